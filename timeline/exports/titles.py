"""What a file that is handed out is called, and which rows it holds if only what a person has accepted is to be in it."""

from __future__ import annotations

import re

import pandas as pd

from timeline.exports.characters import on_one_line
from timeline.model import Status

UNTITLED = "Timeline"
_ACCEPTED = (Status.ACCEPTED.value, Status.EDITED.value)
_LONGEST = 80  # letters of a file name


def title_of(frame: pd.DataFrame, given: str = "") -> str:
    """The title that was given, else the headline if all rows are from one document, else "Timeline"."""
    if given.strip():
        return on_one_line(given)
    headlines = set(frame["document_title"]) if len(set(frame["document"])) == 1 else set[str]()
    return on_one_line(headlines.pop()) or UNTITLED if len(headlines) == 1 else UNTITLED


def file_name(title: str, ending: str) -> str:
    """The title as the name of a file on any machine: letters and digits joined by hyphens, `ending` begins with a dot."""
    words = "-".join(re.findall(r"\w+", on_one_line(title).casefold()))[:_LONGEST].strip("-_")
    return (words or UNTITLED.casefold()) + ending


def accepted(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows that a person has accepted or edited."""
    return frame[frame["status"].isin(_ACCEPTED)]
