"""Who is meant by "she", "they", "it" or "the company": one pass through a document, each answer with its reason.

What a pronoun means is weighed by a model (`anaphora`), for which who leads by the sieves is one sign. A noun means whom the text calls
so, has it in its name or is of that kind; among several the likeliest is meant where it leads clearly (`antecedents`), else nobody:
precision first, in the order of the sieves of Lee et al. (2011).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice, pairwise, takewhile
from operator import itemgetter

from timeline import patterns as re
from timeline.events.anaphora import (
    OBJECTS,
    Anaphora,
    Answer,
    Judge,
    Pronoun,
    is_behind_verb,
    is_within,
    likeliest,
    pronoun_of,
    says_nothing,
)
from timeline.events.antecedents import Choice, Memory, Somebody, Told
from timeline.events.descriptions import Descriptions
from timeline.events.entities import PAIR_REACH, Entities, Entity, Kind, Role
from timeline.events.grammar import Grammar
from timeline.events.left_out import NO_LEFT_OUT, has_time, is_background, verbs_alone
from timeline.events.marriages import Marriages
from timeline.events.narrator import first_person
from timeline.events.protagonist import called_most, has_life, of_dispute, protagonist, sides
from timeline.events.rivals import has_stranger, is_beside_named, passed_over
from timeline.events.spoken_to import addressed, mentions_told
from timeline.events.subjects import SENTENCE_END, is_subject, nameless, only_says_whose, said_of_pronoun
from timeline.events.thing_told import thing_told
from timeline.events.why_meant import Meant, in_words
from timeline.model import Actor, ActorType, Reason
from timeline.text import Span, holding

_BESIDE_VERB = 10  # code points from "I" to its verb
_BODIES = (ActorType.ORGANISATION, ActorType.GROUP)
_OPENING, _MANY = 2, 8  # sentences below the first, and mentions, in which a text tells which body it is about
_HEAD, _HEAD_LINES = 400, 3  # code points and lines at the head of a text
_SENTENCES_OF_BODY = 4  # in which a text that names several clubs has told of one last
_MUCH = 3  # tellings of another body in the last sentences, of which the text is rather then
_OTHERS_REACH = 240  # code points before "the two parties" in which others may be named
_LEFT_OUT_REACH = 3  # sentences back in which the subject was told of that a verb leaves out
_BEHIND = re.compile(r"[,”\"] (?:[Tt]he )?$")
_OPENS_LIST = re.compile(r" ?[–—(] ?")
_PARTS = re.compile(r"[\s'’]+")
_PART = re.compile(r"[^\W\d_]+")
_VERB = re.compile(r"(?P<verb>(?s:.+))")
_YEAR = re.compile(r"(?<![\d.,])1\d{3}(?!\d)|(?<![\d.,])20\d\d(?!\d)")
_OFTEN_I = 3  # times that somebody says "I" who tells no other's life
_LIFE_BEGINS = 1500  # code points of a text in which it tells of a birth, if it tells a life
_DEATH_BEGINS = 300  # the same of a death
_BEFORE_NAME = 60  # code points in which a preposition stands
_TELLS_BIRTH = 60  # code points before a name that may tell of a birth or a death
_FAR_VERB = 12  # code points between a pronoun and the end of its verb's first words
_HEAD_NOUN = 20  # code points before a name in which the noun of a body stands: "la cooperativa Flor de Albaida"
_SHIP = len("USCGC ")  # code points before the name of a ship in which stands what is short for that
_ALSO = 5  # code points of "and", with blanks around it


@dataclass(frozen=True, slots=True)
class Reference:
    """Words at the code points ``start:end`` that mean actors without naming them, and why; `name` is what to read instead of them.

    With `only_word` they say no more than whose something is ("his wife"), and nobody takes part by them. `called` is "he" or "she"
    where the words show that the actor is a person. No `actors` where they mean somebody without a name.
    """

    start: int
    end: int
    name: str
    actors: tuple[str, ...]
    reason: Reason
    only_word: bool = False
    called: str = ""

    @property
    def how(self) -> str:
        """One plain sentence why."""
        return in_words(self.reason)


def references(
    grammar: Grammar,
    text: str,
    sentences: Sequence[Span],
    actors: Sequence[Actor],
    gender: Mapping[str, str | None],
    title: str = "",
    narrator: Actor | None = None,
    quotations: Sequence[Span] = (),
    people: Mapping[Span, Somebody] | None = None,
    narrators: Sequence[tuple[int, Actor | None]] = (),
    dates: Sequence[Span] = (),
    both: Sequence[str] = (),
    judge: Judge = likeliest,
) -> tuple[Reference, ...]:
    """The words of a text that mean its actors without naming them, in text order; none inside a mention of an actor.

    `gender` says of the people by name who is "he", who "she", and of whom it is not known; `title` is that of the document, and
    `narrator` is who says "I" outside of its `quotations`; `people` are those without a name, by where they are told of, and
    `narrators` who says "I" in each part of a text, from where on; `both` are the two that it defines as its parties.
    """
    others = [one for one in actors if one is not narrator]  # who says "I" is nobody's "she"
    title = title.replace(narrator.name, "") if narrator else title
    teller = {hit.start(): hit for hit in first_person(grammar, text, quotations)} if narrator else {}
    reader = _Reader(
        grammar, text, sentences, others, gender, title, people or {}, quotations, dates, both, judge, narrator, teller, narrators
    )
    found = [one for one in reader.read() if not grammar.expletive.match(text, one.start)]
    if narrators:
        found = [one for one in found if _tells_at(narrators, one.start) not in one.actors]
        hits = ((hit, bisect_right(narrators, hit.start(), key=itemgetter(0))) for hit in first_person(grammar, text, quotations))
        found += (_of_narrator(hit, actor) for hit, at in hits if at and (actor := narrators[at - 1][1]) is not None)
        found.sort(key=lambda one: (one.start, one.end))
    elif narrator is not None:
        found += (_of_narrator(hit, narrator) for hit in first_person(grammar, text, quotations))
        found.sort(key=lambda one: (one.start, one.end))
    return tuple(found)


def case_of(grammar: Grammar, text: str) -> str:
    """The line at the head of a text that names a case: "Holt v Perrin"; else ""."""
    lines = text[:_HEAD].split("\n")[:-1] if "\n" in text else []
    heads = [line.strip() for line in lines if line.strip()][:_HEAD_LINES]
    return next((line for line in heads if grammar.about.case_name.match(line)), "")


def _tells_at(narrators: Sequence[tuple[int, Actor | None]], place: int) -> str:
    """The name of who says "I" at a place, who is no "she" there; "" of nobody known."""
    at = bisect_right(narrators, place, key=itemgetter(0))
    actor = narrators[at - 1][1] if at else None
    return actor.name if actor is not None else ""


def _of_narrator(hit: re.Match[str], narrator: Actor) -> Reference:
    owns = hit.lastgroup == "owner"
    return Reference(*hit.span(), narrator.name, (narrator.name,), Meant.NARRATOR.of(hit[0], narrator.name), only_word=owns)


class _Reader:
    """Goes through a text once, keeping whom it told of."""

    def __init__(
        self,
        grammar: Grammar,
        text: str,
        sentences: Sequence[Span],
        actors: Sequence[Actor],
        gender: Mapping[str, str | None],
        title: str,
        people: Mapping[Span, Somebody],
        quotations: Sequence[Span],
        dates: Sequence[Span],
        both: Sequence[str],
        judge: Judge,
        narrator: Actor | None,
        says_i: Mapping[int, re.Match[str]],
        narrators: Sequence[tuple[int, Actor | None]],
    ) -> None:
        self._grammar = grammar
        self._text, self._sentences = text, sentences
        self._mentions = mentions_told(grammar, text, sentences, actors)
        actors = list({actor.name: actor for _, _, actor in self._mentions}.values())
        self._descriptions = Descriptions(grammar, text, self._mentions)
        self._public = self._descriptions.named(grammar.public_noun)
        self._bodies = self._public | self._descriptions.named(grammar.firm_noun)
        self._any_firms = {
            actor.name for start, end, actor in self._mentions if grammar.any_firm.fullmatch(text[start:end].rpartition(" ")[2].casefold())
        }
        self._gender = {name: known for name, known in gender.items() if name not in self._bodies}
        vessels = {actor.name for start, end, actor in self._mentions if grammar.vessel_name.search(text[max(0, start - _SHIP) : end])}
        self._gender |= dict.fromkeys(self._descriptions.named(grammar.vessel) | vessels, grammar.vessel_is)
        heroes = [protagonist(text, sentences, actors, title, types) for types in ((ActorType.PERSON,), _BODIES)]
        if heroes[0] and self._gender.get(heroes[0].name) is None and has_life(text, sentences, heroes[0]):
            self._gender[heroes[0].name] = called_most(grammar, text) or None  # "DUNCANSON, Theodosia (1861–1937)"
        one_told = heroes[0] or self._who_died_first()
        tells_life = grammar.things_have_gender and (grammar.ages.born.search(text, 0, _LIFE_BEGINS) or self._tells_death(one_told))
        says_i_often = tells_life and len(list(islice(first_person(grammar, text, quotations), _OFTEN_I))) == _OFTEN_I
        self._hero = heroes[0] if title and not grammar.things_have_gender else None
        self._life_of = one_told if tells_life and not says_i_often else None
        self._history_of = None if self._life_of else self._founded()
        self._quotations = quotations
        self._memory = Memory([one for one in heroes if one], self._first_subject())
        self._couple: list[Actor] = []
        self._narrator, self._says_i, self._narrators = narrator, says_i, narrators
        self._marriages = Marriages(grammar, text, [*actors, *([narrator] if narrator else [])])
        self._addressed = addressed(grammar, text, self._mentions)
        self._spoken_to = [actor for actor in actors if actor.name in self._addressed]
        self._main_body, self._is_of_person = heroes[1], heroes[0] is not None
        self._sides = [actor for actor in actors if actor.name in both] or sides(actors, title) or sides(actors, case_of(grammar, text))
        self._sides = self._sides or of_dispute(grammar, text, actors)
        self._people = sorted(people.items(), key=itemgetter(0))
        taken = [*(one[:2] for one in self._mentions), *people, *dates]
        persons = [actor for actor in actors if actor.type is ActorType.PERSON]
        names_nobody = not any(" " in one.name or self._gender.get(one.name) or len(one.mentions) > 1 for one in persons)  # "Antivenom"
        thing = thing_told(grammar, text, title, sentences, [one for one in heroes if one])
        self._told = Entities(grammar, text, sentences, self._gender, taken, names_nobody=names_nobody, thing=thing)
        self._anaphora = Anaphora(grammar, text, sentences, quotations, title, [one for one in heroes if one], judge)
        self._bodies_told: dict[int, Actor] = {}  # the bodies that nouns mean, by the place of these
        self._owners: dict[int, Reference] = {}  # the words read so far that say whose something is, by their place

    def _first_subject(self) -> Actor | None:
        """The person who is the subject of the first sentence."""
        start, end, actor = self._mentions[0] if self._mentions else (0, 0, None)
        opens = actor is not None and actor.type is ActorType.PERSON and end <= self._sentences[0][1]
        return actor if opens and is_subject(self._grammar, self._text, start, end) else None

    def _tells_death(self, hero: Actor | None) -> bool:
        """Whether a text begins with the death of whom it is about, in a language that leaves subjects out: an obituary."""
        words = self._grammar.left_out
        if hero is None:
            return False
        spans = [span for span in hero.mentions if span[1] <= _DEATH_BEGINS]
        if any(words.has_died.match(self._text, end) for _, end in spans):
            return True
        first = takewhile(lambda sentence: sentence[0] <= _DEATH_BEGINS, self._sentences)
        ends = [hit.end() for span in first if (hit := words.begins_with_death.match(self._text, *span))]
        return bool(spans) and any(
            words.kind(self._text, end) not in ("article", "name") or any(0 < start - end <= _BEFORE_NAME for start, _ in spans)
            for end in ends  # "Si è spento domenica, a 84 anni, Elio Moro", but not "Murió el padre"
        )

    def _who_died_first(self) -> Actor | None:
        """Whose death or birth a text opens with: "Manuel Ojeda, arriero, murió el martes", "Morreu Rui, moleiro do Alva"."""
        start, end, actor = self._mentions[0] if self._mentions else (0, 0, None)
        if actor is None or actor.type is not ActorType.PERSON:
            return None
        words = self._grammar.left_out
        if words.verb is NO_LEFT_OUT.verb and self._grammar.things_have_gender and not self._grammar.verb_second:
            ends = [last for _, last in actor.mentions if last <= _DEATH_BEGINS]  # "René Cazaux s'est éteint mercredi à Arrens"
            return actor if any(self._grammar.ages.died.search(self._text, last, last + _TELLS_BIRTH) for last in ends) else None
        if end > self._sentences[0][1]:
            return None
        is_told = words.has_died.match(self._text, end) or words.is_born.match(self._text, end)
        before = self._text[:start]
        if (dies := words.begins_with_death.match(before)) and not before[dies.end() :].strip():
            return actor
        return actor if is_told and before.strip().casefold() in ("", "don", "doña", "dona", "il", "la", "o", "a") else None

    def _founded(self) -> Actor | None:
        """The body whose history a text is, in a language that leaves subjects out: the first named, as it began."""
        words, first = self._grammar.left_out, next((one[2] for one in self._mentions), None)
        if first is None or words.verb is NO_LEFT_OUT.verb:
            return None
        start, end, _ = self._mentions[0]
        heads = [*self._text[max(0, start - _HEAD_NOUN) : start].split()[-1:], *self._text[start:end].split()[:1]]
        is_body = first.type in _BODIES or first.name in self._bodies
        if not is_body and not any(words.body.fullmatch(word.casefold()) for word in heads):
            return None
        until = self._sentences[min(_OPENING, len(self._sentences) - 1)][1]
        told = [(start, end) for start, end, one in self._mentions[:_MANY] if one is first and end <= until]
        is_told = any(words.founded.match(self._text, end) and is_subject(self._grammar, self._text, start, end) for start, end in told)
        if not is_told and told and told[0][1] <= self._sentences[0][1]:
            opening = self._sentences[1 : _OPENING + 1]  # "Polisportiva Sile, settant'anni di storia. Nacque in osteria"
            ends = [hit.end() for span in opening if (hit := words.begins_with_founding.match(self._text, *span))]
            is_told = any(words.kind(self._text, end) not in ("article", "name") for end in ends)
        return first if is_told else None

    def read(self) -> Iterator[Reference]:
        at = 0
        for number, (start, end) in enumerate(self._sentences):
            if number and "\n" in self._text[self._sentences[number - 1][1] : start]:
                self._memory.opening = number
            named: list[tuple[int, int, Actor]] = []
            while at < len(self._mentions) and self._mentions[at][0] < end:
                named.append(self._mentions[at])
                at += 1
            starts, ends = [left for left, _, _ in named], [right for _, right, _ in named]
            found: list[tuple[int, int, Actor | Somebody | re.Match[str] | None]] = [*named, *self._somebody(start, end, named)]
            by_kind = [hit for hit in self._grammar.body_noun.finditer(self._text, start, end) if self._is_known_body(hit, start, end)]
            found += [(*hit.span(), hit) for hit in by_kind]
            for hit in self._grammar.anaphor.finditer(self._text, start, end):
                left, right = hit.span()
                if any(one.start() < right and left < one.end() for one in by_kind):
                    continue
                if bisect_left(starts, right) <= bisect_right(ends, left):  # as many begin before its end as end before it
                    found.append((left, right, hit))
            found += [
                (*hit.span(), hit)
                for hit in self._grammar.hero_noun.finditer(self._text, start, end)
                if self._is_of_hero(hit, start, named)
            ]
            for left, right in verbs_alone(self._grammar.left_out, self._text, (start, end)):
                if not self._is_named_before(named, left, start):
                    found.append((left, right, _VERB.match(self._text, left, right)))
            others = [(*span, None) for span in nameless(self._grammar, self._text, (start, end))]
            told = [(left, right) for left, right, who in found if not (isinstance(who, re.Match) and who.lastgroup == "owner")]
            found += [one for one in others if not any(left < one[1] + 3 and one[0] < right for left, right in told)]
            read = start
            for left, right, who in sorted(found, key=_place) if len(found) > 1 else found:
                if not isinstance(who, re.Match):
                    is_told = self._is_told(left, who) and (left >= read or not isinstance(who, Somebody))
                    if is_told and (spouse := self._reach(number, left, right, who, named=left in starts)):
                        yield spouse
                elif one := self._meant(who, number):
                    if who.lastgroup == "owner":
                        self._owners[left] = one  # "[her] aunt", who is somebody herself
                    else:
                        read = right
                    yield one
            if married := self._grammar.marries.search(self._text, start, end):
                self._marry(number, married.span())

    def _is_told(self, place: int, who: Actor | Somebody | None) -> bool:
        """Whether words tell of somebody, and do not only say who the pronoun behind them is."""
        return isinstance(who, Actor) or said_of_pronoun(self._grammar, self._text, place) is None

    def _is_of_hero(self, hit: re.Match[str], start: int, named: Sequence[tuple[int, int, Actor]]) -> bool:
        """Whether "the boy" is whom the text is about: it told of no other one before, and of that person, but not in this sentence."""
        hero, noun = self._hero, hit["hero"].casefold()
        if hero is None or not hero.mentions or hero.mentions[0][0] > hit.start() or any(one is hero for _, _, one in named):
            return False
        called, known = self._grammar.unnamed.called.get(noun, ""), self._gender.get(hero.name)
        is_life = known or self._grammar.ages.born.search(self._text, 0, _LIFE_BEGINS)
        if not is_life or called and known and called != known or holding(self._quotations, hit.start()) is not None:
            return False
        before = self._text[: hit.start()].casefold()
        if before.count(noun) > before.count(hit[0].casefold()):
            return False  # "a boy"
        others = (one for one in self._grammar.anaphor.finditer(self._text, start, hit.start()) if one.lastgroup == "person")
        return all(self._grammar.genders.get(one[0].casefold(), one[0].casefold()) != (known or called) for one in others)

    def _is_known_body(self, hit: re.Match[str], start: int, end: int) -> bool:
        """Whether "der Verein" is the one body of its kind that the text has named before, and neither it nor another one is named in the
        sentence: "Der TSV Holzrode entstand 1912. 1954 baute [der Verein] eine Halle".
        """
        noun = hit["home"].casefold()
        names = next((names for nouns, names in self._grammar.kinds_of_body if nouns.fullmatch(noun)), None)
        if names is None or holding(self._quotations, hit.start()) is not None:
            return False
        last = bisect_left(self._mentions, (end, 0), key=lambda one: one[:2])
        before = [one for one in self._mentions[:last] if one[2].type not in (ActorType.COUNTRY, ActorType.PERSON)]
        by_name = {actor.name: actor for left, right, actor in before if self._is_of_kind_of(names, noun, left, right)}
        told: dict[str, list[int]] = {}
        for left, _, actor in before:
            if actor.name in by_name:
                told.setdefault(actor.name, []).append(left)
        if not told or any(left >= start for places in told.values() for left in places):
            return False  # "Der Verein trat dem TSV Alfeld bei"
        near = self._sentences[max(0, bisect_right(self._sentences, (start, end)) - 1 - _SENTENCES_OF_BODY)][0]
        latest = [name for name, places in told.items() if places[-1] >= near]
        most = [name for name, places in told.items() if len(places) > 1] if len(told) > 1 else list(told)
        one = next(iter(told)) if len(told) == 1 else latest[0] if len(latest) == 1 else most[0] if len(most) == 1 and not latest else ""
        if not one or self._is_new_since(noun, told[one][-1], hit.start()):
            return False
        self._bodies_told[hit.start()] = by_name[one]
        return True

    def _is_of_kind_of(self, names: re.Pattern[str], noun: str, left: int, right: int) -> bool:
        """Whether a name, or the noun right before it, is of a kind of bodies, or has the noun itself: "Rederij Van Dam"."""
        before = self._text.rfind(" ", 0, max(0, left - 1)) + 1
        words = self._text[before:right] if left - before <= _HEAD_NOUN + _BEFORE_NAME and "\n" not in self._text[before:left] else ""
        words = words or self._text[left:right]
        return names.search(words) is not None or any(word.endswith(noun) for word in words.casefold().split())

    def _is_new_since(self, noun: str, since: int, place: int) -> bool:
        """Whether another body of the kind is told of between two places, without a name: "gründeten einen neuen Verein"."""
        found = self._text.casefold().find(noun, since, place)
        while found >= 0:
            words = self._text[max(since, found - _BEFORE_NAME) : found].split()
            if any(self._grammar.new_thing.fullmatch(word) for word in words[-2:]):
                return True
            found = self._text.casefold().find(noun, found + 1, place)
        return False

    def _is_named_before(self, named: Sequence[tuple[int, int, Actor]], verb: int, sentence: int) -> bool:
        """Whether the last name before a verb may be its subject: "[Mancuso] tornò a casa", but "a [Palermo] tornò a casa"."""
        at = bisect_left(named, verb, key=itemgetter(0))
        before = named[at - 1] if at else None
        if before is None or before[1] >= verb or "," in self._text[before[1] : verb]:
            return False
        led = self._text[max(sentence, before[0] - _BEFORE_NAME) : before[0]]
        return self._grammar.verb.search(self._text, before[1], verb) is None and self._grammar.after_preposition.search(led) is None

    def _reach(self, number: int, start: int, end: int, who: Actor | Somebody | None, *, named: bool) -> Reference | None:
        """Tells of somebody at a place; the reference where a noun means who is married to somebody with a name.

        `named` says whether a name begins there: "[Holm’s wife]", of whom nobody knows the name, is not told of.
        """
        if isinstance(who, Somebody):
            if spouse := self._spouse(number, start, end, who):
                return spouse
            if named:
                return None
        elif who is not None and (owner := self._marriages.whose(start, who)) is not None:
            self._marriages.tell(self._owner(owner), who)
        self._tell(number, start, end, who)
        return None

    def _marry(self, number: int, verb: Span) -> None:
        """Keeps which two a sentence tells of as a couple by a verb; one of them may be who tells the text."""
        people = self._memory.people(number)
        if len(people) == 2:
            self._couple = people
            self._marriages.wed(self._sentences[number], people)
        elif len(people) == 1 and self._narrator is not None and self._says_i_beside(verb):
            self._marriages.wed(self._sentences[number], (self._narrator, *people))

    def _says_i_beside(self, verb: Span) -> bool:
        """Whether whoever tells the text is beside a verb: "[I] married Tam Leask"."""
        hits = (hit for start, hit in self._says_i.items() if verb[0] - _BESIDE_VERB <= start <= verb[1] + 1)
        return any(hit.lastgroup != "owner" for hit in hits)

    def _owner(self, start: int) -> str:
        """Whose something is by the word at a place, a pronoun that is understood or a name; "" where nobody is known there."""
        if self._narrator is not None and start in self._says_i:
            return self._narrator.name
        if (owner := self._owners.get(start)) is not None:
            return owner.name
        at = bisect_left(self._mentions, start, key=itemgetter(0))
        return self._mentions[at][2].name if at < len(self._mentions) and self._mentions[at][0] == start else ""

    def _spouse(self, number: int, start: int, end: int, who: Somebody) -> Reference | None:
        """Whom "his wife" or "Holm's husband" means, where the text has told who married whom."""
        if not self._marriages.is_spouse(start, end):
            return None
        owner = self._owner(start)
        actor = self._marriages.of(owner, who, self._gender.get(self._marriages.named(owner)))
        if actor is None:
            return None
        self._gender[actor.name] = who.called or self._gender.get(actor.name)
        self._told.tell(actor, number, start, end)
        subject = is_subject(self._grammar, self._text, start, end)
        self._memory.tell(Told(number, start, end, actor, subject, apart=self._is_apart(number, end)))
        words = self._text[start:end]
        return Reference(start, end, actor.name, (actor.name,), Meant.WHOSE.of(words, actor.name), called=who.called)

    def _somebody(self, start: int, end: int, named: Sequence[tuple[int, int, Actor]]) -> Iterator[tuple[int, int, Somebody]]:
        """Those without a name whom a sentence tells of, by a noun in no name."""
        at = bisect_left(self._people, (start, start), key=itemgetter(0))
        while at < len(self._people) and self._people[at][0][0] < end:
            (left, right), who = self._people[at]
            beside = [one for one in named if left < one[1] and one[0] < right]
            if (
                not beside
                or all(self._only_says_where(left, right, one) for one in beside)
                or [one[0] for one in beside] == [left]
                and self._grammar.spouse.fullmatch(self._text[left:right].rpartition(" ")[2])
            ):
                yield left, right, who
            at += 1

    def _only_says_where(self, start: int, end: int, name: tuple[int, int, Actor]) -> bool:
        """Whether a name within the words for somebody only says where or of what that one is: "a resident of [Birch Court]"."""
        led = self._grammar.after_preposition.search(self._text[start : name[0]]) if start < name[0] and name[1] <= end else None
        return led is not None and not self._grammar.things_have_gender and self._grammar.spouse.search(self._text[start : name[0]]) is None

    def _tell(self, number: int, start: int, end: int, who: Actor | Somebody | None) -> None:
        if isinstance(who, Actor):
            self._told.tell(who, number, start, end)
            if only_says_whose(self._text, start, end, who):
                return
        subject, apart = is_subject(self._grammar, self._text, start, end), self._is_apart(number, end)
        somebody = self._with_owner(start, end, who) if isinstance(who, Somebody) else None
        if isinstance(who, Somebody):
            noun = self._text[start:end].casefold().split()[-1]
            known = self._descriptions.of((noun,), self._sentences[number][1])  # "Amit Berg, [the treasurer], spoke"
            self._told.tell(known or somebody or self._with_words(start, end, who), number, start, end)
            if not (who.kin or subject):
                return
        if somebody is None and isinstance(who, Somebody):
            return
        self._memory.tell(Told(number, start, end, who if isinstance(who, Actor) else None, subject, apart=apart, somebody=somebody))

    def _with_owner(self, start: int, end: int, who: Somebody) -> Somebody | None:
        """Somebody whom words tell as somebody's by a pronoun that is understood: "Anna Berg’s father" for "her father".

        None of kin of whom it is not, or where somebody with a name may be meant by "he" as well: that one, or the son of whose father
        the text tells.
        """
        owner = self._owners.get(start)
        if who.kin and not who.name and (owner is None or self._memory.has_told(lambda one: self._may_be(one, who.called))):
            return None
        if owner is None or not self._grammar.whose(owner.name):
            return self._with_words(start, end, who)
        words = f"{self._grammar.whose(owner.name)} {' '.join(self._text[owner.end : end].split())}"
        return replace(who, name=words.casefold(), words=words)

    def _with_words(self, start: int, end: int, who: Somebody) -> Somebody:
        """Somebody told of as somebody's, with the words of a title: "Wilma Berg’s brother" for "my brother" where she speaks, "the coach"
        for "their coach" where nobody knows whose.
        """
        whose, _, noun = " ".join(self._text[start:end].split()).partition(" ")
        if who.words or not (noun and self._grammar.the):
            return who
        owner = self._owners.get(start)
        speaks = self._narrators and self._grammar.narrates.match(whose)
        name = owner.name if owner else _tells_at(self._narrators, start) if speaks else ""
        owned = self._grammar.whose(name) if name else ""
        words = f"{owned} {noun}" if owned else self._grammar.the.format(noun)
        return replace(who, name=words.casefold(), words=words)

    def _may_be(self, actor: Actor, called: str) -> bool:
        return actor.type is ActorType.PERSON and (not called or self._gender.get(actor.name) in (None, called))

    def _is_apart(self, number: int, place: int) -> bool:
        """Whether a semicolon parts a place from the end of its sentence, as if another sentence followed."""
        return self._text.find("; ", place, self._sentences[number][1]) >= 0

    # ----------------------------------------------------------------------------------------------------- one word

    def _meant(self, hit: re.Match[str], number: int) -> Reference | None:
        """Whom the words mean; None where nothing decides."""
        match hit.lastgroup:
            case "person" | "whom" | "clitic" | "enclitic" | "owner" | "it" | "they" | "verb":
                return self._pronoun(hit, number)
            case "hero":
                return self._reference(hit, number, self._hero, Meant.TEXT_ABOUT) if self._hero else None
            case "home":
                return self._reference(hit, number, self._bodies_told[hit.start()], Meant.IN_NAME)
            case "aged":
                return self._aged(hit, number)
            case "client":
                return self._client(hit, number)
            case "sides":
                return self._several(hit, number, self._sides if self._names_no_others(hit) else ())
            case "couple":
                return self._several(hit, number, self._couple or self._pair(number))
            case _:
                return self._noun(hit, number)

    def _reference(self, hit: re.Match[str], number: int, actor: Actor, why: Meant, called: str = "", **fields: str) -> Reference:
        subject = hit.lastgroup == "verb" or is_subject(self._grammar, self._text, *hit.span())
        pronoun = hit.lastgroup in ("person", *OBJECTS, "it", "they", "verb")
        self._memory.tell(Told(number, *hit.span(), actor, subject, pronoun, apart=self._is_apart(number, hit.end())))
        if not pronoun and hit.lastgroup != "owner":
            self._told.tell(actor, number, *hit.span())
        called = called if actor.type is ActorType.PERSON else ""
        return Reference(*hit.span(), actor.name, (actor.name,), why.of(hit[0], actor.name, **fields), called=called)

    def _chosen(self, hit: re.Match[str], number: int, choice: Choice | Somebody | None, called: str = "") -> Reference | None:
        if not isinstance(choice, Choice):
            return None
        if choice.far:
            return self._reference(hit, number, choice.actor, Meant.TEXT_ABOUT, called)
        if choice.rival is None:
            return self._reference(hit, number, choice.actor, Meant.ONLY_ONE, called)
        return self._reference(hit, number, choice.actor, Meant.LIKELIEST, called, rival=choice.rival.name)

    # ------------------------------------------------------------------------------------------------------- people

    def _pronoun(self, hit: re.Match[str], number: int) -> Reference | None:
        """Whom or what "he", "her", "it" or "they" means; where that is open, it is somebody without a name who is told of."""
        owner, word = hit.lastgroup == "owner", hit[0].casefold()
        grammar = self._grammar
        known = grammar.genders.get(word, word)
        known = known if hit.lastgroup == "person" else grammar.pronouns.get(word, known)
        called = hit.lastgroup if hit.lastgroup in ("it", "they") else known
        if hit.lastgroup == "verb":
            lead = self._text[self._sentences[number][0] : hit.start()]
            called = "they" if grammar.left_out.many.search(hit[0]) else f"one/{grammar.left_out.gender(hit[0], lead)}"
        called, _, of_one = str(called).partition("/")
        hint = self._hint(hit, number, called)
        pronoun = pronoun_of(self._grammar, self._text, hit, number, called, hint, of_one)
        of_thing = self._may_be_thing(hit, number, pronoun)
        is_body = self._life_of is not None and isinstance(hint, Actor) and hint.type in _BODIES  # "La cooperativa lo premió. Vivió solo"
        leads = hit.lastgroup == "verb" and (is_body or hint is None or hint is self._life_of)
        hero = self._life_of if leads else None
        if self._life_of is not None and hit.lastgroup == "verb" and self._names_dead_behind(hit, number):
            self._told.mean_actor(self._life_of, number, *hit.span(), pronoun.role)
            return self._reference(hit, number, self._life_of, Meant.TEXT_ABOUT)
        answer = self._anaphora.meant(self._told, pronoun, self._barred(hit, number), only_things=of_thing, hero=hero)
        if answer is None and of_thing and self._told.thing is not None:
            self._told.mean(self._told.thing, number, *hit.span(), pronoun.role)
            words = self._told.thing.words
            return Reference(*hit.span(), words, (), Meant.TEXT_ABOUT.of(hit[0], words))
        life = self._life_of
        if answer and life and hit.lastgroup == "person" and self._is_of_life(life, hit, number, pronoun, answer.entity):
            self._told.mean_actor(life, number, *hit.span(), pronoun.role)
            return self._reference(hit, number, life, Meant.TEXT_ABOUT, called)
        if hit.lastgroup == "verb" and called == "they" and (several := self._several_alone(hit, number, sure=answer is not None)):
            return self._several(hit, number, several)
        hero = self._life_of
        begins = number <= _OPENING and hit.lastgroup == "verb" and grammar.left_out.begins_with_founding.match(hit[0])  # "Nacque nel 1953"
        if hero is None and hit.lastgroup == "verb" and (begins or not grammar.only_people.search(hit[0])):
            hero = self._history_of
        if hero is None and answer is None and isinstance(hint, Actor) and self._may_be(hint, of_one) and self._gone(hit, number):
            hero = hint  # "Rui Pina abriu a oficina. O irmão morreu em 1958. [Fechou] a oficina"
        if answer is None and hero is not None and self._may_be_hero(hero, hit, number, pronoun):
            self._told.mean_actor(hero, number, *hit.span(), pronoun.role)
            of_life = self._reference(hit, number, hero, Meant.TEXT_ABOUT, called if called in ("he", "she") else "")
            return replace(of_life, only_word=owner)
        meant = self._of_entity(hit, number, answer, pronoun) if answer else None
        if meant is not None and not meant.actors and hit.lastgroup == "whom" and self._grammar.unnamed.is_capital:
            return None  # "ihm", which is "dem Zeugen" and not "der Zeuge"
        if meant is None and called in ("he", "she"):
            somebody = answer.entity.who if answer else None
            somebody = somebody if isinstance(somebody, Somebody) else None
            subject = pronoun.role is Role.SUBJECT
            self._memory.tell(Told(number, *hit.span(), None, subject, pronoun=not owner, called=called, somebody=somebody))
        return replace(meant, only_word=True) if owner and meant and not self._acts_for(hit, called) else meant

    def _may_be_thing(self, hit: re.Match[str], number: int, pronoun: Pronoun) -> bool:
        """Whether a pronoun, or a verb alone, may mean the thing that a text is about, of a language in which that has a gender: as the
        object of a verb, or the subject of one that says no more than what became of it.
        """
        thing, grammar = self._told.thing, self._grammar
        if thing is None or not grammar.things_have_gender or pronoun.owner or pronoun.called in ("they", "any", "it"):
            return False
        agrees = grammar.agrees(pronoun.word, thing.words) and grammar.agrees(_word_of(grammar, pronoun.of_one), thing.words)
        if not agrees or is_within(self._quotations, hit.start()) or says_nothing(grammar, self._text, hit.start()):
            return False
        end = self._sentences[number][1]
        if hit.lastgroup in OBJECTS and pronoun.role is Role.OBJECT:
            verb = grammar.verb.match(self._text, hit.end() + (self._text[hit.end() : hit.end() + 1] == " "), end)
            dative = grammar.dative.match(self._text, hit.start())
            return dative is None and (verb is None or grammar.done_to_people.search(self._text, hit.end(), verb.end()) is None)
        if pronoun.role is not Role.SUBJECT:
            return False
        verb = hit if hit.lastgroup == "verb" else grammar.verb.search(self._text, hit.end(), min(end, hit.end() + _FAR_VERB))
        verb = verb or _PART.search(self._text, hit.end(), end)  # "Elle sonne", a present that is not known
        if verb is None or grammar.left_out.object.search(verb[0]) or grammar.only_people.search(self._text, verb.start(), end):
            return False
        if grammar.subject_says.match(self._text, verb.start() - 1):
            return False
        if grammar.passive_now.match(self._text, verb.start()) or " " in verb[0] and grammar.participle.search(verb[0]):
            return True
        behind = grammar.noun_phrase.match(self._text, verb.end() + 1, end)
        is_adverbial = behind is None or grammar.part_of_time.search(behind[0]) is not None
        return is_adverbial or grammar.preposition_start.match(self._text, verb.end() + 1) is not None

    def _others(self, hit: re.Match[str], number: int, hero: Actor) -> list[Told]:
        """The people but a hero who were subjects in a paragraph before a verb alone and may be its subject."""
        gone = self._gone(hit, number)
        near = self._memory.near(number, min(number - self._memory.opening, _LEFT_OUT_REACH))
        near = [one for one in near if one.actor is None or one.actor.type not in _BODIES]  # "La Cámara lo llamó en 1941. Volvió"
        told = [one for one in near if one.subject and one.end <= hit.start() and (one.actor or one.somebody) not in gone]
        return [one for one in told if one.actor is not hero]

    def _beside_story(self, hit: re.Match[str], number: int) -> list[Actor | Somebody]:
        """Whom a verb alone with a time before it leaves aside: who only was something beside the story, and of the history of a body who
        was told of once or has left: "Su mujer, Rosa, era comadrona. En 1957 [el médico] volvió", "El alcalde, Luis Mena, cedió el terreno
        en 1951. En 1960 [el club] ganó un trofeo".
        """
        words, (start, end) = self._grammar.left_out, self._sentences[number]
        if words.background.search(hit[0]) or self._grammar.only_people.search(hit[0]) and self._history_of is not None:
            return []
        near = [one for one in self._memory.near(number, _LEFT_OUT_REACH) if one.subject and one.sentence < number]
        heroes = self._history_of, self._life_of
        near = [one for one in near if one.somebody or one.actor and one.actor.type is ActorType.PERSON and one.actor not in heroes]
        is_dated = _YEAR.search(self._text, start, end) is not None
        led = has_time(words, self._text[start : hit.start()])
        return [who for one in near if (who := one.actor or one.somebody) and self._is_beside(one, led=led, is_dated=is_dated)]

    def _is_beside(self, one: Told, *, led: bool, is_dated: bool) -> bool:
        words = self._grammar.left_out
        if led and is_background(words, self._text, self._sentences[one.sentence]):
            return True
        if self._life_of is not None and (one.somebody and not one.somebody.kin or one.actor and self._is_once(one.actor)):
            return led and is_dated  # "Il parroco la denunciò. Nel 1946 tornò a scuola"
        if self._history_of is None or not (led or is_dated):
            return False
        once = one.actor and len(one.actor.mentions) == 1 or one.somebody
        return is_dated and bool(once) or words.has_left.match(self._text, one.end) is not None

    def _is_of_life(self, hero: Actor, hit: re.Match[str], number: int, pronoun: Pronoun, entity: Entity) -> bool:
        """Whether "he" behind a time is whom the text tells the life of, and not who was named once before or is told of at the birth:
        "L'instituteur, M. Pujo, lui prête des livres. En 1943, [il] passe la frontière", "Né en 1925 d'un père inconnu, [il] garde".
        """
        start, who = self._sentences[number][0], entity.who
        if who is hero or pronoun.role is not Role.SUBJECT or pronoun.hint is None and self._grammar.verb_second:
            return False
        if self._gender.get(hero.name) not in (None, pronoun.called) or is_within(self._quotations, hit.start()):
            return False
        if isinstance(who, Actor):
            return who.type is ActorType.PERSON and self._is_once(who) and _YEAR.search(self._text, start, hit.start()) is not None
        return entity.last.sentence == number and self._grammar.ages.born.search(self._text, start, hit.start()) is not None

    def _several_alone(self, hit: re.Match[str], number: int, *, sure: bool) -> list[Actor]:
        """Who the subject of a verb of several is that is left out: the couple that married last, "[Juntos] construyeron", else those told
        of together as the last ones who are several: "Rosa y Elena abrieron un taller. En 1995 [compraron] el local".
        """
        words, start = self._grammar.left_out, self._sentences[number][0]
        if self._couple and words.together.fullmatch(self._text, start, hit.start()):
            return self._couple
        if sure or is_within(self._quotations, hit.start()) or words.object.search(hit[0]) or words.kind(self._text, hit.end()) == "name":
            return []
        for back in range(1, _LEFT_OUT_REACH + 1):
            near = [one for one in self._memory.near(number, back) if number - one.sentence == back]
            led = self._grammar.after_preposition  # "Dois netos [de Vera Reis], Rui e Alda, compraram"
            names = [one for one in near if one.actor and not led.search(self._text[max(0, one.start - _BEFORE_NAME) : one.start])]
            if joined := self._joined(names):
                return joined if all(one.type is ActorType.PERSON for one in joined) else []
            if any(one.somebody or one.actor and one.actor.type is ActorType.GROUP for one in near if one.subject):
                return []
        return []

    def _is_once(self, actor: Actor) -> bool:
        """Whether somebody is named once and not as kin: "La maestra Elvira Paz la llevó a un concurso"."""
        start = actor.mentions[0][0]
        kin = self._grammar.left_out.kin_born.search(self._text[max(0, start - _TELLS_BIRTH) : start])
        return len(actor.mentions) == 1 and kin is None

    def _may_be_hero(self, hero: Actor, hit: re.Match[str], number: int, pronoun: Pronoun) -> bool:
        """Whether what nothing else decides means whom the text tells the life of: whose something is, or who is the subject where no
        other person was one since the paragraph began.
        """
        if pronoun.called in ("it", "they") or hero in self._barred(hit, number):
            return False
        wanted = pronoun.of_one or pronoun.called
        if wanted in ("he", "she") and self._gender.get(hero.name) not in (None, wanted):
            return False
        if is_within(self._quotations, hit.start()):
            return False
        if hit.lastgroup != "verb":
            is_last = pronoun.hint in (None, hero) and pronoun.role is not Role.OBJECT
            return is_last or hit.lastgroup == "owner" or pronoun.role is Role.OBJECT and pronoun.called in ("one", "any")
        words = self._grammar.left_out
        verb = _PARTS.split(hit[0].casefold())
        has_object = any(word in self._grammar.pronouns for word in verb[:-1])
        goes_on = pronoun.hint is hero is self._life_of  # "La Universidad le ofreció una plaza. [La rechazó]"
        has_object = has_object and not goes_on and not self._is_other_object(hero, verb[:-1])
        if has_object or words.many.search(hit[0]) or words.kind(self._text, hit.end()) == "name":
            return False  # "[la] convenció", "detuvieron"
        if pronoun.hint is hero:
            return True
        others = self._others(hit, number, hero)
        is_other = any(one.somebody or one.actor and self._may_be(one.actor, pronoun.of_one) for one in others)
        return not is_other and (pronoun.hint is not None or number == self._memory.opening or hero is self._life_of)

    def _is_other_object(self, hero: Actor, before: Sequence[str]) -> bool:
        """Whether the object before a verb can't be whom the text is about, by its gender: "Costruì una viola. [La] donò alla scuola"."""
        of = {gender for word in before if (gender := self._grammar.pronouns.get(word))}
        return bool(of) and self._gender.get(hero.name) in ("he", "she") and of <= {"he", "she"} - {self._gender.get(hero.name)}

    def _hint(self, hit: re.Match[str], number: int, called: str) -> Actor | Somebody | None:
        """Who leads by the sieves."""
        if called in ("one", "any") or hit.lastgroup == "verb":
            return self._last_subject(hit, number)
        if called in ("it", "they"):
            return self._body(hit, number) if called == "it" else self._many(hit, number)
        choice = self._of_gender(called, number, hit.start(), is_object=hit.lastgroup in OBJECTS)
        span = (self._sentences[number][0], hit.start())
        if isinstance(choice, Somebody):
            rival = has_stranger(self._grammar, self._text, self._mentions, span)
            return None if rival or is_beside_named(self._memory, self._gender, choice, called) else choice
        if choice is None:
            return None
        here = any(one.actor is choice.actor for one in self._memory.near(number, 0))
        subject = is_subject(self._grammar, self._text, *hit.span())
        strange = not here and subject and has_stranger(self._grammar, self._text, self._mentions, span, surely=True)
        return None if strange else choice.actor

    def _acts_for(self, hit: re.Match[str], called: str) -> bool:
        """Whether what a body has does what the body does: "[its] inspectors"."""
        return called == "it" and self._grammar.acts_for.match(self._text, hit.end()) is not None

    def _barred(self, hit: re.Match[str], number: int) -> list[Actor | Somebody]:
        """Who can't be meant: whom the text speaks to, by an object the subject of its verb, by a verb alone who just died."""
        gone = self._gone(hit, number) if hit.lastgroup == "verb" else ()
        is_object = hit.lastgroup in OBJECTS and not is_behind_verb(self._grammar, self._text, hit)
        return [*self._spoken_to, *(self._doers(number, hit.start()) if is_object else ()), *gone]

    def _names_dead_behind(self, hit: re.Match[str], number: int) -> bool:
        """Whether a sentence that begins with a death names who died further on: "Faleceu segunda-feira, aos 90 anos, Rui Pina"."""
        life, (start, end) = self._life_of, self._sentences[number]
        if life is None or hit.start() != start or self._grammar.left_out.begins_with_death.match(self._text, start, end) is None:
            return False
        return any(start < left < end for left, _ in life.mentions)

    def _gone(self, hit: re.Match[str], number: int) -> list[Actor | Somebody]:
        """Who died or was born as somebody's child before, where others are told of: "Murió su hermano Luis. [Vendió] la casa"."""
        words = self._grammar.left_out
        near = [one for one in self._memory.near(number, _LEFT_OUT_REACH) if one.actor or one.somebody]
        beside = self._beside_story(hit, number)
        if len({id(one.actor or one.somebody) for one in near}) < 2 and self._life_of is None and self._history_of is None:
            return []
        if words.of_the_dead.match(hit[0]):
            return beside
        gone = [one.actor or one.somebody for one in near if one.end <= hit.start() and self._is_gone(one)]
        return [one for one in [*gone, *beside] if one is not None and one is not self._life_of]

    def _is_gone(self, one: Told) -> bool:
        words, start = self._grammar.left_out, max(0, one.start - _TELLS_BIRTH)
        if words.has_died.match(self._text, one.end) or words.who_died.search(self._text, start, one.start):
            return True
        is_kin = words.kin_born.search(self._text, start, one.start) is not None
        return (
            is_kin
            and words.is_born.match(self._text, one.end) is not None
            or words.born_kin.search(self._text, start, one.start) is not None
        )

    def _of_entity(self, hit: re.Match[str], number: int, answer: Answer, pronoun: Pronoun) -> Reference | None:
        """The reference to what a pronoun means; None where the text says too little who that is."""
        entity, who = answer.entity, answer.entity.who
        is_of_many = pronoun.called == "they" and pronoun.role is Role.SUBJECT and self._grammar.things_have_gender
        if is_of_many and not (entity.many or entity.kind in (Kind.PEOPLE, Kind.SEVERAL, Kind.PAIR)):
            return None  # "[Die Gemeinde] wurden"
        if isinstance(who, Actor):
            if pronoun.called in ("he", "she") and self._gender.get(who.name) is None:
                self._gender[who.name] = pronoun.called
            called = pronoun.called if pronoun.called in ("he", "she") else ""
            rival = answer.rival.words if answer.rival else ""
            why = Meant.SUBJECT if hit.lastgroup == "verb" else Meant.LIKELIEST if rival else Meant.ONLY_ONE
            return self._reference(hit, number, who, why, called, **({"rival": rival} if rival else {}))
        actors = [one.who for one in entity.parts if isinstance(one.who, Actor)]
        if len(actors) > 1:
            return self._several(hit, number, actors)
        words, actors = self._words_of(entity, pronoun)
        return Reference(*hit.span(), words, actors, Meant.TOLD_OF.of(hit[0], words)) if words else None

    def _words_of(self, entity: Entity, pronoun: Pronoun) -> tuple[str, tuple[str, ...]]:
        """What to read for somebody or something without a name, and the body for whom those act: "the Ostrel Agency’s inspectors" for
        "its inspectors"; "" where it is not known whose they are.
        """
        first = entity.tellings[0]
        word = self._text[first.start : first.end].partition(" ")[0].casefold()
        if entity.who is not None or entity.parts or word not in self._grammar.genders:
            return (entity.words if entity.who or entity.parts else self._grammar.as_meant(pronoun.word, entity.words)), ()
        owner = self._owners.get(first.start)
        if owner is None or not self._grammar.whose(owner.name):
            return "", ()
        acts = self._grammar.acts_for.match(self._text, owner.end) is not None
        return f"{self._grammar.whose(owner.name)} {' '.join(entity.words.split()[1:])}", owner.actors if acts else ()

    def _last_subject(self, hit: re.Match[str], number: int) -> Actor | Somebody | None:
        """The subject told last, in this sentence or the last ones, of a verb that leaves its own out or a pronoun of anybody."""
        gone = self._gone(hit, number) if hit.lastgroup == "verb" else ()
        near = [
            one
            for one in self._memory.near(number, _LEFT_OUT_REACH)
            if one.subject and (one.somebody or one.actor) and one.end <= hit.start() and (one.actor or one.somebody) not in gone
        ]
        return near[-1].actor or near[-1].somebody if near else None

    def _of_gender(self, wanted: str, number: int, place: int, *, is_object: bool) -> Choice | Somebody | None:
        return self._memory.likeliest(
            number,
            lambda actor: self._gender.get(actor.name, "") in (None, wanted) and actor.name not in self._addressed,
            lambda actor: self._gender.get(actor.name) == wanted,
            self._doers(number, place) if is_object else passed_over(self._grammar, self._text, self._memory, number, place),
            unnamed=wanted,
            is_object=is_object,
        )

    def _doers(self, number: int, place: int) -> list[Actor | Somebody]:
        """The subject of the verb that a word is the object of, who cannot be meant by it: "Brenner relieved [him]"."""
        subjects = [one for one in self._memory.near(number, 0) if one.subject and (one.actor or one.somebody)]
        if not subjects or SENTENCE_END.search(self._text, subjects[-1].end, place):
            return []
        verbs = [hit.start() for hit in self._grammar.verb.finditer(self._text, subjects[-1].end, place)]
        is_shared = (
            bool(verbs) and self._grammar.also.search(self._text, verbs[-1] - _ALSO, verbs[-1]) is not None
        )  # "was there and gave [him]"
        doers = [one.actor or one.somebody for one in subjects[-1:] if len(verbs) < 2 or is_shared]
        return [one for one in doers if one is not None]

    def _aged(self, hit: re.Match[str], number: int) -> Reference | None:
        """Who "the 44-year-old teacher" is: the one person told of in this sentence or the one before."""
        people = [one for one in self._memory.people(number) or self._memory.people(number - 1) if one.name not in self._addressed]
        if len(people) == 1 and not any(one.actor is None for one in self._memory.near(number, 1)):
            return self._reference(hit, number, people[0], Meant.ONLY_ONE, hit[0])
        at = bisect_left(self._mentions, hit.end(), key=lambda one: one[0])
        if all(start >= self._sentences[number][1] for start, _, _ in self._mentions[at : at + 1]):  # else named behind: "…, Leo Marr, was"
            self._memory.tell(Told(number, *hit.span(), None, is_subject(self._grammar, self._text, *hit.span())))
        return None

    def _client(self, hit: re.Match[str], number: int) -> Reference | None:
        """Who "his client" is: for whom the one named before in the sentence appears, else the only person before the court."""
        at = bisect_left(self._mentions, hit.start(), key=itemgetter(0))
        named = [one for one in self._mentions[:at] if one[0] >= self._sentences[number][0] and one[2].type is ActorType.PERSON]
        if not named:
            return None
        counsel = named[0]
        for one, other in pairwise(self._mentions[:at]):  # "Mr Vane appeared for [Orr]", in any sentence before
            if one[2] is counsel[2] and self._grammar.represents.fullmatch(self._text, one[1], other[0]):
                return self._reference(hit, number, other[2], Meant.ONLY_ONE)
        accused = {
            one.name: one
            for _, end, one in self._mentions[:at]
            if one is not counsel[2] and one.type is ActorType.PERSON and self._grammar.accused.match(self._text, end)
        }
        return self._reference(hit, number, next(iter(accused.values())), Meant.ONLY_ONE) if len(accused) == 1 else None

    # ---------------------------------------------------------------------------------------------- bodies and several

    def _body(self, hit: re.Match[str], number: int) -> Actor | None:
        """The body that was the subject told last, or the likeliest before what only somebody does: "It hired a clerk"."""
        owns = hit.lastgroup == "owner"
        subjects = [one for one in self._memory.near(number, 1) if one.subject and not one.somebody]
        if not owns and not self._grammar.subject_says.match(self._text, hit.end()):
            subjects = [one for one in subjects if not self._only_says(one)]
        if subjects and (actor := subjects[-1].actor) and self._may_be_it(actor):
            return actor
        if owns or not self._grammar.only_somebody_does.match(self._text, hit.end()):
            return None
        choice = self._memory.likeliest(number, self._may_be_it, _is_body)
        return choice.actor if isinstance(choice, Choice) and not choice.far else None

    def _only_says(self, one: Told) -> bool:
        """Whether somebody is only who says what the rest of a sentence tells: "…, [the survey] said"."""
        behind = _BEHIND.search(self._text, self._sentences[one.sentence][0], one.start)
        return behind is not None and self._grammar.subject_says.match(self._text, one.end) is not None

    def _may_be_it(self, actor: Actor) -> bool:
        return actor.type in (*_BODIES, ActorType.COUNTRY, ActorType.OTHER)

    def _many(self, hit: re.Match[str], number: int) -> Actor | None:
        """A body that was the subject told last, whose name is a plural or whose report is "their report"."""
        subjects = [one for one in self._memory.near(number, 1) if one.subject and not one.somebody]
        actor = subjects[-1].actor if subjects else None
        if actor is None or actor.type not in _BODIES:
            return None
        its = hit.lastgroup == "owner" and actor.type is ActorType.ORGANISATION and subjects[-1].sentence < number  # "[Their] report"
        return actor if its or self._grammar.plural_name.search(actor.name) else None

    def _names_no_others(self, hit: re.Match[str]) -> bool:
        """Whether no two other bodies are named right before "the two parties": "The Civic Party … Island Labour … [the two parties]"."""
        start = max(hit.start() - _OTHERS_REACH, self._text.rfind("\n", 0, hit.start()))
        near = {one.name for left, _, one in self._mentions if start <= left < hit.start() and one.type in _BODIES}
        return len(near) < len(self._sides) or any(one.name in near for one in self._sides)

    def _several(self, hit: re.Match[str], number: int, several: Sequence[Actor]) -> Reference | None:
        if len(several) < 2 or not self._grammar.both:
            return None
        subject = is_subject(self._grammar, self._text, *hit.span())
        for actor in several:
            self._memory.tell(Told(number, *hit.span(), actor, subject, pronoun=True))
        names = tuple(actor.name for actor in several)
        both = self._grammar.both.format(", ".join(names[:-1]), names[-1])
        if self._grammar.one_couple.fullmatch(hit[0]):
            both = f"{hit[0]} {both}"  # "[Le couple Anne Petit et Luc Morel] ouvrit une auberge"
        return Reference(*hit.span(), both, names, Meant.SEVERAL.of(hit[0], both))

    def _pair(self, number: int) -> list[Actor]:
        """Who is told of together before: the names that "and" joins, else the only two people of a sentence."""
        for back in range(1, PAIR_REACH + 1):
            near = [one for one in self._memory.near(number, back) if number - one.sentence == back and one.actor is not None]
            if joined := self._joined(near):
                return joined
            if len(people := self._memory.people(number - back)) == 2:
                return people
        return []

    def _joined(self, near: Sequence[Told]) -> list[Actor]:
        """The actors of a sentence whose names are joined, those that are its subject before others; none if nobody's are."""
        near = [one for one in near if self._text[one.start : one.end].casefold() not in self._grammar.genders]  # "Ivo and [his] wife, Ann"
        groups: list[list[Told]] = []
        for one, other in pairwise(near):
            if not one.actor or not other.actor or one.actor.type is not other.actor.type:
                continue
            if one.start != other.start and not self._grammar.joins_names.fullmatch(self._text, one.end, other.start):
                continue
            if groups and groups[-1][-1] is one:
                groups[-1].append(other)
            else:
                groups.append([one, other])
        best = next((group for group in groups if group[-1].subject), groups[-1] if groups else [])
        if best and not best[-1].subject and any(one.subject and one.actor and one.actor.type is ActorType.PERSON for one in near):
            return []  # "She signed Lacey and Iqbal": whether she is one of "them" is open
        return list({one.actor.name: one.actor for one in best if one.actor}.values())

    # -------------------------------------------------------------------------------------------------------- nouns

    def _noun(self, hit: re.Match[str], number: int) -> Reference | None:
        """Whom "the treasurer", "the bank" or "the company" means."""
        kind = str(hit.lastgroup)
        noun = hit[kind].casefold()
        if self._grammar.attributive_next.match(self._text, hit.end()) and not self._grammar.gerund.match(self._text, hit.end() + 1):
            return None  # "the bank holiday", but "wrote to the bank asking"
        other = self._grammar.of_another_kind.search(hit[0])  # "the central bank" is no bank like others
        nouns = (f"{other[0].casefold()} {noun}",) if other else (noun, *self._grammar.same_as.get(noun, ()))
        called = self._descriptions.of(nouns, hit.start())
        if called and kind not in ("company", "body"):
            return self._reference(hit, number, called, Meant.CALLED_SO)
        if kind == "office" and (found := self._memory.in_office(nouns[0])):
            return self._reference(hit, number, found[0], Meant.IN_OFFICE, office=found[1])
        if kind in ("fighters", "country"):
            return self._of_kind(hit, number, nouns)
        if kind == "office" and not (nouns := nouns[1:]):
            return None
        return self._body_of_kind(hit, number, nouns, called)

    def _of_kind(self, hit: re.Match[str], number: int, nouns: Sequence[str]) -> Reference | None:
        """Whom "the militants" or "the country" means."""
        if actor := self._memory.headed(nouns, at_end=self._grammar.joins_words):
            return self._reference(hit, number, actor, Meant.IN_NAME)
        wanted = ActorType.COUNTRY if hit.lastgroup == "country" else ActorType.GROUP
        choice = self._memory.likeliest(number, lambda one: one.type is wanted, lambda one: False, self._doers(number, hit.start()))
        return self._chosen(hit, number, choice)

    def _body_of_kind(self, hit: re.Match[str], number: int, nouns: Sequence[str], called: Actor | None) -> Reference | None:
        """Whom "the bank" means: who has the word in its name or is called so, the likeliest of several; "the company" may be any."""
        named = [
            one for one in self._memory.all_headed(nouns, at_end=self._grammar.joins_words) if not self._is_of_another_kind(one, nouns)
        ]
        if self._lists_people(hit.end()):
            return None  # "The team – Ann Lund, Piet Moll and the cook – left"
        barred = self._doers(number, hit.start())
        surely = [one for one in {one.name: one for one in [*named, *([called] if called else [])]}.values() if one not in barred]
        is_any = hit.lastgroup == "company" and self._grammar.any_firm.fullmatch(nouns[0]) is not None
        if len(surely) == 1 and surely[0] is not called and self._is_one_of_several(surely[0]):
            return None
        rather_hero = hit.lastgroup == "company" and len(surely) == 1 and self._is_rather_hero(surely[0], called, number)
        if len(surely) == 1 and not is_any and not rather_hero:
            return self._reference(hit, number, surely[0], Meant.CALLED_SO if surely[0] is called else Meant.IN_NAME)
        if hit.lastgroup != "company" and len(surely) < 2 or self._grammar.of_another_kind.search(hit[0]) and not surely:
            return None
        is_asked = is_any and not self._grammar.things_have_gender  # not measured in languages in which things have one
        rather = self._topic(hit, number, nouns, barred) if is_asked else None
        if rather is not None:
            return self._reference(hit, number, rather, Meant.CALLED_SO if rather is called else Meant.TEXT_ABOUT)
        only_firm = not is_any  # "the bank" is no body that the text calls "the Company"
        is_any = is_any or len(surely) < 2
        choice = self._memory.likeliest(
            number,
            lambda one: one in surely or is_any and self._is_company(one) and not (only_firm and one.name in self._any_firms),
            lambda one: one in surely,
            barred,
        )
        if isinstance(choice, Choice) and self._grammar.side_noun.fullmatch(nouns[0]) and not self._is_side(choice.actor, surely):
            return None  # "the team", of researchers
        if choice is None and called in surely:
            return self._reference(hit, number, surely[-1], Meant.CALLED_SO) if len(surely) == 1 else None
        return self._chosen(hit, number, choice)

    def _topic(self, hit: re.Match[str], number: int, nouns: Sequence[str], barred: Sequence[Actor | Somebody]) -> Actor | None:
        """The body that a text is about, where "the company" rather means it than one that was only named beside it; None where others
        are told of as much, or one near is called so.
        """
        fits = [one for one in self._memory.told if one.actor is not None and self._is_company(one.actor)]
        called = self._descriptions.of(nouns[:1], hit.start())
        is_any = self._grammar.any_body.fullmatch(nouns[0]) is not None
        if called and called not in barred and any(one.actor is called and (not is_any or number - one.sentence <= 1) for one in fits):
            return called  # "bought Tansy Bakeries, a family firm. [The firm] …"
        topic = self._about
        kind = topic.name.split()[-1].casefold().removesuffix(self._grammar.defined.many) if topic else ""
        if kind not in nouns and self._grammar.firm_noun.fullmatch(kind) and not self._grammar.any_firm.fullmatch(kind):
            return None  # "the company", of a bank and another firm
        if any(one.sentence == number and one.actor is not topic for one in fits):
            return None  # "In a statement on the Airbus website, the company said"
        if topic is None or topic in barred or all(one.actor is not topic for one in fits) or self._is_named_behind(topic, hit, number):
            return None
        near = Counter(one.actor.name for one in fits if one.actor and number - one.sentence <= _LEFT_OUT_REACH)
        others = max((count for name, count in near.items() if name != topic.name), default=0)
        return topic if others < _MUCH or near[topic.name] >= others else None

    @cached_property
    def _about(self) -> Actor | None:
        """The body that the text is about, where it shows one; none named beside whom it is about is."""
        return self._main_body or (None if self._is_of_person else self._opening_body())

    def _opening_body(self) -> Actor | None:
        """The one body of the first sentence that tells of any, or the one that is its subject; None of several and far below."""
        opening = [one for one in self._mentions if self._is_company(one[2]) and not self._is_public(one[2])][:_MANY]
        number = bisect_left(self._sentences, (opening[0][0] + 1, 0)) - 1 if opening else 0
        told = [one for one in opening if one[0] < self._sentences[number][1]]
        subjects = [one for one in told if is_subject(self._grammar, self._text, one[0], one[1])]
        joined = any(self._grammar.joins_names.fullmatch(self._text, one[1], other[0]) for one, other in pairwise(told))
        names = {one[2].name for one in subjects or told}
        return told[0][2] if len(names) == 1 and number <= _OPENING and not joined and (subjects or told)[0] is told[0] else None

    def _is_public(self, actor: Actor) -> bool:
        return self._grammar.public_noun.fullmatch(actor.name.split()[-1].casefold()) is not None

    def _is_named_behind(self, actor: Actor, hit: re.Match[str], number: int) -> bool:
        """Whether a sentence names an actor behind a noun, which means another one then: "The firm became agents for [Shell]"."""
        end = self._sentences[number][1]
        return any(hit.end() <= start < end for start, _, who in self._mentions if who is actor)

    def _is_side(self, actor: Actor, surely: Sequence[Actor]) -> bool:
        return actor in surely or any(one.subject for one in self._memory.told if one.actor is actor)

    def _lists_people(self, end: int) -> bool:
        """Whether a dash or a bracket right behind a noun opens with a person, so that it says who they are."""
        opened = _OPENS_LIST.match(self._text, end)
        at = bisect_left(self._starts_of_people, opened.end()) if opened else len(self._starts_of_people)
        return at < len(self._starts_of_people) and opened is not None and self._starts_of_people[at] == opened.end()

    @cached_property
    def _starts_of_people(self) -> list[int]:
        return sorted(start for start, _, one in self._mentions if one.type is ActorType.PERSON)

    def _is_one_of_several(self, actor: Actor) -> bool:
        """Whether a body was last told of in one breath with another: "[Carrick Savings] and Dunmore Trust agreed to merge"."""
        number = next(one.sentence for one in reversed(self._memory.told) if one.actor is actor)
        return actor in self._joined([one for one in self._memory.told if one.sentence == number and one.actor is not None])

    def _is_of_another_kind(self, actor: Actor, nouns: Sequence[str]) -> bool:
        """Whether a name has the noun as that of something else: "the bank" is no central bank, "the hall" no Hall Committee."""
        name = actor.name.casefold()
        *inside, last = name.split()
        is_body = self._grammar.unnamed.kinds.get(last) == "body" and not self._grammar.any_firm.fullmatch(last)
        if is_body and nouns[0] in inside and last not in nouns and not self._grammar.things_have_gender:
            return True
        others = [hit[0] for hit in self._grammar.of_another_kind.finditer(name)]
        kinds = [f"{other} {noun}" for other in others for noun in nouns if " " not in noun]
        return any(one in name and one not in nouns for one in kinds)

    def _is_rather_hero(self, one: Actor, called: Actor | None, number: int) -> bool:
        """Whether whoever has a word in its name was only named beside whom the text is about: "It took over [Meadow Bank]. The bank …"."""
        told = self._memory.near(number, 2)
        acted = any(each.subject for each in self._memory.told if each.actor is one)
        about = any(each.actor is not None and self._memory.is_hero(each.actor) and self._is_company(each.actor) for each in told)
        return one is not called and not acted and not self._memory.is_hero(one) and about

    def _is_company(self, actor: Actor) -> bool:
        is_body = actor.type is ActorType.ORGANISATION or actor.name in self._bodies
        return is_body and actor.name not in self._public and not self._grammar.public_body.search(actor.name)


def _place(one: tuple[int, int, Actor | Somebody | re.Match[str] | None]) -> tuple[int, bool, int]:
    return one[0], isinstance(one[2], Somebody), one[1]  # "the 44-year-old teacher" may be one of those known by name


def _word_of(grammar: Grammar, called: str) -> str:
    """A pronoun for who is "he" or "she"; "" where neither is asked for."""
    return next((word for word, one in grammar.genders.items() if one == called), "") if called else ""


def _is_body(actor: Actor) -> bool:
    return actor.type in _BODIES
