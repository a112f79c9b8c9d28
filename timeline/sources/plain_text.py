"""Plain text and Markdown → a document; a first line that reads like a headline is the title."""

from __future__ import annotations

import re
from itertools import islice

from timeline.sources.dates_stated import evidence_in, given_day, only_dates
from timeline.sources.source import Evidence, Source

_TITLE_LENGTH = 140


def read_plain(text: str, source: Source) -> None:
    source.document(text, evidence=evidence_in(text), title=source.title or first_line_title(text))


_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_SETTING = re.compile(r"([A-Za-z_-]+)[ \t]*:[ \t]*(.*)")


def read_markdown(text: str, source: Source) -> None:
    """Markdown, kept as it is; a block of ``key: value`` lines between ``---`` at the top is read and left out of the text."""
    settings: dict[str, str] = {}
    given: dict[str, Evidence] = {}
    block = _FRONT_MATTER.match(text)
    for number, line in enumerate(block[1].splitlines() if block else (), start=2):
        if not (setting := _SETTING.fullmatch(line.strip())):
            continue
        key, value = setting[1].lower(), setting[2].strip().strip("\"'").strip()
        settings[key] = value
        if key in ("date", "published", "pubdate") and value:
            day = given_day(value)
            if day is None:
                source.problem(f'"{value}" is not a full date, such as 2016-12-14', number)
            else:
                given.setdefault(key, Evidence(day, "front matter", f'line {number} of the file: "{line.strip()}"'))
    body = text[block.end() :] if block else text
    if not body.strip():
        source.problem("there is nothing after the front matter")
        return
    heading = re.search(r"^#[ \t]+(.{1,300}?)[ \t#]*\r?$", body, re.MULTILINE)
    title = settings.get("title") or (heading[1] if heading else first_line_title(body))
    language = settings.get("language") or settings.get("lang") or ""
    # "published" says it, whatever "date" means here; what the text says of itself is compared with it.
    evidence = [*sorted(given.values(), key=lambda one: one is not given.get("published"))[:1], *evidence_in(body)]
    source.document(body, evidence=evidence, title=title, language=language, author=settings.get("author", ""))


def first_line_title(text: str) -> str:
    """The first line if it reads like a headline: short, no full stop, more text after it; "" otherwise."""
    lines = islice(re.split(r"\r\n|\r|\n", text[:4000]), 40)
    filled = [(number, line.strip()) for number, line in enumerate(lines) if line.strip() and not only_dates(line)]
    if len(filled) < 2:
        return ""
    (number, line), (next_number, following) = filled[:2]
    headline = len(line) <= _TITLE_LENGTH and line[-1] not in ".,;:!—–-" and not line[0].islower()
    wrapped = next_number == number + 1 and following[0].islower()  # the line goes on in the next: prose, not a headline
    return line if headline and not wrapped else ""
