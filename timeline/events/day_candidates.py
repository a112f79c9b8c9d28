"""Which times a clause without a date may have, and what speaks for each: those the story has told, its lead, what comes, publication.

A person can follow each feature. Some are of the candidate: how far off the words are that name it, how far it lies from publication, how
wide it is; the others are of the clause and of the text: its tense, whether somebody is quoted, how much the text dates and how far back
that goes. What sort of text it is follows from these; no rule decides it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from timeline.events.aspect import is_in_head, is_of_a_state
from timeline.events.day_weights import Candidate, Kind, Tense, bounds, holds
from timeline.events.entries import Above
from timeline.events.grammar import Grammar
from timeline.events.lengths import counted_on, lasting, nth_day
from timeline.events.named_times import LEAD, NamedTime, NamedTimes
from timeline.events.narrator import first_person
from timeline.events.scenes import is_of_the_scene
from timeline.model import GRAINS, MINUTES_A_DAY, Document, Event, Grain, Interval, Side, Trait
from timeline.text import Span, holding

_NEAREST = 3  # times told before a clause that it may have
_AHEAD = 4  # times looked at for one that goes on from the time told
_MOST_OF_IT = 0.5  # of a clause
_LINE = 2.2  # sentences in the paragraphs of an agency's report, at most
_A_NOTE = 2  # paragraphs, at most
_HOW_MANY = ((0, "no"), (2, "few"), (6, "some"), (10**9, "many"))
_IN_A_SCENE = 2  # sentences from a mishap, at most, to what it did
_A_GLANCE = 1  # sentences from a time to a look back from it, and from that to where the story comes back
_NEAR = 3  # sentences from a time told, at most, to what counts days from it
_TOLD_THERE = frozenset({Tense.PAST, Tense.PLUPERFECT})
_OVER = frozenset({Tense.PAST, Tense.PLUPERFECT, Tense.PERFECT})
_AGO = (
    (0, "of the day of publication"),
    (1, "of the day before publication"),
    (8, "of the week before publication"),
    (60, "of the weeks before publication"),
)
_TELLERS = ((0.2, "somebody of herself"), (0.02, "somebody who was there"), (0.0, "nobody"))  # shares of sentences in the first person
_REACH = ((1, "publication"), (8, "a week before publication"), (62, "two months before"), (730, "two years before"))
_WIDTH = ((1, "a day"), (8, "a week"), (31, "a month"), (366, "a year"), (3660, "ten years"))


class Story:
    """What one article dates, asked clause by clause for the times that a clause without a date may have."""

    def __init__(
        self,
        grammar: Grammar,
        document: Document,
        dated: Sequence[Event],
        sentences: Sequence[Span],
        quotations: Sequence[Span],
        above: Above | None = None,
    ) -> None:
        """`dated` are the events that words date, in text order; `above` knows whether the text is an interview or the like."""
        self._grammar, self._text, self._sentences, self._quotations = grammar, document.text, sentences, quotations
        self._named = NamedTimes(grammar, document, dated, sentences, remembers=above is not None and above.remembers)
        self._published = self._named.published
        self._of_the_text = tuple(self._text_features())
        self._moved: NamedTime | None = None  # the time of the last clause that counts its own: "at fourteen", "on the third day"

    def move(self, sentence: int, part: Span, interval: Interval, words: str) -> None:
        """Let the story go to the time of a clause that counts it from another one, where that is no look back."""
        at = bisect_right(self._named.all, sentence, key=lambda one: one.sentence)
        if not at or interval.side is not None or self._named.all[at - 1].interval.first > interval.last:
            return
        start, end = self._sentences[sentence]
        event = replace(
            self._named.all[at - 1].event,
            sentence_start=start,
            sentence_end=end,
            clause_start=part[0],
            clause_end=part[1],
            interval=interval,
        )
        self._moved = NamedTime(sentence, event, interval, aside=False, looks_back=False, of_a_life=False, counted_by=words)

    def _told_before(self, sentence: int) -> list[NamedTime]:
        """The times that the sentences before one have told, with the last that a clause among them counts."""
        told = self._named.all[: bisect_left(self._named.all, sentence, key=lambda one: one.sentence)]
        moved = self._moved
        if moved is None or moved.sentence >= sentence or (told and told[-1].sentence > moved.sentence):
            return told
        return [*told, moved]

    def candidates(self, sentence: int, part: Span, form: Tense, of_entry: Sequence[Candidate] = ()) -> list[Candidate]:
        """The times that a clause of a sentence, told in this tense, may have, with what speaks for each; the last is none at all.

        `of_entry` are those that the entry gives which it stands in.
        """
        counted = self._counted_on(sentence, part, form) or (self._of_the_scene(sentence, part, form) if not of_entry else None)
        around = self._all_that_may_be(sentence, part, form, in_entry=bool(of_entry))
        found = [counted] if counted is not None else [*of_entry, *_beside_a_clock(around, of_entry[0] if of_entry else None)]
        if counted is None and self._grammar.ages.born.search(self._text, *part):
            # of a life told before the birth: "She led it from 1961. She was born in Onitsha"
            found = [_up_to(one) for one in found]
        in_entry = ("in an entry",) if of_entry else ()
        about = (*in_entry, *self._clause_features(sentence, part, form), *self._of_the_text)
        return [_with(one, about) for one in (*found, Candidate(Kind.NONE, None, "", "none"))]

    # ------------------------------------------------------------------------------------------------ the candidates

    def _all_that_may_be(self, sentence: int, part: Span, form: Tense, *, in_entry: bool) -> Iterator[Candidate]:
        """Those that the text names around a clause, and publication, of which no entry of a diary or a log is."""
        named = self._named.all
        at, behind = (find(named, sentence, key=lambda one: one.sentence) for find in (bisect_left, bisect_right))
        told = _distinct(reversed(_back_from_a_glance(self._told_before(sentence), sentence, form)))
        following = named[behind : behind + _AHEAD]
        for rank, one in enumerate(told):
            made = self._of(one, sentence, "told", Kind.TOLD if one.is_day else Kind.COARSE, self._rank(rank, told))
            yield made
            if rank == 0:
                yield replace(_up_to(made), way="told or earlier")
                yield from self._up_to_the_next(made, one, sentence, following)
                yield from self._up_to_publication(made, "told up to publication")
            elif one.interval.first > told[0].interval.first:  # the last one looked back
                yield from self._up_to_publication(made, "told further up, up to publication")
        for one in named[at:behind][-1:]:
            parted = ";" in self._text[one.event.clause_end : part[0]]  # "In April it closed the mill; [62 lost their jobs]"
            yield self._of(one, sentence, "beside", Kind.BESIDE, ("before a semicolon",) if parted else ())
        for one in following[:1]:
            yield self._of(one, sentence, "next", Kind.COMING, () if told else ("nothing told yet",))
        if self._published is not None and not in_entry:
            features = () if told else ("nothing told yet",)
            day = Candidate(Kind.PUBLISHED, Interval.of(self._published, Grain.DAY), "", "published", frozenset(features))
            yield day
            yield replace(_up_to(day), way="published or earlier")
        if self._named.lead is not None:
            lead = self._of(self._named.lead, sentence, "lead", Kind.LEAD, ())
            if self._named.lead.sentence != sentence:  # "A man has denied arson following [a fire on Sunday]"
                yield lead
            yield from self._up_to_publication(lead, "lead up to publication")

    def _of(self, named: NamedTime, sentence: int, way: str, kind: Kind, more: Iterable[str]) -> Candidate:
        """A named time as one that a clause of a sentence may have."""
        features = (*self._place_features(named, sentence), *self._time_features(named.interval), *more)
        return Candidate(kind, named.interval, named.words, way, frozenset(features))

    def _up_to_the_next(self, made: Candidate, told: NamedTime, sentence: int, following: Sequence[NamedTime]) -> Iterator[Candidate]:
        """The time from the one told before to the one told next, where the story goes on in order."""
        after = next((one for one in following if one.interval.last > told.interval.last), None)
        if after is None or (self._published is not None and after.interval.first > self._published + MINUTES_A_DAY):
            return
        interval = _between(told.interval, after.interval)
        if interval is None:
            return
        away = after.sentence - sentence
        features = ["next: " + ("right behind" if away <= 1 else "2 or 3 sentences on" if away <= 3 else "further on")]
        if after is not following[0]:
            features.append("next: behind a look back")
        if "\n" not in self._text[self._sentences[sentence][1] - 1 : after.event.sentence_start].strip("\n"):
            features.append("next: in the same paragraph")
        features += self._width(interval)
        yield replace(
            made, interval=interval, way="told up to the next", until=after.words, features=made.features - _WIDTHS | set(features)
        )

    def _up_to_publication(self, made: Candidate, way: str) -> Iterator[Candidate]:
        """All that follows a time told before: up to publication, or open where the text has none."""
        told = made.interval
        assert told is not None
        if self._published is None:
            yield replace(made, interval=replace(told, part=None, side=Side.SINCE), way=way, features=made.features - _WIDTHS)
        elif told.last <= self._published and (interval := _between(told, Interval.of(self._published, Grain.DAY))) is not None:
            features = made.features - _WIDTHS | set(self._width(interval))
            yield replace(made, interval=interval, way=way, features=features, by_publication=True)

    def _counted_on(self, sentence: int, part: Span, form: Tense) -> Candidate | None:
        """The time told before as the words of a clause count on from it: "By then …", "Within five years …"; None where none do."""
        told = self._told_before(sentence) if form is not Tense.PRESENT else []
        if not told:
            return None
        one = told[-1]
        words = self._text[slice(*part)]
        made = self._of(one, sentence, "told", Kind.TOLD if one.is_day else Kind.COARSE, ())
        length = counted_on(self._grammar.lengths, words, (0, len(words))) if form in (Tense.PAST, Tense.PLUPERFECT) else None
        if length is not None:
            grown = length.after(one.interval)
            if grown is None:  # "within days"
                return next(self._up_to_publication(made, made.way), made)
            if self._published is not None and one.interval.first <= self._published < grown.last:
                grown = _between(one.interval, Interval.of(self._published, Grain.DAY)) or grown
            return replace(made, interval=grown, within=length.words)
        if (counted := self._counted_from(one, sentence, part, form)) is not None:
            within, days = counted
            return replace(made, interval=days, within=within)
        if form in _OVER and self._grammar.lengths.apart.search(words):
            return next(self._up_to_publication(made, made.way), made)
        counts_on = self._grammar.counts_on.search(words)
        side = counts_on.groupdict() if counts_on is not None else {}
        if side.get("until"):
            return _up_to(made)
        if not side.get("since"):
            return made if counts_on is not None else None
        if form in _OVER:
            return next(self._up_to_publication(made, made.way), made)
        return replace(made, interval=replace(one.interval, side=Side.SINCE))

    def since_a_fact(self, sentence: int, part: Span, entry: Candidate) -> Candidate | None:
        """From a day before the meeting to that, for what minutes tell right behind it and was not done there: "Three sheds were broken
        into on 27 September. Mr Stott lost a rotavator"; None of the business of the meeting.
        """
        business, told = self._grammar.business, self._told_before(sentence)
        if business is None or not told or entry.interval is None or sentence - told[-1].sentence > 1:
            return None
        one = told[-1]
        places = (part, self._sentences[one.sentence])
        if one.looks_back or "\n" in self._text[one.event.sentence_end : part[0]] or any(business.search(self._text, *at) for at in places):
            return None
        item = [other for other in told if "\n" not in self._text[other.event.sentence_end : part[0]] and not other.looks_back]
        one = min(item, key=lambda other: other.interval.first)  # "… on 27 September. The police came on the Monday. Mr Stott lost …"
        interval = _between(one.interval, entry.interval) if told[-1].interval.last <= entry.interval.first else None
        if interval is None:
            return None
        kind = Kind.TOLD if one.is_day else Kind.COARSE
        return replace(self._of(one, sentence, "told", kind, ()), interval=interval, until=entry.words)

    def _of_the_scene(self, sentence: int, part: Span, form: Tense) -> Candidate | None:
        """The day of the mishap that a sentence before tells, for what it did: "The dam gave way on 3 May. Two farms were swept away"."""
        at = bisect_left(self._named.all, sentence, key=lambda one: one.sentence)
        one = self._named.all[at - 1] if at and form is Tense.PAST else None
        if one is None or sentence - one.sentence > _IN_A_SCENE or one.aside or one.looks_back:
            return None
        if "\n" in self._text[one.event.sentence_end : part[0]]:
            return None
        told = (one.event.sentence_start, one.event.sentence_end)
        if not is_of_the_scene(self._grammar.scenes, self._text, told, part):
            return None
        return self._of(one, sentence, "told", Kind.TOLD if one.is_day else Kind.COARSE, ())

    def _counted_from(self, told: NamedTime, sentence: int, part: Span, form: Tense) -> tuple[str, Interval] | None:
        """The words by which a clause says how long it went on from a time told just before, or on which day from there it happened, and
        when that was; None where it says neither.
        """
        lengths, text = self._grammar.lengths, self._text
        if form not in _TOLD_THERE or sentence - told.sentence > _NEAR or (told.aside and told.of_a_life) or told.looks_back:
            return None
        named = self._named.all[bisect_left(self._named.all, sentence, key=lambda one: one.sentence) - 1]  # of which it is the third day
        found = nth_day(lengths, text, part, named.interval)
        if found is not None and form is Tense.PAST and self._is_over(found[1]):
            self.move(sentence, part, found[1], found[0])
        before = (told.event.sentence_start, told.event.sentence_end)
        if found is None and (length := lasting(lengths, text, part, before, had=form is Tense.PLUPERFECT)) is not None:
            verbs = [hit.span() for hit in self._grammar.main_verb.finditer(text, part[0], text.find(length.words, *part))]
            if len(verbs) > 1 and self._grammar.also.search(text, verbs[0][1], verbs[-1][0]):
                return None  # "was chosen as secretary on 6 October and served for 38 years"
            grown = length.after(told.interval)
            found = (length.words, grown) if grown is not None else None
        return found if found is not None and self._is_over(found[1]) else None

    def _is_over(self, interval: Interval) -> bool:
        return self._published is None or interval.last <= self._published + MINUTES_A_DAY

    # ------------------------------------------------------------------------------------------------ what speaks for each

    def _place_features(self, named: NamedTime, sentence: int) -> Iterator[str]:
        """Where the words stand that name a time, and how they name it."""
        away = sentence - named.sentence
        if away == 0:
            yield "in the same sentence"
        elif away < 0:
            yield "in the next sentence" if away == -1 else "further down"
        else:
            yield "in the sentence before" if away == 1 else "2 or 3 sentences before" if away <= 3 else "further up"
            if "\n" not in self._text[named.event.sentence_end : self._sentences[sentence][0]]:
                yield "in the same paragraph"
        if shared := self._named.shared(sentence, named.sentence):
            yield "shares a word" if shared == 1 else "shares words"
        if named.aside:
            yield "by the way"
        if named.of_a_life:
            yield "of a life"
        if named.looks_back:
            yield "in the pluperfect"
        if Trait.LENGTH_BETWEEN in named.traits:
            yield "counted back from"
        if Trait.RELATIVE in named.traits:
            yield "counted"

    def _time_features(self, interval: Interval) -> Iterator[str]:
        """How fine a time is, how wide, and how far from publication."""
        grain = GRAINS.index(interval.grain)
        yield next((f"a {unit}" for unit in (Grain.DAY, Grain.MONTH, Grain.YEAR) if grain <= GRAINS.index(unit)), "a decade or more")
        yield from self._width(interval)
        if self._published is None:
            yield "no publication"
            return
        back = (self._published - interval.first) // MINUTES_A_DAY
        yield "ahead of publication" if back < 0 else next((words for most, words in _AGO if back <= most), "of long before publication")

    def _width(self, interval: Interval) -> Iterator[str]:
        days = (interval.last - interval.first) / MINUTES_A_DAY
        yield "as wide as " + next((words for most, words in _WIDTH if days <= most), "more")

    def _rank(self, rank: int, told: Sequence[NamedTime]) -> Iterator[str]:
        """How many other times were told since one of those told before, and on which side of the last it lies."""
        if rank == 0:
            return
        yield f"{rank} other told since"
        first, last = told[rank].interval.first, told[0].interval.first
        if first != last:
            yield "told before an earlier one" if last < first else "told before a later one"

    def _clause_features(self, sentence: int, part: Span, form: Tense) -> Iterator[str]:
        text, here = self._text, self._sentences[sentence]
        yield form
        if quotes(part, self._quotations):
            yield "quoted" if _is_mostly_said(part, self._quotations) else "quotes"
        if self._grammar.reporting.search(text, *part):
            yield "reports"
        verb = self._grammar.tells.search(text, *part)
        if verb is not None and is_of_a_state(self._grammar, text, verb):
            yield "a state"
        if part != here:
            yield "part of its sentence"
        if sentence == 0 or "\n" in text[self._sentences[sentence - 1][1] - 1 : here[0]]:
            yield "opens a paragraph"
        if is_in_head(text, part[0]):
            yield "in the head"
        elif sentence < LEAD:
            yield "in the lead"

    def _text_features(self) -> Iterator[str]:
        """How much the text dates, how near to its publication that comes and how far back it goes."""
        named, published = self._named.all, self._published
        yield "the text: " + next(f"{words} times" for most, words in _HOW_MANY if len(named) <= most)
        paragraphs = sum(1 for line in self._text.split("\n") if line.strip())
        short = len(self._sentences) <= _LINE * paragraphs
        layout = "a paragraph or two" if paragraphs <= _A_NOTE else "short paragraphs" if short else "long paragraphs"
        yield f"the text: {layout}"
        own = {holding(self._sentences, hit.start()) for hit in first_person(self._grammar, self._text, self._quotations) if hit.lastgroup}
        share = len(own) / max(1, len(self._sentences))
        yield "the text: " + next(f"told by {whom}" for least, whom in _TELLERS if share >= least)
        if self._named.lead is not None:
            yield "the text: its lead has a day"
        if published is None:
            return
        back = [(published - one.told.first) / MINUTES_A_DAY for one in named if one.told.first <= published + MINUTES_A_DAY]
        if back:
            reach = next((words for most, words in _REACH if min(back) <= most), "long before")
            yield f"the text: up to {reach}"
            yield "the text: from " + next((words for most, words in _REACH[1:] if max(back) <= most), "long before")


_WIDTHS = frozenset(f"as wide as {words}" for words in (*(words for _, words in _WIDTH), "more"))


def _with(one: Candidate, about: Iterable[str]) -> Candidate:
    """A candidate with its features as those of its way, and those of its clause and text."""
    return replace(one, features=frozenset((one.way, *(f"{one.way}: {what}" for what in (*one.features, *about)))))


def _distinct(named: Iterable[NamedTime]) -> list[NamedTime]:
    """The first few of some times that are not the same."""
    found: dict[Interval, NamedTime] = {}
    for one in named:
        found.setdefault(one.interval, one)
        if len(found) == _NEAREST:
            break
    return list(found.values())


def _back_from_a_glance(told: Sequence[NamedTime], sentence: int, form: Tense) -> Sequence[NamedTime]:
    """The times told before a sentence without those of a short look back in the pluperfect, from which a simple past comes back: "They
    met on 3 May. The hall had burned down on 9 April. Mr Dunn took the chair".
    """
    last = len(told)
    while last and told[last - 1].looks_back and sentence - told[last - 1].sentence <= _A_GLANCE:
        last -= 1
    if form is not Tense.PAST or not 0 < last < len(told):
        return told
    before = told[last - 1]
    is_back = told[-1].interval.first < before.interval.first and told[-1].sentence - before.sentence <= _A_GLANCE
    return told[:last] if is_back else told


def _beside_a_clock(around: Iterable[Candidate], entry: Candidate | None) -> Iterator[Candidate]:
    """The times around a clause; in an entry with a time of day without its day, which says less than the entry does."""
    own = entry.interval if entry is not None and entry.interval is not None and entry.interval.has_clock else None
    return (one for one in around if own is None or one.interval is None or not holds(bounds(own), bounds(one.interval)))


def _between(one: Interval, other: Interval) -> Interval | None:
    """From the beginning of one time to the end of another; None where that is backwards."""
    if one.first >= other.last:
        return None
    return Interval.between(replace(one, part=None), replace(other, part=None))


def _up_to(one: Candidate) -> Candidate:
    """A time as one that something was over by."""
    if one.interval is None or one.interval.side is not None:
        return one
    return replace(one, interval=replace(one.interval, side=Side.UNTIL), features=one.features - _WIDTHS, until="", by_publication=False)


def is_of_an_entry(event: Event) -> bool:
    """Whether the date stands alone, before the sentence that it dates."""
    return event.end is not None and event.end <= event.clause_start and event.sentence_start < event.clause_start


def quotes(span: Span, quotations: Sequence[Span]) -> bool:
    """Whether a clause quotes somebody: what people say of the news is said now."""
    index = bisect_left(quotations, span)
    return any(start < span[1] and span[0] < end for start, end in quotations[max(0, index - 1) : index + 1])


def _is_mostly_said(span: Span, quotations: Sequence[Span]) -> bool:
    """Whether most of a clause is quoted, and not a word or two of it."""
    at = bisect_left(quotations, span)
    said = sum(max(0, min(end, span[1]) - max(start, span[0])) for start, end in quotations[max(0, at - 1) : at + 2])
    return said > _MOST_OF_IT * (span[1] - span[0])
