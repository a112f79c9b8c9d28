"""Vietnamese."""

from pathlib import Path

from timeline.languages.generic import language_of
from timeline.languages.vi.times import TIMES

LANGUAGE = language_of(Path(__file__).parent, TIMES)
