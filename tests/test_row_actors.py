"""Small texts of different kinds with the actors of each row, annotated before the rules were looked at; all are invented.

First run: of the actors in rows of the ten texts 76 % were right, and 73 % of those who take part were there; of the 66 passages 85 % and
79 %, in 66 % of the rows all and nobody else.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from timeline import extraction
from timeline.actors import find
from timeline.languages.en.names import NAMES as CUES
from timeline.model import ActorType, Document, Event

TEXTS: list[dict[str, Any]] = json.loads((Path(__file__).parent / "row_actors" / "texts.json").read_text(encoding="utf-8"))


def with_name(read: extraction.Extraction, event: Event) -> list[str]:
    """The actors of an event that have a name."""
    without = {actor.name for actor in read.actors if actor.type is ActorType.UNNAMED}
    return [name for name in event.actors if name not in without]


def judged() -> Iterator[tuple[int, int, int]]:
    """For each annotated row: how many actors are right, how many nobody that takes part, how many are missing."""
    for text in TEXTS:
        read = extraction.read(Document(text["id"], text["text"], datetime.date.fromisoformat(text["published"])))
        for row in text["rows"]:
            at = text["text"].find(row["date"]) + 3 * row["date"].startswith("in ")
            event = next(one for one in read.events if one.time and one.time.start <= at < one.time.end)
            right = sum(any(name in event.actors for name in names) for names in row["actors"])
            wrong = sum(all(actor not in names for names in row["actors"]) for actor in with_name(read, event))
            yield right, wrong, len(row["actors"]) - right


def test_actors_of_rows_are_those_who_take_part() -> None:
    right, wrong, missing = (sum(column) for column in zip(*judged(), strict=True))
    assert right / (right + wrong) >= 0.88
    assert right / (right + missing) >= 0.8


def passages(name: str) -> Iterator[tuple[Document, list[tuple[str, list[list[str]]]]]]:
    """Each passage with its rows: words of the sentence, and for each actor the names that are right."""
    for part in re.split(r"^= ", (Path(__file__).parent / "row_actors" / name).read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        head, *lines = part.strip("\n").split("\n")
        fields = dict(line.split(": ", 1) for line in lines[:2] if line.startswith(("title: ", "published: ")))
        rows = [line[2:].rsplit(" | ", 1) for line in lines if line.startswith("> ")]
        text = "\n".join(line for line in lines[len(fields) :] if not line.startswith("> "))
        published = datetime.date.fromisoformat(fields["published"]) if "published" in fields else None
        asked = [(words, [one.split("/") for one in actors.split("; ") if one != "-"]) for words, actors in rows]
        yield Document(head, text, published, title=fields.get("title", "")), asked


def judged_passages(name: str, *, unnamed: bool = False) -> Iterator[tuple[int, int, int]]:
    """For each row of the passages how many actors are right, how many nobody that takes part, how many are missing.

    Those without a name count where the passages have them: with `unnamed`.
    """
    for document, rows in passages(name):
        read = extraction.read(document, implied=True)
        events = read.events
        for words, actors in rows:
            at = document.text.find(words) + len(words) // 2
            there = [one for one in events if one.clause_start <= at < one.clause_end]
            there = there or [one for one in events if one.sentence_start <= at < one.sentence_end]
            if there:
                right = sum(any(name in there[0].actors for name in names) for names in actors)
                told = there[0].actors if unnamed else with_name(read, there[0])
                wrong = sum(all(actor not in names for names in actors) for actor in told)
                yield right, wrong, len(actors) - right


@pytest.mark.parametrize(("name", "rows", "precision", "recall"), [("passages.txt", 250, 0.94, 0.94), ("later.txt", 101, 0.92, 0.88)])
def test_actors_of_passages_are_those_a_careful_reader_gives(name: str, rows: int, precision: float, recall: float) -> None:
    judgements = list(judged_passages(name))
    right, wrong, missing = (sum(column) for column in zip(*judgements, strict=True))
    assert len(judgements) >= rows
    assert right / (right + wrong) >= precision
    assert right / (right + missing) >= recall


@pytest.mark.parametrize(("name", "precision", "recall"), [("unnamed.txt", 0.84, 0.94), ("unnamed-later.txt", 0.95, 0.88)])
def test_who_acts_without_a_name_is_an_actor_too(name: str, precision: float, recall: float) -> None:
    """First run of the first: 89 % of the actors were right, 55 % of those who take part were there; of the second 97 % and 82 %."""
    right, wrong, missing = (sum(column) for column in zip(*judged_passages(name, unnamed=True), strict=True))
    assert right / (right + wrong) >= precision
    assert right / (right + missing) >= recall


def spoken_of(text: str) -> dict[str, list[str]]:
    actors = find(text, [(0, len(text))], CUES)
    return {actor.name: [text[start:end] for start, end in actor.mentions] for actor in actors}


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        ("Judith Kell was acquitted. Martin Kell pleaded guilty. Mrs Kell left.", "Judith Kell", ["Judith Kell", "Kell"]),
        ("Boris Harlan left. His brother, Ezra Harlan, stayed. Harlan wept.", "Boris Harlan", ["Boris Harlan", "Harlan"]),
        ('William "Buddy" Harlan sang. Buddy Harlan left.', 'William "Buddy" Harlan', ['William "Buddy" Harlan', "Buddy Harlan"]),
        ("Eleanor Prass KC opened the case. Ms Prass asked for time.", "Eleanor Prass", ["Eleanor Prass", "Prass"]),
        ("Tarn Robotics (NYSE: TRN) said so. TRN fell.", "Tarn Robotics", ["Tarn Robotics", "TRN", "TRN"]),
        ("The MV Chisomo was sold in May. The Chisomo sank.", "MV Chisomo", ["MV Chisomo", "Chisomo"]),
        ("The MV Castor hit the SS Pollux.", "SS Pollux", ["SS Pollux"]),
        ("HMS Plover sank the trawler Magda. Plover went home.", "HMS Plover", ["HMS Plover", "Plover"]),
        ("Lord Crane left. Lady Crane stayed.", "Lady Crane", ["Crane"]),
        ("- tide_watch: Hello.\n- Marek_B: I called.\n- tide_watch: Good.", "Marek_B", ["Marek_B"]),
    ],
)
def test_a_short_form_is_whose_it_is(text: str, name: str, mentions: list[str]) -> None:
    assert spoken_of(text).get(name) == mentions


def test_a_month_behind_a_week_is_no_first_name() -> None:
    assert list(spoken_of("In the second week of May Pascoe sold him four bales, in the last days of June Ada Hollis did.")) == [
        "Pascoe",
        "Ada Hollis",
    ]


def test_a_call_is_no_byname() -> None:
    assert spoken_of("Tomasz Bielak called Erin Walsh.") == {"Tomasz Bielak": ["Tomasz Bielak"], "Erin Walsh": ["Erin Walsh"]}


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The leader of the Orchard Trust, Anna Berg, resigned on 5 May 2016.", ["Anna Berg"]),
        ("On 5 May 2016 Anna Berg met Tom Lind, the president of the Orchard Trust.", ["Anna Berg", "Tom Lind"]),
        ("On 5 May 2016 Anna Berg moved the works to Portugal.", ["Anna Berg"]),
        ("The schooner Borealis sailed on 5 May 2016.", ["Borealis"]),
        ("On 5 May 2016 Paul Denby, 61, of Mill Bank, Netherfield, and his son Craig were charged.", ["Paul Denby", "Craig"]),
        ("Joyce Arbery, of 12 Orchard Rise, Penton Magna, was fined on 5 May 2016.", ["Joyce Arbery"]),
        ("Marlow's Bakeries Ltd was sold on 5 May 2016.", ["Marlow's Bakeries Ltd"]),
        ("A fire destroyed the shop in Tanner's Yard on 5 May 2016.", []),
        ("Discount chain Mega+ said on 5 May 2016 it would recall the kettles.", ["Mega+"]),
        ("On 5 May 2016 Orla Beck signed for a bigger side, Tarnock Ladies.", ["Orla Beck", "Tarnock Ladies"]),
        ("They set up a shell, Pine Wren LLC, on 5 May 2016.", ["Pine Wren LLC"]),
        ("Thames Valley Water repaired the main on 5 May 2016.", ["Thames Valley Water"]),
        ("Len Oddy scored the winner against Skelby Town on 5 May 1938.", ["Len Oddy", "Skelby Town"]),
        ("Skelby Harriers beat Marden Town 2–0 on 5 May 1938.", ["Skelby Harriers", "Marden Town"]),
        ("The Bakers' and Confectioners' Union called a strike on 5 May 2019.", ["Bakers' and Confectioners' Union"]),
        ("Rounded Skaw on 5 May 1911.", []),
        ("Two boys were flown to Marsden General Hospital on 3 May 2011.", ["two boys"]),
        ("Marsden General Hospital sacked two porters on 3 May 2011.", ["Marsden General Hospital", "porters"]),
        ("The school was built in 1877 for poor children.", []),
        ("The school expelled two boys in 1877.", ["school", "two boys"]),
        ("Water was cut to two pints a man on 3 May 1911.", []),
        ("The quartet was founded in 1961 by Paula Rosin with two fellow students.", ["quartet", "Paula Rosin", "fellow students"]),
        ("MRS EDITH STARK left the house to the parish on 5 May 1922.", ["Edith Stark"]),
        (  # a title has no room for whom the end of a clause has
            "In 1932 Lena Brodie moved to a small flat above the chandler's shop on the harbour front with her cousin Flora Mair.",
            ["Lena Brodie", "Flora Mair"],
        ),
        (
            "The crew – Una Reay, Jack Tolliver, the Polish navigator Witek Zuraw and cook Mo Adair – sailed from Oban on 3 June 2007.",
            ["Una Reay", "Jack Tolliver", "Witek Zuraw", "Mo Adair"],
        ),
        (
            "Three councillors (Ann Bisk, Roy Cope and the Green member Dee Lamb) walked out on 12 May 2015.",
            ["Ann Bisk", "Roy Cope", "Dee Lamb"],
        ),
        ("A crane toppled onto the hut on 2 August 2016, trapping foreman Desmond Pike for six hours.", ["Desmond Pike"]),
        ("On 5 May 1994 Mary Quill sold the tea room to a Dutch chain for £80,000.", ["Mary Quill", "Dutch chain"]),
        ("An army party landed on 3 March 1911 and burned the village.", ["army party"]),
        ("On 4 July 1981 the Polytechnic expelled Nils Bohr.", ["Polytechnic", "Nils Bohr"]),
        ("The chair thanked the warden, Joan Tibbs, on 3 May 1982.", ["chair", "Joan Tibbs"]),
        ("The chair collapsed under Joan Tibbs on 3 May 1982.", ["Joan Tibbs"]),
        ("Nobody was saved from the wreck on 2 January 1866 except the stewardess.", ["stewardess"]),
        ("On 5 May 1789 a pedlar and his mule fell into the quarry.", ["pedlar"]),
        ('A man who gave his name as "Mr T. Quill" rented the barn on 5 May 2014.', ["man", "T. Quill"]),
        ("The strike pay was handed out by Branch 7 on 4 June 1946.", ["Branch 7"]),
        ("On 4 June 1944 No. 6 Commando stormed the battery.", ["No. 6 Commando"]),
        ("Section 8 of the act was repealed on 4 June 1988.", []),
        ("The forest reverted to the Crown on 4 June 1641.", ["Crown"]),
        ("The R.S.M. searched the huts on 4 June 1943.", ["R.S.M."]),
        ("The pier was bought from the Lulworth Estate on 4 June 1926.", ["Lulworth Estate"]),
        ("Aberdeen made Tom Reay a reader in 1971.", ["Aberdeen", "Tom Reay"]),
        ("An unknown party opened the vault on 4 June 2018.", ["unknown party"]),
        ("It was the harbourmaster who raised the alarm on 4 June 1908.", ["harbourmaster"]),
        ("Neither the abbot nor the monks signed on 4 June 1508.", ["abbot", "monks"]),
        ("The skipper just turned round on 4 June 2018.", ["skipper"]),
        ("Director of finance Karel Moens resigned on 3 May 2019.", ["Karel Moens"]),
        ("Thos. Kettle, Cook, died of the Flux on 3 May 1793.", ["Thos. Kettle"]),
        ("On 3 May 1793 Wm. Orr and Jno. Peat ran from the ship.", ["Wm. Orr", "Jno. Peat"]),
        ("Our vicar (the Rev. Hugh Ley) resigned on 3 May 1934.", ["Hugh Ley"]),
        ("Our conductor was Percy Dunn. The conductor collapsed on stage in 1951.", ["Percy Dunn"]),
        ("The first captain was Ned Ives, a cooper. Under him the club won the cup in 1911.", ["Ned Ives", "club"]),
        ("April Dunn was born in 1931.", ["April Dunn"]),
        ("A dam across the Gorrin burst on 3 May 1911.", []),
        ("In 1864 the province engaged Adam Renn to bridge the Waiau.", ["province", "Adam Renn"]),
        ("Trade had moved downriver to Marlow Haven by 3 May 1790.", []),
        ("Llyn Brianne was dammed on 3 May 1972.", []),
        ("The last bus to Hallin ran on 3 May 1968.", []),
        ("Tom Fell married Ada Meadows in 1911.", ["Tom Fell", "Ada Meadows"]),
        ("The executors of the late Mrs Tull sold the inn on 4 June 2014.", ["executors"]),
        ("Grave 12 (Ida Gow, deceased) was reopened on 4 June 2014.", []),
        ("The late Hugh Ives was praised on 4 June 2014.", ["Hugh Ives"]),
        (
            "Ben Orr and Ivo Orr were jailed. Jo Pugh, for Ivo Orr, said his client had left on 4 June 2014.",
            ["Jo Pugh", "Ivo Orr"],
        ),
        ("Carl Moss denied murder. Ruth Hale KC said her client had left the bar on 4 June 2014.", ["Ruth Hale", "Carl Moss"]),
        ("The broker lost his client on 4 June 2014.", ["broker"]),
        ("Tom Gage admitted theft at Lidbury Crown Court in May 2014.", ["Tom Gage", "Lidbury Crown Court"]),
        ("Ida Gow married Ben Orr at Hampton Court in 1990.", ["Ida Gow", "Ben Orr"]),
        ("Ada Moll was taken on by Orwen Bank as a clerk. She was suspended in 1971.", ["Ada Moll", "Orwen Bank"]),
        ("Ada Moll was taken on by Orwen Bank as a clerk. She retired to Spain in 1971.", ["Ada Moll", "Spain"]),
        ("Ada Moll was a poet. The second volume of her diaries appeared in 1974.", ["Ada Moll"]),
        ("Ada Moll was a poet. Her Songs of the Fell came out in 1974.", ["Ada Moll"]),
        ("Airbus manufacturers a number of aircraft and has sold two to Boeing since May 2015.", ["Airbus", "Boeing"]),
    ],
)
def test_who_takes_part(text: str, actors: list[str]) -> None:
    (event,) = extraction.read(Document("1", text)).events
    assert list(event.actors) == actors


def test_where_something_happened_is_nobody() -> None:
    text = "The Orchard Trust board met at Elm House on 5 September 2016. Fighters withdrew to LOMBERG, near Lomberg."
    (event,) = extraction.read(Document("1", text)).events
    assert event.actors == ("Orchard Trust",)
    assert "LOMBERG" not in spoken_of(text)


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        ("The part was ordered by its insurer, Concordia Mutual. Concordia paid.", "Concordia Mutual", ["Concordia Mutual", "Concordia"]),
        ("Tannery Lane, the shoe retailer, closed. Staff left Tannery Lane.", "Tannery Lane", ["Tannery Lane", "Tannery Lane"]),
        ("Wear was reported by a contractor, Altivia.", "Altivia", ["Altivia"]),
        ("Brightmoor's shares fell. Clerks left Brightmoor.", "Brightmoor", ["Brightmoor", "Brightmoor"]),
        ("It was given to Brightmoor Marine in May. The company was new.", "Brightmoor Marine", ["Brightmoor Marine"]),
        ("Kerr and Sons paid. The men of Kerr and Sons left.", "Kerr and Sons", ["Kerr and Sons", "Kerr and Sons"]),
    ],
)
def test_a_word_for_a_body_beside_a_name_makes_it_one(text: str, name: str, mentions: list[str]) -> None:
    (actor,) = [one for one in find(text, [(0, len(text))], CUES) if one.name == name]
    assert (actor.type, [text[start:end] for start, end in actor.mentions]) == (ActorType.ORGANISATION, mentions)


@pytest.mark.parametrize(
    ("title", "text", "wanted"),
    [
        (
            "Orrin Mining Ltd: annual results for 2015",
            "The Company sold a mine in May 2015. The bank lent the Group two million in July 2015.",
            [["Orrin Mining Ltd"], ["bank", "Orrin Mining Ltd"]],
        ),
        (
            "Minutes of the Annual General Meeting of the Elm Rowing Club, 2 March 2016",
            "The Club bought a boat in May 2015. A company from Leeds painted the hut in June 2015. We lost the lease in July 2015.",
            [["Elm Rowing Club"], ["company from Leeds"], ["Elm Rowing Club"]],
        ),
        (
            '"Nobody asked us": Ann Berg remembers',
            "I was lost in 1984. The police found me in May 1985.",
            [["Ann Berg"], ["police", "Ann Berg"]],
        ),
        ("Ann Berg remembers her voters", "The minister, Lars Holm, left in May 1985.", [["Lars Holm"]]),
    ],
)
def test_whoever_tells_a_report_or_a_memory_is_named_by_its_title(title: str, text: str, wanted: list[list[str]]) -> None:
    read = extraction.read(Document("a", text, datetime.date(2016, 3, 3), title=title))
    assert [list(event.actors) for event in read.events] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The minister himself telephoned in June 2015.", ["minister"]),
        ("A cider maker from Tbilisi took grafts in June 2015.", ["cider maker from Tbilisi"]),
        ("Parents marched through the town in June 2015.", ["parents"]),
        ("A colleague denounced the landlady in June 2015.", ["colleague", "landlady"]),
        ("The two men had quarrelled in June 2015.", ["two men"]),
        ("The Kauri Club met on Monday. We paid in June 2015. Two of our suppliers sued us in July 2015.", ["suppliers", "Author"]),
        ("I left in May 2015. A farmer lent me his tractor in June 2015.", ["farmer", "Author"]),
        ("I was born in 1938. In 1946 Father bought a boat. In 1950 my father sold it.", ["Author’s father"]),
        ("I was six. My mum opened a chip shop in 1966.", ["Author’s mum"]),
        ("His cousin, Amos, emigrated in 1904.", ["Amos"]),
        ("Her youngest son, Piers, was killed in 1943.", ["Piers"]),
        ("A daughter, Krystyna, survives her; a son, Jan, was drowned in 1977.", ["Jan"]),
        ("I left in May 2015. I came back in June 2015. Ann and Tom sang without me in July 2015.", ["Ann", "Tom"]),
        ("A 39-year-old woman fell on 4 June 2015. The patient died on 6 June 2015.", ["39-year-old woman"]),
        ("A 39-year-old woman fell on 4 June 2015, and a 20-year-old man. The patient died on 6 June 2015.", ["patient"]),
    ],
)
def test_who_takes_part_by_a_noun_or_by_a_word_for_who_tells_it(text: str, wanted: list[str]) -> None:
    read = extraction.read(Document("a", text, datetime.date(2016, 3, 3)))
    assert list(read.events[-1].actors) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Emilia Roth was born in 1884. She married Otto Vogt in 1912. Vogt fell ill in 1914, and his wife sold the shop.",
            ["Otto Vogt", "Emilia Roth"],
        ),
        ("Karl Holm and Anna Berg married in 1950. Holm's wife opened a shop in 1960.", ["Anna Berg"]),
        ("Karl Lom planted apples in 1969. His wife, Eteri, hid them in 1970. Her husband lost a post in 1974.", ["Karl Lom"]),
        ("Karl Holm married Anna Berg in 1950. She died in 1955. He married Lise Dahl in 1957. His wife sang in 1960.", ["Lise Dahl"]),
        ("Karl Holm met Anna Berg in 1950. His wife opened a shop in 1960.", ["Karl Holm’s wife"]),
        ("By Agnes Moss\n\nI was born in 1909. I married Tam Leask in 1931. My husband bought a boat in 1933.", ["Tam Leask"]),
    ],
)
def test_whoever_is_married_to_somebody_is_the_one_whom_the_text_names(text: str, wanted: list[str]) -> None:
    read = extraction.read(Document("a", text, datetime.date(2016, 3, 3)))
    assert list(read.events[-1].actors) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The office moved to the former Post Office building in May 2015.", []),
        ("The Oravi power plant was sold to Lund Ltd in May 2015.", ["Lund Ltd"]),
        ("I was shown a board of twelve photographs in May 2015.", []),
        ("A panel of experts met in May 2015.", ["panel of experts"]),
        ("Moses Wafula, secretary general of the union, sat in April 2015. The attorney general left in May 2015.", ["attorney general"]),
        (
            "It was then that state port company Puertos del Litoral spoke in April 2015. Puertos del Litoral appealed in May 2015.",
            ["Puertos del Litoral"],
        ),
        ("A man sold a house in April 2015. The youngest boy fell ill in May 2015.", ["youngest boy"]),
        ("The judge found for the claimants in May 2015.", ["judge", "claimants"]),
        ("An inquiry cleared the officers in May 2015.", ["inquiry", "officers"]),
        ("Contract workers from Leeds left in May 2015. Workers walked out in June 2015.", ["workers"]),
        ("The tanker came on Monday. M/V ATLANTIC PROMISE called in May 2015. ATLANTIC PROMISE sank in June 2015.", ["ATLANTIC PROMISE"]),
    ],
)
def test_who_is_nobody_and_who_is_somebody_else(text: str, wanted: list[str]) -> None:
    read = extraction.read(Document("a", text, datetime.date(2016, 3, 3)))
    assert list(read.events[-1].actors) == wanted


def judged_sentences(code: str) -> Iterator[tuple[int, int, int]]:
    """For each sentence of the small texts of a language how many actors of its rows are right, how many are nobody, how many missing."""
    texts = (Path(__file__).parent / "row_actors" / f"{code}.txt").read_text(encoding="utf-8")
    for part in re.split(r"(?m)^### ", texts)[1:]:
        head, _, body = part.partition("\n")
        published, _, title = head.partition("|")
        lines = [line.split("\t") for line in body.strip().split("\n")]
        text, at = " ".join(line[0] for line in lines), 0
        events = extraction.read(Document(code, text, datetime.date.fromisoformat(published), title, language=code), implied=True).events
        for sentence, wanted in lines:
            told = {actor for event in events if at <= event.clause_start < at + len(sentence) for actor in event.actors}
            at += len(sentence) + 1
            wants = [[_words(one) for one in actor.split("/")] for actor in wanted.split(";")]
            right = sum(any(one <= _words(actor) or _words(actor) <= one for actor in told for one in names) for names in wants)
            nobody = sum(not any(one <= _words(actor) or _words(actor) <= one for names in wants for one in names) for actor in told)
            yield right, nobody, len(wants) - right


def _words(name: str) -> frozenset[str]:
    return frozenset(word.casefold()[:5] for word in name.split())


@pytest.mark.parametrize(
    ("code", "precision", "recall"),
    [("de", 0.96, 0.91), ("fr", 0.96, 0.93), ("es", 0.98, 0.93), ("it", 0.98, 0.91), ("pt", 0.98, 0.93), ("nl", 0.98, 0.89)],
)
def test_who_acts_without_a_name_is_an_actor_in_six_more_languages(code: str, precision: float, recall: float) -> None:
    """Before there were rules, .75 of 20 actors were right, and of 347 who take part .04 were there."""
    right, wrong, missing = (sum(column) for column in zip(*judged_sentences(code), strict=True))
    assert right / (right + wrong) >= precision
    assert right / (right + missing) >= recall


@pytest.mark.parametrize(
    ("code", "text", "actors"),
    [
        ("de", "Am 8. Mai 2021 erschien der Roman „Der Richter“.", []),
        ("de", "Wegen des Bürgermeisters blieb die Schule am 8. Mai 2021 zu.", []),
        ("de", "In der Wohnung des Verdächtigen fanden Ermittler am 9. Mai 2021 Bargeld.", ["Ermittler"]),
        ("es", "La cura de la enfermedad se anunció en marzo de 2020.", []),
        ("es", "El 26 de enero de 1927 una colada del volcán Quilquén alcanzó el fundo Los Robles.", []),
        ("fr", "En 1999, il travaillait comme instituteur à l'école de la commune.", []),
        ("it", "Il 12 maggio 2021 la fondazione ha consegnato un quadro del maestro.", ["fondazione"]),
        ("pt", "O preço do pão desceu em março de 2020 segundo os padeiros.", []),
        ("nl", "De roman ‘De rechter’ verscheen op 8 mei 2021.", []),
        ("nl", "In het verleden was er in 1998 al eens brand in de loods.", []),
        # an office leads to a surname that is a word elsewhere, but behind its article not to an object
        ("de", "Notar Heck beurkundete am 3. Mai 2018 den Verkauf.", ["Heck"]),
        ("de", "1903 übernahm Apotheker Kern das Geschäft.", ["Kern"]),
        ("de", "Der Schiffer Klaus Wind ertrank am 2. März 2018 bei Juist.", ["Klaus Wind"]),
        ("de", "Am 9. Mai 2018 verkaufte der Apotheker Salben und Tee.", ["Apotheker"]),
        ("nl", "Tandarts Vorst verkocht op 2 februari 2018 zijn praktijk.", ["Vorst"]),
    ],
)
def test_an_owner_a_place_and_the_title_of_a_work_are_nobody(code: str, text: str, actors: list[str]) -> None:
    events = extraction.read(Document(code, text, language=code)).events
    assert [actor for event in events for actor in event.actors] == actors


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "HALE, John Edward (1840-1911), was a builder. He moved to Leeds in 1860. Hale died in 1911.", "John Edward Hale"),
        (
            "nl",
            "TERWINDT, Johanna (1872–1949). Dochter van Cornelis Terwindt. In 1909 verhuisde Terwindt naar Arnhem.",
            "Johanna Terwindt",
        ),
        ("it", "BONFANTI, Lucrezia. – Nacque a Cremona nel 1604. La Bonfanti morì nel 1650.", "Lucrezia Bonfanti"),
    ],
)
def test_who_stands_at_the_head_of_an_entry_by_the_surname_bears_it(language: str, text: str, name: str) -> None:
    found = extraction.read(Document("one", text, datetime.date(2020, 1, 1), language=language))
    assert next(actor.name for actor in found.actors if actor.name.endswith(name.split()[-1])) == name
    assert found.events[-1].actors == (name,)


def test_a_dateline_is_no_surname() -> None:
    found = extraction.read(
        Document("one", "PARIS, France (Reuters) - Anna Berg left on 3 May 2019.", datetime.date(2020, 1, 1), language="en")
    )
    assert [actor.name for actor in found.actors] == ["Anna Berg"]


@pytest.mark.parametrize(
    ("code", "text", "actors"),
    [
        ("es", "El museo compró el cuadro en marzo de 2020.", ["museo"]),
        ("es", "El museo está cerrado desde marzo de 2020.", []),
        ("es", "La Sra. Presidenta abrió la sesión el 3 de marzo de 2020.", ["presidenta"]),
        ("es", "El técnico informó de que los vecinos habían pagado en marzo de 2020.", ["vecinos"]),
        ("fr", "L'hôpital a refusé l'offre le 3 mars 2020.", ["hôpital"]),
        ("fr", "Trente-deux salariés ont perdu leur emploi en mars 2020.", ["salariés"]),
        ("it", "Nel marzo 2020 duemila persone sfilarono.", ["duemila persone"]),
        ("it", "La scuola di Rovo ha acquistato il campo nel marzo 2020.", ["scuola di Rovo"]),
        ("pt", "O comprador grego desistiu do navio em março de 2020.", ["comprador"]),
        ("pt", "Na segunda-feira, 2 de março de 2020, soldados russos chegaram à quinta.", ["soldados russos"]),
        ("de", "Im März 2020 kaufte die Stadt das Gelände.", ["Stadt"]),
        ("de", "Der Landkreis hob die Sperre am 3. März 2020 auf.", ["Landkreis"]),
        ("de", "Die IT-Abteilung forderte im März 2020 neue Zugänge.", ["IT-Abteilung"]),
        ("de", "Die Engländer befreiten das Lager im März 2020.", ["Engländer"]),
        ("es", "Los feriantes cortaron la carretera el 3 de marzo de 2020.", ["feriantes"]),
        ("es", "Dos licitadores fueron excluidos el 3 de marzo de 2020.", ["licitadores"]),
        ("es", "La excavadora derribó la escuela el 3 de marzo de 2020.", []),
        ("pt", "O ensaiador demitiu-se em 3 de março de 2020.", ["ensaiador"]),
        ("fr", "Le musée de Lyon achète le vase en mars 2020.", ["musée de Lyon"]),
        ("nl", "In 1926 kocht een museum het doek.", ["museum"]),
        ("nl", "Zijn dochter schonk het archief in 2006 weg.", ["dochter"]),
        ("nl", "Verdachte werd op 3 maart 2020 aangehouden door de recherche.", ["verdachte", "recherche"]),
    ],
)
def test_places_act_and_many_more_are_somebody_in_six_languages(code: str, text: str, actors: list[str]) -> None:
    events = extraction.read(Document(code, text, datetime.date(2021, 3, 3), language=code)).events
    assert [actor for event in events for actor in event.actors] == actors


@pytest.mark.parametrize(
    ("title", "text", "actors"),
    [
        ("Blotter", "A caller on Depot Street reported a crash on 3 May 2015.", [["caller on Depot Street"]]),
        ("Minutes", "Mr Lowe, of Petchey's, resigned on 3 May 2015.", [["Lowe"]]),
        ("Minutes", "The annual general meeting was held on 3 May 2015.", [[]]),
        ("Farm", "The farm at Shag Inlet wanted a cook in May 2015.", [["cook", "farm"]]),
        ("Bus", "The bus left the coastal city of Chimbote on 3 May 2015.", [[]]),
        ("Coup", "The president was flown out by the air force in May 2015.", [["air force", "president"]]),
        ("Court", "Mr Probert appeared for the relatives on 3 May 2015.", [["Probert", "relatives"]]),
        ("Girl", "Len apologised to the wrong girl in May 2015.", [["Len", "wrong girl"]]),
        (
            "Anna Berg",
            "Anna Berg fled on 3 May 2015. Her father reported her missing on 5 May 2015.",
            [["Anna Berg"], ["Anna Berg", "Anna Berg’s father"]],
        ),
        (
            "A letter from John Moss to Ann",
            "Dear Ann, I had your letter in June 2015. I left on 4 July 2015, Ann.",
            [["Ann", "John Moss"], ["John Moss"]],
        ),
        (
            "Hearing",
            "Ms. CHAITRAM (Director, Marine Operations): I signed it on 3 May 2015.\nMr. ALLEYNE: It was lost in May 2015, Madam Chair.\n"
            "Ms. CHAITRAM: I left on 4 May 2015.\nMr. ALLEYNE: I left in June 2015.",
            [["CHAITRAM"], ["ALLEYNE"], ["CHAITRAM"], ["ALLEYNE"]],
        ),
    ],
)
def test_who_takes_part_beside_places_labels_and_whom_one_speaks_to(title: str, text: str, actors: list[list[str]]) -> None:
    events = extraction.read(Document("a", text, datetime.date(2016, 3, 3), title)).events
    assert [sorted(event.actors) for event in events] == actors


@pytest.mark.parametrize(
    ("code", "text", "actors"),
    [
        ("es", "Eulalia Montt nació en 1932. Sus cuadernos fueron restaurados en 2011.", ["Eulalia Montt"] * 2),
        ("fr", "Solange Aubépin est née en 1932. Ses obsèques furent célébrées en mai 2018.", ["Solange Aubépin"] * 2),
        ("en", "Anna Berg died in May 1994. The firm paid her wages in June 1994.", ["Anna Berg", "Anna Berg", "firm"]),
        ("en", "Anna Berg died in May 1994. A draw in her desk was opened in June 1994.", ["Anna Berg"]),
    ],
)
def test_whose_thing_a_row_is_about_takes_part_by_a_pronoun_too(code: str, text: str, actors: list[str]) -> None:
    events = extraction.read(Document(code, text, datetime.date(2021, 3, 3), language=code)).events
    assert [actor for event in events for actor in event.actors] == actors


def test_some_of_those_told_of_before_are_they() -> None:
    text = "Three companies had bid in March 2015. Two were disqualified in April 2015. Half of the strikers went home in May 2015."
    events = extraction.read(Document("a", text, datetime.date(2016, 3, 3))).events
    assert [list(event.actors) for event in events] == [["companies"], ["companies"], ["strikers"]]


def test_many_without_an_article_act_in_the_lines_of_a_chronicle() -> None:
    text = "1880 – Fishermen of Lowick build a jetty.\nMay 1891: Workers strike for nine weeks."
    text += "\n1902 – Men and boys leave.\n1911 – Children at Saint Anne fall ill."
    events = extraction.read(Document("a", text, datetime.date(2016, 3, 3), "Chronology", language="en")).events
    assert [list(event.actors) for event in events] == [["fishermen of Lowick"], ["workers"], ["men", "boys"], ["children at Saint Anne"]]


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("de", "1951 zahlte die Stadt Mühlbronn 3000 Mark.", ["Stadt Mühlbronn"]),
        ("de", "Der Landkreis Uelzen ehrte 2014 die Tierärztin.", ["Landkreis Uelzen", "Tierärztin"]),
        ("de", "2005 verließ er die Stadt Wertheim.", []),
        ("de", "Weil die Firma Geld brauchte, verkaufte sie 1990 das Haus.", ["Firma"]),
        ("nl", "In 1988 kocht de gemeente Wymbritseradeel het terrein.", ["gemeente Wymbritseradeel"]),
        ("nl", "In 1990 woonde hij in de gemeente Goes.", []),
        ("nl", "Gisteren hield de politie Kees Slot aan.", ["politie", "Kees Slot"]),
        ("fr", "En 1978, la ville de Salins rachète les bâtiments.", ["ville de Salins"]),
        ("fr", "La société Alpicoptère livra les vivres en 2004.", ["société Alpicoptère"]),
        ("fr", "En 1990, il quitta la ville de Salins.", []),
    ],
)
def test_a_body_is_called_by_the_name_behind_its_noun(code: str, text: str, wanted: list[str]) -> None:
    read = extraction.read(Document("a", text, datetime.date(2020, 1, 1), language=code))
    assert list(read.events[0].actors) == wanted


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("de", "Paul Kern heiratete 1948 Anna Lang. Seine Frau starb 1987.", ["Anna Lang"]),
        ("de", "1948 heiratete Anna Kern Paul Kern. Ihr Mann starb 1987.", ["Paul Kern"]),
        ("nl", "In 1948 trouwde Anna Smit met Jan Smit. In 1990 stierf haar man.", ["Jan Smit"]),
        ("nl", "Jan Smit trouwde in 1948 met Anna Mol. Zijn vrouw overleed in 1990.", ["Anna Mol"]),
        ("fr", "En 1951, Lucie Morel épousa Marc Morel. Son mari mourut en 1996.", ["Marc Morel"]),
        ("fr", "Marc Morel épousa Lucie Petit en 1951. Sa femme mourut en 1996.", ["Lucie Petit"]),
        ("de", "1961 heiratete Grete Wallner Karl Müllner.", ["Grete Wallner", "Karl Müllner"]),
        ("nl", "In 1961 ontmoette Greet Smit Karel Mulder.", ["Greet Smit", "Karel Mulder"]),
        ("pt", "Em 1950, Ana Lopes Maria Faria morreu.", ["Ana Lopes Maria Faria"]),
    ],
)
def test_who_married_whom_says_who_his_wife_is(code: str, text: str, wanted: list[str]) -> None:
    read = extraction.read(Document("a", text, datetime.date(2018, 1, 1), language=code))
    assert list(read.events[-1].actors) == wanted


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("de", "Sein Nachfolger wurde 1990 Emil Kast.", ["Emil Kast"]),
        ("de", "Vorsitzende ist seit 2019 Petra Maurer.", ["Petra Maurer"]),
        ("de", "Der Lehrer wird 2020 Karl Moll anzeigen.", ["Lehrer", "Karl Moll"]),
        ("de", "Der Arzt ist 1999 Karl Moll begegnet.", ["Arzt", "Karl Moll"]),
        ("nl", "Zijn opvolger was vanaf 1911 Douwe Kuipers.", ["Douwe Kuipers"]),
        ("nl", "De secretaris werd in 1980 door Piet Bos opgevolgd.", ["secretaris", "Piet Bos"]),
    ],
)
def test_what_somebody_is_before_the_name_is_nobody(code: str, text: str, wanted: list[str]) -> None:
    read = extraction.read(Document("a", text, datetime.date(2023, 1, 1), language=code))
    assert list(read.events[-1].actors) == wanted


@pytest.mark.parametrize(
    ("language", "text", "actors"),
    [
        # children who were born, and children who act
        ("it", "Nel 1958 Amedeo Forlani sposò Delia Campari, da cui ebbe due figlie.", ["Amedeo Forlani", "Delia Campari"]),
        ("es", "Ana Gil tuvo cuatro hijos con Luis Abadía en 1958.", ["Ana Gil", "Luis Abadía"]),
        ("pt", "Em 1958 Rui Sá casou com Ana Lopes, de quem teve cinco filhos.", ["Rui Sá", "Ana Lopes"]),
        ("it", "Nel 1980 le due figlie vendettero la bottega.", ["figlie"]),
        # what a building is called after
        ("it", "Il 3 marzo 2020 la preside Carla Berti chiuse la scuola media Pascoli.", ["Carla Berti"]),
        ("it", "Il 3 marzo 2020 don Piero Galli celebrò la messa nella chiesa di San Vitale.", ["Piero Galli"]),
        ("es", "El 3 de marzo de 2020 los vecinos durmieron en el polideportivo de Robledo.", ["vecinos"]),
        ("es", "El 3 de marzo de 2020 el alcalde cerró el colegio Cervantes.", ["alcalde"]),
        ("pt", "Em 3 de março de 2020 Rita Sá cantou no teatro Garrett.", ["Rita Sá"]),
        ("pt", "Em 4 de maio de 2019 a escola contratou a Elsa Moura.", ["escola", "Elsa Moura"]),
        # "the firm, [the Name]" and 'the group "Name"' mean nobody told of before
        (
            "it",
            "La Tecnoval vendeva tubi. Nel 2020 il cantiere si fermò per il fallimento della ditta vincitrice, la Edilvalle.",
            ["cantiere", "Edilvalle"],
        ),
        ("pt", 'A Orbital vendia telefones. Em 2016 Rita Sá criou o grupo "Volta".', ["Rita Sá"]),
    ],
)
def test_nobody_is_a_child_just_born_or_what_a_building_is_called_after(language: str, text: str, actors: list[str]) -> None:
    (event,) = extraction.read(Document("one", text, datetime.date(2021, 3, 25), language=language)).events
    assert list(event.actors) == actors


_CLUB = """Tullow Bay Rowing Club: a short chronology

