"""What the user says about actors, as plain data: rename, merge, split, hide and add, applied to what was found.

A file of corrections is a CSV with a header. Its columns are ``action``, ``name``, ``other`` and ``type``; a file that has only
``alias`` and ``name`` says which names are whose ("Daesh", "Islamic State"), which is a merge for each row.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from timeline.errors import TimelineError
from timeline.model import Actor, ActorType

_Mention = tuple[int, int]
_Kind = TypeVar("_Kind", bound=StrEnum)


class Action(StrEnum):
    """What is to be done with an actor."""

    RENAME = "rename"  # `name` is called `other` from now on, and keeps the old name as an alias
    MERGE = "merge"  # `name` is another name of `other`
    SPLIT = "split"  # the mentions that read `name` are somebody else, called `other` if that is given
    HIDE = "hide"  # `name` is no actor
    ADD = "add"  # `name` is an actor wherever it stands, called `other` if that is given


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing that the user says about an actor; ValueError if it lacks a name that its action needs."""

    action: Action
    name: str
    other: str = ""
    type: ActorType | None = None

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise TimelineError("a correction needs the name of an actor", code="corrections")
        if self.action in (Action.RENAME, Action.MERGE) and not self.other.strip():
            raise TimelineError(f"{self.action.value} {self.name!r} needs a second name, in the column ‘other’", code="corrections")


def parsed(text: str, source: str) -> tuple[tuple[Correction, ...], tuple[str, ...]]:
    """The corrections of a CSV, and a sentence naming `source` and the line for each row that cannot be used."""
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff")), strict=True)
    made: list[Correction] = []
    complaints: list[str] = []
    header: list[str] = []
    try:
        header = [cell.strip().casefold() for cell in next(rows, [])]
        if "name" not in header or not {"action", "alias"} & set(header):
            written = ",".join(header) or "empty"
            return (), (f"{source}, line 1: the header must be action,name,other,type or alias,name, not {written}",)
        for row in rows:
            try:
                made += _corrections(header, row)
            except ValueError as error:
                complaints.append(f"{source}, line {rows.line_num}: {error}")
    except csv.Error as error:  # an open quotation mark swallows the rest of the file
        complaints.append(f"{source}, line {rows.line_num}: {error}; what follows was not read")
    return tuple(made), tuple(complaints)


def _corrections(header: Sequence[str], row: Sequence[str]) -> list[Correction]:
    """The correction of a row, none if it is empty; ValueError for one that cannot be used."""
    if any(cell.strip() for cell in row[len(header) :]):
        raise TimelineError(f"there are more than the {len(header)} cells of the header", code="corrections")
    cells = dict(zip(header, (cell.strip() for cell in row), strict=False))
    return [_correction(cells)] if any(cells.values()) else []


def _correction(cells: dict[str, str]) -> Correction:
    kind = _one_of(ActorType, cells.get("type", ""), "a type of actor")
    if "action" not in cells:
        return Correction(Action.MERGE, cells.get("alias", ""), cells.get("name", ""), kind)
    action = _one_of(Action, cells["action"], "an action")
    if action is None:
        raise TimelineError("the action is missing", code="corrections")
    return Correction(action, cells.get("name", ""), cells.get("other", ""), kind)


def _one_of(kinds: type[_Kind], word: str, what: str) -> _Kind | None:
    if not word:
        return None
    try:
        return kinds(word.casefold())
    except ValueError:
        raise TimelineError(f"{word!r} is not {what}; there are {', '.join(kinds)}", code="corrections") from None


def corrected(actors: Sequence[Actor], text: str, corrections: Iterable[Correction]) -> tuple[Actor, ...]:
    """The actors of `text` after the corrections, one after the other; in order of first mention, no mention belonging to two."""
    found = list(actors)
    for correction in corrections:
        found = _APPLIED[correction.action](found, text, correction)
    return tuple(sorted(found, key=lambda actor: actor.mentions[0] if actor.mentions else (len(text), 0)))


def _called(actors: Iterable[Actor], name: str) -> list[Actor]:
    return [actor for actor in actors if actor.is_called(name)]


def names_after(names: tuple[str, ...], correction: Correction) -> tuple[str, ...]:
    """Names set by hand after a correction: renamed and merged ones under the new name, hidden ones gone."""
    wanted = correction.name.strip().casefold()
    if correction.action in (Action.RENAME, Action.MERGE):
        return tuple(dict.fromkeys(correction.other.strip() if name.casefold() == wanted else name for name in names))
    if correction.action is Action.HIDE:
        return tuple(name for name in names if name.casefold() != wanted)
    return names


