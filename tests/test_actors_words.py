"""The word lists of the actor finder: complete, clean, documented, and read only when needed."""

from __future__ import annotations

import csv
import re
import subprocess
import sys

import pytest

from timeline.actors.standing import standing
from timeline.actors.word_lists import FOLDER, WordLists
from timeline.languages.en.names import NAMES as CUES
from timeline.model import ActorType

LISTS_OF_ENGLISH = CUES.lists

LISTS = ["common.txt", "first_names.txt", "surnames.txt", "places.txt", "regions.txt", "towns.txt", "organisations.txt"]


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_sorted_and_has_no_empty_or_double_line(name: str) -> None:
    lines = (FOLDER / name).read_text(encoding="utf-8").split("\n")
    assert lines.pop() == ""
    assert all(line and line == line.strip() for line in lines)
    assert len(set(lines)) == len(lines)


def test_every_file_of_the_folder_is_described_in_its_readme() -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in FOLDER.iterdir() if path.is_file() and path.name not in readme and path.name != "README.md"] == []


def test_well_known_actors_have_a_type_and_no_alias_of_two() -> None:
    with (FOLDER / "known.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["type"] for row in rows} <= {kind.value for kind in ActorType}
    names = [name for row in rows for name in (row["name"], *filter(None, row["aliases"].split(";")))]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []


def test_countries_know_their_aliases_demonyms_and_capitals() -> None:
    assert {LISTS_OF_ENGLISH.countries[name] for name in ("UK", "Britain", "Great Britain", "Britons")} == {"United Kingdom"}
    assert LISTS_OF_ENGLISH.countries["Czech Republic"] == "Czech Republic"
    assert LISTS_OF_ENGLISH.demonyms["Dutch"] == "Netherlands"
    assert LISTS_OF_ENGLISH.capitals["Tehran"] == "Iran"
    assert "" not in LISTS_OF_ENGLISH.countries
    assert "" not in LISTS_OF_ENGLISH.demonyms


def test_importing_the_finder_reads_no_list() -> None:
    code = (
        "from timeline.languages import language; lists = language('en').names.lists; "
        "print(sorted(set(vars(lists)) - {'folders', 'peoples_of_creeds', 'world', 'given', 'no_words', 'classed'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_names_of_the_world_come_from_many_parts_of_it() -> None:
    names = {(region, place): found for region, place, found in WordLists((FOLDER,)).names_by_region()}
    assert len({region for region, _ in names}) >= 12
    assert {place for _, place in names} == {"given", "family"}
    assert all(found and len(found) == len(set(found)) and all(name[0].isupper() for name in found) for found in names.values())


@pytest.mark.parametrize("words", ["Carrick", "Ob", "aa", "R&D", "", "’s"])
def test_words_stand_where_the_pattern_for_them_says(words: str) -> None:
    text = "Carrick Savings and Carrick, Carrick-on-Suir, MacCarrick; Ob. OB Obb Ob1 Ob_ Ob Ob aa aaa aaaa R&D AR&D R&Ds Ann’s Carrick"
    for beside in ("-", "&-", ""):
        for rest, before_name in (("", True), ("(?! [A-Z])", False)):
            pattern = rf"(?<![\w{beside}]){re.escape(words)}(?![\w{beside}]){rest}"
            expected = [hit.span() for hit in re.finditer(pattern, text)] if words else []
            assert list(standing(text, words, beside, before_name=before_name)) == expected
