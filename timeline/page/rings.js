// The chosen event: ringed in all its lanes at once, the rings joined by a thin line. Drawn over the figure, so that no click redraws it.

// Where the marks of an event stand in the plot, in its pixels: [left, right, y, how thick a bar is] each.
const placesOf = (view, event) => {
  if (view.layer) return placesInLayer(view, event)
  const figure = view.parts.plot
  const { xaxis, yaxis } = figure._fullLayout
  const found = []
  for (const trace of figure.data) {
    if (!trace.customdata || trace.type === "heatmap" || trace.mode === "text" || trace.meta === "decoration") continue
    trace.customdata.forEach((said, index) => {
      if (!Array.isArray(said) || said[0] !== event) return
      const y = yaxis.d2p(trace.y[index])
      if (trace.type === "bar" && trace.orientation === "h") {
        const start = xaxis.d2c(trace.base[index])
        found.push([xaxis.c2p(start), xaxis.c2p(start + trace.x[index]), y, Array.isArray(trace.width) ? trace.width[index] : trace.width])
      } else {
        const x = xaxis.d2p(trace.x[index])
        found.push([x, x, y])
      }
    })
  }
  return found
}

const RING = { around: 5, half: 11, slim: 6 } // pixels; a bar that has its label above it is ringed closely

const PHONE = "(max-width: 800px)" // there a sheet comes up from below
const SHEET = 0.45 // of the screen, what it leaves free

// Scrolls the page so that the ring stands in view, below the axis and above the sheet; it stays where it is if it does already.
const reveal = (view) => {
  const ring = view.parts.rings.querySelector(".tl-ring")
  const page = view.root.closest('[data-testid="stMain"]')
  if (!ring || !page) return
  const { top, bottom } = ring.getBoundingClientRect()
  const above = view.parts.top.offsetHeight + 12
  const below = window.innerHeight * (matchMedia(PHONE).matches ? SHEET : 1) - 8
  if (top >= above && bottom <= below) return
  page.scrollBy({ top: top - above - Math.max((below - above - (bottom - top)) / 2, 0), behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" })
}

const drawRings = (view) => {
  const { rings } = view.parts
  const figure = view.parts.plot
  rings.replaceChildren()
  if (!figure._fullLayout?.xaxis || !view.chosen) return
  const { xaxis, yaxis, width, height } = figure._fullLayout
  rings.style.width = `${width}px`
  rings.style.height = `${height}px`
  const seen = new Map() // of marks on one spot, such as a bar and the square that stands for it, one ring
  for (const [left, right, y, thick] of placesOf(view, view.chosen)) {
    const row = Math.round(y)
    const before = seen.get(row)
    const half = thick && thick < 6 ? RING.slim : RING.half
    seen.set(row, before ? [Math.min(before[0], left), Math.max(before[1], right), y, Math.min(before[3], half)] : [left, right, y, half])
  }
  const inside = [...seen.values()].filter(([left, right]) => right >= 0 && left <= xaxis._length).sort((one, other) => one[2] - other[2])
  const x = (pixel) => xaxis._offset + Math.min(Math.max(pixel, 0), xaxis._length)
  for (const [left, right, y, half] of inside) {
    const from = x(left) - RING.around - (right - left < 12 ? 5 : 0)
    const to = x(right) + RING.around + (right - left < 12 ? 5 : 0)
    rings.append(make("rect", { x: from, width: to - from, y: yaxis._offset + y - half, height: 2 * half, rx: half - 1, class: "tl-ring" }))
  }
  for (let index = 1; index < inside.length; index += 1) {
    const [one, other] = [inside[index - 1], inside[index]]
    const middle = (place) => x((Math.max(place[0], 0) + Math.min(place[1], xaxis._length)) / 2)
    rings.append(make("line", {
      x1: middle(one), y1: yaxis._offset + one[2] + one[3], x2: middle(other), y2: yaxis._offset + other[2] - other[3], class: "tl-ring-line",
    }))
  }
}
