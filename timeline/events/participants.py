"""Who takes part in an event, in which part, and how that is known; the one place where clauses and actors meet.

Parts are those of an agent, a patient and a speaker (proto-roles after Dowty 1991), by the place of a name beside the verb; "other" for
whoever is only named, as behind a preposition. Nobody is added because he stands near: who takes part is named in the clause, or meant
by a word in it ("she", "the company"), or is the subject that the clause shares with the one before, or speaks in it as "we".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from timeline import patterns as re
from timeline.events.asides import is_affiliation, is_aside, only_says_which, owns_the_subject, says_only_whence, takes_part_as_owner
from timeline.events.clauses import REACH, Clause
from timeline.events.grammar import Grammar
from timeline.events.mentions import Mentions, Told
from timeline.events.parts_taken import part_of, unnamed_parts
from timeline.interface import mark, said
from timeline.model import ActorPart, Participant
from timeline.text import Span

_ATTRIBUTION, _LONGEST_SPEECH = 160, 1200
_NEAR = 40  # code points before a name
_ENDS = re.compile(r"(?:(?<=\w{4})|(?<=[”\"’)\d]))[.!?]+[”\"’]?\s+|(?<=[.!?][”\"’])\s+(?=[“\"„«]|[^\W\d_a-zß-ÿ])")  # of a sentence
_OPENS_BRACKET = re.compile(r" ?\((?:[^\W_]{1,4}\.? )?")  # between a name and one in brackets; "the engineer ([S. Okoro])" is he
_OPENS_MAIN = re.compile(r",? (?:[^\W\d_]{1,4}\.? )?")  # between a participle and the subject of the sentence: ", the "
_REMEMBERED = 1 << 7  # spans of a text
_RIGHT_BEFORE = 3  # code points between a name and what is told of it: a comma and a space


def taking_part(grammar: Grammar, text: str, mentions: Mentions, clause: Clause) -> tuple[Participant, ...]:
    """Everybody who takes part in what a clause tells, in order of first mention there, each once."""
    found = in_clause(grammar, text, mentions, clause.span)
    speaker = _speaker(grammar, text, mentions, clause.span)
    if speaker and all(one.actor != speaker.actor for one in found):
        return (speaker, *found)
    if mentions.narrator and all(one.actor != mentions.narrator for one in found) and _leaves_out_i(grammar, text, clause, mentions, found):
        words = text[clause.start : clause.end].split()[0]
        how = said("‘{words}’ has no subject, and {actor} tells this text", words=words, actor=mentions.narrator)
        return (Participant(mentions.narrator, ActorPart.AGENT, how, clause.start, clause.start + len(words)), *found)
    if (ahead := _subject_ahead(grammar, text, mentions, clause)) is not None and all(one.actor != ahead.actor for one in found):
        return (*found, ahead)
    opens_late = clause.start > clause.sentence[0]
    opens_with_who = any(one.start == clause.start for one in found) or _opens_with_person(grammar, text, clause)
    if opens_late and not opens_with_who and (clause.lacks_subject or grammar.gerund.match(text, clause.start)):
        before = (max(clause.sentence[0], clause.start - REACH), clause.start)
        shared = _shared_subject(grammar, text, in_clause(grammar, text, mentions, before), clause.span, mentions.people)
        if shared is not None and all(one.actor != shared.actor for one in found):
            return (shared, *found)
    return found


def _opens_with_person(grammar: Grammar, text: str, clause: Clause) -> bool:
    """Whether a clause has "he" or "she" for a subject, which it does not share: "she married Nils; [he] died"."""
    first = text[clause.start : clause.end].split(maxsplit=1)[:1]
    return bool(first) and grammar.person_pronoun.match(first[0]) is not None


def _subject_ahead(grammar: Grammar, text: str, mentions: Mentions, clause: Clause) -> Participant | None:
    """The subject that a participle at the beginning of a sentence is of: "[Founded in 1987], Brightwater was sold"."""
    if clause.start != clause.sentence[0] or not grammar.participle_piece.match(text, clause.start):
        return None
    for start, end, name, _ in mentions.within((clause.end, min(clause.sentence[1], clause.end + _NEAR))):
        if _OPENS_MAIN.fullmatch(text, clause.end, start) and not grammar.owns.match(text, end):
            how = said("the clause has no subject of its own and shares ‘{words}’", words=text[start:end])
            return Participant(name, ActorPart.PATIENT, how, start, end)
    return None


def _leaves_out_i(grammar: Grammar, text: str, clause: Clause, mentions: Mentions, found: Sequence[Participant]) -> bool:
    """Whether a clause opens a sentence with its verb, as diaries do: "Walked to the mill"."""
    if clause.start != clause.sentence[0] or any(one.part is ActorPart.AGENT for one in found):
        return False
    if grammar.keeps_log.search(mentions.title):  # but not "Telephoned by the clerk"
        line = text[slice(*clause.span)]
        return grammar.done_in_log.match(f"{line[:1].lower()}{line[1:]}") is not None
    return grammar.tells_without_subject.match(text, clause.start) is not None


@lru_cache(_REMEMBERED)  # the clause of an event is often its sentence, or that of another one
def in_clause(grammar: Grammar, text: str, mentions: Mentions, span: Span, *, named: bool = False) -> tuple[Participant, ...]:
    """Who is named or meant within a span, with `named` only who is named; of several mentions the one with a part decides it."""
    found: dict[str, Participant] = {}
    told = [one for one in mentions.within(span) if not (named and one[3])]
    unnamed = [] if named else mentions.unnamed_within(span)
    inside = [one[:2] for one in unnamed]
    for number, (start, end, name, why) in enumerate(told):
        beside = number > 0 and _OPENS_BRACKET.fullmatch(text, told[number - 1][1], start) is not None
        if not why and is_aside(grammar, text, start, end, in_bracket=beside, is_person=name in mentions.people):
            continue
        if any(left <= start and end <= right and not _acts_by(grammar, text[left:start], name, mentions) for left, right in inside):
            continue  # "the family of [Pearl Addison]"
        owns = grammar.owns.match(text, end)
        if (
            owns is not None
            and not takes_part_as_owner(grammar, text, start, end)
            and not owns_the_subject(grammar, text, (owns.end(), span[1]), told[number + 1 :], text[span[0] : start])
        ):
            continue  # what an owner's chairman does is not his deed
        if name in mentions.countries and says_only_whence(grammar, text, mentions, start):
            continue
        if not why and number and is_affiliation(grammar, text, mentions, told[number - 1], (start, end)):
            continue
        if only_says_which(grammar, text, told, number):
            continue
        part, how = part_of(grammar, text, start, end) if owns is None else (ActorPart.OTHER, mark("by what is his"))
        if part is ActorPart.OTHER and grammar.of_another_deed.search(text, max(span[0], start - 2 * _NEAR), start):
            continue  # "since the death of [Mayor Lind] in June"
        one = Participant(
            name, part, said("{why}; {how}", why=why, how=said(how)) if why else named_here(text, start, end, name, how), start, end
        )
        if name not in found or found[name].part is ActorPart.OTHER and part is not ActorPart.OTHER:
            found[name] = one
    for start, end, name, why in () if named else mentions.words_within(span):
        if name in mentions.people and (
            takes_part_as_owner(grammar, text, start, end) or _owns_what_is_told(grammar, text, span, told, (start, end))
        ):
            how = said("{why}; {how}", why=why, how=said(mark("by what is his")))
            found.setdefault(name, Participant(name, ActorPart.OTHER, how, start, end))
    for one in unnamed_parts(grammar, text, mentions, sorted([*told, *unnamed]), unnamed):
        found.setdefault(one.actor, one)
    return tuple(sorted(found.values(), key=lambda one: one.start))


def _acts_by(grammar: Grammar, whose: str, name: str, mentions: Mentions) -> bool:
    """Whether a body acts by people that words before it call its own: "los obreros de [Corval]", not "le tribunal de [Moutiers]"."""
    kinds = {grammar.unnamed.kinds.get(word) for word in whose.split()}
    may_be_body = name not in mentions.persons or " " not in name and "group" in kinds  # a firm that the recogniser takes for a person
    return grammar.unnamed.no_part is not None and may_be_body and name not in mentions.people and "body" not in kinds


def _owns_what_is_told(grammar: Grammar, text: str, span: Span, told: Sequence[Told], word: Span) -> bool:
    """Whether a clause is about a thing that a word says somebody owns: "[His] effects were sold"."""
    after = [one for one in told if one[0] >= word[1]]
    behind = word[1] + (text[word[1] : word[1] + 1] == " ")
    return owns_the_subject(grammar, text, (behind, span[1]), after, text[span[0] : word[0]])


def named_here(text: str, start: int, end: int, name: str, how: str) -> str:
    """How it is known that somebody whom words name takes part."""
    words = " ".join(text[start:end].split())
    if words != name:
        return said("named here as ‘{words}’, {how}", words=words, how=said(how))
    return said("named here, {how}", how=said(how))


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


def _opening(text: str, low: int, clause: Span) -> int:
    """Where the quotation opens that a clause begins in, else the first in it, -1 without one; of straight marks the odd ones open."""
    before = max(text.rfind(mark, low, clause[0] + 1) for mark in '“"')
    is_inside = before >= 0 and (
        "”" not in text[before : clause[0]] if text[before] == "“" else text.count('"', low, clause[0] + 1) % 2 == 1
    )
    inside = [at for mark in '“"' if (at := text.find(mark, clause[0], clause[1])) >= 0]
    return before if is_inside else min(inside, default=-1)


def beside_quotation(grammar: Grammar, text: str, mentions: Mentions, clause: Span) -> Participant | None:
    """The speaker of the direct speech that a clause stands in: the actor named beside the verb of saying, before it or after it."""
    low = max(0, clause[0] - _LONGEST_SPEECH - _ATTRIBUTION)
    paragraph = text.rfind("\n", low, clause[0]) + 1
    opened = _opening(text, max(low, paragraph), clause)
    if opened < paragraph or opened < clause[0] - _LONGEST_SPEECH:
        return None
    spans = [(max(paragraph, opened - _ATTRIBUTION), opened)]
    far = clause[1] + _LONGEST_SPEECH
    closed = min((at for mark in '”"' if (at := text.find(mark, clause[0] + 1, far)) >= 0), default=-1)
    if closed >= 0:
        end = text.find(".", closed + 2, min(len(text), closed + _ATTRIBUTION))
        behind = (closed, end if end > 0 else min(len(text), closed + _ATTRIBUTION))
        goes_on = text[closed - 1] == ","  # "“We asked for four. They gave us one,” [she said]", which is nobody's who spoke before
        spans = [behind, *spans] if goes_on else [*spans, behind]
    for span in spans:
        verbs = [hit.start() for hit in grammar.says.finditer(text, *span)]
        says, is_before = bool(verbs), span[1] <= opened
        if verbs and is_before:  # "Berg met Lund. “It is over,” [he said.] “I left in May”"
            begins = max((hit.end() for hit in _ENDS.finditer(text, span[0], verbs[-1])), default=span[0])
            quoted = max(text.rfind(mark, begins, verbs[-1]) for mark in '”"')  # "“The council sold it,” [said Amina Sule]"
            span = (max(begins, quoted + 1), span[1])
        named = in_clause(grammar, text, mentions, span, named=True) if says else ()
        if says and not named:  # "…,” he said"
            named = [
                one for one in in_clause(grammar, text, mentions, span) if one.part is ActorPart.SPEAKER and one.actor in mentions.people
            ]
        if named:
            speakers = [who for who in named if who.part is ActorPart.SPEAKER] or named
            one = speakers[-1 if is_before else 0]
            return Participant(one.actor, ActorPart.SPEAKER, "speaks in this quotation", one.start, one.end)
    return None
