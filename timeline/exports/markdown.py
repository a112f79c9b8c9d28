"""The events as a chronology in Markdown (CommonMark) with numbered sources; knows what Markdown would take for markup.

Text of an article is escaped so that it shows as it is: no link, no image, no HTML, no formula comes of it.
"""

from __future__ import annotations

import pandas as pd

from timeline import patterns as re
from timeline.exports.characters import on_one_line
from timeline.exports.chronology import PROGRAM, Entry, entries_of, sources_of, sure_words, told
from timeline.interface import say, say_count

# CommonMark 2.4: any ASCII punctuation may be escaped; dots and hyphens only matter where a line begins or an address is told from them
_MARKUP = re.compile(r"[\\`*_{}\[\]<>()#+!|~$&:@^=\"]|(?<=www)\.", re.IGNORECASE)


def to_markdown(frame: pd.DataFrame, *, left_out: str = "", title: str = "Timeline") -> str:
    """Headings, one item for each event in the order of time with its sentence, its reason and ``[n]``, then the sources by number."""
    entries = entries_of(frame)
    placed, undated = [entry for entry in entries if entry.shape], [entry for entry in entries if not entry.shape]
    lines = [
        f"# {escaped(title)}",
        "",
        say("{events}. Made by {program}.", events=say_count("{count} event", "{count} events", len(entries)), program=PROGRAM),
        "",
    ]
    for note in told(left_out):
        lines += [f"**{escaped(note)}**", ""]
    if placed:
        lines += [f"## {say('Chronology')}", "", *(line for entry in placed for line in _item(entry))]
    if undated:
        lines += [f"## {say('Without a date')}", "", *(line for entry in undated for line in _item(entry))]
    lines += [f"## {say('Sources')}", ""]
    lines += [f"{one.number}. {escaped(one.citation)}" for one in sources_of(frame).values()] or [say("None.")]
    return "\n".join(lines) + "\n"


def _item(entry: Entry) -> tuple[str, ...]:
    actors = f" ({escaped(', '.join(entry.actors))})" if entry.actors else ""
    sure = "" if entry.confidence is None else f" {sure_words(entry.confidence)}"
    return (
        f"- **{escaped(entry.date)}** – {escaped(entry.title)}{actors} \\[{entry.source.number}\\]  ",
        f"  “{escaped(entry.sentence)}”  ",
        f"  *{escaped(entry.how) or say('No reason was recorded.')}*{sure}{'  ' if entry.remarks else ''}",
        *([f"  {escaped(entry.remarks)}"] if entry.remarks else []),
        "",
    )


def escaped(text: str) -> str:
    """One line of text that Markdown shows as it is."""
    return _MARKUP.sub(lambda found: "\\" + found[0], on_one_line(text))
