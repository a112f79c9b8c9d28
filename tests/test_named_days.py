"""Holidays and named days: their dates against known ones and a second library, which country's is meant, and nothing loaded too soon."""

from __future__ import annotations

import datetime
import subprocess
import sys
from pathlib import Path

import holidays
import pytest
from test_times import times_in

from timeline.extraction import read
from timeline.languages import language
from timeline.languages.en.holiday_names import ENGLISH, WORDS
from timeline.model import AnchorKind, Document, Interval, TimexType, civil
from timeline.times import calendars
from timeline.times.feasts import Feast
from timeline.times.rule import Match, folded

ROOT = Path(__file__).parent.parent
NAMED = {rule.name for rule in language("en").times.rules if "{NAMED_DAY}" in rule.pattern}


def named(sentence: str, published: str | None = "2016-12-14") -> list[tuple[str, str]]:
    """The words and values that the rules of named days find."""
    return [(one.text, one.value) for one in times_in(sentence, published) if one.rule in NAMED]


@pytest.mark.parametrize(
    ("published", "sentence", "words", "value"),
    [
        ("2016-12-14", "The bank will close at Christmas.", "Christmas", "2016-12-25"),
        ("2017-01-09", "Sales rose at Christmas.", "Christmas", "2016-12-25"),
        ("2016-12-25", "The king spoke on Christmas Day.", "Christmas Day", "2016-12-25"),
        ("2017-01-05", "Shops did badly this Christmas.", "this Christmas", "2016-12-25"),
        ("2016-11-24", "They parted last Thanksgiving.", "last Thanksgiving", "2015-11-26"),
        ("2016-03-01", "The show will open next Easter.", "next Easter", "2016-03-27"),
        ("2016-05-01", "The show will open next Easter.", "next Easter", "2017-04-16"),
        ("2001-06-01", "He fell ill on Thanksgiving and died in June.", "Thanksgiving", "2000-11-23"),
        ("1998-10-26", "The campaign will run until Election Day.", "Election Day", "1998-11-03"),
        ("2016-07-20", "Three people drowned over the Fourth of July weekend.", "the Fourth of July weekend", "2016-W26-WE"),
        ("2016-07-20", "The camp opened on Memorial Day.", "Memorial Day", "2016-05-30"),
        (None, "The city fell on Christmas Day 1100.", "Christmas Day 1100", "1100-12-25"),
        (None, "Charles was crowned on Christmas Day, 800.", "Christmas Day, 800", "0800-12-25"),
        (None, "He was crowned on Christmas Day in the year 800.", "Christmas Day in the year 800", "0800-12-25"),
        (None, "The post was taken on Whit Monday 1908.", "Whit Monday 1908", "1908-06-08"),
        (None, "The siege was lifted on Ascension Day 1429.", "Ascension Day 1429", "1429-05-05"),
        (None, "The rabbi wrote it before Passover 1943, in hiding.", "Passover 1943", "1943-04-20/1943-04-27"),
        (None, "The fleet left after Ramadan 1187, with few men.", "Ramadan 1187", "1187-11-04/1187-12-03"),
        (None, "They met at the beginning of Ramadan 2016.", "the beginning of Ramadan 2016", "2016-06-06/2016-07-05"),
        (None, "The attack came on the morning of Yom Kippur 1973.", "the morning of Yom Kippur 1973", "1973-10-06TMO"),
        (None, "The raid came on New Year's Eve, 1944.", "New Year's Eve, 1944", "1944-12-31"),
        (None, "All fell silent on Saint Stephen’s Day of 1914.", "Saint Stephen’s Day of 1914", "1914-12-26"),
        (None, "It sank on St Patrick's Day, '51.", "St Patrick's Day, '51", "1951-03-17"),
        (None, "It was settled by Rosh Hashanah 2019.", "Rosh Hashanah 2019", "2019-09-30/2019-10-01"),
        (None, "They wed on Orthodox Easter 2019.", "Orthodox Easter 2019", "2019-04-28"),
        (None, "He wrote at CHRISTMAS 1916.", "CHRISTMAS 1916", "1916-12-25"),
        (None, "They fled in Holy Week 1937.", "Holy Week 1937", "1937-03-21/1937-03-27"),
        (None, "The shops opened at midnight on Black Friday 2015.", "Black Friday 2015", "2015-11-27"),
        (None, "Clashes began at Chinese New Year 1850, it is said.", "Chinese New Year 1850", "1850-01-21/1850-02-21"),
    ],
)
def test_day(published: str | None, sentence: str, words: str, value: str) -> None:
    assert named(sentence, published) == [(words, value)]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("India kept its Independence Day 2015 quietly.", "2015-08-15"),
        ("Finnish flags flew on Independence Day 2015.", "2015-12-06"),
        ("The Americans marched in. On Independence Day 2015, all was calm.", "2015-07-04"),
        ("Crowds filled Kyiv on Ukrainian Independence Day 2014.", "2014-08-24"),
        ("Lagos was calm on Nigeria's Independence Day 1985.", "1985-10-01"),
        ("Moscow was closed on Victory Day 2015.", "2015-05-09"),
        ("Paris was calm on National Day 2015, French police said.", "2015-07-14"),
        ("The mill shut on Labor Day 2015.", "2015-09-07"),
        ("The mill shut on Labour Day 2015, the German firm said.", "2015-05-01"),
        ("The mill shut on Labour Day 2015, the Canadian firm said.", "2015-09-07"),
        ("The mill shut on Labour Day 2015, said New Zealand's largest firm.", "2015-10-26"),
        ("The mill shut on Thanksgiving 2015.", "2015-11-26"),
        ("The mill shut on Thanksgiving 2015, the Canadian firm said.", "2015-10-12"),
        ("She wrote on Mother's Day 2015.", "2015-05-10"),
        ("She wrote home to Britain on Mother's Day 2015.", "2015-03-15"),
        ("Saigon slept at Tet 1975.", "1975-02-11"),
    ],
)
def test_the_country_that_the_text_names_decides(sentence: str, value: str) -> None:
    assert [found for _, found in named(sentence)] == [value]


