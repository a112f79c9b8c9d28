"""Of what a title counts some without their noun, in brackets: "Three more [bodies] were found", "One [of the two colleagues] was hanged".

The one noun of many that was told of right before is meant; where several could be, the count stays alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events.clauses import Clause
from timeline.events.grammar import Grammar
from timeline.events.lines import one_line, place_of
from timeline.events.phrases import stripped
from timeline.events.sentence_pieces import lower_first
from timeline.events.shortening import LONGEST
from timeline.text import Span

_ALSO = 6  # code points of "and", with blanks around it


def with_counted(grammar: Grammar, text: str, clause: Clause, line: str, before: Sequence[Span]) -> str:
    """The line with what its count is of; as it is where that is open, or too long."""
    hit = grammar.counted.alone.match(line)
    if hit is None:
        return line
    place = place_of(text[slice(*clause.sentence)], hit[0])
    many = _many(grammar, text, (clause.sentence[0], clause.sentence[0] + max(place, 0)), here=True)
    if many is None and before and not grammar.main_verb.search(text, clause.sentence[0], clause.sentence[0] + max(place, 0)):
        many = _many(grammar, text, before[0], here=False)
    if many is None or (hit["same"] and hit["same"].casefold() != many.groupdict().get("count", "").casefold()):
        return line
    told = _told(grammar, hit.lastgroup, many)
    longer = f"{hit[0]} [{told}]{line[hit.end() :]}"
    return longer if told and len(longer) <= LONGEST else line


def _told(grammar: Grammar, kind: str | None, many: re.Match[str]) -> str:
    """What a count of one kind is of, as it stands behind it."""
    words, noun = grammar.counted, one_line(many["noun"])
    count = many.groupdict().get("count", "")
    counted = f"{lower_first(count)} {noun}" if count and many.re is not words.definite else noun
    match kind:
        case "more":
            return noun
        case "one":
            return words.singular(noun)
        case "all":
            return counted if counted != noun else words.the.format(noun)
        case _:
            return words.of_them.format(words.the.format(counted))


def _many(grammar: Grammar, text: str, span: Span, *, here: bool) -> re.Match[str] | None:
    """The one noun of many in a span that a count may be of: one that is counted, or else its first words, and in the sentence of the
    count itself any; None where it is open.
    """
    start, end = stripped(text, *span)
    patterns = (grammar.counted.counted, grammar.counted.bare) if here else (grammar.counted.counted,)
    for pattern in patterns:
        if found := list(pattern.finditer(text, start, end)):
            joined = any(grammar.also.search(text, max(start, hit.start() - _ALSO), hit.start()) for hit in found)  # "she and [two others]"
            return found[0] if len({hit["noun"] for hit in found}) == 1 and not joined else None
    return None if here else grammar.counted.definite.match(text, start, end)
