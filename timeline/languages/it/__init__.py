"""Italian."""

from __future__ import annotations

from timeline.languages.it.discourse import DISCOURSE
from timeline.languages.it.tense import TENSE
from timeline.languages.it.text import TEXT
from timeline.languages.it.times import TIMES
from timeline.languages.language import Language

LANGUAGE = Language("it", "italiano", "ltr", TIMES, TENSE, DISCOURSE, text=TEXT)
