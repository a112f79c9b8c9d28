"""The documents tell the truth, and what people read is plain English: links, options, the example, every message."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from docs import messages, reference

ROOT = Path(__file__).resolve().parent.parent

# What a native speaker would not say, and what they would: found when all messages were read aloud.
ODD = {
    r"\bis there twice\b": "appears twice",
    r"(?<![tT]here )\bis no (?!\w+ (?:to|for)\b)(?:actor|article|project|table|evidence|manifest)\b": "is not a …",
    r"\bas 2016-12-14\b(?<!such as 2016-12-14)": "such as 2016-12-14",
    r"\bthe same like\b": "the same as",
    r"\bso that this is\b": "so this is",
    r"\bis told and not made\b": "was refused because …",
}


def test_every_link_leads_somewhere_and_every_option_and_format_is_described() -> None:
    assert list(reference.problems()) == []
    formats = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    missing = [word for word in ("Word", "Excel", "Parquet", "OpenDocument", "RTF", "mails", "TimeML", "evidence") if word not in formats]
    assert missing == []


def test_a_dead_link_and_an_option_without_help_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "a.md"
    page.write_text("# One head\n[a](#one-head) [b](#two) [c](missing.md) [d](https://example.org)\n")
    monkeypatch.setattr(reference, "PAGES", (page,))
    command = reference.commands()["tag"]
    command.add_argument("--secret")
    monkeypatch.setattr(reference, "commands", lambda: {"tag": command})
    monkeypatch.setattr(reference, "PAGE", tmp_path / "options.md")
    assert list(reference.problems()) == [
        "timeline tag: `--secret` `SECRET` has no help", "a.md: #two leads nowhere", "a.md: missing.md leads nowhere",
        "options.md is not what the program says: make docs",
    ]  # fmt: skip


def test_the_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(ROOT / "docs" / "example.py"), run_name="__main__")
    told = capsys.readouterr().out
    assert "Figure with" in told
    assert "'Tuesday' is 2016-12-13" in told
    assert "unreadable: " in told


def test_the_messages_are_found(tmp_path: Path) -> None:
    module = tmp_path / "a.py"
    module.write_text(
        '"""A docstring that is none."""\nwarn(f"{name}: this is empty, and {why}")\nre.compile("a pattern of words")\nx = "one"\n'
    )
    assert list(messages.messages(module)) == [(2, "{…}: this is empty, and {…}")]
    assert len(list(messages.every())) > 500


@pytest.mark.parametrize("odd", ODD)
def test_no_message_says_what_nobody_would_say(odd: str) -> None:
    assert [f"{file}:{line}: {words}" for file, line, words in messages.every() if re.search(odd, words)] == [], ODD[odd]
