"""A table that was written comes back: the same rows from every format that holds them all, and as edits where its article is at hand."""

from __future__ import annotations

import datetime
import html
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from export_samples import HOSTILE, hostile_table

from timeline.analysis import conflicts
from timeline.cli import main
from timeline.exports import FORMATS, Origin
from timeline.exports.json_rows import dumped, records
from timeline.exports.separated import to_csv
from timeline.exports.workbook import to_xlsx
from timeline.extraction import read
from timeline.frame import NAMES, record, to_frame
from timeline.languages import language
from timeline.model import Document, Event
from timeline.project import commands
from timeline.project import edits as e
from timeline.project.saved import Project
from timeline.project.state import Row, State
from timeline.reimport.changes import changes, home_of, remarks
from timeline.reimport.excerpts import excerpts
from timeline.reimport.files import ReturnedTable, table_from
from timeline.sources import from_all, from_bytes, from_path

DATA = Path(__file__).parent.parent / "data"
PUBLISHED = datetime.date(2026, 3, 13)
PORT = Document(
    "port",
    "The strike began on 5 May 2016. Two days later the docks closed. Nobody knows why; it rained.\n\nAnna Berg of the Harbour Union "
    "resigned on 05/06/2016. The crew left on Tuesday. Caesar died in 44 BC, and the mill was built in the early 1920s.",
    datetime.date(2016, 12, 14),
    "Strike in the port",
    source="port.txt",
)


def events_of(document: Document) -> tuple[Event, ...]:
    return read(document, implied=True).events


def plain(events: Any) -> list[dict[str, Any]]:
    """Rows as they are in JSON; nothing is None everywhere."""
    return [{name: None if value == "" else value for name, value in json.loads(json.dumps(record(event))).items()} for event in events]


def returned(rows: list[dict[str, Any]], back: ReturnedTable | None = None) -> tuple[list[dict[str, Any]], tuple[str, ...]]:
    made = excerpts(back.rows if back else [(f"row {number}", row) for number, row in enumerate(rows, 1)], back.about if back else {})
    return plain(event for found in made.found for event in found.events), made.problems


# ------------------------------------------------------------------------------------------------------------- the same


def test_every_rules_example_gives_an_event_that_comes_back() -> None:
    words = [example for rule in language("en").times.rules for example in rule.examples]
    told = [f"Anna Berg resigned {one}." if number % 2 else f"It happened {one}, she said." for number, one in enumerate(words)]
    rows = [row for number, one in enumerate(told) for row in plain(events_of(Document(f"d{number}", one, PUBLISHED)))]
    assert len(rows) > 350
    assert returned(rows) == (rows, ())


@pytest.mark.parametrize("path", sorted(DATA.glob("*.txt")), ids=lambda path: path.stem)
def test_the_samples_come_back(path: Path) -> None:
    rows = plain(events_of(from_path(path, published=datetime.date(2024, 10, 16)).documents[0]))
    assert returned(rows) == (rows, ())


DOUBTED = Document(
    "mill",
    "The mill opened on Monday, 5 May 2016. Anna Berg has run it since early June. A strike from 3 to 5 October 2016 was its first. "
    "Later, on 2 March 2015, she said it would close by 12/11/2017. In the summer of 2016 it was sold for a song.",
    datetime.date(2016, 12, 14),
    "The mill",
    source="mill.txt",
)
ALL_COLUMNS = ["csv", "csv-excel", "xlsx", "json", "jsonl-rows", "parquet"]


def brought_back(frame: pd.DataFrame, name: str, left_out: str = "") -> ReturnedTable:
    """The rows of a table that is written in a format and read again."""
    form = next(form for form in FORMATS if form.name == name)
    written = form.write(frame, Origin(left_out=left_out))
    data = written.encode() if isinstance(written, str) else written
    loaded = from_bytes(data, f"events{form.ending}")
    assert (loaded.documents, loaded.problems) == ((), ())
    (table,) = loaded.tables
    back = table_from(table.data, table.source)
    assert back.problems == []
    return back


def evidence_of(events: Any) -> list[Any]:
    """What is known of events beside their documents: dates with all that speaks for and against them, who takes part and how."""
    return [(event.event_id, event.interval, event.time, event.how, event.participants) for event in events]


