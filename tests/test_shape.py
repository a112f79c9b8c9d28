"""The shape of a text: where its blocks lie and what they are, from its lines and from what its source marked."""

from __future__ import annotations

import pytest

from timeline.languages.en.text import TEXT
from timeline.model import Block, BlockKind
from timeline.text import sentences, shape_of


def shape(text: str, marked: tuple[Block, ...] = ()) -> list[tuple[str, str, int]]:
    found = shape_of(text, marked, TEXT)
    return [(one.kind.value, text[begin : one.end], one.rank) for one, begin in zip(found.blocks, found.starts, strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "## 2015\n\n- 3 May: Otto is hired.\n  He stays.\n- He leaves.",
            [("heading", "2015", 2), ("item", "3 May: Otto is hired.\n  He stays.", 1), ("item", "He leaves.", 1)],
        ),
        ("1936\n\nThe town fell.", [("heading", "1936", 0), ("paragraph", "The town fell.", 0)]),
        ("**1 June 2020**\n\nThe port is shut.", [("heading", "**1 June 2020**", 0), ("paragraph", "The port is shut.", 0)]),
        ("History\n=======\nIt rained.", [("heading", "History", 1), ("paragraph", "It rained.", 0)]),
        ("He was arrested in\nJune 2014 by Otto.", [("paragraph", "He was arrested in\nJune 2014 by Otto.", 0)]),
        ("It was sold in\n2018.", [("paragraph", "It was sold in\n2018.", 0)]),
        ("Mar 2017  Crane falls\nApr 2017  Shut", [("paragraph", "Mar 2017  Crane falls", 0), ("paragraph", "Apr 2017  Shut", 0)]),
        ("12 May 2019\nWorkers walk out.", [("heading", "12 May 2019", 0), ("paragraph", "Workers walk out.", 0)]),
        ("By Otto\n12 May\n\nIt rained.", [("paragraph", "By Otto", 0), ("paragraph", "12 May", 0), ("paragraph", "It rained.", 0)]),
        ("1. Opening\n2. Report\n\n22. Mai", [("item", "Opening", 1), ("item", "Report", 1), ("paragraph", "22. Mai", 0)]),
        ("| 1921 | The mill |\n|---|---|\n| 1944 | Bombs |", [("row", "1921 | The mill |", 0), ("row", "1944 | Bombs |", 0)]),
        ("Roads\n(a) It fell.\n(b) It rose.", [("heading", "Roads", 0), ("paragraph", "It fell.", 0), ("paragraph", "It rose.", 0)]),
        ("under section 4\n(a) of the Act", [("paragraph", "under section 4\n(a) of the Act", 0)]),
        ("Date: 3 May\nPlace: Leeds", [("paragraph", "Date: 3 May", 0), ("paragraph", "Place: Leeds", 0)]),
    ],
)  # fmt: skip
def test_the_lines_of_a_text_show_its_blocks(text: str, expected: list[tuple[str, str, int]]) -> None:
    assert shape(text) == expected


def test_the_last_line_of_wrapped_prose_is_prose() -> None:
    words = (
        "The general was captured by the rebels on the road to the north, and the\n"
        "town council asked the army to send more men before the end of\n"
        "June 2014. Otto Brandt and the other members of the council had left by\n"
        "then, and nobody knew where they were. They came back in\n"
        "2018.\n"
    )
    assert shape(words) == [("paragraph", words.strip(), 0)]


def test_what_the_source_marked_goes_before_what_the_lines_show() -> None:
    text = "Workers walk out\n\nIt was the first strike.\n\nThe mill shut."
    marked = (Block(0, 16, BlockKind.HEADING, 2), Block(18, 42, BlockKind.ITEM, 1))
    assert [(kind, rank) for kind, _, rank in shape(text, marked)] == [("heading", 2), ("item", 1), ("paragraph", 0)]


def test_no_sentence_goes_over_the_border_of_a_block() -> None:
    text = "- Workers walk out\n- The mill\n  burns down"
    assert [text[start:end] for start, end in sentences(text, words=TEXT)] == ["Workers walk out", "The mill\n  burns down"]


def test_a_shape_tells_which_block_holds_a_place() -> None:
    found = shape_of("1936\n\nThe town fell.", (), TEXT)
    assert [found.at(place) for place in (0, 3, 4, 5, 6, 19, 20)] == [0, 0, None, None, 1, 1, None]


def test_a_block_is_kept_as_four_values() -> None:
    one = Block(3, 9, BlockKind.HEADING, 2)
    assert one.to_plain() == [3, 9, "heading", 2]
    assert Block.from_plain(one.to_plain()) == one
    with pytest.raises(ValueError, match="whole numbers"):
        Block.from_plain(["3", 9, "heading", 2])
