"""German words for comparing tellings: what says nothing, words for one and the same act, numbers and the dead and injured.

An act has the name that it has in every language, so that articles in two languages can tell one happening.
"""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.de.numbers import number
from timeline.tellings.telling_words import QuantityWords, TellingWords, acts_of, casualties_of, value_by

_FUNCTION = frozenset(
    "ab aber alle allem allen aller alles als also am an andere anderen auch auf aus außerdem bald bei beim bereits bin bis bisher da dabei dadurch dafür dagegen daher damit danach dann daran "
    "darauf darüber das dass davon dazu dem den denn der deren des dessen deutlich die dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines einige erneut erst "
    "erstmals es etwa etwas fast für gegen gegenüber hat hatte hatten habe haben her hier hin hinter ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins insgesamt ist jede jedem jeden "
    "jeder jedes jedoch jetzt kann kein keine keinen können könnte konnte mehr mehrere meisten mit muss musste nach nachdem neben nicht nichts noch nun nur ob obwohl oder ohne rund schon sehr sei "
    "seien sein seine seinem seinen seiner seit selbst sich sie sind so sogar soll sollen sollte sollten sondern sowie statt trotz über um und unter vom von vor wäre waren war was wegen weil weiter "
    "weitere weiteren weniger wenn werde werden wie wieder will wird wo worden wollen wollte wurde wurden würde zu zudem zufolge zum zunächst zur zurück zwar zwischen "
    "sagte sagten sagt teilte teilten mit mitteilte erklärte erklärten hieß heißt berichtete berichteten berichtet laut angaben bekannt meldete meldeten gab gaben geben gibt "
    "menschen mensch leute mann männer frau frauen person personen neue neuen neuer neues ehemalige ehemaligen frühere früheren herr dr prof gut".split()
)
_CALENDAR = frozenset(
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar feber märz april mai juni juli august september oktober november dezember morgen vormittag mittag "
    "nachmittag abend nacht mitternacht morgens abends nachts heute gestern vorgestern übermorgen woche wochen wochenende monat monate monats jahr jahre jahren jahres tag tage tagen tages stunde "
    "stunden minute minuten uhr früh frühjahr frühling sommer herbst winter anfang mitte ende kurz später zuvor danach vergangenen vergangene letzten letzte kommenden nächsten".split()
)
_NUMBERS = frozenset(
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig "
    "hundert hunderte tausend tausende million millionen milliarde milliarden dutzend dutzende prozent".split()
)
_TABLE = """
die: sterben stirbt starb starben gestorben tot tote toten toter tod todesopfer töten tötete töteten getötet umgekommen umkam tödlich opfer
hurt: verletzen verletzt verletzte verletzten verletzter verwundet verletzung verletzungen
arrest: verhaften verhaftete verhaftet festnehmen festgenommen festnahme festnahmen verhaftung gefasst
charge: anklage angeklagt anklagen klagte angezeigt beschuldigt
convict: verurteilen verurteilt verurteilte schuldig schuldspruch urteil
acquit: freisprechen freigesprochen freispruch
jail: haft gefängnis haftstrafe inhaftiert freiheitsstrafe
free: freilassen freigelassen freilassung befreit befreite befreiten freikam
begin: beginnen beginnt begann begannen begonnen beginn starten startet startete gestartet start eröffnen eröffnet eröffnete eröffnung auftakt
end: enden endet endete beendet beendete abgeschlossen
close: schließen schließt schloss schlossen geschlossen schließung stilllegen stillgelegt sperren sperrte gesperrt sperrung
reopen: wiedereröffnen wiedereröffnet wiedereröffnung
resign: zurücktreten zurückgetreten rücktritt trat abgetreten niederlegen niedergelegt
dismiss: entlassen entließ entlassung gefeuert abberufen abgesetzt absetzung
appoint: ernennen ernannt ernannte ernennung berufen berief nominiert
elect: wählen wählte wählten gewählt wahl
swear: vereidigt vereidigung
seize: putsch umsturz machtübernahme beschlagnahmt
agree: einigen einigte einigten geeinigt einigung abkommen vereinbarung vereinbart vereinbarten
refuse: ablehnen abgelehnt lehnte lehnten ablehnung weigern weigerte verweigert
buy: kaufen kauft kaufte gekauft kauf übernehmen übernimmt übernahm übernommen übernahme erwerben erwarb fusion
sell: verkaufen verkauft verkaufte verkauf veräußert
complete: fertigstellen fertiggestellt fertigstellung vollendet
rise: steigen steigt stieg stiegen gestiegen anstieg zunehmen zunahm wachsen wuchs gewachsen erhöht erhöhte zulegen
fall: fallen fällt fiel fielen gefallen sinken sank sanken gesunken rückgang einbrechen eingebrochen stürzen abstürzen
win: gewinnen gewinnt gewann gewannen gewonnen sieg siegte siegten besiegt besiegte besiegten schlug schlugen geschlagen
lose: verlieren verliert verlor verloren niederlage unterlag
strike: streik streiken streikt streikten gestreikt ausstand warnstreik
protest: protest proteste protestieren protestierte protestierten demonstrieren demonstrierten demonstration demonstranten kundgebung
attack: angriff angriffe angreifen angegriffen griff attacke attackiert überfall überfallen anschlag
bomb: bombe bomben bombardiert bombardierung explosion explodieren explodierte explodiert detonation gesprengt
shoot: schießen schoss schossen geschossen erschossen schüsse schießerei
burn: brennen brannte brannten brand feuer flammen abgebrannt niedergebrannt
crash: unfall zusammenstoß zusammengestoßen kollision entgleist entgleiste absturz abgestürzt verunglückt
rescue: retten rettete retteten gerettet rettung geborgen
flee: fliehen floh flohen geflohen flüchten flüchtete geflüchtet flucht
visit: besuchen besucht besuchte besuch
meet: treffen trifft traf trafen getroffen gespräche gipfel zusammengekommen
promise: versprechen versprach versprochen zusage zugesagt
condemn: verurteilung
suspend: suspendiert suspendierung ausgesetzt
ban: verbieten verbot verboten untersagt
fine: bußgeld geldstrafe
cut: kürzen kürzte gekürzt kürzung streichen gestrichen
build: bauen baut baute gebaut bau errichtet errichtung
find: finden fand fanden gefunden fund entdeckt entdeckte
send: schicken schickte geschickt entsenden entsandt
marry: heiraten heiratete geheiratet hochzeit
born: geboren geburt
approve: genehmigen genehmigt genehmigte genehmigung billigen billigte gebilligt beschließen beschloss beschlossen
sign: unterzeichnen unterzeichnete unterzeichnet unterschrieben unterschrieb
declare: ausgerufen ausrufen
investigate: ermitteln ermittelt ermittlung ermittlungen untersuchen untersucht untersuchung
vaccinate: impfen geimpft impfung
withdraw: abziehen abgezogen abzug zurückgezogen rückzug
invade: einmarschieren einmarschiert einmarsch invasion
testify: aussagen ausgesagt aussage
appeal: berufung revision
"""
_VALUES = {"tausend": 1e3, "million": 1e6, "millionen": 1e6, "mio": 1e6, "milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9}
_WORDED = "ein|eine|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend"
_NUMBER = rf"(?:\d{{1,3}}(?:\.\d{{3}})+|\d{{1,9}})(?:,\d{{1,3}})?|{_WORDED}"
_AMOUNT = rf"(?P<money>[$€£¥] ?)?(?<![\w.,:-])(?P<number>{_NUMBER})(?P<scale>(?: ?(?:{'|'.join(_VALUES)})\b\.?)?)(?![\w-]|[.,]\d)"
_QUALIFIER = r"(?P<about>(?:mindestens|mehr als|über|etwa|rund|fast|knapp|bis zu|weniger als|ungefähr|gut) )?"
_QUANTITY = re.compile(rf"{_QUALIFIER}{_AMOUNT}(?P<percent>%| ?prozent\b)?(?: (?P<noun>[^\W\d_]+))?", re.IGNORECASE)
_PEOPLE = {
    "dead": (
        r"(?:tote[nr]?|todesopfer|getötet|gestorben|starben|ums leben|umgekommen)",
        r"\b(?:tötete[n]?|zahl der toten [^.;]{0,30}?auf) ",
    ),
    "injured": (r"(?:verletzte[nr]?|verletzt|verwundet)", r"\b(?:verletzte[n]?) "),
}
_BETWEEN = r"(?: (?!und\b|aber\b)[\w’'-]+){0,3}? (?:wurden |sind |seien |waren |kamen )?"
_CASUALTIES = casualties_of(_PEOPLE, _QUALIFIER + _AMOUNT, _BETWEEN)

TELLINGS = TellingWords(
    left_out=_FUNCTION | _CALENDAR | _NUMBERS,
    acts=acts_of(_TABLE),
    converse=frozenset((frozenset(("win", "lose")), frozenset(("buy", "sell")))),
    several_words={
        r"ums leben": "getötet",
        r"(?:nahm|nahmen|nimmt|nehmen) (?=(?:\w+ ){0,5}fest\b)": "festnahme ",
        r"(?:fand|fanden|findet|finden) (?=(?:\w+ ){0,5}statt\b)": "stattfinden ", r"(?:trat|traten|tritt) (?=(?:\w+ ){0,4}zurück\b)": "rücktritt ", r"in kraft (?:trat|tritt|getreten)": "inkraftgetreten"},
    second=frozenset("ums zurück kraft fest statt".split()),
    verb_endings=("te", "ten"),
    length=re.compile(r"\b\w+-?(?:jährig|monatig|wöchig|tägig|stündig|minütig)(?:e[nmrs]?)?\b", re.IGNORECASE),
    ahead=re.compile(r"\b(?:wird|werden|soll|sollen|will|wollen|geplant|voraussichtlich)\b"),
    nothing=re.compile(r"\b(?i:wollte sich nicht äußern|wollten sich nicht äußern|nicht zu erreichen|kein kommentar|nahm keine stellung)\b"),
    dateline=re.compile(r"^.{0,100}?\((?:dpa|afp|ap|apa|reuters|sid|epd|kna|sda)(?:/\w+)*\)\s*(?:[–—-]\s*)*", re.IGNORECASE),
    agencies=frozenset("dpa afp ap apa reuters sid epd kna sda ansa".split()),
    articles=frozenset("der die das".split()),
    joining=frozenset("der des für und im von zu".split()),
    directions=frozenset("nord süd ost west norden süden osten westen nördlich südlich neu alt ober unter".split()),
    forms=("Gruppe", "Holding", "Gesellschaft"),
    quantities=QuantityWords(
        _QUANTITY,
        re.compile(rf"\d|\b(?:{_WORDED})\b", re.IGNORECASE),
        value_by(number, _VALUES),
        _CASUALTIES,
        re.compile(r"tot|tod|töt|starb|storb|leben|umgekommen|verletz|verwund", re.IGNORECASE),
        _CALENDAR,
        frozenset("ein eine einen einem einer eins".split()),
    ),
)  # fmt: skip
