"""Words by which a Dutch text says how its times hang together: ends of ranges, order, speech."""

from __future__ import annotations

from timeline import patterns as re
from timeline.model import Side
from timeline.times.cues import DiscourseCues

_BEGINNING = ("beginnend", "beginnend op", "startend", "startend op", "ingaand", "ingaand op")

_PARTICIPLE = r"(?:(?:aan|af|op|uit|in|toe|mee|bij|door|over|voor|terug|weg|neer|vast|goed|los)?ge[a-zëï]{2,}(?:d|t|en)|(?:ver|be|ont|her|er|door|over|onder|voor)[a-zëï]{3,}(?:d|t|en)|(?:ge|be|ver|ont|door|onder|over)(?:staan|gaan|daan))"
_WORD = r"(?: (?!(?:en|maar|of|die|dat|toen|omdat|nadat|waar)\b)[^\s,;:.]+)"
_THERE = r"(?:aangekomen|vertrokken|gekomen|gegaan|verhuisd|teruggekeerd|teruggekomen|overleden|gestorven|gevallen|ge[ëe]migreerd|ontslagen|opgericht|gesloten)"

DISCOURSE = DiscourseCues(
    pluperfect=re.compile(rf"\b(?:had|hadden){_WORD}{{0,6}}? {_PARTICIPLE}{_WORD}{{0,5}} $"),
    pluperfect_opens=re.compile(rf"\b(?:had|hadden)\b{_WORD}{{0,8}} $"),
    pluperfect_closes=re.compile(
        rf"{_WORD}{{0,8}}? {_PARTICIPLE}(?=[,;:.!?)\n]|$| (?:dat|en|om|van|in|op|door|met|over|te|voor|naar|bij|uit)\b)"
    ),
    pluperfect_behind=re.compile(
        rf" (?:had|hadden){_WORD}{{1,10}}? {_PARTICIPLE}(?=[,;:.!?)\n]|$| (?:dat|en|om|van|in|op|door|met|over|te|voor|naar|bij|uit)\b)| (?:was|waren){_WORD}{{0,6}}? {_THERE}\b"
    ),
    either=re.compile(r" of (?:in |op )?"),
    signal=re.compile(
        r"(?<![\w-])(sinds|sedert|al sinds|pas sinds|tot|tot aan|tot en met|t/m|tot in|uiterlijk|uiterlijk op|uiterlijk om|op zijn laatst|op zijn laatst om|op zijn laatst op|niet later dan|later dan|op zijn vroegst|op zijn vroegst op|voor|vóór|nog voor|na|vanaf|van|met ingang van|beginnend|beginnend op|startend|startend op|ingaand|ingaand op)(?<!gepland voor)(?<!voorzien voor)(?<!vastgesteld voor)(?<!uitgenodigd voor)(?<!agenda voor)(?: (?:de|het|ongeveer|begin|eind|half|minstens))? $"
    ),
    sides={
        **dict.fromkeys(
            ("sinds", "sedert", "al sinds", "pas sinds", "vanaf", "met ingang van", "op zijn vroegst", "op zijn vroegst op", *_BEGINNING),
            Side.SINCE,
        ),
        **dict.fromkeys(
            (
                "tot",
                "tot aan",
                "tot en met",
                "t/m",
                "tot in",
                "uiterlijk",
                "uiterlijk op",
                "uiterlijk om",
                "op zijn laatst",
                "op zijn laatst om",
                "op zijn laatst op",
                "niet later dan",
            ),
            Side.UNTIL,
        ),
        **dict.fromkeys(("voor", "vóór", "nog voor"), Side.BEFORE),
        **dict.fromkeys(("na", "later dan"), Side.AFTER),
    },
    also_for=frozenset({"voor"}),
    starts=frozenset({"vanaf", "met ingang van", *_BEGINNING}),
    onward=re.compile(r" af\b"),
    clause_after=re.compile(
        r"(?: ?[,.;:)\]\n”\"'?!]| ?$| (?:de|het|een|hij|zij|ze|we|wij|ik|en|maar|of|als|toen|in|op|aan|bij|met|te|voor|van|door|over|onder|was|waren|werd|werden|is|zijn|wordt|worden|had|hadden|heeft|hebben|zal|"
        r"zullen|kwam|kwamen|ging|gaf|bleef|blijft|stond|niet|nog|geen|zich)\b| (?!mensen\b)[a-z]{3,}en(?= ?[.,;?!]| ?$))"
    ),
    link=re.compile(r" ?(-|/|tot|tot en met|t/m|tot aan|en|op) ?(?:de |het |begin |eind |half )?$"),
    opened_links=frozenset({"en", "op"}),
    says_which=re.compile(r"(?<![\w-])(?:van|voor|tot|naar)(?: de)? ?$"),
    opener=re.compile(r"(?<![\w-])(van|vanaf|tussen)(?: (?:de|het|ongeveer|eind|begin|half))? $"),
    between=frozenset({"tussen"}),
    same_year=re.compile(r" ?(?:-|/|tot|tot en met|t/m|en|of|,|en op|en in|op) ?(?:de |het |begin |eind |half )?$"),
    shortly=re.compile(r"\b(?:kort|vlak|net|meteen|direct|onmiddellijk|minuten|uren|dagen) $"),
    says_of_what=re.compile(r" (?:van|zijn|haar|hun|een|hij|zij|ze)\b"),
    dies=re.compile(r"\b(?:stierf|gestorven|overleed|overleden|ontsliep|ontslapen|bezweek|heengegaan|ging heen|laatste adem uit)\b"),
    of_a_law=re.compile(r"\b(?:wet|\w+wet|besluit|verordening|richtlijn) (?:\S+ ){0,2}van $"),
    of_a_life=re.compile(r"\b(?:geboren|opgericht|gebouwd|gesticht|geopend|sinds|sedert|getrouwd|afkomstig)\b[^,;.]{0,24}$"),
    relative=re.compile(r", (?:die|dat|wiens|wier) | van wie | met wie "),
    lasting=re.compile(r"\btot\b"),
    after_or_before=re.compile(r" (?:(?P<after>na|nadat)|(?P<before>voor|voordat)) (?=(?:de|het|zijn|haar|hun|een|kerst|pasen|\d)\b)"),
    aside=re.compile(r", (?:slechts |bijna |ruim |ongeveer )?$"),
    order=re.compile(r"\b((?P<later>later|daarna|vervolgens|nadien)|eerder|daarvoor|voordien)(?: (?:in|op|bij))?(?: de| het)? $"),
    a_year_back=re.compile(r"een jaar (?:eerder|geleden|daarvoor|ervoor)|het jaar (?:daarvoor|ervoor)"),
    same_period=re.compile(
        r"(?:dezelfde|diezelfde|hetzelfde) (?:periode|tijdvak|(?P<quarter>kwartaal)|(?P<half>halfjaar)|(?P<month>maand)) "
    ),
    back=re.compile(r"\b(?:eerder|daarvoor|ervoor|geleden|voorgaande?|vorige?)\b"),
    in_print=re.compile(r"\b(?:verschenen|verscheen|gepubliceerd|uitgegeven|geraadpleegd|uitgave)(?: op| in| van)? $"),
    looking_back=re.compile(r"\b(?:had|hadden|was|waren) (?:\w+ ){1,4}(?:in|sinds|sedert|van|tot) (?:\w+ )?$"),
    plan=re.compile(r"\b(?:gepland|geplande|plannen|plan|voorzien|verwacht|zou|zouden|beloofd)\b[^.;,]{0,20}$"),
    side_behind={Side.SINCE: re.compile(r" (?:of|en) (?:later|daarna|hoger)\b")},
    negated=re.compile(r"\b(?:niet|nooit|geen)\b[^.,;:()]{0,60}$"),
    any_day=re.compile(r"(?:^|\W)(?:een|elke|iedere) $"),
    speech=re.compile(
        r"\b(?:zei|zeiden|zegt|zeggen|verklaarde|verklaart|aldus|meldde|meldden|meldt|vertelde|schreef|schrijft|waarschuwde|benadrukte|kondigde|eiste|vindt|stelde|voegde|antwoordde|vroeg|riep|noemde|bevestigde|"
        r"liet weten|interview|gesprek|verklaring|toespraak|persbericht)\b"
    ),
)
