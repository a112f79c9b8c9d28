"""What each relative time is counted from: news, histories, quotations, the order of the story, missing publication dates."""

from __future__ import annotations

import datetime

import pytest
from test_times import times_in

from timeline.extraction import read
from timeline.languages import language
from timeline.model import AnchorKind, Document
from timeline.tagging import times_of

PUBLISHED = "2016-12-14"  # a Wednesday


def bounds(sentence: str, published: str | None = PUBLISHED) -> dict[str, tuple[str | None, str | None]]:
    """The words that date, with their bounds."""
    return {
        time.text: (time.interval.earliest, time.interval.latest) if time.interval else (None, None)
        for time in times_in(sentence, published)
        if time.dates
    }


NEWS = [
    ("He was shot on Wednesday.", "Wednesday", "2016-12-14", "2016-12-14"),
    ("She resigned on Thursday.", "Thursday", "2016-12-08", "2016-12-08"),
    ("The court will decide on Thursday.", "Thursday", "2016-12-15", "2016-12-15"),
    ("The talks are to begin on Monday.", "Monday", "2016-12-19", "2016-12-19"),
    ("The town fell over the weekend.", "the weekend", "2016-12-10", "2016-12-11"),
    ("They will meet at the weekend.", "the weekend", "2016-12-17", "2016-12-18"),
    ("Troops retook the town in March.", "March", "2016-03-01", "2016-03-31"),
    ("The bridge will open in March.", "March", "2017-03-01", "2017-03-31"),
    ("It closed in early May.", "early May", "2016-05-01", "2016-05-10"),
    ("It was suspended until spring.", "spring", None, "2017-05-31"),
    ("He has led the party since 2014.", "2014", "2014-01-01", None),
    ("They must leave by Friday.", "Friday", None, "2016-12-16"),
    ("Before 1990, the road was closed.", "1990", None, "1989-12-31"),
    ("He left earlier this month.", "earlier this month", "2016-12-01", "2016-12-14"),
    ("It will open later this year.", "later this year", "2016-12-14", "2016-12-31"),
    ("Sales fell in the third quarter.", "the third quarter", "2016-07-01", "2016-09-30"),
    ("He fled two weeks ago.", "two weeks ago", "2016-11-28", "2016-12-04"),
    ("He fled in the summer of 2014.", "the summer of 2014", "2014-06-01", "2014-08-31"),
    ("Fighting resumed in recent months.", "recent months", None, None),
    ("It sold 5 million in fiscal 2016.", "fiscal 2016", "2016-01-01", "2016-12-31"),
    ("Schools will stay closed until Friday.", "Friday", None, "2016-12-16"),
    ("They did not open the centre until Friday.", "Friday", "2016-12-09", "2016-12-09"),
    ("From 1 March a commissioner will run the town.", "1 March", "2017-03-01", "2017-03-01"),
    ("They play this Sunday.", "this Sunday", "2016-12-18", "2016-12-18"),
    ("He was charged in January.", "January", "2016-01-01", "2016-01-31"),
    ("The dividend is payable Jan. 2.", "Jan. 2", "2017-01-02", "2017-01-02"),
    ("They must leave by noon.", "noon", None, "2016-12-14T12:00"),
    ("He resigned on 6 February this year.", "6 February this year", "2016-02-06", "2016-02-06"),
    ("Contractors put up barriers at both ends of the bridge on Tuesday.", "Tuesday", "2016-12-13", "2016-12-13"),
    ("She tied the loose ends on Tuesday.", "Tuesday", "2016-12-13", "2016-12-13"),
    ("They shut the road on Tuesday.", "Tuesday", "2016-12-13", "2016-12-13"),
    ("The rent ends on Tuesday.", "Tuesday", "2016-12-20", "2016-12-20"),
    ("Voters go to the polls on Tuesday.", "Tuesday", "2016-12-20", "2016-12-20"),
]


@pytest.mark.parametrize(("sentence", "words", "earliest", "latest"), NEWS)
def test_news(sentence: str, words: str, earliest: str | None, latest: str | None) -> None:
    assert bounds(sentence) == {words: (earliest, latest)}


