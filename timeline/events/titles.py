"""Headlines of clauses, in the article's own words: who did what, without who said so and without the words of the date at the front.

A relative clause becomes a sentence of its head ("who led the council" → "Solheim led the council"), a passive with its agent an active one
("recaptured by Isis" → "Isis recaptured Palmyra"); a verb without a subject gets the one that it shares; a pronoun is replaced by whom it
means, in square brackets, as that is inferred.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from timeline.events.clauses import Clause, of
from timeline.events.dates_in_titles import without_date, without_date_behind, without_leading_date, without_leaning_date
from timeline.events.grammar import Grammar
from timeline.events.heads import names_subject, subject_of
from timeline.events.lines import EDGE, main_verb_end, one_line, tidy, upper_first
from timeline.events.meant import CLOSING, with_actor
from timeline.events.own_sentences import alone, shared_form, was
from timeline.events.participants import NOBODY, Mentions
from timeline.events.phrases import stripped
from timeline.events.piece import INSERTED, TOLD, Piece, Role
from timeline.events.sentence_pieces import after_dateline, lower_first, parsed
from timeline.events.shortening import LONGEST, fitted, without_stub
from timeline.events.things_meant import QUOTES, with_thing
from timeline.text import Span

_DASH = re.compile(r"\s+[—–-]{1,2}\s+")
_MARKS = frozenset(",;:")
_REACH = 120  # code points before a clause in which its subject stands
_FEWEST = 3  # words of a title, its date apart
_MOST_DATES, _NEXT_DATES = 24, 6  # among more dates than that, as in a list of nothing else, the next ones to either side are read


def title(
    grammar: Grammar,
    text: str,
    clause: Clause,
    mentions: Mentions = NOBODY,
    speaker: str = "",
    before: Sequence[Span] = (),
    *,
    leans: bool = False,
) -> str:
    """A headline for a clause, at most `LONGEST` characters of whole words; `mentions` are the words that name or mean actors,
    `speaker` is who says it in a quotation that does not tell, `before` the sentences told before, the last one first; `leans` says that
    its date is counted from another one.
    """
    dated = " ".join(text[slice(*clause.words)].split()) if clause.words else ""
    clause = _between_semicolons(grammar, text, _behind_dated_line(grammar, text, _among_few_dates(clause)))
    found = parsed(grammar, text, clause.sentence, clause.span, clause.words, clause.others)
    line = _without_life(grammar, text, clause) or _told(grammar, text, clause, found)
    whole = one_line(text[after_dateline(text, clause.start) : clause.end])
    fragment = (not main_verb_end(grammar, line) and not grammar.participle.search(line)) or _is_phrase(grammar, line)
    if fragment and main_verb_end(grammar, whole) and not grammar.relative_piece.match(whole):
        line = whole
    elif fragment and (around := _around(grammar, text, clause, found)) is not None:
        clause = around
        line = _told(grammar, text, around, found)  # "[the failed auction of 12 May]": what the clause above tells
    if (
        clause.start > clause.sentence[0]
        and _lacks_subject(grammar, line)
        and (longer := _with_what_stands_before(grammar, text, clause, found))
    ):
        line = longer
    line = _without_speaker(grammar, _without_leading_words(grammar, line), dated)
    line = _without_leading_words(grammar, line).strip(EDGE)
    dates = (*clause.others, clause.words) if clause.words else clause.others
    if clause.end < clause.sentence[1] - 1 and all(end != clause.end for _, end in dates):
        line = without_stub(grammar, line)
    line = _without_leading_words(grammar, without_leading_date(grammar, line, dated, leans=leans))
    named = with_thing(grammar, text, clause, with_actor(grammar, text, clause, line, mentions, before), mentions, before)
    is_long = len(tidy(grammar, named)) > LONGEST >= len(tidy(grammar, line)) and grammar.determiner_start.match(upper_first(line))
    line = line if is_long and not grammar.possessive_start.match(line) else named  # "The parties agreed to extend time"
    line = _with_subject_first(grammar, line)
    line = without_leaning_date(grammar, line, dated) if leans and dated and not speaker else line
    longest = LONGEST - len(speaker) - 3 if speaker else LONGEST
    others = [one_line(text[slice(*date)]) for date in clause.others]
    line = fitted(grammar, without_date_behind(line, dated), dated, longest, others)
    for start, end in dates:
        length = one_line(text[start:end])
        if line.endswith(length) and grammar.after_or_before.match(text, end):
            line = without_date(grammar, line, length)  # "was swept away [an hour] after we had crossed it"
    line = upper_first(line or fitted(grammar, one_line(text[slice(*clause.span)]), "", longest)) or dated
    return f"[{speaker}:] {line}" if speaker else line


def _among_few_dates(clause: Clause) -> Clause:
    """The clause with the dates next to it alone, where it stands in a list of many: each of them would read the whole list again."""
    if clause.words is None or len(clause.others) <= _MOST_DATES:
        return clause
    before = [one for one in clause.others if one[1] <= clause.words[0]][-_NEXT_DATES:]
    after = [one for one in clause.others if one[0] >= clause.words[1]][:_NEXT_DATES]
    low = max(clause.sentence[0], before[0][0]) if len(before) == _NEXT_DATES else clause.sentence[0]
    high = min(clause.sentence[1], after[-1][1]) if len(after) == _NEXT_DATES else clause.sentence[1]
    start, end = max(clause.start, low), min(clause.end, high)
    return replace(clause, start=start, end=end, sentence=(low, high), others=(*before, *after)) if start < end else clause


def _without_leading_words(grammar: Grammar, line: str) -> str:
    """The line without the words that only join it to what stands before; "if" stays where what depends on it follows."""
    return line if grammar.condition.match(line) and "," in line else grammar.leading_words.sub("", line)


def _without_life(grammar: Grammar, text: str, clause: Clause) -> str:
    """What a sentence tells of somebody with dates in brackets: "Anna Berg [(3 May 1868 – 1 June 1941)] was a pilot"; "" of others."""
    start, words = clause.sentence[0], clause.words
    opened = text.find("(", start, words[0]) if words else -1
    closed = text.find(")", words[1], clause.sentence[1]) if words and opened > 0 else -1
    if words is None or closed < 0 or ")" in text[opened : words[0]] or grammar.main_verb.search(text, start, opened):
        return ""
    rest = text[closed + 1 : clause.sentence[1]]
    is_name = all(word[:1].isupper() for word in text[start:opened].split())
    told = is_name and grammar.opens_with_verb.match(rest.strip()) and not grammar.main_verb.search(text, opened, closed)
    return f"{one_line(text[start:opened])} {one_line(rest)}" if told else ""


def _is_phrase(grammar: Grammar, line: str) -> bool:
    """Whether a line is a preposition with its noun, whose only verb is a participle: "for the quarter ended Sept. 30"."""
    if not grammar.preposition_start.match(line) or "," in line:
        return False
    verbs = list(grammar.main_verb.finditer(line))
    return len(verbs) < 2 and all(grammar.participle.match(line, hit.start()) for hit in verbs)


def _behind_dated_line(grammar: Grammar, text: str, clause: Clause) -> Clause:
    """What a sentence tells behind the date of its dateline: "AUSTIN, Texas – April 9, 2024 – [Halcyon has raised $84 million]"."""
    words, sentence = clause.words, clause.sentence
    dash = _DASH.match(text, words[1]) if words else None
    if words is None or dash is None or grammar.main_verb.search(text, sentence[0], words[0]):
        return clause
    told = of(grammar, text, stripped(text, dash.end(), sentence[1]), sentence)
    return replace(told, others=(*clause.others, words)) if told.verb and after_dateline(text, sentence[0]) == words[0] else clause


def _between_semicolons(grammar: Grammar, text: str, clause: Clause) -> Clause:
    """The part of a clause between semicolons that holds its date, where that part could be a sentence of its own."""
    if clause.words is None or any(mark in text[slice(*clause.span)] for mark in QUOTES):
        return clause
    start = text.rfind("; ", clause.start, clause.words[0]) + 1 or _behind_colon(grammar, text, clause.start, clause.words[0])
    end = text.find("; ", clause.words[1], clause.end)
    span = stripped(text, start, clause.end if end < 0 else end)
    if span == clause.span or not grammar.main_verb.search(text, *span):
        return clause
    return of(grammar, text, span, clause.sentence, clause.words)


def _behind_colon(grammar: Grammar, text: str, start: int, date: int) -> int:
    """Where what a clause announces begins: "Things went badly: [the staff fell to 85 in 1982]"; its start, where that tells of saying."""
    at = text.rfind(": ", start, date)
    told = at >= 0 and grammar.main_verb.search(text, start, at) and not grammar.says.search(text, start, at)
    return at + 1 if told and not grammar.reporting.search(text, start, at) else start


def _lacks_subject(grammar: Grammar, line: str) -> bool:
    """Whether a line opens with its verb, so that nobody can tell whose deed it is."""
    bare = lower_first(_without_leading_words(grammar, grammar.joining.sub("", line)))
    return bool(grammar.opens_with_verb.match(bare) or grammar.short_participle.match(bare)) and not grammar.inverted.match(bare)


def _with_what_stands_before(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece]) -> str:
    """A clause whose subject cannot be told for certain, with the words of its sentence from the clause on that has one; "" if none has."""
    for one in reversed(found):
        if one.start < clause.start and one.role in (Role.MAIN, Role.SUBJECT):
            longer = one_line(text[one.start : clause.end])
            if main_verb_end(grammar, longer) and not _lacks_subject(grammar, longer):
                return longer
    return ""


def _around(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece]) -> Clause | None:
    """The clause above one that has no verb."""
    for one in found:
        if one.start > clause.start or clause.start >= one.end or (one.start, one.end) == clause.span:
            continue
        if grammar.main_verb.search(text, one.start, one.end):
            return of(grammar, text, (one.start, one.end), clause.sentence, clause.words)
    before = [one for one in found if one.end <= clause.start]
    if before and grammar.main_verb.search(text, before[-1].start, before[-1].end) and text[before[-1].end : clause.start].strip() == ",":
        return of(grammar, text, (before[-1].start, clause.end), clause.sentence, clause.words)  # "rose to 34, [up from 27 a year earlier]"
    return None


def _told(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece]) -> str:
    """What the clause tells, as a sentence of its own where it can be made one."""
    inside = [one for one in found if one.start < clause.end and clause.start < one.end]
    if (shorter := _before_another_date(clause, found, inside)) is not inside:
        inside, clause = shorter, replace(clause, end=shorter[-1].end)
    at = clause.words[0] if clause.words else clause.start
    own = next((one for one in inside if one.start <= at < one.end), inside[0] if inside else None)
    own = _with_its_date(clause, inside, own)
    found = [own if own is not None and own.start <= one.start < own.end else one for one in found]
    found = [one for one, before in zip(found, (None, *found), strict=False) if one is not before]
    whole = one_line(text[after_dateline(text, clause.start) : clause.end])
    if own is None:
        return whole
    if clause.words is None and own.role in (Role.SUBORDINATE, Role.ADVERBIAL) and len(whole) > LONGEST:
        own = next(
            (one for one in inside if one.role in (Role.MAIN, Role.SUBJECT)), own
        )  # "After leaving the clinic, [she hired a lawyer]"
    if sentence := alone(grammar, text, clause, found, own):
        return sentence
    if own.role in (Role.RELATIVE, Role.PARTICIPLE):
        return whole
    quoted = found[found.index(own) - 1] if own.role is Role.ATTRIBUTION and own is not found[0] else None
    if quoted is not None and quoted not in inside and text[quoted.start : quoted.end].endswith(CLOSING):
        return one_line(text[quoted.start : clause.end])
    if own.start < clause.start and grammar.gerund.match(text, clause.start):
        whole = one_line(text[own.start : clause.end])  # "barred him from [working until April]"
    gerund = clause.words is None and own.role is Role.ADVERBIAL and grammar.gerund.match(lower_first(text[own.start : own.end]))
    aside = bool(gerund) or (clause.words is not None and _is_aside(grammar, text, found, inside, own))
    kept = _kept(grammar, text, found, inside, own, aside=aside, long=len(whole) > LONGEST)
    if not kept:
        return whole
    more = _with_its_verb(grammar, text, found, kept)
    if more is not kept:
        return _joined(grammar, text, more, own, aside=False)
    told_apart = [one for one in kept if one is not own and one.role in (Role.RELATIVE, Role.PARTICIPLE)]
    others = any(_holds(one, date) for one in told_apart for date in clause.others)
    line = (
        whole
        if len(whole) <= LONGEST and not (aside or others) and kept[0] is inside[0]
        else _joined(grammar, text, kept, own, aside=aside)
    )
    bare = grammar.joining.sub("", line)
    if _is_behind_semicolon(text, kept[0].start):
        return line
    opens = (kept[0].role is Role.PREDICATE and kept[0].start >= clause.start) or grammar.opens_with_verb.match(bare)
    if opens and kept[0].start > clause.sentence[0]:
        subject = subject_of(grammar, text, found, kept[0].start)
        before = (max(clause.sentence[0], kept[0].start - _REACH), kept[0].start)
        shared = shared_form(grammar, text, before, bare, [one for one in found if one.role in INSERTED])
        if not shared and grammar.either_voice.match(bare) and (both := _with_passive(grammar, text, found, kept)):
            return both
        return f"{subject} {shared}{bare}" if subject else line
    if grammar.opens_with_verb.match(bare) and own.start < clause.start:  # "A minute's silence planned for Sunday [has been cancelled]"
        before = grammar.made_of_participle.fullmatch(one_line(text[own.start : clause.start]))
        return f"{before['subject'].strip()} {bare}" if before else line
    return _of_participle(grammar, text, clause, line)


def _with_passive(grammar: Grammar, text: str, found: Sequence[Piece], kept: Sequence[Piece]) -> str:
    """What may go on with the passive before it, with that: "The guitar was stolen [and recovered, with a broken neck]"; else ""."""
    before = [one for one in found if one.end <= kept[0].start and one.role in TOLD]
    if not before or before[-1].role is Role.SUBJECT or not grammar.passive_now.search(text, before[-1].start, before[-1].end):
        return ""
    told = one_line(text[before[-1].start : kept[-1].end])
    subject = subject_of(grammar, text, found, before[-1].start) if before[-1].role is Role.PREDICATE else ""
    return f"{subject} {grammar.joining.sub('', told)}" if subject else told


def _before_another_date(clause: Clause, found: Sequence[Piece], inside: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces of a clause without a last predicate whose own date stands behind it: "was stolen in 1988 [and recovered], in 1989"."""
    last = next((one for one in reversed(inside) if one.role not in (Role.ADVERBIAL, Role.APPOSITION)), None)
    if last is None or clause.words is None or last.role is not Role.PREDICATE or last.start < clause.words[1]:
        return inside
    date = next((date for date in clause.others if date[0] >= last.start), None)
    later = [one for one in found if date is not None and one.start >= last.end and one.start <= date[0]]
    is_dated = date is not None and all(one.role in (Role.ADVERBIAL, Role.APPOSITION) for one in later)
    return inside[: inside.index(last)] if is_dated and any(one.role in TOLD for one in inside[: inside.index(last)]) else inside


