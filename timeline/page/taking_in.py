"""Articles and tables that come onto the timeline: what is new is added, and a table corrects the articles that are there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from timeline.actors.corrections import parsed
from timeline.exports.json_rows import dumped
from timeline.interface import say, say_count
from timeline.model import Document
from timeline.page import session
from timeline.page.article_words import title_of
from timeline.page.escaping import shortened
from timeline.project.edits import CorrectActor, Edit, RemoveDocument, Several
from timeline.reimport.changes import changes, home_of
from timeline.reimport.changes import remarks as remarks_on
from timeline.reimport.excerpts import excerpts, known
from timeline.reimport.files import table_from
from timeline.sources import OwnTable


def add(
    documents: Sequence[Document], tables_of_ours: Sequence[OwnTable] = (), *, keep: bool,
    progress: Callable[[int, int, str], None] = lambda done, of, name: None,
) -> list[str]:  # fmt: skip
    """Put articles and tables on the timeline, in the place of what is there unless `keep`; what is to be said of those left out.

    `progress` is told before each article how many are done, of how many, and what it is called.

    A text that is on the timeline already stays as it is: that is news, not a failure.
    """
    remarks: list[str] = []
    before = session.project().state().documents
    there = {document.text: document.id for document in before}
    staying: set[str] = set()
    added = 0
    for table in tables_of_ours:
        try:
            more, of_new_articles = _take_back(table)
        except (ValueError, OSError) as error:
            remarks.append(say("{source}: not added: {error}", source=table.source, error=error))
            continue
        remarks += more
        added += of_new_articles
    for place, document in enumerate(documents):
        progress(place, len(documents), title_of(document))
        if document.text in there:
            staying.add(there[document.text])
            session.tell(say("“{name}” was already on the timeline and stays as it is.", name=title_of(document)))
            continue
        try:
            result = session.project().add_document(document, based_on=st.session_state.get("seen", 0))
        except ValueError as error:
            name = title_of(document)
            is_disk = isinstance(error, OSError)
            remarks.append(
                say("“{name}”: not saved: {error}", name=name, error=error) if is_disk else say("“{name}”: {error}", name=name, error=error)
            )
            continue
        added += session.is_saved(result)
    if (added or staying) and not keep:
        for document in before:
            if document.id not in staying:
                session.save(RemoveDocument(document.id))
    return remarks


def _take_back(table: OwnTable) -> tuple[list[str], int]:
    """Put a table of events on the timeline; what is to be said of it, and how many articles came with it.

    Where its article is there, what the table says otherwise is one edit; of another article it brings the events without the text.
    """
    try:
        returned = table_from(table.data, table.source)
    except ValueError as error:
        return [say("{source}: {error}", source=table.source, error=error)], 0
    made = excerpts(returned.rows, returned.about, returned.documents)
    remarks = [say("{source}, {problem}", source=table.source, problem=problem) for problem in (*returned.problems, *made.problems)]
    edits: list[Edit] = []
    there = {document.text for document in session.project().state().documents}
    fresh = [document for document in returned.documents if document.text not in there]
    added = sum(session.is_saved(session.project().add_document(document, based_on=st.session_state.get("seen", 0))) for document in fresh)
    if added and returned.corrections:
        corrections, _ = parsed(returned.corrections, table.source)
        words = say("took in {count} corrections of actors", count=len(corrections))
        session.save(Several(tuple(CorrectActor(one) for one in corrections), words))
    same = 0
    rows = {(row["document"], row["event_id"]): row for _, row in returned.rows}
    for found in made.found:
        state = session.project().state()
        home = home_of(found, state)
        if home is not None:
            here = changes(found, home, state)
            edits += here
            same += not here
            continue
        plain_rows = tuple(dumped(rows[found.document.id, event.event_id]) for event in found.events)
        about = dumped({"actors": [known(actor) for actor in found.actors]})
        added += session.is_saved(session.project().add_table(found.document, plain_rows, about, based_on=st.session_state.get("seen", 0)))
    edits += remarks_on(returned.remarks, session.project().state())
    name = shortened(table.source, 60)
    if edits and session.save(
        Several(tuple(edits), say_count("took in {name}: {count} change", "took in {name}: {count} changes", len(edits), name=name))
    ):
        session.tell(say_count(
            "{name}: {count} change to events that are on the timeline; undo takes it back.",
            "{name}: {count} changes to events that are on the timeline; undo takes them back.", len(edits), name=name,
        ))  # fmt: skip
    elif same and not added and not remarks:
        session.tell(say("{name}: nothing in it differs from the timeline.", name=name))
    if added and not returned.documents:
        count = sum(len(found.events) for found in made.found)
        session.tell(
            say_count(
                "{name}: {count} event from a table, without its article.",
                "{name}: {count} events from a table, without their articles.",
                count,
                name=name,
            )
        )
    return remarks, added
