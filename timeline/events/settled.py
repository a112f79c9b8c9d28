"""What pieces of a sentence do that only those behind them tell: a subject that waits for its verb, what stands between the two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.grammar import Grammar
from timeline.events.phrases import stripped
from timeline.events.piece import INSERTED, TOLD, Piece, Role
from timeline.events.piece_spans import behind_comma

_FEWEST = 3  # pieces of a sentence with something inserted
_LONGEST_SUBJECT = 50  # code points of one with something inserted
_LONGEST = 90  # code points of a clause that is told with a relative clause in it
_BETWEEN = INSERTED | {Role.ADVERBIAL, Role.ATTRIBUTION}


def settled(grammar: Grammar, text: str, found: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces with the roles that what follows them gives them, in order."""
    pieces = _with_apposed_relatives(grammar, text, _with_places(grammar, text, found))
    pieces = _with_joined_subject(grammar, text, pieces) if grammar.breaks else pieces
    for at, one in enumerate(pieces):
        if one.role is Role.SUBORDINATE and at and pieces[at - 1].role is Role.ATTRIBUTION and not behind_comma(text, (one.start, one.end)):
            if grammar.relative_piece.match(text, one.start, one.end):
                pieces[at] = replace(one, role=Role.ATTRIBUTION)  # "according to an officer [who asked not to be named]"
        elif at > 1 and one.role is Role.RELATIVE and _goes_on_saying(grammar, text, pieces[at - 2 : at + 1]):
            pieces[at - 1] = replace(pieces[at - 1], role=Role.APPOSITION)
            pieces[at] = replace(one, role=Role.ADVERBIAL)  # "told Mrs Pym, and I accept it, [that the modem had failed]"
        elif one.role is Role.PARTICIPLE and at > 1 and _is_joined_over(grammar, text, pieces[at - 2], pieces[at - 1]):
            pieces[at] = replace(one, role=Role.RELATIVE if pieces[at - 2].role is Role.RELATIVE else Role.PREDICATE)
        elif (
            one.role is Role.PREDICATE
            and at > 1
            and pieces[at - 2].role is Role.RELATIVE
            and _is_joined_over(grammar, text, pieces[at - 2], pieces[at - 1])
        ):
            pieces[at] = replace(one, role=Role.RELATIVE)  # "que fue detenido y, dos días después, [quedó en libertad]"
        elif one.role is Role.PREDICATE and at and _is_of_relative(grammar, text, pieces, at):
            pieces[at] = replace(one, role=Role.RELATIVE)  # "all but those that a gardener, Ann Lee, [had taken home]"
        elif _takes_subject(grammar, text, pieces, at):
            _with_subject(grammar, text, pieces, at)
    first = pieces[0] if pieces else None
    if first is not None and first.role is Role.SUBORDINATE and len(pieces) > 1 and all(one.role is Role.PREDICATE for one in pieces[1:]):
        if grammar.phrase_piece.match(text[first.start].lower() + text[first.start + 1 : first.end]):
            pieces[0] = replace(first, role=Role.MAIN)  # "[After years of neglect the house was listed in 1988] and was restored"
    return tuple(pieces if grammar.breaks else _with_unknown(grammar, text, pieces))


