"""What a text says that a name is: "its insurer, Concordia Mutual", "Tannery Lane, the shoe retailer", "the newspaper *Dagsposten*".

A body that no list and no tagger knows is one where a word for a body stands right beside its name, and then wherever the text has it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from timeline import patterns as re
from timeline.actors.kinds import is_common, is_first_name
from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.actors.standing import standing
from timeline.model import ActorType

_MOST_WORDS = 4
_FEWEST = 2  # times that a text has a single name that nothing but what it does shows
_BETWEEN_COMMAS = re.compile(r", [^\W\d_a-z][^,\n]{1,95}(?=,)")  # few names stand so: only before these is it asked who they are
_LEAD = 12  # code points before a name that may be a place
_LONGEST_SHORT = 4  # letters: "RKSV"
_LONGEST_ROLE = 250  # code points


def said_bodies(text: str, cues: NameCues) -> Iterator[Name]:
    """The mentions of the names beside which a word for a body stands."""
    found: dict[str, ActorType] = {}
    for pattern in (cues.kind_before, cues.kind_alone, cues.kind_after, cues.kind_inside):
        found |= {hit["name"]: ActorType.ORGANISATION for hit in pattern.finditer(text) if _is_body(hit, cues)}
    either = (*cues.kind_joined.finditer(text), *cues.kind_sold.finditer(text))
    hits = (hit for hit in either if " " in hit["name"] and _ends_like_a_firm(hit["name"].split()[-1], cues))
    found |= {hit["name"]: ActorType.ORGANISATION for hit in hits if _is_body(hit, cues)}
    for pattern in (cues.kind_owner, cues.kind_next, cues.kind_which, cues.kind_dealt):
        hits = (hit for hit in pattern.finditer(text) if hit["name"].split()[0] not in cues.lists.first_names)
        found |= {hit["name"]: ActorType.ORGANISATION for hit in hits if hit["name"] not in cues.lists.towns and _is_body(hit, cues)}
    played = {next(one for one in hit.groups() if one) for hit in cues.kind_played.finditer(text)}
    found |= {name: ActorType.ORGANISATION for name in played if _may_be_body(name, cues) or _is_named_like_a_club(name, cues)}
    for pattern in (cues.state_body, cues.saint_body, cues.owner_body, cues.sure_body):
        found |= {hit["name"]: ActorType.ORGANISATION for hit in pattern.finditer(text)}
    signed: dict[str, str] = {}
    for hit in cues.ship_before.finditer(text):
        name = hit["name"]
        found[name] = ActorType.OTHER
        if hit.groupdict().get("sign") and not name.isupper():
            start, end = hit.start("sign"), hit.end("name")
            signed[name] = text[start:end]  # "[MV Chisomo] … the Chisomo"
            yield Name(start, end, signed[name], ActorType.OTHER)
    for name, type_ in found.items():
        for start, end in standing(text, name, "&-"):
            yield Name(start, end, signed.get(name, name), type_)
        short, *rest = name.split()
        if rest and rest[-1][0].isupper() and short not in cues.saints and not is_common(cues, short) and not is_first_name(cues, short):
            for start, end in standing(text, short, "&-", before_name=False):
                yield Name(start, end, short, ActorType.ORGANISATION, weak=True)  # "Concordia" of Concordia Mutual


def bodies_called(text: str, cues: NameCues) -> Iterator[Name]:
    """The mentions of bodies that go by what they are and a name: "die [Maschinenfabrik Koch]", "vereniging [De Treffers]"."""
    hits = [hit for hit in cues.kind_of_name.finditer(text) if _is_own_name(hit["own"].split(), cues)]
    for name in {hit["own"] if hit["name"][0].islower() and " " in hit["own"] or _is_short(hit["own"]) else hit["name"] for hit in hits}:
        for start, end in standing(text, name, "&-"):
            yield Name(start, end, name, ActorType.ORGANISATION)


def _is_short(own: str) -> bool:
    """Whether a name begins with the letters of what it is: "Voetbalvereniging [SV Broekland]"."""
    first, _, rest = own.partition(" ")
    return bool(rest) and first.isupper() and 1 < len(first) <= _LONGEST_SHORT


def _is_own_name(words: list[str], cues: NameCues) -> bool:
    """Whether words behind a noun for a body are its name and no plain noun: "die Maschinenfabrik [Koch]", not "die Fabrik Maschinen"."""
    first, lists = words[0], cues.lists
    if first in cues.calendar or first in cues.roles:
        return False
    return len(words) > 1 or not is_common(cues, first) or any(first in one for one in (lists.surnames, lists.towns, lists.known))


def people_written_short(text: str, cues: NameCues) -> Iterator[Name]:
    """The people whose first name is written short: "Thos. Garbutt", "Jno. Flett"."""
    for hit in cues.short_first_name.finditer(text):
        yield Name(*hit.span("name"), hit["name"], ActorType.PERSON)


def said_people(text: str, cues: NameCues) -> Iterator[Name]:
    """The mentions of names beside which a word for a person stands: "our guide, Gulnora, had"."""
    between = [hit.span() for hit in _BETWEEN_COMMAS.finditer(text)]
    hits = [hit for start, end in between for hit in cues.person_apposed.finditer(text, max(0, start - _LONGEST_ROLE), end + 1)]
    for name in {hit["name"] for hit in hits if _is_of_kin(hit, cues) or _may_be_person(hit["name"], cues)}:
        whole = list(standing(text, name, "&-"))
        for start, end in whole:
            yield Name(start, end, name, ActorType.PERSON)
        last = name.split()[-1]
        inside = {start + at for start, _ in whole for at, _ in standing(name, last, "&-")}
        alone = (span for span in standing(text, last, "&-") if span[0] not in inside)
        yield from (Name(start, end, last, ActorType.PERSON, weak=True) for start, end in alone)


def _is_of_kin(hit: re.Match[str], cues: NameCues) -> bool:
    """Whether a word for kin stands right before a single name, which may be a plain word or a town then: "Her son, [Piers], was"."""
    name, lists = hit["name"], cues.lists
    is_of_people = not any(name in one for one in (lists.known, lists.countries, lists.demonyms, cues.titles, cues.roles))
    return bool(hit.groupdict().get("kin")) and name.isalpha() and is_of_people


def addressed_people(text: str, cues: NameCues) -> Iterator[Name]:
    """The people named behind a form of address, whose surname may be a plain word: "Herr [Kaiser]", "MM. Charron et [Bois]".

    None is of a role alone, which is no surname ("Frau Bürgermeisterin"), nor says where somebody is from: "der Herr von der Gewerkschaft".
    """
    if not cues.forms_with_names:
        return
    for hit in _addressed(cues.forms_with_names, cues.particles, cues.titles, cues.and_).finditer(text):
        for group in ("name", "second"):
            name = hit[group]
            words = [word for word in name.split() if word.lower() not in cues.particles] if name else []
            if not words or (name.split()[1:2] and name.split()[1].islower() and words[0] not in cues.lists.surnames):
                continue
            if words[0] not in cues.calendar and (words[0] in cues.lists.surnames or not _is_role(words[0], cues)):
                yield Name(*hit.span(group), name, ActorType.PERSON, shown=True)


def _is_role(word: str, cues: NameCues) -> bool:
    return word in cues.roles or word.lower() in cues.lower_roles or word.lower().endswith(cues.role_endings or ("\0",))


@lru_cache(maxsize=8)
def _addressed(forms: frozenset[str], particles: frozenset[str], titles: frozenset[str], and_: frozenset[str]) -> re.Pattern[str]:
    """Forms of address with the name behind, and one that is joined to it."""
    either = ["|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word)))) for words in (forms, particles, titles, and_)]
    surname = rf"(?:(?i:{either[1]}) )*+[^\W\d_a-zà-ÿ][\w’'-]+"
    name = rf"(?:[^\W\d_a-z]\. ?)*{surname}(?: {surname})?(?![\w’'])"
    return re.compile(rf"(?<![\w-])(?:{either[0]})\.? (?:(?:{either[2]})\.? )*(?P<name>{name})(?: (?:{either[3]}) (?P<second>{name}))?")


def acting_people(text: str, found: Sequence[Name], cues: NameCues) -> Iterator[Name]:
    """The mentions of single names that do what only people do ("[Foley] brought grapes"), and all others of one that is somebody's.

    None is of a name that only lists know, or of a plain word, unless it was found as somebody's.
    """
    own = {name.text for name in found if name.type is ActorType.PERSON and not name.weak and not name.known and " " not in name.text}
    parts = {word for name in found if " " in name.text for word in name.text.split()}
    acts = Counter(hit["name"] for hit in cues.person_acts.finditer(text))
    others = {
        name
        for name in acts
        if name not in parts and f" {name.lower()}" not in text and (_is_given_name(name, cues) or _may_be_single(text, name, cues))
    }
    for name in sorted(own - parts):
        is_plain = is_common(cues, name) and not is_first_name(cues, name)
        for start, end in standing(text, name, "&-", before_name=False):
            before = text[max(0, start - _LEAD) : start].rpartition("\n")[2].split(" ")[-2:-1]
            if cues.articles.isdisjoint(word.lower() for word in before) and (not is_plain or cues.person_acts.match(text, start)):
                yield Name(start, end, name, ActorType.PERSON)
    for name in sorted(others - own):
        spans = list(standing(text, name, "&-", before_name=False))
        if len(spans) >= _FEWEST:
            yield from (Name(start, end, name, ActorType.PERSON) for start, end in spans)


def _is_given_name(name: str, cues: NameCues) -> bool:
    """Whether a plain word is a given name too, and no month nor a small word: "[Jack] sat up", not "Will" and "May"."""
    if name not in cues.lists.first_names or name in cues.calendar or name.lower() in cues.function_words or name in cues.nobody:
        return False
    return is_common(cues, name) and not any(name in one for one in (cues.lists.countries, cues.lists.known, cues.titles, cues.roles))


def _may_be_single(text: str, name: str, cues: NameCues) -> bool:
    """Whether a name is of no list but that of towns, in none of which anybody is: "with [Foley]", and not "in Foley"."""
    words = name in cues.saints or not (_may_be_person(name, cues) or name in cues.lists.towns and not is_common(cues, name))
    towns = standing(text, name, "&-") if name in cues.lists.towns else ()
    return not words and not any(cues.place_before.search(text, max(0, start - _LEAD), start) for start, _ in towns)


def _may_be_person(name: str, cues: NameCues) -> bool:
    words, lists = name.split(), cues.lists
    if any(name in one for one in (lists.known, lists.countries, lists.places, lists.demonyms, lists.towns)):
        return False
    if any(word in cues.organisation_heads or word in cues.nobody or word in cues.thing_heads for word in words):
        return False
    return len(words) > 1 or not is_common(cues, name)


def _is_named_like_a_club(name: str, cues: NameCues) -> bool:
    """Whether a name of several words is that of a place, as a club's may be, and begins with none of a person: "Marden Town"."""
    words = name.split()
    return len(words) == 2 and words[-1] in cues.place_heads and not is_first_name(cues, words[0])


