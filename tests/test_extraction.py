"""Events: one row for each expression that dates something, its clause, its title, its actors; the sample articles with their gold."""

from __future__ import annotations

import datetime
import json
import re
import time
from pathlib import Path
from typing import Any

import pytest

import timeline
from timeline import extraction, tagging, text
from timeline.events import clauses, piece_spans
from timeline.events.shortening import LONGEST
from timeline.frame import NAMES, record
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.text import TEXT as ENGLISH
from timeline.model import DatedBy, Document, Event

DATA = Path(__file__).parent.parent / "data"
SAMPLES = sorted(DATA.glob("*.gold.jsonl"))
PUBLISHED = datetime.date(2016, 12, 14)


def events_in(text: str, published: datetime.date | None = PUBLISHED) -> list[Event]:
    return timeline.extract(Document("test", text, published))


def gold_of(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8"))


def test_there_are_three_samples() -> None:
    assert len(SAMPLES) >= 3


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_sample_gold_is_sound(path: Path) -> None:
    gold = gold_of(path)
    assert gold["text"] == path.with_name(path.name.replace(".gold.jsonl", ".txt")).read_text(encoding="utf-8")
    for row in gold["events"]:
        assert gold["text"][row["start"] : row["end"]] == row["date_text"]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_sample_events_are_those_of_the_gold(path: Path) -> None:
    gold = gold_of(path)
    events = extraction.extract(Document(gold["id"], gold["text"], datetime.date.fromisoformat(gold["published"]), gold["title"]))
    assert len(events) == len(gold["events"])
    for event, row in zip(events, sorted(gold["events"], key=lambda row: row["start"]), strict=True):
        assert event.start is not None
        assert event.end is not None
        assert event.start < row["end"]
        assert row["start"] < event.end
        given = [(row["earliest"], row["latest"]), *((other["earliest"], other["latest"]) for other in row.get("alternatives", []))]
        assert (record(event)["earliest"], record(event)["latest"]) in given, (row["date_text"], event.how)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_most_sample_actors_are_found(path: Path) -> None:
    gold = gold_of(path)
    made = extraction.read(Document(gold["id"], gold["text"], datetime.date.fromisoformat(gold["published"])))
    found = [
        actor
        for wanted in gold["actors"]
        if (actor := next((one for one in made.actors if any(one.is_called(name) for name in (wanted["name"], *wanted["aliases"]))), None))
    ]
    assert len(found) >= 0.6 * len(gold["actors"])


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Isis took control of Palmyra over the weekend.", ["Isis took control of Palmyra over the weekend"]),
        ("In March, troops retook the town.", ["Troops retook the town"]),
        (
            "The Guard has patrolled the town since 2010 and has grown quickly since 2014.",
            ["The Guard has patrolled the town since 2010", "The Guard has grown quickly since 2014"],
        ),
        ("The group was founded in 1999, officials said.", ["The group was founded in 1999"]),
        (
            "He said on Monday that the port had closed on Sunday.",
            ["He said on Monday that the port had closed on Sunday", "The port had closed on Sunday"],
        ),
    ],
)
def test_titles(text: str, titles: list[str]) -> None:
    assert [event.title for event in events_in(text)] == titles


def test_titles_are_short_and_never_broken_in_a_word() -> None:
    text = "On Tuesday the " + "extraordinarily long-winded " * 20 + "committee voted."
    (event,) = events_in(text)
    assert len(event.title) <= LONGEST
    assert all(word in text for word in event.title.rstrip("…").split()[1:])


@pytest.mark.parametrize(
    "text",
    [
        "He ran daily for three days.",
        "A 2,000-year-old temple stood there.",
        "They trained for two years.",
        "He is now the head.",
        "It may be so.",
        "Prices rose 5 per cent.",
    ],
)
def test_no_event_without_a_date(text: str) -> None:
    assert events_in(text) == []


