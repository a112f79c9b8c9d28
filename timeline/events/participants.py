"""Who takes part in an event, in which part, and how that is known; the one place where clauses and actors meet.

Parts are those of an agent, a patient and a speaker (proto-roles after Dowty 1991), by the place of a name beside the verb; "other" for
whoever is only named, as behind a preposition. Nobody is added because he stands near: who takes part is named in the clause, or meant
by a word in it ("she", "the company"), or is the subject that the clause shares with the one before, or speaks in it as "we".
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TypeAlias

from timeline.events.clauses import REACH, Clause
from timeline.events.grammar import Grammar
from timeline.events.references import Reference
from timeline.events.subjects import is_subject
from timeline.events.unnamed import Unnamed
from timeline.interface import mark, said
from timeline.model import Actor, ActorPart, ActorType, Participant
from timeline.text import Span

_ATTRIBUTION, _LONGEST_SPEECH = 160, 1200
_MOST_BEFORE_OWNER = 2  # words before an owner whose thing a clause is about: "Mr"
_NEAR = 40  # code points before a name
_OPENS_BRACKET = re.compile(r" ?\((?:[^\W_]{1,4}\.? )?")  # between a name and one in brackets; "the engineer ([S. Okoro])" is he
_MOST_JOINING = 2  # words between a noun and a name that says of what: "of the"
_COMMA_BEFORE = re.compile(r", (?:[A-Z][\w.]+ ){0,3}")
_OPENS_MAIN = re.compile(r",? (?:[^\W\d_]{1,4}\.? )?")  # between a participle and the subject of the sentence: ", the "
_TITLE_OF = re.compile(r"\[([^\]:]+)\] ")  # who is meant at the beginning of a title
_LONGEST_ARTICLE = 6  # code points of "their "
_RIGHT_BEFORE = 3  # code points between a name and what is told of it: a comma and a space
_ENDS = (". ", "? ", "! ", ": ", "– ", "— ", "- ")  # of what stands before a sentence
_BEFORE_A_DATE = 8  # code points of a preposition and an article

_Told: TypeAlias = tuple[int, int, str, str]  # as `Mentions` has them


@dataclass(frozen=True, slots=True)
class Mentions:
    """Where a text names or means its actors, in text order: ``(start, end, name, why)``, `why` empty where the actor is named.

    `words` are those that only say whose something is, or mean several; `people` are the names of those who are surely people,
    `countries` those of countries, `bodies` of organisations; `dates` is where the text says when, which is nobody and no thing.
    """

    told: tuple[tuple[int, int, str, str], ...]
    words: tuple[tuple[int, int, str, str], ...] = ()
    people: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    dates: tuple[Span, ...] = ()
    narrator: str = ""  # who tells the text in the first person
    unnamed: tuple[tuple[int, int, str, str], ...] = ()  # who acts without a name: "the police"

    @classmethod
    def of(
        cls, actors: Sequence[Actor], meant: Sequence[Reference], gender: Mapping[str, str | None] | None = None, narrator: str = ""
    ) -> Mentions:
        """`meant` are the words that mean an actor without naming it, `gender` says who is known to be "he" or "she"."""
        named = [(start, end, actor.name, "") for actor in actors for start, end in actor.mentions]
        part = [(one.start, one.end, name, one.how) for one in meant if not one.only_word for name in one.actors]
        words = [(one.start, one.end, one.name, one.how) for one in meant if one.only_word or len(one.actors) > 1]
        people = {name for name, known in (gender or {}).items() if known is not None} | {one.name for one in meant if one.called}
        countries = frozenset(actor.name for actor in actors if actor.type is ActorType.COUNTRY)
        bodies = frozenset(actor.name for actor in actors if actor.type is ActorType.ORGANISATION)
        return cls(tuple(sorted([*named, *part])), tuple(sorted(words)), frozenset(people), countries, bodies, narrator=narrator)

    def with_unnamed(self, found: Sequence[Unnamed]) -> Mentions:
        """The same with those whom the text does not name."""
        named = [(one.start, one.end, one.name, one.how) for one in found if one.named]
        others = tuple((one.start, one.end, one.name, one.how) for one in found if not one.named)
        whole = {one[:2] for one in others}  # "Slovenian police", which a recogniser takes for their country
        told = (one for one in self.told if one[:2] not in whole)
        return replace(self, told=tuple(sorted([*told, *named])), unnamed=others)

    def within(self, span: Span) -> Iterator[tuple[int, int, str, str]]:
        """Those that lie within a span."""
        return _within(self.told, span)

    def without_date(self, span: Span) -> Span | None:
        """A span behind the words that say when, which it begins with; None where they stand further inside it."""
        at = bisect_right(self.dates, span[0], key=itemgetter(1))
        if at == len(self.dates) or self.dates[at][0] >= span[1]:
            return span
        last = bisect_left(self.dates, span[1], key=itemgetter(0))
        opens = last == at + 1 and self.dates[at][0] - span[0] <= _BEFORE_A_DATE and self.dates[at][1] < span[1]
        return (self.dates[at][1], span[1]) if opens else None

    def unnamed_within(self, span: Span) -> list[tuple[int, int, str, str]]:
        """Those without a name within a span."""
        return list(_within(self.unnamed, span))

    def words_within(self, span: Span) -> Iterator[tuple[int, int, str, str]]:
        """The words that only say whose something is within a span."""
        return _within(self.words, span)


def _within(told: Sequence[tuple[int, int, str, str]], span: Span) -> Iterator[tuple[int, int, str, str]]:
    at = bisect_left(told, span[0], key=itemgetter(0))
    while at < len(told) and told[at][0] < span[1]:
        if told[at][1] <= span[1]:
            yield told[at]
        at += 1


NOBODY = Mentions(())


def taking_part(grammar: Grammar, text: str, mentions: Mentions, clause: Clause) -> tuple[Participant, ...]:
    """Everybody who takes part in what a clause tells, in order of first mention there, each once."""
    found = _in_clause(grammar, text, mentions, clause.span)
    speaker = _speaker(grammar, text, mentions, clause.span)
    if speaker and all(one.actor != speaker.actor for one in found):
        return (speaker, *found)
    if mentions.narrator and all(one.actor != mentions.narrator for one in found) and _leaves_out_i(grammar, text, clause, found):
        words = text[clause.start : clause.end].split()[0]
        how = said("‘{words}’ has no subject, and {actor} tells this text", words=words, actor=mentions.narrator)
        return (Participant(mentions.narrator, ActorPart.AGENT, how, clause.start, clause.start + len(words)), *found)
    if (ahead := _subject_ahead(grammar, text, mentions, clause)) is not None and all(one.actor != ahead.actor for one in found):
        return (*found, ahead)
    opens_late = clause.start > clause.sentence[0]
    opens_with_who = any(one.start == clause.start for one in found)  # "she married Nils; [he] died": whose subject is not shared
    if opens_late and not opens_with_who and (clause.lacks_subject or grammar.gerund.match(text, clause.start)):
        before = (max(clause.sentence[0], clause.start - REACH), clause.start)
        shared = _shared_subject(grammar, text, _in_clause(grammar, text, mentions, before), clause.span, mentions.people)
        if shared is not None and all(one.actor != shared.actor for one in found):
            return (shared, *found)
    return found


def _subject_ahead(grammar: Grammar, text: str, mentions: Mentions, clause: Clause) -> Participant | None:
    """The subject that a participle at the beginning of a sentence is of: "[Founded in 1987], Brightwater was sold"."""
    if clause.start != clause.sentence[0] or not grammar.participle_piece.match(text, clause.start):
        return None
    for start, end, name, _ in mentions.within((clause.end, min(clause.sentence[1], clause.end + _NEAR))):
        if _OPENS_MAIN.fullmatch(text, clause.end, start) and not grammar.owns.match(text, end):
            how = said("the clause has no subject of its own and shares ‘{words}’", words=text[start:end])
            return Participant(name, ActorPart.PATIENT, how, start, end)
    return None


def with_narrator(grammar: Grammar, text: str, clause: Clause, mentions: Mentions, part: Sequence[Participant]) -> tuple[Participant, ...]:
    """The participants and, before them, who tells the text, where the title has the "I" that the clause shares with the one before."""
    first = next((one for one in grammar.narrates.finditer(text, *clause.sentence) if one.lastgroup == "subject"), None)
    if first is None or any(one.actor == mentions.narrator for one in part):
        return tuple(part)
    how = said("the clause has no subject of its own and shares ‘{words}’", words=first[0])
    return (Participant(mentions.narrator, ActorPart.AGENT, how, *first.span()), *part)


def with_subject_of_title(
    grammar: Grammar, text: str, clause: Clause, mentions: Mentions, title: str, part: Sequence[Participant]
) -> tuple[Participant, ...]:
    """The participants with whom the title begins, where the clause shares the subject told before it: "[The police] closed the case".

    Another subject that was taken for the shared one is none then.
    """
    opened = _TITLE_OF.match(title)
    words = (opened[1] if opened else title).casefold()
    told = [*mentions.within((clause.sentence[0], clause.end)), *mentions.unnamed_within((clause.sentence[0], clause.end))]
    first = next((one for one in told if _begins(words, text[one[0] : one[1]].casefold(), whole=opened is not None)), None)
    if first is None and opened is None and grammar.determiner_start.match(title):  # which has a subject of its own
        low = title.casefold()
        return tuple(
            one
            for one in part
            if one.end > clause.start or one.part is ActorPart.SPEAKER or any(word in low for word in one.actor.casefold().split())
        )
    if first is None or grammar.owns.match(text, first[1]) or any(one.actor == first[2] for one in part):
        return tuple(part)
    how = said("the clause has no subject of its own and shares ‘{words}’", words=text[first[0] : first[1]])
    others = [one for one in part if not one.end <= clause.start or one.part is ActorPart.SPEAKER]
    return (Participant(first[2], ActorPart.AGENT, how, first[0], first[1]), *others)


def _begins(title: str, words: str, *, whole: bool) -> bool:
    if whole:
        return title == words
    at = title.find(words, 0, len(words) + _LONGEST_ARTICLE)
    return at >= 0 and (at == 0 or title[:at].find(" ") == at - 1) and not title[at + len(words) : at + len(words) + 1].isalnum()


def _leaves_out_i(grammar: Grammar, text: str, clause: Clause, found: Sequence[Participant]) -> bool:
    """Whether a clause opens a sentence with its verb, as diaries do: "Walked to the mill"."""
    if clause.start != clause.sentence[0] or any(one.part is ActorPart.AGENT for one in found):
        return False
    return grammar.tells_without_subject.match(text, clause.start) is not None


def _in_clause(grammar: Grammar, text: str, mentions: Mentions, span: Span, *, named: bool = False) -> tuple[Participant, ...]:
    """Who is named or meant within a span, with `named` only who is named; of several mentions the one with a part decides it."""
    found: dict[str, Participant] = {}
    told = [one for one in mentions.within(span) if not (named and one[3])]
    unnamed = [] if named else mentions.unnamed_within(span)
    inside = [one[:2] for one in unnamed]
    for number, (start, end, name, why) in enumerate(told):
        beside = number > 0 and _OPENS_BRACKET.fullmatch(text, told[number - 1][1], start) is not None
        if not why and _is_aside(grammar, text, start, end, in_bracket=beside, is_person=name in mentions.people):
            continue
        if any(left <= start and end <= right for left, right in inside):
            continue  # "the family of [Pearl Addison]"
        owns = grammar.owns.match(text, end)
        if (
            owns is not None
            and not _takes_part_as_owner(grammar, text, start, end)
            and not _owns_the_subject(grammar, text, (owns.end(), span[1]), told[number + 1 :], text[span[0] : start])
        ):
            continue  # what an owner's chairman does is not his deed
        if name in mentions.countries and _says_only_whence(grammar, text, mentions, start):
            continue
        if name in mentions.bodies and number and _is_affiliation(grammar, text, mentions, told[number - 1], (start, end)):
            continue
        if _only_says_which(grammar, text, told, number):
            continue
        part, how = _part(grammar, text, start, end) if owns is None else (ActorPart.OTHER, mark("by what is his"))
        one = Participant(
            name, part, said("{why}; {how}", why=why, how=said(how)) if why else _named(text, start, end, name, how), start, end
        )
        if name not in found or found[name].part is ActorPart.OTHER and part is not ActorPart.OTHER:
            found[name] = one
    for start, end, name, why in () if named else mentions.words_within(span):
        if name in mentions.people and _takes_part_as_owner(grammar, text, start, end):
            how = said("{why}; {how}", why=why, how=said(mark("by what is his")))
            found.setdefault(name, Participant(name, ActorPart.OTHER, how, start, end))
    for one in _unnamed(grammar, text, mentions, sorted([*told, *unnamed]), unnamed):
        found.setdefault(one.actor, one)
    return tuple(sorted(found.values(), key=lambda one: one.start))


def _says_only_whence(grammar: Grammar, text: str, mentions: Mentions, start: int) -> bool:
    """Whether a country is where something goes, or where people are from: "scientists from Chile and [Japan]"."""
    before = text[max(0, start - _NEAR) : start]
    return (
        grammar.only_where_to.search(before) is not None or grammar.people_from.search(text[max(0, start - 3 * _NEAR) : start]) is not None
    )


def _is_affiliation(grammar: Grammar, text: str, mentions: Mentions, before: _Told, span: Span) -> bool:
    """Whether a body only says where somebody named before it is from: "Anna Berg of [the University of Brenn]"."""
    between = text[before[1] : span[0]]
    if not grammar.where_people_work.search(text, *span):
        return False
    return before[2] not in mentions.countries and before[2] not in mentions.bodies and grammar.affiliated.fullmatch(between) is not None


def _unnamed(grammar: Grammar, text: str, mentions: Mentions, told: Sequence[_Told], unnamed: Sequence[_Told]) -> Iterator[Participant]:
    """Those without a name who act, or to whom something is done or given; joined names share a part. `told` are all of a clause."""
    for one in unnamed:
        at = told.index(one)
        part = _part_of_unnamed(grammar, text, mentions, *one[:2])
        if part is None and at + 1 < len(told) and grammar.joins_names.fullmatch(text, one[1], told[at + 1][0]):
            part = _part_of_unnamed(grammar, text, mentions, *told[at + 1][:2])
        if part is None and at and grammar.joins_names.fullmatch(text, told[at - 1][1], one[0]):
            named = told[at - 1] not in unnamed
            beside = (ActorPart.OTHER, mark("joined with who takes part")) if named else None
            part = _part_of_unnamed(grammar, text, mentions, *told[at - 1][:2]) or beside
        if part is not None:
            yield Participant(one[2], part[0], said("{why}; {how}", why=one[3], how=said(part[1])), one[0], one[1])


def _part_of_unnamed(grammar: Grammar, text: str, mentions: Mentions, start: int, end: int) -> tuple[ActorPart, str] | None:
    """The part of somebody without a name beside a verb and the sign of it; None where there is none for sure."""
    for stop in _ends(grammar, text, mentions, end):
        part, how = _part(grammar, text, start, stop)
        if part in (ActorPart.AGENT, ActorPart.SPEAKER) or how == mark("subject of a verb in the passive"):
            return part, how
    before = text[max(0, start - 90, text.rfind("\n", 0, start) + 1) : start]
    if grammar.unnamed.by_agent.search(before):
        return ActorPart.AGENT, mark("behind ‘by’ after a verb in the passive")
    if grammar.unnamed.object_before.search(before) and not grammar.unnamed.no_object.fullmatch(text, start, end):
        return ActorPart.PATIENT, mark("object of a verb")
    if (not before or before[-2:] in _ENDS) and grammar.unnamed.acts_now.match(text, end):
        return ActorPart.AGENT, mark("subject of a verb")
    return (ActorPart.OTHER, mark("behind a preposition")) if grammar.unnamed.given_to.search(before) else None


def _ends(grammar: Grammar, text: str, mentions: Mentions, end: int) -> Iterator[int]:
    """Where the words between a noun and its verb may end: its own end, that of the place behind it, that of a date there."""
    yield end
    for words in (grammar.unnamed.where, grammar.unnamed.between):
        if (hit := words.match(text, end)) is not None:
            end = hit.end()
            yield end
    at = bisect_left(mentions.dates, end, key=itemgetter(0))
    if at < len(mentions.dates) and mentions.dates[at][0] - end <= _BEFORE_A_DATE:
        yield mentions.dates[at][1]


def _owns_the_subject(grammar: Grammar, text: str, behind: Span, after: Sequence[tuple[int, int, str, str]], before: str) -> bool:
    """Whether a clause is about a thing of an owner, and no person or body of his: "[Ann]'s phone was stolen"."""
    verb = grammar.main_verb.search(text, *behind)
    if verb is None or len(before.split()) > _MOST_BEFORE_OWNER or grammar.main_verb.search(before):
        return False
    if any(start < verb.start() for start, _, _, _ in after):
        return False
    return grammar.of_a_thing_owned.fullmatch(text, behind[0], verb.start()) is not None


def _takes_part_as_owner(grammar: Grammar, text: str, start: int, end: int) -> bool:
    """Whether something is done to an owner or for him by what is his: "searched [Ann]'s flat", "on [her] behalf", "[Ann]'s lawyer"."""
    near = max(0, start - _NEAR)
    return any(behind.match(text, end) and before.search(text, near, start) for before, behind in grammar.of_owners)


def _only_says_which(grammar: Grammar, text: str, told: Sequence[tuple[int, int, str, str]], number: int) -> bool:
    """Whether a name only says of what somebody named beside it is the head: "the leader of [the council], Anna Berg, resigned"."""
    start, end, _, _ = told[number]
    before = text[max(0, start - _NEAR) : start]
    head = next((hit for hit in grammar.person_noun.finditer(before)), None)
    if head is None or len(before[head.end() :].split()) > _MOST_JOINING or not grammar.after_preposition.search(before):
        return False
    after = told[number + 1] if number + 1 < len(told) else None
    if after is not None and _COMMA_BEFORE.fullmatch(text, end, after[0]):
        return True
    between = text[told[number - 1][1] : start] if number else ""
    return between.startswith(", ") and between.count(",") == 1 and grammar.main_verb.search(between) is None


def _is_aside(grammar: Grammar, text: str, start: int, end: int, *, in_bracket: bool, is_person: bool = False) -> bool:
    """Whether a name only says where something happened, or of what party somebody is: "at Elm House", "Carla Dunmore (Reform Party)"."""
    before = text[max(0, start - _NEAR) : start]
    if grammar.attributive_next.match(text, end) and (is_person or " " not in text[start:end]) and grammar.determiner_at_end.search(before):
        return True
    before = before[before.rfind("\n") + 1 :]
    return grammar.only_where.search(before) is not None or text[end : end + 1] == ")" and in_bracket


def _named(text: str, start: int, end: int, name: str, how: str) -> str:
    words = " ".join(text[start:end].split())
    if words != name:
        return said("named here as ‘{words}’, {how}", words=words, how=said(how))
    return said("named here, {how}", how=said(how))


def _part(grammar: Grammar, text: str, start: int, end: int) -> tuple[ActorPart, str]:
    """The part that words at ``start:end`` have beside their verb, and the sign of it."""
    before = text[max(0, start - 90) : start]
    before = before[max(before.rfind(mark) + 1 for mark in ".;\n") :]
    if grammar.said_by.search(before) or (grammar.subject_says.match(text, end) and is_subject(grammar, text, start, end)):
        return ActorPart.SPEAKER, mark("before or after a verb of saying")
    if grammar.passive.match(text, end) and is_subject(grammar, text, start, end):
        return ActorPart.PATIENT, mark("subject of a verb in the passive")
    if grammar.by_agent.search(before):
        return ActorPart.AGENT, mark("behind ‘by’ after a verb in the passive")
    if is_subject(grammar, text, start, end):
        return ActorPart.AGENT, mark("subject of a verb")
    if grammar.unnamed.object_before.search(before):
        return ActorPart.PATIENT, mark("object of a verb")
    if grammar.behind_preposition.search(before):
        return ActorPart.OTHER, mark("behind a preposition")
    if grammar.object_of.search(before):
        return ActorPart.PATIENT, mark("object of a verb")
    return ActorPart.OTHER, mark("beside no verb")


def _shared_subject(
    grammar: Grammar, text: str, before: Sequence[Participant], clause: Span, people: frozenset[str] = frozenset()
) -> Participant | None:
    """The subject told before a clause that has none of its own ("… and launched the store"), else whoever was named first.

    A relative or a participle ("who fled", ", recaptured by") is of the name right before it, or of nobody.
    """
    if not before:
        return None
    words = text[clause[0] : clause[1]]
    if grammar.thing_pronoun.match(words) and not grammar.joined.match(words):
        before = [one for one in before if one.actor not in people]  # "She built it; [it] was stolen"
        if not before:
            return None
    if grammar.of_what_stands_before.match(words) and not grammar.joined.match(words):
        before = [
            one for one in before if clause[0] - one.end <= _RIGHT_BEFORE or grammar.apposition_between.fullmatch(text, one.end, clause[0])
        ]
        if not before:
            return None
        one = before[-1]
    else:
        subjects = [one for one in before if one.part in (ActorPart.AGENT, ActorPart.PATIENT, ActorPart.SPEAKER)]
        one = (subjects or before)[0]
    part = ActorPart.PATIENT if grammar.in_passive.match(words) else ActorPart.AGENT
    return Participant(
        one.actor,
        part,
        said("the clause has no subject of its own and shares ‘{words}’", words=text[one.start : one.end]),
        one.start,
        one.end,
    )


def _speaker(grammar: Grammar, text: str, mentions: Mentions, clause: Span) -> Participant | None:
    """Who says "we" or "I" in a clause of direct speech: the actor named beside the verb of saying, before the quotation or after it."""
    first_person = grammar.first_person.search(text, *clause)
    one = beside_quotation(grammar, text, mentions, clause) if first_person else None
    return replace(one, how=said("says ‘{words}’ in this quotation", words=first_person[0])) if one and first_person else None


def beside_quotation(grammar: Grammar, text: str, mentions: Mentions, clause: Span) -> Participant | None:
    """The speaker of the direct speech that a clause stands in: the actor named beside the verb of saying, before it or after it."""
    low = max(0, clause[0] - _LONGEST_SPEECH - _ATTRIBUTION)
    opened = max(text.rfind(mark, low, clause[1]) for mark in '“"')
    paragraph = text.rfind("\n", low, clause[0]) + 1
    if opened < paragraph or opened < clause[0] - _LONGEST_SPEECH:
        return None
    spans = [(max(paragraph, opened - _ATTRIBUTION), opened)]
    far = clause[1] + _LONGEST_SPEECH
    closed = min((at for mark in '”"' if (at := text.find(mark, clause[0] + 1, far)) >= 0), default=-1)
    if closed >= 0:
        end = text.find(".", closed + 2, min(len(text), closed + _ATTRIBUTION))
        spans.append((closed, end if end > 0 else min(len(text), closed + _ATTRIBUTION)))
    for number, span in enumerate(spans):
        named = _in_clause(grammar, text, mentions, span, named=True) if grammar.says.search(text, *span) else ()
        if named:
            speakers = [who for who in named if who.part is ActorPart.SPEAKER] or named
            one = speakers[-1 if number == 0 else 0]
            return Participant(one.actor, ActorPart.SPEAKER, "speaks in this quotation", one.start, one.end)
    return None
