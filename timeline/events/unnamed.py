"""Who acts in a text without a name: "the police", "a judge in Celje", "Tebogo Mokgosi's niece"; each one actor, by its fullest form.

A noun of a language's list is somebody only where it is no part of a name, stands beside none ("the mayor, Anna Berg"), says not of what
another is ("the police station"), and means nobody who is named. That it takes part, its place in the clause must show (`participants`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import itemgetter

from timeline import patterns as re
from timeline.actors.standing import standing
from timeline.events.antecedents import Somebody
from timeline.events.grammar import Grammar
from timeline.events.lines import upper_first
from timeline.events.references import Reference
from timeline.events.subjects import is_subject, said_of_pronoun
from timeline.events.why_meant import Meant, in_words
from timeline.interface import said
from timeline.model import Actor, ActorType, Event
from timeline.text import Span

_BEFORE = 60  # code points before a noun in which its article and what says which one stand
_FAR_BEFORE = 90  # the same in which the verb stands of what is given to somebody
_UNBROKEN = re.compile(
    r"[\w’'&% -]*(?:(?:(?<=\d)[.,](?=\d)|\.(?=[a-zß-ÿ]{1,3}[A-Z](?!\w)))[\w’'&% -]*)*"
)  # words without a mark that parts them, backwards
_BEHIND_DATE = re.compile(r":?\s+|[.)]?\s*[–—-]\s+")  # between a date and what its line tells: "1924 – ", "3 May: "
_IN_APPOSITION = re.compile(r"\)?, ")
_APPOSED = re.compile(
    r"(?: [\w’'-]+){0,6}, (?:[a-z\d-]+ ){0,6}(?:(?<![\w’'.-])[A-Z][\w’'.-]+ ?){1,4},"
)  # "An engineer sent by Penrose[, Mr Lowe,]"
_CLOSES = re.compile(r"[,.;)]")
_OPENS_TITLE, _CLOSES_TITLE = '“„«‘"', '”“»’"'
_OWNER = re.compile(r"['’]s?$")
_IN_SENTENCE = re.compile(r"[a-z],? $")  # before a word that does not open one
_NEXT_WORD = re.compile(r" ([a-z]+)(?![\w’'-])")
_MOST_WORDS = 8  # of a name
_MEANT_BY = {"body": ("it", "they"), "group": ("they",)}
_SEAT = "seat"  # the kind of a place or thing that may be a body: "house"
_ANYBODY = "anybody"  # the kind of "man" and "child"
_FAMILY = ("kin", "parent")
_MANY_PEOPLE = ("group", "anybody", "kin", "friend")
_ONE_PERSON = ("person", *_FAMILY)
_BODIES = (ActorType.ORGANISATION, ActorType.GROUP)


@dataclass(frozen=True, slots=True)
class Unnamed:
    """Words at ``start:end`` that mean somebody without a name, whom `name` tells, and why.

    `named` where that is a named actor after all; `words` are those that a pronoun stands for.
    """

    start: int
    end: int
    name: str
    how: str
    named: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A noun with what leads to it and what says which one; `whose` and the rest of its name are "" where the text has none."""

    start: int
    end: int
    head: str
    kind: str
    name: str
    detailed: bool  # whether more than the noun says who it is
    definite: bool  # "the", so that it may mean somebody told of before


def unnamed(
    grammar: Grammar,
    text: str,
    sentences: Sequence[Span],
    actors: Sequence[Actor],
    meant: Sequence[Reference],
    dates: Sequence[Span] = (),
    narrator: str = "",
    home: str = "",
    own: Collection[int] = (),
) -> tuple[Unnamed, ...]:
    """Where a text speaks of somebody whom it does not name, in text order; `meant` are words that mean a named actor already.

    `home` is the body whose report a text is, which calls itself "the Company" there, `own` where the narrator says "my".
    """
    return tuple(_Finder(grammar, text, sentences, actors, meant, dates, narrator, own, home).found())


def unnamed_people(
    grammar: Grammar, text: str, sentences: Sequence[Span], actors: Sequence[Actor], teller: str = "", own: Collection[int] = ()
) -> dict[Span, Somebody]:
    """The single persons without a name of whom a text tells by a noun, by where it does.

    `teller` is who tells the text in the first person, and `own` where it says "my".
    """
    return dict(_Finder(grammar, text, sentences, actors, (), (), teller, own).people())


def with_home(
    grammar: Grammar, text: str, sentences: Sequence[Span], actors: Sequence[Actor], dates: Sequence[Span], home: Actor
) -> tuple[Actor, ...]:
    """The actors with the body whose report a text is, where it calls itself "the Company" or "the Club" with a capital there.

    Where that was taken for a name, it is none.
    """
    others = [_not_home(grammar, text, one, home.name) if one.type in _BODIES else one for one in actors if one is not home]
    others = [one for one in others if one.type not in _BODIES or one.mentions and not _is_only_noun(grammar, one.name, home.name)]
    cut = [
        one for one in others if one.type in _BODIES and f" {one.name.casefold()}" in home.name.casefold()
    ]  # the "BOWLS CLUB" of its head
    if cut and home not in actors:
        home = replace(home, mentions=tuple(sorted(span for one in cut for span in one.mentions)))
        others = [one for one in others if one not in cut]
    finder = _Finder(grammar, text, sentences, [*others, home], (), dates, home=home.name)
    read = (finder.phrase(hit) for hit in _nouns(grammar, text) if hit[0][0].isupper())
    spans = {(one.start, one.end) for one in read if one is not None and finder.is_home(one)}
    if not spans:
        return tuple(actors)
    home = replace(home, mentions=tuple(sorted(spans.union(home.mentions))))
    return tuple(sorted([*others, home], key=lambda one: one.mentions or ((len(text), 0),)))


