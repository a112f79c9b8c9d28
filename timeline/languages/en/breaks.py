"""Where an English sentence that is too long for a title may end: what may begin behind its end, what must not stand before, what it costs."""

from __future__ import annotations

from pathlib import Path

from timeline import patterns as re
from timeline.events.grammar import Break
from timeline.text.alternatives import any_word

NEVER = 99.0  # such an end is no end

_LINES = (Path(__file__).parent / "speech.txt").read_text(encoding="utf-8").splitlines()
_SAYING = any_word([word for line in _LINES if not line.startswith("#") for word in line.split()])
_KNOWING = (
    r"(?:believe[sd]?|think|thinks|thought|know|knows|knew|known|expect|expects|expected|hope[sd]?|fear|fears|feared|show|shows|showed|shown|find|finds|found|"
    r"decide[sd]?|agree[sd]?|realis\w+|realiz\w+|learn\w*|hear|heard|feel|felt|demand\w*|propose[sd]?|recommend\w*|ensure[sd]?|mean|means|meant|noted?|"
    r"order(?:ed|s)?|direct(?:ed|s)?|rule[sd]?|resolve[sd]?|provide[sd]?|guarantee[sd]?|indicate[sd]?|estimate[sd]?|assume[sd]?|discover\w*|understood|understands?|"
    r"clear|likely|sure|certain|aware|afraid|confident|possible|unlikely|true|unclear|evident|apparent|told|ask(?:ed|s)?|remember\w*|forg[eo]t\w*|wish(?:ed|es)?|see|saw|seen)"
)
_TELLING = (
    r"(?:authori[sz]e[sd]?|empower(?:s|ed)?|enable[sd]?|instruct(?:s|ed)?|told|tells?|reminded|reminds|informed|informs|assured|assures|reassured|notified|convinced|convinces|persuaded|persuades|warned|warns|asked|asks|ordered|orders|urged|"
    r"urges|allowed|allows|forced|forces|advised|advises|invited|invites|helped|helps|enabled|enables|required|requires|instructed|begged|encouraged|encourages|"
    r"permitted|taught|promised|called on|instructing|ordering|telling|asking|urging|allowing|forcing|causing|leading|enabling|helping|requiring|inviting|advising|persuading|led|caused|causes|prompted|wanted|expected)"
)
_INFORMING = r"(?:told|tells|reminded|reminds|informed|informs|assured|assures|reassured|notified|convinced|persuaded)"
_MUST = (  # words that nothing is said with before what they lead to: "was able", "is due", "failed"
    r"(?:yet|able|unable|likely|unlikely|ready|due|expected|willing|about|set|forced|required|allowed|ordered|asked|told|supposed|scheduled|planned|going|used|aware|sure|certain|"
    r"afraid|proud|worth|subject|capable|full|eager|keen|reluctant|determined|bound|obliged|failed|fails|wants?|wanted|hopes?|hoped|plans?|agreed|agrees|refused|"
    r"refuses|wish|wishes|wished|decided|decides|tried|tries|began|begins|managed|seeks?|sought|intends?|intended|needs?|needed|seems?|seemed|appears?|appeared|continues?|threatened|"
    r"proceeded|promised|offered|vowed|chose|chosen|expects?|helped?|helps|attempted|attempts|struggled|ought|has|have|had|authori[sz]ed|"
    r"first|last|one|aims?|aimed|"
    r"serves?|served|enough|much|many|allegedly|difficult|hard|easy|easier|harder|important|necessary|possible|impossible|unable|permitted|condemned|prepared|invited|urged|entitled|committed|believed|known|said|thought|reported|made|compelled|encouraged)"
)
_FINITE = (
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do|said|says|came|went|took|made|gave|left|fell|rose|won|lost|held|led|"
    r"began|became|got|saw|set|ran|sent|sold|told|kept|put|met|paid|[a-z]{3,}ed)"
)
_WHOLE = r"(?:layer|bundle|heap|pile|stack|sheet|bottle|bag|load|number|host|amount|quantity|quantities|flood|stream|string|wave|list|bit|piece|pieces|majority|series|range|lack|part|kind|sort|type|pair|couple|lot|variety|group|set|total|handful|dozens|hundreds|thousands|millions|tens|rest|one|two|some|many|most|all|half|none|each|any|several|few|both|three|four|five|six|third|quarter|percent|cent|%)"
_NEEDS_MORE = r"(?:risk|threat|point|possibility|likelihood|fears?|hopes?|signs?|way|chance|fact|idea|claims?|evidence|end|start|beginning|result|cause|effect|case|role|need|use|lack|loss|death|name|sense|state|terms|view|act|course|process|event|form|basis|aftermath|wake|face|rate|level|cost|price|value|size|age|member|members|leader|head|owner|author|son|daughter|wife|director|chief|capital|symbol|source|victim)"
_OF_WHAT_IS_SAID = (
    r"(?:claims?|reports?|facts?|fears?|hopes?|signs?|beliefs?|news|idea|possibility|chance|risk|evidence|view|complaints?|allegations?|accusations?|suggestions?|conclusion|assurances?|"
    r"reassurance|proof|concerns?|agreement|condition|feeling|impression|opinion|rumou?rs?|statement|warning|decision|order|requirement|rule|demand|proposal|promise|skepticism|"
    r"scepticism|speculation|confidence|doubts?|notion|argument|case|grounds|recommendation|knowledge|notice|public|law|it|[a-z]+(?:ed|ing))"
)
_ASKING = (
    r"(?:applications?|appeals?|motions?|requests?|petitions?|orders?|injunctions?|agreements?|deals?|contracts?|licen[cs]es?|permits?|permission|proposals?|resolutions?|bills?|laws?|"
    r"votes?|calls?|warrants?|writs?|offers?|bids?|campaigns?|bans?|invitations?|demands?|claims?|complaints?|charges?|letters?|notices?|referendums?|tenders?|grants?|loans?|treaty|"
    r"decrees?|rulings?|suits?|lawsuits?|warnings?|reports?|inquiry|investigation|results?|rules?)"
)
_IN_PLACE = r"(?:in|at|near|outside|inside|around|across|along|behind|beside|within|throughout|over|under|above|below|beyond|off|aboard|alongside|opposite)"


