"""Measures what the program makes of words whose time only the text around them tells: "the next day", "on Thursday", "in March".

    python -m training.times [--language CODE] [--wrong]

`training/times/marks.jsonl` has, for texts of `training/days` and `training/pronouns`, what such words mean to a reader (see its README).
Nothing is learned from them. `--wrong` prints each time that the program reads otherwise, with its reason.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from timeline import extraction
from timeline.edtf import from_edtf
from timeline.model import MINUTES_A_DAY, Document, Interval, TimeExpression, Trait
from timeline.text import Span
from training.days import TEXTS, TOLD, document_of, lines

_MARKS = Path(__file__).parent / "times" / "marks.jsonl"
_NO_TIME = ("-", "D", "S")  # no time at all, a length of time, a repeated one
_OPEN = "?"
_FAR = 10**12  # minutes: an end that is open
_HALF = 0.5  # of two times, that they share: the same to a reader
_NEAR = MINUTES_A_DAY // 2  # between two times within a day or a night that are the same to a reader
_FEW_DAYS = 3 * MINUTES_A_DAY
_AROUND = 60  # characters that are printed to either side


def judged(got: Span | None, gold: Span) -> str:
    """How a time stands to the gold one, each by its bounds in minutes: "right", "wide" where it holds it, "narrow", "wrong" or "none"."""
    if got is None:
        return "none"
    wide, enough = got[1] - got[0], gold[1] - gold[0]
    common = min(got[1], gold[1]) - max(got[0], gold[0])
    of_a_day = max(wide, enough) <= MINUTES_A_DAY
    if of_a_day and got[0] // MINUTES_A_DAY == gold[0] // MINUTES_A_DAY and (common > 0 or abs(got[0] - gold[0]) <= _NEAR):
        return "right"
    if common <= 0:
        return "wrong"
    if common >= _HALF * (wide + enough - common):
        return "right"
    if gold[0] <= got[0] and got[1] <= gold[1]:
        return "right" if enough <= _FEW_DAYS else "narrow"
    if got[0] <= gold[0] and gold[1] <= got[1]:
        return "right" if wide <= MINUTES_A_DAY else "wide"
    return "wrong"


def bounds(interval: Interval) -> Span:
    """When a time begins and ends, in minutes, without what opens one end of it: "by Wednesday" is that Wednesday."""
    first, last = replace(interval, side=None).start, replace(interval, side=None).end
    return (-_FAR if first is None else first, _FAR if last is None else last)


def _gold(edtf: str) -> Span:
    interval = from_edtf(edtf)
    return (-_FAR if interval.start is None else interval.start, _FAR if interval.end is None else interval.end)


def measured(language: str = "") -> Iterator[tuple[Document, TimeExpression, str, str]]:
    """Each marked expression with its mark and how the program's time stands to it; "ok" or "dated" where the mark is no time."""
    texts = {row["id"]: row for name in TOLD for row in lines(TEXTS / name)}
    for row in lines(_MARKS):
        if language and row["language"] != language:
            continue
        given = texts[row["id"]]
        document = document_of(given, given.get("published"))
        marks = {(start, end): edtf for start, end, edtf in row["marks"]}
        for time in extraction.read(document).times:
            mark = marks.get((time.start, time.end))
            if mark is None or mark == _OPEN or Trait.LENGTH_BETWEEN in time.traits:
                continue
            if mark in _NO_TIME:
                yield document, time, mark, "dated" if time.interval is not None and time.dates else "ok"
            else:
                yield document, time, mark, judged(bounds(time.interval) if time.interval is not None else None, _gold(mark))


def main() -> None:
    """Prints the shares by language, and what is wrong."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--language", default="")
    asked.add_argument("--wrong", action="store_true")
    given = asked.parse_args()
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for document, time, mark, how in measured(given.language):
        counts[document.language][how] += 1
        counts["all"][how] += 1
        if given.wrong and how not in ("right", "ok"):
            around = " ".join(document.text[max(0, time.start - _AROUND) : time.end + _AROUND].split())
            print(f"{document.id} {time.start} {how}: {time.text!r} is {mark}, not {time.interval or time.value} | {around} | {time.how}")
    for name, found in sorted(counts.items()):
        whole = sum(count for how, count in found.items() if how not in ("ok", "dated"))
        others = ", ".join(f"{how} {found[how]}" for how in ("wide", "narrow", "wrong", "none", "dated") if found[how])
        print(f"{name}: {found['right']} of {whole} right, {found['right'] / max(1, whole):.1%} ({others})")


if __name__ == "__main__":
    main()
