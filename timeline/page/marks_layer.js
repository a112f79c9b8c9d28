// Marks and labels of a figure that is no density: laid out and drawn by the program's own layout (picture/*.js) in a layer over plotly's
// axis. So a zoom is laid out anew in some milliseconds, and asks nobody.

/** What is sent instead of traces (chart/marks_apart.py); `card` are the lines that pointing at a mark shows.
 * @typedef {{epoch: number, marks: (Mark & {card: string[]})[], lanes: Lane[], knots: Knots | null, labels: boolean, headers: boolean}} Apart */
/** `around` are the pixels above and below the lanes.
 * @typedef {Apart & {items: (readonly [Item, SVGElement])[], boxes: Box[], around: number}} Layer */
/** Of the view (timeline_chart.js), what is needed here.
 * @typedef {{layer?: Layer, range: [number, number], dated: boolean, size: {left: number, top: number, width: number}, root: HTMLElement,
 *   parts: {marks: SVGElement, plot: HTMLElement, tip: HTMLElement, body: HTMLElement}, show: (range: [number, number], how: {settle: boolean}) => void,
 *   settle: () => void, choose: (event: string) => void}} View */
/** @typedef {View & {layer: Layer}} Laid */

const RIGHT = 14 // pixels beside the plot, as in picture/margins.py
const OVER = 8 // pixels that a mark may stand over the edge of the plot

/** The letters of the labels, once they have come: what is measured before would be others.
 * @param {string} family @returns {Promise<unknown>} */
const letters = (family) => {
  if (lettering.family === family) return Promise.resolve()
  Object.assign(lettering, { family, size: 13 }) // Source Sans is smaller than the Arial of paper
  const first = family.split(",")[0]
  return Promise.all(["", "bold "].map((weight) => document.fonts.load(`${weight}${lettering.size}px ${first}`))).then(() => widths.clear(), () => {})
}

/** Takes the marks of a new figure, and gives its layout the height that they need.
 * @param {View} view @param {{apart: Apart | null, layout: Record<string, any>}} figure */
const beginMarks = (view, figure) => {
  const { marks, plot } = view.parts
  view.layer = figure.apart ? { ...figure.apart, items: [], boxes: [], around: figure.layout.height } : undefined
  marks.replaceChildren()
  view.root.classList.toggle("tl-laid", Boolean(view.layer)) // plotly's own dragging then has to keep out of it
  hideTip(view)
  if (!view.layer) return
  const { l, t } = figure.layout.margin
  view.size = { left: l, top: t, width: Math.max(plot.clientWidth - l - RIGHT, 60) }
  const height = layMarks(/** @type {Laid} */ (view))
  figure.layout.height += height
  figure.layout.yaxis.range = [height, 0]
}

/** The axis of the window in view.
 * @param {Laid} view @returns {Axis} */
const axisInView = ({ range, layer, dated, size }) => {
  const [low, high] = dated ? range.map((end) => end / 60_000 + layer.epoch) : range
  return axisOf(low, high, size.width, layer.knots)
}

/** Lays everything out for the window in view and draws it; gives back how high the lanes are.
 * @param {Laid} view @returns {number} */
const layMarks = (view) => {
  const { layer, size, parts } = view
  const axis = axisInView(view)
  const { headers, labels } = layer
  const unlabelled = (/** @type {number} */ count) => say("{count} unlabelled", { count })
  layer.boxes = laidOut(layer.lanes, layer.marks, axis, { headers, labels })
  layer.items = layer.boxes.flatMap((box) => box.items.map((item) => /** @type {const} */ ([item, itemDrawn(item)])))
  const height = layer.boxes.at(-1)?.bottom ?? 0
  const clip = node("clipPath", { id: "m-plot" }, node("rect", { x: -OVER, y: 0, width: size.width + 2 * OVER, height }))
  const defined = definitions(layer.items.map(([item]) => item.colour))
  defined.append(clip)
  const moving = node("g", { "clip-path": "url(#m-plot)" }, ...layer.items.map(([, group]) => group))
  const ground = node("g", { class: "m-ground" }, ...groundDrawn(layer.boxes, { left: size.left, pixels: size.width, headers, unlabelled }))
  parts.marks.setAttribute("width", String(size.left + size.width + RIGHT))
  parts.marks.setAttribute("height", String(size.top + height))
  parts.marks.replaceChildren(defined, node("g", { transform: `translate(${size.left} ${size.top})` }, ground, moving))
  view.root.dataset.laid = String(Number(view.root.dataset.laid ?? 0) + 1)
  return height
}

