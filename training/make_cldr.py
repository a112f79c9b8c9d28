"""Writes ``vocabulary.cldr.toml`` of languages from Babel's locale data (CLDR) and dateparser's; run by hand, never by the program.

    python training/make_cldr.py de fr …      (Babel is in requirements.txt)

What it writes is not edited: words that are missing or wrong there stand in ``vocabulary.toml``, which goes first.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

_HOME = Path(__file__).resolve().parent.parent / "timeline" / "languages"
_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_UNSPACED = frozenset({"zh", "ja", "th"})
_UNITS = "second minute hour day week month year".split()
_PERIODS = {"morning": "MO", "noon": "MI", "afternoon": "AF", "evening": "EV", "night": "NI"}
_COUNT = re.compile(r"\(\\d\+\+\[[^)]*\)|\{0\}")
Table = dict[str, list[str]]


def vocabulary(code: str) -> dict[str, Table]:
    """The generated words of a language: table → key → folded forms, the usual one first."""
    from babel import Locale

    locale = Locale.parse(code)
    words: Mapping[str, Any] = import_module(f"dateparser.data.date_translation_data.{_dateparser(code)}").info
    wide = {number: [locale.months[kind]["wide"][number] for kind in ("format", "stand-alone")] for number in range(1, 13)}
    short = {number: [locale.months[kind]["abbreviated"][number] for kind in ("format", "stand-alone")] for number in range(1, 13)}
    days = {number: [locale.days[kind]["wide"][number] for kind in ("format", "stand-alone")] for number in range(7)}
    tables: dict[str, Table] = {
        "language": {"name": [locale.get_display_name("en") or code], "direction": [locale.text_direction], "locale": [_dateparser(code)],
                     "date_order": [str(words.get("date_order", "DMY"))], "spaced": ["no" if code in _UNSPACED else "yes"]},
        "months": {}, "months_short": {}, "weekdays": {}, "weekdays_short": {},
    }  # fmt: skip
    for number, name in enumerate(_MONTHS, 1):
        full, short_forms = _by_length(_forms(wide[number]), _forms([*short[number], *words.get(name, [])]))
        tables["months"][str(number)], tables["months_short"][str(number)] = full, short_forms
    for number, name in enumerate(_WEEKDAYS):
        more = [form for form in words.get(name, []) if len(form) > 4]
        abbreviated = [locale.days[kind]["abbreviated"][number] for kind in ("format", "stand-alone")]
        full, short_forms = _by_length(_forms(days[number]), _forms([*more, *abbreviated]))
        tables["weekdays"][str(number)], tables["weekdays_short"][str(number)] = full, short_forms
    tables["units"] = {unit: _units(locale, words, unit) for unit in _UNITS}
    tables["phrases"] = _phrases(words)
    tables["ago"], tables["ahead"] = _affixes(words, tables["units"], "ago"), _affixes(words, tables["units"], "in")
    tables["steps"] = _steps(tables["phrases"], tables["units"])
    tables["numbers"] = _numbers(words)
    tables["eras"] = {"bc": _eras(locale, 0), "ad": _eras(locale, 1)}
    tables["quarters"] = {str(n): _forms([locale.quarters["format"]["wide"][n]]) for n in range(1, 5)}
    tables["day_parts"] = _periods(locale)
    return tables


def _dateparser(code: str) -> str:
    return {"nb": "nb", "pt_br": "pt-BR"}.get(code, code)


def _fold(words: str) -> str:
    low = unicodedata.normalize("NFC", words.lower()).replace("’", "'").replace("ʼ", "'")
    return " ".join(low.split()).strip(" .")


def _forms(words: Iterable[str]) -> list[str]:
    """Folded, without doubles and without what is too short or a mere number."""
    folded = dict.fromkeys(_fold(one) for one in words)
    return [one for one in folded if (len(one) > 1 or one > "\u2e7f") and not one.isdigit() and not re.fullmatch(r"\W*", one)]


def _by_length(whole: list[str], more: list[str]) -> tuple[list[str], list[str]]:
    """The full forms, and the abbreviations that are long enough to be told from other words beside a number."""
    shortest = min((len(one) for one in whole), default=0)
    full = [*whole, *(one for one in more if one not in whole and len(one) >= max(shortest - 1, 5))]
    return full, [one for one in more if one not in full and (len(one) > 2 or one > "\u2e7f")]


def _units(locale: Any, words: Mapping[str, Any], unit: str) -> list[str]:
    by_number = locale._data["unit_patterns"].get(f"duration-{unit}", {}).get("long", {})
    patterns = [pattern for number, pattern in by_number.items() if number != "per" and isinstance(pattern, str)]
    fields = [re.sub(r"\s*\{0\}\s*", "", pattern) for pattern in patterns if "{0}" in pattern]
    counted = [form for form in words.get(unit, []) if len(_fold(form)) > 2 or form > "\u2e7f"]
    return _forms([*counted, *fields])


def _phrases(words: Mapping[str, Any]) -> Table:
    """ "-1 year": ["letztes jahr"]: what is said in one phrase."""
    found: Table = {}
    for said, forms in words.get("relative-type", {}).items():
        parts = re.fullmatch(r"(in )?(\d+) (\w+)(?: ago)?", said)
        if parts is None:
            continue
        sign, count, unit = parts.groups()
        if unit in ("day", "week", "month", "year", "quarter"):
            offset = int(count) * (1 if sign else -1)
            kept = [one for one in _forms(forms) if len(one) > 2 or one > "\u2e7f"]
            found.setdefault(f"{offset} {unit}", []).extend(kept)
    for entry in words.get("simplifications", []):
        for form, meant in entry.items():
            day = re.fullmatch(r"(in )?(\d) day(?: ago)?", str(meant))
            if day and form.isalpha():
                found.setdefault(f"{int(day[2]) * (1 if day[1] else -1)} day", []).extend(_forms([form]))
    return {key: list(dict.fromkeys(forms)) for key, forms in sorted(found.items()) if forms}


def _affixes(words: Mapping[str, Any], units: Table, way: str) -> Table:
    """What stands before and after "N units" in "vor 3 tagen", "3 dni temu"."""
    before, after = list[str](), list[str]()
    for said, forms in words.get("relative-type-regex", {}).items():
        if said.startswith("in ") != (way == "in"):
            continue
        names = sorted((one for table in units.values() for one in table), key=len, reverse=True)
        for form in forms:
            left, _, right = _COUNT.sub("\0", form.lower()).partition("\0")
            right = _fold(right)
            unit = next((one for one in names if re.match(rf"{re.escape(one)}(?!\w)" if one < "\u2e7f" else re.escape(one), right)), None)
            if unit is not None:
                before.append(_fold(left))
                after.append(_fold(right[len(unit) :]))
    pairs = [pair for pair in zip(before, after, strict=True) if pair != ("", "")]
    return {"before": _kept(one for one, other in pairs if one and not other), "after": _kept(other for _, other in pairs if other)}


def _kept(found: Iterable[str]) -> list[str]:
    """Those that were met more than once: a single one is a slip of the data."""
    listed = list(found)
    return [one for one in dict.fromkeys(listed) if listed.count(one) > 1 and any(map(str.isalnum, one))]


def _steps(phrases: Table, units: Table) -> Table:
    """The words for last, this and next: what is left of "letzte woche" without its unit."""
    found: Table = {"last": [], "this": [], "next": []}
    for said, forms in phrases.items():
        offset, unit = said.split()
        step = {"-1": "last", "0": "this", "1": "next"}.get(offset)
        if step is None or unit not in ("week", "month", "year"):
            continue
        for form in forms:
            names = sorted((one for one in units[unit] if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", form)), key=len)
            if not names or len(names[-1]) < 3:
                continue
            left = _fold(re.sub(rf"(?<!\w){re.escape(names[-1])}(?!\w)", "", form)).split()
            if left and len(left[-1]) > (3 if step != "this" else 2) and left[-1].isalpha() and left[-1] not in found[step]:
                found[step].append(left[-1])  # the article and the preposition before it are other words
    return found


def _numbers(words: Mapping[str, Any]) -> Table:
    found: Table = {}
    for entry in words.get("simplifications", []):
        for form, meant in entry.items():
            if str(meant).isdigit() and form.replace(" ", "").isalpha() and 0 < int(meant) <= 100:
                found.setdefault(str(meant), []).append(_fold(form))
    return found


def _eras(locale: Any, which: int) -> list[str]:
    forms = {form for width in ("wide", "abbreviated") for form in [locale.eras.get(width, {}).get(which, "")] if form}
    return sorted({re.sub(r"[\s.]", "", _fold(form)) for form in forms})


def _periods(locale: Any) -> Table:
    found: Table = {}
    for kind in ("stand-alone", "format"):
        for name, form in locale.day_periods.get(kind, {}).get("wide", {}).items():
            code = _PERIODS.get(name.rstrip("12"))
            if code and len(_fold(form)) > 1 and _fold(form) not in found.setdefault(code, []):
                found[code].append(_fold(form))
    return found


def as_toml(tables: Mapping[str, Table]) -> str:
    """The tables as TOML."""
    lines = ["# Generated by training/make_cldr.py from CLDR (Unicode licence) and dateparser (BSD-3). Not edited by hand."]
    for name, table in tables.items():
        if table:
            lines += ["", f"[{name}]"]
            lines += [f"{json.dumps(key)} = {json.dumps(forms, ensure_ascii=False)}" for key, forms in table.items() if forms]
    return "\n".join(lines) + "\n"


def main(codes: list[str]) -> None:
    """Write the file of each language, in a folder that is made if there is none."""
    for code in codes:
        folder = _HOME / code
        folder.mkdir(exist_ok=True)
        (folder / "vocabulary.cldr.toml").write_text(as_toml(vocabulary(code)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
