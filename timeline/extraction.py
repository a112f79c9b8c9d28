"""Document → times, actors, events: the one place where text, times and actors meet."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise

from timeline import actors as actor_finder
from timeline import patterns as re
from timeline import text
from timeline.actors.corrections import Correction, corrected
from timeline.actors.short_names import short_names
from timeline.events import clauses, dating, titles
from timeline.events.about import About, about, named_patient, of_patient, the_patient, with_only_one
from timeline.events.answers import with_question
from timeline.events.apparatus import source_sections
from timeline.events.aspect import tells
from timeline.events.dates_in_titles import is_leaning
from timeline.events.dating import DatesNothing
from timeline.events.day_weights import Candidate, Kind
from timeline.events.defined import Defined, with_defined
from timeline.events.entries import Above
from timeline.events.grammar import NO_GRAMMAR, Grammar
from timeline.events.implied import implied as implied_events
from timeline.events.labels import Labels
from timeline.events.leaning import with_what_was_told
from timeline.events.lines import main_verb_end, one_line, upper_first
from timeline.events.matter import matter, with_matter
from timeline.events.mentions import Mentions
from timeline.events.narrator import (
    co_authors,
    first_person,
    greeted,
    is_history_of_body,
    is_told_to,
    is_without_subject,
    label_of_turn,
    letters_of_turns,
    narrator,
    narrators,
    opening_line,
    own_words,
    reporting_body,
    says_i,
    selves,
    told_by_body,
    unnamed_author,
    with_tellers,
)
from timeline.events.no_row import asks
from timeline.events.participants import beside_quotation, taking_part
from timeline.events.party import party, spoken_to
from timeline.events.posts import Post, posts, with_employer
from timeline.events.references import references
from timeline.events.said_inside import what_is_said
from timeline.events.same_rows import told_once
from timeline.events.short_names_in_titles import with_mine, with_short_names
from timeline.events.shortening import LONGEST, is_sound
from timeline.events.since_told import since_told
from timeline.events.spoken_to import spoken_at
from timeline.events.titled import with_apposed, with_bracketed, with_headword, with_narrator, with_owners, with_subject_of_title, with_told
from timeline.events.told import Told
from timeline.events.unnamed import acting, unnamed, unnamed_people, with_home, with_meant
from timeline.events.untold import only_near, only_told, without_untold
from timeline.languages import Language, language
from timeline.languages.detect import Passage
from timeline.layout import Layout
from timeline.model import Actor, ActorPart, ActorType, Document, Event, Participant, TimeExpression, instant_of
from timeline.passages import actors_together, events_together, parts, passages_of, renamed, together
from timeline.tagging import laid_out, resolved, with_leads
from timeline.times import matching, ranges
from timeline.times.cues import NO_DISCOURSE
from timeline.times.either_half import as_far_as_told
from timeline.times.lookalikes import without_names
from timeline.times.overrides import Overrides
from timeline.times.titled import day_of_title, in_title, meeting_day, titled_day

_OPENING, _MARKS = '“"„«', '“”"„»'  # of what is said: a title without them needs its speaker
_SAID = re.compile(r"\[[^\[\]]*:\]")  # "[Anna Berg:] I left"
_CLOCK = re.compile(
    r"(?:(?:[01]\d|2[0-3])[.:h]?[0-5]\d\b|\d{1,2}(?:[.:][0-5]\d)? ?[ap]\.?m\.?|(?:[01]?\d|2[0-3])[.:h][0-5]\d)[:,]? (?:[–—-] )?(?=[^\W\d_])"
)
_COLUMN = re.compile(r"(?<![^\S\n])[^\S\n]{3,}+(?=[^\W\d_a-zß-ÿ][^\n:]{1,30}:\s)")  # a label behind several blanks
_LABEL = re.compile(r"\W{0,3}[^\W\d_]{2,4}:\W*\s")  # of who speaks, by initials
_SENTENCES_BACK = 3  # in which "it" was told of


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one document: every time expression (TIMEX3 extents, ranges apart), the actors, the events.

    `without` says of the expressions that no event rests on why, `passages` which parts of the text are in another language than the rest.
    """

    document: Document
    times: tuple[TimeExpression, ...]
    actors: tuple[Actor, ...]
    events: tuple[Event, ...]
    without: tuple[DatesNothing, ...] = ()
    passages: tuple[Passage, ...] = ()


