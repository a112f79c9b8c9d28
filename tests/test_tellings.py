"""One event told many times: what belongs together, what must stay apart, where tellings disagree, and what matters."""

from __future__ import annotations

import datetime
import json
import random
import re
from collections import Counter
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

import pytest

from timeline.extraction import read
from timeline.model import DatedBy, Document, Event, Grain, Interval, Part, Side, Status, event_id, instant
from timeline.tellings.acts import single_words
from timeline.tellings.date_likeness import Fit, days_apart, fit, worded
from timeline.tellings.likeness import ENOUGH, Scale
from timeline.tellings.name_variants import linked, mentioned
from timeline.tellings.pairs import pairs
from timeline.tellings.put_together import Happening, day_weights, happenings, top
from timeline.tellings.quantities import quantities
from timeline.tellings.spoken import around, words_of
from timeline.tellings.stems import content
from timeline.tellings.telling import tellings

CORPORA = Path(__file__).parent / "tellings"
KINDS = ("disaster", "court", "merger", "football", "coup", "epidemic")
_MARKED = re.compile(r"\{([\w-]+)\|([^{}]*)\}")


def day(number: int, month: int = 3, year: int = 2025, grain: Grain = Grain.DAY, **more: object) -> Interval:
    return Interval.of(instant(year, month, number), grain, **more)


def told(
    words: str,
    interval: Interval | None = None,
    *actors: str,
    paper: str = "Harbour Gazette",
    published: datetime.date | None = datetime.date(2025, 3, 15),
    lead: str = "",
    **more: object,
) -> Event:
    """An event that is one sentence of an article of its own, behind `lead`."""
    text = lead + words
    document = Document(f"{paper} {published} {words}", text, published, source=paper)
    span = (len(lead), len(text))
    fields = {"actors": actors, "dated_by": DatedBy.WORDS, **more}
    return Event(event_id(text, *span), words.rstrip("."), document, *span, *span, None, interval, **fields)  # type: ignore[arg-type]


def together(events: Iterable[Event], **more: object) -> list[int]:
    """How many tellings each happening has, the largest first."""
    return sorted((len(one.event_ids) for one in happenings(events, **more)), reverse=True)  # type: ignore[arg-type]


# ------------------------------------------------------------------------------------------------ marked articles


def corpus(kind: str) -> tuple[list[Event], list[str]]:
    """The events of marked articles, and which happening each tells: the mark that most of its date's words (or clause) stand in."""
    events: list[Event] = []
    gold: list[str] = []
    for line in (CORPORA / f"{kind}.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        text, marks = _without_marks(row["text"])
        document = Document(row["id"], text, datetime.date.fromisoformat(row["published"]), row["title"], source=row["source"])
        for event in read(document, implied=True, names="own").events:
            start, end = (event.start, event.end) if event.start is not None else (event.clause_start, event.clause_end)
            assert end is not None
            shared = [(min(end, last) - max(start, first), label) for first, last, label in marks]
            most, label = max(shared, default=(0, ""))
            gold.append(label if most > 0 else f"unmarked {len(gold)}")
            events.append(event)
    return events, gold


def _without_marks(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    text, marks, at = "", [], 0
    for hit in _MARKED.finditer(marked):
        text += marked[at : hit.start()]
        marks.append((len(text), len(text) + len(hit[2]), hit[1]))
        text += hit[2]
        at = hit.end()
    return text + marked[at:], marks


def homes(events: Iterable[Event], found: Iterable[Happening]) -> list[str]:
    """For each event the key of its happening."""
    home = {one: happening.key for happening in found for one in happening.event_ids}
    return [home[event.event_id] for event in events]


def pairwise_counts(gold: list[str], found: list[str]) -> Counter[tuple[bool, bool]]:
    """Pairs of events by (together in gold, together in what was found)."""
    return Counter((gold[i] == gold[j], found[i] == found[j]) for i, j in combinations(range(len(gold)), 2))


def test_marked_articles() -> None:
    counts: Counter[tuple[bool, bool]] = Counter()
    for kind in KINDS:
        events, gold = corpus(kind)
        counts += pairwise_counts(gold, homes(events, happenings(events)))
    right, false, missed = counts[True, True], counts[False, True], counts[True, False]
    assert right + missed > 70  # the articles do tell things again
    assert right / (right + false) >= 0.95
    assert right / (right + missed) >= 0.75


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("disaster", "at least 3 dead (Harbour Gazette 2025-03-11, Coast Daily) — 7 dead (The Beacon, Harbour Gazette 2025-03-15)"),
        ("court", "80,000 crowns (Morning Ledger) — 60,000 crowns (Clairmont Post)"),
        ("merger", "9 percent (Market Wire) — 8 percent (The Exchange)"),
        ("coup", "4 dead (World Report) — 6 dead (Daily Observer)"),
        ("epidemic", "20 doctors (Health Monitor) — 25 doctors (Lubanga Star)"),
    ],
)
def test_marked_articles_disagree_on_a_number(kind: str, words: str) -> None:
    events, _ = corpus(kind)
    assert words in [conflict.words for one in happenings(events) for conflict in one.conflicts]


