"""A spaCy pipeline of the user's: used if asked for, behind the same function; here one that the test trains in a second or two."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from timeline import actors, cli
from timeline.actors import find, spacy_names
from timeline.languages.en.names import NAMES as CUES

if find_spec("spacy") is None:  # not imported here: every process that collects tests would wait for it
    pytest.skip("spaCy is not installed", allow_module_level=True)

SENTENCE = "In the end the Grey Lantern paid Bo Quill."
TAUGHT = [
    (SENTENCE, [(15, 27, "ORG"), (33, 41, "PERSON")]),
    ("The Grey Lantern sued Bo Quill in 1990.", [(4, 16, "ORG"), (22, 30, "PERSON"), (34, 38, "DATE")]),
    ("Nobody paid the Grey Lantern.", [(16, 28, "ORG")]),
    ("Bo Quill slept.", [(0, 8, "PERSON")]),
]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small pipeline that knows the names above."""
    spacy = pytest.importorskip("spacy")
    from spacy.training import Example

    spacy.util.fix_random_seed(0)
    pipeline = spacy.blank("en")
    component = pipeline.add_pipe("ner")
    examples = [Example.from_dict(pipeline.make_doc(text), {"entities": spans}) for text, spans in TAUGHT]
    for _, spans in TAUGHT:
        for _, _, label in spans:
            component.add_label(label)
    pipeline.initialize(lambda: examples)
    for _ in range(25):
        pipeline.update(examples)
    folder = tmp_path_factory.mktemp("pipeline")
    pipeline.to_disk(folder)
    return folder


def test_its_names_are_taken_and_typed_as_ours(trained: Path) -> None:
    words = [["In", "the", "end", "the", "Grey", "Lantern", "paid", "Bo", "Quill", "."], ["Bo", "Quill", "slept", "."]]
    assert list(spacy_names.spans(words, str(trained))) == [(4, 6, "ORG"), (7, 9, "PER"), (10, 12, "PER")]
    assert list(spacy_names.spans([], str(trained))) == []


def test_find_uses_it_by_argument_and_by_environment(trained: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spans = [(0, len(SENTENCE))]
    wanted = {"Grey Lantern": "organisation", "Bo Quill": "person"}
    assert {actor.name: actor.type.value for actor in find(SENTENCE, spans, CUES, by=f"spacy:{trained}")} == wanted
    monkeypatch.setenv(actors.SETTING, f"spacy:{trained}")
    assert {actor.name: actor.type.value for actor in find(SENTENCE, spans, CUES)} == wanted


def test_dates_of_a_pipeline_are_no_names(trained: Path) -> None:
    words = [["The", "Grey", "Lantern", "sued", "Bo", "Quill", "in", "1990", "."]]
    assert [kind for _, _, kind in spacy_names.spans(words, str(trained))] == ["ORG", "PER"]


def test_the_command_line_takes_it(trained: Path, tmp_path: Path) -> None:
    source, target = tmp_path / "a.txt", tmp_path / "a.jsonl"
    source.write_text("The Grey Lantern sued Bo Quill in 1990.", encoding="utf-8")
    assert cli.main(["extract", str(source), "--names", f"spacy:{trained}", "-o", str(target)]) == 0
    assert '"Grey Lantern"' in target.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("how", "said"), [("spacy:no_pipeline_of_that_name", "python -m spacy download"), ("magic", "no way to find names")]
)
def test_what_cannot_be_had_is_told(how: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match=said):
        actors.check(how)
    with pytest.raises(SystemExit):
        cli.main(["extract", "-", "--names", how])
    assert said in capsys.readouterr().err


def test_without_spacy_it_says_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(ValueError, match="pip install spacy"):
        spacy_names.pipeline("en_core_web_sm_of_this_test")


def test_rules_alone_are_a_choice() -> None:
    text = "Dr Chidi Okafor said so."
    assert [actor.name for actor in find(text, [(0, len(text))], CUES, by="rules")] == ["Chidi Okafor"]
