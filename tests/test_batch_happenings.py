"""What many articles tell: the same in any number of processes, nothing compared twice, and every happening that of the plain way."""

from __future__ import annotations

import io
import json
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow.parquet as pq
import pytest
from one_process import in_one_process

from timeline import extraction
from timeline.batch import blocks, happenings, run
from timeline.batch.read_partition import Options
from timeline.batch.results import Filter, opened
from timeline.batch.run_folder import HAPPENINGS, Totals
from timeline.model import Document
from timeline.tellings.put_together import happenings as plainly

SAME = "Anna Berg signed the harbour treaty with the union of dockers on 5 May 2016."
TEXTS = (
    SAME,
    "On 5 May 2016 Anna Berg signed the treaty of the harbour with the dockers' union.",
    "Karl Lind left the bank on 6 May 2016. It was founded in 1990.",
    "The bridge collapsed on 7 June 2004 at 3 p.m.; Karl Lind sold the mill on 7 June 2004.",
    "“We signed,” said Anna Berg. Anna Berg signed the harbour treaty with the union of dockers on 5 May 2016, reports say.",
)


def written(place: Path, texts: tuple[str, ...] = TEXTS) -> Path:
    source = place.parent / "a.jsonl"
    rows = [{"id": f"a{number}", "text": text, "published": f"2016-12-{number + 1:02}"} for number, text in enumerate(texts)]
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return source


def ran(place: Path) -> run.Summary:
    job = run.Job((str(written(place)),), place, Options(), partition=2, workers=1)
    return one_run(job)


def one_run(job: run.Job) -> run.Summary:
    """That of one process: what a run hands to others is told by test_batch."""
    with in_one_process():
        return run.run(job, io.StringIO())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("told") / "it's [all].parquet"
    assert ran(place).found is not None
    return place


def test_what_is_told_together_is_what_tellings_puts_together(folder: Path) -> None:
    documents = [Document(f"a{number}", text, pd.Timestamp(2016, 12, number + 1).date()) for number, text in enumerate(TEXTS)]
    events = [event for one in documents for event in extraction.extract(one)]
    single = [one for one in events if one.precision in ("day", "hour", "minute")]
    expected = {frozenset(one.event_ids) for one in plainly(single)}
    found = pd.read_parquet(folder / HAPPENINGS / "happenings.parquet")
    assert {frozenset(ids) for ids in found["event_ids"]} == expected
    assert max(map(len, expected)) == 3
    assert found["importance"].is_monotonic_decreasing
    assert found["importance"].between(0, 1).all()
    assert found["documents"].iloc[0] == 3


def test_importance_is_that_of_tellings_where_there_is_nothing_but_one_day(tmp_path: Path) -> None:
    texts = TEXTS[:2]
    place = tmp_path / "out.parquet"
    one_run(run.Job((str(written(place, texts)),), place, Options(), workers=1))
    events = [
        event
        for number, text in enumerate(texts)
        for event in extraction.extract(Document(f"a{number}", text, pd.Timestamp(2016, 12, number + 1).date()))
    ]
    (one,) = plainly(events)
    (found,) = pd.read_parquet(place / HAPPENINGS / "happenings.parquet")["importance"]
    assert found == pytest.approx(one.importance, abs=0.002)


@pytest.fixture
def bare(folder: Path, tmp_path: Path) -> Path:
    """The same partitions and index, without happenings."""
    place = tmp_path / "bare.parquet"
    shutil.copytree(folder, place)
    shutil.rmtree(place / HAPPENINGS)
    return place


def tables(folder: Path) -> dict[str, Any]:
    return {path.name: pq.read_table(path).to_pylist() for path in sorted((folder / HAPPENINGS).iterdir())}


def test_processes_and_stretches_change_nothing_and_what_is_there_is_not_done_again(
    folder: Path, bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tables(folder)
    assert sorted(before) == ["happenings.parquet", "members.parquet"]
    assert happenings.is_fresh(folder)
    monkeypatch.setattr(happenings, "_TOGETHER", 2)
    assert happenings.build(bare, workers=2) == happenings.Found(len(before["happenings.parquet"]), 0)
    assert tables(bare) == before
    assert ran(folder).found is None, "nothing is left to do"


def test_an_interrupted_run_goes_on_with_the_stretches_that_are_left(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(happenings, "_TOGETHER", 2)
    done: list[str] = []

    def interrupted(stretch: blocks.Stretch) -> int:
        if len(done) == 1:
            raise KeyboardInterrupt
        done.append(stretch.target.name)
        return blocks.put_together(stretch)

    monkeypatch.setattr(happenings, "put_together", interrupted)
    with pytest.raises(KeyboardInterrupt):
        happenings.build(bare)
    assert not happenings.is_fresh(bare)
    assert not opened(bare).has_happenings
    again: list[str] = []

    def noted(stretch: blocks.Stretch) -> int:
        again.append(stretch.target.name)
        return blocks.put_together(stretch)

    monkeypatch.setattr(happenings, "put_together", noted)
    assert happenings.build(bare).alone == 0
    assert again
    assert not set(again) & set(done)
    assert happenings.is_fresh(bare)


def test_a_day_with_too_many_is_divided_by_actor_and_what_is_still_too_many_is_counted(
    folder: Path, bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (happenings, blocks):
        monkeypatch.setattr(module, "MOST", 2)
    found_now = happenings.build(bare)
    assert found_now.alone == 3
    summary = run.Summary(bare, Totals(), Totals(), 1.0, found_now)
    assert "3 events are not compared with others" in str(summary)
    found = pd.read_parquet(bare / HAPPENINGS / "happenings.parquet")
    whole = pd.read_parquet(folder / HAPPENINGS / "happenings.parquet")
    assert len(found) == len(whole) - 1


def test_the_most_important_of_a_filter(folder: Path) -> None:
    archive = opened(folder)
    first = archive.top(first=1)
    assert list(first["documents"]) == [3]
    assert "treaty" in first["title"].iloc[0]
    lind = archive.top(Filter(actors=("Karl Lind",)))
    assert Counter(lind["actors"].str.contains("Karl Lind")) == {True: len(lind)}
    assert len(lind) == 2
    assert archive.top(Filter(text="no such words")).empty
    quoted = archive.top(Filter(text="reports say"))
    assert list(quoted["document"]) == ["a4"], "the telling that fits stands for it"


def test_an_archive_without_happenings_says_so(bare: Path) -> None:
    with pytest.raises(ValueError, match="happenings are not there"):
        opened(bare).top()


def test_no_event_of_a_single_day_gives_empty_tables(tmp_path: Path) -> None:
    place = tmp_path / "out.parquet"
    one_run(run.Job((str(written(place, ("The bank opened in 1990.",))),), place, Options(), workers=1))
    assert opened(place).top().empty
