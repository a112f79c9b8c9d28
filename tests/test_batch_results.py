"""A folder of results asked by the dashboard: every answer is that of the plain table, for every kind of filter."""

from __future__ import annotations

import io
import json
import threading
from itertools import pairwise
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from one_process import in_one_process

from timeline.batch import index, run
from timeline.batch.read_partition import Options
from timeline.batch.results import Archive, Filter, opened
from timeline.batch.span_density import weights as weights_between
from timeline.frame import actor_counts, filtered, spans
from timeline.model import MINUTES_A_DAY, instant

TEXTS = (
    "Anna Berg met Karl Lind on 5 May 2016. In 1990 Karl Lind left the bank. Nobody knows what Anna Berg did in recent months.",
    "Caesar was murdered on 15 March 44 BC. The Harbour Trust opened in May 2003 and closed at 3 p.m. on 7 June 2004.",
    "Karl Lind has led the Harbour Trust since 2014. Anna Berg stayed until Friday. It had rained from 3 to 9 May 2016.",
    "It's a pity, said Anna Berg on 5 May 2016; 100% of the 'Straße' was closed in the 1920s.",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("ar*chive") / "it's [all].parquet"
    rows = [{"id": f"a{number}", "text": text, "published": "2016-12-14"} for number, text in enumerate(TEXTS)]
    archive = place.parent / "a.jsonl"
    archive.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    with in_one_process():
        run.run(run.Job((str(archive),), place, Options(), partition=3, workers=1), io.StringIO())
    return place


@pytest.fixture(scope="module")
def archive(folder: Path) -> Archive:
    return opened(folder)


@pytest.fixture(scope="module")
def frame(folder: Path) -> pd.DataFrame:
    return pd.concat([pd.read_parquet(path) for path in sorted(Path(folder).iterdir()) if path.suffix == ".parquet"], ignore_index=True)


FILTERS = [
    Filter(),
    Filter(actors=("Anna Berg",)),
    Filter(actors=("Anna Berg", "Karl Lind")),
    Filter(actors=("Anna Berg", "Karl Lind"), match="all"),
    Filter(actors=("Anna Berg", "Karl Lind"), match="none"),
    Filter(actors=("nobody'; DROP VIEW events; --",)),
    Filter(between=(instant(2016, 5, 5), instant(2016, 5, 6))),
    Filter(between=(instant(-100), instant(1)), undated=False),
    Filter(between=(instant(2015), None)),
    Filter(between=(None, instant(1990, 6)), undated=False),
    Filter(between=(instant(2004, 6, 7) + 15 * 60, instant(2004, 6, 7) + 15 * 60 + 1), undated=False),
    Filter(between=(instant(2004, 6, 7) + 15 * 60 + 1, instant(2004, 6, 7) + 17 * 60), undated=False),
    Filter(undated=False),
    Filter(precisions=("day",)),
    Filter(precisions=("vague", "year")),
    Filter(text="KARL"),
    Filter(text="it's a pity"),
    Filter(text="100%"),
    Filter(actors=("Karl Lind",), between=(instant(2000), None), precisions=("year", "day"), text="lind"),
]


@pytest.mark.parametrize("chosen", FILTERS, ids=str)
def test_answers_are_those_of_the_plain_table(chosen: Filter, archive: Archive, frame: pd.DataFrame) -> None:
    kept = filtered(
        frame, actors=chosen.actors, match=chosen.match, between=chosen.between, undated=chosen.undated,
        precisions=chosen.precisions, text=chosen.text,
    )  # fmt: skip
    assert archive.count(chosen) == len(kept)
    rows = archive.rows(chosen, first=100)
    assert sorted(rows["event_id"]) == sorted(kept["event_id"])
    assert dict(rows.dtypes) == dict(frame.dtypes)
    actors = archive.actors(chosen)
    assert dict(zip(actors["actor"], actors["events"], strict=True)) == actor_counts(kept)
    precisions = archive.precisions(chosen)
    assert dict(zip(precisions["precision"], precisions["events"], strict=True)) == dict(kept["precision"].value_counts())
    dated = [(start, end) for start, end in spans(kept) if start is not None or end is not None]
    assert archive.density([instant(-3000), instant(4000)], (), chosen)["weight"].sum() == pytest.approx(len(dated))
    if dated:
        lows = [start if start is not None else (end or 0) - MINUTES_A_DAY for start, end in dated]
        assert archive.bounds(chosen)[0] == min(lows)
    else:
        assert archive.bounds(chosen) == (None, None)


def test_the_table_is_one_that_puts_every_filter_to_the_test(frame: pd.DataFrame) -> None:
    assert {"day", "month", "year", "vague"} <= set(frame["precision"])
    assert set(frame["precision"]) & {"hour", "minute"}
    assert frame["earliest"].isna().any()
    assert len(frame) >= 10


def test_rows_come_in_the_order_asked_for(archive: Archive, frame: pd.DataFrame) -> None:
    surest = archive.rows(first=3)
    assert list(surest["confidence"]) == sorted(frame["confidence"], reverse=True)[:3]
    first = archive.rows(first=2, order="time")
    assert first["edtf"].iloc[0] == "-0043-03-15"
    whole = frame.set_index("event_id").loc[list(first["event_id"])].reset_index()[list(frame.columns)]
    pd.testing.assert_frame_equal(first, whole)


def test_density_is_spread_over_what_is_known(archive: Archive) -> None:
    month = [instant(2016, 5, day) for day in range(1, 11)]
    lane = archive.density(month, ["Karl Lind", "Anna Berg"], Filter(precisions=("day",)))
    assert list(lane["lane"].unique()) == ["Karl Lind", "Anna Berg"]
    weights = dict(zip(zip(lane["lane"], lane["starts"], strict=True), lane["weight"], strict=True))
    assert weights["Karl Lind", instant(2016, 5, 5)] == pytest.approx(1)
    assert weights["Anna Berg", instant(2016, 5, 5)] == pytest.approx(2)
    assert weights["Anna Berg", instant(2016, 5, 6)] == pytest.approx(0)
    halves = archive.density([instant(1990), instant(1990, 7, 2) + 12 * 60, instant(1991)], ["Karl Lind"])
    assert list(halves["weight"]) == pytest.approx([0.5, 0.5])


def test_weights_of_random_spans_are_those_of_counting_one_by_one() -> None:
    chance = np.random.default_rng(7)
    edges = np.array([-50.0, 0, 10, 11, 100, 1000])
    starts = chance.integers(-200, 1200, 500).astype(np.float64)
    ends = starts + chance.integers(1, 400, 500)
    counts = chance.integers(1, 5, 500).astype(np.float64)
    expected = [
        sum(
            count * max(0.0, min(end, high) - max(start, low)) / (end - start)
            for start, end, count in zip(starts, ends, counts, strict=True)
        )
        for low, high in pairwise(edges)
    ]
    assert list(weights_between(starts, ends, counts, edges)) == pytest.approx(expected)


@pytest.mark.parametrize("edges", [[1], [2, 1], [1, 1]])
def test_edges_have_to_rise(edges: list[int], archive: Archive) -> None:
    with pytest.raises(ValueError, match="rise"):
        archive.density(edges)


def test_a_missing_or_stale_index_is_made_anew(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "part-00000.parquet").write_bytes((folder / "part-00000.parquet").read_bytes())
    some = opened(tmp_path).count()
    (tmp_path / "part-00001.parquet").write_bytes((folder / "part-00001.parquet").read_bytes())
    (tmp_path / "_manifest.jsonl").write_text("{}\n", encoding="utf-8")  # what a run does that is killed before its end
    assert not index.is_fresh(tmp_path)
    assert opened(tmp_path).count() > some
    with pytest.raises(ValueError, match="no results"):
        opened(tmp_path / "nowhere")


def test_several_threads_may_ask_at_once(archive: Archive) -> None:
    counts: list[int] = []
    threads = [threading.Thread(target=lambda: counts.append(archive.count(Filter(actors=("Anna Berg",))))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(counts) == 8
    assert len(set(counts)) == 1


def test_a_precision_that_is_none_is_an_error() -> None:
    with pytest.raises(ValueError, match="no such precision"):
        Filter(precisions=("fortnight",))
