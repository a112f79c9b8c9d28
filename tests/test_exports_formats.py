"""Each format read back by somebody else's reader: what was written is there, and what is missing is said in the file."""

from __future__ import annotations

import datetime
import io
import json
import re
import zipfile
from typing import Any

import docx
import icalendar
import openpyxl
import pandas as pd
import pyarrow.parquet as pq
import pytest
import resvg_py
from export_samples import ARTICLE, LEFT_OUT, SECOND, dates, day, event, table
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no types
from markdown_it import MarkdownIt

from timeline.exports import FORMATS, Origin, headline, named, svg, web
from timeline.exports.characters import on_one_line
from timeline.exports.ics import to_ics
from timeline.exports.json_rows import from_json, from_jsonl, to_json, to_jsonl
from timeline.exports.markdown import to_markdown
from timeline.exports.parquet import from_parquet, to_parquet
from timeline.exports.png import to_png
from timeline.exports.separated import from_csv, to_csv
from timeline.exports.svg import to_svg
from timeline.exports.timelinejs import to_timelinejs
from timeline.exports.web import to_html
from timeline.exports.word import to_docx
from timeline.exports.workbook import to_xlsx
from timeline.frame import COLUMNS, NAMES, to_frame
from timeline.model import Document

# ------------------------------------------------------------------------------------------------------ the list


def test_names_and_endings_are_told_apart() -> None:
    assert len({form.name for form in FORMATS}) == len(FORMATS) == len({form.ending for form in FORMATS})
    assert [named(f"a/b{form.ending.upper()}") for form in FORMATS] == list(FORMATS)
    assert named("x.unknown") is None


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_the_empty_table_can_be_written(form: Any) -> None:
    documents = (ARTICLE,) if form.needs_documents else ()
    written = form.write(to_frame([]), Origin(left_out=LEFT_OUT, documents=documents))
    assert len(written) > 0
    if isinstance(written, str):
        assert "12 of 40 events" in written


@pytest.mark.parametrize("form", [form for form in FORMATS if form.needs_documents], ids=lambda form: form.name)
def test_what_needs_the_articles_says_so(form: Any) -> None:
    with pytest.raises(ValueError, match=r"TimeML holds|article is missing"):
        form.write(table().iloc[:3], Origin())


# ------------------------------------------------------------------------------------------- the same table comes back


@pytest.mark.parametrize("left_out", ["", LEFT_OUT, "=1+1"])
def test_json_jsonl_parquet_and_csv_come_back(left_out: str) -> None:
    frame = table()
    for back in (
        from_json(to_json(frame, left_out=left_out)),
        from_jsonl(to_jsonl(frame, left_out=left_out)),
        from_parquet(to_parquet(frame, left_out=left_out)),
        from_csv(to_csv(frame, left_out=left_out)),
        from_csv(to_csv(frame, left_out=left_out, bom=True, raw=True), raw=True),
    ):
        pd.testing.assert_frame_equal(back, frame)


def test_an_empty_table_comes_back_with_its_types() -> None:
    frame = to_frame([])
    for back in (from_json(to_json(frame)), from_jsonl(to_jsonl(frame)), from_parquet(to_parquet(frame)), from_csv(to_csv(frame))):
        pd.testing.assert_frame_equal(back, frame)


def test_a_filtered_table_is_renumbered_everywhere() -> None:
    part = table().iloc[[4, 1]]
    for back in (from_json(to_json(part)), from_jsonl(to_jsonl(part)), from_parquet(to_parquet(part))):
        pd.testing.assert_frame_equal(back, part.reset_index(drop=True))


def test_csv_for_excel_begins_with_the_mark_and_ends_with_what_is_missing() -> None:
    text = to_csv(table(), bom=True, left_out=LEFT_OUT)
    assert text.encode("utf-8").startswith(b"\xef\xbb\xbfevent_id")
    foreign = pd.read_csv(io.StringIO(text.removeprefix("\ufeff")))
    assert foreign["title"].iloc[-1] == LEFT_OUT
    assert foreign["status"].iloc[-1] == "left out"
    assert len(foreign) == len(table()) + 1


