"""Dates by context: the sentences and clauses that name no date of their own, each on the day that its context makes likeliest.

A year or a month named in a sentence dates its own clause only: "He announced that the phone would go on sale in 2007" announces on the
day of the story.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from timeline.events import clauses, phrases
from timeline.events.ages import Age, Ages
from timeline.events.aspect import is_in_head, tells, tense
from timeline.events.day_candidates import Story, is_of_an_entry, quotes
from timeline.events.day_weights import Candidate, Choice, Kind, Tense, Weights, choose, weights
from timeline.events.entries import Above
from timeline.events.grammar import Grammar
from timeline.events.heads import is_name
from timeline.events.lines import one_line
from timeline.events.narrator import first_person
from timeline.events.no_row import asks, is_no_news, is_of_the_page, is_of_weather, is_speech_alone, repeated, runs_in
from timeline.events.periods import period_of
from timeline.events.sentence_pieces import after_dateline, lower_first
from timeline.events.stays import Stays
from timeline.events.story_present import StoryPresent
from timeline.events.told import Told
from timeline.interface import mark, said
from timeline.model import GRAINS, MINUTES_A_DAY, DatedBy, Document, Event, Grain, Interval, Side, Trait, event_id, instant_of
from timeline.text import Span, holding

_FEWEST_WORDS = 5
_MOST_OF_IT = 0.7  # of a sentence; a clause that is longer is all that it tells
_MOST_SURE = 0.95  # no context is surer
_DONE_THERE = frozenset({Tense.PAST, Tense.PRESENT})  # what minutes tell of the meeting: "The committee resolved", "Il Consiglio delibera"
_NEWS = frozenset({Kind.TOLD, Kind.LEAD, Kind.BESIDE})
_SOME_DAYS, _NEWS_DAYS = 2, 8  # from what news tells to its publication: where people were asked since, and where it is news
_HEAD = 400  # code points at the head of a report, at most
_LATE = 2 * 60  # minutes before midnight, from which on what an entry tells goes on into the next day
_WHY = {
    Kind.PUBLISHED: mark("it takes the day of publication"),
    Kind.TOLD: mark("it takes the day told just before, ‘{words}’"),
    Kind.BESIDE: mark("it takes the day that the sentence names, ‘{words}’"),
    Kind.ENTRY: mark("it takes the day of its entry, ‘{words}’"),
    Kind.COARSE: mark("it takes the time told just before, ‘{words}’"),
    Kind.TITLE: mark("it takes the day that the title of the text names, ‘{words}’"),
    Kind.LEAD: mark("it takes the day the story is about, ‘{words}’"),
    Kind.COMING: mark("it takes the day that is told next, ‘{words}’"),
    Kind.AGE: mark("it counts from the birth, ‘{words}’, by the age that they name"),
    Kind.PERIOD: mark("they name a war, ‘{words}’"),
    Kind.STAY: mark("it counts from the day of admission, ‘{words}’, by the day of the stay that they name"),
}
_BETWEEN = mark("the text tells it after ‘{words}’ and before ‘{until}’")
_OVER_SINCE = mark("the text tells it after ‘{words}’, and it had happened by the day of publication")
_WITHIN = mark("it counts on from the time told before, ‘{words}’, by ‘{within}’")
_OR_LATER = mark("it happened in its entry, at ‘{words}’ or later")
_SIDES = {
    Side.SINCE: mark("the text tells it after ‘{words}’"),
    Side.UNTIL: mark("it had happened by the time told just before, ‘{words}’"),
}
_BY_THEN = {
    Kind.PUBLISHED: mark("it had happened by the day of publication"),
    Kind.ENTRY: mark("it had happened by the day of its entry, ‘{words}’"),
}
_RIVAL = {
    Kind.PUBLISHED: mark("the day of publication"),
    Kind.TOLD: mark("the day told before, ‘{words}’"),
    Kind.BESIDE: mark("the day in the same sentence, ‘{words}’"),
    Kind.ENTRY: mark("the day of its entry, ‘{words}’"),
    Kind.COARSE: mark("the time told before, ‘{words}’"),
    Kind.LEAD: mark("the day the story is about, ‘{words}’"),
    Kind.COMING: mark("the day told next, ‘{words}’"),
    Kind.NONE: mark("a time that the text does not name"),
}
_RIVAL_BETWEEN = mark("any time after ‘{words}’ and before ‘{until}’")
_RIVAL_SINCE = mark("any time after ‘{words}’")
_RIVAL_BY = mark("any time before ‘{words}’")
_RIVAL_BY_PUBLICATION = mark("any time before publication")


def implied(
    grammar: Grammar,
    document: Document,
    told: Sequence[Told],
    sentences: Sequence[Span],
    quotations: Sequence[Span],
    above: Above | None = None,
    model: Weights | None = None,
    only_when: Sequence[Event] = (),
    own_day: Candidate | None = None,
) -> list[Told]:
    """The events of sentences and clauses that their context dates, in text order, without titles and actors.

    `told` are the events that words date, in text order; `above` gives the time of the heading or entry that a place stands below, which
    dates what names none, whoever wrote it and when; `only_when` are the times of sentences that tell nothing else. Nothing else is dated
    without a publication date or a time that the text names.
    """
    made: list[Told] = []
    for sentence, part, candidates in undated(grammar, document, told, sentences, quotations, above, only_when, own_day):
        if above is not None and above.is_stamp(sentence):
            continue
        if len(candidates) < 2:
            continue
        choice = _counted(candidates) or choose(candidates, weights() if model is None else model)
        if grammar.hearing is not None and quotes(part, quotations) and sentence != sentences[0]:
            choice = _said_since(grammar, document, part, choice)
        if choice.winner.interval is not None:
            is_speech = is_speech_alone(grammar, document.text, sentence, part, quotations)
            made.append(_event(grammar, document, sentence, part, choice, is_speech=is_speech))
    return made


def _published_on(document: Document) -> Interval | None:
    return Interval.of(instant_of(document.published), Grain.DAY) if document.published is not None else None


def _said_since(grammar: Grammar, document: Document, part: Span, choice: Choice) -> Choice:
    """The choice for words that a report quotes of somebody: then or since, up to publication."""
    winner, day, published = choice.winner, choice.winner.interval, _published_on(document)
    if published is None or day is None or day.side is not None or winner.within or winner.kind not in _NEWS:
        return choice
    is_news = _SOME_DAYS * MINUTES_A_DAY <= published.first - day.first <= _NEWS_DAYS * MINUTES_A_DAY
    saying = grammar.says.search(document.text, *part) if is_news and day.last - day.first <= MINUTES_A_DAY else None
    if saying is None or tense(grammar, document.text, (saying.start(), part[1])) is not Tense.PAST:
        return choice
    if grammar.hearing is None or grammar.hearing.search(document.text, 0, part[1]):
        return choice  # "the court heard": who is quoted spoke there
    since = Interval.between(Interval.of(day.first, Grain.DAY), published)
    return replace(choice, winner=replace(winner, interval=since, by_publication=True))


def _deciding(grammar: Grammar, document: Document, own_day: Candidate | None, sat: Candidate | None) -> Callable[[Span], Candidate | None]:
    """A function that gives the day on which a court decided what a sentence of its judgment says, None of any other sentence.

    That is the day that the title of the judgment names, or the day of publication; of what the report of a sitting says of the
    proceedings the one on which it `sat`.
    """
    published = _published_on(document)
    day = (own_day or Candidate(Kind.PUBLISHED, published)) if grammar.judgment.search(document.title) else None
    known = day is not None and day.interval is not None

    def decided(span: Span) -> Candidate | None:
        if sat is not None and grammar.proceeds.search(document.text[slice(*span)]):
            return sat
        return day if known and grammar.decides.match(document.text, *span) else None

    return decided


def _sat_on(grammar: Grammar, document: Document, sentences: Sequence[Span], above: Above | None) -> Candidate | None:
    """The day that stands at the head of the report of a court's sitting: "POLICE COURT.—Thursday."; None of another text."""
    if above is None or grammar.court.search(document.text, 0, _HEAD) is None:
        return None
    first = next((span[0] for span in sentences if tells(grammar, document.text, span)), 0)
    for time in above.times[: bisect_left(above.starts, min(first, _HEAD))]:
        day = time.interval
        if day is not None and day.grain is Grain.DAY and day.side is None and _is_just_before(document, day):
            return Candidate(Kind.TITLE, day, time.text)
    return None


