"""Whom or what a pronoun means: the entities told of before it, each with features that a reader goes by, and nothing told of.

A linear model over these features (Soon, Ng and Lim 2001 have most of them; the ranking of all candidates at once is that of Denis and
Baldridge 2008), trained on texts whose pronouns are marked (training/anaphora.py), says how likely each is:
`data/models/anaphora_weights.toml` has one readable weight a feature. Where nothing is likely enough, the pronoun stays open.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from timeline import patterns as re
from timeline.actors.standing import standing
from timeline.events.antecedents import Somebody
from timeline.events.entities import OPENS_LIST, REACH, Entities, Entity, Form, Kind, Role, Telling
from timeline.events.grammar import NEVER, Grammar
from timeline.events.left_out import has_object_before, two_behind
from timeline.events.linear import Weights, shares, weights_of
from timeline.events.lines import one_line
from timeline.events.subjects import is_subject
from timeline.events.whom_they_are import cannot_be, is_of_open_one, surely_meant, vessel_meant
from timeline.model import Actor
from timeline.places import DATA
from timeline.text import Span, holding

MODEL = DATA / "models" / "anaphora_weights.toml"
GENDERED_MODEL = DATA / "models" / "anaphora_gendered_weights.toml"  # of languages in which things have a gender
# From how likely on an answer is told: nearly nine of ten people are right then on the whole, and seven of ten things (docs/measured.md).
SURE = {"he": 0.6, "she": 0.6, "it": 0.65, "they": 0.65}
SURE_GENDERED = 0.55  # the same where things have a gender: five of six that are asked in ordinary texts
_SURE_OF_TOLD, _LEAST_OF_TOLD = 0.6, 0.15  # what is enough among those told of where the clause shows what is meant
OBJECTS = ("whom", "clitic", "enclitic")  # groups of a pronoun that is no subject
_SURELY_OTHER = 0.7  # how sure it has to be that a verb alone is not of whom the text tells the life of and told last as a subject
_SURELY = 0.8  # how sure it is that "they" are the couple that just married: five of six in texts written to try it
_OFTEN = 4  # times that a text has the noun of a thing that it may be about
_OPENING = 10  # code points of a comma and what opens a relative clause
_OFFICE = 24  # code points before a name in which an office stands
_NOUN = 24  # code points behind a pronoun in which a noun stands
_PART_LETTERS = 14  # code points before a pronoun in which "six of" stands
_LED = 90  # code points before a pronoun in which its clause begins
_VERB_LETTERS = 22  # code points in which the words of a verb stand
_MOST = 14  # candidates looked at
_MOST_NEARER = 3  # from so many on it says no more how many were told of since
_REMEMBERED = 1 << 11  # features that are kept
_LETTERS = (15, 40, 80, 150, 300, 600)
_WORD = re.compile(r"[\w’']+")
_LETTERS_OF_WORD = re.compile(r"\w+")
_ENDS = re.compile(r"\s*(?:[.;:]|$)")
_CLAUSE = re.compile(r"[;:!?\n“”«»\"]|,(?= )")
_JOINT = re.compile(r"[,;:]")
_LARGEST_FAMILY = 12
_FEATURES_OF = {"he": "he", "she": "he", "it": "it", "they": "they", "one": "one", "any": "one"}  # whose weights: "she" has those of "he"
_BODIES = (Kind.BODY, Kind.GROUP, Kind.COUNTRY)
_THINGS = (Kind.THING, Kind.NAME, Kind.OTHER, *_BODIES)
_MANY = (Kind.PEOPLE, Kind.SEVERAL, Kind.PAIR, *_BODIES)
_PEOPLE = (Kind.PERSON, Kind.NAMELESS, Kind.PEOPLE, Kind.PAIR)
_ONE_PERSON = (Kind.PERSON, Kind.NAMELESS, Kind.NAME)


@dataclass(frozen=True, slots=True)
class Pronoun:
    """A pronoun at ``start:end`` of a text, or the verb that leaves its subject out; `owner` says that it tells whose something is.

    `called` is "he", "she", "it" or "they", "one" of what is anybody or anything ("lui"), "any" of what may also be several ("su").
    """

    start: int
    end: int
    sentence: int
    called: str
    owner: bool
    role: Role
    hint: Actor | Somebody | None = None  # who leads by the sieves of `references`
    of_some: bool = False  # it says of whom some are: "six of [them]"
    word: str = ""  # in small letters, "" of a subject that is left out
    of_one: str = ""  # "he" or "she" where that is what one person has to be, of a word that may also be several: "ihre"


@dataclass(frozen=True, slots=True)
class Question:
    """A pronoun, what it may mean, and the features of each and, last, of nothing told of."""

    pronoun: Pronoun
    candidates: Sequence[Entity]
    features: Sequence[Collection[str]]
    model: Path = MODEL
    lot: str = ""  # what the pronoun does or undergoes is a "thing"'s, "somebody"'s or an "agent"'s, where it shows


@dataclass(frozen=True, slots=True)
class Answer:
    """What a pronoun means, how likely that is, and what else may have been meant, if anything."""

    entity: Entity
    probability: float
    rival: Entity | None


class _Seen(NamedTuple):
    """What stands around a telling, whichever pronoun may mean it."""

    paragraph: int
    quoted: bool
    opens: bool
    behind: str
    goes_on: bool
    ends: bool


Judge = Callable[[Question], Answer | None]


def likeliest(question: Question, weights: Weights | None = None) -> Answer | None:
    """What is likely enough; None where that is nothing told of, or nothing is."""
    found = shares(question.features, weights_of(question.model) if weights is None else weights)
    ranked = sorted(range(len(question.candidates)), key=lambda at: -found[at])
    gendered = question.model == GENDERED_MODEL
    least = SURE_GENDERED if gendered else SURE[question.pronoun.called]
    if question.lot and ranked and question.pronoun.called in ("he", "she", "one"):  # who can't be meant is none of the candidates
        told = 1 - found[-1]
        least = least if found[ranked[0]] < _LEAST_OF_TOLD else min(least, _SURE_OF_TOLD * told)
    if not ranked or found[ranked[0]] < least:
        return None
    rival = question.candidates[ranked[1]] if len(ranked) > 1 else None
    return Answer(question.candidates[ranked[0]], found[ranked[0]], rival)


def _is_no_family(one: Entity) -> bool:
    """Whether nobody is the child of what was told of: a body, a thing, more people than a family has."""
    number = one.words.partition(" ")[0]
    return one.kind in _THINGS or number.isdigit() and int(number) > _LARGEST_FAMILY


def _latter(pronoun: Pronoun, candidates: Sequence[Entity]) -> Answer | None:
    """Whom "the latter" means: the person told last in the sentence before who is not its subject."""
    before = [one for one in candidates if one.kind in _ONE_PERSON and one.last.sentence == pronoun.sentence - 1]
    last = max(before, key=lambda one: one.last.start, default=None)
    return Answer(last, _SURELY, None) if last is not None and last.last.role is not Role.SUBJECT else None


class Anaphora:
    """Asks what each pronoun of a text means, in its order."""

    def __init__(
        self,
        grammar: Grammar,
        text: str,
        sentences: Sequence[Span],
        quotations: Sequence[Span],
        title: str,
        heroes: Collection[Actor],
        judge: Judge = likeliest,
    ) -> None:
        self._grammar, self._text, self._sentences, self._quotations = grammar, text, sentences, quotations
        self._title = {word.casefold() for word in _WORD.findall(title)}
        self._heroes, self._judge = heroes, judge
        self._model = GENDERED_MODEL if grammar.things_have_gender else MODEL
        self._paragraphs = [hit.start() for hit in re.finditer(r"\n\s*\n", text)]
        self._hero: Entity | None = None  # the first person of a text that names nobody
        self._subject: Entity | None = None  # of those that may be meant, who was a subject last
        self._people = 0  # who may be "he" or "she" of those told of in the whole text so far
        self._meant_last: dict[str, Entity] = {}  # what each pronoun meant the last time
        self._open: set[str] = set()  # pronouns that the last one of their kind left open
        self._open_they: Span | None = None  # from the last "they" that stayed open as a subject to the end of its sentence
        self._heads: dict[str, int] = {}
        self._tellings: dict[tuple[int, int, Role], _Seen] = {}
        self._place_around = -1, 0, False  # where a pronoun stands, its paragraph, and whether it is quoted
        self._common: dict[str, bool] = {}
        self._speakers: dict[str, bool] = {}

    def meant(
        self, told: Entities, pronoun: Pronoun, barred: Collection[object] = (), *, only_things: bool = False, hero: Actor | None = None
    ) -> Answer | None:
        """What a pronoun means; none of those `barred`, and nobody where it means `only_things`; nothing if not surely another person than
        the `hero`, who leads.
        """
        if pronoun.called == "it" and self._grammar.verb_second and self._grammar.expletive.match(self._text, pronoun.start):
            return None  # "[es] schneite", which tells nothing of the next one
        pronoun = self._as_subject(told, pronoun)
        led = self._heroes if pronoun.hint is None else [*self._heroes, pronoun.hint]
        told_before = told.before(pronoun.sentence, pronoun.start, led, self._meant_last.get(pronoun.called))
        lot = self._lot(pronoun)
        candidates = [one for one in told_before if self._may_be(pronoun, one) and not self._is_out(lot, one)]
        if pronoun.called in ("they", "any"):
            candidates += (one for one in told.together(pronoun.sentence, pronoun.start) if not self._is_out(lot, one))
            candidates.sort(key=lambda one: (one.last.start, one.last.end), reverse=True)
            candidates = [one for one in candidates if not (self._is_surely_not(pronoun, one) or self._is_listed(one, candidates))]
        candidates = [one for one in candidates if one.who is None or one.who not in barred]
        candidates = [one for one in candidates if not (only_things and one.kind in (*_PEOPLE, *_BODIES))]
        candidates = [*candidates[:_MOST], *(one for one in candidates[_MOST:] if one is told.thing)]
        if not self._grammar.things_have_gender and pronoun.called == "she" and any(_is_here(one, pronoun) for one in candidates):
            candidates = [one for one in candidates if one.kind in _ONE_PERSON or one.last.sentence == pronoun.sentence]  # no ship
        self._people, self._hero = told.people(pronoun.called), told.hero
        self._subject = max(candidates, key=attrgetter("subject_to"), default=None)
        deed = self._deed(pronoun)
        features = [self._features(pronoun, one, candidates[:rank], deed) for rank, one in enumerate(candidates)]
        features.append(frozenset(self._of_nothing(pronoun, candidates)))
        shown = self._shown(pronoun, candidates)
        answer = Answer(shown, 1.0, None) if shown else self._judge(Question(pronoun, candidates, features, self._model, lot))
        if pronoun.called == "she" and len(told.vessels) == 1:
            candidates = list(dict.fromkeys([*candidates, *told.vessels]))  # which may have been told of long before
        answer = self._sure(pronoun, candidates, answer) if pronoun.called in ("they", "she", "he") else answer
        if pronoun.called == "it" and not self._grammar.things_have_gender:
            answer = (
                None if says_nothing(self._grammar, self._text, pronoun.start) else self._of_thing(pronoun, told.thing, candidates, answer)
            )
        if answer and hero is not None and answer.entity.who is not hero and answer.entity.kind in (Kind.PERSON, Kind.NAMELESS, Kind.BODY):
            answer = answer if answer.probability >= _SURELY_OTHER and answer.entity.kind is not Kind.BODY else None
        if self._grammar.latter.fullmatch(pronoun.word):
            answer = _latter(pronoun, candidates)
        if answer and pronoun.owner and _is_no_family(answer.entity) and self._is_of_kin(pronoun):
            answer = None  # "El coro reunía 60 voces. [Su hermano] murió"
        if answer is None:
            self._open.add(pronoun.called)
            if pronoun.called == "they" and pronoun.role is Role.SUBJECT:
                self._open_they = pronoun.start, self._sentences[pronoun.sentence][1]
            return None
        self._open.discard(pronoun.called)
        self._open_they = None if pronoun.called == "they" else self._open_they
        self._meant_last[pronoun.called] = answer.entity
        if pronoun.called in ("he", "she") and not answer.entity.called:
            answer.entity.called = pronoun.called
        told.mean(answer.entity, pronoun.sentence, pronoun.start, pronoun.end, pronoun.role)
        return answer

    def _sure(self, pronoun: Pronoun, candidates: Sequence[Entity], answer: Answer | None) -> Answer | None:
        """What the language says for sure instead of an answer, if anything."""
        if self._grammar.things_have_gender:
            accused = self._accused(pronoun, candidates)
            return Answer(accused, _SURELY, None) if accused else answer
        if pronoun.called == "he":
            return answer
        place = pronoun.start, pronoun.end
        if pronoun.called == "she":
            sure = None if self._deed(pronoun) == "acts" else vessel_meant(candidates)
            return Answer(sure, _SURELY, None) if sure and (answer is None or answer.entity.called != "she") else answer
        sure = surely_meant(self._grammar, self._text, self._sentences, place, candidates, self._meant_last.get("they"))
        if sure is None:
            return answer
        return Answer(sure, max(_SURELY, answer.probability if answer else 0.0), answer.rival if answer else None)

    def _of_thing(self, pronoun: Pronoun, thing: Entity | None, candidates: Sequence[Entity], answer: Answer | None) -> Answer | None:
        """The thing that a text is about instead of nothing, and of what is told of only once: "[The mill] … During the war it was let"."""
        if thing is None or thing not in candidates or self._quoted(pronoun.start):
            return answer
        if answer is None:
            is_new = any(self._is_new(one, pronoun) for one in candidates if one is not thing)
            is_behind = pronoun.role is Role.OBJECT and self._is_behind_preposition(pronoun)
            return None if is_new or is_behind else Answer(thing, _SURELY, None)
        once = len(answer.entity.tellings) == 1 and answer.entity.last.form is not Form.NEW and answer.entity.kind not in _BODIES
        return Answer(thing, _SURELY, answer.entity) if once and answer.probability < _SURELY else answer

    def _is_new(self, one: Entity, pronoun: Pronoun) -> bool:
        """Whether the sentence before, or this one, tells of something for the first time which may be meant: "A boat", but no "fire"."""
        last, head = one.last, one.words.rpartition(" ")[2].casefold()
        is_near = pronoun.sentence - last.sentence <= 1 and last.role in (Role.SUBJECT, Role.OBJECT)
        is_new = last.form is Form.NEW or len(one.tellings) == 1 and self._grammar.new_thing.match(one.words) is not None
        return is_near and is_new and self._grammar.about.happening.fullmatch(head) is None

    def _accused(self, pronoun: Pronoun, candidates: Sequence[Entity]) -> Entity | None:
        """Whom a court report is about, where a pronoun does what only he does: "Der Zeuge ging. Danach gestand [er]"; None of others."""
        if pronoun.called not in ("he", "she") or pronoun.owner or not self._grammar.done_by_accused.search(self._words_of_clause(pronoun)):
            return None
        like_one = self._grammar.like_a_person
        people = (one for one in candidates if one.kind in _ONE_PERSON or one.kind is Kind.THING and like_one.search(one.words))
        people = sorted(people, key=_first_told)
        return next((one for one in people if any(self._is_on_trial(told.sentence) for told in one.tellings)), None)

    def _is_on_trial(self, sentence: int) -> bool:
        return self._grammar.on_trial.search(self._text, *self._sentences[sentence]) is not None

    def _clause(self, pronoun: Pronoun) -> Span:
        """From where to where the clause of a pronoun goes, without the mark at its end."""
        start, end = self._sentences[pronoun.sentence]
        opens = max((hit.end() for hit in _CLAUSE.finditer(self._text, start, pronoun.start)), default=start)
        hit = _CLAUSE.search(self._text, pronoun.end, end)
        return opens, hit.start() if hit else end

    def _words_of_clause(self, pronoun: Pronoun) -> str:
        """The clause of a pronoun, with the mark at its end."""
        start, end = self._clause(pronoun)
        return self._text[start : min(end + 1, self._sentences[pronoun.sentence][1])]

    def _is_behind_preposition(self, pronoun: Pronoun) -> bool:
        return self._grammar.after_preposition.search(self._text, max(0, pronoun.start - _LED), pronoun.start) is not None

    def _is_surely_not(self, pronoun: Pronoun, one: Entity) -> bool:
        """Whether one of those told of cannot be "they"."""
        if pronoun.called != "they":
            return False
        behind = self._text[pronoun.end + 1 : pronoun.end + _NOUN].partition(" ")[0].rstrip(".,;:").casefold()
        if pronoun.of_some and one.kind in _THINGS and self._grammar.unnamed.kinds.get(behind, "seat") not in ("seat", "body"):
            return True  # "six of [them] children"
        goes_on = pronoun.role is Role.SUBJECT and is_of_open_one(self._text, one, self._open_they)
        return goes_on or cannot_be(self._grammar, self._text, self._sentences, pronoun.end, one)

    def _is_listed(self, one: Entity, candidates: Sequence[Entity]) -> bool:
        """Whether a dash or a bracket behind a group says who they are, who are meant then: "The team – Lund, Moll and Kos –"."""
        lists = (other.last.start for other in candidates if other.kind is Kind.SEVERAL)
        return one.kind is not Kind.PERSON and any(OPENS_LIST.fullmatch(self._text, one.last.end, start) for start in lists)

    def _may_be(self, pronoun: Pronoun, one: Entity) -> bool:
        if pronoun.called in ("he", "she", "one", "any") and self._speaks_for_another(one):
            may_speak_of_himself = self._grammar.led_subject is not NEVER and one.last.sentence == pronoun.sentence  # "sagte, er habe"
            if not (may_speak_of_himself or self._does_as_counsel(pronoun)):
                return False
        has_gender = one.who is None or self._grammar.things_have_gender and not isinstance(one.who, Actor)
        if pronoun.called in ("he", "she") and self._is_firm(one):
            return False
        if self._is_named_behind(pronoun, one) or self._acts_itself(pronoun, one) or has_gender and not self._agrees(pronoun, one):
            return False
        if self._stands_before_verb(pronoun, one) or pronoun.word == "" and self._did_to_another(pronoun, one):
            return False
        if pronoun.of_one and one.kind in _ONE_PERSON and one.called not in ("", pronoun.of_one):
            return False
        if pronoun.called == "any":
            return True
        if pronoun.called == "one":
            return one.kind in (*_ONE_PERSON, *_THINGS) and not one.many
        if pronoun.called in ("he", "she"):
            if self._grammar.things_have_gender and one.kind in _THINGS and one.kind is not Kind.NAME:
                return not one.many and one.called in ("", pronoun.called)
            is_word = one.kind is Kind.NAME and (one.words.isupper() or self._is_common(one.words.casefold()))  # "CT", "Abdominal"
            return one.kind in _ONE_PERSON and one.called in ("", pronoun.called) and not is_word or one.called == pronoun.called
        if pronoun.called == "it":
            is_one = one.kind in _THINGS or one.kind is Kind.PERSON and not one.called and " " not in one.words  # who may be a firm
            return is_one and (one.kind is Kind.BODY or not one.many)  # "Thika Holdings said [it] …"
        return one.kind in _MANY or one.many

    def _is_of_kin(self, pronoun: Pronoun) -> bool:
        """Whether one of somebody's family stands behind a word that says whose: "[leur] fils"."""
        noun = self._text[pronoun.end + 1 : pronoun.end + _NOUN].partition(" ")[0].rstrip(".,;:").casefold()
        return self._grammar.unnamed.kinds.get(noun) in ("kin", "parent")

    def _shown(self, pronoun: Pronoun, candidates: Sequence[Entity]) -> Entity | None:
        """What a demonstrative means: whatever the sentence before told of last but its subject, or that where it told of nothing else."""
        if not self._grammar.demonstrative.fullmatch(pronoun.word):
            return None
        before = [one for one in candidates if one.last.sentence == pronoun.sentence - 1]
        others = [one for one in before if one.last.role is not Role.SUBJECT and one.last.role is not Role.OWNER]
        return others[0] if others else before[0] if before else None  # "De fabriek had [een schoorsteen]"

    def _lot(self, pronoun: Pronoun) -> str:
        """Whether what a pronoun does or undergoes is a "thing"'s, "somebody"'s or an "agent"'s, who may also be a body; "" where that is
        open, and behind a preposition.
        """
        is_object = pronoun.role is Role.OBJECT and self._grammar.dative.match(self._text, pronoun.start) is None
        is_object = is_object and not self._is_behind_preposition(pronoun)
        if pronoun.role is not Role.SUBJECT and not is_object:
            return ""
        of = self._grammar
        clause = self._verb_of(pronoun, self._clause(pronoun)[1]) if of.opens_as_subject else self._words_of_clause(pronoun)
        for_people, for_things = (of.done_to_people, of.done_to_things) if is_object else (of.only_people, of.only_things)
        people, things = for_people.search(clause), for_things.search(clause)
        if not people and not things and not is_object and pronoun.called != "it" and of.only_agents.search(clause):
            return "agent"
        return "" if bool(people) == bool(things) else "somebody" if people else "thing"

    def _verb_of(self, pronoun: Pronoun, end: int) -> str:
        """The words of the verb that a pronoun stands beside, or that leaves its subject out, with a participle: "fue demolido"."""
        before, behind = self._text[pronoun.start - 1 : pronoun.start], self._text[pronoun.end : pronoun.end + 1]
        elided = self._text[pronoun.end - 1 : pronoun.end] in ("'", "’")
        is_object = pronoun.role is Role.OBJECT
        is_behind = is_object and before not in (" ", "'", "’", "\n", "")
        if is_object and not is_behind and behind != " " and not elided:
            return ""
        start = pronoun.start if not pronoun.word else pronoun.end
        start, end = (pronoun.start - _VERB_LETTERS, pronoun.start) if is_behind else (start, min(end, pronoun.end + _VERB_LETTERS))
        return self._text[max(0, start) : end].rpartition(" ")[2] if is_behind else self._text[start:end]

    def _as_subject(self, told: Entities, pronoun: Pronoun) -> Pronoun:
        """A pronoun as the subject of the verb before it, before which only a thing stands that cannot do it: "Das Haus mietete [sie]"."""
        if pronoun.role is not Role.OBJECT or not self._grammar.may_be_subject.fullmatch(pronoun.word):
            return pronoun
        opens, _ = self._clause(pronoun)
        verb = self._grammar.only_agents.search(self._text, opens, pronoun.start)
        if verb is None or verb.end() != pronoun.start - 1 or not self._grammar.verb_at_end.search(self._text, opens, pronoun.start):
            return pronoun
        before = (one for one in told.before(pronoun.sentence, pronoun.start) if opens <= one.last.start < pronoun.start)
        acts = any(one.kind is not Kind.THING and one.last.role is not Role.PREPOSITION for one in before)
        return pronoun if acts else replace(pronoun, role=Role.SUBJECT)

    def _is_out(self, lot: str, one: Entity) -> bool:
        """Whether one can't have done or undergone what is told: no body "starb", nobody "stürzte ein"."""
        if lot == "somebody":
            thing = one.kind is Kind.THING and not self._grammar.like_a_person.search(one.words)
            return thing or one.kind in _BODIES and not one.many
        if lot == "agent":
            acts = self._grammar.like_a_person.search(one.words) or self._grammar.no_thing.search(one.words)
            return one.kind is Kind.THING and acts is None
        return lot == "thing" and (one.kind in _PEOPLE or self._grammar.no_thing.search(one.words) is not None)

    def _agrees(self, pronoun: Pronoun, one: Entity) -> bool:
        """Whether a pronoun agrees with a thing, by all that the text has called it: "ein Bad" is none but "es" where it was "das Bad"."""
        if not self._grammar.agrees(pronoun.word, one.words):
            return False
        if not self._grammar.things_have_gender or one.who is not None or len(one.tellings) == 1:
            return True
        told = {self._text[each.start : each.end] for each in one.tellings if each.form in (Form.NEW, Form.KNOWN)}
        return all(self._grammar.agrees(pronoun.word, one_line(words)) for words in told)

    def _speaks_for_another(self, one: Entity) -> bool:
        """Whether somebody is told of only as who speaks for another, or judges, who isn't "jailed": "Jane Moss, mitigating, said"."""
        if one.kind not in _ONE_PERSON:
            return False
        before = self._grammar.speaker_before
        if not isinstance(one.who, Actor):  # "her solicitor", of whom no more is told
            return before.search(f"{one.words} ") is not None and not any(self._acts(told.end) for told in one.tellings)
        name = one.who.name
        if name not in self._speakers:
            spans = one.who.mentions if one.who not in self._heroes else ()
            is_one = any(self._grammar.speaks_for.match(self._text, end) for _, end in spans)
            is_one = is_one or any(before.search(self._text, max(0, start - _OFFICE), start) for start, _ in spans)
            self._speakers[name] = is_one and not any(self._acts(end) for _, end in spans)
        return self._speakers[name]

    def _is_firm(self, one: Entity) -> bool:
        """Whether somebody is told of only as a firm: "bei der Firma [Welte]"."""
        if self._grammar.firm_before is NEVER or one.kind is not Kind.PERSON:
            return False
        before = (self._text[max(0, told.start - _OFFICE) : told.start] for told in one.tellings)
        return all(self._grammar.firm_before.search(words) for words in before)

    def _does_as_counsel(self, pronoun: Pronoun) -> bool:
        """Whether a pronoun does what those do who speak for another, also behind its verb: "Danach plädierte [sie]"."""
        if self._grammar.of_counsel.match(self._text, pronoun.end if pronoun.word else pronoun.start - 1):  # of a verb alone, itself
            return True
        verb = self._text.rfind(" ", 0, max(0, pronoun.start - 1))
        return self._grammar.led_subject is not NEVER and verb > 0 and self._grammar.of_counsel.match(self._text, verb) is not None

    def _acts(self, end: int) -> bool:
        """Whether a name is followed by what somebody does who not only speaks for another: " was born", ", was born"."""
        end += self._text.startswith(",", end)
        return self._grammar.before_verb.match(self._text, end) is not None and self._grammar.of_counsel.match(self._text, end) is None

    def _is_common(self, word: str) -> bool:
        """Whether a word is common, or written small elsewhere in the text: "Gentamicin" at the beginning of a sentence."""
        if word not in self._common:
            self._common[word] = self._grammar.is_common(word) or next(standing(self._text, word), None) is not None
        return self._common[word]

    def _is_named_behind(self, pronoun: Pronoun, one: Entity) -> bool:
        """Whether a sentence goes on to name what its subject can't mean then: "He quarrelled with [the foreman]" (principle C)."""
        end = self._sentences[pronoun.sentence][1]
        return pronoun.role is Role.SUBJECT and len(one.words) > REACH and one.words in self._text[pronoun.end : end]

    def _acts_itself(self, pronoun: Pronoun, one: Entity) -> bool:
        """Whether one is the other side of a relative clause: "[Inge], who joined her", "[Acme], which it bought" (principle B)."""
        last = one.last
        if pronoun.role is Role.SUBJECT and self._text.startswith(",", last.end) and pronoun.start - last.end <= _OPENING:
            opening = self._grammar.relative_piece.match(self._text, last.end + 2)
            return opening is not None and pronoun.start - opening.end() <= 1
        if pronoun.role is not Role.OBJECT or last.sentence != pronoun.sentence or last.end >= pronoun.start:
            return False
        opening = self._grammar.relative_opening.match(self._text, last.end + (2 if self._text.startswith(", ", last.end) else 1))
        return opening is not None and sum(1 for _ in self._grammar.verb.finditer(self._text, opening.end(), pronoun.start)) == 1

    def _stands_before_verb(self, pronoun: Pronoun, one: Entity) -> bool:
        """Whether one stands behind a preposition before the verb that a pronoun is the subject of: "Bei [ihrer Tante] blieb sie"."""
        if not self._grammar.things_have_gender or pronoun.role is not Role.SUBJECT:
            return False
        before = [each for each in one.tellings[-_MOST_NEARER:] if each.sentence == pronoun.sentence and each.role is Role.PREPOSITION]
        return any(each.form is not Form.PRONOUN and self._is_before_verb(each.end, pronoun.start) for each in before)

    def _is_before_verb(self, end: int, start: int) -> bool:
        """Whether one verb and no border of a clause stands between two places, right before the second."""
        if end >= start or _CLAUSE.search(self._text, end, start) or not self._grammar.verb_at_end.search(self._text, end, start):
            return False
        return sum(1 for _ in self._grammar.verb.finditer(self._text, end, start)) == 1

    def _did_to_another(self, pronoun: Pronoun, one: Entity) -> bool:
        """Whether one is the subject of a clause with a pronoun for its object that leads to a verb alone: "Cuando [el banco] le negó el
        crédito, vendió la casa".
        """
        start, last = self._sentences[pronoun.sentence][0], one.last
        if last.sentence != pronoun.sentence or last.role is not Role.SUBJECT or last.form is Form.PRONOUN or last.end >= pronoun.start:
            return False
        leads = self._text.endswith(", ", start, pronoun.start)
        return leads and has_object_before(self._grammar.left_out, self._text, start, pronoun.start)

    # -------------------------------------------------------------------------------------------------------- features

    def _features(self, pronoun: Pronoun, one: Entity, nearer: Sequence[Entity], deed: str) -> frozenset[str]:
        """What speaks for or against an entity, under the name of its kind of pronoun."""
        kind, place, last = _FEATURES_OF[pronoun.called], _place(pronoun), one.last
        back = min(pronoun.sentence - last.sentence, REACH)
        found: list[str] = []
        if self._grammar.things_have_gender:
            self._among(found, one, nearer, place, back)
        if back == 0:
            self._in_one_sentence(found, pronoun, one, place)
        self._of_kind(found, pronoun, one, place, back)
        found = [f"{kind}: {name}" for name in found]
        found += self._of_place(kind, pronoun, one, nearer, place, back)
        found += _told_so(kind, place, back, last.role, last.form)
        found += _ranked(kind, place, min(len(nearer), _MOST_NEARER))
        found += _what_it_is(kind, place, one.kind, last.form, min(len(one.tellings), 4))
        if deed:
            found.append(f"{kind}: {one.kind} {deed}")
        return frozenset(found)

    def _of_place(self, kind: str, pronoun: Pronoun, one: Entity, nearer: Sequence[Entity], place: str, back: int) -> tuple[str, ...]:
        """What the place says where one was told of last."""
        last, seen = one.last, self._seen(one.last)
        paragraph, quoted = self._around(pronoun)
        # what was told last comes first, so those of one sentence stand together
        before = last.role if nearer and nearer[-1].last.sentence == last.sentence else None
        told = _placed(kind, place, min(back, 2), before, seen.paragraph != paragraph, seen.quoted != quoted, pronoun.of_some)
        near = bisect_right(_LETTERS, pronoun.start - last.end)
        told += _standing(kind, place, min(back, 2), near, seen.opens, seen.goes_on, seen.ends)
        return (*told, f"{kind}: {seen.behind}") if seen.behind else told

    def _around(self, pronoun: Pronoun) -> tuple[int, bool]:
        """The paragraph of a pronoun and whether it is quoted, worked out once for all that it may mean."""
        if self._place_around[0] != pronoun.start:
            self._place_around = pronoun.start, self._paragraph(pronoun.start), self._quoted(pronoun.start)
        return self._place_around[1:]

    def _seen(self, one: Telling) -> _Seen:
        """What stands around a telling, worked out for the first pronoun that may mean it."""
        key = one.start, one.end, one.role
        if key not in self._tellings:
            text, words = self._text, ()
            if one.role is Role.PREPOSITION:
                words = _WORD.findall(text, max(0, one.start - 20), one.start)
            self._tellings[key] = _Seen(
                self._paragraph(one.start),
                self._quoted(one.start),
                opens=one.start - self._sentences[one.sentence][0] < REACH,
                behind=f"behind {words[-1].casefold()}" if words else "",
                goes_on=self._grammar.relative_opening.match(text, one.end + 1) is not None or text.startswith(", ", one.end),
                ends=_ENDS.match(text, one.end) is not None,
            )
        return self._tellings[key]

    def _among(self, found: list[str], one: Entity, nearer: Sequence[Entity], place: str, back: int) -> None:
        """Add how many of its kind were told of since, and whether it was a subject last, which say no more than the rest in English."""
        alike = sum(1 for other in nearer if (other.kind in _ONE_PERSON) == (one.kind in _ONE_PERSON))
        sort = "people" if one.kind in _ONE_PERSON else "things"
        found += (f"{min(alike, 2)} of {sort} nearer", f"{min(alike, 2)} of {sort} nearer, {place}")
        if one is self._subject:
            found += ("subject last", f"subject last, {place}", f"subject last, {back} back", f"subject last, {one.kind}")

    def _in_one_sentence(self, found: list[str], pronoun: Pronoun, one: Entity, place: str) -> None:
        """Add what stands between the two where one sentence has both."""
        last = one.last
        verbs = sum(1 for _ in self._grammar.verb.finditer(self._text, last.end, pronoun.start))
        found.append(f"{last.role} {min(verbs, 2)} verbs before, {place}")
        between = self._text[last.end : pronoun.start]
        if _JOINT.search(between):
            found.append(f"a comma between, {place}")
        if self._grammar.things_have_gender and ";" in between:
            found.append(f"a semicolon between, {last.role}, {place}")
        if last.role is Role.SUBJECT and verbs <= 1:
            found.append(f"subject of the verb, {place}")
        if not verbs and len(between.split()) == 1:
            found.append("beside it")

    def _of_kind(self, found: list[str], pronoun: Pronoun, one: Entity, place: str, back: int) -> None:
        """Add what one is, and what the text tells of it otherwise."""
        if one.who is not None and one.who == pronoun.hint:
            found += ("leads", f"leads, {place}", f"leads, {back} back", f"leads, {one.kind}")
        elif pronoun.hint is not None:
            found.append("does not lead")
        if one.many:
            found.append(f"many, {one.kind}")
        if one is self._meant_last.get(pronoun.called):
            found += ("meant last", f"meant last, {back} back", f"meant last, {one.kind}", f"meant last, {place}")
        if one.who in self._heroes:
            found += ("hero", f"hero, {back} back", f"hero, {place}")
        if one is self._hero:
            found += ("hero without a name", f"hero without a name, {back} back", f"hero without a name, {place}")
        if pronoun.called in ("he", "she"):
            known = "gender known" if one.called else "gender open"
            found += (known, f"{known}, of {self._people}", f"{known}, of {self._people}, {back} back")
        head = one.words.split()[-1].casefold() if one.words else ""
        if head in self._title:
            found += ("in the title", f"in the title, {place}")
        if one.who is None and not one.parts:
            times = self._times(head)
            found += (f"its noun {min(times, 6)} times", f"ends in {head[-3:]}", f"{len(one.words.split())} words")
            if times >= _OFTEN:
                found += (f"often told, {back} back", f"often told, {place}")

    def _deed(self, pronoun: Pronoun) -> str:
        """What whoever a pronoun means does or has done to it; "" where it is no subject."""
        if pronoun.role is not Role.SUBJECT or pronoun.owner:
            return ""
        before_verb = pronoun.end if pronoun.word else pronoun.start - 1
        acts = self._grammar.only_somebody_does.match(self._text, before_verb) is not None
        passive = self._grammar.passive_now.match(self._text, before_verb + 1) is not None
        return "acts" if acts else "is done to" if passive else "does or is"

    def _of_nothing(self, pronoun: Pronoun, candidates: Sequence[Entity]) -> Iterator[str]:
        """What speaks for nothing told of: nobody named, a clause, or nothing at all, as in "it rained"."""
        kind = _FEATURES_OF[pronoun.called]
        word = pronoun.word
        if not word:
            yield from (f"{kind}: {one}" for one in self._of_verb(pronoun))
        yield from (f"{kind}: nothing", f"{kind}: nothing, {word}", f"{kind}: nothing of {min(len(candidates), 4)}")
        yield f"{kind}: nothing, {'somebody leads' if pronoun.hint is not None else 'nobody leads'}"
        yield f"{kind}: nothing, {self._people} told of"
        if self._hero is not None:
            yield f"{kind}: nothing, of a text that names nobody"
        if self._grammar.nobody.match(self._text, pronoun.start):
            yield f"{kind}: nothing as the words are"
        if self._quoted(pronoun.start):
            yield f"{kind}: nothing, quoted"
        if pronoun.called in self._open:
            yield f"{kind}: nothing before"
        if after := _WORD.search(self._text, pronoun.end, pronoun.end + 20):
            yield f"{kind}: nothing, {word} {after[0].casefold()}"
        if before := _WORD.findall(self._text[max(0, pronoun.start - 20) : pronoun.start]):
            yield f"{kind}: nothing, {before[-1].casefold()} {word}"

    def _of_verb(self, pronoun: Pronoun) -> Iterator[str]:
        """What shows that a verb has a subject behind it, or none at all: "llegó el alcalde", "llovió"."""
        verb = self._text[pronoun.start : pronoun.end].casefold().split()
        kind = self._grammar.left_out.kind(self._text, pronoun.end)
        noun = two_behind(self._text, pronoun.end)[1]
        if kind == "article" and noun in self._grammar.unnamed.kinds:
            kind = f"article and {self._grammar.unnamed.kinds[noun]}"
        for words in (kind, f"{verb[0]}{' with more' * (len(verb) > 1)}", verb[-1], f"…{verb[-1][-2:]}"):
            yield f"nothing does it, {words}"
        yield f"nothing does it, {verb[0][:3]} {kind}"
        if self._grammar.reporting.search(self._text, pronoun.start, pronoun.end):
            yield f"nothing does it, says, {kind}"
        opens = pronoun.start == self._sentences[pronoun.sentence][0]
        yield f"nothing does it, {'opens' if opens else 'goes on'}, {kind}"

    # --------------------------------------------------------------------------------------------------------- places

    def _paragraph(self, place: int) -> int:
        return bisect_right(self._paragraphs, place)

    def _quoted(self, place: int) -> bool:
        return is_within(self._quotations, place)

    def _times(self, head: str) -> int:
        """How often a text has a noun, in the singular or the plural."""
        one = head.rstrip("s")
        if one.isascii() and one.isalnum():
            return self._words[one] + self._words[f"{one}s"]
        if head not in self._heads:  # "follow-up"
            self._heads[head] = sum(1 for form in (one, f"{one}s") for _ in standing(self._low, form, ""))
        return self._heads[head]

    @cached_property
    def _low(self) -> str:
        return self._text.lower()

    @cached_property
    def _words(self) -> Counter[str]:
        """How often a text has each word, in small letters."""
        return Counter(_LETTERS_OF_WORD.findall(self._low))


