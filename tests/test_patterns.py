"""Compiled patterns that are kept on disk: what is read back is what `re` makes, and whatever befalls the file, nothing else changes."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest

from timeline import patterns
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.times import TIMES
from timeline.pattern_starts import SMALL, cases_of

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "bench" / "texts" / "biography.txt").read_text(encoding="utf-8")
# prints how many patterns it had to compile, and one that they are read by
PROGRAM = r"""
from timeline import patterns
found = patterns.compile(r"(?P<day>\d+) (?i:may|june)\b").search("on 5 MAY")
other = patterns.compile("é|\ud800", patterns.IGNORECASE).search("É")
print(len(patterns._kept_now), found["day"], other.group())
"""


def run(place: Path, program: str = PROGRAM, **more: str) -> str:
    """What a program prints, with its `__pycache__` folders below `place`."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(place), "PYTHONIOENCODING": "utf-8", **more}
    asked = [sys.executable, "-c", program]
    return subprocess.run(asked, env=environment, cwd=ROOT, check=True, capture_output=True, encoding="utf-8").stdout


def kept(place: Path) -> Path:
    """The file of patterns."""
    (found,) = place.rglob("patterns.*.re")
    return found


def test_a_pattern_is_like_that_of_re():
    ours = [getattr(GRAMMAR, name) for name in dir(GRAMMAR) if not name.startswith("_")]
    compared = [patterns.compile(rule.source) for rule in TIMES.rules] + [one for one in ours if isinstance(one, re.Pattern)]
    assert len(compared) > 150
    for one in compared:
        plain = re.compile(one.pattern, one.flags)
        assert (one.flags, one.groups, one.groupindex) == (plain.flags, plain.groups, plain.groupindex)
        assert [hit.span() for hit in one.finditer(TEXT)] == [hit.span() for hit in plain.finditer(TEXT)]


def test_no_language_compiles_its_patterns_itself():
    files = [*(ROOT / "timeline" / "languages").rglob("*.py")]
    assert [file.name for file in files if "\nimport re\n" in file.read_text(encoding="utf-8")] == []


def test_the_patterns_of_a_language_are_the_same_in_every_process(tmp_path: Path):
    program = "from timeline.languages import language; print([rule.source for rule in language('tr').times.rules])"
    assert run(tmp_path, program, PYTHONHASHSEED="1") == run(tmp_path, program, PYTHONHASHSEED="2")


def test_a_second_process_compiles_nothing(tmp_path: Path):
    assert [run(tmp_path), run(tmp_path)] == ["2 5 É\n", "0 5 É\n"]


@pytest.mark.parametrize(
    "damaged",
    [
        lambda content: b"",
        lambda content: content[:-20],
        lambda content: b"another Python\n" + content.partition(b"\n")[2],
        lambda content: content[:-40] + b"x" * 40,
        lambda content: content.partition(b"\n")[0] + b"\n3\nxyz",
    ],
)
def test_a_damaged_file_is_written_anew(tmp_path: Path, damaged):
    run(tmp_path)
    file = kept(tmp_path)
    file.write_bytes(damaged(file.read_bytes()))
    assert run(tmp_path).endswith(" 5 É\n")
    assert run(tmp_path) == "0 5 É\n"
    assert [path.name for path in file.parent.glob("*.re*")] == [file.name]


def test_nothing_is_kept_where_python_keeps_no_modules(tmp_path: Path):
    assert run(tmp_path, PYTHONDONTWRITEBYTECODE="1") == "0 5 É\n"
    assert not [*tmp_path.rglob("*.re")]
    run(tmp_path)
    assert run(tmp_path, PYTHONDONTWRITEBYTECODE="1") == "0 5 É\n"  # but what is there is read, as modules are


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path):
    file = tmp_path / "a file"
    file.write_text("")
    assert run(file) == "2 5 É\n"


WORKING_OUT = """
import sys
from timeline import patterns
print(patterns.worked_out("told", lambda: print("worked") or ("a", frozenset("b")), *sys.argv[1:]))
"""


def test_what_is_worked_out_is_kept_until_a_module_changes(tmp_path: Path):
    module, missing = tmp_path / "module.py", tmp_path / "missing.py"

    def told(*modules: Path) -> str:
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(tmp_path)}
        arguments = [sys.executable, "-c", WORKING_OUT, *map(str, modules)]
        return subprocess.run(arguments, env=environment, cwd=ROOT, check=True, capture_output=True, encoding="utf-8").stdout

    kept, worked = "('a', frozenset({'b'}))\n", "worked\n('a', frozenset({'b'}))\n"
    module.write_text("one")
    assert [told(module), told(module)] == [worked, kept]
    module.write_text("other")
    assert [told(module), told(module)] == [worked, kept]
    assert [told(missing), told(missing)] == [worked, worked]  # of what is no file nobody knows whether it has changed


