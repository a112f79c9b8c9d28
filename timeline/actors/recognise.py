"""Text -> names: by rules and word lists, runs of capitals parted at titles and roles, each piece then named; and by a tagger.

Our own trained tagger, or one of the user's, sees names beside the rules; `merge` settles what is whose.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import compress
from operator import attrgetter

from timeline import patterns as re
from timeline.actors import countries
from timeline.actors.appositions import introduced
from timeline.actors.candidates import Candidate, candidates
from timeline.actors.document_cues import DocumentCues, document_cues
from timeline.actors.gazetteer import inner, is_listed_start, known_name, listed
from timeline.actors.headed import headed_bodies
from timeline.actors.headword import headword
from timeline.actors.initialled import initialled
from timeline.actors.kinds import Kind, head, is_common, is_company_suffix, is_first_name, kind
from timeline.actors.merge import merged
from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.actors.naming import Piece, named
from timeline.actors.parties import parties
from timeline.actors.said_kinds import acting_people, people_written_short, said_bodies, said_people
from timeline.actors.standing import standing
from timeline.actors.tagger_choice import OWN, RULES, tagged
from timeline.actors.tokens import tokens
from timeline.actors.user_names import user_names
from timeline.actors.vetoes import without_vetoed
from timeline.model import ActorType

_TICKER = re.compile(r": ?[A-Z0-9.]{1,6}\)")
_BODIES = (ActorType.ORGANISATION, ActorType.GROUP)
_CAPITAL = re.compile(r"(?<![\w&-])[^\W\d_a-z][\w’'-]*+(?![&-])(?! [A-Z])")
_LEAST_SHORT = 4  # letters of a word that a body goes by
_BYLINE_WORDS = 16
_CREDIT_WORDS = 7  # a line beginning with a dash and no longer than this is a credit ("– Guardian service")


def names(text: str, sentences: Sequence[tuple[int, int]], cues: NameCues, by: str = OWN, title: str = "") -> list[Name]:
    """Every mention of a name that may be an actor, in text order, none overlapping; `sentences` are code point spans.

    `by` is who sees names beside the rules: OWN, our tagger; RULES, nobody; or "spacy:" and the name of a pipeline. `title` is that of
    the document, which names the parties of a case.
    """
    cut = tokens(text, sentences, cues)
    found = list(candidates(cut))
    doc = document_cues(text, cut, found)
    is_credit = [_is_credit(doc, run) for run in found]
    aside = list(compress(found, is_credit))
    read = [name for run, is_aside in zip(found, is_credit, strict=True) if not is_aside for name in _read(doc, run)]
    settled = read if by == RULES else merged(doc, read, [span for span in tagged(doc.cut, by) if not _is_in(aside, span)])
    found_names = [
        *parties(text, title, cues),
        *headword(text, title),
        *headed_bodies(text, cues),
        *countries.coalitions(text, cues),
        *countries.descriptions(text, cues),
        *user_names(text, cues),
        *initialled(text, settled, cues),
        *people_written_short(text, cues),
        *said_bodies(text, cues),
        *settled,
    ]
    found_names = [name for name in found_names if not _is_exchange(text, name)]
    return list(
        without_vetoed(
            text,
            _without_overlaps(
                [
                    *found_names,
                    *introduced(text, settled, cues),
                    *said_people(text, cues),
                    *acting_people(text, found_names, cues),
                    *_short_forms(text, settled, cues),
                ]
            ),
            cues,
        )
    )


def _short_forms(text: str, found: Sequence[Name], cues: NameCues) -> Iterator[Name]:
    """Where a body goes by the first word of its name, whatever stands before it: "shares in [Brightwater]"."""
    several = [name for name in found if name.type in _BODIES and not name.weak and not name.known and " " in name.text]
    bodies = {name.text.split()[0]: name.type for name in several if name.text.split()[-1] not in cues.place_bound_heads}
    for name in found:  # "Altocobre" of Minera Altocobre SA
        words = name.text.split()
        if len(words) > 2 and not name.weak and is_company_suffix(cues, words[-1]):
            bodies |= {words[-2]: ActorType.ORGANISATION} if words[-2] not in cues.organisation_heads else {}
    bodies = {short: kind_ for short, kind_ in bodies.items() if _may_stand_alone(short, cues)}
    for hit in _CAPITAL.finditer(text) if bodies else ():
        if hit[0] in bodies:
            yield Name(hit.start(), hit.end(), hit[0], bodies[hit[0]], weak=True)
    longer = {
        name.text.rpartition(" ")[0]: name.type for name in found if name.type in _BODIES and not name.weak and _sheds_its_kind(name, cues)
    }
    for short, kind_ in longer.items():
        for start, end in standing(text, short, "&-", before_name=False):
            yield Name(start, end, short, kind_, weak=True)


def _sheds_its_kind(name: Name, cues: NameCues) -> bool:
    """Whether a body of several words may go by all but the last, which says what it is: "Blue Ridge" of Blue Ridge Construction."""
    *words, last = name.text.split()
    short, lists = " ".join(words), cues.lists
    if len(words) < 2 or not cues.of.isdisjoint(words) or not (last in cues.firm_words or last in cues.organisation_heads):
        return False
    if words[-1] in cues.organisation_heads or not words[-1][0].isupper() or is_first_name(cues, words[0]):
        return False
    return not any(short in one for one in (lists.places, lists.towns, lists.countries, lists.demonyms, lists.known))


def _may_stand_alone(short: str, cues: NameCues) -> bool:
    """Whether a word is no plain word, first name or place, so that it can be all that is said of a body's name."""
    if len(short) < _LEAST_SHORT or not short.isalpha() or is_common(cues, short) or is_first_name(cues, short):
        return False
    lists = cues.lists
    return not any(short in words for words in (lists.places, lists.towns, lists.countries, lists.demonyms, cues.nobody))