def extract(document: Document) -> list[Event]:
    """The events of a document in text order, one for each expression that dates something."""
    return list(read(document).events)


def read(
    document: Document,
    *,
    implied: bool = False,
    corrections: Sequence[Correction] = (),
    names: str | None = None,
    overrides: Overrides | None = None,
) -> Extraction:
    """Times, actors and events of a document; with `implied` also events of sentences that their context dates.

    `corrections` are what the user says about the actors; events carry the actors as corrected. `names` chooses who sees names beside
    the rules, as `actors.find` has it. `overrides` are dates that the user gives to time expressions, by their spans ``(start, end)``,
    those of ranges too; what is counted from them follows.

    A paragraph in another language is read in that one; where that is not read, it has no dates.

    ValueError if there are no rules for the document's language, or no such way of finding names.
    """
    spoken = language(document.language)
    foreign = passages_of(document)
    if not foreign:
        return _read(document, spoken, implied, corrections, names, overrides)
    made = [_read(part, language(part.language), implied, corrections, names, overrides) for part in parts(document, foreign)]
    actors = actors_together(one.actors for one in made)
    events = events_together(document, ((one.document.language, one.events) for one in made))
    without = sorted((one for some in made for one in some.without), key=_start)
    times = together(one.times for one in made)
    return Extraction(document, times, actors, tuple(renamed(actors, one) for one in events), tuple(without), foreign)


def _start(one: DatesNothing | TimeExpression) -> int:
    return one.start


