"""What the order of a story says of its times: years between two dates, asides that run ahead, entries told afterwards, titles."""

from __future__ import annotations

import datetime

import pytest

from timeline.extraction import extract, read
from timeline.model import Document
from timeline.tagging import times_of


def days(text: str, published: str | None, title: str = "", language: str = "en") -> dict[str, str]:
    """The words of each time that dates, with its value; a range of entries by its first mention."""
    day = datetime.date.fromisoformat(published) if published else None
    times = times_of(Document("one", text, published=day, title=title, language=language))
    return {time.text: str(time.interval) if time.interval else "open" for time in reversed(times) if time.dates}


LEASE = (
    "The lease was signed on 3 March 2014. Rent was first paid on 1 May. On 9 August Ms Okoro complained of damp. "
    "The flat was vacated on 12 January 2015."
)


def test_what_lies_between_two_dates_is_of_their_time() -> None:
    assert days(LEASE, "2021-06-30") == {
        "3 March 2014": "2014-03-03",
        "1 May": "2014-05-01",
        "9 August": "2014-08-09",
        "12 January 2015": "2015-01-12",
    }


def test_a_day_told_with_its_year_is_that_day_again() -> None:
    text = (
        "The season ran from 9 July to 18 August 2018. A roof fell in 2017. The first four landed on 9 July; the others came on the 12th."
    )
    assert days(text, "2018-12-10") == {
        "9 July": "2018-07-09", "18 August 2018": "2018-08-18", "2017": "2017", "the 12th": "2018-07-12",
    }  # fmt: skip


def test_the_days_of_a_hearing_are_not_those_of_the_findings_on_it() -> None:
    head = "IN THE CORONERS COURT\n\nHearing: 5 to 7 September 2022, Nelson\nFindings: 17 November 2022\n\n"
    text = f"{head}[1] On Saturday 20 February 2021 four people met at 7.30 am. They left word that they would be back at 8 pm."
    found = days(text, "2022-11-17", "Findings of the Coroner")
    assert (found["7.30 am"], found["8 pm"]) == ("2021-02-20T07:30", "2021-02-20T20:00")


def test_a_report_that_turns_to_the_readers_own_days_counts_from_these() -> None:
    text = (
        "The firm was floated in March 2014. On Tuesday it cut 90 jobs, and on 1 May its chairman will leave. "
        "Its rival was sold in June 2015."
    )
    assert days(text, "2021-03-04")["1 May"] == "2021-05-01"


def test_an_interview_given_later_does_not_move_the_story() -> None:
    text = (
        "Ruth Abara won the cup in 1967. “I hardly slept,” she told a 2004 interview. Two years later she turned professional. "
        "She retired in 1988, having lost only nine matches. She was born in Kano in 1941, and died there on 3 May 2010."
    )
    assert days(text, None)["Two years later"] == "1969"


def test_a_year_in_a_relative_clause_gives_its_year_to_nothing_behind_it() -> None:
    text = (
        "The boiler failed on 17 April 2018. Mr Lund, who had left the firm in 2019, was not called. "
        "The flat was inspected on 23 April. The tenants moved out on 12 September 2018. "
        "They sued on 3 March 2020. The hearing opened on 4 May 2021, and the appeal was heard on 2 June 2021."
    )
    assert days(text, "2023-11-19")["23 April"] == "2018-04-23"


DIARY = (
    "Thursday, 23 January. Snow and frost. A letter from Nora, who wrote it last Friday.\n\n"
    "Sunday, 26 January. The road is shut. Tom got as far as the mill yesterday.\n\n"
    "Sat. 1 Feb. Wind got up on Wednesday night and took the roof off the barn.\n\n"
)


@pytest.mark.parametrize("in_text", [True, False])
def test_the_title_of_a_diary_has_the_year_of_its_days(in_text: bool) -> None:
    title = "From the diary of Ada Pell, Thorne Farm, 1947"
    found = days(f"{title}\n\n{DIARY}" if in_text else DIARY, None, "" if in_text else title)
    found.pop("1947", None)
    assert found == {
        "Thursday, 23 January": "1947-01-23",
        "last Friday": "1947-01-17",
        "Sunday, 26 January": "1947-01-26",
        "yesterday": "1947-01-25",
        "Sat. 1 Feb.": "1947-02-01",
        "Wednesday night": "1947-01-29TNI",
    }


