"""Headlines of clauses, in the article's own words: who did what, without who said so and without the words of the date at the front.

A relative clause becomes a sentence of its head ("who led the council" → "Solheim led the council"), a passive with its agent an active one
("recaptured by Isis" → "Isis recaptured Palmyra"); a verb without a subject gets the one that it shares; a pronoun is replaced by whom it
means, in square brackets, as that is inferred.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events.clauses import Clause, of
from timeline.events.grammar import Grammar
from timeline.events.participants import NOBODY, Mentions
from timeline.events.phrases import stripped
from timeline.events.sentence_pieces import (
    INSERTED,
    Piece,
    Role,
    after_dateline,
    head_before,
    lower_first,
    parsed,
    phrase_at_end,
    subject_of,
)
from timeline.events.shortening import EDGE, LONGEST, balanced, fitted, main_verb_end, one_line, upper_first, without_stub
from timeline.text import Span

_TOLD = frozenset({Role.MAIN, Role.SUBJECT, Role.PREDICATE})
_MARKS = frozenset(",;:")
_QUOTES = '“„«»"'
_CLOSING = ("”", '"', "’’", "''")
_LONGEST_THING = 7  # words of what "it" means
_LONGEST_NAME, _SHORT = 5, 3  # words of a name; letters of one in it that is not capitalised
_REACH = 120  # code points before a clause in which its subject stands
_FEWEST = 3  # words of a title, its date apart


def title(grammar: Grammar, text: str, clause: Clause, mentions: Mentions = NOBODY, speaker: str = "", before: Sequence[Span] = ()) -> str:
    """A headline for a clause, at most `LONGEST` characters of whole words; `mentions` are the words that name or mean actors,
    `speaker` is who says it in a quotation that does not tell, `before` the sentences told before, the last one first.
    """
    dated = " ".join(text[slice(*clause.words)].split()) if clause.words else ""
    found = parsed(grammar, text, clause.sentence, clause.span, clause.words)
    line = _told(grammar, text, clause, found)
    whole = one_line(text[after_dateline(text, clause.start) : clause.end])
    fragment = not main_verb_end(grammar, line) and not grammar.participle.search(line)
    if fragment and main_verb_end(grammar, whole) and not grammar.relative_piece.match(whole):
        line = whole
    elif fragment and (around := _around(grammar, text, clause, found)) is not None:
        line = _told(grammar, text, around, found)  # "[the failed auction of 12 May]": what the clause above tells
    line = _without_speaker(grammar, line, dated)
    line = grammar.leading_words.sub("", line).strip(EDGE)
    if clause.end < clause.sentence[1] - 1:
        line = without_stub(grammar, line)
    line = _without_leading_date(grammar, line, dated)
    line = _with_thing(grammar, text, _with_actor(grammar, text, clause, line, mentions), before)
    longest = LONGEST - len(speaker) - 3 if speaker else LONGEST
    line = fitted(grammar, _without_date_behind(line, dated), dated, longest)
    line = upper_first(line or fitted(grammar, one_line(text[slice(*clause.span)]), "", longest)) or dated
    return f"[{speaker}:] {line}" if speaker else line


def _around(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece]) -> Clause | None:
    """The clause above one that has no verb."""
    for one in found:
        if one.start > clause.start or clause.start >= one.end or (one.start, one.end) == clause.span:
            continue
        if grammar.main_verb.search(text, one.start, one.end):
            return of(grammar, text, (one.start, one.end), clause.sentence, clause.words)
    return None


def _told(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece]) -> str:
    """What the clause tells, as a sentence of its own where it can be made one."""
    inside = [one for one in found if one.start < clause.end and clause.start < one.end]
    at = clause.words[0] if clause.words else clause.start
    own = next((one for one in inside if one.start <= at < one.end), inside[0] if inside else None)
    whole = one_line(text[after_dateline(text, clause.start) : clause.end])
    if own is None:
        return whole
    if clause.words is None and own.role in (Role.SUBORDINATE, Role.ADVERBIAL) and len(whole) > LONGEST:
        own = next(
            (one for one in inside if one.role in (Role.MAIN, Role.SUBJECT)), own
        )  # "After leaving the clinic, [she hired a lawyer]"
    if alone := _alone(grammar, text, clause, found, own):
        return alone
    if own.role in (Role.RELATIVE, Role.PARTICIPLE):
        return whole
    if own.start < clause.start and grammar.gerund.match(text, clause.start):
        whole = one_line(text[own.start : clause.end])  # "barred him from [working until April]"
    gerund = clause.words is None and own.role is Role.ADVERBIAL and grammar.gerund.match(lower_first(text[own.start : own.end]))
    aside = bool(gerund) or (clause.words is not None and _is_aside(text, found, inside, own))
    kept = _kept(grammar, text, found, inside, own, aside=aside, long=len(whole) > LONGEST)
    if not kept:
        return whole
    line = whole if len(whole) <= LONGEST and not aside and kept[0] is inside[0] else _joined(text, kept, own, aside=aside)
    bare = grammar.joining.sub("", line)
    if _is_behind_semicolon(text, clause.start):
        return line
    if grammar.opens_with_verb.match(bare) and kept[0].start > clause.sentence[0]:
        subject = subject_of(grammar, text, found, kept[0].start)
        return f"{subject} {_shared_form(grammar, text, clause, kept[0].start, bare)}{bare}" if subject else line
    if grammar.opens_with_verb.match(bare) and own.start < clause.start:  # "A minute's silence planned for Sunday [has been cancelled]"
        before = grammar.made_of_participle.fullmatch(one_line(text[own.start : clause.start]))
        return f"{before['subject'].strip()} {bare}" if before else line
    return _of_participle(grammar, text, clause, line)


def _shared_form(grammar: Grammar, text: str, clause: Clause, start: int, bare: str) -> str:
    """The form of "be" that a participle shares with the clause before: "The lift was built in 1974 and [refurbished in 2009]"."""
    if not grammar.shared_passive.match(bare):
        return ""
    low = max(clause.sentence[0], start - _REACH)
    before = list(grammar.passive_now.finditer(text, low, start))
    verbs = [hit.start() for hit in grammar.main_verb.finditer(text, low, start)]
    return f"{before[-1]['be']} " if before and not any(at >= before[-1].end() for at in verbs) else ""


def _alone(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], own: Piece) -> str:
    """The piece of the date as a sentence of its own, "" where it is none: a relative clause, a participle, what somebody said."""
    if own.role is Role.RELATIVE:
        return _relative(grammar, text, found, own)
    if own.role is Role.PARTICIPLE:
        return _participle(grammar, text, found, own)
    if relative := _bare_relative(grammar, text, clause):
        return relative
    at = found.index(own)
    if own.role is Role.ATTRIBUTION and clause.words is None and at + 1 < len(found):
        return _said_after(grammar, text, found, found[at + 1], found[at + 1].end)
    if own.role is Role.ADVERBIAL and at and found[at - 1].role is Role.SUBORDINATE and clause.words is not None:
        line = one_line(text[found[at - 1].start : own.end])  # "after it said revenue dropped to £41m, from £48m a year earlier"
        return grammar.subordinate.sub("", line, count=1).strip() if main_verb_end(grammar, line) else ""
    if own.role is Role.SUBORDINATE and at and found[at - 1].role in _TOLD:
        if grammar.gerund.match(grammar.subordinate.sub("", text[own.start : own.end], count=1).strip()):
            line = one_line(text[found[at - 1].start : own.end])  # "The paper was rejected [before being accepted on 12 January]"
            subject = subject_of(grammar, text, found, found[at - 1].start) if found[at - 1].role is Role.PREDICATE else ""
            return f"{subject} {line}" if subject else line
    if own.role is Role.SUBORDINATE and at and grammar.verb.search(text, own.start, own.end):
        said = _said_after(grammar, text, found, own, clause.words[0] if clause.words else own.start)
        return said or grammar.subordinate.sub("", one_line(text[own.start : own.end]), count=1).strip()
    return ""


def _kept(
    grammar: Grammar, text: str, found: Sequence[Piece], inside: Sequence[Piece], own: Piece, *, aside: bool, long: bool
) -> Sequence[Piece]:
    """The pieces that the title is made of: those of the clause, the clause above, or from the piece of the date on."""
    above = [one for one in found if one.role in _TOLD]
    if aside and not any(one.role in _TOLD for one in inside):
        return above
    from_here = inside[inside.index(own) :]
    if own.role is Role.PREDICATE:
        return from_here
    if (
        own is not found[0]
        and not _is_behind_semicolon(text, own.start)
        and (_leans(grammar, text, own) or (own.role is Role.MAIN and grammar.verb.match(text, own.start)))
    ):
        return [one for one in above if one.start < own.start] + [own]
    return from_here if own.role is Role.MAIN and long and not _waits(inside[: inside.index(own)]) else inside


def _is_behind_semicolon(text: str, start: int) -> bool:
    """Whether what begins at a place is a sentence of its own: "The mayor left; his successor came in 2020"."""
    return text[max(0, start - 8) : start].rstrip().endswith(";")


def _leans(grammar: Grammar, text: str, own: Piece) -> bool:
    """Whether a piece goes on with the one before: "prompting a lawsuit in 1989", "and in operation three years later"."""
    line = text[own.start : own.end]
    return grammar.gerund.match(line) is not None or (own.role is Role.SUBJECT and grammar.joining.match(line) is not None)


def _is_aside(text: str, found: Sequence[Piece], inside: Sequence[Piece], own: Piece) -> bool:
    """Whether the piece of the date only says when, or who said it, which a quotation needs."""
    if own.role is Role.ATTRIBUTION:
        return not any(mark in text[inside[0].start : inside[-1].end] for mark in _QUOTES)
    return own.role is Role.ADVERBIAL or own.role is Role.SUBORDINATE and own is found[0]


def _waits(before: Sequence[Piece]) -> bool:
    """Whether a subject still waits for its verb."""
    return any(one.role is Role.SUBJECT for one in before) and all(one.role not in (Role.MAIN, Role.PREDICATE) for one in before)


def _said_after(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece, date: int) -> str:
    """ "The company said [after long talks] that it would close": who said it with what was said; "" where a piece is not like that."""
    before = found[found.index(own) - 1]
    said = grammar.complement.search(text, own.start, max(date, own.start))
    return (
        one_line(text[before.start : before.end] + " " + text[said.start() : own.end]) if said and before.role is Role.ATTRIBUTION else ""
    )


def _joined(text: str, inside: Sequence[Piece], own: Piece, *, aside: bool) -> str:
    """The pieces of a clause without what is inserted and, but for a quotation, who said it; nor the piece of its date if that is aside."""
    quoted = any(mark in text[inside[0].start : inside[-1].end] for mark in _QUOTES)
    left_out = INSERTED if quoted else INSERTED | {Role.ATTRIBUTION}
    kept = _with_names(text, inside, [one for one in inside if one is own or one.role not in left_out])
    if aside and len(kept) > 1 and own in kept:
        kept.remove(own)
    if kept[0].role is Role.ADVERBIAL and kept[0] is not own and len(kept) > 1:
        kept = kept[1:]
    line = ""
    for before, one in zip((None, *kept), kept, strict=False):
        words = " ".join(text[one.start : one.end].split())
        between = text[before.end : one.start] if before else ""
        if before is not None and before.role is Role.SUBJECT and one.role is Role.PREDICATE:
            between = " "
        if before is not None and any(letter.isalnum() for letter in between):
            between = _mark(before, one, between)
        line += " ".join(between.split(" ")) + words
    return one_line(line)


def _with_names(text: str, inside: Sequence[Piece], kept: Sequence[Piece]) -> list[Piece]:
    """The pieces with the name of a subject instead of what it is said to be: "The attendant, [Nico Barral], pulled the brake"."""
    named: list[Piece] = []
    for one in kept:
        at = inside.index(one) + 1
        after = inside[at] if one.role is Role.SUBJECT and at < len(inside) else None
        is_name = after is not None and after.role is Role.APPOSITION and after not in kept and _is_name(text[after.start : after.end])
        if after is not None and is_name and not _is_name(text[one.start : one.end]):
            one = Piece(after.start, after.end, Role.SUBJECT)
        named.append(one)
    return named


def _is_name(words: str) -> bool:
    """Whether words are all capitalised, but for short ones between them."""
    parts = words.split()
    return (
        1 < len(parts) <= _LONGEST_NAME
        and all(one[:1].isupper() for one in (parts[0], parts[-1]))
        and all(one[:1].isupper() or len(one) <= _SHORT for one in parts)
    )


def _mark(before: Piece, one: Piece, between: str) -> str:
    """What joins two pieces that something was left out between."""
    mark = between.strip()[-1:]
    joined = before.role is Role.SUBJECT or one.role in (Role.ADVERBIAL, Role.PREDICATE)
    return f"{mark} " if mark in _MARKS and not joined else " "


def _relative(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> str:
    """ "who led the council" as a sentence of its head, "where they met" as one of its own; "" where neither can be."""
    line = " ".join(text[own.start : own.end].split())
    word = grammar.relative_piece.match(line)
    if word is None:  # "who wanted flats [but went bankrupt in 2016]"
        opening = [
            one for one in found if one.role is Role.RELATIVE and one.start < own.start and grammar.relative_piece.match(text, one.start)
        ]
        head = head_before(grammar, text, found, opening[-1].start) if opening else ""
        return f"{head} {grammar.joining.sub('', line)}" if head else ""
    rest = line[word.end() :].strip()
    if word.lastgroup == "own":  # "where", "in which": a clause with a subject of its own
        return rest
    head = grammar.empty_head.sub("", head_before(grammar, text, found, own.start))
    if word.lastgroup == "whose" and not head:  # its head stands farther off
        whole = one_line(text[found[0].start : own.end])
        return whole if len(whole) <= LONGEST else line
    if word.lastgroup == "whose":
        return f"{head}, {line}"
    has_subject = grammar.noun_start.match(rest) and not grammar.opens_with_verb.match(rest)
    if has_subject and not grammar.subject_relative.match(line):
        return _with_object(grammar, rest, head)
    return f"{head} {rest}" if head else ""


def _with_object(grammar: Grammar, line: str, head: str) -> str:
    """ "which the minister had signed in May" with what it tells of behind its verb: "the minister had signed the bill in May"."""
    verb = grammar.verb_group.search(line)
    if not head or verb is None or grammar.reporting.match(line, verb.start("verb")) or not grammar.no_object.match(line, verb.end()):
        return line
    head = head[:1].lower() + head[1:] if grammar.determiner_start.match(head) else head
    return f"{line[: verb.end()]} {head}{line[verb.end() :]}"


def _bare_relative(grammar: Grammar, text: str, clause: Clause) -> str:
    """The same of a relative clause without a comma before it: "a man [who was fired last week]"."""
    line = " ".join(text[clause.start : clause.end].split())
    word = grammar.relative_piece.match(line)
    if word is None or clause.start == clause.sentence[0]:
        return ""
    rest = line[word.end() :].strip()
    if word.lastgroup == "own":
        return rest
    before = " ".join(text[max(clause.sentence[0], clause.start - _REACH) : clause.start].split())
    head = phrase_at_end(grammar, before, thing=grammar.of_a_thing.match(line) is not None)
    if grammar.noun_start.match(rest) and not grammar.opens_with_verb.match(rest):
        return _with_object(grammar, rest, head)
    return f"{head} {rest if word.lastgroup != 'whose' else line}" if head else ""


def _participle(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> str:
    """ "recaptured by Isis" as "Isis recaptured Palmyra"; without an agent, "Obi signed from Crewe"; "" where it tells of nothing named."""
    line = grammar.joining.sub("", " ".join(text[own.start : own.end].split()))
    head = head_before(grammar, text, found, own.start)
    if not head and found[0] is own:  # "Launched in 2009, Calder reached …"
        later = [one for one in found if one.start > own.start]
        head = subject_of(grammar, text, later, later[-1].end + 1) if later else ""
        line = " ".join(text[own.start : own.end].split())
        line = line[:1].lower() + line[1:]
    if head.endswith((".", "!", "?")):
        return upper_first(line)  # no verb parts the one who is meant from what follows: "Fundado en 1973, hoy reúne a 420 socios."
    if not head:
        return ""
    agent = grammar.by_phrase.match(line)
    past = agent and (agent["participle"] if agent["participle"].endswith("ed") else grammar.past_of.get(agent["participle"]))
    if agent and past:
        subject = agent["agent"]
        return f"{subject} {past} {head[:1].lower() + head[1:] if grammar.determiner_start.match(head) else head}{line[agent.end() :]}"
    first, blank, rest = head.partition(" ")
    if blank and (article := grammar.contractions.get(first.casefold())):
        head = f"{article} {rest}"  # "da fábrica" is "a fábrica"
    return f"{head} {_was(grammar, head)}{line}"


def _was(grammar: Grammar, head: str) -> str:
    """The form of "be" that makes a sentence of a head and its participle."""
    form = grammar.was[grammar.plural_head.fullmatch(head) is not None]
    return f"{form} " if form else ""


def _of_participle(grammar: Grammar, text: str, clause: Clause, line: str) -> str:
    """ "an agreement signed in 1991", which another clause is around, as a sentence: "An agreement was signed in 1991"."""
    made = grammar.made_of_participle.fullmatch(line)
    if made is None or grammar.verb.search(made["subject"]) or len(list(grammar.verb.finditer(made["rest"]))) > 1:
        return line
    low = max(clause.sentence[0], clause.start - _REACH)
    around = grammar.verb_next.match(text, clause.end) or grammar.main_verb.search(text, low, clause.start)
    if not around or grammar.reporting.search(text, low, clause.start) is not None:
        return line
    subject = made["subject"].strip()
    return f"{subject} {_was(grammar, subject)}{made['rest']}"


def _without_speaker(grammar: Grammar, line: str, dated: str) -> str:
    """The line without who said it, where what was said tells by itself."""
    if grammar.says.search(line) is None and grammar.reporting.search(line) is None:
        return line
    for pattern in (grammar.attribution_after, grammar.attribution_before):
        shorter = pattern.sub("", line)
        told = len(shorter.split()) >= _FEWEST and grammar.main_verb.search(grammar.relative_phrase.sub("", shorter)) is not None
        if (
            shorter != line
            and told
            and not (pattern is grammar.attribution_before and _opens_with_pronoun(grammar, shorter))
            and line.count("“") + line.count('"') == 0
            and (dated in shorter or dated not in line or len(dated) < 1)
        ):
            line = shorter
    return line


def _opens_with_pronoun(grammar: Grammar, line: str) -> bool:
    return bool(grammar.thing_pronoun.match(line) or grammar.person_pronoun.match(line.split()[0]))


def _with_actor(grammar: Grammar, text: str, clause: Clause, line: str, mentions: Mentions) -> str:
    """The line with whom its first word means in brackets instead of it."""
    word = grammar.pronoun_start.match(line)
    for start, end, name, _ in mentions.within(clause.sentence):
        if word is not None and text[start:end].casefold() == word[0].casefold():
            return f"[{name}]{line[word.end() :]}"
    for start, end, name, _ in mentions.within(clause.sentence):  # "At fifteen [he] was apprenticed", "“I knew the donkey,” [she] said"
        told = text[start:end]
        at = re.search(rf"\b{re.escape(told)}\b", line)
        if at is None:
            continue
        if not grammar.person_pronoun.match(told) or not _is_lead(grammar, line[: at.start()]):
            return line
        return f"{line[: at.start()]}[{name}]{line[at.end() :]}"
    return line


def _with_thing(grammar: Grammar, text: str, line: str, before: Sequence[Span]) -> str:
    """The line with the subject of the sentence before in brackets instead of "it" or "they": "[The panel] was stolen"."""
    word = grammar.thing_pronoun.match(line)
    if word is None or grammar.nobody.match(line):
        return line
    for span in before:
        if grammar.thing_inside.search(text, *span):
            continue  # "The council sold it. [It] stood empty": what was told before that
        subject = _thing_told(grammar, text, span)
        if grammar.thing_pronoun.match(f"{subject} …"):
            continue
        if grammar.adverbial.match(subject):
            return line  # "From 3 to 10 September divers": more than the subject
        many = grammar.plural_head.fullmatch(subject) is not None
        is_thing = grammar.determiner_start.match(upper_first(subject)) is not None or (many and not _is_name(subject))
        fits = many == (word.lastgroup == "many") and 0 < len(subject.split()) <= _LONGEST_THING
        return f"[{subject}]{line[word.end() :]}" if is_thing and fits else line
    return line


def _thing_told(grammar: Grammar, text: str, span: Span) -> str:
    """The subject of a sentence, of what somebody said in it that of what was said; "" where that is not clear."""
    if any(mark in text[slice(*span)] for mark in _QUOTES):
        return ""
    said = grammar.complement.search(text, *span)
    if said is not None:
        span = (stripped(text, said.end(), span[1])[0], span[1])
    elif grammar.reporting.search(text, *span):
        return ""
    first = next((one for one in parsed(grammar, text, span, span) if one.role in (Role.SUBJECT, Role.MAIN)), None)
    return subject_of(grammar, text, (first,), first.end + 1) if first else ""


def _is_lead(grammar: Grammar, line: str) -> bool:
    """Whether words before a subject are no subject themselves: they say when or where, or are what was said."""
    return line.rstrip().endswith(_CLOSING) or grammar.adverbial.match(line) is not None and grammar.verb.search(line) is None


def _without_date_behind(line: str, dated: str) -> str:
    """The line without its date behind a comma at its end: "welcomed the pause, a day"."""
    tail = line.rpartition(", ")[2].rstrip(".")
    rest = line.rstrip(".").removesuffix(tail if dated.startswith(tail) else dated) if dated else line
    return rest.rstrip(" ,") if rest != line and rest.rstrip(" ").endswith(",") and len(rest.split()) >= _FEWEST else line


def _without_leading_date(grammar: Grammar, line: str, words: str) -> str:
    """The line without the phrase of its own date at the front: the date stands beside the title anyway."""
    if not words:
        return line
    lead = grammar.date_lead.match(line)
    for at in dict.fromkeys((lead.end(), max(0, lead.end("preposition")), 0) if lead else (0,)):
        if line[at : at + len(words)].casefold() != words.casefold():
            continue
        after = grammar.after_leading_date.match(line, at + len(words))
        rest = line[after.end() :] if after else ""
        begins = after and (after["mark"] or grammar.noun_start.match(rest))
        return balanced(rest) if begins and len(rest.split()) >= _FEWEST - 1 else line
    return line
