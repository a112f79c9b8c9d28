"""Lines of printed pages → paragraphs: sentences that the edge of a column broke are joined, running heads and page numbers left out."""

from __future__ import annotations

from collections import Counter

from timeline import patterns as re

_ENDS = re.compile(r"[.!?:;…][\"'”’»)\]]*$")
_BULLET = re.compile(r"(?:[•·▪◦*–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:page\s+)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:/|of)\s*\d{1,4})?", re.I)
_NUMBERED = re.compile(r"(?<=\bpage )\d+|(?<=\bp\. )\d+|\d+(?= of \d+$)|\d+(?= ?/ ?\d+$)", re.I)
_SELF = re.compile(r"(?<!\w)self-$", re.I)
_OF_SELF = ("ish", "less", "same", "hood", "dom")  # what "self" makes one word with
_SOFT = "\u00ad"


def without_running_lines(pages: list[str]) -> tuple[list[str], list[str]]:
    """The pages without the lines that stand at the same place at the top or the foot of most of them, and those lines, once each.

    Two lines are the same if they differ in numbers only. A line counts as running from three pages on (on both of two if they differ
    in "page 1" alone and are no sentence), and only if it stands nowhere else; a page number alone at the edge goes too, and is not named.
    """
    split = [[line for line in page.split("\n") if line.strip()] for page in pages]
    everywhere = Counter(_shape(line) for lines in split for line in lines)
    edges = Counter((place, _shape(lines[place])) for lines in split for place in _edge(lines))
    filled = sum(map(bool, split))
    often = {key for key, count in edges.items() if count >= 3 and count * 2 > filled and everywhere[key[1]] == count}
    if filled == 2:
        one, other = filter(None, split)
        both = {(place, _shape(one[place])) for place in {*_edge(one)} & {*_edge(other)} if _runs_along(one[place], other[place])}
        often = {key for key in both if everywhere[key[1]] == 2}
    running: dict[str, str] = {}
    kept: list[str] = []
    for page, lines in zip(pages, split, strict=True):
        gone = {place for place in _edge(lines) if (place, _shape(lines[place])) in often}
        numbers = {place for place in _edge(lines) if _PAGE_NUMBER.fullmatch(lines[place].strip())}
        if len(gone | numbers) == len(_edge(lines)) == len(lines):  # a page of nothing else is its text
            gone, numbers = set[int](), set[int]()
        for place in gone - numbers:
            running.setdefault(_shape(lines[place]), lines[place].strip()[:100])
        out = {place % len(lines) for place in gone | numbers}
        places = iter(range(len(lines)))
        kept.append("\n".join(line for line in page.split("\n") if not line.strip() or next(places) not in out))
    return kept, list(running.values())


def _edge(lines: list[str]) -> list[int]:
    """The places of the first two and the last two lines, the last two counted from the end; none of them twice."""
    return [place for place in (0, 1, -2, -1) if place < len(lines) and (place >= 0 or len(lines) + place >= 2)]


def _runs_along(one: str, other: str) -> bool:
    """Whether the lines at one place of two pages are the same but for the number of the page, and no sentence."""
    first, second = (_NUMBERED.sub("0", " ".join(line.split())) for line in (one, other))
    return first == second and not _ENDS.search(first)


def _shape(line: str) -> str:
    return _NUMBER.sub("0", " ".join(line.split()))


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
        self._with = {word.casefold() for word in re.findall(r"(?<!\w)\w++-\w+", text)}

    def stays(self, before: str, line: str) -> bool:
        """Whether the hyphen at the end of `before` belongs to the word that goes on in `line`."""
        if _SELF.search(before[-6:]):
            return not line.startswith(_OF_SELF)
        first = re.search(r"(\w+)-$", before[-60:])
        rest = re.match(r"\w+", line[:60])
        return bool(first and rest) and f"{first[1]}-{rest[0]}".casefold() in self._with  # type: ignore[index]
