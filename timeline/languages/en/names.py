"""English names: the words around them (names/cues.toml), patterns, and the lists of data/words."""

from __future__ import annotations

from pathlib import Path

from timeline import patterns as re
from timeline.actors.name_cues import cues_of
from timeline.actors.word_lists import FOLDER, WordLists

_HERE = Path(__file__).with_name("names")
_CREEDS = (
    "Africans Asians Europeans Arabs Latinos Muslims Christians Jews Hindus Sikhs Buddhists Kurds Tamils Palestinians Catholics "
    "Protestants Sunnis Shiites Shias Westerners"
)
_OPENING = r"(?:the )?[“\"‘']?(?:the )?$"
_CALLED = (
    r",? ?\(?(?:(?:also |better |widely |locally |simply |formerly |commonly |popularly )?(?:known|(?<!^ )called|nicknamed|dubbed|styled)"
    r"(?: as| simply as| locally as)?"  # "Bielak called Walsh" is no name of his
    r"|known by (?:its|their|his|her|the) (?:[A-Z]?[a-z]+ )?(?:acronym|initials|abbreviation|nickname|nom de guerre)s?,?"
    rf"|alias|aka|a\.k\.a\.|whose nom de guerre is) {_OPENING}"
)
_HE = (
    r"\b(?:Mr|Sir|Lord|King|Prince|Duke|Count|Baron|Earl|Viscount|Emperor|Father|Brother|Pope|Imam|Sheikh|[Aa]ctor|[Mm]an|[Ss]on|[Bb]rother|[Ff]ather|[Hh]usband|[Uu]ncle|"
    r"[Bb]usinessman|(?P<office>[Cc]hairman|[Ss]pokesman|[Ff]oreman|[Aa]lderman)|[Cc]ongressman|[Pp]oliceman|[Ff]isherman)[.,]? (?:[A-Z][\w.’'-]* ){0,2}$"
)
_SHE = (
    r"\b(?:Mrs|Ms|Miss|Madam|Dame|Lady|Queen|Princess|Duchess|Countess|Baroness|Empress|Sister|Mother|[Aa]ctress|[Ww]oman|[Dd]aughter|[Ss]ister|[Mm]other|[Ww]ife|"
    r"[Aa]unt|[Bb]usinesswoman|[Cc]hairwoman|[Ss]pokeswoman|[Cc]ongresswoman|[Pp]olicewoman)[.,]? (?:[A-Z][\w.’'-]* ){0,2}$"
)

_KIN = (
    r"(?:child|baby|wife|husband|widow|widower|father|mother|parents?|son|daughter|brother|sister|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|"
    r"grandson|granddaughter|fianc\w+|partner|stepfather|stepmother|stepson|stepdaughter|(?:father|mother|son|daughter|brother|sister)-in-law)"
)

_BODY = (
    r"(?:company|firm|corporation|conglomerate|group|start-?up|manufacturer|carmaker|automaker|shipbuilder|airline|bank|lender|insurer|"
    r"retailer|supermarket|chain|brokerage|network|newspaper|daily|"
    r"weekly|magazine|tabloid|website|newsletter|journal|agency|charity|foundation|think-?tank|union|federation|association|party|club|team|"
    r"outfit|band|orchestra|choir|university|college|institute|museum|gallery|laboratory|label|studio|theatre|hospital|utility|"
    r"tannery|foundry|brickworks|dairy|creamery|winery|distillery|cannery|sawmill|ironworks|smelter|bookshop|restaurant|bakery|printing works|"
    r"consultancy|militia|gang|cartel|shipyard|brewery|subsidiary|parent|brand|shell|"
    r"(?:professional|semi-professional|league|division|amateur|rival|visiting|bigger|smaller|top-flight|county) side|owner of|(?:maker|producer) of)"
)
_EITHER = (  # who a person may be too
    r"(?P<either>brewer|maker|builder|broker|contractor|subcontractor|supplier|operator|developer|publisher|broadcaster|bidder|refiner|miner|regulator|"
    r"watchdog|processor|provider|vendor|auditor|landlord|tenant|sponsor)"
)
_CAPITAL = r"[A-Z](?<![\w’'-].)"  # that begins a word; it stands first in a pattern, so that the search goes from one to the next


def _begun(words: str) -> str:
    """Any of some words, parted by ``|``, where a word begins: each first by its letter, so that the search goes from one to the next."""
    return "(?:" + "|".join(rf"{word[0]}(?<!\w{word[0]}){word[1:]}" for word in words.split("|")) + ")"


