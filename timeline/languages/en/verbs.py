"""English verbs, and the patterns that find them: what happened, what goes on, what is to come, what somebody says."""

from __future__ import annotations

from pathlib import Path

from timeline import patterns as re
from timeline.text.alternatives import any_word

_LINES = (Path(__file__).parent / "speech.txt").read_text(encoding="utf-8").splitlines()
SPEECH = [word for line in _LINES if not line.startswith("#") for word in line.split()]
SAYING = any_word(SPEECH)  # every form of every verb of saying

_GAP = r"(?:(?<=,)\s++|(?<=\s)(?<!\s\s)\s*+)"  # a comma and white space, or white space, whose first character is read already

ONLY_PAST = any_word(  # simple pasts that are no participles, nor nouns
    "ate|awoke|became|began|blew|broke|came|chose|drank|drew|drove|fell|fled|flew|forbade|froze|gave|grew|knew|overcame|overthrew|ran|rode|rose|"
    "sang|sank|spoke|stole|swam|swore|threw|took|tore|undertook|underwent|went|withdrew|woke|wrote"
)

_PARTICIPLES = any_word(
    "built|rebuilt|bought|sold|rung|held|sent|given|taken|found|shown|shot|cast|laid|lost|put|brought|begun|drawn|written|told|made|driven|torn|sunk|cut|won|led|left|paid|spent|caught|chosen|seen|met|struck|hit|read|set|torn|broken|stolen"
)

ALSO_PAST = (  # simple pasts that are participles too: with an object or a particle they tell
    "built|rebuilt|bought|sold|rang|sent|found|put|brought|told|made|left|led|lost|won|paid|spent|caught|met|struck|hit|set|held|kept|cut|laid|fought|taught|"
    "sought|thought|heard|said|felt|had|lit|shut|burnt|hung|swept|bound|wound|dug|fed|bred|cast|spread|split|lent|spilt|spun|stuck|swung|withheld|"
    "misled|remade|resold|repaid|retold|upheld|understood|withstood|bent|flung|hurt|quit|slit|strung|wed|wrung"
)
_SHORT_PAST = "died|sued|tied|lied|owed|vied|freed"  # too short for the pattern of -ed

CUT = re.compile(  # begins with a character of its own, so that the search jumps to it, and reads each run of white space once
    r"[\s,](?:(?<=[,;:—–]\s)\s*+|(?<=\s)(?<!\s\s)\s*+[—–-]\s++"
    rf"|{_GAP}(?=(?:(?<!\ball )but(?! one\b)|(?<!\ba )while|whereas|although|though|because(?! of)|after|(?<!\bever )(?<!never )before(?! been\b)|when|who|whose|where|so that)\b"
    rf"|and\s+(?:{ONLY_PAST}|he|she|it|they|we|I|you|then|later|in|on|by|has|have|had|was|were|is|are|will|would|could|can|may|might|must|should|did|[a-z]{{3,}}ed|{_SHORT_PAST}|(?:first|last|finally|again|only|even|[a-z]+ly)\s+(?:[a-z]{{3,}}ed|{_SHORT_PAST}|{ONLY_PAST}|{_PARTICIPLES})|(?:{_PARTICIPLES})\s+(?:(?:over|up|out|off|down|back|away)\s+)?(?:in|on|at|by|from|to|for|with|after|during)|(?:{ALSO_PAST})\s+(?:the|an?|it|them|him|his|her|its|their|my|our|me|us|himself|herself|itself|themselves|out|up|off|down|back|over|away|home|one|two|three|four|five|six|seven|eight|nine|ten|\d|[A-Z])|[A-Z][\w’'-]*\s+[a-z]{{3,}}ed)\b)"
    r"|(?=\s*+which\b)(?<!\bin[\s,])(?<!\bof[\s,])(?<!\bto[\s,])(?<!\bat[\s,])(?<!\bfor[\s,])(?<!\bfrom[\s,])(?<!\bwith[\s,])(?<!\bby[\s,])(?<!\bon[\s,])(?<!\bduring[\s,])(?<!\bunder[\s,])"
    r"(?<!\bthrough[\s,])(?<!\bafter[\s,])(?<!\bagainst[\s,])"
    rf"{_GAP}(?=which\b)"
    r"|(?<=[,.!?]”\s)\s*+)"
)

