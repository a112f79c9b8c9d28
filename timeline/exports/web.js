// The page's own script: which part is in view, which actors, which event; the list's search and sorting; the story. It asks nobody for
// anything: the page's policy refuses every request.
const $ = (id) => document.getElementById(id);
const rows = Array.from(document.querySelectorAll("#events tbody tr"));
const narrow = window.matchMedia("(max-width: 50rem)");
const whole = (even) => {
  if (even) return [story.even.knots[0][1] - 14, story.even.knots.at(-1)[1] + 14];
  const [low, high] = story.whole;
  const beside = Math.max((high - low) * 0.03, 30);
  return [low - beside, high + beside];
};
const state = { as: "picture", even: false, view: null, actors: new Set(), chosen: null, at: 0 };
const has = story.marks.length > 0;

const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const texts = new Map(rows.map((row) => [row, fold(row.textContent)]));
const namesOf = (row) => Array.from(row.cells[2].querySelectorAll("bdi"), (name) => name.textContent);
const fits = (row) => state.actors.size === 0 || namesOf(row).some((name) => state.actors.has(name));
const rowOf = (entry) => rows.find((row) => Number(row.dataset.order) === entry);

// ------------------------------------------------------------------------------------------------------- list

const eventsWords = (count) => (count === 1 ? say("1 event") : say("{count} events", { count }));

const filter = () => {
  const words = fold($("search").value).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const row of rows) {
    row.hidden = !(fits(row) && words.every((word) => texts.get(row).includes(word)));
    shown += !row.hidden;
  }
  $("count").textContent = shown === rows.length ? "" : say("{place} of {count} events", { place: shown, count: rows.length });
};
$("search").addEventListener("input", filter);

const body = document.querySelector("#events tbody");
for (const [place, head] of Array.from(document.querySelectorAll("#events thead th")).entries()) {
  head.querySelector("button").addEventListener("click", () => {
    const up = head.getAttribute("aria-sort") !== "ascending";
    for (const other of head.parentElement.children) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const key = (row) => (place === 0 ? Number(row.dataset.order) : fold(row.cells[place].textContent));
    const compare = (one, other) => (place === 0 ? one - other : one.localeCompare(other, undefined, { numeric: true }));
    body.append(...[...rows].sort((one, other) => (up ? 1 : -1) * compare(key(one), key(other))));
  });
}

// ------------------------------------------------------------------------------------------------------- picture

const lanesShown = () => (state.actors.size === 0 ? story.lanes : story.lanes.filter(({ name }) => state.actors.has(name)));
const marksShown = () => [...new Set(lanesShown().flatMap((lane) => lane.rows))];

const draw = () => {
  if (!has || state.as !== "picture") return;
  cancelAnimationFrame(state.waiting);
  state.waiting = undefined;
  const place = $("chart");
  const lanes = lanesShown();
  const headers = narrow.matches;
  const left = headers ? 4 : titleWidth(lanes, place.clientWidth);
  const axis = storyAxis(state.even, ...state.view, Math.max(place.clientWidth - left - 14, 160));
  state.axis = axis;
  state.left = left;
  const boxes = laidOut(lanes, story.marks, axis, { headers });
  place.replaceChildren(drawn(boxes, axis, { left, chosen: state.chosen, headers }));
  tell(axis);
};

// However fast the wheel turns, it is drawn once for each frame.
const soon = () => {
  state.waiting ??= requestAnimationFrame(() => {
    state.waiting = undefined;
    draw();
  });
};

const tell = (axis) => {
  const all = marksShown().map((index) => story.marks[index]);
  const [low, high] = [axis.moment(0), axis.moment(axis.pixels)];
  const earlier = all.filter((mark) => mark.end !== null && mark.end <= low).length;
  const later = all.filter((mark) => mark.start !== null && mark.start >= high).length;
  const inside = all.length - earlier - later;
  const part = inside === all.length ? eventsWords(inside) : say("{place} of {count} events", { place: inside, count: all.length });
  $("view").textContent = say("{events} in view · {window}", { events: part, window: windowWords(Math.max(low, story.whole[0]), Math.min(high, story.whole[1])) });
  for (const [id, count, words] of [["earlier", earlier, `‹ ${say("{count} earlier", { count: earlier })}`], ["later", later, `${say("{count} later", { count: later })} ›`]]) {
    $(id).hidden = count === 0;
    $(id).textContent = words;
  }
};

