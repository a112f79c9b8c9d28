"""Why a time expression is told by no event that is shown: a value with a code, and its words for a person."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline.events.dating import WithoutEvent


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
        return f"{_WORDS[self.code]} {self.by}".rstrip()


_WORDS: dict[WithoutEvent | NotShown, str] = {
    WithoutEvent.AGE: "an age",
    WithoutEvent.LENGTH: "a length of time",
    WithoutEvent.REPETITION: "a repetition",
    WithoutEvent.VAGUE: "too vague for a date",
    WithoutEvent.STAMP: "when the article was published",
    WithoutEvent.NAME: "part of a name or an address",
    WithoutEvent.WHICH: "says which one, not when",
    WithoutEvent.QUESTION: "in a question",
    WithoutEvent.PAGE: "in a line about the page",
    WithoutEvent.APPARATUS: "tells of the text, its sources or its pictures",
    WithoutEvent.HEADING: "gives its year, month or day to what stands below it",
    WithoutEvent.NOTHING_TOLD: "dates nothing that the text tells",
    NotShown.HIDDEN: "hidden by",
    NotShown.REJECTED: "rejected by you",
    NotShown.REMOVED: "the text no longer gives this event",
}
