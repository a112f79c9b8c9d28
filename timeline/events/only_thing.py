"""What "it" or "they" means where the sentence before tells of no other of that number: those people, or the one thing that it ends with.

For sentences whose subject and object are not clear by their pieces (`things_meant`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.events.grammar import Grammar
from timeline.events.lines import one_line, upper_first
from timeline.events.mentions import Mentions
from timeline.text import Span

_BEFORE = 40  # code points in which a preposition stands
_LAST_WORDS = 4  # that may follow the thing a sentence ends with
_OF_PEOPLE = ("group", "anybody", "kin")


def only_thing(grammar: Grammar, text: str, span: Span, mentions: Mentions, *, many: bool) -> str:
    """The noun phrase, or "" where a sentence has several or none, or only says by it where, when or how something was."""
    named = [name for _, _, name, why in mentions.within(span) if not why and name not in mentions.people and name not in mentions.persons]
    named = [name for name in named if grammar.plural_name.search(name)] if many else named
    found = list(_many(grammar, text, span) if many else _one(grammar, text, span))
    if named or len({hit[0].casefold() for hit in found}) != 1:
        return ""
    hit = found[0]
    before = (max(span[0], hit.start() - _BEFORE), hit.start())
    if grammar.after_preposition.search(text, *before) or grammar.unnamed.is_what.search(text, *before):
        return ""
    if (
        many
        and grammar.unnamed.kinds.get(hit["noun"]) not in _OF_PEOPLE
        or not many
        and len(text[hit.end() : span[1]].split()) > _LAST_WORDS
    ):
        return ""
    words = _whole(grammar, text, span, hit) if many else one_line(hit[0])
    own = grammar.genders.get(words.split()[0].casefold())
    return "" if own == ("they" if many else "it") else words  # "moved [their troops]. They …"


def _many(grammar: Grammar, text: str, span: Span) -> Iterator[re.Match[str]]:
    """The nouns of what a sentence tells of that is many."""
    yield from grammar.counted.bare.finditer(text, *span)


def _whole(grammar: Grammar, text: str, span: Span, noun: re.Match[str]) -> str:
    """A noun of many with its count or its article: "the two shepherds"."""
    for pattern in (grammar.counted.counted, grammar.counted.phrase):
        for hit in pattern.finditer(text, *span):
            if hit.start() <= noun.start() and noun.end() <= hit.end():
                return one_line(hit[0])
    return noun[0]


def _one(grammar: Grammar, text: str, span: Span) -> Iterator[re.Match[str]]:
    """What a sentence tells of that is one, and neither somebody nor a time."""
    for hit in grammar.one_thing.finditer(text, *span):
        words = one_line(hit[0])
        is_time = grammar.adverbial.match(words) or grammar.part_of_time.search(words)
        is_person = grammar.person_noun.search(words) or grammar.unnamed_person.match(words)
        if not (is_time or is_person or grammar.plural_head.fullmatch(upper_first(words))):
            yield hit
