"""Rows that name nobody take whom the text is about, where what they tell of is that one's."""

from __future__ import annotations

import datetime

import pytest

from timeline import extraction
from timeline.model import Document

CASE = (
    "A 52-year-old plumber presented to our clinic on 3 May 2016 with a cough. He had been well until March. "
    "A chest film was taken on 4 May 2016. His wife had died in 2014. He was discharged on 9 May 2016."
)
JUDGMENT = (
    "Lund Doors Ltd delivered doors to Ashe Homes Ltd on 3 May 2010. A mediation failed in June 2011. The rain stopped on 5 June 2011."
)
REPORT = "We closed the Leeds plant in May 2009. The dividend was passed in October 2009. A fire broke out at Hull on 3 March 2009."
MINUTES = "It was agreed on 4 May 2012 to buy a mower. The roof leaked on 9 May 2012."
DIARY = "Mon. 3rd Sept. 1917. On my feet till midnight.\n\nTues. 4th. Up in a chair. The fire went out. I wrote to Ned. I slept badly."
LIFE = "Ann Lund was born in Cork in 1901. She married Piet Lund in 1930. A funeral was held on 3 May 1980. The mill closed in 1950."


@pytest.mark.parametrize(
    ("title", "text", "words", "actors"),
    [
        ("A cough: case report", CASE, "chest film", ["52-year-old plumber"]),
        ("A cough: case report", CASE, "He was discharged", ["52-year-old plumber"]),
        ("A cough: case report", CASE, "His wife had died", ["wife"]),
        ("Doors of Cardiff", CASE.replace("presented to our clinic", "called"), "chest film", []),
        ("Lund Doors Ltd v Ashe Homes Ltd", JUDGMENT, "mediation", ["Lund Doors Ltd", "Ashe Homes Ltd"]),
        ("Lund Doors Ltd v Ashe Homes Ltd", JUDGMENT, "rain", []),
        ("Norbury Instruments plc: annual report 2009", REPORT, "dividend", ["Norbury Instruments plc"]),
        ("Norbury Instruments plc: annual report 2009", REPORT, "fire", []),
        ("Minutes of the Penhale Bowls Club, 4 May 2012", MINUTES, "agreed", ["Penhale Bowls Club"]),
        ("Minutes of the Penhale Bowls Club, 4 May 2012", MINUTES, "roof", []),
        ("Ann Lund, a life", LIFE, "funeral", ["Ann Lund"]),
        ("Ann Lund, a life", LIFE, "mill", []),
        ("Diary of Hilda Marsh, nurse", DIARY, "Up in a chair", ["Hilda Marsh"]),
        ("Diary of Hilda Marsh, nurse", DIARY, "The fire", []),
    ],
)
def test_a_row_that_names_nobody_is_about_whom_its_text_is_about(title: str, text: str, words: str, actors: list[str]) -> None:
    events = extraction.read(Document("d", text, datetime.date(2018, 5, 1), title=title), implied="Diary" in title).events
    assert [list(one.actors) for one in events if words in one.document.text[one.clause_start : one.clause_end]] == [actors]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Lund v Moll Doors Ltd", "Date of hearing: 12 May 2016\nDate of judgment: 4 June 2016", "Hearing [in Lund v Moll Doors Ltd]"),
        ("Lund v Moll Ltd [2016] NZHC 3", "Hearing: 1 June 2016\nJudgment: 2 June 2016", "Judgment [in Lund v Moll Ltd]"),
        ("Minutes of the Penhale Bowls Club, 4 May 2012", "1. Date of next meeting: 8 June.", "Next meeting [of Penhale Bowls Club]"),
        ("Moll Bros, Joiners: a chronology", "1871 Founded by Ann Moll.\n1940 Sold to the navy.", "[Moll Bros, Joiners] sold to the navy"),
        ("A short life of Marta Rae, engineer", "1958 Joined Kinnear's.\n1963 Resigned.", "[Marta Rae] resigned"),
        ("Curriculum vitae: Tomasz Wilk", "1986 Emigrated to Canada.\n2018 Retired.", "[Tomasz Wilk] emigrated to Canada"),
        ("Fever: case report", f"{CASE} Intubated on 6 May 2016.", "[A 52-year-old plumber] intubated on 6 May 2016"),
        ("Harbour strike: a chronology of May 2009", "7 May: Talks.\n8 May: Police clear the gate.", "Police clear the gate"),
    ],
)  # fmt: skip
def test_labels_of_days_and_lines_without_a_subject_say_whose_they_are(title: str, text: str, expected: str) -> None:
    found = extraction.read(Document("a", text, datetime.date(2016, 6, 4), title=title), implied=True).events
    assert expected in [one.title for one in found]
