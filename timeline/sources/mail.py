"""Mails (.eml) and pages saved whole (.mhtml) → documents; a mail's publication date is the day it was sent."""

from __future__ import annotations

import contextlib
import email.errors
import email.policy
import email.utils
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from pathlib import PurePosixPath
from typing import Any

from timeline import patterns as re
from timeline.interface import said
from timeline.sources import sizes
from timeline.sources.archives import Read, inner_name
from timeline.sources.dates_stated import evidence_in
from timeline.sources.decoding import decoded
from timeline.sources.quoted import without_quotations
from timeline.sources.source import MAXIMUM_DEPTH, Evidence, Problem, Source, UnreadableError
from timeline.sources.web_pages import read_page, text_of_mail

_MAXIMUM_PARTS = 1000
_MAXIMUM_ALTERNATIVES = 10
_DEEPEST_QUOTATION = 20
_LONGEST_HEADER = 4000  # letters of one that says how a part is read; the standard library takes the square of its parameters
_ADDRESS = re.compile(r"https?://\S+")


class _Bounded(email.policy.Compat32):
    """How mails are read: the newer policies raise on some broken headers when they are merely looked at."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """The name and the value of a header; that of one of the content no longer than any is that means something."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER] if name.lower().startswith("content-") else value


def read_mail(data: bytes, source: Source, endings: tuple[str, ...], read: Read) -> None:
    """A mail (RFC 5322, MIME): its text, or its HTML where that says more; quotations and attachments are documents of their own."""
    message = _parsed(data)
    if _is_saved_page(message):
        _read_saved_page(message, source)
        return
    if not message.keys():
        raise UnreadableError(said("this is not a mail (it has no header)"))
    _read_message(message, source, endings, read)


def read_saved_page(data: bytes, source: Source) -> None:
    """A page saved as MHTML (RFC 2557)."""
    _read_saved_page(_parsed(data), source)


def _parsed(data: bytes) -> Message:
    sizes.bounded(sizes.bounded(data, (b"\n",), sizes.MOST_LINES_OF_A_MAIL), (b"\n--",), sizes.MOST_PARTS_OF_A_MAIL)
    try:
        return BytesParser(policy=_Bounded()).parsebytes(data)
    except RecursionError:
        raise UnreadableError(said("the parts of this mail are nested too deep")) from None


def _is_saved_page(message: Message) -> bool:
    return "Snapshot-Content-Location" in message or (
        message.get_content_type() == "multipart/related" and "multipart/related" in str(message.get("From", "")).lower()
    ) or str(message.get("From", "")).lower().startswith(("<saved by", '"saved by'))  # fmt: skip


