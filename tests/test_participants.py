"""Who takes part in an event, in which part; whom "she", "it" and "the company" mean."""

from __future__ import annotations

import datetime

import pytest

from timeline import extraction, text
from timeline.actors import find, genders, genders_of
from timeline.events.references import references
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.names import NAMES as CUES
from timeline.languages.en.text import TEXT as ENGLISH
from timeline.model import Document

PUBLISHED = datetime.date(2016, 12, 14)


def parts_in(words: str) -> list[dict[str, str]]:
    """For every event of a text, with those that context dates: actor -> part."""
    made = extraction.read(Document("test", words, PUBLISHED), implied=True)
    return [{one.actor: one.part.value for one in event.participants} for event in made.events]


def meant_in(words: str) -> dict[str, str]:
    sentences = text.sentences(words, words=ENGLISH)
    people = find(words, sentences, CUES)
    found = references(GRAMMAR, words, sentences, people, genders_of(people, words, CUES))
    return {words[one.start : one.end]: one.name for one in found}


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("On Monday Anna Berg sold the Ostrel Bank.", {"Anna Berg": "agent", "Ostrel Bank": "patient"}),
        ("On Monday Anna Berg was arrested by the Lowell Police.", {"Anna Berg": "patient", "Lowell Police": "agent"}),
        ("Anna Berg said on Monday that the Ostrel Bank had failed.", {"Anna Berg": "speaker", "Ostrel Bank": "agent"}),
        ("The Ostrel Bank failed on Monday, according to Anna Berg.", {"Ostrel Bank": "agent", "Anna Berg": "speaker"}),
        ("On Monday Anna Berg spoke with Tomas Lind.", {"Anna Berg": "agent", "Tomas Lind": "other"}),
        ("The prime minister, Dario Selm, walked out on Monday.", {"Dario Selm": "agent"}),
        ("Anna Berg of the Ostrel Bank said on Monday that all was well.", {"Anna Berg": "speaker", "Ostrel Bank": "other"}),
        ("Anna Berg of the University of Brenn resigned on Monday.", {"Anna Berg": "agent"}),
        ("On Monday the police searched Anna Berg’s flat.", {"police": "agent", "Anna Berg": "other"}),
        ("On Monday miners from Chile and Japan met Anna Berg.", {"miners from Chile and Japan": "agent", "Anna Berg": "patient"}),
        ("Slovenian police arrested Anna Berg on Monday.", {"Slovenian police": "agent", "Anna Berg": "patient"}),
        ("Anna Berg’s brother fled on Monday.", {"Anna Berg’s brother": "agent"}),
        ("On Monday Anna Berg told the council that she had paid.", {"Anna Berg": "speaker", "council": "patient"}),
        ("A judge in Brenn freed Anna Berg on Monday.", {"judge in Brenn": "agent", "Anna Berg": "patient"}),
        ("Anna Berg was followed on Monday to the police station.", {"Anna Berg": "patient"}),
        ("On Monday the family of Anna Berg gave the ring to the abbey.", {"family of Anna Berg": "agent", "abbey": "other"}),
        ("Anna Berg was stoned by a crowd of miners on Monday.", {"Anna Berg": "patient", "crowd of miners": "agent"}),
    ],
)
def test_parts(words: str, parts: dict[str, str]) -> None:
    assert parts_in(words) == [parts]


def test_a_clause_without_a_subject_shares_the_one_before_it() -> None:
    first, second = parts_in("Anna Berg founded the Ostrel Bank in 1976, and sold it to Tomas Lind in 2003.")
    assert first == {"Anna Berg": "agent", "Ostrel Bank": "patient"}
    assert second["Anna Berg"] == "agent"


