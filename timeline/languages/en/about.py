"""English words for what is of whom a text is about: "the dividend" of the firm, "a memorial service" for the dead, "a biopsy"."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.about_words import AboutWords
from timeline.languages.en.verbs import PAST_PARTICIPLE, VERB

_BRACKET = r"(?:\[[^\]]*\.\] )?"  # what was told before
_BEFORE = (
    r"(?:(?:[Tt]he|[Tt]hese|[Tt]his|[Aa]n?|[Nn]o|[Bb]oth|[Aa]ll|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) )?(?:\[[^\]]*\] )?(?:[\w’'&.-]+ ){0,3}?"
)
_BEHIND = rf"(?: (?:of|for|in|at|on|with|between|from|to|under|against) (?:(?<![^\s,;])(?!{VERB.pattern})[^\s,;]+ ?){{1,8}}?)?(?:,[^,;]{{1,60}},)?"
_TELLS = rf"(?= ?(?:[a-z]+ly |then |also |never |only |had |has |have |will )*(?:{VERB.pattern}|[a-z]{{3,}}(?:ed|s)\b))"
_DO = r"(?:was|were|is|are|has been|have been|had been|will be|is to be|are to be|would be|could not be)(?: (?:also|then|never|not|only|later|finally|formally|soon|[a-z]{3,}ly))?"

_OF_A_PERSON = (
    r"funeral|burial|cremation|memorial service|memorial|requiem|wake|marriage|wedding|divorce|engagement|honeymoon|funeral service|"
    r"honorary (?:doctorate|degree|fellowship)|doctorate|knighthood|peerage|fellowship|professorship|lectureship|scholarship|promotion|"
    r"(?:first |second |third |next |last |major |early |collected |debut )(?:book|novel|paper|article|poems?|collection|play|film|exhibition|album|record|symphony|opera|thesis|work|works|marriage|post|job|appointment|command)|"
    r"autobiography|memoirs|thesis|dissertation|obituary|ashes|health|eyesight|sight|hearing|career|childhood|schooling"
)
_OF_A_BODY = (
    r"head office|headquarters|registered office|branch(?:es)?|deposits|operations|licen[cs]e|workforce|headcount|share price|shares?|turnover|sales|"
    r"net sales|profits?|revenues?|production|output|dividend|operating (?:profit|loss)|losses|order book|order intake|shutdown|closure|restructuring|"
    r"first match|last match|home match|replay|cup tie|season|promotions?|relegation|first team|reserves|clubhouse|boathouse|bandroom|acquisition|takeover|flotation|listing|prospectus|annual report|interim report|annual general meeting|membership|subscriptions?|subs|"
    r"annual appeal|insolvency|bankruptcy|liquidation|administration|receivership|board|management"
)
_BETWEEN_SIDES = (
    r"mediation|proceedings?|trial|hearing|arbitration|adjudication|settlement|negotiations|talks|court case|litigation|action|claim|case|appeal|"
    r"lawsuit|suit|agreement|contract|lease|joint venture|partnership|merger"
)
_NOT_DONE = (  # what nobody does to what is his
    r"(?!(?:injured|killed|damaged|destroyed|linked|flooded|wounded|found|reported|known|seen|born|hurt|burnt|burned|lost|affected|hit|struck|delayed|"
    r"due|based|located|expected|felt|confirmed|detected|tested|believed|thought|said)\b)"
)
_OFFICER = (  # of a body
    r"(?i:president|vice-president|chair|chairman|chairwoman|chairperson|secretary|treasurer|captain|manager|managing director|director|director of [a-z]+|chief executive|chief executive officer|ceo|governor|trustee|"
    r"conductor|bandmaster|choirmaster|organist|headmaster|headmistress|head teacher|principal|foreman|forewoman|superintendent|steward|engineer|matron|warden|curator|librarian|groundsman|coach|"
    r"trainee|apprentice|clerk|partner|general manager|company secretary|member|player|patron|leader|lady paramount)\b(?! of (?:the )?[A-Z])"
)
_BECAME = r"(?:(?:[a-z]+ly|also|later|then|first|again) )?(?:the |our |its |a |an |his )?(?:[\w-]+ ){0,2}?"
_CHRONICLE = r"chronolog(?:y|ies)|chronicle|time ?line|annals|milestones|key dates|important dates|dates|curriculum vitae|c\.?v\.?|résumé|history in dates|year by year|life and work|life in dates|(?:short |brief )?life|(?:short |brief )?history|(?:the )?story so far|(?:(?:the )?first )?(?:\d+|fifty|a hundred|one hundred) years(?: (?:in brief|on|of [a-z]+))?"

ABOUT = AboutWords(
    case=re.compile(
        r"\b(?:[Cc]ase (?:[Rr]eport|[Ss]tudy|[Hh]istory|[Pp]resentation|[Nn]otes)|[Rr]eport of (?:a|one|an unusual) case|[Aa] case of|^Case of|^CASES? OF|CASE (?:REPORT|PRESENTATION|HISTORY|STUDY)|[Cc]linical (?:case|vignette)|[Aa]n? (?:unusual|rare|fatal) c(?:ase|ause) of|\d{1,3}-year-old (?:[a-z]+ ){1,3}?(?:with|presenting))\b"
    ),
    is_patient=re.compile(
        r"(?: \(|, )(?:(?:aged?|æt\.?|aetat\.?) )?\d{1,3}\b|,? aged \d|, an? \d{1,3}-year-old"
        r"|[^.;\n]{0,60}? (?:was (?:admitted|readmitted|brought|referred|taken|sent|received|transferred)|presented|consulted|attended|complained)\b"
    ),
    of_person=re.compile(
        rf"{_BRACKET}(?P<what>{_BEFORE}(?:{_OF_A_PERSON}))\b{_BEHIND}{_TELLS}"
        rf"|{_BRACKET}(?P<what_of>Born|Died|Buried|Married|Educated|Baptised|Baptized|Christened|Cremated):"
        rf"|{_BRACKET}(?P<later>(?:The|An?) (?:(?:first|second|third|fourth|fifth|sixth|last|next|final|further|new|revised|enlarged|cheap|American|posthumous) )+(?:(?:edition|volume|part|book|novel|collection|series|album|recording|translation|impression|printing|film) )?(?:(?:[a-z]+ly )?(?:followed|appeared|came out)|was (?:published|issued|printed)))\b(?!.* by (?:the|an?|[A-Z]))"
        rf"|{_BRACKET}(?P<made>(?:The|An?|Her|His|Its)? ?(?:[\w’'-]+ ){{1,8}}?(?:{_DO} (?:first )?(?:re)?(?:published|printed|issued|exhibited|premiered|serialised|serialized)|(?:appeared|came out|followed)(?: at last| finally)?(?= (?:in|on|from|with|after|[a-z]+ (?:years?|months?) later|the (?:next|following))\b)))\b(?!.* by (?:the|an?|[A-Z]))"
    ),
    of_body=re.compile(rf"{_BRACKET}(?P<what>{_BEFORE}(?:{_OF_A_BODY}))\b{_BEHIND}{_TELLS}", re.IGNORECASE),
    by_body=re.compile(
        rf"{_BRACKET}(?P<what>(?!No\b)(?:[A-Z][\w’'%.-]*)(?: [\w’'&%.,()–-]+){{0,12}}? {_DO} {_NOT_DONE}{PAST_PARTICIPLE})\b(?!.* by (?:the|an?|its|his|two|three|some|[A-Z])(?!.* end\b))"
    ),
    of_all=re.compile(
        r"(?:no(?:body| one| lives?)|every(?:body|one)|nothing|there|it|they|we|he|she|this|that|these|those|half|most|few|what|who|how|why|by now|note|background|entries)\b"
        r"|(?:[a-z]+ (?:\d+ )?)?(?:(?:the|a|an|that|this|then|came|then came|with) )*(?:(?:great|first|second|last|world|civil|cold|boer|general|wall street|two|thirty) )*"
        r"(?:wars?|peace|armistice|crash|slump|depression|recession|blizzard|winter|summer|influenza|epidemic|pandemic|strike|rationing|crisis|population|town|village|parish)\b(?!.*\b(?:the|our|its|all) [a-z])",
        re.IGNORECASE,
    ),
    firm=re.compile(
        r"\b(?:plc|ltd|limited|inc|corp|corporation|company|holdings?|club|llc|llp|& co|bros|brothers|sons|choir|band)\.?$", re.IGNORECASE
    ),
    with_body=re.compile(
        rf"\b(?:(?:was|were|been) {_BECAME}(?:re-?)?(?:elected|appointed|made|chosen|co-opted|installed|engaged|taken on|voted in)(?: as)? {_BECAME}{_OFFICER}|became {_BECAME}{_OFFICER}"
        rf"|(?:took over|succeeded|followed|retired|resigned|stood down|stepped down|served|joined|returned|serves|has been|had been|continued|(?:gave|given) (?:up|notice))(?: (?!by\b)[A-Z][\w’'.-]+)* (?:as|from|him as|her as) {_BECAME}{_OFFICER}"
        rf"|(?:has|had) been {_BECAME}{_OFFICER}|gave up the (?:captaincy|presidency|secretaryship|chair|treasurership|leadership)|joined the (?:company|firm|club|band|society|choir|board|committee|team)\b)"
        r"|^(?:\d{4} )?(?:(?:[Tt]he|[Oo]ur|[Ii]ts) )?(?:[Mm]embers|[Dd]irectors|[Tt]rustees|[Ss]hareholders|[Ss]ubscribers|[Cc]ommittee|[Bb]oard|[Gg]overnors|[Ww]orkforce|[Ee]mployees|[Ww]orkers|[Pp]layers)\b"
        r"|^A (?:deputation|delegation|sub-?committee)\b"
        r"|\b(?:was|were) (?:[a-z]+ly |first |also )?(?:admitted|enrolled|engaged|hired|employed|dismissed|sacked|laid off|taken on|expelled|suspended|recruited|invited to|locked out|put on short time)\b(?!.* by (?:the|an?|[A-Z]))(?! (?:to|at|from) (?:the |a )?(?:[Hh]ospital|[Ii]nfirmary|Royal))"
    ),
    takes_post=re.compile(
        r"(?:,? (?:\(?\d{1,3}\)?,?|who|[A-Z][\w’'.-]+|had|has|has been|also|then|later|first|again))* ?"
        r"(?: ?(?:was|were|been|being)? ?(?:[a-z]+ly )?(?:taken on|engaged|hired|employed|recruited|appointed|apprenticed)(?: as [a-z -]{3,40})? (?:by|at|to|with) "
        r"| ?(?:joined|worked (?:for|at)|started (?:work )?(?:at|with)|went to work (?:for|at)|entered|taught at|lectured at|moved to (?=[^.]{3,60}? as )) "
        r"| ?(?:became|was made|was elected|was appointed|been elected|been appointed|was|been|started as|began as) (?:a |an |the )?(?:(?!(?:of|at|by)\b)[a-z-]+ ){1,4}(?:at|of|with|for) "
        r"|, (?:(?:the|an?|then|then the|formerly|former|a former|his|her|their) )?(?:(?!(?:of|at|by|daughter|son|wife|widow|husband|father|mother|brother|sister|niece|nephew|child|patient|victim|critic|friend|member|fan|supporter|resident|pupil|student)\b)[a-z-]+ ){1,4}(?:at|of|with|for) )(?:the )?"
    ),
    of_post=re.compile(
        rf"\b(?:(?:was|were|been|is|are|and) (?:[a-z]+ly |also |then |later |himself |herself )?(?:suspended|dismissed|sacked|fired|laid off|made redundant|reinstated|restored|taken back|re-?engaged|re-?hired|promoted|demoted|expelled|pensioned off|"
        rf"given (?:notice|leave|the sack)|disciplined|reprimanded|passed over|put in charge|transferred|made {_BECAME}(?:(?:full|associate|assistant|senior) )?(?:professor|reader|lecturer|dean|bursar|fellow|{_OFFICER}))"
        rf"|resigned|retired(?! (?:to|from (?:public|politics|cricket|football|racing))\b)|stood down|stepped down|handed in (?:his|her) notice|gave notice|became {_BECAME}(?:professor|reader|dean|{_OFFICER}))\b(?! (?:by|from) (?:the )?[A-Z])"
    ),
    of_sides=re.compile(rf"{_BRACKET}(?P<what>{_BEFORE}(?:{_BETWEEN_SIDES}))\b{_BEHIND}{_TELLS}", re.IGNORECASE),
    against_side=re.compile(
        r"\b(?:sued|appealed|counterclaimed|(?:commenced|began|started|brought|issued|filed|launched|discontinued|withdrew|abandoned) (?:this|the|these|its|his|her|an?|their) (?:own |present )?(?:action|proceedings?|claim|counterclaim|suit|lawsuit|appeal|writ)"
        r"|(?:gave|served) notice of (?:its|his|her|the) (?:claim|loss|appeal|termination)|(?:terminated|repudiated|rescinded|ended|accepted|rejected) the (?:contract|agreement|lease|licence|offer))\b(?! (?:against|to|from) )"
    ),
    union=re.compile(
        r"\b(?:Union|Unions|Guild|Staff Association|Workers|Unite|Unison|UNISON|GMB|RMT|Brotherhood of \w+|Federation of \w+ Workers|Teamsters|Local \d+)(?![\w-])(?! (?:Bank|Pacific|Street|Hall|Mills?|Company|Railway)\b)"
    ),
    dispute=re.compile(
        r"\b(?:strikes?|strikers?|lock-?outs?|locked out|walk-?outs?|walked out|pickets?|picketed|overtime ban|industrial action|go-slow)\b"
    ),
    tells_trial=re.compile(
        r"\b(?:charged|jailed|gaoled|plead(?:ed)? (?:not )?guilty|sentenced|convicted|acquitted|remanded|magistrates|prosecut(?:or|ing|ion)|on trial|cleared (?:on [A-Z][a-z]+ )?of|Crown Court|denied (?:murder|theft|fraud|arson|assault|manslaughter|conspiracy)|committed for trial)\b"
    ),
    accused_before=re.compile(
        r"\b(?:charged|arrested|jailed|prosecuted|remanded|convicted|sentenced|(?:trial|conviction|arrest|sentencing|prosecution) of) (?:(?:Mr|Mrs|Ms|Miss|Dr) )?$"
    ),
    joins_accused=re.compile(r"(?:, (?:aged )?\d{1,2},?)?,? (?:and|with) (?:(?:his|her|their|the) (?:[a-z-]+ ){1,3}|[a-z-]+ )?"),
    of_accused=re.compile(
        rf"{_BRACKET}(?P<what>(?:(?:The|An?|His|Her|Their|No|[Ff]urther|New) )?(?:(?:first|second|third|last|next|full|further|new|final|plea|bail|confiscation|committal|preliminary|remand|criminal|court|murder|fraud|theft|arson|assault|formal|original) )*"
        rf"(?:charges?|arrests?|trial(?: dates?)?|retrial|sentenc(?:e|es|ing)|hearings?|appeals?|convictions?|verdicts?|bail|pleas?))\b{_BEHIND}{_TELLS}",
        re.IGNORECASE,
    ),
    of_both=re.compile(
        rf"{_BRACKET}(?P<what>(?:Both|The two|The pair|All(?= three\b))(?: (?:men|women|accused|defendants|brothers|sisters|prisoners))?|The (?:two )?(?:accused|defendants|prisoners|brothers|sisters))\b"
        r"(?=,? (?:[^.;:]{0,50}, )?(?:(?:was|were|are|had been|have been|will be) (?:[a-z]+ly |later |also |then |both )?(?:charged|arrested|bailed|remanded|committed|jailed|gaoled|sentenced|fined|convicted|acquitted|cleared|released|tried|detained|found|held|bound over|searched|questioned)\b"
        r"|(?:[a-z]+ly |later |also |then )?(?:denied|deny|admitted|admit|pleaded|appealed|appeared|reserved|confessed|go on trial|went on trial|stood trial)\b))"
    ),
    of_meeting=re.compile(
        rf"{_BRACKET}(?P<what>It {_DO} (?:agreed|resolved|decided|noted|moved|proposed|recommended|felt|ordered|suggested|unanimously agreed)|"
        rf"(?:The |There )?(?:\w+ )?(?:[Mm]inutes|[Mm]eeting|[Aa]pologies|[Rr]esignation|[Cc]orrespondence|[Rr]eport|[Aa]ccounts|[Mm]otion|[Dd]ecision|[Nn]ext meeting|[Bb]usiness|Adjourned|[Dd]iscussion)\b(?:[^,;.]{{0,80}}? (?:{_DO} (?:read|confirmed|approved|accepted|adopted|held|opened|closed|adjourned|carried|deferred|taken|received|tabled|signed|noted|convened|resumed)|closed|opened|ended|adjourned|began|commenced|concluded|followed))"
        r"|(?:The )?[Nn]ext meeting\b|Adjourned\b|Resolved\b|Agreed\b|Deferred\b|Confirmed\b|Carried\b)"
    ),
    done_by_meeting=re.compile(
        r"^(?:RESOLVED|Resolved|AGREED|Agreed)(?: [a-z]+ly)?,? (?:that|to|by)\b"
        r"|(?<!\bhad been)(?<!\bwho)(?<!\bwhich) (?:was|were) (?:also |then |unanimously |duly |again |[a-z]+ly )?(?:re-?)?(?:appointed|elected|co-opted|instructed|asked|requested|directed|authori[sz]ed|empowered|thanked|"
        r"dismissed|granted|passed|approved|accepted|adopted|deferred|declined|rejected|refused|lost|carried|received|read|referred|tabled|noted|confirmed|made (?=an? )|admitted as|awarded|voted|raised to|reduced to|fixed at|set at)\b"
    ),
    of_teller=re.compile(
        rf"{_BRACKET}(?P<what>(?:Up(?= (?:at|early|late|before|in|for|again|and|all|betimes)\b)|Down (?=with|to|at|by|again)|Out (?=at|in|with|on|to|all|again)|Off (?=to|at|duty)|Back (?=to|at|in|on|from|home|by)|Home (?=at|by|to|from|late|again)|"
        r"Ashore|Aboard|Under (?:way|sail|steam)|Underway|At (?:anchor|sea)|On my \w+|To [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?= (?:for|with|by|to|on|in|again|and)\b|[,.]|$)|Abed|Awake|Asleep|In bed|To bed|Early to bed|Late to bed|On (?:duty|leave|watch|guard)|Off duty|To (?:church|chapel|market|town|school|Mass)|At (?:church|chapel|school)|Confined to|Sick|Ill|Laid up|Tired|Very tired|Too [a-z]+ (?=to\b)|"
        r"(?:A |My )?(?:[a-z]+ |[Ff]irst |[Pp]roper ){0,2}(?:[Ww]alk|[Rr]ide|[Bb]ath|[Ss]wim|[Bb]athe)(?=$|,| (?:to|in|with|along|round|before|after|on)\b)))(?![^,;]* (?:was|were|is|are|had|has)\b)"
    ),
    of_patient=re.compile(
        r"(?:then |later |also |again |subsequently |initially |finally |immediately |urgently |electively )*(?:admitted|readmitted|re-admitted|discharged|transferred|intubated|extubated|ventilated|sedated|started on|commenced on|put on|switched to|given|"
        r"treated|seen|reviewed|referred|followed up|operated on|examined|re-?examined|anaesthetised|resuscitated|defibrillated|transfused|vaccinated|weaned|mobilised|sent home|sent to|taken to|brought|"
        r"presented|complained|developed|collapsed|died|recovered|improved|deteriorated|returned|remained|tolerated|became|well|unwell|worse|better|afebrile|unconscious|alert|nil by mouth)\b"
        r"(?! (?:was|were|is|had|has)\b)"
    ),
    label_of_date=re.compile(
        r"(?:(?i:dates?|day) (?i:of|for)(?: (?i:the))? (?P<what>[A-Za-z][\w ]{2,40}?)|(?P<same>(?i:next meeting|judgment|hearing|decision|ruling|sentence|award|inquest|trial)(?: (?i:delivered|given|handed down|reserved|held))?)|(?P<done>(?i:heard|argued|tried|decided|submitted|delivered))|(?P<dates>(?i:hearing|trial|judgment|meeting)) (?i:dates?))\s*:\W*"
        r"(?:(?:and|to|at|on|in|the|from|\d{1,2}(?!\d))\W*)*"
    ),
    case_name=re.compile(r"(?P<name>[A-Z][^\[\n]{1,60}? v\.? (?:the )?[A-Z(][^\[,:–—\n]{1,60}?)(?= (?:\[|\(\d{4})|[,:–—\[]|\s*$)"),
    of_case="{} [in {}]",
    of_meeting_held="{} [of {}]",
    chronicle_of=re.compile(
        rf"(?P<what>[^:–—]{{3,60}}?)(?:\s*[:–—]|,|\s+-)\s+(?:[Aa]n? |[Tt]he )?(?:(?:short|brief|concise|illustrated|potted|(?i:centenary|jubilee|anniversary|club|complete)) )?(?i:{_CHRONICLE})\b(?! of)"
        rf"|(?:(?:[Aa]n? |[Tt]he )?(?:(?:short|brief|concise|illustrated|potted) )?(?i:{_CHRONICLE}))(?: of (?:[Tt]he )?|\s*[:–—] )(?P<of>[A-Z][^:–—,(]{{3,60}}?)(?=[:–—,(]| \d|$)"
    ),
    life=re.compile(r"\b(?:[Cc]urriculum [Vv]itae|CURRICULUM VITAE|C\.?V\.?|[Rr]ésumé|[Ll]ife and work|[Ll]ife in dates|[Ll]ife of)(?!\w)"),
    happening=re.compile(
        r"(?:strike|lock-?out|dispute|revolt|rebellion|uprising|crisis|conflict|conquest|flood|fire|war|siege|battle|riot|trial|case|inquest|inquiry|hearing|election|vote|campaign|march|protest|murder|theft|robbery|affair|scandal|"
        r"crash|collision|disaster|accident|wreck|sinking|explosion|epidemic|outbreak|voyage|expedition|journey|trip|wait|visit|meeting|search|rescue|storm|gale|drought|famine|"
        r"winter|summer|spring|autumn|season|year|day|night|week|history|story|chronicle|chronology|diary|journal|log|letter|report|minutes|notes?|life|career|death|end|beginning|"
        r"match|race|game|tour|festival|show|sale|auction|deal|merger|closure|opening|launch|[a-z]{3,}(?:tion|sion|ment(?<!monument)))"
    ),
    house=re.compile(
        r"hospital|infirmary|school|academy|church|chapel|cathedral|abbey|museum|gallery|library|theatre|theater|cinema|hotel|college|prison|jail|gaol|workhouse|almshouse|orphanage|"
        r"market|brewery|tannery|factory|works|mine|colliery|station|observatory|hall|club-?house|pavilion|baths|dispensary|asylum|sanatorium|post office"
    ),
    minutes=re.compile(r"\b(?:[Mm]inutes|MINUTES|[Mm]eeting of)\b"),
)
