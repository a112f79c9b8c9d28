"""Text -> names: by rules and word lists, runs of capitals parted at titles and roles, each piece then named; and by a tagger.

Our own trained tagger, or one of the user's, sees names beside the rules; `agreement` settles what is whose.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from timeline.actors import cues, nations, words
from timeline.actors.agreement import agreed
from timeline.actors.equals import introduced
from timeline.actors.evidence import Evidence, evidence
from timeline.actors.kinds import Kind, head, is_common, is_first_name, kind
from timeline.actors.listed import inner, is_listed_start, known_name, listed
from timeline.actors.name import Name
from timeline.actors.naming import Piece, named
from timeline.actors.runs import Run, runs
from timeline.actors.taggers import OWN, RULES, tagged
from timeline.actors.tokens import tokens
from timeline.model import ActorType

_OPENERS = (cues.ROLES, cues.TITLES, cues.EVENT_OPENERS, cues.PLACE_OPENERS)  # these belong to the name that follows
_BYLINES = ("By", "BY")
_BYLINE_WORDS = 16
_PICTURES = frozenset("photograph photo picture image images photos credit source caption".split())
_CREDIT_WORDS = 7  # a line beginning with a dash and no longer than this is a credit ("– Guardian service")


def names(text: str, sentences: Sequence[tuple[int, int]], by: str = OWN) -> list[Name]:
    """Every mention of a name that may be an actor, in text order, none overlapping; `sentences` are code point spans.

    `by` is who sees names beside the rules: OWN, our tagger; RULES, nobody; or "spacy:" and the name of a pipeline.
    """
    cut = tokens(text, sentences)
    found = list(runs(cut))
    doc = evidence(text, cut, found)
    aside = [run for run in found if _is_credit(doc, run)]
    read = [name for run in found if run not in aside for name in _read(doc, run)]
    settled = read if by == RULES else agreed(doc, read, [span for span in tagged(doc.cut, by) if not _is_in(aside, span)])
    found_names = [*nations.coalitions(text), *nations.descriptions(text), *_pronouns(doc), *settled]
    return _without_overlaps([*found_names, *introduced(text, settled)])


def _is_named_in_credit(doc: Evidence, run: Run, left: int) -> bool:
    """Whether "Photograph:" or "Additional reporting by" stands before a run."""
    before = [word.lower() for word in doc.cut.words[max(left, run.first - 8) : run.first]]
    opens = run.first - len(before) == left
    if any(
        word in _PICTURES and before[at + 1 : at + 2] in ([":"], ["by"] if opens and at == 0 else [":"]) for at, word in enumerate(before)
    ):
        return True
    return any(word in ("reporting", "editing", "inputs", "compiled") for word in before[:3]) and bool({"by", "from"} & set(before))


def _is_in(aside: Sequence[Run], span: tuple[int, int, str]) -> bool:
    return any(run.first < span[1] and span[0] < run.end for run in aside)


def _pronouns(doc: Evidence) -> Iterator[Name]:
    """ "He" and "she": weak names for the person told of last."""
    for first, end in doc.cut.sentences:
        for index in range(first, end):
            if doc.cut.words[index] in cues.PRONOUNS:
                yield replace(doc.name(index, index + 1, ActorType.PERSON, weak=True), described=True)


def _without_overlaps(found: Iterable[Name]) -> list[Name]:
    """In text order; of two that overlap the longer stays, then the earlier."""
    kept: list[Name] = []
    for name in sorted(found, key=lambda name: (name.start, -name.end)):
        if kept and name.start < kept[-1].end:
            if name.end - name.start > kept[-1].end - kept[-1].start:
                kept[-1] = name
            continue
        kept.append(name)
    return kept


def _is_credit(doc: Evidence, run: Run) -> bool:
    """Whether a run only says who took the picture or wrote the text: "via Reuters", "LONDON (AP) —", "– Guardian service"."""
    left, right = doc.cut.sentences[run.sentence]
    opening, closing = doc.cut.words[left], doc.cut.words[right - 1]
    if opening in _BYLINES and closing not in ".!?" and right - left <= _BYLINE_WORDS or _is_named_in_credit(doc, run, left):
        return True
    if right - left <= _CREDIT_WORDS and (opening in "–—-" or opening in ("By", "BY") and closing != "."):
        return True
    before, after, remaining = doc.before(run.first), doc.after(run.end), right - run.end
    if before == "via" and remaining <= 3:
        return True
    if remaining <= 5 and (before == "/" or after == "/" and doc.spelled(run.first, run.end) in words.known()):
        return True
    further = doc.cut.words[run.end + 1] if run.end + 1 < right else ""
    return before == "(" and after == ")" and further in ("-", "–", "—") and run.first - left <= 8


# ------------------------------------------------------------------------------------------- where a run really begins


def _read(doc: Evidence, run: Run) -> Iterator[Name]:
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


def _known_elsewhere(doc: Evidence, first: int, end: int) -> list[tuple[int, int]]:
    """The parts of a headline's run that the lists or the sentences of the document know as names, none if it is one body's name."""
    parts: list[tuple[int, int]] = []
    if kind(doc.cut.words[first:end]) in (Kind.ORGANISATION, Kind.GROUP):
        return parts
    while first < end:
        stops = (stop for stop in range(end, first, -1) if _is_known_here(doc, first, stop))
        stop = next(stops, 0)
        if stop:
            parts.append((first, stop))
        first = stop or first + 1
    return parts


def _is_known_here(doc: Evidence, first: int, end: int) -> bool:
    spelled = doc.spelled(first, end)
    return spelled in doc.inside or spelled in words.countries() or spelled in words.known()


def _after_opening(doc: Evidence, run: Run, headline: bool) -> int:
    """Where the run begins without the words that are capitalised only because they open a sentence or a headline."""
    first, tokens_ = run.first, doc.cut.words
    spelled = doc.spelled(first, run.end)
    if spelled in words.known() or spelled in words.countries():
        return first
    while first < run.end and tokens_[first].lower() in cues.FUNCTION_WORDS and tokens_[first] not in words.countries():  # us, US
        first += 1
    if first == run.first and first in doc.cut.begins and not headline and run.end - first > 1 and _only_opens(doc, first, run.end):
        first += 1
    while first < run.end and (tokens_[first] in cues.CONNECTORS or not tokens_[first][0].isalnum()):
        first += 1
    return first


def _only_opens(doc: Evidence, first: int, end: int) -> bool:
    """Whether the first of several capitals is a plain word at the beginning of a sentence ("Apparently Roxana was …")."""
    word, following = doc.cut.words[first], doc.cut.words[first + 1]
    if word in doc.inside or not is_common(word) or is_first_name(word) or word in words.countries():
        return False
    if any(word in group for group in _OPENERS):
        return False
    if doc.spelled(first, end) in doc.inside or is_listed_start(doc, first, end):
        return False
    if word in words.first_names() and following in words.surnames() and word.lower() not in doc.lower:
        return False
    rest = kind(doc.cut.words[first + 1 : end])
    return doc.spelled(first + 1, end) in doc.inside or rest in (Kind.PERSON, Kind.ACRONYM) or word.lower() in doc.lower


# ------------------------------------------------------------------------------------------- parting at titles and roles


def _split(doc: Evidence, piece: Piece) -> Iterator[Name]:
    """A run parted at known names, titles and roles ("Apple CEO Steve Jobs"); what is left is named."""
    first, end = piece.first, piece.end
    if (whole := listed(doc, first, end)) is not None:
        yield from whole
        return
    name = doc.cut.words[first:end]
    if joint := _between_people(name):
        yield from _split(doc, replace(piece, end=first + joint))
        yield from _split(doc, replace(piece, first=first + joint + 1, starts=False))
        return
    verdict = kind(name) if len(name) > 1 else None
    if verdict in (Kind.ORGANISATION, Kind.GROUP, Kind.NOT_ACTOR) and not _has_role_inside(name):
        yield from named(doc, piece, verdict)
    elif verdict is Kind.PERSON and "of" in name and head(name) == name[0] != "Secretary":  # the Duke of Wellington
        yield doc.name(first, end, ActorType.PERSON)
    elif roles := [index for index in range(first, end) if _is_role(doc, index, first, end)]:
        if roles[0] > first:
            yield from _before_role(doc, replace(piece, end=roles[0]))
        yield from _after_role(doc, piece, roles)
    else:
        yield from _without_roles(doc, piece)


def _between_people(name: Sequence[str]) -> int:
    """Where "&" joins two people, 0 if it does not: "Karl Langdon & Harvey Deegan"."""
    if "&" not in name or len(name) < 5:
        return 0
    joint = name.index("&")
    return joint if kind(name[:joint]) is Kind.PERSON and kind(name[joint + 1 :]) is Kind.PERSON else 0


def _has_role_inside(name: Sequence[str]) -> bool:
    """Whether a role stands inside words that end like an organisation, and a person's name may follow it."""
    return len(name) > 3 and any(word in cues.PERSONAL_ROLES for word in name[:-2])


