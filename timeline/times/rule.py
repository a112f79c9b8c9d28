"""What a rule is: a pattern, the reader of what it matched, and its examples; knows no language.

A pattern is a regular expression over *folded* text (lower case, one-to-one with the text; see `folded`), in which ``{NAME}``
stands for a word list of the language, and one space for any run of white space. A wrong name fails at import; a pattern
is compiled when it is first tried.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from functools import cache, lru_cache

from timeline import patterns as re
from timeline.patterns import worked_out
from timeline.times import pattern_prefixes
from timeline.times.pattern_prefixes import DIGIT, Prefix, prefixes_of
from timeline.times.reading import Reading
from timeline.times.words import TimeWords

NO_WORDS = TimeWords()
DIGITS = DIGIT  # stands for any run of digits among the words of which a pattern needs one
WORD_ENDS = "(?![\\w\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963])"  # the vowel signs of Hindi are no \\w, and part of the word
_NAME = re.compile(r"\{([A-Z_]+)\}")
_TOKEN = re.compile(
    r"\\.|\[(?:\\.|[^\]])*\]|\{[A-Z_]+\}|\{[0-9,]+\}|\(\?P<\w+>|\(\?P=\w+|\(\?<[=!]|\(\?[:=!]|\(|[^\W\d_]+(?=[?*])|[^\W\d_]+|.", re.S
)
_PLAIN_SPACE = re.compile(r"\[[^\]]*\]| \?| ")  # a class is left as it is
_DIGIT_CLASS = re.compile(r"\[[0-9-]+\]")
_PLAIN = {**dict.fromkeys("‐‑‒–—−", "-"), **dict.fromkeys("’‘ʼ`´ʻʹ՚ꞌ＇", "'")}
_SPACE = re.compile(r"[^\S\n ]+|[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+")  # and what has no width, between words
_LINE_BREAK = re.compile(r"\n(?! *\n)(?<!\n\n)")  # one that is no part of an empty line


_OTHER_DIGIT = re.compile("[٠-٩۰-۹०-९\uff10-\uff19]")
_DIGITS = {ord(first) + value: str(value) for first in "٠۰०\uff10" for value in range(10)}  # Arabic, Persian, Hindi, wide; one for one


def _first_token(word: str) -> str:
    token = re.search(r"[^\W\d_]+|\d", word)
    if token is None:
        raise ValueError(f"the listed word {word!r} holds neither a letter nor a digit")
    return DIGITS if token.group().isdigit() else token.group()


@dataclass(frozen=True, slots=True)
class Words:
    """A word list as a pattern: `pattern` may hold groups, `needs` are the words of which one must stand in a match (empty: none)."""

    pattern: str
    needs: frozenset[str] = frozenset()

    @classmethod
    def of(cls, *words: str) -> Words:
        """Any one of these, longest first, whole words only."""
        ordered = sorted(sorted(words), key=len, reverse=True)  # of a set, too, the same in every process
        body = "|".join(re.escape(word).replace(r"\ ", " ").replace(r"\-", "-") for word in ordered)
        return cls(f"(?:{body})", frozenset(_first_token(word) for word in words))


@dataclass(frozen=True, slots=True)
class Match:
    """What a rule matched: folded and original words, named groups, the folded text around, and what the words of the language mean."""

    found: re.Match[str]
    text: str
    vocabulary: TimeWords = NO_WORDS
    since: int = 0  # the mark of a heading or an item before this is no part of what is said

    def __getitem__(self, name: str) -> str:
        """The folded words of a named group, "" if it took no part or the rule has none of that name."""
        group = self.found.re.groupindex.get(name)
        return (self.found[group] or "").strip() if group else ""

    @property
    def words(self) -> str:
        """All the folded words."""
        return self.found.group()

    @property
    def original(self) -> str:
        """The words as they stand in the text."""
        return self.text[self.found.start() : self.found.end()]

    def original_of(self, name: str) -> str:
        """The words of a named group as they stand in the text."""
        start, end = self.found.span(name)
        return self.text[start:end] if start >= 0 else ""

    def before(self, size: int) -> str:
        """Up to `size` folded characters before the match."""
        return self.found.string[max(self.since, self.found.start() - size) : self.found.start()]

    @property
    def opens_line(self) -> bool:
        """Whether the match begins a line, so that the one before says nothing of it: "… the office" and below "2003 – …"."""
        return self.found.start() == 0 or self.text[self.found.start() - 1] == "\n"

    def after(self, size: int) -> str:
        """Up to `size` folded characters after the match."""
        return self.found.string[self.found.end() : self.found.end() + size]


Reader = Callable[[Match], "Reading | None"]


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One way of saying when; equal only to itself.

    `examples` maps words to the TIMEX3 value that they have on EXAMPLE_DAY with every rule of the language at work; `never` holds
    sentences in which the rule must find nothing. Both are the rule's tests.
    """

    name: str
    pattern: str
    read: Reader
    words: Mapping[str, Words] = field(repr=False)
    examples: Mapping[str, str] = field(default_factory=dict)
    never: tuple[str, ...] = ()
    vocabulary: TimeWords = field(default=NO_WORDS, repr=False)
    source: str = field(init=False, repr=False)  # the whole regular expression, with the words of the lists

    def __post_init__(self) -> None:
        pattern, spaced = _spaced(self.pattern), self.vocabulary.spaced
        expanded = _NAME.sub(lambda name: _spaced(self._list(name.group(1)).pattern), pattern)
        object.__setattr__(self, "source", rf"(?<!\w)(?:{expanded}){WORD_ENDS}" if spaced else expanded)

    @property
    def needs(self) -> tuple[frozenset[str], ...]:
        """The sets of words of which each match must hold one, so that the finder can pass over a sentence without searching it."""
        needs, _ = _needs_of(_TOKEN.findall(self.pattern), 0, self.words)
        return tuple(needs)

    @property
    def prefixes(self) -> frozenset[Prefix]:
        """What each match begins with."""
        if not self.vocabulary.spaced:
            return frozenset({Prefix("", whole=False)})
        return prefixes_of(_spaced(self.pattern), {name: _spaced(words.pattern) for name, words in self.words.items()})

    @property
    def regex(self) -> re.Pattern[str]:
        """The regular expression over folded text, compiled once it is asked for."""
        return _compiled(self.source)

    def with_vocabulary(self, vocabulary: TimeWords) -> Rule:
        """The same rule, its pattern compiled once, with other meanings of the words."""
        made = copy(self)
        object.__setattr__(made, "vocabulary", vocabulary)
        return made

    def _list(self, name: str) -> Words:
        if name not in self.words:
            raise ValueError(f"rule {self.name}: there is no word list {{{name}}}")
        return self.words[name]


