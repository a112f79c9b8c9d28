"""The branches of a parsed pattern that begin with the same character, put together, so that it is looked at once and not for each.

``ist|sind|sei|soll`` becomes ``ist|s(?:ind|ei|oll)``, as `text.alternatives` has it for lists of words; here it is done to whatever has
been parsed, in the middle of a pattern and under any flags. A branch moves only over such as cannot begin with what it begins with, so that
of those that match at a place the first one stays the first: what is found is the same. One that asks first what stands before it
is asked for its first character before that.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from re import IGNORECASE
from string import ascii_lowercase
from sys import maxunicode
from typing import Any

from timeline.pattern_starts import ANY, SMALL, cases_of, starts_of

_Part = tuple[Any, Any]  # the name of an operation of `re._parser`, and what belongs to it
_IGNORES_CASE = int(IGNORECASE)
_LETTERS = sum(1 << ord(one) for one in ascii_lowercase)
_MOST_LETTERS = 18  # that can begin a branch, so that a look at the first one spares most of what follows


def with_branches_together(parsed: Any, flags: int) -> None:
    """Put the branches of a pattern together, as far as its matches stay the same."""
    _in_parts(parsed.data, flags | parsed.state.flags)


@cache
def _parser() -> Any:
    return import_module("re._parser")


@cache
def _inside() -> dict[Any, int]:
    """Where an operation has the parts that it holds, behind its other values."""
    names = _parser()
    return {names.SUBPATTERN: 3, names.ASSERT: 1, names.ASSERT_NOT: 1, **dict.fromkeys(_repeats(), 2)}


@cache
def _repeats() -> tuple[Any, ...]:
    names = _parser()
    return names.MAX_REPEAT, names.MIN_REPEAT, names.POSSESSIVE_REPEAT


def _captures(parts: Sequence[_Part]) -> bool:
    """Whether one of the parts holds a group that tells what it matched, or asks for one."""
    names, inside = _parser(), _inside()
    for name, value in parts:
        if name is names.BRANCH:
            held = any(_captures(one.data) for one in value[1])
        elif name is names.SUBPATTERN and value[0] is not None or name is names.GROUPREF_EXISTS:
            return True
        else:
            held = name in inside and _captures(value[inside[name]].data) or name is names.ATOMIC_GROUP and _captures(value.data)
        if held:
            return True
    return False


def _in_parts(parts: list[_Part], flags: int) -> None:
    """The same in parts that follow each other, and in what these hold."""
    names, inside = _parser(), _inside()
    for at, (name, value) in enumerate(parts):
        if name is names.BRANCH:
            branches = _flat(value[1])
            for one in branches:
                _in_parts(one.data, flags)
            parts[at] = name, (None, [_asked_for_first(one, flags) for one in _together(branches, flags)])
        elif name is names.ATOMIC_GROUP:
            _in_parts(value.data, flags)
        elif name in _repeats() and _captures(value[2].data):
            continue  # what a group within a repeat holds in the end depends on how the engine came there
        elif name in inside:
            own = (flags | value[1]) & ~value[2] if name is names.SUBPATTERN else flags
            _in_parts(value[inside[name]].data, own)


def _asked_for_first(branch: Any, flags: int) -> Any:
    """A branch that begins with questions ("(?<!the )(?<!a )ends"), behind a look at the character that comes first, which is soon done."""
    names = _parser()
    if not branch.data or branch.data[0][0] not in (names.ASSERT, names.ASSERT_NOT) or _looks_at_first(branch.data[0]):
        return branch
    starts, may_be_empty = starts_of(branch.data, flags)
    if may_be_empty or (starts & _LETTERS).bit_count() > _MOST_LETTERS:
        return branch
    first = [(names.LITERAL, one) for one in range(SMALL) if starts >> one & 1]
    others = [(names.RANGE, (SMALL, maxunicode))] if starts >> SMALL else []
    one = _of_parts(branch, [(names.IN, [*first, *others])])
    return _of_parts(branch, [(names.ASSERT, (1, _of_parts(branch, [(names.SUBPATTERN, (None, 0, _IGNORES_CASE, one))]))), *branch.data])


def _looks_at_first(part: _Part) -> bool:
    """Whether a question is about one character that follows."""
    names, (name, value) = _parser(), part
    return name is names.ASSERT and value[0] > 0 and len(value[1].data) == 1 and value[1].data[0][0] in (names.IN, names.LITERAL)


def _flat(branches: Sequence[Any]) -> list[Any]:
    """The branches, with those of one that is nothing but branches in its place."""
    made: list[Any] = []
    for one in branches:
        made += _flat(one.data[0][1][1]) if len(one.data) == 1 and one.data[0][0] is _parser().BRANCH else [one]
    return made


def _together(branches: Sequence[Any], flags: int) -> list[Any]:
    """The branches in groups that begin with the same character."""
    groups: list[list[Any]] = []
    reached: dict[int, list[Any]] = {}  # by their first character, groups from which no branch parts what begins with it, too
    for one in branches:
        first = _first_of(one.data, flags)
        if first is not None and first in reached:
            reached[first].append(one)
            continue
        groups.append([one])
        if first is None:
            starts, may_be_empty = starts_of(one.data, flags) if reached else (ANY, True)
            reached = {} if may_be_empty else {key: some for key, some in reached.items() if not _bits(key, flags) & starts}
        else:
            reached[first] = groups[-1]
    return [_joined(some, flags) for some in groups]


def _joined(branches: Sequence[Any], flags: int) -> Any:
    """Branches with the same first character as one, in which it is looked at without asking for its case."""
    whole = branches[0]
    first = _in_either_case(whole, flags) if flags & _IGNORES_CASE and _first_of(whole.data, flags) is not None else whole.data[:1]
    if len(branches) == 1:
        return whole if first == whole.data[:1] else _of_parts(whole, [*first, *whole.data[1:]])
    rests = _together([_of_parts(one, one.data[1:]) for one in branches], flags)
    return _of_parts(whole, [*first, *(rests[0].data if len(rests) == 1 else [(_parser().BRANCH, (None, rests))])])


def _in_either_case(branch: Any, flags: int) -> list[_Part]:
    """The first letter as the class of its cases: where branches begin with a class, the engine passes over those that cannot match."""
    names = _parser()
    cases = [(names.LITERAL, one) for one in cases_of(branch.data[0][1], flags)]
    return [(names.SUBPATTERN, (None, 0, _IGNORES_CASE, _of_parts(branch, [(names.IN, cases)])))]


def _of_parts(like: Any, parts: list[_Part]) -> Any:
    return _parser().SubPattern(like.state, parts)


def _first_of(parts: Sequence[_Part], flags: int) -> int | None:
    """The character that a branch begins with, of several cases the first; None where that is not one plain character."""
    if not parts or parts[0][0] is not _parser().LITERAL:
        return None
    letter: int = parts[0][1]
    if not flags & _IGNORES_CASE:
        return letter
    return cases_of(letter, flags)[0] if letter < SMALL else None  # beyond the first ones nobody has counted the cases


@cache
def _bits(letter: int, flags: int) -> int:
    return starts_of([(_parser().LITERAL, letter)], flags)[0]
