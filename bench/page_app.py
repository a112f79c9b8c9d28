"""The page over a made table, for bench/page.py: filters, summary, chart, details and table are the program's own.

``streamlit run bench/page_app.py`` with EVENTS in the environment: how many rows. The table is the same in every run.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import pandas as pd
import streamlit as st

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from timeline.extraction import Extraction
from timeline.frame import COLUMNS
from timeline.model import Document
from timeline.page import details, filters, style, views
from timeline.page.choice import is_dark
from timeline.page.session import HAPPENING, IMPORTANCE, TAGS, TELLINGS, Sheet
from timeline.project.state import State

SEED = 20261122
_FIRST_NAMES, _LAST_NAMES = ("Anna", "Bo", "Cid", "Dana", "Emil", "Fia"), ("Berg", "Lind", "Karant", "Weber", "Adler", "Moss")
ACTORS = tuple(f"{first} {last}" for first in _FIRST_NAMES for last in _LAST_NAMES)
_VERBS = ("met the miners", "signed the treaty", "left the capital", "opened the bridge", "refused to speak", "sold the mill")
_PRECISIONS = {"day": (0.72, 0), "month": (0.13, 29), "year": (0.1, 364), "weekend": (0.05, 1)}  # share, days after the first
_UNDATED = 0.02


def made(count: int) -> pd.DataFrame:
    """A table of `count` events over thirty years, in the order of time; actors as unequal as in the news; one in fifty has no date."""
    random = np.random.default_rng(SEED)
    shares = 1 / np.arange(1, len(ACTORS) + 1)
    chosen = np.array(ACTORS, dtype=object)[random.choice(len(ACTORS), (count, 2), p=shares / shares.sum())]
    pairs = (random.random(count) < 0.3) & (chosen[:, 0] != chosen[:, 1])
    actors = np.where(pairs, chosen[:, 0] + "; " + chosen[:, 1], np.where(random.random(count) < 0.05, "", chosen[:, 0]))
    precision = random.choice(list(_PRECISIONS), count, p=[share for share, _ in _PRECISIONS.values()])
    days = np.sort(np.minimum(random.integers(0, 11_000, count), random.integers(2_000, 16_000, count)))
    earliest = np.datetime64("1990-01-01", "us") + days.astype("timedelta64[D]")
    latest = earliest + np.array([_PRECISIONS[name][1] for name in precision]).astype("timedelta64[D]")
    undated = np.arange(count) >= count * (1 - _UNDATED)
    title = actors + " " + np.array(_VERBS, dtype=object)[random.integers(0, len(_VERBS), count)]
    texts = {
        "event_id": [f"{number:012x}" for number in range(count)], "title": title, "sentence": title + ".", "precision": precision,
        "actors": actors, "date_text": "then", "dated_by": "words", "document": "made", "document_title": "A made article",
        "published": "2026-03-13", "status": "suggested", "how": "It was made so.",
    }  # fmt: skip
    values = texts | {
        "confidence": random.choice([0.5, 0.8, 0.9, 0.95], count),
        "start": 0,
        "end": 4,
        "sentence_start": 0,
        "sentence_end": 4,
    }
    empty = {"str": "", "Int64": pd.NA, "bool": False, "float64": np.nan}
    data = {column.name: values.get(column.name, empty.get(column.dtype)) for column in COLUMNS}
    frame = pd.DataFrame(data | {"earliest": earliest, "latest": latest}, index=range(count))
    frame.loc[undated, ["earliest", "latest"]] = pd.NaT
    return frame.astype({column.name: column.dtype for column in COLUMNS})[[column.name for column in COLUMNS]]


class _Readings(Mapping[str, Extraction]):
    """What was read in the one made document."""

    def __getitem__(self, name: str) -> Extraction:
        return Extraction(Document(name, "then it happened", title="A made article"), (), (), ())

    def __iter__(self) -> Iterator[str]:
        return iter(("made",))

    def __len__(self) -> int:
        return 1


@st.cache_resource(show_spinner=False)
def _table(count: int) -> pd.DataFrame:
    frame = made(count)
    return frame.assign(**{TAGS: "", HAPPENING: frame["event_id"], TELLINGS: 1, IMPORTANCE: frame["confidence"]})


def main() -> None:
    """Draw the page as dashboard.py does, without articles."""
    st.set_page_config("Timeline", "🗓️", layout="wide")
    st.html(style.sheet(dark=is_dark(), drawer=True))
    filters.open_address()
    everything = _table(int(os.environ.get("EVENTS", "1000")))
    top = st.container(key="top", gap="small")
    with st.container(horizontal=True, key="panes", gap="medium", wrap=True):
        drawer = st.container(key="drawer", width=300, gap="small")
        content = st.container(key="content", width="stretch", gap="small")
        side = st.container(key="details", width=360, border=True, gap="small")
    with drawer:
        chosen = filters.side_bar(everything, {})
    shown = chosen.apply(everything)
    sheet = Sheet(State(readings=_Readings()), everything, {}, {})
    with top:
        view = views.bar(shown, sheet, chosen)
    with content:
        views.draw(view, shown, sheet, chosen)
    with side:
        details.draw(shown, sheet, views.colours_of(sheet, chosen))


if __name__ == "__main__":
    main()
