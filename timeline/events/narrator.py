"""Who tells a text in the first person, where its title, its byline or its signature names somebody: the "I" of a diary or a letter.

The "we" of a report is the body that its title or a line at its head names.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from timeline import patterns as re
from timeline.events.grammar import Grammar
from timeline.model import Actor, ActorType
from timeline.text import Span, holding, opens_line

_PROSE = re.compile(r"[.!?][”\"’)]*\s+[“\"‘]?[^\W\da-z_].*[.!?][”\"’)]*\s*$")  # sentences, and no heading
_FEWEST = 2  # times that "I" or "we" is the subject of a text that is no diary or letter by its title
_LONGEST_LABEL = 30  # code points of a label of written talk without an office
_OPENING_LINES, _CLOSING_LINES, _HEAD_LINES = 8, 3, 3
_LONGEST_HEAD = 200  # code points of a line above a text
_ENDS = ".!?,;:–—-"  # of a line that is no heading
_LONGEST_TIME = 24  # code points of a time and a word
_LEAST_SHARE = 0.05  # of the sentences of a text that somebody unnamed tells have a word for the first person
_OF_A_HALF = 0.5  # of the turns of who asks end with a question
_LARGE_SHARE = 0.2  # of a text that is all told by somebody
_QUOTES = re.compile(r"[“”„«»\"`‘]|''|(?<!\w)'(?=[^\W\d])")
_LABEL = re.compile(r"^(?P<who>[^\W\d_][^\n:.]{0,30}):\s", re.MULTILINE)  # "HOST: …", as talk is written down
_SHORTENED = r"(?:(?<=\b[^\W\d_])|(?<=\b[^\W\d_]{2})|(?<=\b[^\W\d_]{3}))"  # before the dot of "Mr." and "J."
_TURN = re.compile(  # the same with marks of markup, and with an office or a seat: "Mr LUND (Minister for Roads):"
    rf"^\W{{0,3}}(?P<who>[^\W\d_](?:[^\n:.*(\[]|{_SHORTENED}\.){{0,60}}?)"
    r"(?P<office>(?: ?(?:\([^()\n]{2,80}\)|\[[^\[\]\n]{2,20}\]))*):(?=\W*\s)",
    re.MULTILINE,
)
_INITIAL = re.compile(r"[^\W\d_]\. ")
_LETTER = re.compile(r"^[^\w\n]{0,3}(?P<who>[^\W\d_])(?P<mark>[:.])[*_]{0,3}[ \t]+(?P<told>[^\n]*)", re.MULTILINE)
_WITHIN_MARKS = re.compile(r"[^\W_](?:.*[^\W_])?")  # of a line: "*[Watch for Rights]*"
_LINE = re.compile(r"[^\n]+")
_SMALL = 3  # letters of "of", "and", "the" in a name
_SENTENCE_ENDS = re.compile(r"\n|[.!?][”\"’)]* ")
_VOWEL = re.compile(r"[AEIOUYaeiouy]")
_FEWEST_ASKED = 3  # questions of an interview whose turns have no labels
_SPEAKS = re.compile(  # at the front of a title: "Ana Prieto: «We left»"
    r"(?P<name>[^\W\d_a-zß-ÿ][\w’'-]+(?: [^\W\d_][\w’'-]*){1,3}) ?: ?[«„“‘\"']"
)
_HEADING = re.compile(r"^[^\n.!?:;,]{2,60}$", re.MULTILINE)
_QUESTION = re.compile(r"^[^\n]{3,160}\?[*_]{0,3}[ \t]*$", re.MULTILINE)
_ASKED = re.compile(
    rf"{_QUESTION.pattern}|^\*\*[^*\n]{{3,160}}\*\*[ \t]*$", re.MULTILINE
)  # who asks may say something between: "**But you did.**"


def narrator(
    grammar: Grammar, text: str, title: str, actors: Sequence[Actor], quotations: Sequence[Span], sentences: Sequence[Span] = ()
) -> Actor | None:
    """The author of a text that is told in the first person, or of a log or a diary, which leaves that out; None where it is neither, or
    where nothing names the author.

    The actor of that name, or a new one without a mention where the name stands in the title alone.
    """
    said = list(first_person(grammar, text, quotations))
    told = [hit[0] for hit in said if hit.lastgroup == "subject"]
    if all(grammar.surely_narrates.fullmatch(hit[0]) is None for hit in said):
        said, told = [], []  # "cantai" is "I sang", and "operai" are workers
    is_kept = grammar.keeps_log.search(title) is not None or grammar.keeps_diary.search(title) is not None
    name, fewest = _author(grammar, text, title) if said or is_kept else ("", 0)
    if not name and is_kept:
        keeper = _keeper(grammar, text, title, actors, alone=bool(told))
        is_alone = keeper is None and not told and grammar.author and _leaves_out_subjects(grammar, text, sentences)
        return Actor(grammar.author, ActorType.UNNAMED) if is_alone else keeper
    if told and all(grammar.narrates_together.fullmatch(word) for word in told) and (not name or is_history_of_body(grammar, text, title)):
        return reporting_body(grammar, text, title, actors)
    if not name or 1 < fewest > len(told):  # a diary leaves "I" out: "Walked to the mill. Lund lent me his cart"
        return None
    return _called(name, actors)


def _leaves_out_subjects(grammar: Grammar, text: str, sentences: Sequence[Span]) -> bool:
    """Whether several sentences open with what only whoever keeps a log can have done: "Saw a sail", "Found 3 feet in the well"."""
    opened = (grammar.done_alone.match(f"{text[start].lower()}{text[start + 1 : end]}") for start, end in sentences if start < end)
    return sum(hit is not None for hit in opened) > _FEWEST


def _keeper(grammar: Grammar, text: str, title: str, actors: Sequence[Actor], *, alone: bool) -> Actor | None:
    """Who kept a log, or else whose it is if nobody says "I" or "we" in it; None where it names neither."""
    if keeper := grammar.log_keeper(text):
        return _called(keeper, actors)
    station = "" if alone else grammar.log_station(title)
    known = next((one for one in actors if one.type is not ActorType.COUNTRY and one.is_called(station)), None)
    return known or (Actor(station, ActorType.ORGANISATION) if station else None)


def narrators(grammar: Grammar, text: str, actors: Sequence[Actor], title: str = "") -> tuple[tuple[int, Actor | None], ...]:
    """Who tells each part of a text of several bylines, such as a thread of mails, from where on; () of a text of one.

    None stands for somebody who speaks and is not known by name.
    """
    lines = ((line.start(), grammar.byline.match(line[0]) or grammar.post_head.match(line[0])) for line in _LINE.finditer(text))
    told = [(start, grammar.author_name(hit)) for start, hit in lines if hit]
    if len({name for _, name in told}) < _FEWEST:
        return (
            selves(grammar, text, actors)
            or _speakers(grammar, text, title, actors)
            or _answers(grammar, text, title, actors)
            or _signers(grammar, text, actors)
        )
    made: dict[str, Actor | None] = {name: _called(name, actors) for _, name in told}
    return tuple((start, actor) for start, name in told if (actor := made[name]) is not None)


def selves(grammar: Grammar, text: str, actors: Sequence[Actor]) -> tuple[tuple[int, Actor | None], ...]:
    """Who tells each part of a text of several who say who they are: "I, Berg, saw a man leave. … I, Lund, stopped the car"; else ()."""
    hits = (hit for hit in grammar.i_am.finditer(text) if not _QUOTES.search(text, text.rfind("\n", 0, hit.start()) + 1, hit.start()))
    made: dict[str, Actor | None] = {}
    told: list[tuple[int, str]] = []
    for hit in hits:
        name = grammar.author_name(hit)
        named = (one for one in actors if any(hit.start() < end <= hit.end() for _, end in one.mentions))  # "I, Sergeant [Doyle]"
        made.setdefault(name, next(named, None) or _called(name, actors))
        told.append((hit.start(), name))
    found = tuple((start, actor) for start, name in told if (actor := made[name]) is not None)
    return ((0, found[0][1]), *found) if len({actor.name for _, actor in found}) >= _FEWEST else ()


def _answers(grammar: Grammar, text: str, title: str, actors: Sequence[Actor]) -> tuple[tuple[int, Actor | None], ...]:
    """Who answers the questions of an interview without labels, from each answer on; None asks. () where it is not one, or of whom is open.

    That is whom its title or its head says to be asked, who speaks in its title ("Ana Prieto: «We left»"), or the only person named
    before the first question beside the author.
    """
    asked = [hit for hit in _ASKED.finditer(text) if not _QUOTES.search(hit[0])]
    if sum(_QUESTION.match(hit[0]) is not None for hit in asked) < _FEWEST_ASKED:
        return ()
    ends = [*(hit.start() for hit in asked[1:]), len(text)]
    told = "\n".join(text[hit.end() : end] for hit, end in zip(asked, ends, strict=True))
    if sum(1 for hit in grammar.narrates.finditer(told) if hit.lastgroup == "subject") < len(asked):
        return ()
    head = text[: asked[0].start()]
    lines = [line for line in head.split("\n") if line.strip()][:_OPENING_LINES]
    hit = next((hit for line in (title, *lines) if (hit := grammar.interviewed.search(line) or _SPEAKS.match(line))), None)
    author = next((grammar.author_name(by) for line in (title, *lines) if (by := grammar.byline.search(line))), "")
    people = [one for one in actors if one.type is ActorType.PERSON and any(start < len(head) for start, _ in one.mentions)]
    people = [one for one in people if " " in one.name and not (author and one.is_called(author))]
    named = hit["name"] if hit else None  # "in an interview" names nobody
    who = _called(named, actors) if named else people[0] if len(people) == 1 else None
    if who is None:
        return ()
    return tuple((place, one) for hit in asked for place, one in ((hit.start(), None), (hit.end(), who)))


def _signers(grammar: Grammar, text: str, actors: Sequence[Actor]) -> tuple[tuple[int, Actor | None], ...]:
    """Who signs each of several pieces of a text, as in a newsletter, from its heading on; None tells the pieces that nobody signs."""
    parts: list[tuple[int, Actor | None]] = []
    done = 0
    for hit in grammar.signed.finditer(text):
        start = max((line.start() for line in _HEADING.finditer(text, done, hit.start())), default=done)
        parts += [(start, _called(grammar.author_name(hit), actors)), (hit.end(), None)]
        done = hit.end()
    return tuple(parts) if text[done:].strip() else ()  # else the whole text is the signer's


def _speakers(grammar: Grammar, text: str, title: str, actors: Sequence[Actor]) -> tuple[tuple[int, Actor | None], ...]:
    """Who speaks from where on in written talk whose turns open with a name or its initials: "**LYF:** I was born in Papan".

    () where one of those who speak again and again is nobody known, unless turns have a whole name or an office: "Mrs KELLY (Leader):".
    """
    hits = [hit for hit in _TURN.finditer(text) if hit["office"] or len(hit["who"]) <= _LONGEST_LABEL]
    turns = [(hit.start(), hit["who"].strip()) for hit in hits]
    with_office = {hit["who"].strip() for hit in hits if hit["office"]}
    times = Counter(who for _, who in turns)
    often = [who for who in times if times[who] >= _FEWEST or who in with_office]
    head = f"{title}\n{text[: next((start for start, who in turns if who in often), 0)]}"
    known = {who: _labelled(who, head, actors) for who in often}
    named = {hit["who"].strip(): hit["office"].strip(" ()[]") for hit in hits if grammar.determiner_start.match(hit["who"])}
    known |= {who: _labelled(name, head, actors) for who, name in named.items() if name}  # "The Minister of Works (Mrs. Ida Moll):"
    known |= {
        who: _by_surname(who, actors) or _new(who)
        for who in with_office
        if known[who] is None and " " in who and not grammar.determiner_start.match(who)
    }
    talk = _in_capitals(grammar, text, hits)
    often += [who for who in talk if who not in often]
    known |= {who: _by_surname(who, actors) or _new(_as_written(who, head)) for who in talk if known.get(who) is None}
    answers, asked = _interviewed(grammar, text, title, [one for one in turns if one[1] in often], actors)
    if asked is not None and known.get(answers) is None:
        known[answers] = asked
        known |= _by_whole_names(times, known)
        return tuple((start, known.get(who)) for start, who in turns if who in known)
    known |= _by_whole_names(times, known)
    sure = any(actor is not None and (who in with_office or (" " in who and actor.is_called(who))) for who, actor in known.items())
    alone = len(often) == 1 < times[often[0]] - 1 and often[0].isupper() and known[often[0]] is not None  # "AB:" of Mr Anselm Boyce
    if (len(often) < _FEWEST and not alone) or (None in known.values() and not sure):
        return ()
    folded = {who.casefold(): actor for who, actor in known.items()}  # "Mr LUND (Minister):", "Mr Lund:"
    return tuple((start, folded.get(who.casefold())) for start, who in turns if with_office or who in known)


def _in_capitals(grammar: Grammar, text: str, hits: Sequence[re.Match[str]]) -> Sequence[str]:
    """The labels in capitals with a name in them, of talk in which some of them say "I": "MS OKORO:", but not "CASE NUMBER:"."""
    ends = [*(hit.start() for hit in hits[1:]), len(text)]
    labels, say_so = dict[str, None](), 0
    for hit, end in zip(hits, ends, strict=False):
        who = hit["who"].strip()
        if who.isupper() and " " in who and not grammar.determiner_start.match(who.capitalize()):
            labels[who] = None
            say_so += any(one.lastgroup == "subject" for one in grammar.narrates.finditer(text, hit.end(), end))
    return list(labels) if min(len(labels), say_so) >= _FEWEST else ()


def _as_written(label: str, head: str) -> str:
    """A name in capitals as the title or the head has it: "Ada Moss" for "ADA MOSS"."""
    return next((hit[0] for hit in re.finditer(re.escape(label), head, re.IGNORECASE) if not hit[0].isupper()), label)


def _by_whole_names(labels: Iterable[str], known: Mapping[str, Actor | None]) -> dict[str, Actor]:
    """The labels with the whole name of one who speaks by another one: "BEULAH SATTERFIELD:", who is "BS:" from then on."""
    by_name = {_first_and_last(one.name): one for one in known.values() if one is not None}
    others = (label for label in labels if label not in known and " " in label)
    return {label: by_name[_first_and_last(label)] for label in others if _first_and_last(label) in by_name}


def _first_and_last(name: str) -> tuple[str, str]:
    parts = name.casefold().split()
    return parts[0], parts[-1]


def _by_surname(label: str, actors: Sequence[Actor]) -> Actor | None:
    people = [one for one in actors if one.type is not ActorType.COUNTRY and not _is_rest_of(one, label)]
    return next((one for one in people if one.is_called(label.rpartition(" ")[2])), None)


def _is_rest_of(actor: Actor, label: str) -> bool:
    """Whether a name is what is left of a label behind an initial: "B. MOLL" of "HON. A. B. MOLL"."""
    return _INITIAL.match(actor.name) is not None and actor.name in label and actor.name != label


def label_of_turn(text: str, start: int) -> int:
    """Where what is said begins behind the label of a turn of written talk that a sentence begins with; its own beginning without one."""
    hit = _TURN.match(text, start) if opens_line(text, start) else None
    return next((at for at in range(hit.end(), len(text)) if text[at].isalnum() or text[at] in '“"‘['), start) if hit else start


@lru_cache(maxsize=4)
def letters_of_turns(text: str) -> Mapping[int, int]:
    """Where what is said begins behind the letters of those who ask and who answer, by where these stand: "Q: When? / A: [I left]".

    Nothing in a text in which nobody asks so, for a letter may be of a list or of a name: "A. Berg left".
    """
    hits = list(_LETTER.finditer(text))
    asking = {(hit["who"], hit["mark"]) for hit in hits if hit["told"].rstrip(" \t*_").endswith("?")}
    marks = {mark for _, mark in asking if len({hit["who"] for hit in hits if hit["mark"] == mark}) >= _FEWEST}
    return {start: hit.start("told") for hit in hits if hit["mark"] in marks for start in (hit.start(), hit.start("who"))}


def _labelled(label: str, head: str, actors: Sequence[Actor]) -> Actor | None:
    """Who is called by a label, or by a name with its initials in the title or above the talk: LYF of Leong Yoke Fong."""
    people = [one for one in actors if one.type is ActorType.PERSON]
    if not label.isupper() or len(label) < _FEWEST or " " in label:
        named = (label, label.rpartition(" ")[2])  # "Mr LUND"
        people = [one for one in people if not _is_rest_of(one, label)]
        return next((one for name in named for one in people if one.is_called(name) or one.answers_to(name)), None)
    for line in (head.partition("\n")[0], head):
        for between in (r"(?: [a-z]+)? ", r"(?:(?: [a-z]{1,3})? |-)(?:[A-Z][^\W\d_]*[ -]){0,2}"):  # "EP" of "Eutrice Balgobin-Pascall"
            words = between.join(rf"{letter}[^\W\d_]+" for letter in label)
            if name := re.search(rf"(?<![\w-]){words}(?:-[^\W\d_]+)*(?!\w)", line):
                return _called(name[0], people)
    return None


def _interviewed(
    grammar: Grammar, text: str, title: str, turns: Sequence[tuple[int, str]], actors: Sequence[Actor]
) -> tuple[str, Actor | None]:
    """Which of two labels of written talk is that of whom its title says to be asked, and who that is: the one that asks less."""
    labels = list(dict.fromkeys(who for _, who in turns))
    hit = grammar.interviewed.search(title)
    if hit is None or len(labels) != _FEWEST:
        return "", None
    ends = [*(start for start, _ in turns[1:]), len(text)]
    asked = Counter(who for (start, who), end in zip(turns, ends, strict=True) if text[start:end].rstrip().endswith("?"))
    share = {who: asked[who] / sum(other == who for _, other in turns) for who in labels}
    answers = min(labels, key=lambda who: share[who])
    return (answers, _called(grammar.author_name(hit), actors)) if share[answers] < _OF_A_HALF < max(share.values()) else ("", None)


def _called(name: str, actors: Sequence[Actor]) -> Actor | None:
    """The actor of a name, or a new one; None where the name is of something else."""
    known = next((one for one in actors if one.type is not ActorType.COUNTRY and one.is_called(name)), None)
    if known is None and any(one.type is not ActorType.PERSON and one.answers_to(name) for one in actors):
        return None  # "Letters from Lisbon Harbour"
    return known or next((one for one in actors if one.type is ActorType.PERSON and _is_longer(one.name, name)), None) or _new(name)


def reporting_body(grammar: Grammar, text: str, title: str, actors: Sequence[Actor]) -> Actor | None:
    """The committee or organisation whose report a text is; None where neither its title nor a line at its head names one.

    Such a line may be its name and nothing else.
    """
    bodies = [one for one in actors if one.type in (ActorType.ORGANISATION, ActorType.GROUP)]
    lines = [line for line in text.split("\n") if line.strip()][:_HEAD_LINES]
    hit = next((hit for line in (title, *lines) if (hit := grammar.body_of_report.search(line))), None)
    if hit is None:
        heads = (head[0] for line in lines if (head := _WITHIN_MARKS.search(line)))
        name = next((head for head in heads if grammar.body_alone.fullmatch(head)), "") or _named_above(grammar, lines)
        name = grammar.determiner_start.sub("", _out_of_capitals(name, text), count=1).strip()
        if not name and (defined := grammar.body_defined.search("\n".join(lines))):
            name = " ".join(defined[1].split())
            called = (one for one in bodies if any(f"{name} ".startswith(f"{own} ") for own in (one.name, *one.aliases)))
            return next(called, None) or Actor(name, ActorType.ORGANISATION)
        if not name and any(
            grammar.about.minutes.search(line) for line in lines[1:]
        ):  # "LITTLE MARSH SOCIETY", and below it "Minutes of …"
            name = next((one.name for one in bodies if _is_whole_line(text, one.mentions[:1], lines)), "")
    else:
        name = " ".join(next(group for group in hit.groups() if group).split())
    if not name:
        return None
    name = name.removesuffix(".")
    return next((one for one in bodies if one.is_called(name)), None) or Actor(_out_of_capitals(name, text), ActorType.ORGANISATION)


def _out_of_capitals(name: str, text: str) -> str:
    """A name that is all in capitals as the text has it elsewhere, else with one capital a word; what has no vowel, "FC", keeps them."""
    if not name.isupper() or " " not in name:
        return name
    written = _as_written(name, text)
    if written != name:
        return written
    first, *between, last = name.split()
    return " ".join(
        [first.capitalize(), *(word.lower() if len(word) <= _SMALL else _in_one_capital(word) for word in between), _in_one_capital(last)]
    )


def _in_one_capital(word: str) -> str:
    return word.capitalize() if _VOWEL.search(word) and "." not in word else word


def told_by_body(
    grammar: Grammar, text: str, home: Actor | None, teller: Actor | None, quotations: Sequence[Span]
) -> tuple[tuple[int, Actor | None], ...]:
    """Who tells a text whose "we" is the body that its head names, and whose "I" is its author, from each such word on; () of any other.

    So it is where the words for several are the most: "We bought the mill in 1974. I became president in 1990".
    """
    hits = list(first_person(grammar, text, quotations)) if home is not None and grammar.author else []
    together = [grammar.narrates_together.fullmatch(hit[0]) is not None for hit in hits]
    we_do = sum(is_we and hit.lastgroup == "subject" for hit, is_we in zip(hits, together, strict=True))
    if (
        home is None
        or we_do < (1 if teller is not None and teller.name == home.name else _FEWEST)
        or all(together)
        or 2 * sum(together) < len(together)
    ):
        return ()
    author = teller if teller is not None and teller.type is ActorType.PERSON else Actor(grammar.author, ActorType.UNNAMED)
    told: list[tuple[int, Actor | None]] = [(0, home)]
    for hit, is_we in zip(hits, together, strict=True):
        low = max(text.rfind(". ", 0, hit.start()) + len(". "), text.rfind("\n", 0, hit.start()) + 1)
        who = home if is_we else author
        if told[-1][0] > hit.start():  # what follows the sentence of the word before, which this one is still of
            told.pop()
        if told[-1][1] is not who:
            told.append((hit.start() if told[-1][0] >= low else min(low, hit.start()), who))
        if who is not home and (ends := _SENTENCE_ENDS.search(text, hit.end())) is not None:
            told.append((ends.end(), home))
    return tuple(told)


def is_history_of_body(grammar: Grammar, text: str, title: str) -> bool:
    """Whether the head of a text says that it tells the past of a body, whoever wrote that down: "A history of Ashby Wheelers"."""
    lines = [line.strip() for line in (title, *text.split("\n", _HEAD_LINES)[:_HEAD_LINES]) if line.strip()]
    if any((hit := grammar.body_of_report.search(line)) is not None and hit.lastgroup is not None for line in lines):
        return True
    return _named_above(grammar, lines) != ""


def _named_above(grammar: Grammar, lines: Sequence[str]) -> str:
    """The line that names a body above one that says that its past is told: "HALLIN BRASS BAND", and below it "Seventy years"; else ""."""
    found = (line.strip() for line, below in pairwise(lines) if grammar.tells_of_body.match(below.strip()))
    return next((line for line in found if grammar.body_alone.fullmatch(line) or grammar.body_named.fullmatch(line)), "")


def _is_whole_line(text: str, mentions: Sequence[Span], lines: Sequence[str]) -> bool:
    """Whether the first mention of a body is all of one of some lines."""
    return any(text[start:end] == line.strip() for start, end in mentions for line in lines)


def opening_line(grammar: Grammar, text: str, title: str) -> str:
    """The title of a text, else the line that it opens with where that reads as one; a log's may end as a sentence does. "" without one."""
    line, _, below = text.lstrip()[:_LONGEST_HEAD].partition("\n")
    verb = grammar.main_verb.search(line)
    tells = verb is not None and line[: verb.start()].rstrip()[-1:] != "."  # not "… for Falmouth. Printed by permission of the owners."
    if title or not below or tells and not grammar.log_keeper(line):
        return title
    is_kept = grammar.keeps_log.search(line) is not None or grammar.keeps_diary.search(line) is not None
    return line.strip() if is_kept or not verb and line.rstrip()[-1:] not in _ENDS else ""


