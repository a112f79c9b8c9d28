"""Readings of documents, by everything that goes into them: kept in memory and in the project's file, else made anew.

`program` names the version of the program by its own code and word lists, so that a project shows what it was read with until somebody
asks for more, and an upgrade changes nothing in silence. What no longer lies on the shelf is read by the program of today.
"""

from __future__ import annotations

import hashlib
import json
import os
import zlib
from collections import OrderedDict
from typing import Protocol

from timeline import __version__, fingerprint
from timeline.actors import SETTING
from timeline.extraction import Extraction, read
from timeline.project.replay import Request
from timeline.serialise import from_plain, to_plain

_LARGEST, _LARGER = 10_000_000, 1_000  # bytes of a reading unpacked, and for each character of its text
_OFTEN = 4  # readings of one document kept in memory, so that undo and a preview are quick


def program() -> str:
    """The version that reads now: "0.1.0 3f…", with the way of finding names where the user chose one."""
    names = os.environ.get(SETTING, "")
    return f"{__version__} {fingerprint.digest()}{f' {names}' if names else ''}"


def key(request: Request) -> str:
    """A digest of everything that goes into a reading."""
    document = request.document
    known = [document.id, document.title, document.published_iso, document.language, document.source, request.program,
             to_plain(request.corrections), to_plain(request.fixed),
             *to_plain(document.blocks)]  # fmt: skip
    text = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
    return hashlib.sha256(json.dumps([text, *known]).encode()).hexdigest()


class Shelf(Protocol):
    """Where readings are kept between two runs."""

    def kept(self, key: str) -> bytes | None:
        """What was kept under a key."""
        ...

    def keep(self, key: str, document: str, program: str, packed: bytes) -> None:
        """Keeps a reading of a document; older ones may go."""
        ...


class Reader:
    """Reads documents, each request once."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._made: dict[str, OrderedDict[Request, Extraction]] = {}

    def __call__(self, request: Request) -> Extraction:
        """The reading of a document with its implied events."""
        made = self._made.setdefault(request.document.id, OrderedDict())
        found = made.get(request)
        if found is None:
            found = made[request] = self._from_shelf(request)
        made.move_to_end(request)
        while len(made) > _OFTEN:
            made.popitem(last=False)
        return found

    def _from_shelf(self, request: Request) -> Extraction:
        if request.document.is_excerpt:
            return _of_table(request)
        name = key(request)
        packed = self._shelf.kept(name)
        kept = unpacked(packed, request) if packed is not None else None
        if kept is not None:
            return kept
        made = read(request.document, implied=True, corrections=request.corrections, overrides=dict(request.fixed))
        self._shelf.keep(name, request.document.id, program(), packed_of(made))
        return made


def _of_table(request: Request) -> Extraction:
    """What the rows of a table tell, with what the user said of actors since."""
    from timeline.reimport import excerpts  # it knows the columns, and with them pandas

    found = excerpts.extraction_of(request.document, map(json.loads, request.rows), json.loads(request.about))
    return excerpts.corrected_by(request.corrections, found)


def packed_of(reading: Extraction) -> bytes:
    """A reading as compressed JSON."""
    return zlib.compress(json.dumps(to_plain(reading), ensure_ascii=True, separators=(",", ":")).encode(), 6)


def unpacked(packed: bytes, request: Request) -> Extraction | None:
    """The reading that `packed_of` wrote; the document itself is that of the request. None for what is damaged: it can be made again."""
    unpack = zlib.decompressobj()
    try:
        plain = unpack.decompress(packed, _LARGEST + _LARGER * len(request.document.text))
        return from_plain(Extraction, json.loads(plain), {request.document.id: request.document}) if unpack.eof else None
    except (zlib.error, ValueError, TypeError, LookupError, RecursionError):
        return None
