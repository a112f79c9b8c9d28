"""Dutch numbers in words: compounds written as one word, and ordinals."""

from __future__ import annotations

from timeline import patterns as re
from timeline.times.words import digits_as_number

_ONES = {"een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9}
_TEENS = {
    "tien": 10,
    "elf": 11,
    "twaalf": 12,
    "dertien": 13,
    "veertien": 14,
    "vijftien": 15,
    "zestien": 16,
    "zeventien": 17,
    "achttien": 18,
    "negentien": 19,
}
_TENS = {"twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90}


def _joined(one: str, ten: str) -> tuple[str, ...]:
    """ "eenentwintig", "tweeëntwintig" and the spelling without the mark."""
    return (f"{one}ën{ten}", f"{one}en{ten}") if one.endswith("e") else (f"{one}en{ten}",)


BELOW_100: dict[str, int] = {
    **{word: value for word, value in _ONES.items() if word != "een"},
    **_TEENS,
    **_TENS,
    **{word: low + high for ten, high in _TENS.items() for one, low in _ONES.items() for word in _joined(one, ten)},
}
ARTICLES = {"een": 1, "één": 1, "'n": 1}
FIXED: dict[str, float] = {
    "half": 0.5,
    "halve": 0.5,
    "een half": 0.5,
    "een halve": 0.5,
    "anderhalf": 1.5,
    "anderhalve": 1.5,
    **{word: value + 0.5 for one, value in _ONES.items() if one != "een" for word in (f"{one}eneenhalf", f"{one}ëneenhalf", f"{one} en een half", f"{one} en een halve", f"{one}enhalf")},
    "een dozijn": 12,
    "beide": 2,
    "een enkele": 1,
    "nog een": 1,
}  # fmt: skip
_STEMS = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8, "negende": 9, "tiende": 10, "elfde": 11, "twaalfde": 12,
    **{f"{word}de": value for word, value in _TEENS.items() if value > 12}, **{f"{word}ste": value for word, value in BELOW_100.items() if value >= 20},
}  # fmt: skip
ORDINALS: dict[str, int] = _STEMS | {"laatste": -1}
DAY_ORDINALS = tuple(word for word, value in ORDINALS.items() if 1 <= value <= 31)
_SCALED = re.compile(r"(?:(?P<thousands>\w*?)duizend(?:en)?)?(?:(?P<hundreds>\w*?)honderd(?:en)?)?(?P<rest>\w*)")


def number(words: str) -> float | None:
    """ "drie", "tweeëntwintig", "1.000", "1,5", "anderhalf", "tweeduizend" as a number; None for "enkele" and other vague ones."""
    words = words.strip()
    plain = words.replace("\N{NO-BREAK SPACE}", "")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", plain):
        plain = plain.replace(".", "")
    found = digits_as_number(plain.replace(",", "."), "'", ".")
    if found is not None:
        return found
    for table in (ARTICLES, FIXED, BELOW_100):
        if words in table:
            return table[words]
    return _compound(words)


def _compound(word: str) -> float | None:
    found = _SCALED.fullmatch(word)
    if found is None or (found["thousands"] is None and found["hundreds"] is None):
        return None
    total = 0
    for name, scale in (("thousands", 1000), ("hundreds", 100)):
        if found[name] is not None:
            count = ({"een": 1} | BELOW_100).get(found[name]) if found[name] else 1
            if count is None:
                return None
            total += count * scale
    rest = ({"een": 1} | BELOW_100).get(found["rest"]) if found["rest"] else 0
    return None if rest is None else float(total + rest)


def ordinal(words: str) -> int | None:
    """ "8", "2e", "31ste", "vijfde" as a number, -1 for "laatste"."""
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits.group())
    words = words.strip()
    found = ORDINALS.get(words) or ORDINALS.get(words.split()[-1] if words else "")
    return found or (int(number(words) or 0) or None if words in BELOW_100 else None)  # "vijftien juli"


def year_in_words(words: str) -> int | None:
    """ "negentienhonderdvijfenveertig", "tweeduizend" as a year."""
    value = _compound(words.replace(" ", ""))
    return int(value) if value and 1000 <= value <= 2100 else None
