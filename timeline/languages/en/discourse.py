"""Words by which an English text says how its times hang together: ends of ranges, order, speech."""

from __future__ import annotations

from timeline import patterns as re
from timeline.model import Side
from timeline.times.cues import DiscourseCues

_SIGNAL = re.compile(
    r"(?<![\w-])((?:ever )?since|until|till|up to|up until|by|before|prior to|no later than|after|as of|from)(?: (?:about|"
    r"around|at least|the))? $"
)
_SIDES = {
    "since": Side.SINCE,
    "ever since": Side.SINCE,
    "until": Side.UNTIL,
    "till": Side.UNTIL,
    "up to": Side.UNTIL,
    "up until": Side.UNTIL,
    "by": Side.UNTIL,
    "no later than": Side.UNTIL,
    "before": Side.BEFORE,
    "prior to": Side.BEFORE,
    "after": Side.AFTER,
}
_CLAUSE_AFTER = re.compile(
    r"(?: ?[,.;:)\]\n”\"']| ?$|-? (?:the|he|she|it|they|we|i|you|when|where|who|and|but|or|in|at|to|for|as|an?|with|that|"
    r"because|while|by|on|of|his|her|their|was|were|is|are|had|has|did|will|would|would|there|under)\b)"
)
_POSSESSIVE = re.compile(r"'s?\b")
_ONWARD = re.compile(r" ?(?:on|onwards?|forward)\b")
_ENDING = re.compile(r" (?:ended|ending|to|through|to the end of) ")
_RANGE = re.compile(r" ?(-|(?<!\d\d\d\d)/|to|until|till|through|and) ?(?:the |about |around |to )?$")
_RANGE_OPENERS = re.compile(r"(?<![\w-])(from|between)(?: about| around| the)? $")


_SAME_YEAR = re.compile(r" ?(?:-|/|to|and|or|,|until|till|through|and (?:again )?(?:in|on)) ?(?:the |early |late |mid-?)?$")
_SHORTLY = re.compile(r"\b(?:shortly|just|soon|right|immediately|minutes|moments|hours) $")
_SAYS_OF_WHAT = re.compile(r" (?:his|her|its|their|the|a|an|he|she|it|they|we|i)\b")
_OF_A_LIFE = re.compile(r"\b(?:born|founded|established|created|built|opened|formed|launched|since|joined|elected|aged)\b[^,;.]{0,24}$")
_ORDER_WORD = re.compile(
    r"\b((?P<later>later|afterwards?|subsequently|thereafter)|earlier|previously|before that),?(?: (?:in|on|at|by|during))?(?: the)? $"
)
_MONTHS_COMPARED = re.compile(r"\b(?:six|nine|6|9) months$")
_A_YEAR_BACK = re.compile(r"(?:just |only )?(?:a|one) year (?:earlier|ago|before)|year-(?:ago|earlier)|the year before")
_BACK = re.compile(r"\b(?:earlier|before|previously|ago|previous|preceding|prior)\b")
_IN_PRINT = re.compile(
    r"(?<!was )(?<!were )(?<!been )(?<!is )\b(?:declassified|published|"
    r"released|reprinted|conducted|interviewed|broadcast|as of)(?: (?:in|on))? (?:about )?$"
)
_LOOKING_BACK = re.compile(r"\bhad (?:\w+ ){1,4}(?:in|since|from|by|of) (?:\w+ )?$")
_PLUPERFECT = re.compile(
    r"\bhad (?!to\b|an?\b|the\b|no\b|his\b|her\b|its\b|their\b)[a-z]+(?: (?!and\b|but\b|who\b|which\b|when\b)[^\s,;:.]+){0,10}"
    r"(?:, [^\s,;:.]+(?: [^\s,;:.]+){0,3},(?: [^\s,;:.]+){0,4})? $"
)
_PLUPERFECT_BEHIND = re.compile(
    r",? (?:(?!and\b|but\b|who\b|which\b|when\b|that\b|after\b|because\b|as\b|where\b|if\b)[^\s,;:.]+ ){1,6}"
    r"had (?:already |also |never |not )?(?!to\b|an?\b|the\b|no\b|his\b|her\b|its\b|their\b)[a-z]+(?:ed|[nt]|[aeiou][dkmp]|ung|ade|one|ck|ew)\b"
)
_PLAN = re.compile(
    r"\b(?:plan|plans|planned|scheduled|projected|expected|intended|due|hoped|(?:proposed|promised)(?! (?:again )?(?:in|on) (?:the )?$)|set (?:for|to))\b[^.;]*$"
)
_SPEECH_VERB = re.compile(
    r"\b(?:said|says|told|added|wrote|tweeted|announced|declared|claimed|warned|asked|replied|insisted|argued|explained|stated|testified|posted|shouted|recalled|demanding|demanded|speaking|spoke|interview|statement|speech|address|broadcast)\b"
)

