"""The shapes of Dutch clauses: where sentences fall into pieces, which words are verbs, what titles leave out."""

from __future__ import annotations

from functools import partial

from timeline import patterns as re
from timeline.events.ages import AgeWords
from timeline.events.grammar import Grammar
from timeline.languages.attributes import AttributeWords, sentence_of_attribute
from timeline.languages.gapped_verbs import GappedWords, with_subject_of, with_verb_of
from timeline.languages.lengths import length_words
from timeline.languages.middle_fields import FieldWords, without_inner, without_lead, without_phrases
from timeline.languages.narrators import NarratorWords, told_by
from timeline.languages.nl.inner import INNER
from timeline.languages.nl.relative import heads_at_end, sentence_of_relative
from timeline.languages.nl.tense import PARTS, STRONG, WEAK
from timeline.languages.nl.unnamed import UNNAMED
from timeline.languages.nl.words import TIME_WORDS

_NAME = r"[A-Z][\w’'-]*"
_AUXILIARY = "is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|zal|zullen|zou|zouden|kan|kunnen|kon|konden|moet|moeten|moest|moesten|wil|willen|wilde|wilden|mag|mogen|mocht|mochten|gaat|gaan"
_PRESENT = (
    "begint|start|eindigt|opent|vindt|vinden|treedt|komt|komen|geeft|geven|neemt|nemen|staat|staan|ligt|liggen|blijft|blijven|geldt|heet|leidt|leiden|toont|bouwt|bouwen|plant|meldt|melden|zegt|zeggen|"
    "verklaart|sticht|verkoopt|koopt|eist|waarschuwt|wint|verliest|kiest|viert|sluit|trekt|sterft|krijgt|houdt|loopt|leeft|werkt|bezoekt|stelt|zet|stort|brandt|speelt|dreigt|kondigt|daalt|stijgt|valt|"
    "breekt|bereikt|rukt|grijpt|vergadert|lanceert|introduceert|presenteert|verwoest|overstroomt|herstelt|draait"
)
_WHOSE = "".join(
    rf"(?<!\b{word} )" for word in ("[Dd]e", "[Hh]et", "[Hh]aar", "[Zz]ijn", "[Hh]un", "[Oo]nze", "[Mm]ijn")
)  # "haar bekendste werk"
_WEAK_PAST = rf"(?:{_WHOSE}[a-zëï]{{3,}}ste(?!n\b|r\b)|[a-zëï]+chtten?|[a-zëï]+(?:aai|ooi|oei)den?|(?!hoofden\b)[a-zëï]+(?:[aeo]{{2}}|oe)fden?|[a-zëï]{{2,}}[sw]den?|[a-zëï]+(?:[aeou]{{2}}|ui|ij|[rslnk])tten?|[a-zëï]{{3,}}(?:eerde|eerden|kte|kten|pte|pten|fte|ften|dde|ndden|rdden|eidden|oedden|rde|rden|lde|lden|gde|gden|nde|mde|mden|jde|jden|vde|zde|zden|ttte))"
_NO_PAST = r"(?!(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|laatste|beste|grootste|meeste|hoogste|aarde|waarde|volgende|komende|helft|einde|vijftigste|oudste|jongste|nieuwste|belangrijkste|bekende|orde|wereldorde|schade|politieke|duizende|verschillende|bestaande|lopende|voorgaande|staande|liggende|vrede|bende|zijde|beide|aanstaande|ronde|grenzende|(?:\w*w|p|n|b)oorden|paarden|\w*waarden|schulden|\w*beelden|velden|gelden|helden|markten|akten|trakten)\b)"
_NOUN_TOO = r"(?:stal|stalen|bond|bonden|sloop|boog|rook|roken|staken|dronken)(?= (?:de|het|een|hij|zij|ze|hun|zijn|haar|\d+|twee|drie|vier|onbekenden)\b)"  # nouns as well, verbs before a noun phrase
_VERBS = rf"(?:{_AUXILIARY}|{_NOUN_TOO}|{STRONG}|{WEAK}|{_NO_PAST}{_WEAK_PAST}|{_PRESENT})"
PARTICIPLE = re.compile(
    rf"(?:(?:{PARTS})?ge[a-zëï]{{2,}}(?:d|t|en)|(?:ver|be|ont|her)[a-zëï]{{3,}}(?:d|t|en)"
    r"|over(?:handigd|tuigd|reden|vallen|schreden|rompeld|meesterd|spoeld|stroomd|leefd|legd|troffen|wonnen|wogen)|onder(?:tekend|zocht|vraagd|broken|scheiden|nomen|schept|drukt|steund|streept|wezen)"
    r"|door(?:zocht|broken|staan|kruist)|aanvaard|aanbeden|vol(?:tooid|trokken|daan)|voor(?:zien|komen|speld)|mis(?:lukt|bruikt|handeld|leid|gelopen)|erkend|weerlegd|achter(?:haald|volgd))\b"
)
VERB = re.compile(rf"\b{_VERBS}\b")
MAIN_VERB = re.compile(
    rf"\b{_VERBS}\b|\b{_NAME}\s+(?!niet|met|tot|uit|dat|het|wat|maart|eind|rond|sinds|sedert|want)[a-zëï]{{3,}}t\b|\b(?:hij|zij|ze|het|we|Hij|Zij|Ze|Het|We)\s+[a-zëï]{{3,}}(?:t|en)\b"
)
_PRONOUNS = r"(?:hij|zij|ze|het|we|wij|ik|men)"
_SAYS = (
    "zei|zeiden|zegt|zeggen|verklaarde|verklaart|verklaarden|meldde|meldden|meldt|vertelde|vertelt|schreef|schrijft|waarschuwde|waarschuwt|benadrukte|kondigde|kondigden|eiste|eist|vindt|stelde|stelt|voegde|"
    "antwoordde|bevestigde|bevestigden|liet|lieten|noemde|rapporteerde|beweerde|beweert|aldus"
)
_LAST_VERB = rf"(?:[a-zëï]{{2,6}}(?:{STRONG}|{WEAK}|[a-zëï]{{2,}}(?:dde|tte|dden|tten))|(?!ge|(?:[a-zëï]{{2,6}})ge[a-zëï]+t|(?:niet|met|uit|dat|wat|dit|het|eerst|laatst|juist|vast|dicht|recht|acht|groot|kort|bekend)\b)[a-zëï]{{3,}}t)(?=[,;.“”\"]|$)"  # of a relative clause: "die in 1966 [overkwam]", "die eind oktober [verschijnt]"
_RELATIVE = rf"(?:(?:in|op|bij|met|van|door|voor|over|onder)\s+(?:wie|welke)|die|dat|waar\w*|wie|wiens|welke)\s(?=(?:[^,;.]|(?<=\d)\.){{0,200}}(?:,[^,;.]{{1,80}},\s)?\b(?:{_VERBS}\b|{_LAST_VERB}))"
_SINGULAR = [word for word in (*STRONG.split("|"), "is", "heeft", "wordt", "zal", "kan", "wil") if not word.endswith("en")]
_BEHIND_VERB = "|".join(f"(?<={ending} {she})" for ending in ("[a-zë][td]e", *_SINGULAR) for she in ("ze", "zij"))  # and no plural "they"
_IT_BEHIND = "|".join(f"(?<={ending} het)" for ending in ("[a-zë][td]e", *_SINGULAR))  # and no article
_LEADS = r"(?i:in|op|aan|bij|met|van|uit|te|naar|na|voor|tegen|over|onder|door|sinds|sedert|tijdens|wegens|om|vanaf|tot|pas|al|nog|kort|daar|hier|dan|toen|daarna|later|zo|dus|destijds|daarop|daarom|daarvoor|daarmee|bovendien|tegelijk|eerst|uiteindelijk|inmiddels|nu|vaak|altijd|nooit|vandaag|gisteren|enkele|een|twee|drie|vier|vijf|ook|\d{1,4})"
_SAYS_TOO = "beloofde|beloofden|belooft|riep|riepen|klaagde|klaagden|vroeg|vroegen|meende|grapte|zuchtte|concludeerde|erkende|reageerde|reageert|oordeelde|hoopte|voorspelde|betoogde|vond|vonden"  # behind a quotation
_OFFICE = (
    r"president(?:e)?|premier|minister|minister-president|kanselier|koning(?:in)?|keizer|paus|burgemeester|generaal|rechter|voorzitter|directeur|trainer|coach|woordvoerder|woordvoerster|ambassadeur|bisschop|"
    r"advocaat|hoogleraar|schrijver|schrijfster|acteur|actrice|zanger(?:es)?|ondernemer|politicus|commandant|gouverneur"
)

_COMPANY = "bedrijf|onderneming|firma|concern|fabrikant|bank|uitgever|maatschappij|vliegtuigbouwer|groep"
_BODY = "ministerie|rechtbank|partij|universiteit|raad|bond|club|commissie|ziekenhuis|museum|regering|parlement|kerk|krant|school|vereniging|stichting"

