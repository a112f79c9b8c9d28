"""Spanish."""

from __future__ import annotations

from timeline.languages.es.discourse import DISCOURSE
from timeline.languages.es.tense import TENSE
from timeline.languages.es.text import TEXT
from timeline.languages.es.times import TIMES
from timeline.languages.language import Language

LANGUAGE = Language("es", "español", "ltr", TIMES, TENSE, DISCOURSE, text=TEXT)
