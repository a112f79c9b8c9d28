"""The shapes of German clauses: where sentences fall into pieces, which words are verbs, what titles leave out."""

from __future__ import annotations

from functools import partial

from timeline import patterns as re
from timeline.events.ages import AgeWords
from timeline.events.grammar import Grammar
from timeline.languages.attributes import AttributeWords, sentence_of_attribute
from timeline.languages.de.inner import INNER
from timeline.languages.de.relative import heads_at_end, sentence_of_relative, sentence_of_subordinate
from timeline.languages.de.tense import STRONG, WEAK
from timeline.languages.de.unnamed import UNNAMED, noun_gender, subject_form
from timeline.languages.de.words import TIME_WORDS
from timeline.languages.gapped_verbs import GappedWords, with_subject_of, with_verb_of
from timeline.languages.lengths import length_words
from timeline.languages.middle_fields import FieldWords, without_inner, without_lead, without_phrases
from timeline.languages.narrators import NarratorWords, told_by

_NAME = r"[A-ZÄÖÜ][\w’'-]*"
_AUXILIARY = (
    "ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|sei|seien|soll|sollen|sollte|sollten|will|wollen|wollte|wollten|kann|können|konnte|konnten|muss|muß|müssen|musste|mußte|"
    "mussten|mußten|darf|dürfen|durfte|durften|dürfte|könnte|könnten|würde|würden|wäre|wären|hätte|hätten|möchte"
)
_NO_PAST = (
    "heute|gute|erste|letzte|zweite|dritte|vierte|fünfte|alte|rote|späte|weite|breite|beste|nächste|größte|meiste|höchste|bekannte|gesamte|bunte|kalte|harte|zarte|feste|leichte|schlechte|rechte|echte|"
    "dichte|ersten|letzten|zweiten|dritten|guten|alten|roten|späten|weiten|besten|nächsten|größten|meisten|höchsten|heuten|halten|enthalten|erhalten|bitten|zuten|unten|hinten|seiten|etwa|konkrete|"
    "geplante|geplanten|genannte|genannten|sogenannte|sogenannten|verletzte|verletzten|gesuchte|beliebte|beliebten|bekannten|gesamten|wichtigste|jüngste|älteste|neueste|erwartete|beauftragte|"
    "warten|arbeiten|leisten|starten|betreten|vertreten|treten|beten|bieten|verbieten|kosten|richten|berichten|errichten|beobachten|achten|leiten|begleiten|reiten|streiten|testen|retten"
)
_WEAK_PAST = rf"(?!(?:{_NO_PAST})\b)(?:[a-zäöüß]{{2,}}(?:t|d|ier|el|er|ig|ch|g|l|r|n|h|k|p|b|s|f|m|u|z|ß)ten?|(?![a-zäöüß]{{0,6}}ge|be|ver|er|ent|zer|über|unter|vollend|beid|bild|antwort)[a-zäöüß]{{2,}}[dtnm]eten?)"
_PRESENT = (
    "beginnt|startet|endet|eröffnet|findet|finden|tritt|treten|kommt|kommen|geht|gehen|gibt|geben|nimmt|nehmen|trifft|steht|stehen|liegt|liegen|bleibt|bleiben|gilt|gelten|heißt|führt|führen|zeigt|zeigen|"
    "baut|bauen|plant|planen|meldet|melden|sagt|sagen|erklärt|leitet|leiten|gründet|verkauft|kauft|fordert|fordern|warnt|gewinnt|verliert|wählt|feiert|feiern|öffnet|schließt|zieht|ziehen|stirbt|"
    "erhält|hält|läuft|lebt|arbeitet|besucht|übernimmt|stellt|setzt|stürzt|brennt|siegt|spielt|droht|kündigt|teilt|sinkt|steigt|fällt|brechen|bricht|erreicht|rückt|greift|tagt|berät|kapituliert|"
    "lädt|bittet|ruft|bietet|sucht|hilft|gehört|dauert|folgt|erscheint|erinnert|besteht|entsteht|verlässt|verläßt|beschließt|ernennt|verspricht|spricht|trägt|fährt|fliegt|wächst|"
    "schreibt|liest|kehrt|reist|wohnt|heiratet|studiert|wechselt|protestiert|demonstriert|marschiert|flieht|tötet|schickt|rettet|veranstaltet|organisiert|beteiligt|bestätigt"
)
_VERBS = rf"(?:{_AUXILIARY}|(?:be|ver|ent|er|zer|über|unter|wider|durch|hinter|ab|an|auf|aus|bei|ein|fest|fort|her|hin|los|mit|nach|statt|teil|vor|weg|weiter|zu|zurück|zusammen)?(?:{STRONG})|{WEAK}|{_WEAK_PAST}|{_PRESENT})"
VERB = re.compile(rf"\b{_VERBS}\b")
PARTICIPLE = re.compile(
    r"(?:\w{0,10}ge[a-zäöüß]{2,}(?:t|en)|(?:ver|be|er|ent|zer|miss|über|unter)[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]{3,}iert"
    r"|durch(?:sucht|brochen|quert|leuchtet|kreuzt|setzt|stöbert|kämmt)|um(?:stellt|zingelt|armt|geben|gangen|fahren|rundet)|wider(?:rufen|sprochen|legt|standen)|wieder(?:holt)|voll(?:zogen|endet|streckt|bracht)|hinter(?:lassen|legt|gangen|zogen))\b"
)
MAIN_VERB = re.compile(
    rf"\b{_VERBS}\b|\b{_NAME}\s+(?!nicht|seit|mit|statt|selbst|erst|jetzt|fast|sonst|meist|dort|samt|damit|weit|oft|laut|bereits|gut)[a-zäöüß]{{3,}}t\b|\b(?:er|sie|es|wir|Er|Sie|Es|Wir)\s+[a-zäöüß]{{3,}}(?:t|en|e)\b"
    rf"|(?<=\w,\s)(?!mit|samt|nicht|erst|jetzt|seit|damit|statt|sonst|laut|fast|oft|weit|ist)[a-zäöüß]{{2,}}t(?=\s+(?:der|die|das|eine?|man|sich|es|er|sie|{_NAME})\b)"
)

_PRONOUNS = r"(?:er|sie|es|wir|ich|man)"
_AT_TIME = r"(?:(?:im (?:Jahre? |[A-Z][a-zä]+ )?)?\d{4}|im [JFMASOND][a-zä]+|am \d{1,2}\. [A-Z][a-zä]+(?: \d{4})?|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+|wenige|einige) (?:Jahre?|Monate?|Wochen?|Tage?) (?:später|danach)|kurz darauf|bald darauf|im selben Jahr)"
CUT = re.compile(
    r"[\s,](?:(?<=[,;:—–]\s)\s*+|(?<=\s)(?<!\s\s)\s*+[—–-]\s++"
    rf"|(?:(?<=,)\s++|(?<=\s)(?<!\s\s)\s*+)(?=(?:und|aber|doch|sondern|denn)\s+(?!bitten?\b)(?:{_PRONOUNS}|dann|später|danach|{_AUXILIARY}|{STRONG}|[a-zäöüß]{{3,}}(?:te|ten))\b)"
    rf"|(?<=\s)(?<!\s\s)\s*+(?=(?P<dated>)(?:und|aber|doch)\s+{_AT_TIME}\s+(?:{_AUXILIARY}|{STRONG}|[a-zäöüß]{{3,}}(?:te|ten))\b)"
    r"|(?<=[,.!?][“”\"«]\s)\s*+)"
)
_RELATIVE = rf"(?:(?:in|an|auf|bei|mit|von|zu|nach|aus|durch|für|über|unter)\s+)?(?:der|die|das|dem|den|denen|deren|dessen|welche[rsmn]?|wo|woraufhin|wobei)\s(?=(?:[^,;.]|(?<=\d)\.){{0,200}}\b(?:{_VERBS}|[a-zäöüß]{{2,8}}(?:{STRONG}|geht|gibt)|(?!ge|(?:nicht|oft|mit|seit|erst|jetzt|fast|sonst|dort|weit|selbst|zuletzt|zuerst|statt|samt|gut|spät|laut|rot|alt)\b|[a-zäöüß]*(?:auf|aus|ab|an|ein|vor|zu|um|nach|mit)ge)[a-zäöüß]{{3,}}t)\s*(?:[,;.“”\"]|$))"
_SAYS = (
    "sagte|sagten|sagt|erklärte|erklärten|erklärt|teilte|teilten|teilt|meinte|betonte|betont|berichtete|berichteten|berichtet|kündigte|kündigten|warnte|warnten|warnt|forderte|forderten|fordert|"
    "schrieb|schreibt|erläuterte|kritisierte|behauptete|behauptet|versicherte|ergänzte|antwortete|bestätigte|bestätigten|bekräftigte|meldete|meldeten|meldet|verkündete|gab|gaben|räumte|nannte|hieß"
)
SAYS = re.compile(rf"\b(?:{_SAYS}|so|laut|zufolge|nach Angaben)\b")
_OFFICE = (
    r"Präsident(?:in)?|Bundespräsident(?:in)?|Kanzler(?:in)?|Bundeskanzler(?:in)?|Minister(?:in)?|Ministerpräsident(?:in)?|Außenminister(?:in)?|Innenminister(?:in)?|König(?:in)?|Kaiser(?:in)?|Papst|Bürgermeister(?:in)?|"
    r"Oberbürgermeister(?:in)?|General|Richter(?:in)?|Vorsitzende[r]?|Direktor(?:in)?|Trainer(?:in)?|Sprecher(?:in)?|Botschafter(?:in)?|Bischof|Anwalt|Anwältin|Professor(?:in)?|Autor(?:in)?|Schauspieler(?:in)?|"
    r"Sänger(?:in)?|Unternehmer(?:in)?|Politiker(?:in)?|Abgeordnete[r]?|Kommandant(?:in)?|Landeshauptmann|Landeshauptfrau"
)
_COMPANY = r"Firma|Unternehmen|Konzern|Hersteller|Autobauer|Bank|Betreiber|Verlag|Händler|Fluggesellschaft|Gesellschaft|Gruppe|Werft|Brauerei|Versicherer"
_BODY = r"Ministerium|Gericht|Partei|Universität|Behörde|Rat|Verband|Verein|Klub|Kommission|Ausschuss|Krankenhaus|Museum|Gewerkschaft|Stiftung|Institut|Parlament|Regierung|Kirche|Zeitung|Schule|Mannschaft"

