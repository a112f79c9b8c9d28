"""The characters that a match of a pattern can begin with, put before what `re` has compiled, so that a search passes over all others.

`re` itself does so only where a literal or a class opens the pattern. Ours open with a border of words, with what may not stand before,
or with branches in either case, and there it would try every place of a text. What is found is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from importlib import import_module
from typing import Any

SMALL = 256  # characters that are told apart; of those beyond it is known only whether any can begin a match
_BEYOND = 1 << SMALL
ANY = (_BEYOND << 1) - 1
_LAST = 0x10FFFF
_LAST_OTHER_CASE = 0x21FF  # no character behind the letters that are signs too is another case of one of the first
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
    starts, may_be_empty = starts_of(parsed, flags | parsed.state.flags)
    if may_be_empty or starts == ANY:
        return code
    words = [starts >> at & (1 << bits) - 1 for at in range(0, SMALL, bits)]
    beyond = [names.RANGE, SMALL, _LAST] if starts & _BEYOND else []
    charset = [int(one) for one in (names.CHARSET, *words, *beyond, names.FAILURE)]
    lengths = rest[:2]  # the least and the most characters of a match
    return [information, skip + len(charset), mask | names.SRE_INFO_CHARSET, *lengths, *charset, *rest[2:]]


def starts_of(parts: Iterable[_Part], flags: int) -> tuple[int, bool]:
    """The characters, a bit for each, that can begin what these parts match in turn, and whether that can be nothing at all."""
    starts, ahead = 0, ANY
    for name, value in parts:
        if name.name == "ASSERT" and value[0] > 0:
            seen, may_be_empty = starts_of(value[1], flags)
            ahead &= ANY if may_be_empty else seen
            continue
        own, may_be_empty = _of_part(name, value, flags)
        starts |= own & ahead
        if not may_be_empty:
            return starts, False
    return starts, True


def _of_part(name: Any, value: Any, flags: int) -> tuple[int, bool]:
    told = name.name
    if told == "LITERAL":
        return _of_class(name, value, flags), False
    if told == "IN":
        return _of_class(name, tuple(value), flags), False
    if told == "BRANCH":
        ways = [starts_of(one, flags) for one in value[1]]
        return _together(starts for starts, _ in ways), any(may_be_empty for _, may_be_empty in ways)
    if told == "SUBPATTERN":
        _, added, removed, inside = value
        return starts_of(inside, (flags | added) & ~removed)
    if told == "ATOMIC_GROUP":
        return starts_of(value, flags)
    if told in _REPEATS:
        least, _, inside = value
        starts, may_be_empty = starts_of(inside, flags)
        return starts, may_be_empty or least == 0
    if told == "ASSERT_NOT" and not value[1]:
        return 0, False  # "(?!)", which never matches
    return (0, True) if told in _WITHOUT_WIDTH else (ANY, True)


def _together(sets: Iterable[int]) -> int:
    starts = 0
    for one in sets:
        starts |= one
    return starts


@cache
def _of_class(name: Any, value: Any, flags: int) -> int:
    """The characters that a literal or a class stands for, by the engine itself."""
    match = one_character(name, value, flags).match
    small = _together(1 << number for number in range(SMALL) if match(chr(number)))
    if not _is_small(value):
        return small | _BEYOND
    return small | (_BEYOND if flags & import_module("re").IGNORECASE and any(match(chr(one)) for one in _other_cases()) else 0)


def one_character(name: Any, value: Any, flags: int) -> Any:
    """The compiled pattern of a literal or a class alone."""
    parser, compiler, engine = import_module("re._parser"), import_module("re._compiler"), import_module("_sre")
    state = parser.State()
    state.flags = flags
    code = compiler._code(parser.SubPattern(state, [(name, list(value) if isinstance(value, tuple) else value)]), flags)
    return engine.compile("", flags, code, 0, {}, (None,))


@cache
def cases_of(letter: int, flags: int) -> tuple[int, ...]:
    """The characters that one of the first ones stands for where case is ignored."""
    match = one_character(import_module("re._parser").LITERAL, letter, flags).match
    return tuple(one for one in (*range(SMALL), *_other_cases()) if match(chr(one)))


@cache
def _other_cases() -> tuple[int, ...]:
    """The characters beyond the first ones that are another case of one of these: "k" is also the sign of the kelvin."""
    lower, more = import_module("_sre").unicode_tolower, import_module("re._casefix")._EXTRA_CASES
    others = range(SMALL, _LAST_OTHER_CASE + 1)
    return tuple(one for one in others if lower(one) < SMALL or any(other < SMALL for other in more.get(lower(one), ())))


def _is_small(value: int | Sequence[_Part]) -> bool:
    """Whether a literal or a class, as it is written, surely stands for no character beyond the first ones."""
    if isinstance(value, int):
        return value < SMALL
    return all(str(kind) in _LASTS and _LASTS[str(kind)](what) < SMALL for kind, what in value)
