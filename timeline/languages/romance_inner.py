"""Words of French, Italian, Portuguese and Spanish by which a date belongs to something inside a clause, and not to its verb."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.inner_words import InnerWords

_PREPOSITION = (
    r"(?:a|à|al|ao|aos|às|aux?|alla|allo|alle|agli|ai|all['’]|by|chez|com|con|coi|col|avec|contra|contro|contre|da|das|do|dos|dal|dallo|dalla|dai|dagli|dalle|dall['’]"
    r"|de|del|della|dello|dei|degli|delle|dell['’]|des|di|du|d['’]|em|en|dans|in|na|nas|no|nos|nel|nella|nello|nei|nelle|nell['’]|junto|lors|par|para|pour|per|pela|pelo|pelas|pelos|por|sob|sous|bajo|"
    r"su|sul|sulla|sui|sur|sobre|entre|fra|tra)"
)
_IN = (
    r"(?:con|com|avec|coi|col|dans|em|en|in|na|nas|no|nos|nel|nella|nello|nei|nelle|nell['’]|según|segundo|secondo|selon|d['’]après|par|por|per|pela|pelo|da|dal|dalla|durante|pendant|lors|desde|depuis|tras|"
    r"après|dopo|após|mediante|ante|sur|sobre|sul|sulla|sob|bajo|al|à|au|ao|alla)"
)
_NO_PARTICIPLE = (  # nouns that look like participles
    r"(?:abogad|advogad|avvocat|soldad|soldat|diputad|deputad|deputat|emplead|empregad|impiegat|jurad|senad|senat|estad|stat|mercad|mercat|resultad|risultat|tratad|trattat|comunicad|comunicat|sindicat|sindacat|comitat|"
    r"partid|partit|pedid|sentid|sonid|contenid|conteúd|contenut|ministeri|tejid|vestid|vestit|apellid|lad|grad|pasad|reat|mandat|mandad|contrat|contratt|aiut|istitut|institut|statut|tribut|minut|lut|frut|frutt|"
    r"mestrad|doutorad|doctorad|campionat|campeonat|atestad|certificad|certificat|mandat|fatt|rapport|espos|marit|marid|cas|bas|fas|nas|pas|mes|pes|rest|test|post|poet|cost|cort|fort|port|part|art|mort|sort|"
    r"lett|tett|dott|nott|ott|sett|tutt|oggett|progett|soggett|aspett|effett|affett|prefett|architett|dialett|gabinett|bigliett|maestr|past|fest|vest|ost|agost|gust|bust|cret|segret|decret|secret)[oaie]s?"
    r"|(?:temporad|llegad|chegad|entrad|entrat|salid|saíd|uscit|vid|vit|medid|jornad|giornat|serat|annat|nottat|jogad|jugad|corrid|cors|comid|bebid|caíd|fachad|facciat|llamad|chiamat|décad|partid|partit|salit|visit|subid|bajad|"
    r"moned|monet|ordenad|rampad|estad|retirad|ritirat|tornad|ciad|cruzad|crociat|brigad|brigat|armad|armat|embajad|embaixad|ofensiv|invasion|ondat|nevad|nevicat|olad|manad|feriad|port|offert|ofert|scopert|cubiert|puert|sved|impres|intes|chies|difes|defes|spes|accus|caus|chius|pros|ros|cos)[ae]s?"
    r"|\w+ité|(?:soci|propri|vari|anxi)été|liberté|santé|beauté|volonté|clarté|pauvreté|difficulté|faculté|côté|été|comité|marché|député|employé|procédé|résumé|café|abbé|curé|clergé|congé|degré|délégué|blé|pré"
)
_BEFORE_A_NOUN = (
    r"(?:gran|grande|nuev[oa]s?|nuov[oaie]|nov[oa]s?|nouve(?:au|l|lle)s?|viej[oa]s?|vecchi[oae]?|velh[oa]s?|primer[oa]?s?|prim[oaie]|primeir[oa]s?|premi(?:er|ère)s?|segund[oa]|second[oae]?|deuxième|"
    r"tercer[oa]?|terz[oa]|troisième|terceir[oa]|cuart[oa]|quart[oa]|quint[oa]|últim[oa]s?|ultim[oaie]|derni(?:er|ère)s?|próxim[oa]s?|prossim[oaie]|prochaine?s?|posible|possibile|possible|possível|mism[oa]|stess[oa]|mesm[oa]|même|"
    r"propi[oa]s?|propri[oa]|otr[oa]s?|altr[oaie]|outr[oa]s?|autres?|mejor(?:es)?|miglior[ei]?|melhor(?:es)?|meilleure?s?|larg[oa]|lung[oa]|longue?|long[oa]|breve|tan|più|más|mais|plus|muy|molto|muito|très|ya|già|já|déjà|no|non|não|pas)"
)
_BECOMES = (  # after these a participle says what becomes of the object
    r"dej(?:ó|a|an|aron|ado)|declar[óaeo]\w*|encontr\w+|encuentr\w+|hall(?:ó|a|aron)|mantuv\w+|mantien\w+|vio|vieron|ve|visto|quer\w+|quier\w+|result\w+|qued\w+|considera\w*"
    r"|lasci\w+|trov\w+|dichiar\w+|vide|vede|videro|vist[oaie]|tenne|tiene|ritenn\w+|rest\w+|rimas\w+|rimane|volle|vuole|risult\w+"
    r"|laiss\w+|trouv\w+|déclar\w+|vu|voit|vit|tien\w*|tenu|gard\w+|rend\w*|veut|voulu"
    r"|deix\w+|declar\w+|viu|viram|vê|manteve|acha\w*|achou|fic\w+|tenía|tiene"
)
_HAS_TODAY = (  # "a aujourd'hui annoncé" is told of the day
    "ha hoy",
    "han hoy",
    "ha oggi",
    "hanno oggi",
    *(rf"{have} aujourd['’]hui" for have in ("a", "ont", "est", "sont")),
)
_MAKES = {
    "es": r"escrib\w+|escrit[oa]|envi\w+|firm\w+|public\w+|celebr\w+|redact\w+|hizo|hecho|tuvo|asist\w+",
    "fr": r"écri\w+|envoy\w+|sign\w+|publi\w+|rédig\w+|fait|tenu\w*|assist\w+|particip\w+",
    "it": r"scri\w+|invi\w+|firm\w+|pubblic\w+|redatt\w+|tenn\w+|fatt\w+|partecip\w+|assist\w+",
    "pt": r"escrev\w+|escrit[oa]|envi\w+|assin\w+|public\w+|redig\w+|fez|feit[oa]|realiz\w+|particip\w+|assist\w+",
}


def inner_words(code: str, articles: str, participle: str, before_date: str, past: str, relative: str, others: str) -> InnerWords:
    """The patterns of a language; no noun phrase and nothing behind its participle has a verb of the `past`, "who" (`relative`) or `others`:
    further verbs, "and", "she".
    """
    never = rf"{past}|{relative}|{others}"
    told = rf" (?:(?:se|si|s['’]|lo|la|le|les|los|las|l['’]|ne|no|non|não|n['’]|ci|vi|y) ?)?(?!s[ei] )(?:{past})(?![\w’'-])"
    word = rf"(?!(?:{never})(?![\w’'-]))[^\s,;:.()]+"
    noun = rf"(?!{_PREPOSITION} |{_BEFORE_A_NOUN} |(?:{never}) )[^\W\d_][\w’'-]+"
    made = rf"(?!(?:{_NO_PARTICIPLE})\b)(?:{participle})"
    return InnerWords(
        made=re.compile(
            rf"(?<![\w’'-])(?:{articles}|\d[\d.]*)(?: |(?<=['’]))(?:{word} ){{0,3}}{noun} {made}"
            rf"(?: {_PREPOSITION}(?: |(?<=['’]))(?:{word} ){{0,3}}{word})?(?: (?:{before_date}))? $",
            re.IGNORECASE,
        ),
        becomes=re.compile(rf"(?<![\w’'-])(?:{_BECOMES})(?![\w’'-])", re.IGNORECASE),
        today=re.compile(r"hoy(?: en día)?|hoje(?: em dia)?|oggi|aujourd['’]hui", re.IGNORECASE),
        now_in=re.compile(rf"(?<![\w’'-])(?:{relative}|dont|où|cui|ove|dove|donde|onde) $", re.IGNORECASE),
        now_told=re.compile(told, re.IGNORECASE),
        now_is=re.compile(
            "".join(rf"(?<!\b{have})" for have in _HAS_TODAY) + rf" (?:(?:aún|todavía|ancora|ainda|encore|muy|molto|très|muito) )?{made}\b",
            re.IGNORECASE,
        ),
        makes_paper=re.compile(
            rf"(?<![\w’'-]){_IN}(?: |(?<=['’]))(?:(?:{articles}) ?)?(?:[\w-]+ ){{1,3}}(?:{before_date}) ?$|\b(?:{_MAKES[code]})\b[^,;.]{{0,50}}$",
            re.IGNORECASE,
        ),
    )
