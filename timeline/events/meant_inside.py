"""Titles with what the pronouns inside of them mean, where nothing else in the title tells: "The court freed [Anna Berg]"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline import patterns as re
from timeline.events.clauses import Clause
from timeline.events.grammar import NEVER, Grammar
from timeline.events.lines import upper_first
from timeline.events.meant import is_quoted
from timeline.events.mentions import Mentions, Told
from timeline.events.sentence_pieces import lower_first
from timeline.events.shortening import LONGEST, fitted, is_sound
from timeline.text import Span

_BRACKETS = re.compile(r"\[[^\[\]]*\]")
_WORD = re.compile(r"[\w’'-]+")
_ALIKE = 12  # code points behind a pronoun by which its place in the text is known
_PRONOUNS = ("person", "whom", "clitic", "enclitic", "owner", "it", "they")
_ARTICLE = 3  # code points of "il " before "suo"
_FIRST = 12  # code points of "It took her", whom it took so long
_SHORTEST = 4  # code points of words that are no pronoun
_SHORT = 2  # letters of "de" in a name
_LONGEST = 7  # words of what is meant


def with_all_meant(grammar: Grammar, text: str, clause: Clause, line: str, mentions: Mentions, dated: str, longest: int) -> str:
    """The line with whom and what its pronouns mean in brackets, each once, as far as that leaves it at most `longest` long."""
    told = list(_told(mentions, clause.sentence))
    at, used = 0, set[Span]()
    while told and (hit := grammar.anaphor.search(line, at)) is not None:
        at = hit.end()
        is_pronoun = hit.lastgroup in _PRONOUNS and not _is_in_brackets(line, hit) and not is_quoted(line, hit.start())
        one = _at(text, told, line, hit, used) if is_pronoun else None
        if one is None and is_pronoun and grammar.verb_second and not line[: hit.start()].strip():
            one = _behind_verb(text, told, line[hit.end() :].split(), hit[0])
        if one is None:
            continue
        used.add(one[:2])
        words = one[2] if hit.start() < _FIRST and grammar.expletive.match(line) else _words(grammar, mentions, one)
        if not words or _tells(grammar, line, one[2]) or _is_told(text, mentions, clause.sentence, line, one):
            continue
        if grammar.owned is not NEVER and hit.lastgroup in ("clitic", "enclitic", "owner"):
            line = _with_behind(grammar, line, hit, words, longest)
            continue
        meant = f"[{words if any(letter.isalnum() for letter in line[: hit.start()]) else upper_first(words)}]"
        longer = f"{line[: hit.start()]}{meant}{line[hit.end() :]}"
        if len(longer) > longest:
            longer = fitted(grammar, longer, dated, longest)
        if meant in longer and not longer.endswith("…") and (is_sound(grammar, longer) or not is_sound(grammar, line)):
            line, at = longer, longer.find(meant) + len(meant)
    return line


def with_object_behind(grammar: Grammar, line: str, named: str) -> str:
    """A title with whom an object means behind the subject, which stood behind its pronoun: "1905 berief der Rat [Emil Wolf]"."""
    hit = grammar.object_before_subject.search(line) if named != line else None
    leads = grammar.preposition_start.match(line) or line[:1].isdigit()
    if hit is None or hit["object"].startswith("[") or not (leads or hit["adverb"]):
        return named
    for one in grammar.object_before_subject.finditer(named):
        if one["object"].startswith("[") and one["subject"] == hit["subject"]:
            return f"{named[: one.start('object')]}{one['subject']} {one['object']}{named[one.end('subject') :]}"
    return named


def without_stray_comma(grammar: Grammar, line: str) -> str:
    """A title without the comma of what was left out before its verb: "Der Ingenieur Rolf Zander[,] ersetzte 1966 die Maschine"."""
    subject, comma, rest = line.partition(", ")
    if (
        not comma
        or not grammar.verb_second
        or not grammar.determiner_start.match(upper_first(subject))
        or not grammar.opens_with_verb.match(rest)
    ):
        return line
    if not subject.rpartition(" ")[2][:1].isupper():
        return line  # "Der konservative[,] werteorientierte Bischof"
    return line if grammar.verb.search(subject) or any(mark in line for mark in '„“”»«"') else f"{subject} {rest}"


def with_hero(grammar: Grammar, text: str, clause: Clause, line: str, mentions: Mentions) -> str:
    """The line with the name of whom "the boy" or "der Verein" means, where that is whom the text is about."""
    for hit in (*grammar.hero_noun.finditer(line), *grammar.body_noun.finditer(line)):
        told = (one for one in mentions.within(clause.sentence) if one[3] and text[one[0] : one[1]].casefold() == hit[0].casefold())
        name = next((one[2] for one in told), "")
        rest = f"{line[: hit.start()]} {line[hit.end() :]}"
        is_plain = not is_quoted(line, hit.start()) and not _is_behind_pronoun(grammar, line, hit.start())
        if name and is_plain and not _tells(grammar, rest, name):
            longer = f"{line[: hit.start()]}[{name}]{line[hit.end() :]}"
            return longer if len(longer) <= LONGEST or len(line) > LONGEST else line
    return line


def _is_behind_pronoun(grammar: Grammar, line: str, start: int) -> bool:
    """Whether a pronoun or a bracket stands right before a place, so that two brackets would stand there: "gab [ihm] den Betrieb"."""
    before = line[:start].rstrip().rpartition(" ")[2]
    return before.endswith("]") or before.casefold() in grammar.genders or grammar.anaphor.fullmatch(before) is not None


def _with_behind(grammar: Grammar, line: str, hit: re.Match[str], words: str, longest: int) -> str:
    """The line with whom an object means behind its verb, "La rescató [a Anna Berg]", "derrubou-o [o sino]", or whose its subject is
    behind that: "Su voto [de Anna] valió".
    """
    owns = hit.lastgroup == "owner"
    before = None if hit.lastgroup == "enclitic" else (grammar.owned if owns else grammar.object_verb).match(line, hit.end())
    if before is None and hit.lastgroup != "enclitic" or owns and hit.start() > _ARTICLE:
        return line
    told = words if owns else grammar.object_meant(hit[0].casefold(), words)
    end = before.end() if before else hit.end()
    longer = f"{line[:end]} [{told}]{line[end:]}"
    return longer if len(longer) <= longest else line


def _told(mentions: Mentions, sentence: Span) -> Iterator[Told]:
    """The pronouns of a sentence that mean somebody or something, and those that say whose something is."""
    nameless, owners = mentions.nameless_within(sentence)
    words = [*mentions.words_within(sentence), *nameless, *owners]
    several = {one[:2] for one in words}
    yield from (one for one in mentions.within(sentence) if one[3] and one[:2] not in several)
    yield from words


def _is_in_brackets(line: str, hit: re.Match[str]) -> bool:
    return any(one.start() < hit.start() < one.end() for one in _BRACKETS.finditer(line))


def _at(text: str, told: Sequence[Told], line: str, hit: re.Match[str], used: set[Span]) -> Told | None:
    """What the text has in the place of a pronoun of a title: the same word before the same words."""
    rest = _BRACKETS.split(line[hit.end() :])[0].rstrip("…")[:_ALIKE].casefold()
    alike = [one for one in told if one[:2] not in used and text[one[0] : one[1]].casefold() == hit[0].casefold()]
    alike = [one for one in alike if " ".join(text[one[1] : one[1] + 2 * _ALIKE].split()).casefold().startswith(rest.strip()[:_ALIKE])]
    return alike[-1] if len({one[2] for one in alike}) == 1 else None


def _behind_verb(text: str, told: Sequence[Told], rest: Sequence[str], word: str) -> Told | None:
    """The same of a title whose subject stands first now, which stood behind its verb: "[Es] brannte ab" for "Im Mai brannte es ab"."""
    verb, behind = " ".join(rest[:1]), " ".join(rest[1:]).rstrip("…")[:_ALIKE]
    alike = [one for one in told if text[one[0] : one[1]].casefold() == word.casefold() and text.endswith(f" {verb} ", 0, one[0])]
    alike = [one for one in alike if " ".join(text[one[1] : one[1] + 2 * _ALIKE].split()).startswith(behind)]
    return alike[0] if len(alike) == 1 else None


def _words(grammar: Grammar, mentions: Mentions, one: Told) -> str:
    """What to read for a pronoun: a name or the words of the text, as an owner where it is one; "" where that is too long."""
    start, end, name, _ = one
    name = lower_first(name) if grammar.determiner_start.match(name) or grammar.new_thing.match(name) else name
    if len(name.split()) > _LONGEST:
        return ""
    if not any(other[:2] == (start, end) for other in (*mentions.words, *mentions.nameless_owners)):
        return name
    joint = grammar.both.format("", "")
    return "" if joint and joint in name else grammar.whose(name) or grammar.owner_meant(name)


def _is_told(text: str, mentions: Mentions, sentence: Span, line: str, one: Told) -> bool:
    """Whether a title has other words for who is meant: "The Cuban government urged [its] people"."""
    others = [other for other in mentions.within(sentence) if other[2] == one[2] and other[:2] != one[:2]]
    return any(text[other[0] : other[1]] in line for other in others if other[1] - other[0] > _SHORTEST)


def _tells(grammar: Grammar, line: str, name: str) -> bool:
    """Whether a title has a word of a name, or the noun, in it already."""
    words = [word for word in _WORD.findall(name) if len(word) > _SHORT] or [name]
    words = words if name[:1].isupper() and not grammar.determiner_start.match(name) else words[-1:]
    low = line.casefold()
    return any(re.search(rf"\b{re.escape(word.casefold())}\b", low) for word in words)