def clashes_of(document: Document, events: tuple[Event, ...]) -> list[tuple[str, str]]:
    state = State(1, (document,), tuple(Row(event) for event in events), (), frozenset(), {}, {}, {})
    return [(clash.kind.value, clash.words) for clash in conflicts(state, ())]


@pytest.mark.parametrize("name", ALL_COLUMNS)
def test_every_format_with_all_columns_comes_back(name: str) -> None:
    for document in (PORT, DOUBTED):
        events = events_of(document)
        frame = to_frame(events)
        back = brought_back(frame, name, "12 of 40 events are not shown")
        assert returned([], back) == (records(frame), ())
        (found,) = excerpts(back.rows, back.about).found
        assert evidence_of(found.events) == evidence_of(events)
        assert clashes_of(found.document, found.events) == clashes_of(document, events)
    kinds = [kind for kind, _ in clashes_of(document, events)]
    assert kinds == ["the weekday does not fit the date", "the order told does not fit the dates", "the date can be read in another way"]


@pytest.mark.parametrize("name", ["csv", "xlsx", "json", "parquet"])
def test_a_table_of_an_earlier_version_comes_back_and_its_text_is_checked(name: str) -> None:
    """It has no column `rest`: its dates are made of their bounds, and the words beside them are read for what speaks against them."""
    events = events_of(DOUBTED)
    back = brought_back(to_frame(events), name)
    rows = [(where, {column: value for column, value in row.items() if column != "rest"}) for where, row in back.rows]
    made = excerpts(rows)
    (found,) = made.found
    assert made.problems == ()
    kept = [column for column in NAMES if column != "rest"]
    assert [[row[column] for column in kept] for row in plain(found.events)] == [[row[column] for column in kept] for row in plain(events)]
    assert clashes_of(found.document, found.events) == clashes_of(DOUBTED, events)


def test_a_date_that_was_typed_into_the_table_is_taken_and_checked_anew() -> None:
    first, *others = plain(events_of(DOUBTED))
    monday = {"earliest": "2016-05-02", "latest": "2016-05-02", "edtf": "2016-05-02"}
    (found,) = excerpts([("row 1", first | monday), *(("", row) for row in others)]).found
    assert (found.events[0].interval and found.events[0].interval.edtf) == "2016-05-02"
    assert "weekday" not in " ".join(kind for kind, _ in clashes_of(found.document, found.events))


@pytest.mark.parametrize(
    "rest",
    ["{", "[]", '{"interval":{"first":1}}', '{"interval":{"first":9e99,"last":1,"grain":"day"}}', '{"time":{"start":"x"}}',
     '{"time":{"start":9999}}', '{"participants":[{"actor":1}]}', "[" * 100_000],
    ids=range(8),
)  # fmt: skip
def test_a_rest_that_is_none_is_named(rest: str) -> None:
    rows = changed(rest=rest)
    back, problems = returned(rows)
    assert back == rows[1:]
    assert [problem[:20] for problem in problems] == ["row 1: column rest: "]


@pytest.mark.parametrize("mark", [";", "\t"])
def test_csv_as_other_spreadsheets_write_it(mark: str) -> None:
    lines = pd.DataFrame(records(to_frame(events_of(PORT)))).assign(actors=lambda frame: frame["actors"].map("; ".join))
    back = table_from(lines.to_csv(sep=mark, index=False).encode("utf-16"), "events.csv")
    assert returned([], back) == (plain(events_of(PORT)), ())


def test_hostile_texts_come_back_as_they_are() -> None:
    documents = [
        Document(f"d{number}", f"{text} x\nOn 5 May 2016, Anna Berg resigned.", PORT.published, title=text.strip() or "x")
        for number, text in enumerate(HOSTILE)
        if len(text) < 1000 and "\ud800" not in text
    ]
    rows = [row for document in documents for row in plain(events_of(document))]
    assert returned(rows) == (rows, ())
    frame = to_frame(event for document in documents for event in events_of(document))
    assert [row for _, row in table_from(to_csv(frame).encode(), "a.csv").rows] == records(frame)
    assert len(table_from(to_csv(hostile_table()).encode("utf-8", "surrogatepass"), "a.csv").rows) > 0


