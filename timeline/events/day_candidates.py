"""Which days a clause without a date may have happened on, and what speaks for each: the story so far, its lead, what comes, publication.

A person can follow each feature: the tense of the clause, whether somebody is quoted or said to have spoken, where in the article it
stands, how far off the words are that name the day, and how far the day lies from publication.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from timeline import patterns as re
from timeline.events.aspect import is_in_head, tense
from timeline.events.day_weights import Candidate, Kind, Tense
from timeline.events.entries import Above
from timeline.events.grammar import Grammar
from timeline.events.lengths import Length, counted_on
from timeline.events.text_kinds import NEWS_DAYS, is_account, is_history, is_of_long_ago, is_report
from timeline.model import GRAINS, MINUTES_A_DAY, Document, Event, Grain, Interval, Side, Trait, instant_of, unit_start
from timeline.text import Span

_LEAD = 9  # sentences, headline and dateline lines included
_A_SENTENCE = 40  # code points, at least, of the first one that tells
_MOST_DAYS = 31  # that a range of days has whose first one a clause may be of
_AHEAD = 4  # times looked at for one that goes on from the time told
_GLANCE = 4  # days by which a story may look back at the end of a sentence and be back in the next paragraph
_COMING = 2  # sentences down to a day that a headline may mean
_WORD = re.compile(r"[^\W\d_]{4,}")
_LONG_AGO, _NO_PUBLICATION = "long before publication", "no publication"
_JUST_BEFORE = "in the sentence before"
_SAME_PARAGRAPH = "in the same paragraph"
_AGO = (
    (0, "the day of publication"),
    (1, "the day before publication"),
    (8, "a week before publication"),
    (60, "weeks before publication"),
)
_STEM, _FEW = 5, 4  # letters by which words are compared; in so many sentences a word may stand and still be telling
_FEWEST_OLD = 3  # times of an account that looks back
_FROM_A_LIFE = 60  # code points to its date, at most, and then some
_MOST_OF_IT = 0.5  # of a sentence; a dated clause that is shorter is told by the way
_TOLD_THEN = frozenset({Tense.PAST, Tense.PLUPERFECT})
_OVER = _TOLD_THEN | {Tense.PERFECT}
_NO_FOCUS = frozenset({Trait.BARE_CLOCK, Trait.LENGTH_BETWEEN, Trait.TOLD})


@dataclass(frozen=True, slots=True)
class _Named:
    """A time that the text names: in which sentence, by which event."""

    sentence: int
    event: Event
    interval: Interval
    aside: bool

    @property
    def is_day(self) -> bool:
        """Whether it is a day or a few, and not "the rest of the decade"."""
        fine = GRAINS.index(self.interval.grain) <= GRAINS.index(Grain.DAY)
        return fine and self.interval.last - self.interval.first <= _MOST_DAYS * MINUTES_A_DAY

    @property
    def words(self) -> str:
        return self.event.time.text if self.event.time else ""


class Story:
    """What one article dates, asked clause by clause for the days that a clause without a date may have."""

    def __init__(
        self,
        grammar: Grammar,
        document: Document,
        dated: Sequence[Event],
        sentences: Sequence[Span],
        quotations: Sequence[Span],
        above: Above | None = None,
    ) -> None:
        """`dated` are the events that words date, in text order; `above` gives the heading or entry that a place stands below, and knows
        whether the text is an interview or the like.
        """
        self._above = above
        remembers = above is not None and above.remembers
        self._grammar, self._document, self._sentences, self._quotations = grammar, document, sentences, quotations
        self._published = unit_start(instant_of(document.published), Grain.DAY) if document.published is not None else None
        dated = [event for event in dated if event.interval is None or not self._is_of_the_page(event, event.interval)]
        self._account = remembers or is_account(grammar, document.text, sentences, quotations)
        if remembers:  # all but the day on which it is told
            dated = [event for event in dated if event.interval is None or event.interval.first != self._published]
        self._history = self._published is not None and is_history(dated, self._published, is_told=self._account)
        named = list(self._all_named(dated))
        self._days = [one for one in named if one.is_day]
        self._coarse = [one for one in named if not one.is_day]
        starts = {span[0] for span in sentences}
        self._entries = [one for one in self._days if is_of_an_entry(one.event) and one.event.clause_start in starts]
        self._lead = self._lead_day(dated)
        self._lead_is_perfect = self._first_told() is Tense.PERFECT
        self._has_entries = len({one.interval for one in self._entries}) > 1
        self._stems = _telling_stems(document.text, sentences)
        self._days_by_stem: dict[str, list[int]] = {}
        for at, one in enumerate(self._days):
            for stem in self._stems[one.sentence]:
                self._days_by_stem.setdefault(stem, []).append(at)
        self._old = self._account or (self._published is not None and is_of_long_ago(dated, self._published))
        if self._account and (self._history or self._is_of_old_days()):
            self._lead = None  # the day of the telling: "met him at home last Saturday"
        self._goes_on_in_order = self._history or (self._account and self._lead is None)
        self._is_report = self._published is not None and self._lead is None and is_report(dated, self._published)
        self._tells_of_old = self._history or self._published is None or (self._is_report and not self._account)

    def candidates(self, sentence: int, part: Span, form: Tense) -> list[Candidate]:
        """The times that a clause of a sentence, told in this tense, may have, with what speaks for each; the last is none at all."""
        if (entry := self._entry(sentence)) is not None:
            made = self._candidate(Kind.ENTRY, entry, sentence)
            return [Candidate(Kind.ENTRY, made.interval, made.words, frozenset({str(Kind.ENTRY)})), Candidate(Kind.NONE, None)]
        about = list(self._about(sentence, part, form))
        words = self._document.text[slice(*part)]
        counts_on = None if form is Tense.PRESENT else self._grammar.counts_on.search(words)
        length = counted_on(self._grammar.lengths, words, (0, len(words))) if form in _TOLD_THEN else None
        found = self._all_that_may_be(sentence, part, form, about)
        of_old = form is Tense.PAST and not {"quoted", "reports"} & set(about) and self._is_between_old_times(sentence)
        if of_old:
            found = _told_last(found)
        if counts_on is not None or length is not None:
            found = _told_last(found) or found  # "By then the leak had worsened"
        found = self._fitting(found, part, form, about)
        made = [_looking_back(one, about) for one in (*found, Candidate(Kind.NONE, None))]
        made = [replace(one, features=frozenset((one.kind, *one.features, *(f"{one.kind}: {what}" for what in about)))) for one in made]
        if length is not None:
            made = [self._within(one, length) for one in made]
        if counts_on is not None and (side := _side(counts_on)) is not None:
            return [self._on_one_side(one, side, is_over=form in _OVER) for one in made]
        if of_old:
            return [self._in_order(one, sentence, form) if not one.within else one for one in made]
        return [self._as_told(one, sentence, form) if not one.within else one for one in made]

    def _is_between_old_times(self, sentence: int) -> bool:
        """Whether a paragraph of the news tells of long ago on both sides of a sentence and goes on from one to the other: "In 1957 she
        took her diploma. She taught at three schools. In 1966 she founded the choir".
        """
        last = self._told_near(sentence) if self._lead is not None else None
        if last is None or self._ago(last.interval) != _LONG_AGO:
            return False
        following = self._next_told(sentence, last.interval.first)
        if following is None or self._ago(following.interval) != _LONG_AGO or following.interval == last.interval:
            return False
        return "\n" not in self._document.text[last.event.sentence_end : following.event.sentence_start].strip("\n")

    def _all_that_may_be(self, sentence: int, part: Span, form: Tense, about: Collection[str]) -> list[Candidate]:
        """The times that the text names around a clause, none of them ahead of publication for what is over."""
        told = list(self._told(sentence, form))
        in_story = self._history and any(f"{one.kind}: {_SAME_PARAGRAPH}" in one.features for one in told)  # "He found 40 posts unsound"
        said_now = ("reports" in about and not in_story) or _is_mostly_said(part, self._quotations)
        in_print = not ((self._history or (self._old and told)) and form in _TOLD_THEN) or said_now
        found = [
            *(self._published_day(sentence) if in_print else ()),
            *told,
            *self._lead_candidate(sentence),
            *self._coming(sentence),
        ]
        found += self._alike(sentence, form, {one.interval for one in found})
        if self._lead is None:
            found = [one for one in found if not _is_far_and_elsewhere(one)]
        if self._published is not None and (form is Tense.PERFECT or form in _TOLD_THEN):
            over = [one for one in found if one.interval is None or one.interval.first <= self._published]
            found = over or [_up_to(one) for one in self._published_day(sentence)]
        return found

    def _fitting(self, found: Sequence[Candidate], part: Span, form: Tense, about: Collection[str]) -> Sequence[Candidate]:
        """The times that the tense of a clause allows, as far as there are any."""
        if form is Tense.PLUPERFECT:
            found = [one for one in found if one.kind is not Kind.PUBLISHED] or found
        if Tense.PRESENT in about and "quoted" not in about:
            found = [one for one in found if one.kind is Kind.PUBLISHED] or found  # it speaks of what holds now
        if self._grammar.ages.born.search(self._document.text, *part):
            found = [_up_to(one) for one in found]  # of a life told before the birth: "She led it from 1961. She was born in Onitsha"
        return found

    def _on_one_side(self, one: Candidate, side: Side, *, is_over: bool) -> Candidate:
        """The time told before as the bound that the words make it: "By then …", "It has since been sold"."""
        if one.kind not in (Kind.TOLD, Kind.COARSE) or one.interval is None:
            return one
        if side is Side.SINCE and is_over:
            return self._since(one)
        return replace(one, interval=replace(one.interval, side=side))

    def _within(self, one: Candidate, length: Length) -> Candidate:
        """A time told before as the beginning of the length in which a clause says that it happened, up to publication; where the words
        name no length, of all that follows.
        """
        if one.kind not in (Kind.TOLD, Kind.COARSE) or one.interval is None:
            return one
        grown = length.after(one.interval)
        if grown is None:
            return one if one.interval.side is not None else self._since(one)
        if self._published is not None and one.interval.first <= self._published < grown.last:
            grown = Interval.between(replace(one.interval, part=None), Interval.of(self._published, Grain.DAY))
        return replace(one, interval=grown, within=length.words)

    def _as_told(self, one: Candidate, sentence: int, form: str) -> Candidate:
        """A candidate as what it is where no day of the news is told: what people said or have done they did by the day of publication."""
        if one.kind is Kind.PUBLISHED and one.interval is not None and form != Tense.PRESENT:
            is_over = self._is_report or self._account or one.interval.side is Side.UNTIL
            return self._by_publication(one, sentence, form) if is_over else one
        if not self._tells_of_old and (not _is_of_old(one) or (self._account and f"{one.kind}: {_SAME_PARAGRAPH}" in one.features)):
            return one  # each paragraph of a statement tells a scene
        return self._in_order(one, sentence, form)

    def _by_publication(self, one: Candidate, sentence: int, form: str) -> Candidate:
        """The day of publication as what something was over by: between the times told before and behind, where those are in order, and
        from the time told before on, where that comes to publication ("It has been put on the internet").
        """
        assert one.interval is not None
        over = replace(one, interval=replace(one.interval, side=Side.UNTIL))
        last, following = self._told_near(sentence), self._next_told(sentence, 0)
        if last is None or form == Tense.PLUPERFECT or (following is not None and following.interval.first < last.interval.first):
            return over
        if form == Tense.PERFECT or following is None:
            return self._since(replace(over, interval=last.interval, words=last.words))
        if following.interval.last <= last.interval.last:
            return over if following.interval.last < last.interval.last else replace(over, interval=last.interval, words=last.words)
        return self._until(replace(over, interval=last.interval, words=last.words), following)

    def _told_near(self, sentence: int) -> _Named | None:
        """The time told last before a sentence."""
        before = [
            named[at - 1] for named in (self._days, self._coarse) if (at := bisect_left(named, sentence, key=lambda one: one.sentence))
        ]
        return max(before, key=lambda one: (one.sentence, one.event.start or 0), default=None)

    def _in_order(self, one: Candidate, sentence: int, form: str) -> Candidate:
        """In a history a candidate told before as what it is there: the time from which, and the next one told up to which, the order
        of the story places the clause; before it where the clause looks back from it.
        """
        if one.kind not in (Kind.TOLD, Kind.COARSE) or one.interval is None or form not in (Tense.PAST, Tense.PLUPERFECT):
            return one
        if one.interval.side is not None:
            return one
        if form == Tense.PLUPERFECT:
            return replace(one, interval=replace(one.interval, side=Side.UNTIL))
        just_before = f"{one.kind}: {_JUST_BEFORE}" in one.features
        if one.interval.grain is Grain.YEAR and one.interval.is_unit and just_before and not self._tells_of_birth(sentence):
            return one  # "Peru lost in 1868. Bolivia signed": a year is wide enough
        nearest = self._next_told(sentence, 0)
        if nearest is not None and nearest.interval.last <= one.interval.first and f"{one.kind}: {_SAME_PARAGRAPH}" not in one.features:
            return _up_to(one)  # "She spoke to us on 2 October. / My father took me in. … It was the autumn of 1941"
        following = self._next_told(sentence, one.interval.first)
        headed = self._above.heading(self._sentences[sentence][0]) if self._above is not None else None
        if headed is not None and headed.side is None and headed.first <= one.interval.first < headed.last:
            if following is None or following.interval.last > headed.last:  # "1945: Bombed on 8 April. All clubs are banned. / 1954: …"
                end = Interval.of(headed.last - 1, one.interval.grain)
                return replace(one, interval=Interval.between(one.interval, end), until=following.words if following else "")
        if following is None:
            return self._since(one)
        if following.interval.last <= one.interval.last:
            return one
        return self._until(one, following)

    def _tells_of_birth(self, sentence: int) -> bool:
        """Whether the time told before a sentence is that of a birth, in whose year whoever was born did nothing yet."""
        last = self._told_near(sentence)
        if last is None:
            return False
        return self._grammar.ages.born.search(self._document.text, last.event.clause_start, last.event.clause_end) is not None

    def _until(self, one: Candidate, following: _Named) -> Candidate:
        """A time told before as one up to that told next, which lies no further ahead than publication."""
        assert one.interval is not None
        if self._published is not None and following.interval.last > self._published + MINUTES_A_DAY:
            return self._since(one)
        return replace(one, interval=Interval.between(one.interval, following.interval), until=following.words)

    def _since(self, one: Candidate) -> Candidate:
        """A time told before as one that something is over since: from then on, at most up to publication."""
        assert one.interval is not None
        one = replace(one, interval=replace(one.interval, side=None))
        assert one.interval is not None
        if self._published is None or one.interval.last > self._published:
            return replace(one, interval=replace(one.interval, side=Side.SINCE))
        return replace(one, interval=Interval.between(one.interval, Interval.of(self._published, Grain.DAY)), by_publication=True)

    def _next_told(self, sentence: int, since: int) -> _Named | None:
        """The time that the sentences behind one name first, but for those before an instant, to which they only look back."""
        after = [
            one
            for named in (self._days, self._coarse)
            if (one := _first(named, bisect_right(named, sentence, key=lambda one: one.sentence), since)) is not None
        ]
        return min(after, key=lambda one: (one.sentence, one.event.start or 0), default=None)

    def _first_told(self) -> Tense | None:
        """The tense of the first sentence below the headline."""
        for start, end in self._sentences[:_LEAD]:
            if self._document.text[end - 1] in ".!" and end - start >= _A_SENTENCE:
                return tense(self._grammar, self._document.text, (start, end))
        return None

    def _about(self, sentence: int, part: Span, form: Tense) -> Iterator[str]:
        text = self._document.text
        yield form
        if form is Tense.HEADLINE and self._lead_is_perfect:
            yield "above a lead in the perfect"
        if quotes(part, self._quotations):
            yield "quoted"
        if self._grammar.reporting.search(text, *part):
            yield "reports"
        if is_in_head(text, part[0]):
            yield "in the head"
        elif sentence < _LEAD:
            yield "in the lead"
        if self._history:
            yield "in a history"
        if self._lead is not None:
            yield "the lead has a day"

    # ------------------------------------------------------------------------------------------------ the candidates

    def _entry(self, sentence: int) -> _Named | None:
        """The entry of a diary or a log that a sentence stands in: what it tells happened on its day."""
        at = bisect_right(self._entries, sentence, key=lambda one: one.sentence) - 1
        if not self._has_entries or at < 0:
            return None
        entry, here = self._entries[at], self._sentences[sentence][0]
        is_over = self._above is not None and self._above.ends_between(entry.event.clause_start, here)
        return None if is_over else entry  # "Tuesday 4th: … SAD NEWS …"

    def _published_day(self, sentence: int) -> Iterator[Candidate]:
        if self._published is None:
            return
        at = bisect_left(self._days, sentence, key=lambda one: one.sentence)
        features = [] if at else ["published: no day told yet"]
        yield Candidate(Kind.PUBLISHED, Interval.of(self._published, Grain.DAY), "", frozenset(features))

    def _told(self, sentence: int, form: Tense) -> Iterator[Candidate]:
        """The day told last before the sentence, one that its own other clause names, and a coarser time told since."""
        at = bisect_left(self._days, sentence, key=lambda one: one.sentence)
        last = self._main_day(at - 1, form, sentence) if at else None
        before = bisect_left(self._coarse, sentence, key=lambda one: one.sentence)
        coarse = self._coarse[before - 1] if before else None
        if coarse is not None and last is not None and coarse.sentence < last.sentence:
            coarse = None
        if last is not None and not (coarse is not None and self._goes_on_in_order and _has_moved(last, coarse)):
            yield self._candidate(Kind.TOLD, last, sentence)
        own = bisect_right(self._days, sentence, key=lambda one: one.sentence)
        if own > at:
            yield self._candidate(Kind.BESIDE, self._days[own - 1], sentence)
        if coarse is not None:
            yield self._candidate(Kind.COARSE, coarse, sentence)

    def _main_day(self, at: int, form: Tense, sentence: int) -> _Named:
        """The day that the story goes on from: not what its day is counted from, as "three days after the bank shut", nor one to which
        it only looked back: "They played on Sunday. The visitors, who had come on Saturday, took the lead. Lund scored".
        """
        if form is Tense.PAST:
            near = range(at, max(-1, at - _AHEAD), -1)
            at = next((one for one in near if not self._looks_back(self._days[one])), at)
            at = self._before_a_glance_back(at, sentence)
        last = self._days[at]
        traits = last.event.time.traits if last.event.time else frozenset[Trait]()
        before = self._days[at - 1] if at else last
        return before if Trait.LENGTH_BETWEEN in traits and before.sentence == last.sentence else last

    def _looks_back(self, named: _Named) -> bool:
        """Whether a day is told in the pluperfect: "Teller said that he had come by on July 10"."""
        event, grammar = named.event, self._grammar
        end = event.start if event.start is not None and event.start > event.clause_start else event.clause_end
        verbs = grammar.tells.finditer(self._document.text, event.clause_start, end)
        return any(verb[0] in grammar.had and grammar.perfect.match(self._document.text, verb.end()) for verb in verbs)

    def _before_a_glance_back(self, at: int, sentence: int) -> int:
        """The index of the time of day that the story was at, where the day at an index lies some days before it and was told at the end of
        a sentence in a paragraph before: "At 6.27 I met her. She last saw it when she locked up on Friday. / I viewed the video".
        """
        last, before = self._days[at], self._days[at - 1] if at else None
        if before is None or last.event.start is None or not before.interval.has_clock or last.sentence == before.sentence:
            return at
        start, end = self._sentences[last.sentence]
        if 2 * (last.event.start - start) < end - start or "\n" not in self._document.text[end : self._sentences[sentence][0]]:
            return at
        back = before.interval.first - last.interval.last
        return at - 1 if 0 <= back <= _GLANCE * MINUTES_A_DAY else at

    def _lead_candidate(self, sentence: int) -> Iterator[Candidate]:
        if self._lead is not None:
            yield self._candidate(Kind.LEAD, self._lead, sentence)

    def _coming(self, sentence: int) -> Iterator[Candidate]:
        """The first day that the next sentences name, where none is told yet: a headline has it from its lead."""
        after = bisect_right(self._days, sentence, key=lambda one: one.sentence)
        told = after or (self._history and bisect_left(self._coarse, sentence, key=lambda one: one.sentence))
        if after < len(self._days) and (not told or is_in_head(self._document.text, self._sentences[sentence][0])):
            one = self._days[after]
            if one.sentence - sentence <= _COMING and self._ago(one.interval) != _LONG_AGO:
                yield self._candidate(Kind.COMING, one, sentence)

    def _alike(self, sentence: int, form: Tense, known: Collection[Interval | None]) -> Iterator[Candidate]:
        """The day, none of those yet, whose sentence tells of the same by its words."""
        shared = Counter(at for stem in self._stems[sentence] for at in self._days_by_stem.get(stem, ()))
        alike = sorted(at for at, count in shared.items() if count >= 2 and self._days[at].sentence != sentence)
        best = max(alike, key=lambda at: (shared[at], -abs(self._days[at].sentence - sentence)), default=None)
        if best is not None:
            made = self._candidate(Kind.ALIKE, self._days[best], sentence)
            of_the_telling = self._history and form in _TOLD_THEN and f"{Kind.ALIKE}: {_LONG_AGO}" not in made.features
            if made.interval not in known and not of_the_telling:
                yield made

    def _shared(self, sentence: int, other: int) -> int:
        """How many telling words two sentences share."""
        return 0 if sentence == other else len(self._stems[sentence] & self._stems[other])

    def _candidate(self, kind: Kind, named: _Named, sentence: int) -> Candidate:
        grain = max(named.interval.grain, Grain.DAY, key=GRAINS.index)
        over_night = named.event.time is not None and Trait.OVER_NIGHT in named.event.time.traits
        interval = Interval.of(named.interval.first, Grain.DAY) if grain is Grain.DAY and not over_night else named.interval
        features = [f"{kind}: {self._ago(interval)}"]
        away = sentence - named.sentence
        if kind in (Kind.TOLD, Kind.COARSE):
            features.append(f"{kind}: " + (_JUST_BEFORE if away == 1 else "2 or 3 sentences before" if away <= 3 else "further up"))
            if "\n" not in self._document.text[named.event.sentence_end : self._sentences[sentence][0]]:
                features.append(f"{kind}: {_SAME_PARAGRAPH}")
        shared = self._shared(sentence, named.sentence)
        if shared:
            features.append(f"{kind}: shares " + ("a word" if shared == 1 else "words"))
        if named.aside:
            features.append(f"{kind}: named by the way")
        return Candidate(kind, interval, named.words, frozenset(features))

    def _ago(self, interval: Interval) -> str:
        """How far a time lies from publication, in words."""
        if self._published is None:
            return _NO_PUBLICATION
        back = (self._published - interval.first) // MINUTES_A_DAY
        if back < 0:
            return "ahead of publication"
        return next((words for most, words in _AGO if back <= most), _LONG_AGO)

    # ------------------------------------------------------------------------------------------------ what the text names

    def _all_named(self, dated: Sequence[Event]) -> Iterator[_Named]:
        starts = [span[0] for span in self._sentences]
        for before, event in zip((None, *dated), dated, strict=False):
            interval = event.interval
            if interval is None or interval.side is not None or event.quoted or self._is_beside(event, before.end if before else None):
                continue
            sentence = bisect_right(starts, event.sentence_start) - 1
            length = event.sentence_end - event.sentence_start
            yield _Named(sentence, event, interval, event.clause_end - event.clause_start < _MOST_OF_IT * length)

    def _is_beside(self, event: Event, before: int | None) -> bool:
        """Whether the story does not go to the day of an event: it is ahead, or told of somebody's life, or in brackets."""
        if event.start is None or event.interval is None:
            return False
        if self._document.published is not None and event.interval.first > instant_of(self._document.published):
            return True
        text, start, end = self._document.text, max(event.sentence_start, before or 0), event.start
        if not self._history and self._grammar.of_a_life.search(text[max(start, end - _FROM_A_LIFE) : end]) is not None:
            return True
        return text.rfind("(", start, end) > text.rfind(")", start, end)

    def _is_of_the_page(self, event: Event, interval: Interval) -> bool:
        """Whether an event is only a line at the head that says the day of publication: "Interim report – 11 September 2025"."""
        text = self._document.text
        is_line = text[event.sentence_end - 1] not in ".!?" and is_in_head(text, event.sentence_start)
        own = is_line and interval.first == self._published
        return own and self._grammar.tells.search(text, event.sentence_start, event.sentence_end) is None

    def _is_of_old_days(self) -> bool:
        """Whether most of the days that a text names are no longer news."""
        days = self._days if self._published is not None else []
        old = [one for one in days if (self._published or 0) - one.interval.first > NEWS_DAYS * MINUTES_A_DAY]
        return len(old) >= _FEWEST_OLD and 2 * len(old) > len(days)

    def _lead_day(self, dated: Sequence[Event]) -> _Named | None:
        """The first day within a week before publication that the lead names."""
        if self._published is None or not self._sentences:
            return None
        lead = self._sentences[min(len(self._sentences), _LEAD) - 1][1]
        for one in self._days:
            event = one.event
            if event.sentence_start >= lead or event.time is None or event.time.traits & _NO_FOCUS:
                continue
            if one.interval.first == self._published and not self._grammar.tells.search(
                self._document.text, event.sentence_start, event.sentence_end
            ):
                continue  # "Judgment: 25 July 2008"
            back = (self._published - unit_start(one.interval.first, Grain.DAY)) // MINUTES_A_DAY
            if 0 <= back <= NEWS_DAYS:
                return one
        return None