# bodies that a text tells of by name and then by what they are; what clubs and firms are called
_CLUB_NOUN = r"vereniging|club|[a-zë]+vereniging|[a-zë]+club|koor|fanfare|harmonie|gilde|schutterij"
_FIRM_NOUN = r"firma|bedrijf|onderneming|drukkerij|brouwerij|rederij|uitgeverij|kwekerij|bakkerij|spinnerij|weverij|gieterij|smederij|steenfabriek|[a-zë]*fabriek|werf|scheepswerf|coöperatie|zuivelcoöperatie|familiebedrijf|concern"
_NAMES_OF_CLUBS = re.compile(
    r"\b(?:SV|VV|FC|SC|RKSV|RKVV|GVV|HC|TC|AV|vv|sv|CKV|KV|BC|ZVV)\b|[Vv]ereniging|[Cc]lub\b|[Kk]oor\b|[Ff]anfare|[Hh]armonie|[Gg]ilde\b|[Ss]chutterij|\b(?:Excelsior|Concordia|Crescendo|Sparta|Hercules|Olympia|Velocitas)\b"
)
_NAMES_OF_FIRMS = re.compile(
    r"\b(?:BV|NV|B\.V\.|N\.V\.|[Ff]irma|Gebr\.|Gebroeders)|& (?:[Zz]onen|[Zz]oon|Co|[A-Z]\w+)|\ben [Zz]onen|[Dd]rukkerij|[Bb]rouwerij|[Rr]ederij|[Uu]itgeverij|[Kk]wekerij|[Bb]akkerij|[Ss]pinnerij|[Ww]everij|[Gg]ieterij|[Ss]mederij|[Ff]abriek|[Ww]erf\b|[Cc]oöperatie|[Bb]edrijf|[Mm]aatschappij|"
    r"[Ff]abrieken\b"
)
_NO_NOUN = r"de|het|een|in|op|aan|bij|met|van|door|voor|tegen|over|onder|naar|uit|tot|tussen|na|sinds|sedert|als|en|om|te|niet|dat|die|deze|dit|ook|toen|weer|nog|al|er|hier|daar|zich|twee|drie|vier|mee|terug|toe|af|dan|wel|geen|alleen|nooit|ooit|altijd|meer|per|vanaf|vanuit|gedurende|tijdens|wegens|volgens|later|eerst|zelf|zo|maar|of|want|omdat|daarna|daarom|gisteren|vandaag|morgen|ter|ten|niets|opnieuw|verder|geheel|gedeeltelijk|grotendeels|volledig|vervolgens|eindelijk|uiteindelijk|pas|reeds|eens|vaak|soms|samen|steeds|nauwelijks|vrijwel|bijna|bovendien|inmiddels|voorlopig|voortaan|tenslotte|jarenlang"
_NOT_ALONE = r"nieuwe|oude|grote|kleine|jonge|goede|andere|eerste|tweede|derde|laatste|eigen|hele|gehele|beste|meeste|lange|korte|hoge|lage|zware|[a-zëï]+(?:ige|lijke|ische)|[a-zëï]{2,}(?:oot|ang|ekend|ieuw|oud|ong|root|erk|noeg|aat|ijk|oog|aag|wak|cherp|uist)ste"  # adjectives, behind which a noun follows
_NO_HEAD = rf"hij|zij|ze|we|wij|je|jij|jullie|ik|men|mij|ons|onze|hem|hen|hun|haar|zijn|mijn|dus|ooit|{_NOT_ALONE}"
_MADE_OF = r"(?!(?:\w*huwelijk|lijk)\b)(?:[a-zëï]{2,}(?:ig|lijk|isch|baar|zaam|loos)|nieuw|oud|groot|klein|jong|goed|ander|zwaar|hoog|laag|lang|kort|half|heel|vals|wit|zwart|rood|groen|blauw|geel|grijs|bruin|eigen|eerste|diep|warm|koud|rijk|arm|mooi|sterk|breed|smal|dik|dun|vreemd|joods|frans|duits|engels|nederlands|vlaams|gouden|zilveren|houten|stenen|ijzeren)"  # adjectives without an ending: "een [ernstig] ongeluk"
_SEVERAL = r"twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|twintig|enkele|veel|vele|beide|alle|verschillende|meerdere|sommige|tientallen|honderden|\d[\d.]*"
_ONE_IN_EN = r"\w*(?:toren|haven|wagen|oven|keuken|molen|deken|regen|degen|zegen|reden|[eoi]en)"  # one thing all the same
_MANY_NOUN = r"[\w-]*(?:en|(?<!k)(?<!p)ers|ors|aars|eurs|jes|oms|dochters|zoons)"
_BARE = r"[Ee]iseres|[Ee]iser|[Gg]edaagde|[Vv]erdachte|[Vv]erzoeker|[Vv]erzoekster|[Vv]erweerder|[Vv]ader|[Mm]oeder|[Oo]ma|[Oo]pa|[Gg]rootvader|[Gg]rootmoeder"  # people with no article
_NO_OWNED = rf"(?:{PARTS})ge[a-zëï]{{2,}}(?:d|t|en)|(?!(?:verstand|verband|verbond|beleid|bestand|bewind|verleden|beeld|verdriet|bezit|vermogen|bestuur|verzet|verhaal)\b)(?:ver|be|ont|her)[a-zëï]{{3,}}d"
_NO_THING_MADE = (
    r"(?!(?:verstand|verband|verbond|bestand|bewind|beleid)\b)(?:ver|be|ont|her)[a-zëï]{3,}d"  # participles: "werd het hersteld"
)
_PRONOUNS_CALLED = {
    "die": "one", "hij": "he", "hem": "he", "zij": "she", "ze": "any/she", "haar": "she", "hen": "they", "hun": "they", "zijn": "he", "het": "it",
}  # fmt: skip


def genitive(name: str) -> str:
    """A name as the owner of something: "Anna’s", "Frits’", "Johanna Terwindts"; "" of a noun with its article, which has no such form."""
    if re.match(r"(?i:de|het|een|zijn|haar|hun|twee|drie) ", name):
        return ""
    return f"{name}’" if name.endswith(("s", "x", "z")) else f"{name}’s" if name[-1] in "aiouy" else f"{name}s"


_NEUTER = re.compile(r"\w{2}(?:(?<!meis)je|um|ment|isme|sel|huis|gebouw|bad|schip|werk|dorp|orgel|bedrijf|kasteel|boek)$")
_NEUTER_NOUN = re.compile(  # with "een", and all that end with one of these
    r"(?:\w{2,})?(?:huis|gebouw|schip|bad|dorp|bedrijf|kasteel|boek|pand|terrein|park|paard|feest|veld|blad|fonds|gezin|koor|orkest|leger|klooster|theater|station|hotel|café|restaurant|schilderij|beeld|lied|perceel|contract|voorstel|verdrag|besluit|vonnis|arrest|onderzoek|rapport|toestel|vliegtuig|voertuig|graf|plein|eiland|meer|kanaal|dak|hek|raam|bos)$"
)
_COMMON = re.compile(r"\w{2}(?:ing|heid|teit|erij|atie|itie|fabriek|molen|toren|kerk|brug|school|brand|winkel|straat|weg|boot|trein)$")


def _agrees(pronoun: str, noun: str) -> bool:
    """Whether a pronoun can mean a noun phrase, by its article: "het schip" is "het" and no "hij"."""
    first = noun.partition(" ")[0].casefold()
    if first in ("het", "dit", "dat"):
        return pronoun in ("het", "zijn", "hem")
    last = noun.rpartition(" ")[2]
    if first in ("een", "geen") and (_NEUTER.search(last) or _NEUTER_NOUN.match(last)):
        return pronoun in ("het", "zijn", "hem")
    return first not in ("de", "deze", "die") and not (first in ("een", "geen") and _COMMON.search(last)) or pronoun != "het"


def _as_meant(pronoun: str, noun: str) -> str:
    """Something told of as a text goes on about it: "de molen" of "een oude molen" for "hij"."""
    first, _, rest = noun.partition(" ")
    last = rest.rpartition(" ")[2]
    if first.casefold() in ("een", "geen") and pronoun in ("hij", "ze", "zij", "het", "hem", "haar"):
        return f"{'het' if pronoun == 'het' or last.endswith('je') else 'de'} {last}"
    return f"{first[:1].lower()}{first[1:]} {rest}" if rest and not first[1:2].isupper() and last[:1].islower() else noun


_SEPARATED = (  # a verb with its first part at the end of the clause: "Anna Visser kwam [aan]"
    r"\b(?:kwam|kwamen|komt|komen|nam|namen|neemt|nemen|stelde|stelden|stelt|stellen|trok|trokken|trekt|gaf|gaven|geeft|geven|richtte|richtten|richt|zette|zetten|zet|riep|riepen|roept|leidde|leidt|"
    r"diende|dienden|dient|stak|staken|bracht|brachten|brengt|hief|hieven|loste|losten|ging|gingen|gaat|gaan|sloot|sloten|sluit|stond|stonden|vulde|deed|deden|doet|legde|legden|legt|liep|liepen|loopt|"
    r"trad|traden|treedt|treden|haalde|haalden|haalt|brandde|brandden|brandt|keerde|keerden|keert|zegde|zegden|zegt|stapte|stapten|stapt|speelde|speelden|speelt|viel|las|tekende|tekenden|tekent|reikte|reikten|reikt|"
    r"vroeg|vroegen|vraagt|wees|wezen|wijst|voerde|voerden|voert|hield|hielden|houdt|bood|boden|biedt|viel|vielen|valt|brak|braken|breekt|kondigde|kondigden|kondigt|nodigde|nodigden|klaagde|sprak|spraken)\b"
    r"[^,;:]*\s(?:aan|op|in|uit|over|door|om|na|voor|bij|mee|toe)$"
)