def test_the_order_of_events_changes_nothing() -> None:
    events = [event for kind in KINDS for event in corpus(kind)[0]]
    found = happenings(events)
    for seed in range(3):
        shuffled = random.Random(seed).sample(events, len(events))
        assert happenings(shuffled) == found


def test_every_event_is_in_exactly_one_happening() -> None:
    events, _ = corpus("coup")
    ids = [one for happening in happenings(events) for one in happening.event_ids]
    assert sorted(ids) == sorted({event.event_id for event in events})


# ------------------------------------------------------------------------------------------------ together or apart

FIRE = "A fire destroyed the old paper mill in Sandhamn."
MONTH, YEAR = day(1, grain=Grain.MONTH), day(1, grain=Grain.YEAR)
CENTURY = day(1, grain=Grain.CENTURY)
SINCE, UNTIL = day(11, side=Side.SINCE), day(11, side=Side.UNTIL)


def elsewhere(words: str, interval: Interval | None, *actors: str, **more: object) -> Event:
    """The same of another paper."""
    return told(words, interval, *actors, paper="Coast Daily", **more)  # type: ignore[arg-type]


TOGETHER = [
    ("other words", told(FIRE, day(11)), elsewhere("Flames destroyed the paper mill.", day(11))),
    ("a month holds the day", told(FIRE, day(11)), elsewhere("The mill was destroyed by a fire in Sandhamn.", MONTH)),
    (
        "short name",
        told("Police arrested Somchai Abdi in Tolvik.", day(11), "Somchai Abdi"),
        elsewhere("Abdi was arrested.", day(11), "Abdi"),
    ),
    (
        "one year, all words",
        told("Floods destroyed the Tolvik bridge.", YEAR),
        elsewhere("The Tolvik bridge was destroyed by floods.", YEAR),
    ),
    (
        "victory and defeat",
        told("Easton beat Marston 4-2 in the final.", day(11), "Easton", "Marston"),
        elsewhere("Marston lost the final to Easton 4-2.", day(11), "Easton", "Marston"),
    ),
    ("one open end", told("Strikes have closed the Tolvik mill.", SINCE), elsewhere("The Tolvik mill has been closed by strikes.", SINCE)),
]
APART = [
    ("another day", told(FIRE, day(11)), elsewhere("Flames destroyed the paper mill.", day(12))),
    (
        "another act",
        told("Police arrested Henrik Aasen.", day(11), "Henrik Aasen"),
        elsewhere("Prosecutors charged Henrik Aasen.", day(11), "Henrik Aasen"),
    ),
    (
        "rose or fell",
        told("Shares of Orlin rose in Tolvik.", day(11), "Orlin"),
        elsewhere("Shares of Orlin fell in Tolvik.", day(11), "Orlin"),
    ),
    ("other actors", told("Shares of Orlin fell.", day(11), "Orlin"), elsewhere("Shares of Tesmar fell.", day(11), "Tesmar")),
    (
        "a year alone",
        told("Kanoute met Tolvik's workers.", day(11), "Kanoute"),
        elsewhere("Kanoute met his wife in Tolvik.", YEAR, "Kanoute"),
    ),
    ("no date", told(FIRE), elsewhere(FIRE, None, lead="Yes. ")),
    ("until is not on", told(FIRE, day(11)), elsewhere("Fire destroyed the old paper mill in Sandhamn.", UNTIL)),
    ("a warning of that month", told("The UN warned.", day(11), "UN"), elsewhere("The UN warned against travel to Tolvik.", MONTH, "UN")),
    (
        "one agency, two datelines",
        told("TOLVIK, March 11 (Reuters) - Rain stopped the trains.", day(11), "Reuters"),
        elsewhere("SANDHAMN, March 11 (Reuters) - Anna Berg resigned.", day(11), "Reuters"),
    ),
    ("a century", told("The plague killed thousands.", CENTURY), elsewhere("The plague killed thousands of people.", CENTURY)),
    (
        "no comment",
        told("Northline declined to comment on the fire.", day(11), "Northline"),
        elsewhere("Northline, which owns the ferry, declined to comment on the fire.", day(11), "Northline"),
    ),
    (
        "other numbers, other week",
        told("Shares of Orlin fell 4 percent in heavy trading on the Tolvik exchange.", day(11), "Orlin"),
        elsewhere("Shares of Orlin fell 6 percent in heavy trading on the Tolvik exchange.", day(4), "Orlin"),
    ),
]