def _read(
    document: Document, spoken: Language, implied: bool, corrections: Sequence[Correction], names: str | None, overrides: Overrides | None
) -> Extraction:
    """`read` for a text that is all in one language."""
    grammar = spoken.grammar or NO_GRAMMAR
    layout, expressions = laid_out(document, spoken)
    quotations = text.quotations(document.text, layout.shape.spans)
    actors = corrected(actor_finder.find(document.text, layout.sentences, spoken.names, names, document.title), document.text, corrections)
    left = _without_names(document, spoken, expressions, actors)
    if len(left) < len(expressions):
        layout, expressions = with_leads(document, spoken, layout, left)
    actors = _without_times(actors, expressions)
    sentences = layout.sentences
    title = in_title(document, spoken.times.rules)
    titled = titled_day(document, title, spoken.text) or meeting_day(document, expressions, layout.leads, spoken.text)
    layout = replace(_with_sources(document, spoken, layout), titled=titled)
    times = as_far_as_told(resolved(document, spoken, layout, expressions, quotations, title, overrides))
    whole = joined(document, times)
    asked: dating.Known = {}
    found = dating.told(grammar, document, whole, layout, overrides, asked, alone=not implied)
    without = dating.without_event(grammar, document, times, [one.event for one in found], layout, asked)
    if implied:
        above = Above(layout, whole, document.text, grammar)
        found += implied_events(
            grammar,
            document,
            found,
            _told_in(layout),
            quotations,
            above,
            only_when=dating.only_when(grammar, document, whole, layout, asked),
            own_day=_own_day(document, title),
        )
        found.sort(key=lambda one: (one.event.sentence_start, one.event.start or one.event.clause_start))
    found = since_told(grammar, document, found)
    headed = opening_line(grammar, document.text, document.title)
    home = reporting_body(grammar, document.text, document.title, actors) if found else None
    if home is not None:
        actors = with_home(grammar, document.text, sentences, actors, tuple((one.start, one.end) for one in times), home)
    teller = narrator(grammar, document.text, headed, actors, quotations, sentences) if found else None
    tellers = narrators(grammar, document.text, actors, document.title) if found else ()
    tellers = tellers or told_by_body(grammar, document.text, home, teller, quotations)
    teller = None if tellers else teller
    told_to = greeted(grammar, document.text, document.title, actors) if teller or tellers else ()
    authors = co_authors(grammar, document.text, document.title, actors) if teller else ()
    if tellers and tellers == selves(grammar, document.text, actors):
        authors = tuple(dict.fromkeys(actor for _, actor in tellers if actor is not None))
    defined = with_defined(grammar, document.text, actors) if found else Defined(actors)
    actors = defined.actors
    who_tells = dict.fromkeys(actor for _, actor in tellers if actor is not None) if teller is None else (teller, *authors)
    actors = with_tellers(actors, tuple(dict.fromkeys((*who_tells, *(one for _, one in told_to)))))
    by_name = {name: one for one in actors for name in one.aliases} | {one.name: one for one in actors}
    teller = by_name[teller.name] if teller else None
    tellers = tuple((start, by_name[one.name] if one else None) for start, one in tellers)
    gender = actor_finder.genders_of(actors, document.text, spoken.names)
    alone = found and teller is None and not tellers and grammar.author
    author = unnamed_author(grammar, document.text, sentences, quotations) if alone else ()
    told_by = teller.name if teller else grammar.author if author else ""
    own = own_words(grammar, document.text, quotations) if told_by else ()
    greetings = frozenset((*(start for start, _ in told_to), *spoken_at(grammar, document.text, actors, [one for _, one in told_to])))
    told_of = [one for one in actors if not one.mentions or any(start not in greetings for start, _ in one.mentions)]
    people = unnamed_people(grammar, document.text, sentences, actors, told_by, own) if found else {}
    when = tuple((one.start, one.end) for one in times)
    meant = (
        references(
            grammar, document.text, sentences, told_of, gender, document.title, teller, quotations, people, tellers, when, defined.sides
        )
        if found
        else ()
    )
    of_document = partial(
        replace,
        dates=tuple((one.start, one.end) for one in times if one.dates),
        author=author,
        title=headed,
        narrators=tuple((start, actor.name if actor else "") for start, actor in tellers),
    )
    told_by_name = teller.name if teller else ""
    mentions = of_document(Mentions.of(actors, meant, gender, told_by_name, defined.spans).without(greetings))
    roles = (
        unnamed(
            grammar,
            document.text,
            sentences,
            actors,
            [one for one in meant if one.actors],
            mentions.dates,
            told_by,
            home.name if home else "",
            own,
        )
        if found
        else ()
    )
    patient = the_patient(grammar, document.text, document.title, sentences, roles)
    called = next((document.text[one.start : one.end] for one in roles if one.name == patient), "") if patient else ""
    named = "" if patient else named_patient(grammar, document.text, document.title, sentences, actors)
    patient, called = patient or named, called or named
    tells = home is not None and home.name in {told_by_name, *(actor.name for _, actor in tellers if actor is not None)}
    is_history = home is not None and is_history_of_body(grammar, document.text, document.title)
    whole_text = about(
        grammar,
        document.text,
        document.title,
        sentences,
        actors,
        home,
        patient,
        called,
        is_named=named != "",
        heading=headed,
        tells=tells and is_history,
        is_history=is_history,
        both=tuple(name for name in defined.sides if name in by_name),
    )
    if patient:
        meant = of_patient(grammar, document.text, sentences, quotations, people, actors, meant, whole_text)
        mentions = of_document(Mentions.of(actors, meant, gender, told_by_name, defined.spans).without(greetings))
    roles = with_only_one(grammar, document.text, sentences, actors, quotations, gender, people, meant, roles, whole_text, mentions)
    roles = with_meant(grammar, document.text, roles, meant, people)
    together = party(grammar, document.text, actors, quotations, sentences, authors) if told_by or tellers else ()
    together += spoken_to(grammar, document.text, told_to, quotations, tellers) if teller or tellers else ()
    everybody = mentions.with_unnamed(roles).with_told(together)
    mentions = mentions.with_pronouns(roles)
    held = posts(grammar, document.text, mentions) if found else ()
    labels = Labels(grammar, document.text, layout)
    short = short_names(actors, document.text, document.title, spoken.names)
    made: list[Event] = []
    for one in found:
        event = _shaped(grammar, one, mentions, everybody, sentences, whole, labels, whole_text, held, short)
        said = what_is_said(grammar, made[-1] if made else None, event, one)
        alone = _shaped(grammar, said, mentions, everybody, sentences, whole, labels, whole_text, held, short) if said else event
        made.append(alone if is_sound(grammar, alone.title) and not alone.title.endswith("…") else event)
    events = told_once(grammar, made)

    def headline(span: text.Span) -> str:
        return _headline(grammar, document.text, span, mentions, sentences, quotations)

    events = with_what_was_told(grammar, with_question(grammar, events, layout.sentences), layout, headline)
    meets = any(lead.meets for lead in layout.leads.all)
    about_what = matter(grammar, document.text, document.title, sentences, actors, mentions, whole_text, meets=meets) if events else ()
    events = with_matter(events, about_what, mentions.bodies)
    named = (*actors, *_teller(home, actors, events))
    return Extraction(document, times, (*named, *acting(roles, events), *_author(author, grammar.author, events)), events, without)


