"""Titles with whom their pronouns mean in brackets, as that is inferred: "[Anna Berg’s] son left"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events.clauses import Clause
from timeline.events.defined import is_short_form
from timeline.events.grammar import NEVER, Grammar
from timeline.events.left_out import leads, verbs_alone
from timeline.events.lines import one_line, place_of
from timeline.events.mentions import Mentions
from timeline.events.sentence_pieces import lower_first
from timeline.events.shortening import LONGEST
from timeline.text import Span

CLOSING = ("”", '"', "’’", "''")
_NEAR = 30  # code points of a title in which a pronoun is its subject
_FAR = 50  # the same of one that is not, so that the title still tells what follows it
_OPENING = 8  # code points of what opens a relative clause
_ALIKE = 12  # code points behind a pronoun by which its place in the text is known
_SHORT = 2  # letters of "de" in a name
_ARTICLE_AND_NOUN = 2  # words
_LONGEST_PERSON = 7  # words of somebody without a name


def with_actor(grammar: Grammar, text: str, clause: Clause, line: str, mentions: Mentions, before: Sequence[Span]) -> str:
    """The line with whom its pronoun means in brackets instead of it: "[Anna Berg] left", "[Anna Berg’s] husband left"."""
    if left := _with_left_out(grammar, text, clause, line, mentions):
        return left
    if grammar.expletive.match(line):
        return line  # "It took the club an hour to win [it] back"
    line = _with_client(grammar, text, clause, line, mentions)
    word = grammar.pronoun_start.match(line)
    person = word is not None and grammar.person_pronoun.match(word[0]) is not None
    near = [one for span in (clause.span, clause.sentence) for one in mentions.within(span)]
    means = [one for span in (clause.span, clause.sentence) for one in mentions.words_within(span)]
    nameless, owners = mentions.nameless_within(clause.sentence)
    if word is not None and person and (somebody := _unnamed(grammar, text, clause, line, mentions, before, near)):
        return f"[{somebody}]{line[word.end() :]}"
    means, near = [*means, *owners], [*near, *nameless]
    for start, end, name, why in [*means, *near]:
        told = text[start:end]
        begins = (word is not None or why) and line.casefold().startswith(told.casefold()) and not line[len(told) : len(told) + 1].isalnum()
        is_whole = grammar.pronoun_start.fullmatch(line, 0, len(told)) or why and is_short_form(grammar, told)
        if begins and _is_another(text, clause, line, (start, end)):
            continue
        if begins and is_whole and not grammar.also.match(line, len(told)):
            rest = line[len(told) :]
            before_name = grammar.breaks and rest[1:2].isupper()  # "her Tom came home"
            owns = (before_name or (start, end, name, "") in {(*one[:3], "") for one in means}) and grammar.genders.get(told.casefold())
            owns = owns and not (grammar.also.search(name) and grammar.verb.match(rest.lstrip()))  # "Sie verkauften", of two
            if not owns and grammar.whose(name) and (owner := grammar.owner.match(rest)):
                return f"[{grammar.whose(name)}]{rest[owner.end() :]}"  # "[Fergal’s] wife died" for "The plaintiff's"
            if words := grammar.whose(name) if owns else name:
                return f"[{words}]{rest}"
    if word is not None and person and (name := _named_after(grammar, text, clause, near)):
        return f"[{name}]{line[word.end() :]}"
    if (described := _with_described_inside(grammar, text, clause, line, mentions)) != line:
        return described
    inside = _with_person_inside(grammar, text, line, near, means)
    return inside if inside != line else _with_body_inside(grammar, text, clause, line, mentions)


def _with_client(grammar: Grammar, text: str, clause: Clause, line: str, mentions: Mentions) -> str:
    """The line with the name of whom a lawyer speaks for: "Hal Moss said [Ida Crowe] had repaid it" for "his client"."""
    for start, end, name, why in mentions.within(clause.sentence) if grammar.represents is not NEVER else ():
        hit = grammar.anaphor.fullmatch(text, start, end) if why and line.count(text[start:end]) == 1 else None
        if hit is not None and hit.lastgroup == "client" and not is_quoted(line, line.find(hit[0])):
            longer = line.replace(hit[0], f"[{name}]")
            line = longer if len(longer) <= LONGEST else line
    return line


def _is_another(text: str, clause: Clause, line: str, span: Span) -> bool:
    """Whether the word at the front of a line stands before this one in the text: "[Her] partner was Inge, who joined her"."""
    told = text[slice(*span)]
    before = re.search(rf"\b{re.escape(told)}\b", text[clause.start : span[0]], re.IGNORECASE)
    goes_on = one_line(text[span[1] : span[1] + 2 * _ALIKE])[:_ALIKE].casefold()
    return before is not None and not line[len(told) :].lstrip().casefold().startswith(goes_on)


def _with_left_out(grammar: Grammar, text: str, clause: Clause, line: str, mentions: Mentions) -> str:
    """The line with the subject that its sentence leaves out: "Nel 1943 [Anna Berg] lasciò la città"; "" of others."""
    verbs = list(verbs_alone(grammar.left_out, text, clause.sentence))
    meant = (*mentions.within(clause.sentence), *mentions.nameless_within(clause.sentence)[0]) if verbs else ()
    for start, end in verbs:
        names = [*dict.fromkeys(name for left, right, name, why in meant if why and (left, right) == (start, end))]
        several = len(names) > 1 and grammar.both  # "Nel 1960 [Lia Conti e Rosa Vita] comprarono un mulino"
        name = several.format(", ".join(names[:-1]), names[-1]) if several else names[0] if names else ""
        if mentions.narrator in names:
            continue  # who is "I" here
        at = place_of(line, text[start:end]) if name else -1
        if at < 0 or line[at - 1 : at].isalnum() or grammar.main_verb.search(line, 0, at):
            continue
        if any(one.casefold() in line.casefold() for one in names):
            continue
        if leads(grammar.left_out, line[:at], surely=True):
            name = lower_first(name) if at and grammar.determiner_start.match(name) and name.split()[-1].islower() else name
            return f"{line[:at]}[{name}] {lower_first(line[at:])}"
    return ""


def is_of_relative(grammar: Grammar, text: str, clause: Clause, line: str, mentions: Mentions) -> bool:
    """Whether a line is what somebody known did to what a relative clause is about: "sposò il medico" of "il medico, che sposò"."""
    opening = grammar.left_out.relative.search(text, max(clause.sentence[0], clause.start - _OPENING), clause.start + _OPENING)
    return opening is not None and bool(_with_left_out(grammar, text, clause, line, mentions))


def _unnamed(
    grammar: Grammar,
    text: str,
    clause: Clause,
    line: str,
    mentions: Mentions,
    before: Sequence[Span],
    near: Sequence[tuple[int, int, str, str]],
) -> str:
    """Somebody without a name whom the sentence before is about, or the beginning of this one: "[A boy of 13] was discharged"; or ""."""
    sentence = clause.sentence
    word = grammar.pronoun_start.match(line)
    if word is None or any(why and text[start:end] == word[0] for start, end, _, why in near):
        return ""  # whom it means is known
    for number, span in enumerate(((sentence[0], clause.start), *before)):
        told = [name for _, _, name, why in mentions.within(span) if not why]
        if number > 1 and not _goes_on(grammar, text, before[number - 2], mentions):
            return ""
        somebody = grammar.unnamed_person.search(text, *span)
        if somebody is None or any(name in told for _, _, name, _ in near):
            continue
        if grammar.unnamed.called.get(somebody[0].split()[-1].casefold(), word[0].casefold()) != word[0].casefold():
            return ""  # "A boy was cautioned. [She] asked members to lock their sheds"
        if grammar.unnamed_person.search(text, somebody.end(), span[1]):
            return ""  # "A neighbour had seen a stranger. [He] was gone": which of them is open
        verb = grammar.main_verb.search(text, somebody.end(), span[1])
        ahead = grammar.main_verb.search(text, span[0], somebody.start())
        subject = _without_relative(grammar, text, somebody, verb.start()) if verb and not ahead else ""
        if 0 < len(subject.split()) <= _LONGEST_PERSON and "," not in subject:
            return subject
    return ""


def _goes_on(grammar: Grammar, text: str, span: Span, mentions: Mentions) -> bool:
    """Whether a sentence goes on about somebody told of before it, and tells of nobody else: "His spleen had been removed"."""
    word = grammar.pronoun_start.match(text, span[0])
    called = word is not None and grammar.genders.get(word[0].casefold(), word[0])
    if not called or not grammar.person_pronoun.match(str(called)) or grammar.unnamed_person.search(text, *span):
        return False
    return not any(who in mentions.people for _, _, who, _ in mentions.within(span))


def _without_relative(grammar: Grammar, text: str, somebody: re.Match[str], verb: int) -> str:
    """The words for somebody as a subject: not those of a relative clause ("[a woman] whom nobody knew") nor what is theirs."""
    if grammar.owner.match(text, somebody.end()):
        return somebody[0]  # "[A man]'s voice said … Then he hung up"
    relative = grammar.relative_opening.search(text, somebody.end(), verb)
    return one_line(text[somebody.start() : relative.start() if relative else verb])


def _named_after(grammar: Grammar, text: str, clause: Clause, near: Sequence[tuple[int, int, str, str]]) -> str:
    """Who is named behind a leading clause as the subject of the sentence: "After [she] left the clinic, Lindsay Lohan checked in"."""
    if not grammar.subordinate.match(text, clause.sentence[0]):
        return ""
    subjects = [one for one in near if one[0] >= clause.end and grammar.before_verb.match(text, one[1])]
    return subjects[0][2] if subjects and not grammar.noun_start.match(text, clause.end + 2, subjects[0][0]) else ""


def _with_person_inside(
    grammar: Grammar, text: str, line: str, near: Sequence[tuple[int, int, str, str]], means: Sequence[tuple[int, int, str, str]]
) -> str:
    """The same for a pronoun behind the first words: "At fifteen [Anna Berg] was hired", "The court freed [Anna Berg]"."""
    joint = grammar.both.format("", "")
    both = {one[:2] for one in means if joint.strip() and joint in one[2]}  # "In 1950 kochten [zij] een huis"
    owners = {one[:2] for one in means} - both
    for start, end, name, _ in sorted({*near, *means}, key=lambda one: (one[:2] in owners, one)):
        if (start, end) in both and joint not in name:
            continue
        told = text[start:end]
        called = grammar.genders.get(told.casefold()) if told in grammar.genders else ""
        if not grammar.person_pronoun.match(told) and not (called and grammar.person_pronoun.match(called)):
            continue
        at = [*re.finditer(rf"\b{re.escape(told)}\b", line)]
        same = sorted({one[:2] for one in (*near, *means) if text[one[0] : one[1]] == told})
        at = at[same.index((start, end)) :] if len(at) == len(same) else at  # "in her absence", "found [her] guilty"
        parts = name.split()[1:] if grammar.determiner_start.match(name) else name.split()
        named = any(len(part) > _SHORT and part.casefold() in line.casefold() for part in parts)
        if not at or named or is_quoted(line, at[0].start()):
            continue
        owns = bool(called) and (start, end) in owners
        alike = {one[2] for one in (*near, *means) if text[one[0] : one[1]] == told}
        if called and ((len(at) > 1 and len(alike) > 1) or (owns and _may_be_whose(grammar, text, line[: at[0].start()], near))):
            continue
        name = lower_first(name) if len(parts) < len(name.split()) and at[0].start() else name
        longer = f"{line[: at[0].start()]}[{grammar.whose(name) if owns else name}]{line[at[0].end() :]}"
        leads = at[0].start() < (_FAR if called else _NEAR) or not called and _is_lead(grammar, line[: at[0].start()])
        return longer if len(longer) <= LONGEST or leads else line
    return line


def _with_body_inside(grammar: Grammar, text: str, clause: Clause, line: str, mentions: Mentions) -> str:
    """The line with the name of the firm, or of the party to a case, that a noun behind its first words means: "shares in [Orwen Bank]"."""
    told = [*mentions.within(clause.sentence)]
    for start, end, name, why in told:
        at = line.find(text[start:end]) if why and _is_by_role(grammar, text[start:end], name) else -1
        if at <= 0:
            continue
        others = any(one < start and who in mentions.bodies and who != name for one, _, who, _ in told)  # "Seagram said the company …"
        named = any(len(part) >= _SHORT and re.search(rf"\b{re.escape(part)}\b", line, re.IGNORECASE) for part in name.split())
        if others or named or is_quoted(line, at) or not grammar.whose(name) or grammar.narrates.search(line):
            continue
        longer = f"{line[:at]}[{name}]{line[at + end - start :]}"
        return longer if len(longer) <= LONGEST else line
    return line


def _with_described_inside(grammar: Grammar, text: str, clause: Clause, line: str, mentions: Mentions) -> str:
    """The line with the name of whom a noun behind its first words means: "Am Mittwoch kam [der Winzer] frei"."""
    if not grammar.things_have_gender:
        return line
    told = [*mentions.within(clause.sentence)]
    for start, end, name, why in told:
        words = text[start:end]
        at = line.find(f" {words}") + 1 if why else 0
        hit = grammar.anaphor.fullmatch(words) if at else None
        narrates = grammar.narrates.search(words) or grammar.first_person.search(words)
        if hit is None or hit.lastgroup not in ("noun", "office") or name not in mentions.people or narrates or is_quoted(line, at):
            continue
        if grammar.left_out.verb.fullmatch(words):
            continue  # "[la guidò] per anni", whose subject is left out
        named = any(len(part) > _SHORT and re.search(rf"\b{re.escape(part)}\b", line, re.IGNORECASE) for part in name.split())
        owns = grammar.owning_case.match(words) and line[:at].rstrip().rpartition(" ")[2][:1].isupper()  # "das Haus [der Ärztin]"
        if named or owns or line[at + len(words) : at + len(words) + 1].isalnum() or "[" in line:
            continue
        longer = f"{line[:at]}[{name}]{line[at + len(words) :]}"
        return longer if len(longer) <= LONGEST else line
    return line


def _is_by_role(grammar: Grammar, words: str, name: str) -> bool:
    """Whether words are a noun for a party to a case, or one by which any firm is called, or that its name has; with no adjective."""
    hit = grammar.anaphor.fullmatch(words)
    noun = words.split()[-1].casefold()
    if hit is None or len(words.split()) > _ARTICLE_AND_NOUN or grammar.side_noun.fullmatch(noun) and not grammar.firm_noun.fullmatch(noun):
        return hit is not None and hit.lastgroup == "party"
    is_firm = grammar.any_firm.fullmatch(noun) is not None or noun in name.casefold()
    return hit.lastgroup == "party" or hit.lastgroup == "company" and is_firm


def _may_be_whose(grammar: Grammar, text: str, before: str, near: Sequence[tuple[int, int, str, str]]) -> bool:
    """Whether somebody stands in a title before "his", who may be meant rather: "A man selling ice shook his head"."""
    return bool(
        grammar.unnamed_person.search(before)
        or grammar.person_noun.search(before)
        or any(name.split()[-1] in before or text[start:end] in before for start, end, name, why in near if not why)
    )


def is_quoted(line: str, place: int) -> bool:
    """Whether a place lies inside a quotation."""
    before = line[:place]
    return before.count("“") > before.count("”") or before.count("„") > before.count("“") or before.count('"') % 2 == 1


def _is_lead(grammar: Grammar, line: str) -> bool:
    """Whether words before a subject are no subject themselves: they say when or where, or are what was said."""
    return line.rstrip().endswith(CLOSING) or grammar.adverbial.match(line) is not None and grammar.verb.search(line) is None
