"""What a match of a pattern can begin with, read off the pattern itself, so that the finder tries a rule only where it can match.

Knows the regular expressions that rules are written in (see `rule`) and nothing of times. Where it cannot tell, it says "anything".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from timeline import patterns as re

DIGIT = "#"  # stands for any digit
LONGEST_NUMBER = 8  # digits that are told apart by how many they are
_TOKEN = re.compile(
    r"\{[A-Z_]+\}|\\.|\[\^?(?:\\.|[^\]\\])+\]|\(\?P<\w+>|\(\?P=\w+\)|\(\?<?[:=!]|[()|]|[?*+]|\{\d*(?:,\d*)?\}|[^\W\d_]+(?![?*+{])|.", re.S
)
_QUANTIFIER = re.compile(r"([?*+])|\{(\d*)(,?)(\d*)\}")
_MOST = 2_000  # ways to begin: "the twenty-fourth century", in every case and with or without a space
_ZERO_WIDTH = frozenset({r"\b", r"\B", "^", "$"})


class _State(StrEnum):
    GOING = "what follows in the pattern continues the word"
    WHOLE = "the word ends here"
    CUT = "any text can follow"


class Prefix(NamedTuple):
    """The first letters of a match, `whole` if they are all of its first word; or its first character, if that is no letter.

    A digit is DIGIT, and a number as many of them; no letters at all, not `whole`, mean that a match can begin with anything.
    """

    letters: str
    whole: bool


_Part = tuple[str, _State]
_NOTHING: _Part = ("", _State.GOING)
_ANYTHING: _Part = ("", _State.CUT)


class _Tokens(list[str]):
    """The tokens of a pattern; `ends` tells of each where its branch ends: the next "|" or ")" of the group that it stands in.

    `closed` tells of each bracket that opens a group where that is closed.
    """

    def __init__(self, tokens: Iterable[str]) -> None:
        super().__init__(tokens)
        self.ends = [0] * len(self)
        self.closed: dict[int, int] = {}
        end, outside = len(self), list[tuple[int, int]]()
        for at in range(len(self) - 1, -1, -1):
            token = self[at]
            if token == ")":
                outside.append((end, at))
                end = at
            elif token == "|":
                end = at
            elif token[0] == "(" and token[-1] != ")":
                end, self.closed[at] = outside.pop()
            self.ends[at] = end


def prefixes_of(pattern: str, lists: Mapping[str, str] | None = None) -> frozenset[Prefix]:
    """What the matches of `pattern` begin with, where neither a letter nor a digit stands before or after a match.

    ``{NAME}`` in it stands for the pattern of that name in `lists`, which is looked through once for all the patterns that hold it.
    """
    parts, _ = _alternatives(_Tokens(_tokens(pattern, lists or {})), 0)
    return frozenset(Prefix(letters, state is _State.WHOLE or (state is _State.GOING and letters != "")) for letters, state in parts)


def _tokens(pattern: str, lists: Mapping[str, str]) -> Iterator[str]:
    for token in _TOKEN.findall(pattern):
        if len(token) > 2 and token[0] == "{" and token[1:-1] in lists:
            yield from _tokens_of_list(lists[token[1:-1]])
        else:
            yield token


@cache
def _tokens_of_list(pattern: str) -> tuple[str, ...]:
    """The tokens of a list; one that is a group is one token."""
    tokens = _Tokens(_TOKEN.findall(pattern))
    is_group = tokens[:1] == ["(?:"] and _alternatives(tokens, 1)[1] == len(tokens)
    return (pattern,) if is_group else tuple(tokens)


@cache
def _of_group(pattern: str) -> frozenset[_Part]:
    return _of_tokens(tuple(_TOKEN.findall(pattern)))


@lru_cache(maxsize=1 << 14)  # the rules of a language have most of their groups in common
def _of_tokens(group: tuple[str, ...]) -> frozenset[_Part]:
    """The prefixes of a group from bracket to bracket."""
    return frozenset(_alternatives(_Tokens(group), 1)[0])


def _is_group(token: str) -> bool:
    """Whether a token is a whole group."""
    return token.startswith("(?:") and token.endswith(")")


def _alternatives(tokens: _Tokens, at: int) -> tuple[set[_Part], int]:
    """The prefixes of the group that begins at token `at`, and the index after its closing bracket."""
    found: set[_Part] = set()
    branch = {_NOTHING}
    while at < len(tokens) and tokens[at] != ")":
        if tokens[at] == "|":
            found |= branch
            branch, at = {_NOTHING}, at + 1
            continue
        ended = {part for part in branch if part[1] is not _State.GOING}  # what follows changes nothing in these
        found |= ended
        branch -= ended
        if not branch:
            at = tokens.ends[at]
            continue
        item, at = _item(tokens, at)
        if at < len(tokens) and (quantifier := _QUANTIFIER.fullmatch(tokens[at])):
            item, at = _repeated(item, quantifier), at + 1
        branch = _joined(branch, item)
    return found | branch, at + 1


def _item(tokens: _Tokens, at: int) -> tuple[set[_Part], int]:
    """The prefixes of letters, another character, a class or a group, and the index after it."""
    token = tokens[at]
    if token.startswith("(?P="):
        return {_ANYTHING}, at + 1
    if _is_group(token):
        return set(_of_group(token)), at + 1
    if token.startswith("("):
        end = tokens.closed[at] + 1
        if token[-1] in "=!":
            return {_NOTHING}, end  # what is only looked at is no part of the match
        return set(_of_tokens(tuple(tokens[at:end]))), end
    if token in _ZERO_WIDTH:
        return {_NOTHING}, at + 1
    if token == ".":
        return {_ANYTHING}, at + 1
    if token.startswith("["):
        return _of_class(token), at + 1
    return {_of_character(token)}, at + 1


def _of_class(token: str) -> set[_Part]:
    if token.startswith("[^"):
        return {_ANYTHING}
    members = re.findall(r"\\.|.", token[1:-1], re.S)
    found: set[_Part] = set()
    for index, member in enumerate(members):
        if member == "-" and 0 < index < len(members) - 1:
            first, last = members[index - 1], members[index + 1]
            found |= {_of_character(chr(code)) for code in range(ord(first[-1]), ord(last[-1]) + 1)}
        else:
            found.add(_of_character(member))
    return found


def _of_character(token: str) -> _Part:
    if token == r"\d" or token.isdigit():
        return DIGIT, _State.GOING
    if token.isalpha():
        return token, _State.GOING
    if len(token) == 2 and token[1].isalnum():
        return _ANYTHING  # \w, \s and the like
    character = token[-1]
    return (character, _State.GOING) if character.isalpha() else (character, _State.CUT)


def _kind(letters: str) -> bool | None:
    """True of letters, False of digits, None of a mark."""
    return True if letters[0].isalpha() else False if letters[0] == DIGIT else None


def _repeated(item: set[_Part], quantifier: re.Match[str]) -> set[_Part]:
    """The prefixes of an item with a quantifier: it may be missing, and it may come again."""
    sign, least, comma, most = quantifier.groups()
    if item == {(DIGIT, _State.GOING)} and sign is None and int(least or 0) <= LONGEST_NUMBER:
        longest = int(most or LONGEST_NUMBER + 1) if comma else int(least)
        runs = {(DIGIT * size, _State.GOING) for size in range(max(int(least or 0), 1), min(longest, LONGEST_NUMBER) + 1)}
        runs |= {(DIGIT * LONGEST_NUMBER, _State.CUT)} if longest > LONGEST_NUMBER else set()
        return runs | ({_NOTHING} if int(least or 0) == 0 else set())
    again = sign != "?" and quantifier.group() not in ("{1}", "{0,1}")
    found = {(letters, _State.CUT if again and state is _State.GOING and letters else state) for letters, state in item}
    if sign in ("?", "*") or (sign is None and int(least or 0) == 0):
        found.add(_NOTHING)
    return found


def _joined(branch: set[_Part], item: set[_Part]) -> set[_Part]:
    """The prefixes of `branch`, whose parts all go on, followed by `item`; what would make too many is no longer told apart."""
    if len(branch) * len(item) > _MOST:
        return {(letters, _State.CUT) for letters, _ in branch if letters} | (item if _NOTHING in branch else set())
    found: set[_Part] = set()
    ends = [after for more, after in item if not more]
    of_kind: dict[bool | None, list[_Part]] = {}
    for part in item:
        if part[0]:
            of_kind.setdefault(_kind(part[0]), []).append(part)
    has_others = {kind: bool(of_kind.keys() - {kind}) for kind in (True, False, None)}
    for letters, _ in branch:
        if not letters:
            found |= item
            continue
        kind = _kind(letters)
        if has_others[kind]:
            found.add((letters, _State.WHOLE))
        for after in ends:
            found.add((letters, after))
        for more, after in of_kind.get(kind, ()):
            if kind is False and len(letters + more) > LONGEST_NUMBER:
                found.add((DIGIT * LONGEST_NUMBER, _State.CUT))
            else:
                found.add((letters + more, after))
    return found
