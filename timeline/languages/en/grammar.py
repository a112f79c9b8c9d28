"""The grammar of English: its verbs, the words that join and cut clauses, and the shapes that the engine of events asks for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from timeline import patterns as re
from timeline.events.grammar import Grammar
from timeline.languages.en.ages import AGES
from timeline.languages.en.breaks import BREAKS, ENDS
from timeline.languages.en.counted import COUNTED
from timeline.languages.en.unnamed import unnamed_words
from timeline.languages.en.words import TIME_WORDS
from timeline.languages.lengths import length_words
from timeline.text.alternatives import any_word

_LINES = (Path(__file__).parent / "speech.txt").read_text(encoding="utf-8").splitlines()
_SPEECH = [word for line in _LINES if not line.startswith("#") for word in line.split()]
_SAYING = any_word(_SPEECH)  # every form of every verb of saying

_GAP = r"(?:(?<=,)\s++|(?<=\s)(?<!\s\s)\s*+)"  # a comma and white space, or white space, whose first character is read already

_ONLY_PAST = any_word(  # simple pasts that are no participles, nor nouns
    "ate|awoke|became|began|blew|broke|came|chose|drank|drew|drove|fell|fled|flew|forbade|froze|gave|grew|knew|overcame|overthrew|ran|rode|rose|"
    "sang|sank|spoke|stole|swam|swore|threw|took|tore|undertook|underwent|went|withdrew|woke|wrote"
)

_PARTICIPLES = any_word(
    "built|rebuilt|bought|sold|rung|held|sent|given|taken|found|shown|shot|cast|laid|lost|put|brought|begun|drawn|written|told|made|driven|torn|sunk|cut|won|led|left|paid|spent|caught|chosen|seen|met|struck|hit|read|set|torn|broken|stolen"
)

_ALSO_PAST = (  # simple pasts that are participles too: with an object or a particle they tell
    "built|rebuilt|bought|sold|rang|sent|found|put|brought|told|made|left|led|lost|won|paid|spent|caught|met|struck|hit|set|held|kept|cut|laid|fought|taught|"
    "sought|thought|heard|said|felt|had"
)
_SHORT_PAST = "died|sued|tied|lied|owed|vied|freed"  # too short for the pattern of -ed

CUT = re.compile(  # begins with a character of its own, so that the search jumps to it, and reads each run of white space once
    r"[\s,](?:(?<=[,;:—–]\s)\s*+|(?<=\s)(?<!\s\s)\s*+[—–-]\s++"
    rf"|{_GAP}(?=(?:(?<!\ball )but(?! one\b)|(?<!\ba )while|whereas|although|though|because(?! of)|after|(?<!\bever )(?<!never )before(?! been\b)|when|who|whose|where|so that)\b"
    rf"|and\s+(?:{_ONLY_PAST}|he|she|it|they|we|I|you|then|later|in|on|by|has|have|had|was|were|is|are|will|would|could|can|may|might|must|should|did|[a-z]{{3,}}ed|{_SHORT_PAST}|(?:first|last|finally|again|only|even|[a-z]+ly)\s+(?:[a-z]{{3,}}ed|{_SHORT_PAST}|{_ONLY_PAST}|{_PARTICIPLES})|(?:{_PARTICIPLES})\s+(?:(?:over|up|out|off|down|back|away)\s+)?(?:in|on|at|by|from|to|for|with|after|during)|(?:{_ALSO_PAST})\s+(?:the|an?|it|them|him|his|her|its|their|my|our|me|us|himself|herself|itself|themselves|out|up|off|down|back|over|away|home|one|two|three|four|five|six|seven|eight|nine|ten|\d|[A-Z])|[A-Z][\w’'-]*\s+[a-z]{{3,}}ed)\b)"
    r"|(?=\s*+which\b)(?<!\bin[\s,])(?<!\bof[\s,])(?<!\bto[\s,])(?<!\bat[\s,])(?<!\bfor[\s,])(?<!\bfrom[\s,])(?<!\bwith[\s,])(?<!\bby[\s,])(?<!\bon[\s,])(?<!\bduring[\s,])(?<!\bunder[\s,])"
    r"(?<!\bthrough[\s,])(?<!\bafter[\s,])(?<!\bagainst[\s,])"
    rf"{_GAP}(?=which\b)"
    r"|(?<=[,.!?]”\s)\s*+)"
)

PAST = any_word(  # simple pasts that no -ed tells, without those that are common nouns or presents ("read", "wound", "bore")
    "ate|awoke|beat|became|began|bled|blew|bought|broke|brought|built|burnt|came|caught|chose|clung|crept|cut|dealt|dug|flung|spun|strode|trod|wove|bred|leapt|burst|drank|drew|drove|fed|"
    "fell|felt|fled|flew|forbade|forgave|forgot|fought|found|froze|gave|got|grew|heard|held|hid|hit|hung|kept|knelt|knew|laid|lit|led|left|lent|lost|made|meant|"
    "met|overcame|overtook|overthrew|paid|put|quit|ran|rang|rebuilt|retook|rode|rose|sang|sank|sat|saw|sent|set|shone|shook|shot|shrank|shut|slept|"
    "slid|sold|sought|spent|spoke|sprang|stole|stood|struck|stuck|stung|swam|swept|swore|swung|taught|thought|threw|told|took|tore|undertook|"
    "underwent|understood|upheld|wept|went|withdrew|withheld|withstood|woke|won|wore|wrote"
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

_NO_ED = r"(?!(?:speed|need|seed|feed|bed|shed|reed|weed|deed|breed|creed|hundred|kindred|infrared|sacred|naked|unarmed|aged|armed|wooded|talented|Fred|Alfred|Wilfred|Manfred|Mildred|Winifred|Jared|Reed|Winfred|Gottfried|Siegfried|Waleed|Rasheed|Saeed|Hamed|Javed|Naveed|Majed|Raed|Ethelred|United|Ahmed|Moh?ammed|Mohamed|Khaled|Sayed)\b)"

_PLAIN_PRESENTS = any_word(
    "comes|takes|makes|begins|opens|closes|starts|ends|shows|seeks|plans|goes|gives|gets|adds|brings|reaches|remains|becomes|keeps|wants|expects|"
    "contains|includes|requires|allows|provides|continues|belongs|depends|appears|seems|follows|succeeds|replaces|joins|oversees|employs|owns|sells|buys|"
    "serves|stands|dies|loses|arrives|agrees|decides|refuses|accepts|admits|denies|introduces|publishes|produces|describes|writes|meets|reveals|receives|"
    "resigns|appoints|elects|sends|builds|finds"
)

_A_WILL = r"(?:,|[.;]|\s(?:was|is|were|had|has|made|dated|executed|signed|drawn|of|to|which|that|leaving|named)\b)"  # "an earlier will, made in 2003"
_VERB = (  # behind the border of a word
    rf"(?!left (?:hand|side|bank|wing|shoulder|arm|leg|foot|knee|eye|ear|lung|turn|lane)\b)(?:(?<=\w)[’'](?:m|re|ve|ll)\b|(?<!-)(?:(?:am|is|are|was|were|has|have|had|would|could|should|must|did|does|do)(?:n[’']t)?|be|been|w(?<![Tt]he w)(?<!\b[Hh]is w)(?<!\b[Hh]er w)ill(?!{_A_WILL}|\s*$)|won[’']t|can|can[’']t|cannot|may|might|said|says|(?=\w{{4,}}+(?<=ed)){_NO_ED}\w++|(?:re|co|de|pre)-\w{{3,}}ed|\w{{3,}}(?:ise|ize)s?|{PAST}|"
    rf"leaves(?= (?:for|on|at|tomorrow|today|tonight|next|this|the|his|her|its)\b)|{_PLAIN_PRESENTS})\b)"
)
_WORD = r"\b(?=[\w’'])"  # the end of a word is a border too, where nothing needs to be tried
VERB = re.compile(rf"{_WORD}{_VERB}")  # what no word begins with is tried once, and not for each kind of verb

PARTICIPLE = re.compile(
    r"(?:\w{3,}ed|taken|built|held|made|led|won|lost|found|written|born|known|seen|given|shot|sold|struck|begun|broken|retaken)\b"
)

PARTICIPLE_PHRASE = re.compile(rf"{PARTICIPLE.pattern}\s+(?:by|in|at|from|near|with|during|under)\b")

TELLS_ASIDE = re.compile(rf"(?:including\b|(?:who|which|where)\s+\w+|{PARTICIPLE_PHRASE.pattern})")

_NUMBER_WORDS = (
    "(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Several|Many|Some|Dozens|The|A|An|This|These|Those|All|Most|Both|Such|Other|Our|My|Your|Its|His|Her|Their|"
    "Various|Few|Certain|No|More|New|Old|Local|Recent|Further)"
)

MAIN_VERB = re.compile(
    rf"{_WORD}(?:{_VERB}|(?=[A-Z])(?!{_NUMBER_WORDS}\b)[A-Z][\w’'-]*(?<![’']s)(?<!s[’'])\s+(?!(?:this|his|its|always|perhaps|besides|sometimes|others|ours|yours|theirs)\b)[a-z]{{3,}}(?<!ou)(?<!s)s\b(?!\s+(?:of|and|who|were|are|have|had|will|in)\b)|(?i:he|she|it|they|we|you|I|who|which)\s+[a-z]{{3,}}\b)"
)

_NOT_OF_A_NOUN = (
    rf"(?:who|whom|which|that|what|while|is|are|was|were|be|been|being|has|have|had|will(?!{_A_WILL}|$)|would|may|might|can|could|should|must|to|not|and|or|but|as|"
    r"in|on|at|of|by|for|from|with|into|over|under|after|before|during|since|until|near|between|against|about|than|through|across|behind|beside|inside|"
    r"outside|upon|via|amid|around|among|without|within|despite|towards?|above|below|along|the|a|an|his|her|its|their|he|she|it|they|we|you|said|"
    r"says|told|also|then|(?!(?:family|assembly|reply|supply|ally|bully|jelly|monopoly|anomaly|fly)\b)[a-z]+ly)\b"
)

_NOUN_PHRASE = (
    rf"(?i:the|a|an|his|her|its|their|our|this|these|those|another|several|many|some|two|three|four|five)\s+"
    rf"(?:(?!{_NOT_OF_A_NOUN})[\w’'-]+\s+){{1,4}}?"
)

_STATIC = (
    r"(?:called|named|known|based|located|situated|dubbed|entitled|backed|supported|owned|headed|chaired|"
    r"related|required|needed|hundred|united|unchanged|unaffected|unanswered|unresolved|unused|unpaid|undamaged|unbeaten)"
)

GERUND_HEAD = re.compile(
    r"\b(?:of|for|with|over|from)\s+(?P<head>(?!(?:spring|thanksgiving|morning|evening|nothing|anything|something|everything|being|beginning|"
    r"king|trading|funding|training|spending|lending|building|meeting|hearing)\b)[a-z]{2,}ing\b)(?=\s)[^,;]*$"
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
    rf"\b(?P<head>(?i:the|a|an|his|her|its|their)\s+(?:(?!{_NOT_OF_A_NOUN})[\w’'-]+\s+){{0,3}}(?!{_PARTS_OF_TIME}\b)(?!{_NOT_OF_A_NOUN})[\w’'-]+\s+)of\s+$"
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
    rf"(?:and\s+(?:(?:first|last|finally|later|then|also|again|only|even|[a-z]+ly)\s+)?)?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|"
    rf"said|says|{PAST}|intends|expects|plans|aims|hopes|seeks|takes|makes|gives|gets|brings|reaches|remains|becomes|begins|"
    r"died|used|(?:(?:re|co|de|pre)-)?(?!(?:compared|based|aged)\b)[a-z]{3,}ed)\b"
)

RELATIVE_PHRASE = re.compile(r",\s+(?:who|which|where|known|called|named|based)\b[^,]*")

_NO_NAME = r"(?!(?-i:WHO|IT|US)\b)"  # in capitals

NO_SUBJECT = re.compile(
    rf"(?:(?:and|but|then|later)\s+)*(?:{_NO_NAME}(?:he|she|it|they|who|which)\b|{OPENS_WITH_VERB.pattern})", re.IGNORECASE
)

RELATIVE_START = re.compile(rf"{_NO_NAME}(?:who|which|whose|where|that)\b", re.IGNORECASE)

ATTRIBUTION_AFTER = re.compile(
    rf"(?:(?<=[”\"’]),?|,)\s+(?:(?:the\s+)?[\w’'.-]+\s+){{0,5}}{_SAYING_CLAUSES}(?!\s+(?:that|it|he|she|they|there|a|the|[A-Z])\b)(?:\s[^,]*)?[.,]?$"
)

ATTRIBUTION_BEFORE = re.compile(
    r"^(?:[A-Z][\w’'.-]*\s+){1,6}(?:said|says|told\s+\w+|added|claimed|announced|reported|confirmed|warned|heard|found)\s+(?:(?:on|in|last|this|yesterday|earlier|late|at)\s[\w ]{0,30}?)?that\s+"
)

LEADING_WORDS = re.compile(
    rf"^(?:{_NO_NAME}(?:it (?:should|must|may|can|was|is|has been|had been)(?: also| be)* (?:mentioned|noted|recalled|added|reported|announced|revealed|confirmed) that"
    r"|it was (?:not until|only)\b[^,;]{1,40}? that"
    r"|(?:in the course of [^,;]{3,40}?,? )?it (?:came to (?:[\w’'-]+ ){1,4}?(?:attention|notice|light)|came to light|emerged|transpired|turned out|became (?:clear|known|apparent|evident)) that"
    r"|that is to say|and|but|yet(?= (?:when|if|while|as|after|before|although|because)\b)|even(?= (?:when|though|while|as|after|before)\b)|as(?! (?:recently|early|late|soon|long|far|well|many|much|few|little|of|if|now|usual)\b)|once(?! (?:a|again|more|every)\b)|if|while|whereas|although|though|because|when|which|who|where"
    r"|however|meanwhile|then(?! as now\b)|so(?! (?:far|long|many|much|few|little)\b)|also)\b,?\s+)+",
    re.IGNORECASE,
)

DATE_LEAD = re.compile(
    r"(?P<preposition>(?:(?:just|only|barely|less than|more than|as (?:recently|early|late) as) )?(?:(?:on|in|at|over|during|around|about|early on|late on)\s+)?)(?:the\s+)?",
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
        "involving|based|at least|at most|more|less|about|nearly|almost|some|first|very|so|both|either|neither|not|and another|and one|and two|and the other|"
        "in cooperation|in collaboration|in connection|in relation|in accordance|on behalf|on condition|as part|in breach|in view|in spite|with a view|at the request|"
        "by means|in the space|in the wake|in the midst|on the eve|in honour|in the hope|on suspicion|in the presence|in the course|at the hands|in the form|on the basis"
    )
    + "$",
    re.IGNORECASE,
)

TELLS = re.compile(
    rf"{_WORD}(?:is|are|was|were|has|have|had|did|does|do|said|says|{PAST}|\w{{3,}}ed"
    r"|(?<=\b[Tt]his )(?:brings|follows|marks|comes)|(?<=\b[Ii]t )(?:comes|follows)(?= (?:a|an|one|two|three|days|hours|weeks|as|after|amid|just|the)\b))\b"
)

HEADLINE_VERB = re.compile(r"(?<=[\w’'”\"] )(?:\w+[^s\W]s|to [a-z]{3,})\b", re.IGNORECASE)  # "Militia closes port"

_HOLDS = (  # no verbs, or what tells a state
    r"as|us|this|its|his|hers|ours|theirs|plus|thus|perhaps|always|sometimes|besides|afterwards|towards|across|versus|upwards|outdoors|years|months|weeks|days|hours|minutes|"
    r"miles|metres|times|has|is|was|does|stands|lies|sits|seems|appears|means|contains|consists|belongs|owns|lives|houses|holds|needs|wants|knows|thinks|believes|hopes|"
    r"remains|depends|includes|covers|costs|likes|loves|feels|measures|weighs|resembles|matters|exists|deserves|understands|remembers|looks"
)
_STORY_PRESENT = re.compile(
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

GOING_ON = re.compile(r" (?:\w+ly |now |not )?\w{2,}ing\b")

PERFECT = re.compile(
    r" (?:(?:not|now|also|just|already|since|never|long|all|both|recently|[a-z]+ly) )*"
    r"(?:been|had|become|come|gone|done|made|given|taken|said|told|seen|shown|known|grown|drawn|thrown|flown|risen|fallen|chosen|spoken|broken|"
    r"driven|written|begun|run|won|lost|held|led|left|met|sent|spent|paid|sold|bought|brought|built|fought|found|kept|put|set|cut|hit|shot|"
    r"struck|stood|sought|laid|got|gotten|felt|heard|meant|forced|\w{2,}ed)\b"
)

DONE_TO_NOW = re.compile(  # "is charged with murder": a happening, where "is based in Oslo" is a state
    r" (?:now |also |not |\w+ly )*(?:charged|accused|suspected|arrested|detained|jailed|sentenced|convicted|acquitted|freed|released|elected|"
    r"appointed|named|sworn|sacked|fired|expelled|killed|shot|wounded|injured|rescued|evacuated|seen|shown|played)\b"
)

SAYS_SO = re.compile(  # who says something, before what is said: "Boeing claims that …"
    rf"\b(?:[A-Z][\w’'.-]*|[Hh]e|[Ss]he|[Tt]hey|[a-z]+s) {_SAYING} (?!(?:of|from|in|on|at|to|for|by|is|are|was|were|and|or)\b)"
)

SAID_OF_IT = re.compile(  # who said it, behind what was said: "…, the ministry has announced", "…” said Joe Leonard"
    rf"(?:[”\"’']|,) {_SAYING} (?:the |a |an )?[\w’'.-]+|, (?:[\w’'.-]+ ){{1,5}}?(?:(?:has|have|had|also|later) )*{_SAYING}\b"
)

SINCE_WHEN = re.compile(  # "the worst flood since 1953": which one it is, not when
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|most|least|worst|best|[a-z]{3,}est)\b"
    r"[^,;.]{0,80}\bsince (?:the |at least |about |early |late |mid-)*$"
)

PRESENT_PERFECT = re.compile(rf"\b(?:has|have){PERFECT.pattern}")

CAUSE_HEAD = re.compile(r"\b(?P<head>(?:following|after|over)\s+(?:(?:the|a|an|his|her|its|their|two|three|several)\s|[A-Z])[^,;]*)$")

TILL_NOW = re.compile(r"\b(?:this|today|tonight|now|so far|recent\w*|since|past|until|these)\b", re.IGNORECASE)

AHEAD = re.compile(r"\b(?:will|would|shall|may|might|could|should|can|going to|is to|are to)\b")

REPORTING = re.compile(rf"\b(?:told(?: [\w’'.-]+){{1,4}}|{_SAYING}|showed|found|believes|believe|expects|hopes)\b")

WHAT_IS_SAID = re.compile(  # "warned late last year that …": the date is that of the warning
    rf"\bthat\b|[“\"]|(?=(?:\S+\s+){{0,20}}?(?:to\s|{VERB.pattern}))(?:\S+\s+){{4}}"
)

CONDITION = re.compile(r"\s*(?:even )?(?:if|unless|whether|should|suppose)\b", re.IGNORECASE)

OF_A_LIFE = re.compile(r"\b(?:born|founded|established|since|until|launched|debuted|married)\b[^.;]{0,40}$")

FIRST_PERSON = re.compile(r"\b(?:[Ww]e|us|our|I|my|me)\b")

SAYS = re.compile(rf"\b(?:{_SAYING}|according)\b")

_SAYING_PARTICIPANTS = rf"{_SAYING}\b"

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

ONLY_WHERE = re.compile(
    r"(?:\b(?:(?<![Ss]hares )(?<!stake )(?<!stakes )(?<!invested )(?<!interest )(?<!confidence )(?<!faith )in|at|near|outside|inside|around|throughout|across|beside|opposite|visit(?:ed|s|ing)?|cross(?:ed|es|ing)?|reach(?:ed|es|ing)?|tour(?:ed|s|ing)?)"
    r"(?: (?:the|a|an))?(?: [a-z]+(?:ern)?)?|\b(?:islands?|city|town|village|port|region|province|county|district|people|streets|outskirts|suburb) of|\b(?:such as|unlike)|\b(?:[Tt]hrough|[Ii]nto|[Oo]nto|[Oo]ff) (?:the )?"
    r"|\b(?i:came|come|comes|went|goes|gone|mov(?:ed|es?)|travel(?:led|ed|s)?|sail(?:ed|s)?|march(?:ed|es)?|walk(?:ed|s)?|rode|drove|cycled|hiked|escaped?|emigrated|fled|flew|retreated|returned) to) $"
    r"|^(?!.*\b(?:buys?|buying|bought|orders?|ordered|receiv\w+|purchas\w+|borrow\w+|st[eo][ao]?l\w*|acquir\w+|took|tak\w+|demand\w*|[Ll]etters?|obtain\w*|secur\w+|rais\w+|hired?|licens\w+|recruit\w+|commission\w*|help|support|grants?|loans?|gifts?|offers?|"
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
)

APPOSITION_BETWEEN = re.compile(r", (?:the|a|an|his|her|its|their|then|former) [^,.;]{1,60},? ")

_COMPANY = (
    r"company|firm|corporation|carmaker|automaker|airline|bank|lender|retailer|manufacturer|maker|operator|publisher|studio|label|start-?up|"
    r"chain|utility|broadcaster|brewer|insurer|supplier|developer|group|business|conglomerate|giant|shipyard|refiner|miner|club|team|side|squad"
)

_BODY = (
    r"ministry|court|tribunal|university|party|agency|council|union|commission|committee|hospital|museum|gallery|authority|department|bank|airline|"
    r"institute|foundation|association|federation|parliament|senate|bureau|newspaper|church|league|charity|organisation|organization|school"
)

_FIGHTERS = (
    r"militants|rebels|insurgents|fighters|extremists|jihadists|gunmen|gang|movement|militia|guerrillas|separatists|terrorists|group"
)

_OFFICE = (
    r"president|prime minister|minister|chancellor|king|queen|prince|princess|pope|mayor|governor|senator|general|commander|colonel|judge|"
    r"chairman|chairwoman|chief executive|ceo|director|coach|manager|captain|spokesman|spokeswoman|ambassador|prosecutor|bishop|archbishop|"
    r"lawyer|professor|leader|actress|actor|singer|author|writer|striker|goalkeeper|pilot|engineer|doctor|scientist|editor|secretary"
)

_NO_NOUN_NEXT = (  # behind "her" as an object
    r"(?! (?:(?:a few|two|three|four|five|six|seven|eight|nine|ten|twelve|several|some|\d+) (?:seconds|minutes|hours|days|nights|weeks|months|years) (?:later|earlier|after|before|ago)|he|she|it|they|we|you|the|an?|his|her|its|their|this|that|to|in|on|at|for|by|from|with|and|or|but|as|of|into|over|after|before|when|while|who|which|not|"
    r"again|back|out|off|up|down|away|home|there|then|later|until|since|during|through|about|because|if|all|some|any|no|so|if|how|what|why|afterwards?|once|twice|yesterday|today|tomorrow|[a-z]{3,}ly)\b)"
)
_OTHER_ONE = r"(?!(?:other|second|third|first|last|next|rival|new|whole|latter|former)\b)"
_SHIP = (
    "ship|vessel|boat|brig|frigate|schooner|steamer|tanker|ferry|trawler|submarine|destroyer|cruiser|battleship|freighter|liner|barque|sloop|"
    "corvette|yacht|tug|lifeboat|galleon|warship|gunboat|minesweeper|monitor|whaler|ketch|clipper|cutter|icebreaker|dredger"
)
_MADE = (
    rf"(?:{_SHIP}|aircraft|airplane|aeroplane|plane|airliner|jet|jetliner|jumbo|superjumbo|helicopter|rocket|satellite|spacecraft|probe|shuttle|phone|smartphone|"
    r"handset|device|tablet|player|computer|laptop|console|gadget|car|vehicle|truck|engine|locomotive|train|tram|software|app|browser|game|drug|vaccine)"
)
_CALLED_BESIDE = r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[\w’'-]+[’']s?) (?:[\w-]+ ){0,3}?"
_PARTY = r"(?:first|second|third|fourth|fifth|1st|2nd|3rd)(?:[- ]named)? (?:defendant|claimant|plaintiff|respondent|appellant|applicant|petitioner|accused)"
_ROLE = r"Clerk|Chair|Chairman|Chairwoman|Plaintiff|Defendant|Claimant|Respondent|Appellant|Applicant|Petitioner|Treasurer|Secretary|Warden|Rector|Vicar"
DESCRIBED_BEFORE = re.compile(
    rf"(?<![\w’'-])(?<!\bfor )(?<!\bof ){_CALLED_BESIDE}(?:(?P<noun>(?i:{_PARTY})|[a-z][a-z-]{{3,}}|{_ROLE}|(?i:{_OFFICE}))(?: (?:for|of|to|at) (?:the )?[A-Z][^,.;]{{1,40}})?, (?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|[A-Z][a-z]+)\.? ){{0,2}}$"
    rf"|(?P<beside>{_SHIP}|{_COMPANY}|{_BODY}|{_OFFICE}|successor|deputy|brother|sister|wife|husband|widow|son|daughter|nephew|niece|assistant) $)"
)
DESCRIBED_AFTER = re.compile(
    r"(?:, (?:(?:(?:then|now) )?(?:the|an?|its|his|her|their|our|[\w’'-]+[’']s?) (?:[\w-]+ ){0,3}?(?P<noun>[a-z][a-z-]{3,})"
    rf"|(?:former )?(?P<office>{_OFFICE}))(?= (?:of|for|at|in|from|who|which)\b|,)"
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
    "ship": tuple(_SHIP.split("|")), "vessel": tuple(_SHIP.split("|")), "boat": tuple(_SHIP.split("|")),
    "judge": ("justice",), "force": ("police", "constabulary"), "officer": ("inspector", "constable", "sergeant"),
    "paper": _PAPER, "newspaper": _PAPER,
    "gallery": ("galerie", "galleria", "galería", "kunsthalle"), "museum": ("kunsthalle", "musée", "museo", "rijksmuseum"),
    "club": ("team", "side", "rovers", "united", "rangers", "wanderers", "athletic", "fc"), "team": ("club", "side"), "side": ("club", "team"), "chair": ("chairman", "chairwoman"),
    "chairman": ("chair",), "chairwoman": ("chair",),
}  # fmt: skip
JOINS_NAMES = re.compile(
    r",? and (?:(?:the|his|her|their|its) (?:[a-z-]+,? ){0,3})?(?:(?:Mr|Mrs|Ms|Dr|Sir)\.? )?|, (?:(?:Mr|Mrs|Ms|Dr|Sir)\.? )?"
)
ONLY_SOMEBODY_DOES = re.compile(
    rf"(?:,[^,.;]{{1,60}},)? (?:(?:also|then|now|later|has|had|have|will|would|\w+ly|did not) )*(?:{_SAYING}|answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|comment(?:ed)?|hire[sd]?|buy|bought|buys|sell|sold|sells|signs?|signed|"
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
    rf"\b(?=[HhSsIiTtBbNn])(?<![\w’'-])(?:(?P<person>[Hh]e|[Ss]he)|(?P<it>[Ii]t)|(?P<they>[Tt]hey)"
    rf"|(?P<owner>(?:[Hh]is|[Ii]ts|[Tt]heir)(?= [A-Z][a-z]+ [A-Z])|(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)(?= [a-z]){_NO_NOUN_NEXT})|(?P<whom>him|her)|(?P<sides>(?:[Tt]he|[Bb]oth) (?:(?:two )?parties|two (?:companies|firms|sides|clubs|banks)|companies|sides)(?! to\b| of\b)|[Bb]oth (?:firms|banks|clubs|boards)|[Nn]either side)|(?P<couple>[Tt]he (?:couple|pair|two)(?: (?:men|women))?)"
    rf"|(?P<aged>[Tt]he \d{{1,2}}-year-old(?: (?!(?:{_NOT_OF_A_NOUN}))[a-z]+){{0,3}}?)(?= (?:{VERB.pattern})|,|\.)"
    rf"|[Tt]he (?:(?P<party>{_PARTY})|(?:{_OTHER_ONE}[a-z]+(?:-[a-z]+)? )?(?:(?P<office>(?i:{_OFFICE}))|(?P<company>{_COMPANY})|(?P<body>{_BODY})|(?P<fighters>{_FIGHTERS})"
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

AFTER_PREPOSITION = re.compile(
    r"\b(?:of|in|by|with|for|to|from|at|on|near|against|between|about|than|as|over|into|behind|under)"
    r"(?: (?:the|a|an))?(?: [A-Z][\w.’'-]*){0,2} $"
)

PUBLIC_BODY = re.compile(
    r"\b(?:University|Ministry|Court|Police|Army|Navy|Union|Nations|NATO|Parliament|Senate|Congress|Council|Commission|Committee|Department|"
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

AFTER_OR_BEFORE = re.compile(r"\s+(?:after|before)\s+")

_INTRANSITIVE = (
    r"(?:died|hatched|arrived|returned|resigned|lived|appeared|happened|occurred|emerged|remained|disappeared|collapsed|stayed|travelled|failed|compared|aged|"
    r"complained|protested|apologi[sz]ed|voted|agreed|objected|replied|responded|reacted|retired|surrendered|escaped|marched|sailed|emigrated|existed|"
    r"talked|walked|worked|waited|belonged|stepped|crashed|exploded|erupted|lasted|continued|vanished|sank|laughed|smiled|wept)\b"
)
DONE_ALONE = re.compile(  # "Planted" may be what was done to something else, "Planted the" is not, nor is "Went"
    rf"(?:(?:[a-z]+ly|also|then|just|at last) )?(?:(?:{_ONLY_PAST}|{_INTRANSITIVE}|got|went|had|was|have been|am|saw|lay|spent|dined|anchored|landed|climbed|tried|steamed|slept|rested|camped|bivvied|"
    rf"dressed for|looked|called (?:on|at|in)|stopped (?:at|in|for|to)|started (?:at|for|on)|turned (?:in|out at|back)|moved (?:to|on)|passed through|skinned up|hiked|wrote|rose|stood|sat|swam|knelt|crept|dug)\b"
    rf"|(?:[a-z]{{2,}}ed|{_ALSO_PAST})(?: (?:up|off|down|out|back|away|over|in|on))? (?=\[|(?:the|an?|my|our|his|her|their|its|him|it|them|myself|ourselves|nothing|no|some|all|several|more|another|both|\d+|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|a few|(?:Mr|Mrs|Miss|Dr|Capt)\b)\b)"
    r"|(?:planted|picked|baked|washed|mended|finished|received|visited|crossed|reached|cooked|collected|shipped|buried|heard|met|told|thanked|helped|paid) (?=[a-z]+s\b|[A-Z]|\[))",
)
_WHEN_WORDS = r"last|this|next|late|early|yesterday|today|shortly|earlier|later|\d+|an?|two|three|four|five|six|seven|eight|nine|ten|twelve|several|some|just"
_COUNTED = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|some|a few|many)"
_UNITS = r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnight|months?|years?|decades?|centur(?:y|ies))"
_WHEN = rf"(?:last|this|next|late|early|yesterday|today|shortly|earlier|later|just|\d{{4}}|\d{{1,2}} [A-Z][a-z]+|{_COUNTED} {_UNITS})"  # no article alone
_PREPOSITIONS = (
    r"of|in|on|at|to|for|by|with|from|as|into|near|over|under|after|before|during|against|between|among|through|across|since|until|amid|"
    r"following|including|about|without|despite|within|towards?|outside|inside|behind|around|beside|above|below|along|beyond|upon|via"
)
_SAID = rf"(?!tell|told)(?:{_SAYING}|told \w+(?: \w+)?)"
_SAYER = r"(?:[\w’'.&-]+ ){1,9}(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )(?<!be )"
RELATIVE_PIECE = re.compile(
    r"(?:(?P<whose>whose)|(?P<own>where|(?:from|in|of|to|for|at|by|on|with|under|during|after|through|against) (?:which|whom))"
    r"|(?P<part>(?:one|two|three|four|five|six|some|many|most|several|all|both|none|each|half|few) of) (?:which|whom)"
    r"|(?P<subject>who|whom|which|that(?! is to say\b| of\b)))\b"
)
PARTICIPLE_PIECE = re.compile(
    rf"(?!{_INTRANSITIVE})(?!{_SAYING} (?!by\b))(?:\w+ly |long |once |first |last |again |also |newly |since )?{PAST_PARTICIPLE}\s+(?:(?:out|off|up|down|away)\s+)?(?:{_PREPOSITIONS}|{_WHEN})\b|born\s+(?-i:[A-Z])",
    re.IGNORECASE,
)
ATTRIBUTION_PIECE = re.compile(
    rf"(?!.*\bthat\b)(?!.*(?:[^s\s]|[’']s?) (?:report|claim|note|state|reply|promise|stress|tweet|vow)$)(?!(?:Of|of|In|in|Among|among|With|with|From|from|For|for)\b)(?!{_SAID} .*\b(?:would|will|was|were|had|has|have|is|are|could|should|might)\b)(?:{_SAYER}{_SAID}|{_SAID} (?!(?:on|in|at|it|that|he|she|they|there|to|more|only)\b)(?:[\w’'.&-]+ ?){{1,7}})"
    r"(?: (?:late |early )?(?:on|in|at|through|via|by) (?:[\w’'-]+ ?){1,4}| (?:yesterday|today|\w+day)(?: (?:morning|afternoon|evening|night))?)?"
    r"|[Aa]ccording to [^,]*"
)
SUBORDINATE = re.compile(
    rf"(?:(?:(?:just |only |about |some )?(?:{_COUNTED} )?{_UNITS}|ever|even|just|only|shortly|soon|long|immediately)\s+)?(?:when|while|whereas|because|(?:after|before|until|since)(?! (?:that|this|then)\b(?! (?:the|an?|he|she|it|they)\b))|as|if|although|though|so that|by the time|unless|once)\b",
    re.IGNORECASE,
)
ADVERBIAL = re.compile(
    rf"(?:{_PREPOSITIONS}|late|early|last|this|next|earlier|later|yesterday|today|tomorrow|meanwhile|however|then|also|\w+ly|{_COUNTED} {_UNITS})\b",
    re.IGNORECASE,
)
NOUN_PHRASE_AT_END = re.compile(
    rf"\b(?:(?i:the|a|an|his|her|its|their|my|our|your|this|another|several|two|three|[\w-]+[’']s?)\s+(?:(?!{_NOT_OF_A_NOUN})[\w’'-]+\s+){{0,4}}"
    rf"(?!{_NOT_OF_A_NOUN})[\w’'-]+(?:\s+of\s+(?:(?!{_NOT_OF_A_NOUN})[a-z-]+\s+){{0,2}}(?!{_NOT_OF_A_NOUN})[a-z-]+)?|(?:(?!{_NOT_OF_A_NOUN})(?!\w+ed\b|{PAST}\b|[a-z]{{2,}}[^su\W]s\b)[a-z-]+\s+){{0,2}}(?:[A-Z][\w’'.-]*\s+(?:&\s+)?){{0,3}}[A-Z][\w’'-]*"
    rf"|(?:[A-Z][\w’'.-]*\s+){{1,3}}(?!{_NOT_OF_A_NOUN}|(?:{PAST}|\w+ed|\w+s|today|yesterday|home|again|alone|abroad)$)[a-z-]{{4,}})$"
)
_BEHIND_AGENT = rf"(?:{_PREPOSITIONS}|{_WHEN_WORDS}|and|or|but|who|which|that|while|when|if|whether|how|why|what|because)"
_MANNER = (  # "drawn by hand", "reinstated by order of the court": a bare noun is nobody, but for those who act without an article
    rf"(?!(?:police|people|men|women|children|fire|lightning|flood|rain|snow|ice|wind|voters?)\b)[a-z]+(?<!s)(?=$|[,.;]|\s{_BEHIND_AGENT}\b|\s(?:{_PREPOSITIONS})\b)"
)
BY_PHRASE = re.compile(
    rf"(?P<participle>{PAST_PARTICIPLE}) by (?!{_MANNER})(?P<agent>(?:(?:the|a|an|his|her|its|their) )?(?:(?!{_BEHIND_AGENT}\b)[\w’'&.-]+ ?){{1,6}}?)"
    rf"(?= {_BEHIND_AGENT}\b|[,.;]|$)"
)
PAST_OF = {
    "taken": "took", "beaten": "beat", "begun": "began", "broken": "broke", "chosen": "chose", "drawn": "drew", "driven": "drove",
    "given": "gave", "hidden": "hid", "retaken": "retook", "seen": "saw", "shown": "showed", "stolen": "stole", "thrown": "threw",
    "overthrown": "overthrew", "overtaken": "overtook", "undertaken": "undertook", "withdrawn": "withdrew", "written": "wrote", "bitten": "bit",
    "forgiven": "forgave", "eaten": "ate", "ridden": "rode", "shaken": "shook", "sworn": "swore", "torn": "tore", "worn": "wore",
    **{word: word for word in "built held made led won lost found shot sold struck bought brought fought hit cut left met paid sent "
       "told taught caught kept rebuilt upheld understood set put".split()},
}  # fmt: skip
DETERMINER_START = re.compile(r"(?:The|A|An|His|Her|Its|Their|Our|This|That)\b")
PRONOUN_START = re.compile(
    r"(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\b|[Tt]he \d+-year-old(?: [a-z]+){0,3}|[Tt]he (?:[a-z]+(?:-[a-z]+)? )?[a-z]+\b|[Tt]he [A-Z][a-z]+\b"
)
JOINING = re.compile(r"^(?:(?:and|but|then|or|later|also)\s+)+", re.IGNORECASE)
AFTER_LEADING_DATE = re.compile(r"(?:\s*\([^)]{1,20}\))?(?: (?:UTC|GMT|[A-Z]{1,3}T)\b)?(?P<mark>\s*[,:–—]|\s+[-–—](?=\s)|\.(?=\s))?\s+")
BEFORE_DATE_AT_END = re.compile(r"\b(?:(?:late |early )?(?:on|in|at|over|during|around|about|by|since|until)(?: the)?)$")
RANKS = re.compile(
    r"\b(?:(?:the|its|his|her|their|a|an)\s+(?:\w+\s+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th)|only)"
    r"|(?:most|least|worst|best|more|fewer|less|than|compared|unlike|as \w+ as|(?!(?:for|inter|arr|t|qu|r|w|)est\b)[a-z]{2,}est))\b"
    r"(?![^,;]*[,;])"
)
TAKES_TIME = re.compile(
    rf"{_WORD}(?:spend(?:s|ing)?|spent|call(?:s|ed)|describ(?:es|ed)|remember(?:s|ed)|recall(?:s|ed)|mark(?:s|ed)|celebrat(?:es|ed)|dominat(?:es|ed)|"
    r"survived|missed|lost|took|cover(?:s|ed)|greet(?:s|ed)|over|of|for|from|since|until|till|by|to|within|throughout|through|than|between|and|or|not|only|about|starting|beginning|ending|effective|(?:and|or) [a-z]+)"
    r"(?:\s+(?:the|most of|all of|all|part of|half of|much of|early|late|as))*\s*$",
    re.IGNORECASE,
)
GOES_ON_WITH_VERB = re.compile(rf"(?:and|but|or|then)\s+(?:(?:then|later|also|\w+ly)\s+)?(?:{PAST}|was|were|had|has|have|[a-z]{{3,}}ed)\b")
ADVERB_AT_END = re.compile(
    r"\s+(?:(?!(?:family|assembly|reply|supply|ally|monopoly|anomaly)$)[a-z]+ly|also|never|now|then|still|already|just|later|once|soon)$"
)
THING_INSIDE = re.compile(r"(?<=\w )(?:it|them)\b")
RELATIVE_AT_END = re.compile(
    r"\b(?:who|which|(?<!after )(?<!before )(?<!like )(?<!than )that|whom) (?:(?:now|also|then|still|once|had|has|have|was|is|[a-z]+ly) )?$"
)
COMPLEMENT = re.compile(
    r"\b(?:(?<!\bof )(?<!\bin )(?<!\bby )(?<!\bto )(?<!\bon )(?<!\bat )(?<!\bfor )(?<!\bwith )(?<!\bfrom )(?<![Aa]fter )(?<![Bb]efore )(?<!\bsince )(?<!\bunder )that|whether|how|why)\b"
)
PHRASE_START = re.compile(rf"\s(?!at (?:least|most)\b)(?:{_PREPOSITIONS})\s")

OF_THE_PAGE = re.compile(
    r"\W*(?:Signed\W*[.…_]{3,}|(?:Compiled|Prepared|Drafted|Edited|Translated|Posted|Submitted) (?:by|for|from) (?![^\n]*\b(?:is|are|was|were|has|have|had|will|said)\b)[^\n]{1,170}$"
    r"|(?:\d{1,2}(?:st|nd|rd|th)? \w+,? \d{4}\s+)?(?:My (?:dear(?:est)? )?|Dear(?:est)? )(?:dear )?[A-Z][\w.’' ]{1,30},?$"
    r"|(?:Dated|Signed|Sworn|DATED|SIGNED|SWORN)\b\s*:?\s+(?:this |at |on |the )?[^\n.]{0,40}\d{4}\W*$|(?:Related|Watch|Listen|Photo(?:graph)?s?|Pictures?|Images?|Video|Source|Topics|Tags|Share|Correction|More)\s?:"
    r"|(?:Read more|See also|Also read|Subscribe (?:to|now)|Sign up|Follow us|Click here|Advertisement$|Copyright|All rights reserved)\b|©"
    r"|https?: ?/ ?/|(?:[\w, ]{0,24}\d{4}\W+)?(?i:(?:first |last |originally )?(?:posted|updated|published|modified))(?: ?: ?| (?:at |on )?(?=\d)| on (?=[A-Z]))"
    r"|(?:Additional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting) by\b"
    r"|(?:By|Words(?: and (?:pictures|photos|photographs))? by|(?:Text|Story|Photos?|Photographs?|Pictures|Illustrations?) by|(?:Compiled|Prepared|Written|Edited|Translated|Drafted|Produced|Posted|Submitted|Approved) by ?:?"
    r"|(?:An?|Special) (?:\w+ )?(?:investigation|report|analysis|essay|review|interview|dispatch) by) (?:the )?(?=[A-Z])"
    r"(?![^\n]*\b(?:is|are|was|were|has|have|had|will|said|found|began|became|led|won|made|took)\b)(?!Photographs? by [^\n]*ed\b)[^\n.!?]{1,60}(?:\.[^\n.!?]{1,40}){0,3}(?:\n|$)"
    r"|Posted by\b[^\n]*\|"
    r"|(?:Present|In attendance|Also present|Apologies(?: for absence)?|Absent|Attendees|Sign(?:ed|ature)|Signature witnessed by|Witnessed by|Minutes (?:taken )?by)\s?:"
    r"|(?:Filed under|Captions?|Credits?|(?:Media |Press )?[Cc]ontacts?|Author|Byline|Distribution)\s?:|Status (?:at|as of|on)\b[^\n:]*(?::\d\d[^\n:]*)?:"
    r"|(?:(?:Most|Much|Some|All|Part|Parts|The rest) of )?(?:what follows|this (?:account|narrative|judgment|chapter|story|history))\b(?=[^\n.]{0,60}\b(?:is|are|was|were|has been|comes|draws|rests)\b)"
    r"|(?:What|The (?:account|history|narrative|summary) (?:that|which)) follows\b|In what follows\b|It is common ground\b|The parties (?:are agreed|agree) (?:on|about|as to)\b"
    r"|(?:Where|When|Unless|If|Save where)\b[^\n.]{0,90}\bI (?:say|note|record|indicate|mark|make (?:that|it) clear|have said|will say)\b"
    r"|(?:Retrieved|Accessed|Archived|Last (?:accessed|modified|updated|edited))(?: on| from the original on)?\s"
    r"|This (?:article|story|page|report|version|post) (?:was|has been) (?:\w+ )?(?:amended|updated|corrected|edited|modified|revised)\b"
    r"|All (?:times|dates) (?:are|given|shown|in|below)\b|Times are (?:in )?[A-Z]{3})"
)
CAPTION = re.compile(
    r"\b(?:file (?:photo|picture|image)|still image|(?:photo|image|picture) (?:taken|released|provided)|handout|pictured|Getty Images)\b|Photograph:",
    re.IGNORECASE,
)
NOTHING_SAID = re.compile(
    r"^(?:[Cc]arried(?: (?:unanimously|nem\.? ?con\.?|on a show of hands))?|(?:[Aa]greed|[Nn]oted|[Ss]econded|[Dd]eferred|[Rr]eceived|[Aa]dopted)(?: and [a-z]+ed)?)\.?$"
    r"|^(?:[Ss]o )?(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Ii]t) (?:did|do|does|have|has|had|was|were|is|are|could|would|will)(?: not|n[’']t| so| too)?[.!]?$"
    r"|^(?:The )?(?:Chair(?:man|woman|person)?|Secretary|Treasurer|Clerk) (?:reported|replied|spoke)\.?$|^(?:Still|Not yet) [a-z]+ed\.?$|^(?:Stay tuned|Watch this space|Thanks for (?:reading|all)\b[^.]*)[.!]*$"
    r"|^(?:And )?I (?:am (?:the (?:above[- ]named|undersigned)|(?:quite |very )?(?:sure|certain|willing)|aware)|make this (?:statement|affidavit|declaration|report)|understand that|confirm that|believe (?:that )?the facts)\b"
    r"|\b(?:[Ss]ome |[Tt]he |[Aa]ll )?[Nn]ames (?:marked\b[^.]*|of [^.]*)?have been changed\b"
    r"|\b(?:(?:declined|refused) to (?:comment|answer|elaborate)|could ?not (?:immediately )?be reached|no (?:immediate )?comment|"
    r"did(?: not|n[’']t) (?:immediately )?(?:respond|reply|return)|w(?:as|ere) not (?:immediately )?available)\b"
)
QUESTION_START = re.compile(r"(?:What|Why|How|Who|Where|When|Which)\b(?![^:]*:)")
ACTED_ON = re.compile(rf" (?:(?:not|also|then|later|now|all|both|being|been|\w+ly) )*(?:{PAST_PARTICIPLE}|\w{{2,}}ing)\b")

NOUN_OF_AT_END = re.compile(
    rf"(?<!\w)(?=[\w$£€])(?:(?i:the|a|an|his|her|its|their|this|another)\s+(?:(?!{_NOT_OF_A_NOUN})[\w’'-]+\s+){{1,4}}(?:of|in|on|for|at)"
    r"|[$£€]\d[\d,.]*(?: [mb]illion)? from"
    rf"|(?i:an?|another)\s+(?:(?!{_NOT_OF_A_NOUN})[\w’'-]+\s+){{1,4}}(?:from|by|behind|beside|under|beneath)"  # what is new is what is told of
    r"|(?<=[a-z] )(?:[A-Z][\w’'&.-]*\s+){1,3}of)\s+$"
)
BARE_NOUN_AT_END = re.compile(
    rf"(?:^|\s)(?i:{_PREPOSITIONS})\s+(?P<noun>(?:(?!{_NOT_OF_A_NOUN})[a-z][\w’'-]*\s+){{0,2}}(?!{_NOT_OF_A_NOUN})[a-z][\w’'-]{{3,}})$"
)
PERSON_LIKE = re.compile(
    r"\b(?!(?:letter|paper|number|order|offer|river|tower|chapter|poster|computer|border|quarter|power|water|winter|summer|corner|matter|answer|"
    r"dinner|motor|tractor|sector|factor|error|mirror|door|floor|document|event|student union|talent|accident|moment|agreement|engagement|player piano)\b)"
    r"(?:[a-z]+(?:er|or|ist|ian|man|woman|ant|ent|ee|wright|smith)s?|men|women|people|pupils?|friends?|boys?|girls?|child|children|sons?|daughters?|wi(?:fe|dow)|monks?|nuns?|priests?|"
    r"nurses?|clerks?|judges?|cooks?|guards?|witness|mayor|king|queen|prince|duke|earl|bishop|team|family|couple|group|gang|crew)(?: \w+)? (?:of|from|at|in|for|with|by|on)\b"
)
OF_A_THING = re.compile(rf"which\b|that\b|(?:\w+ly |long |once |first )?{PAST_PARTICIPLE}\b")
JOINS_VERBS = re.compile(
    r"\b(?:and|or|but|to|not|was|were|is|are|be|been|being|has|have|had|will|would|can|could|may|might|should|must|did|does|do|that|who|which|he|she|it|they|[A-Z][\w’'-]*)"
    r"\s+(?:\w+ly\s+)?$"
)
PASSIVE_NOW = re.compile(rf"\b(?P<be>was|were|(?:has|have|had) been|is|are)\s+(?:\w+ly\s+)?{PAST_PARTICIPLE}\b")
SHARED_PASSIVE = re.compile(
    rf"(?:and\s+)?(?:(?:then|later|first|finally|\w+ly)\s+)?(?!{_INTRANSITIVE}|(?:left|confessed|appealed|pleaded|reported|hatched|burned|burnt|ran|escaped|moved|turned|worked|served|retired|"
    r"replied|agreed|joined|departed|landed|waited|walked|entered|ended|started|survived|recovered|campaigned|studied|responded)\b)"
    rf"{PAST_PARTICIPLE}\s+(?:(?:late |early )?(?:on|in|at|by|from|with|to|for|as|during|after|before|under|over)\b|(?:twice|once|again|only|there|last|this|next|late|early|yesterday|today|"
    rf"shortly|earlier|later|just|that|the (?:same|next|following|previous))\b|{_COUNTED} {_UNITS}\b)"
)
PLURAL_HEAD = re.compile(
    r"(?!(?:[A-Z][\w’'.-]*\s?){1,4}$)(?:(?i:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|some|most|both|these|those)\b.*"
    r"|(?:(?!\b(?:of|in|at|on|from|for|by|with)\b).)*(?:(?<![su])s|people|men|women|children|police|mice|geese|cattle|oxen|feet|teeth)(?: (?:of|in|at|on|from|for|with)\b.*)?"
    r"|[^,]+ and [^,]+)|(?:[A-Z][\w’'.-]*\s)+and (?:[A-Z][\w’'.-]*\s?)+|Police"
)
MADE_OF_PARTICIPLE = re.compile(
    rf"(?P<subject>(?:(?!{_NOT_OF_A_NOUN})[\w’'&.-]+\s+|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s+){{1,7}}?)"
    rf"(?P<rest>(?!{_INTRANSITIVE})(?:\w+ly )?{PAST_PARTICIPLE}\s+(?:{_PREPOSITIONS}|{_WHEN_WORDS}|hours|days|weeks|months|years|the (?:same|next|following|previous|year|day))\b.*)"
)
EMPTY_HEAD = re.compile(r"(?:Those|That|those|that) (?:of|for|from) ")

VERB_GROUP = re.compile(
    rf"(?<=\s)(?:(?:(?:has|have|had|would|could|did)(?:n[’']t)?|will|can|cannot|may|might)\s+(?:(?:not|never|also|\w+ly)\s+)*)?(?P<verb>{PAST}|{PAST_PARTICIPLE}|seen|done|[a-z]{{3,}}ed)\b"
)
NO_OBJECT = re.compile(
    rf"\s*(?:$|[,.;]|\s(?:{_PREPOSITIONS}|{_WHEN_WORDS}|when|while|and|but|away|back|off|out|up|down|that (?:same )?(?:day|morning|afternoon|evening|night|week|month|year|spring|summer|autumn|winter)|the (?:same|following|next|previous)|\w+ly)\b)"
)
PERSON_PRONOUN = re.compile(r"(?:[Hh]e|[Ss]he)$")
ALSO = re.compile(r"\s(?:and|but|or)\s")
SAYS_LONG = re.compile(
    r"^(?:[\w’'.&\[\]-]+ ){1,12}?(?:(?:said|says|announced|reported|claimed|added|confirmed|warned|(?<=was )told|(?<=were )told|told(?: [\w’'.-]+){1,3}?(?=(?: (?:on|in|at|by|during|through) [\w’'. -]{2,40}?)? that))(?:(?: (?:on|in|at|to|by) [\w’'. -]{2,40}?)? that | (?!(?:on|in|at|to)\b))"
    r"|(?:(?:reminded|informed|advised|assured|notified)(?: [\w’'.-]+){1,4}?|noted|stated|stressed|explained|testified|recalled|insisted|revealed|disclosed|observed|pointed out|emphasi[sz]ed) that )"
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
    r"(?=(?:the|a|an|his|her|its|their|two|three|some|many|nobody|no|there|most|all|both|[a-z]+ [a-z]+s|[a-z]+s|staff|police|[A-Z][\w’'-]*)\b)"
)

_ON_A_DAY = r"(?: (?:today|yesterday|on \w+day|on \w+ \d+|this week|last week))?"
SAYS_OF_ITSELF = re.compile(  # "The firm today announced that it has sold the mill"
    rf"(?P<who>(?:[\w’'.&\[\]-]+ ){{0,9}}?[\w’'.&\[\]-]+){_ON_A_DAY} (?:(?:has|have|had|also) )*(?:announced|confirmed|said|says|disclosed|revealed|reported){_ON_A_DAY}(?: that)? "
    r"(?:it|they) (?=(?:has|have|had|will|would|is|are|was|were|plans|expects|intends|may|could|can|cannot|must|should|[a-z]{3,}ed)\b)"
)
THING_PRONOUN = re.compile(
    r"(?:(?P<one>[Ii]t)|(?P<many>[Tt]hey|[Bb]oth(?=\s+(?:were|are|had|have|will|would|[a-z]{2,}ed|did|left|went|came|won|lost|took)\b))|(?P<owner>[Ii]ts))\b(?=\s+(?!of\b|and\b))"
)
_PERSON = any_word(
    f"{_OFFICE}|successor|predecessor|founder|owner|widow|widower|wife|husband|mother|father|parents|parent|son|daughter|brother|sister|uncle|aunt|"
    "grandmother|grandfather|grandson|granddaughter|niece|nephew|cousin|man|woman|boy|girl|child|driver|teacher|clerk|judge|tuner|farmer|priest|partner|colleague|friend|secretary|heir|architect|designer|inventor|"
    "master|skipper|housemaster|harbourmaster|stationmaster|schoolmaster|quartermaster|headmaster|keeper|landlord|landlady|tenant|neighbour|prisoner|soldier|officer|sheriff|policeman|nurse|physicist|chemist|biologist|historian|journalist|reporter|artist|painter|sculptor|poet|"
    "composer|conductor|player|winger|midfielder|defender|batsman|bowler|candidate|witness|suspect|defendant|victim|spokesperson|analyst|official"
)
PERSON_NOUN = re.compile(rf"{_WORD}(?i:{_PERSON})(?=$| (?:of|for|at|in|from)\b| [A-Z])")
OBJECT_PHRASE = re.compile(
    rf"\s+(?P<object>(?:the|an?|this|another|his|her|its|their)\s+(?:(?!{_NOT_OF_A_NOUN})[\w’'-]+\s+){{0,4}}?(?!{_NOT_OF_A_NOUN})[\w’'-]+)"
    rf"(?=\s+(?:{_PREPOSITIONS}|{_WHEN_WORDS})\b| \(|[,.;]|$)"
)
ONE_THING = re.compile(
    rf"(?<![\w’'-])(?i:the|an?|another|his|her|its|their|my|our)\s+(?:(?!{_NOT_OF_A_NOUN})[\w’'-]+\s+){{0,4}}?(?!{_NOT_OF_A_NOUN})[\w’'-]+"
    rf"(?=\s+(?:{_PREPOSITIONS}|{_WHEN_WORDS}|and|or|but|that|which|who|when|where|while|because|themselves|himself|herself|itself|{PAST}|is|was|has|had|will|would|could|[a-z]+ed)\b|[,.;:)]|$)"
)
_IMPERSONAL = any_word(  # "it was decided that": means nothing told before
    [
        *_SPEECH,
        *"decided agreed resolved hoped feared thought believed expected known understood found planned intended proposed ordered ruled estimated "
        "assumed considered discovered established realised realized recorded concluded determined directed felt held".split(),
    ]
)
NOBODY = re.compile(
    r"[Ii]t\s+(?:\w+\s+){0,2}?(?:rain|snow|seem|appear|emerg|turn(?:s|ed)? out|happen|follow|transpir|took\b(?! (?:place|part|over|off|its|the name)\b)|takes\b|makes? no|made no|matter)"
    r"|[Ii]t(?:\s*[’']s|\s+(?:is|was)(?:n[’']t)?)\s+(?:not\s+)?(?:until|clear|plain|obvious|evident|apparent|certain|dark|(?:un)?likely|(?:im)?possible|important|time|why|because|how|no (?:secret|wonder|surprise))\b"
    r"|[Ii]t\s+(?:would|must|may|might|could|will)\s+(?:have been|be)\s+(?:(?:about|around|nearly|almost|just|some|perhaps|after|before)\s+)*(?:\d|half|noon|midnight|dawn|dusk|time|years|months|weeks|days|hours)|[Ii]t\s+(?:remains?|helps?|pays) to\b"
    rf"|[Ii]t\s+(?:is|was|has been|had been|became|will be)\b(?!\s+(?:\w+ly\s+|also\s+|then\s+|later\s+|first\s+)?(?!{_IMPERSONAL}\b){PAST_PARTICIPLE}\b)[^,;]*?\b(?:that|who|when|where|to|if|whether)\b"
    r"|[Ii]t\s+(?:comes|came|will come)\s+(?:as|after|amid|days|hours|weeks|a|one|two|just)\b"
)

_WHOSE = re.compile(r"whose\s+")
_WHOSE_OBJECT = re.compile(  # "whose licence he extended in 2022"
    rf"whose (?P<thing>[\w’'-]+(?: [a-z’'-]+)??) (?P<told>(?:he|she|it|they|we|I|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?) (?:(?:had|has|have) )?(?:{PAST}|{PAST_PARTICIPLE}))\b"
)


def whose(name: str) -> str:
    """A name as the owner of something."""
    return f"{name}’" if name.endswith("s") and not name[:1].isupper() else f"{name}’s"


def sentence_of_relative(heads: Sequence[str], relative: str) -> str:
    """ "the dolls", "whose sales rose in 1985" → "the dolls’ sales rose in 1985"."""
    word, head, what = _WHOSE.match(relative), heads[0], _WHOSE_OBJECT.match(relative)
    if what and head:
        return f"{what['told']} {head[:1].lower() + head[1:] if DETERMINER_START.match(head) else head}’{'' if head.endswith('s') else 's'} {what['thing']}{relative[what.end() :]}"
    return f"{head}{'’' if head.endswith('s') else '’s'} {relative[word.end() :]}" if word and head else ""


RELATIVE_OPENING = re.compile(r"\b(?:(?:from|in|of|to|for|at|by|on|with|under|during) )?(?:who|whom|which|where)\b")

_FINITE = rf"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|said|says|{PAST}|[a-z]{{3,}}ed)\b"

_RANK = (
    r"(?:(?:[Cc]aptain|[Ll]ieutenant|[Cc]olonel|[Mm]ajor|[Gg]eneral|[Ss]ergeant|[Cc]orporal|[Pp]rivate|[Cc]apt|[Ll]t|[Cc]ol|[Mm]aj|[Gg]en|[Ss]gt|[Cc]pl|[Pp]te|[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Dd]r|"
    r"[Ss]ir|[Ll]ady|[Ll]ord|[Rr]everend|[Rr]ev|[Ff]ather|[Ss]ister|[Bb]rother|[Pp]rofessor|[Pp]rof|[Nn]urse|[Gg]unner|[Rr]ifleman)\.? )*"
)
_AUTHOR = r"(?P<name>(?:[A-Z][\w’'-]+|[A-Z]\.|[a-z]\w*[_\d]\w*)(?: (?:[A-Z][\w’'-]+|[A-Z]\.|de|van|von|der|den|la)){0,3})(?![\w])"
_PAPERS = (
    r"(?:[Dd]iar(?:y|ies)|[Jj]ournals?|[Mm]emoirs?|[Nn]otebooks?|[Rr]ecollections|[Rr]eminiscences|[Ll]etters?|[Bb]log|[Aa]utobiography|[Ff]ield notes|"
    r"[Ll]og ?book|[Tt]estimony|[Dd]eposition|[Nn]arrative|[Ss]tatement|[Pp]ostcards?)"
)
AUTHOR_IN_TITLE = re.compile(
    rf"\b{_PAPERS} (?:of|by|kept by|written by|from(?= (?:[Cc]aptain|[Ll]ieutenant|[A-Z][\w’'-]+ [A-Z]))) {_RANK}{_AUTHOR}"
    rf"|(?<![\w’'-])(?P<owner>[A-Z][\w-]+(?: [A-Z][\w-]+)*)[’']s? (?:\w+ )?{_PAPERS}\b"
    r"|^(?:(?P<judge>(?:HIS|HER) HONOUR JUDGE|(?:MR|MRS|MS) JUSTICE|(?:LORD|LADY) JUSTICE|SIR|DAME|LORD|LADY|JUDGE|MASTER) (?P<bench>[A-Z][A-Z’'-]+(?: [A-Z][A-Z’'-]+)?)):"
)
_BODY_WORDS = r"Committee|Commission|Board|Council|Panel|Authority|Inspectorate|Ombudsman|Tribunal|Society|Association|Institute|Agency|Bureau|Trust|Federation"
_IN_NAME = r"(?:[A-Z][\w’'&-]*|of|on|for|and|the|without|in|to)"
BODY_OF_REPORT = re.compile(  # "House of Commons – [Committee on Fisheries] – Third Report"; "[Watch for Rights] | Country report | May 2019"
    rf"(?=.*\b(?:Report|Inquiry|Findings|Review|Evidence)\b)(?:^|[–—|:] )((?:{_IN_NAME} )*?(?:{_BODY_WORDS})(?: {_IN_NAME})*)(?=$| [–—|]|:)"
    rf"|^(?!.*\b(?:{_BODY_WORDS})\b)([A-Z][\w’'&-]*(?: {_IN_NAME}){{1,6}}) [|·–—] (?=.*\b(?i:report|briefing|submission|press release|open letter|investigation|position paper)\b)"
)
BODY_ALONE = re.compile(
    rf"(?=[A-Z])(?:{_IN_NAME} )*?(?:{_BODY_WORDS}|Alliance|Foundation|Union|Network|Coalition|Ministry|Department|Cent(?:re|er)|Club|Group|Watch|Monitor|Company|Corporation|University|Ltd|Inc|plc)"
    rf"(?: {_IN_NAME})*"
)
BYLINE = re.compile(
    rf"^\W*(?:[Bb]y|BY|(?:[Pp]osted|[Ww]ritten|[Pp]ublished) by|(?:[Ww]ords|[Tt]ext|[Ss]tory) by|[Aa]uthor:|[Ff]rom:|(?:[Ww]itness |WITNESS )?(?:[Ss]tatement|STATEMENT) (?:of|by|OF|BY):?|(?:[Ww]itness|[Dd]eponent|[Nn]ame):|I,) {_RANK}{_AUTHOR}(?=\s*$|[,|·–—]| »| on\b|\s+\d)"
)
SIGNATURE = re.compile(
    rf"(?:\b(?:[Yy]ours?|[Ll]ove|[Bb]est wishes|[Kk]ind regards|[Rr]egards|[Ss]incerely|[Aa]ffectionately|[Ff]aithfully)\b[^\n]{{0,40}}|^[–—-]+ ?)[,\s]\s*{_RANK}{_AUTHOR}\W*$",
    re.MULTILINE,
)


def author_name(hit: re.Match[str]) -> str:
    """The name of an author as people write it: "Judge Adeyemi-Clarke" of "HER HONOUR JUDGE ADEYEMI-CLARKE"."""
    found = hit.groupdict()
    if bench := found.get("bench"):
        title = re.sub(r"(?:HIS|HER) HONOUR ", "", found["judge"] or "")
        return f"{title} {bench}".title().replace("’S", "’s").replace("'S", "'s")
    return found.get("name") or found.get("owner") or ""


INVERTED = re.compile(  # "came a man with a lantern"
    r"(?P<verb>came|followed|appeared|arrived) "
    rf"(?P<subject>(?:the|an?|another|two|three|four|several|many) (?:(?!{_NOT_OF_A_NOUN})[\w’'-]+ ){{0,3}}?(?!{_NOT_OF_A_NOUN})[\w’'-]+)(?= (?:to|from|into|out|up|down|at)\b|$)"
)
THINKS_SO = re.compile(  # "which [I believe] was 23 October"
    r"(?:he|she|they|we|I|it|police|officials|critics|experts|[A-Z][\w’'-]+) "
    rf"(?:fears?|feared|believes?|believed|thinks?|thought|says?|said|claims?|claimed|suspects?|suspected|hopes?|hoped|knows?|knew|understands?|understood) (?={_FINITE})"
)
IN_A_DOCUMENT = re.compile(  # "In a reply dated 18 March", without a verb of its own
    r"(?:[Ii]n|[Bb]y|[Aa]t) (?:an?|the|his|her|its|their|another) (?:[\w’'-]+ ){0,3}?(?:letter|reply|paper|study|report|statement|article|interview|e-?mail|memo|"
    r"memorandum|speech|post|tweet|note|filing|book|essay|ruling|judgment|order|briefing|complaint|lawsuit|survey|telegram|dispatch|press release|release|message|"
    r"petition|submission|agreement|contract|deed|decree|resolution|announcement|notice)"
    rf"(?: (?:to|for|of|by|with|from) [^,]+?)? (?:{PAST_PARTICIPLE})\b(?! that\b)"
)
THERE_WAS = re.compile(  # "There was a man killed", a man was killed
    rf"(?i:there) (?P<be>was|were|has been|have been|had been) (?P<subject>(?:an?|one|two|three|four|five|six|several|many|some|no) (?:(?!{_NOT_OF_A_NOUN})[\w’'-]+ ){{0,3}}?(?!{_NOT_OF_A_NOUN})[\w’'-]+) "
    rf"(?=(?:killed|wounded|hurt|injured|found|taken|shot|drowned|arrested|burned|burnt|stolen|lost|sent|sold|built|made|born|buried|hanged)\b)"
)

_NO_NUMERAL = "".join(rf"(?<![A-Z][a-z]{{{letters}}} I)" for letters in range(1, 12))  # "Camp I, on the shoulder"

_OF_TWO = re.compile(r"\b(?:[Tt]wo|pair|couple|twins|and)\b")


def agrees(pronoun: str, noun: str) -> bool:
    """Whether a pronoun can mean a noun phrase: "both" only one of two."""
    return pronoun != "both" or _OF_TWO.search(noun) is not None


GRAMMAR = Grammar(
    agrees=agrees,
    narrates=re.compile(
        rf"(?<![\w’'.-])(?:(?P<subject>(?<![A-Z][a-z] )(?<![a-z] (?=I[ ,][A-Z]))I(?=[’'](?:m|d|ve|ll)\b| (?!of [A-Z])[a-z]|{_NO_NUMERAL}, [a-z])|[Ww]e(?=[’'](?:re|d|ve|ll)\b|,? [a-z])(?! (?:now )?know[,.]))|(?P<object>me|us)|(?P<owner>[Mm]y|[Oo]ur))(?![\w-])"
    ),
    done_alone=DONE_ALONE,
    author="Author",
    narrates_together=re.compile(r"[Ww]e"),
    teller_in_list=re.compile(r"(?<![\w’'.-])(?:I|[Mm]e|[Mm]yself|the (?:present )?(?:writer|author))(?![\w’'-])"),
    body_of_report=BODY_OF_REPORT,
    body_alone=BODY_ALONE,
    addresses=re.compile(
        r"\b(?:[Dd]ear(?:est)?|[Mm]y dear(?:est)?)(?: (?:[Bb]rother|[Ss]ister|[Cc]ousin|[Uu]ncle|[Aa]unt|Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Father|Mother)\.?)? $"
    ),
    author_in_title=AUTHOR_IN_TITLE,
    byline=BYLINE,
    signature=SIGNATURE,
    author_name=author_name,
    tells_without_subject=re.compile(
        rf"(?!(?:According|Based|Born|Given|Made|Known|Called|Founded|Built|Lost|Said|Left|Was|Were|Had|Has|Is|Are|Did|Posted|Filed|Updated|Published|Written|Prepared)\b)(?:{PAST}|[A-Z][a-z]{{2,}}ed)\b",
        re.IGNORECASE,
    ),
    relative_opening=RELATIVE_OPENING,
    bare_noun_at_end=BARE_NOUN_AT_END,
    person_like=PERSON_LIKE,
    opens_inside=re.compile(r"\s(?:until|when|while|because|after|before|once)\s+"),
    opens_with_present=re.compile(
        r"(?!(?:as|this|his|its|hers|perhaps|always|sometimes|besides|plus|towards|across|versus|years|months|weeks|days|hours|minutes)\b)[a-z]{3,}(?<![su])s\s+"
        r"(?:the|an?|his|her|its|their|him|them|it|that|to|out|up|off|back|for|from|in|on|at|with|into|over|down|away)\b"
    ),
    short_participle=re.compile(rf"(?:[a-z]+ly|since|later|now|then|long|once|never|already|again) (?:been )?{PAST_PARTICIPLE}"),
    either_voice=re.compile(
        r"(?:and\s+)?(?:(?:then|later|finally|\w+ly)\s+)?(?:recovered|moved|turned|returned|reported|burned|burnt|grown|changed|dropped|opened|closed|landed|escaped)\b"
    ),
    says_at_end=re.compile(r"\b(?:say|says|said|told (?:me|us|him|her|them)|announced|added|claimed|insisted|replied)$"),
    in_office=re.compile(
        r"as (?:an? )?(?!(?:the|he|she|it|they|we|you|his|her|its|their|our|if|though|soon|long|well|many|much|some|people|police)\b)[a-z]"
    ),
    stretch_start=re.compile(r"\b(?:between|from) (?:the )?$"),
    of_its_unit=re.compile(r"(?: (?!(?:and|or|to|but)\b)[a-z]+){0,6},? (?:the )?"),
    stretch_goes_on=re.compile(r"(?:['’]s?)?(?: (?!and\b|to\b|again\b)[\w’'-]+){0,3} (?:and|to) (?:the )?"),
    object_pronoun=re.compile(r"(?:me|him|her|us|them|you|it|whom|this|that|these|those)"),
    new_start=re.compile(r"(?:an?|another|his|her|its|their)\s"),
    present_inside=re.compile(
        r"(?<=[a-z] )(?!(?:as|this|his|its|towards|across|versus|perhaps)\b)[a-z]{3,}(?<![su])s (?:the|an?|his|her|its|their|that|to)\b"
    ),
    asked_start=re.compile(r"Asked (?:why|how) (?=(?:he|she|it|they|we|I|the|[A-Z]))"),
    of_its_day=re.compile(r"dated\s"),
    been=re.compile(r"been\b"),
    have=re.compile(r"\b(?:has|have|had)\b"),
    inverted=INVERTED,
    thinks_so=THINKS_SO,
    is_when=re.compile(r"(?:is|was|were|falls|fell on)\s*$"),
    in_a_document=IN_A_DOCUMENT,
    of_a_whole=re.compile(r"(?:Of|of|Among|among) (?:the|these|those|its|his|her|their|our|some|\d)"),
    of_two=re.compile(r"\b(?:between|both|either|neither) [^,;]*$"),
    there_was=THERE_WAS,
    part_of_day=re.compile(
        r"\s+(?:lunch ?time|breakfast(?: ?time)?|lunch|brunch|tea ?time|tea|dinner(?: ?time)?|supper(?: ?time)?|bedtime|midday|midnight|noon|dawn|dusk|sunrise|sunset|"
        r"nightfall|daybreak|morning|afternoon|evening|night|close)\b"
    ),
    in_place_at_end=re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ff]rom|[Tt]o|[Ii]nto) (?:[A-Z][\w.’'-]* ){0,2}[A-Z][\w.’'-]*$"),
    of_one=re.compile(r"(?:which|that|who)\s+(?:(?:\w+ly|also|then|later|now)\s+)?(?:was|is|has)\b"),
    of_many=re.compile(r"(?:which|that|who)\s+(?:(?:\w+ly|also|then|later|now)\s+)?(?:were|are|have)\b"),
    of_a_person=re.compile(r"whom?\b"),
    relative_of_subject=re.compile(r" (?:who|whom|which|that|whose) "),
    relative_inside=re.compile(r"\s(?:who|which|that)\s"),
    sentence_of_relative=sentence_of_relative,
    having=re.compile(r"having\s+(?=(?:been|\w+ed|[a-z]+n)\b)", re.IGNORECASE),
    had_done="had",
    past_states=frozenset({"was", "were"}),
    of_the_page=OF_THE_PAGE,
    caption=CAPTION,
    counts_on=re.compile(
        r"(?:\A|[,;] )(?:and |but )?(?:(?P<until>by|before|until)|even|just) then\b"
        r"|\b(?P<since>(?:has|have|had) since\b|thereafter\b|since then\b|in the meantime\b|from then on\b)"
        r"|\bat the time[,.]|\b(?:soon|shortly) after(?:wards?)?[,.]",
        re.IGNORECASE,
    ),
    nothing_said=NOTHING_SAID,
    question_start=QUESTION_START,
    acted_on=ACTED_ON,
    relative_piece=RELATIVE_PIECE,
    participle_piece=PARTICIPLE_PIECE,
    attribution_piece=ATTRIBUTION_PIECE,
    subordinate=SUBORDINATE,
    same_time=re.compile(r"(?:when|while|as)\b"),
    adverbial=ADVERBIAL,
    preposition_start=re.compile(rf"(?:{_PREPOSITIONS})\s+", re.IGNORECASE),
    aside_phrase=re.compile(r"(?:\b(?:among|of) (?:others?|other things|all (?:places|people|things|days))|\bas it were)\b", re.IGNORECASE),
    phrase_piece=re.compile(r"(?:after|before)\s"),
    length_alone=re.compile(rf"(?:just |only |about |some )?(?:{_COUNTED} )?{_UNITS}|shortly|soon|long|immediately", re.IGNORECASE),
    length_of_time=re.compile(rf"(?:(?:about|nearly|almost|just|only|some|more than) )?{_COUNTED} {_UNITS}"),
    possessive_start=re.compile(r"(?:his|her|its|their|(?:[\w’'-]+\s+){1,3}?[\w-]+[’']s?)\s", re.IGNORECASE),
    noun_phrase_at_end=NOUN_PHRASE_AT_END,
    noun_of_at_end=NOUN_OF_AT_END,
    of_a_thing=OF_A_THING,
    joins_verbs=JOINS_VERBS,
    passive_now=PASSIVE_NOW,
    shared_passive=SHARED_PASSIVE,
    was=("was", "were"),
    plural_head=PLURAL_HEAD,
    made_of_participle=MADE_OF_PARTICIPLE,
    empty_head=EMPTY_HEAD,
    verb_group=VERB_GROUP,
    no_object=NO_OBJECT,
    who_says=re.compile(
        rf"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir) (?:[a-z-]+ ){{0,2}}(?!(?i:{_COMPANY}|{_BODY}|police|government|board|jury|panel|statement|report|letter|study|notice)\b)[A-Za-z-]+(?<![su])"
        r"(?= (?:said|says|asked|told|replied|explained|added|answered|insisted|claimed|recalled|suggested|remarked|admitted)\b)"
    ),
    unnamed_person=re.compile(
        r"[AaTtOo](?<!\w.)(?:(?:(?<=[Aa])(?:n?|nother)|(?<=[Tt])he (?:same|other|older|younger|taller|second|third)|(?<=[Oo])ne) (?:(?!(?:of|in|at|for|from|by|with)\b)[\w’'-]+ ){0,4}?(?:man|woman|neighbour|neighbor|stranger|visitor|boy|girl|teenager|youth|driver|student|suspect|victim|"
        r"father|mother|brother|sister|son|daughter|child|pensioner|passenger|cyclist|pedestrian|climber|prisoner|witness|worker|patient|gunman|attacker)\b(?!-)"
        r"|(?<=[Aa])n? \d{1,2}-year-old(?: [a-z-]+){0,2}? [a-z]+(?=$|[,.]| (?:was|is|has|had|who|with|from|in|of|on|at)\b))"
    ),
    collective=re.compile(
        r"\b(?:party|team|crew|gang|band|family|couple|pair|jury|choir|staff|crowd|squad|platoon|company|patrol|delegation|panel|committee|council|board)"
        r"(?=$| (?:of|from|at|in|led|headed|made|sent|under|who|which)\b)"
    ),
    person_pronoun=PERSON_PRONOUN,
    says_long=SAYS_LONG,
    also=ALSO,
    infinitive=re.compile(r"\bto [a-z]{3,}\b"),
    thing_pronoun=THING_PRONOUN,
    person_noun=PERSON_NOUN,
    names_nothing=re.compile(
        r"(?:(?:no|nothing|nobody|none|neither|nor|everything|something|anything|everybody|everyone|somebody|someone|anyone|there|this|that|these|those|here|"
        r"I|we|you|us|what|which|who|all|each|one|both|most|some|many|much|more|less|few|another|others?|now|then|so|such|half)\b"
        r"|.* (?:I|we|you|he|she|it|they)$)",
        re.IGNORECASE,
    ),
    done_to_people=re.compile(
        r"(?:told|asked|showed|shown|warned|thanked|paid|taught|invited|met|urged|ordered|joined|fed|persuaded|advised|reminded|informed|begged|sued|"
        r"questioned|interviewed|arrested|married|greeted|assured|promised|forgave|fired|hired|employed|sacked|dismissed|advis(?:es?|ed)|gave|lent)"
    ),
    thing_object=re.compile(
        rf"\s+(?:(?:of|about|for|to|on|with|into|at|from|over|under|around)\s+)?(?:(?P<one>it)|(?P<many>them)|(?P<owner>its))\b(?!\s+{_VERB})"
    ),
    one_thing=ONE_THING,
    part_of_time=re.compile(
        rf"\b(?:{_UNITS}|morning|afternoon|evening|noon|midnight|dawn|dusk|spring|summer|autumn|winter|season|term|time|moment|while|weekend|date|age|way|rest|chance|lot|case)$"
    ),
    object_phrase=OBJECT_PHRASE,
    nobody=NOBODY,
    by_phrase=BY_PHRASE,
    past_of=PAST_OF,
    determiner_start=DETERMINER_START,
    pronoun_start=PRONOUN_START,
    joining=JOINING,
    after_leading_date=AFTER_LEADING_DATE,
    date_adjective=re.compile(
        r"\b(?:in|on|at|during|over|of|by|since|until|through|throughout) (?:the|an?|his|her|its|their) [a-z]+$", re.IGNORECASE
    ),
    before_date_at_end=BEFORE_DATE_AT_END,
    auxiliaries_at_end=re.compile(
        r"(?:\b(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|should|must|did|does|do|not|never|yet|also|now|then|still|already|just|all|both|to|\w+ly)\s+)+$"
    ),
    surely_made=re.compile(
        rf"{PAST_PARTICIPLE} by\b|(?:accused|suspected|convicted|acquitted|cleared) of\b|(?:charged|armed) with\b|known (?:as|for)\b|based in\b|(?:named|called|nicknamed) (?=[A-Z“\"])"
    ),
    made_at_end=re.compile(
        rf"(?<!was)(?<!were)(?<!been)(?<!is)(?<!are)(?<!be)(?<!had)(?<!has)(?<!have)(?<!and)(?<!not)(?<!ly) {PAST_PARTICIPLE}$"
    ),
    ranks=RANKS,
    not_until=re.compile(
        r"(?:\b(?:not|never|no|nobody|none|nothing|neither|nor|hardly|scarcely|only|cannot)|n[’']t)\b(?:[^;]*\b(?:until|till|before)(?: (?:the|about|around|early|late|at|on|in))*|\b(?<=only)[^,;]{0,25})$|\b(?:all|nearly all|almost all|much of|most of|half of|the whole of|every|each)$",
        re.IGNORECASE,
    ),
    takes_no_preposition=re.compile(r"(?:today|yesterday|tomorrow|tonight|last|this|next|earlier|later)\b", re.IGNORECASE),
    takes_time=TAKES_TIME,
    phrase_start=PHRASE_START,
    phrase_of_subject=re.compile(
        rf"(?P<subject>(?:(?:The|An?|Some|Several|Many|[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)*[’']s?) )?(?:(?!{_NOT_OF_A_NOUN})[\w’'-]+ ){{0,3}}?(?!{_NOT_OF_A_NOUN})[\w’'-]+)"
        rf" (?:of|from|at|in|for|with|to|over|on|between|against) (?:(?!{_FINITE}).)*?(?= {_FINITE})"
    ),
    owner_of_subject=re.compile(
        rf"(?P<subject>(?:The|A|An|Two|Three|Four|Five|Several|Some) (?:(?!{_NOT_OF_A_NOUN})[a-z][\w’'-]* ){{0,3}}(?!{_NOT_OF_A_NOUN})[a-z][\w’'-]*)"
        rf" (?:of|from|at|in|for|with) (?:the )?[A-Z][\w’'&.-]*(?: (?:of|the|and|[A-Z][\w’'&.-]*))*(?= (?:{VERB.pattern}))"
    ),
    complement=COMPLEMENT,
    goes_on_with_verb=GOES_ON_WITH_VERB,
    adverb_at_end=ADVERB_AT_END,
    thing_inside=THING_INSIDE,
    relative_at_end=RELATIVE_AT_END,
    states=frozenset({"is", "are"}),
    had=frozenset({"had"}),
    holds_now=frozenset({"has", "have", "does", "do"}),
    cut=CUT,
    verb=VERB,
    participle=PARTICIPLE,
    participle_phrase=PARTICIPLE_PHRASE,
    tells_aside=TELLS_ASIDE,
    main_verb=MAIN_VERB,
    gerund_head=GERUND_HEAD,
    reduced_head=REDUCED_HEAD,
    verb_next=VERB_NEXT,
    determiner_at_end=DETERMINER_AT_END,
    owner=OWNER,
    nouns_next=NOUNS_NEXT,
    when_at_end=WHEN_AT_END,
    shows_next=SHOWS_NEXT,
    named_by_date_head=NAMED_BY_DATE_HEAD,
    signals=SIGNALS,
    apposed=APPOSED,
    that=THAT,
    opens_with_verb=OPENS_WITH_VERB,
    relative_phrase=RELATIVE_PHRASE,
    no_subject=NO_SUBJECT,
    relative_start=RELATIVE_START,
    attribution_after=ATTRIBUTION_AFTER,
    attribution_before=ATTRIBUTION_BEFORE,
    leading_words=LEADING_WORDS,
    date_lead=DATE_LEAD,
    noun_start=NOUN_START,
    stays_open=re.compile(
        r"\b(?:without|of|from|for|with|into|between|among|against|despite|during|until|amid|the|an?|his|its|their|and|or)[,;]"
    ),
    stranded=re.compile(
        r"\b(?:what|who|whom|which|where|something|nothing|somewhere) [^,;]*[a-z] (?:of|in|on|at|for|to|from|with|by|about)$"
    ),
    loose_end=LOOSE_END,
    breaks=BREAKS,
    ends=ENDS,
    says_of_itself=SAYS_OF_ITSELF,
    tells=TELLS,
    headline_verb=HEADLINE_VERB,
    story_present=_STORY_PRESENT,
    going_on=GOING_ON,
    done_to_now=DONE_TO_NOW,
    says_so=SAYS_SO,
    said_of_it=SAID_OF_IT,
    since_when=SINCE_WHEN,
    present_perfect=PRESENT_PERFECT,
    cause_head=CAUSE_HEAD,
    till_now=TILL_NOW,
    perfect=PERFECT,
    ahead=AHEAD,
    reporting=REPORTING,
    what_is_said=WHAT_IS_SAID,
    condition=CONDITION,
    of_a_life=OF_A_LIFE,
    ages=AGES,
    lengths=length_words(
        TIME_WORDS,
        r"(?:\b(?:within|inside|in (?:less|under|fewer) than|(?:over|in|during|for|throughout) the (?:next|following|ensuing|succeeding|subsequent|coming))"
        r"|\b(?P<the>over|in|during) the|(?:\A|[,;] )(?:and |but )?in) (?:(?:the space of|a further|another) )?"
        r"(?:(?P<n>an?|a few|several|many|a couple of|\d+|[a-z]+(?:-[a-z]+)?) )?(?:more |short )?{UNIT}\b(?! (?:of|time|before)\b)(?(the) (?:that followed|after|following)\b)",
    ),
    first_person=FIRST_PERSON,
    says=SAYS,
    subject_says=SUBJECT_SAYS,
    said_by=SAID_BY,
    passive=PASSIVE,
    by_agent=BY_AGENT,
    object_of=OBJECT_OF,
    of_another_deed=OF_ANOTHER_DEED,
    only_where=ONLY_WHERE,
    only_where_to=re.compile(
        r"\b(?:moved|moves?|sent|brought|took|transferred|deported|shipped|exiled|posted|invited|drove|flew|carried|extradited|relocated|back) "
        r"(?:[\w’'-]+ ){0,4}to (?:the )?$|\b(?:saw|see|seen|missed|loved|loves?|knew|off to|way to|trip to|bound for) (?:the )?$|\bleft for (?:the )?$|\b(?:flora|fauna|map|coast|history|geography|birds|people) of (?:the )?$"
    ),
    behind_preposition=BEHIND_PREPOSITION,
    of_owners=(
        (
            re.compile(
                r"\b(?:search|raid|tap|seiz|fro[zu]e|terminat|revok|cancel|suspend|dismiss|reject|uphold|upheld|quash|grant|burn|burnt|destroy|damag|loot|st[eo]l|confiscat|allow|"
                r"withdr[ae]w|rescind|renew|extend|accept|refus|approv|den[iy]|overturn|review|hear|heard)(?:e|ed|es|s|d|en|ing|ied|ies|n|ze|zen|zes)? (?:the )?$|\bset fire to $"
            ),
            re.compile(
                r"(?:[’']s?)? (?:[a-z-]+ ){0,2}(?:contracts?|licen[cs]es?|permits?|appeals?|claims?|application|bid|offer|resignation|homes?|houses?|flats?|apartments?|offices?|premises|headquarters|shops?|"
                r"phones?|telephones?|accounts?|assets|passports?|belongings|records|computers?|laptops?|cars?|farms?|lands?|cattle|livestock|stores?|barns?|mills?|factory|factories|warehouses?|ships?|boats?|fields|papers|property|estates?|funds|studio|cell|sentences?|convictions?|pensions?|leases?|visas?|bail)\b"
            ),
        ),
        (
            re.compile(r"\b(?:left|leaves?|joins?|joined|quits?|entered|enters|in) $"),
            re.compile(r"(?:[’']s?)? (?:employment|employ|service|board|staff|workforce)\b"),
        ),
        (re.compile(r"\b(?:in|on) $"), re.compile(r"(?:[’']s?)? (?:favou?r|behalf|honou?r|defen[cs]e)\b")),
        (
            re.compile(""),
            re.compile(r"(?:[’']s?)? (?:lawyers?|barristers?|solicitors?|attorneys?|counsel|publicist|spokes(?:man|woman|person))\b"),
        ),
    ),
    people_from=re.compile(
        r"\b(?:team|group|groups|crew|delegation|delegates|[a-z]+(?:ers|ists|ors|ians|ants|ents|men|women|people|ees)) from (?:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?(?:, (?:and )?| and )(?:the )?)*(?:the )?$"
    ),
    affiliated=re.compile(r"(?:,? \([^)]{1,40}\))?,? (?:of|from|at) (?:the )?"),
    office_of=re.compile(
        rf"(?:\([^)]{{1,40}}\))?, (?:(?:the|an?|its|then|former|acting) )?(?:[\w-]+ ){{0,3}}?(?:{_OFFICE})(?: of [a-z]+(?: [a-z]+)?)? (?:of|for|at|in) (?:the )?"
    ),
    where_people_work=re.compile(
        r"\b(?:University|College|Institute|School|Conservatory|Conservatoire|Hospital|Academy|Centre|Center|Laborator(?:y|ies)|Museum|Observatory|Faculty|Survey|Clinic|Gallery|Library)\b"
    ),
    gerund=GERUND,
    of_what_stands_before=OF_WHAT_STANDS_BEFORE,
    joined=JOINED,
    in_passive=IN_PASSIVE,
    apposition_between=APPOSITION_BETWEEN,
    owns=OWNS,
    of_what=re.compile(r"\b(?:of|in|on|about|for|over|from|among|after|following|during|amid|an all|a new|an old) $"),
    attributive_next=ATTRIBUTIVE_NEXT,
    of_a_thing_owned=re.compile(
        rf"(?!(?:[\w’'-]+ )*?(?:{_PERSON}|{_COMPANY}|{_BODY}|\w+(?:er|or|ist|ian|man|men|woman|women|people|children))s?\b)(?:[a-z][\w’'-]*,? ){{1,6}}"
    ),
    unnamed=unnamed_words(_VERB, PAST_PARTICIPLE, ONLY_SOMEBODY_DOES.pattern),
    counted=COUNTED,
    anaphor=ANAPHOR,
    described_before=DESCRIBED_BEFORE,
    described_after=DESCRIBED_AFTER,
    same_as=SAME_AS,
    joins_names=JOINS_NAMES,
    vessel=re.compile(_SHIP),
    firm_noun=re.compile(_COMPANY),
    side_noun=re.compile(r"team|side|squad|club|crew|group"),
    any_firm=re.compile(
        r"company|firm|corporation|group|business|conglomerate|giant|manufacturer|maker|start-?up|developer|supplier|operator|club|team|side|squad"
    ),
    of_another_kind=re.compile(r"\b(?:central|deputy|duty|vice|assistant|parent|sister|target|foreign|night|acting)(?= )", re.IGNORECASE),
    public_noun=re.compile(_BODY),
    vessel_is="she",
    made_thing=re.compile(rf"\b[Tt]h(?:e|is|ese) (?:(?!other\b|second\b|rival\b)[\w-]+ ){{0,2}}?{_MADE}s?\b"),
    a_made_thing=re.compile(rf"\b(?:[Aa]n?|[Aa]nother|other|rival) (?:[\w-]+ ){{0,2}}?{_MADE}s?\b"),
    only_somebody_does=ONLY_SOMEBODY_DOES,
    acts_for=ACTS_FOR,
    marries=re.compile(r"\b(?:married|met|marries|wedded|wed|engaged to|his (?:\w+ )?wife|her (?:\w+ )?husband)\b"),
    genders={"his": "he", "him": "he", "her": "she", "its": "it", "their": "they"},
    both="{} and {}",
    whose=whose,
    acts=ACTS,
    done_to_a_place=re.compile(
        r" (?:was|has been|had been|is|will be|would be) (?:\w+ly |also |then |later |first )?(?:built|designed|restored|reopened|closed|used|converted|demolished|destroyed|"
        r"extended|completed|opened|requisitioned|occupied|burned|gutted|enlarged|inaugurated|modernised|modernized|repaired|moved|turned|shut)\b"
    ),
    done_to_a_body=re.compile(
        r" (?:was|has been|had been|is|will be|would be) (?:\w+ly |also |then |later |first )?(?:founded|set up|established|incorporated|renamed|nationali[sz]ed|privati[sz]ed|"
        r"listed|fined|sued|taken over|merged|dissolved|disbanded|acquired|bought|sold|accused|charged|ordered to|forced to|told to|granted|awarded|given|led|headed|run|"
        r"owned|wound up|liquidated|closed down|chosen|invited|elected|admitted|relegated|promoted|joined|criticised|criticized|praised|damaged|bombed|rebuilt|named)\b"
    ),
    before_verb=BEFORE_VERB,
    after_preposition=AFTER_PREPOSITION,
    public_body=PUBLIC_BODY,
    plural_name=PLURAL_NAME,
    stamp=STAMP,
    series=SERIES,
    held_often=HELD_OFTEN,
    held_then=HELD_THEN,
    enacted=ENACTED,
    of_at_end=re.compile(r"\bof (?:the )?$"),
    paper_of=re.compile(
        r"\b(?:(?:minutes|meeting|sitting|session|letter|memo|memorandum|note|report|notice|invoice|e-?mail|circular|petition|resolution)s?\b"
        r"[^.;:]{0,30}\b(?:of|held(?: on)?)|dated)(?: the)? $",
        re.IGNORECASE,
    ),
    determiner=DETERMINER,
    thing=THING,
    whose_year=WHOSE_YEAR,
    of_age=OF_AGE,
    after_or_before=AFTER_OR_BEFORE,
)
