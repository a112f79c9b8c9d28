// The timeline on the page: one plotly figure that outlives the runs of the script, with its navigator, an axis that stays in view, and the
// window of time that it shows. Marks and labels lie over it in a layer of their own (marks_layer.js). What is asked for by a gesture is
// drawn at once; when the hand rests, it is laid out anew here, and the server is told the window, for the address and what is counted.
// Where the events are so many that their density is drawn, the server draws it for that window. See timeline_chart.py.

const REST = 70 // milliseconds of quiet before all is laid out anew; more where that takes long, or it would slow the hand
const TELL = 150 // and before the server is told
const ZOOM = 1.5

const clamped = ([a, b], [low, high]) => {
  const length = Math.min(Math.max(b - a, Math.min(60_000, (high - low) / 1000)), high - low)
  const start = Math.min(Math.max(a, low), high - length)
  return [start, start + length]
}

// The window made shorter (above 1) or longer about a moment that stays where it is.
const zoomed = ([a, b], factor, about) => [about - (about - a) / factor, about + (b - about) / factor]

const build = (root) => {
  const parts = {
    earlier: make("button", { type: "button", class: "tl-c-edge" }), later: make("button", { type: "button", class: "tl-c-edge" }),
    main: make("button", { type: "button", class: "tl-c-main" }, say("Main part")),
    closer: make("button", { type: "button", title: say("Zoom in (+)"), "aria-label": say("Zoom in") }, "+"),
    farther: make("button", { type: "button", title: say("Zoom out (−)"), "aria-label": say("Zoom out") }, "−"),
    all: make("button", { type: "button", title: say("The whole time (0)") }, say("All")),
    navigator: make("svg", { class: "tl-navigator", role: "group", "aria-label": say("How many events fall when; the frame is what the chart shows") }),
    axis: make("svg", { class: "tl-axis", "aria-hidden": "true" }), plot: make("div", { class: "tl-plot", tabindex: 0 }),
    marks: make("svg", { class: "tl-marks", "aria-hidden": "true" }), tip: make("div", { class: "tl-tip", hidden: true }),
    lanes: make("div", { class: "tl-lanes" }), rings: make("svg", { class: "tl-rings", "aria-hidden": "true" }),
  }
  const zoom = make("div", { class: "tl-c-zoom", role: "group", "aria-label": say("Zoom") }, parts.main, parts.farther, parts.closer, parts.all)
  const top = make("div", { class: "tl-c-top" }, parts.navigator, parts.axis)
  const body = make("div", { class: "tl-c-body" }, parts.plot, parts.marks, parts.rings, parts.lanes, parts.tip)
  root.replaceChildren(make("div", { class: "tl-c-bar" }, parts.earlier, zoom, parts.later), top, body)
  return { ...parts, top, body }
}

class View {
  constructor(root) {
    this.root = root
    this.parts = build(root)
    this.range = this.whole = [0, 1]
    this.cost = 0 // milliseconds of the last drawing
    this.size = { left: 0, width: 1, top: 0 }
    this.data = { navigator: { bars: [], ticks: [] } }
    this.agreed = "" // the window that the server knows, as it is written in an address
    /** @type {string[]} */
    this.pending = [] // and those it has been told since
    const { parts } = this
    parts.earlier.addEventListener("click", () => this.tell("edge", "earlier"))
    parts.later.addEventListener("click", () => this.tell("edge", "later"))
    parts.main.addEventListener("click", () => this.tell("edge", "main"))
    parts.closer.addEventListener("click", () => this.zoom(ZOOM))
    parts.farther.addEventListener("click", () => this.zoom(1 / ZOOM))
    parts.all.addEventListener("click", () => this.all())
    root.addEventListener("keydown", (event) => this.key(event))
    parts.body.addEventListener("wheel", (event) => this.wheel(event), { capture: true, passive: false })
    listenToNavigator(this)
    listenToMarks(this)
    this.pinch()
  }

  all() {
    if (this.dated) this.tell("edge", "all")
    this.show([...this.whole], { tell: false })
  }

  choose(event) {
    this.chosen = event
    drawRings(this)
    this.tell("clicked", event)
  }

  zoom(factor, about = (this.range[0] + this.range[1]) / 2) {
    this.show(zoomed(this.range, factor, about))
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = { "+": () => this.zoom(ZOOM), "=": () => this.zoom(ZOOM), "-": () => this.zoom(1 / ZOOM), 0: () => this.all() }[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  // The plain wheel scrolls the page; with Ctrl or ⌘ (a pinch on a touchpad says Ctrl) it zooms about the pointer.
  wheel(event) {
    event.stopPropagation()
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    this.zoom(Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) * 0.008), this.momentAt(event.clientX))
  }

  momentAt(x) {
    const left = this.parts.plot.getBoundingClientRect().left + this.size.left
    return this.range[0] + ((x - left) / this.size.width) * (this.range[1] - this.range[0])
  }