def test_json_says_what_is_missing_and_has_actors_as_a_list() -> None:
    whole = json.loads(to_json(table(), left_out=LEFT_OUT))
    assert whole["left_out"] == LEFT_OUT
    assert [list(row) for row in whole["rows"]] == [list(NAMES)] * len(table())
    row = next(row for row in whole["rows"] if row["event_id"] == "day")
    assert (row["actors"], row["earliest"], row["quoted"], row["document_title"]) == (["Caesar", "Brutus"], "2016-05-07", False, "The Ides")
    assert json.loads(to_jsonl(table(), left_out=LEFT_OUT).splitlines()[0]) == {"left_out": LEFT_OUT}


GOOD = json.loads(to_json(table()))["rows"][0]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (None, "line 1: not a row"),
        ({"left_out": 1, "x": 2}, "line 1: not a row"),
        (GOOD | {"earliest": "2016-13-01"}, "line 1, column earliest"),
        (GOOD | {"earliest": 20161301}, "line 1, column earliest: .* wrong kind"),
        (GOOD | {"confidence": "much"}, "line 1, column confidence"),
        (GOOD | {"quoted": None}, "line 1, column quoted"),
        (GOOD | {"start": 10**30}, "line 1, column start: .* larger"),
        (GOOD | {"start": True}, "line 1, column start"),
        (GOOD | {"title": 7}, "line 1, column title"),
        (GOOD | {"actors": "Caesar"}, "line 1, column actors: a list"),
    ],
)
def test_a_bad_row_is_named(row: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        from_jsonl(json.dumps(row) + "\n")


@pytest.mark.parametrize("text", ["", "[]", "{", '{"rows": 1}', "[" * 100_000])
def test_what_is_no_json_table_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not (?:a )?JSON"):
        from_json(text)


def test_parquet_says_what_is_missing_in_its_metadata() -> None:
    schema = pq.read_schema(io.BytesIO(to_parquet(table(), left_out=LEFT_OUT)))
    assert schema.metadata[b"timeline.left_out"].decode() == LEFT_OUT
    assert str(schema.field("earliest").type) == "timestamp[us]"
    for data in (b"", b"PAR1 nothing PAR1", b"x" * 100):
        with pytest.raises(ValueError, match="not a Parquet file"):
            from_parquet(data)


# ---------------------------------------------------------------------------------------------------------- Excel


def workbook(frame: pd.DataFrame, **more: str) -> tuple[list[dict[str, Any]], list[str]]:
    """(events by column, the cells of the second sheet as text), as openpyxl reads them."""
    book = openpyxl.load_workbook(io.BytesIO(to_xlsx(frame, **more)))
    assert book.sheetnames == ["Events", "Provenance"]
    rows = list(book["Events"].iter_rows(values_only=True))
    said = [str(cell) for row in book["Provenance"].iter_rows(values_only=True) for cell in row if cell is not None]
    return [dict(zip((str(name) for name in rows[0]), row, strict=True)) for row in rows[1:]], said


def test_excel_holds_every_column_with_real_dates() -> None:
    frame = table()
    rows, said = workbook(frame, left_out=LEFT_OUT)
    assert [list(row) for row in rows] == [list(NAMES)] * len(frame)
    by_id = {row["event_id"]: row for row in rows}
    assert by_id["day"]["earliest"] == datetime.datetime(2016, 5, 7)
    assert by_id["minute"]["latest"] == datetime.datetime(2016, 5, 7, 14, 30)
    assert by_id["last"]["latest"] == datetime.datetime(9999, 12, 31)
    assert (by_id["bc"]["earliest"], by_id["year"]["earliest"], by_id["first"]["latest"]) == ("-0043-03-15", "1899-01-01", "-9999-12-31")
    assert by_id["since"]["latest"] is None
    assert by_id["day"]["published"] == datetime.datetime(2016, 12, 15)
    assert (by_id["day"]["quoted"], by_id["day"]["confidence"], by_id["day"]["start"]) == (False, 0.3, len(ARTICLE.text) - 14)  # 16 digits
    assert f"Left out: {LEFT_OUT}." in said
    assert any("dates are ISO text" in text for text in said)
    assert {"article", "The Ides", "data/ides.txt", "second", "pasted text", *(column.meaning for column in COLUMNS)} <= set(said)


def test_excel_says_that_nothing_is_missing() -> None:
    assert "Nothing was left out." in workbook(table().iloc[3:4])[1]


def test_a_cell_longer_than_excel_allows_is_cut_and_that_is_said() -> None:
    rows, said = workbook(to_frame([event("long", None, title="🙂" * 20_000)]))
    assert rows[0]["title"].endswith("🙂…")
    assert len(rows[0]["title"].encode("utf-16-le")) // 2 <= 32_767
    assert any("cut at 32,767" in text for text in said)


# ------------------------------------------------------------------------------------------------------- calendar


def calendar(frame: pd.DataFrame, **more: str) -> tuple[Any, dict[str, Any]]:
    text = to_ics(frame, **more)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert "\n" not in text.replace("\r\n", "")
    read = icalendar.Calendar.from_ical(text)
    return read, {str(item["UID"]).removesuffix("@timeline"): item for item in read.walk("VEVENT")}


D = datetime.date


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("day", D(2016, 5, 7), D(2016, 5, 8)),
        ("weekend", D(2016, 12, 10), D(2016, 12, 12)),
        ("month", D(2016, 5, 1), D(2016, 6, 1)),
        ("early", D(2016, 5, 1), D(2016, 5, 11)),
        ("winter", D(2016, 12, 1), D(2017, 3, 1)),
        ("year", D(1899, 1, 1), D(1900, 1, 1)),
        ("decade", D(1990, 1, 1), D(2000, 1, 1)),
        ("range", D(1914, 7, 28), D(1918, 11, 12)),
        ("about", D(2001, 2, 3), D(2001, 2, 4)),
        ("since", D(2014, 1, 1), D(2014, 1, 2)),
        ("before", D(2013, 12, 31), D(2014, 1, 1)),
        ("minute", datetime.datetime(2016, 5, 7, 14, 30), datetime.datetime(2016, 5, 7, 14, 31)),
        ("hour", datetime.datetime(2016, 5, 7, 23), datetime.datetime(2016, 5, 8, 0)),
    ],
)
def test_the_calendar_has_whole_days_with_an_exclusive_end(name: str, start: Any, end: Any) -> None:
    _, events = calendar(table())
    found = events[name]
    assert (found.decoded("DTSTART"), found.decoded("DTEND")) == (start, end)


