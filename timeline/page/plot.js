// One plotly figure that outlives the runs of the script: see plot.py. All figures of a page share one copy of plotly.js.

const library = (address) => {
  window.timelinePlotly ??= fetch(address, { cache: "force-cache" }) // the address names the version, so that what is kept is never stale
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(`${answer.status} for ${address}`))))
    .then((code) => {
      const script = document.createElement("script")
      script.text = code
      document.head.append(script) // runs at once
      return window.Plotly
    })
  return window.timelinePlotly
}

const inside = (range, whole) => {
  const [low, high, first, last] = [...range, ...whole].map((text) => Date.parse(text.replace(" ", "T")))
  return !(high <= first || low >= last)
}

// What a point says: the id of its event, or of a cell the two ends of its stretch.
const told = (point) => {
  if (point.data.type === "heatmap") {
    const column = point.pointNumber[1]
    return { ends: [point.data.x[column], point.data.x[column + 1]] }
  }
  const said = point.customdata
  if (!Array.isArray(said)) return {}
  return point.data.meta === "stretches" ? { ends: said.slice(0, 2) } : { event: said[0] }
}

const listen = (place) => {
  place.on("plotly_click", ({ points }) => {
    const { event, ends } = told(points[0])
    if (event) {
      mark(place, event)
      place.tell("clicked", event)
    } else if (ends) {
      place.tell("stretched", ends)
    }
  })
  place.on("plotly_selected", (selected) => {
    const range = selected?.range?.x
    if (!range) return
    place.library.relayout(place, { selections: [] })
    place.tell("stretched", range.map((moment) => String(moment).replace(" ", "T")))
  })
  place.on("plotly_doubleclick", () => {
    if (place.layout.dragmode === "select") place.tell("stretched", ["", ""])
  })
}

// The clicked mark stands out at once; the next figure brings the ring.
const mark = (place, event) => {
  const chosen = place.data.map((trace) => {
    if (!trace.customdata || trace.type === "heatmap" || trace.meta === "stretches") return null
    return trace.customdata.flatMap((said, index) => (said[0] === event ? [index] : []))
  })
  place.library.restyle(place, { selectedpoints: chosen.map((indices) => indices) })
}

const draw = async (place, data) => {
  place.wanted = data.figure
  const Plotly = await library(data.script)
  if (place.wanted !== data.figure || place.shown === data.figure) return // a newer one has come meanwhile, or nothing has changed
  const figure = JSON.parse(data.figure)
  const range = place.layout?.xaxis?.range
  const axis = figure.layout.xaxis
  if (range && axis?.range && !inside(range, [axis.minallowed ?? axis.range[0], axis.maxallowed ?? axis.range[1]])) {
    figure.layout.uirevision = `${figure.layout.uirevision} anew` // the zoom would show nothing of this figure
  }
  const first = !place.library
  place.library = Plotly
  await Plotly.react(place, figure.data, { ...figure.layout, autosize: true }, data.config)
  place.shown = data.figure
  if (first) listen(place)
  place.dataset.drawn = String(Number(place.dataset.drawn ?? 0) + 1)
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const place = parentElement.querySelector(".tl-plot")
  place.tell = setTriggerValue
  place.setAttribute("role", "figure")
  place.setAttribute("aria-label", data.alt)
  draw(place, data).catch((error) => {
    place.textContent = `The chart could not be drawn (${error.message}). The table below holds the same events.`
  })
  return () => {
    if (place.library) place.library.purge(place)
    place.library = place.shown = undefined
  }
}