def _with_joined_subject(grammar: Grammar, text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces with a second subject of one verb between commas: "The clerk, [and two of his cousins], were arrested"."""
    for at, one in enumerate(pieces[:-1]):
        span = (one.start, one.end)
        joining = grammar.also.match(f" {text[slice(*span)]}") if one.role in (Role.APPOSITION, Role.SUBJECT) and at else None
        start = one.start + joining.end() - 1 if joining else one.end
        if not grammar.noun_start.match(text, start, one.end) or grammar.verb.search(text, *span) or not behind_comma(text, span):
            continue
        begins = next((place for place in reversed(range(at)) if pieces[place].role not in INSERTED), at)
        after = pieces[at + 1]
        if begins < at - 1 and one.end - pieces[begins].start > _LONGEST_SUBJECT:
            return pieces
        if pieces[begins].role is Role.SUBJECT and after.role is Role.PREDICATE and behind_comma(text, (after.start, after.end)):
            return [*pieces[:begins], replace(one, start=pieces[begins].start, role=Role.SUBJECT), *pieces[at + 1 :]]
    return pieces


def _with_apposed_relatives(grammar: Grammar, text: str, pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with an apposition cut from its relative clause: "went to Holt, [a firm] [that had been founded in May]"."""
    cut: list[Piece] = []
    for one in pieces:
        is_behind = bool(cut) and cut[-1].role in TOLD and behind_comma(text, (one.start, one.end))
        is_apposed = is_behind and one.role in (Role.MAIN, Role.APPOSITION) and grammar.apposed.match(text, one.start)
        opened = grammar.relative_inside.search(text, one.start, one.end) if is_apposed else None
        word = text[one.start : opened.start()].rpartition(" ")[2] if opened else ""
        tells = opened and grammar.opens_with_verb.match(text, opened.end(), one.end) and not grammar.preposition_start.match(f"{word} ")
        if opened and tells and not grammar.verb.search(text, one.start, opened.start()) and grammar.breaks:
            start = stripped(text, opened.start(), one.end)[0]
            cut += [Piece(one.start, opened.start(), Role.APPOSITION), Piece(start, one.end, Role.RELATIVE, one.dated)]
        else:
            cut.append(one)
    return cut


def _with_unknown(grammar: Grammar, text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces with what their commas tell of a verb that no list has, and with what follows a verb behind an aside as one with it.

    "I dati, che indicano piombo, [restano in un cassetto]", "Murió en Lima[, a los 90 años, la actriz Ana Paz]".
    """
    if len(pieces) < _FEWEST:
        return pieces
    first, second, last = pieces[0], pieces[1], pieces[-1]
    line = text[last.start : last.end]
    opens = (grammar.preposition_start, grammar.determiner_start, grammar.joining, grammar.noun_start)
    is_verb = " " in line and behind_comma(text, (last.start, last.end)) and not any(one.match(line) for one in opens)
    parted = second.role is Role.RELATIVE or (second.role is Role.ADVERBIAL and second.dated)
    told = any(one.role in (Role.MAIN, Role.PREDICATE) for one in pieces)
    if first.role is Role.SUBJECT and not told and is_verb and parted and last.role in (Role.APPOSITION, Role.PARTICIPLE):
        return [*pieces[:-1], replace(last, role=Role.PREDICATE)]
    at = next((at for at, one in enumerate(pieces) if at and one.role not in (Role.ADVERBIAL, Role.RELATIVE)), 0)
    waits = grammar.opens_with_verb.match(text, first.start) or (at == len((first, second)) and second.dated)
    is_one = at > 1 and first.role in (Role.MAIN, Role.PREDICATE) and waits and pieces[at].role is Role.APPOSITION
    if grammar.verb_second or not is_one or not grammar.determiner_start.match(text, pieces[at].start):
        return pieces
    if any(one.role is Role.RELATIVE for one in pieces[:at]) and pieces[at].end - first.start > _LONGEST:
        return pieces
    return [replace(first, end=pieces[at].end, role=Role.MAIN), *pieces[at + 1 :]]


def _with_places(grammar: Grammar, text: str, found: Sequence[Piece]) -> list[Piece]:
    """The pieces with the members of a list that leads to the clause joined: "In Poland, [Hungary and Austria], the day was marked"."""
    first, second, third = found[:3] if len(found) > 2 else (None, None, None)
    if first is None or second is None or third is None or first.role is not Role.ADVERBIAL or third.role is not Role.MAIN:
        return [*found]
    is_list = second.role in (Role.SUBJECT, Role.APPOSITION) and grammar.also.search(text, second.start, second.end)
    is_led = grammar.preposition_start.match(text, first.start) and grammar.noun_start.match(text, third.start)
    if not is_list or not is_led or not behind_comma(text, (third.start, third.end)) or grammar.verb.search(text, second.start, second.end):
        return [*found]
    return [replace(first, end=second.end), *found[2:]]


def _is_joined_over(grammar: Grammar, text: str, before: Piece, aside: Piece) -> bool:
    """Whether a conjunction stands before an aside, so that what follows goes on: "was begun and, [after a fire], completed"."""
    last = text[before.start : before.end].split()[-1]
    is_aside = aside.role in (Role.ADVERBIAL, Role.SUBORDINATE) and not grammar.verb.search(text, aside.start, aside.end)
    return is_aside and grammar.joining.match(f"{last} ") is not None


def _is_of_relative(grammar: Grammar, text: str, pieces: Sequence[Piece], at: int) -> bool:
    """Whether a piece has the verb of a relative clause that opens in an aside before it."""
    for before in reversed(pieces[:at]):
        if before.role not in (Role.APPOSITION, Role.ADVERBIAL, Role.PARTICIPLE):
            return False
        opened = [
            *grammar.relative_inside.finditer(text, before.start, before.end),
            *grammar.complement.finditer(text, before.start, before.end),
        ]
        if opened:
            return not grammar.verb.search(text, opened[-1].end(), before.end)
    return False


def _goes_on_saying(grammar: Grammar, text: str, pieces: Sequence[Piece]) -> bool:
    """Whether the last of three pieces is what is said in the first, with an aside between."""
    said, aside, what = pieces
    is_aside = aside.role is Role.ADVERBIAL or grammar.joining.match(text[aside.start : aside.end])
    if not grammar.complement.match(text, what.start) or not is_aside:
        return False
    verbs = list(grammar.reporting.finditer(text, said.start, said.end))
    return bool(verbs) and not grammar.verb.search(text, verbs[-1].end(), said.end)


def _takes_subject(grammar: Grammar, text: str, pieces: Sequence[Piece], at: int) -> bool:
    """Whether a piece opens with the verb of a subject that stands before it, with something inserted between commas."""
    one = pieces[at]
    span = (one.start, one.end)
    if at == 0 or not behind_comma(text, span) or grammar.joining.match(text[slice(*span)]) or pieces[at - 1].role not in _BETWEEN:
        return False
    if one.role is Role.PREDICATE:
        return True
    last = all(later.role not in (Role.PREDICATE, Role.MAIN) or grammar.joined.match(text, later.start) for later in pieces[at + 1 :])
    if one.role is Role.PARTICIPLE:
        is_made = grammar.by_phrase.match(text, *span) or grammar.made_by.match(text, *span)
        return last and bool(grammar.opens_with_verb.match(text, *span)) and not is_made
    acts = not grammar.breaks and one.role is Role.MAIN and grammar.acts.match(f" {text[slice(*span)]}") is not None
    opens = grammar.opens_with_present.match(text, *span) or grammar.opens_with_object.match(text, *span)
    return one.role in (Role.MAIN, Role.APPOSITION) and last and (acts or opens is not None)


def _with_subject(grammar: Grammar, text: str, pieces: list[Piece], at: int) -> None:
    """Makes the piece at `at` the predicate of the subject that waits for it, where one does."""
    start = at - 1
    while start > 0 and pieces[start].role in _BETWEEN and not _joins_subject(grammar, text, pieces[start]):
        if pieces[start].role is Role.ATTRIBUTION and _open_clause(grammar, text, pieces[start]):
            break  # "Anna Berg, a surveyor, [said the letter], dated 12 May, was found"
        start -= 1
    one = pieces[start]
    subject: list[Piece] = []
    if one.role is Role.SUBJECT or _joins_subject(grammar, text, one) or (start == 0 and _is_gerund(grammar, text, one)):
        subject = [replace(one, role=Role.SUBJECT)]
    elif one.role in (Role.MAIN, Role.PREDICATE, Role.ATTRIBUTION) and (place := _open_clause(grammar, text, one)):
        role = Role.MAIN if one.role is Role.MAIN else Role.PREDICATE
        subject = [Piece(one.start, stripped(text, one.start, place[0])[1], role), Piece(place[1], one.end, Role.SUBJECT)]
    if (own := _behind_adverbials(grammar, text, pieces[: at + 1])) and not subject:
        pieces[own] = replace(pieces[own], role=Role.SUBJECT)
        return
    if not subject or start == at - 1 and one.role is not Role.SUBJECT:
        return
    for between in range(start + 1, at):
        if pieces[between].role is Role.ADVERBIAL:
            pieces[between] = replace(pieces[between], role=Role.APPOSITION)
    pieces[at] = replace(pieces[at], role=Role.PREDICATE)
    pieces[start : start + 1] = subject


def _behind_adverbials(grammar: Grammar, text: str, pieces: Sequence[Piece]) -> int:
    """Which piece is the subject of the last one behind what only says when or where: "Depuis dix ans, [ce maire], élu en 2014, défend …".

    0 where none is, and in a language whose verb would stand before it.
    """
    at = next((at for at, one in enumerate(pieces) if one.role is not Role.ADVERBIAL), 0)
    one = pieces[at]
    is_one = at and one is not pieces[-1] and one.role is Role.APPOSITION and grammar.noun_start.match(text, one.start, one.end)
    is_free = not grammar.breaks and not grammar.verb_second and pieces[-1].role is Role.PREDICATE
    return at if is_one and is_free and not one.dated and not grammar.preposition_start.match(text, one.start, one.end) else 0


def _joins_subject(grammar: Grammar, text: str, one: Piece) -> bool:
    """Whether a piece is the subject of a clause that a conjunction opens: "[and the hall], in a sober style, was completed"."""
    joining = grammar.joining.match(text[one.start : one.end])
    if one.role is not Role.APPOSITION or not joining or grammar.verb.search(text, one.start, one.end):
        return False
    return grammar.noun_start.match(text, one.start + joining.end(), one.end) is not None


def _is_gerund(grammar: Grammar, text: str, one: Piece) -> bool:
    """ "[Trading in the shares], which lost 62%, was suspended"."""
    return one.role is Role.ADVERBIAL and grammar.gerund.match(text[one.start].lower() + text[one.start + 1 : one.end]) is not None


def _open_clause(grammar: Grammar, text: str, one: Piece) -> tuple[int, int] | None:
    """Where a clause that lacks its verb opens at the end of a piece, and its subject: "Orders were few until [Moreau]", "and [he]"."""
    opened = [hit.span() for hit in grammar.opens_inside.finditer(text, one.start, one.end)]
    said = [hit.end() for hit in grammar.says.finditer(text, one.start, one.end)]
    joined = [hit for hit in grammar.also.finditer(text, one.start, one.end) if not text[hit.end()].isdigit()]  # "on 12 and 13 May"
    opened += [hit.span() for hit in joined if grammar.verb.search(text, one.start, hit.start())]
    places = [*opened, *((end, end + 1) for end in said if text[end : end + 1].isspace())]
    last = max(places, default=None)
    if (
        last is None
        or grammar.complement.match(text, last[1])
        or grammar.verb.search(text, last[1], one.end)
        or not grammar.noun_start.match(text, last[1], one.end)
    ):
        return None
    return last