STORIES = [
    (
        "Last May militants laid siege to the city. Government forces retook it in March, and in early May an orchestra played there.",
        {"Last May": ("2015-05-01", "2015-05-31"), "March": ("2016-03-01", "2016-03-31"), "early May": ("2016-05-01", "2016-05-10")},
    ),
    ("Last May militants laid siege to the city. It held out.", {"Last May": ("2016-05-01", "2016-05-31")}),
    (
        ("The town fell at the weekend. The loss comes seven months after a concert was held."),
        {"the weekend": ("2016-12-10", "2016-12-11"), "seven months": ("2016-05-01", "2016-05-31")},
    ),
    (
        "The war began on 28 July 1914. Three days later the port was closed. The following year it was shelled.",
        {
            "28 July 1914": ("1914-07-28", "1914-07-28"),
            "Three days later": ("1914-07-31", "1914-07-31"),
            "The following year": ("1915-01-01", "1915-12-31"),
        },
    ),
    (
        "Shells struck the town on Monday, two days after a ceasefire was due.",
        {"Monday": ("2016-12-12", "2016-12-12"), "two days": ("2016-12-10", "2016-12-10")},
    ),
    (
        "Two days after the attack on Monday, the mayor resigned.",
        {"Two days": ("2016-12-14", "2016-12-14"), "Monday": ("2016-12-12", "2016-12-12")},
    ),
    (
        "Profit rose in the third quarter from $3 million a year earlier.",
        {"the third quarter": ("2016-07-01", "2016-09-30"), "a year earlier": ("2015-07-01", "2015-09-30")},
    ),
    (
        "She retired in 1995. Her husband died in 2004. Four years later she sold the house. She died on Tuesday.",
        {
            "1995": ("1995-01-01", "1995-12-31"),
            "2004": ("2004-01-01", "2004-12-31"),
            "Four years later": ("2008-01-01", "2008-12-31"),
            "Tuesday": ("2016-12-13", "2016-12-13"),
        },
    ),
    (
        "Riots spread on Saturday 19 November to other boroughs on Sunday and Monday.",
        {
            "Saturday 19 November": ("2016-11-19", "2016-11-19"),
            "Sunday": ("2016-11-20", "2016-11-20"),
            "Monday": ("2016-11-21", "2016-11-21"),
        },
    ),
    (
        "She was charged last spring. A trial date was set for November, then moved to 8 January.",
        {"last spring": ("2016-03-01", "2016-05-31"), "November": ("2016-11-01", "2016-11-30"), "8 January": ("2017-01-08", "2017-01-08")},
    ),
    (
        "Born on 3 May 1931, he grew up in Cork. In 1950 he enlisted. He was wounded that November and came home the following February.",
        {
            "3 May 1931": ("1931-05-03", "1931-05-03"),
            "1950": ("1950-01-01", "1950-12-31"),
            "that November": ("1950-11-01", "1950-11-30"),
            "the following February": ("1951-02-01", "1951-02-28"),
        },
    ),
    (
        "The figures were passed on in autumn 2014. An email between two officers, dated 3 October, says why.",
        {"autumn 2014": ("2014-09-01", "2014-11-30"), "3 October": ("2014-10-03", "2014-10-03")},
    ),
    (
        "The leak was found in 2013. The main was not repaired until August.",
        {"2013": ("2013-01-01", "2013-12-31"), "August": ("2016-08-01", "2016-08-31")},
    ),
    (
        "The ship set out from Oban on 2 June 1912. The crew left it on 8 September.",
        {"2 June 1912": ("1912-06-02", "1912-06-02"), "8 September": ("1912-09-08", "1912-09-08")},
    ),
    (
        "Oyelade, who brokered the 1996 ceasefire, hopes that they will meet before the end of the year.",
        {"1996": ("1996-01-01", "1996-12-31"), "the end of the year": (None, "2016-12-31")},
    ),
]


@pytest.mark.parametrize(("story", "expected"), STORIES)
def test_story(story: str, expected: dict[str, tuple[str, str]]) -> None:
    assert bounds(story) == expected


HISTORY = (
    "The castle was begun in 1066. It burned down in 1087. The walls were rebuilt in 1101, and in 1120 a tower was added. "
    "On 5 June 1453 the garrison left. In December the town was sacked, and in January the survivors returned. "
    "In 1502 a new hall was built. In August lightning struck it."
)


def test_a_review_of_the_last_year_is_of_that_year() -> None:
    review = "Our year 2015 in review. The season began on 3 February. On 14 July the roof fell in."
    assert bounds(review, "2016-02-11")["3 February"] == ("2015-02-03", "2015-02-03")


def test_a_season_over_two_years_has_its_spring_in_the_second() -> None:
    season = (
        "Carrow 2015-16: a season in review\n\nHe quit that afternoon, he revealed last week. It took them until 19 September to win. "
        "Bako scored on Halloween. Usher had played in the side that won in 1957. Their run ended in February. They lost on 23 April."
    )
    values = {time.text: time.value for time in times_of(Document("season", season, datetime.date(2016, 8, 28)))}
    assert (values["19 September"], values["Halloween"]) == ("2015-09-19", "2015-10-31")
    assert (values["February"], values["23 April"]) == ("2016-02", "2016-04-23")


def test_a_story_without_a_publication_date_has_its_own_year() -> None:
    chronicle = (
        "The brig came on 11 June 1834. She died on 2 July. August was the worst month. On the 6th the gates were shut. The next morning "
        "they fled. It came back in 1836, in 1841 and in 1848. The wells were opened in 1903."
    )
    values = [time.value for time in times_of(Document("chronicle", chronicle))]
    assert values[:4] == ["1834-06-11", "1834-07-02", "1834-08", "1834-08-06"]


