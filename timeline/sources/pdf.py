"""PDF → document, with the place at which each page begins; the only module that knows pypdf.

Limits: bytes that its streams unpack to, pages, and seconds for all of it, looked at before each piece of text is read.
"""

from __future__ import annotations

import io
import time
from typing import Any

from timeline.interface import said
from timeline.sources.dates_stated import evidence_in
from timeline.sources.page_lines import joined, without_running_lines
from timeline.sources.plain_text import first_line_title
from timeline.sources.recognition import HOW, Recogniser, is_installed, told
from timeline.sources.source import Source, UnreadableError

MAXIMUM_PAGES = 3000
MAXIMUM_SECONDS = 60.0
_MAXIMUM_STREAM = 30_000_000  # bytes, unpacked
_LIMITED = (
    "zlib_maximum_output_length", "lzw_maximum_output_length", "run_length_maximum_output_length", "brotli_maximum_output_length",
    "array_based_stream_maximum_output_length", "stream_decoding_work_maximum_length",
)  # fmt: skip
_LOCKED = "this PDF is locked with a password"


def read_pdf(data: bytes, source: Source) -> None:
    """A PDF: lines that break in the middle of a sentence joined, lines that run along on every page left out (and named in a warning)."""
    import logging

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it reports every oddity of a file, and people get our sentence instead
    pages, unread, title, author = _pages(data, source)
    kept, running = without_running_lines(pages)
    text, starts = joined(kept)
    if not text and unread:
        source.problem(said("no text could be read in this PDF"))
        return
    if not text:
        message = said("this PDF has no text in it: its pages are pictures (a scan)")
        source.problem(message if is_installed() else said("{error}; {how}", error=message, how=said(HOW)))
        return
    if empty := [number for number, page in enumerate(pages, start=1) if not page.strip() and number not in unread]:
        shown = ", ".join(map(str, empty[:10])) + (" …" if len(empty) > 10 else "")
        source.warning(
            said(
                "there is no text on {count} of its {pages} pages ({shown}): pictures, or scanned",
                count=len(empty),
                pages=len(pages),
                shown=shown,
            )
        )
    for line in running:
        source.warning(said('the line "{line}" repeats on its pages and is left out', line=line))
    source.document(text, evidence=evidence_in(text), title=title or first_line_title(text), author=author, pages=tuple(starts))


def _pages(data: bytes, source: Source) -> tuple[list[str], frozenset[int], str, str]:
    """The text of each page, the numbers of those that could not be read, title and author; UnreadableError with a sentence if none can."""
    from pypdf import PdfReader, apply_configuration
    from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

    limits: dict[str, Any] = dict.fromkeys(_LIMITED, _MAXIMUM_STREAM)
    try:
        with apply_configuration(jbig2dec_binary=None, disable_legacy_handling=True, **limits):
            reader = PdfReader(io.BytesIO(data), xref_stream_maximum_entries=200_000)
            if reader.is_encrypted and not reader.decrypt(""):
                raise UnreadableError(_LOCKED)
            title, author = _properties(reader)
            return *_texts(reader, source), title, author
    except (UnreadableError, MemoryError):
        raise
    except (FileNotDecryptedError, DependencyError):
        raise UnreadableError(_LOCKED) from None
    except PyPdfError as error:
        raise UnreadableError(f"this PDF is damaged ({str(error)[:100] or type(error).__name__})") from None
    except Exception as error:  # noqa: BLE001 - damaged files make it raise nearly everything
        raise UnreadableError(said("this PDF is damaged and could not be read ({name})", name=type(error).__name__)) from None


def _texts(reader: Any, source: Source) -> tuple[list[str], frozenset[int]]:
    """The text of each page; a page that cannot be read is a problem and empty, and its number is among the others."""
    from pypdf.errors import LimitReachedError

    deadline = time.monotonic() + MAXIMUM_SECONDS

    def in_time(*_: Any) -> None:
        if time.monotonic() > deadline:
            raise UnreadableError(f"reading this PDF takes longer than {MAXIMUM_SECONDS:g} seconds")

    count = len(reader.pages)
    if count > MAXIMUM_PAGES:
        source.problem(said("this PDF has {count} pages, and only the first {most} are read", count=count, most=MAXIMUM_PAGES))
    texts: list[str] = []
    recogniser = Recogniser(source.language)
    recognised: list[int] = []
    unread: set[int] = set()
    for number in range(min(count, MAXIMUM_PAGES)):
        in_time()
        try:
            text = reader.pages[number].extract_text(visitor_operand_before=in_time)
        except (UnreadableError, MemoryError):
            raise
        except LimitReachedError:
            raise UnreadableError(f"page {number + 1} of this PDF unpacks to more than is read") from None
        except Exception as error:  # noqa: BLE001 - as above; the other pages may well be whole
            source.problem(f"page {number + 1} could not be read ({type(error).__name__})")
            texts.append("")
            unread.add(number + 1)
            continue
        if not text.strip() and is_installed():
            began = time.monotonic()
            text = _recognised(reader.pages[number], number + 1, recogniser, source)
            deadline += time.monotonic() - began  # which has a limit of its own
            recognised += [number + 1] if text else []
        source.allowance.take(len(text))
        texts.append(text.replace("\r\n", "\n").replace("\r", "\n"))
    if recognised:
        told(source, f"the text of {_pages_named(recognised)} was", recogniser)
    return texts, frozenset(unread)


def _pages_named(numbers: list[int]) -> str:
    shown = ", ".join(map(str, numbers[:10])) + (" …" if len(numbers) > 10 else "")
    return f"page{'s' if len(numbers) > 1 else ''} {shown}"


def _recognised(page: Any, number: int, recogniser: Recogniser, source: Source) -> str:
    """The text in the largest picture of a page that has no other text; "" if there is none, and why as a problem."""
    try:
        pictures = sorted((one.data for one in page.images), key=len)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - as for texts
        source.problem(said("the picture on page {number} could not be read ({name})", number=str(number), name=type(error).__name__))
        return ""
    try:
        return recogniser.text_of(pictures[-1]) if pictures else ""
    except UnreadableError as error:
        source.problem(f"page {number}: {error}")
        return ""


def _properties(reader: Any) -> tuple[str, str]:
    """Title and author as the file states them; a file name in the place of a title is none."""
    try:
        about = reader.metadata
        title, author = (" ".join(str(value or "").split())[:300] for value in (about.title, about.author)) if about else ("", "")
    except Exception:  # noqa: BLE001 - properties may be damaged in any way, and nothing depends on them
        return "", ""
    is_name = title.lower().startswith(("microsoft word", "untitled", "about:", "http:", "https:", "file:")) or title.lower().endswith(
        (".doc", ".docx", ".pdf", ".indd", ".odt")
    )
    return "" if is_name else title, author