@pytest.mark.parametrize(("one", "other"), [row[1:] for row in TOGETHER], ids=[row[0] for row in TOGETHER])
def test_told_twice(one: Event, other: Event) -> None:
    assert together([one, other]) == [2]


@pytest.mark.parametrize(("one", "other"), [row[1:] for row in APART], ids=[row[0] for row in APART])
def test_not_the_same(one: Event, other: Event) -> None:
    assert together([one, other]) == [1, 1]


def test_an_agency_tells_and_is_no_actor() -> None:
    event = told("TOLVIK, March 11 (Reuters) - Rain stopped the trains of Northline.", day(11), "Reuters", "Northline")
    (ready,) = tellings([event])
    assert (ready.actors, ready.words) == ({"northline"}, content("Rain stopped the trains").words)
    (credit,) = tellings([told("Reporting by Anna Berg; editing by Bo Lind.", day(11), "Anna Berg", "Bo Lind")])
    assert credit.words == frozenset()


def test_two_clauses_of_a_sentence_are_two_happenings() -> None:
    text = "Police arrested students near the port, and police arrested students near the bridge on 11 March."
    spans = ((0, text.index(",")), (text.index("police"), len(text)))
    document = Document("a", text)
    events = [
        Event(event_id(text, *span), text[slice(*span)], document, 0, len(text), *span, None, day(11), actors=("Police",)) for span in spans
    ]
    one, other = tellings(events)
    assert Scale([one, other]).alike(one, other) > ENOUGH[Fit.DAY]
    assert together(events) == [1, 1]


def test_the_same_text_published_twice_is_one_happening() -> None:
    events = [
        told(FIRE, day(number), published=datetime.date(2025, 3, number), paper=paper) for number, paper in ((11, "A Post"), (12, "B Post"))
    ]
    assert events[0].event_id == events[1].event_id
    found = happenings(events)
    assert [one.event_ids for one in found] == [(events[0].event_id,)]
    assert [conflict.words for conflict in found[0].conflicts] == ["11 March 2025 (A Post) — 12 March 2025 (B Post)"]


def test_nearly_the_same_words_under_two_dates_are_a_conflict() -> None:
    words = "An avalanche buried the mountain hotel near Grelling with its guests"
    one, other = told(f"{words}.", day(11)), told(f"{words} inside.", day(12), paper="Coast Daily")
    (happening,) = happenings([other, one])
    assert [(conflict.kind, conflict.words) for conflict in happening.conflicts] == [
        ("date", "12 March 2025 (Coast Daily) — 11 March 2025 (Harbour Gazette)")
    ]
    assert set(happening.conflicts[0].event_ids) == {one.event_id, other.event_id}
    guessed = told(f"{words} inside.", day(12), paper="Coast Daily", dated_by=DatedBy.CONTEXT)
    assert together([one, guessed]) == [1, 1]


