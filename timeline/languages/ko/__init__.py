"""Korean."""

from __future__ import annotations

from timeline.languages.ko.times import TIMES
from timeline.languages.language import Language

LANGUAGE = Language("ko", "Korean", "ltr", TIMES)
