"""English words and patterns of who acts, who suffers, who speaks, and who only stands beside."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.en.verbs import ASIDE, NOT_OF_A_NOUN, PARTICIPLE_PHRASE, PAST, PAST_PARTICIPLE, SAYING, VERB

FIRST_PERSON = re.compile(r"\b(?:[Ww]e|us|our|I|my|me)\b")

SAYS = re.compile(rf"\b(?:{SAYING}|according)\b")

_SAYING_PARTICIPANTS = rf"{SAYING}\b"

SUBJECT_SAYS = re.compile(rf"{ASIDE} (?:(?:has|have|had|also|then|later|\w+ly) )*{_SAYING_PARTICIPANTS}")

SAID_BY = re.compile(
    rf"(?:[”\"’]|,) (?:(?!tol|tel){_SAYING_PARTICIPANTS}) (?:the )?(?:[\w’'.-]+ ){{0,4}}$|\b[Aa]ccording to (?:the )?(?:[\w’'.-]+ ){{0,3}}$"
)

PASSIVE = re.compile(
    rf"{ASIDE} (?:(?:has|have|had|will|would|may|might|could|can|should|must) )?(?:is|are|was|were|be|been|being|got)"
    rf"(?: (?:being|been|also|not|later|\w+ly))* {PAST_PARTICIPLE}\b"
)

BY_AGENT = re.compile(rf"\b{PAST_PARTICIPLE} (?:[\w’'-]+ ){{0,3}}?by (?:the |a |an )?(?:[\w’'.-]+ ){{0,3}}$")

OBJECT_OF = re.compile(rf"\b(?:{PAST}|[a-z]{{3,}}(?:ed|ing|es|s)|[a-z]{{4,}}) (?:the |a |an |his |her |its |their )?(?:[\w’'.-]+ ){{0,3}}$")

BEHIND_PREPOSITION = re.compile(
    r"\b(?:of|in|by|with|for|to|from|at|on|near|against|between|about|than|as|over|into|behind|under|after|before|during|since|until|and)"
    r" (?:(?:the|a|an|his|her|its|their) )?(?:[\w’'.-]+ ){0,2}$"
)

GERUND = re.compile(
    r"(?!(?:during|thanksgiving|spring|king|morning|evening|nothing|something|anything|everything|string|wing|ring|thing)\b)[a-z]{2,}ing\b"
)

OF_WHAT_STANDS_BEFORE = re.compile(rf"(?:who|which|that)\b|{PARTICIPLE_PHRASE.pattern}")

JOINED = re.compile(r"(?:and|but|then|later)\b")

IN_PASSIVE = re.compile(
    rf"(?:(?:and|who|which|that|later|then) )*(?:(?:was|were|is|are|been|being) {PAST_PARTICIPLE}\b|{PARTICIPLE_PHRASE.pattern})"
)

TAKES_AWAY = re.compile(
    r"\b(?:(?:the|all) (?:use|sight|loss|control|custody|function) of|(?:broke|breaks|broken|breaking|burst|crashed|smashed|drove|ran|ploughed|moved) into|(?:stole|stolen|taken|burned|damage|fire) (?:from|to|at|in)) (?:\[)?$"
    r"|^(?:\[[^\]]*\.\] )?(?:(?:[Tt]he|[Aa]n?|[Oo]nly|[Nn]early|[Aa]lmost|[Aa]bout) )*(?:(?:first|second|third|last|only|best|earliest|complete|collected|new|revised|other) )*"
    r"(?:[Vv]olumes?|[Ee]ditions?|[Cc]opies|[Cc]opy|[Pp]arts?|[Hh]alf|[Mm]ost|[Mm]uch|[Ss]ome|[Mm]any|[Ss]everal|[Nn]one|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve|[Tt]wenty|[A-Z]?[a-z]+ty(?:-[a-z]+)?|\d+|"
    r"last|first|best|rest|remainder|bulk|collection|selection|exhibition|sale|publication|translations?|manuscript|performance|premiere) of (?:\[)?$"
)
TAKEN_TO = re.compile(
    r"\b(?:taken|rushed|flown|airlifted|driven|transferred|admitted|readmitted|brought|evacuated|carried) (?:back |straight |at once |by (?:air|car|road|helicopter|ambulance) )?to (?:the )?$"
)
ONLY_WHERE = re.compile(
    r"(?:\b(?:(?<![Ss]hares )(?<!stake )(?<!stakes )(?<!invested )(?<!interest )(?<!confidence )(?<!faith )in|at|near|outside|inside|around|throughout|across|beside|opposite|visit(?:ed|s|ing)?|cross(?:ed|es|ing)?|reach(?:ed|es|ing)?|tour(?:ed|s|ing)?)"
    r"(?: (?:the|a|an))?(?: [a-z]+(?:ern)?)?|\b(?:islands?|city|town|village|port|region|province|county|district|people|streets|outskirts|suburb) of|\b(?:such as|unlike)|\b(?:[Tt]hrough|[Ii]nto|[Oo]nto|[Oo]ff) (?:the )?"
    r"|\b(?i:came|come|comes|went|goes|gone|mov(?:ed|es?)|travel(?:led|ed|s)?|sail(?:ed|s)?|march(?:ed|es)?|walk(?:ed|s)?|rode|drove|cycled|hiked|escaped?|emigrated|fled|flew|retreated|(?<!was )(?<!were )(?<!been )(?<!be )returned) to|(?i:left|leaves?|departed|sailed|set off|set out|embarked|bound) (?:(?:in|on|at) [\w’'-]+ |again |home |[a-z]+ly ){0,2}for|[Ii]n the (?:reign|time|times|days|lifetime|presence|memory|name|style) of) (?:(?:[Kk]ing|[Qq]ueen|[Ee]mperor|[Cc]ount|[Dd]uke|[Pp]ope|the) )?$"
    r"|^(?!.*\b(?:buys?|buying|bought|orders?|ordered|receiv\w+|purchas\w+|borrow\w+|st[eo][ao]?l\w*|acquir\w+|took|tak\w+|demand\w*|[Ll]etters?|obtain\w*|secur\w+|rais\w+|hired?|leas(?:e[sd]?|ing)|rent(?:s|ed|ing)?|licens\w+|recruit\w+|commission\w*|help|support|grants?|loans?|gifts?|offers?|[A-Z][a-z]{2,}(?:ers|ists|ors)|"
    r"accept\w*|doctorates?|degrees?|diplomas?|prizes?|medals?|retir\w+|resign\w*|dismiss\w*|expelled|graduat\w+|[a-z]{3,}(?:ers|ists|ors|ials|yers|ees)|"
    r"auditors|engineers|experts|lawyers|consultants|contracts?|funding|money|awards?|approval|permission|messages?|calls?|visits?|orders?|inherit\w*|learn\w*|heard|won|wins?)\b)"
    r".*\bfrom(?: (?:the|a|an|rival))? $"
)

_BODY_NOUNS = "newspaper|group|company|bank|party|army|government|family|club|team|union|agency|network|brothers|front|movement"

OF_ANOTHER_DEED = re.compile(
    r"\b(?:after|following|before|since|until|despite) (?:(?:the|an?|his|her|its|their) )?(?:(?!(?:he|she|it|they|we|was|were|had|has|being)\b)[a-z-]+ ){1,3}"
    r"(?:of|by|from|between) (?:the )?(?:[a-z]+ ){0,2}(?:[A-Z][a-z]+\.? ){0,2}$",
    re.IGNORECASE,
)

ATTRIBUTIVE_NEXT = re.compile(  # "the [Lammer] altarpiece": the name only says which one
    rf" (?!{VERB.pattern})(?!(?:{_BODY_NOUNS})\b)(?!(?:and|or|but|in|on|at|of|by|for|from|to|with|as|after|before|when|while|who|that|which|because|although|though|during|since|until|also|then|now|"
    r"last|next|late|earlier|today|tomorrow|yesterday|tonight|once|twice|worth|more|than|alone|together|plus|like|unlike|despite|between|without|within|among|around|near|behind|beyond|inside|outside|upon|onto|toward|about|amid|"
    r"later|never|not|again|back|home|away|[a-z]+ly|[a-z]+s|into|over|under|up|out|off|across|through|against)\b)[a-z][a-z-]{3,}(?: |[,.;]|$)"
    r"| (?:cottages|houses|almshouses|lands|fields|farms|woods|mills|mines|pits|collieries|quarries|shops|stores|premises|stables|barns|boats|papers|letters|paintings|pictures|drawings|archives)(?: |[,.;]|$)"
)

APPOSITION_BETWEEN = re.compile(r", (?:the|a|an|his|her|its|their|then|former) [^,.;]{1,60},? ")

COMPANY = (
    r"company|firm|corporation|carmaker|automaker|airline|bank|lender|retailer|manufacturer|maker|operator|publisher|studio|label|start-?up|"
    r"chain|utility|broadcaster|brewer|insurer|supplier|developer|group|business|conglomerate|giant|shipyard|refiner|miner|club|team|side|squad"
)

BODY = (
    r"ministry|court|tribunal|university|party|agency|council|union|commission|committee|hospital|museum|gallery|authority|department|bank|airline|"
    r"college|academy|polytechnic|infirmary|seminary|convent|abbey|"
    r"institute|foundation|association|federation|parliament|senate|bureau|newspaper|church|league|charity|organisation|organization|school"
)

_FIGHTERS = (
    r"militants|rebels|insurgents|fighters|extremists|jihadists|gunmen|gang|movement|militia|guerrillas|separatists|terrorists|group"
)

OFFICE = (
    r"president|prime minister|minister|chancellor|king|queen|prince|princess|pope|mayor|governor|senator|(?:(?:attorney|auditor|secretary|solicitor|surgeon|inspector|director|governor|advocate|postmaster|registrar|comptroller)[ -])?general|commander|colonel|judge|"
    r"chairman|chairwoman|chief executive|ceo|director|coach|manager|captain|spokesman|spokeswoman|ambassador|prosecutor|bishop|archbishop|"
    r"lawyer|professor|leader|actress|actor|singer|author|writer|striker|goalkeeper|pilot|engineer|doctor|scientist|editor|secretary"
)

_NO_NOUN_NEXT = (  # behind "her" as an object
    r"(?! (?:(?:missing|dead|alive|guilty|unconscious|asleep|bleeding|unharmed|waiting|lying|crying|ill)(?=[,.;]| (?:at|in|on|by|for|after|from|to|and|of|under|near|with|that|when|last|the)\b)|(?:a few|two|three|four|five|six|seven|eight|nine|ten|twelve|several|some|\d+) (?:seconds|minutes|hours|days|nights|weeks|months|years) (?:later|earlier|after|before|ago)|he|she|it|they|we|you|was|were|is|are|had|has|will|would|did|the|an?|my|our|your|his|her|its|their|this|that|to|in|on|at|for|by|from|with|and|or|but|as|of|into|over|after|before|when|while|who|which|not|"
    r"again|back|out|off|up|down|away|home|there|then|later|until|since|during|through|about|because|if|all|some|any|no|so|if|how|what|why|afterwards?|once|twice|yesterday|today|tomorrow|[a-z]{3,}ly)\b)"
)


def _behind(*words: str) -> str:
    """Behind one of these words, and a blank."""
    return "(?:" + "|".join(f"(?<={word} )" for word in words) + ")"


# "her" is whose something is: "the first volume of [her] Mosses of the Nyika", "searched [her] home", "broke [her] back"
_BEHIND_OF = _behind(*(f" {word}" for word in ("of", "in", "from", "by", "on", "at", "into", "outside", "near", "inside")))
_BEHIND_DEED = _behind("searched", "raided", "entered", "ransacked", "destroyed", "damaged", "left", "sold")
_BEHIND_HURT = _behind("broke", "hurt", "injured", "strained", "breaking", "turned")
_BEHIND_GIFT = _behind("gave", "give", "given", "gives", "offered", "granted", "fitted", "brought", "bought", "allowed", "cost", "promised")
_NO_DATIVE = (  # "gave her new engines"
    rf"(?!{_BEHIND_GIFT}her (?:new|fresh|extra|more|another|some|no|little|plenty|permission|leave|notice|shelter|time|nothing|everything)\b)"
)
_OTHER_ONE = r"(?!(?:other|second|third|first|last|next|rival|new|whole|latter|former)\b)"
SHIP = (
    "ship|vessel|boat|brig|frigate|schooner|steamer|tanker|ferry|trawler|submarine|destroyer|cruiser|battleship|freighter|liner|barque|sloop|"
    "corvette|yacht|tug|lifeboat|galleon|warship|gunboat|minesweeper|monitor|whaler|ketch|clipper|cutter|icebreaker|dredger"
)
MADE = (
    rf"(?:{SHIP}|aircraft|airplane|aeroplane|plane|airliner|jet|jetliner|jumbo|superjumbo|helicopter|rocket|satellite|spacecraft|probe|shuttle|phone|smartphone|"
    r"handset|device|tablet|player|computer|laptop|console|gadget|car|vehicle|truck|engine|locomotive|train|tram|software|app|browser|game|drug|vaccine)"
)
_CALLED_BESIDE = r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[\w’'-]+[’']s?) (?:[\w-]+ ){0,3}?"
_PARTY = r"(?:first|second|third|fourth|fifth|1st|2nd|3rd)(?:[- ]named)? (?:defendant|claimant|plaintiff|respondent|appellant|applicant|petitioner|accused)"
_ROLE = r"Clerk|Chair|Chairman|Chairwoman|Plaintiff|Defendant|Claimant|Respondent|Appellant|Applicant|Petitioner|Treasurer|Secretary|Warden|Rector|Vicar"
DESCRIBED_BEFORE = re.compile(
    rf"(?<![\w’'-])(?<!\bfor )(?<!\bof ){_CALLED_BESIDE}(?:(?P<noun>(?i:{_PARTY})|[a-z][a-z-]{{3,}}|{_ROLE}|(?i:{OFFICE}))(?: (?:for|of|to|at) (?:the )?[A-Z][^,.;]{{1,40}})?, (?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|[A-Z][a-z]+)\.? ){{0,2}}$"
    rf"|(?P<beside>{SHIP}|{COMPANY}|{BODY}|{OFFICE}|successor|deputy|brother|sister|wife|husband|widow|son|daughter|nephew|niece|assistant) $)"
)
DESCRIBED_AFTER = re.compile(
    r"(?:, (?:(?:(?:then|now) )?(?:the|an?|its|his|her|their|our|[\w’'-]+[’']s?) (?:[\w-]+ ){0,3}?(?P<noun>[a-z][a-z-]{3,})"
    rf"|(?:former )?(?P<office>{OFFICE}))(?= (?:of|for|at|in|from|who|which)\b|[,.])"
    rf"| \((?:(?:the|then) )?(?P<bracketed>{_ROLE})\)"
    r"| \((?:(?:the|hereafter|hereinafter) )*[“\"‘'](?:the )?(?P<defined>[A-Za-z][a-z-]{2,})[”\"’']\))"
)
_REGULATOR = (
    "regulator",
    "watchdog",
    "authority",
    "commission",
    "board",
    "agency",
    "office",
    "inspectorate",
    "central bank",
    "federal reserve",
)
_BANK = ("bank", "lender", "savings", "mortgage", "bancorp", "banque", "banco", "banca", "sparkasse")
_PAPER = ("newspaper", "times", "post", "herald", "gazette", "guardian", "tribune", "courier", "echo", "journal", "telegraph", "chronicle")
SAME_AS = {
    "bank": _BANK, "lender": _BANK, "regulator": _REGULATOR, "watchdog": _REGULATOR,
    "utility": ("water", "power", "energy", "electric", "electricity", "gas", "utilities"), "airline": ("airlines", "airways", "air"),
    "broker": ("brokers", "brokerage", "securities"), "brokerage": ("brokers", "broker", "securities"), "brewer": ("brewery", "breweries"),
    "charity": ("trust", "foundation"), "railway": ("railroad",), "insurer": ("insurance", "assurance", "mutual"),
    "orchestra": ("philharmonic", "symphony", "sinfonia"), "hospital": ("infirmary", "clinic"), "theatre": ("playhouse",),
    "ship": tuple(SHIP.split("|")), "vessel": tuple(SHIP.split("|")), "boat": tuple(SHIP.split("|")),
    "judge": ("justice",), "force": ("police", "constabulary"), "officer": ("inspector", "constable", "sergeant"),
    "publisher": ("books", "publishing", "publishers", "press", "verlag"), "paper": _PAPER, "newspaper": _PAPER,
    "gallery": ("galerie", "galleria", "galería", "kunsthalle"), "museum": ("kunsthalle", "musée", "museo", "rijksmuseum"),
    "club": ("team", "side", "rovers", "united", "rangers", "wanderers", "athletic", "fc"), "team": ("club", "side"), "side": ("club", "team"), "chair": ("chairman", "chairwoman"),
    "chairman": ("chair",), "chairwoman": ("chair",),
}  # fmt: skip
JOINS_NAMES = re.compile(
    r",? (?:and|nor) (?:(?:the|his|her|their|its) (?:[a-z-]+,? ){0,3})?(?:(?:Mr|Mrs|Ms|Dr|Sir)\.? )?|, (?:(?:Mr|Mrs|Ms|Dr|Sir)\.? )?"
)
_ADDRESS = r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Father|Sister|Rev|Captain|Colonel|Major|Professor|Judge|Cllr|Councillor)\.? "
_TITLE = rf"(?:{_ADDRESS})?"
_WHOSE = r"(?:(?:the|an?|his|her|their|its) (?:(?:own|late|old) )?)"
JOINS_MEMBERS = re.compile(  # "Lund[, the Danish climber ]Kos[ and cook ]Bell"
    rf"(?:,? and |, ){_WHOSE}?(?:(?!(?:in|on|at|by|of|to|for|from|with|who|which|that|when|then|later)\b)[\w’'-]+ ){{0,2}}[a-z][\w’'-]+(?<!\band)(?<!\bthe)(?<!ly) {_TITLE}|(?:,? and |, ){_ADDRESS}"
)
LEADS_TO_ANOTHER = re.compile(
    r" (?:(?:(?:together|along|jointly) )?with|(?<!ed )(?<!en )by|to|against|on behalf of|at the request of) "
    rf"(?:{_WHOSE}?(?:(?!(?:of|by|in|at|on|from|to|for|and|with)\b)[a-z][\w’'-]+ ){{0,2}}(?:(?!(?:of|by|in|at|on|from|to|for|and|with)\b)[\w’'-]+(?:, | ))?)?{_TITLE}$"
)
BEFALLS = re.compile(
    r", (?:then |also |fatally |slightly |seriously |badly )?(?:killing|injuring|wounding|hurting|maiming|crushing|trapping|burying|pinning|striking|hitting|knocking down|breaking|beating|defeating|ousting|"
    r"replacing|succeeding|arresting|rescuing|freeing|saving|stabbing|shooting|poisoning|blinding|scalding|drowning|widowing|orphaning)"
    rf" (?:{_WHOSE}?(?:[a-z][\w’'-]+ ){{0,3}}of )?(?:{_WHOSE}?(?:[a-z\d][\w’'-]* ){{0,4}})?{_TITLE}$"
)
ONLY_SOMEBODY_DOES = re.compile(
    rf"(?:,[^,.;]{{1,60}},)? (?:(?:also|then|now|later|has|had|have|will|would|\w+ly|did not) )*(?:{SAYING}|answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|comment(?:ed)?|hire[sd]?|buy|bought|buys|sell|sold|sells|signs?|signed|"
    r"pays?|paid|appoint(?:s|ed)?|promise[sd]?|offer(?:s|ed)?|order(?:s|ed)?|sue[sd]?|apologi[sz]e[sd]?|names?|named|dismiss(?:ed|es)?|sack(?:s|ed)?|"
    r"refuse[sd]?|reject(?:s|ed)?|accept(?:s|ed)?|agree[sd]?|plans?|planned|decide[sd]?|launch(?:ed|es)?|acquire[sd]?|sent|sends?|invite[sd]?|borrow(?:s|ed)?|"
    r"merge[sd]?|publish(?:ed|es)?|open(?:s|ed)? (?:a|an|its|two|three)|built|appeal(?:s|ed)?|demand(?:s|ed)?|employ(?:s|ed)?|recruit(?:s|ed)?|engage[sd]?|"
    r"gave|gives?|withdrew|withdraws?|voted?|votes|elect(?:s|ed)?|expel(?:s|led)?|fine[sd]?|granted|grants?|award(?:s|ed)?)\b"
)
_MEMBERS = (
    r"militants?|fighters?|forces?|troops|soldiers?|army|navy|police|gunmen|supporters|government|jets|warplanes|planes|tanks|"
    r"parliament|board|guards?|units?|inspectors?|officials|officers|members|staff|agents|directors|shareholders|shares|crews?|investigators|workers"
)
ACTS_FOR = re.compile(rf"(?:['’]s?)? (?:[\w-]+ )?(?:{_MEMBERS})\b")

_DEEDS = (
    r"death|birth|suicide|murder|marriage|wedding|divorce|illness|injury|arrest|trial|conviction|execution|imprisonment|release|escape|resignation|retirement|"
    r"appointment|election|re-election|departure|arrival|return|visit|victory|defeat|win|debut|funeral|burial|dismissal|disappearance|collapse|bankruptcy|"
    r"shoulders?|arms?|legs?|hands?|foot|feet|head|face|body|neck|heart|eyes?|jaw|knees?|skull|ribs|failure|takeover|acquisition|purchase|sale|decision|refusal|offer|bid|attack|invasion|withdrawal|confession|testimony|performance|management"
)
OWNS = re.compile(rf"['’]s? (?!(?:\w+ )?(?:{_MEMBERS})\b)(?!(?:[a-z-]+ ){{0,2}}(?:{_DEEDS})\b)")  # but an army does what its fighters do

ANAPHOR = re.compile(
    rf"\b(?=[HhSsIiTtBbNn])(?<![\w’'-])(?:(?P<client>(?:[Hh]is|[Hh]er|[Tt]heir) client)|(?P<person>[Hh]e|[Ss]he)|(?P<it>[Ii]t)|(?P<they>[Tt]hey|them|[Bb]oth(?= (?:were|are|had|have|will|would|did|left|went|came|won|lost|took|died|[a-z]{{2,}}ed)\b))"
    rf"|(?P<owner>(?:[Hh]is|[Ii]ts|[Tt]heir)(?= [A-Z][a-z]+ [A-Z])|(?:His|Her|Its|Their)(?= (?!Majesty|Royal|Imperial|Excellency|Honou?r|Grace|Serene|Lordship|Ladyship|Highness|Eminence|Holiness)[A-Z][a-z]+ (?:[A-Z]|(?:of|in|on|for) (?:the )?[A-Z])| (?:later|last|early|earlier|next|own|latest) [a-z])|(?:[Hh]is|{_NO_DATIVE}[Hh]er|[Ii]ts|[Tt]heir)(?= [a-z]){_NO_NOUN_NEXT}|(?:{_BEHIND_OF}|{_BEHIND_DEED})her(?= [A-Z][a-z]| home\b)|{_BEHIND_HURT}her(?= back\b))|(?P<whom>him|her)|(?P<sides>(?:[Tt]he|[Bb]oth) (?:(?:two )?parties|two (?:companies|firms|sides|clubs|banks)|companies|sides)(?! to (?:the|this|that|an?|it|any)\b| of\b)|[Bb]oth (?:firms|banks|clubs|boards)|[Nn]either side)|(?P<couple>[Tt]he (?:couple|pair|two)(?: (?:men|women))?)"
    rf"|(?P<aged>[Tt]he \d{{1,2}}-year-old(?: (?!(?:{NOT_OF_A_NOUN}))[a-z]+){{0,3}}?)(?= (?:{VERB.pattern})|,|\.)"
    rf"|[Tt]he (?:(?P<party>{_PARTY})|(?:{_OTHER_ONE}[a-z]+(?:-[a-z]+)? )??(?:(?P<office>(?i:{OFFICE}))|(?P<company>{COMPANY})|(?P<body>{BODY})|(?P<fighters>{_FIGHTERS})"
    rf"|(?P<country>country|nation))|(?P<noun>[a-z][a-z-]{{3,}}|{_ROLE}))(?! of\b| [A-Z]|, [A-Z]))(?![\w-])"
)

ACTS = re.compile(  # "it" that does something; "it is clear that", "it will be", "it rained" are nobody
    rf"(?:,[^,.;]{{1,60}},)? (?:also |then |now |later |has |had |have |would |will |not |\w+ly )*"
    rf"(?:{PAST}|(?!(?:seem|appear|rain|snow|happen|turn|emerg|look)ed)[a-z]{{2,}}ed|"
    r"did not (?!seem|appear|rain|snow|happen|matter|help|take)[a-z]+|says|announces|plans|expects|hopes|wants|intends|agree|sell|buy|build|pay|open|close|cut|launch|release|make|take|give)\b"
)

BEFORE_VERB = re.compile(
    rf"{ASIDE} (?:(?:also|then|now|later|still|never|not|who|\w+ly) )*"
    rf"(?:{PAST}|[a-z]{{2,}}ed|is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|do|said|says|[a-z]{{3,}}s)\b"
)

PARTED_VERB = re.compile(  # a verb behind what says more of its subject: "the head of the school [said]", "Ann Lund, 41, a nurse, [was]"
    r"(?:(?: (?:of|in|at|from|for|on|near) (?!which|whom)[^,.;:!?\n]{1,40}?)?,(?: [^,.;:!?\n]{1,60},){1,3}"
    r"| (?:of|in|at|from) (?!which|whom)(?:the |an? |his |her |its )?[\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
    rf" (?:(?:also|then|now|later|still|never|not|\w+ly) )*(?:{PAST}|(?<=, )[a-z]{{2,}}ed|is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|do|said|says)\b"
)
PART_OF_AT_END = re.compile(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|some|most|many|more|all|none|both|half|each|either|neither|several|few|any|part|the rest)) of $"
)
AFTER_PREPOSITION = re.compile(
    r"\b(?:of|in|by|with|for|to|from|at|on|near|against|between|about|than|as|over|into|behind|under)"
    r"(?: (?:the|a|an))?(?: [A-Z][\w.’'-]*){0,2} $"
)

PUBLIC_BODY = re.compile(
    r"\b(?:University|Ministry|Court|Police|Army|Navy|Union|Nations|NATO|Parliament|Senate|Congress|Council|Commission|Committee|Department|"
    r"College|Academy|Polytechnic|Seminary|Convent|Abbey|Priory|Cathedral|Chapel|Synagogue|Infirmary|Asylum|Workhouse|Prison|Library|Observatory|Regiment|Embassy|"
    r"Agency|Board|Office|Bureau|Service|Administration|Party|Hospital|Museum|School|Church|Association|Federation|Institute|Foundation|House|Force|Forces|Government|Authority|"
    r"[Cc]entral [Bb]ank|[Rr]egulator|[Ww]atchdog|Courier|Herald|Times|Post|Press|Journal|Inquirer|Globe|Gazette|Tribune|Packet|News|Guardian|Telegraph|Observer|Chronicle|Daily|Prize|Medal|Fund)\b"
)

PLURAL_NAME = re.compile(r"(?:s|Police|police|Nations|people)$")

STAMP = re.compile(
    r"(?:(?:first |last )?(?:published|updated|posted|modified|filed|date|dated|issued|created)"
    r"(?: (?:on|at))?\b|by\b(?: [A-Z][\w.’'-]*){1,4}"
    r"|\d{1,2}[.:] ?\d\d|[ap]\. ?m\.?|[ap]m|gmt|bst|utc|[a-z]{1,3}[sd]?t\b|et|mon|tue|wed|thu|fri|sat|sun|[A-Z][a-z]+day|[\s.,|*_:()–—·-])+",
    re.IGNORECASE,
)

SERIES = re.compile(
    r"\b(?:[A-Z]{3,}|[a-z]*[A-Z][a-z]+[A-Z]\w*|i[A-Z]\w+|Expo|Euro|Windows|Office|Vision|Agenda) $"  # WWDC 2005, iLife '11
    r"|\[$"  # Kessler v Port of Velmar [2025] EWCA
    r"|[(;] ?(?!Born|Died|Since|From|In|By|Until|After|Before|About|Around|Circa|Founded|Early|Late)[A-Z][\w’'-]+"
    r"(?:,? et al\.?| (?:and|&) [A-Z][\w’'-]+)?,? $"  # (Brandt 1999, p. 12; Ruiz et al., 2003)
)

_HELD = (
    r"(?:Conference|Congress|Cup|Games|Olympics|Festival|Forum|"
    r"Summit|Awards?|Championships?|Open|Prix|Convention|Fair|Expo|Biennale|Assembly)"
)

HELD_OFTEN = re.compile(rf"\b[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)* {_HELD} $")

HELD_THEN = re.compile(rf"(?: [A-Z][\w’'-]*){{1,4}} {_HELD}\b|(?<=\d) {_HELD}\b")

ENACTED = re.compile(r"\b(?:Act|Code|Law|Ordinance|Regulations?|Rules|Order|Statute)(?:,| of)? $")  # the Indian Penal Code, 1860

DETERMINER = re.compile(r"\b(?i:the|a|an|its|his|her|their|our|new|latest)(?: new| latest)? $")

THING = re.compile(
    r" (?:version|model|edition|line|lineup|range|update|release|budget|season|class|squad|team|vintage|calendar|report|survey|study|"
    r"census|film|novel|book|album|song|movie|documentary|play|film|biography|memoir|article|paper|interview|speech|law|act|code|constitution)s?\b"
)

WHOSE_YEAR = re.compile(r"\s?['’]s\b")

OF_AGE = re.compile(r"[- ](?:olds?|of age)\b")

AFTER_OR_BEFORE = re.compile(r"\s+(?:after|(?P<before>before))\s+")
