"""Dates that belong to something inside a clause and not to what it tells; knows words and places, and no times.

"called upon her [to attend a hearing on 24 July]", "judgment for $900 [with interest from 1 May]", "[Yours of 2 March] came on Thursday",
"has been cancelled [until April]": the hearing, the interest and the letter have these dates.
"""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.grammar import Grammar
from timeline.model import Side
from timeline.text import Span

_LONGEST = 160  # code points before a date in which a thing names it
_TO_OBJECT = 30  # code points between a verb and its object
_BORDER = re.compile(r"[,;:()]")


def is_of_a_thing(grammar: Grammar, text: str, start: int, date: Span) -> bool:
    """Whether the words from `start` on that lead to a date make it that of a thing, whatever the verb: "resigned with effect from"."""
    inner, low = grammar.inner, max(start, date[0] - _LONGEST)
    if inner.of_a_thing.search(text, low, date[0]):
        return True
    return inner.fixed.search(text, low, date[0]) is not None and inner.what_for.match(text, date[1]) is not None


def is_of_a_thing_of_its_year(grammar: Grammar, text: str, start: int, date: Span) -> bool:
    """Whether a year only says which thing is meant: "richtete in [einer Scheune von] 1742 ein Theater ein"; not where it was made."""
    return grammar.inner.thing_of_a_year.search(text, max(start, date[0] - _LONGEST), date[0]) is not None


def is_to_come(grammar: Grammar, text: str, start: int, date: int) -> bool:
    """Whether a date to come is that of something inside a clause that tells what is over: "offered to forge another by"."""
    hanging = [hit.start() for hit in grammar.inner.to_do.finditer(text, start, date)]
    if not _is_over(grammar, text, start, date):
        return False
    last = _finite(grammar, text, start, date)[-1]
    return any(at > last for at in hanging) or grammar.inner.leads_on.search(text, start, date) is not None


def _is_over(grammar: Grammar, text: str, start: int, date: int) -> bool:
    """Whether the last finite verb between two places tells what is over, and nothing there looks ahead."""
    inner = grammar.inner
    if inner.ahead.search(text, start, date):
        return False
    verbs = _finite(grammar, text, start, date)
    return bool(verbs) and inner.over.match(text, verbs[-1]) is not None and not inner.holds.search(text, start, verbs[-1])


def is_of_what_hangs_on(grammar: Grammar, text: str, start: int, date: int) -> bool:
    """Whether what somebody is to do stands last before a date: "called upon her [to attend a hearing on] 24 July"."""
    hanging = [hit.start() for hit in grammar.inner.to_do.finditer(text, start, date)]
    if not hanging or not _is_over(grammar, text, start, hanging[-1]) or _finite(grammar, text, hanging[-1], date):
        return False
    return grammar.inner.bids.search(text, _finite(grammar, text, start, hanging[-1])[-1], hanging[-1]) is not None


def _finite(grammar: Grammar, text: str, start: int, end: int) -> list[int]:
    """Where the finite verbs between two places begin; a pattern that finds them with their subject ends with them.

    What stands right behind one is its participle or its object, and none: "approved [plans] to".
    """
    hanging = [hit.span() for hit in grammar.inner.to_do.finditer(text, start, end)]
    found: list[int] = []
    last = start - 2
    for hit in grammar.main_verb.finditer(text, start, end):
        verb = text.rfind(" ", hit.start(), hit.end()) + 1 or hit.start()
        if verb > last + 1 and not any(low <= verb < high for low, high in hanging):
            found.append(verb)
        last = hit.end()
    return found


