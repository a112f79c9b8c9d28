"""English nouns for who acts without a name (unnamed.toml) and what stands around them: "the police", "a judge in Celje"."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

from timeline import patterns as re
from timeline.events.unnamed_words import UnnamedWords
from timeline.languages.en.verbs import PRESENTS
from timeline.text.alternatives import any_word

_WORDS = {key: value.split() for key, value in tomllib.loads(Path(__file__).with_name("unnamed.toml").read_text(encoding="utf-8")).items()}

_PERSONS = Path(__file__).with_name("persons.txt").read_text(encoding="utf-8").split()  # of WordNet (data/words/make_wordnet.py)
_HEAD_FIRST = re.compile(r"-(?:by|in-law|at-arms|general)$")


def _plurals(word: str) -> Iterator[str]:
    if word in _WORDS["no_plural"]:
        return
    if hit := _HEAD_FIRST.search(word):  # "passers-by", "brothers-in-law"
        yield f"{word[: hit.start()]}s{hit[0]}"
    elif word.endswith("y") and word[-2] not in "aeiou":
        yield f"{word[:-1]}ies"
    elif word.endswith("man"):
        yield f"{word[:-3]}men"
    elif word == "thief" or word.endswith("wife"):
        yield f"{word.removesuffix('e')[:-1]}ves"
    elif word.endswith("ss") or not word.endswith(("s", "men", "children", "police", "staff", "people")):
        yield f"{word}es" if word.endswith(("ch", "sh", "x", "ss")) else f"{word}s"


def _kinds() -> dict[str, str]:
    """The kind of each noun, those with a capital too; the first of two kinds counts."""
    found = dict.fromkeys(_WORDS["parents"], "parent") | dict.fromkeys(_WORDS["kin"], "kin") | dict.fromkeys(_WORDS["friends"], "friend")
    many = {kind: [form for word in _WORDS[kind] for form in _plurals(word)] for kind in ("bodies", "groups", "people", "anybody", "kin")}
    found |= dict.fromkeys((*many["kin"], "Parents", "Mothers", "Fathers"), "kin")
    of_one = [word for word in (*_WORDS["he"], *_WORDS["she"]) if word not in _WORDS["anybody"]]
    of_groups = [*_WORDS["groups"], *many["groups"], *many["people"], *(form for word in of_one for form in _plurals(word))]
    found["Chair"] = "person"  # of a meeting
    found |= dict.fromkeys("P.M. C.O. M.O. O.C. D.C. D.O. R.M. P.O. D.A. V.C. R.S.M. C.S.M. C.E.O.".split(), "person")
    for kind, words in (
        ("body", [*_WORDS["bodies"], *many["bodies"]]),
        ("seat", _WORDS["seats"]),
        ("group", of_groups),
        ("person", _WORDS["people"]),
        ("person", of_one),
        ("person", _WORDS["peoples"]),
        ("group", [form for word in _WORDS["peoples"] for form in _plurals(word)]),
        ("anybody", [*_WORDS["anybody"], *many["anybody"], "ladies", "gentlemen", "children", "people"]),
        ("person", [f"{age}-year-old" for age in range(10, 100)]),
        ("person", _PERSONS),
        ("group", [form for word in _PERSONS for form in _plurals(word)]),
    ):
        for word in words:
            found.setdefault(word, kind)
            found.setdefault(word.capitalize(), kind)
            if word.endswith("-general"):
                found.setdefault(word.title(), kind)
    return found


_KINDS = _kinds()


def _any_noun() -> str:
    """Any of them as a pattern; what is written with a capital or without stands in it once."""
    rests: dict[str, list[str]] = {}
    for word in _KINDS:
        first = word[0].lower()
        if word[0] != first and word == word.capitalize() and first + word[1:] in _KINDS:
            continue
        either = f"[{first.upper()}{first}]" if word[0] == first != first.upper() and word.capitalize() in _KINDS else re.escape(word[0])
        rests.setdefault(either, []).append(word[1:])
    return "|".join(first + any_word(words) for first, words in rests.items())


_BARE = frozenset((*_WORDS["bare"], "office")) | {form for word in _WORDS["bodies"] for form in _plurals(word)}
_MANY = any_word(sorted((word for word, kind in _KINDS.items() if kind == "group" and word.islower()), key=lambda word: (-len(word), word)))
_NUMBERS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|a hundred|one hundred|two hundred"
)
_COUNTS = rf"one|{_NUMBERS}|several|(?<!\bhow )many|some|both|all|most|dozens of|hundreds of|thousands of|a few|a dozen"
_ABOUT = r"(?:(?:[Mm]ore than|[Ff]ewer than|[Ll]ess than|[Aa]t least|[Aa]t most|[Uu]p to|[Oo]ver|[Nn]early|[Aa]lmost|[Aa]bout|[Aa]round|[Ss]ome|[Oo]nly) )"
_ARTICLE = rf"(?:{_ABOUT}?(?:\d[\d,.]*\d|{_NUMBERS})|[Tt]he(?: (?:only|then|{_NUMBERS}))?|[Aa]n?|[Tt]his|[Tt]hese|[Tt]hose|[Aa]nother|(?i:{_COUNTS})|(?!000)\d{{1,3}}(?:,\d{{3}})*(?:\.\d+)?|(?:[\w-]+ )?(?i:third|half|quarter|per ?cent|%|number|majority|handful|group|party|band|pair|couple|bunch) of(?: the)?|(?i:{_COUNTS}|none) of (?:(?:the|its|their|his|her|our|my|these|those)(?: \d+| (?:{_NUMBERS}))?|\d+))"
_COUNTED = (
    rf"(?:[Tt]he |{_ABOUT})?(?P<many>(?i:{_NUMBERS}|several|many|dozens of|hundreds of|thousands of|a few|a dozen)"
    r"|\d[\d,.]*)"
)
_FUNCTION = (
    r"(?:who|whom|which|that|what|is|are|was|were|be|been|being|has|have|had|will|would|may|might|can|could|should|must|do|does|did|to|not|and|or|but|as|"
    r"in|on|at|of|by|for|from|with|into|over|under|after|before|during|since|until|near|between|against|about|than|through|across|behind|beside|inside|"
    r"outside|upon|via|amid|around|among|without|within|despite|towards?|above|below|along|the|a|an|this|these|those|his|her|its|their|our|my|your|whose|he|she|it|they|"
    r"we|you|i|said|says|told|also|then|if|when|while|because|so|where|now|later|again|yesterday|today|tonight|tomorrow|last|next|early|late|there|here|"
    r"alone|together|home|back|away|up|out|off|down|once|twice|never|still|both|all|each|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|such|"
    r"except|including|like|aged|responsible|concerned|involved|designate|because|although|whether|why|how|(?!(?:family|assembly|elderly|weekly|daily|monthly|quarterly|yearly|friendly)\b)[a-z]+ly)\b(?!-)"
)
_ADVERB = r"(?:him|her|it|them)sel(?:f|ves)|thereafter|afterwards?|meanwhile|already|soon|often|first|finally|eventually|again|twice|once|jointly|simply|just|merely|all but|suddenly|even|only|alone|both"
_DEMONYM = r"[A-Z][a-z]*(?:ian|ean|ish|ese|can|ijani|aqi|eli|ani|rench|utch|erman|oman|wiss|reek|elsh|zech|hai|tch)(?:-[A-Za-z]+)?"
_PLAIN = any_word(_WORDS["adjuncts"])
_CAPITAL = r"[A-Z][\w’'-]*"
_NAME = rf"(?:the )?{_CAPITAL}(?: (?:of |and |the |de |du |von |van )?{_CAPITAL}){{0,4}}"
_CITIES = rf"{_CAPITAL}(?: (?:of )?{_CAPITAL}){{0,2}}"


_OF_A_BODY = (  # what is done to it is done to whose it is: "dressed the mate's hand"
    r"(?:[a-z]+ )?(?:hands?|arms?|legs?|foot|feet|ankles?|knees?|wrist|elbow|head|face|nose|jaw|neck|throat|shoulders?|ribs?|skull|eyes?|ears?|fingers?|thumb|wounds?|teeth|tooth|pulse|blood)\b"
)
_AND_COUNTED = "|".join(
    rf"(?<=\band {count} others)"
    for count in (
        *"two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty several".split(),
        r"\d",
        r"\d\d",
    )
)
# What follows another word stands first in its pattern, so that the search goes from one to the next by its first letter.
_BEHIND_THE = "|".join(
    rf"{word[0]}(?<=[Tt]he {word[0]}){word[1:]}"
    for word in (
        *"wounded injured dead homeless unemployed bereaved condemned accused".split(),
        r"defen[cs]e(?! of\b)",
        r"prosecution(?! of\b)",
    )
)
_BODIES_OF_TWO = "|".join(
    f"{noun}(?:{'|'.join(rf'(?<=[{word[0].upper()}{word[0]}]{word[1:]} {noun})' for word in words.split())})"
    for noun, words in {
        "agency": "news",
        "band": "brass pipe silver jazz rock marching dance school army",
        "brigade": "fire",
        "command": "police",
        "force": "air police task",
        "garden": "botanic botanical",
        "guard": "coast national",
        "hands": "all",
        "house": "auction publishing",
        "nation": "first",
        "parties": "both",
        "party": "army naval third unknown search rescue wedding relief boarding landing survey shooting hunting climbing raiding storming advance working firing "
        "fishing bridal",
        "service": "fire ambulance",
        "services": "customer social emergency",
        "audit": "internal",
        "resources": "human",
        "sides": "both",
        "station": "radio television",
        "tank": "think",
    }.items()
)
_PLACE_OF_MANY = "|".join(
    rf"(?<=\b{word})"
    for word in ("county", "city", "town", "state", "village", "province", "district", "borough", "republic", "parish", "country")
)
_OF_PLACES = (  # what is told of places that do nothing
    r"(?:[a-z]+ )?(?:had|has|have|was|were|is|needed|lost|saw|sees|became|included?s?|cover(?:s|ed)|contain(?:s|ed)|overlook(?:s|ed)|faced|adjoin(?:s|ed)|suffer(?:s|ed)|surviv(?:es|ed)|flank(?:s|ed)|"
    r"reach(?:es|ed)|stood|lay|lies|kept|bore|bears|straddle[sd]?|border(?:s|ed)|experienced|witness(?:ed|es)|boasts?|boasted|seem(?:s|ed)|remain(?:s|ed)|grew|fell|changed|passed|"
    r"looks?|looked|comes?|came|went|gets?|got|counts|counted|numbered|numbers|celebrates?|awoke|feared?|entered|joined|stretche[sd]|lacked|lacks|owes?|owed|takes? its name|took its name|follow(?:s|ed)|surrounded|produce[sd]?)\b"
)

_CHAIRS = (  # what who chairs a meeting does, and no furniture
    r"(?:thank(?:s|ed)|welcom(?:es|ed)|summari[sz](?:es|ed)|summed up|report(?:s|ed)|opened (?:the|proceedings)|closed the|declared|remind(?:s|ed)|propos(?:es|ed)|explain(?:s|ed)|not(?:es|ed)|announc(?:es|ed)|"
    r"apologi[sz](?:es|ed)|introduc(?:es|ed)|adjourn(?:s|ed)|congratulat(?:es|ed)|gave (?:her|his|an?|notice)|read (?:out|the|a)|moved (?:that|the)|suggest(?:s|ed)|undertook)"
)
_S_OF_PRESENT = re.compile(r"(?<=[^i]e)s$|(?<=[^e])s$|(?<=sh|ch|ss|zz)es$|(?<=[xo])es$")
_ACT_NOW = [  # presents of several, "[Workers] accept": of verbs that are no nouns, and of some that are
    *(f"{word[:-3]}y" if word.endswith("ies") else _S_OF_PRESENT.sub("", word) for word in PRESENTS),
    *"advance build die elect escape fall fight gather go hold leave march meet pay protest reach refuse retreat sell show stand strike sue surrender teach throw vote win".split(),
]
_ALSO_NOUNS = (
    "address answer appeal attack attempt ban block boycott burn cable call camp campaign cast catch charge chase claim clash climb close cross cut dance defeat demand dig drive "
    "drop end face feast fire fish fly force form hide hunt hurt journey jump land launch lead lie lift lobby lodge look mass mine mob mount move open order parade pass patrol petition picket place "
    "plan plant play pledge plot press promise push queue raid raise rally rebel release report rescue rest riot rise row run rush sail search shelter shoot shout sign sleep start stay "
    "stop storm struggle swim talk test trade travel turn use visit volunteer wait walk watch wish work worship"
).split()


def unnamed_words(verb: str, but_presents: str, participle: str, somebody_does: str) -> UnnamedWords:
    """The patterns, with those of verbs (also without presents) and participles that the grammar of English has."""
    tells = rf"(?:[a-z]+ed\b|[a-z]+(?<![’'s])s\b|(?:ask|tell|inform|call|meet|see|help)\b|{but_presents})"
    first = rf"(?:(?:home|away) |(?!(?i:{_FUNCTION}))[\w’'&-]+ )"
    further = rf"(?!(?i:{_FUNCTION})|{tells}(?<!\bworks))[\w’'&-]+ "
    return UnnamedWords(
        head=re.compile(
            rf"\b(?=\w)(?:(?P<body>others(?:{_AND_COUNTED})|{_BEHIND_THE}|{_BODIES_OF_TWO}|(?:[Hh]undreds|[Tt]housands|[Dd]ozens|[Ss]cores)(?= (?:{verb}|[a-z]{{3,}}ed\b))"
            r"|Crown(?<=[Tt]he Crown)(?! [A-Z])|Duchy(?<=[Tt]he Duchy)(?! of)|Institution(?<=[Tt]he Institution)"
            r"|accused(?:(?<=[Bb]oth accused)|(?<=[Tt]wo accused)|(?<=[Tt]hree accused)|(?<=[Ff]our accused))(?=,? (?:who|were|had|have|are|pleaded|denied|admitted|appeared|stood)\b)"
            rf"|c(?:(?<=[Tt]he c)|(?<=\ba c)|(?<=\bour c))lients?|(?:p(?<=[Tt]he p)air|t(?<=[Tt]he t)rio)(?= (?:{verb}))|o(?:(?<=[’']s o)|(?<=\b[Hh]ead o))ffice"
            rf"|u(?<=[Tt]he u)nder-\d\ds|Nation(?<=[Ff]irst Nation)|(?:[Cc]ity|[Tt]own|[Vv]illage|[Bb]orough|[Cc]ounty|[Cc]anton|[Mm]unicipality)(?= of [A-Z]))"
            rf"|{_any_noun()})(?![\w-])"
        ),
        kinds=_KINDS,
        is_what=re.compile(
            r"\b(?:is|was|were|are|be|been|being|[’']s|became|becomes?|becoming|remains?|remained|as|like|named|called|elected|appointed|made|than|himself|herself)"
            r"(?: (?:also|once|now|still|then|not|never|only|[a-z]+ly))? $"
        ),
        predicate=re.compile(  # but not "It was [the miners] who stayed"
            r"\b(?<!\b[Ii]t )(?:is|was|were|are|be|been|being|became|becomes?|becoming|remains?|remained)(?: (?:also|once|now|still|then|not|never|only|[a-z]+ly))? $"
        ),
        called=dict.fromkeys(_WORDS["he"], "he") | dict.fromkeys(_WORDS["she"], "she"),
        of_a_case=frozenset({"patient"}),
        aged=re.compile(r"\d{1,3}-year-old "),
        opens_clause=re.compile(r"\b(?:and|but|while|as|when|where|because|that|so|if|after|before|until) $"),
        any_club=re.compile(r"club|society|association"),
        itself=re.compile(r"company|group|firm|corporation|business"),
        bare=_BARE | {"hundreds", "thousands", "dozens", "scores"},
        many=frozenset(
            [
                *(form for word in _WORDS["anybody"] for form in _plurals(word)),
                "ladies",
                "gentlemen",
                "children",
                "people",
                "parents",
                "mothers",
                "fathers",
            ]
        ),
        before=re.compile(
            rf"(?<![\w’'.-])(?:(?P<article>{_ARTICLE}) (?P<of_article>(?:{first}(?:{further}){{0,2}})?)"
            rf"|(?<!made )(?<!named )(?<!called )(?<!elected )(?<!appointed )(?P<owner>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur|[Yy]our|{_CITIES}[’']s?|[a-z]{{3,}}[’']s) (?P<of_owner>(?:(?:late|\d+|{_NUMBERS}) )?(?:{further}){{0,2}})"
            rf"|(?P<alone>(?:(?i:{_PLAIN}) |{_DEMONYM} |(?i:former|local) |(?<=\bby )[a-z]{{3,}} |[A-Z]?[a-z]+-[a-z]+ |(?<![\w,;:’'&-] )(?!(?i:{_FUNCTION}))[A-Z][a-z]{{2,}}(?<!ed)(?<!ing) ){{0,2}}))$"
        ),
        only_acting=re.compile(rf"^[Yy]our |^(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur) (?:late|\d+|{_NUMBERS}) "),
        after=re.compile(
            rf" of {_NAME}(?![\w’'-])| of (?:(?:young|old|local|armed|{_DEMONYM}) )?(?:{_MANY})(?![\w’'-])| of {_NAME}(?![\w’'-])| (?:of|for) (?:agriculture|culture|defen[cs]e|education|energy|finance|fisheries|health|home affairs|foreign affairs|the interior|justice|labou?r|"
            rf"public works|transport|trade|tourism|war|works|governors|directors|trustees|inquiry|appeal|appeals|arbitration|elders|ministers|deputies|commerce|"
            rf"parliament)(?: and [a-z]+)?(?! [a-z]+ing)\b"
        ),
        between=re.compile(
            rf" (?:{_ADVERB})\b|(?: and (?:his|her|their|its)(?: [a-z’'-]+){{1,2}}(?= (?:{verb}|[a-z]{{3,}}ed\b))| (?:on|in|at|from|near|with|under|for)(?: (?:the|a|an|his|her|its|their))?(?: (?!{tells})[a-z’'-]+){{1,2}}"
            r"| (?:responsible|concerned|involved|present|unknown|designate|elect|on duty|off duty|in charge)|,? (?:both |each |all )?(?:aged )?\d\d(?: and \d\d)?,?| [a-z]{3,}ing(?: [\w’'-]+){1,8}?)"
            rf"(?= (?:{verb}|[a-z]{{3,}}ed\b))"
        ),
        of_many=re.compile(rf" of (?:(?:{_NUMBERS}|\d+|some|about|several) ){{0,2}}(?:[a-z]+ )?(?P<what>[a-z]+s)(?![\w’'-])"),
        where=re.compile(rf" (?:in|at|from|on|near|outside) {_NAME}(?![\w’'-])"),
        part_of=re.compile(
            rf"(?<=-year-old) (?!(?i:{_FUNCTION}))[a-z]|"
            r"(?<=[Ff]ellow) [a-z]{3,}\b|(?<=prior) to\b|(?<=counts) of [a-z]|(?<=general) meeting\b|(?<=count) of [a-z]|(?<=\bto police) (?:the|an?|its|their|his|her|it|them|our)\b|"
            rf"(?:(?<!s)(?<![Mm]en)(?<![Cc]hildren)(?<!People)|(?<=ss))[ \n-](?:(?!(?i:{_FUNCTION})|{tells}|[a-z]+ing\b|(?:{_ADVERB})\b)[a-z]{{3,}}\b(?! (?:the|an?|his|her|its|their|[A-Z\d])\b)"
            rf"|(?!(?:{verb}))[a-z]{{2,}}s (?:then |later |now |also )?(?:{verb}|(?<=then |also )[a-z]{{3,}}ed))|[’'](?!s? {_OF_A_BODY})"
        ),
        beside_name=re.compile(
            rf"(?: there| (?:of|for|at|in|from|to)(?: (?!{verb}|[a-z]+ed\b)[\w’'&-]+){{1,5}}(?=,| called| named))?"
            r"(?:(?:(?<=irector)|(?<=[Hh]ead)|(?<=hief)|(?<=ecretary)|(?<=eeper)|(?<=inister)|(?<=anager)|(?<=aster)|(?<=lerk)|(?<=arden)|(?<=rofessor)|(?<=ommissioner)|(?<=aptain)|(?<=resident)|(?<=fficer)) of (?:the )?[a-z]+(?: and [a-z]+)?)?+"
            r"(?:,? (?:called|named|known as) |(?<=firm) of |(?<=partnership) of |, | |: | \((?:the )?[“\"‘']?)(?:[A-Z][\w’-]*\.? ){0,2}"
        ),
        is_named=re.compile(r" (?:is|was) (?:the [a-z]+ )?(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|the Rev)\.? )?"),
        names_who=re.compile(
            r"(?:^|[.!?”\"] |\n)(?:The|Our|Its|His|Her|Their|My) (?:[a-z-]+ ){1,3}(?:is|was) (?:the [a-z]+ )?(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|the Rev)\.? )?$"
        ),
        owner_named=re.compile(r"[a-z]{3,}[’']s|[A-Z][\w’'-]{2,}(?: [A-Z][\w’'-]+)*(?<!It)[’']s?"),
        a_new_one=re.compile(rf"(?i:an?|another|{_ABOUT}?(?:{_COUNTS}|\d[\d,.]*)|.* of)"),
        counted=re.compile(_COUNTED),
        vague=re.compile(r"(?i:both|all|most|some|.*(?:third|half|quarter|per ?cent|%|number|majority|handful) of(?: the)?)"),
        which_one=re.compile(r"(?:[a-z]{3,}est|elder|younger|only|middle) "),
        loose=re.compile(rf"(?:(?:{any_word(_WORDS['loose'])}|two|three|four|five|six|\d+) )+"),
        object_before=re.compile(
            r"\b(?!(?:open\w*|became|become|becomes|remain\w*|stay\w*|seem\w*|appear\w*|turn\w*|work\w*|serv\w*|elected|appointed|named|ordained|consecrated|made|went|came|"
            r"was|is|has|as|us|its|his|this|does|thus|plus|less|perhaps|always|towards|besides|across|minus|various|previous|need|bed|being|during|based|including|according|formed?|scored|netted|scores|nets|quarts|pints|pounds|shillings|ounces|gallons|loaves|litres|rations|francs|dollars|euros|hours|days|tons|pence|cents|biscuits)\b)"
            rf"(?:{tells}|to [a-z]{{3,}}|(?<!for )[a-z]{{3,}}ing) (?:up |down |out |back |home |away |off |(?<=ent )on |(?<=ent )for |(?<=called )(?:for|on) |(?<=[tldkn] )in (?=(?:about |some )?(?:\d|{_COUNTS}))|together )?(?:at least |at most |about |around |some |nearly |almost |up to |more than |over )?(?:(?:\d[\d,.]*|{_COUNTS}|half|none) of )?$"
            rf"|(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bis )(?<!\bbeing )\b(?:appoint(?:s|ed)|elect(?:s|ed)|nam(?:es|ed)) $"
        ),
        by_agent=re.compile(rf"\b{participle} (?:[\w’'-]+ ){{0,6}}?by $"),
        seat_acts=re.compile(
            rf"(?:{_PLACE_OF_MANY}) (?:(?:also|then|later|now|has|had|have|will|would|did not) )*(?!{_OF_PLACES})(?:{tells}|let|put|cut|set)"
            rf" (?:(?:over|back|up|out|down|off) )?(?:him|her|them|us|me|it|the|an?|his|its|their|our|my|no|{_NUMBERS}|[£$€]?\d[\d,.]*|[A-Z][a-z]+)\b|{somebody_does}|(?<=[Tt]he chair) (?:(?:then|also) )?{_CHAIRS}\b|(?:,[^,.;]{{1,60}},)? (?:(?:also|then|later|now|has|had|have|will|would|did not) )*"
            r"(?:issue[sd]?|took over|takes over|ran|seiz(?:es|ed)|impos(?:es|ed)|lift(?:s|ed)|approv(?:es|ed)|ban(?:s|ned)|confiscat(?:es|ed)|prosecut(?:es|ed)|leas(?:es|ed)|lent|rent(?:s|ed)|"
            r"found(?= that| [a-z]+ (?:guilty|liable))|heard|conclud(?:es|ed)|ruled|clear(?:s|ed) (?:the|him|her|them|all)|criticis(?:es|ed)|recommend(?:s|ed)|blam(?:es|ed)|turned down|cut off|never paid|notif(?:ies|ied)|dropped|settled|reissued|banned|licens(?:es|ed)|honou?r(?:s|ed)|renamed|evict(?:s|ed)|put (?:on|up|out)|"
            r"applied|applies|want(?:s|ed) (?:a|an|the|to|more|its|no)|employ(?:s|ed)|hir(?:es|ed)|took on|takes on|play(?:s|ed) (?:the|a|at|for|on)|lost its|won the|turned (?:him|her|them|it) (?:away|down)|looked for|searched|investigat(?:es|ed)|welcom(?:es|ed)|mourn(?:s|ed)|(?:clos|open)(?:es|ed) (?:the|its|his|her|it|them|all|down|two|three))\b"
        ),
        seat_asked=re.compile(
            r"\b(?:ask|told|tell|inform|urg|petition|su|order|accus|blam|thank|warn|notif|lobb|beg|advis|invit|fin|persuad|convinc|assur|remind)(?:ed|s|es|ied|ies|ing|ged)? $|\b(?:told|tells|sues?|sued) $"
        ),
        acts_now=re.compile(
            rf" (?:also |now )?(?!{_FUNCTION})[a-z][a-z-]{{2,}} (?:the|an?|his|her|its|their|that|no|two|three|four|[£$€A-Z\d“\"])"
            rf"| (?:also |now )?(?:{any_word(_ACT_NOW)})\b"
            rf"| (?:also |now )?(?:{any_word(_ALSO_NOUNS)}) (?:for|against|to|over|at|in|on|into|from|with|after|under|outside|through|by|back|out|up|down|off|away|themselves|him|her|them|it|us|me)\b"
            r"| (?:are|have) (?:also |now |not )?[a-z]"
        ),
        given_to=re.compile(
            r"\b(?:gave|given|gives?|hand(?:s|ed)?|sold|sells?|award(?:s|ed)?|leas(?:es?|ed)|lent|sent|sends?|wrote|written|writes?|appeal(?:s|ed)?|transferr?(?:s|ed)?|pass(?:es|ed)|"
            r"offer(?:s|ed)?|paid|pays|donat(?:es?|ed)|grant(?:s|ed)?|present(?:s|ed)?|deliver(?:s|ed)?|submit(?:s|ted)?|referred|refers|complain(?:s|ed)?|apologi[sz](?:es?|ed)|"
            r"spoke|spoken|speaks?|talk(?:s|ed)?|surrender(?:s|ed)?|report(?:s|ed)?|confess(?:es|ed)?|explain(?:s|ed)?|credit) (?:[\w’'£$€,.-]+ ){0,6}?to $"
            r"|\b(?:receiv\w+|bought|buys|acquir\w+|heard|took|borrow\w+|purchas\w+|learn\w+|inherit\w+|won) (?:[\w’'£$€,.-]+ ){0,12}?from $"
            r"|\b(?:appear|act|speak|spoke|plead|work|play|vote|campaign|pray|search|look|wait|call|arrang|organi[sz]|cook|car|provid)(?:s|ed|es|ing|d)? for $"
            r"|\bserved (?:(?:[\w’'-]+ ){1,4})?(?:up)?on $|\b(?:foreclos|operat|prevail|rel(?:y|i)|wait|call|turn|depend|spy|inform)(?:es|ed|s)? (?:up)?on $|\b(?:sings?|sang|danc\w+|perform\w*) for $"
            r"|\b(?:plac|la(?:id|y)|put|brought|brings?|read|came|comes?|went|goes|set|heard|argu|summon|sworn?)(?:es|ed|s)? (?:[\w’'-]+ ){0,3}before $|\b(?:fired?|fires|shot|opened fire) (?:up)?on $|\b(?:testif(?:y|ies|ied|ying)|appear(?:s|ed|ing)?|plead(?:s|ed|ing)?) before $"
            r"|\b(?:employment|jobs?|posts?|contracts?|agreements?|deals?|partnerships?|talks) with $|\b(?:found|ruled|decided) (?:for|against) $"
            r"|\b(?:returns?|returned|met|meets?|arriv\w+|fought|clash\w+|negotiat\w+|talks?|talked|argued?|quarrel\w*|sign\w*|agreed?|collaborat\w+|settled?|merge[sd]?|left|fled|spoke|went|came|"
            r"walk\w*|travel\w*|dined?|stayed|lived) (?:[\w’'-]+ ){0,4}?with $|\b(?:at the request|on behalf|with the help|by order|on the orders?|in favou?r) of $"
        ),
        built=re.compile(
            r" (?:was|were|is|are|has been|have been|had been|will be) (?:[a-z]+ly |first |then |later |also )?(?:re)?(?:built|roofed|painted|furbished|modelled|decorated|restored|enlarged|extended|demolished|pulled|torn|burnt|burned|"
            r"consecrated|designed|repaired|converted|whitewashed|begun|finished|completed|destroyed|damaged|flooded|struck by lightning|erected|listed)\b"
        ),
        seat_given=re.compile(  # "sold the firm to a Swedish [group]"
            r"\b(?:sold|sells?|selling|leas(?:es?|ed)|let|pass(?:es|ed)|lost|mortgaged|bequeathed|rent(?:s|ed)) (?:[\w’'£$€,.-]+ ){0,8}?to (?:an?|another) (?:[\w’'-]+ ){0,2}$"
        ),
        beside=re.compile(
            r"\b(?:[Nn]obody|[Nn]o one|[Nn]one|[Aa]ll|[Ee]veryone|[Ee]verybody)\b[^.;]{0,60} (?:but|except|save)(?: for)? (?:(?:the|an?|his|her|its|their|my|our|one|two) [\w’'-]+ and )?$|"
            r"(?<!\bdue )(?<!\bnext )(?<!\bclose )(?<!\bthanks )(?<!\bcompared )(?<!\bsimilar )(?<!\bgrown )(?<!\b[Aa]ccording )\b(?:to|with|from|by|against|through) "
            r"(?:(?:the|an?|his|her|its|their|two|three|four) [\w’'-]+ and )?$"
        ),
        own_body=re.compile(
            r"(?!(?:government|administration|authorities|regime|army|military|forces?|troops|navy|air force|soldiers?|officials?|diplomats?|ministers?|ministry|leaders?|delegation|negotiators?|"
            r"president|presidency|embassy|envoys?|state|republic|cabinet)$).+"
        ),
        no_object=re.compile(
            rf"(?:the )?(?:reporters|journalists|interviewers?|readers|viewers|listeners)|.*\b(?:city|town|village|borough|county|canton|municipality) of [A-Z].*|(?!(?:{_ABOUT})?(?:{_NUMBERS}|\d)).*\bpeople|.*\b(?:theatre|gallery|museum|church|cathedral|abbey|monastery|priory|convent|hospital|clinic|school|college|academy|"
            r"university|brewery|bookshop|observatory|laboratory|parish|embassy|consulate|infirmary|orphanage|seminary|hospice)s?",
            re.IGNORECASE,
        ),
        opens_low=re.compile(  # but not "Chesterfield magistrates"
            rf"(?!{_DEMONYM}\b)(?=(?i:{_PLAIN}|former|local|other|young|old|new|one|{_COUNTS}|{_NUMBERS})\b|[A-Z][a-z]+-[a-z]"
            r"|[A-Z][a-z]*(?:al|ic|ive|ous|ary|ful|less|able|ible|ant|ent|ing|ed)\b)[A-Z][a-z]"
        ),
    )
