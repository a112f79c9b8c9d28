"""Every rule's examples, in several carrier sentences with every rule at work; its false alarms; and hostile text in bounded time."""

from __future__ import annotations

import datetime
import time

import pytest

from timeline import text
from timeline.languages import codes, language
from timeline.model import Document, TimeExpression, Trait
from timeline.tagging import times_of
from timeline.times import matching, reading, resolve
from timeline.times.convention import CONVENTIONS, marked_in, written_as
from timeline.times.cues import NO_DISCOURSE, NO_TENSE
from timeline.times.rule import Rule, Words, folded


def times_in(sentence: str, published: str | None, code: str = "en") -> tuple[TimeExpression, ...]:
    document = Document("test", sentence, datetime.date.fromisoformat(published) if published else None, language=code)
    spoken = language(code)
    sentences = text.sentences(sentence, code, spoken.text)
    found = matching.find(sentence, sentences, spoken.times.rules)
    tense, discourse = spoken.tense or NO_TENSE, spoken.discourse or NO_DISCOURSE
    return resolve.resolve(document, found, sentences, text.quotations(sentence), tense=tense, cues=discourse)


@pytest.mark.parametrize("code", codes())
def test_every_example_of_every_rule_is_read_as_it_says(code: str) -> None:
    times, wrong = language(code).times, list[str]()
    for rule in times.rules:
        for words, value in rule.examples.items():
            for carrier in times.carriers:
                sentence = carrier.format(words)
                found = [(one.text, one.rule, one.value) for one in times_in(sentence, times.example_day, code)]
                if found != [(words, rule.name, value)]:
                    wrong.append(f"{rule.name}: {sentence} is to be {value}, but was read as {found}")
    assert wrong == []


@pytest.mark.parametrize("code", codes())
def test_no_rule_is_found_where_it_never_is(code: str) -> None:
    times, wrong = language(code).times, list[str]()
    for rule in times.rules:
        for sentence in rule.never:
            if rule.name in {one.rule for one in times_in(sentence, times.example_day, code) if Trait.OF_A_CORPUS not in one.traits}:
                wrong.append(f"{rule.name}: {sentence}")
    assert wrong == []


@pytest.mark.parametrize("code", codes())
def test_rule_names_are_distinct(code: str) -> None:
    names = [rule.name for rule in language(code).times.rules]
    assert len(names) == len(set(names))


def test_a_wrong_word_list_fails_when_the_rule_is_built() -> None:
    with pytest.raises(ValueError, match=r"no word list \{WEEKDY\}"):
        Rule("broken", "next {WEEKDY}", lambda match: None, {"WEEKDAY": Words.of("friday")})


@pytest.mark.parametrize(
    "original",
    ["In\nMay", "ÉTÉ 2016’98 – ok", "İstanbul in May", "a\u00a0b\u2009c\r\nd", "one\n\ntwo", "one\n \n two"],
)
def test_folding_keeps_every_offset(original: str) -> None:
    assert len(folded(original)) == len(original)


@pytest.mark.parametrize("break_", [" ", "\n", "\u00a0", "\u2009", "  ", "\r\n"])
def test_any_white_space_may_stand_inside_an_expression(break_: str) -> None:
    sentence = f"They left on 5{break_}May{break_}2016."
    (found,) = times_in(sentence, None)
    assert (found.value, sentence[found.start : found.end]) == ("2016-05-05", f"5{break_}May{break_}2016")


def test_an_expression_does_not_run_over_a_paragraph() -> None:
    assert "2016-05-05" not in {one.value for one in times_in("He was born on 5\n\nMay 2016 was wet.", None)}


@pytest.mark.parametrize(
    "hostile",
    [
        "a" * 300_000,
        "9" * 300_000,
        "last " * 20_000,
        "“" * 50_000,
        "the the " * 20_000,
        "1 2 3 4 5 " * 20_000,
        "May " * 20_000,
        "- " * 50_000,
        "2016-" * 20_000,
    ],
    ids=["no space", "digits", "last", "quotes", "the", "numbers", "May", "dashes", "years"],
)
def test_hostile_text_takes_bounded_time(hostile: str) -> None:
    began = time.process_time()
    times_in(hostile, "2026-03-13")
    assert time.process_time() - began < 30  # measured below 2; what grows with the square takes hours


def test_a_convention_writes_a_count_as_its_length() -> None:
    sentence, rules = "Sie zog vor drei Jahren fort und blieb zwei Jahrzehnte.", language("de").times
    times = times_in(sentence, "2016-03-10", "de")
    bare = written_as(CONVENTIONS["krauts"], rules, times)
    assert [(one.text, one.value) for one in times] == [("vor drei Jahren", "2013"), ("zwei Jahrzehnte", "P20Y")]
    assert [(sentence[one.start : one.end], one.value) for one in bare] == [("drei Jahren", "P3Y"), ("zwei Jahrzehnte", "P2DE")]
    assert next((one.text, one.value) for one in written_as(CONVENTIONS["es-timebank"], rules, times)) == ("vor drei Jahren", "P3Y")
    assert written_as(CONVENTIONS["timeline"], rules, times) == times


