"""The line of a clause that its title begins as: the pieces of its sentence that tell what its date dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline import patterns as re
from timeline.events.clauses import Clause, two_by_colon
from timeline.events.grammar import NEVER, Grammar
from timeline.events.heads import disagrees_made, leads_on, subject_of
from timeline.events.joined_pieces import joined
from timeline.events.left_out import NO_LEFT_OUT
from timeline.events.lines import QUOTES, one_line, upper_first
from timeline.events.over_asides import over_asides
from timeline.events.own_relatives import goes_on, told_from
from timeline.events.own_sentences import alone
from timeline.events.phrases import stripped
from timeline.events.piece import INSERTED, TOLD, Piece, Role
from timeline.events.sentence_pieces import CLOSING, after_dateline, lower_first
from timeline.events.shared_verbs import shared_form, was
from timeline.events.shortening import LONGEST
from timeline.events.waiting_verbs import of_relative, of_what_is_said
from timeline.text import Span

_TO_A_MARK = re.compile(r"[^,;:.()“”\"]+")
_NAME = re.compile(r"[^\W\d_a-z][\w’'-]*(?: (?:[a-zß-ÿ]{1,3} )?[^\W\d_a-z][\w’'-]*)*")
_LONGEST_SUBJECT = 70  # code points of one with its relative clause
_REACH = 120  # code points before a clause in which its subject stands


def told_line(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece]) -> str:
    """What the clause tells, as a sentence of its own where it can be made one."""
    found = _from_semicolon(grammar, text, clause, found)
    inside = [one for one in found if one.start < clause.end and clause.start < one.end]
    if (shorter := _before_another_date(grammar, text, clause, found, inside)) is not inside:
        inside, clause = shorter, replace(clause, end=shorter[-1].end)
    at = clause.words[0] if clause.words else clause.start
    own = next((one for one in inside if one.start <= at < one.end), inside[0] if inside else None)
    own = _with_its_date(clause, inside, own)
    if own is not None and _opens_with_its_date(grammar, text, clause, found, own):
        own = Piece(found[0].start, own.end, Role.PARTICIPLE)
    found = [own if own is not None and own.start <= one.start < own.end else one for one in found]
    found = [one for one, before in zip(found, (None, *found), strict=False) if one is not before]
    whole = one_line(text[after_dateline(text, clause.start) : clause.end])
    cleft = _cleft(grammar, text, clause, whole)
    if own is None or cleft:
        return cleft or whole
    apart = over_asides(grammar, text, clause, found, own)
    if clause.words is None and own.role in (Role.SUBORDINATE, Role.ADVERBIAL) and len(whole) > LONGEST:
        own = next(
            (one for one in inside if one.role in (Role.MAIN, Role.SUBJECT)), own
        )  # "After leaving the clinic, [she hired a lawyer]"
    waits = of_what_is_said(grammar, text, found, own) or of_relative(grammar, text, clause, found, own)
    if sentence := apart or waits or _headline(grammar, text, found, own) or alone(grammar, text, clause, found, own):
        return sentence
    if own.role in (Role.RELATIVE, Role.PARTICIPLE):
        return _around_own(grammar, text, clause, found, own, whole)
    if said := _said(text, clause, found, inside, own) or _with_speaker(text, found, own):
        return said
    if own.start < clause.start and grammar.gerund.match(text, clause.start):
        whole = one_line(text[own.start : clause.end])  # "barred him from [working until April]"
    if (later := _behind_inserted(clause, inside, own)) is not inside:
        inside, whole = later, one_line(text[later[0].start : clause.end])
    gerund = clause.words is None and own.role is Role.ADVERBIAL and grammar.gerund.match(lower_first(text[own.start : own.end]))
    aside = bool(gerund) or (clause.words is not None and _is_aside(grammar, text, found, inside, own))
    kept = _kept(grammar, text, found, inside, own, aside=aside, long=len(whole) > LONGEST)
    if not kept:
        return whole
    kept = _from_predicate(clause, kept)
    more = _with_its_verb(grammar, text, found, kept)
    if more is not kept:
        return joined(grammar, text, more, own, aside=False)
    told_apart = [one for one in kept if one is not own and one.role in (Role.RELATIVE, Role.PARTICIPLE)]
    others = any(_holds(one, date) for one in told_apart for date in clause.others)
    line = (
        whole if len(whole) <= LONGEST and not (aside or others) and kept[0] is inside[0] else joined(grammar, text, kept, own, aside=aside)
    )
    line = (_behind_date(grammar, text, clause, inside) if aside and own is inside[0] and not others else "") or line
    bare = grammar.joining.sub("", line)
    if _is_behind_semicolon(text, kept[0].start, colon=not grammar.breaks):
        return line
    opens = (kept[0].role is Role.PREDICATE and kept[0].start >= clause.start) or grammar.opens_with_verb.match(bare)
    if opens and kept[0].start > clause.sentence[0] and not grammar.subject_behind.match(bare):
        return _with_shared_subject(grammar, text, clause, found, kept, bare) or line
    if grammar.opens_with_verb.match(bare) and own.start < clause.start:  # "A minute's silence planned for Sunday [has been cancelled]"
        before = grammar.made_of_participle.fullmatch(one_line(text[own.start : clause.start]))
        return f"{before['subject'].strip()} {bare}" if before else line
    return _of_participle(grammar, text, clause, line)


def _cleft(grammar: Grammar, text: str, clause: Clause, whole: str) -> str:
    """A clause, or its sentence, that says first who it was: "Fu Dario, nel 1971, ad aprire", "C'est Jean, qui l'ouvrit"; or that is two
    with a colon between: "Un incendie ravage l'atelier : un ouvrier y laisse la vie"; or "".
    """
    of_date = clause.words[1] - clause.words[0] if clause.words else 0  # which its title need not have
    if len(whole) - of_date <= LONGEST and any(two_by_colon(grammar, text, clause.span)):
        return whole
    lines = (whole, one_line(text[after_dateline(text, clause.sentence[0]) : clause.sentence[1]]))
    found = [(line, hit) for line in lines if (hit := grammar.cleft_opening.match(line))]
    fits = (line for line, _ in found if len(line) <= LONGEST)
    behind = (upper_first(line[hit.end() :]) for line, hit in found if hit.groupdict().get("where"))  # "qu'[Auguste ouvre un atelier]"
    return next(fits, next((line for line in behind if len(line) <= LONGEST and grammar.noun_start.match(line)), ""))


def _from_semicolon(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces, of which one begins with a clause that a semicolon parts from what it begins with, in languages that say so."""
    if grammar.breaks or not _is_behind_semicolon(text, clause.start):
        return found
    return [replace(one, start=clause.start) if one.start < clause.start < one.end else one for one in found]


