"""What the styles of Word and OpenDocument say of paragraphs: headings and their rank, items of lists, bold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from timeline import patterns as re

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WORD_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FORMAT = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
# Word keeps the English names of its own styles in every language; only their ids are translated.
_HEADING = re.compile(r"heading ?([1-9])|(title)|(subtitle)", re.I)
_LIST = re.compile(r"list ?(?:bullet|number) ?([2-9])?", re.I)
_BOLD = frozenset({"bold", "700", "800", "900"})
_LAST_RANK = 6


@dataclass(frozen=True, slots=True)
class Style:
    """The rank of a heading, how deep an item lies, 0 where it is none; and if its text is bold."""

    heading: int = 0
    item: int = 0
    bold: bool = False


def level_of(element: Any) -> int:
    """The level in an element of Word, counted from 1; 0 where there is none, as for the body of a text."""
    value = element.get(f"{_WORD}val", "") if element is not None else ""
    return int(value) + 1 if value.isascii() and value.isdigit() and len(value) < 3 and int(value) < 9 else 0


def word_styles(tree: Any) -> dict[str, Style]:
    """The styles of a .docx file by their id; what a style is based on goes for it too."""
    if tree is None:
        return {f"Heading{rank}": Style(rank) for rank in range(1, 7)} | {"Title": Style(1)}
    for element in tree.iter(f"{_WORD_STRICT}*"):
        element.tag = element.tag.replace(_WORD_STRICT, _WORD)
    own: dict[str, Style] = {}
    based: dict[str, str] = {}
    for element in tree.iter(f"{_WORD}style"):
        name = element.get(f"{_WORD}styleId", "")
        own[name] = _word_style(element)
        base = element.find(f"{_WORD}basedOn")
        based[name] = base.get(f"{_WORD}val", "") if base is not None else ""
    return {name: _with_base(name, own, based) for name in own}


def _with_base(name: str, own: dict[str, Style], based: dict[str, str]) -> Style:
    found = own[name]
    for _ in range(10):  # styles that go round in a circle are damaged
        name = based.get(name, "")
        if name not in own:
            break
        other = own[name]
        found = Style(found.heading or other.heading, found.item or other.item, found.bold or other.bold)
    return found


def _word_style(element: Any) -> Style:
    named = element.find(f"{_WORD}name")
    words = named.get(f"{_WORD}val", "") if named is not None else ""
    heading = level_of(element.find(f"{_WORD}pPr/{_WORD}outlineLvl"))
    if not heading and (hit := _HEADING.fullmatch(words)):
        heading = int(hit[1]) if hit[1] else 1 if hit[2] else 2
    hit = _LIST.fullmatch(words)
    number = element.find(f"{_WORD}pPr/{_WORD}numPr")
    item = int(hit[1] or 1) if hit else (level_of(number.find(f"{_WORD}ilvl")) or 1) if number is not None else 0
    mark = element.find(f"{_WORD}rPr/{_WORD}b")
    return Style(min(heading, _LAST_RANK), item, mark is not None and mark.get(f"{_WORD}val", "true") not in ("0", "false", "off"))


def open_styles(tree: Any) -> dict[str, Style]:
    """The styles of an .odt file's text, by their name; those that the program gives all texts are known by their names."""
    found = {"Title": Style(1), "Subtitle": Style(2)}
    found |= {f"Heading_20_{rank}": Style(rank) for rank in range(1, 7)} | {"Strong_20_Emphasis": Style(bold=True)}
    for element in tree.iter(f"{_STYLE}style"):
        text = element.find(f"{_STYLE}text-properties")
        bold = text is not None and text.get(f"{_FORMAT}font-weight", "") in _BOLD
        base = found.get(element.get(f"{_STYLE}parent-style-name", ""), Style())
        found[element.get(f"{_STYLE}name", "")] = Style(base.heading, base.item, bold or base.bold)
    return found
