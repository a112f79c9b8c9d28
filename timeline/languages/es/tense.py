"""Words by which Spanish looks back or ahead."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.romance_times import past_verb_on
from timeline.times.cues import TenseCues

_PARTICIPLE = r"\w+(?:ado|ada|ados|adas|ido|ida|idos|idas|ído|ída|sto|sta|stos|stas|cho|cha|chos|chas|rto|rta|rtos|rtas|elto|elta)"
_DAYS = "(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
_MONTHS = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
# "parte" behind these is a part, "en parte", "gran parte", "tomó parte"
_LEAVES = "parte" + "".join(
    rf"(?<!\b{word} parte)"
    for word in "la una en a por de cada el un gran grande mayor buena larga amplia pequeña otra primera segunda tercera última alguna ninguna esta esa aquella su "
    "tomar toma toman tomó tomaron formar forma forman formó formaron formaba formaban mi".split()
)
FUTURE_VERB = r"\w{2,}(?:ará|erá|irá|drá|brá|aré|eré|iré|dré|bré|arán|erán|irán|drán|brán|rrá|rrán|aremos|eremos|iremos)"
_PAST = (
    rf"(?<!ser )(?<!sea )(?<!sean )(?<!será )(?<!serán )(?!previst|fijad|convocad|programad|aplazad|esperad|citad){_PARTICIPLE}(?= (?:el {_DAYS}|(?:en|el pasado) {_MONTHS})\b)",
    rf"(?:ha|han|había|habían|hubo|he|hemos) {_PARTICIPLE}",
    r"\w{2,}(?:ó|aron|ieron|eron|yeron)",
    r"fue|fueron|era|eran|estaba|estaban|estuvo|estuvieron|tuvo|tuvieron|tenía|tenían|hizo|hicieron|dijo|dijeron|vino|vinieron|puso|pusieron|pudo|pudieron|quiso|"
    r"supo|trajo|dio|dieron|vio|vieron|hubo|había|habían|anduvo|cupo|condujo|produjo|tradujo|\w{3,}(?:aba|aban)|iba|iban|debía|podía|quería|decía|hacía",
)
_FUTURE = (
    rf"para(?= (?:el )?{_DAYS})",
    r"(?:va|van|vas|vamos|voy) a \w+(?:ar|er|ir)(?:se|me|te|nos|l[eoa]s?)?|\w{2,}(?:ámo|émo)nos|(?:tenemos|tengo|tiene|tienen|hay) que|hemos de|me voy|nos vamos|salgo|vuelvo|llego|nos vemos|nos veremos|quedamos|te espero|os espero",
    FUTURE_VERB,
    r"(?:comienza|comienzan|empieza|empiezan|arranca|se inicia|se celebra|se reúne|se reúnen|se vota|se estrena|vence|abre|reabre|termina|concluye|finaliza|entra en vigor|tiene lugar|juega|visita|viaja)(?= (?:este |el |mañana))",
    r"iré|irá|irán|iremos|seré|estaré|estará|estarán|tendré|haré|hará|harán|dirá|dirán|será|serán|habrá|habrán|está previst[oa]|están previst[oa]s|previst[oa]s?|prevé|prevén|planea|planean|tiene previsto|se espera|(?<!\bse )deben?|(?<=\bse )deben?(?= \w+[aei]r)|deberá|deberán|"
    r"(?:pueda|puedan|sea|sean|tenga|haga|celebre|celebren) ",
    r"necesito|necesitamos|ruego|rogamos|agradezco|agradecemos|por favor|se pasa|se aplaza|se traslada|(?<!\bla )(?<!\buna )falta|faltan|se presentan?|se inauguran?|se proyectan?|abre|abren|reabre|reabren|cierra|cierran|comienza|comienzan|empieza|empiezan|arranca|arrancan|termina|terminan|reabrimos|abrimos|viaja|viajan|estrena|estrenan|regresa|regresan|juega|juegan",
)
TENSE = TenseCues.of(
    _PAST,
    _FUTURE,
    past_verb_on=past_verb_on(_PAST, FUTURE_VERB, r"en|el|del?", r"\w{2,}[aei]r(?:se|l[oae]s?)?"),
    put_off=re.compile(
        r"\b(?:convocad[oa]s?|convocó|fijad[oa]s?|fijó|previst[oa]s?|citad[oa]s?|programad[oa]s?|aplazad[oa]s?|pospuest[oa]s?|prorrogad[oa]s?|retrasad[oa]s?|aplazó|pospuso|aplaza|aplazan|pospone|posponen|traslada|trasladan|trasladad[oa]s?)\b[^,;.]* (?:a|al|hasta|hasta el|para|para el) $"
    ),
    called_off=re.compile(r"[^.;]{0,24}\b(?:fue|ha sido|fueron|han sido) (?:cancelad[oa]s?|suspendid[oa]s?|aplazad[oa]s?)\b"),
    other_clause=re.compile(r"[,;:] |\b(?:y|pero|que|quien|cuando|donde|después)\b"),
    clause_break=re.compile(r"[,;:] |\b(?:y|pero)\b"),
    with_effect=re.compile(r"\bcon efectos? (?:a partir del?|desde|de|del|al)(?: el)? ?$"),
    effective=re.compile(r"\b(?:a partir de|a partir del|con efecto)(?: el)? $"),
    ahead=re.compile(rf"\b(?:(?:hará|harán|irá|irán|va a|van a|está previst[oa]|están previst[oa]s|{FUTURE_VERB})\b|(?:es|son) el $)"),
    plans=re.compile(
        r"\b(?:decid\w+|acuerd\w+|acord\w+|propon\w+|propus\w+|propuest\w+|solicit\w+|pid\w+|prev[eé]\w*|recom\w+|promet\w+|plane\w+|anunci\w+ (?:que|su intención))\b[^.;:!?\0]{0,40}?\b(?!haber|ser\b|estar)[a-zà-ÿ]{2,}[aei]r(?:l[oae]s?|se)?\b[^.;:!?\0]{0,80}\0"
    ),
    from_on=re.compile(r"\ba partir de(?:l| la)? ?$"),
    arranged=re.compile(
        r"(?<!\w)(?:es(?= (?:el|este) )|son(?= (?:el|este) )|(?<!\bla )(?<!\buna )(?<!\ben )visita|visitan|dicta|dictan|decide|deciden|recibe|reciben|juega|juegan|vota|votan|viaja|viajan|llega|llegan|presenta|presentan|elige|eligen|examina|debate|debaten|declara|declaran|"
        rf"comparece|comparecen|inaugura|celebra|celebran|reúne|reúnen|enfrenta|enfrentan|{_LEAVES}|parten|sale|salen|tiene lugar|anuncia|resuelve|hay|toca|actúa|actúan)(?!\w)"
    ),
    holds=re.compile(
        r"\b(?:está|están|es|son|ha|han|lleva|llevan|sigue|siguen|permanece|permanecen|tiene|tienen|rige|rigen|funciona|funcionan)\b"
    ),
)