def test_without_a_country_the_other_day_stays_as_an_alternative() -> None:
    (labour,) = times_in("The mill shut on Labour Day.", "2016-12-14")
    assert labour.value == "2016-05-01"
    assert [str(one) for one in labour.alternatives] == ["2016-09-05"]
    assert labour.confidence < 0.8


def test_a_history_counts_from_the_year_the_story_is_in() -> None:
    sentence = "The war began on 3 September 1939. In 1940 the city was bombed. At Christmas the king spoke."
    christmas = times_in(sentence, None)[-1]
    assert (christmas.text, christmas.value, christmas.anchor_kind) == ("Christmas", "1940-12-25", AnchorKind.TOLD_BEFORE)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("In 1948 the works was nationalised. He left that Christmas.", "1948-12-25"),
        ("The works was sold in 1948. That Easter they struck.", "1948-03-28"),
        ("On 3 January 1970 he fell ill. He had sung that Christmas.", "1969-12-25"),
    ],
)
def test_that_named_day_is_of_the_year_told(words: str, value: str) -> None:
    assert times_in(words, "1999-05-02")[-1].value == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("In 1914 he lost his customers. She taught for the rest of the decade.", "1914-01-01/1919-12-31"),
        ("The firm was founded in 1950. Profits will fall for the rest of the year.", "1999-05-02/1999-12-31"),
    ],
)
def test_the_rest_of_a_decade_is_of_the_time_told(words: str, value: str) -> None:
    interval = times_in(words, "1999-05-02")[-1].interval
    assert interval is not None
    assert interval.edtf == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("He wrote to her in 2010. She came back the next spring.", "2011-SP"),
        ("She was seen on 17 January 2017. She lost a child in 2015. She was discharged the next day.", "2017-01-18"),
        ("He came out to meet me one morning in late September.", "2018-09"),
        ("They agreed to meet in late September.", "2019-09"),
        ("2010\n\nMay – The bank opens.\nAutumn – Branches open in Vilnius.", "2010-FA"),
    ],
)
def test_what_a_time_goes_on_from(words: str, value: str) -> None:
    assert times_in(words, "2018-11-04")[-1].value == value


def test_a_year_alone_within_a_line_heads_no_section() -> None:
    words = "A: You were born in Port Maria?\n\nB: Yes. 1936. My father fished.\n\nB: It was in 1964. In August he called me."
    assert times_in(words, "2007-06-08")[-1].value == "1964-08"


def test_a_day_without_a_year_and_without_a_publication_date_stays_open_and_says_why() -> None:
    (christmas,) = times_in("They left at Christmas.", None)
    assert (christmas.value, christmas.interval) == ("XXXX-12-25", None)
    assert "day of publication" in christmas.how


def test_a_year_with_two_is_doubtful() -> None:
    (eid,) = times_in("They met at Eid al-Fitr 2000.", None)
    assert (eid.value, eid.type) == ("2000-01-08", TimexType.DATE)
    assert eid.confidence < 0.7
    assert "two" in eid.how


