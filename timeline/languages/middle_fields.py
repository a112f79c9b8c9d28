"""Long clauses of languages whose verb has a second part at the end, without phrases between the two: the point of such a clause stands last.

"Das Gericht hat nach Vernehmung des Zeugen mit Urteil vom 22. Januar die Klage abgewiesen" is "Das Gericht hat die Klage abgewiesen".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline import patterns as re

_NEVER, _DATE, _ADJUNCT, _FRONT, _OTHER, _OWNER, _LAST = 9, 0, 1, 2, 3, 4, 5  # in what order phrases are left out
_NEXT_SENTENCE = re.compile(r"(?:[^\W\d_]{2}|\.[^\W\d_])\. [^\W\da-zß-ÿ_]")
_MARK = re.compile(r"[“”„»«\":;]|\s[–—-]\s")
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
    opens: re.Pattern[str]  # what opens another clause without a comma
    keeps: re.Pattern[str]  # "not", "hardly", without which the opposite is told
    adverb: re.Pattern[str]  # what belongs to the preposition behind it: "[kurz] vor"
    and_: str
    nouns_are_capitalised: bool
    may_be_finite: re.Pattern[str]  # what mostly is a finite verb
    inner: re.Pattern[str]  # prepositions whose phrase only says how, right behind a verb
    subject_pronoun: re.Pattern[str]
    lead: re.Pattern[str]  # of a whole phrase before the verb that only says when or why, from its beginning
    subject: re.Pattern[str]  # of a whole noun phrase behind the verb that is surely its subject


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
    places = verb_places(of, words)
    verb = next((at for at in places if of.auxiliary.fullmatch(words[at])), places[0] if places else 0)
    end = end_of_field(of, words, verb + 1)
    if not verb or _NEXT_SENTENCE.search(clause) or _MARK.search(clause):
        return ""
    if any(of.opens.fullmatch(word) for word in words[verb:]) or _has_long_attribute(of, words[verb:]):
        return ""  # another clause begins in it
    front, phrases = words[:verb], _phrases(of, words[verb + 1 : end], dated)
    told = rest.split()
    last = end_of_field(of, told, 0)
    if end == len(words) and last == len(told):
        return ""  # the verb has one part: the end of the clause may go as well
    more = (
        _phrases(of, told[:last], "")
        if last < len(told) and "," not in rest and not _MARK.search(rest) and not any(map(of.opens.fullmatch, told))
        else [_Phrase(told[:last], _NEVER)]
    )
    for some in (phrases if end < len(words) else [], more):
        if some and some[-1].rank == _OTHER and not of.of.fullmatch(some[-1].words[0].lower()):
            some[-1].bound = False
        last_one = next((one for one in reversed(some) if one.rank == _OTHER and not one.bound), None)
        if last_one is not None:
            last_one.rank = _LAST  # "[auf die Tagesordnung] setzen"
    turns = _is_front(of, front) and phrases and phrases[0].rank == _NEVER and not _is_front(of, phrases[0].words)
    order = sorted((one for one in (*phrases, *more) if one.rank < _NEVER), key=lambda one: (one.rank, one in more))
    left_out: list[int] = []
    tried = [(0, None), *((one.rank, one) for one in order), (_FRONT, None)]
    for rank, one in sorted(tried, key=lambda step: step[0]):
        left_out += _with_bound(phrases if one in phrases else more, one) if one is not None else []
        kept, kept_behind = _words(phrases, left_out), _words(more, left_out)
        orders = [[*front, words[verb], *kept]]
        if turns and rank >= _ADJUNCT:
            first = _subject(of, phrases[0].words)
            owner = phrases[1] if len(phrases) > 1 and id(phrases[1]) not in left_out else None
            if owner is not None and first == phrases[0].words and of.of.fullmatch(owner.words[0].lower()):
                first = [*first, *owner.words]  # "eine Mehrheit [von 14 Stimmen]"
            orders.insert(0 if rank >= _FRONT else 1, [*first, words[verb], *kept[len(first) :]])
        for shorter in orders:
            made = " ".join([*shorter, *words[end:]]) + mark + " ".join([*kept_behind, *told[last:]])
            if len(made.rstrip(".")) <= longest and made != line:
                return made
    return ""


def without_lead(of: FieldWords, line: str, dated: str) -> str:
    """The line without what stands before its verb and only says when or why, its subject first; "" where it opens otherwise.

    "[In der Nacht zum Sonntag] brannte die Mühle nieder": "Die Mühle brannte nieder".
    """
    words = line.split()
    verbs = (of.finite, of.may_be_finite)  # the second only right before what is surely a subject
    places = [
        at for at, word in enumerate(words) if at and any(one.fullmatch(word) for one in verbs) and not _is_attribute(of, words[at - 1])
    ]
    at = next(
        (at for at in places if of.finite.fullmatch(words[at]) or of.subject.match(" ".join(words[at + 1 + _pronoun(of, words, at) :]))), 0
    )
    lead = " ".join(words[:at])
    if not lead or _MARK.search(lead) or "," in lead or not (of.lead.match(lead) or dated and lead.endswith(dated)):
        return ""
    behind = words[at + 1 :]
    own = _pronoun(of, words, at)
    rest = " ".join(behind[own:])
    subject = of.subject.match(rest)
    if own and of.subject_pronoun.fullmatch(behind[0]):
        return f"{behind[0][0].upper()}{behind[0][1:]} {words[at]} {rest}"
    if subject is None:
        return ""
    told = subject[0]
    after = rest[subject.end() :].lstrip()
    return f"{' '.join([told[0].upper() + told[1:], words[at], *behind[:own]])}{'' if after[:1] == ',' else ' '}{after}"


def without_inner(of: FieldWords, line: str, end: int) -> str:
    """The line without what says how between its verb, which ends at a place, and the object of that: "opende [met geld van Oei] een kliniek";
    "" where no object surely follows.
    """
    words = line[end:].split()
    if not end or not words or not of.inner.fullmatch(words[0]):
        return ""
    for at in range(2, len(words)):
        before, word = words[at - 1].lower(), words[at].lower()
        if before.endswith((",", ":")) or of.opens.fullmatch(word):
            return ""
        led = any(one.fullmatch(before) for one in (of.preposition, of.adjunct, of.determiner, of.of)) or before == of.and_
        if of.determiner.fullmatch(word) and not of.owner.fullmatch(word) and not led:
            return f"{line[:end]} {' '.join(words[at:])}"
    return ""


def _pronoun(of: FieldWords, words: Sequence[str], at: int) -> int:
    """1 where a pronoun stands right behind the word at a place, else 0: "fanden [sich] drei Männer ein"."""
    return 1 if of.pronoun.fullmatch(" ".join(words[at + 1 : at + 2])) else 0


def _is_attribute(of: FieldWords, before: str) -> bool:
    """Whether what seems a verb belongs to the noun behind it, by the word before it: "dem [zugestellten] Urteil"."""
    leads = (of.determiner, of.owner, of.adjunct, of.preposition)
    return not before[:1].isdigit() and any(one.fullmatch(before.lower()) for one in leads)


def _has_long_attribute(of: FieldWords, words: Sequence[str]) -> bool:
    """Whether a whole phrase stands between an article and its noun: "die im Krieg verlorenen Gebiete"."""
    pairs = ((one.lower(), other.lower()) for one, other in pairwise(words) if not one[:1].isdigit())
    return any(of.determiner.fullmatch(one) and (of.adjunct.fullmatch(other) or of.preposition.fullmatch(other)) for one, other in pairs)


def _half(of: FieldWords, clause: str, dated: str) -> str:
    """The half of a clause with two participles that holds its date: "hat Berufung eingelegt [und sie innerhalb der Frist begründet]"."""
    first, and_, second = clause.partition(f" {of.and_} ")
    ends = and_ and of.last.fullmatch(first.rpartition(" ")[2]) and of.last.fullmatch(second.rstrip(".").rpartition(" ")[2])
    return first if ends and dated not in second else clause


def _subject(of: FieldWords, words: list[str]) -> list[str]:
    """The words of a phrase up to its noun: "die große Halle [vollständig]"."""
    if of.pronoun.fullmatch(words[0].lower()):
        return words[:1]
    if not of.nouns_are_capitalised:
        return words
    return words[: max((at for at, word in enumerate(words) if word[:1].isupper()), default=len(words) - 1) + 1]


def verb_places(of: FieldWords, words: Sequence[str]) -> list[int]:
    """Where finite verbs stand among words, the first word apart."""
    return [at for at, word in enumerate(words) if at and of.finite.fullmatch(word) and not _is_attribute(of, words[at - 1])]


def end_of_field(of: FieldWords, words: Sequence[str], start: int) -> int:
    """Where the second part of a verb begins at the end of some words."""
    end = len(words)
    while end > start and words[end - 1][:1].islower() and of.last.fullmatch(words[end - 1].rstrip(".")):
        made = end < len(words) and not of.nouns_are_capitalised and words[end][-1:] in ("d", "t")
        if made and not of.auxiliary.fullmatch(words[end - 1]) and words[end - 1].endswith("en"):
            break  # "een petitie met 300 [handtekeningen] overhandigd"
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
        is_open = (
            behind == of.and_
            or (at > 1 and of.adverb.fullmatch(behind) and _is_attribute(of, words[at - 2]))
            or (not behind[:1].isdigit() and any(one.fullmatch(behind) for one in leads))
        )
        counts = low[:1].isdigit() and before[:1].isupper()  # "Bleichstraße 11"
        opens = (preposition or of.determiner.fullmatch(low) or of.pronoun.fullmatch(low)) and not is_open and not counts
        led = at > 1 and of.determiner.fullmatch(words[at - 2].lower())  # "der Roten [Armee]"
        is_last = at == len(words) - 1 and of.nouns_are_capitalised and word[:1].isupper() and before[:1].isupper() and not led
        is_made = not of.nouns_are_capitalised and of.last.fullmatch(low) and low.startswith("ge") and not is_open
        if not found or (opens and low != of.and_) or is_last or is_made:
            whose = bool(found) and before[:1].isupper() and bool(of.owner.fullmatch(low))
            rank_before = found[-1].rank if found else _NEVER
            inner = preposition and not of.adjunct.fullmatch(low) and rank_before == _OTHER  # "für einen Überfall [auf das Land]"
            bound = whose or (rank_before < _NEVER and bool(of.of.fullmatch(low))) or bool(inner)
            by_whom = of.of.fullmatch(low) is not None and not bound
            rank = _OWNER if whose else _LAST if by_whom else _ADJUNCT if of.adjunct.fullmatch(low) else _OTHER if preposition else _NEVER
            last = found[-1].words if found else []
            leads = bool(preposition and len(last) > 1 and of.adverb.fullmatch(last[-1]) and not _is_attribute(of, last[-2]))
            found.append(_Phrase([found[-1].words.pop(), word] if leads else [word], rank, bound))
        else:
            found[-1].words.append(word)
    first = dated.split()[:1]
    for one in found:
        if _holds_more(of, one.words):
            one.rank = _NEVER
        elif first and one.rank < _NEVER and first[0] in one.words:
            one.rank = _DATE
    return found


def _holds_more(of: FieldWords, words: Sequence[str]) -> bool:
    """Whether words that begin as a phrase hold what may not go with it: "not", an object without an article, a verb's own pronoun."""
    lows = [word.lower() for word in words]
    if any(of.keeps.fullmatch(word) for word in lows) or any(of.pronoun.fullmatch(word) for word in lows[1:]):
        return True
    nouns = [at for at, word in enumerate(words) if word[:1].isupper()] if of.nouns_are_capitalised else []
    if any(right - left > 1 and of.and_ not in lows[left:right] for left, right in pairwise(nouns)):
        return True  # "am Freitag [mindestens zwölf Menschen]"
    names = 0
    for at, word in enumerate(words):
        names = names + 1 if word[:1].isupper() and not word.endswith(".") else 0
        is_number = at + 1 < len(words) and words[at + 1][:1].isdigit()  # "vor dem Haus Bleichstraße 11"
        led = of.nouns_are_capitalised and at > 2 and words[at - 2][:1].islower() and not is_number
        if names > _MOST_NAMES or (names == _MOST_NAMES and led):
            return True  # "mit dem Beifahrer [Ware]", but "bei Gustav Seitz"
    return False
