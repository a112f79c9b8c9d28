"""One web page that holds everything: picture, list, story, sources; opens offline and can ask nobody for anything.

Its content security policy lets only the page's own script and styles in, by their hashes, and refuses every request. Every text goes
through the builder of `markup`, which escapes it. What is printed is a picture of its own, made for sheets.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

import pandas as pd

from timeline.exports.chronology import PROGRAM, Entry, Source, entries_of, sources_of, told, visible
from timeline.exports.json_rows import dumped
from timeline.exports.markup import Markup, element, joined, void
from timeline.exports.sheets import sheets_of
from timeline.exports.story import story_of
from timeline.interface import ENGLISH, current, mark, say, say_count, spoken
from timeline.interface.dates import style
from timeline.interface.scripts import said_in
from timeline.picture import for_browser
from timeline.picture.marks import drawable

_HEADS = (mark("Date"), mark("Event"), mark("Actors"), mark("Sentence and reason"), mark("Source"), mark("Sure"))
MOST_MARKS = 3000  # more than this the script would draw slowly; the page then says how many are in the list alone
_CITED = 3  # sources that are named above the picture
_HERE = Path(__file__).parent
_SCRIPTS = ("web_axis.js", "web_draw.js", "web.js")


def to_html(
    frame: pd.DataFrame, *, left_out: str = "", title: str = "Timeline", made_by: str = "", opens_on_story: bool = False
) -> str:  # fmt: skip
    """A self-contained HTML page: the picture to zoom into, chips for actors, the list with search, the story event by event, sources.

    It opens on the window that holds the story, light or dark as the browser is; a phone gets the list first. Without scripts, and on
    paper, there are the picture and the list. `made_by` is told beside the sources. With `opens_on_story` it opens on the first slide.
    """
    entries = entries_of(frame)
    undated = sum(entry.shape is None for entry in entries)
    seen, _ = drawable(visible(frame))
    drawn = seen.head(MOST_MARKS)
    beyond = len(seen) - len(drawn)
    notes = told(
        left_out,
        say_count("{count} event is only in the list: no date known.", "{count} events are only in the list: no date known.", undated)
        if undated
        else "",
        say_count(
            "{count} event is only in the list: the picture holds {most}.",
            "{count} events are only in the list: the picture holds {most}.",
            beyond,
            most=MOST_MARKS,
        )
        if beyond
        else "",
    )
    script, styles = _script(), _asset("web.css")
    head = element(
        "head",
        void("meta", charset="utf-8"),
        void("meta", http_equiv="Content-Security-Policy", content=_policy(script, styles)),
        void("meta", name="viewport", content="width=device-width, initial-scale=1"),
        void("meta", name="referrer", content="no-referrer"),
        void("meta", name="generator", content=PROGRAM),  # by which it is known again, in any language
        element("title", title),
        _raw("style", styles),
    )
    body = element(
        "body",
        _top(title, notes, made_by, len(entries), tuple(sources_of(frame).values())),
        _views(),
        element("div", *sheets_of(frame), class_="sheets", aria_hidden="true"),
        _list(entries),
        _sources(frame),
        _raw("script", _data(story_of(drawn, entries) | _speech()), type="application/json", id="story"),
        _raw("script", script),
        data_opens="story" if opens_on_story else None,
    )
    return f"<!DOCTYPE html>\n{element('html', head, body, lang=current())}\n"


def _top(title: str, notes: Iterable[str], made_by: str, count: int, sources: Sequence[Source]) -> Markup:
    named = "; ".join(source.citation for source in sources[:_CITED])
    cited = say("Sources: {names}", names=named) if len(sources) > 1 else say("Source: {name}", name=named)
    if len(sources) > _CITED:
        cited += " " + say("and {count} more, below", count=len(sources) - _CITED)
    return element(
        "header",
        element("h1", title),
        element("p", say_count("{count} event", "{count} events", count), id="view", role="status"),
        element("p", say_count("{count} event", "{count} events", count), class_="paper", aria_hidden="true"),  # printed is the whole
        *(element("p", note, class_="note") for note in notes),
        element("p", cited, class_="made") if sources else "",
        element("p", say("Made by {name} with {program}.", name=made_by, program=PROGRAM), class_="made") if made_by.strip() else "",
    )


def _button(words: str, identity: str, **more: str | float | None) -> Markup:
    return element("button", words, type="button", id=identity, **more)


def _views() -> Markup:
    """What the script fills: the ways to look at it, the chips, the picture, the chosen event, the story."""
    ways = element(
        "div",
        element("div", *(_button(words, f"as-{name}", aria_pressed="false") for name, words in
                         (("picture", say("Chart")), ("list", say("List")), ("story", say("Slides")))), class_="group", role="group",
                aria_label=say("View")),
        element("div", *(_button(words, f"by-{name}", aria_pressed="false") for name, words in
                         (("time", say("Time")), ("even", say("Even")))), class_="group picture", role="group", aria_label=say("Scale")),
        element("div", _button("−", "zoom-out", aria_label=say("Zoom out")), _button("+", "zoom-in", aria_label=say("Zoom in")),
                _button(say("All"), "zoom-all"), class_="group picture", role="group", aria_label=say("Zoom")),
        class_="ways",
    )  # fmt: skip
    picture = element(
        "div",
        element("div", _button("", "earlier", hidden="hidden"), _button("", "later", hidden="hidden"), class_="edges"),
        element("div", "", id="chart", tabindex="0", role="figure", aria_label=say("The timeline. Arrow keys go from event to event.")),
        element("div", "", id="key", class_="key"),
        class_="picture",
    )
    card = element("aside", "", id="card", aria_live="polite", hidden="hidden")
    story = element("dialog", element("div", "", id="slide"), id="stage", aria_label=say("Slides"))
    return element(
        "main", ways, element("div", "", id="chips", role="group", aria_label=say("Actors")), picture, card, story, hidden="hidden"
    )


def _list(entries: Iterable[Entry]) -> Markup:
    """The list; its roles are told, since a phone shows it as cards and a browser then forgets that it is a table."""
    heads = [element("th", element("button", say(name), type="button"), scope="col", role="columnheader") for name in _HEADS]
    table = element(
        "table",
        element("thead", element("tr", *heads, role="row"), role="rowgroup"),
        element("tbody", joined((_row(order, entry) for order, entry in enumerate(entries)), "\n"), role="rowgroup"),
        id="events", role="table",
    )  # fmt: skip
    search = element("label", say("Search"), " ", void("input", id="search", type="search", autocomplete="off"))
    bar = element("div", search, element("span", "", id="count", role="status"), id="bar")
    return element("section", bar, table, id="list", aria_label=say("List of events"))


def _row(order: int, entry: Entry) -> Markup:
    words = [element("p", say("in the text:"), " ", element("bdi", entry.words), class_="words")] if entry.words else []
    remarks = [element("p", entry.remarks, class_="how", dir="auto")] if entry.remarks else []
    names = joined((element("bdi", name) for name in entry.actors), ", ")
    cells = (
        joined([entry.date, *words]),
        element("bdi", entry.title),
        names,
        joined([element("p", entry.sentence, dir="auto"), element("p", entry.how, class_="how"), *remarks]),
        f"[{entry.source.number}]",
        "" if entry.confidence is None else say("{number}%", number=round(entry.confidence * 100)),
    )
    inside = [element("td", cell, role="cell") for cell in cells]
    return element("tr", *inside, data_event=entry.event_id, data_order=order, role="row")


def _sources(frame: pd.DataFrame) -> Markup:
    cited = [element("li", element("bdi", one.citation)) for one in sources_of(frame).values()]
    made = say("Made with {program}.", program=PROGRAM), say("Everything is in this file: it works offline and loads nothing.")
    return element("footer", element("h2", say("Sources")), element("ol", *cited), element("p", " ".join(made), class_="made"))


def _speech() -> dict[str, object]:
    """What the script says in another language than English, which it speaks itself: its sentences, and how days and months are written."""
    if spoken() == ENGLISH and current() == ENGLISH:
        return {}
    now = style()
    return {
        "tag": current(), "words": {text: say(text) for text in said_in(_script())}, "day": now.day_of_year, "months": now.months,
        "lone": now.lone_months,
    }  # fmt: skip


def _data(story: object) -> str:
    """JSON that cannot end the script element it stands in."""
    return dumped(story).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _raw(name: str, text: str, **attributes: str) -> Markup:
    """An element whose text is ours, or was made harmless, and is not to be escaped: a script, styles, data."""
    return element(name, Markup(text), **attributes)


def _policy(script: str, styles: str) -> str:
    """Nothing from anywhere; this script and these styles alone."""
    return f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(styles)}; img-src data:; base-uri 'none'; form-action 'none'"


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@lru_cache(maxsize=1)
def _script() -> str:
    """Our own script, in one piece that shares no name with the page."""
    return '"use strict";\n(() => {\n' + "\n".join((for_browser.script(), *(_asset(name) for name in _SCRIPTS))) + "})();\n"


def _asset(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8").replace("\r\n", "\n")