def _own_day(document: Document, title: Sequence[matching.Found]) -> Candidate | None:
    """The day that the title of a text names, of what it does itself; None where it names none or several."""
    day = day_of_title(document.title, title, instant_of(document.published) if document.published is not None else None)
    return Candidate(Kind.TITLE, day.interval, day.words) if day is not None else None


def _teller(home: Actor | None, actors: Sequence[Actor], events: Sequence[Event]) -> tuple[Actor, ...]:
    """The body whose report a text is, where only its title names it and one of the events has it."""
    is_new = home is not None and all(one.name != home.name for one in actors)
    return (home,) if home is not None and is_new and any(home.name in event.actors for event in events) else ()


def _author(words: Sequence[text.Span], called: str, events: Sequence[Event]) -> tuple[Actor, ...]:
    """Who says "I" and is named nowhere, as an actor, where one of the events has that."""
    acts = words and any(called in event.actors for event in events)
    return (Actor(called, ActorType.UNNAMED, (), tuple(words)),) if acts else ()


def _told_in(layout: Layout) -> Sequence[text.Span]:
    """The sentences that may tell something: all but headings, of which the first may be the headline."""
    return [span for span in layout.sentences if not layout.in_heading(span[0]) or span[0] < layout.shape.blocks[0].end]


def _shaped(
    grammar: Grammar,
    told: Told,
    mentions: Mentions,
    everybody: Mentions,
    sentences: Sequence[text.Span],
    times: Sequence[TimeExpression],
    labels: Labels,
    about_whom: About,
    held: Sequence[Post],
    short: Mapping[str, str],
) -> Event:
    """The event with its title, in which long names are short where there is no room, and with who takes part."""
    whole = partial(_whole, grammar, told, mentions, everybody, sentences, times, labels, about_whom, held)
    with_label = partial(with_mine, grammar, whole)
    return with_short_names(with_label(), short, with_label)


