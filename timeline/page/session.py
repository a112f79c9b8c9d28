"""The open project: what it holds, as tables made once for each of its states, and the one way in which an edit is saved.

Each session has the project open by itself; what another window saves is there at the next run. What is shown goes by `seen`, the last
entry of the log at the last run, so that an edit which would overwrite what somebody did since is told and not made.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import streamlit as st

from timeline.exports.chronology import WHY
from timeline.extraction import Extraction
from timeline.frame import SEPARATOR, spans
from timeline.interface import ENGLISH, current, say, speaking
from timeline.model import Document, Status
from timeline.page import refused, samples
from timeline.project import state_table, store
from timeline.project.conflict import Conflict
from timeline.project.edits import Edit
from timeline.project.log import Entry
from timeline.project.saved import Project
from timeline.project.state import State
from timeline.tellings.put_together import Happening, happenings

FIRST_NAME = "My timeline"
IN_ADDRESS = "project"
SAMPLE_IN_ADDRESS = "sample"  # of an empty project: the sample to put on it
TAGS, TELLINGS, IMPORTANCE, HAPPENING = "tags", "tellings", "importance", "happening"  # columns that the page adds


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """What the page shows of one state: the table in the order of time with the page's columns, and what belongs to its rows."""

    state: State
    frame: pd.DataFrame
    extras: Mapping[str, state_table.Extra]
    happenings: Mapping[str, Happening]  # by the id of each telling

    @property
    def documents(self) -> tuple[Document, ...]:
        """The articles on the timeline."""
        return self.state.documents

    @property
    def readings(self) -> Mapping[str, Extraction]:
        """What was found in each article, by its id."""
        return self.state.readings

    @property
    def undated(self) -> tuple[Document, ...]:
        """The articles without a publication date."""
        return tuple(document for document in self.documents if document.published is None and not document.is_excerpt)

    @property
    def kinds(self) -> dict[str, str]:
        """The kind of every actor by its name; of two that share a name the one mentioned more often decides."""
        actors = [actor for document in self.documents for actor in self.readings[document.id].actors]
        return {actor.name: actor.type.value for actor in sorted(actors, key=lambda actor: len(actor.mentions))}


# ------------------------------------------------------------------------------------------------------- the open project


def folder() -> Path:
    """Where the projects are."""
    return store.default_folder()


def wanted() -> str:
    """The name of the project that the address asks for."""
    return str(st.query_params.get(IN_ADDRESS) or FIRST_NAME)


def project() -> Project:
    """The project of this session: the one that the address names, else "My timeline"; a new one is empty.

    TimelineError (or OSError) if it cannot be opened. An address makes no project: only "My timeline" is there by itself. A project whose
    file is renamed, moved or deleted meanwhile stays as it is (see `Project.trouble`).
    """
    path = store.path_of(wanted(), folder())
    opened: Project | None = st.session_state.get("project")
    if opened is not None and opened.path == path:
        return opened
    if opened is not None:
        opened.close()
        del st.session_state["project"]
    if wanted() == FIRST_NAME and not path.exists():
        with suppress(FileExistsError):  # another window was quicker
            Project.create(path).close()
    opened = Project.open(path)
    asked = str(st.query_params.get(SAMPLE_IN_ADDRESS, ""))
    if asked in samples.samples() and not opened.log():
        opened.add_document(samples.sample(asked), based_on=0)
    if opened.told:
        tell(opened.told)
    st.session_state["project"] = opened
    return opened


def let_go() -> Path:
    """Close the project; the next run opens the one that the address names. Where it lay."""
    path = project().path
    project().close()
    st.session_state.pop("project", None)
    st.session_state.pop("sheet", None)
    return path


def nothing(sheet: Sheet) -> str:
    """Why no event is shown, in words."""
    if not sheet.frame.empty:
        return say("No event fits the filters.")
    if with_context():
        return say("No date was found in what was read, so there is no event to show.")
    return say("No date was found in what was read. “Events dated by context” among the filters also takes sentences that name no day.")


def is_starting(state: State) -> bool:
    """Whether there is only a sample, put on the timeline to look around."""
    return state.seq == 1 and len(state.documents) == 1 and state.documents[0].source.removesuffix(".txt") in samples.samples()


def with_context() -> bool:
    """Whether sentences that only their context dates are wanted too."""
    return bool(st.session_state.get("implied", False))


