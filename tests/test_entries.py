"""Dates that stand apart: what headings, entries, rows and stamps date, and what is counted from them."""

from __future__ import annotations

import datetime

import pytest

from timeline.extraction import read
from timeline.model import DatedBy, Document, Grain
from timeline.sources import from_text
from timeline.tagging import times_of


def rows(text: str, published: str | None = None) -> list[tuple[str | None, str]]:
    day = datetime.date.fromisoformat(published) if published else None
    return [(one.interval.edtf if one.interval else None, one.title) for one in read(Document("x", text, day)).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "12 May 2019\nWorkers walk out.\n\n2 June 2019\nThe mill burns.",
            [("2019-05-12", "Workers walk out"), ("2019-06-02", "The mill burns")],
        ),
        ("## 2015\n\n- 3 May: Otto is hired.\n- He is fired.", [("2015-05-03", "Otto is hired")]),
        ("## 2015\n\n- Otto is hired.\n- Ana is fired.", [("2015", "Otto is hired"), ("2015", "Ana is fired")]),
        ("1936\n\nThe times were bad. He was killed on 20 July.", [("1936-07-20", "He was killed on 20 July")]),
        ("Sep. 11, 2012. Militants attack the port.", [("2012-09-11", "Militants attack the port")]),
        (
            "3 May 2019: Otto, hired in 2015, is fired.\n5 May 2019: It rains.",
            [("2019-05-03", "Otto is fired"), ("2015", "Otto was hired in 2015"), ("2019-05-05", "It rains")],
        ),
        (
            "| 12 May 2019 | Workers walk out | Leeds |\n| 2 June 2019 | The mill burns | Leeds |",
            [("2019-05-12", "Workers walk out"), ("2019-06-02", "The mill burns")],
        ),
        ("December 2016. Ruiz wins.\nJanuary. She resigns.", [("2016-12", "Ruiz wins"), ("2017-01", "[Ruiz] resigns")]),
        ("Velmar, 30 March 1915\n\nIt rained.\n\n2nd\n\nWe marched.", [("1915-03-30", "It rained"), ("1915-04-02", "We marched")]),
    ],
)
def test_a_date_that_stands_apart_dates_what_follows(text: str, expected: list[tuple[str, str]]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("head", "years"),
    [
        ("Journal of a tour in Wales, 1823", ["1823", "1823", "1824"]),
        ("Log of the schooner Ann, Hull to Riga, 1823-24", ["1823", "1823", "1824"]),
        ("Extracts from the LOG of the brig Ann, Anno 1823", ["1823", "1823", "1824"]),
    ],
)
def test_entries_without_a_year_go_on_from_that_of_the_line_above_them(head: str, years: list[str]) -> None:
    text = f"{head}\n\nNovr. 4. Left Bristol by the packet.\n\nDecr. 5. Walked to Chepstow.\n\nJany. 9. Slept at Brecon."
    found = [one for one, _ in rows(text, "1850-03-01")]
    assert found == [f"{year}-{day}" for year, day in zip(years, ("11-04", "12-05", "01-09"), strict=True)]


@pytest.mark.parametrize(
    "head",
    [
        "At a Meeting held in the Moot Hall on Monday, the 12th day of November, 1849, at six of the clock.",
        "At a special general meeting of the Club held at the Swan on 12 November 1849",
    ],
)
def test_what_a_meeting_did_is_of_its_day(head: str) -> None:
    text = f"{head}\n\n1. The Minutes of the 29th ult. were read.\n\n2. A letter was read from Mr. Rawlin, dated the 5th instant."
    found = read(Document("x", text, datetime.date(1849, 11, 12)), implied=True).events
    assert {one.interval.edtf for one in found if one.interval} == {"1849-11-12"}


def test_news_of_a_meeting_are_no_minutes() -> None:
    text = "At a meeting held on 3 May, the council voted to close the pool. Staff walked out the next day."
    assert [one for one, _ in rows(text, "2019-05-09")] == ["2019-05-03", "2019-05-04"]


