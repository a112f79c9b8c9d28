"""Whom a line is about that names nobody: the one patient of a case report, the person or the body that a text is about, the two of a case.

A reader gives "Blood cultures were drawn" to the patient, "The dividend was passed" to the firm whose report he reads and "Mediation
failed" to the parties; nobody else is added, and only where nobody else is found.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from operator import itemgetter

from timeline.events.antecedents import Somebody
from timeline.events.clauses import Clause
from timeline.events.grammar import Grammar
from timeline.events.lines import upper_first
from timeline.events.mentions import Mentions
from timeline.events.protagonist import called_most, of_dispute, protagonist, sides
from timeline.events.references import Reference, case_of
from timeline.events.sentence_pieces import lower_first
from timeline.events.shortening import LONGEST
from timeline.events.unnamed import Unnamed
from timeline.events.why_meant import Meant, in_words
from timeline.interface import mark, said
from timeline.model import Actor, ActorPart, ActorType, Participant
from timeline.text import Span, holding

_TOLD_BY = re.compile(r"\[([^\]:]+):\] ")
_OF_A_THING = re.compile(r"\[[^\].]+\] ")  # who or what is meant at the beginning of a title
_CONTEXT = re.compile(r"\[[^\]]*\.\] ")  # what was told before, at the beginning of a title
_HEAD, _HEAD_LINES = 400, 3  # code points and lines at the head of a text
_NEAR = 60  # code points before a name
_FIRST = 3  # sentences in which a case report tells of its patient
_FEWEST = 2  # times that a text without such a title has "the patient"
_TWO, _MOST_ACCUSED = 2, 3
_FAR_MORE = 2  # times as many "he" as "she"
_BODIES = (ActorType.ORGANISATION, ActorType.GROUP)
_OPENS = 3  # words of what a line tells that are shown as the reason


@dataclass(frozen=True, slots=True)
class About:
    """Whom a text is about, by what its lines tell of; "" and () where it is about nobody or several."""

    patient: str = ""
    person: str = ""
    body: str = ""
    sides: tuple[str, ...] = ()
    meeting: str = ""  # whose minutes the text is
    reports: bool = False  # whether the body tells the text
    called: str = ""  # the patient by the words of the text: "A 34-year-old man"
    topic: str = ""  # what a chronology is of, or whom
    is_life: bool = False  # whether all lines of a chronology are of one person
    is_named: bool = False  # whether the patient has a name
    case: str = ""  # what a judgment is called: "Lund v Moll"
    subject: str = ""  # the actor that a chronology is of
    is_of_body: bool = False  # whether that is no person
    tells: bool = False  # whether that tells the text as "we"
    home: str = ""  # the body whose report or history the text is
    is_history: bool = False
    bodies: frozenset[str] = frozenset()  # the names of all bodies
    accused: tuple[str, ...] = ()  # who is tried in a text on one trial

    def with_subject(self, grammar: Grammar, clause: Clause, title: str, part: Sequence[Participant]) -> tuple[Participant, ...]:
        """The participants and, before them, whom a chronology is of, where a title has no subject: "Joined the league", "First trophy".

        What happens to a thing without an article is told of a body too where nobody takes part: "New wing added".
        """
        if self.meeting and all(one.actor != self.meeting and one.part is not ActorPart.AGENT for one in part):
            hit = grammar.about.done_by_meeting.search(title)
            part = (*part, _taking_part(clause, hit[0].strip(), self.meeting)) if hit is not None else part
        part = self._with_sides(grammar, clause, title, self._with_home(grammar, clause, title, part))
        bare = lower_first(title)
        if not self.subject or title[:1] in ("", "[") or any(self.subject == one.actor or one.part is ActorPart.AGENT for one in part):
            return tuple(part)
        opens = any(one.match(bare) for one in (grammar.lacks_subject, grammar.opens_with_verb, grammar.opens_with_present))
        is_label = grammar.main_verb.search(title) is None and all(one.part is ActorPart.OTHER for one in part)
        is_bare = (
            self.is_of_body
            and not part
            and (not self.tells or _is_done(grammar, title))
            and not (grammar.determiner_start.match(title) or grammar.preposition_start.match(bare) or grammar.about.of_all.match(bare))
        )
        if not (opens or is_label or is_bare) or grammar.weather.fullmatch(title):
            return tuple(part)
        return (_taking_part(clause, " ".join(title.split()[:_OPENS]), self.subject), *part)

    def _with_sides(self, grammar: Grammar, clause: Clause, title: str, part: Sequence[Participant]) -> Sequence[Participant]:
        """The participants with the two of a case in what is between them where only who tells it takes part, and with the other of two.

        "The trial was heard before me", "[Orwen Ltd] sued in May".
        """
        inside = [one.actor for one in part if one.actor in self.sides]
        if len(inside) == 1 == len(self.sides) - 1 and (hit := grammar.about.against_side.search(title)) is not None:
            return (*part, *(_taking_part(clause, hit[0].strip(), name) for name in self.sides if name not in inside))
        if not self.sides or not (teller := _TOLD_BY.match(title)) or any(one.actor != teller[1] for one in part):
            return part
        told = grammar.about.of_sides.match(title, teller.end())
        return part if told is None else (*part, *(_taking_part(clause, told["what"], name) for name in self.sides if name != teller[1]))

    def _with_home(self, grammar: Grammar, clause: Clause, title: str, part: Sequence[Participant]) -> Sequence[Participant]:
        """The participants with the body whose history a text is where nobody else takes part or where others act in it.

        "Floodlights came in 1994", "The members voted for it", "Ada Moll was elected president".
        """
        if not self.home or not title or any(one.actor == self.home for one in part):
            return part
        told = _CONTEXT.sub("", title, count=1)
        if part:
            is_done = self.is_history and all(one.part is ActorPart.OTHER for one in part)
            hit = grammar.about.by_body.match(told) if is_done else None
            if any(one.actor in self.bodies for one in part):
                return (*part, _taking_part(clause, " ".join(told.split()[:_OPENS]), self.home)) if hit is not None else part
            hit = hit or grammar.about.with_body.search(told)
            return (*part, _taking_part(clause, hit[0].strip(), self.home)) if hit is not None else part
        if not self.is_history or "[" in told or grammar.weather.fullmatch(told) or grammar.about.of_all.match(lower_first(told)):
            return part
        return (_taking_part(clause, " ".join(told.split()[:_OPENS]), self.home),)

    def titled(self, grammar: Grammar, title: str, dates: Sequence[str] = (), *, opens: bool = False) -> str:
        """A title that is a label of a life with whose it is in front: "[Anna Berg] died 3 May 1941", one of a day of a case or a meeting
        with which one that is, and one that leaves its subject out in a text on one patient or, where it `opens` an entry, in a chronology
        with that in front; any other as it is. `dates` are the words of its dates.
        """
        if held := self._held(grammar, title, dates):
            return held
        bare = lower_first(title)
        if self.patient and self.called and grammar.about.of_patient.match(bare):
            told = f"[{self.called}] {bare}"
            return told if len(told) <= LONGEST else title
        has_none = grammar.lacks_subject.match(bare) or grammar.opens_with_verb.match(bare)
        if self.topic and has_none and (opens or self.is_life):
            told = f"[{self.topic}] {bare}"
            return told if len(told) <= LONGEST else title
        label = grammar.about.of_person.match(title) if self.person and not title.startswith("[") else None
        what = label.groupdict().get("what_of") if label else None
        told = f"[{self.person}] {what.lower()} {title.partition(':')[2].strip()}" if what and self.person not in title else title
        return told if len(told) <= LONGEST else title

    def _held(self, grammar: Grammar, title: str, dates: Sequence[str]) -> str:
        """What is held on a day by its label, with which it is of: "Date of judgment: 4 March" → "Judgment [in Lund v Moll]"; else ""."""
        rest = title
        for date in dates:
            rest = rest.replace(date, "")
        label = grammar.about.label_of_date.fullmatch(rest.strip())
        what = next((one for one in label.groups() if one), "") if label else ""
        if not what:
            return ""
        what = upper_first(what.lower())
        told = grammar.about.of_case.format(what, self.case) if self.case else what
        if self.case and label is not None and label.groupdict().get("done"):
            told = f"[{self.case}] {grammar.was[0]} {what.lower()}"  # "Heard: 4 May"
        told = grammar.about.of_meeting_held.format(what, self.meeting) if self.meeting and not self.case else told
        return told if (self.case or self.meeting) and len(told) <= LONGEST else ""

    def part(self, grammar: Grammar, clause: Clause, title: str, teller: str = "") -> tuple[Participant, ...]:
        """Whom a title is about that names nobody, () where that is open; `teller` tells the text: "[Ann Lund:] On my feet till six"."""
        words = grammar.about
        if (told := _TOLD_BY.match(title)) and not grammar.there_is.search(title):
            return (Participant(told[1], ActorPart.OTHER, said(mark("stands in brackets in the title")), *clause.span),)
        for names, pattern in (
            ((teller,), words.of_teller),
            ((self.meeting,), words.of_meeting),
            ((self.person,), words.of_person),
            (self.sides, words.of_sides),
            (self.accused, words.of_accused),
            (self.accused if len(self.accused) == _TWO else (), words.of_both),
            ((self.body,), words.of_body),
            ((self.body if self.reports else "",), words.by_body),
        ):
            told = pattern.match(title) if names and names[0] else None
            if told is not None:
                return tuple(_taking_part(clause, next(one for one in told.groups() if one), name) for name in names)
        if not self.patient or not title or _OF_A_THING.match(title):
            return ()
        return (_taking_part(clause, " ".join(title.split()[:_OPENS]), self.patient),)


def _taking_part(clause: Clause, words: str, name: str) -> Participant:
    how = said("‘{words}’ is told of {actor}, whom the text is about", words=words, actor=name)
    return Participant(name, ActorPart.OTHER, how, *clause.span)


def about(
    grammar: Grammar,
    text: str,
    title: str,
    sentences: Sequence[Span],
    actors: Sequence[Actor],
    home: Actor | None,
    patient: str,
    called: str = "",
    *,
    is_named: bool = False,
    heading: str = "",
    tells: bool = False,
    is_history: bool = False,
    both: Sequence[str] = (),
) -> About:
    """Whom a text is about; `home` is the body whose report it is, `patient` the one of a case report, `called` so in it or by name.

    `heading` is its title, or the line above a text without one. Where the body `tells` it as "we", its lines are of that body.
    `both` are the sides that a text defines.
    """
    person = protagonist(text, sentences, actors, title, (ActorType.PERSON,))
    body = protagonist(text, sentences, actors, title, _BODIES)
    is_minutes = home is not None and grammar.about.minutes.search(_opening(title, text)) is not None
    is_headed = home is not None and heading.casefold() == home.name.casefold() and grammar.about.firm.search(home.name) is not None
    reports = home is not None and not is_minutes and (home.name in title or is_headed)
    named = case_of(grammar, text)
    chronicle, case = grammar.about.chronicle_of.match(heading or title), grammar.about.case_name.match(title or named)
    topic = next((one.strip() for one in chronicle.groups() if one), "") if chronicle else ""
    subject = next((one for one in actors if topic and one.mentions and one.is_called(topic)), home if tells else None)
    return About(
        patient,
        person.name if person and not patient else "",
        home.name if home is not None and reports else _name_of_body(body if not person else None, subject),
        tuple(both)
        or tuple(one.name for one in sides(actors, title))
        or tuple(sorted((one.name for one in sides(actors, named)), key=named.find))
        or tuple(one.name for one in of_dispute(grammar, text, actors)),
        home.name if home is not None and is_minutes else "",
        reports,
        upper_first(called) if patient else "",
        topic,
        topic != "" and (grammar.about.life.search(heading or title) is not None or (person is not None and person.name == topic)),
        is_named,
        case["name"].strip() if case else "",
        subject.name if subject else "",
        subject is not None and subject.type in _BODIES,
        tells,
        home.name if home is not None and (reports or is_history) else "",
        is_history or (is_headed and not is_minutes),
        frozenset(one.name for one in actors if one.type in _BODIES),
        _accused(grammar, text, actors),
    )


def _accused(grammar: Grammar, text: str, actors: Sequence[Actor]) -> tuple[str, ...]:
    """Who is tried in a text on a trial, by what it says behind and before the names; () of a text on several trials or none."""
    words = grammar.about
    if words.tells_trial.search(text) is None:
        return ()
    told = sorted((*span, one.name) for one in actors if one.type is ActorType.PERSON for span in one.mentions)
    found: dict[str, None] = {}
    for number in range(len(told) - 1, -1, -1):  # from the end, so that the first of "Ann Lund and Piet Lund denied it" is one of them
        start, end, name = told[number]
        after = told[number + 1] if number + 1 < len(told) else None
        joins = after is not None and after[2] in found and words.joins_accused.fullmatch(text, end, after[0]) is not None
        if joins or grammar.accused.match(text, end) or words.accused_before.search(text, max(0, start - _NEAR), start):
            found[name] = None
    for (start, end, name), (after, _, other) in pairwise(told):
        if name in found and other not in found and words.accused_before.search(text, max(0, start - _NEAR), start):
            found |= {other: None} if words.joins_accused.fullmatch(text, end, after) else {}
    return tuple(name for name in dict.fromkeys(one[2] for one in told) if name in found) if len(found) <= _MOST_ACCUSED else ()


def _is_done(grammar: Grammar, title: str) -> bool:
    """Whether a title tells what is done or has no verb: "Instruments were pawned", "New basses"; not "Amateurs cleared the hay"."""
    return grammar.passive.search(title) is not None or grammar.main_verb.search(title) is None


def _name_of_body(*bodies: Actor | None) -> str:
    return next((one.name for one in bodies if one is not None and one.type in _BODIES), "")


def the_patient(grammar: Grammar, text: str, title: str, sentences: Sequence[Span], found: Sequence[Unnamed]) -> str:
    """The one patient of a case report, whom its first sentences tell of by the age or call so; "" of any other text."""
    words = grammar.unnamed
    aged = [one for one in found if words.aged.match(one.name)]
    aged = aged or [one for one in found if one.name.casefold() in words.of_a_case]  # "The patient, a farmer aged 52, was admitted"
    names = {one.name for one in aged}
    is_told = bool(aged) and aged[0].name.casefold() in words.of_a_case
    if len(names) != 1 or is_told and grammar.about.case.search(title) is None:
        return ""
    if not is_told and sum(one.name in text[one.start : one.end] for one in aged) > 1:
        return ""
    is_case = grammar.about.case.search(_heads(title, text)) is not None
    calls_so = sum(text.count(f" {noun}") for noun in words.of_a_case)
    opens = aged[0].start < _end_of_opening(grammar, text, sentences)
    return aged[0].name if opens and (is_case or calls_so >= _FEWEST) else ""


def named_patient(grammar: Grammar, text: str, title: str, sentences: Sequence[Span], actors: Sequence[Actor]) -> str:
    """The patient of a case report who has a name, "" of any other text: the first who is told of by the age or as admitted."""
    if grammar.about.case.search(_heads(title, text)) is None:
        return ""
    last = _end_of_opening(grammar, text, sentences)
    people = sorted((one.mentions[0], one.name) for one in actors if one.type is ActorType.PERSON and one.mentions)
    return next((name for (start, end), name in people if start < last and grammar.about.is_patient.match(text, end)), "")


def _end_of_opening(grammar: Grammar, text: str, sentences: Sequence[Span]) -> int:
    """Where the first sentences that tell something end, 0 where none does."""
    told = (end for start, end in sentences if grammar.main_verb.search(text, start, end))
    return max(islice(told, _FIRST), default=0)


def _opening(title: str, text: str) -> str:
    """The title and the lines at the head of a text."""
    return "\n".join((title, *text[:_HEAD].split("\n")[:_HEAD_LINES]))


def _heads(title: str, text: str) -> str:
    """The title and the headings of a text."""
    return f"{title}\n" + "\n".join(line for line in text.split("\n") if line and line[-1] not in '.!?”"')


def of_patient(
    grammar: Grammar,
    text: str,
    sentences: Sequence[Span],
    quotations: Sequence[Span],
    people: Mapping[Span, Somebody],
    actors: Sequence[Actor],
    meant: Sequence[Reference],
    whom: About,
) -> tuple[Reference, ...]:
    """What pronouns mean in a case report, where "he" or "she" is the patient but where somebody else is told of before in the sentence."""
    called = called_most(grammar, text) if whom.patient and whom.called else ""
    if not called:
        return tuple(meant)
    name = whom.patient if whom.is_named else lower_first(whom.called)
    others = sorted(span[0] for span, who in people.items() if whom.patient.casefold() not in (who.name, who.words.casefold()))
    others = sorted([*others, *(start for one in actors if one.type is ActorType.PERSON and one.name != name for start, _ in one.mentions)])
    known = {one.start: one for one in meant}
    made: dict[int, Reference] = {}
    for start, end in sentences:
        for hit in grammar.anaphor.finditer(text, start, end):
            word, old = hit[0].casefold(), known.get(hit.start())
            if hit.lastgroup not in ("person", "whom", "owner") or grammar.genders.get(word, word) != called:
                continue
            at = bisect_left(others, start)
            if at < len(others) and others[at] < hit.start() or holding(quotations, hit.start()) is not None:
                continue
            if old is not None and old.only_word or old is None and hit.lastgroup != "person" and not whom.is_named:
                continue
            why, actors_meant = Meant.TEXT_ABOUT.of(hit[0], name), (name,) if whom.is_named else ()
            made[hit.start()] = Reference(*hit.span(), name, actors_meant, why, called=called, only_word=hit.lastgroup == "owner")
    return tuple(sorted((known | made).values(), key=lambda one: one.start))


def with_only_one(
    grammar: Grammar,
    text: str,
    sentences: Sequence[Span],
    actors: Sequence[Actor],
    quotations: Sequence[Span],
    gender: Mapping[str, str | None],
    people: Mapping[Span, Somebody],
    meant: Sequence[Reference],
    roles: Sequence[Unnamed],
    whom: About,
    mentions: Mentions,
) -> tuple[Unnamed, ...]:
    """Those without a name, and the pronouns left open by which only the one person whom a text is about can be meant.

    No sentence near tells of another such person then, and that one does not say "I" there, as `mentions` tell.
    """
    name = whom.patient or whom.person
    called = called_most(grammar, text) if whom.patient else gender.get(name)
    if not name or not called:
        return tuple(roles)
    hero = {(one.start, one.end) for one in roles if one.name == name}
    others = [(span, who.called) for span, who in people.items() if span not in hero]
    others += [(span, gender.get(one.name)) for one in actors if one.type is ActorType.PERSON and one.name != name for span in one.mentions]
    taken = {one.start for one in (*meant, *roles)}
    found = (
        Unnamed(*hit.span(), name, in_words(Meant.TEXT_ABOUT.of(hit[0], name)), named=whom.is_named or not whom.patient)
        for hit in _open_pronouns(grammar, text, sentences, sorted(others, key=itemgetter(0)), called)
        if hit.start() not in taken and holding(quotations, hit.start()) is None and mentions.told_at(hit.start()).narrator != name
    )
    return tuple(sorted((*roles, *found), key=lambda one: one.start))


def _open_pronouns(
    grammar: Grammar, text: str, sentences: Sequence[Span], others: Sequence[tuple[Span, str | None]], called: str
) -> Iterator[re.Match[str]]:
    """Each "he" or "she" near which none of the `others` is told of who may be meant, each of these with what is known of them."""
    starts = [span[0] for span, _ in others]
    for number, (start, end) in enumerate(sentences):
        low = bisect_left(starts, sentences[number - 1][0] if number else start)
        for hit in grammar.anaphor.finditer(text, start, end):
            word = hit[0].casefold()
            near = others[low : bisect_left(starts, hit.start())]
            if (
                hit.lastgroup in ("person", "whom")
                and grammar.genders.get(word, word) == called
                and all(known and known != called for _, known in near)
            ):
                yield hit