def _headline(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> str:
    """What a sentence without a verb tells behind a word and its date: "Poi, ieri alle 16, [il primo crollo]"; "" of others."""
    at = found.index(own)
    if grammar.breaks or at != 1 or own.role is not Role.ADVERBIAL or len(found) == at + 1 or found[0].role is not Role.SUBJECT:
        return ""
    told = one_line(text[found[at + 1].start : found[-1].end])
    is_one = " " not in text[found[0].start : found[0].end] and grammar.determiner_start.match(upper_first(told))
    return told if is_one and not grammar.main_verb.search(told) else ""


def _around_own(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], own: Piece, whole: str) -> str:
    """What a relative clause or a participle that tells of nothing named stands in: "[y sus campanas], fundidas en 1911, [suenan]".

    What stands before it where that is too long; `whole` in a language that says where a line may end.
    """
    at = found.index(own)
    if grammar.breaks or own.start != clause.start:
        return whole
    before, behind = found[at - 1] if at else own, found[at + 1] if at + 1 < len(found) else own
    if before.role is Role.APPOSITION and grammar.joining.match(text[before.start : before.end]):
        longer = grammar.joining.sub("", one_line(text[before.start : behind.end]))
    else:
        longer = one_line(text[told_from(found, own) : clause.end])
    before_own = one_line(text[told_from(found, own) : own.start]).rstrip(" ,")
    return longer if len(longer) <= LONGEST else before_own or whole


def _disagrees(grammar: Grammar, subject: str, bare: str) -> bool:
    """Whether a subject is of several and the verb at the front of a line of one: "Los agentes [quedó]"."""
    several = grammar.plural_head.fullmatch(subject) or grammar.also.search(subject)
    if disagrees_made(grammar, subject, bare):
        return True  # "El velatorio [fue enterrada]"
    is_one = not several and not grammar.breaks and _NAME.fullmatch(subject) is not None
    if is_one and grammar.verb_of_many.match(bare) and grammar.left_out is not NO_LEFT_OUT:
        return True  # "[Blas] vendieron la finca sus hijos"
    is_known = grammar.verb_of_many is not NEVER and grammar.verb.match(grammar.joining.sub("", bare)) is not None
    return is_known and bool(several) and grammar.verb_of_many.match(bare) is None


