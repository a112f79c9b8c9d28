"""Lines of printed pages → paragraphs: sentences that the edge of a column broke are joined, running heads and page numbers left out."""

from __future__ import annotations

import re
from collections import Counter

_ENDS = re.compile(r"[.!?:;…][\"'”’»)\]]*$")
_BULLET = re.compile(r"(?:[•·▪◦*–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:page\s+)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:/|of)\s*\d{1,4})?", re.I)
_SOFT = "\u00ad"


def without_running_lines(pages: list[str]) -> tuple[list[str], list[str]]:
    """The pages without the lines that stand at the top or the foot of most of them (numbers aside), and those lines, once each.

    A line counts as running from three pages on; a page number alone at the edge of a page goes too, and is not named.
    """
    split = [[line for line in page.split("\n") if line.strip()] for page in pages]
    edges = Counter(key for lines in split for key in {_shape(line) for line in _edge(lines)})
    often = {key for key, count in edges.items() if count >= 3 and count * 2 > sum(map(bool, split))}
    running: dict[str, str] = {}
    kept: list[str] = []
    for page, lines in zip(pages, split, strict=True):
        gone = [line for line in _edge(lines) if _shape(line) in often or _PAGE_NUMBER.fullmatch(line.strip())]
        if len(gone) == len(lines):  # a page of nothing else is its text
            kept.append(page)
            continue
        for line in gone:
            if not _PAGE_NUMBER.fullmatch(line.strip()):
                running.setdefault(_shape(line), line.strip()[:100])
        kept.append(_without(page, gone))
    return kept, list(running.values())


def _edge(lines: list[str]) -> list[str]:
    return [*lines[:2], *lines[max(len(lines) - 2, 2) :]]


def _shape(line: str) -> str:
    return _NUMBER.sub("0", " ".join(line.split()))


def _without(page: str, gone: list[str]) -> str:
    """The page without these lines, each taken away once, from the outside."""
    lines = page.split("\n")
    for line in gone:
        first, last = lines.index(line), len(lines) - 1 - lines[::-1].index(line)
        del lines[first if first <= len(lines) - 1 - last else last]
    return "\n".join(lines)


def joined(pages: list[str]) -> tuple[str, list[int]]:
    """One text of all pages, a blank line between paragraphs, and the offset at which each page begins in it.

    A page that begins in the middle of a sentence begins there; one without text begins where the next one does.
    """
    hyphenated = _Hyphens("\n".join(pages))
    text: list[str] = []
    starts: list[int] = []
    size, before, width = 0, "", 0
    for page in pages:
        start = None
        width = _width(page) or width
        blank = False
        for line in page.split("\n"):
            line = " ".join(line.split()) if "\t" not in line else line.strip()
            if not line:
                blank = True
                continue
            glue, cut = _glue(before, line, width, hyphenated, blank=blank and start is not None) if text else ("", 0)
            if cut:
                text[-1] = text[-1][:-cut]
                size -= cut
            text += [glue, line]
            size += len(glue)
            start = size if start is None else start
            size += len(line)
            before, blank = line, False
        starts.append(-1 if start is None else start)
    return "".join(text), _filled(starts, size)


def _filled(starts: list[int], size: int) -> list[int]:
    for number in range(len(starts) - 1, -1, -1):
        if starts[number] < 0:
            starts[number] = starts[number + 1] if number + 1 < len(starts) else size
    return starts


def _width(page: str) -> int:
    """How long a full line of this page is, about: the ninth tenth of its lines' lengths; 0 without lines."""
    lengths = sorted(len(line.strip()) for line in page.split("\n") if line.strip())
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _glue(before: str, line: str, width: int, hyphens: _Hyphens, *, blank: bool) -> tuple[str, int]:
    """What stands between two lines, and how many characters of the first fall away (a hyphen)."""
    if before.endswith(("-", _SOFT)) and line[0].islower() and not blank and not before.endswith(" -"):
        return ("", 0) if before.endswith("-") and hyphens.stays(before, line) else ("", 1)
    ended, short = bool(_ENDS.search(before)), len(before) < width * 0.75
    if _BULLET.match(line) and (ended or short or blank):
        return "\n\n", 0
    if not ended and line[0].islower():
        return " ", 0  # the sentence goes on, whatever gap the page leaves
    paragraph = blank or (ended and short) or (short and not ended and line[0].isupper() and len(before) < width * 0.6)
    return ("\n\n" if paragraph else " "), 0


class _Hyphens:
    """Whether a word that is broken at a hyphen is written with it elsewhere in the same text ("well-known")."""

    def __init__(self, text: str) -> None:
        """Learn the words of the text, those with a hyphen inside a line and those without."""
        self._with = {word.casefold() for word in re.findall(r"\w+-\w+", text)}

    def stays(self, before: str, line: str) -> bool:
        """Whether the hyphen at the end of `before` belongs to the word that goes on in `line`."""
        first = re.search(r"(\w+)-$", before[-60:])
        rest = re.match(r"\w+", line[:60])
        return bool(first and rest) and f"{first[1]}-{rest[0]}".casefold() in self._with  # type: ignore[index]
