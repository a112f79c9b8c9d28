"""Words of French, Italian, Portuguese and Spanish by which a date belongs to something inside a clause, and not to its verb."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.inner_words import InnerWords

_PREPOSITION = (
    r"(?:a|à|al|ao|aos|às|aux?|alla|allo|alle|agli|ai|all['’]|by|chez|com|con|coi|col|avec|contra|contro|contre|da|das|do|dos|dal|dallo|dalla|dai|dagli|dalle|dall['’]"
    r"|de|del|della|dello|dei|degli|delle|dell['’]|des|di|du|d['’]|em|en|dans|in|na|nas|no|nos|nel|nella|nello|nei|nelle|nell['’]|junto|lors|par|para|pour|per|pela|pelo|pelas|pelos|por|sob|sous|bajo|"
    r"su|sul|sullo|sulla|sulle|sugli|sui|sur|sobre|entre|fra|tra)"
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

_SINCE = r"(?:dal(?:l['’]|lo|la)?|da|desde(?: (?:el|la|o|a|os|as))?|depuis(?: (?:le|la|l['’]|les))?)"
_IS_SOMETHING = (  # what somebody is, in an aside that says since when: ", in carica dal", ", ausente desde el", ", veuve depuis"
    r"(?:in carica|in servizio|en (?:el )?cargo|en funciones|no cargo|em funções|en fonctions?|en poste|(?:vice-?|ex-?)?president[ea]?|président[e]?|(?:segretari|secret[aá]ri|tesorer|tesoureir|tesorier)[oiea]+|secrétaire|trésori(?:er|ère)|sindaco|alcalde(?:sa)?|maire|prefeit[oa]"
    r"|membr[oe]|miembro|voca?l|vogal|consigliere|concej?al[a]?|conseill(?:er|ère)|soci[oa]|sóci[oa]|associée?|assente|ausente|absente?|malad[eo]|malat[oa]|enferm[oa]|doente|viud[oa]|viúv[oa]|veuve?|vedov[oa]|jubilad[oa]|aposentad[oa]|reformad[oa]|retraitée?|à la retraite"
    r"|in pensione|propriétaire|propietari[oa]|proprietári[oa]|proprietari[oa]|titolare|titular|titulaire|diret(?:tore|trice)|director[a]?|diretor[a]?|direct(?:eur|rice)|residente|résidente?|detenid[oa]|detenut[oa]|detid[oa]|détenue?|inativ[oa]|cas(?:ad[oa]|ée?)|sposat[oa]|mariée?)"
)
_PUT_OFF = (  # what is put off to a day
    r"(?:rinvi|aggiorn|differi|prorog|apla[zc]|pospon|pospuest|prórrog|prorrog|adi(?:a|ou|ad|am|ar)|report|renvo|ajourn|prolong|diff[éè]r|repouss|posticip|slitt|remarc)\w*"
)
_OF_A_THING = re.compile(
    rf"(?<=, )(?:\w+ )?{_IS_SOMETHING}(?: [^\s,.;:]+){{0,4}} {_SINCE} ?$"
    r"|\b(?:con effetto|con decorrenza|con efectos?|com efeitos?|avec effet|prenant effet|con intereses|con (?:gli )?interessi|com juros|avec intérêts) (?:\w+ ){0,2}?"
    r"(?:dal(?:l['’])?|del?|desde(?: el)?|a partir (?:del?|d[eo])|a contar d(?:el?|e|o)|a|ao?|au|du|d[eè]s le|à compter du|à partir du)? ?$"
    rf"|\b{_PUT_OFF}[^,.;:]{{0,50}} (?:al(?:l['’])?|fino al(?:l['’])?|sino al|hasta(?: el)?|para(?: el| o)?|até(?: ao?)?|au|jusqu['’]au|a|ao) ?$",
    re.IGNORECASE,
)

_AFTER_A_NOUN = {  # between a noun and the date that says which one it is
    "es": r"(?:del año|de|del)",
    "fr": r"(?:de l['’]année|de|du)",
    "it": r"(?:dell['’]anno|di|del|dell['’])",
    "pt": r"(?:do ano|de|do)",
}
_OF = {  # of another noun, with its article
    "es": r"(?:de (?:l[ao]s?|una?|su|aquell[ao]s?)|del)",
    "fr": r"(?:de (?:la|cette|l['’])|du|des)",
    "it": r"(?:de(?:l|llo|lla|i|gli|lle)|dell['’]|di una?)",
    "pt": r"(?:d[ao]s?|de uma?)",
}
_NO_OF = {  # "à la veille de la guerre de 1914" is of that time; "el ganador de las elecciones de 1922" won them then
    "es": r"fin|fines|final|finales|principios?|comienzos?|inicios?|víspera|vísperas|estallido|mediados|días?|noches?|época|tiempos?|años?|mes(?:es)?|semanas?|mañana|curso|marco|motivo|ganador\w*|vencedor\w*|parte|resto|mayoría|raíz|causa|después|antes|través|miembros?|lugar|largo",
    "fr": r"fin|début|veille|lendemain|milieu|jours?|nuits?|époque|temps|années?|mois|semaines?|matin|cours|cadre|occasion|vainqueurs?|gagnants?|lauréats?|part|partie|reste|plupart|suite|cause|lors|moment|membres?|lieu|long|déclenchement|soir|après-midi",
    "it": r"fine|inizi?o?|vigilia|indomani|scoppio|metà|giorn[oi]|nott[ei]|epoca|temp[oi]|ann[oi]|mes[ei]|settiman[ae]|mattina|corso|ambito|occasione|vincitor\w+|parte|resto|maggioranza|seguito|causa|prima|dopo|membr\w+|luogo|durata|momento",
    "pt": r"fim|fins|final|finais|princípios?|começos?|inícios?|véspera|vésperas|eclosão|meados|dias?|noites?|época|tempos?|anos?|m[êe]s(?:es)?|semanas?|manhã|curso|âmbito|vencedor\w*|parte|resto|maioria|causa|depois|antes|através|membros?|lugar|longo|momento",
}
_ANSWERED = {  # for something done before
    "es": r"(?:conden|juzg|acus|deten|arrest|sancion|castig|procesad|imput|encarcel|suspend|destitu|multad|indemniz|responsab|conocid|famos|célebre|absuelt|ejecutad|investigad)\w*(?: \w+){0,3} (?:por|de|en)",
    "fr": r"(?:condamn|jug[ée]|accus|arrêt|sanctionn|puni|poursuiv|inculp|mis en examen|écrou|emprisonn|suspend|révoqu|indemnis|responsab|connu|célèbre|acquitt|exécut|soupçonn)\w*(?: \w+){0,3} (?:pour|de|dans)",
    "it": r"(?:condannat|processat|accusat|arrestat|fermat|sanzionat|punit|indagat|imputat|incarcerat|sospes|licenziat|multat|risarcit|responsabil|not|famos|celebr|assolt|giustiziat)\w*(?: \w+){0,3} (?:per|di|del|da|nel|nell['’]|nella)",
    "pt": r"(?:condenad|julgad|acusad|detid|pres|sancionad|castigad|indiciad|arguid|suspens|demitid|multad|indemnizad|indenizad|responsáve|conhecid|famos|célebre|absolvid|executad|investigad)\w*(?: \w+){0,3} (?:por|pel[ao]s?|de|d[ao]s?|em|n[ao]s?)",
}
_LATER_OF = {  # verbs of what comes after its object, nouns of what is left of it, prepositions
    "es": r"sobre|acerca de|(?:atribu|achac|imput|deb)\w*(?: \w+){0,3} a|pese a|a pesar de|(?:record|recuerd|rememor|evoc|conmemor|describ|relat|narr|denunci|lament|sustitu|reemplaz|homenaje|investig|reabr|menciona|cita)\w*(?: a)?|(?:recuper\w+|sobreviv\w+|supervivientes?|secuelas?|restos|imágenes|fotos|lecciones)(?: \w+){0,2} de|(?:más|menos|mayor|menor|mejor|peor|tanto)[^,.;]{0,30} que (?:en|durante|tras)|compar\w+(?: \w+){0,4} con",
    "fr": r"sur|malgré|(?:imput|attribu)\w*(?: \w+){0,3} à|concernant|(?:rappel|évoqu|commémor|décri|racont|retrac|dénonc|déplor|remplac|enquêt|rouvr|mentionn|cit)\w*(?: à)?|(?:remi\w*|rescapés?|survivants?|séquelles?|restes|images|photos|leçons)(?: \w+){0,2} de|(?:plus|moins|mieux|pire|autant|aussi)[^,.;]{0,30} que (?:lors de|pendant|dans|après|en)|compar\w+(?: \w+){0,4} (?:à|avec)",
    "it": r"s(?:u|ul|ulla|ullo|ui|ugli|ulle|ull['’])|nonostante|malgrado|(?:attribu|imput|addebit)\w*(?: \w+){0,3} a|circa|(?:ricord|rievoc|commemor|descri|raccont|narr|denunci|deplor|sostitu|indag|riapr|menzion|cita)\w*(?: a)?|(?:ripres\w+|sopravviss\w+|superstit\w+|postumi|resti|immagini|foto|lezion\w)(?: \w+){0,2} d(?:i|al|alla|all['’])|(?:più|meno|maggior|minor|meglio|peggio|tant)[^,.;]{0,30} che (?:in|nel|nella|nell['’]|durante|dopo)|confront\w+(?: \w+){0,4} con",
    "pt": r"sobre|(?:atribu|imput)\w*(?: \w+){0,3} [aà]|acerca d(?:e|[ao]s?)|apesar d(?:e|[ao]s?)|(?:record|relembr|lembr|evoc|comemor|descrev|relat|narr|denunci|lament|substitu|homenage|investig|reabr|mencion|cita)\w*(?: a)?|(?:recuper\w+|sobreviv\w+|sequelas?|restos|imagens|fotos|lições)(?: \w+){0,2} d(?:e|[ao]s?)|(?:mais|menos|maior|menor|melhor|pior|tanto)[^,.;]{0,30} que (?:em|n[ao]s?|durante|após)|compar\w+(?: \w+){0,4} com",
}
_AFTER = {
    "es": r"(?P<since>tras|después de|desde|a raíz de|a consecuencia de)|(?P<until>antes de)",
    "fr": r"(?P<since>après|depuis|à la suite de|au lendemain de)|(?P<until>avant)",
    "it": r"(?P<since>dopo|a seguito d|in seguito a|all['’]indomani d)|(?P<until>prima d)",
    "pt": r"(?P<since>após|depois d|desde|na sequência d)|(?P<until>antes d)",
}
_ARTICLE = {  # as it stands behind a preposition or is one with it
    "es": r"(?:l)?(?: ?(?:el|las?|los|una?|su|aquell[ao]s?))?",
    "fr": r"(?:(?: ?)(?:l['’]|(?:le|la|les|une?|cette|ce|son|sa|ses|leurs?|des|du)))?",
    "it": r"(?:(?:i|el|ella|ello|ell['’]|ei|egli|elle|l|lla|llo|ll['’]|gli)? ?(?:l['’]|il|la|lo|i|gli|le|una?|un['’])?)",
    "pt": r"(?:e|[ao]s?)? ?(?:[ao]s?|uma?|à)?",
}


def _noun_words(code: str, articles: str) -> dict[str, re.Pattern[str]]:
    """What leads to a noun whose date says which one it is, and whether the verb tells something later, earlier or of its time."""
    article, of = _ARTICLE[code], _OF[code]
    noun = rf"(?!{_PREPOSITION} |(?:{articles})(?: |(?<=['’])))[^\W\d_][\w-]{{2,}}"
    return {
        "noun_of": re.compile(rf"(?<![\w-])(?:{noun} ){{1,3}}{_AFTER_A_NOUN[code]} ?$", re.IGNORECASE),
        "not_then": re.compile(
            rf"(?<![\w-])(?:(?:{_LATER_OF[code]}|{_ANSWERED[code]}){article}|(?!(?:{_NO_OF[code]})\b)[^\W\d_][\w-]+ {of}) ?$", re.IGNORECASE
        ),
        "sides": re.compile(rf"(?<![\w-])(?:{_AFTER[code]}){article} ?$", re.IGNORECASE),
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
        **_noun_words(code, articles),
        of_a_thing=_OF_A_THING,
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
