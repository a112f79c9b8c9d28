"""The article on the page: its whole text, dates marked by their state; a click on one chooses its event, selected words can be added.

The text with its marks is one message to the browser, sent anew only when one of them changes; what is chosen is another, small one.
The browser builds the page from text nodes alone (article.js), so that nothing in an article can be anything but text.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.components import v2

from timeline.extraction import Extraction
from timeline.interface import current, say
from timeline.model import Document
from timeline.page import language
from timeline.page.segments import STATES, Layers, Paragraph, Segment, Told, cut, ground, layers, paragraphs, snapped, tally
from timeline.tagging import sentences_of

_HERE = Path(__file__).parent
_SCRIPT = language.SAY + (_HERE / "article.js").read_text(encoding="utf-8")
_STYLE = (_HERE / "article.css").read_text(encoding="utf-8")
_CLICKED = 5  # how many fields a piece has that can be clicked


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """An article made ready for the browser: `data` is what is sent, the rest what the choice is cut from."""

    inputs: tuple[Any, ...]
    paragraphs: tuple[Paragraph, ...]
    layers: Layers
    data: dict[str, Any]


def draw(
    document: Document,
    extraction: Extraction,
    rows: Sequence[Told],
    chosen: str | None,
    colours: Mapping[str, str],
    *,
    on_event: Callable[[str], None],
    on_add: Callable[[int, int], None],
    key: str = "article-text",
) -> None:
    """Put an article on the page, in a box that scrolls by itself.

    `rows` are those of a project (`timeline.project.state_table.rows`); those of other documents are left out. Actors with one of the
    `colours` are underlined. A click on the words that date an event calls `on_event` with its id; "Add event", which appears beside
    selected words, calls `on_add` with their ends in code points of the document's text, drawn out to whole words.
    """
    inputs = (document, extraction, tuple(rows), dict(colours), current())
    drawn: Drawn | None = st.session_state.get(f"{key}-drawn")
    if drawn is None or drawn.inputs != inputs:
        drawn = st.session_state[f"{key}-drawn"] = made(document, extraction, inputs[2], colours)

    def clicked() -> None:
        if event := st.session_state[key].clicked:
            on_event(str(event))

    def added() -> None:
        if span := _span(st.session_state[key].added, document):
            on_add(*span)

    mount = v2.component("timeline_article", js=_SCRIPT, css=_STYLE, html='<div class="tl-reader"></div>', isolate_styles=False)
    mount(key=key, data=drawn.data | {"key": key}, on_clicked_change=clicked, on_added_change=added)
    mark = v2.component("timeline_article_choice", js=_SCRIPT, html='<div class="tl-r-choice" hidden></div>', isolate_styles=False)
    theme = "dark" if st.context.theme.type == "dark" else "light"
    mark(key=f"{key}-choice", data=choice(drawn, rows, chosen) | {"key": key, "theme": theme}, height=1)


def _span(told: Any, document: Document) -> tuple[int, int] | None:
    """The words to be added, if what the browser told makes sense and is of the document that is drawn."""
    if not isinstance(told, Mapping) or told.get("document") != document.id:
        return None
    start, end = told.get("start"), told.get("end")
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start <= end <= len(document.text):
        return None
    return snapped(document.text, start, end)


def made(document: Document, extraction: Extraction, rows: Sequence[Told], colours: Mapping[str, str]) -> Drawn:
    """An article with its marks, whatever is chosen."""
    over = layers(document, extraction, rows, colours)
    blocks = paragraphs(document.text)
    within = list(_by_paragraph(blocks, cut(over, (), None)))
    sentences = list(_by_paragraph(blocks, [Segment(*span, "") for span in sentences_of(document)]))
    shown = [
        [
            block.start,
            block.wide + block.heading,
            pieces(document.text, block, marked),
            [edge - block.start for one in told for edge in (max(one.start, block.start), min(one.end, block.end))],
        ]
        for block, marked, told in zip(blocks, within, sentences, strict=True)
    ]
    counts = tally(over)
    content: dict[str, Any] = {
        "document": document.id,
        "title": document.title,
        "paragraphs": shown,
        "words": language.words_of(_SCRIPT),
        "language": current(),
        "legend": [[f"tl-r-{state}", say(STATES[state]), count] for state, count in counts.items()],
    }
    version = hashlib.sha256(json.dumps(content).encode()).hexdigest()
    return Drawn((document, extraction, tuple(rows), dict(colours), current()), blocks, over, content | {"version": version})


def choice(drawn: Drawn, rows: Sequence[Told], chosen: str | None) -> dict[str, Any]:
    """What the choice changes: the paragraphs in which the chosen event is told, by number, with its sentence and clause marked."""
    document: Document = drawn.inputs[0]
    below = ground(document, rows, chosen)
    changed: dict[str, Any] = {}
    for number, block in enumerate(drawn.paragraphs if below else ()):
        if any(one.start < block.end and one.end > block.start for one in below):
            marked = cut(drawn.layers.within(block.start, block.end), below, chosen)
            changed[str(number)] = pieces(document.text, block, marked)
    return {"document": document.id, "event": chosen or "", "changed": changed}


def pieces(document_text: str, block: Paragraph, marked: Sequence[Segment]) -> list[Any]:
    """A paragraph for the browser, in pieces of text and marked text.

    A piece is plain text, or ``[classes, hint, colour, text]``, or what a click chooses: ``[classes, hint, event, label, [piece, …]]``.
    """
    found: list[Any] = []
    at = block.start
    for segment in marked:
        start, end = max(segment.start, block.start), min(segment.end, block.end)
        if start >= end:
            continue
        if start > at:
            found.append(document_text[at:start])
        whole, own = _classes(segment)
        piece = [own, "" if segment.event else segment.hint, segment.colour, document_text[start:end]]
        last: Any = found[-1] if found and start == at else None
        if segment.event and isinstance(last, list) and last[2] == segment.event and len(last) == _CLICKED:
            last[-1].append(piece)
        else:
            found.append([whole, segment.hint, segment.event, segment.label, [piece]] if segment.event else piece)
        at = end
    if at < block.end:
        found.append(document_text[at : block.end])
    return found


def _classes(segment: Segment) -> tuple[str, str]:
    """The classes of what can be clicked as a whole, and those of this piece of it."""
    every = segment.classes.split()
    own = [name for name in every if name in ("tl-r-sentence", "tl-r-clause", "tl-r-actor")] if segment.event else every
    return " ".join(name for name in every if name not in own), " ".join(own)


def _by_paragraph(blocks: Sequence[Paragraph], found: Sequence[Segment]) -> Iterator[list[Segment]]:
    """Of segments in text order, those that reach into each paragraph."""
    first = 0
    for block in blocks:
        while first < len(found) and found[first].end <= block.start:
            first += 1
        last = first
        while last < len(found) and found[last].start < block.end:
            last += 1
        yield list(found[first:last])
