"""Edits in plain words, with the old and the new value: "date of ‘Isis took control’ 10–11 Dec 2016 → 11 Dec 2016 (Sunday)"."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.actors.corrections import Action, Correction
from timeline.date_words import interval_words
from timeline.interface import mark, say, say_count
from timeline.lead_in import without_lead_in
from timeline.model import Document
from timeline.project import edits as e
from timeline.project.state import State

NOTHING, NOBODY = mark("none"), mark("nobody")
_LONGEST = 60
_OPENS = dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c") | dict.fromkeys("\u2066\u2067\u2068", "\u2069")


def words(edit: e.Edit, state: State) -> str:
    """What an edit does to a state, in one line; `state` is that before it."""
    if isinstance(edit, e.Several):
        first = words(edit.edits[0], state)
        rest = len(edit.edits) - 1
        return edit.words or (say("{first}, and {rest} more", first=first, rest=rest) if rest else first)
    if isinstance(edit, e.CorrectActor):
        return _correction(edit.correction)
    if isinstance(edit, e.KeepApart):
        return say("{one} and {other} are not one event", one=name_of(state, edit.one), other=name_of(state, edit.other))
    if isinstance(edit, e.Merge):
        return say("merged {names}", names=_and(name_of(state, one) for one in edit.merged))
    if isinstance(edit, e.Unmerge):
        return say("separated the tellings of {name}", name=name_of(state, edit.event))
    touch = edit.touches[0]
    if isinstance(edit, e.AddTag | e.RemoveTag):
        message = mark("tag ‘{tag}’ put on {name}") if isinstance(edit, e.AddTag) else mark("tag ‘{tag}’ taken off {name}")
        return say(message, tag=closed(edit.tag), name=name_of(state, edit.event))
    if touch.field == "presence":
        return _presence(edit, state)
    name = document_name(state.document(touch.identity)) if touch.thing == "document" else name_of(state, touch.identity)
    return say(
        "{field} of {name} {before} → {after}",
        field=field_words(touch.field),
        name=name,
        before=value(state, touch),
        after=wanted(edit, state),
    )


_FIELDS = {
    "published": mark("publication date"), "program": mark("reading"), "language": mark("language"), "status": mark("status"),
    "title": mark("title"), "date": mark("date"), "actors": mark("actors"), "note": mark("note"), "tellings": mark("tellings"),
    "presence": mark("presence"),
}  # fmt: skip


def field_words(field: str) -> str:
    """What is called so in an edit, in words."""
    return say(_FIELDS[field]) if field in _FIELDS else field


def _and(names: Iterable[str]) -> str:
    first, *more = names
    for name in more:
        first = say("{one} and {other}", one=first, other=name)
    return first


def _presence(edit: e.Edit, state: State) -> str:
    if isinstance(edit, e.AddDocument):
        return say("added the article ‘{title}’", title=edit.title or edit.source or edit.document)
    if isinstance(edit, e.AddTable):
        title = edit.title or edit.source or edit.document
        return say_count(
            "added {count} event of ‘{title}’ from a table", "added {count} events of ‘{title}’ from a table", len(edit.rows), title=title
        )
    if isinstance(edit, e.RemoveDocument):
        return say("removed the article {name}", name=document_name(state.document(edit.document)))
    assert isinstance(edit, e.AddEvent)
    title = _short(edit.title)
    if edit.interval is None:
        return say("added the event ‘{title}’", title=title)
    return say("added the event ‘{title}’, {date}", title=title, date=interval_words(edit.interval))


def _correction(correction: Correction) -> str:
    name, other = closed(correction.name), closed(correction.other)
    match correction.action:
        case Action.RENAME:
            return say("actor ‘{name}’ → ‘{other}’", name=name, other=other)
        case Action.MERGE:
            return say("actor ‘{name}’ is another name of ‘{other}’", name=name, other=other)
        case Action.SPLIT:
            if other:
                return say("actor ‘{name}’ is somebody else, ‘{other}’", name=name, other=other)
            return say("actor ‘{name}’ is somebody else", name=name)
        case Action.HIDE:
            return say("‘{name}’ is hidden: not an actor", name=name)
        case _:
            return say("‘{name}’ is an actor, ‘{other}’", name=name, other=other) if other else say("‘{name}’ is an actor", name=name)


def value(state: State, touch: e.Touch) -> str:
    """What a field holds in a state, in words."""
    if touch.thing == "document":
        return _document_value(state, touch)
    if touch.thing == "actor":
        said = [one for one in state.corrections if one.name.strip().casefold() == touch.identity]
        return _correction(said[-1]) if said else say(NOTHING)
    row = state.row(touch.identity)
    if row is None:
        return say("no longer on the timeline")
    event = row.event
    match touch.field:
        case "status":
            return say(event.status.value)
        case "title":
            return f"‘{_short(event.title)}’"
        case "date":
            return interval_words(event.interval) if event.interval else say(NOTHING)
        case "actors":
            return ", ".join(event.actors) or say(NOBODY)
        case "note":
            return f"‘{_short(row.note)}’" if row.note else say(NOTHING)
        case "tellings":
            others = _and(f"‘{_short(without_lead_in(telling.title))}’" for telling in row.tellings) if row.tellings else ""
            return say("merged with {others}", others=others) if others else say("standing for itself")
        case _:  # a tag
            return say("there") if touch.field.removeprefix("tag ") in row.tags else say("not there")


def _document_value(state: State, touch: e.Touch) -> str:
    document = state.document(touch.identity)
    if touch.field == "presence":
        return say("on the timeline") if document else say("not on the timeline")
    if document is None:
        return say("no longer on the timeline")
    if touch.field == "language":
        return document.language
    return (document.published_iso or say(NOTHING)) if touch.field == "published" else state.programs[document.id]


def wanted(edit: e.Edit, state: State) -> str:
    """What a single edit would have its field hold, in words as `value` has them."""
    match edit:
        case e.SetStatus():
            return say(edit.status.value)
        case e.SetTitle():
            return f"‘{_short(edit.title)}’" if edit.title else say("the article's own words")
        case e.SetDate() | e.SwitchReading():
            return interval_words(edit.interval) if edit.interval else say("as the program reads it")
        case e.SetActors():
            return ", ".join(edit.actors) or say(NOBODY)
        case e.SetNote():
            return f"‘{_short(edit.note)}’" if edit.note else say(NOTHING)
        case e.SetPublished():
            return edit.published.isoformat() if edit.published else say(NOTHING)
        case e.SetLanguage():
            return edit.language
        case e.Reread():
            return edit.program
        case e.AddTag() | e.AddDocument() | e.AddTable():
            return say("there") if isinstance(edit, e.AddTag) else say("on the timeline")
        case e.RemoveTag() | e.RemoveDocument():
            return say("not there") if isinstance(edit, e.RemoveTag) else say("not on the timeline")
        case _:
            return words(edit, state)


def name_of(state: State, event_id: str) -> str:
    """An event by its title, in quotation marks."""
    row = state.row(event_id)
    event = row.event if row else state.suggested.get(event_id)
    return f"‘{_short(without_lead_in(event.title, event.actors))}’" if event else say("event {id}", id=event_id)


def document_name(document: Document | None) -> str:
    """An article by its title, in quotation marks."""
    return f"‘{_short(document.title or document.source or document.id)}’" if document else say("an article that is not there")


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
