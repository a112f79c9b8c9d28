// The picture as SVG: ink by what is known of a time, labels, axis; colours are the page's, light or dark.
const SPACE = "http://www.w3.org/2000/svg";
const node = (name, attributes = {}, ...children) => {
  const made = document.createElementNS(SPACE, name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== null) made.setAttribute(key, typeof value === "number" ? value.toFixed(1) : value);
  made.append(...children);
  return made;
};
const kindOf = (mark) => story.kinds.findIndex(({ name }) => name === mark.kind);

const definitions = () => {
  const made = node("defs");
  for (const index of story.kinds.keys()) {
    made.append(node("pattern", { id: `hatch-${index}`, width: "6", height: "6", patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      node("rect", { width: "6", height: "6", class: `ink-${index} pale` }), node("rect", { width: "1.4", height: "6", class: `ink-${index}` })));
    for (const [side, x1, x2] of [["since", 0, 1], ["until", 1, 0]])
      made.append(node("linearGradient", { id: `${side}-${index}`, x1: String(x1), x2: String(x2), y1: "0", y2: "0" },
        node("stop", { offset: "0", class: `stop-${index}` }), node("stop", { offset: "1", class: `stop-${index}`, "stop-opacity": "0.12" })));
  }
  return made;
};

const bar = (left, right, y, thick, more) => node("rect", { x: left, y: y - thick / 2, width: Math.max(right - left, 1), height: thick, ...more });
const diamond = (x, y, half, more) => node("polygon", { points: `${x},${y - half} ${x + half},${y} ${x},${y + half} ${x - half},${y}`, ...more });

const inkDrawn = ({ mark, ink, label, y, height }) => {
  const kind = kindOf(mark);
  const thin = label?.side === "above";
  const middle = thin ? y + height / 2 - THIN / 2 - 3 : y;
  const thick = thin ? THIN : Math.min(height, ROW) / 2;
  const solid = { class: `ink-${kind}` };
  const hatched = { class: `line-${kind}`, fill: `url(#hatch-${kind})`, "stroke-width": "1.4" };
  const made = [];
  if (ink.form === "point") made.push(mark.hollow ? diamond((ink.left + ink.right) / 2, middle, DIAMOND / 2 - 1, { class: `line-${kind} hollow`, "stroke-width": "2" }) : diamond((ink.left + ink.right) / 2, middle, DIAMOND / 2, solid));
  else if (ink.form === "square") made.push(bar(ink.left, ink.right, middle, STUB, mark.solid ? solid : hatched));
  else if (ink.known !== undefined) {
    const [firm, fading] = ink.until ? [[ink.known, ink.right], [ink.left, ink.known]] : [[ink.left, ink.known], [ink.known, ink.right]];
    if (firm[1] > firm[0]) made.push(bar(...firm, middle, thick, solid));
    if (fading[1] > fading[0]) made.push(bar(...fading, middle, thick, { fill: `url(#${ink.until ? "until" : "since"}-${kind})` }));
  } else made.push(bar(ink.left, ink.right, middle, thick, { rx: "3", ...(mark.solid ? solid : hatched) }));
  const arrow = (x, length) => node("polygon", { points: `${x},${middle} ${x - length},${middle - 5} ${x - length},${middle + 5}`, ...solid });
  if (ink.before) made.push(arrow(ink.left, -ARROW));
  if (ink.after) made.push(arrow(ink.right, ARROW));
  return { made, middle, thick };
};

const labelDrawn = ({ label, y }) => {
  const first = y - (label.side === "above" ? THIN - 1 : 0) + 4 - ((label.lines.length - 1) * LINE) / 2;
  return label.lines.map((line, index) => {
    const text = node("text", { x: label.x, y: first + index * LINE, "text-anchor": label.side === "left" ? "end" : undefined });
    if (index === 0 && label.date) text.append(node("tspan", { class: "date" }, line.slice(0, label.date)), line.slice(label.date));
    else text.append(line);
    return text;
  });
};

const itemDrawn = (item, chosen, index) => {
  const group = node("g", { class: `event${chosen === item.mark.entry ? " chosen" : ""}`, "data-entry": String(item.mark.entry) });
  const { made, middle, thick } = inkDrawn(item);
  const half = (item.ink.form === "bar" ? thick : DIAMOND) / 2 + 3;
  if (chosen === item.mark.entry) group.append(bar(item.ink.left - 3, item.ink.right + 3, middle, 2 * half, { class: "ring", rx: "5" }));
  const [left, right] = takenBy(item);
  group.append(bar(left - 3, right + 3, item.y, item.height, { class: "hit" }), ...made, ...(item.label ? labelDrawn(item) : []));
  group.append(node("title", {}, `${item.mark.date}: ${item.what}`));
  return group;
};

// Everything at once; gives back the element and how high it is.
const drawn = (boxes, axis, { left, chosen, headers }) => {
  const top = 40;
  const height = (boxes.at(-1)?.bottom ?? 60) + top + 22;
  const picture = node("svg", { width: axis.pixels + left + 12, height, class: "timeline", "font-family": FAMILY });
  const plot = node("g", { transform: `translate(${left} ${top})` });
  const moving = node("g", { class: "moving" }); // what goes with the hand while it drags
  const bottom = boxes.at(-1)?.bottom ?? 60;
  for (const [index, box] of boxes.entries()) if (index % 2 === 0) plot.append(node("rect", { x: 0, y: box.top, width: axis.pixels, height: box.bottom - box.top, class: "band" }));
  for (const [x, name, below] of ticksOf(axis)) {
    if (!axis.even) moving.append(node("line", { x1: x, x2: x, y1: 0, y2: bottom, class: "grid" }));
    const held = (text) => Math.min(Math.max(x, measured(text) / 2 - left + 2), axis.pixels + 8 - measured(text) / 2);
    moving.append(node("text", { x: held(name), y: -20, class: "tick", "text-anchor": "middle" }, name));
    if (below) moving.append(node("text", { x: held(below), y: -6, class: "tick", "text-anchor": "middle" }, below));
  }
  if (axis.even) for (const moment of story.even.breaks) {
    const x = axis.at(moment);
    if (x < 0 || x > axis.pixels) continue;
    moving.append(node("line", { x1: x, x2: x, y1: 0, y2: bottom, class: "gap" }));
    for (const by of [-2, 2]) moving.append(node("line", { x1: x + by - 3, x2: x + by + 3, y1: 3, y2: -9, class: "slash" }));
  }
  else for (const moment of story.published) {
    const x = axis.at(moment - (moment % DAY === 0 ? DAY / 2 : 0));
    if (x < 0 || x > axis.pixels) continue;
    const { year, ...date } = civil(moment - (moment % DAY === 0 ? DAY / 2 : 0));
    moving.append(node("line", { x1: x, x2: x, y1: 0, y2: bottom, class: "published" }));
    moving.append(node("text", { x: Math.min(Math.max(x, 70), axis.pixels - 70), y: bottom + 14, class: "tick", "text-anchor": "middle" }, say("published {day}", { day: `${dayWords(date)} ${yearWords(year)}` })));
  }
  for (const box of boxes) {
    const count = eventsWords(box.all);
    const bare = !box.items.length; // nothing in view: the name alone
    const name = node("text", { class: bare ? "tick" : "lane", x: headers ? 2 : -10, y: headers ? box.top + 16 : (box.top + box.bottom) / 2 + (bare ? 4 : -2), "text-anchor": headers ? undefined : "end" }, titleCut(box.lane.name, headers ? axis.pixels - 120 : left - 14));
    const note = node("text", { class: "tick small", x: headers ? axis.pixels - 4 : -10, y: headers ? box.top + 16 : (box.top + box.bottom) / 2 + 12, "text-anchor": "end" }, bare ? "" : count);
    name.append(node("title", {}, box.lane.name));
    plot.append(name, note);
    if (box.bare) plot.append(node("text", { class: "tick small", x: headers ? axis.pixels - 4 : -10, y: headers ? box.top + 30 : (box.top + box.bottom) / 2 + 25, "text-anchor": "end" }, say("{count} unlabelled", { count: box.bare })));
    moving.append(...box.items.map((item) => itemDrawn(item, chosen)));
  }
  // one event in several lanes is joined by a thin line
  const marks = boxes.flatMap((box) => box.items).filter((item) => item.mark.entry === chosen);
  if (marks.length > 1) {
    const x = (marks[0].ink.left + Math.min(marks[0].ink.right, marks[0].ink.left + DIAMOND)) / 2;
    moving.prepend(node("line", { x1: x, x2: x, y1: marks[0].y, y2: marks.at(-1).y, class: "join" }));
  }
  const clip = node("clipPath", { id: "plot" }, node("rect", { x: -60, y: -40, width: axis.pixels + 72, height: bottom + 62 }));
  const held = node("g", { "clip-path": "url(#plot)" }, moving);
  plot.append(held);
  const made = definitions();
  made.append(clip);
  picture.append(made, plot);
  return picture;
};

const titleCut = (name, room) => {
  const wide = (text) => measured(text, true) * (13 / 12);
  if (wide(name) <= room) return name;
  let cut = name;
  while (cut.length > 3 && wide(cut + "…") > room) cut = cut.slice(0, -1);
  return cut.trimEnd() + "…";
};
const titleWidth = (lanes) => Math.max(0, ...lanes.map(({ name, rows }) => Math.max(measured(name, true) * (13 / 12), measured(eventsWords(rows.length)))));
