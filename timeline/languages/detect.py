"""Which language a text, or a part of it, is in.

The judge is py3langid (BSD-3; naive Bayes over byte n-grams, after Lui and Baldwin 2012). It is asked twice: among all the languages it
knows, so that Catalan is not taken for Spanish, and among those that are read here, which is surer for a short text. Its model takes
time to load, so a text that is plainly in the commonest language of our users is known by its smallest words alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline import patterns as re

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
_PLAIN_ENGLISH = frozenset("the and on that with from were his she they it".split())  # of the above, those of hardly any other language
_SMALL_SHARE, _FEWEST_SMALL = 0.25, 12  # no other language has so many of them
_FEWEST_OF_SHORT, _FEWEST_KINDS, _FEWEST_PLAIN = 5, 4, 2  # a shorter text needs different ones, some of them plainly English, or the judge
_SMALL_SHARE_OF_MANY, _MANY_KINDS, _MANY_PLAIN = 0.16, 7, 4  # of terse news; where there are as many different ones, others have half of it
_OTHER_CODES = {"no": "nb", "nn": "nb", "iw": "he", "in": "id"}  # what others call the languages of our folders
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![^\S\n]*\n)[^\n]+)*")  # looks no further than one line, else thousands of blank ones take for ever
_A_LINE = 160  # characters from which a line is no piece of wrapped prose, so that each line is a paragraph
_SMALL_SHARE_AT_HOME = 0.12  # of the words that are small ones of its language
_AT_HOME = 3  # own small words from which a paragraph is in the language of its text without more ado
_FEW_WORDS = 25  # up to which a paragraph needs one less
_RUNNING = 0.5  # of the words of a paragraph that begin small in running prose; lists of names and tables have fewer
_SURE_OF_PASSAGE = 0.8
_SURE_OF_ALL = 0.99
# small words of the languages that most texts here are in, which hardly any other language has; for the quick look at each paragraph
_OWN_WORDS = {
    code: frozenset(words.split())
    for code, words in {
        "en": "the and of that with from by were had has which this have their would not it's they you she his them about said each who "
        "what when there where could should been than then after before because while says people years only into being every other our",
        "de": "und nicht für ist dem von eine einen auf sich wurde zum auch nach bei wird hat hatte im das zu als ein sie wir ich aus noch nur oder "
        "werden sind war waren dass daß am es durch einer eines ihre seine aber kann sein haben vom bis soll zur zwischen gegen jahr gibt mit",
        "fr": "les une du dans pour sur avec est aux qui cette pas ses mais ont le au ne plus par sont été leur c'est d'un d'une qu'il elle ils nous "
        "vous tout comme être avait ces",
        "es": "y los las en con su fue el sus pero más desde han sin según cuando también hay muy hasta había está sido porque donde quien hoy ayer "
        "año años ya dijo este esta",
        "it": "di che è della il per nel dei alla gli sono ha dal non anche più nella delle degli dell' dall' nell' all' stato stata questo questa ed "
        "e' ai alle dopo perché hanno essere anni ieri ma",
        "pt": "do da em um não uma os com dos ao foi pelo são às pela pelos pelas mais foram seu sua seus na nas nos também já disse até ele isso à "
        "ontem há estão será tem sem no das aos",
        "nl": "het een van niet zijn voor met aan ook werd bij naar heeft dat te op deze uit nog maar hebben worden kan zal jaar meer door hij wordt "
        "zei bedrijf volgens tegen",
    }.items()
}
# the same of the other languages that are read, only to see that a paragraph is in that of its text, so that the judge need not be asked
_WORDS_AT_HOME = _OWN_WORDS | {
    code: frozenset(words.split())
    for code, words in {
        "ar": "من في على إلى عن التي الذي أن هذا هذه كان بعد بين قال مع كما وقد لم خلال",
        "cs": "že se na je ve byl byla bylo jsou jako který která které před podle také ale když od za jeho při už",
        "da": "og ikke blev har ikke efter til også men han hun der som eller være kunne siger blandt mellem siden",
        "fi": "ja on ei oli että joka jotka myös mutta sen hän mukaan kun ovat jälkeen ennen vuonna sekä tai",
        "hi": "के में की है और से को का ने पर कि लिए भी नहीं था थे यह एक",
        "hu": "és az hogy nem egy volt meg szerint után is mint már csak volna lesz azt között",
        "id": "yang dan di dari dengan untuk pada tidak itu ini dalam akan oleh juga ke sebagai adalah telah kata para serta karena tersebut bahwa",
        "nb": "og ikke ble har etter til også men han hun som eller være kunne sier blant mellom siden",
        "pl": "i w na się nie jest że do był była było oraz przez po jak który która które dla roku od jego tym",
        "ro": "și în de la cu nu este care pe din pentru mai fost după sunt ca au al ale într",
        "ru": "что это как его был было после также который которые или по из для при года году от они она",
        "sv": "och inte har efter till också men han hon som eller vara kunde säger bland mellan sedan är var från att det",
        "tr": "ve bir bu için ile da de olarak olan sonra daha göre kadar çok gibi ancak ise değil",
        "uk": "та що це від як був була було після також який яка які або під час у до з на років року його й",
        "vi": "và của là trong có được cho không những một các đã với này khi về người từ",
    }.items()
}
_SIGNS_OF_ONE = {  # letters that only one of our languages is written in
    "el": re.compile("[\u0370-\u03ff]"),
    "he": re.compile("[\u0590-\u05ff]"),
    "ja": re.compile("[\u3040-\u30ff]"),
    "ko": re.compile("[\uac00-\ud7af]"),
    "zh": re.compile("[\u4e00-\u9fff]"),
}
_FEWEST_SIGNS = 0.3  # of a paragraph
_SHORT = 15  # characters from which a paragraph may tell its language by its smallest words or its letters
_FEWEST_OWN, _FEWEST_SMALL_OF_SHORT = 2, 3  # own words of another language in it, and words that begin small
_OTHER_SCRIPTS = frozenset("ar el he hi ja ko ru uk zh".split())  # of our languages, those that are not written in Latin letters
_OTHER_LETTER = re.compile("[\u0370-\u1aff\u3040-\ud7af]")
_FEWEST_OTHER_LETTERS, _MOST_OF_LETTERS = 8, 0.7
UNDETERMINED = "und"  # ISO 639 for a language that nobody can tell
_LOOKED_AT_OF_PARAGRAPH = 400
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
    return _detected(text[: 2 * _LOOKED_AT], tuple(ours))


@lru_cache(maxsize=4)  # a web page is asked about twice: for its own word on it, and as a document
def _detected(text: str, ours: tuple[str, ...]) -> Detected:
    plain = _plainly(text[:_LOOKED_AT], ours)
    if plain is not None:
        return Detected(plain, 1.0)
    looked_at = _told_once(text)
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
    if best == "en" and not _PLAIN_ENGLISH.isdisjoint(looked_at.lower().split()):
        probability = max(probability, _SURE)
    return Detected(best if probability >= _SURE_OF_SHORT else None, probability)


def looks_like(text: str, code: str, ours: Collection[str]) -> str:
    """The language that a text of some length surely is in, where that is not `code`; "" where it may be in that one."""
    begins = text[:_LOOKED_AT_OF_PARAGRAPH].lower()
    if _told_by(code, begins.split()) or _is_written_in(code, begins):
        return ""
    seen = detect(text, ours)
    sure = seen.probability >= _SURE_OF_ALL and sum(map(str.isalpha, text[:_LOOKED_AT])) >= _LONG
    return seen.code if seen.code is not None and seen.code != code and sure else ""


def passages(text: str, code: str, ours: Collection[str]) -> tuple[Passage, ...]:
    """The paragraphs of a text in `code` that are plainly in another language, be it one of `ours` or not, in order, neighbours joined.

    None where they make up half of the text and no paragraph is plainly in `code`: then it is rather the language of the whole that is
    doubtful, which is not decided here.
    """
    return _passages(text, code, tuple(ours))


@lru_cache(maxsize=2)
def _passages(text: str, code: str, ours: tuple[str, ...]) -> tuple[Passage, ...]:
    found: list[Passage] = []
    for start, end in _paragraphs(text):
        other = _other_language(text[start:end], code, ours)
        if not other:
            continue
        if found and found[-1].code == other and not text[found[-1].end : start].strip():
            found[-1] = Passage(found[-1].start, end, other)
        else:
            found.append(Passage(start, end, other))
    is_most = 2 * sum(one.end - one.start for one in found) > len(text)
    return () if is_most and not _is_at_home_somewhere(text, code, found) else tuple(found)


def _is_at_home_somewhere(text: str, code: str, foreign: Sequence[Passage]) -> bool:
    """Whether a long paragraph is plainly in the language of its text."""
    inside = {one.start for one in foreign}
    for start, end in _paragraphs(text):
        begins = text[start : min(end, start + _LOOKED_AT_OF_PARAGRAPH)].lower()
        if start not in inside and end - start >= _LONG and (_told_by(code, begins.split()) or _is_written_in(code, begins)):
            return True
    return False


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs that are long enough to tell their language: those between blank lines, and lines that are too long to be wrapped."""
    for hit in _PARAGRAPH.finditer(text):
        if hit.end() - hit.start() < _SHORT:
            continue
        lines = list(re.finditer(r"[^\n]+", hit.group()))
        if len(lines) == 1 or max(len(line.group()) for line in lines) < _A_LINE:
            yield hit.span()
        else:
            yield from ((hit.start() + line.start(), hit.start() + line.end()) for line in lines if line.end() - line.start() >= _SHORT)


