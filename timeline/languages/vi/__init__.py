"""Vietnamese."""

from __future__ import annotations

from timeline.languages.vi.times import TIMES
from timeline.languages.language import Language

LANGUAGE = Language("vi", "Vietnamese", "ltr", TIMES)
