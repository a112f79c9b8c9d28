"""The files of a folder, the same ones in the same order for a small run and for an archive; links lead nobody out of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_MANIFEST, _PARTS = "_manifest.jsonl", "part-*.parquet"  # of an archive, see `batch.run_folder`
_NEVER = ".gold.jsonl"  # the answers of a test lie beside its articles


@dataclass(frozen=True, slots=True)
class PassedOver:
    """What is not read in one folder: files with other endings, and links to folders or to files outside of the folder that was named."""

    folder: Path
    endings: tuple[str, ...]
    links: tuple[str, ...]


def files_of(place: Path, endings: tuple[str, ...]) -> Iterator[Path | PassedOver]:
    """Every file with one of the endings in a folder and its subfolders, sorted; hidden ones are left out.

    One folder's names are held at a time, never those of the whole tree. OSError for a folder that can't be read.
    """
    yield from _in_folder(place, endings, os.path.realpath(place))


def is_archive(place: Path) -> bool:
    """Whether a folder is an archive of events that this program wrote, whose files are no articles."""
    return (place / _MANIFEST).is_file() and any(place.glob(_PARTS))


def parts_of(archive: Path) -> list[Path]:
    """The tables of events of an archive, in order."""
    return sorted(archive.glob(_PARTS))


def _in_folder(place: Path, endings: tuple[str, ...], root: str) -> Iterator[Path | PassedOver]:
    with os.scandir(place) as found:
        entries = sorted((one.name, one.is_dir(follow_symlinks=False), one.is_symlink()) for one in found if not one.name.startswith("."))
    others: list[str] = []
    links: list[str] = []
    for name, is_folder, is_link in entries:
        if is_folder and is_archive(place / name):
            others.append(name)
        elif is_folder:
            yield from _in_folder(place / name, endings, root)
        elif is_link and _leads_out(place / name, root):
            links.append(name)
        elif Path(name).suffix.lower() in endings and not name.lower().endswith(_NEVER):
            yield place / name
        else:
            others.append(name)
    if others or links:
        yield PassedOver(place, tuple(others), tuple(links))


def _leads_out(link: Path, root: str) -> bool:
    target = os.path.realpath(link)
    return os.path.isdir(target) or not target.startswith(os.path.join(root, ""))