def test_a_title_of_two_years_gives_none() -> None:
    assert days(DIARY, None, "Diaries of 1947 and 1951")["Thursday, 23 January"] == "open"


JOURNEY = (
    "Posted by Ines on 2 October 2018 | Filed under: Trains\n\n"
    "Day 1 (Thursday 6 September) – Lviv\nLanded at noon. I spent the afternoon in the market.\n\n"
    "We took the train on Friday. On Saturday we danced until two.\n\n"
    "17 September – the mountains\nWe hired a car. The tunnel was opened in 2016. It rained.\n\n"
    "Two days later we crossed the pass.\n\n"
    "21 September – the border\nThe following morning we climbed the hill. She left on Monday. I stayed on till the 28th, and read.\n"
)


def test_a_journey_told_afterwards_goes_on_from_entry_to_entry() -> None:
    assert days(JOURNEY, "2018-10-02") == {
        "2 October 2018": "2018-10-02",
        "Thursday 6 September": "2018-09-06",
        "noon": "2018-09-06T12:00",
        "Friday": "2018-09-07",
        "Saturday": "2018-09-08",
        "17 September": "2018-09-17",
        "2016": "2016",
        "Two days later": "2018-09-19",
        "21 September": "2018-09-21",
        "The following morning": "2018-09-22TMO",
        "Monday": "2018-09-24",
        "the 28th": "2018-09-28",
    }


def test_prose_behind_a_list_of_entries_is_no_entry() -> None:
    entries = "\n\n".join(
        f"{day} – The board meets." for day in ("3 May 2022", "9 June 2022", "1 July 2022", "8 August 2022", "19 April 2023")
    )
    text = f"{entries}\n\nIn July three managers were charged. The chairman stepped down last month, and the firm closed on 29 September."
    found = days(text, "2023-10-08")
    assert [found[words] for words in ("July", "last month", "29 September")] == ["2023-07", "2023-09", "2023-09-29"]


def test_a_weekday_below_a_weekend_is_one_of_its_days() -> None:
    text = (
        "Fri 15 Oct\n07:00 – The ward closes.\n\nSat 16 – Sun 17 Oct\nThe reset began Saturday midday and was over 23:15 on Sunday.\n\n"
        "Mon 18 Oct\n06:00 – The ward opens.\n"
    )
    found = days(text, "2021-10-21")
    assert found["23:15 on Sunday"] == "2021-10-17T23:15"


def test_what_an_entry_goes_on_to_tell_is_of_the_day_told_last() -> None:
    document = Document("one", JOURNEY.replace(" She left", " Halfway up, Ada sang. She left"), published=datetime.date(2018, 10, 2))
    journey = {event.title: str(event.interval) for event in read(document, implied=True).events}
    assert {day for title, day in journey.items() if "hired" in title or "sang" in title} == {"2018-09-17", "2018-09-22"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A tank was emptied in the winter of 2017–18."),
        ("de", "Im Winter 2017/2018 wurde ein Tank geleert."),
        ("fr", "Pendant l'hiver 2017-2018, une cuve a été vidée."),
        ("es", "En el invierno de 2017-2018 se vació un tanque."),
        ("nl", "In de winter van 2017-2018 werd een tank geleegd."),
    ],
)
def test_a_winter_is_called_by_both_its_years(language: str, text: str) -> None:
    (event,) = extract(Document("one", text, language=language, published=datetime.date(2023, 10, 8)))
    assert str(event.interval) == "2017-WI"


HISTORY = (
    "Karl Lund was born on 3 May 1931. He joined the orchestra in September 1954. He moved with his mother into a house by the river. "
    "On 1 February 1956 his first quartet was played. The critics had mocked the score. Lund burned it. "
    "“It was bad,” he recalled in a 1990 interview."
)


def test_in_a_history_a_clause_without_a_date_lies_between_the_times_around_it() -> None:
    rows = {event.title: (str(event.interval), event.how) for event in read(Document("one", HISTORY), implied=True).events}
    moved, mocked, burned = (next(rows[title] for title in rows if word in title) for word in ("moved", "mocked", "burned"))
    assert moved[0] == "1954-09-01/1956-02-01"
    assert "after ‘September 1954’ and before ‘1 February 1956’" in moved[1]
    assert (mocked[0], burned[0]) == ("1956-02-01", "1956-02-01/1990-12-31")


