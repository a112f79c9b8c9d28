"""What comes out of a source: documents, what could not be read, what is doubtful, where it is from; and a source on its way there."""

from __future__ import annotations

import datetime
import hashlib
import os
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from timeline import patterns as re
from timeline.errors import TimelineError
from timeline.interface import mark, said, said_count
from timeline.languages import codes
from timeline.languages.detect import detect, looks_like, primary
from timeline.model import Block, Document
from timeline.sources.addresses import is_address

MOST_LETTERS = 10_000_000  # of one text; the whole Bible has four million
MAXIMUM_UNPACKED = 200_000_000  # bytes that one source may unpack to, all its archives and their contents together
LAST_YEAR = 2999  # of a publication date; 9999-12-31 stands for "never" in databases
_STATED = mark("its language is given as {stated}, but the text looks like {code}; it is read as {stated}")
_USUAL = "en"  # the language of a text too short to tell
_NO_DOUBT = 0.99
_DOUBTED = 0.6  # a language that is no likelier than that is said to be in doubt: a Danish headline may be Norwegian
_WORTH_A_WORD = 25  # letters; a shorter text says nothing that could be misread
_MOST_NAMED = 10  # files that are left out, by name
MAXIMUM_DEPTH = 3  # archives in archives, mails in mails
OWN_PROGRAM = re.compile(r"Timeline \d+\.\d+\.\d+")
_OWN_CHRONOLOGY = re.compile(
    rf"^(?:[\d.,\s]{{1,12}} \w+\. )?(?:\w+ ){{1,3}}{OWN_PROGRAM.pattern}\.(?: [^\n]*)?$", re.MULTILINE
)  # in any language
_APART_SOFT = re.compile(r"(?<![^\W\d_])\u00ad|\u00ad(?![^\W\d_\n])")
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


class UnreadableError(TimelineError):
    """A source that cannot be read, with a sentence fit to be shown."""

    def __init__(self, message: str) -> None:
        """Always of the code "unreadable"."""
        super().__init__(message, code="unreadable")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read (or is doubtful): in which source, why, and on which line (from 1) where there are lines."""

    source: str
    message: str
    line: int | None = None

    def __str__(self) -> str:
        if self.line is None:
            return said("{source}: {error}", source=self.source, error=self.message)
        return said("{source}, line {line}: {error}", source=self.source, line=str(self.line), error=self.message)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A publication date, which kind of evidence speaks for it (metadata, byline, address, dateline, sent …) and where that stands."""

    day: datetime.date
    kind: str
    where: str

    @property
    def date(self) -> datetime.date:
        """The day alone, without a time of day."""
        return datetime.date(self.day.year, self.day.month, self.day.day)


LAST_CHANGE = "last change"  # the kind of evidence that only says when something was changed