def _is_just_before(document: Document, day: Interval) -> bool:
    """Whether a day lies in the days before publication."""
    return document.published is not None and 0 <= instant_of(document.published) - day.first <= _NEWS_DAYS * MINUTES_A_DAY


def _counted(candidates: Sequence[Candidate]) -> Choice | None:
    """The first of some times where it is one that no weights are asked for: by an age, a stay, a judgment or a mail; None of others."""
    first = candidates[0]
    if first.way or first.interval is None:
        return None
    return Choice.sure(first.kind, first.interval, first.words)


def _of_entry(part: Span, above: Above | None) -> Iterator[Candidate]:
    """The times that the entry gives which a clause stands in: its day, or the one that it has told since; none where it stands in none."""
    entry = above(part[0]) if above is not None else None
    if above is None or entry is None or entry.interval is None:
        return
    meets, is_letter = above.meets(part[0]), above.is_letter(part[0])
    features = frozenset(
        name for name, is_so in (("of minutes", meets), ("of a letter", is_letter), ("of a mail", above.in_mail(part[0]))) if is_so
    )
    of_its_day = meets or "of a mail" in features  # "held on 11 May at 10:22 a.m."; a mail sent at noon tells what has been
    after = above.next_entry(part[0]) if not of_its_day and entry.interval.has_clock else None
    own = Interval.of(entry.interval.first, Grain.DAY) if of_its_day else _from_then_on(entry.interval, after.interval if after else None)
    features |= {"a day" if GRAINS.index(own.grain) <= GRAINS.index(Grain.DAY) else "wider than a day"}
    is_bound = after is not None and after.interval is not None and own.last == after.interval.last
    made = Candidate(Kind.ENTRY, own, entry.text, "entry", features, until=after.text if after is not None and is_bound else "")
    yield made
    if own.side is None:
        then = own if meets else entry.interval
        yield replace(made, interval=replace(then, side=Side.UNTIL), way="entry or earlier", until="")
    since = above.told_since(part[0], entry) if not meets else None
    if since is not None and since.interval is not None:
        day = Interval.of(since.interval.first, Grain.DAY)
        yield Candidate(Kind.TOLD, day, since.text, "told in the entry", features)
        if day.last <= own.first and own.side is None:
            up_to = Interval.between(day, entry.interval)
            yield Candidate(Kind.TOLD, up_to, since.text, "told up to the entry", features, until=entry.text)