def sheet() -> Sheet:
    """What there is to show now; made anew only where the project or the switch for context has changed."""
    state = project().state()
    st.session_state["seen"] = state.seq
    st.session_state["session"] = state
    key = (project().path, state.seq, with_context(), current())
    kept: tuple[object, Sheet] | None = st.session_state.get("sheet")
    if kept is None or kept[0] != key:
        with st.spinner(say("Reading …")):
            kept = st.session_state["sheet"] = (key, _sheet(state, implied=with_context()))
    return kept[1]


def _sheet(state: State, *, implied: bool) -> Sheet:
    extras = state_table.extras(state)
    of_event = happenings_of(state, implied=implied)
    with speaking(ENGLISH):  # the table is for programs too; beside it stands what readers are told
        frame = in_time_order(state_table.table(state, implied=implied))
    ids = frame["event_id"].tolist()
    how = {row.event.event_id: say(row.event.how) for row in state_table.rows(state, implied=implied)}
    frame[WHY] = pd.Series([how[one] for one in ids], dtype="str")
    frame[TAGS] = pd.Series([SEPARATOR.join(extras[one].tags) for one in ids], dtype="str")
    frame[HAPPENING] = pd.Series([of_event[one].key if one in of_event else one for one in ids], dtype="str")
    counts = [_count(of_event.get(one)) + len(extras[one].tellings) for one in ids]
    frame[TELLINGS] = pd.Series(counts, dtype="int64")
    frame[IMPORTANCE] = pd.Series([of_event[one].importance if one in of_event else 0.0 for one in ids], dtype="float64")
    return Sheet(state, frame, extras, of_event)


def happenings_of(state: State, *, implied: bool) -> dict[str, Happening]:
    """The happenings that the events of a state tell, by the id of each telling; rejected ones tell nothing."""
    shown = [row.event for row in state_table.rows(state, implied=implied)]
    told = happenings([event for event in shown if event.status is not Status.REJECTED], apart=state.apart)
    return {identity: happening for happening in told for identity in happening.event_ids}


def _count(happening: Happening | None) -> int:
    return len(happening.event_ids) if happening else 1


def one_of_each(frame: pd.DataFrame, told: Mapping[str, Happening]) -> pd.DataFrame:
    """The rows of `frame` with one for each happening: the telling that stands for it, or the first there is; its title says how many."""
    if not (frame[TELLINGS] > 1).any():
        return frame
    best = [identity == told[identity].best if identity in told else True for identity in frame["event_id"]]
    order = frame.assign(_worse=[not one for one in best]).sort_values("_worse", kind="stable")
    kept = order.drop_duplicates(HAPPENING).index
    once = frame.loc[frame.index.isin(kept)].copy()
    many = once[TELLINGS] > 1
    once.loc[many, "title"] = once.loc[many, "title"] + " (" + once.loc[many, TELLINGS].astype(str) + "×)"
    return once


def in_time_order(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows by when they begin (or, if that is open, end); told order among equals; rows without any bound last. Numbered anew."""
    keys: list[tuple[bool, int, int, int]] = []
    for place, (start, end) in enumerate(spans(frame)):
        first = start if start is not None else end
        keys.append((first is None, first or 0, end or 0, place))
    return frame.iloc[[place for *_, place in sorted(keys)]].reset_index(drop=True)


# --------------------------------------------------------------------------------------------------------------- saving


def tell(words: str) -> None:
    """Say something at the next run, for a moment."""
    st.session_state.setdefault("notes", []).append(words)


def save(edit: Edit, based_on: int | None = None) -> bool:
    """Save an edit; where that is not possible, it is kept for the person to decide, and False."""
    try:
        result = project().write(edit, based_on=st.session_state.get("seen", 0) if based_on is None else based_on)
    except ValueError as error:
        if isinstance(error, OSError):  # nothing is wrong with the edit, but with the disk or the file
            refused.keep(edit, say("Not saved: {error}", error=error))
        else:
            tell(say("Not saved: {error}", error=error))
        return False
    if isinstance(result, Conflict):
        refused.keep(edit, result)
        return False
    refused.settle(edit)
    return is_saved(result)


def is_saved(result: Entry | Conflict) -> bool:
    if isinstance(result, Conflict):
        tell(say(str(result)))
        return False
    st.session_state["seen"] = result.seq
    return True


def step(kind: str) -> None:
    """Undo or redo, and say what that was."""
    try:
        entry = project().undo() if kind == "undo" else project().redo()
    except (ValueError, OSError) as error:
        tell(say(str(error)))
        return
    st.session_state["seen"] = entry.seq
    words = entry.words.split(": ", 1)[-1]
    tell(say("Undo: {words}", words=words) if kind == "undo" else say("Redo: {words}", words=words))
