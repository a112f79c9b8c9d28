"""The numbers that a clause tells and what they count: "at least three people died" is 3 dead; dates and lengths of time are left out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from timeline.tellings.stems import content

_UNITS = {word: number for number, word in enumerate(
    "one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen".split(), 1
)}  # fmt: skip
_TENS = {word: number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12}
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
_WORDED = rf"(?:(?:{'|'.join(_TENS)})(?:-(?:{_UNIT}))?|{_UNIT}|an?(?= (?:hundred|thousand|million|billion)\b))"
_NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,9}})(?:\.\d{{1,3}})?|{_WORDED}"
_SCALE = rf"(?: ?(?:{'|'.join(_SCALES)})\b)"
_AMOUNT = rf"(?P<money>[$€£¥] ?)?(?<![\w.,:-])(?P<number>{_NUMBER})(?P<scale>{_SCALE}?)(?![\w-]|[.,]\d)"
_QUALIFIER = r"(?P<about>(?:at least|more than|over|about|around|some|nearly|almost|up to|as many as|fewer than|less than) )?"
_QUANTITY = re.compile(
    rf"{_QUALIFIER}{_AMOUNT}(?P<percent>%| per ?cent\b)?(?: (?:of (?:the|its|their) )?(?P<noun>[^\W\d_]+(?:-[^\W\d_]+)?))?", re.IGNORECASE
)
_SIGNS = frozenset("$€£¥")
_SCORE = re.compile(r"(?<![\w–-])(\d{1,2})[–-](\d{1,2})(?![\w–-])")
_AFTER = r"(?: (?!and\b|but\b)[\w’'-]+){0,3}? (?:were |was |are |have |had |been |have been |had been )?"
_SUFFERED = r"(?=\W*$|[.,;:]| (?:and|in|at|by|when|after|as|near|on|during|while|over|since|so)\b)"  # not "20 officers killed two men"
_PEOPLE = {
    "dead": (
        rf"(?:died|dead|perished|deaths|fatalities|killed{_SUFFERED})",
        r"\b(?:kill(?:ed|ing|s)|toll\b[^.;]{0,60}?\b(?:to|at|of)) ",
    ),
    "injured": (rf"(?:injured|wounded|hurt){_SUFFERED}", r"\b(?:injur(?:ed|ing|es)|wound(?:ed|ing|s)) "),
}
_CASUALTIES = tuple(
    (kind, re.compile(form, re.IGNORECASE))
    for kind, (after, before) in _PEOPLE.items()
    for form in (rf"{before}{_QUALIFIER}{_AMOUNT}", rf"{_QUALIFIER}{_AMOUNT}{_AFTER}{after}\b")
)
_CASUALTY = re.compile(r"died|dead|kill|perish|death|fatal|toll|injur|wound|hurt", re.IGNORECASE)
_ANY_NUMBER = re.compile(rf"\d|\b(?:{_WORDED})\b", re.IGNORECASE)
_TIMES = frozenset(
    "second minute hour day week month year decade time am pm january february march april may june july august september october november "
    "december o’clock".split()
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
    text = _without(text, masked)
    if not _ANY_NUMBER.search(text):
        return ()
    found: list[tuple[int, Quantity]] = []
    for hit in _SCORE.finditer(text):
        found.append((hit.start(), Quantity("score", int(hit[1]) * 100 + int(hit[2]), hit[0])))
    text = _without(text, (hit.span() for hit in _SCORE.finditer(text)))
    for kind, pattern in _CASUALTIES if _CASUALTY.search(text) else ():
        taken: list[tuple[int, int]] = []
        for hit in pattern.finditer(text):
            value = _value(hit)
            if value is not None:
                shown = f"{(hit['about'] or '').lower()}{value:,.0f} {kind}"
                found.append((hit.start("number"), Quantity(kind, value, shown)))
                taken.append(hit.span("number"))
        text = _without(text, taken)
    for hit in _QUANTITY.finditer(text):
        value = _value(hit)
        kind = _kind(hit, language)
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


def _kind(hit: re.Match[str], language: str) -> str | None:
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
    if not noun or noun.rstrip("s") in _TIMES or noun in _TIMES or hit["number"].lower() in ("one", "a", "an"):
        return None
    return _noun(noun, language)


@lru_cache(maxsize=1 << 14)
def _noun(noun: str, language: str) -> str | None:
    stems = content(noun, language).words
    return next(iter(stems), None)


def _value(hit: re.Match[str]) -> float | None:
    """The number, None for what is more likely a year."""
    written, scale = hit["number"].lower(), hit["scale"].strip().lower()
    if re.fullmatch(r"(?:1[89]|20)\d\d", written) and not scale and not hit["money"]:
        return None
    if written[0].isdigit():
        value = float(written.replace(",", ""))
    else:
        tens, _, unit = written.partition("-")
        value = float(_TENS[tens] * 10 + _UNITS.get(unit, 0)) if tens in _TENS else float(_UNITS.get(tens, 1))
    return value * _SCALES.get(scale, 1.0)
