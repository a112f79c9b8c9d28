"""The day of a clause that names none: candidates, weights, how likely, and the reason that a person reads."""

from __future__ import annotations

import datetime
import re

import pytest

from timeline import extraction
from timeline.events.day_weights import Candidate, Kind, choose, probabilities, weights, worth
from timeline.lead_in import without_lead_in
from timeline.model import DatedBy, Document, Event, Grain, Interval, instant
from timeline.text import Span

PUBLISHED = datetime.date(2016, 12, 14)


def by_context(words: str) -> list[Event]:
    read = extraction.read(Document("test", words, PUBLISHED), implied=True)
    return [event for event in read.events if event.dated_by is DatedBy.CONTEXT]


def day(number: int) -> Interval:
    return Interval.of(instant(2016, 12, number), Grain.DAY)


def test_candidates_that_mean_one_day_stand_together() -> None:
    one = Candidate(Kind.TOLD, day(12), "on Monday", "", frozenset({"a"}))
    same = Candidate(Kind.LEAD, day(12), "Monday", "", frozenset({"a"}))
    other = Candidate(Kind.PUBLISHED, day(14), "", "", frozenset({"b"}))
    choice = choose([one, same, other], {"a": 0.0, "b": 0.4})
    assert (choice.winner, choice.rival) == (one, other)
    assert choice.probability == pytest.approx(1 - probabilities([one, same, other], {"b": 0.4})[2])


def test_where_no_time_is_likely_the_best_one_is_unsure() -> None:
    day_of_publication = Candidate(Kind.PUBLISHED, day(14), "", "published")
    choice = choose([day_of_publication, Candidate(Kind.NONE, None, "", "none", frozenset({"none"}))], {"none": 3.0})
    assert (choice.winner, choice.probability < 0.1) == (day_of_publication, True)


def test_a_wider_time_is_chosen_where_the_days_in_it_are_alike_likely() -> None:
    wide = Candidate(Kind.TOLD, Interval.between(day(12), day(14)), "on Monday", "told up to publication", frozenset({"wide"}))
    days = [Candidate(Kind.TOLD, day(number), "", "told", frozenset({str(number)})) for number in (12, 13, 14)]
    assert choose([*days, wide], {}).winner is wide
    sure = choose([*days, wide], {"12": 3.0})
    assert (sure.winner, sure.rival) == (days[0], days[1])
    assert choose([*days, wide], {"wide": 1.0}).probability == pytest.approx(1.0)  # it holds whichever of them is right


@pytest.mark.parametrize(
    ("chosen", "right", "worth_of_it"),
    [
        ((5, 5), (5, 5), 1.0),
        ((5, 6), (5, 5), 0.525),  # half as narrow as it could be
        ((5, 5), (7, 7), 0.0),
        ((5, 5), (1, 400), 0.0),  # more exact than the text
        ((1, 4), (1, 5), 0.8),
    ],
)
def test_a_time_is_worth_less_the_wider_it_is_and_nothing_where_it_misses(chosen: Span, right: Span, worth_of_it: float) -> None:
    assert worth(chosen, right) == pytest.approx(worth_of_it)


def test_each_weight_is_of_a_way_to_a_time() -> None:
    ways = {
        "told", "told or earlier", "told up to the next", "told up to publication", "told further up, up to publication", "beside", "next",
        "published", "published or earlier", "lead", "lead up to publication", "entry", "entry or earlier",
        "told in the entry", "told up to the entry", "none",
    }  # fmt: skip
    assert {name.split(": ")[0] for name in weights()} == ways
    assert all(abs(value) < 5 for value in weights().values())


@pytest.mark.parametrize(
    ("words", "edtf", "reason"),
    [
        ("The dam burst on Monday. It flooded the town of Lorvik.", "2016-12-12", "the day told just before, ‘on Monday’|Monday"),
        ("Brenn Motors has signed a deal with Ostrel. The first cars will be built in 2020.", "2016-12-14", "the day of publication"),
        ("A dam broke in Lorvik.\n\nThe dam in Lorvik broke on Monday, the police said.", "2016-12-12", "Monday"),
    ],
)
def test_the_likeliest_day_says_why(words: str, edtf: str, reason: str) -> None:
    events = by_context(words)
    assert edtf in [event.interval.edtf for event in events if event.interval]
    assert any(re.search(reason, event.how) for event in events)
    assert all(event.how.startswith("These words name no day; ") and 0 < event.confidence <= 0.95 for event in events)


