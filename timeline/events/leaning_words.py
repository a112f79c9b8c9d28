"""The words by which a title of a language leans on what stands before it: "It was refused", "said nothing", "No obstruction was found"."""

from __future__ import annotations

from dataclasses import dataclass

from timeline import patterns as re

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class LeaningWords:
    """Patterns of a title without its brackets and its date; without them none leans."""

    opens: re.Pattern[str] = _NEVER  # a pronoun as its subject, at the front: "They"
    object: re.Pattern[str] = _NEVER  # one right behind its verb, in the group whom one of a person: " it from the register"
    thing: re.Pattern[str] = _NEVER  # a noun that its article alone tells of, as the subject at the front, group noun: "The book"
    deed: re.Pattern[str] = _NEVER  # the same of a deed or matter right behind a verb: "held[ the job]", "told[ to supervise the felling]"
    known: re.Pattern[str] = _NEVER  # nouns of which there is only one: "government", all of one
    alone: re.Pattern[str] = _NEVER  # what may follow a verb that has no object: " in"; its end too
    answers: re.Pattern[str] = _NEVER  # a verb that says too little by itself, with what follows it: "said nothing", "refused", at the end
    none: re.Pattern[str] = _NEVER  # that something was not, all of it: "No obstruction was found"
    some: re.Pattern[str] = _NEVER  # so many of those told of, all of it: "Two officers have since been suspended", "There were pains"
    performs: re.Pattern[str] = _NEVER  # a line without a subject that a meeting is the subject of: "Agreed: that", at the front
    points_back: re.Pattern[str] = _NEVER  # "there", "have since", "the same"


NO_LEANING = LeaningWords()
