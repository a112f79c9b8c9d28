"""CSV, Excel and Parquet tables of articles → documents, one a row; which column holds what is guessed, or said by the user."""

from __future__ import annotations

import csv
import datetime
import io
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from timeline import patterns as re
from timeline.interface import mark, said
from timeline.sources import sizes
from timeline.sources.archives import Package
from timeline.sources.dates_stated import given_day
from timeline.sources.rows import DATES, OWN_COLUMNS, Rows
from timeline.sources.source import Source, UnreadableError

MAXIMUM_ROWS = 200_000  # of a table that is read as a whole
SAMPLE = 200_000  # characters by which separators are told
MOST_COLUMNS = 500
FIELDS = ("text", "date", "title", "id", "source", "language", "author")
# The names by which a column is known, the surest first; compared in lower case, letters and digits only.
_NAMES: dict[str, tuple[str, ...]] = {
    "text": ("text", "fulltext", "articletext", "body", "articlebody", "content", "maintext", "article", "story", "document", "plaintext"),
    "date": (*DATES, "day", "created", "createdat", "timestamp"),
    "title": ("title", "headline", "heading", "subject"),
    "id": ("id", "documentid", "docid", "articleid", "uid", "uuid", "guid", "key"),
    "source": ("source", "url", "link", "address", "file", "filename", "outlet", "publication", "publisher"),
    "language": ("language", "lang", "languagecode"),
    "author": ("author", "authors", "byline", "writer", "creator"),
}  # fmt: skip
_NUMERIC = re.compile(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T].*)?")


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it stands in a file: the names of its columns, its rows (`first` is the number of the first of them), and their unit."""

    names: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    first: int = 2
    unit: str = "line"
    sheet: str = ""

    @property
    def guess(self) -> dict[str, str]:
        """Which column holds what, by their names; for the text, failing that, the column with the longest texts."""
        known = [re.sub(r"[^a-z0-9]", "", name.lower()) for name in self.names]
        found: dict[str, str] = {}
        for wanted, words in _NAMES.items():
            place = next((known.index(word) for word in words if word in known), None)
            if place is not None and self.names[place] not in found.values():
                found[wanted] = self.names[place]
        if "text" not in found:
            taken = set(found.values())
            lengths = [(self._length(place), -place) for place, name in enumerate(self.names) if name not in taken]
            if lengths and max(lengths)[0] >= 40:
                found["text"] = self.names[-max(lengths)[1]]
        return found

    def _length(self, place: int) -> float:
        cells = [row[place] for row in self.rows[:100] if place < len(row) and row[place] not in (None, "")]
        texts = [cell for cell in cells if isinstance(cell, str)]
        return sum(map(len, texts)) / len(cells) if cells else 0.0

    @property
    def is_own(self) -> bool:
        """Whether Timeline wrote it."""
        return set(self.names) >= OWN_COLUMNS


def read_csv(text: str, source: Source) -> None:
    """Comma-separated values (RFC 4180), or separated by semicolons, tabs or bars."""
    _read(csv_table(text), source)


def read_excel(data: bytes, source: Source) -> None:
    """Every sheet of an .xlsx workbook that has a column of texts."""
    tables = excel_tables(data, source)
    if any(table.is_own for table in tables):
        source.own_table()
        return
    usable = [table for table in tables if "text" in (source.columns or table.guess) or "text" in table.guess]
    if not usable:
        source.not_articles(_no_text(tables[0]) if tables else "there is no table in this workbook")
    for table in usable:
        part = source if len(tables) == 1 else source.part(table.sheet)
        if part.columns and len(tables) > 1 and not {*part.columns.values()} <= {*table.names} and "text" in table.guess:
            part.columns = None  # said of another sheet
        _read(table, part)
        if part is not source:
            source.take(part.loaded())
    for table in tables:
        if usable and table not in usable:
            source.warning(said("the sheet {sheet} has no column of texts and is not read", sheet=table.sheet))


def read_parquet(data: bytes, source: Source) -> None:
    """An Apache Parquet file."""
    _read(parquet_table(data, source), source)


def csv_table(text: str) -> Table:
    """The table in a CSV file; UnreadableError if there is none."""
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))  # an article may be longer than the module's default
    mark = separator_of(text)
    sizes.bounded(text, (mark,), 5 * sizes.MOST_CELLS)  # a line is read as a whole, and texts have commas too
    rows: list[tuple[str, ...]] = []
    cells = 0
    try:
        for row in csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=mark):
            rows.append(tuple(row))
            cells = _counted(cells, row)
            if len(rows) > MAXIMUM_ROWS:
                raise UnreadableError(said("this table has more than {most} rows", most=MAXIMUM_ROWS))
    except csv.Error as error:
        raise UnreadableError(said("this is not a table that can be read ({error})", error=error)) from None
    return as_table(rows, "row")


def _counted(cells: int, row: Sequence[Any]) -> int:
    """How many cells there are with those of one more row; UnreadableError if that is too many."""
    cells += len(row)
    if cells > sizes.MOST_CELLS:
        raise UnreadableError(said("this table has more than {most} cells", most=sizes.MOST_CELLS))
    return cells


def separator_of(text: str) -> str:
    """What stands between the cells of a CSV file, by its first rows."""
    return max(",;\t|", key=lambda one: _fit(text.removeprefix("\ufeff"), one))


def _fit(text: str, mark: str) -> tuple[float, int]:
    """How well a separator fits: the share of the first rows that are as long as the header, and how many columns that makes."""
    try:
        rows = [row for row in islice(csv.reader(io.StringIO(text[:SAMPLE], newline=""), delimiter=mark), 20) if row]
    except csv.Error:
        return (0.0, 0)
    if not rows or len(rows[0]) < 2:
        return (0.0, 0)
    return sum(len(row) == len(rows[0]) for row in rows) / len(rows), len(rows[0])


def as_table(rows: Sequence[Sequence[Any]], unit: str, sheet: str = "") -> Table:
    """The first row that is not empty is the header; names that are missing or there twice are made up."""
    place = next((number for number, row in enumerate(rows) if any(cell not in (None, "") for cell in row)), None)
    if place is None:
        raise UnreadableError(said("this is empty"))
    if len(rows[place]) > MOST_COLUMNS:
        raise UnreadableError(said("this table has more than {most} columns", most=MOST_COLUMNS))
    names: dict[str, None] = {}
    for number, cell in enumerate(rows[place], start=1):
        name = str(cell).strip() if cell not in (None, "") else f"column {number}"
        names[name if name not in names else f"{name} ({number})"] = None
    return Table(tuple(names), tuple(tuple(row) for row in rows[place + 1 :]), place + 2, unit, sheet)


def excel_tables(data: bytes, source: Source) -> list[Table]:
    """The tables of a workbook, one a sheet that is not empty; UnreadableError if it cannot be read."""
    package = Package(data, source.allowance)
    for name in package.names:  # unpacked once within the allowance, before openpyxl does it without one
        part = package.read(name)
        sizes.bounded(part, (b"<",), 2 * (sizes.MOST_STYLES if name.lower() == "xl/styles.xml" else sizes.MOST_ELEMENTS))
        if name.lower().endswith((".xml", ".rels")) and re.search(rb"<\0?!\0?D\0?O\0?C\0?T\0?Y\0?P\0?E|<\0?!\0?E\0?N\0?T\0?I", part):
            raise UnreadableError(said("it declares a document type, which such a file never needs; it is not read"))
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():  # it warns of styles and the like, which are nothing to us
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            return [table for sheet in book.worksheets for table in _sheet(sheet)]
    except (UnreadableError, MemoryError):
        raise
    except Exception:  # noqa: BLE001 - damaged workbooks make it raise nearly everything
        raise UnreadableError(said("this workbook is damaged or locked with a password")) from None


def _sheet(sheet: Any) -> Iterator[Table]:
    sheet.reset_dimensions()  # what the file says of its size may be wrong
    rows: list[tuple[Any, ...]] = []
    cells = 0
    for row in sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS):
        rows.append(_filled(row))
        cells = _counted(cells, rows[-1])
        if len(rows) > MAXIMUM_ROWS:
            raise UnreadableError(said("a sheet of this workbook has more than {most} rows", most=MAXIMUM_ROWS))
    if any(cell not in (None, "") for row in rows for cell in row):
        yield as_table(rows, "row", str(sheet.title))


def _filled(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """A row without the empty cells at its end: openpyxl makes all rows as long as the longest."""
    if row.count(None) == len(row):
        return ()
    return row[: next(place for place in range(len(row), 0, -1) if row[place - 1] is not None)]


def parquet_table(data: bytes, source: Source) -> Table:
    """The columns of a Parquet file that hold single values; UnreadableError if it cannot be read."""
    from pyarrow import BufferReader, types
    from pyarrow.parquet import ParquetFile

    try:
        file = ParquetFile(BufferReader(data), memory_map=False, pre_buffer=False)
        about = file.metadata
        if about.num_rows > MAXIMUM_ROWS:
            raise UnreadableError(said("this table has more than {most} rows", most=MAXIMUM_ROWS))
        for group in range(about.num_row_groups):
            source.allowance.take(max(about.row_group(group).total_byte_size, 0))
        names = [column.name for column in file.schema_arrow if not types.is_nested(column.type)][:MOST_COLUMNS]
        if set(names) >= OWN_COLUMNS:  # it may hold moments before the year 1, for which Python has no value
            return Table(tuple(names), (), 1, "row")
        rows: list[tuple[Any, ...]] = []
        cells = 0
        for batch in file.iter_batches(batch_size=100, columns=names, use_threads=False):
            columns = [plain_cells(column.to_pylist()) for column in batch.columns]
            source.allowance.take(max(batch.nbytes, sum(len(cell) for column in columns for cell in column if isinstance(cell, str))))
            cells = _counted(cells, range(batch.num_rows * len(columns)))
            rows += zip(*columns, strict=True)
    except (UnreadableError, MemoryError):
        raise
    except Exception as error:  # noqa: BLE001 - damaged files make it raise nearly everything
        raise UnreadableError(said("this Parquet file is damaged ({name})", name=type(error).__name__)) from None
    return Table(tuple(names), tuple(rows), 1, "row")


def plain_cells(values: Iterable[Any]) -> list[Any]:
    """Moments that pandas knows (when it is installed) are datetimes, too; bytes are text if they can be."""
    return [value.decode("utf-8", "replace") if isinstance(value, bytes) else value for value in values]


def _read(table: Table, source: Source) -> None:
    """The rows of a table as documents."""
    for _ in documents_in(table, source):
        pass


def documents_in(
    table: Table, source: Source, every: Callable[[], Iterable[Sequence[Any]]] | None = None, *, is_stream: bool = False
) -> Iterator[int]:
    """Reads a table into `source` row by row, and gives the number of each row once it is read; see `Rows.is_stream`.

    `every` gives all rows as often as it is asked, where `table` has only the first ones.
    """
    if table.is_own:
        source.own_table()
        return
    columns = dict(source.columns) if source.columns else table.guess
    strange = [name for name in columns.values() if name not in table.names]
    if strange or "text" not in columns:
        source.not_articles(f"there is no column called {strange[0]} (there are: {_shown(table)})" if strange else _no_text(table))
        return
    places = {field: table.names.index(name) for field, name in columns.items() if field in FIELDS}
    every = every or (lambda: table.rows)
    rows = Rows(source, table.unit, is_stream=is_stream)
    order = _order((_cell(row, places["date"]) for row in every()), source, columns["date"]) if "date" in places else _Order()
    for number, row in enumerate(every(), start=table.first):
        if any(cell not in (None, "") for cell in row):
            rows.read(_fields(row, places, order.day(_cell(row, places.get("date")))), number, words_too=True)
            yield number
    rows.done()
    if not (rows.read_any or rows.told or source.problems):
        source.problem(said("this table has no rows"))


def _cell(row: Sequence[Any], place: int | None) -> Any:
    return row[place] if place is not None and place < len(row) else None


def _fields(row: Sequence[Any], places: Mapping[str, int], day: Any) -> dict[str, Any]:
    fields = {field: _cell(row, place) for field, place in places.items() if field != "date"}
    identity = fields.get("id")
    if isinstance(identity, float) and identity.is_integer():  # spreadsheets have no whole numbers
        fields["id"] = int(identity)
    elif identity is not None and not isinstance(identity, (str, int)):
        fields["id"] = str(identity)
    return {**fields, "published": day}


@dataclass(frozen=True, slots=True)
class _Order:
    """In which order the numbers of a column's dates are read."""

    day_first: bool = False
    unsure: bool = False

    def day(self, cell: Any) -> Any:
        """A cell of that column; as it is if it is no such date."""
        if not isinstance(cell, str) or not (found := _NUMERIC.fullmatch(cell)):
            return cell
        if self.unsure:
            return given_day(found[0])
        day, month = (int(found[1]), int(found[2])) if self.day_first else (int(found[2]), int(found[1]))
        try:
            return datetime.date(int(found[3]), month, day)
        except ValueError:
            return cell


