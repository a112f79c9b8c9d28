"""Questions to a whole timeline: silences, activity, company, what was left out and why, what disagrees, the history."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import analysis
from timeline.analysis import NotShown, Reason
from timeline.analysis.activity import NOBODY, OTHERS
from timeline.analysis.clashes import ClashKind
from timeline.analysis.history import Standing
from timeline.analysis.length_words import length_words
from timeline.events.dating import WithoutEvent
from timeline.extraction import read
from timeline.frame import to_frame
from timeline.model import Document, Event, Grain, Interval, Side, Status, instant
from timeline.project import commands
from timeline.project import edits as e
from timeline.project.saved import Project
from timeline.project.state_table import table
from timeline.tellings.put_together import happenings
from timeline.times.reason_words import objection

TEXT = "Something happened."
PUBLISHED = datetime.date(2016, 12, 14)
Dated = tuple[Interval | None, tuple[str, ...], Status]


def unit(year: int, month: int = 1, day: int = 1, grain: Grain = Grain.DAY, **more: object) -> Interval:
    return Interval.of(instant(year, month, day), grain, **more)


def frame_of(dated: Sequence[Interval | Dated | None]) -> pd.DataFrame:
    """Events e0, e1 … with these intervals, actors and states."""
    events = []
    for number, one in enumerate(dated):
        interval, actors, status = one if isinstance(one, tuple) else (one, (), Status.SUGGESTED)
        document = Document("d", TEXT)
        events.append(Event(f"e{number}", f"T{number}", document, 0, len(TEXT), 0, len(TEXT), None, interval, actors=actors, status=status))
    return to_frame(events)


def with_actors(*names: str, interval: Interval | None = None, status: Status = Status.SUGGESTED) -> Dated:
    return (interval or unit(2016, 5, 1), names, status)


# ------------------------------------------------------------------------------------------------------------- silences


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ((2016, 1, 1), (2016, 8, 4), "7 months, 3 days"),
        ((2016, 2, 28), (2016, 3, 1), "2 days"),
        ((2015, 2, 28), (2015, 3, 1), "1 day"),
        ((-43, 3, 15), (2016, 3, 15), "2,059 years"),
        ((2014, 1, 1), (2016, 1, 6), "2 years"),
        ((2014, 1, 1), (2015, 3, 6), "1 year, 2 months"),
        ((2016, 1, 31), (2016, 2, 29), "1 month"),
        ((9998, 1, 1), (9999, 12, 31), "1 year, 11 months"),
        ((2016, 1, 1, 8), (2016, 1, 1, 13, 30), "5 hours, 30 minutes"),
    ],
)
def test_a_length_in_words(start: tuple[int, ...], end: tuple[int, ...], words: str) -> None:
    assert length_words(instant(*start), instant(*end)) == words


def test_a_length_has_a_direction() -> None:
    with pytest.raises(ValueError, match="ends after it begins"):
        length_words(5, 5)


def test_silences_are_the_longest_first_with_what_is_beside_them() -> None:
    found = analysis.gaps(frame_of([unit(2016, 12, 1), unit(2016, 1, 1), unit(2016, 2, 1), unit(2016, 9, 4)]))
    assert [(gap.length, gap.before.event_id, gap.after.event_id) for gap in found] == [
        ("7 months, 2 days", "e2", "e3"),
        ("2 months, 26 days", "e3", "e0"),
        ("30 days", "e1", "e2"),
    ]
    assert found[0].words == "2 Feb – 3 Sep 2016"
    assert (found[0].start, found[0].end) == (instant(2016, 2, 2), instant(2016, 9, 4))


def test_a_coarse_date_does_not_fill_a_shorter_silence_but_may_lie_in_it() -> None:
    days = [unit(2016, 1, 1), unit(2016, 9, 1)]
    (gap,) = analysis.gaps(frame_of([*days, unit(2016, grain=Grain.YEAR)]))
    assert (gap.length, gap.possible) == ("7 months, 30 days", 1)
    shorter = analysis.gaps(frame_of([*days, unit(2016, 5, grain=Grain.MONTH)]))
    assert [gap.length for gap in shorter] == ["3 months, 29 days", "3 months"], "a month ends a silence of months"


def test_years_end_a_silence_of_years() -> None:
    (gap,) = analysis.gaps(frame_of([unit(1914, grain=Grain.YEAR), unit(1918, grain=Grain.YEAR)]))
    assert (gap.length, gap.words) == ("3 years", "1915–1917")


def test_what_lasted_through_it_leaves_no_silence() -> None:
    lasted = Interval.between(unit(2016, 1), unit(2016, 9, 30))
    assert analysis.gaps(frame_of([unit(2016, 1, 1), unit(2016, 1, 3), lasted])) != ()  # a day between the first two
    held = analysis.gaps(frame_of([unit(2016, 1, 1), unit(2017, 9, 1), Interval.between(unit(2016, 2, 1), unit(2017, 8, 1))]))
    assert [gap.length for gap in held] == ["30 days", "30 days"]


@pytest.mark.parametrize(
    "between",
    [
        None,
        unit(2016, 4, 1, side=Side.SINCE),
        unit(2016, 4, 1, side=Side.BEFORE),
        (unit(2016, 4, 1), ("Berg",), Status.REJECTED),
    ],
    ids=["vague", "since", "before", "rejected"],
)
def test_open_vague_and_rejected_events_end_no_silence(between: Interval | Dated | None) -> None:
    found = analysis.gaps(frame_of([unit(2016, 1, 1), between, unit(2016, 7, 1)]))
    assert [(gap.before.event_id, gap.after.event_id) for gap in found] == [("e0", "e2")]


def test_few_events_have_no_silence() -> None:
    assert analysis.gaps(frame_of([])) == ()
    assert analysis.gaps(frame_of([unit(2016)])) == ()
    assert analysis.gaps(frame_of([unit(2016, 1, 1), unit(2016, 1, 2)])) == ()
    with pytest.raises(ValueError, match="not negative"):
        analysis.gaps(frame_of([]), -1)


_SPANS = st.lists(
    st.tuples(st.integers(0, 4000), st.sampled_from([Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR])).map(
        lambda drawn: Interval.of(instant(2010) + drawn[0] * 1440, drawn[1])
    ),
    max_size=12,
)


@given(_SPANS)
@settings(max_examples=60, deadline=None, derandomize=True)
def test_no_silence_is_touched_by_what_is_as_exact(spans: list[Interval]) -> None:
    found = analysis.gaps(frame_of(spans), 100)
    for gap in found:
        inside = [one for one in spans if one.first < gap.end and one.last > gap.start]
        assert len(inside) == gap.possible
        assert all(one.last - one.first > gap.end - gap.start for one in inside)
    ordered = sorted(found, key=lambda gap: gap.start)
    assert all(one.end <= other.start for one, other in pairwise(ordered))
    assert [gap.end - gap.start for gap in found] == sorted((gap.end - gap.start for gap in found), reverse=True)


# ------------------------------------------------------------------------------------------------------------- activity


def test_a_year_is_spread_over_its_months() -> None:
    found = analysis.counts(frame_of([with_actors("Berg", interval=unit(2015, grain=Grain.YEAR))]), bins=Grain.MONTH)
    assert found.labels[0] == "January 2015"
    assert len(found.labels) == 12
    assert found.shares[0].weights == pytest.approx([days / 365 for days in (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)])


@pytest.mark.parametrize(
    ("first", "last", "grain"),
    [
        (unit(2016, 5, 1), unit(2016, 5, 20), Grain.DAY),
        (unit(2016, 1, 1), unit(2016, 12, 1), Grain.WEEK),
        (unit(2013, 1, 1), unit(2016, 12, 1), Grain.MONTH),
        (unit(2005, 1, 1), unit(2016, 12, 1), Grain.QUARTER),
        (unit(1980, 1, 1), unit(2016, 12, 1), Grain.YEAR),
        (unit(1600, 1, 1), unit(2016, 12, 1), Grain.DECADE),
        (unit(-43, 3, 15), unit(2016, 12, 1), Grain.CENTURY),
    ],
)
def test_bins_suit_the_time_told(first: Interval, last: Interval, grain: Grain) -> None:
    found = analysis.counts(frame_of([first, last]))
    assert found.grain is grain
    assert len(found.labels) == len(found.edges) - 1 <= 62
    assert found.every.weights[0] == found.every.weights[-1] == 1
    assert sum(found.every.weights) == 2


def test_shares_of_actors_others_and_nobody() -> None:
    rows = [
        with_actors("Berg", "Karant"),
        with_actors("Berg"),
        with_actors("Orlo", "Berg"),
        with_actors("Selm"),
        with_actors(),
        with_actors("Selm", status=Status.REJECTED),
    ]
    found = analysis.counts(frame_of([*rows, (None, ("Berg",), Status.SUGGESTED)]), actors=2)
    assert [(share.name, share.events, share.is_actor) for share in found.shares] == [
        ("Berg", 3, True),
        ("Karant", 1, True),
        (OTHERS, 2, False),
        (NOBODY, 1, False),
    ]
    assert (found.every.events, found.undated) == (5, 1)


@pytest.mark.parametrize("interval", [unit(-9998), unit(9999, 12, 31)])
def test_the_ends_of_the_calendar(interval: Interval) -> None:
    for grain in (Grain.DAY, Grain.WEEK, Grain.QUARTER, Grain.CENTURY):
        assert sum(analysis.counts(frame_of([interval]), bins=grain).every.weights) == pytest.approx(1)


def test_nothing_dated_gives_no_bins() -> None:
    found = analysis.counts(frame_of([None]))
    assert (found.is_empty, found.edges, found.undated) == (True, (), 1)


@given(_SPANS.filter(bool), st.sampled_from([Grain.DAY, Grain.MONTH, Grain.QUARTER, Grain.YEAR]))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_nothing_is_lost_or_made_in_the_bins(spans: list[Interval], grain: Grain) -> None:
    found = analysis.counts(frame_of(spans), bins=grain)
    by_hand = [
        sum(max(0, min(one.last, high) - max(one.first, low)) / (one.last - one.first) for one in spans)
        for low, high in pairwise(found.edges)
    ]
    assert found.every.weights == pytest.approx(by_hand)
    assert sum(found.every.weights) == pytest.approx(len(spans))


# -------------------------------------------------------------------------------------------------------------- company


def test_who_acts_with_whom() -> None:
    rows = [with_actors("Berg", "Karant"), with_actors("Karant", "Berg", "Orlo"), with_actors("Berg"), with_actors("Selm")]
    found = analysis.co_occurrences(frame_of([*rows, with_actors("Berg", "Selm", status=Status.REJECTED)]), actors=3)
    assert found.names == ("Berg", "Karant", "Orlo")
    assert found.matrix == ((3, 2, 1), (2, 2, 1), (1, 1, 1))
    assert [(pair.one, pair.other, pair.events) for pair in found.pairs] == [
        ("Berg", "Karant", 2),
        ("Berg", "Orlo", 1),
        ("Karant", "Orlo", 1),
    ]
    assert found.more == 1
    assert analysis.co_occurrences(frame_of([])).pairs == ()


# -------------------------------------------------------------------------------------------------------- what was left out

ARTICLE = """Published: 14 December 2016

