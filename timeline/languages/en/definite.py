"""How English speaks of a thing told of before, "the offer", and by what it tells which one: "an offer of a six months' truce"."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.definite_words import DefiniteWords
from timeline.languages.en.verbs import NOT_OF_A_NOUN, PAST, PAST_PARTICIPLE, PRESENTS

_TIMES = (
    "moments?|minutes?|hours?|days?|dates?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|fortnights?|months?|years?|seasons?|decades?|century|centuries|"
    "time|times|period|winter|summer|spring|autumn|end|start|beginning|middle|rest|others?|same|first|second|third|fourth|last|next|latter|former|two|three|four|five|six|"
    "acres?|miles?|met(?:re|er)s?|yards?|feet|inch|hectares?|pounds?|seven|eight|nine|ten|following|previous|one|ones|only|most|more|least|best|worst|whole|lot|majority|number|world|sun|moon|sky|sea|weather|way|thing|things|fact|"
    "question|reason|result|point|case|matter|problem|kind|sort|dead|wounded|poor|rich|public|past|future|present|front|back|top|bottom|side|inside|outside|news"
)
_STOP = (
    rf"(?:{NOT_OF_A_NOUN[:-2]}|this|these|those|my|our|your|i|him|them|us|me|if|when|because|so|where|now|later|again|yesterday|today|tonight|tomorrow|last|next|there|here|else|"
    r"together|back|away|up|out|off|down|once|twice|never|still|both|each|except|including|like|although|whether|why|how|did|do|does|came|went)\b(?!-)"
)
_VERBS = rf"(?:{PAST}|[a-z]{{3,}}(?<!hundr)(?<!re)ed|is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do)\b"
_TOKEN = rf"(?!(?i:{_STOP})|(?:{_VERBS}))[\w£$€][\w’'&%.-]*(?<![.-])"
_ENDS = rf"(?<! St)(?<! Mr)(?<! Mrs)(?<! Dr)(?<! more)(?<! less)(?<! most)(?<! other)(?<! such)(?<! own)(?=[,.;:!?)”\"\n—–]| [—–(“\"]|$| (?i:{_STOP})| (?:{_VERBS}))"
_NP = rf"(?:(?:the|an?|some|two|three|four|five|six|several|all) )?{_TOKEN}(?: {_TOKEN}){{0,4}}"
_NAME = r"(?:the )?[A-Z][\w’'&-]*(?: (?:of |and |the |de |du |von |van )?[A-Z][\w’'&-]*){0,4}"


def _forms(phrase: str) -> str:
    """A noun as one and as many: "letters" and "letter", "abbey" and "abbeys"; what stands before it as it is."""
    before, _, noun = phrase.rpartition(" ")
    return rf"{before} {_of_noun(noun)}" if before else _of_noun(noun)


def _of_noun(noun: str) -> str:
    if noun.endswith("ies") and len(noun) > 4:
        stem = noun[:-3]
        return rf"{stem}(?:y|ies)"
    if noun.endswith(("ches", "shes", "xes", "sses")):
        return rf"{noun[:-2]}(?:es)?"
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")):
        return rf"{noun[:-1]}s?"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return rf"{noun[:-1]}(?:y|ies)"
    return rf"{noun}(?:es)?" if noun.endswith(("ch", "sh", "x", "ss")) else rf"{noun}s?"


_LOOSE = (
    "same|whole|entire|old|new|main|present|current|original|own|very|little|big|large|small|great|resulting|first|only|famous|latter|former|said|remaining|existing|actual|proposed|planned|"
    "final|last|full|good|bad|long|short|young|major|minor|real|double|ill-fated|dramatic|severe|heavy|ageing|aging|ordinary|missing|more|most|much|many|few|such|certain|particular|possible|"
    "alleged|so-called|huge|vast|tiny|high|low|quick|slow|early|late|fine|brief|long-awaited|controversial|serious|further|single|average|total|common|normal|usual|worst|best|light|safe|historic|upcoming|growing|ongoing|tricky|giant|million|billion|[a-z]+(?:est|able|ible|ous|ful|less)|\\d+|"
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|regular|monthly|weekly|annual|level|[a-z]+ly"
)


def _with_object(verb: str, leads: str) -> str:
    """A pattern of a verb with what it is done to, before one of the words that lead to what for: "fined the firm" before "for"."""
    return rf"{verb}(?: (?!(?:{leads})\b)(?:[^\s.;:()“”]|\.(?=\d))+){{0,10}}(?= (?:{leads}) )"


_DONE = {  # the verbs of nouns for what is done
    "offer": "offer(?:s|ed)",
    "decision": "decide[sd]",
    "agreement": "agree[sd]",
    "refusal": "refuse[sd]",
    "promise": "promise[sd]",
    "proposal": "propose[sd]",
    "threat": "threaten(?:s|ed)",
    "demand": "demand(?:s|ed)",
    "request": "request(?:s|ed)|ask(?:s|ed)",
    "order": "order(?:s|ed)",
    "vote": "vote[sd]",
    "plan": "plan(?:s|ned)",
    "application": "appl(?:y|ies|ied)",
    "appeal": "appeal(?:s|ed)",
    "complaint": "complain(?:s|ed)",
    "protest": "protest(?:s|ed)",
    "claim": "claim(?:s|ed)",
    "petition": "petition(?:s|ed)",
    "warning": "warn(?:s|ed)",
    "objection": "object(?:s|ed)",
    "ban": "ban(?:s|ned)",
    "letter": "wrote|writes|written",
    "letters": "wrote|writes|written",
    "appeals": "appeal(?:s|ed)",
    "requests": "request(?:s|ed)|ask(?:s|ed)",
    "complaints": "complain(?:s|ed)",
    "applications": "appl(?:y|ies|ied)",
    "attempts": "attempt(?:s|ed)|tried",
    "attempt": "attempt(?:s|ed)|tried",
    "fine": _with_object("fine[sd]", "for"),
    "fines": _with_object("fine[sd]", "for"),
    "suit": _with_object("sue[sd]", "for|over"),
    "lawsuit": _with_object("sue[sd]", "for|over"),
    "trial": _with_object("tried", "for"),
    "dismissal": _with_object("dismissed", "for"),
    "apology": "apologi[sz]e[sd]",
    "search": "search(?:es|ed)",
    "campaign": "campaign(?:s|ed)",
    "quarrel": "quarrel(?:s|led|ed)",
    "negotiations": "negotiate[sd]",
    "resignation": "resign(?:s|ed)",
    "bid": _with_object("bid", "for"),
}


def _done(noun: str) -> str:
    """The verb of what is done that a noun is for: "offered" of "offer"."""
    return _DONE.get(noun, "")


_AIMS = (
    "offer|plan|scholarship|agreement|decision|attempt|bid|order|permission|request|proposal|contract|refusal|promise|application|motion|vote|deal|campaign|threat|demand|invitation|licen[cs]e|"
    "permit|letters?|appeals?|petitions?|complaints?|visits?|gifts?|loans?|telegrams?|notes?|e-?mails?|reports?|roads?|applications?|raid|right|intention|resolution|undertaking|proposals|plans|offers|attempts|threats|demands|requests"
)
_MADE = rf"(?:{PAST_PARTICIPLE}|calling|offering|showing|saying|asking|demanding|warning)"

_DOING = r"(?:(?!(?:including|excluding|regarding|concerning|following|according|owing|during|being|having|becoming|saying|adding|bringing|making|taking|leaving|killing|injuring|forcing|causing|giving|sending|prompting|leading|ending|costing)\b)[a-z]{2,}ing)"

DEFINITE = DefiniteWords(
    short=re.compile(
        rf"(?<![\w’'-])(?P<article>(?P<the>[Tt]he)|(?P<more>(?i:(?:two|three|four|five|six|several|a|one) (?:further|more|second|third)|another))|[Tt]his|That|[Tt]hese|[Tt]hose) (?P<noun>(?:(?!(?:{_LOOSE})\b)(?!{_STOP})[a-z][a-z-]{{2,}} )??(?!(?:{_TIMES})\b)(?!{_STOP})[a-z][a-z-]{{2,}})(?![\w’'-])"
    ),
    ends=re.compile(r"$| (?:and|or|but|after|before|when|while|until|because|as|during|since|by)\b"),
    forms=_forms,
    before=re.compile(
        rf"(?<![\w’'-])(?:(?:(?P<other>(?i:another|(?:an?|the) (?:second|third|fourth|further|new|different|fresh|rival|later)|other|further))|(?P<new>(?i:an?|one|some|two|three|four|five|six|seven|eight|nine|ten|several|\d+))"
        rf"|(?P<the>(?i:the|this|that|these|those))|(?P<pronoun>(?i:his|her|its|their|my|our|your))|(?P<owner>(?!(?:There|It|That|What|Here|He|She|Who|Let|One|This|Everyone|Nobody)[’'])(?:{_NAME}[’']s?)|(?i:the|an?) (?:[a-z-]+ ){{1,2}}?[a-z-]+[’']s?)) (?P<which>(?:(?:[a-z]{{3,}}ed|broken|stolen|torn|frozen|sunken|woven|written) )?(?:{_TOKEN} ){{0,4}})"
        rf"|(?P<named>(?<=[a-z,] )(?:[A-Z][\w’'&-]* ){{1,4}}))$"
    ),
    titled=re.compile(
        rf"(?:^|(?<=[ (“\"‘]))(?P<which>(?:(?!(?i:{_STOP}|our|my|no|every|each|any|what|which|vs?)\b)(?!{_VERBS})[\w£$€’'&-]+ ){{0,4}})$"
    ),
    after=re.compile(rf" of {_NP}(?: of {_NP})?{_ENDS}"),
    after_new=re.compile(
        r" for [a-z]{2,}ing (?!and\b)[^,.;:()\n“”\"]{3,50}(?=[,.;:)]|$)"
        rf"| (?:(?:for|from|at|on|over|between|against|about|near|outside) {_NP}|in (?=(?:the|an?|its|his|her|their) |[A-Z]){_NP}|with {_NAME}|by (?:the |a )?{_NAME}"
        rf"|{_MADE} (?:by|for|from|at|in|with|on) {_NP}|(?:belonging|leading|linked|attached|opposed) to {_NP}|{_DOING} (?=(?:the|an?|its|his|her|their|two|three) |[A-Z]|[a-z]+s\b){_NP})"
        rf"(?: of {_NP}| to (?=(?:the|an?|its|his|her|their|two|three) |[A-Z\d]){_NP})?{_ENDS}"
        r"| (?:which|that|whose|under which|in which|for which) (?!(?i:he|she|it|they|we|i|you)\b)[^,.;:()\n“”\"]{8,60}(?=[,.;:)]|$)"
    ),
    after_aim=re.compile(rf" to [a-z]{{2,}}(?: (?:up|down|out|over|off|back|in|on))?(?: {_NP})?(?: (?:to|from|of|at|in) {_NP})?{_ENDS}"),
    aims=re.compile(rf"(?:{_AIMS})"),
    done=_done,
    called=re.compile(
        rf"(?: (?:(?:called|named) )?(?P<name>(?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)(?=[,.;)]| (?:{_VERBS}))|, (?P<apposed>(?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)(?=[,;)]))"
    ),
    part_of=re.compile(
        rf" (?:(?:and|or) (?!(?i:{_STOP})|(?:{_VERBS}))[a-z]{{3,}} (?=[a-z]{{3,}}\b(?<!ly)))?(?!(?i:{_STOP})|(?:{_VERBS})|(?:[a-z]+ing|[a-z]+ly|alone|open)\b)[a-z]{{3,}}\b|[’'-]"
    ),
    loose=re.compile(rf"(?:{_LOOSE})", re.IGNORECASE),
    others=re.compile(
        r"(?:other|second|third|fourth|fifth|further|another|different|new|next|later|earlier|previous|rival|fresh|subsequent|similar)",
        re.IGNORECASE,
    ),
    presents=frozenset(PRESENTS),
)
