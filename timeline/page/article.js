// An article as article.py sends it: one part is the text with its marks, the other what is chosen. Both parts of an article run this file
// and meet in its reader. Text becomes text nodes and nothing else. Offsets are code points of the document's text, as in Python; a
// JavaScript string counts UTF-16 units.

const readers = (window.timelineReaders ??= new Map())
const readerOf = (key) => {
  if (!readers.has(key)) readers.set(key, { blocks: [], base: [], changed: {}, event: "" })
  return readers.get(key)
}

const element = (name, classes, ...inside) => {
  const made = document.createElement(name)
  if (classes) made.className = classes
  made.append(...inside) // strings become text nodes
  return made
}

// ------------------------------------------------------------------------------------------------------------ drawing

const marked = ([classes, hint, colour, text]) => {
  const made = element("span", classes, text)
  if (hint) made.title = hint
  if (colour) made.style.borderColor = colour
  return made
}

const clickable = ([classes, hint, event, label, parts]) => {
  const made = element("span", `tl-r-event ${classes}`, ...parts.map((part) => (part[0] || part[2] ? marked(part) : part[3])))
  made.dataset.event = event
  if (hint) made.title = hint
  if (label) {
    made.tabIndex = 0
    made.setAttribute("role", "button")
    made.setAttribute("aria-label", label)
    if (classes.includes("tl-r-chosen")) made.setAttribute("aria-current", "true")
  }
  return made
}

const piece = (one) => (typeof one === "string" ? one : one.length === 5 ? clickable(one) : marked(one))

const legend = (entries) => {
  const list = element("ul", "tl-r-legend")
  list.hidden = !entries.length
  list.setAttribute("aria-label", say("What the marks mean, and how many there are"))
  for (const [classes, words, count] of entries) {
    list.append(element("li", "", element("span", `tl-r-sample ${classes}`, words), ` ${count.toLocaleString(spoken)}`))
  }
  return list
}

const build = (reader, place, data) => {
  reader.box = element("div", "tl-r-box")
  reader.box.tabIndex = 0
  reader.box.setAttribute("role", "region")
  reader.box.setAttribute("aria-label", data.title ? say("Article: {title}", { title: data.title }) : say("Article"))
  const ways = element("div", "tl-r-ways", element("span", "tl-r-mouse", say("Select words to add an event.")))
  ways.append(element("span", "tl-r-touch", say("Tap a sentence to add an event.")))
  ways.append(element("span", "tl-r-keys", ` ${say("With the keyboard: Alt and an arrow up or down selects a sentence, Enter adds an event.")}`))
  ways.id = `tl-r-ways-${data.key}`
  reader.box.setAttribute("aria-describedby", ways.id)
  reader.legend = legend([])
  reader.text = element("div", "tl-r-text")
  reader.add = element("button", "tl-r-add", say("Add event"))
  reader.add.type = "button"
  reader.add.hidden = true
  reader.box.append(reader.text, reader.add)
  place.replaceChildren(reader.legend, ways, reader.box)
  reader.place = place
}

const blockOf = (data) => {
  const block = element("p", `tl-r-block ${["tl-r-goes-on", "", "tl-r-heading"][data[1]]}`)
  block.dir = "auto"
  return block
}

// Paragraphs that stay as they are keep their nodes, and with them the place that the reader looks at.
const paint = (reader) => {
  reader.base.forEach((data, number) => {
    const wanted = reader.changed[number] ?? data[2]
    const said = reader.changed[number] ? JSON.stringify(wanted) : reader.said[number]
    const block = reader.blocks[number]
    if (block.said === said) return
    block.said = said
    const focused = block.contains(document.activeElement) ? document.activeElement.dataset.event : undefined
    block.replaceChildren(...wanted.map(piece))
    const again = focused && [...block.querySelectorAll("[data-event][tabindex]")].find((one) => one.dataset.event === focused)
    again?.focus({ preventScroll: true })
  })
}

const takeText = (reader, place, data) => {
  if (reader.place === place && reader.version === data.version) return
  const other = reader.place !== place || reader.document !== data.document || reader.language !== data.language
  if (reader.place !== place || reader.language !== data.language) build(reader, place, data)
  reader.language = data.language
  if (other || reader.base.length !== data.paragraphs.length) {
    reader.blocks = data.paragraphs.map(blockOf)
    reader.text.replaceChildren(...reader.blocks)
    reader.box.scrollTop = 0
    reader.shown = undefined
  }
  reader.box.setAttribute("aria-label", data.title ? say("Article: {title}", { title: data.title }) : say("Article"))
  const told = legend(data.legend)
  reader.legend.replaceWith(told)
  reader.legend = told
  reader.base = data.paragraphs
  reader.said = data.paragraphs.map((one) => JSON.stringify(one[2]))
  reader.document = data.document
  reader.version = data.version
}