def _from_then_on(entry: Interval, after: Interval | None = None) -> Interval:
    """What an entry tells behind its first sentence happened at its time of day or later on that day, or that night: "10:10 A man fell from
    a roof. He was flown to Duluth"; by the time of the entry `after` it in a log. An entry of a day or more as it is.
    """
    if not entry.has_clock or entry.side is not None:
        return entry
    that_day = Interval.of(entry.last - 1 + _LATE, Grain.DAY)
    return Interval.between(entry, after if after is not None and after.last <= that_day.last else that_day)


def _before_its_entry(part: Span, above: Above | None) -> Candidate | None:
    """When what an entry with a time of day looks back to happened: "9:40 A purse was turned in. It had been found at the Kwik Stop"."""
    entry = above(part[0]) if above is not None else None
    if above is None or entry is None or entry.interval is None or not entry.interval.has_clock or above.meets(part[0]):
        return None
    if entry.interval.side is not None or above.told_since(part[0], entry) is not None:
        return None
    return Candidate(Kind.ENTRY, replace(entry.interval, side=Side.UNTIL), entry.text)


def _since_last_letter(part: Span, above: Above | None) -> Candidate | None:
    """When the writer of a mail did what it says he has done: "I have written to the insurers", since the mail that this one answers."""
    entry = above(part[0]) if above is not None else None
    days = above.since_last_letter(part[0], entry) if above is not None and entry is not None else None
    return Candidate(Kind.ENTRY, days, entry.text) if days is not None and entry is not None else None


def _since_its_entry(
    grammar: Grammar, document: Document, before: Span, part: Span, above: Above | None, quotations: Sequence[Span]
) -> Candidate | None:
    """When what a chronicle in the present says to have happened did, as its writer knew: "17 January: Police arrest a man. Extradition has
    been requested", up to publication; None in a diary or a log, which know no later than the entry.
    """
    published = _published_on(document)
    entry = above(part[0]) if above is not None and published is not None else None
    if above is None or entry is None or entry.interval is None or published is None or above.meets(part[0]):
        return None
    if entry.interval.side or entry.interval.has_clock or above.is_letter(part[0]) or above.in_mail(part[0]):
        return None
    known = above(before[0]) or above(before[1] - 1)
    if known is None or known.interval != entry.interval or entry.interval.last > published.first:
        return None
    if tense(grammar, document.text, before) is not Tense.PRESENT or any(first_person(grammar, document.text, quotations)):
        return None
    return Candidate(Kind.ENTRY, Interval.between(entry.interval, published), entry.text, by_publication=True)


