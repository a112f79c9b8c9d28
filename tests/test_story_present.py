"""Stories told in the present: what they tell without a date is told, too, on the day or in the year that the story is at."""

from __future__ import annotations

import datetime
import re

import pytest

from timeline.extraction import read
from timeline.model import Document

STORIES = {
    "en": (
        "In 1871 Karl Benz founds his first firm. A cobbler repairs the brakes. The works stand by the river. They move to a bigger hall.",
        ["A cobbler repairs the brakes", "They move to a bigger hall"],
    ),
    "de": (
        "1871 gründet Karl Benz seine erste Firma. Ein Schuster repariert die Bremsen. Die Stadt liegt am Rhein.",
        ["Ein Schuster repariert die Bremsen"],
    ),
    "fr": ("En 1804, Napoléon se couronne empereur. L'Autriche rejette la paix. Il annexe la Toscane.", ["annexe la Toscane"]),
    "es": ("En 1936 estalla la guerra. Las tropas toman Badajoz.", ["Las tropas toman Badajoz"]),
    "it": ("Nel 1860 Garibaldi sbarca a Marsala. Il re fugge a Gaeta.", ["Il re fugge a Gaeta"]),
    "pt": ("Em 1910 a monarquia cai. Os rebeldes ocupam o palácio.", ["Os rebeldes ocupam o palácio"]),
    "nl": ("In 1871 sticht Jan de kerk in brand. De schout arresteert hem op de brug.", ["De schout arresteert hem op de brug"]),
}


def by_context(text: str, published: str | None, language: str) -> dict[str, str]:
    """The titles of what context dates, with their times."""
    day = datetime.date.fromisoformat(published) if published else None
    events = read(Document("one", text, published=day, language=language), implied=True).events
    return {event.title: str(event.interval) for event in events if event.time is None}


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize("published", ["2015-03-03", None])
def test_acts_in_the_present_are_told_in_the_year_of_the_story(language: str, published: str | None) -> None:
    text, wanted = STORIES[language]
    told = by_context(text, published, language)
    for words in wanted:
        title = next((title for title in told if words in title), "")
        assert title, (words, told)
        year = re.search(r"\d{4}", text)
        assert year is not None
        assert told[title][:4] == year[0]
    assert not any("river" in title or "Rhein" in title for title in told)


@pytest.mark.parametrize(
    "text",
    [
        "The firm was founded in 1987. It sells furniture and employs 200 people.",
        "The new bridge opens in May 2019. It crosses the river at Hame.",
        "On Monday the baker opens her shop.\n\nShe kneads the dough and lights the oven every day.",
    ],
)
def test_what_holds_or_is_to_come_is_no_story(text: str) -> None:
    assert by_context(text, "2018-06-06", "en") == {}
