"""German."""

from __future__ import annotations

from timeline.languages.de.discourse import DISCOURSE
from timeline.languages.de.tense import TENSE
from timeline.languages.de.text import TEXT
from timeline.languages.de.times import TIMES
from timeline.languages.language import Language

LANGUAGE = Language("de", "Deutsch", "ltr", TIMES, TENSE, DISCOURSE, text=TEXT)