def test_a_range_is_one_event_whose_words_are_the_range() -> None:
    (event,) = events_in("The garrison held the town from May to July 2015.")
    assert event.interval is not None
    assert (event.document.text[event.start : event.end], event.interval.edtf) == ("from May to July 2015", "2015-05/2015-07")


def test_the_words_that_date_include_the_preposition_that_opens_a_side() -> None:
    (event,) = events_in("Flights were suspended until spring.")
    assert event.document.text[event.start : event.end] == "until spring"


def test_without_publication_date_no_event_has_a_made_up_date() -> None:
    events = events_in("The mayor resigned on Tuesday. Last May she won the vote. Two years ago she lost.", None)
    assert len(events) == 3
    assert {(event.interval, event.confidence) for event in events} == {(None, 0)}


def test_every_event_says_why() -> None:
    for path in SAMPLES:
        gold = gold_of(path)
        for event in extraction.extract(Document("a", gold["text"], datetime.date.fromisoformat(gold["published"]))):
            assert event.how.strip(".")
            assert tuple(record(event)) == NAMES


def test_implied_events_are_dated_by_context_and_off_by_default() -> None:
    document = Document("test", "Police arrested Anna Berg on Monday. Berg denied the charge. Officers searched her house.", PUBLISHED)
    assert all(event.dated_by is DatedBy.WORDS for event in extraction.extract(document))
    implied = [event for event in extraction.read(document, implied=True).events if event.dated_by is DatedBy.CONTEXT]
    assert implied
    for event in implied:
        assert event.interval is not None
        assert (event.interval.edtf, event.start, event.confidence < 1) == ("2016-12-12", None, True)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The port closed. Nobody was hurt.", {"The port closed.": "2016-12-14", "Nobody was hurt.": "2016-12-14"}),
        ("Crane falls\n\nA crane fell on Monday. Nobody was hurt.", {"Nobody was hurt.": "2016-12-12"}),
        ("Ortiz announced that the bridge would open in 2019.", {"Ortiz announced": "2016-12-14"}),
        ("It burned on 3 May 2011. The owner fled.", {"The owner fled.": "2011-05-03"}),
        ("It burned on 3 May 2011. “I saw it burn,” she said.", {"“I saw it burn,” she said.": "2011-05-03"}),
        ("Berg, who was born on 3 May 1951, resigned on Tuesday. She cried.", {"She cried.": "2016-12-13"}),
        ("The war began in 1866. Chile fought in 1867. Peru lost in 1868. Bolivia signed.", {"Bolivia signed.": "1868-01-01/2016-12-14"}),
        ("If the parties agreed, it closed.", {}),
        ("Late last year Belmar had warned of cuts.", {}),
        ("The port will open.", {}),
    ],
)
def test_what_names_no_day_takes_that_of_the_story(text: str, days: dict[str, str]) -> None:
    document = Document("test", text, PUBLISHED)
    implied = [event for event in extraction.read(document, implied=True).events if event.dated_by is DatedBy.CONTEXT]
    found = {text[event.clause_start : event.clause_end]: event.interval.edtf for event in implied if event.interval}
    assert found.items() >= days.items()
    assert days or not found


def test_a_year_that_is_part_of_a_name_dates_nothing() -> None:
    document = Document("test", "On Monday the firm sold the 2011 version at WWDC 2016; see https://example.org/2014 too.", PUBLISHED)
    assert [event.time.text for event in extraction.extract(document) if event.time] == ["Monday"]


def test_the_same_text_gives_the_same_events() -> None:
    text = gold_of(SAMPLES[0])["text"]
    assert [record(event) for event in events_in(text)] == [record(event) for event in events_in(text)]


def test_an_unknown_language_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="no rules for the language 'xx'"):
        timeline.extract(Document("a", "some text", language="xx"))


