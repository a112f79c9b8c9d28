"""Texts that mean harm, in every field and through every export: shown as text, or visibly replaced; nothing of them is obeyed."""

from __future__ import annotations

import io
import json
import re
import zipfile
from html.parser import HTMLParser
from typing import Any

import docx
import icalendar
import openpyxl
import pandas as pd
import pytest
from export_samples import ARTICLE, HOSTILE, hostile_table
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no types
from markdown_it import MarkdownIt
from test_exports_formats import check_timelinejs

from timeline.exports import FORMATS, Origin
from timeline.exports.characters import held_by_xml, on_one_line, shown
from timeline.exports.evidence import to_evidence
from timeline.exports.ics import to_ics
from timeline.exports.json_rows import from_json, from_jsonl, to_json, to_jsonl
from timeline.exports.markdown import to_markdown
from timeline.exports.parquet import from_parquet, to_parquet
from timeline.exports.png import to_png
from timeline.exports.separated import from_csv, to_csv
from timeline.exports.svg import to_svg
from timeline.exports.timelinejs import to_timelinejs
from timeline.exports.verification import verify
from timeline.exports.web import to_html
from timeline.exports.word import to_docx
from timeline.exports.workbook import MOST_CHARACTERS, to_xlsx
from timeline.extraction import read
from timeline.frame import to_frame
from timeline.model import Document

FRAME = hostile_table()
TITLES = [title.strip() or title for title in FRAME["title"]]
LEFT_OUT = " ".join(HOSTILE[:60])


def test_there_are_at_least_sixty() -> None:
    assert len(set(HOSTILE)) >= 60
    assert list(FRAME["title"]) == list(HOSTILE)


# TimeML and evidence hold the texts themselves: below, and in test_exports_timeml
@pytest.mark.parametrize("form", [form for form in FORMATS if not form.needs_documents], ids=lambda form: form.name)
@pytest.mark.parametrize("dated", [True, False])
def test_nothing_stops_an_export(form: Any, dated: bool) -> None:
    written = form.write(FRAME if dated else hostile_table(dated=False), Origin(left_out=LEFT_OUT))
    assert len(written.encode("utf-8") if isinstance(written, str) else written) > 1000


def test_data_formats_keep_every_character() -> None:
    for back in (
        from_csv(to_csv(FRAME)), from_csv(to_csv(FRAME, raw=True, bom=True), raw=True), from_json(to_json(FRAME, left_out=LEFT_OUT)),
        from_jsonl(to_jsonl(FRAME, left_out=LEFT_OUT)), from_parquet(to_parquet(FRAME, left_out=LEFT_OUT)),
    ):  # fmt: skip
        pd.testing.assert_frame_equal(back, FRAME)


def test_what_is_left_out_is_no_formula_either() -> None:
    last = to_csv(FRAME.head(1), left_out="=1+1").splitlines()[-1]
    assert ",'=1+1," in last


def test_excel_has_no_formula_and_no_link() -> None:
    data = to_xlsx(FRAME, left_out="=1+1")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
        for name, part in parts.items():
            etree.fromstring(part)
            assert b"<hyperlink" not in part, name
            assert b'TargetMode="External"' not in part, name
        assert all(b"<f>" not in part and b"<f " not in part for part in parts.values())
    sheet = openpyxl.load_workbook(io.BytesIO(data))["Events"]
    cells = [row[1] for row in sheet.iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells} == {"s"}
    for cell, text in zip(cells, HOSTILE, strict=True):
        lines = text.replace("\r\n", "\n").replace("\r", "\n")
        wanted = shown(lines) if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - 1] + "…"
        assert str(cell.value) == wanted
        assert cell.quotePrefix == (text[:1] in tuple("=+-@\t\r"))


def test_the_calendar_has_no_event_of_theirs() -> None:
    events = icalendar.Calendar.from_ical(to_ics(FRAME, left_out=LEFT_OUT)).walk("VEVENT")
    assert len(events) == len(FRAME)
    summaries = {str(item["SUMMARY"]) for item in events}
    assert {on_one_line(title) for title in TITLES} == summaries
    assert all(set(item) <= {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "STATUS", "TRANSP", "X-TIMELINE-EDTF"}
               for item in events)  # fmt: skip


