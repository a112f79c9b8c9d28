"""The short forms that a text defines for its actors: "Orwen Ltd (“the Company”)", "the first defendant, Mr Pryce,", "Plaintiff Jane Roe".

Wherever the text has the short form from there on, its actor is told of; no noun is weighed for it as an undefined one is (`references`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import itemgetter

from timeline import patterns as re
from timeline.events.grammar import Grammar
from timeline.events.why_meant import Meant, in_words
from timeline.model import Actor, ActorType
from timeline.text import Span

_NEAR = 120  # code points between a name and the bracket that gives its short form
_BESIDE = 100  # code points before a name in which its role stands
_ARTICLE = 4  # code points of an article before a role


@dataclass(frozen=True, slots=True)
class Defined:
    """The actors with their short forms among their mentions, why each of these means its actor, and the two sides of a case."""

    actors: tuple[Actor, ...]
    spans: Mapping[Span, str] = field(default_factory=dict[Span, str])
    sides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Short:
    """A short form: its words in small letters where it is a role, from where on it holds, and whose it is."""

    term: str
    place: int
    name: str
    is_role: bool


def with_defined(grammar: Grammar, text: str, actors: Sequence[Actor]) -> Defined:
    """The actors of a text with the short forms that it defines."""
    words = grammar.defined
    if words.hint.search(text) is None:
        return Defined(tuple(actors))
    several = _with_new(grammar, text, [_without_role(grammar, actor, actors) for actor in actors])
    mentions = sorted(((*span, actor) for actor in several for span in actor.mentions), key=itemgetter(0))
    found = sorted(dict.fromkeys((*_bracketed(grammar, text, mentions), *_by_role(grammar, text, mentions))), key=lambda one: one.place)
    told = dict(_occurrences(grammar, text, found)) if found else {}
    told |= {span: name for span, name in _recognised(grammar, text, mentions) if span not in told}
    if not told:
        return Defined(tuple(actors))
    why = {span: in_words(Meant.CALLED_SO.of(text[slice(*span)], name)) for span, name in told.items()}
    return Defined(_with(several, told), why, _sides(grammar, found))


def is_short_form(grammar: Grammar, words: str) -> bool:
    """Whether words may be a short form that a text defines: "the First Defendant", "Plaintiff"."""
    return grammar.defined.article != "" and _kind(grammar, words) != ""


def _without_role(grammar: Grammar, actor: Actor, actors: Sequence[Actor]) -> Actor:
    """An actor without the role at the front of the name: "Petitioner Ruth Amsel"; as it is where another one is called so."""
    hit = grammar.defined.role_within.match(actor.name)
    name = actor.name[hit.end() :] if hit else actor.name
    aliases = tuple(one for one in actor.aliases if not _is_role(grammar, one))
    taken = name == actor.name or any(one.name == name for one in actors)
    return actor if taken else replace(actor, name=name, aliases=aliases)


def _with_new(grammar: Grammar, text: str, actors: Sequence[Actor]) -> list[Actor]:
    """The actors, with those whom nothing but their short form or their role shows to be somebody: "LAURA KEENE" above "Claimant"."""
    words, made = grammar.defined, {actor.name: actor for actor in actors}
    spans = sorted(span for actor in actors for span in actor.mentions)
    for hit in (*words.named_before.finditer(text), *words.on_line.finditer(text)):
        start, end = hit.span("other" if hit.groupdict().get("other") else "name")
        at = bisect_left(spans, (end, 0))
        inside = [span for span in spans[max(0, at - 3) : at] if span[1] > start]
        if inside or "short" in hit.groupdict() and not _kind(grammar, hit["short"]):
            continue
        name = text[start:end].title() if text[start:end].isupper() else text[start:end]
        name = next((one for one in made if one.casefold() == name.casefold()), name)
        is_body = words.body_end.search(name) or grammar.unnamed.kinds.get(name.split()[-1].casefold()) == "body"
        new = Actor(name, ActorType.ORGANISATION if is_body else ActorType.PERSON)
        known = made.get(name, new)
        made[name] = replace(known, mentions=tuple(sorted([*known.mentions, (start, end)])))
    return list(made.values())


def _bracketed(grammar: Grammar, text: str, mentions: Sequence[tuple[int, int, Actor]]) -> Iterator[_Short]:
    """What stands in brackets behind a name, or behind what is said of it."""
    words = grammar.defined
    ends = [end for _, end, _ in mentions]
    for hit in words.bracket.finditer(text):
        inside = hit["terms"] or hit["plain"] or hit["told"]
        terms = [one["term"] for one in words.term.finditer(inside)]
        kinds = {_kind(grammar, term) for term in terms}
        if not kinds - {""}:
            continue  # "(“the Agreement”)", and names, which the recogniser knows
        at = bisect_right(ends, hit.start()) - 1
        while at >= 0 and hit.start() - ends[at] <= _NEAR:
            actor = mentions[at][2]
            if words.between.fullmatch(text, ends[at], hit.start()) and _fits(actor, kinds):
                yield from (
                    _Short(_normal(grammar, term), hit.end(), actor.name, _is_role(grammar, term)) for term in terms if _kind(grammar, term)
                )
                break
            at -= 1


def _by_role(grammar: Grammar, text: str, mentions: Sequence[tuple[int, int, Actor]]) -> Iterator[_Short]:
    """The roles that stand beside names."""
    words = grammar.defined
    for start, end, actor in mentions:
        if actor.type is ActorType.COUNTRY or _is_role(grammar, actor.name):
            continue
        line = text[max(0, start - _BESIDE) : start]
        line = line[line.rfind("\n") + 1 :]
        within = words.role_within.match(text, start, end)
        before = words.role_before.search(line)
        if before is not None and "," in before[0] and words.lists_on.match(text, end):
            before = None  # "sank with the plaintiff, Isoa and a nurse"
        for hit in (before, words.role_after.match(text, end), within):
            if hit is not None and hit.lastgroup:
                role = hit[hit.lastgroup]
                yield _Short(role.casefold(), end, actor.name, is_role=True)


def _recognised(grammar: Grammar, text: str, mentions: Sequence[tuple[int, int, Actor]]) -> Iterator[tuple[Span, str]]:
    """The mentions that are roles, as the title of a case gives them to its parties, each with its article."""
    words = grammar.defined
    for start, end, actor in mentions:
        article = words.article_before.search(text, max(0, start - _ARTICLE), start)
        if article is not None and _is_alias(grammar, text[start:end], actor):
            yield (article.start(), end), actor.name


def _is_alias(grammar: Grammar, words: str, actor: Actor) -> bool:
    """Whether words are not the name of an actor but its role, or what it is: "the Society" of the Lowick Building Society."""
    if _is_role(grammar, actor.name) or words.casefold() == actor.name.casefold() or " " in words:
        return False
    return _is_role(grammar, words) or words in actor.name.split() and grammar.unnamed.kinds.get(words.casefold()) == "body"


def _kind(grammar: Grammar, term: str) -> str:
    """What a short form is by its last word, "" of one that is no word for somebody."""
    last = term.split()[-1].casefold()
    for word in (last, last.removesuffix(grammar.defined.many)):
        if kind := grammar.unnamed.kinds.get(word) or ("anybody" if word in grammar.defined.called else ""):
            return kind
    return ""


def _fits(actor: Actor, kinds: set[str]) -> bool:
    """Whether a name may have short forms of these kinds: a person is no company."""
    if actor.type is ActorType.COUNTRY:
        return False
    return actor.type is not ActorType.PERSON or "body" not in kinds


def _is_role(grammar: Grammar, term: str) -> bool:
    return grammar.defined.role.fullmatch(term) is not None


def _normal(grammar: Grammar, term: str) -> str:
    return term.casefold() if _is_role(grammar, term) else term


def _occurrences(grammar: Grammar, text: str, found: Sequence[_Short]) -> Iterator[tuple[Span, str]]:
    """Where a text has its short forms, from where each is defined, and whose they are."""
    words = grammar.defined
    by_term: defaultdict[str, list[_Short]] = defaultdict(list)
    for one in found:
        by_term[one.term].append(one)
    terms = sorted(by_term, key=len, reverse=True)
    forms = "|".join(rf"(?i:{re.escape(term)})" if by_term[term][0].is_role else re.escape(term) for term in terms)
    pattern = rf"(?<![\w’'-])(?P<article>{words.article})?(?P<term>{forms})(?![\w-])(?! [A-Z]{words.not_before})"
    for hit in re.finditer(pattern, text):
        term = hit["term"]
        shorts = by_term[_normal(grammar, term)]
        at = bisect_left([one.place for one in shorts], hit.start() + 1)
        if not at or not hit["article"] and not term[0].isupper():
            continue
        yield hit.span(), shorts[at - 1].name


def _with(actors: Sequence[Actor], told: dict[Span, str]) -> tuple[Actor, ...]:
    """The actors with these mentions, and without those that lie within them."""
    spans = sorted(told)
    starts = [start for start, _ in spans]

    def is_free(span: Span) -> bool:
        at = bisect_left(starts, span[1])
        return not at or spans[at - 1][1] <= span[0]

    made: list[Actor] = []
    for actor in actors:
        kept = [span for span in actor.mentions if is_free(span)]
        more = [span for span, name in told.items() if name == actor.name]
        if kept or more or not actor.mentions:
            made.append(replace(actor, mentions=tuple(sorted([*kept, *more]))))
    return tuple(made)


def _sides(grammar: Grammar, found: Sequence[_Short]) -> tuple[str, ...]:
    """The two who are defined against one another; () of more or fewer."""
    words = grammar.defined
    first = dict.fromkeys(one.name for one in found if one.is_role and words.counted.sub("", one.term) in words.first)
    second = dict.fromkeys(one.name for one in found if one.is_role and words.counted.sub("", one.term) in words.second)
    if len(first) == 1 and len(second) == 1 and first.keys() != second.keys():
        return (*first, *second)
    every = dict.fromkeys(one.name for one in found)
    return tuple(every) if len(every) == 2 and not first and not second else ()