_NARRATOR = NarratorWords(
    interview=r"(?:Interview|Gesprek|Vraaggesprek) met|in gesprek met",
    diary=r"dagboek(?:en)?",
    noted=r"(?!.*\b(?:"
    + _AUXILIARY
    + r")\b)(?:.*\s)?(?:\w{0,8}ge(?:[a-zëï]{2,}(?:t|d|en)|gaan|daan|zien|staan|slagen)|(?:ver|be|her|ont)[a-zëï]{3,}(?:t|d|en))(?:\.|,|;| en |$| (?:met|in|op|naar|van|bij|door)\b)",
    to=r"aan",
    subject=r"ik|wij|we",
    object=r"mij|me|ons",
    owner=r"mijn|onze",
    papers=r"dagboek|dagboeken|herinneringen|memoires|brief|brieven|aantekeningen|reisverslag|getuigenis|verklaring|getuigenverklaring",
    of=r"van",
    by=r"[Dd]oor|DOOR|[Aa]uteur:|[Tt]ekst:",
    sender=r"[Vv]an|Afzender",
    wrote=("Op", "schreef", ""),
    author="Auteur",
    together=r"wij|we",
    in_list=r"ik|mij",
    i_am=r"[Ii]k ben",
    called=r"[Ii]k heet|[Mm]ijn naam is",
    alone=r"[Ii]k",
    along=r"met",
    history=r"(?:onze|de) (?:geschiedenis|historie)|ons verhaal|over ons|wie wij zijn",
    reports=r"jaarverslag|jaarbericht|verslag|jaarrekening|nieuwsbrief|notulen|persbericht|kwartaalbericht",
    wishes=r"(?:(?:nog|alvast|en) )*(?:een )?(?:prettige?|fijne?|goede?|mooie?|vrolijke?|zalige?|gelukkige?) (?:weekend|avond|dag|middag|week|feestdagen|kerst(?:mis|dagen)?|pasen|(?:nieuw ?)?jaar|vakantie)(?: nog| verder)?",
    closing=r"[Mm]et (?:vriendelijke|hartelijke) groet(?:en)?|[Hh]artelijke groet(?:en)?|[Vv]ele groeten|[Gg]roeten|[Hh]oogachtend|[Ll]iefs",
    owned=True,
)

_MADE = re.compile(
    r"(?P<base>(?:[a-zë]{0,8}ge[a-zëï]{2,}|(?:ver|be|ont|her|er)[a-zëï]{2,})[dt])(?P<ending>e)|(?P<strong>(?:[a-zë]{0,8}ge[a-zëï]{2,}|(?:ver|be|ont|her|er)[a-zëï]{3,})en)"
)


def _base(participle: str) -> tuple[str, str]:
    """A participle and its ending: "gebouwde", ("gebouwd", "e")."""
    hit = _MADE.fullmatch(participle)
    return ("", "") if hit is None else (hit["strong"], "e") if hit["strong"] else (hit["base"], hit["ending"])


_ATTRIBUTE = AttributeWords(
    attribute=re.compile(
        r"\b(?P<article>(?i:de|het|een|zijn|haar|hun|deze|dit)) (?P<inside>(?:(?:in|op|sinds|sedert|vanaf|rond|voor|tijdens|door|uit|per|bij) )(?:(?!(?:de|het|een|en)\b)[\w.]+ ){1,4}?)(?P<made>[a-zëï]{5,}(?:de|te|en))(?:, (?P<more>[a-zëï]{3,}e))? (?P<noun>[\w-]+(?: (?:van|in|op|aan)(?: de| het)? [A-Z][\w-]+)?)(?![\w-])"
    ),
    nominative={(article, "e"): article for article in ("de", "het", "een", "zijn", "haar", "hun", "deze", "dit")},
    base=_base,
    gone=re.compile(r"(?:over|ver|ont)?(?:gestorven|overleden|gekomen|gegaan|geworden|gevallen|ontstaan|verschenen|verdwenen|vertrokken|gezonken|gevlucht|gebleven|gestegen|gebeurd|ontsnapt|gegroeid|gestopt|begonnen|verhuisd|geslaagd|gestrand|gekapseisd|geëmigreerd|gebarsten|geslonken|gebleken)|\w+ge(?:komen|gaan|keerd|reisd|treden|vallen)"),
    was=("werd", "werden"),
    was_gone=("is", "zijn"),
    is_many=lambda article, noun: article in ("de", "deze", "hun") and noun.split()[0].endswith("en"),
)  # fmt: skip

_NAME_OF = r"[A-Z][\w’'-]*(?: (?:(?:van|de|den|der|ten|ter) )*[A-Z][\w’'-]*){0,3}"
_OF = rf"(?: (?:van|uit) (?:(?:de|het|een|zijn|haar) )?(?:{_NAME_OF}|(?:[a-zëï]+e )?[a-zëï-]{{3,}}(?: {_NAME_OF})?)| voor (?:de|het) {_NAME_OF})"
_NOT_NOUN = rf"(?!(?:{_NO_NOUN}|{_AUXILIARY}|zich|hem|hen|ons|er)\b)"
_SUBJECT_OF_FIELD = (
    rf"(?:de|het|een|zijn|haar|hun|onze|deze|dit|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|beide|alle|ruim \d[\d.]*|zo'n \d[\d.]*|\d[\d.]*) "
    rf"(?:[a-zëï]{{3,}}(?:e|en) (?={_NOT_NOUN}[a-zëï])){{0,2}}(?:{_NOT_NOUN}[a-zëï-]{{3,}}(?: {_NAME_OF})?|{_NAME_OF}){_OF}{{0,2}}"
    rf"|(?:{_NOT_NOUN}[a-zëï]{{4,}} )?{_NAME_OF}"
    rf"|{_NOT_NOUN}[a-zëï]{{4,}}(?:en|s){_OF}{{1,2}}"
)
_FIELD = FieldWords(
    auxiliary=re.compile(_AUXILIARY),
    finite=re.compile(_VERBS),
    last=re.compile(
        rf"{PARTICIPLE.pattern}|[a-zëï]{{3,}}en|{_AUXILIARY}|te|aan|af|op|uit|in|toe|mee|bij|door|over|om|voor|terug|weg|neer|vast|plaats|samen|los|open|dicht|vrij|stil|leeg|klaar|kwijt"
    ),
    determiner=re.compile(r"de|het|een|zijn|haar|hun|onze|deze|dit|die|dat|geen|twee|drie|vier|vijf|\d[\d.]*"),
    pronoun=re.compile(r"hij|zij|ze|hem|zich|men|wij|we|ik|ons|er"),
    owner=re.compile(r"(?!)"),
    of=re.compile(r"van"),
    adjunct=re.compile(r"na|met|wegens|ondanks|tijdens|vanwege|sinds|sedert|bij|door|zonder|volgens|binnen|op|onder"),
    preposition=re.compile(r"in|aan|uit|naar|van|voor|over|tegen|tussen|naast|achter|tot|vanaf"),
    opens=re.compile(r"dat|om|omdat|terwijl|die|toen|nadat|zodat|waar(?!d)\w*|als|of|voordat|en"),
    keeps=re.compile(r"niet|nooit|nauwelijks|geen|alleen|slechts|als|dan|zonder|noch|zelfs"),
    adverb=re.compile(r"kort|vlak|direct|samen|meteen|pas|al|nog|midden"),
    and_="en",
    nouns_are_capitalised=False,
    may_be_finite=re.compile(
        r"(?!ge|niet|met|uit|wat|dat|het|dit|eerst|laatst|juist|vast|dicht|recht|acht|groot)[a-zëï]{3,}(?:t|de|te|den|ten)"
    ),
    inner=re.compile(r"met|zonder|tegen|ondanks|wegens|namens|dankzij|onder|door"),
    subject_pronoun=re.compile(r"hij|zij|ze|men|wij|we|ik"),
    lead=re.compile(
        r"(?:(?:pas|al|nog|reeds|kort|enkele \w+|een \w+) )?"
        r"(?:(?:na(?! (?:eigen zeggen))|tijdens|bij|sinds|vanwege|wegens|ondanks|naar aanleiding van|in de loop van|aan het (?:eind|begin) van|in het kader van) "
        r"|(?:op|in|in de|in het|rond|omstreeks|om|tegen|voor|vanaf|eerder op|later op) (?:[^ ]+ ){0,3}?(?:\w*(?:dag|nacht|avond|ochtend|middag|week|weekend|weekeinde|maand|jaar|jaren|uur|eeuw|zomer|winter|herfst|najaar|voorjaar|lente|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))\b"
        r"|(?:[^ ]+ [^ ]+ |[^ ]+ )?(?:later|eerder|daarna|daarop|vervolgens|uiteindelijk|inmiddels|gisteren|vandaag|destijds|toen)$)",
        re.IGNORECASE,
    ),
    subject=re.compile(rf"(?:ook |zelfs )?(?:{_SUBJECT_OF_FIELD})(?=,? (?![A-Z„“(&]|en |of |van |voor de [A-Z]|[.,]))"),
)

