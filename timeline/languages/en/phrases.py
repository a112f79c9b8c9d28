"""English phrases: what a title leaves out or begins with, whom words mean, who tells a text."""

from __future__ import annotations

from collections.abc import Sequence

from timeline import patterns as re
from timeline.languages.en.roles import OFFICE
from timeline.languages.en.verbs import (
    ALSO_PAST,
    NO_ING,
    NOT_OF_A_NOUN,
    ONLY_PAST,
    PAST,
    PAST_PARTICIPLE,
    PRESENTS,
    RATHER_PRESENTS,
    SAYING,
    SPEECH,
    WORD,
)
from timeline.text.alternatives import any_word

_INTRANSITIVE = (
    r"(?:died|hatched|arrived|returned|resigned|lived|appeared|happened|occurred|emerged|remained|disappeared|collapsed|stayed|travelled|failed|compared|aged|"
    r"complained|protested|apologi[sz]ed|voted|agreed|objected|replied|responded|reacted|retired|surrendered|escaped|marched|sailed|emigrated|existed|"
    r"acted|intervened|interfered|hesitated|relented|persisted|quarrelled|quarreled|drifted|paused|swerved|skidded|stumbled|fainted|wandered|hurried|slept|consisted|resulted|stemmed|coincided|"
    r"culminated|participated|competed|prevailed|relapsed|rebelled|mutinied|defected|conspired|colluded|testified|lingered|perished|"
    r"talked|walked|worked|waited|belonged|stepped|crashed|exploded|erupted|lasted|continued|vanished|sank|laughed|smiled|wept)\b"
)
_WILLS = (  # what somebody does, and nothing is done to him: "decided that", "moved to close", "admitted the next day that"
    r"(?:(?:decided|moved|refused|offered|agreed|tried|wanted|hoped|planned|vowed|promised|pledged|threatened|attempted|managed|continued|helped|wished|needed|consented|declined|volunteered|"
    r"hastened|struggled|prepared|intended|sought|claimed|swore|resolved|proposed|undertook|started|proceeded) to (?!(?:the|an?|his|her|its|their|our|this|that|each|all|both|be|[a-z]*[A-Z\d]\S*)\b)[a-z]+\b"
    r"|(?:decided|refused|agreed|tried|wanted|hoped|vowed|pledged|threatened|attempted|managed|declined|consented|wished|resolved|swore|promised)"
    r"(?: (?!(?:and|but|who|which|by|to)\b)[\w’'-]+){1,5} to (?!(?:the|an?|his|her|its|their|our|be)\b)[a-z]+\b"
    r"|(?:decided|determined|admitted|concluded|declared|discovered|learned|learnt|reali[sz]ed|explained|complained|argued|promised|insisted|claimed|noted|stated|testified|warned|hoped|feared|"
    r"denied|recalled|announced|reported|revealed|confirmed|observed|predicted|proposed|suggested|recommended|demanded|resolved|ruled|ordered|believed|noticed|swore|wrote|added|confessed|boasted|remarked)"
    r"(?: (?!(?:and|but|who|which|by)\b)[\w’'-]+){0,5}? that\b(?! (?:day|morning|afternoon|evening|night|week|month|year|spring|summer|autumn|winter|same)\b))"
)
DONE_ALONE = re.compile(  # "Planted" may be what was done to something else, "Planted the" is not, nor is "Went"
    rf"(?:(?:[a-z]+ly|also|then|just|at last) )?(?:(?:{ONLY_PAST}|{_INTRANSITIVE}|got|went|had|was|have been|am|saw|lay|spent|dined|anchored|landed|climbed|tried|steamed|slept|rested|camped|bivvied|"
    rf"dressed for|looked|called (?:on|at|in)|stopped (?:at|in|for|to)|started (?:at|for|on)|turned (?:in|out at|back)|moved (?:to|on)|passed through|skinned up|hiked|wrote|rose|stood|sat|swam|knelt|crept|dug)\b"
    rf"|(?:[a-z]{{2,}}ed|{ALSO_PAST})(?: (?:up|off|down|out|back|away|over|in|on))? (?=\[|(?:the|an?|my|our|his|her|their|its|him|it|them|myself|ourselves|nothing|no|some|all|several|more|another|both|\d+|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|a few|(?:Mr|Mrs|Miss|Dr|Capt)\b)\b)"
    r"|(?:planted|picked|baked|washed|mended|finished|received|visited|crossed|reached|cooked|collected|shipped|buried|heard|met|told|thanked|helped|paid) (?=[a-z]+s\b|[A-Z]|\[))",
)
_WHEN_WORDS = r"last|this|next|late|early|yesterday|today|shortly|earlier|later|\d+|an?|two|three|four|five|six|seven|eight|nine|ten|twelve|several|some|just"
HOW_MANY = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|some|a few|many)"
UNITS = r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnight|months?|years?|decades?|centur(?:y|ies))"
_WHEN = rf"(?:last|this|next|late|early|yesterday|today|shortly|earlier|later|just|\d{{4}}|\d{{1,2}} [A-Z][a-z]+|{HOW_MANY} {UNITS})"  # no article alone
PREPOSITIONS = (
    r"of|in|on|at|to|for|by|with|from|as|into|near|over|under|after|before|during|against|between|among|through|across|since|until|amid|"
    r"following|including|about|without|despite|within|towards?|outside|inside|behind|around|beside|above|below|along|beyond|upon|via"
)
_SAID = rf"(?!tell|told)(?:(?:reminded|assured|informed|warned|advised) (?:them|him|her|us|me|(?:the )?[a-z]+s)|{SAYING}|told \w+(?: \w+)?)"
_SAYER = r"(?:[\w’'.&-]+ ){1,9}(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )(?<!be )"
RELATIVE_PIECE = re.compile(
    r"(?:(?P<whose>whose)|(?P<own>where|(?:from|in|of|to|for|at|by|on|with|under|during|after|through|against) (?:which|whom))"
    r"|(?P<part>(?:all but (?:one|two|three|four|five|six|\d+|a few)|one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|many|most|several|all|both|none|neither|either|each|half|few|part|parts|much|dozens|hundreds|the (?:first|last|second|third|largest|oldest|rest|others?)) of) (?:which|whom)"
    r"|(?P<subject>who|whom|which|that(?! is to say\b| of\b)))\b"
)
PARTICIPLE_PIECE = re.compile(
    rf"(?!{_INTRANSITIVE})(?!{SAYING} (?!by\b))(?:\w+ly |long |once |first |last |again |also |newly |since )?{PAST_PARTICIPLE}\s+(?:(?:out|off|up|down|away)\s+)?(?:{PREPOSITIONS}|{_WHEN})\b|born\s+(?-i:[A-Z])|(?:said|believed|thought|known|reported|alleged|rumoured|understood|supposed|presumed|feared) to (?:have|be)\b",
    re.IGNORECASE,
)
ATTRIBUTION_PIECE = re.compile(
    rf"(?!.*\bthat\b)(?!.*\bto (?:say|write|report|add|tell|state|claim|note|announce|reply|speak)\b)(?!.*(?:[^s\s]|[’']s?) (?:report|claim|note|state|reply|promise|stress|tweet|vow)(?= (?:late |early )?(?:on|in|at|through|via|by|yesterday|today)\b|$))(?!(?:Of|of|In|in|Among|among|With|with|From|from|For|for)\b)(?!{_SAID} .*\b(?:would|will|was|were|had|has|have|is|are|could|should|might)\b)(?:{_SAYER}{_SAID}|{_SAID} (?!(?:on|in|at|it|that|he|she|they|there|to|more|only)\b)(?:(?<![\w’'.&-])[\w’'.&-]+ ?){{1,7}})"
    r"(?: (?:late |early )?(?:on|in|at|through|via|by) (?:(?<![\w’'-])[\w’'-]+ ?){1,4}| (?:yesterday|today|\w+day)(?: (?:morning|afternoon|evening|night))?)?"
    r"|[Aa]ccording to [^,]*"
)
SUBORDINATE = re.compile(
    rf"(?:(?:(?:just |only |about |some )?(?:{HOW_MANY} )?{UNITS}|ever|even|just|only|shortly|soon|long|immediately)\s+)?(?:when|while|whereas|because|(?:after|before|until|since)(?! (?:that|this|then)\b(?! (?:the|an?|he|she|it|they)\b))|as|if|although|though|so that|by the time|unless|once)\b",
    re.IGNORECASE,
)
ADVERBIAL = re.compile(
    rf"(?:{PREPOSITIONS}|late|early|last|this|next|earlier|later|yesterday|today|tomorrow|meanwhile|however|then|also|\w+ly|(?!a second (?!later|earlier|ago|after|before)){HOW_MANY} {UNITS})\b",
    re.IGNORECASE,
)
NOUN_PHRASE_AT_END = re.compile(
    rf"\b(?:(?i:the|a|an|his|her|its|their|my|our|your|this|another|several|two|three|[\w-]+[’']s?)\s+(?:(?!{NOT_OF_A_NOUN})[\w’'-]+\s+){{0,4}}"
    rf"(?!{NOT_OF_A_NOUN})[\w’'-]+(?:\s+of\s+(?:(?!{NOT_OF_A_NOUN})[a-z-]+\s+){{0,2}}(?!{NOT_OF_A_NOUN})[a-z-]+)?|(?:(?!{NOT_OF_A_NOUN})(?!\w+ed\b|{PAST}\b|[a-z]{{2,}}[^su\W]s\b)[a-z-]+\s+){{0,2}}(?:[A-Z][\w’'.-]*\s+(?:&\s+)?){{0,3}}[A-Z][\w’'-]*"
    rf"|(?:[A-Z][\w’'.-]*\s+){{1,3}}(?!{NOT_OF_A_NOUN}|(?:{PAST}|\w+ed|\w+s|today|yesterday|home|again|alone|abroad)$)[a-z-]{{4,}})$"
)
_BEHIND_AGENT = rf"(?:{PREPOSITIONS}|{_WHEN_WORDS}|and|or|but|who|which|that|while|when|if|whether|how|why|what|because)"
_ACTS_BARE = r"(?:police|people|men|women|children|fire|lightning|flood|rain|snow|ice|wind|voters?|staff|crew|militia|infantry|cavalry|artillery|folk)"
_MANNER = (  # "drawn by hand", "moved by night train", "reinstated by order of the court": a bare noun is nobody, but for those who act without an article
    rf"(?!{_ACTS_BARE}\b|(?:the|an?|his|her|its|their|our|my|your|this|that|one|another|each|every|some|any|no)\s)"
    rf"(?:(?!{_BEHIND_AGENT}\b)[a-z-]+\s(?!{_ACTS_BARE}\b)){{0,2}}(?!{_BEHIND_AGENT}\b)[a-z-]+(?:(?<!s)|(?<=ss|us))(?=$|[,.;]|\s(?:{_BEHIND_AGENT}|to)\b)"
)
BY_PHRASE = re.compile(
    rf"(?P<participle>{PAST_PARTICIPLE}) by (?!{_MANNER})(?P<agent>(?:(?:the|a|an|his|her|its|their) )?(?:(?<![\w’'&.-])(?!{_BEHIND_AGENT}\b)[\w’'&.-]+ ?){{1,6}}?)"
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
BEFORE_DATE_AT_END = re.compile(r"\b(?:(?:late |early )?(?:on|in|at|between|over|during|around|about|by|since|until)(?: the)?)$")
_AGAIN = r"(?:again|once again|once more|later|finally|lastly)"
ANOTHER_TIME = re.compile(
    rf"(?:and|then) (?:{_AGAIN}\b|(?:then )?(?:in|on|at|from|since|by) (?:(?:the|late|early|mid) )*(?:[A-Z\d]|spring\b|summer\b|autumn\b|winter\b))"
)
AGAIN_AT_END = re.compile(rf"\b(?:and|then),? {_AGAIN}$")
RANKS = re.compile(
    r"\b(?:(?:the|its|his|her|their|a|an)\s+(?:\w+\s+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th)|only)"
    r"|(?:most|least|worst|best|more|fewer|less|than|compared|unlike|as \w+ as|(?!(?:for|inter|arr|t|qu|r|w|)est\b)[a-z]{2,}est))\b"
    r"(?![^,;]*[,;])"
)
TAKES_TIME = re.compile(
    rf"{WORD}(?:spend(?:s|ing)?|spent|call(?:s|ed)|describ(?:es|ed)|remember(?:s|ed)|recall(?:s|ed)|mark(?:s|ed)|celebrat(?:es|ed)|dominat(?:es|ed)|"
    r"survived|missed|lost|took|cover(?:s|ed)|greet(?:s|ed)|over|of|for|from|since|until|till|by|to|within|throughout|through|than|between|and|or|not|only|about|starting|beginning|ending|effective|(?:and|or) [a-z]+)"
    r"(?:\s+(?:the|most of|all of|all|part of|half of|much of|early|late|as))*\s*$",
    re.IGNORECASE,
)
GOES_ON_WITH_VERB = re.compile(
    rf"(?:and|but|or|then)\s+(?:(?:then|later|also|\w+ly)\s+)?(?:{PAST}|was|were|had|has|have|did|didn['’]t|is|are|will|would|could|can|[a-z]{{3,}}ed)\b"
)
ADVERB_AT_END = re.compile(
    r"(?<!day)(?<!days)(?<!week)(?<!weeks)(?<!month)(?<!months)(?<!year)(?<!years)(?<!decade)(?<!decades)(?<!century)(?<!centuries)"  # "half a century later"
    r"\s+(?:(?!(?:family|assembly|reply|supply|ally|monopoly|anomaly)$)[a-z]+ly|also|never|now|then|still|already|just|later|once|soon|afterwards)$"
)
RELATIVE_AT_END = re.compile(
    r"\b(?:who|which|(?<!after )(?<!before )(?<!like )(?<!than )that|whom) (?:(?:now|also|then|still|once|had|has|have|was|is|[a-z]+ly) )?$"
)
COMPLEMENT = re.compile(
    r"\b(?:that(?<!\b(?:of|in|by|to|on|at) that)(?<!\bfor that)(?<!\b(?:with|from) that)(?<![Aa]fter that)(?<![Bb]efore that)(?<!\b(?:since|under) that)|whether|how|why)\b"
)
PHRASE_START = re.compile(rf"\s(?!at (?:least|most)\b)(?:{PREPOSITIONS})\s")

_NO_VERB = r"(?![^\n]*\b(?:is|are|was|were|has|have|had|will|said|says)\b)"
_PAPER = (
    r"(?:[Aa]ccount|[Gg]uide|[Nn]otes|NOTES|[Hh]istory|HISTORY|[Cc]hronology|CHRONOLOGY|[Cc]hronicle|CHRONICLE|[Mm]emoirs|[Ee]xtracts?|EXTRACTS?|[Ll]etters|LETTERS|"
    r"[Rr]ecollections|[Mm]emories|[Tt]imeline|TIMELINE|[Dd]iary|[Ll]og|[Jj]ournal)"
)
ABOVE_A_TEXT = re.compile(  # what lines above a text say of it, and its legend
    rf"\W*(?:(?:(?:An?|The|From) )?(?:(?:short|brief|concise|simple|full|personal|illustrated) ){{0,2}}{_PAPER}\b{_NO_VERB}[^\n!?]{{0,120}}?[ (](?:compiled|prepared|abridged|transcribed|translated|edited|collected|copied|reprinted)\b[^\n]{{0,120}}(?:\n|$)"
    rf"|(?:From|Extracts? from|Extracted from|Selections from|Passages from) (?:the |her |his |a )?(?:[\w’'-]+ ){{0,3}}(?:[Ll]og|[Dd]iary|[Jj]ournal|[Ll]etters|[Mm]emoirs|[Nn]otebooks?)\b{_NO_VERB}[^\n]{{0,160}}(?:\n|$)"
    rf"|(?:Rep|P)rinted (?:by|with) (?:the )?(?:kind )?permission\b|(?:All )?[Tt]imes (?:in )?(?:UTC|GMT|BST|local)\b|[“\"]?[A-Z]{{1,4}}[”\"]? = |[^\n!?]{{3,120}}\s\((?:compiled|written|prepared|collected|edited|copied|recorded|told|programme) (?:out )?(?:for|by|from)\b[^()\n]*\)\W*(?:\n|$))"
)
OF_THE_PAGE = re.compile(
    r"\W*(?:(?:An? |Another )?(?i:bad|good|quiet|hard|poor|busy|long|sad|dull|great|grand|lean|terrible|happy|lucky|dreadful) (?:day|week|month|year|season|night|start|summer|winter|spring|autumn)\W*(?:\n|$)"
    r"|An? (?:year|season|month|week|day|decade|night) (?:to (?:forget|remember)|of [a-z]+)\W*(?:\n|$)|(?:Tensions?|Tempers|Nerves|Emotions) (?:rose|ran|flared|frayed|grew|mounted)(?: high| further)?(?: (?:last|this|that|in|on|over|at) [^\n,;.]{1,25})?\W*(?:\n|$)|It (?:lasted|took) (?:[\w-]+ ){1,4}(?:years?|months?|weeks?|days?|hours?)\W*(?:\n|$)|Signed\W*[.…_]{3,}|Signed:? [A-Z][^\n]{2,40}, \d{1,2}\.\d{1,2}\.\d{2,4}\W*$|(?:Compiled|Prepared|Drafted|Edited|Translated|Posted|Submitted) (?:by|for|from) (?![^\n]*\b(?:is|are|was|were|has|have|had|will|said)\b)[^\n]{1,170}$"
    r"|(?:\d{1,2}(?:st|nd|rd|th)? \w+,? \d{4}\s+)?(?:My (?:dear(?:est)? )?|Dear(?:est)? )(?:dear )?[A-Z][\w.’' ]{1,30},?$"
    r"|(?:Dated|Signed|Sworn|DATED|SIGNED|SWORN)\b\s*:?\s+(?:this |at |on |the )?[^\n.]{0,40}\d{4}\W*$|(?:Related|Watch|Listen|Photo(?:graph)?s?|Pictures?|Images?|Video|Source|Topics|Tags|Share|Correction|More)\s?:"
    r"|(?:Opening|Closing|Bank) balance\b|(?:Executive s|S)ummary(?: of (?:the )?(?:main |key )?[a-z]+)?(?:, [^\n.]{3,60})?(?:\n|$)"
    r"|(?:Read more|See also|Also read|Subscribe (?:to|now)|Sign up|Follow us|Click here|Advertisement$|Copyright|All rights reserved)\b|©"
    r"|https?: ?/ ?/|(?:[\w, ]{0,24}\d{4}\W+)?(?i:(?:first |last |originally )?(?:posted|updated|published|modified))(?: ?: ?| (?:at |on )?(?=\d)| on (?=[A-Z]))"
    r"|(?:Additional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting) by\b"
    r"|(?:By|Words(?: and (?:pictures|photos|photographs))? by|(?:Text|Story|Photos?|Photographs?|Pictures|Illustrations?) by|(?:Compiled|Prepared|Written|Edited|Translated|Drafted|Produced|Posted|Submitted|Approved) by ?:?"
    r"|(?:An?|Special) (?:\w+ )?(?:investigation|report|analysis|essay|review|interview|dispatch) by) (?:the )?(?=[A-Z])"
    r"(?![^\n]*\b(?:is|are|was|were|has|have|had|will|said|found|began|became|led|won|made|took)\b)(?!Photographs? by [^\n]*ed\b)[^\n.!?]{1,60}(?:\.[^\n.!?]{1,40}){0,3}(?:\n|$)"
    r"|Posted by\b[^\n]*\|"
    r"|From (?:the |our )(?:(?<![\w’'.&-])[A-Z][\w’'.&-]+ ?|[Oo]wn ?|[Cc]orrespondents? ?|[Rr]eporters? ?|of |and |in |at ){1,8}(?:\n|$)"
    r"|(?:(?:[Dd]raft|[Cc]onfirmed|[Uu]nconfirmed|[Aa]pproved|[Uu]napproved) )?(?:Minutes|MINUTES|Proceedings|PROCEEDINGS) (?:[Oo]f|OF) (?![^\n]*\b(?:held|convened|HELD|approved|read|signed|confirmed|adopted|taken|were|was)\b)[^\n.]{3,120}(?:\n|$)"
    r"|(?:Present|In attendance|Also present|Apologies(?: for absence)?|Absent|Attendees|Sign(?:ed|ature)|Signature witnessed by|Witnessed by|Minutes (?:taken )?by)\s?:"
    r"|(?:From|To|C[Cc]|B[Cc][Cc]|Subject|Sent|R[Ee]|F[Ww]d?|Reply-[Tt]o|Attach(?:ed|ments?)|Interview(?:ee|er)s?)\s?:"
    r"|(?:Filed under|Captions?|Credits?|(?:Media |Press )?[Cc]ontacts?|Author|Byline|Distribution)\s?:|Status (?:at|as of|on)\b[^\n:]*(?::\d\d[^\n:]*)?:"
    r"|(?:(?:Most|Much|Some|All|Part|Parts|The rest) of )?(?:what follows|this (?:account|narrative|judgment|chapter|story|history))\b(?=[^\n.]{0,60}\b(?:is|are|was|were|has been|comes|draws|rests)\b)"
    r"|(?:What|The (?:account|history|narrative|summary) (?:that|which)) follows\b|In what follows\b|It is common ground\b|The parties (?:are agreed|agree) (?:on|about|as to)\b"
    r"|(?:Where|When|Unless|If|Save where)\b[^\n.]{0,90}\bI (?:say|note|record|indicate|mark|make (?:that|it) clear|have said|will say)\b"
    r"|(?:Retrieved|Accessed|Archived|Last (?:accessed|modified|updated|edited))(?: on| from the original on)?\s"
    r"|This (?:article|story|page|report|version|post) (?:was|has been) (?:\w+ )?(?:amended|updated|corrected|edited|modified|revised)\b"
    r"|All (?:times|dates) (?:are|given|shown|in|below)\b|Times are (?:in )?[A-Z]{3}"
    r"|(?:[Ww]e|[Ii]n this (?:paper|article|report|study|note|review),? (?:we|I)) (?:here |also )?(?:describe|report(?! (?:that|to)\b)|present|review|outline|discuss|summari[sz]e) "
    r"(?:an?|the|two|three|four|five|six|\w+ cases?|our)\b(?! (?:government|police))"
    r"|This (?:report|paper|article|study|case|note|review|booklet|thesis|survey) (?:documents|describes|reports|concludes|illustrates|highlights|presents|examines|sets out|summari[sz]es|looks at|covers)\b"
    r"|(?:Signed\)?:?|Corrected,) [A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}\W*$|(?:[Tt]aken |[Rr]eprinted |[Ee]xtract(?:ed|s)? )?[Ff]rom the [^\n.]{1,60}\b(?:compiled|edited|written|published) by\b)"
)
CAPTION = re.compile(
    r"\b(?:file (?:photo|picture|image)|still image|(?:photo|image|picture) (?:taken|released|provided)|handout|pictured|Getty Images)\b|Photograph:",
    re.IGNORECASE,
)
QUESTION_START = re.compile(r"(?:What|Why|How|Who|Where|When|Which)\b(?![^:]*:)")
ACTED_ON = re.compile(rf" (?:(?:not|also|then|later|now|all|both|being|been|\w+ly) )*(?:{PAST_PARTICIPLE}|{NO_ING}\w{{2,}}ing)\b")

NOUN_OF_AT_END = re.compile(
    rf"(?<!\w)(?=[\w$£€])(?:(?i:the|a|an|his|her|its|their|this|another)\s+(?:(?!{NOT_OF_A_NOUN})[\w’'-]+\s+){{1,4}}(?:of|in|on|for|at)"
    r"|[$£€]\d[\d,.]*(?: [mb]illion)? from"
    rf"|(?i:an?|another)\s+(?:(?!{NOT_OF_A_NOUN})[\w’'-]+\s+){{1,4}}(?:from|by|behind|beside|under|beneath)"  # what is new is what is told of
    r"|(?<=[a-z] )(?:[A-Z][\w’'&.-]*\s+){1,3}of)\s+$"
)
MANY_AT_END = re.compile(  # "carried off [nine globes]", "[restructuring costs of EUR 15 million]"
    rf"(?<![\w.,])(?:(?i:some|many|several|dozens of|hundreds of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|the|his|her|its|their|\d{{1,4}}(?= [a-z])) )"
    rf"(?:(?!{NOT_OF_A_NOUN})[\w’'-]+ ){{0,3}}?(?!{NOT_OF_A_NOUN})(?:[\w’'-]+(?<![su])s|people|men|women|children|sheep|cattle)$"
    r"|\b(?:the|these|those|his|her|its|their|all) (?:(?:remaining|other|last|first|missing|surviving|stolen) )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|others?)$"
)
BARE_NOUN_AT_END = re.compile(
    rf"(?:^|\s)(?i:{PREPOSITIONS})\s+(?P<noun>(?:(?!{NOT_OF_A_NOUN})[a-z][\w’'-]*\s+){{0,2}}(?!{NOT_OF_A_NOUN})[a-z][\w’'-]{{3,}})$"
)
PERSON_LIKE = re.compile(
    r"\b(?!(?:letter|paper|number|order|offer|river|tower|chapter|poster|computer|border|quarter|power|water|winter|summer|corner|matter|answer|"
    r"dinner|motor|tractor|sector|factor|error|mirror|door|floor|document|event|student union|talent|accident|moment|agreement|engagement|player piano)s?\b)"
    r"(?:[a-z]+(?:er|or|ist|ian|man|woman|ant|ent|ee|wright|smith)s?|men|women|people|pupils?|friends?|boys?|girls?|child|children|sons?|daughters?|wi(?:fe|dow)|monks?|nuns?|priests?|"
    r"nurses?|clerks?|judges?|cooks?|guards?|witness|mayor|king|queen|prince|duke|earl|bishop|team|family|couple|group|gang|crew)(?: \w+)? (?:of|from|at|in|for|with|by|on)\b"
)
_DONE_TO_PEOPLE = (  # "A lawyer in Lyon, [contacted] on 4 May": it is not Lyon that was
    r"(?:accused|acquitted|appointed|arrested|consulted|contacted|convicted|crowned|deported|detained|dismissed|drowned|educated|(?:re-?)?elected|employed|"
    r"executed|exiled|expelled|fined|fired|freed|hanged|hired|indicted|injured|interviewed|jailed|knighted|married|murdered|nominated|ordained|"
    r"promoted|questioned|recruited|sacked|sentenced|stabbed|summoned|suspected|sworn|widowed|wounded)\b"
)
OF_A_THING = re.compile(rf"which\b|that\b|(?:\w+ly |long |once |first )?(?!{_DONE_TO_PEOPLE}){PAST_PARTICIPLE}\b")
JOINS_VERBS = re.compile(
    r"\b(?:and|or|but|to|not|was|were|is|are|be|been|being|has|have|had|will|would|can|could|may|might|should|must|did|does|do|that|who|which|he|she|it|they|[A-Z][\w’'-]*)"
    r"\s+(?:\w+ly\s+)?$"
)
PASSIVE_NOW = re.compile(rf"\b(?P<be>was|were|(?:has|have|had) been|is|are)\s+(?:\w+ly\s+)?{PAST_PARTICIPLE}\b")
SHARED_PASSIVE = re.compile(
    rf"(?:and\s+)?(?:(?:then|later|first|finally|\w+ly)\s+)?(?!{_INTRANSITIVE}|{_WILLS}|(?:left|spent|confessed|appealed|pleaded|reported|hatched|burned|burnt|ran|escaped|moved|turned|worked|served|retired|"
    r"replied|agreed|joined|departed|landed|waited|walked|entered|ended|started|survived|recovered|campaigned|studied|responded|lectured|emigrated|returned|sailed|travell?ed|settled|lived|stayed|appeared|arrived|resigned|competed|performed|preached|toured|practised|taught|wrote|farmed)\b)"
    rf"(?:(?:(?:re|co|un|over|under)-)?{PAST_PARTICIPLE}(?: (?:up|out|off|down|away))?|(?:put|set|shut|cut) (?:up|out|off|down|away|on))(?:(?=, (?:after|with|despite|without|following|amid)\b)|\s+(?:(?:late |early )?(?:on|in|at|by|from|with|to|for|as|during|after|before|under|over|into|onto|through|across|along)\b|(?:overland|ashore|inland|abroad|home|upstream|downstream|upriver|downriver|north|south|east|west|twice|once|again|only|there|last|this|next|late|early|yesterday|today|"
    rf"shortly|earlier|later|just|that|the (?:same|next|following|previous))\b|{HOW_MANY} {UNITS}\b))"
)
PLURAL_HEAD = re.compile(
    r"(?!(?:(?<![\w’'.-])[A-Z][\w’'.-]*\s?){1,4}$)(?:(?i:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|some|most|both|these|those)\b.*"
    r"|(?:(?!\b(?:of|in|at|on|from|for|by|with)\b).)*(?:(?<![su])s|people|men|women|children|police|mice|geese|cattle|oxen|feet|teeth)(?: (?:of|in|at|on|from|for|with)\b.*)?"
    r"|[^,]+ and [^,]+)|(?i:they|we|you)|(?:[A-Z][\w’'.-]*\s)+and (?:(?<![\w’'.-])[A-Z][\w’'.-]*\s?)+|Police"
)
MADE_OF_PARTICIPLE = re.compile(
    rf"(?P<subject>(?!(?:[Mm]ore|[Mm]ost|[Bb]etter|[Bb]est|[Ll]ess|[Ll]ong|[Oo]nce|[Ff]irst|[Ll]ast)\s+(?:\w+ly )?{PAST_PARTICIPLE})(?:(?!{NOT_OF_A_NOUN})[\w’'&.-]+\s+|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s+){{1,7}}?)"
    rf"(?P<rest>(?!{_INTRANSITIVE}|{_WILLS})(?:\w+ly )?{PAST_PARTICIPLE}(?: (?:up|out|off|down|away))?\s+(?:{PREPOSITIONS}|{_WHEN_WORDS}|hours|days|weeks|months|years|the (?:same|next|following|previous|year|day|week|month|night|morning|evening|summer|winter|spring|autumn))\b.*)"
)
EMPTY_HEAD = re.compile(r"(?:Those|That|those|that) (?:of|for|from) ")

VERB_GROUP = re.compile(
    rf"(?<=\s)(?:(?:(?:has|have|had|would|could|did)(?:n[’']t)?|will|can|cannot|may|might)\s+(?:(?:not|never|also|\w+ly)\s+)*)?(?P<verb>{PAST}|{PAST_PARTICIPLE}|seen|done|[a-z]{{3,}}ed)\b"
)
NO_OBJECT = re.compile(
    rf"\s*(?:$|[,.;]|\s(?:{PREPOSITIONS}|{_WHEN_WORDS}|when|while|and|but|away|back|off|out|up|down|that (?:same )?(?:day|morning|afternoon|evening|night|week|month|year|spring|summer|autumn|winter)|the (?:same|following|next|previous)|\w+ly)\b)"
)
PERSON_PRONOUN = re.compile(r"(?:[Hh]e|[Ss]he)$")
ALSO = re.compile(r"\s(?:and|but|or)\s")
SAYS_LONG = re.compile(
    r"^(?:[\w’'.&\[\]-]+ ){1,12}?(?:(?:said|says|announced|reported|claimed|added|confirmed|warned|(?<=was )told|(?<=were )told|told(?: [\w’'.-]+){1,3}?(?=(?: (?:on|in|at|by|during|through) [\w’'. -]{2,40}?)? that))(?:(?: (?:on|in|at|to|by) [\w’'. -]{2,40}?)? that | (?!(?:on|in|at|to)\b))"
    r"|(?:(?:reminded|informed|advised|assured|notified)(?: [\w’'.-]+){1,4}?|noted|stated|stressed|explained|testified|recalled|insisted|revealed|disclosed|observed|pointed out|emphasi[sz]ed) that )"
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|afterwards\b)"
    r"(?=(?:the|a|an|his|her|its|their|two|three|some|many|nobody|no|there|most|all|both|[a-z]+ [a-z]+s|[a-z]+s|staff|police|[A-Z][\w’'-]*)\b)"
)

