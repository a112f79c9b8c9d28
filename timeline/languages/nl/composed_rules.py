"""The small words with which Dutch puts dates together from two."""

from __future__ import annotations

from timeline.languages.composed import Joints

JOINTS = Joints(
    the="de |het ",
    the_day="de ",
    first="eerste",
    last="laatste",
    coming="komende|aankomende|afgelopen|voorbije|laatste",
    of=" van het jaar | van de | van het | van | in ",
    of_year=" van het jaar | van | in |,? ",
    which_year="dit jaar|vorig jaar|volgend jaar|komend jaar|afgelopen jaar|jaar",
    which_month="dezelfde maand|diezelfde maand|die maand|volgende maand|komende maand|vorige maand|afgelopen maand|deze maand|lopende maand",
    week="week(?: nr\\.?| nummer)?|weeknummer",
    sure_week="kalenderweek|weeknummer",
    within="binnen |binnen de ",
    rest="(?:de )?rest van de |(?:de )?rest van het ",
    ago=("", " geleden"),
    ahead=("over ", ""),
    joined="en",
    before="voor ",
    after="na ",
    link=r" ?[-–/] ?| tot en met (?:de |het )?| t/m (?:de |het )?| tot (?:aan )?(?:de |het )?| en (?:de |het )?",
    quarter="kwartaal",
    day="(?:3[01]|[12]\\d|[1-9])(?:e|de|ste)?",
    night=("nacht van ", " op "),
    day_after="(?:de )?dag na|een dag na",
    day_before="(?:de )?dag voor|een dag voor|aan de vooravond",
    between=" ",
    which_before="{ANY_WHICH}",
    week_before="(?P<which>{ANY_WHICH}) week,? (?:op )?",
    following=r" (?P<which>daarop|erop|daaropvolgend)\b(?! dat\b)",
    examples={
        "named-following": {"januari daarop": "2027-01"},
        "day-beside-date": {"de dag na de verkiezingen van 22 november 2023": "2023-11-23"},
        "first-units-of": {
            "de eerste tien dagen van maart 2015": "2015-03-01/2015-03-10",
            "de laatste vier maanden van 2021": "2021-09/2021-12",
        },
        "week-number-year": {"week 12 van 2024": "2024-W12"},
        "rest-of-unit": {"rest van de week": "2026-W11"},
        "two-lengths-ago": {"twee weken en drie dagen geleden": "2026-02-24"},
        "units-from-named": {"drie dagen na Kerstmis 2023": "2023-12-28"},
        "day-of-which-month": {"4 van de volgende maand": "2026-04-04"},
    },
)
