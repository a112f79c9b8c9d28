"""Which texts and ids a run has met so far, on disk, so that memory does not grow with the corpus."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from types import TracebackType

_CACHE = 32_000  # KiB of pages held in memory


class Seen:
    """A scratch file of one run: it is made anew in each run and removed at its end, so nothing in it has to survive a crash."""

    def __init__(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        self._path = path
        self._rows = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        for setting in ("journal_mode=OFF", "synchronous=OFF", "locking_mode=EXCLUSIVE", f"cache_size=-{_CACHE}"):
            self._rows.execute(f"PRAGMA {setting}")
        self._rows.execute("CREATE TABLE texts (digest BLOB PRIMARY KEY, document TEXT) WITHOUT ROWID")
        self._rows.execute("CREATE TABLE ids (id TEXT PRIMARY KEY, place TEXT) WITHOUT ROWID")
        self._rows.execute("BEGIN")

    def __enter__(self) -> Seen:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._rows.close()
        self._path.unlink(missing_ok=True)

    def original(self, digest: bytes) -> str | None:
        """The id of the document that had this text first; None if no document had it."""
        row = self._rows.execute("SELECT document FROM texts WHERE digest = ?", (digest,)).fetchone()
        return row[0] if row else None

    def keep(self, digest: bytes, document: str) -> None:
        """Remembers which document has this text."""
        self._rows.execute("INSERT INTO texts VALUES (?, ?)", (digest, document))

    def named(self, name: str, place: str, row: str = "") -> tuple[str, str | None]:
        """The id for a document called `name` in `place`: itself or, if it is taken, a fresh one and where the first one stands."""
        first = self._rows.execute("SELECT place FROM ids WHERE id = ?", (name,)).fetchone()
        fresh = name
        if first:
            fresh = f"{name} ({row if row and first[0] == place else place})"
            while self._rows.execute("SELECT 1 FROM ids WHERE id = ?", (fresh,)).fetchone():
                fresh += "'"
        self._rows.execute("INSERT INTO ids VALUES (?, ?)", (fresh, place))
        return fresh, first[0] if first else None