def _not_home(grammar: Grammar, text: str, actor: Actor, home: str) -> Actor:
    """An actor without the places that are only what the body calls itself whose report a text is: "the Council", of a county's."""
    nouns = home.casefold().split()
    own = tuple(
        (start, end)
        for start, end in actor.mentions
        if not (text[start:end].casefold().split()[-1] in nouns and _is_only_noun(grammar, text[start:end], home))
    )
    return actor if own == actor.mentions else replace(actor, mentions=own)


def _is_only_noun(grammar: Grammar, name: str, home: str) -> bool:
    """Whether a name is only what a body calls itself: "Group", "The Group’s"."""
    name = name[: -len(owner[0])] if (owner := _OWNER.search(name)) else name
    *article, noun = name.casefold().split()
    return all(grammar.determiner_start.match(f"{upper_first(word)} ") for word in article) and _may_be_home(grammar, noun, home)


def _may_be_home(grammar: Grammar, noun: str, home: str) -> bool:
    """Whether a noun is of the kind of a body, by its name or because that name says no kind."""
    own, words = home.casefold().split(), grammar.unnamed
    if words.kinds.get(noun) not in ("body", _SEAT):
        return False
    if words.any_club.fullmatch(noun) is not None:
        return noun in own or not any(words.kinds.get(word) in ("body", _SEAT) for word in own)
    return (
        noun in own
        or words.itself.fullmatch(noun) is not None
        and not any(words.kinds.get(word) == "body" and not words.itself.fullmatch(word) for word in own)
    )


def with_meant(
    grammar: Grammar, text: str, found: Sequence[Unnamed], meant: Sequence[Reference], people: Mapping[Span, Somebody]
) -> tuple[Unnamed, ...]:
    """Those without a name and each pronoun that means one of them, or somebody told of by a noun that is no actor elsewhere."""
    open_ones = [one for one in meant if not (one.actors or one.only_word) and _may_be_somebody(grammar, text, one)]
    taken = {one.start for one in found} if open_ones else set[int]()
    told = [(one.start, " ".join(text[one.start : one.end].split()).casefold(), one.name) for one in found] if open_ones else []
    single = {" ".join(text[slice(*span)].split()).casefold() for span in people} if open_ones else set[str]()
    more: list[Unnamed] = []
    for one in open_ones:
        words = one.name.casefold()
        bare = grammar.determiner_start.sub("", upper_first(one.name), count=1).strip() or one.name
        low = bare.casefold()
        earlier = (
            name
            for start, said_so, name in reversed(told)
            if start < one.start
            and (f"{said_so} ".startswith(f"{words} ") or words.startswith(f"{said_so} ") or f" {name.casefold()}".endswith(f" {low}"))
        )
        name = next(earlier, "")
        if not name and (words in single or any(grammar.unnamed.kinds.get(word) in _MANY_PEOPLE for word in words.split())):
            is_low = grammar.unnamed.opens_low.match(bare) is not None or bare.split()[0].lower() in grammar.unnamed.kinds
            keeps = len(bare) == len(one.name) and not ("’" not in bare and is_low)
            name = bare if keeps else f"{bare[0].lower()}{bare[1:]}"
        if name and one.start not in taken:
            more.append(Unnamed(one.start, one.end, name, one.how))
    return tuple(sorted((*found, *more), key=lambda one: one.start)) if more else tuple(found)


def _may_be_somebody(grammar: Grammar, text: str, one: Reference) -> bool:
    """Whether a pronoun does not mean a thing, as "it" may but where it does what only somebody does."""
    hit = grammar.anaphor.match(text, one.start, one.end)
    return hit is None or hit.lastgroup != "it" or grammar.only_somebody_does.match(text, one.end) is not None


def acting(found: Sequence[Unnamed], events: Iterable[Event]) -> list[Actor]:
    """Those without a name who take part in any of the events, each an actor with all its mentions."""
    wanted = {name for event in events for name in event.actors}
    places: defaultdict[str, list[Span]] = defaultdict(list)
    for one in found:
        if not one.named and one.name in wanted:
            places[one.name].append((one.start, one.end))
    return [Actor(name, ActorType.UNNAMED, (), tuple(spans)) for name, spans in places.items()]


@lru_cache(maxsize=1)  # a text is looked through for people, and then for all
def _nouns(grammar: Grammar, text: str) -> tuple[re.Match[str], ...]:
    """The nouns that may mean somebody."""
    return tuple(grammar.unnamed.nouns(text))