def _is_exchange(text: str, name: Name) -> bool:
    """ "NYSE" of "(NYSE: TRN)": where a share is traded."""
    return text[name.start - 1 : name.start] == "(" and _TICKER.match(text, name.end) is not None


def _is_named_in_credit(doc: DocumentCues, run: Candidate, left: int) -> bool:
    """Whether "Photograph:" or "Additional reporting by" stands before a run."""
    before = [word.lower() for word in doc.cut.words[max(left, run.first - 8) : run.first]]
    if doc.cues.credit.isdisjoint(before):
        return False
    opens = run.first - len(before) == left
    if any(
        word in doc.cues.credit_words and _goes_on_to_name(doc, before[at + 1 : at + 2], opens and at == 0)
        for at, word in enumerate(before)
    ):
        return True
    return any(word in doc.cues.credit_verbs for word in before[:3]) and not doc.cues.credit_by.isdisjoint(before)


def _goes_on_to_name(doc: DocumentCues, following: list[str], opens: bool) -> bool:
    """Whether a colon follows "Photograph", or "by" where that opens the line."""
    return following == [":"] or opens and not doc.cues.by.isdisjoint(following)


def _is_in(aside: Sequence[Candidate], span: tuple[int, int, str]) -> bool:
    at = bisect_left(aside, span[1], key=attrgetter("first")) - 1
    return at >= 0 and span[0] < aside[at].end


def _without_overlaps(found: Iterable[Name]) -> list[Name]:
    """In text order; of two that overlap the longer stays, then the earlier, of two of one span the one that is not weak."""
    kept: list[Name] = []
    for name in sorted(found, key=lambda name: (name.start, -name.end, name.weak)):
        if kept and name.start < kept[-1].end:
            if name.end - name.start > kept[-1].end - kept[-1].start:
                kept[-1] = name
            continue
        kept.append(name)
    return kept


def _is_credit(doc: DocumentCues, run: Candidate) -> bool:
    """Whether a run only says who took the picture or wrote the text: "via Reuters", "LONDON (AP) —", "– Guardian service"."""
    left, right = doc.cut.sentences[run.sentence]
    opening, closing = doc.cut.words[left], doc.cut.words[right - 1]
    if opening in doc.cues.bylines and closing not in ".!?" and right - left <= _BYLINE_WORDS or _is_named_in_credit(doc, run, left):
        return True
    if right - left <= _CREDIT_WORDS and (opening in "–—-" or opening in doc.cues.bylines and closing != "."):
        return True
    before, after, remaining = doc.before(run.first), doc.after(run.end), right - run.end
    if before in doc.cues.credit_via and remaining <= 3:
        return True
    if remaining <= 5 and (before == "/" or after == "/" and doc.spelled(run.first, run.end) in doc.cues.lists.known):
        return True
    further = doc.cut.words[run.end + 1] if run.end + 1 < right else ""
    return before == "(" and after == ")" and further in ("-", "–", "—") and run.first - left <= 8


# ------------------------------------------------------------------------------------------- where a run really begins


def _read(doc: DocumentCues, run: Candidate) -> Iterator[Name]:
    """The names in a run."""
    headline = run.sentence in doc.cut.headlines
    first = _after_opening(doc, run, headline)
    if first >= run.end:
        return
    if headline and run.end - first > 2 and (parts := _known_elsewhere(doc, first, run.end)):
        for left, right in parts:
            yield from _split(doc, Piece(left, right, headline=True))
        return
    yield from _split(doc, Piece(first, run.end, starts=first in doc.cut.begins, headline=headline))