def test_an_interview_dates_what_was_said_in_it() -> None:
    rows = {event.title: str(event.interval) for event in read(Document("one", HISTORY), implied=True).events}
    assert {day for title, day in rows.items() if "recalled" in title} == {"1990"}


CASE = (
    "A baker was referred in November 2017. The symptoms had begun in August, and his spleen had been removed in 1998.\n\n"
    "He was admitted on 21 November and went home on 4 December. Six weeks after discharge he felt well and had returned to work on "
    "New Year's Day. He was last seen in April this year.\n"
)


def test_the_pluperfect_looks_back_from_the_time_told_and_the_story_goes_on_from_there() -> None:
    found = days(CASE, "2019-07-15")
    assert [found[words] for words in ("August", "1998", "21 November", "4 December", "New Year's Day", "April this year")] == [
        "2017-08", "1998", "2017-11-21", "2017-12-04", "2018-01-01", "2019-04",
    ]  # fmt: skip


def test_a_time_in_brackets_holds_within_its_sentence() -> None:
    text = (
        "The firm grew. Offices opened in Lyon (May 1971) and Turin (the following January). "
        "Bank House (listed 1974). Railings were put up over Easter."
    )
    assert days(text, "2006-06-22")["the following January"] == "1972-01"
    assert days(text[text.index("Bank") :], "2006-06-22")["Easter"] == "2006-04-16"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Minutes\n\nMeeting of Wednesday 14 June 2006, Council Chamber\n\nBats were seen last Saturday.", "last Saturday", "2006-06-10"),
        ("Statement taken at Leeds, 9 January 2020.\n\nYesterday evening I was shown photographs.", "Yesterday evening", "2020-01-08TEV"),
        ("When does it start?\nOn Monday 3 October. Leaflets were sent yesterday.", "yesterday", "2006-06-21"),
        ("06/10/2005 14 ORDER. Hearing set for tomorrow.\n06/18/2005 16 MINUTE ENTRY.\n11/02/2005 23 NOTICE.", "tomorrow", "2005-06-11"),
        ("She led the section from January to June this year.", "January", "2006-01"),
        ("They moved the handover from 22 April to 3 May.", "22 April", "2006-04-22"),
        ("The flood came on 3 May 1998. The engine had broken down the night before.", "the night before", "1998-05-02TNI"),
        ("The summer before last he turned eighty.", "The summer before last", "2004-SU"),
    ],
)  # fmt: skip
def test_times_by_what_stands_around_them(text: str, words: str, value: str) -> None:
    assert days(text, "2006-06-22")[words] == value


def test_a_number_of_years_before_one_month_is_no_length() -> None:
    assert "eighty" not in " ".join(days("She turns eighty next month.", "2018-02-17"))


def test_what_minutes_tell_without_a_day_is_of_their_meeting() -> None:
    text = (
        "Minutes\n\nMeeting of Wednesday 14 June 2006, Council Chamber\n\n"
        "1. The Chair reported that the roof had leaked on 3 May.\n\n2. The accounts were approved and the clerk resigned."
    )
    document = Document("one", text, published=datetime.date(2006, 6, 22))
    rows = {event.title: str(event.interval) for event in read(document, implied=True).events}
    assert {day for title, day in rows.items() if "accounts" in title} == {"2006-06-14"}


FLOOD = (
    "The water came in the early morning of 15 July 2021.\n\nThe mayor had asked on Tuesday evening whether the sluice would be opened. "
    "On Wednesday afternoon firemen cleared the campsite. That night the power failed. By dawn the footbridge had gone. "
    "The body was found five days later.\n\n"
    "She resigned in August."
)


def test_a_weekday_in_the_pluperfect_looks_back_from_the_day_told_and_the_story_goes_on_from_it() -> None:
    found = days(FLOOD, "2022-07-15")
    assert found["Tuesday evening"] == "2021-07-13TEV"
    assert found["Wednesday afternoon"] == "2021-07-14TAF"
    assert found["five days later"] == "2021-07-20"
    assert found["August"] == "2021-08"


OUTAGE = (
    "Impact\n\nBetween 17:52 and 20:33 most payments failed. All have been paid back as of Friday, 14 March.\n\n"
    "At 17:40 Ada merged a change. It had been reviewed on Monday. The deploy finished at 17:49. Charges were noticed the next morning."
)


