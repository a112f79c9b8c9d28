"""Rich Text Format (RTF 1.9) → document: the text alone, read in one pass; nothing in it is run, opened or fetched."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from timeline.interface import said
from timeline.sources import sizes
from timeline.sources.dates_stated import evidence_in
from timeline.sources.plain_text import first_line_title
from timeline.sources.source import Source
from timeline.sources.table_rows import Paragraph, row_as_paragraphs

_TOKEN = re.compile(rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.DOTALL)
_MARKS = {
    "par": "\n\n", "sect": "\n\n", "page": "\n\n", "line": "\n", "tab": "\t", "trowd": "\x1d", "cell": "\x1f", "row": "\x1e",
    "emdash": "—", "endash": "–",
    "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
_ROW = re.compile("\x1d([^\x1d\x1e]*)\x1e")
_NO_ROW = {0x1D: "\n\n", 0x1E: "\n\n", 0x1F: "\n"}  # of a table that is not well formed
_SYMBOLS = {b"~": "\u00a0", b"_": "\N{NON-BREAKING HYPHEN}", b"\\": "\\", b"{": "{", b"}": "}", b"\n": "\n\n", b"\r": "\n\n"}
# Groups that hold something other than the text.
_ASIDE = frozenset(
    "fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict object objdata themedata colorschememapping"
    " datastore latentstyles xmlnstbl filetbl header headerl headerr headerf footer footerl footerr footerf fldinst bkmkstart bkmkend"
    " annotation atnid atnauthor atndate comment template operator company manager doccomm userprops nonshppict private".split()
)
_CODE_PAGES = {0: "cp1252", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258",
               177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250"}  # fmt: skip
_MAXIMUM_NESTING = 10_000


@dataclass(slots=True)
class _State:
    """What holds within one group: where its text goes, its encoding, how many bytes stand in for a Unicode character."""

    to: str = "text"
    encoding: str = ""
    fallback: int = 1
    deleted: bool = False
    hidden: bool = False


@dataclass(slots=True)
class _Reading:
    """One RTF file on its way to text."""

    state: _State = field(default_factory=_State)
    stack: list[_State] = field(default_factory=list[_State])
    found: dict[str, list[str]] = field(default_factory=lambda: {"text": [], "title": [], "author": []})
    fonts: dict[int, str] = field(default_factory=dict[int, str])
    font: int = 0
    code_page: str = "cp1252"
    waiting: bytearray = field(default_factory=bytearray)  # bytes of an encoding, until something else comes
    skip: int = 0  # characters that stand in for the last \u
    high: int = 0  # the first half of a surrogate pair
    starred: bool = False

    def put(self, text: str) -> None:
        if self.state.to in self.found and not self.state.deleted and not self.state.hidden:
            self.found[self.state.to].append(text)

    def flush(self) -> None:
        if self.waiting:
            self.put(self.waiting.decode(self.state.encoding or self.code_page, "replace"))
            self.waiting.clear()

    def word(self, name: str, value: int | None) -> None:
        """A control word. Values as the specification gives them; unknown words do nothing."""
        starred, self.starred = self.starred, False
        if name == "u" and value is not None:
            self._unicode(value % 65_536)
        elif name in _MARKS:
            self.put(_MARKS[name])
        elif name in ("title", "author") and self.state.to == "info":
            self.state.to = name
        elif name == "info":
            self.state.to = "info"
        elif name in _ASIDE or (starred and name not in ("shptxt", "shpinst")):
            self.state.to = "fonttbl" if name == "fonttbl" else "aside"
        elif name == "uc":
            self.state.fallback = min(value or 0, 10)
        elif name in ("deleted", "v"):  # struck out, or not shown
            setattr(self.state, "deleted" if name == "deleted" else "hidden", value != 0)
        elif name == "plain":
            self.state.deleted = self.state.hidden = False
        elif name == "f" and value is not None:
            self.font = value
            self.state.encoding = self.fonts.get(value, "")
        elif name == "fcharset" and self.state.to == "fonttbl":
            self.fonts[self.font] = _CODE_PAGES.get(value or 0, "") if value else ""
        elif name == "ansicpg":
            self.code_page = _known(f"cp{value}") or self.code_page
        elif name in ("mac", "pc"):
            self.code_page = "mac-roman" if name == "mac" else "cp437"

    def _unicode(self, code: int) -> None:
        if 0xD800 <= code < 0xDC00:
            self.high = code
        elif 0xDC00 <= code < 0xE000 and self.high:
            self.put(chr(0x10000 + ((self.high - 0xD800) << 10) + code - 0xDC00))
            self.high = 0
        else:
            self.put(chr(code) if not 0xD800 <= code < 0xE000 else "\ufffd")
        self.skip = self.state.fallback

    def group(self, mark: bytes) -> None:
        self.skip = 0
        if mark == b"{":
            if len(self.stack) < _MAXIMUM_NESTING:
                self.stack.append(self.state)
                self.state = replace(self.state)
        elif self.stack:
            self.state = self.stack.pop()


def read_rich_text(data: bytes, source: Source) -> None:
    """An RTF file; its pictures, fonts, headers, struck out and hidden text left out."""
    reading = _read(sizes.bounded(data, (b"\\", b"{", b"}"), sizes.MOST_WORDS_OF_RTF))
    whole = _ROW.sub(_row, "".join(reading.found["text"])).translate(_NO_ROW)
    text = re.sub(r"(?<![ \t])[ \t]*+\n[ \t]*+(?:\n[ \t]*+)+", "\n\n", whole).strip()
    if not text:
        source.problem(said("there is no text in this file"))
        return
    title, author = (" ".join("".join(reading.found[name]).split())[:300] for name in ("title", "author"))
    source.document(text, evidence=evidence_in(text), title=title or first_line_title(text), author=author)


def _row(found: re.Match[str]) -> str:
    """A row of a table, its cells parted by bars."""
    cells = [[Paragraph(words) for words in cell.split("\n\n") if words.strip()] for cell in found[1].split("\x1f")]
    if cells and not cells[-1]:
        cells.pop()  # each cell ends with its mark
    return "\n\n".join(["", *(one.text for one in row_as_paragraphs(cells, nested=False)), ""])


def _read(data: bytes) -> _Reading:
    reading = _Reading()
    place = 0
    while match := _TOKEN.match(data, place):
        place = match.end()
        word, number, code, symbol, brace, plain = match.groups()
        if code:
            if reading.skip:
                reading.skip -= 1
            else:
                reading.waiting.append(int(code, 16))
            continue
        if plain is not None:
            taken = min(reading.skip, len(plain))
            reading.skip -= taken
            reading.waiting += plain[taken:]
            continue
        reading.flush()
        if brace:
            reading.group(brace)
        elif word == b"bin":
            place += max(int(number or 0), 0)
        elif word:
            reading.word(word.decode(), int(number) if number else None)
        elif symbol == b"*":
            reading.starred = True
        elif symbol:
            reading.put(_SYMBOLS.get(symbol, ""))
    reading.flush()
    return reading


def _known(name: str) -> str:
    """`name` if Python has this code page, "" if not; 65001 is UTF-8."""
    try:
        return "utf-8" if name == "cp65001" else name if b" ".decode(name) else ""
    except (LookupError, UnicodeDecodeError):
        return ""
