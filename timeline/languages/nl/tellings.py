"""Dutch words for comparing tellings: what says nothing, words for one and the same act, numbers and the dead and injured.

An act has the name that it has in every language, so that articles in two languages can tell one happening.
"""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.nl.numbers import number
from timeline.tellings.telling_words import QuantityWords, TellingWords, acts_of, casualties_of, value_by

_FUNCTION = frozenset(
    "aan al alle alleen als alsnog andere anders bij binnen boven buiten daar daarbij daardoor daarom dan dat de deze die dit doen door dus echter een eens eerder eerst en enkele er ergens even "
    "gaan gaat geen geweest had hadden heb hebben heeft hem hen het hier hij hoe hun iets ik in inmiddels is ja je kan kon konden kunnen maar meer meerdere men met meteen mijn minder moest moesten "
    "moet moeten na naar naast niet niets nog nu of om omdat onder ons ook op opnieuw over per ruim sinds te tegen ten ter terug terwijl tijdens toch toen tot tussen uit van vanaf vanwege veel verder "
    "volgens voor vooral waar waarbij waardoor waarin waren was wat we weer wel werd werden wie wij wil wilde worden wordt zal ze zei zeiden zegt zelf zeer zich zij zijn zo zoals zonder zou zouden zullen "
    "mensen mens man mannen vrouw vrouwen persoon personen nieuwe voormalige aldus meldde meldden meldt liet weten bekend maakte verklaarde verklaarden heer mevrouw dr".split()
)
_CALENDAR = frozenset(
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december ochtend morgen middag namiddag avond nacht "
    "middernacht vandaag gisteren eergisteren overmorgen vanavond vanochtend vanmiddag vannacht week weken weekend weekeinde maand maanden jaar jaren dag dagen uur uren minuut minuten begin midden eind "
    "einde lente voorjaar zomer herfst najaar winter kort later eerder daarna afgelopen vorige volgende komende laatste".split()
)
_NUMBERS = frozenset(
    "nul een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig "
    "honderd honderden duizend duizenden miljoen miljoenen miljard miljarden tientallen procent".split()
)
_TABLE = """
die: sterven sterft stierf stierven gestorven dood dode doden overlijden overleden overleed omgekomen doden doodde gedood dodelijk slachtoffer slachtoffers
hurt: gewond gewonde gewonden verwond verwonding verwondingen
arrest: arresteren arresteerde arresteerden gearresteerd arrestatie arrestaties aangehouden aanhouding opgepakt
charge: aanklagen aangeklaagd aanklacht beschuldigd
convict: veroordelen veroordeelde veroordeeld veroordeling schuldig vonnis
acquit: vrijgesproken vrijspraak
jail: gevangenis celstraf gevangenisstraf cel
free: vrijlaten vrijgelaten vrijlating bevrijd bevrijdde bevrijdden
begin: beginnen begint begon begonnen begin starten start startte gestart openen opent opende geopend opening
end: eindigen eindigt eindigde geëindigd beëindigd afgerond
close: sluiten sluit sloot gesloten sluiting afgesloten dicht
reopen: heropenen heropend heropening
resign: aftreden afgetreden opgestapt opstappen ontslag
dismiss: ontslaan ontslagen ontsloeg ontslagen afgezet
appoint: benoemen benoemde benoemd benoeming aangesteld
elect: verkiezen verkozen gekozen verkiezing koos kozen
swear: beëdigd beëdiging
seize: staatsgreep coup
agree: akkoord overeenkomst overeengekomen verdrag
refuse: weigeren weigerde weigerden geweigerd afwijzen afgewezen
buy: kopen koopt kocht kochten gekocht aankoop overnemen overgenomen overname fusie
sell: verkopen verkoopt verkocht verkochten verkoop
complete: voltooid voltooiing opgeleverd
rise: stijgen stijgt steeg stegen gestegen stijging groeien groeide gegroeid groei toegenomen toename
fall: dalen daalt daalde daalden gedaald daling zakken zakte gezakt gekelderd
win: winnen wint won wonnen gewonnen winst zege overwinning versloeg verslagen
lose: verliezen verliest verloor verloren nederlaag verlies
strike: staking staken staakt staakten gestaakt
protest: protest protesten protesteren protesteerden demonstreren demonstreerden demonstratie betoging demonstranten
attack: aanval aanvallen aangevallen overval overvallen aanslag
bomb: bom bommen bombardement gebombardeerd explosie ontplofte ontploft ontploffing
shoot: schieten schoot schoten geschoten neergeschoten doodgeschoten schietpartij
burn: branden brandde brandden brand vuur vlammen afgebrand
crash: ongeval ongeluk botsing botste botsten gebotst ontspoord ontspoorde neergestort crash
rescue: redden redde redden gered redding geborgen
flee: vluchten vluchtte vluchtten gevlucht vlucht
visit: bezoeken bezoekt bezocht bezoek
meet: ontmoeten ontmoette ontmoet ontmoeting overleg topoverleg
promise: beloven beloofde beloofd toegezegd
suspend: geschorst schorsing opgeschort
ban: verbieden verbood verboden verbod
fine: boete beboet
cut: schrappen geschrapt bezuinigen bezuiniging
build: bouwen bouwt bouwde gebouwd bouw
find: vinden vond vonden gevonden vondst ontdekt ontdekte
send: sturen stuurde gestuurd uitgezonden
marry: trouwen trouwde getrouwd bruiloft
born: geboren geboorte
approve: goedkeuren goedgekeurd goedkeuring keurde
sign: tekenen tekende getekend ondertekenen ondertekende ondertekend
investigate: onderzoeken onderzoekt onderzocht onderzoek
withdraw: terugtrekken teruggetrokken terugtrekking
invade: binnenvallen binnengevallen inval invasie
testify: getuigen getuigde getuigenis
appeal: beroep
"""
_VALUES = {"duizend": 1e3, "miljoen": 1e6, "mln": 1e6, "miljard": 1e9, "mld": 1e9}
_WORDED = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|honderd|duizend"
_NUMBER = rf"(?:\d{{1,3}}(?:\.\d{{3}})+|\d{{1,9}})(?:,\d{{1,3}})?|{_WORDED}"
_AMOUNT = rf"(?P<money>[$€£¥] ?)?(?<![\w.,:-])(?P<number>{_NUMBER})(?P<scale>(?: ?(?:{'|'.join(_VALUES)})\b\.?)?)(?![\w-]|[.,]\d)"
_QUALIFIER = r"(?P<about>(?:minstens|zeker|meer dan|ruim|ongeveer|circa|bijna|tot|minder dan|zo'n) )?"
_QUANTITY = re.compile(rf"{_QUALIFIER}{_AMOUNT}(?P<percent>%| ?procent\b)?(?: (?P<noun>[^\W\d_]+))?", re.IGNORECASE)
_PEOPLE = {
    "dead": (r"(?:doden|dode|gedood|omgekomen|overleden|om het leven)", r"\b(?:doodden?|dodental [^.;]{0,30}?(?:op|tot)) "),
    "injured": (r"(?:gewonden?|gewond|verwond)", r"\b(?:verwondden?) "),
}
_BETWEEN = r"(?: (?!en\b|maar\b)[\w’'-]+){0,3}? (?:werden |zijn |waren |kwamen |raakten )?"
_CASUALTIES = casualties_of(_PEOPLE, _QUALIFIER + _AMOUNT, _BETWEEN)