_REST = r"[\w’'-]{0,30}+(?:\+(?!\w))?+(?: (?:& |of |del |de |do |da |di |du |des |von |van )?[A-Z][\w’'-]{0,30}+){0,3}+"
_NAMED = rf"(?P<name>{_CAPITAL}{_REST})"
_KIND_BEFORE = rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|(?<![\w-])[\w-]{{1,30}}+[’']s?) (?:[a-z][\w’'-]{{0,30}}+ ){{0,4}}(?:{_BODY}|{_EITHER}),?(?: (?:called|named|known as)|(?<=firm) of|(?<=partnership) of| of(?= [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? & [A-Z]))? [*_“\"]?{_NAMED}"
_KIND_ALONE = rf"(?<=[a-z] )(?:company|firm|bank|airline|lender|insurer|retailer|manufacturer|broadcaster|publisher|operator|carmaker|maker|shipbuilder|brokerage|chain|brand|supermarket|charity) (?!(?:In|On|At|By)\b){_NAMED}"
_KIND_AFTER = rf"{_NAMED}[*_”\"]?, (?:the|an?|its|his|her|their|our) (?:[A-Z]?[a-z][\w’'-]{{0,30}}+ ){{0,4}}(?:{_BODY}|{_EITHER})\b(?! (?:chief|boss|director|owner|manager|founder|leader))"
_OWNED = (
    r"(?:shares?|share price|stock|shareholders|chief executive|chairman|chairwoman|board|headquarters|subsidiary|annual report|turnover|revenues?|"
    r"accountants|annual profits?|customers|depositors|branches|co-?founders?|founder)"
)
_KIND_OWNER = rf"(?P<name>{_CAPITAL}[\w-]{{0,30}}+(?: (?:& |of )?[A-Z][\w-]{{0,30}}+){{0,3}}+)[’']s? {_OWNED}\b"
_DATE = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_KIND_NEXT = rf"(?P<name>{_CAPITAL}(?!(?<=A)n? )(?<!\b[Ii]n .)(?<!\b[Aa]t .)(?<!\bnear .)(?<!\bfrom .)(?<!\bas .){_REST})(?: (?:[^.A-Z\n]|{_DATE}){{0,60}}+)?\. The (?:company|firm|bank|charity|retailer|contractor|airline|manufacturer)\b"
_PLAYED = (  # before or behind whom somebody plays: "beat Marden Town 2–0", "the winner against Marden Town"
    rf"{_begun('beat|beats|beating|defeated|thrashed|hammered|edged|outplayed|drew with|lost to|against|to|past|by|at')} {_NAMED}(?= (?:by )?\d{{1,2}} ?[–-] ?\d{{1,2}}\b| (?:in|on) (?:the|a) (?:[\w’'-]+ ){{0,4}}?(?:[Ff]inal|[Cc]up|[Rr]eplay|[Ss]hield|[Ss]emi-final|[Pp]lay-off|[Tt]rophy)\b)"
    rf"|\\d{{1,2}} ?[–-] ?\\d{{1,2}} (?:to|by|at|against|over) {_NAMED.replace('P<name>', 'P<third>')}"
    rf"|{_begun('goal|goals|winner|hat-trick|equaliser|replay|friendly|fixture|home match|away match|first match|last match|league match|cup tie|debut')} (?:against|over|with|for|v\.?) {_NAMED.replace('P<name>', 'P<other>')}"
)
_KIND_INSIDE = rf"(?P<name>{_CAPITAL}[\w’'-]{{1,30}}+ and (?:Sons?|Brothers|Daughters|Partners|Company|Co))\b(?! of\b)"
_SHIP_BEFORE = (
    r"(?:[TtAaIiHh](?<!\w.)(?:(?<=[Tt])he(?:ir)?|(?<=[Aa])|(?<=[Ii])ts|(?<=[Hh])(?:is|er)) (?:[a-z][\w’'-]{0,30}+ ){0,3}(?:ship|vessel|locomotive|engine|airship|brig|frigate|schooner|steamer|steamship|tanker|ferry|trawler|submarine|"
    r"destroyer|cruiser|battleship|freighter|liner|barque|sloop|corvette|yacht|tug|lifeboat|galleon|warship|gunboat|minesweeper|monitor|whaler|ketch|"
    r"clipper|cutter|icebreaker|dredger)|(?P<sign>[MFSRCHUT](?<!\w.)(?:(?<=[MFSR])/[VTSY]|(?<=M)(?:V|FV|[ST](?= [A-Z]))|(?<=C)CGS|(?<=S)(?:S|Y)(?= [A-Z][a-z])|(?<=R)(?:MS|NLB|RS)|(?<=H)M(?:A|C)?S|(?<=U)S(?:S|CGC)|(?<=T)SS)\.?)) [*_“\"]?(?P<name>[A-Z][\w’'-]{2,30}+(?: [A-Z][\w’'-]{1,30}+){0,2})"
)

_NOT_PEOPLE = (  # nouns with the ending of those for people
    r"river|paper|newspaper|tower|number|letter|quarter|chapter|computer|steamer|tanker|cruiser|schooner|trawler|freighter|liner|destroyer|motor|power|water|summer|"
    r"winter|matter|order|offer|corner|theater|helicopter|reactor|factor|sector|tractor|harbor|labor|color|master|poster|counter|shelter|cluster|disaster|restaurant|"
    r"plant|giant|grant|tenant|merchant bank|covenant|carrier|container|printer|scanner|boiler|burner|dinner|supper|border|folder|former|latter|other|another|further"
)
_PERSON_APPOSED = (
    rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|(?<![\w-])[\w-]{{1,30}}+[’']s?) (?:[a-z][\w’'-]{{0,30}}+ ){{0,3}}(?!(?:{_BODY}|brewer|broker|maker|supplier|operator|developer|"
    rf"publisher|broadcaster|bidder|refiner|miner|processor|provider|vendor|{_NOT_PEOPLE})\b)"
    rf"(?:(?P<kin>{_KIN}|boy|girl|twin)|[a-z]{{2,}}(?:er|or|ist|ian|ant|man|woman|smith|wright)|deputy|friend|neighbour|guide|cook|chief executive|secretary|clerk|nurse|judge|chair|guard), "
    r"(?P<name>[A-Z][\w’'-]{1,30}+(?: [A-Z][\w’'-]{1,30}+){0,2}),"
)

_AND_OTHERS = r"(?:,? (?:and|&) (?:[Aa]nother|[Oo]thers|[Aa]nors?|[Oo]rs|(?:\d+|two|three|four|five) others))?"  # of the parties of a case

_HIDDEN = (  # as what reports and courts tell of somebody whom they do not name
    r"Witness|Officer|Patient|Child|Nurse|RN|EN|PC|Employee|Resident|Person|Complainant|Student|Pupil|Suspect|Soldier|Doctor|Consultant|Registrar|"
    r"Midwife|Driver|Worker|Juror|Operator|Engineer|Surgeon|Individual|Detainee|Prisoner|Carer|Teacher|Donor"
)

_PARTY = r"(?:claimant|plaintiff|applicant|appellant|petitioner|pursuer|defendant|respondent|defender)"

NAMES = cues_of(
    _HERE / "cues.toml",
    WordLists((_HERE, FOLDER), frozenset(_CREEDS.split())),
    model=FOLDER.parent / "models" / "names.bin",
    led="-led",
    led_coalition=re.compile(r"\b[A-Z][\w.]{1,20}-led (?:\w{1,15} ){0,2}?(?:coalition|alliance)\b"),
    coalition=re.compile(  # each branch begins with a letter, so that the search jumps to these
        r"(?:i(?<!\wi)nternational|g(?<!\wg)lobal|a(?<!\wa)llied) (?:coalition|alliance)\b|c(?<=\b[Tt]he c)oalition\b"
    ),
    the_group=re.compile(
        r"[Tt](?<!\w[Tt])he (?:(?:terror|terrorist|militant|armed|rebel|extremist|jihadist) )?(?:group|grouping|militants|jihadists|jihadis)\b"
    ),
    son_of=re.compile(r" (?:bin|ibn|bint|binti|ben) "),
    craft_before=re.compile(
        r"\b(?:satellite|spacecraft|space probe|probe|rocket|rover|space shuttle|telescope|missile|comet|asteroid|minor planet) $"
    ),
    day_before=re.compile(r", on $"),
    kind_which=re.compile(
        rf"{_NAMED}, which (?:now |also )?(?:makes?|sells?|produces?|runs?|owns?|operates?|publishe[sd]|employs?|designs?|supplies|supplied|manufactures?|made|sold|owned|employed|ran|imports?|builds?|trades?) "
    ),
    kind_joined=re.compile(
        rf"(?:{_begun('joined|founded|left|worked for|works for|sued|hired by|sold to|employed by')} (?={_CAPITAL}{_REST}(?: (?:in|on) (?:[A-Z]\w+ )?\d{{4}}| as an? [a-z]|, a (?:firm|company|bank)|,? (?:Ltd|Inc)|[.;]))"
        rf"|{_begun('workers|staff|employees|strikers|pickets|pickers|managers|bosses|directors|shareholders|apprentices|welders|fitters|drivers|machinists|weavers|workforce|walked out|laid off|made redundant|Workers|Staff|Employees|Strikers|Pickets|Pickers|Managers|Bosses|Directors|Shareholders|Apprentices|Welders|Fitters|Drivers|Machinists|Weavers')} (?:at|of) ){_NAMED}"
    ),
    versus=re.compile(
        rf"^(?:(?:[Rr]e|In the matter of) )?(?:R(?:ex|egina)?|(?P<one>[A-Z][^\[\]:;?!]{{1,80}}?){_AND_OTHERS}) (?:v|vs|V)\.? (?P<other>[A-Z][^\[\]:;?!]{{1,80}}?){_AND_OTHERS}(?= ?[\[(]\d{{4}}| ?[,:–—-] |, \d| \d{{2,4}} |$)"
    ),
    party_defined=re.compile(
        r"[Tt]he (?P<role>claimant|plaintiff|applicant|appellant|petitioner|pursuer|defendant|respondent|defender)s?(?:, [A-Z][^,()]{2,70},?)?"
        r" \((?:(?:hereafter|hereinafter|here) )?[“\"‘'](?:the )?(?P<short>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3})[”\"’']\)"
    ),
    party_told=re.compile(
        rf"\b(?:[Ff]irst|[Ss]econd|[Tt]hird|1st|2nd|3rd|[Oo]ther) {_PARTY}\b|\b{_PARTY}s\b|(?<!\bfor )\b[Tt]he {_PARTY},? [A-Z][\w’'.-]+(?: [A-Z][\w’'-]+)*(?=[,.;)]| (?!and\b)[a-z])|[A-Z][a-z]+, the {_PARTY}\b"
    ),
    short_first_name=re.compile(
        r"(?P<name>[A-Z](?<![\w’'.&-].)(?:(?<=T)hos|(?<=J)(?:as|no|os|osh|er)|(?<=W)m|(?<=C)has|(?<=R)(?:obt|ich[d]?)|(?<=S)aml|(?<=G)eo|(?<=B)enj|(?<=D)anl|(?<=E)d(?:wd|md|w)|(?<=A)(?:lexr?|bm|ndw|rchd)|(?<=F)red[k]|(?<=N)athl|(?<=P)atk"
        r"|(?<=M)(?:atth?w?|argt|ichl)|(?<=H)y|(?<=L)awr|(?<=E)liz|(?<=C)ath)\. (?:[A-Z]\. )?(?!(?:In|On|At|The|He|She|It|They|We|But|And|By)\b)[A-Z][\w’-]*[a-z])(?![’']?\w)"
    ),
    time_before=re.compile(
        r"\b(?:week|month|day|days|weeks|end|beginning|middle|start|part|half|course|evening|morning|night|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday) (?:of|in) $|\b(?:early|late|mid|last|next) $"
    ),
    person_apposed=re.compile(_PERSON_APPOSED),
    place_before=re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|to|into|[Tt]hrough|[Aa]round|[Oo]utside|of|via) $"),
    person_acts=re.compile(
        r"(?P<name>(?<![\w’'&-])[A-Z][^\W\d_A-Z]{2,}(?:-[A-Z][^\W\d_A-Z]+)?) (?:(?:also|then|later|never|always|still|only|just|[a-z]{3,}ly) )?"
        r"(?:says?|said|told|asked|repl(?:ied|ies)|answered|laughed|cried|wept|sang|whistled|shouted|whispered|nodded|smiled|brought|thinks|thought|knew|knows|came|comes|went|gave|got|lent|wrote|"
        r"drove|walked|ran|slept|ate|drank|cooked|married|reads?|refused|wants?|wanted|hopes|hoped|insist(?:s|ed)|agreed|sat|stood|lay|woke|fetched|carried|promised|borrowed|stole|"
        r"drew|fainted|limped|wore|played|swam|rode|climbed|resigned|apologi[sz]ed|complain(?:s|ed)|explain(?:s|ed)|remember(?:s|ed)|"
        r"telegraphed|telephoned|phoned|rang|emailed|texted|kissed|hugged|baked|knitted|sewed|coughed|vomited|grinned|scored|headed|volleyed|equali[sz]ed|levelled|pulled|hit|missed|saved|shot|finished|replaced|fell|broke|cut)\b"
    ),
    kind_sold=re.compile(
        rf"{_begun('sold|leased|let|passed|transferred|bought|leases|sells|buys|acquired')} (?:[a-z0-9£$€,.’'-]+ ){{1,6}}?(?:to|from|by) {_NAMED}(?= (?:in|on|for) (?:[A-Z]\w+ )?[\d£$€]|[.;])"
    ),
    kind_dealt=re.compile(
        rf"(?:{_begun('contracts?|orders?|commissions?|licences?|subsidy|subsidies')} (?:from|with) (?:the )?|{_begun('sold')} (?:its|his|her|their|the) (?:[a-z-]+ ){{0,4}}(?:business|division|unit|arm|stake|subsidiary|"
        rf"brands?|operations|portfolio|factory|plant|rights|licence|patents?) to (?:the )?){_NAMED}(?! (?:[a-z]+ )?(?:government|ministry|army|navy|council))"
    ),
    minutes_below=re.compile(r"\s*\n\s*(?i:(?:draft |confirmed )?(?:minutes|notes of (?:the|a) meeting|newsletter|annual report))\b"),
    kind_played=re.compile(_PLAYED),
    saint_body=re.compile(
        r"(?P<name>S(?<![\w’'-]S)(?:t|aint)\.? [A-Z][\w-]+(?:[’']s?)? (?:Hospice|Hospital|Infirmary|School|College|University|Academy|Hall School|Trust|Parish Council|Rovers|United|FC))(?![\w’'-])"
    ),
    made_before=re.compile(r"\b(?:founded|cofounded|incorporated|set up|launched) $"),
    owner_body=re.compile(
        r"(?P<name>[A-Z](?<![\w’'-].)[\w-]+[’']s (?:[A-Z][\w-]+ ){1,2}(?:Ltd|Limited|LLP)"
        r"|[A-Z](?<![\w’'-].)[\w-]+s[’'] (?:and|&) (?:[A-Z][\w-]+ )?[A-Z][\w-]+s?[’']? (?:Union|Association|Society|Federation|Guild|League|Institute|Company|Club))(?![\w’'-])"
    ),
    address_before=re.compile(
        r"(?:\b\d{1,2}, (?:formerly )?|[a-z], (?=of \d))of (?:\d{1,3}[a-c]? )?(?P<further>(?:[A-Z][\w’'-]+ ){0,2}[A-Z][\w’'-]+, )?(?:[A-Z][\w’'-]+ )?$"
    ),
    sure_body=re.compile(
        r"(?P<name>[A-Z](?<![\w’'.&-].)(?:(?:(?<=L)(?:ocal|odge)|(?<=B)ranch|(?<=T)roop|(?<=P)latoon|(?<=S)quadron|(?<=C)ommando) (?:No\.? ?)?\d{1,4}"
        r"|(?<=N)(?:o\.|umber) ?\d{1,4} (?:[A-Z][a-z]+ )?(?:Section|Platoon|Troop|Squadron|Company|Battery|Battalion|Regiment|Commando|Squad|Branch|Lodge|Group|Wing|Brigade)"
        r"|(?<=[A-HW])(?: (?:Company|Squadron|Troop|Battery|Platoon))"
        r"|[a-z][\w-]+(?: [A-Z][\w-]+)?(?= (?:awarded|gave|offered|granted|appointed|made|elected) (?:(?:him|her|them) |(?:[A-Z][\w’'.-]+ ){1,3}?)(?:(?:an?|its|the|his|her) )?(?:[a-z]+ ){0,2}?"
        r"(?:doctorate|degree|chair|readership|lectureship|fellowship|professor|reader|lecturer|fellow)\b)"
        r"|[a-z][\w-]+(?<![Rr]eal)(?: [A-Z][\w-]+)? Estates?(?= (?:sold|let|gave|leased|refused|agreed|bought|offered|owned|evicted|raised|granted|built)\b)"
        r"|(?<=from the [A-Z])[a-z][\w-]+(?: [A-Z][\w-]+)? Estates?|(?<=by the [A-Z])[a-z][\w-]+(?: [A-Z][\w-]+)? Estates?))(?![\w’-]| (?:Road|Street|Lane|Avenue|Agents?|Tax|Duty|Act))"
    ),
    state_body=re.compile(
        r"(?P<name>[A-Zc](?<![\w’'-].)(?:(?<=[A-Z])[\w-]+(?: [A-Z][\w-]+)?[’']s? (?:central bank|(?:[a-z]+ ){0,2}(?:regulator|watchdog|ombudsman))"
        r"|(?<=[Cc])entral bank of [A-Z][\w-]+(?: [A-Z][\w-]+)?))(?![\w’'-])"
    ),
    called_after_somebody=re.compile(r" (?:government|administration|regime|cabinet|ministry|junta|law|act|reforms?|doctrine)\b"),
    owned=re.compile(
        r"\b(?:(?P<sure>parked|drove|drives|driving|drive|rode|rides|crashed|wrecked|sold|sells|bought|pawned|mended|repaired|restored|insured|raced|moored|polished|serviced|tuned|swapped|traded(?: in)?)"
        r"|gave|lost|left|kept|took|cleaned|smashed|broke|dropped|played|found|flew|sailed) (?:his|her|their|its|my|our)(?: (?:own|old|new|second-hand|first|second|[a-z]+-year-old|black|red|white|blue|green|grey|battered|vintage))* $"
    ),
    gone_to=re.compile(
        r"\b(?:(?:up|down)(?:river|stream)|overland|inland|(?:[Rr]etired|removed|withdrew|moved)(?: \w+)?) to $|\bborn (?:at|in|near) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?, $"
        r"|\b(?:road|railway|line|ferry|track|path|tramway|canal|bus|coach) (?:to|from) $|\bbridge[ds]? (?:over )?the $|\b(?:sail|sailed|sailing|fly|flew|flown|flying|emigrated|emigrate|rowed|drove|driven|cycled|hiked|trekked) (?:\w+ )?to $"
        r"|\b(?:slopes?|hills?|hillside|moors?|valley|road|track|miles?|woods?|fields?|meadow|path|glen|ridge|cliffs?|shore|coast|river|pass|ledge|quarry|farm|bog) (?:above|below|near|outside|beyond|behind|off|beside) $"
    ),
    salutation=re.compile(r"(?:^|[\n.] ?)(?:(?:My )?[Dd]ear(?:est)?|Dear Sir|Hello|Hi) (?:[A-Z][a-z]+\.? )?$"),
    bracket=re.compile(rf"['’]?s?\.? ?\((?:[A-Z]\w{{1,9}}: ?)?{_OPENING}"),
    named=re.compile(_CALLED),
    or_phrase=re.compile(r",? or (?:the )?$"),
    apposed=re.compile(r", (?:the )?$"),
    goes_on=re.compile(r", (?:said|says|told|has|had|is|was|were|which|will|would|\w{3,}ed)\b"),  # "Walhi, the Forum for …, said": no list
    acronym=re.compile(r" ?\((?:the |[A-Z][A-Za-z]{1,9}: ?)?[“\"‘']?([A-Z][A-Za-z&-]{1,9})[”\"’']?[,;)]"),
    kind_before=re.compile(_KIND_BEFORE),
    kind_alone=re.compile(_KIND_ALONE),
    kind_after=re.compile(_KIND_AFTER),
    kind_owner=re.compile(_KIND_OWNER),
    kind_next=re.compile(_KIND_NEXT),
    kind_inside=re.compile(_KIND_INSIDE),
    ship_before=re.compile(_SHIP_BEFORE),
    initialled=re.compile(
        r"(?<![\w’'-])(?:(?P<title>Mrs?|Ms|Miss|Dr|Prof|Sister|Father)\.? (?P<letter>[A-Z])(?:\.(?=[’',;:)]| [a-z])|(?=[’']s\b)|(?![\w.’'&-]| (?:[A-Z]\w|[A-Z]\.|& [A-Z])))"
        rf"|(?P<role>{_HIDDEN}) (?P<sign>[A-Z]|\d{{1,2}})(?![\w.-]*\w| [A-Z]))"
    ),
    role_after=re.compile(r", (?:an? |the |its |their |his |her )?(?P<role>(?:[\w’'-]+ ){0,5}[\w’'-]+)(?=[,.;)])"),
    relative_before=re.compile(rf"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[A-Z][\w-]+[’']s?) (?:\w+ )?{_KIN},? )$"),
    relative_after=re.compile(rf", (?:(?:his|her|their) (?:\w+ )?{_KIN}|{_KIN} (?:of|to) )"),
    he_before=re.compile(_HE),
    she_before=re.compile(_SHE),
)
