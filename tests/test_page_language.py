"""The language of an article: kept with it, changed by an edit that undo takes back, and chosen on the page with a look at what follows."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from test_dashboard import page, shown

from timeline.model import Document
from timeline.project.edits import SetLanguage
from timeline.project.saved import Project

pytestmark = pytest.mark.usefixtures("asked_once")

GERMAN = "Am 3. Mai 2017 trat die Bürgermeisterin Anna Berg zurück, und am Tag darauf wurde das alte Hafenamt geschlossen."


def days(project: Project) -> list[str]:
    return [str(row.event.interval) for row in project.state().rows]


def test_another_language_reads_the_article_anew(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.timeline") as project:
        project.add_document(Document("a", GERMAN, language="en"), based_on=0)
        assert "2017-05-03" not in days(project)
        project.write(SetLanguage("a", "de"), based_on=project.state().seq)
        assert "2017-05-03" in days(project)
        project.undo()
        assert project.state().documents[0].language == "en"


def test_the_page_shows_what_another_language_would_change() -> None:
    test = page()
    (choice,) = [box for box in test.selectbox if box.label == "Language of the article"]
    assert choice.value == "en"
    shown(choice.set_value("de").run())
    (yes,) = [button for button in test.button if button.label == "Change the language"]
    shown(yes.click().run())
    assert _chosen(test) == "de"


def _chosen(test: AppTest) -> str:
    return str(next(box.value for box in test.selectbox if box.label == "Language of the article"))
