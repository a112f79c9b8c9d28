"""The model that tells languages is kept unpacked: it is the one that the library makes, whatever befalls the file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# prints whether the model had to be unpacked, and what the judge says in both ways
PROGRAM = """
from timeline.languages import judge
unpack, asked = judge.load_model, []
judge.load_model = lambda path: asked.append(path) or unpack(path)
text = "La capitania va tancar dimarts el vell pont"
print(len(asked), judge.judge(None).rank(text)[0][0], judge.judge(("en", "nb", "pt")).classify(text)[0], len(asked))
"""


def run(place: Path, **more: str) -> str:
    """What the program prints, with its `__pycache__` folders below `place`."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(place), **more}
    return subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, cwd=ROOT, check=True, capture_output=True, encoding="utf-8"
    ).stdout


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which a first process has kept the model."""
    place = tmp_path_factory.mktemp("kept")
    assert run(place) == "0 ca pt 1\n"
    return place


def kept(place: Path) -> Path:
    """The file of the model."""
    (found,) = place.rglob("judge.*.model")
    return found


def test_a_second_process_unpacks_nothing(written: Path) -> None:
    assert run(written) == "0 ca pt 0\n"


def test_what_is_kept_is_what_the_library_makes(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    from timeline.languages import judge

    monkeypatch.setattr(judge, "_file", lambda: kept(written))
    ours, theirs = judge._whole.__wrapped__(), LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    for among in (["de", "en", "no"], theirs.labels):
        ours.set_languages(among)
        theirs.set_languages(among)
        for text in ("The harbour office closed the bridge.", "Das Hafenamt sperrte die Brücke.", "港务局星期二关闭了旧桥", "1945", ""):
            assert ours.rank(text) == theirs.rank(text)
            assert ours.classify(text) == theirs.classify(text)


@pytest.mark.parametrize(
    "damaged",
    [lambda _: b"", lambda content: content[:-20], lambda content: b"1 another model\n" + content.partition(b"\n")[2]],
    ids=["empty", "cut short", "another model"],
)
def test_a_damaged_file_is_not_read(written: Path, tmp_path: Path, damaged, monkeypatch: pytest.MonkeyPatch) -> None:
    from timeline.languages import judge

    file = tmp_path / "model"
    file.write_bytes(damaged(kept(written).read_bytes()))
    monkeypatch.setattr(judge, "_file", lambda: file)
    with pytest.raises(judge._DAMAGED):
        judge._kept(judge.MODEL_DIR / judge.MODEL_FILE)


def test_a_damaged_file_is_written_anew(written: Path) -> None:
    file = kept(written)
    whole = file.read_bytes()
    file.write_bytes(whole[:-20])
    assert run(written) == "0 ca pt 1\n"
    assert file.read_bytes() == whole
    assert [path.name for path in file.parent.glob("judge.*model*")] == [file.name]


def test_nothing_is_kept_where_python_keeps_no_modules(tmp_path: Path) -> None:
    assert run(tmp_path, PYTHONDONTWRITEBYTECODE="1") == "0 ca pt 1\n"
    assert not [*tmp_path.rglob("*.model")]


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    file = tmp_path / "a file"
    file.write_text("")
    assert run(file) == "0 ca pt 1\n"
