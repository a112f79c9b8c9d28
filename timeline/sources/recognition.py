"""Pictures of text → text, with Tesseract where it is installed; the only module that runs it.

What a machine recognised is said wherever it is used: letters, and with them dates, may be wrong.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import time

from timeline.interface import mark, said
from timeline.sources.source import Source, UnreadableError

IS_PICTURE = re.compile(rb"\x89PNG\r\n\x1a\n|\xff\xd8\xff|II\*\0|MM\0\*|RIFF.{4}WEBP", re.DOTALL)
_EACH, _ALL = 60, 200  # seconds for one picture, and for all of one file
# What Tesseract calls our languages (ISO 639-2/T); its data are packages of their own, such as tesseract-ocr-deu.
_CODES = {
    "ar": "ara", "cs": "ces", "da": "dan", "de": "deu", "el": "ell", "en": "eng", "es": "spa", "fi": "fin", "fr": "fra", "he": "heb",
    "hi": "hin", "hu": "hun", "id": "ind", "it": "ita", "ja": "jpn", "ko": "kor", "nb": "nor", "nl": "nld", "pl": "pol", "pt": "por",
    "ro": "ron", "ru": "rus", "sv": "swe", "tr": "tur", "uk": "ukr", "vi": "vie", "zh": "chi_sim",
}  # fmt: skip
HOW = mark("install Tesseract to have it read (Debian and Ubuntu: apt install tesseract-ocr; macOS: brew install tesseract)")


def is_installed() -> bool:
    """Whether Tesseract is there."""
    return shutil.which("tesseract") is not None


class Recogniser:
    """Reads the pictures of one source, as long as there is time for it."""

    def __init__(self, language: str | None) -> None:
        """Ready to read in that language, English if nobody has said one."""
        self.language = _CODES.get((language or "en").casefold().split("-")[0], "eng")
        self._until = time.monotonic() + _ALL

    def text_of(self, picture: bytes) -> str:
        """What stands in a picture; UnreadableError with a sentence if that cannot be told."""
        left = self._until - time.monotonic()
        if left <= 0:
            raise UnreadableError(said("recognising the text of its pictures takes longer than {seconds} seconds", seconds=_ALL))
        command = ["tesseract", "stdin", "stdout", "-l", self.language]
        try:
            done = subprocess.run(command, input=picture, capture_output=True, timeout=min(_EACH, left), check=False)
        except subprocess.TimeoutExpired:
            raise UnreadableError(said("recognising the text of one of its pictures takes too long")) from None
        except OSError as error:
            raise UnreadableError(said("Tesseract could not be started ({error})", error=error.strerror or error)) from None
        if done.returncode:
            output = done.stderr.decode("utf-8", "replace")
            if self.language in output and "load" in output:
                package = f"tesseract-ocr-{self.language.replace('_', '-')}"
                raise UnreadableError(
                    said("Tesseract has no data for this language: install its package ({package} on Debian and Ubuntu)", package=package)
                )
            told_by_it = " ".join(output.split())[:100] or f"exit code {done.returncode}"
            raise UnreadableError(said("Tesseract could not read it ({error})", error=told_by_it))
        return done.stdout.decode("utf-8", "replace").replace("\f", "").strip()


def told(source: Source, what: str, recogniser: Recogniser) -> None:
    """The remark on a text that a machine recognised."""
    taken = "" if source.language else "; it was read as English, and --language chooses another"
    source.warning(
        said(
            "{what} recognised by machine (Tesseract, {language}): compare dates and names with the picture{taken}",
            what=what,
            language=recogniser.language,
            taken=taken,
        )
    )


def read_picture(data: bytes, source: Source) -> None:
    """A photograph or a scan of a page."""
    from timeline.sources.dates_stated import evidence_in
    from timeline.sources.page_lines import joined
    from timeline.sources.plain_text import first_line_title

    recogniser = Recogniser(source.language)
    if not is_installed():
        source.problem(said("this is a picture; {how}", how=said(HOW)))
        return
    text, _ = joined([recogniser.text_of(data)])
    if not text:
        source.problem(said("this is a picture, and no text was recognised in it"))
        return
    told(source, "its text was", recogniser)
    source.document(text, evidence=evidence_in(text), title=first_line_title(text))
