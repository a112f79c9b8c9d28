"""The days of what minutes, interviews, logs, mails, reports and case reports tell, each from a small text of its kind."""

from __future__ import annotations

import datetime

import pytest

from timeline.extraction import read
from timeline.model import Document


def dates(text: str, published: str, title: str = "") -> dict[str, str]:
    """The EDTF date of each row of a text, by the words of its clause."""
    document = Document("x", text, datetime.date.fromisoformat(published), title=title)
    found = read(document, implied=True).events
    return {document.text[one.clause_start : one.clause_end].strip(): one.interval.edtf if one.interval else "" for one in found}


def date_of(words: str, told: dict[str, str]) -> str:
    """The date of the one row whose clause has some words."""
    (date,) = {date for clause, date in told.items() if words in clause}
    return date


MINUTES = """ORRIN ROWING CLUB
Minutes of the monthly meeting held in the boat house on Tuesday 8 October 2019 at 8 pm

1. Boiler
The engineer called on 19 September. The decision was deferred to November.

2. Boats
The Secretary tabled the accounts to 31 August. The Chair thanked Tom."""

INTERVIEW = """Interviewer: Carol Dempsey. Recorded at home, October 21, 2004.

CD: And the strike?

SW: That was the fall of '52. The men blocked the gate with a truck. On the last day the priest brought a ham.

SW: I came home in November of '45 and worked in the mill. I married in 1947. We left in 1961."""

LOG = """Mon 14 July. Light airs. Scraped the foremast.

Tues. 15th. Strong breeze. Split the jib at 3 a.m. Wed. 16th. Moderating. The cook scalded his arm. At 4 p.m. sighted Futuna."""

CASE = """A 34-year-old fisherman was admitted on 2 November 2016 with fever. He had been well until Christmas Eve of 2015.
At the age of 12 he lost a finger.
Blood cultures were drawn on admission. Doxycycline was begun on day 4."""

RUN = """A welder presented on 3 January 2017 with fever. He sold his house last year. Imaging on 11 January showed an abscess.
He was moved on 27 January.
He walked on 2 February. He left on 9 March.

A scan in June 2017 showed healing."""

MAILS = """From: Helga Brandvold
To: Owen Tarrant
Sent: Tuesday, 12 September 2006 09:05
Subject: Re: Kiln

I have told the insurers. We fire again on Thursday.

From: Owen Tarrant
To: Helga Brandvold
Sent: Friday, 8 September 2006 17:40
Subject: Kiln

They sent the relay on Wednesday."""


@pytest.mark.parametrize(
    ("text", "published", "title", "words", "expected"),
    [
        (MINUTES, "2019-10-08", "", "deferred", "2019-10-08"),
        (MINUTES, "2019-10-08", "", "tabled", "2019-10-08"),
        (MINUTES, "2019-10-08", "", "thanked", "2019-10-08"),
        (MINUTES, "2019-10-08", "", "engineer", "2019-09-19"),
        (INTERVIEW, "2004-10-21", "Interview with Stan Wolanski", "blocked", "1952-23"),
        (LOG, "1902-07-20", "Log of the schooner Petrel", "scalded", "1902-07-16"),
        (LOG, "1902-07-20", "Log of the schooner Petrel", "sighted", "1902-07-16T16:00:00"),
        (CASE, "2017-08-09", "", "finger", "1993/1995"),
        (CASE, "2017-08-09", "", "cultures", "2016-11-02"),
        (CASE, "2017-08-09", "", "Doxycycline", "2016-11-05/2016-11-06"),
        (RUN, "2018-06-14", "", "abscess", "2017-01-11"),
        (RUN, "2018-06-14", "", "left", "2017-03-09"),
        (MAILS, "2006-09-12", "", "insurers", "2006-09-08/2006-09-12"),
        (MAILS, "2006-09-12", "", "fire again", "2006-09-14"),
        (MAILS, "2006-09-12", "", "relay", "2006-09-06"),
    ],
)
def test_a_row_has_the_day_that_its_kind_of_text_gives_it(text: str, published: str, title: str, words: str, expected: str) -> None:
    assert date_of(words, dates(text, published, title)) == expected


def test_a_fixture_is_ahead_and_a_statement_goes_on_from_its_day() -> None:
    match = "Town beat Karl on Sunday. Town visit Rold on Saturday."
    assert date_of("visit", dates(match, "2016-10-03")) == "2016-10-08"
    witness = "On Friday 12 November 2004 I closed the shop at 6 p.m. I walked home. On Sunday a policeman took my coat."
    assert date_of("policeman", dates(witness, "2004-12-09", "Statement of Witness: Petra Lindo")) == "2004-11-14"


def test_a_judge_rejects_on_the_day_of_the_judgment() -> None:
    text = """The fence was finished on 4 May 2011. Mr Dunne inspected it in September 2011.

I reject the suggestion that the posts were damaged by cattle."""
    told = dates(text, "2013-06-21")
    assert date_of("I reject", told) == "2013-06-21"