def test_a_memoir_goes_on_in_the_year_of_long_ago_that_it_names() -> None:
    text = (
        "I have my pocket-book for 1917 before me. Much of it is accounts.\n\nWe left the camp on the 2nd of April. I was back on July 6th."
    )
    assert [one for one, _ in rows(text, "1936-02-10")][1:] == ["1917-04-02", "1917-07-06"]


def test_below_a_day_today_is_that_day_and_what_follows_is_dated_by_it() -> None:
    text = "3 May 2015\n\nOtto left yesterday. The port was shut. It has opened again.\n\n5 May 2015\n\nIt rained."
    found = read(Document("x", text, datetime.date(2018, 1, 1)), implied=True).events
    assert [(one.interval.edtf if one.interval else "", one.dated_by) for one in found] == [
        ("2015-05-02", DatedBy.WORDS), ("2015-05-02/2015-05-03", DatedBy.CONTEXT), ("2015-05-02/2015-05-03", DatedBy.CONTEXT),
        ("2015-05-05", DatedBy.WORDS),
    ]  # fmt: skip
    assert "the heading ‘3 May 2015’" in found[0].how


@pytest.mark.parametrize(
    "text",
    [
        "By Otto Brandt\n12 May 2019\n\nThe mill is old.",
        "Published: 12 May 2019, 14:05\nUpdated: 13 May 2019\n\nThe mill is old.",
        "The mill is old. Retrieved 4 March 2020.",
        "The mill is old (Brandt 1999, p. 12; Ruiz et al., 2003).",
        "The mill is old.\n\nPhoto: Otto Brandt, 3 May 2011.",
    ],
)
def test_stamps_and_sources_are_no_happenings(text: str) -> None:
    assert rows(text) == []


def test_minutes_are_of_the_day_that_their_title_names_and_so_is_their_business() -> None:
    text = (
        "1. Otto Brandt proposed a new mill. The old one burned on 3 May. It had been built in 1871. The plan was approved.\n\n"
        "2. Ida Ruiz spoke on Monday. The meeting closed at 9.25 p.m."
    )
    title = "Velmar Council - Minutes of the meeting held on Tuesday 11 September 2018"
    found = read(Document("x", text, datetime.date(2018, 9, 19), title=title), implied=True).events
    assert [one.interval.edtf if one.interval else "" for one in found] == [
        "2018-09-11", "2018-05-03", "1871", "2018-09-11", "2018-09-10", "2018-09-11T21:25:00",
    ]  # fmt: skip
    assert "‘Tuesday 11 September 2018’" in found[4].how
    for other in ("A visit on 11 September 2018", "Minutes of 11 September 2018 leaked", "Minutes of 25 September 2018"):
        (event,) = read(Document("x", "Ida Ruiz spoke on Monday.", datetime.date(2018, 9, 19), title=other)).events
        assert event.interval is not None
        assert event.interval.edtf == "2018-09-17"


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("de", "Protokoll der Sitzung vom Dienstag, 11. September 2018", "Ida Ruiz sprach am Montag. Der Plan wurde angenommen."),
        ("fr", "Compte rendu de la séance du mardi 11 septembre 2018", "Ida Ruiz a parlé lundi. Le plan a été approuvé."),
        ("es", "Acta de la sesión del martes 11 de septiembre de 2018", "Ida Ruiz habló el lunes. El plan fue aprobado."),
        ("it", "Verbale della seduta di martedì 11 settembre 2018", "Ida Ruiz ha parlato lunedì. Il piano fu approvato."),
        ("pt", "Ata da reunião de 11 de setembro de 2018", "Ida Ruiz falou na segunda-feira. O plano foi aprovado."),
        ("nl", "Notulen van de vergadering van dinsdag 11 september 2018", "Ida Ruiz sprak maandag. Het plan werd goedgekeurd."),
    ],
)
def test_minutes_in_other_languages_are_of_the_day_of_their_title(language: str, title: str, text: str) -> None:
    found = read(Document("x", text, datetime.date(2018, 9, 19), title=title, language=language), implied=True)
    assert [one.interval.edtf if one.interval else "" for one in found.events] == ["2018-09-10", "2018-09-11"]


