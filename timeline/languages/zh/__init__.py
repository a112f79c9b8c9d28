"""Chinese."""

from __future__ import annotations

from timeline.languages.language import Language
from timeline.languages.zh.times import TIMES

LANGUAGE = Language("zh", "Chinese", "ltr", TIMES)
