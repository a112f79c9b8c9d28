"""Plain text and Markdown → a document; a first line that reads like a headline is the title."""

from __future__ import annotations

import re
from itertools import islice

from timeline.interface import said
from timeline.sources.dates_stated import evidence_in, given_day, only_dates
from timeline.sources.front_matter import front_matter, is_front_matter
from timeline.sources.source import Evidence, Source

_TITLE_LENGTH = 140


def read_plain(text: str, source: Source) -> None:
    """A plain text, kept as it is; front matter that tells its title or date is read as in Markdown."""
    if not source.is_short_enough(text):
        return
    if text[:8].lstrip("\ufeff").startswith(("---", "+++")) and is_front_matter(front_matter(text)[0]):
        read_markdown(text, source)
        return
    source.document(text, evidence=evidence_in(text), title=source.title or first_line_title(text))


def read_markdown(text: str, source: Source) -> None:
    """Markdown, kept as it is; front matter between ``---`` or ``+++`` at the top is read and left out of the text."""
    given: dict[str, Evidence] = {}
    if not source.is_short_enough(text):
        return
    found, end = front_matter(text)
    settings = {one.key: one.value for one in found}
    for one in found:
        if one.key in ("date", "published", "pubdate") and one.value:
            day = given_day(one.value)
            if day is None:
                source.problem(said('"{value}" is not a full date, such as 2016-12-14', value=one.value), one.number)
            else:
                given.setdefault(one.key, Evidence(day, "front matter", f'line {one.number} of the file: "{one.line}"'))
    body = text[end:]
    if not body.strip():
        source.problem(said("there is nothing after the front matter"))
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
