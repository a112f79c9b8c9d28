"""English words for comparing tellings: what says nothing, words for one and the same act, numbers and the dead and injured.

Each line of the table names an act and the words that news uses for it, verbs and their nouns, irregular forms written out. A word that
stands in no line is its own act. Opposites ("rose", "fell") have lines of their own, so that they never count as the same.
"""

from __future__ import annotations

from timeline import patterns as re
from timeline.tellings.telling_words import QuantityWords, TellingWords, acts_of, casualties_of

_FUNCTION = frozenset(
    "a about above across after again against all almost along already also although always am amid among an and another any are around as "
    "at away back be became because been before being between both but by can could did do does doing done down during each either else "
    "even ever every few first for from further had has have having he her here hers him his how however i if in into is it its itself "
    "just last later least less like many may me meanwhile might more most much must my near nearly neither next no nor not now of off "
    "on once one only onto or other others our out over own per rather same second several shall she should since so some such than that "
    "the their them then there these they this those though through throughout thus to together too toward towards under until up upon "
    "us very was we were what when where whether which while who whom whose why will with within without would yet you your "
    "said say says saying told tell tells added according announced reported known called people man men woman women person "
    "former new go "
    "goes going get gets getting got come comes coming thing things well posted gmt don did didn doesn isn wasn mr mrs ms dr".split()
)
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november "
    "december morning afternoon evening night noon midnight dawn today yesterday tomorrow week weekend month year years day days hour "
    "mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec "
    "am pm utc bst est edt cst pst pdt ist cet "
    "hours minute minutes earlier ago shortly early late spring summer autumn winter".split()
)
_NUMBERS = frozenset(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion trillion dozen "
    "dozens percent percentage".split()
)

_TABLE = """
die: die dying dead death deadly perish kill kills killing slay slain toll fatality fatal fatally victim
hurt: hurt injure injury injured wound wounded casualty
arrest: arrest detain detention capture custody apprehend
charge: charge indict indictment accuse accusation arraign prosecute
convict: convict conviction guilty verdict
acquit: acquit acquittal cleared
jail: jail imprison imprisonment prison sentence sentenced
free: free freed release released liberate
begin: begin began begun beginning start open opening opened launch launched
end: end ended finish conclude over
close: close closed closure shut
reopen: reopen reopened
resign: resign resignation quit quits stepped stepping step stood
dismiss: dismiss sack sacked oust ousted ouster remove dismissal
appoint: appoint appointment name named nominate nomination
elect: elect election vote voted re-elect
swear: swear sworn inaugurate inauguration
seize: seize seizure coup putsch
agree: agree agreement deal accord pact
refuse: refuse refusal reject rejection rebuff
buy: buy bought purchase acquire acquisition takeover merger merge
sell: sell sold sale
complete: complete completion
rise: rise rose risen climb surge jump soar gain increase grow grew grown
fall: fall fell fallen drop plunge slump decline sink sank slid tumble decrease
win: win won beat beaten defeat defeated victory triumph
lose: lose lost
strike: walkout strike struck walked
protest: protest demonstrate demonstration demonstrator rally rallied march marched
attack: attack assault raid storm stormed ambush
bomb: bomb bombing explode explosion blast blew detonate detonation
shoot: shoot shot shooting gunfire gunned
burn: burn burnt fire blaze flame inferno
crash: crash collide collision overturn derail derailment
rescue: rescue save saved
flee: flee fled escape escaped
visit: visit visited
meet: meet met meeting talk talks summit
promise: promise pledge vow vowed
condemn: condemn denounce condemnation
suspend: suspend suspension
ban: ban banned bar barred
fine: fine fined penalty
cut: cut slash slashed
build: build built construct construction
find: find found discover discovery
send: send sent dispatch deploy deployment
marry: marry wedding wed
born: born birth
approve: approve approval clear
sign: sign signed signing
declare: declare declaration proclaim
investigate: investigate investigation probe inquiry
vaccinate: vaccinate vaccination vaccine inoculate
withdraw: withdraw withdrew withdrawn withdrawal
invade: invade invasion
testify: testify testimony
appeal: appeal
plead: plead pleaded pled plea
"""
_SEVERAL_WORDS = {
    r"turn(?:s|ed|ing)? down": "rejected",
    r"step(?:s|ped|ping)? (?:down|aside)": "resigned",
    r"walk(?:s|ed|ing)? (?:out|off the job)": "walkout",
    r"call(?:s|ed|ing)? off": "cancelled",
    r"(?:take|takes|took|taken|taking) over": "acquired",
    r"(?:take|takes|took|taken|taking) power": "seized power",
    r"(?:take|takes|took|taken|taking) office": "inaugurated",
    r"(?:take|takes|took|taken|taking) place": "held",
    r"set(?:s|ting)? free": "freed",
    r"br(?:eak|eaks|oke|oken) out": "began",
    r"put(?:s|ting)? off": "postponed",
    r"gunned down": "shot",
    r"pull(?:s|ed|ing)? out": "withdrew",
    r"(?:gives|give|gave|given) up": "abandoned",
    r"carr(?:y|ies|ied|ying) out": "did",
}
_IRREGULAR = {
    "took": "take", "taken": "take", "made": "make", "gave": "give", "given": "give", "left": "leave", "held": "hold", "led": "lead",
    "ran": "run", "saw": "see", "seen": "see", "knew": "know", "known": "know", "became": "become", "brought": "bring", "broke": "break",
    "broken": "break", "chose": "choose", "chosen": "choose", "drew": "draw", "drawn": "draw", "drove": "drive", "driven": "drive",
    "flew": "fly", "flown": "fly", "fought": "fight", "laid": "lay", "paid": "pay", "spoke": "speak", "spoken": "speak",
    "spent": "spend", "threw": "throw", "thrown": "throw", "wrote": "write", "written": "write", "went": "go", "gone": "go",
    "came": "come", "kept": "keep", "hid": "hide", "hidden": "hide", "stole": "steal", "stolen": "steal", "tore": "tear", "torn": "tear",
    "swept": "sweep", "wept": "weep", "sang": "sing", "caught": "catch", "taught": "teach", "sought": "seek", "dealt": "deal",
    "lent": "lend", "stuck": "stick", "shook": "shake", "shaken": "shake", "woke": "wake", "rode": "ride", "hung": "hang",
    "got": "get", "put": "put", "set": "set", "hit": "hit", "told": "tell", "sat": "sit", "lay": "lie", "fed": "feed",
}  # fmt: skip