Every Monday they met for three days, and now they rarely do. Paul Adler, 22 years of age, won on Tuesday.
Then the 2011 version failed in May. Yesterday, at this year's conference, Anna Berg spoke. From May to July 2015 it rained.
In recent months it fell."""


def test_every_expression_without_an_event_says_why() -> None:
    found = read(Document("a", ARTICLE, PUBLISHED))
    left = analysis.left_out(found, {event.event_id for event in found.events})
    assert {one.words: one.reason.code for one in left} == {
        "14 December 2016": WithoutEvent.STAMP,
        "Every Monday": WithoutEvent.REPETITION,
        "three days": WithoutEvent.LENGTH,
        "now": WithoutEvent.VAGUE,
        "22 years": WithoutEvent.AGE,
        "2011": WithoutEvent.NAME,
        "this year": WithoutEvent.WHICH,
    }
    assert all(ARTICLE[one.start : one.end] == one.words and one.event_id is None for one in left)


@pytest.mark.parametrize("name", ["harbour", "quarter", "lighthouse"])
def test_what_is_told_and_what_is_left_out_is_everything(name: str) -> None:
    text = (Path(__file__).parent.parent / "data" / f"{name}.txt").read_text(encoding="utf-8") + "\n\n" + ARTICLE
    found = read(Document("a", text, PUBLISHED), implied=True)
    dating = [event for event in found.events if event.time]
    shown = {event.event_id for event in dating[::2]}
    left = analysis.left_out(found, shown)
    spans = {(event.time.start, event.time.end) for event in dating if event.time and event.event_id in shown}
    told = [time for time in found.times if any(start <= time.start and time.end <= end for start, end in spans)]
    assert len(told) + len(left) == len(found.times)
    assert not {(time.start, time.end) for time in told} & {(one.start, one.end) for one in left}
    assert all(isinstance(one.reason.code, WithoutEvent) == (one.event_id is None) for one in left)


def test_every_reason_has_words_of_its_own() -> None:
    words = [str(Reason(code, "the filter" if code is NotShown.HIDDEN else "")) for code in (*WithoutEvent, *NotShown)]
    assert len(set(words)) == len(words)
    assert "hidden by the filter" in words


def test_a_range_is_told_by_both_its_ends() -> None:
    found = read(Document("a", "From May to July 2015 it rained.", PUBLISHED))
    assert len(found.times) == 2
    assert analysis.left_out(found, {found.events[0].event_id}) == ()
    assert [one.words for one in analysis.left_out(found, ())] == ["May", "July 2015"]


def test_the_filter_that_hides_is_named() -> None:
    hidden = analysis.hidden_by("abcd", {"the filter of actors": "ac", "the filter of dates": "bc", "the search": "abc"})
    assert hidden == {
        "a": "the filter of dates",
        "b": "the filter of actors",
        "d": "the filter of actors, the filter of dates and the search",
    }


# ------------------------------------------------------------------------------------------------------ with a saved project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.timeline") as opened:
        yield opened


def put(project: Project, *texts: str) -> None:
    for number, text in enumerate(texts):
        document = Document(f"a{number}", text, PUBLISHED, title=f"Paper {number}")
        project.add_document(document, based_on=project.state().seq)


def test_the_audit_of_a_project_adds_up(project: Project) -> None:
    put(project, ARTICLE)
    state = project.state()
    frame = table(state)
    ids = frame["event_id"].tolist()
    whole = analysis.audit(state, ids)
    assert (whole.expressions, whole.told) == (len(state.readings["a0"].times), len(state.readings["a0"].times) - len(whole.left))
    assert sum(group.count for group in whole.groups) == len(whole.left) == 7
    project.write(e.SetStatus(ids[0], Status.REJECTED), based_on=state.seq)
    project.write(e.SetStatus(ids[1], Status.ACCEPTED), based_on=project.state().seq)
    shown = ids[2:]
    part = analysis.audit(project.state(), shown, analysis.hidden_by(ids, {"the filter of actors": shown}))
    reasons = {str(group.reason): group.count for group in part.groups}
    assert part.expressions == whole.expressions
    assert reasons["rejected by you"] == 1
    assert reasons["hidden by the filter of actors"] == 1
    hidden = [one for one in part.left if one.event_id]
    assert {one.event_id for one in hidden} == set(ids[:2])
    assert all(one.confidence is not None for one in hidden)


def test_a_merged_telling_is_shown_with_the_event(project: Project) -> None:
    put(project, "Anna Berg resigned on 5 May 2016. Paul Adler left on 7 June 2016.")
    one, other = table(project.state())["event_id"].tolist()
    project.write(e.Merge((one, other)), based_on=project.state().seq)
    found = analysis.audit(project.state(), [one])
    assert (found.told, found.left) == (2, ())


WEEKDAY = "Anna Berg resigned on Monday, 6 December 2016."
AMBIGUOUS = "Paul Adler opened the mill on 05/06/2016."
BEFORE = "The mill burned on 5 May 2016. Later, in April 2016, Anna Berg resigned."


def clashes(project: Project) -> list[tuple[ClashKind, str]]:
    state = project.state()
    found = analysis.conflicts(state, happenings(row.event for row in state.rows))
    ids = {row.event.event_id for row in state.rows}
    assert all(
        set(clash.event_ids) <= ids and clash.words.endswith(".") or clash.kind in (ClashKind.DATE, ClashKind.NUMBER) for clash in found
    )
    return [(clash.kind, clash.words) for clash in found]


def test_words_that_clash_with_their_date(project: Project) -> None:
    put(project, WEEKDAY, AMBIGUOUS, BEFORE)
    found = dict(clashes(project))
    assert found[ClashKind.WEEKDAY] == ("‘Monday, 6 December 2016’ is read as 6 December 2016, but the weekday does not fit the date.")
    assert found[ClashKind.ORDER] == (
        "‘April 2016’ is read as April 2016, but ‘later’ would then lie before ‘5 May 2016’, which is told first."
    )
    assert found[ClashKind.READING].startswith("‘05/06/2016’ is read as 6 May 2016; it could also mean 5 June 2016") or found[
        ClashKind.READING
    ].startswith("‘05/06/2016’ is read as 5 June 2016; it could also mean 6 May 2016")


def test_a_date_set_by_hand_or_rejected_no_longer_clashes(project: Project) -> None:
    put(project, WEEKDAY, AMBIGUOUS)
    first, second = table(project.state())["event_id"].tolist()
    assert len(clashes(project)) == 2
    project.write(e.SetStatus(first, Status.REJECTED), based_on=project.state().seq)
    span = project.state().row(second)
    assert span is not None
    time = span.event.time
    assert time is not None
    project.write(e.SetDate(second, "a1", "2016-06-05", unit(2016, 6, 5), (time.start, time.end)), based_on=project.state().seq)
    assert clashes(project) == []


def test_tellings_that_disagree(project: Project) -> None:
    told = "Flooding in the harbour town of Maravel killed {} people when the dam of Vellmark burst on {} March 2016, Anna Berg said."
    put(project, told.format(3, 11), told.format(5, 11))
    found = clashes(project)
    assert [kind for kind, _ in found] == [ClashKind.NUMBER]
    assert "(Paper 0)" in found[0][1]
    assert "(Paper 1)" in found[0][1]
    state = project.state()
    project.write(e.SetStatus(state.rows[0].event.event_id, Status.REJECTED), based_on=state.seq)
    assert clashes(project) == []


def test_the_history_says_what_counts(project: Project) -> None:
    put(project, WEEKDAY)
    (event,) = table(project.state())["event_id"].tolist()
    project.write(e.SetStatus(event, Status.ACCEPTED), based_on=project.state().seq)
    project.undo()
    lines = analysis.entries(project)
    assert [line.standing for line in lines] == [Standing.STEP, Standing.UNDONE, Standing.COUNTS]
    assert lines[1].event_ids == (event,)
    project.write(e.SetNote(event, "asked her"), based_on=project.state().seq)
    lines = analysis.entries(project)
    assert [line.standing for line in lines] == [Standing.COUNTS, Standing.STEP, Standing.GONE, Standing.COUNTS]
    assert [line.seq for line in analysis.entries(project, " ASKED ")] == [4]
    assert analysis.entries(project, "no such words") == ()
    assert lines[0].words.endswith("by you")


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("He left on Monday, 5 May 2016.", "weekday"),
        ("He left on Monday 6 December.", "weekday"),
        (BEFORE, "order"),
        ("He left on Tuesday 6 December, but the weather was bad.", ""),
    ],
)
def test_what_speaks_against_a_date_is_a_value_and_told_in_its_reasons(text: str, against: str) -> None:
    times = [event.time for event in read(Document("a", text, PUBLISHED)).events if event.time]
    assert [one.kind for time in times for one in time.against] == ([against] if against else [])
    assert all(f"but {objection(one)}" in time.how for time in times for one in time.against)


TOLD = (
    "The mill burned down on 3 May 2019. Two days later the owner Karl Ost was arrested. The court met on 1 June 2019. "
    "It will meet again on 1 March 2020. Bo Lind resigned on 4 August 2020."
)


def test_what_is_told_as_past_but_lies_after_publication_is_a_conflict(tmp_path: Path) -> None:
    with Project.create(tmp_path / "late.timeline") as project:
        project.add_document(Document("d", TOLD, datetime.date(2020, 1, 2)), based_on=0)
        assert [kind for kind, _ in clashes(project)] == [ClashKind.AHEAD]
        assert clashes(project)[0][1].startswith("‘4 August 2020’ is read as 4 August 2020, but the sentence tells it as past")


def test_a_correction_names_the_followers_that_it_throws_out_of_order(tmp_path: Path) -> None:
    with Project.create(tmp_path / "order.timeline") as project:
        project.add_document(Document("d", TOLD, datetime.date(2020, 1, 2)), based_on=0)
        state = project.state()
        burned = next(row.event.event_id for row in state.rows if "burned" in row.event.title)

        def named(typed: str) -> list[tuple[str, str]]:
            after = project.tried(commands.date_typed(state, burned, typed))
            return [(one.title, one.words) for one in analysis.out_of_order(state, after, burned)]

        assert named("4 May 2019") == []
        assert named("3 May 2021") == [("The owner Karl Ost was arrested", "5 May 2021, after the day of publication")]
        assert named("3 August 2019") == [
            ("The owner Karl Ost was arrested", "5 August 2019, now after “The court met on 1 June 2019” (1 June 2019)")
        ]