_GAPPED = GappedWords(
    field=_FIELD,
    then=re.compile(r"(?:(?:dan|toen|ook|daarna|ten slotte|tenslotte|nog|zelfs|weer|uiteindelijk) )+"),
    leads=re.compile(r"begin|medio|eind|pas|alleen|weer|dan|ook|uiterlijk|laatst"),
    participle=PARTICIPLE,
    transitive=re.compile(
        r"kreeg|kregen|kocht(?:en)?|verkocht(?:en)?|verwierf|verwierven|bouwden?|won|wonnen|verloor|verloren|stichtten?|pachtten?|huurden?|erfden?|ontving(?:en)?"
    ),
    passive=re.compile(r"werd|werden|wordt|worden|is|zijn|was|waren"),
    to=re.compile(r"naar|in|op|te|aan"),
    with_verb=re.compile(r"ter wereld|om het leven|in (?:werking|gebruik|bedrijf|dienst|brand)|van stapel|te water|tot stand|met pensioen"),
    times=re.compile(r"keer|maal|eerst"),
    forms={"te": "in"},
)

_AT_TIME = r"(?:in (?:[a-z]+ )?\d{4}|op \d{1,2} [a-z]+(?: \d{4})?|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d+|enkele) (?:jaar|maand(?:en)?|weken|week|dag(?:en)?) (?:later|daarna)|kort daarna|het jaar daarop|in hetzelfde jaar)"
_IS_SO = r"(?:koud|warm|heet|donker|licht|stil|rustig|druk|laat|vroeg|mistig|glad|winter|zomer|lente|herfst|oorlog|tijd|feest|raak|mis|vol|zover|nacht|avond|ochtend|middag|bekend|mogelijk|nodig|gebruikelijk|duidelijk|gedaan|hommeles)(?:er)?\b|te veel\b"
_WEATHER = r"(?:regen|sneeuw|vriez|dooi|hagel|onweer|onwer|storm|waai)"
_SO_BEHIND = "regende|sneeuwde|vroor|dooide|hagelde|onweerde|stormde|waaide|duurde|lukte|gebeurde|betrof|bleek|blijkt|gelukte|kostte|spookte|wemelde|krioelde"
_EXPLETIVE = re.compile(
    rf"[Hh]et (?:{_SO_BEHIND}|gaat om|ging om|gaat over|kwam tot|komt tot|kwam aan op)\b|(?:{'|'.join(f'(?<={word} )' for word in _SO_BEHIND.split('|'))})het\b|(?:(?<=kwam )|(?<=komt ))het (?:[a-zëï]+ )?tot\b|(?:(?<=ging )|(?<=gaat ))het (?:[a-zëï]+ )?(?:om|over|mis)\b"
    rf"|[Hh]et (?:is|was|werd|wordt|bleef|blijft) (?:[a-zëï]+ ){{0,2}}(?:{_IS_SO})|(?:(?<=was )|(?<=is )|(?<=werd )|(?<=wordt )|(?<=bleef ))het (?:[a-zëï]+ ){{0,2}}(?:{_IS_SO})|[Hh]et (?:was|is|werd|zijn|waren) (?:de|het) (?:[a-zëï]+ste|eerste|tweede|derde|begin|einde|schuld)\b|[Hh]et (?:zijn|waren)\b"
    rf"|(?:[Hh]et (?:begon|ging)|(?:(?<=begon )|(?<=ging ))het) [^.,;:]{{0,30}}{_WEATHER}en\b|[Hh]et [^.,;:]{{0,60}}, (?:dat|of)\b|[Hh]et (?:was|is) er\b"
)  # where surely nothing is meant: "[het] sneeuwde", "toen werd [het] donker"
_COUNSEL = r"(?:[Ll]ands)?[Aa]dvoca(?:at|te)(?:-generaal)?|[Rr]aads(?:man|vrouw)|(?:[Hh]oofd)?[Oo]fficier van [Jj]ustitie|(?:[Kk]anton|[Pp]olitie|[Kk]inder|[Ss]traf|[Bb]estuurs|[Pp]ers|[Oo]nderzoeks|[Vv]oorzieningen)?[Rr]echter(?:-commissaris)?|[Rr]echtbank(?:voorzitter|president)|[Aa]anklager|[Aa]anklaagster|[Pp]ersofficier|[Pp]rocureur(?:-generaal| des Konings)?|[Ss]trafpleiter"  # who speaks for another before a court, or judges
_COUNSEL_ACTS = r"vroeg|pleitte|las|klaagde|verweet|noemde|sprak|veroordeelde|legde|motiveerde|wees|hield|vertegenwoordigde|verdedigde|ondervroeg|twijfelde|gaf|ging|gaat|wil|wilde|achtte|acht|vond|geloofde|sloot|bepaalde|gelastte|vraagt|pleit|leest|klaagt|verwijt|noemt|vertegenwoordigt|verdedigt"
_NOT_DOING = r"^(?!.*\b(?:heeft|hebben|had|hadden)\b)"  # a passive, or what came by itself
_ONLY_PEOPLE = re.compile(
    r"\b(?:stierf|stierven|sterft|overleed|overleden|gestorven|trouwde[n]?|getrouwd|verloofd|verloofde zich|geboren|studeerde[n]?|gestudeerd|promoveerde|emigreerde[n]?|geëmigreerd|vluchtte[n]?|gevlucht|verdronk|verdronken|verongelukte[n]?|zwanger|glimlachte|huilde[n]?|lachte[n]?|bekende|zweeg|met pensioen|"
    r"groeide[n]?\b[^.]*\bop(?=[.,;]|$)|opgegroeid)\b"
    rf"|{_NOT_DOING}.*\b(?:begraven|(?:licht|zwaar)?gewond|aangehouden|gearresteerd|opgepakt|veroordeeld|vrijgesproken|vrijgelaten|ontslagen|geopereerd|verhoord|ondervraagd|benoemd|bevorderd)\b"
)
_ONLY_THINGS = re.compile(
    r"\b(?:(?:brandde[n]?|brandt)\b[^.]*\b(?:af|uit)(?=[.,;]|$)|stortte[n]?\b[^.]*\bin(?=[.,;]|$)|ingestort|zonk|zonken|gezonken|kapseisde[n]?|gekapseisd|van stapel|in werking getreden|trad\b[^.]*\bin werking|lekte)\b"
    rf"|{_NOT_DOING}.*\b(?:gesloopt|afgebroken|opgeblazen|(?:her|ver|aan|om|bij)?gebouwd|verbouwd|herbouwd|opgetrokken|vernieuwd|gerenoveerd|gerestaureerd|voltooid|ingewijd|in gebruik genomen|(?:her)?geopend|heropend|stilgelegd|verschroot|gegoten|omgesmolten|gedrukt|geplaveid|geasfalteerd|gedempt|drooggelegd|verwoest|"
    r"vernield|(?:af|uit)gebrand|verhuurd|verpacht|geveild|verfilmd|opgevoerd|gepubliceerd|ondertekend|geratificeerd|goedgekeurd|onthuld|gekapt|geëlektrificeerd|verbreed|geblust|verguld|ontworpen|gecomponeerd|vertaald|gefinancierd|gedigitaliseerd)\b"
)
_ONLY_AGENTS = re.compile(
    r"\b(?:zei|zeiden|verklaarden?|schreef|schreven|las|lazen|zong|zongen|schilderden?|beschilderden?|tekenden?|componeerden?|kocht|kochten|verkocht|verkochten|verwierf|pachtten?|huurden?|verhuurden?|erfden?|stichtten?|leerden?|doceerden?|werkten?|"
    r"woonden?|reisden?|bezocht|bezochten|beklom|beklommen|klaagden?|vroeg|vroegen|eisten?|verzocht|verzochten|weigerden?|wilden?|wil|besloot|besloten|stuurden?|schonk|schonken|bouwden?|verbouwden?|restaureerden?|herstelden?|ontkenden?|bekenden?|"
    r"bedankten?|kenden?|wist|wisten|geloofden?|hoopten?|dacht|dachten|ontwierp|ontwierpen|ontwikkelden?|publiceerden?|hervatten?|verzamelden?|ondertekenden?|fokten?|solliciteerden?)\b"
    r"|\b(?:nam|namen|droeg|droegen|blies|bliezen|zette|zetten|legde|legden|bood|boden|gaf|gaven)\b[^.;:]* (?:over|op|voort|af|neer|aan|toe|terug)(?=[.,;]|$| aan\b)|\bliet\b[^.;:]*[a-zëï]{4,}en(?=[.,;]|$)"
    r"|\b(?:zijn|haar) (?:[a-zëï]+e )?(?:vrouw|man|zoon|zonen|dochters?|kinderen|broers?|zus|zussen|ouders|vader|moeder|neef|neven|nicht|kleinzoon|kleindochter|verloofde|echtgenote|echtgenoot|grootvader|grootmoeder|oom|tante|vriend|vriendin|buurman|buren)\b"
)
_NO_THING = re.compile(
    r"\w*(?:gemeente|vereniging|bond|politie|raad|partij|regering|maatschappij|coöperatie|vakbond|brandweer|broederschap|commissie|vergadering|ploeg|firma|familie|orde|gilde|stichting|groep|club|kamer|ministerie|bevolking|personeel|bestuur|rederij|rijk|staat)$"
)
_HAPPENS = r"\w*ongelu[k]\w*|ongeval\w*|ruzie|oorlog|\w*brand|vuur|explosie\w*|\w*storm|\w*overstroming\w*|watersnood|staking\w*|\w*vergadering\w*|bijeenkomst\w*|proces|\w*verkiezing\w*|bruiloft|begrafenis|uitvaart|\w*feest|einde?|afscheid|overval\w*|aanval\w*|slag|knal|doelpunt\w*|wedstrijd|geboorte|dood|première|concert|opening|bezoek|inbra\w+|botsing|aardbeving|doden|gewonden|slachtoffers|weg|voorbij|klaar|terug|los|uit|onder controle|eerste|laatste|kind(?:eren)?|zoon|zonen|dochters?"  # with which "was" and "had" tell all the same

