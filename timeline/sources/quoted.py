"""Replies in mails → what the mail says itself, and what it quotes, with the day on which that was written if a line tells it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline import patterns as re
from timeline.sources.dates_stated import days_in
from timeline.sources.source import Evidence

_QUOTED = re.compile(r"[ \t]?>(?!From )[ \t]?")  # ">From " is how mailboxes write a line that begins with "From "
_WROTE = re.compile(r"\bwrote\s*:\s*\Z", re.I)
_BEGINS = re.compile(r"\s*(?:\W{0,3}\s*)?On\b")
_LINES_OF_IT = 3  # "On … wrote:" is broken into so many lines at most
_LONGEST = 400
_MOST_QUOTATIONS = 50  # of one mail; what is quoted after them goes with the last


@dataclass(frozen=True, slots=True)
class Quotation:
    """What is quoted, and the evidence for the day on which it was written: none or one."""

    text: str
    evidence: tuple[Evidence, ...]


def without_quotations(text: str) -> tuple[str, list[Quotation]]:
    """The text without the lines that begin with ">", and these: all below one "On … wrote:" as one quotation, their marks left out.

    An "On … wrote:" line that tells the day is evidence of its quotation and no part of the text; any other line stays in the text.
    """
    if not re.search(_QUOTED.pattern, text):
        return text, []
    own: list[str] = []
    numbers: list[int] = []  # of the lines in `own`
    groups: list[tuple[list[str], tuple[Evidence, ...]]] = []
    seen = 0  # how much of `own` there was when the last line was quoted
    for number, line in enumerate(text.split("\n"), start=1):
        mark = _QUOTED.match(line)
        if not mark:
            own.append(line)
            numbers.append(number)
            continue
        words, count = _who_wrote(own[seen:])
        if not groups or (words and len(groups) < _MOST_QUOTATIONS):
            evidence = _evidence(words, numbers[-count]) if words else ()
            groups.append(([], evidence))
            if evidence:
                del own[-count:], numbers[-count:]
        elif seen < len(own):
            groups[-1][0].append("")
        groups[-1][0].append(line[mark.end() :])
        seen = len(own)
    quotations = [Quotation(words, evidence) for lines, evidence in groups if (words := "\n".join(lines).strip())]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(own)).strip(), quotations


def _evidence(words: str, line: int) -> tuple[Evidence, ...]:
    days = days_in(words)
    return (Evidence(days[0][2], "sent", f'line {line} of the mail: "{words}"'),) if len(days) == 1 else ()


def _who_wrote(lines: list[str]) -> tuple[str, int]:
    """The "On … wrote:" that the lines end with, in one line, and how many of them (blank ones too) it takes; ("", 0) if there is none."""
    filled: list[str] = []
    found = "", 0
    for count, line in enumerate(reversed(lines[-2 * _LINES_OF_IT :]), start=1):
        if not line.strip():
            if filled:
                break
            continue
        filled.insert(0, line.strip())
        words = " ".join(filled)
        if len(filled) > _LINES_OF_IT or len(words) > _LONGEST or not _WROTE.search(words[-20:]):
            break
        if len(filled) == 1:
            found = words, count
        if _BEGINS.match(words):
            return words, count
    return found
