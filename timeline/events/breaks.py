"""A sentence that is too long for a title, cut where it loses least: of all ways to leave something out the best one is taken.

What may be left out before the verb, and where a sentence may end, costs so much as its language says; what is kept is worth its length.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import islice

from timeline import patterns as re
from timeline.events.break_openings import possible_at
from timeline.events.dates_in_titles import without_date
from timeline.events.grammar import Grammar
from timeline.events.leading_clause import clause_around
from timeline.events.lines import EDGE, is_open, main_verb, main_verb_end, tidy, upper_first
from timeline.events.open_clauses import breaks_off, own_verb, own_verb_in, surely_breaks_off

_WORTH = 11.0  # code points that are worth one unit of cost
_DEAREST = 20.0
_SPACE = re.compile(r"\s*[,;:]\s+|\s+")
_LEAST = 12  # code points of a title
_MOST_WAYS = 24
_POINT = 4.0  # what it costs to lose what a verb leads to
_PHRASE, _FEW_WAYS = 5.0, 3  # what it may cost to leave out a phrase inside a line; ways to do so
_MARKS = re.compile(r"[,;] ")
_NAME = 2  # words of a name that says who somebody is
_FEWEST, _STUB = 3, 2.0  # words of the last piece of a title, and what fewer cost
_NAME_AT_END = re.compile(r"(?P<before>[a-z]+) (?P<name>[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)+)$")
_QUOTE_ENDS = re.compile(r"(?<=\w)[”\"](?= )")
_INSERTED = re.compile(r",\s[^,;]{2,80},\s+")

_Way = tuple[float, str]


def best_ways(grammar: Grammar, line: str, dated: str, longest: int) -> str:
    """The shorter form of a line that costs least for what it keeps; "" where each would break it.

    Only where none seems whole to the stricter eye, what breaks off by its looks but has a verb that is surely its own is one too.
    """
    found = _best_way(grammar, line, dated, longest, breaks_off) or _best_way(grammar, line, dated, longest, surely_breaks_off)
    shorter = (one for leave_out in _LAST if not found for one in leave_out(grammar, line, dated))
    return found or next((best for one in shorter if (best := _best_way(grammar, one, dated, longest, breaks_off))), "")


def _best_way(grammar: Grammar, line: str, dated: str, longest: int, broken: Callable[[Grammar, str, str], bool]) -> str:
    best: _Way | None = None
    least = min((one.cost for one in grammar.breaks), default=0.0) + min((0.0, *(one.cost for one in grammar.ends)))
    for cost, way in islice(_ways(grammar, line, dated), _MOST_WAYS):
        if len(way) <= longest:
            one = _worth(way, dated) - cost, tidy(grammar, way)
            best = max(best or one, one)
            continue
        points = _points(grammar, way, dated)
        for place in _places(grammar, way, longest):  # the longest first, so that of most it is plain that they cannot be the best
            kept = way[:place].rstrip(EDGE)
            worth = _worth(kept, dated) - cost
            if best and worth - least < best[0]:
                continue
            more = _cost_to_end(grammar, way, place, kept, broken)
            more += sum(cost for start, end, cost in points if start <= place <= end)
            if more < _DEAREST:
                best = max(best or (worth - more, kept), (worth - more, kept))
    return best[1] if best else ""


def _points(grammar: Grammar, line: str, dated: str) -> Sequence[tuple[int, int, float]]:
    """Between which places a line cannot well end, as its point follows: what a verb leads to, the "until" of one that is denied, the
    second of two halves, the clause with the date.
    """
    aim, till, own = aim_of(grammar, line), grammar.before_till.search(line), _with_own_subject(grammar, line, dated)
    found = [(*hit.span("middle"), cost) for hit, cost in ((aim, _POINT), (till, _DEAREST)) if hit]
    found += [(*hit.span(), _DEAREST) for hit in grammar.between_halves.finditer(line)]
    return [*found, (0, own.start(), _POINT)] if own else found


def aim_of(grammar: Grammar, line: str) -> re.Match[str] | None:
    """What parts a verb from what it leads to; None where it tells by itself: "an issue planned [for May was dropped] to save money"."""
    hit = grammar.before_aim.search(line)
    while hit and (grammar.complement.search(hit["middle"]) or own_verb_in(grammar, line, *hit.span("middle"))):
        hit = grammar.before_aim.search(line, hit.start() + 1)
    return hit


def _with_own_subject(grammar: Grammar, line: str, dated: str) -> re.Match[str] | None:
    """The clause with the date behind another clause: "He went home and [I did not see him until Wednesday]"."""
    hit = grammar.goes_on_with_subject.search(line) if dated else None
    is_one = hit and dated in hit["rest"] and own_verb_in(grammar, line, 0, hit.start()) and main_verb_end(grammar, hit["rest"])
    return hit if is_one else None


def _worth(kept: str, dated: str) -> float:
    """What a line is worth: its length without its date, which stands beside it anyway."""
    return (len(kept) - (len(dated) if dated and dated in kept else 0)) / _WORTH


def _ways(grammar: Grammar, line: str, dated: str) -> Iterator[_Way]:
    """A line and its forms without what may be left out before its verb, each with its cost, each form once."""
    seen: list[_Way] = [(0.0, line)]
    yield seen[0]
    for cost, leave_out in _LEFT_OUT:
        for before, one in list(seen):
            for shorter in leave_out(grammar, one, dated):
                if shorter and shorter != one and all(shorter != other for _, other in seen) and len(shorter) >= _LEAST:
                    seen.append((before + cost, shorter))
                    yield seen[-1]


def _places(grammar: Grammar, line: str, longest: int) -> Sequence[int]:
    """The places behind its verb at which a line may end, the last one first."""
    verb = main_verb_end(grammar, line)
    spaces = [space.start() for space in _SPACE.finditer(line, verb, longest + 2)] if verb else []
    return [place for place in reversed(spaces) if place <= longest and len(line[:place].rstrip(EDGE)) >= max(_LEAST, verb)]


def _cost_to_end(grammar: Grammar, line: str, place: int, kept: str, broken: Callable[[Grammar, str, str], bool]) -> float:
    """What it costs to end a line at a place, with all that can be said against that."""
    if is_open(kept):
        return _DEAREST
    cost = cost_of_end(grammar, kept, line, place)
    breaks = cost >= _DEAREST or tidy(grammar, kept) != kept.strip(EDGE) or broken(grammar, kept, line[place:])
    return _DEAREST if breaks else cost


def cost_of_end(grammar: Grammar, kept: str, line: str, place: int) -> float:
    """What it costs to end a line at a place; `_DEAREST` or more where it can't end there."""
    possible = possible_at(grammar, line, place)
    behind = next((one for one in possible if one.behind.match(line, place) and (one.before is None or one.before.search(kept))), None)
    tail = _MARKS.split(kept)
    stub = _STUB if len(tail) > 1 and len(tail[-1].split()) < _FEWEST else 0.0  # ", partly"
    return behind.cost + stub + cost_at_end(grammar, kept) if behind else _DEAREST


