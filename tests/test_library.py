"""Timeline as a library and as a package: three lines of Python, and what the wheel is made of."""

from __future__ import annotations

import datetime
import itertools
import pickle
import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
import pytest
from one_process import in_one_process

import timeline
from timeline import edtf, fingerprint, places
from timeline.cli import main
from timeline.exports import from_csv
from timeline.exports.verification import contents
from timeline.frame import NAMES
from timeline.languages import language
from timeline.model import Document
from timeline.project import store
from timeline.sources import from_text, parse_published

ROOT = Path(__file__).resolve().parent.parent
TEXT = "Anna Berg resigned on 5 May 2016. Two days later the docks closed."
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_a_text_a_file_and_a_folder_give_the_same_table(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    tables = [timeline.table(one, published="2016-12-14") for one in (TEXT, tmp_path / "a.txt", str(tmp_path / "a.txt"), tmp_path)]
    assert [list(one["edtf"]) for one in tables] == [["2016-05-05", "2016-05-07"]] * 4
    assert list(tables[0].columns) == list(NAMES)
    documents = timeline.read(TEXT, published=datetime.date(2016, 12, 14))
    assert [document.published for document in documents] == [datetime.date(2016, 12, 14)]
    assert timeline.table(documents).equals(timeline.table(documents[0]))


def test_a_table_gives_a_figure() -> None:
    figure = timeline.figure(timeline.table(TEXT))
    assert type(figure).__name__ == "Figure"
    assert figure.data


def test_tag_reads_no_further_than_it_is_asked(tmp_path: Path) -> None:
    def endless() -> Iterator[Document]:
        for number in itertools.count():
            yield Document(f"d{number}", f"Anna Berg left on {number % 28 + 1} May 2016.")

    first = list(itertools.islice(timeline.tag(endless()), 3))
    assert [(document.id, [time.value for time in times]) for document, times in first] == [
        ("d0", ["2016-05-01"]), ("d1", ["2016-05-02"]), ("d2", ["2016-05-03"])
    ]  # fmt: skip
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "It rained on 5 May 2016."}\n{broken\n{"text": "Nichts.", "language": "xx"}\n')
    tagged = timeline.tag(path, published="2016-12-14")
    assert [time.value for time in next(tagged)[1]] == ["2016-05-05"]
    with pytest.warns(UserWarning, match="not JSON"):
        assert [times for _, times in tagged] == [()]
    assert [time.value for _, times in timeline.tag(TEXT) for time in times][:1] == ["2016-05-05"]


def test_what_cannot_be_read_is_one_kind_of_error(tmp_path: Path) -> None:
    for missing in (tmp_path / "missing.txt", "missing.txt", "an article that is missing.pdf", tmp_path):
        with pytest.raises(timeline.TimelineError) as caught:
            timeline.read(missing)
        assert caught.value.code == "unreadable"
    with pytest.raises(timeline.TimelineError) as caught:
        timeline.read(TEXT, published="soon")
    assert caught.value.code == "published"


def test_what_is_read_only_in_part_is_warned_of(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7 nothing")
    with pytest.warns(UserWarning, match=r"b\.pdf"):
        assert len(timeline.read(tmp_path)) == 1


def test_the_ranges_of_the_package_begin_with_the_pins() -> None:
    ranges = dict(re.findall(r"^([\w.-]+?)(>=.*)$", "\n".join(PROJECT["dependencies"]), re.MULTILINE))
    pins = re.findall(r"^([\w.-]+)==([\w.]+)", (ROOT / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE)
    assert {name for name, _ in pins} == set(ranges)
    assert [name for name, version in pins if f">={version},<" not in ranges[name] and name != "numpy"] == []
    assert PROJECT["version"] == timeline.__version__
    assert (ROOT / "timeline" / "py.typed").exists()


def test_a_file_has_one_name_wherever_the_package_lies() -> None:
    names = [places.label(path) for path in fingerprint.files()]
    assert {"timeline/model.py", "data/words/known.csv", "data/models/names.bin"} <= set(names)
    assert not [name for name in names if name.startswith(("timeline/data", "timeline/page", "timeline/dashboard"))]


@pytest.mark.parametrize(
    ("cause", "code"),
    [
        (lambda: edtf.from_edtf("2016-13"), "edtf"),
        (lambda: language("xx"), "language"),
        (lambda: from_csv("event_id,title\n"), "table"),
        (lambda: contents(b"no ZIP"), "evidence"),
        (lambda: from_text(" "), "unreadable"),
        (lambda: parse_published("soon"), "date"),
        (lambda: store.path_of("a/b"), "project-name"),
    ],
)
def test_what_a_user_can_cause_has_a_code_that_survives_a_process(cause: Callable[[], object], code: str) -> None:
    with pytest.raises(timeline.TimelineError) as caught:
        cause()
    assert caught.value.code == code
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), str(again), again.code) == (type(caught.value), str(caught.value), code)


@pytest.mark.parametrize("text", ["x" * 300, "a-" * 500, f"{'x' * 90}/{'y' * 300}"])
def test_a_long_word_is_a_text_and_no_name_of_a_file(text: str) -> None:
    assert len(timeline.table(text, published="2016-12-14", language="en")) == 0


@pytest.mark.parametrize("text", ["", "  "])
def test_an_empty_text_is_said_and_no_folder_read(text: str) -> None:
    with pytest.raises(timeline.TimelineError, match="empty"):
        timeline.table(text)


@pytest.mark.parametrize("odd", ["\0", "\udc80"])
def test_what_no_file_can_hold_is_replaced_and_told(odd: str) -> None:
    with pytest.warns(UserWarning, match="no text file can hold"):
        table = timeline.table(f"Anna Berg resigned{odd} on Tuesday.", published="2016-12-14")
    assert list(table["edtf"]) == ["2016-12-13"]


@pytest.mark.parametrize("odd", ["\x1b[31m", "\x07", "\x01\x02\x03\x04"])
def test_control_characters_in_a_text_lose_no_event(odd: str) -> None:
    assert list(timeline.table(f"Anna Berg {odd} resigned on Tuesday.", published="2016-12-14")["edtf"]) == ["2016-12-13"]


_NO_SOURCES = [None, 5, 5.5, b"Anna Berg left.", {}, {"text": "Anna"}, object(), datetime.date(2016, 1, 1), [1], ["Anna Berg left."]]


@pytest.mark.parametrize("given", _NO_SOURCES)
@pytest.mark.parametrize("ask", [timeline.read, timeline.table, lambda one: list(timeline.tag(one)), timeline.extract])
def test_what_is_no_source_is_told_so(ask: Callable[[object], object], given: object) -> None:
    with pytest.raises(timeline.TimelineError, match=r"wanted, .*not ") as caught:
        ask(given)
    assert caught.value.code == "source"


@pytest.mark.parametrize("given", [5, True, b"2016", [], datetime.time(1, 2), float("nan"), datetime.date(9999, 12, 31)])
def test_what_is_no_day_of_publication_is_told_so(given: object) -> None:
    with pytest.raises(timeline.TimelineError) as caught:
        timeline.table(TEXT, published=given)  # type: ignore[arg-type]
    assert caught.value.code == "published"


def test_a_day_with_a_time_zone_is_the_day_written() -> None:
    day = datetime.datetime(2016, 12, 14, 23, 30, tzinfo=datetime.UTC)
    assert timeline.read(TEXT, published=day)[0].published == datetime.datetime(2016, 12, 14, 23, 30)


@pytest.mark.parametrize("given", [5, b"en", []])
def test_what_is_no_language_is_told_so(given: object) -> None:
    with pytest.raises(timeline.TimelineError) as caught:
        timeline.table(TEXT, language=given)  # type: ignore[arg-type]
    assert caught.value.code == "language"


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda table: None, "not None"),
        (lambda table: {"a": 1}, "not a dict"),
        (lambda table: table.iloc[0], "not a Series"),
        (lambda table: table.drop(columns=["earliest"]), "earliest"),
        (lambda table: table.rename(columns={"title": "t"}), "title"),
        (lambda table: table.assign(earliest="yesterday"), "column earliest"),
    ],
)
def test_what_is_no_table_is_told_so(spoil: Callable[[pd.DataFrame], object], told: str) -> None:
    with pytest.raises(timeline.TimelineError, match=told) as caught:
        timeline.figure(spoil(timeline.table(TEXT)))  # type: ignore[arg-type]
    assert caught.value.code == "table"