def test_a_log_goes_over_midnight_and_minutes_are_of_no_minute() -> None:
    log = "21:52 The pump trips.\n\n23:41 Otto Brandt wakes.\n\n00:34 Ida Ruiz arrives.\n\n04:50 The pump runs.\n"
    days = ["2022-08-23T21:52:00", "2022-08-23T23:41:00", "2022-08-24T00:34:00", "2022-08-24T04:50:00"]
    assert [edtf for edtf, _ in rows("The fault was found on Tuesday 23 August 2022.\n\n" + log)][1:] == days
    assert [edtf for edtf, _ in rows("Tuesday 23 August 2022\n\n" + log)] == days
    minutes = (
        "Minutes of the meeting held on Thursday, May 11, 2017, commencing at 10:22 a.m.\n\n[1] Cllr. Ida Ruiz left the room. It was hot."
        " Two men fainted on Tuesday.\n\nThe meeting closed at 12:17."
    )
    found = read(Document("x", minutes, datetime.date(2017, 5, 22)), implied=True).events
    assert [(one.title, one.interval.edtf if one.interval else "") for one in found][-3:] == [
        ("Cllr. Ida Ruiz left the room", "2017-05-11"), ("Two men fainted on Tuesday", "2017-05-09"),
        ("The meeting closed at 12:17", "2017-05-11T12:17:00"),
    ]  # fmt: skip


def test_what_an_entry_with_a_time_of_day_goes_on_to_tell_happened_then_or_later_and_what_it_looks_back_to_before() -> None:
    log = (
        "Wednesday, Feb. 16\n\n10:10 a.m. A man fell from a roof. He was flown to Duluth.\n\n"
        "1:15 p.m. A purse was handed in. It had been left on a bench.\n\n11:50 p.m. A car hit a deer. The driver was arrested.\n"
    )
    found = read(Document("x", log, datetime.date(2011, 2, 18), title="Police log"), implied=True).events
    assert [one.interval.edtf if one.interval else "" for one in found if one.time is None] == [
        "2011-02-16T10:10:00/2011-02-16T23:59:00",
        "/2011-02-16T13:15:00",
        "2011-02-16T23:50:00/2011-02-17T23:59:00",
    ]


def test_what_an_entry_of_a_log_goes_on_to_tell_happened_before_the_next_one() -> None:
    log = (
        "Bridge log, 21 August 2016\n\n17:45 Wind up to 6. Genoa sheet parted.\n21:30 Sail tore along the leech. "
        "Cook cut his hand on the shackle.\n"
        "23:40 Light on port bow. Mate hailed the trawler.\n02:15 Impeller found in pieces. Mate fitted the spare by torchlight.\n"
    )
    found = read(Document("x", log, datetime.date(2016, 8, 30)), implied=True).events
    assert [one.interval.edtf if one.interval else "" for one in found if one.time is None] == [
        "2016-08-21T17:45:00/2016-08-21T21:30:00",
        "2016-08-21T21:30:00/2016-08-21T23:40:00",
        "2016-08-21T23:40:00/2016-08-22T02:15:00",
        "2016-08-22T02:15:00/2016-08-22T23:59:00",
    ]


def test_a_diary_has_the_year_of_the_months_that_its_title_names() -> None:
    text = "Sun. 14 Jan. A letter came, posted on the 27th.\n\nTues. 16 Jan. The mill fell yesterday."
    found = read(Document("x", text, title="Diary of Ida Ruiz, January–February 1934")).events
    assert [one.interval.edtf if one.interval else "" for one in found] == ["1934-01-14", "1933-12-27", "1934-01-15"]


