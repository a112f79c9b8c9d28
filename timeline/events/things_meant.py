"""What "it", "they" or "its" means where that is no actor but a thing told of before, in brackets: "[The panel] burned".

The subject of the sentence before goes on, or what a person did something to; a sentence about something else of another number is
passed over. Where two things could be meant, the pronoun stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.events.clauses import Clause
from timeline.events.grammar import Grammar
from timeline.events.heads import head_before, is_name, subject_of
from timeline.events.lines import EDGE, one_line, place_of, upper_first
from timeline.events.mentions import Mentions
from timeline.events.only_thing import only_thing
from timeline.events.phrases import stripped
from timeline.events.piece import Piece, Role
from timeline.events.sentence_pieces import lower_first, parsed
from timeline.events.shortening import LONGEST
from timeline.text import Span

QUOTES = '“„«»"'
_LONGEST_THING = 7  # words of what "it" means
_LONGEST_NAME = 50  # code points of a name
_NEAR = 30  # code points before a verb
_BRACKETS = 4  # code points of the brackets around it, and of an owner’s "’s"


@dataclass(frozen=True, slots=True)
class _Clause:
    """What a clause told before is about, and what its subject did something to; "" where that is not told."""

    subject: str
    object: str
    is_person: bool  # the subject
    is_meant: bool  # the subject is a pronoun itself, so that what was told before goes on
    is_named: bool  # the subject is the name of an actor
    passive: bool
    others: bool = False  # whether another thing of which there is one stands behind its verb
    direct: bool = False  # and behind no preposition, so that it may be the object of a verb
    again: bool = False  # whether another clause of its sentence is about a thing of its own: "when the movement stopped"


def with_thing(grammar: Grammar, text: str, clause: Clause, line: str, mentions: Mentions, before: Sequence[Span]) -> str:
    """The line with what "it", "they" or "its" means in brackets: "[The panel] was stolen", "[The panel’s] owner died"."""
    word = grammar.thing_pronoun.match(line)
    if word is None and (lead := _leads_to_it(grammar, line)):
        told = with_thing(grammar, text, clause, line[lead:], mentions, before)
        longer = line[:lead] + (f"[{lower_first(told[1:])}" if told.startswith("[") else told)
        return longer if len(longer) <= LONGEST else line
    if word is None:
        told = grammar.main_verb.search(text, clause.sentence[0], clause.start) is not None
        inside = [(clause.sentence[0], clause.start)] if told else before  # "ran a shop until the army requisitioned [it]"
        return _with_thing_inside(grammar, text, line, mentions, inside, clause.sentence)
    if grammar.nobody.match(line):
        return line
    owner, many = word.lastgroup == "owner", word.lastgroup == "many"
    if many and len({name for span in before[:1] for _, _, name, _ in mentions.within(span) if name in mentions.persons}) > 1:
        return line  # those people may be "they"
    if not owner and not _shares_it(grammar, text, clause) and grammar.main_verb.search(text, clause.sentence[0], clause.start):
        thing = _thing_of_relative(grammar, text, clause) if not many else ""
        earlier = _parts_before(grammar, text, clause)
        if thing or not earlier:
            return f"[{thing}]{line[word.end() :]}" if thing else line
        before = (*earlier, *before)
    place = clause.sentence[0] + max(place_of(text[slice(*clause.sentence)], line[:_NEAR]), 0)
    told_here = grammar.main_verb.search(text, clause.sentence[0], max(place, clause.start)) is not None
    passive = grammar.passive_now.match(line[word.end() :].strip()) is not None
    thing = ("" if owner or many else _thing_ahead(grammar, text, clause)) or _meant(
        grammar, text, before, mentions, many=many, owner=owner, passive=passive
    )
    if not thing and before and not owner and not told_here:
        thing = only_thing(grammar, text, before[0], mentions, many=many)
    rest = line[word.end() :]
    if not thing or not grammar.agrees(word[0].casefold(), thing) or owner and not _may_have(grammar, thing, rest):
        return line
    if is_name(thing) and thing in rest:
        return line
    if len(thing) + len(rest) > LONGEST - _BRACKETS and (phrase := grammar.phrase_start.search(thing)):
        thing = thing[: phrase.start()]  # "[The cinema] was bombed", so that the rest of it is told
    return f"[{grammar.whose(thing) if owner else thing}]{rest}"


def _may_have(grammar: Grammar, thing: str, rest: str) -> bool:
    """Whether a thing may have what follows: a body, but no picture, has a specialist."""
    owned = rest.split()[0].strip(EDGE).casefold() if rest.strip() else ""
    phrase = grammar.phrase_start.search(thing)
    head = thing[: phrase.start() if phrase else None].split()[-1].casefold()
    return grammar.unnamed.kinds.get(owned) not in ("person", "group") or grammar.unnamed.kinds.get(head) == "body"


def _leads_to_it(grammar: Grammar, line: str) -> int:
    """How long the words are that say when or where before the pronoun that a line is about: "In the following season [it] was heard"."""
    verb = grammar.verb.search(line) if grammar.adverbial.match(line) else None
    at = line.rfind(" ", 0, verb.start() - 1) + 1 if verb else 0
    return at if verb and at and grammar.thing_pronoun.match(line, at) and line[at:].split()[1] == line[verb.start() :].split()[0] else 0


def _weighed(text: str, mentions: Mentions, sentence: Span) -> set[str]:
    """The pronouns of a sentence of which it is known what they mean (`anaphora`)."""
    means = (*mentions.nameless_within(sentence), [one for one in mentions.within(sentence) if one[3]])
    return {text[one[0] : one[1]].casefold() for some in means for one in some}


def _with_thing_inside(grammar: Grammar, text: str, line: str, mentions: Mentions, before: Sequence[Span], sentence: Span) -> str:
    """The same behind a verb: "Thieves stole [the bell]"; of an owner only where the subject cannot be meant, as that is many."""
    verb = grammar.verb_group.search(line)
    word = grammar.thing_object.match(line, verb.end()) if verb else None
    if verb is None or word is None or any(mark in line for mark in QUOTES):
        return line
    is_next = not line[verb.end() : word.start(str(word.lastgroup))].strip()
    if word.lastgroup == "many" and is_next and grammar.done_to_people.fullmatch(verb["verb"]):
        return line  # "We told them", who are no thing
    subject = line[: verb.start()].strip(EDGE)
    one = grammar.plural_head.fullmatch(subject if " " in subject else lower_first(subject)) is None
    owner = word.lastgroup == "owner"
    if word[str(word.lastgroup)].casefold() in _weighed(text, mentions, sentence):
        return line
    if (owner and one) or grammar.main_verb.search(subject) or grammar.relative_of_subject.search(f"{subject} "):
        return line  # "The firm dissolves the subsidiary that ran it"
    thing = lower_first(_meant(grammar, text, before, mentions, many=word.lastgroup == "many", owner=owner, passive=True))
    if not (grammar.determiner_start.match(upper_first(thing)) or grammar.plural_head.fullmatch(thing)) or thing in lower_first(line):
        return line
    if not grammar.agrees(word[str(word.lastgroup)].casefold(), thing):
        return line
    start, end = word.span(str(word.lastgroup))
    longer = f"{line[:start]}[{grammar.whose(thing) if owner else thing}]{line[end:]}"
    return longer if len(longer) <= LONGEST else line


def _shares_it(grammar: Grammar, text: str, clause: Clause) -> bool:
    """Whether the pronoun of a title is that at the beginning of the sentence: "It opened in 1936 and [was bombed in 1941]"."""
    begins = grammar.thing_pronoun.match(text, clause.sentence[0])
    return begins is not None and clause.start > clause.sentence[0] and not grammar.thing_pronoun.match(text, clause.start)


def _parts_before(grammar: Grammar, text: str, clause: Clause) -> list[Span]:
    """The parts of the sentence of a clause before it, the last one first; none where no semicolon parts it."""
    start, end = clause.sentence[0], text.rfind("; ", clause.sentence[0], clause.start)
    if end < 0:
        return []
    found = [(end + 2, clause.start)] if grammar.main_verb.search(text, end, clause.start) else []
    return [*found, (start, end)]


def _between_semicolons(grammar: Grammar, text: str, span: Span) -> list[Span]:
    """The parts of a sentence between semicolons that tell something, the last one first."""
    found, end = list[Span](), span[1]
    while (at := text.rfind("; ", span[0], end)) >= 0:
        if grammar.main_verb.search(text, at + 2, end):
            found.append((at + 2, end))
            end = at
        else:
            break
    return [*found, (span[0], end)]


def _meant(grammar: Grammar, text: str, before: Sequence[Span], mentions: Mentions, *, many: bool, owner: bool, passive: bool) -> str:
    """The thing of that number told of last that could be meant; "" where it is not clear which."""
    for span in (part for whole in before for part in _between_semicolons(grammar, text, whole)):
        told = _told(grammar, text, span, mentions)
        if told is None:
            return ""
        if told.is_meant:
            continue
        subject = _fits(grammar, told.subject, many=many, owner=owner, named=told.is_named) and (many or not told.is_person)
        target = _fits(grammar, told.object, many=many, owner=owner, named=False)
        if told.again and not many:
            return ""
        if subject and (target or told.direct) and passive and not told.passive and not many:
            return ""  # "The council swapped the park. [It] was flooded": which of them is open
        if subject or target:
            thing = told.subject if subject else told.object
            return _short(grammar, thing)
        if not told.subject or told.others and not many:
            return ""
    return ""


def _fits(grammar: Grammar, thing: str, *, many: bool, owner: bool, named: bool) -> bool:
    """Whether a noun phrase is one or many as the pronoun is, and says what it is of itself; `named` where it is a name."""
    if not thing or grammar.adverbial.match(thing) or grammar.names_nothing.match(thing) or grammar.thing_pronoun.match(f"{thing} …"):
        return False
    if many and grammar.collective.search(thing):
        return True
    is_many = not (named or is_name(thing)) and grammar.plural_head.fullmatch(thing if " " in thing else lower_first(thing)) is not None
    if is_many != many:
        return False
    return bool(grammar.determiner_start.match(upper_first(thing)) or is_many or named or is_name(thing))


def _short(grammar: Grammar, thing: str) -> str:
    """A noun phrase of at most as many words as a title can take, without what stands behind its noun where it is longer; or ""."""
    if len(thing.split()) > _LONGEST_THING:
        made = grammar.made_of_participle.fullmatch(thing)  # "A search party [led by Ann Moro of the Alpine Club]"
        thing = made["subject"].rstrip(" ,") if made else thing
    if len(thing.split()) > _LONGEST_THING and (phrase := grammar.phrase_start.search(thing)):
        thing = thing[: phrase.start()].rstrip(" ,")
    is_name = sum(word[0].isupper() for word in thing.split()) > len(thing.split()) / 2 and len(thing) <= _LONGEST_NAME
    return thing if is_name or len(thing.split()) <= _LONGEST_THING else ""


def _thing_of_relative(grammar: Grammar, text: str, clause: Clause) -> str:
    """What a relative clause before a clause is of: "founded a school, which taught 400 pilots before [it] closed"; "" if there is none."""
    found = parsed(grammar, text, clause.sentence, clause.span)
    before = [one for one in found if one.end <= clause.start and one.role is Role.RELATIVE and grammar.of_a_thing.match(text, one.start)]
    if not before or ";" in text[before[-1].start : clause.start]:
        return ""
    head = head_before(grammar, text, found, before[-1].start)
    return head if grammar.determiner_start.match(upper_first(head)) else ""


def _own_subject(grammar: Grammar, text: str, piece: Piece) -> str:
    """The one thing that a clause behind "when" or "and" is about; "" of others."""
    if piece.role not in (Role.SUBORDINATE, Role.MAIN):
        return ""
    start = text.find(" ", piece.start, piece.end) + 1
    verb = grammar.verb.search(text, start, piece.end) if start else None
    subject = text[start : verb.start()].strip() if verb else ""
    is_one = subject and grammar.determiner_start.match(upper_first(subject)) and not grammar.plural_head.fullmatch(subject)
    return subject if is_one and not _is_person(grammar, subject) else ""


def _thing_ahead(grammar: Grammar, text: str, clause: Clause) -> str:
    """What a clause before the pronoun is about, in its own sentence: "While [the terror] was aimed at officials, it broadened"."""
    found = parsed(grammar, text, clause.sentence, clause.span)
    at = next((at for at, one in enumerate(found) if one.start >= clause.start and grammar.thing_pronoun.match(text, one.start)), 0)
    ahead = found[at - 1] if at and found[at - 1].role is Role.SUBORDINATE else None
    subject = _own_subject(grammar, text, ahead) if ahead else ""
    return subject if _fits(grammar, subject, many=False, owner=False, named=False) else ""


def _told(grammar: Grammar, text: str, span: Span, mentions: Mentions) -> _Clause | None:
    """What a sentence is about, of what somebody said in it that of what was said; None where that is not clear."""
    span = _span_told(grammar, text, span)
    found = parsed(grammar, text, span, span) if span[0] < span[1] else []
    first, subject = _subject(grammar, text, found)
    if first is None:
        return None
    of_them = " " in subject and grammar.object_pronoun.fullmatch(subject.split()[-1]) is not None  # "One of them threatened the clerk"
    if of_them or grammar.thing_pronoun.match(f"{subject} …") or _is_about_it(grammar, text, found, first):
        return _Clause("", "", is_person=False, is_meant=True, is_named=False, passive=False)
    at = text.find(subject, *span)
    named = mentions.without_date((at, at + len(subject))) if at >= 0 else None
    behind = at + len(subject) if at >= 0 else first.start
    if at >= 0:
        subject = one_line(text[slice(*named)]).strip(f"{EDGE}*_") if named else ""  # "[The same evening] the crowd left. It …"
    near = [one for one in mentions.within((first.start, first.end)) if one[0] == first.start and one[1] - one[0] >= len(subject)]
    is_person = _is_person(grammar, subject) or any(name in mentions.people or name in mentions.persons for _, _, name, _ in near)
    passive = grammar.passive_now.search(text, behind, span[1]) is not None
    verb = grammar.verb_group.search(text, behind, span[1])
    after = verb.end("verb") if verb else first.end
    what = grammar.object_phrase.match(text, after) if verb and not passive else None
    rest = [one for one in grammar.object_phrase.finditer(text, after, span[1]) if not grammar.plural_head.fullmatch(one["object"])]
    plain = (one for one in rest if text[one.start() - 1] != ",")  # no apposition
    direct = any(not grammar.after_preposition.search(text, first.start, one.start("object")) for one in plain)
    thing = what["object"] if what else ""
    again = any(_own_subject(grammar, text, one) for one in found if one.start > first.start)
    return _Clause(subject, thing, is_person, False, is_named=bool(near), passive=passive, others=bool(rest), direct=direct, again=again)


def _span_told(grammar: Grammar, text: str, span: Span) -> Span:
    """Where a sentence tells what it is about: of what somebody said in it what was said; empty where that is not clear."""
    nothing = (span[0], span[0])
    if any(mark in text[slice(*span)] for mark in QUOTES):
        return nothing
    if not grammar.main_verb.search(text, *span) and not (text[span[1] - 1] == "." and grammar.determiner_start.match(text, span[0])):
        return nothing  # "The chapel, a plain brick box, seats ninety." may have a verb that nobody knows, where a heading has none
    reported = _reported(grammar, text, span)
    said = grammar.complement.search(text, reported.start(), span[1]) if reported else None
    if said is not None:
        return stripped(text, said.end(), span[1])[0], span[1]
    return nothing if reported is not None else span


def _subject(grammar: Grammar, text: str, found: Sequence[Piece]) -> tuple[Piece | None, str]:
    """The piece of a sentence that has its subject, and that; None where none has, and words of time at its front apart."""
    first = next((one for one in found if one.role is Role.MAIN or one.role is Role.SUBJECT and one is not found[-1]), None)
    subject = subject_of(grammar, text, (first,), first.end + 1) if first else ""
    if first is None and len(found) == 1 and (verb := grammar.verb.search(text, found[0].start, found[0].end)):
        first, subject = found[0], text[found[0].start : verb.start()].rstrip()  # "After years of neglect the hall was restored"
    if grammar.adverbial.match(subject) and (head := grammar.noun_phrase_at_end.search(subject)):
        subject = head[0]
    return first, subject


def _reported(grammar: Grammar, text: str, span: Span) -> re.Match[str] | None:
    """A verb by which a sentence tells what somebody said; none that has an object, is passive or a noun: "announced this inquiry"."""
    hit = grammar.reporting.search(text, *span)
    if hit is None or grammar.determiner_at_end.search(text[max(span[0], hit.start() - _NEAR) : hit.start()]):
        return None
    passive = grammar.passive_now.search(text, max(span[0], hit.start() - _NEAR), hit.end())
    plain = passive is not None and passive.end() == hit.end() or grammar.object_phrase.match(text, hit.end())
    return None if plain and not grammar.complement.search(text, hit.end(), span[1]) else hit


def _is_about_it(grammar: Grammar, text: str, found: Sequence[Piece], first: Piece) -> bool:
    """Whether the verb of a sentence has "it" as its object: "The council sold it", which goes on about what was told before."""
    verb = first if first.role is Role.MAIN else next((one for one in found if one.role is Role.PREDICATE), first)
    told = grammar.verb_group.search(text, verb.start - 1 if verb.start else 0, verb.end)
    return told is not None and grammar.thing_inside.match(text, told.end() + 1) is not None


def _is_person(grammar: Grammar, subject: str) -> bool:
    """Whether a subject is a person by a pronoun or by its noun."""
    if not subject or grammar.person_pronoun.match(subject.split()[-1]):
        return True
    return grammar.person_noun.search(subject) is not None or grammar.unnamed_person.match(subject) is not None