# prints the repeated groups of which some text is one time round as well as two: where what follows fails, `re` tries each way to part it,
# and their number doubles with each letter
TWICE = r"""
import re, time
from re import _compiler, _constants, _parser
from timeline import patterns

texts, theirs, ours, group = {}, re.compile, patterns.compile, re.compile(r"\)[*+{]")
def noted(pattern, flags=0, made=theirs):
    if isinstance(pattern, str) and group.search(pattern):
        texts[pattern, int(flags)] = None
    return made(pattern, flags)
patterns.compile = lambda pattern, flags=0: noted(pattern, flags, ours)
re.compile = noted

from timeline import extraction, languages
for code in ("de", "en", "es", "fr", "it", "ja", "nl", "pt", "ru"):  # two of those that are made of word lists, and all others
    spoken = languages.language(code)
    [getattr(spoken, name) for name in dir(spoken) if name[0] != "_"]
re.compile = theirs

def repeated(parsed):
    for kind, what in parsed:
        if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
            if what[1] >= 4:
                yield what[2], parsed.state
            yield from repeated(what[2])
        for part in what if isinstance(what, (list, tuple)) else [what]:
            for one in part if isinstance(part, list) else [part]:
                if isinstance(one, _parser.SubPattern) and kind not in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
                    yield from repeated(one)

tried = set()
for text, flags in texts:
    parsed = _parser.parse(text, flags)
    for group, state in repeated(parsed):
        one_sign = len(group) == 1 and group[0][0] in (_constants.IN, _constants.LITERAL, _constants.NOT_LITERAL, _constants.ANY)
        if one_sign or str(group) in tried:
            continue
        tried.add(str(group))
        one = _compiler.compile(group, state.flags)
        for word in ("A", "É", "a", "AB", "Ab", "1", "12", " ", "-", ".", ",", "A.", "A ", "Ab ", "a ", ", ", "1 ", "\n", "\u2019"):
            if one.fullmatch(word) and one.fullmatch(word * 2):
                again = _parser.SubPattern(state, [(_constants.MAX_REPEAT, (2, 2, group))])
                if _compiler.compile(again, state.flags).fullmatch(word * 2):
                    print(repr(word), text[:300])
                    break
print(len(texts), len(tried))
"""


def test_no_repeated_group_can_be_parted_in_many_ways():
    asked = [sys.executable, "-c", TWICE]  # what is compiled already stays so
    told = subprocess.run(
        asked, cwd=ROOT, check=True, capture_output=True, encoding="utf-8", env={**os.environ, "PYTHONIOENCODING": "utf-8"}
    )
    *found, counted = told.stdout.splitlines()
    assert found == []
    texts, groups = map(int, counted.split())
    assert texts > 500
    assert groups > 200


PIECES = [
    "a",
    "B",
    "é",
    "ß",
    "ſ",
    "K",
    "k",
    "Ω",
    "ж",
    "1",
    "²",
    "_",
    "-",
    "’",
    "'",
    " ",
    "\n",
    ".",
    "",
    "\ud800",
    "the ",
    "The ",
    "was",
    "日",
]
OPENINGS = [
    r"\bthe\b", r"(?i:the|was) ", r"(?i)k|ſ", r"(?<![\w’'-])[Tt]he", r"(?=[a-z])\w+", r"(?=a?)[^a]", r"\b(?=[\w’'])(?:was|(?i:b)a?)",
    r"(?!)", r"(?:a?(?=[B1]))\w", r"(?:a|é)??(?=B)\w|-(?=a)",
    r"(?:a|(?!))*B", r"(?>ab?|B)1", r"a?+é", r"(?:a|)(?=1)1", r"(?P<one>a)?(?(one)B|é)", r"(a|é)\1", r"(?s:.)a", r"(?m:^)a", r"^(?:a|é)",
    r"(?-i:a)[^\W\d_a-z]", r"[^\W\d_]{2}", r"(?a:\w)é?", r"[\u00ff-\u0101ж]\W", r"(?<=a)(?:B|\d)", r"(?!a)\w", r"\s*+-", r"(?:^|[ .])[Tt]",
]  # fmt: skip


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.IGNORECASE | re.ASCII, re.MULTILINE])
def test_a_search_finds_what_that_of_re_finds(opening: str, flags: int):
    chosen = random.Random(1)
    ours, plain = patterns.compile(opening, flags), re.compile(opening, flags)
    for _ in range(200):
        text = "".join(chosen.choices(PIECES, k=12))
        start, end = sorted(chosen.choices(range(len(text) + 1), k=2))
        assert [hit.span() for hit in ours.finditer(text, start, end)] == [hit.span() for hit in plain.finditer(text, start, end)]
        assert (ours.match(text, start, end) is None) == (plain.match(text, start, end) is None)
        assert ours.split(text) == plain.split(text)