_DENIED = r"\b(?:not|never|no|nobody|nothing|none|no one|cannot)\b|n[’']t\b"
_AIMS = (  # verbs that lead to what was meant, and those that take an object first
    r"(?:voted?|agreed?|decided?|refused?|promised?|tried|attempted|offered|vowed|pledged|threatened|resolved|failed|managed|planned|chose|began|continued|declined|sought|undertook|consented|swore|"
    r"applied|prepared|opted|elected|petitioned|moved|struggled|hoped|intended|met|gathered|assembled|convened|"
    r"(?:was|were|is|are|been|be) (?:\w+ly )?(?:forced|ordered|asked|told|allowed|required|expected|due|scheduled|set|compelled|obliged|urged|invited|instructed|able|unable|permitted|hired|summoned|called|sent))"
)
_ADJUNCT = (
    r"(?:late|early|by|on|in|at|after|before|during|for|with|from|under|despite|until|following|without|between|through|within|again|yesterday|today|last|this|"
    r"twice|once|several times|(?:two|three|four|five|\d+) times|[a-z]+ly)"
)
_AIM = (
    r"(?= to (?!(?:the|an?|his|her|its|their|every|each|all|some|any|no|this|that|these|those|it|him|them|us|me|which|whom|other|both|many|one|two|three|four|five|six|"
    r"court|parliament|congress|school|town|church|prison|hospital|date|members|dusk|dawn|noon|midnight)\b)(?![a-z]+(?<!s)s\b)[a-z]{2,}\b)"
)
BEFORE_AIM = re.compile(
    rf"\b(?:{_AIMS}|(?:ordered|asked|told|urged|forced|allowed|invited|warned|persuaded|required|instructed|begged|compelled|(?<=to )(?:order|ask|tell|urge|force|allow|invite|warn|persuade|require|instruct|authori[sz]e|empower|enable|permit|request|oblige)|authori[sz]ed|empowered|enabled|permitted|requested|obliged) (?:(?:the|an?|his|her|its|their) )?(?!{_ADJUNCT}\b)[\w’'-]+(?: (?!{_ADJUNCT}\b|to\b|that\b)[\w’'-]+){{0,3}}?)"
    rf"(?P<middle>,? {_ADJUNCT}\b(?:(?!{_AIM}|\. )[^;“”\"()]){{0,120}}?){_AIM}"
)
BEFORE_TILL = re.compile(rf"(?:{_DENIED})(?P<middle> [^;“”\"]{{8,160}}?)(?=,? (?:until|till) )")
_HALF = r" [^;“”\"]{2,100}?"
BETWEEN_HALVES = re.compile(
    r"\b(?:from(?: (?!(?:on|onto|into|at|in|by|for|with|over|off)\b)[^\s,;“”\"]+){1,5}(?= to (?!be\b)(?:an?|the|its|his|her|their|\d[\d.,]*|[a-z]+(?:ty|teen)|one|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve|[A-Z][a-z]+)\b)"
    rf"|(?:between (?=\d|[a-z]+ and )|both (?=(?:to|for|in|of|by|from|with|at)\b)){_HALF[1:]}(?=,? and )|neither{_HALF}(?=,? nor )|either{_HALF}(?=,? or )|not only{_HALF}(?=,? but )"
    rf"|(?:swapped|exchanged|traded){_HALF}(?=,? for )"
    r"|it was (?:there|here|then|(?:in|on|at|by|from) [^\s,;])[^;“”\"]{0,100}?(?=,? that )"
    rf"|(?:so|such)(?! far\b| that\b){_HALF}(?= that ))"
)
NO_SOONER = re.compile(
    r"(?:No sooner|Hardly|Scarcely|Barely) (?:had|were|was|did) [^;“”\"]{3,120}? (?:than|when|before) "
    r"(?=(?:[Tt]he|[Aa]n?|[A-Z]\w+|h?is|her|their|its|he|she|they|it|we|I)\b)"
)
GOES_ON_WITH_SUBJECT = re.compile(
    r",? (?:and|but) (?:(?:on|in|by|since|until) (?:[A-Z][a-z]+ )?\d{1,4}(?: [A-Z][a-z]+)?(?: \d{4})? )?(?P<rest>(?:I|we|(?:several|some|many|a few|dozens|hundreds|two|three|four|five|six|\d+)(?= [a-z])|\[[^\]]+\]|(?:[Tt]he|[Aa]n?|[A-Z][\w’'-]+) [\w’'-]+|(?:[a-z-]+ )?[a-z]+s(?= (?:who|that|which|were|had|have|are)\b))(?= [a-z]).*)"
)