_PAST = any_word(  # simple pasts that no -ed tells, without those that are common nouns or presents ("read", "wound", "bore")
    "ate|awoke|beat|became|began|bled|blew|bought|broke|brought|built|burnt|came|caught|chose|clung|crept|cut|dealt|dug|flung|spun|strode|trod|wove|bred|leapt|burst|drank|drew|drove|fed|"
    "fell|felt|fled|flew|forbade|forgave|forgot|fought|found|froze|gave|got|grew|heard|held|hid|hit|hung|kept|knelt|knew|laid|lit|led|left|lent|lost|made|meant|"
    "met|overcame|overtook|overthrew|paid|put|quit|ran|rang|rebuilt|retook|rode|rose|sang|sank|sat|saw|sent|set|shone|shook|shot|shrank|shut|slept|"
    "slid|sold|sought|spent|spoke|sprang|stole|stood|struck|stuck|stung|swam|swept|swore|swung|taught|thought|threw|told|took|tore|undertook|"
    "underwent|understood|upheld|wept|went|withdrew|withheld|withstood|repaid|misled|outgrew|outsold|rethought|foretold|woke|won|wore|wrote|"
    "arose|befell|dreamt|dwelt|foresaw|forsook|mistook|outdid|overheard|overran|oversaw|overslept|partook|redid|resold|retold|rewrote|slung|spat|sped|strove|strung|undid|wrung|"
    "leant|learnt|remade|slew|slit|spilt|spoilt|stank"
)
PAST = (  # and of these, what tells by its object
    rf"(?:{_PAST}|(?:read|bore|bit|bent|bid|cast|hurt|spread|split|thrust|upset|wound|unwound|lay)(?= (?:it|him|her|them|me|us|himself|herself|the|an?|his|their|my|our|its)\b))"
)

ASIDE = (  # what may stand between a subject and its verb: "Brenn, who led the firm, sold", "Brenn (62) sold", "Brenn of the ministry said"
    r"(?:(?:, \d{1,3}(?=,))?,[^,.;]{1,90},| \([^)]{1,40}\)| (?:of|from|at) (?:the )?(?:[\w’'-]+ ){0,3}[\w’'-]+)?"
)

_IRREGULAR_PARTICIPLES = any_word(
    "been|beaten|cast|rung|sung|dug|bred|risen|grown|swollen|slain|spun|hewn|woven|flung|bent|dealt|become|begun|bitten|blown|born|bought|bound|broken|brought|built|burnt|caught|chosen|cut|dealt|drawn|driven|"
    "drunk|eaten|fallen|fed|felt|flown|forbidden|forced|forgiven|forgotten|fought|found|frozen|given|gone|grown|heard|held|hidden|hit|hung|hurt|kept|"
    "killed|known|laid|led|left|lent|lost|made|meant|met|overtaken|overthrown|paid|put|quit|read|rebuilt|retaken|ridden|said|sent|set|sewn|shaken|shot|shown|"
    "shut|sold|sought|spent|split|spoken|spread|stolen|struck|stuck|sunk|swept|sworn|taken|taught|thrown|told|torn|undertaken|understood|upheld|"
    "withdrawn|won|worn|wounded|written"
)

PAST_PARTICIPLE = rf"(?:[a-z]{{2,}}ed|{_IRREGULAR_PARTICIPLES})"

