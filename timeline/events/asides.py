"""Who is only named by the way: where something happened, of what somebody is, whose thing it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from timeline import patterns as re
from timeline.events.grammar import Grammar
from timeline.events.lines import upper_first
from timeline.events.mentions import Mentions, Told
from timeline.text import Span

_MOST_BEFORE_OWNER = 2  # words before an owner whose thing a clause is about: "Mr"
_NEAR = 40  # code points before a name
_MOST_JOINING = 2  # words between a noun and a name that says of what: "of the"
_CLOSES = re.compile(r"(?:[’']s)?[,.]")
_COMMA_BEFORE = re.compile(r", (?:[A-Z][\w.]+ ){0,3}")


def says_only_whence(grammar: Grammar, text: str, mentions: Mentions, start: int) -> bool:
    """Whether a country is where something goes, or where people are from: "scientists from Chile and [Japan]"."""
    before = text[max(0, start - _NEAR) : start]
    return (
        grammar.only_where_to.search(before) is not None or grammar.people_from.search(text[max(0, start - 3 * _NEAR) : start]) is not None
    )


def is_affiliation(grammar: Grammar, text: str, mentions: Mentions, before: Told, span: Span) -> bool:
    """Whether a name only says where somebody named before it is from: "Anna Berg of [the University of Brenn]", "of [Franklin]"."""
    between = text[before[1] : span[0]]
    name = text[slice(*span)]
    if before[2] in mentions.persons and grammar.lives_at.fullmatch(between) and not {name, before[2]} & mentions.bodies:
        closes = _CLOSES.match(text, span[1]) or grammar.before_verb.match(text, span[1])
        return closes is not None  # "Mr Lowe, of [Petchey’s], resigned"
    if grammar.office_of.fullmatch(between) and text[span[1] : span[1] + 1] == ",":
        return True  # "Anna Berg, minister of transport for [Norway], left"
    if not grammar.where_people_work.search(text, *span):
        return False
    return before[2] not in mentions.countries and before[2] not in mentions.bodies and grammar.affiliated.fullmatch(between) is not None


def owns_the_subject(grammar: Grammar, text: str, behind: Span, after: Sequence[Told], before: str) -> bool:
    """Whether a clause is about a thing of an owner, and no person or body of his: "[Ann]'s phone was stolen"."""
    verb = grammar.main_verb.search(text, *behind)
    if verb is None or len(before.split()) > _MOST_BEFORE_OWNER or grammar.main_verb.search(before):
        return False
    if any(start < verb.start() for start, _, _, _ in after):
        return False
    return grammar.of_a_thing_owned.fullmatch(text, behind[0], verb.start()) is not None


def takes_part_as_owner(grammar: Grammar, text: str, start: int, end: int) -> bool:
    """Whether something is done to an owner or for him by what is his: "searched [Ann]'s flat", "on [her] behalf", "[Ann]'s lawyer"."""
    near = max(0, start - _NEAR)
    return any(behind.match(text, end) and before.search(text, near, start) for before, behind in grammar.of_owners)


def only_says_which(grammar: Grammar, text: str, told: Sequence[Told], number: int) -> bool:
    """Whether a name only says of what somebody named beside it is the head: "the leader of [the council], Anna Berg, resigned"."""
    start, end, _, _ = told[number]
    before = text[max(0, start - _NEAR) : start]
    head = next((hit for hit in grammar.person_noun.finditer(before)), None)
    if head is None or len(before[head.end() :].split()) > _MOST_JOINING or not grammar.after_preposition.search(before):
        return False
    after = told[number + 1] if number + 1 < len(told) else None
    if after is not None and _COMMA_BEFORE.fullmatch(text, end, after[0]):
        return True
    between = text[told[number - 1][1] : start] if number else ""
    return between.startswith(", ") and between.count(",") == 1 and grammar.main_verb.search(between) is None


@lru_cache(maxsize=1 << 10)  # a name is asked about for each row of its sentence
def is_aside(grammar: Grammar, text: str, start: int, end: int, *, in_bracket: bool, is_person: bool = False) -> bool:
    """Whether a name only says where something happened, or of what party somebody is: "at Elm House", "Carla Dunmore (Reform Party)"."""
    before = text[max(0, start - _NEAR) : start]
    if is_person and (grammar.of_the_dead.search(before) or grammar.is_dead.match(text, end)):
        return True  # "the trustees of the late Mr [Hodgson]", "(Mr [Vickers], deceased)"
    if grammar.court_name.search(text, start, end) and grammar.before_court.search(text, max(0, start - 3 * _NEAR), start):
        return False  # "pleaded guilty at [Bodmin Crown Court]"
    if grammar.taken_to.search(before) and grammar.unnamed.no_object.fullmatch(text, start, end):
        return True  # "was flown to [Marsden General Hospital]"
    if grammar.attributive_next.match(text, end) and (is_person or " " not in text[start:end]) and grammar.determiner_at_end.search(before):
        return True
    has_article = grammar.determiner_at_end.search(before) or grammar.determiner_start.match(upper_first(text[start:end]))
    if grammar.place_next.match(text, end) and has_article:
        return True  # "at the [council] offices"
    before = before[before.rfind("\n") + 1 :]
    attributive = grammar.attributive_next.match(text, end) and not grammar.gerund.match(text, end + 1)
    if attributive and not is_person and grammar.of_what.search(before):
        return True  # "a critic of [NYPD] policy"
    return grammar.only_where.search(before) is not None or text[end : end + 1] == ")" and in_bracket
