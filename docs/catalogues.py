"""The catalogues of the interface (timeline/interface/*.po) brought up to date with what the program says: `python docs/catalogues.py`.

With a code (`python docs/catalogues.py fr`) it begins the catalogue of another language. What is new stands there without a translation,
what is no longer said is taken out; nothing that was translated is lost otherwise. `missing` and `problems` say what is left to do.
"""

from __future__ import annotations

import ast
import io
import re
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from string import Formatter
from typing import cast

from babel import Locale
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from timeline.interface.scripts import said_in

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "timeline" / "interface"
_ONE, _MANY = frozenset({"say", "said", "mark"}), frozenset({"say_count", "said_count", "mark_count"})
_FORMS = frozenset({"name", "the", "of", "to"})  # of the name of a unit: a translation takes the one it needs (date_words)


@lru_cache(maxsize=1)
def spoken() -> Catalog:
    """Every message of the program, with the modules that say it; no line numbers, which would change all the time."""
    found = Catalog(charset="utf-8")
    for path in sorted([ROOT / "dashboard.py", *(ROOT / "timeline").rglob("*.py"), *(ROOT / "timeline").rglob("*.js")]):
        source = path.read_text(encoding="utf-8")
        every = said_in(source) if path.suffix == ".js" else _in_a_module(source)
        for message in every:
            found.add(message, locations=[(path.relative_to(ROOT).as_posix(), 0)])
    return found


def _in_a_module(source: str) -> Iterator[str | tuple[str, str]]:
    """The messages that a module says: the constants that it hands to the functions of `timeline.interface`."""
    if "timeline.interface" not in source:
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ONE | _MANY:
            wanted = node.args[: 2 if node.func.id in _MANY else 1]
            texts = [str(one.value) for one in wanted if isinstance(one, ast.Constant) and one.value]
            if len(texts) == 2:
                yield texts[0], texts[1]
            elif texts:
                yield texts[0]


def read(code: str) -> Catalog:
    """The catalogue of a language as it stands."""
    with (FOLDER / f"{code}.po").open("rb") as file:
        return read_po(file, locale=code)


def updated(code: str) -> Catalog:
    """The catalogue of a language with exactly what the program says now; one that is not there is begun."""
    path = FOLDER / f"{code}.po"
    catalogue = read(code) if path.exists() else Catalog(locale=code)
    fresh = Catalog(
        locale=code, charset="utf-8", fuzzy=False, header_comment=f"# What Timeline says, in {Locale.parse(code).english_name}."
    )
    for message in _messages(spoken()):
        known = catalogue.get(message.id)
        fresh.add(message.id, known.string if known is not None and not known.fuzzy else None, message.locations)
    return fresh


def text(catalogue: Catalog) -> str:
    """A catalogue as its file has it."""
    written = io.BytesIO()
    write_po(written, catalogue, width=132, sort_by_file=True, include_lineno=False, omit_header=False)
    kept = [line for line in written.getvalue().decode().splitlines() if not line.startswith(_CHANGING)]
    return "\n".join(kept).rstrip() + "\n"


_CHANGING = tuple(f'"{name}' for name in ("POT-Creation-Date", "PO-Revision-Date", "Generated-By", "Report-Msgid", "Last-Translator",
                                          "Language-Team", "Project-Id-Version"))  # fmt: skip


def forms(catalogue: Catalog) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Every message and its translation, each with one text, or with one for each of its numbers."""
    for message in _messages(catalogue):
        yield _texts(message.id), _texts(message.string)


def _texts(one: object) -> tuple[str, ...]:
    return tuple(str(text or "") for text in cast("Iterable[object]", one)) if isinstance(one, tuple | list) else (str(one or ""),)


def missing(catalogue: Catalog) -> Iterator[str]:
    """The messages without a translation."""
    for ids, strings in forms(catalogue):
        if not all(strings):
            yield ids[0]


def problems(catalogue: Catalog) -> Iterator[str]:
    """The translations whose fields are not those of the message, or that begin or end with another blank."""
    for ids, strings in forms(catalogue):
        wanted = fields(ids[-1]) | fields(ids[0])
        for string in strings:
            told = fields(string) if string else wanted
            if told != wanted and not (told <= wanted | {"count"} and len(ids) > 1) and not _is_form(told, wanted):
                yield f"{ids[0]!r}: fields {sorted(told)} instead of {sorted(wanted)}"
            if string and (string[:1] == " ", string[-1:] == " ") != (ids[0][:1] == " ", ids[0][-1:] == " "):
                yield f"{ids[0]!r}: blanks at its ends"


def fields(message: str) -> frozenset[str]:
    """The names in braces."""
    return frozenset(name for _, name, _, _ in Formatter().parse(message) if name)


def _is_form(told: frozenset[str], wanted: frozenset[str]) -> bool:
    """Whether one form of a name stands for another, or one number of a century for another."""
    return bool(wanted & _FORMS and told <= _FORMS) or told ^ wanted <= {"ordinal", "number", "roman"}


def _messages(catalogue: Catalog) -> list[Message]:
    return [message for message in catalogue if message.id]


def main(codes: list[str]) -> None:
    """Write the catalogues that are there, and those of these codes."""
    for code in sorted({*codes, *(path.stem for path in FOLDER.glob("*.po"))}):
        catalogue = updated(code)
        (FOLDER / f"{code}.po").write_text(text(catalogue), encoding="utf-8")
        left = list(missing(catalogue))
        print(f"{code}: {len(_messages(catalogue))} messages, {len(left)} without a translation")
        for problem in problems(catalogue):
            print(f"  {problem}")


if __name__ == "__main__":
    main([re.sub(r"[^a-z]", "", code) for code in sys.argv[1:]])