@pytest.mark.parametrize(
    ("words", "code", "values"),
    [
        ("I quit on a Monday morning in July 2015.", "en", ["XXXX-WXX-1TMO", "2015-07"]),
        ("He was shot on a Friday.", "en", ["XXXX-WXX-5"]),
        ("In a Wednesday media event the firm showed it.", "en", ["2016-12-14"]),
        ("Er wurde an einem Freitag im März 2015 erschossen.", "de", ["XXXX-WXX-5", "2015-03"]),
        ("Il a été abattu un vendredi de mars 2015.", "fr", ["XXXX-WXX-5", "2015-03"]),
        ("Le dispararon un viernes de marzo de 2015.", "es", ["XXXX-WXX-5", "2015-03"]),
        ("Fu ucciso un venerdì di marzo 2015.", "it", ["XXXX-WXX-5", "2015-03"]),
        ("Hij werd op een vrijdag in maart 2015 doodgeschoten.", "nl", ["XXXX-WXX-5", "2015-03"]),
        ("Foi morto numa sexta-feira de março de 2015.", "pt", ["XXXX-WXX-5", "2015-03"]),
    ],
)
def test_any_weekday_is_no_day(words: str, code: str, values: list[str]) -> None:
    document = Document("any", words, datetime.date.fromisoformat(PUBLISHED), language=code)
    assert [time.value for time in times_of(document)] == values


@pytest.mark.parametrize(
    ("words", "code", "value"),
    [
        ("Weihnachten", "de", "2013-12-25"),
        ("am 15.2.", "de", "2013-02-15"),
        ("capodanno", "it", "2014-01-01"),
        ("zondag, feb 10", "nl", "2013-02-10"),  # two days ago
        ("op donderdag tussen 9:30 en 11:00", "nl", "2013-02-14T11:00"),
        ("15SEP", "es", "2013-09-15"),
    ],
)
def test_a_note_of_nothing_but_times_looks_ahead(words: str, code: str, value: str) -> None:
    document = Document("a", words, published=datetime.date(2013, 2, 12), language=code)
    assert times_of(document)[-1].value == value


@pytest.mark.parametrize(
    ("words", "code", "bounds"),
    [
        ("Vor zwei Stunden stürzte die Brücke ein.", "de", ("2016-12-14", "2016-12-14")),
        ("In den letzten 24 Stunden starben drei Menschen.", "de", ("2016-12-13", "2016-12-14")),
        ("Le ultime due settimane sono state dure.", "it", ("2016-11-28", "2016-12-11")),
        ("Les deux dernières années, il a plu.", "fr", ("2014-01-01", "2015-12-31")),
        ("Il a vécu à Lyon les deux dernières années de sa vie.", "fr", None),
        ("Prima delle 11 il ponte era chiuso.", "it", (None, "2016-12-14T10:59")),
        ("En lo que va de año murieron diez.", "es", ("2016-01-01", "2016-12-14")),
        ("≥ 2019", "nl", ("2019-01-01", None)),
        ("<2019", "es", (None, "2018-12-31")),
        ("No hay cuentas para 2010 o posterior.", "es", ("2010-01-01", None)),
        ("Beginnend op 7 januari 2025 wordt de brug gesloten.", "nl", ("2025-01-07", None)),
        ("Meer dan 2 weken na vandaag komt de keuring.", "nl", ("2016-12-28", None)),
        ("Minder dan drie dagen na morgen is het klaar.", "nl", ("2016-12-15", "2016-12-18")),
        ("Het geld voor het jaar is op.", "nl", ("2016-01-01", "2016-12-31")),
        ("En los dos días siguientes no lloverá.", "es", ("2016-12-15", "2016-12-16")),
        ("La demande doit arriver au plus tard le 3 janvier.", "fr", (None, "2017-01-03")),
    ],
)
def test_counted_up_to_the_day_of_publication(words: str, code: str, bounds: tuple[str | None, str | None] | None) -> None:
    (time,) = times_of(Document("a", words, datetime.date.fromisoformat(PUBLISHED), language=code))
    assert (time.interval and (time.interval.earliest, time.interval.latest)) == bounds


