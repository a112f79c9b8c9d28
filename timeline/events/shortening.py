"""A line of an article made fit for a title: whole words, at most so long, quotation marks in pairs, no loose ends."""

from __future__ import annotations

from collections.abc import Sequence

from timeline import patterns as re
from timeline.events.breaks import best_ways, cost_at_end
from timeline.events.dates_in_titles import without_date
from timeline.events.grammar import NEVER, Grammar
from timeline.events.lines import EDGE, is_open, main_verb_end, tidy
from timeline.events.open_clauses import opens_without_verb, still_tells, takes_the_verb, waits

LONGEST = 90  # code points of a title, and of a sentence that is told whole: a longer one tells more than one happening
_FEWEST_BEHIND_VERB = 2  # words that a title keeps behind its verb, where it loses a phrase
_FEWEST = 3  # words that a title keeps
_SPACE = re.compile(r"\s+")
_MARKS = frozenset(",;:–—")
_BEGUN, _LEAST_CUT = 20, 40  # code points of what a mark only begins, and of what is kept of a line that breaks off
_WORTH, _DEAREST, _OF_A_NOUN = 11.0, 99.0, 4.0  # code points that are worth one unit of cost; what "of the city" costs
_LEAST_WORTH = 2.0
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
    dated = _with_joined_date(grammar, line, dated, others)
    if len(line) > longest and (quotation := _QUOTATION.fullmatch(line)):
        line = _shorter_quotation(grammar, quotation, dated, longest)
    if len(line) > longest and dated and len(shorter := without_date(grammar, line, dated)) <= longest:
        return shorter
    for other in others if len(line) > longest else ():
        bare = without_date(grammar, line, dated) if dated else line
        shorter = without_date(grammar, bare, other)
        if len(shorter) <= longest and len(shorter.split()) >= _FEWEST:
            return shorter  # "raised $85 million in May and a further $240 million [in October]"
    if len(line) > longest and grammar.breaks:
        line = tidy(grammar, best_ways(grammar, line, dated, longest)) or line
    elif len(line) > longest:
        ended = _without_its_end(grammar, line, dated, longest)
        has_point = not _ends_before_point(grammar, line, ended)
        fits = len(ended) <= longest and has_point
        inner = "" if fits else _without_inner_phrase(grammar, line, dated, longest)
        line = ended if fits else grammar.without_phrases(line, dated, longest) or inner or (ended if has_point else line)
    return line if len(line) <= longest else f"{_cut(grammar, line[: longest - 1].rsplit(' ', 1)[0])}…"


def _without_inner_phrase(grammar: Grammar, line: str, dated: str, longest: int) -> str:
    """The line without a phrase between its verb and the object of that, where it fits then, maybe without its end; else ""."""
    bare = without_date(grammar, line, dated) if dated else line
    shorter = grammar.without_inner(bare, main_verb_end(grammar, bare))
    if shorter and len(shorter.rstrip(".")) > longest:
        shorter = _without_its_end(grammar, shorter, dated, longest)
    return shorter if shorter and len(shorter.rstrip(".")) <= longest else ""


def _cut(grammar: Grammar, kept: str) -> str:
    """What is kept of a line that breaks off: not what its last mark only begins, nor a last word that leads on, "[but do]", "[of]"."""
    kept = tidy(grammar, kept)
    if not grammar.breaks:
        return kept
    before, mark, begun = kept.rpartition(", ")
    if mark and len(begun) <= _BEGUN and len(before) > _LEAST_CUT:
        kept = before
    while len(kept) > _LEAST_CUT and (last := kept.rpartition(" "))[0]:
        word = last[2]
        if not (grammar.preposition_start.fullmatch(f"{word} ") or grammar.also.fullmatch(f" {word} ") or grammar.ahead.fullmatch(word)):
            break
        kept = last[0].rstrip(EDGE)
    return kept


