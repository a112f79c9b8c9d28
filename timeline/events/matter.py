"""What a text is about, behind each title that does not name it: "The insurers paid the first claim – [Rowan Coir & Fibre]".

A stranger who reads one row cannot know whose insurers they are. The reader of a whole text does: it is the history, the minutes or the
report of one body, or the story of one thing, one person, which its heading or its first sentence names and which it goes on about.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from timeline.events.about import About
from timeline.events.grammar import Grammar
from timeline.events.lines import upper_first
from timeline.events.mentions import Mentions
from timeline.events.shortening import LONGEST
from timeline.events.thing_told import thing_told
from timeline.model import Actor, ActorType, Event
from timeline.text import Span

_BODIES = (ActorType.ORGANISATION, ActorType.GROUP)
_FAR_MORE, _LEAST = 2, 3  # times as often told of as any other body; times at least
_OPENING = 2  # sentences in which it is named first
_ENDS = tuple('.!?”"’')  # of a sentence that is no heading
_WORD = re.compile(r"[^\W\d_][\w’'-]{2,}")
_SHORTEST, _MANY = 3, 4  # code points of a name, and words of a long one behind its first


def matter(
    grammar: Grammar,
    text: str,
    title: str,
    sentences: Sequence[Span],
    actors: Sequence[Actor],
    mentions: Mentions,
    whom: About,
    *,
    meets: bool = False,
) -> tuple[str, ...]:
    """The names of what a text is about, the longest first, `whom` by its heading; () of case reports and judgments, which say so.

    Where it `meets`, a text is the minutes of a body, and not about who takes the chair.
    """
    if whom.patient or whom.case:
        return ()
    known = {one.name: one for one in actors}
    told = Counter(one[2] for one in mentions.told)
    own = mentions.narrator if mentions.narrator in mentions.bodies else ""
    name = (
        whom.meeting
        or whom.subject
        or own
        or (whom.body if _is_headed(whom.body, text, title, sentences) and told[whom.body] >= _LEAST else "")
    )
    person = known.get(whom.person) if told[whom.person] >= _LEAST else None
    head = f"{title} {text[: _first(text, sentences)[0]]}"
    if person is not None and head.strip() and not _names_person(person, head):
        person = None  # "The line that wouldn't lie down", which opens with who keeps it
    is_told = mentions.author or mentions.narrator or mentions.narrators  # by somebody, of himself and not of whom he has most
    most = _most_told(grammar, text, sentences, actors, told) if not (name or person or is_told) else None
    body = known.get(name) or (most if most and most.type in _BODIES else None)
    if name and body is None:
        return (name,)
    if body is not None:
        return _forms(body)
    if meets:
        heads = [one for one in actors if one.type in _BODIES and any(start < sentences[0][1] for start, _ in one.mentions)]
        return _forms(heads[0]) if len(heads) == 1 else ()
    thing = thing_told(grammar, text, title, sentences, [person] if person else [])
    is_known = thing is not None and not grammar.new_thing.match(thing.words)  # but no "short account for the grandchildren"
    if thing is not None and (thing.numbered or is_known and grammar.determiner_start.match(upper_first(thing.words))):
        return (thing.words,)
    person = person or most
    tells = person is not None and person.name in {mentions.narrator, *(name for _, name in mentions.narrators)}
    return _forms(person) if person and person.name in mentions.people and not tells else ()


def _is_headed(name: str, text: str, title: str, sentences: Sequence[Span]) -> bool:
    """Whether the whole of a name stands in the title or above a text: no "Tarne Leisure" in "Collision at the Tarne barrier"."""
    return name.casefold() in f"{title}\n{text[: _first(text, sentences)[0]]}".casefold()


def _names_person(person: Actor, head: str) -> bool:
    """Whether a headline names a person, by any word of the name: "Winnie's war", "Gathercole, W."."""
    return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", head, re.IGNORECASE) for word in _WORD.findall(person.name))


def _stands_alone(grammar: Grammar, text: str, actor: Actor, start: int, end: int) -> bool:
    """Whether a mention in a heading is the whole name or stands by itself: "Hallgarth buys", but not "the [Tarne] chain barrier"."""
    if text[start:end].casefold() == actor.name.casefold() or text[end : end + 1] in ("\n", ":", ",", "."):
        return True
    return grammar.before_verb.match(text, end) is not None or grammar.owns.match(text, end) is not None


def _first(text: str, sentences: Sequence[Span]) -> Span:
    """The first sentence that is no heading, else the first."""
    return next((one for one in sentences if text[one[1] - 1 : one[1]] in _ENDS), sentences[0])


def _most_told(grammar: Grammar, text: str, sentences: Sequence[Span], actors: Sequence[Actor], told: Counter[str]) -> Actor | None:
    """The body or person that a text is about whose heading does not say so: told of far more than anybody else, and named where it opens.

    A body that stands in the lines above it is told of far more than other bodies.
    """
    some = sorted((one for one in actors if one.mentions), key=lambda one: -told[one.name])
    first = sentences.index(_first(text, sentences))
    bodies = [one for one in some if one.type in _BODIES]
    headed = [one for one in bodies[:1] if one.mentions[0][0] < sentences[first][0] and len(one.mentions) >= _LEAST]
    for most, others in [*((one, bodies) for one in headed), *((one, some) for one in some[:1])]:
        rival = told[others[1].name] if len(others) > 1 else 0
        until = sentences[min(first + _OPENING, len(sentences)) - 1][1]
        opens = any(sentences[first][0] <= start < until for start, _ in most.mentions)
        above = text[: sentences[first][0]]  # "Collision of the ferry Rowena": of that, and not of whose it is
        is_above = any(end <= len(above) and _stands_alone(grammar, text, most, start, end) for start, end in most.mentions)
        leads = any(sentences[first][0] <= start < sentences[first][1] for start, _ in most.mentions)
        is_body = most.type in _BODIES and (not above.strip() or leads and others is some)
        is_person = most.type is ActorType.PERSON and not above.strip()  # a headline that names nobody is of what happened
        may_be = is_person or is_body or is_above and most.type is not ActorType.COUNTRY
        if may_be and (opens or is_above) and told[most.name] >= max(_LEAST, _FAR_MORE * rival):
            return most
    return None


def with_matter(events: Sequence[Event], names: Sequence[str], bodies: Collection[str] = ()) -> tuple[Event, ...]:
    """The events with what their text is about behind each title that does not name it, by the longest of its names there is room for.

    Where a body is what it is about, a title that tells of another one of the `bodies` stands as it is: "Kestrel shut a furnace"; so
    does what somebody says, who need not be whom the text is about.
    """
    others = {*bodies} - {*names} if {*names} & {*bodies} else set[str]()
    tells = (others.isdisjoint(one.actors) or not any(_names(name, one.title) for name in others & {*one.actors}) for one in events)
    return tuple(
        replace(one, title=_behind(one.title, names)) if tell and not one.quoted else one for one, tell in zip(events, tells, strict=True)
    )


def _behind(title: str, names: Sequence[str]) -> str:
    if any(_names(name, title) for name in names):
        return title
    return next((named for name in names if len(named := f"{title} – [{name}]") <= LONGEST), title)


def _names(name: str, title: str) -> bool:
    """Whether a title has a name or the first word of it that is nobody else's: "Rowan" of "Rowan Coir & Fibre"."""
    first = next((hit[0] for hit in _WORD.finditer(name) if hit[0][0].isupper()), "")
    return bool(first) and re.search(rf"(?<!\w){re.escape(first)}(?!\w)", title, re.IGNORECASE) is not None


def _forms(actor: Actor) -> tuple[str, ...]:
    """The names of an actor by which it is known alone, the longest first: not "the Club"; of a person the surname too.

    A long one may leave out what stands between its first words and its last one: "Vesper Township … Company".
    """
    first, *rest = actor.name.split()
    is_person = actor.type is ActorType.PERSON
    names = {one for one in actor.aliases if one.startswith(first) and len(one) >= _SHORTEST and one[0].isupper() and not one.isupper()}
    names = {one for one in names if " " in one or not is_person}  # "Ann"
    names |= {rest[-1]} if rest and is_person else set()
    names |= {f"{first} {rest[0]} … {rest[-1]}"} if len(rest) >= _MANY else set()
    return tuple(sorted({actor.name, *names}, key=lambda one: (-len(one), one)))