# bodies that a text tells of by name and then by what they are, by gender; what clubs and firms are called
_CLUB_NOUN = r"[A-Z]?\w*verein|Verein|Klub|Club|Chor|Gesangverein"
_FIRM_NOUN = (  # "den Betrieb aufnehmen" is no firm
    r"Betrieb(?![^.;:!?]{0,90}\b(?:auf|ein|weiter|wieder|Erliegen|aufgenommen|eingestellt|unterbrochen|aufrecht|ruht?e?n?|stockte|lief|läuft|auf(?:zu)?nehmen|ein(?:zu)?stellen)\b)(?! in den| mit)|Konzern|Verlag"
)
_FIRMS_F = r"Firma|Druckerei|Brauerei|Werft|Reederei|Gärtnerei|Bäckerei|Ziegelei|Spinnerei|Weberei|Gießerei|Molkerei|Gerberei|Färberei|Fabrik|Genossenschaft|Gilde|Innung|Kapelle|Stiftung|[A-Z]\w+fabrik|[A-Z]\w+gilde"
_FIRMS_N = r"Unternehmen|Orchester"
_NAMES_OF_CLUBS = re.compile(
    r"\b(?:TSV|TuS|SV|FC|SC|VfL|VfB|VfR|TV|SG|SpVgg|SpVg|FSV|ASV|HC|TC|MTV|KSV|BSG|FV|BV|RC|SSV|ESV|MGV|MSV|LSV|Eintracht|Concordia|Liederkranz|Liedertafel|Harmonie|Borussia|Germania|Fortuna|Teutonia|Viktoria|Arminia)\b|e\. ?V\.|[Vv]erein|[Kk]lub\b|\bClub\b|[a-z]chor\b"
    r"|[Gg]ilde\b"
)
_NAMES_OF_FIRMS = re.compile(
    r"\b(?:GmbH|AG|KG|OHG|KGaA|VEB|Gebr\.|Gebrüder|Geschwister|Firma|Handelshaus)|& (?:Co|Söhne|Sohn|Cie|[A-Z]\w+)|[Ff]abrik|[Ww]erke?\b|[Bb]etriebe?\b|[Bb]rauerei|[Dd]ruckerei|[Ww]erft|[Rr]eederei|[Gg]ärtnerei|[Bb]äckerei|[Zz]iegelei|[Ss]pinnerei|"
    r"[Ww]eberei|[Gg]ießerei|[Mm]olkerei|[Gg]erberei|[Ff]ärberei|[Vv]erlag\b|[Hh]ütte\b|[Ss]pedition|[Mm]anufaktur|[Bb]auunternehmen|[Kk]onzern"
)

_SINGULAR = rf"(?:(?:unter|über|wider|durch|hinter|voll)?(?:{'|'.join(word for word in STRONG.split('|') if not word.endswith('en'))})|ist|hat|wird|habe|sei|werde|könne|müsse|solle|wolle|dürfe|kann|soll|will|[a-zäöüß]{{3,}}te)"
_LEADS = r"(?i:in|im|am|an|auf|bei|beim|mit|von|vom|zu|zum|zur|nach|aus|für|gegen|über|unter|vor|durch|seit|während|wegen|trotz|um|ab|bis|erst|schon|bereits|noch|kurz|dort|hier|dann|danach|später|so|also|damals|darauf|daraufhin|deshalb|daher|dabei|dafür|damit|daneben|außerdem|zugleich|zuletzt|zuerst|zunächst|schließlich|inzwischen|nun|jetzt|oft|immer|heute|gestern|morgens|abends|wenig|wenige|einige|jahre|bald|nie|als|\d{1,4})"
_BEHIND_VERB = "|".join(rf"(?<={word} sie)" for word in STRONG.split("|") if not word.endswith("en"))
_SHE = rf"(?:(?<!\bder )[Ss]ie(?= {_SINGULAR}\b|(?: [^,.;:]{{1,100}})? {_SINGULAR}[,.;])|sie(?:(?<=[a-zäöüß]te sie)|{_BEHIND_VERB}))"  # and no plural "they"


def genitive(name: str) -> str:
    """A name as the owner of something: "Anna Bergs", "Hans’"; "" of a noun with its article, which has a form of its own."""
    if re.match(r"(?i:der|die|das|den|dem|eine?[mnr]?|zwei|drei) ", name):
        return ""
    return f"{name}’" if name.endswith(("s", "x", "z", "ß")) else f"{name}s"


_NARRATOR = NarratorWords(
    interview=r"(?:Interview|Gespräch) mit|im Gespräch:?",
    diary=r"tagebuch|tagebücher|tagebuchs|kriegstagebuch|reisetagebuch",
    noted=r"(?!.*\b(?:"
    + _AUXILIARY
    + r")\b)(?:.*\s)?(?:\w{0,10}ge[a-zäöüß]{2,}(?:t|en)|(?:ver|be|er|ent|zer)[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]{3,}iert)(?:\.|,|;| und |$)",
    to=r"an",
    subject=r"ich|wir",
    object=r"mich|mir|uns",
    owner=r"mein(?:e[nrms]?)?|unser(?:e[nrms]?)?|unsre[nrms]?",
    papers=r"tagebuch|tagebücher|erinnerungen|memoiren|briefe?|aufzeichnungen|notizen|reisetagebuch|kriegstagebuch|lebenserinnerungen|bericht|aussage|zeugenaussage|vernehmung",
    of=r"von|der|des",
    by=r"[Vv]on|VON|[Aa]utor(?:in)?:|[Tt]ext:",
    sender=r"[Vv]on|Absender(?:in)?",
    wrote=("Am", "schrieb", ""),
    author="Autor",
    together=r"wir",
    in_list=r"ich|mich|mir",
    i_am=r"[Ii]ch bin",
    called=r"[Ii]ch hei(?:ß|ss)e|[Mm]ein Name ist",
    alone=r"[Ii]ch",
    along=r"mit",
    history=r"(?:unsere|die) (?:\w*geschichte|chronik)|über uns|wer wir sind",
    reports=r"(?:jahres|geschäfts|lage|tätigkeits|zwischen|quartals|rechenschafts)bericht|rundbrief|mitteilung|mitteilungsblatt|vereinsblatt|newsletter|protokoll|niederschrift",
    wishes=r"(?:(?:noch |dir |ihnen |euch |und |allen )*(?:ein(?:en)? )?)?(?:schöne[ns]?|gute[ns]?|angenehme[ns]?|frohe[ns]?|erholsame[ns]?) (?:wochenende|abend|tag|nachmittag|woche|feiertage|weihnachten|ostern|pfingsten|(?:neues )?jahr|neujahr|urlaub|ferien|feierabend)(?: noch)?",
    closing=r"[Mm]it (?:freundlichen|besten|herzlichen|lieben) Grüßen|(?:[Ff]reundliche|[Bb]este|[Hh]erzliche|[Ll]iebe|[Vv]iele) Grüße|[Hh]ochachtungsvoll|[Dd]eine?|[Ii]hre?|[Ee]uer|[Ee]ure",
    owned=True,
)

_INVERTED = (
    rf"(?P<verb>(?i:{_VERBS})|(?!(?i:dass|daß|weil|als|wenn|während|obwohl|da|damit|nachdem|bevor|ehe|sodass|ob|wie|wo|was|wer|warum|wohin|wobei|womit|und|oder|aber|denn|doch|seit|bis|falls|sofern|indem|den|die|das|dem)\b)[A-ZÄÖÜa-zäöü][a-zäöüß]{{1,}}(?= (?:ich|wir)\b)) (?P<subject>\[[^\]]+\]|er|sie|es|man|ich|wir|[A-ZÄÖÜ][\w-]*|"
    rf"{_NAME} {_NAME}(?= (?:eine?|einen|das|die|den|dem|in|im|an|am|mit|zu|zum|zur|nach|von|aus|sich|\d+)\b(?![.,]|$))|(?:(?:der|die|das|eine?|kein|seine?|ihre?|zwei|drei|vier|fünf|viele|"
    r"mehrere|\d[\d.]*) )(?:[a-zäöüß]+e[rns]? )?[A-ZÄÖÜ][\w-]*)(?=,? (?!des\b|der\b|von\b|für\b|aus\b|und\b|oder\b)[^A-ZÄÖÜ]|[.,]?$)"
)

_MADE = re.compile(
    r"(?P<base>(?:[a-zäöüß]{0,8}ge[a-zäöüß]{2,}(?:t|en)|(?:ver|be|er|ent|zer|miss|über|unter)[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{3,}iert|[a-zäöüß]{2,8}(?:ge|ver|be|er|ent)[a-zäöüß]{2,}(?:t|en)))(?P<ending>e[nrms]?)"
)


def _base(participle: str) -> tuple[str, str]:
    """A participle and its ending: "enthüllte", ("enthüllt", "e")."""
    hit = _MADE.fullmatch(participle)
    return (hit["base"], hit["ending"]) if hit else ("", "")


_PRONOUNS_CALLED = {
    "dieser": "he", "diese": "she", "er": "he", "ihn": "he", "ihm": "he", "sie": "any/she", "ihr": "she", "ihnen": "they", "es": "it",
    **{f"sein{ending}": "he" for ending in ("", "e", "en", "em", "er", "es")},
    **{f"ihr{ending}": "any/she" for ending in ("e", "en", "em", "er", "es")},
}  # fmt: skip
_GENDERS = {  # of a noun, by what stands before it: m, f, n, or p of several
    "der": "mf", "die": "fp", "das": "n", "den": "mp", "dem": "mn", "des": "mn", "zum": "mn", "zur": "f", "vom": "mn", "beim": "mn", "im": "mn", "am": "mn",
    "ins": "n", "ans": "n",
    **{f"{stem}{ending}": of for stem in ("ein", "kein", "sein", "ihr", "unser") for ending, of in
       {"": "mn", "e": "fp", "en": "mp", "em": "mn", "er": "fp", "es": "mn"}.items()},
    **{f"{stem}{ending}": of for stem in ("dies", "jen") for ending, of in {"er": "mfp", "e": "fp", "es": "mn", "en": "mp", "em": "mn"}.items()},
}  # fmt: skip
_OF_MANY = frozenset({"die", "den", "seine", "ihre", "keine", "unsere", "diese", "jene"})  # before one or several
_MASCULINE = frozenset({"den", "einen", "keinen", "seinen", "ihren", "unseren", "diesen", "jenen"})  # or of several, "den Häusern"
_WANTED = {"dieser": "m", "diese": "f", "er": "m", "ihn": "m", "ihm": "mn", "sie": "fp", "ihr": "fp", "es": "n", "ihnen": "p", "sein": "mn"}
_WOMAN = re.compile(r"[a-zäöüß]{2}(?:er|ist|ent|ant|or|og|är|eur|at|et|kan|än)in$")  # "der Pianistin"
_ONE_IN_ER = r"\w*(?i:mutter|tochter|schwester|mauer|kammer|nummer|steuer|feier|oper|leiter|trauer|dauer|butter|feder|ziffer|faser|ader|leber|schulter|folter|scheuer|klammer|jungfer|letter|elster|marter|ziegler)\b"  # one woman or thing
_FEMININE = re.compile(r"\w{2}(?:ung|heit|keit|schaft|ion|tät|erei|elei|enz|anz|kirche|schule|mühle|brücke|straße|fabrik|bahn|burg|stadt)$")
_NEUTER = re.compile(
    r"\w{2}(?:chen|lein|ment|(?<!a)um|nis|haus|werk|dorf|schloss|bad|amt|gericht|gebäude|zeug|buch|schiff|feuer|becken)$", re.IGNORECASE
)
_NOMINATIVE = {"dieser": "der", "diese": "die", "er": "der", "ihn": "den", "ihm": "dem", "es": "das", "sie": "die", "ihr": "der"}


