"""The end of a history that has come to the days of its publication counts from that day, and not from the story."""

from __future__ import annotations

import datetime

import pytest

from timeline.model import Document
from timeline.tagging import times_of

CLUB = (
    "The club was founded in May 1931. It moved to Haddon Road in 1952. The stand burnt down on 3 June 1974. It won the league in 1988 and "
    "again in 1991. A women's team has played since 2009."
)
KLUB = (
    "Der Verein wurde im Mai 1931 gegründet. 1952 zog er um. Am 3. Juni 1974 brannte die Tribüne ab. 1988 und 1991 gewann er den Pokal. "
    "Seit 2009 spielt eine Frauenmannschaft."
)


def days(text: str, language: str = "en") -> dict[str, str]:
    """The words of each time, with its value."""
    times = times_of(Document("one", text, published=datetime.date(2018, 10, 5), language=language))
    return {time.text: str(time.interval) if time.interval else "open" for time in times if time.dates}


@pytest.mark.parametrize(
    ("end", "words", "day"),
    [
        (" Last summer it won the cup. The next match is planned for Saturday 13 October.", "Saturday 13 October", "2018-10-13"),
        (" Next Sunday it will play at Leek. A book comes out in December.", "December", "2018-12"),
        ("\n\nThe trial of its treasurer opened on Monday. The verdict will be given on 17 October.", "Monday", "2018-10-01"),
        ("\n\nThe trial of its treasurer opened on 24 September. Tomorrow the club celebrates.", "24 September", "2018-09-24"),
    ],
)
def test_what_goes_with_the_readers_days_counts_from_publication(end: str, words: str, day: str) -> None:
    assert days(CLUB + end)[words] == day


def test_so_it_does_in_other_languages() -> None:
    found = days(KLUB + "\n\nDer Prozess gegen den Kassierer begann am Montag. Das Urteil soll am 17. Oktober verkündet werden.", "de")
    assert (found["Montag"], found["17. Oktober"]) == ("2018-10-01", "2018-10-17")


@pytest.mark.parametrize(
    ("end", "words", "day"),
    [
        (" In December it signed its first coach.", "December", "2009-12"),  # nothing has come to the present
        ("\n\nIn December it signed a coach. It won the cup on 5 May 2011.", "December", "2009-12"),  # the story goes on
        (" A player said so last week. In December it signed a coach.", "December", "2009-12"),  # when somebody spoke
    ],
)
def test_the_story_keeps_its_own_year(end: str, words: str, day: str) -> None:
    assert days(CLUB + end)[words] == day
