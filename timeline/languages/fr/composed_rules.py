"""The small words with which French puts dates together from two."""

from __future__ import annotations

from timeline.languages.composed import Joints

JOINTS = Joints(
    the="les? |la ",
    the_day="le ",
    first="premi(?:er|ère)s",
    last="derni(?:er|ère)s",
    coming="prochaine?s|dernière?s|derniers",
    of=" de l'année | du mois de | du mois d'| de l'| de | d'| du ",
    of_year=" de l'année | de | ",
    which_year="an dernier|année dernière|année prochaine|année|an prochain|année en cours|cette année|année suivante|année précédente",
    which_month="même mois|mois prochain|mois dernier|mois courant|mois en cours|mois suivant|mois précédent",
    week=r"semaine(?: n(?:uméro|[°o.])?)?",
    within="d'ici |d'ici à |sous |dans un délai de |dans le délai de |dans les ",
    rest="(?:le )?reste de la |(?:le )?reste de l'|(?:le )?reste du ",
    ago=("il y a ", ""),
    ahead=("dans ", ""),
    joined="et",
    before="avant (?:la |le |l'|les )?",
    after="après (?:la |le |l'|les )?",
    link=r" ?[-–/] ?| au | à | et (?:le )?",
    quarter="trimestre",
    day_after="(?:le |au )?lendemain|un jour après|le jour après",
    day_before="(?:la |à la )?veille|le jour précédant|un jour avant",
    between=" ",
    later_in="(?P<when>plus tard|plus tôt)(?: dans)? (?P<which>ce|cet|cette) ",
    following=r" (?P<which>suivante?)(?! (?:la|le|les|l')\b)",
    examples={
        "named-following": {"janvier suivant": "2027-01"},
        "day-beside-date": {"le lendemain du scrutin du 24 avril 2022": "2022-04-25", "la veille du 14 juillet 1789": "1789-07-13"},
        "units-first-of": {"dix premiers jours de mars 2015": "2015-03-01/2015-03-10", "quatre derniers mois de 2021": "2021-09/2021-12"},
        "week-number-year": {"semaine 12 de 2024": "2024-W12"},
        "rest-of-unit": {"reste de la semaine": "2026-W11"},
        "two-lengths-ago": {"il y a deux semaines et trois jours": "2026-02-24"},
        "units-from-named": {"trois jours après Noël 2023": "2023-12-28"},
        "day-of-which-month": {"4 du mois prochain": "2026-04-04"},
    },
)