def test_a_history_that_begins_with_a_year_needs_no_publication() -> None:
    text = "Goole had been spared in 1832. On Saturday, 21 July 1849, a ship came. On the Monday a man died. The vestry met on 4 September."
    assert [edtf for edtf, _ in rows(f"{text} Water came in 1852.")] == ["1832", "1849-07-21", "1849-07-23", "1849-09-04", "1852"]
    assert rows("The strike began on 5 May 2016. Otto Brandt spoke on Tuesday.")[1][0] is None


def test_a_day_of_the_week_that_fits_the_year_of_publication_is_of_that_year() -> None:
    text = "The bridge opened in May 1919. Unveiling of the plaque: Sunday 11 November."
    assert [edtf for edtf, _ in rows(text, "2018-09-19")] == ["1919-05", "2018-11-11"]


def test_today_counts_from_the_day_that_the_text_names_itself_and_both_are_told() -> None:
    text = "Mill burns\nOctober 10, 2008\n\nThe mill burned yesterday."
    (event,) = read(Document("x", text, datetime.date(2008, 10, 20))).events
    assert event.interval is not None
    assert event.interval.edtf == "2008-10-09"
    assert "‘October 10, 2008’" in event.how
    assert "20 October 2008" in event.how


def test_a_month_that_the_text_shows_as_a_name_is_one() -> None:
    assert rows("Theresa May met unions. Voters doubt May. She left in May 2017.") == [("2017-05", "[Theresa May] left in May 2017")]


def test_a_text_is_kept_composed_and_without_soft_hyphens() -> None:
    kept = from_text("It burned on 3 Octo\u00adber 2015 in Orle\u0301ans.").text
    assert kept == "It burned on 3 October 2015 in Orléans."


# ------------------------------------------------------------------- chronologies and logs as people keep them


def test_a_dash_that_opens_a_line_makes_no_range_with_the_heading_above() -> None:
    text = "2009\n- 14 January: Halden is founded by Nils Aker.\n- March: the first ship is bought."
    assert rows(text) == [("2009-01-14", "Halden is founded by Nils Aker"), ("2009-03", "The first ship is bought")]


def test_a_day_and_a_month_in_numbers_take_the_year_of_their_heading() -> None:
    assert rows("2017\n17/3 Judgment for the insurers.\n2/4 Aker resigns.") == [
        ("2017-03-17", "Judgment for the insurers"),
        ("2017-04-02", "Aker resigns"),
    ]


def test_fractions_at_the_heads_of_lines_are_no_days() -> None:
    assert [row[0] for row in rows("She baked it in 1987.\n1/2 cup of flour\n3/4 cup of sugar\n1/4 spoon of salt")] == ["1987"]


def test_another_time_of_day_in_a_timed_entry_says_more_of_what_it_tells() -> None:
    log = "12 June 2025\n\n09:02 Deploy begins.\n10:30 Database restored from the 06:00 snapshot.\n11:10 All clear. Customers told at noon."
    assert rows(log) == [
        ("2025-06-12T09:02:00", "Deploy begins"),
        ("2025-06-12T10:30:00", "Database restored from the 06:00 snapshot"),
        ("2025-06-12T11:10:00", "All clear"),
        ("2025-06-12T12:00:00", "Customers told at noon"),
    ]


def test_the_day_after_an_entry_is_counted_from_it_and_gives_its_year_to_what_follows() -> None:
    log = "12 June 2025\n\n09:02 Deploy begins.\n09:10 It ends.\n\nNext day: post-mortem held. Action items due by 30 June."
    assert rows(log)[2:] == [("2025-06-13", "Post-mortem held"), ("/2025-06-30", "Action items due by 30 June")]


