"""What the page of an archive shows for one filter, asked of the archive once, and its picture; knows no Streamlit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline import chart
from timeline.batch.results import EVERYTHING, Archive, Filter
from timeline.chart.aggregated import ALL, Extent, aggregated, extent_of
from timeline.extraction import Extraction
from timeline.frame import iso_dates
from timeline.interface import say
from timeline.model import Document
from timeline.page import time_range
from timeline.page.cards import card
from timeline.page.navigator import Navigator, drawn
from timeline.serialise import day

FEW = 600  # events; so many are drawn one by one, of more the density
_BARS = 130  # of the navigator
LANES, DETAILED = 12, 100  # actors with a lane of their own; events that may stand in detail below a density
MOST_SAVED = 10_000  # rows of a downloaded file


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What is known of the events of a filter: their number, those without a date, the lanes, the time, and the rows to draw."""

    chosen: Filter
    count: int
    undated: int
    precisions: dict[str, int]
    lanes: dict[str, int]
    extent: Extent | None
    marks: pd.DataFrame

    @property
    def is_aggregated(self) -> bool:
        """Whether the events are too many to be drawn one by one."""
        return self.count > FEW


def asked(archive: Archive, chosen: Filter) -> Answers:
    """The answers to one filter."""
    count = archive.count(chosen)
    few = count <= FEW
    actors = archive.actors(chosen, first=LANES)
    lanes = {ALL: count} | dict(zip(actors["actor"].tolist(), map(int, actors["events"].tolist()), strict=True))
    precisions = archive.precisions(chosen)
    known = dict(zip(precisions["precision"].tolist(), map(int, precisions["events"].tolist()), strict=True))
    if few:
        marks = archive.marks(chosen, FEW, "time")
    else:
        marks = archive.top(chosen, DETAILED) if archive.has_happenings else archive.marks(chosen, DETAILED)
    return Answers(chosen, count, archive.undated(chosen), known, lanes, extent_of(archive.years(chosen), *chosen.between), marks)


def picture(archive: Archive, answers: Answers, *, dark: bool, width: int, selected: str | None = None) -> str:
    """The chart as the JSON of a drawing: each event if they are few, else density by actor with the surest in detail."""
    colours = chart.colours_of(archive.actors(EVERYTHING, first=LANES)["actor"].tolist() + list(answers.lanes)[1:])
    shown = time_range.within(answers.marks, *answers.chosen.between)
    if not answers.is_aggregated:
        drawing = chart.drawing(shown, dark=dark, width=width, selected=selected, colours=colours, words=answers.marks, whole=True)
        return drawing.to_json()

    def density(edges: Sequence[int]) -> dict[str, npt.NDArray[np.float64]]:
        of_actors = [name for name in answers.lanes if name != ALL]
        tables = [archive.density(edges, (), answers.chosen).assign(lane=ALL)]
        if of_actors:
            tables.append(archive.density(edges, of_actors, answers.chosen))
        return {str(lane): part["weight"].to_numpy() for lane, part in pd.concat(tables).groupby("lane")}

    drawing = aggregated(
        answers.extent, answers.lanes, density, shown, dark=dark, width=width, selected=selected, colours=colours, words=answers.marks
    )  # fmt: skip
    return drawing.to_json()


def around(archive: Archive, pixels: int = 900) -> Navigator:
    """The navigator of the whole archive, whatever the filters are."""
    extent = extent_of(archive.years(EVERYTHING))
    if extent is None:
        return Navigator(low="", high="", bars=[], ticks=[])
    edges = np.unique(np.linspace(extent.low, extent.high, _BARS + 1).astype(np.int64))
    heights = np.sqrt(archive.density(edges.tolist(), (), EVERYTHING)["weight"].to_numpy())
    return drawn(extent.low, extent.high, heights, pixels)


def told(answers: Answers, everything: int) -> str:
    """One or two sentences on what is shown and what is put together, so that nothing is left out in silence."""
    parts = [say("All {count} events", count=everything)]
    if answers.count < everything:
        parts = [say("{count} of {everything} events fit the filters", count=answers.count, everything=everything)]
    if answers.undated:
        parts.append(say("{undated} of them without a date stand in the table only", undated=answers.undated))
    if answers.is_aggregated:
        named = len(answers.lanes) - 1
        parts.append(
            say("they are too many to be drawn one by one: the chart shows their density, with a lane for each of the {count} actors "
                "who take part in most", count=named)
            if named else say("they are too many to be drawn one by one: the chart shows their density")
        )  # fmt: skip
    return "; ".join(parts) + "."


def details(frame: pd.DataFrame, colours: dict[str, str]) -> str:
    """The card of one row (a frame of one), with its sentence; the rest of the article is not in the archive."""
    row = frame.iloc[0].copy()
    shift = int(row["sentence_start"])
    for name in ("start", "end", "clause_start", "clause_end", "sentence_start", "sentence_end"):
        row[name] = row[name] if pd.isna(row[name]) else int(row[name]) - shift
    if not pd.isna(row["start"]) and not 0 <= row["start"] < row["end"] <= len(row["sentence"]):
        row["start"] = pd.NA  # the words that date it stand in another sentence
    document = Document(
        row["document"],
        row["sentence"] or row["title"] or "–",
        day(row["published"]) if row["published"] else None,
        row["document_title"],
        source=row["source"],
    )
    bounds = (iso_dates(frame, "earliest")[0], iso_dates(frame, "latest")[0])
    return card(row, Extraction(document, (), (), ()), bounds=bounds, when=chart.when(frame.iloc[0]), colours=colours)


def saved(archive: Archive, chosen: Filter, count: int) -> tuple[pd.DataFrame, str]:
    """The rows of a downloaded file, the earliest first and at most `MOST_SAVED`, and what is not among them, in words."""
    frame = archive.rows(chosen, MOST_SAVED, "time")
    if len(frame) == count:
        return frame, ""
    return frame, say(
        "{missing} of {count} events that fit the filters are not in this file: it holds the first {most} by time",
        missing=count - len(frame), count=count, most=MOST_SAVED,
    )  # fmt: skip
