"""English."""

from __future__ import annotations

from timeline.languages.en import times
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.language import Language

LANGUAGE = Language("en", "English", "ltr", times.TIMES, grammar=GRAMMAR)
