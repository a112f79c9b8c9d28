"""The word lists of a language: ``vocabulary.toml``, written by hand, before ``vocabulary.cldr.toml``, which is generated.

Tables and keys are those of `KEYS`; every value is a list of folded forms, the usual one first. ``[remove]`` of the hand-written file
takes generated words out again: ``months = ["mär"]``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from timeline.model import Part
from timeline.times.words import Compare, Step, TimeWords, Unit

HAND, GENERATED = "vocabulary.toml", "vocabulary.cldr.toml"
_MONTHS, _WEEKDAYS, _SEASONS = tuple(map(str, range(1, 13))), tuple(map(str, range(7))), ("spring", "summer", "autumn", "winter")
_DAYS = tuple(f"{offset} day" for offset in range(-4, 5))
KEYS: Mapping[str, tuple[str, ...] | None] = {  # table → its keys; None: any number, or any phrase
    "language": ("name", "direction", "locale", "date_order", "capitals", "spaced", "loose", "parts_behind", "spoken_days", "cut_as"),
    "months": _MONTHS,
    "months_short": _MONTHS,
    "weekdays": _WEEKDAYS,
    "weekdays_short": _WEEKDAYS,
    "seasons": _SEASONS,
    "units": tuple(unit.value for unit in Unit),
    "plurals": ("words",),
    "duals": ("words",),  # units that alone are two: "يومين"
    "phrases": None,
    "steps": tuple(step.value for step in Step),
    "parts": tuple(part.value for part in Part),
    "day_parts": ("MO", "MI", "AF", "EV", "NI"),
    "ways": ("before", "after"),
    "compares": tuple(compare.value for compare in Compare),
    "about": ("words",),
    "loosely": ("words",),
    "numbers": None,
    "ordinals": None,
    "ordinal_marks": ("words",),  # what follows a day's number: "." in German, "er" in French
    "eras": ("bc", "ad"),
    "decades": None,
    "quarters": ("1", "2", "3", "4"),
    "clocks": None,  # minutes of the day: noon 720
    "ago": ("before", "after"),
    "ahead": ("before", "after"),
    "of": ("words",),  # what may stand between day, month and year
    "told": None,  # "0 day": that day; "-1 day": the day before, "1 year": the year after, counted from what is told
    "told_of": (
        "words",
        "behind",
    ),  # those of `told` that may go on with what they are counted from ("dagen efter" branden); what else they go on with
    "many_steps": tuple(step.value for step in Step),  # steps that only stand before several: "последние" два года
    "parts_alone": ("MO", "MI", "AF", "EV", "NI"),  # parts of the day that alone are those of the day told: "ночью", "este"
    "week_numbers": ("before", "after"),  # what makes a number that of a week: "week" 31
    "night_to": ("words", "behind"),  # words before or behind the day on which a night ends: "natten til" den 13. januar, "virradó éjjel"
    "papers": ("before",),  # patterns of what is dated by a word that opens an end elsewhere: "лист від", "loven fra"
    "laws": (
        "before",
        "behind",
    ),  # patterns of what names a law before its date ("закон\\w* (?:\\S+ )?от") or behind it: its story is not there
    "either_side": ("words",),  # phrases of a day behind that are also the day ahead, by the tense of their sentence
    "not_before": None,  # a word of any list → letters that make it another word: 달 before 러 is no month
    "halves": ("1", "2", "1 year", "2 year"),  # half of anything; "1 year": words that name half a year by themselves (상반기)
    "within": ("before", "after"),  # words beside a length of time that it ends with: "within two weeks"
    "year_suffix": ("words",),  # what may stand after a year: "roku", "г."
    "year_goes_on": (
        "words",
    ),  # where years stand without a word before them: words behind one, after a verb of the past, "föddes 1931 i Umeå"
    "year_after": ("words",),  # words after which a bare number of four digits is a year
    "day_in_figures": ("after",),  # words behind 22/04 that make it a day of a month
    "edge_days": ("1", "-1"),  # the first and the last day of a month or a year: "말일"
    "endings": ("owning", "others"),  # of case, behind an apostrophe, that any time may bear: "Mayıs'ın" 5'i, "2018'den"
    "ambiguous_months": ("words",),  # months that are also other words; alone they need one of `year_after` before them
    "ambiguous_seasons": ("words",),  # seasons that are also other words
    "articles": ("words",),
    "at": ("words",),  # words before a time of day: "pukul 07.55"
    "abbreviations": (
        "words",
        "inner",
        "none",
    ),  # whose full stop ends no sentence before a number; before nothing; words that seem to be some
    "hours": ("before", "after"),  # words that alone make a number a time of day: "kl. 15", "15 h"
    "todays_parts": ("MO", "MI", "AF", "EV", "NI"),  # this morning, tonight
    "weekday_glue": ("words",),  # what joins a weekday to its part of the day: torsdag"s"kväll
    "weekday_ahead": ("words",),  # words before a weekday that make it the next one: "på torsdag"
    "feasts": None,  # "12-25", "easter-2", "islamic 10-1", "new year of China": the names of that day
    "decade_marks": ("before", "after"),  # "lata" 20., 1920"-talet"
    "range": (
        "link",
        "and",
        "between",
        "closing",
        "from",
        "behind",
    ),  # to; and (after "between"); between, from; behind both ends; how the first ends; "between" where it stands behind both: "között"
    "sides": ("since", "until", "before", "after"),
    "sides_behind": ("since", "until", "before", "after"),  # the same of what stands behind a date: 以降, "óta", "까지"
    "tense": ("past", "future", "breaks"),  # words, or patterns of words; words behind which another clause begins: "att", "что"
    "vague": ("PRESENT_REF", "PAST_REF", "FUTURE_REF"),  # now, recently, soon
    "fiscal": ("words",),
}
_STEPS = {f"{away} {unit}": step for away, step in ((-1, Step.LAST), (0, Step.THIS), (1, Step.NEXT)) for unit in ("month", "year")}
_TOLD_STEPS = {
    f"{away} {unit}": step for away, step in ((-1, Step.PREVIOUS), (0, Step.SAME), (1, Step.FOLLOWING)) for unit in ("month", "year")
}
Tables = Mapping[str, Mapping[str, tuple[str, ...]]]


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The word lists of a language."""

    tables: Tables

    def forms(self, table: str, key: str = "words") -> tuple[str, ...]:
        """The forms of one meaning, () where there are none."""
        return self.tables.get(table, {}).get(key, ())

    def all(self, *tables: str) -> tuple[str, ...]:
        """All the forms of tables, without doubles."""
        return tuple(dict.fromkeys(form for table in tables for forms in self.tables.get(table, {}).values() for form in forms))

    def setting(self, key: str, otherwise: str) -> str:
        """A setting of the language: its name, its direction …"""
        return next(iter(self.forms("language", key)), otherwise)