def test_the_hours_that_a_report_tells_are_of_the_day_that_its_title_names() -> None:
    found = days(OUTAGE, "2025-03-19", "Post-mortem: the outage of 12 March")
    assert [found[words] for words in ("17:52", "17:40", "Monday", "17:49", "the next morning")] == [
        "2025-03-12T17:52", "2025-03-12T17:40", "2025-03-10", "2025-03-12T17:49", "2025-03-13TMO",
    ]  # fmt: skip
    assert days(OUTAGE, "2025-03-19", "Post-mortem: the outages of 10 March and 12 March")["17:40"] != "2025-03-12T17:40"


def test_a_log_begins_on_the_latest_day_told_above_it() -> None:
    text = (
        "Incident declared Tuesday 23 August 2022.\n\nBackground. The pump was taken out on Friday 19 August.\n\n"
        "21:52 P1 trips on high temperature.\n\n22:58 Chlorine alarms.\n\n00:34 Engineer on site."
    )
    found = days(text, "2022-08-29", "Incident log 81")
    assert [found[clock] for clock in ("21:52", "22:58", "00:34")] == ["2022-08-23T21:52", "2022-08-23T22:58", "2022-08-24T00:34"]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("In November 1920 soldiers burnt the books. She took her class the next morning.", "the next morning", "1920-11"),
        ("In 1974 he accused her. She resigned within the week. She was cleared two years later.", "the week", "1974"),
        ("In 1974 he accused her. She resigned within the week. She was cleared two years later.", "two years later", "1976"),
        ("They went back to work, and by the spring 200 had been put out of their houses.", "the spring", "2006-SP"),
        ("He left the firm in 1950. She had joined the autumn before.", "the autumn before", "1949-FA"),
        ("On Wednesday last a storm brought down the tents.", "Wednesday last", "2006-06-21"),
        (
            "Today it is run by Ada Lund, who succeeded him in April 2001. She left eighteen months later.",
            "eighteen months later",
            "2002-10",
        ),
        ("The council met on 3 May 1999. The ministry must publish the figures by 30 July.", "30 July", "2006-07-30"),
        ("Log\n\n8 Nov. 2005. Heavy gale.\n\n17 Nov. 2005. Anchored. Two men deserted on the 20th.", "the 20th", "2005-11-20"),
    ],
)
def test_times_by_the_story_around_them(text: str, words: str, value: str) -> None:
    assert days(text, "2006-06-22")[words] == value


def test_what_a_place_is_called_today_is_no_day() -> None:
    assert "today" not in days("She was born in Zhetl, today Belarus, in 1884.", "2006-06-22")


def test_in_minutes_the_day_of_a_paper_says_which_one_it_is() -> None:
    text = (
        "Minutes of the meeting held at the Feathers on Friday 14 May 1926.\n\nThe minutes of the meeting of 30 April were confirmed.\n\n"
        "The Secretary tabled a letter from the company dated April 28.\n\n"
        "Members stood in silence for Mr Rose, clerk from 1897 to 1921, who died on April 30."
    )
    rows = {event.title: str(event.interval) for event in read(Document("one", text, datetime.date(1926, 5, 17)), implied=True).events}
    assert rows == {
        "The minutes of the meeting of 30 April were confirmed": "1926-05-14",
        "The Secretary tabled a letter from the company dated April 28": "1926-05-14",
        "Members stood in silence for Mr Rose, clerk from 1897 to 1921": "1926-05-14",
        "Mr Rose died on April 30": "1926-04-30",
    }


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The letter came on 2 June. The next day he was beaten. He died in hospital that Monday.", "that Monday", "2006-06-05"),
        (
            "On Monday, February 14, 2005 he gave her a letter. It moved her, effective March 7. The next day she fell ill.",
            "The next day",
            "2005-02-15",
        ),
        (
            "On 14 February 2005 a letter came. Two weeks to the day after receiving the letter she replied.",
            "Two weeks to the day",
            "2005-02-28",
        ),
        (
            "2 May 2006 – Police confirm that an inquiry began in April. The owner was struck off the same week.",
            "the same week",
            "2006-W18",
        ),
        (
            "It was noted in a paper in 2003.\n\n- [done] Page on call (17 March)\n- Drill\n\nIt was written after the fire of May 2004.",
            "17 March",
            "2006-03-17",
        ),
        ("The water came on 15 July 2005. A temple cooked meals until September.", "September", "2005-09"),
        ("She sold it in 2001. I'm going to Minsk in July.", "July", "2006-07"),
    ],
)
def test_times_that_a_story_comes_back_from(text: str, words: str, value: str) -> None:
    assert days(text, "2006-06-22")[words] == value