1919: The club is formed in the coal store.
1951: First ladies' crew.
1966: Boat lost in a flood.
1971: Captain Len Oddy resigns.
1987: Relegated to the junior league.
"""
_MILL = (  # whose history it is, which only says "it"
    "A Short History of the Wendle Vale Creamery, for visitors\n\n"
    "First butter was churned in 1905. Members voted to sell the mill in 1911. The war came in 1914. A flood took the bridge in 1923.\n"
    "Ada Moll was appointed secretary in 1931. Land was leased from Carl Orr in 1940. Nobody was hurt in the fire of 1951.\n"
)
_BAND = "HALLIN ROAD BRASS BAND\nSeventy Years in Brass\n\nUniforms came from Leeds in 1920. Girls were admitted in 1958.\n"
_FIRM = (
    "HALLIN CRANES PLC\nTrading update\n\n"
    "Two presses were sold to Orwen GmbH in May 2012. Ms Ada Moll resigned as Finance Director in June 2012.\n"
)
_CASE = (
    "IN THE HIGH COURT AT HALLIN\nBrennan Fruit Ltd v Coates Cartage Ltd [2009]\n\n"
    "The plaintiff engaged the defendant in 2004. Mediation failed in 2005. The plaintiff sued in 2006.\n"
    "The trial was heard before me in 2008.\n"
)
_THEFT = (
    "Ewan Tice and his brother Luke Tice denied arson in May 2019. Both were charged in February 2018. The footbridge burned in 2017.\n"
    "A trial date was set in 2020. Bail was refused in 2021. The library was tried in 2022.\n"
)
_STRIKE = (
    "Orwen Foods locked out its packers in May 2004. The Seafood Workers' Union called a strike in 2005. Talks began in 2006.\n"
    "The bishop, Tom Lacey, asked the two sides to meet in 2007. A contract was signed in 2008. The harbour froze in 2009.\n"
)
_SOCIETY = "LITTLE MARSH RESIDENTS' ASSOCIATION\nMinutes of the meeting held on 6 April 2016\n\nWe met the agent, Mr Kemp, on 21 March.\n"
_CHOIR = (  # which is "we"; its "I" and "my" are whoever wrote it down
    "TARN VALE BRASS BAND – How it all began\n(put together by Rita Speight, Hon. Sec.)\n\n"
    "We were formed by quarrymen in 1873. My uncle Hal led the band in 1901. Instruments were pawned in 1926.\n"
    "The council gave us a shed in 1933. The band went without a drum in 1941. A storm took our roof off in 1987.\n"
)
_WATCH = (
    "BOROUGH OF WENDLE. MINUTES OF THE WATCH COMMITTEE.\n\nAt a Meeting held in the Guildhall on the "
    "10th day of March, 1902. Present: Ald. Moss.\n\n"
    "1. Ada Tull was dismissed on 3 March 1902. A letter was read from the Vicar on 4 March 1902. Jane "
    "Lamb was granted £3 on 5 March 1902.\n"
    "2. Mr. Ives gave notice on 6 March 1902. Sid Orr was thanked by the Mayor on 7 March 1902.\n"
)
_BRIG = (
    "Log of the four-masted brig MARGARET DOWSE, Capt. H. Pill. Printed by permission of the owners.\n\n"
    "March 3rd, 1931. Sailed at 5 a.m.\nMarch 5th. Split the fore topsail.\nApril 2nd. The mate, Mr. Orr, broke his wrist.\n"
)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (
            _CLUB,
            {
                "1919": ["Tullow Bay Rowing Club"],
                "1951": ["Tullow Bay Rowing Club"],
                "1966": ["Tullow Bay Rowing Club"],
                "1971": ["Len Oddy"],
                "1987": ["Tullow Bay Rowing Club", "junior league"],
            },
        ),
        (
            _MILL,
            {
                "1905": ["Wendle Vale Creamery"],
                "1911": ["members", "Wendle Vale Creamery"],
                "1914": [],
                "1923": ["Wendle Vale Creamery"],
                "1931": ["Ada Moll", "Wendle Vale Creamery"],
                "1940": ["Carl Orr", "Wendle Vale Creamery"],
                "1951": [],
            },
        ),
        (_BAND, {"1920": ["Hallin Road Brass Band"], "1958": ["girls", "Hallin Road Brass Band"]}),
        (_FIRM, {"2012-05": ["Orwen GmbH", "Hallin Cranes Plc"], "2012-06": ["Ada Moll", "Hallin Cranes Plc"]}),
        (
            _CASE,
            {
                "2004": ["Brennan Fruit Ltd", "Coates Cartage Ltd"],
                "2005": ["Brennan Fruit Ltd", "Coates Cartage Ltd"],
                "2006": ["Brennan Fruit Ltd", "Coates Cartage Ltd"],
                "2008": ["Brennan Fruit Ltd", "Coates Cartage Ltd"],
            },
        ),
        (
            _THEFT,
            {
                "2018-02": ["Ewan Tice", "Luke Tice"],
                "2017": [],
                "2020": ["Ewan Tice", "Luke Tice"],
                "2021": ["Ewan Tice", "Luke Tice"],
                "2022": [],
            },
        ),
        (
            _STRIKE,
            {
                "2006": ["Orwen Foods", "Seafood Workers' Union"],
                "2007": ["Tom Lacey", "Orwen Foods", "Seafood Workers' Union"],
                "2008": ["Orwen Foods", "Seafood Workers' Union"],
                "2009": [],
            },
        ),
        (_SOCIETY, {"2016-03-21": ["Little Marsh Residents' Association", "Kemp"]}),
        (
            _CHOIR,
            {
                "1873": ["Tarn Vale Brass Band", "quarrymen"],
                "1901": ["Hal", "Tarn Vale Brass Band"],
                "1926": ["Tarn Vale Brass Band"],
                "1933": ["council", "Tarn Vale Brass Band"],
                "1941": ["Tarn Vale Brass Band"],
                "1987": ["Tarn Vale Brass Band"],
            },
        ),
        (
            "Forty years of Dunmore Cranes Ltd\n\nWe built our first crane in 1960. I joined in 1971. We won the port contract in 1990.\n\n"
            "Paul Dunmore, Chairman\n",
            {"1960": ["Dunmore Cranes Ltd"], "1971": ["Paul Dunmore"], "1990": ["Dunmore Cranes Ltd"]},
        ),
        (
            _WATCH,
            {
                "1902-03-03": ["Ada Tull", "Watch Committee"],
                "1902-03-04": ["Vicar", "Watch Committee"],
                "1902-03-05": ["Jane Lamb", "Watch Committee"],
                "1902-03-06": ["Ives"],
                "1902-03-07": ["Sid Orr", "Mayor"],
            },
        ),
        (_BRIG, {"1931-03-03T05:00": ["MARGARET DOWSE"], "1931-03-05": ["MARGARET DOWSE"], "1931-04-02": ["Orr"]}),
        ("Anna Brack: a timeline\n\n1931: Born in Selby.\n1999: Dies in Leeds.\n", {"1931": ["Anna Brack"], "1999": ["Anna Brack"]}),
    ],
)
def test_whom_the_line_above_a_text_names(text: str, actors: dict[str, list[str]]) -> None:
    """Without a title: a chronology is of whom its first line names, the log of a ship and the minutes of a body are theirs."""
    events = extraction.read(Document("1", text), implied=True).events
    assert {str(event.interval): list(event.actors) for event in events if str(event.interval) in actors} == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (
            "James Farley took the contract in 1833. One of his men, Donald Reid, was killed when the arch slipped on 5 May 1834.",
            ["Donald Reid"],
        ),
        (
            "In 2011 the well failed. On 3 May 2012 Brandt and a neighbour, Una Feeney, whose child was ill, founded Corrie Clean Water.",
            ["Brandt", "Una Feeney", "Corrie Clean Water"],
        ),
        ("Maud Tregear studied mosses. On 3 May 1961, on a slope above Cwm Ddu, she found a new one.", ["Maud Tregear"]),
        (
            "The crew – Una Reay, Jack Tolliver and the cook Mo Adair – sailed on 3 June 2007. They sighted Iceland on 9 June 2007.",
            ["Jack Tolliver", "Mo Adair", "Una Reay", "Iceland"],
        ),
        (
            "The widow Ada Firth, the smith Jonas Bell and the curate Eli Crane signed on 4 May 1831. They were fined on 9 May 1831.",
            ["Ada Firth", "Eli Crane", "Jonas Bell"],
        ),
        ("The rebels shot the mayor Juan Pardo, the teacher Ana Rey and the priest Luis Mora. They fled on 3 May 1936.", ["rebels"]),
        ("Ida Crane came home in 1998. A stroke on 5 May 1999 took away the use of her right hand.", ["Ida Crane"]),
        ("William Tebb farmed at Orby. The Tebb cottages were pulled down on 5 May 1912.", []),
        ("William Tebb farmed at Orby. The Tebb family left on 5 May 1913.", ["Tebb family"]),
        (
            "MARDEN ROVERS F.C.: A Centenary Chronicle\n\nFounded on 6 October 1913. The replay on 18 November 1953 was lost 5–0.",
            ["Marden Rovers F.C."],
        ),
    ],
)
def test_who_takes_part_in_the_last_row(text: str, actors: list[str]) -> None:
    assert list(extraction.read(Document("1", text)).events[-1].actors) == actors


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ralph Pell parked his Austin across the rails in 1962.", ["Ralph Pell"]),
        ("Ada Orme sold her Steinway in 1960.", ["Ada Orme"]),
        ("Mary Pell wrote to her Tom in 1944.", ["Mary Pell", "Tom"]),
    ],
)
def test_a_thing_called_by_its_make_takes_no_part(text: str, who: list[str]) -> None:
    (event,) = extraction.read(Document("x", text, datetime.date(1963, 6, 1))).events
    assert list(event.actors) == who
