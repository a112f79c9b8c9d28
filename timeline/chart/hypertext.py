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


def card(mark: Mark) -> str:
    """What hovering over a mark shows, escaped, in lines separated by ``<br>``."""
    sure = "" if mark.confidence is None else say("confidence {number}%", number=round(mark.confidence * 100))
    said = say("in the text: “{words}”", words=wrapped(mark.words)) if mark.words else say("dated by what stands around it")
    lines = (f"<b>{wrapped(mark.title)}</b>", wrapped(mark.date), said, wrapped(", ".join(mark.actors)), sure)
    return "<br>".join(line for line in lines if line)
