"""Sources: every format of files, as independent writers make them; many at once; and the limits that hostile ones meet."""

from __future__ import annotations

import datetime
import gzip
import io
import json
import os
import time
import zipfile
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
import sample_files as made
from playwright.sync_api import Browser
from sample_files import FIRST, HEADLINE, SECOND, TEXT
from test_sources import messages

from timeline.exports import to_csv
from timeline.extraction import extract
from timeline.frame import to_frame
from timeline.model import Document
from timeline.sources import Loaded, OwnTable, from_all, from_bytes, from_path, tables_in

DAY = datetime.date(2016, 12, 14)


def only(loaded: Loaded) -> Document:
    assert messages(loaded) == []
    (document,) = loaded.documents
    return document


@pytest.mark.parametrize("name", made.FILES)
def test_every_format_is_read_and_nothing_is_wrong_with_it(name: str) -> None:
    loaded = from_bytes(made.FILES[name](), name)
    assert messages(loaded) == []
    assert [warning.message for warning in loaded.warnings if "that is not read" not in warning.message] == []
    texts = " ".join(" ".join(document.text.split()) for document in loaded.documents)
    assert FIRST in texts
    assert SECOND in texts
    assert [origin.document for origin in loaded.provenance] == [document.id for document in loaded.documents]


@pytest.mark.parametrize(
    "name", [name for name in made.FILES if name.endswith((".pdf", ".docx", ".odt", ".rtf", ".xlsx", ".parquet", ".zip"))]
)
@pytest.mark.parametrize("ending", ["", ".txt", ".html", ".bin"])
def test_files_are_known_by_what_is_in_them(name: str, ending: str) -> None:
    data = made.FILES[name]()
    assert [one.text for one in from_bytes(data, "a" + ending).documents] == [one.text for one in from_bytes(data, name).documents]


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".odt", ".rtf", ".xlsx", ".parquet", ".zip", ".gz"])
def test_what_only_calls_itself_so_is_refused(ending: str) -> None:
    (problem,) = from_bytes(TEXT.encode(), "a" + ending).problems
    assert problem.message.startswith("this is not a")


@pytest.mark.parametrize("name", [name for name in made.FILES if name.endswith((".docx", ".odt", ".rtf"))])
def test_paragraphs_title_and_author(name: str) -> None:
    loaded = from_bytes(made.FILES[name](), name)
    document = only(loaded)
    assert (document.text, document.title, document.published) == (TEXT, HEADLINE, None)
    assert loaded.provenance[0].author == "Ann Other"


# ------------------------------------------------------------------------------------------------------------- PDF

LINES = [
    "The ministry said that the troops had left the town early on",
    "Tuesday morning. It gave no reason for the with-",
    "drawal, which began in March.",
]


def test_pdf_lines_are_joined_and_pages_kept() -> None:
    first = ["The Daily Paper", *LINES, "1"]
    second = ["The Daily Paper", "Nobody was hurt in the well-known square, officials told the", "2"]
    third = ["The Daily Paper", "paper. On 3 May 2016 the mayor spoke again about the well-", "known square.", "3"]
    loaded = from_bytes(made.pdf([first, second, third], "Withdrawal"), "a.pdf")
    document = only(loaded)
    assert "early on Tuesday morning. It gave no reason for the withdrawal, which began in March." in document.text
    assert "officials told the paper. On 3 May 2016 the mayor spoke again about the well-known square." in document.text
    assert [warning.message for warning in loaded.warnings] == ['the line "The Daily Paper" repeats on its pages and is left out']
    starts = document.pages
    assert [document.text[start:].split()[0] for start in starts] == ["The", "Nobody", "paper."]
    assert (document.title, loaded.provenance[0].author, document.published) == ("Withdrawal", "Ann Other", None)


@pytest.mark.parametrize(
    ("first", "second", "left_out"),
    [
        ("The Daily Paper", "The Daily Paper", True),
        ("Monday, 20 June 2022   Page 1", "Monday, 20 June 2022   Page 2", True),
        ("The Daily Paper, 1 of 2", "The Daily Paper, 2 of 2", True),
        ("Chapter 1", "Chapter 2", False),
        ("It rained.", "It rained.", False),
    ],
)
def test_lines_that_run_along_on_two_pages(first: str, second: str, left_out: bool) -> None:
    loaded = from_bytes(
        made.pdf([[first, "Olaf Berg said in the square of Kessel", "that it was over on"], [second, "5 May 2016 at last."]]), "a.pdf"
    )
    text = only(loaded).text
    assert (first not in text and second not in text) == left_out
    assert ("that it was over on 5 May 2016 at last." in text) == left_out
    assert bool(loaded.warnings) == left_out


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["It is a self-", "reliant town."], "self-reliant"),
        (["It was a self-", "ish deed."], "selfish"),
        (["It was an ex-", "ample of it."], "example"),
        (["It was well-known, and a well-", "known man."], "a well-known man"),
    ],
)
def test_hyphens_at_the_end_of_a_line(lines: list[str], text: str) -> None:
    assert text in only(from_bytes(made.pdf([lines]), "a.pdf")).text


@pytest.mark.parametrize("pack", [False, True])
def test_pdf_paragraphs(pack: bool) -> None:
    lines = [HEADLINE, "London, 14 December 2016", *LINES, "A new paragraph begins here and is as long as all the others are,", "and ends."]
    document = only(from_bytes(made.pdf([lines], pack=pack), "a.pdf"))
    assert document.text.split("\n\n")[0] == HEADLINE
    assert document.text.split("\n\n")[-1].startswith("A new paragraph begins here and is as long as all the others are, and ends.")
    assert document.title == HEADLINE
    assert document.pages == (0,)


