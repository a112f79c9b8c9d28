"""Names as rules and tagger see them, put right by what no actor is called: amounts, streets, contests, works, plural titles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from timeline import patterns as re
from timeline.actors.candidates import is_month_behind
from timeline.actors.kinds import is_company_suffix, is_first_name
from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.model import ActorType

_OWNER = re.compile(r"(?<=s)['’]s$")
_LONGEST_ADDRESS = 60  # code points of an address before its last name
_LONGEST_ARTICLE = 5  # code points of " the "
_LONGEST_LEAD = 16  # code points before a name
_TOWN_NEXT = re.compile(r", [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,")
_PLACE_OWNED = re.compile(r"['’]s? ([A-Z][a-z]+)(?! [A-Z])")
_SAINT = 8  # code points in which "Saint" stands before a name
_OF_A_SAINT = re.compile(r"['’]s? [A-Z]")
_LABEL = re.compile(r"(?:^|\n)[A-Z .]*$")
_FORM = re.compile(r" \([^\W\d_][^()\n]{0,14}\) ([^\W\d_]{2,12})")  # " (Pty) Ltd"
_NUMBER_NEXT = re.compile(r" ?\d")
_NUMBER_BEFORE = re.compile(r"\d ?(?:[^\W\d_]{1,8} )?$")


def without_vetoed(text: str, names: Sequence[Name], cues: NameCues) -> Iterator[Name]:
    """The names that may be an actor's, without the words at their beginning that are no part of it."""
    lasts = Counter(name.text.split()[-1] for name in names)
    made = {name.text for name in names if cues.made_before.search(text[max(0, name.start - _LONGEST_LEAD) : name.start])}
    for name in names:
        if name.known is None and not name.described and name.type is not ActorType.COUNTRY:
            name = _typed(text, _whole_saint(text, _trimmed(text, _bare(text, name, lasts), cues), cues), cues, made)
            if (
                _is_form(text, name, cues)
                or _is_vetoed(text, name, cues)
                or _only_says_which(text, name, lasts, cues)
                or _is_gone_to(text, name, lasts, cues)
                or _is_owned(text, name, lasts, cues)
            ):
                continue
        yield name


def _bare(text: str, name: Name, lasts: Mapping[str, int]) -> Name:
    """ "Ronis" of "Ronis's", where the text names a Ronis."""
    owns = _OWNER.search(name.text)
    if owns is None or name.text[: owns.start()].split()[-1] not in lasts or text[name.start : name.end] != name.text:
        return name
    return replace(name, end=name.end - len(owns[0]), text=name.text[: owns.start()])


def _only_says_which(text: str, name: Name, lasts: Mapping[str, int], cues: NameCues) -> bool:
    """Whether somebody told of nowhere else only says which government or law is meant: "the [Perón] government"."""
    return lasts[name.text.split()[-1]] == 1 and cues.called_after_somebody.match(text, name.end) is not None


def _is_gone_to(text: str, name: Name, lasts: Mapping[str, int], cues: NameCues) -> bool:
    """Whether a name told of nowhere else is where somebody went, though it reads as a person's: "sailed alone to [Jan Mayen]"."""
    is_alone = name.type is ActorType.PERSON and lasts[name.text.split()[-1]] == 1
    return is_alone and cues.gone_to.search(text[max(0, name.start - 30) : name.start]) is not None


def _is_owned(text: str, name: Name, lasts: Mapping[str, int], cues: NameCues) -> bool:
    """Whether one word told of nowhere else is a thing of somebody's by its make: "sold her [Steinway]", but not "lost her [Tom]"."""
    if name.type is ActorType.COUNTRY or " " in name.text or lasts[name.text] != 1:
        return False
    owned = cues.owned.search(text[max(0, name.start - 30) : name.start])
    return owned is not None and (owned["sure"] is not None or not is_first_name(cues, name.text))


def _trimmed(text: str, name: Name, cues: NameCues) -> Name:
    """Without "Professors" or "Geneva-based" at the beginning."""
    first, *rest = name.text.split(" ")
    at = next((number for number, word in enumerate(rest) if word in cues.of), 0)
    if at and rest[at - 1] in cues.works and first in cues.counting:  # "First Quartet of [Leoš Hron]"
        start = name.start + len(" ".join([first, *rest[: at + 1]])) + 1
        return replace(name, start=start, text=" ".join(rest[at + 1 :]), type=ActorType.PERSON)
    is_title = first.isupper() and first.capitalize() in cues.titles  # "MRS EDITH STARK"
    is_month = first in cues.first_name_months and is_month_behind(_before(text, name), cues)
    if (
        rest
        and text[name.start : name.end] == name.text
        and (is_month or is_title or first in cues.plural_titles or first.endswith(cues.place_suffixes))
    ):
        type_ = ActorType.PERSON if is_title else name.type
        return replace(name, start=name.start + len(first) + 1, text=" ".join(rest), type=type_)
    return name


