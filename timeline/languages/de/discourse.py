"""Words by which a German text says how its times hang together: ends of ranges, order, speech."""

from __future__ import annotations

from timeline import patterns as re
from timeline.model import Side
from timeline.times.cues import DiscourseCues

_SIGNAL = re.compile(
    r"(?<![\w-])(seit|schon seit|erst seit|bereits seit|bis|bis zum|bis zu|bis ins|bis in den|bis in die|bis einschließlich|spätestens|spätestens am|spätestens bis|spätestens im|noch vor|vor|vor dem|vor der|nach|nach dem|"
    r"nach der|ab|ab dem|ab der|von|vom|frühestens|frühestens am)(?: (?:dem|der|den|das|etwa|rund|ungefähr|mindestens|anfang|ende|mitte))? $"
)
_SIDES = {
    **dict.fromkeys(
        ("seit", "schon seit", "erst seit", "bereits seit", "ab", "ab dem", "ab der", "frühestens", "frühestens am"), Side.SINCE
    ),
    **dict.fromkeys(
        (
            "bis",
            "bis zum",
            "bis zu",
            "bis ins",
            "bis in den",
            "bis in die",
            "bis einschließlich",
            "spätestens",
            "spätestens am",
            "spätestens bis",
            "spätestens im",
        ),
        Side.UNTIL,
    ),
    **dict.fromkeys(("vor", "noch vor", "vor dem", "vor der"), Side.BEFORE),
    **dict.fromkeys(("nach", "nach dem", "nach der"), Side.AFTER),
}

_PARTICIPLE = r"(?:\w*ge\w{2,}(?:t|en)|(?:\w{2,5})?(?:be|ver|er|ent|zer|emp|miss|über|unter|wider)\w{3,}(?:t|en)|\w{3,}iert|worden|gewesen)"
_WORD = r"(?: (?!(?:und|aber|oder|der|die|das|dass|als|wo|weil|nachdem)\b)[^\s,;:.]+| (?:der|die|das) [^\s,;:.]+)"

