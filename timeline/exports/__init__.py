"""Table → files: one list of FORMATS for the page and the command line; each format is one module, loaded when it is first written.

``FORMATS[i].write(frame, Origin(...))`` gives text or bytes. Text is to be encoded as UTF-8 with its line ends left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.exports.formats import FORMATS, Format, named
from timeline.exports.origin import Origin

if TYPE_CHECKING:
    from timeline.exports.separated import from_csv, to_csv

__all__ = ["FORMATS", "Format", "Origin", "from_csv", "named", "to_csv"]


def __getattr__(name: str) -> Any:
    """`to_csv` and `from_csv`, loaded with pandas only when somebody asks: the command line lists the formats without it."""
    if name in ("to_csv", "from_csv"):
        from timeline.exports import separated

        return getattr(separated, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