def first_person(grammar: Grammar, text: str, quotations: Sequence[Span]) -> Iterator[re.Match[str]]:
    """The words for the first person outside of what somebody else says, with the groups subject, object and owner."""
    for hit in grammar.narrates.finditer(text):
        if holding(quotations, hit.start()) is None:
            yield hit


def own_words(grammar: Grammar, text: str, quotations: Sequence[Span]) -> frozenset[int]:
    """Where whoever tells a text says "my" outside of what somebody else says."""
    return frozenset(hit.start() for hit in first_person(grammar, text, quotations) if hit.lastgroup == "owner")


def says_i(grammar: Grammar, text: str, author: Sequence[Span]) -> bool:
    """Whether the words for the first person of a text's author are of one, and not of "we" alone."""
    return any(
        hit is not None and hit["subject"] and not grammar.narrates_together.match(hit["subject"])
        for hit in (grammar.narrates.match(text, start) for start, _ in author)
    )


def is_without_subject(grammar: Grammar, text: str, sentence: Span, title: str, called: str = "") -> bool:
    """Whether a title is a sentence without a subject, as a diary or a log leaves it out: "Drove to the mill"; `called` is what a text
    that is one calls itself.
    """
    said = _behind_time(grammar, text[slice(*sentence)], title)
    line, told = (f"{one[:1].lower()}{one[1:]}" for one in (title, said))
    if told.startswith(line.split(" ", 1)[0]):
        if is_told_to(grammar, line):
            return False
        in_diary = grammar.keeps_diary.search(called) is not None and grammar.done_in_diary.match(line) is not None
        in_log = grammar.keeps_log.search(called) is not None and grammar.done_in_log.match(line) is not None
        is_kept = grammar.keeps_log.search(called) is not None or grammar.keeps_diary.search(called) is not None
        is_own = grammar.about.of_teller.match(title) is not None and (is_kept or grammar.main_verb.search(title) is None)
        return in_diary or in_log or is_own or grammar.done_alone.match(line) is not None
    goes_on = grammar.opens_with_verb.match(line) is not None  # "Drove to Naryn and [got stuck]"
    return goes_on and grammar.done_alone.match(told) is not None