def _other_language(paragraph: str, code: str, ours: Collection[str]) -> str:
    """The language that a paragraph is plainly in, "" where that is the one of its text or nothing is sure."""
    if script := _other_script(paragraph, code, ours):
        return script
    if len(paragraph) < _LONG:
        return _other_of_short(paragraph, code, ours)
    begins = paragraph[:_LOOKED_AT_OF_PARAGRAPH].lower()
    looked_at = begins.split()
    if _told_by(code, looked_at) or _is_written_in(code, begins):
        return ""
    words = _WORD.findall(paragraph)
    cased = [word for word in words if word[0].lower() != word[0].upper()]
    if sum(map(len, words)) < _LONG // 2 or sum(word[0].islower() for word in cased) < _RUNNING * len(cased):
        return ""
    seen = detect(paragraph, ours)
    if seen.code is None or seen.code == code or seen.probability < _SURE_OF_PASSAGE:
        return ""
    return seen.code if seen.code not in _OWN_WORDS or not _OWN_WORDS[seen.code].isdisjoint(looked_at) else ""


def _other_of_short(paragraph: str, code: str, ours: Collection[str]) -> str:
    """The language of a paragraph of a few words, "" where no small words of another language alone tell it: "Am 7. Mai wurde die …"."""
    words = _WORD.findall(paragraph.lower())
    if not _WORDS_AT_HOME.get(code, frozenset[str]()).isdisjoint(words):
        return ""
    told = sorted(((len(own.intersection(words)), other) for other, own in _OWN_WORDS.items() if other != code), reverse=True)
    if (
        told[0][0] < _FEWEST_OWN
        or told[0][0] == told[1][0]
        or sum(word.islower() for word in _WORD.findall(paragraph)) < _FEWEST_SMALL_OF_SHORT
    ):
        return ""
    seen = detect(paragraph, ours)
    return told[0][1] if seen.code == told[0][1] and seen.probability >= _SURE_OF_PASSAGE else ""