def _whole(
    grammar: Grammar,
    told: Told,
    mentions: Mentions,
    everybody: Mentions,
    sentences: Sequence[text.Span],
    times: Sequence[TimeExpression],
    labels: Labels,
    about_whom: About,
    held: Sequence[Post],
    room: int = 0,
) -> Event:
    """The event with its title and with who takes part; `everybody` are the mentions with those of who has no name.

    `times` are those of the document in order, `room` is by how much the title may be longer than others.
    """
    words, longest = told.event.document.text, LONGEST + room
    mentions, everybody = mentions.told_at(told.headed.start), everybody.told_at(told.headed.start)
    part = _without_office(grammar, words, told.headed, mentions, taking_part(grammar, words, everybody, told.headed))
    speaker = beside_quotation(grammar, words, mentions, told.clause.span) if told.speech else None
    at = bisect_left(sentences, (told.headed.sentence[0], 0))
    before = sentences[max(0, at - _SENTENCES_BACK) : at][::-1]
    leans = told.event.time is not None and is_leaning(told.event.time)
    others = _others(times, told.headed)
    headed = _in_its_column(words, replace(told.headed, others=others) if others else told.headed)
    behind_label = _behind_label(words, headed, mentions)
    is_turn, headed = bool(mentions.narrator) and behind_label is not headed, _behind_clock(grammar, words, behind_label, mentions)
    title = titles.title(grammar, words, headed, mentions, speaker.actor if speaker else "", before, leans=leans, room=room)
    if mentions.narrators and (label := _LABEL.match(title)):
        title = upper_first(title[label.end() :])  # "LYF: I began in 1948", of Leong Yoke Fong
    spoken = next((one.actor for one in part if one.part is ActorPart.SPEAKER), "")
    if spoken and speaker is None and words[told.headed.start] in _OPENING and not any(mark in title for mark in _MARKS):
        beside = beside_quotation(grammar, words, mentions, headed.span)  # "It told nobody", by whom the text says to have said so
        title = titles.title(grammar, words, headed, mentions, beside.actor if beside else spoken, before, room=room)
    elif not speaker and not _SAID.match(title) and (says := _says_it(grammar, words, headed, title, mentions)):
        short = f"[{says.actor}:] {title}"
        title = short if len(short) <= longest else titles.title(grammar, words, headed, mentions, says.actor, before, room=room)
    elif not speaker and not _SAID.match(title) and _is_of_who_tells(grammar, words, headed, title, mentions):
        teller = mentions.narrator or grammar.author
        short = f"[{teller}:] {title}"
        says = _says_i(grammar, title)
        title = short if len(short) <= longest else titles.title(grammar, words, headed, mentions, teller, before, leans=leans, room=room)
        if says and not _says_i(grammar, title):  # "The contract, which we have seen, was signed", without what "we" did
            title = title.removeprefix(f"[{teller}:] ")
        part = with_narrator(grammar, words, headed, mentions, part)
    elif is_turn and not _SAID.match(title):
        whole = one_line(words[slice(*headed.span)])  # "Mr Lund: By the Commission, starting in May"
        told_so = title if main_verb_end(grammar, title) or len(whole) > longest - len(mentions.narrator) - 4 else whole
        title = named if len(named := f"[{mentions.narrator}:] {told_so}") <= longest else title
    title = with_headword(grammar, words, headed, mentions, title)
    part = with_subject_of_title(grammar, words, headed, everybody, title, part)
    part = with_told(grammar, words, headed, everybody, title, part)
    part = without_untold(grammar, words, headed, title, only_told(grammar, words, headed, title, everybody, part))
    part = with_owners(grammar, words, headed, mentions, title, only_near(grammar, words, headed, title, part))
    part = with_bracketed(grammar, words, headed, everybody, title, part)
    part = with_apposed(grammar, words, headed, mentions, title, part)
    part = about_whom.with_subject(grammar, headed, title, part or about_whom.part(grammar, headed, title, mentions.narrator))
    part = with_employer(grammar, headed, title, held, mentions.bodies, part)
    dates = [words[slice(*one)] for one in (headed.words, *headed.others) if one]
    title = about_whom.titled(grammar, labels.with_topic(title, headed), dates, opens=labels.opens_entry(headed, title))
    return replace(told.event, title=title, actors=tuple(one.actor for one in part), participants=part)


def _without_office(
    grammar: Grammar, words: str, headed: clauses.Clause, mentions: Mentions, part: tuple[Participant, ...]
) -> tuple[Participant, ...]:
    """The participants without those of an office in the label of a turn of talk: "Ms LUND (Director, [Roads Board]): I left".

    "The Minister (Mrs Moll):" is Mrs Moll.
    """
    low, begins = headed.sentence[0], _behind_label(words, headed, mentions).sentence[0]
    office = words.find("(", low, begins)
    if office < 0 or grammar.determiner_start.match(words[low:begins].capitalize()):
        return part
    return tuple(one for one in part if not office < one.start < begins)


