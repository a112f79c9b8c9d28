"""Where sentences lie in a text, in code points.

Sentence borders are found by sentencex (MIT; the best of eight splitters measured, and by far the fastest) and then corrected where it
is known to cut after a title or to keep several quoted sentences in one, and cut where a block of the text ends: no sentence goes on from
a heading into its text, or from one item of a list into the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from sentencex import get_sentence_boundaries

from timeline import patterns as re
from timeline.model import BlockKind
from timeline.text.cells import cells
from timeline.text.quoting import QUOTED, paragraphs
from timeline.text.shape import Shape, shape_of
from timeline.text.spans import Span, trimmed
from timeline.text.text_words import NEUTRAL, TextWords

_SINGLE = re.compile(
    r"(?<![\w'])'(?=[^\W\d_'])(?:[^'\n]|(?<=\w)'(?=\w)){8,4000}?[.!?]'(?![\w'])"
)  # a quotation between straight single marks
_LOWER_START = re.compile(r"[a-z]")
_CUT_WORD = re.compile(r"[.!?](?<=[^\W\d_]{2}[.!?])\s+(?=['’‘]s [A-Z])")  # "Ik kreeg zijn klas erbij. 's Avonds schreef ik"
_INITIAL_END = re.compile(r"(?:[“\"‘„«]|(?<![\w.])[^\W\d_a-z][\w’'-]*\.? )[^\W\d_a-zI]\.$")  # "“Miss M. Dowdle”", "“J. Orr”"
_INNER_END = re.compile(r"[.!?]\s+(?=[A-ZÄÖÜ“\"‘„»«])")
_BRACKETED = re.compile(r"\((?![^\W_]*\.?\))[^()\n]{1,200}[.!?…]\)\s+(?=[“\"‘„»«]?[^\W\d_a-z])")  # "(He laughs, then coughs.) We closed"
# "… hall. 1910 saw …", "… »Traube«. 1910 kaufte …": no ordinal, as the library has it
_YEAR_BEGINS = re.compile(r"\.(?:(?<=[^\W\d_]{5}\.)|(?<=[^\W\d_][”“’«»\")]\.)|(?<=\b[12]\d{3}\.))\s+(?=[12]\d{3}\s+[^\W\d_])")
# "Sie zog nach Bonn. 1960 starb sie. Sie kam. 20 Jahre später": where ordinals have a full stop, the library cuts before no number
_NUMBER_BEGINS = re.compile(r"\b(?P<word>[^\W\d_]{3,}|[a-z]{2})\.\s+(?=[12]\d{3}\s+[^\W\d_]|(?<=[^\W\d_]{4}\.\s)\d{1,3}\.?\s+[^\W\d_])")
_WIDE_SPACE = re.compile(r"[^\S\x00-\x7f]")  # sentencex counts in bytes and ends in a panic at some of these
_PLAIN_END = re.compile(r"[.!?…][”\"’)\]]*\s+(?=[“\"‘(\[]?[^\W\da-z_])|\n[^\S\n]*\n\s*")
_NEVER = re.compile(r"(?!)")
_LETTERED = re.compile(r"\(?[a-z0-9]{1,3}\)(?=\s)")  # "(b) The wall. …": the library cuts no sentence behind such a mark
_LINE_DAY = re.compile(
    r"^[^\S\n]*\d{1,3}(\.)(?= )", re.MULTILINE
)  # "3. September 1914": the library takes a diary for a list, and cuts nothing in it
_MARKUP = re.compile(r"[*_]{1,3}(?=\s)")
_ORDINAL_END = re.compile(r"(?<!\d)\d{1,3}\.$")
_JOINTS = "-–/,;"  # right behind a full stop: "Ene.-feb.", "Albisetti S.p.A., a firm"
_INITIALS = re.compile(r"(?<!\w)(?P<more>(?:\w{1,4}\.)*)[^\W\da-z_]\w{0,3}\.$")  # up to a full stop inside of a name: "the S.[Pre.S.A.L.]"
_SHORT_PART = re.compile(r"[^\W\d_]{1,4}\.")
_SPACED_DATE = re.compile(r"(?<!\d)(?:1[89]|20)\d\d\. (?:1[0-2]|0?[1-9])\. (?:3[01]|[12]\d|0?[1-9])(?!\d)")  # "2024. 3. 1."
_OPENING, _CLOSING, _MOST_UNCLOSED = "“‘«„", "”’»", 2000
_CAPITAL = r"(?=[“\"‘„«]?[^\W\da-z_])"  # which a sentence begins with, also in a quotation
_PORTION = 500_000  # letters that the library is given at once, about
_LONGEST_SENTENCE = 4000  # so that what is done sentence by sentence takes a time that grows with the text and no faster


@lru_cache(maxsize=64)
def _patterns(words: TextWords) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What ends with an abbreviation, what ends with a half of the day, what begins a sentence all the same, and what an ordinal counts."""
    titles, halves, starts, counted = (
        "|".join(map(re.escape, some)) for some in (words.abbreviations, words.half_days, words.starts, words.after_ordinals)
    )
    return (
        re.compile(rf"(?:^|[\s(“\"‘'–—*_|]|(?<![a-zà-ÿ])-)(?:{titles})\.\s*$") if titles else _NEVER,  # not "destruiu-a."
        re.compile(rf"\b(?:{halves})\s*$") if halves else _NEVER,
        re.compile(rf"(?:{starts})\b|[“\"‘]") if starts else re.compile(r"[“\"‘]"),
        re.compile(rf"(?:{counted})\b") if counted else _NEVER,
    )


