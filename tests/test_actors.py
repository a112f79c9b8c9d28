"""Who acts in a text: names found, types, aliases merged; every case is a row, told with invented sentences."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import Any

import pytest

from timeline import text
from timeline.actors import find, within
from timeline.actors.tokens import tokens
from timeline.extraction import read
from timeline.languages.en.names import NAMES as CUES
from timeline.languages.en.text import TEXT as ENGLISH
from timeline.model import Actor, Document


def actors(*sentences: str) -> dict[str, Actor]:
    """The actors of a document of these sentences, by name."""
    return {actor.name: actor for actor in found(*sentences)[1]}


def found(*sentences: str) -> tuple[str, tuple[Actor, ...]]:
    """A document of these sentences, one a line, and its actors."""
    text = "\n".join(sentences)
    spans, start = [], 0
    for sentence in sentences:
        spans.append((start, start + len(sentence)))
        start += len(sentence) + 1
    return text, find(text, spans, CUES)


NAMED = [
    ("The general, Stephen Harlow, warned of it.", "Stephen Harlow", "person"),
    ("US army general Stephen Harlow warned of it.", "Stephen Harlow", "person"),
    ("On Monday President Barack Obama spoke.", "Barack Obama", "person"),
    ("The Syrian president, Bashar al-Assad, spoke.", "Bashar al-Assad", "person"),
    ("British Prime Minister David Cameron agreed.", "David Cameron", "person"),
    ("US Secretary of State John Kerry flew home.", "John Kerry", "person"),
    ("They saw John F. Kennedy there.", "John F. Kennedy", "person"),
    ("A picture by Vincent van Gogh was sold.", "Vincent van Gogh", "person"),
    ("It was signed by Miriam O'Neill and others.", "Miriam O'Neill", "person"),
    ("Dr Chidi Okafor said so.", "Chidi Okafor", "person"),
    ("The novelist Stephen King said so.", "Stephen King", "person"),
    ("Theresa May resigned in May.", "Theresa May", "person"),
    ("Henry VIII married Catherine of Aragon.", "Henry VIII", "person"),
    ("Henry VIII married Catherine of Aragon.", "Catherine of Aragon", "person"),
    ("In 331 BC Alexander the Great won again.", "Alexander the Great", "person"),
    ("The Duke of Wellington won the battle.", "Duke of Wellington", "person"),
    ("Later Prince William arrived.", "Prince William", "person"),
    ("The North Korean leader Kim Jong-un waved.", "Kim Jong-un", "person"),
    ("Mishima said nothing more.", "Mishima", "person"),
    ("Norvik Marine shares fell by a tenth on Tuesday.", "Norvik Marine", "organisation"),
    ("On 3 May 2019 Hargreaves Pumps shareholders approved the sale.", "Hargreaves Pumps", "organisation"),
    ("The Bradwell Residents' Association objected.", "Bradwell Residents' Association", "organisation"),
    ("It was bought by Ardent Steel Ltd. of Leeds.", "Ardent Steel Ltd", "organisation"),
    ("The Ministry of Foreign Affairs and Trade denied it.", "Ministry of Foreign Affairs and Trade", "organisation"),
    ("The Food and Drug Administration approved it.", "FDA", "organisation"),
    ("The Russian defence ministry denied it.", "Russian defence ministry", "organisation"),
    ("Officials of the University of Utrecht agreed.", "University of Utrecht", "organisation"),
    ("The Kurdistan Workers’ Party claimed it.", "Kurdistan Workers' Party", "group"),
    ("The Free Galician Army attacked.", "Free Galician Army", "group"),
    ("A US-led coalition bombed the town.", "US-led coalition", "group"),
    ("Chechen rebels held the town.", "Chechen rebels", "group"),
    ("Daesh fighters left.", "Islamic State", "group"),
    ("The UN and Nato agreed.", "United Nations", "organisation"),
    ("Russia denied it.", "Russia", "country"),
    ("Russian airstrikes hit the town.", "Russia", "country"),
    ("Some US officials agreed.", "United States", "country"),
    ("The Germans retreated.", "Germany", "country"),
    ("Moscow denied it.", "Russia", "country"),
    ("In 1453 the Ottomans took the city.", "Ottoman Empire", "country"),
]


@pytest.mark.parametrize(("sentence", "name", "kind"), NAMED)
def test_names_are_found_without_titles_and_with_their_type(sentence: str, name: str, kind: str) -> None:
    assert {key: actor.type.value for key, actor in actors(sentence).items()}.get(name) == kind


NOBODY = [
    "The evening before, on Sham el-Nessim, she ate fish.",
    "It landed at John F. Kennedy airport.",
    "On Wednesday it rained, and in May it snowed.",
    "However, nothing happened in Syria.",
    "The town lies near Palmyra, Syria, and north of Aleppo.",
    "A Russian base was found in the Syrian city.",
    "It cost US $199 in Boston.",
    "Police Find Missing Dog After Storm",
    "Photograph: Handout via Reuters",
    "– Guardian service",
    "By Maria Torres",
    "The Treaty of Versailles ended the First World War.",
    "Hurricane Katrina and the H1N1 virus were in the news.",
    "They spoke English in the Middle East.",
    "Then DNA was found, and a DVD.",
    "The Libyan was freed.",
    "Talks between the China-India border guards went on.",
    "He is a Hong Kong-based analyst.",
]


@pytest.mark.parametrize("sentence", NOBODY)
def test_what_is_no_actor(sentence: str) -> None:
    assert actors(sentence) == {}


MERGED = [
    (("Igor Konash spoke.", "Konash denied it."), "Igor Konash", {"Konash"}),
    (("Isis fled.", "Islamic State fighters died.", "Daesh [ISIS] won."), "Islamic State", {"Isis", "Daesh", "ISIS"}),
    (("The Lake Observatory for Human Needs (LOHN) agreed.", "LOHN said so."), "Lake Observatory for Human Needs", {"LOHN"}),
    (("The US agreed.", "America won.", "US troops left."), "United States", {"US", "America", "US troops"}),
    (("Bashar al-Assad spoke.", "Later Assad’s army fled."), "Bashar al-Assad", {"Assad"}),
    (("John F. Kennedy spoke.", "John Kennedy won.", "Mr Kennedy left."), "John F. Kennedy", {"John Kennedy", "Kennedy"}),
    (("Martin Luther King Jr. spoke.", "Martin Luther King was shot."), "Martin Luther King Jr", {"Martin Luther King"}),
    (("Esi Mensah-Quaye died.", "Esi Quaye was born here.", "Esi left."), "Esi Mensah-Quaye", {"Esi Quaye", "Esi"}),
    (("Dana Walker was arrested.", "Walker was freed."), "Dana Walker", {"Walker"}),
    (("The Bank of England raised rates.", "The Bank gave no reason."), "Bank of England", {"Bank"}),
    (("Video by Amira News Agency showed it.", "The video released by Amira was long."), "Amira News Agency", {"Amira"}),
    (("Betty Ford opened a clinic.", "Ford said so."), "Betty Ford", {"Ford"}),
    (("BP Plc fell.", "Then BP rose."), "BP", {"BP Plc"}),
    (("Angela Merkel spoke.", "MERKEL RESIGNS TODAY"), "Angela Merkel", set[str]()),
    (("They sued Grupo Verdalia SpA in May.", "Verdalia paid the fine."), "Grupo Verdalia SpA", {"Verdalia"}),
]


@pytest.mark.parametrize(("sentences", "name", "aliases"), MERGED)
def test_names_of_one_actor_are_merged(sentences: tuple[str, ...], name: str, aliases: set[str]) -> None:
    result = actors(*sentences)
    assert list(result) == [name]
    assert set(result[name].aliases) == aliases


def test_the_title_of_a_case_names_its_parties_without_the_others() -> None:
    text = "The defendant, Mr Ostrander, denied it. Mr Ostrander left."
    result = find(text, [(0, 39), (40, len(text))], CUES, title="Fairhurst Marine Ltd v Ostrander and another [2012] EWHC 288")
    assert [actor.name for actor in result] == ["Ostrander"]


def test_a_parent_named_before_is_not_the_child_of_the_same_name() -> None:
    found = actors("Kofi Addo founded the club.", "Kofi Addo Jr runs the bar.", "Addo died.")
    assert {name: set(one.aliases) for name, one in found.items()} == {"Kofi Addo": {"Addo"}, "Kofi Addo Jr": set()}


def test_two_people_of_one_surname_stay_two_and_a_short_form_goes_to_who_was_named_first() -> None:
    text, result = found("Robert Kennedy met John Kennedy.", "Kennedy left.", "Robert Kennedy stayed.", "Kennedy slept.")
    mentions = {actor.name: [text[start:end] for start, end in actor.mentions] for actor in result}
    assert mentions == {"Robert Kennedy": ["Robert Kennedy", "Kennedy", "Robert Kennedy", "Kennedy"], "John Kennedy": ["John Kennedy"]}


def test_a_first_surname_alone_is_whoever_bears_two_in_any_language() -> None:
    found = actors("Gabriel Ortega Ruiz was given the medal on Monday.", "Ortega thanked the jury.", "Anna Lee Berg met Lee on Tuesday.")
    assert len(found["Gabriel Ortega Ruiz"].mentions) == 2
    assert "Ortega" not in found
    assert "Lee" in found


def test_a_surname_of_two_double_ones_is_neither() -> None:
    assert len(actors("Ann Berg-Holm and Ann Lund-Holm met.", "Ann Holm was born here.")) == 3


def test_a_description_means_the_group_told_of_last_and_is_no_alias() -> None:
    text, result = found("Isis fled the town.", "The militants burned it.")
    assert [text[start:end] for start, end in result[0].mentions] == ["Isis", "The militants"]
    assert result[0].aliases == ("Isis",)


TOLD_APART = [
    # words that only stand before or around a name
    ("On the 30th of May Craig Lund left, and in May Craig wept.", {"Craig Lund": "person"}),
    ("The bank sued June Carter in May.", {"June Carter": "person"}),
    ("Brothers Andris and Juris Kalvans fled; Andris Kalvans hid.", {"Andris Kalvans": "person", "Juris Kalvans": "person"}),
    ("Called NORMA & ROY every five min.", {"NORMA & ROY": "organisation"}),
    ("The Perón government banned it.", {}),
    ("She sailed alone to Jan Mayen.", {}),
    ("Mr Tremlett paid, and Tremlett Grain Co Ltd sued.", {"Tremlett": "person", "Tremlett Grain Co Ltd": "organisation"}),
    # what the tagger takes for a name, and the rules know better
    ("Hurricane Lorraine reached the coast.", {}),
    ("Reporters saw Palmyra and Raqqa.", {}),
    ("She works for a Lagos-based bank.", {}),
    ("They admired the Arch of Sorrows.", {}),
    # what the rules take for somebody's, and the tagger knows better
    ("Zipho Mabena joined Umlambo, a charity, and Umlambo thanked Mabena.", {"Zipho Mabena": "person", "Umlambo": "organisation"}),
]


@pytest.mark.parametrize(("sentence", "wanted"), TOLD_APART)
def test_rules_and_tagger_settle_what_is_a_name(sentence: str, wanted: dict[str, str]) -> None:
    assert {name: actor.type.value for name, actor in actors(sentence).items()} == wanted


def test_a_word_in_a_headline_counts_if_the_text_shows_that_it_is_a_name() -> None:
    text, result = found("Gergiev Leads Concert In Ruined Town", "The conductor Valery Gergiev led an orchestra.")
    assert [text[start:end] for start, end in result[0].mentions] == ["Gergiev", "Valery Gergiev"]


def test_mentions_are_sorted_spans_of_the_text_in_code_points() -> None:
    text, result = found("“\U0001f600 Tomás Núñez,” said Ana Núñez of Médecins Sans Frontières.", "Russia and the Russian army left.")
    every = sorted(span for actor in result for span in actor.mentions)
    assert all(one[1] <= other[0] for one, other in pairwise(every))
    assert [text[start:end] for start, end in every] == ["Tomás Núñez", "Ana Núñez", "Médecins Sans Frontières", "Russia", "Russian army"]
    assert all(list(actor.mentions) == sorted(actor.mentions) for actor in result)
    assert [actor.mentions[0] for actor in result] == sorted(actor.mentions[0] for actor in result)


def test_within_names_those_mentioned_in_a_span_in_their_order_there() -> None:
    text, result = found("Anna Berg met Bo Lindqvist.", "Then Lindqvist left Russia, and Berg said so.")
    second = text.index("Then")
    assert within(result, 0, second) == ("Anna Berg", "Bo Lindqvist")
    assert within(result, second, len(text)) == ("Bo Lindqvist", "Russia", "Anna Berg")
    assert within(result, second, text.index("left")) == ("Bo Lindqvist",)
    assert within(result, 3, 5) == ()


@pytest.mark.parametrize("text", ["", " ", ".", "…", "'s", "x", "I", "A.", "&", "\n\n", "\ufeff", "Æ", "ﬁ", "İ"])
def test_hardly_any_text(text: str) -> None:
    assert find(text, [(0, len(text))], CUES) == ()
    assert find(text, [], CUES) == ()


HOSTILE = {
    "no space": "x" * 200_000,
    "one capital word": "X" * 200_000,
    "capitals": "Abc Def " * 12_000,
    "many people": " ".join(f"A{n}b C{n}d said." for n in range(4_000)),
    "initials": "A. " * 15_000,
    "possessives": "Anna's " * 6_000,
    "hyphens": "Aa-" * 60_000,
    "joined by of": "Bank of " * 8_000,
    "joined by and": "Food and Trade and " * 6_000,
    "one surname": " ".join(f"{chr(65 + n % 26)}{chr(97 + n // 26 % 26)}ron Smith said so. Smith ate." for n in range(1_500)),
    "demonyms": "Russian military " * 6_000,
    "brackets": "(" * 60_000,
    "lines": "Anna\n" * 20_000,
    "line breaks": "May" + "\n" * 400_000 + "2016",
    "heads": "The Commission of Anna Council met. " * 3_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=list(HOSTILE))
def test_hostile_text_takes_bounded_time(text: str) -> None:
    start = time.process_time()
    find(text, [(0, len(text))], CUES)
    assert time.process_time() - start < 10


def test_twice_the_text_takes_about_twice_the_time() -> None:
    def seconds(count: int) -> float:
        text = " ".join(f"Robert Smith and {chr(65 + n % 26)}ora Smith met; Smith left the Bank of Leeds." for n in range(count))
        start = time.process_time()
        find(text, [(0, len(text))], CUES)
        return time.process_time() - start

    seconds(100)  # the word lists are read once
    # four times the text; 16 times the time were it quadratic. Once more where something else took the processor meanwhile
    assert any(seconds(800) < 10 * max(seconds(200), 0.01) for _ in range(3))


def test_tokens_lie_where_they_say() -> None:
    text = "The U.S.’s J.K. Rowling & al-Assad’s US-led “Guardian” met. New Line"
    cut = tokens(text, [(0, len(text))], CUES)
    assert all(text[start : start + len(word)] == word for word, start in zip(cut.words, cut.starts, strict=True))
    assert [cut.words[index] for index in cut.capitals[0]] == ["The", "U.S.", "J.K.", "Rowling", "al-Assad", "Guardian", "New", "Line"]


@pytest.mark.parametrize(
    ("sentence", "name", "roles"),
    [
        ("US army general Stephen Townsend spoke.", "Stephen Townsend", ("US army general",)),
        ("The Syrian president, Bashar al-Assad, left.", "Bashar al-Assad", ()),
        ("Bashar al-Assad, the Syrian president, left.", "Bashar al-Assad", ("Syrian president",)),
        ("Brig Gen Amadou Traoré resigned.", "Amadou Traoré", ("Brig Gen",)),
        ("Interior Minister Hanne Orlo said so. Hanne Orlo, a lawyer, smiled.", "Hanne Orlo", ("Interior Minister", "lawyer")),
        ("They met Hanne Orlo, exhausted, in May.", "Hanne Orlo", ()),
    ],
)
def test_roles_are_kept_beside_the_name(sentence: str, name: str, roles: tuple[str, ...]) -> None:
    (actor,) = [actor for actor in find(sentence, text.sentences(sentence, words=ENGLISH), CUES) if actor.name == name]
    assert actor.roles == roles


def test_many_names_that_begin_alike_are_not_compared_each_with_each(monkeypatch: pytest.MonkeyPatch) -> None:
    from timeline.actors import cluster

    original, calls = cluster._is_short_form, 0

    def counted(*given: Any) -> bool:
        nonlocal calls
        calls += 1
        return original(*given)

    monkeypatch.setattr(cluster, "_is_short_form", counted)
    letters = "abcdefghij"
    names = [f"{one}{two}{three}" for one in letters for two in letters for three in letters[:6]]
    text = " ".join(f"A. B. Dov{name} left on 5 May 2016." for name in names)
    assert len(find(text, [(0, len(text))], CUES)) > 400
    assert calls < 3 * len(names)


DICTIONARY = (
    "LINDQVIST, Elsa von (c. 1771, Åbo – 14 March 1839, Reval), Swedish engraver.\n\n"
    "The daughter of a canon, Lindqvist was apprenticed in 1785. She failed her examination in 1793. In 1801 Karl Lindqvist, her cousin, "
    "left for Reval."
)


def test_who_heads_an_article_of_a_dictionary_is_one_person_with_the_surname_last() -> None:
    for title in ("Lindqvist, Elsa von", ""):
        document = Document("one", DICTIONARY, title=title)
        named = {actor.name: [DICTIONARY[start:end] for start, end in actor.mentions] for actor in read(document).actors}
        assert named["Elsa von Lindqvist"][:2] == ["LINDQVIST, Elsa von", "Lindqvist"]
    place = Document("one", "Ashford, Kent (population 83,000) grew fast. In 1991 Ashford got a station.", title="Ashford, Kent")
    assert "Kent Ashford" not in {actor.name for actor in read(place).actors}


@pytest.mark.parametrize(
    ("words", "name", "times"),
    [
        ("We walked to town with Foley in May. Foley brought grapes. A note came from Foley.", "Foley", 3),
        ("He replaced Mamani with the winger Torrico. Twice Torrico hit the post. Rojas scored from Torrico's cross.", "Torrico", 3),
        ("Maclean & I went to the pier. Maclean told me.", "Maclean", 2),
    ],
)
def test_a_single_name_is_somebodys_by_what_only_people_do(words: str, name: str, times: int) -> None:
    told = {one.name: len(one.mentions) for one in find(words, [(0, len(words))], CUES)}
    assert told.get(name, 0) == times


def test_the_form_of_a_firm_in_brackets_is_no_name() -> None:
    read_as = actors("Mothusi Tanneries (Pty) Ltd was fined.", "Selangor Timber (M) Sdn Bhd opened a mill.")
    assert {name: str(one.type) for name, one in read_as.items()} == {
        "Mothusi Tanneries": "organisation",
        "Selangor Timber": "organisation",
    }


def test_a_surname_alone_is_of_the_namesake_named_before() -> None:
    document = Document(
        "one",
        "Zum ersten Vorsitzenden wählten sie 1912 den Tischler Otto Brandes. 1919 nahm Brandes die Arbeit wieder auf. "
        "1947 folgte Hermann Brandes, der Sohn des Gründers. 1978 trat Hermann Brandes zurück.",
        language="de",
    )
    assert [event.actors[-1] for event in read(document).events][1:3] == ["Otto Brandes", "Hermann Brandes"]