/** What of it can be seen where the page is scrolled to now, with a little above and below.
 * @param {Laid} view @returns {Layer["items"]} */
const marksInSight = ({ layer, parts, size }) => {
  const top = parts.marks.getBoundingClientRect().top + size.top
  return layer.items.filter(([{ y }]) => top + y > -ROW && top + y < innerHeight + ROW)
}

/** While the hand moves: what can be seen goes to where it stands now, and keeps its row; the rest is laid out once the hand rests.
 * @param {Laid} view @param {Layer["items"]} items */
const moveMarks = (view, items) => {
  const axis = axisInView(view)
  for (const [item, group] of items) itemMoved(item, group, axis)
}

/** Where the marks of an event stand, for its rings: left, right, y, how thick.
 * @param {Laid} view @param {string} event @returns {[number, number, number, number?][]} */
const placesInLayer = (view, event) =>
  view.layer.items.filter(([{ mark, ink }]) => mark.id === event && ink.seen).map(([item]) => {
    const [y, thick] = inkLine(item)
    const middle = (item.ink.left + item.ink.right) / 2
    return item.ink.form === "bar" ? [item.ink.left, item.ink.right, y, thick] : [middle, middle, y]
  })

/** Name, top and bottom of each lane.
 * @param {Laid} view @returns {[string, number, number][]} */
const lanesOfLayer = (view) => view.layer.boxes.map(({ lane, top, bottom }) => [lane.name, top, bottom])

// ------------------------------------------------------------------------------------------------ pointing and dragging

/** @param {View} view */
const hideTip = ({ parts }) => {
  parts.tip.hidden = true
}

/** The card of the mark that the pointer is on, beside it.
 * @param {Laid} view @param {PointerEvent} event @param {string} id */
const showTip = ({ parts, layer }, event, id) => {
  const { tip, body } = parts
  const mark = layer.marks.find((one) => one.id === id)
  tip.replaceChildren(...(mark?.card ?? []).map((line) => make("div", {}, line)))
  tip.hidden = !mark
  const box = body.getBoundingClientRect()
  const at = { x: event.clientX - box.left, y: event.clientY - box.top }
  tip.style.left = `${Math.max(Math.min(at.x + 14, box.width - tip.offsetWidth - 4), 0)}px`
  const below = event.clientY + tip.offsetHeight + 24 < innerHeight
  tip.style.top = `${below ? at.y + 16 : at.y - tip.offsetHeight - 12}px`
}

/** A click chooses an event, a drag moves the window; a finger scrolls the page.
 * @param {View} view */
const listenToMarks = (view) => {
  const { body, marks } = view.parts
  /** @type {{x: number, range: [number, number], moved: boolean} | undefined} */
  let held
  const eventAt = (/** @type {PointerEvent} */ event) => /** @type {Element} */ (event.target).closest?.(".event")?.getAttribute("data-event")
  body.addEventListener("pointerdown", (event) => {
    if (!view.layer || event.button !== 0 || /** @type {Element} */ (event.target).closest("button, .tl-lane-menu")) return
    held = { x: event.clientX, range: view.range, moved: false }
  })
  body.addEventListener("pointermove", (event) => {
    if (!held) {
      const id = view.layer && event.pointerType === "mouse" && eventAt(event)
      if (id) showTip(/** @type {Laid} */ (view), event, id)
      else hideTip(view)
      return
    }
    const by = event.clientX - held.x
    if (event.pointerType === "touch" || (Math.abs(by) < 4 && !held.moved)) return
    if (!held.moved) body.setPointerCapture(event.pointerId)
    held.moved = true
    hideTip(view)
    const shift = (by / view.size.width) * (held.range[1] - held.range[0])
    view.show([held.range[0] - shift, held.range[1] - shift], { settle: false })
  })
  let dragged = false // the click that ends a drag chooses nothing
  const end = () => {
    dragged = held?.moved ?? false
    if (dragged) view.settle()
    held = undefined
  }
  body.addEventListener("pointerup", end)
  body.addEventListener("pointercancel", end)
  body.addEventListener("pointerleave", () => hideTip(view))
  marks.addEventListener("click", (event) => {
    const id = eventAt(/** @type {PointerEvent} */ (event))
    if (!id || dragged) return
    hideTip(view) // the card tells it now
    view.choose(id)
  })
}
