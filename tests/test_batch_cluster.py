"""A real Dask cluster on loopback: a scheduler and two workers as processes of their own, one of which is killed in mid-run."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from one_process import in_one_process

from timeline import cli

ROOT = Path(__file__).parent.parent
STORY = (ROOT / "data" / "harbour.txt").read_text(encoding="utf-8")
PATIENCE = 300  # seconds, on a busy machine


def until(happened: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < end, f"{what} did not happen"
        time.sleep(0.02)


class Cluster:
    """Where the scheduler listens, and its two workers."""

    def __init__(self, stack: ExitStack, folder: Path) -> None:
        self._stack, self._folder = stack, folder
        file = folder / "scheduler.json"
        self._start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file))
        until(lambda: file.exists() and file.read_text().strip().endswith("}"), "the start of the scheduler")
        self.address: str = json.loads(file.read_text())["address"]
        options = ("--host", "127.0.0.1", "--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(folder))
        self.workers = [self._start("worker", self.address, *options, "--name", name) for name in "ab"]
        logs = [folder / f"worker-{place}.log" for place in (1, 2)]
        until(lambda: all("Registered to" in log.read_text() for log in logs), "the start of the workers")

    def _start(self, kind: str, *arguments: str) -> subprocess.Popen[bytes]:
        log = self._stack.enter_context((self._folder / f"{kind}-{len(list(self._folder.glob('*.log')))}.log").open("wb"))
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore"}
        command = [sys.executable, "-m", f"distributed.cli.dask_{kind}", *arguments]
        process = subprocess.Popen(command, stdout=log, stderr=log, env=environment, cwd=self._folder)
        self._stack.callback(process.wait)
        self._stack.callback(process.kill)
        return process


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    pytest.importorskip("distributed", reason="requirements-cluster.txt is not installed")
    with ExitStack() as stack:
        yield Cluster(stack, tmp_path_factory.mktemp("cluster"))


def parts(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.glob("**/part-*.parquet"))}


def test_a_killed_worker_changes_nothing(cluster: Cluster, tmp_path: Path) -> None:
    archive, output = tmp_path / "a.jsonl", tmp_path / "cluster.parquet"
    rows = [{"id": f"a{number}", "text": f"{number}. {STORY}", "published": "2024-10-16"} for number in range(14)]
    archive.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    options = ["extract", str(archive), "--partition", "1", "-o"]
    with (tmp_path / "log").open("w") as log:
        run = subprocess.Popen(
            [sys.executable, "-m", "timeline", *options, str(output), "--scheduler", cluster.address], cwd=ROOT, stderr=log
        )  # fmt: skip
        manifest = output / "_manifest.jsonl"
        until(lambda: run.poll() is not None or (manifest.exists() and manifest.read_bytes().count(b"\n") > 3), "the third partition")
        assert run.poll() is None, (tmp_path / "log").read_text()
        cluster.workers[0].send_signal(signal.SIGKILL)
        assert run.wait(PATIENCE) == 0, (tmp_path / "log").read_text()
    assert cluster.workers[0].wait() == -signal.SIGKILL
    assert cluster.workers[1].poll() is None
    alone = tmp_path / "alone.parquet"
    with in_one_process():
        assert cli.main([*options, str(alone), "--workers", "1"]) == 0
    assert len(parts(output)) == 28  # fourteen partitions, events and documents
    assert parts(output) == parts(alone)


def test_a_scheduler_that_is_not_there_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed", reason="requirements-cluster.txt is not installed")
    monkeypatch.setattr("timeline.batch.dask_cluster.CONNECT", 1)
    (tmp_path / "a.txt").write_text("He left on 5 May 2016.", encoding="utf-8")
    assert cli.main(["extract", str(tmp_path / "a.txt"), "-o", str(tmp_path / "x.parquet"), "--scheduler", "tcp://127.0.0.1:9"]) == 1
    assert "no scheduler can be reached there" in capsys.readouterr().err
