"""The lines of a plain text → where a line's end is the end of what it says, and what kind of line begins there; knows no dates.

A line break is *soft* where the text merely reached the edge of the page: the word before it needs another, the line after it goes on in
small letters, or the line is full in a text whose lines are. Every other break of a text that is not wrapped is hard, and so is one that
marks show: a heading, an item of a list, a row of a table, a line that holds nothing but a short label or date.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline import patterns as re
from timeline.model import BlockKind
from timeline.text.cells import GAP
from timeline.text.spans import Span, trimmed
from timeline.text.text_words import TextWords

_FEWEST_ROWS = 3  # of a table whose columns only gaps part
_LONGEST_ROW = 300
_FEWEST_BREAKS = 3  # of fewer nobody can tell whether lines are wrapped
_RUNNING_ON = 0.2  # of the breaks of a wrapped text have no end before them and small letters behind
_WELL_SHORT = 0.6  # of the width: a line that ends there without a mark was not broken to fit
_SHORT = 0.85  # of the width: a paragraph that ends there has room for the next word
_FAR_LONGER = 2  # times as long as a line: that it was broken to fit is out of the question in a text with such another one
_NARROWEST = 30  # letters; shorter lines are no column
_HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_UNDERLINE = re.compile(r"(?:={3,}|-{3,}|~{3,})\Z")
_RULE = re.compile(r"(?:[-*_=~#–—][ \t]*){3,}\Z")
_ITEM = re.compile(r"[-*+•·▪◦‣●○–—][ \t]+(?=\S)")
_NUMBERED = re.compile(r"\(?(\d{1,3})[.)/][ \t]+(?=\S)")
_LETTERED = re.compile(r"(?:\((?:[a-z]|[ivx]{2,4})\)|[a-z]\))[ \t]+(?=[^\W\da-z_])")  # "(a) Boat shed door.", but not "(a) of the Act"
# "[4] On Monday": a paragraph of a judgment
_PARAGRAPH_NUMBER = re.compile(r"\[\d{1,3}\][ \t]+(?=[^\W\d_])")
_ROW = re.compile(r"\|.*\|[ \t]*\Z|[^|\t]{1,80}\|[^|]+\|.*\Z|[^\t]{1,80}\t+[^\t]+\t.*\Z")
_ROW_RULE = re.compile(r"[|+:= \t-]{3,}\Z")
_BOLD = re.compile(r"(?:\*\*|__)(?=\S)(?:(?!\*\*|__).){1,120}(?:\*\*|__)[.:]?\Z")
_LABEL = re.compile(r"[^\W\d_][^\W\d_ \t]*(?:[ \t][^\W\d_ \t]+){0,3}:[ \t]+\S")
_QUOTED = re.compile(r"(?:>[ \t]?)+")
_WORD = r"(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?|[\w.,’'/–-]{1,16}?)"
_LEAD = re.compile(  # a few words with a digit among them, and then a mark, a gap or the end: a date, a clock, a number
    rf"(?=[^\n]{{0,30}}\d)(?:{_WORD}[ ]){{0,5}}{_WORD}(?:[ ]?[:–—|](?=[ \t]|\Z)|[ ]-[ ]|[.:][ ]|\t|[ ]{{2,}}|[.:]?\Z)"
)
_SMALL_LEAD = re.compile(r"[^\W\d_]{2,12}\.? \d{1,4}\b[^\n:]{0,12}: ")  # "seit 2019: Kommandantin Sabine Ertl", below another entry
_WORDS_BEFORE = re.compile(r"(?:[^\s\d]+\s+){3}")  # without a digit among them: "They left on 5"
_STAMPED = re.compile(r"(?:[01]\d|2[0-4])[.:h]?[0-5]\d(?:[.:]\d\d)?[ ](?=[\"“‘(]?[^\W\d_])")  # a time of day: "0410 Wind SW"
_FEWEST_STAMPED = 2
_LONGEST_ALONE = 48
_END = re.compile(r"[.!?…]['\"”’»)\]*_]*\Z")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not empty, without the white space around it, its mark (a bullet, ``##``) apart; `gap`: an empty one is before it."""

    start: int
    end: int
    words: int  # where its words begin, behind the mark
    kind: BlockKind
    rank: int
    gap: bool
    indent: int = 0

    @property
    def span(self) -> Span:
        """From its mark to its end."""
        return self.start, self.end


