// While the hand is at it, what is drawn is moved where it stands, which takes a few milliseconds however many marks there are; plotly
// draws the new window once the hand rests.

const TRANSLATED = /^translate\(\s*(-?[\d.e+-]+)[ ,]+(-?[\d.e+-]+)\s*\)(.*)$/

// Remembers where everything stands in the plot, to be moved from there.
const begin = (view) => {
  const { plot, axis, rings } = view.parts
  const layout = plot._fullLayout
  const from = layout.xaxis._offset
  const all = (query, root = plot) => [...root.querySelectorAll(query)]
  const placed = (elements, base) => elements.flatMap((element) => {
    const found = TRANSLATED.exec(element.getAttribute("transform") ?? "")
    return found ? [{ element, x: Number(found[1]) - base, y: found[2], rest: found[3], base }] : []
  })
  const words = all(".scatterlayer .textpoint").map((element) => ({ element, x: Number(element.querySelector("text")?.getAttribute("x") ?? 0) }))
  const moving = all(".shapelayer path").filter((path) => layout.shapes[path.dataset.index]?.xref !== "paper")
  return {
    marks: view.layer ? marksInSight(view) : [],
    range: view.range,
    length: layout.xaxis._length,
    from,
    // marks keep their shape, ticks and lines of the grid go with their moment
    placed: [...placed(all(".scatterlayer .points path.point"), 0), ...placed(all(".xgrid, .xaxislayer-above .xtick text"), from), ...placed(all(".xtick text", axis), from)],
    words,
    // bars and density are stretched
    stretched: all(".barlayer, .heatmaplayer, .scatterlayer .lines").map((element) => ({ element, base: 0 })).concat(moving.map((element) => ({ element, base: from }))),
    hidden: [rings, ...all(".annotation").filter((note) => layout.annotations[note.dataset.index]?.xref !== "paper")],
  }
}

const moveTo = (view, still, [low, high]) => {
  if (view.layer) moveMarks(view, still.marks)
  const [a, b] = still.range
  const scale = (b - a) / (high - low)
  const shift = ((a - low) / (high - low)) * still.length
  for (const { element, x, y, rest, base } of still.placed) element.setAttribute("transform", `translate(${base + x * scale + shift},${y})${rest}`)
  for (const { element, x } of still.words) element.setAttribute("transform", `translate(${x * (scale - 1) + shift},0)`)
  for (const { element, base } of still.stretched) element.setAttribute("transform", `matrix(${scale},0,0,1,${shift + base * (1 - scale)},0)`)
  for (const element of still.hidden) element.style.visibility = "hidden"
}

// Takes back what plotly does not write itself when it draws.
const end = (still) => {
  for (const { element } of [...still.words, ...still.stretched]) element.removeAttribute("transform")
  for (const element of still.hidden) element.style.visibility = ""
}
