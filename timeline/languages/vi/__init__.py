"""Vietnamese."""

from __future__ import annotations

from timeline.languages.language import Language
from timeline.languages.vi.times import TIMES

LANGUAGE = Language("vi", "Vietnamese", "ltr", TIMES)