def _said(text: str, clause: Clause, found: Sequence[Piece], inside: Sequence[Piece], own: Piece) -> str:
    """What somebody says, in marks, before the clause that only tells who says so."""
    quoted = found[found.index(own) - 1] if own.role is Role.ATTRIBUTION and own is not found[0] else None
    is_apart = quoted is not None and quoted not in inside and text[quoted.start : quoted.end].endswith(CLOSING)
    return one_line(text[quoted.start : clause.end]) if quoted is not None and is_apart else ""


def _with_speaker(text: str, found: Sequence[Piece], own: Piece) -> str:
    """What somebody says, all in marks, with who says so, where both fit: "« Nous rouvrirons en mai », [a promis mardi Ann Lee]"."""
    at = found.index(own) + 1
    later = found[at:]
    quoted = text[own.start : own.end].rstrip(" ,")
    if not later or later[0].role is not Role.ATTRIBUTION or not quoted.startswith(tuple(QUOTES)) or not quoted.endswith(CLOSING):
        return ""
    end = next((before.end for before, one in pairwise(later) if one.role is not Role.APPOSITION), later[-1].end)
    whole = one_line(text[own.start : end]).rstrip(" .")
    return whole if len(whole) <= LONGEST else ""


def _with_shared_subject(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], kept: Sequence[Piece], bare: str) -> str:
    """A line that opens with its verb, with the subject that it shares with what stands before it; "" where that has none."""
    if both := _with_what_was_said(grammar, text, found, kept):
        return both
    before = next((one for one in reversed(found) if one.end <= kept[0].start), None)
    is_apart = before is not None and before.role is Role.SUBJECT and text[before.end : kept[0].start].strip() == ","
    if is_apart and before is not None and grammar.verb_second:
        return one_line(text[before.start : kept[-1].end])  # "[Man werde das prüfen], teilte die Stadt mit": its own verb is unknown
    if (
        grammar.breaks
        and before is not None
        and before.role is Role.SUBJECT
        and before.end + 1 >= kept[0].start
        and grammar.joining.match(text[kept[0].start : kept[-1].end])
    ):
        return one_line(text[before.start : kept[-1].end])  # "The club split in two [and folded in May]": no subject is joined to a verb
    subject = subject_of(grammar, text, found, kept[0].start)
    subject = "" if not grammar.breaks and leads_on(grammar, subject) else subject  # "Na [zijn werk als leraar]"
    reach = (max(clause.sentence[0], kept[0].start - _REACH), kept[0].start)
    aside = [one for one in found if one.role in INSERTED]
    shared = shared_form(grammar, text, reach, bare, aside)
    if shared.strip() == grammar.was[1] != grammar.was[0] and not grammar.plural_head.fullmatch(subject):  # "while the walls [were] dried"
        shared = shared_form(grammar, text, reach, bare, [*aside, *(one for one in found if one.role is Role.SUBORDINATE)])
    if not shared and _disagrees(grammar, subject, bare):
        return goes_on(grammar, text, clause, found, kept[0])  # "el domicilio de Cuesta, que fue detenido [y quedó en libertad]"
    if not shared and grammar.either_voice.match(bare) and (both := _with_passive(grammar, text, found, kept)):
        return both
    which = _which_one(grammar, text, kept, before, subject)
    return f"{subject}{which} {shared}{bare}" if subject else ""


def _which_one(grammar: Grammar, text: str, kept: Sequence[Piece], before: Piece | None, subject: str) -> str:
    """The relative clause between a subject and its verb that says which one that is: "Everyone [who worked there] fell ill"; else ""."""
    if before is None or not subject or grammar.only_one.match(subject) is None:
        return ""
    told = one_line(text[before.start : kept[0].start])
    if before.role is Role.SUBJECT and told.startswith(subject):
        told = told[len(subject) :]
    elif before.role is Role.RELATIVE and text[: before.start].rstrip().endswith(subject.rpartition(" ")[2]):
        told = f" {told}"
    opens = grammar.relative_of_subject.match(told) is not None and not told.endswith((",", ";"))
    return told if opens and len(subject) + len(told) < _LONGEST_SUBJECT else ""