@pytest.mark.parametrize(
    "words",
    [
        "The mayor resigned on Monday. Why did she go?",
        "The mayor resigned on Monday. Her lawyer declined to comment.",
        "The mayor resigned on Monday. She was 91.",
        "The mayor resigned on Monday. The town has a new bridge.",
        "Related: How the mayor resigned",
        "The mayor resigned on Monday.\n\nPresent: Cllr Ann Dunn (chair) and Cllr Ben Moor, who was late",
        "The mayor resigned on Monday.\n\nSigned: Helen Marsh, who witnessed it",
        "The mayor resigned on Monday. I make this statement knowing that it was asked for.",
        "The mayor resigned on Monday. Names marked with a star have been changed.",
        "The mayor resigned on Monday. Carried unanimously.",
    ],
)
def test_what_is_no_happening_makes_no_row(words: str) -> None:
    assert by_context(words) == []


def test_a_question_and_a_line_about_the_page_date_nothing_and_say_so() -> None:
    read = extraction.read(Document("test", "Who left on Monday?\n\nRelated: the flood of 2011", PUBLISHED))
    assert (read.events, [str(one.reason) for one in read.without]) == ((), ["question", "page"])


def test_who_speaks_stands_before_what_is_quoted_alone() -> None:
    told = "“We lost the town on Monday,” said Anna Berg. “They took the bridge and burned the mill.”"
    assert "[Anna Berg:] They took the bridge and burned the mill" in [event.title for event in by_context(told)]


@pytest.mark.parametrize(
    ("words", "day", "told"),
    [
        (
            "A man has denied arson following a fire at a shop on Sunday.",
            "2016-12-11/2016-12-14",
            "A man has denied arson",
        ),  # no perfect of Sunday
        ("The flood killed nine people. It was the worst flood since 1953.", "2016-12-14", "The flood killed nine people."),
        ("Berg is charged with murder.", "2016-12-14", "Berg is charged with murder."),
        ("“We would like to thank our staff,” said Anna Berg.", "2016-12-14", "“We would like to thank our staff,” said Anna Berg."),
        ("The order, which is believed to be large, has given the town hope.", "2016-12-14", "The order, which"),
    ],
)
def test_what_tells_a_happening_makes_a_row(words: str, day: str, told: str) -> None:
    found = [(event.interval.edtf if event.interval else "", words[event.clause_start : event.clause_end]) for event in by_context(words)]
    assert any(edtf == day and clause.startswith(told) for edtf, clause in found), found


@pytest.mark.parametrize("words", ["It was the worst flood since 1953.", "The firm said it had broken the 1991 agreement."])
def test_a_year_that_says_which_dates_nothing(words: str) -> None:
    read = extraction.read(Document("test", words, PUBLISHED))
    assert (read.events, [str(one.reason) for one in read.without]) == ((), ["which"])


def test_the_day_of_publication_at_the_head_of_a_text_is_no_entry() -> None:
    words = "Brenn unveils a bus\n14 December 2016\nBrenn has unveiled a bus.\nIt ran on Sunday.\nEarlier in the day, Ostrel sent a letter."
    assert all(
        event.time is None or event.time.text != "14 December 2016" for event in extraction.extract(Document("test", words, PUBLISHED))
    )


DIARY = (
    "14 August 1944\n\nRain. The column left Caen before dawn.\n\n15 August 1944\n\nQuiet. We buried two men. The Germans shelled the farm."
)


