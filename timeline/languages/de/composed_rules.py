"""The small words with which German puts dates together from two."""

from __future__ import annotations

from timeline.languages.composed import Joints

JOINTS = Joints(
    the="der |die |das |den |dem |des ",
    first="ersten?",
    last="letzten?",
    coming="kommenden?|nächsten?|letzten?|vergangenen?",
    of=" des jahres | des | der | im | vom | von | in | ",
    of_year=" des jahres | im jahre? |,? ",
    which_year="vergangenen jahres|letzten jahres|vorigen jahres|dieses jahres|laufenden jahres|nächsten jahres|kommenden jahres|jahres|vorjahres",
    which_month="(?:desselben|jenes|gleichen|nächsten|kommenden|folgenden|vergangenen|letzten|vorigen|laufenden) monats|dieses monats",
    week="woche|kalenderwoche|kw",
    sure_week="kalenderwoche|kw",
    within="binnen |innerhalb von |innerhalb |binnen von ",
    rest="rest der |rest des |restliche |restlichen ",
    ago=("vor ", ""),
    ahead=("in ", ""),
    joined="und",
    before="vor (?:dem )?",
    after="nach (?:dem )?",
    link=r" ?[-–/] ?| bis (?:zum |einschließlich |zu )?(?:den )?| und (?:dem |den )?",
    quarter="quartals?",
    day="(?:3[01]|[12]\\d|[1-9])\\.",
    night=("nacht von ", " auf | zum | zu "),
    day_after="am tage? nach|tags nach|am folgetag|einen tag nach|ein tag nach",
    day_before="am tage? vor|am vortag|einen tag vor|ein tag vor",
    between=r"\.? ",
    which_before="{ANY_WHICH}",
    week_before="(?P<which>{ANY_WHICH}) woche,? (?:am )?",
    later_in="(?P<when>später|früher)(?: noch)?(?: in)? (?P<which>diesem|dieser|dieses) ",
    following=r" (?P<which>darauf)(?!, (?:dass|daß|ob|wie|wer|was|wann)\b| hin\b| aufmerksam\b)",
    examples={
        "named-following": {"Januar darauf": "2027-01"},
        "day-beside-date": {"am Tag nach der Wahl vom 26. September 2021": "2021-09-27"},
        "first-units-of": {
            "ersten zehn Tage des März 2015": "2015-03-01/2015-03-10",
            "letzten drei Tagen des Jahres 2021": "2021-12-29/2021-12-31",
        },
        "week-number": {"KW 10": "2026-W10"},
        "week-number-year": {"Kalenderwoche 12 im Jahr 2024": "2024-W12"},
        "rest-of-unit": {"Rest der Woche": "2026-W11"},
        "two-lengths-ago": {"vor zwei Wochen und drei Tagen": "2026-02-24"},
        "units-from-named": {"drei Tage nach Weihnachten 2023": "2023-12-28"},
        "day-of-which-month": {"4. des nächsten Monats": "2026-04-04"},
    },
)