def is_of_a_paper(grammar: Grammar, text: str, start: int, date: Span, *, beside: bool = False) -> bool:
    """Whether a date says which paper the verb before it tells of: "read [the letter of 3 April]", "adopted [the budget for 2022]".

    Where another time stands `beside` it, the verb need not be known as one.
    """
    low = max(start, date[0] - _LONGEST)
    first_word = text.find(" ", *date) + 1  # "tu carta [del día 2]"
    paper = grammar.paper_of.search(text, low, date[0]) or grammar.paper_of.search(text, low, first_word)
    verbs = _finite(grammar, text, low, date[0]) if paper else []
    if paper and not verbs and beside and len(text[low : paper.start()].split()) > 1:
        verbs = [low]
    if not verbs or grammar.owner.match(text, date[1]) or grammar.inner.ahead.search(text, verbs[-1], date[0]):
        return False  # "took seventy minutes of yesterday's final"
    if grammar.relative_behind.match(text, date[1]) or grammar.relative_piece.match(text, date[1] + 1):
        return False  # "a letter of 3 May in which [the firm admitted the leak]"
    return grammar.inner.makes_paper.search(text, verbs[-1], date[0]) is None


def is_of_what_was_made(grammar: Grammar, text: str, start: int, date: Span) -> bool:
    """Whether a date says when a thing was made that the verb tells something else of: "repaid [the loan taken out in 2018]", "[The bridge
    built in 1971] was torn down"; "left the hall damaged in 2014" tells what became of it.
    """
    low = max(start, date[0] - _LONGEST)
    made = grammar.inner.made.search(text, low, date[0])
    if made is None:
        return False
    verbs = _finite(grammar, text, low, made.start())
    if not verbs:
        return not any(map(str.isalnum, text[start : made.start()])) and grammar.verb_next.match(text, date[1]) is not None
    between = text[verbs[-1] : made.start()]
    near = len(between) <= _TO_OBJECT and _BORDER.search(between) is None
    return near and grammar.inner.becomes.search(between) is None


def is_by_now(grammar: Grammar, text: str, start: int, date: Span) -> bool:
    """Whether "today" says in a sentence of what was how a thing is by now: "painted the panel that [today] hangs in Bremen"."""
    inner = grammar.inner
    if inner.today.fullmatch(text, *date) is None:
        return False
    if not _finite(grammar, text, start, date[0]) and not any(map(str.isdigit, text[start : date[0]])):
        return False  # "The man who today turns thirty"
    if inner.now_is.match(text, date[1]):
        return True
    return inner.now_in.search(text, start, date[0]) is not None and inner.now_told.match(text, date[1]) is None


def noun_before(grammar: Grammar, text: str, start: int, date: Span) -> int | None:
    """Where the noun begins that a date says which one it is: "resigned over [the disaster of] 1985"; None where none stands before it."""
    low, noun_of = max(start, date[0] - _LONGEST), grammar.inner.noun_of
    found = noun_of.search(text, low, date[0]) or noun_of.search(text, low, text.find(" ", *date) + 1)  # "el atentado [del 12 de junio]"
    return found.start() if found is not None else None


def is_of_an_older_noun(grammar: Grammar, text: str, start: int, noun: int) -> bool:
    """Whether the verb tells something later of what a noun with a date names: "[resigned over] the 1985 disaster"."""
    return grammar.inner.not_then.search(text, max(start, noun - _LONGEST), noun) is not None


def side_of_noun(grammar: Grammar, text: str, start: int, noun: int) -> Side | None:
    """On which side of the date of a noun its clause happened: "rebuilt [after] the fire of 1988"; None where at that time."""
    found = grammar.inner.sides.search(text, max(start, noun - _LONGEST), noun)
    if found is None:
        return None
    return Side.SINCE if found["since"] is not None else Side.UNTIL


def is_of_the_subject(grammar: Grammar, text: str, start: int, words: Span) -> bool:
    """Whether a date says which thing the verb right behind it tells of: "[Yours of 2 March] came to hand"."""
    return grammar.inner.of_the_subject.fullmatch(text, start, words[0]) is not None and (
        grammar.verb_next.match(text, words[1]) is not None or grammar.opens_with_verb.match(text, words[1] + 1) is not None
    )