_UNITS = {word: number for number, word in enumerate(
    "one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen".split(), 1
)}  # fmt: skip
_TENS = {word: number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12}
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
_WORDED = rf"(?:(?:{'|'.join(_TENS)})(?:-(?:{_UNIT}))?|{_UNIT}|an?(?= (?:hundred|thousand|million|billion)\b))"
_NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,9}})(?:\.\d{{1,3}})?|{_WORDED}"
_SCALE = rf"(?: ?(?:{'|'.join(_SCALES)})\b)"
_AMOUNT = rf"(?P<money>[$€£¥] ?)?(?<![\w.,:-])(?P<number>{_NUMBER})(?P<scale>{_SCALE}?)(?![\w-]|[.,]\d)"
_QUALIFIER = r"(?P<about>(?:at least|more than|over|about|around|some|nearly|almost|up to|as many as|fewer than|less than) )?"
_QUANTITY = re.compile(
    rf"{_QUALIFIER}{_AMOUNT}(?P<percent>%| per ?cent\b)?(?: (?:of (?:the|its|their) )?(?P<noun>[^\W\d_]+(?:-[^\W\d_]+)?))?", re.IGNORECASE
)
_AFTER = r"(?: (?!and\b|but\b)[\w’'-]+){0,3}? (?:were |was |are |have |had |been |have been |had been )?"
_SUFFERED = r"(?=\W*$|[.,;:]| (?:and|in|at|by|when|after|as|near|on|during|while|over|since|so)\b)"  # not "20 officers killed two men"
_PEOPLE = {
    "dead": (
        rf"(?:died|dead|perished|deaths|fatalities|killed{_SUFFERED})",
        r"\b(?:kill(?:ed|ing|s)|toll\b[^.;]{0,60}?\b(?:to|at|of)) ",
    ),
    "injured": (rf"(?:injured|wounded|hurt){_SUFFERED}", r"\b(?:injur(?:ed|ing|es)|wound(?:ed|ing|s)) "),
}
_CASUALTIES = casualties_of(_PEOPLE, _QUALIFIER + _AMOUNT, _AFTER)
_CASUALTY = re.compile(r"died|dead|kill|perish|death|fatal|toll|injur|wound|hurt", re.IGNORECASE)
_ANY_NUMBER = re.compile(rf"\d|\b(?:{_WORDED})\b", re.IGNORECASE)
_TIME = frozenset(
    "second minute hour day week month year decade time am pm january february march april may june july august september october november "
    "december o’clock".split()
)
_TIMES = _TIME | {f"{word}s" for word in _TIME}


def _value(written: str, scale: str) -> float:
    if written[0].isdigit():
        value = float(written.replace(",", ""))
    else:
        tens, _, unit = written.partition("-")
        value = float(_TENS[tens] * 10 + _UNITS.get(unit, 0)) if tens in _TENS else float(_UNITS.get(tens, 1))
    return value * _SCALES.get(scale, 1.0)


TELLINGS = TellingWords(
    left_out=_FUNCTION | _CALENDAR | _NUMBERS,
    acts=acts_of(_TABLE),
    converse=frozenset((frozenset(("win", "lose")), frozenset(("buy", "sell")))),  # one's sale is the other's purchase
    irregular=_IRREGULAR,
    several_words=_SEVERAL_WORDS,
    second=frozenset("down aside out off over power office place free up".split()),
    verb_endings=("ed",),
    length=re.compile(r"\b\w+-(?:year|month|week|day|hour|minute)s?(?:-old)?\b", re.IGNORECASE),  # "47-year-old", "two-day"
    possessive=re.compile(r"['’]s?\b"),
    ahead=re.compile(r"\b(?:will|would|shall|is to|are to|plans? to|due to|expected to|scheduled)\b"),
    nothing=re.compile(  # stands in every article, and nothing happened
        r"\b(?i:declined to (?:comment|answer)|could not (?:immediately )?be reached|no comment|(?:reporting|editing|writing) by"
        r"|did not (?:immediately )?(?:respond|reply|return))\b"
    ),
    dateline=re.compile(r"^.{0,100}?(?:\(|-LRB- ?)(?:Reuters|AP|AFP|dpa|Xinhua|UPI|PTI|ANSA|EFE)\b ?(?:\)|-RRB-)?\s*(?:[–—-]\s*)*"),
    agencies=frozenset(
        (
            "reuters",
            "ap",
            "associated press",
            "afp",
            "agence france-presse",
            "dpa",
            "xinhua",
            "bloomberg",
            "upi",
            "pti",
            "ansa",
            "efe",
            "tass",
        )
    ),
    articles=frozenset(("the",)),
    joining=frozenset(("of", "for", "and", "in", "the", "&")),
    directions=frozenset("north south east west northern southern eastern western new old central upper lower".split()),
    forms=("Group", "Holding", "Holdings", "Company"),
    quantities=QuantityWords(_QUANTITY, _ANY_NUMBER, _value, _CASUALTIES, _CASUALTY, _TIMES, frozenset(("one", "a", "an"))),
)