def _other_script(paragraph: str, code: str, ours: Collection[str]) -> str:
    """The language of a paragraph in letters that the language of its text is not written in, "" where its letters are those or too few."""
    if code in _OTHER_SCRIPTS or paragraph.isascii():
        return ""
    others = len(_OTHER_LETTER.findall(paragraph))
    if others < _FEWEST_OTHER_LETTERS or others < _MOST_OF_LETTERS * len(_LETTER.findall(paragraph)):
        return ""
    written = [one for one in _SIGNS_OF_ONE if one in ours and _is_written_in(one, paragraph)]
    return written[0] if written else detect(paragraph, ours).code or UNDETERMINED


def _told_by(code: str, words: Sequence[str]) -> bool:
    """Whether the small words of a language alone show that a paragraph is in it."""
    own, small = _WORDS_AT_HOME.get(code, frozenset[str]()), _SMALL_WORDS.get(code, frozenset[str]())
    enough = _AT_HOME if len(words) > _FEW_WORDS else _AT_HOME - 1
    return sum(map(own.__contains__, words)) >= enough or sum(map(small.__contains__, words)) >= max(
        _AT_HOME, _SMALL_SHARE_AT_HOME * len(words)
    )


def _is_written_in(code: str, words: str) -> bool:
    """Whether the letters of a paragraph are those of a language whose letters no other one of ours has; Japanese has Chinese ones too."""
    signs = _SIGNS_OF_ONE.get(code)
    if signs is None or len(signs.findall(words)) < _FEWEST_SIGNS * len(words):
        return False
    return code != "zh" or _SIGNS_OF_ONE["ja"].search(words) is None


def primary(tag: str) -> str:
    """The ISO 639 code of a language tag as people and pages write it: "de_AT" → "de", "no" → "nb", "" where it is none."""
    code = tag.strip().casefold().replace("_", "-").partition("-")[0]
    return _OTHER_CODES.get(code, code) if code.isalpha() and len(code) <= _LONGEST_CODE else ""


def _told_once(text: str) -> str:
    """The first words of a text, each but once and none endless, so that a line of rubbish says no more than a word."""
    words = dict.fromkeys(word[:_LONGEST_WORD] if word.isascii() else word for word in text.split())
    return " ".join(words)[:_LOOKED_AT]


def _plainly(text: str, ours: Collection[str]) -> str | None:
    """The language whose smallest words make up so much of a text that no judge is needed."""
    words = _WORD.findall(text.casefold())
    for code, small in _SMALL_WORDS.items():
        found = [word for word in words if word in small]
        if code not in ours or len(found) < max(_FEWEST_OF_SHORT, _SMALL_SHARE_OF_MANY * len(words)):
            continue
        kinds = frozenset(found)
        enough = len(found) >= _FEWEST_SMALL
        if len(found) >= _SMALL_SHARE * len(words):
            if enough or (len(kinds) >= _FEWEST_KINDS and len(kinds & _PLAIN_ENGLISH) >= _FEWEST_PLAIN):
                return code
        elif enough and len(kinds) >= _MANY_KINDS and len(kinds & _PLAIN_ENGLISH) >= _MANY_PLAIN:
            return code
    return None


def _judge(among: tuple[str, ...] | None) -> LanguageIdentifier:
    """The judge for all its languages or for some: loaded when it is first asked, with all that it needs."""
    from timeline.languages.judge import judge

    return judge(among)
