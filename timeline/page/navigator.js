// The navigator: how many events fall when, and the window that the chart shows, to be drawn out, dragged or pulled at its edges.

const NAVIGATOR = { height: 34, edge: 9, least: 8, steep: 1 } // pixels; a selection steeper than 45° scrolls the page

// What a pointer that goes down here will do: pull an edge, drag the window, or draw out a new one (inside a window that is the whole, too).
const grip = (x, [left, right], wide) => {
  const inside = Math.min(NAVIGATOR.edge, (right - left) / 4) // a narrow window can still be dragged
  if (x >= left - NAVIGATOR.edge && x <= left + inside) return "left"
  if (x >= right - inside && x <= right + NAVIGATOR.edge) return "right"
  return x > left && x < right && right - left > 2 && right - left < wide - 4 ? "drag" : "draw"
}

// The window [a, b] of the whole [low, high] after a pointer has gone from one moment to another.
const pulled = (how, [a, b], from, to, [low, high]) => {
  const within = (moment) => Math.min(Math.max(moment, low), high)
  if (how === "left") return [Math.min(within(to), b), b]
  if (how === "right") return [a, Math.max(within(to), a)]
  if (how === "drag") {
    const shift = Math.min(Math.max(to - from, low - a), high - b)
    return [a + shift, b + shift]
  }
  return [within(Math.min(from, to)), within(Math.max(from, to))]
}

const buildNavigator = (view) => {
  const { navigator: svg } = view.parts
  svg.replaceChildren()
  view.parts.frame = undefined
  const { bars, ticks } = view.data.navigator
  if (!bars.length) return
  const [low, high] = view.whole
  const wide = view.size.width
  const [first, last] = [view.data.navigator.low, view.data.navigator.high].map((moment) => ((milliseconds(moment) - low) / (high - low)) * wide)
  svg.style.width = `${wide}px`
  svg.style.marginLeft = `${view.size.left}px`
  const step = (last - first) / Math.max(bars.length, 1)
  const drawn = bars.map((bar, index) =>
    make("rect", { x: first + index * step + step * 0.1, width: step * 0.8, y: NAVIGATOR.height * (1 - bar), height: NAVIGATOR.height * bar, class: "tl-n-bar" }),
  )
  const words = ticks.map(([moment, text]) => {
    const at = ((milliseconds(moment) - low) / (high - low)) * wide
    return make("text", { x: at, y: NAVIGATOR.height + 12, "text-anchor": at < 24 ? "start" : at > wide - 24 ? "end" : "middle", class: "tl-n-tick" }, text)
  })
  const veils = [make("rect", { class: "tl-n-veil", y: 0, height: NAVIGATOR.height }), make("rect", { class: "tl-n-veil", y: 0, height: NAVIGATOR.height })]
  const frame = make("rect", { class: "tl-n-window", y: 0.5, height: NAVIGATOR.height - 1, rx: 3 })
  const handles = ["left", "right"].map((side) =>
    make("rect", {
      class: "tl-n-handle", y: 6, height: NAVIGATOR.height - 12, width: 6, rx: 3, tabindex: 0, role: "slider", "data-side": side,
      "aria-label": side === "left" ? say("Where the view begins") : say("Where the view ends"), "aria-valuemin": 0, "aria-valuemax": 100,
    }),
  )
  svg.append(...drawn, make("line", { x1: 0, x2: wide, y1: NAVIGATOR.height, y2: NAVIGATOR.height, class: "tl-n-line" }), ...words, ...veils, frame, ...handles)
  view.parts.veils = veils
  view.parts.frame = frame
  view.parts.handles = handles
  for (const handle of handles) handle.addEventListener("keydown", (event) => keyOnHandle(view, handle.dataset.side, event))
  moveWindow(view)
}

const keyOnHandle = (view, side, event) => {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
  if (!by) return
  event.preventDefault()
  event.stopPropagation() // elsewhere these keys go from event to event
  const [low, high] = view.whole
  const step = by * (high - low) * (event.shiftKey ? 0.1 : 0.01)
  const from = view.range[side === "left" ? 0 : 1]
  view.show(pulled(side, view.range, from, from + step, view.whole))
}

const moveWindow = (view) => {
  const { frame, veils, handles } = view.parts
  if (!frame) return
  const [low, high] = view.whole
  const wide = view.size.width
  const [left, right] = view.range.map((moment) => Math.min(Math.max(((moment - low) / (high - low)) * wide, 0), wide))
  const set = (element, x, width) => {
    element.setAttribute("x", x)
    element.setAttribute("width", Math.max(width, 0))
  }
  set(frame, left, Math.max(right - left, 2))
  set(veils[0], 0, left)
  set(veils[1], right, wide - right)
  const narrow = right - left < 20 // the handles then stand beside the window
  handles[0].setAttribute("x", narrow ? left - 7 : left - 3)
  handles[1].setAttribute("x", narrow ? right + 1 : right - 3)
  handles.forEach((handle, index) => {
    handle.setAttribute("aria-valuenow", Math.round(((index ? right : left) / wide) * 100))
    handle.setAttribute("aria-valuetext", isoText(view.range[index]).slice(0, view.range[index] < 0 ? 11 : 10))
  })
}

const listenToNavigator = (view) => {
  const { navigator: svg } = view.parts
  let held
  const at = (event) => event.clientX - svg.getBoundingClientRect().left
  const moment = (x) => view.whole[0] + (x / view.size.width) * (view.whole[1] - view.whole[0])
  svg.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return
    const places = view.range.map((one) => ((one - view.whole[0]) / (view.whole[1] - view.whole[0])) * view.size.width)
    held = { x: at(event), y: event.clientY, how: grip(at(event), places, view.size.width), range: view.range, moved: false }
    svg.setPointerCapture(event.pointerId)
  })
  svg.addEventListener("pointermove", (event) => {
    if (!held) return
    const across = Math.abs(at(event) - held.x)
    const down = Math.abs(event.clientY - held.y)
    if (!held.moved && (across < (held.how === "draw" ? NAVIGATOR.least : 2) || down > across * NAVIGATOR.steep)) return
    held.moved = true
    const range = pulled(held.how, held.range, moment(held.x), moment(at(event)), view.whole)
    if (((range[1] - range[0]) / (view.whole[1] - view.whole[0])) * view.size.width >= NAVIGATOR.least / 4) view.show(range, { settle: false })
  })
  const end = (event) => {
    if (held?.moved) view.settle()
    held = undefined
    if (svg.hasPointerCapture(event.pointerId)) svg.releasePointerCapture(event.pointerId)
  }
  svg.addEventListener("pointerup", end)
  svg.addEventListener("pointercancel", (event) => {
    if (held?.moved) view.show(held.range)
    held = undefined
    if (svg.hasPointerCapture(event.pointerId)) svg.releasePointerCapture(event.pointerId)
  })
  svg.addEventListener("dblclick", () => view.all())
}
