"""What a whole document shows about its capitals: which stand inside sentences, which are places in it; knows no list of names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from timeline.actors.candidates import Candidate
from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.actors.tokens import Tokens
from timeline.model import ActorType

_LONGEST_ACRONYM = 3  # letters; a longer word in capitals alone may be a town's name
_PLACED_SHARE = 4  # one mention as a place among so many makes a name a place


@dataclass(frozen=True, slots=True)
class DocumentCues:
    """A document's text and tokens, and what its runs of capitals show when taken together.

    `inside` counts the capitals that stand inside sentences, where a capital means a name, and the whole runs there; `lower` holds the
    words that the document also writes small; `placed` the runs that are places in it; `ending` says where the run of several words
    that ends at a token begins.
    """

    text: str
    cut: Tokens
    lower: frozenset[str]
    inside: Mapping[str, int]
    placed: frozenset[str]
    ending: Mapping[int, int]
    cues: NameCues = field(init=False, repr=False)  # the words of the language

    def __post_init__(self) -> None:
        object.__setattr__(self, "cues", self.cut.cues)

    def spelled(self, first: int, end: int) -> str:
        """The words of tokens ``first:end`` as written, any white space as one space."""
        return _spelled(self.text, self.cut, first, end)

    def before(self, first: int) -> str:
        """The token before, in small letters."""
        return self.cut.words[first - 1].lower() if first else ""

    def after(self, end: int) -> str:
        """The token after, as written."""
        return self.cut.words[end] if end < len(self.cut.words) else ""

    def is_placed(self, spelled: str) -> bool:
        """Whether the document shows that a name is a place's; a town in capitals alone is one where its name in small letters is."""
        if spelled in self.placed:
            return True
        lists = self.cues.lists
        town = spelled.title() if spelled.isupper() and len(spelled) > _LONGEST_ACRONYM else ""
        return bool(town) and (town in self.placed or town in lists.places or town in lists.towns)

    def gives_its_name(self, end: int) -> bool:
        """Whether a name that ends here is only what a thing is called after: "Charles de Gaulle airport"."""
        return self.after(end) in self.cues.named_after

    def stands_inside(self, first: int, end: int) -> bool:
        """Whether the document has this name, or each of its words, capitalised inside a sentence."""
        if self.spelled(first, end) in self.inside:
            return True
        return end - first > 1 and all(word in self.inside for word in self.cut.words[first:end] if word[0].isupper())

    def name(self, first: int, end: int, kind: ActorType | None, *, known: str | None = None, weak: bool = False) -> Name:
        """The mention that tokens ``first:end`` are."""
        return Name(self.cut.starts[first], self.cut.end(end - 1), self.spelled(first, end), kind, known, weak)


def document_cues(text: str, cut: Tokens, found: Sequence[Candidate]) -> DocumentCues:
    """Gather the evidence of a document from its runs, once through."""
    inside: Counter[str] = Counter()
    placed: Counter[str] = Counter()
    count: Counter[str] = Counter()
    ending: dict[int, int] = {}
    for run in found:
        spelled = _spelled(text, cut, run.first, run.end)
        count[spelled] += 1
        placed[spelled] += _is_placed(cut, run)
        if run.end - run.first > 1:
            ending[run.end] = run.first
        if run.sentence not in cut.headlines and run.first not in cut.begins:
            inside.update(cut.words[run.first : run.end])
            if run.end - run.first > 1:
                inside[spelled] += 1
    places = frozenset(spelled for spelled, times in placed.items() if times * _PLACED_SHARE >= count[spelled])
    return DocumentCues(text, cut, frozenset(word for word in set(cut.words) if word[0].islower()), inside, places, ending)


def _spelled(text: str, cut: Tokens, first: int, end: int) -> str:
    if end - first == 1:
        return cut.words[first]
    return " ".join(text[cut.starts[first] : cut.end(end - 1)].split())


def _is_placed(cut: Tokens, run: Candidate) -> bool:
    """Whether what stands around a run makes it a place: "in …", "the city of …", "…, Ohio", "… province"."""
    before = cut.words[run.first - 1].lower() if run.first else ""
    after = cut.words[run.end] if run.end < len(cut.words) else ""
    if before in cut.cues.in_ or before in cut.cues.at and run.end - run.first == 1:
        return after not in cut.cues.possessives
    if before in cut.cues.of and run.first > 1:
        return cut.words[run.first - 2].lower() in cut.cues.places_of
    if after == "," and run.end + 2 < len(cut.words):
        return cut.words[run.end + 1] in cut.cues.lists.countries and cut.words[run.end + 2] in (",", ".")
    return after in cut.cues.place_nouns
