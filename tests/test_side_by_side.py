"""Documents read in several processes: the same bytes and the same messages as in one, whatever becomes of the processes."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from timeline import cli, watched
from timeline.cli import extract, side_by_side, tag

ROOT = Path(__file__).parent.parent


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Nine documents, one of them in a language that is not read, and two lines that are none."""
    rows = [{"id": f"d{n}", "text": f"Anna Berg resigned on {n} May 2016. She died in Oslo a year later."} for n in range(1, 9)]
    rows.insert(4, {"id": "strange", "text": "qapla' batlh je 3 May", "language": "tlh"})
    lines = [json.dumps(row) for row in rows]
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join([*lines[:6], "{broken", *lines[6:], '{"id": "empty"}']) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("command", ["extract", "tag"])
def test_the_same_bytes_and_messages_in_any_number_of_processes(
    command: str, corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extract, "_FEWEST", 100)
    monkeypatch.setattr(tag, "_FEWEST", 100)
    begun: list[int] = []
    crew = side_by_side._crew

    def noted(count: int) -> list[watched.Worker]:
        begun.append(count)
        return crew(count)

    monkeypatch.setattr(side_by_side, "_crew", noted)
    told: list[tuple[int, str, bytes]] = []
    for workers in (1, 2):
        out = tmp_path / f"out{workers}.jsonl"
        code = cli.main([command, str(corpus), "--workers", str(workers), "-o", str(out)])
        told.append((code, capsys.readouterr().err, out.read_bytes()))
    assert begun == [2]
    assert told[0] == told[1]
    assert told[0][0] == 1
    assert "line 7" in told[0][1]


def test_a_short_text_is_read_in_this_process(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(watched, "Worker", lambda *_: pytest.fail("another process was started"))
    assert cli.main(["extract", str(ROOT / "data" / "harbour.txt"), "--workers", "8"]) == 0
    assert capsys.readouterr().out


@dataclass(frozen=True, slots=True)
class Doubled:
    """Work for a test: twice a number, but not of all numbers, and one of them ends the process."""

    unlucky: int = -1

    def of(self, number: int) -> int:
        if number == self.unlucky:
            os.kill(os.getpid(), signal.SIGKILL)
        if number == 3:
            raise ValueError("no three")
        return 2 * number


def doubled(numbers: Sequence[int], work: Doubled, workers: int = 2) -> list[tuple[int, int | None]]:
    return list(side_by_side.in_order(work, numbers, lambda _: 1, 10, workers))


@pytest.fixture(autouse=True)
def _importable(monkeypatch: pytest.MonkeyPatch) -> None:
    """The processes find this module, of which their work is."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")]))


def test_answers_come_in_order_and_what_cannot_be_done_is_handed_back() -> None:
    expected = [(number, None if number == 3 else 2 * number) for number in range(200)]
    assert doubled(range(200), Doubled()) == expected


def test_what_a_dead_process_had_is_handed_back_and_the_others_go_on() -> None:
    found = doubled(range(200), Doubled(unlucky=50))
    assert [number for number, _ in found] == list(range(200))
    assert all(answer in (None, 2 * number) for number, answer in found)
    assert found[50] == (50, None)
    assert found[199] == (199, 398)


def test_without_any_process_all_is_handed_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(side_by_side, "_crew", lambda _: [])
    assert doubled(range(30), Doubled()) == [(number, None) for number in range(30)]


def test_no_more_is_taken_than_is_needed_ahead() -> None:
    taken: list[int] = []

    def numbers() -> Iterator[int]:
        for number in range(10_000):
            taken.append(number)
            yield number

    answers = side_by_side.in_order(Doubled(), numbers(), lambda _: 1, 10, 2)
    for _ in range(100):
        next(answers)
    assert len(taken) < 200


def test_processes_end_with_whoever_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    ids: list[int] = []
    crew = side_by_side._crew

    def noted(count: int) -> list[watched.Worker]:
        begun = crew(count)
        ids.extend(one.id for one in begun)
        return begun

    monkeypatch.setattr(side_by_side, "_crew", noted)
    answers = side_by_side.in_order(Doubled(), range(1_000), lambda _: 1, 10, 2)
    next(answers)
    assert len(ids) == 2
    del answers
    for one in ids:
        with pytest.raises(ProcessLookupError):
            os.kill(one, 0)
