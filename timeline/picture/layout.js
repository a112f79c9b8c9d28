// Where every mark and label stands, laid out in the browser: the rules of ink.py, labels.py and layout.py, told again so that a zoom
// need ask nobody. tests/test_layout_in_browser.py holds the two to one another. Text is measured in the font that is drawn.

/** What one event is (`for_browser.py`): `start` and `end` are half-open instants, `unit` the hours of a part of a day.
 * @typedef {{id: string, start: number | null, end: number | null, unit: [number, number] | null, at: number, told: number | null, fine: boolean,
 *   hollow: boolean, solid: boolean, date: string, short: string, clock: string | null, colour?: string, entry?: number}} Mark */
/** `rows` are places among the marks; `what` is what their labels say in this lane, `colours` how they are drawn, `note` how many there are.
 * @typedef {{name: string, note: string, rows: number[], what: string[], colours?: string[]}} Lane */
/** @typedef {{form: "point" | "square" | "bar", left: number, right: number, known?: number, until?: boolean, before?: boolean, after?: boolean, seen: boolean}} Ink */
/** @typedef {{lines: string[], side: "left" | "right" | "above", x: number, width: number, date: number, cut?: boolean}} Label */
/** @typedef {{mark: Mark, row: number, what: string, colour: string, ink: Ink, label: Label | null, y: number, height: number}} Item */
/** @typedef {{lane: Lane, top: number, bottom: number, items: Item[], bare: boolean, unlabelled: number}} Box */

const DIAMOND = 12, STUB = 10, POINT = 20, ARROW = 7; // pixels: the marks
const LINE = 15, ROW = 26, SLIM = 18, LANE_MARGIN = 5, LEAST_LANE = 40, BARE_LANE = 24, HEADER = 24, THIN = 5;
const LABEL_GAP = 7, MARK_GAP = 10, LONG = 90, TWO_LINES = [2, 1.8, 1.6], LEAST_SHOWN = 0.6, SHORT_TEXT = 60;
const TRIES = [[60, 4200], [24, 4200], [8, 4200], [1, 6000]]; // (rows labelled throughout, tallest plot in pixels), best first
const SEPARATOR = " · ", SHORT_WINDOW = 36 * 60, A_YEAR = 366 * 24 * 60;

// ------------------------------------------------------------------------------------------------------------------ text

const lettering = { size: 12, family: 'Arial, "Liberation Sans", Arimo, Helvetica, sans-serif' };
const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
/** @type {Map<string, number>} */
const widths = new Map();

/** Pixels that a piece of a label takes; each is measured once.
 * @param {string} piece @param {boolean} bold @returns {number} */
let measure = (piece, bold) => {
  const key = (bold ? "b" : "r") + piece;
  let width = widths.get(key);
  if (width === undefined) {
    pen.font = `${bold ? "bold " : ""}${lettering.size}px ${lettering.family}`;
    widths.set(key, (width = pen.measureText(piece).width));
  }
  return width;
};

/** Word by word, so that a word is measured once, however many labels and zooms it stands in.
 * @param {string} text @param {boolean} [bold] @returns {number} */
const measured = (text, bold = false) => {
  const space = measure(" ", bold);
  return text.split(" ").reduce((sum, word) => sum + (word ? measure(word, bold) : 0) + space, -space);
};

/** As much of a text as has room, with "…", cut between words where that costs little; "" if not even three letters fit.
 * @param {string} text @param {number} room @returns {string} */
const shortened = (text, room) => {
  if (measured(text) <= room) return text;
  let used = measure("…", false);
  let cut = "", next = "";
  for (const letter of text) {
    used += measure(letter, false);
    if (used > room) {
      next = letter;
      break;
    }
    cut += letter;
  }
  const word = cut.lastIndexOf(" ");
  if (next && next !== " " && word > cut.length * 0.7) cut = cut.slice(0, word);
  cut = cut.replace(/[ ,;:–\-…]+$/, "");
  return cut.length >= 3 ? `${cut}…` : "";
};

/** A text on two lines of about the same length; null if no break between words has room.
 * @param {string} text @param {number} room @returns {{lines: string[], width: number} | null} */
