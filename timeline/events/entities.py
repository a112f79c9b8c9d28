"""Whom and what a text has told of up to a place: each entity with the places where it is told of, for the pronouns that may mean it.

Actors and those without a name are told of as the reader of a text finds them (`references`); things are found here, by their noun phrases
in the last sentences, and two phrases with one head noun are one thing unless the second brings a new one: "a boat".
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice, pairwise
from operator import itemgetter

from timeline import patterns as re
from timeline.events.antecedents import Somebody
from timeline.events.grammar import Grammar
from timeline.events.lines import one_line, upper_first
from timeline.events.subjects import is_subject, said_of_pronoun
from timeline.events.thing_told import ThingTold
from timeline.model import Actor, ActorType
from timeline.text import Span

REACH = 4  # sentences back to what is told without a name
OPENS_LIST = re.compile(r" [–—(-] ?")  # between a group and who they are
_CLOSES_LIST = re.compile(r" ?[–—)-]")
PAIR_REACH = 2  # sentences back to the two that "they" are
_MOST_PEOPLE = 4  # from so many on it says no more how many there are
_LEAD_LETTERS = 60  # … in which it stands whether it is anybody at all
_PRONOUN_LETTERS = 40  # code points before a noun phrase in which its preposition stands


class Kind(StrEnum):
    """What an entity is, as far as its words show."""

    PERSON = "person"
    NAMELESS = "nameless"  # one person without a name
    PEOPLE = "people"  # several
    BODY = "body"
    GROUP = "group"
    COUNTRY = "country"
    OTHER = "other"  # a name of something else
    NAME = "name"  # of nobody known
    THING = "thing"
    SEVERAL = "several"  # names that "and" joins
    PAIR = "pair"  # the only two people of a sentence


class Role(StrEnum):
    """The place of a telling beside its verb."""

    SUBJECT = "subject"
    OBJECT = "object"
    PREPOSITION = "preposition"
    OWNER = "owner"


class Form(StrEnum):
    """How a telling speaks of its entity."""

    NAME = "name"
    NEW = "new"  # "a boat", "two men"
    KNOWN = "known"  # "the boat", "his boat"
    BARE = "bare"
    PRONOUN = "pronoun"


_BESIDE = re.compile(r"(?:, [^,.;:\n]{0,8}\d{1,3})?, ")  # between a name and what it is: "Ann Lund, aged 41, [a nurse]"
_ONE_PERSON = (Kind.PERSON, Kind.NAMELESS)
_KINDS = {ActorType.PERSON: Kind.PERSON, ActorType.ORGANISATION: Kind.BODY, ActorType.GROUP: Kind.GROUP, ActorType.COUNTRY: Kind.COUNTRY}


@dataclass(frozen=True, slots=True)
class Telling:
    """Where a text tells of an entity, in which sentence, and how."""

    sentence: int
    start: int
    end: int
    role: Role
    form: Form


@dataclass(slots=True, eq=False)
class Entity:
    """Somebody or something told of; `who` is None of a thing, and `called` is "he", "she" or "" where that is not known."""

    kind: Kind
    words: str
    many: bool
    who: Actor | Somebody | None = None
    called: str = ""
    parts: tuple[Entity, ...] = ()
    tellings: list[Telling] = field(default_factory=list[Telling])
    subject_to: int = -1  # where its last telling as a subject ends

    def tell(self, one: Telling) -> None:
        """Remember where it is told of."""
        self.tellings.append(one)
        if one.role is Role.SUBJECT:
            self.subject_to = max(self.subject_to, one.end)

    @property
    def is_vessel(self) -> bool:
        """Whether it is a ship or the like, which is spoken of as a person is."""
        return self.kind is Kind.OTHER and self.called == "she"

    @property
    def last(self) -> Telling:
        """Where it was told of last."""
        return self.tellings[-1]


class Entities:
    """What was told so far."""

    def __init__(
        self,
        grammar: Grammar,
        text: str,
        sentences: Sequence[Span],
        gender: Mapping[str, str | None],
        taken: Sequence[Span],
        *,
        names_nobody: bool = False,
        thing: ThingTold | None = None,
    ) -> None:
        """`taken` are the places where noun phrases are no things: names, people and dates; `thing` is what the text is about, if one.

        A text that `names_nobody` may be about the first person in it, as a case report is.
        """
        self._grammar, self._text, self._sentences, self._gender = grammar, text, sentences, gender
        self._taken = sorted(taken)
        self._names_nobody = names_nobody
        self.hero: Entity | None = None  # the first person of a text that names nobody
        self._heads = thing.heads if thing else frozenset[str]()
        self.thing = Entity(Kind.THING, thing.words, many=False) if thing else None
        if thing is not None and self.thing is not None and thing.numbered:
            self.thing.tell(Telling(0, 0, 0, Role.OBJECT, Form.NAME))  # by its heading, where the text goes on with "No. 7"
        self._all: dict[str, Entity] = {}
        self._told: dict[int, list[tuple[Telling, Entity]]] = {}  # by their sentences
        self._somebody: dict[str, Entity] = {}  # those that are no things, by their words in small letters
        self._name_ends: set[int] = set()  # where names end that were told of
        self._read = 0  # sentences whose things are told
        self._next = 0  # code points up to which they are, within the sentence that is read

    def tell(self, who: Actor | Somebody, number: int, start: int, end: int) -> None:
        """Remember a telling of an actor or of somebody without a name."""
        form = Form.NAME if isinstance(who, Actor) else self._form(start, end)
        if isinstance(who, Actor):
            self._name_ends.add(end)
        self._remember(self._of(who), Telling(number, start, end, self._role(start, end), form))
        insort(self._taken, (start, end))

    def mean(self, entity: Entity, number: int, start: int, end: int, role: Role) -> None:
        """Remember that a pronoun means an entity, in that role; an object may also stand behind a preposition."""
        role = self._role(start, end) if role is Role.OBJECT else role
        self._remember(entity, Telling(number, start, end, role, Form.PRONOUN))

    def mean_actor(self, who: Actor, number: int, start: int, end: int, role: Role) -> None:
        """Remember the same of an actor."""
        self.mean(self._of(who), number, start, end, role)

    def _remember(self, entity: Entity, one: Telling) -> None:
        entity.tell(one)
        if self._names_nobody and self.hero is None and entity.kind is Kind.NAMELESS:
            opens = one.start == self._sentences[one.sentence][0]  # "A 41-year-old man from Belagavi, Karnataka, presented with fever"
            self.hero = entity if opens or one.role is Role.SUBJECT else None
        self._told.setdefault(one.sentence, []).append((one, entity))

    def _near(self, number: int, reach: int) -> Iterator[tuple[Telling, Entity]]:
        """What the last sentences before and up to the one of this number tell of."""
        for at in range(number - reach, number + 1):
            yield from self._told.get(at, ())

    def before(self, number: int, place: int, always: Collection[Actor | Somebody] = (), last: Entity | None = None) -> list[Entity]:
        """What was told of in the sentences before a place, whoever is asked for `always`, and `last`; what was told last first."""
        self._tell_things(number, place)
        near = dict.fromkeys(entity for _, entity in self._near(number, REACH))
        near |= dict.fromkeys(self._all[key] for who in always if (key := _key(who)) in self._all and self._all[key].who == who)
        near |= dict.fromkeys(one for one in (last, self.hero, self.thing) if one)
        told = [one for one in near if one.tellings and not one.last.start <= place < one.last.end]
        return sorted(told, key=lambda one: (one.last.start, one.last.end), reverse=True)

    @property
    def vessels(self) -> list[Entity]:
        """The vessels told of so far in the whole text."""
        return [one for one in self._all.values() if one.is_vessel and one.tellings]

    def people(self, called: str) -> int:
        """How many told of so far may be "he" or "she", as it is `called`; at most `_MOST_PEOPLE`."""
        fits = (one for one in self._all.values() if one.tellings and one.kind in _ONE_PERSON and one.called in ("", called))
        return sum(1 for _ in islice(fits, _MOST_PEOPLE))

    def together(self, number: int, place: int) -> Iterator[Entity]:
        """Those told of together in the last sentences, as one: names that "and" joins, and the only two people of a sentence."""
        near = sorted((pair for pair in self._near(number, PAIR_REACH) if pair[0].end <= place), key=lambda pair: pair[0].start)
        found: dict[str, Entity] = {}
        listed: list[tuple[Telling, Entity]] = []  # people whom commas part: "[Ada Orme, Dan Whit] and Luis Ibarra"
        for (first, left), (second, right) in pairwise(near):
            between = self._text[first.end : second.start]
            joins = left.who and right.who and left is not right and between != ", " and self._joins(between, listed=bool(listed))
            if joins and listed and listed[-1][1] is left:
                self._all_of(found, [*listed, (second, right)], near)
            elif joins:
                self._both(found, left, right, first, second, Kind.SEVERAL)
            is_listed = (between == ", " or self._lists(between)) and left.kind is right.kind is Kind.PERSON and left is not right
            listed = ([*(listed or [(first, left)]), (second, right)]) if is_listed else []
        for back in range(PAIR_REACH + 1):
            people = {id(entity): (one, entity) for one, entity in near if number - one.sentence == back and entity.kind in _ONE_PERSON}
            if len(people) == 2:
                (first, left), (second, right) = people.values()
                self._both(found, left, right, first, second, Kind.PAIR)
        yield from found.values()

    def _joins(self, between: str, *, listed: bool) -> bool:
        """Whether words join two names, in a list also those of what the second one is: " and the cook "."""
        if self._grammar.joins_names.fullmatch(between):
            return True
        return listed and between[:1] == " " and self._grammar.joins_members.fullmatch(between) is not None

    def _lists(self, between: str) -> bool:
        """Whether a comma parts two names of a list, the second of which has what he is in front: ", the Danish climber "."""
        return between[:2] == ", " and self._grammar.joins_members.fullmatch(between) is not None

    def _all_of(self, found: dict[str, Entity], listed: Sequence[tuple[Telling, Entity]], near: Sequence[tuple[Telling, Entity]]) -> None:
        """Three people or more of a list, as one; by their last names, since all of them have been named.

        A list that says who a group is does what that does: "The team – [Lund, Moll and Kos] – left".
        """
        *first, last = (one.words.split()[-1] for _, one in listed)
        words = self._grammar.both.format(", ".join(first), last)
        everybody = found.setdefault(words, Entity(Kind.SEVERAL, words, many=True, parts=tuple(one for _, one in listed)))
        opening, ending = listed[0][0], listed[-1][0]
        closed = _CLOSES_LIST.match(self._text, ending.end)
        acts = closed is not None and self._grammar.before_verb.match(self._text, closed.end()) is not None
        says_who = acts and any(OPENS_LIST.fullmatch(self._text, one.end, opening.start) for one, _ in near)
        role = Role.SUBJECT if says_who else opening.role
        everybody.tell(Telling(opening.sentence, opening.start, ending.end, role, opening.form))

    def _both(self, found: dict[str, Entity], left: Entity, right: Entity, first: Telling, second: Telling, kind: Kind) -> None:
        if not left.words or not right.words:
            return  # "my father", of whom nobody knows the name
        words = self._grammar.both.format(left.words, right.words)
        both = found.setdefault(words, Entity(kind, words, many=True, parts=(left, right)))
        form = Form.PRONOUN if Form.PRONOUN in (first.form, second.form) else first.form
        start, end = min(first.start, second.start), max(first.end, second.end)
        role = second.role if self._grammar.things_have_gender and second.role is Role.SUBJECT else first.role  # "Ana y [Rosa] viajaron"
        both.tell(Telling(first.sentence, start, end, role, form))

    # ----------------------------------------------------------------------------------------------------- one telling

    def _of(self, who: Actor | Somebody) -> Entity:
        if isinstance(who, Actor):
            if self.thing is not None and who.type is not ActorType.PERSON and who.name.casefold() in self.thing.words.casefold():
                is_body = self._grammar.unnamed.kinds.get(who.name.rpartition(" ")[2].casefold()) == "body"
                self.thing.who = who if is_body else self.thing.who
                return self.thing
            kind = _KINDS.get(who.type, Kind.OTHER)
            many = kind is Kind.GROUP or self._grammar.plural_name.search(who.name) is not None
            called = self._gender.get(who.name) or ""
            kind = Kind.OTHER if called and kind is Kind.BODY else kind  # a vessel
            entity = self._all.setdefault(_key(who), Entity(kind, who.name, many, who, called))
        else:
            many = who.called == "" and self._grammar.plural_kin.search(who.words) is not None
            many = many or self._grammar.things_have_gender and self._grammar.many_of_them.match(who.words) is not None
            kind = Kind.PEOPLE if many else Kind.NAMELESS
            entity = self._all.setdefault(_key(who), Entity(kind, who.words, many, who, who.called))
        self._somebody[entity.words.casefold()] = entity
        return entity

    def _role(self, start: int, end: int) -> Role:
        if self._grammar.verb_second and self._grammar.preposition_start.match(self._text, start):
            return Role.PREPOSITION  # "im Krieg"
        if is_subject(self._grammar, self._text, start, end) or self._is_parted_subject(start, end):
            return Role.SUBJECT
        if self._grammar.owner.match(self._text, end):
            return Role.OWNER
        before = self._text[max(0, start - _PRONOUN_LETTERS) : start]
        if self._grammar.unnamed.names_who.search(before):
            return Role.SUBJECT  # "The first organist was [Amy Tull]"
        return Role.PREPOSITION if self._grammar.after_preposition.search(before) else Role.OBJECT

    def _is_parted_subject(self, start: int, end: int) -> bool:
        """Whether words are the subject of a verb that stands before them, or behind what says more of them: "[el jefe] de obra firmó"."""
        before = self._text[max(0, start - _PRONOUN_LETTERS) : start]
        if self._text[start].isupper() and (noun := self._grammar.noun_before_name.search(before)):
            before, start = before[: noun.start()], start - len(before) + noun.start()  # "kam [die Wirtin Anna Frey]"
        if self._grammar.verb_at_end.search(before):
            return self._grammar.no_subject_case.match(self._text, start) is None
        acts = self._grammar.parted_verb.match(self._text, end) is not None
        return acts and self._grammar.after_preposition.search(before) is None

    def _form(self, start: int, end: int) -> Form:
        words = self._text[start:end]
        if self._grammar.new_thing.match(words):
            return Form.NEW
        return Form.KNOWN if self._grammar.determiner_start.match(words[:1].upper() + words[1:]) else Form.BARE

    # ---------------------------------------------------------------------------------------------------------- things

    def _tell_things(self, number: int, place: int) -> None:
        if self._read < number - REACH:
            self._read, self._next = number - REACH, 0
        while self._read <= number:
            start, end = self._sentences[self._read]
            end = min(end, place)
            self._next = max(start, self._next)
            while (hit := self._grammar.noun_phrase.search(self._text, self._next, end)) is not None and hit.end() < place:
                taken = self._end_of_taken(*hit.span())
                self._next = taken or hit.end()
                if not taken and said_of_pronoun(self._grammar, self._text, hit.start()) is None:
                    self._thing(self._read, *hit.span())
            if self._read == number:
                return
            self._read += 1

    def _end_of_taken(self, start: int, end: int) -> int:
        """Where the last name, person or date ends that a noun phrase meets, 0 if it meets none."""
        at = bisect_left(self._taken, end, key=itemgetter(0))
        return max((one[1] for one in self._taken[max(0, at - 3) : at] if one[1] > start), default=0)

    def _is_adjective(self, number: int, start: int, end: int) -> bool:
        """Whether a word has its capital from the sentence that it opens, and a noun follows: "[Electric] light came in 1928"."""
        goes_on = self._text[end : end + 1] == " " and self._text[end + 1 : end + 2].islower()
        opens = start == self._sentences[number][0] and " " not in self._text[start:end]
        if not (opens and goes_on):
            return False
        return not (self._grammar.before_verb.match(self._text, end) or self._grammar.preposition_start.match(self._text, end + 1))

    def _is_apposed(self, start: int, end: int) -> bool:
        """Whether a noun phrase only says who a name beside it is: "Amit Berg, [the treasurer], spoke"."""
        if start - len(", ") in self._name_ends and self._text[end : end + 1] == "," and self._text.startswith(", ", start - len(", ")):
            return not self._grammar.things_have_gender  # "Hollins, [the Leeds bakery chain], said it would close"
        at = bisect_left(self._taken, start, key=itemgetter(0))
        before = self._text[self._taken[at - 1][1] : start] if at else ""
        after = self._text[end : self._taken[at][0]] if at < len(self._taken) else ""
        titled = after == " " and self._grammar.things_have_gender and self._text[end + 1].isupper()  # "il [libraio] Guido Melani"
        named = self._grammar.unnamed.is_named.fullmatch(after) is not None  # "[The first organist] was Amy Tull"
        beside = after == ", " or titled or named or _BESIDE.fullmatch(before) is not None
        return beside and self._kind(one_line(self._text[start:end]), many=False) is Kind.NAMELESS

    def _is_nobody(self, start: int, end: int, words: str) -> bool:
        """Whether somebody new is nobody who is told of, but anybody of the kind: "the first post that [a woman] held"."""
        if (
            not self._grammar.things_have_gender
            or not self._grammar.new_thing.match(words)
            or self._kind(words, many=False) is not Kind.NAMELESS
        ):
            return False
        return self._grammar.unnamed.is_what.search(self._text, max(0, start - _LEAD_LETTERS), start) is not None

    def _kind(self, words: str, *, many: bool) -> Kind:
        head = words.split()[-1].casefold()
        known = self._grammar.unnamed.kinds.get(head, "")
        if known == "group" and not many and self._grammar.things_have_gender and head in self._grammar.unnamed.called:
            return Kind.NAMELESS  # "der Bäcker", whose plural is the same word
        if self._grammar.collective.search(words) or known in ("body", "group") and not many:
            return Kind.GROUP
        is_name = words[:1].isupper() and words.split()[-1][:1].isupper()  # not "No obstruction"
        is_name = is_name and not self._grammar.preposition_start.match(words)  # nor "Im Krieg"
        if is_name and not self._grammar.determiner_start.match(words) and not many:
            return Kind.NAME
        person = known not in ("", "seat", "body") or self._grammar.person_noun.search(words) or self._grammar.unnamed_person.match(words)
        return (Kind.PEOPLE if many else Kind.NAMELESS) if person else Kind.THING

    def _thing(self, number: int, start: int, end: int) -> None:
        words = one_line(self._text[start:end])
        if self._grammar.part_of_time.search(words):
            return
        if (somebody := self._somebody.get(words.casefold())) is not None:
            self._remember(somebody, Telling(number, start, end, self._role(start, end), self._form(start, end)))
            return
        if self._is_apposed(start, end) or self._is_adjective(number, start, end) or self._is_nobody(start, end, words):
            return
        if start == self._sentences[number][0] and words[1:].islower() and self._grammar.is_common(words.casefold()):
            words = words.casefold()  # "[Growers] say", whose capital is that of the sentence
        if self._is_of_vessel(words) and len(self.vessels) == 1:
            self._remember(self.vessels[0], Telling(number, start, end, self._role(start, end), Form.KNOWN))
            return
        if self.thing is not None and self._is_of_thing(words):
            self._remember(self.thing, Telling(number, start, end, self._role(start, end), Form.KNOWN))
            return
        many = self._grammar.plural_head.fullmatch(words if " " in words else words[:1].lower() + words[1:]) is not None
        form = self._form(start, end)
        head = words.split()[-1].casefold().rstrip("s")
        key = f"t {head} {many}"
        if key not in self._all or form is Form.NEW:
            kind = self._kind(words, many=many)
            is_one = kind is Kind.NAMELESS and self._grammar.things_have_gender
            called = self._grammar.unnamed.called.get(words.split()[-1].casefold(), "") if is_one else ""  # "[su padre]", who is no "ella"
            self._all[key] = Entity(kind, "" if self._grammar.only_which.fullmatch(words) else words, many, called=called)
        self._remember(self._all[key], Telling(number, start, end, self._role(start, end), form))

    def _is_of_vessel(self, words: str) -> bool:
        """Whether a noun phrase tells of a vessel that was told of before: "the 620-tonne vessel"."""
        is_vessel = self._grammar.vessel.fullmatch(words.rpartition(" ")[2].casefold()) is not None
        return (
            is_vessel and self._grammar.determiner_start.match(upper_first(words)) is not None and not self._grammar.new_thing.match(words)
        )

    def _is_of_thing(self, words: str) -> bool:
        """Whether a noun phrase tells of the thing that the text is about, and of no other one: "the mill", but not "a steam mill"."""
        is_new = self._grammar.new_thing.match(words) is not None and self.thing is not None and bool(self.thing.tellings)
        return words.rpartition(" ")[2].casefold() in self._heads and not is_new


def _key(who: Actor | Somebody) -> str:
    return f"{'a' if isinstance(who, Actor) else 's'} {who.name}"