def test_the_first_time_of_a_story_may_look_back() -> None:
    text = (
        "The town had been let off lightly in 1832. That year's fever took nineteen. It came back seventeen years later. "
        "On 21 July 1849 a ship came up the river. On 3 May 1850 it left."
    )
    assert days(text, None) == {
        "1832": "1832", "That year": "1832", "seventeen years later": "1849", "21 July 1849": "1849-07-21", "3 May 1850": "1850-05-03",
    }  # fmt: skip


def test_a_story_that_opens_long_ago_goes_on_from_the_latest_time_it_has_come_to() -> None:
    text = (
        "On the evening of 9 May last year a herdsman was mending a pump when the night was switched off.\n\n"
        "In a paper published on Wednesday a team describes the stone. It was picked up by a telescope before dawn the same day.\n\n"
        "Four had been seen before, the first in October 2002. A party set out on 14 May. They came in July, found it on the 19th. "
        "His niece brought a piece to school in November.\n\nThe court ruled in February. Next spring the team will go back."
    )
    found = days(text, "2006-09-03")
    wanted = {
        "Wednesday": "2006-08-30",
        "dawn": "2005-05-09TMO",
        "14 May": "2005-05-14",
        "July": "2005-07",
        "the 19th": "2005-07-19",
    }
    assert {words: found.get(words) for words in wanted} == wanted
    assert found["November"] == "2005-11"
    assert found["February"] == "2006-02"


def test_hours_after_midnight_entries_and_births_keep_to_their_own_time() -> None:
    night = "The alarm was raised at 23:40. By 4 a.m. the roof had fallen in."
    hours = days(night, "2021-04-12", "Fire: the night of 9 April")
    assert list(hours.values()) == ["2021-04-10T04:00", "2021-04-09T23:40"]
    club = "1923 Founded on 4 May. First match lost the following Saturday.\n\n1931 Pavilion opened. Burnt three weeks later.\n\n1946 Play."
    assert days(club, "1998-06-11")["three weeks later"] == "1931"
    life = "Ruth Okoye was headmistress from 1961 to 1983. She was born in Onitsha, a baker's daughter. She won a prize in 1948."
    rows = {event.title: event.interval for event in read(Document("one", life, datetime.date(2011, 5, 2)), implied=True).events}
    births = [str(day.edtf) for title, day in rows.items() if "born" in title and day is not None]
    assert [day[:1] for day in births] == ["/"]  # by then


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("We landed on the 26th at four in the morning.", "the 26th", "2006-05-26"),
        ("They will meet on the 6th.", "the 6th", "2006-07-06"),
        ("We topped out in May. Edit 25 June: Lena is fine, thanks.", "25 June", "2006-06-25"),
        (
            "The lake was leased in 1999. In May last year ten women were held. They were released a month later.",
            "a month later",
            "2005-06",
        ),
    ],
)
def test_a_day_of_the_month_alone_is_the_last_one_or_the_next(text: str, words: str, value: str) -> None:
    assert days(text, "2006-06-22")[words] == value


def test_a_sentence_that_is_nothing_but_a_day_is_no_row() -> None:
    text = "All times EDT. Tuesday 11 July.\n\n05:58 First declines seen.\n\n06:14 Ada Lund paged.\n\n06:31 Second page."
    rows = [event.title for event in read(Document("one", text, datetime.date(2023, 7, 12)), implied=True).events]
    assert rows == ["First declines seen", "Ada Lund paged", "Second page"]


