"""One small file of every format that is read, made here with independent writers where there are some; for the tests and bench/fuzz.py."""

from __future__ import annotations

import datetime
import gzip
import io
import json
import zipfile
import zlib
from collections.abc import Callable, Sequence
from email.message import EmailMessage
from typing import Any

HEADLINE = "Army leaves town"
FIRST = "The army left the town on Tuesday, and the mayor said that nobody would return before the spring."
SECOND = "Anna Berg, the minister, resigned on 3 March 2014 after a long debate in parliament."
PARAGRAPHS = (HEADLINE, FIRST, SECOND)
TEXT = "\n\n".join(PARAGRAPHS)
SENT = "Wed, 14 Dec 2016 23:30:00 -0500"


def zipped(members: dict[str, bytes | str], *, packed: bool = True) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def pdf(pages: Sequence[Sequence[str] | Sequence[bytes]], title: str = "", *, pack: bool = False) -> bytes:
    """A PDF (1.4) with these lines on its pages, in Helvetica; a page without lines holds nothing but a rectangle.

    A page of bytes is a scan: a grey picture four points wide.
    """
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids: list[int] = []
    for lines in pages:
        words = [line for line in lines if isinstance(line, str)]
        shown = b"".join(b"(%s) Tj T*\n" % line.encode("cp1252").replace(b"(", b"\\(").replace(b")", b"\\)") for line in words)
        content = b"BT /F1 11 Tf 14 TL 72 720 Td\n" + shown + b"ET" if lines else b"0 0 100 100 re f"
        scan = b""
        if scans := [line for line in lines if isinstance(line, bytes)]:
            grey = b"/Subtype /Image /Width 4 /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8" % (len(scans[0]) // 4)
            objects.append(b"<< /Type /XObject %s /Length %d >>\nstream\n%s\nendstream" % (grey, len(scans[0]), scans[0]))
            content, scan = b"612 0 0 792 0 0 cm /Scan Do", b" /XObject << /Scan %d 0 R >>" % len(objects)
        packing = b""
        if pack:
            content, packing = zlib.compress(content), b" /Filter /FlateDecode"
        objects.append(b"<< /Length %d%s >>\nstream\n%s\nendstream" % (len(content), packing, content))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R /Resources << /Font << /F1 3 0 R >>%s >> >>"
            % (len(objects), scan)
        )
        kids.append(len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(b"%d 0 R" % kid for kid in kids), len(kids))
    objects.append(b"<< /Title (%s) /Author (Ann Other) /CreationDate (D:20010101000000Z) >>" % title.encode("cp1252"))
    out = b"%PDF-1.4\n"
    places: list[int] = []
    for number, one in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"<< /Size %d /Root 1 0 R /Info %d 0 R >>" % (len(objects) + 1, len(objects))
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table, trailer, len(out))


def docx(paragraphs: Sequence[str] = PARAGRAPHS, *, title: str = "") -> bytes:
    from docx import Document

    document = Document()
    document.core_properties.title = title
    document.core_properties.author = "Ann Other"
    document.add_heading(paragraphs[0], level=1)
    for paragraph in paragraphs[1:]:
        document.add_paragraph(paragraph)
    return _saved(document)


def _saved(document: Any) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


ODT_SPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)


def odt(body: str, title: str = "") -> bytes:
    """An OpenDocument text with this XML as its body."""
    content = (
        f"<office:document-content {ODT_SPACES}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    about = f"<dc:title>{title}</dc:title><dc:creator>Ann Other</dc:creator>"
    meta = f"<office:document-meta {ODT_SPACES}><office:meta>{about}</office:meta></office:document-meta>"
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, "meta.xml": meta})


def odt_of(paragraphs: Sequence[str] = PARAGRAPHS) -> bytes:
    heading = f'<text:h text:outline-level="1">{paragraphs[0]}</text:h>'
    return odt(heading + "".join(f"<text:p>{paragraph}</text:p>" for paragraph in paragraphs[1:]))


def rtf(paragraphs: Sequence[str] = PARAGRAPHS) -> bytes:
    body = r"\par ".join(paragraphs)
    return (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Times;}{\f1\fcharset204 Arial;}}{\colortbl;\red0\green0\blue0;}"
        rf"{{\info{{\title {HEADLINE}}}{{\author Ann Other}}{{\creatim\yr2001\mo1\dy1}}}}{{\*\generator An editor;}}\f0 {body}\par}}"
    ).encode("cp1252")