@pytest.mark.parametrize(
    "sentence",
    [
        "He may day after day lie there.",
        "Thousands celebrated the republic day and night.",
        "He works for the Easter Seals.",
        "The Bastille Day attack shocked France.",
        "A white Christmas is rare.",
        "Her Christmas list was long.",
        "The Halloween parade was cancelled.",
        "He wrote the Christmas Oratorio.",
        "The Passover massacre killed thirty.",
        "She lent Pentecost Smith a book.",
        "Passover lamb was served.",
        "It has a Christmas-themed shop.",
        "The Ramadan War of 1973 began.",
        "He holds the national day record.",
        "They were trumped by Tet in Vietnam.",
        "The Independence Day of no land was named.",
        "At Easter Road the crowd roared.",
        "Veterans day care was closed.",
        "Black Friday killed a hundred.",
        "The new year brought rain.",
        "The Good Friday Agreement was signed.",
        "The D-Day landings in Normandy began.",
    ],
)
def test_names_and_things_are_no_days(sentence: str) -> None:
    assert named(sentence) == []


# ---------------------------------------------------------------------------------------- the calendars themselves


def single(days: calendars.Days, year: int) -> str:
    (only,) = days(year)
    return str(only)


@pytest.mark.parametrize(
    ("year", "sunday"),
    [(455, "0455-04-24"), (1066, "1066-04-16"), (1492, "1492-04-22"), (1582, "1582-04-15"), (1583, "1583-04-10"), (1818, "1818-03-22"),
     (1916, "1916-04-23"), (1943, "1943-04-25"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2038, "2038-04-25")],
)  # fmt: skip
def test_easter(year: int, sunday: str) -> None:
    assert single(calendars.easter(), year) == sunday


def test_easter_before_its_tables_is_only_about() -> None:
    (around,) = calendars.easter(1)(100)
    assert around.approximate
    assert str(around) == "0100-03-23/0100-04-26"


def test_thanksgiving_as_it_was_held() -> None:
    held = calendars.national("US", "thanksgiving day", calendars.nth(-1, 3, 11))
    assert [single(held, year)[5:] for year in (1863, 1865, 1938, 1939, 1940, 1941, 1942, 2012)] == [
        "11-26", "12-07", "11-24", "11-23", "11-21", "11-20", "11-26", "11-22"]  # fmt: skip


@pytest.mark.parametrize("year", range(1950, 2035, 7))
def test_the_hebrew_calendar_agrees_with_another_library(year: int) -> None:
    israel = holidays.country_holidays("IL", years=year, language="en_US", observed=False, categories=("public", "school", "optional"))
    ours = {"Pesach": (1, 15), "Rosh Hashanah": (7, 1), "Yom Kippur": (7, 10), "Purim": (12, 14), "Hanukkah": (9, 25)}
    for name, date in ours.items():
        held = israel.get_named(name, lookup="exact")
        first = min(day for day in held if name != "Hanukkah" or day.month > 10)  # its last days may be the January before
        assert single(calendars.hebrew(*date), year) == str(first)


def test_the_islamic_arithmetic_is_seldom_off_by_two_days() -> None:
    off: list[int] = []
    for year in range(1343, 1501):
        known = datetime.date(*civil(calendars._islamic_run(year, 10, 1).first)[:3]).toordinal()
        counted = calendars._MUHARRAM_1 + (59 * 9 + 1) // 2 + 354 * (year - 1) + (3 + 11 * year) // 30
        off.append(abs(known - counted))
    assert max(off) <= 2
    assert off.count(2) < len(off) / 10


def test_karbala_lies_on_ashura() -> None:
    (ashura,) = calendars.islamic(1, 10)(680)
    assert (str(ashura), ashura.approximate) == ("0680-10-10", True)


def test_julian_names_of_days_go_there_and_back() -> None:
    for ordinal in range(-400_000, calendars._GREGORIAN_FROM, 397):
        assert calendars._of_julian(*calendars._named(ordinal)) == ordinal
    assert calendars._named(calendars._GREGORIAN_FROM) == (1582, 10, 15)
    assert calendars._named(calendars._GREGORIAN_FROM - 1) == (1582, 10, 4)


@pytest.mark.parametrize("name", [name for name, entry in ENGLISH.items() if isinstance(entry, Feast)])
def test_every_day_is_there_in_every_year(name: str) -> None:
    feast = ENGLISH[name]
    assert isinstance(feast, Feast)
    for year in (-43, 33, 326, 1000, 1500, 1583, 1752, 1850, 1900, 1924, 1977, 2016, 2036, 2077, 2101, 3000):
        found = feast.days(year)
        assert found, year
        assert all(isinstance(one, Interval) and abs(civil(one.first)[0] - year) <= 1 for one in found)
        assert list(found) == sorted(found, key=lambda one: one.first)