const broken = (text, room) => {
  const words = text.split(" ");
  const [space, total] = [measure(" ", false), measured(text)];
  if (total > 2 * room + space) return null;
  let [best, index] = [Infinity, 0];
  let first = -space;
  for (let at = 1; at < words.length; at += 1) {
    first += measure(words[at - 1], false) + space;
    const width = Math.max(first, total - first - space);
    if (width <= room && width < best) [best, index] = [width, at];
  }
  return index ? { lines: [words.slice(0, index).join(" "), words.slice(index).join(" ")], width: best } : null;
};

// ------------------------------------------------------------------------------------------------------------------- ink

/** The ink of a mark on an axis, cut off at its edges.
 * @param {Mark} mark @param {Axis} axis @returns {Ink} */
const inkOf = (mark, axis) => {
  const { pixels } = axis;
  if (mark.start === null || mark.end === null) return openInk(mark, axis);
  const [first, last] = mark.unit ?? [mark.start, mark.end];
  const [left, right] = [axis.at(first), axis.at(last)];
  if (mark.fine && right - left <= POINT) {
    const middle = axis.at(mark.at);
    return { form: "point", left: middle - DIAMOND / 2, right: middle + DIAMOND / 2, seen: middle >= 0 && middle <= pixels };
  }
  if (!mark.fine && right - left < STUB) {
    const middle = (left + right) / 2;
    return { form: "square", left: middle - STUB / 2, right: middle + STUB / 2, seen: right >= 0 && left <= pixels };
  }
  if (right <= 0 || left >= pixels) return { form: "bar", left, right, seen: false };
  return { form: "bar", left: Math.max(left, 0), right: Math.min(right, pixels), before: left < 0, after: right > pixels, seen: true };
};

/** A bar to the edge of the axis; "until" is known to have lasted from the day of the text on, if that is before its end.
 * @param {Mark} mark @param {Axis} axis @returns {Ink} */
const openInk = (mark, axis) => {
  const { pixels } = axis;
  const bound = axis.at(/** @type {number} */ (mark.start ?? mark.end));
  const told = mark.told === null ? bound : axis.at(mark.told);
  const held = (/** @type {number} */ at) => Math.min(Math.max(at, 0), pixels);
  if (mark.end === null) {
    if (bound >= pixels) return { form: "bar", left: bound, right: bound + DIAMOND, known: bound, seen: false };
    return { form: "bar", left: Math.max(bound, 0), right: pixels, known: held(Math.max(bound, told)), before: bound < 0, after: true, seen: true };
  }
  if (bound <= 0) return { form: "bar", left: bound - DIAMOND, right: bound, known: bound, until: true, seen: false };
  return { form: "bar", left: 0, right: Math.min(bound, pixels), known: held(Math.min(bound, told)), until: true, before: true, after: bound > pixels, seen: true };
};

// ---------------------------------------------------------------------------------------------------------------- labels

/** The words of a label: its text, how many letters of it are the date, its width on one line, and by how much the date is wider in bold.
 * @typedef {{text: string, date: number, width: number, extra: number}} Words
 * @param {Mark} mark @param {string} what @param {Axis} axis @returns {Words} */
const wordsOf = (mark, what, axis) => {
  const date = axis.length <= SHORT_WINDOW && mark.clock ? mark.clock : axis.length <= A_YEAR ? mark.short : mark.date;
  const text = [date, what].filter(Boolean).join(SEPARATOR);
  const extra = measured(date, true) - measured(date);
  return { text, date: date.length, width: measured(text) + extra, extra };
};

/** The label of a mark: to the right where it fits, else to the left, else on two lines; above an open bar, and above a long one with
 * too little room beside it.
 * @param {Ink} ink @param {Words} words @param {Axis} axis @returns {Label | null} */
const labelOf = (ink, words, axis) => {
  const [right, left] = [axis.pixels - ink.right - LABEL_GAP - 2, ink.left - LABEL_GAP - 2];
  const isLong = ink.form === "bar" && ink.right - ink.left >= LONG;
  if (ink.known !== undefined || (isLong && words.width > Math.max(right, left))) return above(ink, words, axis);
  return beside(ink, words, right, left, 2);
};