@lru_cache(maxsize=64)
def _numbered(words: TextWords) -> re.Pattern[str]:
    """What ends with an abbreviation that goes on in a number: "Oct. 30-Nov." before "2"."""
    forms = "|".join(map(re.escape, words.before_numbers))
    return re.compile(rf"(?:^|[\s(–—*_|-])(?:{forms})\.\s*$") if forms else _NEVER


@lru_cache(maxsize=64)
def _whole(words: TextWords) -> re.Pattern[str]:
    """Where a sentence ends with a word that the library takes for an abbreviation: "It closed in May. The …"."""
    forms = "|".join(map(re.escape, words.no_abbreviations))
    months = "|".join(map(re.escape, words.before_numbers))
    dated = rf"|(?<![\w.])\d{{1,2}} (?:{months})\.\s+{_CAPITAL}" if months else ""  # "on 16 Aug. The wall fell"
    units = rf"|\d ?(?:{'|'.join(words.units)})\.\s+{_CAPITAL}" if words.units else ""  # "at 3,850 m. Then it snowed"
    return re.compile(rf"(?:[^\W\dA-ZÀ-ÖØ-Þ_],? |['’])(?:\d{{1,2}} )?(?:{forms})\.\s+{_CAPITAL}{dated}{units}") if forms else _NEVER


def sentences(text: str, language: str = "en", words: TextWords = NEUTRAL, shape: Shape | None = None) -> list[Span]:
    """Half-open spans of the sentences in text order, without the white space around them; headings are sentences too.

    None goes over the border of a block of the text's `shape` (by its lines, if none is given). `words` are what the language's words say.
    """
    title_end, half_day_end, sentence_start, counted = _patterns(words)
    shape = shape_of(text, (), words) if shape is None else shape
    found: list[Span] = []
    joined = False  # the next piece belongs to the sentence before
    for begins, ends in _borders(_without_days(_unmarked(text, shape), counted), words.cut_as or language):
        markup = _MARKUP.match(text, begins) if found and found[-1][1] == begins else None
        if markup:  # "**Relay.** Two boats were bought"
            found[-1], begins = (found[-1][0], markup.end()), markup.end()
        span = trimmed(text, begins, ends)
        if span[0] >= span[1]:
            joined = False
            continue
        half_day = (
            bool(found)
            and half_day_end.search(text, max(found[-1][0], found[-1][1] - 6), found[-1][1])
            and not sentence_start.match(text, span[0])
        )
        ordinal = (
            bool(found) and counted.match(text, span[0]) and _ORDINAL_END.search(text, max(found[-1][0], found[-1][1] - 6), found[-1][1])
        )
        numbered = (
            bool(found)
            and text[span[0]].isdigit()
            and (
                _numbered(words).search(text, max(found[-1][0] - 1, found[-1][1] - 12, 0), found[-1][1])
                or _is_within(_SPACED_DATE, text, span[0])
                or (words.amounts is not None and _is_within(words.amounts, text, span[0]))
            )
        )
        close = bool(found) and found[-1][1] == span[0] and (text[span[0]] in _JOINTS or _is_in_initials(text, span[0]))
        if (
            found
            and (close or joined or half_day or ordinal or numbered or _LOWER_START.match(text, span[0]))
            and "\n\n" not in text[found[-1][1] : span[0]]
        ):
            found[-1] = (found[-1][0], span[1])
        else:
            found.append(span)
        joined = bool(title_end.search(text, max(span[0] - 1, span[1] - 12, 0), span[1]))
    found = _in_blocks(text, found, shape)
    if borders := [hit.end() for hit in _CUT_WORD.finditer(text)]:
        found = list(cut(text, found, borders))
    if words.after_ordinals:
        found = [(one, other) for span in found for one, other in pairwise([span[0], *_before_numbers(text, span, words), span[1]])]
    parts = (part for span in found for part in _quoted_parts(text, trimmed(text, *span), title_end, counted, words))
    return [short for part in parts for short in _bearable(text, part)]