TESSERACT = """#!/bin/sh
[ "$4" = eng ] || { echo "Error opening data file $4.traineddata. Failed loading language '$4'" >&2; exit 1; }
head -c 4 | grep -q PNG && printf 'The strike began\\non 5 May 2016.\\n\\f'
exit 0
"""  # reads what a scan says: of a PNG


@pytest.fixture
def tesseract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "tesseract"
    program.write_text(TESSERACT)
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")


@pytest.mark.usefixtures("tesseract")
def test_scans_are_recognised_where_tesseract_is_there_and_that_is_said() -> None:
    loaded = from_bytes(made.pdf([[FIRST], [b"\x00\xff" * 8]]), "scan.pdf")
    (document,) = loaded.documents
    assert document.text.endswith("The strike began on 5 May 2016.")
    assert [one.message for one in loaded.warnings] == [
        "the text of page 2 was recognised by machine (Tesseract, eng): compare dates and names with the picture; "
        "it was read as English, and --language chooses another"
    ]
    picture = from_bytes(b"\x89PNG\r\n\x1a\n", "photo.png", language="en")
    assert [one.text for one in picture.documents] == ["The strike began on 5 May 2016."]
    assert "recognised by machine" in picture.warnings[0].message
    assert messages(from_bytes(b"\xff\xd8\xff", "photo.jpg")) == ["photo.jpg: this is a picture, and no text was recognised in it"]
    assert "tesseract-ocr-deu" in messages(from_bytes(b"\xff\xd8\xff", "photo.jpg", language="de"))[0]


def test_pictures_of_a_folder_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "a.txt").write_text("The strike began on 5 May 2016.")
    loaded = from_path(tmp_path)
    assert (len(loaded.documents), loaded.problems) == (1, ())


def test_pdf_without_text_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert messages(from_bytes(b"\x89PNG\r\n\x1a\n", "a.png"))[0].startswith("a.png: this is a picture; install Tesseract")
    loaded = from_bytes(made.pdf([[], []]), "scan.pdf")
    assert messages(loaded) == [
        "scan.pdf: this PDF has no text in it: its pages are pictures (a scan); install Tesseract to have it read (Debian and Ubuntu: "
        "apt install tesseract-ocr; macOS: brew install tesseract)"
    ]
    half = from_bytes(made.pdf([[FIRST], [], [SECOND]]), "half.pdf")
    assert [warning.message for warning in half.warnings] == ["there is no text on 1 of its 3 pages (2): pictures, or scanned"]
    (document,) = half.documents
    assert document.pages == (0, document.text.index(SECOND), document.text.index(SECOND))


