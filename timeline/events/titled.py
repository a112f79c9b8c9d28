"""Who takes part by what a title tells: who tells the text, the subject that it borrows, whose thing it is about, who else stands in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from timeline import patterns as re
from timeline.events.asides import is_aside
from timeline.events.clauses import REACH, Clause
from timeline.events.grammar import Grammar
from timeline.events.lines import upper_first
from timeline.events.mentions import Mentions, Told
from timeline.events.participants import in_clause, named_here
from timeline.events.parts_taken import is_house
from timeline.events.sentence_pieces import lower_first
from timeline.events.shortening import LONGEST, fitted
from timeline.interface import mark, said
from timeline.model import ActorPart, Participant

_MEANT = re.compile(r"\[([^\]:]+)\]")
_BRACKETED = re.compile(r"(?<![Tt]he )\[([^\]:]+)(?P<tells>:)?\](?![’']s)")
_TITLE_OF = re.compile(r"\[([^\]:]+)\] ")  # who is meant at the beginning of a title
_LONGEST_ARTICLE = 6  # code points of "their "
_SPACE = re.compile(" ")
_SEAT = "seat"  # the kind of a place or thing that may be a body: "house"
_LEADING = 3  # words of what somebody has that say what it is
_BESIDE = 30  # code points before a name between commas
_FAR_BEHIND = 80  # code points behind it that a relative clause takes
_LONGEST_PRONOUN = 4  # code points
_HEADWORD = 80  # code points in which the name stands that heads a text
_SHORTEST_NAME = 2  # code points of what is too short for a name


def with_narrator(grammar: Grammar, text: str, clause: Clause, mentions: Mentions, part: Sequence[Participant]) -> tuple[Participant, ...]:
    """The participants and, before them, who tells the text, where the title has the "I" that the clause shares with the one before.

    That may be in another sentence: "I rose late. Drove to the mill".
    """
    teller = mentions.narrator or grammar.author
    said_there = list(grammar.narrates.finditer(text, *clause.sentence))
    first = next((one for one in said_there or grammar.narrates.finditer(text) if one.lastgroup == "subject"), None)
    if not mentions.narrator and (first is None or not clause.sentence[0] <= first.start() < clause.sentence[1]):
        first = next((one for one in said_there if one.lastgroup == "object" and clause.start <= one.start() < clause.end), first)
    only_owns = not mentions.narrator and said_there and all(one.lastgroup == "owner" for one in said_there)
    if first is None or only_owns or any(one.actor == teller for one in part):
        return tuple(part)
    how = said("the clause has no subject of its own and shares ‘{words}’", words=first[0])
    if said_there and not mentions.narrator:
        how = said("‘{words}’ is {actor}, who tells this text", words=first[0], actor=teller)
    if first.lastgroup == "object":  # "A farmer lent [us] his tractor"
        return (*part, Participant(teller, ActorPart.OTHER, how, *first.span()))
    return (Participant(teller, ActorPart.AGENT, how, *first.span()), *part)


def with_headword(grammar: Grammar, text: str, clause: Clause, mentions: Mentions, title: str) -> str:
    """The title of a clause whose sentence a name heads surname first, with the whole name: "[Theodosia Duncanson] was born in May"."""
    start = clause.sentence[0]
    for left, right, name, _ in mentions.within((start, start + _HEADWORD)):
        surname, comma, _ = text[left:right].partition(",")
        if left == start and comma and title.startswith(f"{surname} "):
            return fitted(grammar, f"[{name}]{title[len(surname) :]}", "", LONGEST)
    return title


def with_subject_of_title(
    grammar: Grammar, text: str, clause: Clause, mentions: Mentions, title: str, part: Sequence[Participant]
) -> tuple[Participant, ...]:
    """The participants with whom the title begins, where the clause shares the subject told before it: "[The police] closed the case".

    Another subject that was taken for the shared one is none then.
    """
    opened = _TITLE_OF.match(title)
    words = (opened[1] if opened else title).casefold()
    unnamed = mentions.unnamed_within((clause.sentence[0], clause.end))
    named = [
        one
        for one in mentions.within((clause.sentence[0], clause.end))
        if not any(  # "the [Tebb] family"
            other[0] <= one[0] and one[1] < other[1] and _begins(words, text[other[0] : other[1]].casefold(), whole=False)
            for other in unnamed
        )
        and not (one[2] in mentions.people and is_aside(grammar, text, one[0], one[1], in_bracket=False, is_person=True))
    ]
    told = [*named, *unnamed]
    first = next((one for one in told if _begins(words, text[one[0] : one[1]].casefold(), whole=opened is not None)), None)
    first = first or next((one for one in told if opened is not None and words == one[2].casefold()), None)
    if first is None and opened is not None:  # "[Two men] left within the hour"
        first = next(_told_before(text, clause, mentions, words), None)
    if first is None and opened is None and grammar.determiner_start.match(title):  # which has a subject of its own
        low = title.casefold()
        return tuple(
            one
            for one in part
            if one.end > clause.start or one.part is ActorPart.SPEAKER or any(word in low for word in one.actor.casefold().split())
        )
    if (
        first is None
        or grammar.owns.match(text, first[1])
        or grammar.place_next.match(text, first[1])
        or is_house(grammar, text, (first[0], first[1]), first[1])
        or any(one.actor == first[2] for one in part)
    ):
        return tuple(part)
    how = said("the clause has no subject of its own and shares ‘{words}’", words=text[first[0] : first[1]])
    others = [one for one in part if not one.end <= clause.start or one.part is ActorPart.SPEAKER]
    return (Participant(first[2], ActorPart.AGENT, how, first[0], first[1]), *others)


def with_told(
    grammar: Grammar, text: str, clause: Clause, mentions: Mentions, title: str, part: Sequence[Participant]
) -> tuple[Participant, ...]:
    """The participants and those of the rest of the sentence whom a title has in its words, where it tells more than its clause.

    So do those whom a text does not name, and the title has in brackets for a pronoun: "She met [the two clerks]".
    """
    found = in_clause(grammar, text, mentions, clause.sentence)
    outside = (one for one in found if not clause.start <= one.start < clause.end)
    others = [one for one in outside if _is_in(grammar, text[one.start : one.end], title)]
    for meant in _MEANT.finditer(title):
        before = islice(_told_before(text, clause, mentions, meant[1].casefold()), 1)
        for start, end, name, how in [*before] or _told_far(grammar, clause, mentions, meant[1].casefold()):
            others.append(Participant(name, ActorPart.OTHER if meant.start() else ActorPart.AGENT, how, start, end))
    told = {one.actor for one in part}
    return (*part, *{one.actor: one for one in others if one.actor not in told}.values())


def _is_in(grammar: Grammar, words: str, title: str) -> bool:
    """Whether a title has the words for somebody; short ones only where they are a name: "C'est sa fille, [Anne], qui le ferma"."""
    if len(words) > _LONGEST_PRONOUN:
        return words in title
    is_name = len(words) > _SHORTEST_NAME and words[0].isupper() and grammar.pronoun_start.fullmatch(words) is None
    return is_name and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", title) is not None


def with_apposed(
    grammar: Grammar, text: str, clause: Clause, mentions: Mentions, title: str, part: Sequence[Participant]
) -> tuple[Participant, ...]:
    """The participants and whoever a name between commas says to be meant, where a title leaves that out."""
    told = {one.actor for one in part}
    named = in_clause(grammar, text, mentions, clause.sentence, named=True) if text.find(", ", *clause.sentence) >= 0 else ()
    return (*part, *(one for one in named if one.actor not in told and _is_apposed(text, one, title)))


def _is_apposed(text: str, one: Participant, title: str) -> bool:
    """Whether a title leaves a name out that only says who is meant: "One of his men, [Donald Reid], was killed".

    More may stand between two commas behind it: "a neighbour, [Una Feeney], whose child was ill, founded".
    """
    before = text[max(0, one.start - _BESIDE) : one.start]
    last = before[:-2].split()[-1:] if before.endswith(", ") and text.startswith(", ", one.end) else []
    _, found, follows = title.partition(f"{last[0]} ") if last else ("", "", "")
    word = follows.split(" ", 1)[0] if found else ""
    return bool(word) and text.find(f", {word} ", one.end, one.end + _FAR_BEHIND) >= 0


def with_bracketed(
    grammar: Grammar, text: str, clause: Clause, mentions: Mentions, title: str, part: Sequence[Participant]
) -> tuple[Participant, ...]:
    """The participants and whoever else a title has in brackets by the whole name: who is meant, or who tells it and is in it.

    A person is not in what only tells of a thing or of somebody of his: "[Anna Berg:] The bailiff took our cow".
    """
    meant = {hit[1] for hit in _BRACKETED.finditer(title) if not hit["tells"] or _is_in_it(grammar, mentions, title, hit)}
    meant -= {one.actor for one in part}
    if not meant:
        return tuple(part)
    low, first = {words.casefold() for words in meant}, dict[str, Told]()
    span = (max(0, clause.sentence[0] - REACH), clause.sentence[1])
    for one in [*mentions.within(span)][::-1]:
        if one[2] in meant:
            first.setdefault(one[2], one)
    for name in meant - first.keys():  # whoever tells the text is named or says "I" somewhere
        first |= {one[2]: one for one in islice((one for one in mentions.told if one[2] == name), 1)}
    for one in reversed(mentions.unnamed_within(span)):
        words = text[one[0] : one[1]].casefold()
        is_meant = {one[2].casefold(), words} & low or any(name.startswith(f"{words} ") and name[-1] != "." for name in low)
        if is_meant and all(other.actor != one[2] for other in part):  # also "a boy", of "[A boy fishing for eels]"
            first.setdefault(one[2], one)
    how = said(mark("stands in brackets in the title"))
    return (*part, *(Participant(name, ActorPart.OTHER, how, start, end) for start, end, name, _ in first.values()))


def _is_in_it(grammar: Grammar, mentions: Mentions, title: str, teller: re.Match[str]) -> bool:
    words = list(grammar.narrates.finditer(title, teller.end()))
    if words:
        return teller[1] in mentions.bodies or any(one.lastgroup != "owner" for one in words)
    told = lower_first(title[teller.end() :].lstrip())
    leaves_out = (grammar.opens_with_verb, grammar.lacks_subject, grammar.done_in_log, grammar.done_in_diary)
    return any(pattern.match(told) for pattern in leaves_out) or grammar.main_verb.search(told) is None


def with_owners(
    grammar: Grammar, text: str, clause: Clause, mentions: Mentions, title: str, part: Sequence[Participant]
) -> tuple[Participant, ...]:
    """The participants and those whose thing a title is about, "[Ann Lund’s] will was proved", none where one of theirs acts.

    People are so too where something happens to what they have: "Someone cut the ropes of [Ann Lund’s] skiff".
    """
    span = (clause.sentence[0], clause.end)
    owners: dict[str, Participant] = {}
    pronouns = {one[:2] for one in mentions.words_within(span)}
    for start, end, name, why in (*mentions.within(span), *mentions.words_within(span)):
        is_person = name in mentions.people or name in mentions.persons
        places = [*_behind_owner(grammar, title, text[start:end], name, anywhere=is_person)]
        if (start, end) in pronouns and is_person and name != mentions.narrator:
            places += _behind_pronoun(grammar, title, text[start:end])
        for behind in places:
            if _is_about_thing(grammar, title, behind, part) and any(name == one[2] for one in mentions.told):
                how = mark("by what is his")
                how = said("{why}; {how}", why=why, how=said(how)) if why else named_here(text, start, end, name, how)
                owners.setdefault(name, Participant(name, ActorPart.OTHER, how, start, end))
    told = {one.actor for one in part}
    return (*(one for name, one in owners.items() if name not in told), *part)


def _behind_owner(grammar: Grammar, title: str, words: str, name: str, *, anywhere: bool) -> Iterator[int]:
    """Where what is behind an owner begins in a title that opens with his name, or has it in brackets; `anywhere` also in the rest."""
    opened = f"[{grammar.whose(name)}] "
    at = title.find(opened)
    if at == 0 or at > 0 and anywhere and not _is_aside(grammar, title, at):
        yield at + len(opened)
    at = title.find(words)
    if _begins(title.casefold(), words.casefold(), whole=False) or at > 0 and anywhere and not _is_aside(grammar, title, at):
        owns = grammar.owns.match(title, at + len(words))
        if owns:
            yield owns.end()


def _behind_pronoun(grammar: Grammar, title: str, word: str) -> Iterator[int]:
    """Where what is behind a pronoun that says whose it is begins in a title, which has it once and behind no preposition."""
    hits = list(re.finditer(rf"(?<![\w’'-]){re.escape(word)} ", title, re.IGNORECASE))
    if len(hits) == 1 and not _is_aside(grammar, title, hits[0].start()):
        yield hits[0].end()


def _is_aside(grammar: Grammar, title: str, at: int) -> bool:
    """Whether a place of a title stands behind a preposition, "A draw in [Lavelle’s] bar"; not "the use of [his] hand"."""
    return grammar.after_preposition.search(title, 0, at) is not None and grammar.takes_away.search(title, 0, at) is None


def _is_about_thing(grammar: Grammar, title: str, behind: int, part: Sequence[Participant]) -> bool:
    """Whether what an owner has, which begins at a place of a title, is a thing, and none of the participants."""
    ends = (at.start() for at in _SPACE.finditer(title, behind))
    verb = next((end for end in ends if grammar.before_verb.match(title, end)), len(title))
    thing = title[behind:verb].casefold().replace(",", "").split()[:_LEADING]
    if any(grammar.unnamed.kinds.get(word, _SEAT) != _SEAT or grammar.person_noun.fullmatch(word) for word in thing):
        return False
    return bool(thing) and not any(word in thing for one in part for word in one.actor.casefold().split())


def _told_before(text: str, clause: Clause, mentions: Mentions, words: str) -> Iterator[Told]:
    """Who was told of by some words without a name in the sentences before a clause, or of whom these are some, the last first."""
    earlier = mentions.unnamed_within((max(0, clause.sentence[0] - REACH), clause.sentence[0]))
    for one in reversed(earlier):
        told = text[one[0] : one[1]].casefold()
        if (
            words in (told, one[2].casefold()) or " " in told and words.endswith(f" {told}")
        ):  # "Two [of the three companies] were disqualified"
            yield one


def _told_far(grammar: Grammar, clause: Clause, mentions: Mentions, words: str) -> Iterator[Told]:
    """Who is meant by a pronoun of a clause's sentence and was told of without a name far before it."""
    noun = grammar.determiner_start.sub("", upper_first(words), count=1).lstrip().casefold()
    for start, end, meant, how in mentions.nameless_within(clause.sentence)[0]:
        if words.startswith(meant.casefold()) and (named := [one for one in mentions.roles if noun.startswith(one.casefold())]):
            yield start, end, max(named, key=len), how
            return


def _begins(title: str, words: str, *, whole: bool) -> bool:
    if whole:
        return title == words
    at = title.find(words, 0, len(words) + _LONGEST_ARTICLE)
    return at >= 0 and (at == 0 or title[:at].find(" ") == at - 1) and not title[at + len(words) : at + len(words) + 1].isalnum()
