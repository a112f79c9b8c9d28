"""What disagrees, by kind, each with its events and the readings to choose from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from timeline.analysis import Clash
from timeline.interface import number, say
from timeline.page.analysis_views.notes import TITLE, Choose, empty, event_button, note, page_of
from timeline.page.escaping import escaped, plain, shortened

_MOST_EVENTS = 6


@dataclass(frozen=True, slots=True)
class Reading:
    """One way in which the words of a date can be read: in words, whether it stands now, and what a click on it does."""

    words: str
    stands: bool
    take: Callable[[], None]


def draw(
    found: Sequence[Clash], titles: Mapping[str, str], on_choose: Choose, readings: Callable[[Clash], Sequence[Reading]] = lambda clash: ()
) -> None:
    """What disagrees, by kind, each with its events; `titles` are those of the events, by id.

    `readings` are those to choose from where the words of a date can be read in several ways.
    """
    if not found:
        empty(say("No two tellings disagree, and no date clashes with the words around it."))
        return
    note(say("Nothing here is settled by the program: look at the sentences, and set the date if you know better."))
    heading = ""
    with st.container(key="conflicts", gap="small"):
        for place in page_of(len(found), "conflicts-page"):
            clash = found[place]
            if clash.kind.value != heading:
                heading = clash.kind.value
                count = sum(other.kind is clash.kind for other in found)
                words = say(heading)
                st.html(f'<h3 class="tl-h">{escaped(words[:1].upper() + words[1:])} ({number(count)})</h3>')
            with st.container(border=True, gap="xsmall"):
                st.html(f'<div class="tl-article">{escaped(clash.title)}</div><div class="tl-how">{escaped(say(clash.words))}</div>')
                _ways(readings(clash), place)
                for index, identity in enumerate(clash.event_ids[:_MOST_EVENTS]):
                    title = shortened(titles.get(identity, clash.title), TITLE)
                    words = say("show: {title}", title=title) if len(clash.event_ids) > 1 else say("show")
                    event_button(identity, words, f"clash-{place}-{index}", on_choose)
                if len(clash.event_ids) > _MOST_EVENTS:
                    note(say("and {count} more", count=len(clash.event_ids) - _MOST_EVENTS))


def _ways(ways: Sequence[Reading], place: int) -> None:
    """A button for each reading, the one that stands ticked."""
    if not ways:
        return
    with st.container(horizontal=True, gap="xsmall", key=f"clash-ways-{place}"):
        for index, way in enumerate(ways):
            st.button(
                plain(way.words), key=f"clash-way-{place}-{index}", on_click=way.take, type="primary" if way.stands else "secondary",
                icon=":material/check:" if way.stands else None,
                help=say("Keep it, and accept the event") if way.stands else say("Take this date"),
            )  # fmt: skip