_NO_ISE = (  # words that end so and are no verbs, or rather no verbs
    r"(?!(?:cruise|enterprise|exercise|franchise|premise|paradise|merchandise|expertise|treatise|demise|surprise|tortoise|porpoise|turquoise|"
    r"chemise|valise|reprise|malaise|mayonnaise|otherwise|likewise|clockwise|lengthwise|sunrise|moonrise|precise|concise|bruise|assize)s?\b)"
)
_NO_ED = r"(?!(?:speed|need|seed|feed|bed|shed|reed|weed|deed|breed|creed|hundred|kindred|infrared|sacred|naked|unarmed|aged|armed|wooded|talented|Fred|Alfred|Wilfred|Manfred|Mildred|Winifred|Jared|Reed|Winfred|Gottfried|Siegfried|Waleed|Rasheed|Saeed|Hamed|Javed|Naveed|Majed|Raed|Ethelred|United|Ahmed|Moh?ammed|Mohamed|Khaled|Sayed)\b)"

RATHER_PRESENTS = "opens|closes|starts|ends|shows|plans|goes|reaches|remains|wants|employs|sells|stands|dies|refuses|produces|meets|elects|builds"  # plurals too, of rarer nouns
PRESENTS = (Path(__file__).parent / "presents.txt").read_text(encoding="utf-8").split()  # no plurals (data/words/make_wordnet.py)
_PLAIN_PRESENTS = any_word([*PRESENTS, *RATHER_PRESENTS.split("|")])

_A_WILL = r"(?:,|[.;]|\s(?:was|is|were|had|has|made|dated|executed|signed|drawn|of|to|which|that|leaving|named)\b)"  # "an earlier will, made in 2003"
_FORMS = (  # verbs behind the border of a word, but for the presents of the list
    rf"(?!left (?:hand|side|bank|wing|shoulder|arm|leg|foot|knee|eye|ear|lung|turn|lane)\b)(?:(?<=\w)[’'](?:m|re|ve|ll)\b|(?<!-)(?:(?:am|is|are|was|were|has|have|had|would|could|should|must|did|does|do)(?:n[’']t)?|be|been|w(?<![Tt]he w)(?<!\b[Hh]is w)(?<!\b[Hh]er w)ill(?!{_A_WILL}|\s*$)|won[’']t|can|can[’']t|cannot|may|might|said|says|(?=\w{{4,}}+(?<=ed)){_NO_ED}\w++|(?:re|co|de|pre)-\w{{3,}}ed|{_NO_ISE}\w{{3,}}(?:ise|ize)s?|{PAST}|"
    rf"leaves(?= (?:for|on|at|tomorrow|today|tonight|next|this|the|his|her|its)\b)"
)
BUT_PRESENTS = rf"{_FORMS})\b)"  # for where any word with an s at its end will do
ANY_VERB = rf"{_FORMS}|{_PLAIN_PRESENTS})\b)"  # behind the border of a word
WORD = r"\b(?=[\w’'])"  # the end of a word is a border too, where nothing needs to be tried
VERB = re.compile(rf"{WORD}{ANY_VERB}")  # what no word begins with is tried once, and not for each kind of verb

PARTICIPLE = re.compile(
    r"(?:\w{3,}ed|taken|built|held|made|led|won|lost|found|written|born|known|seen|given|shot|sold|struck|begun|broken|retaken"
    r"|chosen|drawn|driven|eaten|flown|forbidden|forgotten|frozen|grown|hidden|lain|mown|overtaken|overthrown|rewritten|ridden|sewn|shaken|shown|sown|spoken|"
    r"stolen|sung|sworn|thrown|torn|undertaken|withdrawn|worn|woven)\b"
)

PARTICIPLE_PHRASE = re.compile(rf"{PARTICIPLE.pattern}\s+(?:by|in|at|from|near|with|during|under)\b")

TELLS_ASIDE = re.compile(rf"(?:including\b|(?:who|which|where)\s+\w+|{PARTICIPLE_PHRASE.pattern})")

_NUMBER_WORDS = (
    "(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Several|Many|Some|Dozens|The|A|An|This|These|Those|All|Most|Both|Such|Other|Our|My|Your|Its|His|Her|Their|"
    "Various|Few|Certain|No|More|New|Old|Local|Recent|Further)"
)