def test_half_a_character_in_json_is_replaced() -> None:
    event = read(Document("a", "Anna Berg left on 5 May 2016.")).events[0]
    told = table_from(json.dumps(record(event) | {"title": "\ud800"}).encode(), "a.jsonl")
    assert [row["title"] for _, row in told.rows] == ["\ufffd"]


def test_events_of_an_article_that_nobody_reads_come_back() -> None:
    spoken = Document("a", "Anna Berg left on 5 May 2016.")
    told = record(read(spoken).events[0]) | {"rest": ""}
    made = excerpts(table_from(json.dumps(told).encode(), "a.jsonl").rows, {}, (replace(spoken, language="la"),))
    assert [len(one.events) for one in made.found] == [1]


def test_the_text_holds_no_more_than_the_rows() -> None:
    (found,) = excerpts([("row 1", plain(events_of(PORT))[-1])]).found
    text = found.document.text
    assert found.document.is_excerpt
    assert "Caesar died in 44 BC" in text
    assert "strike" not in text
    assert text.index("Caesar") == PORT.text.index("Caesar")


# ---------------------------------------------------------------------------------------------------------- what is wrong


def changed(**cells: Any) -> list[dict[str, Any]]:
    first, *rest = plain(events_of(PORT))
    return [first | cells, *rest]


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"edtf": "2016-05-06"}, "row 1: column edtf: 2016-05-06 does not fit 2016-05-05 to 2016-05-05 and day"),
        ({"precision": "fortnight"}, "row 1: column precision: 'fortnight' is not one of"),
        ({"status": "maybe"}, "row 1: column status: 'maybe' is not one of"),
        ({"sentence": "The strike began."}, "row 1: column sentence: 17 characters where 0 to 31 are told"),
        ({"start": 3, "end": 6}, "row 1: column date_text:"),
        ({"sentence_end": 99_000_000}, "row 1: column sentence_start:"),
        ({"clause_end": 90}, "row 1: a clause lies within its sentence"),
        ({"confidence": 7.0}, "row 1: confidence 7.0"),
        ({"confidence": None}, "row 1: column confidence is empty"),
        ({"event_id": ""}, "row 1: column document, event_id or sentence is empty"),
    ],
    ids=lambda value: "" if isinstance(value, str) else "-".join(value),
)
def test_a_row_that_does_not_fit_is_named_and_the_rest_goes_on(cells: dict[str, Any], problem: str) -> None:
    rows = changed(**cells)
    back, problems = returned(rows)
    assert back == rows[1:]
    assert len(problems) == 1
    assert problems[0].startswith(problem)


def test_a_table_that_says_it_stands_far_behind_makes_no_gigabytes(monkeypatch: pytest.MonkeyPatch) -> None:
    """With limits a tenth of what they are, because the longest article that is allowed takes ten seconds to make."""
    monkeypatch.setattr("timeline.reimport.excerpts.LONGEST", 2_000_000)
    monkeypatch.setattr("timeline.reimport.excerpts._BLANKS_FOR_EACH", 200)
    row = records(to_frame(events_of(PORT)))[0]
    far = 1_990_000
    places = ("start", "end", "clause_start", "clause_end", "sentence_start", "sentence_end")
    moved = {**row, **{name: row[name] + far for name in places if row[name] is not None}}
    made = excerpts((f"row {number}", {**moved, "document": f"d{number}"}) for number in range(60))
    assert len(made.found) == 1
    assert len(made.problems) == 59
    assert "too far from the other rows" in made.problems[0]


def test_a_publication_date_that_a_spreadsheet_has_changed_is_named() -> None:
    row = records(to_frame(events_of(PORT)))[0]
    made = excerpts([("row 1", {**row, "published": "16.10.2024"}), ("row 2", row)])
    assert "row 1: column published: '16.10.2024' is not an ISO date" in made.problems


def test_what_cannot_stand_together_is_named() -> None:
    rows = plain(events_of(PORT))
    twice, problems = returned([*rows, rows[0]])
    assert (twice, problems) == (rows, (f"row {len(rows) + 1}: the event {rows[0]['event_id']} appears twice",))
    _, problems = returned([rows[0], rows[1] | {"published": "2017-01-01"}])
    assert problems == ("row 2: column published: '2017-01-01', and '2016-12-14' in another row of this article",)
    shifted = rows[1] | {name: rows[1][name] - 3 for name in rows[1] if name.endswith(("start", "end")) and rows[1][name] is not None}
    _, problems = returned([rows[0], shifted])  # its sentence would lie over the end of another
    assert len(problems) == 1