def lines(text: str) -> list[Line]:
    """The lines of a text that say something; rules and the underlines of headings say nothing, and a heading knows its rank."""
    found: list[Line] = []
    gap, at, number = True, 0, 0
    every = text.split("\n")
    in_columns = _in_columns(every)
    for place, raw in enumerate(every):
        start, end = trimmed(text, at, at + len(raw))
        at += len(raw) + 1
        if start >= end:
            gap = True
            continue
        words = text[start:end] if end - start <= 400 else text[start : start + 400]
        if _RULE.match(words) or _ROW_RULE.match(words):
            underlined = bool(found) and not gap and _UNDERLINE.match(words) and found[-1].kind is BlockKind.PARAGRAPH
            if underlined and found[-1].end - found[-1].start <= 120 and (found[-1].gap or len(found) == 1):
                last = found[-1]
                found[-1] = Line(last.start, last.end, last.words, BlockKind.HEADING, 1 if words[0] == "=" else 2, last.gap)
            gap = True
            continue
        if in_columns and (column := in_columns.get(place)) is not None:
            if column and found and found[-1].kind is BlockKind.ROW:
                found[-1] = replace(found[-1], end=end)
            else:
                found.append(Line(start, end, start, BlockKind.ROW, 0, gap, len(raw) - len(raw.lstrip())))
            gap = False
            continue
        kind, rank, mark, number = _kind(words, number, len(raw) - len(raw.lstrip()))
        found.append(Line(start, end, start + mark, kind, rank, gap, len(raw) - len(raw.lstrip())))
        gap = False
    return found


def _in_columns(every: Sequence[str]) -> dict[int, bool]:
    """The lines of tables whose columns only gaps part, by their number; True for one that only goes on in the last column."""
    found: dict[int, bool] = {}
    begun = 0
    for place in range(len(every) + 1):
        if place < len(every) and every[place].strip():
            continue
        if place - begun >= _FEWEST_ROWS:
            found.update(_columns(every, begun, place))
        begun = place + 1
    return found


def _columns(every: Sequence[str], first: int, last: int) -> dict[int, bool]:
    """Of the lines between two empty ones those of a table: most have tabs, or gaps that end where those of others do."""
    tabbed = [place for place in range(first, last) if "\t" in every[place].strip()]
    if len(tabbed) >= _FEWEST_ROWS and len(tabbed) * 4 >= (last - first) * 3:
        return dict.fromkeys(tabbed, False)
    ends = [{gap.end() for gap in GAP.finditer(every[place][:_LONGEST_ROW])} for place in range(first, last)]
    indents = [len(every[place]) - len(every[place].lstrip()) for place in range(first, last)]
    often = Counter(end for some in ends for end in some)
    columns = {end for end, count in often.items() if count >= _FEWEST_ROWS}
    begun = [bool(some & columns) for some in ends]
    goes_on = [not some and indent in columns for some, indent in zip(ends, indents, strict=True)]
    if not columns or (sum(begun) + sum(goes_on)) * 4 < len(begun) * 3:
        return {}
    return {first + number: goes_on[number] for number in range(len(begun)) if begun[number] or (goes_on[number] and number > 0)}


def _kind(words: str, number: int, indent: int) -> tuple[BlockKind, int, int, int]:
    """What a line is by its mark, its rank or depth, how long the mark is, and the number that a numbered line has."""
    if found := _HEADING.match(words):
        return BlockKind.HEADING, len(found[1]), found.end(), 0
    if found := _ITEM.match(words):
        return BlockKind.ITEM, 1 + min(indent, 40) // 2, found.end(), number
    if (found := _NUMBERED.match(words)) and int(found[1]) in (1, number + 1):
        return BlockKind.ITEM, 1 + min(indent, 40) // 2, found.end(), int(found[1])
    if (found := _PARAGRAPH_NUMBER.match(words)) and words[found.end()].isupper():
        return BlockKind.PARAGRAPH, 0, found.end(), number
    if found := _LETTERED.match(words):
        return BlockKind.PARAGRAPH, 0, found.end(), number
    if _ROW.match(words):
        return BlockKind.ROW, 0, len(words) - len(words.lstrip("| \t")), number
    if _BOLD.match(words):
        return BlockKind.HEADING, 0, 0, number
    if found := _QUOTED.match(words):
        return BlockKind.PARAGRAPH, 0, found.end() if found.end() < len(words) else 0, number
    return BlockKind.PARAGRAPH, 0, 0, number


def is_lead(text: str, line: Line) -> bool:
    """Whether a line begins with a few words that have a digit among them and are set apart by a mark, a gap or the line's end."""
    return _LEAD.match(text, line.words, min(line.end, line.words + 100)) is not None


def is_lead_alone(text: str, line: Line) -> bool:
    """Whether a line is nothing but such words."""
    if line.end - line.start > _LONGEST_ALONE or _WORDS_BEFORE.match(text, line.words, line.end):
        return False
    return (found := _LEAD.match(text, line.words, line.end)) is not None and found.end() == line.end


