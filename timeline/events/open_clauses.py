"""Whether a line breaks off in a clause: one that waits for its verb, or the verb of which stands behind the end of the line."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.grammar import Grammar
from timeline.events.lines import is_adjective, main_verb_end

_LONGEST_PHRASE = 40
_SPACE = re.compile(r"\s+")
_MARK = re.compile(r"[,;:—–]")
_QUOTED = re.compile(r"[”»\"]|'' ")


def waits(grammar: Grammar, line: str) -> bool:
    """Whether a piece of a line opens a clause that still lacks its verb: "…, when an apprentice, Tom Lind"."""
    if any(opens_without_verb(grammar, line, cut.end()) for cut in grammar.cut.finditer(line)):
        return True
    said = list(grammar.complement.finditer(line))  # "He says that on the evening of his birthday"
    if not said or not _says(grammar, line, said[-1].start()):
        return False
    told = line[said[-1].end() :].lstrip()
    leads = grammar.subordinate.match(told) and "," not in told  # "observed that when he was a boy"
    return bool(leads) or grammar.main_verb.search(told) is None


def opens_without_verb(grammar: Grammar, line: str, place: int) -> bool:
    """Whether a clause opens at a place that has no verb up to the end of a line."""
    opening = grammar.subordinate.match(line, place)
    phrase = opening and grammar.phrase_piece.match(f"{opening[0].split()[-1]} ")  # "after winning the race", "two years before the sale"
    opens = (opening and not phrase) or grammar.relative_piece.match(line, place)
    return bool(opens) and grammar.main_verb.search(line, place) is None


def takes_the_verb(grammar: Grammar, line: str, start: int) -> bool:
    """Whether the end of a line holds the verb of a subject before it: "until Marion Keel, [a retired driver, began collecting]"."""
    places = sorted({start, *(hit.end() for hit in grammar.cut.finditer(line, start))})
    border = max((hit.end() for hit in grammar.cut.finditer(line, 0, start) if hit.end() < start), default=0)
    for at in places:
        if grammar.opens_with_verb.match(line, at) and not grammar.joined.match(line, at) and not grammar.says.match(line, at):
            if not _tells_too(grammar, line, border, at):
                return True
        border = at
    return False


def _tells_too(grammar: Grammar, line: str, start: int, end: int) -> bool:
    """Whether a piece of a line has a verb, so that one behind it is only the next of a list: "killed two, [injured dozens]"."""
    verb = grammar.main_verb.search(line, start, end)
    opens = (
        grammar.relative_piece.match(line, start) or grammar.subordinate.match(line, start) or grammar.participle_piece.match(line, start)
    )
    return verb is not None and not opens and not grammar.surely_made.match(line, verb.start())


def _says(grammar: Grammar, line: str, place: int) -> bool:
    """Whether somebody speaks right before a place, so that "that" behind it is what is said, and no relative clause."""
    told = list(grammar.reporting.finditer(line, 0, place))
    return bool(told) and place - told[-1].end() < _LONGEST_PHRASE and not grammar.infinitive.search(line, told[-1].end(), place)


def still_tells(grammar: Grammar, line: str, place: int) -> bool:
    """Whether the verb of what is said stands behind a place: "warned that weapons [seized by Isis could pose a threat]"."""
    said = grammar.complement.search(line, 0, place)
    if said is None or any(not grammar.participle.match(line, hit.start()) for hit in grammar.main_verb.finditer(line, said.end(), place)):
        return False
    return grammar.verb.search(line, place) is not None


def breaks_off(grammar: Grammar, kept: str, rest: str) -> bool:
    """Whether a line is broken where what is kept of it ends: a clause of it waits for its verb, or its subject has none."""
    line = kept + rest
    behind = line[: len(kept)] + ", " + rest.lstrip(" ,;:")
    return (
        waits(grammar, kept)
        or still_tells(grammar, line, len(kept))
        or (not rest.lstrip().startswith(";") and takes_the_verb(grammar, behind, len(kept) + 2))
        or _is_headless(grammar, kept, rest)
        or (";" in kept and not grammar.main_verb.search(kept, kept.rindex(";")))
        or _is_subject_of_relative(grammar, kept, rest)
        or _says_nothing(grammar, kept, rest)
    )


def _says_nothing(grammar: Grammar, kept: str, rest: str) -> bool:
    """Whether what somebody says in a line lacks its verb, which follows: "said the buy-back[, and the price, were a sign]"."""
    spaces = reversed(list(_SPACE.finditer(kept)))
    said = next((one for one in spaces if grammar.says_at_end.search(kept, 0, one.start())), None)
    if said is None or not grammar.noun_start.match(kept, said.end()) or grammar.main_verb.search(kept, said.end()) or _QUOTED.search(kept):
        return False
    return _tells_on(grammar, rest)


def _tells_on(grammar: Grammar, rest: str) -> bool:
    """Whether words have a verb before another clause opens in them."""
    opened = [hit.start() for pattern in (grammar.complement, grammar.relative_opening) for hit in pattern.finditer(rest)]
    opened += [space.start() for space in _SPACE.finditer(rest) if grammar.subordinate.match(rest, space.end())]
    end = min(opened, default=len(rest))
    return any(not _is_of_noun(grammar, rest, hit.start()) for hit in grammar.verb.finditer(rest, 0, end))


def surely_breaks_off(grammar: Grammar, kept: str, rest: str) -> bool:
    """The same where what looks broken counts as whole if its first and its last clause have a verb that is surely their own."""
    if not breaks_off(grammar, kept, rest):
        return False
    opened = [space.end() for space in _SPACE.finditer(kept) if grammar.subordinate.match(kept, space.end())]
    opened += [hit.start() for pattern in (grammar.complement, grammar.relative_opening) for hit in pattern.finditer(kept)]
    first = min(opened, default=len(kept))
    last = max([*opened, *(hit.end() for hit in grammar.also.finditer(kept) if kept[hit.start() - 1] == ",")], default=0)
    own = own_verb_in(grammar, kept, last, len(kept))
    tells = own_verb_in(grammar, kept, 0, first) or (opened and grammar.reporting.search(kept, 0, first))
    says = grammar.reporting.search(kept, own.start()) if own else None
    goes_on = grammar.also.match(rest) is None and _tells_on(grammar, rest)
    has_object = says is None or (grammar.noun_start.match(kept[says.end() :].lstrip()) and not goes_on)
    if says and grammar.says_at_end.search(kept, 0, says.end()) and not grammar.main_verb.search(kept, says.end()):
        return True  # "Police said two women [and one man had died]"
    is_whole = own and tells and has_object  # "declared a state of emergency", but not "has said any comparison [was wrong]"
    joining = next(reversed(list(grammar.also.finditer(kept))), None)
    opens = joining and grammar.relative_piece.match(rest.lstrip(" ,")) and not grammar.main_verb.search(kept, joining.end())
    return bool(opens) or waits(grammar, kept) or not is_whole or _is_lead(grammar, kept, rest)


def own_verb_in(grammar: Grammar, line: str, start: int, end: int) -> re.Match[str] | None:
    """The first verb between two places of a line that is no infinitive and no participle of a noun: no "[sold] by Ann"."""
    for hit in grammar.verb.finditer(line, start, end):
        made = grammar.participle.match(line, hit.start())
        has_object = made is None or grammar.noun_start.match(line[made.end() :].lstrip())
        word = line.rfind(" ", 0, max(0, hit.start() - 1)) + 1
        if has_object and not grammar.infinitive.match(line, word) and not is_adjective(grammar, line, hit.start()):
            return hit
    return None


def _is_subject_of_relative(grammar: Grammar, kept: str, rest: str) -> bool:
    """Whether what is kept ends with the subject of a joined clause, and its relative clause follows: "…, and then the men [who]"; or has
    that too, and the verb follows: "…, and relatives who gathered at the port [shouted]".
    """
    joining = next(reversed(list(grammar.also.finditer(kept))), None)
    if joining is None:
        return False
    relative = grammar.relative_opening.search(kept, joining.end())
    if relative and not grammar.verb.search(kept, joining.end(), relative.start()):
        return main_verb_end(grammar, kept[joining.end() :]) == 0 and grammar.verb.search(rest) is not None
    is_bare = grammar.noun_start.match(kept, joining.end()) and not grammar.verb.search(kept, joining.end())
    if is_bare and rest[:1].isspace() and grammar.opens_with_verb.match(rest.lstrip()) and not grammar.by_phrase.match(rest.lstrip()):
        return True  # "He headed it on and the young Luis Pardo [tapped in from a yard]"
    if not kept[: joining.start()].endswith(",") or not grammar.relative_piece.match(rest.lstrip(" ,")):
        return False
    return grammar.main_verb.search(kept, joining.end()) is None


def _is_headless(grammar: Grammar, kept: str, rest: str) -> bool:
    """Whether what follows an end has the verb of what stands before it: "Troops led by Berg [shelled it]", "say the edge [was due]"."""
    before, opened, waits_for = 0, False, False
    joining = grammar.joining.match(rest.lstrip(" ,")) if rest.startswith(",") else None
    if joining and grammar.subordinate.match(rest.lstrip(" ,"), joining.end()):
        return False  # "Ten thousand men landed, [and before the month was out the town had been abandoned]"
    for verb in grammar.verb.finditer(rest):
        if _is_of_noun(grammar, rest, verb.start()):
            continue
        lead, before = rest[before : verb.start()], verb.end()
        joining, marked = grammar.also.match(lead), _MARK.split(lead)
        if _opens_clause(grammar, lead):
            opened, waits_for = True, not grammar.relative_opening.search(lead)
        elif len(marked) > 1 and _is_lead(grammar, kept, lead):
            return True
        elif len(marked) > 1:
            return not marked[-1].strip() and not waits_for and _lacks_verb(grammar, kept, rest)
        elif joining:  # "Crews from Hull [and York were called]", but "sold it [and then left]"
            own = lead[joining.end() :].strip() and not grammar.opens_with_verb.match(rest[verb.start() - len(lead) :].lstrip())
            return bool(own) and _lacks_verb(grammar, kept, rest)
        elif not _joins(grammar, rest, verb.start()) and (not opened or _lacks_verb(grammar, kept, rest)):
            return True
    return False


def own_verb(grammar: Grammar, rest: str) -> re.Match[str] | None:
    """The first verb behind the participle that some words open with that is of no noun and no clause in them."""
    before, opened = 0, False
    for verb in grammar.verb.finditer(rest):
        lead, before = rest[before : verb.start()], verb.end()
        if _MARK.search(lead) and _MARK.split(lead)[-1].strip():
            return None  # "Unlike sales made by hand, [they were taxed]"
        opened = (opened and not _MARK.search(lead)) or _opens_clause(grammar, lead)
        if (
            verb.start()
            and not opened
            and not _is_of_noun(grammar, rest, verb.start())
            and not grammar.noun_start.match(rest, verb.start())
        ):
            return verb
    return None


def _opens_clause(grammar: Grammar, lead: str) -> bool:
    """Whether a word in some words opens a clause: "as police", "before the council", "which"."""
    if grammar.relative_opening.search(lead) or grammar.complement.search(lead):
        return True
    return any(grammar.subordinate.match(lead, space.end()) for space in _SPACE.finditer(lead))


def _joins(grammar: Grammar, rest: str, place: int) -> bool:
    """Whether a verb goes on with what stands right before it: "in May and [took]", "had been [sold]"."""
    joining = grammar.joins_verbs.search(rest, 0, place)
    return joining is not None and joining[0].islower()


def _is_lead(grammar: Grammar, kept: str, behind: str) -> bool:
    """Whether what is kept only leads to the clause behind the comma that follows: "On a ridge so cold that her men had gone home"."""
    opens = grammar.preposition_start.match(kept) or grammar.subordinate.match(kept)
    rest = behind.partition(",")[2].lstrip()
    return bool(opens) and "," not in kept and grammar.noun_start.match(rest) is not None


def _lacks_verb(grammar: Grammar, kept: str, rest: str) -> bool:
    """Whether all verbs of a line are participles of its nouns, or what somebody says in it has none: "troops led by Berg"."""
    line = kept + rest
    said = next(grammar.reporting.finditer(kept), None)
    if said and not grammar.main_verb.search(kept, said.end()) and grammar.noun_start.match(kept[said.end() :].lstrip()):
        return True
    that = next(reversed(list(grammar.complement.finditer(kept))), None)
    if that and not grammar.main_verb.search(kept, that.end()) and that.end() < len(kept):
        return True  # "suggests that a series of fires [and a blast are of one hand]"
    verbs = [hit.start() for hit in grammar.verb.finditer(kept)]
    opened = [space.end() for space in _SPACE.finditer(kept) if grammar.subordinate.match(kept, space.end())]
    rest = kept[opened[-1] :].partition(" ")[2] if opened else ""  # "until three years later" waits for no verb
    if verbs and opened and verbs[-1] < opened[-1] and grammar.noun_start.match(rest) and not grammar.length_of_time.match(rest):
        return True  # "The search began after the bank, which has 900 members, [told them]"
    return all(_has_phrase(grammar, line, at) or is_adjective(grammar, line, at) for at in verbs)


def _has_phrase(grammar: Grammar, line: str, place: int) -> bool:
    """Whether a verb is a participle with a preposition behind it, as one of a noun is: "a man [suspected of] theft"."""
    hit = grammar.participle.match(line, place)
    return hit is not None and grammar.phrase_start.match(line, hit.end()) is not None


def _is_of_noun(grammar: Grammar, line: str, place: int) -> bool:
    """Whether a verb may be only the participle of a noun: "troops [led by] Berg", "the [defined] border", "[confirmed] cases"."""
    hit = grammar.participle.match(line, place)
    is_before = hit and grammar.nouns_next.match(line, hit.end()) and not grammar.noun_start.match(line[hit.end() :].lstrip())
    if is_before or grammar.participle_phrase.match(line, place) or is_adjective(grammar, line, place):
        return True
    return any(one.start() < place < one.end() for one in grammar.left_over.finditer(line))
