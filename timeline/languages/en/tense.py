"""Words by which English looks back or ahead."""

from __future__ import annotations

from timeline import patterns as re
from timeline.text.alternatives import any_word
from timeline.times.cues import TenseCues

_NO_NOUN = r"(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\bour )(?<!\bmy )(?<!\btheir )(?<!['’]s )(?<!\bof )(?<!\bfor )(?<!\bno )"
_WHEN_PLANNED = (  # what a timetable says in the present: "Town visit Rold on Saturday", "The surveyor comes on Tuesday"
    r"(?= (?:[\w’'-]+,? ){0,10}?(?:on |next |this )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\b)"
    r"|turns (?=\d+ )|comes out(?= (?:on|in) )"
)
_TIMETABLE = (
    rf"{_NO_NOUN}(?:comes|arrives|leaves|departs|returns|visits?|plays?|hosts?|faces?|flies|sails|entertains?|travels?|takes? on|goes to|moves (?:in|out|on|to)|"
    rf"(?:is|are) (?:at home|away)){_WHEN_PLANNED}"
)
_NEXT_ONE = (  # "Next meeting: 13 December"
    r"next (?:[a-z]+ )?(?:meetings?|sessions?|sittings?|issues?|editions?|newsletters?|rehearsals?|match(?:es)?|games?|fixtures?|concerts?|sales?|shows?|services?|walks?|talks?|outings?|class(?:es)?|"
    r"lessons?|practices?|visits?|deliver(?:y|ies)|payments?|appointments?|reviews?|elections?|agm|events?|dates?|deadlines?|hearings?|assembly|race|excursion|lecture)(?= of [^.;]{3,40}: |: | (?:on )?(?:the )?\d)"
)
_AGENDA = re.compile(
    r"(?:(?:dates?|events?) (?:for|in) (?:your|the) (?:diary|diaries|calendars?)|diary dates?|dates to (?:remember|note|keep)|coming (?:up|soon|events)|(?:upcoming|forthcoming)(?: [a-z]+)?|"
    r"what[’']?s (?:on|coming)(?: [a-z’' ]{1,30})?|looking ahead|save the dates?|important dates|term dates|future (?:dates|events|meetings)|next (?:month|term)|fixtures)[:!.…]?"
)
_SOON = (  # "the two men appear [in court on Wednesday]", "comes [on the 14th]"
    r" (?:[a-z’']+ ){0,4}?(?:on |next |this )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!s)|tomorrow|the \d{1,2}(?:st|nd|rd|th)\b(?! of))"
)
_WITHOUT_YEAR = (  # "fixed for [6 September]"
    r" (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: ?(?:and|to|or|&|–|-) ?\d{1,2}(?:st|nd|rd|th)?)?(?: of)? )?"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?: \d{1,2}\b)?(?!,? (?:of )?(?:last year|that year|\d{4})|,? (?:then|but|and (?:then|later))\b)"
)
_FUTURE_WORDS = (
    rf"{_TIMETABLE}|{_NEXT_ONE}|"
    r"(?:to|will|would|shall|should|must|may|might|can|could|'ll) (?:be|stay|remain|keep)(?: [a-z]+)?|"
    r"(?:stays?|remains?|is|are) [a-z]+ed(?= until)|"
    r"(?P<modal>(?:will(?! (?:was|is|had|has|left|made|gave|named|said|went|divided|forbade|stated)\b)|won't|'ll|shall|would)(?! (?:remember|recall|appreciate|know that|be aware|have (?:seen|heard|noticed|read|gathered))\b))|(?:am|is|are|'m|'re) (?:going|coming|flying|leaving|moving|returning|getting)|is to|are to|is due|are due|due|scheduled|slated|(?<!\bwe )(?<!\bi )(?<!\bthey )expected|expects?|(?<!\bthe )(?<!\ba )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bnew )(?<!\bof )plans?|"
    r"planned|going to|to be|"
    r"(?<!\bhad )(?:call|book|fix|arrang|announc|organi[sz]|list|order)ed (?:an?|the|its|their|another|more|new) (?:[\w’'-]+ ){1,4}for(?= (?:the |next |this )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|\d{1,2} [a-z]))|"
    r"(?:is|are|has been|have been) (?:[a-z]+ed|down|set|put)(?: in| down)? for(?= (?:on |next |this )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\b(?!['’]))|"
    rf"(?:was|were|is|are|(?:(?:has|have|had) )?been) (?:[a-z]+ly )?(?:fixed|set|listed|booked|arranged|pencilled in|timetabled) (?:down )?for(?={_WITHOUT_YEAR})|"
    r"(?:is|are) (?:also |now )?being (?:held|staged|planned|organi[sz]ed)(?= (?:for (?:the|an?|his|her|their) (?:[a-z]+ ){1,3})?(?:on |next |this )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\b(?!['’]))|"
    rf"(?:(?<=[.;:] )|(?<=\n)|^)(?:[\w’'-]+ ){{0,4}}(?:fixed|booked|arranged|pencilled in|scheduled|set) for(?={_WITHOUT_YEAR})|"
    r"(?:call|summon|invit)(?:s|es|ed) (?:[\w’'-]+ ){1,5}?to (?:an? |the )?(?:[a-z-]+ ){0,3}(?:meeting|summit|session|talks|conference)(?= on (?:mon|tues|wednes|thurs|fri|satur|sun)day)|"
    r"set to|upcoming|hopes?|(?:has|have|had|given|gives?|gave)(?= until)|"
    r"intends?|wants?|is set|are set|is expected|aims?|would|could|should|must|might|can|deadline|"
    r"begins?|opens?(?!-)|starts?(?!-)|resumes?|reconvenes?|meets?|travels?|hosts?|kicks? off|gets? under way|closes|"
    rf"(?<!\bto )go to the polls|{_NO_NOUN}(?<!\bboth )(?<!\bloose )(?<!\bdead )(?<!\btwo )(?<!\beither )ends(?! of\b)|expires?|takes? (?:place|effect)|(?:re)?opens|"
    r"(?:is|are)(?: not|n't)?(?: (?!that\b|\w+(?:ed|en|ing)\b|said\b|held\b|left\b|lost\b|told\b|since\b)[a-z]+){0,3}(?= (?:on |due )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|the \d{1,2}(?:st|nd|rd|th)\b(?! of)))|"
    rf"(?:appears?|comes?|arrives?|departs?|goes|flies|returns|sails|plays|(?<!\bthe )leaves)(?={_SOON})"
)
_IRREGULAR = any_word(
    "told|went|came|took|made|got|gave|"
    "left|began|fell|rose|won|lost|met|"
    "held|led|ran|saw|sent|shot|knew|found|became|brought|bought|built|broke|chose|drew|drove|fled|flew|fought|grew|heard|laid|paid|sat|sold|sank|slept|"
    "spoke|spent|stood|stole|struck|swore|taught|thought|threw|understood|woke|wore|wrote|hung|dealt|felt|kept|swept|blew|swam|sang|rang|shook|forgot|hid|"
    "bit|ate|drank|dug|froze|lent|rode|sought|shone|shrank|spread|sprang|stuck|tore|wove|wound|wept|burnt|learnt|overthrew|beat|put|hit|set|cut|quit"
)
_PAST_WORDS = (
    r"(?:could|would) not|(?:could|would)n't|could be (?:reached|located|contacted|verified|confirmed|found)|"
    r"(?:did|was|were|had|has|have|could|would|should)n't|was|were|had|did|said|has been|have been|ago|"
    rf"(?:re|over|under|with|out|for|mis)?{_IRREGULAR}|\w{{2,}}ed"
)
_PAST_VERB_ON = re.compile(rf"(?<!\bbe )\b(?:{_PAST_WORDS})(?: [a-z]+)? (?:in|on)(?: about| around)? $")
_PRESENT = (  # "they visit City on Tuesday"
    rf"(?:they|we) (?!(?:are|were|had|have|did|do|said|say|know|think|believe|want|shut|let|burst|hurt|bet|{_PAST_WORDS})\b)[a-z]{{3,}}"
    r"(?= (?:[a-z]+ ){0,3}?(?:on |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_TENSE = re.compile(
    r"\b(?=[\w'])"  # the end of a word is a border too, where nothing needs to be tried
    rf"(?:(?:(?P<future>(?=[abcdefghiklmnoprstuvw'])(?<!\bdid )(?<!\bdid not )(?<!\bdidn't )(?!(?:could|would) not\b|could be (?:re|lo|con|ver|fo))(?:{_PRESENT}|{_FUTURE_WORDS}))\b)|(?:(?P<past>{_PAST_WORDS})\b))"
)
_NOT_PAST = frozenset(
    "red bed shed feed need seed speed indeed united hundred breed weed wed deed embed unprecedented exceed proceed succeed "
    "expected scheduled planned due".split()
)
_BOOKS = re.compile(r"\b(?:months?|year|quarter|half) (?:to|ended)(?: the end of)? $")  # "results for the three months to December"
_FIGURES = re.compile(r"\b(?:results?|profits?|earnings|revenues?|sales|loss(?:es)?|figures|income|turnover|net|earned)\b")
_CALLED_OFF = re.compile(r"[^.;]{0,24}\b(?:was|were|has been|have been) (?:cancell?ed|called off|scrapped|abandoned|postponed|put off)\b")
_HAPPENED = re.compile(  # "will appeal against Wednesday's ruling": what is already there; not "will win Wednesday's vote"
    r"'s (?!(?:[a-z]+ )?(?:meeting|vote|votes|election|elections|game|match|hearing|deadline|summit|talks|debate|trial|race|final|poll|"
    r"referendum|launch|session|concert|show|parade|march|rally|flight|fight|bout|fixture|clash|trip|visit|opening|ceremony|funeral|inauguration|auction|sale|"
    r"test|contest|primary|primaries|runoff|ballot|demonstration|strike|event|conference|speech|address|appearance|release|arrival)\b)"
)
_PUT_OFF = re.compile(
    r"\b(?:postponed|extended|delayed|adjourned|suspended|deferred|put off|pushed back|"
    r"rescheduled|prolonged)\b[^,;.]* (?:until|till|to|through) $"
)
_AS_PLANNED = re.compile(r"\b(?:as|as previously|previously|originally|as originally) $")
_PLANNING = re.compile(
    r"(?:expect|schedul|plann|agre|decid|promis|vow|order|ask|invit|pledg|offer|urg|threaten|prepar|intend|hop|want|set|due|told|allow|clear|"
    r"propos|design|requir|need)(?:ed)?"
)
_HAD_BEEN = re.compile(r"\bhad (?:previously |originally |already )?been (?:also )?$")
_OTHER_CLAUSE = re.compile(r"[,;:] |\b(?:and|but|who|which|that|when|after|where|said)\b")
_EFFECTIVE = re.compile(r"\b(?:effective|with effect from|starting|beginning)(?: on| from| as of)? $")
_CLAUSE_BREAK = re.compile(r"[,;:] |\b(?:and|but)\b")
_INFINITIVE = re.compile(
    r"\bto (?!(?:the|a|an|his|her|its|their|this|that|most|all|more|less|some|both|each|him|them|us|many|about)\b)[a-z]+\b"
)
_COMING = re.compile(
    r"\b(?:comes?|came|is|was|are|were|be|follows|followed|marks?|marked|arrives?|arrived|happened|occurred|coming|falls|"
    r"fell)(?: just| only| barely| exactly| less than| more than| about| almost| nearly| some)* $"
)
_AHEAD = re.compile(
    r"\b(?:will(?! (?:was|is|had|has|left|made|gave|named|said|went|divided|forbade|stated)\b)|won't|'ll|shall|is to|are to|is due|are due|is set|are set|is expected|are expected|is scheduled|are scheduled|(?:am|is|are|'m|'re|'s) (?:going|flying|moving|travelling|coming) |must|intends? to|plans to|expects? to|hopes? to|(?:has|have) until)\b|\b(?:is|are) on $"
    r"|\b(?:(?:re)?opens|closes|begins|starts|resumes|turns \d+|comes out|ends|expires|retires|appears|goes on (?:show|sale)|takes place)(?: again| there)? (?:on|in)(?: the)? $"
)

