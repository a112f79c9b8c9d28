// The list of events and its rail: see list_view.py for what is sent. Every text goes into a text node.

const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value)
  element.append(...children)
  return element
}

const entryOf = (entry, choose) => {
  const chips = entry.actors.map(([name, colour]) => {
    const chip = make("span", { class: "tl-l-chip" }, name)
    chip.style.setProperty("--tl-chip", colour)
    return chip
  })
  const button = make("button", { type: "button", class: "tl-l-entry", "data-event": entry.event },
    make("span", { class: "tl-l-when" }, entry.when), make("span", { class: "tl-l-title" }, entry.title),
    ...(chips.length ? [make("span", { class: "tl-l-chips" }, ...chips)] : []))
  button.addEventListener("click", () => choose(entry.event))
  const item = make("li", {}, button)
  if (entry.pause) item.prepend(make("div", { class: "tl-l-pause" }, entry.pause))
  return item
}

const railOf = (entries, choose) => {
  const rail = make("div", { class: "tl-l-rail", "aria-hidden": "true" })
  for (const { event, first, last } of entries) {
    if (first === null) continue
    const mark = make("i", { "data-event": event })
    mark.style.top = `${first * 100}%`
    mark.style.height = `${Math.max((last - first) * 100, 0)}%`
    rail.append(mark)
  }
  rail.addEventListener("click", (event) => {
    const box = rail.getBoundingClientRect()
    const at = (event.clientY - box.top) / box.height
    const near = entries.filter((entry) => entry.first !== null).sort((one, other) => Math.abs(one.first - at) - Math.abs(other.first - at))[0]
    if (near) choose(near.event)
  })
  return rail
}

const mark = (root, event) => {
  let found
  for (const element of root.querySelectorAll("[data-event]")) {
    const is = element.dataset.event === event
    element.classList.toggle("tl-l-chosen", is)
    if (element.tagName === "BUTTON") {
      if (is) element.setAttribute("aria-current", "true")
      else element.removeAttribute("aria-current")
      if (is) found = element
    }
  }
  return found
}

// The chosen entry comes into view, on a phone above the sheet that tells about it.
const bringIntoView = (element) => {
  const box = element.getBoundingClientRect()
  const bottom = matchMedia("(max-width: 800px)").matches ? innerHeight * 0.42 : innerHeight
  if (box.top < 60 || box.bottom > bottom) {
    element.scrollIntoView({ block: bottom < innerHeight ? "start" : "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" })
  }
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const root = parentElement.querySelector(".tl-list")
  root.tell = (event) => setTriggerValue("clicked", event)
  root.dataset.theme = data.theme
  const choose = (event) => {
    mark(root, event)
    root.tell(event)
  }
  if (root.version !== data.version) {
    root.version = data.version
    root.replaceChildren(railOf(data.entries, choose), make("ol", { class: "tl-l-entries" }, ...data.entries.map((entry) => entryOf(entry, choose))))
    root.told = undefined
  }
  const found = mark(root, data.chosen)
  if (found && root.told !== data.chosen) setTimeout(() => bringIntoView(found), 80)
  root.told = data.chosen
}
