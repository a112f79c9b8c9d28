"""Which one "the offer" of a title is, in brackets: "The offer [of a six months' truce] was rejected", "The [Kiln Lane] alley was closed".

What the text told of the same noun before says so, in its own words. Where that may have been another one of them, the title stays.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from timeline.events.clauses import Clause
from timeline.events.grammar import Grammar
from timeline.events.lines import one_line, place_of
from timeline.events.mentions import Mentions
from timeline.events.shortening import LONGEST

_REACH = 6000  # code points before a title in which the thing was told of
_NEAR = 300  # the same of "this one"
_BEFORE = 80  # code points before a noun that lead to it
_AFTER = 120  # and behind it
_LONGEST = 60  # code points of what is told behind it
_SHORT, _FEW = 3, 5  # letters of "with"; one word of so many may have no capital in a headline
_SENTENCE = re.compile(r"[.!?][”\"’)]*\s+\S.*[.!?][”\"’)]*\s+\S", re.DOTALL)  # a whole one between two places
_ANY_WORD = re.compile(r"[^\W_]{4,}")


@dataclass(frozen=True, slots=True)
class _Mention:
    """One mention of a noun: what says which one, before it and behind it."""

    which: str
    after: str
    name: str = ""
    owned: bool = False  # what stands before it begins with an owner
    new: bool = False  # told of for the first time
    other: bool = False  # and by its words another one than before

    @property
    def tells(self) -> bool:
        """Whether it says which one."""
        return bool(self.which or self.after or self.name)

    @property
    def words(self) -> set[str]:
        return {word.casefold() for word in _ANY_WORD.findall(f"{self.which} {self.after} {self.name}")}


def with_definite(grammar: Grammar, text: str, clause: Clause, line: str, mentions: Mentions, longest: int = LONGEST) -> str:
    """The line with which one its subject is, or else what its verb is done to; as it is where that is open, or too long."""
    if "[" in line:
        return line
    for hit in grammar.definite.short.finditer(line):
        if not _is_alone(grammar, line, hit) and not _is_before_date(grammar, text, clause, line[hit.end() :]):
            continue
        place = clause.sentence[0] + max(place_of(text[slice(*clause.sentence)], hit[0]), 0)
        told = _told(grammar, text, place, hit, mentions)
        if told is None or told.words & {word.casefold() for word in _ANY_WORD.findall(line)}:
            continue
        longer = _with(line, hit, told)
        if len(longer) <= longest:
            return longer
    return line


def _is_alone(grammar: Grammar, line: str, hit: re.Match[str]) -> bool:
    """Whether a noun is the whole of a subject, or of an object of which nothing behind it says more."""
    if grammar.verb.search(line, 0, hit.start()) is None and grammar.after_preposition.search(line, 0, hit.start()) is None:
        return grammar.main_verb.match(line, hit.end() + 1) is not None or grammar.before_verb.match(line, hit.end()) is not None
    return grammar.definite.ends.match(line, hit.end()) is not None


def _is_before_date(grammar: Grammar, text: str, clause: Clause, rest: str) -> bool:
    """Whether nothing but the date of a clause stands behind an object: "overturned the fine [in January 2019]"."""
    dated = one_line(text[slice(*clause.words)]) if clause.words else ""
    lead = rest.rstrip(" .").removesuffix(dated).strip() if dated and dated in rest else rest
    return lead != rest and (not lead or grammar.before_date_at_end.fullmatch(lead) is not None)


def _with(line: str, hit: re.Match[str], told: _Mention) -> str:
    """The line with what is told; an owner stands instead of the article."""
    if told.name:
        return f"{line[: hit.end()]} [{told.name}]{line[hit.end() :]}"
    lead = line[: hit.start() if told.owned else hit.start("noun")]
    which = f"[{told.which}] " if told.which else ""
    after = f" [{told.after}]" if told.after else ""
    return f"{lead}{which}{hit['noun']}{after}{line[hit.end() :]}"


def _told(grammar: Grammar, text: str, place: int, noun: re.Match[str], mentions: Mentions) -> _Mention | None:
    """What the text told of a noun before a place, or else its title, that says which one; None where it is open."""
    forms = _alike(grammar, noun["noun"])
    reach = _NEAR if noun["the"] is None else _REACH
    found, last = list[_Mention](), place
    for hit in reversed(list(forms.finditer(text, max(0, place - reach), place))):
        one = _read(grammar, text, hit, mentions)
        if one is None or one.tells and (noun["more"] or len(hit[0]) != len(noun["noun"])):
            continue  # "pictures of the coast", of which "the picture" need be none, and "a further picture" is another
        if one.other:
            return None
        if one.tells:
            last = last if found else hit.start()
            found.append(one)
        elif one.new:
            break
    else:
        found = found or _by_deed(grammar, text, place, noun["noun"], mentions)
        found = found or (_in_title(grammar, mentions.title, forms) if noun["the"] else [])
    is_near = place - last < _NEAR and _SENTENCE.search(text, last, place) is None
    if not found or found[0].owned and not is_near:
        return None
    return found[0] if is_near or all(found[0].words & one.words for one in found[1:]) else None


@lru_cache(maxsize=1 << 8)
def _alike(grammar: Grammar, noun: str) -> re.Pattern[str]:
    """What finds a noun again; a text says "the bridge" in many sentences."""
    return re.compile(rf"(?<![\w’'-])(?:{grammar.definite.forms(noun)})(?![\w-])", re.IGNORECASE)


def _by_deed(grammar: Grammar, text: str, place: int, noun: str, mentions: Mentions) -> list[_Mention]:
    """What stands behind the last verb of the deed that a noun is for: "offered [to withdraw the fee]. The offer …"."""
    verb = grammar.definite.done(noun)
    paragraph = text.rfind("\n", max(0, place - _NEAR), place) + 1
    hits = list(re.compile(rf"\b(?:{verb})\b").finditer(text, max(paragraph, place - _NEAR), place)) if verb else []
    after = _after(grammar, text, hits[-1].end(), mentions, new=True, aim=True) if hits else ""
    return [_Mention("", after)] if after else []


def _read(grammar: Grammar, text: str, hit: re.Match[str], mentions: Mentions) -> _Mention | None:
    """A mention of a noun; None where it is only part of another thing's."""
    words = grammar.definite
    before = words.before.search(text, max(0, hit.start() - _BEFORE), hit.start())
    if before is None or words.part_of.match(text, hit.end()) or hit[0].isupper() or _is_in_title_case(text, hit):
        return None  # also "POST-INCIDENT [LOG]"
    which = (before["which"] or before["named"] or "").split()
    if not words.presents.isdisjoint(which[1:]):
        return None  # "A walker [sees] water"
    other = before["other"] is not None or any(words.others.fullmatch(word) for word in which)
    new = before["new"] is not None
    called = words.called.match(text, hit.end())
    after = _after(grammar, text, hit.end(), mentions, new=new, aim=words.aims.fullmatch(hit[0].casefold()) is not None)
    which = [*([before["owner"]] if before["owner"] else []), *_telling(grammar, which)]
    return _Mention(" ".join(which), after, (called["name"] or called["apposed"]) if called else "", bool(before["owner"]), new, other)