def _agrees(pronoun: str, noun: str) -> bool:
    """Whether a pronoun can mean a noun phrase, by its article: "der Brand" is "er", and no "sie"."""
    first = noun.partition(" ")[0].casefold()
    wanted = _WANTED.get(pronoun) or _WANTED["sein" if pronoun.startswith("sein") else "ihr"]
    if _WOMAN.search(noun):
        return "f" in wanted
    if noun.startswith("Der "):  # it opens its sentence, so it is the subject
        return "m" in wanted
    genders = _GENDERS.get(first, wanted)
    known = noun_gender(noun.rpartition(" ")[2])
    if known == "p" and first in ("der", "die", "diese", "jene", "seine", "ihre"):
        return "p" in wanted  # "die Kommunisten"
    if known and known in genders and (first not in _OF_MANY or known == "f" and first != "den"):
        genders = known if first not in _OF_MANY else genders
    elif "p" not in genders or first not in _OF_MANY:
        genders = "f" if _FEMININE.search(noun) and "f" in genders else "n" if _NEUTER.search(noun) and "n" in genders else genders
    if first in _MASCULINE and not noun.endswith(("n", "s")):
        genders = genders.replace("p", "")  # "den Grundstein", which isn't several
    return not set(genders).isdisjoint(wanted)


def _as_meant(pronoun: str, noun: str) -> str:
    """A thing in the case of a pronoun, with no adjectives: "der Brand" of "den schweren Brand" for "er"; "" where that is not known."""
    first, _, rest = noun.partition(" ")
    article = _NOMINATIVE.get(pronoun, "")
    if first.casefold() not in _GENDERS or not article:
        return noun
    head, low = rest.split()[-1], first.casefold()
    known = subject_form(head, many=pronoun in ("sie", "ihnen"))
    if known or low not in ("des", "eines", "den") or article != "die":
        return f"{article} {known or head}" if known or low not in ("des", "eines") else ""
    return ""  # "den Mauern", of which nobody knows what they are as a subject


_ATTRIBUTE = AttributeWords(
    attribute=re.compile(
        r"\b(?P<article>(?i:der|die|das|den|ein|eine|dieser|diese|dieses|sein|seine|ihr|ihre|unser|unsere)) (?P<inside>(?:(?!(?:der|die|das|und)\b)[\w.]+ ){1,5}?)(?P<made>[a-zäöüß]{6,}e[nrms]?)(?:, (?P<more>[a-zäöüß]{3,}e[nrms]?))? (?P<noun>[A-ZÄÖÜ][\w-]+(?: (?:(?:am|im|an der|in der|auf dem|von|vom|des|der|bei) )?[A-ZÄÖÜ][\w-]+)?)(?![\w-])"
    ),
    nominative={
        **{(article, "e"): article for article in ("der", "die", "das", "eine", "dieser", "diese", "dieses", "seine", "ihre", "unsere")},
        ("die", "en"): "die", ("den", "en"): "der", ("diese", "en"): "diese", ("seine", "en"): "seine", ("ihre", "en"): "ihre",
        **{(article, ending): article for article in ("ein", "sein", "ihr", "unser") for ending in ("er", "es")},
    },
    base=_base,
    gone=re.compile(r"(?:ge(?:storben|kommen|gangen|worden|fallen|wachsen|flohen|reist|scheitert|sunken|stiegen|folgt|blieben)|verstorben|erschienen|entstanden|verschwunden|\w+ge(?:kommen|gangen|kehrt|reist|treten|laufen|wandert|stürzt|fahren|brannt|schieden|stiegen))"),
    was=("wurde", "wurden"),
    was_gone=("ist", "sind"),
    is_many=lambda article, noun: False,
)  # fmt: skip
_NOUN = r"[A-ZÄÖÜ][\w’-]*(?: [„»][^“«„»]{1,40}[“«])?"
_GENITIVE_OF = rf"(?: (?:der|des|eines|einer|von|vom|ihrer|seiner|dieser|dieses)(?: [a-zäöüß]+en)?(?: {_NOUN}){{1,4}})"
_OFFICE_TITLE = r"(?:[A-ZÄÖÜ]+-)?[A-ZÄÖÜ][\w-]*(?:chefs?|chefin|leiter|leiterin|meister|meisterin|präsident|präsidentin|minister|ministerin|direktor|direktorin|sprecher|sprecherin|rat|rätin|richter|richterin|vorsitzender|vorsitzende|intendant|intendantin|trainer|trainerin|anwalt|anwältin|pfarrer|pfarrerin|bischof|arzt|ärztin|kommissar|kommissarin|könig|königin|dirigent|dirigentin|besitzer|besitzerin|lehrer|lehrerin|führer|führerin)"
_TITLE = rf"(?:{_OFFICE_TITLE}|[A-ZÄÖÜ][a-zäöüß-]+(?:in|er|or|ent|ist|ant))"
_SUBJECT_OF_FIELD = (
    rf"(?:der|die|das|ein|eine|kein|keine|seine?|ihre?|unsere?|mehrere|viele|einige|beide|alle|zahlreiche|rund [\d.]+|etwa [\d.]+|über [\d.]+|[\d.]+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|diese[rs]?)"
    rf"(?: (?:[a-zäöüß]{{3,}}(?:e|er|es|en)|\d+-?[Jj]ährige[rs]?)){{0,2}}(?: {_NOUN}){{1,4}}{_GENITIVE_OF}{{0,2}}(?: für {_NOUN}(?: und {_NOUN})?)?"
    rf"|{_TITLE}(?: (?:Dr\.|Prof\.|[A-ZÄÖÜ]\.|von|zu|[A-ZÄÖÜ][\w’-]*)){{1,3}}(?: \([^)]{{1,20}}\))?"
    rf"|[A-ZÄÖÜ][\w’-]*(?: [A-ZÄÖÜ][\w’-]*)?{_GENITIVE_OF}{{0,2}}"
)
_FIELD = FieldWords(
    auxiliary=re.compile(_AUXILIARY),
    finite=re.compile(rf"{_VERBS}|lässt|läßt"),
    last=re.compile(
        rf"{PARTICIPLE.pattern}|[a-zäöüß]{{3,}}(?:en|ern|eln)|{_AUXILIARY}|zu|an|ab|auf|aus|ein|vor|nach|mit|zurück|fest|frei|zusammen|statt|teil|um|weg|nieder|entgegen|bekannt|nicht|los|bereit|offen|hin|her|(?:hin|her)(?:ein|aus|auf|ab|unter|über|an|vor)|voran|vorbei|durch|bei"
    ),
    determiner=re.compile(
        r"(?:der|die|das|den|dem|eine?[nmr]?|k?eine?[nmr]?|seine?[nmr]?|ihre?[nmr]?|ihres|seines|diese[rsnm]?|jede[rsnm]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mindestens|höchstens|mehrere[nr]?|zahlreiche[nr]?|einige[nr]?|viele[nr]?|alle[nr]?|beiden?|hunderte|tausende|\d[\d.]*)"
    ),
    pronoun=re.compile(r"er|sie|es|ihn|ihm|ihnen|sich|man|wir|ich|uns"),
    owner=re.compile(r"des|eines|der|seiner|ihrer|seines|ihres|meines|unseres|dieses|meiner|unserer|dieser|einer"),
    of=re.compile(r"von|vom"),
    opens=re.compile(r"dass|daß|weil|wenn|ob|und"),
    keeps=re.compile(r"nicht|nie|niemals|kaum|kein\w*|nur|weder|noch|ohne|als|wie|sondern|zwar|selbst|sogar"),
    adverb=re.compile(r"kurz|gemeinsam|zusammen|direkt|unmittelbar|erst|bereits|schon|noch|mitten|knapp"),
    and_="und",
    adjunct=re.compile(
        r"nach|mit|wegen|trotz|während|vor|seit|bei|beim|unter|durch|ohne|laut|gemäß|aufgrund|anlässlich|binnen|innerhalb|am|im|um"
    ),
    preposition=re.compile(
        r"in|an|auf|aus|zu|zum|zur|von|vom|für|über|gegen|zwischen|neben|hinter|bis|ab|gegenüber|samt|per|pro|ans|ins|aufs|entlang|außer|statt|anstelle"
    ),
    nouns_are_capitalised=True,
    may_be_finite=re.compile(
        rf"[a-zäöüß]{{0,8}}(?:{STRONG})|(?!ge|nicht|mit|seit|erst|jetzt|fast|sonst|dort|weit|selbst)[a-zäöüß]{{3,}}(?:t|te|ten)"
    ),
    inner=re.compile(r"mit|ohne|gegen|trotz|wegen|dank|unter|durch"),
    subject_pronoun=re.compile(r"er|sie|es|man|wir|ich"),
    lead=re.compile(
        r"(?:(?:erst|schon|bereits|noch|kurz|wenige [A-Z]\w+|eine? [A-Z]\w+) )?"
        r"(?:(?:nach(?! (?:Angaben|Ansicht|Meinung|Auffassung|Einschätzung|Darstellung|Aussage|Überzeugung|(?:den|eigenen) (?:Angaben|Erinnerungen|Worten)|dem Bericht|Informationen))|während|bei|beim|seit|vor|wegen|trotz|angesichts|infolge|aufgrund|anlässlich|im (?:Zuge|Rahmen|Verlauf|Laufe))"
        r" |(?:am|im|in der|in den|in dieser|an diesem|zu|zum|um|gegen|ab|bis) (?:[^ ]+ ){0,3}?(?:\w*(?:[Tt]ag|[Nn]acht|[Aa]bend|[Mm]orgen|[Mm]ittag|woch|[Ww]oche|[Mm]onat|[Jj]ahr|[Jj]ahre|[Ss]tunde|[Jj]ahrhundert|[Ss]ommer|[Ww]inter|[Hh]erbst|[Ff]rühjahr|[Ff]rühling|[Uu]hr|wochenende|beginn|ende|anfang|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\w{0,2})\b"
        r"|(?:[^ ]+ )?(?:später|zuvor|danach|darauf|daraufhin|anschließend|schließlich|zunächst|inzwischen|mittlerweile|gestern|heute|vorgestern|damals|seitdem)$)",
        re.IGNORECASE,
    ),
    subject=re.compile(rf"(?:auch |selbst )?(?:{_SUBJECT_OF_FIELD})(?=,? (?![A-ZÄÖÜ„»“(&]|und |oder |sowie |von |vom |für [A-ZÄÖÜ]|[.,]))"),
)