def _behind_date(grammar: Grammar, text: str, clause: Clause, inside: Sequence[Piece]) -> str:
    """All that stands behind a leading date, in a language that does not say where a line may end; "" where that is too long.

    "[En 1965], il ouvre avec sa femme, Odile, un restaurant".
    """
    if grammar.breaks or inside[-1] is inside[0] or inside[1].role is not Role.MAIN:
        return ""
    after = one_line(text[inside[1].start : clause.end])
    return after if len(after) <= LONGEST else ""


def _from_predicate(clause: Clause, kept: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces without an adverbial before the verb that shares the subject before both: "and, on his return, [left]"."""
    leads = len(kept) > 1 and kept[0].role is Role.ADVERBIAL and kept[1].role is Role.PREDICATE
    return kept[1:] if leads and kept[0].start > clause.sentence[0] else kept


def _behind_inserted(clause: Clause, inside: Sequence[Piece], own: Piece) -> Sequence[Piece]:
    """The pieces of a clause from the one that tells on: "After the accident, in which a child was hurt, [the swings were closed]"."""
    leading = next((at for at, one in enumerate(inside) if one.role in TOLD), 0)
    is_one = leading and own.role in TOLD and inside[0].start > clause.sentence[0]
    return inside[leading:] if is_one and all(one.role in INSERTED for one in inside[:leading]) else inside


def _with_what_was_said(grammar: Grammar, text: str, found: Sequence[Piece], kept: Sequence[Piece]) -> str:
    """What may go on with what somebody says or with who says it, with that: "Mr Orr said the goat was lame [and was sold]"; else ""."""
    before = next((one for one in reversed(found) if one.end <= kept[0].start and one.role in TOLD), None)
    goes_on = grammar.joining.sub("", one_line(text[kept[0].start : kept[-1].end])).split(" ", 1)[0]
    if before is None or goes_on not in grammar.past_states:
        return ""
    said = grammar.reporting.search(text, before.start, before.end)
    start = stripped(text, said.end(), before.end)[0] if said else 0
    verb = grammar.verb.search(text, start, before.end) if said and grammar.noun_start.match(text, start, before.end) else None
    if verb is None or verb[0].rpartition(" ")[2] not in grammar.past_states:
        return ""
    told = one_line(text[before.start : kept[-1].end])
    subject = subject_of(grammar, text, found, before.start) if before.role is Role.PREDICATE else ""
    return f"{subject} {grammar.joining.sub('', told)}" if subject else told


def _with_passive(grammar: Grammar, text: str, found: Sequence[Piece], kept: Sequence[Piece]) -> str:
    """What may go on with the passive before it, with that: "The guitar was stolen [and recovered, with a broken neck]"; else ""."""
    before = [one for one in found if one.end <= kept[0].start and one.role in TOLD]
    if not before or before[-1].role is Role.SUBJECT or not grammar.passive_now.search(text, before[-1].start, before[-1].end):
        return ""
    told = one_line(text[before[-1].start : kept[-1].end])
    subject = subject_of(grammar, text, found, before[-1].start) if before[-1].role is Role.PREDICATE else ""
    return f"{subject} {grammar.joining.sub('', told)}" if subject else told


def _is_beside(grammar: Grammar, text: str, one: Piece) -> bool:
    """Whether a piece only says how, when or of whom beside a verb: "after a break for lack of funds"."""
    is_phrase = one.role is Role.SUBORDINATE and grammar.main_verb.search(text, one.start, one.end) is None
    return is_phrase or one.role in (Role.ADVERBIAL, Role.APPOSITION)


def _before_another_date(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], inside: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces of a clause without a last predicate whose own date stands behind it: "was stolen in 1988 [and recovered], in 1989"."""
    ends = [at for at, one in enumerate(inside) if one.role in TOLD]
    if clause.words is not None and ends and inside[ends[-1]].start <= clause.words[0] < inside[ends[-1]].end < clause.end:
        told = inside[ends[-1]]
        word = text[told.start : told.end].rpartition(" ")[2]
        if grammar.also.fullmatch(f" {word} "):  # "He qualified in 1945 [and, turned down in London, sailed for Lagos]"
            return [*inside[: ends[-1]], replace(told, end=stripped(text, told.start, told.end - len(word))[1])]
    last = next((one for one in reversed(inside) if not _is_beside(grammar, text, one)), None)
    if last is None or clause.words is None or last.role is not Role.PREDICATE or last.start < clause.words[1]:
        return inside
    date = next((date for date in clause.others if date[0] >= last.start), None)
    later = [one for one in found if date is not None and one.start >= last.end and one.start <= date[0]]
    is_dated = date is not None and all(_is_beside(grammar, text, one) for one in later)
    return inside[: inside.index(last)] if is_dated and any(one.role in TOLD for one in inside[: inside.index(last)]) else inside


def _with_its_date(clause: Clause, inside: Sequence[Piece], own: Piece | None) -> Piece | None:
    """The piece of a date with the participle that it belongs to, where both are the clause: "Launched in Leeds, [in 1998], it folded"."""
    at = inside.index(own) if own is not None else 0
    if own is None or not at or own.role is not Role.ADVERBIAL or inside[at - 1].role not in (Role.PARTICIPLE, Role.RELATIVE):
        return own
    is_all = inside[at - 1] is inside[0] and own is inside[-1] and clause.words is not None
    return Piece(inside[0].start, own.end, inside[0].role) if is_all else own


def _opens_with_its_date(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], own: Piece) -> bool:
    """Whether a date belongs to the participle that the sentence opens with, as a place stands between them or an apposition behind it.

    "Born at Viborg, in Karelia, [on 3 February 1924], the youngest of five, she was sent to Oslo".
    """
    at = found.index(own) if own in found else 0
    if not at or clause.words is None or own.role is not Role.ADVERBIAL or found[0].role is not Role.PARTICIPLE or at + 1 >= len(found):
        return False
    asides = (Role.ADVERBIAL, Role.APPOSITION) if grammar.breaks else (Role.ADVERBIAL, Role.APPOSITION, Role.SUBORDINATE, Role.ATTRIBUTION)
    is_between = all(one.role in asides and not one.dated for one in found[1:at])  # "Costruita, [come dice la lapide], nel 1733"
    behind = found[at + 1].role is Role.APPOSITION or (found[at + 1].role is Role.SUBJECT and at + 2 < len(found))
    return is_between and (at > 1 or behind) and text[own.end : own.end + 1] == "," and own.start <= clause.words[0] < own.end