def test_cells_that_cannot_be_read_are_named() -> None:
    lines = to_csv(to_frame(events_of(PORT))).splitlines(keepends=True)
    lines[2] = lines[2].replace(",false,", ",perhaps,")
    back = table_from("".join(lines).encode(), "events.csv")
    assert back.problems == ["row 3: column quoted: 'perhaps' is neither true nor false"]
    assert len(back.rows) == len(lines) - 2
    with pytest.raises(ValueError, match="has no column how"):
        table_from(to_csv(to_frame(events_of(PORT))).replace("how", "why", 1).encode(), "events.csv")
    assert table_from(b'{"event_id": 1}\n[\n', "a.jsonl").problems == [
        "line 1: not a row with just the columns of the table",
        "line 2: this is not JSON (Expecting value: line 1 column 2 (char 1))",
    ]


def test_a_table_among_other_files_is_left_out_with_a_word(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PORT.text)
    (tmp_path / "events.csv").write_text(to_csv(to_frame(events_of(PORT))))
    loaded = from_path(tmp_path)
    assert (len(loaded.documents), loaded.tables) == (1, ())
    assert [warning.message.split(",")[0] for warning in loaded.warnings] == ["this is a table of events that Timeline wrote"]
    assert len(from_all([tmp_path / "a.txt", tmp_path / "events.csv"]).tables) == 1


@pytest.mark.parametrize("name", ["markdown", "docx", "html"])
@pytest.mark.parametrize("left_out", ["", "12 of 40 events are not shown"])
def test_a_chronology_of_ours_is_no_article(name: str, left_out: str) -> None:
    form = next(form for form in FORMATS if form.name == name)
    written = form.write(to_frame(events_of(PORT)), Origin(left_out=left_out))
    loaded = from_bytes(written.encode() if isinstance(written, str) else written, f"events{form.ending}")
    assert loaded.documents == ()
    assert [str(problem).split(", not")[0] for problem in loaded.problems] == [
        f"events{form.ending}: this is a chronology that Timeline wrote"
    ]


# ------------------------------------------------------------------------------------------------------------ command line


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main([str(word) for word in words])
    told = capsys.readouterr()
    return code, told.out, told.err