_DAYS_AND_MONTHS = r"(?:January|February|March|April|May(?= [a-z]+s\b)|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter)"  # "the October elections"
MAIN_VERB = re.compile(
    rf"{WORD}(?:{ANY_VERB}|(?=[A-Z])(?!{_NUMBER_WORDS}\b|{_DAYS_AND_MONTHS}\b)[A-Z][\w’'-]*(?<![’']s)(?<!s[’'])\s+(?!(?:this|his|its|always|perhaps|besides|sometimes|others|ours|yours|theirs)\b)[a-z]{{3,}}(?<!ou)(?<!s)s\b(?!\s+(?:of|and|who|were|are|have|had|will|in)\b)|(?i:he|she|it|they|we|you|I|who|which)\s+[a-z]{{3,}}\b|(?i:nobody|everybody|everyone|anybody|anyone|somebody|someone|nothing)\s+[a-z]{{3,}}(?<![su])s\b)"
)

_NO_NOUN = any_word(
    "who|whom|which|that|what|while|is|are|was|were|be|been|being|has|have|had|would|may|might|can|could|should|must|to|not|and|or|but|as|"
    "in|on|at|of|by|for|from|with|into|over|under|after|before|during|since|until|near|between|against|about|than|through|across|behind|beside|inside|"
    "outside|upon|via|amid|around|among|without|within|despite|toward|towards|above|below|along|the|a|an|his|her|its|their|he|she|it|they|we|you|them|him|us|said|"
    "says|told|also|then"
)
NOT_OF_A_NOUN = (
    rf"(?:{_NO_NOUN}|will(?!{_A_WILL}|$)|(?!(?:family|assembly|reply|supply|ally|bully|jelly|monopoly|anomaly|fly)\b)[a-z]+ly)\b"
)

_NOUN_PHRASE = (
    rf"(?i:the|a|an|his|her|its|their|our|this|these|those|another|several|many|some|two|three|four|five)\s+"
    rf"(?:(?!{NOT_OF_A_NOUN})[\w’'-]+\s+){{1,4}}?"
)

_STATIC = (
    r"(?:called|named|known|based|located|situated|dubbed|entitled|backed|supported|owned|headed|chaired|"
    r"related|required|needed|hundred|united|unchanged|unaffected|unanswered|unresolved|unused|unpaid|undamaged|unbeaten)"
)

GERUND_HEAD = re.compile(
    r"\b(?:of|for|with|over|from)\s+(?P<head>(?!(?:spring|thanksgiving|morning|evening|nothing|anything|something|everything|being|beginning|"
    r"king|trading|funding|training|spending|lending|building|meeting|hearing|mourning|fasting|fighting|shooting|housing|farming|fishing|mining|shipping|rioting|flooding|bombing|"
    r"[a-z]+ing [a-z]+ing)\b)[a-z]{2,}ing\b)(?=\s)[^,;]*$"
)

REDUCED_HEAD = re.compile(
    rf"\b(?P<head>{_NOUN_PHRASE}(?!{_STATIC}\b)(?:[a-z]{{3,}}ed|taken|built|held|made|won|lost|found|written|born|seen|given|shot|sold|struck|begun|"
    rf"broken|retaken|stolen|drawn|sunk)\s)(?:(?!(?:{VERB.pattern}))\S+\s+)*$"
)

VERB_NEXT = re.compile(
    r"\s+(?:was|were|is|are|has|have|had|will|would|said|says|took|made|gave|left|began|fell|rose|won|lost|met|held|led|came|went|"
    r"(?!based\b|aged\b)[a-z]{3,}ed)\b"
)

DETERMINER_AT_END = re.compile(
    r"\b(?P<head>(?i:the|a|an|his|her|its|their|that|this))\s+(?:(?:first|second|third|fourth|fifth|last|next|other|only|newly|most|so|new|old|former|previous|earlier)\s+)?$"
)

