"""Whether a person is spoken of as "he" or "she", as far as a text or a common first name tells; knows no more of anybody."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from timeline.actors.name_cues import NameCues
from timeline.actors.word_lists import plain
from timeline.model import Actor

HE, SHE = "he", "she"  # what is answered, in whatever language the text is
_BEFORE = 40  # code points before a name in which a form of address or a word for a person stands


def gender(actor: Actor, text: str, cues: NameCues) -> str | None:
    """HE or SHE for a person of a text; None where neither the words before the name, nor a pronoun, nor the first name tells."""
    told: Counter[str] = Counter()
    first = gender_of_first_name(plain(actor.name.split()[0]), cues)  # also of one who has no other name in the text: "Edward"
    for start, end in actor.mentions:
        word = text[start:end].casefold()
        if word in cues.he or word in cues.she:
            told[HE if word in cues.he else SHE] += 1
            continue
        before = text[max(0, start - _BEFORE) : start]
        told[HE] += _weight(cues.he_before.search(before), first)
        told[SHE] += _weight(cues.she_before.search(before), first)
    if told[HE] != told[SHE]:
        return HE if told[HE] > told[SHE] else SHE
    return first


def _weight(word: re.Match[str] | None, first: str | None) -> int:
    """How much a word before a name tells; nothing by an office that either may hold, where the first name tells: "chairman Helen Orr"."""
    return 0 if word is None or first is not None and word.groupdict().get("office") else 3


def gender_of_first_name(first: str, cues: NameCues) -> str | None:
    """HE or SHE for a common first name, without accents and in small letters."""
    return HE if first in cues.he_names else SHE if first in cues.she_names else None


def genders_before(text: str, starts: Iterable[int], cues: NameCues) -> dict[int, str]:
    """HE or SHE for each of the names that begin at `starts` before which a word tells it: "Mrs", "actress"."""
    found: dict[int, str] = {}
    for start in starts:
        before = text[max(0, start - _BEFORE) : start]
        he, she = cues.he_before.search(before), cues.she_before.search(before)
        if bool(he) is not bool(she):
            found[start] = HE if he else SHE
    return found
