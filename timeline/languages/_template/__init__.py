"""An empty language: copy this folder to `xx`, run make_cldr, and write on as ../README.md says."""

from __future__ import annotations

from pathlib import Path

from timeline.languages.generic import time_rules
from timeline.languages.language import Language
from timeline.languages.vocabulary import read, time_words

_VOCABULARY = read(Path(__file__).parent)
_WORDS = time_words(_VOCABULARY)  # number_of=…, clock_of=… where a table cannot say it

LANGUAGE = Language("xx", "Name of the language", "ltr", time_rules(_VOCABULARY, _WORDS))  # own=RULES from times.py; tense, discourse …
