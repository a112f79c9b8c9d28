"""The contract of a language, for every folder of timeline/languages; and what the engines may not hold: words, and names of rules."""

from __future__ import annotations

import ast
import datetime
import re
import time
from pathlib import Path

import pytest
from babel import Locale

from timeline import languages
from timeline.cli import main
from timeline.languages import LEVELS, LanguageUnknown, codes, language, name_of, vocabulary
from timeline.model import Document
from timeline.tagging import times_of
from timeline.times.matching import find
from timeline.times.rule import folded
from timeline.times.words import Unit

ROOT = Path(__file__).parent.parent
HOME = Path(languages.__file__).parent
FILES = frozenset(
    "__init__.py README.md vocabulary.toml vocabulary.cldr.toml words.py numbers.py times.py readers.py relative.py composed_rules.py "
    "accents.py holiday_names.py named_days.py country_words.py before_dates.txt tense.py discourse.py grammar.py verbs.py roles.py "
    "about.py authors.py phrases.py breaks.py speech.txt presents.txt persons.txt "
    "ages.py courts.py lengths.py periods.py scenes.py stays.py "
    "counted.py defined.py definite.py inner.py leaning.py logs.py names.py names states.py text.py tellings.py "
    "unnamed.py unnamed.toml".split()
)


@pytest.mark.parametrize("code", [*codes(), "_template"])
def test_every_file_of_a_language_has_a_known_name(code: str) -> None:
    strange = [str(path) for path in sorted((HOME / code).iterdir()) if path.name not in FILES | {"__pycache__"}]
    assert strange == [], "no language has such a file: name it as the others do, or add the name to FILES"


@pytest.mark.parametrize("code", codes())
def test_a_language_names_all_months_weekdays_and_units(code: str) -> None:
    words = language(code).times.words
    months, weekdays = set(range(1, 13)) - set(words.months.values()), set(range(7)) - set(words.weekdays.values())
    units = {Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR} - set(words.units.values())
    assert (months, weekdays, units) == (set(), set(), set()), f"{HOME / code / vocabulary.HAND} and the generated one do not name these"
    assert language(code).code == code
    assert language(code).level in LEVELS


@pytest.mark.parametrize("code", codes())
def test_the_first_line_of_a_folder_is_its_english_name(code: str) -> None:
    assert name_of(code) == Locale("en").languages[code]


@pytest.mark.parametrize("code", codes())
def test_every_word_is_folded(code: str) -> None:
    words = language(code).times.words
    tables = (
        words.months,
        words.weekdays,
        words.units,
        words.seasons,
        words.steps,
        words.parts,
        words.day_parts,
        words.ways,
        words.numbers,
    )
    listed = [word for table in tables for word in table]
    assert [word for word in listed if folded(word) != word] == []


@pytest.mark.parametrize("code", codes())
def test_hostile_text_in_the_letters_of_the_language_takes_linear_time(code: str) -> None:
    rules, words = language(code).times.rules, language(code).times.words
    unit = " ".join([*list(words.months)[:3], "3", "2016", *list(words.units)[:3], ",", *list(words.steps)[:3]]) + " "

    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        begun = time.process_time()
        find(text, [(0, len(text))], rules)
        return time.process_time() - begun

    seconds(500)  # what is built once
    short = min(seconds(2_000) for _ in range(2))
    longest = 40 * short + 1
    long = next(
        (took for took in (seconds(16_000) for _ in range(3)) if took < longest), longest
    )  # a collection of garbage may fall into one
    assert long < longest, "eight times as much text takes far more than eight times as long"


def test_a_mistake_in_a_word_list_is_named_with_its_file(tmp_path: Path) -> None:
    (tmp_path / "vocabulary.toml").write_text('[monhts]\n1 = ["januar"]\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"vocabulary\.toml: there is no table \[monhts\]"):
        vocabulary.read(tmp_path)
    (tmp_path / "vocabulary.toml").write_text('[months]\n13 = ["januar"]\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"vocabulary\.toml: \[months\] has no '13'"):
        vocabulary.read(tmp_path)


def test_words_by_hand_go_before_generated_ones_and_take_them_out(tmp_path: Path) -> None:
    (tmp_path / "vocabulary.cldr.toml").write_text('[months]\n1 = ["januar", "jän"]\n', encoding="utf-8")
    (tmp_path / "vocabulary.toml").write_text('[months]\n1 = ["jänner"]\n[remove]\nmonths = ["jän"]\n', encoding="utf-8")
    assert vocabulary.read(tmp_path).forms("months", "1") == ("jänner", "januar")


def test_a_language_of_a_region_is_that_of_its_language() -> None:
    assert language("pt-BR") is language("pt")
    assert language("en_US") is language("EN")
    with pytest.raises(LanguageUnknown, match="no rules for the language 'tlh'"):
        language("tlh")


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("en", "2016-05-06"),
        ("en-US", "2016-05-06"),
        ("en_GB", "2016-06-05"),
        ("es", "2016-06-05"),
        ("es-US", "2016-05-06"),
        ("de-AT", "2016-06-05"),
    ],
)
def test_a_region_decides_which_of_day_and_month_comes_first(code: str, value: str) -> None:
    (time,) = times_of(Document("x", "Lorvik, Velmar: 5/6/2016.", language=code))
    assert time.value == value