def test_a_table_that_pandas_wrote_comes_back(tmp_path: Path) -> None:
    table = timeline.table("Anna Berg resigned on 5 May 2016. In 44 BC Caesar fell. She left at 5 pm on 3 May 2014.")
    table.to_csv(tmp_path / "a.csv", index=False)
    assert timeline.table(tmp_path / "a.csv").drop(columns="source").equals(table.drop(columns="source"))
    assert timeline.figure(pd.read_csv(tmp_path / "a.csv")).to_json() == timeline.figure(table).to_json()
    with pytest.raises(timeline.TimelineError, match=r"timeline\.table reads it|which timeline\.table reads"):
        timeline.read(tmp_path / "a.csv")


def test_an_archive_comes_back_and_its_files_are_no_articles(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "Anna Berg resigned on 5 May 2016."}\n')
    archive = tmp_path / "all" / "a.parquet"
    archive.parent.mkdir()
    with in_one_process():
        assert main(["extract", str(tmp_path / "a.jsonl"), "-o", str(archive), "--workers", "1"]) == 0
    assert list(timeline.table(archive)["edtf"]) == ["2016-05-05"]
    (tmp_path / "all" / "b.txt").write_text(TEXT)
    with pytest.warns(UserWarning, match=r"left out: a\.parquet"):
        assert len(timeline.read(tmp_path / "all")) == 1


def test_the_publication_date_of_a_line_has_the_names_that_columns_have(tmp_path: Path) -> None:
    rows = ['"date": "2016-12-14"', '"pubDate": "December 14, 2016"', '"Published At": "2016-12-14T10:00:00Z"', '"date": "soon"']
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(f'{{"text": "Anna Berg resigned on Tuesday, in {number}.", {row}}}' for number, row in enumerate(rows)))
    with pytest.warns(UserWarning, match='line 4: "date": "soon" is not an ISO date'):
        assert list(timeline.table(path)["edtf"]) == ["2016-12-13", "2016-12-13", "2016-12-13", ""]


def test_a_language_that_a_text_is_not_in_is_doubted_aloud() -> None:
    german = (
        "Am 5. Mai 2016 trat Anna Berg zurück, weil die alte Brücke über den Fluss nicht mehr sicher war und die Stadt sie gesperrt hatte."
    )
    for code in ("ja", "en"):
        with pytest.warns(UserWarning, match=f"its language is given as {code}, but the text looks like de"):
            timeline.table(german, language=code)
    assert len(timeline.table(german, language="de-AT")) == 1
