"""Headlines of clauses, in the article's own words: who did what, without who said so and without the words of the date at the front.

A relative clause becomes a sentence of its head ("who led the council" → "Solheim led the council"), a passive with its agent an active one
("recaptured by Isis" → "Isis recaptured Palmyra"); a verb without a subject gets the one that it shares; a pronoun is replaced by whom it
means, in square brackets, as that is inferred.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.clauses import Clause
from timeline.events.grammar import Grammar
from timeline.events.participants import NOBODY, Mentions
from timeline.events.sentence_pieces import INSERTED, Piece, Role, after_dateline, head_before, parsed, subject_of
from timeline.events.shortening import EDGE, LONGEST, balanced, fitted, main_verb_end, one_line, upper_first, without_stub

_TOLD = frozenset({Role.MAIN, Role.SUBJECT, Role.PREDICATE})
_MARKS = frozenset(",;:")
_QUOTES = '“„«»"'
_FEWEST = 3  # words of a title, its date apart


def title(grammar: Grammar, text: str, clause: Clause, mentions: Mentions = NOBODY, speaker: str = "") -> str:
    """A headline for a clause, at most `LONGEST` characters of whole words; `mentions` are the words that name or mean actors,
    and `speaker` is who says it in a quotation that does not tell.
    """
    dated = " ".join(text[slice(*clause.words)].split()) if clause.words else ""
    found = parsed(grammar, text, clause.sentence, clause.span, clause.words)
    line = _told(grammar, text, clause, found)
    whole = one_line(text[after_dateline(text, clause.start) : clause.end])
    fragment = not main_verb_end(grammar, line) and not grammar.participle.search(line)
    if fragment and main_verb_end(grammar, whole) and not grammar.relative_piece.match(whole):
        line = whole
    line = _without_speaker(grammar, line, dated)
    line = grammar.leading_words.sub("", line).strip(EDGE)
    if clause.end < clause.sentence[1] - 1:
        line = without_stub(grammar, line)
    line = _without_leading_date(grammar, line, dated)
    line = _with_actor(grammar, text, clause, line, mentions)
    longest = LONGEST - len(speaker) - 3 if speaker else LONGEST
    line = fitted(grammar, line, dated, longest)
    line = upper_first(line or fitted(grammar, one_line(text[slice(*clause.span)]), "", longest)) or dated
    return f"[{speaker}:] {line}" if speaker else line


def _told(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece]) -> str:
    """What the clause tells, as a sentence of its own where it can be made one."""
    inside = [one for one in found if one.start < clause.end and clause.start < one.end]
    at = clause.words[0] if clause.words else clause.start
    own = next((one for one in inside if one.start <= at < one.end), inside[0] if inside else None)
    whole = one_line(text[after_dateline(text, clause.start) : clause.end])
    if own is None:
        return whole
    if alone := _alone(grammar, text, clause, found, own):
        return alone
    if own.role in (Role.RELATIVE, Role.PARTICIPLE):
        return whole
    if own.start < clause.start and grammar.gerund.match(text, clause.start):
        whole = one_line(text[own.start : clause.end])  # "barred him from [working until April]"
    aside = clause.words is not None and _is_aside(text, found, inside, own)
    kept = _kept(grammar, text, found, inside, own, aside=aside, long=len(whole) > LONGEST)
    if not kept:
        return whole
    line = whole if len(whole) <= LONGEST and not aside and kept[0] is inside[0] else _joined(text, kept, own, aside=aside)
    bare = grammar.joining.sub("", line)
    if grammar.opens_with_verb.match(bare) and kept[0].start > clause.sentence[0]:
        subject = subject_of(grammar, text, found, kept[0].start)
        return f"{subject} {bare}" if subject else line
    return line


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
    if own is not found[0] and (_leans(grammar, text, own) or (own.role is Role.MAIN and grammar.verb.match(text, own.start))):
        return [one for one in above if one.start < own.start] + [own]
    return from_here if own.role is Role.MAIN and long and not _waits(inside[: inside.index(own)]) else inside


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
    kept = [one for one in inside if one is own or one.role not in left_out]
    if aside and len(kept) > 1 and own in kept:
        kept.remove(own)
    if kept[0].role is Role.ADVERBIAL and kept[0] is not own and len(kept) > 1:
        kept = kept[1:]
    line = ""
    for before, one in zip((None, *kept), kept, strict=False):
        words = " ".join(text[one.start : one.end].split())
        between = text[before.end : one.start] if before else ""
        if before is not None and any(letter.isalnum() for letter in between):
            between = _mark(before, one, between)
        line += " ".join(between.split(" ")) + words
    return one_line(line)


def _mark(before: Piece, one: Piece, between: str) -> str:
    """What joins two pieces that something was left out between."""
    mark = between.strip()[-1:]
    joined = before.role is Role.SUBJECT or one.role is Role.ADVERBIAL
    return f"{mark} " if mark in _MARKS and not joined else " "


def _relative(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> str:
    """ "who led the council" as a sentence of its head, "where they met" as one of its own; "" where neither can be."""
    line = " ".join(text[own.start : own.end].split())
    word = grammar.relative_piece.match(line)
    assert word is not None
    rest = line[word.end() :].strip()
    if word.lastgroup == "own":  # "where", "in which": a clause with a subject of its own
        return rest
    head = head_before(grammar, text, found, own.start)
    if word.lastgroup == "whose":
        return f"{head}, {line}" if head else ""
    if grammar.noun_start.match(rest) and not grammar.opens_with_verb.match(rest):
        return rest  # "which the minister signed": what is told stands behind it
    return f"{head} {rest}" if head else ""


def _bare_relative(grammar: Grammar, text: str, clause: Clause) -> str:
    """The same of a relative clause without a comma before it: "a man [who was fired last week]"."""
    line = " ".join(text[clause.start : clause.end].split())
    word = grammar.relative_piece.match(line)
    if word is None or clause.start == clause.sentence[0]:
        return ""
    rest = line[word.end() :].strip()
    if word.lastgroup == "own" or (grammar.noun_start.match(rest) and not grammar.opens_with_verb.match(rest)):
        return rest
    before = " ".join(text[max(clause.sentence[0], clause.start - 120) : clause.start].split())
    head = grammar.noun_phrase_at_end.search(before)
    return f"{head[0]} {rest if word.lastgroup != 'whose' else line}" if head else ""


def _participle(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> str:
    """ "recaptured by Isis" as "Isis recaptured Palmyra"; without an agent, "Obi signed from Crewe"; "" where it tells of nothing named."""
    line = grammar.joining.sub("", " ".join(text[own.start : own.end].split()))
    head = head_before(grammar, text, found, own.start)
    if not head and found[0] is own:  # "Launched in 2009, Calder reached …"
        later = [one for one in found if one.start > own.start]
        head = subject_of(grammar, text, later, later[-1].end + 1) if later else ""
        line = " ".join(text[own.start : own.end].split())
        line = line[:1].lower() + line[1:]
    if not head:
        return ""
    agent = grammar.by_phrase.match(line)
    past = agent and (agent["participle"] if agent["participle"].endswith("ed") else grammar.past_of.get(agent["participle"]))
    if agent and past:
        subject = agent["agent"]
        return f"{subject} {past} {head[:1].lower() + head[1:] if grammar.determiner_start.match(head) else head}{line[agent.end() :]}"
    return f"{head} {line}"


def _without_speaker(grammar: Grammar, line: str, dated: str) -> str:
    """The line without who said it, where what was said tells by itself."""
    for pattern in (grammar.attribution_after, grammar.attribution_before):
        shorter = pattern.sub("", line)
        told = len(shorter.split()) >= _FEWEST and grammar.main_verb.search(grammar.relative_phrase.sub("", shorter)) is not None
        if (
            shorter != line
            and told
            and line.count("“") + line.count('"') == 0
            and (dated in shorter or dated not in line or len(dated) < 1)
        ):
            line = shorter
    return line


def _with_actor(grammar: Grammar, text: str, clause: Clause, line: str, mentions: Mentions) -> str:
    """The line with whom its first word means in brackets instead of it."""
    word = grammar.pronoun_start.match(line)
    if word is None:
        return line
    for start, end, name, _ in mentions.within(clause.sentence):
        if text[start:end].casefold() == word[0].casefold():
            return f"[{name}]{line[word.end() :]}"
    return line


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
