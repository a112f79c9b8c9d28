"""Words by which a Spanish text says how its times hang together: ends of ranges, order, speech."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.es.accents import ACCENTS
from timeline.model import Side
from timeline.times.cues import DiscourseCues

_HAD = (
    r"(?:(?:había|habían|habíamos)(?: (?:ya|nunca|también|no))? \w+(?:ado|ido|ído|to|cho|so)"
    r")"
)
_WORD = r"(?: (?!(?:y|e|pero|que|quien|cuando|donde)\b)[^\s,;:.]+)"

DISCOURSE = DiscourseCues(
    pluperfect=re.compile(rf"\b{_HAD}\b{_WORD}{{0,10}} $"),
    pluperfect_behind=re.compile(rf",?{_WORD}{{0,6}}? {_HAD}\b"),
    either=re.compile(r" [ou] (?:en |el )?(?:de )?"),
    accents=ACCENTS,
    signal=re.compile(r"(?<![\w-])(desde hace|desde|como pronto|hasta|a partir de|a partir del|a partir|antes|después|antes del?|después del?|no más tarde del?|no más tardar|a más tardar|no más tardar a|más tarde del?|con anterioridad al?|anterior(?:es)? al?|con posterioridad al?|posterior(?:es)? al?|[oy] (?:anterior|posterior) de|comenzando|empezando|para|al|a)(?: (?:el|la|los|las))? ?$"),
    sides={
        "desde": Side.SINCE, "comenzando": Side.SINCE, "empezando": Side.SINCE, "como pronto": Side.SINCE, "a partir de": Side.SINCE, "a partir": Side.SINCE, "antes": Side.BEFORE, "después": Side.AFTER, "a partir del": Side.SINCE, "hasta": Side.UNTIL, "antes de": Side.BEFORE,
        "antes del": Side.BEFORE, "después de": Side.AFTER, "después del": Side.AFTER, **dict.fromkeys(("no más tarde de", "no más tarde del", "no más tardar", "no más tardar a", "a más tardar"), Side.UNTIL),
        **dict.fromkeys(("más tarde de", "más tarde del", "con posterioridad a", "con posterioridad al", "posterior a", "posterior al", "posteriores a", "posteriores al", "o posterior de", "y posterior de"), Side.AFTER),
        **dict.fromkeys(("con anterioridad a", "con anterioridad al", "anterior a", "anterior al", "anteriores a", "anteriores al", "o anterior de", "y anterior de"), Side.BEFORE),
    },
    starts=frozenset({"a partir", "desde", "comenzando", "empezando", "a partir de", "a partir del"}),
    goes_on=re.compile(r"(?:;|, (?:y|pero|y luego)) (?:luego |después )?(?:en|el|al|a|hacia|del?)?(?: el| la)? ?$"),
    relative=re.compile(r"\b(?:que|quien|cuyo|cuya|desde|data de|remonta)\b"),
    lasting=re.compile(r"\bhasta\b"),
    clause_after=re.compile(""),  # no date stands before the noun that it belongs to
    link=re.compile(r" ?(-|(?<!\d\d\d\d)/|a|al|y|hasta|hasta el) ?(?:el |la |los |las )?$"),
    opened_links=frozenset({"y"}),
    says_which=re.compile(r"(?<![\w-])(?:de|del|para|hasta|a|al)(?: el| los?| la)? ?$"),
    opener=re.compile(r"(?<![\w-])(desde|de|del|entre)(?: el| la| los)? ?$"),
    between=frozenset({"entre"}),
    to=frozenset({"a", "al"}),
    same_year=re.compile(r" ?(?:-|/|a|al|y|o|,|hasta)(?: ?(?:en|el|la|del|de|a|principios de|finales de|mediados de))* ?$"),
    shortly=re.compile(r"\b(?:poco|justo|minutos|horas|momentos) $"),
    of_a_law=re.compile(r"\b(?:ley|leyes|real decreto|decreto|decreto-ley|orden|reglamento|directiva),? (?:\S+ ){0,3}(?:[\d.]+/|del?(?: día)? )$"),
    of_a_life=re.compile(r"(?<!fue )(?<!fueron )(?<!sido )\b(?:nacid[oa]|nació|fundad[oa]|cread[oa]|construid[oa]|abiert[oa]|desde|elegid[oa])\b[^,;.]{0,24}$"),
    after_or_before=re.compile(r" (?:(?P<after>después)|(?P<before>antes)) de(?! lo\b)"),
    aside=re.compile(r", (?:justo |solo |casi )?$"),
    order=re.compile(r"\b((?P<later>más tarde|después|luego|posteriormente)|anteriormente|antes|previamente),?(?: (?:en|el|a))? $"),
    a_year_back=re.compile(r"hace un año|un año (?:antes|atrás)"),
    same_period=re.compile(r"\b(?:mismo|igual) (?:per[ií]odo|(?P<quarter>trimestre)|(?P<half>semestre)|(?P<month>mes)) "),
    back=re.compile(r"\b(?:antes|previamente|anterior|atrás|hace)\b"),
    looking_back=re.compile(r"\b(?:había|habían) (?:\w+ ){1,4}(?:en|desde) (?:\w+ )?$"),
    in_print=re.compile(r"\b(?:publicad[oa]s?|difundid[oa]s?|emitid[oa]s?)(?: (?:en|el))? $"),
    plan=re.compile(r"\b(?:previst[oa]s?|programad[oa]s?|plan|planes|planea|espera|esperan|proyectad[oa]s?)\b[^.;]*$"),
    side_behind={Side.SINCE: re.compile(r" (?:o|y) (?:después|más tarde|posterior(?:es)?|siguientes)\b(?! del?\b)| en adelante\b")},
    negated=re.compile(r"\b(?:no|nunca|ni|sin|tampoco)\b[^.,;:()]{0,60}$"),
    any_day=re.compile(r"(?:^|\W)(?:un|cada|todos los) $"),
    speech=re.compile(
        r"\b(?:dijo|dice|decía|escribía|contaba|contó|explicaba|promete|prometió|afirmó|afirma|declaró|declara|señaló|señala|explicó|explica|anunció|anuncia|aseguró|asegura|añadió|añade|agregó|indicó|indica|manifestó|"
        r"sostuvo|comentó|advirtió|expresó|apuntó|subrayó|informó|respondió|recordó|escribió|entrevista|discurso|comunicado|rueda de prensa)\b"
    ),
)  # fmt: skip