WAR_DIARY = """November 1916

Place      Date   Hour       Summary of events
ARTON      1                 Battalion marched to QUENNES by way of the
                             plank road. Fourteen men fell out.
QUENNES    2      8.30 p.m.  Relieved 4th Regt in the left sub-sector.
           6–7               Heavy rain.
           10     5.45 a.m.  A Coy attacked the redoubt.
                  7.20 a.m.  B Coy reported the redoubt taken.

December 1916

1st. Battalion entrained at QUENNES.

3rd–5th. Working parties of 300 found daily.
"""


@pytest.mark.parametrize("bars", [False, True])
def test_days_and_hours_in_the_columns_of_a_table_date_its_rows(bars: bool) -> None:
    text = WAR_DIARY
    if bars:
        rows_in_bars = ["| ARTON | 1 | | Battalion marched to QUENNES by way of the plank road. Fourteen men fell out. |",
                        "| QUENNES | 2 | 8.30 p.m. | Relieved 4th Regt in the left sub-sector. |", "| | 6–7 | | Heavy rain. |",
                        "| | 10 | 5.45 a.m. | A Coy attacked the redoubt. |",
                        "| | | 7.20 a.m. | B Coy reported the redoubt taken. |"]  # fmt: skip
        text = "November 1916\n\n| Place | Date | Hour | Summary of events |\n|---|---|---|---|\n" + "\n".join(rows_in_bars)
        text += WAR_DIARY[WAR_DIARY.index("\n\nDecember") :]
    assert [(edtf, title.replace("\n", " ")[:12]) for edtf, title in rows(text)] == [
        ("1916-11-01", "Battalion ma"), ("1916-11-02T20:30:00", "Relieved 4th"), ("1916-11-06/1916-11-07", "Heavy rain"),
        ("1916-11-10T05:45:00", "A Coy attack"), ("1916-11-10T07:20:00", "B Coy report"), ("1916-12-01", "Battalion en"),
        ("1916-12-03/1916-12-05", "Working part"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "May 2016\n\n| Team | Won | Lost |\n|---|---|---|\n| Leeds | 3 | 12 |\n| Hull | 1 | 4 |\n| York | 9 | 2 |",
        "It rained in May 2016.\n\n3 eggs and a cup of flour are needed.\n\n7. Bake it.",
    ],
)
def test_numbers_in_a_table_and_in_prose_are_no_days(text: str) -> None:
    assert not [edtf for edtf, _ in rows(text) if edtf and len(edtf) > len("2016-05")]


def test_a_date_in_a_later_cell_dates_the_cell_that_tells_something() -> None:
    assert rows("| Ferry sinks off the cape | 5 May 2016 |\n| It is raised | 6 June 2017 |") == [
        ("2016-05-05", "Ferry sinks off the cape"), ("2017-06-06", "It is raised"),
    ]  # fmt: skip


def test_items_that_count_are_cut_into_sentences() -> None:
    judgment = "1. He bought the house on 4 March 2011. Damp appeared.\n2. She replied on 3 October 2011. He did not."
    assert rows(judgment) == [("2011-03-04", "He bought the house on 4 March 2011"), ("2011-10-03", "She replied on 3 October 2011")]


def test_what_is_told_at_a_time_of_a_later_one_stays_at_its_own_time() -> None:
    blog = "9 November 2023\n\n15.30 The operator cancels all sailings until Saturday.\n15.45 The train of 18:00 is late."
    assert [row[0] for row in rows(blog)] == ["2023-11-09T15:30:00", "2023-11-09T15:45:00"]


