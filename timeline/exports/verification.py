"""Evidence checked: every checksum, and every event found anew in the texts; says in plain sentences what differs.

The ZIP is taken for hostile: nothing of it is written to disk, and its size is bounded while it is read.
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from timeline.actors import corrections
from timeline.errors import TimelineError
from timeline.exports import evidence
from timeline.exports.row_comparison import compared
from timeline.exports.separated import from_csv, left_out_of
from timeline.extraction import read
from timeline.frame import to_frame
from timeline.model import Document, Event

MOST_BYTES, MOST_FILES = 400_000_000, 20_000  # of what is in the ZIP, unpacked
MOST_VALUES = 2_000_000  # in its manifest: what two bytes say takes a hundred once it is read
_OWN_WAYS = (None, "own", "rules")  # of finding names: these load nothing
_KNOWN = {evidence.MANIFEST, evidence.CHECKSUMS, evidence.TABLE, evidence.EDITS, evidence.CORRECTIONS, evidence.README}
_UNREADABLE = (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError)


@dataclass(frozen=True, slots=True)
class Verdict:
    """`differences` say what is not as the evidence says it is, `remarks` what a reader should know beside that."""

    differences: tuple[str, ...]
    remarks: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether nothing differs."""
        return not self.differences


def verify(data: bytes, names: str | None = None) -> Verdict:
    """Recompute everything in an evidence ZIP: checksums, then the events of every text, compared with the table row by row.

    Rows that a person edited, or added, are told as remarks, with the columns that were changed: what cannot be recomputed rests on that
    person alone, and the text and the place of an event are never among it. A way of finding names that loads something is taken from
    `names`, which the one who verifies gives, and never from the ZIP. Never raises for what is in the ZIP.
    """
    try:
        return _verdict(data, names)
    except MemoryError:
        return Verdict(("what is in this file takes more memory than there is, so that it cannot be checked",))


def _verdict(data: bytes, names: str | None) -> Verdict:
    """As `verify`; MemoryError for what is too large for this machine."""
    try:
        files = _unpacked(data)
        manifest = _manifest(files)
    except ValueError as error:
        return Verdict((str(error),))
    differences = _checksums(files, manifest)
    remarks = [f"SHA-256 of the file: {evidence.sha256(data)}", *_versions(manifest)]
    differences += [*_documents_of(files, manifest), *_names_of(manifest, names)]
    remarks += _rests_on_a_person(files, manifest)
    if manifest.get("left_out"):
        remarks.append(f"Left out of the table, as it says itself: {manifest['left_out']}")
    try:
        text = files[evidence.TABLE].decode("utf-8")
        table = from_csv(text)
        differences += [f"{evidence.TABLE} ends with a record that is not an event: {title!r}" for title in left_out_of(text)]
        found, texts = _found_anew(files, manifest, names)
    except (KeyError, TypeError, AttributeError, ValueError) as error:  # UnicodeDecodeError is a ValueError
        return Verdict((*differences, f"The events cannot be found anew: {error!r}"), tuple(remarks))
    if manifest.get("rows") != len(table):
        differences.append(f"table.csv: {len(table)} rows, and the manifest says {manifest.get('rows')}")
    has_log = bool(files.get(evidence.EDITS, b"").strip())
    other, edited = compared(table, found, texts, is_whole=not manifest.get("left_out"), has_log=has_log)
    return Verdict((*differences, *other), (*remarks, *edited))


# ------------------------------------------------------------------------------------------------------ the archive


@dataclass(frozen=True, slots=True)
class Contents:
    """What an evidence ZIP holds: table and corrections as CSV, the documents, tags and notes by event_id."""

    table: str
    corrections: str
    documents: tuple[Document, ...]
    remarks: Mapping[str, Any]


def contents(data: bytes) -> Contents:
    """What is in an evidence ZIP; ValueError if it is none, or was changed."""
    files = _unpacked(data)
    manifest = _manifest(files)
    if changed := _checksums(files, manifest):
        raise TimelineError(f"this evidence was changed: {changed[0]}", code="evidence")
    try:
        documents = tuple(
            evidence.described(entry, files[entry["file"]].decode("utf-8", "surrogatepass")) for entry in manifest["documents"]
        )
        table, corrections = files[evidence.TABLE].decode("utf-8"), files.get(evidence.CORRECTIONS, b"").decode("utf-8")
        return Contents(table, corrections, documents, manifest.get("remarks") or {})
    except (KeyError, TypeError) as error:
        raise TimelineError(f"manifest.json cannot be read: {error!r}", code="evidence") from error


def _unpacked(data: bytes) -> dict[str, bytes]:
    """Every file of the ZIP by its name; ValueError if it is none, or too large, or names a file twice."""
    files: dict[str, bytes] = {}
    room = MOST_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_FILES:
                raise TimelineError(f"more than {MOST_FILES:,} files in the ZIP", code="evidence")
            for entry in entries:
                if entry.filename in files:
                    raise TimelineError(f"{entry.filename!r} appears twice in the ZIP", code="evidence")
                with archive.open(entry) as opened:
                    files[entry.filename] = opened.read(room + 1)
                room -= len(files[entry.filename])
                if room < 0:
                    raise TimelineError(f"more than {MOST_BYTES:,} bytes in the ZIP", code="evidence")
    except _UNREADABLE as error:
        raise TimelineError(f"not a ZIP that can be read: {error}", code="evidence") from error
    return files