@pytest.mark.parametrize("text", [DIARY, DIARY.replace(" 1944\n\n", ". ")])
def test_an_entry_has_the_day_that_stands_above_it(text: str) -> None:
    read = extraction.read(Document("diary", text, datetime.date(1944, 9, 1)), implied=True)
    assert [(event.interval.edtf if event.interval else "", event.title) for event in read.events] == [
        ("1944-08-14", "The column left Caen before dawn"),
        ("1944-08-15", "We buried two men"),
        ("1944-08-15", "The Germans shelled the farm"),
    ]
    assert [event.dated_by.value for event in read.events] == ["words", "words", "context"]


def test_an_account_of_the_past_has_the_days_that_it_tells_and_not_that_of_its_telling() -> None:
    words = (
        "Bronislava Hanak spoke to us in her kitchen last Sunday.\n\nI helped my father as a child. He blew lamps.\n\n"
        "In 1948 the works was nationalised. I hid the books under the floor. In 1952 I became an engraver. We went on strike. "
        "The director left. In June 1967 I found the books again. I wheeled them home in a pram. The works closed in 2004. I was sad."
    )
    found = {event.title.split("] ")[-1]: event.interval.edtf if event.interval else "" for event in by_context(words)}
    assert found["I hid the books under the floor"] == "1948/1952"
    assert found["The director left"] == "1952-01/1967-06"
    assert found["home in a pram"] == "1967-06/2004-12"


def test_a_statement_tells_a_scene_in_each_paragraph() -> None:
    words = (
        "I make this statement for the court.\n\nOn 11 January 2016 a lorry of the mill delivered nine tonnes. I signed the docket. "
        "The driver laughed at me.\n\nSix days later four cows died. I rang the vet. I have since found work at another farm."
    )
    found = {event.title.split("] ")[-1]: event.interval.edtf if event.interval else "" for event in by_context(words)}
    assert found["The driver laughed at me"] == "2016-01-11"
    assert found["I rang the vet"] == "2016-01-17"
    assert found["I have since found work at another farm"] == "2016-01-17/2016-12-14"


def test_a_story_that_looks_far_back_has_moved_on_from_the_day_it_told() -> None:
    words = (
        "The cinema reopened on Monday.\n\nIt opened on Boxing Day 1936. Otto Brandt built it.\n\n"
        "It was sold to a carpet firm. The roof fell in.\n\n"
        "Ida Ruiz bought it in 2012. She has since mended the roof. By then the walls had cracked."
    )
    found = {without_lead_in(event.title): event.interval.edtf if event.interval else "" for event in by_context(words)}
    assert {found["It was sold to a carpet firm"], found["The roof fell in"]} <= {"1936-12-26/2016-12-14", "1936-12-26/2012-12-31"}
    assert [edtf for title, edtf in found.items() if title.endswith("mended the roof")] == ["2012-01-01/2016-12-14"]
    assert [edtf for title, edtf in found.items() if title.endswith("the walls had cracked")] == ["/2012"]


def test_a_probability_is_the_same_in_whatever_order_a_set_has_its_features() -> None:
    """Sets of words have another order in each process, and plain sums of the same weights then differ in their last digit."""
    weighted = {"a": 1e16, "b": 1.0, "c": -1e16, "d": 1.0}
    one = Candidate(Kind.PUBLISHED, None, "", "", frozenset("abc"))
    assert probabilities([one, Candidate(Kind.NONE, None, "", "", frozenset("d"))], weighted) == [0.5, 0.5]


