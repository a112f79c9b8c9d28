"""Characters that a file cannot hold, or that would make a reader see something else than is there; knows no format.

What cannot be shown is replaced visibly by U+FFFD, never dropped: a reader sees that something was there.
"""

from __future__ import annotations

from timeline import patterns as re

REPLACEMENT = "\ufffd"
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # XML 1.0, production Char
_MISLEADING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


def held_by_xml(text: str) -> str:
    """`text` with U+FFFD for each character that XML 1.0 has no way to write; everything else as it is."""
    return _NOT_XML.sub(REPLACEMENT, text)


def shown(text: str) -> str:
    """`text` for human eyes: U+FFFD for control characters and for those that turn the direction of what follows (UAX 9: embeddings,
    overrides, isolates). Line breaks and tabs stay.
    """
    return _MISLEADING.sub(REPLACEMENT, text)


def on_one_line(text: str) -> str:
    """`shown`, with every run of white space as one space."""
    return " ".join(shown(text).split())
