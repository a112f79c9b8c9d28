"""The small words with which Spanish puts dates together from two."""

from __future__ import annotations

from timeline.languages.composed import Joints

JOINTS = Joints(
    the="el |la |los |las ",
    the_day="el ",
    first="primer[oa]s",
    last="últim[oa]s|ultim[oa]s",
    coming="próxim[oa]s|últim[oa]s|pasad[oa]s|siguientes",
    of=" de | del | del mes de | del año ",
    of_year=" de | del | del año |,? ",
    which_year="este año|año pasado|pasado año|año|próximo año|año que viene|presente año|año en curso|año anterior|año siguiente",
    which_month="mismo mes|dicho mes|ese mes|ese mismo mes|aquel mes|próximo mes|mes próximo|mes que viene|mes pasado|pasado mes|este mes|presente mes|mes en curso|mes siguiente",
    week=r"semana(?: n(?:úm(?:ero)?)?\.?º?| número)?",
    within="en el plazo de |en un plazo de |en el término de |en un máximo de |en un plazo máximo de ",
    rest="(?:el )?resto de la |(?:el )?resto del |lo que queda de(?:l)? ",
    ago=("hace ", ""),
    ahead=("dentro de ", ""),
    joined="y",
    before="antes del? (?:la |los |las )?",
    after="después del? (?:la |los |las )?|tras (?:la |el )?",
    link=r" ?[-–/] ?| al? | hasta (?:el )?| y (?:el )?",
    quarter="trimestre",
    day_after="(?:el |al )?día (?:después|siguiente)|un día después",
    day_before="(?:el |la )?víspera|(?:el )?día (?:antes|anterior)|un día antes",
    between=" de ",
    which_before="{LAST}",
    later_in="(?P<when>más tarde|más adelante)(?: en| de)? (?P<which>este|esta) ",
    following=r" (?P<which>siguiente|posterior)(?! (?:al?|del?)\b)",
    examples={
        "named-following": {"enero siguiente": "2027-01"},
        "day-beside-date": {"al día siguiente de las elecciones del 23 de julio de 2023": "2023-07-24"},
        "first-units-of": {
            "los primeros diez días de marzo de 2015": "2015-03-01/2015-03-10",
            "los últimos cuatro meses de 2021": "2021-09/2021-12",
        },
        "week-number-year": {"semana 12 de 2024": "2024-W12"},
        "rest-of-unit": {"resto de la semana": "2026-W11"},
        "two-lengths-ago": {"hace dos semanas y tres días": "2026-02-24"},
        "units-from-named": {"tres días después de la Navidad de 2023": "2023-12-28"},
        "day-of-which-month": {"4 del próximo mes": "2026-04-04"},
    },
)
