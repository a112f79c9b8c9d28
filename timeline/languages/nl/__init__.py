"""Dutch."""

from __future__ import annotations

from timeline.languages.language import Language
from timeline.languages.nl.discourse import DISCOURSE
from timeline.languages.nl.tense import TENSE
from timeline.languages.nl.text import TEXT
from timeline.languages.nl.times import TIMES

LANGUAGE = Language("nl", "Nederlands", "ltr", TIMES, TENSE, DISCOURSE, text=TEXT)
