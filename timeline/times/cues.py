"""The words by which a language tells the engine how times hang together: tense, order, ranges, speech.

Patterns are over folded text. One that a language does not give never matches, and the engine then takes its neutral way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from timeline.model import Side
from timeline.times.accents import NO_ACCENTS, Accents
from timeline.times.rule import WORD_ENDS

Pattern = re.Pattern[str]
NEVER: Pattern = re.compile(r"(?!)")


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of these words or patterns, longest first, whole words only; ValueError for one that is cut off in its brackets."""
    longest_first = sorted(words, key=len, reverse=True)
    if broken := [word for word in longest_first if word.count("(") != word.count(")")]:
        raise ValueError(f"{broken[0]!r} is only a part of a pattern")
    return rf"(?<!\w)(?:{'|'.join(longest_first)}){WORD_ENDS}"


@dataclass(frozen=True, slots=True)
class TenseCues:
    """How a sentence says whether it looks back or ahead.

    `cue` finds the words of tense; its group ``past`` or ``future`` says which way, and ``modal`` marks a verb whose participle follows.
    The others are read before or after the words of time, as their comments say.
    """

    cue: Pattern = NEVER
    not_past: frozenset[str] = frozenset()  # cues that only look like verbs of the past
    participle: Pattern = NEVER  # whole cue: a form that belongs to the modal before it ("will redeem preferred shares")
    infinitive_cue: Pattern = NEVER  # start of a cue: "to be"
    planning: Pattern = NEVER  # whole cue: a past verb after which an infinitive looks ahead ("agreed to")
    with_effect: Pattern = NEVER  # before: "with effect from", which says from when on what is decided holds
    past_verb_on: Pattern = NEVER  # before: a verb of the past and a preposition
    books: Pattern = NEVER  # before: "for the three months to"
    figures: Pattern = NEVER  # in the sentence: profit, sales
    called_off: Pattern = NEVER  # after: "was postponed"
    happened: Pattern = NEVER  # after: "'s ruling", which is already there
    put_off: Pattern = NEVER  # before: "postponed until"
    as_planned: Pattern = NEVER  # before a cue: "as previously"
    had_been: Pattern = NEVER  # before a cue: "had been"
    had: Pattern = NEVER  # after: the auxiliary of the pluperfect and its participle
    other_clause: Pattern = NEVER  # between two cues
    clause_break: Pattern = NEVER  # between a cue and the words of time
    effective: Pattern = NEVER  # before: "with effect from"
    infinitive: Pattern = NEVER  # before: "to decide"
    coming: Pattern = NEVER  # before a length: "comes", "marks"
    then_is: Pattern = NEVER  # after: what happens then, in the present: ", when the country votes"
    right_before: Pattern = NEVER  # before: "expires on"
    ahead: Pattern = NEVER  # before: "is to", "will"
    agenda: Pattern = NEVER  # all of a heading above days that are to come: "Coming up"
    arranged: Pattern = NEVER  # in a sentence without a cue, beside a weekday: presents of what will be, "the funeral is on Friday"
    plans: Pattern = NEVER  # in a sentence whose words of time are "\0": what was decided or offered for then, "decided to move it to \0"
    from_on: Pattern = NEVER  # before: "as from", of what is to begin where no word of tense says that it has
    holds: Pattern = NEVER  # in the clause of "since May": what is so still, "has been closed"

    @classmethod
    def of(cls, past: Iterable[str], future: Iterable[str], **more: Pattern) -> TenseCues:
        """Cues from two lists of words or patterns, whole words, for a language that needs no more."""
        return cls(cue=re.compile(rf"(?P<future>{any_of(future)})|(?P<past>{any_of(past)})"), **more)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class DiscourseCues:
    """How a text says what a time is counted from, where a range begins and ends, and who spoke when."""

    accents: Accents = NO_ACCENTS
    signal: Pattern = NEVER  # before: a preposition that opens one end; its group 1 is looked up in `sides`
    sides: Mapping[str, Side] = field(default_factory=dict[str, Side])
    side_behind: Mapping[Side, Pattern] = field(default_factory=dict[Side, Pattern])  # after: what opens an end behind its date
    starts: frozenset[str] = frozenset()  # signals of SINCE that may lie ahead as well: "a partire dal", "ab"
    moved: Pattern = NEVER  # before the first of two dates: what says that something went from one to the other, and not how long it took
    moved_behind: Pattern = NEVER  # the same behind the second: "vom 4. auf den 8. Mai verschoben"
    also_for: frozenset[str] = frozenset()  # signals that say "for" before a unit counted from now: "voor komende week"
    onward: Pattern = NEVER  # after: "onwards", which opens "from May"
    clause_after: Pattern = NEVER  # after: what shows that the words of time end here
    possessive: Pattern = NEVER  # after: 's
    ending: Pattern = NEVER  # between a length and the date that closes it: "ended"
    began: Pattern = NEVER  # between a length and the day that it begins with: "starting on"
    closed: Pattern = NEVER  # between a length and the day that it ends with: "ending on"
    for_so_long: Pattern = NEVER  # at the end before such a length: "for", "lasted"
    from_day: Pattern = NEVER  # between a length led by these and its first day: "from"
    link: Pattern = NEVER  # between the ends of a range; its group 1 is the word, or a hyphen
    opened_links: frozenset[str] = frozenset()  # links that need an opener: "between A and B"
    opener: Pattern = NEVER  # before a range: its group 1 is "from" or "between"
    says_which: Pattern = NEVER  # before: "of", "for", which say whose day it is: "the figures of [Thursday]"
    between: frozenset[str] = frozenset()  # openers that go with the opened links
    between_behind: Pattern = NEVER  # after a range: what opens it from behind, "1990 és 1995 között"
    to: frozenset[str] = frozenset()  # links that are also prepositions of other things
    either: Pattern = NEVER  # between two times of which one is meant: "or"
    same_year: Pattern = NEVER  # between two dates of which the second gives the year
    shortly: Pattern = NEVER  # before "before" and "after": just
    says_of_what: Pattern = NEVER  # after "the day before": of something that has no date
    of_a_life: Pattern = NEVER  # before: born, founded
    dies: Pattern = NEVER  # in the sentence of a day: that a life ended on it; "passed away"
    the_happening: Pattern = NEVER  # behind "the day after": a happening that was told, "the fire" and not "he had left"
    happenings: tuple[tuple[Pattern, Pattern], ...] = ()  # behind "after": "the fire", and in the sentence of its day: "burned"
    of_a_law: Pattern = NEVER  # before a date: a law, a decree and the like that it only names, "the Act of"; its story is not there
    of_a_law_behind: Pattern = NEVER  # the same behind the date: "24 Mart 2016 tarihli Kanun"
    of_a_paper: Pattern = NEVER  # before a date: a paper of that day, though the word between opens an end elsewhere, "loven fra"
    goes_on: Pattern = NEVER  # before: a new clause begins, "; in", ", and on"
    relative: Pattern = NEVER  # in the sentence before a date: who, which; what it dates is told by the way
    lasting: Pattern = NEVER  # behind such a word: until, which closes how long that lasted
    after_or_before: Pattern = NEVER  # after a length: its group ``after`` or ``before``
    aside: Pattern = NEVER  # before such a length: a comma
    order: Pattern = NEVER  # before: "later" (group ``later``), "earlier"; group 1 is the word
    months_compared: Pattern = NEVER
    a_year_back: Pattern = NEVER  # whole: "a year earlier", said of figures
    same_period: Pattern = NEVER  # inside: "the same period of"; its group ``month``, ``quarter`` or ``half`` says which
    back: Pattern = NEVER  # inside: earlier, previous
    in_print: Pattern = NEVER  # before: published in
    looking_back: Pattern = NEVER  # before: "had … in"
    pluperfect: Pattern = NEVER  # before, in its clause: "had asked the province"
    pluperfect_opens: Pattern = NEVER  # the same where only the auxiliary stands before: "hatte die Prüfung am"
    pluperfect_closes: Pattern = NEVER  # and its participle behind, in the clause
    pluperfect_behind: Pattern = NEVER  # after a time that stands first: "En mai, un ingénieur avait averti"
    plan: Pattern = NEVER  # before: planned for
    of_the_story: Pattern = NEVER  # whole: what in a history counts from the time told: "dieses Jahres"
    speech: Pattern = NEVER  # a verb of saying
    recorded: Pattern = NEVER  # near a quotation: what is heard or read later than it was said, a video, a letter
    negated: Pattern = NEVER  # before such a preposition, in its clause: "not", "never"
    of_a_thing: Pattern = NEVER  # before a year that a noun follows: an article, so that it only says which is meant ("to the 1936 pool")
    any_day: Pattern = NEVER  # before a weekday that is any one: "an einem", "un", at the end

    def side(self, signal: re.Match[str] | None) -> Side | None:
        """Which end a preposition opens, None where it opens none by itself."""
        return self.sides.get(signal.group(1)) if signal else None


NO_TENSE = TenseCues()
NO_DISCOURSE = DiscourseCues()
