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


@pytest.mark.parametrize(
    ("language", "published", "text", "values"),
    [
        ("de", "2018-11-09", "Geboren wurde sie 1922 in Graz. 1960 eröffnete sie ein Café. "
         "Am 30. Oktober ist sie gestorben. Die Trauerfeier findet am Montag statt.",
         ["1922", "1960", "2018-10-30", "2018-11-12"]),
        ("de", "2020-01-10", "1951 trat sie ein. 1974 wurde sie Äbtissin. Am 28. Dezember entschlief sie.",
         ["1951", "1974", "2019-12-28"]),
        ("de", "2021-04-20", "1931 kam sie zur Welt. 1962 zog sie um. Ihr Mann starb am 8. April. 1970 heiratete sie.",
         ["1931", "1962", "1962-04-08", "1970"]),  # the story goes on
        ("fr", "2023-01-20", "Odette Garnier naquit en 1930. En 1955, elle fonda une troupe. "
         "Elle est décédée le 9 janvier. Une cérémonie aura lieu le 28 janvier.",
         ["1930", "1955", "2023-01-09", "2023-01-28"]),
        ("fr", "2017-09-08", "En 1961, il ouvrit un atelier. En 1985, il reçut le grand prix. Il nous a quittés le 31 août.",
         ["1961", "1985", "2017-08-31"]),
        ("nl", "2020-03-30", "In 1954 begon hij een garage. In 1996 stopte hij. Hij overleed op 21 maart.",
         ["1954", "1996", "2020-03-21"]),
        ("nl", "2016-08-12", "In 1947 trouwde zij. In 1959 stierf haar man op 4 augustus. Zij ging door.",
         ["1947", "1959", "1959-08-04"]),  # its own year
        ("en", "2021-04-09", "He went to sea in 1949. In 1970 he bought a trawler. He passed away on 30 March.",
         ["1949", "1970", "2021-03-30"]),
        ("en", "2021-04-09", "In 1849 the mill burned. In 1851 it was rebuilt. The owner died on 30 June.",
         ["1849", "1851", "1851-06-30"]),  # long ago
    ],
)  # fmt: skip
def test_a_life_ends_shortly_before_it_is_told(language: str, published: str, text: str, values: list[str]) -> None:
    times = times_of(Document("one", text, published=datetime.date.fromisoformat(published), language=language))
    assert [str(time.interval) for time in times if time.dates] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [("Die Beisetzung findet am Samstag um 11 Uhr statt.", "2019-03-16T11:00"), ("Die Beisetzung fand am Dienstag statt.", "2019-03-12")],
)
def test_the_funeral_counts_from_publication(text: str, value: str) -> None:
    life = (
        "Otto Rahn wurde 1931 in Ulm geboren. 1949 begann er eine Lehre. 1953 heiratete er. 1963 gründete er die Firma. 1987 zog er um. "
        "2006 gab er sie ab. Er starb am 8. März. "
    )
    times = times_of(Document("one", life + text, published=datetime.date(2019, 3, 14), language="de"))
    assert str(times[-1].interval) == value
