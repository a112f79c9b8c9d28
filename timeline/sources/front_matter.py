"""Front matter: the settings at the top of a Markdown or plain text, between "---" (the simple part of YAML) or "+++" (TOML)."""

from __future__ import annotations

import datetime
import json
import re
import tomllib
from dataclasses import dataclass
from itertools import islice
from typing import Any, cast

_YAML = re.compile(r"\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_TOML = re.compile(r"\ufeff?\+\+\+[ \t]*\r?\n(.*?)^\+\+\+[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_SETTING = re.compile(r"([A-Za-z_-]+)[ \t]*:[ \t]*(.*)")
_BLOCK_MARK = re.compile(r"[>|][+-]?\d?")
_KNOWN = frozenset({"title", "date", "published", "pubdate", "author", "language", "lang"})
_MOST_KEYS = 200
_LONGEST = 100_000  # characters; what is longer is a text between two lines


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its key in small letters, its value in one line, and the line of the file that it begins in (from 1), as it stands."""

    key: str
    value: str
    number: int
    line: str


def front_matter(text: str) -> tuple[list[Setting], int]:
    """The settings at the top of a text, and where the text goes on behind them; none, and 0, if it begins with the text itself."""
    if found := _YAML.match(text[:_LONGEST]):
        return _of_yaml(found[1].splitlines()), found.end()
    if found := _TOML.match(text[:_LONGEST]):
        settings = _of_toml(found[1])
        return settings, found.end() if settings else 0
    return [], 0


def is_front_matter(settings: list[Setting]) -> bool:
    """Whether these settings tell something of a text, so that what stands between two lines of hyphens is no part of it."""
    return any(one.key in _KNOWN for one in settings)


def _of_yaml(lines: list[str]) -> list[Setting]:
    settings: list[Setting] = []
    for number, line in enumerate(lines):
        if not (found := _SETTING.fullmatch(line.strip())):
            continue
        value = found[2].strip()
        if _BLOCK_MARK.fullmatch(value):
            value = " ".join(" ".join(_below(lines, number)).split())
        elif not value:
            items = [one.strip()[1:] for one in _below(lines, number, list_items=True)]
            value = ", ".join(_unquoted(one.strip()) for one in items)
        settings.append(Setting(found[1].lower(), _unquoted(value), number + 2, line.strip()))
    return settings


def _below(lines: list[str], number: int, *, list_items: bool = False) -> list[str]:
    """The lines below one that belong to it: further in, or items of a list."""
    found: list[str] = []
    for line in lines[number + 1 : number + 101]:
        further = line[:1] in (" ", "\t") and not list_items
        if line.strip() and not further and not (list_items and line.strip().startswith("- ")):
            break
        found.append(line)
    return [line for line in found if line.strip()]


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'").strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        try:
            return " ".join(str(json.loads(value)).split())  # YAML's escapes are nearly those of JSON
        except ValueError:
            return value[1:-1].strip()
    return value.strip("\"'").strip()


def _of_toml(block: str) -> list[Setting]:
    try:
        values = tomllib.loads(block)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return []
    lines = block.splitlines()
    settings: list[Setting] = []
    for key, value in islice(values.items(), _MOST_KEYS):
        written = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=")
        number = next((number for number, line in enumerate(lines) if written.match(line)), 0)
        if said := _as_words(value):
            settings.append(Setting(key.lower(), said, number + 2, lines[number].strip()))
    return settings


def _as_words(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(one for one in cast("list[Any]", value) if isinstance(one, str))
    if isinstance(value, datetime.date):  # and times of day with it
        return value.isoformat()
    return " ".join(value.split()) if isinstance(value, str) else ""