def _break(cost: float, behind: str, before: str = "") -> Break:
    """An end that costs so much, where `behind` follows and `before` precedes it."""
    return Break(re.compile(behind), re.compile(before) if before else None, cost)


_PARTICLE = r"(?:out|up|off|down|away|back|over|aside|apart|in two|into account)"

_OPENS = (
    r"(?:I|he|she|it|we|they|there|who|which|that|whom|whose|where|when|while|because|as|after|before|since|until|if|although|though|than|"
    r"to|then|later|also|said|saying|by|with|without)"
)
_A_NOUN = rf"(?:(?:the|an?|his|her|its|their|both|some|many|all) )?(?!{_FINITE}\b|{_IN_PLACE}\b|to\b|for\b|and\b)[a-z][\w’'-]*(?: (?!{_FINITE}\b|and\b)[\w’'-]+){{0,4}}"

BREAKS = (  # the first that fits tells
    _break(  # "the door was forced and the cash box [and two laptops were taken]"
        NEVER,
        rf"(?:,?\s+and|,(?=[^;:]* and ))\s+(?:(?!{_OPENS}\b|{_FINITE}\b)[^\s,;:]+,?\s+){{1,9}}?{_FINITE}\b",
        rf"\b(?:{_FINITE})\b[^;]*\b(?:and|but) {_A_NOUN}(?:, {_A_NOUN})*$",
    ),
    _break(NEVER, r"\s+to\b", r"\b(?:close|next|due|prior|according|thanks|owing)$"),
    _break(NEVER, r"\s+to\s+(?:the|an?|his|her|its|their|our|about|around|some|just|[A-Z\d£$€])", r"\b(?:up|down)$"),
    _break(
        NEVER,
        rf"\s+{_PARTICLE}\b(?!\s+(?:the|an?|his|her|its|their|into|onto|to (?:the|an?|his|her|its|their|[A-Z\d])|from|of|in|on)\b)",
        r"\b(?:[a-z]{3,}ed|looked|set|shut|laid|taken|took|cut|put|broken|broke|worn|blown|blew|thrown|threw|torn|tore|brought|held|drawn|drew|sent|given|gave|paid|wound|struck|driven|drove|made|written|wrote|found|left|kept|sold|bought|shot|dug|hung|fell|fallen|run|ran|gone|went|come|came|flown|thrown|grown|shown|drawn|blown|known)$",
    ),
    _break(
        NEVER,
        r"\s*,?\s+(?:(?:and |but )?not [^,;]{1,40},\s+)?(?:who|that|which|where|when|whose)\b",
        r"\b[Ii]t (?:was|is|had been|would be) (?:not |only |also |probably )?[^,;]{2,60}(?:, [^,;]{2,40})?$",
    ),
    _break(
        NEVER,
        r"\s+(?:who|that|to)\b",
        r"\b(?:the|its|his|her|their) (?:only|first|last|second|third|next) (?:[a-z-]+ )?(?:ones?|m[ae]n|wom[ae]n|persons?|people|members?|survivors?|players?|writers?|winners?|children|child)"
        r"(?: (?:of|in|on|at|from) [^,;]{1,40})?$",
    ),
    _break(
        NEVER,
        r"\s+(?:of (?:[^\s,;]+\s+){1,8}?)?(?:remaining|left|to go|to spare)\b",
        r"\bwith (?:[^\s,;]+ ){0,4}(?:seconds?|minutes?|hours?|days?)(?: of [^,;]*)?$",
    ),
    _break(  # "was sentenced to three years [and four months]"
        NEVER,
        r",?\s+(?:and\s+)?(?:an?|half|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:half\b|(?:years?|months?|weeks?|days?|hours?|minutes?|feet|inches|pence)\b)",
        r"\b(?:years?|months?|weeks?|days?|hours?|feet|pounds)$",
    ),
    _break(
        NEVER,
        r"\s*,\s+(?:as|in|of|at|by|under|with|whose|having|being)\b[^,;]{2,60},",
        r"\b(?:that|which|who) (?:you|he|she|it|they|we|I)$",
    ),
    _break(NEVER, r"\s+following\b", r"\bthe (?:days?|nights?|weeks?|months?|years?|morning|evening)$"),
    _break(0, r"\s+[A-Z]", r"(?<![\w.])[a-z]{2,}\.$"),
    _break(NEVER, r",\s+(?:that|how|whether)\b", rf"\b(?:{_SAYING}|{_TELLING})\b[^;]*,\s[^,;]*$"),
    _break(
        NEVER,
        r"\s*,?\s+(?:and|but|or)\b",
        r"\b(?:between|both|either|neither|not (?:only|just|merely|so much))\b(?:(?! (?:and|or|nor|but) )[^,;])*$",
    ),
    _break(NEVER, r",?\s+(?:than|nor|rather)\b"),
    *(  # "left the depot at four and the conductors [at five]"
        _break(
            NEVER,
            rf"\s+{one}\b",
            rf"\b{one} [^,;]{{1,40}} and (?:the |an? |his |her |its |their |[A-Z])(?:(?! (?:in|on|at|to|by|for|with|from)\b)[^,;])*$",
        )
        for one in ("in", "on", "at", "to", "by", "for", "with", "from")
    ),
    _break(NEVER, r"\s*,?\s+(?:and )?(?:then|later|afterwards|finally)\b", r",\s+first\b[^;]*$"),
    _break(NEVER, r",?\s+(?:that|to|how|why|whether|what|if|not to)\b", rf"\b{_TELLING}\b(?:\s(?!that|to\b)\S+){{1,12}}$"),
    _break(
        NEVER,
        r",?\s+(?:that|how|why|whether|what|where|who|if)\b",
        rf"\b(?:{_SAYING}|{_KNOWING})\b(?:\s+(?!that\b)[^\s,;]+){{0,5}}(?:(?<=[a-z]),\s(?!(?:and|but|who|which|where|when)\b)[^,;]{{2,40}})?$",
    ),
    _break(NEVER, r"\s+(?:[^\s,;]+\s+){0,8}?(?:that|to|how|why|whether)\b", rf"\b{_INFORMING}(?:\s(?!that|to|of\b)[^\s,;]+){{1,6}}$"),
    _break(
        NEVER,
        r"\s+(?:[^\s,;]+\s+){1,8}?that\b",
        rf"(?<!been )(?<!was )(?<!were )(?<!be )(?<!is )\b(?:{_SAYING}|{_KNOWING})(?:\s+(?:in|on|at|to|with|by|from|during|after|of)\b(?:\s+(?!that\b)[^\s,;]+){{1,6}})?$",
    ),
    _break(
        NEVER,
        r",\s[^,;]{2,40},\s+that\b",
        rf"\b(?:{_SAYING}|{_KNOWING})(?:\s+(?:to|with|by|from)\b(?:\s+(?!that\b)[^\s,;]+){{1,6}})$",
    ),
    _break(NEVER, r",?\s+(?:that|as|to)\b", r"\b(?:so|such|too|as|enough)\b[^,;]{1,40}$"),
    _break(NEVER, r"\s+to\b", rf"\b{_MUST}$"),
    _break(
        NEVER,
        r"\s+(?:after|before|later|earlier|ago|since|from)\b",
        r"\b(?:seconds|minutes|hours?|days?|nights?|weeks?|fortnight|months?|years?|decades?|moments|(?:some|a (?:long|short|good|little)) (?:time|while))$",
    ),
    _break(
        6,
        r"\s+(?:to|for|of|by|against|from|that|calling|seeking|barring|asking|allowing|banning|ordering|requiring|forbidding)\b",
        rf"\b(?:an?|the|its|his|her|their|first|another|new) (?:[a-z-]+ )?{_ASKING}$",
    ),
    _break(
        NEVER,
        r"\s+from\b",
        r"\b(?:barr?(?:ing|ed|s)?|prevent\w*|bann?(?:ing|ed|s)?|stop\w*|prohibit\w*|deter\w*|discourag\w*|exclud\w*|keep\w*|kept|protect\w*)(?: [^\s,;]+){1,5}$",
    ),
    _break(NEVER, r"\s+to\b", r"\b(?:call|ask|wait|arrang|allow|press|push|appeal|plead)\w* for(?: [^\s,;]+){1,5}$"),
    _break(
        NEVER, r"\s+for\b", r"\b(?:(?:mis)?tak(?:e|es|en|ing)|(?:mis)?took) (?:it|him|her|them|me|us)$"
    ),  # "I take it [for copper poisoning]"
    _break(NEVER, r"\s+until\b", r"\b(?:given|gave|gives?)\b[^,;]{1,40}$"),
    _break(NEVER, r"\s*,?\s+(?:until|till|unless)\b", rf"(?:{_DENIED})[^;]*$"),
    _break(NEVER, r"\s+(?:on|in|at|that|this|last|yesterday)\b", r"\b(?:late|early)$"),
    _break(
        3,
        r"\s+(?:called|named|known as|dubbed|entitled)\s+(?:the\s+)?[A-Z“\"]",
        r"\b(?:an?|the|two|three|another) (?:[\w-]+ ){1,4}?[\w-]+$|\ban? \w+$",
    ),
    _break(0, r"\s*;\s"),
    _break(0.3, r"\s*,\s+(?:and|but)\s+(?:it|he|she|they|we|I|then|later|also|there)\b"),
    _break(0.3, r"\s*,\s+but\b"),
    _break(
        3.5,
        rf"\s*,?\s+and\s+(?:\S+\s+){{0,2}}?{_FINITE}\b",
        rf"\b{_FINITE}\b[^;]*, {_FINITE} (?:the|an?|his|her|its|their|him|them|it|that|to|on|up|down|out|off|over|back|away|for|with|in|at|into|from|[A-Z]\w+)\b(?:(?! and )[^,;])*$",
    ),  # "rose, took his hat"
    _break(0.7, rf"\s*,\s+and\s+(?:\S+\s+){{0,6}}?{_FINITE}\b"),
    _break(4.5, r"\s*,\s+(?:and|or)\b"),
    _break(
        0.5,
        r"\s*,\s+(?:who|whom|whose|which|where|when|while|whereas|although|though|because|after|before|as|since|until|so|with|without|despite|amid|including|following|during|saying)\b",
    ),
    _break(0.7, r"\s*,\s+(?:in|on|at|by|for|from|to|under|through|over|of|near|among|of|against|with) (?:which|whom|whose)\b"),
    _break(0.3, r"\s*,\s+(?:it|he|she|they|this|(?:the|his|her|its|their) [a-z]+) (?:having|being|not having)\b"),
    _break(1, r"\s*,\s+(?:in|on|at|by|for|from|under|over|near|along|among|on|against|across|through|between|within|throughout)\b"),
    _break(0.5, r"\s*,\s+(?:[a-z]+ly\s+)?[a-z]{2,}ing\b"),
    _break(2, r"\s*,\s+(?:[a-z]+ly\s+)?(?:[a-z]{3,}ed|made|built|led|held|given|taken|known)\b"),
    _break(
        1.5, r"\s*,\s+(?:a|an|his|her|its|their|once|then|now|formerly|aged|especially|mostly|mainly|partly|even|if|unless|not|about|one)\b"
    ),
    _break(2.5, r"\s*,\s+the\b"),
    _break(3.5, r"\s*,\s+[a-z\d]"),
    _break(4.5, r"\s*,\s"),
    _break(NEVER, r"\s+-\s+\d|\s+-\s+[a-z]+(?:ed)?\b(?:\s+-)?", r"(?:\d|\b[A-Z]{1,3}|\bco|\b(?:a|an|the) [a-z]+)$"),
    _break(1, r"\s+(?:[—–]|--)\s"),
    _break(2.5, r"\s+-\s"),
    _break(3, r"\s*:\s"),
    _break(
        1,
        r"\s+(?:and|but|&)\s+(?:he|she|it|they|we|I|then|later|also|has|have|had|was|were|is|are|will|would|could|can|must|may|might|should|did|[a-z]+ly [a-z]{3,}ed)\b",
    ),
    _break(
        1.2,
        r"\s+(?:and|but|&)\s+(?:[a-z]{3,}ed|came|went|took|made|gave|left|fell|rose|won|lost|held|led|began|became|saw|ran|sent|sold|told|kept|put|met|paid|died|broke|drove|wrote|fled)\b",
    ),
    _break(2, rf"\s+(?:and|but)\s+(?:the|a|an|his|her|its|their|two|three|many|some|several|[A-Z]\w+)\s(?:[^\s,;]+\s+){{0,5}}?{_FINITE}\b"),
    _break(1, r"\s+and,\s|\s+so\s+(?:he|she|it|we|they|I)\s"),
    _break(6.5, r"\s+(?:and|or|&)\s+[A-Z]", r"\s[A-Z][\w’'.-]*$"),
    _break(4, r"\s+(?:and|or|&)\s"),
    _break(2, r"\s+but\s"),
    _break(
        1,
        r"\s+(?:after|before|when|while|because|although|though|since|until|once|unless|amid|during|despite|following|so that|in order to|in case|even though)\b",
    ),
    _break(
        1.2,
        r"\s+(?:just |only |about |some |shortly |soon )?(?:a few|several|one|two|three|four|five|six|ten|\d+|an?) (?:seconds|minutes?|hours?|days?|nights?|weeks?|months?|years?) "
        r"(?:after|before)\b|\s+(?:shortly|soon|just|immediately) (?:after|before)\b",
    ),
    _break(
        1.2,
        r"\s+(?:seconds|minutes|hours|days|nights|weeks|months|years) (?:after|before)\b",
        r"^(?!.*(?:\d|few|several|one|two|three|four|five|six|seven|eight|nine|ten|twelve|some|many|just|only|last|next)$)",
    ),
    _break(4, r"\s+where\b", r"\b(?:the|an?|his|her|its|their) [\w’'-]+$"),  # "walked down to the gate [where …]"
    _break(1.5, r"\s+where\b"),
    _break(2, r"\s+so\s+(?:[a-z]+ly|much|often|hard|many|few|little|far|long|low|high)\s+(?:[^\s,;]+\s+)?that\b"),
    _break(2.5, r"\s+as\s+(?:he|she|it|they|the|a|an|his|her|its|their|[A-Z])"),
    _break(5, r"\s+(?:as|if|whether|about|how|why|what)\b"),
    _break(2, r"\s+(?:in|of|to|for|at|by|on|with|from|under|through|during|after|against)\s+(?:which|whom|whose)\b"),
    _break(2.5, r"\s+(?:who|whom|whose|which)\b"),
    _break(3, rf"\s+that\s+(?:[a-z]+ly\s+|also\s+)?{_FINITE}\b"),
    _break(6, r"\s+that\b", rf"\b{_OF_WHAT_IS_SAID}$"),
    _break(3.5, r"\s+that\b"),
    _break(
        NEVER,
        r"\s+of\b",
        r"\b(?:north|south|east|west|[a-z]+wards?|instead|because|ahead|front|out|short|made|consist\w*|capable|full|fond|aware|type|kind|sort)$",
    ),
    _break(NEVER, r"\s+(?:and|or)\s+[a-z]+er\s", r"\s[a-z]+er$"),
    _break(
        NEVER,
        r"\s+of\b",
        r"\b(?:into|in|at|on|onto|to|by|from|under|behind|through|across|over|along|near|against|around) the (?:back|front|top|side|end|head|foot|middle|edge|corner|heart|bottom|mouth|rear|tail|centre|center|"
        r"name|form|hands?|wake|course|shape|walls?|roof|banks?|shores?|toe|base|rim|lip|sides|slopes?|outskirts|eve|request|rate|cost|direction|hands)$",
    ),
    _break(8, r"\s+of\b", rf"\b{_WHOLE}$"),
    _break(6, r"\s+of\b", rf"\b{_NEEDS_MORE}$"),
    _break(5, r"\s+of\b"),
    _break(
        6,
        r"\s+to\b",
        r"\b(?:authority|right|ability|power|attempt|effort|efforts|bid|plan|decision|chance|way|need|permission|willingness|readiness|duty|pressure|desire|refusal|failure|agreement|plans)$",
    ),
    _break(3.5, r"\s+to\s+(?!the\b|a\b|an\b|his\b|her\b|its\b|their\b|this\b)[a-z]+\b"),
    _break(4, r"\s+to\b"),
    _break(
        2.5,
        r"\s+(?:[a-z]{3,}ed|bought|brought|built|caught|chosen|drawn|driven|dug|found|given|grown|held|hidden|hung|laid|led|lent|made|paid|put|"
        r"sent|shot|sold|stolen|struck|sung|taken|taught|thrown|won|worn|woven|written)\s+"
        r"(?:by|in|at|from|near|with|during|under|behind|for|to|on|against|among|between|through|over|across|around|along|beside|within|out)\b",
        rf"^(?!.*(?<!to )\b(?:{_SAYING}|{_KNOWING})\b(?! to\b)).*[a-z]{{3,}}$",
    ),
    _break(2, rf"\s+{_IN_PLACE}\b"),
    _break(2.5, r"\s+on\b"),
    _break(2.5, r"\s+by\s+(?:[a-z]+ing)\b"),
    _break(3, r"\s+(?:for|with|by|from|through|via|among|without|alongside)\b"),
    _break(4.5, r"\s+(?:against|between|towards?|into|onto|upon|out|up|down|back|off)\b"),
)

