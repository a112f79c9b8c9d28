"""Writes docs/options.md: every command with its options, and every format, from the program itself. `--check` only compares."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from timeline import sources
from timeline.cli.arguments import parser
from timeline.exports.formats import FORMATS

PAGE = Path(__file__).with_name("options.md")
PAGES = (*sorted(Path(__file__).parent.glob("*.md")), *(Path(__file__).parent.parent / name for name in ("README.md", "CONTRIBUTING.md")))
_HEAD = """# Every command, option and format

Made from the program by `make docs`; what `--help` says, on one page. [How to use them](command-line.md).
"""


def text() -> str:
    """The page."""
    parts = [_HEAD]
    for name, command in commands().items():
        parts.append(f"## `timeline {name}`\n\n{_sentence(command.description or '')}\n\n{_table(command)}")
    rows = "\n".join(f"| `{one.name}` | `{one.ending}` | {one.words} |" for one in FORMATS)
    parts.append(f"## Formats that are written\n\n| `--format` | ending | what it is |\n|---|---|---|\n{rows}\n")
    endings = " ".join(f"`{ending}`" for ending in sources.ENDINGS)
    pictures = " ".join(f"`{ending}`" for ending in sources.PICTURES)
    parts.append(f"## Formats that are read\n\n{endings}, and pictures of a page where Tesseract is installed: {pictures}.\n")
    return "\n".join(parts)


def commands() -> dict[str, argparse.ArgumentParser]:
    """The parser of each command by its name."""
    (found,) = [action for action in parser()._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(found.choices)


def _table(command: argparse.ArgumentParser) -> str:
    rows = [f"| {_called(action)} | {_cell(action.help or '')} |" for action in command._actions if action.dest != "help"]
    return "\n".join(["| | |", "|---|---|", *rows, ""]) if rows else "It takes no options.\n"


def _called(action: argparse.Action) -> str:
    value = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    if not action.option_strings:
        return f"`{value}`"
    return ", ".join(f"`{name}`" for name in action.option_strings) + (f" `{value}`" if action.nargs != 0 else "")


def _cell(words: str) -> str:
    return " ".join(words.replace("|", "\\|").split())


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def problems() -> Iterator[str]:
    """What is not as it should be: options without a word of help, links that lead nowhere, an old page."""
    for name, command in commands().items():
        for action in command._actions:
            if not (action.help or "").strip():
                yield f"timeline {name}: {_called(action)} has no help"
    for page in PAGES:
        yield from (f"{page.name}: {target} leads nowhere" for target in _dead_links(page))
    if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text():
        yield f"{PAGE.name} is not what the program says: make docs"


def _dead_links(page: Path) -> Iterator[str]:
    for target in re.findall(r"\]\((?!https?:|mailto:)([^)\s]+)\)", page.read_text(encoding="utf-8")):
        path, _, anchor = target.partition("#")
        file = page.parent / path if path else page
        if not file.exists() or (anchor and file.suffix == ".md" and anchor not in _anchors(file)):
            yield target


def _anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    heads = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


if __name__ == "__main__":
    if "--check" not in sys.argv:
        PAGE.write_text(text(), encoding="utf-8")
    found = list(problems())
    print("\n".join(found) or f"{len(PAGES)} pages: every link leads somewhere, every option and format is described.")
    sys.exit(bool(found))
