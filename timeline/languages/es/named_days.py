"""The Spanish names of holidays and other named days; when they are, times/calendars.py knows."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.international_days import international_days
from timeline.languages.world_days import WORLD_DAYS
from timeline.times.calendars import CHINESE_NEW_YEAR, DIWALI, easter, hebrew, islamic, nth, weekend_of
from timeline.times.feasts import Feast, calendar_of, reader_of
from timeline.times.reasons import Why
from timeline.times.rule import Words

_FIXED = {
    (1, 1): "año nuevo|día de año nuevo",
    (1, 6): "día de reyes|reyes magos|epifanía|noche de reyes",
    (2, 2): "candelaria",
    (2, 14): "san valentín|día de los enamorados",
    (3, 8): "día de la mujer|día internacional de la mujer",
    (3, 19): "día de san josé|fiesta de san josé|festividad de san josé|noche de san josé|víspera de san josé|puente de san josé",
    (5, 1): "día del trabajo|día del trabajador|primero de mayo",
    (6, 24): "día de san juan|fiesta de san juan|festividad de san juan|noche de san juan|víspera de san juan|puente de san juan",
    (7, 25): "día de santiago",
    (8, 15): "asunción",
    (9, 11): "diada",
    (10, 12): "día de la hispanidad|fiesta nacional|día de la raza",
    (10, 31): "halloween",
    (11, 1): "todos los santos|día de todos los santos",
    (11, 2): "día de los muertos|día de los difuntos|día de muertos",
    (12, 6): "día de la constitución",
    (12, 8): "inmaculada|inmaculada concepción",
    (12, 24): "nochebuena",
    (12, 25): "navidad|día de navidad",
    (12, 28): "día de los inocentes|día de los santos inocentes",
    (12, 31): "nochevieja|fin de año",
}
_FROM_EASTER = {
    -50: "sábado de carnaval",
    -49: "domingo de carnaval",
    -48: "lunes de carnaval",
    -47: "martes de carnaval",
    -46: "miércoles de ceniza",
    -9: "viernes de dolores",
    -7: "domingo de ramos",
    -6: "lunes santo",
    -5: "martes santo",
    -4: "miércoles santo",
    -3: "jueves santo",
    -2: "viernes santo",
    -1: "sábado santo|sábado de gloria",
    0: "domingo de resurrección|domingo de pascua|pascua",
    1: "lunes de pascua",
    2: "martes de pascua",
    39: "ascensión",
    49: "pentecostés|domingo de pentecostés",
    50: "lunes de pentecostés",
    60: "corpus christi|corpus",
}
_OTHERS = {  # of other religions and countries
    "fin de semana de pascua|fin de semana de resurrección": Feast(weekend_of(easter()), Why.FROM_EASTER),
    "fin de semana de pentecostés": Feast(weekend_of(easter(49)), Why.FROM_EASTER),
    "ramadán": Feast(islamic(9), Why.UMM_AL_QURA, 0.8),
    "año nuevo chino": Feast(CHINESE_NEW_YEAR),
    "yom kipur|yom kippur|día del perdón": Feast(hebrew(7, 10), Why.HEBREW_WITHOUT_EVENING),
    "rosh hashaná|rosh hashana|año nuevo judío": Feast(hebrew(7, 1, 2), Why.HEBREW_WITHOUT_EVENING),
    "janucá|januká|hanukkah|fiesta de las luces": Feast(hebrew(9, 25, 8), Why.HEBREW_WITHOUT_EVENING),
    "pésaj|pésaj judío|pascua judía": Feast(hebrew(1, 15, 8), Why.HEBREW_WITHOUT_EVENING),
    "purim": Feast(hebrew(12, 14), Why.HEBREW_WITHOUT_EVENING),
    "sucot": Feast(hebrew(7, 15, 7), Why.HEBREW_WITHOUT_EVENING),
    "eid al-fitr|eid al fitr|aid al-fitr|fiesta del fin del ramadán": Feast(islamic(10, 1), Why.UMM_AL_QURA, 0.8),
    "eid al-adha|eid al adha|fiesta del sacrificio|fiesta del cordero": Feast(islamic(12, 10), Why.UMM_AL_QURA, 0.8),
    "año nuevo islámico|año nuevo musulmán": Feast(islamic(1, 1), Why.UMM_AL_QURA, 0.8),
    "diwali": Feast(DIWALI, Why.INDIA, 0.7),
    "día de la tierra|día internacional de la tierra": WORLD_DAYS["earth day"],
    "día de acción de gracias|acción de gracias": Feast(nth(4, 3, 11)),
}
FEASTS = calendar_of(_FIXED, _FROM_EASTER, {**WORLD_DAYS, **international_days("es"), **_OTHERS})
WORDS = Words.of(*FEASTS)
_NEVER_BEFORE = re.compile(
    r"(?<!\w)(?:señora?|señorita|sra?\.|don|doña|dra?\.|sor|isla de|árbol de|papá|cuento de|feliz|vacaciones de|campaña de|lotería de|mercado de|pavo de|calle|plaza de) ?$"
)
named_day = reader_of(FEASTS, _NEVER_BEFORE)