def _ends_like_a_firm(word: str, cues: NameCues) -> bool:
    return word in cues.firm_words or word.endswith("s") and is_common(cues, word)


def _is_body(hit: re.Match[str], cues: NameCues) -> bool:
    """Whether a name beside a word for a body is that body's; beside "the operator" it may be a person's, who has no plain word in it."""
    words = hit["name"].split()
    either = hit.groupdict().get("either") and len(words) > 1 and not any(is_common(cues, word) for word in words)
    return not either and _may_be_body(hit["name"], cues)


def _may_be_body(name: str, cues: NameCues) -> bool:
    """Whether a name is none that the lists know otherwise: a person's, a country's, a day's, a plain word's."""
    words = name.split()
    lists = cues.lists
    if len(words) > _MOST_WORDS or name in lists.known or name in lists.countries or name in lists.places or name in lists.demonyms:
        return False
    if words[0] in cues.roles or words[0] in cues.titles or any(word in cues.calendar or word in lists.demonyms for word in words):
        return False
    if any(word in cues.place_heads - cues.surnames_like_heads or word in cues.thing_heads for word in words[-1:]):
        return False
    if is_first_name(cues, words[0]) and words[-1] not in cues.organisation_heads and "&" not in words:
        return False
    return len(words) > 1 or not is_common(cues, words[0])
