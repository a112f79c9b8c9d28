"""A page with nothing on it but the article view, for tests/test_browser_article.py: ``streamlit run tests/article_page.py``.

``?article=`` or the field names what it shows: "states" (emoji before the dates, and every state), "hostile", or a number of thousand
characters. What the page is told stands below the article.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import streamlit as st

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from timeline import chart
from timeline.extraction import Extraction, read
from timeline.model import DatedBy, Document, Event, Status, TimeExpression
from timeline.page import article, style
from timeline.project.state import Row

_QUIET = "This is paragraph {} of a long part in which nothing happens at all; people talk and wait for news."
STATES = "\n\n".join(
    (
        "🎉 Council votes on harbour 🎉",
        "😀 On 3 May 2016 Anna Berg opened the bridge. 😀 On 4 May 2016 the council closed it, and Anna Berg protested.",
        "Bo Lind resigned on 5 June 2017. Some say that he left on 6 June 2017, after three years. Recently he returned.",
        *(_QUIET.format(number) for number in range(60)),
        "At last the bridge fell on 7 July 2018. Nobody was hurt.",
    )
)
HOSTILE = (
    '<img src=x onerror="alert(1)"> On 3 May 2016 <b>Anna</b> <script>alert(2)</script> left for "the $x^2$ ![i](http://evil.example/b.png)".\n\n'
    "</p></div><style>body{display:none}</style> On 4 May 2016 <a href='javascript:alert(3)'>she</a> &lt;came&gt; &amp; stayed."
)
_STORY = "On {day} May 2016 Anna Berg met the council of the town. It said nothing of the harbour 😀 for three days. Nobody was there.\n\n"


def long(thousands: int) -> Extraction:
    """An article of so many thousand characters, read once and repeated, because reading all of it would take a while."""
    part = read(Document("part", "".join(_STORY.format(day=1 + number % 31) for number in range(90)), date(2020, 1, 2)))
    step = len(part.document.text)
    times = thousands * 1000 // step
    whole = Document(f"{thousands}", part.document.text * times, date(2020, 1, 2), title="Long")
    expressions: list[TimeExpression] = []
    events: list[Event] = []
    for by in range(0, times * step, step):
        moved = [replace(time, start=time.start + by, end=time.end + by, signal=None) for time in part.times]
        expressions += moved
        for event in part.events:
            place = next(one for one in moved if event.time and one.end == event.time.end + by)
            ends = {name: getattr(event, name) + by for name in ("sentence_start", "sentence_end", "clause_start", "clause_end")}
            events.append(replace(event, event_id=f"{event.event_id}{by}", document=whole, time=place, **ends))
    return Extraction(whole, tuple(expressions), part.actors, tuple(events))


@st.cache_resource
def made(name: str) -> tuple[Document, Extraction, tuple[Row, ...]]:
    """The article of that name, what was found in it, and its rows, in different states."""
    text = {"states": STATES, "hostile": HOSTILE}.get(name)
    if name in ("harbour", "lighthouse", "quarter"):  # to look at, not for a test
        text = (Path(__file__).resolve().parent.parent / "data" / f"{name}.txt").read_text(encoding="utf-8")
    found = read(Document(name, text, date(2020, 1, 2), title=name.title())) if text else long(int(name))
    statuses = (Status.SUGGESTED, Status.ACCEPTED, Status.EDITED, Status.REJECTED)
    rows = [Row(replace(event, status=statuses[number % 4])) for number, event in enumerate(found.events)]
    if name == "harbour":  # one that a person added
        last = rows[-1].event
        rows.append(Row(replace(last, event_id="added", time=None, dated_by=DatedBy.USER, status=Status.ACCEPTED), added=True))
    return found.document, found, tuple(rows)


def main() -> None:
    """The article, and what it told."""
    st.set_page_config("Article", layout="wide")
    st.html(style.sheet(dark=st.context.theme.type == "dark", drawer=False))
    state = st.session_state
    asked = st.text_input("Which article", value=st.query_params.get("article", "states"))
    document, found, rows = made(asked)
    told: list[str] = state.setdefault("told", [])
    ids = [row.event.event_id for row in rows]

    def choose(event: str) -> None:
        state["chosen"] = event
        told.append(f"chosen {ids.index(event)}")

    with st.container(horizontal=True):
        st.button("First", on_click=lambda: choose(ids[0]))
        st.button("Last", on_click=lambda: choose(ids[-1]))
        actors = st.toggle("Actors")
    colours = chart.colours_of([actor.name for actor in found.actors]) if actors else {}
    article.draw(
        document,
        found,
        rows,
        state.get("chosen"),
        colours,
        on_event=choose,
        on_add=lambda start, end: told.append(f"added {start}:{end} {document.text[start:end]!r}"),
    )
    st.text("\n".join(["TOLD", *told]))


if __name__ == "__main__":
    main()