/** @param {Ink} ink @param {Words} words @param {number} right @param {number} left @param {number} lines @returns {Label | null} */
const beside = (ink, words, right, left, lines) => {
  const { width } = words;
  const side = width <= right || (width > left && right >= left) ? "right" : "left";
  return made(words, Math.min(width, Math.max(right, left)), side, side === "right" ? ink.right + LABEL_GAP : ink.left - LABEL_GAP, lines);
};

/** @param {Ink} ink @param {Words} words @param {Axis} axis @returns {Label | null} */
const above = (ink, words, axis) => {
  const shift = ink.before ? ARROW + 3 : 0;
  let begin = ink.left + shift;
  if (words.width > axis.pixels - begin - 2) begin = Math.max(2 + shift, axis.pixels - 2 - words.width);
  return made(words, axis.pixels - begin - 2, "above", begin, 2);
};

/** The words on one line, or on two, or cut off; null if not even the beginning has room.
 * @param {Words} words @param {number} room @param {Label["side"]} side @param {number} x @param {number} lines @returns {Label | null} */
const made = ({ text, date, width, extra }, room, side, x, lines) => {
  if (width <= room + 0.5) return { lines: [text], side, x, width, date };
  const onTwo = (/** @type {string} */ all, /** @type {boolean} */ cut) => {
    const halves = lines > 1 ? broken(all, room - extra) : null;
    return halves && { lines: halves.lines, side, x, width: halves.width + extra, date: Math.min(date, halves.lines[0].length), cut };
  };
  const whole = onTwo(text, false);
  if (whole) return whole;
  for (const share of lines > 1 ? TWO_LINES : []) {
    const longer = shortened(text, share * room - extra);
    const both = longer && onTwo(longer, true);
    if (both) return both;
  }
  const cut = shortened(text, room - extra);
  return cut ? { lines: [cut], side, x, width: measured(cut) + extra, date: Math.min(date, cut.length), cut: true } : null;
};

/** From where to where a row is taken by a mark, its label included.
 * @param {Pick<Item, "ink" | "label">} item @returns {[number, number]} */
const takenBy = ({ ink, label }) => {
  if (!label) return [ink.left, ink.right];
  const [left, right] = label.side === "left" ? [label.x - label.width, label.x] : [label.x, label.x + label.width];
  return [Math.min(ink.left, left), Math.max(ink.right, right)];
};

// ------------------------------------------------------------------------------------------------------------------ rows

/** The items in view in rows, each in the first with room; null if some would need one more than `most`.
 * @param {Item[]} items @param {number} most @returns {Item[][] | null} */
const rowsOf = (items, most) => {
  /** @type {Item[][]} */
  const rows = [];
  /** @type {[number, number][][]} */
  const taken = [];
  for (const item of items) {
    const [left, right] = takenBy(item);
    let at = taken.findIndex((others) => others.every(([from, to]) => from >= right || to <= left));
    if (at < 0) {
      if (rows.length === most) return null;
      at = rows.push([]) - 1;
      taken.push([]);
    }
    rows[at].push(item);
    taken[at].push([left - MARK_GAP, right + MARK_GAP]);
  }
  return rows;
};

/** Labels between the marks of a row that is packed already; a mark with too little room on either side stays without.
 * @param {Item[]} row @param {Axis} axis */
const labelWhereFree = (row, axis) => {
  const sorted = [...row].sort((one, other) => one.ink.left - other.ink.left);
  let free = 0;
  for (const [index, item] of sorted.entries()) {
    const { ink } = item;
    const words = wordsOf(item.mark, item.what, axis);
    const following = index + 1 < sorted.length ? sorted[index + 1].ink.left : axis.pixels;
    const [right, left] = [following - ink.right - LABEL_GAP - MARK_GAP, ink.left - free - LABEL_GAP - MARK_GAP];
    const label = Math.max(right, left) > 0 ? beside(ink, words, right, left, 1) : null;
    item.label = label && label.lines[0].length < (words.text.length > SHORT_TEXT ? LEAST_SHOWN : 1) * words.text.length ? null : label;
    free = takenBy(item)[1];
  }
};