const look = (low, high) => {
  const [first, last] = whole(state.even);
  const least = state.even ? 60 : 30;
  const length = Math.min(Math.max(high - low, least), last - first);
  const begin = Math.min(Math.max((low + high - length) / 2, first), last - length);
  state.view = [begin, begin + length];
  soon();
};
const zoom = (by, at = 0.5) => {
  const [low, high] = state.view;
  const middle = low + at * (high - low);
  look(middle - (middle - low) / by, middle + (high - middle) / by);
};
const scale = (even) => {
  state.even = even;
  state.view = even || !story.window ? whole(even) : story.window;
  $("by-even").setAttribute("aria-pressed", String(even));
  $("by-time").setAttribute("aria-pressed", String(!even));
  draw();
};

const hold = () => {
  const place = $("chart");
  place.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return; // the plain wheel scrolls the page
    event.preventDefault();
    const x = event.clientX - place.getBoundingClientRect().left - state.left;
    zoom(event.deltaY < 0 ? 1.25 : 0.8, Math.min(Math.max(x / state.axis.pixels, 0), 1));
  }, { passive: false });
  let drag = null;
  place.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch" || event.button !== 0) return;
    drag = { x: event.clientX, view: state.view, moved: false };
  });
  window.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const by = event.clientX - drag.x;
    if (Math.abs(by) < 5 && !drag.moved) return;
    drag.moved = true;
    drag.by = by;
    place.querySelector(".moving").setAttribute("transform", `translate(${by} 0)`); // laid out anew once the hand rests
    clearTimeout(drag.rest);
    drag.rest = setTimeout(settle, 120);
  });
  const settle = () => {
    if (!drag?.by) return;
    clearTimeout(drag.rest);
    const share = ((drag.view[1] - drag.view[0]) * drag.by) / state.axis.pixels;
    look(drag.view[0] - share, drag.view[1] - share);
    Object.assign(drag, { x: drag.x + drag.by, view: state.view, by: 0 });
  };
  window.addEventListener("pointerup", () => {
    settle();
    setTimeout(() => { drag = null; }, 0);
  });
  place.addEventListener("click", (event) => {
    if (drag?.moved) return;
    const group = event.target.closest("g.event");
    choose(group ? Number(group.dataset.entry) : null);
  });
  $("zoom-in").addEventListener("click", () => zoom(1.5));
  $("zoom-out").addEventListener("click", () => zoom(1 / 1.5));
  $("zoom-all").addEventListener("click", () => look(...whole(state.even)));
  $("by-time").addEventListener("click", () => scale(false));
  $("by-even").addEventListener("click", () => scale(true));
  $("earlier").addEventListener("click", () => {
    const all = marksShown().map((index) => story.marks[index]);
    look(placeOf(state.even, Math.min(...all.map((mark) => mark.start ?? mark.end))) - 0.04 * (state.view[1] - state.view[0]), state.view[1]);
  });
  $("later").addEventListener("click", () => {
    const all = marksShown().map((index) => story.marks[index]);
    look(state.view[0], placeOf(state.even, Math.max(...all.map((mark) => mark.end ?? mark.start))) + 0.04 * (state.view[1] - state.view[0]));
  });
};

// --------------------------------------------------------------------------------------------- the chosen event

const element = (name, words, className) => {
  const made = document.createElement(name);
  if (words) made.textContent = words;
  if (className) made.className = className;
  return made;
};
const order = () => [...marksShown()].sort((one, other) => story.marks[one].entry - story.marks[other].entry).map((index) => story.marks[index].entry);

// What is told of an event, on the card and in the story: date in words, what happened, its sentence, why, and where it is from.
const telling = (entry) => {
  const row = rowOf(entry);
  const [date, title, actors, said, source] = row.cells;
  const made = [element("p", date.firstChild.textContent, "when"), element("h2", title.textContent)];
  if (actors.textContent) made.push(element("p", actors.textContent, "who"));
  const [sentence, how, ...more] = Array.from(said.children, (part) => part.textContent);
  if (sentence) made.push(element("blockquote", sentence));
  for (const words of [how, ...more]) if (words) made.push(element("p", words, "how"));
  const number = Number(source.textContent.replace(/\D/g, ""));
  made.push(element("p", document.querySelectorAll("footer li")[number - 1]?.textContent ?? "", "source"));
  return made;
};

const choose = (entry) => {
  state.chosen = entry;
  for (const row of rows) row.classList.toggle("chosen", Number(row.dataset.order) === entry);
  const card = $("card");
  card.hidden = entry === null || state.as !== "picture";
  if (entry !== null) {
    const close = element("button", say("Close"), "close");
    close.addEventListener("click", () => choose(null));
    card.replaceChildren(close, ...telling(entry));
  }
  draw();
};
const step = (by) => {
  const all = order();
  if (!all.length) return;
  const here = all.indexOf(state.chosen);
  const next = all[(here < 0 ? (by > 0 ? 0 : all.length - 1) : here + by + all.length) % all.length];
  const mark = story.marks.find((each) => each.entry === next);
  const x = state.axis.at(mark.at);
  if (x < 0 || x > state.axis.pixels) { // what is chosen is seen
    const place = placeOf(state.even, mark.at);
    const half = (state.view[1] - state.view[0]) / 2;
    look(place - half, place + half);
  }
  choose(next);
};

