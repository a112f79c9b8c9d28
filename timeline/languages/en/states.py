"""What English tells of a state, a habit or a denial, and not of something that happened: "had no roof", "did not smoke"; lines without news."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.en.phrases import PREPOSITIONS
from timeline.languages.en.verbs import PAST_PARTICIPLE

_HAPPENS = (  # what one has once, and what there is for a moment
    r"(?:accidents?|crash(?:es)?|collisions?|explosions?|blasts?|bangs?|fires?|earthquakes?|quakes?|tremors?|shocks?|floods?|storms?|gales?|landslides?|avalanches?|outbreaks?|epidemics?|"
    r"strikes?|riots?|protests?|demonstrations?|raids?|attacks?|battles?|fights?|fighting|rows?|quarrels?|arguments?|disputes?|mutiny|shots?|shooting|killings?|murders?|deaths?|arrests?|robbery|"
    r"thefts?|break-in|incidents?|alarms?|alerts?|outages?|power cuts?|breakdowns?|punctures?|leaks?|spills?|meetings?|talks?|hearings?|trials?|inquests?|inquiry|vote|votes|ballot|elections?|"
    r"debate|interviews?|visits?|visitors?|call|calls|letters?|messages?|words?|conversations?|chat|baby|child|children|sons?|daughters?|boys?|girls?|twins|miscarriages?|operations?|surgery|"
    r"stroke|strokes|heart|seizures?|fits?|falls?|relapse|scans?|tests?|x-ray|biopsy|drinks?|meals?|dinner|lunch|breakfast|supper|tea|party|parties|wedding|funeral|service|parade|concert|"
    r"premiere|show|look|try|go|bath|swim|walk|rest|sleep|nap|goals?|wins?|victory|defeat|success|disaster|scare|escape|surprise|delays?|cuts?|changes?|sale|auction|takeover|merger|reshuffle|"
    r"coup|revolution|truce|ceasefire|redundanc(?:y|ies)|speculation|criticism|complaints?|resignations?|dismissals?)"
)
_NOT_SOON = rf"(?! (?:[\w’'-]+ ){{0,5}}?{_HAPPENS}\b)"  # "had a bad accident" happened
_THING = (
    r"(?:no|nothing|an?|the|his|her|its|their|my|our|your|some|any|one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|little|only|such|enough|"
    r"plenty|other|\d[\d,]*)"
)
_MIND = (  # what goes on within somebody, or lasts
    r"(?:smoke|drink|suffer|know|want|need|like|love|hate|mind|care|think|believe|understand|remember|recall|seem|look|appear to|own|belong|mean|matter|exist|live|work(?= here| there)|"
    r"speak(?= (?:[A-Z]|a word of))|feel|trust|expect|hope|realise|realize|doubt|deserve|cry|complain|worry|fit|cost|last|help|have|do so|behave|regret|wear|agree with|see why|eat|keep|say much|"
    r"stop (?:us|me|them|him|her))"
)
_LASTS = (
    r"(?:knew|liked|loved|hated|wanted|needed(?! (?:[a-z]+|\d+) (?:years|months|weeks|days|hours)\b)|owned|belonged|wore|seemed|resembled|consisted|depended|deserved|preferred|lacked|trusted|believed|hoped|feared|wondered|"
    r"thought(?! (?:of|up)\b)|looked (?:like|as|\w+(?:y|ed|ful|ous|le|nt)\b|poor|ill|old|thin|small|grim|bad|good|well|sad|pale|out of)|felt (?:that|like|as|no|so|very|ill|sick|better|worse|well|sure|\w+ed\b)|lay(?! (?:down|in wait))|"
    r"owed (?:no|nobody|nothing)\b|lived (?:with|alone|in|at|on|there|by|near|off|under|above)|suffered from|drank (?:little|no|only|moderately|heavily)|smoked (?:\w+ )?(?:\d+|heavily|little|cigarettes|a pipe|twenty|forty)|"
    r"kept (?:\w+ )?(?:pigeons|bees|hens|goats|sheep|cattle|pigs|horses|a (?:dog|cat|cow|shop))|stood for(?= nothing)|used to|meant(?= (?:that|nothing|a|the)\b)|ought to)"
)
_IS_SO = rf"(?:wearing|sitting|standing|lying|living|hoping|wondering|thinking|feeling|looking (?:forward|for)|raining|snowing|drizzling|shining|suffering|owing|longing|being(?! {PAST_PARTICIPLE}\b))"
_FEELS = (  # participles that are no passive
    r"(?:unmarried|unemployed|uninsured|unarmed|unlicensed|unaffected|unimpressed|married with|divorced(?= and)|terrified|pleased|delighted|surprised|worried|tired|scared|relieved|ashamed|excited|"
    r"frightened|bored|crowded|disappointed|exhausted|annoyed|puzzled|saddened|horrified|devastated|convinced|determined|prepared to|interested|used to|supposed to|allowed to|dressed|aged|gifted|skilled)"
)

HOLDS_THEN = re.compile(  # at a verb: all of it that tells how something was
    rf"(?:had|has|have)(?: (?:still|also|now|then|already|only|just))?(?= {_THING}\b)(?! (?:[\w’'-]+ ){{1,4}}?{PAST_PARTICIPLE}\b){_NOT_SOON}"
    rf"|(?:had|has|have)(?:n[’']t)? (?:never|always|long|ever)(?: (?:been|much|quite|really|even))*(?: {PAST_PARTICIPLE})?\b"
    rf"|(?:(?<=[Tt]here )(?:has|have|had)(?:n[’']t| not)? been|(?:had|has|have) been (?:there|here|an?|the|in|at|on|with|too|very|so|ill|away|abroad|about|\d+|one of|part of|well|busy|friends?)\b(?! [a-z]+ing\b)){_NOT_SOON}"
    rf"|(?:did|does|do)(?:n[’']t| not) (?:even |really |much |yet |still )?{_MIND}\b"
    rf"|(?:was|were|is|are|am)(?:n[’']t| not)(?: yet| now)? [a-z]+ing\b(?! to\b)"
    rf"|(?:was|were|is|are|am) (?:still |also |now |always |only )?{_IS_SO}\b"
    rf"|(?:was|were|is|are|am) (?:very |so |too |quite |rather |still |all |both |really |[a-z]+ly )?{_FEELS}\b(?! by\b)"
    rf"|{_LASTS}\b"
    r"|(?<=[’']ve )got|(?<=[’']s )got|(?<=have )got|(?<=has )got|(?P<none>(?<=\bbe )\w+|(?<=could )\w+|(?<=would )\w+|(?<=can )\w+|(?<=might )\w+)"  # no verb of its own: "you could put your finger in"
    r"|left (?=hand|arm|leg|foot|side|eye|ear|knee|cheek|wrist|shoulder|bank\b)"
)

LACKS_SUBJECT = re.compile(  # "repaired 3 May", "taken as read and signed", "moved that the report be received"; not "evicted families were"
    rf"(?:also |now |since |still |was |were |has been |had been )*{PAST_PARTICIPLE}"
    rf"(?:(?: out| off| up| down)?(?: and {PAST_PARTICIPLE}|, {PAST_PARTICIPLE}| (?:{PREPOSITIONS}|here|there|again|home|that|\d[\w./-]*|(?:early|late|last|this|next|yesterday|today|dead|alive|adrift|guilty|safe|because|[a-z]{{2,}}ing)|(?:the|an?|no) [^,]*)\b|$))"
    r"|(?:off|out|closed|open|shut|down|out of (?:order|use|action|service)|on (?:hold|loan|sale|show)|under (?:repair|construction|review)|in (?:use|service|hand)) (?:since|until|till|from|for|again)\b"
)
ONLY_WHEN = re.compile(  # all before a date that ends its sentence: "That was [1959].", "In [1952].", "At about [2.47 a.m.]."
    r"\W*(?:(?:and|but|so|yes|no|well|ah|oh),? )*(?:(?:that|this|it) (?:was|is|would be|would have been|must have been|[’']s) ?)?(?:back )?(?:in|on|at|by|about|around|since|until|from)?(?: about| around| the)?\W*",
    re.IGNORECASE,
)
NO_LABEL = re.compile(
    r"(?:also|in|out|note|notes|nb|ps|p\.s|e\.g|i\.e|see|others?|and|but|then|later|general|miscellaneous|item|items|update|new)",
    re.IGNORECASE,
)

_WHO = r"(?:(?:Bro|Sr|Mrs?|Ms|Miss|Dr|Prof|Cllrs?|Councillors?|Ald|Fr|Rev|Sir|Lady|Lord)\.? )?(?:(?:van|von|de|der|den|da|di|du|le|la|al|el|bin) ){0,2}[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,2}"
_MOVED = (  # who moved the motion before, and how it went: "Moved Dill, seconded Leota", "Dill / Orchard", "Lost, 2-4"
    rf"(?:[Mm]oved|[Pp]roposed|[Ss]econded)(?: by)?:? (?!that\b)(?:(?:the )?(?:Chair(?:man|woman)?|Secretary|Treasurer|Clerk)|{_WHO})"
    rf"(?:(?:,|;| and|/)* *(?:[Ss]econded|2nd)(?: by)?:? (?:(?:the )?(?:Chair(?:man|woman)?|Secretary|Treasurer|Clerk)|{_WHO}))?"
    rf"|{_WHO} ?/ ?{_WHO}"
    r"|(?:[Cc]arried|[Ll]ost|[Dd]efeated|[Pp]assed|[Aa]greed)(?:,? (?:by )?\d+(?: votes?)? ?(?:[–-]|to|for,?) ?\d+(?: against)?)(?:, [^.]*)?"
    r"|(?:[Cc]arried|[Ll]ost|[Dd]efeated)(?:, [^.]*)?"
)
_WHO_SAYS = r"(?:[\w’'.-]+,? ){0,6}?(?:said|says)\b|(?:said|says)\b"
_HOW_IT_IS = (  # what lasts, is a habit, an opinion or a length of time, or did not happen
    rf"^[“\"](?:It|That|There|This|He|She|They|We|You|I)(?:[’'](?:s|re|m)| is| are| am) (?!(?:gone|dead|over|done|finished|been|had|got|going to|back|here|alive|safe|married|born|leaving|coming|selling|closing|[a-z]+ed)\b)[^”\"\n]{{1,120}}[”\"],? (?:{_WHO_SAYS})"
    rf"|^[“\"](?:We|I|They|You|People|Nobody|Everybody) (?:never|always|often|usually|don[’']t|can[’']t|only want|just want|want|need|know|think|believe|hope|love|hate|like) [^”\"\n]{{1,120}}[”\"],? (?:{_WHO_SAYS})"
    r"|\b(?:was|were|is|are) far from [a-z]+(?=[,.]|$)"
    r"|^(?:It|That|This) (?:was|is) (?:the |one of the |her |his |their )?(?:worst|best|proudest|happiest|saddest|hardest|greatest|biggest|wisest|only) (?:decision|mistake|time|thing|years?|months?|weeks?|days?|hours?|part|moment|job|idea)\b[^,;]*(?:, (?:[\w’'.-]+ ){1,3}(?:says?|said|recalls?|wrote))?\W*$"
    r"|^(?:S?[Hh]e|They|I|We|[A-Z][\w’'-]+) (?:said|did|knew) nothing\W*$"
    r"|^(?:Nobody|No one|No-one|Few|None of them|Everybody|Everyone) (?:noticed|knew(?: why| who| what| it)?|cared|minded|asked|understood|believed (?:it|him|her|them)|remembers?(?: it)?)\W*$"
    r"|^Not (?:everything|all) went\b|^(?:All|Everything|Things) went (?:well|smoothly|badly)\W*$|^(?:Opinions?|Views|Tempers) (?:was|were|ran|remained) (?:divided|split|high)\b"
    r"|^(?:It|This|That|The whole thing) (?:took|lasted|went on for) (?:(?:for|only|just|about|some|nearly|almost|over|more than|another|a|the best part of) )*(?:[\w-]+ ){1,3}?(?:years?|months?|weeks?|days?|hours?|minutes?)\W*$"
    r"|^(?:The|A|An|One|This|His|Her|Its) (?:famous |only |old |last )?(?:photographs?|photos?|pictures?|paintings?|portraits?|plaques?|statues?|maps?|captions?|drawings?|postcards?)\b[^.;]*? (?:shows?|bears?|hangs?|depicts?|stands?)\b"
    rf"|^[“\"]I (?:was|am|felt|feel) (?:so |very |too |just |quite |really )?(?:glad|happy|sad|proud|sorry|afraid|scared|tired|angry|lucky|surprised|shocked|pleased|relieved|ashamed|young|old|sick|lost|alone)\b[^”\"\n]{{0,80}}[”\"],? (?:{_WHO_SAYS})"
    r"|^(?:But |And )?(?:Nobody|No one|Everyone|Everybody|Most|Some|Many|Few|None) (?:had|did|has|have|was|were|could|would|does|do)\W*$|^(?:That|This|It) (?:should|ought)(?: not|n[’']t)? (?:to )?have\b|^What I have (?:stated|said|written) is\b"
    r"|^(?:The|This|These|Its|His|Her|Their) [^,;“”\"]{2,60}? (?:was|were|is|are) (?:composed of|made up of|comprised of|designed to|intended to|meant to|known as|drawn from)\b"
    r"|^What [a-z]+ (?:us|them|him|her|me|it|[A-Z][\w’'-]+) (?:was|is|were)\b|\b(?:tells?|told) (?:its|their|his|her|a different|another) (?:own )?(?:story|tale)\W*$"
    r"|\b(?:has|have)(?: not|n[’']t)(?: yet| so far)? [a-z]+(?:ed|en|ld|id|nt|ne|de|ght|pt) (?:one|any|it|them|him|her|so)\b[^,;]{0,20}$"
    r"|^(?:S?[Hh]e|They|I|We|(?:The|His|Her|My|Their) [a-z-]+|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) never (?:spoke|talked|mentioned|complained|knew|asked|forgot|forgave|understood|regretted|doubted)\b"
    r"|^(?:Few|None|Nobody|Not many)(?: of (?:them|us|these|those))? (?:has|have|had) (?:ever )?(?:seen|heard|read|met|known|been)\b|^Not (?:supported|agreed|approved|carried|proceeded with|known)\W*$"
    r"|^(?:Losses|Damage|Missing|Costs?|Balance|Attendance|Turnout|Best in show|Also seen):\s|^[^,;“”\"]{3,60} would be (?:an? (?:affront|mistake|disaster|shame|pity|waste|scandal|disgrace|miracle|error)|too|very|wrong|unfair)\b"
    r"|\b(?:am|is|are) (?:still )?(?:often|sometimes|usually|always|frequently|rarely|seldom) [a-z]+(?:ed|told|known|seen|said)\b"
    r"|^(?:Some|Many|Most)(?: people| locals)? (?:still )?(?:say|believe|think|reckon)\b|^I (?:dream|wonder|miss|doubt|wish|long|suppose|find (?:I|it|myself))\b|^(?:What|All that) (?:remains|is left)\b[^.;]* (?:is|was)\b"
)
_TURN = r"(?:[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}: ?)?(?:(?:[Yy]es|[Nn]o|[Oo]h|[Ww]ell|[Aa]nd|[Bb]ut)[,.]? ){0,2}"  # "MRS MOSS: Well, "
NOTHING_SAID = re.compile(
    rf"{_HOW_IT_IS}|^\((?:[Ss]igned|[Ss]gd\.?)\)|^(?:{_MOVED})\.?$|^(?:Please )?(?:Don[’']t|Do not|Never mind|Never you mind)\b|^There, (?:I (?:have|had|did|say)|it (?:is|was)|it[’']s|that[’']s|now|there)\b|^(?:And )?[Ii]f you (?:say so|like|please|must)[.!]?$|"
    r"^(?:Thanks|(?:Many thanks|Thank you)(?= (?:for|to|all|so|very|again|everyone)\b)|Please (?:let|tell|send|give|write|bring|call|contact|note|do|don[’']t)\b|Let (?:me|us) know\b|Dear (?:Sirs?|Madam|all|friends)\b"
    r"|Write (?:soon|back|by)\b|Give my (?:love|regards|best)\b|(?:I )?(?:[Hh]ope|[Tt]rust) (?:you|all is|this finds)\b|See you (?:on|in|at|there|soon|all|then)\b|Best wishes\b|Kind regards\b)"
    r"|^(?:[Cc]arried(?: (?:unanimously|nem\.? ?con\.?|on a show of hands))?|(?:[Aa]greed|[Nn]oted|[Ss]econded|[Dd]eferred|[Rr]eceived|[Aa]dopted)(?: and [a-z]+ed)?)\.?$"
    rf"|^{_TURN}(?:[Ss]o )?(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Yy]ou) (?:did|do|does|have|has|had|was|were|is|are|am|could|would|will)(?: not|n[’']t| so| too)?[.!]?$"
    rf"|^{_TURN}(?:I[’']m (?:so |very )?sorry|I (?:don[’']t|do not) (?:think so|(?:know|remember|recall)(?: (?:who|what|why|how|when|where|whether|if)\b[^.]*)?)|[Yy]ou know (?:about )?(?:that|it)|[Ii]t[’']s been a long time|[Tt]hat[’']s (?:right|true|all|it))[.!]?$"
    r"|^\((?:Translated|Applause|Laughter|Pause|Interruption)[^()]{0,30}\)\.?$"
    r"|^(?:The )?(?:Chair(?:man|woman|person)?|Secretary|Treasurer|Clerk) (?:reported|replied|spoke)\.?$|^(?:Still|Not yet) [a-z]+ed\.?$|^(?:Stay tuned|Watch this space|Thanks for (?:reading|all)\b[^.]*)[.!]*$"
    r"|^(?:And )?I (?:am (?:the (?:above[- ]named|undersigned)|(?:quite |very )?(?:sure|certain|willing)|aware)|make this (?:statement|affidavit|declaration|report)|understand that|confirm that|believe (?:that )?the facts)\b"
    r"|\b(?:[Ss]ome |[Tt]he |[Aa]ll )?[Nn]ames (?:marked\b[^.]*|of [^.]*)?have been changed\b"
    r"|\b(?:(?:declined|refused) to (?:comment|answer|elaborate)|could ?not (?:immediately )?be reached|no (?:immediate )?comment|"
    r"did(?: not|n[’']t) (?:immediately )?(?:respond|reply|return)|w(?:as|ere) not (?:immediately )?available)\b"
)

PERFORMS = re.compile(  # "[I accept] Mr Lal's evidence", "For these reasons [we therefore dismiss] the appeal"
    r"\W*(?:(?:\d+|[a-z])[.)\]] ?)?(?:[A-Z][^,.;:]{0,40}, )?(?:I|We) (?:do not |cannot |would |also |therefore |accordingly |now |hereby |respectfully |entirely )?"
    r"(?:accept|reject|find|hold|conclude|order|award|dismiss|allow|grant|refuse|declare|direct|agree|prefer|consider|thank|move|propose|remind|urge|"
    r"apologi[sz]e|recommend|confirm|certify|attach|enclose|am satisfied|am grateful|am obliged|am not persuaded)\b"
)
