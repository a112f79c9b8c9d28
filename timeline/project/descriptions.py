"""Edits in plain words, with the old and the new value: "date of ‘Isis took control’ 10–11 Dec 2016 → 11 Dec 2016 (Sunday)"."""

from __future__ import annotations

from timeline.actors.corrections import Action, Correction
from timeline.date_words import interval_words
from timeline.model import Document
from timeline.project import edits as e
from timeline.project.state import State

NOTHING, NOBODY = "none", "nobody"
_LONGEST = 60
_OPENS = dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c") | dict.fromkeys("\u2066\u2067\u2068", "\u2069")


def words(edit: e.Edit, state: State) -> str:
    """What an edit does to a state, in one line; `state` is that before it."""
    if isinstance(edit, e.Several):
        first = words(edit.edits[0], state)
        rest = len(edit.edits) - 1
        return edit.words or (f"{first}, and {rest} more" if rest else first)
    if isinstance(edit, e.CorrectActor):
        return _correction(edit.correction)
    if isinstance(edit, e.KeepApart):
        return f"{name_of(state, edit.one)} and {name_of(state, edit.other)} are not one event"
    if isinstance(edit, e.Merge):
        return f"merged {' and '.join(name_of(state, one) for one in edit.merged)}"
    if isinstance(edit, e.Unmerge):
        return f"parted the tellings of {name_of(state, edit.event)}"
    touch = edit.touches[0]
    if isinstance(edit, e.AddTag | e.RemoveTag):
        return f"tag ‘{closed(edit.tag)}’ {'put on' if isinstance(edit, e.AddTag) else 'taken off'} {name_of(state, edit.event)}"
    if touch.field == "presence":
        return _presence(edit, state)
    what = {"published": "publication date", "program": "reading"}.get(touch.field, touch.field)
    name = document_name(state.document(touch.identity)) if touch.thing == "document" else name_of(state, touch.identity)
    return f"{what} of {name} {value(state, touch)} → {wanted(edit, state)}"


def _presence(edit: e.Edit, state: State) -> str:
    if isinstance(edit, e.AddDocument):
        return f"added the article ‘{edit.title or edit.source or edit.document}’"
    if isinstance(edit, e.AddTable):
        return f"added {len(edit.rows)} events of ‘{edit.title or edit.source or edit.document}’ from a table"
    if isinstance(edit, e.RemoveDocument):
        return f"removed the article {document_name(state.document(edit.document))}"
    assert isinstance(edit, e.AddEvent)
    return f"added the event ‘{_short(edit.title)}’{f', {interval_words(edit.interval)}' if edit.interval else ''}"


def _correction(correction: Correction) -> str:
    name, other = closed(correction.name), closed(correction.other)
    match correction.action:
        case Action.RENAME:
            return f"actor ‘{name}’ → ‘{other}’"
        case Action.MERGE:
            return f"actor ‘{name}’ is another name of ‘{other}’"
        case Action.SPLIT:
            return f"actor ‘{name}’ is somebody else{f', ‘{other}’' if other else ''}"
        case Action.HIDE:
            return f"‘{name}’ is hidden: not an actor"
        case _:
            return f"‘{name}’ is an actor{f', ‘{other}’' if other else ''}"


def value(state: State, touch: e.Touch) -> str:
    """What a field holds in a state, in words."""
    if touch.thing == "document":
        return _document_value(state, touch)
    if touch.thing == "actor":
        said = [one for one in state.corrections if one.name.strip().casefold() == touch.identity]
        return _correction(said[-1]) if said else NOTHING
    row = state.row(touch.identity)
    if row is None:
        return "no longer on the timeline"
    event = row.event
    match touch.field:
        case "status":
            return event.status.value
        case "title":
            return f"‘{_short(event.title)}’"
        case "date":
            return interval_words(event.interval) if event.interval else NOTHING
        case "actors":
            return ", ".join(event.actors) or NOBODY
        case "note":
            return f"‘{_short(row.note)}’" if row.note else NOTHING
        case "tellings":
            others = " and ".join(f"‘{_short(telling.title)}’" for telling in row.tellings)
            return f"merged with {others}" if others else "standing for itself"
        case _:  # a tag
            return "there" if touch.field.removeprefix("tag ") in row.tags else "not there"


def _document_value(state: State, touch: e.Touch) -> str:
    document = state.document(touch.identity)
    if touch.field == "presence":
        return "on the timeline" if document else "not on the timeline"
    if document is None:
        return "no longer on the timeline"
    if touch.field == "language":
        return document.language
    return (document.published_iso or NOTHING) if touch.field == "published" else state.programs[document.id]


def wanted(edit: e.Edit, state: State) -> str:
    """What a single edit would have its field hold, in words as `value` has them."""
    match edit:
        case e.SetStatus():
            return edit.status.value
        case e.SetTitle():
            return f"‘{_short(edit.title)}’" if edit.title else "the article's own words"
        case e.SetDate() | e.SwitchReading():
            return interval_words(edit.interval) if edit.interval else "as the program reads it"
        case e.SetActors():
            return ", ".join(edit.actors) or NOBODY
        case e.SetNote():
            return f"‘{_short(edit.note)}’" if edit.note else NOTHING
        case e.SetPublished():
            return edit.published.isoformat() if edit.published else NOTHING
        case e.SetLanguage():
            return edit.language
        case e.Reread():
            return edit.program
        case e.AddTag() | e.AddDocument() | e.AddTable():
            return "there" if isinstance(edit, e.AddTag) else "on the timeline"
        case e.RemoveTag() | e.RemoveDocument():
            return "not there" if isinstance(edit, e.RemoveTag) else "not on the timeline"
        case _:
            return words(edit, state)


def name_of(state: State, event_id: str) -> str:
    """An event by its title, in quotation marks."""
    row = state.row(event_id)
    event = row.event if row else state.suggested.get(event_id)
    return f"‘{_short(event.title)}’" if event else f"event {event_id}"


def document_name(document: Document | None) -> str:
    """An article by its title, in quotation marks."""
    return f"‘{_short(document.title or document.source or document.id)}’" if document else "an article that is not there"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return closed(line if len(line) <= _LONGEST else line[: _LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…")


def closed(text: str) -> str:
    """The text with every direction that it sets taken back at its end (UAX 9), so that it turns nothing round that stands behind it."""
    waiting: list[str] = []
    for letter in text:
        if letter in _OPENS:
            waiting.append(_OPENS[letter])
        elif waiting and letter == waiting[-1]:
            waiting.pop()
    return text + "".join(reversed(waiting))
