"""Names one piece of a run: its own words first, then what stands around it, then what the document shows elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline.actors.document_cues import DocumentCues
from timeline.actors.gazetteer import listed
from timeline.actors.kinds import TYPES, Kind, is_common, is_first_name, kind
from timeline.actors.name import Name
from timeline.model import ActorType


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a run: tokens ``first:end``; `titled` if a title or role stands before it, `starts` if it opens a sentence."""

    first: int
    end: int
    titled: bool = False
    starts: bool = False
    headline: bool = False


def named(doc: DocumentCues, piece: Piece, verdict: Kind | None = None) -> Iterator[Name]:
    """The mention that a piece is, if it can be an actor's; `verdict` is what its words say, where that is known already."""
    piece = _trimmed(doc, piece)
    first, end = piece.first, piece.end
    if first >= end or doc.gives_its_name(end):
        return
    spelled = doc.spelled(first, end)
    if verdict is None and not (piece.titled and spelled in doc.cues.lists.countries) and (found := listed(doc, first, end)) is not None:
        yield from found
        return
    name = doc.cut.words[first:end]
    verdict = verdict or kind(doc.cues, name)
    body = verdict in (Kind.ORGANISATION, Kind.GROUP)
    doubtful = (piece.headline or piece.starts and len(name) == 1 and _is_plain(doc, first)) and not doc.stands_inside(first, end)
    if len(name) == 1 and name[0] in doc.cues.organisation_heads:
        yield doc.name(first, end, ActorType.ORGANISATION, weak=True)  # "the Commission"
    elif piece.titled and not body and (verdict is not Kind.NOT_ACTOR or _is_addressed(doc, first)):
        lists = doc.cues.lists
        is_place = doc.is_placed(spelled) or spelled in lists.towns or spelled in lists.places
        yield replace(doc.name(first, end, ActorType.PERSON), shown=is_place and _is_addressed(doc, first))
    elif body:
        plain = any(is_common(doc.cues, word) and word not in doc.cues.organisation_heads for word in name)
        yield doc.name(first, end, TYPES[verdict], weak=piece.headline and doubtful and plain)
    elif verdict is Kind.NOT_ACTOR:
        return
    elif doc.is_placed(spelled) and not (len(name) > 1 and is_first_name(doc.cues, name[0])):
        if verdict in TYPES:
            yield doc.name(first, end, TYPES[verdict], weak=True)
    elif len(name) == 1:
        yield _word(doc, first, verdict, doubtful)
    else:
        yield from _several(doc, first, end, verdict, doubtful)


def _is_addressed(doc: DocumentCues, first: int) -> bool:
    """Whether a form of address stands before a name, which makes a person of a town's too: "Mrs [Ludlow]"."""
    return not doc.cues.forms_of_address.isdisjoint(word.strip(".") for word in doc.cut.words[max(0, first - 2) : first])


def _trimmed(doc: DocumentCues, piece: Piece) -> Piece:
    """Without marks at the end, and without a capital that begins the next line or headline ("Washington If", "Cheney Posted")."""
    first, end = piece.first, piece.end
    while end > first and not doc.cut.words[end - 1][0].isalnum():
        end -= 1
    while end - first > 1 and _is_tail(doc, first, end - 1):
        end -= 1
    return piece if end == piece.end else replace(piece, end=end)


def _is_tail(doc: DocumentCues, first: int, index: int) -> bool:
    word = doc.cut.words[index]
    if word in doc.cues.sentence_openers or word in doc.cues.post_nominals and doc.after(index + 1) != ".":
        return True
    return (
        word.endswith(doc.cues.past_endings)
        and is_common(doc.cues, word)
        and doc.spelled(first, index) in doc.inside
        and word not in doc.cues.lists.surnames
    )


def _is_plain(doc: DocumentCues, first: int) -> bool:
    """Whether a capital that opens a sentence may be any word there: it is in the dictionary, or nothing after it acts."""
    word, after = doc.cut.words[first], doc.after(first + 1)
    if is_common(doc.cues, word) or word.lower() in doc.lower:
        return True
    return after not in doc.cues.acting_verbs and after not in doc.cues.possessives and after not in doc.cues.and_ and after != ","


