"""The judge of languages: py3langid's model, kept unpacked beside the compiled modules.

It comes packed so tightly that unpacking it took two thirds of a second of each process that asked it. As compiled modules are, it is
written where Python writes those, and again where what was written is missing, cut short, or of another version of the library. It is
read where it lies: of its 70 MB a text needs a few pages.
"""

from __future__ import annotations

import json
import mmap
import os
import sys
from contextlib import suppress
from copy import copy
from functools import lru_cache
from importlib.util import cache_from_source
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier
from py3langid.modelio import load_model

_DAMAGED = (OSError, ValueError, TypeError)  # what a file that is missing, cut short or another's leads to
_FORM = 1
_LONGEST_LINE = 10_000
_ALIGNED = 64  # bytes: numbers are read fastest where they begin at such a place
_CODES = {"nb": "no"}
_TOO_NEAR = frozenset({"pcm", "zxx"})  # Nigerian Pidgin takes in plain English; and what is no language at all


@lru_cache(maxsize=2)
def judge(among: tuple[str, ...] | None) -> LanguageIdentifier:
    """The judge for all its languages or for some."""
    one = copy(_whole())  # what the other one is restricted to is its own
    one.set_languages([_CODES.get(code, code) for code in among] if among else sorted({*one.labels} - _TOO_NEAR))
    return one


@lru_cache(maxsize=1)
def _whole() -> LanguageIdentifier:
    """The judge as it comes: once, though it is asked in two ways."""
    packed = MODEL_DIR / MODEL_FILE
    try:
        model = _kept(packed)
    except _DAMAGED:
        model = [np.asarray(part) for part in load_model(packed)]
        if not sys.dont_write_bytecode:
            _keep(packed, model)
    weights, priors, languages, moves, rows, features = model
    return LanguageIdentifier(
        _Weights(weights), priors, languages.tolist(), moves.data, features.tolist(), norm_probs=True, tk_row=rows.tolist()
    )


class _Weights:
    """The weights of all features for some languages: the columns of these are taken out of the rows that a text asks for.

    Taken out of all rows, as the judge does it, they are a copy of the whole table for each way in which it is asked.
    """

    def __init__(self, table: np.ndarray[Any, Any], columns: Any = slice(None)) -> None:
        self._table, self._columns = table, columns

    def __getitem__(self, at: Any) -> Any:
        if isinstance(at, tuple):
            return _Weights(self._table, at[1])
        return self._table[at][:, self._columns]


def _file() -> Path:
    return Path(cache_from_source(__file__)).with_suffix(".model")


def _head(packed: Path) -> bytes:
    """What the file begins with: how it is made, and the packed model that it is of."""
    told = packed.stat()
    return f"{_FORM} {packed.name} {told.st_size} {told.st_mtime_ns} {sys.byteorder}\n".encode()


def _kept(packed: Path) -> list[np.ndarray[Any, Any]]:
    """The parts of the model as an earlier process has unpacked them."""
    with _file().open("rb") as file:
        if file.readline(_LONGEST_LINE) != _head(packed):
            raise ValueError("of another model")
        forms = [(np.dtype(kind), shape) for kind, shape in json.loads(file.readline(_LONGEST_LINE))]
        content, place = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), file.tell()
    parts: list[np.ndarray[Any, Any]] = []
    for kind, shape in forms:
        parts.append(np.frombuffer(content, kind, prod(shape), place).reshape(shape))
        place += parts[-1].nbytes
    return parts


def _keep(packed: Path, model: list[np.ndarray[Any, Any]]) -> None:
    """Writes the model down; nothing is told where that cannot be done."""
    path = _file()
    written = path.with_name(f"{path.name}.{os.getpid()}")
    head = _head(packed) + json.dumps([(part.dtype.str, part.shape) for part in model]).encode()
    head += b" " * (-(len(head) + 1) % _ALIGNED) + b"\n"
    try:
        path.parent.mkdir(exist_ok=True, parents=True)
        written.write_bytes(b"".join((head, *(part.tobytes() for part in model))))
        written.replace(path)
    except OSError:
        with suppress(OSError):
            written.unlink()
