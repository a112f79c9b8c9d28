"""What of the filters is set, as small buttons above the content; a press takes one of them back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import streamlit as st

from timeline.interface import listed, say
from timeline.page.escaping import plain, shortened
from timeline.page.filters import KINDS, STATUSES, Filters, clear, range_words
from timeline.wording import precision_words

_LONGEST, _MOST = 40, 12


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that is set: what to say of it, and the keys of the widgets with what they are when it is taken back."""

    words: str
    back: tuple[tuple[str, Any], ...]


def chips_of(filters: Filters) -> tuple[Chip, ...]:
    """What is set, one for each thing that can be taken back by itself."""
    found: list[Chip] = []
    if filters.match == "all" and len(filters.actors) > 1:
        found.append(Chip(say("{names} together", names=listed(filters.actors)), (("actors", []),)))
    else:
        without = filters.match == "none"
        found += [
            Chip(say("without {name}", name=name) if without else name, (("actors", [one for one in filters.actors if one != name]),))
            for name in filters.actors
        ]
    found += [Chip(say(KINDS[kind]), (("kinds", [one for one in filters.kinds if one != kind]),)) for kind in filters.kinds]
    if filters.text:
        found.append(Chip(say("“{words}”", words=filters.text), (("find", ""),)))
    if filters.since is not None or filters.until is not None:
        words = range_words(filters.since, filters.until)
        found.append(Chip(words if filters.certain == "possible" else say("certainly {range}", range=words), (("from", ""), ("to", ""))))
    if not filters.undated:
        found.append(Chip(say("only with a date"), (("undated", True),)))
    found += [
        Chip(say("to the {unit}", unit=precision_words(one)), (("precision", [other for other in filters.precisions if other != one]),))
        for one in filters.precisions
    ]
    found += [
        Chip(say(STATUSES[one]).lower(), (("status", [other for other in filters.statuses if other != one]),)) for one in filters.statuses
    ]
    found += [Chip(f"#{one}", (("tags", [other for other in filters.tags if other != one]),)) for one in filters.tags]
    return tuple(found)


def draw(filters: Filters, keys: Mapping[str, str] | None = None, on_clear: Callable[[], None] = clear) -> None:
    """The chips, if anything is set; `keys` are what the widgets are called, by their usual names, where that is otherwise."""
    found = chips_of(filters)
    if not found:
        return
    with st.container(horizontal=True, gap="xsmall", key="chips", vertical_alignment="center"):
        for number, chip in enumerate(found[:_MOST]):
            st.button(
                plain(shortened(chip.words, _LONGEST)), key=f"chip-{number}", icon=":material/close:", on_click=_take_back,
                args=(chip, keys or {}),
                help=say("Remove this filter: {words}", words=plain(chip.words)),
            )  # fmt: skip
        if len(found) > 1:
            st.button(say("Clear all"), key="chips-clear", type="tertiary", on_click=on_clear)


def _take_back(chip: Chip, keys: Mapping[str, str]) -> None:
    for key, value in chip.back:
        st.session_state[keys.get(key, key)] = list(value) if isinstance(value, list) else value
