// The story, its axis, and the ticks that name its moments.
const story = JSON.parse(document.getElementById("story").textContent);
const DAY = 1440;
const say = (text, fields = {}) => (story.words?.[text] ?? text).replace(/\{(\w+)\}/g, (whole, name) => fields[name] ?? whole);
const MONTHS = story.months ?? ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LONE_MONTHS = story.lone ?? MONTHS;
const DAY_PATTERN = story.day ?? "d MMM"; // of CLDR

const civil = (moment) => {
  const date = new Date(Math.round((moment - story.epoch) * 60000));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate(), hour: date.getUTCHours(), minute: date.getUTCMinutes() };
};
const instant = (year, month = 0, day = 1, hour = 0) => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  date.setUTCHours(hour);
  return date.getTime() / 60000 + story.epoch;
};
const yearWords = (year) => (year < 1 ? say("{year} BC", { year: 1 - year }) : year < 1000 ? say("AD {year}", { year }) : String(year));
const dayWords = ({ day, month }) => DAY_PATTERN.replace(/'([^']*)'|d+|[ML]+/g, (token, plain) => plain ?? (token[0] === "d" ? day : MONTHS[month]));

// Of the story, by time or even: low and high are moments or, of the even scale, places.
const storyAxis = (even, low, high, pixels) => axisOf(low, high, pixels, even ? story.even.knots : null);
const placeOf = (even, moment) => (even ? interpolated(moment, story.even.knots, 0) : moment);

const YEAR = 365.2425 * DAY;
const STEPS = [
  ...[15, 30, 60, 120, 180, 360, 720].map((minutes) => ({ length: minutes, minutes })),
  ...[1, 2, 5, 10].map((days) => ({ length: days * DAY, days })),
  ...[1, 3, 6].map((months) => ({ length: (months * YEAR) / 12, months })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((years) => ({ length: years * YEAR, years })),
];

const momentsOf = (step, low, high) => {
  const found = [];
  const first = civil(low);
  const add = (moment) => moment >= low && moment <= high && found.push(moment);
  if (step.minutes) for (let m = Math.ceil(low / step.minutes) * step.minutes; m <= high; m += step.minutes) add(m);
  else if (step.days) {
    for (let month = 0; ; month++) {
      const start = instant(first.year, first.month + month);
      if (start > high) break;
      const next = instant(first.year, first.month + month + 1);
      for (let day = start; day < next - (step.days > 1 ? step.days * DAY * 0.6 : 0); day += step.days * DAY) add(day);
    }
  } else if (step.months) for (let month = -(first.month % step.months); instant(first.year, first.month + month) <= high; month += step.months) add(instant(first.year, first.month + month));
  else for (let year = Math.floor((first.year - 1) / step.years) * step.years; year <= civil(high).year + 1; year += step.years) add(instant(year > 0 ? year : year + 1));
  return found;
};

// [pixel, first row, second row]; what is new goes into the second row.
const ticksOf = (axis) => {
  if (axis.even) {
    let until = -Infinity;
    return story.even.ticks.map(([moment, label]) => [axis.at(moment), ...label.split("<br>")]).filter(([x, name, below]) => {
      const half = Math.max(measured(name), measured(below ?? "")) / 2;
      if (x - half < until || x < 0 || x > axis.pixels) return false;
      until = x + half + 6;
      return true;
    });
  }
  const [low, high] = [axis.moment(0), axis.moment(axis.pixels)];
  const step = STEPS.find((each) => (each.length / axis.length) * axis.pixels >= 66) ?? STEPS.at(-1);
  let told = "";
  return momentsOf(step, low, high).map((moment) => {
    const date = civil(moment);
    const name = step.minutes ? `${String(date.hour).padStart(2, "0")}:${String(date.minute).padStart(2, "0")}` : step.days ? dayWords(date) : step.months ? LONE_MONTHS[date.month] : yearWords(date.year);
    const below = step.minutes ? `${dayWords(date)} ${yearWords(date.year)}` : step.years ? "" : yearWords(date.year);
    const fresh = below === told ? "" : below;
    told = below;
    return [axis.at(moment), name, fresh];
  });
};

// A window in words: "Oct 2023 – Apr 2024".
const windowWords = (low, high) => {
  const [first, last] = [civil(low), civil(Math.max(high - 1, low))];
  const length = high - low;
  const clock = (moment) => { const { hour, minute } = civil(moment); return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`; };
  if (length <= 2 * DAY) return `${dayWords(first)} ${yearWords(first.year)}, ${clock(low)} – ${dayWords(first) === dayWords(civil(high)) ? "" : `${dayWords(civil(high))}, `}${clock(high)}`;
  const [from, to] = [yearWords(first.year), yearWords(last.year)];
  if (length > 6 * YEAR) return from === to ? from : `${from}–${to}`;
  const name = length > 92 * DAY ? ({ month }) => MONTHS[month] : dayWords;
  if (from !== to) return `${name(first)} ${from} – ${name(last)} ${to}`;
  if (name(first) === name(last)) return `${name(last)} ${to}`;
  return first.month === last.month ? `${name({ ...last, day: `${first.day}${DAY_PATTERN.includes("d.") ? "." : ""}–${last.day}` })} ${to}` : `${name(first)} – ${name(last)} ${to}`;
};