def _known_elsewhere(doc: DocumentCues, first: int, end: int) -> list[tuple[int, int]]:
    """The parts of a headline's run that the lists or the sentences of the document know as names, none if it is one body's name."""
    parts: list[tuple[int, int]] = []
    if kind(doc.cues, doc.cut.words[first:end]) in (Kind.ORGANISATION, Kind.GROUP):
        return parts
    while first < end:
        stops = (stop for stop in range(end, first, -1) if _is_known_here(doc, first, stop))
        stop = next(stops, 0)
        if stop:
            parts.append((first, stop))
        first = stop or first + 1
    return parts


def _is_known_here(doc: DocumentCues, first: int, end: int) -> bool:
    spelled = doc.spelled(first, end)
    return spelled in doc.inside or spelled in doc.cues.lists.countries or spelled in doc.cues.lists.known


def _after_opening(doc: DocumentCues, run: Candidate, headline: bool) -> int:
    """Where the run begins without the words that are capitalised only because they open a sentence or a headline."""
    first, tokens_ = run.first, doc.cut.words
    spelled = doc.spelled(first, run.end)
    if spelled in doc.cues.lists.known or spelled in doc.cues.lists.countries:
        return first
    while (
        first < run.end and tokens_[first].lower() in doc.cues.function_words and tokens_[first] not in doc.cues.lists.countries
    ):  # us, US
        first += 1
    if first == run.first and first in doc.cut.begins and not headline and run.end - first > 1 and _only_opens(doc, first, run.end):
        first += 1
    while first < run.end and (tokens_[first] in doc.cues.connectors or not tokens_[first][0].isalnum()):
        first += 1
    return first


def _only_opens(doc: DocumentCues, first: int, end: int) -> bool:
    """Whether the first of several capitals is a plain word at the beginning of a sentence ("Apparently Roxana was …")."""
    word, following = doc.cut.words[first], doc.cut.words[first + 1]
    if word in doc.inside or not is_common(doc.cues, word) or is_first_name(doc.cues, word) or word in doc.cues.lists.countries:
        return False
    if word in doc.cues.openers:
        return False
    if word in doc.cues.log_verbs and not is_common(doc.cues, following):
        return True
    if doc.spelled(first, end) in doc.inside or is_listed_start(doc, first, end):
        return False
    if word in doc.cues.lists.first_names and following in doc.cues.lists.surnames and word.lower() not in doc.lower:
        return False
    rest = kind(doc.cues, doc.cut.words[first + 1 : end])
    if not word.isupper() and all(one.isupper() for one in doc.cut.words[first + 1 : end] if one[0].isalnum()):
        return True  # "Called NORMA & ROY"
    return doc.spelled(first + 1, end) in doc.inside or rest in (Kind.PERSON, Kind.ACRONYM) or word.lower() in doc.lower


# ------------------------------------------------------------------------------------------- parting at titles and roles


def _split(doc: DocumentCues, piece: Piece) -> Iterator[Name]:
    """A run parted at known names, titles and roles ("Apple CEO Steve Jobs"); what is left is named."""
    first, end = piece.first, piece.end
    if (whole := listed(doc, first, end)) is not None:
        yield from whole
        return
    name = doc.cut.words[first:end]
    if joint := _between_people(doc.cues, name):
        yield from _split(doc, replace(piece, end=first + joint))
        yield from _split(doc, replace(piece, first=first + joint + 1, starts=False))
        return
    verdict = kind(doc.cues, name) if len(name) > 1 else None
    if verdict in (Kind.ORGANISATION, Kind.GROUP, Kind.NOT_ACTOR) and not _has_role_inside(doc.cues, name):
        yield from named(doc, piece, verdict)
    elif verdict is Kind.PERSON and _is_noble(doc.cues, name):  # the Duke of Wellington
        yield doc.name(first, end, ActorType.PERSON)
    elif roles := [index for index in range(first, end) if _is_role(doc, index, first, end)]:
        if roles[0] > first:
            yield from _before_role(doc, replace(piece, end=roles[0]))
        yield from _after_role(doc, piece, roles)
    else:
        yield from _without_roles(doc, piece)


def _between_people(cues: NameCues, name: Sequence[str]) -> int:
    """Where "&" joins two people, 0 if it does not: "Karl Langdon & Harvey Deegan"."""
    if "&" not in name or len(name) < 5:
        return 0
    joint = name.index("&")
    return joint if kind(cues, name[:joint]) is Kind.PERSON and kind(cues, name[joint + 1 :]) is Kind.PERSON else 0


def _is_noble(cues: NameCues, name: Sequence[str]) -> bool:
    """The Duke of Wellington, but no Secretary of State."""
    return not cues.of.isdisjoint(name) and head(cues, name) == name[0] and name[0] not in cues.of_roles


def _has_role_inside(cues: NameCues, name: Sequence[str]) -> bool:
    """Whether a role stands inside words that end like an organisation, and a person's name may follow it."""
    return len(name) > 3 and any(word in cues.personal_roles for word in name[:-2])


