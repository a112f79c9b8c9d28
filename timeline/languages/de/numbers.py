"""German numbers in words: compounds written as one word, adjectives and ordinals with their endings."""

from __future__ import annotations

from timeline import patterns as re
from timeline.times.words import digits_as_number

ENDINGS = ("e", "en", "er", "es", "em")
# with "ae", "oe" and "ue" too, as people type them on keyboards without "ä", "ö" and "ü"
_ONES = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9}
_TEENS = {
    "zehn": 10,
    "elf": 11,
    "zwölf": 12,
    "zwoelf": 12,
    "dreizehn": 13,
    "vierzehn": 14,
    "fünfzehn": 15,
    "fuenfzehn": 15,
    "sechzehn": 16,
    "siebzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19,
}
_TENS = {
    "zwanzig": 20,
    "dreißig": 30,
    "dreissig": 30,
    "vierzig": 40,
    "fünfzig": 50,
    "fuenfzig": 50,
    "sechzig": 60,
    "siebzig": 70,
    "achtzig": 80,
    "neunzig": 90,
}

BELOW_100: dict[str, int] = {
    **{word: value for word, value in _ONES.items() if word != "ein"},
    "zwo": 2,
    **_TEENS,
    **_TENS,
    **{f"{one}und{ten}": low + high for ten, high in _TENS.items() for one, low in _ONES.items()},
}
ARTICLES: dict[str, int] = dict.fromkeys(("ein", "eine", "einen", "einem", "einer", "eines", "eins", "'nem", "'ner"), 1)
FIXED: dict[str, float] = {
    **{f"{article}{halves}": 0.5 for article in ("ein ", "eine ", "einen ", "einem ", "einer ", "eines ", "") for halves in (f"halb{e}" for e in ENDINGS)},
    "anderthalb": 1.5,
    "eineinhalb": 1.5,
    **{f"{word}einhalb": value + 0.5 for word, value in [*_ONES.items(), *_TEENS.items()] if word != "ein"},
    **{f"{word} ein halb": value + 0.5 for word, value in _ONES.items() if word != "ein"},
    **{f"{word} {part}": value + more for word, value in _ONES.items() if word != "ein" for part, more in (("dreiviertel", 0.75), ("einhalb", 0.5))},
    "ein dutzend": 12,
    "einem dutzend": 12,
    "zwei dutzend": 24,
    "ein halbes dutzend": 6,
    "einem halben dutzend": 6,
    "beide": 2,
    "beiden": 2,
    "ein einziger": 1,
    "einem einzigen": 1,
    "einen einzigen": 1,
    "eine einzige": 1,
    "einer einzigen": 1,
    "ein einziges": 1,
}  # fmt: skip
_SCALED = re.compile(r"(?:(?P<thousands>\w*?)tausend(?:und)?)?(?:(?P<hundreds>\w*?)hundert(?:und)?)?(?P<rest>\w*)")

_STEMS = {
    "erst": 1,
    "zweit": 2,
    "dritt": 3,
    "viert": 4,
    "fünft": 5,
    "sechst": 6,
    "siebt": 7,
    "siebent": 7,
    "acht": 8,
    "neunt": 9,
    **{f"{word}t": value for word, value in _TEENS.items()},
    **{f"{word}st": value for word, value in BELOW_100.items() if value >= 20},
}
ORDINALS: dict[str, int] = {f"{stem}{ending}": value for stem, value in _STEMS.items() for ending in ENDINGS} | {
    **{f"letzt{ending}": -1 for ending in ENDINGS},
    "ersteren": 1,
}
DAY_ORDINALS = tuple(word for word, value in ORDINALS.items() if 1 <= value <= 31)


def number(words: str) -> float | None:
    """ "drei", "einundzwanzig", "1.000", "2,5", "eineinhalb", "zweitausend" as a number; None for "einige" and other vague ones."""
    words = words.strip()
    found = _digits(words)
    if found is not None:
        return found
    for table in (ARTICLES, FIXED, BELOW_100):
        if words in table:
            return table[words]
    return _compound(words)


def _digits(words: str) -> float | None:
    plain = words.replace("\N{NO-BREAK SPACE}", " ")
    if re.fullmatch(r"\d{1,3}(?:[. ]\d{3})+", plain):
        plain = plain.replace(" ", "").replace(".", "")
    return digits_as_number(plain.replace(",", "."), "'", ".")


def _compound(word: str) -> float | None:
    """ "hundert", "dreihundertfünfzig", "zweitausend" as a number."""
    found = _SCALED.fullmatch(word)
    if found is None or (found["thousands"] is None and found["hundreds"] is None):
        return None
    total = 0
    for name, scale in (("thousands", 1000), ("hundreds", 100)):
        if found[name] is not None:
            count = _below_100(found[name]) if found[name] else 1
            if count is None:
                return None
            total += count * scale
    rest = _below_100(found["rest"]) if found["rest"] else 0
    return None if rest is None else float(total + rest)


def _below_100(word: str) -> int | None:
    return 1 if word in ("ein", "eins") else BELOW_100.get(word)


def ordinal(words: str) -> int | None:
    """ "8.", "fünfte", "einundzwanzigsten", "15ten" as a number, -1 for "letzte"."""
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits.group())
    words = words.strip()
    return ORDINALS.get(words) or ORDINALS.get(words.split()[-1] if words else "")


def year_in_words(words: str) -> int | None:
    """ "neunzehnhundertfünfundvierzig", "zweitausendvierzehn" as a year."""
    value = _compound(words.replace(" ", ""))
    return int(value) if value and 1000 <= value <= 2100 else None


_ROMAN = {"i": 1, "v": 5, "x": 10}


def roman(word: str) -> int | None:
    """ "iv" as 4, for what is written so in quarters and centuries up to the thirties."""
    if not word or not re.fullmatch(r"x{0,3}(?:ix|iv|v?i{0,3})", word):
        return None
    values = [_ROMAN[letter] for letter in word]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