  pinch() {
    const { body } = this.parts
    let held
    const fingers = (event) => [...event.touches].map((touch) => touch.clientX)
    body.addEventListener("touchstart", (event) => {
      if (event.touches.length === 2) held = { xs: fingers(event), range: this.range, moments: fingers(event).map((x) => this.momentAt(x)) }
    }, { passive: true })
    body.addEventListener("touchmove", (event) => {
      if (!held || event.touches.length !== 2) return
      event.preventDefault()
      const [one, other] = fingers(event)
      const factor = Math.max(Math.abs(other - one), 10) / Math.max(Math.abs(held.xs[1] - held.xs[0]), 10)
      this.show(zoomed(held.range, factor, (held.moments[0] + held.moments[1]) / 2), { settle: false })
    }, { passive: false })
    body.addEventListener("touchend", () => {
      if (held) this.settle()
      held = undefined
    })
  }

  // Show another window now; it is drawn, and the server told, once the hand rests.
  show(range, { settle = true, tell = true } = {}) {
    if (!this.library) return
    this.still ??= begin(this)
    this.range = clamped(range, this.whole)
    moveWindow(this)
    if (!this.frame) {
      this.frame = requestAnimationFrame(() => {
        this.frame = undefined
        if (this.still) moveTo(this, this.still, this.range)
      })
    }
    if (settle && tell) this.settle()
    clearTimeout(this.resting)
    this.resting = setTimeout(() => this.redraw(), Math.min(Math.max(REST, 0.7 * this.cost), 400))
  }

  // The axis in plain numbers, and back.
  read(end) {
    return this.dated ? milliseconds(end) : Number(end)
  }

  write(moment) {
    return this.dated ? isoText(moment) : moment
  }

  settle() {
    clearTimeout(this.waiting)
    if (!this.dated) return
    this.waiting = setTimeout(() => {
      this.waiting = undefined
      const ends = this.range.map((end) => isoText(Math.floor(end / 60_000) * 60_000).replace(/:\d\d\.\d+$/, ""))
      this.pending.push(ends.join(".."))
      this.tell("window", ends)
    }, TELL)
  }

  // The server shows another window than the one it was told last: the one that a button, a filter or an address asks for.
  heed(window) {
    const told = this.pending.lastIndexOf(window)
    if (told >= 0) this.pending.splice(0, told + 1)
    const goes = told < 0 && window !== this.agreed
    this.agreed = window
    if (!goes) return
    this.pending = []
    clearTimeout(this.waiting)
    this.waiting = undefined
    this.show(window ? window.split("..").map(milliseconds) : [...this.whole], { tell: false })
  }

  // One drawing after the other, the newest window each time.
  async redraw() {
    if (this.drawing || !this.library) return
    this.drawing = true
    try {
      for (let done; done !== this.range; ) {
        const begun = performance.now()
        this.stand()
        done = this.range
        this.own = true
        const height = this.layer ? layMarks(this) : undefined
        const changed = height === undefined ? {} : { height: this.layer.around + height, "yaxis.range": [height, 0] }
        drawLanes(this)
        await this.library.relayout(this.parts.plot, { "xaxis.range": done.map((end) => this.write(end)), ...changed })
        this.own = false
        await new Promise(requestAnimationFrame)
        this.cost = performance.now() - begun
      }
    } finally {
      this.own = this.drawing = false
    }
  }

  // The end of a movement: plotly draws again where it is.
  stand() {
    clearTimeout(this.resting)
    if (this.still) end(this.still)
    this.still = undefined
  }

  listen() {
    const { plot } = this.parts
    plot.on("plotly_click", ({ points }) => {
      const { event, ends } = told(points[0])
      if (event) {
        this.choose(event)
      } else if (ends) {
        this.tell("window", ends)
      }
    })
    plot.on("plotly_selected", (selected) => {
      const range = selected?.range?.x
      if (!range) return
      this.library.relayout(plot, { selections: [] })
      this.tell("window", range.map((moment) => String(moment).replace(" ", "T")))
    })
    plot.on("plotly_relayouting", (changed) => this.follow(changed, false))
    plot.on("plotly_relayout", (changed) => this.follow(changed, true))
    plot.on("plotly_afterplot", () => this.settleIn())
    plot.on("plotly_doubleclick", () => this.all())
  }

  // Plotly itself has panned: the rest follows.
  follow(changed, done) {
    const range = changed["xaxis.range"] ?? [changed["xaxis.range[0]"], changed["xaxis.range[1]"]]
    if (this.own || range[0] === undefined) return
    this.range = range.map((end) => this.read(end))
    moveWindow(this)
    this.around()
    if (done) this.settle()
  }

  // What is drawn over the figure and beside it.
  around() {
    const { plot, axis } = this.parts
    const layout = plot._fullLayout
    if (!layout?.xaxis) return
    axis.style.height = `${layout._size.t}px`
    axis.style.width = `${layout.width}px`
    const breaks = [...plot.querySelectorAll(".infolayer .annotation")].filter((note) => note.textContent.trim() === "//")
    axis.replaceChildren(...[...plot.querySelectorAll(".xaxislayer-above"), ...breaks].map((layer) => layer.cloneNode(true)))
    drawRings(this)
  }