@lru_cache(maxsize=1 << 10)  # many ways to shorten a line end alike
def cost_at_end(grammar: Grammar, kept: str) -> float:
    """What a line lacks by the words that it ends with."""
    return next((one.cost for one in grammar.ends if one.before is not None and one.before.search(kept)), 0.0)


def _without_date(grammar: Grammar, line: str, dated: str) -> Sequence[str]:
    return [without_date(grammar, line, dated)] if dated else []


def _without_what_parts_from_aim(grammar: Grammar, line: str, _dated: str) -> Sequence[str]:
    """The line without what stands between a verb and what it leads to: "voted [by 412 to 63 late on Wednesday] to return"."""
    hit = aim_of(grammar, line)
    return [line[: hit.start("middle")] + line[hit.end("middle") :]] if hit else []


def _without_what_parts_from_till(grammar: Grammar, line: str, _dated: str) -> Sequence[str]:
    """The line without the last phrases between a verb that is denied and its "until": "was not seen again [after the storm] until May"."""
    hit = grammar.before_till.search(line)
    if hit is None:
        return []
    places = [one.start() for one in _SPACE.finditer(line, *hit.span("middle"))][1:]
    return [
        line[:place] + line[hit.end("middle") :]
        for place in places
        if cost_of_end(grammar, line[:place], line, place) <= _PHRASE and not grammar.opens_inside.search(line, place, hit.end("middle"))
    ][:_FEW_WAYS]