def _order(cells: Iterable[Any], source: Source, name: str) -> _Order:
    """Dates such as 05/06/2016 are read in the one order that fits all of them, if only one does."""
    day_first = month_first = True
    any_unequal = any_found = False
    for cell in cells:
        if isinstance(cell, str) and (found := _NUMERIC.fullmatch(cell)):
            one, two = int(found[1]), int(found[2])
            day_first &= one <= 31 and two <= 12
            month_first &= one <= 12 and two <= 31
            any_found, any_unequal = True, any_unequal or one != two
    unsure = any_found and day_first == month_first and any_unequal
    if unsure:
        message = mark('the dates in the column "{name}" fit no single order; those that are not clear are left out')
        if day_first:
            message = mark(
                'the dates in the column "{name}" fit both orders, day first and month first; those that are not clear are left out'
            )
        source.warning(said(message, name=name))
    return _Order(day_first, unsure)


def _no_text(table: Table) -> str:
    which = "say which one it is (on the command line with --columns text=NAME)"
    return f"no column looks like the text of articles (there are: {_shown(table)}); {which}"


def _shown(table: Table) -> str:
    named = [name for number, name in enumerate(table.names, start=1) if name != f"column {number}"]
    return ", ".join(named[:12]) + (" …" if len(named) > 12 else "")
