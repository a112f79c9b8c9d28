"""Words by which German looks back or ahead: the finite verb in the second place or at the end, and what is planned."""

from __future__ import annotations

from timeline import patterns as re
from timeline.times.cues import TenseCues, any_of

# "wird", modals and presents of what begins, opens or takes place; a plain present beside a date looks ahead in news
_AHEAD = [
    r"(?:anmelde|einsende|annahme|bewerbungs|melde|redaktions|abgabe)schluss",
    r"(?:statt|an|auf|ein|vor|zurück|zusammen|ab|aus|teil|hin|her|weiter|los)"  # "die im Juni stattfinden"
    r"(?:finde[tn]|treten|tritt|kommt|kommen|geht|gehen|läuft|laufen|stellt|stellen|lädt|laden|hält|halten|reist|reisen|fährt|fahren|spielt|spielen|liest|lesen|schließt|schließen)",
    *(
        "wird|werden|werde|werdet|soll|sollen|solle|will|wollen|wolle|möchte|möchten|muss|müssen|muß|kann|können|darf|dürfen|dürfte|dürften|könnte|könnten|sollte|sollten|müsste|müssten|"
        "ist geplant|sind geplant|geplant|geplante|geplanten|steht bevor|stehen bevor|bevorstehende|bevorstehenden|plant|planen|beabsichtigt|beabsichtigen|erwartet wird|voraussichtlich|vorgesehen|angesetzt|"
        "beginnt|beginnen|startet|starten|endet|enden|eröffnet werden|findet|finden|lädt|laden|steigt|tritt|treten|kommt|kommen|geht|gehen|fährt|reist|trifft|treffen sich|spielt|spielen|"
        "tagt|läuft|laufen|entscheidet|entscheiden|öffnet|öffnen|schließt|schließen|erscheint|feiert|feiern|gibt es|sehen uns|sehen wir uns|treffen uns|treffen wir uns|seh'n uns|folgt|folgen|bleibt|bleiben|gilt|gelten|wählt|wählen|zeigt|präsentiert|"
        "stellt|liest|referiert|hält|veranstaltet|organisiert|bietet|anmelden|anmeldungen|anmeldung|einzusehen|sind eingeladen|herzlich eingeladen|frist|termin|stichtag|[a-zäöüß]+frist|[a-zäöüß]+termin|"
        "bitte|bitten|benötige|benötigen|brauche|komme|gehe|fahre|reise|fange|"
        "lass uns|lasst uns|lassen sie uns|lassen wir uns|"
        "müsse|könne|zu haben|zu sehen|zu hören|ab sofort|demnächst|künftig"
    ).split("|"),
]
STRONG = (
    "war|waren|wurde|wurden|hatte|hatten|sei|seien|worden|gewesen|gab|gaben|kam|kamen|ging|gingen|stand|standen|lag|lagen|fand|fanden|nahm|nahmen|sah|sahen|sprach|sprachen|traf|trafen|trat|traten|"
    "starb|starben|fiel|fielen|verlor|verloren|gewann|gewannen|begann|begannen|schrieb|schrieben|blieb|blieben|rief|riefen|lief|liefen|ließ|ließen|hielt|hielten|zog|zogen|flog|flogen|floh|flohen|"
    "schlug|schlugen|trug|trugen|fuhr|fuhren|stieg|stiegen|sank|sanken|brach|brachen|griff|griffen|bot|boten|schloss|schloß|schlossen|verließ|verließen|erhielt|erhielten|bekam|bekamen|entstand|"
    "entstanden|erschien|erschienen|befahl|befahlen|übernahm|übernahmen|unterschrieb|beschloss|beschloß|beschlossen|verbot|verboten|vergaß|geschah|geschahen|gelang|gelangen|zwang|zwangen|drang|"
    "drangen|sprang|sang|trank|aß|saß|saßen|las|lasen|maß|bat|baten|lud|luden|schuf|schufen|wuchs|wuchsen|warf|warfen|half|halfen|galt|galten|bog|schob|schoben|schoss|schoß|schossen|tat|taten|"
    "hob|hoben|wies|wiesen|wich|wichen|stritt|ritt|riss|rissen|litt|litten|schritt|schnitt|unterlag|unterlagen|bestand|bestanden|verstand|verstanden|verschwand|verschwanden|band|empfing|hing|"
    "fing|fingen|hieß|hießen|rieb|schien|schienen|trieb|vertrieb|vertrieben|lieh|schwieg|stahl|stahlen|brannte|kannte|nannte|nannten|rannte|dachte|dachten|brachte|brachten|wusste|wußte|wussten|"
    "konnte|konnten|musste|mußte|mussten|mußten|wollte|wollten|durfte|durften|mochte|warb|warben|stieß|stießen|schied|schieden|mied|mieden|pries|priesen|schmolz|schwamm|schwammen|schwor|schworen|"
    "stach|stachen|wog|wogen|barg|bargen|grub|gruben|schlief|schliefen|sandte|sandten|wandte|wandten|genoss|goss|floss|betrog|betrogen|"
    "biss|bissen|blies|bliesen|empfahl|empfahlen|fraß|fraßen|fror|froren|glich|glitt|glitten|hieb|klang|klangen|kniff|kroch|krochen|log|logen|pfiff|pfiffen|quoll|rang|rangen|riet|rieten|roch|sann|"
    "schlich|schlichen|schmiss|schmissen|schrie|schrien|schwand|schwanden|schwang|schwangen|schwoll|strich|strichen|genas|gebar|gebaren|erschrak|erschraken|verdarb|verdarben|erlosch|sangen|tranken|"
    "sprangen|aßen|maßen|ritten|stritten"
)
WEAK = (
    "sagte|machte|stellte|teilte|meldete|führte|setzte|erklärte|forderte|folgte|erreichte|gründete|eröffnete|besuchte|berichtete|kündigte|bestätigte|verurteilte|tötete|kämpfte|stürzte|flüchtete|"
    "lehnte|kritisierte|betonte|äußerte|eroberte|besetzte|startete|landete|endete|dauerte|lebte|arbeitete|spielte|siegte|stimmte|wählte|erläuterte|reagierte|warnte|drohte|räumte|schickte|verkaufte|"
    "kaufte|zahlte|erhöhte|senkte|kostete|zeigte|hörte|fühlte|glaubte|ereignete|explodierte|protestierte|demonstrierte|informierte|diskutierte|kapitulierte|marschierte|attackierte|bombardierte|"
    "verhaftete|sperrte|stoppte|holte|legte|erlebte|feierte|veröffentlichte|unterzeichnete|heiratete|studierte|wechselte|kehrte|reiste|rückte|sicherte|verlegte|verkündete|klagte|bezeichnete|"
    "ruhte|fehlte|diente|wohnte|brauchte|bildete|nutzte|änderte|fragte|antwortete|redete|rechnete|prüfte|pflegte|fasste|passte|schaffte|hoffte|lernte|liebte|regnete|widmete|leitete|leistete|ordnete|beantragte|"
    "beauftragte|bewilligte|erteilte|genehmigte|bestellte|beschaffte|beendete|ersetzte|erneuerte|entfernte|verlängerte|vermietete|verpachtete|verteilte|verwaltete|vereinbarte|verursachte|verhängte|verlangte|versammelte|"
    "überreichte|umfasste|unterstützte|unterrichtete|mietete|erbte|stiftete|stockte|kürzte|steigerte|gehörte|"
    "erinnerte|einigte|verständigte|entdeckte|rettete|löste|griffte|verletzte|zerstörte|erzielte|scheiterte|suchte|versuchte|wartete|öffnete|weigerte|ernannte|verwandelte|errichtete|baute|"
    "beantwortete|bearbeitete|begleitete|beobachtete|bestattete|betrachtete|erblindete|erstattete|fürchtete|gestaltete|gestattete|kenterte|mietete|pachtete|redete|strandete|verbreitete|vernichtete|verpflichtete|verwundete|wettete"
)
_PAST = [
    *STRONG.split("|"),
    *WEAK.split("|"),
    *(f"{word}n" for word in WEAK.split("|")),
    r"\w{2,}(?:ierte|ierten)",
    r"(?:hat|haben|habe|hätten|hätte|bin|bist|ist|sind) (?:\w+ ){0,2}?(?:ge\w{2,}(?:t|en)|ver\w{3,}(?:t|en)|be\w{3,}(?:t|en)|er\w{3,}(?:t|en)|ent\w{3,}(?:t|en)|\w{2,}ge\w{2,}(?:t|en)|\w{3,}iert)",
    "hat|haben|habe|hätten|hätte",
    "gekommen|gegangen|geworden|gestorben|gefallen|gestiegen|gesunken|geboren|ermordet|verhaftet|festgenommen|bekanntgegeben|mitgeteilt|zurückgetreten|verunglückt|ums leben|getötet|verletzt|gefunden",
]

