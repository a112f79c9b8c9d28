"""Readers of Portuguese words that need a look around."""

from __future__ import annotations

from timeline.languages.pt.tense import FUTURE_VERB
from timeline.languages.romance_times import Around, Looking, counted_ahead
from timeline.model import Trait
from timeline.times import readers
from timeline.times.reading import Reading
from timeline.times.rule import Match

AROUND = Looking(
    Around(
        person=r"homem|mulher|jovem|menin[oa]|rapaz|rapariga|filh[oa]|criança|estudante|pai|mãe|idos[oa]|moç[oa]|aluno|aluna",
        has=r"(?:tem|tinha|terá|ter|com|aos|seus|completa|completou|fez|faz)(?: já| só| apenas)?",
        at_age=r"idade de|completou|completa|fez|menores de|maiores de",
        of_age=r"de idade",
        counted=r"euros?|dólares|dólar|reais|escudos|contos|empregos|postos|votos|lugares|km[²2]?|quilómetros|quilômetros|"
        r"metros|m[²2³3]?|kg|toneladas|hectares|casas|páginas|exemplares|anos|meses|dias|horas|minutos|pontos|vezes|milhões|mil|unidades|vagas|veículos|ações|g|ml|l|gramas|"
        r"litros|graus|watts|por cento|[aeo] [\d.]+ (?:milhões|euros|reais|dólares|por cento)",
        people=r"pessoas|homens|mulheres|soldados|empregados|funcionários|trabalhadores|alunos|habitantes|participantes|espectadores|vítimas|mortos|feridos|famílias",
        code=r"n[.º°]{1,2}|nº|n\.º|núm\.?|número|página|pág\.|págs\.|p\.|artigo|art\.|lei|sala|modelo|airbus|boeing|voo|linha|tel\.?|telefone|pedido|fatura|processo|proc\.|lote|parcela|diretiva|regulamento|decreto|decreto-lei|portaria|despacho|acórdão|auto|recurso|apartamento|apto\.?|matrícula|convênio|comboio|trem|ônibus|autocarro|cliente|capítulo|versículo|ref\.?|referência|protocolo|quarto|\((?:ue|ce|cee)\)|os|as|uns|umas|estes|esses|mais de|menos de|cerca de|quase|rua|resolução",
        opens_year=r"em|de|do|desde|até|ano|o|no|ao|entre|e|(?<=\d )a|para|inverno|primavera|verão|outono|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
        opens_clock=r"às|as|à|ao|das|até às|desde as|pelas|por volta das|entre as|e as|antes das|depois das|após as|a partir das|cerca das",
        surely_at=r"(?:pouco|logo|minutos) (?:antes|depois) das|por volta das|cerca das|passava das|passavam das",
        behind_clock=r"(?!(?:mil|milhões)\b)\w{2,}(?<!s)",
        sure_clock=r"\d ?h|\d:\d|horas? (?:da|do|e)|(?:manhã|tarde|noite|madrugada)$|mei[ao][- ](?:noite|dia)",
        house_behind=True,
        named_month=r"rio de",
        minute=r"minutos?",
        street=r"rua|avenida|av\.|praça|largo|travessa|bairro|estádio|hospital|escola",
        era=r"a\. ?c\.|antes de cristo",
        goes_on=r"tudo|todos|e|ou|mas|que|quando|enquanto|onde|o|a|os|as|um|uma|de|do|da|dos|das|em|no|na|nos|nas|ao|à|aos|às|com|por|pelo|pela|para|sobre|entre|até|desde|após|sob|sem|não|se|é|era|eram|são|foi|foram|tem|têm|tinha|tinham|"
        r"havia|há|será|serão|estava|esteve|está|horas|hora|gmt|utc|este|esta|esse|essa|seu|sua|já|também|como|contra|ele|ela|eles|\w+ou|\w+aram|\w+eram|\w+iram|\w+ava|\w+avam|\w+[aáei]mos|\w{2,}(?:ei|eu|iu|uei)|me|nos|meu|minha|eu|fui|fomos|fiz|vim|"
        rf"deve|devem|vai|vão|vou|{FUTURE_VERB}",
    )
)
year, clock, duration, decade, month, weekday = AROUND.year, AROUND.clock, AROUND.duration, AROUND.decade, AROUND.month, AROUND.weekday
short_year, old_year, opening_year, day, weekday_day, month_day = (
    AROUND.short_year,
    AROUND.old_year,
    AROUND.opening_year,
    AROUND.day,
    AROUND.weekday_day,
    AROUND.month_day,
)
month_year = AROUND.month_year
in_units = counted_ahead(duration)
window = AROUND.window


def night_from(match: Match) -> Reading | None:
    """ "a noite de 3 para 4 de outubro": the night that begins on the first day."""
    day = readers.day_of_range(match)
    return readers.in_day_part(day, "NI").having(Trait.OVER_NIGHT) if day else None