def _several(doc: DocumentCues, first: int, end: int, verdict: Kind, doubtful: bool) -> Iterator[Name]:
    """Two words or more that are not plainly an organisation."""
    opener, last = doc.cut.words[first], doc.cut.words[end - 1]
    before, after = doc.before(first), doc.after(end)
    placed = before in doc.cues.placing
    if after in doc.cues.of_bodies and not placed and not is_first_name(doc.cues, opener):
        yield replace(doc.name(first, end, ActorType.ORGANISATION), shown=True)
    elif verdict is Kind.PERSON:
        if not placed or is_first_name(doc.cues, opener):
            yield doc.name(first, end, ActorType.PERSON, weak=doubtful and not is_first_name(doc.cues, opener))
    elif doubtful:
        return
    elif before in doc.cues.lower_roles or after in doc.cues.person_verbs:
        yield replace(doc.name(first, end, ActorType.PERSON), shown=not placed and after in doc.cues.person_verbs)
    elif verdict is Kind.NAME and not placed:
        yield doc.name(first, end, ActorType.OTHER)
    elif after in doc.cues.acting_verbs and opener in doc.cues.lists.first_names and last in doc.cues.lists.surnames:  # Dawn Walker was
        yield doc.name(first, end, ActorType.PERSON)
    elif after in doc.cues.acting_verbs and verdict is Kind.COMMON and not placed:
        yield doc.name(first, end, ActorType.ORGANISATION)


def _word(doc: DocumentCues, first: int, verdict: Kind, doubtful: bool) -> Name:
    """A single word: strong if what stands around it, or its place in the document, shows that it acts."""
    end, word = first + 1, doc.cut.words[first]
    before, after = doc.before(first), doc.after(end)
    spoken = after in doc.cues.person_verbs or before in doc.cues.lower_roles or before in doc.cues.said
    acts = spoken or after in doc.cues.acting_verbs or after in doc.cues.possessives or before in doc.cues.by
    placed = before in doc.cues.placing
    if verdict is Kind.ACRONYM:
        opens = first - 1 if before == "(" else first - 3 if before == ":" and first > 2 and doc.cut.words[first - 3] == "(" else 0
        if opens and after == ")" and (long := _long_form(doc, opens, word)) is not None:
            return replace(doc.name(first, end, None, weak=True), paired=long)
        return doc.name(first, end, ActorType.ORGANISATION, weak=doubtful or placed or not (acts or before in doc.cues.articles))
    if verdict is Kind.PERSON:
        return doc.name(first, end, ActorType.PERSON, weak=doubtful or placed)
    if verdict in (Kind.PLACE, Kind.COMMON):
        return doc.name(first, end, ActorType.PERSON if spoken else None, weak=doubtful or not spoken)
    many = doc.inside.get(word, 0) > 1
    name = doc.name(first, end, _type_of_unknown(doc, word, before, spoken), weak=doubtful or placed or not (acts or many))
    return replace(name, shown=not name.weak and after in doc.cues.person_verbs)


def _type_of_unknown(doc: DocumentCues, word: str, before: str, spoken: bool) -> ActorType:
    """The type of a word in no list: "said" makes a person, "the" or a capital inside ("ConocoPhillips") a body."""
    the = before in doc.cues.articles
    if spoken and not the:
        return ActorType.PERSON
    company = any(letter.isupper() for letter in word[2:]) and not word.startswith(doc.cues.not_companies) and "-" not in word
    return ActorType.ORGANISATION if company or the else ActorType.OTHER


def _long_form(doc: DocumentCues, opens: int, short: str) -> int | None:
    """Where the name that a short form in brackets abbreviates begins, in code points: it ends before the bracket at `opens`."""
    if opens < 1 or (start := doc.ending.get(opens)) is None:
        return None
    letters = iter(doc.spelled(start, opens).casefold())
    return doc.cut.starts[start] if all(letter in letters for letter in short.casefold() if letter.isalnum()) else None
