"""Who else may be meant by a pronoun, as the grammar of a sentence shows, so that it stays open: "White said [he] was surprised"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from operator import itemgetter

from timeline import patterns as re
from timeline.events.antecedents import Memory, Somebody
from timeline.events.grammar import Grammar
from timeline.events.subjects import is_subject
from timeline.model import Actor
from timeline.text import Span

_CAPITAL = re.compile(r"(?<![\w’'-])[A-Z][\w’'-]+")
_ALSO = 6  # code points of "and", with blanks around it


def is_beside_named(memory: Memory, gender: Mapping[str, str | None], who: Somebody, wanted: str) -> bool:
    """Whether a person with a name was told of beside somebody without one or after that: "A judge removed [Vacco]"."""
    last = next(one for one in reversed(memory.told) if one.somebody is not None and one.somebody.name == who.name)
    named = (one.actor for one in reversed(memory.told) if one.sentence >= last.sentence and one.actor is not None)
    return any(gender.get(actor.name, "") in (None, wanted) for actor in named)


def passed_over(grammar: Grammar, text: str, memory: Memory, number: int, place: int) -> list[Somebody]:
    """Those without a name of a sentence who are not meant further on in it by its grammar: "a carer told her [he] had slipped",
    "an officer tore it and [he] was taken away".
    """
    here = {one.somebody.name: one for one in memory.near(number, 0) if one.somebody is not None and one.end <= place}
    return [one.somebody for one in here.values() if one.somebody and _goes_over(grammar, text[one.end : place])]


def _goes_over(grammar: Grammar, between: str) -> bool:
    told = grammar.reporting.search(between)
    said_to = told is not None and grammar.object_pronoun.fullmatch(between.split()[-1]) is not None
    return said_to or grammar.also.search(between[-_ALSO:]) is not None


def has_stranger(grammar: Grammar, text: str, mentions: Sequence[tuple[int, int, Actor]], span: Span, *, surely: bool = False) -> bool:
    """Whether a subject in a span is nobody known: "White said [he] was surprised"; `surely` of a name that says something."""
    words = [one.span() for one in _CAPITAL.finditer(text, *span)]
    words = [one for one in words if not surely or grammar.subject_says.match(text, one[1])]
    return any(is_subject(grammar, text, *one) and not _is_known(grammar, text, mentions, one[0]) for one in words)


def _is_known(grammar: Grammar, text: str, mentions: Sequence[tuple[int, int, Actor]], place: int) -> bool:
    at = bisect_right(mentions, place, key=itemgetter(0))
    named = at > 0 and place < mentions[at - 1][1]
    return named or any(words.match(text, place) for words in (grammar.anaphor, grammar.narrates))
