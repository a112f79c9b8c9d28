"""Text for plotly: escaped, since it reads a part of HTML and the text of articles is untrusted; the cards that hovering shows."""

from __future__ import annotations

import html
import textwrap
from functools import lru_cache

from timeline.interface import say
from timeline.picture.marks import Mark


def safe(text: str) -> str:
    """Text that plotly will show as it is (it shows ``&quot;`` as that, hence quotes stay)."""
    return html.escape(text, quote=False)


@lru_cache(maxsize=1 << 14)
def wrapped(text: str, columns: int = 54, lines: int = 4) -> str:
    """`text` escaped, on at most `lines` lines of about `columns` characters, for a hover card."""
    parts = textwrap.wrap(" ".join(text.split()), columns, max_lines=lines, placeholder=" …")
    return "<br>".join(safe(part) for part in parts)


def card_lines(mark: Mark) -> tuple[str, ...]:
    """What pointing at a mark shows: its title, then its date, words, actors and confidence, as far as there are any."""
    sure = "" if mark.confidence is None else say("confidence {number}%", number=round(mark.confidence * 100))
    said = say("in the text: “{words}”", words=mark.words) if mark.words else say("dated by what stands around it")
    return tuple(line for line in (mark.title, mark.date, said, ", ".join(mark.actors), sure) if line)


def card(mark: Mark) -> str:
    """The same escaped, in lines separated by ``<br>``."""
    title, *lines = (wrapped(line) for line in card_lines(mark))
    return "<br>".join([f"<b>{title}</b>", *lines])
