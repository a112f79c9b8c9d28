"""The languages that have a folder here: found by folder, loaded when asked for."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from pathlib import Path

from timeline.errors import TimelineError
from timeline.languages.language import LEVELS, Language

__all__ = ["LEVELS", "Language", "LanguageUnknown", "before_dates", "codes", "language", "name_of"]

_OTHER_CODES = {"no": "nb", "nn": "nb", "iw": "he", "in": "id"}  # older codes, and Norwegian without saying which
# the regions of a language whose people put day and month in another order than the language's folder says (CLDR)
_ORDERS = {
    "en": {"DMY": frozenset("gb uk ie au nz in za ng ke sg my hk mt gh pk lk jm tt zw ug tz zm 001 150".split())},
    "es": {"MDY": frozenset("us pr pa".split())},
}
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


@lru_cache(maxsize=64)
def name_of(code: str) -> str:
    """The English name of a language that can be read, from the first line of its folder: a list of all names loads no language.

    LanguageUnknown where there is no folder. Loading all of them takes seconds, and a page that only lists them would wait for that.
    """
    whole = code.casefold().replace("-", "_")
    found = next((name for name in _names(whole) if name in codes()), None)
    if found is None:
        raise LanguageUnknown(code)
    with (_HOME / found / "__init__.py").open(encoding="utf-8") as file:
        return file.readline().strip().strip('".')


def _names(whole: str) -> tuple[str, ...]:
    """The folders that a language may have: its own, that of the language above it, that of a newer code."""
    first = whole.partition("_")[0]
    return whole, first, _OTHER_CODES.get(first, "")


def language(code: str) -> Language:
    """The language of a BCP 47 code: "pt-BR" is pt_br, or else pt; LanguageUnknown where there is neither.

    A region below a language changes which of day and month comes first where the people there write it otherwise: "en-GB", "es-US".
    """
    whole = code.casefold().replace("-", "_")
    rest = whole.split("_")[1:]
    for name in _names(whole):
        if name in codes():
            order = next((order for order, regions in _ORDERS.get(name, {}).items() if not regions.isdisjoint(rest)), None)
            return _ordered(name, order) if order else _loaded(name)
    raise LanguageUnknown(code)


@lru_cache(maxsize=1)
def before_dates() -> frozenset[str]:
    """Small words that go with the date behind them ("on", "seit", "depuis"), of all languages: no other part of these is loaded."""
    files = _HOME.glob("[a-z]*/before_dates.txt")
    return frozenset(word.casefold() for file in files for word in file.read_text(encoding="utf-8").split())


@lru_cache(maxsize=8)
def _ordered(name: str, order: str) -> Language:
    """The language with its dates in numbers in another order."""
    spoken = _loaded(name)
    words = replace(spoken.times.words, date_order=order)
    rules = tuple(rule.with_vocabulary(words) for rule in spoken.times.rules)
    return replace(spoken, times=replace(spoken.times, words=words, rules=rules))


@lru_cache(maxsize=64)
def _loaded(name: str) -> Language:
    return import_module(f"{__name__}.{name}").LANGUAGE
