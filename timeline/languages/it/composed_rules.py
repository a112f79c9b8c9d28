"""The small words with which Italian puts dates together from two."""

from __future__ import annotations

from timeline.languages.composed import Joints

JOINTS = Joints(
    the="il |l'|i |gli |le |la |nei |nelle ",
    the_day="il |l'",
    first="prim[ie]",
    last="ultim[ie]",
    coming="prossim[ei]|ultim[ei]|scors[ei]",
    nth="prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa]|sest[oa]|settim[oa]|ottav[oa]|non[oa]|decim[oa]|ultim[oa]|\\d{1,2}[°ºª]",
    parts="giorno|settimana|mese|fine settimana|weekend|week-end",
    of=" dell'anno | dell'| di | del | dello | del mese di ",
    of_year=" dell'anno | del | dell'| di | ",
    which_year="anno scorso|scorso anno|anno prossimo|prossimo anno|quest'anno|anno in corso|anno precedente|anno successivo|anno",
    which_month="stesso mese|medesimo mese|quel mese|mese prossimo|prossimo mese|mese scorso|scorso mese|mese in corso|corrente mese|mese successivo|mese precedente",
    week=r"settimana(?: n\.?| numero)?",
    within="entro |nel termine di |nel giro di ",
    rest="(?:il )?resto della |(?:il )?resto dell'|(?:il )?resto del |(?:la )?restante ",
    ago=("", " fa"),
    ahead=("tra |fra ", ""),
    joined="e",
    before="prima d(?:i|ella|ell'|el) ?",
    after="dopo (?:la |il |l'|lo )?",
    days="oggi|ieri|domani|dopodomani|l'altro ieri",
    from_day="da |a partire da ",
    link=r" ?[-–/] ?| al | all'| e (?:il |l')?| ad? ",
    quarter="trimestre",
    night=("notte (?:tra|fra|da) ", " e | a "),
    day_after="(?:il |al )?giorno (?:dopo|successivo|seguente)|l'indomani|all'indomani|un giorno dopo",
    day_before="(?:la |alla )?vigilia|il giorno prima|un giorno prima",
    between=" ",
    which_before="{LAST}",
    later_in="(?P<when>più tardi|più avanti)(?: in)? (?P<which>questo|questa|quest') ?",
    following=r" (?P<which>seguente|successiv[oa])(?! (?:al|alla|allo|all|ai|alle|di|del|della)\b)",
    month_first=True,
    examples={
        "nth-unit-of": {"il terzo giorno del mese prossimo": "2026-04-03"},
        "units-from-day": {"tre giorni dopo domani": "2026-03-17"},
        "named-following": {"gennaio seguente": "2027-01"},
        "day-beside-date": {"il giorno dopo le elezioni del 25 settembre 2022": "2022-09-26"},
        "first-units-of": {
            "i primi dieci giorni di marzo 2015": "2015-03-01/2015-03-10",
            "gli ultimi quattro mesi del 2021": "2021-09/2021-12",
        },
        "week-number-year": {"settimana 12 del 2024": "2024-W12"},
        "rest-of-unit": {"resto della settimana": "2026-W11"},
        "two-lengths-ago": {"due settimane e tre giorni fa": "2026-02-24"},
        "units-from-named": {"tre giorni dopo il Natale 2023": "2023-12-28"},
        "day-of-which-month": {"4 del prossimo mese": "2026-04-04"},
    },
)
