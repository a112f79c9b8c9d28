"""Dates fixed by hand: the story goes on from them, and everything that leans on nothing of theirs stays."""

from __future__ import annotations

import datetime

from timeline.extraction import Extraction, read
from timeline.model import AnchorKind, Document, Event, Grain, Interval, instant

TEXT = (
    "The strike began on 5 May 2016. Two days later the docks closed. From June to July 2016 the port stood still. "
    "A month later it opened again. The owners resigned on 9 March 2015."
)
DOCUMENT = Document("port", TEXT, datetime.date(2016, 12, 14))
DAY = Interval.of(instant(2016, 5, 8), Grain.DAY)
RANGE = Interval.between(Interval.of(instant(2016, 9, 1), Grain.MONTH), Interval.of(instant(2016, 10, 1), Grain.MONTH))


def dates(reading: Extraction) -> dict[str, str]:
    return {event.time.text: event.interval.edtf for event in reading.events if event.time and event.interval}


def called(reading: Extraction, words: str) -> Event:
    return next(event for event in reading.events if event.time and event.time.text == words)


def span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


PLAIN = {
    "5 May 2016": "2016-05-05",
    "Two days later": "2016-05-07",
    "June to July 2016": "2016-06/2016-07",
    "A month later": "2016-08",
    "9 March 2015": "2015-03-09",
}


def test_nothing_fixed_is_as_before() -> None:
    assert dates(read(DOCUMENT)) == dates(read(DOCUMENT, overrides={})) == PLAIN


def test_what_leans_on_a_fixed_date_follows() -> None:
    assert dates(read(DOCUMENT, overrides={span("5 May 2016"): DAY})) == {
        **PLAIN,
        "5 May 2016": "2016-05-08",
        "Two days later": "2016-05-10",
    }


def test_a_range_is_fixed_as_a_whole() -> None:
    found = dates(read(DOCUMENT, overrides={span("June to July 2016"): RANGE}))
    assert found == {**PLAIN, "June to July 2016": "2016-09/2016-10", "A month later": "2016-11"}


def test_a_dependant_that_is_fixed_too_stays() -> None:
    found = dates(read(DOCUMENT, overrides={span("5 May 2016"): DAY, span("Two days later"): Interval.of(instant(2016, 5, 7), Grain.DAY)}))
    assert found == {**PLAIN, "5 May 2016": "2016-05-08"}


def test_a_date_that_is_looked_ahead_to_counts_as_fixed() -> None:
    later = Interval.of(instant(2013, 6, 15), Grain.DAY)
    text = "Five days before 25 December 2014 they bought it."
    document = Document("ahead", text, datetime.date(2016, 12, 14))
    named = next(time for time in read(document).times if time.text == "25 December 2014")
    times = read(document, overrides={(named.start, named.end): later}).times
    assert [time.interval.edtf for time in times if time.interval] == ["2013-06-10", "2013-06-15"]


def test_a_fixed_date_says_so_and_keeps_its_id_and_the_other_reading() -> None:
    before, after = called(read(DOCUMENT), "5 May 2016"), called(read(DOCUMENT, overrides={span("5 May 2016"): DAY}), "5 May 2016")
    assert after.event_id == before.event_id
    assert after.time is not None
    assert after.time.anchor_kind is AnchorKind.USER
    assert after.time.alternatives == (before.interval,)
    assert after.how == "‘5 May 2016’ → 8 May 2016: fixed by hand; the words alone gave 5 May 2016."
    assert after.confidence == 1.0


def test_words_without_a_date_get_one() -> None:
    document = Document("undated", "It began on Tuesday. Two days later it was over.")
    vague = read(document).events
    assert [event.interval for event in vague] == [None, None]
    assert vague[0].time is not None
    fixed = read(document, overrides={(vague[0].time.start, vague[0].time.end): DAY}).events
    assert [event.interval.edtf for event in fixed if event.interval] == ["2016-05-08", "2016-05-10"]