def _is_in_initials(text: str, place: int) -> bool:
    """Whether a place right behind a full stop is inside of a name of short parts: "the S.P.[C.A.]", "S.Pre.[S.A.L.]"."""
    if not text[place].isalpha() or (before := _INITIALS.search(text, max(place - 12, 0), place)) is None:
        return False
    return bool(before["more"]) or _SHORT_PART.match(text, place) is not None


def _is_within(pattern: re.Pattern[str], text: str, place: int) -> bool:
    """Whether something of a few letters stands on both sides of a place."""
    return any(hit.start() < place < hit.end() for hit in pattern.finditer(text, max(0, place - 12), place + 8))


def _before_numbers(text: str, span: Span, words: TextWords) -> Iterator[int]:
    """Where a number begins another sentence behind a word that is no abbreviation."""
    for stop in _NUMBER_BEGINS.finditer(text, *span):
        if stop["word"] not in words.abbreviations and stop["word"] not in words.before_numbers:
            yield stop.end()


def _unmarked(text: str, shape: Shape) -> str:
    """The text with blanks for the marks of its items: of a list, as of one that counts "(a)", "(b)", the library cuts no sentence."""
    kept: list[str] = []
    at = 0
    for block, start in zip(shape.blocks, shape.starts, strict=True):
        if start > block.start:
            kept += [text[at : block.start], "".join(letter if letter.isspace() else " " for letter in text[block.start : start])]
            at = start
        if lettered := _LETTERED.match(text, start):
            kept += [text[at:start], " " * (lettered.end() - start)]
            at = lettered.end()
    return "".join([*kept, text[at:]])


def _without_days(text: str, counted: re.Pattern[str]) -> str:
    """The text with a blank for the full stop of a day that begins a line."""
    stops = [day.start(1) for day in _LINE_DAY.finditer(text) if counted.match(text, day.end() + 1)]
    return "".join(text[one + 1 : other] + " " for one, other in pairwise([-1, *stops])) + text[stops[-1] + 1 :] if stops else text


def _in_blocks(text: str, spans: Sequence[Span], shape: Shape) -> list[Span]:
    """The spans, cut at the borders of blocks and cells, without their marks: bullets, numbers of items, ``##``."""
    begins = dict(zip((block.start for block in shape.blocks), shape.starts, strict=True))
    rows = [cell for block in shape.blocks if block.kind is BlockKind.ROW for cell in cells(text, block.start, block.end)]
    borders = [border for cell in rows for border in (cell.start, cell.end)]
    pieces = cut(text, spans, [*(block.end for block in shape.blocks), *begins.values(), *borders])
    return [piece for piece in pieces if begins.get(piece[0], -1) < piece[1]]


def cut(text: str, spans: Sequence[Span], borders: Sequence[int]) -> list[Span]:
    """The spans, cut at those of the `borders` that lie within one of them; pieces without a letter or digit are left out."""
    places = sorted(set(borders))
    made: list[Span] = []
    index = 0
    for start, end in spans:
        while index < len(places) and places[index] <= start:
            index += 1
        inside = [start]
        while index < len(places) and places[index] < end:
            inside.append(places[index])
            index += 1
        if len(inside) == 1:
            made.append((start, end))
            continue
        pieces = (trimmed(text, one, other) for one, other in pairwise([*inside, end]))
        made += [piece for piece in pieces if any(map(str.isalnum, text[slice(*piece)]))]
    return made


