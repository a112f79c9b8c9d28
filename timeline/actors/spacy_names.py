"""A spaCy pipeline of the user's in place of our own tagger; the only module that imports spaCy, and only if it is asked to.

An upgrade, not a need: spaCy is not among the requirements. Any installed pipeline with a component that sets entities will do.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from typing import Any

from timeline.errors import TimelineError

PREFIX = "spacy:"

# spaCy's English pipelines use the types of OntoNotes, others those of CoNLL; what is not here (dates, numbers, money) is no name.
_KINDS = {
    "PERSON": "PER", "PER": "PER", "ORG": "ORG", "NORP": "NORP", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "MISC": "MISC", "EVENT": "MISC",
    "PRODUCT": "MISC", "WORK_OF_ART": "MISC", "LAW": "MISC", "LANGUAGE": "MISC",
}  # fmt: skip


@functools.cache
def pipeline(name: str) -> Any:
    """The installed pipeline of that name, or in that folder; ValueError, with the line to type, if it cannot be had."""
    try:
        import spacy
    except ImportError:
        raise TimelineError(
            f"spaCy is not installed here, so that {name!r} cannot be used; type: pip install spacy", code="names"
        ) from None
    try:
        return spacy.load(name)
    except OSError:
        raise TimelineError(f"spaCy has no pipeline {name!r} here; type: python -m spacy download {name}", code="names") from None


def spans(sentences: Sequence[Sequence[str]], name: str) -> Iterator[tuple[int, int, str]]:
    """(first token, end, type) of every name, as `tagger.spans` gives them; words must not be empty."""
    chosen = pipeline(name)  # first: it says what to type where spaCy is not installed
    from spacy.tokens import Doc

    starts: list[bool | int | None] = [index == 0 for sentence in sentences for index in range(len(sentence))]
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return
    for entity in chosen(Doc(chosen.vocab, words=words, sent_starts=starts)).ents:
        if entity.label_ in _KINDS:
            yield entity.start, entity.end, _KINDS[entity.label_]
