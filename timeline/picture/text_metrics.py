"""Text in a picture: how wide it is, how to shorten it, how to break it into lines; knows no dates."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from timeline.picture.advances import ADVANCES

FAMILY = '"Source Sans", "Source Sans Pro", "Source Sans 3", "Helvetica Neue", Arial, "Liberation Sans", sans-serif'
MEASURED_FAMILY = 'Arial, "Liberation Sans", Arimo, Helvetica, sans-serif'  # the letters of these are as wide as measured here
BOLDER = 1.08  # how much wider bold letters are, at most
_KNOWN = {letter: width for width, letters in ADVANCES for letter in letters}
_MARGIN = 1.01  # a browser rounds each letter at small sizes


@lru_cache(maxsize=1 << 15)
def text_width(text: str, size: float) -> float:
    """How many pixels `text` takes at `size` pixels: in Arial what it takes, in Source Sans a little too many."""
    return size * _MARGIN * sum(map(_width, text))


@lru_cache(maxsize=1 << 12)
def _width(character: str) -> float:
    if (known := _KNOWN.get(character)) is not None:
        return known
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.05
    return 0.86 if character.isupper() else 0.7


@lru_cache(maxsize=1 << 15)
def shortened(text: str, pixels: float, size: float) -> str:
    """`text` on one line, cut to `pixels` with "…", between words where that costs little; empty if not even three letters fit."""
    text = " ".join(text.split())
    if text_width(text, size) <= pixels:
        return text
    kept = _fitting(text, pixels - text_width("…", size), size)
    cut = text[:kept]
    at_word = cut.rfind(" ")
    if text[kept : kept + 1] != " " and at_word > kept * 0.7:
        cut = cut[:at_word]
    cut = cut.rstrip(" ,;:–-…")
    return cut + "…" if len(cut) >= 3 else ""


def _fitting(text: str, pixels: float, size: float) -> int:
    """How many letters from the beginning fit."""
    used = 0.0
    for kept, character in enumerate(text):
        used += size * _MARGIN * _width(character)
        if used > pixels:
            return kept
    return len(text)


@lru_cache(maxsize=1 << 14)
def broken(text: str, pixels: float, size: float) -> tuple[str, str] | None:
    """`text` on two lines of about the same length, neither wider than `pixels`; None if no break between words does that."""
    words = text.split()
    best: tuple[float, str, str] | None = None
    for index in range(1, len(words)):
        first, second = " ".join(words[:index]), " ".join(words[index:])
        width = max(text_width(first, size), text_width(second, size))
        if width <= pixels and (best is None or width < best[0]):
            best = (width, first, second)
    return None if best is None else best[1:]
