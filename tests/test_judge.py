"""The model that tells languages is kept unpacked: it is the one that the library makes, whatever befalls the file."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from py3langid import modelio
from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

from timeline.languages import judge

NAME = "small.npz.xz"
LANGUAGES = ["de", "en", "no", "pcm"]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a packed model of the library's that knows two letters; what is kept of it goes into a folder below."""
    moves = np.zeros((1, 256), np.uint32)
    moves[0, ord("a")], moves[0, ord("b")] = 1, 2  # to the state of each letter from every other
    weights = [[0.0, -3.0, -1.0, 1.0], [-3.0, 0.0, -1.0, 1.0]]
    modelio.save_model(tmp_path / NAME, (np.array(weights), np.zeros(4), LANGUAGES, moves, [0, 0, 0], [-1, 0, 1]))
    monkeypatch.setattr(judge, "MODEL_DIR", tmp_path)
    monkeypatch.setattr(judge, "MODEL_FILE", NAME)
    monkeypatch.setattr(judge, "_file", lambda: tmp_path / "kept" / "judge.model")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    for kept in (judge.judge, judge._whole):
        kept.cache_clear()
    yield tmp_path
    for kept in (judge.judge, judge._whole):
        kept.cache_clear()


@pytest.fixture
def unpacked(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Each packed model that is unpacked."""
    asked: list[Path] = []
    monkeypatch.setattr(judge, "load_model", lambda path: asked.append(path) or modelio.load_model(path))
    return asked


def made() -> LanguageIdentifier:
    """The judge, as the first question of a process makes it."""
    return judge._whole.__wrapped__()


def theirs(packed: Path) -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(packed, norm_probs=True)


def same(one: LanguageIdentifier, other: LanguageIdentifier) -> bool:
    """Whether two judges say the same of all languages and of some."""
    told: list[object] = []
    for asked in (one, other):
        for among in (["de", "en", "no"], ["en", "no"]):
            asked.set_languages(among)
            told.append([(asked.rank(text), asked.classify(text)) for text in ("a", "b", "abba", "The harbour office", "港务局", "")])
    return told[:2] == told[2:]


def test_a_second_process_unpacks_nothing(place: Path, unpacked: list[Path]) -> None:
    first, second = made(), made()
    assert unpacked == [place / NAME]
    assert same(first, theirs(place / NAME))
    assert same(second, theirs(place / NAME))


def test_the_whole_model_is_the_one_of_the_library() -> None:
    assert same(made(), theirs(MODEL_DIR / MODEL_FILE))


@pytest.mark.parametrize(
    "damaged",
    [lambda _: b"", lambda content: content[:-20], lambda content: b"1 another model\n" + content.partition(b"\n")[2]],
    ids=["empty", "cut short", "another model"],
)
def test_a_damaged_file_is_written_anew(place: Path, unpacked: list[Path], damaged: Callable[[bytes], bytes]) -> None:
    made()
    file = place / "kept" / "judge.model"
    whole = file.read_bytes()
    file.write_bytes(damaged(whole))
    assert same(made(), theirs(place / NAME))
    assert len(unpacked) == 2
    assert file.read_bytes() == whole
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_nothing_is_kept_where_python_keeps_no_modules(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert same(made(), theirs(place / NAME))
    assert not (place / "kept").exists()


def test_a_folder_that_cannot_be_written_is_no_trouble(place: Path) -> None:
    (place / "kept").write_text("")
    assert same(made(), theirs(place / NAME))


def test_pidgin_is_no_answer(place: Path) -> None:
    assert [code for code, _ in judge.judge(None).rank("a")] == ["de", "no", "en"]
    assert judge.judge(("en", "nb")).classify("a")[0] == "no"
