"""English logs: who keeps one, whose it is, and the lines that leave out who did it ("Heard weak call on 2182", "Advised RCC")."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.en.verbs import PAST

KEEPS_LOG = re.compile(  # of a police log nobody is the subject: "Arrested: Dale Finch"
    r"(?<!\w)(?<![Pp]olice )(?<!POLICE )(?<![Cc]rime )(?<![Aa]rrest )(?<![Dd]ispatch )(?<![Cc]hange )(?:[Ll]og|LOG|[Ll]og ?[Bb]ook|LOGBOOK|(?:[Ww]atch|[Dd]uty|[Ss]tation|[Oo]ccurrence) (?:[Bb]ook|[Dd]iary)"
    r"|[Jj]ournal kept (?:at|on|aboard|in)|(?:[Rr]emarks|REMARKS) (?:(?i:on board)|(?i:aboard))|(?:[Jj]ournal|JOURNAL) (?i:of) (?i:an?|the|our) (?:[A-Z]?[a-z]+ )?(?i:voyage|passage|cruise)|(?:[Ss]hip['’]s|[Ll]ight ?(?:house|station)|[Kk]eeper['’]s|[Ss]tation) [Jj]ournal)(?![\w’'])"
)
_NAME = r"(?:\d/[A-Z] |[A-Z]/[A-Z] |(?:Capt|Lt|Sgt|Cpl|Cst|Dr|Mr|Mrs|Ms|Miss|PC|Insp)\.? )?(?P<name>(?:[A-Z][a-z]{0,4}\. ?){1,3}[A-Z][\w’'-]+|[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){1,2})(?= ?(?:[.,;(\n]|\Z))"
_ON_WATCH = (
    r"(?:(?:[Oo]fficer|[Oo]perator|[Ss]upervisor|[Cc]ontroller|[Ee]ngineer|[Mm]ate|[Kk]eeper|[Ww]arden|[Rr]anger) (?:of|on|in) (?:the |this )?(?:watch|duty|charge|call)"
    r"|(?:[Dd]uty|[Ww]atch|[Ss]tation|[Ss]hift|[Nn]ight|[Ll]og|[Oo]n-call|[Ii]ncident) ?(?:officer|manager|keeper|supervisor|engineer|controller|operator|leader|ranger|commander)"
    r"|[Ww]atch|[Ll]ookout|[Ll]og|[Kk]eeper|[Oo]perator|[Oo]bserver|[Cc]ontroller|[Ww]arden|[Rr]ecorder|[Ss]cribe|[Ee]ntries by|[Ll]ogged by|[Kk]ept by|[Ll]og kept by|[Mm]aster)"
)
_KEEPER = re.compile(rf"(?:^|[.;,]\s+|\n)(?:{_ON_WATCH}\s?:\s*|(?:[Kk]ept|[Ww]ritten) by (?:the )?){_NAME}")
_ALONE = re.compile(
    rf"{_NAME}(?:, (?:[A-Z][a-z]+ ){{0,3}}(?:[Kk]eeper|[Mm]aster|[Mm]ate|[Oo]fficer|[Ww]arden|[Oo]bserver|[Oo]perator|[Rr]anger|[Mm]anager|[Cc]aptain))?"
)
_PARTS = re.compile(r"\s+[–—|-]\s+|[,:;]\s+|\s+of (?:the )?(?:[a-z]+ )?(?=[A-Z])")
_STATION = re.compile(r"(?!.*\d\d.*\d)(?:[A-Z][\w/’'&.-]*|of|the|and)(?: (?:[A-Z\d][\w/’'&.-]*|of|the|and)){1,6}")
_OF_A_SHIP = re.compile(
    r"\b(?i:log|log ?book|journal|remarks) (?i:kept )?(?i:(?:of an? (?:[a-z]+ ){0,2}voyage [^.]{0,60}? )?(?:of|on board|aboard|from|in) (?:the )?)(?:(?:[a-z-]+ ){0,3}(?![A-Z][a-z])(?i:ship|vessel|snow|barquentine|brigantine|brig|barque|bark|schooner|sloop|steamer|trawler|whaler|sealer|yacht|ketch|cutter|"
    r"clipper|lugger|tug|lightship|freighter|tanker|icebreaker|boat|frigate|corvette|submarine)|H\.?M\.?S\.?|S\.?S\.?|M\.?V\.?|R\.?V\.?|R\.?R\.?S\.?|U\.?S\.?S\.?) (?P<name>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2})"
)
_OF_A_UNIT = re.compile(
    r"\b(?:[Dd]iary|DIARY|[Ll]og|[Jj]ournal) (?:of|kept by) (?:the )?(?P<name>(?:No\.? ?)?[\dA-Z][\w’'./-]*(?: (?:of|the|and|[\dA-Z][\w’'./-]*)){0,6}? (?:Battalion|Bn|Ambulance|Company|Coy|Regiment|Squadron|Division|Brigade|"
    r"Battery|Hospital|Corps|Mission|Unit|Troop|Station|Clearing Station|Convent|Expedition|Party|Crew)(?: R\.?A\.?M\.?C\.?)?)(?=$|[,;:(]| [–—-])"
)
_HEAD_LINES = 6
_AT_A_TIME = (  # in front of such a line: "at 6 a.m. took the tug", "at daylight sighted a steamer"
    r"(?:(?:at|about|by|near|towards|before|after) (?:about |around |nearly |half[ -]past |a quarter (?:past|to) )?(?:\d[\d.:]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"noon|midday|midnight|daylight|day ?break|dawn|dusk|dark|sunset|sunrise|first light|high water|low water)(?: ?(?:(?i:[ap]\.?m)\.?|hours|hrs|bells|o[’']clock))?,? "
    r"|(?i:[ap]\.?m)\.? |in the (?:morning|forenoon|afternoon|evening|night|first watch|middle watch|dog watch),? )?"
)

DONE_IN_LOG = re.compile(  # in small letters; none of "Identified as …", "Found adrift", "Diverted by RCC": who or what was that?
    rf"{_AT_A_TIME}(?:(?:[a-z]+ly|then|again) )?(?!(?:was|were|had|due|based|born|located|died|expired|departed this)\b)(?!(?:found|identified|confirmed|released|named|killed|seen|known) (?:as|dead|alive|safe|adrift|dying|with|to be)\b)"
    rf"(?!.* by (?:the|an?|two|[A-Z\d\[]))(?:{PAST}|cast|hove|put|set|let|shut|[a-z]{{2,}}ed|read)\b(?! (?:as|to be)\b)"
)

KEEPS_DIARY = re.compile(r"(?<!\w)(?:[Dd]iary|[Dd]iaries|DIARY|[Jj]ournal(?= (?:of|kept by) (?:the )?[A-Z]))(?!\w)")
DONE_IN_DIARY = re.compile(  # in small letters; whatever a diary tells without a subject is of who keeps it, also "Up at five", "Found out by Matron"
    rf"{_AT_A_TIME}(?:(?:[a-z]+ly|then|again|also|just) )?(?:(?!(?:was|were|had|has|is|are|due|based|born|located|said|posted|written|added|dated|killed|fred|alfred|wilfred|mildred|winifred|indeed|red)\b)(?:{PAST}|[a-z]{{2,}}ed|read)(?= )(?! (?:as|to be)\b)"
    r"|(?:did not|didn[’']t|could not|couldn[’']t|up|out|off|home|back|in bed|on duty|on leave|to (?:church|chapel|town|bed|market|work|school))\b)"
)

_SKY = (
    r"(?:winds?|seas?|swell|weather|sky|skies|visibility|vis|barometer|glass|bar|temps?|temperatures?|fog|foggy|rain|rainy|raining|snow|snowing|sleet|hail|drizzle|sun|sunny|sunshine|fine|fair|clear|"
    r"overcast|clouds?|cloudy|calm|mist|misty|haze|hazy|moderate|rough|smooth|slight|heavy|light|fresh|freshening|strong|variable|squalls?|squally|showers?|frost|frosty|[NSEW]{1,3}|[nsew]\.[nsew]|"
    r"northerly|southerly|easterly|westerly|north|south|east|west|backing|veering|veered|backed|steady|rising|falling|gusting|easing|gusts|normal|good|poor|nil|very|cold|hot|warm|cool|dry|wet|mild|all(?= (?:day|night|morning|afternoon)\b)|day|"
    r"night|till|until|since|before|after|by|on|of|inch|inches|feet|ft|cm|overnight|thaw|thawing|frozen|dull|bright|gloomy|breez[ey]s?|thunder|and|with|to|from|in|the|at|but|still|again|over|morning|noon|afternoon|evening|dawn|dusk|knots|kts|kn|force|miles?|nm|km|m|mb|hpa|degrees|[FC]|\d+(?:\.\d+)*|one|two|three|four|five|"
    r"six|seven|eight|nine|ten|eleven|twelve|equipment|lat|long|lon|systems?|pressures?|oil|water|bilges?|running|ok|okay)"
)
WEATHER = re.compile(
    rf"(?![^.]*\bforce (?:[89]|1\d)\b)(?:{_SKY}(?:[\s,;:°%/–-]+|\.(?:\s+|$)|$))+", re.IGNORECASE
)  # all of a note on the weather or of what is as it should be


def log_keeper(text: str) -> str:
    """Who kept the log by a line at its head ("Officer of the watch: L. Penney") or by its signature; "" if neither names anybody."""
    lines = [line for line in text.split("\n") if line.strip()]
    if hit := _KEEPER.search("\n".join(lines[:_HEAD_LINES])):
        return hit["name"]
    hit = _ALONE.fullmatch(lines[-1].strip()) if lines else None
    return hit["name"] if hit else ""


def log_station(title: str) -> str:
    """Whose log it is by its title: "Cape Harrow Coast Guard Radio" of "Duty Log – Cape Harrow Coast Guard Radio, Newfoundland"."""
    if hit := _OF_A_SHIP.search(title) or _OF_A_UNIT.search(title):
        return hit["name"]
    parts = (part for part in _PARTS.split(title) if not KEEPS_LOG.search(part))
    return next((part for part in parts if _STATION.fullmatch(part)), "")