def undated(
    grammar: Grammar,
    document: Document,
    told: Sequence[Told],
    sentences: Sequence[Span],
    quotations: Sequence[Span],
    above: Above | None = None,
    only_when: Sequence[Event] = (),
    own_day: Candidate | None = None,
) -> Iterator[tuple[Span, Span, list[Candidate]]]:
    """The clauses that tell a happening without a date: the sentence, the clause, and the times that it may have."""
    dated = [one.event for one in told]
    named = sorted([*dated, *only_when], key=lambda event: (event.sentence_start, event.start or event.clause_start))
    story = Story(grammar, document, named, sentences, quotations, above)
    ages = Ages(grammar.ages, document.text, dated, instant_of(document.published) if document.published else None)
    stays = Stays(grammar.stays, document.text, dated)
    present = StoryPresent(grammar, document, dated, above)
    decides = _deciding(grammar, document, own_day, _sat_on(grammar, document, sentences, above))
    is_kept = not grammar.breaks and grammar.keeps_diary.search(document.title) is not None
    by_sentence: dict[int, list[Event]] = {}
    for event in dated:
        at = holding(sentences, event.clause_start)  # the sentence of an entry begins with its date, and what it tells is the next one
        by_sentence.setdefault(event.sentence_start if at is None else sentences[at][0], []).append(event)
    again = repeated(document.text, sentences) | {event.clause_start for event in dated if is_of_an_entry(event)}
    for number, span in enumerate(sentences):
        if (
            span[0] in again
            or asks(document.text, span)
            or is_of_the_page(grammar, document.text, span)
            or is_of_weather(grammar, document.text, span, above.times_in(span) if above is not None else ())
            or runs_in(grammar, document.text, span)
        ):
            continue
        if span[0] < span[1] <= after_dateline(document.text, span[0]):
            continue  # "NAIROBI, Feb 15 (Reuters) -", behind whose date the next sentence begins
        own = by_sentence.get(span[0], [])
        in_present = not own and present.tells(span)
        noted = is_kept and not own and grammar.done_in_diary.match(lower_first(document.text[slice(*span)])) is not None
        in_present = in_present or noted
        decided = decides(span) if not own else None
        said = (
            [span] if decided or in_present or (not own and ages(span) is not None) else _undated_parts(grammar, document.text, span, own)
        )
        for part in said:
            if is_no_news(grammar, document.text, span, part, quotations, in_head=is_in_head(document.text, part[0]), title=document.title):
                continue
            age = ages(part) if not decided else None
            itself = decided or _of_itself(grammar, document, part, age, stays)
            if itself is not None:
                if age is not None and tense(grammar, document.text, part) is Tense.PAST:
                    story.move(number, part, age.interval, age.said)
                yield span, part, [itself, Candidate(Kind.NONE, None)]
            else:
                form = Tense.PAST if in_present else tense(grammar, document.text, part)
                spoken = above is not None and above.remembers and grammar.perfect_of_entries
                form = Tense.PAST if form is Tense.PERFECT and spoken else form  # "Mein Mann hat die Regale gebaut", in an interview
                answer = _since_last_letter(part, above) if form is Tense.PERFECT else None
                if form is Tense.PERFECT and answer is None and number:
                    answer = _since_its_entry(grammar, document, sentences[number - 1], part, above, quotations)
                if answer is not None:
                    yield span, part, [answer, Candidate(Kind.NONE, None)]
                    continue
                if form is Tense.PLUPERFECT and (before := _before_its_entry(part, above)) is not None:
                    yield span, part, [before, Candidate(Kind.NONE, None)]
                    continue
                of_entry = list(_of_entry(part, above))
                if of_entry and part[0] == span[0] and above is not None and above.meets(part[0]) and form in _DONE_THERE:
                    before = sentences[number - 1] if number else part
                    if form is Tense.PRESENT or any(grammar.reporting.search(document.text, *place) for place in (part, before)):
                        yield span, part, [replace(of_entry[0], way=""), Candidate(Kind.NONE, None)]
                        continue
                    if (fact := story.since_a_fact(number, part, of_entry[0])) is not None:
                        yield span, part, [replace(fact, way=""), Candidate(Kind.NONE, None)]
                        continue
                found = story.candidates(number, part, form, of_entry)
                yield span, part, [one for one in found if not in_present or one.kind is not Kind.PUBLISHED]