def test_pdf_under_a_password_and_damaged() -> None:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(made.pdf([[FIRST]]))))
    writer.encrypt("secret", algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    assert messages(from_bytes(buffer.getvalue(), "a.pdf")) == ["a.pdf: this PDF is locked with a password"]
    (problem,) = from_bytes(made.pdf([[FIRST]])[:150], "a.pdf").problems
    assert problem.message.startswith("this PDF is damaged")


def test_pdf_that_a_browser_printed(browser: Browser) -> None:
    paragraphs = [f"Paragraph {number} tells it again. {FIRST} {SECOND}" for number in range(40)]
    page = browser.new_page()
    page.set_content(f"<title>Printed</title><h1>{HEADLINE}</h1>" + "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))
    data = page.pdf(format="A5")
    page.close()
    document = only(from_bytes(data, "printed.pdf"))
    assert [block for block in document.text.split("\n\n") if block not in (HEADLINE, *paragraphs)] == []
    assert len(document.pages) > 3
    assert list(document.pages) == sorted(set(document.pages))


# ------------------------------------------------------------------------------------------------- Word, ODT and RTF


def test_word_tables_changes_and_breaks() -> None:
    from docx import Document as Word
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    word = Word()
    word.add_paragraph("A line\nbroken\tby hand")
    table = word.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "1914", "War begins"
    paragraph: Any = word.add_paragraph("It was ")
    gone: Any = OxmlElement("w:del")
    run: Any = OxmlElement("w:r")
    text: Any = OxmlElement("w:delText")
    text.text = "never "
    run.append(text)
    gone.append(run)
    paragraph._p.append(gone)
    paragraph.add_run("over.")
    assert paragraph._p.findall(qn("w:del"))
    buffer = io.BytesIO()
    word.save(buffer)
    assert only(from_bytes(buffer.getvalue(), "a.docx")).text == "A line\nbroken\tby hand\n\n| 1914 | War begins |\n\nIt was over."


WORD_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
Cell = str | list[str] | None  # its text, its paragraphs (XML in them is kept), or the lower part of a merged cell


def word_table(*rows: list[Cell]) -> str:
    def cell(one: Cell) -> str:
        paragraphs = [""] if one is None else [one] if isinstance(one, str) else one
        merged = "<w:tcPr><w:vMerge/></w:tcPr>" if one is None else '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>'
        return f"<w:tc>{merged}{''.join(word_paragraph(text) for text in paragraphs)}</w:tc>"

    return "<w:tbl>" + "".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in rows) + "</w:tbl>"


def word_paragraph(text: str) -> str:
    return text if text.startswith("<") else f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def open_table(*rows: list[Cell]) -> str:
    def cell(one: Cell) -> str:
        paragraphs = [""] if one is None else [one] if isinstance(one, str) else one
        name = "covered-table-cell" if one is None else "table-cell"
        return f"<table:{name}>{''.join(open_paragraph(text) for text in paragraphs)}</table:{name}>"

    return "<table:table>" + "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows) + "</table:table>"


def open_paragraph(text: str) -> str:
    return text if text.startswith("<") else f"<text:p>{text}</text:p>"


def office_file(ending: str, *parts: str | list[list[Cell]]) -> bytes:
    """A .docx or .odt of these paragraphs and tables."""
    if ending == ".odt":
        return made.odt("".join(open_table(*part) if isinstance(part, list) else open_paragraph(part) for part in parts))
    body = "".join(word_table(*part) if isinstance(part, list) else word_paragraph(part) for part in parts)
    return made.zipped({"word/document.xml": f'<w:document xmlns:w="{WORD_SPACE}"><w:body>{body}</w:body></w:document>'})


@pytest.mark.parametrize("ending", [".docx", ".odt"])
@pytest.mark.parametrize(
    ("row", "paragraphs"),
    [
        (["5 May 2016", "The ferry sank."], ["| 5 May 2016 | The ferry sank. |"]),
        (["The ferry sank.", "5 May 2016"], ["| The ferry sank. | 5 May 2016 |"]),
        (["5 May 2016", "", "Kessel", "  ", "Ferry sinks"], ["| 5 May 2016 | | Kessel | | Ferry sinks |"]),  # the columns stay in line
        (["5 May 2016", "A | B"], ["| 5 May 2016 | A ¦ B |"]),
        (["5 May 2016", ["Ferry sinks", "Owner resigns"]], ["| 5 May 2016 | Ferry sinks; Owner resigns |"]),
        (["5 May 2016", ["The ferry sank.", "Its owner resigned."]], ["| 5 May 2016 | The ferry sank. Its owner resigned. |"]),
        ([None, "The ferry sank.", "5 May 2016"], ["| | The ferry sank. | 5 May 2016 |"]),
        (["The ferry sank."], ["The ferry sank."]),
        ([["One.", "Two."], ""], ["One.", "Two."]),  # a frame around paragraphs, and no row
        (["A column", list("abcdefg")], ["A column", *"abcdefg"]),
    ],
)
def test_a_row_of_a_table_is_a_paragraph(ending: str, row: list[Cell], paragraphs: list[str]) -> None:
    loaded = from_bytes(office_file(ending, "Before it.", [row], "After it."), "a" + ending)
    assert only(loaded).text.split("\n\n") == ["Before it.", *paragraphs, "After it."]


@pytest.mark.parametrize(("vanish", "text"), [("<w:vanish/>", "Seen."), ('<w:vanish w:val="0"/>', "Seen.Again."), ("", "Seen.Again.")])
def test_hidden_text_of_word(vanish: str, text: str) -> None:
    paragraph = f"<w:p><w:r><w:t>Seen.</w:t></w:r><w:r><w:rPr>{vanish}</w:rPr><w:t>Again.</w:t></w:r></w:p>"
    assert only(from_bytes(office_file(".docx", paragraph), "a.docx")).text == text


@pytest.mark.parametrize("ending", [".docx", ".odt"])
def test_tables_within_tables_lose_nothing(ending: str) -> None:
    table = word_table if ending == ".docx" else open_table
    inner = table(["5 May 2016", "The ferry sank."], ["6 May 2016", "Nobody came."])
    text = only(from_bytes(office_file(ending, [["Left", ["Above", inner, "Below"]], ["1914", "War begins"]]), "a" + ending)).text
    assert text.split("\n\n") == [
        "Left", "Above", "| 5 May 2016 | The ferry sank. |", "| 6 May 2016 | Nobody came. |", "Below", "| 1914 | War begins |",
    ]  # fmt: skip


@pytest.mark.parametrize("ending", [".docx", ".odt"])
@pytest.mark.parametrize(
    ("parts", "published"),
    [
        (["Chronology", "Olaf Berg won.", [["7 May 2016", "Kessel voted."]]], None),
        (["Chronology", "Olaf Berg won.", [["7 May 2016", ""]]], None),  # still the day of its row
        (["Chronology", "20 June 2022", "Olaf Berg won.", [["7 May 2016", "Kessel voted."], ["8 May 2016", ""]]], (2022, 6, 20)),
        (["Memorandum", [["Date:", "20 June 2022"], ["From:", "Olaf Berg"]], "Olaf Berg won."], (2022, 6, 20)),
        ([[["Kessel Daily"]], [["20 June 2022"]], "Olaf Berg won."], (2022, 6, 20)),  # a frame around a line
    ],
)
def test_a_date_in_a_cell_is_that_of_its_row(ending: str, parts: list[Any], published: tuple[int, int, int] | None) -> None:
    document = only(from_bytes(office_file(ending, *parts), "a" + ending))
    assert document.published == (datetime.date(*published) if published else None)


def test_a_chronology_in_a_table_gives_its_events() -> None:
    rows: list[list[Cell]] = [["Date", "Event"], ["7 May 2016", "The council voted for the barrier."], ["May 2017", "Barrier opened"]]
    document = only(from_bytes(office_file(".docx", "Chronology of the flood", rows), "a.docx"))
    assert [(str(event.interval), document.text[event.sentence_start : event.sentence_end]) for event in extract(document)] == [
        ("2016-05-07", "7 May 2016 | The council voted for the barrier."),
        ("2017-05", "May 2017 | Barrier opened"),
    ]


def test_open_document_spaces_notes_and_comments() -> None:
    body = (
        "<text:tracked-changes><text:p>struck</text:p></text:tracked-changes>"
        '<text:p>One<text:s text:c="3"/>two<text:tab/>three<text:line-break/>four <text:span>five</text:span> six'
        "<office:annotation><text:p>a comment</text:p></office:annotation>"
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>"
        " seven.</text:p>"
        "<text:list><text:list-item><text:p>An item</text:p></text:list-item></text:list>"
    )
    assert only(from_bytes(made.odt(body, "Titled"), "a.odt")).text == "A note.\n\nOne   two\tthree\nfour five six seven.\n\nAn item"
    assert only(from_bytes(made.odt(body, "Titled"), "a.odt")).title == "Titled"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"caf\'e9 \u8364?5 \endash \'93quoted\'94", "café €5 –“quoted”"),
        (r"\u-10179?\u-8704?", "\U0001f600"),
        (r"{\f1 \'c2\'ee\'e9\'ed\'e0}", "Война"),
        (r"a{\*\unknown {hidden}}b{\pict 89504e47}c", "abc"),
        (r"a{\deleted struck}b\line c\~d\_e\{\}\\", "ab\nc\u00a0d\N{NON-BREAKING HYPHEN}e{}\\"),
        (r"a\bin4 }}}}b", "ab"),
        (r"a{\v hidden \'e9}b\v gone\v0 c\v gone\plain d", "abcd"),
        (r'{\field{\*\fldinst HYPERLINK "http://evil.example"}{\fldrslt shown}}', "shown"),
        (r"one\cell two\cell\row three", "one\ntwo\n\nthree"),
        ("{" * 20_000 + "deep" + "}" * 20_000, "deep"),
        (r"}}}} \u-1? \'zz \ ", "\uffff zz"),
    ],
)  # fmt: skip
def test_rich_text(body: str, text: str) -> None:
    (document,) = from_bytes(made.rtf([body]), "a.rtf").documents
    assert document.text.strip() == text


