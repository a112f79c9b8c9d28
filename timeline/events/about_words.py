"""The words of a language for what is of whom a text is about, where a line names nobody: "the dividend", "a memorial service"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class AboutWords:
    """Patterns; each of those for a line has the group what for the words that tell it. Without them nobody is added."""

    case: re.Pattern[str] = _NEVER  # what a title or a heading calls a text on one patient: "case report"
    is_patient: re.Pattern[str] = _NEVER  # behind the name of whom a text on one patient is about: ", aged 44, a carter, was admitted"
    of_person: re.Pattern[str] = _NEVER  # a line on what is of one person, at its front: "A memorial service was held"
    of_body: re.Pattern[str] = _NEVER  # the same of a firm or a club: "The head office moved"
    by_body: re.Pattern[str] = _NEVER  # what a body does in its own report, without a word for it: "The plant was closed"
    of_all: re.Pattern[str] = _NEVER  # what in the history of a body is of the world, at its front: "The war came", "Nobody died"
    firm: re.Pattern[str] = _NEVER  # the end of the name of a firm or a club, which reports on itself alone: "plc"
    with_body: re.Pattern[str] = _NEVER  # what others do there and their body with them: "The members voted", "resigned as president"
    takes_post: re.Pattern[str] = _NEVER  # between somebody and the body where a post is: " was taken on as bursar by "
    of_post: re.Pattern[str] = _NEVER  # what such a body has done, or is left by: "was suspended", "retired"
    of_sides: re.Pattern[str] = _NEVER  # what is between the two of a case, at its front: "Mediation failed"
    against_side: re.Pattern[str] = _NEVER  # what one of them does to the other without a word for that one: "sued in May"
    union: re.Pattern[str] = _NEVER  # in the name of a union of those who work
    dispute: re.Pattern[str] = _NEVER  # what only a text on a dispute over work has: "strike"
    tells_trial: re.Pattern[str] = _NEVER  # what only a text on a trial has: "pleaded guilty"
    accused_before: re.Pattern[str] = _NEVER  # before the name of an accused, at the end: "have charged "
    joins_accused: re.Pattern[str] = _NEVER  # between two of them: ", 24, and his brother "
    of_accused: re.Pattern[str] = _NEVER  # what is of those who are tried, at its front: "Bail was refused"
    of_both: re.Pattern[str] = _NEVER  # what is told of two who are tried, at its front: "Both were charged"
    of_meeting: re.Pattern[str] = _NEVER  # what a meeting does, at its front: "The minutes were confirmed"
    done_by_meeting: re.Pattern[str] = _NEVER  # what only it can have done where nobody else did: "Ada Moll was appointed sexton"
    of_teller: re.Pattern[str] = _NEVER  # what of a diary is of who keeps it, at its front: "Up in a chair"
    of_patient: re.Pattern[str] = _NEVER  # a line of a case report without a subject, in small letters: "seen on 6 May"
    label_of_date: re.Pattern[str] = _NEVER  # all of a line but its date, with the group what: "Date of [judgment]:"
    case_name: re.Pattern[str] = _NEVER  # the group name of the title of a judgment: "[Lund v Moll] [2016] NZHC 3"
    of_case: str = "{} {}"  # what, and of which case or meeting: "judgment [in Lund v Moll]"
    of_meeting_held: str = "{} {}"
    chronicle_of: re.Pattern[str] = _NEVER  # the group what of the title of a chronology or a life: "[The Ponte Velha]: a chronology"
    life: re.Pattern[str] = _NEVER  # in the title of one whose lines are all of one person: "Curriculum vitae"
    happening: re.Pattern[str] = _NEVER  # a noun of what happens, and is no thing: "strike"
    house: re.Pattern[str] = _NEVER  # a noun of a body that is a building too: "hospital"
    minutes: re.Pattern[str] = _NEVER  # a title of what is told of a meeting


NO_ABOUT = AboutWords()
