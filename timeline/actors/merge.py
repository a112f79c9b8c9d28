"""What the rules and the trained tagger make of the same text, settled into one list of names; knows no algorithm of either.

The tagger sees names that no list and no pattern has, and knows people from bodies by what stands around them; the rules know titles,
roles, well-known names, and when a country acts. A place by the tagger is only a hint: it makes a doubtful name weak, and no more.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.actors.document_cues import DocumentCues
from timeline.actors.kinds import Kind, is_acronym, is_common, is_company_suffix
from timeline.actors.kinds import kind as kind_of
from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.actors.tokens import is_capital
from timeline.model import ActorType

Span = tuple[int, int, str]  # first token, end, type

_TYPES = {"PER": ActorType.PERSON, "ORG": ActorType.ORGANISATION}
_BODIES = (ActorType.ORGANISATION, ActorType.GROUP)


@dataclass(frozen=True, slots=True)
class _Tagged:
    """A span of the tagger in code points, with the name that it would be; `name` is None where it is nobody's."""

    start: int
    end: int
    kind: str
    name: Name | None
    headline: bool

    def meets(self, name: Name) -> bool:
        return self.start < name.end and name.start < self.end

    def holds(self, name: Name) -> bool:
        return self.start <= name.start and name.end <= self.end


def merged(doc: DocumentCues, ruled: Sequence[Name], tagged: Sequence[Span]) -> list[Name]:
    """The names of both; where they overlap one of them stands for the words."""
    found = [_tagged(doc, span) for span in tagged]
    starts = [one.start for one in found]
    spent: set[int] = set()
    kept: list[Name] = []
    for name in ruled:
        first, last = max(0, bisect_right(starts, name.start) - 1), bisect_left(starts, name.end)
        near = [index for index in range(first, last) if found[index].meets(name)]
        beside = [found[index] for index in near]
        if not near:
            kept.append(_alone(name))
        elif same := next((one for one in beside if one.start == name.start and one.end == name.end), None):
            kept.append(_of_both(doc.cues, name, same))
            spent.update(near)
        elif all(_keeps_to_itself(name, one) for one in beside):
            kept.append(name)
            spent.update(near)
    kept.extend(one.name for index, one in enumerate(found) if index not in spent and one.name)
    return kept


def _tagged(doc: DocumentCues, span: Span) -> _Tagged:
    """A span of the tagger without the title or article at its beginning and the marks at its end."""
    first, end, kind = span
    while first < end - 1 and (doc.cut.words[first] in doc.cues.trimmed or not doc.cut.words[first][0].isalnum()):
        first += 1
    while end - 1 > first and (not doc.cut.words[end - 1][0].isalnum() or doc.cut.words[end - 1] in doc.cues.post_nominals):
        end -= 1
    sentence = bisect_right(doc.cut.sentences, (first, len(doc.cut.words))) - 1
    headline = sentence in doc.cut.headlines
    return _Tagged(doc.cut.starts[first], doc.cut.end(end - 1), kind, _name(doc, first, end, kind, headline), headline)


def _name(doc: DocumentCues, first: int, end: int, kind: str, headline: bool) -> Name | None:
    """The name that a person's or a body's span is, unless the rules know better what it is."""
    spelled = doc.spelled(first, end)
    if (
        kind not in _TYPES
        or not is_capital(doc.cues, doc.cut.words[end - 1])
        or doc.cut.words[first - 1 if first else 0] in doc.cues.event_openers
        or kind == "PER"
        and doc.gives_its_name(end)
    ):
        return None
    if spelled in doc.cues.lists.countries or spelled in doc.cues.lists.demonyms or spelled in doc.cues.lists.peoples:
        return None
    single = end - first == 1
    if single and spelled.isupper() and doc.is_placed(spelled):
        return None
    if single and _is_nobody(doc.cues, spelled):
        return None
    if entry := doc.cues.lists.known.get(spelled):
        best, known_type = entry
        return doc.name(first, end, known_type, known=None if known_type is ActorType.PERSON else best)
    head = single and spelled in doc.cues.organisation_heads
    doubtful = headline and not doc.stands_inside(first, end)
    acts = doc.after(end) in doc.cues.acting_verbs and not headline and doc.cut.words[end - 1] not in doc.cues.place_heads
    thing = not single and not acts and kind == "ORG" and kind_of(doc.cues, doc.cut.words[first:end]) is Kind.NOT_ACTOR
    alone = single and first in doc.cut.begins and is_common(doc.cues, spelled) and spelled not in doc.inside
    its = ActorType.ORGANISATION if single and is_acronym(spelled) else _TYPES[kind]
    return doc.name(first, end, its, weak=head or doubtful or alone or thing)


def _is_nobody(cues: NameCues, word: str) -> bool:
    lists = (cues.never, cues.calendar, cues.regions, cues.roles, cues.titles, cues.beliefs)
    return len(word) < 2 or any(word in group for group in lists) or word.lower() in cues.function_words


def _alone(name: Name) -> Name:
    """A name by the rules in which the tagger sees nobody: it counts only if it shortens another."""
    return replace(name, weak=True) if not name.weak and _is_open(name) and name.type is not ActorType.GROUP else name


def _is_open(name: Name) -> bool:
    """Whether the lists leave it open who a name is."""
    return not name.shown and name.known is None and name.type is not ActorType.COUNTRY and name.paired is None and not name.described


def _of_both(cues: NameCues, name: Name, same: _Tagged) -> Name:
    """One name of one span, typed by both."""
    if not _is_open(name):
        return name
    if same.name is None:
        is_body = name.type is ActorType.ORGANISATION and " " in name.text
        last = name.text.split()[-1]
        firm = same.kind == "MISC" and (last.casefold() in cues.kinds_of_body or is_company_suffix(cues, last))
        return name if is_body and (firm or same.kind == "LOC") else _alone(name)
    if same.headline:
        return replace(name, type=name.type or same.name.type)
    kind = same.name.type
    if name.type is ActorType.GROUP and kind is ActorType.ORGANISATION:
        kind = ActorType.GROUP
    its = (kind, same.name.weak)
    return name if its == (name.type, name.weak) else replace(name, type=kind, weak=same.name.weak)


def _keeps_to_itself(name: Name, one: _Tagged) -> bool:
    """Whether a name by the rules stands against a span of the tagger that overlaps it."""
    if not _is_open(name) or one.name is None or one.headline:
        return True
    return not name.weak and name.type in (ActorType.PERSON, *_BODIES) and not one.holds(name)
