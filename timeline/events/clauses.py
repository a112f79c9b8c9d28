"""The clause of a sentence that tells a happening, cut once; knows no dates, only where their words stand.

A clause is found by cutting the sentence at commas, semicolons, dashes and conjunctions, and growing the piece that holds the date
until it can stand for a happening. Titles, participants and dates by context read what was found here.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from operator import itemgetter

from timeline import patterns as re
from timeline.events.grammar import NEVER, Grammar
from timeline.events.phrases import cuts, inner, inserted, relative, stripped
from timeline.events.shortening import LONGEST
from timeline.text import Span

REACH = 900  # code points to either side of a date, at most, in which its clause is looked for: few sentences are as long
_LINK = re.compile(r"\s*[,;/&]\s*(?:[^\W\d_]{1,3}\s)?|\s+[^\W\d_]{1,3}\s+")  # between the members of a list: ", ", " and "
_LONG_WORD = re.compile(r"[^\W_]{4}")  # any but a preposition or an article
_COLON = re.compile(r"(?<=[\w)]) ?: ")
_MARKS = '«»“”„"'
_LONGEST_JOINING = 12
_CUTS_BACK = 4  # to either side, in which what is inserted begins and ends
MOST_DATES = 6  # other dates to either side that a clause can reach over


@dataclass(frozen=True, slots=True)
class Clause:
    """What tells one happening: the code points ``start:end`` of a text, in `sentence`.

    `words` are the date in it, None where its context dates it; `verb` is the first main verb, None without one. `lacks_subject` says
    that it opens with a verb or a pronoun, so that who acts is told before it. `others` are other dates of the sentence.
    """

    start: int
    end: int
    sentence: Span
    words: Span | None
    verb: Span | None
    lacks_subject: bool
    others: tuple[Span, ...] = ()

    @property
    def span(self) -> Span:
        """From its first to its last code point."""
        return self.start, self.end


def of(grammar: Grammar, text: str, span: Span, sentence: Span, words: Span | None = None) -> Clause:
    """The words of `span` as a clause of `sentence`."""
    verb = grammar.main_verb.search(text, *span)
    lacks = grammar.no_subject.match(text[span[0] : span[1]]) is not None
    return Clause(*span, sentence, words, verb.span() if verb else None, lacks)


def dated(grammar: Grammar, text: str, sentence: Span, words: Span, others: list[Span]) -> Clause:
    """The clause of `sentence` that the date at `words` belongs to; `others` are the other dates of the sentence.

    A sentence with one date is one clause, unless the date stands in a piece that tells something by itself. Between two dates
    the clause ends at a cut between them, if there is one. It reaches no farther than `REACH` from the date, nor over more than
    `MOST_DATES` others to either side: `others` need hold no more, in text order.
    """
    listed = _listed(grammar, text, sentence, words, others)
    apart = [other for other in others if not (listed[0] <= other[0] and other[1] <= listed[1])]
    if not apart and len(others) >= 2 * MOST_DATES:  # in the midst of a list of dates and nothing else
        return of(grammar, text, listed, sentence, words)
    return of(grammar, text, _span(grammar, text, sentence, listed, apart), sentence, words)


def is_link(words: str) -> bool:
    """Whether words only join the members of a list: ", ", " and "."""
    return _LINK.fullmatch(words) is not None


def _listed(grammar: Grammar, text: str, sentence: Span, words: Span, others: list[Span]) -> Span:
    """The list of dates that a date is a member of ("on 16, 17 and 18 April"): no clause ends within one."""
    start, end = words
    for other in reversed([other for other in others if other[1] <= words[0]]):
        if _LINK.fullmatch(text, other[1], start) is None or _opens_clause(grammar, text, sentence, other, (start, end)):
            break
        start = other[0]
    for other in [other for other in others if other[0] >= words[1]]:
        if _LINK.fullmatch(text, end, other[0]) is None or _opens_clause(grammar, text, sentence, (start, end), other):
            break
        end = other[1]
    return start, end


def _opens_clause(grammar: Grammar, text: str, sentence: Span, one: Span, other: Span) -> bool:
    """Whether the second of two dates with a comma between opens a clause: "fell on the 9th, and [a week later Ann was hurt]"."""
    start = stripped(text, other[1], sentence[1])[0]
    if not text.startswith(",", one[1]) or not text[other[1] : start].isspace():
        return False
    goes_on = (grammar.opens_with_verb, grammar.joined, grammar.relative_start, grammar.complement, grammar.subordinate)
    if grammar.phrase_start.match(text, start - 1) or any(kind.match(text, start) for kind in goes_on):
        return False
    before, after = (max(sentence[0], one[0] - REACH), one[0]), (start, min(sentence[1], start + REACH))
    return grammar.main_verb.search(text, *before) is not None and grammar.main_verb.search(text, *after) is not None


def _span(grammar: Grammar, text: str, sentence: Span, words: Span, others: list[Span]) -> Span:
    before = [other[1] for other in others if other[1] <= words[0]]
    after = [other[0] for other in others if other[0] >= words[1]]
    start, end = _around(text, sentence, words)
    start = max(start, before[-MOST_DATES]) if len(before) >= MOST_DATES else start
    end = min(end, after[MOST_DATES - 1]) if len(after) >= MOST_DATES else end
    near, high = (start, end), min(after, default=end)
    for low in reversed([place for place in before if place > start]):
        if joint := joint_behind_date(grammar, text, low, words[0], sentence):
            start = joint
            break
        opening = _first_between(_semicolons(grammar, text, *sentence), low, words[0]) or [
            cut for found in (cuts, _thats) for cut in _first_between(found(grammar, text, *sentence), low, words[0])
        ]
        if opening:
            joined = _last_joined(grammar, text, sentence, low, words[0]) or _joined_to_date(
                grammar, text, sentence, min(opening)[1], words[0]
            )
            start = (joined or min(opening))[1]
            break
    if high < end and joint_behind_date(grammar, text, words[1], high, sentence):
        end = words[1]  # "was killed [in 1941] and their son emigrated in 1946"
    elif high < end:
        closing = (
            _last_between(_semicolons(grammar, text, *sentence), words[1], high)
            or _joined_between(grammar, text, sentence, words[1], high)
            or _last_between(cuts(grammar, text, *sentence), words[1], high)
        )
        end = closing[0][0] if closing else end
    start, end = _between_semicolons(grammar, text, sentence, (start, end), words)
    start, end = _between_colons(grammar, text, sentence, (start, end), words)
    end = _end_of_inserted(grammar, text, sentence, (start, end), words)
    if _LONG_WORD.search(text, start, words[0]) is None and _LONG_WORD.search(text, words[1], end) is None:
        end = near[1]  # "In December, the board promised …": what follows is what the date dates
    phrase = next((found for kind in (inserted, relative, inner) if (found := kind(grammar, text, (start, end), words))), None)
    if phrase is not None:
        return phrase
    return stripped(text, start, end) if start < end else near


def _between_semicolons(grammar: Grammar, text: str, sentence: Span, span: Span, words: Span) -> Span:
    """A clause without what tells something else beyond a semicolon: "In April it closed the plant; [62 people lost their jobs]"."""
    start, end = span
    for cut in _semicolons(grammar, text, *sentence):
        first, second = (start, cut[0]), (cut[1], end)
        if not start < cut[0] < cut[1] < end or not all(grammar.main_verb.search(text, *half) for half in (first, second)):
            continue
        if cut[1] <= words[0]:
            start = cut[1]
        elif cut[0] >= words[1]:
            return start, cut[0]
    return start, end


def _between_colons(grammar: Grammar, text: str, sentence: Span, span: Span, words: Span) -> Span:
    """A clause without what stands beyond a colon that parts it from another one, in languages whose presents are known: "El precio, las
    normas: [la empresa quebró en 1993]"; what follows the date stays where both fit: "Un incendie ravage l'atelier : un ouvrier meurt".
    """
    start, end = span
    for hit in two_by_colon(grammar, text, span):
        if any(mark in text[sentence[0] : sentence[1]] for mark in _MARKS):
            return start, end
        if hit[1] <= words[0]:
            start = hit[1]
        elif hit[0] >= words[1] and end - start - (words[1] - words[0]) > LONGEST and _tells(grammar, text, (start, hit[0])):
            return start, hit[0]
    return start, end


def two_by_colon(grammar: Grammar, text: str, span: Span) -> Iterator[Span]:
    """The colons of a clause behind which another one begins that nobody says."""
    has_parts = grammar.things_have_gender and not grammar.verb_second and grammar.story_present is not NEVER
    for hit in _COLON.finditer(text, *span) if has_parts else ():
        begins = grammar.noun_start.match(text, hit.end()) and _tells(grammar, text, (hit.end(), span[1]))
        if begins and not grammar.says.search(text, span[0], hit.start()):
            yield hit.span()


def _tells(grammar: Grammar, text: str, span: Span) -> bool:
    """Whether a part of a sentence has a verb, also a present that tells a story."""
    return grammar.main_verb.search(text, *span) is not None or grammar.story_present.search(text, *span) is not None


def joint_behind_date(grammar: Grammar, text: str, date: int, before: int, sentence: Span) -> int:
    """Where another clause begins behind the end of a date and a conjunction: "doubled in 2008 and [the bakery] closed"; 0 if none does."""
    joining = grammar.also.match(text, date, before)
    start = joining.end() if joining else 0
    low, high = max(sentence[0], date - REACH), min(sentence[1], date + REACH)
    if not start or not grammar.noun_start.match(text, start, before) or not grammar.verb.search(text, low, date):
        return 0
    verbs = (hit.start() for hit in grammar.main_verb.finditer(text, start, high))
    verb = next((at for at in verbs if not grammar.relative_at_end.search(text, start, at)), 0)
    return start if start < verb < before else 0


def _end_of_inserted(grammar: Grammar, text: str, sentence: Span, span: Span, words: Span) -> int:
    """Where a clause ends that goes on with what is inserted: ", which was founded in 1961 [and sold in 2019], has closed"."""
    if span[0] == sentence[0] or grammar.joined.match(text, span[0]) is None:
        return span[1]
    found = cuts(grammar, text, *sentence)
    low, high = (bisect_left(found, place, key=itemgetter(0)) for place in (span[0] - 1, words[1]))
    opening = next((cut for cut in reversed(found[max(0, low - _CUTS_BACK) : low]) if "," in text[cut[0] - 1 : cut[1]]), None)
    opens = opening and (grammar.relative_piece.match(text, opening[1]) or grammar.participle_piece.match(text, opening[1]))
    if not opens or "," in text[span[0] - 2 : span[0]]:
        return span[1]
    for cut in found[high : high + _CUTS_BACK]:
        goes_on = grammar.opens_with_verb.match(text, cut[1]) and not grammar.joined.match(text, cut[1])
        if text[cut[0] - 1] == "," and goes_on and cut[0] < span[1]:
            return cut[0]
    return span[1]


def _around(text: str, sentence: Span, words: Span) -> Span:
    """The sentence or, of one without end, as many whole words of it around the date as a clause can have."""
    start, end = max(sentence[0], words[0] - REACH), min(sentence[1], words[1] + REACH)
    if start > sentence[0]:
        start = text.find(" ", start, words[0]) + 1 or words[0]
    if end < sentence[1]:
        last = text.rfind(" ", words[1], end)
        end = last if last >= 0 else words[1]
    return start, end


@lru_cache(maxsize=2)
def _semicolons(grammar: Grammar, text: str, start: int, end: int) -> tuple[Span, ...]:
    """The cuts that part what could be sentences of their own."""
    return tuple(cut for cut in cuts(grammar, text, start, end) if ";" in text[cut[0] - 1 : cut[1]])


@lru_cache(maxsize=2)
def _thats(grammar: Grammar, text: str, start: int, end: int) -> tuple[Span, ...]:
    """Where a clause begins with the "that" of what somebody said."""
    return tuple(hit.span() for hit in grammar.that.finditer(text, start, end))


def _first_between(found: Sequence[Span], low: int, high: int) -> Sequence[Span]:
    """The first of some spans in order that lies between two places, if any does."""
    at = bisect_left(found, low, key=itemgetter(0))
    return [found[at]] if at < len(found) and found[at][1] <= high else []


def _last_between(found: Sequence[Span], low: int, high: int) -> Sequence[Span]:
    at = bisect_right(found, high, key=itemgetter(1)) - 1
    return [found[at]] if at >= 0 and found[at][0] >= low else []


def _joined_between(grammar: Grammar, text: str, sentence: Span, low: int, high: int) -> Sequence[Span]:
    """The first cut between two places behind a comma that a conjunction follows: "left in May, [and] his successor, Ann, came in June"."""
    found = cuts(grammar, text, *sentence)
    between = found[bisect_left(found, low, key=itemgetter(0)) : bisect_right(found, high, key=itemgetter(1))]
    behind = (cut for cut in between if "," in text[cut[0] - 1 : cut[1]])
    first = (cut for cut in behind if grammar.joining.match(text[cut[1] : cut[1] + _LONGEST_JOINING]))
    return list(islice(first, 1))


def _last_joined(grammar: Grammar, text: str, sentence: Span, low: int, high: int) -> Span | None:
    """The last cut between two places behind a comma that a conjunction and a clause follow: "six men, on a sledge, [and] she died"."""
    found = cuts(grammar, text, *sentence)
    between = found[bisect_left(found, low, key=itemgetter(0)) : bisect_right(found, high, key=itemgetter(1))]
    for cut in reversed(between[-_CUTS_BACK:]):
        is_behind = "," in text[cut[0] - 1 : cut[1]]
        joining = grammar.joining.match(text[cut[1] : cut[1] + _LONGEST_JOINING]) if is_behind else None
        if joining and grammar.noun_start.match(text, cut[1] + joining.end()) and grammar.main_verb.search(text, cut[1], high):
            return cut
    return None


def _joined_to_date(grammar: Grammar, text: str, sentence: Span, low: int, date: int) -> Span | None:
    """The cut behind a clause at which a conjunction and a date begin the next: "In 1980, Brun bought it [and] in 1985 he sold it"."""
    cut = next(iter(_last_between(cuts(grammar, text, *sentence), low, date)), None)
    joining = grammar.joining.match(text[cut[1] : date]) if cut else None
    led = joining and cut and grammar.date_lead.fullmatch(text[cut[1] + joining.end() : date])
    return cut if cut and led and grammar.main_verb.search(text, low, cut[0]) else None


def after(grammar: Grammar, text: str, sentence: Span, words: Span) -> Clause:
    """What follows the words "seven months after", as a clause; the whole sentence if nothing does."""
    near = _around(text, sentence, words)
    word = grammar.after_or_before.match(text, words[1])
    rest = stripped(text, word.end() if word else words[1], near[1])
    goes_on = (one for one in cuts(grammar, text, *sentence) if one[0] > rest[0] and grammar.opens_with_verb.match(text, one[1], rest[1]))
    cut = next(goes_on, None)
    if cut is not None and grammar.joined.match(text, cut[1]) and not grammar.main_verb.search(text, rest[0], cut[0]):
        rest = stripped(text, rest[0], cut[0])  # "three days after [the coup], and held until May"
    return of(grammar, text, rest if rest[0] < rest[1] - 3 else near, sentence, words)
