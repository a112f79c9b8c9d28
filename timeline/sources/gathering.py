"""Many sources at once: folders, files, addresses and uploads, in order, with progress; the same text twice is said and left out."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from timeline.interface import said
from timeline.model import Document
from timeline.sources import apart
from timeline.sources.addresses import Limits, is_address
from timeline.sources.folders import files_of, is_archive, parts_of
from timeline.sources.formats import ENDINGS, KINDS, read, read_words
from timeline.sources.source import Loaded, Provenance, Source, fresh, short_place

Progress = Callable[[int, int, str], None]
Thing = str | os.PathLike[str] | tuple[str, bytes]
MAXIMUM_FILE = 200_000_000  # bytes
_TOO_LARGE = f"this file is larger than {MAXIMUM_FILE // 1_000_000} MB"


def from_bytes(
    data: bytes,
    name: str,
    *,
    published: datetime.date | None = None,
    language: str | None = None,
    columns: Mapping[str, str] | None = None,
    watched: bool = False,
) -> Loaded:
    """The contents of a file, read by what its first bytes show, else by the ending of its `name` (ENDINGS), else as plain text.

    `published` and `language` go before what the file says. `columns` says which column of a table (CSV, Excel, Parquet) holds what:
    "text", and if there are such "date", "title", "id", "source", "language", "author"; without it that is guessed by their names.
    With `watched` a process of its own reads it, with limits of time and memory (`apart`), as everything from outside should be read.
    """
    return _read(data, Source(name, published, language, columns), watched=watched)


def from_words(words: str, name: str, *, published: datetime.date | None = None, language: str | None = None) -> Loaded:
    """A text that is text already, read as a file of this name would be."""
    return read_words(words, Source(name, published, language), Path(name).suffix.lower())


def _read(data: bytes, source: Source, *, watched: bool) -> Loaded:
    if len(data) > MAXIMUM_FILE:
        source.problem(_TOO_LARGE)
        return source.loaded()
    loaded = (apart.read if watched else read)(data, source, Path(source.name).suffix.lower())
    return _once(loaded, source.name) if source.parts else loaded


def _once(loaded: Loaded, name: str) -> Loaded:
    """What came out of an archive or a mail, no text twice, no id twice."""
    whole = _Whole(())
    whole.add(loaded, name)
    return whole.source.loaded()


def from_url(
    url: str,
    *,
    published: datetime.date | None = None,
    language: str | None = None,
    columns: Mapping[str, str] | None = None,
    limits: Limits | None = None,
    watched: bool = False,
) -> Loaded:
    """What stands at a web address (http or https), within `limits`; a failure is a problem.

    Addresses of this machine and of the networks it is in are refused, at each redirect too, unless the limits say `private`.
    """
    from timeline.sources.fetching import fetched  # loads the libraries for HTTP and TLS

    source = Source(url, published, language, columns)
    try:
        answer = fetched(url, limits)
    except OSError as error:
        source.problem(str(error))
        return source.loaded()
    source.charset, source.address = answer.charset, answer.address
    ending = answer.ending
    if ending not in ENDINGS or (answer.kind in KINDS and answer.kind != "text/plain"):
        ending = KINDS.get(answer.kind) or (
            ".html" if b"<html" in (head := answer.data[:2000].lower()) or b"<!doctype html" in head else ".txt"
        )
    loaded = (apart.read if watched else read)(answer.data, source, ending)
    return _once(loaded, url) if source.parts else loaded


def from_path(
    path: str | os.PathLike[str],
    *,
    published: datetime.date | None = None,
    language: str | None = None,
    columns: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    watched: bool = False,
) -> Loaded:
    """A file, or every file with a known ending in a folder and its subfolders, sorted; hidden ones are left out.

    Those with other endings and ``*.gold.jsonl`` are named in a warning. Of an archive that this program wrote, its tables of events.
    Of a folder, duplicate texts are read once (see `from_all`).
    """
    place = Path(path)
    try:
        is_folder = place.is_dir()
    except ValueError:  # a NUL in the path, in some versions of Python
        is_folder = False
    if not is_folder:
        return _from_file(place, published, language, columns, watched=watched)
    files, others, links = (parts_of(place), [], []) if (is_ours := is_archive(place)) else _listed(place)
    if not files:
        empty = Source(str(place))
        empty.problem(said("there is no file with a known ending ({endings}) in this folder", endings=", ".join(ENDINGS)))
        empty.not_followed(links)
        return empty.loaded()
    whole = _Whole(())
    for number, file in enumerate(files):
        if progress:
            progress(number, len(files), str(file))
        whole.add(_from_file(file, published, language, columns, among=not is_ours, watched=watched), str(file))
    if progress:
        progress(len(files), len(files), "")
    whole.source.name = str(place)
    whole.source.passed_over(others)
    whole.source.not_followed(links)
    return whole.source.loaded()


def from_all(
    things: Sequence[Thing],
    *,
    published: datetime.date | None = None,
    language: str | None = None,
    columns: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    limits: Limits | None = None,
    already: Iterable[Document] = (),
    watched: bool = False,
) -> Loaded:
    """Files, folders, web addresses and uploads (a name and its bytes), in order; one that cannot be read never stops the rest.

    `progress(done, of, name)` is called before each of them and once at the end. A text that is the same as an earlier one but for
    white space (or as one of `already`) is left out and named in a warning; ids are unique in what comes back.
    """
    whole = _Whole(already)
    for number, thing in enumerate(things):
        name = thing[0] if isinstance(thing, tuple) else os.fspath(thing)
        if progress:
            progress(number, len(things), name)
        if isinstance(thing, tuple):
            loaded = from_bytes(thing[1], name, published=published, language=language, columns=columns, watched=watched)
        elif is_address(name):
            loaded = from_url(name, published=published, language=language, columns=columns, limits=limits, watched=watched)
        else:
            loaded = from_path(name, published=published, language=language, columns=columns, watched=watched)
        whole.add(loaded, name)
    if progress:
        progress(len(things), len(things), "")
    return whole.source.loaded()


class _Whole:
    """Many Loadeds as one: no text twice, no id twice."""

    def __init__(self, already: Iterable[Document]) -> None:
        """Start with what is there already."""
        self.source = Source("")
        self._texts: dict[str, str] = {}
        self._ids: dict[str, str] = {}
        for document in already:
            self._texts[same_text(document.text)] = _called(document)
            self._ids[document.id] = document.source

    def add(self, loaded: Loaded, name: str) -> None:
        """Add what came out of the source called `name`."""
        here = Source(name)
        self.source.problems += loaded.problems
        self.source.warnings += loaded.warnings
        self.source.tables += loaded.tables
        for document, origin in zip(loaded.documents, loaded.provenance, strict=True):
            self._add(document, origin, here)
        self.source.problems += here.problems
        self.source.warnings += here.warnings

    def _add(self, document: Document, origin: Provenance, here: Source) -> None:
        key = same_text(document.text)
        if key in self._texts:
            here.warning(said("{called} has the same text as {texts} and is left out", called=_called(document), texts=self._texts[key]))
            return
        if document.id in self._ids:
            new = fresh(document.id, short_place(here.name), self._ids)
            here.problem(said('"{id}" is also in {ids}; here it is called "{new}"', id=document.id, ids=self._ids[document.id], new=new))
            document, origin = replace(document, id=new), replace(origin, document=new)
        self._texts[key] = _called(document)
        self._ids[document.id] = here.name
        self.source.documents.append(document)
        self.source.provenance.append(origin)


def same_text(text: str) -> str:
    """What is equal for two texts that are the same but for white space."""
    return " ".join(text.split())


def _called(document: Document) -> str:
    return f"“{document.title[:80]}” ({document.source})" if document.title else document.source or document.id


def _from_file(
    file: Path,
    published: datetime.date | None,
    language: str | None,
    columns: Mapping[str, str] | None,
    *,
    among: bool = False,
    watched: bool,
) -> Loaded:
    source = Source(str(file), published, language, columns, among=among)
    try:
        if not file.is_file():
            raise FileNotFoundError(0, _no_file(file))
        if file.stat().st_size > MAXIMUM_FILE:
            raise OSError(0, _TOO_LARGE)
        data = file.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        source.problem(getattr(error, "strerror", None) or str(error))
        return source.loaded()
    return _read(data, source, watched=watched)


def _no_file(place: Path) -> str:
    """Why what has this name is not read as a file."""
    if not place.exists():
        return said("there is no such file or folder")
    if place.is_fifo() or place.is_char_device():
        return said("this is a pipe or a device, not a file; pipe its text into the command and give - as the name")
    return said("this is neither a file nor a folder")


def _listed(place: Path) -> tuple[list[Path], list[str], list[str]]:
    """The files of a folder, and by their names from there those that are passed over and the links that are not followed."""
    files: list[Path] = []
    others: list[str] = []
    links: list[str] = []
    for one in files_of(place, ENDINGS):
        if isinstance(one, Path):
            files.append(one)
        else:
            others += [str((one.folder / name).relative_to(place)) for name in one.endings]
            links += [str((one.folder / name).relative_to(place)) for name in one.links]
    return files, sorted(others), sorted(links)