def without_its_rest(grammar: Grammar, line: str) -> str:
    """A line that breaks off, up to where least of it is lost, in a language that does not say what that costs; as it is if none is whole.

    What something opens may go: a comma, "which", "although", "with"; what only a noun has, "of the city", at a price.
    """
    line = _without_open_that(grammar, line)
    if grammar.breaks or not line.endswith("…"):
        return line
    best, found = _LEAST_WORTH, line
    for hit in _SPACE.finditer(line, main_verb_end(grammar, line) or len(line)):
        kept = line[: hit.start()].rstrip(EDGE)
        worth = len(kept) / _WORTH - _cost_of_what_opens(grammar, line, kept, hit.end())
        if worth > best and not _breaks_off(grammar, line, kept, hit.start()):
            best, found = worth, kept
    return found


def _without_open_that(grammar: Grammar, line: str) -> str:
    """The line without a second "that" whose verb or whose first one is lost: "El técnico vino [y que la pieza]"."""
    for hit in () if grammar.breaks else grammar.also.finditer(line):
        before = line[: hit.start()].rstrip(EDGE)
        is_open = grammar.complement.match(line, hit.end()) and (
            grammar.complement.search(before) is None or grammar.main_verb.search(line, hit.end()) is None
        )
        if is_open and main_verb_end(grammar, before):
            return before
    return line


def _cost_of_what_opens(grammar: Grammar, line: str, kept: str, place: int) -> float:
    """What it costs to leave out what begins at a place of a line."""
    if grammar.completes.fullmatch(grammar.cut.split(line[place:])[0]) or grammar.complement.match(line, place):
        return _DEAREST
    opens = grammar.relative_piece.match(line, place) or grammar.subordinate.match(line, place) or grammar.depends.match(line, place)
    if opens or line[:place].rstrip()[-1:] in _MARKS:
        return 0.0
    if grammar.verb_last is not NEVER and grammar.participle.fullmatch(kept.rpartition(" ")[2]) is None:
        return _DEAREST  # "kündigte am Montag …", whose "an" may follow
    behind = line[place:].split(None, 2)[1:]
    leads_on = behind and (cost_at_end(grammar, behind[0]) or grammar.complement.match(f"{behind[0]} "))  # "se comprometió [a pagar]"
    if grammar.of_a_whole_at_end.search(kept) or leads_on:
        return _DEAREST
    if grammar.belonging is not NEVER and grammar.belonging.match(line, place):
        return _OF_A_NOUN
    if grammar.preposition_start.match(line, place) or grammar.participle_phrase.match(line, place):
        return 1.0
    return _DEAREST


def _breaks_off(grammar: Grammar, line: str, kept: str, place: int) -> bool:
    """Whether a line cannot end where it would be cut: a clause in it waits, its last word leads on, what is said has no verb."""
    told, last = kept[main_verb_end(grammar, kept) :].split(), kept.rpartition(" ")[2]
    leads = grammar.verb.fullmatch(last) or grammar.preposition_start.match(f"{last} ") or cost_at_end(grammar, kept)
    is_made = grammar.participle.fullmatch(last) and not grammar.verb.search(" ".join(kept.split()[-_FEWEST - 1 : -1]))
    opened = next((hit for hit in reversed(list(grammar.cut.finditer(kept)))), None)
    is_stub = opened is not None and not grammar.verb.search(kept, opened.end())
    said = next((hit for hit in reversed(list(grammar.complement.finditer(kept)))), None)
    is_said = said is not None and not grammar.main_verb.search(kept, said.end())
    if leads or is_stub or is_said or (is_made and grammar.verb_last is NEVER) or len(told) < _FEWEST_BEHIND_VERB:
        return True
    if is_open(kept) or _opens_quotation(kept) or kept.endswith(('"', "”")) or tidy(grammar, kept) != kept:
        return True
    return (
        waits(grammar, kept)
        or still_tells(grammar, line, place)
        or _lacks_its_verb(grammar, kept)
        or _opens_without_its_verb(grammar, kept)
    )


