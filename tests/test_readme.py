"""The README tells the truth: its table is that of COLUMNS, its Python runs, its commands and files exist."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from timeline import cli
from timeline.frame import COLUMNS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_column_is_told_as_it_is() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.+) \|$", README, re.MULTILINE)
    assert rows == [(column.name, column.meaning) for column in COLUMNS]


@pytest.mark.parametrize("code", re.findall(r"```python\n(.*?)```", README, re.DOTALL))
def test_its_python_runs(code: str) -> None:
    names: dict[str, object] = {}
    exec(code, names)
    assert len(names["frame"]) == 1  # type: ignore[arg-type]


def test_its_commands_run_one_after_the_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").symlink_to(ROOT / "data")
    monkeypatch.chdir(tmp_path)
    lines = re.findall(r"^\.venv/bin/python -m timeline (?!app)(.+)$", README, re.MULTILINE)
    assert len(lines) > 5
    assert [line for line in lines if cli.main(shlex.split(line)) != 0] == []


@pytest.mark.parametrize("target", re.findall(r"\]\((?!https?:)([^)#]+)\)", README))
def test_its_links_lead_somewhere(target: str) -> None:
    assert (ROOT / target).exists()


def test_its_make_targets_exist() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"^make (\w+)$", README, re.MULTILINE)) <= targets
