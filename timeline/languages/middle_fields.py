"""Long clauses of languages whose verb has a second part at the end, without phrases between the two: the point of such a clause stands last.

"Das Gericht hat nach Vernehmung des Zeugen mit Urteil vom 22. Januar die Klage abgewiesen" is "Das Gericht hat die Klage abgewiesen".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline import patterns as re

_NEVER, _DATE, _ADJUNCT, _FRONT, _OTHER, _OWNER, _LAST = 9, 0, 1, 2, 3, 4, 5  # in what order phrases are left out
_NEXT_SENTENCE = re.compile(r"(?:[^\W\d_]{2}|\.[^\W\d_])\. [^\W\da-zß-ÿ_]")
_MOST_NAMES = 2  # capitals in a row that are one name: in "mit dem Beifahrer P. Ware" the last one is an object


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldWords:
    """The words of one language: each is tried on one word in small letters."""

    auxiliary: re.Pattern[str]
    finite: re.Pattern[str]
    last: re.Pattern[str]  # what ends a clause: a participle, an infinitive, the first part of a verb
    determiner: re.Pattern[str]
    pronoun: re.Pattern[str]
    owner: re.Pattern[str]  # an article that says whose the noun before it is
    of: re.Pattern[str]  # prepositions that do
    adjunct: re.Pattern[str]  # prepositions whose phrase mostly says how, why or when
    preposition: re.Pattern[str]  # the others
    adverb: re.Pattern[str]  # what belongs to the preposition behind it: "[kurz] vor"
    and_: str
    nouns_are_capitalised: bool


@dataclass(slots=True)
class _Phrase:
    words: list[str]
    rank: int
    bound: bool = False  # it belongs to the one before


def without_phrases(of: FieldWords, line: str, dated: str, longest: int) -> str:
    """The line without as many phrases of its first clause as make it fit; "" where that cannot be, or its verb is not known."""
    clause, mark, rest = line.partition(", ")
    clause = _half(of, clause, dated) if not rest else clause
    words = clause.split()
    places = [at for at, word in enumerate(words) if at and of.finite.fullmatch(word)]
    verb = next((at for at in places if of.auxiliary.fullmatch(words[at])), places[0] if places else 0)
    end = _end(of, words, verb + 1)
    if not verb or _NEXT_SENTENCE.search(clause):
        return ""
    front, phrases = words[:verb], _phrases(of, words[verb + 1 : end], dated)
    told = rest.split()
    last = _end(of, told, 0)
    if end == len(words) and last == len(told):
        return ""  # the verb has one part: the end of the clause may go as well
    more = _phrases(of, told[:last], "") if last < len(told) and "," not in rest else [_Phrase(told[:last], _NEVER)]
    if phrases and end < len(words) and phrases[-1].rank not in (_DATE, _NEVER):
        phrases[-1].rank = _LAST  # "[auf die Tagesordnung] setzen"
    turns = _is_front(of, front) and phrases and phrases[0].rank == _NEVER
    order = sorted((one for one in (*phrases, *more) if one.rank < _NEVER), key=lambda one: (one.rank, one in more))
    left_out: list[int] = []
    for rank, one in [(0, None), *((one.rank, one) for one in order), (_FRONT + 1, None)]:
        left_out += _with_bound(phrases if one in phrases else more, one) if one is not None else []
        kept, kept_behind = _words(phrases, left_out), _words(more, left_out)
        orders = [[*front, words[verb], *kept]]
        if turns and rank >= _ADJUNCT:
            first = _subject(of, phrases[0].words)
            orders.insert(0 if rank > _FRONT else 1, [*first, words[verb], *kept[len(first) :]])
        for shorter in orders:
            made = " ".join([*shorter, *words[end:]]) + mark + " ".join([*kept_behind, *told[last:]])
            if len(made.rstrip(".")) <= longest and made != line:
                return made
    return ""


def _half(of: FieldWords, clause: str, dated: str) -> str:
    """The half of a clause with two participles that holds its date: "hat Berufung eingelegt [und sie innerhalb der Frist begründet]"."""
    first, and_, second = clause.partition(f" {of.and_} ")
    ends = and_ and of.last.fullmatch(first.rpartition(" ")[2]) and of.last.fullmatch(second.rstrip(".").rpartition(" ")[2])
    return first if ends and dated not in second else clause


def _subject(of: FieldWords, words: list[str]) -> list[str]:
    """The words of a phrase up to its noun: "die große Halle [vollständig]"."""
    if not of.nouns_are_capitalised:
        return words
    return words[: max((at for at, word in enumerate(words) if word[:1].isupper()), default=len(words) - 1) + 1]


def _end(of: FieldWords, words: Sequence[str], start: int) -> int:
    """Where the second part of a verb begins at the end of some words."""
    end = len(words)
    while end > start and words[end - 1][:1].islower() and of.last.fullmatch(words[end - 1].rstrip(".")):
        end -= 1
    return end


def _with_bound(phrases: Sequence[_Phrase], one: _Phrase) -> list[int]:
    """Which objects a phrase is, with those that belong to it."""
    at = next(number for number, other in enumerate(phrases) if other is one)
    left = [id(one)]
    for other in phrases[at + 1 :]:
        if not other.bound:
            break
        left.append(id(other))
    return left


def _words(phrases: Sequence[_Phrase], left_out: Sequence[int]) -> list[str]:
    return [word for one in phrases if id(one) not in left_out for word in one.words]


def _is_front(of: FieldWords, words: Sequence[str]) -> bool:
    """Whether words in front of a verb are a phrase that may go, and no subject."""
    first = words[0].lower() if words else ""
    return bool(of.adjunct.fullmatch(first) or of.preposition.fullmatch(first))


def _phrases(of: FieldWords, words: Sequence[str], dated: str) -> list[_Phrase]:
    """The words between the two parts of a verb as phrases, each with when it may be left out."""
    found: list[_Phrase] = []
    for at, word in enumerate(words):
        low, before = word.lower(), words[at - 1] if at else ""
        preposition = of.adjunct.fullmatch(low) or of.preposition.fullmatch(low)
        behind = before.lower()
        leads = (of.preposition, of.adjunct, of.determiner)
        is_open = behind == of.and_ or (not behind[:1].isdigit() and any(one.fullmatch(behind) for one in leads))
        counts = low[:1].isdigit() and before[:1].isupper()  # "Bleichstraße 11"
        opens = (preposition or of.determiner.fullmatch(low) or of.pronoun.fullmatch(low)) and not is_open and not counts
        is_last = at == len(words) - 1 and of.nouns_are_capitalised and word[:1].isupper() and before[:1].isupper()
        is_made = not of.nouns_are_capitalised and of.last.fullmatch(low) and low.startswith("ge") and not is_open
        if not found or (opens and low != of.and_) or is_last or is_made:
            whose = bool(found) and before[:1].isupper() and bool(of.owner.fullmatch(low))
            bound = whose or (bool(found) and found[-1].rank < _NEVER and bool(of.of.fullmatch(low)))
            rank = _OWNER if whose else _ADJUNCT if of.adjunct.fullmatch(low) else _OTHER if preposition else _NEVER
            leads = bool(preposition and found and len(found[-1].words) > 1 and of.adverb.fullmatch(found[-1].words[-1]))
            found.append(_Phrase([found[-1].words.pop(), word] if leads else [word], rank, bound))
        else:
            found[-1].words.append(word)
    first = dated.split()[:1]
    for one in found:
        row = longest_row = 0
        for word in one.words:
            row = row + 1 if word[:1].isupper() else 0
            longest_row = max(longest_row, row)
        if longest_row > _MOST_NAMES:
            one.rank = _NEVER
        elif first and one.rank < _NEVER and first[0] in one.words:
            one.rank = _DATE
    return found
