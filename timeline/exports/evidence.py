"""Evidence: a ZIP of the texts, the table, the log of edits, checksums and versions, from which `verification` recomputes everything.

The ZIP proves that its parts belong together and that this program finds these events in these texts. It does not prove who made it:
whoever passes it on should tell its own SHA-256 by another way.
"""

from __future__ import annotations

import datetime
import hashlib
import io
import platform
import zipfile
from collections.abc import Mapping
from typing import Any

import pandas as pd

from timeline import fingerprint
from timeline.errors import TimelineError
from timeline.exports.chronology import PROGRAM, remarks_by_event, told
from timeline.exports.json_rows import dumped
from timeline.exports.origin import Origin
from timeline.exports.separated import to_csv
from timeline.exports.zipped import STAMP
from timeline.model import Block, Document

MANIFEST, CHECKSUMS, TABLE, EDITS, CORRECTIONS, README = (
    "manifest.json", "SHA256SUMS", "table.csv", "edits.txt", "corrections.csv", "README.txt",
)  # fmt: skip
FORM = 1  # of the manifest; a reader refuses a higher one


def to_evidence(frame: pd.DataFrame, origin: Origin) -> bytes:
    """The ZIP: ``documents/0001.txt`` …, ``table.csv``, ``manifest.json``, ``SHA256SUMS`` (as ``sha256sum -c`` reads it), ``README.txt``;
    ``edits.txt`` and ``corrections.csv`` where there are any.

    ValueError if a row's document is not among `origin.documents`, or two of these have the same id.
    """
    ids = [document.id for document in origin.documents]
    if len(set(ids)) < len(ids):
        raise TimelineError("two documents have the same id, so that no row could be traced to its text", code="evidence")
    missing = sorted(set(frame["document"]) - set(ids))
    if missing:
        raise TimelineError(
            f"evidence needs the text of every document: {', '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing",
            code="evidence",
        )
    files: dict[str, bytes] = {}
    listed: list[dict[str, Any]] = []
    for number, document in enumerate(origin.documents, 1):
        name = f"documents/{number:04}.txt"
        files[name] = document.text.encode("utf-8", "surrogatepass")
        listed.append({"file": name, **_description(document)})
    files[TABLE] = to_csv(frame).encode("utf-8")
    if origin.edits:
        files[EDITS] = origin.edits.encode("utf-8", "replace")
    if origin.corrections:
        files[CORRECTIONS] = origin.corrections.encode("utf-8", "replace")
    files[MANIFEST] = (dumped(_manifest(frame, origin, listed, files), indent=1) + "\n").encode("utf-8")
    files[README] = _readme(origin).encode("utf-8", "replace")
    files[CHECKSUMS] = "".join(f"{sha256(data)}  {name}\n" for name, data in files.items()).encode()
    return _zipped(files)


def sha256(data: bytes) -> str:
    """64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def program() -> dict[str, Any]:
    """What the events depend on beside the texts: the program, a fingerprint of its rules, words and model, Python, the libraries."""
    return {"name": PROGRAM, "rules": fingerprint.rules(), "python": platform.python_version(),
            "libraries": fingerprint.libraries()}  # fmt: skip


def _description(document: Document) -> dict[str, Any]:
    return {"id": document.id, "title": document.title, "published": document.published_iso, "language": document.language,
            "source": document.source, "published_from": document.published_from,
            "blocks": [one.to_plain() for one in document.blocks]}  # fmt: skip


def described(entry: Mapping[str, Any], text: str) -> Document:
    """The document that a line of the manifest and a text are; ValueError if they are none."""
    published = entry.get("published")
    day: datetime.date | None = None
    if published:
        day = datetime.datetime.fromisoformat(str(published)) if "T" in str(published) else datetime.date.fromisoformat(str(published))
    return Document(str(entry["id"]), text, day, str(entry.get("title") or ""), str(entry.get("language") or "en"),
                    str(entry.get("source") or ""), str(entry.get("published_from") or ""),
                    blocks=tuple(Block.from_plain(one) for one in entry.get("blocks") or ()))  # fmt: skip


def _manifest(frame: pd.DataFrame, origin: Origin, listed: list[dict[str, Any]], files: Mapping[str, bytes]) -> dict[str, Any]:
    return {
        "form": FORM,
        "program": program(),
        "options": {"implied": origin.implied, "names": origin.names},
        "left_out": origin.left_out.strip() or None,
        "rows": len(frame),
        "remarks": remarks_by_event(frame),
        "documents": listed,
        "sha256": {name: sha256(data) for name, data in files.items()},
    }


def _readme(origin: Origin) -> str:
    said = "\n".join(told(origin.left_out)) or "Nothing was left out of the table."
    return (
        f"Evidence of a timeline, made by {PROGRAM}.\n\n{said}\n\n"
        "documents/   the texts as they were read, UTF-8\ntable.csv    the events\nmanifest.json what the documents are, how they were "
        "read, versions\nSHA256SUMS   checksums: sha256sum -c SHA256SUMS\n"
        "edits.txt, corrections.csv   what a person changed, if anything\n\n"
        "python -m timeline verify FILE.zip\n\nchecks every checksum, reads the texts again and says what differs. It shows that the parts "
        "belong together, not who made them:\nask whoever gave you the file for its own SHA-256.\n"
    )


def _zipped(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return out.getvalue()
