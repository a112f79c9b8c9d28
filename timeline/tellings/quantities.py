"""The numbers that a clause tells and what they count: "at least three people died" is 3 dead; dates and lengths of time are left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from timeline import patterns as re
from timeline.tellings.spoken import words_of
from timeline.tellings.stems import content
from timeline.tellings.telling_words import QuantityWords

_SIGNS = frozenset("$€£¥")
_SCORE = re.compile(r"(?<![\w–-])(\d{1,2})[–-](\d{1,2})(?![\w–-])")
_DIGITS = QuantityWords(  # the neutral way: figures, and the word behind them
    re.compile(
        r"(?P<about>)(?P<money>[$€£¥] ?)?(?<![\w.,:-])(?P<number>\d{1,9})(?P<scale>)(?![\w-]|[.,]\d)(?P<percent> ?%)?"
        r"(?: (?P<noun>[^\W\d_]+(?:-[^\W\d_]+)?))?"
    ),
    re.compile(r"\d"),
    lambda written, _scale: float(written),
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number: what it counts (`kind`), its `value`, and `words` to show it with ("at least 3 dead")."""

    kind: str
    value: float
    words: str

    @property
    def is_telling(self) -> bool:
        """Whether so few happenings share such a number that it speaks for one: a score, a sum of money, a figure of three digits."""
        return self.kind == "score" or self.kind in _SIGNS or len(f"{self.value:g}".strip("0").replace(".", "")) > 2


def quantities(text: str, masked: Iterable[tuple[int, int]] = (), language: str = "en") -> tuple[Quantity, ...]:
    """The quantities of a clause in text order; `masked` are code point spans to leave out (the words that date it)."""
    words = words_of(language).quantities or _DIGITS
    text = _without(text, masked)
    if not words.any_number.search(text):
        return ()
    found: list[tuple[int, Quantity]] = []
    for hit in _SCORE.finditer(text):
        found.append((hit.start(), Quantity("score", int(hit[1]) * 100 + int(hit[2]), hit[0])))
    text = _without(text, (hit.span() for hit in _SCORE.finditer(text)))
    for kind, pattern in words.casualties if words.casualty.search(text) else ():
        taken: list[tuple[int, int]] = []
        for hit in pattern.finditer(text):
            value = _value(hit, words)
            if value is not None:
                shown = f"{(hit['about'] or '').lower()}{value:,.0f} {kind}"
                found.append((hit.start("number"), Quantity(kind, value, shown)))
                taken.append(hit.span("number"))
        text = _without(text, taken)
    for hit in words.quantity.finditer(text):
        value = _value(hit, words)
        kind = _kind(hit, words, language)
        if value is not None and kind is not None:
            found.append((hit.start("number"), Quantity(kind, value, _shown(hit))))
    return tuple(quantity for _, quantity in sorted(found, key=lambda item: item[0]))


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + "\n" * (end - start) + text[end:]
    return text


def _shown(hit: re.Match[str]) -> str:
    """The quantity's own words; per cent and money need no noun."""
    end = "percent" if hit["percent"] else "scale" if hit["money"] else "noun"
    return hit.string[hit.start() : hit.end(end)].strip()


def _kind(hit: re.Match[str], words: QuantityWords, language: str) -> str | None:
    """What is counted: money by its sign, per cent, else the noun's stem; None for times, for "one", which is mostly
    no number, and for people, who may be anybody.
    """
    if hit["money"]:
        return hit["money"].strip()
    if hit["percent"]:
        return "per cent"
    noun = (hit["noun"] or "").casefold()
    if hit["noun"] and hit["noun"][0].isupper():  # "17:08 GMT", "11 September", "Route 7 Highway"
        return None
    if not noun or noun in words.times or hit["number"].lower() in words.ones:
        return None
    return _noun(noun, language)


@lru_cache(maxsize=1 << 14)
def _noun(noun: str, language: str) -> str | None:
    stems = content(noun, language).words
    return next(iter(stems), None)


def _value(hit: re.Match[str], words: QuantityWords) -> float | None:
    """The number, None for what is more likely a year."""
    written, scale = hit["number"].lower(), hit["scale"].strip().lower()
    if re.fullmatch(r"(?:1[89]|20)\d\d", written) and not scale and not hit["money"]:
        return None
    return words.value(written, scale)
