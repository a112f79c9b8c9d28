// What the layout placed, as SVG: ink by what is known of a time, labels, the ground of the lanes. Colours of text and ground are the page's.


/** @param {string} name @param {Record<string, string | number | null | undefined>} [attributes] @param {...(Node | string)} children @returns {SVGElement} */
const node = (name, attributes = {}, ...children) => {
  const created = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) created.setAttribute(key, typeof value === "number" ? value.toFixed(1) : value);
  }
  created.append(...children);
  return created;
};

const code = (/** @type {string} */ colour) => colour.slice(1);

/** Hatches and fades, one for each colour.
 * @param {Iterable<string>} colours @returns {SVGElement} */
const definitions = (colours) => {
  const found = node("defs");
  for (const colour of new Set(colours)) {
    found.append(node("pattern", { id: `m-hatch-${code(colour)}`, width: "6", height: "6", patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      node("rect", { width: "6", height: "6", class: "m-ink m-pale", fill: colour }), node("rect", { width: "1.4", height: "6", class: "m-ink", fill: colour })));
    for (const [side, x1, x2] of [["since", "0", "1"], ["until", "1", "0"]]) {
      found.append(node("linearGradient", { id: `m-${side}-${code(colour)}`, x1, x2, y1: "0", y2: "0" },
        node("stop", { offset: "0", class: "m-stop", "stop-color": colour }), node("stop", { offset: "1", class: "m-stop", "stop-color": colour, "stop-opacity": "0.12" })));
    }
  }
  return found;
};

/** @param {number} left @param {number} right @param {number} y @param {number} thick @param {Record<string, string>} more */
const bar = (left, right, y, thick, more) => node("rect", { x: left, y: y - thick / 2, width: Math.max(right - left, 1), height: thick, ...more });

/** @param {number} x @param {number} y @param {number} half @param {Record<string, string>} more */
const diamond = (x, y, half, more) => node("polygon", { points: `${x},${y - half} ${x + half},${y} ${x},${y + half} ${x - half},${y}`, ...more });

/** The middle of the ink of an item and how thick a bar of it is: below its label it is thin.
 * @param {Item} item @returns {[number, number]} */
const inkLine = ({ label, y, height }) =>
  label?.side === "above" ? [y + height / 2 - THIN / 2 - 3, THIN] : [y, Math.min(height, ROW) / 2];

/** The ink of an item, where it stands or, while the hand moves, elsewhere.
 * @param {Item} item @param {Ink} [ink] @returns {SVGElement[]} */
const inkDrawn = (item, ink = item.ink) => {
  const { mark, colour } = item;
  const [y, thick] = inkLine(item);
  const solid = { class: "m-ink", fill: colour };
  const body = mark.solid ? solid : { class: "m-edge", stroke: colour, fill: `url(#m-hatch-${code(colour)})`, "stroke-width": "1.4" };
  if (ink.form === "point") {
    const middle = (ink.left + ink.right) / 2;
    if (!mark.hollow) return [diamond(middle, y, DIAMOND / 2, solid)];
    return [diamond(middle, y, DIAMOND / 2 - 1, { class: "m-edge m-hollow", stroke: colour, "stroke-width": "2" })];
  }
  if (ink.form === "square") return [bar(ink.left, ink.right, y, STUB, body)];
  /** @type {SVGElement[]} */
  const drawn = [];
  if (ink.known === undefined) drawn.push(bar(ink.left, ink.right, y, thick, { rx: "3", ...body }));
  else {
    const [firm, fading] = ink.until ? [[ink.known, ink.right], [ink.left, ink.known]] : [[ink.left, ink.known], [ink.known, ink.right]];
    if (firm[1] > firm[0]) drawn.push(bar(firm[0], firm[1], y, thick, solid));
    if (fading[1] > fading[0]) drawn.push(bar(fading[0], fading[1], y, thick, { fill: `url(#m-${ink.until ? "until" : "since"}-${code(colour)})` }));
  }
  const arrow = (/** @type {number} */ x, /** @type {number} */ length) =>
    node("polygon", { points: `${x},${y} ${x - length},${y - 5} ${x - length},${y + 5}`, ...solid });
  if (ink.before) drawn.push(arrow(ink.left, -ARROW));
  if (ink.after) drawn.push(arrow(ink.right, ARROW));
  return drawn;
};

/** The label of an item, a text for each line, its date in bold.
 * @param {Item} item @returns {SVGElement[]} */
const labelDrawn = ({ label, y }) => {
  if (!label) return [];
  const first = y - (label.side === "above" ? THIN - 1 : 0) + 4 - ((label.lines.length - 1) * LINE) / 2;
  return label.lines.map((line, index) => {
    const parts = index === 0 && label.date ? [node("tspan", { class: "m-date" }, line.slice(0, label.date)), line.slice(label.date)] : [line];
    return node("text", { x: label.x, y: first + index * LINE, "text-anchor": label.side === "left" ? "end" : undefined }, ...parts);
  });
};

/** A mark with its label as one group, around it what can be clicked.
 * @param {Item} item @returns {SVGElement} */
const itemDrawn = (item) => {
  const [left, right] = takenBy(item);
  const { id, entry } = item.mark;
  return node("g", { class: "event", "data-event": id, "data-entry": entry === undefined ? undefined : String(entry) },
    bar(left - 3, right + 3, item.y, item.height, { class: "m-hit" }),
    node("g", { class: "m-mark" }, ...inkDrawn(item)), node("g", {}, ...labelDrawn(item)));
};

/** An item as drawn, moved to where it stands on another axis without being laid out anew: it keeps its row and its label.
 * @param {Item} item @param {SVGElement} group @param {Axis} axis */
const itemMoved = (item, group, axis) => {
  const [was, ink] = [item.ink, inkOf(item.mark, axis)];
  if (was.form !== "bar" && ink.form !== "bar") {
    group.setAttribute("transform", `translate(${((ink.left + ink.right - was.left - was.right) / 2).toFixed(1)} 0)`);
    return;
  }
  const [, mark, label] = group.children;
  mark.replaceChildren(...(ink.seen ? inkDrawn(item, ink) : []));
  const shift = !item.label ? 0 : item.label.side === "right" ? ink.right - was.right : ink.left - was.left;
  label.setAttribute("transform", `translate(${shift.toFixed(1)} 0)`);
};

// --------------------------------------------------------------------------------------------------------- the lanes

const TITLE = 13; // pixels of a letter of a lane's title

/** @param {string} name @param {number} room @returns {string} */
const titleCut = (name, room) => {
  if (measured(name, true) * (TITLE / lettering.size) <= room) return name;
  let cut = name;
  while (cut.length > 3 && measured(`${cut}…`, true) * (TITLE / lettering.size) > room) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
};

/** Pixels that the lanes' titles need beside the plot, cut off at a share of the page.
 * @param {readonly Lane[]} lanes @param {number} wide @returns {number} */
const titleWidth = (lanes, wide) => {
  const needed = lanes.map(({ name, note }) => Math.max(measured(name, true) * (TITLE / lettering.size), measured(note), 76));
  return Math.round(Math.min(Math.max(0, ...needed), 0.2 * wide)) + 18;
};

/** The ground of the lanes, `pixels` wide, and their titles: beside it (`left` pixels), or inside it with `headers`.
 * `unlabelled` says how many of a lane have no label.
 * @param {readonly Box[]} boxes @param {{left: number, pixels: number, headers: boolean, unlabelled: (count: number) => string}} where @returns {SVGElement[]} */
const groundDrawn = (boxes, { left, pixels, headers, unlabelled }) => boxes.flatMap((box, index) => {
  const middle = (box.top + box.bottom) / 2;
  const drawn = index % 2 ? [] : [node("rect", { x: 0, y: box.top, width: pixels, height: box.bottom - box.top, class: "m-band" })];
  const title = node("text", {
    class: box.bare ? "m-note" : "m-lane", x: headers ? 2 : -10, y: headers ? box.top + 16 : middle + (box.bare ? 4 : -2), "text-anchor": headers ? undefined : "end",
  }, titleCut(box.lane.name, headers ? pixels - 120 : left - 14));
  title.append(node("title", {}, box.lane.name));
  const notes = box.bare ? [] : [box.lane.note, ...(box.unlabelled ? [unlabelled(box.unlabelled)] : [])];
  const told = headers ? [notes.join(" · ")] : notes;
  return [...drawn, title, ...told.map((words, row) => node("text", {
    class: "m-note", x: headers ? pixels - 4 : -10, y: headers ? box.top + 16 : middle + 12 + 13 * row, "text-anchor": "end",
  }, words))];
});