def _says_it(grammar: Grammar, words: str, headed: clauses.Clause, title: str, mentions: Mentions) -> Participant | None:
    """Who is quoted with a title in the first person that lies within one paragraph's quotation; None of any other title."""
    if not _says_i(grammar, title) or any(mark in title for mark in _MARKS):
        return None
    low = words.rfind("\n", 0, headed.start) + 1
    opened = max(words.rfind(mark, low, headed.start + 1) for mark in _OPENING)
    within = words[opened + 1 : headed.start] if opened >= 0 else ""
    straight = words.count('"', low, headed.start + 1) % 2 if opened >= 0 and words[opened] == '"' else 1
    if opened < 0 or not straight or "”" in within:
        return None
    one = beside_quotation(grammar, words, mentions, headed.span)
    return one if one is not None and one.actor not in title else None  # "We sold it, said Olga Reiss"


def _behind_label(words: str, headed: clauses.Clause, mentions: Mentions) -> clauses.Clause:
    """A clause without the label of the turn that it begins, whose speaker is known or a letter: "Mr LUND (Minister for Roads): [I signed
    it]", "A: [I left]".
    """
    low, high = headed.sentence
    is_talk = mentions.narrators and mentions.narrators[0][1] not in mentions.bodies
    begins = label_of_turn(words, low) if is_talk and mentions.narrator else letters_of_turns(words).get(low, low)
    if not low < begins < high:
        return headed
    others = tuple(one for one in headed.others if one[0] >= begins)
    start, end = max(headed.start, begins), high if headed.end <= begins else headed.end
    own = None if headed.words and headed.words[0] < begins else headed.words  # "Mrs LUND (Thorpe) [7.40 p.m.]: I raise a matter"
    return replace(headed, sentence=(begins, high), start=start, end=end, others=others, words=own)


def _in_its_column(words: str, headed: clauses.Clause) -> clauses.Clause:
    """A clause of a line with several labels side by side, as far as its own one goes: "Heard: 4 May    [Delivered: 9 June]"."""
    low, high = headed.sentence
    begins = [low, *(hit.end() for hit in _COLUMN.finditer(words, low, high)), high]
    if len(begins) == 2 or headed.words is None:
        return headed
    start, end = next((one, other) for one, other in pairwise(begins) if headed.words[0] < other)
    end = start + len(words[start:end].rstrip())
    others = tuple(one for one in headed.others if start <= one[0] < end)
    return replace(headed, sentence=(start, end), start=start, end=end, others=others)


def _behind_clock(grammar: Grammar, words: str, headed: clauses.Clause, mentions: Mentions) -> clauses.Clause:
    """A clause of a log without the time of day that its sentence begins with: "0600 [Weighed anchor]"."""
    clock = _CLOCK.match(words, *headed.sentence) if grammar.has_hours.search(mentions.title) else None
    if clock is None or headed.start >= clock.end() or headed.end <= clock.end():
        return headed
    own = None if headed.words and headed.words[0] < clock.end() else headed.words
    others = tuple(one for one in headed.others if one[0] >= clock.end())
    return replace(headed, sentence=(clock.end(), headed.sentence[1]), start=clock.end(), others=others, words=own)


def _headline(
    grammar: Grammar, words: str, span: text.Span, mentions: Mentions, sentences: Sequence[text.Span], quotations: Sequence[text.Span]
) -> str:
    """The title of a sentence that makes no event; "" where it asks, is said, or tells nothing."""
    if asks(words, span) or not tells(grammar, words, span) or any(start < span[1] and span[0] < end for start, end in quotations):
        return ""
    at = bisect_left(sentences, span)
    before = sentences[max(0, at - _SENTENCES_BACK) : at][::-1]
    return titles.title(grammar, words, clauses.of(grammar, words, span, span), mentions.told_at(span[0]), "", before)