def test_the_calendar_marks_what_is_not_sure_and_says_what_is_missing() -> None:
    read, events = calendar(table(), left_out=LEFT_OUT)
    unsure = {name for name, item in events.items() if item["STATUS"] == "TENTATIVE"}
    assert unsure == {"month", "early", "winter", "year", "decade", "century", "about", "since", "before", "other"}
    assert str(events["month"]["SUMMARY"]) == "Caesar dies [some time within: May 2016]"
    assert str(events["since"]["SUMMARY"]) == "Caesar dies [open end: since 2014]"
    assert set(dates()) - set(events) == {"bc", "first", "last", "undated"}
    said = str(read["DESCRIPTION"])
    assert LEFT_OUT in said
    assert "1 event is not in this calendar: no date known." in said
    assert "3 events are not in this calendar: outside the years 1 to 9999." in said
    assert str(events["day"]["X-TIMELINE-EDTF"]) == "2016-05-07"
    assert "Sentence: " + ARTICLE.text in str(events["day"]["DESCRIPTION"])


def test_two_events_with_one_id_stay_two_in_the_calendar() -> None:
    same = to_frame([event("same", dates()["day"]), event("same", dates()["day"], document=SECOND)])
    assert set(calendar(same)[1]) == {"same", "same-2"}


# ------------------------------------------------------------------------------------------------------ TimelineJS

