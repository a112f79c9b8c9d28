"""Text from outside → HTML and labels in which it is only text; knows no Streamlit.

Everything that comes from an article, a file name or the address bar goes through `escaped` (for ``st.html``) or `plain` (for the
labels and messages that Streamlit reads as Markdown).
"""

from __future__ import annotations

import html
import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline import patterns as re

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$^=&\"'])")
# Links and :shortcodes: are found after escapes are read. A joiner goes behind these: "http", as what follows "://" may be any letter.
_RUNS_ON = re.compile(r"(www(?=\.)|\w(?=://)|@|:(?=[\w+/-]*:))", re.IGNORECASE)
_JOINER = "\u2060"  # takes no room and forbids nothing but being part of a link


def escaped(text: str) -> str:
    """`text` as HTML that shows exactly it, in an element or in a quoted attribute."""
    return html.escape(text, quote=True)


def plain(text: str) -> str:
    """`text` as Markdown that shows it on one line: no emphasis, link, image, formula, colour, icon or shortcode comes out of it."""
    line = " ".join(text.split())
    return _MARKDOWN.sub(r"\\\1", _RUNS_ON.sub(lambda found: found[0] + _JOINER, line))


def shortened(text: str, length: int) -> str:
    """`text` on one line, cut at a word so that it has at most `length` characters."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    cut = line[: length - 1].rsplit(" ", 1)[0] or line[: length - 1]
    return cut.rstrip(" ,;:–—-") + "…"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text to be marked: code point offsets, CSS classes, a colour for its line and a hint for the mouse."""

    start: int
    end: int
    classes: str
    colour: str = ""
    hint: str = ""


def marked(text: str, marks: Iterable[Mark], start: int = 0, end: int | None = None) -> str:
    """``text[start:end]`` as HTML with every mark on it; marks may overlap, those outside are left out.

    The text is cut wherever a mark begins or ends, and each piece carries the classes of all marks that cover it.
    """
    end = len(text) if end is None else end
    kept = [mark for mark in marks if mark.start < end and mark.end > start]
    cuts = sorted({start, end, *(min(max(edge, start), end) for mark in kept for edge in (mark.start, mark.end))})
    opening = sorted(kept, key=lambda mark: mark.start, reverse=True)
    active: list[Mark] = []
    pieces: list[str] = []
    for left, right in itertools.pairwise(cuts):
        while opening and opening[-1].start <= left:
            active.append(opening.pop())
        active = [mark for mark in active if mark.end > left]
        pieces.append(_piece(text[left:right], active))
    return "".join(pieces)


def _piece(text: str, active: Sequence[Mark]) -> str:
    if not active:
        return escaped(text)
    classes = " ".join(mark.classes for mark in active)
    colour = next((mark.colour for mark in reversed(active) if mark.colour), "")
    hint = next((mark.hint for mark in reversed(active) if mark.hint), "")
    style = f' style="border-color:{escaped(colour)}"' if colour else ""
    title = f' title="{escaped(hint)}"' if hint else ""
    return f'<span class="{escaped(classes)}"{style}{title}>{escaped(text)}</span>'


def chips(names: Iterable[str], colours: dict[str, str]) -> str:
    """Names as round labels in their colours."""
    edges = ((name, escaped(colours.get(name, "#8a94a6"))) for name in names)
    labels = [f'<span class="tl-chip" style="border-color:{colour}">{escaped(name)}</span>' for name, colour in edges]
    return f'<div class="tl-chips">{"".join(labels)}</div>' if labels else ""


_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")


def paragraph(text: str, start: int, end: int, room: int = 700) -> tuple[int, int]:
    """The span of the paragraph around ``text[start:end]``, with at most `room` characters on either side of it."""
    left = max((found.end() for found in _BLANK_LINE.finditer(text, 0, start)), default=0)
    found = _BLANK_LINE.search(text, end)
    right = found.start() if found else len(text)
    if start - left > room:
        left = text.find(" ", start - room, start) + 1 or start - room
    if right - end > room:
        last = text.rfind(" ", end, end + room)
        right = last if last > end else end + room
    return left, right
