"""Headings, items, rows, terms and lines in bold of files and pages: handed on with the text, so that all formats give the same rows."""

from __future__ import annotations

import sample_files as made

from timeline.extraction import read
from timeline.lead_in import without_lead_in
from timeline.model import BlockKind, Document
from timeline.sources import from_bytes

MARKDOWN = """# The mill

It is old, and it stands by the river.

## 2015

- 3 May: Otto is hired.
- Otto is fired.

| Date | Event | Place |
|---|---|---|
| 12 May 2019 | Workers walk out | Leeds |
| 2 June 2019 | The mill burns | Leeds |

**4 July 2020**

The mill is sold.
"""
PAGE = """<html><body><nav><ul><li>1 May 2001 is a link</li></ul></nav><article><h1>The mill</h1>
<p>It is old, and it stands by the river.</p><h2>2015</h2><ul><li>3 May: Otto is hired.</li><li>Otto is fired.</li></ul>
<table><tr><th>Date</th><th>Event</th><th>Place</th></tr><tr><td>12 May 2019</td><td>Workers walk out</td><td>Leeds</td></tr>
<tr><td>2 June 2019</td><td>The mill burns</td><td>Leeds</td></tr></table>
<p><b>4 July 2020</b></p><p>The mill is sold.</p></article></body></html>"""
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ROWS = [["Date", "Event", "Place"], ["12 May 2019", "Workers walk out", "Leeds"], ["2 June 2019", "The mill burns", "Leeds"]]


def word() -> bytes:
    def paragraph(text: str, style: str = "", run: str = "") -> str:
        named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f"<w:p>{named}<w:r><w:rPr>{run}</w:rPr><w:t>{text}</w:t></w:r></w:p>"

    table = "".join(f"<w:tr>{''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in row)}</w:tr>" for row in ROWS)
    body = (
        paragraph("The mill", "Titel") + paragraph("It is old, and it stands by the river.") + paragraph("2015", "berschrift2")
        + paragraph("3 May: Otto is hired.", "Liste") + paragraph("Otto is fired.", "Liste") + f"<w:tbl>{table}</w:tbl>"
        + paragraph("4 July 2020", run="<w:b/>") + paragraph("The mill is sold.")
    )  # fmt: skip
    styles = "".join(
        f'<w:style w:styleId="{identity}"><w:name w:val="{name}"/><w:basedOn w:val="{base}"/></w:style>'
        for identity, name, base in (
            ("Titel", "Title", "x"), ("h", "heading 2", "x"), ("berschrift2", "Mine", "h"), ("Liste", "List Bullet", "x"),
        )
    )  # fmt: skip
    return made.zipped({
        "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
        "word/styles.xml": f'<w:styles xmlns:w="{WORD}">{styles}</w:styles>',
    })  # fmt: skip


def open_document() -> bytes:
    table = "".join(
        f"<table:table-row>{''.join(f'<table:table-cell><text:p>{cell}</text:p></table:table-cell>' for cell in row)}</table:table-row>"
        for row in ROWS
    )
    items = "".join(f"<text:list-item><text:p>{one}</text:p></text:list-item>" for one in ("3 May: Otto is hired.", "Otto is fired."))
    return made.odt(
        '<text:h text:outline-level="1">The mill</text:h><text:p>It is old, and it stands by the river.</text:p>'
        f'<text:h text:outline-level="2">2015</text:h><text:list>{items}</text:list><table:table>{table}</table:table>'
        '<text:p><text:span text:style-name="Strong_20_Emphasis">4 July 2020</text:span></text:p><text:p>The mill is sold.</text:p>'
    )


def document(data: bytes, name: str) -> Document:
    loaded = from_bytes(data, name)
    assert not loaded.problems
    return loaded.documents[0]


def rows(one: Document) -> list[tuple[str | None, str]]:
    """The days and titles of a document, without what it is about: "Otto is hired[ – [the mill]]"."""
    return [(event.interval.edtf if event.interval else None, without_lead_in(event.title)) for event in read(one).events]


def test_the_same_rows_come_out_of_every_format() -> None:
    expected = rows(document(MARKDOWN.encode(), "a.md"))
    assert expected == [
        ("2015-05-03", "Otto is hired"),
        ("2019-05-12", "Workers walk out"),
        ("2019-06-02", "The mill burns"),
        ("2020-07-04", "The mill is sold"),
    ]
    for data, name in ((PAGE.encode(), "a.html"), (word(), "a.docx"), (open_document(), "a.odt")):
        assert rows(document(data, name)) == expected, name


def test_the_blocks_say_what_the_markup_says() -> None:
    for data, name in ((PAGE.encode(), "a.html"), (word(), "a.docx"), (open_document(), "a.odt")):
        one = document(data, name)
        told = {one.text[block.start : block.end]: (block.kind, block.rank) for block in one.blocks}
        assert told["2015"] == (BlockKind.HEADING, 2), name
        assert told["Otto is fired."] == (BlockKind.ITEM, 1), name
        assert told["| 12 May 2019 | Workers walk out | Leeds |"] == (BlockKind.ROW, 0), name
        assert told["4 July 2020"] == (BlockKind.HEADING, 0), name


def test_short_headings_and_definitions_of_a_page_are_part_of_its_text_and_what_is_beside_it_is_not() -> None:
    page = (
        "<html><body><article><h2>1936</h2><p>The times were bad. He was killed on 20 July.</p>"
        "<dl><dt>4 March 1937</dt><dd>The mill is sold.</dd></dl></article>"
        "<div class='related'><ul><li>5 May 2001: another story.</li></ul></div></body></html>"
    )
    assert rows(document(page.encode(), "a.html")) == [("1936-07-20", "He was killed on 20 July"), ("1937-03-04", "The mill is sold")]


def test_a_date_and_what_it_dates_stay_apart_where_only_their_elements_part_them() -> None:
    page = "<ul><li><span>3 May 1915</span><span>The mill stops.</span></li><li>H<b>2</b>O is <i>w</i>ater.</li></ul>"
    assert document(page.encode(), "a.html").text == "3 May 1915 – The mill stops.\n\nH2O is water."


def test_the_rows_of_a_table_in_rich_text_are_rows() -> None:
    rich = rb"{\rtf1 The mill\par \trowd\intbl 12 May 2019\cell Walk-out\cell\row\trowd\intbl 2 June 2019\cell The mill burns\cell\row}"
    one = document(rich, "a.rtf")
    assert one.text == "The mill\n\n| 12 May 2019 | Walk-out |\n\n| 2 June 2019 | The mill burns |"
    assert rows(one) == [("2019-05-12", "Walk-out"), ("2019-06-02", "The mill burns")]


def test_the_blocks_of_a_page_stand_in_its_own_order() -> None:
    page = (
        "<html><body><main><h1>Flood</h1><p>Rivers are rising after days of rain, and hundreds of people have left.</p>"
        "<div><time>10.15</time><h3>Bridge closed</h3><p>The county has closed the old bridge.</p></div>"
        "<div><time>9.40</time><h3>School emptied</h3><p>Pupils were sent home. Nobody was hurt.</p></div></main></body></html>"
    )
    assert [line[:9] for line in document(page.encode(), "a.html").text.split("\n\n")] == [
        "Flood", "Rivers ar", "10.15", "Bridge cl", "The count", "9.40", "School em", "Pupils we",
    ]  # fmt: skip
