"""How German, Dutch and the Romance languages name who tells a text: "Tagebuch von Emma Rohde", "Par Claire Morin", "Un abrazo, Clara"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline import patterns as re
from timeline.events.grammar import Grammar

_PART = r"[^\W\d_a-zß-ÿ][\w’'-]+"
_SMALL = r"(?:de|del|della|di|da|do|dos|das|van|von|der|den|la|le|du)"
_DURING = "pendant|durant|durante|während|tijdens|nel|nella|im|aus|in|en|em|à|au|over|über|sobre|sulla|de guerre"
_BODY = (
    rf"((?:{_PART}|[A-Z]{{2,}})(?: (?:(?:{_SMALL}|e|y|et|en|und|&) ){{0,2}}(?:(?:[A-Z]\.)+(?:{_PART}|[A-Z])?|{_PART}|[A-Z])(?!\w)){{1,6}})"
)
_WHOLE_NAME = rf"(?P<keeper>(?!(?:La|El|Los|Las|Le|Les|Il|São|Santa?|Saint|Rio|Porto|Puerto|Villa|Vila)\b){_PART}(?: (?:{_SMALL} ){{0,2}}{_PART}){{1,3}})(?!\w)"
_AUTHOR = rf"(?P<name>(?:[A-Z]\. ?){{0,3}}{_PART}(?: (?:{_SMALL} ){{0,2}}{_PART}){{0,3}})(?!\w)"


@dataclass(frozen=True, slots=True, kw_only=True)
class NarratorWords:
    """The words of one language, each an alternation as in a pattern.

    `subject` are "I" and "we", and verbs that have one of them in their ending, `together` those that are "we"; `surely` are all words
    that say nothing else, "" where each of them does; `enclitic` is "me" and "us" behind a hyphen. `papers` with `of` stand before who
    wrote them, and `owned` behind a name with the ending of an owner; `closing` are the last words of a letter; `author` is what somebody
    is called who says "I" and whom nothing names. `history` and `reports` are what a body calls its own in a title: "Our story", "Report".
    """

    subject: str
    object: str
    owner: str
    together: str
    in_list: str  # "I" and "me" among other names
    along: str  # before whom somebody is with
    history: str
    reports: str
    i_am: str  # before the whole name of who tells the text: "I am", "I,"
    called: str  # the same before any name: "My name is"
    alone: str  # "I", before a comma
    surely: str = ""
    enclitic: str = r"(?!)"
    papers: str
    of: str
    by: str
    sender: str  # a label of the head of a mail before who sent it, without its colon: "From"
    wrote: tuple[
        str, str, str
    ]  # of the line above a quoted mail, what opens it and stands before and behind who wrote: "Le", "", "a écrit"
    closing: str
    wishes: str  # a whole line or sentence with good wishes, but for the name behind a comma: "Schönes Wochenende"
    to: str = r"(?!)"  # before whom a letter is to
    author: str
    owned: bool = False
    diary: str  # what the title of a diary calls it
    interview: str  # before whom an interview is with: "Entrevista a"
    noted: str  # a line of one that leaves "I" out, in small letters at its front: "den ganzen tag gewaschen", "escribo a mi mujer"


def told_by(grammar: Grammar, words: NarratorWords) -> Grammar:
    """The grammar, with the words that say who tells a text in the first person."""
    owner = rf"|^(?P<owner>{_PART}(?: {_PART}){{0,2}}?)(?:s|’|') (?:{words.papers})\b" if words.owned else ""
    return replace(
        grammar,
        narrates=re.compile(
            rf"(?:(?<![\w’'.-])(?P<subject>{words.subject})|(?P<object>(?<![\w’'.-])(?:{words.object})|{words.enclitic})|(?<![\w’'.-])(?P<owner>{words.owner}))(?![\w-])",
            re.IGNORECASE,
        ),
        surely_narrates=re.compile(words.surely or r"(?s:.+)", re.IGNORECASE),
        narrates_together=re.compile(words.together, re.IGNORECASE),
        teller_in_list=re.compile(rf"(?<![\w’'.-])(?i:{words.in_list})(?![\w’'-])"),
        together_with=re.compile(rf"(?<!\w)(?i:{words.along}) (?:(?:[a-zà-ÿ]{{1,3}}|[A-Z][a-z]{{1,4}}\.?) )?$"),
        body_of_report=re.compile(
            rf"^(?i:{words.history}) (?:[–—|·-]|:) {_BODY}$|^{_BODY},? (?:[–—|·:-] ?)+.*(?<!\w)(?i:{words.reports})(?!\w)"
        ),
        i_am=re.compile(
            rf"(?<![\w’'-])(?:(?:{words.called}) |(?:{words.i_am}) (?=(?:{_PART}|[A-Z]\.) (?:{_SMALL} )?{_PART})){_AUTHOR}|(?<![\w’'-])(?:{words.alone}), (?P<owner>(?:{_PART} ){{0,2}}{_PART}),"
        ),
        author=words.author,
        keeps_diary=re.compile(rf"(?<!\w)(?:{words.diary})(?!\w)", re.IGNORECASE),
        done_in_diary=re.compile(words.noted),
        author_in_title=re.compile(
            rf"^\W*(?:\w+ ){{0,4}}?(?i:{words.papers}) (?:(?:{words.of}) ?(?:l['’])?(?:[^\W\d_A-ZÀ-Þ]{{3,}} ){{0,2}}){{0,2}}{_AUTHOR}\W*(?:$|\(|,|(?<=\. )|\d|:|\b(?:{words.to})\b|(?:{_DURING})\b)"
            rf"|^\W*(?:\w+ ){{0,2}}?(?i:{words.diary})[^\n.,:—–]{{0,40}}(?:\.| [—–-]|:|,) {_WHOLE_NAME}\W*(?:$|\(|,|\d){owner}"
        ),
        interviewed=re.compile(rf"(?<!\w)(?i:{words.interview}) (?:[^\W\d_A-ZÀ-Þ][\w-]* ){{0,3}}{_AUTHOR}"),
        byline=re.compile(rf"^\W*(?:{words.by}|(?:{words.sender})\s?:) {_AUTHOR}(?=\s*$|[,|·–—]|\s+\d| [<(\[][^\s@<>]+@)"),
        wishes=re.compile(rf"(?i:{words.wishes})(?:,\s+{_PART}(?: {_PART}){{0,2}})?[.!]*"),
        post_head=re.compile(rf"^\W*(?:{_wrote(*words.wrote)})\s?:\s*$"),
        signature=re.compile(rf"^\W*(?:{words.closing})\b[^\n]{{0,40}}\n\s*{_AUTHOR}\W*$", re.MULTILINE),
        author_name=_name,
    )


def _wrote(opens: str, before: str, behind: str) -> str:
    """The line above a quoted mail: "Am 3. Juni 2022 um 16:48 schrieb Anna Berg <berg@post.de>"."""
    address = r"(?: \(?<?[^\s@<>]+@[^\s@<>]+>?\)?)?"
    return (
        rf"(?:{opens}) [^\n:]{{0,24}}\d{{4}}[^\n]{{0,24}}?[\s,]{before and f'(?:{before}) '}{_AUTHOR}{address}{behind and f' (?:{behind})'}"
    )


def _name(hit: re.Match[str]) -> str:
    found = hit.groupdict()
    return found.get("name") or found.get("keeper") or found.get("owner") or ""
