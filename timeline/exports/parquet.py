"""The table as Parquet, and back as the same table; what was left out stands in the metadata of the file."""

from __future__ import annotations

import io

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from timeline.columns import LATER
from timeline.errors import TimelineError
from timeline.exports.chronology import PROGRAM
from timeline.frame import COLUMNS, NAMES

_PROGRAM, _LEFT_OUT = b"timeline.program", b"timeline.left_out"
_FAULTS = (pa.ArrowException, ValueError, TypeError, OSError)


def to_parquet(frame: pd.DataFrame, *, left_out: str = "") -> bytes:
    """Every column in its dtype (bounds as timestamps in microseconds without a zone, years -9999 to 9999); rows renumbered from 0.

    The schema metadata ``timeline.program`` and ``timeline.left_out`` hold the version of the program and what is not among the rows.
    """
    table = pa.Table.from_pandas(frame[list(NAMES)].reset_index(drop=True), preserve_index=False)
    more = {_PROGRAM: PROGRAM.encode(), _LEFT_OUT: left_out.strip().encode("utf-8", "replace")}
    out = io.BytesIO()
    pq.write_table(table.replace_schema_metadata({**(table.schema.metadata or {}), **more}), out, compression="zstd")
    return out.getvalue()


def from_parquet(data: bytes) -> pd.DataFrame:
    """The table that `to_parquet` wrote; ValueError if it is none, or has other columns."""
    try:
        table = pq.read_table(io.BytesIO(data))
        frame = table.to_pandas(ignore_metadata=True, types_mapper={pa.int64(): pd.Int64Dtype()}.get)  # nobody else's word on the types
    except _FAULTS as error:
        raise TimelineError(f"not a Parquet file: {error}", code="table") from error
    for name in LATER.difference(frame.columns):
        frame[name] = ""
    if set(frame.columns) != set(NAMES):
        raise TimelineError("not the columns of this table", code="table")
    try:
        return frame[list(NAMES)].astype({column.name: column.dtype for column in COLUMNS})
    except (TypeError, ValueError) as error:
        raise TimelineError(f"a column of another type: {error}", code="table") from error