_SAID_TO_HAVE = (  # "soll in der Nacht eingebrochen sein"
    r"(?<!\w)(?:soll|sollen|will|wollen|muss|müssen|muß|kann|können|könnte|könnten|dürfte|dürften)(?=(?:[^.;:!?]|(?<=\d)\.){0,160}?\w(?:t|en) (?:haben|sein)(?!\w))"
)

TENSE = TenseCues(
    cue=re.compile(
        rf"(?P<future>(?!{_SAID_TO_HAVE})(?:(?<!\w)(?:ist|sind) (?:[\w.]+ ){{0,5}}?(?:geplant|vorgesehen|angesetzt|anberaumt|terminiert)(?!\w)|"
        r"(?<!\w)(?:steht|stehen) (?:[\w.]+ ){1,6}?(?:an|bevor)(?=[ .,;]|$)|"
        rf"{any_of(_AHEAD)}|(?<!nacht )(?<!\d\. )(?<!\w)auf den(?= \d)|(?<!\w)auf (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?=,| verschoben)))|(?P<past>{_SAID_TO_HAVE}|{any_of(_PAST)})|(?P<modal>(?!))"
    ),
    past_verb_on=re.compile(
        rf"(?<!\w)(?:{'|'.join([*STRONG.split('|'), *WEAK.split('|')])})(?: [a-zäöüß]+)? (?:im|am|in)(?: etwa| rund)? $"
    ),
    called_off=re.compile(r"[^.;]{0,24}\b(?:wurde|wurden|ist|sind) (?:abgesagt|verschoben|gestrichen)\b"),
    put_off=re.compile(
        r"\b(?:verschoben|vertagt|verlängert|ausgesetzt|verlegt|verschiebt|verlängern|vertagen|verschieben)\b[^,;.]* (?:bis|auf)(?: den| zum)? $|\b(?:auf|bis)(?: den| zum)? $(?<=verschoben auf )"
    ),
    clause_break=re.compile(r"[,;:] |\b(?:und|aber|sondern|doch)\b"),
    other_clause=re.compile(r"[,;:] |\b(?:und|aber|der|die|das|dass|als|nachdem|wo)\b"),
    with_effect=re.compile(r"\bmit wirkung (?:vom|ab|zum|ab dem) $"),
    effective=re.compile(r"\b(?:mit wirkung|gültig|ab|spätestens|wirksam|zum)(?: vom| ab| zum| am| dem)? $"),
    infinitive=re.compile(r"\bzu [a-zäöüß]+en\b"),
    coming=re.compile(
        r"\b(?:kommt|ist|war|folgt|folgte|geschah|erfolgte|erfolgt|fällt|fiel|liegt|lag)(?: nur| gerade| genau| kaum| knapp| etwa| rund)* $"
    ),
    ahead=re.compile(r"\b(?:(?:wird|werden|soll|sollen|ist geplant|sind geplant|voraussichtlich)\b|(?:ist|sind) am $)"),
    plans=re.compile(
        r"\b(?:beschl(?:ießt|ießen|oss|oß|ossen|ossen)|kündigt\w*|angekündigt|plant|planen|geplant|schlägt|schlug|beantrag\w+|empfiehlt|empfahl|empfohlen|fordert\w*|verpflichte\w+|vereinbar\w+|einigte\w*|bot|bietet)\b"
        r"[^.;:!?\0]{0,60},[^.;:!?\0]{0,60}\0[^.;:!?\0]{0,90}\b(?:zu [a-zäöüß]+n|[a-zäöüß]{2,5}zu[a-zäöüß]{3,}n)\b|\b(?:kündigt\w*|beantragt\w*|vereinbart\w*)\b[^.;:!?\0]{0,90}\bzum (?:[a-zäöüß]+ )?\0"
    ),
    from_on=re.compile(r"\bab(?: de[mn])? $"),
    arranged=re.compile(
        r"\b(?:(?:ist|sind|hat|haben)(?!(?:[^.;!?]|\.(?=\d)){0,160}?\b(?:\w{0,10}ge[a-zäöüß]{2,}(?:t|en)|\w{0,5}(?:ver|be|er|ent|zer|miss)[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]{3,}iert)\b)|gibt es|findet|finden|übergibt|übergeben|besucht|besuchen|verkündet|entscheidet|entscheiden|empfängt|empfangen|trifft|treffen|spielt|spielen|tagt|tagen|berät|beraten|stimmt|stimmen|fährt|fahren|reist|reisen|"
        r"kommt|kommen|geht|gehen|macht|machen|wählt|wählen|feiert|feiern|lädt|laden|spricht|sprechen|liest|tritt|treten|gastiert|gastieren|bekommt|bekommen|bleibt|bleiben|verhandelt|verhandeln|übernimmt|"
        r"legt|legen|stellt|stellen|zieht|ziehen|öffnet|öffnen|schließt|schließen|läuft|laufen|zeigt|zeigen|demonstrieren|streiken|streikt|äußert|informiert|informieren|eröffnet (?:der|die|das|ein|eine)|verleiht|verleihen|begrüßt|singt|singen|gibt|geben|hält|halten|enthüllt|weiht|"
        r"[a-zäöüß]+(?<!t)en wir|(?!(?:heute|ohne|gerade|ehe|beide) )[a-zäöüß]{3,}e(?<!te) ich)\b"
    ),
    holds=re.compile(r"\b(?:ist|sind|hat|haben|gilt|gelten|läuft|laufen|steht|stehen|liegt|liegen|bleibt|bleiben)\b"),
)

