"""Where a story is again, once the sentence is over in which it only looked back, or ahead, to another time."""

from __future__ import annotations

from itertools import takewhile

from timeline.model import GRAINS
from timeline.times.discourse import Discourse, Told
from timeline.times.in_order import is_pluperfect
from timeline.times.matching import Found
from timeline.times.years import told_by_the_way


def back_from_a_glance(discourse: Discourse, one: Found) -> None:
    """Puts the time that a sentence is at behind an earlier one that it only looked back to, once what comes next stands in another one:
    "It sold the mill on 3 March, which it had bought on 12 May 2009. The next day …" goes on from 3 March; what a verb in the pluperfect
    tells next does not.

    Where somebody says something the story is at what is said ("Police said on Thursday that he was shot on Tuesday"), but for a verb in
    the pluperfect. The story comes back from until when somebody in a relative clause did something, too: "In 1952 she married Ivo Lenz,
    who taught until his death in 1981. Three years later …".
    """
    last = discourse.told[-1] if len(discourse.told) > 1 else None
    if last is None or last.sentence >= one.sentence or discourse.told[-2].sentence != last.sentence or is_pluperfect(discourse, one):
        return
    beside = takewhile(lambda told: told.sentence == last.sentence, reversed(discourse.told[:-1]))
    first = [told for told in reversed(list(beside)) if told.start < last.start and _is_over(discourse, told)]
    if _says_until_when(discourse, last):
        front = next((told for told in first if told.interval.last <= last.interval.first), None)
    else:
        front = next((told for told in first if told.interval.first >= last.interval.last), None)
    if front is None or GRAINS.index(front.interval.grain) > GRAINS.index(last.interval.grain):
        return
    start, end = discourse.sentences[last.sentence]
    if not last.looks_back and discourse.cues.speech.search(discourse.low, start, end):
        return
    discourse.told.remove(front)
    discourse.told.append(front)


def _is_over(discourse: Discourse, told: Told) -> bool:
    return discourse.published is None or told.interval.first <= discourse.published


def _says_until_when(discourse: Discourse, told: Told) -> bool:
    """Whether a time stands in a relative clause behind a word that says how long it lasted: "who ran it until his death in [1981]"."""
    start = discourse.sentences[told.sentence][0]
    return told_by_the_way(discourse, told) and discourse.cues.lasting.search(discourse.low, start, told.start) is not None