def _first_told(one: Entity) -> tuple[int, bool, int]:
    """In which order people were told of, of one sentence whoever has a name first: "Verdachte [Kevin R.]"."""
    first = one.tellings[0]
    return first.sentence, one.kind is not Kind.PERSON, first.start


def says_nothing(grammar: Grammar, text: str, start: int) -> bool:
    """Whether a pronoun, or a verb alone, at a place means nothing told of as the words are: "[It] was agreed to close"."""
    return any(words.match(text, start) for words in (grammar.nobody, grammar.expletive))


def is_within(quotations: Sequence[Span], place: int) -> bool:
    """Whether a place lies in a quotation, behind the mark that opens it."""
    at = holding(quotations, place)
    return at is not None and quotations[at][0] < place


def _place(pronoun: Pronoun) -> str:
    return "owner" if pronoun.owner else "subject" if pronoun.role is Role.SUBJECT else "object"


# The features that a few things decide: the same few dozens for all pronouns of all texts.


@lru_cache(_REMEMBERED)
def _told_so(kind: str, place: str, back: int, role: Role, form: Form) -> tuple[str, ...]:
    """How long ago and in what role an entity was told of last."""
    told = f"{role} by a pronoun" if form is Form.PRONOUN else str(role)
    names = (f"{back} back", f"{back} back, {place}", told, f"{told}, {place}", f"{told} {min(back, 2)} back, {place}")
    return tuple(f"{kind}: {name}" for name in names)