def _is_role(doc: Evidence, index: int, first: int, end: int) -> bool:
    """Whether a word of a run is a title or a role; "Defence" and "Chief" are only with a role beside them."""
    word = doc.cut.words[index]
    before = doc.cut.words[index - 1] if index > first else ""
    after = doc.cut.words[index + 1] if index + 1 < end else ""
    if word in cues.TITLES:
        return bool(after) and (index == first or word in cues.FORMS_OF_ADDRESS or before in cues.ROLES)
    if word not in cues.ROLES:
        return False
    if word in cues.SURNAMES_LIKE_ROLES and before and (not after or after in cues.GENERATIONS) and is_first_name(doc.cut.words[first]):
        return False  # Stephen King
    if word in cues.ROLE_WORDS or before in cues.ROLES or after in cues.ROLES:
        return True
    if word in cues.PARTIES and index + 2 < end and is_first_name(after):
        return True
    if index > first or word not in cues.RANKS or not after:
        return False
    return kind(_without_marks(doc, index + 1, end)) in (Kind.PERSON, Kind.NAME)


def _without_marks(doc: Evidence, first: int, end: int) -> Sequence[str]:
    """The words of tokens ``first:end`` without the marks at their beginning."""
    while first < end - 1 and not doc.cut.words[first][0].isalnum():
        first += 1
    return doc.cut.words[first:end]


