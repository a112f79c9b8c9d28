"""Which time expressions date a happening, and the clause that each one dates; the only part of events that knows what was read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from timeline import patterns as re
from timeline import text
from timeline.events import clauses, inner_dates
from timeline.events.answers import asked_before
from timeline.events.apparatus import is_apparatus
from timeline.events.aspect import is_in_head
from timeline.events.entries import entries, is_told_at
from timeline.events.grammar import Grammar
from timeline.events.inner_words import NO_INNER
from timeline.events.lengths import is_limit
from timeline.events.lines import upper_first
from timeline.events.no_row import asks, is_of_the_page, is_of_weather, repeated
from timeline.events.told import Told
from timeline.interface import mark, said
from timeline.layout import Layout
from timeline.model import (
    GRAINS,
    MINUTES_A_DAY,
    AnchorKind,
    BlockKind,
    DatedBy,
    Document,
    Event,
    Grain,
    Interval,
    Side,
    TimeExpression,
    TimexType,
    Trait,
    event_id,
    instant_of,
    iso,
)
from timeline.times.overrides import Overrides, overridden
from timeline.times.reading import unit_at

_LIFE_TOLD = 80  # code points behind the years of a life in which its birth or its end is told
_AFTER_IT = mark("{how} This happened after that.")
_BEFORE_IT = mark("{how} This happened before that.")
_BORN_THEN = mark("{how} A birth is where the years of a life begin.")
_DIED_THEN = mark("{how} A death is where the years of a life end.")
_A_COMMA = re.compile(r",? ?")
_BARE = 3  # words
_BESIDE_ANOTHER = frozenset({Trait.LENGTH_BETWEEN, Trait.BY_HAPPENING})
_MOST_IN_A_STAMP = 4  # published and updated, each with a time of day
_WORD = 8  # code points before a date in which a small word stands
_LONGEST_STAMP = 100
_LONGEST_OF = 40
_YEAR = GRAINS.index(Grain.YEAR)
_TO_A_MARK = re.compile(r"[^,.;:()\n]{0,60}")
_ADJECTIVE, _BEFORE_A_NOUN = re.compile(r"(?:\w+-)+[^\W\d_]+"), re.compile(r" [^\W\d_]")
_THAT_IS = re.compile(r", (?:[^\W\d_]{1,4} )?")
_SAID_IN = 12  # code points between a verb of saying and the year of the interview in which it was said
_LONGEST_ADDRESS, _LONGEST_NAME = 2000, 200
_DATELINE = re.compile(r"[A-Z][A-Z .'’-]{2,30}(?:, [A-Z][\w .]{1,20})?,? (?:\([A-Z][\w .&/-]{1,30}\) )?")
_DATELINE_END = re.compile(r"\s*(?:\([A-Z][\w .&/-]{1,30}\)\s*)?[—–-]{1,2}\s")
_SEASON = re.compile(r"\((?:[^\W\d_]+ )?\d{4} ?[-–/] ?\d{2,4}\)")  # "the 9th meeting [(1986/87)], held on 12 May 1987"
_LONGEST_SEASON = 24  # code points before the last year of one
_SCHOOL_YEAR = re.compile(r"\d{4} ?[-–/] ?\d{2,4}")
_CITED_CASE = re.compile(r"[\])] (?:\d{1,3} )?[A-Z][A-Za-z]*[A-Z]\w* (?:\w{1,8} ){0,2}\d")
_COMPARED, _COMPARED_BEHIND = re.compile(r"\([^()\n]{0,20}?\d+(?:[.,]\d+)*(?: [^\W\d_,;:()%][^\s,;:()]*| %){1,5} $"), re.compile(r"\)")
_FIGURE_OF, _FIGURE_BEHIND = re.compile(r"\((?:[^\W\d_]+ ){0,2}$"), re.compile(r": ?[^()\n\d]{0,5}\d[^()\n]{0,25}\)")
_IN_BRACKETS = 60  # code points
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*$")


class WithoutEvent(StrEnum):
    """Why a time expression dates no event; `analysis.not_shown` has the words."""

    AGE = "age"
    LENGTH = "length"
    REPETITION = "repetition"
    VAGUE = "vague"
    STAMP = "stamp"
    NAME = "name"
    WHICH = "which"
    QUESTION = "question"
    PAGE = "page"
    APPARATUS = "apparatus"
    HEADING = "heading"
    INNER = "inner"
    NOTHING_TOLD = "nothing told"


@dataclass(frozen=True, slots=True)
class DatesNothing:
    """The time expression at the code points ``start:end`` dates no event, and why."""

    start: int
    end: int
    reason: WithoutEvent


Known = dict[int, tuple[TimeExpression, WithoutEvent | None]]  # why expressions date nothing, by their identity, as far as it was asked


@dataclass(frozen=True, slots=True)
class _Dater:
    """What is asked of each expression of one document."""

    grammar: Grammar
    document: Document
    layout: Layout
    known: Known
    alone: bool = False  # no context dates what names no time, so that a sentence keeps a date of something inside

    def told(self, times: Sequence[TimeExpression], overrides: Overrides) -> Iterator[Told]:
        given = [overridden(time, overrides[time.start, time.end]) if (time.start, time.end) in overrides else time for time in times]
        dating = [time for time in given if self.without(time) is None]
        headed = list(entries(self.grammar, self.document, self.layout, dating))
        yield from headed
        headed_at = {one.clause.start: one.event.interval for one in headed if one.event.interval}
        days = _days_of_leads(self.layout, dating)
        dating = [time for time in dating if self.layout.lead_at(time.start) is None]
        spans = list(self.layout.sentences)
        again = repeated(self.document.text, spans)
        by_sentence: dict[int, list[TimeExpression]] = {}
        for time in dating:
            index = text.holding(spans, time.start)
            if (
                index is not None
                and not self.is_all_there_is(spans[index], time)
                and (spans[index][0] not in again or self.layout.leads.over(time.start))
            ):
                by_sentence.setdefault(index, []).append(time)
        for index, inside in by_sentence.items():
            inside = self._without_apposed(self._without_older_things(spans[index], inside, headed))
            told: list[tuple[TimeExpression, Told]] = []
            for at, time in enumerate(inside):
                if len(inside) == 1 or not (
                    self._is_age_of_a_thing(spans[index][0], time)
                    or self._says_which(time)
                    or self._says_again(inside[at - 1], time)
                    or self._is_counted_from(inside[at - 1], time)
                    or self._is_said_exactly(time, inside[at + 1 : at + 2])
                ):
                    beside = inside[max(0, at - clauses.MOST_DATES) : at + clauses.MOST_DATES + 1]
                    made = self.event(spans[index], time, [(other.words_start, other.end) for other in beside if other is not time])
                    lead = headed_at.get(made.clause.start)
                    if lead is not None and is_told_at(time, lead):
                        continue  # in an entry with a time of day a later one only says more of what it tells
                    if self._is_of_something_inside(made, time, inside, days):
                        self.known[id(time)] = time, WithoutEvent.INNER
                    elif not self._names_which(made, time) and (len(inside) == 1 or not self._is_bare(made, time, inside)):
                        told.append((time, made))
            told = [(time, self._at_its_hour(spans[index], time, made, told)) for time, made in told]
            sharing: dict[text.Span, list[TimeExpression]] = {}
            for time, made in told:
                sharing.setdefault(made.clause.span, []).append(time)
            for time, made in told:
                if not any(
                    _is_finer(other, time) for other in sharing[made.clause.span]
                ):  # "Two days later, at one in the morning, the clock struck" is one happening
                    yield made

    def _is_of_something_inside(
        self, made: Told, time: TimeExpression, inside: Sequence[TimeExpression], days: Mapping[int, Interval]
    ) -> bool:
        """Whether a time belongs to something in its clause, whose verb has another or none: "offered Friday, 28 May for the repair"."""
        grammar, words, start = self.grammar, self.document.text, made.clause.start
        if grammar.inner is NO_INNER or time.interval is None or time.interval.has_clock or self.layout.lead_at(time.start) is not None:
            return False
        words_of = time.start, time.end
        if self._is_told_later_of(time, made, inside):
            return True
        if not self.alone and inner_dates.is_of_a_paper(grammar, words, made.event.sentence_start, words_of, beside=len(inside) > 1):
            return True
        if not start < time.words_start:
            return False
        coarse = GRAINS.index(time.interval.grain) >= GRAINS.index(Grain.YEAR)
        if coarse and (len(inside) > 1 or not self.alone) and inner_dates.is_of_a_thing_of_its_year(grammar, words, start, words_of):
            return True
        if not self.alone and self._is_of_no_verb(time, start, days):
            return True
        others = [one for one in inside if one is not time and one.interval is not None and start <= one.start < made.clause.end]
        coarse = GRAINS.index(time.interval.grain) >= GRAINS.index(Grain.MONTH)
        if not self.alone and (coarse or others) and inner_dates.is_of_what_was_made(grammar, words, start, words_of):
            return True
        if inner_dates.is_of_the_subject(grammar, words, start, words_of):
            return any(one.start > time.end and not inner_dates.is_of_what_hangs_on(grammar, words, time.end, one.start) for one in others)
        led = grammar.phrase_piece.match(words, start) is not None  # "After the flood of 1920 the family decided to move in 1921"
        earlier = [one.interval for one in others if one.end <= time.start and one.interval is not None and not led]
        later = any(one.last <= time.interval.first for one in earlier)
        return later and inner_dates.is_of_what_hangs_on(grammar, words, start, time.start)

    @property
    def _published(self) -> Interval | None:
        """The day of publication."""
        published = self.document.published
        return Interval.of(instant_of(published), Grain.DAY) if published is not None else None

    def _is_told_later_of(self, time: TimeExpression, made: Told, inside: Sequence[TimeExpression]) -> bool:
        """Whether a time only says which thing is meant that its clause tells something later of: "resigned over the 1985 disaster"."""
        low = made.event.sentence_start
        noun = self._noun_of(time, low)
        if noun is None:
            return False
        if inner_dates.is_of_an_older_noun(self.grammar, self.document.text, low, noun):
            return True
        if inner_dates.side_of_noun(self.grammar, self.document.text, low, noun) is None:
            return False
        is_over = self._published is not None and time.interval is not None and time.interval.last <= self._published.first
        if is_over and self.grammar.inner.ahead.search(self.document.text, *made.clause.span):
            return True  # "Following last year's events the class will be judged by two"
        clause = made.clause  # "played on Friday in the hall rebuilt after the fire of 1988": the verb has a day of its own
        low = low if clause.verb is None else clause.start
        return any(low <= one.start < time.start and _is_as_fine(one, time) for one in inside)

    def is_of_an_older_noun(self, time: TimeExpression, low: int) -> bool:
        """Whether a time in the sentence that begins at a place is of a noun that the verb tells something later of."""
        noun = self._noun_of(time, low)
        return noun is not None and inner_dates.is_of_an_older_noun(self.grammar, self.document.text, low, noun)

    def _noun_of(self, time: TimeExpression, low: int) -> int | None:
        """Where the noun begins that a time says which one it is: "[the fire of] 1988", "[the] 1988 fire"; None where it says of none."""
        interval = time.interval
        if interval is None or interval.has_clock or interval.side is not None or _is_of_days(interval):
            return None
        words, grammar = self.document.text, self.grammar
        if grammar.owner.match(words, time.end):
            return time.words_start  # "charged over [Sunday's] fire"
        if grammar.determiner_start.match(upper_first(time.text)) is not None and grammar.nouns_next.match(words, time.end) is not None:
            return time.start  # "jailed for [the 12 June 1994] bombing"
        article = self._article_of_its_noun(time) if grammar.verb_next.match(words, time.end) is None else None
        if article is not None:
            return max(low, article.start("head"))
        return inner_dates.noun_before(grammar, words, low, (time.words_start, time.end))

    def _beside(self, time: TimeExpression, low: int = 0) -> tuple[int, Side] | None:
        """Where the noun of a time begins that came before or after what its clause tells, and on which side; None of others."""
        noun = self._noun_of(time, low)
        if noun is None:
            return None
        words, behind = self.document.text, _A_COMMA.match(self.document.text, time.end)
        assert behind is not None
        if self.grammar.relative_behind.match(words, time.end) or self.grammar.relative_piece.match(words, behind.end()):
            return None  # "After the crash of May, in which a boy was hurt, …"
        side = inner_dates.side_of_noun(self.grammar, words, low, noun)
        return (noun, side) if side is not None else None

    def _when(self, time: TimeExpression, side: Side | None) -> tuple[Interval | None, str]:
        """When what a time dates happened, and why: of "rebuilt after the fire of 1988" from then on, up to publication."""
        interval = _days_of(time)
        if interval is None or side is None:
            return interval, time.how
        if side is Side.UNTIL:
            return replace(interval, side=side), said(_BEFORE_IT, how=time.how)
        day = self._published
        since = Interval.between(interval, day) if day is not None and interval.last <= day.last else replace(interval, side=side)
        return since, said(_AFTER_IT, how=time.how)

    def _at_end_of_life(
        self, time: TimeExpression, clause: clauses.Clause, interval: Interval | None, how: str
    ) -> tuple[Interval | None, str]:
        """When somebody was born or died whose years stand in brackets: "Ada Lunt (1810–1877) [was born] in Bath"; any other as it is."""
        words, ages = self.document.text, self.grammar.ages
        if (
            interval is None
            or interval.is_unit
            or interval.side
            or words[time.start - 1 : time.start] != "("
            or words[time.end : time.end + 1] != ")"
        ):
            return interval, how
        end = max(clause.end, min(clause.sentence[1], time.end + _LIFE_TOLD))  # "(1838–1909), engineer, was born on 6 August 1838"
        born, died = (kind.search(words, time.end, end) is not None for kind in (ages.born, ages.died))
        if born is died:
            return interval, how
        moment = interval.first if born else interval.last - 1
        unit = replace(unit_at(moment, interval.grain), approximate=interval.approximate)
        return unit, said(_BORN_THEN if born else _DIED_THEN, how=how)

    def _is_of_no_verb(self, time: TimeExpression, start: int, days: Mapping[int, Interval]) -> bool:
        """Whether words between a place and a time make it that of a thing, or of what is still to come where they tell what is over."""
        grammar, words, interval = self.grammar, self.document.text, time.interval
        if inner_dates.is_of_a_thing(grammar, words, start, (time.start, time.end)):
            return True
        written = self._written(time.start, days)
        if interval is None or written is None or time.anchor_kind is AnchorKind.TOLD_BEFORE:
            return False
        is_to_come = written.last <= (interval.last if interval.side else interval.first)
        return is_to_come and inner_dates.is_to_come(grammar, words, start, time.start)

    def _written(self, position: int, days: Mapping[int, Interval]) -> Interval | None:
        """The day on which a place was written: that of its entry, of its mail or of the whole text."""
        for lead in self.layout.leads.over(position):
            if lead.start in days:
                return days[lead.start]
        return self._published

    def _at_its_hour(self, sentence: text.Span, time: TimeExpression, made: Told, told: Sequence[tuple[TimeExpression, Told]]) -> Told:
        """What happens on a day for an hour of it that stands apart: "Dinner: 10 December at the Crown, [7 pm]"; any other as it is."""
        rest = self.document.text[made.clause.start : time.start] + self.document.text[time.end : made.clause.end]
        if time.interval is None or not time.interval.has_clock or any(map(str.isalnum, rest)):
            return made
        day = next((one for other, one in told if _is_within(time, other) and other is not time and one.clause.start < time.start), None)
        if day is None:
            return made
        start, end = day.clause.span
        clause = clauses.of(self.grammar, self.document.text, (start, end), sentence, day.clause.words)
        event = replace(made.event, clause_start=start, clause_end=end)
        return Told(event, replace(clause, others=(*clause.others, (time.words_start, time.end))), clause)

    def _without_older_things(self, sentence: text.Span, inside: Sequence[TimeExpression], headed: Sequence[Told]) -> list[TimeExpression]:
        """The times of a sentence without years before its entry that only say which thing is meant: "May 2021 He finds plans of 1937"."""
        entry = next((one.event.interval for one in headed if sentence[0] <= one.clause.start < sentence[1]), None)
        return [time for time in inside if entry is None or not self._is_of_an_older_thing(time, entry)]

    def _without_apposed(self, inside: Sequence[TimeExpression]) -> list[TimeExpression]:
        """The times of a sentence without those that say which day the one before is: "on 21 December, the Sunday before Advent"."""
        kept: list[TimeExpression] = []
        apposed: TimeExpression | None = None
        for time in inside:
            counts_on = apposed is not None and time.signal is not None and time.signal <= apposed.end + 1
            if counts_on or (kept and self._is_apposed(kept[-1], time)):
                self.known[id(time)] = time, WithoutEvent.WHICH
                apposed = time
            else:
                kept.append(time)
        return kept

    def _is_apposed(self, day: TimeExpression, time: TimeExpression) -> bool:
        text = self.document.text
        led = text[day.end : time.start]
        if day.interval is None or GRAINS.index(day.interval.grain) > GRAINS.index(Grain.DAY) or not led.startswith(","):
            return False
        if self.grammar.determiner_start.match(upper_first(f"{led[1:].strip()} {time.text}".strip())) is None:
            return False
        return (
            self.grammar.after_or_before.match(text, time.end) is not None
            or self.grammar.phrase_piece.match(f"{time.text.split()[-1]} ") is not None
        )

    def _is_of_an_older_thing(self, time: TimeExpression, entry: Interval) -> bool:
        if time.interval is None or GRAINS.index(time.interval.grain) < _YEAR or time.interval.last > entry.first:
            return False
        of = self.grammar.of_at_end.search(self.document.text, max(0, time.words_start - _LONGEST_OF), time.words_start)
        return of is not None or self._article_of_its_noun(time) is not None

    def _article_of_its_noun(self, time: TimeExpression) -> re.Match[str] | None:
        """The article, its group ``head``, of a noun that a time stands before: "[A] 1930s alley"; None where it stands before none."""
        if _BEFORE_A_NOUN.match(self.document.text, time.end) is None:
            return None
        return self.grammar.determiner_at_end.search(self.document.text, max(0, time.words_start - _LONGEST_OF), time.words_start)

    def _names_which(self, made: Told, time: TimeExpression) -> bool:
        """Whether a year only says which of several things is meant, in a phrase without a verb: "violated [the 1991 agreement]"."""
        start = made.clause.start
        if time.interval is None or made.clause.verb is not None or start == made.event.sentence_start:
            return False
        if GRAINS.index(time.interval.grain) < GRAINS.index(Grain.YEAR):
            return False
        led = self.grammar.determiner_at_end.search(self.document.text, start, time.words_start)
        return led is not None and led.start("head") == start

    def _is_bare(self, made: Told, time: TimeExpression, inside: Sequence[TimeExpression]) -> bool:
        """Whether a clause is nothing but its date, which another one in the sentence says more exactly, or what the date counts from."""
        start, end = made.clause.span
        words = self.document.text
        if Trait.LENGTH_BETWEEN in time.traits and start >= time.end:
            return self.grammar.main_verb.search(words, start, end) is None and len(words[start:end].split()) <= _BARE
        rest = words[start : max(start, time.words_start)] + words[min(end, time.end) : end]
        if len(rest.split()) >= _BARE or any(letter.isalnum() for letter in rest):
            return False
        return any(_is_within(one, time) and not self._says_which(one) for one in inside if one is not time)

    def is_all_there_is(self, sentence: text.Span, time: TimeExpression) -> bool:
        """Whether a sentence is nothing but a time: "Tuesday 11 July.", "That was 1959."."""
        before, behind = self.document.text[sentence[0] : time.start], self.document.text[time.end : sentence[1]]
        if any(map(str.isalnum, behind)):
            return False
        told = self.document.text[sentence[0] : time.words_start]
        if asked_before(self.grammar, self.document.text, self.layout.sentences, sentence[0]):
            return False  # "When did you begin? [In May 1936]"
        return not any(map(str.isalnum, told)) or self.grammar.only_when.fullmatch(before) is not None

    def _says_again(self, before: TimeExpression, time: TimeExpression) -> bool:
        """Whether a time of day in brackets is the one before it by another clock: "03:12 local time (00:12 UTC)"."""
        both = before.type is TimexType.TIME and time.type is TimexType.TIME
        return both and self.document.text[before.end : time.start].strip() == "("

    def _is_counted_from(self, before: TimeExpression, time: TimeExpression) -> bool:
        """Whether a time only dates the thing by which the one before it is told: "the year before the fire [of 1891]"."""
        if before.end > time.start or not before.traits & _BESIDE_ANOTHER:
            return False
        if time.interval is None or before.interval is None or before.anchor != iso(time.interval.first):
            return False
        if before.interval.last > time.interval.first and before.interval.first < time.interval.last:
            return False  # "less than an hour after checking in on Thursday"
        word = self.grammar.after_or_before.match(self.document.text, before.end)
        return word is not None and self.grammar.main_verb.search(self.document.text, word.end(), time.start) is None

    def _is_said_exactly(self, time: TimeExpression, after: Sequence[TimeExpression]) -> bool:
        """Whether the words right behind a counted time say when that was: "three centuries later, in 1875"."""
        if not after or time.anchor_kind is AnchorKind.ABSOLUTE or after[0].anchor_kind is not AnchorKind.ABSOLUTE:
            return False
        return _THAT_IS.fullmatch(self.document.text, time.end, after[0].start) is not None and Trait.RELATIVE in time.traits

    def _says_which(self, time: TimeExpression) -> bool:
        """ "Yesterday, at this year's conference", "published first-quarter results on 4 May": the other date tells when."""
        if self._is_adjective(time):
            return True
        return Trait.THIS_UNIT in time.traits and self.grammar.whose_year.match(self.document.text, time.end) is not None

    def _is_age_of_a_thing(self, start: int, time: TimeExpression) -> bool:
        """Whether a century belongs to the subject of a sentence that has other times: "A statue of the 14th century, stolen in 1992, is
        back".
        """
        words, grammar = self.document.text, self.grammar
        century = time.interval is not None and time.interval.grain is Grain.CENTURY and time.interval.side is None
        if not century or len(words[start : time.words_start].split()) <= 1 or "," in words[start : time.words_start]:
            return False
        made = grammar.verb.search(words, start, time.words_start) or grammar.participle.search(words, start, time.words_start)
        return made is None and (words.startswith(",", time.end) or grammar.verb_next.match(words, time.end) is not None)

    def _is_adjective(self, time: TimeExpression) -> bool:
        """Whether a time of months or more is compounded into an adjective before its noun: "a 12th-century [psalter]"."""
        coarse = time.interval is not None and GRAINS.index(time.interval.grain) > GRAINS.index(Grain.MONTH)
        return coarse and _ADJECTIVE.fullmatch(time.text) is not None and _BEFORE_A_NOUN.match(self.document.text, time.end) is not None

    def _is_of_a_kind(self, time: TimeExpression) -> bool:
        """Whether a decade or more stands between an article and a noun, and no preposition before: "A 1930s [alley] has been saved"."""
        text, article = self.document.text, self._article_of_its_noun(time)
        if article is None or self.grammar.tells.match(text, time.end + 1):
            return False
        before = text[max(0, time.words_start - _LONGEST_OF) : article.start("head")]
        return self.grammar.before_date_at_end.search(before.rstrip().casefold()) is None

    def event(self, sentence: text.Span, time: TimeExpression, others: list[text.Span]) -> Told:
        grammar, document = self.grammar, self.document
        words_start, side = self._beside(time, sentence[0]) or (time.words_start, None)
        clause = clauses.dated(grammar, document.text, sentence, (words_start, time.end), others)
        opens = not any(map(str.isalnum, document.text[sentence[0] : time.words_start]))  # "A week before the fire [the lodge was sold]"
        counted_back = time.interval and time.anchor and (time.interval.earliest or "") < time.anchor
        if Trait.LENGTH_BETWEEN in time.traits and counted_back and not opens and not self._leads_up(time):
            clause = clauses.after(grammar, document.text, sentence, (time.start, time.end))
        interval, how = self._when(time, side)
        interval, how = self._at_end_of_life(time, clause, interval, how)
        return Told(Event(
            event_id(document.text, time.words_start, time.end), "", document, *sentence, *clause.span, time, interval,
            DatedBy.WORDS, how, time.confidence, quoted=time.quoted,
        ), clause, clause)  # fmt: skip

    def _leads_up(self, time: TimeExpression) -> bool:
        """Whether a length leads up to the happening named behind it: "He had sold the house [two years] before he died"."""
        word = self.grammar.after_or_before.match(self.document.text, time.end)
        return word is not None and word.groupdict().get("before") is not None

    def without(self, time: TimeExpression) -> WithoutEvent | None:
        """Why an expression dates no event, by itself and by its line; None where it may."""
        known = self.known.get(id(time))
        if known is None:
            known = self.known[id(time)] = time, self._without(time)
        return known[1]

    def _without(self, time: TimeExpression) -> WithoutEvent | None:
        if not _dates(time):
            if time.type is TimexType.DURATION:
                return WithoutEvent.AGE if self.grammar.of_age.match(self.document.text, time.end) else WithoutEvent.LENGTH
            return WithoutEvent.REPETITION if time.type is TimexType.SET else WithoutEvent.VAGUE
        lead = self.layout.lead_at(time.start)
        if lead.stamp if lead is not None else self._is_stamp(time):
            return WithoutEvent.STAMP
        if lead is None and self.layout.in_heading(time.start) and time.start >= self.layout.shape.blocks[0].end:
            return WithoutEvent.HEADING  # the first may be the headline
        if lead is None and self._is_a_number(time):
            return WithoutEvent.NOTHING_TOLD
        if is_apparatus(self.document.text, self.layout, (time.words_start, time.end)):
            return WithoutEvent.APPARATUS
        if self._is_part_of_a_name(time):
            return WithoutEvent.NAME
        if lead is None and self._is_of_a_thing(time):
            return WithoutEvent.WHICH
        if (
            time.interval is not None
            and GRAINS.index(time.interval.grain) > _YEAR
            and (self._is_adjective(time) or self._is_of_a_kind(time))
        ):
            return WithoutEvent.WHICH
        if self._is_of_a_figure(time):
            return WithoutEvent.WHICH
        index = text.holding(self.layout.sentences, time.start)
        if index is None:
            return None
        sentence = self.layout.sentences[index]
        until_now = self.grammar.inner.until_now.search(self.document.text, max(sentence[0], time.start - _WORD), time.end)
        if until_now or self.grammar.since_when.search(self.document.text, max(sentence[0], time.words_start - _LONGEST_STAMP), time.start):
            return WithoutEvent.WHICH  # "which serves as office to this day"
        if Trait.RELATIVE in time.traits and inner_dates.is_by_now(self.grammar, self.document.text, sentence[0], (time.start, time.end)):
            return WithoutEvent.WHICH
        if (Trait.WITHIN in time.traits and is_limit(self.grammar.lengths, self.document.text, time.start, time.end)) or (
            lead is None and is_of_weather(self.grammar, self.document.text, sentence, self.layout.times_in(*sentence))
        ):
            return WithoutEvent.NOTHING_TOLD  # "Residents may object within six weeks", "Rain from noon."
        return self._of_sentence(sentence)

    def _is_of_a_thing(self, time: TimeExpression) -> bool:
        """Whether a date in an entry or in minutes, which have a day of their own, only says which thing is meant: "rolled back the patch
        of Friday", "The minutes of 30 April were confirmed".
        """
        if not self.layout.has_own_day(time.start):
            return False
        before = self.document.text[max(0, time.words_start - _LONGEST_OF) : time.words_start]
        if time.interval is not None and GRAINS.index(time.interval.grain) >= _YEAR and self._is_in_apposition(before, time.end):
            return True
        meets = any(one.stamp or one.meets for one in self.layout.leads.over(time.start)) or self.layout.titled is not None
        return (self.grammar.paper_of if meets else self.grammar.of_at_end).search(before) is not None

    def _is_of_a_figure(self, time: TimeExpression) -> bool:
        """Whether a month or more says in brackets of when a figure is that another is compared with: "fell to 41 million (50 in 2019)"."""
        words, grain = self.document.text, time.interval.grain if time.interval is not None else Grain.DAY
        if GRAINS.index(grain) < GRAINS.index(Grain.MONTH) or words.find(")", time.end, time.end + _IN_BRACKETS) < 0:
            return False
        low = max(0, time.start - _IN_BRACKETS)
        opened = words.rfind("(", low, time.start)
        if opened < 0 or self.grammar.tells.search(words, opened, time.start):
            return False
        if _COMPARED.search(words, low, time.start) and _COMPARED_BEHIND.match(words, time.end):
            return True
        return _FIGURE_OF.search(words, low, time.start) is not None and _FIGURE_BEHIND.match(words, time.end) is not None

    def _is_in_apposition(self, before: str, end: int) -> bool:
        """Whether a time stands between two commas with a noun before it, and no verb: "[stood for Mr Rose,] market clerk from 1897"."""
        _, comma, behind = before.rpartition(", ")
        if not comma or not any(map(str.isalpha, behind)) or self.grammar.preposition_start.match(behind):
            return False
        following = _TO_A_MARK.match(self.document.text, end)
        return self.grammar.tells.search(f"{behind}{following[0] if following else ''}") is None

    def _is_a_number(self, time: TimeExpression) -> bool:
        """Whether a year is all that a cell of a table holds that counts things, and says no when: "| Bolt | 12 | 1803 |"."""
        block = self.layout.shape.block_at(time.start)
        if block is None or block.kind is not BlockKind.ROW or Trait.YEAR_ALONE not in time.traits:
            return False
        row = text.cells(self.document.text, block.start, block.end)
        return any((cell.start, cell.end) == (time.start, time.end) for cell in row)

    def _of_sentence(self, sentence: text.Span) -> WithoutEvent | None:
        """Why a sentence tells nothing that has a date."""
        words = self.document.text
        if asks(words, sentence):
            return WithoutEvent.QUESTION
        return WithoutEvent.PAGE if is_of_the_page(self.grammar, words, sentence) else None

    def _is_stamp(self, time: TimeExpression) -> bool:
        """Whether the date stands in a line of its own that says when the article was published, not when something happened."""
        words = self.document.text
        block = self.layout.shape.block_at(time.start)
        wrapped = block is not None and "\n" in words[block.start : block.end]
        low, high = max(0, time.start - _LONGEST_STAMP - 1), min(len(words), time.end + _LONGEST_STAMP + 1)
        start = max(low, words.rfind("\n", low, time.start) + 1)  # no farther than tells a line too long to be a stamp
        end = words.find("\n", time.end, high)
        line = words[start : high if end < 0 else end]
        if wrapped and not self.layout.words.apparatus.published.match(line):
            return False  # a line of wrapped prose, which tells what stands around it
        dateline = _DATELINE.fullmatch(words, start, time.start) and _DATELINE_END.match(words, time.end)
        if dateline:  # "LORVIK, 12 March 2021 — The dam …"
            return True
        if len(line) > _LONGEST_STAMP:
            return False
        dates = self.layout.times_in(start, start + len(line))
        if len(dates) > _MOST_IN_A_STAMP or (len(dates) > 2 and ";" in line):
            return False  # "Filed 23/11/2004; amended 15.12.04; sealed 2005-01-31."
        for one, other in reversed(dates):
            line = f"{line[: one - start]} {line[other - start :]}"
        rest = line.strip(" .,|*_#:()-–—·\t")
        return not rest or self.grammar.stamp.fullmatch(rest) is not None or self._heads_letter(rest, end)

    def _heads_letter(self, line: str, end: int) -> bool:
        """Whether a line without a verb that ends at a place stands over whom a letter greets: "San Diego, 9 March 1851", "Dear Ann,"."""
        words = self.document.text
        after = words[end : end + _LONGEST_STAMP].lstrip() if end >= 0 else ""
        start = words.find(after, end) if after else -1
        greets = start >= 0 and words[end:start].strip() == "" and self.grammar.greeting.match(words, start) is not None
        return greets and self.grammar.verb.search(line) is None

    def _is_season_of_heading(self, time: TimeExpression) -> bool:
        """Whether a year stands in the brackets of a season that a heading names before its day: "(1986/87), held on 12 May"."""
        words = self.document.text
        opened = words.rfind("(", max(0, time.start - _LONGEST_SEASON), time.start)
        season = _SEASON.match(words, opened) if opened >= 0 else None
        if season is None or season.end() <= time.end or not is_in_head(words, words.rfind("\n", 0, opened) + 1):
            return False
        ends = words.find("\n", season.end())
        ends = len(words) if ends < 0 else ends
        return words[:ends].rstrip()[-1] not in ".!?" and bool(self.layout.times_in(season.end(), ends))

    def _is_part_of_a_name(self, time: TimeExpression) -> bool:
        """Whether a year only says which of several things is meant: "the 2011 version", "WWDC 2005", or stands in an address.

        Where something held every year is named by the year of publication ("the 2016 Spring Games"), the year says no more than that.
        """
        grammar, words = self.grammar, self.document.text
        address = words[max(0, time.start - _LONGEST_ADDRESS) : time.start].rsplit(maxsplit=1)[-1:]
        if address and not words[time.start - 1].isspace() and _ADDRESS.search(address[0]):
            return True
        low = max(0, time.start - _LONGEST_NAME)  # so that a text without line breaks stays cheap
        line = words[max(low, words.rfind("\n", low, time.start) + 1) : time.start]
        if self._is_season_of_heading(time):
            return True
        if _SCHOOL_YEAR.fullmatch(time.text) and grammar.determiner.search(line.lower()) and grammar.thing.match(words, time.end):
            return True  # "the 2021-2022 class"
        article = grammar.determiner_start.match(time.text)  # "via 2 giugno" is a street, "in piazza il 2 giugno" a day
        if self.layout.words.apparatus.streets.search(line) and not (article and article[0].endswith(" ")):
            return True
        if time.type is TimexType.TIME and grammar.nouns_next.match(words, time.end) and grammar.determiner.search(line.lower()):
            return True  # "the 06:00 snapshot"
        if "/" in (words[time.end : time.end + 1], words[time.start - 1 : time.start]) and grammar.numbered.search(line):
            return True  # "Report 2009/14"
        if Trait.YEAR_ALONE not in time.traits:
            return False
        if self.layout.words.apparatus.works.search(line) or _CITED_CASE.match(words, time.end):
            return True
        if grammar.series.search(line) or grammar.enacted.search(line):
            return True
        published = self.document.published
        own_year = published is not None and time.value == str(published.year)
        if own_year and (grammar.held_often.search(line) or grammar.held_then.match(words, time.end)):
            return True
        if any(hit.end() >= len(line) - _SAID_IN for hit in grammar.reporting.finditer(line)):
            return False  # "she recalled in a 2004 interview": it says when she spoke
        if self._beside(time) is not None:
            return False  # "rebuilt after the 1988 fire"
        return grammar.thing.match(words, time.end) is not None and grammar.determiner.search(line.lower()) is not None


def _days_of_leads(layout: Layout, times: Sequence[TimeExpression]) -> dict[int, Interval]:
    """The days that stand at the head of entries and mails, by where these begin."""
    days: dict[int, Interval] = {}
    for time in times:
        lead = layout.lead_at(time.start)
        if lead is not None and time.interval is not None and _names_a_day(time.interval):
            days.setdefault(lead.start, time.interval)
    return days


def _names_a_day(interval: Interval) -> bool:
    return GRAINS.index(interval.grain) <= GRAINS.index(Grain.DAY)


def _is_of_days(interval: Interval) -> bool:
    """Whether a time goes from one day to another, as no thing is named by: "en arrêt de travail du 4 mars au 28 avril"."""
    return interval.grain is Grain.DAY and interval.last - interval.first > MINUTES_A_DAY


def _is_as_fine(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether a time is at least as exact as another one."""
    a, b = one.interval, other.interval
    return a is not None and b is not None and GRAINS.index(a.grain) <= GRAINS.index(b.grain)