def _behind_time(grammar: Grammar, said: str, title: str) -> str:
    """What a sentence says without the time that it opens with, where its title begins behind that: "9 a.m. [cast off the tug]"."""
    at = said[:_LONGEST_TIME].casefold().find(f"{title.casefold().split(' ', 1)[0]} ")
    opens = said[: max(at, 0)]
    return said[at:] if any(sign.isdigit() for sign in opens) and not grammar.main_verb.search(opens) else said


def is_told_to(grammar: Grammar, title: str) -> bool:
    """Whether a title without a subject tells what somebody else did to whoever tells the text: "Told us that the bridge had gone"."""
    verb, _, rest = title.partition(" ")
    hit = grammar.narrates.match(rest) if grammar.opens_with_verb.match(f"{verb.lower()} ") else None
    return hit is not None and hit.lastgroup == "object"


def unnamed_author(grammar: Grammar, text: str, sentences: Sequence[Span], quotations: Sequence[Span]) -> tuple[Span, ...]:
    """The words for the first person of a text that is told in it, and whose author nothing names; () of any other text.

    None of a sentence with a quotation mark where a text has few of them, nor of written talk, where everybody says "I".
    """
    starts = [start for start, _ in sentences]
    found: dict[int, list[re.Match[str]]] = {}
    beside: list[re.Match[str]] = []  # in a sentence with a quotation
    for hit in first_person(grammar, text, quotations):
        at = bisect_right(starts, hit.start()) - 1
        if at >= 0 and not _QUOTES.search(text, *sentences[at]):
            found.setdefault(at, []).append(hit)
        else:
            beside.append(hit)
    hits = [hit for some in found.values() for hit in some]
    sure = sum(any(grammar.surely_narrates.fullmatch(hit[0]) for hit in some) for some in found.values())
    if sure < _FEWEST:
        return ()
    if len(found) < max(_FEWEST, _LEAST_SHARE * len(sentences)) or all(hit.lastgroup != "subject" for hit in hits) or _is_talk(text):
        return ()
    return tuple(sorted(hit.span() for hit in (*hits, *(beside if len(found) >= _LARGE_SHARE * len(sentences) else ()))))


