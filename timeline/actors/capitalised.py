"""Names in a language whose words nobody has written down: what is capitalised inside sentences; knows no word at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from timeline.actors.kinds import is_acronym
from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.actors.tokens import tokens
from timeline.model import ActorType

_LONGEST = 6  # words
_MOST_CAPITALS = 0.35  # of the words of a text: above it capitals are no sign of a name


def capitalised(text: str, sentences: Sequence[tuple[int, int]]) -> list[Name]:
    """The runs of capitals of a text that are likely names, in text order; a lone capital at the beginning of a sentence is none.

    Nothing in a text that capitalises so much that it shows nothing, as German does, or so little, as scripts without capitals.
    """
    cut = tokens(text, sentences, NameCues())
    small = Counter(word for word in cut.words if word[0].islower())
    count = sum(map(len, cut.capitals))
    if count > _MOST_CAPITALS * (count + small.total()):
        return []
    runs = [run for number, capitals in enumerate(cut.capitals) if number not in cut.headlines for run in _runs(capitals)]
    inside = {tuple(cut.words[first:end]) for first, end in runs if first not in cut.begins}
    found: list[Name] = []
    for first, end in runs:
        opens = first in cut.begins
        if opens and (end - first == 1 or cut.words[first].casefold() in small or tuple(cut.words[first + 1 : end]) in inside):
            first += 1
        if first < end <= first + _LONGEST and (name := _name(text, cut.starts[first], cut.end(end - 1))):
            found.append(name)
    return found


def _name(text: str, start: int, end: int) -> Name | None:
    spelled = " ".join(text[start:end].split())
    if len(spelled) < 2 or not any(letter.isalpha() for letter in spelled):
        return None
    return Name(start, end, spelled, ActorType.ORGANISATION if is_acronym(spelled) else ActorType.OTHER)


def _runs(capitals: Sequence[int]) -> list[tuple[int, int]]:
    """The runs of neighbours among numbers, as half-open spans."""
    found: list[tuple[int, int]] = []
    for index in capitals:
        if found and found[-1][1] == index:
            found[-1] = (found[-1][0], index + 1)
        else:
            found.append((index, index + 1))
    return found