_GAPPED = GappedWords(
    field=_FIELD,
    then=re.compile(r"(?:(?:dann|auch|danach|schließlich|wiederum|noch|sogar|endlich|zuletzt) )+"),
    leads=re.compile(r"Anfang|Mitte|Ende|nur|wieder|dann|auch|spätestens|zuletzt"),
    participle=PARTICIPLE,
    transitive=re.compile(
        r"erhielt(?:en)?|bekam(?:en)?|(?:ver)?kauften?|erwarb(?:en)?|bauten?|gewann(?:en)?|verlor(?:en)?|gründeten?|errichteten?|übernahm(?:en)?|pachteten?|mieteten?|erbten?"
    ),
    passive=re.compile(r"wurden?|wird|werden|ist|sind|waren?"),
    to=re.compile(r"nach|in|auf|an|zu"),
    with_verb=re.compile(
        r"zur (?:Welt|Wahl|Sprache|Abstimmung)|zum (?:Einsatz|Stillstand)|ums Leben|in (?:Kraft|Betrieb|Dienst|Flammen)|ans Netz|vom Stapel|auf Grund|in den (?:Ruhestand|Besitz)"
    ),
    times=re.compile(r"Male?"),
    forms={"im": "in", "ins": "in", "am": "an", "ans": "an", "zum": "zu", "zur": "zu", "vom": "von", "beim": "bei", "aufs": "auf"},
)

_HAPPENS_SO = r"gelang|gelingt|gab|gibt|hieß|heißt|fehlte|fehlt|dauerte|dauert|regnete|schneite|brannte(?![^.,;:]* (?:ab|aus|nieder)[.,;])|handelte sich|ging um|bedurfte|galt|reichte"
_NOBODY = re.compile(
    rf"[Ee]s (?:{_HAPPENS_SO}|handelt sich|geht um)\b|[Ee]s kam\b[^.;:]{{0,90}}\bzu[mr]?\b|[Ee]s (?:an|am) [^.,;:]{{1,40}} (?:fehlte?|mangelte?)\b"
    r"|(?:(?<=gelang )|(?<=gelingt )|(?<=gab )|(?<=gibt )|(?<=hieß )|(?<=heißt )|(?<=fehlte )|(?<=dauerte )|(?<=handelte )|(?<=handelt )|(?<=geht )|(?<=ging )(?=es um)|(?<=kam )(?=es\b[^.;:]{0,90}\bzu[mr]?\b))es\b"
)  # "es" that means nothing told
_IS_SO = r"(?:k[aä]lt|warm|wärm|heiß|dunk(?:el|l)|hell|still|ruhig|laut|lebhaft|spät|früh|neblig|windig|glatt|schwül|Nacht|Tag|Winter|Sommer|Frühling|Herbst|Krieg|Zeit|Mittag|Abend|Morgen|Mitternacht|soweit|so weit|bekannt|möglich|nötig|üblich|klar)(?:er)?\b"
_WEATHER = r"regn|schnei|hagel|stürm|donner|blitz|dämmer|dunkel|tau|nebel"
_EXPLETIVE = re.compile(
    rf"{_NOBODY.pattern}|Es (?:[a-zäöüß]+en|sind)\b|(?<=waren )es\b|(?<=sind )es\b|[Ee]s (?:(?:{_WEATHER})[a-zäöüß]*te|hagelte|taute|fror)\b|(?:(?<=hagelte )|(?<=schneite )|(?<=regnete )|(?<=stürmte )|(?<=taute )|(?<=fror ))es\b"
    r"|[Ee]s (?:herrscht|folgt|ereignet|ertönt|erklang|entst[ae]nd|entsteht|hagelt|mangelt|empf[ai]hl|stellte sich|zeigte sich|ergab sich)(?:e|en)?\b|[Ee]s bestand(?! (?:aus|bis|weiter|fort|noch|nur|\d)\b)"
    r"|Es (?:sang|sprach|predigte|dirigierte|referierte|starb|ertrank|siegte|las|moderierte) (?:der|die|das|ein|eine|kein|keine|[A-ZÄÖÜ])"
    r"|Es (?!(?:gehör|dien|half|glich|entsprach|fiel|schad|widerst|gab|ist|war)\w*)[a-zäöüß]+ der [A-ZÄÖÜ]|[Ee]s (?:war|ist|wurde|blieb) (?:der|die|das) (?:[a-zäöüß]+ste|letzte)\b"
    rf"|[Ee]s (?:war|ist|wurde|wird|blieb|bleibt) (?:[a-zäöüß]+ ){{0,2}}(?:{_IS_SO})|(?:(?<=war )|(?<=wurde )|(?<=blieb )|(?<=wird ))es (?:[a-zäöüß]+ ){{0,2}}(?:{_IS_SO})|[Ee]s blieb [^.,;:]{{0,30}}\b(?:{_IS_SO})"
    rf"|(?:(?<=fing )|(?<=begann ))es [^.,;:]{{0,40}}zu (?:{_WEATHER})|[Ee]s (?:begann|fing) [^.,;:]{{0,40}}zu (?:{_WEATHER})|[Ee]s traf (?:den|die|das|auch|zuerst|[A-ZÄÖÜ])|(?<=traf )es\b(?! ein)"
    r"|[Ee]s(?: [^.,;:]{0,60})?, (?:dass|daß|ob)\b|[Ee]s (?:klopfte|klingelte|läutete|krachte|knallte|brodelte|heulte)\b|[Ee]s (?:wurde|wird) (?:[a-zäöüß]+ ){0,3}(?:gefeiert|getanzt|gesungen|gelacht|geschossen|gestritten|diskutiert|gespielt|gearbeitet)\b"
)  # the same and more, where surely nothing is meant: "[es] kamen 300 Leute", "[es] wurde dunkel"
_COUNSEL = (
    r"(?:(?:Ober|General|Bundes|Rechts|Staats|Oberstaats|Generalstaats|Generalbundes|Fach|Nebenklage|Opfer)-?[Aa]nw[aä]lt|Anw[aä]lt)(?:in)?|(?:Pflicht|Straf|Wahl)?[Vv]erteidiger(?:in)?|"
    r"(?:Amts|Land|Straf|Haft|Ermittlungs|Jugend|Einzel|Familien|Untersuchungs|Oberlandes|Verfassungs|Bundes)?[Rr]ichter(?:in)?|(?:Nebenklage|Anklage|Opfer)vertreter(?:in)?|Gerichts(?:sprecher|präsident)(?:in)?|Rechtsbeistand|Beisitzer(?:in)?"
)  # who speaks for another before a court, or judges
_COUNSEL_ACTS = r"beantragte|plädierte|verlas|las|klagte|warf|bat|nannte|sprach|verurteilte|verhängte|begründete|betonte|verwies|hielt|ordnete|lehnte|vertrat|verteidigte|befragte|fragte|rügte|zweifelte|räumte|legte|verlangte|glaubte|wertete|will|wollte|schloss|verkündete|eröffnete|führte|stellte|zitierte|appellierte|setzte|vertritt|verteidigt|plädiert|beantragt|klagt|wirft|hält|geht|ging"
_NOT_DOING = r"^(?!.*\b(?:hat|hatte|hatten|habe|haben|hätte|hätten)\b)"  # a passive, or what came by itself
_ONLY_PEOPLE = re.compile(
    r"\b(?:(?:ver)?st(?:arb|arben|irbt|erben)|(?:ge|ver)storben|heiratete[n]?|geheiratet|verheiratet|verlobte[n]? sich|verlobt|geboren|promovierte|studierte|studiert|emigrierte[n]?|flüchtete[n]?|floh|flohen|geflohen|geflüchtet|ertrank|ertranken|ertrunken|verunglückte[n]?|verunglückt|erkrankte[n]?|erkrankt|schwanger|"
    r"lächelte|weinte[n]?|lachte[n]?|gestand|schwieg|(?:in den Ruhestand|in Rente|in Pension|zur Welt)|(?:wanderte[n]?|wuchs)\b[^.]*\b(?:aus|auf)(?=[.,;]|$)|aufgewachsen|ausgewandert)\b"
    rf"|{_NOT_DOING}.*\b(?:beerdigt|beigesetzt|bestattet|(?:leicht|schwer|tödlich|lebensgefährlich)?verletzt|verhaftet|festgenommen|verurteilt|freigesprochen|freigelassen|entlassen|operiert|vernommen|verhört|befragt|ernannt|befördert|eingeschult|zu[mr] \w+ gewählt|in den \w+ gewählt|in die \w+ gewählt)\b"
)
_ONLY_THINGS = re.compile(
    r"\b(?:(?:brannte[n]?|brennt)\b[^.]*\b(?:ab|aus|nieder)(?=[.,;]|$)|brannte[n]? bis auf|stürzte[n]?\b[^.]*\bein(?=[.,;]|$)|eingestürzt|sank|sanken|gesunken|kenterte[n]?|gekentert|(?:lief|liefen|gelaufen)\b[^.]*\bvom Stapel|vom Stapel gelaufen|(?:trat|traten|getreten)\b[^.]*\bin Kraft)\b"
    rf"|{_NOT_DOING}.*\b(?:abgerissen|abgebrochen|abgebaut|abgetragen|gesprengt|errichtet|erbaut|(?:aus|um|auf|wiederauf|neu|ein)?gebaut|erneuert|renoviert|saniert|restauriert|instand ?gesetzt|fertiggestellt|vollendet|eingeweiht|(?<!zum )(?<!Bischof )(?<!Priester )geweiht|(?:wieder)?eröffnet|stillgelegt|verschrottet|gegossen|"
    r"eingeschmolzen|gedruckt|gepflastert|asphaltiert|überdacht|zugeschüttet|trockengelegt|zerstört|verwüstet|(?:nieder|ab|aus)gebrannt|vermietet|verpachtet|versteigert|verfilmt|(?:ur)?aufgeführt|veröffentlicht|unterzeichnet|ratifiziert|genehmigt|bewilligt|enthüllt|gefällt|abgeholzt|elektrifiziert|verbreitert|"
    r"vergoldet|entworfen|komponiert|übersetzt|finanziert|digitalisiert|in Betrieb genommen)\b"
)
_ONLY_AGENTS = re.compile(
    r"\b(?:sagte|erklärte|meinte|schrieb|las|sang|malte|zeichnete|komponierte|kaufte|verkaufte|erwarb|pachtete|mietete|vermietete|erbte|übergab|gründete|lernte|erlernte|lehrte|unterrichtete|arbeitete|wohnte|reiste|besuchte|bestieg|übernahm|"
    r"kandidierte|klagte|verklagte|beantragte|forderte|bat|verlangte|weigerte|wollte|will|beschloss|beschloß|entschied|kündigte|schickte|schenkte|spendete|stiftete|sperrte|bestritt|entschuldigte|bedankte|kannte|wusste|wußte|glaubte|hoffte|erfand|"
    r"entwarf|entwickelte|veröffentlichte|sammelte|unterschrieb|leitete|errichtete|züchtete|reparierte|restaurierte|engagierte|bewarb|betrieb)n?\b|\b(?:gab)\b[^.;:]* zu(?=[.,;]|$)|\b(?:räumte|stritt|lehnte|legte)\b[^.;:]* (?:ein|ab|nieder)(?=[.,;]|$)|\bließ\b[^.;:]*[a-zäöüß]{4,}en(?=[.,;]|$)"
    r"|\bbaute\b[^.;:]* (?:um|aus|auf)(?=[.,;]|$)|\bführte\b[^.;:]* weiter(?=[.,;]|$)|\b(?:seine?|ihre?)[nmrs]? (?:[a-zäöüß]+n? )?(?:Frau|Mann|Sohn|Söhnen?|Tochter|Töchtern?|Kindern?|Bruder|Brüdern?|Schwestern?|Eltern|Vater|Mutter|Neffen?|Nichte|Enkeln?|Enkelin|Verlobten?|Gatten|Gattin|Großvater|Großmutter|Onkel|Tante|Freundin|Freund|Nachbarn?)\b"
)
_NO_THING = re.compile(
    r"\w*(?i:gemeinde|verein|verband|polizei|rat|partei|regierung|gesellschaft|genossenschaft|gewerkschaft|feuerwehr|behörde|bruderschaft|kommission|ausschuss|versammlung|mannschaft|armee|firma|familie|orden|zunft|stiftung|gruppe|klub|club|kammer|ministerium|belegschaft|bevölkerung|reederei|bund|staat)$"
)
_HAPPENS = r"Unf[aä]ll\w*|Streit|Krieg|Feuer|\w*[Bb]r[aä]nd\w*|Explosion\w*|\w*[Ss]turm|\w*[Hh]ochwasser|\w*[Ss]treik\w*|\w*[Ss]itzung\w*|\w*[Vv]ersammlung\w*|Treffen|Prozess\w*|\w*[Ww]ahl(?:en)?|Hochzeit|Beerdigung|\w*[Ff]est|\w*[Ff]eier|Schluss|Ende|Abschied|Überfall|Angriff\w*|Schlacht|Knall|Tor|Spiel|Geburt|Tod|Premiere|Konzert|Eröffnung|Besuch|\w*[Ee]inbr[uü]ch\w*|\w*stoß|\w*[Ee]rdbeben|\w*lawine|Tote|Verletzte|Opfer|Glück|Pech|weg|tot|vorbei|fertig|fort|los|wach|zurück|aus|unter Kontrolle|erste[nrsm]?|letzte[nrsm]?|Kinder?|Söhne?|Sohn|Töchter|Tochter"  # with which "war" and "hatte" tell all the same

