"""The body whose name stands in capitals above a text: "WICKENHAM ROVERS F.C.: A Chronicle", "HISTORY OF HARLE PRIMARY SCHOOL"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.actors.kinds import is_common, is_company_suffix
from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.actors.standing import standing
from timeline.model import ActorType

_HEAD = 300  # code points above which such a line stands
_LINE = re.compile(r"^[^\S\n]*(?P<name>[^\W\d_a-z](?:[^a-z\n:–—,(\d]|['’]s\b){5,80}?)(?=\s*(?:$|[:–—,(]))", re.MULTILINE)
_SMALL_LINE = re.compile(r"\s*(?P<name>[^\W\d_a-z][^\n:–—,(\d]{5,80}?)(?=\s*(?:[:–—,]|\n))")  # the line above a text in small letters
_WORD = re.compile(r"\S+")
_MOST_WORDS = 7


def headed_bodies(text: str, cues: NameCues) -> Iterator[Name]:
    """The mentions of a body that the capitals above a text name, by its name in small letters; none of a text without such a line."""
    if not cues.organisation_heads:
        return
    for line in _LINE.finditer(text, 0, min(len(text), _HEAD)):
        words = [(line.start("name") + hit.start(), line.start("name") + hit.end(), hit[0]) for hit in _WORD.finditer(line["name"])]
        words = _without_lead(words, cues)
        if not 1 < len(words) <= _MOST_WORDS or not _is_body([word for _, _, word in words], text[line.end() :], cues):
            continue
        name = " ".join(_written_small(word, cues) for _, _, word in words)
        yield Name(words[0][0], words[-1][1], name, ActorType.ORGANISATION, known=name)
        yield from _further(text, name, cues)
        return
    small = _SMALL_LINE.match(text)
    if small is not None and _is_club(small["name"].split(), text[small.end() :], cues):
        yield Name(*small.span("name"), small["name"], ActorType.ORGANISATION, known=small["name"])
        yield from _further(text, small["name"], cues)


def _further(text: str, name: str, cues: NameCues) -> Iterator[Name]:
    """The mentions of such a body in its text."""
    for short in _short_forms(name, cues):
        for start, end in standing(text, short, "&-", before_name=False):
            yield Name(start, end, name, ActorType.ORGANISATION, known=name)


def _is_club(words: list[str], below: str, cues: NameCues) -> bool:
    """Whether words are all of the name of a body that the text below calls "the club" or the like: "Westray Sound Women's FC"."""
    if not 1 < len(words) <= _MOST_WORDS or words[0] in cues.lists.first_names and words[-1] not in cues.organisation_heads:
        return False
    small = cues.of | cues.articles | cues.and_
    is_head = words[-1] in cues.organisation_heads or _is_form(words[-1], cues)
    return is_head and all(word[0].isupper() or word in small for word in words) and _is_called(words[-1], below, cues)


def _is_called(last: str, below: str, cues: NameCues) -> bool:
    """Whether a text calls a body by the `last` word of its name, or by one that any club goes by: "the club", "the team"."""
    called = [f" {noun}" for noun in (last.lower(), last.capitalize(), *cues.club_nouns)]
    return any(form + noun in below for article in cues.articles for form in (article, article.capitalize()) for noun in called)


def _without_lead(words: list[tuple[int, int, str]], cues: NameCues) -> list[tuple[int, int, str]]:
    """Without an article, and without what only says that the text is about it: "MINUTES OF THE"."""
    for at in range(len(words) - 1, 0, -1):
        before = words[at - 1][2].capitalize()
        if (
            words[at][2].lower() in cues.of
            and before not in cues.organisation_heads
            and not cues.organisation_heads.isdisjoint(word.capitalize() for _, _, word in words[at + 1 :])
        ):
            words = words[at + 1 :]
            break
    return words[1:] if words and words[0][2].lower() in cues.articles else words


def _is_body(words: list[str], below: str, cues: NameCues) -> bool:
    """Whether words name a body, by the form of a club or firm behind it, or by what the text below calls it: "the club".

    None is a headline, which has a verb: "STORM CLOSES SCHOOL".
    """
    *inside, last = words
    if _is_form(last, cues):
        return True
    has_verb = any(word.endswith(cues.headline_endings) and is_common(cues, word) for word in inside[1:])
    if last.capitalize() not in cues.organisation_heads or has_verb:
        return False
    return _is_called(last, below, cues) or cues.minutes_below.match(below) is not None


def _is_form(word: str, cues: NameCues) -> bool:
    """Whether a word is the form of a club or a firm: "F.C.", "LTD"."""
    return word.replace(".", "") in cues.club_forms or is_company_suffix(cues, word)


def _written_small(word: str, cues: NameCues) -> str:
    if word.replace(".", "") in cues.club_forms:
        return word
    return word.lower() if word.lower() in cues.of | cues.articles | cues.and_ else word.title().replace("’S", "’s").replace("'S", "'s")


def _short_forms(name: str, cues: NameCues) -> Iterator[str]:
    """The forms that a text has of it: all of it, and where a form stands behind it what is before that, or a club's plural, "Rovers"."""
    yield name
    *words, last = name.split()
    if not _is_form(last, cues):
        return
    if len(words) > 1:
        yield " ".join(words)
        if words[-1].endswith(cues.plural_endings):
            yield words[-1]