def ends_sentence(text: str, line: Line) -> bool:
    """Whether a line ends with the mark that ends a sentence."""
    return _END.search(text, max(line.start, line.end - 8), line.end) is not None


def runs_on(text: str, line: Line, following: Line, words: TextWords) -> bool:
    """Whether a sentence goes on over the end of a line: by the mark or word before it, or the small letter after it."""
    last, after = text[line.end - 1], text[following.words]
    if last in ",(–—":
        return True
    if not (last.isalnum() or last in ";-"):
        return False
    if after.islower() or after == "(":
        return True
    word = text[max(line.start, line.end - 12) : line.end].split()[-1].casefold()
    if word in words.ends_too and 3 * (line.end - line.start) < 2 * (following.end - following.start):
        return False  # "Vulkan bricht aus" over a paragraph: a line that is wrapped is about as long as the next
    return word in words.needs_next


def soft_breaks(text: str, all_lines: Sequence[Line], words: TextWords) -> list[bool]:
    """For each line whether it only goes on with what the line before it says (the first does not)."""
    if not all_lines:
        return []
    pairs = list(pairwise(all_lines))
    plain = [(a, b) for a, b in pairs if not b.gap and BlockKind.PARAGRAPH is a.kind is b.kind]
    on = sum(runs_on(text, a, b, words) for a, b in plain)
    wrapped = len(plain) < _FEWEST_BREAKS or (on >= 2 and on > len(plain) * _RUNNING_ON)
    stamped = sum(1 for line in all_lines if _STAMPED.match(text, line.words, line.end)) >= _FEWEST_STAMPED
    width = _width([a for a, _ in plain]) if wrapped and len(plain) >= _FEWEST_BREAKS else 0
    longest = max(line.end - line.start for line in all_lines) if wrapped and not width else 0
    soft = [False]
    for a, b in pairs:
        if stamped and not b.gap and _STAMPED.match(text, b.words, b.end):
            soft.append(False)
            continue
        may_wrap = wrapped and longest <= _FAR_LONGER * (a.end - a.start)  # lines are not broken where others go on much further
        soft.append(_is_soft(text, a, b, words, wrapped=may_wrap, width=width, after_soft=soft[-1]))
    return soft


def _width(of: Sequence[Line]) -> int:
    """How long a full line is, about: the ninth tenth of their lengths."""
    lengths = sorted(line.end - line.start for line in of)
    return lengths[len(lengths) * 9 // 10]


def _is_soft(text: str, a: Line, b: Line, words: TextWords, *, wrapped: bool, width: int, after_soft: bool) -> bool:
    if b.gap or b.kind is not BlockKind.PARAGRAPH or a.kind in (BlockKind.HEADING, BlockKind.ROW):
        return False
    if _LETTERED.match(text, b.start, b.end):
        return False
    if runs_on(text, a, b, words):
        return not (is_lead(text, a) and text[a.end - 1].isalnum() and _SMALL_LEAD.match(text, b.words, b.end))
    if a.kind is BlockKind.ITEM:
        if a.gap and not b.indent and _had_room(text, a, b):
            return False  # "2. What happened⏎Mrs Tull was admitted …": a heading with its number
        return not is_lead(text, b) and (b.indent > 0 or not ends_sentence(text, a)) and not is_lead_alone(text, a)
    if _are_labels(text, a, b) or (is_lead_alone(text, a) and not after_soft):
        return False
    if ends_sentence(text, a) and (not width or a.end - a.start < width * _SHORT):
        return False
    if width >= _NARROWEST and not ends_sentence(text, a):
        rest = text[b.start : b.start + 40].split(maxsplit=1)[0]
        if a.end - a.start + 1 + len(rest) > width:
            return True  # full: the next word had no room
        if a.end - a.start + len(rest) < width * _WELL_SHORT:
            return False
    if is_lead(text, b):
        return is_lead_alone(text, b) and text[b.end - 1] == "."  # "… was sold⏎2018."
    return wrapped and not (a.gap and _had_room(text, a, b))


def _had_room(text: str, a: Line, b: Line) -> bool:
    """Whether a line breaks off well before the line below it does, as a heading over its paragraph."""
    room = b.end - b.start
    first = text[b.start : b.start + 40].split(maxsplit=1)[0]
    return room >= _NARROWEST and not ends_sentence(text, a) and a.end - a.start + 1 + len(first) < room * _WELL_SHORT


def _are_labels(text: str, a: Line, b: Line) -> bool:
    """Whether two lines are "Label: value" both, as at the top of minutes."""
    return _LABEL.match(text, a.start, a.end) is not None and _LABEL.match(text, b.start, b.end) is not None