def _is_role(doc: DocumentCues, index: int, first: int, end: int) -> bool:
    """Whether a word of a run is a title or a role; "Defence" and "Chief" are only with a role beside them."""
    word = doc.cut.words[index]
    before = doc.cut.words[index - 1] if index > first else ""
    after = doc.cut.words[index + 1] if index + 1 < end else ""
    if word in doc.cues.titles:
        return bool(after) and (index == first or word in doc.cues.forms_of_address or before in doc.cues.roles)
    if word not in doc.cues.roles:
        return False
    if (
        word in doc.cues.surnames_like_roles
        and before
        and (not after or after in doc.cues.generations)
        and is_first_name(doc.cues, doc.cut.words[first])
    ):
        return False  # Stephen King
    if word in doc.cues.role_words or before in doc.cues.roles or after in doc.cues.roles:
        return True
    if word in doc.cues.parties and index + 2 < end and is_first_name(doc.cues, after):
        return True
    if index > first or word not in doc.cues.ranks or not after:
        return False
    return kind(doc.cues, _without_marks(doc, index + 1, end)) in (Kind.PERSON, Kind.NAME)


def _without_marks(doc: DocumentCues, first: int, end: int) -> Sequence[str]:
    """The words of tokens ``first:end`` without the marks at their beginning."""
    while first < end - 1 and not doc.cut.words[first][0].isalnum():
        first += 1
    return doc.cut.words[first:end]


def _before_role(doc: DocumentCues, piece: Piece) -> Iterator[Name]:
    """What stands before a role: "Apple" of "Apple CEO"; countries and demonyms only say whose president it is."""
    spelled, opener = doc.spelled(piece.first, piece.end), doc.cut.words[piece.first]
    if any(word in doc.cues.lists.countries or word in doc.cues.lists.demonyms for word in (spelled, opener)):
        return
    if entry := doc.cues.lists.known.get(spelled):
        yield known_name(doc, piece.first, piece.end, entry)
        return
    verdict = kind(doc.cues, doc.cut.words[piece.first : piece.end])
    if verdict in (Kind.ORGANISATION, Kind.ACRONYM, Kind.GROUP):
        yield from named(doc, piece, verdict)
    elif verdict is not Kind.COMMON and not piece.starts:
        yield from named(doc, replace(piece, headline=True), verdict)


def _after_role(doc: DocumentCues, piece: Piece, roles: Sequence[int]) -> Iterator[Name]:
    """The person after the last title or role; "Prince William" and "King George III" keep theirs."""
    tokens_, end = doc.cut.words, piece.end
    after = roles[-1] + 1
    if after < end and tokens_[after] == ".":
        after += 1
    if after < end and tokens_[after] in doc.cues.of:  # Secretary of State John Kerry
        after += 2
    if after >= end:
        return
    if tokens_[roles[-1]] in doc.cues.royal and _is_one_name(doc.cues, tokens_[after:end]) and not listed(doc, after, end):
        yield doc.name(roles[-1], end, ActorType.PERSON)
        return
    titled = any(tokens_[index] in doc.cues.role_words or tokens_[index] in doc.cues.titles for index in roles)
    yield from named(doc, _stripped(doc, Piece(after, end, titled=titled, headline=piece.headline)))


def _is_one_name(cues: NameCues, name: Sequence[str]) -> bool:
    """ "William", "George III": a single name, that a title belongs to."""
    if len(name) > 1 and not (len(name) == 2 and name[1] in cues.generations):
        return False
    return name[0][0].isupper() and (is_first_name(cues, name[0]) or not is_common(cues, name[0]))


def _without_roles(doc: DocumentCues, piece: Piece) -> Iterator[Name]:
    """A run without titles, parted where a listed organisation is written beside another name: "BP Tony Hayward"."""
    if piece.end - piece.first > 1 and (found := inner(doc, piece.first, piece.end)):
        left, right = found
        if left > piece.first:
            yield from named(doc, _stripped(doc, replace(piece, end=left)))
        yield from listed(doc, left, right) or ()
        if right < piece.end:
            yield from named(doc, _stripped(doc, replace(piece, first=right, starts=False)))
        return
    yield from named(doc, _stripped(doc, piece))


def _stripped(doc: DocumentCues, piece: Piece) -> Piece:
    """Without demonyms and marks at the beginning: "British David Cameron"."""
    first = piece.first
    while first < piece.end - 1:
        word, following = doc.cut.words[first], doc.cut.words[first + 1]
        if word[0].isalnum() and not (word in doc.cues.lists.demonyms and following not in doc.cues.organisation_heads):
            break
        first += 1
    return piece if first == piece.first else replace(piece, first=first, starts=False)
