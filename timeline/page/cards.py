"""One event as HTML: what happened, when, the words it was read from, and why they mean that date; knows no Streamlit."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import pandas as pd

from timeline.exports.chronology import WHY
from timeline.extraction import Extraction
from timeline.frame import actor_names
from timeline.interface import mark, percent, say
from timeline.model import ActorPart, Document
from timeline.page.edtf_words import all_words, day_words
from timeline.page.escaping import Mark, chips, escaped, marked, paragraph
from timeline.wording import precision_words

_PARTS = {
    ActorPart.AGENT: mark("acts"),
    ActorPart.PATIENT: mark("is acted on"),
    ActorPart.SPEAKER: mark("speaks"),
    ActorPart.OTHER: mark("is named"),
}
_DATED_BY = {
    "words": mark("by the words below"),
    "same sentence": mark("by another date in the same sentence"),
    "context": mark("by the story around it"),
    "user": mark("by you"),
}
_ANCHORS = {"published": mark("the publication date"), "told before": mark("the time told before"),
            "quotation": mark("the day of the speaker"),
            "user": mark("a date you gave")}  # fmt: skip


def card(
    row: pd.Series, reading: Extraction, *, bounds: tuple[str, str], when: str, colours: dict[str, str], hidden: bool = False,
    tags: Sequence[str] = (), note: str = "", edited: Sequence[str] = (),
) -> str:  # fmt: skip
    """The details of one row; `bounds` are its inclusive ISO bounds ("" where open), `when` its date in words.

    `tags`, `note` and the fields that were `edited` are what a person has added.
    """
    document = reading.document
    return "".join((
        '<div class="tl-card">',
        _note(say("Not among the events shown: the filters leave it out.")) if hidden else "",
        f'<div class="tl-when">{escaped(when)}</div>',
        f'<div class="tl-title">{escaped(row["title"])}</div>',
        chips(actor_names(row["actors"]), colours),
        f'<div class="tl-tags">{"".join(f"<span>#{escaped(tag)}</span>" for tag in tags)}</div>' if tags else "",
        f'<div class="tl-said">{escaped(note)}</div>' if note else "",
        _note(say("You changed: {fields}", fields=", ".join(say(field) for field in edited))) if edited else "",
        _roles(actor_names(row["actors"]), reading),
        f'<blockquote class="tl-quote">{_in_its_paragraph(row, reading, colours)}</blockquote>',
        f'<h3 class="tl-h">{say("How do we know?")}</h3>',
        f'<p class="tl-how">{escaped(row.get(WHY) or row["how"])}</p>' if row["how"] else "",
        _parts(row, reading),
        _facts(row, bounds),
        _origin(document, int(row["sentence_start"])),
        "</div>",
    ))  # fmt: skip


def _note(words: str) -> str:
    return f'<div class="tl-note">{escaped(words)}</div>'


def _roles(names: list[str], reading: Extraction) -> str:
    """What the article calls the people who take part."""
    of_name = {actor.name: actor.roles for actor in reading.actors}
    told = [f"{name}: {', '.join(of_name[name])}" for name in names if of_name.get(name)]
    return f'<div class="tl-note">{escaped("; ".join(told))}</div>' if told else ""


def _parts(row: pd.Series, reading: Extraction) -> str:
    """Who takes part in which part, and how that is known."""
    event = next((event for event in reading.events if event.event_id == row["event_id"]), None)
    names = set(actor_names(row["actors"]))
    told = [one for one in event.participants if one.actor in names] if event else []
    items = "".join(
        f"<li><strong>{escaped(one.actor)}</strong> {say(_PARTS[one.part])}<br><span>{escaped(say(one.how))}</span></li>" for one in told
    )
    return f'<ul class="tl-parts">{items}</ul>' if items else ""


def _in_its_paragraph(row: pd.Series, reading: Extraction, colours: dict[str, str]) -> str:
    """The paragraph with the sentence, the words that date it and its actors marked."""
    text = reading.document.text
    first, last = int(row["sentence_start"]), int(row["sentence_end"])
    left, right = paragraph(text, first, last)
    marks = [Mark(first, last, "tl-sentence")]
    if not pd.isna(row["start"]):
        marks.append(Mark(int(row["start"]), int(row["end"]), "tl-date"))
    names = set(actor_names(row["actors"]))
    for actor in reading.actors:
        if actor.name in names:
            marks += [Mark(start, end, "tl-actor", colours.get(actor.name, "")) for start, end in actor.mentions if first <= start < last]
    body = marked(text, marks, left, right).strip()
    return f"{'… ' if left and text[left - 1] == ' ' else ''}{body}{' …' if text[right : right + 1] == ' ' else ''}"


def _facts(row: pd.Series, bounds: tuple[str, str]) -> str:
    """The date in its several forms, and how sure it is; only what there is."""
    anchor = " – ".join(part for part in (say(_ANCHORS.get(row["anchor_kind"], "")), day_words(row["anchor"])) if part)
    facts = (
        (
            say("As written"),
            say("“{words}”", words=escaped(row["date_text"]))
            if row["date_text"]
            else say("not in words; {how}", how=say(_DATED_BY[row["dated_by"]])),
        ),
        (say("Understood"), _understood(bounds)),
        (say("Precision"), escaped(precision_words(row["precision"]))),
        ("EDTF", f"<code><span>{escaped(row['edtf']).replace('/', '/</span><wbr><span>')}</span></code>" if row["edtf"] else ""),
        (say("Counted from"), escaped(anchor) if row["anchor_kind"] not in ("", "absolute") else ""),
        (say("Or else"), escaped(all_words(row["alternatives"]))),
        (say("Confidence"), _confidence(float(row["confidence"]))),
        (say("Said in"), say("direct speech") if row["quoted"] else ""),
    )
    return '<dl class="tl-facts">' + "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in facts if value) + "</dl>"


def _understood(bounds: tuple[str, str]) -> str:
    """The inclusive bounds as HTML, each date on one line."""
    earliest, latest = (f"<span>{escaped(day_words(bound))}</span>" if bound else "" for bound in bounds)
    if earliest and latest:
        return earliest if earliest == latest else say("{first} to {last}", first=earliest, last=latest)
    if earliest:
        return say("{earliest} or later", earliest=earliest)
    return say("{latest} or earlier", latest=latest) if latest else say("not resolved")


def _confidence(value: float) -> str:
    return f'<span class="tl-bar"><i style="width:{round(value * 100)}%"></i></span> {percent(value)}'


def _origin(document: Document, at: int) -> str:
    """The article, where it is from, and the page on which the sentence stands if it has pages."""
    title = document.title or document.source or document.id
    published = say("published {day}", day=day_words(document.published_iso or "")) if document.published else say("no publication date")
    source = f" · {document.source}" if document.source and document.source != title else ""
    page = " · " + say("page {number}", number=bisect_right(document.pages, at)) if document.pages else ""
    return f'<div class="tl-origin">{escaped(title)}<br><span>{escaped(published + source + page)}</span></div>'
