"""How English counts some of those told of before and leaves out of what: "Three more were found", "One was hanged"."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.counted_words import CountedWords

_SMALL = (
    "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)"
)
_NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,3}}|{_SMALL})"
_ABOUT = r"(?:(?:at least|about|around|almost|nearly|only|just|more than|fewer than|over|up to|all) )?"
_VERB = (
    r"(?= (?:(?:also|then|later|now|never|still|already|all|each|[a-z]+ly) )?"
    r"(?:was|were|is|are|had|has|have|will|would|could|did|died|went|came|left|fell|fled|broke|got|took|lost|won|made|gave|ran|sank|drowned|(?!need|indeed)[a-z]{2,}ed)\b)"
)
_UNITS = (
    r"(?:seconds|minutes|hours|days|nights|mornings|evenings|weeks|weekends|fortnights|months|years|seasons|decades|centuries|generations|times|yards|feet|inches|miles|metres|meters|"
    r"kilomet\w+|km|hectares|acres|degrees|points|percent|tonnes|tons|pounds|kilos|kilograms|grams|grammes|litres|gallons|barrels|dollars|euros|francs|marks|shillings|pence|cents|roubles|rupees|guineas|"
    r"per|per ?cent|million|billion|thousand|hundred|dozen|thirds|quarters|votes|goals|runs|items|pages|o'clock)"
)
_NO_ADJECTIVE = (
    r"(?:of|in|on|at|to|for|by|with|from|and|or|but|as|that|which|who|was|were|is|are|had|has|have|the|an?|his|her|its|their|our|my|this|these|those|than|not|one|"
    rf"{_NUMBER}|[a-z]{{3,}}ed(?= (?:in|on|at|by|for|to|from|with)\b)|{_UNITS})"
)
_MANY = rf"(?:people|men|women|children|policemen|firemen|cattle|sheep|geese|mice|teeth|(?!(?:{_UNITS}|was|has|does|gas|bus|his|its|this|thus|always|perhaps|towards|besides|news|series|whereas)\b)[a-z][a-z-]+(?<![sui'])s)"
_NOUN = rf"(?P<noun>(?:(?!{_NO_ADJECTIVE}\b)[\w’-]+ ){{0,3}}?{_MANY})(?![\w’'-])(?! [a-z]+(?<![su])s\b)"

_SINGULAR = {"people": "person", "men": "man", "women": "woman", "children": "child", "policemen": "policeman", "firemen": "fireman"} | {
    "geese": "goose",
    "mice": "mouse",
    "teeth": "tooth",
    "wives": "wife",
    "lives": "life",
    "leaves": "leaf",
    "loaves": "loaf",
    "thieves": "thief",
    "wolves": "wolf",
    "knives": "knife",
    "halves": "half",
    "shelves": "shelf",
    "series": "series",
    "sheep": "sheep",
}


def _singular(noun: str) -> str:
    """A noun phrase of many as one of one: "engine boats" → "engine boat"."""
    first, _, last = noun.rpartition(" ")
    one = _SINGULAR.get(last, "")
    if not one:
        one = (
            f"{last[:-3]}y"
            if last.endswith("ies") and len(last) > 4
            else last[:-2]
            if last.endswith(("ches", "shes", "xes", "sses"))
            else last[:-1]
        )
    return f"{first} {one}".lstrip()


COUNTED = CountedWords(
    alone=re.compile(
        rf"(?:(?P<more>(?i:{_ABOUT}{_NUMBER} (?:more|others)|another {_SMALL}))|(?P<one>(?i:another|a (?:second|third|fourth|fifth|sixth)|(?:the )?(?:second|third|fourth|fifth)))"
        rf"|(?P<all>[Aa]ll|[Tt]he (?P<same>{_SMALL})(?: others)?)|(?P<some>(?i:{_ABOUT}(?:{_NUMBER}|one)|several|most|none))){_VERB}"
    ),
    counted=re.compile(
        rf"(?<![\w’'$£€,.-])(?<!\d, )(?P<count>(?i:{_ABOUT}(?:{_NUMBER}|an? (?:dozen|couple of|handful of|pair of))|several|many|dozens of|hundreds of|thousands of|a few)) {_NOUN}"
    ),
    definite=re.compile(
        rf"(?:[Oo]f )?(?P<count>(?i:the|these|those|his|her|its|their|our))(?: (?:remaining|surviving|recovered|other))? {_NOUN}"
    ),
    bare=re.compile(rf"(?<![\w’'-])(?P<noun>{_MANY})(?![\w’'-])(?! (?:the|an?|his|her|its|their|to|that|\d+|[a-z]+(?<![su])s)\b)"),
    phrase=re.compile(rf"(?<![\w’'-])(?:the|these|those|his|her|its|their|our|some|two|other) {_NOUN}", re.IGNORECASE),
    of_them="of {}",
    the="the {}",
    singular=_singular,
)
