"""Titles of English that say too little without what stands before them."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.leaning_words import LeaningWords
from timeline.languages.en.verbs import PAST_PARTICIPLE

_HAVE = r"(?:has|have|had|was|were|is|are|will be|would be|could be|can be)"
_ADVERB = (
    r"(?:since|also|later|then|still|now|never|ever|not|yet|already|again|at once|immediately|finally|eventually|all|both|each|[a-z]+ly)"
)
_NUMBER = (
    r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a dozen|dozens|several|some|many|most|"
    r"a few|few|both|all|half|another|more|others?)"
)
_ABOUT = r"(?:(?:at least|about|around|some|almost|nearly|only|just|more than|fewer than|over|up to|another) )?"
_BEHIND = (
    r"(?=$|[,;.]| (?:up|down|out|off|away|back|over|in|into|on|onto|at|to|for|from|by|with|without|under|until|till|when|while|and|but|or|before|after|"
    r"because|as|through|within|near|during|since|again|at|too|also|together|once|twice|myself|himself|herself|the (?:next|same|following)|that|last|[a-z]+ly)\b)"
)
_PREPOSITION = r"(?:at|to|for|of|with|about|on|in|into|by|from|against|under|behind|over|after|before)"
_WORD = r"[a-z][a-z-]+"
_ENDS = rf"(?: (?:{_ADVERB}|himself|herself|themselves|itself|afterwards|soon|too|twice|once more|alone|in full|in person|on time|in silence|without a word|instead))*\.?$"
_ANSWER = (  # finite or after "did not"
    r"(?:agreed?|refused?|declined?|accept(?:ed|s)?|consent(?:ed|s)?|complied|comply|obey(?:ed)?|object(?:ed|s)?|protest(?:ed|s)?|repl(?:ied|y)|answer(?:ed)?|respond(?:ed)?|"
    r"appeal(?:ed|s)?|apologi[sz]ed?|abstain(?:ed)?|insist(?:ed|s)?|hesitated?|nodded|nod|wrote back|follow(?:ed)?|confess(?:ed)?|"
    r"(?:was|were|been|be) (?:told|informed|asked|refused|notified|consulted|invited|warned))"
)

LEANING = LeaningWords(
    opens=re.compile(
        rf"(?:It|They|He|She|The rest|The others)(?= {_WORD}\b)"
        rf"|(?:This|That|These|Those|Both|Neither|Some|Most|Others|Another|All|Each|One|None|The others?|The latter|The former|The rest) (?:{_ADVERB} )?(?:{_HAVE}|did|does|do|will|would|could|can|must|may|might|should)\b"
        rf"|(?:Its|His|Her|Their|These|Those|Such|This) (?!(?:is|was|are|were|has|had|will|would)\b){_WORD}"
        r"|(?:One|Some|Most|All|Both|None|Several|Many|Two|Three|Four|Five|Six) of (?:the|them|these|those|its|his|her|their)\b"
    ),
    object=re.compile(
        rf"(?: (?:not|never|ever))?(?: to {_WORD}| {_WORD})?(?: (?:to|of|for|at|with|about|on))? "
        rf"(?:it|them|this|these|those|one|any|some|none|so|that|(?P<whom>him|her)){_BEHIND}"
    ),
    thing=re.compile(
        rf"(?:The|the|This|this|These|these|Those|That) (?:(?:first|second|third|last|old|new|same|other|final|whole|remaining) )?(?P<noun>{_WORD})(?![\w’'-])"
    ),
    deed=re.compile(
        rf"(?: (?:expected|due|likely|set|told|asked|ordered|allowed|{PAST_PARTICIPLE}))?(?: to {_WORD})?(?: (?:to|for|with|against|on|about|from))? (?:(?:the|this|these|those|any such|such an?) |(?:his|her|its|their) (?=(?:duties|posts?|places?|seats?|office)\b))"
        rf"(?P<noun>job|case|claims?|offer|orders?|decision|plans?|proposals?|deal|matter|requests?|charges?|allegations?|appeal|motion|ruling|verdict|results?|call|contract|application|measures?|sale|fee|rise|"
        r"invitation|idea|scheme|vote|move|reward|role|task|question|demands?|terms|findings?|bid|dismissal|invoice|debt|bill|fine|(?!building|meeting|morning|evening|wedding|opening|king\b|ring\b|thing\b)[a-z]{3,}ing|duties|posts?|places?|seats?|office)"
        r"(?=$|[,.]| (?:in full|and|but|after|before|when|while|until|because|during|since|by|in|on|at)\b)"
    ),
    known=re.compile(
        r"(?:dividend|budget|election|elections|weather|post|mail|harvest|government|ministry|army|navy|police|president|king|queen|pope|parliament|senate|congress|sun|moon|country|nation|state|city|town|village|company|firm|author|world|war|"
        r"group|bank|party|court|council|jury|judge|coroner|crowd|audience|board|committee|public|press|cabinet|economy|internet|club|society|family|mayor|minister|union|league|end|rest|others?|latter|former)"
    ),
    alone=re.compile(
        rf"(?: {_ADVERB})*(?:(?: been| being| to be)? {PAST_PARTICIPLE})?(?: {_ADVERB})*(?:$|[,;.]| (?:up|down|out|off|away|back|over)(?=$|[,;.]| (?:in|on|at|to|for|from|by|with|after|before|during|when|until)\b)| (?:lame|short|ahead|in|into|on|onto|at|to (?!{_WORD}$)|for|from|by|with|without|under|until|till|when|while|before|after|through|within|"
        r"near|during|since|again|\d[\d.,]* (?:seconds|minutes|hours|days|weeks|months|years))\b)"
    ),
    answers=re.compile(
        rf"(?:\b(?:said|says|did|does|knew|saw|heard|found|received|got|had|did not (?:do|say) anything|heard) (?:nothing|so|no (?:reply|answer|response)|not|the same|no more|none|neither|as (?:he|she|they|it) (?:was|were|had been) (?:told|asked|ordered))"
        rf"|\b(?:lodged|filed|entered) an (?:appeal|objection)|\b{_ANSWER}(?: to(?: {_WORD})?)?){_ENDS}"
    ),
    none=re.compile(
        rf"(?:No(?: other| further| more)?(?: {_WORD}){{1,3}}? {_HAVE}(?: been| being| {_ADVERB})* {PAST_PARTICIPLE}{_ENDS}"
        rf"|(?:Nothing|Nobody|No one|None(?: of (?:the|our|my|his|her|its|their) [a-z]+| of them| of us)?|Neither|Not one)(?: more| else)? (?:{_HAVE}|did|could|can|would|will|came|happened|survived|returned|seemed|knew|saw)\b(?: (?!of\b|against\b){_WORD}){{0,3}})\.?"
    ),
    some=re.compile(
        rf"(?i:{_ABOUT}{_NUMBER})(?: {_WORD}){{1,2}}? {_HAVE}(?: been| being| {_ADVERB})* (?:{PAST_PARTICIPLE})(?: up| down| out| off| away){_ENDS}"
        rf"|(?i:{_ABOUT}{_NUMBER})(?: {_WORD}){{1,2}}? {_HAVE}(?: been| being| {_ADVERB})* (?:{PAST_PARTICIPLE}){_ENDS}"
        rf"|(?i:{_ABOUT}{_NUMBER})(?: {_WORD}){{1,2}}? {_ANSWER}{_ENDS}"
        rf"|(?:A (?:second|third|fourth|further|new one)|Another)(?: {_WORD})? {_HAVE}(?: been| being| {_ADVERB})* {PAST_PARTICIPLE}{_ENDS}"
        rf"|(?i:{_ABOUT}{_NUMBER})(?: {_WORD}){{1,2}}? {_HAVE} (?:missing|dead|alive|ill|absent|gone|hurt){_ENDS}"
        rf"|There (?:was|were|is|are|has been|have been|had been|will be)(?: [\w-]+){{1,4}}\.?"
    ),
    performs=re.compile(r"(?:Agreed|Resolved|Ordered|Recommended|Decided|Carried|Moved|Proposed)\b:? (?:that|to|unanimously)\b"),
    points_back=re.compile(
        r"^(?:So|Neither|Nor) (?:did|does|do|was|were|had|has|have|is|are|will|would|could|can)\b|^(?:(?:The|A|An) )?(?:[Ss]econd|[Tt]hird|[Ff]ourth) (?:attempt|try|round|stage|phase|visit|meeting|hearing|session|haul|call|vote|trial|appeal|test|sample|operation|search|letter|warning|offer|application|draft|reading|launch|ballot|shift|dose)(?:$|[,;.(])|"
        r"^(?!.*\b(?:to|in|at|for|from|near) (?:the |an? )?[\w’'-]+(?: \S+)* there\b).*[a-z\]] there\b(?! (?:is|was|were|are|has|had|have|would|will|to be|may|might|could|came|can)\b)|"
        r"\b(?:has|have|had) since\b|\bthe same (?!day|year|month|week|time)|"
        r"\b(?:any|no|some|one|all|of|for|in|on) such\b|\bsuch an?\b|\b(?:did|do|does|done|doing|said|thought) so\b|\b(?:instead|either|thereupon|thereafter|therein|therefore)\b|\bthe (?:latter|former|others)$"
    ),
)
