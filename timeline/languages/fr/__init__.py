"""French."""

from __future__ import annotations

from timeline.languages.fr.discourse import DISCOURSE
from timeline.languages.fr.tense import TENSE
from timeline.languages.fr.text import TEXT
from timeline.languages.fr.times import TIMES
from timeline.languages.language import Language

LANGUAGE = Language("fr", "français", "ltr", TIMES, TENSE, DISCOURSE, text=TEXT)
