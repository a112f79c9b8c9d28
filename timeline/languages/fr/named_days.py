"""The French names of holidays and other named days; when they are, times/calendars.py knows."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.international_days import international_days
from timeline.languages.world_days import WORLD_DAYS
from timeline.times.calendars import CHINESE_NEW_YEAR, DIWALI, easter, hebrew, islamic, nth, weekend_of
from timeline.times.feasts import Feast, calendar_of, reader_of
from timeline.times.reasons import Why
from timeline.times.rule import Words

_FIXED = {
    (1, 1): "jour de l'an|nouvel an|premier de l'an",
    (1, 6): "épiphanie|fête des rois",
    (2, 2): "chandeleur",
    (2, 14): "saint-valentin",
    (3, 8): "journée internationale des droits des femmes",
    (4, 1): "poisson d'avril",
    (5, 1): "fête du travail|1er-mai|premier-mai",
    (5, 8): "8-mai|huit-mai",
    (6, 24): "saint-jean|fête nationale du québec",
    (7, 14): "fête nationale|14-juillet|quatorze juillet|quatorze-juillet",
    (8, 15): "assomption",
    (9, 29): "saint-michel",
    (10, 31): "halloween",
    (11, 1): "toussaint",
    (11, 2): "jour des morts|fête des morts",
    (11, 11): "armistice|saint-martin|11-novembre|onze-novembre",
    (12, 6): "saint-nicolas",
    (12, 8): "immaculée conception",
    (12, 24): "veille de noël|réveillon de noël",
    (12, 25): "noël|jour de noël",
    (12, 26): "saint-étienne",
    (12, 31): "saint-sylvestre|réveillon du nouvel an|veille du nouvel an",
}
_FROM_EASTER = {
    -47: "mardi gras",
    -46: "mercredi des cendres",
    -7: "dimanche des rameaux|rameaux",
    -6: "lundi saint",
    -5: "mardi saint",
    -4: "mercredi saint",
    -3: "jeudi saint",
    -2: "vendredi saint",
    -1: "samedi saint",
    0: "pâques|dimanche de pâques|jour de pâques",
    1: "lundi de pâques",
    2: "mardi de pâques",
    39: "ascension|jeudi de l'ascension",
    40: "vendredi de l'ascension",
    49: "pentecôte|dimanche de pentecôte",
    50: "lundi de pentecôte",
    51: "mardi de pentecôte",
    60: "fête-dieu",
}
_OTHERS = {  # of other religions and countries
    "week-end de pâques|weekend de pâques|week-end pascal": Feast(weekend_of(easter()), Why.FROM_EASTER),
    "week-end de la pentecôte|week-end de pentecôte|weekend de pentecôte|weekend de la pentecôte": Feast(
        weekend_of(easter(49)), Why.FROM_EASTER
    ),
    "jour de la terre|journée de la terre": WORLD_DAYS["earth day"],
    "ramadan": Feast(islamic(9), Why.UMM_AL_QURA, 0.8),
    "nouvel an chinois": Feast(CHINESE_NEW_YEAR),
    "yom kippour|yom kipour|kippour|grand pardon": Feast(hebrew(7, 10), Why.HEBREW_WITHOUT_EVENING),
    "roch hachana|rosh hashana|nouvel an juif": Feast(hebrew(7, 1, 2), Why.HEBREW_WITHOUT_EVENING),
    "hanoucca|hanouka|hanoucah": Feast(hebrew(9, 25, 8), Why.HEBREW_WITHOUT_EVENING),
    "pessah|pessa'h|pâque juive|pâques juives": Feast(hebrew(1, 15, 8), Why.HEBREW_WITHOUT_EVENING),
    "pourim": Feast(hebrew(12, 14), Why.HEBREW_WITHOUT_EVENING),
    "souccot": Feast(hebrew(7, 15, 7), Why.HEBREW_WITHOUT_EVENING),
    "aïd el-fitr|aïd al-fitr|aïd-el-fitr|fête de la rupture du jeûne": Feast(islamic(10, 1), Why.UMM_AL_QURA, 0.8),
    "aïd el-kébir|aïd al-adha|aïd el-adha|aïd-el-kébir|fête du sacrifice": Feast(islamic(12, 10), Why.UMM_AL_QURA, 0.8),
    "mouloud|mawlid": Feast(islamic(3, 12), Why.UMM_AL_QURA, 0.8),
    "nouvel an musulman|nouvel an islamique": Feast(islamic(1, 1), Why.UMM_AL_QURA, 0.8),
    "divali|diwali": Feast(DIWALI, Why.INDIA, 0.7),
    "thanksgiving": Feast(nth(4, 3, 11)),
}
FEASTS = calendar_of(_FIXED, _FROM_EASTER, {**WORLD_DAYS, **international_days("fr"), **_OTHERS})
WORDS = Words.of(*FEASTS)
_NEVER_BEFORE = re.compile(
    r"(?<!\w)(?:m\.|mm\.|mme|mmes|mlle|monsieur|madame|mademoiselle|docteur|dr|me|maître|abbé|sœur|général|capitaine|île de|sapin de|père|pères|marché de|marchés de|cadeaux? de|vacances de|œufs de|arbre de|joyeux|conte de|place de la|rue de la|pont de l') ?$"
)
named_day = reader_of(FEASTS, _NEVER_BEFORE)