_Opening = tuple[tuple[frozenset[str], ...], frozenset[tuple[str, bool]]]


def needs_and_prefixes(rules: Sequence[Rule]) -> list[_Opening]:
    """Of each rule what a match needs and what it begins with, kept on disk as compiled patterns are."""
    lists = {id(rule.words): rule.words for rule in rules}
    told = [sorted((name, words.pattern, sorted(words.needs)) for name, words in one.items()) for one in lists.values()]
    places = {one: place for place, one in enumerate(lists)}
    plain = [(rule.pattern, rule.vocabulary.spaced, places[id(rule.words)]) for rule in rules]
    return worked_out(
        f"{told}{plain}",
        lambda: [(rule.needs, frozenset(map(tuple, rule.prefixes))) for rule in rules],
        __file__,
        pattern_prefixes.__file__,
    )


@cache
def _spaced(pattern: str) -> str:
    """A pattern in which each space stands for any run of them."""
    return _PLAIN_SPACE.sub(_run_of_spaces, pattern)


def _run_of_spaces(found: re.Match[str]) -> str:
    """One space as any run of them (bounded, so that no text can make it slow); an optional one as any run or none."""
    return {" ": " {1,8}", " ?": " {0,8}"}.get(found.group(), found.group())


def _needs_of(
    tokens: list[str], at: int, words: Mapping[str, Words], *, before: bool = False, behind: bool = False
) -> tuple[list[frozenset[str]], int]:
    """The needs of one group, which begins at token `at`, and the index after its closing bracket.

    An alternation needs one word of any of its branches, if each branch needs one; what is optional needs nothing, nor does a part of
    a word. `before` and `behind` say whether letters stand right before the group and right behind it.
    """
    branches: list[list[frozenset[str]]] = [[]]
    first = True
    while at < len(tokens) and tokens[at] != ")":
        token, found = tokens[at], list[frozenset[str]]()
        glued = before if first else _ends_in_letters(tokens, at - 1)
        at += 1
        first = False
        if token == "|":
            branches.append([])
            first = True
            continue
        if token.startswith("("):
            end = _closing(tokens, at)
            found, at = _needs_of(tokens, at, words, before=glued, behind=_letters_follow(tokens, end + 1, behind=behind))
            if token in ("(?!", "(?<=", "(?<!"):
                found = []  # what must not follow is not needed; what must stand before can lie outside the sentence
        elif _NAME.fullmatch(token):
            found = [words[token[1:-1]].needs] if words[token[1:-1]].needs else []
        elif token == r"\d" or _DIGIT_CLASS.fullmatch(token):
            found = [frozenset({DIGITS})]
        elif token.isalpha() and (len(token) > 1 or _stands_alone(tokens, at - 1)):
            found = [] if glued or _letters_follow(tokens, at, behind=behind) else [frozenset({token})]
        if at < len(tokens) and (tokens[at] in "?*" or tokens[at].startswith("{0")):
            ends = tokens[at] == "?" and (at + 1 == len(tokens) or tokens[at + 1] in (" ", ")", "|")) and not glued
            ends = ends and not _letters_follow(tokens, at + 1, behind=behind)
            found = [frozenset({token, token[:-1]})] if ends and len(token) > 2 and token.isalpha() else []  # "months?"
        branches[-1].extend(found)
    if len(branches) == 1:
        return branches[0], at + 1
    if not all(branches):
        return [], at + 1
    rarest = (min(branch, key=_commonness) for branch in branches)
    return [frozenset().union(*rarest)], at + 1