# ------------------------------------------------------------------------------------------------------ mails and pages


@pytest.mark.parametrize("html", [False, True])
def test_mail(html: bool) -> None:
    loaded = from_bytes(made.eml(html=html), "a.eml")
    document = only(loaded)
    assert " ".join(document.text.split()).endswith(f"{FIRST} {SECOND}")
    assert (document.title, document.published) == (HEADLINE, datetime.datetime(2016, 12, 14, 23, 30))
    assert document.published_from == f'the mail was sent: "{made.SENT}"'
    assert loaded.provenance[0].author == "Ann Öther"


def test_attachments_are_read_and_the_rest_is_told() -> None:
    attached = {"report.pdf": made.pdf([[FIRST]]), "../../x.txt": SECOND.encode(), "virus.exe": b"MZ\x90\0"}
    loaded = from_bytes(made.eml(attached=attached), "a.eml")
    assert [document.source for document in loaded.documents] == ["a.eml", "a.eml › report.pdf", "a.eml › x.txt"]
    assert [warning.message for warning in loaded.warnings] == ["the attachment virus.exe is not read"]
    assert messages(loaded) == []


def test_a_mail_whose_text_says_another_day_is_told() -> None:
    data = (
        made.eml()
        .replace(HEADLINE.encode() + b"\n\n", b"Published 12 December 2016\n\n", 1)
        .replace(b"\n\nArmy leaves town", b"\n\n12 December 2016", 1)
    )
    loaded = from_bytes(data, "a.eml")
    assert loaded.documents[0].published == datetime.datetime(2016, 12, 14, 23, 30)
    (warning,) = loaded.warnings
    assert "2016-12-14 by the mail was sent" in warning.message
    assert "but 2016-12-12 by line 1 of the text" in warning.message


def written(text: str, html: str | None = None) -> bytes:
    message = EmailMessage()
    message["Subject"], message["Date"] = "The board", "Mon, 16 Oct 2023 22:30:00 +0000"
    message.set_content(text)
    if html is not None:
        message.add_alternative(html, subtype="html")
    return bytes(message)


@pytest.mark.parametrize(
    ("plain", "html", "text"),
    [
        ("View this in your browser: https://paper.example/a/very/long/address/that/says/nothing", f"<p>{FIRST}</p><p>{SECOND}</p>",
         f"{FIRST}\n\n{SECOND}"),
        ("See HTML", "<p>Ana Lopez <b>resigned</b> on 5 June 2020.</p>", "Ana Lopez resigned on 5 June 2020."),
        ("", f"<p>{FIRST}</p>", FIRST),
        (FIRST, f"<p>{FIRST}</p><p>Sent by the paper.</p>", FIRST),
        (TEXT, "<p>x</p>", TEXT),
    ],
)  # fmt: skip
def test_of_two_texts_of_a_mail_the_one_that_says_more_is_taken(plain: str, html: str, text: str) -> None:
    assert only(from_bytes(written(plain, html), "a.eml")).text.strip() == text


def test_alternatives_in_alternatives() -> None:
    deep = b"Content-Type: text/plain\n\nThe board met."
    for place in range(50):
        deep = b"Content-Type: multipart/alternative; boundary=a%d\n\n--a%d\n" % (place, place) + deep + b"\n--a%d--\n" % place
    assert only(from_bytes(b"Subject: x\n" + deep, "a.eml")).text.strip() == "The board met."


MET = "The board met on Monday."
DIED = "Yesterday Olaf Berg died."