def _manifest(files: Mapping[str, bytes]) -> dict[str, Any]:
    try:
        if files[evidence.MANIFEST].count(b",") > MOST_VALUES:
            raise TimelineError(f"manifest.json says more than {MOST_VALUES:,} things", code="evidence")
        manifest = json.loads(files[evidence.MANIFEST])
    except KeyError:
        raise TimelineError("no manifest.json: this is not Timeline evidence", code="evidence") from None
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise TimelineError(f"manifest.json cannot be read: {error}", code="evidence") from error
    form = manifest.get("form") if isinstance(manifest, dict) else None
    if not isinstance(manifest, dict) or not isinstance(form, int) or isinstance(form, bool) or form < 1:
        raise TimelineError("manifest.json is not a Timeline manifest", code="evidence")
    if manifest["form"] > evidence.FORM:
        raise TimelineError(
            f"the evidence has form {manifest['form']}, and this program knows {evidence.FORM}: use a newer one", code="evidence"
        )
    return manifest


def _checksums(files: Mapping[str, bytes], manifest: Mapping[str, Any]) -> list[str]:
    """What differs from SHA256SUMS and from the manifest; files that neither knows; documents without a checksum."""
    lines = files.get(evidence.CHECKSUMS, b"").decode("utf-8", "replace").splitlines()
    listed = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    told = [] if listed else [f"{evidence.CHECKSUMS} is missing or empty"]
    stated = manifest.get("sha256")
    both = [(evidence.CHECKSUMS, listed), (evidence.MANIFEST, stated if isinstance(stated, dict) else {})]
    for where, sums in both:
        for name, digest in sums.items():
            if name not in files:
                told.append(f"{name} is missing; {where} lists it")
            elif evidence.sha256(files[name]) != digest:
                told.append(f"{name} was changed: its SHA-256 is not the one in {where}")
    told += [f"{name} is in the ZIP, but not in {evidence.CHECKSUMS}" for name in files if name not in {*listed, evidence.CHECKSUMS}]
    needed = {evidence.TABLE, *_document_files(manifest)}
    return told + [f"{name} has no checksum in {evidence.MANIFEST}" for name in sorted(needed) if name not in both[1][1]]


def _document_files(manifest: Mapping[str, Any]) -> list[str]:
    documents = manifest.get("documents")
    return [str(entry.get("file")) for entry in documents if isinstance(entry, dict)] if isinstance(documents, list) else []


def _documents_of(files: Mapping[str, bytes], manifest: Mapping[str, Any]) -> list[str]:
    """Two documents under one id or one file, and texts that are no document of the manifest."""
    documents = manifest.get("documents")
    entries = [entry for entry in documents if isinstance(entry, dict)] if isinstance(documents, list) else []
    told = [
        f"{len(values) - len(set(values))} documents share their {what} with another in {evidence.MANIFEST}"
        for what, key in (("id", "id"), ("file", "file"))
        if len(values := [str(entry.get(key)) for entry in entries]) > len(set(values))
    ]
    known = {str(entry.get("file")) for entry in entries} | _KNOWN
    return told + [f"{name} is in the ZIP, but is none of its documents" for name in sorted(set(files) - known)]


def _names_of(manifest: Mapping[str, Any], names: str | None) -> list[str]:
    """A way of finding names that would load something, unless it is the one that was asked for."""
    options = manifest.get("options")
    wanted = options.get("names") if isinstance(options, dict) else None
    if wanted in (*_OWN_WAYS, names):
        return []
    return [f"Names were found with {wanted!r}, which is not loaded because a file names it; if you trust it, add --names {wanted}"]


def _rests_on_a_person(files: Mapping[str, bytes], manifest: Mapping[str, Any]) -> list[str]:
    """What nobody can recompute, as it is what a person says."""
    told: list[str] = []
    if evidence.EDITS in files:
        told.append(f"{evidence.EDITS} lists what was edited; whether the list is complete cannot be checked.")
    if evidence.CORRECTIONS in files:
        count = max(0, len(files[evidence.CORRECTIONS].decode("utf-8", "replace").strip().splitlines()))
        told.append(f"{evidence.CORRECTIONS} renames, merges or hides actors ({count} lines); whether that is right cannot be checked.")
    if isinstance(remarks := manifest.get("remarks"), dict) and remarks:
        told.append(f"{len(remarks)} events have tags or notes, which are a person's words.")
    return told


def _versions(manifest: Mapping[str, Any]) -> list[str]:
    """Where this program is not the one that made the evidence."""
    then, now = manifest.get("program"), evidence.program()
    if not isinstance(then, dict):
        return ["The evidence does not say which program made it."]
    told: list[str] = []
    if then.get("name") != now["name"]:
        told.append(f"Made by {then.get('name')}, checked by {now['name']}.")
    if then.get("rules") != now["rules"]:
        told.append("The rules, words or models of this program are not those that made the evidence: differences may come from that.")
    libraries = then.get("libraries")
    for name, number in now["libraries"].items():
        before = libraries.get(name) if isinstance(libraries, dict) else None
        if before != number:
            told.append(f"{name} was {before}, and is {number} here.")
    return told


# ------------------------------------------------------------------------------------------------------ the events


def _found_anew(files: Mapping[str, bytes], manifest: Mapping[str, Any], names: str | None) -> tuple[pd.DataFrame, dict[str, str]]:
    """The events found in the texts, and the texts by the ids of their documents."""
    texts: dict[str, str] = {}
    options = manifest["options"]
    changes = ()
    if evidence.CORRECTIONS in files:
        changes, _ = corrections.parsed(files[evidence.CORRECTIONS].decode("utf-8"), evidence.CORRECTIONS)
    events: list[Event] = []
    for entry in manifest["documents"]:
        document = evidence.described(entry, files[entry["file"]].decode("utf-8", "surrogatepass"))
        texts[document.id] = document.text
        way = options["names"] if options["names"] in _OWN_WAYS else names
        events += read(document, implied=bool(options["implied"]), corrections=changes, names=way).events
    return to_frame(events), texts
