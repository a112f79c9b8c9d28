"""Whom a text speaks to and who wrote it, as its greetings and its byline name them: neither is "he" or "she" in it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.grammar import Grammar
from timeline.events.subjects import is_subject
from timeline.model import Actor, ActorType
from timeline.text import Span, opens_line

_HEAD = 6  # sentences that a byline may be one of
_GREETING = 20  # code points before a name


def spoken_at(grammar: Grammar, text: str, actors: Sequence[Actor], greeted: Sequence[Actor]) -> list[int]:
    """Where a text speaks to somebody, who takes no part there: "It is done, [Madam Chair].", or in a letter "She died, [Ann].".

    `greeted` are those whom it greets.
    """
    letter = {one.name for one in greeted}
    found: list[int] = []
    for one in actors:
        for start, end in one.mentions:
            apart = text[max(0, start - 2) : start] == ", " and text[end : end + 1] in (".", ",", "!", "?", ";")
            opens = text[end : end + 1] == "," and (start == 0 or text[max(0, start - 2) : start] in (". ", "? ", "! ", ": "))
            if (apart or opens) and grammar.vocative.fullmatch(text, start, end) or apart and one.name in letter and _is_alone(text, start):
                found.append(start)
    return found


def _is_alone(text: str, start: int) -> bool:
    """Whether a name behind a comma is the only one in its list: "We met Rolf, [Ann] and I" has more."""
    low = max(text.rfind(mark, 0, start) for mark in ".!?\n")
    return text.count(", ", low + 1, start) == 1


def mentions_told(grammar: Grammar, text: str, sentences: Sequence[Span], actors: Sequence[Actor]) -> list[tuple[int, int, Actor]]:
    """Where a text names its actors, in text order, without its byline."""
    heads = [span for span in sentences[:_HEAD] if _is_byline(grammar, text, span)]
    told = ((start, end, actor) for actor in actors for start, end in actor.mentions)
    return sorted(one for one in told if not any(low <= one[0] < high for low, high in heads))


def addressed(grammar: Grammar, text: str, mentions: Sequence[tuple[int, int, Actor]]) -> frozenset[str]:
    """The names of those whom a text speaks to."""
    return frozenset(actor.name for at, (_, _, actor) in enumerate(mentions) if _is_addressed(grammar, text, mentions, at))


def _is_addressed(grammar: Grammar, text: str, mentions: Sequence[tuple[int, int, Actor]], at: int) -> bool:
    """Whether a mention speaks to somebody, who is "you" then: "Dear [Ann], …", "[Ann], Tom is dead"."""
    start, end, actor = mentions[at]
    if actor.type is not ActorType.PERSON or text[end : end + 1] != ",":
        return False
    if grammar.addresses.search(text, max(0, start - _GREETING), start):
        return True
    if opens_line(text, start) and text[end + 1 : end + 2] == "\n":
        return True  # a line of its own at the head of a letter: "Tuulikki,"
    opens = opens_line(text, start) or text[max(0, start - 2) : start] in (". ", "! ", "? ")
    after = mentions[at + 1] if at + 1 < len(mentions) else None
    return opens and after is not None and after[0] == end + 2 and is_subject(grammar, text, *after[:2])


def _is_byline(grammar: Grammar, text: str, span: Span) -> bool:
    return bool(grammar.of_the_page.match(text, span[0]) or grammar.byline.match(text[slice(*span)]))