@pytest.mark.parametrize(
    ("plain", "html", "documents"),
    [
        (f"{MET}\n\nOn Sun, Oct 1, 2023 at 9:00 AM Bo Lind <b@x.example> wrote:\n> {DIED}\n>\n> Kim Lee won.\n", None,
         [(MET, "2023-10-16"), (f"{DIED}\n\nKim Lee won.", "2023-10-01")]),
        (f"{MET}\n\nOn 1 Oct 2023, at 09:00, Bo Lind\n<b@x.example>\nwrote:\n\n> {DIED}\n", None,
         [(MET, "2023-10-16"), (DIED, "2023-10-01")]),
        (f"{MET}\n\n> {DIED}\n", None, [(MET, "2023-10-16"), (DIED, "None")]),
        (f"{MET}\n\nBo Lind wrote:\n> {DIED}\n", None, [(f"{MET}\n\nBo Lind wrote:", "2023-10-16"), (DIED, "None")]),
        (f"On 10/1/2023 Bo wrote:\n> {DIED}\n\n{MET}\n", None,  # which of two days is not known
         [(f"On 10/1/2023 Bo wrote:\n\n{MET}", "2023-10-16"), (DIED, "None")]),
        (f"On 1 Oct 2023 Bo wrote:\n> {DIED}\n\nSad.\n\n> Kim Lee won.\n\nReally.\n", None,  # answered bit by bit
         [("Sad.\n\nReally.", "2023-10-16"), (f"{DIED}\n\nKim Lee won.", "2023-10-01")]),
        (f"{MET}\n\nOn 1 Oct 2023 Bo wrote:\n> So it is.\n>\n> On 28 Sep 2023 Kim wrote:\n>> {DIED}\n", None,
         [(MET, "2023-10-16"), ("So it is.", "2023-10-01"), (DIED, "2023-09-28")]),
        (f"{MET}\n>From there it went on.\n", None, [(f"{MET}\n>From there it went on.", "2023-10-16")]),
        ("", f"<div>{MET}<div class='gmail_quote'><div>On Sun, Oct 1, 2023 at 9:00 AM Bo Lind wrote:<br></div>"
             f"<blockquote><p>Yesterday <b>Olaf</b> Berg died.</p><p>Kim Lee won.</p></blockquote></div></div>",
         [(MET, "2023-10-16"), (f"{DIED}\n\nKim Lee won.", "2023-10-01")]),
        ("", f"<p>{MET}</p><blockquote type='cite'>{DIED}</blockquote>", [(MET, "2023-10-16"), (DIED, "None")]),
        ("", f"<p>{MET}</p><blockquote>{DIED}</blockquote>", [(f"{MET}\n\n{DIED}", "2023-10-16")]),  # no reply
    ],
)  # fmt: skip
def test_what_a_mail_quotes_is_of_its_own_day(plain: str, html: str | None, documents: list[tuple[str, str]]) -> None:
    loaded = from_bytes(written(plain, html), "a.eml")
    assert messages(loaded) == []
    assert [(one.text.strip(), str(one.published)[:10]) for one in loaded.documents] == documents
    assert {one.title for one in loaded.documents} == {"The board"}


def test_a_quotation_names_its_evidence() -> None:
    loaded = from_bytes(written(f"{MET}\n\nOn 1 Oct 2023 Bo wrote:\n> {DIED}\n"), "a.eml")
    assert [(one.source, one.published_from) for one in loaded.documents] == [
        ("a.eml", 'the mail was sent: "Mon, 16 Oct 2023 22:30:00 +0000"'),
        ("a.eml › quoted", 'line 3 of the mail: "On 1 Oct 2023 Bo wrote:"'),
    ]


@pytest.mark.parametrize("text", ["> " * 3000 + "deep", "On 1 Oct 2023 Bo wrote:\n> a\n" * 3000, "a\n> b\n" * 20_000, ">" * 100_000])
def test_hostile_quotations(text: str) -> None:
    start = time.process_time()
    loaded = from_bytes(b"Subject: x\n\n" + text.encode(), "a.eml")
    assert time.process_time() - start < 20
    assert loaded.documents or loaded.problems


def test_mail_that_is_none() -> None:
    assert messages(from_bytes(b"\n\njust text", "a.eml")) == ["a.eml: this is not a mail (it has no header)"]
    deep = made.eml()
    for _ in range(6):
        deep = b"Content-Type: message/rfc822\nSubject: x\n\n" + deep
    assert from_bytes(deep, "a.eml").problems


def test_saved_page() -> None:
    loaded = from_bytes(made.mhtml(), "a.mhtml")
    document = only(loaded)
    assert (document.title, document.published, document.language) == (HEADLINE, DAY, "en")
    assert document.published_from == "metadata of the page (article:published_time)"
    (origin,) = loaded.provenance
    assert (origin.author, origin.address) == ("Ann Other", "https://paper.example/2016/12/14/army")
    assert [one.kind for one in origin.evidence] == ["metadata", "address"]
    assert from_bytes(made.mhtml(), "a.eml").documents[0].text == document.text
    (warning,) = from_bytes(made.mhtml("https://paper.example/20161216-x.html"), "a.mht").warnings
    assert '2016-12-16 by the address: "20161216"' in warning.message


# ---------------------------------------------------------------------------------------------------------- tables


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.xlsx", "a.parquet"])
def test_tables(name: str) -> None:
    data = made.FILES[name]()
    loaded = from_bytes(data, name)
    assert messages(loaded) == []
    first, second = loaded.documents
    assert (first.id, first.title, first.published, first.text) == ("a", HEADLINE, DAY, FIRST)
    assert (second.id, second.text) == ("b", SECOND)
    (table,) = tables_in(data, name)
    assert table.guess == {"text": "body", "date": "published", "title": "headline", "id": "id"}
    chosen = from_bytes(data, name, columns={"text": "headline"}).documents
    assert [(one.text, one.published) for one in chosen] == [(HEADLINE, None), ("Minister resigns", None)]
    assert messages(from_bytes(data, name, columns={"text": "nothing"})) == [
        f"{name}: there is no column called nothing (there are: id, headline, published, body)"
    ]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_separators_quotes_and_line_breaks(mark: str) -> None:
    text = f'Title{mark}Text{mark}Date\n"A, b; c"{mark}"One ""two""\nthree{mark} four"{mark}14 December 2016\n'
    (document,) = from_bytes(("\ufeff" + text).encode(), "a.csv").documents
    assert (document.title, document.text, document.published) == ("A, b; c", f'One "two"\nthree{mark} four', DAY)