def test_a_participle_is_of_the_name_right_before_it_or_of_nobody() -> None:
    parts = parts_in("Anna Berg filmed the bridge of Maravel, captured by rebels on Monday.")
    assert all("Anna Berg" not in one or one["Anna Berg"] == "agent" for one in parts)
    (dated,) = [one for one in parts if "Anna Berg" not in one]
    assert dated == {"rebels": "agent"}


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Anna Berg met Tomas Lind on Monday. She left early.", {"She": "Anna Berg"}),
        ("Anna Berg met Tomas Lind on Monday. He left early.", {"He": "Tomas Lind"}),
        ("Mr Ostrel met Mrs Lowell on Monday. She left early.", {"She": "Lowell"}),
        ("Tomas Lind met Peter Ostrel on Monday. He left early.", {"He": "Tomas Lind"}),  # the subject told last
        ("The Ostrel Bank failed on Monday. It owed millions. The bank is closed.", {"It": "Ostrel Bank", "The bank": "Ostrel Bank"}),
        ("Ostrel Corp sued Anna Berg on Monday. The company wants a million.", {"The company": "Ostrel Corp"}),
        (
            "Norwegian prime minister Hanne Orlo spoke on Monday. Parliament met. The prime minister left.",
            {"The prime minister": "Hanne Orlo"},
        ),
        ("Nan Ogilvie hired Otto. She left. He stayed.", {"She": "Nan Ogilvie", "He": "Otto"}),
        ("Anna Berg left Oslo. In 1990 she bought a farm.", {"she": "Anna Berg"}),
        ("He left Oslo. Anna Berg stayed.", {}),
        ("Anna Berg met Maria Lopez. Nobody spoke. She left.", {"She": "Anna Berg"}),
        ("The defendant, Ostrel Corp, appealed. The defendant lost.", {"The defendant": "Ostrel Corp"}),
        ("Amit Berg, the treasurer, spoke. Nobody heard him. The treasurer sat down.", {"him": "Amit Berg", "The treasurer": "Amit Berg"}),
        ("Anna Berg and Tomas Lind met in May. They agreed on a price.", {"They": "Anna Berg and Tomas Lind"}),
        ("Anna Berg married Tomas Lind in 1960. Nobody came. It rained. The couple left.", {"The couple": "Anna Berg and Tomas Lind"}),
        (
            "The Ostrel Agency paid in May. Its inspectors found a leak. They left.",
            {"Its": "Ostrel Agency"},
        ),
        ("The Ostrel Bank failed on Monday. It is clear that all is lost.", {}),
        ("The Ostrel Bank met the Lowell Group about Maravel Holdings. Nobody spoke. Rain fell. The company of guards left.", {}),
    ],
)
def test_whom_words_mean(words: str, meant: dict[str, str]) -> None:
    assert {said: name for said, name in meant_in(words).items() if said in meant or not meant} == meant


def test_every_reference_and_participant_says_why() -> None:
    words = "Anna Berg met Tomas Lind on Monday. She sold him the Ostrel Bank on Tuesday."
    made = extraction.read(Document("test", words, PUBLISHED))
    hows = [one.how for event in made.events for one in event.participants]
    assert all(hows)
    assert any("‘She’ is Anna Berg" in how for how in hows)
    assert all(event.actors == tuple(one.actor for one in event.participants) for event in made.events)


def test_gender_is_told_by_the_text_before_the_list_of_names() -> None:
    words = "Mrs Chris Ostrel spoke. Anna Berg listened. Zhu Kai slept."
    found = {actor.name: genders.gender(actor, words, CUES) for actor in find(words, text.sentences(words, words=ENGLISH), CUES)}
    assert found["Chris Ostrel"] == "she"
    assert found["Anna Berg"] == "she"
    assert found.get("Zhu Kai") is None