def _borders(text: str, language: str) -> list[Span]:
    """The sentences as sentencex cuts them, one after another; of blank ones that follow each other only the first."""
    plain = _WIDE_SPACE.sub(" ", text)
    found: list[Span] = []
    was_blank = False
    for start, end in _portions(plain):
        for one, other in _borders_of_portion(plain[start:end], language):
            is_blank = plain[start + one : start + other].isspace()
            if not (is_blank and was_blank):
                found.append((start + one, start + other))
            was_blank = is_blank
    return found


def _portions(text: str) -> Iterator[Span]:
    """The text, a very long one in parts that end with a paragraph: the library makes hundreds of bytes of each blank line."""
    start = 0
    while len(text) - start > _PORTION:
        cut_at = text.rfind("\n\n", start + _PORTION // 2, start + _PORTION)
        if cut_at < 0 and (cut_at := text.find("\n\n", start + _PORTION)) < 0:
            break
        yield start, cut_at + 2
        start = cut_at + 2
    yield start, len(text)


def _borders_of_portion(plain: str, language: str) -> list[Span]:
    """The sentences of a part of a text; paragraph by paragraph if the library fails on the whole."""
    found = _by_library(plain, language)
    if found is not None:
        return found
    spans: list[Span] = []
    for start, end in paragraphs(plain):
        inside = _by_library(plain[start:end], language)
        spans += [(start + one, start + other) for one, other in inside] if inside is not None else _plainly(plain, start, end)
    return spans


def _by_library(text: str, language: str) -> list[Span] | None:
    """What sentencex finds; None where it panics, which in Python is no `Exception`: one odd character must not end the program.

    None too for a text in which very many quotations are never closed: it goes through all of them for each.
    """
    if sum(map(text.count, _OPENING)) - sum(map(text.count, _CLOSING)) > _MOST_UNCLOSED:
        return None
    try:
        return [(one["start_index"], one["end_index"]) for one in get_sentence_boundaries(language, text)]
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # pyo3 does not let its class be imported
            raise
        return None


def _plainly(text: str, start: int, end: int) -> list[Span]:
    """A stretch of text cut behind each full stop that a capital follows."""
    borders = [start, *(hit.end() for hit in _PLAIN_END.finditer(text, start, end)), end]
    return list(pairwise(borders))


def _bearable(text: str, span: Span) -> Iterator[Span]:
    """The sentence or, where a text has no sentences, pieces of it of a bearable length, cut at white space if there is any."""
    start, end = span
    while end - start > _LONGEST_SENTENCE:
        reach = start + _LONGEST_SENTENCE
        gap = next((at for at in range(reach, start + _LONGEST_SENTENCE // 2, -1) if text[at].isspace()), reach)
        yield trimmed(text, start, gap)
        start, _ = trimmed(text, gap, end)
    yield start, end


def _quoted_parts(text: str, span: Span, title_end: re.Pattern[str], counted: re.Pattern[str], words: TextWords) -> list[Span]:
    """A sentence cut at the ends of those that its quotation holds, and where a year begins another one; any other as it is."""
    start, end = span
    cuts = []
    for quoted in (*QUOTED.finditer(text, start, end), *_SINGLE.finditer(text, start, end)):
        for stop in _INNER_END.finditer(text, quoted.start(), quoted.end()):
            goes_on = counted.match(text, stop.end()) and _ORDINAL_END.search(text, max(start, stop.start() - 5), stop.start() + 1)
            if goes_on or stop.end() - start <= 10 or _INITIAL_END.search(text, max(start, stop.start() - 20), stop.start() + 1):
                continue
            if not title_end.search(text, max(start, stop.start() - 10), stop.start() + 1):
                cuts.append(stop.end())
    if text.find(".", start, end - 2) >= 0:  # most sentences hold none but that at their end
        numbered = _numbered(words)
        years = _YEAR_BEGINS.finditer(text, start, end)
        cuts += [stop.end() for stop in years if not numbered.search(text, max(start - 1, stop.end() - 12, 0), stop.end())]
        cuts += [stop.end() for stop in _whole(words).finditer(text, start, end)]
    if text[start] == "(" and (aside := _BRACKETED.match(text, start, end)) and text[start + 1].isupper():
        cuts.append(aside.end())
    if not cuts:
        return [span]
    borders = [start, *sorted(set(cuts)), end]
    return [trimmed(text, one, other) for one, other in pairwise(borders)]