@pytest.mark.parametrize(
    ("words", "code", "values"),
    [
        ("Von November bis Februar 2017 regnete es.", "de", ["2016-11", "2017-02"]),
        ("De noviembre a febrero de 2017 llovió.", "es", ["2016-11", "2017-02"]),
        ("Vom 14.10. bis zum 15.10.2018 war er weg.", "de", ["2018-10-14", "2018-10-15"]),
        ("Am 14./15.10.2018 war er weg.", "de", ["2018-10-14", "2018-10-15"]),
        ("Na próxima segunda, o tribunal decide.", "pt", ["2016-12-19"]),
        ("Le conseil se réunira mardi en quinze.", "fr", ["2017-01-03"]),
        ("Na terça e quarta choveu.", "pt", ["2016-12-13", "2016-12-14"]),
        ("Die Preise stiegen in zwei Jahren um 10 Prozent.", "de", ["P2Y"]),
        ("In zwei Jahren ist Wahl.", "de", ["2018"]),
        ("Sie sagte, dass sie in drei Tagen komme.", "de", ["2016-12-17"]),
        ("Lo dijo en la semana 10, y la semana 12 de embarazo fue mala.", "es", ["2016-W10"]),
        ("Nell'ultima ora sono arrivati tutti.", "it", ["PT1H"]),
        ("Il arrive à 3pm dans la salle.", "fr", ["2016-12-14T15:00"]),
        ("Il passera dans la semaine.", "fr", ["2016-W50"]),
        ("El próximo lunes 1-3 p.m. hay mercado.", "es", ["2016-12-19", "2016-12-19T15:00"]),
        ("El lunes 20 personas vinieron.", "es", []),
        ("Celebraron el día del libro.", "es", ["2016-04-23"]),
        ("No dia do trabalho houve greve.", "pt", ["2016-05-01"]),
        ("La reunión fue el vie. a las 5.", "es", ["2016-12-09", "2016-12-09T05:00"]),
        ("Hij sliep 3 uur.", "nl", ["PT3H"]),
        ("Brief van 3 aug 96.", "nl", ["1996-08-03"]),
        ("La semana pasada, el lunes llovió.", "es", ["2016-12-05"]),
        ("La settimana prossima martedì alle 9 si vota.", "it", ["2016-12-20T09:00"]),
        ("La scorsa domenica ha piovuto.", "it", ["2016-12-11"]),
        ("Na próxima semana, segunda-feira, há greve.", "pt", ["2016-12-19"]),
        ("Am Weltaidstag demonstrierten sie.", "de", ["2016-12-01"]),
        ("Lors de la Journée mondiale de l'eau 2021, il a plu.", "fr", ["2021-03-22"]),
        ("La banca fu assaltata tra le 9 e le 11 di lunedì.", "it", ["2016-12-12T09:00", "2016-12-12T11:00"]),
        ("The shop opens from 9 am to 5 pm tomorrow.", "en", ["2016-12-15T09:00", "2016-12-15T17:00"]),
        ("Negli ultimi 3 mesi e 2 giorni fa hanno trovato una soluzione.", "it", ["P3M", "2016-12-12"]),
        ("Die Ausstellung (20/12-5/1/2018) war gut besucht.", "de", ["2017-12-20", "2018-01-05"]),
        ("The tour (10/1-11/2/2017) sold out.", "en", ["2017-10-01", "2017-11-02"]),
        ("25.07.15", "ko", ["2025-07-15"]),
        ("in 60 minuten", "nl", ["2016-12-14"]),
        ("Ze deed het in 60 minuten.", "nl", ["PT60M"]),
        ("A quarta e quinta rodadas foram adiadas.", "pt", []),
        ("Bis 2100 steigt das Meer, sagt er auf 2100 Seiten.", "de", ["2100"]),
        ("Manejó el martes 6 a las siete.", "es", ["2016-12-06T07:00"]),
        ("El lunes el veintisiete se vota.", "es", ["2017-02-27"]),
        ("Subió el lunes el tres por ciento.", "es", ["2016-12-12"]),
        ("Op zaterdag de tweede keer regende het.", "nl", ["2016-12-10"]),
        ("De noviembre al 5 de febrero de 2017 llovió.", "es", ["2016-11", "2017-02-05"]),
        ("De 1/10 a 11/7 está cerrado.", "es", ["2016-10-01", "2016-07-11"]),
        ("Mezcló de 1/4 a 3/4 de litro.", "es", []),
        ("Zwischen Januar 2014 und jetzt gab es drei Streiks.", "de", ["2014-01", "2016-12-14"]),
        ("Das Amt, das er bis jetzt hatte, gab er ab.", "de", ["PRESENT_REF"]),
        ("Voy a volver en 3 horas.", "es", ["2016-12-14"]),
        ("Corrió en 3 horas.", "es", ["PT3H"]),
        ("We landed on the 9th at four in the morning.", "en", ["2016-12-09", "2016-12-09T04:00"]),
        ("In week 10 ging het mis, in week 12 van de zwangerschap.", "nl", ["2016-W10"]),
    ],
)
def test_ends_and_weekdays_that_other_words_place(words: str, code: str, values: list[str]) -> None:
    document = Document("a", words, datetime.date.fromisoformat(PUBLISHED), language=code)
    assert [time.value for time in times_of(document)] == values


@pytest.mark.parametrize("code", ["de", "es", "fr", "it", "nl", "pt"])
def test_days_of_the_world_are_known_in_every_language(code: str) -> None:
    document = Document("a", "Maha Shivaratri 2020, Laylat al-Qadr 2017, Black Friday 2023", language=code)
    assert [time.value for time in times_of(document)] == ["2020-02-21", "2017-06-22", "2023-11-24"]