// The box scrolls, never the page: who chose in the chart wants to keep the chart before the eyes.
const reveal = (reader) => {
  const target = reader.text.querySelector(".tl-r-chosen") ?? reader.text.querySelector(".tl-r-clause")
  if (!target) return
  const box = reader.box.getBoundingClientRect()
  const own = target.getBoundingClientRect()
  if (own.top >= box.top + 8 && own.bottom <= box.bottom - 8) return
  reader.box.scrollTop += own.top - box.top - box.height / 3
}

const settle = (reader) => {
  if (!reader.text?.isConnected || !reader.base.length) return
  const { choice } = reader
  const fits = choice && choice.document === reader.document
  reader.changed = fits ? choice.changed : {}
  paint(reader)
  if (!fits || choice.event === reader.shown) return
  reader.shown = choice.event
  const byClick = reader.clicked === choice.event
  reader.clicked = undefined
  if (byClick) return
  reveal(reader)
  requestAnimationFrame(() => reveal(reader)) // paragraphs that had not been laid out have their true height now
}

// ----------------------------------------------------------------------------------------------------------- offsets

const points = (text) => {
  let count = 0
  for (const _ of text) count += 1
  return count
}

const units = (text, wanted) => {
  let [unit, count] = [0, 0]
  while (count < wanted && unit < text.length) {
    unit += text.codePointAt(unit) > 0xffff ? 2 : 1
    count += 1
  }
  return unit
}

const textOf = (reader, number) => reader.blocks[number].textContent
const endOf = (reader, number) => reader.base[number][0] + points(textOf(reader, number))
const numberOf = (reader, node) => {
  const from = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement
  return reader.blocks.indexOf(from?.closest(".tl-r-block"))
}

// A place in the page as an offset into the document; what lies before or after the text counts as its beginning or end.
const offsetOf = (reader, node, offset) => {
  const number = numberOf(reader, node)
  const range = document.createRange()
  if (number >= 0) {
    range.setStart(reader.blocks[number], 0)
    range.setEnd(node, offset)
    return reader.base[number][0] + points(range.toString())
  }
  range.setStart(node, offset)
  const next = reader.blocks.findIndex((block) => range.comparePoint(block, 0) >= 0)
  return next < 0 ? endOf(reader, reader.blocks.length - 1) : reader.base[next][0]
}

const selectedSpan = (reader) => {
  const selection = document.getSelection()
  if (!selection?.rangeCount || selection.isCollapsed || !selection.toString().trim()) return undefined
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(reader.text)) return undefined
  const [start, end] = [offsetOf(reader, range.startContainer, range.startOffset), offsetOf(reader, range.endContainer, range.endOffset)]
  return start < end ? { document: reader.document, start, end } : undefined
}

const nodeAt = (block, unit) => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let rest = unit
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (rest <= node.length) return [node, rest]
    rest -= node.length
  }
  return [block, block.childNodes.length]
}

// --------------------------------------------------------------------------------------------------------- sentences

const select = (reader, number, sentence) => {
  const block = reader.blocks[number]
  const ends = reader.base[number][3].slice(2 * sentence, 2 * sentence + 2)
  const [from, to] = ends.map((end) => nodeAt(block, units(textOf(reader, number), end)))
  document.getSelection().setBaseAndExtent(...from, ...to)
}

const sentenceAt = (reader, number, offset) => {
  const [start, , , edges] = reader.base[number]
  for (let one = 0; one < edges.length / 2; one += 1) if (offset - start < edges[2 * one + 1]) return one
  return edges.length / 2 - 1
}

const tapped = (reader, event) => {
  const place = document.caretPositionFromPoint?.(event.clientX, event.clientY)
  const range = place ? undefined : document.caretRangeFromPoint?.(event.clientX, event.clientY)
  const [node, offset] = place ? [place.offsetNode, place.offset] : [range?.startContainer, range?.startOffset]
  const number = node ? numberOf(reader, node) : -1
  if (number < 0 || !reader.base[number][3].length) return
  select(reader, number, sentenceAt(reader, number, offsetOf(reader, node, offset)))
}

