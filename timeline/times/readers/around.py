"""Readers that first look at the words around: what counts, costs or numbers something is no year; a bare hour needs its preposition."""

from __future__ import annotations

from functools import lru_cache

from timeline import patterns as re
from timeline.times.reading import Reading
from timeline.times.rule import Match, Reader

_REACH = 30  # characters to either side
NEVER = re.compile(r"(?!)")
_PART_OF_A_NUMBER = re.compile(r"\d[.,:/+]$|\d [+]?$|[^\W\d_]-$|[$£€#№%&=~/+]$|\w[_*]{1,3}$")  # and no mark of bold: "**1999**"
_NUMBER_GOES_ON = re.compile(r"[.,:/]\d|%| ?[€$£%]|-[^\W\d_]| \d{3}(?!\d)")
_WORD_BEFORE = re.compile(r"([^\W\d_]\w+) $")
_OPENS_SENTENCE = re.compile(r"(?:^|[.!?…\n][»”\")]? ?)$")
_WORD_AFTER = re.compile(r" ([^\W\d_]\w+)")
_TWO_YEARS = re.compile(r"(?<![\d/] )(?<![\d/])[12]\d\d\d(?:-| ?[,/–] ?| )$")
_A_NUMBER_WITH_A_YEAR = re.compile(r"(?<!\d)(\d+)([-/])$")
_SLASH_BEHIND = re.compile(r"/(\d{1,4})(?!\d)([-/]\w)?")
_LONGEST_SPLIT = 6  # years that are written with a slash: "1939/1945"; "1998/2014" is the number of a file
# "8-10:" and "8.10:" may be hours as well
_SET_APART = r"\.?(?:(?<![.-]\d)(?<![.-]\d\d) ?:(?!\d)|[ \t]*(?:\n|$|[–—-] )|,? (?:[01]?\d|2[0-3])(?:[.:h][0-5]\d(?!\d)|h\b))"
_BEHIND_NOTED = re.compile(_SET_APART)
_NOTED_LINE = re.compile(rf"^[^\S\n]*[^\W\d_]{{2,10}}\.?,? \d\d?(?:[/.-]\d\d?)?(?={_SET_APART})", re.MULTILINE)
_ENTRY_BEHIND = re.compile(r"\.?(?: [^\W\d_a-z]| ?:(?!\d))")


def alone(read: Reader) -> Reader:
    """`read`, where the words are all that the text holds but for a short one: "thu.", "on 15/2"; elsewhere they may be anything."""

    def reading(match: Match) -> Reading | None:
        start, end = match.found.span()
        return (
            read(match) if re.fullmatch(r"\W*(?:[^\W\d_]{1,4}\W+)?", match.text[:start]) and not match.text[end:].strip(" .,\n") else None
        )

    return reading


def noted(read: Reader) -> Reader:
    """Only at the front of a line, where a day is noted: alone, set apart by a mark, or before a time of day; before a sentence where other
    lines of the text are such.
    """

    def at_the_front(match: Match) -> Reading | None:
        start, end = match.found.span()
        is_first = not match.text[match.text.rfind("\n", 0, start) + 1 : start].strip()
        if not is_first:
            return None
        is_entry = _BEHIND_NOTED.match(match.text, end) or (_ENTRY_BEHIND.match(match.text, end) and _has_noted_days(match.text))
        return read(match) if is_entry else None

    return at_the_front


@lru_cache(maxsize=4)
def _has_noted_days(text: str) -> bool:
    """Whether a line of a text begins with what is a day by what stands behind it."""
    return _NOTED_LINE.search(text) is not None


def unless(read: Reader, *, before: re.Pattern[str] = NEVER, after: re.Pattern[str] = NEVER) -> Reader:
    """`read`, but nothing where the folded text before or after the match fits a pattern (`before` ends at it, `after` begins at it)."""

    def careful(match: Match) -> Reading | None:
        return None if before.search(match.before(_REACH)) or after.match(match.after(_REACH)) else read(match)

    return careful


def only_after(read: Reader, before: re.Pattern[str], *, sure: re.Pattern[str] = NEVER) -> Reader:
    """`read`, but only where the folded text before the match fits `before`, or the matched words themselves fit `sure`."""

    def careful(match: Match) -> Reading | None:
        return read(match) if sure.search(match.words) or before.search(match.before(_REACH)) else None

    return careful


def is_of_a_code(before: str, year: int, after: str) -> bool:
    """Whether a year stands beside a slash and a number with which it is no span of years: "59/2007", "2014/24/EU", "1987/19"."""
    ahead = _A_NUMBER_WITH_A_YEAR.search(before)
    if ahead is not None and ahead[2] == "-":
        return len(ahead[1]) == 4 and int(ahead[1]) >= year  # "2019-1461"
    if ahead is not None:
        return not (len(ahead[1]) == 4 and 0 < year - int(ahead[1]) <= _LONGEST_SPLIT)
    behind = _SLASH_BEHIND.match(after)
    if behind is None:
        return False
    other = behind[1]
    last = int(str(year)[: -len(other)] + other) if len(other) <= 2 else int(other)
    wraps = len(other) == 2 and int(other) == (year + 1) % 100
    return behind[2] is not None or not (wraps or 0 < last - year <= (_LONGEST_SPLIT if len(other) != 2 else 100))


def bare_year(read: Reader, *, before: re.Pattern[str] = NEVER, after: re.Pattern[str] = NEVER) -> Reader:
    """`read` for a bare number of four digits: nothing where it is part of a longer number, costs, or fits a pattern as `unless` has it."""
    careful = unless(read, before=before, after=after)

    def year(match: Match) -> Reading | None:
        ahead, behind = match.before(_REACH), match.after(_REACH)
        if _PART_OF_A_NUMBER.search(ahead) and not _TWO_YEARS.search(ahead) and not match["part"]:
            return None
        if match["year"].isdigit() and is_of_a_code(ahead, int(match["year"]), behind):
            return None
        return None if _NUMBER_GOES_ON.match(behind) else careful(match)

    return year


def unless_a_surname(read: Reader, group: str, *, opens_sentence: re.Pattern[str] = NEVER) -> Reader:
    """`read`, but nothing where the words of `group`, written with a capital, stand beside another capital: "Jean Avril", "Avril Dumont".

    For languages that write months and weekdays small. Those that fit `opens_sentence` are times where they open one: "Lundi Paris a …".
    """

    def careful(match: Match) -> Reading | None:
        start = match.found.start(group)
        word = _WORD_BEFORE.search(match.text[max(0, start - _REACH) : start])
        after = _WORD_AFTER.match(match.text, match.found.end(group))
        opens = _OPENS_SENTENCE.search(match.text[max(0, start - _REACH) : start]) and opens_sentence.match(match[group])
        beside = not opens and any(one is not None and one[1][:1].isupper() for one in (word, after))
        return None if beside and match.original_of(group)[:1].isupper() else read(match)

    return careful
