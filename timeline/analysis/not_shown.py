"""Why a time expression is told by no event that is shown: a value with a code, and its words for a person."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline.events.dating import WithoutEvent
from timeline.interface import mark, say


class NotShown(StrEnum):
    """Why the event of a time expression is not shown."""

    HIDDEN = "hidden"  # by filters
    REJECTED = "rejected"  # by a person
    REMOVED = "removed"  # the text, read as it is now, does not give it


@dataclass(frozen=True, slots=True)
class Reason:
    """A code, and for what is hidden the filters that hide it, as they are called."""

    code: WithoutEvent | NotShown
    by: str = ""

    def __str__(self) -> str:
        """In words: "a length of time", "hidden by the filter of actors"."""
        return say(_WORDS[self.code], filters=self.by)


_WORDS: dict[WithoutEvent | NotShown, str] = {
    WithoutEvent.AGE: mark("an age"),
    WithoutEvent.LENGTH: mark("a length of time"),
    WithoutEvent.REPETITION: mark("a repetition"),
    WithoutEvent.VAGUE: mark("too vague for a date"),
    WithoutEvent.STAMP: mark("when the article was published"),
    WithoutEvent.NAME: mark("part of a name or an address"),
    WithoutEvent.WHICH: mark("says which one, not when"),
    WithoutEvent.QUESTION: mark("in a question"),
    WithoutEvent.PAGE: mark("in a line about the page"),
    WithoutEvent.APPARATUS: mark("tells of the text, its sources or its pictures"),
    WithoutEvent.HEADING: mark("gives its year, month or day to what stands below it"),
    WithoutEvent.INNER: mark("belongs to something in its sentence, not to what that tells"),
    WithoutEvent.NOTHING_TOLD: mark("dates nothing that the text tells"),
    NotShown.HIDDEN: mark("hidden by {filters}"),
    NotShown.REJECTED: mark("rejected by you"),
    NotShown.REMOVED: mark("the text no longer gives this event"),
}