def _is_far_and_elsewhere(one: Candidate) -> bool:
    """Whether a time of long ago, or of no known distance, was told in another paragraph: a history has moved on from there."""
    far = {f"{one.kind}: {_LONG_AGO}", f"{one.kind}: {_NO_PUBLICATION}"} & one.features
    return bool(far) and f"{one.kind}: {_SAME_PARAGRAPH}" not in one.features


def _first(named: Sequence[_Named], start: int, since: int) -> _Named | None:
    """The first of some times, from a place on, that is not before an instant; None where the next few all are."""
    return next((one for one in named[start : start + _AHEAD] if one.interval.first >= since), None)


def _has_moved(day: _Named, coarse: _Named) -> bool:
    """Whether a coarser time, told in another sentence than a day, lies elsewhere: a history has moved on from that day."""
    apart = coarse.interval.last <= day.interval.first or day.interval.last <= coarse.interval.first
    return apart and coarse.sentence > day.sentence


def _side(counts_on: re.Match[str]) -> Side | None:
    """On which side of the time told a clause lies by the words that count from it; None where it is of that time."""
    groups = counts_on.groupdict()
    return Side.UNTIL if groups.get("until") else Side.SINCE if groups.get("since") else None


def _is_of_old(one: Candidate) -> bool:
    """Whether a candidate is a time of long ago, told before the last sentence: a story that looks back has moved on from there."""
    return f"{one.kind}: {_LONG_AGO}" in one.features and f"{one.kind}: {_JUST_BEFORE}" not in one.features


