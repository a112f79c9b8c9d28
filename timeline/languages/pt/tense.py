"""Words by which Portuguese looks back or ahead."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.romance_times import past_verb_on
from timeline.times.cues import TenseCues

_PARTICIPLE = r"\w+(?:ado|ada|ados|adas|ido|ida|idos|idas|sto|sta|ito|ita|erto|erta|elto|ento|anto)"
_DAYS = "(?:segunda|terça|quarta|quinta|sexta|sábado|domingo)"
_MONTHS = "(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
# "parte" behind these is a part, "em parte", "grande parte", "tomou parte"
_LEAVES = "parte" + "".join(
    rf"(?<!\b{word} parte)"
    for word in "a uma em à da na por de cada grande maior boa larga ampla pequena outra primeira segunda terceira última alguma nenhuma esta essa aquela sua minha "
    "tomar toma tomam tomou tomaram fazer faz fazem fez fizeram fazia faziam".split()
)
FUTURE_VERB = r"\w{2,}(?:ará|erá|irá|orá|arei|erei|irei|orei|arão|erão|irão|ar-se-á|er-se-á|ir-se-á|aremos|eremos)"
_PAST = (
    rf"(?<!ser )(?<!seja )(?<!sejam )(?<!será )(?<!serão )(?!previst|marcad|agendad|convocad|adiad|esperad){_PARTICIPLE}(?= (?:na {_DAYS}|no {_DAYS}|(?:em|no passado) {_MONTHS})\b)",
    rf"(?:tinha|tinham|havia|haviam|tem|têm) {_PARTICIPLE}",
    r"\w{2,}(?:ou|aram|eram|iram|eu|iu)(?<!\bseu)(?<!\bmeu)(?<!\bcéu)(?<!\bou)",
    r"foi|foram|era|eram|estava|estavam|esteve|estiveram|teve|tiveram|tinha|tinham|fez|fizeram|disse|disseram|veio|vieram|pôs|puseram|pôde|puderam|quis|soube|trouxe|"
    r"deu|deram|viu|viram|houve|havia|\w{3,}(?:ava|avam)|ia|iam|devia|podia|queria|dizia|fazia",
)
_FUTURE = (
    rf"(?<!feira )(?<!sábado )(?<!domingo )(?<!segunda )(?<!terça )(?<!quarta )(?<!quinta )(?<!sexta )para(?= (?:o |a )?(?:próxim[oa] )?{_DAYS})",
    r"vamos nos \w+(?:ar|er|ir)|(?:tenho|temos|tem|têm) (?:de|que)|a gente se vê|nos vemos|vemo-nos|encontramo-nos|encontramos-nos|fica para|(?:vou|vai|vão|vamos|irá|irão) \w+(?:ar|er|ir|or|ar-se|er-se)",
    FUTURE_VERB,
    r"(?:começa|começam|inicia-se|arranca|abre|reabre|realiza-se|reúne-se|reúnem-se|vota-se|termina|encerra|expira|vence|entra em vigor|tem lugar|estreia|joga|visita)(?= (?:esta |neste |nesta |no |na |amanhã))",
    r"será|serão|terá|terão|fará|farão|dirá|haverá|está prevista?o?|prevê|preveem|prevêem|planeia|planeja|(?<!\bse )deve(?!-se (?:\w+ ){0,3}(?:aos?|às?)\b)|(?<!\bse )devem(?!-se (?:\w+ ){0,3}(?:aos?|às?)\b)|deverá|deverão|espera-se|está marcad[oa]|agendad[oa]s?|"
    r"(?:seja|sejam|tenha|comece|comecem) ",
    rf"agradeço|agradecemos|por favor|preciso|precisamos|queira|queiram|realiza-se|realizam-se|tem lugar|têm lugar|inicia-se|iniciam-se|reúne-se|reúnem-se|decorre|decorrem|fecha|fecham|abre|abrem|reabre|reabrem|começa|começam|arranca|arrancam|termina|terminam|encerra|encerram|estreia|estreiam|regressa|regressam|vem|vêm|{_LEAVES}|partem",
)
TENSE = TenseCues.of(
    _PAST,
    _FUTURE,
    past_verb_on=past_verb_on(_PAST, FUTURE_VERB, r"em|no|a|de|do", r"\w{2,}[aei]r(?:-\w+)?"),
    put_off=re.compile(
        r"\b(?:marcad[oa]s?|marcou|agendad[oa]s?|agendou|convocad[oa]s?|convocou|previst[oa]s?|adiad[oa]s?|prorrogad[oa]s?|adiou|prorrogou|remarcad[oa]s?)\b[^,;.]* (?:para|até|para o|para a|até ao|até o) $"
    ),
    called_off=re.compile(r"[^.;]{0,24}\b(?:foi|foram) (?:cancelad[oa]s?|suspens[oa]s?|adiad[oa]s?)\b"),
    other_clause=re.compile(r"[,;:] |\b(?:e|mas|que|quem|quando|onde|depois)\b"),
    clause_break=re.compile(r"[,;:] |\b(?:e|mas)\b"),
    with_effect=re.compile(r"\bcom efeitos? (?:a partir d[eo]|a contar d[eo]|desde|a|de)(?: o)? ?$"),
    effective=re.compile(r"\b(?:a partir de|a contar de|com efeito a)(?: o)? $"),
    ahead=re.compile(
        rf"\b(?:(?:vai|vão|terá|terão|fará|farão|realizam?-se|está previst[oa]|está marcad[oa]|{FUTURE_VERB})\b|(?:é|são) (?:a|no dia) $)"
    ),
    plans=re.compile(
        r"\b(?:decid\w+|propõ\w+|propôs|propuser\w+|propost\w+|deliber\w+|ped\w+|prev[êi]\w*|promet\w+|recomend\w+|planej\w+|acord\w+|aprov\w+)\b[^.;:!?\0]{0,40}?\b(?!haver|ter\b|ser\b)[a-zà-ÿ]{2,}[aei]r(?:-se)?\b[^.;:!?\0]{0,80}\0"
    ),
    from_on=re.compile(r"\ba partir d(?:e|o|a)? ?$"),
    arranged=re.compile(
        rf"(?<!\w)(?:é(?= (?:n[oa]|nest[ae]) )|há|(?<!\ba )(?<!\buma )(?<!\bem )(?<!\bna )(?<!\bda )visita|visitam|decide|decidem|recebe|recebem|joga|jogam|vota|votam|viaja|viajam|chega|chegam|apresenta|apresentam|elege|elegem|examina|debate|debatem|ouve|ouvem|inaugura|celebra|"
        rf"celebram|enfrenta|enfrentam|{_LEAVES}|partem|sai|saem|julga|julgam|anuncia|discute|discutem|atua|atuam|toma posse|tomam posse|reúne|reúnem|protestam|encontra|encontram)(?!\w)"
    ),
    holds=re.compile(r"(?<!\w)(?:está|estão|é|são|tem|têm|permanece|permanecem|continua|continuam|vigora|funciona|funcionam)\b"),
)
