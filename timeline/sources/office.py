"""Word (.docx) and OpenDocument (.odt) texts → documents: paragraphs with a blank line between, tables row by row, notes at the end.

Read from their XML, with lxml told to fetch and expand nothing. What is struck out in tracked changes or hidden, comments, headers and
footers are left out. The day a file was made is not taken for a publication date: templates carry it along for years.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from timeline.sources.archives import Package
from timeline.sources.dates_stated import evidence_in, lines_of
from timeline.sources.plain_text import first_line_title
from timeline.sources.source import Source, UnreadableError
from timeline.sources.table_rows import Paragraph, row_as_paragraphs

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WORD_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_LEFT_OUT = frozenset(
    {
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
        *(f"{_WORD}{name}" for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "tblPr", "sectPr")),
        *(f"{_TEXT}{name}" for name in ("tracked-changes", "note-citation", "index-title-template", "sequence-decls")),
        f"{_TABLE}covered-table-cell",  # what a merged cell lies over, and nobody sees
        f"{_OFFICE}annotation", f"{_OFFICE}annotation-end", f"{_OFFICE}forms",
    }
)  # fmt: skip
_PARAGRAPHS = frozenset({f"{_WORD}p", f"{_TEXT}p", f"{_TEXT}h"})
_ROWS = frozenset({f"{_WORD}tr", f"{_TABLE}table-row"})
_CELLS = frozenset({f"{_WORD}tc", f"{_TABLE}table-cell"})
_BREAKS = {f"{_WORD}tab": "\t", f"{_WORD}br": "\n", f"{_WORD}cr": "\n", f"{_WORD}noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
           f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}  # fmt: skip


def read_word(data: bytes, source: Source) -> None:
    """A .docx file (ISO/IEC 29500)."""
    package = Package(data, source.allowance)
    notes = [name for name in ("word/footnotes.xml", "word/endnotes.xml") if name in package.names]
    trees = [_tree(package.read(name)) for name in ("word/document.xml", *notes)]
    for tree in trees:
        _call_it_transitional(tree)
    title, author = _core(package, "docProps/core.xml")
    _add(source, [paragraph for tree in trees for paragraph in _paragraphs(tree)], _headed(trees[0]) or title, author)


def read_open_document(data: bytes, source: Source) -> None:
    """An .odt file (ISO/IEC 26300)."""
    package = Package(data, source.allowance)
    tree = _tree(package.read("content.xml"))
    title, author = _core(package, "meta.xml")
    heading = next((_one(element) for element in tree.iter(f"{_TEXT}h")), "")
    _add(source, _paragraphs(tree), heading or title, author)


def _add(source: Source, paragraphs: list[Paragraph], title: str, author: str) -> None:
    filled = [(one.text.strip(), one.cell) for one in paragraphs if one.text.strip()]
    text = "\n\n".join(words for words, _ in filled)
    if not text:
        source.problem("there is no text in this file")
        return
    cells: set[int] = set()
    line = 1
    for words, cell in filled:
        count = len(lines_of(words))
        cells |= set(range(line, line + count)) if cell else set[int]()
        line += count + 1
    source.document(text, evidence=evidence_in(text, cells), title=title or first_line_title(text), author=author)


def _tree(data: bytes) -> Any:
    """A part's XML; UnreadableError if it is none, or declares entities, which these files never do and attacks always."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs

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
        raise UnreadableError(f"it is damaged or locked with a password ({str(error)[:100]})") from None
    if root.getroottree().docinfo.doctype:
        raise UnreadableError("it declares a document type, which such a file never needs; it is not read")
    return root


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


def _paragraphs(tree: Any) -> list[Paragraph]:
    """The paragraphs of a part, in order; one within another (in a text box, in a note) stands before it, a row of a table is one."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs

    done: list[Paragraph] = []
    open_ones: list[list[str]] = []
    rows: list[_Row] = []
    walk: Any = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "end":
            if tag in _PARAGRAPHS:
                done.append(Paragraph("".join(open_ones.pop())))
            elif tag in _ROWS:
                row = rows.pop()
                done = row.around
                done += row_as_paragraphs(row.cells, nested=row.nested)
            if open_ones and element.tail and tag.startswith((_TEXT, _OFFICE)):
                open_ones[-1].append(element.tail)
        elif tag in _LEFT_OUT or (tag in _CELLS and _goes_on_from_above(element)) or (tag == f"{_WORD}r" and _is_hidden(element)):
            walk.skip_subtree()
        elif tag in _PARAGRAPHS:
            open_ones.append([element.text or ""] if tag.startswith(_TEXT) else [])
        elif tag in _ROWS:
            for outer in rows[-1:]:
                outer.nested = True
            rows.append(_Row(done))
        elif tag in _CELLS and rows:
            done = []
            rows[-1].cells.append(done)
        elif open_ones:
            open_ones[-1].append(_own_text(element))
    return done


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


def _core(package: Package, name: str) -> tuple[str, str]:
    """Title and author as the file's properties have them; "" where they are missing."""
    if name not in package.names:
        return "", ""
    tree = _tree(package.read(name))
    title, author = (next((_one(one) for one in tree.iter(f"{_DUBLIN}{tag}")), "") for tag in ("title", "creator"))
    return title, author if author.lower() != "python-docx" else ""
