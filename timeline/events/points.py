"""The point of a clause that its title would end before: what somebody said, and the object that stands behind something inserted."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.grammar import Grammar
from timeline.events.lines import EDGE, is_open, main_verb_end, one_line, upper_first
from timeline.events.piece import Piece, Role
from timeline.events.shortening import LONGEST
from timeline.text import Span

_KNOWN = 12  # code points by which the end of a line is known in its sentence
_FEWEST = 3  # pieces of a sentence with something inserted
_FEW = 4  # words of a clause that tells no more than that somebody said something
_ASIDE = (Role.ADVERBIAL, Role.APPOSITION, Role.PARTICIPLE)


def depends(grammar: Grammar, rest: str) -> bool:
    """Whether words behind a comma tell what the verb before them leads to: "er habe gelogen", "dass er ging", "den Bau zu beginnen"."""
    rest = rest.lstrip(" ,")
    piece = grammar.cut.split(rest)[0] if rest else ""
    return bool(rest and (grammar.complement.match(rest) or grammar.said_so.match(rest) or grammar.completes.fullmatch(piece.rstrip(" ."))))


def with_object(grammar: Grammar, text: str, found: Sequence[Piece], dates: Sequence[Span], line: str) -> str:
    """A line that ends before the object of its verb, with that: "salvara[, con los dedos,] un libre directo"; as it is if it has one."""
    if grammar.breaks or len(found) < _FEWEST or found[-1].role is not Role.APPOSITION:
        return line
    at = next((at for at in range(len(found) - 2, -1, -1) if found[at].role not in _ASIDE or _has_verb(grammar, text, found[at])), -1)
    main, last, between = found[at], found[-1], found[at + 1 : -1]
    thing = one_line(text[last.start : last.end]).rstrip(EDGE + ".")
    is_thing = grammar.determiner_start.match(upper_first(thing)) or (thing[:1].isupper() and not grammar.unnamed.is_capital)
    commas = all(text.startswith(",", one.end) for one in (main, *between))
    if at < 0 or not between or not is_thing or not commas or _has_verb(grammar, text, last):
        return line
    apposed = any(grammar.determiner_start.match(upper_first(text[one.start : one.end])) for one in between)
    if apposed or not _is_open(grammar, text, main, dates):
        return line
    told = grammar.joining.sub("", one_line(text[main.start : main.end]))
    joined = grammar.also.search(f" {told.rpartition(' ')[2]} ")
    told, word = (told.rpartition(" ")[0], f" {told.rpartition(' ')[2]}") if joined else (told, "")
    start, tail, behind = line.rpartition(told[-_KNOWN:])
    if not tail or thing in line or (behind and not one_line(text[main.end : last.start]).startswith(behind.strip())):
        return line
    whole = f"{start}{tail}{one_line(text[main.end : last.end])}".rstrip(EDGE + ".")
    short = f"{start}{tail}{word} {thing}"
    return whole if len(whole) <= LONGEST and not joined else short


def _has_verb(grammar: Grammar, text: str, piece: Piece) -> bool:
    return grammar.verb.search(text, piece.start, piece.end) is not None


def _is_open(grammar: Grammar, text: str, main: Piece, dates: Sequence[Span]) -> bool:
    """Whether a clause has no object behind its last verb: nothing, a date, what a preposition leads to, or "and"."""
    told = text[main.start : main.end]
    for start, end in dates:
        if main.start <= start < main.end:
            told = told.replace(text[start:end], "", 1)
    told = told.rstrip()
    if grammar.also.search(f" {told.rpartition(' ')[2]} "):
        return _has_verb(grammar, text, main)
    opened = (*grammar.verb.finditer(told), *grammar.complement.finditer(told), *grammar.also.finditer(told))
    last = max(opened, key=lambda one: one.end(), default=None)
    rest = grammar.before_date_at_end.sub("", told[last.end() if last else 0 :].strip())
    rest = rest.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") if last and last.re is grammar.complement else rest
    lead = grammar.preposition_start.match(f"{rest} ")
    words = rest.split() if not lead else []
    return last is not None and not any(word[0].isupper() or grammar.determiner_start.match(upper_first(word)) for word in words)


def with_what_is_said(grammar: Grammar, text: str, sentence: Span, line: str, longest: int) -> str:
    """A line that ends with who said something, with what that was, where it has room: "kündigte an, die Stadt werde helfen"."""
    clause = line.rpartition(", ")[2]
    if grammar.in_own_words.search(line) and (at := text.find(line[-_KNOWN:], *sentence)) >= 0:
        quoted = " ".join(text[at + _KNOWN : sentence[1]].split()).rstrip(". ")
        whole = f"{line}{quoted}"
        return whole if quoted[:2] == ", " and not is_open(whole) and len(whole) <= longest else grammar.in_own_words.sub("", line)
    said = None if grammar.breaks else grammar.reporting.search(clause) or grammar.says.search(clause)
    last = " ".join(line.split()[-2:])
    at = text.rfind(last, *sentence) if said else -1
    rest = text[at + len(last) : sentence[1]] if at >= 0 else ""
    whole = f"{line}{' '.join(rest.split())}".rstrip(EDGE + ".")
    if not rest.startswith(": ") and not (rest.startswith(", ") and depends(grammar, rest)) or is_open(whole):
        return line
    shorter = grammar.without_lead(whole, "") if len(whole) > longest else whole
    return shorter if shorter and len(shorter) <= longest else line


def without_open_end(grammar: Grammar, text: str, sentence: Span, line: str) -> str:
    """A line without a last joined clause that only says that somebody said something: "stellte sich den Fragen [und versprach]"."""
    hits = [] if grammar.breaks else list(grammar.also.finditer(line))
    if not hits or len(line) - hits[-1].end() > len(line) // 2:
        return line
    kept, said = line[: hits[-1].start()].rstrip(EDGE), line[hits[-1].end() :]
    at = text.rfind(" ".join(said.split()[-2:]), *sentence)
    rest = text[at + len(" ".join(said.split()[-2:])) : sentence[1]] if at >= 0 else ""
    tells = grammar.reporting.search(said) or grammar.says.search(said)
    is_open = rest[:1] == ":" and tells is not None or rest[:1] == "," and depends(grammar, rest)
    is_bare = len(said.split()) <= _FEW and main_verb_end(grammar, said) > 0
    return kept if is_open and is_bare and main_verb_end(grammar, kept) else line