TELLINGS = TellingWords(
    left_out=_FUNCTION | _CALENDAR | _NUMBERS,
    acts=acts_of(_TABLE),
    converse=frozenset((frozenset(("win", "lose")), frozenset(("buy", "sell")))),
    several_words={r"om het leven": "omgekomen", r"(?:stapt|stapte|stapten) (?=(?:\w+ ){0,4}op\b)": "opgestapt ", r"(?:trad|treedt) (?=(?:\w+ ){0,4}af\b)": "afgetreden "},
    second=frozenset("leven op af".split()),
    verb_endings=("de", "den", "te", "ten"),
    length=re.compile(r"\b\w+-?(?:jarige?|daagse|maandse|wekelijkse|urige?)\b", re.IGNORECASE),
    ahead=re.compile(r"\b(?:zal|zullen|gaat|gaan|gepland|verwacht)\b"),
    nothing=re.compile(r"\b(?i:wilde niet reageren|wilden niet reageren|niet bereikbaar|geen commentaar)\b"),
    dateline=re.compile(r"^.{0,100}?\((?:anp|belga|afp|ap|dpa|reuters)(?:/\w+)*\)\s*(?:[–—-]\s*)*", re.IGNORECASE),
    agencies=frozenset("anp belga afp ap dpa reuters".split()),
    articles=frozenset("de het".split()),
    joining=frozenset("de en het in van voor".split()),
    directions=frozenset("noord zuid oost west noorden zuiden oosten westen nieuw oud".split()),
    forms=("Groep", "Holding", "Maatschappij"),
    quantities=QuantityWords(
        _QUANTITY,
        re.compile(rf"\d|\b(?:{_WORDED})\b", re.IGNORECASE),
        value_by(number, _VALUES),
        _CASUALTIES,
        re.compile(r"dood|doden|dode|omgekomen|leven|overleden|gewond|verwond", re.IGNORECASE),
        _CALENDAR,
        frozenset("een één".split()),
    ),
)  # fmt: skip
