"""A title that leans on what stands before it, with that in front: "[Laparoscopy was performed.] No obstruction was found".

A title leans that says too little by itself: by an open pronoun, by a thing that only its article tells of, by a verb that answers
something, by so many or none of those told of before. In front stands a sound telling of the clause or sentence right before, in the same
paragraph; where there is none, or no room for it, the title stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import islice

from timeline.events.breaks import cost_of_end
from timeline.events.dates_in_titles import without_date, without_leading_date
from timeline.events.grammar import Grammar
from timeline.events.leaning_words import NO_LEANING
from timeline.events.lines import EDGE, main_verb, main_verb_end, one_line, tidy, upper_first
from timeline.events.open_clauses import breaks_off
from timeline.events.sentence_pieces import lower_first
from timeline.events.shortening import LONGEST, fitted, is_sound
from timeline.layout import Layout
from timeline.lead_in import with_lead_in
from timeline.model import BlockKind, Event
from timeline.text import Span, holding

_LABEL = re.compile(r"\[(?P<who>[^\[\]]*):\] ")  # "[Anna Berg:] I left"
_BRACKETS = re.compile(r"[\[\]]")
_NAMED = re.compile(r"\[[^\[\]]*\]")
_QUOTES = re.compile(r"[“”\"„]")
_WORD = re.compile(r"[^\W_]{4,}")
_MARKS = re.compile(r"\s*[,;]\s+")
_ROUND = len("[.] ")
_SHORTEST = 12  # code points of what is put in front
_MOST_SHARED = 0.5  # of the words in front that may stand in the title too
_DEAREST_END = 4.0  # what it may cost to end what is put in front
_SHORT = 9  # words of a title that only answers something
_STEM = 4  # letters that two forms of a noun share
_SUBJECT = 3  # words of the subject of such a title
_FEW = 4  # words of a title that loses its date wherever that stands
_OFTEN, _REACH = 4, 3000  # times that a thing is told of, and code points to either side, where the text is about it
_BEFORE = 80  # code points before a noun that lead to it
_SENTENCES_BACK = 3  # over those that tell of nothing


class _Lean(Enum):
    """How a title says too little."""

    OPEN = 1  # by a pronoun, or without a subject
    ANSWER = 2  # by a verb that answers something, or a word like "there"
    COUNT = 3  # by so many of those told of before
    THING = 4  # by a thing that only its article tells of


@dataclass(frozen=True, slots=True)
class _Line:
    """The title of an event in its own words: who speaks, and the rest without its date."""

    speaker: str
    words: str

    @classmethod
    def of(cls, grammar: Grammar, event: Event) -> _Line:
        label = _LABEL.match(event.title)
        line = event.title[label.end() :] if label else event.title
        dated = event.time.text if event.time else ""
        bare = without_date(grammar, line, dated) if dated else line
        if bare == line and dated and line.endswith(dated) and len(line.split()) - len(dated.split()) <= _FEW:
            bare = grammar.before_date_at_end.sub("", line.removesuffix(dated)).rstrip()
        line = bare or line
        return cls(label["who"] if label else "", line)


@dataclass(frozen=True, slots=True)
class _Text:
    """Where the events of a text stand, and what its sentences tell that make none."""

    grammar: Grammar
    sentences: Sequence[Span]
    layout: Layout
    events: Mapping[int, Sequence[Event]]  # by the beginning of their sentence, the last one first
    headline: Callable[[Span], str]

    def reach(self, place: int, *, far: bool) -> int:
        """Where the paragraph or entry begins that holds a place; where it looks `far`, the paragraph before, if neither is an entry."""
        shape, over = self.layout.shape, [one for one in self.layout.leads.over(place) if not one.stamp]
        at = shape.at(place)
        if at is None:
            return place
        block, low = shape.blocks[at], max([shape.blocks[at].start, *(one.end for one in over if one.end <= place)])
        if far and at and not over and low == block.start:
            before = shape.blocks[at - 1]
            are_prose = before.kind is block.kind is BlockKind.PARAGRAPH and all(one.stamp for one in self.layout.leads.over(before.start))
            low = before.start if are_prose else low
        return low


def with_what_was_told(grammar: Grammar, events: Sequence[Event], layout: Layout, headline: Callable[[Span], str]) -> tuple[Event, ...]:
    """The events, each title that leans with what was told right before it; `headline` is the one of a sentence that makes no event."""
    if grammar.leaning is NO_LEANING:
        return tuple(events)
    by_sentence: dict[int, list[Event]] = {}
    for event in sorted(events, key=_place, reverse=True):
        by_sentence.setdefault(event.sentence_start, []).append(event)
    text = _Text(grammar, layout.sentences, layout, by_sentence, headline)
    made = list[Event]()
    for event in events:
        line = _Line.of(grammar, event)
        done_by_speaker = line.speaker and grammar.opens_with_verb.match(lower_first(line.words))
        lean = None if done_by_speaker else _lean(grammar, event, line.words)  # "[tomo_h:] Missed the first flight"
        made.append(replace(event, title=_with_told(text, event, line, lean)) if lean else event)
    return tuple(made)


def _with_told(text: _Text, event: Event, line: _Line, lean: _Lean) -> str:
    """The title of an event that leans with what was told before in front, without its date where only that leaves room."""
    dated = event.time.text if event.time else ""
    for title in dict.fromkeys((event.title, without_date(text.grammar, event.title, dated) if dated else event.title)):
        if told := _told_before(text, event, line, lean, LONGEST - len(title) - _ROUND):
            return with_lead_in(told, title)
    return event.title


def _place(event: Event) -> int:
    return event.clause_start


def _lean(grammar: Grammar, event: Event, line: str) -> _Lean | None:
    """How the title of an event, `line` without its date, says too little by itself; None where it does not."""
    words = grammar.leaning
    if _QUOTES.search(line) or "…" in line:
        return None
    if _is_open(grammar, line):
        return _Lean.OPEN
    if _answers(grammar, _bare(line)) or words.points_back.search(line):
        return _Lean.ANSWER
    if words.none.fullmatch(line.strip(EDGE)) or words.some.fullmatch(line.strip(EDGE)):
        return _Lean.COUNT
    noun = _thing(grammar, line)
    return _Lean.THING if noun and _is_open_thing(grammar, event, noun) else None


def _answers(grammar: Grammar, line: str) -> bool:
    """Whether somebody told of in a few words only answers something: "The tenants refused", but not "The bill of €488 was paid"."""
    verb = main_verb(grammar, line)
    if verb is None or len(line.split()) > _SHORT or len(line[: verb.start()].split()) > _SUBJECT:
        return False
    answer = grammar.leaning.answers.search(line)
    return answer is not None and answer.start() <= _verb_end(grammar, line)


def _bare(line: str) -> str:
    """The line with what stands in its brackets, without these."""
    return _BRACKETS.sub("", line).strip(EDGE)


def _is_open(grammar: Grammar, line: str) -> bool:
    """Whether a pronoun that means something told before is the subject of a line, or stands right behind its verb: "struck it off"; or
    it has no subject.
    """
    if grammar.opens_with_verb.match(lower_first(line)):
        return grammar.leaning.performs.match(line) is None
    if grammar.leaning.opens.match(line) and not grammar.nobody.match(line):
        return True
    end = _verb_end(grammar, line)
    done = grammar.leaning.object.match(line, end) if end else None
    return done is not None and not (done["whom"] and "[" in line[:end])  # "[Marta Kessel’s] club expelled her"


def _open_pronoun(grammar: Grammar, line: str) -> str:
    """The pronoun that a line leans by, in small letters: its first word, or the object of its verb."""
    if grammar.leaning.opens.match(line):
        return line.partition(" ")[0].casefold()
    done = grammar.leaning.object.match(line, _verb_end(grammar, line))
    return done[0].split()[-1].casefold() if done else ""


def _verb_end(grammar: Grammar, line: str) -> int:
    """Where the first verb ends with its auxiliaries, 0 without one: "would finish"."""
    verb = main_verb(grammar, line)
    group = grammar.verb_group.match(line, verb.start() - 1) if verb and verb.start() else None
    return max(verb.end() if verb else 0, group.end() if group else 0)


def _thing(grammar: Grammar, line: str) -> str:
    """The noun where a line tells of nothing but a thing that was told of before: "The book was printed", "He has held the job"."""
    words, verb = grammar.leaning, main_verb(grammar, line)
    if verb is None:
        return ""
    end = _verb_end(grammar, line)
    subject = words.thing.match(line)
    if subject and subject.end() + 1 >= verb.start() and words.alone.match(line, end):
        return subject["noun"]
    done = words.deed.match(line, end)
    return done["noun"] if done else ""


def _is_open_thing(grammar: Grammar, event: Event, noun: str) -> bool:
    """Whether there may be several of a noun, and neither the title of the article nor all of the text is about it."""
    document, place = event.document, event.clause_start
    alike = re.compile(rf"\b{re.escape(noun)}", re.IGNORECASE)
    if grammar.leaning.known.fullmatch(noun.casefold()) or alike.search(document.title):
        return False
    near = alike.finditer(document.text, max(0, place - _REACH), place + _REACH)
    return sum(1 for _ in islice(near, _OFTEN + 1)) <= _OFTEN


def _told_before(text: _Text, event: Event, line: _Line, lean: _Lean, room: int) -> str:
    """What was told right before an event, as short as it has to be; "" where that is nothing that can stand in front.

    What was not is passed over, and what has an open pronoun itself where the title tells of so many or of a thing. A thing that was
    told of before is told of in front, too.
    """
    grammar = text.grammar
    own = [one for one in text.events[event.sentence_start] if one.clause_end <= event.clause_start]
    if not own and lean is _Lean.OPEN and _tells_first(grammar, event):
        return ""  # "A compressor failed. The alarm did not ring; it had been disconnected"
    if before := next((one for one in own if not _shares(one.title, line.words)), None):
        verb = main_verb(grammar, line.words)
        is_earlier = verb is not None and verb[0] in grammar.had  # "was granted, having been refused": told before, and later
        opens = event.document.text.casefold().find(line.words[:_SHORTEST].casefold(), event.clause_start, event.clause_end)
        between = event.document.text[before.clause_end : max(opens, event.clause_start)]
        is_far = lean is _Lean.ANSWER and _tells_between(grammar, between)
        return "" if lean is _Lean.THING or is_earlier or is_far else _short(grammar, before, line, lean, room)
    if own and lean is _Lean.THING:
        return ""  # "was used to retire the bonds", and of these: "The bonds were issued in 2018"
    at = holding(text.sentences, event.sentence_start) or 0
    words = event.document.text
    noun = _thing(grammar, line.words) if lean is _Lean.THING else ""
    alike = re.compile(rf"\b(?:{grammar.definite.forms(noun)})\b", re.IGNORECASE) if noun else None
    told_of = list(alike.finditer(words, max(0, event.sentence_start - _REACH), event.sentence_start)) if alike else []
    if sum(_new(grammar, words, hit.start()) for hit in told_of) > 1:
        return ""  # "The mill had a cart shed. Later the farm built a shed. The shed burned down"
    alike = alike if told_of else None  # "On 5 May surgery was performed. The drain was removed"
    far = lean is _Lean.ANSWER or grammar.person_pronoun.match(line.words.partition(" ")[0]) is not None  # "it" goes on within a paragraph
    low = text.reach(event.sentence_start, far=far)
    for span in text.sentences[max(0, at - _SENTENCES_BACK) : at][::-1]:
        if span[0] < low:
            return ""
        if alike and not alike.search(words, *span):
            continue
        before = next(iter(text.events.get(span[0], ())), None)
        told = _Line.of(grammar, before).words if before else text.headline(span)
        if before is None and not _ends_well(grammar, told, one_line(words[slice(*span)]).rstrip(".")):
            return ""
        if grammar.leaning.none.fullmatch(_bare(told)) or (_is_open(grammar, told) and lean in (_Lean.COUNT, _Lean.THING)):
            continue
        return _short(grammar, before, line, lean, room) if before else _fit(grammar, told, "", line, lean, room)
    return ""


def _tells_between(grammar: Grammar, words: str) -> bool:
    """Whether another clause stands between two: "had been buried[; the soldiers never found it], and it took three days to do so"."""
    return any(grammar.noun_start.match(one) and main_verb_end(grammar, one) for one in _MARKS.split(words))


def _tells_first(grammar: Grammar, event: Event) -> bool:
    """Whether another clause with a subject of its own stands before that of an event in its sentence."""
    before = event.document.text[event.sentence_start : event.clause_start]
    return bool(grammar.noun_start.match(before)) and main_verb_end(grammar, before) > 0


def _new(grammar: Grammar, words: str, place: int) -> int:
    """1 where a noun is told of for the first time, 2 where by its words it is another one than before, else 0."""
    before = grammar.definite.before.search(words, max(0, place - _BEFORE), place)
    return 0 if before is None else 2 if before["other"] else int(before["new"] is not None)


def _shares(one: str, other: str) -> bool:
    """Whether most words of the shorter of two lines stand in the other one too."""
    words, its = ({word.casefold() for word in _WORD.findall(_NAMED.sub("", line)) if not word.istitle()} for line in (one, other))
    if not words or not its:
        words, its = ({word.casefold() for word in _WORD.findall(_NAMED.sub("", line))} for line in (one, other))
    return len(words & its) > max(1, _MOST_SHARED * min(len(words), len(its)))


def _short(grammar: Grammar, before: Event, line: _Line, lean: _Lean, room: int) -> str:
    """The title of an event as it can stand in front of another one, "" where it cannot."""
    own = _Line.of(grammar, before)
    is_somebody = before.actors or grammar.vessel.search(own.words)
    pronoun = _open_pronoun(grammar, line.words) if lean is _Lean.OPEN else ""
    if not is_somebody and grammar.person_pronoun.fullmatch(grammar.genders.get(pronoun, pronoun)):
        return ""  # "[Aspirin was started.] He went home", "[His appendix was taken out.] His wife had miscarried"
    if grammar.thing_pronoun.match(f"{pronoun} was") and not _tells_of_one(grammar, pronoun, before, own.words):
        return ""  # "[Petra rang.] They made 310 kilos"
    if own.speaker == line.speaker or not own.speaker:
        return _fit(grammar, own.words, before.time.text if before.time else "", line, lean, room)
    by = f"{own.speaker}: "  # "[Anna Berg: I rang twice.] The doctor came"
    told = _fit(grammar, own.words, before.time.text if before.time else "", line, lean, room - len(by), by) if not line.speaker else ""
    return f"{by}{told}" if told else ""


def _fit(grammar: Grammar, told: str, dated: str, line: _Line, lean: _Lean, room: int, by: str = "") -> str:
    """What was told before, as it can stand in front of a line; "" where it cannot."""
    if lean is _Lean.OPEN and grammar.names_nothing.match(told) or lean is _Lean.THING and _thing(grammar, told):
        return ""  # "There was a fire", "The mill opened", which tell nobody who "she" or which one "the mill" is
    if lean is _Lean.COUNT and not _counts_of(grammar, line.words, told):
        return ""
    if (
        room < _SHORTEST
        or not told
        or told.startswith("(")
        or _QUOTES.search(told)
        or "…" in told
        or _is_open(grammar, told)
        or _opens_loose(grammar, told)
    ):
        return ""
    told = _bare(told)
    if any(_has_pronoun(grammar, hit[0]) for hit in grammar.main_verb.finditer(told)):
        return ""  # "In the afternoon they were vomiting"
    if not line.speaker and not by and any(hit["subject"] for hit in grammar.narrates.finditer(told)):
        return ""
    told = tidy(grammar, upper_first(without_leading_date(grammar, told, dated)) if dated else told)
    short = fitted(grammar, told, dated, room) if len(told) > room else told
    if short != told and (_is_open(grammar, short) or not _ends_well(grammar, short, told)):
        return ""
    said = list(grammar.complement.finditer(short))
    if (
        said
        and not main_verb_end(grammar, short[said[-1].end() :])
        or (_ends_with_saying(grammar, short) and not grammar.passive_now.search(short))
    ):
        return ""  # "cabled that a nephew", "the Chair reported"
    last = short.rpartition(" ")[2]
    is_cut = last in grammar.was or grammar.of_its_day.match(f"{last} ") is not None  # "Tractors were", "A letter dated"
    is_told = main_verb_end(grammar, short) > 0 and is_sound(grammar, short) and not is_cut
    return short.rstrip(".") if _SHORTEST <= len(short) <= room and is_told and not _shares(short, line.words) else ""


def _counts_of(grammar: Grammar, line: str, told: str) -> bool:
    """Whether so many may be of what was told: a few, or what the words in front name: no "A further application", "106 people"."""
    verb = main_verb(grammar, line)
    words = line[: verb.start()].split() if verb else []
    noun = words[-1].casefold() if len(words) > 1 else ""
    is_few = not any(word.isdigit() and len(word) > 1 for word in words) and not grammar.new_start.match(lower_first(line))
    return is_few or noun[: max(_STEM, len(noun) - 2)] in told.casefold()


def _has_pronoun(grammar: Grammar, verb: str) -> bool:
    """Whether a verb was found with the pronoun that is its subject, and means something told before: "they were"."""
    word, blank, rest = verb.partition(" ")
    means = grammar.person_pronoun.fullmatch(word) or (grammar.thing_pronoun.match(f"{word} was") and word.islower())
    return bool(blank and means) and grammar.verb.fullmatch(rest) is not None


def _tells_of_one(grammar: Grammar, pronoun: str, before: Event, told: str) -> bool:
    """Whether a line tells of something that a pronoun can mean: of no single person alone."""
    bare = _bare(told)
    nouns = [hit[0] for hit in grammar.noun_phrase.finditer(bare)]
    return len(before.actors) > 1 or any(grammar.agrees(pronoun, noun) and noun not in before.actors for noun in nouns)


def _ends_with_saying(grammar: Grammar, line: str) -> bool:
    return any(hit.end() == len(line) and " " not in hit[0] for hit in grammar.reporting.finditer(line))


def _opens_loose(grammar: Grammar, told: str) -> bool:
    """Whether a line opens with "it", whatever that means, or with a clause that only says when or why."""
    return grammar.leaning.opens.match(told) is not None or grammar.subordinate.match(lower_first(told)) is not None


def _ends_well(grammar: Grammar, short: str, told: str) -> bool:
    """Whether a shortened line ends where a clause or a phrase of the whole one does."""
    last = " ".join(short.split()[-2:])
    end = told.rfind(last) + len(last)
    if end < len(last):
        return False
    if end == len(told):
        return True
    parts = grammar.participle.match(told[end:].lstrip()) or grammar.made_at_end.search(short)  # "had in fact [arrived]", "a bolt put"
    return not parts and not breaks_off(grammar, short, told[end:]) and cost_of_end(grammar, short, told, end) <= _DEAREST_END