const firstInSight = (reader) => {
  const top = reader.box.getBoundingClientRect().top
  return Math.max(reader.blocks.findIndex((block) => block.getBoundingClientRect().bottom > top + 8), 0)
}

const step = (reader, way) => {
  const span = selectedSpan(reader)
  let number = firstInSight(reader)
  let sentence = way > 0 ? 0 : reader.base[number][3].length / 2 - 1
  if (span) {
    const range = document.getSelection().getRangeAt(0)
    number = Math.max(numberOf(reader, range.startContainer), 0)
    sentence = sentenceAt(reader, number, span.start) + way
  }
  while (number >= 0 && number < reader.base.length) {
    if (sentence >= 0 && sentence < reader.base[number][3].length / 2) {
      select(reader, number, sentence)
      const rect = document.getSelection().getRangeAt(0).getBoundingClientRect()
      const box = reader.box.getBoundingClientRect()
      if (rect.top < box.top || rect.bottom > box.bottom - 60) reader.box.scrollTop += rect.top - box.top - box.height / 3
      return
    }
    number += way
    sentence = way > 0 ? 0 : (reader.base[number]?.[3].length ?? 0) / 2 - 1
  }
}

// --------------------------------------------------------------------------------------------- what the reader does

const showButton = (reader) => {
  const span = reader.pressed ? undefined : selectedSpan(reader)
  reader.add.hidden = !span
  reader.span = span
  if (!span) return
  const rects = document.getSelection().getRangeAt(0).getClientRects()
  const last = rects[rects.length - 1] ?? reader.text.getBoundingClientRect()
  const box = reader.box.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = reader.add
  const low = Math.min(last.bottom, box.bottom - height - 12) + 6
  const left = Math.min(Math.max(last.right - width / 2, box.left + 8), box.left + reader.box.clientWidth - width - 8)
  reader.add.style.top = `${Math.max(low, box.top + 6) - box.top + reader.box.scrollTop}px`
  reader.add.style.left = `${left - box.left}px`
}

const add = (reader) => {
  if (!reader.span) return
  reader.tell("added", reader.span)
  document.getSelection().removeAllRanges()
  reader.add.hidden = true
  reader.span = undefined
}

const choose = (reader, target) => {
  reader.clicked = target.dataset.event
  reader.tell("clicked", target.dataset.event)
}

const keyed = (reader, event) => {
  const target = event.target.closest?.("[data-event]")
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (event.altKey && way) step(reader, way)
  else if (event.key === "Escape" && reader.span) document.getSelection().removeAllRanges()
  else if (event.key === "Enter" && reader.span && event.target === reader.box) add(reader)
  else if (target && (event.key === "Enter" || event.key === " ")) choose(reader, target)
  else return
  event.preventDefault()
  event.stopPropagation() // the page has shortcuts of its own
}

const clicked = (reader, event) => {
  if (!document.getSelection().isCollapsed) return // words are being selected
  const target = event.target.closest("[data-event]")
  if (target) choose(reader, target)
  else if (event.pointerType === "touch") tapped(reader, event)
}

const listen = (reader) => {
  const stop = new AbortController()
  const on = (place, name, what) => place.addEventListener(name, what, { signal: stop.signal })
  let waiting
  const soon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => showButton(reader), 120)
  }
  on(document, "selectionchange", soon)
  on(window, "resize", soon)
  on(reader.text, "pointerdown", (event) => {
    reader.pressed = event.pointerType === "mouse"
  })
  on(document, "pointerup", () => {
    reader.pressed = false
    soon()
  })
  on(document, "pointercancel", () => (reader.pressed = false))
  on(reader.text, "click", (event) => clicked(reader, event))
  on(reader.box, "keydown", (event) => keyed(reader, event))
  on(reader.add, "pointerdown", (event) => event.preventDefault()) // the selection stays
  on(reader.add, "click", () => add(reader))
  return () => {
    clearTimeout(waiting)
    stop.abort()
  }
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const reader = readerOf(data.key)
  const place = parentElement.querySelector(".tl-reader")
  if (!place) {
    reader.choice = data
    if (reader.place) reader.place.dataset.theme = data.theme
    settle(reader)
    return () => {}
  }
  words = data.words
  spoken = data.language
  reader.tell = setTriggerValue
  takeText(reader, place, data)
  if (reader.choice) place.dataset.theme = reader.choice.theme
  settle(reader)
  reader.silence ??= listen(reader)
  return () => {
    reader.silence?.()
    reader.silence = reader.place = reader.text = undefined // what is chosen stays: its part of the page may outlive this one
  }
}
