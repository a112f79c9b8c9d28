"""One web page that holds everything: chart, searchable table, sources; opens offline and can ask nobody for anything.

Its content security policy lets only the page's own two scripts run, by their hashes, and refuses every request. Every text is escaped.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import pandas as pd
from plotly.offline import get_plotlyjs

from timeline import chart
from timeline.exports.characters import held_by_xml, shown
from timeline.exports.entries import PROGRAM, Entry, counted, entries_of, outliers, sources_of, told, visible
from timeline.exports.rows import dumped

_HEADS = ("Date", "Event", "Actors", "Sentence and reason", "Source", "Sure")
_WIDTHS = {"wide": 1200, "narrow": 340}  # pixels at which the chart is laid out: web.css makes a page no narrower, web.js chooses
_HERE = Path(__file__).parent


def to_html(frame: pd.DataFrame, *, left_out: str = "", title: str = "Timeline") -> str:
    """A self-contained HTML page: the interactive chart of `chart.drawing`, a table with search and sorting, the sources by number.

    About 5 MB, nearly all of it plotly.js. A phone gets a chart of its own, and the rows as cards. Without scripts the table can still
    be read. Where there are more marks than the chart draws one by one it shows their density, as in the program.
    """
    entries = entries_of(frame)
    undated = sum(entry.shape is None for entry in entries)
    seen = visible(frame)
    notes = told(
        left_out,
        outliers(chart.far(seen), "only in the table"),
        f"{counted(undated)} only in the table: no date known." if undated else "",
    )
    plotly, own = _scripts()
    return "".join((
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
        f'<meta http-equiv="Content-Security-Policy" content="{_policy((plotly, own))}">\n',
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n',
        f"<title>{_text(title)}</title>\n<style>\n{_asset('web.css')}</style>\n</head>\n<body>\n",
        f"<h1>{_text(title)}</h1>\n",
        *(f'<p class="note">{_text(note)}</p>\n' for note in notes),
        f'<p class="made">Made by {_text(PROGRAM)}. Everything is in this file: it works offline and asks nobody for anything.</p>\n',
        '<div class="wide"><div id="chart" role="figure" aria-label="Timeline of the events in the table below"></div></div>\n',
        '<div id="bar"><label>Search <input id="search" type="search" autocomplete="off"></label>'
        f'<span id="count" role="status">{len(entries)} events</span></div>\n',
        _table(entries),
        "<h2>Sources</h2>\n<ol>\n", *(f"<li><bdi>{_text(one.citation)}</bdi></li>\n" for one in sources_of(frame).values()), "</ol>\n",
        f'<script type="application/json" id="figure">{_figure(seen)}</script>\n',
        f"<script>{plotly}</script>\n<script>{own}</script>\n</body>\n</html>\n",
    ))  # fmt: skip


def _table(entries: Iterable[Entry]) -> str:
    """The table; its roles are told, since a phone shows it as cards and a browser then forgets that it is one."""
    heads = "".join(f'<th scope="col" role="columnheader"><button type="button">{name}</button></th>' for name in _HEADS)
    rows = "".join(_row(order, entry) for order, entry in enumerate(entries))
    head = f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead>'
    return f'<div class="wide"><table id="events" role="table">\n{head}\n<tbody role="rowgroup">\n{rows}</tbody>\n</table></div>\n'


def _row(order: int, entry: Entry) -> str:
    sure = "" if entry.confidence is None else f"{entry.confidence:.0%}"
    words = f'<p class="words">in the text: <bdi>{_text(entry.words)}</bdi></p>' if entry.words else ""
    remarks = f'<p class="how" dir="auto">{_text(entry.remarks)}</p>' if entry.remarks else ""
    cells = (
        f"{_text(entry.date)}{words}",
        f"<bdi>{_text(entry.title)}</bdi>",
        ", ".join(f"<bdi>{_text(name)}</bdi>" for name in entry.actors),
        f'<p dir="auto">{_text(entry.sentence)}</p><p class="how">{_text(entry.how)}</p>{remarks}',
        f"[{entry.source.number}]",
        sure,
    )
    inside = "".join(f'<td role="cell">{cell}</td>' for cell in cells)
    return f'<tr data-event="{_text(entry.event_id)}" data-order="{order}" role="row">{inside}</tr>\n'


def _figure(frame: pd.DataFrame) -> str:
    """The chart for each of `_WIDTHS`, as JSON that cannot end the script element it stands in."""
    whole: dict[str, Any] = {name: json.loads(chart.drawing(frame, width=width).to_json()) for name, width in _WIDTHS.items()}
    whole["config"] = chart.CONFIG | {"responsive": True, "scrollZoom": False}
    return dumped(whole).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _text(text: str) -> str:
    return html.escape(held_by_xml(shown(text)))


def _policy(scripts: Iterable[str]) -> str:
    """Nothing from anywhere, these scripts alone; styles may stand in the page, since plotly.js writes its own."""
    hashes = " ".join(f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'" for script in scripts)
    return f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'"


@lru_cache(maxsize=1)
def _scripts() -> tuple[str, str]:
    """plotly.js and our own script, with the line ends that a browser makes of them before it hashes them."""
    return get_plotlyjs().replace("\r\n", "\n").replace("\r", "\n"), _asset("web.js")


def _asset(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")