@pytest.mark.parametrize(
    ("language", "text", "age"),
    [
        ("en", "Ada Lund was born on 3 March 1929. At fourteen she sewed wings for a flyer.", "1943/1944"),
        ("en", "Ada Lund was born in 1899. She married when she was about twenty.", "1918/1921"),
        ("en", "Ada Lund was born in 1899. She took up flying at the age of 40.", "1939/1940"),
        ("de", "Anna Berg wurde am 3. März 1929 in Köln geboren. Mit vierzehn Jahren nähte sie Stoffe für einen Flieger.", "1943/1944"),
        ("fr", "Anne Bergé est née le 3 mars 1929 à Lyon. À quatorze ans, elle cousait des toiles pour un aviateur.", "1943/1944"),
        ("es", "Ana Berga nació el 3 de marzo de 1929 en León. A los veinte años se casó con Otto Lang.", "1949/1950"),
        ("it", "Anna Berga nacque il 3 marzo 1929 a Torino. A quattordici anni cuciva tele per un aviatore.", "1943/1944"),
        ("pt", "Ana Berga nasceu em 3 de março de 1929 no Porto. Aos catorze anos ela costurava telas.", "1943/1944"),
        ("nl", "Anna Berg werd geboren op 3 maart 1929 in Gent. Op veertienjarige leeftijd naaide ze doeken.", "1943/1944"),
        ("nl", "Anna Berg werd geboren op 3 maart 1929 in Gent. Op haar negende kreeg ze haar eerste viool.", "1938/1939"),
        ("es", "Nacida en Almería el 3 de mayo de 1936, Carmen Rojo se fue en 1944. Con nueve años recibió su primer violín.", "1945/1946"),
        (
            "fr",
            "Née le 3 mai 1936 à Colmar, Hélène Brunel fuit la ville en juin 1940. À neuf ans, elle reçoit son premier violon.",
            "1945/1946",
        ),
        ("en", "Helen Brown was born in York on 3 May 1936. She gave her last concert on her 80th birthday.", "2016-05-03"),
        ("en", "Ada Lund was born in 1899. A fever when she was nine left her deaf.", "1908/1909"),
        ("en", "Ada Lund was born in 1899. She went into service at fourteen and was dismissed for singing.", "1913/1914"),
        ("en", "Ada Lund was born in 1899. She took her degree at 22 and her doctorate at Bonn.", "1921/1922"),
        ("en", "Ada Lund, who was born in Lund in 1925, was nineteen when the Russians came.", "1944/1945"),
        ("en", "Helen Brown was born in York on 3 May 1936. The quarrel was made up at her 70th birthday party.", "2006-05"),
        ("en", "Helen Brown was born in York on 3 May 1936. She rode to her eightieth birthday lunch on a mule.", "2016-05"),
        ("en", "I was born in the lock house in April 1940. The summer I turned fifteen I went to work on the dredger.", "1955"),
        ("en", "My sister was born in 1938 and I was born in 1941. When I was nine she took me to the fair.", "1950/1951"),
        ("en", "Edith Marlow was born in Hull on 3 May 1911. At six she was sent to a convent school in Bruges.", "1917/1918"),
        ("en", "Lena Moss was born in Perth in 1919. Her parents emigrated, and at four she sailed with them to Boston.", "1923/1924"),
        ("en", "Magnus Rae was born at Lerwick in June 1840. He was bound at thirteen to a cooper in the town.", "1853/1854"),
        (
            "en",
            "Colin Frear was born in 1930. When the wood was sold, he chained himself to an oak, aged 71, and was fined £50.",
            "2001/2002",
        ),
        ("de", "Hanna Berg kam am 3. Mai 1936 in Köln zur Welt. Zu ihrem 80. Geburtstag gab sie ein Konzert.", "2016-05-03"),
    ],
)
def test_an_age_dates_what_somebody_did_by_her_birth(language: str, text: str, age: str) -> None:
    document = Document("one", text, datetime.date(2016, 6, 4), language=language)
    last = extraction.read(document, implied=True).events[-1]
    assert (str(last.interval.edtf if last.interval else ""), "birth" in last.how) == (age, True)


