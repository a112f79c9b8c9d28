"""Dates that belong to something inside an English sentence, and not to what it tells."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.events.dating import WithoutEvent
from timeline.extraction import read
from timeline.model import DatedBy, Document


def _dated(text: str, language: str = "en") -> list[str]:
    events = read(Document("note", text, date(2021, 5, 12), title="Note", language=language), implied=True).events
    return [str(event.interval) if event.interval is None else event.interval.edtf for event in events if event.dated_by is DatedBy.WORDS]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The contractor had offered Friday, 28 May for the repair.", []),
        ("Your letter of 14 April reached me only yesterday.", ["2021-05-11"]),
        ("A notice of 3 March required the tenant to leave the flat by 31 March.", ["2021-03-03"]),
        ("The spring regatta has been postponed until September.", []),
        ("Mrs Hale promised to bring the accounts up to date by the end of June.", []),
        ("The governor declared a curfew starting Friday.", []),
        ("On 4 May the council voted to close the baths on 1 July.", ["2021-05-04"]),
        ("The court awarded the plaintiff $4,000 with interest from 1 February 2019.", []),
        ("The paintings, dating from 1880, were found in an attic in Ghent on Monday.", ["2021-05-10"]),
        ("The clerk acknowledged our letter of 20 April.", []),
        ("The board adopted the budget for 2022 by four votes to three.", []),
        ("The samples were taken on 22 January, the day before the vault was sealed.", ["2021-01-22"]),
    ],
)
def test_a_date_of_something_inside_dates_nothing(text: str, dates: list[str]) -> None:
    assert _dated(text) == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The hearing was set for 3 June.", ["2021-06-03"]),
        ("The trial was due to start on 7 June.", ["2021-06-07"]),
        ("The company said the plant would close on 30 June.", ["2021-06-30"]),
        ("The club has a match on 3 June.", ["2021-06-03"]),
        ("The centre remains closed until 3 June.", ["/2021-06-03"]),
        ("She helped to found the party in 1912 and refused to leave it in 1920.", ["1912", "1920"]),
        ("The earthquake of 1906 destroyed the church.", ["1906"]),
        ("In a letter of 3 April the mayor asked for help.", ["2021-04-03"]),
        ("Ms Hale chaired the meeting of 7 April.", ["2021-04-07"]),
        ("The strike was called off on 3 May.", ["2021-05-03"]),
    ],
)
def test_what_is_to_come_or_has_one_date_keeps_it(text: str, dates: list[str]) -> None:
    assert _dated(text) == dates


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("en", "The harbour master replaced the buoys laid in 2009.", []),
        ("en", "The line carried 1.2 million passengers (up from 0.9 million in 2016).", []),
        ("es", "El banco canceló ayer los bonos emitidos en 2015.", ["2021-05-11"]),
        ("es", "Ayer recibí tu carta del día 2.", ["2021-05-11"]),
        ("it", "Il comune ha abbattuto ieri la torre costruita nel 1971.", ["2021-05-11"]),
        ("it", "Una pala del XVI secolo, rubata nel 1981, è tornata lunedì.", ["1981", "2021-05-10"]),
        ("pt", "Quitou o empréstimo contraído junto ao Banco Norte em 2018.", []),
        ("fr", "Le pont construit en 1971 a été démoli lundi.", ["2021-05-10"]),
        ("it", "Ieri il presidente, in carica dal 2009, ha comunicato le dimissioni con effetto dal 31 maggio.", ["2021-05-11"]),
        ("es", "La vocal, ausente desde el 3 de marzo, pidió ayer un aplazamiento hasta el 12 de junio.", ["2021-05-11"]),
        ("pt", "O vogal, no cargo desde 2015, propôs ontem um adiamento para 12 de junho.", ["2021-05-11"]),
        ("fr", "M. Cobo, membre depuis 2015, a demandé lundi le report au 12 juin.", ["2021-05-10"]),
        ("de", "Gestern habe ich deinen Brief vom 2. Mai erhalten.", ["2021-05-11"]),
        ("nl", "De wethouder liet een brief van 3 februari zien.", []),
    ],
)
def test_the_date_of_what_was_made_or_written_is_not_that_of_the_verb(language: str, text: str, dates: list[str]) -> None:
    assert _dated(text, language) == dates


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("en", "The firm sold the mill and moved in 2009.", ["2009"]),
        ("en", "She said the pumps failed in 2015.", ["2015"]),
        ("en", "The museum opened (with 40 rooms) in 1923.", ["1923"]),
        ("en", "In the 14th century the abbey grew rich, and in 1348 the plague killed its monks.", ["1301/1400", "1348"]),
        ("es", "El incendio dejó la nave destruida en 2014.", ["2014"]),
        ("es", "La niña quedó herida en 1975.", ["1975"]),
        ("it", "Il gruppo ha venduto l'albergo nel 2012.", ["2012"]),
        ("fr", "La ville a vu le quartier rasé en 1944.", ["1944"]),
    ],
)
def test_what_becomes_of_something_has_its_date(language: str, text: str, dates: list[str]) -> None:
    assert _dated(text, language) == dates


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("en", "In 1868 he painted the panel that today hangs in Bremen.", ["1868"]),
        ("en", "The minister said the bill, which today passed, was fair.", ["2021-05-12"]),
        ("en", "The firm, founded in 1950, today announced a merger.", ["1950", "2021-05-12"]),
        ("es", "En 1945 escribió una tesis que hoy sigue citándose.", ["1945"]),
        ("es", "El ministro, que hoy anunció la medida, llegó en 2015.", ["2021-05-12", "2015"]),
        ("pt", "Em 1868 publicou um álbum, hoje considerado a sua obra-prima.", ["1868"]),
        ("it", "Nel 1868 dipinse la pala che oggi si trova a Brera.", ["1868"]),
        ("it", "Il governo ha oggi approvato il decreto.", ["2021-05-12"]),
        ("fr", "En 1868, il peint le tableau aujourd'hui conservé à Lyon.", ["1868"]),
        ("fr", "La ministre a aujourd'hui présenté son plan.", ["2021-05-12"]),
    ],
)
def test_how_a_thing_is_today_is_no_day(language: str, text: str, dates: list[str]) -> None:
    assert _dated(text, language) == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The minister resigned over a report into the Brack colliery disaster of 1985.", []),
        ("A court jailed two guards over the 2012 prison riot.", []),
        ("He was jailed for the 12 June 1994 bombing.", []),
        ("The committee signed a treaty that replaces the accord of 1977.", []),
        ("A landslide killed four villagers in a district devastated by the war of 1992-1995.", []),
        ("The orchestra played on Friday in the hall rebuilt after the fire of 1988.", ["2021-05-07"]),
        ("Hundreds gathered to mark the anniversary of the massacre of 1937.", []),
        ("The firm never recovered from the crash of 2008.", []),
        ("Turnout was higher than in the election of 2014.", []),
        ("The hall was rebuilt after the fire of 1988.", ["1988-01-01/2021-05-12"]),
        ("The hall was rebuilt after the 1988 fire.", ["1988-01-01/2021-05-12"]),
        ("The family sold the mill before the 1914 war.", ["/1914"]),
        ("The union criticised Monday’s ruling.", []),
        ("A man has been charged over Sunday's fire at a warehouse in Leith.", []),
        ("A vigil was held for those killed in Friday's quake.", []),
        ("Police arrested two teenagers after Saturday's shooting.", ["2021-05-08/2021-05-12"]),
        ("He scored twice in Saturday's match.", ["2021-05-08"]),
        ("The house was destroyed in the fire of 1923.", ["1923"]),
        ("The party won the election of 1922.", ["1922"]),
        ("They fled to Kent during the troubles of 1919.", ["1919"]),
        ("After the crash of March, in which a boy was hurt, the ride was shut.", ["2021-03"]),
    ],
)
def test_a_date_that_says_which_thing_is_meant_is_that_of_the_verb_only_where_both_were_at_one_time(text: str, dates: list[str]) -> None:
    assert _dated(text) == dates


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("de", "Er wurde wegen des Anschlags vom 12. Juni 1994 verurteilt.", []),
        ("de", "Hunderte gedachten der Opfer des Massakers von 1937.", []),
        ("de", "Die Halle wurde nach dem Brand von 1988 neu gebaut.", ["1988-01-01/2021-05-12"]),
        ("de", "Vor der Reform von 1832 hatte der Ort zwei Abgeordnete.", ["/1832"]),
        ("de", "Am Ende des Krieges von 1870 kehrte er heim.", ["1870"]),
        ("fr", "Elle a écrit un livre sur la grève de 1926.", []),
        ("fr", "La salle a été reconstruite après l'incendie de 1988.", ["1988-01-01/2021-05-12"]),
        ("fr", "Elle a été placée en arrêt de travail du 4 mars au 28 avril 2019.", ["2019-03-04/2019-04-28"]),
        ("fr", "La maison fut détruite dans l'incendie de 1923.", ["1923"]),
        ("es", "Fue condenado por el atentado del 12 de junio de 1994.", []),
        ("es", "Antes de la guerra de 1914 se trasladó a León.", ["/1914"]),
        ("es", "El partido ganó las elecciones de 1922.", ["1922"]),
        ("it", "La banca attribuisce le perdite alla fusione del 2001.", []),
        ("it", "La sala fu ricostruita dopo l'incendio del 1988.", ["1988-01-01/2021-05-12"]),
        ("it", "Perse due fratelli nell'offensiva del 1916.", ["1916"]),
        ("pt", "A fábrica nunca recuperou da crise de 2008.", []),
        ("pt", "Antes da reforma de 1832 a vila enviava dois deputados.", ["/1832"]),
        ("nl", "Honderden mensen herdachten de slachtoffers van het bloedbad van 1937.", []),
        ("nl", "De zaal werd herbouwd na de brand van 1988.", ["1988-01-01/2021-05-12"]),
        ("nl", "Naar aanleiding van de uitzending van Vrije Golf van 4 februari kwamen elf tips binnen.", ["2021-02-04"]),
    ],
)
def test_a_date_that_says_which_thing_is_meant_in_six_languages(language: str, text: str, dates: list[str]) -> None:
    assert _dated(text, language) == dates


def test_what_came_after_a_thing_says_so() -> None:
    (event,) = read(Document("note", "The hall was rebuilt after the 1988 fire.", date(2021, 5, 12), title="Note", language="en")).events
    assert str(event.how).endswith("This happened after that.")


def test_it_says_why() -> None:
    text = "The spring regatta has been postponed until September."
    without = read(Document("note", text, date(2021, 5, 12), title="Note", language="en"), implied=True).without
    assert [one.reason for one in without] == [WithoutEvent.INNER]


def test_without_context_a_sentence_keeps_its_only_date() -> None:
    document = Document("note", "The spring regatta has been postponed until September.", date(2021, 5, 12), title="Note", language="en")
    assert [event.time.text for event in read(document).events if event.time] == ["September"]
