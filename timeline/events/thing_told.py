"""The thing that a text is about: the building of a museum's note, the cup, the engine, which its "it" means where nothing else may."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from timeline.actors.standing import standing
from timeline.events.grammar import Grammar
from timeline.events.lines import main_verb_end
from timeline.events.subjects import is_subject
from timeline.model import Actor, ActorType
from timeline.text import Span

_BORDER = re.compile(r"\s*[:,;(|\n]|\s+[–—-]\s+")
_ENDS = tuple('.!?”"’')  # of a sentence that is no heading
_MOST_WORDS = 5  # of what a heading calls it
_MOST_LINES = 3  # of a heading
_BEFORE, _ADJECTIVES = 40, 3  # code points and words before a noun in which its article stands
_MOST_BESIDE = 2  # times that a heading and its text name whose a thing was: "Il torchio dei Salvi"
_NUMBER = re.compile(r" (?:[^\W\d_]{1,3}\.? ?)?\d{1,3}$")  # behind a thing of which there are several: "Caravan No. 7"
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class ThingTold:
    """What a heading calls the thing that its text is about, "the Old Mill", and the last words, in small letters, that tell of it."""

    words: str
    heads: frozenset[str]
    numbered: bool = False  # whether the text calls it by its number alone: "No. 7"


def thing_told(grammar: Grammar, text: str, title: str, sentences: Sequence[Span], heroes: Sequence[Actor]) -> ThingTold | None:
    """The one thing of a heading that tells nothing, where the text goes on about "the mill"; None of people, bodies and happenings."""
    first = next((one for one in sentences if text[one[1] - 1 : one[1]] in _ENDS), (0, 0))
    if grammar.things_have_gender:
        return _gendered_thing(grammar, text, title, first, heroes)
    lines = [one for one in (title, *text[: first[0]].split("\n")) if one.strip()][:_MOST_LINES]
    lines.sort(
        key=lambda one: grammar.determiner_start.match(f"{one.strip()[:1]}{one.strip()[1:].casefold()}") is None
    )  # "The Old Mill" first
    opens = _opens_with(grammar, text, first)
    return next((found for line in lines if (found := _of_line(grammar, text, line, opens, heroes))), None)


def _gendered_thing(grammar: Grammar, text: str, title: str, first: Span, heroes: Sequence[Actor]) -> ThingTold | None:
    """The same of a language in which it is "he" or "she": "La cloche de Saint-Alban", where "la cloche" is the subject that the `first`
    sentence opens with; None of a language that tells no headings of things.
    """
    above = takewhile(lambda one: one.strip()[-1:] not in _ENDS, text[: first[1]].split("\n"))
    lines = [one for one in (title, *above) if one.strip() and one.strip()[-1] not in _ENDS]
    for hit in (grammar.about_thing.match(part.strip()) for line in lines for part in _BORDER.split(line.strip())):
        if hit is None or not _is_thing(grammar, head := hit["head"].casefold()) or grammar.unnamed.kinds.get(head) == "body":
            continue
        words = hit[0].casefold()
        subjects = (one.span() for one in grammar.noun_phrase.finditer(text, *first) if one[0].split()[-1].casefold().endswith(head))
        named = [one for one in heroes if len(one.mentions) > _MOST_BESIDE]
        if not _is_a_persons(f"{words} {head}", named) and any(_opens(grammar, text, one) for one in subjects):
            return ThingTold(words, frozenset({head, words}))
    return None


def _opens(grammar: Grammar, text: str, noun: Span) -> bool:
    """Whether a noun phrase is the subject of its sentence, or opens it with what says more behind it: "Ce moulin date de 1720"."""
    return is_subject(grammar, text, *noun) or noun[0] == max(text.rfind("\n", 0, noun[0]), text.rfind(". ", 0, noun[0])) + 1


def _of_line(grammar: Grammar, text: str, line: str, opens: str, heroes: Sequence[Actor]) -> ThingTold | None:
    words = _called(grammar, line)
    head = _NUMBER.sub("", words).rpartition(" ")[2].casefold()
    if not words or not _is_thing(grammar, head) or _is_a_persons(words, heroes):
        return None
    acts = grammar.unnamed.kinds.get(head) == "body" or grammar.collective.search(head) is not None
    if acts and head != opens and grammar.about.house.fullmatch(head) is None:
        return None  # "The council met"
    heads = {one for one in (head, opens) if one and _goes_on(grammar, text, one)}
    if not heads or not all(_is_thing(grammar, one) for one in heads):
        return None
    number = _NUMBER.search(words)
    return ThingTold(words, frozenset({head, *heads}), number is not None and text.count(number[0].strip()) > 1)


def _is_thing(grammar: Grammar, head: str) -> bool:
    """Whether a noun is none of people, nor of what happens."""
    is_somebody = grammar.unnamed.kinds.get(head, "seat") not in ("seat", "body") or grammar.person_noun.fullmatch(head)
    return not (is_somebody or grammar.about.happening.fullmatch(head))


def _called(grammar: Grammar, title: str) -> str:
    """What a heading names before it says where or of what kind: "the Old Mill" of "THE OLD MILL, Fort Street"; "" of a sentence."""
    topic = grammar.about.chronicle_of.match(title)
    line = next((one for one in topic.groups() if one), "") if topic else _BORDER.split(title.strip(), maxsplit=1)[0]
    words = line.split()
    cut = next((at for at in range(1, len(words)) if grammar.preposition_start.match(f"{words[at].casefold()} ")), len(words))
    words = words[:cut]
    bare = _NUMBER.sub("", " ".join(words)).split()
    if not 0 < len(bare) <= _MOST_WORDS or len(words) < 2 or not _LETTER.search(bare[-1][0]) or main_verb_end(grammar, line.lower()):
        return ""
    if grammar.determiner_start.match(f"{words[0].capitalize()} "):
        words[0] = words[0].casefold()
    elif line.isupper():
        words = grammar.the.format("").split() + words
    return " ".join(one.capitalize() if one.isupper() else one for one in words)


def _is_a_persons(words: str, heroes: Sequence[Actor]) -> bool:
    """Whether the text is about a person whom what its heading names does not: "Miles Harrow" of "the Harrow Cup"."""
    parts = {*words.casefold().split()}
    people = (one for one in heroes if one.type is ActorType.PERSON and len(one.mentions) > 1)
    return any(parts.isdisjoint(one.name.casefold().split()) for one in people)


def _opens_with(grammar: Grammar, text: str, first: Span) -> str:
    """The noun of what the first sentence opens with, to which something is done: "The inn was licensed in 1723"; "" without such a one."""
    hit = grammar.noun_phrase.match(text, *first)
    is_known = hit is not None and grammar.determiner_start.match(hit[0]) and not grammar.new_thing.match(hit[0])
    return hit[0].split()[-1].casefold() if hit and is_known and grammar.passive_now.match(text, hit.end() + 1) else ""


def _goes_on(grammar: Grammar, text: str, head: str) -> bool:
    """Whether a text tells of "the mill" by an article and in small letters."""
    for start, _ in standing(text, head):
        before = text[max(0, start - _BEFORE) : start].split()[-_ADJECTIVES:]
        if any(grammar.determiner_start.match(f"{one.capitalize()} ") or grammar.new_thing.match(f"{one} {head}") for one in before):
            return True
    return False
