"""Who else "we" are in a text that one of them tells: whom it names together with "I", as in "Who: me, Ann and Tom", "Ann and I"."""

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
_ROLE = re.compile(r" \([^()\n]{1,30}\)")  # behind a name: " (leader)"
_GOES_ON = re.compile(r"[\w”\")], $|[\"“‘]$")  # before a name that is not the first of its list
_SAYS_WHO = ": "  # before a list of all of them


def party(grammar: Grammar, text: str, actors: Sequence[Actor], quotations: Sequence[Span]) -> tuple[Told, ...]:
    """Each "we" that tells what some did, once for each of those who are named with who tells the text before it."""
    people = sorted((start, end, one.name) for one in actors if one.type is ActorType.PERSON for start, end in one.mentions)
    lists = [one for one in _lists(grammar, text, people) if holding(quotations, one[0]) is None]
    found: list[Told] = []
    for hit in grammar.narrates.finditer(text) if lists else ():
        at = bisect_left(lists, hit.start(), key=itemgetter(0)) - 1
        if at < 0 or not (hit["subject"] and grammar.narrates_together.fullmatch(hit[0])) or holding(quotations, hit.start()) is not None:
            continue
        start, names, of_all = lists[at]
        if of_all or hit.start() - start <= _NEAR:
            found += [(*hit.span(), name, said(_TOGETHER, words=hit[0], actor=name)) for name in names]
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
