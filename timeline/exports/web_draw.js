// The picture of the page: ground, axis, marks and labels, the chosen event ringed; colours are the page's, light or dark.

const ringed = (item, group) => {
  const [y, thick] = inkLine(item);
  const half = (item.ink.form === "bar" ? thick : DIAMOND) / 2 + 3;
  group.classList.add("chosen");
  group.prepend(bar(item.ink.left - 3, item.ink.right + 3, y, 2 * half, { class: "ring", rx: "5" }));
};

// Everything at once; gives back the element and how high it is.
const drawn = (boxes, axis, { left, chosen, headers }) => {
  const top = 40;
  const height = (boxes.at(-1)?.bottom ?? 60) + top + 22;
  const picture = node("svg", { width: axis.pixels + left + 12, height, class: "timeline", "font-family": lettering.family });
  const plot = node("g", { transform: `translate(${left} ${top})` });
  const moving = node("g", { class: "moving" }); // what goes with the hand while it drags
  const bottom = boxes.at(-1)?.bottom ?? 60;
  plot.append(...groundDrawn(boxes, { left, pixels: axis.pixels, headers, unlabelled: (count) => say("{count} unlabelled", { count }) }));
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
  for (const item of boxes.flatMap((box) => box.items)) {
    const group = itemDrawn(item);
    if (item.mark.entry === chosen) ringed(item, group);
    group.append(node("title", {}, `${item.mark.date}: ${item.what}`));
    moving.append(group);
  }
  // one event in several lanes is joined by a thin line
  const marks = boxes.flatMap((box) => box.items).filter((item) => item.mark.entry === chosen && item.ink.seen);
  if (marks.length > 1) {
    const x = (marks[0].ink.left + Math.min(marks[0].ink.right, marks[0].ink.left + DIAMOND)) / 2;
    moving.prepend(node("line", { x1: x, x2: x, y1: marks[0].y, y2: marks.at(-1).y, class: "join" }));
  }
  const clip = node("clipPath", { id: "plot" }, node("rect", { x: -60, y: -40, width: axis.pixels + 72, height: bottom + 62 }));
  const held = node("g", { "clip-path": "url(#plot)" }, moving);
  plot.append(held);
  const defined = definitions(story.kinds.map(({ colour }) => colour));
  defined.append(clip);
  picture.append(defined, plot);
  return picture;
};
