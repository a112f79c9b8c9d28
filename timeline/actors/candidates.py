"""Runs of capitalised words with the small words and marks that hold a name together; the words are those of the language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.actors.name_cues import NameCues
from timeline.actors.tokens import Tokens

_QUOTES = frozenset("\"“”‘’'«»")
_LONGEST_NICKNAME = 3  # words
LONGEST_RUN = 14  # tokens; a longer run is a list or noise, and no name


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens ``first:end`` of sentence `sentence`."""

    first: int
    end: int
    sentence: int


def candidates(tokens: Tokens) -> Iterator[Candidate]:
    """Every run of capitals, in text order; days and months end a run and belong to none."""
    for number, (_, limit) in enumerate(tokens.sentences):
        capitals = frozenset(tokens.capitals[number])
        done = -1
        for first in tokens.capitals[number]:
            if first < done or tokens.words[first] in tokens.cues.calendar and not _is_first_name(tokens, first, capitals):
                continue
            done = _extend(tokens, first, limit, capitals)
            if done - first <= LONGEST_RUN and not _is_compound(tokens, done, limit):
                yield Candidate(first, done, number)


def _is_first_name(tokens: Tokens, index: int, capitals: frozenset[int]) -> bool:
    """Whether "April", "June" … is a person's: a capital that is no day or month follows."""
    word = tokens.words[index]
    if word not in tokens.cues.first_name_months or index in tokens.begins:
        return False
    if is_month_behind(tokens.words[max(0, index - 2) : index], tokens.cues):
        return False
    return index + 1 in capitals and tokens.words[index + 1] not in tokens.cues.calendar


def is_month_behind(before: Sequence[str], cues: NameCues) -> bool:
    """Whether a word that may be a first name is a month by those before it: "On 22 [April] Thornton lost", "in [May] Craig left"."""
    last = before[-1] if before else ""
    return last in cues.month_leads or any(word[:1].isdigit() for word in before[-2 if last in cues.of else -1 :])


def _is_compound(tokens: Tokens, end: int, limit: int) -> bool:
    """Whether the run goes on as an adjective: "Hong Kong-based"."""
    if end >= limit:
        return False
    word = tokens.words[end]
    return word[0].isupper() and "-" in word and end not in tokens.capitals and tokens.starts[end] - tokens.end(end - 1) == 1


def _extend(tokens: Tokens, first: int, limit: int, capitals: frozenset[int]) -> int:
    """The end of the run that begins at `first`."""
    end = first + 1
    while end < limit:
        step = _step(tokens, first, end, limit, capitals)
        if not step:
            break
        end += step
    return end


def _step(tokens: Tokens, first: int, end: int, limit: int, capitals: frozenset[int]) -> int:
    """How many tokens more belong to the run ``first:end``; 0 if it ends here."""
    words, cues = tokens.words, tokens.cues
    word, last = words[end], words[end - 1]
    if end in capitals:
        if word in cues.calendar:  # Theresa May, but not "Paris May 5"
            return int(
                word in cues.surname_months
                and end - first == 1
                and last[0].isupper()
                and not (end + 1 < limit and words[end + 1][0].isdigit())
            )
        return int(tokens.starts[end] - tokens.end(end - 1) <= 2)
    if word in cues.articles and end + 1 < limit and words[end + 1] in cues.epithets:
        return 2
    if word in _QUOTES and (nickname := _nickname(tokens, first, end, limit, capitals)):
        return nickname
    following = _next_capital(tokens, end + 1, limit, capitals)
    if following == 1:
        if word == ".":
            return int((len(last) == 1 or last in cues.abbreviated) and tokens.touch(end - 1))
        if word == "&":
            return 2 * (words[end + 1] not in cues.never)  # "Maclean & I"
        if word in cues.possessives:
            return 2 * (last in cues.owners and first == end - 1)
        if word in ("'", "’"):
            return 2 * (last.endswith(cues.plural_endings) and tokens.touch(end - 1) and not tokens.touch(end))
        if word == ",":
            return 2 * (words[end + 1] in cues.company_suffixes)
        if word in cues.and_:
            return 2 * _joins_and(cues, words, first, end, limit, capitals)
    if not following:
        return 0
    if word in cues.particles and end + following in capitals and (end + 1 in capitals or words[end + 1] in cues.particles):
        return 1 + following
    if word in cues.joints:
        return (1 + following) * (_joins_of(cues, words, first, end) if word in cues.of else _joins_for(cues, words, first, end, word))
    return 0