@pytest.mark.parametrize(
    ("code", "words", "actors"),
    [
        ("de", "Jürgen Voss und Peter Lang kauften 2014 ein Haus. Sie verkauften es am 3. Mai 2015.", {"Jürgen Voss", "Peter Lang"}),
        ("de", "Die Polizei traf den Betriebsleiter, Jürgen Voss, im Werk. Der Betriebsleiter floh am 3. Mai 2015.", {"Jürgen Voss"}),
        ("fr", "Claire Delmas et Marc Lebrun ont parlé. Ils ont signé le contrat le 3 mai 2016.", {"Claire Delmas", "Marc Lebrun"}),
        ("es", "El alcalde, Ramón Ortega, firmó el permiso. El alcalde dimitió el 20 de junio de 2012.", {"Ramón Ortega"}),
        ("it", "Il sindaco, Carlo Bassi, firmò il permesso. Il sindaco si dimise il 20 aprile 2010.", {"Carlo Bassi"}),
        ("pt", "O prefeito, Carlos Bastos, assinou a licença. O prefeito renunciou em 20 de abril de 2010.", {"Carlos Bastos"}),
        ("nl", "De directeur, Henk Postma, tekende het contract. De directeur nam op 4 juni 2010 ontslag.", {"Henk Postma"}),
    ],
)
def test_whom_words_mean_in_other_languages(code: str, words: str, actors: set[str]) -> None:
    assert set(extraction.read(Document("test", words, PUBLISHED, language=code)).events[-1].actors) == actors


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        (
            "In March 2014 Anna Berg sold the mill on the old road to Vesterby, and the referee Nils Holm sent the twins to bed early.",
            ("Anna Berg",),
        ),
        ("The board met on 3 May 2014; Tomas Lind called the plan a farce and the mayor wept for an hour.", ("board",)),
        (
            "Anna Berg said in March 2014 that, although the mill was sold, Tomas Lind had offered her a pension.",
            ("Anna Berg", "Tomas Lind"),
        ),
    ],
)
def test_who_acts_in_what_a_title_leaves_out_takes_no_part(words: str, actors: tuple[str, ...]) -> None:
    found = extraction.read(Document("test", words, PUBLISHED)).events[0]
    assert found.actors == actors, found.title


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("On 3 May 2014 two men wearing red hoods and gloves entered the shop.", ["two men"]),
        ("Two men robbed a shop on 3 May 2014. They left on 4 May 2014.", ["two men", "two men"]),
        ("A 34-year-old man was arrested on 3 May 2014. The man denied it on 4 May 2014.", ["34-year-old man", "34-year-old man"]),
        ("A man fell on 3 May 2014. A man rose on 4 May 2014.", []),  # two of whom nothing is told
        ("Three merchant ships left port on 3 May 2014.", []),
        ("A girl of ten called Anna Berg won on 3 May 2014.", ["Anna Berg"]),
        ("The baker's brother drowned on 3 May 2014.", ["baker's brother"]),
        ('A 71-year-old woman ("Mrs T") fell on 3 May 2014. Mrs T died on 4 May 2014.', ["Mrs T", "Mrs T"]),
        ("Dr Prideaux came on 3 May 2014. Dr P. left on 9 May 2014.", ["Prideaux", "Prideaux"]),
        ("Witness B saw it on 3 May 2014, and RN 2 told Officer 17 so on 9 May 2014.", ["Witness B", "RN 2", "Officer 17"]),
        ("Dr P. Lowell left on 9 May 2014.", ["P. Lowell"]),
    ],
)
def test_who_has_no_name_or_a_letter_for_one(words: str, actors: list[str]) -> None:
    found = extraction.read(Document("test", words, PUBLISHED)).events
    assert [name for one in found for name in one.actors] == actors


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("Anna Berg fell ill on 3 May 2014. Her furniture was sold on 9 June 2014.", [["Anna Berg"], ["Anna Berg"]]),
        ("Anna Berg fell ill on 3 May 2014. Her company was sold on 9 June 2014.", [["Anna Berg"], ["Anna Berg’s company"]]),
        ("Anna Berg was elected in June 2014 following the death of Mayor Tomas Lind.", [["Anna Berg"]]),
        ("MARAVEL – Anna Berg was elected mayor on 3 May 2014.", [["Anna Berg"]]),
    ],
)
def test_whose_things_are_told_of_and_who_only_says_when(words: str, actors: list[list[str]]) -> None:
    found = extraction.read(Document("test", words, PUBLISHED)).events
    assert [list(one.actors) for one in found] == actors


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("Anna Berg, a critic of NATO policy, resigned on 3 May 2014.", [["Anna Berg"]]),
        ("Anna Berg, minister of transport for Norway, resigned on 3 May 2014.", [["Anna Berg"]]),
        ("On 3 May 2014 Anna Berg met rivals such as Ostrel Corp.", [["Anna Berg", "rivals"]]),
        ("King left on 3 May 2014. Nobody had asked King why.", [[]]),  # no king
    ],
)
def test_who_only_says_of_what_takes_no_part(words: str, actors: list[list[str]]) -> None:
    found = extraction.read(Document("test", words, PUBLISHED)).events
    assert [list(one.actors) for one in found] == actors


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("A retired fishmonger died on 3 May 2014.", [["fishmonger"]]),
        ("A grandfather came for the twins on 3 May 2014.", [["grandfather"]]),
        ("Anna Berg lost a dear friend on 3 May 2014.", [["Anna Berg", "dear friend"]]),
        ("The pirate skiffs then reversed on 3 May 2014.", [[]]),
        ("Anna Berg returned with the carabinieri two days later, on 3 May 2014.", [["Anna Berg", "carabinieri"]]),
        ("The order was served on the ministry on 3 May 2014.", [["ministry"]]),
        ("Two women fled on 3 May 2014, and masked men followed them.", [["two women", "masked men"]]),
        ("Police detained at least 23 journalists on 3 May 2014.", [["police", "journalists"]]),
        ("Night porter reports a fire on 3 May 2014.", [["night porter"]]),
        ("Anna Berg testified before a parliamentary committee on 3 May 2014.", [["Anna Berg", "parliamentary committee"]]),
        ("Her parents came on 3 May 2014 to Anna Berg.", [["parents", "Anna Berg"]]),
        ("Anna Berg fell ill in 2013. Her parents came on 3 May 2014.", [["Anna Berg"], ["Anna Berg’s parents"]]),
        ("Anna Berg was arrested on 3 May 2014, and held in the stadium until June 2014.", [["Anna Berg"], ["Anna Berg"]]),
    ],
)
def test_more_of_those_without_a_name(words: str, actors: list[list[str]]) -> None:
    found = extraction.read(Document("test", words, PUBLISHED)).events
    assert [[name.removeprefix("retired ") for name in one.actors] for one in found] == actors


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("A retired teacher, Tomas Lind, died in hospital on 3 May 2014, his family said.", ["Tomas Lind"]),
        ("A storm brought down the tents on 3 May 2014; two children were moved to the school.", []),
        ("Ostrel Corp received a complaint on 3 May 2014 from a customer in Lyon.", ["Ostrel Corp", "customer in Lyon"]),
    ],
)
def test_who_has_no_name_takes_part_where_the_title_tells_of_them(words: str, actors: list[str]) -> None:
    assert list(extraction.read(Document("test", words, PUBLISHED)).events[-1].actors) == actors


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("The Ludlow mill was closed on 2 May 2014. Mrs Ludlow left on 4 May 2014.", [[], ["Ludlow"]]),
        ("Nordane Therapeutics A/S won on 2 May 2014. Nordane left on 4 May 2014.", [["Nordane Therapeutics A/S"]] * 2),
        ("Green Hollow Construction won on 2 May 2014. Green Hollow left on 4 May 2014.", [["Green Hollow Construction"]] * 2),
    ],
)
def test_names_that_are_a_place_or_shed_their_kind(words: str, actors: list[list[str]]) -> None:
    assert [list(one.actors) for one in extraction.read(Document("test", words, PUBLISHED)).events] == actors


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("Anna Berg retired in 2013. Her tap was shut off on 3 May 2014.", ["Anna Berg"]),
        ("Anna Berg's permit had expired on 3 May 2014.", ["Anna Berg"]),
        ("Anna Berg's client, Tomas Lind, left on 3 May 2014.", ["Tomas Lind"]),
    ],
)
def test_whose_thing_a_title_is_about_takes_part(words: str, actors: list[str]) -> None:
    assert list(extraction.read(Document("test", words, PUBLISHED)).events[-1].actors) == actors


