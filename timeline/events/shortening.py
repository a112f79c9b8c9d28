"""A line of an article made fit for a title: whole words, at most so long, quotation marks in pairs, no loose ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events.dates_in_titles import without_date
from timeline.events.grammar import Grammar
from timeline.events.lines import EDGE, PAIRS, main_verb, main_verb_end, tidy

LONGEST = 90
_FEWEST = 3  # words that a title keeps
_LONGEST_PHRASE = 40
_QUOTATION = re.compile(r"(?P<open>[“\"])(?P<said>[^“”\"]{20,})(?P<close>[”\"])(?P<by>,? [^“”\"]+)")
_CALLED = re.compile(r"\s*\((?:[^\W\d_]{1,12} )?[“\"‘][^()”\"’]{1,40}[”\"’]\)")  # ("the deceased")
_BRACKETS = re.compile(r"\s*\([^()]*\)")


def fitted(grammar: Grammar, line: str, dated: str = "", longest: int = LONGEST, others: Sequence[str] = ()) -> str:
    """The line at most `longest` long: without brackets, what is joined behind, its date, its last phrases; else cut at a word.

    `others` are the other dates in it.
    """
    line = tidy(grammar, _without(_CALLED, line))
    if len(line) > longest:
        line = _without(_BRACKETS, line)
    if len(line) > longest and (quotation := _QUOTATION.fullmatch(line)):
        line = _shorter_quotation(grammar, quotation, longest)
    if len(line) > longest and dated and len(shorter := without_date(grammar, line, dated)) <= longest:
        return shorter
    for other in others if len(line) > longest else ():
        bare = without_date(grammar, line, dated) if dated else line
        shorter = without_date(grammar, bare, other)
        if len(shorter) <= longest and len(shorter.split()) >= _FEWEST:
            return shorter  # "raised $85 million in May and a further $240 million [in October]"
    if len(line) > longest:
        room = len(line) - len(without_date(grammar, line, dated)) if dated else 0
        line = _without_last_pieces(grammar, line, longest + room)
    if len(line) > longest and dated:
        line = without_date(grammar, line, dated)
    if len(line) > longest:
        line = _without_last_pieces(grammar, line, longest)
    if len(line) > longest:
        line = _without_speaker(grammar, line, longest)
    if len(line) > longest:
        line = _without_last_relative(grammar, line, longest)
    if len(line) > longest:
        line = _fullest(grammar, line, longest)
    if len(line) > longest:
        line = _without_what_is_joined(grammar, line, longest)
    return _at_last(grammar, line, longest) if len(line) > longest else line


def _at_last(grammar: Grammar, line: str, longest: int) -> str:
    """The line without what its subject belongs to, then without all phrases behind its verb; else cut at a word."""
    if phrase := grammar.phrase_of_subject.match(line):
        line = _without_last_phrases(grammar, phrase["subject"] + line[phrase.end() :], longest)
    if len(line) > longest:
        line = _without_last_phrases(grammar, line, longest, close=True)
    return line if len(line) <= longest else tidy(grammar, line[: longest - 1].rsplit(" ", 1)[0]) + "…"


def _without_speaker(grammar: Grammar, line: str, longest: int) -> str:
    """The line without who says it, where what is said tells by itself; of what is ahead, which is no fact yet, with him if that fits."""
    said = None if any(mark in line for mark in '“”"') else grammar.says_long.match(line)
    told = line[said.end() :] if said else ""
    if said is None:
        return line
    verb = next(grammar.reporting.finditer(said[0]), None)
    that = grammar.complement.search(said[0], verb.end()) if verb else None
    short = f"{said[0][: verb.end()]} {that[0]} " if verb and that else said[0]
    for saying in (said[0], short) if grammar.ahead.search(told) else ():
        if len(announced := _with_speaker(grammar, saying, told)) <= longest:
            return tidy(grammar, announced)
    return tidy(grammar, told) if main_verb_end(grammar, told) and not grammar.no_subject.match(told) else line


def _with_speaker(grammar: Grammar, said: str, told: str) -> str:
    """Who says something with what is said, without whom the subject of that belongs to: "announced that claims [for support] would"."""
    phrase = grammar.phrase_of_subject.match(told)
    return said + (phrase["subject"] + told[phrase.end() :] if phrase else told)


def _without_last_relative(grammar: Grammar, line: str, longest: int) -> str:
    """The line without a relative clause at its end, as long as it tells the same: "sold the vineyards [that his uncle had bought]"."""
    least = main_verb_end(grammar, line)
    for hit in reversed(list(grammar.relative_inside.finditer(line, least)) if least else []):
        before = line[: hit.start()].rstrip(EDGE)
        if len(line) <= longest:
            break
        word = before.rpartition(" ")[2]
        is_said = _says(grammar, line, hit.start()) or grammar.verb.fullmatch(word) or grammar.gerund.fullmatch(word)
        is_noun = grammar.noun_phrase_at_end.search(before) or grammar.bare_noun_at_end.search(before)
        if is_said or not is_noun or _is_open(before) or _waits(grammar, before) or _still_tells(grammar, line, hit.start()):
            continue
        line = tidy(grammar, before)
    return line


def is_sound(grammar: Grammar, line: str) -> bool:
    """Whether a line breaks off nowhere: it has its verb, no clause of it waits for one, no word in it for what a comma cuts off."""
    line = line.replace("[", "").replace("]", "")
    if grammar.stays_open.search(line) or _waits(grammar, line) or line.endswith("…"):
        return False
    return bool(main_verb_end(grammar, line) or grammar.participle.search(line)) and not grammar.verb.match(line)


def _fullest(grammar: Grammar, line: str, longest: int) -> str:
    """Of the ways to leave out whom its subject belongs to, another deed and its last phrases the one that keeps most."""
    ways: list[str] = []
    for one in (line, _without_places_of_subject(grammar, line), _without_relative_of_subject(grammar, line)):
        for other in (one, _without_another_deed(grammar, one, longest)):
            ways.append(_without_last_phrases(grammar, other, longest))
    return max((one for one in ways if len(one) <= longest), key=len, default=ways[0])


def _without_another_deed(grammar: Grammar, line: str, longest: int) -> str:
    """The line up to an "and" that another verb follows: "headed home to keep the team up [and send Carrick down]"."""
    least = main_verb_end(grammar, line)
    for hit in reversed(list(grammar.also.finditer(line, least))):
        before, rest = line[: hit.start()].rstrip(EDGE), line[hit.end() :]
        if _is_open(before) or _waits(grammar, before) or _still_tells(grammar, line, hit.start()) or grammar.of_two.search(before):
            continue
        infinitive = grammar.infinitive.search(before, least) and not grammar.noun_start.match(rest)
        if infinitive or grammar.opens_with_verb.match(rest) or grammar.gerund.match(rest):
            line = tidy(grammar, before)
        if len(line) <= longest:
            break
    return line


def _shorter_quotation(grammar: Grammar, line: re.Match[str], longest: int) -> str:
    """What somebody said with no more than who said it, and as many of its clauses as fit: “It was my job,” he said."""
    phrase = next((hit for hit in grammar.phrase_start.finditer(line["by"]) if line["by"][: hit.start()].count(" ") > 1), None)
    by, said = line["by"][: phrase.start()] if phrase else line["by"], line["said"]
    room = longest - len(by) - 2 * len(line["open"]) - 1
    ends = [hit.start() for hit in grammar.cut.finditer(said) if hit.start() <= room and main_verb_end(grammar, said[: hit.start()])]
    if len(said) > room and not ends:
        return line[0]
    said = f"{said[: ends[-1]].rstrip(EDGE)}," if len(said) > room else said
    return f"{line['open']}{said}{line['close']}{by}"


def _without(pattern: re.Pattern[str], line: str) -> str:
    shorter = pattern.sub("", line)
    return shorter if len(shorter.split()) >= _FEWEST else line


def _without_last_pieces(grammar: Grammar, line: str, longest: int) -> str:
    """The line without its last pieces, as long as a verb and a few words are left."""
    found = list(grammar.cut.finditer(line))
    for before, cut in reversed(list(zip([None, *found], found, strict=False))):
        if len(line) <= longest:
            break
        shorter = line[: cut.start()].rstrip(EDGE)
        if len(shorter.split()) < _FEWEST or not main_verb_end(grammar, shorter) or _is_open(shorter) or _waits(grammar, shorter):
            continue
        if _takes_the_verb(grammar, line, cut.end()):
            continue
        if before and grammar.loose_end.search(line[: before.start()].rstrip(EDGE)) and not grammar.verb.search(shorter, before.end()):
            continue  # "She studied there and, after the war[, joined …]"
        line = tidy(grammar, shorter)
    return line


def _waits(grammar: Grammar, line: str) -> bool:
    """Whether a piece of a line opens a clause that still lacks its verb: "…, when an apprentice, Tom Lind"."""
    if any(_opens_without_verb(grammar, line, cut.end()) for cut in grammar.cut.finditer(line)):
        return True
    said = list(grammar.complement.finditer(line))  # "He says that on the evening of his birthday"
    return bool(said) and _says(grammar, line, said[-1].start()) and grammar.main_verb.search(line, said[-1].end()) is None


def _opens_without_verb(grammar: Grammar, line: str, place: int) -> bool:
    """Whether a clause opens at a place that has no verb up to the end of a line."""
    phrase = grammar.phrase_piece.match(line, place)  # "after winning the race"
    opens = (not phrase and grammar.subordinate.match(line, place)) or grammar.relative_piece.match(line, place)
    return bool(opens) and grammar.main_verb.search(line, place) is None


def _takes_the_verb(grammar: Grammar, line: str, start: int) -> bool:
    """Whether the end of a line holds the verb of a subject before it: "until Marion Keel, [a retired driver, began collecting]"."""
    places = [start, *(hit.end() for hit in grammar.cut.finditer(line, start))]
    before = [0, *(hit.end() for hit in grammar.cut.finditer(line, 0, start)), *places]
    verbs = [at for at in places if grammar.opens_with_verb.match(line, at) and not grammar.joined.match(line, at)]
    verbs = [at for at in verbs if not _tells_too(grammar, line, max(place for place in before if place < at), at)]
    return any(not grammar.says.match(line, at) for at in verbs)


def _tells_too(grammar: Grammar, line: str, start: int, end: int) -> bool:
    """Whether a piece of a line has a verb, so that one behind it is only the next of a list: "killed two, [injured dozens]"."""
    verb = grammar.main_verb.search(line, start, end)
    opens = (
        grammar.relative_piece.match(line, start) or grammar.subordinate.match(line, start) or grammar.participle_piece.match(line, start)
    )
    return verb is not None and not opens


def _without_last_phrases(grammar: Grammar, line: str, longest: int, *, close: bool = False) -> str:
    """The line without its last prepositional phrases, as long as the verb and a word behind it are left; with `close` the verb alone."""
    verb = main_verb_end(grammar, line)
    group = grammar.acted_on.match(line, verb) or grammar.perfect.match(line, verb) if verb else None
    least = (group.end() if group else verb) + (0 if close else 2) if verb else longest // 2
    for hit in reversed(list(grammar.phrase_start.finditer(line))):
        if len(line) <= longest or hit.start() < least or (hit.start() == least and not close):
            break
        said = grammar.complement.search(line, hit.end())
        if said is not None and said.start() == hit.end():
            continue  # "vote on whether": what is voted on
        if said is None and _still_tells(grammar, line, hit.end()):
            continue
        if said is None:
            shorter = tidy(grammar, line[: _before_participle(grammar, line, least, hit.start())])
            line = line if _waits(grammar, shorter) and not _waits(grammar, line) else shorter
        elif (
            said.start() - hit.end() < _LONGEST_PHRASE
            and not grammar.verb.search(line, hit.end(), said.start())
            and _says(grammar, line, hit.start())
        ):  # "told staff [at a meeting] that every …"
            line = line[: hit.start()] + " " + line[said.start() :]
    return line


def _before_participle(grammar: Grammar, line: str, least: int, end: int) -> int:
    """Where a line ends without a participle that its last phrase belonged to: "raised $84 million in a round [led by Orrin]"."""
    start = line.rfind(" ", least, end) + 1
    noun = line[line.rfind(" ", 0, start - 1) + 1 : start].strip()
    is_noun = noun.isalpha() and noun.islower() and not grammar.verb.fullmatch(noun) and not grammar.gerund.fullmatch(noun)
    if start <= least or not is_noun or not grammar.by_phrase.match(line, start) or grammar.adverb_at_end.search(f" {noun}"):
        return end
    return end if any(hit.end() >= end for hit in grammar.passive_now.finditer(line)) else start


def _without_places_of_subject(grammar: Grammar, line: str) -> str:
    """The line without the name that its subject belongs to: "A former accountant [of the Harbour Trust] was jailed"."""
    owner = grammar.owner_of_subject.match(line)
    return owner["subject"] + line[owner.end() :] if owner else line


def _says(grammar: Grammar, line: str, place: int) -> bool:
    """Whether somebody speaks right before a place, so that "that" behind it is what is said, and no relative clause."""
    told = list(grammar.reporting.finditer(line, 0, place))
    return bool(told) and place - told[-1].end() < _LONGEST_PHRASE and not grammar.infinitive.search(line, told[-1].end(), place)


def _without_relative_of_subject(grammar: Grammar, line: str) -> str:
    """The line without the relative clause of its subject: "Two cavers [who had been trapped for days] were rescued"."""
    verb = main_verb(grammar, line)
    opened = grammar.relative_of_subject.search(line, 0, verb.start()) if verb else None
    if opened and verb and grammar.noun_start.match(line, opened.end()):  # "A woman whom I did not know came in"
        later = grammar.main_verb.finditer(line, verb.end())
        verb = next((hit for hit in later if not grammar.joins_verbs.search(line, 0, hit.start())), None)
    relative = grammar.relative_of_subject.search(line, 0, verb.start()) if verb else None
    return f"{line[: relative.start()]} {line[verb.start() :]}" if relative and verb else line


def _still_tells(grammar: Grammar, line: str, place: int) -> bool:
    """Whether the verb of what is said stands behind a place: "warned that weapons [seized by Isis could pose a threat]"."""
    said = grammar.complement.search(line, 0, place)
    if said is None or any(not grammar.participle.match(line, hit.start()) for hit in grammar.verb.finditer(line, said.end(), place)):
        return False
    return grammar.verb.search(line, place) is not None


def _without_what_is_joined(grammar: Grammar, line: str, longest: int) -> str:
    """The line up to an "and", where the verb and some words of it stand before: "has been shrouded in secrecy [and carefully curated]"."""
    least = main_verb_end(grammar, line)
    for hit in reversed(list(grammar.also.finditer(line))):
        shorter = line[: hit.start()].rstrip(EDGE)
        if not least or hit.start() <= least + 2:
            break
        if grammar.of_two.search(shorter):
            continue  # "between €17 million [and €21 million]"
        if (
            len(shorter) <= longest
            and not _lacks_its_verb(grammar, shorter)
            and not _is_open(shorter)
            and not _waits(grammar, shorter)
            and not _still_tells(grammar, line, hit.start())
        ):
            return tidy(grammar, shorter)
    return line


def without_stub(grammar: Grammar, line: str) -> str:
    """A line that the next date cuts off, without a last piece that has lost its verb: "…, when an auditor noticed that three permits"."""
    ends = list(grammar.cut.finditer(line))
    if not ends:
        return line
    open_at = next((cut for cut in ends if _opens_without_verb(grammar, line, cut.end())), None)
    if open_at is not None and main_verb_end(grammar, line[: open_at.start()]):
        return line[: open_at.start()].rstrip(EDGE)
    last, shorter = line[ends[-1].end() :], line[: ends[-1].start()].rstrip(EDGE)
    said = grammar.complement.search(last)
    rest = last[said.end() :] if said else last
    stub = grammar.main_verb.search(rest) is None and (said or grammar.joining.match(last))
    return shorter if stub and grammar.main_verb.search(shorter) else line


def _lacks_its_verb(grammar: Grammar, line: str) -> bool:
    """Whether an auxiliary waits for the verb that stands at the end of its clause: "Ann hat das Haus"."""
    verbs = list(grammar.verb.finditer(line))
    waits = verbs and grammar.verb_last.fullmatch(verbs[-1][0].casefold())
    return bool(waits) and not grammar.participle.search(line, verbs[-1].end()) and not line.endswith("en")


def _is_open(line: str) -> bool:
    return any(line.count(left) != line.count(right) for left, right in PAIRS) or line.count('"') % 2 == 1