TENSE = TenseCues(
    cue=_TENSE,
    not_past=_NOT_PAST,
    participle=re.compile(r".*ed"),
    infinitive_cue=re.compile(r"to "),
    planning=_PLANNING,
    past_verb_on=_PAST_VERB_ON,
    books=_BOOKS,
    figures=_FIGURES,
    called_off=_CALLED_OFF,
    happened=_HAPPENED,
    put_off=_PUT_OFF,
    as_planned=_AS_PLANNED,
    had_been=_HAD_BEEN,
    had=re.compile(r"\bhad (?:already |also |been |all )?[a-z]+(?:ed|en|wn|ne|lt|pt|nt|ft|ut|rt)\b"),
    other_clause=_OTHER_CLAUSE,
    clause_break=_CLAUSE_BREAK,
    with_effect=re.compile(r"\bwith effect (?:from|on|as of|as from) (?:the )?$"),
    effective=_EFFECTIVE,
    infinitive=_INFINITIVE,
    coming=_COMING,
    ahead=_AHEAD,
    plans=re.compile(  # "agreed to hold a dinner on the 14th of November"
        r"\b(?:agreed?|resolved|arranged?|decided|proposed?|promised|offered) to (?!have\b)[a-z]{2,}\b[^.;:!?\0]{0,60}?\b(?:on|for|in|from|until|till|by|at) (?:the )?\0"
    ),
    holds=re.compile(r"\b(?:is|are|has|have|remains?)\b"),
    then_is=re.compile(
        r", when (?:the |an? |its |his |her |their |our )?(?:[\w’'-]+ ){1,3}?"
        r"(?:votes?|goes|go|meets?|opens?|closes?|begins?|starts?|ends?|will|is to|are to)\b"
    ),
    agenda=_AGENDA,
    arranged=re.compile(  # what a day is, told of before it comes: "Thursday is a rest day"
        r"(?:(?<=[.;:!?] )|(?<=\n))(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: is (?!when\b|why\b|how\b)|['’]s (?=(?:an?|the|our|my|your|their|his|her|off|out|free|no|not)\b))"
    ),
    right_before=re.compile(r"\b(?:expires?|ends|begins|starts|opens|closes|resumes|takes effect|is due|are due|is set for)(?: on)? $"),
)
