"""Arabic."""

from __future__ import annotations

from pathlib import Path

from timeline.languages.ar.times import TIMES
from timeline.languages.generic import language_of

LANGUAGE = language_of(Path(__file__).parent, TIMES)
