"""The languages that have a folder here: found by folder, loaded when asked for."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from pathlib import Path

from timeline.errors import TimelineError
from timeline.languages.language import LEVELS, Language

__all__ = ["LEVELS", "Language", "LanguageUnknown", "before_dates", "codes", "language"]

_OTHER_CODES = {"no": "nb", "nn": "nb", "iw": "he", "in": "id"}  # older codes, and Norwegian without saying which
_HOME = Path(__file__).parent


class LanguageUnknown(TimelineError):  # noqa: N818
    """Asked for a language that has no folder here; the code is "language"."""

    def __init__(self, asked: str) -> None:
        self.asked = asked
        super().__init__(f"there are no rules for the language {asked!r}; there are for: {', '.join(codes())}", code="language")


@lru_cache(maxsize=1)
def codes() -> tuple[str, ...]:
    """The codes of the languages that can be read, in order."""
    return tuple(sorted(path.parent.name for path in _HOME.glob("[a-z]*/__init__.py")))


def language(code: str) -> Language:
    """The language of a BCP 47 code: "pt-BR" is pt_br, or else pt; LanguageUnknown where there is neither."""
    whole = code.casefold().replace("-", "_")
    for name in (whole, whole.split("_")[0], _OTHER_CODES.get(whole.split("_")[0], "")):
        if name in codes():
            return _loaded(name)
    raise LanguageUnknown(code)


@lru_cache(maxsize=1)
def before_dates() -> frozenset[str]:
    """Small words that go with the date behind them ("on", "seit", "depuis"), of all languages: no other part of these is loaded."""
    files = _HOME.glob("[a-z]*/before_dates.txt")
    return frozenset(word.casefold() for file in files for word in file.read_text(encoding="utf-8").split())


@lru_cache(maxsize=64)
def _loaded(name: str) -> Language:
    return import_module(f"{__name__}.{name}").LANGUAGE