def _is_in_title_case(text: str, hit: re.Match[str]) -> bool:
    """Whether a noun has its capital from a longer name or from a headline: "[Farmers] Union", "Clerk Leaves [Bank] in Tears"."""
    if not hit[0][0].isupper():
        return False
    start, end = text.rfind("\n", 0, hit.start()) + 1, text.find("\n", hit.end())
    words = [word for word in text[start : end if end >= 0 else len(text)].split() if len(word) > _SHORT and word[0].isalpha()]
    small = sum(word[0].islower() for word in words)
    return text[hit.end() : hit.end() + 2].strip()[:1].isupper() or small * _FEW < len(words)


def _after(grammar: Grammar, text: str, end: int, mentions: Mentions, *, new: bool, aim: bool) -> str:
    """What behind a noun says which one, up to a date; "" if nothing does."""
    words = grammar.definite
    at = bisect_left(mentions.dates, (end, end))
    stop = mentions.dates[at][0] if at < len(mentions.dates) else end + _AFTER
    told = text[end : min(stop, end + _AFTER)].rstrip()
    told = grammar.before_date_at_end.sub("", told).rstrip() if stop <= end + _AFTER else told
    for pattern in (words.after, *([words.after_aim] if aim else []), *([words.after_new] if new else [])):
        if (hit := pattern.match(told)) is not None and len(hit[0]) <= _LONGEST:
            return one_line(hit[0])
    return ""


def _in_title(grammar: Grammar, title: str, forms: re.Pattern[str]) -> list[_Mention]:
    """The mentions of a noun in the title of a document that say which one."""
    words, found = grammar.definite, list[_Mention]()
    for hit in () if title.isupper() else forms.finditer(title):
        before, after = words.titled.search(title, 0, hit.start()), words.after.match(title, hit.end())
        if before is not None and not hit[0].isupper() and words.part_of.match(title, hit.end()) is None:
            found.append(_Mention(" ".join(_telling(grammar, before["which"].split())), one_line(after[0]) if after else ""))
    return [one for one in found if one.tells]


def _telling(grammar: Grammar, words: list[str]) -> list[str]:
    """The words before a noun that say which one."""
    loose, others = grammar.definite.loose, grammar.definite.others
    return [word for word in words if any(map(str.isalnum, word)) and not (loose.fullmatch(word) or others.fullmatch(word))]