OWNER = re.compile(r"['’]s?(?=\s)")

NOUNS_NEXT = re.compile(
    r"(?:\s+(?!(?:and|or|but|in|on|at|of|by|for|from|to|with|as|after|before|when|while|who|that|which|is|was|were|are|has|had|will|did|does|do|would|could|can|may|might|must|never|not)\b)[a-z-]{3,}){1,2}\b"
)

WHEN_AT_END = re.compile(r"\b(?:in|during|at|on|since|until|over|throughout|by|following|from)\s+$")

SHOWS_NEXT = re.compile(
    r"\s+(?:said|says|showed|shows|found|finds|warned|warns|suggested|suggests|revealed|claimed|claims|stated|reported)\b"
)

_PARTS_OF_TIME = (
    r"(?:hours?|mornings?|afternoons?|evenings?|nights?|days?|weeks?|months?|quarters?|hal(?:f|ves)|years?|ends?|start|beginning|middle|close|turn|eve|"
    r"dawn|course|rest|first|second|third|part|parts|period|spring|summer|autumn|fall|winter|weekend|anniversary|total|as)"
)

NAMED_BY_DATE_HEAD = re.compile(
    rf"\b(?P<head>(?i:the|a|an|his|her|its|their)\s+(?:(?!{NOT_OF_A_NOUN})[\w’'-]+\s+){{0,3}}(?!{_PARTS_OF_TIME}\b)(?!{NOT_OF_A_NOUN})[\w’'-]+\s+)of\s+$"
)

SIGNALS = ("", "after", "before", "until", "since")

APPOSED = re.compile(r"(?:one of|a|an|the|his|her|its|their|then|former)\s")

THAT = re.compile(
    r"(?:(?<=said)|(?<=says)|(?<=claimed)|(?<=announced)|(?<=reported)|(?<=day)|(?<!\w)told(?: [\w’'.-]+){1,4}?)\s+that\s+(?=(?:the|a|an|he|she|it|they|its|his|her|their|[A-Z]|\w+s)\b)"
)

_SAYING_CLAUSES = (
    r"(?:said|says|told(?:\s+(?!(?:that|to|how|why|whether)\b)[\w’'.-]+){1,4}|added|according to\s[^,]+|reported|announced|wrote)"
)

OPENS_WITH_VERB = re.compile(
    rf"(?:(?:and|but)\s+(?:(?:first|last|finally|later|then|there|also|again|only|even|[a-z]+ly)\s+)?)?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|"
    rf"said|says|{PAST}|intends|expects|plans|aims|hopes|seeks|takes|makes|gives|gets|brings|reaches|remains|becomes|begins|"
    r"died|used|sued|tied|owed|(?:(?:re|co|de|pre)-)?(?!(?:compared|based|aged)\b)[a-z]{3,}ed)\b"
)

RELATIVE_PHRASE = re.compile(r",\s+(?:who|which|where|known|called|named|based)\b[^,]*")

_NO_NAME = r"(?!(?-i:WHO|IT|US)\b)"  # in capitals

NO_SUBJECT = re.compile(
    rf"(?:(?:and|but|then|later)\s+)*(?:{_NO_NAME}(?:he|she|it|they|who|which)\b|{OPENS_WITH_VERB.pattern})", re.IGNORECASE
)

RELATIVE_START = re.compile(rf"{_NO_NAME}(?:who|which|whose|where|that)\b", re.IGNORECASE)

ATTRIBUTION_AFTER = re.compile(
    rf"(?:(?<=[”\"’]),?|,)\s+(?:[\w’'.-]+\s+){{0,6}}{_SAYING_CLAUSES}(?!\s+(?:that|it|he|she|they|there|a|the|[A-Z])\b)(?:\s[^,]*)?[.,]?$"
)