PARTS = ("year", "month", "day", "hour", "minute")


def check_timelinejs(whole: dict[str, Any]) -> None:
    """The rules of TimelineJS 3: its JSON format, and what its dates and configuration accept."""
    assert set(whole) <= {"events", "title", "eras", "scale"}
    assert whole["scale"] in ("human", "cosmological")
    identities = [slide["unique_id"] for slide in (whole["title"], *whole["events"])]
    assert len(set(identities)) == len(identities)
    assert all(re.fullmatch(r"[\w-]+", identity) for identity in identities)
    for slide in whole["events"]:
        assert set(slide) <= {"start_date", "end_date", "text", "media", "group", "display_date", "background", "autolink", "unique_id"}
        assert set(slide["text"]) <= {"headline", "text"}
        for date in filter(None, (slide["start_date"], slide.get("end_date"))):
            assert set(date) == set(PARTS[: len(date)])  # a day needs its month, a month its year
            assert all(type(value) is int for value in date.values())
            assert -271_821 < date["year"] < 275_760
            assert 1 <= date.get("month", 1) <= 12
            assert 1 <= date.get("day", 1) <= 31
        assert slide.get("end_date") != slide["start_date"]


@pytest.mark.parametrize(
    ("name", "start", "end", "display"),
    [
        ("bc", (-43, 3, 15), None, "15 Mar 44 BC"),
        ("minute", (2016, 5, 7, 14, 30), None, None),
        ("hour", (2016, 5, 7, 23), None, None),
        ("day", (2016, 5, 7), None, "7 May 2016 (Saturday)"),
        ("weekend", (2016, 12, 10), (2016, 12, 11), None),
        ("month", (2016, 5), None, "May 2016"),
        ("early", (2016, 5), None, "early May 2016 (1–10 May)"),
        ("winter", (2016, 12), (2017, 2), None),
        ("year", (1899,), None, "1899"),
        ("decade", (1990,), (1999,), None),
        ("range", (1914, 7, 28), (1918, 11, 11), None),
        ("since", (2014,), None, "since 2014"),
        ("before", (2013,), None, "until 2013"),
        ("first", (-9999,), None, "10000 BC"),
    ],
)
def test_timelinejs_dates_are_no_finer_than_the_text(name: str, start: Any, end: Any, display: str | None) -> None:
    whole = json.loads(to_timelinejs(table()))
    check_timelinejs(whole)
    slide = next(slide for slide in whole["events"] if slide["unique_id"] == f"event-{name}")
    assert tuple(slide["start_date"].values()) == start
    assert (tuple(slide["end_date"].values()) if "end_date" in slide else None) == end
    assert display is None or slide["display_date"] == display


def test_timelinejs_says_what_is_missing() -> None:
    whole = json.loads(to_timelinejs(table(), left_out=LEFT_OUT))
    assert LEFT_OUT in whole["title"]["text"]["text"]
    assert "1 event is not in this timeline" in whole["title"]["text"]["text"]
    assert len(whole["events"]) == len(table()) - 1


# ------------------------------------------------------------------------------------------------------ chronologies


def test_the_markdown_chronology_has_numbered_sources() -> None:
    html = MarkdownIt("commonmark").render(to_markdown(table(), left_out=LEFT_OUT))
    page = etree.fromstring(f"<page>{html}</page>")
    assert page.xpath("//h2/text()") == ["Chronology", "Without a date", "Sources"]
    first, *_ = page.xpath("//ul/li")
    assert "".join(first.itertext()).strip().split("\n")[0] == "10000 BC – Caesar dies (Caesar) [1]"
    assert page.xpath("//ol/li/text()") == [
        "The Ides, published 15 Dec 2016, data/ides.txt",
        "second, publication date not known, pasted text",
    ]
    assert LEFT_OUT in html
    assert len(page.xpath("//ul/li")) == len(table())


