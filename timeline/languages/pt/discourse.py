"""Words by which a Portuguese text says how its times hang together: ends of ranges, order, speech."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.pt.accents import ACCENTS
from timeline.model import Side
from timeline.times.cues import DiscourseCues

_HAD = (
    r"(?:(?:(?:tinha|tinham|havia|haviam)(?:-\w+)?)(?: (?:já|nunca|também|não|sido))? \w+(?:ado|ada|ados|adas|ido|ida|idos|idas|to|sto|rto|so)"
    r")"
)
_WORD = r"(?: (?!(?:e|mas|que|quem|quando|onde)\b)[^\s,;:.]+)"

DISCOURSE = DiscourseCues(
    pluperfect=re.compile(rf"\b{_HAD}\b{_WORD}{{0,10}} $"),
    pluperfect_behind=re.compile(rf",?{_WORD}{{0,6}}? {_HAD}\b"),
    either=re.compile(r" ou (?:em |a |de )?"),
    accents=ACCENTS,
    signal=re.compile(r"(?<![\w-])(desde há|desde|até|a partir de|a partir do|a partir da|antes de|antes do|antes da|depois de|depois do|depois da|depois das|antes das|o mais tardar|não mais tarde que|posterior(?:es)? a|anterior(?:es)? a|após|para|para o|para a)(?: (?:o|a|os|as|ao|à))? $"),
    sides={
        **dict.fromkeys(("desde", "a partir de", "a partir do", "a partir da"), Side.SINCE), **dict.fromkeys(("até", "o mais tardar", "não mais tarde que"), Side.UNTIL),
        **dict.fromkeys(("antes de", "antes do", "antes da", "antes das", "anterior a", "anteriores a"), Side.BEFORE), **dict.fromkeys(("depois de", "depois do", "depois da", "depois das", "posterior a", "posteriores a", "após"), Side.AFTER),
    },
    starts=frozenset({"desde", "a partir de", "a partir do", "a partir da"}),
    goes_on=re.compile(r"(?:;|, (?:e|mas|e depois)) (?:depois |então )?(?:em|no|na|a|ao|o)?(?: o| a)? ?$"),
    relative=re.compile(r"\b(?:que|quem|cujo|cuja|desde|data de|remonta)\b"),
    lasting=re.compile(r"\baté\b"),
    clause_after=re.compile(""),  # no date stands before the noun that it belongs to
    link=re.compile(r",? ?(-|(?<!\d\d\d\d)/|às|até às|a|ao|à|e|até|até ao) ?(?:o |a |os |as )?$"),
    opened_links=frozenset({"e"}),
    says_which=re.compile(r"(?<![\w-])(?:de|do|da|para|até|a|ao)(?: o| a)? ?$"),
    opener=re.compile(r"(?<![\w-])(das|desde|de|do|da|entre)(?: o| a| os)? ?$"),
    between=frozenset({"entre"}),
    to=frozenset({"a", "ao", "à", "às"}),
    same_year=re.compile(r" ?(?:-|/|a|ao|e|ou|,|até)(?: ?(?:em|o|a|do|de|no|na|início de|final de|meados de))* ?$"),
    shortly=re.compile(r"\b(?:pouco|logo|minutos|horas) $"),
    of_a_law=re.compile(r"\b(?:lei|decreto|decreto-lei|portaria|regulamento|diretiva)s?,? (?:\S+ ){0,3}(?:[\d.]+/|de )$"),
    of_a_life=re.compile(r"(?<!foi )(?<!foram )(?<!sido )\b(?:nascid[oa]|nasceu|fundad[oa]|fundou|criad[oa]|criou|construíd[oa]|aberto|aberta|eleit[oa])\b[^,;.]{0,24}$"),
    after_or_before=re.compile(r" (?:(?P<after>depois|após)|(?P<before>antes)) (?!do (?:previsto|esperado|planeado|planejado|tempo))"),
    aside=re.compile(r", (?:apenas |só |quase )?$"),
    order=re.compile(r"\b((?P<later>mais tarde|depois|posteriormente|em seguida)|anteriormente|antes|previamente),?(?: (?:em|no|a))? $"),
    a_year_back=re.compile(r"há um ano|um ano (?:antes|atrás)"),
    same_period=re.compile(r"\b(?:(?:mesmo|igual) (?:per[ií]odo|(?P<quarter>trimestre)|(?P<half>semestre)|(?P<month>mês))|per[ií]odo homólogo|(?:trimestre|semestre|mês) homólogo)\b"),
    back=re.compile(r"\b(?:antes|anterior|anteriormente|atrás|há)\b"),
    in_print=re.compile(r"\b(?:publicad[oa]s?|divulgad[oa]s?|transmitid[oa]s?)(?: (?:em|no))? $"),
    plan=re.compile(r"\b(?:prevista?o?s?|agendad[oa]s?|plano|planos|planeia|planeja|espera|esperam|projeto)\b[^.;]*$"),
    side_behind={Side.SINCE: re.compile(r" (?:ou|e) (?:depois|mais tarde|posterior(?:es)?|seguintes)\b(?! d[aeo]s?\b)| em diante\b")},
    negated=re.compile(r"\b(?:não|nunca|nem)\b[^.,;:()]{0,60}$"),
    any_day=re.compile(r"(?:^|\W)(?:n?um|n?uma|certo|certa|cada|todo|toda|todos os|todas as) $"),
    speech=re.compile(
        r"\b(?:disse|diz|dizia|escrevia|contava|contou|promete|prometeu|explicava|afirmou|afirma|declarou|declara|explicou|explica|anunciou|anuncia|garantiu|acrescentou|acrescenta|indicou|referiu|sublinhou|lembrou|"
        r"comentou|advertiu|informou|respondeu|recordou|escreveu|entrevista|discurso|comunicado|conferência de imprensa)\b"
    ),
)  # fmt: skip