DISCOURSE = DiscourseCues(
    pluperfect=re.compile(r"(?!)"),
    pluperfect_opens=re.compile(rf"\b(?:hatte|hatten|hatt|war(?=[^.;:]*)|waren)\b{_WORD}{{0,8}} $"),
    pluperfect_closes=re.compile(rf"{_WORD}{{0,8}}? {_PARTICIPLE}(?: worden)?(?=[,;:.!?)\n]|$| und )"),
    pluperfect_behind=re.compile(
        rf" (?:hatte|hatten){_WORD}{{1,10}}? {_PARTICIPLE}(?=[,;:.!?)\n]|$| und )| (?:war|waren){_WORD}{{0,8}}? {_PARTICIPLE} worden\b"
    ),
    either=re.compile(r" oder (?:im |am )?"),
    moved=re.compile(r"\b(?:verschob|verschiebt|verlegte?|vertagte?|verschoben)\b[^.;:()]{0,40} vo[mn] $"),
    moved_behind=re.compile(r"[^.,;:()\d]{0,30} (?:verschoben|verlegt|vorgezogen|vertagt|vorverlegt|verschieben|verlegen|vertagen)\b"),
    signal=_SIGNAL,
    sides=_SIDES,
    starts=frozenset({"ab", "ab dem", "ab der"}),
    onward=re.compile(r" an\b"),
    clause_after=re.compile(""),  # no date stands before the noun that it belongs to
    link=re.compile(
        r",? ?(-|/|bis|bis zum|bis zu|bis in den|bis einschließlich|und|auf|auf den|zum) ?(?:dem |den |der |zum |anfang |ende |mitte )?$"
    ),
    opened_links=frozenset({"und", "auf", "auf den", "zum"}),
    says_which=re.compile(r"(?<![\w-])(?:vom|von|für|bis|zum|auf|des)(?: den| dem| diesen| kommenden| nächsten)? ?$"),
    opener=re.compile(r"(?<![\w-])(von|vom|zwischen|zwischen dem)(?: (?:dem|der|den|etwa|ende|anfang|mitte))? $"),
    between=frozenset({"zwischen", "zwischen dem", "vom"}),
    same_year=re.compile(
        r" ?(?:-|/|, bis|bis|bis zum|und|oder|,|sowie|und dem|und am|und im|auf den) ?(?:den |dem |am |im |anfang |ende |mitte )?$"
    ),
    shortly=re.compile(r"\b(?:kurz|bald|unmittelbar|gleich|knapp|minuten|stunden|direkt|wenige tage|tage) $"),
    says_of_what=re.compile(r" (?:der|des|seiner|ihrer|seines|ihres|einer|eines|er|sie|es)\b"),
    dies=re.compile(
        r"\b(?:(?:ver)?starb|gestorben|verstorben|entschlief|entschlafen|verschied|erlag|schloss für immer die augen|von uns gegangen)\b"
    ),
    of_a_law=re.compile(r"\b(?:\w*gesetz(?:es)?|\w*verordnung|\w*richtlinie|erlass(?:es)?|dekret(?:e?s)?|\w*satzung) (?:\S+ ){0,4}vom $"),
    of_a_life=re.compile(
        r"\b(?:geboren|geborene|gegründet|gegründete|errichtet|erbaut|gebaut|eröffnet|seit|stammt|stammende|verheiratet|jahrgang)\b[^,;.]{0,24}$"
    ),
    relative=re.compile(r", (?:der|die|das|den|dem|dessen|deren|welche[rsmn]?) "),
    lasting=re.compile(r"\bbis (?:zu|zum|zur|ins?|\d)"),
    after_or_before=re.compile(
        r" (?:(?P<after>nach)|(?P<before>vor)) (?=(?:dem|der|den|seine[rnm]?|ihre[rnm]?|einem|einer|weihnachten|ostern|\d)\b)"
    ),
    aside=re.compile(r", (?:nur |knapp |gut |etwa |fast |rund )?$"),
    order=re.compile(r"\b((?P<later>später|danach|anschließend|darauf)|früher|zuvor|vorher)(?: (?:im|am|in|bei|dann))?(?: der| dem)? $"),
    a_year_back=re.compile(r"(?:ein|einem|ein) jahr (?:zuvor|früher|davor)|vor einem jahr|(?:im |dem )?vorjahr"),
    same_period=re.compile(
        r"(?:gleich|selb|demselb|derselb)en (?:zeitraum|zeit|periode|(?P<quarter>quartal)|(?P<half>halbjahr)|(?P<month>monat))(?:s|es)? "
    ),
    back=re.compile(r"\b(?:früher|zuvor|vorher|davor|vorangegangenen?|vorigen?|vorjahr\w*|vor)\b"),
    in_print=re.compile(
        r"\b(?:erschienen|erschien|veröffentlicht|herausgegeben|publiziert|abgerufen|ausgabe|auflage|stand)(?: am| im| vom| in)?(?: etwa)? $"
    ),
    looking_back=re.compile(r"\b(?:hatte|hatten|war|waren) (?:\w+ ){1,4}(?:im|seit|von|bis|in) (?:\w+ )?$"),
    plan=re.compile(
        r"\b(?:geplant|geplante|vorgesehen|angesetzt|plan|pläne|planten|plante|sollte|sollten|erwartet|beabsichtigte|für)\b[^.;,]{0,20}$"
    ),
    of_the_story=re.compile(
        r"(?:(?:anfang|mitte|ende|beginn|laufe|laufe?) )?(?:(?:des|im|in|dem) )?(?:diese[snmr]|letzten|nächsten|kommenden|vergangenen|vorigen|laufenden) (?:jahr(?:es)?|monats?|sommers?|winters?|frühjahrs?|herbst(?:es)?)"
        r"|(?:\w+ )?(?:sommer|winter|frühjahr|herbst|frühling) (?:des )?(?:nächsten|kommenden|letzten|vergangenen|dieses) jahres"
    ),
    side_behind={Side.SINCE: re.compile(r" (?:oder|und) (?:später|danach)\b")},
    negated=re.compile(r"\b(?:nicht|nie|niemals|kein(?:e[nmrs]?)?|kaum)\b[^.,;:()]{0,60}$"),
    any_day=re.compile(r"(?:^|\W)(?:einem|eines|jeden|jedem|jeder) $"),
    speech=re.compile(
        r"\b(?:sagte|sagten|sagt|erklärte|erklärten|erklärt|teilte|meinte|meint|betonte|betont|so|berichtete|berichtet|kündigte|warnte|warnt|forderte|fordert|schrieb|schreibt|gesagt|erläuterte|"
        r"kritisierte|behauptete|versicherte|fügte|ergänzte|antwortete|fragte|rief|nannte|bestätigte|bekräftigte|interview|gespräch|mitteilung|erklärung|rede|stellungnahme)\b"
    ),
)