class _Tags(HTMLParser):
    """The tags and attributes of a piece of HTML, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_timelinejs_gets_paragraphs_and_nothing_else() -> None:
    whole = json.loads(to_timelinejs(FRAME, left_out=LEFT_OUT))
    check_timelinejs(whole)
    for slide in (whole["title"], *whole["events"]):
        for html in slide["text"].values():
            read = _Tags(html)
            assert set(read.tags) <= {"p"}
            assert read.attributes == []
        for name in ("group", "display_date"):
            assert not re.search("[<>&]", slide.get(name, ""))
    headlines = {"".join(_Tags(slide["text"]["headline"]).texts) for slide in whole["events"]}
    assert {on_one_line(title) for title in TITLES} == headlines


def test_markdown_has_no_link_no_image_and_no_html() -> None:
    text = to_markdown(FRAME, left_out=LEFT_OUT)
    for flavour in ("commonmark", "gfm-like"):
        try:
            html = MarkdownIt(flavour).render(text)
        except ModuleNotFoundError:  # the rule for bare addresses needs linkify-it-py
            html = MarkdownIt(flavour, {"linkify": False}).render(text)
        tags = set(_Tags(html).tags)
        assert tags <= {"h1", "h2", "p", "ul", "ol", "li", "strong", "em", "br"}, tags
        words = " ".join("".join(_Tags(html).texts).split())
        assert all(on_one_line(title) in words for title in TITLES if len(title) < 1000)
    assert "javascript:" not in text
    assert not re.search(r"(?<!\\)\$|https?://|www\.", text)


def test_word_shows_them_as_text() -> None:
    data = to_docx(FRAME, left_out=LEFT_OUT)
    texts = "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs)
    assert all(on_one_line(title) in texts for title in TITLES)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        body = archive.read("word/document.xml")
        assert b"w:hyperlink" not in body
        assert b"w:fldSimple" not in body
        assert b'TargetMode="External"' not in archive.read("word/_rels/document.xml.rels")


def test_svg_has_only_its_own_elements() -> None:
    picture = etree.fromstring(to_svg(FRAME, left_out=LEFT_OUT).encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    known = "svg title desc defs rect pattern linearGradient stop text tspan line polygon circle g"
    assert {etree.QName(element).localname for element in picture.iter()} <= set(known.split())
    names = {name for element in picture.iter() for name in element.attrib}
    assert not {name for name in names if name.startswith("on") or "href" in name or name == "style"}
    titles = [text.text or "" for text in picture.iter("{http://www.w3.org/2000/svg}title")]
    assert all(any(text.startswith(on_one_line(title)) for text in titles) for title in FRAME["title"] if title.strip())


def test_html_has_only_its_own_elements() -> None:
    text = to_html(FRAME, left_out=LEFT_OUT, title=HOSTILE[1], made_by=HOSTILE[0])
    head, _, rest = text.rpartition("<script>")
    body = head + rest[rest.rindex("</script>") :]  # without the script, which is not theirs
    read = _Tags(body)
    known = (
        "html head meta title style body header main footer section aside dialog h1 h2 p div label input span table thead tr th button "
        "tbody td bdi ol li script svg defs rect pattern lineargradient stop text tspan line polygon circle g"
    )
    assert set(read.tags) <= set(known.split())
    assert read.tags.count("script") == 1
    assert not [name for name, _ in read.attributes if name.startswith("on") or name in ("src", "href", "style")]
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00]", body)
    story = body.split('id="story">', 1)[1].split("</script>", 1)[0]
    assert "<" not in story
    assert len(json.loads(story)["marks"]) == len(FRAME)


@pytest.mark.parametrize("column", [name for name, kind in FRAME.dtypes.items() if kind == "str"])
def test_nothing_in_any_column_becomes_markup(column: str) -> None:
    """Ids come from tables too: what stands in any column is text, in the picture and in the page."""
    hostile = 'x"/><script>alert(1)</script><image href="/etc/passwd"/><g id="y'
    frame = FRAME.head(3).assign(**{column: hostile if column != "published" else "2016-12-15"})
    picture = etree.fromstring(to_svg(frame, title=hostile).encode())
    assert not {etree.QName(each).localname for each in picture.iter()} & {"script", "image", "a", "use"}
    assert all(re.fullmatch(r"[\w-]+", each.get("id")) for each in picture.iter() if each.get("id"))
    read = _Tags(to_html(frame, title=hostile).rpartition("<script>")[0])
    assert not {"image", "img", "a"} & set(read.tags)
    assert read.tags.count("script") == 1  # the data
    assert to_png(frame, title=hostile, zoom=0.5).startswith(b"\x89PNG")


def test_evidence_of_them_holds() -> None:
    documents = tuple(
        Document(f"d{number}: {text}", f"{text}\nOn 5 May 2016, Anna Berg resigned.", ARTICLE.published, title=text, source=text)
        for number, text in enumerate(HOSTILE)
        if len(text) < 1000
    )
    frame = to_frame(event for document in documents for event in read(document).events)
    assert len(frame) >= len(documents)
    data = to_evidence(frame, Origin(documents=documents, edits="=1+1 \x00 \ud800", corrections="action,name\nhide,<script>\n"))
    assert verify(data).differences == ()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert all(re.fullmatch(r"documents/\d{4}\.txt|[A-Za-z0-9]+(\.\w+)?", name) for name in archive.namelist())


def test_characters_are_replaced_and_never_dropped() -> None:
    for text in (*HOSTILE, "\ud800", "a\ud83d b"):
        assert len(shown(text)) == len(text) == len(held_by_xml(text))
        held_by_xml(text).encode()
        etree.fromstring(f"<x>{held_by_xml(text).replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</x>".encode())