def _commonness(words: frozenset[str]) -> float:
    """How often one of the words may stand in a sentence: short words are common ones."""
    return sum(4.0 ** -len(word) for word in words)


def _closing(tokens: list[str], at: int) -> int:
    """The index of the bracket that closes the group whose inside begins at `at`."""
    depth = 1
    while at < len(tokens) and depth:
        depth += 1 if tokens[at].startswith("(") and not tokens[at].startswith("(?P=") else -1 if tokens[at] == ")" else 0
        at += 1
    return at - 1


def _is_letters(token: str) -> bool:
    return (
        token.isalpha()
        or token == r"\w"
        or (token.startswith("[") and re.search(r"[^\W\d_]", token.replace(r"\w", "w").replace(r"\d", "")) is not None)
    )


def _letters_follow(tokens: list[str], at: int, *, behind: bool) -> bool:
    """Whether letters can stand right at token `at`, `behind` what follows the group that ends there."""
    if at < len(tokens) and (tokens[at] in "?*+" or tokens[at].startswith("{0")):
        at += 1
    while at + 1 < len(tokens) and tokens[at] == "-" and tokens[at + 1] == "?":
        at += 2
    if at >= len(tokens) or tokens[at] in ("|", ")"):
        return behind
    if tokens[at].startswith("(") and tokens[at] not in ("(?!", "(?=", "(?<=", "(?<!"):
        return _letters_follow(tokens, at + 1, behind=False)
    return _is_letters(tokens[at])


def _ends_in_letters(tokens: list[str], at: int) -> bool:
    """Whether what ends at token `at` ends in letters, so that a word behind it is only part of one."""
    while at >= 1 and (tokens[at] in ("?", "*", "+", ")") or (tokens[at] == "-" and tokens[at + 1 : at + 2] == ["?"])):
        at -= 1
    return at >= 0 and _is_letters(tokens[at])


def _stands_alone(tokens: list[str], at: int) -> bool:
    """Whether the letter at token `at` is a word of its own after digits, as the s of "1990s" and "1990's"."""
    before = at - 1
    while before > 0 and (tokens[before] == "'" or tokens[before - 1 : before + 1] == ["'", "?"]):
        before -= 1
    after = tokens[at + 1] if at + 1 < len(tokens) else ")"
    return before >= 0 and tokens[before].isdigit() and (after in ("|", ")", " ") or after.startswith("(?="))


@cache
def _compiled(source: str) -> re.Pattern[str]:
    """The pattern, compiled when it is first needed: most texts try few of the rules of their language."""
    return re.compile(source)


@lru_cache(maxsize=2)
def folded(text: str) -> str:
    """`text` in lower case with plain dashes, apostrophes, digits and spaces, character for character; empty lines stay two line feeds.

    A single line break is a space, so that an expression may run over the end of a line, but not over that of a paragraph.
    """
    low = text.lower()
    if len(low) != len(text):  # a few capitals have a longer lower case: its first letter is the letter, "İki" is "iki"
        low = "".join(one.lower()[0] for one in text)
    for mark, plain in _PLAIN.items():  # several times as fast as one str.translate
        low = low.replace(mark, plain)
    if _OTHER_DIGIT.search(low):
        low = low.translate(_DIGITS)
    return _LINE_BREAK.sub(" ", _SPACE.sub(lambda spaces: " " * len(spaces.group()), low))


@dataclass(frozen=True, slots=True, eq=False)
class TimeRules:
    """The rules of a language with its words; `example_day` (ISO) is the day on which the examples hold, `carriers` the sentences, with
    ``{}`` for the words, in which they must be found.
    """

    words: TimeWords
    rules: tuple[Rule, ...]
    example_day: str
    carriers: tuple[str, ...]