_ON_A_DAY = r"(?: (?:today|yesterday|on \w+day|on \w+ \d+|this week|last week))?"
SAYS_OF_ITSELF = re.compile(  # "The firm today announced that it has sold the mill"
    rf"(?P<who>(?:[\w’'.&\[\]-]+ ){{0,9}}?[\w’'.&\[\]-]+){_ON_A_DAY} (?:(?:has|have|had|also) )*(?:announced|confirmed|said|says|disclosed|revealed|reported){_ON_A_DAY}(?: that)? "
    r"(?P<it>it|they) (?=(?:has|have|had|will|would|is|are|was|were|plans|expects|intends|may|could|can|cannot|must|should|[a-z]{3,}ed)\b)"
)
THING_PRONOUN = re.compile(
    r"(?:(?P<one>[Ii]t)|(?P<many>[Tt]hey|[Bb]oth(?=\s+(?:were|are|had|have|will|would|[a-z]{2,}ed|did|left|went|came|won|lost|took)\b))|(?P<owner>[Ii]ts))\b(?=\s+(?!of\b|and\b))"
)
PERSON = any_word(
    f"{OFFICE}|successor|predecessor|founder|owner|widow|widower|wife|husband|mother|father|parents|parent|son|daughter|brother|sister|uncle|aunt|"
    "grandmother|grandfather|grandson|granddaughter|niece|nephew|cousin|man|woman|boy|girl|child|driver|teacher|clerk|judge|tuner|farmer|priest|partner|colleague|friend|secretary|heir|architect|designer|inventor|"
    "master|skipper|housemaster|harbourmaster|stationmaster|schoolmaster|quartermaster|headmaster|keeper|landlord|landlady|tenant|neighbour|prisoner|soldier|officer|sheriff|policeman|nurse|physicist|chemist|biologist|historian|journalist|reporter|artist|painter|sculptor|poet|"
    "composer|conductor|player|winger|midfielder|defender|batsman|bowler|candidate|witness|suspect|defendant|victim|spokesperson|analyst|official"
)
PERSON_NOUN = re.compile(rf"{WORD}(?i:{PERSON})(?=$| (?:of|for|at|in|from)\b| [A-Z])")
OBJECT_PHRASE = re.compile(
    rf"\s+(?P<object>(?:the|an?|this|another|his|her|its|their)\s+(?:(?!{NOT_OF_A_NOUN})[\w’'-]+\s+){{0,4}}?(?!{NOT_OF_A_NOUN})[\w’'-]+)"
    rf"(?=\s+(?:{PREPOSITIONS}|{_WHEN_WORDS})\b| \(|[,.;]|$)"
)
_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred"
_COUNT = rf"{any_word(_NUMBERS)}|\d+(?:[.,]\d+)*"
NEW_THING = re.compile(rf"(?:an?|another|some|several|many|{_COUNT})\b", re.IGNORECASE)
_DETERMINERS = any_word(
    f"the|a|an|his|her|its|their|my|our|your|this|these|those|another|some|several|many|both|all|no|any|few|each|every|most|{_NUMBERS}"
)
_DETERMINER = rf"(?:{_DETERMINERS}|\d+(?:[.,]\d+)*|[\w-]++[’']s?)"
_NO_WORD = any_word(
    "who|when|where|because|if|so|nor|yet|only|just|still|again|later|earlier|ago|once|now|there|here|nobody|let|"
    "having|say|says|off|up|down|away|back|like|today|yesterday|tomorrow|I|me|us|him|them|it|my|our|your|this|that|these|those|each|every|both|all|no|any|some|did|does|do|"
    f"longer|themselves|itself|himself|herself|together|alone|apart|ashore|aboard|abroad|forward|instead|nonetheless|thereabouts|{'|'.join(PRESENTS)}|"
    f"{PREPOSITIONS.replace('towards?', 'toward|towards')}"
)
_NO_NOUN = rf"(?:{NOT_OF_A_NOUN}|(?:{PAST})\b|{_NO_WORD}\b)"
_NOUN = rf"(?!{_NO_NOUN}|(?:{_COUNT})\b(?!-))(?![a-z]+ed\b)(?:\d+\.)?[\w’'-]+(?<![’'])"
_LATER_NOUN = (  # not "sues" in "The abbey sues the town", nor "take" in "the fishermen take him"
    r"(?!(?:[a-z]+(?<![su’'])s|(?<=s )[a-z]+|(?<=men )[a-z]+|(?<=children )[a-z]+|(?<=people )[a-z]+) "
    rf"(?:the|an?|his|her|its|their|that|it|them|him|me|us|no|up|out|off|over)\b|(?:{RATHER_PRESENTS})\b|dates (?:from|back)\b){_NOUN}"
)
_NO_NAME = any_word(  # what has its capital from the sentence alone
    f"the|a|an|another|any|few|several|he|she|it|they|we|i|you|as|if|so|but|and|or|nor|yet|then|there|here|that|this|these|those|what|when|where|while|why|who|how|which|meanwhile|however|also|"
    f"once|now|later|today|yesterday|tomorrow|not|no|nobody|nothing|none|all|both|some|most|many|each|every|let|keep|only|even|still|just|soon|again|perhaps|because|"
    f"although|though|toward|towards|his|her|its|their|my|our|your|mr|mrs|ms|dr|first|second|last|next|due|yes|thank|thanks|dear|please|according|{PREPOSITIONS.replace('|towards?', '')}"
)
NOUN_PHRASE = re.compile(
    rf"{WORD}(?<![\w’'/-])(?!\d[\d.:]*\s+The\b)(?:(?i:{_DETERMINER})\s+(?:(?i:{_DETERMINER})\s+)?(?:[a-z]+ly\s+)?(?:[a-z]+ed\s+)?{_NOUN}(?:\s+{_LATER_NOUN}){{0,4}}(?![\w’'-])"
    rf"|(?!(?i:{_NO_NAME})(?:[’'][a-z]+)?\b(?! [A-Z][a-z]))(?!I\b)[A-Z][\w’'&.-]*(?:\s+(?:of |de |du |van |the )?[A-Z][\w’'&-]*)*(?<![’'.])"
    rf"|(?<!\b[Ii]t )(?<!\b[Hh]e )(?<!\b[Ss]he )(?:(?!(?i:{_NO_NOUN}))(?![A-Za-z]+ed\b)[A-Za-z][a-z’'-]+\s+){{0,2}}(?!{_NO_NOUN})(?:[a-z]{{2,}}(?<![su’'])(?<!ward)s|(?:[a-z]+)?men|children|people|police)\b)"
)
_IMPERSONAL = any_word(  # "it was decided that": means nothing told before
    [
        *SPEECH,
        *"decided agreed resolved hoped feared thought believed expected known understood found planned intended proposed ordered ruled estimated "
        "assumed considered discovered established realised realized recorded concluded determined directed felt held".split(),
    ]
)
EXPLETIVE = re.compile(
    rf"[Ii]t (?:(?:had|has|would have|will have|only|also|then|still) )*(?:took|takes|take|taken|cost|costs)\b(?! (?:place|part|over|off|on|up|down|in|out|to|its|the name|effect|shape|[a-z]+ing)\b)"
    rf"(?=[^.;:]{{1,80}}?\b(?:to|before|until|till|for)\b)(?=[^.;:]{{0,60}}?\b(?:{UNITS}|time|generations?|courage|effort|patience|ages|long|men|people|votes|attempts|tries|goes|more than|less than)\b)"
    rf"|[Ii]t (?:was|is) (?:only |just |some |about |nearly |almost )*{HOW_MANY}(?: more| whole| long)? {UNITS} (?:before|until|till|since|after)\b"
    r"|[Ii]t (?:was|is|has been|had been) (?:[a-z]+ly |also |then |further )?(?:proposed|moved|agreed|resolved|decided|noted|suggested|recommended|reported|stated|announced|felt|thought|considered|ordered|seconded)\b[^.;:]{0,80}? that\b"
    r"|[Ii]t (?:must|should|ought to|may|might|can|could|will|has to|had to|needs to|is to|was to) (?:also |here |not |never |perhaps |fairly )*be (?:[a-z]+ly )?"
    r"(?:confessed|admitted|said|remembered|added|noted|mentioned|observed|borne in mind|recalled|recorded|conceded|understood|forgotten|stated|assumed|allowed|supposed|presumed|hoped|feared|expected|argued|thought|seen|shown|proved|told)\b[^.;:]{0,40}? that\b"
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
    return f"{name}’" if name.endswith("s") and name.rpartition(" ")[2].islower() else f"{name}’s"


def sentence_of_relative(heads: Sequence[str], relative: str) -> str:
    """ "the dolls", "whose sales rose in 1985" → "the dolls’ sales rose in 1985"."""
    word, head, what = _WHOSE.match(relative), heads[0], _WHOSE_OBJECT.match(relative)
    if what and head:
        return f"{what['told']} {head[:1].lower() + head[1:] if DETERMINER_START.match(head) else head}’{'' if head.endswith('s') else 's'} {what['thing']}{relative[what.end() :]}"
    return f"{head}{'’' if head.endswith('s') else '’s'} {relative[word.end() :]}" if word and head else ""


RELATIVE_OPENING = re.compile(r"\b(?:(?:from|in|of|to|for|at|by|on|with|under|during) )?(?:who|whom|which|where)\b")

FINITE = rf"(?:is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|shall|should|must|did|does|do|not|never|said|says|{PAST}|[a-z]{{3,}}ed)\b"

_WORD_OF_NOUN = rf"(?!{NOT_OF_A_NOUN})[\w’'-]+"
_NOUN_BEHIND = rf"(?:(?:the|an?|his|her|its|their) )?(?:{_WORD_OF_NOUN} ){{0,3}}?{_WORD_OF_NOUN}"
INVERTED = re.compile(  # "came a man with a lantern", "died the last of the fiddlers, Neil Gow", "was founded the first club in the town"
    r"(?P<verb>came|followed|appeared|arrived|emerged|died|(?:was|were) (?:founded|formed|born|built|rebuilt|opened|erected|established|published|laid|installed)) "
    rf"(?P<subject>(?:(?:the|an?|another|two|three|four|several|many|his|her|its|their|[A-Z][\w-]+(?: [A-Z][\w-]+){{0,2}}[’']s?) (?:{_WORD_OF_NOUN} ){{0,3}}?{_WORD_OF_NOUN}|news|word)"
    rf"(?: of {_NOUN_BEHIND})?(?:, [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+(?=[,.]|$))?)"
    r"(?= (?:to|from|into|out|up|down|at|in|with|by|on|for|that)\b|[,.]|$)"
)
THINKS_SO = re.compile(  # "which [I believe] was 23 October"
    r"(?:he|she|they|we|I|it|police|officials|critics|experts|[A-Z][\w’'-]+) "
    rf"(?:fears?|feared|believes?|believed|thinks?|thought|says?|said|claims?|claimed|suspects?|suspected|hopes?|hoped|knows?|knew|understands?|understood) (?={FINITE})"
)
IN_A_DOCUMENT = re.compile(  # "In a reply dated 18 March", without a verb of its own
    r"(?:[Bb]y (?=(?:letter|notice|order|e-?mail|telegram|deed|decree|resolution|message)\b)|(?:[Ii]n|[Bb]y|[Aa]t) (?:an?|the|his|her|its|their|another) )(?:[\w’'-]+ ){0,3}?(?:letter|reply|paper|study|report|statement|article|interview|e-?mail|memo|"
    r"memorandum|speech|post|tweet|note|filing|book|essay|ruling|judgment|order|briefing|complaint|lawsuit|survey|telegram|dispatch|press release|release|message|"
    r"petition|submission|agreement|contract|deed|decree|resolution|announcement|notice)"
    rf"(?: (?:to|for|of|by|with|from) [^,]+?)? (?:{PAST_PARTICIPLE})\b(?! that\b)"
)
THERE_WAS = re.compile(  # "There was a man killed", a man was killed
    rf"(?i:there) (?P<be>was|were|has been|have been|had been) (?P<subject>(?:an?|one|two|three|four|five|six|several|many|some|no) (?:(?!{NOT_OF_A_NOUN})[\w’'-]+ ){{0,3}}?(?!{NOT_OF_A_NOUN})[\w’'-]+) "
    rf"(?=(?:killed|wounded|hurt|injured|found|taken|shot|drowned|arrested|burned|burnt|stolen|lost|sent|sold|built|made|born|buried|hanged)\b)"
)

NO_NUMERAL = "".join(rf"(?<![A-Z][a-z]{{{letters}}} I)" for letters in range(1, 12))  # "Camp I, on the shoulder"

_OF_TWO = re.compile(r"\b(?:[Tt]wo|pair|couple|twins|and)\b")


def agrees(pronoun: str, noun: str) -> bool:
    """Whether a pronoun can mean a noun phrase: "both" only one of two."""
    return pronoun != "both" or _OF_TWO.search(noun) is not None