@pytest.mark.parametrize(
    ("dates", "published"),
    [
        (["05/06/2016", "13/06/2016"], [datetime.date(2016, 6, 5), datetime.date(2016, 6, 13)]),
        (["05/06/2016", "06/13/2016"], [datetime.date(2016, 5, 6), datetime.date(2016, 6, 13)]),
        (["05/06/2016", "07/08/2016"], [None, None]),
        (["05/06/2016", "13/06/2016", "06/13/2016"], [None, datetime.date(2016, 6, 13), datetime.date(2016, 6, 13)]),
        (["2016-06-05", "5 June 2016"], [datetime.date(2016, 6, 5)] * 2),
        (["", "2016-06-05"], [None, datetime.date(2016, 6, 5)]),
    ],
)
def test_order_of_numeric_dates_is_settled_by_the_column(dates: list[str], published: list[datetime.date | None]) -> None:
    text = "text,date\n" + "".join(f"Story {number}.,{day}\n" for number, day in enumerate(dates))
    loaded = from_bytes(text.encode(), "a.csv")
    assert [document.published for document in loaded.documents] == published
    assert messages(loaded) == []
    assert bool(loaded.warnings) == (published[0] is None and dates[0] != "")


def test_bad_rows_are_named_and_counted() -> None:
    loaded = from_bytes(b"id,text,date\na,One,2016\n,,2016-12-14\na,Three,\n", "a.csv")
    assert [(one.id, one.text) for one in loaded.documents] == [("a", "One"), ("a (row 4)", "Three")]
    assert messages(loaded) == [
        'a.csv: row 2: "published": "2016" is not an ISO date, such as 2016-12-14 or 2016-12-14T18:22',
        'a.csv: row 3: "text" is missing or empty',
        'a.csv: row 4: "a" was already the id of row 2; this document is called "a (row 4)"',
    ]
    many = from_bytes(b"text,title\n" + b",x\n" * 1000, "a.csv")
    assert len(many.problems) == 51
    assert many.problems[-1].message == "and 950 more problems like these"


def test_a_table_without_texts_says_which_columns_there_are() -> None:
    assert messages(from_bytes(b"a,b\n1,2\n", "a.csv")) == [
        "a.csv: no column looks like the text of articles (there are: a, b); "
        "say which one it is (on the command line with --columns text=NAME)"
    ]
    assert from_bytes(f"a,b\n1,{FIRST.replace(',', '')}\n".encode(), "a.csv").documents[0].text == FIRST.replace(",", "")


def test_a_day_of_never_in_a_workbook_is_none() -> None:
    rows = [{"text": FIRST, "date": datetime.datetime(9999, 12, 31)}]
    assert only(from_bytes(made.xlsx(rows), "a.xlsx")).published is None


def test_sheets(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    one: Any = book.active
    one.title = "Articles"
    one.append([])
    one.append(["Text", "Published", "Id"])
    one.append([FIRST, datetime.datetime(2016, 12, 14, 18, 22), 7.0])
    book.create_sheet("Empty")
    numbers: Any = book.create_sheet("Numbers")
    numbers.append(["a", "b"])
    numbers.append([1, 2])
    file = tmp_path / "a.xlsx"
    book.save(file)
    loaded = from_path(file)
    document = only(loaded)
    assert (document.id, document.published, document.source) == ("7", datetime.datetime(2016, 12, 14, 18, 22), f"{file} › Articles")
    assert [warning.message for warning in loaded.warnings] == ["the sheet Numbers has no column of texts and is not read"]


def test_json() -> None:
    assert [one.published for one in from_bytes(made.FILES["a.json"](), "a.json").documents] == [DAY, None]
    assert [one.text for one in from_bytes(b'{"documents": [{"text": "A"}, 7]}', "a.json").documents] == ["A"]
    assert from_bytes(b'{"text": "A"}\n{"text": "B"}', "a.json").documents[1].text == "B"
    assert messages(from_bytes(b'[{"text": "A"}, 7]', "a.json"))[0].startswith("a.json: item 2: this is not a JSON object")
    assert messages(from_bytes(b"{", "a.json"))[0].startswith("a.json, line 1: this is not JSON")


def test_our_own_tables_are_known() -> None:
    events = extract(Document("a", "Anna Berg resigned on 3 March 2014."))
    assert events
    line = {"id": "a", "title": "", "published": None, "language": "en", "actors": [], "events": [{"event_id": "x"}]}
    for name, data in {"a.csv": to_csv(to_frame(events)), "a.jsonl": json.dumps(line), "a.json": json.dumps([line])}.items():
        loaded = from_bytes(data.encode(), name)
        assert (loaded.documents, loaded.problems) == ((), ()), name
        assert loaded.tables == (OwnTable(name, data.encode()),), name


def test_among_other_files_a_table_of_something_else_is_no_failure(tmp_path: Path) -> None:
    events = to_csv(to_frame(extract(Document("a", "Anna Berg resigned on 3 March 2014."))))
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "events.csv").write_text(events)
    (tmp_path / "numbers.csv").write_text("a,b\n1,2\n")
    packed = made.zipped({"a.txt": TEXT, "events.csv": events, "numbers.csv": "a,b\n1,2\n"})
    for loaded in (from_path(tmp_path), from_bytes(packed, "a.zip")):
        assert len(loaded.documents) == 1
        assert messages(loaded) == []
        assert [warning.message.split(" ")[0] for warning in loaded.warnings] == ["this", "no"]
    assert len(from_all([tmp_path / "events.csv"]).tables) == 1


