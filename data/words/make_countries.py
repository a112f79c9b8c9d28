"""Write for each language the names of countries and the words of the calendar (Unicode CLDR): <code>/countries.csv, calendar.txt.

    python -m venv /tmp/words && /tmp/words/bin/pip install babel==2.18.0
    /tmp/words/bin/python data/words/make_countries.py

The first column is the name that English gives a country here, so that an archive in several languages has one actor for it. Adjectives and
names of peoples are written by hand for some languages (timeline/languages/<code>/names/demonyms.csv) and are put in here.
"""

import csv
from pathlib import Path

from babel import Locale

HERE = Path(__file__).parent
LANGUAGES = "de fr es it pt nl sv da nb fi ro pl cs hu tr ru uk el hr sk sl bg id vi ca et lv lt".split()
WIDTHS, CONTEXTS = ("wide", "abbreviated"), ("format", "stand-alone")


def english() -> list[tuple[str, str]]:
    """Country code and the name it goes by here."""
    with (HERE / "demonyms.csv").open(encoding="utf-8", newline="") as file:
        codes = [row["code"] for row in csv.DictReader(file)]
    with (HERE / "countries.csv").open(encoding="utf-8", newline="") as file:
        names = [row["name"] for row in csv.DictReader(file)]
    return list(zip(codes, names, strict=False))


def demonyms(code: str) -> dict[str, tuple[str, str]]:
    path = HERE.parents[1] / "timeline" / "languages" / code / "names" / "demonyms.csv"
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {row["country"]: (row["aliases"], row["people"]) for row in csv.DictReader(file)}


def variants(name: str) -> list[str]:
    """A name, and it without what stands in brackets or behind a dash: "Myanmar (Birmania)"."""
    bare = name.split(" (")[0].split(" – ")[0].split(" - ")[0].strip()
    inside = name.split("(")[1].rstrip(")") if "(" in name else ""
    return [one for one in dict.fromkeys((bare, inside, name.replace("’", "'"), name)) if one]


def countries(code: str) -> list[list[str]]:
    local, by_hand, rows = Locale(code).territories, demonyms(code), []
    for country, name in english():
        aliases, people = by_hand.get(name, ("", ""))
        every = [one for one in dict.fromkeys([*variants(local.get(country, "")), *aliases.split(";")]) if one and one != name]
        rows.append([name, ";".join(every), "", people, ""])
    gone = [name for name in by_hand if name not in {row[0] for row in rows}]  # states that are no more
    return rows + [[name, by_hand[name][0], "", by_hand[name][1], ""] for name in gone]


def calendar(code: str) -> list[str]:
    """Months and weekdays, as written and with a capital, abbreviations without their dot."""
    locale, found = Locale(code), set()
    for table in (locale.months, locale.days):
        for context in CONTEXTS:
            for width in WIDTHS:
                found.update(str(word).strip(".") for word in table[context][width].values())
    found = {word for word in found if len(word) > 1 and not word[0].isdigit()}
    return sorted(found | {word[0].upper() + word[1:] for word in found})


def main() -> None:
    """Write the files of every language."""
    for code in LANGUAGES:
        folder = HERE / code
        folder.mkdir(exist_ok=True)
        with (folder / "countries.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([["name", "aliases", "adjectives", "people", "capital"], *countries(code)])
        (folder / "calendar.txt").write_text("\n".join(calendar(code)) + "\n", encoding="utf-8")
        print(code)


if __name__ == "__main__":
    main()
