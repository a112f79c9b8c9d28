"""The state that follows from a log, without any file: each edit, undo and redo, and the properties that hold for all of them."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable

import pytest
from any_edit import FERRY, PORT, any_edit
from hypothesis import given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

from timeline.actors.corrections import Action, Correction
from timeline.extraction import Extraction
from timeline.frame import NAMES
from timeline.model import ActorType, DatedBy, Grain, Interval, Part, Side, Status
from timeline.project import commands
from timeline.project import edits as e
from timeline.project.descriptions import closed as closing
from timeline.project.descriptions import words
from timeline.project.extraction_cache import Reader, packed_of, unpacked
from timeline.project.log import REDO, UNDO, Entry, line, stacks
from timeline.project.replay import Request, replay
from timeline.project.state import Row, State
from timeline.project.state_table import extras, table
from timeline.serialise import from_plain, to_plain

NOON = datetime.datetime(2026, 11, 21, 14, 2, tzinfo=datetime.UTC)  # a Saturday
TEXTS = {document.id: document.text for document in (PORT, FERRY)}


class _NoShelf:
    def kept(self, key: str) -> bytes | None:
        del key

    def keep(self, key: str, document: str, program: str, packed: bytes) -> None:
        del key, document, program, packed


READ = Reader(_NoShelf())


class Notebook:
    """A log without a file: what `saved.Project` does, in memory."""

    def __init__(self) -> None:
        self.log: list[Entry] = []
        for document in (PORT, FERRY):
            self.write(e.AddDocument(document.id, document.title, document.published))

    @property
    def state(self) -> State:
        return replay(TEXTS, self.log, READ)

    def write(self, edit: e.Edit) -> Entry:
        state = self.state
        commands.check(edit, state)
        seen = {one: to_plain(state.suggested[one]) for one in edit.events if one in state.suggested}
        again = from_plain(e.Edit, json.loads(json.dumps(to_plain(edit))))
        assert again == edit
        self.log.append(Entry(len(self.log) + 1, NOON, "me", edit.kind, words(edit, state), again, seen=json.loads(json.dumps(seen))))
        return self.log[-1]

    def step(self, kind: str) -> None:
        found = stacks(self.log).done if kind == UNDO else stacks(self.log).undone
        self.log.append(Entry(len(self.log) + 1, NOON, "me", kind, "", of=found[-1]))


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


def row(state: State, words_: str) -> Row:
    """The row whose event is dated by these words."""
    return next(row for row in state.rows if row.event.time and row.event.time.text == words_)


def ident(state: State, words_: str) -> str:
    return row(state, words_).event.event_id


def edtf(state: State, words_: str) -> str | None:
    interval = row(state, words_).event.interval
    return interval.edtf if interval else None


def test_the_table_is_that_of_the_program_at_first(notebook: Notebook) -> None:
    frame = table(notebook.state)
    assert tuple(frame.columns) == NAMES
    assert list(frame["edtf"]) == ["2016-05-05", "2016-05-07", "2016-05-06", "2016-12-13", "2015-03", "2015-03-22/2015-04-21"]
    assert set(frame["status"]) == {"suggested"}
    assert set(table(notebook.state, implied=True)["dated_by"]) == {"words", "context"}


def test_status_title_note_and_tags(notebook: Notebook) -> None:
    event = ident(notebook.state, "5 May 2016")
    for edit in (
        e.SetTitle(event, "Strike"),
        e.SetNote(event, "why?"),
        e.AddTag(event, "sea"),
        e.AddTag(event, "law"),
        e.RemoveTag(event, "sea"),
    ):
        notebook.write(edit)
    found = extras(notebook.state)[event]
    assert (found.note, found.tags, found.edited) == ("why?", ("law",), ("title",))
    assert notebook.state.row(event).event.status is Status.EDITED  # type: ignore[union-attr]
    notebook.write(e.SetStatus(event, Status.REJECTED))
    frame = table(notebook.state)
    assert frame.loc[frame["event_id"] == event, ["title", "status"]].to_numpy().tolist() == [["Strike", "rejected"]]
    notebook.write(e.SetTitle(event, ""))
    assert table(notebook.state)["title"][0] == "The strike began on 5 May 2016"


def test_a_date_by_hand_carries_its_dependants_and_can_be_taken_back(notebook: Notebook) -> None:
    event = ident(notebook.state, "5 May 2016")
    before = table(notebook.state)
    notebook.write(commands.date_typed(notebook.state, event, " 8 May 2016 "))
    state = notebook.state
    assert (edtf(state, "5 May 2016"), edtf(state, "Two days later")) == ("2016-05-08", "2016-05-10")
    frame = table(state)
    assert frame[["dated_by", "anchor_kind", "status", "date_text"]].to_numpy().tolist()[0] == ["user", "user", "edited", "5 May 2016"]
    assert frame["how"][0].startswith("You typed ‘8 May 2016’. ")
    assert row(state, "Two days later").event.status is Status.SUGGESTED
    notebook.write(commands.date_typed(notebook.state, event, ""))
    assert_frame_equal(table(notebook.state), before)


def test_a_dependant_fixed_by_hand_stays(notebook: Notebook) -> None:
    for words_, typed in (("Two days later", "2016-05-07"), ("5 May 2016", "2016-05-20")):
        notebook.write(commands.date_typed(notebook.state, ident(notebook.state, words_), typed))
    assert edtf(notebook.state, "Two days later") == "2016-05-07"


def test_publication_resolves_anew_but_keeps_what_was_fixed(notebook: Notebook) -> None:
    state = notebook.state
    tuesday, strike = ident(state, "Tuesday"), ident(state, "5 May 2016")
    notebook.write(e.SetStatus(tuesday, Status.ACCEPTED))
    notebook.write(commands.date_typed(state, strike, "2016-05-01"))
    notebook.write(e.SetPublished("port", datetime.date(2017, 3, 1)))
    state = notebook.state
    assert (edtf(state, "Tuesday"), row(state, "Tuesday").event.status) == ("2017-02-28", Status.ACCEPTED)
    assert (edtf(state, "5 May 2016"), edtf(state, "Two days later")) == ("2016-05-01", "2016-05-03")
    assert table(state)["published"][0] == "2017-03-01"
    notebook.write(e.SetPublished("port", None))
    assert edtf(notebook.state, "Tuesday") is None


def test_an_event_dated_by_context_takes_a_date(notebook: Notebook) -> None:
    calm = next(row.event.event_id for row in notebook.state.rows if row.event.dated_by is DatedBy.CONTEXT)
    assert calm not in set(table(notebook.state)["event_id"])
    notebook.write(commands.date_typed(notebook.state, calm, "June 2016"))
    frame = table(notebook.state)
    mine = frame[frame["event_id"] == calm]
    assert mine[["edtf", "dated_by", "anchor_kind"]].to_numpy().tolist() == [["2016-06", "user", "user"]]


def test_another_reading_of_the_words(notebook: Notebook) -> None:
    event = ident(notebook.state, "05/06/2016")
    assert row(notebook.state, "05/06/2016").event.time.alternatives[0].edtf == "2016-06-05"  # type: ignore[union-attr]
    notebook.write(commands.reading_chosen(notebook.state, event, "2016-06-05"))
    state = notebook.state
    assert edtf(state, "05/06/2016") == "2016-06-05"
    assert table(state).set_index("event_id").loc[event, "alternatives"] == "2016-05-06"
    with pytest.raises(ValueError, match="not among the other readings"):
        commands.reading_chosen(state, event, "1999")


def test_another_reading_for_a_whole_document() -> None:
    text = "It opened on 05/06/2016. It closed on 07/08/2016. It burnt on 09/10/2016, after May 2015."
    notebook = Notebook()
    log = [Entry(1, NOON, "me", "add document", "", e.AddDocument("slashes", "Dates"))]

    def state() -> State:
        return replay({"slashes": text}, log, READ)

    def write(edit: e.Edit) -> None:
        log.append(Entry(len(log) + 1, NOON, "me", edit.kind, words(edit, state()), edit))

    write(commands.date_typed(state(), ident(state(), "07/08/2016"), "2016-07-08"))
    write(commands.readings_switched(state(), ident(state(), "05/06/2016")))
    assert list(table(state())["edtf"])[:3] == ["2016-06-05", "2016-07-08", "2016-10-09"]
    assert log[-1].words == "the other reading for 2 dates of ‘Dates’"
    with pytest.raises(ValueError, match="no other reading"):
        commands.readings_switched(notebook.state, ident(notebook.state, "March 2015"))


def test_an_event_added_by_its_words(notebook: Notebook) -> None:
    start = PORT.text.index("the port was calm")
    notebook.write(commands.event_added(notebook.state, "port", start, start + 17, typed="on 9 May 2016", actors=("Bo Lind",)))
    frame = table(notebook.state)
    mine = frame[frame["status"] == "edited"].iloc[0]
    assert mine[["title", "edtf", "actors", "dated_by", "sentence"]].tolist() == [
        "The port was calm", "2016-05-09", "Bo Lind", "user", "Berg said the port was calm."
    ]  # fmt: skip
    again = commands.event_added(notebook.state, "port", start, start + 17)
    assert again.event != mine["event_id"]
    with pytest.raises(ValueError, match="not read as a date"):
        commands.event_added(notebook.state, "port", 0, 5, typed="soon")


def test_merging_and_parting(notebook: Notebook) -> None:
    state = notebook.state
    one, two, three = (ident(state, words_) for words_ in ("5 May 2016", "Two days later", "05/06/2016"))
    before = table(state)
    notebook.write(e.Merge((one, two)))
    notebook.write(e.Merge((three, one)))
    state = notebook.state
    assert [event[0] for event in extras(state)[three].tellings] == [one, two]
    assert len(table(state)) == len(before) - 2
    assert state.row(three).event.actors == ("Anna Berg", "Harbour Union")  # type: ignore[union-attr]
    notebook.write(e.Unmerge(three))
    assert_frame_equal(table(notebook.state), before)
    notebook.write(e.KeepApart(one, two))
    assert notebook.state.apart == {frozenset((one, two))}
    notebook.write(e.Merge((one, two)))
    assert notebook.state.apart == frozenset()


def test_actors_are_corrected_everywhere(notebook: Notebook) -> None:
    state = notebook.state
    notebook.write(e.SetActors(ident(state, "5 May 2016"), ("Anna Berg", "Bo Lind")))
    notebook.write(e.CorrectActor(Correction(Action.RENAME, "Anna Berg", "A. Berg")))
    frame = table(notebook.state)
    assert "Anna Berg" not in "; ".join(frame["actors"])
    assert frame["actors"][0] == "A. Berg; Bo Lind"
    assert [frame["actors"][place] for place in (2, 5)] == ["A. Berg; Harbour Union", "A. Berg"]  # in both articles
    notebook.write(e.CorrectActor(Correction(Action.HIDE, "A. Berg")))
    assert table(notebook.state)["actors"][0] == "Bo Lind"


def test_removing_and_bringing_back_a_document_keeps_the_work(notebook: Notebook) -> None:
    notebook.write(e.SetTitle(ident(notebook.state, "March 2015"), "Sinking"))
    notebook.write(e.RemoveDocument("ferry"))
    assert set(table(notebook.state)["document"]) == {"port"}
    notebook.write(e.AddDocument("ferry", "The ferry", FERRY.published))
    assert "Sinking" in set(table(notebook.state)["title"])


def test_what_the_program_finds_no_more_stays_if_it_was_worked_on(notebook: Notebook) -> None:
    event = ident(notebook.state, "Tuesday")
    notebook.write(e.SetStatus(event, Status.ACCEPTED))

    def forgetful(request: Request) -> Extraction:
        reading = READ(request)
        events = tuple(one for one in reading.events if one.event_id != event)
        return Extraction(reading.document, reading.times, reading.actors, events)

    lost = replay(TEXTS, notebook.log, forgetful).row(event)
    assert lost is not None
    assert lost.lost
    assert lost.event.status is Status.ACCEPTED
    assert "because you worked on it" in lost.event.how


def test_what_an_undone_edit_saw_counts_for_nothing(notebook: Notebook) -> None:
    event = ident(notebook.state, "Tuesday")
    notebook.write(e.SetStatus(event, Status.ACCEPTED))
    notebook.write(e.SetPublished("port", datetime.date(2017, 3, 1)))
    notebook.write(e.SetNote(event, "then on 28 February"))
    notebook.step(UNDO)
    notebook.step(UNDO)

    def forgetful(request: Request) -> Extraction:
        reading = READ(request)
        return Extraction(reading.document, reading.times, reading.actors, ())

    lost = replay(TEXTS, notebook.log, forgetful).row(event)
    assert lost is not None
    assert lost.event.interval is not None
    assert lost.event.interval.edtf == "2016-12-13"


def _nobody(state: State) -> e.Edit:
    del state
    return e.SetStatus("nobody", Status.ACCEPTED)


@pytest.mark.parametrize(
    ("make", "complaint"),
    [
        (_nobody, "not on the timeline"),
        (lambda state: e.RemoveDocument("nothing"), "not on the timeline"),
        (lambda state: e.AddDocument("port"), "on the timeline already"),
        (lambda state: e.Unmerge(state.rows[0].event.event_id), "nothing is merged"),
        (lambda state: e.Merge((state.rows[0].event.event_id,) * 2), "two different events"),
        (lambda state: commands.date_typed(state, state.rows[0].event.event_id, "soon"), "not read as a date"),
        (lambda state: commands.event_added(state, "port", 5, 5), "needs some words"),
    ],
)
def test_what_makes_no_sense_is_refused(notebook: Notebook, make: Callable[[State], e.Edit], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        notebook.write(make(notebook.state))


def test_history_reads_as_people_write() -> None:
    notebook = Notebook()
    event = ident(notebook.state, "Tuesday")
    notebook.write(commands.date_typed(notebook.state, event, "2016-12-10/11"))
    entry = notebook.write(commands.date_typed(notebook.state, event, "11 Dec 2016"))
    told = line(entry, "me", zone=datetime.UTC)
    assert told == "Sat 14:02 · date of ‘The crew left on Tuesday’ 10–11 Dec 2016 → 11 Dec 2016 (Sunday) · by you"
    assert line(entry, "you", zone=datetime.UTC, now=NOON + datetime.timedelta(days=30)).startswith("21 Nov 2026 14:02 · date")


def test_a_new_edit_drops_what_redo_would_bring_but_not_the_log(notebook: Notebook) -> None:
    event = ident(notebook.state, "Tuesday")
    notebook.write(e.SetTitle(event, "One"))
    notebook.write(e.SetTitle(event, "Two"))
    notebook.step(UNDO)
    notebook.write(e.SetNote(event, "new"))
    assert stacks(notebook.log).undone == ()
    assert [entry.seq for entry in notebook.log] == [1, 2, 3, 4, 5, 6]
    assert notebook.state.row(event).event.title == "One"  # type: ignore[union-attr]


def test_a_reading_comes_back_from_its_packed_form() -> None:
    request = Request(PORT)
    assert unpacked(packed_of(READ(request)), request) == READ(request)


# ------------------------------------------------------------------------------------------------------------ properties


def looks(state: State) -> tuple[object, ...]:
    """All that the table and its extras are made of, which is quicker to compare than frames."""
    return state.rows, state.documents, state.apart, state.corrections


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.data())
def test_undo_after_any_edits_restores_and_redo_brings_back(data: st.DataObject) -> None:
    notebook = Notebook()

    def below(most: int) -> int:
        return data.draw(st.integers(0, most - 1))

    stages, frame = [looks(notebook.state)], table(notebook.state, implied=True)
    for _ in range(data.draw(st.integers(1, 8))):
        notebook.write(any_edit(notebook.state, below))
        stages.append(looks(notebook.state))
    for stage in reversed(stages[:-1]):
        notebook.step(UNDO)
        assert looks(notebook.state) == stage
    assert_frame_equal(table(notebook.state, implied=True), frame)
    for stage in stages[1:]:
        notebook.step(REDO)
        assert looks(notebook.state) == stage


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.data())
def test_the_log_alone_gives_the_state_and_undone_edits_leave_no_trace(data: st.DataObject) -> None:
    notebook = Notebook()

    def below(most: int) -> int:
        return data.draw(st.integers(0, most - 1))

    for _ in range(data.draw(st.integers(1, 12))):
        kind = below(4)
        if kind == 0 and len(stacks(notebook.log).done) > 2:
            notebook.step(UNDO)
        elif kind == 1 and stacks(notebook.log).undone:
            notebook.step(REDO)
        else:
            notebook.write(any_edit(notebook.state, below))
    counting = set(stacks(notebook.log).done)
    kept = [entry for entry in notebook.log if entry.seq in counting]
    again = [Entry(number, one.when, one.session, one.kind, one.words, one.edit, seen=one.seen) for number, one in enumerate(kept, 1)]
    assert looks(replay(TEXTS, again, READ)) == looks(notebook.state)
    ids = [row.event.event_id for row in notebook.state.rows]
    assert len(ids) == len(set(ids))


def test_every_kind_of_edit_is_among_any(notebook: Notebook) -> None:
    import random

    numbers, kinds = random.Random(6), set[str]()
    for count in range(150):
        if count % 5 == 0:
            notebook = Notebook()
        kinds.add(notebook.write(any_edit(notebook.state, numbers.randrange)).kind)
    assert kinds >= set(e.KINDS) - {"add document", "add table", "reread", "unmerge"}


@pytest.mark.parametrize(
    "edit",
    [
        e.AddDocument("a", published=datetime.datetime(2016, 12, 14, 8, 30), language="en-GB"),
        e.SetDate("e", "a", "since May", Interval.of(0, Grain.MONTH, side=Side.SINCE), (3, 9)),
        e.SetDate("e", "a", "early May", Interval.of(0, Grain.MONTH, part=Part.START, approximate=True)),
        e.CorrectActor(Correction(Action.ADD, "Harbour Guard", type=ActorType.GROUP)),
        e.Several((e.AddTag("e", "ü"), e.SetActors("e", ("A", "B"))), "two things"),
    ],
)
def test_edits_come_back_from_json(edit: e.Edit) -> None:
    assert from_plain(e.Edit, json.loads(json.dumps(to_plain(edit)))) == edit


@pytest.mark.parametrize(
    ("plain", "complaint"),
    [
        ({"kind": "teleport"}, "does not know"),
        ({"kind": "title", "event": "e"}, "title"),
        ({"kind": "title", "event": 5, "title": "x"}, "not of type str"),
        ({"kind": "status", "event": "e", "status": "loved"}, "loved"),
        ({"kind": "merge", "merged": ["e"]}, "two different events"),
        ({}, "kind"),
    ],
)
def test_json_that_is_no_edit_is_refused(plain: object, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        from_plain(e.Edit, plain)


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("plain", "plain"),
        ("a\u202eb", "a\u202eb\u202c"),
        ("a\u202eb\u202c c", "a\u202eb\u202c c"),
        ("\u2067x\u202a", "\u2067x\u202a\u202c\u2069"),
        ("\u2069\u202c", "\u2069\u202c"),
    ],
)
def test_a_direction_that_a_name_sets_ends_with_it(text: str, closed: str) -> None:
    assert closing(text) == closed
    assert words(e.CorrectActor(Correction(Action.HIDE, f"x{text}")), State()) == f"‘x{closed}’ is hidden: not an actor"
