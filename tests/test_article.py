"""The article view without a browser: which stretches are marked and how, the paragraphs, whole words, contrast."""

from __future__ import annotations

import datetime
import itertools
import json
import re
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from timeline.extraction import Extraction, read
from timeline.model import DatedBy, Document, Event, Grain, Interval, Status, instant
from timeline.page.article import choice, made
from timeline.page.segments import Paragraph, Segment, ground, layers, paragraphs, segments, snapped, tally
from timeline.picture.colours import contrast
from timeline.project.state import Row

TEXT = (
    "😀 Anna Berg resigned on 3 May 2016, and Bo Lind followed on Tuesday. He had worked there for three years.\n\n"
    "Since 2010 they quarrelled. Recently Anna Berg returned."
)


def found(text: str = TEXT, published: datetime.date | None = datetime.date(2016, 5, 11)) -> Extraction:
    return read(Document("one", text, published))


def rows_of(extraction: Extraction, **more: Any) -> tuple[Row, ...]:
    return tuple(Row(replace(event, **more)) for event in extraction.events)


def shown(extraction: Extraction, rows: tuple[Row, ...], chosen: str | None = None, **colours: str) -> list[tuple[str, str]]:
    """(words, classes) of every segment."""
    marked = segments(extraction.document, extraction, rows, chosen, colours)
    return [(extraction.document.text[one.start : one.end], one.classes.replace("tl-r-", "")) for one in marked]


def test_every_expression_is_marked_by_what_came_of_it() -> None:
    extraction = found()
    assert shown(extraction, rows_of(extraction)) == [
        ("3 May 2016", "suggested"),
        ("Tuesday", "suggested"),
        ("three years", "none"),
        ("Since 2010", "suggested"),
        ("Recently", "undated" if any(event.interval is None for event in extraction.events) else "open"),
    ]
    assert [one[1] for one in shown(extraction, ())] == ["none", "none", "none", "none", "open"]  # nothing on the timeline: no event


@pytest.mark.parametrize("status", list(Status))
def test_the_state_of_an_event_is_in_its_class_and_its_name(status: Status) -> None:
    extraction = found()
    first = segments(extraction.document, extraction, rows_of(extraction, status=status), None, {})[0]
    assert first.classes == f"tl-r-{status.value}"
    assert first.event == extraction.events[0].event_id
    assert first.label == f"3 May 2016: 3 May 2016 (Tuesday), {status.value}"
    assert extraction.events[0].how in first.hint


def test_what_is_not_resolved_can_be_chosen_where_it_is_an_event() -> None:
    extraction = found("Anna Berg resigned on Tuesday.", None)
    rows = rows_of(extraction)
    (tuesday,) = segments(extraction.document, extraction, rows, None, {})
    assert (tuesday.classes, tuesday.label) == ("tl-r-undated", "Tuesday: no date known")
    assert tuesday.event == extraction.events[0].event_id
    dated = rows_of(extraction, interval=Interval.of(instant(2016, 5, 3), Grain.DAY), status=Status.EDITED)
    (tuesday,) = segments(extraction.document, extraction, dated, None, {})
    assert (tuesday.classes, tuesday.label) == ("tl-r-edited", "Tuesday: 3 May 2016 (Tuesday), edited")


def test_the_chosen_event_has_its_sentence_clause_and_words_marked() -> None:
    extraction = found()
    event = extraction.events[1]
    marked = shown(extraction, rows_of(extraction), event.event_id)
    ring = [words for words, classes in marked if "chosen" in classes]
    assert ring == ["Tuesday"]
    text = extraction.document.text
    assert "".join(words for words, classes in marked if "sentence" in classes) == event.sentence
    assert "".join(words for words, classes in marked if "clause" in classes) == text[event.clause_start : event.clause_end]
    assert event.clause_end - event.clause_start < len(event.sentence)


def test_actors_are_underlined_in_their_colour_over_anything_else() -> None:
    extraction = found()
    event = extraction.events[0]
    marked = segments(extraction.document, extraction, rows_of(extraction), event.event_id, {"Anna Berg": "#367ad1"})
    berg = [one for one in marked if one.colour]
    assert [extraction.document.text[one.start : one.end] for one in berg] == ["Anna Berg", "Anna Berg"]
    assert {one.colour for one in berg} == {"#367ad1"}
    assert "tl-r-sentence" in berg[0].classes
    assert not berg[0].event


def test_an_event_without_words_of_its_own_is_chosen_by_its_clause() -> None:
    extraction = found()
    event = extraction.events[0]
    added = replace(event, event_id="added", time=None, dated_by=DatedBy.USER)
    marked = segments(extraction.document, extraction, (*rows_of(extraction), Row(added, added=True)), None, {})
    own = [one for one in marked if one.event == "added"]
    told = "".join(extraction.document.text[one.start : one.end] for one in own)
    assert told == extraction.document.text[event.clause_start : event.clause_end].replace("3 May 2016", "")
    assert [bool(one.label) for one in own] == [True] + [False] * (len(own) - 1)  # one stop for the Tab key
    assert next(one for one in marked if "3 May 2016" in one.label and one.event != "added").event == event.event_id


