"""What a fragment is about by the label or heading over it: "(c) Defibrillator. Arrived 27 August" → "Defibrillator: arrived 27 August"."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.clauses import Clause
from timeline.events.grammar import Grammar
from timeline.events.lines import one_line, without_markup
from timeline.events.sentence_pieces import lower_first
from timeline.events.shortening import LONGEST
from timeline.layout import Layout
from timeline.model import BlockKind
from timeline.text import Span

_RUN_IN = re.compile(r"\W*(?P<label>[^\W\d_][^.:;\n]{1,38})[.:]\W?\s+")
_IN_LIST = re.compile(r"(?P<label>[^\W\d_][^.:;,(\n]{1,38}):\s+")
_BORDER = re.compile(r"\)[;,]\s+(?:[^\W\d_A-Z]{2,3},?\s+(?=[^\W\da-z_]))?")  # between the entries of a list: "Whimbrel (Oct. 11), and Ruff"
_MOST_WORDS, _FARTHEST = 5, 16  # words of a label; blocks between a heading and what it is over
_MARKS = re.compile(r"^[\W\d_]+|[\W_]+$")


class Labels:
    """The labels and headings of one document, asked for by the titles of its rows."""

    def __init__(self, grammar: Grammar, text: str, layout: Layout) -> None:
        """Over the blocks of a document."""
        self._grammar, self._text, self._layout = grammar, text, layout

    def with_topic(self, title: str, clause: Clause) -> str:
        """A title that lacks its subject or is an entry of a list, with what the text puts over it; any other as it is."""
        if title.startswith("["):
            return title
        entry = self._entry(clause)
        if not entry and self._grammar.lacks_subject.match(lower_first(title)) is None:
            return title
        label = (self._in_list(clause) if entry else "") or self._over(clause, whole=bool(entry))
        if not label or (not entry and title.casefold().startswith(label.casefold())):
            return title
        told = f"{label}: {entry or lower_first(title)}"
        return told if len(told) <= LONGEST else title

    def opens_entry(self, clause: Clause, title: str) -> bool:
        """Whether a title begins as the sentence does that a date set apart heads: "1940 [Requisitioned by the navy]"."""
        low, text = clause.sentence[0], self._text
        over = [one for one in self._layout.leads.over(clause.start) if not one.stamp]
        first = title.split(" ", 1)[0].casefold()
        begins = (max(low, one.end) for one in over if not any(map(str.isalnum, text[one.end : max(low, one.end)])))
        return any(text[at : clause.sentence[1]].lstrip(" .,:;–—-\n").casefold().startswith(first) for at in begins)

    def _entry(self, clause: Clause) -> str:
        """The entry of a list that a date in brackets belongs to: "Late dates: Whimbrel (Oct. 11), [Red Knot (Nov. 4)]"; "" of others."""
        if clause.words is None:
            return ""
        text, (low, high) = self._text, clause.sentence
        closed = text.find(")", clause.words[1], high)
        opened = text.rfind("(", low, clause.words[0])
        if (
            closed < 0
            or opened < 0
            or any(map(str.isalpha, text[opened : clause.words[0]]))
            or not any(map(str.isalpha, text[opened:closed]))
        ):
            return ""
        named = self._in_list_of(low)
        start = max([low, named.end() if named else low, *(hit.end() for hit in _BORDER.finditer(text, low, opened))])
        line = one_line(without_markup(text[start : closed + 1]))
        behind = text[closed + 1 : closed + 2]
        told = text[named.end() if named else low : closed + 1]
        tells = self._grammar.main_verb.search(told) or text[start:opened].isupper() or not (not behind or behind in ",;.\n")
        return "" if tells or line.startswith("(") else line

    def _in_list_of(self, start: int) -> re.Match[str] | None:
        """What a list is of, by the words before its colon: "Late dates: Whimbrel"."""
        found = _IN_LIST.match(self._text, start)
        return found if found and len(found["label"].split()) <= _MOST_WORDS else None

    def _in_list(self, clause: Clause) -> str:
        """The name of the list that an entry stands in, "" where the list has none."""
        found = self._in_list_of(clause.sentence[0])
        return self._cleaned(found["label"]) if found else ""

    def _over(self, clause: Clause, *, whole: bool) -> str:
        """The label that its block begins with; of minutes, and with `whole` of any text, else the heading over it."""
        blocks, starts = self._layout.shape.blocks, self._layout.shape.starts
        at = self._layout.shape.at(clause.sentence[0])
        if at is None:
            return ""
        found = _RUN_IN.match(self._text, starts[at], blocks[at].end)
        if found and found.end() <= clause.sentence[0] and (label := self._named((found.start("label"), found.end("label")))):
            return label
        if not whole and not self._meets(clause.sentence[0]):
            return ""
        for number in range(at - 1, max(-1, at - _FARTHEST), -1):
            one = blocks[number]
            words = self._text[starts[number] : one.end]
            if one.kind is BlockKind.HEADING or (one.kind is BlockKind.ITEM and words[-1:].isalnum() and "\n" not in words):
                return self._named((starts[number], one.end)) if number else ""
        return ""

    def _meets(self, position: int) -> bool:
        """Whether a place stands in the minutes of a meeting."""
        return self._layout.titled is not None or any(one.meets for one in self._layout.leads.over(position))

    def _named(self, span: Span) -> str:
        """The words of a label or heading that names something; "" where they tell something or are a date."""
        words = self._text[slice(*span)]
        if len(words.split()) > _MOST_WORDS or self._grammar.verb.search(words) or self._layout.times_in(*span):
            return ""
        return self._cleaned(words)

    def _cleaned(self, words: str) -> str:
        line = _MARKS.sub("", one_line(words))
        line = line.capitalize() if line.isupper() else line
        return "" if self._grammar.no_label.fullmatch(line) else line
