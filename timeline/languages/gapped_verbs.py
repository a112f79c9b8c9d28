"""The second of two things that share one verb, in a language whose verb stands second: "Im Mai brannte die Scheune ab, [im Juli der Stall]".

It is told as a sentence of its own, "Im Juli brannte der Stall ab": its date, the verb, what stays of the first clause, what it tells itself,
and the second part of the verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline import patterns as re
from timeline.languages.middle_fields import FieldWords, end_of_field, verb_places

_OF_NAME = 2  # words of a phrase that is a preposition and a name
_QUOTED = re.compile(r"[“”„»«\":;()]")
_MARK = re.compile(r"[“”„»«\":;,()]|\s[–—-]\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class GappedWords:
    """The words of one language: each is tried on a word in small letters."""

    field: FieldWords
    then: re.Pattern[str]  # what may stand right behind the second date, at the front: "dann ", "auch "
    leads: re.Pattern[str]  # what may stand before a date but a preposition: "Ende [Mai]"
    to: re.Pattern[str]  # prepositions of which one may stand for another: "nach Rom", "in die Schweiz"
    participle: re.Pattern[str]
    passive: re.Pattern[str]  # auxiliaries whose subject undergoes what is told, or came: "wurde", "ist"
    transitive: re.Pattern[str]  # verbs that nobody has without an object: "erhielt"
    with_verb: re.Pattern[str]  # of a phrase that belongs to its verb: "kam [zur Welt]"
    times: re.Pattern[str]  # the noun of "for the second time", which ends its phrase
    forms: dict[str, str]  # prepositions with an article → without it: "im" → "in"


@dataclass(slots=True)
class _Part:
    """A phrase with its preposition, "" of a noun phrase; `is_pronoun` of a pronoun alone."""

    preposition: str
    words: list[str]
    is_pronoun: bool = False


def with_verb_of(of: GappedWords, first: str, dates: Sequence[str], lead: str, date: str, rest: str) -> str:
    """What a date, what leads to it and the `rest` behind it tell with the verb of the clause `first`, which has one of `dates`; "" where that isn't plain."""
    words, date = first.split(), f"{lead} {date}".strip()
    verb = next(iter(verb_places(of.field, words)), 0)
    told = of.then.sub("", rest.rstrip(" .")).split()
    leads_to_date = (of.field.preposition, of.field.adjunct, of.field.determiner, of.field.adverb, of.leads)
    if not told or _may_be_verb(of.field, told) or not all(any(one.fullmatch(word) for one in leads_to_date) for word in lead.split()):
        return ""
    if not verb or _MARK.search(first) or _MARK.search(" ".join(told)):
        return ""
    if any(of.field.opens.fullmatch(word) for word in words) or any(word.lower() == of.field.and_ for word in words[:verb]):
        return ""
    front = " ".join(words[:verb])
    end = end_of_field(of.field, words, verb + 1)
    middle = " ".join(words[verb + 1 : end])
    leads = next((one for one in dates if front.endswith(one)), "")
    if of.participle.fullmatch(told[-1]):  # "wurde 1947 gegründet und [1988 an eine Gruppe verkauft]"
        inverted = _subject(of.field, words[verb + 1 :]) if leads else front
        has_verb = of.field.auxiliary.fullmatch(words[verb]) and end < len(words)
        return _with_auxiliary(of, words[verb], date, inverted, told, inverts=bool(leads)) if has_verb else ""
    if not leads:  # "Der Chor fuhr 1962 nach Rom, [1967 nach Paris]"
        inside = next((one for one in dates if f" {one} " in f" {middle} "), "")
        before, _, behind = f" {middle} ".partition(f" {inside} ")
        if not inside or before.split()[1:]:
            return ""
        middle = behind.strip()
    field, own = _parts(of, middle.split()), _parts(of, told)
    if leads and of.transitive.fullmatch(words[verb]) and not own[0].preposition:
        field = _with_object_apart(of, field)
    at = _place(of, field, own, has_subject=not leads)
    if at is None:
        return ""
    only_where = all(one.preposition for one in own)
    last = [one for one in field[at:] if of.with_verb.fullmatch(" ".join(one.words)) or only_where and not one.preposition]
    kept = [word for one in field[:at] for word in one.words]
    front_told = [f"{date[:1].upper()}{date[1:]}", words[verb]] if leads else [front, words[verb], date]
    return " ".join([*front_told, *kept, *told, *(word for one in last for word in one.words), *words[end:]])


def with_subject_of(of: FieldWords, first: str, told: str) -> str:
    """What a half `told` without a subject tells, with that of the clause `first`; "" where that isn't plain."""
    words = first.split()
    verb = next(iter(verb_places(of, words)), 0)
    if not verb or _QUOTED.search(first) or of.opens.fullmatch(words[0].lower()):
        return ""
    front = words[:verb]
    lead, low = " ".join(front), front[0].lower()
    leads = of.preposition.fullmatch(low) or of.adjunct.fullmatch(low) or low[:1].isdigit() or of.lead.match(lead)
    if not leads and (
        of.determiner.fullmatch(low) or of.subject_pronoun.fullmatch(low) or front[0][:1].isupper() and of.subject.match(f"{lead} x")
    ):
        return f"{lead} {told}" if lead.count(",") != 1 else ""
    found = _subject(of, words[verb + 1 :])
    return f"{found[:1].upper()}{found[1:]} {told}" if found and (leads or of.subject_pronoun.fullmatch(found)) else ""