def _opens_quotation(kept: str) -> bool:
    """Whether a line ends within what somebody said in a few words of it: "font état d'un taux « quarante fois supérieur"."""
    return kept[1:].count("«") != kept[1:].count("»") and kept[:1] not in "«»"


def _opens_without_its_verb(grammar: Grammar, kept: str) -> bool:
    """Whether the first verb of a line is an auxiliary that waits for the one at the end of its clause: "war der Einzug"."""
    first = grammar.verb.search(kept)
    waits_for = first is not None and grammar.verb_last.fullmatch(first[0].casefold())
    return bool(waits_for) and first is not None and not grammar.participle.search(kept, first.end())


def _with_joined_date(grammar: Grammar, line: str, dated: str, others: Sequence[str]) -> str:
    """The words of a date with those of another one that only a conjunction joins to it: "June and July"."""
    for other in others if dated else ():
        for first, second in ((dated, other), (other, dated)):
            at = line.find(first)
            joining = grammar.also.match(line, at + len(first)) if at >= 0 else None
            if joining and line.startswith(second, joining.end()):
                return line[at : joining.end() + len(second)]
    return dated


def _ends_before_point(grammar: Grammar, line: str, ended: str) -> bool:
    """Whether a line has lost what its verb leads to: "kündigte an[, den Brand zu besprechen]"."""
    rest = line[len(ended) :].lstrip(" ,") if line.startswith(ended) else ""
    piece = grammar.cut.split(rest)[0] if rest else ""
    return grammar.completes.fullmatch(piece) is not None


def _without_its_end(grammar: Grammar, line: str, dated: str, longest: int) -> str:
    """The line without its last pieces, its date, or what is joined to it, in a language that does not say where a line may end."""
    room = len(line) - len(without_date(grammar, line, dated)) if dated else 0
    line = _without_last_pieces(grammar, line, longest + room)
    if len(line) > longest and dated:
        line = without_date(grammar, line, dated)
    if len(line) > longest:
        line = _without_last_pieces(grammar, line, longest)
    line = _without_what_is_joined(grammar, line, longest) if len(line) > longest else line
    return _without_last_phrases(grammar, line, longest) if len(line) > longest else line


def _without_last_phrases(grammar: Grammar, line: str, longest: int) -> str:
    """The line up to one of its last prepositions that its verb and two words stand before: "a cédé ses parts [à la ville voisine]"."""
    least = main_verb_end(grammar, line)
    for hit in reversed(list(grammar.phrase_start.finditer(line, 0, longest + 2))):
        shorter = line[: hit.start()].rstrip(EDGE)
        told = line[least : hit.start()].split()
        if not least or len(told) < _FEWEST_BEHIND_VERB:
            break
        if grammar.belonging.match(line, hit.start()):
            continue  # "un paquet [de réformes]"
        tells = (
            grammar.verb.search(shorter, shorter.rfind(" ") + 1) or grammar.participle.fullmatch(told[-1]) or cost_at_end(grammar, shorter)
        )
        cut = next(reversed(list(grammar.cut.finditer(line, 0, hit.start()))), None)
        behind = next((one.start() for one in grammar.cut.finditer(line, hit.start())), len(line))
        is_stub = cut and grammar.verb.search(line, cut.end(), behind) and not grammar.verb.search(line, cut.end(), hit.start())
        is_broken = bool(is_stub) or (
            is_open(shorter)
            or _opens_quotation(shorter)
            or waits(grammar, shorter)
            or still_tells(grammar, line, hit.start())
            or _lacks_its_verb(grammar, shorter)
        )
        if len(shorter) <= longest and not tells and not is_broken and tidy(grammar, shorter) == shorter:
            return shorter
    return line


