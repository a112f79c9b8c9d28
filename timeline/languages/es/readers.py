"""Readers of Spanish words that need a look around."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.es.tense import FUTURE_VERB
from timeline.languages.romance_times import Around, Looking, counted_ahead
from timeline.times import readers

AROUND = Looking(
    Around(
        person=r"hombre|mujer|niñ[oa]|joven|chic[oa]|hij[oa]|estudiante|menor|menores|padre|madre|ancian[oa]|vecin[oa]",
        has=r"(?:tiene|tenía|tendrá|tener|con|a los|sus|cumple|cumplió|cumplir)(?: ya| solo| apenas)?",
        at_age=r"de edad de|la edad de|mayores de|menores de|cumpli[óo]|cumplir",
        of_age=r"de edad|de antigüedad",
        counted=r"euros?|dólares|dólar|pesos?|pesetas|empleos|puestos|votos|escaños|km[²2]?|kilómetros|metros|m[²2³3]?|"
        r"kg|toneladas|hectáreas|viviendas|páginas|ejemplares|años|meses|días|horas|minutos|puntos|veces|millones|unidades|plazas|vehículos|g|ml|l|gramos|"
        r"litros|grados|vatios|por ciento|barriles|[ayoe] [\d.]+ (?:millones|euros|pesetas|dólares|por ciento)",
        people=r"personas|hombres|mujeres|soldados|empleados|trabajadores|alumnos|habitantes|aficionados|participantes|espectadores|víctimas|muertos|heridos|familias",
        code=r"n[.º°]?|núm\.?|número|página|pág\.|págs\.|p\.|artículo|art\.|ley|sala|modelo|airbus|boeing|vuelo|línea|ruta|tel\.?|teléfono|pedido|factura|expediente|exp\.|lote|parcela|finca|portal|habitación|despacho|oficina|directiva|reglamento|decreto|orden|sentencia|auto|recurso|causa|rol|oficio|tren|autobús|carretera|cliente|capítulo|versículo|ref\.?|referencia|protocolo|\((?:ue|ce|cee)\)|los|las|unos|unas|estos|esos|más de|menos de|cerca de|casi|agenda|calle|resolución",
        opens_year=r"en|de|del|desde|hasta|año|el|al|entre|y|(?<=\d )a|hacia|para|invierno|primavera|verano|otoño|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre",
        opens_clock=r"a|hacia|desde|sobre|de|hasta|entre|y|antes de|después de|a eso de|pasadas|es|son|a partir de|para",
        behind_clock=r"(?!mil\b)\w{2,}(?<!s)",
        surely_at=r"(?:poco|un poco|minutos|justo) (?:antes|después) de|alrededor de|a eso de|pasadas|dadas",
        sure_clock=r"\d:\d|\dh\d|horas?\b|hrs?\b|\bh\b|(?:mañana|tarde|noche|madrugada|mediodía)$|medianoche|en punto|y media|y cuarto|[ap]\. ?m\.?$|[ap]m$",
        street=r"calle|c/|avenida|avda\.|av\.|plaza|paseo|barrio|colonia|estadio|hospital|colegio|movimiento",
        era=r"a\. ?(?:de )?c\.|antes de cristo|antes de nuestra era",
        goes_on=r"y|e|o|u|pero|que|cuando|mientras|donde|el|la|los|las|lo|un|uno|una|de|del|a|al|en|con|por|para|sobre|entre|hasta|desde|hacia|tras|ante|bajo|según|sin|no|se|le|les|me|es|era|eran|son|fue|fueron|ha|han|había|"
        r"habían|hay|será|serán|estaba|estuvo|está|horas|hora|gmt|utc|este|esta|ese|esa|aquel|su|sus|ya|también|como|contra|él|ella|ellos|\w+ó|\w+aron|\w+ieron|\w+aba|\w+aban|\w+[aeiáé]mos|\w{2,}[éí]|me|nos|mi|mis|yo|fui|hice|vine|he|hemos|"
        rf"tiene|tienen|tenemos|debe|deben|va|van|voy|{FUTURE_VERB}",
        house_behind=True,
        minute=r"minutos?",
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
tomorrow = readers.unless(
    readers.day_word(1),
    before=re.compile(r"(?:\bla|esta|una|cada|otra|muy de|\bes de|trabaja de) $"),
    after=re.compile(r" y (?:de|por la) (?:tarde|noche)"),
)
window = AROUND.window