_MANY_DO = (  # those who do something together, before a present of several: "De heren Dekker en Bos [controleren]", "Twee agenten [achtervolgen]"
    rf"(?:\b(?:[Dd]e|[Aa]lle|[Vv]ele|[Ee]nkele|[Bb]eide|[Tt]wee|[Dd]rie|[Vv]ier|[Vv]ijf|[Zz]es|\d[\d.]*) (?:[a-zëï]+e )?[a-zëï-]{{2,}}(?:en|s)|\ben (?:(?:de|den|van|der|het|mevrouw) )*{_NAME}) "
    r"(?!(?:zijn|hebben|waren|hadden|werden|worden|zullen|zouden|kunnen|konden|moeten|moesten|willen|wilden|mogen|mochten|liggen|staan|blijven|bestaan|gelden|heten|behoren|bevatten|vormen|wonen|leven|"
    r"tussen|tegen|buiten|binnen|samen|boven|onder|wegen|alleen|eigen|open|allen|beiden)\b)(?=[a-zëï]{3,}en (?:de|het|een|hun|zich|er|in|op|aan|uit|over|om|voor|naar|met|bij|tot|deel|tegen)\b)"
)

_WAS_SO = r"(?![^.!?]*\b(?:(?!zelden)\w{2,}(?:de|den|te|ten)|was|waren|werd|werden|kwam|kwamen|ging|gingen|bleef|bleven|kreeg|kregen|nam|vond|gaf|liet|hield|stond|bleek|ge\w{2,}(?:t|d|en))\b)"
_GRAMMAR = Grammar(
    saying=re.compile(
        rf"{_WAS_SO}(?:Wie [^.;:!?]{{2,50}}, (?:die )?[^.;:!?,]{{2,50}}|Waar [^.;:!?]{{2,50}}, (?:daar )?[^\s.;:!?,]+(?: [^\s.;:!?,]+){{0,2}}|Een [^.;:!?,]{{2,60}} (?:zelden|nooit|altijd)\b[^.;:!?,]{{0,30}}"
        r"|Zo (?:gaat|is) (?:dat|het) (?:nu |nou )?eenmaal|[^.;:!?]{2,50}, (?:zegt men|zeggen ze), [^.;:!?]{2,50})[.!]"
    ),
    lengths=length_words(
        TIME_WORDS,
        r"\b(?:binnen|in minder dan|(?:in|gedurende) de (?:volgende|daaropvolgende|daarop volgende)|(?P<the>in|gedurende) de) (?:(?P<n>een|\d+|[a-zëï]+) )?{UNIT}\b(?(the) (?:daarna|die volgden))",
        asked=r"(?:veroordeel\w*|verplicht\w*|beval|bevolen|gelast\w*|beloofde\w*|beloofd|eis\w*|geëist|verzocht\w*|vroeg|vroegen|gevraagd|droeg|opgedragen|sommeerde\w*|gesommeerd|toegezegd)",
        may=r"kan|mag|(?:kunnen|mogen)(?! [a-zëï]+en\s*(?:[,.;:!?)]|\Z))",
    ),
    ages=AgeWords(
        at=re.compile(
            r"\b[Oo]p (?:(?=\w+[- ]?jarige leeftijd\b)|(?:haar|zijn|mijn) (?=(?:\d+|[a-zë]+)(?:[dt]|st)?e\b(?! [a-zë]*(?:jaar|dag)\b)))"
            r"(?P<n>(?:\d{1,3}(?:(?:st|d)?e)?|[a-zë]+[dt]e)\b|[a-zë]+?(?=[- ]?jarige))"
        ),
        birthday=re.compile(r"\b(?:[Oo]p|[Vv]oor|[Tt]er gelegenheid van|vierde) (?:haar|zijn|mijn) (?P<n>\d{1,3})(?:st|d)?e verjaardag\b"),
        born=re.compile(r"\b[Gg]eboren\b|\bgeboorte\b"),
        died=re.compile(r"\b(?:overleed|overleden|stierf|gestorven)\b"),
        person=re.compile(r"\b(?:hij|zij|ze|hem|haar|zijn)\b"),
        number=lambda words: TIME_WORDS.ordinal(words) if words.endswith("e") and words != "twee" else TIME_WORDS.number(words),
    ),
    inner=INNER,
    paper_of=re.compile(r"\b(?:notulen|vergadering|brief|verslag|schrijven|rapport)\b[^.;:]{0,30}\b(?:van(?: de)?|gedateerd) $", re.IGNORECASE),
    judgment=re.compile(r"\b(?:vonnis|arrest|uitspraak|beschikking)\b", re.IGNORECASE),
    decides=re.compile(
        r"(?:De rechtbank|Het (?:gerechts)?hof|De (?:kanton|voorzieningen|politie)?rechter|De Hoge Raad|De Afdeling|De meervoudige kamer)(?: \w+)? "
        r"(?:veroordeelt|verklaart|wijst|vernietigt|bekrachtigt|bepaalt|gelast|beveelt|compenseert|spreekt|legt|ontbindt|verwerpt|heft)\b"
    ),
    asks_when=re.compile(r"\b(?:wanneer|(?:in )?welk(?:e)? (?:jaar|maand|dag|datum))\b", re.IGNORECASE),
    keeps_opening=True,
    verb_second=True,
    second_part=re.compile(r"aan|af|bij|dicht|door|in|leeg|los|mee|open|stil|vrij|neer|om|op|over|plaats|samen|terug|toe|uit|vast|voor|weg"),
    counts_on=re.compile(r"(?:\A|[,;] )(?:(?P<until>tegen die tijd|tot dan toe)|(?P<since>sindsdien|(?:enkele|een paar|verscheidene|verschillende) (?:dagen|weken|maanden|jaren|jaar) later)|destijds|toen al|in die tijd)\b", re.IGNORECASE),
    completes=re.compile(r"(?!(?:om|zonder|door)\b)(?:[^,;]*\s)?te [a-zëï]+n\.?"),
    sentence_of_attribute=partial(sentence_of_attribute, _ATTRIBUTE),
    without_phrases=partial(without_phrases, _FIELD),
    without_lead=partial(without_lead, _FIELD),
    without_inner=partial(without_inner, _FIELD),
    half=re.compile(r"(?:(?:,? (?:en|maar|toen|daarna|vervolgens))+ |, )"),
    with_subject_of=partial(with_subject_of, _FIELD),
    with_verb_of=partial(with_verb_of, _GAPPED),
    depends=re.compile(
        r"(?:(?:en|maar|of) )?(?:doordat|opdat|aangezien|zodra|zolang|tenzij|ofschoon|waar\w*|wie|wiens|wat|hoe|waarom|wanneer|(?:aan|van|met|bij|door|voor|over|in|op|uit|onder|tegen) (?:wie|welke)) ",
        re.IGNORECASE,
    ),
    cut=re.compile(
        r"[\s,](?:(?<=[,;:—–]\s)\s*+|(?<=\s)(?<!\s\s)\s*+[—–-]\s++"
        rf"|(?:(?<=,)\s++|(?<=\s)(?<!\s\s)\s*+)(?=(?:maar|terwijl|omdat|hoewel|nadat|voordat|toen|zodat)\b)"
        rf"|(?:(?<=,)\s++|(?<=\s)(?<!\s\s)\s*+)(?=en\s+(?:{_PRONOUNS}|toen|daarna|later|{_AUXILIARY}|{STRONG}|[a-zëï]{{3,}}(?:eerde|de|te))\b)"
        rf"|(?<=\s)(?<!\s\s)\s*+(?=(?P<dated>)(?:en|maar)\s+{_AT_TIME}\s+(?:{_AUXILIARY}|{STRONG}|[a-zëï]{{3,}}(?:eerde|de|te))\b\s+(?:{_PRONOUNS}|de|het|een|[A-Z]))"
        r"|(?<=[,.!?][”\"]\s)\s*+)"
    ),
    that=re.compile(r",?\s+dat\s+(?=(?:de|het|een|hij|zij|ze|er|zijn|haar|[A-Z]))"),
    signals=("", "na", "voor", "tot", "sinds", "vanaf"),
    verb=VERB,
    main_verb=MAIN_VERB,
    of_its_unit=re.compile(r"(?:,? (?!(?:en|of|maar|tot)\b)[^\W\d_]+){0,7},? (?:de )?"),
    participle=PARTICIPLE,
    participle_phrase=re.compile(rf"{PARTICIPLE.pattern}\s+(?:door|in|bij|uit|met)\b"),
    verb_next=re.compile(rf"\s+(?:{_AUXILIARY}|{STRONG}|{WEAK}|{_NO_PAST}{_WEAK_PAST})\b"),
    opens_with_verb=re.compile(rf"(?:en\s+)?{_VERBS}\b"),
    no_subject=re.compile(rf"(?:(?:en|maar|toen|later|daarna)\s+)*(?:(?:hij|zij|ze)\b|{_VERBS}\b)", re.IGNORECASE),
    shows_next=re.compile(rf"\s+(?:{_SAYS}|toonde|toont|bleek|blijkt)\b"),
    determiner_at_end=re.compile(r"\b(?P<head>(?i:de|het|een))\s+$"),
    when_at_end=re.compile(r"\b(?:bij|tijdens|in|na|voor|sinds|sedert|tot)\s+(?:de|het)\s+$"),
    tells_aside=re.compile(_RELATIVE),
    relative_opening=re.compile(rf",\s+(?={_RELATIVE})"),
    apposed=re.compile(r"(?:een|de|het|toen|destijds|voormalig)\s"),
    relative_phrase=re.compile(rf",\s+{_RELATIVE}[^,]*"),
    relative_start=re.compile(_RELATIVE),
    relative_piece=re.compile(rf"(?P<whose>{_RELATIVE})"),  # its verb stands last
    heads_at_end=heads_at_end,
    sentence_of_relative=sentence_of_relative,
    behind_head=re.compile(rf"\s+(?:te\s+[a-zëï]+|{PARTICIPLE.pattern})$"),
    adverbial=re.compile(r"(?:naar|na|voor|in|op|aan|bij|met|van|uit|tegen|over|onder|door|sinds|sedert|tijdens|wegens)\b", re.IGNORECASE),
    participle_piece=re.compile(rf"{PARTICIPLE.pattern}\s+(?:\d|door|in|bij|uit|met|op|naar|na|voor|sinds|sedert|tussen)"),
    was=("werd", "werden"),
    gone=_ATTRIBUTE.gone,
    was_gone=("is", "zijn"),
    many_do=re.compile(r"[a-zëï]+en|zijn"),
    plural_head=re.compile(rf"(?:de\s+)?(?:{_SEVERAL})\b(?!-).*|de\s+(?:[a-zëï-]+e\s+)?(?!{_ONE_IN_EN}\b){_MANY_NOUN}", re.IGNORECASE),
    thing_pronoun=re.compile(rf"(?P<one>[Hh]et)(?=\s+{_VERBS}\b)|(?P<many>(?!))|(?P<owner>(?!))"),
    nobody=re.compile(r"[Hh]et\s+(?:is|was|bleek|blijkt|regende|sneeuwde|duurde|ging|gaat|kwam|komt|werd|wordt)\b"),
    expletive=_EXPLETIVE,
    pronouns=_PRONOUNS_CALLED,
    subjects_anywhere=frozenset({"hij", "zij", "die"}),
    speaks_for=re.compile(rf",? (?:(?:de|het|zijn|haar) )?(?:{_COUNSEL}) van\b"),
    speaker_before=re.compile(rf"(?<![\w-])(?:{_COUNSEL}),? (?:(?:mr|Mr|dr|Dr)\.? )*$"),
    of_counsel=re.compile(rf"(?:, [^,.;]{{1,60}},)?(?: (?:ook|toen|daarna|vervolgens|daarop))* (?:{_SAYS}|{_COUNSEL_ACTS}|(?:heeft|had)\b[^.;,]*\b(?:geëist|gevraagd|gepleit|gezegd|verklaard|aangeklaagd|opgelegd|aangekondigd|ingesteld|ondervraagd|voorgelezen))(?!\w)"),
    demonstrative=re.compile("die"),
    only_people=_ONLY_PEOPLE,
    only_things=_ONLY_THINGS,
    only_agents=_ONLY_AGENTS,
    may_be_subject=re.compile("ze"),
    on_trial=re.compile(
        r"\b(?:stond|staat|moest|moet|zat|zit)\b(?:[^.;]|(?<=\d)\.)*\b(?:terecht|verantwoorden|voor de \w*rechter|voor de rechtbank|voor het (?:gerechts)?hof|in de beklaagdenbank)\b|\bwegens\b(?:[^.;]|(?<=\d)\.)*\b(?:veroordeeld|aangeklaagd|vervolgd)\b|\b(?:[Vv]erdachte|[Bb]eklaagde|[Bb]eschuldigde)\b"
        r"|\bzou\b(?:[^.;]|(?<=\d)\.)* hebben\b|\bh(?:ield|ielden|oudt)\b(?:[^.;]|(?<=\d)\.)* aan(?=[.,;]|$)|\b(?:aangehouden|gearresteerd|opgepakt)\b"
    ),
    done_by_accused=re.compile(
        r"\b(?:bekende|bekent|ontkende|ontkent|zweeg|zwijgt|betuigde)\b|\bgaf\b(?:[^.;]|(?<=\d)\.)* toe(?=[.,;]|$)|\bbood\b(?:[^.;]|(?<=\d)\.)* (?:excuses|verontschuldigingen)|\b(?:werd|is|wordt)\b(?:[^.;]|(?<=\d)\.)*\b(?:veroordeeld|vrijgesproken)"
        r"|\b(?:moet|moest)\b(?:[^.;]|(?<=\d)\.)*\b(?:cel|gevangenis)\b|\bveroordeelden? (?:hem|haar)\b|\b(?:sprak|spraken) (?:hem|haar)\b(?:[^.;]|(?<=\d)\.)* vrij\b"
    ),
    noun_before_name=re.compile(
        rf"(?:(?<= )|^)(?:(?:de|het|een|zijn|haar|hun|onze) (?:[a-zëï]+e )?(?!(?:{_NO_NOUN})\b)[a-zëï-]{{3,}}|(?!(?:{_NO_NOUN}|{_VERBS})\b)[a-zëï-]{{5,}}) $"
    ),
    firm_before=re.compile(r"\b(?:firma|rederij|uitgeverij|brouwerij|werf|scheepswerf|bank|bureau|kantoor|fabriek|gebroeders|warenhuis|bedrijf) $"),
    done_to_things=re.compile(
        r"\b(?:(?:ver)?kocht|(?:ver)?kochten|erfden?|geërfd|bouwden?|gebouwd|(?:brak|braken)\b[^.]*\baf|sloopten?|gesloopt|renoveerden?|gerenoveerd|restaureerden?|gerestaureerd|herstelden?|sloot|sloten|openden?|geopend|(?:ver)?pachtten?|(?:ver)?huurden?|veilden?|geveild|publiceerden?|drukten?|schonk|schonken|opblazen|"
        r"verbreedden?|ontwierp|componeerden?|verbouwden?|bliezen\b[^.]*\bop|blies\b[^.]*\bop|onderzoeken|slopen|verbouwen)\b"
    ),
    done_to_people=re.compile(
        r"\b(?:arresteerden?|gearresteerd|ontsloeg|ontsloegen|ontslagen|benoemden?|benoemd|veroordeelden?|veroordeeld|ondervroeg|ondervroegen|ondervraagd|(?:hield|hielden)\b[^.]*\baan|aangehouden|(?:sprak|spraken)\b[^.]*\bvrij|vrijgesproken|vrijgelaten|(?:liet|lieten)\b[^.]*\bvrij|opereerden?|verhoorden?|begroef|begroeven|opgepakt)\b"
    ),
    dative=re.compile(r"(?:hem|haar|hen|hun|ze) (?:[a-zëï]+ )?(?:in \d{4} |op \d+ [a-z]+ |dat jaar )?(?:een|de|het|zijn|haar|hun|twee|drie)\b"),
    no_thing=_NO_THING,
    like_a_person=re.compile(r"[a-zëï](?:er|ster|eur|eus|euse|ent|ente|ant|ante|ist|iste|or|ling|oog|aar|ares|eres|man|vrouw|lieden|icus|kind)$"),
    led_subject=re.compile(
        rf"(?:\b(?:dat|omdat|nadat|toen|als|of|voordat|hoewel|terwijl|zodra|zolang|totdat|zodat|waar|hoe|wat|wie)|(?:^|[.;:!?\n“”\"] ?|, )(?:en |maar )?{_LEADS}\b[^.,;:!?\n]{{0,60}}? (?:{_VERBS})|, (?:{_VERBS})) $"
    ),
    verb_at_end=re.compile(rf"(?:^|[\s“\"])(?i:{_VERBS})(?: zich)? $"),
    parted_verb=re.compile(rf"(?: (?:van|uit|in|bij|voor|met) [^,.;:]{{1,50}}?(?=[ ,]))?(?:, [^,.;:]{{1,90}},)? (?:{_VERBS})\b"),
    things_have_gender=True,
    agrees=_agrees,
    as_meant=_as_meant,
    noun_phrase=re.compile(
        rf"(?<![\w’'-])(?:(?i:de|het|een|geen|zijn|haar|hun|mijn|onze?|deze|dit|die|dat|{_SEVERAL}) (?:(?:{_MADE_OF}|(?!(?:{STRONG}|{WEAK})\b)[a-zëï-]+(?:e|en)|\d+-jarige?) ){{0,2}}?(?!(?:{_VERBS}|{_NO_NOUN}|{_NO_HEAD}|{_MADE_OF})\b)(?!(?<=het )(?:{_NO_THING_MADE})\b)[a-zëïA-Z][\w-]{{2,}}|{_BARE})(?![\w-])(?!-)"
    ),
    new_thing=re.compile(r"(?:een|twee|drie|vier|vijf|enkele|veel|\d[\d.]*)\b", re.IGNORECASE),
    part_of_time=re.compile(r"\b\w*(?:jaar|jaren|maand|week|dag|uur|minuut|nacht|ochtend|avond|middag|eeuw|lente|voorjaar|zomer|herfst|najaar|winter|tijd|keer|moment|begin|einde?)(?:en)?$|\d (?:meter|kilometer|euro|gulden|frank|dollar|procent|graden|liter|ton|kilo|hectare|punten|stemmen)$"),
    verb_last=re.compile(_AUXILIARY),
    of_two=re.compile(r"\b(?:tussen|zowel|noch|hetzij|niet alleen) [^,;]*$"),
    also=re.compile(r"\s(?:en|of|maar)\s"),
    noun_phrase_at_end=re.compile(
        rf"\b(?:(?i:de|het|een|zijn|haar|hun|twee|drie|vier|vijf|zes)\s+(?:(?!(?:van|in|op|aan|met|door|voor|en|of|te|naar)\b)[\w’-]+\s+){{0,3}}?[\w’-]+|{_NAME}(?:\s(?:van|de|den|der|{_NAME}))*)$"
    ),
    determiner_start=re.compile(r"(?:De|Het|Een|Zijn|Haar|Hun|Deze|Dit|Die)\b"),
    person_pronoun=re.compile(r"(?:[Hh]ij|[Zz]ij|[Zz]e|Die)$"),
    pronoun_start=re.compile(r"(?:[Hh]ij|[Zz]ij|[Zz]e|Die)\b|(?:De|Het) (?:[a-zëï]+ )?[a-zëï]+\b"),
    genders={"die": "one", "hij": "he", "hem": "he", "zij": "she", "ze": "she"},
    one_couple=re.compile(r"[Hh]et (?:paar|echtpaar|stel)"),
    both="{} en {}",
    whose=genitive,
    joins_names=re.compile(r" en (?:(?:de|het|zijn|haar) (?:[a-zëï]+,? ){0,2})?|, "),
    joins_words=True,
    firm_noun=re.compile(_COMPANY),
    body_noun=re.compile(rf"(?<![\w’'-])(?:[Dd]e|[Hh]et) (?P<home>{_CLUB_NOUN}|{_FIRM_NOUN})(?![\w-]| [A-Z‘“’'\"])"),
    kinds_of_body=((re.compile(_CLUB_NOUN), _NAMES_OF_CLUBS), (re.compile(_FIRM_NOUN), _NAMES_OF_FIRMS)),
    public_noun=re.compile(_BODY),
    weds=re.compile(r"\b(?:trouwde[n]?|trouwt|getrouwd|huwde[n]?|gehuwd)\b"),
    spouse=re.compile(r"(?i:man|vrouw|echtgenoot|echtgenote|weduwe|weduwnaar)"),
    spouse_before=re.compile(r"\b(?:[Zz]ijn|[Hh]aar) (?:(?:latere|eerste|tweede|overleden) )?(?:man|vrouw|echtgenoot|echtgenote),? $"),
    marries=re.compile(r"\b(?:trouwde[n]?|trouwt|getrouwd|huwde[n]?|zijn (?:vrouw|echtgenote)|haar (?:man|echtgenoot))\b"),
    described_before=re.compile(
        rf"(?<![\w’'-])(?:[Dd]e|[Hh]et|[Ee]en|[Zz]ijn|[Hh]aar|[Hh]un|[Oo]nze) (?:[a-zëï]+ ){{0,2}}?(?:(?P<noun>[a-zëï]{{4,}})(?: van [^,.;]{{1,40}})?, |(?P<beside>{_OFFICE}|{_COMPANY}|{_BODY}) )$"
    ),
    described_after=re.compile(r", (?:de|het|een|zijn|haar|toen) (?:[a-zëï]+ ){0,2}?(?P<noun>[a-zëï]{4,})(?= (?:van|bij|in|uit)\b|,)"),
    preposition_start=re.compile(r"(?:na|voor|in|op|aan|bij|met|van|uit|tegen|over|onder|door|sinds|sedert|tijdens|wegens)\s", re.IGNORECASE),
    possessive_start=re.compile(r"(?:zijn|haar|hun|onze)\s", re.IGNORECASE),
    object_before_subject=re.compile(
        rf"(?:(?P<adverb>\b(?:Daarvoor|Daarop|Daarna|Toen|Later|Vervolgens|Daar|Hier|Daarom|Uiteindelijk|Ook)) )?\b(?:{_VERBS}) (?P<object>hem|haar|hen|\[[^\]]+\]) (?P<subject>(?:de|het|een|zijn|hun) (?:[a-zëï]+e )?[A-Za-zëï][\w-]+(?: [A-Z][\w-]+){{0,2}}|[A-Z][\w-]+ (?:(?:de|van|van de[nr]?) )?[A-Z][\w-]+)(?= [a-zëï\d]|[.,;]|$)"
    ),
    inverted=re.compile(
        rf"(?P<verb>(?i:{_VERBS})|voer|(?!(?:niet|naast|want|ooit|nooit|eerst|laatst|meest|juist|dicht|haast|vast|recht|kort|slecht|echt)\b)[a-zëï]{{3,}}t|(?!(?i:dat|omdat|toen|als|terwijl|hoewel|nadat|voordat|zodat|totdat|sinds|sedert|waar|wat|wie|hoe|waarom|zoals|want|maar|dus|die|indien|tot|doordat|waarop|waarin)\b)[A-Za-zëï]{{3,}}(?= (?:ik|wij|we)\b)) (?P<subject>\[[^\]]+\]|hij|zij|ze|ik|wij|we|het(?= (?:{_NO_NOUN})\b|[.,]?$)|[A-Z][\w-]*|(?:de|het) [A-Z][\w-]*(?: [A-Z][\w-]*)?"
        rf"|(?:de|het|een|zijn|haar|hun|twee|drie|vier) (?!(?:{_NO_NOUN})\b)(?:(?:andere?|nieuwe?|oude?|grote?|kleine?|eerste|tweede|laatste|hele|enige|jonge|[a-zëï]+(?:se|ige|lijke)) )?[a-zëï-]{{3,}})"
        r"(?:(?:(?<= het)|(?<= hij)|(?<= zij)|(?<= ze))(?=[ .,]|$)|(?=,? (?!van\b|voor\b|uit\b|en\b|of\b)[^A-Z]|,? (?:[A-Z]\w+ )*[A-Z]\w+[.,]?$|[.,]?$))"
    ),
    attribution_after=re.compile(rf",?\s+(?:(?:zo|aldus|volgens)\s[^,]*|(?:(?!liet(?:en)?\b(?![^,]*\bweten\b))(?:{_SAYS}))\s(?:de|het|een|hij|zij|{_NAME})[^,]*)[.,]?$"),
    attribution_before=re.compile(rf"^(?:(?:De|Het|Een)\s+)?(?:[\w’'.-]+\s+){{1,5}}(?:{_SAYS})[^,]{{0,40}},?\s+dat\s+"),
    attribution_piece=re.compile(rf"(?:(?:zo|aldus|volgens)\s[^,]{{0,60}}|(?:(?!liet(?:en)?\b(?![^,]*\bweten\b))(?:{_SAYS}))\s(?:hij|zij|ze|(?:de|het|een)\s[^,]{{0,50}}|{_NAME}(?:\s{_NAME})?))$"),
    subordinate=re.compile(r"(?:dat|omdat|toen|nadat|terwijl|hoewel|als|voordat|zodat|of|indien|sinds|sedert|totdat)\b", re.IGNORECASE),
    complement=re.compile(r"\b(?:dat|of)\s"),
    joining=re.compile(r"^(?:(?:agenda)?punt\s+\d+\w?\s?[:.–-]\s+)?(?:(?:en|maar|toen|later|ook|daarna)\s+)+", re.IGNORECASE),
    leading_words=re.compile(
        r"^(?:(?:het|dat) was [^,]{2,20}, (?=[a-zëï]+ (?:hij|zij|ze|het|we|wij|ik|men|de|een|(?-i:[A-Z]))))?(?:(?:en|maar|echter|intussen|ondertussen|dus|ook|bovendien|daarna|want)\b,?\s+)*", re.IGNORECASE
    ),
    before_date_at_end=re.compile(r"\b(?:(?:pas|al|nog) )?(?:in|op|sinds|sedert|rond|tijdens)(?: (?:de|het))?$|\b(?:pas|al|nog|net)$"),
    ranks=re.compile(
        r"\b(?:eerste|tweede|derde|vierde|vijfde|laatste keer|enige|[a-zëï]{3,}ste|meer|minder|dan|vergeleken|zoveel|record\w*)\b(?![^,;]*[,;])"
    ),
    takes_time=re.compile(
        r"\b(?:bracht|brachten|doorbracht|duurde|overleefde|sinds|sedert|tot|vanaf|van|voor|tussen|en|of|binnen)(?:\s+(?:de|het))?\s*$"
    ),
    date_lead=re.compile(r"(?P<preposition>(?:op|in|sinds|sedert|vanaf|tot|na|voor|rond|omstreeks|tegen|tijdens|(?:nog|al|pas|reeds)\s+(?:in|op|om|voor)|nog|al|pas|reeds)\s+)?(?:(?:de|het)\s+)?", re.IGNORECASE),
    noun_start=re.compile(rf"(?!{_VERBS}\b)(?:[A-Z„“\"]|(?:de|het|een)\s)"),
    stranded=re.compile(rf"{_SEPARATED}|{PARTICIPLE.pattern} (?:zijn|is|was)$|\bgeweest zijn$|\bte zijn$"),
    loose_end=re.compile(r"\s+(?:de|het|een|van|in|op|aan|te|om|bij|met|door|voor|tot|uit|naar|over|en|of|maar|dat|die|als|zijn|haar|hun|is|was|werd|na)$", re.IGNORECASE),
    tells=VERB,
    headline_verb=re.compile(rf"(?<=\w )(?:{_PRESENT}|[a-zëï]{{4,}}t)\b"),
    story_present=re.compile(
        rf"(?:(?<=\w )(?=(?:{_PRESENT}|(?:wordt|worden)(?=[^.;!?]{{1,160}}?\b(?:{PARTICIPLE.pattern}))|(?!ge|(?:niet|met|dat|het|uit|wat|tot|eerst|laat|vast|juist|best|dit|ooit|nooit|direct|recht|bekend|oost|west|heeft|geldt|ligt|staat|heet|"
        rf"bestaat|bevat|moet|zit|telt)\b)[a-zëï]{{2,}}t)\b)|{_MANY_DO})(?P<verb>[a-zëï]+)\b"
    ),
    states=frozenset({"is", "zijn"}),
    past_states=frozenset({"was", "waren", "had", "hadden"}),
    acted_on=re.compile(rf"[^.;!?]{{0,160}}?\b(?:{PARTICIPLE.pattern}|{_HAPPENS})\b|[^.;!?]{{0,160}}?\b[a-zëï]{{3,}}en(?=[.,;!?])"),
    nothing_said=re.compile(
        r"\b(?:onderzoek|recherche) (?:loopt|duurt|is nog)\b|\bwilden? (?:geen commentaar|niet reageren|er niets over kwijt)\b|\bgeen commentaar\b", re.IGNORECASE
    ),
    going_on=re.compile(rf"[^.;!?]{{0,160}}?\b(?:{PARTICIPLE.pattern})"),
    holds_now=frozenset({"heeft", "hebben", "geldt", "ligt", "liggen", "staat", "staan", "heet"}),
    perfect_of_entries=True,
    perfect=re.compile(rf"[^.;!?]{{0,160}}?\b(?:{PARTICIPLE.pattern})"),
    had=frozenset({"had", "hadden"}),
    ahead=re.compile(r"\b(?:zal|zullen|zou|zouden|gaat|gaan|kan|kunnen|moet|moeten|wil|willen)\b"),
    reporting=re.compile(rf"\b(?:{_SAYS})\b"),
    what_is_said=re.compile(r"\bdat\b|[„“\"]|(?:\S+\s+){4}"),
    condition=re.compile(r"\s*(?:als|indien|mocht|mochten|of)\b", re.IGNORECASE),
    of_a_life=re.compile(r"\b(?:geboren|opgericht|gesticht|sinds|sedert|tot|getrouwd)\b[^.;]{0,40}$"),
    first_person=re.compile(r"\b(?:[Ww]ij|[Ww]e|ons|onze|[Ii]k|mijn|me|mij)\b"),
    says=re.compile(rf"\b(?:{_SAYS}|volgens)\b"),
    subject_says=re.compile(rf"(?:, [^,.;]{{1,60}},)? (?:(?:heeft|hebben|had|ook|later|toen) )*(?:{_SAYS})\b"),
    said_by=re.compile(rf"(?:[”\"’]|,) (?:{_SAYS}|{_SAYS_TOO}) (?:(?:de|het|een) )?(?:[\w’'.-]+ ){{0,4}}$|\b[Vv]olgens (?:(?:de|het) )?(?:[\w’'.-]+ ){{0,3}}$"),
    passive=re.compile(rf"(?:, [^,.;]{{1,60}},)? (?:werd|werden|wordt|worden|is|zijn|was|waren) [^,;.]{{0,90}}?\b{PARTICIPLE.pattern}"),
    by_agent=re.compile(r"\bdoor (?:(?:de|het|een) )?(?:[\w’'.-]+ ){0,3}$"),
    behind_preposition=re.compile(
        r"\b(?:in|op|aan|bij|met|van|door|voor|tegen|over|onder|naar|uit|tot|tussen|na|sinds|sedert|als|en|naast|rond|om|zonder|binnen|buiten)(?: (?:de|het|een|zijn|haar|hun))? (?:[\w’'.-]+ ){0,2}$"
    ),
    only_where=re.compile(
        r"\b(?:in|te|naar|uit|nabij|vanuit) (?:(?:de|het) )?$|\b(?:advocaat|advocate|zoon|dochter|broer|zus|vrouw|man|echtgenote|echtgenoot|vader|moeder|weduwe|neef|aanhangers) van $"
    ),
    of_what_stands_before=re.compile(_RELATIVE),
    joined=re.compile(r"(?:en|maar|toen|later|daarna)\b"),
    in_passive=re.compile(rf"(?:(?:en|die|dat|later|toen) )*(?:werd|werden|wordt|worden) [^,;.]{{0,90}}?\b{PARTICIPLE.pattern}"),
    apposition_between=re.compile(r", (?:de|het|een|toen|voormalig) [^,.;]{1,60}, "),
    owns=re.compile(r"['’]?s "),
    anaphor=re.compile(
        rf"(?<![\w’'-])(?:(?P<person>[Hh]ij|Die(?= (?![a-zëï]+en\b)(?:[a-zëï]+(?:t|de|te)|is|was|had|zal|zou|kan|kon|wil|mag|mocht|{STRONG})\b)|[Zz](?:ij|e)(?= (?![a-zëï]+en\b)(?:[a-zëï]+(?:t|de|te)|is|was|had|zal|zou|kan|kon|wil|mag|mocht|{STRONG})\b)|(?:ze|zij)(?:{_BEHIND_VERB}))|(?P<it>[Hh]et(?= (?:{_VERBS})\b)(?! bad\b)|het(?:{_IT_BEHIND})(?= (?:{_NO_NOUN})\b|[.,;]))|(?P<they>[Zz](?:ij|e)(?= [a-zëï]+(?:den|ten|en)\b)|(?<=[a-zëï]en )z(?:ij|e))|(?P<owner>[Hh]aar(?= (?!(?:{_NO_NOUN}|{_NO_OWNED}|{_AUXILIARY})\b)[a-zëïA-Z])|[Hh]un(?= (?!(?:{_NO_NOUN}|{_NO_OWNED}|{_AUXILIARY})\b)[a-zëïA-Z])|(?<!\bze )(?<!\bzij )(?<!en )[Zz]ijn(?= (?!(?:{_NO_NOUN}|er|nog|ook|al|zij|ze|we|wij|daar)\b)[a-zëïA-Z]))|(?P<whom>hem|haar|hen|hun|ze)(?! [A-Z])|(?P<couple>[Hh]et (?:paar|echtpaar|stel)|[Dd]e twee)"
        rf"|[Dd]e (?:[a-z]+ )?(?P<office>{_OFFICE})|(?:[Dd]e|[Hh]et) (?:(?P<company>{_COMPANY})|(?P<body>{_BODY})|(?P<fighters>rebellen|militanten|opstandelingen|terroristen)|(?P<country>land|staat)|(?P<noun>[a-zëï]{{4,}}))(?! (?:van|[A-Z])))(?![\w-])"
    ),
    acts=re.compile(rf"(?: ook| toen| nu| later| niet)* (?:{_VERBS})\b"),
    before_verb=re.compile(rf"(?:, [^,.;]{{1,60}},)? (?:(?:ook|toen|nu|later|nog|nooit|niet|zich) )*(?:{_VERBS})\b"),
    after_preposition=re.compile(r"\b(?:(?i:in|op|aan|bij|met|van|door|voor|tegen|over|onder|naar|uit|te)|als)(?: (?:de|het|een))?(?: [A-Z][\w.’'-]*){0,2} $"),
    public_body=re.compile(r"\b(?:\w*universiteit|\w*ministerie|\w*rechtbank|[Pp]olitie|\w*leger|\w*marine|Verenigde Naties|NAVO|\w*parlement|Tweede Kamer|Eerste Kamer|Senaat|\w*raad|\w*commissie|\w*partij|\w*museum|\w*school|\w*kerk|\w*bond|[Rr]egering|Hof)\b"),
    plural_name=re.compile(r"(?:Staten|Naties|Nederlanden|troepen)$"),
    stamp=re.compile(
        r"(?:(?:Laatst bijgewerkt|Gepubliceerd|Bijgewerkt|Geplaatst|Verzonden|Datum|Artikel|Bericht|Laatste wijziging|Update|Geraadpleegd)(?: op)?\b|door\b(?: [A-Z][\w.’'-]*){1,4}"
        r"|\d{1,2}[.:]\d\d|uur|cet|cest|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|[\s.,|*_:()–—·-])+",
        re.IGNORECASE,
    ),
    series=re.compile(r"\b(?:[A-Z]{3,}|Expo|Euro|EK|WK|Windows|Office|Agenda) $"),
    held_often=re.compile(r"\b(?:Olympische (?:Zomer|Winter)?[Ss]pelen|Wereldkampioenschap|Europees kampioenschap|Wereldtentoonstelling|\w*festival|\w*conferentie|\w*beurs) $"),
    enacted=re.compile(r"\b(?:\w*wet|\w*besluit|\w*verordening|\w*richtlijn|\w*grondwet) (?:van )?$"),
    of_at_end=re.compile(r"\bvan $"),
    determiner=re.compile(r"\b(?:de|het|een|zijn|haar|hun|onze|nieuwe|laatste)(?: nieuwe)? $"),
    thing=re.compile(r" (?:editie|versie|model|begroting|seizoen|rapport|onderzoek|film|roman|album|lied|boek|uitgave)\w*\b"),
    of_age=re.compile(r"[- ](?:oud|oude|jarige?)\b"),
    after_or_before=re.compile(r"\s+(?:na|voor|nadat|voordat)\s+"),
    unnamed=UNNAMED,
)  # fmt: skip
GRAMMAR = told_by(_GRAMMAR, _NARRATOR)