def _may_be_verb(of: FieldWords, words: Sequence[str]) -> bool:
    """Whether words may open with a verb that nobody knows, before its subject: "dinsdag [tekenen we]"."""
    first, second = words[0], words[1].lower() if len(words) > 1 else ""
    leads = (of.determiner, of.preposition, of.adjunct, of.of)
    if any(of.subject_pronoun.fullmatch(word) for word in words):
        return True
    return (
        first[:1].islower()
        and not any(one.fullmatch(first) for one in leads)
        and any(one.fullmatch(second) for one in (of.determiner, of.pronoun, of.preposition))
    )


def _with_object_apart(of: GappedWords, field: list[_Part]) -> list[_Part]:
    """The parts of a clause whose only noun phrase is its subject and an object without an article: "erhielt das Bad [Heizung]"."""
    first = field[0] if field else _Part("", [])
    nouns = sum(1 for one in field if not one.preposition)
    if nouns > 1 or first.preposition or not first.words or not of.field.determiner.fullmatch(first.words[0].lower()):
        return field
    is_noun = (word[:1].isupper() if of.field.nouns_are_capitalised else not word.endswith("e") for word in first.words[1:])
    end = next((at + 2 for at, one in enumerate(is_noun) if one), len(first.words))
    rest = [_Part("", first.words[end:])] if end < len(first.words) else []
    return [_Part("", first.words[:end]), *rest, *field[1:]]


def _subject(of: FieldWords, behind: Sequence[str]) -> str:
    """The subject right behind a verb; "" where it is not plain."""
    if of.subject_pronoun.fullmatch(" ".join(behind[:1])):
        return behind[0]
    found = of.subject.match(" ".join(behind))
    return found[0] if found else ""


def _with_auxiliary(of: GappedWords, verb: str, date: str, subject: str, told: Sequence[str], *, inverts: bool) -> str:
    """A date and what has its own participle with the auxiliary of the clause before, and with its subject where it has none."""
    has_noun = any(not one.preposition and not one.is_pronoun for one in _parts(of, told[: end_of_field(of.field, told, 0)]))
    if has_noun and of.passive.fullmatch(verb):
        return " ".join([f"{date[:1].upper()}{date[1:]}", verb, *told])
    if not subject:
        return ""
    return " ".join([f"{date[:1].upper()}{date[1:]}", verb, subject, *told] if inverts else [subject, verb, date, *told])


def _place(of: GappedWords, field: Sequence[_Part], own: Sequence[_Part], *, has_subject: bool) -> int | None:
    """From which part of a clause on the second one tells something else, None where that isn't plain."""
    lead = own[0].preposition
    if lead:
        same = [at for at, one in enumerate(field) if one.preposition == lead]
        same = same or [at for at, one in enumerate(field) if of.to.fullmatch(lead) and of.to.fullmatch(one.preposition)]
        return same[-1] if same else None
    nouns = [at for at, one in enumerate(field) if not one.preposition and not one.is_pronoun]
    many = sum(not one.preposition and not one.is_pronoun for one in own)
    if not nouns or many > len(nouns):
        return None
    at = nouns[-many]
    return at if at or has_subject or len(nouns) == many else None


def _parts(of: GappedWords, words: Sequence[str]) -> list[_Part]:
    """Words as phrases; a genitive and a phrase with "of" belong to the one before."""
    found: list[_Part] = []
    is_open = False  # behind a preposition or a determiner
    for at, word in enumerate(words):
        low = word.lower()
        before = words[at - 1] if at else ""
        is_name = bool(found) and len(found[-1].words) == _OF_NAME and bool(found[-1].preposition)  # "in Leoben [der Sohn]"
        owned = of.field.owner.fullmatch(low) and before[:1].isupper() and not is_name
        belongs = bool(found) and not is_open and bool(owned or of.field.of.fullmatch(low))
        preposition = of.field.preposition.fullmatch(low) or of.field.adjunct.fullmatch(low)
        determiner = of.field.determiner.fullmatch(low)
        pronoun = of.field.pronoun.fullmatch(low)
        was_open, is_open = is_open, bool(preposition or determiner or belongs)
        if found and (belongs or was_open and not preposition):
            found[-1].words.append(word)
        elif preposition:
            found.append(_Part(of.forms.get(low, low), [word]))
        elif pronoun:
            found.append(_Part("", [word], is_pronoun=True))
        elif determiner or not found or found[-1].is_pronoun or of.times.fullmatch(before):
            found.append(_Part("", [word]))
        else:
            found[-1].words.append(word)
    return found