def _without_what_parts_from_that(grammar: Grammar, line: str, _dated: str) -> Sequence[str]:
    """The line without a phrase between a verb and the "that" it leads to: "admitted [in a note to its accounts] that it had paid"."""
    that = grammar.complement.search(line, main_verb_end(grammar, line) or len(line))
    if that is None or not grammar.noun_start.match(line, that.end() + 1):
        return []
    for phrase in grammar.phrase_start.finditer(line, main_verb_end(grammar, line), that.start()):
        before, kept = line[: that.start()].rstrip(), line[: phrase.start()]
        shorter, at_end = f"{kept} {line[that.start() :]}", cost_at_end(grammar, kept)
        leads_on = cost_of_end(grammar, kept, shorter, len(kept)) - at_end >= _DEAREST
        can_end = cost_of_end(grammar, kept, before, phrase.start()) - at_end < _PHRASE
        if leads_on and can_end and not is_open(kept) and _is_phrase(grammar, before[phrase.start() :]):
            return [shorter]
    return []


def _is_phrase(grammar: Grammar, inside: str) -> bool:
    """Whether words are prepositions with what they lead to, and nothing else: "in a note to its accounts"."""
    if _MARKS.search(inside) or grammar.main_verb.search(inside) or grammar.subordinate.search(inside):
        return False
    words = inside.split()
    if any(grammar.gerund.fullmatch(word) for word in words):
        return False
    opens = (at for at, word in enumerate(words[1:]) if grammar.determiner_start.fullmatch(upper_first(word)))
    return all(grammar.preposition_start.fullmatch(f"{words[at]} ") for at in opens)


def _behind_first_clause(grammar: Grammar, line: str, dated: str) -> Sequence[str]:
    """The clause with the date alone."""
    hit = _with_own_subject(grammar, line, dated)
    return [upper_first(hit["rest"])] if hit else []


def _without_lead(grammar: Grammar, line: str, _dated: str) -> Sequence[str]:
    """The line without what stands before its subject and a comma: "[According to the mayor], prices rose"."""
    if sooner := grammar.no_sooner.match(line):
        return [upper_first(line[sooner.end() :])]
    if (place := clause_around(grammar, line, (0, len(line)), pronouns=True)) and not grammar.condition.match(line):
        return [upper_first(line[place:])]  # "[When we brought them off the truck] we saw that one was broken"
    for hit in re.finditer(r",\s+", line[:_REACH]):
        lead, rest = line[: hit.start()], line[hit.end() :]
        is_lead = grammar.adverbial.match(lead) or grammar.gerund.match(lead[:1].lower() + lead[1:]) or grammar.subordinate.match(lead)
        is_lead = is_lead or grammar.attribution_piece.fullmatch(lead)
        opens = grammar.noun_start.match(rest) and not grammar.opens_with_verb.match(rest) and not grammar.also.match(f" {rest}")
        tells = own_verb_in(grammar, lead, 0, len(lead)) and not grammar.subordinate.match(lead)
        if is_lead and opens and not tells and not grammar.condition.match(lead) and main_verb_end(grammar, rest):
            return [upper_first(rest)]
    return []


def _without_leading_phrase(grammar: Grammar, line: str, _dated: str) -> Sequence[str]:
    """The line without a phrase in front of its subject, which no comma parts: "[On the second day after surgery] she became confused"."""
    verb = main_verb(grammar, line)
    if verb is None or not grammar.preposition_start.match(line) or "," in line[: verb.start()] or grammar.of_a_whole.match(line):
        return []
    before = ""
    for hit in _SPACE.finditer(line, 0, verb.start() + 1):
        word, rest = line[: hit.start()].rpartition(" ")[2], line[hit.end() :]
        opens = grammar.determiner_start.match(upper_first(rest)) or grammar.pronoun_start.match(rest) or grammar.new_start.match(rest)
        opens = opens or rest.startswith("[")  # "Within six weeks [Anna Berg’s] firm …"
        leads_on = (
            grammar.preposition_start.match(f"{word} ")
            or grammar.joining.match(f"{word} ")
            or grammar.determiner_start.match(f"{upper_first(word)} ")
        )
        goes_on = grammar.complement.match(rest) or any(grammar.noun_start.match(one) for one in rest.split(", ")[1:])
        if before and opens and not leads_on and not goes_on and not grammar.participle.fullmatch(word) and main_verb_end(grammar, rest):
            return [upper_first(rest)]
        before = word if not leads_on else before
    return []


