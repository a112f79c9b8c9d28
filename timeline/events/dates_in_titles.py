"""The words of its date in a title: they have a column of their own, so they go wherever the line reads well without them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from timeline.events.grammar import Grammar
from timeline.events.lines import EDGE, balanced, main_verb_end, place_of, tidy, upper_first
from timeline.model import TimeExpression, Trait

_LONGEST_DATE = 40  # code points
_FEWEST = 3  # words of a title, its date apart
_SAYS_MORE = {Trait.BARE_CLOCK, Trait.WINDOW}
_FEWEST_TOLD = 2  # words of one that has a verb


def is_leaning(time: TimeExpression) -> bool:
    """Whether a date says nothing to who has only its words: "two years later", "last November", but not "at noon", "since last May"."""
    leans = Trait.RELATIVE in time.traits or Trait.UNIT_END in time.traits
    return leans and not _SAYS_MORE & time.traits and (time.interval is None or time.interval.side is None)


def without_leading_date(grammar: Grammar, line: str, words: str, *, leans: bool = False) -> str:
    """The line without the phrase of its own date at the front: the date stands beside the title anyway.

    Where the verb follows it, only a date that leans on another one goes: "Zwei Jahre später [starb sie]".
    """
    if not words:
        return line
    lead = grammar.date_lead.match(line)
    if grammar.denied_until.match(line):
        return line  # "Until Saturday nobody had won", which says the contrary without it
    for at in dict.fromkeys((lead.end(), max(0, lead.end("preposition")), 0) if lead else (0,)):
        if line[at : at + len(words)].casefold() != words.casefold():
            continue
        if grammar.part_of_day.match(line, at + len(words)) or grammar.after_or_before.match(line, at + len(words)):
            return line  # "By Saturday [lunchtime] queues had formed", "Two years [after the war] they met"
        if _names_a_thing(grammar, line, at, words):
            return line
        after = grammar.after_leading_date.match(line, at + len(words))
        rest = line[after.end() :] if after else ""
        if grammar.phrase_piece.match(f"{words.rpartition(' ')[2]} ") and after and not after["mark"] and grammar.noun_start.match(rest):
            return line  # "On the day after [the operation she became confused]"
        tells = not grammar.determiner_at_end.search(line[:at]) and _tells_by_itself(grammar, rest)
        turns = (leans or not grammar.verb_second) and grammar.inverted.match(rest) and not _has_second_subject(grammar, rest)
        begins = after and (after["mark"] or grammar.noun_start.match(rest) or tells or turns)
        object_ = grammar.anaphor.match(rest)
        if object_ and object_.lastgroup == "clitic" and at == 0 and grammar.determiner_start.match(line):
            return line  # "El verano [lo pasó enferma]"
        if grammar.verb_second and grammar.opens_with_verb.match(rest) and not grammar.inverted.match(rest):
            return line  # "Am 3. Mai, gegen acht, [stellte der Leiter der Schule den Schaden fest]"
        return _without_comma(grammar, balanced(rest)) if begins and len(rest.split()) >= _FEWEST - 1 else line
    return line


def _has_second_subject(grammar: Grammar, rest: str) -> bool:
    """Whether a line goes on with a verb of several behind that of one, whose subject follows too: "sloeg de bliksem in [en verbrandden de
    klokken]".
    """
    first = grammar.inverted.match(rest)
    if first is None or grammar.many_do.fullmatch(first["verb"]):
        return False
    seconds = (grammar.inverted.match(rest, hit.end()) for hit in grammar.also.finditer(rest, first.end()))
    return any(one is not None and grammar.many_do.fullmatch(one["verb"]) for one in seconds)


def _without_comma(grammar: Grammar, line: str) -> str:
    """The line without the comma that a date before its verb had behind it: "Am 24. Mai[,] zog die Familie aus", once an aside."""
    place = line.find(", ", 0, _LONGEST_DATE) if grammar.verb_second and grammar.preposition_start.match(line) else -1
    is_aside = place > 0 and grammar.opens_with_verb.match(line, place + 2) and not grammar.verb.search(line, 0, place)
    return f"{line[:place]}{line[place + 1 :]}" if is_aside and any(map(str.isdigit, line[:place])) else line


def without_leading_dates(grammar: Grammar, line: str, dates: Sequence[str]) -> str:
    """The line without two dates at the front that its verb and subject follow: "[Op 8 mei, om tien uur,] zagen wij de trein"."""
    bare, gone = line, 0
    for one in (*dates, *dates) if grammar.verb_second else ():
        shorter = without_leading_date(grammar, bare, one)
        bare, gone = shorter, gone + (shorter != bare)
    return bare if gone > 1 and grammar.inverted.match(bare) else line


def _names_a_thing(grammar: Grammar, line: str, place: int, words: str) -> bool:
    """Whether a year with an article only says which thing is meant: "by the 2010 [rainy season]"."""
    end, last = place + len(words), words.split()[-1]
    has_article = last.isdigit() and grammar.determiner_at_end.search(words.removesuffix(last))
    return bool(has_article) and line[end : end + 1] == " " and line[end + 1 : end + 2].islower()


def _tells_by_itself(grammar: Grammar, rest: str) -> bool:
    """Whether words behind a date are a sentence, and do not go on with the date: "residents complained", not "and May saw rain"."""
    for cut in grammar.cut.finditer(rest):
        if (
            rest[cut.start() - 1 : cut.end()].startswith(",")
            and grammar.noun_start.match(rest, cut.end())
            and _has_verb(grammar, rest, cut)
        ):
            return False  # "the day [he left, she cried]"
    goes_on = grammar.phrase_start.match(f" {rest}") or grammar.joined.match(rest) or grammar.also.match(f" {rest}")
    return not goes_on and not grammar.opens_with_verb.match(rest) and main_verb_end(grammar, rest) > 0


def _has_verb(grammar: Grammar, line: str, cut: re.Match[str]) -> bool:
    """Whether a verb stands on either side of a cut."""
    return bool(grammar.main_verb.search(line, 0, cut.start()) and grammar.main_verb.search(line, cut.end()))


def without_date_behind(line: str, dated: str) -> str:
    """The line without its date behind a comma at its end: "welcomed the pause, a day"."""
    tail = line.rpartition(", ")[2].rstrip(".")
    rest = line.rstrip(".").removesuffix(tail if dated.startswith(tail) else dated) if dated else line
    return rest.rstrip(" ,") if rest != line and rest.rstrip(" ").endswith(",") and len(rest.split()) >= _FEWEST else line


@lru_cache(maxsize=1 << 10)  # each way to shorten a title asks for it
def without_date(grammar: Grammar, line: str, dated: str, *, leans: bool = False) -> str:
    """The line without its date and the preposition of that; as it is where something else leans on the date: "the flood of 1795".

    A date that `leans` on another one has no adjective before it: "champion of the country nine years later".
    """
    at = place_of(line, dated)
    if at < 0:
        return line
    if grammar.part_of_day.match(line, at + len(dated)):
        return line  # "set up on Saturday [lunchtime]"
    leads_on = grammar.after_or_before.match(line, at + len(dated)) and not grammar.before_date_at_end.search(line[:at].rstrip())
    if leads_on and not grammar.takes_no_preposition.match(dated):
        return line  # "opened a year [after its twin]", but not "on Sunday [before it was light]", "that Monday [after …]"
    until = grammar.not_until.search(line[: at + len(dated.partition(" ")[0])])
    if grammar.not_until.search(line[:at].rstrip() or dated) or (until and until.start() < at):
        return line  # "was not locked until [last year]", "were only married [last Christmas]"
    comma = "," if line[at + len(dated) :].startswith(", ") else ""
    before, after = line[:at].rstrip(), line[at + len(dated) :].lstrip(" ,")
    if grammar.phrase_piece.match(f"{dated.rpartition(' ')[2]} ") and grammar.noun_start.match(after):
        return line  # "went live [the day after] the incident"
    if not any(map(str.isalnum, before)) and grammar.opens_with_verb.match(after):
        return line  # "Today is a sad day"
    has_particle = grammar.takes_no_preposition.match(dated) is not None and grammar.particle_at_end.search(before) is not None
    if _has_another(grammar, before, after) or (has_particle and not after.strip(" .,;")):
        return line  # "The owners gave in [this morning]"
    if after[:1].isalpha() and line[at + len(dated)] == " " and grammar.determiner_at_end.search(line[:at]):
        return line  # "the 1990 New Year Honours"
    if not leans and grammar.date_adjective.search(before) or grammar.keeps_day.search(before):
        return line  # "during the hard winter of 1947", "kept [Christmas] there"
    is_limit = grammar.takes_time.search(before) or grammar.takes_time.search(dated.split(" ")[0])
    if grammar.of_its_day.match(f"{before.rpartition(' ')[2]} "):
        return line  # "The letter, dated [12 August], was found"
    if (is_limit and grammar.infinitive.match(after)) or (not after.strip(" .”") and grammar.says_at_end.search(before)):
        return line  # "gave the tenants [until Friday] to leave", "they said [tomorrow]"
    before, comma = _without_commas(grammar, before, comma, after)
    lead = None if has_particle else grammar.before_date_at_end.search(before) or grammar.between_at_end.fullmatch(before)
    before = before[: lead.start()].rstrip(EDGE) if lead else before
    last = before.rpartition(" ")[2]
    if grammar.gerund.fullmatch(f"{last[:1].lower()}{last[1:]}") and (last == before or grammar.begins_then.fullmatch(last)):
        return line  # "Beginning [in June] we telephoned them", "for a window beginning [in May]"
    said = grammar.complement.search(before.rpartition(" ")[2]) and grammar.noun_start.match(
        after
    )  # "told us that [in May] a tank was emptied"
    # as in: was [yesterday] sentenced
    is_passive = lead is None and grammar.participle.match(after) and grammar.auxiliaries_at_end.search(f"{before} ")
    if (
        grammar.date_lead.fullmatch(f"{line[:at].strip()} ")
        or (" " not in before and grammar.preposition_start.fullmatch(f"{before.lower()} "))  # "Às [oito] já …"
        or (grammar.loose_end.search(before) and not said and not has_particle and not is_passive)
        or grammar.owner.match(line, at + len(dated))
    ):
        return line
    named = "," in before and grammar.opens_with_verb.match(after)  # "Ann Lee, its head since 2018, will leave"
    is_apart = line[: lead.start() if lead else at].rstrip().endswith(",") and not named  # "The firm, in May, sold it"
    goes_on = main_verb_end(grammar, before) > 0  # "An officer came the same afternoon, took samples"
    opens = grammar.opens_with_verb.match(after)
    if opens and not is_apart and grammar.made_at_end.search(before):
        return line  # "A sale planned [for January] was called off"
    goes_with_verb = grammar.preposition_start.match(after) is not None and any(
        hit.end() == len(before) for hit in grammar.main_verb.finditer(before)
    )  # "The funeral will be[ tomorrow,] in the church"
    keeps = (
        comma
        and not goes_with_verb
        and before
        and not before.endswith(":")
        and not is_apart
        and (named or goes_on or not opens or grammar.joined.search(after))
    )
    gap = "" if after[:1] in (":", ";") else " "  # "Second attempt[ on the 23rd]: scored"
    before = f"{before.rstrip(',')}{',' if keeps or before.endswith(',') else ''}"
    return tidy(grammar, f"{before}{gap}{after}") if before and after else tidy(grammar, before or after)


def _without_commas(grammar: Grammar, before: str, comma: str, after: str) -> tuple[str, str]:
    """What stands before a date and the comma behind it, without both where it is inserted between what belongs together.

    "ganhou e, [dois anos depois], casou", "se abrió, [en 1962], la primera escuela".
    """
    if not comma or not before.endswith(","):
        return before, comma
    bare = before[:-1]
    joins = grammar.also.fullmatch(f" {bare.rpartition(' ')[2]} ")
    verbs = (grammar.verb, grammar.participle) if not grammar.breaks else ()
    is_done = any(hit.end() == len(bare) for one in verbs for hit in one.finditer(bare))
    thing = grammar.determiner_start.match(upper_first(after)) is not None
    told, rest = bare.rpartition(", ")[2], after.partition(",")[0]
    is_object = not grammar.breaks and thing and main_verb_end(grammar, told) and not grammar.subordinate.match(told)
    is_object = bool(is_object) and grammar.verb.search(rest) is None  # "remettra aux juges, [le 3 mai], un cahier"
    return (bare, "") if joins or is_object or (is_done and thing) else (before, comma)


def _has_another(grammar: Grammar, before: str, after: str) -> bool:
    """Whether another date is joined to one between two parts of a line: "in [1884] or 1885", "wrote [in May] and again in June"."""
    joining = grammar.also.match(f" {after}")
    first, _, second = after[joining.end() - 1 :].partition(" ") if joining else ("", "", "")
    leads = grammar.preposition_start.match(f"{first} ") or grammar.date_lead.fullmatch(f"{first} ") or grammar.again_at_end.search(first)
    if any(map(str.isdigit, first)) or (leads and any(map(str.isdigit, second.partition(" ")[0]))):
        return True
    again = grammar.again_at_end.search(grammar.before_date_at_end.sub("", before).rstrip())
    return bool(again or grammar.another_time.match(after))


def without_leaning_date(grammar: Grammar, line: str, dated: str) -> str:
    """The line without a date that says nothing without another one: "was released [the same evening]", "had resigned [the year before]".

    As it is where the date says more than when: "the second accident [this year]", "spent [the next year] in prison".
    """
    at = place_of(line, dated)
    end = at + len(dated)
    quoted = line[:at].count('"') % 2 or line[:at].count("“") != line[:at].count("”") or line[:at].count("«") != line[:at].count("»")
    if at <= 0 or quoted or line[at - 1] in "'’" or not main_verb_end(grammar, line) or grammar.owner.match(line, end):
        return line
    tells_place = line.startswith(", ", end) and grammar.preposition_start.match(line, end + 2)  # "is[ now,] in the church"
    takes_time = grammar.takes_time.search(line, 0, at) and not tells_place
    if grammar.ranks.search(line, 0, at) or takes_time or not _ends_phrase(grammar, line, end):
        return line
    if line[:at].rstrip().endswith(",") and grammar.opens_with_verb.match(line[end:].lstrip()):
        return line  # "Sadly, that day has come"
    if grammar.takes_no_preposition.match(dated) and grammar.loose_end.search(line[:at].rstrip()):
        return line  # "checked in today"
    shorter = without_date(grammar, line, dated, leans=True)
    told = main_verb_end(grammar, shorter) and len(shorter.split()) >= _FEWEST_TOLD
    return shorter if told and shorter.split()[0].casefold() == line.split()[0].casefold() else line


def _ends_phrase(grammar: Grammar, line: str, place: int) -> bool:
    """Whether no noun that a date belongs to follows it: "the next day [in court]", but not "the next day [trading] went on"."""
    rest = line[place:]
    if not rest[:1].isspace():
        return True
    word = rest.lstrip()
    if grammar.complement.match(word):
        return grammar.reporting.search(line, 0, place) is not None  # "said [today] that", but not "[the same year] that they came"
    opens = (
        grammar.adverbial,
        grammar.participle,
        grammar.noun_start,
        grammar.opens_with_verb,
        grammar.subordinate,
        grammar.infinitive,
        grammar.joining,
        grammar.determiner_start,
    )
    return bool(grammar.phrase_start.match(rest) or grammar.also.match(rest)) or any(one.match(word) for one in opens)
