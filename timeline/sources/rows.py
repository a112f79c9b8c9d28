"""Rows of fields → documents: what JSON, CSV, Excel and Parquet files have in common; a bad row is a problem and the rest goes on."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from timeline.interface import said
from timeline.sources.dates_stated import given_day, parse_published
from timeline.sources.source import Evidence, Source, fresh, stored, text_id

OWN_COLUMNS = frozenset({"event_id", "date_text", "timex_value", "sentence_start"})  # no other table has these four
DATES = ("published", "publicationdate", "publishedat", "datepublished", "publishdate", "pubdate", "publishedon", "dct", "date")
"""The names by which a publication date is known, the surest first; in lower case, letters and digits only."""

_MOST = 50  # problems of one file that are told one by one


@dataclass(slots=True)
class Rows:
    """The rows of one source on their way to documents; `unit` is what a row is called there: "line", "row" or "item"."""

    source: Source
    unit: str = "line"
    is_stream: bool = False  # of any length: problems are told one by one, and no ids are kept (the caller sees to those)
    used: dict[str, int] = field(default_factory=dict[str, int])
    told: int = 0
    read_any: bool = False

    def problem(self, message: str, number: int) -> None:
        """Something is wrong with a row; after fifty of them they are only counted."""
        self.told += 1
        if self.told <= _MOST or self.is_stream:
            if self.unit == "line":
                self.source.problem(message, number)
            else:
                self.source.problem(f"{self.unit} {number}: {message}")

    def done(self) -> None:
        """Say how many problems were not told."""
        if self.told > _MOST and not self.is_stream:
            self.source.problem(said("and {count} more problems like these", count=self.told - _MOST))

    def read(self, row: Mapping[str, Any], number: int, *, words_too: bool = False) -> None:
        """One row with the fields of INTERFACES: text, and if known id, title, source, language, author and published.

        `words_too`: the date may be a full date in words ("14 December 2016"), as people write it into tables.
        """
        text = row.get("text")
        if not isinstance(text, str) or not text.strip():
            self.problem(
                said('"text" is missing or empty') if text is None or isinstance(text, str) else said('"text" is not a string'), number
            )
            return
        self.source.unstorable(text)
        text, self.read_any = stored(text), True
        words = {key: value for key in ("title", "source", "language", "lang", "author") if isinstance(value := row.get(key), str)}
        self.source.document(
            text,
            evidence=self._stated(row, number, words_too),
            title=words.get("title", ""),
            author=words.get("author", ""),
            language=words.get("language") or words.get("lang") or "",
            name=self._name(row.get("id"), text, number),
            source=words.get("source", ""),
        )

    def _name(self, given: Any, text: str, number: int) -> str:
        if given is not None and (isinstance(given, bool) or not isinstance(given, (str, int))):
            self.problem(said('"id" is neither a string nor a whole number; a new one was made'), number)
            given = None
        name = stored(str(given)) if given not in (None, "") else text_id(text)
        if self.is_stream:
            return name
        if name in self.used:
            new = fresh(name, f"{self.unit} {number}", self.used)
            self.problem(
                said(
                    '"{name}" was already the id of {unit} {used}; this document is called "{new}"',
                    name=name,
                    unit=self.unit,
                    used=str(self.used[name]),
                    new=new,
                ),
                number,
            )
            name = new
        self.used[name] = number
        return name

    def _stated(self, row: Mapping[str, Any], number: int, words_too: bool) -> list[Evidence]:
        """The publication date of a row; the text is not searched, for a row is data and has said what is known."""
        filled = {re.sub(r"[^a-z0-9]", "", key.lower()): key for key, value in row.items() if value not in (None, "")}
        key = next((filled[name] for name in DATES if name in filled), None)
        if key is None:
            return []
        value, words_too = row[key], words_too or key not in ("published", "dct")
        where = f'"{key}" in {self.unit} {number} of the file'
        if isinstance(value, datetime.date):
            return [Evidence(_naive(value), "column", where)]
        try:
            shown = value if isinstance(value, str) else json.dumps(value, default=str)
            day = given_day(shown) if words_too else None
            return [Evidence(day or parse_published(shown), "column", where)]
        except ValueError as error:
            self.problem(f'"{key}": {error}', number)
            return []


def _naive(value: datetime.date) -> datetime.date:
    """A day as a date, a moment without its offset; midnight is a day, as spreadsheets have no days alone."""
    if not isinstance(value, datetime.datetime):
        return value
    moment = value.replace(tzinfo=None)
    return moment.date() if moment.time() == datetime.time() else moment
