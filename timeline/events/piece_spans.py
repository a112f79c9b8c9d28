"""Where the pieces of a sentence lie: its cuts without those inside a quotation, before a place, or before a phrase that is no clause."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline import patterns as re
from timeline.events.grammar import Grammar
from timeline.events.leading_clause import clause_around, leads_on
from timeline.events.lines import upper_first
from timeline.events.phrases import pieces, stripped
from timeline.text import Span

_LONGEST_QUOTATION = 250  # code points
_TITLED = re.compile(r"(?:[^\W\dA-Z_]{3,} ){1,3}[A-Z]")  # "goalkeeper Par Nordh"
_LONGEST_PLACE = 3  # words


def piece_spans(grammar: Grammar, text: str, span: Span, words: Span | None, others: Sequence[Span] = ()) -> list[Span]:
    """The spans of the pieces of a stretch of a sentence, in order, without the marks around them; `words` are a date, which is not cut.

    `others` are more dates: a piece that one of them opens begins behind it.
    """
    spans = [inside for one in pieces(grammar, text, span, words, others) if (inside := stripped(text, *one))[0] < inside[1]]
    spans = _behind_joints(grammar, text, spans, (*others, words) if words else others)
    spans = _before_dated_verbs(grammar, text, spans, (*others, words) if words else others)
    spans = _with_listed_dates(grammar, text, spans, {*others, words} if words else others)
    spans = [_behind_another_date(grammar, text, one, others) for one in spans]
    if words is not None and spans:
        spans[0] = _behind_date(grammar, text, spans[0], words)
    if len(spans) > 2:
        spans[0] = _behind_phrase(grammar, text, *spans[:3])
    dates = (*others, words) if words else others
    spans = [_behind_joined_date(grammar, text, one, spans[at + 1 : at + 3], dates) if at else one for at, one in enumerate(spans)]
    spans = _with_asides(grammar, text, _with_places(text, grammar, _behind_opening_word(grammar, text, spans)))
    spans = _with_quotations(text, _with_completions(grammar, text, _with_phrases(grammar, text, spans)))
    if words is not None and spans:
        spans = _behind_leading_clause(grammar, text, spans, words)
    if spans and not grammar.condition.match(text, spans[0][0]) and (place := clause_around(grammar, text, spans[0])):
        spans[:1] = [stripped(text, spans[0][0], place), (place, spans[0][1])]  # "When she was nine [her father lost his post]"
    return spans


def _behind_joints(grammar: Grammar, text: str, spans: Sequence[Span], dates: Sequence[Span]) -> list[Span]:
    """The pieces cut behind a date that another clause is joined to: "doubled in 2008 | and the bakery", "in 1941 | and their son left"."""
    cut: list[Span] = []
    for start, end in spans:
        for date in sorted(dates):
            joining = grammar.also.match(text, date[1], end) if start <= date[0] and date[1] < end else None
            noun = joining and grammar.noun_start.match(text, joining.end(), end)
            if joining and noun and grammar.main_verb.search(text, start, date[1]) and _tells(grammar, text, joining.end(), end):
                cut.append((start, date[1]))
                start = joining.start() + 1
        cut.append((start, end))
    return cut


def _before_dated_verbs(grammar: Grammar, text: str, spans: Sequence[Span], dates: Sequence[Span]) -> list[Span]:
    """The pieces cut before a conjunction whose verb stands behind a date: "took a first in 1950 | and two years later won a prize"."""
    cut: list[Span] = []
    for start, end in spans:
        for date in sorted(dates):
            joining = (
                next((hit for hit in reversed([*grammar.also.finditer(text, start, date[0])])), None) if start < date[0] < end else None
            )
            led = text[joining.end() : date[0]].strip() if joining else ""  # "since", "by"
            lead = joining and (not led or grammar.date_lead.fullmatch(f"{led} ") or grammar.before_date_at_end.fullmatch(led))
            after = stripped(text, date[1], end)[0]
            opens = lead and text[date[1] : after].isspace() and grammar.opens_with_verb.match(text, after, end)
            if joining and opens and _tells_before(grammar, text, start, joining.start(), dates):
                cut.append((start, joining.start()))
                start = joining.start() + 1
        cut.append((start, end))
    return cut


def _tells_before(grammar: Grammar, text: str, start: int, end: int, dates: Sequence[Span]) -> bool:
    """Whether words before a conjunction have a verb that is of no relative clause, or are only a date: "took a first, [in 1950]"."""
    if any(date[1] == end and (date[0] == start or grammar.date_lead.fullmatch(text, start, date[0])) for date in dates):
        return True
    return grammar.relative_piece.match(text, start) is None and grammar.main_verb.search(text, start, end) is not None


def _tells(grammar: Grammar, text: str, start: int, end: int) -> bool:
    """Whether words have a verb of their own, or wait for it behind a comma: "the bakery[, short of flour, closed]"."""
    return grammar.main_verb.search(text, start, end) is not None or text.startswith(",", end)


def _with_listed_dates(grammar: Grammar, text: str, spans: Sequence[Span], dates: Collection[Span]) -> list[Span]:
    """The pieces with a date that is listed behind another one joined to it: "elected in 1994, [1998] [and 2002]"."""
    joined: list[Span] = []
    for start, end in spans:
        and_ = grammar.also.match(text, start - 1)
        if joined and (and_.end() if and_ else start, end) in dates and any(joined[-1][1] == date[1] for date in dates):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _behind_opening_word(grammar: Grammar, text: str, spans: Sequence[Span]) -> list[Span]:
    """The pieces without a first one that only leads to a clause: "Yet [when war was declared]"; a later one is of it: "[and] before"."""
    joined: list[Span] = []
    for span in spans:
        alone = joined and grammar.joining.fullmatch(f"{text[slice(*joined[-1])]} ")
        joined = [*joined[:-1], (joined[-1][0], span[1])] if alone and len(joined) > 1 else [*joined, span]
    if len(joined) < 2 or not grammar.leading_words.fullmatch(f"{text[slice(*joined[0])]} "):
        return joined
    if grammar.subordinate.match(text, joined[0][0], joined[1][1]):
        return [(joined[0][0], joined[1][1]), *joined[2:]]  # "[Even] though"
    return joined[1:] if grammar.subordinate.match(text, *joined[1]) else joined


def _with_asides(grammar: Grammar, text: str, spans: Sequence[Span]) -> list[Span]:
    """The pieces with what only says that there are more joined to both around it: "seized[, among other things,] a laptop"; and what
    happened in turn joined to the one before: "was held[, first at Lodwar and then at Marsabit]".
    """
    joined: list[Span] = []
    end = 0
    for span, after in zip(spans, [*spans[1:], None], strict=False):
        turn = grammar.in_turn.match(text, span[0], (after or span)[1]) if joined else None
        end = turn.end() if turn and not grammar.verb.search(text, *turn.span()) else end
        if joined and span[0] < end:
            joined[-1] = (joined[-1][0], span[1])
            continue
        aside = joined and grammar.aside_phrase.fullmatch(text, *span)
        behind = len(joined) > 0 and grammar.aside_phrase.search(text, *joined[-1])
        is_behind = behind and behind.end() == joined[-1][1] and text.startswith(",", joined[-1][1])
        joined = [*joined[:-1], (joined[-1][0], span[1])] if aside or is_behind else [*joined, span]
    return joined


def _with_quotations(text: str, spans: Sequence[Span]) -> list[Span]:
    """The pieces that lie in one quotation joined: no clause ends within what somebody said in a few words."""
    joined: list[Span] = []
    for start, end in spans:
        opened = joined and is_open(text[slice(*joined[-1])])
        if opened and end - joined[-1][0] <= _LONGEST_QUOTATION:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def is_open(words: str) -> bool:
    """Whether a quotation or a bracket begins in some words that does not end in them."""
    return words.count("“") > words.count("”") or words.count('"') % 2 == 1 or words.count("(") > words.count(")")


def _behind_leading_clause(grammar: Grammar, text: str, spans: Sequence[Span], words: Span) -> list[Span]:
    """The pieces with the first cut where the clause around it begins: "When Snell died in 1961 [she took over]"."""
    cut: list[Span] = []
    for (start, end), following in zip(spans, [*spans[1:], None], strict=False):
        after = stripped(text, words[1], end)[0]
        inside = start <= words[0] < words[1] < end and grammar.subordinate.match(text, start, end)
        joined = following is not None and grammar.joining.match(text[slice(*following)]) and not behind_comma(text, following)
        last = following[1] if joined and following is not None else end  # "When she died in 1961 [my sister | and I inherited it]"
        inside = inside and not grammar.condition.match(text, start)  # "If it was not paid by 1 April a notice followed" is one
        begins = inside and grammar.noun_start.match(text, after, end) and grammar.main_verb.search(text, after, last)
        cut += [(start, words[1]), (after, end)] if begins and grammar.verb.search(text, start, words[0]) else [(start, end)]
    return cut


def _with_places(text: str, grammar: Grammar, spans: Sequence[Span]) -> list[Span]:
    """The pieces with a name that only says where the one before lies joined to it: "in Palmyra, [Syria in this still image]"."""
    joined: list[Span] = []
    for (start, end), after in zip(spans, [*spans[1:], None], strict=False):
        words = text[start:end].split(" ", 1)
        first, behind = joined[-1] if joined else (0, 0)
        last = text[first:behind].split()[-1:] if joined and text[behind:start].strip() == "," else []
        beside = bool(last) and last[0][:1].isupper()  # a piece may be nothing but a no-break space
        lies_in = len(words) > 1 and words[0].istitle() and grammar.adverbial.match(words[1]) and not grammar.verb.match(words[1])
        if beside and (lies_in or _is_place(grammar, text, (first, behind), (start, end), after)):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _is_place(grammar: Grammar, text: str, before: Span, name: Span, after: Span | None) -> bool:
    """Whether a name between commas only says where the place before it lies: "based in Cambridge, [Massachusetts], the firm …"."""
    words = text[slice(*name)].split()
    is_name = 0 < len(words) <= _LONGEST_PLACE and all(word[:1].isupper() for word in words)
    if not is_name or after is None or not behind_comma(text, after) or grammar.relative_piece.match(text, *after):
        return False
    told = grammar.noun_start.match(text, *after) and grammar.main_verb.search(text, *after)
    goes_on = told or grammar.opens_with_verb.match(text, *after) or grammar.adverbial.match(text, *after)
    return bool(goes_on) and grammar.in_place_at_end.search(text, before[0], before[1]) is not None


def _with_phrases(grammar: Grammar, text: str, spans: Sequence[Span]) -> list[Span]:
    """The pieces with a phrase that is no clause joined to the one before: "left [before the break]", "two weeks [after he died]"."""
    joined: list[Span] = []
    for start, end in spans:
        phrase = joined and grammar.phrase_piece.match(text, start, end)
        length = joined and grammar.length_of_time.fullmatch(text, *joined[-1])
        if phrase and (length or (not behind_comma(text, (start, end)) and not grammar.main_verb.search(text, start, end))):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _with_completions(grammar: Grammar, text: str, spans: Sequence[Span]) -> list[Span]:
    """The pieces with what their verb leads to joined to them: "forderte sie auf, [den Mangel zu beseitigen]"."""
    joined: list[Span] = []
    for start, end in spans:
        if joined and behind_comma(text, (start, end)) and grammar.completes.fullmatch(text, start, end):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _behind_date(grammar: Grammar, text: str, span: Span, words: Span) -> Span:
    """The first piece of a sentence without the date in front of its subject: "On 10 August [an auditor], Mr Pell, arrived"."""
    joining = None if grammar.breaks else grammar.joining.match(text[span[0] : words[0]])  # "[E] em junho o pai"
    first = span[0] + (joining.end() if joining else 0)
    lead = grammar.date_lead.match(text, first, words[0]) if span[0] <= words[0] < span[1] else None
    if words[0] != (lead.end() if lead else first) or grammar.part_of_day.match(text, words[1]):
        return span
    start = stripped(text, words[1], span[1])[0]
    titled = _TITLED.match(text, start, span[1])
    named = titled and not grammar.adverbial.match(text, start, span[1]) and not grammar.also.match(text, start - 1)
    begins = (named or grammar.noun_start.match(text, start, span[1])) and not grammar.verb.search(text, start, span[1])
    return (start, span[1]) if begins and text[words[1] : start].isspace() else span


def _behind_phrase(grammar: Grammar, text: str, first: Span, aside: Span, after: Span) -> Span:
    """The first piece without the phrase in front of its subject: "On the hour [Leary], already booked, pulled him back"."""
    lead = grammar.preposition_start.match(text, *first)
    follows = grammar.opens_with_verb.match(text, *after) and behind_comma(text, after) and not grammar.joined.match(text, *after)
    words = text[slice(*aside)]
    tells = grammar.main_verb.search(words) and (grammar.noun_start.match(words) or grammar.joining.match(words))
    if not lead or not follows or tells or not behind_comma(text, aside) or grammar.verb.search(text, *first):
        return first
    borders = [at for at in range(lead.end() + 1, first[1]) if text[at - 1] == " "]
    nouns = [at for at in borders if text[at].isupper() or grammar.determiner_start.match(upper_first(text[at : first[1]]))]
    led = grammar.title_at_end.sub("", text[lead.end() : nouns[0]].strip()) if nouns else ""  # "Tras la muerte de don [Blas]"
    if not led or leads_on(grammar, led) or grammar.person_noun.search(led) or not grammar.determiner_start.match(upper_first(led)):
        return first
    return nouns[0], first[1]


def _behind_joined_date(grammar: Grammar, text: str, span: Span, later: Sequence[Span], dates: Sequence[Span]) -> Span:
    """The same of a later piece whose verb stands behind what is inserted: "and on 31 October [the nurse], Peg Lind, left"."""
    joining = grammar.joining.match(text[slice(*span)])
    date = next((one for one in dates if span[0] < one[0] < span[1]), None)
    has_verb = any(grammar.verb.search(text, *one) for one in later[1:] if not any(kind.match(text, one[0]) for kind in _openings(grammar)))
    if joining is None or date is None or not has_verb or not text.startswith(",", span[1]):
        return span
    behind = _behind_date(grammar, text, (span[0] + joining.end(), span[1]), date)
    return behind if behind[0] > date[1] else span


def _openings(grammar: Grammar) -> tuple[re.Pattern[str], ...]:
    """What opens a piece that has its own subject or shares another one."""
    return grammar.joined, grammar.relative_piece, grammar.noun_start


def _behind_another_date(grammar: Grammar, text: str, span: Span, others: Sequence[Span]) -> Span:
    """The same of a date that is another's: "In 2022 [they lost it] and found it again a year later"."""
    for date in others:
        if not span[0] <= date[0] < span[1]:
            continue
        lead = grammar.date_lead.match(text, span[0], date[0])
        start = stripped(text, date[1], span[1])[0]
        opens = date[0] == (lead.end() if lead else span[0]) and text[date[1] : start].isspace()
        return (start, span[1]) if opens and start < span[1] and grammar.noun_start.match(text, start, span[1]) else span
    return span


def behind_comma(text: str, span: Span) -> bool:
    return text[max(0, span[0] - 8) : span[0]].rstrip().endswith((",", "—", "–"))
