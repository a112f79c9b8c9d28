"""The words by which a date belongs to something inside a clause: "called her to attend a hearing on", "with effect from"."""

from __future__ import annotations

from dataclasses import dataclass

from timeline import patterns as re

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class InnerWords:
    """Patterns of what stands before a date in its clause; without them a date belongs to the verb."""

    over: re.Pattern[str] = _NEVER  # a finite verb of what is over: "offered", "has been"
    holds: re.Pattern[str] = _NEVER  # right before a participle that tells how something is, at the end: "remains "
    ahead: re.Pattern[str] = _NEVER  # anything that makes of it what is to come: "would", "was set for"
    leads_on: re.Pattern[str] = _NEVER  # what leads to when something begins, at the end: "starting on "
    of_a_thing: re.Pattern[str] = _NEVER  # what leads to a date that is never that of the verb, at the end: "with interest from "
    thing_of_a_year: re.Pattern[str] = _NEVER  # what leads to a year that only says which thing is meant, at the end: "eine Scheune von "
    fixed: re.Pattern[str] = _NEVER  # a verb whose object is the date, at the end: "have fixed "
    what_for: re.Pattern[str] = _NEVER  # what must then follow that: " for "
    bids: re.Pattern[str] = _NEVER  # a verb after which something is still to be done: "voted", "told"
    to_do: re.Pattern[str] = _NEVER  # a verb that hangs on another one: "to close"
    makes_paper: re.Pattern[str] = _NEVER  # what leads to a paper that a clause makes or is in: "wrote ", "in his "
    made: re.Pattern[str] = _NEVER  # a noun phrase and its participle, up to a date, at the end: "the loan taken out with the bank in "
    becomes: re.Pattern[str] = _NEVER  # all of a verb after which a participle tells what becomes of its object: "left [the hall damaged]"
    today: re.Pattern[str] = _NEVER  # all of "today", which may say how things are by now
    until_now: re.Pattern[str] = _NEVER  # a date with the word before it that says that something still holds: "to this day"
    now_in: re.Pattern[str] = _NEVER  # what stands before it then, at the end: "the panel that "
    now_told: re.Pattern[str] = _NEVER  # what tells of the day itself behind it all the same: " announced"
    now_is: re.Pattern[str] = _NEVER  # what says behind it, wherever it stands, how something is: "hoy [considerada]"
    noun_of: re.Pattern[str] = _NEVER  # a noun that the date behind it says which one it is, at the end: "the disaster of "
    not_then: re.Pattern[str] = _NEVER  # what leads to such a noun that the verb tells something later of, at the end: "resigned over "
    sides: re.Pattern[str] = _NEVER  # what leads to one that came before or after, groups ``since`` and ``until``: "after "
    of_the_subject: re.Pattern[str] = _NEVER  # all that stands before a date that says which thing the verb behind it is of: "Yours of "


NO_INNER = InnerWords()