@lru_cache(_REMEMBERED)
def _placed(
    kind: str, place: str, back: int, before: Role | None, other_paragraph: bool, in_and_out: bool, of_some: bool
) -> tuple[str, ...]:
    """What lies between an entity and a pronoun."""
    names: list[str] = []
    if before is not None:
        names.append(f"{before} before another, {place}")
    if other_paragraph:
        names += ("another paragraph", f"another paragraph, {place}")
    if of_some:
        names.append(f"{min(back, 1)} back of whom some are")
    if in_and_out:
        names.append("in and out of a quotation")
    return tuple(f"{kind}: {name}" for name in names)


@lru_cache(_REMEMBERED)
def _standing(kind: str, place: str, back: int, near: int, opens: bool, goes_on: bool, ends: bool) -> tuple[str, ...]:
    """Where an entity stands in its sentence, and how near."""
    names = [f"{near} near, {place}"]
    if opens:
        names.append(f"opens its sentence {back} back, {place}")
    if goes_on:
        names.append("goes on")
    if ends:
        names.append(f"ends its sentence, {place}")
    return tuple(f"{kind}: {name}" for name in names)


@lru_cache(_REMEMBERED)
def _ranked(kind: str, place: str, rank: int) -> tuple[str, ...]:
    """How many were told of since."""
    return f"{kind}: rank {rank}", f"{kind}: rank {rank}, {place}"