@pytest.mark.parametrize(
    "stamp",
    [
        "By Lena Horvath, 14 March 2019",
        "Published: Friday, 9 December 2016",
        "*Updated: 2016-12-09*",
        "Sunday 21 May 2023 18.42 BST",
        "14 December 2016",
    ],
)
def test_a_line_that_says_when_it_was_published_is_no_event(stamp: str) -> None:
    events = events_in(f"A headline\n\n{stamp}\n\nAnna Berg resigned on Monday.")
    assert [event.document.text[event.start : event.end] for event in events] == ["Monday"]


def test_who_only_stands_in_the_same_sentence_takes_no_part() -> None:
    text = "Artillery struck a market on Monday, breaking a truce that Turkey had brokered in March."
    monday, march = events_in(text)
    assert monday.actors == ()
    assert march.actors == ("Turkey",)


def test_a_clause_without_its_own_subject_takes_the_one_before() -> None:
    first, second = events_in("Anna Berg joined the board in 1999 and left it in 2004.")
    assert (first.actors, second.actors) == (("Anna Berg", "board"), ("Anna Berg", "board"))


def test_a_title_is_never_cut_before_its_verb() -> None:
    (event,) = events_in(
        "The company said after long talks with its unions and the owners of the building that it would close its plant in Bergen in 2019."
    )
    assert event.title == "The company said that it would close its plant in Bergen in 2019"


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Ostrel Corps claims that the store violates an agreement signed in 1991 by both.", "an agreement signed in 1991"),
        ("Lowell, one of the biggest stars of the 1940s, died in her sleep.", "one of the biggest stars of the 1940s"),
        ("Two men were found guilty of killing a nurse in October 2011.", "killing a nurse in October 2011"),
        ("Police said the man arrested in May was dead.", "the man arrested in May"),
        ("The company founded in 1904 collapsed.", "The company founded in 1904"),
        ("The union said Monday’s ruling was wrong.", "Monday’s ruling was wrong"),
        ("Lena Ostrel, who swam to fame in the 1940s, dies at 91.", "who swam to fame in the 1940s"),
    ],
)
def test_a_date_inside_a_phrase_dates_the_phrase_alone(text: str, phrase: str) -> None:
    (event,) = events_in(text)
    assert text[event.clause_start : event.clause_end].rstrip(".") == phrase


@pytest.mark.parametrize(
    "text",
    [
        "The elections of 1998 were won by the Liberals.",
        "The storm hit in the early hours of Monday.",
        "He bought a used car in 1990.",
        "In the 2007 election the Liberals won.",
        "The army took the bridge in May and burned it.",
        "The team led by Corin won the cup in May.",
        "Nine people died in Monday’s attack.",
    ],
)
def test_a_date_of_the_whole_clause_stays_with_it(text: str) -> None:
    (event,) = events_in(text)
    assert text[event.clause_start : event.clause_end].rstrip(".") == text.rstrip(".")


def test_what_is_told_around_a_dated_phrase_is_dated_by_context() -> None:
    text = "A court jailed a pilot on Monday. Judges heard of an agreement signed in 1991. The ship has a new bell."
    made = extraction.read(Document("test", text, PUBLISHED), implied=True)
    by_context = {event.title: event.interval.edtf for event in made.events if event.dated_by is DatedBy.CONTEXT and event.interval}
    assert by_context == {
        "Judges heard of an agreement signed in 1991": "2016-12-12",
    }


def test_a_year_in_the_name_of_what_is_held_every_year_says_no_more_than_publication() -> None:
    assert events_in("Ostrel unveils a boat at the Sea Forum 2016.") == []
    assert [event.interval.edtf for event in events_in("Ostrel unveiled a boat at the Sea Forum 2011.") if event.interval] == ["2011"]


