"""What somebody says, told by itself where who says it has a row of its own: "Canon Fairweather said [he met her at a lunch in 1994]"."""

from __future__ import annotations

from dataclasses import replace

from timeline.events import clauses
from timeline.events.grammar import Grammar
from timeline.events.phrases import stripped
from timeline.events.told import Told
from timeline.model import Event


def what_is_said(grammar: Grammar, before: Event | None, event: Event, told: Told) -> Told | None:
    """What an event tells without who says it: where the row `before` of the same sentence tells that in the same words, or where a title
    was too short for what was said. None where its date is not in what is said, or that is no sentence.
    """
    headed, text = told.headed, event.document.text
    if event.time is None or headed.words is None or not grammar.breaks:
        return None
    is_twice = before is not None and before.sentence_start == event.sentence_start and before.title == event.title and before.time is None
    if not is_twice and not event.title.endswith("…"):
        return None
    that = next(grammar.complement.finditer(text, headed.start, headed.words[0]), None)
    says = next(grammar.reporting.finditer(text, headed.start, headed.words[0]), None)
    opens = that.end() if that else says.end() if says and is_twice else 0
    start = stripped(text, opens, headed.end)[0] if opens else headed.end
    if grammar.thing_pronoun.match(text, start):
        return None  # "said it was the 31st this year"
    if that is None and start >= headed.words[0]:
        return None  # "said [Thursday] he had sent a team"
    more = next((hit.start() for hit in grammar.complement.finditer(text, headed.words[1], headed.end)), headed.end)
    end = text.rfind(" ", 0, more - 1) if more < headed.end else more  # "that the plan was of 1871[, and that nobody had checked it]"
    verb = grammar.main_verb.search(text, start, end)
    leads = start < headed.words[0] and grammar.before_date_at_end.fullmatch(text[start : headed.words[0]].strip())
    if verb is None or not (leads or grammar.noun_start.match(text, start)):
        return None
    inner = clauses.of(grammar, text, (start, end), (start, end), headed.words)
    others = tuple(one for one in headed.others if one[0] >= start)
    return replace(told, headed=replace(inner, others=others))