def _is_within(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether a time says another one more exactly."""
    a, b = one.interval, other.interval
    return a is not None and b is not None and b.first <= a.first and a.last <= b.last


def _is_finer(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether a time of day says another time, that of a day, more exactly."""
    clock = one.interval is not None and one.interval.has_clock and other.interval is not None and not other.interval.has_clock
    return clock and _is_within(one, other)


def told(
    grammar: Grammar,
    document: Document,
    times: Sequence[TimeExpression],
    layout: Layout,
    overrides: Overrides | None = None,
    known: Known | None = None,
    *,
    alone: bool = False,
) -> list[Told]:
    """The events that words date with their clauses, in text order, without titles and actors; of `times` a range is one.

    A date that belongs to something inside its sentence may date that where they stand `alone`, without those that context dates. What
    is found out about expressions that date nothing goes into `known`, so that it is asked once.
    """
    found = list(_Dater(grammar, document, layout, {} if known is None else known, alone).told(times, overrides or {}))
    return sorted(found, key=lambda one: (one.event.sentence_start, one.event.start or one.event.clause_start))


def only_when(
    grammar: Grammar, document: Document, times: Sequence[TimeExpression], layout: Layout, known: Known | None = None
) -> list[Event]:
    """The times that make no rows and yet tell when a story is, as events: all that their sentences tell ("Yes. 1936.", "That was 1959.")
    and of things that their verbs tell something later of ("charged over [Sunday's] fire").
    """
    dater = _Dater(grammar, document, layout, {} if known is None else known)
    spans = list(layout.sentences)
    made: list[Event] = []
    for time in times:
        index = text.holding(spans, time.start)
        if index is None or time.interval is None or layout.lead_at(time.start) is not None:
            continue
        without = dater.without(time)
        of_a_noun = without is WithoutEvent.INNER and dater.is_of_an_older_noun(time, spans[index][0])
        if (of_a_noun and _names_a_day(time.interval)) or (not without and dater.is_all_there_is(spans[index], time)):
            made.append(dater.event(spans[index], time, []).event)
    return made


def without_event(
    grammar: Grammar,
    document: Document,
    times: Sequence[TimeExpression],
    events: Sequence[Event],
    layout: Layout,
    known: Known | None = None,
) -> tuple[DatesNothing, ...]:
    """The expressions that no event rests on, in text order, each with its reason."""
    dater = _Dater(grammar, document, layout, {} if known is None else known)
    resting = resting_on(times, events)
    return tuple(
        DatesNothing(time.start, time.end, dater.without(time) or _rest(grammar, layout, document, time))
        for time in times
        if (time.start, time.end) not in resting
    )


def resting_on(times: Sequence[TimeExpression], events: Sequence[Event]) -> Mapping[text.Span, Event]:
    """The event that rests on each expression, by the span of that: an event dated by a range rests on both ends of it."""
    dated = sorted(((event.time.start, event.time.end, event) for event in events if event.time), key=lambda one: one[:2])
    found: dict[text.Span, Event] = {}
    place = 0
    for time in sorted(times, key=lambda time: time.start):
        while place < len(dated) and dated[place][1] <= time.start:
            place += 1
        if place < len(dated) and dated[place][0] <= time.start and time.end <= dated[place][1]:
            found[time.start, time.end] = dated[place][2]
    return found


def _rest(grammar: Grammar, layout: Layout, document: Document, time: TimeExpression) -> WithoutEvent:
    if layout.lead_at(time.start) is not None:
        return WithoutEvent.HEADING
    if grammar.determiner_at_end.search(document.text, max(0, time.words_start - _LONGEST_STAMP), time.words_start):
        return WithoutEvent.WHICH
    return WithoutEvent.WHICH if grammar.whose_year.match(document.text, time.end) else WithoutEvent.NOTHING_TOLD


def _dates(time: TimeExpression) -> bool:
    """Whether an expression dates a happening: not "now", "soon", sets, or lengths of time that nothing places."""
    if Trait.LENGTH_BETWEEN in time.traits and time.quoted:
        return False
    happens = time.type in (TimexType.DATE, TimexType.TIME) or time.interval is not None or Trait.ENDED in time.traits
    return time.dates and happens and time.value != "FUTURE_REF"


def _days_of(time: TimeExpression) -> Interval | None:
    """When an expression is; of the night from one day to the next both days."""
    interval = time.interval
    if interval is None or Trait.OVER_NIGHT not in time.traits or interval.has_clock or interval.side is not None:
        return interval
    return Interval.between(Interval.of(interval.first, Grain.DAY), Interval.of(interval.last, Grain.DAY))