def _before(text: str, name: Name) -> list[str]:
    """The two words before a name."""
    return text[max(0, name.start - _LONGEST_LEAD) : name.start].split()[-2:]


def _whole_saint(text: str, name: Name, cues: NameCues) -> Name:
    """ "St Alban's Hospital" of "Alban's Hospital"."""
    before = text[max(0, name.start - _SAINT) : name.start]
    saint = before.split()[-1:] if before.endswith(" ") and text[name.start : name.end] == name.text else []
    if not saint or saint[0].strip(".") not in cues.saints or not _OF_A_SAINT.search(name.text):
        return name
    start = name.start - len(saint[0]) - 1
    return replace(name, start=start, text=text[start : name.end])


def _is_form(text: str, name: Name, cues: NameCues) -> bool:
    """Whether a name is only the form of the firm that stands before it, in brackets and behind them: "Karoo Wool [(Pty) Ltd]"."""
    if text[name.end : name.end + 1] == ")" and text[name.start - 1 : name.start] == "(":
        return name.text in cues.company_suffixes and _says_form(text, name.start - 2, cues)
    return text[max(0, name.start - 2) : name.start] == ") " and all(word in cues.company_suffixes for word in name.text.split())


def _says_form(text: str, end: int, cues: NameCues) -> bool:
    """Whether the form of a firm stands behind a place, with brackets before it: "Karoo Wool [(Pty) Ltd]"."""
    found = _FORM.match(text, end)
    return found is not None and found[1] in cues.company_suffixes


def _typed(text: str, name: Name, cues: NameCues, made: Collection[str]) -> Name:
    """A firm by the last word of its name, by the form behind it, or as somebody `made` it, whatever the tagger makes of it."""
    words = name.text.split()
    if name.type is not ActorType.PERSON:
        return name
    if name.text in made or _says_form(text, name.end, cues):
        return replace(name, type=ActorType.ORGANISATION)
    if len(words) < 2:
        return name
    joined = words[-1] in cues.joined_trades and not cues.and_.isdisjoint(words)
    may_be = words[-1] in cues.firm_words and (words[0] not in cues.lists.first_names or words[-1] not in cues.lists.surnames)
    is_firm = is_company_suffix(cues, words[-1]) or joined or may_be
    return replace(name, type=ActorType.ORGANISATION) if is_firm else name


def _is_vetoed(text: str, name: Name, cues: NameCues) -> bool:
    if name.text in cues.currencies:
        return bool(_NUMBER_NEXT.match(text, name.end) or _NUMBER_BEFORE.search(text, max(0, name.start - 12), name.start))
    if text[name.end : name.end + 1] in ",:" and cues.salutation.search(text[max(0, name.start - 30) : name.start]):
        return True
    if cues.craft_before.search(text[max(0, name.start - 30) : name.start]) or _is_in_address(text, name, cues):
        return True
    if (
        name.type is ActorType.PERSON
        and text[name.end : name.end + 1] == ","
        and cues.day_before.search(text[max(0, name.start - 5) : name.start])
    ):
        return True  # "The evening before, on [Sham el-Nessim], she ate fish"
    if name.text.isupper() and text[name.end : name.end + 1] == ":" and _LABEL.search(text, max(0, name.start - 40), name.start):
        return True
    if (owned := _PLACE_OWNED.match(text, name.end)) and owned[1] in cues.nobodies:
        return True  # "Unit 4, [Tanner]'s Yard"
    words = name.text.split()
    if len(words[0]) == 1 and (text[name.start - 1 : name.start] == "/" or len(words) == 1 and name.text.lower() in cues.function_words):
        return True  # "g/[L. Abdominal] radiography", and "I"
    if len(words) < 2:  # "to bridge the [Taieri]", which is no person's name, as "the Wilhelmine" of a ship may be
        led = text[max(0, name.start - _LONGEST_ARTICLE) : name.start].rstrip().rpartition(" ")[2]
        is_person = name.type is ActorType.PERSON and not name.shown
        return is_person and led.lower() in cues.articles and not is_first_name(cues, words[0])
    if words[0] in cues.place_prefixes and name.type is ActorType.PERSON:
        return True
    if words[0] in cues.counting and words[-1] in cues.works:
        return True
    if words[0] in cues.works and cues.of.intersection(words[1:2]):
        return True
    return name.type is ActorType.PERSON and words[-1] in cues.nobodies


def _is_in_address(text: str, name: Name, cues: NameCues) -> bool:
    """Whether a name says where somebody lives, by the age or the number before it: "Ann Orr, 57, of [Lavender Close], [Hessle]"."""
    found = cues.address_before.search(text[max(0, name.start - _LONGEST_ADDRESS) : name.start])
    return found is not None and (name.type is ActorType.PERSON or bool(found["further"]) or _TOWN_NEXT.match(text, name.end) is not None)