@pytest.mark.parametrize(
    ("convention", "code", "words", "expected"),
    [
        ("meantime", "es", "Abre entre el 2009 y el 2011, tras seis meses.", [("entre el 2009 y el 2011", "P2Y"), ("seis meses", "P6M")]),
        ("meantime", "en", "It lasted from 2009 to 2011 and cost two and a half years.",
         [("from 2009 to 2011", "P2Y"), ("two and a half years", "P2.5Y")]),
        ("meantime", "en", "It was open in 2009 and closed in May 2011.", [("2009", "2009"), ("May 2011", "2011-05")]),
        ("fr-timebank", "fr", "Il date des années 60 et du XIXe siècle.", [("années 60", "196X"), ("XIXe siècle", "18XX")]),
        ("it-timebank", "it", "25/05/94 Accordo ieri.\nÈ stato firmato ieri.", [("25/05/94", "1994-05-25"), ("ieri", "1994-05-24")]),
        ("krauts", "de", "Nach sechs Monaten und einem halben Jahr.", [("sechs Monaten", "P6M"), ("einem halben Jahr", "P0.5Y")]),
    ],
)  # fmt: skip
def test_a_convention_marks_times_as_its_corpus_does(convention: str, code: str, words: str, expected: list[tuple[str, str]]) -> None:
    document, spoken = Document("test", words, datetime.date(1994, 5, 25), language=code), language(code)
    written = written_as(CONVENTIONS[convention], spoken.times, times_of(document))
    marked = marked_in(CONVENTIONS[convention], document, written, spoken.discourse or NO_DISCOURSE)
    assert [(one.text, one.value) for one in marked] == expected
    assert [words[one.start : one.end] for one in marked] == [one.text for one in marked]


@pytest.mark.parametrize(
    ("code", "sentence", "age"),
    [
        ("es", "La ministra , de 61 años , dimitió tras 12 años en el cargo.", "61 años"),
        ("es", "Murió a los 83 años, con dos años de retraso.", "los 83 años"),
        ("fr", "Les moins de 19 ans ont joué durant deux ans.", "moins de 19 ans"),
        ("it", "Dopo tre mesi lascia due figli di 7 e 9 anni.", "9 anni"),
        ("pt", "O casal tem filhos de 5 e 8 anos e viveu dez anos lá.", "8 anos"),
    ],
)
def test_an_age_is_a_length_only_to_a_corpus_that_marks_it(code: str, sentence: str, age: str) -> None:
    document = Document("test", sentence, datetime.date(2020, 3, 10), language=code)
    usual, marked = times_of(document), times_of(document, adjectives=True)
    assert {one.text for one in marked} - {one.text for one in usual} == {age}
    assert len(usual) == 1


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("it", "Nel 2015 - spiega il sindaco - il Comune ha chiuso tre scuole.\nIeri il consiglio ha votato."),
        ("es", "El 3 de mayo - recuerda la directora - llovía.\nAyer salió el sol."),
        ("fr", "En 2015 – explique le maire – « nous avons fermé trois écoles ».\nHier, le conseil a voté."),
        ("de", "Im Jahr 2015 – so der Bürgermeister – schloss die Gemeinde drei Schulen.\nGestern stimmte der Rat ab."),
        ("en", "In 2015 – the mayor explains – the town closed three schools.\nYesterday the council voted."),
    ],
)
def test_a_date_before_what_dashes_insert_heads_nothing(code: str, words: str) -> None:
    assert times_of(Document("test", words, datetime.date(2016, 7, 1), language=code))[-1].value == "2016-06-30"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("it", "Lo scorso marzo l'export è salito del 3% rispetto a febbraio."),
        ("es", "El paro bajó el pasado marzo más que en enero."),
        ("fr", "En mars dernier, les exportations ont gagné 3 % par rapport à février."),
        ("en", "Exports rose last March. Against February, they were up by 3 per cent."),
    ],
)
def test_a_month_with_which_last_month_is_compared_tells_of_no_later_time(code: str, words: str) -> None:
    assert times_of(Document("test", words, datetime.date(2016, 5, 25), language=code))[0].value == "2016-03"


def test_plain_clocks_are_read_as_dateparser_reads_them() -> None:
    parser = reading._parser("en", "MDY")
    for phrase in (
        f"{hour}{minute}{half}" for hour in ("0", "07", "7", "12", "13", "24", "35") for minute in ("", ":05") for half in _HALVES
    ):
        known = parser.get_date_data(phrase)
        is_clock = known.date_obj is not None and "time" in (known.parts or ())
        expected = reading.Fields(hour=known.date_obj.hour, minute=known.date_obj.minute) if known.date_obj and is_clock else None
        assert reading.clock_fields.__wrapped__(phrase) == expected, phrase


_HALVES = ("", " am", "pm")


def test_a_time_zone_of_this_machine_is_never_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """TZ may hold a zone that does not exist, which dateparser takes for an error."""

    def unknown() -> None:
        raise LookupError("TZ=Rubbish/Nowhere")

    monkeypatch.setattr("dateparser.freshness_date_parser._get_localzone", unknown)
    read = reading._fields_of.__wrapped__
    assert read("17 March 1723", "en", "DMY") == reading.Fields(1723, 3, 17)
    assert reading.clock_fields.__wrapped__("5:31:20 pm") == reading.Fields(hour=17, minute=31)


@pytest.mark.parametrize(
    ("code", "line"),
    [("en", "They sold the room"), ("en", "They built an office."), ("de", "Man mietet den Raum"), ("nl", "De club huurt de zaal.")],
)
def test_a_year_at_the_beginning_of_a_line_is_no_number_of_what_stands_above(code: str, line: str) -> None:
    assert [time.text for time in times_in(f"1990 – {line}\n2003 – Anna Berg", "2020-05-05", code)] == ["1990", "2003"]
    assert not times_in("Room 2003, office 2004", "2020-05-05")