def test_every_name_is_found_however_it_is_spelled() -> None:
    rule = next(rule for rule in language("en").times.rules if rule.name == "named-day")
    for name in ENGLISH:
        for spelled in _spellings(name):
            low = folded(f"It was on {spelled}.")
            hits = [Match(hit, low)["named"] for hit in rule.regex.finditer(low)]
            assert hits == [folded(spelled)]
            assert any(word in WORDS.needs for word in low.replace("'", " ").replace(".", " ").split()), spelled


def _spellings(name: str) -> set[str]:
    spellings = {name, name.upper(), name.replace(" ", "  ")}
    if name.endswith("s day") and not name.endswith("christmas day"):
        spellings |= {name.replace("s day", "'s day"), name.replace("s day", "s’ day")}
    if name.startswith("st "):
        spellings |= {f"Saint {name[3:]}", f"St. {name[3:]}"}
    return spellings


def test_no_holiday_library_is_loaded_before_a_day_needs_it() -> None:
    program = (
        "import sys, timeline\nfrom timeline.times import calendars\n"
        "calendars.worked_out = lambda told, work, *modules: work()  # and nothing that earlier runs have looked up\n"
        "from timeline.languages import language\nfrom timeline.times.matching import find\n"
        "libraries = {'holidays', 'hijridate', 'pyluach'}\n"
        "def loaded(text): find(text, [(0, len(text))], language('en').times.rules); return sorted(libraries & set(sys.modules))\n"
        "print(loaded('They left on 5 May 2016, at Christmas 1963 and Easter 1990, for two weeks.'), loaded('Yom Kippur 1973'),"
        "loaded('Ramadan 2016'), loaded('Thanksgiving 2016'))"
    )
    done = subprocess.run([sys.executable, "-B", "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] ['pyluach'] ['hijridate', 'pyluach'] ['hijridate', 'holidays', 'pyluach']"


@pytest.mark.parametrize(
    ("code", "sentence", "day"),
    [
        ("fr", "Le pont céda le vendredi saint 1934.", "1934-03-30"),
        ("fr", "La foire eut lieu le mardi gras 1950.", "1950-02-21"),
        ("fr", "Il fut remplacé le mardi de Pâques 2023.", "2023-04-11"),
        ("it", "Il giovedì grasso del 1951 ci fu la sfilata.", "1951-02-01"),
        ("es", "El jueves santo de 1950 llegó el tren.", "1950-04-06"),
        ("pt", "Na sexta-feira santa de 1948 caiu granizo.", "1948-03-26"),
    ],
)
def test_a_holy_weekday_may_be_written_small(code: str, sentence: str, day: str) -> None:
    (event,) = read(Document("a", sentence, datetime.date(2024, 6, 1), language=code)).events
    assert str(event.interval) == day


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("fr", "Mme Noël et M. Pâques sont absents."),
        ("fr", "Le docteur Noël arrive."),
        ("it", "Il signor Natale parte."),
        ("es", "El señor Pascua abrió un bar."),
        ("pt", "O Sr. Natal abriu um bar."),
    ],
)
def test_a_feast_may_be_a_surname(code: str, sentence: str) -> None:
    assert not read(Document("a", sentence, datetime.date(2024, 6, 1), language=code)).events


@pytest.mark.parametrize(
    ("code", "sentence", "day"),
    [
        ("es", "El alcalde inauguró en marzo la plaza nueva.", "2017-03"),
        ("es", "La Junta pagó la mitad en marzo.", "2017-03"),
        ("es", "El pleno aprobó el 3 de marzo las cuentas.", "2017-03-03"),
        ("es", "El museo anunció la apertura de la sala en marzo.", "2018-03"),
        ("it", "Il museo ha riaperto a marzo dopo i lavori.", "2017-03"),
        ("it", "Il ponte è crollato il 5 marzo.", "2017-03-05"),
        ("it", "La giunta ha rinviato a marzo il voto.", "2018-03"),
        ("pt", "O museu reabriu em abril com nova ala.", "2017-04"),
        ("pt", "O clube vendeu a sede em março.", "2017-03"),
        ("fr", "La région a versé en mars la moitié de la subvention.", "2017-03"),
        ("fr", "Le pont s'est effondré le 5 mars.", "2017-03-05"),
        ("fr", "Le conseil a reporté au 5 mars le vote.", "2018-03-05"),
    ],
)
def test_a_month_behind_a_verb_of_the_past_is_the_last_one(code: str, sentence: str, day: str) -> None:
    (event,) = read(Document("a", sentence, datetime.date(2018, 1, 19), language=code)).events
    assert str(event.interval) == day
