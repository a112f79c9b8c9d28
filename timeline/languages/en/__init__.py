"""English."""

from __future__ import annotations

from timeline.languages.en.discourse import DISCOURSE
from timeline.languages.en.tense import TENSE
from timeline.languages.en.text import TEXT
from timeline.languages.en.times import TIMES
from timeline.languages.language import Language

LANGUAGE = Language("en", "English", "ltr", TIMES, TENSE, DISCOURSE, text=TEXT)
