"""ZIP and gzip, opened without trust: what they unpack to is counted while it is unpacked, and nothing is ever written to a disk."""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Any

from timeline.interface import said
from timeline.sources.source import MAXIMUM_DEPTH, Allowance, Source, UnreadableError

MAXIMUM_MEMBERS = 10_000
EVIDENCE = frozenset({"manifest.json", "table.csv", "SHA256SUMS"})  # what `exports.evidence` writes, texts and table together
_PIECE = 65_536
Read = Callable[[bytes, Source, str], Any]  # what reads a part: its bytes, its source, the ending of its name


class Package:
    """A ZIP file whose members come out within an allowance; UnreadableError if it is none, is too large or is locked."""

    def __init__(self, data: bytes, allowance: Allowance) -> None:
        """Open the archive, which reads only its list of members."""
        self._allowance = allowance
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, OverflowError) as error:
            raise UnreadableError(said("this archive is damaged ({shown})", shown=_shown(error))) from None
        self.members = [one for one in self._archive.infolist() if not one.filename.endswith("/")]  # is_dir() fails on ""
        self.names = [one.filename for one in self.members]
        if len(self.members) > MAXIMUM_MEMBERS:
            raise UnreadableError(said("this archive has more than {most} files in it", most=MAXIMUM_MEMBERS))

    def read(self, member: str | zipfile.ZipInfo) -> bytes:
        """One member; UnreadableError if it is locked, damaged or not there, or if what was unpacked so far is too much."""
        pieces: list[bytes] = []
        try:
            with self._archive.open(member) as file:
                while piece := file.read(_PIECE):
                    self._allowance.take(len(piece))
                    pieces.append(piece)
        except UnreadableError:
            raise
        except KeyError:
            raise UnreadableError(said("{member} is missing in it", member=member)) from None
        except RuntimeError as error:
            # NotImplementedError is one
            raise UnreadableError(
                said("it is locked with a password") if "password" in str(error) else said("it is damaged ({shown})", shown=_shown(error))
            ) from None
        except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, OverflowError) as error:
            raise UnreadableError(said("it is damaged ({shown})", shown=_shown(error))) from None
        return b"".join(pieces)


def _shown(error: Exception) -> str:
    return (str(error) or type(error).__name__)[:100]


def read_archive(data: bytes, source: Source, endings: tuple[str, ...], read: Read) -> None:
    """Every file with a known ending in a ZIP, in the order of their names; one that cannot be read is a problem and the rest goes on."""
    if source.depth >= MAXIMUM_DEPTH:
        raise UnreadableError(said("archives within archives are only read three deep"))
    package = Package(data, source.allowance)
    if set(package.names) >= EVIDENCE:
        source.own_table()
        return
    known = [one for one in package.members if _is_wanted(one.filename, endings)]
    for member in sorted(known, key=lambda one: one.filename):
        part = source.part(inner_name(member.filename), among=True)
        try:
            source.take(read(package.read(member), part, _ending(member.filename)))
        except UnreadableError as error:
            part.problem(str(error))
            source.take(part.loaded())
            if source.allowance.left < 0:
                return
    other = [one for one in package.members if one not in known and not _is_hidden(one.filename)]
    if known:
        source.passed_over(inner_name(member.filename) for member in other)
    else:
        source.problem(said("there is no file with a known ending in this archive"))


def inner_name(name: str) -> str:
    """The name of a member, for people to see: without the steps that would lead out of the folder, and of a length to read."""
    parts = [part for part in PurePosixPath(name.replace("\\", "/")).parts if part not in ("/", "..", ".")]
    return "/".join(parts)[-300:] or "a file without a name"


def _ending(name: str) -> str:
    return PurePosixPath(name).suffix.lower()


def _is_hidden(name: str) -> bool:
    return any(part.startswith(".") or part == "__MACOSX" for part in inner_name(name).split("/"))


def _is_wanted(name: str, endings: tuple[str, ...]) -> bool:
    return not _is_hidden(name) and _ending(name) in endings and not name.lower().endswith(".gold.jsonl")


def read_gzip(data: bytes, source: Source, read: Read) -> None:
    """One file packed with gzip, its name the archive's without ".gz"."""
    if source.depth >= MAXIMUM_DEPTH:
        raise UnreadableError(said("archives within archives are only read three deep"))
    pieces: list[bytes] = []
    unpack = zlib.decompressobj(31)
    waiting = data
    try:
        while waiting and not unpack.eof:
            piece = unpack.decompress(waiting, _PIECE)
            source.allowance.take(len(piece))
            pieces.append(piece)
            waiting = unpack.unconsumed_tail
    except zlib.error:
        raise UnreadableError(said("this archive is damaged")) from None
    if not unpack.eof:
        raise UnreadableError(said("this archive is damaged: its end is missing"))
    inner = source.name.lower().removesuffix(".gz")
    part = source.part(PurePosixPath(inner).name, address=source.address, charset=source.charset)
    source.take(read(b"".join(pieces), part, _ending(inner)))