@pytest.mark.parametrize("parted", [(0, 1), (0, 2), (1, 2)])
def test_what_the_user_parted_stays_apart_by_a_chain_too(parted: tuple[int, int]) -> None:
    words = (FIRE, "Fire destroyed the old paper mill.", "Flames destroyed the paper mill.")
    events = [told(text, day(11), paper=paper) for text, paper in zip(words, "ABC", strict=True)]
    assert together(events) == [3]
    pair = frozenset(events[index].event_id for index in parted)
    found = happenings(events, apart=[pair, frozenset(("no such id", events[0].event_id))])
    assert sorted(len(one.event_ids) for one in found) == [1, 2]
    assert not any(pair <= set(one.event_ids) for one in found)


# ------------------------------------------------------------------------------------------------ what stands for it


def test_the_surest_and_fullest_telling_stands_for_it() -> None:
    month = told("A fire destroyed the old paper mill in Sandhamn, the largest of the county.", day(1, grain=Grain.MONTH), paper="A")
    short = told("Fire destroyed the paper mill.", day(11), paper="B")
    full = told("Fire destroyed the old paper mill in Sandhamn.", day(11), paper="C", published=datetime.date(2025, 3, 20))
    rejected = told("Fire destroyed the old and empty paper mill in Sandhamn.", day(11), paper="D", status=Status.REJECTED)
    (happening,) = happenings([month, full, rejected, short])
    assert happening.best == full.event_id
    assert happening.interval == day(11)
    assert happening.event_ids[-1] == full.event_id  # the last published
    assert happening.why == "Told 4 times in 4 articles: the dates overlap, the words are alike (Fire, destroyed, old)."


def test_a_lonely_event() -> None:
    event = told("Anna Berg resigned.", day(11), "Anna Berg")
    (happening,) = happenings([event])
    assert (happening.event_ids, happening.best, happening.key) == ((event.event_id,), event.event_id, event.event_id)
    assert (happening.interval, happening.conflicts, happening.why) == (day(11), (), "Told once.")
    assert happenings([]) == ()


def test_importance_goes_with_articles_lead_actors_and_own_words() -> None:
    many = [
        told("Fire destroyed the old paper mill in Sandhamn" + extra, day(11), paper=f"Paper {extra}")
        for extra in (".", " again.", " fully.")
    ]
    once = told("Anna Berg resigned.", day(11), "Anna Berg", paper="X")
    late = told("Bo Lind married.", day(12), "Bo Lind", paper="Y", lead="Nothing of that kind was known. " * 90)
    quoted = told("Eva Holm moved house.", day(13), "Eva Holm", paper="Z", quoted=True, dated_by=DatedBy.CONTEXT)
    found = happenings([*many, once, late, quoted])
    weight = {one.best: one.importance for one in found}
    assert len(found) == 4
    best = top(found, 1)[0]
    assert len(best.event_ids) == 3
    assert best.importance > weight[once.event_id] > weight[late.event_id]
    assert weight[once.event_id] > weight[quoted.event_id]
    assert all(0 <= one.importance <= 1 for one in found)
    assert [one.importance for one in top(found, 9)] == sorted((one.importance for one in found), reverse=True)
    assert top(found, 0) == ()
    with pytest.raises(ValueError, match="negative"):
        top(found, -1)


def test_a_day_that_is_still_told_later_weighs_more() -> None:
    fresh = told("Anna Berg resigned.", day(14), paper="A")
    lasting = told("Fire destroyed the mill.", day(1), paper="B")
    month = told("It rained.", day(1, grain=Grain.MONTH), paper="C")
    assert list(day_weights([fresh, lasting, month])) == [day(1).first, day(14).first]
    assert day_weights([told("Anna Berg resigned.", day(14), published=None)]) == {day(14).first: 1.0}


