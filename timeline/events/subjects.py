"""Who is the subject of a verb, and somebody without a name as one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from timeline import patterns as re
from timeline.events.grammar import Grammar
from timeline.events.lines import upper_first
from timeline.model import Actor, ActorType
from timeline.text import Span

_APPOSED = re.compile(r", (?:[A-Z][\w.]+ ){0,2}$")
_LONGEST_SAID_OF = 80  # code points
SENTENCE_END = re.compile(r"[.!?;:]\s|[\n“”\"]")


@lru_cache(maxsize=1 << 10)  # pronouns, those told of and those who take part are asked about in turn
def is_subject(grammar: Grammar, text: str, start: int, end: int) -> bool:
    """Whether words at ``start:end`` stand before a verb of their own, and not behind a preposition."""
    before = SENTENCE_END.split(text[max(0, start - 40) : start])[-1]
    apposed = _APPOSED.search(before) is not None and text[end : end + 2] == ", "  # "the prime minister, Dario Selm, walked"
    tells = grammar.before_verb.match(text, end + apposed) or (apposed and grammar.before_verb.match(text, end))
    return bool(tells) and grammar.after_preposition.search(before) is None


def said_of_pronoun(grammar: Grammar, text: str, place: int) -> Span | None:
    """The words around a place that only say who the pronoun right behind them is: "Born in May, [the third daughter of a keeper], she"."""
    comma = text.find(", ", place, place + _LONGEST_SAID_OF)
    pronoun = grammar.anaphor.match(text, comma + 2) if comma > 0 else None
    if pronoun is None or pronoun.lastgroup != "person":
        return None
    mark = max(text.rfind(one, max(0, place - _LONGEST_SAID_OF), place) for one in (", ", ". ", "\n", "; "))
    opens = mark + (1 if text[mark : mark + 1] == "\n" else 2) if mark >= 0 else 0
    is_noun = grammar.determiner_start.match(upper_first(text[opens:comma]))
    return (opens, comma) if is_noun and grammar.verb.search(text, opens, comma) is None else None


def nameless(grammar: Grammar, text: str, sentence: Span) -> Iterator[Span]:
    """Where a sentence tells of somebody without a name: "a 19-year-old man", "the clerk" as its subject."""
    for hit in grammar.unnamed_person.finditer(text, *sentence):
        if said_of_pronoun(grammar, text, hit.start()) is None:
            yield hit.span()
    if asks := grammar.who_says.match(text, *sentence):
        yield asks.span()
    noun = grammar.person_noun.search(text, *sentence)
    if noun is None or not is_subject(grammar, text, sentence[0], noun.end()):
        return
    if not grammar.main_verb.search(text, sentence[0], noun.start()) and said_of_pronoun(grammar, text, noun.start()) is None:
        yield noun.span()


def only_says_whose(text: str, start: int, end: int, actor: Actor) -> bool:
    """Whether a country is only named by an adjective: "American soldiers found it"."""
    named = actor.type is ActorType.COUNTRY and text[start:end] != actor.name
    return named and text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
