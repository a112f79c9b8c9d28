"""The Portuguese names of holidays and other named days; when they are, times/calendars.py knows."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.international_days import international_days
from timeline.languages.world_days import WORLD_DAYS
from timeline.times.calendars import CHINESE_NEW_YEAR, DIWALI, easter, hebrew, islamic, nth, weekend_of
from timeline.times.feasts import Feast, calendar_of, reader_of
from timeline.times.reasons import Why
from timeline.times.rule import Words

_FIXED = {
    (1, 1): "ano novo|ano-novo|dia de ano novo",
    (1, 6): "dia de reis",
    (2, 14): "são valentim|dia dos namorados",
    (3, 8): "dia da mulher|dia internacional da mulher",
    (3, 19): "dia do pai",
    (4, 21): "tiradentes",
    (4, 25): "25 de abril|dia da liberdade",
    (5, 1): "dia do trabalhador|dia do trabalho",
    (6, 10): "dia de portugal",
    (6, 13): "dia de santo antónio|dia de santo antônio|festa de santo antónio|noite de santo antónio",
    (6, 24): "dia de são joão|festa de são joão|noite de são joão|véspera de são joão",
    (6, 29): "dia de são pedro|festa de são pedro|noite de são pedro|véspera de são pedro",
    (8, 15): "assunção",
    (9, 7): "dia da independência|sete de setembro",
    (10, 5): "implantação da república",
    (10, 12): "dia das crianças|nossa senhora aparecida",
    (10, 31): "halloween|dia das bruxas",
    (11, 1): "todos os santos|dia de todos os santos",
    (11, 2): "dia de finados|finados",
    (11, 11): "dia de são martinho|festa de são martinho|noite de são martinho|véspera de são martinho",
    (11, 15): "proclamação da república",
    (12, 1): "restauração da independência",
    (12, 8): "imaculada conceição",
    (12, 24): "véspera de natal|véspera do natal|consoada|noite de natal",
    (12, 25): "natal|dia de natal",
    (
        12,
        31,
    ): "réveillon|reveillon|passagem de ano|réveillon|véspera de ano novo|véspera de ano-novo|véspera do ano novo|véspera do ano-novo",
}
_FROM_EASTER = {
    -50: "sábado de carnaval",
    -49: "domingo de carnaval",
    -48: "segunda-feira de carnaval",
    -47: "terça-feira de carnaval|terça-feira gorda|carnaval|entrudo",
    -46: "quarta-feira de cinzas",
    -7: "domingo de ramos",
    -6: "segunda-feira santa",
    -5: "terça-feira santa",
    -4: "quarta-feira santa",
    -3: "quinta-feira santa",
    -2: "sexta-feira santa|sexta-feira da paixão",
    -1: "sábado de aleluia|sábado santo",
    0: "páscoa|domingo de páscoa",
    1: "segunda-feira de páscoa",
    2: "terça-feira de páscoa",
    39: "ascensão",
    49: "pentecostes",
    50: "segunda-feira de pentecostes",
    60: "corpo de deus|corpus christi",
}
_OTHERS = {  # of other religions and countries
    "fim de semana da páscoa|fim de semana de páscoa|fim-de-semana da páscoa": Feast(weekend_of(easter()), Why.FROM_EASTER),
    "fim de semana de pentecostes": Feast(weekend_of(easter(49)), Why.FROM_EASTER),
    "ramadão|ramadã": Feast(islamic(9), Why.UMM_AL_QURA, 0.8),
    "ano novo chinês": Feast(CHINESE_NEW_YEAR),
    "yom kippur|yom kipur|dia do perdão": Feast(hebrew(7, 10), Why.HEBREW_WITHOUT_EVENING),
    "rosh hashaná|rosh hashana|ano novo judaico|ano-novo judaico": Feast(hebrew(7, 1, 2), Why.HEBREW_WITHOUT_EVENING),
    "hanukkah|hanucá|chanucá": Feast(hebrew(9, 25, 8), Why.HEBREW_WITHOUT_EVENING),
    "pessach|páscoa judaica": Feast(hebrew(1, 15, 8), Why.HEBREW_WITHOUT_EVENING),
    "purim": Feast(hebrew(12, 14), Why.HEBREW_WITHOUT_EVENING),
    "eid al-fitr|eid ul-fitr|eid al fitr": Feast(islamic(10, 1), Why.UMM_AL_QURA, 0.8),
    "eid al-adha|eid ul-adha|festa do sacrifício": Feast(islamic(12, 10), Why.UMM_AL_QURA, 0.8),
    "ano novo islâmico": Feast(islamic(1, 1), Why.UMM_AL_QURA, 0.8),
    "diwali": Feast(DIWALI, Why.INDIA, 0.7),
    "dia da terra|dia mundial da terra": WORLD_DAYS["earth day"],
    "dia de ação de graças|ação de graças": Feast(nth(4, 3, 11)),
}
FEASTS = calendar_of(_FIXED, _FROM_EASTER, {**WORLD_DAYS, **international_days("pt"), **_OTHERS})
WORDS = Words.of(*FEASTS)
_NEVER_BEFORE = re.compile(
    r"(?<!\w)(?:senhora?|sra?\.|dona|dom|dra?\.|ilha do|ilha de|árvore de|pai|feliz|férias da|férias de|ovos de|ovos da|conto de|mercado de|rua|praça) ?$"
)
named_day = reader_of(FEASTS, _NEVER_BEFORE)