def _nickname(tokens: Tokens, first: int, end: int, limit: int, capitals: frozenset[int]) -> int:
    """How many tokens `"Buddy" Harlan` has behind a given name, 0 if it is no nickname in quotation marks."""
    words = tokens.words
    if end - first > 2 or words[first] not in tokens.cues.lists.first_names:
        return 0
    stop = end + 1
    while stop < limit and stop - end <= _LONGEST_NICKNAME and stop in capitals:
        stop += 1
    closes = end + 1 < stop and stop + 1 < limit and words[stop] in _QUOTES
    return stop + 2 - end if closes and stop + 1 in capitals else 0


def _next_capital(tokens: Tokens, index: int, limit: int, capitals: frozenset[int]) -> int:
    """1 if a capital stands at `index`, 2 if one follows after "the" or a particle, else 0; days and months do not count."""
    for steps in (1, 2):
        at = index + steps - 1
        if at >= limit:
            return 0
        if at in capitals:
            return steps if tokens.words[at] not in tokens.cues.calendar else 0
        if tokens.words[at] not in tokens.cues.articles and tokens.words[at] not in tokens.cues.particles:
            return 0
    return 0


def _joins_of(cues: NameCues, words: Sequence[str], first: int, end: int) -> bool:
    """Whether "of" goes on with the name: after a head such as Bank, University, Battle, Duke, but not after President."""
    last = words[end - 1]
    if end - first == 1 and last in cues.lists.first_names and last.lower() not in cues.lists.common:  # Catherine of Aragon
        return last not in cues.lists.places and words[end + 1] not in cues.articles
    return last in cues.joining and not (last in cues.roles and last not in cues.noble and last not in cues.of_roles)


def _joins_for(cues: NameCues, words: Sequence[str], first: int, end: int, word: str) -> bool:
    """Whether "for" or "on" goes on with the name: "Observatory for Human Rights", but not "the League for St. Louis"."""
    last, after = words[end - 1], words[end + 1]
    if word in cues.on:
        return last in cues.councils and after.lower() in cues.lists.common
    named = last in cues.organisation_heads or last in cues.for_heads
    return (named or not cues.of.isdisjoint(words[first:end])) and after.lower() in cues.lists.common


def _joins_and(cues: NameCues, words: Sequence[str], first: int, end: int, limit: int, capitals: frozenset[int]) -> bool:
    """Whether "and" is part of the name: "Foreign Affairs and Trade" after "Ministry of", or "Food and Drug Administration"."""
    inside = words[first:end]
    after = words[end + 1]
    if not cues.joints.isdisjoint(inside):
        beyond = end + 2 < limit and end + 2 in capitals
        head = next(word for word, joint in pairwise(inside) if joint in cues.joints)
        listed = after in cues.affairs or head in cues.offices and after.lower() in cues.lists.common
        return head in cues.organisation_heads and not beyond and listed
    if inside[-1] in cues.joined_trades and after in cues.joined_trades and 1 < len(inside) < 4:
        return True  # Orla Savings and Mortgage
    if len(inside) > 2:
        return False
    stop = end + 1
    while stop < limit and stop in capitals and stop - end < 5:
        stop += 1
    return inside[-1] in cues.affairs and stop - end > 2 and words[stop - 1] in cues.organisation_heads