def test_a_merged_telling_chooses_what_it_is_merged_into() -> None:
    extraction = found()
    first, second, *rest = extraction.events
    rows = (Row(first, tellings=(second,)), *(Row(event) for event in rest))
    marked = segments(extraction.document, extraction, rows, first.event_id, {})
    tuesday = next(one for one in marked if one.label.startswith("Tuesday"))
    assert tuesday.event == first.event_id
    assert "tl-r-chosen" in tuesday.classes
    assert tuesday.label == "Tuesday: 3 May 2016 (Tuesday), suggested"


def test_rows_of_other_documents_mark_nothing() -> None:
    extraction = found()
    elsewhere = replace(extraction.document, id="other")
    rows = tuple(Row(replace(event, document=elsewhere)) for event in extraction.events)
    assert shown(extraction, rows) == shown(extraction, ())
    assert ground(extraction.document, rows, extraction.events[0].event_id) == ()


def test_a_range_is_one_thing_to_click() -> None:
    extraction = found("The war lasted from 1914 to 1918. Peace came.", None)
    marked = segments(extraction.document, extraction, rows_of(extraction), None, {})
    assert len(extraction.times) == 2
    assert [(extraction.document.text[one.start : one.end], one.event) for one in marked] == [
        ("from 1914 to 1918", extraction.events[0].event_id)
    ]


def test_segments_never_lie_over_another() -> None:
    extraction = found(TEXT * 5)
    rows = rows_of(extraction)
    colours = dict.fromkeys((actor.name for actor in extraction.actors), "#367ad1")
    for chosen in (None, *(row.event.event_id for row in rows)):
        marked = segments(extraction.document, extraction, rows, chosen, colours)
        assert all(one.start < one.end <= two.start for one, two in itertools.pairwise(marked))


# ------------------------------------------------------------------------------------------------------ what is sent


def words_of(pieces: list[Any]) -> str:
    """All text in the pieces of a paragraph, as the browser will show it."""
    return "".join(one if isinstance(one, str) else words_of(one[4]) if len(one) == 5 else one[3] for one in pieces)


@pytest.mark.parametrize(
    "text",
    [TEXT, "one line\nand another\n\n\n \nOn 3 May 2016 it broke.\r\n", "x" * 9001 + " 3 May 2016 " + "y. " * 4000, "\n\n a"],
    ids=["plain", "breaks", "long", "blank"],
)
def test_every_word_is_sent_once_and_in_its_place(text: str) -> None:
    extraction = found(text)
    drawn = made(extraction.document, extraction, rows_of(extraction), {})
    kept = 0
    for start, _, pieces, sentences in drawn.data["paragraphs"]:
        words = words_of(pieces)
        assert words == text[start : start + len(words)]
        assert all(0 <= edge <= len(words) for edge in sentences)
        kept += len("".join(words.split()))
    assert kept == len("".join(text.split()))
    json.dumps(drawn.data).encode("utf-8")


def test_the_choice_is_sent_alone() -> None:
    extraction = found()
    rows = rows_of(extraction)
    drawn = made(extraction.document, extraction, rows, {})
    last = extraction.events[-1]
    sent = choice(drawn, rows, last.event_id)
    assert list(sent["changed"]) == ["1"]
    assert words_of(sent["changed"]["1"]) == words_of(drawn.data["paragraphs"][1][2])
    assert "tl-r-chosen" in json.dumps(sent)
    assert "tl-r-chosen" not in json.dumps(drawn.data)
    assert choice(drawn, rows, None) == {"document": "one", "event": "", "changed": {}}
    accepted = made(extraction.document, extraction, rows_of(extraction, status=Status.ACCEPTED), {})
    assert accepted.data["version"] != drawn.data["version"]


def test_the_legend_counts_what_there_is() -> None:
    extraction = found()
    statuses = [Status.ACCEPTED, Status.REJECTED, Status.EDITED, Status.SUGGESTED]
    rows = tuple(Row(replace(event, status=status)) for event, status in zip(extraction.events, statuses, strict=False))
    counts = tally(layers(extraction.document, extraction, rows, {}))
    assert (counts["accepted"], counts["rejected"], counts["edited"], counts["none"]) == (1, 1, 1, 1)
    assert sum(counts.values()) == len(extraction.times)