def is_sound(grammar: Grammar, line: str) -> bool:
    """Whether a line breaks off nowhere: it has its verb, no clause of it waits for one, no word in it for what a comma cuts off."""
    line = line.replace("[", "").replace("]", "")
    if grammar.stays_open.search(line) or waits(grammar, line) or line.endswith("…") or breaks_before_verb(grammar, line):
        return False
    return bool(main_verb_end(grammar, line) or grammar.participle.search(line)) and not grammar.verb.match(line)


def breaks_before_verb(grammar: Grammar, line: str) -> bool:
    """Whether a line ends before what its auxiliary leads to, or is only the "that" of what somebody said: "The mayor should"."""
    if grammar.verb_last is not NEVER:
        return False
    return grammar.ahead.fullmatch(line.rpartition(" ")[2]) is not None or grammar.complement.match(line) is not None


def _shorter_quotation(grammar: Grammar, line: re.Match[str], dated: str, longest: int) -> str:
    """What somebody said with no more than who said it, and as much of it as fits: “It was my job,” he said."""
    told = _without_apposition(grammar, line["by"])
    verb = grammar.says.search(told)
    end = told.find(", ", verb.end()) if verb else -1
    if end > 0 and not (dated and dated in told[end:]):
        told = told[:end]  # "said Ann Lee[, 41, whose son …]"
        while (last := told.rpartition(" "))[0] and (grammar.also.fullmatch(f" {last[2]} ") or grammar.joining.fullmatch(f"{last[2]} ")):
            told = last[0]
    phrase = next((hit for hit in grammar.phrase_start.finditer(told) if told[: hit.start()].count(" ") > 1), None)
    by, said = grammar.adverb_at_end.sub("", told[: phrase.start()] if phrase else told), line["said"]
    room = longest - len(by) - 2 * len(line["open"]) - 1
    if len(said) > room:
        ends = (said[: hit.start()] for hit in grammar.cut.finditer(said) if hit.start() <= room)
        ends = [tidy(grammar, kept) for kept in ends if main_verb_end(grammar, kept) and not waits(grammar, kept)]
        said = ends[-1] if ends else best_ways(grammar, said.rstrip(EDGE), dated, room) if grammar.breaks else ""
    return f"{line['open']}{said.rstrip(EDGE)},{line['close']}{by}" if said else line[0]


def _without_apposition(grammar: Grammar, by: str) -> str:
    """Who says something without what stands between that and the verb: "Amina Sule[, chair of the union,] told the Courier"."""
    lead = ", " if by.startswith(", ") else ""
    first, *rest = by.removeprefix(lead).split(", ")
    at = next((at for at, one in enumerate(rest) if grammar.says.match(one)), -1)
    return f"{lead}{first} {', '.join(rest[at:])}" if at > 0 and not grammar.says.search(first) else by


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
        if len(shorter.split()) < _FEWEST or not main_verb_end(grammar, shorter) or is_open(shorter) or waits(grammar, shorter):
            continue
        if takes_the_verb(grammar, line, cut.end()):
            continue
        if before and grammar.loose_end.search(line[: before.start()].rstrip(EDGE)) and not grammar.verb.search(shorter, before.end()):
            continue  # "She studied there and, after the war[, joined …]"
        line = tidy(grammar, shorter)
    return line


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
            and not is_open(shorter)
            and not waits(grammar, shorter)
            and not still_tells(grammar, line, hit.start())
            and not (cost_at_end(grammar, shorter) and cost_at_end(grammar, line[hit.end() :].split(None, 1)[0]))
        ):
            return tidy(grammar, shorter)
    return line


def without_stub(grammar: Grammar, line: str) -> str:
    """A line that the next date cuts off, without a last piece that has lost its verb: "…, when an auditor noticed that three permits"."""
    ends = list(grammar.cut.finditer(line))
    if not ends:
        return line
    open_at = next((cut for cut in ends if opens_without_verb(grammar, line, cut.end())), None)
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
