"""A whole article cut into stretches that look and behave alike: dates by their state, actors, the chosen event; knows no Streamlit.

All offsets are code points of the document's text, half-open.
"""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from timeline import patterns as re
from timeline.extraction import Extraction
from timeline.frame import to_frame
from timeline.interface import mark, say
from timeline.model import Document, Event, Interval, Status, TimeExpression, TimexType
from timeline.wording import UNDATED, whens

STATES = {
    "suggested": mark("suggested"),
    "accepted": mark("accepted"),
    "edited": mark("edited"),
    "rejected": mark("rejected"),
    "undated": mark("no date known"),
    "open": mark("vague or not resolved, no event"),
    "none": mark("no event: a duration, an age …"),
    "told": mark("added, or dated by context"),
}
_LONGEST = 4000  # code points of a paragraph; what is longer is cut, so that the browser lays out only what is near
_A_LINE = 120  # code points; a longer line is a paragraph of its own even without a blank line after it
_HEADING = re.compile(r"(?=[^\n]{1,90}$)[^\n]*[^\s.!?:;,…\"”’)]")  # a short line that does not end as a sentence does
_BREAK = re.compile(r"\n(?:[ \t\r]*\n)+|\n")
_INSIDE_A_WORD = "'’-‐‑"


class Told(Protocol):
    """A row of a project, as far as it is needed here: see `timeline.project.state.Row`."""

    @property
    def event(self) -> Event:
        """The event as it stands."""
        ...

    @property
    def tellings(self) -> tuple[Event, ...]:
        """The events merged into it."""
        ...


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch that is marked: CSS classes, the event that a click chooses ("" for none), its name for a screen reader, a hint.

    `colour` is the line below an actor. Segments of one event that touch are one thing to click.
    """

    start: int
    end: int
    classes: str
    event: str = ""
    label: str = ""
    hint: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of the text that is laid out by itself; `wide` where room follows it, `heading` where it looks like one."""

    start: int
    end: int
    wide: bool = True
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Layers:
    """What lies over a text: expressions (none over another), events told without a date of their own, actors; each sorted by start."""

    expressions: tuple[Segment, ...] = ()
    told: tuple[Segment, ...] = ()
    actors: tuple[Segment, ...] = ()

    def within(self, start: int, end: int) -> Layers:
        """Those that reach into ``start:end``."""
        return Layers(*(tuple(one for one in layer if one.start < end and one.end > start) for layer in self._all))

    @property
    def _all(self) -> tuple[tuple[Segment, ...], ...]:
        return self.expressions, self.told, self.actors


def segments(
    document: Document, extraction: Extraction, rows: Sequence[Told], chosen: str | None, colours: Mapping[str, str]
) -> tuple[Segment, ...]:
    """The marked stretches of a text in its order, none over another: every time expression by its state, and all else by its classes.

    `rows` of other documents are left out. `colours` are those of the actors to be underlined, by name.
    """
    return cut(layers(document, extraction, rows, colours), ground(document, rows, chosen), chosen)


def layers(document: Document, extraction: Extraction, rows: Sequence[Told], colours: Mapping[str, str]) -> Layers:
    """What lies over the text of a document, whatever is chosen."""
    events = _events(document, rows)
    expressions = _apart(
        [*(segment for segment in events if _state(segment) != "told"), *(_without_event(time) for time in extraction.times)]
    )
    told = _apart(segment for segment in events if _state(segment) == "told")
    mentions = (
        Segment(start, end, "tl-r-actor", hint=actor.name, colour=colours[actor.name])
        for actor in extraction.actors
        if colours.get(actor.name)
        for start, end in actor.mentions
    )
    return Layers(expressions, told, _apart(mentions))


def ground(document: Document, rows: Sequence[Told], chosen: str | None) -> tuple[Segment, ...]:
    """The sentences and clauses of the chosen event in this document: its own and those of the tellings merged into it."""
    row = next((row for row in rows if row.event.event_id == chosen), None) if chosen else None
    found: list[Segment] = []
    for event in () if row is None else (row.event, *row.tellings):
        if event.document.id == document.id:
            found.append(Segment(event.sentence_start, event.sentence_end, "tl-r-sentence"))
            found.append(Segment(event.clause_start, event.clause_end, "tl-r-clause"))
    return tuple(found)


def tally(found: Layers) -> dict[str, int]:
    """How many stretches of each of `STATES` there are; those without any are left out."""
    states = [_state(segment) for segment in (*found.expressions, *found.told)]
    return {state: states.count(state) for state in STATES if state in states}


def _state(segment: Segment) -> str:
    return segment.classes.removeprefix("tl-r-").split(" ", 1)[0]


def _events(document: Document, rows: Sequence[Told]) -> list[Segment]:
    """A segment for each telling of an event: over the words that date it or, where none do, over its clause."""
    told = [(row, event) for row in rows for event in (row.event, *row.tellings) if event.document.id == document.id]
    alike = {_date_of(row.event): row.event for row, _ in told}  # a long text has many events of one date: it is worded once
    dates = dict(zip(alike, whens(to_frame(alike.values())), strict=True))
    return [_of_event(row.event, event, dates[_date_of(row.event)]) for row, event in told]


def _date_of(event: Event) -> tuple[Interval | None, str, str | None]:
    """What the words for the date of an event depend on."""
    return event.interval, event.time.value if event.time else "", event.time.mod if event.time else None