def _with_its_date(clause: Clause, inside: Sequence[Piece], own: Piece | None) -> Piece | None:
    """The piece of a date with the participle that it belongs to, where both are the clause: "Launched in Leeds, [in 1998], it folded"."""
    at = inside.index(own) if own is not None else 0
    if own is None or not at or own.role is not Role.ADVERBIAL or inside[at - 1].role not in (Role.PARTICIPLE, Role.RELATIVE):
        return own
    is_all = inside[at - 1] is inside[0] and own is inside[-1] and clause.words is not None
    return Piece(inside[0].start, own.end, inside[0].role) if is_all else own


def _with_subject_first(grammar: Grammar, line: str) -> str:
    """ "schrieb [Anna Berg] sich ein", as a clause goes on behind another one: "[Anna Berg] schrieb sich ein"."""
    found = grammar.inverted.match(line)
    return f"{found['subject']} {lower_first(found['verb'])}{line[found.end() :]}" if found else line


def _holds(piece: Piece, date: Span) -> bool:
    return piece.start <= date[0] < piece.end


def _kept(
    grammar: Grammar, text: str, found: Sequence[Piece], inside: Sequence[Piece], own: Piece, *, aside: bool, long: bool
) -> Sequence[Piece]:
    """The pieces that the title is made of: those of the clause, the clause above, or from the piece of the date on."""
    above = [one for one in found if one.role in TOLD]
    if aside and not any(one.role in TOLD for one in inside):
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
    earlier = inside[: inside.index(own)]
    if own.role is Role.ADVERBIAL and long and any(one.role is Role.PREDICATE for one in earlier):
        last = max(at for at, one in enumerate(earlier) if one.role in TOLD)
        return inside[last:] if earlier[last].role is Role.PREDICATE else inside
    if own.role is not Role.MAIN or _waits(earlier):
        return inside
    leads = earlier and earlier[0].role is Role.SUBORDINATE and not grammar.condition.match(text, earlier[0].start)
    return from_here if long or leads else inside