def _told_last(found: Sequence[Candidate]) -> list[Candidate]:
    """The time told just before: the coarser one, which is there only where it was told since the last day."""
    told = [one for one in found if one.kind in (Kind.TOLD, Kind.COARSE)]
    return [one for one in told if one.kind is Kind.COARSE] or told


def _up_to(one: Candidate) -> Candidate:
    """A time as one that something was over by."""
    if one.interval is None or one.interval.side is not None:
        return one
    return replace(one, interval=replace(one.interval, side=Side.UNTIL))


def _looking_back(one: Candidate, about: Collection[str]) -> Candidate:
    """A candidate of long ago in a clause that quotes somebody: what people say of it, they say today."""
    far = {f"{one.kind}: {words}" for words in (_AGO[-1][1], _LONG_AGO)} & one.features
    if not far or "quoted" not in about:
        return one
    return Candidate(one.kind, one.interval, one.words, one.features | {f"{one.kind}: far back, and quoted"})


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


def _telling_stems(text: str, sentences: Sequence[Span]) -> list[frozenset[str]]:
    """The beginnings of the longer words of each sentence, but for those that stand in many."""
    found = [{word[:_STEM].casefold() for word in _WORD.findall(text, *span)} for span in sentences]
    counts = Counter(stem for stems in found for stem in stems)
    most = max(_FEW, len(sentences) // 6)
    return [frozenset(stem for stem in stems if counts[stem] <= most) for stems in found]