def test_shortly_before_midnight_is_of_the_day_that_ends() -> None:
    story = (
        "The trawler sank on 11 November 2017. She had sailed at 1530 on the 9th. During the evening of the 10th the wind rose. "
        "Shortly before midnight he called."
    )
    times = {time.text: time for time in times_of(Document("ship", story, datetime.date(2018, 9, 6)))}
    assert times["1530 on the 9th"].value == "2017-11-09T15:30"
    assert str(times["midnight"].interval).startswith("2017-11-10T23:59")


def test_what_was_most_of_a_year_ago_is_of_the_year_told() -> None:
    story = (
        "The trial opened in September. In 2013 the two had met in a bar. In October they agreed to buy it. The sale closed on 9 December."
    )
    assert bounds(story, "2015-11-30")["9 December"] == ("2013-12-09", "2013-12-09")


def test_the_night_of_an_entry_of_the_evening_is_the_one_to_come() -> None:
    log = (
        "10 June 2024\n21:30 Window opens.\n22:10 The upgrade fails; traffic stays there overnight.\n\n"
        "11 June\n09:10 Alert. It rained overnight."
    )
    times = times_of(Document("log", log, datetime.date(2024, 6, 12)))
    assert [time.value for time in times if time.text == "overnight"] == ["2024-06-10TNI", "2024-06-10TNI"]


def test_an_ordinal_heads_an_entry_where_the_first_day_is_written_so() -> None:
    diary = "Tuesday 4th March 1919. Snow again.\n\nWednesday. A letter came.\n\n7th. The doctor arrived.\n\n15th. No new cases."
    assert [time.value for time in times_of(Document("diary", diary))][-2:] == ["1919-03-07", "1919-03-15"]


def test_a_history_counts_from_the_year_the_story_is_in() -> None:
    found = bounds(HISTORY)
    assert found["December"] == ("1453-12-01", "1453-12-31")
    assert found["January"] == ("1454-01-01", "1454-01-31")
    assert found["August"] == ("1502-08-01", "1502-08-31")


def test_a_history_needs_no_publication_date() -> None:
    assert bounds(HISTORY, None) == bounds(HISTORY)


def test_today_in_an_undated_quotation_is_the_speakers_day() -> None:
    (time,) = times_in("“God allowed us to conquer it today,” says one of the fighters in the video.", PUBLISHED)
    assert (time.interval, time.quoted, time.confidence, time.anchor_kind) == (None, True, 0, AnchorKind.QUOTATION)
    assert "speaker" in time.how


def test_today_in_a_dated_quotation_is_counted_from_the_speech() -> None:
    found = {
        time.text: time
        for time in times_in("Speaking on Monday, she said: “We hold the port today. Tomorrow we will hold the cranes.”", PUBLISHED)
    }
    assert [found[words].value for words in ("Monday", "today", "Tomorrow")] == ["2016-12-12", "2016-12-12", "2016-12-13"]
    assert found["today"].anchor_kind is AnchorKind.QUOTATION


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("on Tuesday", "XXXX-WXX-2"),
        ("yesterday", "XXXX-XX-XX"),
        ("last year", "XXXX"),
        ("in March", "XXXX-03"),
        ("at the weekend", "XXXX-WXX-WE"),
        ("two days ago", "XXXX-XX-XX"),
    ],
)
def test_without_a_publication_date_nothing_relative_is_resolved(words: str, value: str) -> None:
    (time,) = times_in(f"The mayor resigned {words}.", None)
    assert (time.interval, time.value, time.confidence) == (None, value, 0)
    assert "not known" in time.how


def test_the_other_reading_is_kept() -> None:
    first, *_ = times_in("Last May militants laid siege to the city. Government forces retook it in March.", PUBLISHED)
    assert [other.edtf for other in first.alternatives] == ["2016-05"]
    assert "told before ‘March’" in first.how


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It was signed on 05/06/2016. It lapsed on 13/06/2016.", "2016-06-05"),
        ("It was signed on 05/06/2016. It lapsed on 06/13/2016.", "2016-05-06"),
    ],
)
def test_one_order_of_day_and_month_for_the_whole_text(text: str, value: str) -> None:
    assert times_in(text, None)[0].value == value


def test_a_weekday_that_does_not_fit_is_named() -> None:
    (time,) = times_in("He left on Monday, 5 May 2016.", None)
    assert time.confidence < 0.7
    assert "weekday does not fit" in time.how


@pytest.mark.parametrize("words", ["May 2, 10000", "in 12016"])
def test_years_after_9999_are_no_dates(words: str) -> None:
    assert all(
        time.interval is None or time.interval.latest <= "9999-12-31"
        for time in times_in(f"It ended {words}.", PUBLISHED)
        if time.interval and time.interval.latest
    )


def test_without_a_publication_date_a_report_is_not_read_as_a_history() -> None:
    text = "The firm cut its forecast on Tuesday. It bought a rival in November 2021. The dividend is paid on Sept 5."
    assert bounds(text, None) == {"Tuesday": (None, None), "November 2021": ("2021-11-01", "2021-11-30"), "Sept 5": (None, None)}