def _is_talk(text: str) -> bool:
    """Whether a text is an interview, or questions with their answers: lines that ask, or the same names of speakers again and again."""
    labels = Counter(hit["who"] for hit in _LABEL.finditer(text))
    return len(_QUESTION.findall(text)) >= _FEWEST or any(times > _FEWEST for times in labels.values())


def _author(grammar: Grammar, text: str, title: str) -> tuple[str, int]:
    """The author's name, and how often a text that names him so says "I" at least; "" where nothing names anybody."""
    lines = [line for line in text.split("\n") if line.strip()]
    for patterns, where, fewest in (
        (grammar.author_in_title, [title, *(line for line in lines[:1] if not _PROSE.search(line))], 1),
        (grammar.bench, [*lines[:_OPENING_LINES], *lines[-1:]], 1),
        (grammar.byline, [title, *lines[:_OPENING_LINES]], _FEWEST),
        (grammar.i_am, lines[:_OPENING_LINES], _FEWEST),
        (grammar.signature, ["\n".join(lines[-_CLOSING_LINES:])], 1),
    ):
        for line in where:
            if (hit := patterns.search(line)) and not (patterns is grammar.i_am and _QUOTES.search(line, 0, hit.start())):
                if patterns is grammar.author_in_title and _is_place_of_letters(text, grammar.author_name(hit)):
                    continue  # "Cartas de Champigny", above "Champigny, 3 de Outubro de 1965"
                return ("" if patterns is grammar.byline and _is_talk(text) else grammar.author_name(hit)), fewest  # who asked
    return "", _FEWEST


