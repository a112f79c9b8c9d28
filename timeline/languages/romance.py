"""The shapes of clauses that French, Italian, Portuguese and Spanish share; a folder gives its words and gets a Grammar."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from timeline import patterns as re
from timeline.events.ages import NO_AGES, AgeWords
from timeline.events.grammar import NEVER, Break, Grammar
from timeline.events.left_out import NO_LEFT_OUT, LeftOutWords
from timeline.events.lengths import NO_LENGTHS, LengthWords
from timeline.events.unnamed_words import UnnamedWords
from timeline.languages.romance_inner import inner_words
from timeline.text.text_words import Apparatus, of_its_day

_UNNAMED = re.compile(r"\((?!\?)")
_NOUN = r"[^\W\d_A-ZÀ-Þ]{4,}"
_NAME = r"\b[^\W\d_a-zß-ÿ][\w’'.-]*"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseWords:
    """The words of one language, each an alternation as in a pattern."""

    code: str
    past: str  # finite verbs of the past and auxiliaries, forms or endings
    saying: str = ""  # what is always so: "qui ne dit mot consent"
    past_of_us: str = r"(?!)"  # the same in the first person: "perdí", "perdimos"
    present: str  # common finite verbs of the present and future
    acts: str  # further presents that tell what somebody does, where the story is told in the present
    participle: str
    be: str  # forms of "be" with which a passive is made
    have_now: str  # presents of the auxiliaries of the perfect
    had: str  # their past
    perfect_is_past: bool
    articles: str
    prepositions: str
    date_prepositions: str  # what may stand before a date at the front: "on the", "in"
    before_date: str  # what may stand right before a date at the end
    relative: str  # who, which, where
    subject_relative: str  # who, with what shows that no subject follows: "qui", "que lo preside desde"
    own_relative: str  # where, when: with a subject of their own
    that: str
    at_time: str  # a time between "and" and the verb: "y [en 1972] abrió", "e [tre anni dopo] vinse"
    when: str  # what a time without a preposition may begin with, behind a participle: "sold [two] years later", "[last] year"
    ranks: str  # what a date says of which: "the second", "more than"
    takes_time: str  # what may stand before a date that is its object, or for how long: "spent", "since", "for"
    subordinate: str  # because, when, although
    joining: str  # and, but, then
    leading: str  # words at the front that only join a clause to the one before
    pronouns: str
    says: str
    according: str  # "according to"
    by: str
    condition: str
    born: str
    we: str
    stamp: str
    page: str  # "Read more", "Related"
    caption: str
    subject_behind: str = r"(?!)"  # a verb and what stands between it and its own subject: "quedó cerrada", "se apagó"
    clitics: str = r"(?!)"  # objects before a verb, with the space behind: "et [la ]vendit"
    any_present: str = r"(?!)"  # what the verb of a subject may be that stands behind a comma: "un musée, ouvert en 1986, [retrace] …"
    no_present: str = r"(?!)"  # words of that form that are none
    gendered: Mapping[str, str] = field(default_factory=dict[str, str])  # articles → m, f, mp or fp
    endings: Mapping[str, str] = field(default_factory=dict[str, str])  # the same of endings of participles, the longest first
    many: str = r"(?!)"  # a verb of several
    numerals: str = r"(?!)"
    of_articles: Mapping[str, str] = field(default_factory=dict[str, str])  # articles → "of" with it: "el" → "del"
    of: str = "de "
    elides: bool = False  # "d'Anne"
    owner_relative: str = r"(?!)"  # "whose", group article or one that `owner_articles` gives an article
    owner_articles: Mapping[str, str] = field(default_factory=dict[str, str])
    year_formula: str = r"(?!)"  # how a record opens: "L'an deux mille vingt"
    goes_on: str = r"(?!)"  # what a date goes on with: " suivant"
    person_only: str = r"(?!)"  # what only a person did or suffered, behind "who"
    depends: str = r"(?!)"  # what opens a clause that needs another one: "cuya", "con quien", "qu'"
    counts_on: str  # "by then", "within a month"
    states: str = r"(?!)"  # presents that tell how something is, unless a participle follows
    past_states: str = r"(?!)"  # the same in the past: "era", "tenía"
    happens: str = r"(?!)"  # nouns of what happens, with which they tell all the same: "hubo [un incendio]"
    nothing_said: str
    questions: str
    counsel: str = r"(?!)"  # who speaks for another before a court or judges: "abogada", "fiscal", "juez"
    counsel_acts: str = r"(?!)"  # what those do there besides saying something: "pidió la absolución", "condenó"
    judgment: str  # what a title calls the decision of a court
    decides: str  # the beginning of a clause by which it decides: "La cour infirme"
    asks_when: str  # in a question that asks for a time: "quand", "en quelle année"
    office: str
    where: str  # prepositions before where something happened, which takes no part
    kin: str  # who is somebody's: "l'avocat de", with the "of"
    he: str
    she: str
    latter: str = r"(?!)"  # of these the one who was told last: "celui-ci", "quest'ultimo"
    comes: str = r"(?!)"  # verbs whose subject mostly follows: "surgió una duda"
    comes_the: str = r"(?!)"  # the same where it has a definite article: "abrió la escuela"
    when_alone: str = (
        r"(?!)"  # adverbs and nouns of time, which stand before a verb and are not its subject; of a language that leaves subjects out
    )
    ages: str  # what follows a number of years where it is an age
    was: tuple[str, str]  # what makes a sentence of a noun and its participle, in the singular and the plural
    objects: str  # pronouns that are an object before their verb: "lo", "l'"
    enclitic: str = r"(?!)"  # the same behind their verb, with what stands before them there: "(?<=r)lo"
    to: str = "a"
    datives: str = r"(?!)"  # of these, to whom something is done: "le", "lui"
    marks_objects: bool = False  # a person who is an object has a preposition: "vio a Anna"
    owners: str  # "su"
    called: Mapping[str, str]  # "he", "she", "it", "they", "one" or "any" of each pronoun (see `anaphora.Pronoun`)
    of_feminine: str = r"(?!)"  # pronouns of several that are feminine: "ellas"
    time_nouns: str = r"(?!)"  # nouns of time, where `when_alone` does not have them
    between: str = r"(?!)"  # what may stand between a subject and its verb: "no", "ne", "se", "già"
    gone: str = r"(?!)"  # participles of verbs that tell where somebody went or what became of them, and are no passive
    happened: tuple[str, str] = (r"(?!)", "")  # a participle of what happens, its stem, and how its verb ends: "ocurr(?=id[oa])", "ió"
    was_gone: tuple[str, str] = ("", "")  # what makes a sentence of one, if anything does
    thing: str = r"(?!)"  # "it" at the front, before its verb
    genders: Mapping[str, str] = field(default_factory=dict[str, str])
    unfinished: str  # the ending of a verb that tells with what follows it: an infinitive, a gerund
    both: str  # what an "and" behind it belongs to: "entre", "tanto"
    or_: str  # between two of which it is one
    and_: str  # between two names that are one subject
    they: str  # as a subject
    couple: str  # "the couple", "the two", with the article
    one_couple: str  # … of these the words with a verb of one
    marries: str
    weds: str = r"(?!)"  # those of a wedding alone
    spouse: str = r"(?!)"  # nouns for who is married to somebody
    company: str
    body: str
    possessives: str = r"(?!)"  # "her", "our"
    plural: str  # articles of the plural
    paper_of: str = r"(?!)"  # what is of a day that only says which it is, up to that day: "le procès-verbal de la séance du"
    age_words: AgeWords = NO_AGES
    lengths: LengthWords = NO_LENGTHS
    agenda: str = r"(?!)"  # what numbers a point of an agenda, before what was told under it: "Point 3 : "
    contractions: Mapping[str, str]  # prepositions with an article → the article: "da" → "a"
    unnamed: Callable[[str], UnnamedWords]  # the words for who acts without a name, with the pattern of a verb


_OF_WHOLES = (  # nouns of the four that tell nothing without what they are of
    r"partes?|part[ei]?|parties?|sort[aei]s?|tip[oi]s?|types?|seri[ei]s?|série|n[úu]mer[oi]s?|nombre|mil(?:lones|ioni|lions|hões|hares|liers|es)|caso|casi|cas|bas[ei]s?|"
    r"grup[oi]s?|grupp[oi]|groupes?|causa|cause|favore?|medi[oa]|mezzo|lugar|luogo|lieu|competen[zc]ia|competenza|provincia|província|men[oo]s?|moins|mais|más|più|plus|resto|reste|"
    r"mayor[íi]a|maggioranza|majorité|maioria|mitad|metà|moitié|metade|état|estado|stato|fin|fine|final|inicio|inizio|début|início|[ck]apo|jefe|chef|chefe|presidente?|director|direttore|directeur|diretor|miembros?|membr[oi]s?|membres?|"
    r"cent(?:inaia|enas|aines)|dec(?:ine|enas)|dizaines?|dezenas|docenas?|hij[oa]s?|figli[oa]|fil(?:s|le)|filh[oa]s?|posibilidad|possibilità|possibilité|possibilidade|ministr[oe]s?|título|titre|titolo|principal(?:es|i)?|principais|nuev[oa]s?|nov[oa]s?|nuov[oiae]|nouve(?:au|lle)s?"
)
_BELONGING = r"d(?:[eioua]|e[lsi]|al|[oa]s|[ea]ll[aeo])\b"
_PRENOMINAL = r"gran|grande|nuev[oa]s?|nuov[oaie]|nov[oa]s?|nouve(?:aux?|lles?)|viej[oa]s?|vecchi[oae]?|velh[oa]s?|vieux|vieille|petite?s?|primer[oa]?s?|prim[oaie]|primeir[oa]s?|premi(?:er|ère)s?|segund[oa]|second[oae]?|últim[oa]s?|ultim[oaie]|derni(?:er|ère)s?|antigu[oa]s?|antig[oa]s?|ancien(?:ne)?s?|principal(?:es|i|e)?|propi[oa]s?|propri[oaie]|própri[oa]s?|propres?|mejor(?:es)?|melhor(?:es)?|miglior[ei]|meilleure?s?"
_POSTNOMINAL = r"aîné[es]*|cadet(?:te)?s?|jum(?:eau|elle)s?|défunte?|mayor(?:es)?|menor(?:es)?|pequeñ[oa]s?|gemel[oa]s?|melliz[oa]s?|difunt[oa]|maggior[ei]|minor[ei]|gemell[oiae]|defunt[oa]|mais (?:velh|nov)[oa]s?|gême[oa]s?|falecid[oa]|matern[oa]s?|patern[oa]s?|maternel(?:le)?s?|paternel(?:le)?s?"
# "Fue en la cordillera donde", "Foi no Porto que", "Fu a Milano che": what stands first is no subject
_CLEFT = r"(?i:fue|era|es|foi|é|fu|è|è stat[oa])\s(?:en|a|por|con|allí|aquí|ahí|entonces|así|ayer|hoy|em|no|na|nos|nas|ali|aí|aqui|então|assim|ontem|com|in|nel|nell[a’']|al|alla|lì|qui|allora|così|ieri|da|dal|per)\b[^,.;:]{0,60}?\s(?:donde|cuando|quien|que|onde|quando|quem|che|dove)\b"
# the same with a date between: "Fu Dario, nel 1971, ad aprire", "Fue el alcalde, el martes, quien", "C'est le maire, mardi, qui"
_CLEFT_OPENING = re.compile(
    r"(?i:fu|furono|è stat[oa]|sono stat[ie]|fue|fueron|foi|foram|c['’](?:est|était|fut)|ce (?:sont|furent|fut))\s[^,.;:]{2,60}(?:, [^,.;:]{2,40})?, [^,.;:]{2,40}, "
    r"(?:ad?|que|qui|quien(?:es)?|quem|che|chi|cuando|quando|donde|onde|[eo]l? que|l[ao]s? que|[ao]s? que|la que)\s"
    # the same of where, how or why: "C'est à Lyon que", "Fue en Lugo, en un local prestado, donde", "Fu grazie a un prestito che"
    r"|(?i:c['’](?:est|était|fut)|fu|è|fue|foi|é)\s(?P<where>(?:à|aux?|en|dans|sur|chez|sous|gr[âa][cz]i?[eas]*|avec|pour|par|lors|après|avant|de|d['’]|du|a|con|por|desde|em|no|na|nos|nas|num|numa|com|in|nel|nella|all[ae]|al|sul|sulla|per|da|dal|dalla)(?:\s|(?<=['’]))"
    r"[^.;:«»\"]{2,100}?)\s(?:que\s|qu['’]|che\s|donde\s|onde\s)"
)
_DAY = r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|invierno|verano|otoño|primavera|inverno|estate|autunno|verão|outono|noche|notte|noite|sera|tarde|tardi|presto|temprano|cedo|medianoche|mediodía|mezzanotte|mezzogiorno|meia-noite|meio-dia"
# verbs of nobody: "llovió", "faceva freddo", "eran las diez", "tinha fila"
_WEATHER = (
    r"(?i:llov(?:ió|ía)|llueve|nev(?:ó|aba|ou|ava|icò|icava|ica)|nieva|graniz(?:ó|aba|ou)|tron(?:ó|aba)|amanec(?:ió|ía)|anochec(?:ió|ía)|oscurec(?:ió|ía)|piov(?:e|eva|ve)|grandin(?:ò|ava)|tuon(?:ò|ava)|albeggia(?:va)?|"
    r"chov(?:eu|ia|e)|trovej(?:ou|ava)|amanhec(?:eu|ia)|anoitec(?:eu|ia)|(?:hac(?:ía|e)|hizo|faceva|fa|fece|faz|fazia|fez) (?:mucho |mucha |molto |molta |muito |muita |tanto )?(?:frío|calor|viento|sol|sole|freddo|caldo|buio|vento|frio|años|anni|anos)|"
    rf"(?:eran?|erano|eram) (?:l[ae]s?|as|l['’]una|de noche|de día|(?:un |una |il |o |a )?(?:{_DAY}))|(?:tinha|tem|teve) (?:muit[oa] |tanta |mais )?(?:gente|filas?|festa|barro|lama|neve|sol|chuva))(?![\w-])"
)
# verbs with nobody as their subject: "no hubo manera", "c'era una sedia", "havia trinta quartos", "se trataba de", "era preciso pagar"
_THERE_IS = r"(?:ha |había |ha |tinha |havia )?(?:h(?:ubo|abía|abrá|ay|abido|ubiera|abría)|h(?:ouve|avia|á|averá|aveis|avido|ouvera|averia))|(?:[cC]['’]|[cC]i |[vV]i )(?:è|era|erano|sono|fu|furono|sarà|saranno|sarebbe|voll?ero|volle|vuole|vogliono|vorranno)"
_NOBODY = (
    r"(?i:(?:(?:ya|já|già|no|não|non|nunca|nem|ni|también|também|anche|solo|só|apenas|poi|más|mai|aún|ainda|todavía|sempre|siempre) )*"
    r"(?:bast(?:ó|aba|a|ará|ou|ava|arono|arán|aron|aram|ò|avano)|bisogn(?:a|ava|ò|erà)|conv(?:iene|enía|ino|ém|inha|eio|eniva|enne)|hac(?:e|ía) falta|hizo falta|occorr(?:e|eva|evano|erà|ono)|cabe|urge|urgía"
    r"|(?:se |si )tratt?(?:a|aba|ó|ava|ò|ará|erà) (?:de|di)(?:l|ll[ao'’]|lla)?|trat(?:a|ava|ou)-se d\w+"
    r"|(?:era|fue|es|foi|fu|è|é|será|sarà|sería|seria|resultaba|parecía|parece|sembrava) (?:muy |muito |molto |más |mais |più )?(?:preciso|necess?ari[oa]|dif[ií]cil(?:e)?|fácil|facile|imposs?[ií]v?b?[ei]le?l?|poss?[ií]v?b?[ei]le?l?|in[uú]til[e]?|melhor|mejor|meglio|claro|chiaro|evidente|obvio|hora|ora|tempo|suficiente|sufficiente|peor|pior|peggio)(?= (?:[^\W\d_]+(?:[aeio]r|[aei]re)(?:l[aeio]s?|se|si|ne)?|que|che|di|de)(?!\w)))(?!\w))"
)
_TENS = r"treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|mil|vinte|trinta|quarenta|cinquenta|sessenta|oitenta|noventa|cento|vingt|trente|quarante|cinquante|soixante|cent|mille"  # that "and" joins to ones
# behind a noun, what says of which kind it is, so that it is none told of: "l'équipe [de nuit]", "la banca [d'affari]"
_OF_A_KIND = r"(?!\w)(?! (?:d[ei] (?!l[aeo]s?\b|l['’]|el\b|un[ae]?\b|uma?\b|s(?:u|ua|eu|on|a|es|us)\b|est|ess|cet|ces|quest|quell|aquel)[a-zà-ÿ]{3}|d['’](?!un[ea]?\b)[a-zà-ÿ]{3}))"
_MEASURE = r"\d ?(?:m[eè]tr\w*|metr[oi]s?|kil[óoôò]m\w*|chilometri|km|euros?|d[óo]lar\w*|dollar\w*|francs?|lire|pes[eo]t?[ao]s|reais|litr\w*|tonel\w*|tonnes?|tonnellat\w*|hect[aá]r\w*|ettari|grados|graus|gradi|degrés|punt[oi]s?|pontos|points|vot[oi]s?|voix|por ciento|por cento|per cento|pour cent)"
_QUANTIFIERS = r"ning[úu]n|ninguna|nenhuma?|nessun[oa]?|aucune?|cada|ogni|chaque|tod[oa]s|tutt[ie]|tous|toutes|muit[oa]s|molt[ie]|much[oa]s|plusieurs|alcun[ie]|algun[oa]s|quelques|amb[oa]s|entramb[ie]"
_DEMONSTRATIVES = "aquell[ao]s?|aquel[ae]s?|est[eao]s?|es[eao]s?|ess[ea]s?|quest[aoei]|quell[aoei]|quel|ces?|cette"


_ELIDED = re.compile(r"\b(?P<word>[Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu|[Dd])['’]\[(?=[^aeiouyhàâéèêîôûAEIOUYHÀÂÉÈÊÎÔ])")


def _with_elisions(line: str) -> str:
    """The line with whole words before names in brackets that begin with a consonant: "que [Solange]" for "qu'[Solange]"."""
    return _ELIDED.sub(r"\g<word>e [", line)


_AGREES = re.compile(
    r"(?<![^\W\d_])(?P<had>(?:a|ont|avait|avaient|eut|eurent|aura|auront)(?: [^\W\d_]+)? [^\W\d_]+(?:[éuti]|is))(?:es?|(?<!is)s)$"
)


def _without_agreement(line: str) -> str:
    """The line without the agreement of its participle, which has its object behind it now: "avait épousé" for "avait épousée"."""
    return _AGREES.sub(r"\g<had>", line)


def _kind(of: ClauseWords, head: str) -> str:
    """Whether a noun phrase is masculine or feminine, one or many, by its article; "" where that does not tell."""
    first = head.split()[0].casefold() if head.split() else ""
    if first[:1].isdigit() and first != "1":
        return "p"
    return of.gendered.get(of.contractions.get(first, first), "")


def _made_kind(of: ClauseWords, made: str) -> str:
    return next((kind for ending, kind in of.endings.items() if made.endswith(ending)), "")


def _made_agrees(of: ClauseWords) -> Callable[[str, str], bool]:
    def agrees(head: str, made: str) -> bool:
        one, other = _kind(of, head), _made_kind(of, made)
        return not one or not other or one == other or (one == "p" and other.endswith("p"))

    return agrees


def _agrees(of: ClauseWords) -> Callable[[str, str], bool]:
    """Whether a pronoun can mean a noun phrase, by its article."""
    wanted = {word: {"he": "m", "she": "f", "they": "p"}.get(called, "") for word, called in of.called.items()}
    feminine = re.compile(of.of_feminine)

    def agrees(pronoun: str, noun: str) -> bool:
        kind, want = _kind(of, noun), wanted.get(pronoun, "")
        if not kind or not want or pronoun in of.owners.split("|"):
            return True
        if want == "p":
            return kind.endswith("p") and (kind == "p" or (kind == "fp") == (feminine.fullmatch(pronoun) is not None))
        return kind == want

    return agrees


def _as_meant(of: ClauseWords) -> Callable[[str, str], str]:
    """A noun phrase without the preposition that its article is one word with: "el barco" of "del barco"."""

    def told(pronoun: str, noun: str) -> str:
        if led := _LED_ELIDED.match(noun):
            return noun[led.end() :]
        first, _, rest = noun.partition(" ")
        article = of.contractions.get(first.casefold())
        return f"{article} {rest}" if article and rest else noun

    return told


def _object_meant(of: ClauseWords, people: Mapping[str, str]) -> Callable[[str, str], str]:
    """Whom an object before its verb means, as it stands behind that verb: "a Anna" for "le", "al alcalde", but "los predios"."""
    datives = re.compile(of.datives)
    to = {article: word for word, article in of.contractions.items() if word[0] in "aà"}

    def told(pronoun: str, name: str) -> str:
        first, _, rest = name.partition(" ")
        is_thing = rest.islower() and people.get(rest.split()[0], "seat") in ("seat", "body")
        if (is_thing or not of.marks_objects) and not datives.fullmatch(pronoun):
            return name
        return f"{to[first.casefold()]} {rest}" if first.casefold() in to and rest else f"{of.to} {name}"

    return told


# a preposition before "a" that is written as one with it or reads as part of it: "d'une", "da una", "por um"
_LED_ONE = re.compile(r"(?:d['’]|(?:da|por) )(?=u[nm][oa]?e?(?![\w-]))", re.IGNORECASE)
_LED_ELIDED = re.compile(r"(?:de|a|da|ne|su)l(?=l['’])", re.IGNORECASE)  # "dell'imputato"
_SOME = frozenset(("des", "dei", "degli", "delle"))  # which are articles too


def _as_subject(of: ClauseWords) -> Callable[[str], str]:
    """Words for somebody as they are before a verb: "el alcalde" of "al alcalde", "une femme" of "d'une femme"."""

    def told(words: str) -> str:
        if led := _LED_ONE.match(words) or _LED_ELIDED.match(words):
            return words[led.end() :]
        first, _, rest = words.partition(" ")
        article = of.contractions.get(first.casefold()) if rest and first.casefold() not in _SOME else None
        return f"{article} {rest}" if article else words

    return told


def _owner_meant(of: ClauseWords) -> Callable[[str], str]:
    """Whose something is, as it stands behind that: "de Anna", "del alcalde", "d'Anne"."""

    def told(name: str) -> str:
        first = name.partition(" ")[0]
        if of.elides and first.lower() not in of.of_articles and name[:1].casefold() in "aeiouhéèêâîôû":
            return f"d'{name}"
        return _of(of, name)

    return told


def _of(of: ClauseWords, name: str) -> str:
    """A noun or a name behind "of", which an article runs together with: "de Anna", "del alcalde"."""
    first, _, behind = name.partition(" ")
    return f"{of.of_articles[first.lower()]} {behind}" if first.lower() in of.of_articles else f"{of.of}{name}"


def _noun_phrase(of: ClauseWords, verb: str) -> re.Pattern[str]:
    """A noun with its article: "la empresa", "l'impianto", "dos barcos"."""
    article = rf"(?i:{of.articles}|{of.possessives}|{_DEMONSTRATIVES}|{'|'.join(of.contractions)}|{of.numerals})"
    no_noun = rf"(?!(?:{verb[3:-1]}|{of.prepositions}|{of.articles}|{of.that}|{of.relative}|{of.pronouns}|{of.owners}|meus?|minhas?|mi[oae]|miei|m[ií][oa]s?|n[ou]e?str[oaie]s?|noss[oa]s?|notre|votre|tou[ts]|toutes?|tod[oa]s?|tutt[oaie])(?![\w-]))"
    adjective = rf"(?:(?:{_PRENOMINAL}) )?"
    return re.compile(
        rf"(?<![\w’'-]){article}(?: |(?<=['’])){adjective}{no_noun}[^\W\d_A-ZÀ-Þ]{{3,}}(?![\w’'-])|(?<![\w’'-])(?i:{of.articles}) ?[«“\"][^«»“”\"\n]{{2,40}}[»”\"]"
    )


def _without_object(of: ClauseWords, verbs: str) -> re.Pattern[str]:
    """One of these verbs, with an auxiliary, before what is no object of it: an end, a preposition, a time."""
    to = rf"(?!(?:{_WITHOUT_PERSON}) al? )" if of.marks_objects else ""  # "que visitó a su madre"
    behind = rf"\s*(?:$|[,;.)]|\s(?:{of.prepositions}|{'|'.join(of.contractions)}|{of.when_alone}|\d|y|e|ed|fino|sino)(?![\w-]))"
    no_more = rf"(?!\s[^,.;]{{2,30}}\d\s(?:{of.articles})(?: |(?<=['’])))"  # "che inaugurò nel 1908 [il] re"
    aux = r"(?:(?:ha|hanno|ha|han|había|habían|aveva|avevano|tinha|tinham|havia|haviam) )?"
    ends = r"\w*(?:[óòìé]|ou|[ei]u|ió|aba|ava|ía|eva|ette|ettero|ron|ram|rono|ero|se|sse|obbe|[aei]ra|[aiu]t[oaie]|[aei]d[oa]s?)|(?<=[a-z]{4})[oe]"
    return re.compile(rf"{to}{aux}(?:{verbs})(?:{ends})(?={behind}){no_more}")


def _left_out(of: ClauseWords, somebody: Mapping[str, str]) -> LeftOutWords:
    """The words around verbs whose subject is left out; none of a language that leaves none out."""
    if of.when_alone == r"(?!)":
        return NO_LEFT_OUT
    article = rf"(?:{of.articles})"
    clitics = rf"(?:(?:{of.between}) |[clnms]['’])"
    us = rf"(?:{of.past_of_us}|ho|abbiamo|siamo|hemos|temos|tenho)(?![\w-])"
    surely = rf"(?:{clitics}){{0,4}}(?=(?:{of.past})(?![\w-]))(?!{us})(?:{of.past})"  # few words are pasts, so that is asked first
    maybe = rf"(?!(?:{_LEADS_TOO})\b)(?:(?!{article} )(?:{of.between}) ){{0,3}}(?:{of.present}|(?:{of.acts}|(?!(?:{of.no_present})\b){of.any_present})(?=\s(?:{of.articles}|{of.prepositions}|{of.that}|{_DEMONSTRATIVES})(?![\w-])))"
    participle = rf"(?:(?: (?:{of.between}))? (?:{of.participle}))?"
    return LeftOutWords(
        verb=re.compile(rf"(?<![\w’'-])(?:(?P<surely>{surely})(?![\w-]){participle}|{maybe})(?![\w’'-])", re.IGNORECASE),
        joined=re.compile(rf"(?<=[\w,”»\"]) (?:{of.joining}) (?:(?:{of.when_alone}) )?|[;:] |(?<=[”»\"],) ", re.IGNORECASE),
        comes=re.compile(rf"(?:{of.comes}|(?:{of.be}) (?:{of.participle}))$", re.IGNORECASE),
        people=somebody if of.marks_objects else {},
        calls=re.compile(
            r"(?:consider|defin|llam|chiam|ritenn|ritien|giudic|cre[íyd]|juzg|calific|qualific|acha|acho|julg|rend|rese|hizo|hac[eí]|fece|fac|fez|fazi?a|nom|proclam|declar|dichiar|eleg|elig|elesse|vio|vide|viu)\w*$",
            re.IGNORECASE,
        ),
        several=re.compile(r"\w+s") if of.marks_objects else re.compile(r"(?!)"),
        comes_the=re.compile(rf"(?:{of.comes_the})$", re.IGNORECASE),
        somebody=somebody,
        gender=_gender_of(of),
        itself=re.compile(r"(?<![\w-])s[ei](?![\w-])|-se(?![\w-])", re.IGNORECASE),
        being=re.compile(rf"(?<![\w’'-])(?:{of.be})$", re.IGNORECASE),
        happening=re.compile(_HAPPENING),
        infinitive=re.compile(
            r"[^\W\d_]+(?:[aeiô]r(?:se|me|te|l[eoa]s?|nos)?|[aei]re|[aei]r(?:si|mi|l[oaie]|ne|ci)|[aei]r-\w+|[áéêíô]-\w+)"
        ),
        the=re.compile(r"el|l|l[oa]s?|il|gli|le|i|[oa]s?"),
        object=re.compile(r"(?<![\w’'-])(?:(?:l?[oa]s?|l[ei]s?|gli|lhes?) |l['’])|-(?:[ln]?[oa]s?|lhes?)$", re.IGNORECASE),
        of=re.compile(r"d[eiao]s?|del|dell['’]|dell[aeo]|dei|degli"),
        many=re.compile(rf"(?<![\w’'-])(?!(?:{of.between})\b)(?:{of.many})(?![\w-])", re.IGNORECASE),
        doubled=re.compile(r"a(?:l|llo|lla|ll['’]|i|gli|lle)? ?[^,;:]{2,40} (?:me|te|l[eoa]s?|nos|mi|ti|ci|li|gli) \w+", re.IGNORECASE),
        determiner=re.compile(rf"{article}|{of.possessives}|{of.numerals}|{_DEMONSTRATIVES}"),
        preposition=re.compile(
            rf"(?!(?:{'|'.join(of.gendered)})$)(?:{of.prepositions}|{'|'.join(of.contractions)}|{_LEADS_TOO}|(?:de|a|da|ne|su)(?:ll[oae]|gli|i|l|ll['’])|d['’])"
        ),
        time=re.compile(of.when_alone),
        when=re.compile(
            rf"{of.when_alone}|{of.participle}|[a-zà-ÿ]{{3,}}(?:mente|[aei]ndo)|no|non|não|y|e|o|ou|ed|prim(?:ero|eiro|o)|luego|poi|depois|también|anche|também"
        ),
        has_died=re.compile(rf"{_ASIDE} (?:{_HAD} )?(?:{_DIED})(?![\w-])"),
        begins_with_death=re.compile(rf"(?:ha |è |había |era )?(?:{_DIED})(?![\w-])", re.IGNORECASE),
        who_died=re.compile(rf"(?<![\w-])(?:{_DIED}) (?:{_AT_PLACE})?(?:{_ITS} ?)?(?:{_KIN} )?(?:don |do[nñ]a |dona )?$"),
        kin_born=re.compile(rf"(?<![\w-])(?i:{_ITS}) ?(?:\w+ )?(?:{_KIN}),? $"),
        is_born=re.compile(rf"{_ASIDE} (?:{_HAD} )?(?:{_BORN})(?![\w-])"),
        born_kin=re.compile(rf"(?<![\w-])(?:{_BORN}),? (?:{_AT_PLACE})?(?:{_ITS}) ?(?:\w+ )?(?:{_KIN}),? $"),
        of_the_dead=re.compile(
            rf"(?:.*\b)?(?:{_HAD}|er[ao]n?o?|fora|dej(?:ó|aba)|lasci(?:ò|ava|a)|deix(?:ou|ava|a)|leg(?:ó|ou)|\w+(?:ía|aba|ava|eva|iva|ia)n?o?m?|(?:fu|fue|foi) (?:enterr|sepult|sepolt|inum|tumul|crema|incinera|velad)\w+|recib\w+ sepultura)(?!\w)",
            re.IGNORECASE,
        ),
        done_to_people=_without_object(of, r"(?!)" if of.marks_objects else _RELATED_PERSONS),
        done_to_things=_without_object(of, f"{_RELATED_THINGS}|{_DONE_TO_THINGS}"),
        done_to_bodies=_without_object(of, _RELATED_BODIES),
        relative=re.compile(r", (?:que|che) "),
        to_new=re.compile(r"a (?:uma?|uns|umas|outr[oa]s?|cada|tod[oa]s?|el[ea]s?|est[ea]s?|ess[ea]s?)"),
        founded=re.compile(rf"{_ASIDE} (?:{_FOUNDED})(?![\w-])"),
        begins_with_founding=re.compile(
            rf"(?:{_FOUNDED}|(?:fondat|fundad|nat|nacid|nascid|creat|cread|criad|costituit|constituid)[oa](?= (?:nel|en|em|no|na)\b))(?![\w-])",
            re.IGNORECASE,
        ),
        body=re.compile(rf"{of.company}|{of.body}|{_BODY_NOUNS}"),
        has_left=re.compile(rf"{_ASIDE} (?:{_HAD} )?(?:{_DIED}|{_LEFT})(?![\w-])"),
        having=re.compile(r"(?:er[ao]n?o?m?|aveva(?:no)?|había[ns]?|tinham?|haviam?)$", re.IGNORECASE),
        background=re.compile(
            r"(?<![\w-])(?:er[ao]n?o?m?|fora|\w+(?:ía|ías|aba|ava|eva|iva|ia|ínha|inha)n?o?m?)(?:-\w+)?$",
            re.IGNORECASE,
        ),
        together=re.compile(r"(?:.*[\s,])?(?:juntos|juntas|insieme|ambos|entrambi|os dois|los dos|i due),?\s*", re.IGNORECASE),
        opens=re.compile(
            rf"{of.relative}|{of.own_relative}|{of.subordinate}|{of.that}|como|come|porque|poich[eé]|si|se|chi|dove", re.IGNORECASE
        ),
        apart=re.compile(
            rf"{of.pronouns}|{of.he}|{of.she}|{of.they}|{of.relative}|{of.subordinate}|{of.that}|{of.questions}", re.IGNORECASE
        ),
    )


# further prepositions and what stands before one: "[durante] la guerra", "[grazie] a un prestito"
_LEADS_TOO = (
    r"durante|mediante|según|segundo|secondo|conforme|nonostante|malgrado|gra[cz]ias|grazie|graças|apesar|pese|junto|vicino|accanto|presso|dentro|fuera|fuori|fora"
    r"|entro|attraverso|através|lungo|davanti|dietro|delante|detrás|diante|atrás|debajo|encima|perante"
)
# who was born or died: a dead brother or a child just born does not do what the next verb tells
_ASIDE = r"(?:, [^,.;:]{1,40})?,?"
_HAD = r"había|habían|aveva|era|è|tinha|havia"
_BORN = r"naci(?:ó|d[oa])|nacque|nat[oa]|nasc(?:eu|id[oa]|era)"
_DIED = r"muri(?:ó)|muert[oa]|muere|falleci(?:ó|d[oa])|fallece|mor(?:ì|t[oa]|reu|rera|re)|muore|scompar(?:ve|s[oa])|spirò|falec(?:eu?|id[oa]|era)|si (?:è )?sp(?:ent[oa]|ense|egne)"
_FOUNDED = (  # how a body came to be
    r"(?:se |si )?(?:fund(?:ó|a|ou)|fond(?:ò|a)|constituy(?:ó|e)|costitu(?:ì|isce)|constitui(?:u)?|form(?:ó|ò|ou|a)|cre(?:ó|a)|cri(?:ou|a))(?:-se)?|nac(?:ió|e)|nas(?:ce|ceu)|nacque(?:ro)?"
    r"|nas[ce]\w*|(?:fue|foi|fu|venne|è|es|é) (?:stat[oa] )?(?:fund|fond|constitu|costitu|cre|cri|establ|estab|istitu|institu)\w+|abr(?:ió|iu|e)|apr(?:ì|e)|surg(?:e|ió|iu)|sor(?:se|ge)"
)
_BODY_NOUNS = (  # whose history is told
    r"co+perativ[ae]|imprenta|tipografi?a|stamperia|bodegas?|cantina|adega|f[áa]bric[ah]|fabbrica|taller(?:es)?|officin[ae]|oficinas?|pastificio|caseificio|oleificio|mulino|molino|moinho|cartiera|papelera|conserver[ao]s?|conserveira|serrería|segheria|serração|"
    r"serraria|panader[íi]a|padaria|panificio|forno|galletas|conservas|librer[íi]a|livraria|editora|editorial|hotel|albergo|caf[ée]|restaurante|ristorante|banda|cor[ao]l?e?|orfeón|orfeão|filarm[óo]nica|orquesta|orchestra|orquestra|peña|clube?|grup[op]o?|agrupación|"
    r"polisportiva|unione|unión|união|rancho|confrar[ií]a|cofradía|confraternita|hermandad|irmandade|misericórdia|asociación|associação|associazione|liceo|colegio|colégio|escuela|escola|scuola|teatro|ateneo|casino|círculo|circolo|sindicato|sindacato|caja|cassa|caixa|mutua|mútua|montepío|montepio"
)
_LEFT = (  # how somebody leaves
    r"(?:se |si )?(?:retir(?:ó|a|ou)|ritir(?:ò|a)|jubil(?:ó|a|ou)|reform(?:ou|a)|aposent(?:ou|a)|dimit(?:ió|e)|demit(?:iu|e)|dimise|dimette|ausent(?:ou|ó)|exili(?:ó|ou)|esili(?:ò|a)|march(?:ó|a))(?:-se)?"
    r"|emigr(?:ó|ò|ou|a)|part(?:ì|iu|ió)|se fue|foi-se|se ne andò|si è (?:ritirat|dimess)[oa]|andò in pensione|va in pensione|renunci(?:ó|ou)|rinunciò|abandonó el cargo|dejó el cargo|deixou o cargo|lasciò (?:la carica|l['’]incarico)"
)
_OF_PERSONS = (  # what somebody does or undergoes and no body
    r"(?:se |si )?(?:cas(?:ó|ou|a)|spos(?:ò|a|ou|ó)|enamor(?:ó|ou)|innamor(?:ò|a)|ordenó|laure(?:ò|a)|diplom(?:ò|a)|licenci(?:ó|ou)|doctor(?:ó)|formou)(?:-se)?|estudi(?:ó|a)|estud(?:ou|a)|studi(?:ò|a)|enferm(?:ó)|adoeceu|ammalò"
    r"|enviud(?:ó|ou)|enviuvou|(?:fue|foi|fu|venne|è stat[oa]) (?:detenid|arrest|encarcel|pres[oa]|nombrad|nomead|nominat|elegid|eleit|elett|condenad|condannat|fusilad|fucilat|fuzilad|heri[dt]|ferid|ferit|enterrad|sepultad|sepolt|deportad|deportat|bautizad|batizad|battezzat)\w*"
    r"|nacqui?e?|nació|nasceu|vivió|viveu|visse|escribió|scrisse|escreveu|cumplió|compì|completou"
    r"|(?:se )?(?:mari(?:a|e)|fian[cç](?:a|e)|retir(?:a|e)|engag(?:ea|e)|inscriv(?:it)|install(?:a|e)|suicid(?:a|e))|s['’](?:engag(?:ea|e)|install(?:a|e)|inscrivit|exil(?:a|e)|enfuit)|épous(?:a|e)|na(?:quit|ît)|mour(?:ut)|meurt|décéd(?:a)|décède|démission(?:na|ne)"
    r"|étudi(?:a|e)|émigr(?:a|e)|(?:fut|est|a été) (?:né|mort|décédé|élu|nommé|arrêté|condamné|déporté|fusillé|blessé|emprisonné|baptisé|ordonné|enterré|inhumé|décoré)e?"
)
_MADE = (  # participles of what is done to things
    r"(?:re|ri)?constru|(?:re|ri)?costrui|edific|erig|érig|eret|(?:ré|re|ri)?in?augur|demol|démol|derrib|derrub|abbatt|restaur|rehabilit|electrific|elettrific|électrifi|publi|pubblic|imprim|impres|stampa|(?:ré|re)?édit|traduz|traduc|tradui|tradot|"
    r"fabric|fabbric|fondue?$|pint|peint|dipint|repar|répar|ripar|(?:des|re)?mont|smont|démont|rimont|ampli|agrand|digitaliz|numéris|rebâti|bâti|inscrit|tall|scolp|sculpt|subast|(?:re|ri)?abert|riapert|reabiert|rouvert|clausur|cataloga|catalogu|"
    r"encuadern|rilegat|reli[ée]|incendi|tel[ae]fon|asfalt|goudronn|pavimentad|transcri|trascri"
)
_OF_THINGS = (  # what things do or undergo and nobody
    rf"(?:ha sido|había sido|è stat[oa]|era stat[oa]|a été|avait été|fue|foi|fu|venne|fut|est|será|sera|sarà) (?:\w+mente |[eé]t[eé] )?(?:{_MADE})\w*|ard(?:ió|eu)|arse|br[ûu]la|bruciò|se incendió|incendiou-se|se derrumbó|se hundió|crollò|desabou|ruiu|s['’](?:écroula|effondra)|"
    r"naufrag(?:ó|ou|ò)|zozobr(?:ó|ou)|encall(?:ó)|encalh(?:ou)|descarril(?:ó|ou)|dérailla|deragliò|chavira|affondò|coula|afundou(?:-se)?|sonne|sonna"
)
_DONE_TO_THINGS = (  # of what no one is the object
    r"(?:ha |había |a |avait |aveva |tinha |havia |ont |hanno |han )?(?:(?:re|ri)?constru|(?:re|ri)?costru|reconstrui|edific|restaur|public|publi|pubblic|imprim|stamp|traduj|traduz|tradus|tradui|pint|peign|dipin|demol|démol|derrib|derrub|smont|démont|desmont|"
    r"repar|répar|ripar|redact|redig|rédig|firm|sign|assin|legg|lesse|leer|leyó|(?<!\w)lire|lut|escrib|escrev|scriv|scriss|écri|compon|compus|compos|grab|grav|film|edit|édit|fabric|fabbric|inaugur|electrific|bâti|rebâti|fund(?:ir|ió)|renflou|amarr|cerr(?:ó|ar)|chius|chiud|fech(?:ou|ar)|apr(?:ì|irono)|abri(?:ó|u|er|r))\w*"
)
_RELATED_THINGS = (  # stems of what somebody does to a thing, of verbs that have an object
    r"vend|rivend|revend|compr|adquir|acquist|hered|eredit|herd|fund|fond|ampli|constru|costru|dirig|diress|dires|diseñ|disegn|desenh|proyect|progett|projet|projec|inaugur|alquil|affitt|alug|arrend|traspas|regal|don|do|restaur|"
    r"registr|regist|patent|brevett|estren|abandon|descubr|scopr|descobr|scopers|encontr|trov|convirt|trasform|transform|hipotec|ipotec|complet|encarg|prohib|instal|amuebl|arred|decor|presid|presied|lasci|"
    r"conserv|custod|bautiz|battezz|batiz|tall|scolp|esculp|fotograf|rod|film|ced|entreg|legó|leg"
)
_WITHOUT_PERSON = r"(?!(?:había |ha )?(?:vend|revend|don|regal|ced|alquil|arrend|compr|leg|entreg|registr|traspas)\w*)\w+(?: \w+)?"
_RELATED_BODIES = r"fund|fond|dirig|diress|dires|vend|rivend|revend|compr|adquir|acquist|hered|eredit|herd|presid|presied|abandon"
_RELATED_PERSONS = (  # the same of what is done to somebody
    r"conoc|conobb|conhec|conosc|spos|despos|contrat|assun|licenzi|despid|despid|despedi|demit|nombr|nomin|nome|mand|envi|invi|adopt|adott|ador|allev|cri|educ|ayud|aiut|ajud|denunci|salv|acog|accols|acolh|visit|retrat|ritras|"
    r"enterr|sepolt|entrevist|intervist|reencontr|incontr|encontr|arrest|escond|nascos|ocult|cuid|abandon|lasci"
)
_DONE_TO_PERSONS = (  # of what only somebody is the object
    r"(?:ha |había |a |avait |aveva |tinha |havia )?(?:nombr|eligi|detuv|deten|arrest|mat|asesin|cas|contrat|despid|deport|fusil|encarcel|conden|felicit|entrevist|nomin|ele(?:sse|tt)|uccis|assassin|assun|licenzi|condann|sposò|interrog|nome|eleg|prend|despedi|demiti|"
    r"nomm|él[iu]|embauch|licenci|condamn|épous|félicit|interview|soign|cur|curò|abraz|abbracci|abraç|embrass)\w*"
)
_AT_PLACE = r"(?:en|a|ad|em|no|na|nel|nella|all[ao]) [A-ZÀ-Þ]\w+,? "
_ITS = r"s(?:u|eu|ua)|[iao]|el|la|il|l['’]|un[oa]?|um"
_KIN = r"(?:hij[oa]|filh[oa]|figli[oa]|herman[oa]|irmã[o]?|fratello|sorella|padre|madre|pai|mãe|esposa|mujer|mulher|moglie|marito|marido|niet[oa]|net[oa]|nipote|primogénit[oa]|primogenit[oa]|primogênit[oa])(?: (?:mayor|menor|maggiore|minore|mais velh[oa]|mais nov[oa]))?"

_HAPPENING = (  # nouns for what happens, by their ends and a few without
    r"[^\W\d_]{2,}(?:zion[ei]|sion[ei]|[cs]i[oó]n|[cs]iones|ção|ções|são|i?mient[oo]s?|i?ament[oio]s?|iment[oi]s?|imoni[oa]s?|ezza|eza|t[tó]ori[ae]|ctorias?|itórias?|idade?|ità|aggio|aje|agem|nza|nça|ncia|urra|otta|ota)"
    r"|casament[oi]s?|vittorie?|victorias?|vitórias?|success[oi]|éxitos?|sucessos?|drammi?|dramas?|bod[ao]s?|nozze|fest[aei]s?|fiestas?|guerr[ae]s?|giornat[ae]|jornadas?|inviern[oo]|invern[oi]|vid[ae]s?|vite?|mort[ei]s?|muertes?"
    r"|iniz[io]+|principi[oi]?s?|comienzos?|inícios?|começos?|fine?s?|colp[oi]|golpes?|an[io]s?|años?|ann[oi]|lutt[oi]|lut[ao]s?|lotta|lucha|viagg[io]+|viajes?|viage[mn]s?|fracass[oi]|fracasos?|fallimento|event[oi]s?|eventos?"
)
_ADJUNCT = r"con|col|coi|avec|com|contro|contra|contre|sous|bajo|sotto|sob|senza|sin|sans|sem|durante|pendant|tras|après|dopo|após|ante|davanti|devant|malgré|pese|nonostante|apesar|grazie|gracias|grâce|graças"
_TO = r"a(?:l|lo|lla|ll['’]|i|gli|lle)?|à|au|aux|ao|à|aos|às"


def _without_inner(of: ClauseWords) -> Callable[[str, int], str]:
    """A line without what stands between its verb and its object: "presenta [alla Procura di Forneto] un esposto"."""
    adjunct = re.compile(rf"\s(?:(?:{_ADJUNCT})\s|(?:{_TO})(?:\s|(?<=['’]))(?:l[ao]s?\s|l['’])?(?=[A-ZÀ-Þ]))")
    said = re.compile(rf"(?:{of.says})$")
    article = re.compile(
        rf"(?:{of.articles}|{of.numerals}|quaranta|cinquanta|(?:treinta|cuarenta|cincuenta|trinta|quarenta)(?: [ey])?)(?![\w-])"
    )
    leads = re.compile(rf"(?:{of.prepositions}|{of.joining}|{of.articles}|d|{'|'.join(of.contractions)})", re.IGNORECASE)

    opens = re.compile(rf"{of.relative}|{of.that}|{of.subordinate}|{of.own_relative}", re.IGNORECASE)

    def told(line: str, end: int) -> str:
        says = said.search(line, 0, end)
        if says and (that := re.search(rf" (?:{of.that})(?: |(?<=['’]))", line[end:])) and "," not in line[end : end + that.start()]:
            return f"{line[:end]}{line[end + that.start() :]}"
        if not end or not adjunct.match(line, end):
            return ""
        for hit in re.finditer(r" ", line[end + 1 :]):
            place = end + 1 + hit.start()
            before = line[:place].rpartition(" ")[2]
            if "," in before or ":" in before or opens.fullmatch(before):
                return ""
            is_object = article.match(line, place + 1) and line[place + 1 :].split()[0].lower() not in of.contractions
            if is_object and not leads.fullmatch(before) and not before.endswith(("'", "’")):
                return f"{line[:end]} {line[place + 1 :]}"
        return ""

    return told


def _gender_of(of: ClauseWords) -> Callable[[str, str], str]:
    """Whether a verb with a participle in it or at the front of its sentence is said of a man or a woman: "fue elegida", "she"; else ""."""
    made = re.compile(rf"(?:{of.be}) (?P<made>{of.participle})", re.IGNORECASE)
    led = re.compile(rf"(?P<made>{of.participle})(?![\w-]).*, ", re.IGNORECASE)
    called = {"m": "he", "f": "she"}

    def told(verb: str, lead: str) -> str:
        hit = made.search(verb) or led.fullmatch(lead)  # "Interrogato in aprile, ammise"
        return called.get(_made_kind(of, hit["made"].lower()), "") if hit else ""

    return told


def _objects_at_end(of: ClauseWords) -> Callable[[str], Sequence[str]]:
    """A noun phrase with an article that no preposition leads to, behind other words: "L'assemblée vote [le budget de la ville]"."""
    preposition = re.compile(rf"(?:{of.prepositions}|{of.joining}|{of.articles}|{of.that})", re.IGNORECASE)
    article = re.compile(rf"(?:{of.articles}|{of.numerals})")
    belonging = re.compile(r"d(?:[eioua]|e[lsi]|al|[oa]s|ell[aeo]|u|egli|ei)")

    def found(line: str) -> Sequence[str]:
        words = line.split()
        starts = [
            at
            for at in range(1, len(words) - 1)
            if (article.fullmatch(words[at]) or words[at].startswith(("l'", "l’", "«")))
            and words[at] not in of.contractions
            and not preposition.fullmatch(words[at - 1])
        ]
        if not starts:
            return ()
        told = words[starts[-1] :]
        leads = (word in of.contractions or (preposition.fullmatch(word) and not article.fullmatch(word)) for word in told)
        if any(lead and not belonging.fullmatch(word) for word, lead in zip(told, leads, strict=True)):
            return ("",)
        owners = [at for at, word in enumerate(told[:-1]) if at and belonging.fullmatch(word)]
        inner = [" ".join([*([of.contractions[told[at]]] if told[at] in of.contractions else []), *told[at + 1 :]]) for at in owners]
        return (" ".join(told), *inner)

    return found


def _absolute(of: ClauseWords) -> Callable[[str], str]:
    behind = rf"(?!d[aeio]s? |del |dell|dei |degli |d['’])(?:{of.prepositions}|{of.date_prepositions}|{of.by}|{'|'.join(of.contractions)})\b|\d|(?:{of.articles}) ?\d"
    opening = re.compile(
        rf"(?P<made>{of.participle}) (?P<head>(?:{of.articles}) ?[^\W\d_]+(?: [^\W\d_]['’\w]*){{0,7}}?)(?P<rest>(?: (?:{behind}).*)?)",
        re.IGNORECASE,
    )
    dead = re.compile(r"m(?:or|uer)t[oa]", re.IGNORECASE)
    died = {"es": "murió", "it": "morì", "pt": "morreu"}.get(of.code, "")

    time = re.compile(rf"{of.when_alone}|{of.time_nouns}", re.IGNORECASE)

    def told(line: str) -> str:
        hit = opening.fullmatch(line)
        if (
            hit is None
            or hit["head"].split()[0].lower() in of.contractions
            or not _kind(of, hit["head"])
            or any(time.fullmatch(word) for word in re.sub(r"['’]", " ", hit["head"]).split()[1:3])
            or not _made_agrees(of)(hit["head"], hit["made"])
        ):
            return ""
        if dead.fullmatch(hit["made"]):
            return f"{hit['head']} {died}{hit['rest']}" if died else ""  # "Morto il padre nel 1920"
        return f"{hit['head']} {of.was[_kind(of, hit['head']).endswith('p')]} {hit['made'].lower()}{hit['rest']}"

    return told


def _of_owner(of: ClauseWords, verb: re.Pattern[str]) -> Callable[[str, str], str]:
    opening = re.compile(rf"(?:{of.owner_relative}) ", re.IGNORECASE)

    def told(head: str, line: str) -> str:
        hit = opening.match(line)
        finite = verb.search(line, hit.end()) if hit else None
        if hit is None or finite is None or not head:
            return ""
        article = of.owner_articles.get(hit[1].lower(), hit[1])
        noun, rest = line[hit.end() : finite.start()].strip().partition(",")[0], line[finite.start() :]
        return f"{article} {noun} [{_of(of, head)}] {rest}" if noun else ""

    return told


def grammar(of: ClauseWords) -> Grammar:
    """The grammar of a language with these words."""
    past = f"{of.past}|{of.past_of_us}"
    verb = rf"(?:{past}|{of.present})"
    no_verb = "|".join(
        (of.prepositions, of.date_prepositions, of.joining, of.relative, of.subordinate, of.leading, of.articles, of.no_present)
    )
    clitic = rf"(?:{of.clitics})?"
    behind_subject = rf"(?:, [^,.;]{{1,60}},)?(?: (?:{of.between}))*(?: | [nslmt]['’])"
    finite = re.compile(rf"\b{verb}\b", re.IGNORECASE)
    acted_on = re.compile(rf"[^.;!?]{{0,60}}?(?<=\s)(?:{of.participle})\b|[^.;!?]{{0,80}}?\b(?:{of.happens})\b", re.IGNORECASE)
    said_after = rf",?\s+(?:(?:{of.according})\s[^,]*|(?:(?:{of.articles})\s+)?(?:[\w’'.-]+\s+){{0,4}}(?:{of.says})(?:\s[^,]*)?|(?:{of.says})\s[^,]*)[.,]?$"
    unnamed = of.unnamed(verb)
    no_adjective = rf"{verb[3:-1]}|{of.between}|{no_verb}|{of.that}|{of.participle}|{of.time_nouns}|{of.when_alone}|{of.says}"
    of_another = (  # an adjective behind a noun by which it is another one: "el tribunal [militar] lo condenó"
        rf" (?!(?:{no_adjective})(?![\w-]))[^\W\d_A-ZÀ-Þ]{{4,}}(?<!ment)(?<!mente)(?: (?:{of.between}|{of.objects}))*(?: | [nslmt]['’]){verb}(?![\w-])"
    )
    return Grammar(
        saying=re.compile(rf"(?:{of.saying})[.!]") if of.saying else NEVER,
        ages=of.age_words,
        unnamed=replace(unnamed, as_subject=_as_subject(of)),
        lengths=of.lengths,
        paper_of=re.compile(rf"\b(?:{of.paper_of}) $", re.IGNORECASE),
        inner=inner_words(
            of.code,
            of.articles,
            of.participle,
            of.before_date,
            of.past,
            rf"{of.relative}|{of.own_relative}",
            rf"{of.present}|{of.have_now}|{of.had}|{of.be}|{of.that}|{of.subordinate}|{of.joining}|{of.pronouns}",
        ),
        cut=re.compile(rf"[\s,](?:(?<=[,;:—–]\s)\s*+|(?<=\s)(?<!\s\s)\s*+[—–-]\s++|(?<=\s)(?<!\s\s)\s*+(?=(?:{of.joining})\s+(?:(?:{of.pronouns}|{clitic}(?:{past}))\b|(?:{of.participle})\s+(?:(?:{of.by}|{of.prepositions})\b|\d|(?:{of.when}))))|(?<=\s)(?<!\s\s)\s*+(?=(?P<dated>)(?:{of.joining})\s+(?:{of.at_time}),?\s+(?:(?:{of.pronouns}|{past}|{clitic}(?:{of.acts}|{of.present}))\b|(?:{of.articles})\s)))"),
        that=re.compile(rf"(?:(?<=\s)|(?<=,))(?:{of.that})(?=\s)"),
        verb=finite,
        main_verb=finite,
        participle=re.compile(rf"(?:{of.participle})\b"),
        was=of.was,
        gone=re.compile(rf"(?:già |déjà |ya |já )?(?:{of.gone})\b", re.IGNORECASE),
        was_gone=of.was_gone,
        verb_of_many=re.compile(rf"(?:(?:{of.joining})\s+)*(?:(?:no|non|não|ne|n['’]) ?)?{clitic}(?:{of.many})\b", re.IGNORECASE),
        plural_head=re.compile(rf"(?:{of.plural}|{of.numerals})\s.*|(?-i:[a-zà-ÿ]{{3,}}s)", re.IGNORECASE),
        of_one=re.compile(rf"(?:{of.relative})\s+{clitic}(?!(?:{of.many})\b)(?:{verb[3:-1]})\b"),
        of_many=re.compile(rf"(?:{of.relative})\s+{clitic}(?=(?:{of.many})\b)(?:{verb[3:-1]})\b"),
        of_a_person=re.compile(rf"(?:(?:{of.relative})\s+(?:\w+\s){{0,2}})?(?:{of.person_only})"),
        made_agrees=_made_agrees(of),
        objects_at_end=_objects_at_end(of),
        sentence_of_absolute=_absolute(of),
        sentence_of_owner=_of_owner(of, finite),
        in_a_document=re.compile(rf"(?:{of.year_formula})", re.IGNORECASE),
        part_of_day=re.compile(rf" (?:{of.goes_on})\b"),
        contractions=of.contractions,
        participle_phrase=re.compile(rf"(?:{of.participle})\s+(?:{of.by}|{of.prepositions})\b"),
        verb_next=re.compile(rf"\s+{verb}\b"),
        subject_behind=re.compile(rf"(?:(?:{of.date_prepositions}) \w+(?: d[ei]l? \d{{4}})?,? |\w+ )?(?:{of.subject_behind}) (?:{of.articles})\b", re.IGNORECASE),
        clitic_at_end=re.compile(rf"(?:^|(?<=\s))(?:{of.clitics}|n['’]|(?:ne|no|non|não) )$", re.IGNORECASE),
        opens_with_object=re.compile(rf"(?!(?:{of.articles}|{of.prepositions})(?!\w))(?:{of.clitics})(?!(?:{no_verb})\b)(?:{of.any_present})(?![\w-])"),
        opens_with_present=re.compile(rf"(?!(?:{no_verb})\b)(?:{of.any_present})(?=\s(?:{of.articles}|{of.prepositions}|{_DEMONSTRATIVES})(?![\w-]))"),
        opens_with_verb=re.compile(rf"(?:(?:{of.joining})\s+)?{clitic}{verb}\b", re.IGNORECASE),
        no_subject=re.compile(rf"(?:(?:{of.joining})\s+)*(?:(?:{of.pronouns})\b|{clitic}{verb}\b)", re.IGNORECASE),
        shows_next=re.compile(rf"\s+(?:{of.says})\b"),
        relative_phrase=re.compile(rf",\s+(?:{of.relative})\s[^,]*"),
        relative_start=re.compile(rf"\b(?:{of.relative})\s", re.IGNORECASE),
        relative_piece=re.compile(rf"(?P<own>{of.own_relative})\s|(?P<subject>{of.relative}|{_UNNAMED.sub('(?:', of.owner_relative)})\s" + (r"|(?P<elided>qu['’])(?=(?:ils?|elles?)\b)" if of.elides else "")),
        tells_aside=re.compile(rf"(?:{of.own_relative}|{of.relative}|{_UNNAMED.sub('(?:', of.owner_relative)})\s|(?:{of.participle})\s+(?:(?:{of.by}|{of.prepositions})\b|\d|(?:{of.when}))"),
        subject_relative=re.compile(rf"(?:{of.subject_relative})\b"),
        participle_piece=re.compile(rf"(?:(?:già|ya|já|déjà|[a-zà-ÿ]+ment|[a-zà-ÿ]+mente) )?(?:{of.participle})\b", re.IGNORECASE),
        attribution_piece=re.compile(rf"(?:(?:{of.according})\s[^,]{{0,60}}|(?:{of.says})\s(?!(?:{'|'.join(of.contractions)})\s)(?:{_NAME}|(?:{of.articles})\s)[^,]{{0,60}})$", re.IGNORECASE),
        subordinate=re.compile(rf"\b(?:{of.subordinate})\s", re.IGNORECASE),
        joining=re.compile(rf"^(?:(?:{of.joining})\s+)+", re.IGNORECASE),
        relative_at_end=re.compile(rf"\s(?:{of.relative})\s$"),
        attribution_after=re.compile(said_after),
        attribution_before=re.compile(rf"^(?:(?:{of.articles})\s+)?(?:{_NAME}\s+){{1,6}}(?:{of.says})[^,]{{0,30}}\s(?:{of.that})\s+", re.IGNORECASE),
        leading_words=re.compile(rf"^(?:(?:{of.agenda})\s+\d+\w?(?:º|°)?\s?[:.–-]\s+)?(?:(?:(?:{of.subordinate})\b(?=[^,;]*$)|(?!(?:{of.subordinate})\b)(?:{of.leading})\b),?\s+)*", re.IGNORECASE),
        date_lead=re.compile(rf"(?P<preposition>(?:{of.date_prepositions})\s*)?(?:(?:{of.articles})\s*)?", re.IGNORECASE),
        before_date_at_end=re.compile(rf"\b(?:{of.before_date})$", re.IGNORECASE),
        noun_start=re.compile(rf"(?:(?:{of.articles}|{of.possessives}|{of.owners}|mi|meu|minha|mio|mia|mon|ma|ton|ta|{_QUANTIFIERS})\b|{_NAME}|(?:{of.pronouns})\b|[«“\"])"),
        noun_phrase_at_end=re.compile(rf"\b(?:(?:{of.articles})\s?)(?:(?!{verb}\s+(?:{of.articles})\b)(?!(?!{_BELONGING})(?:{of.prepositions})\s)(?!(?!{_BELONGING})(?<!de )(?:{of.articles})\s)[\w’-]+\s+){{0,3}}[\w’-]+$|{_NAME}(?:\s{_NAME})*$"),
        complement=re.compile(rf"\b(?:{of.that})\s"),
        depends=re.compile(rf"(?:(?:{of.joining})\s+)?(?:{of.depends})", re.IGNORECASE),
        ends=(Break(re.compile(""), re.compile(rf"\b\w+(?:{of.unfinished})$"), 99.0),),  # an infinitive tells with what follows it
        belonging=re.compile(_BELONGING),
        phrase_start=re.compile(rf"(?<=\s)(?:{of.prepositions})(?=\s)"),
        also=re.compile(rf"\s(?:{of.and_}|{of.or_})\s"),
        of_a_whole_at_end=re.compile(rf"(?<![\w’'-])(?:{_OF_WHOLES})$|[%\d]$|\d \w{{1,2}}$", re.IGNORECASE),
        of_two=re.compile(rf"\b(?:{of.both}) [^,;]*$|\b(?:{_TENS})$"),
        loose_end=re.compile(rf"\s+(?:insieme|junt[oa]s?|juntamente|{of.articles}|{of.prepositions}|{of.joining}|{of.that})$", re.IGNORECASE),
        tells=finite,
        one_couple=re.compile(of.one_couple),
        story_present=re.compile(rf"\b(?P<verb>{of.acts}|{of.present})\b", re.IGNORECASE),
        states=frozenset(of.states.split("|")),
        past_states=frozenset(of.past_states.split("|")),
        going_on=acted_on,
        acted_on=acted_on,
        perfect=re.compile(rf"\s(?:\w+\s)?(?:{of.participle})\b"),
        holds_now=frozenset(of.have_now.split("|")),
        had=frozenset(of.had.split("|")),
        perfect_is_past=of.perfect_is_past,
        reporting=re.compile(rf"\b(?:{of.says})\b"),
        what_is_said=re.compile(rf"\b(?:{of.that})\b|[«“\"]|(?:\S+\s+){{4}}"),
        condition=re.compile(rf"\s*(?:{of.condition})\b", re.IGNORECASE),
        of_a_life=re.compile(rf"\b(?:{of.born})\b[^.;]{{0,40}}$"),
        of_the_page=re.compile(rf"(?:{of.page})\b", re.IGNORECASE),
        caption=re.compile(rf"(?:{of.caption})\b", re.IGNORECASE),
        counts_on=re.compile(rf"(?:\A|[,;] )(?:{of.counts_on})\b", re.IGNORECASE),
        nothing_said=re.compile(rf"\b(?:{of.nothing_said})\b", re.IGNORECASE),
        judgment=re.compile(rf"\b(?:{of.judgment})\b", re.IGNORECASE),
        decides=re.compile(rf"(?:{of.decides})\b", re.IGNORECASE),
        asks_when=re.compile(rf"\b(?:{of.asks_when})\b", re.IGNORECASE),
        question_start=re.compile(rf"(?:{of.questions})\b", re.IGNORECASE),
        first_person=re.compile(rf"\b(?:{of.we})\b", re.IGNORECASE),
        says=re.compile(rf"\b(?:{of.says}|{of.according})\b"),
        subject_says=re.compile(rf"{behind_subject}(?:{of.says})\b"),
        said_by=re.compile(rf"(?:[“”\"»’]|,) (?:{of.says}) (?:(?:{of.articles}) ?)?(?:[\w’'.-]+ ){{0,4}}$|\b(?:{of.according}) (?:(?:{of.articles}) ?)?(?:[\w’'.-]+ ){{0,3}}$"),
        passive=re.compile(rf"{behind_subject}(?:{of.be}) (?:\w+ ){{0,2}}(?:{of.participle})\b"),
        by_agent=re.compile(rf"\b(?:{of.by}) (?:(?:{of.articles}) ?)?(?:[\w’'.-]+ ){{0,3}}$"),
        only_where=re.compile(rf"\b(?:{of.where})(?: (?:{of.articles}))? ?$|\b(?:{of.kin}) ?$", re.IGNORECASE),
        behind_preposition=re.compile(rf"\b(?:{of.prepositions}) (?:(?:{of.articles}) ?)?(?:[\w’'.-]+ ){{0,2}}$"),
        in_passive=re.compile(rf"(?:(?:{of.joining}) )*(?:{of.be}) (?:\w+ ){{0,2}}(?:{of.participle})\b"),
        joined=re.compile(rf"(?:{of.joining})\b"),
        apposition_between=re.compile(r", [^,.;]{1,60}, "),
        where_may_lack_subject=True,
        left_out=_left_out(of, unnamed.kinds),
        speaks_for=re.compile(rf",? (?:(?:{of.articles}) ?)?(?:{of.counsel}) (?:d[eiou]|de[il]|d[oa]s?|d[ei]ll[aeo]|d[ei]ll['’]|d['’])(?![^\W\d_])"),
        speaker_before=re.compile(rf"(?<![\w-])(?i:{of.counsel})(?: [^\W\d_A-ZÀ-Þ]{{4,}}l)?,? (?:(?:[Dd]on|[Dd]oña|[Dd]ona|[Dd]ott|[Dd]r|[Dd]ra|[Ss]r|[Ss]ra|Mme|M|Mr|Me|Maître)\.? )?$"),
        of_counsel=re.compile(rf"(?:, [^,.;]{{1,60}},)?(?: (?:{of.between}))*(?:\s|\s?[nslmt]['’])(?:(?:{of.have_now}|{of.had}) )?(?:{of.says}|{of.counsel_acts})(?!\w)"),
        anaphor=re.compile(
            rf"(?<![\w’'-])(?P<clitic>(?i:{of.objects}))(?=(?<=['’])| )(?= ?(?:(?:{of.past}|{of.have_now})\b(?!-)))|(?P<enclitic>{of.enclitic})(?!\w)|(?<![\w’'-])(?P<owner>(?!Seu [A-ZÀ-Þ])(?i:{of.owners}))(?= [^\W\d_])|(?:(?<![\w’'-])|(?<=qu['’]))(?:(?P<person>{of.he}|{of.she})|(?P<they>{of.they})|(?P<couple>{of.couple})"
            rf"|(?!(?i:un|une|uno|una|unos|unas|um|uma|uns|umas|des)\b)(?i:{of.articles})(?: |(?<=[’']))(?:(?:(?P<office>{of.office})|(?P<company>{of.company})|(?P<body>{of.body})){_OF_A_KIND}|(?P<noun>{_NOUN})))(?![\w-])(?! ?[«“\"]?{_NAME}| (?!(?:{verb[3:-1]}|{of.prepositions}|{of.joining}|{of.that})\b)[^\W\d_A-Z]+ {_NAME} {_NAME}|(?: [^\W\d_A-Z]+)?, (?:{of.articles}) ?{_NAME}[,.;])"),
        attributive_next=re.compile(of_another),
        both=f"{{}} {of.and_.split('|')[0]} {{}}",
        of_its_unit=re.compile(rf"(?:,? (?!(?:{of.joining})\b)[^\W\d_]+(?:['’][^\W\d_]+)?){{0,7}},? (?:(?:{of.articles}) ?)?"),
        joins_names=re.compile(rf" (?:{of.and_}) (?:(?:{of.articles}|{of.possessives}) ?(?:{_NOUN},? )?)?|, "),
        marries=re.compile(rf"\b(?:{of.marries})\b"),
        weds=re.compile(rf"\b(?:{of.weds})\b"),
        spouse=re.compile(rf"(?i:{of.spouse})"),
        firm_noun=re.compile(of.company),
        public_noun=re.compile(of.body),
        public_body=re.compile(rf"\b(?:{of.body})\b", re.IGNORECASE),
        described_before=re.compile(
            rf"(?<![\w’'-])(?i:{of.articles}|{of.possessives}) ?(?:(?P<noun>{_NOUN})(?: {_NOUN})?(?: d[\w’']{{0,4}} ?[^,.;]{{1,40}})?, |(?P<head>{of.office}) d[\w’']{{0,4}} ?(?:{_NOUN} ){{1,2}}|(?P<beside>{of.office}|{of.company}|{of.body}) )$"),
        described_after=re.compile(rf", (?:(?:{of.articles}) ?)?(?P<noun>{_NOUN})(?!(?: (?:{of.between}))*(?: | [nslmt]['’]){verb}\b)(?= [^\W\d_A-Z][^,.;]{{0,50}}[,.]|[,.])"),
        passive_now=re.compile(rf"\b(?P<be>{of.be})\s+(?:{of.participle})\b"),
        shared_passive=re.compile(rf"(?:(?:{of.joining})\s+)?(?:{of.participle})\s+(?:(?:{of.by}|{of.prepositions})\b|\d|(?:{of.when}))"),
        ranks=re.compile(rf"\b(?:{of.ranks})\b(?![^,;]*[,;])", re.IGNORECASE),
        takes_time=re.compile(rf"\b(?:{of.takes_time}|{of.be})(?:\s+(?:{of.articles}))?\s*$", re.IGNORECASE),
        relative_of_subject=re.compile(rf" (?:{of.relative}) "),
        verb_group=re.compile(rf"(?<=\s)(?:(?:{of.had}|{of.have_now})\s+)?(?P<verb>{of.participle}|{past})\b"),
        no_object=re.compile(
            rf"\s*(?:$|[,.;]|\s(?:\d|(?:{of.date_prepositions}|{of.prepositions})\b|(?:{of.articles})(?: |(?<=['’]))(?:{of.time_nouns}|{of.when_alone})(?![\w-])))"
        ),
        person_pronoun=re.compile(rf"(?:{of.he}|{of.she})$"),
        pronoun_start=re.compile(rf"(?:{of.he}|{of.she}|{of.they})\b|(?i:{of.articles})(?: |(?<=[’']))(?:{_NOUN})(?![\w-])"),
        genders=of.genders,
        pronouns=of.called,
        subjects_anywhere=frozenset(word for word in of.genders if word not in ("lui", "él", "ella", "elle", "lei", "ele", "ela")),
        parted_verb=re.compile(
            rf"(?: [^\W\d_A-ZÀ-Þ]{{3,}})?(?: (?:d[aeiou]s?|del|del[lo]|dell[ao]|dei|degli|delle|dal|em|en|in|nel|no|na|a|al|aux?) ?(?:(?:{of.articles}) ?)?[\w’'-]+(?: [\w’'-]+)?){{0,2}}(?:, [^,.;:]{{1,90}},)?"
            rf"(?:(?: (?:{of.between}))+(?: | [nslmt]['’])(?:{verb[3:-1]}|{of.acts}|{of.any_present})| (?:[nslmt]['’])?(?:{verb[3:-1]}|{of.acts}|(?!(?:{of.no_present})\b){of.any_present}(?= (?:{of.articles}|{of.prepositions}|{of.that})\b)))\b"
        ),
        latter=re.compile(of.latter),
        says_that=True,
        things_have_gender=True,
        title_at_end=re.compile(r"\s(?:don|doña|dom|dona|donna|señora?|senhora?|signora?|padre|fray|frei|fra|sor|suor|soror|san|santa|são|maître|monsieur|madame|mestre|maestro|conde|conte|duque|duca)$"),
        happened=re.compile(rf"(?P<stem>{of.happened[0]})"),
        it_happened=of.happened[1],
        opens_as_subject=True,
        many_of_them=re.compile(rf"(?:{of.plural})\s\w", re.IGNORECASE),
        about_thing=re.compile(rf"(?i:{of.articles})(?: |(?<=['’]))(?P<head>[^\W\d_A-ZÀ-Þ]{{3,}})(?![\w-])"),
        only_people=re.compile(rf"(?:^|(?<=[\s'’]))(?:{_DIED}|{_LEFT}|{_OF_PERSONS})(?![\w-])", re.IGNORECASE),
        only_things=re.compile(rf"^(?:[^\W\d_]+ |[nyls]['’] ?)?(?:{_OF_THINGS})(?![\w-])", re.IGNORECASE),
        done_to_people=re.compile(rf"(?:^|(?<=[\s'’]))(?:{_DONE_TO_PERSONS})(?![\w])", re.IGNORECASE),
        done_to_things=re.compile(
            rf"(?:^|(?<=[\s'’]))(?:{_DONE_TO_THINGS}{'|(?:a |avait )?(?:ferm|rouvr|r?ouvr)(?:a|é|i|it|èrent|ert)' if of.elides else ''})(?![\w])",
            re.IGNORECASE,
        ),
        as_meant=_as_meant(of),
        object_meant=_object_meant(of, unnamed.kinds),
        without_inner=_without_inner(of),
        owner_meant=_owner_meant(of),
        owned=re.compile(
            rf" (?:(?:{_PRENOMINAL}) )?[^\W\d_A-ZÀ-Þ]{{3,}}(?![\w’'-])(?: (?:{_POSTNOMINAL}|(?!(?:{of.prepositions}|{of.joining})\b)[^\W\d_A-ZÀ-Þ]{{4,}}(?=,))(?![\w’'-]))?"
        ),
        cleft_opening=_CLEFT_OPENING,
        expletive=re.compile(
            rf"{_CLEFT}|{_WEATHER}|{_NOBODY}|(?i:(?:(?:{of.between}) )*(?:{_THERE_IS})(?![\w-])(?!(?: (?:{of.between}|[^\W\d_]+mente))* (?:{of.participle})(?!\w)))"
        ),
        before_object=_without_agreement if of.elides else str,
        with_elisions=_with_elisions if of.elides else str,
        object_verb=re.compile(rf" ?(?:(?:{of.have_now}|{of.had}) )?(?:(?:{of.past})|(?:{of.participle}))(?: (?:{of.participle}))?(?![\w-])"),
        noun_phrase=_noun_phrase(of, verb),
        new_thing=re.compile(rf"(?:un[oae]?|um|umas?|uns|un[oa]s|des|{of.numerals})\b|un['’]", re.IGNORECASE),
        part_of_time=re.compile(rf"(?<![\w-])(?:{of.time_nouns}|{of.when_alone})$|{_MEASURE}$"),
        relative_opening=re.compile(rf"(?:, ?| )?(?<![\w’'-])(?:{of.relative})\b"),
        thing_pronoun=re.compile(rf"(?P<one>{of.thing})(?=\s+{verb}\b)|(?P<many>(?!))|(?P<owner>(?!))", re.IGNORECASE),
        agrees=_agrees(of),
        determiner_start=re.compile(rf"(?:{of.articles})(?:\s|(?<=[’']))", re.IGNORECASE),
        preposition_start=re.compile(rf"(?:{of.prepositions}|lors|pendant|durante?)\s+", re.IGNORECASE),
        adverbial=re.compile(rf"(?:{of.prepositions}|l['’]an(?= deux mille| mil))\b", re.IGNORECASE),
        possessive_start=re.compile(rf"(?:{of.possessives})\s", re.IGNORECASE),
        acts=re.compile(rf"(?: (?:{of.between}))*(?: | [nslmt]['’]){verb}\b"),
        before_verb=re.compile(rf"{behind_subject}{verb}\b"),
        after_preposition=re.compile(rf"\b(?:{of.prepositions})(?: (?:{of.articles}))?(?: {_NAME}){{0,2}} $"),
        stamp=re.compile(
            rf"(?:(?:{of.stamp})\b|\b(?:par|por|di|de|da)\b(?: {_NAME}){{1,4}}|(?:a|à|às|as|alle|ore|h|hs|le|il|el|em|em:|o)\b|\d{{1,2}} ?[h.:] ?\d\d|[\s.,|*_:()–—·-])+", re.IGNORECASE
        ),
        of_age=re.compile(rf"(?: (?:{of.ages}))\b"),
        after_or_before=re.compile(r"\s+(?:apr[eè]s|avant|después|antes|dopo|prima|depois|após)\s+"),
    )  # fmt: skip


def apparatus(
    *,
    text: str,
    changed: str,
    retrieved: str,
    on: str,
    label: str,
    published: str,
    meets: str,
    records: str,
    remembers: str,
    testifies: str,
    citing: str,
    works: str,
    note: str,
    see: str,
    streets: str,
) -> Apparatus:
    """The words of one language that make a date one of the text itself; each an alternation as in a pattern."""
    return Apparatus(
        before=re.compile(
            rf"^\W*(?:{see})(?: \w+)? (?-i:[^\W\d_a-zà-ÿ])[\w'’-]+,? (?:\d{{4}}[^\n]{{0,90}})?$|(?:©|\(c\)|\bcopyright\b)[^.\n]{{0,60}}$|\b(?:{text})\b[^.\n]{{0,60}}\b(?:{changed})\b[^.\n]{{0,40}}$",
            re.IGNORECASE,
        ),
        alone=re.compile(rf"^\W*(?:{retrieved})\b(?: [^\n.;]{{1,80}})?:? ?(?:{on})? ?$", re.IGNORECASE),
        label=re.compile(rf"\W*(?:{label})(?: [^\n:]{{1,24}})?\s?:", re.IGNORECASE),
        note=re.compile(rf"\W*(?:{note})\b[^.\n]{{0,80}}$", re.IGNORECASE),
        published=re.compile(rf"\W*(?:{published})(?: (?:{on}))?\s*[:|]?\s*", re.IGNORECASE),
        of_its_day=of_its_day(meets, records, remembers, testifies),
        citing=re.compile(rf"\bet al\b|\bpp?\. ?\d|\bibid\b|\bcf\. |(?<!\w)(?:{citing})", re.IGNORECASE),
        streets=re.compile(
            rf"\b(?:{streets})(?: (?:du|de la|de|del|do|da|degli?|dei|della))?(?: (?:\d{{1,2}}|[IVX]{{1,4}})(?: de)?)?[ -]?$", re.IGNORECASE
        ),
        works=re.compile(rf"\b(?:{works}) (?:[“\"«‘*_] ?)?$", re.IGNORECASE),
    )
