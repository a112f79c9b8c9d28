"""Which tellings are worth comparing: those that share a rare word at the same time. Keeps the work near-linear."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from zlib import crc32

from timeline.model import MINUTES_A_DAY, Grain, civil, unit_start
from timeline.tellings.date_likeness import days
from timeline.tellings.likeness import LONG_WORDING, Scale
from timeline.tellings.telling import Telling

Pair = tuple[int, int]  # places of two tellings, the first before the second
_Scope = tuple[str, int]

_RARE = 6  # words of a telling by which it is found
_RARER = 3  # where the date is coarser than a week, and the wording has to be much the same
_CROWD = 30  # tellings under one word at one time: beyond that only those next in wording are compared
_NEXT = 8
_MASKS = tuple(crc32(bytes([number])) for number in range(12))
_WEEK, _HALF_YEAR = 9 * MINUTES_A_DAY, 190 * MINUTES_A_DAY


def pairs(tellings: Sequence[Telling], scale: Scale) -> list[Pair]:
    """Pairs of tellings worth comparing, each once, in order."""
    blocks: dict[tuple[_Scope, str], tuple[list[int], list[int]]] = {}
    for telling in tellings:
        rare = scale.rarest(telling, _RARE)
        for scope, is_own in _scopes(telling):
            for word in rare if scope[0] == "day" else rare[:_RARER]:
                blocks.setdefault((scope, word), ([], []))[0 if is_own else 1].append(telling.place)
        if telling.interval is not None and len(telling.words) >= LONG_WORDING:  # one wording, whatever the date
            for number, signature in enumerate(_signatures(telling.words)):
                blocks.setdefault((("any day", number), signature), ([], []))[0].append(telling.place)
    found: set[Pair] = set()
    for own, finer in blocks.values():
        if len(own) + len(finer) > 1 and own:
            found.update(_within(own, finer, tellings))
    return sorted(found)


def _signatures(words: frozenset[str]) -> list[str]:
    """Signatures of which wordings nearly the same share at least one: MinHash (Broder, 1997), four of three values each."""
    hashes = [_hash(word) for word in words]
    values = [str(min(number ^ mask for number in hashes)) for mask in _MASKS]
    return [" ".join(values[first : first + 3]) for first in range(0, len(values), 3)]


@lru_cache(maxsize=1 << 16)
def _hash(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))


def _within(own: list[int], finer: list[int], tellings: Sequence[Telling]) -> Iterator[Pair]:
    """The pairs of one block: any two of `own`, and each of `own` with each of `finer`; of a crowd only the next in wording."""
    if len(own) + len(finer) <= _CROWD:
        yield from combinations(own, 2)
        yield from ((min(one, other), max(one, other)) for one in own for other in finer)
        return
    crowd = sorted((*own, *finer), key=lambda place: (sorted(tellings[place].words), place))
    for gap in range(1, _NEXT + 1):
        yield from ((min(one, other), max(one, other)) for one, other in zip(crowd, crowd[gap:], strict=False))


def _scopes(telling: Telling) -> Iterator[tuple[_Scope, bool]]:
    """The times under which a telling is found, and whether that is a time of its own length (else it is found by coarser ones)."""
    interval = telling.interval
    if interval is None:
        return
    start, end = days(interval)
    year, month = civil(start)[:2]
    if interval.side:
        yield (f"{interval.edtf}", 0), True
        return
    length = end - start
    if length <= _WEEK:
        for day in range(start, end, MINUTES_A_DAY):
            yield ("day", day // MINUTES_A_DAY), True
        yield ("month", year * 12 + month), False
    elif length <= _HALF_YEAR:
        months = _months(start, end)
        for number in months:
            yield ("month", number), True
    if length > _HALF_YEAR:
        for number in sorted({civil(moment)[0] for moment in (start, end - 1)}):
            yield ("year", number), True
    else:
        yield ("year", year), False


def _months(start: int, end: int) -> list[int]:
    """The months that a stretch of time touches, counted from year 0."""
    first, last = (civil(unit_start(moment, Grain.MONTH))[:2] for moment in (start, end - 1))
    return list(range(first[0] * 12 + first[1], last[0] * 12 + last[1] + 1))
