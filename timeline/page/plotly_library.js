// plotly.js, fetched once for all figures of a page from this machine, and its dates as milliseconds.

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

// An ISO date of any year between -9999 and 9999 as milliseconds.
const milliseconds = (text) => {
  const [, sign, year, rest] = String(text).replace(" ", "T").match(/^(-?)(\d+)(.*)$/)
  const long = `${sign || "+"}${year.padStart(6, "0")}${rest || "-01-01"}`
  return Date.parse(long.length < 12 ? long : `${long.slice(0, 26).replace(/\.$/, "")}${long.includes("T") ? "Z" : ""}`)
}

// The inverse, with a year of four digits, as plotly reads it.
const isoText = (moment) => {
  const text = new Date(Math.round(moment)).toISOString() // ±YYYYYY before the year 0 and after 9999
  return (text.startsWith("+") || text.startsWith("-") ? `${text[0] === "-" ? "-" : ""}${text.slice(3)}` : text).replace("Z", "")
}

const make = (tag, attributes = {}, ...children) => {
  const svg = ["svg", "g", "rect", "line", "path", "text"].includes(tag)
  const element = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value)
  }
  element.append(...children)
  return element
}