def test_each_day_of_a_list_has_the_happening_in_its_title() -> None:
    told = "I heard evidence over three days, 16, 17 and 18 April 2018."
    assert [(row[0], "I heard evidence" in row[1]) for row in rows(told)] == [
        ("2018-04-16", True), ("2018-04-17", True), ("2018-04-18", True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2011\n\n* March – Otto is hired.\n* **May**: Ana is fired.", [("2011-03", "Otto is hired"), ("2011-05", "Ana is fired")]),
        (
            "Mon 18 Oct 2010: site cleared.\nTue 19: trench opened.\nThurs 21: rain, no digging.",
            [("2010-10-18", "Site cleared"), ("2010-10-19", "Trench opened"), ("2010-10-21", "Rain, no digging")],
        ),
        ("4 June 1957\n\nWe left.\n\nSat. 8 June\n\nOtto fell.", [("1957-06-04", "We left"), ("1957-06-08", "Otto fell")]),
        (
            "9 May 2024\n\n**17.42 – The end**\n\nWe close.\n\n**16.05**\n\nOtto arrives.",
            [("2024-05-09T17:42:00", "We close"), ("2024-05-09T16:05:00", "Otto arrives")],
        ),
        (
            "The mill burned in 1912.\n\nReferences\n\n- “The mill”. Herald, 22 July 1968. Retrieved 3 May 2019.",
            [("1912", "The mill burned in 1912")],
        ),
    ],
)
def test_months_weekdays_and_clocks_at_the_heads_of_lines_and_lists_of_sources(text: str, expected: list[tuple[str, str]]) -> None:
    assert rows(text) == expected


def test_a_year_before_its_entry_only_says_which_thing_is_meant() -> None:
    text = "2021\n\n* March – Otto finds the drawings of 1937 in a cellar.\n* April – The old mill, which closed in 1999, opens again."
    assert [date for date, _ in rows(text)] == ["2021-03", "2021-04", "1999"]


@pytest.mark.parametrize("line", ["**{}**\n", "**{}**\n\n", "**{}:**\n", "## {}\n", "{}\n"])
def test_a_year_in_bold_heads_what_stands_below_it(line: str) -> None:
    text = "\n\n".join(f"{line.format(year)}May – Otto is hired.\nJuly – Ida leaves." for year in (2002, 2004))
    found = read(Document("x", text, datetime.date(2018, 6, 30))).events
    assert [event.interval.edtf for event in found if event.interval] == ["2002-05", "2002-07", "2004-05", "2004-07"]