def _is_place_of_letters(text: str, name: str) -> bool:
    """Whether a name opens lines that go on with a day, as the place does from which a letter is written."""
    return bool(name) and re.search(rf"(?m)^\W*{re.escape(name)}, (?:[^\W\d_]{{1,9}}\.? ){{0,2}}\d", text) is not None


def co_authors(grammar: Grammar, text: str, title: str, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """Who else tells a text beside the first whom its title or its byline names: "By Ada Moor and Finn Lister"."""
    for pattern, lines in ((grammar.author_in_title, (title,)), (grammar.byline, text.split("\n", _OPENING_LINES)[:_OPENING_LINES])):
        for line in lines:
            if (hit := pattern.search(line)) and (name := grammar.author_name(hit)):
                found: list[Actor] = []
                end = line.find(name, hit.start()) + len(name)
                while also := grammar.also_by.match(line, end):
                    found += [one] if (one := _called(grammar.author_name(also), actors)) is not None else []
                    end = also.end()
                return tuple(found)
    return ()


def greeted(grammar: Grammar, text: str, title: str, actors: Sequence[Actor]) -> tuple[tuple[int, Actor], ...]:
    """Where letters greet somebody, and whom: "Dear [Ann], …"; the whole name is that of the title: "A letter to [Ann Lund]"."""
    found: list[tuple[int, Actor]] = []
    for hit in grammar.greets.finditer(text):
        name = grammar.author_name(hit)
        whole = re.search(rf"(?<![\w-]){re.escape(name)}(?: [A-Z][\w’'-]+)+", title)
        one = _called(whole[0] if whole else name, actors)
        if one is not None and one.type is ActorType.PERSON:
            known = next((other for _, other in found if other.name == one.name), one)
            found.append((hit.start("name"), known if known.mentions else replace(known, mentions=(hit.span("name"),))))
    return tuple(found)


def with_tellers(actors: Sequence[Actor], tellers: Sequence[Actor]) -> tuple[Actor, ...]:
    """The actors with those who tell a text or are told it, whose given name alone is theirs too: "Ada" of "Ada Moor"."""
    for one in tellers:
        if any(one.name in (other.name, *other.aliases) for other in actors):
            continue
        people = [other for other in actors if other.type is ActorType.PERSON is one.type]
        first = next((other for other in people if _is_longer(one.name, other.name)), None)
        if first is None:
            actors = (*actors, one)
        else:
            mentions = tuple(sorted({*one.mentions, *first.mentions}))
            named = replace(one, aliases=(*one.aliases, first.name), mentions=mentions)
            actors = tuple(named if other is first else other for other in actors)
    return tuple(actors)


def _is_longer(name: str, short: str) -> bool:
    return " " not in short and name.split()[0] == short


def _new(name: str) -> Actor:
    return Actor(name, ActorType.PERSON)