@dataclass(frozen=True, slots=True)
class Provenance:
    """What is known of a document beside its text: who wrote it, its address if it had one, all evidence for its date, surest first."""

    document: str
    author: str = ""
    address: str = ""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnTable:
    """A file that holds events which this program wrote: `reimport.files` reads it."""

    source: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came out of a source: its documents in order, what could not be read, and what is doubtful in what could.

    `warnings` are for people to see and are no failure: dates that disagree, texts that are there twice, lines left out. `provenance`
    has one entry for each document, in their order. `tables` are the files that are no articles but tables of events of ours.
    """

    documents: tuple[Document, ...] = ()
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    provenance: tuple[Provenance, ...] = ()
    tables: tuple[OwnTable, ...] = ()


@dataclass(slots=True)
class Allowance:
    """How many more bytes one source may unpack; shared by everything that is packed in it."""

    left: int = field(default_factory=lambda: MAXIMUM_UNPACKED)

    def take(self, size: int) -> None:
        """Count `size` bytes; UnreadableError once there are too many."""
        self.left -= size
        if self.left < 0:
            raise UnreadableError(said("it unpacks to more than {most} MB, the most that is read", most=MAXIMUM_UNPACKED // 1_000_000))


@dataclass(slots=True)
class Source:
    """One source on its way to a Loaded: its name, what the user said of it, what was found so far."""

    name: str
    published: datetime.date | None = None
    language: str | None = None
    columns: Mapping[str, str] | None = None  # which column of a table holds what, as the user said
    charset: str = ""  # as the server or the mail declared it
    address: str = ""  # where a page comes from
    author: str = ""
    title: str = ""  # a title known from outside: the subject of a mail
    known: tuple[Evidence, ...] = ()  # evidence from outside, surer than what the text says
    allowance: Allowance = field(default_factory=Allowance)
    depth: int = 0
    among: bool = False  # found in a folder or an archive, not asked for by its name
    parts: int = 0  # how many files there are in this one, as in an archive
    documents: list[Document] = field(default_factory=list[Document])
    problems: list[Problem] = field(default_factory=list[Problem])
    warnings: list[Problem] = field(default_factory=list[Problem])
    provenance: list[Provenance] = field(default_factory=list[Provenance])
    tables: list[OwnTable] = field(default_factory=list[OwnTable])
    is_own: bool = False  # what was read is a table of events of ours

    def problem(self, message: str, line: int | None = None) -> None:
        """Something could not be read."""
        self.problems.append(Problem(self.name, message, line))

    def warning(self, message: str, line: int | None = None) -> None:
        """Something was read, and is doubtful."""
        self.warnings.append(Problem(self.name, message, line))

    def not_articles(self, message: str) -> None:
        """This is a table of something else: a failure if it was asked for, and worth no more than a word among other files."""
        (self.warning if self.among else self.problem)(message)

    def own_chronology(self) -> None:
        """This is what we have written of a timeline for readers."""
        self.not_articles("this is a chronology that Timeline wrote, not an article; its table (CSV, Excel, JSON) can be read again")

    def passed_over(self, names: Iterable[str]) -> None:
        """Files of a folder or an archive that are not read, in one warning."""
        listed = list(names)
        if listed:
            shown = ", ".join(name[-80:] for name in listed[:_MOST_NAMED]) + (" …" if len(listed) > _MOST_NAMED else "")
            count = (
                "1 file of a type that is not read was" if len(listed) == 1 else f"{len(listed):,} files of types that are not read were"
            )
            self.warning(said("{count} left out: {shown}", count=count, shown=shown))

    def not_followed(self, names: Iterable[str]) -> None:
        """Links of a folder that lead out of it, in one warning."""
        listed = list(names)
        if listed:
            shown = ", ".join(name[-80:] for name in listed[:_MOST_NAMED]) + (" …" if len(listed) > _MOST_NAMED else "")
            self.warning(said("links that lead out of the folder, or to folders, are not followed: {shown}", shown=shown))

    def own_table(self) -> None:
        """This is a table of events of ours: taken as such if it was asked for, and left out with a word among other files."""
        self.is_own = True
        if self.among:
            self.warning(said("this is a table of events that Timeline wrote, not an article; it is read if you name it alone"))

    def part(self, name: str, **more: Any) -> Source:
        """A source for something inside this one, with the same wishes of the user and the same allowance."""
        self.parts += 1
        return Source(
            f"{self.name} › {name}", self.published, self.language, self.columns, allowance=self.allowance, depth=self.depth + 1, **more
        )

    def take(self, loaded: Loaded) -> None:
        """Add what came out of a part."""
        self.documents += loaded.documents
        self.problems += loaded.problems
        self.warnings += loaded.warnings
        self.provenance += loaded.provenance
        self.tables += loaded.tables

    def document(
        self,
        text: str,
        *,
        evidence: Sequence[Evidence] = (),
        title: str = "",
        author: str = "",
        language: str = "",
        name: str = "",
        source: str = "",
        pages: tuple[int, ...] = (),
        blocks: tuple[Block, ...] = (),
    ) -> None:
        """Add a document; what the user said goes before what was found, and evidence that disagrees is named in a warning.

        `blocks` are what the source's markup says of parts of a text that is composed already.
        """
        if not self.is_short_enough(text):
            return
        self.unstorable(text)
        text = stored(text)
        if not pages and not blocks:  # else the places of these would shift
            text = composed(text)
        if _OWN_CHRONOLOGY.search(text):
            self.own_chronology()
            return
        found = tuple(replace(one, where=stored(one.where)) for one in (*self.known, *evidence) if one.day.year <= LAST_YEAR)
        stated = (found[0].day, found[0].where) if found else (None, "")
        published, origin = (self.published, "user") if self.published else stated
        if not self.published:
            self._doubt(found)
        document = Document(
            id=stored(name) or text_id(text),
            text=text,
            published=published,
            title=stored(title or self.title),
            language=self._given_language(text) if self.language else self._language_of(text, language),
            source=stored(source or self.name),
            published_from=origin,
            pages=pages,
            blocks=blocks,
        )
        self.documents.append(document)
        self.provenance.append(Provenance(document.id, stored(author or self.author), stored(self.address), found))

    def unstorable(self, text: str) -> None:
        """A warning where a text has characters that no file can hold."""
        if count := len(_UNSTORABLE.findall(text)):
            self.warning(
                said_count(
                    "{count} character that no text file can hold is replaced by \ufffd",
                    "{count} characters that no text file can hold are replaced by \ufffd",
                    count,
                )
            )

    def is_short_enough(self, text: str) -> bool:
        """Whether a text is of a length that is read; if not, a problem says so."""
        if len(text) > MOST_LETTERS:
            self.problem(
                said("the text has {count} characters, and at most {most} are read; divide it", count=len(text), most=MOST_LETTERS)
            )
        return len(text) <= MOST_LETTERS

    def _given_language(self, text: str) -> str:
        """The language that the user gives, told where the text surely is in another."""
        given = self.language or ""
        code = looks_like(text, primary(given), codes()) if primary(given) in codes() else ""
        if code:
            self.warning(said(_STATED, stated=given, code=code))
        return given

    def _language_of(self, text: str, stated: str) -> str:
        """The language of a text: the stated one, told where the text reads as another, else the one that it reads as."""
        seen = detect(text, codes())
        if not primary(stated):
            says_enough = sum(map(str.isalpha, text[:1000])) >= _WORTH_A_WORD
            if seen.code is None and says_enough:
                self.warning(said("too little text to tell its language, so it is read as English; --language chooses another"))
            if seen.code is not None and seen.probability < _DOUBTED and says_enough:
                self.warning(said("its language is uncertain, so it is read as {code}; --language chooses another", code=seen.code))
            return seen.code or _USUAL
        if seen.code not in (None, primary(stated)) and seen.probability >= _NO_DOUBT:
            self.warning(said(_STATED, stated=stated, code=seen.code))
        return stated

    def language_of_page(self, text: str, declared: str) -> str:
        """The language that a page declares, "" where its text plainly reads as another: pages often keep that of their template."""
        seen = detect(text, codes())
        if declared and seen.code not in (None, primary(declared)) and seen.probability >= _NO_DOUBT and not self.language:
            self.warning(
                said(
                    "the page gives its language as {declared}, but its text looks like {code}; it is read as {code}",
                    declared=declared,
                    code=seen.code,
                )
            )
            return ""
        return declared

    def _doubt(self, evidence: Sequence[Evidence]) -> None:
        """A warning where evidence names another day than the one that is taken."""
        others = [one for one in evidence if one.kind != LAST_CHANGE and one.date != evidence[0].date]
        if others and evidence[0].kind != LAST_CHANGE:
            taken, more = evidence[0], "; ".join(f"{one.date} by {one.where}" for one in others)
            self.warning(
                said(
                    "the publication dates disagree: {date} by {where} is taken, but {more}", date=taken.date, where=taken.where, more=more
                )
            )

    def loaded(self) -> Loaded:
        """All that was found."""
        return Loaded(tuple(self.documents), tuple(self.problems), tuple(self.warnings), tuple(self.provenance), tuple(self.tables))

    def drained(self) -> Loaded:
        """What was found since it was asked for last; a file of any length goes through in such steps."""
        found = self.loaded()
        for some in (self.documents, self.problems, self.warnings, self.provenance, self.tables):
            some.clear()
        return found


def stored(text: str) -> str:
    """`text` with what UTF-8 and databases cannot hold replaced, one code point for one, so that offsets stay."""
    return _UNSTORABLE.sub("\ufffd", text)


def composed(text: str) -> str:
    """`text` with letters and their accents as one (NFC), and without the soft hyphens that only say where a word may be broken.

    One that stands apart from letters breaks no word: somebody wrote it for a dash.
    """
    return (
        unicodedata.normalize("NFC", _APART_SOFT.sub("-", text).replace("\u00ad", ""))
        if "\u00ad" in text
        else unicodedata.normalize("NFC", text)
    )


def text_id(text: str) -> str:
    """The id of a document that has none: twelve hexadecimal digits, the same for the same text."""
    return hashlib.sha256(stored(text).encode()).hexdigest()[:12]


def short_place(place: str) -> str:
    """What stands in an id for a place: an address, or the name of a file without its folders, however the command spelled them."""
    return place if is_address(place) else os.path.basename(place)


def fresh(name: str, place: str, used: Collection[str]) -> str:
    """An id with the place it comes from behind it, which makes it new."""
    name = f"{name} ({place})"
    while name in used:
        name += "'"
    return name
