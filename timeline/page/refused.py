"""Edits that could not be saved: they stay, with what was typed, until the person says what becomes of them."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from timeline.interface import say
from timeline.page.escaping import escaped
from timeline.project.conflict import Conflict
from timeline.project.edits import Edit
from timeline.project.saved import Project

_REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Refused:
    """An edit that was not saved, and why."""

    edit: Edit
    why: str
    is_conflict: bool

    @property
    def typed(self) -> str:
        """The words that a person has typed for it."""
        return next((str(words) for name in ("note", "title", "typed") if (words := getattr(self.edit, name, ""))), "")


def keep(edit: Edit, why: str | Conflict) -> None:
    """Keep an edit that was not saved until the person says what becomes of it."""
    waiting: list[Refused] = st.session_state.setdefault(_REFUSED, [])
    waiting[:] = [one for one in waiting if one.edit != edit]
    waiting.append(Refused(edit, say(str(why)), isinstance(why, Conflict)))


def settle(edit: Edit) -> None:
    """Forget what was refused in the same place, now that this is saved."""
    touched = set(edit.touches)
    st.session_state[_REFUSED] = [one for one in waiting() if not touched & set(one.edit.touches)]


def waiting() -> list[Refused]:
    """The edits that are not saved."""
    return list(st.session_state.get(_REFUSED, []))


def status(opened: Project, last: str) -> str:
    """The line beside the project's name: that everything is saved, or that it is not."""
    where = escaped(str(opened.path))
    if opened.trouble is not None:
        words = escaped(say("Not saved: {error}", error=opened.trouble))
        return f'<span class="tl-saved tl-not-saved" role="alert" title="{where}">{words}</span>'
    if waiting():
        return f'<span class="tl-saved tl-not-saved" role="alert" title="{where}">{say("Not saved: your last change")}</span>'
    return f'<span class="tl-saved" role="status" title="{where}">✓ {say("Saved")}{escaped(last)}</span>'


def drop(one: Refused) -> None:
    """Forget an edit that was refused."""
    st.session_state[_REFUSED] = [other for other in waiting() if other != one]