ATTRIBUTION_BEFORE = re.compile(
    r"^(?:[A-Z][\w’'.-]*\s+){1,6}(?:said|says|told\s+\w+|added|claimed|announced|reported|confirmed|warned|heard|found)\s+(?:(?:on|in|last|this|yesterday|earlier|late|at)\s[\w ]{0,30}?)?that\s+"  # "A caller on Depot Street reported that": no party to a case, whose claim is no fact
    r"|^(?=[A-Z])(?!(?:He|She|It|They|We|I|You|There)\b)(?:(?!(?:plaintiff|claimant|applicant|appellant|respondent|defendant|accused|witness|witnesses|prosecution|counsel|defence|suspect|"
    r"who|which|that|and|but|was|were|is|are|had|has|have|not|never)\b)[\w’'-]+\s+){2,8}?(?:reported|said|announced|confirmed|complained|noted|learned|noticed|discovered)\s+that\s+"
)

LEADING_WORDS = re.compile(
    rf"^(?:{_NO_NAME}(?:(?:sir|madam|sirs)(?=,? [–—-])|it (?:should|must|may|can|was|is|has been|had been)(?: also| be)* (?:mentioned|noted|recalled|added|reported|announced|revealed|confirmed) that"
    r"|it is (?:worth|right to|fair to) (?:add|say|not|mention|record|recall|observ)\w* that"
    r"|i (?:should|must|may|might|would|can|will|need)(?: (?:only|also|just|here|perhaps))* (?:add|mention|note|record|observe|explain|state|say|confess|point out)(?: here| too)? that"
    r"|it was (?:not until|only)\b[^,;]{1,40}? that"
    r"|that(?= (?:it|he|she|they|we) (?:was|were|had|has|is)\b)"
    r"|(?:in the course of [^,;]{3,40}?,? )?it (?:came to (?:[\w’'-]+ ){1,4}?(?:attention|notice|light)|came to light|emerged|transpired|turned out|became (?:clear|known|apparent|evident)) that"
    r"|(?:in the course|as a (?:direct )?result|in consequence|by virtue|on the strength) of which"
    r"|that is to say|and|but|yet(?= (?:when|if|while|as|after|before|although|because)\b)|even(?= (?:when|though|while|as|after|before)\b)|as(?! (?:recently|early|late|soon|long|far|well|many|much|few|little|of|if|now|usual)\b)|once(?! (?:a|again|more|every)\b)|if|while|whereas|although|though|because|when|which|who|where"
    r"|however|meanwhile|nevertheless|nonetheless|moreover|furthermore|therefore|consequently|then(?! as now\b| (?:came|comes|come|followed|follows|went|began|was|were|there)\b)|so(?! (?:\w+ly|great|bad|heavy|fierce|strong|deep|thick|hard|hot|cold) (?:was|were|is|are|had|did|has|have|do|does)\b| (?:far|long|many|much|few|little|did|does|do|was|were|had|has|have|will|would|could|can)\b)|also)\b,?\s+)+",
    re.IGNORECASE,
)

DATE_LEAD = re.compile(
    r"(?P<preposition>(?:(?:just|only|barely|less than|more than|as (?:recently|early|late) as|some ?time) )?(?:(?:on|in|at|over|during|around|about|early on|late on)\s+)?)(?:the\s+)?",
    re.IGNORECASE,
)

NOUN_START = re.compile(
    r"(?:no(?! (?:longer|more|doubt|later|less)\b)|nobody|the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|several|many|most|both|all|police|people|his|her|its|their|our|my|your|this|that|he|she|it|they|we|some|more|about)\b|\d|[A-Z]",
    0,
)

LOOSE_END = re.compile(
    r"\s+"
    + any_word(
        "the|a|an|of|in|on|at|to|for|by|with|and|or|but|that|which|who|from|as|into|within|near|his|its|their|is|was|were|after|before|during|under|through|until|than|between|against|only|also|even|just|related|compared|according|due|owing|prior|such|rather|regarding|concerning|including|"
        "involving|based|at least|at most|more|less|about|nearly|almost|some|first|very|so|both|either|neither|not|and again|and once more|and then|and another|and one|and two|and the other|"
        "in cooperation|in collaboration|since shortly|until shortly|shortly after|shortly before|soon after|in connection|in relation|in accordance|on behalf|on condition|as part|in breach|in view|in spite|with a view|at the request|"
        "by means|in the space|in the wake|in the midst|on the eve|in honour|in the hope|on suspicion|in the presence|in the course|at the hands|in the form|on the basis"
    )
    + "$",
    re.IGNORECASE,
)