def test_who_tells_a_text_may_tell_her_birth_later() -> None:
    text = "I was six when we left the island. I had been born in the schoolhouse in May 1932."
    first = extraction.read(Document("one", text, datetime.date(1995, 3, 1)), implied=True).events[0]
    assert (first.interval.edtf if first.interval else "") == "1938/1939"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lund was born in 1899. Otto Berg was born in 1901. At fourteen she sewed wings for a flyer.",
        "Ada Lund was born in 1899. On 2 June 1953 the band met at the hall. At six she lit the fire.",
        "Ada Lund was born in 1899. At nine, she rang the bell for the school.",
        "Ada Lund was born in 1899. At fourteen, Otto Berg left the school in Lund for good.",
        "Ada Lund was born in 1899. The coach left at twenty to six and the shares were sold at fifteen and sixpence.",
        "Ada Lund was born in 1899. They met at 14 Main Street and talked about the strike.",
        "Moss Bank Baths, 1908–2017\n\nAmos Tate, who ran them, was born in Hull. At fifteen he went to sea.",
    ],
)
def test_no_age_is_counted_from_another_birth(text: str) -> None:
    events = extraction.read(Document("one", text, datetime.date(2016, 6, 4)), implied=True).events
    assert not any("birth" in event.how for event in events)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ('A wall fell on a bus queue on Sunday.\n\n"There was dust and then nothing," said Owen Pike.', "2024-05-12/2024-05-16"),
        ('Hail broke every pane at Dunn\'s nursery on Tuesday.\n\nMary Dunn said she had "cried like a child".', "2024-05-14/2024-05-16"),
        ('A tanker spilled milk in Ely on Friday.\n\n"The cats are pleased," said baker Nils Ohm.', "2024-05-10/2024-05-16"),
        ('Nina Bell was fined at Ely magistrates\' court on Monday.\n\n"He is only a kitten," she told the bench.', "2024-05-13"),
        ('A drone hit the weathercock on Wednesday.\n\n"It spun for a minute," said verger Ann Lisle.', "2024-05-15"),
    ],
)
def test_words_that_news_quotes_were_said_on_its_day_or_since(text: str, day: str) -> None:
    last = extraction.read(Document("one", text, datetime.date(2024, 5, 16)), implied=True).events[-1]
    assert (last.interval.edtf if last.interval else "") == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The dam gave way on 11 March 1923. Forty houses were swept into the Lea and eleven people drowned.", "1923-03-11"),
        ("A fire broke out in the mill in May 1888. Three girls jumped from a window and were killed.", "1888-05"),
        ("The liner struck a mine on 2 December 1916. She sank within sight of the pier.", "1916-12-02"),
        ("The fire service was set up on 1 April 1948. Two firemen were killed when a roof fell.", "1948-04-01/1985-12-31"),
        ("She survived the wreck of the Orion on 4 July 1902. Her brother was killed at Gallipoli.", "1902-07-04/1985-12-31"),
    ],
)
def test_the_harm_that_a_mishap_did_is_of_its_day(text: str, day: str) -> None:
    told = extraction.read(Document("one", f"{text}\n\nThe wing was built in 1985.", datetime.date(1999, 5, 1)), implied=True).events[1]
    assert (told.interval.edtf if told.interval else "") == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The trial opened on 3 March 1902. On the second day the maid collapsed. The judge sent for a doctor.", "1902-03-04"),
        ("The search began on 4 May 1931. On the third day a boy found the wreck. He ran down and rang the bell.", "1931-05-06"),
        (
            "Ivor Bett was born in 1920. At fourteen he went to sea in a collier. The ship was lost and he swam ashore. He died in 1985.",
            "1934/1985",
        ),
        ("Hilda Crane was born in 1899. She was widowed at thirty. She opened a boarding house in Rhyl. She died in 1985.", "1929/1985"),
    ],
)
def test_a_story_goes_on_from_the_time_that_a_clause_counts(text: str, day: str) -> None:
    told = extraction.read(Document("one", text, datetime.date(1999, 5, 1)), implied=True).events[2]
    assert (told.interval.edtf if told.interval else "") == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On 3 May 1931 the council met. The hall had burned down on 9 April. Mr Dunn took the chair.", "1931-05-03"),
        ("The new bridge was opened on 8 October 1908. The old one had been swept away on 3 February 1904. A band played.", "1908-10-08"),
        ("The king entered York on 24 June 1486. He had set out from London on 9 March. The guilds lined the street.", "1486-06-24"),
    ],
)
def test_a_story_comes_back_from_a_glance(text: str, day: str) -> None:
    last = extraction.read(Document("one", text, datetime.date(1999, 5, 1)), implied=True).events[-1]
    assert (last.interval.edtf if last.interval else "") == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The band was formed in 1884. In the First War fourteen players joined up together.", "1914/1918"),
        ("The exchange was built in 1875. During the Second World War it was requisitioned by the Ministry of Food.", "1939/1945"),
        ("He was born in 1880. He served in the Boer War and was twice wounded.", "1899/1902"),
        ("The line was laid in 1855. In the Crimean War it carried shells to the docks.", "1853/1856"),
        ("The club was founded in 1871. In the great war of the sparrows it shot 4,000 birds.", "1871-01-01/1998-06-01"),
    ],
)
def test_a_war_that_a_clause_names_dates_it(text: str, day: str) -> None:
    last = extraction.read(Document("one", text, datetime.date(1998, 6, 1)), implied=True).events[-1]
    assert (last.interval.edtf if last.interval else "") == day


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        (
            "POLICE COURT, BURRAGOLA.\nThursday.\n\nMr. Ettrick said that on 4th May he engaged the accused. Bail was allowed in £80.",
            "1908-06-19",
            "1908-06-18",
        ),
        (
            "BOROUGH POLICE COURT.—Friday.\n\nJohn Tasker was charged with being drunk on 7th March. The Bench fined him 5s. and costs.",
            "1891-03-14",
            "1891-03-13",
        ),
        (
            "INQUEST AT THE BELL.\nThursday.\n\nSimon Prewett was found in the Reach on 5th August. Dr. Ashmole said there was a bruise.",
            "1901-08-10",
            "1901-08-08",
        ),
        (
            "Crown Court: a history\n\nThe Crown Court was set up in 1971. The first judge was John Orr. The jury gave its verdict.",
            "2001-05-21",
            "1971-01-01/2001-05-21",
        ),
    ],
)
def test_the_proceedings_of_a_court_are_of_the_day_at_the_head_of_their_report(text: str, published: str, day: str) -> None:
    last = extraction.read(Document("one", text, datetime.date.fromisoformat(published)), implied=True).events[-1]
    assert (last.interval.edtf if last.interval else "") == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3 March 2019: The dam fails.\n9 July 2020: The owner is charged. No trial date has been set.", "2020-07-09/2023-02-28"),
        ("6 January 2022: A crack is seen.\n10 January 2022: The tower is cleared. Tenants have been moved.", "2022-01-10/2023-02-28"),
        ("6 January 2022\nIt rains. I have written to Ned.\n\n10 January 2022\nIt snows. I have sold the cow.", "2022-01-10"),
    ],
)
def test_what_has_happened_since_an_entry_of_a_chronicle_happened_by_publication(text: str, day: str) -> None:
    last = extraction.read(Document("one", text, datetime.date(2023, 2, 28)), implied=True).events[-1]
    assert (last.interval.edtf if last.interval else "") == day


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        (
            "de",
            "Der Verein gründete sich 1921. Im folgenden Jahr kaufte er einen Bauwagen von 1898. Im Mai wurde der Platz eingeweiht.",
            "1921 1922 1922-05",
        ),
        (
            "de",
            "1975 kaufte die Gemeinde den Hof. Die Scheune, ein Bau von 1911, wurde abgerissen. Im Herbst entstand dort ein Spielplatz.",
            "1975 ? 1975-FA",
        ),
        ("de", "Die Orgel aus dem Jahre 1742 wurde 1983 restauriert. Im März 1984 weihte Pfarrer Lutz sie ein.", "1983 1984-03"),
        (
            "de",
            "Im August 2020 stahlen Unbekannte einen Traktor von 1956. Zwei Tage später fand ihn die Polizei in einem Wald.",
            "2020-08 2020-08",
        ),
        ("de", "In einem Brief von 1887 beschwerte sich der Pfarrer. 1890 trat er ab.", "1887 1890"),
        (
            "nl",
            "In 1934 begon bakker Smit in de Kerkstraat. Hij kocht een oven uit 1898. In mei kwam zijn broer in de zaak.",
            "1934 ? 1934-05",
        ),
        (
            "nl",
            "De boerderij, bouwjaar 1904, brandde op 3 juli 2017 af. In augustus werd de eigenaar aangehouden.",
            "2017-07-03 2017-08",
        ),
        ("nl", "De balk uit 1742 werd in 1999 vervangen. In april was het dak klaar.", "1999 1999-04"),
        ("nl", "Het schip, een klipper uit 1909, zonk in 1977. In mei werd het gelicht.", "1977 1977-05"),
        ("nl", "De brand van 1926 verwoestte de kerk. In 1929 stond de nieuwe er.", "1926 1929"),
    ],
)
def test_the_year_of_a_thing_dates_nothing(language: str, text: str, days: str) -> None:
    read = extraction.read(Document("one", text, datetime.date(2021, 6, 10), language=language), implied=True)
    told = [str(event.interval) if event.dated_by is DatedBy.WORDS else "?" for event in read.events]
    assert " ".join(told) == days


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        (
            "de",
            "Fritz Lamm wurde am 3. Mai 1931 in Brake geboren. Er lernte 1947 Bäcker. 1958 heiratete er Inge Voss. "
            "1970 übernahm er den Laden. 1996 gab er ihn auf. Die Beisetzung findet am 18. Juni auf dem Stadtfriedhof statt.",
            "2021-06-18",
        ),
        (
            "de",
            "1902 gründete Paul Rahn die Druckerei. 1920 zog sie um. 1933 starb Rahn. "
            "1950 baute sein Sohn neu. 1988 kam der Offsetdruck. 2014 übernahm Lena Rahn die Leitung. "
            "Im vergangenen Jahr kaufte sie eine Digitalpresse.",
            "2020",
        ),
        (
            "de",
            "1910 entstand der Chor. 1925 sang er in Wien. 1938 löste er sich auf. "
            "1950 fand er wieder zusammen. 1999 kam ein neuer Dirigent. Seit dem Frühjahr dieses Jahres leitet Ute Haag den Chor.",
            "2021-SP",
        ),
        (
            "de",
            "1910 entstand der Chor. 1925 sang er in Wien. 1938 löste er sich auf. "
            "Im Herbst dieses Jahres floh sein Dirigent. 1950 fand er wieder zusammen. 1999 kam ein neuer Dirigent.",
            "1999",
        ),
        (
            "nl",
            "Op 9 mei 1934 werd de club opgericht. In 1950 kwam er een veld. In 1971 werd de club kampioen. "
            "In 1988 brandde de kantine af. In 1999 kwam er een nieuwe. Het jubileum wordt op 12 september gevierd.",
            "2021-09-12",
        ),
        (
            "nl",
            "De dief werd in maart 2019 aangehouden. In 2020 kwam hij vrij. Het hof behandelt de zaak naar verwachting in het najaar.",
            "2021-FA",
        ),
        (
            "nl",
            "In 1880 werd de molen gebouwd. In 1907 brandde hij af. In 1909 kwam de nieuwe. "
            "In 1944 schoten soldaten hem stuk. In 2003 werd hij hersteld. De molenaar houdt op 3 juli open dag.",
            "2021-07-03",
        ),
    ],
)
def test_the_end_of_a_history_is_of_these_days(language: str, text: str, last: str) -> None:
    read = extraction.read(Document("one", text, datetime.date(2021, 6, 10), language=language))
    assert str(read.events[-1].interval) == last


