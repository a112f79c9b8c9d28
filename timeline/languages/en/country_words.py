"""Which country a text speaks of, by its name and its people's, so that "Independence Day" can be told; ISO 3166 codes."""

from __future__ import annotations

from functools import lru_cache

from timeline import patterns as re
from timeline.times.rule import Match

# Only countries that have a day of a name that others have too.
_NAMES: dict[str, str] = {
    "US": "United States|U.S|USA|America|American|Americans",
    "CA": "Canada|Canadian|Canadians",
    "GB": "Britain|British|England|English|UK|Scotland|Wales",
    "IE": "Ireland|Irish",
    "IN": "India|Indian|Indians",
    "PK": "Pakistan|Pakistani",
    "BD": "Bangladesh|Bangladeshi",
    "LK": "Sri Lanka|Sri Lankan",
    "IL": "Israel|Israeli|Israelis",
    "TR": "Turkey|Turkish",
    "SY": "Syria|Syrian",
    "LB": "Lebanon|Lebanese",
    "JO": "Jordan|Jordanian",
    "AE": "Emirates|Emirati",
    "KW": "Kuwait|Kuwaiti",
    "MA": "Morocco|Moroccan",
    "TN": "Tunisia|Tunisian",
    "DZ": "Algeria|Algerian",
    "GH": "Ghana|Ghanaian",
    "NG": "Nigeria|Nigerian",
    "KE": "Kenya|Kenyan",
    "UG": "Uganda|Ugandan",
    "ZW": "Zimbabwe|Zimbabwean",
    "SD": "Sudan|Sudanese",
    "RU": "Russia|Russian|Russians|Soviet|Moscow|Kremlin",
    "UA": "Ukraine|Ukrainian|Ukrainians",
    "BY": "Belarus|Belarusian",
    "KZ": "Kazakhstan|Kazakh",
    "UZ": "Uzbekistan|Uzbek",
    "GE": "Tbilisi",
    "AM": "Armenia|Armenian",
    "AZ": "Azerbaijan|Azerbaijani",
    "EE": "Estonia|Estonian",
    "LV": "Latvia|Latvian",
    "LT": "Lithuania|Lithuanian",
    "FI": "Finland|Finnish|Finns",
    "SE": "Sweden|Swedish",
    "NO": "Norway|Norwegian",
    "IS": "Iceland|Icelandic",
    "PL": "Poland|Polish",
    "CZ": "Czech",
    "SK": "Slovakia|Slovak",
    "HU": "Hungary|Hungarian",
    "RO": "Romania|Romanian",
    "BG": "Bulgaria|Bulgarian",
    "HR": "Croatia|Croatian",
    "GR": "Greece|Greek|Greeks",
    "MK": "Macedonia|Macedonian",
    "PT": "Portugal|Portuguese",
    "ES": "Spain|Spanish",
    "FR": "France|French",
    "DE": "Germany|German|Germans",
    "AT": "Austria|Austrian",
    "CH": "Switzerland|Swiss",
    "IT": "Italy|Italian|Italians",
    "BE": "Belgium|Belgian",
    "NL": "Netherlands|Dutch",
    "CN": "China|Chinese|Beijing",
    "JP": "Japan|Japanese",
    "KR": "Korea|Korean",
    "TW": "Taiwan|Taiwanese",
    "VN": "Vietnam|Vietnamese|Saigon|Hanoi",
    "TH": "Thailand|Thai",
    "PH": "Philippines|Philippine|Filipino",
    "ID": "Indonesia|Indonesian",
    "MY": "Malaysia|Malaysian",
    "SG": "Singapore",
    "MM": "Myanmar|Burma|Burmese",
    "AU": "Australia|Australian|Australians",
    "NZ": "New Zealand|New Zealanders",
    "MX": "Mexico|Mexican",
    "BR": "Brazil|Brazilian",
    "AR": "Argentina|Argentine",
    "CL": "Chile|Chilean",
    "PE": "Peru|Peruvian",
    "CO": "Colombia|Colombian",
    "VE": "Venezuela|Venezuelan",
    "BO": "Bolivia|Bolivian",
    "CU": "Cuba|Cuban",
    "JM": "Jamaica|Jamaican",
    "TT": "Trinidad|Tobago",
    "GT": "Guatemala|Guatemalan",
    "HN": "Honduras|Honduran",
    "NI": "Nicaragua|Nicaraguan",
    "PA": "Panama|Panamanian",
    "CR": "Costa Rica|Costa Rican",
    "SV": "El Salvador|Salvadoran",
    "ZA": "South Africa|South African",
}
_CODES = {name: code for code, names in _NAMES.items() for name in names.split("|")}
_COUNTRY = re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(name) for name in sorted(_CODES, key=len, reverse=True))})(?!\w)")
_BESIDE = 60  # characters in which a country named beside the day is the day's


def country_before(match: Match) -> str | None:
    """The country named last in the few words before a match, None where there is none."""
    start = match.found.start()
    near = _COUNTRY.findall(match.text[max(0, start - _BESIDE) : start])
    return _CODES[near[-1]] if near else None


def country_told(match: Match) -> str | None:
    """The country beside a match or, failing that, the one that the text names most; None where it names none."""
    before, end = country_before(match), match.found.end()
    after = _COUNTRY.search(match.text[end : end + _BESIDE])
    return before or (_CODES[after.group()] if after else _most_named(match.text))


@lru_cache(maxsize=8)
def _most_named(text: str) -> str | None:
    counts: dict[str, int] = {}
    for name in _COUNTRY.findall(text):
        counts[_CODES[name]] = counts.get(_CODES[name], 0) + 1
    return max(counts, key=lambda code: counts[code]) if counts else None