def _of_itself(grammar: Grammar, document: Document, part: Span, age: Age | None, stays: Stays) -> Candidate | None:
    """The time that a clause has by its own words: an age, the day of a stay, a war."""
    if age is not None:
        return Candidate(Kind.AGE, age.interval, age.words)
    if (stay := stays(part)) is not None:
        return Candidate(Kind.STAY, stay.interval, stay.words)
    war = period_of(grammar.periods, document.text, part, document.published)
    return Candidate(Kind.PERIOD, war[1], war[0]) if war is not None else None


def _undated_parts(grammar: Grammar, text: str, span: Span, own: Sequence[Event]) -> Iterator[Span]:
    """The sentence, or the clauses of it, that tell a happening without a date of their own."""
    if not own:
        if tells(grammar, text, span):
            yield span
        return
    if any(_is_all_of_it(grammar, text, span, event) for event in own):
        return
    if any(event.time is not None and Trait.LENGTH_BETWEEN in event.time.traits for event in own):
        return  # "the standoff comes just seven months after [the truce]": what is left only says how long ago
    first = after_dateline(text, span[0])
    rest = phrases.stripped(text, *_around(grammar, text, span, [(event.clause_start, event.clause_end) for event in own]))
    if rest[0] < rest[1] and grammar.attribution_piece.fullmatch(text[slice(*rest)].rstrip(" .")):
        return  # "according to emails published by the Courier"
    if rest[0] == span[0] and rest[0] < rest[1] < span[1] and _is_subject_alone(grammar, one_line(text[slice(*rest)])):
        return  # "The engineer who certified the ferry": the subject of what a day dates
    opens = rest[0] < own[0].clause_start and grammar.cleft_opening.match(text, rest[0])  # "[C'est à Lyon] que Rey ouvrit un bar en 1920"
    if opens or span[0] < first and rest[1] <= first:
        return  # "NAIROBI, Feb 15 (Reuters) -"
    if span[0] < rest[0] < rest[1] and text[: rest[0]].rstrip()[-1].isalnum() and grammar.preposition_start.match(text, rest[0]):
        return  # "said last month's discovery [of a rifle was a breakthrough]"
    if _is_saying_in(grammar, text, rest, own):
        return  # "announced in [the Budget of March 2010] that claims would be made online": it has that day
    if rest[0] < rest[1]:  # ", recaptured over the weekend,", "an agreement signed in 1991": the rest happened on another day
        yield rest
        return
    if any(_names_a_day(event) for event in own):
        return
    first = min((event.time.words_start for event in own if event.time), default=span[0])
    saying = grammar.reporting.search(text, *span)
    if saying is None or saying.end() >= first or _tells_of_no_speech(grammar, text, span, saying):
        return
    led = text[saying.end() : first].strip()
    if grammar.preposition_start.match(led) and not grammar.verb.search(led):
        return  # "announced in the Budget of [March 2010] that": the day of the announcement
    if grammar.what_is_said.search(text, saying.end(), first):
        yield phrases.stripped(text, span[0], saying.end())


def _is_saying_in(grammar: Grammar, text: str, rest: Span, own: Sequence[Event]) -> bool:
    """Whether words only say that somebody said something in what a day dates: "The ministry announced in [the Budget of May]"."""
    last = [hit.end() for hit in grammar.reporting.finditer(text, *rest)][-1:]
    led = text[last[0] : rest[1]].strip() if last else ""
    is_led = bool(led) and grammar.preposition_start.fullmatch(f"{led} ") is not None
    return is_led and any(rest[1] <= event.clause_start <= rest[1] + 2 for event in own)


def _is_subject_alone(grammar: Grammar, line: str) -> bool:
    """Whether a line is a noun with its relative clause, whose verb follows, or a name with what it is: "Ann Lee, nurse, [born 1902]"."""
    if is_name(line.partition(",")[0]) and not grammar.verb.search(line):
        return True
    verbs = [hit.start() for hit in grammar.main_verb.finditer(line)]
    relative = [at for at in verbs if grammar.relative_at_end.search(line, 0, at) or grammar.relative_piece.match(line, at)]
    return bool(verbs) and len(verbs) == len(relative)


