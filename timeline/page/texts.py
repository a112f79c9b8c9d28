"""A whole article as HTML, with what was found in it marked where it stands; knows no Streamlit."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from timeline.extraction import Extraction
from timeline.model import TimeExpression, TimexType
from timeline.page.marks import Mark, marked


def article(reading: Extraction, frame: pd.DataFrame, event: str | None, colours: Mapping[str, str]) -> str:
    """The whole text as HTML: every time expression marked by what came of it, the chosen event's sentence, actors that have a colour."""
    rows = frame[frame["document"] == reading.document.id]
    dating = {(int(start), int(end)) for start, end in zip(rows["start"], rows["end"], strict=True) if not pd.isna(start)}
    marks = [
        Mark(int(row["sentence_start"]), int(row["sentence_end"]), "tl-sentence") for _, row in rows[rows["event_id"] == event].iterrows()
    ]
    for time in reading.times:
        marks.append(Mark(time.words_start, time.end, _kind(time, dating), hint=_hint(time)))
    for actor in reading.actors:
        if colours.get(actor.name):
            marks += [Mark(start, end, "tl-actor", colours[actor.name], actor.name) for start, end in actor.mentions]
    return marked(reading.document.text, marks)


def _kind(time: TimeExpression, dating: set[tuple[int, int]]) -> str:
    """The style of a time expression: it dates an event, it could not be resolved, or it dates none."""
    if time.type in (TimexType.DURATION, TimexType.SET):
        return "tl-x-other"
    if time.interval is None:
        return "tl-x-open"
    return "tl-x-event" if (time.words_start, time.end) in dating else "tl-x-other"


def _hint(time: TimeExpression) -> str:
    meaning = time.interval.edtf if time.interval else time.value
    return f"{time.type.value}: {meaning}. {time.how}".strip()