HOSTILE = {
    "dates in one sentence": "5 May 2016 ",
    "open brackets": "(in 2011 ",
    "names in one sentence": "Anna Berg left Oslo on 5 May 2016 ",
    "pronouns": "Anna Berg stayed. She left on Monday. ",
    "open quotations": "“We left on Monday ",
    "white space": "left in 2011" + " " * 20,
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=list(HOSTILE))
def test_the_time_grows_with_the_text_and_no_faster(unit: str) -> None:
    def seconds(times: int) -> float:
        document = Document("hostile", unit * times, PUBLISHED)
        began = time.process_time()
        read = extraction.read(document, implied=True)
        assert read.events  # one day told often in a sentence is one row
        assert len(read.times) >= times // 2 - 9
        return time.process_time() - began

    seconds(10)
    # 40: as long as what is looked at around a date, from where on it is linear. Four times the text; 16 times the time were it quadratic
    assert any(seconds(160) < 12 * max(seconds(40), 0.01) for _ in range(3))


def test_a_clause_reaches_so_far_and_no_farther() -> None:
    told = "word " * 400 + "the firm sold its mill in 1987 to a bank " + "word " * 400
    (event,) = events_in(told)
    assert 0 < event.clause_end - event.clause_start <= 2 * clauses.REACH + 20
    assert "sold its mill in 1987" in told[event.clause_start : event.clause_end]
    assert len(event.title) <= LONGEST


def test_a_text_without_sentences_is_cut_at_white_space() -> None:
    told = "word " * 5000
    spans = text.sentences(told, words=ENGLISH)
    assert " ".join(told[start:end] for start, end in spans) == told.strip()
    assert max(end - start for start, end in spans) <= 4000
    assert sum(end - start for start, end in text.sentences("x" * 9001, words=ENGLISH)) == 9001


def test_the_date_of_a_dateline_is_no_event() -> None:
    assert [event.title for event in events_in("LORVIK, 12 December 2016 — The dam burst on Tuesday.\n\nMore rain fell.")] == [
        "The dam burst on Tuesday"
    ]


# What bench/fuzz.py found, each as a small input that did it.
def test_a_number_too_long_for_any_count() -> None:
    times = tagging.times_of(Document("long", f"They met 3 years {'9' * 320} months later.", PUBLISHED))
    assert all(len(time.value) < 100 for time in times)


def test_a_clause_that_no_space_ends_holds_its_words() -> None:
    told = "resigned\u00a0" * 1000
    start, end = clauses.after(GRAMMAR, told, (0, len(told)), (4500, 4508)).span
    assert start <= 4500 < 4508 <= end


def test_a_piece_that_is_only_a_no_break_space_is_no_place() -> None:
    pieces = [(0, 6), (7, 8), (9, 18)]
    assert piece_spans._with_places("It ran,\u00a0,Oslo in it", GRAMMAR, pieces) == pieces


def test_a_sentence_that_is_a_place_and_a_date_has_no_pieces_to_word() -> None:
    document = Document("test", "PORT ELLIS, July 18, 2014 — A tanker ran aground here yesterday.", datetime.date(2014, 7, 18))
    made = extraction.read(document, implied=True)
    assert [event.title for event in made.events if event.time is not None and event.time.text == "yesterday"] == [
        "A tanker ran aground here"
    ]


@pytest.mark.parametrize(
    ("language", "first", "told"),
    [
        ("en", "On 3 May a lorry hit a wall.", "The driver died there. Ms Orr sued the council. A dispute arose. A dog bit the boy."),
        ("de", "Am 3. Mai prallte ein Lkw gegen eine Mauer.", "Er erlag ihren Stichen. Die Firma entließ den Fahrer. Ein Hund biss ihn."),
        ("nl", "Op 3 mei botste een bus tegen een muur.", "De firma ontsloeg de chauffeur. Twee mannen ontkwamen. De jongen verdronk."),
        ("it", "Il 3 maggio un camion urtò un muro.", "La ditta espulse l'autista. L'autista cedette il posto."),
    ],
)
def test_what_an_irregular_verb_tells_is_told(language: str, first: str, told: str) -> None:
    document = Document("test", f"{first} {told}", datetime.date(2021, 5, 20), language=language)
    made = extraction.read(document, implied=True).events
    assert [document.text[one.sentence_start : one.sentence_end] for one in made] == [first, *re.split(r"(?<=[.]) ", told)]
