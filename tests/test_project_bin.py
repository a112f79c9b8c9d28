"""Projects renamed, put into the bin and taken out again: nothing is lost before the bin is emptied."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from timeline.errors import TimelineError
from timeline.model import Document
from timeline.project import bin as projects_bin
from timeline.project.saved import Project
from timeline.project.store import path_of, projects

TEXT = "Anna Weber opened the mill in the north of the country on 3 March 2014."


def made(name: str, folder: Path) -> Path:
    path = path_of(name, folder)
    with Project.create(path) as project:
        project.add_document(Document("one", TEXT, title="Talks"), based_on=0)
    return path


def titles(path: Path) -> list[str]:
    with Project.open(path) as project:
        return [document.title for document in project.state().documents]


def test_a_project_is_renamed_with_all_that_is_in_it(tmp_path: Path) -> None:
    path = projects_bin.rename(made("Mills", tmp_path), "Mills of the north")
    assert [one.stem for one in projects(tmp_path)] == ["Mills of the north"]
    assert titles(path) == ["Talks"]
    assert projects_bin.rename(path, "Mills of the north") == path


@pytest.mark.parametrize("name", ["Bakeries", "a/b", ""])
def test_a_name_that_is_taken_or_none_is_refused(tmp_path: Path, name: str) -> None:
    path = made("Mills", tmp_path)
    made("Bakeries", tmp_path)
    with pytest.raises(ValueError, match=r"Bakeries|name"):
        projects_bin.rename(path, name)
    assert titles(path) == ["Talks"]


def test_what_is_in_the_bin_comes_back_under_a_free_name(tmp_path: Path) -> None:
    discarded = projects_bin.discard(made("Mills", tmp_path))
    assert projects(tmp_path) == ()
    projects_bin.discard(made("Mills", tmp_path))
    assert [one.stem for one in projects_bin.discarded(tmp_path)] == ["Mills", "Mills 2"]
    made("Mills", tmp_path)
    back = projects_bin.bring_back(discarded)
    assert back.stem == "Mills 2"
    assert titles(back) == ["Talks"]
    assert projects_bin.empty(tmp_path) == 1
    assert projects_bin.discarded(tmp_path) == ()
    assert len(projects(tmp_path)) == 2


def test_a_folder_or_a_pipe_is_no_project(tmp_path: Path) -> None:
    (tmp_path / "Bin" / "folder.timeline").mkdir(parents=True)
    (tmp_path / "folder.timeline").mkdir()
    os.mkfifo(tmp_path / "pipe.timeline")
    assert projects(tmp_path) == ()
    assert projects_bin.empty(tmp_path) == 0
    with pytest.raises(TimelineError, match="no file"):
        Project.open(tmp_path / "pipe.timeline")


def test_what_an_open_window_has_written_moves_along(tmp_path: Path) -> None:
    path = made("Mills", tmp_path)
    with Project.open(path) as elsewhere:
        elsewhere.add_document(Document("two", TEXT + " Paul Adler sold it in 2019.", title="More"), based_on=1)
        moved = projects_bin.rename(path, "Other")
        assert titles(moved) == ["Talks", "More"]
    assert titles(moved) == ["Talks", "More"]
    assert not path.exists()
