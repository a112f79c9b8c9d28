"""Where the clause around begins behind one that opens its sentence without a comma: "When she was nine [her father lost his post]"."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.grammar import Grammar
from timeline.events.lines import is_adjective, upper_first
from timeline.text import Span

_TWO_WORDS = re.compile(r"\w \w+ $")


def clause_around(grammar: Grammar, text: str, span: Span, *, pronouns: bool = False) -> int:
    """The place where the clause around begins in words that a subordinate clause opens, 0 where they are one clause.

    It begins with an article, an owner or a name that no verb and no preposition stands right before, and has a verb of its own; with a
    pronoun only where `pronouns` says so, as what that means may stand in the clause before it.
    """
    opening = grammar.subordinate.match(text, *span)
    verb = grammar.verb.search(text, opening.end(), span[1]) if opening else None
    if opening is None or verb is None or not text[opening.end() : verb.start()].strip():
        return 0
    if grammar.reporting.search(text, opening.end(), verb.end()):
        return 0  # "When he said his wife was ill"
    place = _subject(grammar, text, (opening.end(), verb.start())) if pronouns else 0
    if place and _TWO_WORDS.search(text, opening.end(), place) and not any(mark in text[opening.end() : verb.start()] for mark in ",;:—–("):
        return place  # "As we go to print [the company has announced]", whose own verb looks like a noun
    for later in grammar.main_verb.finditer(text, verb.end(), span[1]):
        between = text[verb.end() : later.start()]
        if any(mark in between for mark in ",;:—–(") or grammar.also.search(between) or _opens_clause(grammar, between):
            return 0
        pronoun, _, rest = later[0].partition(" ")
        if rest and (pronoun.islower() or len(pronoun) == 1) and between.strip() and not leads_on(grammar, between.rstrip()):
            return later.start() if pronouns else 0  # "When we brought them off the truck [we saw]"
        if grammar.joins_verbs.search(text, span[0], later.start()) and not between.strip():
            verb = later  # "had [been] sold"
        elif not is_adjective(grammar, text, later.start()) and (place := _subject(grammar, text, (verb.end(), later.start()))):
            return place
        elif pronouns and grammar.determiner_start.match(upper_first(between.lstrip())) and not is_adjective(grammar, text, later.start()):
            return later.start() - len(between.lstrip())  # "Once the war ended [the ship returned]"
    return 0


def _opens_clause(grammar: Grammar, words: str) -> bool:
    """Whether a word in some words opens a clause of its own."""
    opens = (grammar.complement, grammar.relative_opening, grammar.relative_inside, grammar.opens_inside)
    return any(one.search(words) for one in opens)


def _subject(grammar: Grammar, text: str, span: Span) -> int:
    """Where the last noun phrase begins between two verbs, if nothing leads to it; 0 if something does."""
    words = text[slice(*span)]
    borders = [at for at in range(1, len(words)) if words[at - 1] == " "]
    starts = [at for at in borders if grammar.determiner_start.match(upper_first(words[at:]))]
    names = [at for at in borders if words[at].isupper()] if not starts else []
    for at in [*starts[-1:], *names[:1]]:
        before = words[:at].rstrip()
        return 0 if not before or leads_on(grammar, before) else span[0] + at
    return 0


def leads_on(grammar: Grammar, before: str) -> bool:
    """Whether some words end with one that leads to the next: a preposition, an article."""
    last = before.rpartition(" ")[2]
    return bool(grammar.loose_end.search(f" {last}") or grammar.preposition_start.match(f"{last} "))