def _before_role(doc: Evidence, piece: Piece) -> Iterator[Name]:
    """What stands before a role: "Apple" of "Apple CEO"; countries and demonyms only say whose president it is."""
    spelled, opener = doc.spelled(piece.first, piece.end), doc.cut.words[piece.first]
    if any(word in words.countries() or word in words.demonyms() for word in (spelled, opener)):
        return
    if entry := words.known().get(spelled):
        yield known_name(doc, piece.first, piece.end, entry)
        return
    verdict = kind(doc.cut.words[piece.first : piece.end])
    if verdict in (Kind.ORGANISATION, Kind.ACRONYM, Kind.GROUP):
        yield from named(doc, piece, verdict)
    elif verdict is not Kind.COMMON and not piece.starts:
        yield from named(doc, replace(piece, headline=True), verdict)


def _after_role(doc: Evidence, piece: Piece, roles: Sequence[int]) -> Iterator[Name]:
    """The person after the last title or role; "Prince William" and "King George III" keep theirs."""
    tokens_, end = doc.cut.words, piece.end
    after = roles[-1] + 1
    if after < end and tokens_[after] == ".":
        after += 1
    if after < end and tokens_[after] == "of":  # Secretary of State John Kerry
        after += 2
    if after >= end:
        return
    if tokens_[roles[-1]] in cues.ROYAL and _is_one_name(tokens_[after:end]) and not listed(doc, after, end):
        yield doc.name(roles[-1], end, ActorType.PERSON)
        return
    titled = any(tokens_[index] in cues.ROLE_WORDS or tokens_[index] in cues.TITLES for index in roles)
    yield from named(doc, _stripped(doc, Piece(after, end, titled=titled, headline=piece.headline)))


def _is_one_name(name: Sequence[str]) -> bool:
    """ "William", "George III": a single name, that a title belongs to."""
    if len(name) > 1 and not (len(name) == 2 and name[1] in cues.GENERATIONS):
        return False
    return name[0][0].isupper() and (is_first_name(name[0]) or not is_common(name[0]))


def _without_roles(doc: Evidence, piece: Piece) -> Iterator[Name]:
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


def _stripped(doc: Evidence, piece: Piece) -> Piece:
    """Without demonyms and marks at the beginning: "British David Cameron"."""
    first = piece.first
    while first < piece.end - 1:
        word, following = doc.cut.words[first], doc.cut.words[first + 1]
        if word[0].isalnum() and not (word in words.demonyms() and following not in cues.ORGANISATION_HEADS):
            break
        first += 1
    return replace(piece, first=first, starts=piece.starts and first == piece.first)
