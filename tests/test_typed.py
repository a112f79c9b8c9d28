"""Dates typed by a person: EDTF back and forth for whatever the model can make, and people's words."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.edtf import from_edtf
from timeline.model import GRAINS, Grain, Interval, Part, Side, instant
from timeline.project.typed import typed_date

PUBLISHED = datetime.date(2016, 12, 14)
_MOMENTS = st.integers(instant(-9700), instant(9700))
_SIDES = st.sampled_from((None, None, *Side))
_PARTS = st.sampled_from((None, *Part))


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """A unit, a third of one, a run of units or any two minutes; open or closed, exact or about."""
    grain, moment = draw(st.sampled_from(GRAINS)), draw(_MOMENTS)
    about, side = draw(st.booleans()), draw(_SIDES)
    unit = Interval.of(moment, grain)
    match draw(st.sampled_from(("unit", "part", "run", "any"))):
        case "unit":
            return Interval.of(moment, grain, side=side, approximate=about)
        case "part":
            return Interval.of(moment, grain, part=draw(_PARTS), side=side, approximate=about)
        case "run":
            other = Interval.of(moment + draw(st.integers(1, 10**8)), draw(st.sampled_from(GRAINS)))
            run = Interval.between(unit, other) if other.last > unit.first else unit
            return Interval(run.first, run.last, run.grain, side=side, approximate=about)
        case _:
            return Interval(moment, moment + draw(st.integers(1, 10**7)), grain, side=side, approximate=about)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(intervals())
def test_edtf_comes_back(interval: Interval) -> None:
    again = from_edtf(interval.edtf)
    assert again.edtf == interval.edtf
    if "/" in interval.edtf or not interval.has_clock:  # EDTF writes an hour as its first minute
        assert (again.start, again.end) == (interval.start, interval.end)
    assert again.approximate == interval.approximate


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "grain"),
    [
        ("2016-12-11", "2016-12-11", "2016-12-11", Grain.DAY),
        ("2016-12-10/11", "2016-12-10", "2016-12-11", Grain.DAY),
        ("2016-11/12", "2016-11-01", "2016-12-31", Grain.MONTH),
        ("2016-12", "2016-12-01", "2016-12-31", Grain.MONTH),
        ("2016-12-XX", "2016-12-01", "2016-12-31", Grain.MONTH),
        ("2016-XX-XX", "2016-01-01", "2016-12-31", Grain.YEAR),
        ("2017-24", "2017-12-01", "2018-02-28", Grain.SEASON),
        ("199X", "1990-01-01", "1999-12-31", Grain.DECADE),
        ("19XX", "1900-01-01", "1999-12-31", Grain.CENTURY),
        ("-0043-03-15", "-0043-03-15", "-0043-03-15", Grain.DAY),
        ("../1985", None, "1985-12-31", Grain.YEAR),
        ("/2017-05", None, "2017-05-31", Grain.MONTH),
        ("2014/..", "2014-01-01", None, Grain.YEAR),
        ("2014?", "2014-01-01", "2014-12-31", Grain.YEAR),
        ("2016-12-14T08:05", "2016-12-14T08:05", "2016-12-14T08:05", Grain.MINUTE),
        ("over the weekend", "2016-12-10", "2016-12-11", Grain.WEEKEND),
        ("Last May", "2016-05-01", "2016-05-31", Grain.MONTH),
        ("since May 2015", "2015-05-01", None, Grain.MONTH),
        ("10–11 Dec 2016", "2016-12-10", "2016-12-11", Grain.DAY),
        ("from May to July 2016", "2016-05-01", "2016-07-31", Grain.MONTH),
        ("in the 1990s.", "1990-01-01", "1999-12-31", Grain.DECADE),
        ("44 BC", "-0043-01-01", "-0043-12-31", Grain.YEAR),
        ("yesterday", "2016-12-13", "2016-12-13", Grain.DAY),
    ],
)
def test_what_people_type(text: str, earliest: str | None, latest: str | None, grain: Grain) -> None:
    interval = typed_date(text, PUBLISHED)
    assert interval is not None
    assert (interval.earliest, interval.latest, interval.grain) == (earliest, latest, grain)


@pytest.mark.parametrize(
    "text",
    ["", "  ", "soon", "the harbour", "2016-13", "2016-02-30", "2016-12-14T25:00", "2016-12/2016-11", "May 2015 or June 2014 at Basel",
     "He fled in May 2015", "12345-01-01", "/", "../..", "three days", "x" * 5000, "2016-21-05", "2016-XX-05"],
)  # fmt: skip
def test_what_is_no_date(text: str) -> None:
    assert typed_date(text, PUBLISHED) is None


def test_relative_words_need_a_day_of_publication() -> None:
    assert typed_date("yesterday") is None


@pytest.mark.parametrize(
    ("typed", "edtf"), [("12.3.2021", "2021-03-12"), ("03.02.2020", "2020-02-03"), ("12/3/2021", "2021-12-03"), ("3.13.2021", "2021-03-13")]
)
def test_dots_put_the_day_first(typed: str, edtf: str) -> None:
    interval = typed_date(typed)
    assert interval is not None
    assert interval.edtf == edtf


@pytest.mark.parametrize(
    ("language", "words", "bounds"),
    [
        ("de", "seit 2016", ("2016-01-01", None)),
        ("de", "bis März 2020", (None, "2020-03-31")),
        ("es", "desde 2016", ("2016-01-01", None)),
        ("es", "entre 1914 y 1918", ("1914-01-01", "1918-12-31")),
        ("fr", "jusqu'en mars 2020", (None, "2020-03-31")),
        ("it", "dal 2016", ("2016-01-01", None)),
        ("pt", "até março de 2020", (None, "2020-03-31")),
        ("nl", "tussen 1914 en 1918", ("1914-01-01", "1918-12-31")),
    ],
)
def test_dates_typed_in_the_language_of_a_reader(language: str, words: str, bounds: tuple[str | None, str | None]) -> None:
    found = typed_date(words, PUBLISHED, language)
    assert found is not None
    assert (found.earliest, found.latest) == bounds


@pytest.mark.parametrize(("language", "words"), [("de", "Bericht vom 3. Mai 2017"), ("fr", "le prix de 2014")])
def test_a_date_among_other_words_is_none(language: str, words: str) -> None:
    assert typed_date(words, PUBLISHED, language) is None