def _without_phrase_before_joint(grammar: Grammar, line: str, _dated: str) -> Sequence[str]:
    """The line without a phrase between its verb and another one that is joined to that: "was told [in a letter of May] and agreed"."""
    end = main_verb_end(grammar, line) if own_verb_in(grammar, line, 0, len(line)) and not grammar.preposition_start.match(line) else 0
    joint = next((hit for hit in grammar.also.finditer(line, end) if grammar.opens_with_verb.match(line, hit.end())), None) if end else None
    for phrase in grammar.phrase_start.finditer(line, end, joint.start()) if joint else ():
        inside, kept = line[phrase.start() : joint.start() if joint else 0], line[: phrase.start()]
        is_plain = not _MARKS.search(f"{inside} ") and not grammar.subordinate.search(inside) and not is_open(kept)
        if is_plain and not grammar.relative_inside.search(inside) and cost_of_end(grammar, kept, line, phrase.start()) <= _PHRASE:
            return [kept + line[joint.start() if joint else 0 :]]
    return []


_REACH = 160  # code points in which a sentence comes to its subject


def _without_inserted(grammar: Grammar, line: str, _dated: str) -> Sequence[str]:
    """The line without what stands between commas before its verb: "A sign promised in 2019[, after an earlier fall,] was not in place"."""
    for hit in _INSERTED.finditer(line):
        opens = grammar.opens_with_verb.match(line, hit.end()) and not grammar.joined.match(line, hit.end())
        clause = max((one.end() for one in grammar.opens_inside.finditer(line, 0, hit.start())), default=0)
        if opens and not grammar.main_verb.search(line, clause, hit.start()):
            name = hit[0].strip(" ,")
            is_named = name.istitle() and name.replace(" ", "").isalpha() and "," not in line[: hit.start()]
            before = line[:clause] + name if is_named else line[: hit.start()]
            return [f"{before} {line[hit.end() :]}"]  # "The owner, [Ann Lee,] locked the doors"
    return []


def _without_relative_of_subject(grammar: Grammar, line: str, _dated: str, *, which: bool = False) -> Sequence[str]:
    """The line without the relative clause of its subject: "Two cavers [who had been trapped for days] were rescued".

    One that says `which` is meant goes only where that is asked for: "The only teacher [who spoke Sami] was dismissed".
    """
    verb = main_verb(grammar, line)
    opened = grammar.relative_of_subject.search(line, 0, verb.start()) if verb else None
    before = line[: opened.start()].rstrip(" ,") if opened else ""
    says_which = opened is not None and grammar.only_one.match(line) is not None and line[opened.start() - 1] != ","
    if (
        not before
        or says_which != which
        or grammar.adverbial.match(before)
        or not (grammar.noun_phrase_at_end.search(before) or grammar.plural_head.fullmatch(before))
    ):
        return []  # "It is clear that", "the frenzy in which"
    if opened and verb and grammar.noun_start.match(line, opened.end()):  # "A woman whom I did not know came in"
        later = grammar.main_verb.finditer(line, verb.end())
        verb = next((hit for hit in later if not grammar.joins_verbs.search(line, 0, hit.start())), None)
    relative = grammar.relative_of_subject.search(line, 0, verb.start()) if verb else None
    is_said = relative and (
        _is_said(grammar, line, relative.start()) or (verb and grammar.complement.search(line, relative.end(), verb.start()))
    )
    if verb and (grammar.noun_start.match(line, verb.start()) or is_said):
        return []  # "who claims [she had a view]", "say that the deal"
    return [f"{line[: relative.start()].rstrip(',')} {line[_verb_start(grammar, line, verb) :]}"] if relative and verb else []


def _verb_start(grammar: Grammar, line: str, verb: re.Match[str]) -> int:
    """Where a verb begins with its auxiliaries: "visas [were not yet] approved"."""
    before = grammar.auxiliaries_at_end.search(line, 0, verb.start())
    return before.start() if before else verb.start()


def _is_said(grammar: Grammar, line: str, place: int) -> bool:
    """Whether somebody speaks before a place, so that "that" behind it is no relative clause."""
    word = line[:place].rpartition(" ")[2]
    is_noun = grammar.determiner_at_end.search(f"{line[:place].rpartition(' ')[0]} ")  # "A [stocktaking] which the abbot ordered"
    return grammar.reporting.search(line, 0, place) is not None or (grammar.gerund.fullmatch(word) is not None and not is_noun)


