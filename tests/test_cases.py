r"""Small texts with the rows that a careful reader gives them, one file a language; how many are right may only grow.

A line is: kind, language, publication date or nothing, text (``\n`` is a line break), expected rows, options; between tabs. A row is a
day, month or year, ``A..B`` (an end may be missing), or ``?`` without bounds. Options, between " & ": ``may A;B``, ``has``, ``not A;B``,
``title W``, ``title! W``, ``actor N``, ``actor! N``, ``or A;B``.
"""

from __future__ import annotations

import calendar
import datetime
from pathlib import Path

import pytest

from timeline.extraction import read
from timeline.model import Document, Event

HOME = Path(__file__).parent / "cases"
RIGHT = {"de": 66}  # how many are right today: may only grow
Span = tuple[str | None, str | None]


def bound(word: str, *, end: bool) -> str | None:
    if not word or "T" in word:
        return word or None
    sign, body = ("-", word[1:]) if word.startswith("-") else ("", word)
    year, *rest = body.split("-")
    number = int(sign + year)
    month = int(rest[0]) if rest else 12 if end else 1
    last = calendar.monthrange(number if number > 0 else 2000 + number % 400, month)[1]
    day = int(rest[1]) if len(rest) > 1 else last if end else 1
    return f"{sign}{int(year):04}-{month:02}-{day:02}"


def spans(words: str) -> list[Span]:
    found: list[Span] = []
    for word in filter(None, (one.strip() for one in words.split(";"))):
        first, last = (word.split("..") if ".." in word else (word, word)) if word != "?" else ("", "")
        found.append((bound(first, end=False), bound(last, end=True)))
    return found


def same(want: Span, got: Span) -> bool:
    if want[0] and "T" in want[0]:
        return (got[0] or "")[:16] == want[0][:16]
    return all(
        (one is None and other is None) or (one is not None and (other or "").startswith(one)) for one, other in zip(want, got, strict=True)
    )


def fits(wanted: list[Span], got: list[Span], may: list[Span], *, more: bool) -> bool:
    left = list(got)
    for want in wanted:
        hit = next((one for one in left if same(want, one)), None)
        if hit is None:
            return False
        left.remove(hit)
    return more or all(any(same(one, other) for one in may) for other in left)


def is_right(cells: list[str], events: list[Event]) -> bool:
    options = [one.strip() for one in cells[5].split(" & ") if one.strip()]
    got = [(event.interval.earliest if event.interval else None, event.interval.latest if event.interval else None) for event in events]
    may = [span for one in options if one.startswith("may ") for span in spans(one[4:])]
    answers = [spans(cells[4]), *(spans(one[3:]) for one in options if one.startswith("or "))]
    if not any(fits(answer, got, may, more="has" in options) for answer in answers):
        return False
    titles = [event.title.casefold() for event in events]
    actors = {name.casefold() for event in events for name in event.actors}
    for one in options:
        kind, _, words = one.partition(" ")
        word = words.casefold()
        wrong = (
            (kind == "not" and any(same(span, row) for span in spans(words) for row in got))
            or (kind == "title" and not any(word in title for title in titles))
            or (kind == "title!" and any(word in title for title in titles))
            or (kind == "actor" and word not in actors)
            or (kind == "actor!" and word in actors)
        )
        if wrong:
            return False
    return True


@pytest.mark.parametrize("code", sorted(path.stem for path in HOME.glob("*.tsv")))
def test_as_many_small_texts_are_read_right_as_before(code: str) -> None:
    wrong, right = list[str](), 0
    for number, line in enumerate((HOME / f"{code}.tsv").read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = (line.split("\t") + [""] * 6)[:6]
        published = datetime.date.fromisoformat(cells[2]) if cells[2] else None
        extraction = read(Document(f"{code}-{number}", cells[3].replace("\\n", "\n"), published, language=cells[1] or code))
        if is_right(cells, list(extraction.events)):
            right += 1
        else:
            wrong.append(f"{number}: {cells[3]}")
    assert right >= RIGHT[code], f"only {right} are right; wrong are:\n" + "\n".join(wrong)