# ------------------------------------------------------------------------------------------------ the parts


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (day(11), day(11), Fit.DAY),
        (day(11), day(12), None),
        (day(11, day_part="MO"), day(11), Fit.DAY),
        (day(11, day_part="MO"), day(11, day_part="EV"), Fit.WEEK),
        (day(11), day(11, grain=Grain.WEEK), Fit.WEEK),
        (day(15, grain=Grain.WEEKEND), day(15), Fit.WEEK),
        (day(11), day(1, grain=Grain.MONTH), Fit.MONTH),
        (day(11), day(1, grain=Grain.MONTH, part=Part.START), None),
        (day(11), day(1, grain=Grain.YEAR), Fit.YEAR),
        (day(11, approximate=True), day(11), Fit.WEEK),
        (day(31), day(31, grain=Grain.WEEK), Fit.WEEK),
        (day(1, 4, grain=Grain.MONTH), day(31, grain=Grain.WEEK), None),
        (day(11), None, None),
        (day(11, side=Side.SINCE), day(11, side=Side.SINCE), Fit.MONTH),
        (day(11, side=Side.SINCE), day(11), None),
        (Interval.of(instant(2025, 3, 11, 9), Grain.MINUTE), Interval.of(instant(2025, 3, 11, 10), Grain.MINUTE), Fit.DAY),
        (Interval.of(instant(2025, 3, 11, 9), Grain.MINUTE), Interval.of(instant(2025, 3, 11, 17), Grain.MINUTE), None),
        (Interval.of(instant(2025, 3, 11, 9), Grain.MINUTE), day(11), Fit.DAY),
        (day(15, 3, -43), day(1, 3, -43, Grain.MONTH), Fit.MONTH),
    ],
)
def test_dates_that_fit(one: Interval, other: Interval | None, expected: Fit | None) -> None:
    assert fit(one, other) == fit(other, one) == expected


def test_days_apart_and_dates_in_words() -> None:
    assert [days_apart(day(11), day(number)) for number in (11, 12, 9)] == [0, 1, 2]
    assert [worded(interval) for interval in (day(11), day(1, grain=Grain.MONTH), day(1, grain=Grain.YEAR), day(11, approximate=True))] == [
        "11 March 2025", "March 2025", "2025", "about 11 Mar 2025 (Tuesday)",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("names", "same"),
    [
        (("Abdi", "Somchai Abdi"), True),
        (("President Issa Kanoute", "KANOUTE"), True),
        (("Rovers", "Kingsport Rovers"), True),
        (("Orlin Inc", "Orlin"), True),
        (("WHO", "World Health Organization"), True),
        (("U.N.", "the United Nations"), True),
        (("Issa Kanoute", "Mariam Kanoute"), False),
        (("Korea", "North Korea"), False),
        (("Tolvik", "Bank of Tolvik"), False),
        (("Kingsport", "Kingsport Rovers"), False),
    ],
)
def test_names_of_one_actor(names: tuple[str, str], same: bool) -> None:
    keys = linked(names, around(["en"]))
    assert (keys[names[0]] == keys[names[1]]) is same


def test_a_surname_of_two_is_nobodys() -> None:
    keys = linked(["Abdi", "Somchai Abdi", "Leyla Abdi"], around(["en"]))
    assert len(set(keys.values())) == 3
    assert mentioned("The abdi of Somchai Abdi's house", {("somchai", "abdi"): "x", ("house",): "y"}) == {"x"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least three people died", [("dead", 3, "at least 3 dead")]),
        ("The blast killed 54 people and injured 1,200", [("dead", 54, "54 dead"), ("injured", 1200, "1,200 injured")]),
        ("The death toll of the fire rose to twenty-one", [("dead", 21, "21 dead")]),
        ("Seven were killed in the fire", [("dead", 7, "7 dead")]),
        ("Some 20 police officers killed a bear", [("polic", 20, "Some 20 police")]),
        ("Orlin paid $4.2 billion in cash", [("$", 4.2e9, "$4.2 billion")]),
        ("Shares fell 9 percent on Thursday", [("per cent", 9, "9 percent")]),
        ("Rovers lost 3-1", [("score", 301, "3-1")]),
        ("It was 2024 when they met, at 17:08 GMT, for two days, one more time", []),
        ("two million voters", [("voter", 2e6, "two million voters")]),
    ],
)
def test_quantities(text: str, expected: list[tuple[str, float, str]]) -> None:
    assert [(found.kind, found.value, found.words) for found in quantities(text)] == expected