# ------------------------------------------------------------------------------------------------------- many at once


def test_an_archive_is_read_like_a_folder_and_nothing_leaves_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    data = made.zipped(
        {
            "../../up.txt": "Up.", "/etc/absolute.txt": "Absolute.", "C:\\windows\\back.txt": "Back.", "in/a.pdf": made.pdf([[FIRST]]),
            "in/bad.docx": b"PK\x03\x04 nothing", "__MACOSX/._a.txt": "x", ".hidden.txt": "x", "picture.png": "x",
            "nested.zip": made.zipped({"deep.txt": "Deep."}),
        }
    )  # fmt: skip
    loaded = from_bytes(data, "a.zip")
    assert [document.source for document in loaded.documents] == [
        "a.zip › up.txt", "a.zip › etc/absolute.txt", "a.zip › C:/windows/back.txt", "a.zip › in/a.pdf", "a.zip › nested.zip › deep.txt",
    ]  # fmt: skip
    (problem,) = loaded.problems
    assert problem.source == "a.zip › in/bad.docx"
    assert problem.message.startswith("this archive is damaged")
    assert list(tmp_path.iterdir()) == []


def test_an_archive_has_no_text_and_no_id_twice() -> None:
    line = '{"id": "a", "text": "%s"}'
    loaded = from_bytes(made.zipped({"1.txt": TEXT, "2.txt": TEXT + "\n", "3.jsonl": line % "One", "4.jsonl": line % "Two"}), "a.zip")
    assert [document.id for document in loaded.documents] == [loaded.documents[0].id, "a", "a (a.zip)"]
    assert [warning.message for warning in loaded.warnings] == [
        f"“{HEADLINE}” (a.zip › 2.txt) has the same text as “{HEADLINE}” (a.zip › 1.txt) and is left out"
    ]