/** The rows of one lane with the height of each; null if higher than `tallest`.
 * @param {Item[]} seen @param {Axis} axis @param {number} labelledRows @param {number} tallest @returns {{row: Item[], height: number}[] | null} */
const laneRows = (seen, axis, labelledRows, tallest) => {
  if (labelledRows) {
    for (const item of seen) item.label = labelOf(item.ink, wordsOf(item.mark, item.what, axis), axis);
    const rows = rowsOf(seen, labelledRows);
    if (rows) return rows.map((row) => ({ row, height: ROW + (row.some(({ label }) => label && label.lines.length > 1) ? LINE - 1 : 0) }));
    for (const item of seen) item.label = null;
  }
  const rows = rowsOf(seen, Math.floor(tallest / SLIM));
  if (rows && labelledRows) for (const row of rows) labelWhereFree(row, axis);
  return rows && rows.map((row) => ({ row, height: SLIM }));
};

/** One lane from `top` on; what lies beside the window is spread over the rows without a label, to be there once the hand moves.
 * @param {Lane} lane @param {readonly Mark[]} marks @param {readonly Ink[]} inks @param {Axis} axis @param {number} top
 * @param {{headers: boolean, labelledRows: number, tallest: number}} how @returns {Box | null} */
const laneBox = (lane, marks, inks, axis, top, { headers, labelledRows, tallest }) => {
  /** @type {Item[]} */
  const all = lane.rows.map((row, index) => ({
    mark: marks[row], row, what: lane.what[index], colour: lane.colours?.[index] ?? marks[row].colour ?? "", ink: inks[row], label: null, y: 0, height: ROW,
  }));
  const inTime = (/** @type {Item} */ one, /** @type {Item} */ other) =>
    one.mark.at - other.mark.at || one.ink.left - other.ink.left || (one.mark.id < other.mark.id ? -1 : 1);
  const seen = all.filter(({ ink }) => ink.seen).sort(inTime);
  const rows = laneRows(seen, axis, labelledRows, tallest - top);
  if (!rows) return null;
  const bare = !seen.length;
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const least = headers ? 0 : (bare ? BARE_LANE : LEAST_LANE) - 2 * LANE_MARGIN;
  const ground = bare ? least : Math.max(height, least);
  const begin = top + (headers ? HEADER : LANE_MARGIN);
  let y = begin + (ground - height) / 2;
  for (const { row, height: tall } of rows) {
    for (const item of row) [item.y, item.height] = [y + tall / 2, tall];
    y += tall;
  }
  const beside = all.filter(({ ink }) => !ink.seen && ink.right > -axis.pixels && ink.left < 2 * axis.pixels);
  for (const [index, item] of beside.entries()) {
    const row = rows[index % Math.max(rows.length, 1)]?.row[0];
    [item.y, item.height] = row ? [row.y, row.height] : [begin + ground / 2, SLIM];
  }
  const unlabelled = labelledRows ? seen.filter(({ label }) => !label).length : 0;
  return { lane, top, bottom: begin + ground + LANE_MARGIN, items: [...seen, ...beside], bare, unlabelled };
};

/** The boxes of the lanes from top to bottom with all that is in view or beside it, laid out as roomy as the page allows.
 * @param {readonly Lane[]} lanes @param {readonly Mark[]} marks @param {Axis} axis @param {{headers?: boolean, labels?: boolean}} [how] @returns {Box[]} */
const laidOut = (lanes, marks, axis, { headers = false, labels = true } = {}) => {
  const inks = marks.map((mark) => inkOf(mark, axis));
  for (const [index, [rows, most]] of TRIES.entries()) {
    const tallest = index + 1 < TRIES.length ? most : Infinity; // the last try takes what it needs
    /** @type {Box[]} */
    const boxes = [];
    let top = 0;
    for (const lane of lanes) {
      const box = laneBox(lane, marks, inks, axis, top, { headers, labelledRows: labels ? rows : 0, tallest });
      if (!box || box.bottom > tallest) break;
      boxes.push(box);
      top = box.bottom;
    }
    if (boxes.length === lanes.length) return boxes;
  }
  return [];
};
