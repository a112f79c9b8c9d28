"""The times that an article names, in text order, as those to which its story has gone and may return."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline import patterns as re
from timeline.events.aspect import is_in_head
from timeline.events.grammar import Grammar
from timeline.model import GRAINS, MINUTES_A_DAY, Document, Event, Grain, Interval, Trait, instant_of, unit_start
from timeline.text import Span

_NEWS_DAYS = 8  # before publication: what news is about
LEAD = 9  # sentences, headline and dateline lines included
_MOST_DAYS = 31  # that a range of days has whose first one a clause may be of
_FROM_A_LIFE = 60  # code points to its date, at most, and then some
_MOST_OF_IT = 0.5  # of a sentence; a dated clause that is shorter is told by the way
_NO_FOCUS = frozenset({Trait.BARE_CLOCK, Trait.LENGTH_BETWEEN, Trait.TOLD})
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM, _FEW = 5, 4  # letters by which words are compared; in so many sentences a word may stand and still be telling


@dataclass(frozen=True, slots=True)
class NamedTime:
    """A time that the text names: in which sentence, by which event, and how that tells it.

    `aside` is told by the way, `looks_back` in the pluperfect ("Teller said that he had come by on July 10"), `of_a_life` of somebody's
    life ("who was born in 1931"). `counted_by` are the words that count it from another one, "at fourteen".
    """

    sentence: int
    event: Event
    told: Interval
    aside: bool
    looks_back: bool
    of_a_life: bool
    counted_by: str = ""

    @property
    def is_day(self) -> bool:
        """Whether it is a day or a few, and not "the rest of the decade"."""
        fine = GRAINS.index(self.told.grain) <= GRAINS.index(Grain.DAY)
        return fine and self.told.last - self.told.first <= _MOST_DAYS * MINUTES_A_DAY

    @property
    def interval(self) -> Interval:
        """The time as one that another clause may have: of a time of day, and of a range of days, the first day."""
        over_night = self.event.time is not None and Trait.OVER_NIGHT in self.event.time.traits
        if GRAINS.index(self.told.grain) > GRAINS.index(Grain.DAY) or over_night:
            return self.told
        return Interval.of(self.told.first, Grain.DAY)

    @property
    def words(self) -> str:
        return self.counted_by or (self.event.time.text if self.event.time else "")

    @property
    def traits(self) -> frozenset[Trait]:
        return self.event.time.traits if self.event.time else frozenset()


class NamedTimes:
    """What one article dates: all times that its story goes to, and the day of its lead."""

    def __init__(
        self, grammar: Grammar, document: Document, dated: Sequence[Event], sentences: Sequence[Span], *, remembers: bool = False
    ) -> None:
        """`dated` are the events that words date, in text order; `remembers`: somebody tells in an interview what was."""
        self._grammar, self._document, self._sentences = grammar, document, sentences
        self.published = unit_start(instant_of(document.published), Grain.DAY) if document.published is not None else None
        dated = [one for one in dated if one.interval is None or not self._is_of_the_page(one, one.interval)]
        if remembers:  # all but the day on which it is told
            dated = [one for one in dated if one.interval is None or one.interval.first != self.published]
        self.all = sorted(self._named(dated), key=lambda one: (one.sentence, one.event.start or 0))
        self.lead = self._lead_day()
        self._stems = _telling_stems(document.text, sentences)

    def shared(self, sentence: int, other: int) -> int:
        """How many telling words two sentences share."""
        return 0 if sentence == other else len(self._stems[sentence] & self._stems[other])

    def _looks_back(self, event: Event) -> bool:
        grammar = self._grammar
        end = event.start if event.start is not None and event.start > event.clause_start else event.clause_end
        verbs = grammar.tells.finditer(self._document.text, event.clause_start, end)
        return any(verb[0] in grammar.had and grammar.perfect.match(self._document.text, verb.end()) for verb in verbs)

    def _is_of_a_life(self, event: Event) -> bool:
        start, end = event.sentence_start, event.start
        if end is None:
            return False
        return self._grammar.of_a_life.search(self._document.text[max(start, end - _FROM_A_LIFE) : end]) is not None

    def _named(self, dated: Sequence[Event]) -> Iterator[NamedTime]:
        starts = [span[0] for span in self._sentences]
        for before, event in zip((None, *dated), dated, strict=False):
            interval = event.interval
            if interval is None or interval.side is not None or event.quoted or self._is_beside(event, before.end if before else None):
                continue
            sentence = bisect_right(starts, event.sentence_start) - 1
            aside = event.clause_end - event.clause_start < _MOST_OF_IT * (event.sentence_end - event.sentence_start)
            yield NamedTime(sentence, event, interval, aside, self._looks_back(event), self._is_of_a_life(event))

    def _is_beside(self, event: Event, before: int | None) -> bool:
        """Whether the story does not go to the day of an event: it is ahead, or in brackets."""
        if event.start is None or event.interval is None:
            return False
        if self._document.published is not None and event.interval.first > instant_of(self._document.published):
            return True
        text, start, end = self._document.text, max(event.sentence_start, before or 0), event.start
        return text.rfind("(", start, end) > text.rfind(")", start, end)

    def _is_of_the_page(self, event: Event, interval: Interval) -> bool:
        """Whether an event is only a line at the head that says the day of publication: "Interim report – 11 September 2025"."""
        text = self._document.text
        is_line = text[event.sentence_end - 1] not in ".!?" and is_in_head(text, event.sentence_start)
        own = is_line and interval.first == self.published
        return own and self._grammar.tells.search(text, event.sentence_start, event.sentence_end) is None

    def _lead_day(self) -> NamedTime | None:
        """The first day within a week before publication that the lead names."""
        if self.published is None or not self._sentences:
            return None
        lead = self._sentences[min(len(self._sentences), LEAD) - 1][1]
        for one in self.all:
            event = one.event
            if not one.is_day or event.sentence_start >= lead or event.time is None or event.time.traits & _NO_FOCUS:
                continue
            if one.told.first == self.published and not self._grammar.tells.search(
                self._document.text, event.sentence_start, event.sentence_end
            ):
                continue  # "Judgment: 25 July 2008"
            back = (self.published - unit_start(one.told.first, Grain.DAY)) // MINUTES_A_DAY
            if 0 <= back <= _NEWS_DAYS:
                return one
        return None


def _telling_stems(text: str, sentences: Sequence[Span]) -> list[frozenset[str]]:
    """The beginnings of the longer words of each sentence, but for those that stand in many."""
    found = [{word[:_STEM].casefold() for word in _WORD.findall(text, *span)} for span in sentences]
    counts = Counter(stem for stems in found for stem in stems)
    most = max(_FEW, len(sentences) // 6)
    return [frozenset(stem for stem in stems if counts[stem] <= most) for stems in found]