def read(folder: Path) -> Vocabulary:
    """The word lists in a language's folder; ValueError with the file for a table or key that nobody knows."""
    hand, generated = _file(folder / HAND), _file(folder / GENERATED)
    removed = hand.pop("remove", {})
    merged: dict[str, dict[str, tuple[str, ...]]] = {}
    for table, keys in (*hand.items(), *generated.items()):
        gone = frozenset(removed.get(table, ())) if table in generated else frozenset[str]()
        for key, forms in keys.items():
            own = hand.get(table, {}).get(key, ())
            kept = [form for form in forms if form in own or form not in gone]
            merged.setdefault(table, {})[key] = tuple(dict.fromkeys((*merged.get(table, {}).get(key, ()), *kept)))
    return _loosened(Vocabulary(merged))


def _loosened(of: Vocabulary) -> Vocabulary:
    """The words also as people write them without marks, where the language says which letters these are ("ąa" for ą as a)."""
    plain = str.maketrans({pair[0]: pair[1:] for pair in of.forms("language", "loose")})
    if not plain:
        return of
    tables = {
        table: {key: tuple(dict.fromkeys((*forms, *(form.translate(plain) for form in forms)))) for key, forms in keys.items()}
        if table not in ("language", "tense")
        else keys
        for table, keys in of.tables.items()
    }
    return Vocabulary(tables)


def _file(path: Path) -> dict[str, dict[str, list[str]]]:
    if not path.exists():
        return {}
    tables = tomllib.loads(path.read_text("utf-8"))
    for table, keys in tables.items():
        if table != "remove" and table not in KEYS:
            raise ValueError(f"{path}: there is no table [{table}]; there are: {', '.join(KEYS)}")
        known = KEYS.get(table)
        strange = [key for key in keys if known is not None and key not in known]
        if strange:
            raise ValueError(f"{path}: [{table}] has no {strange[0]!r}; it has: {', '.join(known or ())}")
    return tables


_FIRST_OF_SEASON = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


def time_words(of: Vocabulary, **functions: object) -> TimeWords:
    """The word lists as the engine of time takes them; `functions` go before their tables (see `TimeWords`)."""

    def table(name: str) -> Iterable[tuple[str, str]]:
        """(form, key) pairs, so that the first meaning of a form wins."""
        return [(form, key) for key, forms in reversed(tuple(of.tables.get(name, {}).items())) for form in reversed(forms)]

    return TimeWords(
        locale=of.setting("locale", ""),
        of=of.forms("of"),
        date_order=of.setting("date_order", "DMY"),
        spaced=of.setting("spaced", "yes") == "yes",
        capitals=of.setting("capitals", "no") == "yes",
        months={form: int(key) for name in ("months_short", "months") for form, key in table(name)},
        weekdays={form: int(key) for name in ("weekdays_short", "weekdays") for form, key in table(name)},
        seasons={form: _FIRST_OF_SEASON[key] for form, key in table("seasons")},
        units={form: Unit(key) for form, key in table("units")},
        plurals=frozenset(of.forms("plurals")),
        phrases={form: (Unit(key.split()[1]), int(key.split()[0])) for form, key in table("phrases")},
        steps={form: step for key, step in _STEPS.items() for form in of.forms("phrases", key)}
        | {form: step for key, step in _TOLD_STEPS.items() for form in of.forms("told", key)}
        | {form: Step(key) for name in ("many_steps", "steps") for form, key in table(name)},
        parts={form: Part(key) for form, key in table("parts")},
        day_parts=dict(table("day_parts")),
        day_words={form: int(key.split()[0]) for form, key in table("phrases") if key in _DAYS},
        ways={form: -1 if key == "before" else 1 for form, key in table("ways")},
        compares={form: Compare(key) for form, key in table("compares")},
        about=of.forms("about"),
        loosely=of.forms("loosely"),
        before_christ=of.forms("eras", "bc"),
        after_christ=of.forms("eras", "ad"),
        numbers={form: float(key) for form, key in table("numbers")},
        ordinals={form: int(key.split()[0]) for name in ("halves", "edge_days", "ordinals") for form, key in table(name)},
        decades={form: int(key) for form, key in table("decades")},
        clock_names={form: int(key) for form, key in table("clocks")},
        fiscal=of.forms("fiscal"),
        year_after=of.forms("year_after"),
        **functions,  # type: ignore[arg-type]
    )
