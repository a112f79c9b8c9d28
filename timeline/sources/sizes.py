"""How much one file may hold: counted in its bytes before a parser makes objects of them, which take up to a hundred times as much memory.

The limits lie far beyond what anybody writes: a novel in Word has a hundred thousand elements, the Bible four million letters.
"""

from __future__ import annotations

from typing import Any, AnyStr

from timeline.interface import said
from timeline.sources.source import UnreadableError

MOST_ELEMENTS = 2_000_000  # of one part of a Word, OpenDocument or Excel file, or of a feed
MOST_ELEMENTS_OF_A_PAGE = 500_000
MOST_STYLES = 100_000  # elements that say how a workbook looks
MOST_CELLS = 5_000_000  # of one table
MOST_VALUES = 10_000_000  # of one JSON text
MOST_DOCUMENTS = 200_000  # of JSON Lines that are read as a whole
MOST_THINGS = 1_000_000  # lists and objects in it, which take some fifty times as much memory as their brackets
MOST_LINES_OF_A_MAIL = 4_000_000
MOST_PARTS_OF_A_MAIL = 50_000
MOST_WORDS_OF_RTF = 5_000_000  # control words and groups


def bounded(text: AnyStr, marks: tuple[AnyStr, ...], most: int) -> AnyStr:
    """The text itself; UnreadableError if these marks stand in it more than `most` times."""
    counted: Any = text
    if sum(map(counted.count, marks)) > most:
        raise UnreadableError(said("it has more than {most} parts, and no more are read of one file", most=most))
    return text