def _without_participle_of_subject(grammar: Grammar, line: str, _dated: str) -> Sequence[str]:
    """The line without a participle of its subject and what belongs to that: "A signalman [accused of moving points] was acquitted"."""
    made = grammar.made_of_participle.match(line)
    if (
        made is None
        or is_open(made["subject"])
        or '"' in line
        or grammar.adverbial.match(line)
        or main_verb_end(grammar, made["subject"])
        or not grammar.surely_made.match(line, made.start("rest"))
    ):
        return []
    rest = made["rest"]
    verb = own_verb(grammar, rest)
    return [f"{made['subject'].strip()} {rest[_verb_start(grammar, rest, verb) :]}"] if verb else []


def _without_office(grammar: Grammar, line: str, _dated: str) -> Sequence[str]:
    """The line without what its first words say of whom they name: "[Transport Minister] Bambang Suryo ordered an inquiry"."""
    verb = main_verb(grammar, line)
    words = line[: verb.start()].split() if verb else []
    opens = grammar.subordinate.match(line) or grammar.adverbial.match(line) or (verb and grammar.also.search(line, 0, verb.start()))
    is_plain = words and not opens and not _MARKS.search(f"{' '.join(words)} ") and all(one.replace("-", "").isalpha() for one in words)
    offices = [at for at, one in enumerate(words[:-_NAME]) if grammar.person_noun.fullmatch(one.lower())] if is_plain else []
    if is_plain and not offices and grammar.determiner_start.fullmatch(upper_first(words[0])):  # "The [hydrologist] Ann Lee"
        is_lead = [one.islower() and not grammar.preposition_start.fullmatch(f"{one} ") for one in words[1:]]
        offices = [at for at in range(1, len(words) - 1) if all(is_lead[:at])][-1:]
    name = words[offices[-1] + 1 :] if offices else []
    name = name if len(name) >= _NAME or grammar.person_noun.fullmatch(words[offices[-1]].lower() if offices else "") else []
    return [" ".join(name) + line[len(" ".join(words)) :]] if name and all(one[0].isupper() for one in name) else []


def _without_agent(grammar: Grammar, line: str, _dated: str) -> Sequence[str]:
    """The line without by whom somebody was made to do what it tells: "was asked [by the government] to lift a ruling"."""
    for done in grammar.by_phrase.finditer(line) if grammar.infinitive.search(line) else ():
        asked = grammar.infinitive.search(line, done.end())
        agent = line[done.end("participle") : asked.start()] if asked else ","
        is_agent = not _MARKS.search(f"{agent} ") and not grammar.verb.search(agent) and not grammar.relative_inside.search(agent)
        if asked and is_agent and grammar.passive_now.search(line, 0, done.end("participle")):
            return [f"{line[: done.end('participle')]} {line[asked.start() :]}"]
    return []


def _without_owner_of_subject(grammar: Grammar, line: str, _dated: str) -> Sequence[str]:
    """The line without the name that its subject belongs to: "A former accountant [of the Harbour Trust] was jailed"."""
    owner = grammar.owner_of_subject.match(line)
    return [owner["subject"] + line[owner.end() :]] if owner else []


def _without_phrase_of_subject(grammar: Grammar, line: str, _dated: str) -> Sequence[str]:
    """The line without all that its subject belongs to: "The departure [from France of the airliner] has been delayed"."""
    phrase = grammar.phrase_of_subject.match(line)
    if (
        phrase is None
        or grammar.adverbial.match(line)
        or _MARKS.search(phrase[0])
        or is_open(phrase[0])
        or grammar.verb.search(phrase["subject"])
        or grammar.relative_inside.search(f"{phrase[0]} ")
    ):
        return []
    name = _NAME_AT_END.search(phrase[0], len(phrase["subject"])) if grammar.person_noun.search(phrase["subject"]) else None
    if name and not grammar.preposition_start.match(f"{name['before']} ") and not grammar.determiner_start.match(name["before"].title()):
        return [line[name.start("name") :]]  # "The head of services, [Ann Lee told the meeting]"
    rest = line[phrase.end() + 1 :]
    later = own_verb(grammar, rest) if grammar.participle_phrase.match(rest) else None
    if later and not grammar.joins_verbs.search(rest, 0, later.start()):
        rest = rest[_verb_start(grammar, rest, later) :]  # "Families of men [lost with the ships] waited"
    return [f"{phrase['subject']} {rest}"]


def _with_short_speaker(grammar: Grammar, line: str, _dated: str) -> Sequence[str]:
    """The line with no more of who says it than his verb: "announced [at a meeting] that the mill would close"."""
    said = grammar.says_long.match(line)
    verb = next(grammar.reporting.finditer(said[0]), None) if said else None
    phrase = grammar.phrase_start.search(said[0], verb.start()) if said and verb else None
    that = grammar.complement.search(said[0], phrase.end()) if said and phrase else None
    return [f"{said[0][: phrase.start()]} {that[0]} {line[said.end() :]}"] if said and phrase and that else []