_DECIDES = r"weist|hebt|ändert|verwirft|verurteilt|gibt|stellt|erkennt|entscheidet|spricht|setzt|lässt|läßt"
_DECIDED_FIRST = r"(?:daher |deshalb |somit |demnach )(?:weist|hebt|ändert|verurteilt|gibt)"
_DECIDED = r"abgewiesen|zurückgewiesen|aufgehoben|abgeändert|verworfen|verurteilt|zugelassen|festgestellt|freigesprochen|stattgegeben|eingestellt|auferlegt"

_WAS_SO = r"(?![^.!?]*\b(?:(?!selten)\w{2,}(?:te|ten)|war|waren|wurden?|worden|kam|kamen|ging|gingen|gab|blieb|blieben|bekam|bekamen|fand|ließ|hielt|nahm|stand|ge\w{2,}(?:t|en))\b)"
_GRAMMAR = Grammar(
    saying=re.compile(
        rf"{_WAS_SO}(?:(?:Wer|Wem|Wen) [^.;:!?]{{2,50}}, (?:(?:der|die|das|den|dem) )?[^.;:!?,]{{2,50}}|Wo [^.;:!?]{{2,50}}, (?:da )?[^\s.;:!?,]+(?: [^\s.;:!?,]+){{0,2}}|Eine? [^.;:!?,]{{2,60}} (?:selten|nie|immer)\b[^.;:!?,]{{0,30}}"
        r"|So (?:ist|geht) (?:das|es) (?:nun ?(?:ein)?mal|eben|halt)|[^.;:!?]{2,50}, (?:sagt|heißt) (?:man|es), [^.;:!?]{2,50})[.!]"
    ),
    ages=AgeWords(
        at=re.compile(
            r"\b(?:[Mm]it|[Ii]m Alter von|[Aa]ls (?:er|sie)) (?P<about>(?:etwa|rund|knapp|ungefähr) )?(?:nur |gerade |erst )?"
            r"(?P<n>\d{1,3}|[a-zäöüß]+)(?: (?:Jahren|(?:Jahre )?(?:alt )?war)\b(?! [A-ZÄÖÜ])"
            r"|(?<=[Mm]it [1-9]\d)(?= [a-zäöüß]{2,}(?<!gegen)(?<!von)(?<!und)(?<!bis)(?<!oder)(?<!zu) (?:er|sie|[A-ZÄÖÜ]\w+)\b))"
        ),
        birthday=re.compile(r"\b(?:[Zz]u|[Aa]n|[Ff]eierte) (?:ihre|seine|meine)[mn] (?P<n>\d{1,3})\. Geburtstag\b"),
        born=re.compile(r"\b[Gg]eboren\b|\bGeburt\b|\bzur Welt\b"),
        died=re.compile(r"\b(?:starb|verstarb|gestorben|verstorben)\b"),
        person=re.compile(r"\b(?:er|sie|ihm|ihn|ihre?[mnrs]?|seine?[mnrs]?)\b"),
        number=TIME_WORDS.number,
    ),
    lengths=length_words(
        TIME_WORDS,
        r"\b(?:(?:innerhalb|binnen)(?: von)?|in weniger als|(?:in|während|im laufe) de[nr] (?:(?:folgend|nächst|darauffolgend|anschließend)en)) "
        r"(?:(?P<n>ein(?:e[smr])?|\d+|[a-zäöüß]+) )?{UNIT}\b",
        asked=r"(?:verpflichte\w*|verurteil\w*|forder\w*|gefordert|auffordert\w*|aufgefordert|befahl\w*|befohlen|angeordnet|ordnete\w*|versprach\w*|versprochen|verlangte\w*|verlangt|zugesagt|sagte\w* zu|bat|baten|gebeten|wies\w*|angewiesen)",
        may=r"kann|könne|darf|dürfe|(?:können|dürfen)(?!\s*[,.;:!?)]|\s*\Z)",
    ),
    inner=INNER,
    paper_of=re.compile(
        r"\b(?:protokoll|sitzung|versammlung|schreiben|brief|antrag|bericht|bescheid)\w*[^.;:]{0,30}\b(?:vom|datiert) $", re.IGNORECASE
    ),
    judgment=re.compile(r"\b(?:Urteil|Beschluss|Beschluß|Entscheidung|Teilurteil|Schlussurteil)\b"),
    decides=re.compile(
        rf"[^.;:]*?\b(?:[Dd]ie Kammer|[Dd]er (?:\w+ )?Senat|[Dd]as (?:erkennende )?Gericht|[Dd]as \w+gericht) (?:{_DECIDES}|{_DECIDED_FIRST})\b"
        rf"|[^.;]*\b(?:wird|werden)\b[^.;]*\b(?:{_DECIDED})\b|(?:[^.;]*\b[Hh]at )?(?:[Dd]ie Kammer|[Dd]er (?:\w+ )?Senat)\b[^.;]*\b(?:{_DECIDED})\b"
        rf"|[^.;]*\bhat (?:die Kammer|der (?:\w+ )?Senat)\b[^.;]*\b(?:{_DECIDED})\b"
    ),
    asks_when=re.compile(r"\b(?:wann|(?:in )?welche[mnrs] (?:Jahr|Monat|Tag)|seit wann)\b", re.IGNORECASE),
    keeps_opening=True,
    verb_second=True,
    second_part=re.compile(
        r"ab|an|auf|aus|bei|bekannt|ein|entgegen|fest|fort|frei|her|hin|los|mit|nach|nieder|statt|teil|um|vor|weg|weiter|zu|zurück|zusammen"
    ),
    counts_on=re.compile(
        r"(?:\A|[,;] )(?:(?P<until>bis dahin)|(?P<since>seither|seitdem|(?:schon |nur )?(?:wenige|einige|ein paar|etliche|mehrere) (?:tage|wochen|monate|jahre) (?:später|danach|darauf))|damals|zu diesem zeitpunkt|zu jener zeit)\b",
        re.IGNORECASE,
    ),
    attributes=re.compile(r"[a-zäöüß]{3,}e[nrms]?, [a-zäöüß]{3,}e[nrms]? [A-ZÄÖÜ]"),
    sentence_of_attribute=partial(sentence_of_attribute, _ATTRIBUTE),
    completes=re.compile(
        r"(?!(?:um|ohne|statt|anstatt)\b)(?:[^,;]*\s)?(?:zu [a-zäöüß]+n|[a-zäöüß]{2,4}zu[a-zäöüß]{3,}n)(?: (?:sein|haben|werden|können))?\.?"
    ),
    without_phrases=partial(without_phrases, _FIELD),
    without_lead=partial(without_lead, _FIELD),
    without_inner=partial(without_inner, _FIELD),
    half=re.compile(r"(?:(?:,? (?:und|aber|doch|sondern|dann|danach|schließlich))+ |, )"),
    with_subject_of=partial(with_subject_of, _FIELD),
    with_verb_of=partial(with_verb_of, _GAPPED),
    depends=re.compile(
        r"(?:(?:und|aber|oder) )?(?:bis|seit|seitdem|sodass|so dass|sobald|solange|soweit|sofern|indem|ehe|obgleich|wohingegen|wie|warum|weshalb|wann|wer|wen|wem|wessen|was|wo|woher|wohin|wor[aiu]\w+|wob?ei|wodurch|wof[üu]r|womit|wonach|wovon|wozu|woraufhin|deren|dessen|denen) (?!(?:zu[mr]? |in |auf |nach |\d|heute|gestern|morgen))|(?:als|wie) (?=(?:der|die|das|ein|er|sie|es)\b)",
        re.IGNORECASE,
    ),
    cut=CUT,
    that=re.compile(r",\s+da(?:ss|ß)\s+(?=\S)"),
    signals=("", "nach", "vor", "bis", "seit", "ab"),
    of_its_unit=re.compile(r"(?:,? (?!(?:und|oder|bis|aber|sondern|sowie)\b)[^\W\d_]+){0,7},? (?:den |dem )?"),
    verb=VERB,
    main_verb=MAIN_VERB,
    participle=PARTICIPLE,
    participle_phrase=re.compile(rf"{PARTICIPLE.pattern}\s+(?:von|durch|in|bei|aus|mit)\b"),
    verb_next=re.compile(rf"\s+(?:{_AUXILIARY}|{STRONG}|{WEAK}|{_WEAK_PAST})\b"),
    opens_with_verb=re.compile(rf"(?:und\s+)?(?:{_VERBS}\b|(?!nicht\b|erst\b|mit\b|jetzt\b)[a-zäöüß]{{3,}}t (?=sich\b))"),
    no_subject=re.compile(rf"(?:(?:und|aber|doch|dann|später|danach)\s+)*(?:{_PRONOUNS}\b|{_VERBS}\b)", re.IGNORECASE),
    shows_next=re.compile(rf"\s+(?:{_SAYS}|ergab|zeigt|zeigte)\b"),
    determiner_at_end=re.compile(r"\b(?P<head>(?i:der|die|das|dem|den|des|ein|eine|einen|einem|einer))\s+$"),
    when_at_end=re.compile(r"\b(?:bei|während|in|nach|vor|seit|bis)\s+(?:der|dem|den)\s+$"),
    tells_aside=re.compile(rf"(?:{_RELATIVE})"),
    relative_opening=re.compile(rf",\s+(?={_RELATIVE})"),
    apposed=re.compile(r"(?:eine[rsmn]?|ein|der|die|das|damals|ehemals|früher)\s"),
    relative_phrase=re.compile(rf",\s+{_RELATIVE}[^,]*"),
    relative_start=re.compile(_RELATIVE),
    relative_piece=re.compile(rf"(?P<whose>{_RELATIVE})"),  # its verb stands last
    heads_at_end=heads_at_end,
    sentence_of_relative=sentence_of_relative,
    behind_head=re.compile(r"(?:\s+[a-zäöüß]+)+$"),
    adverbial=re.compile(
        r"(?:nach|vor|in|im|an|am|auf|bei|beim|mit|von|vom|zu|zum|zur|aus|für|gegen|über|unter|durch|seit|während|wegen|trotz)\b",
        re.IGNORECASE,
    ),
    participle_piece=re.compile(rf"{PARTICIPLE.pattern}\s+(?:\d|von|durch|in|im|bei|aus|mit|am|an|nach|vor|auf|seit)"),
    was=("wurde", "wurden"),
    many_do=re.compile(r"[a-zäöüß]+en|sind"),
    plural_head=re.compile(
        r"(?:(?i:die)\s+)?(?i:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere|viele|einige|zahlreiche|beiden?|alle|\d[\d.]*)\b(?!-).*"
        rf"|(?:[Dd]ie|[Ss]eine|[Ii]hre|[Kk]eine|[Uu]nsere)\s+(?:[a-zäöüß-]+en\s+)?(?!{_ONE_IN_ER})[A-ZÄÖÜ][\w-]*(?:en|er|ern|eln)"
    ),
    participle_last=True,
    verb_last=re.compile(_AUXILIARY),
    sentence_of_subordinate=sentence_of_subordinate,
    preposition_start=re.compile(
        r"(?:nach|vor|in|im|an|am|auf|bei|beim|mit|von|vom|zu|zum|zur|aus|für|gegen|über|unter|durch|seit|während|wegen|trotz)\s",
        re.IGNORECASE,
    ),
    possessive_start=re.compile(r"(?:seine?|ihre?|unsere?)\s", re.IGNORECASE),
    inverted=re.compile(_INVERTED),
    object_before_subject=re.compile(
        rf"(?:(?P<adverb>\b(?:Dafür|Daraufhin|Dann|Danach|Darauf|Später|Schließlich|Dort|Damals|Bald|Deshalb|Dabei|Zuletzt|Zudem|Außerdem|Daher|Hier)) )?\b(?:{_VERBS}) (?P<object>ih[nmr]|ihnen|\[[^\]]+\]) (?P<subject>(?:der|die|das|eine?|seine?|ihre?) (?:[a-zäöüß]+e[rns]? )?[A-ZÄÖÜ][\w-]+(?: (?:der|des) (?:[a-zäöüß]+en )?[A-ZÄÖÜ][\w-]+)?(?: [A-ZÄÖÜ][\w-]+){{0,2}}|[A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][\w-]+)(?= [a-zäöüß\d]|[.,;]|$)"
    ),
    determiner_start=re.compile(r"(?:Der|Die|Das|Den|Dem|Eine?[nmr]?|Seine?[nmr]?|Ihre?[nmr]?|Diese[rsnm]?)\b"),
    person_pronoun=re.compile(r"(?:[Ee]r|[Ss]ie|Dieser?)$"),
    pronoun_start=re.compile(
        rf"(?:[Ee]r|[Ss]ie|[Ss]eine?|[Ii]hre?)\b|Dieser?(?= (?:{_VERBS})\b)|D(?:er|ie|as) (?:[a-zäöü]+ )?[A-ZÄÖÜ]\w+\b"
    ),
    pronouns=_PRONOUNS_CALLED,
    subjects_anywhere=frozenset({"er", "es", "dieser", "diese"}),
    speaks_for=re.compile(rf",? (?:(?:der|die|sein|seine|ihr|ihre) )?(?:{_COUNSEL}) (?:des|der|von|vom)\b"),
    speaker_before=re.compile(rf"(?<![\w-])(?:{_COUNSEL}),? (?:(?:Dr|Prof)\. )*$"),
    of_counsel=re.compile(
        rf"(?:, [^,.;]{{1,60}},)?(?: (?:dann|auch|zuvor|danach|nun|daraufhin|wiederum))* (?:{_SAYS}|{_COUNSEL_ACTS}|(?:hat|hatte)\b[^.;,]*\b(?:gefordert|beantragt|plädiert|verlangt|gesagt|erklärt|angeklagt|verhängt|angekündigt|eingelegt|gefragt|befragt|verlesen))(?!\w)"
    ),
    demonstrative=re.compile("diese[r]?"),
    only_people=_ONLY_PEOPLE,
    only_things=_ONLY_THINGS,
    only_agents=_ONLY_AGENTS,
    may_be_subject=re.compile("sie"),
    on_trial=re.compile(
        r"\b(?:st[aeä]nd|steht|stehen|standen|muss|musste|saß|sitzt)n?\b(?:[^.;]|(?<=\d)\.)*\b(?:vor (?:Gericht|(?:dem|der) \w*(?:gericht|kammer|richter|richterin)|\w*[Rr]ichter(?:in)?)|verantworten|Anklagebank)|[Vv]or (?:dem|der) \w*(?:gericht|kammer|richter|richterin)\b(?:[^.;]|(?<=\d)\.)* (?:steht|stand|muss|musste)\b"
        r"|\b(?:wegen|zu)\b(?:[^.;]|(?<=\d)\.)*\b(?:verurteilt|angeklagt)\b|\b(?:Angeklagte|Beschuldigte|Verdächtige)[rn]?\b|\bsoll\b(?:[^.;]|(?<=\d)\.)* haben\b|\bn(?:ahm|ahmen|immt)\b(?:[^.;]|(?<=\d)\.)* fest\b|\b(?:festgenommen|verhaftet)(?:en?)?\b"
    ),
    done_by_accused=re.compile(
        r"\b(?:gestand|bestritt|bestreitet|leugnete|schwieg|schweigt|entschuldigte|entschuldigt|bereute)\b|\bgab\b(?:[^.;]|(?<=\d)\.)* zu(?=[.,;]|$)|\b(?:räumte|stritt|legte)\b(?:[^.;]|(?<=\d)\.)* (?:ein|ab)(?=[.,;]|$)|\b(?:wurde|ist|wird)\b(?:[^.;]|(?<=\d)\.)*\b(?:verurteilt|freigesprochen)"
        r"|\b(?:muss|musste)\b(?:[^.;]|(?<=\d)\.)*\b(?:Gefängnis|Haft|hinter Gitter)\b|\bverurteilten? (?:ihn|sie)\b|\b(?:sprach|sprachen) (?:ihn|sie)\b(?:[^.;]|(?<=\d)\.)* (?:frei|schuldig)\b"
    ),
    noun_before_name=re.compile(
        r"(?:(?<= )|^)(?:(?:der|die|das|eine?|k?eine?|seine?|ihre?|unsere?) (?:[a-zäöüß]+(?:e|er|es) )?)?[A-ZÄÖÜ][a-zäöüß-]+ $"
    ),
    firm_before=re.compile(
        r"\b(?:Firma|Reederei|Verlag|Brauerei|Werft|Bank|Agentur|Kanzlei|Spedition|Fabrik|Zeche|Gebrüder|Warenhaus|Kaufhaus) $"
    ),
    done_to_things=re.compile(
        r"\b(?:(?:ver)?kauften?|(?:ge|ver)kauft|erwarb|erwarben|erworben|erbten?|geerbt|bauten?|gebaut|errichteten?|(?:riss|rissen|baute|bauten)\b[^.]*\b(?:ab|um|aus)|abgerissen|renovierten?|renoviert|sanierten?|saniert|reparierten?|repariert|restaurierten?|restauriert|schloss|schlossen|(?:er)?öffneten?|(?:ver)?pachteten?|"
        r"(?:ver)?mieteten?|versteigerten?|versteigert|ersteigerten?|ersteigert|veröffentlichten?|druckten?|stifteten?|spendeten?|verschrotteten?|sprengten?|weihten?|prüfen|untersuchten?|umbauen|abreißen|errichten|bauen|verbreiterten?|komponierten?|verlegten?)\b"
    ),
    done_to_people=re.compile(
        r"\b(?:verhafteten?|verhaftet|entließ|entließen|entlassen|heirateten?|geheiratet|ernannten?|ernannt|verurteilten?|verurteilt|befragten?|befragt|vernahm|vernahmen|vernommen|(?:nahm|nahmen)\b[^.]*\bfest|festgenommen|(?:sprach|sprachen)\b[^.]*\bfrei|freigesprochen|freigelassen|operierten?|operiert|verhörten?|verhört|beerdigten?)\b"
    ),
    dative=re.compile(
        r"(?i:ihm|ihr|ihnen)\b|sie (?:\d{4} |im [A-Z]\w+ )?(?:das|den|die|dem|ein(?:e[nm]?)?|sein(?:e[nm]?)?|ihr(?:e[nm]?)?|\d)\b"
    ),
    no_thing=_NO_THING,
    like_a_person=re.compile(r"[a-zäöüß](?:er|in|ent|ant|ist|eur|or|ling|oge|mann|frau|leute|kind)$"),
    led_subject=re.compile(
        rf"(?:\b(?:dass|daß|weil|nachdem|wenn|ob|bevor|ehe|obwohl|während|sobald|solange|bis|indem|sodass|wo|, (?:als|wie|da|damit))|(?:^|[.;:!?\n“”«»\"] ?|, )(?:und |aber |doch )?{_LEADS}\b[^.,;:!?\n]{{0,60}}? (?:{_VERBS})|, (?:{_VERBS})) $"
    ),
    verb_at_end=re.compile(rf"(?:^|[\s„“\"])(?i:{_VERBS})(?: sich)? $"),
    said_so=re.compile(
        r"(?:er|sie|es|man|das|dies|dort|hier|(?:der|die|das|ein|eine|sein|seine|ihr|ihre|kein|keine|alle)(?: [a-zäöüß]+e[nrs]?)? [A-ZÄÖÜ][\w-]*(?: (?:der|des) [A-ZÄÖÜ][\w-]*)?)(?: [a-zäöüß]+)? "
        r"(?:habe|sei|seien|werde|könne|müsse|solle|wolle|dürfe|gehe|gebe|komme|bleibe|stehe|liege|lasse|hätten?|würden?|wären?|könnten?)\b"
    ),
    owning_case=re.compile(r"(?:des|der|eines|einer)\b"),
    no_subject_case=re.compile(r"(?i:d(?:en|em|es)|(?:k?ein|sein|ihr|unser|dies|jed)e(?:n|m|s)|ih[nm])\b"),
    parted_verb=re.compile(
        rf"(?: (?:des|der|eines|einer|von|vom|aus|in|im|bei|beim|für) [^,.;:]{{1,50}}?(?=[ ,]))?(?:, [^,.;:]{{1,90}},)? (?:{_VERBS})\b"
    ),
    nobody=_NOBODY,
    expletive=_EXPLETIVE,
    things_have_gender=True,
    agrees=_agrees,
    as_meant=_as_meant,
    noun_phrase=re.compile(
        r"(?<![\w’'-])(?i:d(?:er|ie|as|en|em|es)|(?:k?ein|sein|ihr|unser)(?:e[nmrs]?)?|diese[nmrs]?|jene[nmrs]?|zum|zur|vom|beim|im|am|ins|ans|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere|viele|einige|beide|alle|zahlreiche|\d[\d.]*(?!-)) "
        r"(?:(?:[a-zäöüß-]+e[nmrs]?|\d+-[Jj]ährige[nmrs]?) ){0,2}[A-ZÄÖÜ][\w-]+(?![\w-])"
    ),
    new_thing=re.compile(r"(?:eine?[nmrs]?|zwei|drei|vier|fünf|sechs|mehrere|viele|einige|\d[\d.]*)\b", re.IGNORECASE),
    part_of_time=re.compile(
        r"(?:Jahr|Monat|Woche|Tag|Stunde|Minute|Nacht|Morgen|Abend|Mittag|Vormittag|Nachmittag|Jahrhundert|Frühjahr|Frühling|Sommer|Herbst|Winter|Zeit|Mal|Moment|Anfang|Ende|[A-Z]\w+tag)(?:e[ns]?|s|n)?$|\d (?:Meter|Kilometer|Euro|Mark|DM|Franken|Schilling|Gulden|Dollar|Prozent|Grad|Liter|Tonnen|Kilo(?:gramm)?|Hektar|Quadratmeter|Punkte|Stimmen)$"
    ),
    genders={
        "dieser": "he",
        "diese": "she",
        "er": "he",
        "ihm": "he",
        "ihn": "he",
        "sie": "she",
        "sein": "he",
        "seine": "he",
        "ihr": "she",
        "ihre": "she",
    },
    one_couple=re.compile(r"[Dd]as (?:Paar|Ehepaar)"),
    both="{} und {}",
    joins_names=re.compile(
        r" und (?:(?:der|die|dem|den|sein|seine|seiner|ihr|ihre|ihrem|ihren) (?:[a-zäöüß]+ )?(?:[A-ZÄÖÜ][a-zäöüß]+,? )?)?|, "
    ),
    joins_words=True,
    firm_noun=re.compile(_COMPANY, re.IGNORECASE),
    body_noun=re.compile(
        rf"(?<![\w’'-])(?:(?:[Dd]e[rn] (?={_CLUB_NOUN}|{_FIRM_NOUN})|[Dd]ie (?={_FIRMS_F})|[Dd]as (?={_FIRMS_N}))(?P<home>{_CLUB_NOUN}|{_FIRM_NOUN}|{_FIRMS_F}|{_FIRMS_N}))(?![\w-]| [A-ZÄÖÜ„»“\"])"
    ),
    kinds_of_body=(
        (re.compile(rf"(?:{_CLUB_NOUN}|Gilde)", re.IGNORECASE), _NAMES_OF_CLUBS),
        (re.compile(rf"(?:{_FIRM_NOUN}|{_FIRMS_F}|{_FIRMS_N})", re.IGNORECASE), _NAMES_OF_FIRMS),
    ),
    public_noun=re.compile(_BODY, re.IGNORECASE),
    weds=re.compile(r"\b(?:heiratete[n]?|heiratet|geheiratet|vermählte[n]?|getraut|ehelichte)\b"),
    spouse=re.compile(r"(?i:(?:ehe)?mann|(?:ehe)?frau|gatte|gattin|witwer?)"),
    spouse_before=re.compile(
        r"\b(?:[Ss]eine|[Ii]hr|[Ii]hrem|[Ii]hren|[Ss]einer) (?:(?:spätere[nr]?|erste[nr]?|zweite[nr]?|verstorbene[nr]?) )?(?:Ehe)?(?:[Mm]ann|[Ff]rau|Gatte|Gattin),? $"
    ),
    marries=re.compile(
        r"\b(?:heiratete[n]?|heiratet|geheiratet|verlobte[n]?|(?:seine|seiner) (?:Ehe)?[Ff]rau|ihr(?:em|en)? (?:Ehe)?[Mm]ann)\b"
    ),
    described_before=re.compile(
        r"(?<![\w’'-])(?:[Dd](?:er|ie|as|en|em|es)|[Ee]in(?:e[mnr]?)?|[Ss]ein(?:e[mnr]?)?|[Ii]hr(?:e[mnr]?)?|[Uu]nser(?:e[mnr]?)?) (?:[a-zäöüß]+ ){0,2}(?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,}),? $"
    ),
    described_after=re.compile(
        r", (?:damals |später )?(?:der|die|das|ein|eine|sein|seine|ihr|ihre) (?:[a-zäöüß]+ ){0,2}(?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,})(?= (?:des|der|von|bei|in|im|aus)\b|,)"
    ),
    whose=genitive,
    of_two=re.compile(r"\b(?:zwischen|sowohl|weder|entweder|nicht nur) [^,;]*$"),
    also=re.compile(r"\s(?:und|oder|aber)\s"),
    before_date_at_end=re.compile(
        r"\b(?:(?:erst|schon|bereits|noch|etwa|rund|knapp|wohl) )?(?:am|im|in|seit|um|bis|ab|gegen|für)(?: (?:dem|der|den))?$|\b(?:erst|schon|bereits|noch|etwa|rund|knapp)$"
    ),
    noun_phrase_at_end=re.compile(
        r"\b(?:(?i:der|die|das|ein|eine)\s+(?:[\w’-]+\s+){0,3}|(?:[a-zäöüß-]+\s+)?)[A-ZÄÖÜ][\w’-]*(?:\s+[A-ZÄÖÜ][\w’-]*)*$"
    ),
    attribution_after=re.compile(
        rf",?\s+(?:(?:wie\s+(?:der|die|das|ein|eine)?\s*(?:[\w’'.-]+\s+){{1,5}}(?:{_SAYS}))|(?:{_SAYS}|so)\s[^,]*|(?:laut|nach Angaben)\s[^,]*)[.,]?$"
    ),
    attribution_before=re.compile(rf"^(?:(?:Der|Die|Das|Ein|Eine)\s+)?(?:{_NAME}\s+){{1,6}}(?:{_SAYS})[^,]{{0,40}},\s+da(?:ss|ß)\s+"),
    leading_words=re.compile(
        r"^(?:TOP\s+\d+\w?(?:\s*[:.–-])?\s+)?(?:(?i:es|das) war [^,]{2,20}, (?=[a-zäöüß]+ (?:er|sie|es|wir|ich|man|der|die|das|ein|eine|[A-ZÄÖÜ])))?(?:(?i:und|aber|doch|denn|sowie)\b,?\s+|(?i:jedoch|allerdings|dann|so|auch|außerdem|zudem|inzwischen|dabei|damit|deshalb)\b,?\s+(?:(?!(?:"
        + _VERBS
        + r")\b)|(?=(?:"
        + _INVERTED
        + r"))))*"
    ),
    ranks=re.compile(
        r"\b(?:erste[nrsm]?|zweite[nrsm]?|dritte[nrsm]?|vierte[nrsm]?|fünfte[nrsm]?|letzten? Mal|einzige[nrsm]?|[a-zäöüß]{3,}ste[nrsm]?|mehr|weniger|als|gegenüber|"
        r"Vergleich|so viele?|Rekord\w*)\b(?![^,;]*[,;])"
    ),
    takes_time=re.compile(
        r"\b(?:verbrachten?|verbringt|dauerten?|überlebten?|seit|bis|ab|von|für|zwischen|und|oder|binnen|innerhalb|nur)(?:\s+(?:der|die|das|dem|den|des))?\s*$"
    ),
    date_lead=re.compile(
        r"(?P<preposition>(?:am|im|in|an|ab|seit|um|gegen|bis|zum|nach|vor|von|vom|zu|für|(?:(?:noch|schon|bereits|erst)\s+)(?:am|im|in|an|um|vor)|noch|schon|bereits|erst)\s+)?(?:(?:der|dem|den|die|das)\s+)?",
        re.IGNORECASE,
    ),
    noun_start=re.compile(rf"(?:[A-ZÄÖÜ„»“\"]|(?:der|die|das|ein|eine)\s+(?!{_VERBS}\b))"),
    subordinate=re.compile(r"(?:dass|daß|weil|als|nachdem|während|obwohl|wenn|bevor|da|damit|sodass|ob|falls)\b", re.IGNORECASE),
    joining=re.compile(r"^(?:(?:und|aber|doch|dann|später|jedoch)\s+)+", re.IGNORECASE),
    attribution_piece=re.compile(
        rf"(?:(?:[Ww]ie|so)\s[^,]{{0,60}}|[Ll]aut\s[^,]{{0,60}}|nach Angaben\s[^,]{{0,60}}|(?:{_SAYS})\s(?:er|sie|(?:der|die|das)\s[^,]{{0,50}}|{_NAME}(?:\s{_NAME})?))$"
    ),
    complement=re.compile(r"da(?:ss|ß)\s"),
    stranded=re.compile(
        r"\b(?:rück|marschier|kehr|reih|lös|hol|wander|ernt|deck|schri?e[ib]+|bürger|quartier|leb|leg|reich|führ|richt|stell|lad|tr[aiä]t|tret|fiel|fäll|fall|st[ie]+g|br[aeiä]ch|br[ai][cn][hg]|g[ie]+ng|g[eri]+f|n[aäeio]+m|setz|weih|stuf|räum|schl[uaä]g|z[io][eo]?[gh]|kauf|sperr|reis|f[uaä]hr|dr[aiu]ng|f[iaä]e?ng"
        r"|h[ieä]+lt|halt|schritt|l[iaeuä]+[fd]|tr[aiäe]ff|tr[ao]f|bau|g[aei]b|fror|schl[oi]e?[sß]|schalt|schätz|stürz|zahl|tausch|w[ie]+s)\w{0,4}\b(?:[^.;]|(?<=\d)\.|(?<=Dr)\.)* ein$"
    ),
    loose_end=re.compile(
        r"\s+(?:der|die|das|dem|den|des|ein|eine|einen|einem|einer|eines|in|im|am|zum|zur|für|von|vom|und|oder|aber|dass|als|seine|ihre|über)$",
        re.IGNORECASE,
    ),
    tells=re.compile(
        rf"\b(?:{_AUXILIARY}|(?:be|emp|ent|er|ge|hinter|miss|um|unter|ver|wider|zer|über)?(?:{STRONG})|{WEAK}|{_WEAK_PAST}|{_PRESENT})\b"
    ),
    headline_verb=re.compile(rf"(?<=\w )(?:{_PRESENT}|[a-zäöüß]{{4,}}t)\b"),
    story_present=re.compile(
        rf"(?:(?<=\w )(?=(?:{_PRESENT}|(?!ge|(?:nicht|erst|jetzt|selbst|fast|sonst|seit|mit|gut|alt|laut|rot|weit|bereit|bekannt|direkt|dort|oft|überhaupt|zuerst|zuletzt|"
        rf"meist|insgesamt|nebst|samt|leicht|schlecht|echt|dicht|breit|kalt|tot|zunächst|längst|hat|ist|steht|liegt|gilt|heißt|gibt|besteht|gehört|zählt|umfasst|dient|bildet|besitzt|wohnt|lebt|führt)\b)[a-zäöüß]{{2,}}t)\b)"
        rf"|(?<=\w )(?=(?:wird|werden)\b[^.;!?]{{1,160}}?\b{PARTICIPLE.pattern}(?! (?:werden|worden|sein)))"
        rf"|\b(?:[Dd]ie|[Hh]err(?= und )|[Ff]rau(?= und )|[Aa]lle|[Vv]iele|[Mm]ehrere|[Bb]eide|[Ee]inige|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|\d[\d.]*) (?:[a-zäöüß]+en )?{_NAME} (?:(?:und|{_NAME}) {_NAME} )?(?!(?:haben|hatten|waren|sind|werden|wurden|sollen|können|müssen|wollen|liegen|stehen|gelten|gehören|bestehen|dürfen|leben|wohnen|stammen|kosten)\b)(?=[a-zäöüß]{{2,}}(?:en|rn|ln) [^.]))"
        rf"(?P<verb>[a-zäöüß]+)\b"
    ),
    states=frozenset({"ist", "sind"}),
    past_states=frozenset(
        {"war", "waren", "hatte", "hatten", "betrug", "betrugen", "enthielt", "enthielten", "besaß", "besaßen", "glich", "entsprach"}
    ),
    acted_on=re.compile(
        rf"(?:[^.;!?]|\.(?= ?[\da-zäöü])){{0,160}}?\b(?:{PARTICIPLE.pattern}|{_HAPPENS})\b|(?:[^.;!?]|\.(?= ?[\da-zäöü])){{0,160}}?\b[a-zäöüß]{{2,}}en(?=[.,;!?])"
    ),
    nothing_said=re.compile(
        r"\b(?:Ermittlungen|Untersuchungen|Nachforschungen)(?: der \w+)? (?:dauern|laufen|gehen)\b|\bermittelt (?:weiter|noch)\b|\bHinweise (?:nimmt|nehmen|an|bitte)\b"
        r"|\bwollten? sich\b[^.;]*\bnicht äußern|\b(?:eine|jede) Stellungnahme ab(?:gelehnt|\.|$)|\bkeine Stellungnahme\b"
    ),
    holds_now=frozenset({"hat", "haben", "gilt", "gelten", "liegt", "liegen", "steht", "stehen", "heißt", "gibt"}),
    perfect_of_entries=True,
    perfect=re.compile(rf"[^.;!?]{{0,160}}?\b(?:{PARTICIPLE.pattern})"),
    going_on=re.compile(rf"[^.;!?]{{0,160}}?\b(?:{PARTICIPLE.pattern})"),
    had=frozenset({"hatte", "hatten"}),
    ahead=re.compile(r"\b(?:wird|werden|würde|würden|soll|sollen|dürfte|dürften|könnte|könnten|kann|können|muss|müssen|will|wollen)\b"),
    reporting=re.compile(rf"\b(?:{_SAYS})\b"),
    what_is_said=re.compile(r"\bda(?:ss|ß)\b|[„“»\"]|(?:\S+\s+){4}"),
    condition=re.compile(r"\s*(?:wenn|falls|sofern|ob|sollte|sollten)\b", re.IGNORECASE),
    of_a_life=re.compile(r"\b(?:geboren|gegründet|errichtet|verheiratet|seit|bis)\b[^.;]{0,40}$|\bgeboren\b"),
    first_person=re.compile(r"\b(?:[Ww]ir|uns|unser\w*|[Ii]ch|mein\w*|mich|mir)\b"),
    says=SAYS,
    subject_says=re.compile(rf"(?:, [^,.;]{{1,60}},)? (?:(?:hat|haben|hatte|auch|dann|später) )*(?:{_SAYS})\b"),
    said_by=re.compile(
        rf"(?:[“”\"«’]|,) (?:{_SAYS}|so) (?:(?:der|die|das|ein|eine) )?(?:[\w’'.-]+ ){{0,4}}$|\b(?:[Ll]aut|[Nn]ach Angaben (?:de[rs]|von)) (?:(?:der|dem|des) )?(?:[\w’'.-]+ ){{0,3}}$"
    ),
    passive=re.compile(rf"(?:, [^,.;]{{1,60}},)? (?:wurde|wurden|wird|werden|ist|sind|war|waren) [^,;.]{{0,90}}?\b{PARTICIPLE.pattern}"),
    by_agent=re.compile(r"\b(?:von|durch) (?:(?:der|dem|den|einem|einer|die|das) )?(?:[\w’'.-]+ ){0,3}$"),
    behind_preposition=re.compile(
        r"\b(?:in|im|am|an|auf|bei|beim|mit|von|vom|zu|zum|zur|nach|aus|für|gegen|über|unter|vor|hinter|neben|zwischen|durch|ohne|um|als|und|seit|bis|wegen|trotz)(?: (?:der|die|das|dem|den|des|ein|eine|einem|einer|einen|seine[rmn]?|ihre[rmn]?))? (?:[\w’'.-]+ ){0,2}$"
    ),
    only_where=re.compile(
        r"\b(?:in|im|bei|nach|aus|nahe|über) (?:(?:der|dem|den) )?$|\b(?:Anwalt|Anwältin|Sohn|Tochter|Bruder|Schwester|Frau|Mann|Ehefrau|Ehemann|Vater|Mutter|Witwe|Neffe|Anhänger) von $"
    ),
    of_what_stands_before=re.compile(_RELATIVE),
    joined=re.compile(r"(?:und|aber|doch|dann|später)\b"),
    in_passive=re.compile(rf"(?:(?:und|die|der|das|später|dann) )*(?:wurde|wurden|wird|werden) [^,;.]{{0,90}}?\b{PARTICIPLE.pattern}"),
    apposition_between=re.compile(r", (?:der|die|das|ein|eine|damals|früher|seit) [^,.;]{1,60}, "),
    owns=re.compile(r"s (?=[A-ZÄÖÜ])"),  # the s of the genitive behind a name: "Brandls Haus"
    anaphor=re.compile(
        rf"(?<![\w’'-])(?:(?P<owner>(?:[Ss]ein|[Ii]hr)(?:e[nmrs]?)?)(?= (?:(?!k?eine?[nmrs]?\b|d(?:ie|er|as|en|em|es)\b|dies|jede|alle|viele|mehrere|einige)[a-zäöüß]+e[nmrs]?,? (?:und )?){{0,2}}[A-ZÄÖÜ])|(?P<couple>Das (?:Paar|Ehepaar)|[Dd]ie beiden)(?![\w-])|"
        rf"(?:(?P<person>[Ee]r|Dieser(?= (?:{_VERBS})\b)|Diese(?= {_SINGULAR}\b)|{_SHE})|(?P<it>[Ee]s)|(?P<they>[Ss]ie(?= (?:[a-zäöüß]{{2,}}en|sind)\b)|(?<=[a-zäöü]en )(?<!gegen )(?<!wegen )(?<!neben )(?<!zwischen )(?<!sollen )sie|(?<=sind )sie)|(?P<whom>ih[mn]|ihnen|Ih[mn]|Ihnen(?= [a-zäöüß])|ihr|sie)(?! [A-Z])|[Dd](?:er|ie|as) (?:[a-zäöüß]+ )?(?:(?P<office>{_OFFICE})|(?P<company>{_COMPANY})|(?P<body>{_BODY})|(?P<fighters>Rebellen|Milizen|Miliz|Terroristen|Aufständischen)|(?P<country>Land|Staat)|(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{3,}}))(?! (?:[A-Z]|des\b|der\b|von\b)))(?![\w-]))"
    ),
    acts=re.compile(rf"(?: also| dann| jetzt| später| nicht)* (?:{_VERBS})\b"),
    before_verb=re.compile(rf"(?:, [^,.;]{{1,60}},)? (?:(?:auch|dann|jetzt|später|noch|nie|nicht|sich) )*(?:{_VERBS})\b"),
    after_preposition=re.compile(
        r"\b(?:(?i:in|im|am|an|auf|bei|beim|mit|von|vom|zu|zum|zur|nach|aus|für|gegen|über|unter|vor|durch|ohne)|als)(?: (?:der|die|das|dem|den|ein|eine|einem|einer))?(?: [A-ZÄÖÜ][\w.’'-]*){0,2} $"
    ),
    public_body=re.compile(
        r"\b(?:\w*universität|\w*ministerium|\w*gericht|Polizei|\w*armee|Marine|Vereinte Nationen|NATO|\w*parlament|Bundestag|Bundesrat|Nationalrat|Senat|Kongress|\w*rat|\w*kommission|\w*amt|\w*behörde|\w*partei|\w*museum|\w*schule|Kirche|\w*verband|\w*institut|\w*stiftung|Regierung)\b",
        re.IGNORECASE,
    ),
    plural_name=re.compile(r"(?:Staaten|Nationen|Grünen|Truppen|Leute|Behörden)$"),
    stamp=re.compile(
        r"(?:(?:Zuletzt aktualisiert|Veröffentlicht|Aktualisiert|Stand|Erschienen|Gesendet|Datum|Abgerufen|Artikel|Bericht|Meldung|Letzte Änderung|Erstellt|Ausgabe|Update)(?: am| vom| um)?\b|von\b(?: [A-ZÄÖÜ][\w.’'-]*){1,4}"
        r"|\d{1,2}[.:]\d\d|uhr|mez|mesz|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|[\s.,|*_:()–—·-])+",
        re.IGNORECASE,
    ),
    series=re.compile(r"\b(?:[A-Z]{3,}|Expo|Euro|EM|WM|Windows|Office|Agenda) $"),
    held_often=re.compile(
        r"\b(?:Olympischen? (?:Sommer|Winter)?[Ss]piele[n]?|Weltmeisterschaft|Europameisterschaft|Weltausstellung|\w*festspiele|\w*gipfel|\w*kongress|\w*messe) $"
    ),
    held_then=re.compile(r"(?:(?:dann|auch|danach|schließlich|wiederum|noch|sogar|endlich|zuletzt) )+"),
    enacted=re.compile(r"\b(?:\w*gesetz(?:es|buch)?|\w*verordnung|\w*richtlinie|\w*verfassung) (?:von )?$"),
    of_at_end=re.compile(r"\b(?:vom|von) $"),
    determiner=re.compile(r"\b(?:der|die|das|dem|den|des|sein|seine|ihr|ihre|unser|unsere|neue|neuen)(?: neue[nrms]?)? $"),
    thing=re.compile(
        r" (?:ausgabe|auflage|version|modell|fassung|haushalt|saison|bericht|studie|film|roman|album|lied|buch)\w*\b", re.IGNORECASE
    ),
    of_age=re.compile(r"[- ](?:alt|alte[nrsm]?|jährig\w*)\b"),
    after_or_before=re.compile(r"\s+(?:nach|vor)\s+"),
    unnamed=UNNAMED,
)
GRAMMAR = told_by(_GRAMMAR, _NARRATOR)