# branches that begin alike, in one case and in either; others between them that may begin so, too; marks of words, classes, nothing at all
@pytest.mark.parametrize(
    ("pattern", "flags"),
    [
        (r"ist|sind|s|sei|soll|sollte|i", 0),
        (r"\b(?:sei|soll|(?P<own>so)|sol\w+|seit)\b", 0),
        (r"s(?:a|ab|abc)|(?:sab|[st]a|)|sabc", 0),
        (r"(?:Kar|ſa|kat|Sa|[k-s]a|kA|saſ|ÿa|Ÿ|éa|Éb|ŁA|ła|łb)+?", re.IGNORECASE),
        (r"(?i:ab|(?-i:a|ac|AB)|abc|(?=a)b|Abd)", 0),
        (r"(?:(?:ab|ac)|(?:ad|ae)|b)(?:ab|ba|a)*+", re.IGNORECASE | re.ASCII),
        (r"(?<=ab|ac|bb)(?:a(?!b|ba|c)|ab|(?>a|ab)c)", 0),
        (r"(?<!a)(?:(?<!b)(?<!to )sol|(?<=i)s?t|(?!ka)[k-ma]a|(?<!a)(?:b|é)|a)", 0),
        (r"(?:(?<!a)K|(?!kat|\\s)[k-mſ]a|(?<=b)ſa|(?<!ÿ)Ÿ|(?<!a)(?:ł|b?)|(?=s).|(?<!s)$)", re.IGNORECASE),
    ],
)
def test_branches_that_begin_alike_find_what_they_found(pattern: str, flags: int):
    ours, plain = patterns.compile(pattern, flags), re.compile(pattern, flags)
    made = random.Random(7)
    alphabet = "aabbcdKkSſsÿŸéÉłŁist soleit"
    for _ in range(300):
        text = "".join(made.choices(alphabet, k=24))
        assert [hit.regs for hit in ours.finditer(text)] == [hit.regs for hit in plain.finditer(text)]


# runs that can only match whole, with endings of one length and of several, alone and among words and other runs; such as can match in part
@pytest.mark.parametrize("border", [r"\b", r"(?!\w)", r"(?=[ .])", r"\s", "$", "", r"(?<!ab)\s*+\."])
@pytest.mark.parametrize(
    "pattern",
    [
        r"\b[a-z]{2,}(?:ed|ing|s)",
        r"[a-zé]{1,}(?:é|ab|b)",
        r"[a-z]*s",
        r"(?<!\w)\w+[ab]ks?",
        r"(?:\b[a-zß-ÿ]{2,}(?:aß|é)|[^\W\d_]+s)",
        r"\b(?:sa|[ab]{2,}a|(?!aba\b)[ab]{1,}(?:b|ab)|as|s’a|bab|(?<=a )[ab]+(?:a|b)|a|[a-z]{2,}(?:s|as)|[a-z]+k(?<!sk))",
        r"([a-z]+)(?:-[a-z]{1,3})?",
        r"[^,]{0,3}",
    ],
)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
def test_runs_that_are_taken_whole_find_what_they_found(pattern: str, border: str, flags: int):
    ours, plain = patterns.compile(pattern + border, flags), re.compile(pattern + border, flags)
    made = random.Random(11)
    for _ in range(60):
        text = "".join(made.choices("aaabbbsske     dinghKſéßÉÿ÷’-.,_1\n", k=40))
        assert [hit.regs for hit in ours.finditer(text)] == [hit.regs for hit in plain.finditer(text)]


def test_every_other_case_of_the_first_characters_is_known():
    first, others = "".join(map(chr, range(SMALL))), "".join(map(chr, range(SMALL, sys.maxunicode + 1)))
    with_cases = [one for one in others if not one == one.lower() == one.upper() == one.casefold()]
    found = {one for one in with_cases if re.search(re.escape(one), first, re.IGNORECASE)}
    assert found == set(re.findall(f"[{re.escape(first)}]", others, re.IGNORECASE))
    assert {ord(one) for one in found} == {case for number in range(SMALL) for case in cases_of(number, int(re.I | re.U)) if case >= SMALL}