// ------------------------------------------------------------------------------------------------------ story

const slide = (at) => {
  const all = order();
  if (!all.length) return;
  state.at = Math.min(Math.max(at, 0), all.length - 1);
  const nav = element("nav");
  const button = (words, by) => {
    const made = element("button", words);
    made.disabled = by === 0 ? false : all[state.at + by] === undefined;
    made.addEventListener("click", () => (by === 0 ? $("stage").close() : slide(state.at + by)));
    return made;
  };
  const rail = element("div", "", "rail");
  rail.append(element("span"));
  rail.firstChild.style.width = `${((state.at + 1) / all.length) * 100}%`;
  nav.append(button(`‹ ${say("Before")}`, -1), element("span", say("{place} of {count}", { place: state.at + 1, count: all.length }), "place"), button(`${say("Next")} ›`, 1), button(say("Close"), 0));
  $("slide").replaceChildren(...telling(all[state.at]), rail, nav);
  state.chosen = all[state.at];
};

document.addEventListener("keydown", (event) => {
  if (event.target.matches("input") || event.altKey || event.ctrlKey || event.metaKey) return;
  const by = { ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1 }[event.key];
  if ($("stage").open) {
    if (by) slide(state.at + by);
    else if (event.key === "Home") slide(0);
    else if (event.key === "End") slide(Infinity);
    else return;
    event.preventDefault();
  } else if (state.as === "picture" && has) {
    if (event.key === "ArrowRight" || event.key === "ArrowLeft") step(by);
    else if (event.key === "+") zoom(1.5);
    else if (event.key === "-") zoom(1 / 1.5);
    else if (event.key === "0") look(...whole(state.even));
    else if (event.key === "Escape") choose(null);
    else return;
    event.preventDefault();
  }
});

// ------------------------------------------------------------------------------------------------ what is shown

const show = (as) => {
  if (as === "story") {
    const here = order().indexOf(state.chosen);
    slide(here < 0 ? 0 : here);
    $("stage").showModal();
    return;
  }
  state.as = as;
  document.documentElement.dataset.as = as;
  for (const name of ["picture", "list"]) $(`as-${name}`).setAttribute("aria-pressed", String(name === as));
  $("card").hidden = as !== "picture" || state.chosen === null;
  if (as === "list") $("view").textContent = eventsWords(rows.length);
  draw();
};

const chips = () => {
  const counts = new Map();
  for (const row of rows) for (const name of namesOf(row)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const named = [...counts].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0])).slice(0, 24);
  if (named.length < 2) return;
  for (const [name, count] of named) {
    const chip = element("button", `${name} · ${count}`, "chip");
    chip.setAttribute("aria-pressed", "false");
    chip.addEventListener("click", () => {
      const on = !state.actors.has(name);
      if (on) state.actors.add(name);
      else state.actors.delete(name);
      chip.setAttribute("aria-pressed", String(on));
      filter();
      draw();
    });
    $("chips").append(chip);
  }
};

const key = () => {
  for (const { name, colour } of story.kinds) {
    const dot = element("i", "", "dot");
    dot.style.background = colour;
    const item = element("span", name);
    item.prepend(dot);
    $("key").append(item);
  }
  $("key").append(element("span", `◆ ${say("a day")} · ▨ ${say("some time within")} · ▬ ${say("a span")} · ${say("fading: no end, or no beginning, is known")}`, "shapes"));
};

document.querySelector("main").hidden = false;
document.documentElement.dataset.script = "yes";
filter();
chips();
if (has) {
  key();
  hold();
  scale(false);
  new ResizeObserver(() => draw()).observe($("chart"));
}
for (const name of ["picture", "list", "story"]) $(`as-${name}`).addEventListener("click", () => show(name));
$("stage").addEventListener("close", () => choose(state.chosen));
$("events").addEventListener("click", (event) => {
  const row = event.target.closest("tbody tr");
  if (row) choose(Number(row.dataset.order));
});
show(narrow.matches || !has ? "list" : "picture");
narrow.addEventListener("change", draw);
if (document.body.dataset.opens === "story" || location.hash === "#story") show("story");
document.documentElement.dataset.drawn = "yes";
