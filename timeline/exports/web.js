// The page's own script: draws the chart from the data beside it, filters and sorts the table, ties marks and rows together.
// It asks nobody for anything: the page's policy refuses every request.
"use strict";
(() => {
  const rows = Array.from(document.querySelectorAll("#events tbody tr"));
  const search = document.getElementById("search");
  const count = document.getElementById("count");
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map(rows.map((row) => [row, fold(row.textContent)]));

  const filter = () => {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const fits = words.every((word) => texts.get(row).includes(word));
      row.hidden = !fits;
      shown += fits;
    }
    count.textContent = `${shown} of ${rows.length} events`;
  };
  search.addEventListener("input", filter);
  filter();

  const choose = (id) => {
    for (const row of rows) {
      const chosen = row.dataset.event === id;
      row.classList.toggle("chosen", chosen);
      if (chosen) {
        if (row.hidden) {
          search.value = "";
          filter();
        }
        row.scrollIntoView({ block: "center" });
      }
    }
  };

  const body = document.querySelector("#events tbody");
  for (const [place, head] of Array.from(document.querySelectorAll("#events thead th")).entries()) {
    head.querySelector("button").addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      for (const other of head.parentElement.children) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const key = (row) => (place === 0 ? Number(row.dataset.order) : fold(row.cells[place].textContent));
      const compare = (one, other) => (place === 0 ? one - other : one.localeCompare(other, undefined, { numeric: true }));
      const sorted = [...rows].sort((one, other) => (up ? 1 : -1) * compare(key(one), key(other)));
      body.append(...sorted);
    });
  }

  const place = document.getElementById("chart");
  const narrow = window.matchMedia("(max-width: 40rem)"); // as in the styles
  const touched = window.matchMedia("(pointer: coarse)");
  const draw = () => {
    const figure = JSON.parse(document.getElementById("figure").textContent); // anew each time: plotly writes into what it is given
    const { data, layout } = narrow.matches ? figure.narrow : figure.wide;
    if (touched.matches) layout.dragmode = false; // a finger scrolls
    return Plotly.react(place, data, layout, figure.config);
  };
  draw().then(() => {
    narrow.addEventListener("change", draw);
    place.on("plotly_click", (event) => {
      const known = event.points.find((point) => Array.isArray(point.customdata));
      if (known) choose(known.customdata[0]);
    });
    document.documentElement.dataset.drawn = "yes";
  });
})();
