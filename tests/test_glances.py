"""A story goes on from where a sentence was, and not from the earlier or later time that it only named besides."""

from __future__ import annotations

import datetime

import pytest

from timeline.model import Document
from timeline.tagging import times_of


def days(text: str, published: str | None, language: str = "en") -> dict[str, str]:
    """The words of each time that dates, with its value."""
    day = datetime.date.fromisoformat(published) if published else None
    times = times_of(Document("one", text, published=day, language=language))
    return {time.text: str(time.interval) if time.interval else "open" for time in reversed(times) if time.dates}


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "The choir sang on 4 May 2019 in a hall it had left on 9 March 2011. [The next day] it flew home.", "2019-05-05"),
        ("en", "The clerk paid on 18 May 2019 a fee due since 3 April. [The same day] a receipt came.", "2019-05-18"),
        ("en", "In 1936 he bought it from Amos Reed, who stayed until 1958. [Two years later] it burnt.", "1938"),
        ("en", "The mill opened in 1881. [Ten years on] it had four hundred hands.", "1891"),
        ("en", "The ferry sank on 3 May 1955. [Two weeks on], divers found the bell.", "1955-05-17"),
        ("de", "Am 12. Mai 2019 bezog er das Haus, das er am 4. März 2016 gekauft hatte. Am [nächsten Tag] sang er.", "2019-05-13"),
        ("fr", "Il achète en 1936 la scierie de Roux, qui y restera jusqu'en 1958. [Deux ans plus tard], elle brûle.", "1938"),
        ("es", "El 3 de mayo de 2019 entregó las llaves, perdidas el 12 de abril. [Al día siguiente] volvió.", "2019-05-04"),
    ],
)
def test_behind_a_sentence_the_story_is_where_its_first_time_was(language: str, text: str, value: str) -> None:
    words = text[text.index("[") + 1 : text.index("]")]
    assert days(text.replace("[", "").replace("]", ""), "2020-02-20", language)[words] == value


def test_what_is_said_of_an_earlier_day_is_where_the_story_is() -> None:
    text = "Police said on Thursday that the man was shot on Tuesday. He died the next day."
    assert days(text, "2020-02-21")["the next day"] == "2020-02-19"


def test_within_the_sentence_a_time_is_counted_from_the_one_beside_it() -> None:
    text = "It sold on 3 March 2019 the mill it had bought on 12 May 2009 and mended the next day."
    assert days(text, "2020-02-21")["the next day"] == "2009-05-13"


def test_a_verb_in_the_pluperfect_stays_with_the_earlier_time() -> None:
    text = "She was found on 5 May 2019 in a hut she had reached on 1 May. It had snowed the next day."
    assert days(text, "2020-02-21")["the next day"] == "2019-05-02"


def test_minutes_go_on_from_the_hour_and_not_from_an_earlier_day() -> None:
    text = (
        "He stopped the van on 6 May 2019 at 22:15. Its plate was stolen on 28 April in Hull. Ten minutes later it left. At 22:40 he rang."
    )
    found = days(text, "2019-06-12")
    assert (found["Ten minutes later"], found["22:40"]) == ("2019-05-06T22:25", "2019-05-06T22:40")


def test_a_day_that_opens_its_sentence_is_where_the_story_goes() -> None:
    text = "At 22:15 on 6 May 2019 he stopped the van. On 28 April he was in Hull. At 22:40 he rang."
    assert days(text, "2019-06-12")["22:40"] == "2019-04-28T22:40"


def test_what_had_happened_the_day_before_is_not_ahead() -> None:
    text = "The mayor will open the pool on 20 June. The day before, the council had approved the fees."
    assert days(text, "2024-06-14")["The day before"] == "2024-06-13"


def test_overnight_is_of_the_day_that_the_text_tells_by_itself() -> None:
    assert days("On 11 June the river rose. Overnight it flooded.", "2024-06-14")["Overnight"] == "2024-06-11TNI"
    assert days("On Tuesday the river rose. Overnight it flooded.", "2024-06-14")["Overnight"] == "2024-06-13TNI"
    assert days("Am 11. Juni stieg der Fluss. Über Nacht stieg er weiter.", "2024-06-14", "de")["Über Nacht"] == "2024-06-11TNI"


def test_a_month_below_a_range_of_years_goes_on_from_the_one_told_there() -> None:
    text = "1896\nHe bought the works.\n\n1910–12\nThe works burnt down in October 1911. They reopened in March.\n\n1919\nHe died."
    assert days(text, "1999-04-25")["March"] == "1912-03"
