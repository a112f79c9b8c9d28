"""The words of a sentence between two of its borders, where no good title can be made of a clause: whole clauses beat a broken piece."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

from timeline.events.clauses import Clause
from timeline.events.grammar import NEVER, Grammar
from timeline.events.lines import one_line, upper_first
from timeline.events.phrases import cuts, stripped
from timeline.text import Span

_MOST_CUTS = 40  # of a sentence, in its commas, dashes and the like
_BOTH = 2  # verbs of a clause that leads and the one behind it: "Quando eu tinha seis anos meu pai foi"
_WORD, _IN_BRACKETS = re.compile(r"\w+"), re.compile(r"\[[^\]]*\]")
_ASIDE = ",;:()[]«»„“”–—-"
_LEAD = 2  # words that lead to a date
_CONTENT = re.compile(r"[^\W\d_]{4,}")  # a word that tells something


def tells_nothing(grammar: Grammar, line: str) -> bool:
    """Whether a line has no verb outside its relative and subordinate clauses, or opens with a word that needs a clause before it.

    Only of a language that does not say where a line may end: "Restaurados en 2011", "De brandweer, die werd gealarmeerd".
    """
    if grammar.breaks:
        return False
    line = upper_first(line.replace("[", "").replace("]", "").rstrip(" ."))
    pieces = _pieces(grammar, line)
    own = [span for span in pieces if not _opens(grammar, line, span[0])]
    if own[:1] != pieces[:1] and grammar.verb_last is NEVER:
        own = [span for span in own if grammar.noun_start.match(line, span[0])]  # "Cujas obras arrancaram, [deverá abrir]"
    if not any(_has_verb(grammar, line, span) for span in own):
        leads = grammar.subordinate.match(line) and not grammar.relative_piece.match(line)
        return not leads or len(list(grammar.main_verb.finditer(line, *pieces[0]))) < _BOTH
    waits = grammar.subordinate.match(f"{line[slice(*pieces[-2])].rpartition(' ')[2]} ") if len(pieces) > 1 else None
    return waits is not None and not grammar.main_verb.search(line, *pieces[-1])  # "…, when, in May"


def _has_verb(grammar: Grammar, line: str, span: Span) -> bool:
    """Whether a piece has a verb that is no participle at its end, "sie innerhalb der Frist begründet"."""
    ends = (
        hit.end() == span[1] and grammar.participle.fullmatch(hit[0].rpartition(" ")[2]) for hit in grammar.main_verb.finditer(line, *span)
    )
    return any(not made or grammar.verb_last is NEVER for made in ends)


def is_doubtful(grammar: Grammar, text: str, clause: Clause, line: str) -> bool:
    """Whether words are left out of a line, or put into it, in a place where what is left may be no sentence.

    Sure are an aside between two marks, the date of the clause, and a verb that makes a sentence of a participle; only of a language
    that does not say where a line may end.
    """
    if grammar.breaks:
        return False
    told = [word.casefold() for word in _WORD.findall(_IN_BRACKETS.sub(" _ ", line.rstrip("…")))]
    words = [*_WORD.finditer(text, *clause.sentence)]
    steps = SequenceMatcher(None, [word[0].casefold() for word in words], told, autojunk=False).get_opcodes()
    put_in = {word for step, _, _, first, last in steps if step in ("insert", "replace") for word in told[first:last]}
    if put_in & {*grammar.was, *grammar.was_gone}:
        return False  # a participle as a sentence of its own
    for step, low, high, first, _ in steps:
        moved = all(word[0].casefold() in told for word in words[low:high]) or (high - low == 1 and "_" in told)
        if step != "delete" or not 0 < first < len(told) or moved:
            continue
        gap = words[low].start(), words[high - 1].end()
        left, right = text[words[low - 1].end() : gap[0]], text[gap[1] : words[high].start()]
        is_aside = any(mark in left for mark in _ASIDE) and any(mark in right for mark in _ASIDE)
        opened = [(word, hit) for word in words[low:high] if (hit := grammar.relative_piece.match(text, word.start()))]
        is_relative = any(hit.lastgroup != "own" or word is words[high - 1] for word, hit in opened)
        joined = any(grammar.also.fullmatch(f" {word[0]} ") for word in words[low:high])
        is_two = grammar.main_verb.search(" ".join(told[:first])) is not None
        opens = grammar.opens_with_verb.match(text, words[high].start()) is not None
        joins, is_aside = joined and opens and not is_two, is_aside and not (joined and opens and is_two)
        shares = words[low - 1][0] in grammar.was  # "fu [chiuso e, dopo un restauro,] riaperto"
        if not (is_aside or is_relative or shares or joins or _is_date(clause, text, gap)):
            return True
    return False


def _is_date(clause: Clause, text: str, gap: Span) -> bool:
    """Whether what is left out is one of the dates of a clause, with what leads to it."""
    for start, end in (*clause.others, clause.words) if clause.words else clause.others:
        if start < gap[1] and gap[0] < end:
            return len(text[gap[0] : start].split()) <= _LEAD and len(text[end : gap[1]].split()) <= _LEAD
    return False


def holds_its_clause(grammar: Grammar, text: str, clause: Clause, line: str) -> bool:
    """Whether a line has words of the piece that the date of a clause stands in."""
    low, high = clause.words or clause.span
    found = cuts(grammar, text, *clause.sentence)
    start = max((cut[1] for cut in found if cut[1] <= low), default=clause.sentence[0])
    end = min((cut[0] for cut in found if cut[0] >= high), default=clause.sentence[1])
    words = set(_CONTENT.findall(f"{text[start:low]} {text[high:end]}" if clause.words else text[slice(*clause.span)]))
    told = words & set(_CONTENT.findall(line))
    return 2 * len(told) >= len(words)


def _pieces(grammar: Grammar, line: str) -> list[tuple[int, int]]:
    """The spans of the pieces of a line."""
    borders = [0, *(place for cut in grammar.cut.finditer(line) for place in cut.span()), len(line)]
    return [stripped(line, borders[at], borders[at + 1]) for at in range(0, len(borders), 2)]


def _opens(grammar: Grammar, line: str, place: int) -> bool:
    """Whether a clause that depends on another one opens at a place."""
    return any(one.match(line, place) is not None for one in (grammar.relative_piece, grammar.subordinate, grammar.depends))


def between_borders(
    grammar: Grammar, text: str, clause: Clause, shortened: Callable[[str], str], is_good: Callable[[str], bool], longest: int
) -> str:
    """The words around a clause from the nearest border at which a sentence can begin, as many clauses as fit; "" where none is sound."""
    low, high = clause.words or (clause.start, clause.start + 1)
    found = cuts(grammar, text, *clause.sentence)
    if len(found) > _MOST_CUTS:
        return ""  # the menu of a page or a long list: each stretch of it would be tried
    starts = [clause.sentence[0], *(cut[1] for cut in found if cut[1] <= low and _begins(grammar, text, cut[1]))]
    ends = [*(cut[0] for cut in found if cut[0] >= high and not _takes_the_verb(grammar, text, found, cut)), clause.sentence[1]]
    for start in reversed(starts):
        for end in reversed(ends):
            if ";" in text[start:end]:
                continue
            line = one_line(text[slice(*stripped(text, start, end))])
            line = grammar.joining.sub("", line) if start > clause.sentence[0] else line
            told = shortened(line)
            whole = len(told) <= longest and not told.endswith("…") and holds_its_clause(grammar, text, clause, told)
            if whole and is_good(told):
                return told
    return ""


def _takes_the_verb(grammar: Grammar, text: str, found: Sequence[Span], cut: Span) -> bool:
    """Whether the verb of what stands before a cut follows it, or what is inserted behind it."""
    after = next((one for one in found if one[0] > cut[0]), None)
    inserted = after is not None and not grammar.main_verb.search(text, cut[1], after[0])
    places = [cut[1], after[1]] if inserted and after is not None else [cut[1]]
    return any(grammar.opens_with_verb.match(text, place) and not grammar.joined.match(text, place) for place in places)


def _begins(grammar: Grammar, text: str, place: int) -> bool:
    """Whether a sentence of its own can begin at a place: with a subject, or a conjunction and one."""
    joining = grammar.joining.match(text[place : place + 12])
    start = place + (joining.end() if joining else 0)
    word = text[start : start + 12].split(" ")[0].casefold()
    return not _opens(grammar, text, start) and grammar.noun_start.match(text, start) is not None and word not in grammar.contractions
