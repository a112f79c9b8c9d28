"""The events as a chronology in a Word document (ISO 29500) with numbered sources; the only one that knows python-docx."""

from __future__ import annotations

import io

import docx
import pandas as pd
from docx.document import Document as WordDocument
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from timeline.exports.characters import on_one_line
from timeline.exports.chronology import PROGRAM, Entry, entries_of, sources_of, sure_words, told
from timeline.exports.zipped import without_moments
from timeline.interface import say, say_count

_INVENTED = "{http://purl.org/dc/terms/}"  # the day on which python-docx made its template is no date of ours


def to_docx(frame: pd.DataFrame, *, left_out: str = "", title: str = "Timeline") -> bytes:
    """Headings, one paragraph for each event in the order of time with its sentence, its reason and [n], then the sources by number."""
    entries = entries_of(frame)
    placed, undated = [entry for entry in entries if entry.shape], [entry for entry in entries if not entry.shape]
    made = docx.Document()
    _properties(made, on_one_line(title))
    last = made.add_paragraph(
        say("{events}. Made by {program}.", events=say_count("{count} event", "{count} events", len(entries)), program=PROGRAM)
    )
    last.insert_paragraph_before(on_one_line(title), "Title")
    for note in told(left_out):
        last.insert_paragraph_before().add_run(on_one_line(note)).bold = True
    for heading, some in ((say("Chronology"), placed), (say("Without a date"), undated)):
        if some:
            last.insert_paragraph_before(heading, "Heading 1")
        for entry in some:
            _tell(entry, last)
    last.insert_paragraph_before(say("Sources"), "Heading 1")
    for one in sources_of(frame).values():
        last.insert_paragraph_before(f"[{one.number}] {on_one_line(one.citation)}")
    out = io.BytesIO()
    made.save(out)
    return without_moments(out.getvalue())


def _properties(made: WordDocument, title: str) -> None:
    properties = made.core_properties
    properties.title, properties.author, properties.comments = title[:255], "", PROGRAM
    for element in list(properties._element):  # pyright: ignore[reportPrivateUsage]  # there is no other way to have no date
        if element.tag.startswith(_INVENTED):
            properties._element.remove(element)  # pyright: ignore[reportPrivateUsage]


def _tell(entry: Entry, last: Paragraph) -> None:
    """Three paragraphs or four before the last one: to add them at the end takes python-docx longer the more there are."""
    first = last.insert_paragraph_before()
    first.paragraph_format.space_after = Pt(0)
    first.paragraph_format.keep_with_next = True
    first.add_run(on_one_line(entry.date)).bold = True
    actors = f" ({on_one_line(', '.join(entry.actors))})" if entry.actors else ""
    first.add_run(f" – {on_one_line(entry.title)}{actors} [{entry.source.number}]")
    second = last.insert_paragraph_before(f"“{on_one_line(entry.sentence)}”")
    second.paragraph_format.space_after = Pt(0)
    second.paragraph_format.left_indent = Pt(18)
    sure = "" if entry.confidence is None else f" {sure_words(entry.confidence)}"
    third = last.insert_paragraph_before()
    third.paragraph_format.left_indent = Pt(18)
    third.add_run((on_one_line(entry.how) or say("No reason was recorded.")) + sure).italic = True
    if entry.remarks:
        third.paragraph_format.space_after = Pt(0)
        last.insert_paragraph_before(on_one_line(entry.remarks)).paragraph_format.left_indent = Pt(18)
