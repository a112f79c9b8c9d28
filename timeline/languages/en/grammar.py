"""The grammar of English: its verbs, the words that join and cut clauses, and the shapes that the engine of events asks for."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.grammar import Grammar
from timeline.languages.en.about import ABOUT
from timeline.languages.en.ages import AGES, sentence_of_life
from timeline.languages.en.authors import (
    ALSO_BY,
    AUTHOR_IN_TITLE,
    BENCH,
    BODY_ALONE,
    BODY_DEFINED,
    BODY_NAMED,
    BODY_OF_REPORT,
    BYLINE,
    GREETS,
    I_AM,
    INTERVIEWED,
    POST_HEAD,
    SIGNATURE,
    SIGNED,
    TELLS_OF_BODY,
    author_name,
)
from timeline.languages.en.breaks import BEFORE_AIM, BEFORE_TILL, BETWEEN_HALVES, BREAKS, ENDS, GOES_ON_WITH_SUBJECT, NO_SOONER
from timeline.languages.en.counted import COUNTED
from timeline.languages.en.courts import BUSINESS, COURT, PROCEEDS
from timeline.languages.en.defined import DEFINED
from timeline.languages.en.definite import DEFINITE
from timeline.languages.en.inner import INNER
from timeline.languages.en.leaning import LEANING
from timeline.languages.en.lengths import LASTS, NTH, OVER, SETS
from timeline.languages.en.logs import DONE_IN_DIARY, DONE_IN_LOG, KEEPS_DIARY, KEEPS_LOG, WEATHER, log_keeper, log_station
from timeline.languages.en.names import NAMES
from timeline.languages.en.periods import PERIODS
from timeline.languages.en.phrases import (
    ABOVE_A_TEXT,
    ACTED_ON,
    ADVERB_AT_END,
    ADVERBIAL,
    AFTER_LEADING_DATE,
    AGAIN_AT_END,
    ALSO,
    ANOTHER_TIME,
    ATTRIBUTION_PIECE,
    BARE_NOUN_AT_END,
    BEFORE_DATE_AT_END,
    BY_PHRASE,
    CAPTION,
    COMPLEMENT,
    DETERMINER_START,
    DONE_ALONE,
    EMPTY_HEAD,
    EXPLETIVE,
    FINITE,
    GOES_ON_WITH_VERB,
    HOW_MANY,
    IN_A_DOCUMENT,
    INVERTED,
    JOINING,
    JOINS_VERBS,
    MADE_OF_PARTICIPLE,
    MANY_AT_END,
    NEW_THING,
    NO_NUMERAL,
    NO_OBJECT,
    NOBODY,
    NOUN_OF_AT_END,
    NOUN_PHRASE,
    NOUN_PHRASE_AT_END,
    OBJECT_PHRASE,
    OF_A_THING,
    OF_THE_PAGE,
    PARTICIPLE_PIECE,
    PASSIVE_NOW,
    PAST_OF,
    PERSON,
    PERSON_LIKE,
    PERSON_NOUN,
    PERSON_PRONOUN,
    PHRASE_START,
    PLURAL_HEAD,
    PREPOSITIONS,
    PRONOUN_START,
    QUESTION_START,
    RANKS,
    RELATIVE_AT_END,
    RELATIVE_OPENING,
    RELATIVE_PIECE,
    SAYS_LONG,
    SAYS_OF_ITSELF,
    SHARED_PASSIVE,
    SUBORDINATE,
    TAKES_TIME,
    THERE_WAS,
    THING_PRONOUN,
    THINKS_SO,
    UNITS,
    VERB_GROUP,
    agrees,
    sentence_of_relative,
    whose,
)
from timeline.languages.en.roles import (
    ACTS,
    ACTS_FOR,
    AFTER_OR_BEFORE,
    AFTER_PREPOSITION,
    ANAPHOR,
    APPOSITION_BETWEEN,
    ATTRIBUTIVE_NEXT,
    BEFALLS,
    BEFORE_VERB,
    BEHIND_PREPOSITION,
    BODY,
    BY_AGENT,
    COMPANY,
    DESCRIBED_AFTER,
    DESCRIBED_BEFORE,
    DETERMINER,
    ENACTED,
    FIRST_PERSON,
    GERUND,
    HELD_OFTEN,
    HELD_THEN,
    IN_PASSIVE,
    JOINED,
    JOINS_MEMBERS,
    JOINS_NAMES,
    LEADS_TO_ANOTHER,
    MADE,
    OBJECT_OF,
    OF_AGE,
    OF_ANOTHER_DEED,
    OF_WHAT_STANDS_BEFORE,
    OFFICE,
    ONLY_SOMEBODY_DOES,
    ONLY_WHERE,
    OWNS,
    PART_OF_AT_END,
    PARTED_VERB,
    PASSIVE,
    PLURAL_NAME,
    PUBLIC_BODY,
    SAID_BY,
    SAME_AS,
    SAYS,
    SERIES,
    SHIP,
    STAMP,
    SUBJECT_SAYS,
    TAKEN_TO,
    TAKES_AWAY,
    THING,
    WHOSE_YEAR,
)
from timeline.languages.en.scenes import SCENES
from timeline.languages.en.states import HOLDS_THEN, LACKS_SUBJECT, NO_LABEL, NOTHING_SAID, ONLY_WHEN, PERFORMS
from timeline.languages.en.stays import STAYS
from timeline.languages.en.unnamed import unnamed_words
from timeline.languages.en.verbs import (
    AHEAD,
    ANY_VERB,
    APPOSED,
    ATTRIBUTION_AFTER,
    ATTRIBUTION_BEFORE,
    BUT_PRESENTS,
    CAUSE_HEAD,
    CONDITION,
    CUT,
    DATE_LEAD,
    DETERMINER_AT_END,
    DONE_TO_NOW,
    GERUND_HEAD,
    GOING_ON,
    HEADLINE_VERB,
    LEADING_WORDS,
    LOOSE_END,
    MAIN_VERB,
    NAMED_BY_DATE_HEAD,
    NO_SUBJECT,
    NOT_OF_A_NOUN,
    NOUN_START,
    NOUNS_NEXT,
    OF_A_LIFE,
    OPENS_WITH_VERB,
    OWNER,
    PARTICIPLE,
    PARTICIPLE_PHRASE,
    PAST,
    PAST_PARTICIPLE,
    PERFECT,
    PRESENT_PERFECT,
    REDUCED_HEAD,
    RELATIVE_PHRASE,
    RELATIVE_START,
    REPORTING,
    SAID_OF_IT,
    SAYING,
    SAYS_SO,
    SHOWS_NEXT,
    SIGNALS,
    SINCE_WHEN,
    STORY_PRESENT,
    TELLS,
    TELLS_ASIDE,
    THAT,
    TILL_NOW,
    VERB,
    VERB_NEXT,
    WHAT_IS_SAID,
    WHEN_AT_END,
)
from timeline.languages.en.words import TIME_WORDS
from timeline.languages.lengths import length_words

_ITS_VERB = rf"(?<!\b[Tt]he)(?<!\ba)(?<!\ban)(?<!\b[Ii]ts)(?<!\b[Hh]is)(?<!\b[Hh]er)(?<!\btheir)(?<!\bof)(?<!\bin)(?<!\bfor)(?<!\bwith)(?<!\bfrom)(?<!\bby)(?<!\bon)(?<!\band) (?![a-z]+(?:ed|en) (?:by|of)\b){FINITE}"

GRAMMAR = Grammar(
    agrees=agrees,
    narrates=re.compile(
        rf"(?<![\w’'.-])(?:(?P<subject>(?<!(?!So |As |If |Oh |No )[A-Z][a-z] )(?<![a-z] (?=I[ ,][A-Z]))I(?=[’'](?:m|d|ve|ll)\b| (?!of [A-Z])[a-z]|{NO_NUMERAL}, [a-z])|[Ww]e(?=[’'](?:re|d|ve|ll)\b|,? [a-z])(?! (?:now )?know[,.]))|(?P<object>(?<!without )(?<!than )(?:me|us))|(?P<owner>[Mm]y|[Oo]ur))(?![\w-])"
    ),
    to_be_done=re.compile(rf"to be (?:[a-z]+ly )?{PAST_PARTICIPLE}\b"),
    there_that=re.compile(
        r"[Ii]t was (?:there|here|then|at (?:this|that) (?:time|point|moment)|while\b[^;]+?),? (?:[^;]*?,? )??that "
        r"(?P<then>(?:the|an?|he|she|it|they|his|her|its|their|[A-Z][\w’'-]*)\b.+)"
    ),
    only_then=re.compile(
        r"[Ii]t was (?:not until|only (?:when|after)) (?P<first>[^;]+?) that (?P<then>(?:the|an?|he|she|it|they|his|her|its|their|[A-Z][\w’'-]*)\b.+)"
    ),
    done_alone=DONE_ALONE,
    author="Author",
    narrates_together=re.compile(r"[Ww]e|us|[Oo]ur"),
    together_with=re.compile(r"\b[Ww]ith (?:(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau)\.? )?$"),
    you=re.compile(
        r"(?<![\w’'-])[Yy]ou(?:rs(?= of (?:the )?\d)|r(?= (?:[a-z]+ )?(?:letters?|notes?|parcels?|messages?|reply|wire|telegram|last|favou?r|packet|card|gift|e?mail)\b))?(?![\w-])"
    ),
    interviewed=INTERVIEWED,
    also_by=ALSO_BY,
    greets=GREETS,
    teller_in_list=re.compile(r"(?<![\w’'.-])(?:I|[Mm]e|[Mm]yself|the (?:present )?(?:writer|author))(?![\w’'-])"),
    body_of_report=BODY_OF_REPORT,
    body_alone=BODY_ALONE,
    body_named=BODY_NAMED,
    tells_of_body=TELLS_OF_BODY,
    body_defined=BODY_DEFINED,
    addresses=re.compile(
        r"\b(?:[Dd]ear(?:est)?|[Mm]y dear(?:est)?)(?: (?:[Bb]rother|[Ss]ister|[Cc]ousin|[Uu]ncle|[Aa]unt|Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Father|Mother)\.?)? $"
    ),
    author_in_title=AUTHOR_IN_TITLE,
    byline=BYLINE,
    bench=BENCH,
    i_am=I_AM,
    signature=SIGNATURE,
    post_head=POST_HEAD,
    signed=SIGNED,
    author_name=author_name,
    keeps_log=KEEPS_LOG,
    has_hours=re.compile(r"(?<!\w)(?:[Ll]og(?: ?[Bb]ook)?|LOG|LOGBOOK|[Bb]lotter|[Jj]ournal kept)(?!\w)"),
    log_keeper=log_keeper,
    log_station=log_station,
    done_in_log=DONE_IN_LOG,
    keeps_diary=KEEPS_DIARY,
    done_in_diary=DONE_IN_DIARY,
    only_when=ONLY_WHEN,
    performs=PERFORMS,
    lacks_subject=LACKS_SUBJECT,
    no_label=NO_LABEL,
    weather=WEATHER,
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
    says_at_end=re.compile(
        r"(?<![\w-])(?<!been )(?<!was )(?<!were )(?:say|says|said|told (?:me|us|him|her|them)|announced|added|claimed|insisted|replied)$"
    ),
    of_its_time=re.compile(
        r"(?:then|now|later|formerly|previously|afterwards|once|himself|herself|already|still) (?:the|an?|his|her|its|their|one of)\s"
    ),
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
    asked_start=re.compile(r"(?:Asked (?:why|how)|asked (?:when|where|why|how)) (?=(?:he|she|it|they|we|I|the|[A-Z]))"),
    of_its_day=re.compile(r"dated\s"),
    made_by=re.compile(
        rf"(?:{PAST_PARTICIPLE})(?: (?!(?:the|an?|his|her|its|their|it|him|them|us|me|and|but|or|that|to|who|which)\b)[\w’'-]+){{1,5}}? by (?:(?:an?|the|his|her|its|their|my|two|three|four|five|some)\b|[A-Z])"
    ),
    apposed_time=re.compile(
        r"the (?:very |same )?(?:day|week|weekend|month|year|night|morning|evening|afternoon|summer|autumn|winter|spring|season|hour|moment) "
        r"(?:(?:that|when|on which|in which|after|before) )?(?=(?:the|an?|his|her|its|their|our|my|he|she|it|they|we|I|[A-Z][\w’'-]+)\b)"
    ),
    keeps_day=re.compile(
        r"\b(?:keep|keeps|kept|keeping|spend|spends|spent|spending|celebrat(?:e|es|ed|ing)|observ(?:e|es|ed|ing)|marks?|marked|marking|enjoy(?:s|ed|ing)?|pass|passes|passed|passing|"
        r"miss(?:es|ed|ing)?|lov(?:e|es|ed)|hat(?:e|es|ed)|dread(?:s|ed|ing)?|records?|recorded|recall(?:s|ed)?|describ(?:e|es|ed|ing)|remember(?:s|ed|ing)?|commemorat(?:e|es|ed|ing))$"
    ),
    cleft=re.compile(
        r"[Ii]t (?:was|is|were) (?:also |only |then |probably |perhaps |in fact )*(?P<who>(?:(?:the|an?|his|her|its|their|our|my|this|that|one|two|three|another) [^,;:]{2,60}?|[A-Z][^,;:]{2,60}?))"
        r",? (?:that|who|which) (?P<rest>.+)"
    ),
    been=re.compile(r"been\b"),
    have=re.compile(r"\b(?:has|have|had)\b"),
    inverted=INVERTED,
    thinks_so=THINKS_SO,
    in_a_document=IN_A_DOCUMENT,
    of_a_whole=re.compile(r"(?:Of|of|Among|among) (?:the|these|those|its|his|her|their|our|some|\d)"),
    of_two=re.compile(r"\b(?:between|both|either|neither) [^,;]*$"),
    there_was=THERE_WAS,
    there_is=re.compile(r"(?<![,;] )(?<!that )(?<!said )\bthere (?:is|are|was|were|has been|have been|had been)\b"),
    of_everybody=re.compile(
        r"\b(?:every|each|any|all|those|anyone|anybody|everyone|everybody|whoever|no|nobody)\b[^,.;:()]*$", re.IGNORECASE
    ),
    plural_shows=re.compile(
        r"(?:show|suggest|reveal|indicate|confirm|prove|say|state|claim|allege|warn|argue|record|report|imply|note|describe|explain|demonstrate) (?:that|how|why|what)\b"
    ),
    part_of_day=re.compile(
        r"\s+(?:lunch ?time|breakfast(?: ?time)?|lunch|brunch|tea ?time|tea|dinner(?: ?time)?|supper(?: ?time)?|bedtime|midday|midnight|noon|dawn|dusk|sunrise|sunset|"
        r"nightfall|daybreak|morning|afternoon|evening|night|close|last(?! (?:year|month|week|night)\b)|inst\b|instant\b|ult\b|ultimo\b|prox\b|proximo)\b"
    ),
    in_place_at_end=re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ff]rom|[Tt]o|[Ii]nto) (?:[A-Z][\w.’'-]* ){0,2}[A-Z][\w.’'-]*$"),
    of_one=re.compile(r"(?:which|that|who)\s+(?:(?:\w+ly|also|then|later|now)\s+)?(?:was|is|has)\b"),
    of_many=re.compile(r"(?:which|that|who)\s+(?:(?:\w+ly|also|then|later|now)\s+)?(?:were|are|have)\b"),
    of_a_person=re.compile(r"whom?\b"),
    sent_by=re.compile(
        r"\b(?:letters?|telegrams?|notes?|messages?|cards?|postcards?|calls?|visits?|gifts?|presents?|parcels?|loans?|cheques?|wires?|cables?|e-?mails?|news|words?) "
        r"(?:from|to|by|for) (?P<name>(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Dame)\.? )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})$"
    ),
    relative_of_subject=re.compile(r" (?:who|whom|which|that|whose) "),
    only_one=re.compile(
        r"(?:the|his|her|its|their|those|these|all|everyone|everybody|everything|every|each|any|anyone|anybody|anything|nobody|no|none|no one|nothing|whoever|few|many|most|one)\b",
        re.IGNORECASE,
    ),
    relative_inside=re.compile(r"\s(?:who|which|that)\s"),
    sentence_of_relative=sentence_of_relative,
    having=re.compile(r"having\s+(?=(?:been|\w+ed|[a-z]+n)\b)", re.IGNORECASE),
    had_done="had",
    past_states=frozenset({"was", "were"}),
    of_the_page=OF_THE_PAGE,
    above_a_text=ABOVE_A_TEXT,
    caption=CAPTION,
    counts_on=re.compile(
        r"(?:\A|[,;] )(?:and |but )?(?:(?P<until>by|before|until)|even|just) then\b"
        r"|(?P<since>"
        r"\A(?:(?!\b(?:that|who|which|says?|said|told)\b)[^,;:]|, (?:however|though|alas),){0,60}?"
        r"\b(?:was|were) never (?!seen again\b)(?:\w+ed|built|found|seen|sold|paid|told|made|held|given|taken|won|lost|kept|sent|brought|caught|struck|driven|worn|shown|known to)\b"
        r"|\A(?:no(?:body| one|ne|thing)?|no \w+) (?:was|were) ever"
        r"|\b(?:has|have|had) since\b|\bthereafter\b|\bsince then\b|\bin the meantime\b|\bfrom then on\b|\b(?:a few|some|several|many|a couple of) (?:days|weeks|months|years) (?:later|afterwards?)\b)"
        r"|\bat the time[,.]|\b(?:soon|shortly) after(?:wards?)?[,.]",
        re.IGNORECASE,
    ),
    nothing_said=NOTHING_SAID,
    question_start=QUESTION_START,
    asks_when=re.compile(r"\bwhen\b|\b(?:what|which) (?:year|month|day|date)\b", re.IGNORECASE),
    acted_on=ACTED_ON,
    relative_piece=RELATIVE_PIECE,
    participle_piece=PARTICIPLE_PIECE,
    attribution_piece=ATTRIBUTION_PIECE,
    subordinate=SUBORDINATE,
    same_time=re.compile(r"(?:when|while|as)\b"),
    adverbial=ADVERBIAL,
    preposition_start=re.compile(rf"(?:{PREPOSITIONS})\s+", re.IGNORECASE),
    aside_phrase=re.compile(r"(?:\b(?:among|of) (?:others?|other things|all (?:places|people|things|days))|\bas it were)\b", re.IGNORECASE),
    in_turn=re.compile(rf"first (?:{PREPOSITIONS})\b[^,;]*,? (?:and )?(?:then|later|afterwards|finally)\b"),
    whatever=re.compile(
        r"(?:What|Whatever|Whoever|How|Why|Whether) (?!(?:is|are|was|were|did|do|does|has|have|had|can|could|will|would|should|about)\b)"
    ),
    phrase_piece=re.compile(r"(?:after|before)\s"),
    unit_alone=re.compile(rf"{UNITS}|morning|afternoon|evening|summer|autumn|winter|spring|season|weekend|[A-Z][a-z]+day", re.IGNORECASE),
    length_alone=re.compile(rf"(?:just |only |about |some )?(?:{HOW_MANY} )?{UNITS}|shortly|soon|long|immediately", re.IGNORECASE),
    length_of_time=re.compile(rf"(?:(?:about|nearly|almost|just|only|some|more than) )?{HOW_MANY} {UNITS}"),
    possessive_start=re.compile(r"(?:his|her|its|their|(?:[\w’'-]+\s+){1,3}?[\w-]+[’']s?)\s", re.IGNORECASE),
    noun_phrase_at_end=NOUN_PHRASE_AT_END,
    many_at_end=MANY_AT_END,
    noun_of_at_end=NOUN_OF_AT_END,
    of_a_thing=OF_A_THING,
    joins_verbs=JOINS_VERBS,
    passive_now=PASSIVE_NOW,
    shared_passive=SHARED_PASSIVE,
    was=("was", "were"),
    of_both=re.compile(
        r"(?:both|each|were|are|have|had both|(?:had |later |then |first )?(?:met|married|got (?:married|engaged)|divorced|separated|quarrelled|fell out))\b(?! (?:an?|the|[A-Z]))"
    ),
    learns=re.compile(
        r"\b(?:learn(?:s|ed|t)?|hears?|heard|found|finds?|discover(?:s|ed)?|gather(?:s|ed)?|kn[eo]ws?|reali[sz]ed?|read|saw|understood)\b"
    ),
    in_own_words=re.compile(r"(?: to (?:find|see|hear|discover|learn|say|ask|declare))?, in (?:his|her|their|its) (?:own )?words$"),
    plural_head=PLURAL_HEAD,
    made_of_participle=MADE_OF_PARTICIPLE,
    empty_head=EMPTY_HEAD,
    verb_group=VERB_GROUP,
    no_object=NO_OBJECT,
    who_says=re.compile(
        rf"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir) (?:[a-z-]+ ){{0,2}}(?!(?i:{COMPANY}|{BODY}|police|government|board|jury|panel|statement|report|letter|study|notice)\b)[A-Za-z-]+(?<![su])"
        r"(?= (?:said|says|asked|told|replied|explained|added|answered|insisted|claimed|recalled|suggested|remarked|admitted)\b)"
    ),
    hero_noun=re.compile(
        r"(?<![\w’'-])[Tt]he (?:(?:young|little|bright|clever|shy|orphaned) )?(?P<hero>boy|girl|lad|child|youngster|teenager)(?![\w’'-])(?! (?:who|whom|whose|of|in (?:the|an?|his|her|that|this)|with (?:the|an?|his|her)|from (?:the|an?)|next)\b)"
    ),
    unnamed_person=re.compile(
        r"[AaTtOo](?<!\w.)(?:(?:(?<=[Aa])(?:n?|nother)|(?<=[Tt])he (?:same|other|older|younger|taller|second|third)|(?<=[Oo])ne) (?:(?!(?:of|in|at|for|from|by|with|the|an?|his|her|its|their|my|our|your|this|that|these|those|who|which|and|or|but|to|was|is|had|has|were|are)\b)[\w’'-]+ ){0,4}?(?:man|woman|neighbour|neighbor|stranger|visitor|boy|girl|teenager|youth|driver|student|suspect|victim|"
        r"father|mother|brother|sister|son|daughter|child|pensioner|passenger|cyclist|pedestrian|climber|prisoner|witness|worker|patient|gunman|attacker)\b(?!-)"
        rf"|(?<=[Aa])n? \d{{1,2}}-year-old(?: [a-z-]+){{0,2}}? (?!{NOT_OF_A_NOUN}|(?:{PAST})\b|[a-z]+ed\b)[a-z]+(?=$|[,.;]| (?:was|is|has|had|who|with|from|in|of|on|at|{PAST}|[a-z]{{3,}}ed)\b))"
    ),
    collective=re.compile(
        r"\b(?:party|team|crew|gang|band|family|couple|pair|jury|choir|staff|crowd|squad|platoon|company|patrol|delegation|panel|committee|council|board)"
        r"(?=$| (?:of|from|at|in|led|headed|made|sent|under|who|which)\b)"
    ),
    person_pronoun=PERSON_PRONOUN,
    says_long=SAYS_LONG,
    also=ALSO,
    infinitive=re.compile(
        r"\bto (?!(?:the|his|her|its|their|our|all|any|each|every|both|one|two|some|that|this|what|whom|where|which)\b)[a-z]{3,}\b"
    ),
    thing_pronoun=THING_PRONOUN,
    person_noun=PERSON_NOUN,
    is_common=lambda word: word in NAMES.lists.common,
    names_nothing=re.compile(
        r"(?:(?:no|nothing|nobody|none|neither|nor|everything|something|anything|everybody|everyone|somebody|someone|anyone|there|this|that|these|those|here|"
        r"I|we|you|us|what|which|who|all|each|one|both|most|some|many|much|more|less|few|another|others?|now|then|so|such|half)\b"
        r"|.* (?:I|we|you|he|she|it|they)$)",
        re.IGNORECASE,
    ),
    noun_phrase=NOUN_PHRASE,
    new_thing=NEW_THING,
    only_which=re.compile(
        r"(?:the|an?|this|that|his|her|its|their|all|both|each|every) (?:very )?(?:last|first|second|third|fourth|fifth|former|latter|others?|rest|next|same|ones?|two|three|[a-z]{3,}est|lot|few|many)",
        re.IGNORECASE,
    ),
    part_of_time=re.compile(
        rf"\b(?:{UNITS}|morning|afternoon|evening|noon|midnight|dawn|dusk|spring|summer|autumn|winter|season|term|time|moment|while|weekend|date|age|way|rest|chance|lot|case)$"
        r"|\d\s+(?:metres?|meters?|kilomet(?:re|er)s|km|miles?|feet|inches|yards|fathoms|tons|tonnes|lit(?:re|er)s|gallons|pounds|ounces|kilos?|dollars|euros|francs|shillings|pence|cents|degrees|acres|hectares|knots|per cent|percent|points|votes)$"
    ),
    object_phrase=OBJECT_PHRASE,
    relative_behind=re.compile(
        r",? (?:(?:for|in|of|to|by|on|from|with|at|under|during|through|after) )?(?:which|who|whom|whose|that|where)\b"
    ),
    matter_at_end=re.compile(
        r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his|[Aa]nother) (?:[a-z-]+ ){0,2}(?:disputes?|row|quarrel|argument|debate|case|claim|talks|negotiations|agreement|deal|contract|question|lawsuit|suit|"
        r"inquiry|enquiry|investigation|complaint|feud|disagreement|litigation|conflict|war|strike|campaign|report|study|law|bill|ban|vote|decision|ruling|doubts?|uncertainty|rumours?|rumors?"
        r"|appeal|petition|application|action|proceedings|motion|order|injunction|warrant|judgment|verdict|charges?|allegations?) "
        r"(?:about|over|on|with|between|into|against|for|concerning|regarding) (?:(?<![\w’'-])(?!(?:which|who|that|was|were|had|has|is|and|but)\b)[\w’'-]+ ?){1,5}$"
        r"|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his|[Aa]nother) (?:[a-z-]+ ){1,3}(?:to|from|by|for|against|of|with) (?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Dame)\b\.? [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?$"
    ),
    of_one_thing=re.compile(r"(?:part|parts|much|half|most|some|all|none|the rest) of", re.IGNORECASE),
    begins_then=re.compile(r"beginning|starting|ending|commencing|dating|opening|closing|falling|expiring|lasting"),
    asks_at_end=re.compile(
        r"\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|enquired?|inquired?|know|knows|knew|learned|learnt|see|tell|told|say|said|explain(?:ed)?|decided?|forgot|forgotten|remember(?:s|ed)?)"
        r"(?: (?!(?:that|to|of)\b)[\w’'.-]+){0,4}[\s,]*$"
    ),
    made_since=re.compile(r"(?P<be>was|were) (?=[a-z]+ (?:up |out |down |off )?since\b)"),
    has_been=("has been", "have been"),
    denied_until=re.compile(
        r"(?i:until|till|before|up to|not until) [^,;]{2,40}?,? (?:nobody|no one|no [a-z]+|none|neither|nothing|not |few|hardly|only|(?:[\w’'-]+ ){1,4}?(?:had|was|were|did|could|would|is|are|has|have) (?:not|never|no)\b)"
    ),
    part_alone=re.compile(r"(?:one|two|three|four|five|six|some|many|most|several|all|both|none|each|half|few|part) of"),
    list_lead=re.compile(
        r"(?:Among [^,;:()]{3,60}? (?:were|are|was) (?=\w)|[A-Z][^,;:()]{3,50}? (?:include|includes|included|comprise|comprised|are|were) (?=(?:an?|the|two|three|[A-Z])\b))"
    ),
    left_open=re.compile(
        r"(?:and |but )?(?i:by whom|to whom|from whom|who|whom|whose [a-z]+|why|how(?: [a-z]+)?|whether|what|which [a-z]+) [^.;?]{3,140}? "
        r"(?:is|was|are|were|has|have|had|remains?|remained|will)\b(?: [a-z]+){0,3}? (?:known|unknown|found out|discovered|solved|unclear|settled|established|certain|uncertain|clear|explained|proved|proven|recorded|disputed|(?:a )?mystery|open)\b"
    ),
    between_at_end=re.compile(r"(?:Between|From|Throughout|During)"),
    pronoun_at_end=re.compile(r"(?<=[a-z])(?<! and)(?<! or) (?:it|he|she|they|we|I)$"),
    impersonal=re.compile(
        r"[Ii]t (?:was|is|has been|had been) (?:[a-z]+ly |also |then |further )?(?:proposed|moved|agreed|resolved|decided|noted|suggested|recommended|ordered|seconded)\b"
    ),
    points_at=re.compile(
        r"(?:(?:And|But|Yet|Then|Again|This time|In the end),? )?(?:it|It) (?:was|is|had been|would be)(?:n[’']t| not)? (?:only |also |probably |perhaps )?"
        r"(?:(?:he|she|they|the|an?|his|her|its|their|my|our|this|that|these|one|two|three|some|in|on|at|by|from|to|for|under)\b|[A-Z])[^;]{0,80}"
    ),
    expletive=EXPLETIVE,
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
    another_time=ANOTHER_TIME,
    again_at_end=AGAIN_AT_END,
    auxiliaries_at_end=re.compile(
        r"(?:\b(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|should|must|did|does|do|not|never|yet|also|now|then|still|already|just|all|both|to|\w+ly)\s+)+$"
    ),
    left_over=re.compile(r"\bwith (?:(?!left\b)[^\s,;]+ ){2,5}left\b(?! (?:the|a|an|his|her|its|their|for|home|town|office|hospital)\b)"),
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
    takes_no_preposition=re.compile(
        rf"(?:(?:about |some |nearly |just over |only )?{HOW_MANY} (?:more )?{UNITS} (?:ago|later|earlier|before|after|afterwards)|"
        r"today|yesterday|tomorrow|tonight|last|this(?! (?:day|week|month|year|season|time|date)\b)|next|earlier|later"
        r"|that (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|morning|afternoon|evening|night))\b",
        re.IGNORECASE,
    ),
    particle_at_end=re.compile(
        r"\b(?:in|on|at)$|\b(?:t[ao]k(?:e|es|en|ing)|took|hand\w*|carr(?:y|ied|ies)|cross\w*|c[ao]me|coming|went|gone|fell|boil\w*|turn\w*|pull\w*|stay\w*|start\w*|knock\w*) over$"
    ),
    takes_time=TAKES_TIME,
    phrase_start=PHRASE_START,
    phrase_of_subject=re.compile(
        r"(?!(?:One|Two|Three|Four|Five|Six|Some|Many|Most|All|None|Each|Both|Half|Several|Dozens|Hundreds|Thousands|Part) (?:of|in|from|at|for|with|on|to)\b|(?:A few|A number|A lot) |(?:The|An?) [a-z]+ing\b)"
        rf"(?P<subject>(?:(?:The|An?|[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)*[’']s?) )?(?:(?!{NOT_OF_A_NOUN})[\w’'-]+ ){{0,3}}?(?!{NOT_OF_A_NOUN})[\w’'-]+)"
        rf" (?:(?:of|from|at|in|for|with|to|over|on|between|against)|[a-z]{{3,}}ing (?=(?:the|an?|his|her|its|their|[a-z]+s)\b|\d|[A-Z])) (?:(?!{_ITS_VERB}).)*?(?={_ITS_VERB})"
    ),
    owner_of_subject=re.compile(
        rf"(?P<subject>(?:The|A|An|Two|Three|Four|Five|Several|Some) (?:(?!{NOT_OF_A_NOUN})[a-z][\w’'-]* ){{0,3}}(?!{NOT_OF_A_NOUN})[a-z][\w’'-]*"
        r"|[Tt]he [A-Z][a-z]+(?: [A-Z][a-z]+){1,3}(?= (?:at|in) ))"  # "The Employment Court [in Wellington]"
        rf" (?:of|from|at|in|for|with) (?:the )?[A-Z][\w’'&.-]*(?: (?:of|the|and|[A-Z][\w’'&.-]*))*(?= (?:{VERB.pattern}))"
    ),
    complement=COMPLEMENT,
    goes_on_with_verb=GOES_ON_WITH_VERB,
    adverb_at_end=ADVERB_AT_END,
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
    place_next=re.compile(
        r"(?:[’']s)? (?:buildings?|site|premises|offices?|chambers?|yard|depot|headquarters|canteen|clubhouse|grounds|stables|gates|library|flats|tower block|campus|showgrounds?|(?:power|railway|bus|police|fire) station|power plant|car park|roundabout|junction)\b"
    ),
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
    before_aim=BEFORE_AIM,
    before_till=BEFORE_TILL,
    between_halves=BETWEEN_HALVES,
    no_sooner=NO_SOONER,
    goes_on_with_subject=GOES_ON_WITH_SUBJECT,
    breaks=BREAKS,
    ends=ENDS,
    says_of_itself=SAYS_OF_ITSELF,
    tells=TELLS,
    headline_verb=HEADLINE_VERB,
    story_present=STORY_PRESENT,
    going_on=GOING_ON,
    done_to_now=DONE_TO_NOW,
    says_so=SAYS_SO,
    said_of_it=SAID_OF_IT,
    since_when=SINCE_WHEN,
    present_perfect=PRESENT_PERFECT,
    cause_head=CAUSE_HEAD,
    till_now=TILL_NOW,
    holds_then=HOLDS_THEN,
    perfect=PERFECT,
    ahead=AHEAD,
    business=BUSINESS,
    court=COURT,
    proceeds=PROCEEDS,
    reporting=REPORTING,
    hearing=re.compile(
        r"\b(?:courts?|courtroom|judges?|jury|jurors|tribunal|magistrates?|coroner|inquest|barrister|pleaded|defendants?|prosecut(?:or|ors|ing|ion)|minutes of|committee|"
        r"(?:the|a|council|board|annual|public|general|cabinet) meeting|hearing|inquiry|parliament|senate|debate|conference|congress|summit|interview|statement|event|ceremony|rally|keynote|presentation|speech|launch(?:ed)?|announce[sd]?|announcement|news release|wrote|tweeted|posted|letter to|told (?:MPs|members|delegates|councillors|shareholders|analysts))\b",
        re.IGNORECASE,
    ),
    what_is_said=WHAT_IS_SAID,
    condition=CONDITION,
    of_a_life=OF_A_LIFE,
    ages=AGES,
    sentence_of_attribute=sentence_of_life,
    stays=STAYS,
    scenes=SCENES,
    periods=PERIODS,
    inner=INNER,
    reached_by=re.compile(
        r"(?:\A\W*|[,;] )(?:and |but )?(?:by|before|up to|from then (?:on )?(?:until|till|to|up to))\b"
        r"|\b(?:stayed|remained|stood (?:idle|empty|vacant)|lay|(?:held|hung) (?:out|on)|lingered|went on|continued|lasted|carried on|dragged on|was to stay)\b[^.;,]{0,40}? (?:until|till)\b",
        re.IGNORECASE,
    ),
    lengths=length_words(
        TIME_WORDS,
        r"(?:\b(?:(?P<within>within|inside)|in (?:less|under|fewer) than|(?:over|in|during|for|throughout) the (?:next|following|ensuing|succeeding|subsequent|coming))"
        r"|\b(?P<the>over|in|during) the|(?:\A|[,;] )(?:and |but )?in) (?:(?:the space of|a further|another) )?"
        r"(?:(?P<n>an?|a few|several|many|a couple of|\d+|(?!the )[a-z]+(?:-[a-z]+)?) |(?(within)the |(?!)))?(?:more |short )?{UNIT}\b(?! (?:of|time|before)\b)(?(the) (?:that followed|after|following)\b)",
        asked=r"(?:order|direct|instruct|requir|oblig|command|agree|promis|pledg|undert[ao]ok|undertake|urg|ask|beg|invit|want|expect|demand|request|advis|warn|commit|sentenc|condemn)(?:e?d|s|ing)?\b[^.;:]*? (?:to|that)(?= \w)|(?:given|gave|had|has|have|told|was|were) (?:[^.;:]*? )?to(?= (?:pay|leave|repair|remove|return|report|publish|deliver|hand|vacate|complete|submit|answer|reply|respond|appeal|produce|provide))",
        may=r"may|can",
        apart=r"\A[^;:]*?\b(?:(?:an?|a few|several|some|\d+|[a-z]+(?:-[a-z]+)?) (?:day|week|fortnight|month|year|decade)s?"
        r"|the (?:week|month|year|night|evening|morning|afternoon)) (?:before|after) (?!that\b|this\b)\w",
        lasts=LASTS,
        sets=SETS,
        over=OVER,
        nth=NTH,
    ),
    first_person=FIRST_PERSON,
    says=SAYS,
    subject_says=SUBJECT_SAYS,
    said_by=SAID_BY,
    passive=PASSIVE,
    by_agent=BY_AGENT,
    object_of=OBJECT_OF,
    of_another_deed=OF_ANOTHER_DEED,
    takes_away=TAKES_AWAY,
    court_name=re.compile(r"\b(?:Court|Tribunal|Assizes|Sessions)$"),
    before_court=re.compile(
        r"\b(?:plead(?:s|ed)?|pled|admit(?:s|ted)|den(?:y|ies|ied)|appear(?:s|ed)|"
        r"(?:case|trial|hearing|inquest|appeal|claim|writ|suit|petition|proceedings|action)(?: \w+){0,6}? (?:heard|opened|filed|lodged|issued|adjourned|dismissed|held|began|ended|resumed|begins|opens))\b[^.;:\n]{0,80}? (?:at|in|before) (?:the )?$"
    ),
    taken_to=TAKEN_TO,
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
    lives_at=re.compile(r",? of (?:the )?"),
    vocative=re.compile(
        r"(?:(?:Madam|Mr\.?|Mister|Mrs\.?|Ms\.?) (?:Deputy )?(?:Chair(?:man|woman|person)?|Speaker|President|Moderator|Mayor|Justice)|Your (?:Honou?r|Lordship|Excellency|Grace)|My (?:Lord|Lady)|Sir|Madam|Chair)"
    ),
    office_of=re.compile(
        rf"(?:\([^)]{{1,40}}\))?, (?:(?:the|an?|its|then|former|acting) )?(?:[\w-]+ ){{0,3}}?(?:{OFFICE})(?: of [a-z]+(?: [a-z]+)?)? (?:of|for|at|in) (?:the )?"
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
        rf"(?!(?:[\w’'-]+ )*?(?:{PERSON}|{COMPANY}|{BODY}|\w+(?:er|or|ist|ian|man|men|woman|women|people|children))s?\b)(?:[a-z][\w’'-]*,? ){{1,6}}"
    ),
    unnamed=unnamed_words(ANY_VERB, BUT_PRESENTS, PAST_PARTICIPLE, ONLY_SOMEBODY_DOES.pattern),
    counted=COUNTED,
    about=ABOUT,
    defined=DEFINED,
    definite=DEFINITE,
    leaning=LEANING,
    anaphor=ANAPHOR,
    described_before=DESCRIBED_BEFORE,
    described_after=DESCRIBED_AFTER,
    same_as=SAME_AS,
    joins_names=JOINS_NAMES,
    joins_members=JOINS_MEMBERS,
    leads_to_another=LEADS_TO_ANOTHER,
    befalls=BEFALLS,
    vessel=re.compile(SHIP),
    firm_noun=re.compile(COMPANY),
    side_noun=re.compile(r"team|side|squad|club|crew|group"),
    any_body=re.compile(r"company|firm|corporation|group|business|club|team|side"),
    any_firm=re.compile(
        r"company|firm|corporation|group|business|conglomerate|giant|manufacturer|maker|start-?up|developer|supplier|operator|club|team|side|squad"
    ),
    of_another_kind=re.compile(r"\b(?:central|deputy|duty|vice|assistant|parent|sister|target|foreign|night|acting)(?= )", re.IGNORECASE),
    public_noun=re.compile(BODY),
    vessel_name=re.compile(r"(?:MV|MS|MT|SS|RMS|HMS|HMAS|HMCS|USS|USCGC|PS|TSS|MFV|RRS|RNLB|SY|MY|FV)\b\.? [A-Z]|M/[VTSY] [A-Z]"),
    vessel_is="she",
    made_thing=re.compile(rf"\b[Tt]h(?:e|is|ese) (?:(?!other\b|second\b|rival\b)[\w-]+ ){{0,2}}?{MADE}s?\b"),
    a_made_thing=re.compile(rf"\b(?:[Aa]n?|[Aa]nother|other|rival) (?:[\w-]+ ){{0,2}}?{MADE}s?\b"),
    only_somebody_does=ONLY_SOMEBODY_DOES,
    acts_for=ACTS_FOR,
    marries=re.compile(r"\b(?:married|met|marries|wedded|wed|engaged to|his (?:\w+ )?wife|her (?:\w+ )?husband)\b"),
    plural_kin=re.compile(
        r"\b(?:parents|grandparents|brothers|sisters|sons|daughters|children|cousins|uncles|aunts|nephews|nieces|siblings|friends|colleagues)$"
    ),
    bore=re.compile(
        r"\b(?:[Tt]hey|[Tt]he (?:couple|two|pair)) (?:\w+ ){0,2}(?:had|have|has|raised|adopted|brought up|leaves?|left)(?: [\w’',-]+){0,8} $"
    ),
    of_children=re.compile(
        r" (?:(?:all|both|each|also|had|have|were|was|are) )*(?:born|grew|grow|survived?|went to school|attended|baptised|baptized|christened|orphaned|raised|educated|died in infancy)\b"
    ),
    tried=re.compile(
        r" (?:(?:were|was|are|is|have|has|had|been|will|be|being|both|each|all|later|then|also|never|not) )+(?:charged|arrested|detained|jailed|convicted|sentenced|remanded|bailed|fined|acquitted|cleared|"
        r"imprisoned|indicted|extradited|handcuffed|deported|hanged|executed|caught|questioned|accused|found (?:not )?guilty|due in court|tried)\b"
        r"| (?:(?:both|each|all|had|have|later|then|also) )*(?:appear(?:ed)? (?:in court|before|at [A-Z])|pleaded|plead|pled|denied|deny|confessed|face (?:up to|charges|trial|a)|faced (?:charges|trial))"
        r"| (?:trial|arrests?|sentences?|appeals?|convictions?|lawyers?|solicitors?|cells?|bail)\b"
    ),
    of_the_dead=re.compile(
        r"\b(?:of|for|to|from|with|after|in memory of) (?:the|his|her|my|our|their) late (?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord|Rev|Capt|Col|Prof|Ald|Cllr|Canon|the Rev)\.? )?(?:[A-Z][\w.]* )?$"
    ),
    is_dead=re.compile(r",? (?:deceased|now (?:dead|deceased)|dec[’']?d\.?)(?![\w-])"),
    represents=re.compile(
        r",? (?:(?:who )?(?:appeared|appearing|acting|acted|spoke|speaking) )?(?:for|on behalf of|representing|defending|who (?:represented|defended)) (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?"
    ),
    accused=re.compile(
        r"(?:,[^.;]{1,60}?,)? (?:(?:also|then|later|has|had|both) )*(?:admit(?:s|ted)|plead(?:ed)?|pled|den(?:y|ies|ied)|confessed|appear(?:s|ed) (?:in court|before|at [A-Z])"
        r"|(?:was|were|is|has been|had been) (?:also |then |later |not )?(?:charged|arrested|jailed|convicted|sentenced|remanded|bailed|fined|acquitted|cleared|imprisoned|indicted|found (?:not )?guilty|tried|committed for trial|accused))\b"
    ),
    enforces=re.compile(
        r"\b(?i:police|policemen|officers?|detectives?|constables?|prosecutors?|prosecution|court|judges?|magistrates?|customs|investigators?|authorities|guards?|soldiers|gendarmes|"
        r"wardens?|inspectors?|jury|jurors|coastguard|troops|agents)$"
    ),
    by_people=re.compile(
        r" (?:(?:had|have|all|both|then|also|later|soon|never) )*(?:watched|heard|saw|felt|thought|believed|hoped|feared|told|asked|said|married|wrote|agreed|decided|climbed|walked|marched|laughed|"
        r"slept|ate|drank|met|wanted|refused|promised|swore|prayed|argued|lived|adopted|won|beat|toured|played|sang|trained|practised|rehearsed|competed|celebrated|elected|hired|paid|bought|borrowed|voted|recruited|signed|appealed|demanded|apologi[sz]ed)\b"
    ),
    weds=re.compile(r"\b(?:married|marries|wedded|wed)\b"),
    spouse=re.compile(r"wife|husband|widow|widower|spouse"),
    spouse_before=re.compile(
        r"(?:\b(?:[Hh]is|[Hh]er)|\b[A-Z][\w’-]+(?: [A-Z][\w’-]+)*[’']s) (?:(?:late|first|second|third|new|young|future) )?(?:wife|husband|widow|widower),? $"
    ),
    genders={"his": "he", "him": "he", "her": "she", "its": "it", "their": "they"},
    both="{} and {}",
    mine="my",
    the="the {}",
    whose=whose,
    acts=ACTS,
    done_to_a_body=re.compile(
        r" (?:was|has been|had been|is|will be|would be) (?:\w+ly |also |then |later |first )?(?:founded|set up|established|incorporated|renamed|nationali[sz]ed|privati[sz]ed|"
        r"listed|fined|sued|taken over|merged|dissolved|disbanded|acquired|bought|sold|accused|charged|ordered to|forced to|told to|granted|awarded|given|led|headed|run|"
        r"owned|wound up|liquidated|closed down|chosen|invited|elected|admitted|relegated|promoted|joined|criticised|criticized|praised|damaged|bombed|rebuilt|named)\b"
    ),
    speaks_for=re.compile(
        r"(?: (?:[KQ]C|SC))?,? (?:prosecuting|defending|mitigating|in mitigation|(?:acting |appearing |appeared |counsel |the (?:barrister|solicitor|lawyer|attorney) |an? (?:barrister|solicitor|lawyer|attorney) )?(?:for|on behalf of)(?! \d| an? | some | many| years)"
        r"|representing|prosecutor|(?:his|her|their|whose|the (?:defence|defendant[’']s|family[’']s|company[’']s)) (?:counsel|barrister|solicitor|lawyer|attorney))\b"
    ),
    speaker_before=re.compile(
        r"\b(?:[Pp]rosecutor|[Pp]rosecuting|[Dd]efending|[Dd]efence|[Bb]arrister|[Ss]olicitor|[Ll]awyer|[Cc]ounsel|[Aa]ttorney|[Aa]dvocate|[Jj]udge|[Rr]ecorder|[Mm]agistrate|[Cc]oroner),? (?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|[KQ]C)\.? )?$"
    ),
    of_counsel=re.compile(
        rf"(?:,[^,.;]{{1,60}},| [KQ]C)?(?: (?:also|then|later|however|had|has|will|would|further))* (?:{SAYING}|asked|called|opened|urged|submitted|questioned|cross-examined|read|put|showed|played|accused|sentenced|jailed|fined|ruled|adjourned|ordered|spoke|prosecuted|defended|represented|clients?|cross-examination|submissions?|ruling|summing[- ]up|judg(?:e)?ment)\b"
    ),
    before_verb=BEFORE_VERB,
    parted_verb=PARTED_VERB,
    after_preposition=AFTER_PREPOSITION,
    part_of_at_end=PART_OF_AT_END,
    public_body=PUBLIC_BODY,
    plural_name=PLURAL_NAME,
    stamp=STAMP,
    minutes_of=re.compile(
        r"(?:(?:[Dd]raft|[Cc]onfirmed|[Uu]nconfirmed|[Aa]pproved) )?(?:[Mm]inutes|MINUTES|[Pp]roceedings|PROCEEDINGS) (?:of|OF) (?P<what>(?:(?:the|an?|THE|AN?) )?[^,.;:]{3,60}?)(?: \([^()]{4,20}\))?,? (?:(?:were|was) )?(?P<held>(?:held|convened|HELD)\b.+)"
    ),
    greeting=re.compile(r"(?:[Mm]y )?(?:[Oo]wn )?(?:[Dd]ear(?:est)?|DEAR) [^\n.;:?]{2,50}[,:!–—-]"),
    numbered=re.compile(
        r"\b(?:reports?|no|nos|number|docket|case|ref|reference|file|dossier|order|resolution|decision|bulletin|circular|notice|directive|regulation|document|doc|paper|memo|memorandum|application|app|petition|"
        r"claim|invoice|recommendation|investigation|inquiry|judgment)\b\.?:? ?(?:(?:no|nr|number)\b\.? ?)?(?:[\w-]+/)*(?:[A-Z]+[- ]?)?$",
        re.IGNORECASE,
    ),
    series=SERIES,
    held_often=HELD_OFTEN,
    held_then=HELD_THEN,
    enacted=ENACTED,
    of_at_end=re.compile(r"\bof (?:the )?$"),
    paper_of=re.compile(
        r"\b(?:(?:minutes|meeting|sitting|session|letter|memo|memorandum|note|report|notice|invoice|e-?mail|circular|petition|resolution)s?\b"
        r"[^.;:]{0,30}\b(?:of|held(?: on)?)|dated"
        r"|(?:accounts?|figures|statements?|balances?|budgets?|returns?|vouchers?|bills?|invoices?|levy|levies|rents?|rota|estimates?) (?:for|to|up to|of|from)"
        r"|(?:deferred|adjourned|postponed|put off|put back|held over|carried over|carried forward|stood over|left over|set down|(?:date|day|time) (?:was |were )?(?:agreed|chosen)|(?:date|day|was|were|been) (?:set|fixed|arranged))"
        r"[^.;:,]{0,30}? (?:to|until|till|for))(?: the)?(?: end of)? $",
        re.IGNORECASE,
    ),
    determiner=DETERMINER,
    thing=THING,
    whose_year=WHOSE_YEAR,
    of_age=OF_AGE,
    after_or_before=AFTER_OR_BEFORE,
)
