"""Which language a text, or a part of it, is in.

The judge is py3langid (BSD-3; naive Bayes over byte n-grams, after Lui and Baldwin 2012). It is asked twice: among all the languages it
knows, so that Catalan is not taken for Spanish, and among those that are read here, which is surer for a short text. Its model takes
most of a second to load, so a text that is plainly in the commonest language of our users is known by its smallest words alone.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_LOOKED_AT = 3_000  # characters; more tell no more
_LONG = 90  # letters from which a text is long enough to be told from the near relatives of a language
_SURE = 0.8  # what the likeliest language has to have of all probability
_FOREIGN = 0.5  # of all probability: where our languages together have less, a long text is in none of them
_SURE_OF_SHORT = 0.5  # among our languages alone, for a text shorter than that
_FEWEST_LETTERS = 6
_LONGEST_WORD = 40
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_SMALL_WORDS = {"en": frozenset("the of and to in was on that for with by at from is as were had his he she they it an".split())}
_SMALL_SHARE, _FEWEST_SMALL = 0.25, 12  # no other language has so many of them; a shorter text goes to the judge
_OTHER_CODES = {"no": "nb", "nn": "nb", "iw": "he", "in": "id"}  # what others call the languages of our folders
_TOO_NEAR = frozenset({"pcm", "zxx"})  # Nigerian Pidgin takes in plain English; and what is no language at all
_CODES_OF_JUDGE = {"nb": "no"}
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")
_LONGEST_CODE = 3


@dataclass(frozen=True, slots=True)
class Detected:
    """The language of a text by its ISO 639 code, None where it cannot be told, and how probable it is (0 to 1)."""

    code: str | None
    probability: float


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a text (code point span) in another language than the rest."""

    start: int
    end: int
    code: str


def detect(text: str, ours: Collection[str]) -> Detected:
    """The language that `text` is in, whether it is one of `ours` (ISO 639-1 codes) or not; code None where nobody could tell."""
    looked_at = _told_once(text)
    plain = _plainly(text[:_LOOKED_AT], ours)
    if plain is not None:
        return Detected(plain, 1.0)
    letters = len(_LETTER.findall(looked_at))
    if letters < _FEWEST_LETTERS:
        return Detected(None, 0.0)
    ranked = [(_OTHER_CODES.get(code, code), float(share)) for code, share in _judge(None).rank(looked_at)]
    best, probability = ranked[0]
    if best in ours and probability >= _SURE:
        return Detected(best, probability)
    if letters >= _LONG and sum(share for code, share in ranked if code in ours) < _FOREIGN:
        return Detected(best, probability)  # near relatives that are not read may share it among them: Croatian, Bosnian, Serbian
    code, share = _judge(tuple(sorted(ours))).classify(looked_at)
    best, probability = _OTHER_CODES.get(code, code), float(share)
    return Detected(best if probability >= _SURE_OF_SHORT else None, probability)


def passages(text: str, code: str, ours: Collection[str]) -> tuple[Passage, ...]:
    """The paragraphs of a text in `code` that are plainly in another of our languages, in order, neighbours joined."""
    found: list[Passage] = []
    for hit in _PARAGRAPH.finditer(text):
        if len(hit.group()) < _LONG or _plainly(hit.group(), ours) == code:
            continue
        seen = detect(hit.group(), ours)
        if seen.code is None or seen.code == code or seen.code not in ours or seen.probability < _SURE:
            continue
        if found and found[-1].code == seen.code and not text[found[-1].end : hit.start()].strip():
            found[-1] = Passage(found[-1].start, hit.end(), seen.code)
        else:
            found.append(Passage(hit.start(), hit.end(), seen.code))
    return tuple(found)


def primary(tag: str) -> str:
    """The ISO 639 code of a language tag as people and pages write it: "de_AT" → "de", "no" → "nb", "" where it is none."""
    code = tag.strip().casefold().replace("_", "-").partition("-")[0]
    return _OTHER_CODES.get(code, code) if code.isalpha() and len(code) <= _LONGEST_CODE else ""


def _told_once(text: str) -> str:
    """The first words of a text, each but once and none endless, so that a line of rubbish says no more than a word."""
    words = dict.fromkeys(word[:_LONGEST_WORD] if word.isascii() else word for word in text[: 2 * _LOOKED_AT].split())
    return " ".join(words)[:_LOOKED_AT]


def _plainly(text: str, ours: Collection[str]) -> str | None:
    """The language whose smallest words make up so much of a text that no judge is needed."""
    words = _WORD.findall(text.casefold())
    for code, small in _SMALL_WORDS.items():
        count = sum(word in small for word in words)
        if code in ours and count >= _FEWEST_SMALL and count >= _SMALL_SHARE * len(words):
            return code
    return None


@lru_cache(maxsize=2)
def _judge(among: tuple[str, ...] | None) -> LanguageIdentifier:
    """The judge, loaded when it is first asked, for all its languages or for some."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    judge = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    judge.set_languages([_CODES_OF_JUDGE.get(code, code) for code in among] if among else sorted({*judge.labels} - _TOO_NEAR))
    return judge