class _Finder:
    def __init__(
        self,
        grammar: Grammar,
        text: str,
        sentences: Sequence[Span],
        actors: Sequence[Actor],
        meant: Sequence[Reference],
        dates: Sequence[Span],
        narrator: str = "",
        own: Collection[int] = (),
        home: str = "",
    ) -> None:
        self._grammar, self._words, self._text, self._own = grammar, grammar.unnamed, text, own
        self._dates = sorted(dates, key=itemgetter(1))
        self._sentences, self._narrator, self._home = sentences, narrator, home
        self._has_adjectives_behind = not (grammar.breaks or grammar.verb_second)
        self._are_people_sought = False  # so that "a grandfather" is somebody, who is no actor
        self._opens = frozenset(start for start, _ in sentences)
        self._names = sorted(((*span, actor) for actor in actors for span in actor.mentions), key=itemgetter(0, 1))
        self._starts = [start for start, _, _ in self._names]
        self._owners = {one.start: one for one in meant}
        self._taken = sorted([*((one.start, one.end) for one in meant if not one.only_word), *dates])
        self._bodies = [actor for actor in actors if actor.type in _BODIES]
        self._bearers: defaultdict[str, set[str]] = defaultdict(set)  # who is called so beside the name: abbot of "Abbot Gregor Pirc"
        for actor in actors:
            for role in actor.roles:
                self._bearers[role.casefold().split()[-1]].add(actor.name)

    def found(self) -> Iterator[Unnamed]:
        """Each with the name that the fullest form of the text gives it."""
        phrases: list[_Phrase] = []
        for hit in _nouns(self._grammar, self._text):
            if (not phrases or phrases[-1].end <= hit.start()) and (one := self.phrase(hit)) is not None:
                while phrases and phrases[-1].start >= one.start:
                    phrases.pop()  # "the doctors", of "the doctors union"
                phrases.append(one)
        full: defaultdict[str, set[str]] = defaultdict(set)
        phrases = [one for one in phrases if one.kind != _ANYBODY or self._is_one(one, phrases)]
        for one in phrases:
            if one.detailed and not (one.kind == _ANYBODY and one.definite) or one.kind == _ANYBODY and not one.definite:
                full[one.head].add(one.name)
        if (case := self._case(phrases)) is not None:
            for noun in self._words.of_a_case:
                full[noun].add(case)
        for actor in self._bodies:
            full[actor.name.casefold().split()[-1]].add(actor.name)
        made = [told for one in phrases if (told := self._told(one, full[one.head])) is not None]
        spelled = {one.name.casefold(): one.name for one in reversed(made)}  # "the Defendant" and "the defendant" are one
        made = [one if (name := spelled[one.name.casefold()]) == one.name else replace(one, name=name) for one in made]
        kinds = {one.start: one.kind for one in phrases}
        return iter(sorted([*made, *self._pronouns(made, kinds)], key=lambda one: one.start))

    def people(self) -> Iterator[tuple[Span, Somebody]]:
        """Each single person, with the words of the first phrase that tells most of them."""
        self._are_people_sought = True
        kinds = _ONE_PERSON if self._words.no_part is None else (*_ONE_PERSON, "group")  # whose article may say that it is one
        spouse = self._grammar.spouse  # "[seine] Frau", which alone is any woman
        hits = (hit for hit in _nouns(self._grammar, self._text) if self._words.kinds.get(hit[0]) in kinds or spouse.fullmatch(hit[0]))
        phrases = [one for hit in hits if (one := self.phrase(hit)) is not None and one.kind in _ONE_PERSON]
        full: defaultdict[str, set[str]] = defaultdict(set)
        for one in phrases:
            if one.detailed:
                full[one.head].add(one.name)
        words: dict[str, str] = {}
        for one in phrases:
            told = self._told(one, full[one.head])
            if (
                told is None
                or told.named
                or not (one.detailed or self._grammar.determiner_start.match(upper_first(self._text[one.start : one.end])))
            ):
                continue  # "Warden spoke to owner"
            apposed = _APPOSED.match(self._text, one.end)
            if apposed and self._has_person(*apposed.span()) or self._is_apposed(one):
                continue
            name = told.name.casefold()
            whole = self._words.as_subject(" ".join(self._text[one.start : apposed.end() - 1 if apposed else one.end].split()))
            words.setdefault(name, one.name if self._is_tellers(one) else "" if self._is_somebodys(whole) else whole)
            of_family = one.kind in _FAMILY and (self._is_tellers(one) or self._is_somebodys(whole))
            name = "" if of_family and not self._is_tellers(one) else name
            yield (one.start, one.end), Somebody(name, words.get(name, ""), self._words.called.get(one.head, ""), of_family)
        taken = {one.end for one in phrases}
        for hit in self._grammar.unnamed_person.finditer(self._text):
            words_of = " ".join(hit[0].split())
            if hit.end() in taken or self._words.is_what.search(self._text, max(0, hit.start() - _BEFORE), hit.start()):
                continue
            if not _APPOSED.match(self._text, hit.end()) and not said_of_pronoun(self._grammar, self._text, hit.start()):
                yield hit.span(), Somebody(words_of.casefold(), words_of, self._words.called.get(words_of.split()[-1], ""))

    def _is_apposed(self, one: _Phrase) -> bool:
        """Whether a phrase only says what somebody told of before it is: "Shan McPhee, 35, [an editor] who", "was [a nurse]"."""
        if self._words.is_what.search(self._text, max(0, one.start - _BEFORE), one.start):
            return True
        behind = self._text[max(0, one.start - 2) : one.start] == ", "
        if behind and self._words.no_part is not None and self._grammar.before_verb.match(self._text, one.end):
            return False  # "Hacia las 3, [una vecina] oyó"
        return behind and not one.definite and not self._grammar.subject_says.match(self._text, one.end)

    def _is_tellers(self, one: _Phrase) -> bool:
        """Whether somebody is of the family of who tells the text: "Mother", "my aunt"."""
        return one.kind == "parent" or one.start in self._own and bool(self._narrator)

    def _is_somebodys(self, words: str) -> bool:
        """Whether words begin with a pronoun that says whose somebody is: "her master"."""
        if words.split()[0].casefold() in self._grammar.genders or self._grammar.narrates.match(words) is not None:
            return True
        if not self._grammar.spouse.fullmatch(words.split()[-1]):
            return False
        owner = self._grammar.anaphor.match(words)  # "zijn vrouw", "sa femme", of which the noun alone says who it is
        return owner is not None and owner.lastgroup == "owner"

    def _told(self, one: _Phrase, full: set[str]) -> Unnamed | None:
        """Whom a phrase means; None where that is somebody named whom nothing decides."""
        words = " ".join(self._text[one.start : one.end].split())
        if one.definite and one.kind == "person" and (bearers := self._bearers.get(one.name.casefold())):
            name = next(iter(bearers))
            how = said("‘{words}’ is {actor}: the text has the noun beside that name", words=words, actor=name)
            return Unnamed(one.start, one.end, name, how, named=True) if len(bearers) == 1 else None
        if self.is_home(one):
            return Unnamed(one.start, one.end, self._home, in_words(Meant.NARRATOR.of(words, self._home)), named=True)
        how = said("‘{words}’ says what it is, and no name", words=words)
        if one.kind == _ANYBODY and one.definite and one.name.casefold().endswith(one.head):
            if len(full) == 1:
                return Unnamed(one.start, one.end, next(iter(full)), how)
            is_many = not full and one.head in self._words.many  # "the men"
            return Unnamed(one.start, one.end, one.name, how) if is_many or not self._are_people_sought else None
        if one.detailed:
            return Unnamed(one.start, one.end, one.name, how)
        if one.definite and one.kind == "body":
            is_any = self._grammar.firm_noun.fullmatch(one.head) and self._grammar.any_firm.fullmatch(one.head)
            others = any(actor.name != self._home for actor in self._bodies)
            if others and is_any and (len(full) != 1 or "’s " in next(iter(full))):
                return None  # "the company" is one of those named
        name = next(iter(full)) if len(full) == 1 and (one.definite or one.kind == "body") else one.name
        return Unnamed(one.start, one.end, name, how, named=any(actor.name == name for actor in self._bodies))

    def is_home(self, one: _Phrase) -> bool:
        """Whether "the Company" or "the Club" is the body whose report a text is."""
        is_plain = one.definite and one.kind in ("body", _SEAT) and one.name.casefold() == one.head
        return bool(self._home) and is_plain and _may_be_home(self._grammar, one.head, self._home)

    def _case(self, phrases: Sequence[_Phrase]) -> str | None:
        """Of whom a text tells as "the patient": the only one in it who is told of by the age, "a 39-year-old woman", and before that."""
        first = next((one for one in phrases if one.definite and one.head in self._words.of_a_case), None)
        if first is None or len(self._words.aged.findall(self._text)) != 1:
            return None
        told = (one for one in phrases if one.kind in ("person", _ANYBODY) and not one.definite and self._words.aged.match(one.name))
        return next((one.name for one in told if one.start < first.start), None)

    def _is_one(self, one: _Phrase, phrases: Sequence[_Phrase]) -> bool:
        """Whether "a man" of whom nothing else is told is the only one: two of them are not the same, but any "women" are women."""
        new = (other for other in phrases if other.head == one.head and not other.definite)
        return one.definite or one.detailed or one.head in self._words.many or all(other is one for other in new)

    # ----------------------------------------------------------------------------------------------------- one noun

    def phrase(self, hit: re.Match[str]) -> _Phrase | None:
        """The phrase around a noun, None where it is nobody by itself."""
        text, words = self._text, self._words
        start, end = hit.span()
        is_owner = self._are_people_sought and words.kinds.get(hit[0]) in _FAMILY and self._grammar.owner.match(text, end)
        if not is_owner and (words.part_of.match(text, end) or self._is_before_another(hit)) or self._is_in_title_case(hit):
            return None
        if (named := self._name_at(start)) is not None:
            is_of_a_people = not hit.lastgroup and hit[0].lower() not in words.kinds  # "the Finns", who are Finland
            return None if is_of_a_people and words.kinds[hit[0]] != "person" else self._of_country(hit, *named)
        before = words.before.search(text, self._line_start(start), start)
        if before is None or self._acts_for_named(before.start(), start):
            return None
        if self._are_people_sought and words.only_acting.search(before[0]):
            return None
        first, kind = before.start(), "body" if hit.lastgroup else words.kinds[hit[0]]
        if self._has_adjectives_behind and not (before["article"] or before["owner"]) and self._is_behind_another(first):
            return None
        meant = self._owner_meant(first, start)
        if self._is_taken(meant.end if meant else first, end):
            return None
        if kind == "parent" and not (before["article"] or before["owner"]):
            return self._of_narrator(hit) if first == start and self._narrator and not self._is_title(hit[0]) else None
        return self._phrase(hit, before, kind, meant)

    def _phrase(self, hit: re.Match[str], before: re.Match[str], kind: str, meant: Reference | None) -> _Phrase | None:
        """The phrase of a noun and what leads to it; `meant` are words in it that mean its owner: "[the plaintiff]'s wife"."""
        text, (start, end), first = self._text, hit.span(), before.start()
        article, owner = before["article"] or "", text[first : meant.end] if meant else before["owner"] or ""
        if kind == "group" and self._words.of_one.fullmatch(article or owner):
            kind = "person"
        elif kind == "parent" or kind == _ANYBODY and owner and self._words.no_part is not None:  # "my Mother", "ihr Mann"
            kind = "kin"
        elif kind == "person" and self._words.no_part is not None and self._words.counted.fullmatch(article):
            kind = "group"  # "120 infermiere", whose form is that of one man too
        which = before["of_article"] or before["of_owner"] or before["alone"] or ""
        which = which.split(" ", text.count(" ", first, meant.end))[-1] if meant else which
        if self._is_beside_name(first, end, (hit[0], f"{self._detail(which, opens=False)}{hit[0]}"), is_body=kind == "body"):
            return None
        if said_of_pronoun(self._grammar, text, first):
            return None
        if self._words.predicate.search(text, max(0, first - _BEFORE), first) or self._takes_no_part(first, hit, kind):
            return None
        opens, new = first in self._opens or self._is_behind_front(first), bool(self._words.a_new_one.fullmatch(article))
        if new and kind == "body" and (of := self._words.of_many.match(text, end)) and of["what"] not in self._words.kinds:
            return None  # "a board of twelve photographs"
        if new and text[max(0, first - 2) : first] == ", " and (_CLOSES.match(text, end) or self._is_single(kind, article, end)):
            return None  # "…, a farmer, died", "…, a woman in her fifties"
        named = self._name_of(hit, article)
        if named and kind == _SEAT and not self._is_town(hit):
            kind = "body"
        if not (named and kind == "body" or self._is_somebody(hit, kind, article, owner, which, opens=opens)):
            return None
        whose = f"{self._grammar.whose(meant.name)} " if meant else self._whose(before, owner, kind)
        if whose is None:
            return None
        detail = self._detail(which, opens=opens and not (article or owner))
        after = named or self._after(end, new=new or not (article or owner))
        keeps = hit[0] == hit[0].lower() or first != start or self._words.is_capital or hit[0].lower() not in self._words.kinds
        noun = hit[0] if keeps else hit[0].lower()
        counted = self._words.counted.fullmatch(article) if kind == _ANYBODY else None
        if counted is not None:
            detail = f"{counted['many'].casefold()} {detail}"  # "two men", who are not the men of another place
        called = self._words.called_so(article or owner, detail, noun)
        name = " ".join(f"{whose}{called}{after}".split()[:_MOST_WORDS])
        definite = not new and not owner and (kind not in (_ANYBODY, "group") or bool(article))  # "workers" are not "contract workers"
        says_which = bool(whose or after or detail and (new or self._words.no_part is None))
        head = self._words.called_so(article or owner, "", noun).casefold()
        return _Phrase(first, end + len(after), head, kind, name, says_which, definite)

    def _is_behind_front(self, first: int) -> bool:
        """Whether a place stands behind a date or a comma and no verb of its sentence: "On 4 May [parents] met", "1924 – [Men] fled"."""
        if self._text[max(0, first - 2) : first] != ", ":
            at = bisect_right(self._dates, first - 1, key=itemgetter(1)) - 1
            if at < 0 or _BEHIND_DATE.fullmatch(self._text, self._dates[at][1], first) is None:
                return False
        sentence = bisect_right(self._sentences, (first, 0)) - 1
        return sentence >= 0 and self._grammar.main_verb.search(self._text, self._sentences[sentence][0], first) is None

    def _takes_no_part(self, first: int, hit: re.Match[str], kind: str) -> bool:
        """Whether somebody takes no part by the words beside, in a language that says so: "wegen [des Zeugen]"."""
        if self._words.no_part is None:
            return False
        if self._text[max(0, first - 1) : first] in _OPENS_TITLE and self._text[hit.end() : hit.end() + 1] in _CLOSES_TITLE:
            return first > 0 and hit.end() < len(self._text)  # the novel “The Judge”
        if self._are_people_sought:
            return False
        at = bisect_left(self._dates, first, key=itemgetter(1))
        dated = self._dates[at - 1][1] if at else 0  # "il giorno dopo [oltre duecento] lavoratori"
        low = max(self._text.rfind("\n", 0, first) + 1, first - _BEFORE)
        before, noun = self._text[max(low, dated) : hit.start()], hit[0]
        behind = self._text[hit.end() : hit.end() + 2 * _BEFORE]
        if not self._words.no_part(before, noun, behind, kind):
            return False
        begins = self._dates[at - 1][0] if at else 0
        if not low < begins < dated:
            return True
        return self._words.no_part(
            f"{self._text[low:begins].rstrip()}{before}", noun, behind, kind
        )  # "confiée [mercredi] à la gendarmerie"

    def _is_single(self, kind: str, article: str, end: int) -> bool:
        """Whether "a woman" behind a comma only says who was told of before it, as it has no verb."""
        is_one = kind == _ANYBODY and not self._words.counted.fullmatch(article)
        return is_one and self._grammar.verb.match(self._text, end + 1) is None

    def _owner_meant(self, first: int, start: int) -> Reference | None:
        """Words at the beginning of a phrase that mean somebody named who owns it: "[The plaintiff]'s wife"."""
        one = self._owners.get(first)
        return one if one is not None and not one.only_word and one.end < start and self._text[one.end] in "'’" else None

    def _line_start(self, start: int) -> int:
        """Where the words that may lead to a noun begin: behind the mark and the date before it."""
        at = bisect_left(self._dates, start, key=itemgetter(1))
        dated = self._dates[at - 1][1] if at else 0
        back = _UNBROKEN.match(self._text[max(0, start - _BEFORE) : start][::-1])
        return max(start - (back.end() if back else 0), dated)

    def _is_somebody(self, hit: re.Match[str], kind: str, article: str, owner: str, which: str, *, opens: bool) -> bool:
        """Whether a noun has what one of its kind needs beside it to be somebody: an article, an owner, many of them."""
        if (
            self._has_adjectives_behind
            and not (article or owner)
            and self._grammar.participle.fullmatch(hit[0].casefold())
            and not (opens and self._acts_soon(hit.end()))
            and not self._is_behind_verb(hit.start())
        ):
            return False  # "L'arbitre, [blessé] au mollet", "les lettres [envoyées]"
        if (
            hit[0] != hit[0].lower()
            and not self._words.is_capital
            and not article
            and (not opens or (which or kind == "person" and self._is_surname(hit[0])) and not self._acts_at_once(hit, which))
        ):
            return False
        if kind == _SEAT:
            may_be = (
                hit[0][0].isupper() or hit[0] == self._home.casefold().rpartition(" ")[2]
            )  # "the Branch"; "the band" of the Moor Brass Band
            is_home = bool(self._home) and may_be and _may_be_home(self._grammar, hit[0].casefold(), self._home)
            return bool(article or owner) and (is_home or self._acts_as_body(hit) or self._is_asked(hit, article or owner))
        if kind in ("kin", "friend"):
            is_new = self._words.a_new_one.fullmatch(article) is not None or self._is_many(hit, opens=opens and not which)
            return is_new or bool(article) or bool(owner) or any(self._words.owner_named.fullmatch(word) for word in which.split())
        if kind == _ANYBODY:
            goes_on = not (article or which) and self._words.opens_clause.search(self._text, max(0, hit.start() - _BEFORE), hit.start())
            is_many = self._is_many(hit, opens=bool(which) or opens or goes_on is not None, sure=bool(which))
            return bool(article or is_many) and not self._words.vague.fullmatch(article)
        if kind == "person" and self._words.counted.fullmatch(article):
            return False  # "two [merchant] ships"
        bare = kind == "group" or hit[0].casefold() in self._words.bare or bool(which)
        return bool(article or owner) or opens and len(which.split()) < 2 or bare and kind in ("body", "group")

    def _is_many(self, hit: re.Match[str], *, opens: bool, sure: bool = False) -> bool:
        """Whether a noun for several opens a sentence as the subject of its verb: "Parents marched"."""
        if not opens or hit[0].casefold() not in self._words.many:
            return False
        behind = (words.match(self._text, hit.end()) for words in (self._words.between, self._words.after, self._words.where))
        ends = [one.end() for one in (hit, *behind) if one is not None]
        joined = self._grammar.joins_names.match(self._text, hit.end())
        if joined is not None and (other := self._words.head.match(self._text, joined.end())) is not None:
            ends.append(other.end())  # "[Men] and boys fled"
        tells = (self._grammar.before_verb, self._words.acts_now)
        return sure or any(verb.match(self._text, end) for verb in tells for end in ends)

    def _is_before_another(self, hit: re.Match[str]) -> bool:
        """Whether a word for a person only says who the next one is: "the activist [organisation]"."""
        leads = self._words.no_part is None and self._words.kinds.get(hit[0]) == "person"  # elsewhere the next one is an adjective
        follows = _NEXT_WORD.match(self._text, hit.end()) if leads else None
        return follows is not None and follows[1] in self._words.kinds and not self._grammar.verb.match(self._text, follows.start(1))

    def _is_behind_verb(self, start: int) -> bool:
        """Whether a verb stands right before: "In maggio arrivarono [soldati]"."""
        word = self._text[max(0, start - _BEFORE) : start].rstrip(" ").rpartition(" ")[2]
        return self._text[start - 1 : start] == " " and self._grammar.verb.fullmatch(word) is not None

    def _acts_soon(self, end: int) -> bool:
        """Whether a verb follows, behind one word at most: "[Soldados] russos chegaram"."""
        word = _NEXT_WORD.match(self._text, end)
        return any(self._grammar.before_verb.match(self._text, at) for at in (end, *((word.end(),) if word else ())))

    def _acts_at_once(self, hit: re.Match[str], which: str) -> bool:
        """Whether an office with a capital acts at the beginning of a sentence without an article, as in logs: "British Resident came"."""
        return bool(which) and self._grammar.before_verb.match(self._text, hit.end()) is not None

    def _is_behind_another(self, first: int) -> bool:
        """Whether a place is right behind another such noun, so that a noun there is an adjective: "soldados [rusos]"."""
        before = self._text[max(0, first - _BEFORE) : first]
        return before.endswith(" ") and before.rstrip(" ").rpartition(" ")[2] in self._words.kinds

    def _acts_as_body(self, hit: re.Match[str]) -> bool:
        """Whether a place or a thing does what only somebody does: "The state sold the plant"."""
        behind = self._words.after if self._words.no_part is not None else self._words.where  # "la ciudad[ de Jaca] compró"
        after, name = behind.match(self._text, hit.end()), self._name_of(hit)
        ends = (hit.end(), after.end() if after else 0, hit.end() + len(name))
        return any(self._words.seat_acts.match(self._text, end) for end in ends if end)

    def _is_town(self, hit: re.Match[str]) -> bool:
        """Whether a noun that bears a name is that of a place first: "the city of"."""
        bearer = self._words.bears_name.fullmatch(hit[0])
        return bearer is not None and bearer.groupdict().get("town") is not None

    def _name_of(self, hit: re.Match[str], article: str = "") -> str:
        """What a body is called by its name behind the noun: "the firm[ Stork]"; "" where no name stands there."""
        if self._words.bears_name.fullmatch(hit[0]) is None or self._words.a_new_one.fullmatch(article):
            return ""
        name = self._words.own_name.match(self._text, hit.end())
        if name is None or self._is_taken(*name.span()):
            return ""
        first = name[0].split()[0]
        return "" if first in self._words.kinds or self._words.no_name(first) else name[0]

    def _is_asked(self, hit: re.Match[str], lead: str) -> bool:
        """Whether somebody does to a place or a thing what only somebody suffers, or is told: "asked the state whether"."""
        start = self._text.rfind(lead, max(0, hit.start() - _BEFORE), hit.start())
        if start < 0:
            return False
        verb = self._words.seat_inverted.search(self._text, max(0, start - _BEFORE), start)
        if verb is not None and self._is_inverted(verb.start()):
            return True
        if self._words.seat_given.search(self._text, max(0, hit.start() - _FAR_BEFORE), hit.start()):
            return True
        return self._words.seat_asked.search(self._text, max(0, start - _BEFORE), start) is not None

    def _is_inverted(self, verb: int) -> bool:
        """Whether what stands before a verb in its sentence is no subject: when or where, or nothing: "In 1926 [kocht] een museum"."""
        at = bisect_right(self._sentences, (verb, len(self._text))) - 1
        first = self._sentences[at][0] if at >= 0 else 0
        dated = bisect_left(self._dates, verb, key=itemgetter(1))
        is_date = dated < len(self._dates) and self._dates[dated][1] <= verb or dated > 0 and self._dates[dated - 1][1] >= verb - 1
        opens = (
            self._grammar.adverbial.match(self._text, first) or is_date and self._grammar.main_verb.search(self._text, first, verb) is None
        )
        return bool(opens)

    def _is_surname(self, word: str) -> bool:
        """Whether a text has a noun with a capital inside a sentence, and so as a name: "asked [King] about it"."""
        places = standing(self._text, word, "’'-", before_name=False)
        return any(_IN_SENTENCE.search(self._text, max(0, start - 3), start) for start, _ in places)

    def _is_title(self, noun: str) -> bool:
        """Whether a text has a noun before a name: "Mother Klara", so that "Mother" is nobody's parent."""
        return re.search(rf"\b{re.escape(noun)} [A-Z]", self._text) is not None

    def _of_narrator(self, hit: re.Match[str]) -> _Phrase:
        """ "Mother" of who tells the text."""
        noun = hit[0].casefold()
        return _Phrase(*hit.span(), noun, "parent", f"{self._grammar.whose(self._narrator)} {noun}".strip(), detailed=True, definite=True)

    def _after(self, end: int, *, new: bool) -> str:
        """What behind a noun says which one; where somebody is told of for the first time, the place too."""
        after = self._words.after.match(self._text, end)
        if after is None and new and (after := self._words.where.match(self._text, end)) and self._has_body(*after.span()):
            return ""  # "auditors from Marlow Finch", who come for it
        if after is None or self._is_taken(*after.span()):
            return ""
        named = self._name_at(after.end() - 1)  # "agents de l'Office[ français de la biodiversité]"
        return self._text[end : max(after.end(), named[1])] if named is not None and named[0] < after.end() else after[0]

    def _whose(self, before: re.Match[str], owner: str, kind: str) -> str | None:
        """Whose somebody is, as the front of a name; None where that decides that it is nobody, or the owner itself."""
        if not owner:
            return ""
        start, end = before.span("owner")
        if self._are_people_sought and kind == "kin" and self._is_somebodys(self._text[start : self._end_of_word(before.end())]):
            return f"{self._grammar.whose(self._narrator) if start in self._own and self._narrator else owner.casefold()} "
        if self._grammar.acts_for.match(self._text, end) and start in self._owners and not self._owners[start].only_word:
            return None  # an agency does what its inspectors do
        one = self._owners.get(start)
        if one is not None:
            return f"{self._grammar.whose(one.name)} " if one.only_word else None
        at = bisect_left(self._starts, start)
        if at < len(self._names) and self._names[at][0] < end:
            actor = self._names[at][2]
            acts = actor.type is not ActorType.PERSON and self._grammar.acts_for.match(self._text, self._names[at][1])
            return None if acts else f"{self._grammar.whose(actor.name)} "
        if kind == "kin" and start in self._own and self._narrator:
            return f"{self._grammar.whose(self._narrator)} "  # "my father", who is "Father" elsewhere
        if self._words.owner_named.fullmatch(owner):
            return f"{owner} "
        return None if kind in ("kin", "friend") and self._are_people_sought else ""

    def _end_of_word(self, start: int) -> int:
        """Where the noun at a place ends."""
        noun = self._words.head.match(self._text, start)
        return noun.end() if noun else start

    def _detail(self, which: str, *, opens: bool) -> str:
        """What stands before a noun and says which one, as a name has it."""
        loose = self._words.loose.match(which)
        which = which[loose.end() :] if loose else which
        return f"{which[0].lower()}{which[1:]}" if opens and self._words.opens_low.match(which) else which

    def _is_in_title_case(self, hit: re.Match[str]) -> bool:
        """Whether a noun has its capital as the words of a name have: "[Bank] Holiday"."""
        if self._words.is_capital or self._words.bears_name.fullmatch(hit[0].lower()):
            return False
        after = self._text[hit.end() : hit.end() + 2]
        return hit[0][0].isupper() and after[:1] == " " and after[1:].isupper() and not self._is_taken(hit.end(), hit.end() + 2)

    def _name_at(self, place: int) -> tuple[int, int, Actor] | None:
        """The mention of a name that holds a place."""
        at = bisect_right(self._starts, place) - 1
        return self._names[at] if at >= 0 and place < self._names[at][1] else None

    def _of_country(self, hit: re.Match[str], start: int, end: int, actor: Actor) -> _Phrase | None:
        """ "Slovenian police", who are not Slovenia."""
        if actor.type is not ActorType.COUNTRY or hit.end() != end or not self._words.own_body.fullmatch(hit[0].casefold()):
            return None
        name = " ".join(self._text[start:end].split())
        return _Phrase(start, end, hit[0].casefold(), "body", name, detailed=True, definite=False)

    def _acts_for_named(self, first: int, start: int) -> bool:
        """Whether a noun is of a body named before it, which acts by it: "the Orchard Trust [board]"."""
        named = self._names[bisect_left(self._starts, first) : bisect_left(self._starts, start)]
        return any(one.type in _BODIES and self._grammar.acts_for.match(self._text, end) for _, end, one in named)

    def _has_person(self, start: int, end: int) -> bool:
        near = self._names[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return any(one.type is ActorType.PERSON for _, _, one in near)

    def _has_body(self, start: int, end: int) -> bool:
        return any(one.type in _BODIES for _, _, one in self._names[bisect_left(self._starts, start) : bisect_left(self._starts, end)])

    def _is_taken(self, start: int, end: int) -> bool:
        at = bisect_left(self._taken, (start, start))
        return any(left < end and start < right for left, right in self._taken[max(0, at - 1) : at + 2])

    def _is_beside_name(self, start: int, end: int, called: Sequence[str], *, is_body: bool) -> bool:
        """Whether a name stands right behind, or right before in apposition: "Anna Berg, [the mayor]"; its bearer is kept.

        A body before which somebody or a place is named is another one: "After a year in Hobart, [the board] met".
        """
        at = bisect_left(self._starts, end)
        follow = [one for one in self._names[at : at + 2] if not self._grammar.owns.match(self._text, one[1])]
        if is_body and self._grammar.verb_second and not self._words.bears_name.fullmatch(called[0]):
            follow = [
                one for one in follow if one[2].type is not ActorType.PERSON or one[0] != end + 1
            ]  # "hield de [politie] Jan Visser aan"
        after = next((one for one in follow if self._words.beside_name.fullmatch(self._text, end, one[0])), None)
        after = None if after and self._is_in_list(end, after) else after
        if after is None and follow and not is_body and follow[0][2].type is ActorType.PERSON:
            after = follow[0] if self._words.is_named.fullmatch(self._text, end, follow[0][0]) else None
        beside = [after] if after else self._names[max(0, at - 2) : at]
        beside = [one for one in beside if after or _IN_APPOSITION.fullmatch(self._text, one[1], start)]
        beside = [one for one in beside if after or not is_body or one[2].type in _BODIES]
        for noun in called:
            self._bearers[noun.casefold()].update(actor.name for _, _, actor in beside if actor.type is ActorType.PERSON)
        return bool(beside)

    def _is_in_list(self, end: int, name: tuple[int, int, Actor]) -> bool:
        """Whether a name behind a noun and a comma is the next of a list, as "and" follows it: "[the nurse], Paul and two drivers"."""
        joint = self._grammar.joins_names.match(self._text, name[1]) if self._text[end : name[0]] == ", " else None
        return joint is not None and joint[0][0] != ","

    # --------------------------------------------------------------------------------------------------- "it", "they"

    def _pronouns(self, found: Sequence[Unnamed], kinds: Mapping[int, str]) -> Iterator[Unnamed]:
        """ "It" and "they" that mean the subject told last, in its sentence or the one after, where that has no name."""
        subjects = [
            one for one in found if is_subject(self._grammar, self._text, one.start, one.end) or self._is_inverted_subject(one.start)
        ]
        for number, one in enumerate(subjects):
            after = bisect_right(self._sentences, (one.start, len(self._text)))
            end = self._sentences[min(after, len(self._sentences) - 1)][1]
            end = min(end, subjects[number + 1].start) if number + 1 < len(subjects) else end
            line = self._text.find("\n", one.end, end)
            for hit in self._grammar.anaphor.finditer(self._text, one.end, line if line >= 0 else end):
                if hit.lastgroup in _MEANT_BY.get(kinds[one.start], ()) and self._means_last(hit, one):
                    how = said("‘{words}’ is {actor}: the subject told last", words=hit[0], actor=one.name)
                    words = self._words_of_many(one, kinds[one.start]) if hit.lastgroup == "they" else ""
                    yield Unnamed(*hit.span(), one.name, how, one.named, words)

    def _is_inverted_subject(self, start: int) -> bool:
        """Whether somebody at a place is the subject of the verb right before: "Im Mai streikten [die Fahrer]"."""
        if self._grammar.no_subject_case.match(self._text, start):
            return False
        return self._grammar.verb_at_end.search(self._text, max(0, start - _BEFORE), start) is not None

    def _words_of_many(self, one: Unnamed, kind: str) -> str:
        """The words for somebody who is many, or a body of which a text speaks so; "" of others."""
        words = " ".join(self._text[one.start : one.end].split())
        is_many = kind == "group" and self._grammar.verb_second
        return words if is_many or self._grammar.plural_head.fullmatch(words) or self._grammar.collective.search(words) else ""

    def _means_last(self, hit: re.Match[str], one: Unnamed) -> bool:
        """Whether a pronoun acts, means nobody named, and no name is a subject between it and a phrase."""
        acts = (self._grammar.only_somebody_does, self._grammar.done_to_a_body) if hit.lastgroup == "it" else (self._grammar.acts,)
        behind_verb = hit.lastgroup == "they" and self._is_inverted_subject(hit.start())
        if self._is_taken(*hit.span()) or not (behind_verb or any(one.match(self._text, hit.end()) for one in acts)):
            return False
        low, high = bisect_left(self._starts, one.end), bisect_left(self._starts, hit.start())
        named = (is_subject(self._grammar, self._text, *name[:2]) for name in self._names[low:high])
        return (behind_verb or is_subject(self._grammar, self._text, *hit.span())) and not any(named)
