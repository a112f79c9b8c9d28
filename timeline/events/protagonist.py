"""Whom a text is about: the one person, or the one body, that its title or its first sentence names and that it goes on about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from timeline.events.grammar import Grammar
from timeline.model import Actor, ActorType
from timeline.text import Span

_FAR_MORE = 2  # times as often named as anybody else of the kind: whom a text without a title is about
_LIVED = re.compile(r",? \([^()\n]{0,30}?\b\d{3,4}\b[^()\n]{0,40}\d{3,4}\b[^()\n]{0,30}\)")  # behind a name: the years of a life
_HEAD = 600  # code points in which a text names whom its dispute is with
_LEAST = 3  # mentions of such a one


def protagonist(text: str, sentences: Sequence[Span], actors: Sequence[Actor], title: str, types: Sequence[ActorType]) -> Actor | None:
    """The one actor of these types that a text is about; None where it may be about several."""
    alike = [actor for actor in actors if actor.type in types and actor.mentions]
    heading = text[: sentences[0][1]] if sentences and text[sentences[0][1] - 1] != "." else ""
    for line in (title, heading):
        named = [actor for actor in alike if _is_written_large(actor, line)] or [actor for actor in alike if _is_named(actor, line)]
        whole = [one for one in named if any(name in line for name in _whole_names(one))]
        named = whole if len(whole) == 1 else named  # "Ann Lund", and not Piet Lund, of whom the line has the surname too
        if named:
            return named[0] if len(named) == 1 else None
    first = next((actor for actor in alike if sentences and actor.mentions[0][0] < sentences[0][1]), None)
    if first and ActorType.PERSON in types and has_life(text, sentences, first):
        return first
    most = max((len(actor.mentions) for actor in alike if actor is not first), default=0)
    return first if first and len(first.mentions) >= max(_LEAST, _FAR_MORE * most) else None


def has_life(text: str, sentences: Sequence[Span], actor: Actor) -> bool:
    """Whether the years of a life stand behind the first mention of an actor in the sentence that a text opens with, as in a dictionary."""
    return bool(sentences) and _LIVED.match(text, actor.mentions[0][1], sentences[0][1]) is not None


def sides(actors: Sequence[Actor], title: str) -> list[Actor]:
    """The two bodies, or else the two actors, that a title names: "the parties" of a case, "the two companies"; none of more or fewer."""
    named = [actor for actor in actors if actor.type is not ActorType.COUNTRY and _is_named(actor, title)]
    bodies = [actor for actor in named if actor.type is not ActorType.PERSON]
    return bodies if len(bodies) == 2 else named if len(named) == 2 else []


def of_dispute(grammar: Grammar, text: str, actors: Sequence[Actor]) -> list[Actor]:
    """The two of a dispute over work, the union and the body that a text names first beside it; none where that is open."""
    bodies = [one for one in actors if one.type in (ActorType.ORGANISATION, ActorType.GROUP) and one.mentions]
    unions = [one for one in bodies if grammar.about.union.search(one.name)]
    if len(unions) != 1 or grammar.about.dispute.search(text) is None:
        return []
    others = [one for one in bodies if one not in unions and one.mentions[0][0] < _HEAD and not grammar.court_name.search(one.name)]
    return [min(others, key=lambda one: one.mentions), unions[0]] if others else []


def _is_written_large(actor: Actor, line: str) -> bool:
    """Whether a line begins with the name of an actor in capitals: "WICKENHAM ROVERS F.C.: A Centenary Chronicle"."""
    head = re.split(r"[:\n]", line, maxsplit=1)[0]
    return any(" " in name and name.upper() in head for name in (actor.name, *actor.aliases))


def _whole_names(actor: Actor) -> Sequence[str]:
    """The names of an actor that are nobody else's: all but single words for it, and "Ann Lund" of Ann Marie Lund."""
    parts = actor.name.split()
    both = (f"{parts[0]} {parts[-1]}",) if len(parts) > 1 else ()
    both += (" ".join(parts[:2]),) if len(parts) > 2 and parts[1][0].isupper() and len(parts[1]) > 2 else ()  # "Zulmira Prates" de Souza
    return (actor.name, *both, *(name for name in actor.aliases if " " in name))


def _is_named(actor: Actor, line: str) -> bool:
    """Whether a line has one of the names of an actor, or the surname of a person."""
    names = {actor.name, *actor.aliases}
    if actor.type is ActorType.PERSON:
        names.update((actor.name.split()[-1], *_whole_names(actor)))
    return any(len(name) > 1 and name in line and re.search(rf"(?<![\w-]){re.escape(name)}(?!\w)", line) for name in names)


def called_most(grammar: Grammar, text: str) -> str:
    """Whether a text has "he" or "she" more often; "" where neither leads far."""
    words = (hit[0].casefold() for hit in grammar.anaphor.finditer(text) if hit.lastgroup in ("person", "whom", "owner"))
    most = Counter(str(grammar.genders.get(word, word)) for word in words).most_common(2)
    return most[0][0] if most and (len(most) == 1 or most[0][1] >= _FAR_MORE * most[1][1]) else ""
