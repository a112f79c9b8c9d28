"""Bytes → text: which encoding a file is in, and what a file is that is not text."""

from __future__ import annotations

import codecs
import re
from itertools import islice

from timeline.interface import said_count
from timeline.languages import codes
from timeline.languages.detect import detect
from timeline.sources.source import Source

_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive, as are .docx, .odt and .epub"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\0", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word, Excel or PowerPoint file"),
    (b"{\\rtf", "an RTF file"),
    (b"SQLite format 3\0", "a SQLite database, as are projects of Timeline: `timeline export` reads these, and the page in its menu"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\0", "a program"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"PAR1", "a Parquet file"),
)
_MARKS = (
    (b"\xff\xfe\0\0", "utf-32"),  # before UTF-16, whose mark it begins with
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
)
_CANDIDATES = [
    "cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256", "iso8859_2",
    "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr",
]  # fmt: skip
_CENTRAL = frozenset({"cp1250", "iso8859_2"})
_LATIN = _CENTRAL | {"cp1252"}
_CENTRAL_EUROPEAN = frozenset({"pl", "cs", "sk", "hu", "hr", "sl", "ro", "sr", "bs"})
_META_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})|<\?xml[^>]{0,100}encoding=[\"']([\w.-]{2,40})", re.I
)
_CHARSETS = re.compile(r"ascii|utf-8|utf-16-[bl]e|cp\d+|iso8859-\d+|koi8-[rtu]|mac-\w+|shift_jis\w*|euc_\w+|gb\w+|big5\w*|tis-620|johab")
_CONTROL = re.compile(rb"[\x01-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")


def kind_of_binary(data: bytes) -> str:
    """What a file is that is not text, by its first bytes; "" if nothing is known against it."""
    if data[:4] == b"RIFF" and data[8:12] in (b"WAVE", b"WEBP", b"AVI "):
        return {b"WAVE": "a WAV recording", b"WEBP": "a WebP picture", b"AVI ": "an AVI film"}[data[8:12]]
    if data[4:8] == b"ftyp":
        return "a film or a picture (MP4, HEIC)"
    return next((kind for signature, kind in _SIGNATURES if data.startswith(signature)), "")


def decoded(data: bytes, source: Source, *, markup: bool) -> str | None:
    """`data` as text, None if it is none; a Problem tells of bytes that had to be replaced.

    Tried in turn: byte order mark, UTF-8, the charset that the server or the page declares, UTF-16 without a mark, a guess.
    """
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if marked:
        return _replaced(data, marked, source)
    if b"\0" in data:
        wide = _wide(data)
        return _replaced(data, wide, source) if wide else None
    if len(_CONTROL.findall(data)) * 50 > len(data):
        return None
    declared = _META_CHARSET.search(data[:4096]) if markup else None
    name = source.charset or ((declared[1] or declared[2]).decode() if declared else "")
    for encoding in ("utf-8", name):
        if (text := _strictly(data, encoding)) is not None:
            return text
    if _mostly_utf8(data):
        return _replaced(data, "utf-8", source)
    guess = _guessed(data)
    return _replaced(data, guess, source) if guess else None


def _strictly(data: bytes, name: str) -> str | None:
    """`data` in the charset called `name`; None if it does not fit or the name is of none that pages are written in.

    Python's other codecs (punycode, unicode_escape …) are not for pages, and some take very long on hostile bytes.
    """
    try:
        encoding = codecs.lookup(name).name if name else ""
        if not _CHARSETS.fullmatch(encoding):
            return None
        # Browsers read what is called Latin-1 or ASCII as Windows-1252 (WHATWG Encoding Standard), and so do we.
        return data.decode("cp1252" if encoding in ("iso8859-1", "ascii") else encoding)
    except (LookupError, ValueError):
        return None


def _replaced(data: bytes, encoding: str, source: Source) -> str:
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd") - (data.count(b"\xef\xbf\xbd") if encoding.startswith("utf-8") else 0)
    if lost > 0:
        name = encoding.removesuffix("-sig").upper()
        source.problem(
            said_count(
                "{count} byte is not {name} and replaced by \ufffd", "{count} bytes are not {name} and replaced by \ufffd", lost, name=name
            )
        )
    return text


def _wide(data: bytes) -> str | None:
    """UTF-16 without a byte order mark: text in European letters has NULs in every second byte and nowhere else."""
    even, odd = data[:4096:2].count(0), data[1:4096:2].count(0)
    half = min(len(data), 4096) // 2
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.4 and odd < half * 0.05 else None


def _mostly_utf8(data: bytes) -> bool:
    """Whether the letters beyond ASCII are UTF-8 but for a few: then a byte was lost or a piece of something else pasted in."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    return sum(character > "\x7f" for character in text) - bad >= 4 * bad


def _guessed(data: bytes) -> str | None:
    """The likeliest of the older encodings, by charset-normalizer, from the lines that have more than ASCII in them."""
    from charset_normalizer import from_bytes as guesses

    sample = b"\n".join(islice((line[:4000] for line in data.split(b"\n") if not line.isascii()), 100))
    matches = list(guesses(sample[:32768], cp_isolation=_CANDIDATES))
    if not matches:
        return "cp1252" if _strictly(sample, "cp1252") is not None else None
    best = matches[0]
    if best.encoding in _LATIN:
        return _latin(sample, best.encoding)
    ties = [match for match in matches if (match.chaos, match.coherence) == (best.chaos, best.coherence)]
    # Short texts fit several encodings alike; then a Latin one is meant.
    if {name for match in ties for name in match.could_be_from_charset} & _LATIN:
        return _latin(sample, "cp1252")
    return best.encoding


def _latin(sample: bytes, guess: str) -> str:
    """The Western encoding, unless the words are those of a Central European language: a pound sign is Polish in the other one."""
    central = guess if guess in _CENTRAL else "cp1250"
    read = detect(sample.decode(central, "replace"), codes())
    if read.code in _CENTRAL_EUROPEAN:
        return central
    return "cp1252" if _strictly(sample, "cp1252") is not None or guess not in _CENTRAL else guess
