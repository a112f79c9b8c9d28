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

const minutes = (text) => {
  const [, sign, year, rest] = String(text).replace(" ", "T").match(/^(-?)(\d+)(.*)$/)
  const long = `${sign || "+"}${year.padStart(6, "0")}${rest || "-01-01"}`
  return Date.parse(long.length < 12 ? long : `${long.slice(0, 26).replace(/\.$/, "")}${long.includes("T") ? "Z" : ""}`)
}

// The range that the reader has zoomed to, if it still shows something of a new figure: plotly itself would forget it.
const kept = (place, layout) => {
  const { zoom } = place
  if (!zoom || zoom.revision !== layout.uirevision) return undefined
  const { minallowed, maxallowed } = layout.xaxis
  return minutes(zoom.range[0]) < minutes(maxallowed) && minutes(zoom.range[1]) > minutes(minallowed) ? zoom.range : undefined
}

const showAll = (place) => {
  place.zoom = undefined
  place.library.relayout(place, { "xaxis.range": [...place.whole] })
}

// What a point says: the id of its event, or of a cell the two ends of its stretch.
const told = (point) => {
  if (point.data.type === "heatmap") {
    const column = point.pointNumber[1]
    return { ends: [point.data.x[column], point.data.x[column + 1]] }
  }
  const said = point.customdata
  if (!Array.isArray(said)) return {}
  return point.data.meta === "ranges" ? { ends: said.slice(0, 2) } : { event: said[0] }
}

const listen = (place) => {
  place.on("plotly_click", ({ points }) => {
    const { event, ends } = told(points[0])
    if (event) {
      place.tell("clicked", event)
    } else if (ends) {
      place.tell("range", ends)
    }
  })
  place.on("plotly_selected", (selected) => {
    const range = selected?.range?.x
    if (!range) return
    place.library.relayout(place, { selections: [] })
    place.tell("range", range.map((moment) => String(moment).replace(" ", "T")))
  })
  place.on("plotly_relayout", (changed) => {
    const range = changed["xaxis.range"] ?? [changed["xaxis.range[0]"], changed["xaxis.range[1]"]]
    const all = String(range) === String(place.whole)
    if (range[0]) place.zoom = all ? undefined : { range: [...range], revision: place.layout.uirevision }
  })
  place.on("plotly_doubleclick", () => {
    if (place.layout.dragmode === "select") place.tell("range", ["", ""])
    else if (place.whole) showAll(place)
  })
}

// Plotly's own way back knows only the range of the first figure.
const configured = (Plotly, config) => ({
  ...config,
  doubleClick: false,
  modeBarButtonsToAdd: [{ name: "whole", title: say("Show the whole time"), icon: Plotly.Icons.home, click: showAll }],
})

const draw = async (place, data) => {
  place.wanted = data.figure
  const Plotly = await library(data.script)
  if (place.wanted !== data.figure || place.shown === data.figure) return // a newer one has come meanwhile, or nothing has changed
  const figure = JSON.parse(data.figure)
  place.whole = figure.layout.xaxis.range && [...figure.layout.xaxis.range] // plotly writes into the list that it is given
  const range = kept(place, figure.layout)
  if (range) figure.layout.xaxis.range = [...range]
  figure.layout.selectionrevision = Math.random() // what the browser has marked belongs to the figure before
  const first = !place.library
  place.library = Plotly
  await Plotly.react(place, figure.data, { ...figure.layout, autosize: true }, configured(Plotly, data.config))
  place.shown = data.figure
  if (first) listen(place)
  place.dataset.drawn = String(Number(place.dataset.drawn ?? 0) + 1)
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const place = parentElement.querySelector(".tl-plot")
  words = data.words
  place.tell = setTriggerValue
  place.setAttribute("role", "figure")
  place.setAttribute("aria-label", data.alt)
  draw(place, data).catch((error) => {
    place.textContent = say("The chart could not be drawn ({error}). The table below holds the same events.", { error: error.message })
  })
  return () => {
    if (place.library) place.library.purge(place)
    place.library = place.shown = undefined
  }
}