def _holds(piece: Piece, date: Span) -> bool:
    return piece.start <= date[0] < piece.end


def _kept(
    grammar: Grammar, text: str, found: Sequence[Piece], inside: Sequence[Piece], own: Piece, *, aside: bool, long: bool
) -> Sequence[Piece]:
    """The pieces that the title is made of: those of the clause, the clause above, or from the piece of the date on."""
    above = [one for one in found if one.role in TOLD and not _is_of_subordinate(grammar, text, found, one)]
    before = found[found.index(own) - 1] if own is not found[0] else None
    if aside and before is not None and before.role is Role.ADVERBIAL and before.dated and grammar.joining.match(text[own.start : own.end]):
        if told := [one for one in above if one.end <= before.start][-1:]:
            return told  # "had applied twice, in 2017 [and in 2020], and been refused"
    is_joined = grammar.joining.match(text[own.start : own.end]) or _is_behind_joining(grammar, text, found, own)
    is_joined = is_joined or (
        not grammar.breaks and _is_behind_semicolon(text, own.start, colon=True)
    )  # "reste « Bief » : [de 1974 à 1979]"
    if aside and own.role is Role.ADVERBIAL and own is not inside[0] and is_joined:
        roles = (Role.MAIN, Role.SUBJECT) if grammar.breaks else (Role.MAIN, Role.SUBJECT, Role.PREDICATE)
        if later := [one for one in inside if one.start >= own.end and one.role in roles][:1]:
            return inside[inside.index(later[0]) :]  # "He paid for her school, [and in 1963], at nineteen, she left"
    if aside and not any(one.role in TOLD for one in inside):
        later = [one for one in above if one.start >= inside[-1].end and one.role in (Role.MAIN, Role.SUBJECT)]
        leads = later and own.role is Role.ADVERBIAL and grammar.joined.match(text, own.start) and own.start >= inside[0].start
        return above[above.index(later[0]) :] if leads else above  # "[and by Wednesday], he said, they had sold more"
    from_here = inside[inside.index(own) :]
    if own.role is Role.PREDICATE:
        return from_here
    if (
        own is not found[0]
        and not _is_behind_semicolon(text, own.start)
        and (_leans(grammar, text, found, own) or (own.role is Role.MAIN and grammar.verb.match(text, own.start)))
    ):
        return [one for one in above if one.start < own.start] + [own]
    earlier = inside[: inside.index(own)]
    if own.role is Role.ADVERBIAL and long and any(one.role is Role.PREDICATE for one in earlier):
        last = max(at for at, one in enumerate(earlier) if one.role in TOLD)
        return inside[last:] if earlier[last].role is Role.PREDICATE else inside
    if own.role is not Role.MAIN or _waits(earlier):
        return inside
    if not grammar.breaks and earlier and text[earlier[0].start] in QUOTES and _opens_with_condition(grammar, text, earlier[0]):
        return inside  # "« Si la digue avait été réparée, [nous serions chez nous] », lance le maire"
    leads = earlier and earlier[0].role is Role.SUBORDINATE and not grammar.condition.match(text, earlier[0].start)
    return from_here if long or leads else inside