def test_a_megabyte_is_made_in_bounded_time() -> None:
    part = "On 3 May 2016 Anna Berg met the council of the town and said nothing. "
    text = part * (1_000_000 // len(part))
    document = Document("big", text)
    event = read(Document("part", part)).events[0]
    assert event.time is not None
    events: list[Event] = []
    for at in range(0, len(text) - len(part), 5 * len(part)):
        place = replace(event.time, start=event.time.start + at, end=event.time.end + at, signal=None)
        ends = {name: getattr(event, name) + at for name in ("sentence_start", "sentence_end", "clause_start", "clause_end")}
        events.append(replace(event, event_id=str(at), document=document, time=place, **ends))
    rows = tuple(Row(one) for one in events)
    began = time.process_time()
    drawn = made(document, Extraction(document, tuple(one.time for one in events if one.time), (), ()), rows, {})
    sent = choice(drawn, rows, events[-1].event_id)
    assert time.process_time() - began < 20
    assert max(block.end - block.start for block in drawn.paragraphs) <= 4000
    assert len(json.dumps(sent)) < 20_000


# ----------------------------------------------------------------------------------------------- paragraphs and words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one\ntwo\n\nthree", ["one\ntwo", "three"]),  # lines broken by hand stay together
        ("a" * 121 + "\nb", ["a" * 121, "b"]),  # a long line is a paragraph
        ("one\n \t\n\ntwo\n", ["one", "two\n"]),
        ("\n\none", ["one"]),
    ],
)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert [text[one.start : one.end] for one in paragraphs(text)] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("From truce to strike", True),
        ("The ship left on 3 May.", False),
        ("“We stay,” she said. “All of us”", False),
        ("two lines\nof a poem", False),
        ("word " * 30, False),
    ],
)
def test_a_short_line_that_is_no_sentence_looks_like_a_heading(line: str, *, expected: bool) -> None:
    assert [one.heading for one in paragraphs(f"{line}\n\nThen it ended.")] == [expected, False]


def test_a_paragraph_without_end_is_cut_at_its_sentences() -> None:
    text = "It went on. " * 1000
    found = paragraphs(text)
    assert "".join(text[one.start : one.end] for one in found) == text
    assert all(text[: one.end].endswith((". ", ".")) for one in found)
    assert [one.wide for one in found] == [False] * (len(found) - 1) + [True]
    assert paragraphs("x" * 5000) == (Paragraph(0, 4000, wide=False), Paragraph(4000, 5000))


@pytest.mark.parametrize(
    ("text", "selected", "expected"),
    [
        ("the mayor left", "ayor le", "mayor left"),
        ("the mayor left", " mayor ", "mayor"),
        ("Karant’s ship", "arant", "Karant’s"),
        ("Jean-Luc left", "Luc", "Jean-Luc"),
        ("“Stop” – he said", "Stop” – h", "Stop” – he"),
        ("😀 On 3 May 😀", "n 3 M", "On 3 May"),
        ("Zoe\u0301 left", "Zo", "Zoe\u0301"),
        ("it ended. Then", "ended.", "ended."),
        ("a - b", "a", "a"),
    ],
)
def test_selected_words_are_drawn_out_to_whole_ones(text: str, selected: str, expected: str) -> None:
    start = text.index(selected)
    span = snapped(text, start, start + len(selected))
    assert span is not None
    assert text[slice(*span)] == expected


def test_nothing_selected_is_nothing() -> None:
    assert snapped("a  b", 1, 3) is None
    assert snapped("a b", 1, 1) is None
    with pytest.raises(ValueError, match="not within"):
        snapped("abc", 1, 4)


# ------------------------------------------------------------------------------------------------------------- the look

CSS = (Path(__file__).parent.parent / "timeline/page/article.css").read_text(encoding="utf-8")


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_text_and_lines_stand_out_from_every_ground(theme: int) -> None:
    block = re.findall(r"^\.tl-reader[^{]*\{(.*?)^\}", CSS, re.DOTALL | re.MULTILINE)[theme]
    colour = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", block))
    grounds = ("page", "soft", "sentence", "clause")
    for name in (*grounds, "suggested", "accepted", "edited"):
        assert contrast(colour["ink"], colour[name]) >= 4.5, name
    for name in grounds:
        assert contrast(colour["muted"], colour[name]) >= 4.5, f"rejected on {name}"
        for line in ("open-line", "muted", "suggested-line", "accepted-line", "edited-line", "accent"):
            assert contrast(colour[line], colour[name]) >= 3, f"{line} on {name}"
    for state in ("accepted", "edited"):
        assert contrast(colour[f"{state}-line"], colour[state]) >= 3, f"the sign of {state}"
    assert contrast(colour["on-accent"], colour["accent"]) >= 4.5


def test_every_state_has_a_look() -> None:
    for state in ("suggested", "accepted", "edited", "rejected", "undated", "open", "none", "told"):
        assert f".tl-r-{state}" in CSS
    assert Segment(0, 1, "tl-r-open").event == ""