def test_quantities_leave_out_the_words_that_date() -> None:
    assert quantities("In 5 May fashion", [(3, 8)]) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("soldiers detained the president", "the president was arrested by a soldier"),
        ("the board turned down the offers", "the board rejected the offer"),
        ("the minister stepped down on Monday", "resignation of a minister"),
        ("a blaze in the mills", "the mill’s fire"),
    ],
)
def test_content_that_is_the_same(one: str, other: str) -> None:
    assert content(one).words == content(other).words


def test_the_act_is_the_first_verb() -> None:
    assert content("Police arrested a man who had been charged").act == "arrest"
    assert content("Police in Tolvik").act is None
    assert content("Die Polizei nahm zwei Männer fest", "de").words == {"polizei", "arrest", "fest"}
    assert content("Das Treffen fand am Montag in Lorvik statt", "de").act is None
    assert "find" not in content("Das Treffen fand am Montag in Lorvik statt", "de").words
    assert content("Polisen grep två unga män", "sv").words == {"polis", "grep", "ung"}  # in a language without words for acts
    assert single_words("He turned down it", words_of("en")) == "He rejected it"


def test_a_crowd_under_one_word_on_one_day_stays_cheap() -> None:
    rng = random.Random(7)
    vocabulary = [f"{start}{middle}lk" for start in "bdfgk" for middle in "aeiou"]
    ready = tellings([told(" ".join(rng.choices(vocabulary, k=6)), day(11), paper=str(number)) for number in range(600)])
    assert 0 < len(pairs(ready, Scale(ready))) < 60 * len(ready)  # any two would be 300


def test_the_work_grows_with_the_number_of_events() -> None:
    def compared(count: int) -> int:
        rng = random.Random(7)
        vocabulary = [
            f"{first}{middle}{last}"
            for first in ("b", "d", "f", "g", "k", "br", "dr", "fl", "gl", "kl", "pl", "pr", "st", "tr", "sch")
            for middle in "aeiou"
            for last in ("lmo", "rta", "ndu", "sko", "mpa", "xu")
        ]
        events = [
            told(
                " ".join(rng.choices(vocabulary, k=8)),
                Interval.of(instant(2000) + 1440 * rng.randrange(count), Grain.DAY),
                paper=str(number),
            )
            for number in range(count)
        ]
        ready = tellings(events)
        return len(pairs(ready, Scale(ready)))

    small, large = compared(600), compared(2400)
    assert 0 < large < 6 * small  # four times the events, spread over four times the days


# ------------------------------------------------------------------------------------------------ several languages

PAPERS = {
    "de": "Bei einem Brand in einer Fabrik in Lorvik sind am Freitag mindestens zwölf Menschen ums Leben gekommen. "
    "Anna Berg trat am Samstag zurück.",
    "nl": "Bij een brand in een fabriek in Lorvik zijn vrijdag minstens twaalf mensen omgekomen. Anna Berg trad zaterdag af.",
    "en": "At least twelve people died on Friday in a fire at a factory in Lorvik, police said. Anna Berg resigned on Saturday.",
}


def test_articles_in_three_languages_tell_the_same_two_happenings() -> None:
    documents = [Document(code, text, datetime.date(2025, 3, 15), source=code, language=code) for code, text in PAPERS.items()]
    assert together(event for document in documents for event in read(document).events) == [3, 3]


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("de", "Der Minister ist zurückgetreten", "Rücktritt des Ministers"),
        ("de", "Die Polizei hat einen Mann festgenommen", "Ein Verdächtiger wurde verhaftet"),
        ("nl", "De politie heeft een man aangehouden", "Een verdachte is gearresteerd"),
        ("nl", "De minister stapte gisteren op", "Ontslag van de minister"),
    ],
)
def test_words_for_one_act_in_german_and_dutch(code: str, one: str, other: str) -> None:
    acts = set(words_of(code).acts)
    assert content(one, code).words & content(other, code).words & acts


def test_the_dead_are_counted_in_german_and_dutch() -> None:
    for code, text in (
        ("de", "Zwölf Menschen kamen ums Leben, 30 wurden verletzt."),
        ("nl", "Twaalf mensen kwamen om het leven, 30 raakten gewond."),
    ):
        assert {one.value for one in quantities(text, language=code)} >= {12.0, 30.0}, text
