// Where every mark and label stands; the same rules as in the program's picture, with text measured in the font that is drawn.
const DIAMOND = 12, STUB = 10, POINT = 20, ARROW = 7, ROW = 26, SLIM = 18, LINE = 15, THIN = 5, MARGIN = 5, LEAST_LANE = 40, BARE = 24, GAP = 7, BESIDE = 10, LONG = 90;
const SEPARATOR = " · ";
const pen = document.createElement("canvas").getContext("2d");
const FAMILY = 'Arial, "Liberation Sans", Arimo, Helvetica, sans-serif';
const widths = new Map();
const wordWidth = (word, bold) => {
  const key = (bold ? "b" : "r") + word;
  let width = widths.get(key);
  if (width === undefined) {
    pen.font = `${bold ? "bold " : ""}12px ${FAMILY}`;
    widths.set(key, (width = pen.measureText(word).width));
  }
  return width;
};
// Word by word: a word is measured once, however many labels and zooms it stands in.
const measured = (text, bold = false) => text.split(" ").reduce((sum, word) => sum + wordWidth(word, bold) + wordWidth(" ", bold), -wordWidth(" ", bold));

const inkOf = (mark, axis) => {
  const { pixels } = axis;
  const [first, last] = mark.unit ?? [mark.start ?? mark.end, mark.end ?? mark.start];
  const [left, right] = [axis.at(first), axis.at(last)];
  const told = mark.told === null ? null : axis.at(mark.told);
  if (mark.end === null) return { form: "bar", left: Math.max(left, 0), right: pixels, known: Math.min(Math.max(left, told ?? left, 0), pixels), before: left < 0, after: true, seen: left < pixels };
  if (mark.start === null) return { form: "bar", left: 0, right: Math.min(right, pixels), known: Math.max(Math.min(right, told ?? right, pixels), 0), before: true, after: right > pixels, until: true, seen: right > 0 };
  const small = (form, size, middle) => ({ form, left: middle - size / 2, right: middle + size / 2, seen: right >= 0 && left <= pixels && middle >= -1 && middle <= pixels + 1 });
  if (mark.fine && right - left <= POINT) return small("point", DIAMOND, axis.at(mark.at));
  if (!mark.fine && right - left < STUB) return small("square", STUB, (left + right) / 2);
  return { form: "bar", left: Math.max(left, 0), right: Math.min(right, pixels), before: left < 0, after: right > pixels, seen: right > 0 && left < pixels };
};

const dateOf = (mark, axis) => (axis.length <= 36 * 60 && mark.clock ? mark.clock : axis.length <= 366 * DAY ? mark.short : mark.date);
const widthOf = (line, date) => measured(line.slice(0, date), true) + measured(line.slice(date));

// On two lines of about the same length: the break whose longer line is the shortest.
const broken = (text, room, date) => {
  const words = text.split(" ");
  const extra = measured(text.slice(0, date), true) - measured(text.slice(0, date)); // the date is bold
  const space = wordWidth(" ", false);
  const total = measured(text);
  if (total + extra > 2 * room + space) return null;
  let best = null;
  let first = -space;
  for (let index = 1; index < words.length; index++) {
    first += wordWidth(words[index - 1], false) + space;
    const width = Math.max(first + extra, total - first - space);
    if (width <= room && (!best || width < best.width)) best = { index, width };
  }
  return best && { lines: [words.slice(0, best.index).join(" "), words.slice(best.index).join(" ")], width: best.width };
};

const shortened = (text, room, date) => {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(text.slice(0, middle) + "…", Math.min(date, middle)) <= room) low = middle;
    else high = middle - 1;
  }
  const cut = text.slice(0, low).replace(/\s+\S*$/, "").replace(/[ ,;:–-]+$/, "");
  return cut.length >= 3 ? cut + "…" : "";
};