@lru_cache(_REMEMBERED)
def _what_it_is(kind: str, place: str, told_of: Kind, form: Form, times: int) -> tuple[str, ...]:
    """What is told of, by what words last, and how often."""
    names = (told_of, f"{told_of}, {place}", form, f"{form}, {place}", f"told {times} times")
    return tuple(f"{kind}: {name}" for name in names)


def _is_here(one: Entity, pronoun: Pronoun) -> bool:
    """Whether one is a person told of in the sentence of a pronoun who may be "she"."""
    return one.kind in _ONE_PERSON and one.last.sentence == pronoun.sentence


def is_behind_verb(grammar: Grammar, text: str, hit: re.Match[str]) -> bool:
    """Whether a pronoun that may be an object is a subject by what stands before it: "Dort lernte [sie]", "dass [sie]"."""
    return hit.lastgroup != "owner" and grammar.led_subject.search(text, max(0, hit.start() - _LED), hit.start()) is not None


def pronoun_of(
    grammar: Grammar, text: str, hit: re.Match[str], number: int, called: str, hint: Actor | Somebody | None = None, of_one: str = ""
) -> Pronoun:
    """The pronoun that a pattern has found."""
    owner = hit.lastgroup == "owner"
    word = "" if hit.lastgroup == "verb" else hit[0].casefold()
    sure = not word or word in grammar.subjects_anywhere or is_behind_verb(grammar, text, hit)
    sure = sure or hit.lastgroup == "person" and grammar.opens_as_subject and hit[0][0].isupper() and text[hit.end() : hit.end() + 1] == " "
    subject = sure or hit.lastgroup not in OBJECTS and is_subject(grammar, text, *hit.span())
    role = Role.OWNER if owner else Role.SUBJECT if subject else Role.OBJECT
    of_some = grammar.part_of_at_end.search(text, max(0, hit.start() - _PART_LETTERS), hit.start()) is not None
    return Pronoun(*hit.span(), number, called, owner, role, hint, of_some, word, of_one)