def _renamed(actors: list[Actor], text: str, correction: Correction) -> list[Actor]:
    return _joined(actors, text, correction) if _called(actors, correction.name) else actors


def _joined(actors: list[Actor], text: str, correction: Correction) -> list[Actor]:
    """All that answer to either name as one actor under the second, of the type of whoever bore that name."""
    host = _called(actors, correction.other)
    joining = [*host, *(actor for actor in _called(actors, correction.name) if actor not in host)]
    if not joining:
        return actors
    names = [name for actor in joining for name in (actor.name, *actor.aliases)]
    mentions = sorted({mention for actor in joining for mention in actor.mentions})
    roles = dict.fromkeys(role for actor in joining for role in actor.roles)
    one = _actor(correction.other, correction.type or joining[0].type, names, mentions).in_roles(roles)
    return [*(actor for actor in actors if actor not in joining), one]


def _parted(actors: list[Actor], text: str, correction: Correction) -> list[Actor]:
    """The mentions that read as the name, taken from their actor and given to one of their own."""
    made: list[Actor] = []
    for actor in actors:
        own = [mention for mention in actor.mentions if _reads(text, mention, correction.name)] if actor.is_called(correction.name) else []
        rest = [mention for mention in actor.mentions if mention not in own]
        if not own or not (rest or correction.other):
            made.append(actor)
            continue
        made.append(_actor(correction.other or correction.name, correction.type or actor.type, [correction.name], own))
        if rest:
            made.append(_remaining(actor, text, correction.name, rest))
    return made


def _remaining(actor: Actor, text: str, name: str, mentions: list[_Mention]) -> Actor:
    """An actor without one of its names; if that was its best, the longest of the others takes its place."""
    names = [one for one in (actor.name, *actor.aliases) if one.casefold() != name.casefold()]
    names = names or [text[slice(*max(mentions, key=lambda mention: mention[1] - mention[0]))]]
    best = actor.name if actor.name in names else max(names, key=len)
    return _actor(best, actor.type, names, mentions)


def _hidden(actors: list[Actor], text: str, correction: Correction) -> list[Actor]:
    return [actor for actor in actors if not actor.is_called(correction.name)]


def _added(actors: list[Actor], text: str, correction: Correction) -> list[Actor]:
    """The name wherever it stands as whole words; mentions of others that it overlaps are theirs no more."""
    words = re.escape(correction.name.strip()).replace(r"\ ", r"\s+")
    places = [hit.span() for hit in re.finditer(rf"(?<!\w){words}(?!\w)", text)]
    if not places:
        return actors
    kept = [
        replace(actor, mentions=tuple(mention for mention in actor.mentions if not any(_overlap(mention, place) for place in places)))
        for actor in actors
    ]
    best = correction.other or correction.name
    host = next(iter(_called(kept, best)), None)
    names = [correction.name, *((host.name, *host.aliases) if host else ())]
    mentions = sorted([*places, *(host.mentions if host else ())])
    kind = correction.type or (host.type if host else ActorType.OTHER)
    return [*(actor for actor in kept if actor is not host and actor.mentions), _actor(best, kind, names, mentions)]


def _actor(name: str, kind: ActorType, names: Iterable[str], mentions: Iterable[_Mention]) -> Actor:
    aliases = dict.fromkeys(one for one in names if one.casefold() != name.casefold())
    return Actor(name.strip(), kind, tuple(aliases), tuple(mentions))


def _reads(text: str, mention: _Mention, name: str) -> bool:
    return " ".join(text[slice(*mention)].split()).casefold() == name.strip().casefold()


def _overlap(one: _Mention, other: _Mention) -> bool:
    return one[0] < other[1] and other[0] < one[1]


_APPLIED = {Action.RENAME: _renamed, Action.MERGE: _joined, Action.SPLIT: _parted, Action.HIDE: _hidden, Action.ADD: _added}


def written(corrections: Iterable[Correction]) -> str:
    """The file that `parsed` reads back as these corrections; empty if there are none."""
    rows = [(one.action.value, one.name, one.other, one.type.value if one.type else "") for one in corrections]
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([("action", "name", "other", "type"), *rows])
    return out.getvalue() if rows else ""
