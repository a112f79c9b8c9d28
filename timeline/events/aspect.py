"""Whether words tell an act that is over or going on, and no state, habit or plan, and in which tense."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events.day_weights import Tense
from timeline.events.grammar import Grammar
from timeline.text import Span

_CLOSING = "”\"’'»"
_NEAR = 40  # code points before a word
_HEAD_LINES, _HEAD = 6, 600  # lines and code points in which a headline stands; a line without a mark further down is a heading


def tells(grammar: Grammar, text: str, span: Span) -> bool:
    """Whether words tell a happening that is over or going on: they hold a verb, and none that looks ahead comes first."""
    if grammar.says_so.search(text, *span) is not None and not grammar.condition.match(text, span[0]):
        return True
    verb = _main_verb(grammar, text, span) or grammar.reporting.search(text, *span)
    if verb is None and text[span[1] - 1] not in ".!?," and is_in_head(text, span[0]):
        verb = grammar.headline_verb.search(text, *span)
    if verb is None:  # no verb, or one of habit: "half of the food comes through the port"
        return False
    if grammar.condition.match(text, span[0]):
        return False  # "if they agreed"
    if verb[0] in grammar.states and not (grammar.going_on.match(text, verb.end()) or grammar.done_to_now.match(text, verb.end())):
        return bool(grammar.said_of_it.search(text, *span))  # a state, not a happening: "the firm is based in Oslo"
    verbs = list(grammar.tells.finditer(text, *span))
    if text[span[0] : span[1]].rstrip(_CLOSING)[-1:] in (".", "!") and verbs and _all_hold(grammar, text, verbs):
        return False  # "she was 91", "the phone has a new screen"
    ahead = grammar.ahead.search(text, *span)
    return ahead is None or ahead.start() > verb.start() or grammar.said_of_it.search(text, ahead.end(), span[1]) is not None


def _all_hold(grammar: Grammar, text: str, verbs: Sequence[re.Match[str]]) -> bool:
    """Whether all verbs tell how something is or was: "It had no roof", "She did not smoke and drank little"."""
    end, is_state = 0, False
    for verb in verbs:
        if verb.start() < end:
            continue
        if holds := grammar.holds_then.match(text, verb.start()):
            end, is_state = holds.end(), is_state or holds.lastgroup is None
        elif is_of_a_state(grammar, text, verb):
            is_state = True
        elif not _is_before_a_noun(grammar, text, verb):
            return False
    return is_state


def _is_before_a_noun(grammar: Grammar, text: str, verb: re.Match[str]) -> bool:
    """Whether what seems a verb is a participle behind an article: "a [framed] hymn sheet"."""
    before = text[max(0, verb.start() - _NEAR) : verb.start()]
    return grammar.participle.match(text, verb.start()) is not None and grammar.determiner_at_end.search(before) is not None


def _main_verb(grammar: Grammar, text: str, span: Span) -> re.Match[str] | None:
    """The first verb that stands in no relative clause between commas; "The order, which is believed to be large, has given a boost"."""
    asides = [hit.span() for hit in grammar.relative_phrase.finditer(text, *span)]
    found = list(grammar.tells.finditer(text, *span))
    return next((one for one in found if not any(a <= one.start() < b for a, b in asides)), found[0] if found else None)


def is_of_a_state(grammar: Grammar, text: str, verb: re.Match[str]) -> bool:
    """Whether a verb tells how something is or was, not what happened."""
    if verb[0] in grammar.holds_now:
        return grammar.perfect.match(text, verb.end()) is None
    return verb[0] in grammar.states | grammar.past_states and grammar.acted_on.match(text, verb.end()) is None


def tense(grammar: Grammar, text: str, span: Span) -> Tense:
    """What the first verb of a clause says of its time."""
    if grammar.performs.match(text, *span):
        return Tense.PRESENT
    verb = grammar.tells.search(text, *span)
    if verb is None or (text[span[1] - 1] not in ".!?," and is_in_head(text, span[0])):
        return Tense.HEADLINE
    perfect = grammar.perfect.match(text, verb.end())
    if verb[0] in grammar.holds_now:
        return (Tense.PAST if grammar.perfect_is_past else Tense.PERFECT) if perfect else Tense.PRESENT
    if verb[0] in grammar.had:
        return Tense.PLUPERFECT if perfect else Tense.PAST
    return Tense.PRESENT if verb[0] in grammar.states else Tense.PAST


def is_in_head(text: str, position: int) -> bool:
    """Whether a line begins at `position` and is one of the first."""
    line = text[:position].rstrip(" ") if position < _HEAD else "."
    return (not line or line.endswith("\n")) and line.count("\n") < _HEAD_LINES
