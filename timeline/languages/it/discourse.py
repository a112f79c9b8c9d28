"""Words by which an Italian text says how its times hang together: ends of ranges, order, speech."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.it.accents import ACCENTS
from timeline.model import Side
from timeline.times.cues import DiscourseCues

_HAD = (
    r"(?:(?:aveva|avevano|avevo|avevamo)(?: (?:già|ancora|mai|anche|non|pure))? \w+(?:ato|ata|ati|ate|ito|ita|iti|ite|uto|uta|uti|ute|so|sa|si|se|to|tta|tto|tti|sto|sta)"
    r"|(?:era|erano|ero) (?:(?:già )?(?:stat[oaie] \w+[oaie]|(?:andat|venut|partit|arrivat|mort|entrat|uscit|tornat|cadut|emigrat|rimast|fuggit|salit|sces|diventat)[oaie])))"
)
_WORD = r"(?: (?!(?:e|ed|ma|che|chi|cui|quando|dove)\b)[^\s,;:.]+)"

DISCOURSE = DiscourseCues(
    pluperfect=re.compile(rf"\b{_HAD}\b{_WORD}{{0,10}} $"),
    pluperfect_behind=re.compile(rf",?{_WORD}{{0,6}}? {_HAD}\b"),
    either=re.compile(r" o (?:nel |il )?"),
    accents=ACCENTS,
    signal=re.compile(r"(?<![\w-])(sin dal|fin dal|dal|dall'|da|dalla|fino al|fino alla|fino a|fino all'|fino alle|sino al|sino alla|sino alle|entro il|entro la|entro l'|entro le|entro|non oltre il|non oltre le|prima del|prima dell'|prima della|prima delle|prima di|dopo il|dopo la|dopo l'|dopo le|dopo|a partire dal|a partire dalle|dalle|per il|per|al|a)(?: (?:il|la|l'|mese di))? ?$"),
    sides={
        **dict.fromkeys(("sin dal", "fin dal", "dal", "dall'", "da", "dalla", "dalle", "a partire dal", "a partire dalle"), Side.SINCE),
        **dict.fromkeys(("fino al", "fino alla", "fino a", "fino all'", "fino alle", "sino al", "sino alla", "sino alle", "entro il", "entro la", "entro l'", "entro le", "entro", "non oltre il", "non oltre le"), Side.UNTIL),
        **dict.fromkeys(("prima del", "prima dell'", "prima della", "prima delle", "prima di"), Side.BEFORE),
        **dict.fromkeys(("dopo il", "dopo la", "dopo l'", "dopo le", "dopo"), Side.AFTER),
    },
    starts=frozenset({"dal", "dall'", "da", "dalla", "a partire dal"}),
    goes_on=re.compile(r"(?:;|, (?:e|ma|poi|e poi)) (?:poi |quindi )?(?:nel|in|il|nell'|a|verso|dal)?(?: il)? ?$"),
    relative=re.compile(r"\b(?:che|cui|il quale|la quale|risale|risalente)\b"),
    lasting=re.compile(r"\b[fs]ino a"),
    clause_after=re.compile(""),  # no date stands before the noun that it belongs to
    link=re.compile(r" ?(-|(?<!\d\d\d\d)/|alle|fino alle|al|all'|a|ad|e|fino al|fino a|fino ad) ?(?:ore |il |la |l' ?)?$"),
    opened_links=frozenset({"e"}),
    says_which=re.compile(r"(?<![\w-])(?:di|del|dell'|della|per|a|al|fino a)(?: il| la| l')? ?$"),
    opener=re.compile(r"(?<![\w-])(dalle|dal|dall'|da|tra|fra)(?: ore| il| la| l')? ?$"),
    between=frozenset({"tra", "fra"}),
    to=frozenset({"a", "al", "all'", "alle"}),
    same_year=re.compile(r" ?(?:-|/|al|all'|a|ad|e|o|,|fino al|fino a|fino ad)(?: ?(?:in|il|la|l'|del|nel|di|a|fine|inizio|metà))* ?$"),
    shortly=re.compile(r"\b(?:poco|subito|minuti|ore) $"),
    of_a_law=re.compile(r"\b(?:legge|decreto|decreto-legge|ordinanza|regolamento|direttiva|d\. ?lgs\.?|d\.p\.r\.?|dpr)(?: \S+){0,3} (?:del |dell')?$"),
    of_a_life=re.compile(r"(?<!fu )(?<!furono )(?<!stata )(?<!stato )(?<!state )(?<!stati )(?<!venne )\b(?:nat[oa]|nacque|fondat[oa]|creat[oa]|costruit[oa]|apert[oa]|elett[oa])\b[^,;.]{0,24}$"),
    after_or_before=re.compile(r" (?:(?P<after>dopo)|(?P<before>prima)) (?!del(?:la)? previst[oa]|dei tempi)"),
    aside=re.compile(r", (?:appena |solo |quasi )?$"),
    order=re.compile(r"\b((?P<later>più tardi|dopo|poi|successivamente|in seguito)|precedentemente|prima|in precedenza),?(?: (?:nel|il|a))? $"),
    a_year_back=re.compile(r"un anno (?:fa|prima)"),
    same_period=re.compile(r"\b(?:stesso|medesimo|corrispondente|analogo) (?:periodo|(?P<quarter>trimestre)|(?P<half>semestre)|(?P<month>mese)) "),
    back=re.compile(r"\b(?:prima|precedente|precedentemente|fa)\b"),
    looking_back=re.compile(r"\b(?:aveva|avevano) (?:\w+ ){1,4}(?:nel|dal|in) (?:\w+ )?$"),
    in_print=re.compile(r"\b(?:pubblicat[oaie]|uscit[oaie]|trasmess[oaie])(?: (?:nel|il))? $"),
    plan=re.compile(r"\b(?:previst[oaie]|programmat[oaie]|piano|piani|progetto|progetti|prevede|spera)\b[^.;]*$"),
    side_behind={Side.SINCE: re.compile(r" (?:o|e) (?:dopo|più tardi|successiv[aeio]|seguenti)\b| in poi\b")},
    negated=re.compile(r"\b(?:non|né|mai)\b[^.,;:()]{0,60}$"),
    any_day=re.compile(r"(?:^|\W)(?:un|una|ogni|tutti i|tutte le) $"),
    speech=re.compile(
        r"\b(?:disse|dice|diceva|scrisse|scriveva|raccontava|promette|promesso|promise|assicura|assicurato|detto|affermò|afferma|affermato|dichiarò|dichiara|dichiarato|spiegò|spiega|spiegato|annunciò|annuncia|annunciato|aggiunse|aggiunge|aggiunto|"
        r"sostiene|sostenuto|commenta|commentato|osserva|sottolinea|sottolineato|ricorda|ricordato|scrive|scritto|racconta|raccontato|risponde|risposto|intervista|discorso|comunicato|conferenza stampa)\b"
    ),
)  # fmt: skip
