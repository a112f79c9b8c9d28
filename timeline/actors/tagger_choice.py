"""The tagger that is chosen to see names beside the rules, run over a document's tokens; knows how its words differ from ours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.actors import spacy_names
from timeline.actors.name_cues import NameCues
from timeline.actors.tokens import Tokens
from timeline.errors import TimelineError

OWN, RULES = "own", "rules"


def tagged(cut: Tokens, by: str) -> list[tuple[int, int, str]]:
    """The spans of the chosen tagger in our tokens: (first, end, type); ValueError if there is no such tagger."""
    sentences, places = _for_tagger(cut)
    return [(places[first], places[end - 1] + 1, kind) for first, end, kind in _spans(sentences, cut.cues, by)]


def _spans(sentences: Sequence[Sequence[str]], cues: NameCues, by: str) -> Iterable[tuple[int, int, str]]:
    """What the chosen tagger finds; it is imported here, so that nothing heavy is loaded before it is needed."""
    if by == OWN:
        from timeline.actors import tagger

        return tagger.spans(sentences, cues)
    if not by.startswith(spacy_names.PREFIX):
        raise TimelineError(f"no way to find names is called {by!r}: there are {OWN}, {RULES} and {spacy_names.PREFIX}NAME", code="names")
    return spacy_names.spans(sentences, by.removeprefix(spacy_names.PREFIX))


def _for_tagger(cut: Tokens) -> tuple[list[list[str]], list[int]]:
    """The sentences as words of the kind that the tagger was trained on, "F." and "Gen." being one word, and the token of each word."""
    sentences: list[list[str]] = []
    places: list[int] = []
    words_ = cut.words
    for left, right in cut.sentences:
        if "." not in words_[left : right - 1]:  # most have one at their end alone
            if left < right:
                sentences.append(list(words_[left:right]))
                places.extend(range(left, right))
            continue
        sentence: list[str] = []
        for index in range(left, right):
            word = words_[index]
            if word == "." and sentence and _is_abbreviated(cut.cues, words_[index - 1]) and index + 1 < right and cut.touch(index - 1):
                sentence[-1] += "."
                continue
            sentence.append(word)
            places.append(index)
        if sentence:
            sentences.append(sentence)
    return sentences, places


def _is_abbreviated(cues: NameCues, word: str) -> bool:
    return len(word) == 1 and word.isupper() or word in cues.abbreviated or word in cues.company_suffixes
