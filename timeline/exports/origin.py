"""Where the rows of an export come from: what formats tell beside the table."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model import Document


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the rows come from, for the formats that tell it: what the table itself cannot say.

    `left_out` is what is not among the rows, in plain words ("12 of 40 events are not shown: filter actor = Karant"), empty if nothing.
    `documents` are the articles, `implied`, `names` and `corrections` (the text of a corrections CSV) how they were read, and `edits` is
    the log of what a person changed, as text. `title` is that of the project, "" for the headline; `made_by` is told beside the sources.
    """

    left_out: str = ""
    documents: tuple[Document, ...] = ()
    implied: bool = False
    names: str | None = None
    corrections: str = ""
    edits: str = ""
    title: str = ""
    made_by: str = ""
