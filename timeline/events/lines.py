"""A line of a title: the marks around it and in it, in pairs, without loose ends, on one line."""

from __future__ import annotations

from functools import lru_cache

from timeline import patterns as re
from timeline.events.grammar import Grammar

EDGE = " \t\r\n,;:—–-"
QUOTES = '“„«»"'
_REMEMBERED = 1 << 8  # lines: the ways to shorten a title come back to the same few
PAIRS = (("“", "”"), ("(", ")"), ("[", "]"), ("``", "''"))
_ABBREVIATED = re.compile(r"\b[^\W\d_]\.[^\W\d_]\.$")
_WITHOUT_WIDTH = re.compile("[\u200b\u2060\ufeff]")  # marks of where a line may break or not, which titles do not need
_IN_PAIRS = re.compile(r"[“”„()\[\]\"]|``|''")
_QUOTED = re.compile(r'[“"]([^“”"]*)[”"]')
_MARKUP = re.compile(
    r"\*+(?=[^\W\d_“\"‘(\[])|(?<=[^\s*])\*+(?![\w*])|(?<!\w)_{1,2}(?=[^\W_][^_\n]*_{1,2}(?!\w))|(?<=\w)_{1,2}(?!\w)|^\*+\s+"
)
_CLITIC = re.compile(r"['’][a-z] ")  # "'s Middags"
_ITEM = re.compile(r"^(?:[-*•·–—]\s+|\(?\d{1,2}[.)/]\s+|\(?[a-z][.)]\s+)+")


def place_of(line: str, words: str) -> int:
    """Where words stand in a line, in whatever letters, -1 where they do not; no letter counts as two, as "ß" would by `casefold`."""
    low = line.lower()
    if len(low) == len(line):
        return low.find(words.lower())
    hit = re.search(re.escape(words), line, re.IGNORECASE)
    return hit.start() if hit else -1


def one_line(words: str) -> str:
    """The words on one line, without the mark of a list item in front."""
    line = " ".join((words if words.isascii() else _WITHOUT_WIDTH.sub("", words)).split())
    item = None if line[:1].isupper() else _ITEM.match(line)
    return line[item.end() :] if item else line


@lru_cache(_REMEMBERED)
def main_verb_end(grammar: Grammar, line: str) -> int:
    """Where the first verb ends that stands in no relative clause, 0 if there is none."""
    verb = main_verb(grammar, line)
    return verb.end() if verb else 0


@lru_cache(_REMEMBERED)
def main_verb(grammar: Grammar, line: str) -> re.Match[str] | None:
    """The first verb that stands in no relative clause."""
    is_relative = False
    for hit in grammar.main_verb.finditer(line):
        if grammar.relative_at_end.search(line, 0, hit.start()) or (hit.start() and grammar.relative_piece.match(line, hit.start())):
            is_relative = True
        elif not (is_relative and _goes_on(grammar, line, hit.start())) and not is_adjective(grammar, line, hit.start()):
            return hit
    return None


def _goes_on(grammar: Grammar, line: str, place: int) -> bool:
    """Whether a verb goes on with the one before it: "who had been [freed]"."""
    joining = grammar.joins_verbs.search(line, 0, place)
    return joining is not None and joining[0].islower()


def is_adjective(grammar: Grammar, line: str, place: int) -> bool:
    """Whether a participle stands right behind an article: "a [convicted] trader"."""
    return grammar.participle.match(line, place) is not None and grammar.determiner_at_end.search(line, 0, place) is not None


@lru_cache(_REMEMBERED)
def tidy(grammar: Grammar, line: str) -> str:
    """The line without loose ends and half pairs of marks."""
    line = line.strip(EDGE)
    while (
        not grammar.stranded.search(line)
        and (shorter := grammar.loose_end.sub("", line).rstrip(EDGE)) != line
        and len(shorter.split()) >= 2
    ):
        line = shorter
    return without_full_stop(balanced(without_full_stop(line).strip(EDGE))).strip(EDGE)


def without_full_stop(line: str) -> str:
    """The line without the full stop at its end, unless that belongs to an abbreviation: "at 4:40 a.m."."""
    return line if not line.endswith(".") or _ABBREVIATED.search(line) else line.rstrip(".")


_LONE_QUOTE = re.compile(r"«\s?|\s?»")
_LONE = re.compile(r"^'(?=[^\W\d_]{2})(?=[^']*$)|(?<=[.!?])'$")  # one mark of a quotation, without the other


def balanced(line: str) -> str:
    """The line with its quotation marks and brackets in pairs: half a pair is left out, a bracket with what it opens."""
    line = _LONE.sub("", line) if line.count("'") == 1 else line
    line = _LONE_QUOTE.sub("", line) if line.count("«") + line.count("»") == 1 else line
    if _IN_PAIRS.search(line) is None:
        return line.strip(EDGE)
    low = ("„", "”" if "”" in line and "“" not in line else "“")  # "„Ik durfde niet meer”, zei Bakker", "„Ich wollte nicht mehr“, sagte er"
    for left, right in (low, *PAIRS[1:]) if "„" in line else PAIRS:
        if line.count(left) > line.count(right):
            at = line.rfind(left)
            line = line[:at].rstrip(EDGE) if left in "([" and at > len(line) // 2 else (line[:at] + line[at + len(left) :])
        elif line.count(right) > line.count(left):
            at = line.find(right)
            line = line[:at] + line[at + len(right) :]
    if line.count('"') % 2:
        at = line.find('"') if line.count('"') == 1 else line.rfind('"')
        line = line[:at] + line[at + 1 :]
    if (quote := _QUOTED.fullmatch(line)) is not None:
        line = quote[1]
    return line.strip(EDGE)


def without_markup(line: str) -> str:
    """The line without the stars and underscores that make words bold or slanted: "**Anna Berg** left the *Mercury*"."""
    return _MARKUP.sub("", line)


def upper_first(line: str) -> str:
    """The line with a capital first, behind a quotation mark too."""
    if _CLITIC.match(line):
        return line
    at = next((number for number, letter in enumerate(line) if letter.isalnum()), 0)
    return line[:at] + line[at : at + 1].upper() + line[at + 1 :] if at <= 1 else line


def is_open(line: str) -> bool:
    """Whether a quotation or a bracket begins or ends in a line that has no other end in it."""
    return any(line.count(left) != line.count(right) for left, right in PAIRS) or line.count('"') % 2 == 1