def _read_saved_page(message: Message, source: Source) -> None:
    pages = [part for part in _leaves(message) if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    if not pages:
        raise UnreadableError(said("there is no page in this file"))
    address = _header(message, "Snapshot-Content-Location") or _header(pages[0], "Content-Location")
    if address.startswith(("http://", "https://")):
        source.address = address[:2000]
    source.title = source.title or _header(message, "Subject")
    text = _text(pages[0], source)
    if text:
        read_page(text, source)
    else:
        source.problem(said("there is no readable text in this page"))


def _read_message(message: Message, source: Source, endings: tuple[str, ...], read: Read) -> None:
    source.title, source.author = _header(message, "Subject")[:300], _from(message)
    source.known = tuple(_sent(message))
    _add("\n\n".join(body for body in _bodies(message, source) if body.strip()), source, ())
    for name, part in _attached(message):
        if source.depth >= MAXIMUM_DEPTH:
            source.problem(said("mails within mails are only read three deep"))
        elif part.get_content_type() == "message/rfc822":
            for inner in _parts(part)[:1]:
                within = source.part(name or "a mail inside")
                _read_message(inner, within, endings, read)
                source.take(within.loaded())
        elif PurePosixPath(name).suffix.lower() in endings:
            source.take(read(_bytes(part), source.part(name), PurePosixPath(name).suffix.lower()))
        elif part.get_content_maintype() not in ("image", "audio", "video"):
            source.warning(f"the attachment {name or 'without a name'} is not read")
    if not source.documents and not source.problems:
        source.problem(said("there is no text in this mail"))


def _add(text: str, source: Source, evidence: tuple[Evidence, ...], deep: int = 0) -> None:
    """A mail's own text, and what it quotes, which was written by somebody else on another day, as a document of its own."""
    own, quotations = without_quotations(text) if deep < _DEEPEST_QUOTATION else (text, [])
    if own.strip():
        source.document(own, evidence=[*evidence, *evidence_in(own)])
    for quotation in quotations:
        within = source.part("quoted", title=source.title)
        within.depth = source.depth
        _add(quotation.text, within, quotation.evidence, deep + 1)
        source.take(within.loaded())


def _sent(message: Message) -> Iterator[Evidence]:
    """When the mail was sent, by its own header; the day and the time are those of the sender's clock."""
    written = _header(message, "Date")
    try:
        moment = email.utils.parsedate_to_datetime(written).replace(tzinfo=None)
    except (ValueError, TypeError, IndexError, OverflowError):
        return
    yield Evidence(moment, "sent", f'the mail was sent: "{written[:100]}"')


def _from(message: Message) -> str:
    written = _header(message, "From")
    try:
        name, address = email.utils.parseaddr(written)
    except RecursionError:  # comments in comments
        return written[:300]
    return (name or address)[:300]


def _header(message: Message, name: str) -> str:
    """A header in one line, its encoded words (RFC 2047) read; "" if it is missing."""
    from email.header import decode_header, make_header

    value = message.get(name)
    if value is None:
        return ""
    text = str(value)[:4000]
    with contextlib.suppress(
        ValueError, LookupError, AssertionError, email.errors.MessageError
    ):  # broken encoded words, an unknown charset: as it stands
        text = str(make_header(decode_header(text)))
    return " ".join(text.split())


def _parts(message: Message) -> list[Message]:
    """The parts of a message that has some; the payload of any other is not even looked at, for that alone may fail."""
    parts: Any = message.get_payload() if message.is_multipart() else []
    return [part for part in parts if isinstance(part, Message)]


def _leaves(message: Message) -> list[Message]:
    """The parts that have no parts, at most a thousand of them; a forwarded mail counts as one."""
    found: list[Message] = []
    waiting = [message]
    while waiting and len(found) < _MAXIMUM_PARTS:
        one = waiting.pop(0)
        if one.is_multipart() and one.get_content_maintype() == "multipart":
            waiting[:0] = _parts(one)
        else:
            found.append(one)
    return found


def _attached(message: Message) -> Iterator[tuple[str, Message]]:
    """What is attached, with its name."""
    for part in _leaves(message):
        name = _file_name(part)
        if part.get_content_type() == "message/rfc822" or name or part.get_content_maintype() not in ("text", "multipart"):
            if part is not message:
                yield name, part


def _file_name(part: Message) -> str:
    try:
        return inner_name(part.get_filename() or "") if part.get_filename() else ""
    except (ValueError, LookupError, TypeError):
        return ""


def _bodies(message: Message, source: Source, depth: int = 0) -> Iterator[str]:
    """The texts of a mail: of alternatives the one that says more, HTML as text."""
    waiting = [message]
    seen = 0
    while waiting and seen < _MAXIMUM_PARTS:
        one = waiting.pop(0)
        seen += 1
        kind = one.get_content_type()
        if one.is_multipart() and one.get_content_maintype() == "multipart":
            inner = _parts(one)
            if kind == "multipart/alternative" and depth < MAXIMUM_DEPTH:
                yield _fullest(inner, source, depth)
            else:
                waiting[:0] = inner[:1] if kind in ("multipart/related", "multipart/alternative") else inner
        elif kind in ("text/plain", "text/html") and not _file_name(one):
            text = _text(one, source)
            yield text.replace("\r\n", "\n") if kind == "text/plain" else _page_text(text)


def _fullest(alternatives: list[Message], source: Source, depth: int) -> str:
    """The plain one of these parts, unless another says more than twice as much: then it is a mere "view this in your browser"."""
    ordered = sorted(alternatives, key=lambda part: part.get_content_type() != "text/plain")
    best, most, problems = "", 0, list[Problem]()
    for part in ordered[:_MAXIMUM_ALTERNATIVES]:
        read = Source(source.name)
        text = "\n\n".join(body for body in _bodies(part, read, depth + 1) if body.strip())
        letters = sum(map(str.isalnum, _ADDRESS.sub("", text)))
        if letters > most * 2:
            best, most, problems = text, letters, read.problems
    source.problems += problems
    return best


def _page_text(text: str) -> str:
    try:
        return text_of_mail(text)
    except Exception:  # noqa: BLE001 - as in web_pages: hostile HTML makes the parsers raise what they like
        return ""


def _bytes(part: Message) -> bytes:
    try:
        payload: Any = part.get_payload(decode=True)
    except (ValueError, LookupError):
        return b""
    return payload if isinstance(payload, bytes) else b""


def _text(part: Message, source: Source) -> str:
    """A part as text, "" if it is none."""
    data = _bytes(part)
    source.charset = _charset(part)
    return (decoded(data, source, markup=part.get_content_subtype() != "plain") or "") if data.strip() else ""


def _charset(part: Message) -> str:
    try:
        return part.get_content_charset() or ""
    except (ValueError, LookupError, TypeError):
        return ""
