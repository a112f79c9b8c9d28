"""What a file that is handed out is called."""

from __future__ import annotations

import pandas as pd

from timeline.exports.characters import on_one_line

UNTITLED = "Timeline"


def title_of(frame: pd.DataFrame, given: str = "") -> str:
    """The title that was given, else the headline if all rows are from one document, else "Timeline"."""
    if given.strip():
        return on_one_line(given)
    headlines = set(frame["document_title"]) if len(set(frame["document"])) == 1 else set[str]()
    return on_one_line(headlines.pop()) or UNTITLED if len(headlines) == 1 else UNTITLED
