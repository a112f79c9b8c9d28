"""When something happened by how old somebody was then: a text that tells one birth dates "at fourteen she went to sea" by it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from timeline.model import GRAINS, Event, Grain, Interval, shift
from timeline.text import Span

_OLDEST = 110
_NAME = re.compile(r"\b[^\W\d_a-z]\w{2,}")
_NAME_NEXT = re.compile(r",?\s+([^\W\d_a-z]\w{2,})")
_YEAR = GRAINS.index(Grain.YEAR)


def no_number(words: str) -> float | None:
    """None: what a language without words of number reads."""
    return None


@dataclass(frozen=True, slots=True)
class AgeWords:
    """How a language says how old somebody was then.

    `at` finds the words, its group ``n`` is the number and ``about``, if it took part, says that it is none to the year; `number` reads
    the number, `least` is the smallest that is an age where no group ``sure`` took part; `birthday` finds "on her 80th birthday", with
    the same group ``n``; `born` finds a birth in a clause; `person` finds "she" and "he".
    """

    at: re.Pattern[str] = re.compile(r"(?!)")
    birthday: re.Pattern[str] = re.compile(r"(?!)")
    born: re.Pattern[str] = re.compile(r"(?!)")
    person: re.Pattern[str] = re.compile(r"(?!)")
    number: Callable[[str], float | None] = no_number
    least: int = 1  # a smaller number says how long ago: "a los dos años"


NO_AGES = AgeWords()


@dataclass(frozen=True, slots=True)
class Age:
    """The years in which somebody was so old, and the words of the birth that they are counted from."""

    interval: Interval
    words: str


class Ages:
    """The births that a text dates, which ages are counted from where it has told one person's."""

    def __init__(self, words: AgeWords, text: str, dated: Sequence[Event]) -> None:
        """`dated` are the events that words date, in text order."""
        self._words, self._text = words, text
        nearest: dict[int, tuple[int, Event]] = {}  # each word of a birth, with the time next to it: "Née le 3 mai 1936, elle part en 1940"
        for event in dated:
            for far, word in self._words_of_birth(event):
                nearest[word] = min(nearest.get(word, (far, event)), (far, event), key=lambda found: found[0])
        self._births = list(dict.fromkeys(event for _, event in nearest.values()))

    def _told(self, position: int) -> Event | None:
        """The birth that the text has told before a place; None where it has told none or those of two people."""
        births = [event for event in self._births if event.sentence_end <= position]
        days = [event.interval for event in births if event.interval is not None]
        best = max(days, key=lambda day: day.first, default=None)  # born in 1931, on 3 May 1931: one birth
        if best is None or not all(day.first <= best.first < day.last or best.first <= day.first < best.last for day in days):
            return None
        return births[0]

    def _words_of_birth(self, event: Event) -> Iterator[tuple[int, int]]:
        """How far from the date of a clause a word of birth stands, and where, for each of them."""
        if event.time is None or event.interval is None or event.interval.side or GRAINS.index(event.interval.grain) > _YEAR:
            return
        start = max(event.clause_start, self._text.rfind(";", event.clause_start, event.time.start) + 1)  # "born 1931; died 2019"
        end = self._text.find(";", event.time.end, event.clause_end)
        for word in self._words.born.finditer(self._text, start, end if end >= 0 else event.clause_end):
            yield max(event.time.start - word.end(), word.start() - event.time.end), word.start()

    def __call__(self, part: Span) -> Age | None:
        """When a clause happened that says how old the one whose birth is told was then; None where it says no age, or several."""
        said = (
            [hit for words in (self._words.at, self._words.birthday) for hit in words.finditer(self._text, *part)] if self._births else []
        )
        birth = self._told(part[0]) if len(said) == 1 else None
        if birth is None or birth.interval is None or birth.time is None or not self._is_of_the_born(birth, part, said[0].end()):
            return None
        years = self._words.number(said[0]["n"].casefold())
        least = 1 if said[0].groupdict().get("sure") else self._words.least
        if years is None or not least <= years <= _OLDEST or years != int(years):
            return None
        if said[0].re is self._words.birthday:
            day = Interval.of(shift(birth.interval.first, 12 * int(years), Grain.MONTH), birth.interval.grain)
            return Age(day, birth.time.text)
        spare = 12 if said[0].groupdict().get("about") else 0
        first = shift(birth.interval.first, 12 * int(years) - spare, Grain.MONTH)
        last = shift(birth.interval.last - 1, 12 * int(years) + 12 + spare, Grain.MONTH)
        return Age(Interval.between(Interval.of(first, Grain.YEAR), Interval.of(last, Grain.YEAR)), birth.time.text)

    def _is_of_the_born(self, birth: Event, part: Span, end: int) -> bool:
        """Whether a clause speaks of whose birth is told: by name, or it names nobody else right behind the age and says "she"."""
        names = set(_NAME.findall(self._text[slice(*part)]))
        born = set(_NAME.findall(self._text, birth.sentence_start, birth.sentence_end))
        beside = _NAME_NEXT.match(self._text, end, part[1])
        if beside is not None and beside[1] not in born:
            return False
        return bool(names & born) or self._words.person.search(self._text, *part) is not None