@pytest.mark.parametrize("words", ["heuer im Jänner", "im Jänner heuer", "im Feber dieses Jahres"])
def test_austrian_words_are_german(words: str) -> None:
    found = times_of(Document("x", f"Der Rat tagte {words}.", datetime.date(2026, 3, 13), language="de-AT"))
    assert found[0].value in ("2026-01", "2026-02")


def test_the_languages_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["languages"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("\t")[0] for line in lines] == list(codes())
    assert all(len(line.split("\t")) == 4 for line in lines)


def test_asking_for_an_unknown_language_is_a_usage_error(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("On 5 May 2016 the bridge fell.", encoding="utf-8")
    with pytest.raises(SystemExit) as stopped:
        main(["extract", str(tmp_path / "a.txt"), "--language", "tlh"])
    assert stopped.value.code == 2
    assert "en English" in capsys.readouterr().err


def test_a_document_in_an_unknown_language_has_a_line_without_times(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": "a", "text": "jaj vagh", "language": "tlh"}\n', encoding="utf-8")
    assert main(["tag", str(tmp_path / "a.jsonl")]) == 0
    out, err = capsys.readouterr()
    assert out == '{"id": "a", "timexes": []}\n'
    assert err.count("is in a language that is not read (tlh)") == 1
    assert main(["extract", "--format", "jsonl", str(tmp_path / "a.jsonl")]) == 0
    assert '"events": []' in capsys.readouterr().out


# ------------------------------------------------------------------------------------------- what the engines may not hold

ENGINES = ("times", "events", "tellings", "actors", "text")
_MOST_WORDS = {"times": 0, "events": 2, "tellings": 0, "actors": 0, "text": 0}  # may only fall


def _modules(part: str) -> list[Path]:
    return sorted((ROOT / "timeline" / part).rglob("*.py"))


def rule_names(source: str) -> list[str]:
    """Where a module asks for the name of a rule."""
    found = list[str]()
    for node in ast.walk(ast.parse(source)):
        operands = [node.left, *node.comparators] if isinstance(node, ast.Compare) else []
        operands += [node.func.value] if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else []
        spelled = any(isinstance(one, ast.Constant | ast.Set | ast.Tuple) for one in operands) or isinstance(node, ast.Call)
        if spelled and any(isinstance(one, ast.Attribute) and one.attr == "rule" for one in operands):
            found.append(ast.unparse(node))
    return found


@pytest.mark.parametrize("part", [*ENGINES, "extraction.py"])
def test_no_engine_knows_the_name_of_a_rule(part: str) -> None:
    path = ROOT / "timeline" / part
    modules = [path] if path.is_file() else _modules(part)
    assert [one for module in modules for one in rule_names(module.read_text("utf-8"))] == []


def test_a_name_of_a_rule_is_seen() -> None:
    assert rule_names('if one.rule == "weekday":\n    pass\nif time.rule.startswith("told-"):\n    pass') != []
    assert rule_names("if one.rule == other.rule: pass") == []


_OF_PATTERNS = ("re.compile", "re.search", "re.match", "re.fullmatch", "re.sub")


def pattern_words(source: str) -> set[str]:
    """The words of at least three letters in the regular expressions of a module."""
    found = set[str]()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and ast.unparse(node.func) in _OF_PATTERNS:
            for part in node.args[:1]:
                for one in ast.walk(part):
                    if isinstance(one, ast.Constant) and isinstance(one.value, str):
                        plain = re.sub(r"\(\?P(?:<\w+>|=\w+\))|\\.|\[[^\]]*\]", " ", one.value)
                        found |= set(re.findall(r"[a-z]{3,}", plain))
    return found


@pytest.mark.parametrize("part", ENGINES)
def test_the_words_in_the_patterns_of_an_engine_only_become_fewer(part: str) -> None:
    found = {f"{path.name}: {word}" for path in _modules(part) for word in pattern_words(path.read_text("utf-8"))}
    assert len(found) <= _MOST_WORDS[part], sorted(found)


@pytest.mark.parametrize("code", codes())
@pytest.mark.parametrize("word", ["", "2018", "–", "’s", "ß", "I", "İ", "ŉ", "x" * 400])
def test_no_word_is_too_odd_for_the_nouns_of_a_language(code: str, word: str) -> None:
    grammar = language(code).grammar
    if grammar is not None:
        assert isinstance(grammar.unnamed.kinds.get(word, ""), str)
        assert grammar.unnamed.called.get(word, "") in ("", "he", "she")
