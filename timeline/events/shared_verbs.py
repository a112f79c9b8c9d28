"""The forms of verbs that a piece of a sentence lacks or shares with what stands before it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.grammar import Grammar
from timeline.events.piece import Piece
from timeline.text import Span


def was(grammar: Grammar, head: str, told: str = "") -> str:
    """The form of "be" that makes a sentence of a head and what is told, a participle first: "nata" takes another than "eletta"."""
    forms = grammar.was_gone if grammar.gone.match(told) else grammar.was
    form = forms[grammar.plural_head.fullmatch(head) is not None]
    return f"{form} " if form else ""


def shared_form(grammar: Grammar, text: str, before: Span, bare: str, aside: Sequence[Piece] = ()) -> str:
    """The form of "be" that a participle shares with the words before it: "The lift was built in 1974 and [refurbished in 2009]".

    "" where it shares none; `aside` are the pieces of them that are only inserted.
    """
    if grammar.been.match(bare):
        held = [hit for hit in grammar.have.finditer(text, *before) if not any(one.start <= hit.start() < one.end for one in aside)]
        return f"{held[-1][0]} " if held else ""
    if not grammar.shared_passive.match(bare):
        return ""
    found = [hit for hit in grammar.passive_now.finditer(text, *before) if not any(one.start <= hit.start() < one.end for one in aside)]
    verbs = [hit.start() for hit in grammar.main_verb.finditer(text, *before)]
    verbs = [at for at in verbs if not grammar.shared_passive.match(text, at)]  # "was promised, [designed in May] and put up in June"
    return f"{found[-1]['be']} " if found and not any(at >= found[-1].end() for at in verbs) else ""
