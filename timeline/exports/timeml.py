"""One article as TimeML: its text with every time expression tagged; knows XML by its rules and writes it by hand.

The elements DOCID, DCT, TITLE and TEXT are those of TempEval-3, the attributes of TIMEX3 those of TimeML 1.2.1. The text comes back
character by character, but for what XML cannot hold.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.exports.characters import held_by_xml
from timeline.exports.chronology import PROGRAM, told
from timeline.model import AnchorKind, Document, TimeExpression
from timeline.tagging import times_of

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"})


def to_timeml(document: Document, times: Sequence[TimeExpression] | None = None, *, left_out: str = "") -> str:
    """The article as TimeML; `times` are its time expressions in text order, found anew if not given. UTF-8.

    ``anchorTimeID`` names the publication day (t0) or the expression told before that a relative one was counted from. Attributes that
    this program does not read (quant, freq, beginPoint, endPoint, valueFromFunction) are not written. ValueError if the language has
    no rules.
    """
    found = times_of(document) if times is None else times
    lost = "EVENT, SIGNAL and link tags, quant, freq, beginPoint and endPoint are not written."
    if document.text != held_by_xml(document.text):
        lost += " Characters that XML cannot hold are written as U+FFFD."
    notes = " ".join((f"Made by {PROGRAM}.", *told(left_out, lost)))
    while "--" in notes:  # not within a comment (XML 1.0, 2.5)
        notes = notes.replace("--", "- -")
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f"<!-- {held_by_xml(notes)} -->", "<TimeML>",
             f"<DOCID>{_text(document.id)}</DOCID>", *_creation(document)]  # fmt: skip
    if document.title:
        lines.append(f"<TITLE>{_text(document.title)}</TITLE>")
    return "\n".join([*lines, f"<TEXT>{_tagged(document, found)}</TEXT>", "</TimeML>"]) + "\n"


def _text(text: str) -> str:
    return held_by_xml(text).translate(_ESCAPES)


def _creation(document: Document) -> tuple[str, ...]:
    """The publication day as the document's creation time; nothing if it is not known."""
    day = document.published_iso
    if not day:
        return ()
    kind = "TIME" if "T" in day else "DATE"
    attributes = f'tid="t0" type="{kind}" value="{day}" temporalFunction="false" functionInDocument="CREATION_TIME"'
    return (f"<DCT><TIMEX3 {attributes}>{day}</TIMEX3></DCT>",)


def _tagged(document: Document, times: Sequence[TimeExpression]) -> str:
    parts: list[str] = []
    told_as: dict[str, str] = {}
    done = 0
    for number, time in enumerate(times, 1):
        parts.append(_text(document.text[done : time.start]))
        parts.append(f"<TIMEX3 {_attributes(document, time, number, told_as)}>{_text(time.text)}</TIMEX3>")
        done = time.end
        told_as[time.value] = f"t{number}"
        if time.interval and time.interval.earliest:
            told_as[time.interval.earliest] = f"t{number}"
    return "".join([*parts, _text(document.text[done:])])


def _attributes(document: Document, time: TimeExpression, number: int, told_as: Mapping[str, str]) -> str:
    relative = time.anchor_kind in (AnchorKind.PUBLISHED, AnchorKind.TOLD_BEFORE, AnchorKind.QUOTATION, AnchorKind.USER)
    written = {"tid": f"t{number}", "type": time.type.value, "value": time.value}
    if time.mod:
        written["mod"] = time.mod
    written |= {"temporalFunction": "true" if relative else "false", "functionInDocument": "NONE"}
    if time.anchor_kind is AnchorKind.PUBLISHED and document.published:
        written["anchorTimeID"] = "t0"
    elif time.anchor_kind is AnchorKind.TOLD_BEFORE and (origin := told_as.get(time.anchor or "")):
        written["anchorTimeID"] = origin
    return " ".join(f'{name}="{_text(value)}"' for name, value in written.items())
