"""Who is meant by "she", "it" or "the company": plain rules inside one document, each answer with its reason.

Among the actors told of in the last few sentences the compatible ones (kind, gender, number, role) are looked at: the only one is
meant, or the one that was the subject last; where neither decides, nobody is. Told after the ideas of centering theory (Grosz, Joshi
and Weinstein 1995) and of the sieves of Lee et al. (2011), in their order: precision first.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from timeline.events.grammar import Grammar
from timeline.model import Actor, ActorType
from timeline.text import Span

_REACH = 3  # sentences back to whoever is meant
_LONGEST_CHAIN = 40  # entries looked at
_OPENING = 3  # sentences in which whom a text is about is named first
_SENTENCE_END = re.compile(r"[.!?;:]\s|[\n“”\"]")


@dataclass(frozen=True, slots=True)
class Reference:
    """Words at the code points ``start:end`` that mean an actor without naming it, and one plain sentence why.

    With `only_word` they say no more than whose something is ("his wife"), or mean several ("the couple"), and nobody takes part by them.
    """

    start: int
    end: int
    actor: str
    how: str
    only_word: bool = False


@dataclass(frozen=True, slots=True)
class _Told:
    """An actor told of in a sentence, and whether as the subject of a verb."""

    sentence: int
    end: int
    actor: Actor
    subject: bool


def is_subject(grammar: Grammar, text: str, start: int, end: int) -> bool:
    """Whether words at ``start:end`` stand before a verb of their own, and not behind a preposition."""
    before = _SENTENCE_END.split(text[max(0, start - 40) : start])[-1]
    apposed = before.endswith(", ") and text[end : end + 2] == ", "  # "the prime minister, Dario Selm, walked"
    return grammar.before_verb.match(text, end + apposed) is not None and grammar.after_preposition.search(before) is None


def references(
    grammar: Grammar, text: str, sentences: Sequence[Span], actors: Sequence[Actor], gender: Mapping[str, str | None]
) -> tuple[Reference, ...]:
    """The words of a text that mean one of its actors without naming it, in text order; none inside a mention of an actor.

    `gender` says of the people by name who is "he", who "she", and of whom it is not known.
    """
    return tuple(_Reader(grammar, text, sentences, actors, gender).read())


class _Reader:
    """Goes through a text once, keeping whom it told of last."""

    def __init__(
        self, grammar: Grammar, text: str, sentences: Sequence[Span], actors: Sequence[Actor], gender: Mapping[str, str | None]
    ) -> None:
        self._grammar = grammar
        self._text, self._sentences = text, sentences
        self._told: list[_Told] = []
        self._gender = gender
        self._shown: dict[str, str] = {}  # whom the text has called "he" or "she"
        self._called: dict[str, str] = {}  # the same of those of whom nobody else could be meant
        self._actors = {actor.name: actor for actor in actors}
        opening = sentences[min(_OPENING, len(sentences)) - 1][1] if sentences else 0
        first = sorted((actor for actor in actors if actor.mentions and actor.mentions[0][0] < opening), key=lambda one: one.mentions[0])
        self._hero = next((one for one in first if one.type is ActorType.PERSON and " " in one.name and len(one.mentions) > 1), None)
        self._firm = next((one for one in first if one.type is ActorType.ORGANISATION and len(one.mentions) > 1), None)
        self._mentions = sorted((start, end, actor) for actor in actors for start, end in actor.mentions)

    def read(self) -> Iterator[Reference]:
        at = 0
        for number, (start, end) in enumerate(self._sentences):
            found: list[tuple[int, int, Actor | re.Match[str]]] = []
            while at < len(self._mentions) and self._mentions[at][0] < end:
                found.append(self._mentions[at])
                at += 1
            starts, ends = [left for left, _, _ in found], [right for _, right, _ in found]
            found += [
                (hit.start(), hit.end(), hit)
                for hit in self._grammar.anaphor.finditer(self._text, start, end)
                if bisect_left(starts, hit.end()) <= bisect_right(ends, hit.start())  # as many begin before its end as end before it
            ]
            for left, right, who in sorted(found, key=lambda one: one[:2]):
                subject = is_subject(self._grammar, self._text, left, right)
                if isinstance(who, Actor) and self._only_says_whose(left, right, who):
                    continue
                if isinstance(who, Actor) and self._grammar.person_pronoun.fullmatch(self._text, left, right):
                    self._called.setdefault(who.name, self._text[left:right].casefold())
                if isinstance(who, Actor):
                    self._tell(_Told(number, right, who, subject))
                elif who.lastgroup in ("owner", "couple"):
                    if name := self._owner(who, number) if who.lastgroup == "owner" else self._couple(number):
                        yield Reference(left, right, name, f"‘{self._text[left:right]}’ is {name}", only_word=True)
                elif who.lastgroup == "they" and (name := self._couple(number)) and not self._is_inside(who, number):
                    yield Reference(left, right, name, f"‘{self._text[left:right]}’ are {name}", only_word=True)
                elif meant := self._meant(who, number, subject):
                    actor, why = meant
                    self._tell(_Told(number, right, actor, subject))
                    yield Reference(left, right, actor.name, f"‘{self._text[left:right]}’ is {actor.name}: {why}")

    def _only_says_whose(self, start: int, end: int, actor: Actor) -> bool:
        """Whether a country is only named by an adjective: "American soldiers found it"."""
        named = actor.type is ActorType.COUNTRY and self._text[start:end] != actor.name
        return named and self._text[end : end + 1] == " " and self._text[end + 1 : end + 2].islower()

    def _tell(self, one: _Told) -> None:
        self._told.append(one)
        del self._told[:-_LONGEST_CHAIN]

    def _meant(self, hit: re.Match[str], number: int, subject: bool) -> tuple[Actor, str] | None:
        """Whom the words mean, and why; None where nothing decides."""
        match hit.lastgroup:
            case "person":
                if self._is_of_this_sentence(hit, number):
                    return None
                return self._person(self._grammar.genders.get(hit[0].casefold(), hit[0].casefold()), number, subject)
            case "it":
                if not self._grammar.acts.match(self._text, hit.end()) or self._is_inside(hit, number):
                    return None
                return self._last_subject(number, lambda actor: actor.type in _BODIES or actor.type is ActorType.COUNTRY)
            case "they":
                return (
                    None
                    if self._is_inside(hit, number)
                    else self._last_subject(
                        number, lambda actor: actor.type in _BODIES and self._grammar.plural_name.search(actor.name) is not None
                    )
                )
            case "office":
                return self._in_office(hit["office"].casefold())
            case "company":
                return self._company(hit["company"], number)
            case "body":
                return self._headed(hit["body"])
            case "fighters":
                return self._only_or_subject(number, True, lambda actor: actor.type is ActorType.GROUP, "group")
            case _:
                return self._only_or_subject(number, True, lambda actor: actor.type is ActorType.COUNTRY, "country")

    def _is_inside(self, hit: re.Match[str], number: int) -> bool:
        """Whether a subject of the same sentence without a name stands before a word: "Nobody expected that [it] would work"."""
        start = self._sentences[number][0]
        told = any(one.subject and one.sentence == number for one in self._told)
        return not told and self._grammar.main_verb.search(self._text, start, hit.start()) is not None

    def _is_of_this_sentence(self, hit: re.Match[str], number: int) -> bool:
        """Whether the sentence is about somebody without a name: "The clerk gave notice that [he] would retire"."""
        start = self._sentences[number][0]
        noun = self._grammar.person_noun.search(self._text, start, hit.start())
        if (
            noun is None
            or self._grammar.main_verb.search(self._text, start, noun.start())
            or not is_subject(self._grammar, self._text, start, noun.end())
        ):
            return False
        return not any(
            start <= left < hit.start() for left, _, _ in self._mentions[bisect_left(self._mentions, start, key=lambda one: one[0]) :][:1]
        )

    def _person(self, wanted: str, number: int, subject: bool) -> tuple[Actor, str] | None:
        """Who "he" or "she" is: nobody of whom the name or the text before has shown the other one."""
        found = self._likeliest(wanted, number, subject)
        if found is None or self._is_somebody_else(found[0], number):
            return None
        if subject:
            self._shown.setdefault(found[0].name, wanted)
        return found

    def _likeliest(self, wanted: str, number: int, subject: bool) -> tuple[Actor, str] | None:
        def fits(actor: Actor) -> bool:
            return self._gender.get(actor.name, "") in (None, wanted) and self._shown.get(actor.name, wanted) == wanted

        found = self._only_or_subject(number, subject, fits, "person")
        told = [one for one in self._told if found is not None and one.actor is found[0]]
        is_new = bool(told) and " " in told[-1].actor.name and told[-1].subject and number - told[-1].sentence <= 1 and len(told) == 1
        if found is not None and not is_new and found[0].name not in self._shown and self._gender.get(found[0].name) is None:
            found = self._only_called(wanted) or found  # "Osei died. Four years later she returned": who was "she" before
        hero = self._hero
        if hero is None or not fits(hero) or not any(one.actor is hero for one in self._told):
            return found
        if found is not None:
            return found
        if any(one.actor is not hero and self._is_known(one.actor, wanted) for one in self._near(number, fits)):
            return None
        return hero, "whom the text is about"

    def _is_known(self, actor: Actor, wanted: str) -> bool:
        return wanted in (self._gender.get(actor.name), self._shown.get(actor.name))

    def _only_called(self, wanted: str) -> tuple[Actor, str] | None:
        """The only one whom the text has called "he" or "she" so far."""
        names = [name for name, called in self._called.items() if called == wanted]
        return (self._actors[names[0]], f"the only one whom the text has called ‘{wanted}’") if len(names) == 1 else None

    def _owner(self, hit: re.Match[str], number: int) -> str:
        """Whose "his wife" is, "" where nothing decides."""
        wanted = self._grammar.genders.get(hit[0].casefold(), "")
        found = self._likeliest(wanted, number, subject=True) if wanted else None
        return found[0].name if found and not self._is_somebody_else(found[0], number) else ""

    def _couple(self, number: int) -> str:
        """Both people told of in the sentence before, "" where there are more or fewer."""
        people = [one.actor.name for one in self._told if number - one.sentence == 1 and one.actor.type is ActorType.PERSON]
        both = list(dict.fromkeys(people))
        return self._grammar.both.format(*both) if len(both) == 2 and self._grammar.both else ""

    def _is_somebody_else(self, actor: Actor, number: int) -> bool:
        """Whether the sentence before is about somebody without a name: "A 19-year-old man was held by PC Eccles. He …"."""
        if number == 0 or any(one.subject and one.actor is actor and number - one.sentence <= 1 for one in self._told):
            return False
        return self._grammar.unnamed_person.search(self._text, *self._sentences[number - 1]) is not None

    def _near(self, number: int, fits: Callable[[Actor], bool]) -> list[_Told]:
        return [one for one in self._told if number - one.sentence <= _REACH and fits(one.actor)]

    def _only_or_subject(self, number: int, subject: bool, fits: Callable[[Actor], bool], kind: str) -> tuple[Actor, str] | None:
        """The only one of a kind told of shortly before; else, for a subject, the subject of the sentence before or of this one."""
        near = self._near(number, fits)
        if not near:
            return None
        if all(one.actor is near[-1].actor for one in near):
            return near[-1].actor, f"the only {kind} told of shortly before"
        last = [one for one in near if one.subject and number - one.sentence <= 1]
        if subject and last and len({one.actor.name for one in last if one.sentence == last[-1].sentence}) == 1:
            return last[-1].actor, f"the {kind} that the sentence before is about"
        return None

    def _last_subject(self, number: int, fits: Callable[[Actor], bool]) -> tuple[Actor, str] | None:
        """The subject told last, if it fits."""
        subjects = [one for one in self._told if one.subject and number - one.sentence <= 1]
        if subjects and fits(subjects[-1].actor):
            return subjects[-1].actor, "the subject told last"
        return None

    def _in_office(self, office: str) -> tuple[Actor, str] | None:
        """The person told of last whom the text gives that office or trade."""
        for one in reversed(self._told):
            if any(office in role.casefold().split() or office in role.casefold() for role in one.actor.roles):
                return one.actor, f"whom the text calls {next(role for role in one.actor.roles if office in role.casefold())}"
        return None

    def _company(self, noun: str, number: int) -> tuple[Actor, str] | None:
        if found := self._headed(noun):
            return found
        found = self._only_or_subject(
            number,
            True,
            lambda actor: actor.type is ActorType.ORGANISATION and not self._grammar.public_body.search(actor.name),
            "organisation",
        )
        if found is not None and len(found[0].mentions) < 2 and not any(one.subject and one.actor is found[0] for one in self._told):
            found = None  # "who had come from Siemens": told of beside the way
        if found is None and self._firm is not None and not self._grammar.public_body.search(self._firm.name):
            return (self._firm, "which the text is about") if any(one.actor is self._firm for one in self._told) else None
        return found

    def _headed(self, noun: str) -> tuple[Actor, str] | None:
        """The actor told of last whose name has the word: "the ministry" after "the Health Ministry"."""
        for one in reversed(self._told):
            if one.actor.type in _BODIES and noun in one.actor.name.casefold().split():
                return one.actor, "the last one told of with that word in its name"
        return None


_BODIES = (ActorType.ORGANISATION, ActorType.GROUP)