def _with_its_verb(grammar: Grammar, text: str, found: Sequence[Piece], kept: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces with the verb that a subject still waits for behind what is inserted: "Its stage, over 90 miles, [starts at noon]"."""
    last = kept[-1]
    said = list(grammar.complement.finditer(text, last.start, last.end))
    waits = (
        last.role in (Role.SUBJECT, *INSERTED)
        and _waits([*kept, last])
        or (said and not grammar.verb.search(text, said[-1].end(), last.end))
    )
    later = [one for one in found if one.start >= last.end and one.role not in INSERTED]
    if (
        waits
        and later
        and ";" not in text[last.end : later[0].start]
        and later[0].role is Role.PREDICATE
        and not grammar.joined.match(text, later[0].start)
    ):
        return [*(one for one in kept if one.role not in INSERTED), later[0]]
    return kept


def _is_behind_semicolon(text: str, start: int) -> bool:
    """Whether what begins at a place is a sentence of its own: "The mayor left; his successor came in 2020"."""
    return text[max(0, start - 8) : start].rstrip().endswith(";")


def _leans(grammar: Grammar, text: str, own: Piece) -> bool:
    """Whether a piece goes on with the one before: "prompting a lawsuit in 1989", "and in operation three years later"."""
    line = text[own.start : own.end]
    return grammar.gerund.match(line) is not None or (own.role is Role.SUBJECT and grammar.joining.match(line) is not None)


def _is_aside(grammar: Grammar, text: str, found: Sequence[Piece], inside: Sequence[Piece], own: Piece) -> bool:
    """Whether the piece of the date only says when, or who said it, which a quotation needs."""
    if own.role is Role.ATTRIBUTION:
        return not any(mark in text[inside[0].start : inside[-1].end] for mark in QUOTES)
    if grammar.infinitive.match(text, own.start):
        return False  # "persuaded the minister, Fred Willey, [to stop the works in October]"
    return own.role is Role.ADVERBIAL or own.role is Role.SUBORDINATE and own is found[0]


def _waits(before: Sequence[Piece]) -> bool:
    """Whether a subject still waits for its verb."""
    return any(one.role is Role.SUBJECT for one in before) and all(one.role not in (Role.MAIN, Role.PREDICATE) for one in before)


def _joined(grammar: Grammar, text: str, inside: Sequence[Piece], own: Piece, *, aside: bool) -> str:
    """The pieces of a clause without what is inserted and, but for a quotation, who said it; nor the piece of its date if that is aside."""
    quoted = any(mark in text[inside[0].start : inside[-1].end] for mark in QUOTES)
    left_out = INSERTED if quoted else INSERTED | {Role.ATTRIBUTION}
    told = [one for one in inside if one is own or (one.role not in left_out and not _is_of_left_out(grammar, text, inside, one, left_out))]
    kept = _with_names(grammar, text, inside, told)
    if aside and len(kept) > 1 and own in kept:
        kept.remove(own)
    if kept[0].role is Role.ADVERBIAL and kept[0] is not own and len(kept) > 1:
        kept = kept[1:]
    if kept[0].role is Role.SUBORDINATE and kept[0] is not own and not grammar.condition.match(text, kept[0].start):
        kept = kept[next((at for at, one in enumerate(kept) if one.role in (Role.MAIN, Role.SUBJECT)), 0) :]
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


def _is_of_left_out(grammar: Grammar, text: str, inside: Sequence[Piece], one: Piece, left_out: Collection[Role]) -> bool:
    """Whether a piece only says when or how of one with a verb that is left out: "an opera that occupied him[, on and off, for years]"."""
    at = inside.index(one) - 1
    while at >= 0 and inside[at].role is Role.ADVERBIAL:
        at -= 1
    before = inside[at] if at >= 0 else None
    is_left_out = before is not None and before.role in left_out and before.role is not Role.ATTRIBUTION
    return (
        one.role is Role.ADVERBIAL
        and is_left_out
        and before is not None
        and grammar.verb.search(text, before.start, before.end) is not None
    )


def _with_names(grammar: Grammar, text: str, inside: Sequence[Piece], kept: Sequence[Piece]) -> list[Piece]:
    """The pieces with the name of a subject instead of what it is said to be: "The attendant, [Nico Barral], pulled the brake"."""
    named: list[Piece] = []
    for one in kept:
        at = inside.index(one) + 1
        after = inside[at] if one.role is Role.SUBJECT and at < len(inside) else None
        if after is not None and after not in kept:
            one = Piece(*names_subject(grammar, text, one, after), Role.SUBJECT)
        named.append(one)
    return named


def _mark(before: Piece, one: Piece, between: str) -> str:
    """What joins two pieces that something was left out between."""
    mark = between.strip()[-1:]
    if before.role in INSERTED and one.role is Role.PREDICATE:
        return ", "  # "Its first performance, on 12 May, brought him the prize"
    joined = before.role is Role.SUBJECT or one.role in (Role.ADVERBIAL, Role.PREDICATE)
    return f"{mark} " if mark in _MARKS and not joined else " "


def _of_participle(grammar: Grammar, text: str, clause: Clause, line: str) -> str:
    """ "an agreement signed in 1991", which another clause is around, as a sentence: "An agreement was signed in 1991"."""
    made = grammar.made_of_participle.fullmatch(line)
    if (
        made is None
        or not one_line(text[slice(*clause.span)]).startswith(made["subject"].strip())
        or grammar.verb.search(made["subject"])
        or len(list(grammar.verb.finditer(made["rest"]))) > 1
    ):
        return line
    low = max(clause.sentence[0], clause.start - _REACH)
    is_own = text[low : clause.start].rstrip().endswith(",")  # "Launched in 1998, [the paper folded in 2006]"
    around = grammar.verb_next.match(text, clause.end) or (not is_own and grammar.main_verb.search(text, low, clause.start))
    if not around or grammar.reporting.search(text, low, clause.start) is not None:
        return line
    subject = made["subject"].strip()
    return f"{subject} {was(grammar, subject)}{made['rest']}"


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