# What happens or is announced, so that "heute" beside it is the day itself and not our time in general
_ANNOUNCED = (
    "beginnt|beginnen|startet|starten|endet|enden|eröffnet|eröffnen|findet|finden|tagt|tagen|trifft|treffen|tritt|treten|reist|reisen|fährt|fahren|entscheidet|entscheiden|öffnet|schließt|erscheint|"
    "feiert|feiern|wählt|wählen|präsentiert|stellt|liest|referiert|veranstaltet|spielt|spielen|soll|sollen|anmeldung|empfängt|besucht|besuchen|unterzeichnet|unterzeichnen|verkündet|stimmt|stimmen ab|"
    "verhandelt|verhandeln|berät|beraten|landet|kehrt|läuft aus|hält|streiken|streikt|demonstrieren|vorgestellt|erwartet|verabschiedet|vereidigt|beigesetzt|eingeweiht|kommt|kommen"
)
HAPPENS = re.compile(
    rf"{any_of(_ANNOUNCED.split('|'))}|{any_of([*(word for word in STRONG.split('|') if word not in ('sei', 'seien')), *WEAK.split('|'), *(f'{word}n' for word in WEAK.split('|'))])}"
    r"|(?<!\w)(?:hat|haben|habe|hätten|hätte|ist|sind|wird|werden) [^.;!?]{0,90}?(?<!\w)(?:\w{0,12}ge\w{2,}(?:t|en)|(?:ver|be|er|ent|zer)\w{3,}(?:t|en)|\w{3,}iert)(?!\w)"
    r"|(?<!\w)(?:ge\w{2,}(?:t|en)|(?:ver|be|er)\w{3,}(?:t|en)) (?:hat|haben|wird|werden|wurde|wurden|worden)(?!\w)|\d ?uhr|heute und morgen"
)