const labelMade = (text, date, room, side, x) => {
  const width = widthOf(text, date);
  if (width <= room + 0.5) return { lines: [text], width, side, x, date };
  const halves = broken(text, room, date);
  if (halves) return { ...halves, side, x, date: Math.min(date, halves.lines[0].length) };
  const twice = shortened(text, 1.9 * room, date);
  const cutHalves = twice && broken(twice, room, date);
  if (cutHalves) return { ...cutHalves, side, x, date: Math.min(date, cutHalves.lines[0].length), cut: true };
  const cut = shortened(text, room, date);
  return cut ? { lines: [cut], width: widthOf(cut, Math.min(date, cut.length)), side, x, date: Math.min(date, cut.length), cut: true } : null;
};

const labelOf = (ink, mark, what, axis) => {
  const date = dateOf(mark, axis);
  const text = [date, what].filter(Boolean).join(SEPARATOR);
  const width = widthOf(text, date.length);
  const rooms = { right: axis.pixels - ink.right - GAP - 2, left: ink.left - GAP - 2 };
  const most = Math.max(rooms.right, rooms.left);
  if (ink.known !== undefined || (ink.form === "bar" && ink.right - ink.left >= LONG && width > most)) {
    const shift = ink.before ? ARROW + 3 : 0;
    let begin = ink.left + shift;
    if (width > axis.pixels - begin - 2) begin = Math.max(2 + shift, axis.pixels - 2 - width);
    return labelMade(text, date.length, axis.pixels - begin - 2, "above", begin);
  }
  const side = width <= rooms.right || (width > rooms.left && rooms.right >= rooms.left) ? "right" : "left";
  return labelMade(text, date.length, most < width ? most : width, side, side === "right" ? ink.right + GAP : ink.left - GAP);
};

const takenBy = ({ ink, label }) => {
  if (!label) return [ink.left, ink.right];
  const [left, right] = label.side === "left" ? [label.x - label.width, label.x] : [label.x, label.x + label.width];
  return [Math.min(ink.left, left), Math.max(ink.right, right)];
};

// The members of a lane in rows: each goes to the first with room.
const rowsOf = (members) => {
  const rows = [];
  for (const item of members) {
    const [left, right] = takenBy(item);
    let row = rows.find(({ taken }) => taken.every(([from, to]) => from >= right || to <= left));
    if (!row) rows.push((row = { items: [], taken: [] }));
    row.items.push(item);
    row.taken.push([left - BESIDE, right + BESIDE]);
  }
  return rows;
};

const MOST_ROWS = 60;
const laidOut = (lanes, axis, headers) => {
  let top = 0;
  return lanes.map((lane) => {
    const all = lane.rows.map((row, index) => ({ mark: story.marks[row], row, what: lane.what[index], ink: inkOf(story.marks[row], axis) }));
    const seen = all.filter(({ ink }) => ink.seen).sort((one, other) => one.mark.at - other.mark.at || one.ink.left - other.ink.left);
    for (const item of seen) item.label = labelOf(item.ink, item.mark, item.what, axis);
    let rows = rowsOf(seen);
    const slim = rows.length > MOST_ROWS;
    if (slim) {
      for (const item of seen) item.label = null;
      rows = rowsOf(seen);
    }
    const begin = top + (headers ? 24 : MARGIN);
    let y = begin;
    for (const row of rows) {
      row.height = slim ? SLIM : ROW + (row.items.some(({ label }) => label?.lines.length > 1) ? LINE - 1 : 0);
      for (const item of row.items) [item.y, item.height] = [y + row.height / 2, row.height];
      y += row.height;
    }
    const need = headers ? 8 : (seen.length ? LEAST_LANE : BARE) - 2 * MARGIN;
    if (y - begin < need) {
      for (const item of seen) item.y += (need - (y - begin)) / 2;
      y = begin + need;
    }
    const made = { lane, top, bottom: y + MARGIN, items: seen, all: all.length, bare: seen.filter(({ label }) => !label).length };
    top = made.bottom;
    return made;
  });
};
