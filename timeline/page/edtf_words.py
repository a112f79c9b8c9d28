"""Dates on the page in words and never in EDTF, which has a field of its own; knows no Streamlit."""

from __future__ import annotations

from timeline import patterns as re
from timeline.edtf import from_edtf
from timeline.wording import interval_words

_IN_BRACKETS = re.compile(r" \([^)]*\)")


def edtf_words(text: str) -> str:
    """An EDTF text as a reader would write the date: ``2023-22`` is "summer 2023 (Jun–Aug 2023)"; what is none stays as it is."""
    try:
        return interval_words(from_edtf(text))
    except ValueError:
        return text


def day_words(text: str) -> str:
    """A moment in ISO 8601 as people write it, without its weekday; as it is where it cannot be read."""
    return _IN_BRACKETS.sub("", edtf_words(text)) if text else ""


def all_words(alternatives: str) -> str:
    """Several of them, "; " between, each in words and once."""
    return "; ".join(dict.fromkeys(edtf_words(one) for one in alternatives.split("; ") if one))