def _of_event(standing: Event, telling: Event, date: str) -> Segment:
    state, status = standing.status.value, standing.status
    if status is Status.SUGGESTED and standing.interval is None:
        state = "undated"
    start, end = telling.clause_start, telling.clause_end
    classes = f"tl-r-told tl-r-{state}"
    if telling.time is not None:
        start, end, classes = telling.time.words_start, telling.time.end, f"tl-r-{state}"
    words = " ".join(telling.document.text[start:end].split())
    date = "" if date == say(UNDATED) and state == "undated" else f"{date}, "
    label = f"{words}: {date}{say(STATES[state])}"
    return Segment(start, end, classes, standing.event_id, label, f"{date}{say(STATES[state])}. {say(standing.how)}".strip())


def _without_event(time: TimeExpression) -> Segment:
    state = "open" if time.interval is None and time.type not in (TimexType.DURATION, TimexType.SET) else "none"
    return Segment(time.words_start, time.end, f"tl-r-{state}", hint=f"{_capital(say(STATES[state]))}. {say(time.how)}".strip())


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _apart(found: Iterable[Segment]) -> tuple[Segment, ...]:
    """Those of which none lies over another, by start: what chooses an event wins, then what comes first, then the longer."""
    kept: list[Segment] = []
    for _, group in itertools.groupby(sorted(found, key=lambda one: not one.event), key=lambda one: not one.event):
        ordered = sorted(group, key=lambda one: (one.start, -one.end))
        kept = list(_merged(kept, ordered))
    return tuple(kept)


def _merged(first: Sequence[Segment], second: Sequence[Segment]) -> Iterator[Segment]:
    """Two sorted runs as one; of the second only what lies over nothing that is kept."""
    ahead, last = list(reversed(first)), 0
    for one in second:
        while ahead and ahead[-1].start < one.end:
            kept = ahead.pop()
            last = max(last, kept.end)
            yield kept
        if one.start >= last:
            yield one
            last = one.end
    yield from reversed(ahead)


# ---------------------------------------------------------------------------------------------------------- the cutting


def cut(over: Layers, below: Sequence[Segment], chosen: str | None) -> tuple[Segment, ...]:
    """The layers and the ground below them as segments of which none lies over another."""
    every = sorted([*over.actors, *below, *over.told, *over.expressions], key=lambda one: one.start)
    rank = {id(one): number for number, layer in enumerate((below, over.told, over.expressions, over.actors)) for one in layer}
    edges = sorted({edge for one in every for edge in (one.start, one.end)})
    waiting, active = list(reversed(every)), list[Segment]()
    found: list[Segment] = []
    said: set[int] = set()  # a stretch that others interrupt is named once
    for start, end in itertools.pairwise(edges):
        while waiting and waiting[-1].start <= start:
            active.append(waiting.pop())
        active = [one for one in active if one.end > start]
        if active:
            found.append(_joined(start, end, sorted(active, key=lambda one: rank[id(one)]), chosen, said))
    return tuple(found)


def _joined(start: int, end: int, active: Sequence[Segment], chosen: str | None, said: set[int]) -> Segment:
    """One piece, of all that lies over it; an expression lies over an event that is told around it."""
    expression = next((one for one in active if _state(one) in STATES and _state(one) != "told"), None)
    parts = [one for one in active if expression is None or _state(one) != "told"]
    clicked = next((one for one in parts if one.event), None)
    classes = " ".join(dict.fromkeys(one.classes for one in parts))
    if clicked is not None and clicked.event == chosen:
        classes += " tl-r-chosen"
    piece = Segment(start, end, classes)
    for one in parts:
        piece = replace(piece, hint=piece.hint or one.hint, colour=one.colour or piece.colour)
    if clicked is None:
        return piece
    label = "" if id(clicked) in said else clicked.label
    said.add(id(clicked))
    return replace(piece, event=clicked.event, label=label, hint=clicked.hint)


# ------------------------------------------------------------------------------------------------------------- the text


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The text in the pieces in which it is laid out, without the line breaks and blank lines between them.

    A paragraph ends at a blank line, or at the end of a line that is too long to have been broken by hand.
    """
    found: list[Paragraph] = []
    start = line = 0
    for gap in (*_BREAK.finditer(text), None):
        end = len(text) if gap is None else gap.start()
        if gap is not None and gap[0] == "\n" and end - line <= _A_LINE:
            line = gap.end()
            continue
        if text[start:end].strip():
            found += _not_too_long(text, start, end)
        start = line = len(text) if gap is None else gap.end()
    return tuple(found)


def _not_too_long(text: str, start: int, end: int) -> Iterator[Paragraph]:
    while end - start > _LONGEST:
        middle = start + _LONGEST
        ends = (text.rfind(stop, start + _LONGEST // 2, middle) + len(stop) for stop in (". ", "\n", " "))
        at = next((end for end in ends if end > start + _LONGEST // 2), middle)
        yield Paragraph(start, at, wide=False)
        start = at
    yield Paragraph(start, end, heading=_HEADING.fullmatch(text[start:end].rstrip()) is not None)


def snapped(text: str, start: int, end: int) -> tuple[int, int] | None:
    """``start:end`` drawn out to whole words, without the white space around them; None if it holds nothing but white space.

    ValueError if that does not lie within the text.
    """
    if not 0 <= start <= end <= len(text):
        raise ValueError(f"{start}..{end} is not within the {len(text)} characters of the text")
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return None
    while start > 0 and _is_one_word(text, start):
        start -= 1
    while end < len(text) and _is_one_word(text, end):
        end += 1
    return start, end


def _is_one_word(text: str, at: int) -> bool:
    """Whether the characters on both sides of a place belong to one word: "Karant’s", "Jean-Luc"."""
    before, after = text[at - 1], text[at]
    if _is_letter(before) and _is_letter(after):
        return True
    if before in _INSIDE_A_WORD:
        return at > 1 and _is_letter(text[at - 2]) and _is_letter(after)
    return after in _INSIDE_A_WORD and _is_letter(before) and at + 1 < len(text) and _is_letter(text[at + 1])


def _is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMN"