TELLS = re.compile(
    rf"{WORD}(?:is|are|was|were|has|have|had|did|does|do|said|says|{PAST}|\w{{3,}}ed|{_SHORT_PAST}"
    r"|(?:(?<=\b[Hh]e )|(?<=\b[Ss]he )|(?<=\b[Tt]hey )|(?<=\b[Ww]e )|(?<=\bwho ))(?:bit|bore|read|spread|split|shed|cast|bid|bound|wound|let|hurt|wed|ground)|(?<!\bto )(?:bit|bore|shed|hurt|cast|split|spread|broadcast|upset|thrust|bound)(?= (?:the|an?|him|her|his|it|them|its|their|off|through)\b)|lay down|wound up(?= (?:the|its|his|her)\b)|let(?= (?:the|it|its|his|her) )"
    r"|(?<=\b[Tt]his )(?:brings|follows|marks|comes)|(?<=\b[Ii]t )(?:comes|follows)(?= (?:a|an|one|two|three|days|hours|weeks|as|after|amid|just|the)\b))\b"
)

HEADLINE_VERB = re.compile(r"(?<=[\w’'”\"] )(?:\w+[^s\W]s|to [a-z]{3,})\b", re.IGNORECASE)  # "Militia closes port"

_HOLDS = (  # no verbs, or what tells a state
    r"as|us|this|its|his|hers|ours|theirs|plus|thus|perhaps|always|sometimes|besides|afterwards|towards|across|versus|upwards|outdoors|years|months|weeks|days|hours|minutes|"
    r"miles|metres|times|has|is|was|does|stands|lies|sits|seems|appears|means|contains|consists|belongs|owns|lives|houses|holds|needs|wants|knows|thinks|believes|hopes|"
    r"remains|depends|includes|covers|costs|likes|loves|feels|measures|weighs|resembles|matters|exists|deserves|understands|remembers|looks"
)
STORY_PRESENT = re.compile(
    rf"(?P<verb>(?<=[\w’'”\")\]] )(?<!\bthe )(?<!\bof )(?<!\bhis )(?<!\bher )(?<!\bits )(?<!\btheir )(?!(?:{_HOLDS})\b)[a-z]{{2,}}(?<![su’'i])s\b"
    r"(?=(?: [a-z]+ly)? (?:the|an?|his|her|its|their|him|them|it|himself|herself|itself|themselves|to|out|up|off|back|for|from|in|on|at|with|into|over|down|away|through|by|"
    r"around|and|when|as|that|[A-Z\d])\b|[.,;:])"
    rf"|(?:(?<=\b[Hh]e )|(?<=\b[Ss]he )|(?<=\b[Ii]t ))(?:[a-z]+ly |then |also |soon |now )?(?!(?:{_HOLDS})\b)[a-z]{{2,}}s\b"
    rf"|(?:(?<=\bI )|(?<=\b[Ww]e )|(?<=\b[Tt]hey )|(?<=\b[Yy]ou ))(?:(?:then|all|both|also|soon|now|just|[a-z]+ly) )?"
    rf"(?!(?:{PAST}|\w+ed|are|were|am|was|had|have|do|did|don|can|could|will|would|shall|should|may|might|must|ought|need|know|think|believe|hope|want|seem|like|love|live)\b)[a-z]{{2,}}\b"
    r"|(?:(?<=[a-z]s )|(?<=[ao]ny )|(?<=men )|(?<=people )|(?<=police )|(?<=three )|(?<=two ))"
    r"(?:arrive|attack|begin|break|bring|build|burn|call|carry|climb|close|come|cross|cut|drive|enter|escape|find|fire|fly|follow|go|get|help|join|jump|keep|kill|land|lay|leave|"
    r"lose|make|march|meet|move|open|pull|push|put|reach|retreat|return|run|sail|search|seize|send|set|shoot|sink|stop|storm|strike|take|throw|turn|wait|walk|win|withdraw)\b)"
)