def _without_speaker(grammar: Grammar, line: str, _dated: str, *, ahead: bool) -> Sequence[str]:
    """The line without who says it, where what is said tells by itself; of what is `ahead`, which is no fact yet, or of what is not."""
    said = None if is_open(line) or line.startswith(("“", '"')) else grammar.says_long.match(line)
    told = line[said.end() :] if said else ""
    told = told[: says_more(grammar, told) or len(told)].rstrip(EDGE)
    own = next((hit.end() for hit in _QUOTE_ENDS.finditer(told) if grammar.goes_on_with_verb.match(told, hit.end() + 1)), 0)
    told = told[:own] if own else told  # "said the letter was "lost" [and apologised]", which is what the speaker did
    if (
        said is None
        or told.startswith(("“", '"'))
        or not main_verb_end(grammar, told)
        or grammar.no_subject.match(told)
        or told.split()[0].casefold() in grammar.genders
    ):
        return []
    return [upper_first(told)] if ahead == bool(grammar.ahead.search(told)) else []


def says_more(grammar: Grammar, told: str) -> int:
    """Where what somebody says goes on with another "that", which needs who says it: "Ann would finish it [and that]"; 0 if it does not."""
    return next((hit.start() for hit in grammar.also.finditer(told) if grammar.complement.match(told, hit.end())), 0)


def _without_lead_of_what_is_said(grammar: Grammar, line: str, _dated: str) -> Sequence[str]:
    """The line without what leads to what somebody says: "observed that [when he was a boy,] the washing was on the roof"."""
    said = grammar.complement.search(line)
    comma = line.find(", ", said.end()) if said else -1
    is_lead = said and comma > 0 and grammar.subordinate.match(line, said.end() + 1) and not grammar.condition.match(line, said.end())
    is_lead = is_lead and grammar.noun_start.match(line[comma + 2 :].capitalize())
    return [f"{line[: said.end()]} {line[comma + 2 :]}"] if said and is_lead else []


def _within_what_is_said(grammar: Grammar, line: str, dated: str) -> Sequence[str]:
    """The line with a shorter subject of what somebody says: "Ann Lee said that any gain [from the sale of the mill] will be lost"."""
    said = None if is_open(line) else grammar.says_long.match(line)
    ways = (_without_inserted, _without_participle_of_subject, _without_phrase_of_subject)
    told = line[said.end() :] if said else ""
    return (
        [f"{line[: said.end()]}{one}" for way in ways for one in way(grammar, told, dated)]
        if said and not grammar.adverbial.match(told)
        else []
    )


def _of_who_says_so(grammar: Grammar, line: str, _dated: str) -> Sequence[str]:
    """ "The firm announced that it has sold the mill", what it says of itself, as its deed: "The firm has sold the mill"."""
    said = grammar.says_of_itself.match(line)
    is_own = said and (  # but not "says it is important to know"
        not grammar.nobody.match(line, said.start("it")) or grammar.going_on.match(line, line.find(" ", said.end()))
    )
    return [f"{said['who']} {line[said.end() :]}"] if said and is_own else []


_LEFT_OUT: tuple[tuple[float, Callable[[Grammar, str, str], Sequence[str]]], ...] = (
    (0.5, _of_who_says_so),
    (-0.5, _without_date),
    (1.0, _without_inserted),
    (1.0, _without_what_parts_from_aim),
    (1.0, _without_what_parts_from_till),
    (1.0, _without_what_parts_from_that),
    (2.0, _behind_first_clause),
    (1.5, _without_lead),
    (1.5, _without_relative_of_subject),
    (1.5, _without_owner_of_subject),
    (1.5, _without_participle_of_subject),
    (0.5, _without_office),
    (3.0, _without_agent),
    (1.5, _without_lead_of_what_is_said),
    (4.0, _within_what_is_said),
    (1.0, _with_short_speaker),
    (6.0, partial(_without_speaker, ahead=False)),
    (7.5, partial(_without_speaker, ahead=True)),
    (4.0, _without_phrase_of_subject),
)

_LAST = (
    _without_leading_phrase,
    _without_phrase_before_joint,
    partial(_without_relative_of_subject, which=True),
)  # what is left out only where no other way is left
