"""Word (.docx) and OpenDocument (.odt) texts → documents: paragraphs with a blank line between, tables row by row, notes at the end.

Read from their XML, with lxml told to fetch and expand nothing. What is struck out in tracked changes or hidden, comments, headers and
footers are left out. The day a file was made is not taken for a publication date: templates carry it along for years.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from timeline.interface import said
from timeline.model import BlockKind
from timeline.sources import sizes
from timeline.sources.archives import Package
from timeline.sources.dates_stated import evidence_in, lines_of
from timeline.sources.office_styles import Style, level_of, open_styles, word_styles
from timeline.sources.plain_text import first_line_title
from timeline.sources.source import Source, UnreadableError
from timeline.sources.table_rows import Paragraph, alone_in_bold, in_one_text, row_as_paragraphs

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WORD_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_COVERED = f"{_TABLE}covered-table-cell"  # what a merged cell lies over, and nobody sees
_LEFT_OUT = frozenset(
    {
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
        *(f"{_WORD}{name}" for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "tblPr", "sectPr")),
        *(f"{_TEXT}{name}" for name in ("tracked-changes", "note-citation", "index-title-template", "sequence-decls")),
        _COVERED,
        f"{_OFFICE}annotation", f"{_OFFICE}annotation-end", f"{_OFFICE}forms",
    }
)  # fmt: skip
_PARAGRAPHS = frozenset({f"{_WORD}p", f"{_TEXT}p", f"{_TEXT}h"})
_RUNS = frozenset({f"{_WORD}r", f"{_TEXT}span", f"{_TEXT}p", f"{_TEXT}h"})  # what may be bold
_LISTS = frozenset({f"{_TEXT}list", f"{_TEXT}list-item", f"{_TEXT}list-header"})
_ROWS = frozenset({f"{_WORD}tr", f"{_TABLE}table-row"})
_CELLS = frozenset({f"{_WORD}tc", f"{_TABLE}table-cell"})
_BREAKS = {f"{_WORD}tab": "\t", f"{_WORD}br": "\n", f"{_WORD}cr": "\n", f"{_WORD}noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
           f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}  # fmt: skip


def read_word(data: bytes, source: Source) -> None:
    """A .docx file (ISO/IEC 29500)."""
    package = Package(data, source.allowance)
    notes = [name for name in ("word/footnotes.xml", "word/endnotes.xml") if name in package.names]
    trees = [_tree(package, "word/document.xml"), *(tree for name in notes if (tree := _spare(package, name, source)) is not None)]
    for tree in trees:
        _call_it_transitional(tree)
    styles = word_styles(_spare(package, "word/styles.xml", source))
    title, author = _core(_spare(package, "docProps/core.xml", source))
    _add(source, [paragraph for tree in trees for paragraph in _paragraphs(tree, styles)], _headed(trees[0]) or title, author)


def read_open_document(data: bytes, source: Source) -> None:
    """An .odt file (ISO/IEC 26300)."""
    package = Package(data, source.allowance)
    tree = _tree(package, "content.xml")
    title, author = _core(_spare(package, "meta.xml", source))
    heading = next((_one(element) for element in tree.iter(f"{_TEXT}h")), "")
    _add(source, _paragraphs(tree, open_styles(tree)), heading or title, author)


def _add(source: Source, paragraphs: list[Paragraph], title: str, author: str) -> None:
    text, blocks = in_one_text(paragraphs)
    if not text:
        source.problem(said("there is no text in this file"))
        return
    cells: set[int] = set()
    line = 1
    for one in paragraphs:
        if one.text.strip():
            count = len(lines_of(one.text.strip()))
            cells |= set(range(line, line + count)) if one.cell else set[int]()
            line += count + 1
    evidence = evidence_in(text, cells)
    source.document(text, evidence=evidence, title=title or first_line_title(text), author=author, blocks=blocks)


def _spare(package: Package, name: str, source: Source) -> Any:
    """The XML of a part without which the text can be read; None if it is missing, and, with a warning, if it is damaged."""
    if name not in package.names:
        return None
    data = package.read(name)  # what is too large or locked is so for the whole file
    try:
        return _parsed(data, name)
    except UnreadableError as error:
        source.warning(said("{part} in it is not read: {error}", part=name, error=str(error)))
        return None


def _tree(package: Package, name: str) -> Any:
    return _parsed(package.read(name), name)


def _parsed(data: bytes, name: str) -> Any:
    """A part's XML; UnreadableError if it is none, or declares entities, which these files never do and attacks always."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs

    sizes.bounded(data, (b"<",), 2 * sizes.MOST_ELEMENTS)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError(_damage(name, error)) from None
    if root.getroottree().docinfo.doctype:
        raise UnreadableError(said("it declares a document type, which such a file never needs; it is not read"))
    return root


