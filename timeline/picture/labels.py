"""What a label says: the date and what happened, without what the lane says already, the words of the date and what was told before.

A label is data: where it stands and on how many lines is `layout`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from timeline import patterns as re
from timeline.languages import before_dates
from timeline.lead_in import without_lead_in
from timeline.model import civil
from timeline.picture.marks import Mark
from timeline.picture.scale import Scale
from timeline.wording import without_year, year_words

SEPARATOR = " · "
_YEAR = 366 * 24 * 60
_SHORT_WINDOW = 36 * 60  # minutes: on an axis no longer than that the clock alone says when
_IN_BRACKETS = re.compile(r" \([^)]*\)")
_CLOCK = re.compile(r"\d\d:\d\d(–\d\d:\d\d)?$")
_MOST_BEFORE = 5  # words before a name at the beginning of a title that are its description: "Finance Minister Ann Smith"
_SMALL, _LEAST = 3, 2  # letters of a word that would hang in the air; words that have to be left
_CLOSING = tuple(",.;:…’”\"'")
_YEAR_TOLD = re.compile(r"\b[12]\d{3}\b")  # that are left alone by a date


@dataclass(frozen=True, slots=True)
class Words:
    """A label before it is placed: `date` and `what`, either may be empty."""

    date: str
    what: str

    @property
    def text(self) -> str:
        """Both on one line."""
        return SEPARATOR.join(part for part in (self.date, self.what) if part)


def words_of(mark: Mark, lane: str, scale: Scale) -> Words:
    """The label of a mark in a lane of that title."""
    return Words(short_date(mark, scale), what_of(mark, lane))


def what_of(mark: Mark, lane: str) -> str:
    """What happened, as a label in a lane of that title says it."""
    return without_actor(without_date(without_lead_in(mark.title, mark.actors), mark.words), lane, mark.actors)


def short_date(mark: Mark, scale: Scale) -> str:
    """The date in as few words as the axis allows: no weekday, no year where the axis holds little more than one, no day on a short one."""
    date, short, clock = dates_of(mark)
    if scale.high - scale.low <= _SHORT_WINDOW and clock:
        return clock
    return short if scale.high - scale.low <= _YEAR else date


def dates_of(mark: Mark) -> tuple[str, str, str]:
    """The date without what stands in brackets, the same without its year if it is a day of a single one, and the clock in it or ""."""
    date = _IN_BRACKETS.sub("", mark.date)
    ends = (mark.start, None if mark.end is None else mark.end - 1)
    years = {year_words(civil(moment)[0]) for moment in ends if moment is not None}
    short = without_year(date, years.pop()) if len(years) == 1 and mark.is_fine else date
    clock = _CLOCK.search(date)
    return date, short, clock[0] if clock else ""


@lru_cache(maxsize=1 << 14)
def without_date(title: str, words: str) -> str:
    """The title without the words of its date and the small word before them, where what is left still reads.

    It is left as it is where a small word would hang in the air ("held on 11 and", "as recently as") or another year is told after it
    ("one in 2022 and one in 2023"), and where hardly anything would be left.
    """
    at = title.lower().find(words.lower()) if words else -1  # casefold would count "ß" twice
    if at < 0:
        return title
    before, after = title[:at].split(), title[at + len(words) :]
    if before and before[-1].casefold() in before_dates():
        before.pop()
    elif before and len(before[-1]) <= _SMALL and before[-1].islower():
        return title
    following = after.split()
    if following and after[:1] == " " and len(following[0]) <= _SMALL and following[0].islower():
        return title
    if before and before[-1].endswith(",") and after.startswith(","):
        after = after[1:]
    if not after.startswith(_CLOSING):
        after = " " + after.lstrip()
    left = f"{' '.join(before)}{after}".strip(" ,;:–-")
    says_another_year = bool(before) and _YEAR_TOLD.search(left)  # a date at the very beginning can go: what follows stands by itself
    return left[:1].upper() + left[1:] if len(left.split()) >= _LEAST and not says_another_year else title


@lru_cache(maxsize=1 << 14)
def without_actor(title: str, lane: str, actors: Sequence[str] = ()) -> str:
    """The title without the name of its lane at the beginning, and without what describes the name there; else as it is.

    "Finance Minister Ann Smith resigned" is "resigned" in her lane, "Ann Smith's plan failed" and "Smith and Jones met" stay.
    """
    if lane not in actors:
        return title
    tokens = title.split()
    names = [lane.split()] + ([[lane.split()[-1]]] if " " in lane else [])
    for name in names:
        for start in range(min(_MOST_BEFORE, len(tokens) - len(name)) + 1):
            rest = tokens[start + len(name) :]
            if tokens[start : start + len(name)] == name and _describe(tokens[:start]) and _tells(rest, lane, actors):
                return " ".join(rest)
    return title


def _describe(tokens: Sequence[str]) -> bool:
    """Whether words before a name are its title: "The", "Finance Minister", "Former President"."""
    return all(token[:1].isupper() and token[-1:].isalnum() for token in tokens)


def _tells(rest: Sequence[str], lane: str, actors: Sequence[str]) -> bool:
    """Whether what follows a name is what its bearer did: two words at least, the first a small one, no other name right after."""
    others = {word for actor in actors if actor != lane for word in actor.split()}
    return len(rest) > 1 and rest[0][:1].islower() and rest[0].isalpha() and not (rest[1].strip(",.") in others and len(rest[0]) <= 3)
