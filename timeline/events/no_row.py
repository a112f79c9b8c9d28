"""What makes no row although it names or could take a date: questions, lines about the page, what is told a second time, states."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline import patterns as re
from timeline.events.grammar import NEVER, Grammar
from timeline.events.lengths import is_limit
from timeline.events.phrases import stripped
from timeline.events.sentence_pieces import lower_first
from timeline.text import Span, opens_line

_QUESTION = re.compile(r"[?？؟][\s”\"’'»)]*$")
_ADDRESS_ABOVE = re.compile(r"\A\s*<?[a-z]{2,8}://\S+[^\S\n]*\n(?=[^\n])")
_HEADING = re.compile(r"(={2,6})[^=\n]+\1|(?:#{1,6})\s[^\n]+")
_RUN_IN = re.compile(r"(?:\(?\w{1,3}[.)]\s+)?(?P<mark>\*{1,3}|_{1,2})[^*_\n\d]{1,60}(?P=mark)[.:]?")  # "(b) *Bank.*", "*Anna Berg*"
_ASIDE = re.compile(r"\W*\[[^\[\]]{2,80}\]\W*")  # "[Laughter. Tape stopped.]"
_DIRECTION = re.compile(r"\([^()\n]{2,80}\)(?=[^\S\n]+\S)")  # "(He gets up and closes the door.) The lights went out"
_FEWEST_LETTERS = 25  # of a sentence that counts as told twice
_WORDS = re.compile(r"[^\W_]+")
_LONGEST = 400
_LONGEST_SAYING = 120
_BEFORE_MARK = re.compile(r"\s+(?=[.,;])")
_NUMBERED = re.compile(r"(?:\d{1,3}[.)]?|\d{1,3}/\d{2})\s+")
_SHORT, _FEW_WORDS, _MOST = 3, 3, 0.5  # letters of "with"; words that are too few to tell; the share of words in capitals of a heading
_SOURCES = re.compile(r"\[[^\[\]]+[;,][^\[\]]+\](?:\s+[^\W\d_a-zß-ÿ][^\n]{0,30})?")  # a line in brackets, and who signs below it
_YEARS_OF_A_LIFE = (
    re.compile(  # all of a line above a text: "Otto Emil Brandt (1871–1944)", "Tjitske Hoekstra-Bruinsma (geb. 1931 – † 2022)"
        r"[^\W\d_a-zß-ÿ][\w’'.-]*(?: (?:[^\w\s]?[^\W\d_a-zß-ÿ][\w’'.”\"’)-]*|[a-zà-ÿ]{1,3})){1,5}[,:]? "
        r"\(?(?:[a-z*]{1,4}\.? ?)?\d{3,4} ?[–—-] ?(?:[a-z†]{1,4}\.? ?)?\d{3,4}\)?\W*$"
    )
)
_HEAD = 200  # code points above a text
_NEAR = 300  # code points in which somebody is told to speak


def asks(text: str, sentence: Span) -> bool:
    """Whether a sentence is a question and quotes none."""
    tail = text[max(sentence[0], sentence[1] - 8) : sentence[1]]
    return _QUESTION.search(tail) is not None and not any(mark in text[sentence[0] : sentence[1]] for mark in '“”"«»„')


def is_of_the_page(grammar: Grammar, text: str, sentence: Span) -> bool:
    """Whether a sentence speaks of the page and not of the world: links, credits, rights; an address on a line above it is not of it."""
    words = text[sentence[0] : min(sentence[1], sentence[0] + _LONGEST)]
    if _HEADING.fullmatch(words.strip()) or (" | " in words and not grammar.main_verb.search(words)):
        return True  # "Witness Alliance | Country report | March 2022"
    if _SOURCES.fullmatch(words.strip()) and not grammar.main_verb.search(words):
        return True  # "[Otago Witness, 7 July 1909; family papers.]"
    above = sentence[0] < _HEAD and text[sentence[1] :].strip() != ""
    if above and (_YEARS_OF_A_LIFE.match(words) or grammar.above_a_text.match(words)):
        return True  # "Otto Brandt (1871–1944)", above his life
    if above and grammar.about.chronicle_of.match(words) and not words.rstrip().endswith((".", "!", "?")):
        return True  # "Marden Rovers: A Chronicle"; but "Paul Adler, 22 years of age, won on Tuesday."
    if grammar.post_head.fullmatch(words.strip()) or grammar.wishes.fullmatch(words.strip()):
        return True
    if words.rstrip().endswith(":") and words.rstrip(": *\n").rpartition(" ")[2] in grammar.holds_now | grammar.states | grammar.had:
        return True  # "Since then we have:", above a list
    return grammar.of_the_page.match(_ADDRESS_ABOVE.sub("", words)) is not None


def is_of_weather(grammar: Grammar, text: str, sentence: Span, when: Sequence[Span] = ()) -> bool:
    """Whether a sentence, but for the words of `when`, is a note on the weather and tells nothing else: "Wind SW 4, overcast."."""
    if sentence[1] - sentence[0] > _LONGEST:
        return False
    words = text[slice(*sentence)]
    for start, end in sorted(when, reverse=True):
        words = f"{words[: max(0, start - sentence[0])]}{words[max(0, end - sentence[0]) :]}"
    return grammar.weather.fullmatch(_BEFORE_MARK.sub("", words.strip())) is not None


def runs_in(grammar: Grammar, text: str, sentence: Span) -> bool:
    """Whether a sentence is only a heading that runs in before others: "**Relay.** Two boats were bought"."""
    words = text[sentence[0] : min(sentence[1], sentence[0] + _LONGEST)].strip()
    return _RUN_IN.fullmatch(words) is not None and not grammar.main_verb.search(words)


def repeated(text: str, sentences: Iterable[Span]) -> frozenset[int]:
    """Where the sentences begin that stand in the text before, word for word."""
    seen: set[str] = set()
    again: set[int] = set()
    for start, end in sentences:
        words = "".join(_WORDS.findall(text[start:end])).casefold()
        if len(words) >= _FEWEST_LETTERS:
            if words in seen:
                again.add(start)
            seen.add(words)
    return frozenset(again)


def is_direction(text: str, sentence: Span) -> bool:
    """Whether a sentence in brackets stands before what is said: "(He laughs.) We closed in 1994"."""
    start, end = sentence
    opens = text[start] == "(" and opens_line(text, start)
    return opens and (found := _DIRECTION.match(text, start)) is not None and found.end() == end


def is_no_news(
    grammar: Grammar, text: str, sentence: Span, part: Span, quotations: Sequence[Span], *, in_head: bool, title: str = ""
) -> bool:
    """Whether a clause that only its context could date is none that a reader would look for.

    It says that nobody would speak, is in a caption, asks in a headline, is said where nobody is told to speak, or is what somebody
    thinks; or is in square brackets, in round ones at the front of its line, or a heading of the words of the `title` alone.
    """
    line = text[part[0] : part[1]].strip()
    if (
        is_direction(text, sentence)
        or _ASIDE.fullmatch(text, *sentence)
        or (in_head and (_is_of_title(grammar, line, title) or _is_heading(grammar, text[slice(*sentence)])))
    ):
        return True
    if grammar.nothing_said.search(line) or grammar.caption.search(text[sentence[0] : sentence[1]]):
        return True
    if grammar.saying is not NEVER and grammar.saying.fullmatch(text[sentence[0] : min(sentence[1], sentence[0] + _LONGEST_SAYING)]):
        return True
    if grammar.left_open.match(line):
        return True  # "By whom it was set alight has never been settled"
    within = grammar.lengths.on.search(text, *part)
    if within is not None and is_limit(grammar.lengths, text, within.start(), within.end()):
        return True  # "Residents may object within six weeks"
    behind = stripped(text, part[1], sentence[1])[0]
    pointer = grammar.joining.sub("", line)  # "and it was Otto Berg [who bought the stock]"
    if grammar.points_at.fullmatch(pointer) and part[1] < behind < sentence[1] and grammar.relative_piece.match(text, behind):
        return True  # "It was the nurse, Aida Bek, [who rang the mayor on 5 May]"
    if line.endswith(":") and grammar.says_at_end.search(line.rstrip(": *")):
        return True  # "The teacher, Ann Lee, told us:"
    if in_head and grammar.question_start.match(_NUMBERED.sub("", line, count=1)):
        return True
    if not is_speech_alone(grammar, text, sentence, part, quotations):
        return False
    if grammar.holds_then is not NEVER and not grammar.tells.search(text, *part):
        return True  # "We believe in its future"
    return not grammar.reporting.search(text, max(0, sentence[0] - _NEAR), min(len(text), sentence[1] + _NEAR))


def _is_of_title(grammar: Grammar, line: str, title: str) -> bool:
    """Whether a line has no verb, and no word but those of a title: "HALVORSEN v. TOWN OF BIRCH NARROWS"."""
    words = [word.casefold() for word in _WORDS.findall(line)]
    return bool(words) and not grammar.main_verb.search(line) and {*words} <= {word.casefold() for word in _WORDS.findall(title)}


def _is_heading(grammar: Grammar, line: str) -> bool:
    """Whether a line of the head, whose end has no mark, names something and tells nothing: its words have capitals, or its first verb
    stands in the relative clause of what it names, or there is none: "TAKARANGI ORCHARDS LIMITED (Plaintiff)", "Botanist who found a lily".
    """
    line = line.strip("*_# ")
    if line.endswith((".", "!", "?", "…", ",", ":", "”", '"')):
        return False
    words = [word for word in _WORDS.findall(line) if len(word) > _SHORT and word[0].isalpha()]
    first = grammar.main_verb.search(line)
    if first is None and _only_names(grammar, line):
        return True
    relative = grammar.relative_of_subject.search(line, 0, first.end()) if first else None
    is_of_noun = relative is not None and "," not in line[: relative.start()]
    return len(words) < _FEW_WORDS or sum(word.isupper() for word in words) > len(words) * _MOST or is_of_noun


def _only_names(grammar: Grammar, line: str) -> bool:
    """Whether what may be the verb of a headline is a noun: "Four Boats, No River", "Hill Farm: the years since", "From Nora's letters"."""
    hit = grammar.headline_verb.search(line)
    if hit is None:
        return False
    return (
        line[hit.end() : hit.end() + 1] == ","
        or ": " in line[: hit.end()]
        or grammar.preposition_start.match(lower_first(line)) is not None
    )


def is_speech_alone(grammar: Grammar, text: str, sentence: Span, part: Span, quotations: Sequence[Span]) -> bool:
    """Whether a clause is all inside a quotation whose sentence does not say whose it is."""
    return any(start <= part[0] and part[1] <= end for start, end in quotations) and not grammar.reporting.search(text, *sentence)