@pytest.mark.parametrize("words", ["31 June 2020", "31 June", "the 30th of February"])
def test_a_day_that_no_calendar_has_is_named_and_not_placed(words: str) -> None:
    time = next(time for time in times_in(f"He died on {words}.", "2026-03-13") if time.dates)
    assert (time.interval, time.confidence) == (None, 0)
    assert words in f"the {time.text}"
    assert "no calendar has this day" in time.how


@pytest.mark.parametrize(
    ("told", "published", "values"),
    [
        ("She was dismissed in March and reinstated two weeks later.", "2023-05-17", {"March": "2023-03", "two weeks later": "2023-03"}),
        ("In Q3 last year we lost it.", "2024-08-06", {"Q3 last year": "2023-Q3"}),
        ("It began in 1878. On 14 February of the following year they left.", None, {"14 February of the following year": "1879-02-14"}),
        ("He died on 19 September 1891, the day after his term ended.", None, {"the day after": "XXXX-XX-XX"}),
        ("They met on 4 January 2021 and adjourned the same afternoon to 1 February 2021.", None, {"1 February 2021": "2021-02-01"}),
        ("“We will act today,” the minister said on Monday.", "2026-03-13", {"today": "2026-03-09"}),
        ("He won in 1932 and died on Thursday at 6 p.m.", "2024-02-16", {"Thursday at 6 p.m.": "2024-02-15T18:00"}),
        ("She will redeem preferred shares on Oct. 31.", "1989-10-27", {"Oct. 31": "1989-10-31"}),
        ("He could not be reached on Wednesday.", "2000-01-06", {"Wednesday": "2000-01-05"}),
        ("The vote was postponed until Tuesday.", "2000-03-30", {"Tuesday": "2000-04-04"}),
    ],
)  # fmt: skip
def test_what_readers_found_wrong_is_right(told: str, published: str | None, values: dict[str, str]) -> None:
    found = {time.text: time.value for time in times_of(Document("d", told, datetime.date.fromisoformat(published) if published else None))}
    assert {words: found.get(words) for words in values} == values


def test_one_numeric_date_settles_the_order_for_all() -> None:
    settled = times_of(Document("d", "They met on 03.02.2020. They parted on 14/02/2020."))
    alone = times_of(Document("d", "They met on 03.02.2020."))
    assert (settled[0].value, settled[0].confidence, [one.edtf for one in settled[0].alternatives]) == ("2020-02-03", 0.9, ["2020-03-02"])
    assert (alone[0].value, alone[0].confidence, len(alone[0].alternatives)) == ("2020-02-03", 0.75, 1)
    slashed = times_of(Document("d", "They met on 03/02/2020."))
    assert (slashed[0].value, slashed[0].confidence, len(slashed[0].alternatives)) == ("2020-03-02", 0.6, 1)


@pytest.mark.parametrize(
    ("told", "first", "last"),
    [
        ("He was arrested before midnight Tuesday.", "2026-03-10T00:00", "2026-03-10T23:59"),
        ("He was arrested before 0:00 on Tuesday.", "2026-03-09T00:00", "2026-03-09T23:59"),
        ("They must leave before midnight tomorrow.", None, "2026-03-14T23:59"),
        ("The deal was signed before midnight tomorrow.", "2026-03-14T00:00", "2026-03-14T23:59"),
    ],
)
def test_before_midnight_is_the_day_that_it_ends(told: str, first: str | None, last: str) -> None:
    (time,) = times_of(Document("d", told, datetime.date(2026, 3, 13)))
    assert time.interval is not None
    assert (time.interval.earliest, time.interval.latest) == (first, last)


def test_a_day_that_no_calendar_has_is_told_and_ends_nothing() -> None:
    told = "They met in 1934. Profit fell in the year ended 30 February. In the year ended 30 February 2015 it rose. Rome fought in 218 BC."
    undated, *_ = [time for time in times_of(Document("d", told, datetime.date(2026, 3, 13))) if time.interval is None]
    assert undated.how == "‘the year’: no year near by has that day."


@pytest.mark.parametrize("published", [datetime.date.min, datetime.date.max], ids=str)
def test_every_example_is_read_at_the_ends_of_the_calendar(published: datetime.date) -> None:
    examples = [words for rule in language("en").times.rules for words in rule.examples]
    told = [f"They left before {words}. After {words} it will rain, “as {words},” she said on Monday." for words in examples]
    times = times_of(Document("d", "\n\n".join(told), published))
    assert all(time.interval is not None or time.how for time in times)
    last = {time.text: time.value for time in times_of(Document("d", "It rained on Monday, and in May.", datetime.date.max))}
    assert last == {"Monday": "9999-12-27", "May": "9999-05"}


