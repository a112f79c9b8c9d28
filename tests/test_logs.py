"""Logs: a line that leaves out who did it is told by who keeps the log, or by whose it is; the weather is no row."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import read
from timeline.languages.en.logs import WEATHER, log_keeper, log_station
from timeline.model import Document

_LOG = """{head}

12 May 2019
0410 Wind SW 4, overcast. Heard weak call on 2182.
0415 Advised Brenn Rescue. Fishing boat Anna on scene.
0420 Identified as Otto Lund.
0430 Sea moderate.
"""


def rows(head: str, title: str) -> list[tuple[str, tuple[str, ...]]]:
    text = _LOG.format(head=head)
    found = read(Document("a", text, date(2019, 5, 13), title=title), implied=True).events
    return [(one.title, one.actors) for one in found]


def test_a_line_without_a_subject_is_of_who_keeps_the_log() -> None:
    found = dict(rows("Officer of the watch: L. Penney. Assistant: D. Sooley", "Duty log – Harrow Radio – 12 May 2019"))
    assert "L. Penney" in found["[L. Penney:] Heard weak call on 2182"]
    assert "[L. Penney:] Advised Brenn Rescue" in found
    assert "Identified as Otto Lund" in found
    assert not any("Sea moderate" in title or "Wind" in title for title in found)


def test_or_of_whose_log_it_is() -> None:
    assert "[Harrow Coast Radio:] Heard weak call on 2182" in dict(rows("All times local", "Duty log – Harrow Coast Radio – 12 May 2019"))


def test_no_other_text_is_a_log() -> None:
    assert not any(title.startswith("[") for title, _ in rows("Officer of the watch: L. Penney", "The night of 12 May"))


@pytest.mark.parametrize(
    ("head", "keeper"),
    [
        ("Engine log\nVoyage 41. Watch: 2/E P. Lassen\n\n0410 All well", "P. Lassen"),
        ("Lookout: Tess Okamura\n0410 All well", "Tess Okamura"),
        ("Watch: B. Original in NST\n0410 All well", ""),
        ("0410 All well\n\nL. Penney", "L. Penney"),
    ],
)
def test_who_kept_a_log(head: str, keeper: str) -> None:
    assert log_keeper(head) == keeper


@pytest.mark.parametrize(
    ("title", "station"),
    [
        ("Engine room log, M/V Tarnholm", "M/V Tarnholm"),
        ("Log of the tug Brage Seven, 1884", "Brage Seven"),
        ("Brenn police log, Feb. 11-17", ""),
        ("Incident log: 12 May", ""),
    ],
)
def test_whose_log_it_is(title: str, station: str) -> None:
    assert log_station(title) == station


@pytest.mark.parametrize(("note", "is_weather"), [("Fog", True), ("Wind S.W. 4, glass 29.8", True), ("All clear", False), ("Gale", False)])
def test_notes_on_the_weather(note: str, is_weather: bool) -> None:
    assert (WEATHER.fullmatch(note) is not None) is is_weather


def test_a_diary_leaves_out_who_keeps_it() -> None:
    text = "Mon. 5th June. In bed till ten. Rang Mother.\n\nTues. 6th. Up at five for milking. Fred brought eggs. I slept.\n"
    found = [
        one.title for one in read(Document("a", text, date(1944, 6, 20), title="Diary of Edith Lorne, land girl"), implied=True).events
    ]
    assert "[Edith Lorne:] In bed till ten" in found
    assert "[Edith Lorne:] Up at five for milking" in found
    assert "Fred brought eggs" in found


def test_a_journal_of_a_light_is_kept_by_who_signs_it() -> None:
    text = "Monday, 9th January 1893. Painted the oil store.\n\nTuesday, 10th. Cleaned lantern panes.\n\nP. Geary, Head Keeper\n"
    found = [one.title for one in read(Document("a", text, date(1893, 1, 24), title="Journal kept at Rabbit Light"), implied=True).events]
    assert "[P. Geary:] Cleaned lantern panes" in found


@pytest.mark.parametrize(
    "text",
    [
        "The mill burned in 1907. Bibliography. A. Novak, A Town and Its Mill (1958); B. Weiss, Glass (1979).",
        "The mill burned in 1907.\n\nSources: A. Novak, A Town and Its Mill (1958).",
    ],
)
def test_what_a_list_of_sources_names_makes_no_row(text: str) -> None:
    found = [one.title for one in read(Document("a", text, date(1999, 6, 1)), implied=True).events]
    assert found == ["The mill burned in 1907"]


def test_a_label_of_a_life_has_whose_it_is() -> None:
    text = (
        "Anna Berg, pilot\nBorn: 3 May 1926, in Lorvik. Died: 2 June 2011\n\nAnna Berg flew to Oslo in 1950. Anna Berg never landed there."
    )
    found = [one.title for one in read(Document("a", text, date(2011, 6, 20), title="Anna Berg")).events]
    assert "[Anna Berg] born 3 May 1926, in Lorvik" in found


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Log of the research vessel Aurelie, June 1988",
            "Tue 14 June. 0600 Weighed anchor. 2 a.m. wore ship. Fog.\nWed 15 June. Under way at six. Rain from noon.",
            ["[Aurelie:] Weighed anchor", "[Aurelie:] Wore ship", "[Aurelie:] Under way at six"],
        ),
        (
            "Hut warden's log, August 1997",
            "2 Aug. Took over from Janez. Left with rope. Told us that the bridge had gone on Friday.\n3 Aug. Clear. Painted the shutters.",
            ["[Hut warden:] Took over from Janez", "Told us that the bridge had gone on Friday", "[Hut warden:] Painted the shutters"],
        ),
        (
            "Ship's log, barque Ondine",
            "Feb 4. Found a leak. Saw a sail. Went below.\nFeb 5. Landed at Waitangi. Hatches kept off.",
            ["[Author:] Found a leak", "[Author:] Landed at Waitangi", "Hatches kept off"],
        ),
        (
            "War diary of the 3rd Field Ambulance, July 1944",
            "10 July. Moved to Cully.\n13 July. Relieved by 9 Fd Amb.",
            ["[3rd Field Ambulance:] Moved to Cully"],
        ),
        (
            "Diary of Amelia Thorne, nurse",
            "3 November 1921. Out at six.\n4 November. To Harsley for the clinic. My umbrella was lost.",
            ["[Amelia Thorne:] Out at six", "[Amelia Thorne:] To Harsley for the clinic"],
        ),
    ],
)
def test_a_log_or_a_diary_is_told_by_who_keeps_it_also_without_a_name(title: str, text: str, expected: list[str]) -> None:
    found = [one.title for one in read(Document("a", text, date(1997, 8, 17), title=title), implied=True).events]
    assert [one for one in expected if one not in found] == []
    assert not any("Fog" in one or "Rain" in one or one == "Clear" for one in found)


@pytest.mark.parametrize(
    ("language", "head", "line"),
    [
        ("nl", "zo 5-11", "16.50 Bad ontruimd door de brandweer.\n17.05 De directeur belde de leverancier."),
        ("nl", "zo 5/11:", "16.50 Bad ontruimd door de brandweer.\n17.05 De directeur belde de leverancier."),
        ("de", "So, 5.11.", "16.50 Bad von der Feuerwehr geräumt.\n17.05 Der Direktor rief den Lieferanten an."),
        ("fr", "dim 5/11", "16 h 50 Les pompiers évacuent la piscine."),
        ("es", "dom. 5/11", "16:50 Los bomberos desalojan la piscina."),
        ("it", "dom 5/11", "16.50 I pompieri sgomberano la piscina.\n17.05 Il direttore chiama il fornitore."),
        ("pt", "dom 5-11", "16h50 Os bombeiros evacuam a piscina."),
        ("en", "Sun 5/11", "16:50 Firefighters cleared the pool."),
        ("en", "Sun 11/5", "16:50 Firefighters cleared the pool."),
    ],
)
def test_a_weekday_with_figures_heads_the_lines_below(language: str, head: str, line: str) -> None:
    """The weekday says which figure is the month."""
    events = read(Document("a", f"Log\n\n{head}\n{line}\n", date(2023, 11, 12), language=language)).events
    assert events
    assert all(str(event.interval).startswith("2023-11-05T") for event in events)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("14 September 1987\n1612 - Caller reports smoke.\n1619 - Engine arrived.", ["1987-09-14T16:12", "1987-09-14T16:19"]),
        ("Radio log for 6 June 2012\n1602 Yacht fails.\n1745 Yacht taken in tow.", ["2012-06-06T16:02", "2012-06-06T17:45"]),
        ("Tue 6 June 2017\n1423 hrs Tunnel flooded.\n1530 hrs Pumps started.", ["2017-06-06T14:23", "2017-06-06T15:30"]),
        ("5 December 1944\n1400h Bridge intact.\n1525h Engineers crossed.", ["1944-12-05T14:00", "1944-12-05T15:25"]),
        ("Election night, 9 April 1992\n2200 Polls close.\n2318 First seat declared.\n0104 Minister loses her seat.",
         ["1992-04-09T22:00", "1992-04-09T23:18", "1992-04-10T01:04"]),
        ("Night of 8/9 June 2019\n22:50 Detector trips.\n00:10 Fire out.", ["2019-06-08T22:50", "2019-06-09T00:10"]),
        ("Log, 8 June 2019\n\n15:35 Pump fails.\n16:10 Crew musters.\n04:50 Pump runs.",
         ["2019-06-08T15:35", "2019-06-08T16:10", "2019-06-09T04:50"]),
        ("Log, 8 June 2019\n\n16:10 Pump runs.\n15:35 Crew musters.\n04:50 Pump fails.",
         ["2019-06-08T16:10", "2019-06-08T15:35", "2019-06-08T04:50"]),
        ("Chronicle of the town\n1535 The church was built.\n1602 A fire destroyed the market.", ["1535", "1602"]),
        ("A chronicle, 4 May 2021\n1535 The church was built.\n1687 The school was founded.", ["1687"]),
    ],
)  # fmt: skip
def test_four_digits_below_a_day_are_a_time_of_day(text: str, days: list[str]) -> None:
    found = read(Document("a", text, date(2024, 6, 12), language="en")).times
    assert [str(one.interval) for one in found][-len(days) :] == days


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("es", "Diario de obra\n\nLun. 2 sept. Llegó la grúa. Mar. 3 sept. Se rompió la bomba.", ["Llegó la grúa", "Se rompió la bomba"]),
        ("es", "Registro\n\nDom. 1 dic. Nevó en el puerto. Lun. 2 dic. Se abrió el paso.", ["Nevó en el puerto", "Se abrió el paso"]),
        ("it", "Agenda\n\nSab. 7 sett. È arrivata la gru. Dom. 8 sett. Marta è caduta.", ["È arrivata la gru", "Marta è caduta"]),
        ("pt", "Diário\n\nSeg. 2 set. Chegou a grua. Ter. 3 set. O pintor partiu o braço.", ["Chegou a grua", "O pintor partiu o braço"]),
    ],
)
def test_a_shortened_weekday_opens_an_entry_and_ends_no_sentence(language: str, text: str, told: list[str]) -> None:
    assert [event.title for event in read(Document("a", text, date(2013, 12, 16), language=language)).events] == told


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "2019\nMar – The mill shut.\nSept – It burned.\n2020\nJan/Feb: The firm failed.", ["2019-03", "2019-09", "2020-01/2020-02"]),
        ("en", "2020\nFeb. – The roof fell in.\nMarch/April: The buyer paid.", ["2020-02", "2020-03/2020-04"]),
        (
            "de",
            "2019\nJan.: Die Mühle schloss.\nMrz./Apr.: Die Firma scheiterte.\nOkt – Er ging.",
            ["2019-01", "2019-03/2019-04", "2019-10"],
        ),
        ("nl", "2019\nFeb – De eigenaar vertrok.\nMrt: Het dak stortte in.", ["2019-02", "2019-03"]),
        ("en", "Jan: I never saw the letter.\nPiet: You did.", []),
    ],
)
def test_short_months_head_the_lines_of_a_chronicle(language: str, text: str, days: list[str]) -> None:
    events = read(Document("a", text, date(2024, 2, 11), language=language)).events
    assert [one.interval.edtf for one in events if one.interval is not None] == days


def test_where_times_of_day_have_a_colon_four_digits_are_a_year() -> None:
    text = (
        "2019\n3 May: The lift failed.\n2020\n4 May: It broke.\n2021, 3 Nov, 02:14 – alarm raised\n02:20 – first crew here\n04:10 fire out"
    )
    events = read(Document("a", text, date(2024, 2, 11), title="The fire")).events
    assert [one.interval.edtf for one in events if one.interval is not None] == [
        "2019-05-03",
        "2020-05-04",
        "2021-11-03T02:14:00",
        "2021-11-03T02:20:00",
        "2021-11-03T04:10:00",
    ]
