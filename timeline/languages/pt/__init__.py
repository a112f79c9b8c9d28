"""Portuguese."""

from __future__ import annotations

from timeline.languages.language import Language
from timeline.languages.pt.discourse import DISCOURSE
from timeline.languages.pt.tense import TENSE
from timeline.languages.pt.text import TEXT
from timeline.languages.pt.times import TIMES

LANGUAGE = Language("pt", "português", "ltr", TIMES, TENSE, DISCOURSE, text=TEXT)