ARTICLES = (str(DATA / "harbour.txt"), str(DATA / "quarter.txt"), "--published", "2024-10-16")


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The table of two articles as `extract` writes it."""
    file = tmp_path_factory.mktemp("wanted") / "wanted.csv"
    assert main(["extract", *ARTICLES, "-o", str(file)]) == 0
    return file.read_bytes()


@pytest.mark.parametrize("ending", ["csv", "excel.csv", "xlsx", "json", "rows.jsonl", "jsonl", "evidence.zip"])
def test_extract_and_export_take_what_extract_wrote(ending: str, wanted: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / f"events.{ending}"
    assert run(capsys, "extract", *ARTICLES, "-o", str(file))[0] == 0
    for command in ("extract", "export"):
        again = tmp_path / f"{command}.csv"
        assert run(capsys, command, str(file), "-o", str(again)) == (0, "", "")
        assert again.read_bytes() == wanted


def test_rows_keep_their_order_across_articles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    frame = to_frame([*events_of(PORT), *events_of(Document("other", "The ferry sank in March 2015. It rose in 2016.", PUBLISHED))])
    mixed = frame.iloc[::-1].reset_index(drop=True)
    (tmp_path / "a.csv").write_text(to_csv(mixed), encoding="utf-8", newline="")
    assert run(capsys, "extract", str(tmp_path / "a.csv"), "-o", str(tmp_path / "b.csv"))[0] == 0
    assert (tmp_path / "b.csv").read_bytes() == (tmp_path / "a.csv").read_bytes()


def test_formats_that_need_the_text_say_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.csv").write_text(to_csv(to_frame(events_of(PORT))), encoding="utf-8", newline="")
    code, _, told = run(capsys, "extract", str(tmp_path / "a.csv"), "-o", str(tmp_path / "a.tml"))
    assert (code, "TimeML holds the text of an article, and there is none here" in told) == (1, True)
    code, _, told = run(capsys, "extract", str(tmp_path / "a.csv"), "-o", str(tmp_path / "a.zip"))
    assert (code, "evidence needs the text of every document: port is missing" in told) == (1, True)
    code, _, told = run(capsys, "export", str(DATA / "harbour.txt"))
    assert (code, "neither a project nor a table of events" in told) == (1, True)


def test_actors_and_corrections_count_for_tables_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.csv").write_text(to_csv(to_frame(events_of(PORT))), encoding="utf-8", newline="")
    (tmp_path / "names.csv").write_text("action,name,other,type\nrename,Anna Berg,A. B.,\n")
    _, out, _ = run(
        capsys, "extract", str(tmp_path / "a.csv"), "--aliases", str(tmp_path / "names.csv"), "--format", "jsonl", "--actor", "A. B."
    )
    (line,) = map(json.loads, out.splitlines())
    assert [event["actors"] for event in line["events"]] == [["A. B.", "Harbour Union"]]


# ---------------------------------------------------------------------------------------------------------- in a project


@pytest.fixture
def project(tmp_path: Path) -> Any:
    with Project.create(tmp_path / "a.timeline", session="here") as opened:
        yield opened


def add_table(project: Project, events: tuple[Event, ...]) -> None:
    for found in excerpts([("", row) for row in plain(events)]).found:
        project.add_table(found.document, tuple(map(dumped, plain(found.events))), "{}", based_on=project.state().seq)


def rows_of(project: Project) -> list[dict[str, Any]]:
    return plain(row.event for row in project.state().rows)


def test_a_table_on_the_timeline_is_the_table(project: Project, tmp_path: Path) -> None:
    add_table(project, events_of(PORT))
    assert rows_of(project) == plain(events_of(PORT))
    assert project.outdated() == ()
    with Project.open(tmp_path / "a.timeline") as again:
        assert rows_of(again) == rows_of(project)
    project.undo()
    assert rows_of(project) == []
    project.redo()
    with pytest.raises(ValueError, match="there is only a table"):
        project.write(e.SetPublished("port", PUBLISHED), based_on=project.state().seq)
    with pytest.raises(ValueError, match="already"):
        add_table(project, events_of(PORT))


def test_events_of_a_table_are_edited_like_others(project: Project) -> None:
    add_table(project, events_of(PORT))
    state = project.state()
    first = state.rows[0].event.event_id
    project.write(commands.date_typed(state, first, "6 May 2016"), based_on=state.seq)
    project.write(e.SetTitle(first, "It began"), based_on=project.state().seq)
    row = project.state().rows[0]
    assert (row.event.title, row.event.interval and row.event.interval.edtf, row.event.status.value) == ("It began", "2016-05-06", "edited")


EDITS: dict[str, tuple[Callable[[Event], dict[str, Any]], tuple[str, ...]]] = {
    "nothing": (lambda event: {}, ()),
    "title": (lambda event: {"title": "Another title"}, ("title",)),
    "status": (lambda event: {"status": "rejected"}, ("status",)),
    "actors": (lambda event: {"actors": ["Bo Lind"]}, ("actors",)),
    "date": (
        lambda event: {"earliest": "2015-01-01", "latest": "2015-12-31", "edtf": "2015", "precision": "year", "dated_by": "user",
                       "anchor_kind": "user", "timex_value": "2015"},
        ("date",),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("cells", "kinds"), EDITS.values(), ids=list(EDITS))
def test_where_its_article_is_at_hand_a_table_is_a_list_of_corrections(project: Project, cells: Any, kinds: tuple[str, ...]) -> None:
    project.add_document(PORT, based_on=0)
    state = project.state()
    rows = plain(events_of(PORT))
    rows[1] |= cells(rows[1])
    (found,) = excerpts([("", row) for row in rows]).found
    home = home_of(found, state)
    assert home is not None
    made = changes(found, home, state)
    assert tuple(edit.kind for edit in made) == kinds
    if made:
        project.write(e.Several(made), based_on=state.seq)
        now = plain([project.state().rows[1].event])[0]
        assert {name: now[name] for name in cells(rows[1])} == cells(rows[1])
        again = changes(found, home, project.state())
        assert all(edit.events != (rows[1]["event_id"],) for edit in again)  # others that are counted from it have followed it


def test_events_that_were_added_elsewhere_come_too(project: Project, tmp_path: Path) -> None:
    place = PORT.text.index("it rained")
    with Project.create(tmp_path / "theirs.timeline") as theirs:
        theirs.add_document(PORT, based_on=0)
        edit = commands.event_added(theirs.state(), "port", place, place + 9, title="Rain", typed="May 2016")
        theirs.write(edit, based_on=1)
        (found,) = excerpts([("", row) for row in rows_of(theirs)]).found
    project.add_document(PORT, based_on=0)
    (made,) = changes(found, PORT, project.state())
    assert isinstance(made, e.AddEvent)
    assert (made.title, made.interval and made.interval.edtf) == ("Rain", "2016-05")


def test_a_table_of_another_article_has_no_home_here(project: Project) -> None:
    project.add_document(PORT, based_on=0)
    (found,) = excerpts([("", row) for row in plain(events_of(Document("port", "The ferry sank in March 2015.")))]).found
    assert home_of(found, project.state()) is None


def test_a_workbook_that_excel_saved_again() -> None:
    """Dates as moments, whole numbers as floats, empty cells at the end of rows left away."""
    import io

    frame = to_frame(events_of(PORT))
    book = openpyxl.load_workbook(io.BytesIO(to_xlsx(frame)))
    out = io.BytesIO()
    book.save(out)
    assert returned([], table_from(out.getvalue(), "events.xlsx")) == (records(frame), ())


def test_the_kinds_of_actors_are_recognised_anew() -> None:
    (found,) = excerpts([("", row) for row in plain(events_of(PORT))]).found
    assert {actor.name: actor.type.value for actor in found.actors} == {
        "Anna Berg": "person", "Harbour Union": "organisation", "Caesar": "person", "crew": "unnamed",
    }  # fmt: skip


# ------------------------------------------------------------------------------------------------------- tags and notes


@pytest.fixture
def remarked(tmp_path: Path) -> Path:
    """A project with two tags and a note on one event."""
    path = tmp_path / "remarked.timeline"
    with Project.create(path) as opened:
        opened.add_document(PORT, based_on=0)
        first = opened.state().rows[0].event.event_id
        edits = (e.AddTag(first, "legal"), e.AddTag(first, "=1+1"), e.SetNote(first, "See *page* 3 <b>"))
        opened.write(e.Several(edits), based_on=1)
    return path


@pytest.mark.parametrize("ending", ["xlsx", "json", "zip"])
def test_tags_and_notes_come_back(ending: str, remarked: Path, project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    file = remarked.with_suffix(f".{ending}")
    assert run(capsys, "export", str(remarked), "-o", str(file), "--implied") == (0, "", "")
    back = table_from(file.read_bytes(), file.name)
    project.add_document(PORT, based_on=0)
    project.write(e.Several(remarks(back.remarks, project.state())), based_on=1)
    row = project.state().rows[0]
    assert (row.tags, row.note) == (("legal", "=1+1"), "See *page* 3 <b>")
    assert remarks(back.remarks, project.state()) == ()


@pytest.mark.parametrize("ending", ["md", "docx", "html"])
def test_people_read_tags_and_notes(ending: str, remarked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = remarked.with_suffix(f".{ending}")
    assert run(capsys, "export", str(remarked), "-o", str(file))[0] == 0
    data = file.read_bytes()
    if ending == "docx":
        with zipfile.ZipFile(file) as archive:
            data = archive.read("word/document.xml")
    text = data.decode().replace("\\", "") if ending == "md" else html.unescape(data.decode())
    assert "Note: See *page* 3 <b> #legal #=1+1" in text


@pytest.mark.parametrize("ending", ["csv", "excel.csv", "rows.jsonl", "parquet", "ics", "timelinejs.json", "svg"])
def test_what_has_no_place_for_tags_and_notes_says_so(ending: str, remarked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = remarked.with_suffix(f".{ending}")
    code, _, said = run(capsys, "export", str(remarked), "-o", str(file))
    assert code == 0
    assert "the tags and notes of 1 event" in said
    assert ("the tags and notes of 1 event" in file.read_bytes().replace(b"\r\n ", b"").decode("utf-8", "replace")) == (ending != "csv")
