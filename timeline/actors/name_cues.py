"""The words of a language that tell what a name is; this module holds their types and no word.

A language fills `NameCues` (English: languages/en/names.py) and hands it in; what it leaves out is empty, and the rule that would ask
for it then never fires.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from timeline.actors.word_lists import WordLists

Words = frozenset[str]
_FORMS = {"he_forms": "he_before", "she_forms": "she_before"}  # words before a name, written as a list
_ROLES = {"he_forms": "he_roles", "she_forms": "she_roles"}  # the same of those that stand right before it, but for an honorific
NONE: Words = frozenset()
NOWHERE = re.compile(r"(?!)")  # matches nothing


@dataclass(frozen=True, slots=True, eq=False)
class NameCues:
    """What stands around and inside names in one language. Sets hold words as written in the middle of a sentence.

    `lists` are its dictionaries and gazetteers. The order of the groups: heads of names, words before names, words that join, words
    around names, what makes a country act, what is never a name, what a text says is one, gender.
    """

    lists: WordLists = field(default_factory=WordLists)
    model: Path | None = None  # of the trained tagger
    language: str = ""  # in a model of many languages: whose own weights are added to those that all share
    by_tagger: bool = False  # whether names are what the tagger sees, and the rules of runs of capitals do not fit

    # the last word of a name, or the word before "of": what kind of thing it is
    group_heads: Words = NONE
    organisation_heads: Words = NONE  # those of groups are added
    joining_heads: Words = NONE  # may be followed by "of X" inside a name; those of organisations are added
    place_heads: Words = NONE
    thing_heads: Words = NONE
    for_heads: Words = NONE  # may be followed by "for X" although no organisation
    of_roles: Words = NONE  # roles that go on with "of" inside a name all the same: Secretary
    noble: Words = NONE
    owners: Words = NONE  # may be followed by 's inside a name
    plural_endings: tuple[str, ...] = ()  # a word that ends so may be followed by ' inside a name
    offices: Words = NONE
    office_openers: Words = NONE  # "Ministry of X" is the "X Ministry"
    office_fillers: Words = NONE  # … without these
    councils: Words = NONE
    affairs: Words = NONE
    company_suffixes: Words = NONE
    club_forms: Words = NONE  # letters behind a club's name: FC
    headline_endings: tuple[str, ...] = ()  # of verbs in capitals
    clubs: Words = NONE  # words of a club's name, which may go by its town alone
    place_bound_heads: Words = NONE  # what stands before these is mostly a place, and no short form of the name
    kinds_of_body: Words = NONE  # what only says what kind of body a name's first word is
    partisans: Words = NONE
    parties: Words = NONE
    country_prefixes: Words = NONE
    storms: Words = NONE
    event_openers: Words = NONE
    place_openers: Words = NONE
    saints: Words = NONE  # "St" before a name
    not_companies: tuple[str, ...] = ()  # beginnings of names of people with a capital inside

    # words before and in a person's name
    titles: Words = NONE
    forms_of_address: Words = NONE
    forms_before_surnames: Words = NONE  # in small letters: no country follows these
    short_ranks: Words = NONE
    roles: Words = NONE
    qualifying_roles: Words = NONE  # roles that do not by themselves make what follows a name
    personal_roles: Words = NONE
    ranks: Words = NONE
    forms_with_names: Words = NONE  # a capital behind is a surname, be it a plain word: "mevrouw [Groen]", "Herr [Kaiser]"
    lower_roles: Words = NONE
    role_endings: tuple[str, ...] = ()  # of compounds that are roles: Museumsdirektorin
    role_openers: Words = NONE  # may stand before a role in its description
    role_edges: Words = NONE  # … but not at its beginning
    royal: Words = NONE
    surnames_like_roles: Words = NONE
    surnames_like_heads: Words = NONE
    first_names_like_words: Words = NONE
    surname_months: Words = NONE
    first_name_months: Words = NONE
    month_leads: Words = NONE  # words before a month, which is nobody's first name behind them: "In May Craig left"
    plural_titles: Words = NONE  # before several names: Professors
    place_suffixes: tuple[str, ...] = ()  # of words before a name that only say where it is: "Geneva-based"
    joined_trades: Words = NONE  # what "and" may join inside the name of a body: Savings and Mortgage
    firm_words: Words = NONE  # last words of names of firms, where nothing makes a person of the name
    currencies: Words = NONE  # codes that stand before or behind an amount
    place_prefixes: Words = NONE  # first words of places that are no first names: Port
    nobodies: Words = NONE  # last words of places, contests and works that are nobody whatever stands before them
    works: Words = NONE  # last words of pieces of music and other works that go by a number: First Quartet
    counting: Words = NONE  # … and these numbers
    craft_before: re.Pattern[str] = NOWHERE  # "the satellite ", before the name of a thing
    day_before: re.Pattern[str] = NOWHERE  # ", on ", before the name of a day or an island that a comma follows
    called_after_somebody: re.Pattern[str] = NOWHERE  # behind the name of who only says which one is meant: " government"
    gone_to: re.Pattern[str] = NOWHERE  # "sailed to ", before a place
    owned: re.Pattern[str] = NOWHERE  # "sold his ", before a thing that is called by its make; its group sure where no person can follow
    salutation: re.Pattern[str] = NOWHERE  # "Dear ", before a name
    post_nominals: Words = NONE  # behind a person's name, never part of it: KC, OBE
    particles: Words = NONE
    joined_articles: Words = NONE  # with a hyphen or an apostrophe before a name
    name_prefixes: tuple[str, ...] = ()  # taken off where names are compared
    capital_prefixes: tuple[str, ...] = ()  # of words whose second part may be small
    epithets: Words = NONE
    generations: Words = NONE
    name_endings: tuple[str, ...] = ()  # of a name in the genitive or another case: Merkels; "ei/a": -ei stands for -a
    same_letters: tuple[str, ...] = ()  # pairs: the letter of the language, and how some texts and lists write it
    body_endings: tuple[str, ...] = ()  # of compounds that are bodies: Naturvårdsverket
    place_endings: tuple[str, ...] = ()  # … and places: Drottninggatan
    compared_without: Words = NONE  # words that do not count where names are compared
    son_of: re.Pattern[str] = NOWHERE
    nouns_have_capitals: bool = False
    has_two_surnames: bool = False  # the father's before the mother's, which may be left out: "Quiroga" of Amparo Quiroga Lastarria

    # words that join
    articles: Words = NONE
    determiners: Words = NONE
    of: Words = NONE
    for_: Words = NONE
    on: Words = NONE
    and_: Words = NONE
    or_: Words = NONE
    by: Words = NONE
    connectors: Words = NONE
    small_words: Words = NONE  # without a letter in an acronym
    span_joints: Words = NONE  # join capitals as the tagger sees them
    possessives: Words = NONE
    elisions: Words = NONE  # words that lose their end before a vowel and are joined to the next: l', d', dell'
    abbreviated: Words = NONE
    abbreviations: Words = NONE  # after which no sentence begins; titles and roles are added

    # words around names
    person_verbs: Words = NONE
    acting_verbs: Words = NONE  # those of people are added
    said: Words = NONE  # a verb of saying that may stand before who said it
    past_endings: tuple[str, ...] = ()
    locatives: Words = NONE
    placing: Words = NONE
    in_: Words = NONE  # what follows is a place
    at: Words = NONE  # … if it is one word
    place_nouns: Words = NONE
    places_before: Words = NONE  # nouns in small letters before the name of a place or thing, which is nobody: "volcán", "Gasthof"
    of_bodies: Words = NONE  # what only a body has: a name before these is one
    named_after: Words = NONE  # what is called after people: a name before these is nobody
    places_of: Words = NONE
    bylines: Words = NONE
    credit_words: Words = NONE
    credit_verbs: Words = NONE
    credit_by: Words = NONE
    credit_via: Words = NONE

    # what makes a country act
    adjectival: Words = NONE  # nouns of countries used as adjectives
    policy_participles: Words = NONE
    policy_verbs: Words = NONE
    future_verbs: Words = NONE
    not_after_future: Words = NONE
    perfect_verbs: Words = NONE
    not_policy: Words = NONE  # participles that show no policy
    money: Words = NONE
    force_nouns: Words = NONE
    force_modifiers: Words = NONE
    fighter_nouns: Words = NONE
    office_nouns: Words = NONE
    certain_offices: Words = NONE
    office_modifiers: Words = NONE
    coalition_nouns: Words = NONE
    led: str = ""  # "-led"
    led_coalition: re.Pattern[str] = NOWHERE
    coalition: re.Pattern[str] = NOWHERE
    the_group: re.Pattern[str] = NOWHERE

    # what is never a name on its own
    calendar: Words = NONE
    large_numbers: Words = NONE  # nouns for numbers, behind which stands what is counted: "Millionen"
    never: Words = NONE
    regions: Words = NONE
    function_words: Words = NONE
    club_nouns: Words = NONE  # what a club or a band is called beside its name: "the team"
    minutes_below: re.Pattern[str] = NOWHERE  # right below a head in capitals, what the text is: "\nMinutes of the meeting"
    log_verbs: Words = NONE  # that open a line of a log before a name: "Rounded" Skaw
    sentence_openers: Words = NONE
    title_words: Words = NONE
    beliefs: Words = NONE
    peoples: Words = NONE

    # what a text itself says is one
    bracket: re.Pattern[str] = NOWHERE
    named: re.Pattern[str] = NOWHERE
    or_phrase: re.Pattern[str] = NOWHERE
    apposed: re.Pattern[str] = NOWHERE
    goes_on: re.Pattern[str] = NOWHERE
    acronym: re.Pattern[str] = NOWHERE
    kind_before: re.Pattern[str] = NOWHERE  # "the insurer [Concordia Mutual]", group name
    kind_alone: re.Pattern[str] = NOWHERE  # the same without an article: "state port company [Puertos del Litoral]"
    kind_after: re.Pattern[str] = NOWHERE  # "[Tannery Lane], the shoe retailer", group name
    kind_owner: re.Pattern[str] = NOWHERE  # "[Brightwater]'s shares", group name
    kind_which: re.Pattern[str] = NOWHERE  # "[Brightwater], which makes pumps", group name
    kind_joined: re.Pattern[str] = NOWHERE  # "joined [Brightwater Marine] as a clerk", group name: one of several words
    kind_next: re.Pattern[str] = NOWHERE  # "was given to [Brightwater Marine]. The company", group name
    kind_inside: re.Pattern[str] = NOWHERE  # "[Kerr and Sons]", group name
    kind_sold: re.Pattern[str] = NOWHERE  # "sold the mill to [Hexagon Foods] in 1990", group name: the same
    saint_body: re.Pattern[str] = NOWHERE  # "[St Bede’s Hospice]", group name
    kind_dealt: re.Pattern[str] = NOWHERE  # "won a contract from [Hexagon]", group name: one of any kind
    short_first_name: re.Pattern[str] = NOWHERE  # "[Jno. Flett]", group name: behind a first name that is written short
    time_before: re.Pattern[str] = NOWHERE  # "the second week of ", at the end: what follows is a month, and no first name
    person_apposed: re.Pattern[str] = NOWHERE  # "our guide, [Gulnora],", group name; kin where it is "her son"
    place_before: re.Pattern[str] = NOWHERE  # right before the name of a place, at the end: "in "
    person_acts: re.Pattern[str] = NOWHERE  # "[Foley] brought", from the name on, group name: one word, and what only people do
    made_before: re.Pattern[str] = NOWHERE  # "founded ", at the end: what follows is a body
    kind_played: re.Pattern[str] = NOWHERE  # "beat [Marden Town] 2–0", groups name or other: whom somebody plays
    owner_body: re.Pattern[str] = NOWHERE  # "[Priddy's Plants Ltd]", group name: a firm called after whose it is
    address_before: re.Pattern[str] = NOWHERE  # "57, of Lavender Close, ", before a place, group further where that is not its first
    kind_of_name: re.Pattern[str] = NOWHERE  # "[Maschinenfabrik Koch]", groups name and own ("Koch"): called by what it is and a name
    sure_body: re.Pattern[str] = NOWHERE  # "[Local 811]", "[Leicester] made her a professor", group name: by its number or what it does
    state_body: re.Pattern[str] = NOWHERE  # "[Zembla’s central bank]", group name: one that goes by its country
    ship_before: re.Pattern[str] = NOWHERE  # "the schooner [Borealis]", group name; in group sign what stands before it as "MV"
    initialled: re.Pattern[str] = NOWHERE  # "Mrs [T]", groups title and letter; "[RN 2]", groups role and sign
    role_after: re.Pattern[str] = NOWHERE
    relative_before: re.Pattern[str] = NOWHERE  # "his wife", before a name
    relative_after: re.Pattern[str] = NOWHERE

    # the parties of a case
    versus: re.Pattern[str] = NOWHERE  # groups one and other
    party_defined: re.Pattern[str] = NOWHERE  # "The claimant (“Orwen”)", groups role and short
    party_told: re.Pattern[str] = NOWHERE  # a text that itself says who a party is, or has several: "the second claimant"
    first_parties: Words = NONE  # what the party that stands first is called: claimant
    second_parties: Words = NONE

    # he or she
    he: Words = NONE
    she: Words = NONE
    he_before: re.Pattern[str] = NOWHERE
    she_before: re.Pattern[str] = NOWHERE
    he_names: Words = NONE
    she_names: Words = NONE

    # made of the others
    nobody: Words = field(init=False)
    openers: Words = field(init=False)
    joining: Words = field(init=False)
    trimmed: Words = field(init=False)
    role_words: Words = field(init=False)
    any_role: Words = field(init=False)
    credit: Words = field(init=False)
    joints: Words = field(init=False)
    royal_lower: Words = field(init=False)
    cases: tuple[tuple[str, str, int], ...] = field(init=False)  # ending, what stands in its place without it, letters of the shortest word

    def __post_init__(self) -> None:
        made = {"organisation_heads": self.organisation_heads | self.group_heads, "acting_verbs": self.acting_verbs | self.person_verbs}
        made["joining_heads"] = self.joining_heads | made["organisation_heads"]
        made["abbreviations"] = self.abbreviations | self.titles | self.roles
        made["nobody"] = (
            self.never | self.regions | self.calendar | self.place_heads | self.thing_heads | self.generations | self.titles | self.roles
        )
        made["openers"] = self.roles | self.titles | self.event_openers | self.place_openers
        made["joining"] = made["joining_heads"] | self.place_heads | self.thing_heads | self.noble
        articles = self.articles | self.determiners
        made["trimmed"] = self.titles | self.forms_of_address | self.short_ranks | articles | {word.capitalize() for word in articles}
        made["role_words"] = self.roles - self.qualifying_roles
        made["any_role"] = frozenset(word.lower() for word in self.roles | self.short_ranks) | self.lower_roles
        made["credit"] = self.credit_words | self.credit_verbs
        made["royal_lower"] = frozenset(word.lower() for word in self.royal)
        made["joints"] = self.of | self.for_ | self.on
        for name, words in made.items():
            object.__setattr__(self, name, words)
        parted = [ending.partition("/") for ending in self.name_endings]
        cases = tuple((here, otherwise, len(here) + (3 if here.isalpha() else 2)) for here, _, otherwise in parted)
        object.__setattr__(self, "cases", cases)

    def uninflected(self, word: str) -> Iterator[str]:
        """What a word may be without the ending of its case, the likeliest first."""
        for here, otherwise, least in self.cases:
            if len(word) >= least and word.endswith(here):
                yield word.removesuffix(here) + otherwise


def cues_of(path: Path, lists: WordLists, model: Path | None = None, **patterns: Any) -> NameCues:
    """The cues of a file of TOML, each key a field with its words parted by blanks or in a list, and `patterns`, which are no words.

    ValueError naming the file and the key if one is no field.
    """
    known = {one.name: one for one in fields(NameCues) if one.init}
    found: dict[str, Any] = {}
    read = tomllib.loads(path.read_text(encoding="utf-8") if path.is_file() else "")
    roles = {name: "|".join(read.pop(key, "").split()) or "(?!)" for name, key in _ROLES.items()}
    for name, value in read.items():
        if name in _FORMS:
            forms = "|".join(value.split())
            found[_FORMS[name]] = re.compile(rf"\b(?:(?:{forms})[.,]? (?:[^\W\d_][\w.’'-]* ){{0,2}}|(?:{roles[name]}) (?:[^\W\d_]+\. )?)$")
            continue
        if name not in known:
            raise ValueError(f"{path}: {name!r} is no group of words that the actor finder asks for")
        if isinstance(value, bool):
            found[name] = value
            continue
        words = value.split() if isinstance(value, str) else value
        found[name] = tuple(words) if str(known[name].type).startswith("tuple") else frozenset(words)
    for name, words in found.items():
        if isinstance(words, frozenset) and name != "elisions":
            cut = found.get("elisions", NONE) & words
            found[name] = words | {word + mark for word in cut for mark in "'’"}
    return NameCues(lists=lists, model=model, **{**patterns, **found})
