"""Titles with whom and what their pronouns mean in brackets, as that is inferred: "[Anna Berg’s] son left", "[The panel] burned"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events.clauses import Clause
from timeline.events.grammar import Grammar
from timeline.events.heads import head_before, is_name, subject_of
from timeline.events.lines import EDGE, one_line, upper_first
from timeline.events.participants import Mentions
from timeline.events.phrases import stripped
from timeline.events.piece import Role
from timeline.events.sentence_pieces import parsed
from timeline.events.shortening import LONGEST
from timeline.text import Span

QUOTES = '“„«»"'
CLOSING = ("”", '"', "’’", "''")
_NEAR = 30  # code points of a title in which a pronoun is its subject
_LONGEST_THING = 7  # words of what "it" means


def with_actor(grammar: Grammar, text: str, clause: Clause, line: str, mentions: Mentions, before: Sequence[Span]) -> str:
    """The line with whom its pronoun means in brackets instead of it: "[Anna Berg] left", "[Anna Berg’s] husband left"."""
    word = grammar.pronoun_start.match(line)
    person = word is not None and grammar.person_pronoun.match(word[0]) is not None
    near = [one for span in (clause.span, clause.sentence) for one in mentions.within(span)]
    means = [one for span in (clause.span, clause.sentence) for one in mentions.words_within(span)]
    if word is not None and person and (somebody := _unnamed(grammar, text, clause, mentions, before, near)):
        return f"[{somebody}]{line[word.end() :]}"
    is_thing = person and grammar.thing_pronoun.match(line) and bool(before)  # "il", which may be either: who was told of right before
    for start, end, name, _ in [*means, *near]:
        if is_thing and not _is_told(mentions, before[0], name):
            continue
        told = text[start:end]
        begins = word is not None and line.casefold().startswith(told.casefold()) and not line[len(told) : len(told) + 1].isalnum()
        if begins and grammar.pronoun_start.fullmatch(line, 0, len(told)) and not grammar.also.match(line, len(told)):
            owns = (start, end, name, "") in {(*one[:3], "") for one in means} and grammar.genders.get(told.casefold())
            return f"[{grammar.whose(name) if owns else name}]{line[len(told) :]}"
    if word is not None and person and (name := _named_after(grammar, text, clause, near)):
        return f"[{name}]{line[word.end() :]}"
    return line if is_thing else _with_person_inside(grammar, text, line, near)


def _is_told(mentions: Mentions, span: Span, name: str) -> bool:
    return any(who == name for _, _, who, _ in mentions.within(span))


def _unnamed(
    grammar: Grammar,
    text: str,
    clause: Clause,
    mentions: Mentions,
    before: Sequence[Span],
    near: Sequence[tuple[int, int, str, str]],
) -> str:
    """Somebody without a name whom the sentence before is about, or the beginning of this one: "[A boy of 13] was discharged"; or ""."""
    sentence = clause.sentence
    for span in ((sentence[0], clause.start), *before[:1]):
        told = [name for _, _, name, why in mentions.within(span) if not why]
        somebody = grammar.unnamed_person.search(text, *span)
        if somebody is None or any(name in told for _, _, name, _ in near):
            continue
        verb = grammar.main_verb.search(text, somebody.end(), span[1])
        ahead = grammar.main_verb.search(text, span[0], somebody.start())
        subject = one_line(text[somebody.start() : verb.start()]) if verb and not ahead else ""
        if 0 < len(subject.split()) <= _LONGEST_THING and "," not in subject:
            return subject
    return ""


def _named_after(grammar: Grammar, text: str, clause: Clause, near: Sequence[tuple[int, int, str, str]]) -> str:
    """Who is named behind a leading clause as the subject of the sentence: "After [she] left the clinic, Lindsay Lohan checked in"."""
    if not grammar.subordinate.match(text, clause.sentence[0]):
        return ""
    subjects = [one for one in near if one[0] >= clause.end and grammar.before_verb.match(text, one[1])]
    return subjects[0][2] if subjects and not grammar.noun_start.match(text, clause.end + 2, subjects[0][0]) else ""


def _with_person_inside(grammar: Grammar, text: str, line: str, near: Sequence[tuple[int, int, str, str]]) -> str:
    """The same for a pronoun behind the first words: "At fifteen [Anna Berg] was hired", "“I knew the donkey,” [Anna Berg] said"."""
    for start, end, name, _ in near:
        told = text[start:end]
        at = re.search(rf"\b{re.escape(told)}\b", line) if grammar.person_pronoun.match(told) else None
        if at is None or name.split()[-1] in line or _is_quoted(line, at.start()):
            continue
        longer = f"{line[: at.start()]}[{name}]{line[at.end() :]}"
        return longer if len(longer) <= LONGEST or at.start() < _NEAR or _is_lead(grammar, line[: at.start()]) else line
    return line


def _is_quoted(line: str, place: int) -> bool:
    """Whether a place lies inside a quotation."""
    before = line[:place]
    return before.count("“") > before.count("”") or before.count("„") > before.count("“") or before.count('"') % 2 == 1


def with_thing(grammar: Grammar, text: str, clause: Clause, line: str, mentions: Mentions, before: Sequence[Span]) -> str:
    """The line with what "it", "they" or "its" means in brackets: "[The panel] was stolen", "[The panel’s] owner died"."""
    word = grammar.thing_pronoun.match(line)
    if word is None or grammar.nobody.match(line):
        return line
    owner, many = word.lastgroup == "owner", word.lastgroup == "many"
    if not owner and grammar.main_verb.search(text, clause.sentence[0], clause.start):
        thing = "" if many else _thing_of_relative(grammar, text, clause)
        return f"[{thing}]{line[word.end() :]}" if thing else line
    for span in before:
        if grammar.thing_inside.search(text, *span) and not owner:
            continue  # "The council sold it. [It] stood empty": what was told before that
        subject = _thing_told(grammar, text, span, mentions, many=many)
        if grammar.thing_pronoun.match(f"{subject} …") or grammar.adverbial.match(subject):
            continue
        is_many = not owner and not is_name(subject) and grammar.plural_head.fullmatch(subject) is not None
        if not subject or len(subject.split()) > _LONGEST_THING or is_many != many:
            return line
        if not grammar.agrees(word[0].casefold(), subject):
            return line
        return f"[{grammar.whose(subject) if owner else subject}]{line[word.end() :]}"
    return line


def _thing_of_relative(grammar: Grammar, text: str, clause: Clause) -> str:
    """What a relative clause before a clause is of: "founded a school, which taught 400 pilots before [it] closed"; "" if there is none."""
    found = parsed(grammar, text, clause.sentence, clause.span)
    before = [one for one in found if one.end <= clause.start and one.role is Role.RELATIVE and grammar.of_a_thing.match(text, one.start)]
    if not before or ";" in text[before[-1].start : clause.start]:
        return ""
    head = head_before(grammar, text, found, before[-1].start)
    return head if grammar.determiner_start.match(upper_first(head)) else ""


def _thing_told(grammar: Grammar, text: str, span: Span, mentions: Mentions, *, many: bool) -> str:
    """The thing that a sentence is about, of what somebody said in it that of what was said; "" where that is not clear.

    Where a person is its subject that is what the person did something to: "Ann took over [the firm]".
    """
    if any(mark in text[slice(*span)] for mark in QUOTES) or not grammar.main_verb.search(text, *span):
        return ""
    reported = grammar.reporting.search(text, *span)
    said = grammar.complement.search(text, reported.start(), span[1]) if reported else None
    if said is not None:
        span = (stripped(text, said.end(), span[1])[0], span[1])
    elif reported is not None:
        return ""
    found = parsed(grammar, text, span, span)
    first = next((one for one in found if one.role in (Role.SUBJECT, Role.MAIN)), None)
    subject = subject_of(grammar, text, (first,), first.end + 1) if first else ""
    if first is None or grammar.thing_pronoun.match(f"{subject} …"):
        return subject
    at = text.find(subject, *span)
    named = mentions.without_date((at, at + len(subject))) if at >= 0 else None
    if at >= 0:
        subject = one_line(text[slice(*named)]).strip(EDGE) if named else ""  # "[The same evening] the crowd left. It …"
    if many or not _is_person(grammar, subject, mentions, (first.start, first.end)):
        thing = grammar.determiner_start.match(upper_first(subject)) or (many and not is_name(subject)) or subject[:1].isupper()
        return subject if thing else ""
    verb = grammar.verb_group.search(text, first.start, span[1])
    what = grammar.object_phrase.match(text, verb.end("verb")) if verb else None
    return what["object"] if what else ""


def _is_person(grammar: Grammar, subject: str, mentions: Mentions, span: Span) -> bool:
    """Whether a subject is a person: by a pronoun, by its noun, or as the name of one."""
    if not subject or grammar.person_pronoun.match(subject.split()[-1]) or grammar.person_noun.search(subject):
        return True
    named = (name for start, end, name, _ in mentions.within(span) if start == span[0] and end - start >= len(subject))
    return any(name in mentions.people for name in named)


def _is_lead(grammar: Grammar, line: str) -> bool:
    """Whether words before a subject are no subject themselves: they say when or where, or are what was said."""
    return line.rstrip().endswith(CLOSING) or grammar.adverbial.match(line) is not None and grammar.verb.search(line) is None