def _damage(name: str, error: Any) -> str:
    """What is wrong with a part that is no XML, in our own words: the parser's are for who wrote the file."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs

    code = getattr(error, "code", None)
    if code == etree.ErrorTypes.ERR_DOCUMENT_EMPTY:
        return said("it is damaged ({part} holds nothing that can be read)", part=name)
    if code in (etree.ErrorTypes.ERR_RESOURCE_LIMIT, etree.ErrorTypes.ERR_NAME_TOO_LONG):
        return said("{part} in it is nested too deep, or has parts that are too long", part=name)
    line, column = getattr(error, "position", (1, 1))
    return said("it is damaged ({part} cannot be read from line {line}, column {column} on)", part=name, line=str(line), column=str(column))


def _call_it_transitional(tree: Any) -> None:
    """Give the elements of a "strict" file the names that all others use."""
    for element in tree.iter(f"{_WORD_STRICT}*"):
        element.tag = element.tag.replace(_WORD_STRICT, _WORD)


@dataclass(slots=True)
class _Row:
    """A row of a table that is being read."""

    around: list[Paragraph]  # where the paragraphs before it are, and those of the row go
    cells: list[list[Paragraph]] = field(default_factory=list[list[Paragraph]])
    nested: bool = False


@dataclass(slots=True)
class _Paragraph:
    """A paragraph that is being read: its text so far, and how many letters of it are bold."""

    kind: BlockKind = BlockKind.PARAGRAPH
    rank: int = 0
    pieces: list[str] = field(default_factory=list[str])
    bold: int = 0

    def add(self, text: str, *, bold: bool = False) -> None:
        self.pieces.append(text)
        self.bold += sum(1 for letter in text if not letter.isspace()) if bold else 0

    def done(self) -> Paragraph:
        text = "".join(self.pieces)
        if self.kind is BlockKind.PARAGRAPH and alone_in_bold(text, self.bold):
            return Paragraph(text, kind=BlockKind.HEADING)
        return Paragraph(text, kind=self.kind, rank=self.rank)


def _paragraphs(tree: Any, styles: Mapping[str, Style]) -> list[Paragraph]:
    """The paragraphs of a part, in order; one within another (in a text box, in a note) stands before it, a row of a table is one."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs

    done: list[Paragraph] = []
    open_ones: list[_Paragraph] = []
    rows: list[_Row] = []
    lists = _Lists()
    bold = 0  # how many elements that make their text bold are open
    walk: Any = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "start":
            bold += tag in _RUNS and _is_bold(element, styles)
        if tag in _LISTS:
            lists.step(tag, begins=event == "start")
        elif event == "end":
            if tag in _PARAGRAPHS:
                done.append(open_ones.pop().done())
            elif tag in _ROWS:
                row = rows.pop()
                done = row.around
                done += row_as_paragraphs(row.cells, nested=row.nested)
            bold -= tag in _RUNS and _is_bold(element, styles)
            if open_ones and element.tail and tag.startswith((_TEXT, _OFFICE)):
                open_ones[-1].add(element.tail, bold=bold > 0)
        elif _is_left_out(element):
            walk.skip_subtree()
            for row in rows[-1:] if tag in _CELLS or tag == _COVERED else ():
                row.cells.append([])  # so that the columns stay in line
        elif tag in _PARAGRAPHS:
            open_ones.append(_Paragraph(*_shape_of(element, styles, lists)))
            if tag.startswith(_TEXT):
                open_ones[-1].add(element.text or "", bold=bold > 0)
        elif tag in _ROWS or (tag in _CELLS and rows):
            done = _begun(tag, rows, done)
        elif open_ones:
            open_ones[-1].add(_own_text(element), bold=bold > 0)
    return done


def _begun(tag: str, rows: list[_Row], done: list[Paragraph]) -> list[Paragraph]:
    """Begin a row or a cell; where the paragraphs within it go."""
    if tag in _ROWS:
        for outer in rows[-1:]:
            outer.nested = True
        rows.append(_Row(done))
        return done
    rows[-1].cells.append([])
    return rows[-1].cells[-1]


@dataclass(slots=True)
class _Lists:
    """The lists of an OpenDocument text that are open; only the first paragraph of an item is that item."""

    depth: int = 0
    begins: bool = False

    def step(self, tag: str, *, begins: bool) -> None:
        if tag == f"{_TEXT}list":
            self.depth += 1 if begins else -1
        self.begins = begins and tag == f"{_TEXT}list-item"

    def item(self) -> int:
        """How deep the item is that begins here, 0 where none does."""
        found, self.begins = self.depth if self.begins else 0, False
        return found