def test_a_decade_that_says_what_kind_of_thing_dates_nothing() -> None:
    text = "A 1930s handball alley was saved on Monday. During a 1960s tour it had been used as a stage."
    found = read(Document("x", text, datetime.date(2019, 3, 14))).events
    assert [event.interval.edtf for event in found if event.interval] == ["2019-03-11", "196X"]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        (
            "en",
            "1943\n\nSun. 7 March. Blew all night.\n\nTues. 9th. Hail.\n\nThurs. 11th. Boat.\n\nSat. 3 April. Snow.\n\nMon. 5th. Thaw.",
            ["1943-03-07", "1943-03-09", "1943-03-11", "1943-04-03", "1943-04-05"],
        ),
        (
            "en",
            "Log of the brig Sarah, 1790\n\nMay 14. Weighed.\n\n27th. Sailed with the Jenny.\n\nJune 16. Saw ice.\n\n22nd. Met a canoe.",
            ["1790-05-14", "1790-05-27", "1790-06-16", "1790-06-22"],
        ),
        (
            "en",
            "Farm journal, 1865\n\nMar. 2. Sowed oats.\n\n4th. A ewe died.\n\n17th. Sold two bulls.\n\nApril 1. Frost came.",
            ["1865-03-02", "1865-03-04", "1865-03-17", "1865-04-01"],
        ),
        (
            "en",
            "REMARKS on board the Snow PATIENCE, 1788. Kept by Wm. Tait.\n\nMay 2. Weighed.\n\nMay 9. Anchored.\n\nJune 1. Ran aground.",
            ["1788-05-02", "1788-05-09", "1788-06-01"],
        ),
        (
            "en",
            "Minutes, 1950\n\nMay 3. It was resolved:\n\n1st. That a pump be bought.\n\n2nd. That nobody pay.\n\nJune 7. All met again.",
            ["1950-05-03", "1950-06-07"],
        ),
        (
            "en",
            "FROM THE ARCHIVES\nPages of Ewart Lind, vet, 1957. Given by his son in 2004.\n\nMonday "
            "4th March\nLanded.\n\nTuesday 5th\nRode.\n\nWednesday 6th\nSlept.",
            ["1957-03-04", "1957-03-05", "1957-03-06"],
        ),
        (
            "en",
            "A nurse's diary, 1917\nEdited by her grandson in 1998\n\nTuesday 6 March. Left.\n\nFriday "
            "9 March. Arrived.\n\nSunday 11 March. Slept.",
            ["1917-03-06", "1917-03-09", "1917-03-11"],
        ),
        (
            "en",
            "Diary 1987\n\n1987\n\nMonday 26 January. Snow.\n\nTuesday 27th. More.\n\nSunday 1st. It came in dry.\n\nMonday 2nd. Frost.",
            ["1987-01-26", "1987-01-27", "1987-02-01", "1987-02-02"],
        ),
        (
            "en",
            "1915\n\nFri. 29 October. Marched.\n\nSat. 30th. Rested.\n\nMon. 1st. Moved up.\n\nTues. 2nd. Relieved.",
            ["1915-10-29", "1915-10-30", "1915-11-01", "1915-11-02"],
        ),
        (
            "de",
            "1943\n\nSonntag, 7. März. Sturm.\n\nDienstag, 9. Die Ziegel flogen.\n\nDonnerstag, 11. Das Boot kam.",
            ["1943-03-07", "1943-03-09", "1943-03-11"],
        ),
        (
            "fr",
            "1943\n\nDimanche 7 mars. Tempête.\n\nMardi 9. Les tuiles sont tombées.\n\nJeudi 11. Le bateau est arrivé.",
            ["1943-03-07", "1943-03-09", "1943-03-11"],
        ),
        (
            "it",
            "1943\n\nDomenica 7 marzo. Tempesta.\n\nMartedì 9. Le tegole caddero.\n\nGiovedì 11. Arrivò la barca.",
            ["1943-03-07", "1943-03-09", "1943-03-11"],
        ),
        (
            "es",
            "1943\n\nDomingo 7 de marzo. Tormenta.\n\nMartes 9. Cayeron las tejas.\n\nJueves 11. Llegó el barco.",
            ["1943-03-07", "1943-03-09", "1943-03-11"],
        ),
        (
            "nl",
            "1943\n\nZondag 7 maart. Storm.\n\nDinsdag 9. De pannen vlogen.\n\nDonderdag 11. De boot kwam.",
            ["1943-03-07", "1943-03-09", "1943-03-11"],
        ),
        (
            "pt",
            "1943\n\nDomingo, 7 de março. Tempestade.\n\nTerça-feira, 9. As telhas caíram.\n\nQuinta-feira, 11. O barco chegou.",
            ["1943-03-07", "1943-03-09", "1943-03-11"],
        ),
    ],
)
def test_an_entry_without_its_month_goes_on_from_the_one_before(language: str, text: str, days: list[str]) -> None:
    """Below a year alone: "Tues. 9th" was the Tuesday nearest to its first of January."""
    found = times_of(Document("1", text, datetime.date(2020, 5, 30), language=language))
    assert [str(one.interval) for one in found if one.interval and one.interval.grain is Grain.DAY] == days


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Semana del 2 al 8 de marzo de 2020\nMar. 3: Llega la inspectora.\nJue. 5: Se corta la luz."),
        ("it", "Settimana dal 2 all'8 marzo 2020\nMar. 3: Arriva l'ispettrice.\nGio. 5: Salta la luce."),
        ("pt", "Semana de 2 a 8 de março de 2020\nTer. 3: Chega a inspetora.\nQui. 5: O gerador parou."),
    ],
)
def test_short_weekdays_with_a_number_head_entries(language: str, text: str) -> None:
    made = read(Document("a", text, datetime.date(2020, 6, 8), language=language)).events
    assert [str(one.interval) for one in made[1:]] == ["2020-03-03", "2020-03-05"]