@pytest.mark.parametrize(
    ("words", "title", "actors"),
    [
        (
            "The inn, designed by Anna Berg in a plain manner, was opened by Tomas Lind on 3 May 2014.",
            "The inn was opened by Tomas Lind",
            ["Tomas Lind"],
        ),
        ("Anna Berg met the lender on 3 May 2014.", "Anna Berg met the lender", ["Anna Berg", "lender"]),
        ("The forty families fled on 3 May 2014.", "The forty families fled", ["families"]),
    ],
)
def test_only_who_stands_in_a_title_or_beside_its_words_takes_part(words: str, title: str, actors: list[str]) -> None:
    (found,) = extraction.read(Document("test", words, PUBLISHED)).events
    assert (found.title[: len(title)], list(found.actors)) == (title, actors)


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("The state sold the old plant on 3 May 2014.", ["state"]),
        ("The old plant of the state stood empty on 3 May 2014.", []),
        ("Ostrel Corp bought the line from the county on 3 May 2014, and a rival fund sued it.", ["Ostrel Corp", "rival fund"]),
        ("The men gave it three cheers on 3 May 2014.", ["men"]),
        ("The city hall was painted on 3 May 2014, and the store closed.", []),
        ("The store cut off credit to the strikers on 3 May 2014.", ["store", "strikers"]),
        ("Two residents die of influenza on 3 May 2014.", ["residents"]),
        ("The only carer on her corridor had gone off sick on 3 May 2014.", ["carer"]),
        ("The doctors union met on 3 May 2014.", ["doctors union"]),
    ],
)
def test_a_place_is_somebody_where_it_does_what_only_somebody_does(words: str, actors: list[str]) -> None:
    assert list(extraction.read(Document("test", words, PUBLISHED)).events[-1].actors) == actors