def test_before_noon_on_a_day_is_that_day_and_contradictions_are_named() -> None:
    (noon,) = times_of(Document("d", "Police arrested him before noon on Saturday outside a bank.", datetime.date(2023, 5, 17)))
    assert noon.interval is not None
    assert (noon.interval.earliest, noon.interval.latest) == ("2023-05-13T00:00", "2023-05-13T11:59")
    clash = times_of(Document("d", "He was held in June 2015. Later, in March 2015, he was freed. Talks began on Tuesday 13 March 2026."))
    assert ["later" in clash[1].how, clash[1].confidence, clash[2].confidence] == [True, 0.5, 0.6]


NOTES = [
    ("tomorrow", "2016-12-15"),  # a date alone is no head that it could be counted from once more
    ("Yesterday", "2016-12-13"),
    ("Yesterday\n\nThe mill in Lorvik burned down.", "2016-12-13"),
    ("Tuesday at 9 a.m.", "2016-12-20T09:00"),  # a note of nothing but a time is about what is to come
    ("on Friday", "2016-12-16"),
    ("3 March", "2017-03-03"),
    ("Tuesday: the mill in Lorvik burned down", "2016-12-13"),
]


@pytest.mark.parametrize(("text", "earliest"), NOTES)
def test_a_note_and_a_head_count_from_the_day_of_publication(text: str, earliest: str) -> None:
    assert [ends[0] for ends in bounds(text).values()] == [earliest]


def test_the_story_goes_on_in_the_prose_behind_a_date_that_opens_a_paragraph_in_a_language_without_verbs_to_tell_by() -> None:
    text = (
        "1 вересня 1939 року почалася війна. 3 вересня 1939 року Лондон. 17 вересня 1939 року Схід. 6 жовтня 1939 року Варшава.\n\n"
        "30 листопада 1939 року СРСР напав на сусіда. 14 грудня Ліга відповіла.\n\n9 квітня 1940 року впав Осло. 19 квітня бій."
    )
    times = times_of(Document("x", text, datetime.date(2018, 5, 19), language="uk"))
    assert [time.value for time in times][-4:] == ["1939-11-30", "1939-12-14", "1940-04-09", "1940-04-19"]


def test_a_look_back_within_a_sentence_does_not_move_the_year_of_the_story() -> None:
    text = "In January 2024 they said that they had warned him in the spring of 2023. On 22 January the inquiry was opened."
    assert bounds(text, "2024-04-12")["22 January"] == ("2024-01-22", "2024-01-22")


def test_a_weekday_beside_the_day_of_publication_is_of_that_week() -> None:
    far = " ".join(f"It was planned on {day} March 2031." for day in range(1, 8))
    text = f"Published: 10 October 2025\n\nThe city presented the plan for its tram on Thursday. {far}"
    assert bounds(text, "2025-10-10")["Thursday"] == ("2025-10-09", "2025-10-09")


def test_in_a_list_of_what_is_on_a_time_of_day_counts_from_its_own_line() -> None:
    lines = [f"{town}: Konzert in der alten Halle, 20 Uhr." for town in ("Lorvik", "Velmar", "Narvitz", "Skagen", "Ostry")]
    text = " ".join(["Lorvik: Markt auf dem Platz, am morgigen Donnerstag ab 10 Uhr.", *lines, "Velmar: Theater im Stadel, 19 Uhr."])
    clocks = [time.value for time in times_of(Document("x", text, datetime.date(2016, 12, 14), language="de")) if "T" in time.value]
    assert clocks[0].startswith("2016-12-15")
    assert {value[:10] for value in clocks[1:]} == {"2016-12-14"}


def test_a_window_has_its_bounds_and_dates_nothing() -> None:
    (time,) = times_of(Document("x", "Die Preise sind in den letzten drei Tagen gestiegen.", datetime.date(2016, 12, 14), language="de"))
    assert (time.value, time.dates, time.interval and time.interval.edtf) == ("P3D", False, "2016-12-11/2016-12-14")
    (open_,) = times_of(Document("x", "Es waren die letzten drei Tage des Krieges.", datetime.date(2016, 12, 14), language="de"))
    assert (open_.value, open_.interval) == ("P3D", None)


