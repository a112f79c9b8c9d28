"""English words by which a date belongs to something inside a clause, and not to its verb."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.inner_words import InnerWords
from timeline.languages.en.verbs import NOT_OF_A_NOUN, PAST, PAST_PARTICIPLE, PERFECT

_PUT_OFF = (
    r"adjourned|postponed|deferred|delayed|extended|prolonged|put off|put back|pushed back|held over|carried over|remanded|suspended|cancelled|canceled|"
    r"called off|banned|barred|disqualified"
)
_GIVEN = r"(?:(?:gave|given|granted|allowed) (?:[\w’'-]+ ){0,4}|(?:had|has|have) )"
_FIXING = r"fixed|set|chose|chosen|called|booked|arranged|scheduled|announced|reserved|proposed|suggested|ordered|offered|requested|listed|organi[sz]ed"
_NO_PASSIVE = r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbe )"
_BECOMES = (  # after these a participle says what becomes of the object, or a sentence follows without "that"
    "left|leaves?|had|has|have|having|got|gets?|kept|keeps?|saw|sees?|seen|found|finds?|heard|hears?|felt|wanted|wants?|needed|needs?|ordered|orders?|declared|pronounced|"
    "made|makes?|watched|said|says?|thought|thinks?|knew|knows?|believed?|believes|told|tells?|claimed|claims?|showed|shows?|reported|reports?|was|were|is|are|been|be|"
    "admitted|denied|argued|added|noted|stated|confirmed|feared|hoped|understood|learned|learnt|remembered|recalled|suggested|estimated|alleged|until|till|before|after|when|while|because|that|as|if|where|whether|since|once|so|although|though|and|but|or"
)
_LATER_OF = (  # verbs of what comes after its object
    r"recall(?:s|ed|ing)?|reject(?:s|ed|ing)?|critici[sz](?:es?|ed|ing)|welcom(?:es?|ed|ing)|prais(?:es?|ed|ing)|appeal(?:s|ed|ing)? against|(?:response|responses|reaction|reactions|respond(?:s|ed|ing)?|react(?:s|ed|ing)?) to|"
    r"(?:those|people|everyone|anyone|men|women|children|victims?) (?:killed|injured|wounded|hurt|lost|involved|caught up|arrested|detained) (?:in|at|during|by)|"
    r"mark(?:s|ed|ing)?|commemorat(?:es?|ed|ing)|rememb(?:ers?|ered|ering)|evok(?:es?|ed|ing)|echo(?:es|ed|ing)?|repeat(?:s|ed|ing)?|undo(?:es|ing)?|undid|undone|revers(?:es?|ed|ing)|"
    r"reviv(?:es?|ed|ing)|describ(?:es?|ed|ing)|depict(?:s|ed|ing)?|portray(?:s|ed|ing)?|denounc(?:es?|ed|ing)|condemn(?:s|ed|ing)?|blam(?:es?|ed|ing)|cit(?:es?|ed|ing)|investigat(?:es?|ed|ing)|"
    r"review(?:s|ed|ing)?|reopen(?:s|ed|ing)?|discuss(?:es|ed|ing)?|mention(?:s|ed|ing)?|replac(?:es?|ed|ing)|supersed(?:es?|ed|ing)|mourn(?:s|ed|ing)?|honou?r(?:s|ed|ing)?|invok(?:es?|ed|ing)|"
    r"retell(?:s|ing)?|retold|re-?examin(?:es?|ed|ing)|re-?enact(?:s|ed|ing)?|regret(?:s|ted|ting)?"
)
_ANSWERED_FOR = (  # for something done before
    r"jailed|convicted|tried|sentenced|charged|arrested|detained|sued|punished|indicted|extradited|prosecuted|wanted|imprisoned|fined|questioned|acquitted|cleared|executed|hanged|pardoned|compensated|"
    r"responsib\w+|blame[ds]?|apologi[sz]\w+|compensation|damages|amends|famous|notorious|remembered|known"
)
_WORK_ON = (
    r"reports?|books?|films?|inquir(?:y|ies)|enquir(?:y|ies)|documentar(?:y|ies)|stud(?:y|ies)|lectures?|articles?|debates?|series|essays?|papers?|thesis|novels?|plays?|exhibitions?|judge?ments?|rulings?|verdicts?|"
    r"investigations?|hearings?|talks?|songs?|poems?|websites?|evidence|questions?|trial"
)
_LEFT = (
    r"recover(?:s|ed|ing)?|stem(?:s|med|ming)?|aris(?:es|ing)|arose|result(?:s|ed|ing)?|reeling|left over|remain(?:s|ed|ing)?|familiar|in debt|footage|photos?|photographs?|pictures?|images?|documents|letters|relics?|"
    r"rubble|debris|evidence|data|figures|results|lessons?|scars?|memories|survivors?|veterans?"
)
_NO_OF = "".join(  # "on the eve of the war of 1914" is of that time; "the winner of the election of 1922" won it then
    rf"(?<!\b{head} )"
    for head in (
        *(
            "eve",
            "outbreak",
            "start",
            "beginning",
            "end",
            "close",
            "height",
            "middle",
            "midst",
            "day",
            "days",
            "night",
            "time",
            "year",
            "years",
            "month",
            "months",
            "weeks",
            "course",
            "opening",
            "morning",
        ),
        *(
            "minutes",
            "hours",
            "seconds",
            "winner",
            "winners",
            "final",
            "half",
            "round",
            "stage",
            "part",
            "rest",
            "most",
            "all",
            "some",
            "one",
            "both",
            "each",
            "out",
            "because",
            "ahead",
            "aftermath",
            "wake",
            "result",
            "member",
            "members",
        ),
    )
)

INNER = InnerWords(
    over=re.compile(rf"(?:was|were|did|had|said|been|{PAST}|\w{{3,}}ed|(?:has|have)(?={PERFECT.pattern}))\b"),
    holds=re.compile(r"\b(?:am|is|are|be|being|stays?|remains?|keeps?|gets?|[’'](?:s|re|m))(?: (?:not|now|still|\w+ly))*\s+$"),
    leads_on=re.compile(r"\b(?:starting|beginning|commencing|effective|as of|from) (?:on |in |from )?(?:the )?$"),
    ahead=re.compile(
        r"\b(?:will|won[’']t|shall|would|should|may|might|could|can|must|going to|(?:am|is|are|was|were|be|been) (?:\w+ly )?(?:to|due|set|hoping|planning)|"
        r"due|expect(?:s|ed)?|scheduled|slated|booked|(?:fixed|called|timed|put down) for|listed|planned|planning|hop(?:e|es|ed|ing)|intend(?:s|ed|ing)?|wants?|wanted|upcoming|in time for)\b|[’'](?:ll|d)\b"
    ),
    of_a_thing=re.compile(
        rf"\b(?:with|plus|and|bearing|together with) (?:[\w%.]+ ){{0,3}}interest (?:[\w%.]+ ){{0,6}}from (?:the )?$|\b(?:with effect|effective|backdated|dating|valid|in force) (?:as )?(?:back )?(?:from|to|on|until|of)? ?(?:the )?$"
        rf"|\b(?:term|period|year|quarter|months|contract|lease|mandate|season) (?:ending|ended|expiring|running|starting|beginning|to run) (?:on |in |at |from |to |until )?(?:the )?$"
        rf"|\b(?:{_PUT_OFF})\b[^,;.]{{0,60}} (?:until|till|to) (?:the )?$|\b(?:{_GIVEN}|(?:more |for |some )?(?:time|leave|respite|credit) )(?:until|till) (?:the )?$"
        rf"|{_NO_PASSIVE}\b(?:{_FIXING}) (?:an?|the|its|their|his|her|our|another) (?:[\w’'-]+ ){{1,4}}for $"
    ),
    fixed=re.compile(rf"{_NO_PASSIVE}\b(?:{_FIXING}) (?:on )?$"),
    what_for=re.compile(r"(?: next)?,? (?:for|as) "),
    bids=re.compile(
        r"\b(?:vot|agree|decid|resolv|promis|pledg|vow|offer|order|direct|instruct|command|call|ask|invit|request|requir|oblig|summon|urg|advis|warn|threaten|authori[sz]|"
        r"appoint|elect|nominat|select|propos|recommend|undert|plann|arrang|schedul|contract|sentenc|notifi|allow|permit)(?:ed|d|ook|aken)\b|\b(?:told|chose|chosen|gave notice|bade|sworn|bound)\b"
    ),
    to_do=re.compile(
        r"\bto (?:not )?(?!(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|him|them|us|me|you|it|be|have|date|mark|within|about|some|all|both|each|one|two|three|more|over)\b)[a-z]{2,}(?<!ed)\b"
    ),
    makes_paper=re.compile(
        r"\b(?:[Ii]n|[Oo]n|[Aa]t|[Dd]uring|[Aa]fter|[Bb]efore|[Ff]ollowing|[Ss]ince|[Bb]y|[Pp]er|[Uu]nder|[Ww]ith|[Tt]hrough) (?:(?:the|an?|his|her|its|their|our|my|your) )?(?:[\w-]+ ){0,3}(?:of |for |to )?(?:the )?$"
        r"|\b(?:wrote|written|sent|signed|issued|published|dictated|drafted|posted|dated|made|held|attend(?:ed|ing)|chaired)\b[^,;.]{0,50}$"
    ),
    made=re.compile(
        r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Tt]hese|[Tt]hose|[Ss]ome|[Aa]ll|[Mm]any|[Ss]everal|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\d[\d,]*) "
        rf"(?:(?!{NOT_OF_A_NOUN})[\w’'-]+ ){{1,4}}{PAST_PARTICIPLE}(?: (?:out|up|off|down))?"
        rf"(?: (?:by|with|from|for|to|at|under|through) (?:(?!{NOT_OF_A_NOUN})[\w’'&-]+ ){{0,3}}[\w’'&-]+)?(?: back)? (?:in|on|since|during|at|from) (?:the )?$"
    ),
    becomes=re.compile(
        rf"\b(?:{_BECOMES})\b",
        re.IGNORECASE,
    ),
    today=re.compile(r"today", re.IGNORECASE),
    until_now=re.compile(r"\b[Tt]o this (?:very )?day"),
    now_in=re.compile(r"\b(?:that|which|who|where)(?: (?:is|are|still))* $"),
    now_told=re.compile(rf" (?:{PAST}|(?!is|are|has|have|stands?|hangs?)\w{{3,}}ed|was|were|had)\b"),
    noun_of=re.compile(
        rf"\b(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Tt]hat|[Tt]hose|[Tt]hese) (?:(?!{NOT_OF_A_NOUN})[\w’'-]+ ){{1,4}}|(?!{NOT_OF_A_NOUN})[\w’'-]+ )of (?:the )?$"
    ),
    not_then=re.compile(
        rf"\b(?:over|about|into|despite|unlike|behind|concerning|regarding|than(?: in| at| during| after| before| on)?|{_NO_OF}of|{_LATER_OF}|(?:{_WORK_ON}) on|(?:{_LEFT}) from"
        rf"|(?:{_ANSWERED_FOR}) (?:[\w’'-]+ ){{0,3}}(?:for|with|in)|(?:for|over|about) (?:his|her|their|its|the) (?:alleged )?(?:part|role|involvement|hand) in|attribut(?:es?|ed|ing|able) (?:[\w’'-]+ ){{0,4}}to|compar(?:es?|ed|ing|able) (?:[\w’'-]+ ){{0,4}}(?:with|to)"
        rf"|(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur) (?:(?!{NOT_OF_A_NOUN})[\w’'-]+ ){{1,3}}(?:(?:still|once|already|badly|partly|half) )?{PAST_PARTICIPLE} by)\s+$"
    ),
    sides=re.compile(
        r"\b(?:(?P<since>[Aa]fter|[Ss]ince|[Ff]ollowing|[Ii]n the (?:wake|aftermath) of|[Bb]ecause of|[Aa]s a result of)|(?P<until>[Bb]efore|[Aa]head of|[Pp]rior to))\s+$"
    ),
    of_the_subject=re.compile(
        rf"(?:(?:[Mm]y )?[Dd]ear(?:est)? [\w’'. ]{{1,30}},\s+)?(?:[Yy]ours|[Mm]ine|(?:(?!{NOT_OF_A_NOUN})[\w’'-]+ ){{1,5}}?(?!{NOT_OF_A_NOUN})[\w’'-]+) of (?:the )?"
    ),
)
