"""Wars by whose names English dates a clause, with their years."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.periods import PeriodWords

_NAMES = {
    "first": r"First (?:World )?War|World War (?:I|One|1)\b(?! ?I)|Great War|WW ?(?:I|1)\b|1914[-–](?:19)?18 [Ww]ar",
    "second": r"Second (?:World )?War|World War (?:II|Two|2)\b|WW ?(?:II|2)\b|1939[-–](?:19)?45 [Ww]ar",
    "crimea": r"Crimean War",
    "america": r"American Civil War",
    "prussia": r"Franco-Prussian War",
    "boers": r"(?:Second )?(?:Anglo-)?Boer War",
    "spain": r"Spanish Civil War",
    "korea": r"Korean War",
}
PERIODS = PeriodWords(
    re.compile(
        r"(?:\b(?:[Dd]uring|[Tt]hroughout|[Aa]ll through)|\A\W*[Ii]n|[,;] in"
        r"|\b(?:served|fought|flew|fell|killed|wounded|gassed|died|enlisted|decorated|captured|lost (?:an? \w+|his life|her life|two sons|both \w+))(?: [\w’'-]+){0,4} in) (?:the )?(?:"
        + "|".join(rf"(?P<{name}>{words})" for name, words in _NAMES.items())
        + r")(?![\w-])"
    ),
    {
        "first": (1914, 1918),
        "second": (1939, 1945),
        "crimea": (1853, 1856),
        "america": (1861, 1865),
        "prussia": (1870, 1871),
        "boers": (1899, 1902),
        "spain": (1936, 1939),
        "korea": (1950, 1953),
    },
    re.compile(
        r"\b(?:who|whom|which|that|about|memorial|books?|films?|novels?|stor(?:y|ies)|histor(?:y|ies)|accounts?|diar(?:y|ies)|letters|poems?|veterans?)\b"
    ),
)