def test_a_history_that_has_come_to_the_present_gives_the_reader_his_own_days() -> None:
    told = " ".join(f"She moved on {day} May {1950 + day}." for day in range(1, 8))
    text = f"{told} She suffered a stroke in early 2017.\n\nShe died in her sleep on October 22."
    assert bounds(text, "2019-11-04")["October 22"] == ("2019-10-22", "2019-10-22")
    moved = text.replace("\n\n", " ").replace("died in her sleep", "moved to Leith")  # who died a fortnight before publication died then
    assert bounds(moved, "2019-11-04")["October 22"] == ("2017-10-22", "2017-10-22")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The stone fell on 9 May last year. A party set out on 14 May. In July it was found.", ["2019-05-09", "2019-05-14", "2019-07"]),
        ("The play runs until 5 December, and tours from February.", ["/2020-12-05", "2021-02"]),
        ("On 1 September I locked up at 6.10 p.m. I went to bed at half past ten.\n\nAt 2.47 a.m. the bell rang.",
         ["2020-09-01", "2020-09-01T18:10:00", "2020-09-01T22:30:00", "2020-09-02T02:47:00"]),
        ("On Sunday, when the country votes, she will win.", ["2020-09-06"]),
        ("I am going back in November.", ["2020-11"]),
        ("The asteroid 2019 JX4 passed on Monday.", ["2020-08-31"]),
        ("They held a service of thanksgiving on Sunday. Thanksgiving was quiet.", ["2020-08-30", "2019-11-28"]),
        ("Films run six days a week from Monday.", [None, "2020-09-07"]),
        ("He was in hospital from Monday.", ["2020-08-31"]),
        ("It opened in September 2012. The museum will show the stones on 30 September.", ["2012-09", "2020-09-30"]),
        ("The case was heard on 21 January 2020. It was told of in 2014. We visited the mill on 10 December.",
         ["2020-01-21", "2014", "2019-12-10"]),
        ("He was freed on 19 January. He left three weeks later.\n\nHis editor came on the morning of the 7th.",
         ["2020-01-19", "2020-02-09~", "2020-01-07"]),
    ],
)  # fmt: skip
def test_the_year_and_the_month_that_a_story_is_in(words: str, expected: list[str | None]) -> None:
    found = read(Document("x", words, datetime.date(2020, 9, 3))).times
    assert [one.interval.edtf if one.interval else None for one in found] == expected


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The deal was agreed in March 2015. Three weeks later Cuesta founded the firm.", "2015-03-22/2015-04-21"),
        ("In July 2015 floods left silt in the pool. It reopened six weeks later. Ten days later it shut again.", "2015-08-22/2015-09-21"),
        ("The deal was agreed in March 2015. Three weeks later Cuesta founded the firm. Two months later it won.", "2015-05-22/2015-06-21"),
        ("She was born in the summer of 1964. Four months later they left.", "1964-10/1964-12"),
        ("In 1970 she fell ill; eighteen months later she recovered.", "1971-07/1972-06"),
        ("In 2008 he began to write; two years later he sent his notes.", "2010"),
        ("The ship sailed in the spring of 1911. About three weeks later it was lost.", "1911-21~"),  # both ends are open
        ("On 3 May 2015 the deal was agreed. Three weeks later Cuesta founded the firm.", "2015-05-24~"),
    ],
)
def test_what_is_counted_from_a_coarser_time_lies_within_bounds(sentence: str, edtf: str) -> None:
    last = times_in(sentence, PUBLISHED)[-1].interval
    assert last is not None
    assert last.edtf == edtf


@pytest.mark.parametrize(
    ("code", "story", "words", "edtf"),
    [
        ("en", "He saw a crack in the wall. The next morning it had grown.", "The next morning", None),
        ("pt", "Ferraz viu uma trinca no paredão. No domingo seguinte voltou.", "domingo seguinte", None),
        ("nl", "Hij zag een scheur. Die nacht viel de muur.", "Die nacht", None),
        ("de", "Er sah einen Riss. Am folgenden Sonntag kam er zurück.", "folgenden Sonntag", None),
        ("en", "The wall will fall. The following Sunday there will be a service.", "The following Sunday", "2016-12-18"),
    ],
)
def test_what_goes_on_from_no_date_is_not_counted_from_publication(code: str, story: str, words: str, edtf: str | None) -> None:
    time = next(one for one in times_in(story, PUBLISHED, code) if one.text == words)
    assert (time.interval.edtf if time.interval else None) == edtf


def test_a_story_told_by_the_clock_goes_on_in_its_day() -> None:
    steps = " ".join(f"He tried the {word} rope." for word in ("first", "old", "long", "new", "short", "thin", "thick", "red", "blue"))
    story = f"On Friday, 23 August 2013, they entered the cave at 10.15 am. {steps} The boy reached the road at 4.50 pm."
    assert bounds(story, "2014-02-07")["4.50 pm"] == ("2013-08-23T16:50", "2013-08-23T16:50")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("it", "Il consiglio ha nominato Alba Paolini direttrice generale con effetto dal 1° marzo."),
        ("nl", "Jan de Wit is met ingang van 1 maart benoemd tot directeur."),
        ("de", "Der Aufsichtsrat hat Anna Berg mit Wirkung vom 1. März zur Vorsitzenden bestellt."),
        ("fr", "Le conseil a nommé Anne Roy directrice générale avec effet au 1er mars."),
        ("es", "El consejo nombró a Ana Ruiz directora con efectos desde el 1 de marzo."),
        ("pt", "O conselho nomeou Ana Reis diretora-geral com efeitos a partir de 1 de março."),
        ("en", "The board has appointed Ann Reed chief executive with effect from 1 March."),
    ],
)
def test_what_is_decided_takes_effect_on_the_nearer_day_of_its_name(code: str, words: str) -> None:
    for published, year in ("2022-11-15", 2023), ("2022-03-20", 2022):
        last = times_in(words, published, code)[-1].interval
        assert last is not None
        assert last.earliest == f"{year}-03-01"