_PASSIVE = r"\b(?:is|are|was|were|be|been|being|got)(?:\s+(?:not|also|then|later|now|all|both|\w+ly))*\s+"
_PAST = (
    r"(?:[a-z]{3,}ed|made|built|took|taken|held|led|won|lost|found|wrote|written|gave|given|sent|sold|told|kept|put|met|paid|bought|brought|caught|saw|seen|shown|showed|set|cut|hit|laid|drew|"
    r"drawn|drove|driven|knew|known|threw|thrown|wore|worn|broke|broken|chose|chosen|stole|stolen|shot|felt|heard|said|says|had|has|have|became|began|got|went|came|grew|ran|stood|sat|rose|fell|lay|spoke|turned|hid|hung|kept|bore|dealt|fought|fled|flew|froze|hurt|lent|lit|let|rang|rode|sang|shook|shut|slid|sprang|stuck|swore|swept|swung|tore|woke|wound|left|read|struck|spent|sought|thought|taught|meant)"
)
_ALONE = (  # verbs that tell by themselves
    r"(?:died|hatched|arrived|returned|resigned|appeared|happened|occurred|emerged|disappeared|collapsed|retired|surrendered|escaped|survived|failed|crashed|exploded|erupted|vanished|"
    r"continued|ended|started|began|opened|closed|reopened|folded|sank|left|won|lost|fell|rose|changed|improved|worsened|increased|decreased|declined|dropped|doubled|"
    r"succeeded|moved|married|divorced|graduated|emigrated|apologi[sz]ed|confessed|appealed|objected|protested|complained|agreed|refused|withdrew|recovered|deteriorated|finished|stopped|"
    r"ceased|lapsed|expired|passed|landed|slept|wept|laughed|ran|fled|replied|voted|adjourned|stalled|burned|sailed|departed|melted|froze|broke down|cooled|dissolved|deserted|defected)"
)
ENDS = (  # what stands before an end adds to its cost; the first that fits
    _break(NEVER, "", r"(?:,|\band) (?:then|later|afterwards|finally)$"),
    _break(NEVER, "", r", and (?:to )?[a-z]*[a-rt-z]$"),
    _break(
        NEVER,
        "",
        r"\b(?:until|unless|because|although|whether) (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Lent|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)[A-Z][\w’'&.-]*(?: (?:& )?[A-Z][\w’'.-]*)*$",
    ),
    _break(NEVER, "", r"\b(?:those|these|the ones|(?:is|was|are|were|be|[’']s) (?:part|one|member))$"),
    _break(
        NEVER,
        "",
        r"\b(?:is|are|was|were|be|been) (?:asked|ordered|told|urged|forced|required|allowed|invited|instructed|authori[sz]ed) by\b[^,;]*$",
    ),
    _break(
        NEVER,
        "",
        r"\w (?:kept|laid|placed|housed|stored|based|situated|left (?:it|them)|put(?: it| them)?)$",
    ),
    _break(NEVER, "", r"^(?:\[?[Ii]t\]?) (?:has been|had been|was|is) [a-z]+$"),
    _break(
        NEVER,
        "",
        rf"\b{_INFORMING}\s+(?!that\b|of\b|to\b|about\b|how\b|why\b)[^\s,;:]+(?:\s+(?!that\b|of\b|to\b|about\b|how\b|why\b|it\b|he\b|she\b|they\b|was\b|had\b)[^\s,;:]+){{0,3}}$",
    ),
    _break(NEVER, "", r"\b(?:the|its|his|her|their) (?:last|first|second|third|next|only|same|best|worst|largest|biggest)$"),
    _break(NEVER, "", r"\b(?:far|soon|shortly|long|immediately|right|ever|never|before|ago|as well)$"),
    _break(
        NEVER,
        "",
        r",\s+(?:[a-z]+ly|among other things)$|\b(?:ostensibly|primarily|mainly|especially|particularly|allegedly|reportedly|apart|along|thanks|owing|due|up to|close|together with)$",
    ),
    _break(3, "", r"\b(?:to|will|would|could|can|may|might|must|should|not|cannot)\s+[a-z]+\s+(?:up|out|off|down|away|back)$"),
    _break(
        NEVER,
        "",
        r"\b(?:so|such|too|as|very|more|most|less|least|not|no|only|even|just|also|both|either|neither|nor|if|whether|because|while|when|where|who|which|that|than)(?:\s+[a-z]+)?$(?<!as well)(?<!not only)(?<!at least)(?<!no one)",
    ),
    _break(
        NEVER,
        "",
        r"\b(?:is|are|was|were|be|been|being|am|will|would|can|could|may|might|should|must|did|does|do|to)(?:\s+(?:\w+ly|not|also|never|still|now))?$",
    ),
    _break(NEVER, "", rf"\b{_MUST}$(?<!\bright)(?<!\bset)(?<!\bone)(?<!\blast)(?<!\bfirst)(?<!\bagreed)(?<!\bfailed)(?<!\brefused)"),
    _break(
        NEVER,
        "",
        rf"{_PASSIVE}(?:placed|put|taken|given|made|named|set|described|regarded|considered|treated|based|called|known|accused|composed|derived|linked|attributed|aimed|designed|"
        r"meant|intended|faced|confronted|surrounded|dominated|characteri[sz]ed|filled|compared|told|asked|subjected|related|attached|committed|located|situated|confined|obliged|"
        r"warned|informed|reminded|advised|notified|assured|urged|equipped|thought|believed|expected|encouraged|enabled|inspired|modelled|referred|"
        r"credited|blamed|born|forced|involved|preceded|sworn)$",
    ),
    _break(
        5,
        "",
        rf"{_PASSIVE}(?:marked|accompanied|signalled|signaled|caused|provided|driven|led|followed|replaced|influenced|sent|brought|left|held|met|used|turned|offered|charged|convicted)$",
    ),
    _break(2, "", rf"{_PASSIVE}{_PAST}$"),
    _break(2, "", rf"(?<=\s){_ALONE}$"),
    _break(NEVER, "", rf"\b(?:the|a|an|his|her|its|their|this|these|those)\s+{_PAST}$"),
    _break(2.5, "", rf"(?<=\s){_PAST}\s+(?!only|mainly|mostly|partly|nearly)[a-z]+ly$"),
    _break(NEVER, "", rf"(?<=\s){_PAST}(?:\s+(?:\w+ly|also|never|still|already|now))?$"),
    _break(NEVER, "", rf"(?<=\s)(?:{_SAYING}|said)$"),
    _break(
        NEVER,
        "",
        r"(?<=\s)(?:look|looks|looked|listen(?:ed|s)?|deal|deals|dealt|consist(?:ed|s)?|depend(?:ed|s)?|rely|relie[ds]|refer(?:red|s)?|belong(?:ed|s)?)$",
    ),
    _break(
        NEVER,
        "",
        r"(?<=\s)(?!(?:morning|evening|spring|building|meeting|hearing|training|funding|thing|king|ring|wing|nothing|something|everything|anything|trading|spending|lending|housing|wedding|killing|shooting|bombing|opening|closing|beginning|filming|fighting|mining|shipping|landing|crossing|rating|ruling|ceiling|painting|drawing|string|being|remaining|poisoning|lightning|lighting|flooding|fishing|farming|rioting|looting|planning|parking|clothing|bedding|fencing|roofing|heating|engineering|nursing|banking|schooling|drilling|whaling|weaving|spinning|printing|publishing|bullying|smuggling|gambling|advertising|bearing|crossing|offspring|sibling|duckling|herring|pudding|earring|lining|outing|inning|footing|backing|warning|finding|hanging|sitting|gathering|dwelling|lettering|carving|etching|engraving|recording|covering)\b)[a-z]{2,}ing$",
    ),
    _break(2.5, "", rf"\b(?:a|an|the)\s+(?:[a-z-]+\s+)?{_NEEDS_MORE}$"),
    _break(4, "", rf"\b{_WHOLE}$"),
    _break(3, "", r"\b(?:to|will|would|could|can|may|might|must|should|not|cannot)\s+[a-z]+$"),
)