def _is_of_who_tells(grammar: Grammar, words: str, clause: clauses.Clause, title: str, mentions: Mentions) -> bool:
    """Whether a title is told by whoever tells the text: it says "I", or leaves that out as a diary does."""
    if _tells(mentions, clause) and _says_i(grammar, title):
        return not is_told_to(grammar, title)
    if mentions.narrator and (grammar.keeps_log.search(mentions.title) or grammar.keeps_diary.search(mentions.title)):
        return is_without_subject(grammar, words, clause.sentence, title, mentions.title)
    is_one = mentions.narrator not in mentions.bodies if mentions.narrator else says_i(grammar, words, mentions.author)
    return is_one and is_without_subject(grammar, words, clause.sentence, title, mentions.title)


def _tells(mentions: Mentions, clause: clauses.Clause) -> bool:
    """Whether a word for the first person in the sentence of a clause is that of whoever tells the text, and in no quotation."""
    if not mentions.narrator:
        low, high = clause.sentence
        at = bisect_left(mentions.author, (low, 0))
        return at < len(mentions.author) and mentions.author[at][0] < high
    near = (*mentions.within(clause.sentence), *mentions.words_within(clause.sentence))
    return any(name == mentions.narrator and why for _, _, name, why in near)


def _says_i(grammar: Grammar, title: str) -> bool:
    """Whether a title has a word for the first person outside of quotations."""
    return next(first_person(grammar, title, text.quotations(title)), None) is not None


def _others(times: Sequence[TimeExpression], clause: clauses.Clause) -> tuple[text.Span, ...]:
    """The dates of the sentence of a clause but its own, as far as its title can reach."""
    first = bisect_left(times, max(clause.sentence[0], clause.start - clauses.REACH), key=_start)
    last = bisect_left(times, min(clause.sentence[1], clause.end + clauses.REACH), key=_start)
    dates = ((one.start, one.end) for one in times[first:last] if one.interval is not None)
    return tuple(one for one in dates if clause.words is None or one[1] <= clause.words[0] or one[0] >= clause.words[1])


def layout_of(document: Document) -> Layout:
    """How a document lies: its blocks, its sentences, the dates that head its entries; ValueError if its language has no rules."""
    spoken = language(document.language)
    return _with_sources(document, spoken, laid_out(document, spoken)[0])


def _with_sources(document: Document, spoken: Language, layout: Layout) -> Layout:
    """The layout with the sections that list sources."""
    return replace(layout, sources=source_sections(document.text, layout.shape, spoken.text.apparatus))


def title_of(document: Document, start: int, end: int) -> str:
    """A headline for the words ``start:end`` of a document, as an event that a person adds needs one."""
    grammar = language(document.language).grammar or NO_GRAMMAR
    return titles.title(grammar, document.text, clauses.of(grammar, document.text, (start, end), (start, end)))


def joined(document: Document, times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """The expressions of a document with the two ends of every range as one, as events have them."""
    return ranges.joined(document, times, language(document.language).discourse or NO_DISCOURSE)


def _without_names(document: Document, spoken: Language, found: list[matching.Found], actors: Sequence[Actor]) -> list[matching.Found]:
    """The expressions without those that are names, as the actors show: "Theresa May … May resigned"."""
    words, published = document.text, instant_of(document.published) if document.published else None
    people = sorted(
        span
        for actor in actors
        if actor.type is ActorType.PERSON
        for span in actor.mentions
        if " " in words[span[0] : span[1]]
    )  # fmt: skip
    return without_names(words, found, people, spoken.text, published)


def _without_times(actors: Sequence[Actor], found: Sequence[matching.Found]) -> tuple[Actor, ...]:
    """The actors without those that are only ever named within a time expression: the SEPT of "SEPT. 12"."""
    spans = [(one.start, one.end) for one in found]

    def is_time(start: int, end: int) -> bool:
        index = text.holding(spans, start)
        return index is not None and end <= spans[index][1] + 1

    return tuple(one for one in actors if not one.mentions or not all(is_time(*span) for span in one.mentions))