@pytest.mark.parametrize(
    "head",
    [
        "Verslag van de vergadering van de Vereniging Dorpsbelang Oosterwold, gehouden op 20 november 2018 in 't Veurhoes",
        "Notulen jaarvergadering buurtvereniging De Eik d.d. 20 november 2018",
    ],
)
def test_a_long_head_of_minutes_dates_them(head: str) -> None:
    text = f"{head}\n\n1. In juli lekte het dak.\n\n2. De heer Mulder treedt af.\n\nDe voorzitter sluit om 22.10 uur."
    read = extraction.read(Document("one", text, datetime.date(2018, 11, 29), language="nl"), implied=True)
    assert [str(event.interval) for event in read.events] == ["2018-07", "2018-11-20", "2018-11-20T22:10"]


def test_the_entries_of_a_list_end_with_it() -> None:
    text = (
        "1864 pachtete Johann Aßmann die Mühle.\n\n1893: Die Brüder kaufen eine Dampfmaschine.\n1907: Großbrand.\n"
        "1926: Bau eines Silos.\n\n"
        "Karl Aßmann trat im Januar 1931 zurück. Im Februar 1945 sprengten Pioniere die Brücke. Im Juli begann Helene Aßmann von vorn."
    )
    read = extraction.read(Document("one", text, datetime.date(1998, 9, 30), language="de"))
    assert str(read.events[-1].interval) == "1945-07"


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("John Amis (1922–2013)\n\nHe left Dulwich in 1940. He was born in Fulham, the son of a clerk.", "2018-04-12", "1922"),
        (
            "Dr Ruth Penhale, 1919-2018\n\nRuth Penhale grew up at Looe. When she was twelve the family moved to Plymouth.",
            "2018-04-12",
            "1931/1932",
        ),
        ("Peg Ollerton, who has died aged 86, built boats. She was born in Greenock, the youngest of five.", "2018-04-12", "1931/1932"),
        ("Ms Finch inspected the vessel in November 2022 and reported in the New Year.", "2023-10-04", "2023-01"),
        ("She left in October 1931. Early in the New Year she wrote from Perth.", "2023-10-04", "1932-01"),
        ("Corin was jailed on Thursday. A confiscation hearing was fixed for 6 September.", "2024-05-17", "2024-09-06"),
        ("The roof was finished by the end of 1907. In May the bell was hung.", "2015-03-10", "1908-05"),
        (
            "The estimate, put at £480,000 in early 2018, had doubled by the end of that year. A bid was turned down in May.",
            "2020-02-28",
            "2019-05",
        ),
        (
            "The baths got a new roof in 1974. A sale was first proposed in 2011. A friends' group was set up the following January.",
            "2018-09-09",
            "2012-01",
        ),
        (
            "On 21 June 1999 the quarry burned. My wife came home in July.\n\nThe day after the fire Mr Dacre was seen loading a van.",
            "1999-11-03",
            "1999-06-22",
        ),
        (
            "The bank was robbed on 14 April 2008 and reopened in June. Three days after the robbery the car was found.",
            "2012-11-03",
            "2008-04-17",
        ),
        ("The siege of the town hall began on 3 May 1921. On the sixth day of it the water failed.", "2007-11-03", "1921-05-08/1921-05-09"),
        ("A fire broke out at Penrose's mill on Tuesday. The coroner will open the inquest to-morrow.", "1908-05-14", "1908-05-15"),
        (
            "Diary of James Orr, 1871\n\nNov. 6th. Rain.\n\nNov. 8th. Wind.\n\nNov. 9th. The Squire leaves to-morrow for Bath.",
            "2011-06-20",
            "1871-11-10",
        ),
        (
            "A farmer was jailed on Tuesday for arson.\n\nThe first barn burned in August 2021. The next morning he called his insurer.",
            "2024-05-17",
            "2021-08~",
        ),
        ("The mayor resigned on Tuesday. He was elected in March 2022. That evening crowds gathered.", "2024-05-17", "2024-05-14"),
        ("He sold his bike. Three weeks later he bought a car.", "2007-03-30", ""),
    ],
)
def test_what_a_clause_counts_from(text: str, published: str, day: str) -> None:
    last = extraction.read(Document("one", text, datetime.date.fromisoformat(published)), implied=True).events[-1]
    assert (last.interval.edtf if last.interval else "") == day


def test_words_of_the_first_sentence_count_from_no_day_that_its_verbs_leave_behind() -> None:
    text = "He sold his bike and three weeks later bought a car. The neighbours laughed."
    first = extraction.read(Document("one", text, datetime.date(2007, 3, 30)), implied=True).events[0]
    assert first.interval is None
