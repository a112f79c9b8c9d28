"""Clauses cut into phrases, and the phrase that a date in the middle of one belongs to; knows words, no dates.

"violated [the 1991 agreement]", "jailed for [killing a nurse in 2011]", ", [who fled on Monday],": what a phrase dates is not what its
clause tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from timeline import patterns as re
from timeline.events.grammar import Grammar
from timeline.text import Span

_DATE_ALONE = re.compile(r"\s*(?:[^\W\d]+['’ ]+){0,4}\d{3,4}[,\s]*")  # "En mayo de 1990"
_BREAK = re.compile(r"(?<!\d),(?!\d)\s|[;:—–]\s|\s[—–-]\s|[”“\"]")
_MOST_WORDS_TO_DATE = 9  # from the verb of a relative clause to its date
_VERB_GROUP = 12  # code points from an auxiliary to its verb
_ARTICLE = 8  # code points in which an article ends
_LONGEST_SIGNAL = 40  # code points from a cut to a date, "before" and white space between


def inner(grammar: Grammar, text: str, span: Span, words: Span) -> Span | None:
    """The phrase within a clause that the date right behind it belongs to, if the clause has a verb of its own before it.

    "replaced [an agreement signed in 1991]", "were jailed for [killing a nurse in 2011]", "hit a region devastated by
    [the tsunami of 2004]": the nearest head takes the date (low attachment), and what the clause itself tells has another one.
    """
    first = max((hit.end() for hit in _BREAK.finditer(text, span[0], words[0])), default=span[0])
    heads = [
        hit.start("head")
        for pattern in (grammar.gerund_head, grammar.reduced_head, grammar.named_by_date_head)
        for hit in pattern.finditer(text, first, words[0])
    ]
    for start in sorted(heads, reverse=True) if not grammar.owner.match(text, words[1]) else ():
        is_made = grammar.reduced_head.match(text, start, words[0]) is not None
        if is_made and _opens_joined(grammar, text, span[0], start) and any(map(str.isalpha, text[words[1] : span[1]])):
            return stripped(text, start, span[1])
        verbs = [hit.start() for hit in grammar.main_verb.finditer(text, span[0], start) if not grammar.by_phrase.match(text, hit.start())]
        if is_made and verbs and verbs[-1] - verbs[0] <= _VERB_GROUP and grammar.whatever.match(text, span[0]):
            continue  # "What had begun as a row over [a fence ended on 4 May]"
        if is_made and _follows_what_it_made(grammar, text, first, start):
            continue  # "was used in every submarine [the Navy built after 1940]"
        if is_made and all(grammar.relative_at_end.search(text, span[0], at) for at in verbs):
            continue  # "The mill that employed half [the town closed in 1971]"
        if verbs:
            return stripped(
                text, start, _end_of(grammar, text, span, words)
            )  # but "A fire caused by [a stove destroyed the wing in 1909]" is none
    if grammar.present_perfect.search(text, span[0], words[0]) and not grammar.till_now.search(text, max(first, words[0] - 10), words[1]):
        cause = grammar.cause_head.search(text, first, words[0])
        if cause is not None and not grammar.verb.search(text, cause.start("head"), words[0]):
            return stripped(text, cause.start("head"), words[1])  # "has denied arson [following a fire on Sunday]"
    named = _named_by(grammar, text, span, words)
    if named is not None:
        return named
    shows = grammar.shows_next.match(text, words[1])  # "a report published on Monday said …": it says so that day
    subject = grammar.reduced_head.search(text, first, words[0]) if not shows and grammar.verb_next.match(text, words[1]) else None
    if subject is not None and not _follows_what_it_made(
        grammar, text, first, subject.start("head")
    ):  # "[the company founded in 1904] collapsed"
        return stripped(text, subject.start("head"), words[1])
    return None


def _follows_what_it_made(grammar: Grammar, text: str, low: int, start: int) -> bool:
    """Whether a head that is known stands right behind another noun phrase, of which it tells what it did, with no "that" between."""
    if grammar.things_have_gender or grammar.new_thing.match(text, start):
        return False
    before = text[low:start].rstrip()
    last = before[before.rfind(" ") + 1 :]
    is_noun = grammar.noun_phrase_at_end.search(before) or any(hit.end() == len(before) for hit in grammar.nouns_next.finditer(before))
    leads_on = any(kind.match(f"{last} ") for kind in (grammar.subordinate, grammar.complement))
    is_other = leads_on or grammar.after_preposition.search(f"{before} ")
    return bool(is_noun and not is_other) and grammar.main_verb.search(f" {last} ") is None


def _opens_joined(grammar: Grammar, text: str, low: int, start: int) -> bool:
    """Whether a conjunction stands before a head known by its article: "was torn off and [the owners promised in March] to rebuild it"."""
    word = text.rfind(" ", low, max(low, start - 1)) + 1
    is_joined = word > low and grammar.joining.fullmatch(text[word:start]) is not None
    article = text[start].upper() + text[start + 1 : start + _ARTICLE]
    return is_joined and grammar.determiner_start.match(article) is not None and not grammar.new_thing.match(text, start)


def _end_of(grammar: Grammar, text: str, span: Span, words: Span) -> int:
    """Where the words of a date end with what they are counted from: "the day after [the raids]"."""
    last = text[slice(*words)].split()[-1:]
    if not last or not grammar.phrase_piece.match(f"{last[0]} "):
        return words[1]
    return next((cut[0] for cut in cuts(grammar, text, *span) if cut[0] >= words[1]), span[1])


def relative(grammar: Grammar, text: str, span: Span, words: Span) -> Span | None:
    """The relative clause, without a comma, that holds the date: "a man [who was fired last week from his job] walked in".

    It ends before the next verb, which is that of the clause around it, or at the next cut; None where no other verb is left around it.
    """
    opened = list(grammar.relative_opening.finditer(text, span[0], words[0]))
    if not opened or (start := opened[-1].start()) == span[0] or _BREAK.search(text, start, words[0]):
        return None
    verb = grammar.verb.search(text, opened[-1].end(), words[0])
    if verb is None or text[verb.end() : words[0]].count(" ") > _MOST_WORDS_TO_DATE:
        return None
    if _has_verb_around(grammar, text, verb, words[0]):
        return None  # "A woman whom I did not know came in at noon"
    cut = next((one for one in cuts(grammar, text, *span) if one[0] >= words[1]), (span[1], span[1]))
    goes_on = grammar.verb.search(text, words[1], cut[0])
    end = goes_on.start() if goes_on else cut[0]
    if goes_on is None and grammar.main_verb.search(text, span[0], start) is None and grammar.main_verb.search(text, end, span[1]) is None:
        return None
    return stripped(text, start, end)


def _has_verb_around(grammar: Grammar, text: str, verb: re.Match[str], before: int) -> bool:
    """Whether the verb of the clause around a relative clause stands between the verb of that and a date."""
    for hit in grammar.verb.finditer(text, verb.end(), before):
        if not grammar.joins_verbs.search(text, verb.start(), hit.start()):
            return grammar.opens_with_verb.match(text, hit.start()) is not None and not grammar.by_phrase.match(text, hit.start())
        verb = hit
    return False


def inserted(grammar: Grammar, text: str, span: Span, words: Span) -> Span | None:
    """The phrase after a comma that holds the date and tells by itself: "recaptured by Isis over the weekend", "who fled on Monday"."""
    for start, end in pieces(grammar, text, span, words):
        if start <= words[0] < end and start > span[0] and _stands_behind_a_comma(text, start):
            if (
                _is_begun(grammar, text, (start, end), span[1])
                or grammar.tells_aside.match(text, start, end)
                or _is_apposition(grammar, text, span, (start, end))
            ):
                return stripped(text, start, end)
            return None
    return None


def _is_begun(grammar: Grammar, text: str, phrase: Span, end: int) -> bool:
    """Whether a participle opens a phrase and the verb of the clause follows it: "The work, [begun two years ago,] has been put off"."""
    after = stripped(text, phrase[1], end)[0]
    goes_on = grammar.opens_with_verb.match(text, after, end) and not grammar.joined.match(text, after, end)
    return bool(goes_on) and grammar.participle.match(text, *phrase) is not None


def _stands_behind_a_comma(text: str, position: int) -> bool:
    while position and text[position - 1].isspace():
        position -= 1
    return text.startswith(",", position - 1) if position else False


def _named_by(grammar: Grammar, text: str, span: Span, words: Span) -> Span | None:
    """What a date in front of a noun says which one is meant: "violated [the 1991 agreement]", "criticised [Monday's ruling]".

    The phrase, or the clause that it is the subject of; None where it dates the whole ("in the 2007 election", "died in Monday's attack").
    """
    front = grammar.determiner_at_end.search(text, span[0], words[0])
    own = grammar.owner.match(text, words[1], span[1])
    noun = grammar.nouns_next.match(text, own.end() if own else words[1], span[1])
    if noun is None or not (front or own):
        return None
    start = front.start("head") if front else words[0]
    if grammar.when_at_end.search(text, span[0], start) or not grammar.main_verb.search(text, span[0], start):
        return None
    goes_on = grammar.verb_next.match(text, noun.end(), span[1])
    return stripped(text, start, span[1] if goes_on else noun.end())


def _is_apposition(grammar: Grammar, text: str, span: Span, phrase: Span) -> bool:
    """Whether a phrase between commas only says who somebody is: "Williams, one of the stars of the 1940s, died"."""
    if not (grammar.apposed.match(text, *phrase) and text[phrase[1] - 1] == ",") or grammar.verb.search(text, *phrase):
        return False
    return grammar.verb.search(text, span[0], phrase[0]) is None and grammar.verb.search(text, phrase[1], span[1]) is not None


@lru_cache(maxsize=8)  # the same few are asked for again for each date of a sentence
def cuts(grammar: Grammar, text: str, start: int, end: int) -> tuple[Span, ...]:
    """The spans at which a stretch of text falls into pieces, in order; none between two dates: "En 1990 y en 1995 ganó"."""
    found = grammar.cut.finditer(text, start, end)
    return tuple(
        hit.span()
        for hit in found
        if (hit.groupdict().get("dated") is None or not _DATE_ALONE.fullmatch(text, start, hit.start()))
        and not grammar.attributes.match(text, text.rfind(" ", start, hit.start()) + 1)  # "der [1971 geborene, verheiratete] Kläger"
        and not _is_of_subject(grammar, text, start, hit)
    )


def _is_of_subject(grammar: Grammar, text: str, start: int, cut: re.Match[str]) -> bool:
    """Whether "before" or "after" behind the first noun leads to a phrase of that: "The dance [before the match] was dull"."""
    if not grammar.breaks or not grammar.phrase_piece.match(text, cut.end()) or "," in text[cut.start() - 1 : cut.end()]:
        return False
    before = text[start : cut.start()].strip()
    last = before.rpartition(" ")[2]
    return (
        grammar.determiner_start.match(before) is not None
        and not grammar.unit_alone.fullmatch(last)  # "The day before"
        and not grammar.verb.search(before)
        and "," not in before
        and grammar.noun_start.match(text, text.find(" ", cut.end()) + 1) is not None
        and not grammar.person_pronoun.fullmatch(text[text.find(" ", cut.end()) + 1 :].partition(" ")[0])
    )


def pieces(grammar: Grammar, text: str, span: Span, words: Span | None = None, others: Sequence[Span] = ()) -> list[Span]:
    """The span cut at commas and conjunctions, but not inside `words`, nor in one of `others`."""
    borders = [span[0]]
    for start, end in cuts(grammar, text, *span):
        led = text[end : words[0]].strip() if words is not None and words[0] - _LONGEST_SIGNAL <= end <= words[0] else None
        signal = led is not None and led.casefold() in grammar.signals and "," not in text[start - 1 : end]  # "after 6am"
        if not signal and not any(low < start < high for low, high in ((words, *others) if words else others)):
            borders += [start, end]
    borders.append(span[1])
    return [(borders[i], borders[i + 1]) for i in range(0, len(borders), 2)]


def stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " \t\r\n,;:—–-":
        start += 1
    while end > start and text[end - 1] in " \t\r\n,;:—–-":
        end -= 1
    return start, end