def _opens_with_condition(grammar: Grammar, text: str, one: Piece) -> bool:
    """Whether a piece says on what the next one depends, behind the mark of a quotation."""
    line = lower_first(text[one.start : one.end].lstrip(f"{QUOTES} "))
    return grammar.condition.match(f"{line} ") is not None


def _is_behind_joining(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> bool:
    """Whether "and" and a mark stand before a piece, as they do before what only says when: "ganó el premio y, [dos años después], …"."""
    before = found[found.index(own) - 1] if own is not found[0] else None
    end = text[before.start : own.start].rstrip() if before is not None else ""
    return end.endswith(",") and grammar.also.fullmatch(f" {end.rstrip(' ,').rpartition(' ')[2]} ") is not None


def _is_of_subordinate(grammar: Grammar, text: str, found: Sequence[Piece], one: Piece) -> bool:
    """Whether a piece is the verb of a subordinate clause before it: "until the last owner, Derek Lane, [locked the doors]"."""
    before = next((other for other in reversed(found) if other.end <= one.start and other.role not in INSERTED), None)
    is_verb = one.role is Role.PREDICATE and before is not None and before.role is Role.SUBORDINATE
    return is_verb and before is not None and not grammar.verb.search(text, before.start, before.end)


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


def _is_behind_semicolon(text: str, start: int, *, colon: bool = False) -> bool:
    """Whether what begins at a place is a sentence of its own: "The mayor left; his successor came in 2020"."""
    return text[max(0, start - 8) : start].rstrip().endswith((";", ":") if colon else ";")


def _leans(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> bool:
    """Whether a piece goes on with the one before: "prompting a lawsuit in 1989", "and in operation three years later".

    No subject does whose own verb follows: "and families who waited on Monday [shouted]".
    """
    line = text[own.start : own.end]
    if grammar.gerund.match(line) is not None:
        return True
    later = next((one for one in found if one.start >= own.end and one.role not in INSERTED), None)
    has_verb = later is not None and later.role is Role.PREDICATE and not grammar.joined.match(text, later.start)
    return own.role is Role.SUBJECT and grammar.joining.match(line) is not None and not has_verb


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
    before = text[low : clause.start].rstrip()
    first, _, last = before.rpartition(" ")
    before = first if grammar.joining.fullmatch(f"{last} ") and not grammar.new_thing.match(line) else before
    is_own = before.endswith((",", ";"))  # "Launched in 1998, [the paper folded in 2006]", "He limped off, and [his team lost in May]"
    following = grammar.verb_next.match(text, clause.end)
    leads = 1 if grammar.subordinate.match(text, low, clause.start) else 0  # verbs of "After he sold the mill [the firm opened a shop]"
    around = following or (not is_own and sum(1 for _ in grammar.main_verb.finditer(text, low, clause.start)) > leads)
    if grammar.reporting.search(text, low, clause.start) is not None:
        end = _TO_A_MARK.match(text, clause.end, clause.sentence[1])
        whole = one_line(f"{line}{end[0]}") if following and end and grammar.breaks else line
        return whole if len(whole) <= LONGEST else line  # "said [a valve installed in January had cracked]"
    if not around:
        return line
    subject = made["subject"].strip()
    return f"{subject} {was(grammar, subject)}{made['rest']}"