def eml(*, html: bool = False, attached: dict[str, bytes] | None = None) -> bytes:
    message = EmailMessage()
    message["From"] = "Ann Öther <ann@example.com>"
    message["To"] = "somebody@example.com"
    message["Subject"] = HEADLINE
    message["Date"] = SENT
    if html:
        message.set_content("<html><body>" + "".join(f"<p>{one}</p>" for one in PARAGRAPHS) + "</body></html>", subtype="html")
    else:
        message.set_content(TEXT)
        message.add_alternative(f"<p>{FIRST}</p><img src='http://evil.example/a.png'>", subtype="html")
    for name, data in (attached or {}).items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return bytes(message)


def page() -> bytes:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS[1:])
    meta = '<meta property="article:published_time" content="2016-12-14"><meta name="author" content="Ann Other">'
    article = f"<article><h1>{HEADLINE}</h1>{body}</article>"
    return f"<!DOCTYPE html><html lang='en'><head><title>T</title>{meta}</head><body>{article}</body></html>".encode()


def mhtml(address: str = "https://paper.example/2016/12/14/army") -> bytes:
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = address
    message["Subject"] = "Saved"
    message["Date"] = "Fri, 20 Nov 2026 10:00:00 -0000"
    message.set_content(page().decode(), subtype="html", cte="quoted-printable")
    message.add_related(b"\x89PNG\r\n\x1a\n\0", maintype="image", subtype="png", cid="<a>")
    return bytes(message)


ROWS: list[dict[str, Any]] = [
    {"id": "a", "headline": HEADLINE, "published": datetime.date(2016, 12, 14), "body": FIRST},
    {"id": "b", "headline": "Minister resigns", "published": datetime.date(2016, 12, 15), "body": SECOND},
]


def csv_file(mark: str = ",") -> bytes:
    lines = [mark.join(ROWS[0]), *(mark.join(f'"{value}"' for value in row.values()) for row in ROWS)]
    return ("\r\n".join(lines) + "\r\n").encode()


def xlsx(rows: Sequence[dict[str, Any]] = ROWS) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    sheet: Any = book.active
    sheet.append(list(rows[0]))
    for row in rows:
        sheet.append(list(row.values()))
    return _saved(book)


def parquet(rows: Sequence[dict[str, Any]] = ROWS) -> bytes:
    import pyarrow
    from pyarrow import parquet as files

    buffer = io.BytesIO()
    files.write_table(pyarrow.Table.from_pylist(list(rows)), buffer)
    return buffer.getvalue()


def lines() -> bytes:
    return "".join(json.dumps({"id": row["id"], "text": row["body"], "published": str(row["published"])}) + "\n" for row in ROWS).encode()


def archive() -> bytes:
    return zipped({"one/a.txt": TEXT, "b.md": f"---\ndate: 2016-12-14\n---\n{SECOND}", "c.pdf": pdf([[FIRST]]), "picture.png": b"x"})


FILES: dict[str, Callable[[], bytes]] = {
    "a.txt": TEXT.encode,
    "a.md": f"---\ntitle: {HEADLINE}\ndate: 2016-12-14\n---\n{TEXT}".encode,
    "a.html": page,
    "a.mhtml": mhtml,
    "a.eml": eml,
    "a.jsonl": lines,
    "a.json": lambda: json.dumps([{"text": FIRST, "published": "2016-12-14"}, {"text": SECOND}]).encode(),
    "a.csv": csv_file,
    "a.tsv": lambda: csv_file("\t"),
    "a.xlsx": xlsx,
    "a.parquet": parquet,
    "a.pdf": lambda: pdf([[HEADLINE, "", FIRST[: FIRST.index(" said")], FIRST[FIRST.index("said") :]], [SECOND]]),
    "a.docx": docx,
    "a.odt": odt_of,
    "a.rtf": rtf,
    "a.zip": archive,
    "a.txt.gz": lambda: gzip.compress(TEXT.encode(), mtime=0),
}
"""A file name for each format, and what makes the file."""