NO_ING = (
    r"(?!(?:nothing|something|anything|everything|during|king|spring|evening|morning|sibling|ceiling|building|wedding|wing|string|thing)\b)"
)
GOING_ON = re.compile(rf" (?:\w+ly |now |not )?{NO_ING}\w{{2,}}ing\b")

PERFECT = re.compile(
    r" (?:(?:not|now|also|just|already|since|never|long|all|both|recently|[a-z]+ly) )*"
    rf"(?:{_IRREGULAR_PARTICIPLES}|arisen|awoken|come|done|foreseen|got|gotten|had|lain|let|mistaken|overcome|rewritten|run|seen|sprung|stood|stung|swum|thought|undergone|woken|wound|\w{{2,}}ed)\b"
)

DONE_TO_NOW = re.compile(  # "is charged with murder": a happening, where "is based in Oslo" is a state
    r" (?:now |also |not |\w+ly )*(?:charged|accused|suspected|arrested|detained|jailed|sentenced|convicted|acquitted|freed|released|elected|"
    r"appointed|named|sworn|sacked|fired|expelled|killed|shot|wounded|injured|rescued|evacuated|seen|shown|played)\b"
)

SAYS_SO = re.compile(  # who says something, before what is said: "Boeing claims that …"
    rf"\b(?:[A-Z][\w’'.-]*|[Hh]e|[Ss]he|[Tt]hey|[a-z]+s) {SAYING} (?!(?:of|from|in|on|at|to|for|by|is|are|was|were|and|or)\b)"
)

SAID_OF_IT = re.compile(  # who said it, behind what was said: "…, the ministry has announced", "…” said Joe Leonard"
    rf"(?:[”\"’']|,) {SAYING} (?:the |a |an )?[\w’'.-]+|, (?:[\w’'.-]+ ){{1,5}}?(?:(?:has|have|had|also|later) )*{SAYING}\b"
)

SINCE_WHEN = re.compile(  # "the worst flood since 1953": which one it is, not when
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|most|least|worst|best|[a-z]{3,}est)\b"
    r"[^,;.]{0,80}\bsince (?:the |at least |about |early |late |mid-)*$"
)

PRESENT_PERFECT = re.compile(rf"\b(?:has|have){PERFECT.pattern}")

CAUSE_HEAD = re.compile(r"\b(?P<head>(?:following|after|over)\s+(?:(?:the|a|an|his|her|its|their|two|three|several)\s|[A-Z])[^,;]*)$")

TILL_NOW = re.compile(r"\b(?:this|today|tonight|now|so far|recent\w*|since|past|until|these)\b", re.IGNORECASE)

AHEAD = re.compile(r"\b(?:will|would|shall|may|might|could|should|can|going to|is to|are to)\b")

REPORTING = re.compile(rf"\b(?<![’']s )(?:told(?: [\w’'.-]+){{1,4}}|{SAYING}|showed|found|believes|believe|expects|hopes)\b")

WHAT_IS_SAID = re.compile(  # "warned late last year that …": the date is that of the warning
    rf"\bthat\b|[“\"]|(?=(?:\S+\s+){{0,20}}?(?:to\s|{VERB.pattern}))(?:\S+\s+){{4}}"
)

CONDITION = re.compile(r"\s*(?:even )?(?:if|unless|whether|should|suppose)\b", re.IGNORECASE)

OF_A_LIFE = re.compile(r"\b(?:born|founded|established|since|until|launched|debuted|married)\b[^.;]{0,40}$")