def test_the_word_chronology_has_numbered_sources_and_no_invented_day() -> None:
    data = to_docx(table(), left_out=LEFT_OUT)
    read = docx.Document(io.BytesIO(data))
    texts = [paragraph.text for paragraph in read.paragraphs]
    assert [paragraph.text for paragraph in read.paragraphs if paragraph.style and paragraph.style.name == "Heading 1"] == [
        "Chronology", "Without a date", "Sources"
    ]  # fmt: skip
    assert f"Left out: {LEFT_OUT}." in texts
    assert "7 May 2016 (Saturday) – Caesar dies (Caesar, Brutus) [1]" in texts
    assert "[1] The Ides, published 15 Dec 2016, data/ides.txt" in texts
    assert sum("– Caesar dies" in text for text in texts) == len(table())
    assert b"2013" not in etree.tostring(read.core_properties._element)


# -------------------------------------------------------------------------------------------------------- pictures

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("write", [to_docx, to_xlsx])
def test_the_same_table_gives_the_same_bytes_at_any_time(write: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    made = write(table())
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"dcterms:" not in parts.read("docProps/core.xml").replace(b"xmlns:dcterms", b"")
    assert write(table()) == made


def test_the_svg_draws_every_dated_event_and_says_what_is_missing() -> None:
    picture = etree.fromstring(to_svg(table(), left_out=LEFT_OUT).encode())
    drawn = {group.get("id") for group in picture.iter(f"{SVG}g") if group.get("class") == "event"}
    assert drawn == {f"event-{name}" for name in (*dates(), "other") if name != "undated"}
    words = [text.text or "" for text in picture.iter(f"{SVG}text")]
    assert f"Left out: {LEFT_OUT}." in words
    assert "1 event is not drawn: no date known." in words
    assert any(text.startswith("[1] The Ides") for text in words)
    width, height = int(picture.get("width")), int(picture.get("height"))
    for text in picture.iter(f"{SVG}text"):
        assert 0 <= float(text.get("x")) <= width or text.getparent().tag == f"{SVG}g"
        assert float(text.get("y")) <= height


@pytest.mark.parametrize(
    ("days", "told"),
    [((20,), [(20, 0)]), ((20, 21), [(20, 0), (21, 14)]), ((20, 20), [(20, 0)]), ((20, 21, 22), [(20, 0), (21, 14), (22, 28)])],
)
def test_each_day_of_publication_is_told_below_its_line(days: tuple[int, ...], told: list[tuple[int, int]]) -> None:
    issues = [Document(f"issue {n}", ARTICLE.text, datetime.date(2016, 12, number)) for n, number in enumerate(days)]
    frame = to_frame([event(f"e{n}", day(year, 11, 7), document=issue) for n, issue in enumerate(issues) for year in (2010, 2016)])
    picture = etree.fromstring(to_svg(frame).encode())
    words = [text for text in picture.iter(f"{SVG}text") if (text.text or "").startswith("published ")]
    lines = [line for line in picture.iter(f"{SVG}line") if line.get("stroke-dasharray")]
    assert [text.text for text in words] == [f"published {number} Dec 2016" for number, _ in told]
    assert [text.get("x") for text in words] == [line.get("x1") for line in lines]
    assert [float(text.get("y")) - float(line.get("y2")) for text, line in zip(words, lines, strict=True)] == [
        12 + down for _, down in told
    ]


def _with_outliers(count: int, near: int = 60) -> pd.DataFrame:
    events = [event(f"e{number}", day(2020 + number % 5, 1 + number % 12, 1 + number % 28)) for number in range(near)]
    return to_frame([*events, *(event(f"far{number}", day(-43 - number, 3, 15), title=f"Long <ago> {number}") for number in range(count))])


@pytest.mark.parametrize("count", [0, 1, 5])
def test_what_lies_far_outside_squeezes_no_picture_and_is_drawn(count: int) -> None:
    picture = etree.fromstring(to_svg(_with_outliers(count, near=120)).encode())
    drawn = [group for group in picture.iter(f"{SVG}g") if group.get("class") == "event"]
    assert len(drawn) == 120 + count
    near = [group for group in drawn if group.get("id").startswith("event-e")]
    places = [float(text.get("x")) for group in near for text in group.iter(f"{SVG}text")]
    assert max(places) - min(places) > 500


@pytest.mark.parametrize(("events", "tallest"), [(60, 2000), (200, 3800), (1000, 3800)])
def test_a_picture_of_many_events_is_not_endless(events: int, tallest: int) -> None:
    picture = etree.fromstring(to_svg(_with_outliers(1, near=events)).encode())
    assert int(picture.get("height")) <= tallest


def test_the_svg_of_hours_has_ticks() -> None:
    words = [text.text for text in etree.fromstring(to_svg(table().query("event_id == 'minute'")).encode()).iter(f"{SVG}text")]
    assert "14:00" in words
    assert any("7 May 2016" in str(word) for word in words)


def test_more_events_than_a_picture_holds_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(svg, "MOST_EVENTS", 30)
    many = to_svg(pd.concat([table().iloc[3:4]] * 35, ignore_index=True))
    assert "5 events are not drawn: this picture holds 30." in many
    assert "30 of 35 events drawn" in many


def test_the_web_page_of_many_events_is_small_and_says_what_it_does_not_draw(monkeypatch: pytest.MonkeyPatch) -> None:
    many = to_frame([event(f"e{number}", day(2000 + number % 20, 1, 1 + number % 28)) for number in range(650)])
    page = to_html(many, left_out=LEFT_OUT)
    assert len(page) < 1_000_000
    assert page.count("<tr data-event=") == 650
    assert "<script src" not in page
    monkeypatch.setattr(web, "MOST_MARKS", 600)
    assert "50 events are only in the list: the picture holds 600." in to_html(many)


def test_a_file_is_called_by_its_title() -> None:
    frame = table()
    assert headline.title_of(frame, "  My\nproject ") == "My project"
    assert headline.title_of(frame) == "Timeline", "from two documents"
    assert headline.title_of(frame[frame["document"] == "article"]) == "The Ides"
    [made] = [form for form in FORMATS if form.name == "html"]
    assert "<h1>My project</h1>" in str(made.write(frame, Origin(title="My project", made_by="Ann")))


def test_the_png_is_the_picture_with_ink_in_it() -> None:
    data = to_png(table(), zoom=1.0)
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    picture = etree.fromstring(to_svg(table()).encode())
    assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (int(picture.get("width")), int(picture.get("height")))
    assert len(data) > 5 * len(to_png(to_frame([]), zoom=1.0))


@pytest.mark.parametrize(
    ("title", "many"),
    [
        ("Élodie & Čapek – “met” → €5", False),
        ("Иван и Ελένη", False),
        ("محمد علي", True),
        ("王小明 met محمد علي", True),
        ("שלום", True),
        ("a\u202eb", True),  # shown as U+FFFD
    ],
)
def test_a_title_in_another_script_gets_a_font_of_many_scripts(title: str, many: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    monkeypatch.setattr(resvg_py, "svg_to_bytes", lambda svg_string, **_: drawn.append(svg_string) or b"")
    to_png(to_frame([event("a", day(2016, 11, 7), title=title, actors=())]))
    [label] = [text for text in etree.fromstring(drawn[0].encode()).iter(f"{SVG}text") if on_one_line(title) in "".join(text.itertext())]
    assert ("DejaVu Sans" in label.get("font-family", "")) == many


def test_arabic_beside_letters_without_a_font_is_drawn() -> None:
    def picture(title: str) -> bytes:
        return to_png(to_frame([event("a", day(2016, 11, 7), title=title, actors=())]), zoom=1.0)

    if picture("محمد") == picture("حمدم"):
        pytest.skip("this machine has no Arabic font")
    assert picture("\U0001f9ff محمد") != picture("\U0001f9ff حمدم")
    assert picture("\U000e1234 محمد") != picture("\U000e1234 حمدم")  # a letter that no font has
