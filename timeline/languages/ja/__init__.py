"""Japanese."""

from __future__ import annotations

from timeline.languages.ja.times import TIMES
from timeline.languages.language import Language

LANGUAGE = Language("ja", "Japanese", "ltr", TIMES)
