"""`re`, with the compiled patterns kept on disk: a language has hundreds of long ones, and compiling them took a third of a second.
They also search faster, as they know what a match can begin with (`pattern_starts`), try branches that begin alike together
(`pattern_branches`) and take runs of letters whole where no part of one can lead to a match (`pattern_runs`).

What else is worked out of the texts of patterns is kept with them (`worked_out`).

They lie in `__pycache__` as compiled modules do, are found by their text and the very Python that compiled them, so that none is ever out
of date, and are written when the program ends. Where Python is told to write no compiled modules, the folder cannot be written, or this
Python has another engine, each that is not there is compiled as `re` does it; what `re` makes of it is the test of what is kept.
"""

from __future__ import annotations

import atexit
import marshal
import mmap
import os
import re
import sys
import zlib
from array import array
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from hashlib import blake2b
from importlib import import_module
from importlib.util import cache_from_source
from itertools import accumulate, pairwise
from pathlib import Path
from re import ASCII, DOTALL, IGNORECASE, MULTILINE, I, Match, Pattern, S, escape, findall, finditer, fullmatch, match, search, split, sub
from types import ModuleType
from typing import Any

from timeline.pattern_branches import with_branches_together
from timeline.pattern_runs import with_whole_runs
from timeline.pattern_starts import with_starts

__all__ = [
    "ASCII",
    "DOTALL",
    "IGNORECASE",
    "MULTILINE",
    "I",
    "Match",
    "Pattern",
    "S",
    "compile",
    "escape",
    "findall",
    "finditer",
    "fullmatch",
    "match",
    "search",
    "split",
    "sub",
    "worked_out",
]

_MOST = 32_000_000  # bytes; all languages take a fifth of it, and what is left of patterns that were changed is dropped there
_MADE = 8  # raised when the same pattern is made otherwise
_LETTERS = "à-ÿ", "à-öø-ÿ"  # as letters are meant, without the sign of division that lies among them
_AGAIN = (OSError, ValueError, EOFError, TypeError)  # what a file that is missing, damaged or another's leads to

_kept_now: dict[bytes, bytes] = {}  # what this process has compiled


@cache
def compile(pattern: str, flags: int = 0) -> Pattern[str]:  # noqa: A001 - the name that it has in `re`
    """The compiled pattern, which finds what that of `re.compile` finds; of the letters "à-ÿ" the sign of division is none."""
    engine = _engine()
    if engine is None:
        return re.compile(pattern, flags)
    key = blake2b(f"{int(flags)} {pattern}".encode(errors="surrogatepass"), digest_size=16).digest()
    try:
        data = zlib.decompress(_kept_before()[key])
    except (KeyError, zlib.error):
        try:
            data = _compiled(pattern, int(flags))
        except (AttributeError, TypeError, OverflowError):  # an engine that is made otherwise than those we know
            return re.compile(pattern, flags)
        _keep(key, zlib.compress(data, 1))
    all_flags, code, groups, named, names = marshal.loads(data)  # noqa: S302 - as Python does it with what lies beside this
    return engine.compile(pattern, all_flags, array("I", code).tolist(), groups, named, names)


def _compiled(pattern: str, flags: int) -> bytes:
    """What `re` works out of a pattern, before it is made an object."""
    parsed = import_module("re._parser").parse(pattern.replace(*_LETTERS), flags)
    with_whole_runs(parsed, flags)
    with_branches_together(parsed, flags)
    code = with_starts(import_module("re._compiler")._code(parsed, flags), parsed, flags)
    named: dict[str, int] = parsed.state.groupdict
    names: list[str | None] = [None] * parsed.state.groups
    for name, group in named.items():
        names[group] = name
    return marshal.dumps((flags | parsed.state.flags, array("I", code).tobytes(), parsed.state.groups - 1, dict(named), tuple(names)))


def worked_out(told: str, work: Callable[[], Any], *modules: str) -> Any:
    """What `work` makes of the text `told`, in plain values, or has made of it before with the same `modules` (their files)."""
    try:
        key = blake2b(told.encode(errors="surrogatepass"), digest_size=16, key=_version(modules)).digest()
    except OSError:  # modules that are no files
        return work()
    try:
        return marshal.loads(zlib.decompress(_kept_before()[key]))  # noqa: S302 - as above
    except (KeyError, zlib.error):
        made = work()
        _keep(key, zlib.compress(marshal.dumps(made), 1))
        return made


@cache
def _version(modules: tuple[str, ...]) -> bytes:
    """What tells modules from the same ones once they are changed."""
    return blake2b(b"\0".join(Path(module).read_bytes() for module in modules), digest_size=16).digest()


@cache
def _engine() -> ModuleType | None:
    """The engine of `re`, where it is the one whose code we can keep."""
    engine = import_module("_sre") if sys.implementation.name == "cpython" else None
    return engine if engine and array("I").itemsize == engine.CODESIZE else None


def _head() -> bytes:
    """What the file begins with: compiled patterns are good for one Python alone."""
    engine = import_module("_sre")
    return f"{sys.version!r} {engine.MAGIC} {sys.byteorder} {_MADE}\n".encode()


def _file() -> Path:
    return Path(cache_from_source(__file__)).with_suffix(".re")


class _Kept(Mapping[bytes, bytes]):
    """The patterns in a file, each read when it is asked for: a process needs one language of twenty."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            head, size = file.readline(1000), int(file.readline(20))
            if head != _head():
                raise ValueError(f"{path} is another Python's")
            self._places: dict[bytes, tuple[int, int]] = marshal.loads(file.read(size))  # noqa: S302 - as above
            self._begins = file.tell()
            self._content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def __getitem__(self, key: bytes) -> bytes:
        start, end = self._places[key]
        return self._content[self._begins + start : self._begins + end]

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


@cache
def _kept_before() -> Mapping[bytes, bytes]:
    """What earlier processes have kept; nothing where the file is missing, damaged or another Python's."""
    try:
        return _Kept(_file())
    except _AGAIN:
        return {}


def _keep(key: bytes, entry: bytes) -> None:
    if sys.dont_write_bytecode:
        return
    if not _kept_now:
        atexit.register(_write)
    _kept_now[key] = entry


def _write() -> None:
    """Writes down what this process has compiled, beside what others have; nothing is told where that cannot be done."""
    _kept_before.cache_clear()
    kept = {**_kept_before(), **_kept_now}
    if sum(map(len, kept.values())) > _MOST:
        kept = _kept_now
    ends = [*accumulate(map(len, kept.values()), initial=0)]
    places = marshal.dumps(dict(zip(kept, pairwise(ends), strict=True)))
    path = _file()
    written = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(exist_ok=True, parents=True)
        written.write_bytes(b"".join((_head(), b"%d\n" % len(places), places, *kept.values())))
        written.replace(path)
    except OSError:
        written.unlink(missing_ok=True)
