"""Who else "we" are in a text that one of them tells: whom it names together with "I", as in "Who: me, Ann and Tom", "Ann and I".

So is who wrote it with the one who tells it, by the byline, and with whom that one has just gone: "Rowed out with Alfred. We caught two
pike". "You" in a letter are whom it greets, or the other of two who write to one another.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter

from timeline import patterns as re
from timeline.events.grammar import Grammar
from timeline.events.mentions import Told
from timeline.interface import mark, said
from timeline.model import Actor, ActorType
from timeline.text import Span, holding

_NEAR = 400  # code points from such a list to a "we" that it tells of, where it is no list of all of them
_TOGETHER = mark("‘{words}’ is {actor} too, named together with who tells this text")
_GREETED = mark("‘{words}’ is {actor}, to whom this is written")
_ROLE = re.compile(r" \([^()\n]{1,30}\)")  # behind a name: " (leader)"
_GOES_ON = re.compile(r"[\w”\")], $|[\"“‘]$")  # before a name that is not the first of its list
_LONGEST_WITH = 12  # code points of "with Mr "
_TWO = 2
_SAYS_WHO = ": "  # before a list of all of them


def party(
    grammar: Grammar, text: str, actors: Sequence[Actor], quotations: Sequence[Span], sentences: Sequence[Span], authors: Sequence[Actor]
) -> tuple[Told, ...]:
    """Each "we" that tells what some did, once for each who is named with who tells the text before it, and each of its other `authors`."""
    people = sorted((start, end, one.name) for one in actors if one.type is ActorType.PERSON for start, end in one.mentions)
    lists = [one for one in _lists(grammar, text, people) if holding(quotations, one[0]) is None]
    gone = [one for one in _companions(grammar, text, people, sentences) if holding(quotations, one[0]) is None]
    found: list[Told] = []
    for hit in grammar.narrates.finditer(text) if lists or gone or authors else ():
        if not (hit["subject"] and grammar.narrates_together.fullmatch(hit[0])) or holding(quotations, hit.start()) is not None:
            continue
        near = _last_list(lists, hit.start())
        names = dict.fromkeys((*(one.name for one in authors), *near, *(() if near else _last_gone(text, gone, hit.start()))))
        found += [(*hit.span(), name, said(_TOGETHER, words=hit[0], actor=name)) for name in names]
    return tuple(found)


def _last_list(lists: Sequence[tuple[int, tuple[str, ...], bool]], place: int) -> tuple[str, ...]:
    """Whose names the last list before a place has, where it is near or one of all."""
    at = bisect_left(lists, place, key=itemgetter(0)) - 1
    return lists[at][1] if at >= 0 and (lists[at][2] or place - lists[at][0] <= _NEAR) else ()


def _last_gone(text: str, gone: Sequence[tuple[int, tuple[str, ...]]], place: int) -> tuple[str, ...]:
    """With whom who tells the text went last before a place of the same paragraph."""
    at = bisect_left(gone, place, key=itemgetter(0)) - 1
    is_near = at >= 0 and place - gone[at][0] <= _NEAR and "\n" not in text[gone[at][0] : place]
    return gone[at][1] if is_near else ()


def _companions(
    grammar: Grammar, text: str, people: Sequence[tuple[int, int, str]], sentences: Sequence[Span]
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Where a sentence of who tells the text says with whom that one was: "[I] went up to the lake with [Harriet]"."""
    for number, (start, end, name) in enumerate(people):
        if not grammar.together_with.search(text, max(0, start - _LONGEST_WITH), start) or grammar.owns.match(text, end):
            continue
        at = bisect_right(sentences, (start, len(text))) - 1
        low = sentences[at][0] if at >= 0 else 0
        told = next(grammar.narrates.finditer(text, low, start), None)
        if (told is not None and told["subject"] and told.start() == low) or grammar.tells_without_subject.match(text, low):
            names = [name]
            after = number + 1
            while after < len(people) and _are_joined(grammar, text[people[after - 1][1] : people[after][0]]):
                names.append(people[after][2])
                after += 1
            yield start, tuple(dict.fromkeys(names))


def spoken_to(
    grammar: Grammar,
    text: str,
    greeted: Sequence[tuple[int, Actor]],
    quotations: Sequence[Span],
    narrators: Sequence[tuple[int, Actor | None]],
) -> tuple[Told, ...]:
    """Each "you" of a letter, with whom it means: the one whom it greets, else the other of the two who write to one another."""
    writers = list(dict.fromkeys(actor.name for _, actor in narrators if actor is not None))
    found: list[Told] = []
    for hit in grammar.you.finditer(text) if greeted or len(writers) == _TWO else ():
        if holding(quotations, hit.start()) is not None:
            continue
        part = bisect_right(narrators, hit.start(), key=itemgetter(0)) - 1
        low, own = narrators[part] if part >= 0 else (0, None)
        names = {one.name for start, one in greeted if low <= start < hit.start()}
        if not names and own is not None and len(writers) == _TWO:
            names = {one for one in writers if one != own.name}
        found += [(*hit.span(), name, said(_GREETED, words=hit[0], actor=name)) for name in names if len(names) == 1]
    return tuple(found)


def _lists(grammar: Grammar, text: str, people: Sequence[tuple[int, int, str]]) -> Iterator[tuple[int, tuple[str, ...], bool]]:
    """Where names are joined with a word for who tells the text, whose they are, and whether these are all."""
    for hit in grammar.teller_in_list.finditer(text):
        names: list[str] = []
        first, end = hit.span()
        at = bisect_right(people, (hit.start(),))
        while at and _are_joined(grammar, text[people[at - 1][1] : first]):
            at, first = at - 1, people[at - 1][0]
            names.append(people[at][2])
        at = bisect_left(people, (hit.end(),))
        while at < len(people) and _are_joined(grammar, text[end : people[at][0]]):
            end = people[at][1]
            names.append(people[at][2])
            at += 1
        if names and not _GOES_ON.search(text, max(0, first - 2), first):
            yield first, tuple(dict.fromkeys(names)), text[max(0, first - len(_SAYS_WHO)) : first] == _SAYS_WHO


def _are_joined(grammar: Grammar, between: str) -> bool:
    """Whether what stands between two names joins them in a list; a role in brackets may stand behind the first."""
    return grammar.joins_names.fullmatch(_ROLE.sub("", between, count=1)) is not None