@pytest.mark.parametrize(
    ("head", "teller"),
    [("*Harbour Health Alliance*\n\n", ["Harbour Health Alliance"]), ("*Why we ask*\n\n", ["Author"])],
)
def test_we_of_a_report_is_the_body_whose_name_is_a_line_at_its_head(head: str, teller: list[str]) -> None:
    words = f"{head}We wrote to the ministry on 3 May 2014. In June 2014 we opened a fifth clinic, which we run."
    assert list(extraction.read(Document("test", words, PUBLISHED)).events[-1].actors) == teller


def test_we_are_those_who_are_named_together_with_who_tells_the_text() -> None:
    words = "Who: me, Anna Berg and Tomas Lind. On 3 May 2014 we left the hut. On 4 May 2014 I went home. We met in June 2014."
    found = [set(one.actors) for one in extraction.read(Document("test", words, PUBLISHED)).events]
    assert found == [{"Author", "Anna Berg", "Tomas Lind"}, {"Author"}, {"Author", "Anna Berg", "Tomas Lind"}]


def test_a_word_that_opens_a_sentence_is_no_acronym_in_small_letters() -> None:
    words = "Nato a Fornovo, Carlo Berti studiò a Parma nel 1921. La Nato bombardò la città nel 1999."
    found = [list(one.actors) for one in extraction.read(Document("test", words, PUBLISHED, language="it")).events]
    alone = [list(one.actors) for one in extraction.read(Document("test", words[: words.index(" La")], PUBLISHED, language="it")).events]
    assert (alone, found[-1]) == ([["Carlo Berti"]], ["Nato"])


def test_a_user_name_in_the_byline_of_a_post_tells_it() -> None:
    words = "Posted by tomo_h » Fri 02 Sep 2014\n\nHome again. On 3 May 2014 I flew to Bishkek. I slept."
    assert [list(one.actors) for one in extraction.read(Document("test", words, PUBLISHED)).events][-1] == ["tomo_h"]


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("On 3 May 2014 Anna Berg left with two porters.", {"Anna Berg", "porters"}),
        ("Three people were found on 3 May 2014.", {"three people"}),
        ("Women sat down on the line on 3 May 2014.", {"women"}),
        ("A dance in Anna Berg's barn raised 40 pounds on 3 May 2014. Anna Berg was away.", set()),
        ("Anna Berg left for Norway on 3 May 2014.", {"Anna Berg"}),
        ("The coin was struck in the reign of King Harald Moe on 3 May 2014.", set()),
        ("The bank appointed an administrator on 3 May 2014.", {"administrator", "bank"}),
        ("The mill sent home 31 of its 74 workers on 3 May 2014.", {"mill", "workers"}),
        ("Anna Berg waited with a lorry and two firemen on 3 May 2014.", {"Anna Berg", "firemen"}),
        ("On 3 May 2014, after a year in Hobart, the museum board banned signing.", {"museum board"}),
        ("A weekly newspaper printed the letter on 3 May 2014.", {"weekly newspaper"}),
        ("I wrote to nobody. On 3 May 2014 I went home.", {"Author"}),
    ],
)
def test_who_takes_part_beside_a_preposition_alone_or_as_who_tells_it(words: str, actors: set[str]) -> None:
    events = extraction.read(Document("test", words, PUBLISHED)).events
    assert set(next(one.actors for one in events if one.time)) == actors