def test_many_sources_with_progress(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(TEXT)
    steps: list[tuple[int, int, str]] = []
    things = [
        tmp_path / "good.txt",
        ("upload.pdf", made.pdf([[SECOND]])),
        ("bad.pdf", b"%PDF-"),
        tmp_path / "none.txt",
        ("twice.txt", f"  {TEXT}\r\n".encode()),
    ]
    loaded = from_all(things, progress=lambda *step: steps.append(step))
    assert [document.text for document in loaded.documents] == [TEXT, SECOND]
    assert [problem.source for problem in loaded.problems] == ["bad.pdf", str(tmp_path / "none.txt")]
    assert [warning.message for warning in loaded.warnings] == [
        f"“{HEADLINE}” (twice.txt) has the same text as “{HEADLINE}” ({tmp_path / 'good.txt'}) and is left out"
    ]
    assert [step[:2] for step in steps] == [(0, 5), (1, 5), (2, 5), (3, 5), (4, 5), (5, 5)]
    again = from_all(things[:1], already=loaded.documents)
    assert (again.documents, len(again.warnings)) == ((), 1)


def test_ids_are_unique_in_what_comes_back() -> None:
    line = '{"id": "a", "text": "%s"}'
    loaded = from_all([("a.jsonl", (line % "One").encode()), ("b.jsonl", (line % "Two").encode())])
    assert [document.id for document in loaded.documents] == ["a", "a (b.jsonl)"]
    assert [origin.document for origin in loaded.provenance] == ["a", "a (b.jsonl)"]
    assert messages(loaded) == ['b.jsonl: "a" is also in a.jsonl; here it is called "a (b.jsonl)"']


# ------------------------------------------------------------------------------------------------------------- bombs


@pytest.fixture
def small_allowance(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two megabytes may be unpacked, so that a bomb can be small too."""
    monkeypatch.setattr("timeline.sources.source.MAXIMUM_UNPACKED", 2_000_000)


BOMB = b"<p>" + b" " * 3_000_000


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.zip", made.zipped({"a.txt": BOMB})),
        ("a.zip", made.zipped({f"{number}.txt": BOMB[:900_000] for number in range(3)})),
        ("a.zip", made.zipped({"a.zip": made.zipped({"a.txt": BOMB})})),
        ("a.docx", made.zipped({"word/document.xml": BOMB})),
        ("a.odt", made.zipped({"mimetype": "x", "content.xml": BOMB})),
        ("a.xlsx", made.zipped({"xl/workbook.xml": BOMB})),
        ("a.xlsx", made.zipped({"xl/workbook.xml": "<a/>", "xl/sharedStrings.xml": BOMB})),
        ("a.html.gz", gzip.compress(BOMB)),
        ("a.eml", made.eml(attached={"a.zip": made.zipped({"a.txt": BOMB})})),
    ],
)
@pytest.mark.usefixtures("small_allowance")
def test_bombs(name: str, data: bytes) -> None:
    assert len(data) < 40_000
    loaded = from_bytes(data, name)
    assert any(problem.message == "it unpacks to more than 2 MB, the most that is read" for problem in loaded.problems)
    assert all(len(document.text) < 1_000_000 for document in loaded.documents)


def test_pdf_bomb() -> None:
    data = made.pdf([["x" * 60_000_000]], pack=True)
    assert len(data) < 100_000
    loaded = from_bytes(data, "a.pdf")
    assert loaded.documents == ()
    assert loaded.problems


def test_archives_in_archives_end() -> None:
    data = TEXT.encode()
    for number in range(8):
        data = made.zipped({f"{number}.zip" if number else "a.txt": data})
    assert [problem.message for problem in from_bytes(data, "a.zip").problems] == ["archives within archives are only read three deep"]
    data = TEXT.encode()
    for _ in range(8):
        data = gzip.compress(data)
    assert [problem.message for problem in from_bytes(data, "a.gz.gz.gz.gz.gz.gz.gz.gz").problems] == [
        "archives within archives are only read three deep"
    ]


def test_an_archive_that_lies_about_its_sizes() -> None:
    data = bytearray(made.zipped({"a.txt": TEXT * 100}))
    place = data.rindex(b"PK\x01\x02")
    data[place + 24 : place + 28] = (10).to_bytes(4, "little")  # "unpacks to ten bytes"
    loaded = from_bytes(bytes(data), "a.zip")
    assert loaded.documents == () or len(loaded.documents[0].text) <= 10
    locked = bytearray(made.zipped({"a.txt": TEXT}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.index(mark) + offset] |= 1
    assert messages(from_bytes(bytes(locked), "a.zip")) == ["a.zip › a.txt: it is locked with a password"]


ENTITIES = '<!DOCTYPE x [<!ENTITY a "{body}">]>'


@pytest.mark.parametrize("body", ["aaaaaaaaaa", '" SYSTEM "file:///etc/passwd'])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(body: str, encoding: str) -> None:
    doctype = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' if "SYSTEM" in body else ENTITIES.format(body=body)
    word = f'{doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>'
    text = f"{doctype}<office:document-content {made.ODT_SPACES}><text:p>&a;</text:p></office:document-content>"
    files = {
        "a.docx": made.zipped({"word/document.xml": word.encode(encoding)}),
        "a.odt": made.zipped({"mimetype": "x", "content.xml": text.encode(encoding)}),
        "a.xlsx": made.zipped({"xl/workbook.xml": f"{doctype}<a>&a;</a>".encode(encoding)}),
    }
    for name, data in files.items():
        assert messages(from_bytes(data, name)) == [f"{name}: it declares a document type, which such a file never needs; it is not read"]


def test_a_workbook_that_claims_to_be_endless() -> None:
    from xml.sax.saxutils import escape

    book = zipfile.ZipFile(io.BytesIO(made.xlsx()))
    cell = f'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>{escape(FIRST)}</t></is></c></row>'
    members: dict[str, bytes | str] = {name: book.read(name) for name in book.namelist()}
    sheet = book.read("xl/worksheets/sheet1.xml").replace(b"</sheetData>", cell.encode() + b"</sheetData>")
    members["xl/worksheets/sheet1.xml"] = sheet
    assert messages(from_bytes(made.zipped(members), "a.xlsx")) == ["a.xlsx: a sheet of this workbook has more than 200,000 rows"]


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("events.ics", b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "a calendar"),
        ("a.txt", b"\xef\xbb\xbfBEGIN:VCALENDAR\r\n", "a calendar"),
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><title>On 5 May 2016</title></svg>', "a picture"),
        ("a.svg", b'<?xml version="1.0"?>\n<!-- drawn -->\n<svg><text>5 May 2016</text></svg>', "a picture"),
    ],
)
def test_calendars_and_pictures_are_no_articles(name: str, data: bytes, what: str) -> None:
    assert messages(from_bytes(data, name)) == [f"{name}: this is {what}, not an article"]


def test_columns_that_were_said_of_one_sheet_leave_the_others_alone() -> None:
    import io

    from openpyxl import Workbook

    book = Workbook()
    one: Any = book.active
    one.append(["Story", "Day"])
    one.append([FIRST, datetime.datetime(2016, 12, 14)])
    two: Any = book.create_sheet("More")
    two.append(["body", "date"])
    two.append([SECOND, datetime.datetime(2016, 12, 15)])
    out = io.BytesIO()
    book.save(out)
    loaded = from_bytes(out.getvalue(), "a.xlsx", columns={"text": "Story", "date": "Day"})
    assert messages(loaded) == []
    assert [(document.text, str(document.published)[:10]) for document in loaded.documents] == [
        (FIRST, "2016-12-14"),
        (SECOND, "2016-12-15"),
    ]


def test_a_project_is_named_as_one() -> None:
    (said,) = messages(from_bytes(b"SQLite format 3\0" + bytes(100), "My timeline.timeline"))
    assert "`timeline export` reads these" in said


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("<w:p>", "it is damaged (word/document.xml cannot be read from line 1, column "),
        ("", "it is damaged (word/document.xml holds nothing that can be read)"),
        ("<p>" * 400, "word/document.xml in it is nested too deep, or has parts that are too long"),
    ],
)
def test_a_damaged_word_file_is_told_in_our_words(part: str, told: str) -> None:
    (message,) = messages(from_bytes(made.zipped({"word/document.xml": part}), "a.docx"))
    assert message.startswith(f"a.docx: {told}")
    assert "<string>" not in message


@pytest.mark.parametrize("damaged", ["word/styles.xml", "word/footnotes.xml", "docProps/core.xml"])
def test_damage_beside_the_text_costs_no_text(damaged: str) -> None:
    with zipfile.ZipFile(io.BytesIO(made.docx())) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()} | {damaged: b"<cut"}
    loaded = from_bytes(made.zipped(dict(parts)), "a.docx")
    assert made.FIRST in only(loaded).text
    assert [str(one) for one in loaded.warnings] == [
        f"a.docx: {damaged} in it is not read: it is damaged ({damaged} cannot be read from line 1, column 5 on)"
    ]


def test_a_pipe_is_told_of_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "a.txt").write_text(made.TEXT, encoding="utf-8")
    told = "this is a pipe or a device, not a file; pipe its text into the command and give - as the name"
    assert messages(from_path(tmp_path / "pipe.txt")) == [f"{tmp_path / 'pipe.txt'}: {told}"]
    loaded = from_path(tmp_path)
    assert (len(loaded.documents), messages(loaded)) == (1, [f"{tmp_path / 'pipe.txt'}: {told}"])
