"""What the program says to people, in their language: messages by gettext, numbers and dates by CLDR (Babel).

The messages are the English sentences themselves, so English needs no catalogue; every other language is one file here, ``<code>.po``.
CONTRIBUTING says how to add one.
"""

from timeline.interface.language import ENGLISH, current, follow, known, language_name, languages, speaking, speaks, spoken
from timeline.interface.messages import Said, decimal, listed, mark, mark_count, number, percent, said, said_count, say, say_count

__all__ = [
    "ENGLISH",
    "Said", "current", "decimal", "follow", "known", "language_name", "languages", "listed", "mark", "mark_count", "number", "percent",
    "said", "said_count", "say",
    "say_count", "speaking", "speaks", "spoken",
]  # fmt: skip
