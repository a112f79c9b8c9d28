r"""Runs of letters in a parsed pattern, taken whole where no part of one could lead to a match: `re` gives back letter after letter and
tries at each all that follows.

``[a-z]+ed\\b`` can only match where the letters end, so it becomes ``[a-z]{3,}+(?<=ed)\\b``, and ``\\s+the`` becomes ``\\s++the``. What is
found is the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from itertools import chain, product
from re import ASCII, IGNORECASE, LOCALE
from typing import Any

from timeline.pattern_starts import SMALL, one_character, starts_of

_Part = tuple[Any, Any]  # the name of an operation of `re._parser`, and what belongs to it
_Asked = tuple[tuple[_Part, int], ...]  # what is asked at a place without taking a character, and the flags that hold there
_FIRST = 0x3001  # characters that are asked about one by one; all cases of those before _CASED are among them
_CASED = 0x180
_MOST_ENDINGS = 200
_OTHER_WAYS = int(ASCII | LOCALE)  # in which a border of words is another one


@dataclass(frozen=True, slots=True)
class _Place:
    """A place in a pattern: the parts that come next, and what comes behind these (None where nobody knows)."""

    parts: Sequence[_Part]
    flags: int
    behind: _Place | None


@dataclass(frozen=True, slots=True, eq=False)
class _Characters:
    """What a class stands for: those of the first characters, whether there may be others, and whether all are parts of words."""

    first: frozenset[str]
    others: bool
    of_words: bool

    @property
    def are_between_words(self) -> bool:
        return not self.others and not any(map(_is_of_word, self.first))

    def meet(self, other: _Characters) -> bool:
        """Whether a character can be one of both."""
        return not self.first.isdisjoint(other.first) or (self.others and other.others)

    def __le__(self, other: _Characters) -> bool:
        return self.first <= other.first and self.others <= other.others


def with_whole_runs(parsed: Any, flags: int) -> None:
    """Take the runs of a pattern whole, as far as its matches stay the same."""
    _in_parts(parsed.data, flags | parsed.state.flags, None, ())


@cache
def _parser() -> Any:
    return import_module("re._parser")


def _in_parts(parts: list[_Part], flags: int, behind: _Place | None, asked: _Asked) -> None:
    """The same in parts that follow each other, and in what these hold; `asked` is what has been asked where they begin."""
    names, at = _parser(), 0
    if flags & _OTHER_WAYS:
        return
    while at < len(parts):
        name, value = parts[at]
        if name is names.LITERAL or name is names.IN:
            asked, at = (), at + 1
            continue
        rest = _Place(parts[at + 1 :], flags, behind)
        if name is names.BRANCH:
            runs = [None if _opens_with_letter(one) else _run_of(one.data, rest) for one in value[1]]
            for one in value[1]:
                _in_parts(one.data, flags, rest, asked)
            parts[at] = name, (None, _together(value[1], runs, flags) if any(runs) else value[1])
        elif name is names.SUBPATTERN:
            _in_parts(value[3].data, (flags | value[1]) & ~value[2], rest, asked)
        elif name is names.ATOMIC_GROUP:
            _in_parts(value.data, flags, None, asked)
        elif name in (names.ASSERT, names.ASSERT_NOT) and value[0] > 0:
            _in_parts(value[1].data, flags, None, asked)
        elif name is names.MAX_REPEAT and (found := _characters_of(value[2].data, flags)) is not None:
            parts[at:] = _taken(found, parts[at], rest, asked)
        elif name in (names.MAX_REPEAT, names.MIN_REPEAT, names.POSSESSIVE_REPEAT):
            _in_parts(value[2].data, flags, None, ())
        asked = (*asked, (parts[at], flags)) if parts[at][0] in (names.AT, names.ASSERT, names.ASSERT_NOT) else ()
        at += 1


@dataclass(frozen=True, slots=True)
class _Run:
    """A run of at least so many characters that ends with one of several words, before what can only match where the run ends."""

    characters: _Characters
    least: int  # characters before the ending
    endings: tuple[tuple[int, ...], ...]
    behind: Sequence[_Part]
    inside: Any  # the class, as it is written
    follows: bool = False  # whether something must stand before it

    @property
    def lengths(self) -> list[int]:
        return sorted(set(map(len, self.endings)))


def _ended_run(part: _Part | None, rest: _Place) -> _Run | None:
    """The run that a part stands for, with the endings that follow; None where that is none, or part of one could lead to a match."""
    names = _parser()
    if part is None or part[0] is not names.MAX_REPEAT or part[1][1] is not names.MAXREPEAT:
        return None
    (least, _, inside), count = part[1], 0
    characters = _characters_of(inside.data, rest.flags)
    if characters is None:
        return None
    while count < len(rest.parts) and list(rest.parts[count]) == list(inside.data[0]):
        count += 1
    least, behind = least + count, list(rest.parts[count:])
    endings, count = _endings(behind, rest.flags)
    if not endings or not _ends(characters, _Place(behind[count:], rest.flags, rest.behind), has_some=True):
        return None
    if not all((cases := _cases(letter, rest.flags)) and cases <= characters.first for letter in {*chain(*endings)}):
        return None
    return _Run(characters, least, tuple(sorted({*endings})), behind[count:], inside)


def _taken(characters: _Characters, part: _Part, rest: _Place, asked: _Asked) -> list[_Part]:
    """A repeated class and the parts behind it, in such a way that its run is taken whole, if only a whole one can lead to a match."""
    names, (least, most, inside) = _parser(), part[1]
    letters = _caseless(inside, characters, rest.flags)
    if _ends(characters, rest, has_some=least > 0):
        return [(names.POSSESSIVE_REPEAT, (least, most, letters)), *rest.parts]
    run = _ended_run(part, rest)
    if run is None:
        return [(names.MAX_REPEAT, (least, most, letters)), *rest.parts]
    return [*_with_endings(run, letters, begins=_begins(characters, asked)), *run.behind]


def _with_endings(run: _Run, letters: Any, *, begins: bool) -> list[_Part]:
    """The parts for a run and its endings; `begins` where none of its characters can stand before it."""
    names = _parser()

    def ended(length: int, before: int) -> list[_Part]:
        endings = _either(letters, [one for one in run.endings if len(one) == length])
        return [(names.ASSERT, (-1, _parts(letters, [*letters.data * before, *endings])))]

    def whole(length: int) -> _Part:
        return names.POSSESSIVE_REPEAT, (run.least + length, names.MAXREPEAT, letters)

    if len(run.lengths) > 1 and not begins:  # behind a longer ending there may be too few letters
        return [_branches(letters, [[whole(one), *ended(one, 0)] for one in run.lengths])]
    shortest, *longer = run.lengths
    ways = [ended(shortest, 0), *(ended(one, run.least) for one in longer)]
    return [whole(shortest), *([_branches(letters, ways)] if longer else ways[0])]


def _run_of(parts: Sequence[_Part], rest: _Place) -> _Run | None:
    """The run that a branch stands for, all of it, where the rest can only match at its end."""
    names = _parser()
    at = next((at for at, one in enumerate(parts) if not _is_question(one)), len(parts))
    run = _ended_run(parts[at], _Place(parts[at + 1 :], rest.flags, rest)) if at < len(parts) else None
    if run is None or not all(map(_is_question, run.behind)) or not _ends(run.characters, rest, has_some=True):
        return None
    follows = any(name is names.BRANCH or (name is names.ASSERT and value[0] < 0) for name, value in parts[:at])
    return replace(run, follows=follows)


def _opens_with_letter(branch: Any) -> bool:
    return bool(branch.data) and branch.data[0][0] is _parser().LITERAL


def _is_question(part: _Part) -> bool:
    """Whether a part takes no character."""
    names, (name, value) = _parser(), part
    if name is names.BRANCH:
        return all(_is_question(inside) for one in value[1] for inside in one.data)
    return name in (names.AT, names.ASSERT, names.ASSERT_NOT)


def _together(branches: list[Any], runs: Sequence[_Run | None], flags: int) -> list[Any]:
    """The branches, with those together that are runs of the same characters: whether one of their endings is there is asked once.

    One moves only over such as end where it ends, or cannot match where it does. What must follow something is soon refused anyway.
    """
    groups: list[list[int]] = []
    for number, run in enumerate(runs):
        if run is None or run.follows:
            continue
        for group in groups[::-1]:
            first, between = runs[group[0]], {*range(group[0], number)} - {*group}
            is_like = first is not None and first.characters == run.characters
            if is_like and all(_gives_way(branches[other], runs[other], run, flags) for other in between):
                group.append(number)
                break
        else:
            groups.append([number])
    of_group = {number: group for group in groups for number in group if len(group) > 1}
    return [
        one if number not in of_group else _asked_once([(branches[two], runs[two]) for two in of_group[number]], flags)
        for number, one in enumerate(branches)
        if number not in of_group or number == of_group[number][0]
    ]


def _gives_way(branch: Any, its_run: _Run | None, run: _Run, flags: int) -> bool:
    """Whether a branch and a run can change places: both end where the letters end, or do not match at the same place."""
    if its_run is not None:
        return its_run.characters == run.characters
    words = _words_of_all(branch.data)
    return words is not None and all(_is_apart(word, run, flags) for word in words)


def _is_apart(word: tuple[int, ...], run: _Run, flags: int) -> bool:
    """Whether a word ends where the run of its letters ends, or that run is too short."""
    cases = [_cases(letter, flags) for letter in word]
    count = next((at for at, some in enumerate(cases) if not some or not some <= run.characters.first), len(word))
    if count == len(word):
        return bool(word)
    is_other = bool(cases[count]) and cases[count].isdisjoint(run.characters.first)
    return is_other and count < run.least + run.lengths[0]


def _asked_once(group: Sequence[tuple[Any, _Run | None]], flags: int) -> Any:
    """Runs of the same characters as one branch, behind a look ahead for the end of any of them."""
    names, like = _parser(), group[0][0]
    runs = [run for _, run in group if run is not None]
    letters = _caseless(runs[0].inside, runs[0].characters, flags)
    least = min(run.least + run.lengths[0] for run in runs)
    told = {ending for run in runs for ending in run.endings}
    endings = sorted(one for one in told if not any(one[at:] in told for at in range(1, len(one))))
    lasts = sorted({ord(case) for one in endings for case in _cases(one[-1], flags)})
    last = (names.SUBPATTERN, (None, 0, int(IGNORECASE), _parts(like, [(names.IN, [(names.LITERAL, one) for one in lasts])])))
    lengths = sorted(set(map(len, endings)))
    ways = [[(names.ASSERT, (-1, _parts(like, _either(like, [one for one in endings if len(one) == length]))))] for length in lengths]
    ended = [
        (names.POSSESSIVE_REPEAT, (least, names.MAXREPEAT, letters)),
        (names.ASSERT, (-1, _parts(like, [last]))),
        _branches(like, ways) if len(ways) > 1 else ways[0][0],
    ]
    return _parts(like, [(names.ASSERT, (1, _parts(like, ended))), _branches(like, [one.data for one, _ in group])])


def _caseless(inside: Any, characters: _Characters, flags: int) -> Any:
    """The class of a run with the cases of its letters in it, where case is ignored: the engine need not look for those of each letter."""
    if not flags & IGNORECASE or characters.others:
        return inside
    names, numbers = _parser(), sorted(map(ord, characters.first))
    begins = [one for one in numbers if chr(one - 1) not in characters.first] if numbers[0] else numbers[:1]
    ends = [one for one in numbers if chr(one + 1) not in characters.first]
    ranges = [(names.RANGE, (one, other)) for one, other in zip(begins, ends, strict=True)]
    return _parts(inside, [(names.SUBPATTERN, (None, 0, int(IGNORECASE), _parts(inside, [(names.IN, ranges)])))])


def _either(like: Any, endings: Sequence[tuple[int, ...]]) -> list[_Part]:
    """The parts for one of several endings."""
    ways = [[(_parser().LITERAL, letter) for letter in one] for one in endings]
    return ways[0] if len(ways) == 1 else [_branches(like, ways)]


def _branches(like: Any, ways: Sequence[list[_Part]]) -> _Part:
    return _parser().BRANCH, (None, [_parts(like, one) for one in ways])


def _parts(like: Any, parts: list[_Part]) -> Any:
    return _parser().SubPattern(like.state, parts)


def _endings(parts: Sequence[_Part], flags: int) -> tuple[list[tuple[int, ...]], int]:
    """The words, letter by letter, that the first parts stand for, and how many parts these are; none where they may be empty."""
    found: list[tuple[int, ...]] = [()]
    count = 0
    for part in parts:
        more = _words_of(part)
        if more is None or len(found) * len(more) > _MOST_ENDINGS:
            break
        found = [(*one, *other) for one, other in product(found, more)]
        count += 1
    return ([], 0) if () in found else (found, count)


def _words_of(part: _Part) -> list[tuple[int, ...]] | None:
    """The words that a part stands for, where it is nothing but letters; None of any other."""
    names, (name, value) = _parser(), part
    if name is names.LITERAL:
        return [(value,)]
    if name is names.IN:
        return [(one,) for _, one in value] if all(kind is names.LITERAL for kind, _ in value) else None
    if name is names.BRANCH:
        ways = [_words_of_all(one.data) for one in value[1]]
        return None if None in ways else [one for some in ways if some is not None for one in some]
    if name is names.MAX_REPEAT and value[:2] == (0, 1):
        words = _words_of_all(value[2].data)
        return None if words is None else [*words, ()]
    return None


def _words_of_all(parts: Sequence[_Part]) -> list[tuple[int, ...]] | None:
    found: list[tuple[int, ...]] = [()]
    for part in parts:
        more = _words_of(part)
        if more is None or len(found) * len(more) > _MOST_ENDINGS:
            return None
        found = [(*one, *other) for one, other in product(found, more)]
    return found


def _ends(characters: _Characters, place: _Place | None, *, has_some: bool) -> bool:
    """Whether what comes next can only match where none of these characters follows; `has_some` where one stands right before."""
    names = _parser()
    if place is None:
        return False
    for name, value in place.parts:
        if name is names.AT:
            if value is names.AT_BOUNDARY and (characters.of_words or characters.are_between_words) and has_some:
                return True
            if value in (names.AT_END, names.AT_END_STRING) and "\n" not in characters.first:
                return True
        elif name in (names.ASSERT, names.ASSERT_NOT):
            if value[0] > 0 and _asks_for_end(characters, name, value[1].data, place.flags):
                return True
        else:
            may_follow, may_be_empty = _may_begin(characters, (name, value), place.flags)
            if may_follow:
                return False
            if not may_be_empty:
                return True
    return _ends(characters, place.behind, has_some=has_some)


def _may_begin(characters: _Characters, part: _Part, flags: int) -> tuple[bool, bool]:
    """Whether one of these characters can begin what a part matches, and whether that can be nothing at all."""
    names, (name, value) = _parser(), part
    repeats = name in (names.MAX_REPEAT, names.MIN_REPEAT, names.POSSESSIVE_REPEAT)
    alone = _characters_of(value[2].data if repeats else [part], flags)
    if alone is not None:
        return characters.meet(alone), repeats and value[0] == 0
    starts, may_be_empty = starts_of([part], flags)
    return bool(starts & _bits(characters)), may_be_empty


def _asks_for_end(characters: _Characters, name: Any, parts: Sequence[_Part], flags: int) -> bool:
    """Whether a look ahead says that none of these characters follows."""
    if name is _parser().ASSERT_NOT:
        refused = _characters_of(parts, flags)
        return refused is not None and characters <= refused
    starts, may_be_empty = starts_of(parts, flags)
    return not may_be_empty and not starts & _bits(characters)


def _begins(characters: _Characters, asked: _Asked) -> bool:
    """Whether none of these characters can stand before the place where this was asked, one of them follows it."""
    names = _parser()
    for (name, value), flags in asked:
        if name is names.AT and value is names.AT_BOUNDARY and characters.of_words:
            return True
        if name is names.ASSERT_NOT and value[0] < 0:
            refused = _characters_of(value[1].data, flags)
            if refused is not None and characters <= refused:
                return True
    return False


@cache
def _bits(characters: _Characters) -> int:
    """The characters as `starts_of` has them."""
    numbers = [ord(one) for one in characters.first]
    bits = sum(1 << one for one in numbers if one < SMALL)
    return bits | (1 << SMALL if characters.others or len(numbers) > bits.bit_count() else 0)


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _cases(letter: int, flags: int) -> frozenset[str]:
    """A letter in all its cases, where case is ignored; none where these are not told."""
    if letter >= (_CASED if flags & IGNORECASE else _FIRST):
        return frozenset()
    return _those(_parser().LITERAL, letter, flags) if flags & IGNORECASE else frozenset(chr(letter))


def _characters_of(parts: Sequence[_Part], flags: int) -> _Characters | None:
    """What one class or letter stands for; None where that is not told, or the parts are more than one."""
    names = _parser()
    if len(parts) != 1 or flags & _OTHER_WAYS:
        return None
    name, value = parts[0]
    if name in (names.LITERAL, names.NOT_LITERAL):
        value = (*(((names.NEGATE, None),) if name is names.NOT_LITERAL else ()), (names.LITERAL, value))
    elif name is not names.IN:
        return None
    return _characters(tuple(value), flags)


@cache
def _characters(value: tuple[_Part, ...], flags: int) -> _Characters | None:
    names = _parser()
    categories = {what for kind, what in value if kind is names.CATEGORY}
    lasts = [what if kind is names.LITERAL else what[1] for kind, what in value if kind not in (names.CATEGORY, names.NEGATE)]
    if max(lasts, default=0) >= (_CASED if flags & IGNORECASE else _FIRST):
        return None
    first = _those(names.IN, value, flags)
    if value[0][0] is names.NEGATE:
        return _Characters(first, others=True, of_words=names.CATEGORY_NOT_WORD in categories and all(map(_is_of_word, first)))
    if not categories <= {names.CATEGORY_WORD, names.CATEGORY_DIGIT, names.CATEGORY_SPACE}:
        return None
    others = not categories <= {names.CATEGORY_SPACE}  # all white space is among the first characters
    return _Characters(first, others=others, of_words=all(map(_is_of_word, first)))


def _those(name: Any, value: Any, flags: int) -> frozenset[str]:
    """Those of the first characters that a letter or a class stands for, by the engine itself."""
    value = list(value) if isinstance(value, tuple) else value
    return frozenset(one_character(name, value, flags).findall(_all_first()))


@cache
def _all_first() -> str:
    return "".join(map(chr, range(_FIRST)))
