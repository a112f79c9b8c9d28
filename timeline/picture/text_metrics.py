"""Text in a picture: how wide it will be, how to shorten it; knows no dates."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

FAMILY = '"Source Sans", "Source Sans Pro", "Source Sans 3", "Helvetica Neue", Arial, "Liberation Sans", sans-serif'
_NARROW, _WIDE = "iljtfrI.,;:'|!()[]-–’‘“” ", "mwMWQO@%—…"


@lru_cache(maxsize=1 << 15)
def text_width(text: str, size: float) -> float:
    """About how many pixels `text` takes at `size` pixels; rather too many than too few for the fonts of `FAMILY`."""
    return size * sum(map(_width, text))


@lru_cache(maxsize=1 << 12)
def _width(character: str) -> float:
    if character in _NARROW:
        return 0.33
    if character in _WIDE:
        return 0.88
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.05
    return 0.7 if character.isupper() else 0.56


@lru_cache(maxsize=1 << 15)
def shortened(text: str, pixels: float, size: float) -> str:
    """`text` on one line, cut to `pixels` with "…", between words where that costs little; empty if not even three letters fit."""
    text = " ".join(text.split())
    if text_width(text, size) <= pixels:
        return text
    room = pixels - text_width("…", size)
    kept = 0
    used = 0.0
    for character in text:
        used += size * _width(character)
        if used > room:
            break
        kept += 1
    cut = text[:kept]
    at_word = cut.rfind(" ")
    if text[kept : kept + 1] != " " and at_word > kept * 0.7:
        cut = cut[:at_word]
    cut = cut.rstrip(" ,;:–-")
    return cut + "…" if len(cut) >= 3 else ""