_HAPPENINGS = (  # what is called by a noun later, and how the sentence of its day tells it
    ("fire|blaze", "burn(?:ed|t|s down)|burning|blaze|caught fire|on fire|alight|ablaze|gutted|in flames"),
    ("wedding|marriage", "married|wed|wedded"),
    ("funeral|burial", "buried|interred|laid to rest|cremated"),
    ("robbery|raid|theft|burglary|break-in", "robbed|raided|stole|stolen|burgled|broken into|broke into"),
    ("sinking|wreck|shipwreck", "sank|sunk|foundered|went down|wrecked|ran aground"),
    ("explosion|blast", "exploded|blew up|blown up"),
    ("flood|floods", "flooded|burst its banks|under water"),
    ("birth", "born"),
    ("murder|killing|shooting|stabbing", "murdered|killed|shot|stabbed|strangled"),
    ("accident|crash|collision|disaster", "crash(?:ed)?|collided|struck|derailed|overturned|burst|gave way|collapsed|exploded"),
    ("fall", "fell"),
    ("meeting|vote", "met|voted"),
    ("election", "elected"),
    ("trial|sentence|verdict|conviction", "tried|sentenced|convicted|jailed|found guilty"),
    ("sale|auction", "sold|auctioned"),
    ("battle", "fought"),
    ("operation", "operated"),
    ("launch|launching", "launched"),
)

DISCOURSE = DiscourseCues(
    either=re.compile(r",? or (?:(?:perhaps|maybe|possibly|even) )?(?:in |on )?(?:the )?"),
    signal=_SIGNAL,
    sides=_SIDES,
    onward=_ONWARD,
    starts=frozenset({"from", "as from", "as of"}),
    clause_after=_CLAUSE_AFTER,
    possessive=_POSSESSIVE,
    ending=_ENDING,
    began=re.compile(r",? (?:starting|beginning|commencing|which (?:began|started)|that (?:began|started))(?: on| from)?(?: the)? "),
    closed=re.compile(r",? (?:ending|concluding|finishing|which ended|that ended)(?: on)?(?: the)? "),
    for_so_long=re.compile(r"\b(?:for|over|during|lasted|lasting|lasts|ran|runs|running|took)(?: about| some)? $"),
    from_day=re.compile(r" from(?: the)? "),
    link=_RANGE,
    opened_links=frozenset({"and"}),
    says_which=re.compile(r"(?<![\w-])(?:of|for|from|to|until|till)(?: the)? ?$"),
    opener=_RANGE_OPENERS,
    between=frozenset({"between"}),
    to=frozenset({"to"}),
    same_year=_SAME_YEAR,
    shortly=_SHORTLY,
    says_of_what=_SAYS_OF_WHAT,
    dies=re.compile(r"\b(?:died|passed away|passed peacefully|breathed (?:her|his) last|succumbed)\b"),
    the_happening=re.compile(r"(?:the|his|her|their|our|my) [a-z]{3,}(?![’'])"),
    happenings=tuple(
        (re.compile(rf"(?:the|his|her|their|our|my) (?:{noun})\b"), re.compile(rf"\b(?:{told}|{noun})\b")) for noun, told in _HAPPENINGS
    ),
    of_a_law=re.compile(r"\b(?:act|law|statute|decree|ordinance|regulation|directive)s? (?:\S+ ){0,3}(?:of|dated)(?: the)? $"),
    any_day=re.compile(r"(?:^|\W)(?:every|each) $"),
    of_a_life=_OF_A_LIFE,
    of_a_thing=re.compile(
        r"(?<!\bin )(?<!\bat )(?<!\bof )(?<!\bduring )(?<!\bsince )(?<!\bbefore )(?<!\bafter )(?<!\bby )\b(?:the|an?|its|his|her|their) $"
    ),
    goes_on=re.compile(r"(?:;|, (?:and|but|then|and then)) (?:then |later |again )?(?:in|on|by|at|during)?(?: early| late| the)? ?$"),
    relative=re.compile(r"\b(?:who|which|whose|whom|since|dating|dates|back to)\b"),
    lasting=re.compile(r"\b(?:until|till)\b"),
    after_or_before=re.compile(r" (?:(?P<after>after)|(?P<before>before)) "),
    aside=re.compile(r", (?:just |only |about |nearly |almost )?$"),
    order=_ORDER_WORD,
    months_compared=_MONTHS_COMPARED,
    a_year_back=_A_YEAR_BACK,
    back=_BACK,
    in_print=_IN_PRINT,
    looking_back=_LOOKING_BACK,
    pluperfect=_PLUPERFECT,
    pluperfect_behind=_PLUPERFECT_BEHIND,
    plan=_PLAN,
    speech=_SPEECH_VERB,
    recorded=re.compile(
        r"\b(?:videos?|footage|recordings?|tapes?|films?|letters?|diary|diaries|memoirs?|books?|poems?|songs?|notes?|novels?|plays?|archives?|notebooks?"
        r"|journals?|e-?mails?|transcripts?|wrote|writes|written|once)\b"
    ),
    moved=re.compile(
        r"\b(?:moved?|moves|moving|postpon(?:ed?|es|ing)|reschedul(?:ed?|es|ing)|shift(?:ed|s|ing)?|put back|pushed back|brought forward|delay(?:ed|s|ing)?|adjourned)\b[^.;:()]{0,40} from $"
    ),
    side_behind={Side.SINCE: re.compile(r" ?(?:[-–—]|to|until|till) ?(?:the )?(?:present|now|date|today|ongoing)\b(?! day)")},
    negated=re.compile(r"(?:\bnot|\bnever|\w{2}n't|\bhardly|\bscarcely|\bnothing|\bnobody|\bno one|\bnone)\b[^.,;:()]{0,60}$"),
)