def _shape_of(paragraph: Any, styles: Mapping[str, Style], lists: _Lists) -> tuple[BlockKind, int]:
    """What a paragraph is, and its rank or depth: by its own settings, else by those of its style."""
    if paragraph.tag == f"{_TEXT}h":
        level = paragraph.get(f"{_TEXT}outline-level", "1")
        return BlockKind.HEADING, min(int(level), 6) if level.isascii() and level.isdigit() and 0 < len(level) < 4 else 1
    if paragraph.tag == f"{_TEXT}p":
        style = styles.get(paragraph.get(f"{_TEXT}style-name", ""), Style())
        depth = lists.item()
        return (BlockKind.ITEM, depth) if depth else (BlockKind.HEADING, style.heading) if style.heading else (BlockKind.PARAGRAPH, 0)
    settings = paragraph.find(f"{_WORD}pPr")
    if settings is None:
        return BlockKind.PARAGRAPH, 0
    named = settings.find(f"{_WORD}pStyle")
    style = styles.get(named.get(f"{_WORD}val", ""), Style()) if named is not None else Style()
    level = level_of(settings.find(f"{_WORD}outlineLvl"))
    if heading := level or style.heading:
        return BlockKind.HEADING, heading
    number = settings.find(f"{_WORD}numPr")
    if number is not None or style.item:
        return BlockKind.ITEM, level_of(number.find(f"{_WORD}ilvl") if number is not None else None) or style.item or 1
    return BlockKind.PARAGRAPH, 0


def _is_bold(element: Any, styles: Mapping[str, Style]) -> bool:
    """Whether a run, or a paragraph of OpenDocument, makes what is in it bold by itself."""
    if element.tag == f"{_WORD}r":
        mark = element.find(f"{_WORD}rPr/{_WORD}b")
        if mark is not None:
            return mark.get(f"{_WORD}val", "true") not in ("0", "false", "off")
        named = element.find(f"{_WORD}rPr/{_WORD}rStyle")
        return named is not None and styles.get(named.get(f"{_WORD}val", ""), Style()).bold
    return element.tag.startswith(_TEXT) and styles.get(element.get(f"{_TEXT}style-name", ""), Style()).bold


def _is_left_out(element: Any) -> bool:
    if element.tag in _CELLS:
        return _goes_on_from_above(element)
    return element.tag in _LEFT_OUT or (element.tag == f"{_WORD}r" and _is_hidden(element))


def _goes_on_from_above(cell: Any) -> bool:
    """Whether a cell of Word is the lower part of a merged one, of which nothing is shown."""
    merged = cell.find(f"{_WORD}tcPr/{_WORD}vMerge")
    return merged is not None and merged.get(f"{_WORD}val", "continue") == "continue"


def _is_hidden(run: Any) -> bool:
    """Whether a run of Word is formatted as hidden."""
    vanish = run.find(f"{_WORD}rPr/{_WORD}vanish")
    return vanish is not None and vanish.get(f"{_WORD}val", "true") not in ("0", "false", "off")


def _own_text(element: Any) -> str:
    """What an element within a paragraph adds to it, before its children."""
    tag = element.tag
    if tag in _BREAKS:
        return _BREAKS[tag]
    if tag == f"{_TEXT}s":
        count = element.get(f"{_TEXT}c", "1")
        return " " * min(int(count), 1000) if count.isascii() and count.isdigit() and len(count) < 5 else " "
    return element.text or "" if tag == f"{_WORD}t" or tag.startswith((_TEXT, _OFFICE)) else ""


def _one(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())[:300]


def _headed(tree: Any) -> str:
    """The first paragraph in the style Title or Heading 1."""
    for style in list(tree.iter(f"{_WORD}pStyle"))[:50]:
        if str(style.get(f"{_WORD}val", "")).lower() in ("title", "heading1"):
            paragraph = style.getparent().getparent()
            if found := " ".join("".join(piece.text or "" for piece in paragraph.iter(f"{_WORD}t")).split())[:300]:
                return found
    return ""


def _core(tree: Any) -> tuple[str, str]:
    """Title and author as the file's properties have them; "" where they are missing."""
    if tree is None:
        return "", ""
    title, author = (next((_one(one) for one in tree.iter(f"{_DUBLIN}{tag}")), "") for tag in ("title", "creator"))
    return title, author if author.lower() != "python-docx" else ""