  async draw(data) {
    this.data = data
    if (data.chosen && data.chosen !== this.shownChoice) setTimeout(() => reveal(this), 350) // the sheet of a phone comes up first
    this.shownChoice = data.chosen
    this.chosen = data.chosen
    this.name(data)
    if (this.shown === data.figure) {
      this.heed(data.window)
      drawRings(this)
      return
    }
    const [Plotly] = await Promise.all([library(data.script), letters(data.family)])
    if (this.data !== data) return // a newer one has come meanwhile
    const figure = JSON.parse(data.figure)
    const layout = figure.layout
    const stays = this.shown && (data.window === this.agreed || this.pending.includes(data.window))
    const own = this.waiting !== undefined || (stays && data.window !== "") // the reader has gone on since this was asked for
    this.dated = layout.xaxis?.type === "date" // of the even scale the axis is pixels
    const ends = layout.xaxis?.range ? [layout.xaxis.minallowed ?? layout.xaxis.range[0], layout.xaxis.maxallowed ?? layout.xaxis.range[1]] : [0, 1]
    this.whole = ends.map((end) => this.read(end))
    this.range = own ? clamped(this.range, this.whole) : (layout.xaxis?.range ?? ends).map((end) => this.read(end))
    if (layout.xaxis?.range) layout.xaxis = { ...layout.xaxis, range: this.range.map((end) => this.write(end)), minallowed: this.write(this.whole[0]), maxallowed: this.write(this.whole[1]) }
    const touch = matchMedia("(pointer: coarse)").matches
    layout.dragmode = touch ? false : layout.dragmode === "select" ? "select" : "pan"
    layout.clickmode = "event" // a click rings its event; plotly's own way dims all others
    if (figure.apart) Object.assign(layout, { dragmode: false, hovermode: false }) // the marks lie in a layer of their own
    const first = !this.library
    this.library = Plotly
    this.stand()
    beginMarks(this, figure)
    this.own = true
    await Plotly.react(this.parts.plot, figure.data, { ...layout, autosize: true }, { ...data.config, displayModeBar: false, scrollZoom: false, doubleClick: false })
    this.own = false
    this.shown = data.figure
    this.agreed = data.window
    if (!own) this.pending = []
    if (first) this.listen()
    this.measure()
    this.root.dataset.drawn = String(Number(this.root.dataset.drawn ?? 0) + 1)
  }

  // Another width of the window lays the figure out anew: all that is aligned with it follows.
  settleIn() {
    const size = this.parts.plot._fullLayout?._size
    if (!size || (size.w === this.size.width && size.l === this.size.left)) return this.around()
    this.measure()
    if (this.layer) this.redraw()
    return undefined
  }

  measure() {
    const { plot, body } = this.parts
    const layout = plot._fullLayout
    this.size = { left: layout._size.l, width: layout._size.w, top: layout._size.t }
    body.style.marginTop = `${-this.size.top}px`
    this.parts.navigator.style.display = this.data.navigator.bars.length ? "" : "none"
    buildNavigator(this)
    drawLanes(this)
    this.around()
  }

  name(data) {
    this.root.dataset.theme = data.theme
    const { earlier, later, main, plot } = this.parts
    const told = (edge, count) => (data.beyond === edge ? say("{count}, the chosen event too", { count }) : count)
    earlier.textContent = data.earlier ? `‹ ${told("earlier", data.earlier)}` : ""
    later.textContent = data.later ? `${told("later", data.later)} ›` : ""
    earlier.classList.toggle("tl-c-beyond", data.beyond === "earlier")
    later.classList.toggle("tl-c-beyond", data.beyond === "later")
    earlier.hidden = !data.earlier
    later.hidden = !data.later
    main.hidden = !data.main
    plot.setAttribute("role", "figure")
    plot.setAttribute("aria-label", data.alt)
  }

  close() {
    clearTimeout(this.waiting)
    clearTimeout(this.resting)
    if (this.library) this.library.purge(this.parts.plot)
    this.library = this.shown = undefined
  }
}

// What a point says: the id of its event, or of a cell of a density map the two ends of its stretch.
const told = (point) => {
  if (point.data.type === "heatmap") {
    const column = point.pointNumber[1]
    return { ends: [point.data.x[column], point.data.x[column + 1]] }
  }
  const said = point.customdata
  return Array.isArray(said) ? { event: said[0] } : {}
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const root = parentElement.querySelector(".tl-chart")
  words = data.words
  if (root.view && root.language !== data.language) {
    root.view.close()
    root.view = undefined
  }
  root.language = data.language
  root.view ??= new View(root)
  root.view.tell = setTriggerValue
  root.view.draw(data).catch((error) => {
    root.textContent = say("The chart could not be drawn ({error}). The table holds the same events.", { error: error.message })
  })
  return () => {
    root.view?.close()
    root.view = undefined
  }
}
