"""Who tells an English text by its title, its byline, a line of its head or its signature, and whose report it is."""

from __future__ import annotations

from timeline import patterns as re

_RANK = (
    r"(?:(?i:captain|lieutenant|colonel|major|general|sergeant|corporal|private|capt|lt|col|maj|gen|sgt|cpl|pte|mr|mrs|ms|miss|dr|sir|lady|lord|reverend|rev|father|fr|sister|brother|"
    r"professor|prof|nurse|gunner|rifleman|detective|det|officer|ofc|deputy|dep|constable|pc|inspector|insp|trooper|agent|cllr|councillor|pastor|the hon|hon)\.? )*"
)
_AUTHOR = r"(?P<name>(?:[A-Z][\w’'-]+|[A-Z]\.|[a-z]\w*[_\d]\w*)(?: (?:[A-Z][\w’'-]+|[A-Z]\.|de|van|von|der|den|la)){0,3})(?![\w])"
_PAPERS = (
    r"(?:[Dd]iar(?:y|ies)|[Jj]ournals?|[Mm]emoirs?|[Nn]otebooks?|[Rr]ecollections|[Rr]eminiscences|[Ll]etters?|[Bb]log|[Aa]utobiography|[Ff]ield notes|"
    r"[Ll]og ?book|[Tt]estimony|[Dd]eposition|[Nn]arrative|[Ss]tatement|[Pp]ostcards?)"
)
_OF_AN_EVENT = (  # "Narrative of the [wreck] of the Hesper", which nobody's wreck tells
    r"(?:life|wrecks?|shipwrecks?|loss|sieges?|voyages?|journeys?|travels|expeditions?|march|wars?|battles?|fires?|floods?|strikes?|years?|months?|weeks?|days?|nights?|winters?|summers?|campaigns?|tours?|trips?|"
    r"cruises?|crossings?|passage|retreat|mutiny|rescue|trials?|famine|plague|earthquake|eruption|storm|murders?|escape|capture|captivity|mission|events?|proceedings|revolution|rebellion|rising|occupation|liberation|"
    r"evacuation|ascent|climb|discovery|building|founding|closure|old|early|late|first|last|great|long|short)"
)
AUTHOR_IN_TITLE = re.compile(
    rf"\b{_PAPERS} (?:(?:of|by)(?: the(?= (?:[Rr]ev|[Rr]everend|[Hh]on)\b))?|(?:kept|written) (?:(?:at|in|on|aboard|during) [^,;:]{{2,40}}? )?by(?: the(?= (?:[Rr]ev|[Rr]everend|[Hh]on)\b))?|from(?= (?:[Cc]aptain|[Ll]ieutenant|[A-Z][\w’'-]+ [A-Z]))) {_RANK}{_AUTHOR}"
    rf"|(?:^|[:”\"’'] ){_RANK}(?P<teller>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{1,2}}) (?:remembers|recalls|reminisces|looks back|talks|(?:in conversation|interviewed)\b)(?=$| (?!of [A-Z]))"
    rf"|(?<![\w’'-])(?P<owner>(?!(?:From|The|More|Some) )[A-Z][\w-]+(?: [A-Z][\w-]+)*)[’']s? (?:\w+ )?{_PAPERS}\b"
    rf"|^{_RANK}(?P<front>(?:[A-Z]\.? ?){{1,3}} ?[A-Z][\w’'-]{{2,}}|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{1,2}})(?:,| [–—-]|:) (?:(?:his|her|my|own|private|personal|field|war|pocket|trench|prison) )*{_PAPERS}\b"
    rf"|(?:,| [–—-]) by {_RANK}(?P<written>(?:[A-Z][\w’'-]+|[A-Z]\.)(?: (?:[A-Z][\w’'-]+|[A-Z]\.)){{1,3}})(?=$| and [A-Z]|, [A-Z])"
    rf"|^.*\b{_PAPERS}\b.*\({_RANK}(?P<keeper>(?:[A-Z]\. ?){{1,3}}[A-Z][\w’'-]+|[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){{1,2}})\)$"
    rf"|\b(?:(?:{_PAPERS} (?:of|by)|[Kk]ept by|[Ww]ritten by) (?:an?|the) )(?:[A-Z][\w’'-]+ )?(?P<role>(?!{_OF_AN_EVENT}\b)[a-z][\w’'-]+(?: [a-z][\w’'-]+)?)(?=$|,| (?:in|at|on|from|of)\b)"
    r"|(?<![\w’'-])(?P<keeps>(?!(?:ship|vessel|boat|station|school|day|week|month|year|today|yesterday|company|hospital|police|club|hut|house|lighthouse|farm|men|women|children|people|mission)\b)(?:[A-Z][a-z]{2,} )?[a-z]{3,}(?: [a-z]{3,})?)"
    r"[’']s? (?:own |private )?(?:[Ll]og(?: ?[Bb]ook)?|[Jj]ournal|[Dd]iary|[Nn]otebook)\b"
    r"|^(?:(?P<judge>(?:HIS|HER) HONOUR JUDGE|(?:MR|MRS|MS) JUSTICE|(?:LORD|LADY) JUSTICE|SIR|DAME|LORD|LADY|JUDGE|MASTER) (?P<bench>[A-Z][A-Z’'-]+(?: [A-Z][A-Z’'-]+)?)):"
)
INTERVIEWED = re.compile(
    rf"\b(?i:interview(?:ed)?|conversation|talk(?:s|ing)?|chat(?:s|ting)?|q ?& ?a|questions)(?: (?:with|to|of|for)|:) {_RANK}{_AUTHOR}"
    rf"|\b(?i:oral history|life story|testimony|memories|recollections)(?: (?:of|by|with)|:| [–—-]) {_RANK}(?P<teller>[A-Z][\w’'-]+(?: (?:[A-Z][\w’'-]+|[A-Z]\.)){{1,3}})"
)
ALSO_BY = re.compile(rf"(?:,? and| &) {_RANK}{_AUTHOR}(?=$|\s*$|,| and | & |\n)")  # behind the first of a byline
GREETS = re.compile(
    rf"^(?:[Mm]y )?(?:[Dd]ear(?:est)?|[Hh]i|[Hh]ello) {_RANK}(?!(?i:sirs?|madam|editor|all|friends?|colleagues?|members?|parents|residents|customers?|shareholders|diary|team|everyone|readers?|"
    rf"there|mother|father|mum|dad|mama|papa|brother|sister|god|lord|neighbou?rs?)\b){_AUTHOR}(?=[,!:]| –|\n|$)",
    re.MULTILINE,
)
_BODY_WORDS = r"Committee|Commission|Board|Council|Panel|Authority|Inspectorate|Ombudsman|Tribunal|Society|Association|Institute|Agency|Bureau|Trust|Federation"
_IN_NAME = r"(?:[A-Z][\w’'&-]*|&|of|on|for|and|the|without|in|to)"
_FIRM = r"(?:Group|Company|Corporation|Holdings?|Industries|Bank|Partners|Club|Society|Association|Trust|Foundation|Ltd|Limited|plc|PLC|Inc|Corp|LLC|LLP|AS|ASA|AB|AG|SA|NV|BV|Oy|Oyj|GmbH|SpA)\.?"
_PAPERS_OF_BODIES = r"reports?|minutes|newsletter|bulletin|results|accounts|statement|press release|briefing|circular|review"
_BODY_NAMED = (  # the name of a body of people, by its noun: "THORNEY MALE VOICE CHOIR", "Hobday & Sons"
    r"(?:[A-Z][\w’'.&-]*,? |& |(?:of|and|the|for|OF|AND|THE|FOR) ){0,6}?"
    r"(?i:club|society|association|band|choir|orchestra|chorus|players|team|troop|company|co\.|corporation|corp\.?|ltd\.?|limited|plc|inc\.?|brothers|bros\.?|& sons?|and sons?|works|mills?|"
    r"school|college|academy|station|brigade|union|guild|lodge|branch|trust|institute|league|federation|foundation|co-operative|cooperative|theatre|museum|hospital|"
    r"creamery|dairy|brewery|distillery|foundry|pottery|tannery|colliery|shipyard|nurseries|printers|tramways?|railway|ferry|bowmen|archers|ringers|bellringers|singers|cricketers|ramblers|climbers|oddfellows|foresters|"
    r"committee|council|partnership|rovers|united|wanderers|athletic|harriers|wheelers|f\.?c\.?|a\.?f\.?c\.?|r\.?f\.?c\.?)(?![\w’'-])(?: (?:of|OF) [A-Z][\w’'-]+)?"
)
_YEARS = (
    r"(?:(?:the )?first )?(?:(?:an?|one|two|three) )?(?:\d+|hundred|ten|twelve|fifteen|[a-z]{3,5}ty(?:-[a-z]{3,5})?)(?: and [a-z-]+)?[ -]years?"
    r"|(?:a|one|half a|two) (?:half-)?centur(?:y|ies)"
)
_TOLD_OF_A_BODY = (
    r"(?i:(?:an? |the |our |its )?(?:(?:short|brief|concise|potted|illustrated|little|centenary|jubilee|club|early) )*(?:history|story|chronicle|past|journey|beginnings|first (?:[a-z-]+ )?(?:years|century))\b"
    rf"|(?:our |the )?{_YEARS}\b|how (?:it|we|the) |where we |who we are|then and now|past and present)"
)
BODY_OF_REPORT = re.compile(  # "House of Commons – [Committee on Fisheries] – Third Report"; "[Watch for Rights] | Country report | May 2019"
    rf"(?:^|[–—|:] )(?=.*\b(?:Report|Inquiry|Findings|Review|Evidence)\b)((?:{_IN_NAME} )*?(?:{_BODY_WORDS})(?: {_IN_NAME})*)(?=$| [–—|]|:)"
    rf"|^(?i:(?:(?:a (?:short|brief) |the )?(?:story|history) of )?our (?:story(?: so far)?|history|journey|past|heritage|firm|company|school|works)|about us|who we are) (?:[–—|·-]|:) ([A-Z][\w’'&-]*(?: {_IN_NAME}){{0,7}})(?=$|,)"
    rf"|^(?!(?i:our|my|the (?:history|story)) )(?:The |THE )?(?P<told_of>(?=[A-Z]){_BODY_NAMED})(?:, [A-Z][\w’'-]+)?(?: ?[–—:|]| -|,) (?={_TOLD_OF_A_BODY})"
    rf"|^(?i:(?:[a-z-]+ ){{0,3}}(?:supplement|souvenir|brochure|programme|booklet|special issue|message|address)) ?[–—:|-] (?P<paper>(?=[A-Z]){_BODY_NAMED})(?=$|,)"
    rf"|^(?i:(?:an? |the )?(?:(?:short|brief|concise|potted|illustrated|little|centenary|jubilee|club) )*(?:history|story|chronicle|{_YEARS}) of (?:the )?|welcome to (?:the )?)(?P<of>(?=[A-Z]){_BODY_NAMED})(?=$|[.,:–—]| [-–—(]| (?:for|by|from|to|in|since)\b|,? \d)"
    rf"|^([A-Z][\w’'&-]*(?: {_IN_NAME}){{0,5}} {_FIRM})(?: [|·–—-] |: ?)(?=.*\b(?i:{_PAPERS_OF_BODIES})\b)"
    rf"|^([A-Z][\w’'&-]*(?: {_IN_NAME}){{0,5}} {_FIRM}):? (?i:(?:draft )?(?:(?:annual|yearly|half-year(?:ly)?|interim|quarterly|management|shareholder|sustainability|trading) )+(?:{_PAPERS_OF_BODIES}))\b"
    rf"|^([A-Z][\w’'&-]*(?: {_IN_NAME}){{0,5}} (?i:{_FIRM}|{_BODY_WORDS}|team|governors|trustees)):? (?i:(?:draft )?(?:meeting )?(?:minutes|newsletter|bulletin))\b"
    rf"|\b(?i:minutes|newsletter|bulletin|circular|proceedings|annual report)(?: of (?:the |an? )?(?:[\w’'-]+ )*?(?i:meeting)(?:,| of(?: the)?)|,? (?:of|OF)(?: the| THE)?|,| [–—-]|:) (?:the )?"
    rf"(?:(?:[A-Z][\w’'-]+ )+(?i:committee|board|council)(?:,| of) (?:the )?(?={_BODY_NAMED}))?"
    rf"(?!(?:[A-Z][\w’'-]+ )*(?:Meeting|Assembly|Session)\b)([A-Z][\w’'&-]*(?: {_IN_NAME}){{1,7}})(?=$|,| [–—(]|:| \d|\.$)"
    rf"|^([A-Z][\w’'&-]*(?: {_IN_NAME}){{1,7}})(?: [|·–—-]|[:,]) (?:(?:[Dd]raft|[Cc]onfirmed|[Uu]nconfirmed) )?(?i:minutes)\b"
    rf"|^(?i:(?:an? )?(?:update|news|newsletter|message|notes|letter|bulletin|report)) from (?:the|our) ([A-Z]{{2,}}|[A-Z][\w’'&-]*(?: {_IN_NAME}){{0,6}})$"
    rf"|^(?i:(?:summary|report|review)(?: of (?:its |our |the )?\w+)?)(?:,| [–—|-]) ((?=[A-Z]){_IN_NAME}(?: {_IN_NAME}){{1,6}})$"
    rf"|^(?!.*\b(?:{_BODY_WORDS})\b)([A-Z][\w’'&-]*(?: {_IN_NAME}){{1,6}}) [|·–—] (?=.*\b(?i:report|briefing|submission|press release|open letter|investigation|position paper)\b)"
)
BODY_DEFINED = re.compile(  # "[Carrick Foods plc] (“Carrick” or “the Company”)"
    rf"(?<![\w’'-])([A-Z][\w’'&-]*(?: {_IN_NAME}){{0,6}}(?: plc)?) \((?:together with [^()]{{3,40}}, )?(?:[“\"‘'][^()”\"]{{2,30}}[”\"’'](?:,? or|,)? )?(?:hereinafter )?[“\"‘'](?:the )?"
    r"(?:Company|Group|Bank|Club|Society|Association|Trust|Foundation|Corporation|Firm|Council|Charity|Fund|University|Institute|Authority|Board)[”\"’']\)"
)
BODY_NAMED = re.compile(rf"(?:The |THE )?(?=[A-Z]){_BODY_NAMED}")
TELLS_OF_BODY = re.compile(
    rf"^(?:{_TOLD_OF_A_BODY}|(?i:(?:[a-z]+ )?(?:history|chronicle|annals|jubilee|centenary|chronology)\b(?! of the (?!club|society|company|firm|band|choir|school)))|(?i:(?:some |short )?(?:historical )?notes on (?:its|our|the) (?:history|past)))"
)
_ALONE = f"{_BODY_WORDS}|Alliance|Foundation|Union|Network|Coalition|Ministry|Department|Centre|Center|Club|Group|Watch|Monitor|Company|Corporation|University|Ltd|Inc|plc"
BODY_ALONE = re.compile(
    rf"(?=[A-Z]\S* \S)(?:{_IN_NAME} )*?(?:{_ALONE})(?: {_IN_NAME})*"
    rf"|(?!(?:IN|ON|AT|RE|TO|FOR|OF) )(?:[A-Z][A-Z’'-]* (?:& )?){{1,8}}(?:{_ALONE.upper()})"
)
BYLINE = re.compile(
    r"^\W*(?:(?i:by|(?:posted|written|published|words|text|story|prepared|completed|submitted|recorded|compiled|reported) by:?|(?:author|from(?=:)|observer|reporter|recorder|surveyor|"
    r"correspondent|diarist|keeper|witness|deponent|name|an interview with|interview with):?|(?:witness )?statement (?:of|by):?|"
    r"(?:reporting|reported|investigating|recording|examining|attending) (?:officer|deputy|constable|agent|inspector|physician|by):?|"
    r"(?:supplement(?:ary report)?|addendum|continuation|follow-?up(?: report)?)(?: (?:no\.? ?)?\d+)?(?: by| ?[-–—:,]))|I,)"
    rf" {_RANK}(?:{_AUTHOR}|(?<=[Pp]osted by )(?P<poster>[\w.-]{{3,}}))(?=\s*$|[,|·–—(]| »| [<(][^\s@<>]+@| on\b|\s+#?\d| and [A-Z]| [-–—] )"
)
I_AM = re.compile(
    rf"(?<![\w’'-])(?:[Mm]y name is |I(?: am|[’']m) (?=[A-Z][\w’'-]+ (?:[A-Z]|d[aei] |van |von ))(?!(?:Head|Managing|Deputy|Chief|Vice|Assistant|Prime|General|Executive|Senior|Chair|President|Director|Professor of|Minister)\b))"
    rf"{_RANK}{_AUTHOR}|(?<![\w’'-])I,? (?:the undersigned,? )?(?<=, ){_RANK}(?P<writer>[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){{0,3}}),"
)
_WHEN_POSTED = r"(?:(?:posted|wrote|replied|updated|edited)\b:? )?(?:on |at )?(?:\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|yesterday)[a-z]*\b)"
POST_HEAD = re.compile(
    rf"^\W*(?P<name>[\w.’'-]+(?: [\w.’'-]+){{0,2}})[*_]{{0,3}}(?: ?\(?@[\w.]{{1,40}}\)?)? ?[·•|»] ?(?i:{_WHEN_POSTED})[^\n]{{0,30}}$",
    re.MULTILINE,
)
_JUDGE_OF = r"(?:chief )?(?:judge|justice|(?:mr|mrs|ms|lord|lady) justice|sheriff|lord|lady|sir|dame|master|recorder|magistrate)"
_BENCH = r"(?P<bench>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
_POST_NOMINALS = r"(?:,? (?:[KQ]C|SC|OBE|CBE|DBE|KBE))*"
_OF_THE_BENCH = r"(?:[CL]?J|JA|C\.J\.|L\.J\.|J\.A?\.?)"
BENCH = re.compile(  # "Her Honour Judge Pettifer KC:", "JUDGMENT OF TAUHARA J", "BRENNERMAN, J.", "– Okonkwo-Reid J."
    rf"^(?:(?i:before|(?:judgment|opinion|decision|ruling|reasons|sentencing remarks|award)(?: for judgment)? (?:of|by)):? )?"
    rf"(?:(?i:(?:his|her) honou?r|the hon(?:\.|ourable))? ?\b(?P<judge>(?i:{_JUDGE_OF}) {_BENCH}){_POST_NOMINALS}|(?P<justice>[A-Z][\w’'-]+),? {_OF_THE_BENCH}),?:?$"
    rf"|(?:^|[–—-] )(?P<signed>[A-Z][\w’'-]+),? {_OF_THE_BENCH}$"
)
_CLOSING = r"(?:[Yy]ours?|[Ll]ove|[Bb]est(?: wishes)?|[Kk]ind regards|[Rr]egards|[Ss]incerely|[Aa]ffectionately|[Ff]aithfully)"
_SEAT = (
    r"(?:[Cc]hair(?:man|woman|person)?|[Cc]hief|[Dd]irector|[Pp]resident|[Ss]ecretary|[Tt]reasurer|[Ee]ditor|[Hh]ead(?:master|mistress|teacher)?|[Vv]icar|[Rr]ector|[Ww]arden|[Mm]anager|"
    r"[Oo]fficer|[Cc]aptain|[Mm]aster|[Cc]oach|[Cc]urator|[Ss]teward|[Pp]rincipal|[Cc]oordinator|[Ff]ounder|CEO|CFO)"
)
SIGNATURE = re.compile(
    rf"(?:\b{_CLOSING}\b(?: (?:sincerely|faithfully|truly|ever|affectionately))?[^\n]{{0,40}}?[,\s]\s*|^[–—-]+ ?)\*{{0,2}}{_RANK}(?!(?i:sincerely|faithfully|truly|regards|wishes)\b){_AUTHOR}\W*$"
    rf"|^{_RANK}(?P<seated>[A-Z][\w’'-]+(?: [A-Z]\.)?(?: [A-Z][\w’'-]+){{1,2}})(?:\n|, )(?:[^\n.,]{{0,40}} )?{_SEAT}\b[^\n.]{{0,40}}$"
    rf"|^{_RANK}(?P<writer>(?!The )[A-Z][a-z’'-]+(?: [A-Z]\.)? [A-Z][\w’'-]+)(?:, [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?){{0,2}}\Z",
    re.MULTILINE,
)
SIGNED = re.compile(rf"[.!?”\"] ?[–—] ?\*{{0,2}}{_RANK}{_AUTHOR}[*.]{{0,3}}$", re.MULTILINE)  # a piece of a newsletter


def author_name(hit: re.Match[str]) -> str:
    """The name of an author as people write it: "Judge Adeyemi-Clarke" of "HER HONOUR JUDGE ADEYEMI-CLARKE", "Tauhara J" of "TAUHARA, J."."""
    found = hit.groupdict()
    if bench := found.get("bench"):
        title = re.sub(r"(?:HIS|HER) HONOUR ", "", found["judge"] or "").removesuffix(bench).strip()
        return f"{title} {bench}".title().replace("’S", "’s").replace("'S", "'s")
    if alone := found.get("justice") or found.get("signed"):
        return f"{alone.title() if alone.isupper() else alone} J"
    named = ("name", "owner", "teller", "keeper", "role", "keeps", "seated", "writer", "written", "front", "poster")
    return next((name for group in named if (name := found.get(group))), "")
