"""The small words with which Portuguese puts dates together from two."""

from __future__ import annotations

from timeline.languages.composed import Joints

JOINTS = Joints(
    the="o |a |os |as |nos |nas |dos |das ",
    the_day="dia |o ",
    first="primeir[oa]s",
    last="últim[oa]s|ultim[oa]s",
    coming="próxim[oa]s|últim[oa]s|passad[oa]s",
    of=" de | do | da | do mês de | do ano de ",
    of_year=" de | do | do ano de |,? ",
    which_year="ano passado|este ano|deste ano|próximo ano|ano que vem|ano corrente|corrente ano|ano anterior|ano seguinte|ano",
    which_month="mesmo mês|dito mês|esse mês|esse mesmo mês|aquele mês|próximo mês|mês que vem|mês passado|mês corrente|corrente mês|mês seguinte|mês anterior",
    week=r"semana(?: n\.?º| número)?",
    within="no prazo de |num prazo de |no prazo máximo de |no espaço de ",
    rest="resto da |resto do |restante da |restante do ",
    ago=("há ", "(?: atrás)?"),
    ahead=("daqui a |dentro de ", ""),
    joined="e",
    before="antes d[aeo] ",
    after="depois d[aeo] |após (?:o |a )?",
    link=r" ?[-–/] ?| a | ao | até (?:ao? |o )?| e (?:o )?",
    quarter="trimestre",
    night=("noite (?:de|do) ", " para (?:o )?| a "),
    day_after="(?:o |no )?dia seguinte|(?:o |no )?dia depois|um dia (?:depois|após)",
    day_before="(?:a |na )?véspera|(?:o |no )?dia anterior|um dia antes",
    between=" de ",
    which_before="{LAST}",
    later_in="(?P<when>mais tarde|mais adiante) (?P<which>este|esta|neste|nesta|deste|desta) ",
    following=r" (?P<which>seguinte|posterior)(?! (?:ao?|à|do|da)\b)",
    examples={
        "named-following": {"janeiro seguinte": "2027-01"},
        "day-beside-date": {"no dia seguinte à eleição de 30 de outubro de 2022": "2022-10-31"},
        "first-units-of": {
            "primeiros dez dias de março de 2015": "2015-03-01/2015-03-10",
            "últimos quatro meses de 2021": "2021-09/2021-12",
        },
        "week-number-year": {"semana 12 de 2024": "2024-W12"},
        "rest-of-unit": {"resto da semana": "2026-W11"},
        "two-lengths-ago": {"há duas semanas e três dias": "2026-02-24"},
        "units-from-named": {"três dias depois do Natal de 2023": "2023-12-28"},
        "day-of-which-month": {"4 do próximo mês": "2026-04-04"},
    },
)
