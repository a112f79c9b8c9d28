"""README and docs tell the truth: the table is that of COLUMNS, Python and commands run as written, links and make targets exist."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from timeline import cli
from timeline.frame import COLUMNS

ROOT = Path(__file__).parent.parent
PAGES = {
    path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
}
README = PAGES["README.md"]
COMMANDS = [line for page in PAGES.values() for line in re.findall(r"^\.venv/bin/python -m timeline (?!app)(.+)$", page, re.MULTILINE)]
LINKS = [(name, target) for name, page in PAGES.items() for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page)]


def test_every_column_is_told_as_it_is() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.+) \|$", PAGES["docs/columns.md"], re.MULTILINE)
    assert rows == [(column.name, column.meaning) for column in COLUMNS]


@pytest.mark.parametrize("code", re.findall(r"```python\n(.*?)```", README, re.DOTALL))
def test_its_python_runs(code: str) -> None:
    names: dict[str, object] = {}
    exec(code, names)
    assert len(names["frame"]) == 1  # type: ignore[arg-type]


def test_the_commands_run_one_after_the_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").symlink_to(ROOT / "data")
    monkeypatch.chdir(tmp_path)
    assert len(COMMANDS) > 5
    assert [line for line in COMMANDS if cli.main(shlex.split(line)) != 0] == []


@pytest.mark.parametrize(("page", "target"), LINKS)
def test_the_links_lead_somewhere(page: str, target: str) -> None:
    assert (ROOT / page).parent.joinpath(target).exists()


def test_its_make_targets_exist() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"^make (\w+)$", README, re.MULTILINE)) <= targets
