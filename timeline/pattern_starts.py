"""The characters that a match of a pattern can begin with, put before what `re` has compiled, so that a search passes over all others.

`re` itself does so only where a literal or a class opens the pattern. Ours open with a border of words, with what may not stand before,
or with branches in either case, and there it would try every place of a text. What is found is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from importlib import import_module
from typing import Any

_SMALL = 256  # characters that are told apart; of those beyond it is known only whether any can begin a match
_BEYOND = 1 << _SMALL
_ANY = (_BEYOND << 1) - 1
_LAST = 0x10FFFF
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_WITHOUT_WIDTH = ("AT", "ASSERT", "ASSERT_NOT")

_LASTS: dict[str, Callable[[Any], int]] = {"LITERAL": lambda number: number, "RANGE": lambda borders: borders[1]}

_Part = tuple[Any, Any]  # the name of an operation of `re._parser`, and what belongs to it


def with_starts(code: list[int], parsed: Any, flags: int) -> list[int]:
    """The code of a pattern with the characters that can begin a match; unchanged where `re` knows them, any can, or none need be there."""
    names, bits = import_module("re._constants"), 8 * import_module("_sre").CODESIZE
    information, skip, mask, *rest = code
    if information != names.INFO or mask & (names.SRE_INFO_PREFIX | names.SRE_INFO_CHARSET):
        return code
    starts, may_be_empty = _of_parts(parsed, flags | parsed.state.flags)
    if may_be_empty or starts == _ANY:
        return code
    words = [starts >> at & (1 << bits) - 1 for at in range(0, _SMALL, bits)]
    beyond = [names.RANGE, _SMALL, _LAST] if starts & _BEYOND else []
    charset = [int(one) for one in (names.CHARSET, *words, *beyond, names.FAILURE)]
    lengths = rest[:2]  # the least and the most characters of a match
    return [information, skip + len(charset), mask | names.SRE_INFO_CHARSET, *lengths, *charset, *rest[2:]]


def _of_parts(parts: Iterable[_Part], flags: int) -> tuple[int, bool]:
    """The characters, a bit for each, that can begin what these parts match in turn, and whether that can be nothing at all."""
    starts, ahead = 0, _ANY
    for name, value in parts:
        if str(name) == "ASSERT" and value[0] > 0:
            seen, may_be_empty = _of_parts(value[1], flags)
            ahead &= _ANY if may_be_empty else seen
            continue
        own, may_be_empty = _of_part(name, value, flags)
        starts |= own & ahead
        if not may_be_empty:
            return starts, False
    return starts, True


def _of_part(name: Any, value: Any, flags: int) -> tuple[int, bool]:
    told = str(name)
    if told == "LITERAL":
        return _of_class(name, value, flags), False
    if told == "IN":
        return _of_class(name, tuple(value), flags), False
    if told == "BRANCH":
        ways = [_of_parts(one, flags) for one in value[1]]
        return _together(starts for starts, _ in ways), any(may_be_empty for _, may_be_empty in ways)
    if told == "SUBPATTERN":
        _, added, removed, inside = value
        return _of_parts(inside, (flags | added) & ~removed)
    if told == "ATOMIC_GROUP":
        return _of_parts(value, flags)
    if told in _REPEATS:
        least, _, inside = value
        starts, may_be_empty = _of_parts(inside, flags)
        return starts, may_be_empty or least == 0
    if told == "ASSERT_NOT" and not value[1]:
        return 0, False  # "(?!)", which never matches
    return (0, True) if told in _WITHOUT_WIDTH else (_ANY, True)


def _together(sets: Iterable[int]) -> int:
    starts = 0
    for one in sets:
        starts |= one
    return starts


@cache
def _of_class(name: Any, value: Any, flags: int) -> int:
    """The characters that a literal or a class stands for, by the engine itself."""
    parser, compiler, engine = import_module("re._parser"), import_module("re._compiler"), import_module("_sre")
    state = parser.State()
    state.flags = flags
    code = compiler._code(parser.SubPattern(state, [(name, list(value) if isinstance(value, tuple) else value)]), flags)
    match = engine.compile("", flags, code, 0, {}, (None,)).match
    small = _together(1 << number for number in range(_SMALL) if match(chr(number)))
    return small | (0 if _is_small(value, flags) else _BEYOND)


def _is_small(value: int | Sequence[_Part], flags: int) -> bool:
    """Whether a literal or a class surely stands for no character beyond the first ones."""
    if flags & import_module("re").IGNORECASE:
        return False  # "k" is also the sign of the kelvin
    if isinstance(value, int):
        return value < _SMALL
    return all(str(kind) in _LASTS and _LASTS[str(kind)](what) < _SMALL for kind, what in value)
