r"""Small texts with the dates that a careful reader gives them: the files in tests/cases, and the judge of what the program makes of them.

A line of a file: kind, language, publication date or nothing, text (``\n`` is a line break), expected rows, options; tabs between them.
Expected rows, separated by ``;``: a date as EDTF would have it (``2016-05``), ``a..b`` for a span, open at either end, ``?`` for a row
without bounds, a minute by its start. Every expected row must be there and no row more. Options, separated by ``&``: ``may A;B`` rows
that need not be there, ``has`` further rows do no harm, ``not A`` bounds that must not occur, ``or A;B`` another right answer,
``title W`` and ``actor N`` words that one row must hold, with ``!`` that none may hold.

They were written by people who had not seen the rules. `python tests/judged_cases.py fr` prints what is wrong of French.
"""

from __future__ import annotations

import calendar
import datetime
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from timeline import extraction
from timeline.model import Document, Event

FOLDER = Path(__file__).parent / "cases"
Bounds = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True)
class Case:
    """One text and what is expected of it; `place` is its file and line."""

    place: str
    kind: str
    language: str
    published: str
    text: str
    rows: str
    options: tuple[str, ...]


def cases(name: str) -> Iterator[Case]:
    """The cases of a file, in order."""
    for number, line in enumerate((FOLDER / f"{name}.tsv").read_text("utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            kind, language, published, text, rows, options = (line.split("\t") + [""] * 6)[:6]
            asked = tuple(one.strip() for one in options.split(" & ") if one.strip())
            yield Case(f"{name}.tsv:{number}", kind, language or "en", published, text.replace("\\n", "\n"), rows, asked)


def events_of(case: Case) -> Sequence[Event]:
    """What the program reads in the text."""
    published = datetime.datetime.fromisoformat(case.published) if case.published else None
    if published and "T" not in case.published:
        return extraction.read(Document(case.place, case.text, published.date(), language=case.language)).events
    return extraction.read(Document(case.place, case.text, published, language=case.language)).events


def wrong(case: Case) -> str:
    """Why a case is wrong, "" where it is right."""
    events = events_of(case)
    found = [(event.interval.earliest, event.interval.latest) if event.interval else (None, None) for event in events]
    may = [bounds for option in case.options if option.startswith("may ") for bounds in _all(option[4:])]
    answers = [_all(case.rows), *(_all(option[3:]) for option in case.options if option.startswith("or "))]
    if not any(_fits(answer, found, may, "has" in case.options) for answer in answers):
        return "dates: " + "; ".join(
            f"{event.time.text if event.time else ''} = {low}..{high}" for event, (low, high) in zip(events, found, strict=True)
        )
    titles = [event.title.casefold() for event in events]
    actors = [actor.casefold() for event in events for actor in event.actors]
    for option in case.options:
        name, _, word = option.partition(" ")
        word = word.casefold()
        if name == "not" and any(_same(bounds, one) for bounds in _all(word) for one in found):
            return option
        if name in ("title", "title!") and any(word in title for title in titles) != (name == "title"):
            return f"{option}: {titles}"
        if name in ("actor", "actor!") and (word in actors) != (name == "actor"):
            return f"{option}: {actors}"
    return ""


def _all(words: str) -> list[Bounds]:
    return [_bounds(one.strip()) for one in words.split(";") if one.strip()]


def _bounds(words: str) -> Bounds:
    if words == "?":
        return None, None
    low, dots, high = words.partition("..")
    return _bound(low, end=False), _bound(high if dots else low, end=True)


def _bound(words: str, *, end: bool) -> str | None:
    if not words or "T" in words.upper():
        return words.upper() or None
    sign, body = ("-", words[1:]) if words.startswith("-") else ("", words)
    year, *rest = body.split("-")
    month = int(rest[0]) if rest else 12 if end else 1
    leap = calendar.isleap(-int(year) if sign else int(year))
    last = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    day = int(rest[1]) if len(rest) > 1 else last if end else 1
    return f"{sign}{year.zfill(4)}-{month:02}-{day:02}"


def _same(want: Bounds, got: Bounds) -> bool:
    if want[0] and "T" in want[0]:
        return (got[0] or "")[:16] == want[0][:16]
    return all(
        (one is None) == (other is None) and (one is None or (other or "").startswith(one)) for one, other in zip(want, got, strict=True)
    )


def _fits(answer: Sequence[Bounds], found: Sequence[Bounds], may: Sequence[Bounds], more: bool) -> bool:
    left = list(found)
    for want in answer:
        hit = next((one for one in left if _same(want, one)), None)
        if hit is None:
            return False
        left.remove(hit)
    return more or all(any(_same(one, got) for one in may) for got in left)


if __name__ == "__main__":
    for asked in sys.argv[1:] or sorted(path.stem for path in FOLDER.glob("*.tsv")):
        judged = [(case, wrong(case)) for case in cases(asked)]
        for one, why in judged:
            if why:
                sys.stdout.write(
                    f"{one.place} [{one.kind}] {one.published} {one.text!r}\n    want {one.rows} {' & '.join(one.options)}\n    {why}\n"
                )
        sys.stdout.write(f"{asked}: {sum(not why for _, why in judged)} of {len(judged)}\n")