def test_a_report_posted_later_tells_of_the_days_before_and_its_entries_of_the_days_after_them() -> None:
    text = (
        "Posted by Ana, Fri 02 Sep 2016\n\nFlew to Osh on 23 July. Drove on the 26th.\n\n"
        "Aug 2: skinned up to the camp. On 4 Aug we left at 2 am and came back by dark.\n\n"
        "The bad bit\n\nTwo days after that Ivo woke up with a cough. He was in Naryn on the 7th.\n\nEdit 5 Sep: the club mailed me."
    )
    found = days(text, "2016-09-02")
    assert [found[words] for words in ("23 July", "the 26th", "Aug 2", "4 Aug", "Two days after that", "the 7th", "5 Sep")] == [
        "2016-07-23", "2016-07-26", "2016-08-02", "2016-08-04", "2016-08-06", "2016-08-07", "2016-09-05",
    ]  # fmt: skip


def test_a_month_before_the_first_whole_date_lies_before_it() -> None:
    text = (
        "It was the last week of November and the schools were shut. We left Kapuvár. We landed at Santos on 5 March 1957. He died in 1961."
    )
    assert days(text, None)["the last week of November"] == "1956-11"


def test_minutes_whose_title_says_where_and_when_are_of_that_day() -> None:
    title = "Parish Council - Minutes of the Ordinary Meeting held on Monday 13 May 2019 in the Village Hall at 7.30 pm"
    text = "4. Minutes of the meeting of 8 April were agreed.\n\n5. The swings were opened on Easter Monday. The plan was approved."
    events = read(Document("one", text, datetime.date(2019, 5, 20), title=title), implied=True).events
    assert {event.title: str(event.interval) for event in events} == {
        "Minutes of the meeting of 8 April were agreed – [Parish Council]": "2019-05-13",
        "The swings were opened on Easter Monday – [Parish Council]": "2019-04-22",
        "The plan was approved – [Parish Council]": "2019-05-13",
    }


@pytest.mark.parametrize(
    ("text", "published", "rows"),
    [
        (
            "KITWE, Zambia, March 14 (CNA Wire) - A dam at a copper mine gave way before dawn on Wednesday, killing nine people.",
            "2024-03-14",
            ["2024-03-13"],
        ),
        (
            "Bicudo carried copies to the Dutch in 1587 or 1588. She was renamed on 9 or 10 January 2021.",
            None,
            ["1587/1588", "2021-01-09/2021-01-10"],
        ),
        ("He moved to Leeds in 1990 or '91. They bought the shop in '72 or maybe '73.", None, ["1990/1991", "1972/1973"]),
        ("She left in 1947 or 48. He was promoted in 1841, or perhaps 1842.", None, ["1947/1948", "1841/1842"]),
        ("Godwin Okereafor was born in 1930. He made his debut in London at 74.", "2011-06-04", ["1930", "2004/2005"]),
    ],
)
def test_datelines_either_of_two_and_ages_behind(text: str, published: str | None, rows: list[str]) -> None:
    day = datetime.date.fromisoformat(published) if published else None
    events = read(Document("one", text, published=day), implied=True).events
    assert [event.interval.edtf if event.interval else "" for event in events] == rows


@pytest.mark.parametrize(
    ("text", "published", "told"),
    [
        ("In 1936 the war broke out. The army crossed the Strait in August.", "2015-03-03", {"1936": "1936", "August": "1936-08"}),
        ("The firm was bought in 2013. It cut 90 jobs in August.", "2015-03-03", {"2013": "2013", "August": "2014-08"}),
        ("The mill burned down in 1936.\n\nIt was opened again in August.", "2015-03-03", {"1936": "1936", "August": "2014-08"}),
    ],
)
def test_a_story_that_opens_with_a_year_of_long_ago_goes_on_in_its_paragraph(text: str, published: str, told: dict[str, str]) -> None:
    assert days(text, published) == told


def test_a_history_in_the_present_goes_on_from_its_year() -> None:
    text = "Em 1910 a monarquia cai. A revolução começa em outubro."
    assert days(text, "2015-03-03", language="pt") == {"1910": "1910", "outubro": "1910-10"}


