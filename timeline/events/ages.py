"""When something happened by how old somebody was then: a text that tells one birth dates "at fourteen she went to sea" by it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from timeline.model import GRAINS, Event, Grain, Interval, instant, shift
from timeline.text import Span

_OLDEST = 110
_TO_BIRTH = 30  # code points between somebody and the word of her birth: "I myself had been born"
_NAME = re.compile(r"\b[^\W\d_a-z]\w{2,}")
_NAME_NEXT = re.compile(r",?\s+([^\W\d_a-z]\w{2,})")
_YEAR = GRAINS.index(Grain.YEAR)
_HEAD_LINES, _LONGEST_HEAD, _OPENS = 3, 90, 300  # lines and code points of a head of a life; of what follows it
_YEARS_OF_A_LIFE = re.compile(
    r"(?:[^\W\d_]+: )?(?P<who>(?:[^\W\d_]+\. )?[^\W\d_a-z][^\d\n&:(]{4,60}?)[,\s(]+"
    r"(?P<born>(?:1\d|20)\d\d) ?[-–—] ?(?P<died>(?:1\d|20)\d\d)\)?\.?"
)  # "Margaret Ollerton, boatbuilder, 1931–2018"
_YOUNGEST = 15
_SHE_WAS = 2  # words before "born", so that it is not his wife who was
_LINE = re.compile(r"[^\n]+")


def no_number(words: str) -> float | None:
    """None: what a language without words of number reads."""
    return None


@dataclass(frozen=True, slots=True)
class AgeWords:
    """How a language says how old somebody was then.

    `at` finds the words, its group ``n`` is the number, ``who`` the name of whose age it is, if it says one, ``about``, if it took part,
    says that it is none to the year, ``hour`` that it may be an hour as well ("at six she …"); `number` reads the number, `least` is the
    smallest that is an age where no group ``sure`` took part; `birthday` finds "on her 80th birthday", with the same group ``n`` and
    ``about`` where the day itself is not told ("her 80th birthday party"); `born` finds a birth, `died` a death in a clause; `person`
    finds "she" and "he"; `old` finds "a 34-year-old", `was` "I was five when we came", `turned` "the summer she turned fifteen", each
    with that group; `me` finds one who tells of herself; `dead` finds "who has died aged 86", with that group.
    """

    at: re.Pattern[str] = re.compile(r"(?!)")
    birthday: re.Pattern[str] = re.compile(r"(?!)")
    born: re.Pattern[str] = re.compile(r"(?!)")
    died: re.Pattern[str] = re.compile(r"(?!)")
    person: re.Pattern[str] = re.compile(r"(?!)")
    old: re.Pattern[str] = re.compile(r"(?!)")
    was: re.Pattern[str] = re.compile(r"(?!)")
    turned: re.Pattern[str] = re.compile(r"(?!)")
    me: re.Pattern[str] = re.compile(r"(?!)")
    dead: re.Pattern[str] = re.compile(r"(?!)")
    number: Callable[[str], float | None] = no_number
    least: int = 1  # a smaller number says how long ago: "a los dos años"


NO_AGES = AgeWords()


@dataclass(frozen=True, slots=True)
class Age:
    """The years in which somebody was so old, the words of the birth that they are counted from, and those that say the age."""

    interval: Interval
    words: str
    said: str


@dataclass(frozen=True, slots=True)
class _Birth:
    """When somebody was born, in which words, and the sentence that says so; `by_age`: as old as somebody without a name was at a date;
    `mine`: who was born tells the text.
    """

    interval: Interval
    words: str
    sentence: Span
    by_age: bool = False
    end: int = 0  # of its words
    mine: bool = False


class Ages:
    """The births that a text dates, which ages are counted from where it has told one person's."""

    def __init__(self, words: AgeWords, text: str, dated: Sequence[Event], published: int | None = None) -> None:
        """`dated` are the events that words date, in text order."""
        self._words, self._text, self._dated = words, text, dated
        nearest: dict[int, tuple[int, Event]] = {}  # each word of a birth, with the time next to it: "Née le 3 mai 1936, elle part en 1940"
        for event in dated:
            for far, word in self._words_of_birth(event):
                nearest[word] = min(nearest.get(word, (far, event)), (far, event), key=lambda found: found[0])
        born = dict.fromkeys(event for _, event in nearest.values())
        self._births = [
            _Birth(
                event.interval, event.time.text, (event.sentence_start, event.sentence_end), end=event.time.end, mine=self._is_mine(event)
            )
            for event in born
            if event.interval is not None and event.time is not None
        ]
        self._of_the_whole = not self._births  # its head says whose life it tells
        self._births = self._births or [*self._of_the_head(), *self._of_the_dead(published)][:1]
        self._of_a_life = bool(self._births)
        self._births = self._births or list(self._of_the_patient(dated))

    def _is_mine(self, event: Event) -> bool:
        """Whether who tells the text was born in a clause: "where I was born in June 1938"."""
        word = next(self._words.born.finditer(self._text, event.clause_start, event.clause_end), None)
        if word is None:
            return False
        said = list(self._words.person.finditer(self._text, max(event.sentence_start, word.start() - _TO_BIRTH), word.start()))
        return bool(said) and self._words.me.fullmatch(said[-1][0]) is not None

    def _of_the_head(self) -> Iterator[_Birth]:
        """The birth of whom one of the first lines names with the years of a life, where the text goes on with a person."""
        for line in islice(_LINE.finditer(self._text), _HEAD_LINES):
            head = _YEARS_OF_A_LIFE.fullmatch(line[0].strip()) if len(line[0]) <= _LONGEST_HEAD else None
            if head is None or not _YOUNGEST <= int(head["died"]) - int(head["born"]) <= _OLDEST:
                continue
            if self._words.person.search(self._text, line.end(), line.end() + _OPENS):
                yield _Birth(Interval.of(instant(int(head["born"])), Grain.YEAR), head["born"], line.span(), end=line.end())

    def _of_the_dead(self, published: int | None) -> Iterator[_Birth]:
        """The birth of who has died by publication, so old: "Peg Ollerton, who has died aged 86"."""
        said = self._words.dead.search(self._text, 0, _OPENS)
        years = self._words.number(said["n"].casefold()) if said is not None else None
        if said is None or years is None or published is None or not _YOUNGEST <= years <= _OLDEST:
            return
        first, last = (Interval.of(shift(published, -12 * int(years + more), Grain.MONTH), Grain.YEAR) for more in (1, 0))
        sentence = (self._text.rfind("\n", 0, said.start()) + 1, said.end())
        yield _Birth(Interval.between(first, last), said[0], sentence, end=said.end())

    def _of_the_patient(self, dated: Sequence[Event]) -> Iterator[_Birth]:
        """The birth of the only one whose age a text tells beside a date: "A 34-year-old woman was admitted on 2 November 2016"."""
        said = list(islice(self._words.old.finditer(self._text), 2))
        if len(said) != 1 or (years := self._words.number(said[0]["n"].casefold())) is None or not 0 < years <= _OLDEST:
            return
        beside = [event for event in dated if event.sentence_start <= said[0].start() < event.sentence_end]
        told = next((event for event in beside if event.interval is not None and event.interval.side is None), None)
        day = told.interval if told is not None else None
        if told is None or day is None or GRAINS.index(day.grain) > _YEAR:
            return
        first, last = (Interval.of(shift(day.first, -12 * int(years + more), Grain.MONTH), Grain.YEAR) for more in (1, 0))
        yield _Birth(
            Interval.between(first, last),
            said[0][0],
            (told.sentence_start, told.sentence_end),
            by_age=True,
            end=told.time.end if told.time else 0,
        )

    def _told(self, position: int, *, mine: bool = False) -> _Birth | None:
        """The birth that the text has told before a place, anywhere the one of who tells it herself where her own is asked for; None where
        it has told none or those of two people.
        """
        births = [birth for birth in self._births if birth.mine] if mine else []
        births = births or [birth for birth in self._births if birth.end <= position]
        days = [birth.interval for birth in births]
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
        words = self._words
        kinds = (words.at, words.birthday, words.was, words.turned) if self._births else ()
        said = [hit for kind in kinds for hit in kind.finditer(self._text, max(0, part[0] - 2), part[1])]
        if (birth_told := self._of_its_birth(part)) is not None:
            return birth_told
        birth = self._told(said[0].start(), mine=self._words.me.search(said[0][0]) is not None) if len(said) == 1 else None
        if birth is not None and self._of_the_whole and self._of_a_life and self._tells_another_birth(birth, part[0]):
            return None
        if birth is None or not self._is_of_the_born(birth, part, said[0].end(), said[0].groupdict().get("who")):
            return None
        if said[0].groupdict().get("hour") and self._is_an_hour(said[0].start()):
            return None
        years = self._words.number(said[0]["n"].casefold())
        least = 1 if said[0].groupdict().get("sure") or said[0].re is not words.at else words.least
        if years is None or not least <= years <= _OLDEST or years != int(years):
            return None
        words_said = said[0][0].strip(" ,;.")
        if said[0].re in (words.birthday, words.turned):
            grain = birth.interval.grain
            if said[0].re is words.turned:  # "the summer I turned fifteen", and not that birthday
                grain = Grain.YEAR
            elif said[0].groupdict().get("about") and grain is Grain.DAY:
                grain = Grain.MONTH
            return Age(Interval.of(shift(birth.interval.first, 12 * int(years), Grain.MONTH), grain), birth.words, words_said)
        spare = 12 if said[0].groupdict().get("about") else 0
        first = shift(birth.interval.first, 12 * int(years) - spare, Grain.MONTH)
        last = shift(birth.interval.last - 1, 12 * int(years) + 12 + spare, Grain.MONTH)
        return Age(Interval.between(Interval.of(first, Grain.YEAR), Interval.of(last, Grain.YEAR)), birth.words, words_said)

    def _of_its_birth(self, part: Span) -> Age | None:
        """When somebody was born whose birth another sentence dates: "Ann Lee, 1931–2018 … She was born in Greenock"."""
        word = self._words.born.search(self._text, *part) if self._of_a_life else None
        if word is None or (birth := self._told(part[0])) is None or birth.sentence[0] <= part[0] < birth.sentence[1]:
            return None
        return Age(birth.interval, birth.words, word[0]) if self._bears(birth, part[0], word.start()) else None

    def _bears(self, birth: _Birth, start: int, end: int) -> bool:
        """Whether the words before "born" name whose birth is told, or "she" and nobody else: not "her husband was born"."""
        before, born = self._text[start:end], set(_NAME.findall(self._text, *birth.sentence))
        names = set(_NAME.findall(before))
        alone = len(before.split()) <= _SHE_WAS and self._words.person.search(before) is not None
        return alone or bool(names and names <= born)

    def _tells_another_birth(self, birth: _Birth, position: int) -> bool:
        """Whether a text whose head tells whose life it is has told the birth of somebody else last before a place."""
        words = list(self._words.born.finditer(self._text, birth.end, position))
        if not words:
            return False
        start = max(self._text.rfind(mark, birth.end, words[-1].start()) for mark in (". ", "\n", "; ", "("))
        return not self._bears(birth, max(birth.end, start + 1), words[-1].start())

    def _is_an_hour(self, position: int) -> bool:
        """Whether a small number at a place may be an hour: the text has told a day right before that is no birth."""
        told = next((event for event in reversed(self._dated) if event.time is not None and event.time.end <= position), None)
        if told is None or told.interval is None or GRAINS.index(told.interval.grain) > GRAINS.index(Grain.DAY):
            return False
        return not any(birth.interval == told.interval for birth in self._births)

    def _is_of_the_born(self, birth: _Birth, part: Span, end: int, who: str | None) -> bool:
        """Whether a clause speaks of whose birth is told: by name, or it names nobody else right behind the age and says "she"; `who` is
        the one whose age it says, if by name.
        """
        names = set(_NAME.findall(self._text[slice(*part)]))
        born = set(_NAME.findall(self._text, *birth.sentence))
        beside = _NAME_NEXT.match(self._text, end, part[1])
        if (beside is not None and beside[1] not in born) or (who is not None and who not in born):
            return False
        if birth.by_age and not set(_NAME.findall(self._text, part[0] + 1, part[1])):
            return True  # "Past history included appendicectomy at the age of 17"
        return bool(names & born) or self._words.person.search(self._text, *part) is not None
