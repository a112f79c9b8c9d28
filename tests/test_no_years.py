"""A number with what it counts behind a day or a month is no year: "Le 5 mars, 310 mineurs débraient"."""

import datetime

import pytest

from timeline import extraction
from timeline.model import Document
from timeline.tagging import times_of


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "On 5 March, 310 miners walked out.", "1986-03-05"),
        ("en", "On March 6, 1500 miners walked out.", "1986-03-06"),
        ("en", "On 4 July 1066 ships landed at Hythe.", "1066-07-04"),
        ("fr", "Le 5 mars, 310 mineurs débraient.", "1986-03-05"),
        ("fr", "Le 6 mars, 1500 mineurs débraient.", "1986-03-06"),
        ("fr", "Le 6 mars 1500 naît son fils.", "1500-03-06"),
        ("es", "El 6 de marzo, 1500 mineros pararon.", "1986-03-06"),
        ("it", "Il 6 marzo, 1500 minatori scioperarono.", "1986-03-06"),
        ("it", "Il 6 marzo 1500 nacque suo figlio.", "1500-03-06"),
        ("pt", "A 6 de março, 1500 mineiros pararam.", "1986-03-06"),
        ("de", "Am 6. März streikten 1500 Bergleute.", "1986-03-06"),
        ("nl", "Op 6 maart staakten 1500 mijnwerkers.", "1986-03-06"),
    ],
)
def test_a_number_of_people_is_no_year(code: str, text: str, day: str) -> None:
    found = extraction.read(Document("x", text, datetime.date(1986, 6, 24), language=code)).events
    assert [event.interval.edtf for event in found if event.interval] == [day]


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "In 1918 women were admitted.", "1918"),
        ("en", "In 1952 workers struck for a week.", "1952"),
        ("en", "The rule was changed because in 1918 women were admitted.", "1918"),
        ("en", "In early 1931 women joined the choir.", "1931-01/1931-04"),
        ("en", "In 1962 the road was tarred.", "1962"),
        ("en", "In 1931 a new road was laid.", "1931"),
        ("en", "In 1931 Farm Lane was closed.", "1931"),
        ("en", "The fire of 5 March destroyed 1918 homes.", "1986-03-05"),
        ("en", "On 5 March he moved to 1931 Farm Lane.", "1986-03-05"),
        ("de", "Im Jahr 1919 Frauen zur Wahl zuzulassen, beschloss der Rat.", "1919"),
        ("de", "1952 stellen die Bauern den Betrieb ein.", "1952"),
        ("nl", "Sinds 1931 leden van de bond het dorp verlieten, is het stil.", "1931/.."),
        ("fr", "En 1936 soldats et paysans occupèrent la place.", "1936"),
        ("es", "En 1936 hombres del pueblo ocuparon el ayuntamiento.", "1936"),
        ("it", "Nel 1943 soldati e contadini occuparono il municipio.", "1943"),
        ("pt", "Em 1936 trabalhadores da fábrica ocuparam a praça.", "1936"),
        ("es", "El 6 de marzo el fuego afectó a 1936 familias.", "1986-03-06"),
        ("en", "From 1931 to 1935 members fell.", "1931/1935"),
        ("en", "In 1985 hours were cut.", "1985"),
        ("en", "About 1931 people began to leave.", "1931~"),
        ("en", "In 1931 day trippers came by steamer.", "1931"),
        ("en", "By 1931 local people had no work.", "/1931"),
        ("fr", "En mai 1936 hommes et femmes occupèrent la gare.", "1936-05"),
        ("it", "Nel maggio 1943 soldati e contadini occuparono il municipio.", "1943-05"),
    ],
)
def test_a_year_that_opens_its_clause_counts_nobody(code: str, text: str, day: str) -> None:
    found = extraction.read(Document("x", text, datetime.date(1986, 6, 24), language=code)).events
    assert [event.interval.edtf for event in found if event.interval] == [day]


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("fr", "Lundi Paris a été bloquée par la neige.", "1986-06-23"),
        ("fr", "Lundi Sophie Lemoine a quitté la mairie.", "1986-06-23"),
        ("it", "Lunedì Mario Rossi ha incontrato il sindaco.", "1986-06-23"),
        ("fr", "À 9 heures explose une bombe dans la gare.", "1986-06-24T09:00"),
        ("es", "A las nueve llega el gobernador.", "1986-06-24T09:00"),
        ("it", "Alle nove parte il treno per Roma.", "1986-06-24T09:00"),
        ("pt", "Às nove parte o comboio.", "1986-06-24T09:00"),
    ],
)
def test_what_opens_a_sentence_is_a_time(code: str, text: str, value: str) -> None:
    assert [one.value for one in times_of(Document("x", text, datetime.date(1986, 6, 24), language=code))] == [value]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Jean Lundi a été élu."),
        ("it", "Domenica Rossi ha vinto la gara."),
        ("es", "A las nueve familias se les prometió una casa."),
        ("it", "Alle nove donne fu dato un premio."),
        ("pt", "Às nove famílias foi prometida uma casa."),
    ],
)
def test_what_opens_a_sentence_is_no_time(code: str, text: str) -> None:
    assert times_of(Document("x", text, datetime.date(1986, 6, 24), language=code)) == ()
