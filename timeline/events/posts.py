"""Whose post a line tells of without a word for it: who was taken on by a college "was suspended" by that college two years later."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.events.clauses import Clause
from timeline.events.grammar import Grammar
from timeline.events.mentions import Mentions
from timeline.interface import said
from timeline.model import ActorPart, Participant

_LONGEST_BETWEEN = 90  # code points between somebody and the body that has him: " was taken on as an under-gardener by "


@dataclass(frozen=True, slots=True)
class Post:
    """That somebody has a post with a body, and where the words end that tell it."""

    end: int
    person: str
    body: str


def posts(grammar: Grammar, text: str, mentions: Mentions) -> tuple[Post, ...]:
    """The posts of which a text tells, in text order."""
    return tuple(
        Post(other[1], one[2], other[2])
        for one, other in pairwise(mentions.told)
        if (one[2] in mentions.persons or one[2] in mentions.people)
        and other[2] in mentions.bodies
        and 0 < other[0] - one[1] <= _LONGEST_BETWEEN
        and grammar.about.takes_post.fullmatch(text, one[1], other[0])
    )


def with_employer(
    grammar: Grammar, clause: Clause, title: str, known: Sequence[Post], bodies: Collection[str], part: Sequence[Participant]
) -> tuple[Participant, ...]:
    """The participants with the body of whose post a title tells, where it names none: "Ada Moll was suspended"."""
    if not known or (hit := grammar.about.of_post.search(title)) is None or any(one.actor in bodies for one in part):
        return tuple(part)
    told = {one.actor for one in part}
    had = [one for one in known if one.person in told and one.end <= clause.end]
    if len({one.person for one in had}) != 1:
        return tuple(part)
    words = hit[0].strip()
    how = said("‘{words}’ is told of a post with {actor}, which {person} had", words=words, actor=had[-1].body, person=had[-1].person)
    return (*part, Participant(had[-1].body, ActorPart.OTHER, how, *clause.span))
