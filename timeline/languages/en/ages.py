"""How English says how old somebody was when something happened."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.ages import AgeWords
from timeline.languages.en.words import TIME_WORDS

_VERB = r"(?:was|were|had|did|went|took|left|came|kept|made|gave|began|told|ran|sent|brought|cost|got|sold|won|lost|became|[a-z]+ed)\b"
_AGE = r"\d{1,3}|[a-z]+(?:-[a-z]+)?"
_GROWN = r"(?=1[3-9]\b|[2-9]\d\b|(?:thir|four|fif|six|seven|eigh|nine)teen\b|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)"  # no hour
_OF_A_LIFE = (
    r"\b(?:(?:apprenticed|articled|bound|indentured|orphaned|widowed|married|ordained|enlisted|left (?:school|home)|ran away|(?:began|started) (?:work|to work|work(?:ing)? (?:in|at|for|on))"
    r"|(?:went|put|sent) (?:out |away |off |back |up |down |on )?(?:to|into|down|in|on) (?!the meeting|(?-i:[A-Z]))[^.;,]{2,25}|sent away|took up [a-z]+(?: [a-z]+)?)(?: (?:in|from) (?-i:[A-Z])\w+)?)"
)


def _number(words: str) -> float | None:
    """ "80", "eighty", and "80th", "eightieth", "hundredth" of a birthday."""
    tens = words.removesuffix("ieth") + "y" if words.endswith("ieth") else "100" if words == "hundredth" else words
    return TIME_WORDS.number(tens) or TIME_WORDS.ordinal(words)


AGES = AgeWords(
    at=re.compile(
        rf"\b(?:(?P<sure>(?:at|by|from) the (?:tender |ripe |early )?age of|when (?:he|she|I|(?P<who>(?-i:[A-Z][\w’'-]+))|the (?:boy|girl|child|lad)) was"
        r"|aged(?= [\w-]+, (?:he|she|I|(?-i:[A-Z])))|(?:\bfirst|\blearn(?:ed|t)|\btaught (?:him|her|my)self)\b[^.;,]{1,40} at"
        rf"|(?<=[a-z], )(?<!man, )(?<!boy, )(?<!girl, )(?<!son, )(?<!ter, )(?<!child, )(?<!wife, )(?<!widow, )(?<!ther, )aged(?= [\w-]+, (?:and|but) (?:then )?{_VERB})"
        rf"|{_OF_A_LIFE} at)"
        rf"|at {_GROWN}|(?P<hour>(?:(?<=\A)|(?<=[.;:”\"] )|(?<=\n)|(?<=, and )|(?<=, but )|(?<=; ))at)(?= [\w-]+ (?:he|she|I)\b)) ?"
        r"(?P<about>(?:about|around|barely|nearly|almost|not yet) )?(?:only |just |still )?(?P<n>\d{1,3}|[a-z]+(?:-[a-z]+)?)"
        rf"(?(sure)(?= years old\b|[,.;:]|$|\s+(?:he|she|I|my|his|her|the|and|but|when|in|by|to)\b|\s+{_VERB})"
        rf"|(?=,? (?:he|she|I)\b|, [A-Z]|[.;]|$| (?:and|but) (?:(?:his|her|my|then|never) )?{_VERB}| and (?:his|her|my) [a-z]+ (?:at|in)\b| (?:for|with|as) (?:an?|his|her|my) | [a-z]+ed\b))",
        re.IGNORECASE,
    ),
    birthday=re.compile(
        r"\b(?:on|for|at|to|to mark|celebrated) (?:his|her|my) (?P<n>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?) birthday\b"
        r"(?P<about> (?:party|dinner|lunch|tea|celebrations?|concert|do)\b)?",
        re.IGNORECASE,
    ),
    was=re.compile(
        rf"(?:(?<!when )(?<!that )\b(?:[Hh]e|[Ss]he|I|who|[A-Z][\w’'-]+)|,) was (?:only |just |still )?(?P<n>{_AGE})(?= (?:years old )?when\b)"
    ),
    turned=re.compile(
        r"\bthe (?:year|spring|summer|autumn|fall|winter) (?:that |when |in which )?(?:he|she|I) turned (?P<n>\d{1,3}|[a-z]+(?:-[a-z]+)?)\b",
        re.IGNORECASE,
    ),
    me=re.compile(r"\bI\b"),
    born=re.compile(r"\bborn\b", re.IGNORECASE),
    died=re.compile(r"\bdied\b", re.IGNORECASE),
    person=re.compile(r"\b(?:he|she|him|her|his|I|me|my)\b", re.IGNORECASE),
    dead=re.compile(rf"\b(?:has|have) died\b[^.!?\n]{{0,60}}?\b(?:aged|at the age of|at(?= \d\d)) (?P<n>{_AGE})(?![\w-])", re.IGNORECASE),
    old=re.compile(r"\b(?P<n>\d{1,3})[- ]year[- ]old\b"),
    number=_number,
)

_WORD_OF_NAME = r"[A-Z][\w’'-]+"
_NAME = (
    rf"(?:(?:Dr|Mr|Mrs|Ms|St|Sir|Lord|Lady|Dame)\.? )?{_WORD_OF_NAME}"
    rf"(?: (?:(?:[dv]an?|der?|v[ao]n|le|la|du|al|bin|of|ten|ter) ){{0,2}}(?:{_WORD_OF_NAME}|[A-Z]\.)){{1,4}}"
)
_WHO = rf"(?:(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur) (?:[a-z-]+ ){{1,3}})?(?P<who>{_NAME})"
_BIRTH = r"(?:born|b\.)"
_NO_NAME = (
    r"(?!(?:On|In|At|By|From|After|Before|Since|When|While|Until|But|And|With|For|To|As|Then|That|This|There|January|February|March|April|May|June|July|August|September|"
    r"October|November|December|Christmas|Easter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
)
_AND_DEATH = (
    rf"(?P<born>[^;:()]{{4,70}}?)(?=[;)]|, (?!{_WORD_OF_NAME}\)| ?\d{{4}})|,?$)"
    r"(?:[;,] ?(?:and )?(?:died|d\.) (?P<died>[^;:()]{4,70}?)(?=[;).]|, (?! ?\d)|$))?"
)
_LIVES = (
    re.compile(rf"{_NO_NAME}{_WHO}(?:, (?!(?:who|born|and)\b)[^,;:()]{{2,50}}){{0,2}}, {_BIRTH} {_AND_DEATH}"),
    re.compile(rf"(?:[^()]{{1,60}}? )??{_NO_NAME}{_WHO} \({_BIRTH} {_AND_DEATH}"),
)


def sentence_of_life(line: str, dated: str) -> str:
    """The birth or the death that stands behind a name, as a sentence: "Ann Lee, nurse, [born 3 May 1921; died 2004]"; "" of another line."""
    for life in _LIVES if "b" in line else ():
        hit = life.match(line)
        for group, verb in (("born", "was born"), ("died", "died")) if hit else ():
            if hit and dated in (told := hit[group] or ""):
                return f"{hit['who']} {verb} {told.strip()}"
    return ""