@pytest.mark.parametrize(
    ("text", "published", "words", "told"),
    [
        (
            "The main broke on 6 November 2018. A tanker came on the Saturday afternoon.",
            "2018-12-01",
            "the Saturday afternoon",
            "2018-11-10TAF",
        ),
        ("He fell ill on Friday 12 April 2019. The doctor came on the Friday night.", "2019-06-01", "the Friday night", "2019-04-12TNI"),
        (
            "The hands vanished on Tuesday last week. A baker going to work at 3.40am on the Wednesday saw it.",
            "2019-08-22",
            "3.40am on the Wednesday",
            "2019-08-14T03:40",
        ),
        (
            "They went in on Friday. At 18:22 it rang. They came out at ten past three.",
            "2018-11-11",
            "ten past three",
            "2018-11-10T03:10",
        ),
        ("On 8 October 1879 the fleets met. Ten minutes before ten a shell burst.", None, "Ten minutes before ten", "1879-10-08T09:50"),
        ("The unions have called a one-day stoppage for Friday.", "2013-11-14", "Friday", "2013-11-15"),
    ],
)
def test_days_and_hours_go_on_from_what_was_told(text: str, published: str | None, words: str, told: str) -> None:
    assert days(text, published)[words] == told


def test_a_year_among_days_is_told_by_the_way() -> None:
    text = (
        "The strike began on 22 August 1949. Encarnación Flores lost her child on 3 September. "
        "A street has had her name since a vote in 1972. The mayor gave in on 5 September. The colonel was replaced in October. "
        "He died in 1961."
    )
    found = days(text, None)
    assert {words: found[words] for words in ("3 September", "5 September", "October")} == {
        "3 September": "1949-09-03",
        "5 September": "1949-09-05",
        "October": "1949-10",
    }


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Ralph died in 1977, and on the Saturday they were all back at work.", "the Saturday", "1977"),
        ("In March 1977 the mill burned. On the Saturday the owner came back.", "the Saturday", "1977-03"),
        ("On 4 May 1977 the mill burned. On the Saturday the owner came back.", "the Saturday", "1977-05-07"),
        ("In the spring of 1977 he sold the farm, and that Friday he left.", "that Friday", "1977-SP"),
        ("On 3 May 1931 the mill burned. He left that Friday.", "that Friday", "1931-05-08"),
        ("The evacuees arrived in September 1940. By spring nobody could tell which was which.", "spring", "1941-SP"),
        ("The evacuees arrived in September 1940. By May they had gone.", "May", "1941-05"),
        ("A.G.M.: July 13th", "July 13th", "2006-07-13"),
        ("Filed: 13 July", "13 July", "2005-07-13"),
        ("Fixed for 2 and 3 August.", "2", "2006-08-02"),
        ("The Union called its members to an emergency meeting on Saturday.", "Saturday", "2006-06-24"),
    ],
)
def test_no_day_is_finer_or_farther_back_than_the_text_has_it(text: str, words: str, value: str) -> None:
    assert days(text, "2006-06-22")[words] == value


def test_that_day_of_no_week_told_is_no_day_of_the_publication() -> None:
    found = read(Document("x", "I was there on that Sunday. We buried him next day.", datetime.date(1855, 2, 18)), implied=True).times
    assert [one.interval for one in found] == [None, None]


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("de", "Im Frühjahr 1977 verkaufte er den Hof, und am darauffolgenden Freitag ging er fort.", "1977-SP"),
        ("fr", "En mars 1977 le moulin brûla. Ce samedi-là le patron revint.", "1977-03"),
        ("fr", "Au printemps 1977 il vendit la ferme, et le vendredi suivant il partit.", "1977-SP"),
        ("es", "En marzo de 1977 ardió el molino. Aquel sábado volvió el dueño.", "1977-03"),
        ("it", "Nel marzo 1977 il mulino bruciò. Quel sabato tornò il padrone.", "1977-03"),
        ("pt", "Em março de 1977 o moinho ardeu. Nesse sábado o dono voltou.", "1977-03"),
        ("nl", "In het voorjaar van 1977 verkocht hij de hoeve, en de vrijdag daarop vertrok hij.", "1977-SP"),
        ("en", "In the spring of 1977 he sold the farm, and the following Friday he left.", "1977-SP"),
        ("es", "El 4 de mayo de 1977 ardió el molino. Aquel sábado volvió el dueño.", "1977-05-07"),
        ("pt", "Eu estava lá naquele domingo.", "XXXX-WXX-7"),
        ("it", "Ero lì quella domenica.", "XXXX-WXX-7"),
    ],
)
def test_a_weekday_told_from_a_season_lies_in_it(code: str, text: str, value: str) -> None:
    times = read(Document("x", text, datetime.date(2019, 6, 12), language=code)).times
    assert times[-1].value == value