def _tells_of_no_speech(grammar: Grammar, text: str, span: Span, saying: re.Match[str]) -> bool:
    """Whether a verb of saying stands behind a form of "be" ("it was declared extinct") or is a noun: "The [state] bought the mine"."""
    if grammar.determiner_start.fullmatch(text[span[0] : saying.start()].strip()):
        return True
    before = list(grammar.tells.finditer(text, span[0], saying.start()))
    return bool(before) and before[-1][0] in grammar.states | grammar.past_states and not text[before[-1].end() : saying.start()].strip()


def _is_all_of_it(grammar: Grammar, text: str, span: Span, event: Event) -> bool:
    """Whether what a day dates is all that its sentence tells: most of its words, and no verb of another clause before them."""
    if not _names_a_day(event) or event.clause_end - event.clause_start <= _MOST_OF_IT * (span[1] - span[0]):
        return False
    return not grammar.cause_head.fullmatch(text, event.clause_start, event.clause_end)


def _around(grammar: Grammar, text: str, span: Span, dated: Sequence[Span]) -> Span:
    """The hull of what a sentence tells around its dated clauses; empty where nothing told is left."""
    borders = [span[0], *(border for clause in sorted(dated) for border in clause), span[1]]
    told = [
        (start, end) for start, end in zip(borders[::2], borders[1::2], strict=True) if start < end and tells(grammar, text, (start, end))
    ]
    return (told[0][0], told[-1][1]) if told else (span[0], span[0])


def _names_a_day(event: Event) -> bool:
    interval = event.interval
    return interval is not None and interval.side is None and GRAINS.index(interval.grain) <= GRAINS.index(Grain.DAY)


def _event(grammar: Grammar, document: Document, sentence: Span, part: Span, choice: Choice, *, is_speech: bool) -> Told:
    saying = [hit for hit in grammar.reporting.finditer(document.text, *part) if hit.end() >= part[1]]
    short = len(document.text[slice(*part)].split()) < _FEWEST_WORDS
    clause = clauses.of(grammar, document.text, part, sentence)
    headed = clauses.of(grammar, document.text, sentence, sentence) if saying or short else clause  # "Ortiz announced" is no headline
    return Told(Event(
        event_id(document.text, *part), "", document, *sentence, *part,
        None, choice.winner.interval, DatedBy.CONTEXT, _how(choice), min(_MOST_SURE, round(choice.probability, 2)), (),
    ), clause, headed, is_speech)  # fmt: skip


def _why(kind: Kind, side: Side | None) -> str:
    """Why it is the time of its candidate, or one before or after that."""
    if side is None:
        return _WHY[kind]
    return _BY_THEN.get(kind, _SIDES[side]) if side is Side.UNTIL else _SIDES.get(side, _WHY[kind])


def _how(choice: Choice) -> str:
    """Why it is this day, and which other one is likeliest."""
    winner = choice.winner
    side = winner.interval.side if winner.interval is not None else None
    if winner.within:
        why = said(_WITHIN, words=winner.words, within=winner.within)
    elif winner.until:
        why = said(_BETWEEN, words=winner.words, until=winner.until)
    elif winner.by_publication:
        why = said(_OVER_SINCE, words=winner.words)
    elif winner.kind is Kind.ENTRY and side is None and winner.interval is not None and winner.interval.has_clock:
        why = said(_OR_LATER, words=winner.words)
    else:
        why = said(_why(winner.kind, side), words=winner.words)
    if choice.rival is None:
        return said("These words name no day; {why}.", why=why)
    rival = said(_rival(choice.rival), words=choice.rival.words, until=choice.rival.until)
    return said("These words name no day; {why}; the next likeliest is {rival}.", why=why, rival=rival)


def _rival(one: Candidate) -> str:
    """What the likeliest other time is."""
    side = one.interval.side if one.interval is not None else None
    if one.until:
        return _RIVAL_BETWEEN
    if one.by_publication or side is Side.SINCE:
        return _RIVAL_SINCE
    if side is Side.UNTIL:
        return _RIVAL_BY if one.words else _RIVAL_BY_PUBLICATION
    return _RIVAL[one.kind]
