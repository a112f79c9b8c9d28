"""Sources: what is read, with which date and on what evidence; and what is refused, with which sentence."""

from __future__ import annotations

import datetime
import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from timeline import sources
from timeline.batch.inputs import pieces
from timeline.sources import Loaded, Problem, from_bytes, from_path, from_text, parse_published

DAY = datetime.date(2016, 12, 14)
STORY = "The army left the town on Tuesday, and the mayor said that nobody would return before the spring."


def messages(loaded: Loaded) -> list[str]:
    return [str(problem) for problem in loaded.problems]


# ---------------------------------------------------------------------------------------------------- pasted text


@pytest.mark.parametrize(
    "line",
    [
        "14 December 2016",
        "December 14, 2016",
        "Dec. 14th, 2016",
        "14th of December, 2016",
        "14-Dec-2016",
        "2016-12-14",
        "2016-12-14T18:22:00+01:00",
        "14/12/2016",
        "12/14/2016",
        "14.12.2016 18:22",
        "Wed 14 Dec 2016 18.22 GMT",
        "Wednesday, December 14, 2016 at 6:22 p.m. EST",
        "DECEMBER 14, 2016 AT 6: 22 P. M.",
        "18:22 UK time, Wednesday, 14 December 2016",
        "Published: 14 December 2016",
        "Posted on December 14, 2016 | 5 min read",
        "First published on Wed 14 Dec 2016 18.22 GMT",
        "Last updated 1822 GMT (0222 HKT) December 14, 2016",
        "Date: Wed, 14 Dec 2016 18:22:00 +0000",
        "Published 14 Dec 2016 – Updated 20 Dec 2016",
        "By Ann Other, 14 December 2016",
        "*14 December 2016*",
    ],
)
@pytest.mark.parametrize("form", ["{line}\n\n{story}", "A headline\n\n{line}\n{story}", "{story}\n\n{story}\r\n\r\n{line}\r\n"])
def test_a_line_that_is_only_a_date_dates_the_text(line: str, form: str) -> None:
    document = from_text(form.format(line=line, story=STORY))
    assert document.published == DAY
    assert f'of the text: "{line}"' in document.published_from


@pytest.mark.parametrize(
    "line",
    [
        "05/06/2016",  # 5 June or 6 May
        "December 2016",
        "14 December",
        "30 February 2016",
        "Tue 14 Dec 2016",  # it was a Wednesday
        "14 December 2016.",  # the end of a sentence broken into lines
        "On 14 December 2016",
        "Pearl Harbor, 7 December 1941",
        "Battle of Austerlitz 2 December 1805",
        "Copyright 14 December 2016",
        "tel. 14-12-20161",
        "3.14.12.2016",
        "Yesterday",
    ],
)
def test_other_lines_do_not(line: str) -> None:
    document = from_text(f"A headline\n{line}\n\n{STORY}")
    assert (document.published, document.published_from) == (None, "")


@pytest.mark.parametrize(
    ("dateline", "dates"),
    [
        ("LONDON, 14 December 2016 — ", True),
        ("BEIRUT (Reuters), Dec. 14, 2016 - ", True),
        ("WASHINGTON, Wednesday, Dec. 14, 2016 (AP) -- ", True),
        ("LOS ANGELES, Calif., Dec. 14, 2016 /PRNewswire/ -- ", True),
        ("GENEVA (14 December 2016) – ", True),
        ("LONDON, 14 December — ", False),
        ("BEIRUT (Reuters) - On Dec. 14, 2016 - ", False),
        ("Pearl Harbor, 14 December 2016 – ", False),
        ("LONDON, 14 December 2016 was cold; ", False),
    ],
)
def test_datelines(dateline: str, dates: bool) -> None:
    document = from_text(f"A headline\n\n{dateline}{STORY}")
    assert document.published == (DAY if dates else None)
    assert document.published_from == (f'line 3 of the text: "{dateline.strip()}"' if dates else "")


def test_which_of_several_dates() -> None:
    headings = "1 May 2015\n\nIt began.\n\n3 May 2015\n\nIt ended."
    table = {
        "Updated 20 December 2016\nPublished 14 December 2016\n\n" + STORY: DAY,
        "Updated 14 December 2016\n\n" + STORY: DAY,
        "Published 14 December 2016\nLONDON, 15 December 2016 — " + STORY: DAY,
        headings: None,  # a chronicle
        "Published 14 December 2016\n\n" + headings: DAY,
        (STORY + "\n\n") * 20 + "14 December 2016\n\n" + (STORY + "\n\n") * 20: None,  # neither at the top nor at the end
    }
    assert {text: from_text(text).published for text in table} == table


def test_the_reader_is_told_when_a_date_is_that_of_a_change() -> None:
    assert from_text("Updated 14 December 2016\n\n" + STORY).published_from.endswith("(its last change)")


def test_what_the_user_says_goes_first() -> None:
    document = from_text(
        "14 December 2016\n\n" + STORY, title="Mine", published=datetime.date(2017, 1, 1), language="de", source="a", id="b"
    )
    assert (document.published, document.published_from) == (datetime.date(2017, 1, 1), "user")
    assert (document.title, document.language, document.source, document.id) == ("Mine", "de", "a", "b")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Army leaves town\n\n" + STORY, "Army leaves town"),
        ("\n  Will the army leave?  \n" + STORY, "Will the army leave?"),
        ("14 December 2016\n\nArmy leaves town\n\n" + STORY, "Army leaves town"),
        ("Army leaves town", ""),
        (STORY + "\n\n" + STORY, ""),  # a sentence
        ("The army left the town on Tuesday, and the\nmayor said that nobody would return.", ""),  # broken into lines
        ("x" * 141 + "\n\n" + STORY, ""),
    ],
)
def test_first_line_as_title(text: str, title: str) -> None:
    document = from_text(text)
    assert document.title == title
    assert document.text == text


def test_text_and_id_are_stable() -> None:
    text = "\ufeff One\r\n\r\n\ttwo \u2028 three\n"
    assert from_text(text).text == text
    assert from_text(text).id == from_text(text).id != from_text(text + " ").id
    assert from_text("a\ud800b\0c").text == "a\ufffdb\ufffdc"  # what no file can hold, one for one
    from_text("a\ud800b").text.encode()


@pytest.mark.parametrize("text", ["", " \n\t\u00a0"])
def test_no_text(text: str) -> None:
    with pytest.raises(ValueError, match="pasted text is empty"):
        from_text(text)


# -------------------------------------------------------------------------------------------------- published, as typed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (" 2016-12-14 ", DAY),
        ("2016-12-14T18:22", datetime.datetime(2016, 12, 14, 18, 22)),
        ("2016-12-14 18:22:05", datetime.datetime(2016, 12, 14, 18, 22, 5)),
        ("2016-12-14T23:30:00-05:00", datetime.datetime(2016, 12, 14, 23, 30)),
        ("2016-12-14T18:22:00Z", datetime.datetime(2016, 12, 14, 18, 22)),
    ],
)
def test_parse_published(typed: str, meant: datetime.date) -> None:
    assert parse_published(typed) == meant


def test_never_is_not_a_day_of_publication() -> None:
    with pytest.raises(ValueError, match="the year 9999 is too far ahead for a publication date"):
        parse_published("9999-12-31")
    assert from_text(f"9999-12-31\n\n{STORY}").published is None
    (document,) = from_bytes(page('<meta property="article:published_time" content="9999-12-31">'), "a.html").documents
    assert document.published is None
    loaded = from_bytes(b'{"text": "a", "published": "9999-12-31"}', "a.jsonl")
    assert messages(loaded) == ['a.jsonl, line 1: "published": the year 9999 is too far ahead for a publication date']


@pytest.mark.parametrize(
    "typed", ["", "2016", "2016-12", "14/12/2016", "2016-13-01", "today", "-0043-03-15", "9" * 5000, "2016-12-14T25:00"]
)
def test_parse_published_refuses(typed: str) -> None:
    with pytest.raises(ValueError, match="is not an ISO date, such as 2016-12-14") as caught:
        parse_published(typed)
    assert len(str(caught.value)) < 150


def test_a_day_that_no_calendar_has_is_called_so() -> None:
    with pytest.raises(ValueError, match='"2016-02-30" is not a day of the calendar'):
        parse_published("2016-02-30")


# ------------------------------------------------------------------------------------------------------- file formats


def test_text_file_is_kept_as_it_is() -> None:
    loaded = from_bytes(f"Headline\r\n\r\n14 December 2016\r\n{STORY}\r\n".encode(), "a.txt")
    (document,) = loaded.documents
    assert document.text == f"Headline\r\n\r\n14 December 2016\r\n{STORY}\r\n"
    assert (document.title, document.published, document.source, document.language) == ("Headline", DAY, "a.txt", "en")
    assert loaded.problems == ()


FRONT = "---\ntitle: 'Of armies'\ndate: {date}\nlang: de\ntags:\n  - a\n---\n"


@pytest.mark.parametrize(
    ("front", "title", "published", "language", "origin"),
    [
        (FRONT.format(date="2016-12-14"), "Of armies", DAY, "de", 'line 3 of the file: "date: 2016-12-14"'),
        (FRONT.format(date='"14 December 2016"'), "Of armies", DAY, "de", 'line 3 of the file: "date: "14 December 2016""'),
        ("---\ndate: 2017-01-01\npublished: 2016-12-14\n---\n", "Army leaves", DAY, "en", 'line 3 of the file: "published: 2016-12-14"'),
        (FRONT.format(date="2016-12-14").replace("\n", "\r\n"), "Of armies", DAY, "de", 'line 3 of the file: "date: 2016-12-14"'),
        ("", "Army leaves", None, "en", ""),
    ],
)
def test_markdown(front: str, title: str, published: datetime.date | None, language: str, origin: str) -> None:
    body = f"# Army leaves\n\n*{STORY}* [more](http://a.example)\n"
    loaded = from_bytes((front + body).encode(), "a.md")
    (document,) = loaded.documents
    assert document.text == body
    assert (document.title, document.published, document.language, document.published_from) == (title, published, language, origin)
    assert loaded.problems == ()


@pytest.mark.parametrize("ending", [".md", ".txt"])
@pytest.mark.parametrize(
    ("front", "title", "author", "published"),
    [
        ("---\ntitle: >\n  Of\n  armies\ndate: 2016-12-14\n---\n", "Of armies", "", DAY),
        ("---\ntitle: |-\n  Of armies\n\ndate: 2016-12-14\n---\n", "Of armies", "", DAY),
        ('---\ntitle: "Of \\"small\\" armies"\n---\n', 'Of "small" armies', "", None),
        ("---\ntitle: 'It''s over'\nauthor:\n  - Ann Other\n  - Bo Lind\n---\n", "It's over", "Ann Other, Bo Lind", None),
        ("\ufeff---\r\ntitle: Of armies\r\n---\r\n", "Of armies", "", None),
        ('+++\ntitle = "Of armies"\ndate = 2016-12-14\nauthor = ["Ann Other"]\ndraft = false\n+++\n', "Of armies", "Ann Other", DAY),
        ('+++\ndate = "14 December 2016"\n[extra]\ntitle = "x"\n+++\n', "Army leaves", "", DAY),
    ],
)
def test_front_matter(ending: str, front: str, title: str, author: str, published: datetime.date | None) -> None:
    loaded = from_bytes((front + f"Army leaves\n\n{STORY}\n").encode(), "a" + ending)
    (document,) = loaded.documents
    assert messages(loaded) == []
    assert (document.text, document.title, document.published) == (f"Army leaves\n\n{STORY}\n", title, published)
    assert loaded.provenance[0].author == author


@pytest.mark.parametrize("text", ["---\nThen: nothing.\n---\nMore.", "+++\nnot = toml =\n+++\nMore.", "---\ntitle: x\nMore.", "+++"])
def test_what_only_looks_like_front_matter_stays(text: str) -> None:
    assert from_bytes(text.encode(), "a.txt").documents[0].text == text


@pytest.mark.parametrize("front", [f"---\n{'a:' * 30_000}\n", "---\n" + "a:\n" * 20_000 + "---\n", "+++\n" + "a = [" * 9000 + "\n+++\n",
                                   "+++\n" + "".join(f"a{number} = 'x'\n" for number in range(8000)) + "+++\n"])  # fmt: skip
def test_hostile_front_matter(front: str) -> None:
    start = time.process_time()
    assert from_bytes((front + STORY).encode(), "a.md").documents
    assert time.process_time() - start < 10


@pytest.mark.parametrize("start", ["<!DOCTYPE html>", "\ufeff\n<!doctype HTML>\n", "", '<?xml version="1.0"?>\n<!DOCTYPE html>'])
@pytest.mark.parametrize("ending", [".txt", ".text", ""])
def test_a_page_saved_as_text_is_a_page(start: str, ending: str) -> None:
    whole = page('<meta property="article:published_time" content="2016-12-14">').decode().replace("<!DOCTYPE html>", start)
    assert from_bytes(whole.encode(), "a" + ending).documents[0].published == DAY
    assert from_bytes(b"<htmlx> is no element.", "a" + ending).documents[0].text == "<htmlx> is no element."


def test_markdown_that_is_not_quite() -> None:
    loaded = from_bytes(FRONT.format(date="December 2016").encode() + STORY.encode(), "a.md")
    assert messages(loaded) == ['a.md, line 3: "December 2016" is not a full date, such as 2016-12-14']
    assert loaded.documents[0].published is None
    assert messages(from_bytes(b"---\ntitle: a\n---\n\n", "a.md")) == ["a.md: there is nothing after the front matter"]
    assert from_bytes(b"---\nnever closed: yes\n", "a.md").documents[0].text == "---\nnever closed: yes\n"


def test_json_lines() -> None:
    lines = [
        {"id": "a", "text": STORY, "published": "2016-12-14", "title": "T", "source": "S", "language": "de"},
        {"id": 7, "text": "x\u2028y", "dct": "2016-12-14T18:22:00Z", "lang": "fr"},
        {"text": "14 December 2016\n\nNo date given, none sought.", "published": None},
    ]
    text = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
    loaded = from_bytes(("\ufeff" + text + "\n\n").encode(), "a.jsonl")
    first, second, third = loaded.documents
    assert loaded.problems == ()
    assert (first.id, first.title, first.source, first.language, first.published) == ("a", "T", "S", "de", DAY)
    assert first.published_from == '"published" in line 1 of the file'
    assert (second.id, second.text, second.language, second.source) == ("7", "x\u2028y", "fr", "a.jsonl")
    assert second.published == datetime.datetime(2016, 12, 14, 18, 22)
    assert third.published is None
    assert third.id == from_text(third.text).id


@pytest.mark.parametrize(
    ("line", "message", "kept"),
    [
        ("{", "this is not JSON: Expecting property name enclosed in double quotes (column 2)", False),
        ("[1]", 'this is not a JSON object, such as {"id": "a", "text": "…", "published": "2016-12-14"}', False),
        ("text", 'this is not a JSON object, such as {"id": "a", "text": "…", "published": "2016-12-14"}', False),
        ("[" * 100_000, "this JSON cannot be read (too many values, too deep, or too long a number)", False),
        ('{"id": ' + "1" * 5000 + ', "text": "a"}', "this JSON cannot be read (too many values, too deep, or too long a number)", False),
        ('{"id": "b"}', '"text" is missing or empty', False),
        ('{"id": "b", "text": " "}', '"text" is missing or empty', False),
        ('{"id": "b", "text": ["a"]}', '"text" is not a string', False),
        ('{"id": [], "text": "c"}', '"id" is neither a string nor a whole number; a new one was made', True),
        ('{"id": "a", "text": "c"}', '"a" was already the id of line 1; this document is called "a (line 2)"', True),
        (
            '{"id": "b", "text": "c", "published": "May 2016"}',
            '"published": "May 2016" is not an ISO date, such as 2016-12-14 or 2016-12-14T18:22',
            True,
        ),
        (
            '{"id": "b", "text": "c", "published": 2016}',
            '"published": "2016" is not an ISO date, such as 2016-12-14 or 2016-12-14T18:22',
            True,
        ),
    ],
)
def test_bad_json_lines_are_named_and_the_rest_goes_on(line: str, message: str, kept: bool) -> None:
    good = '{"id": "%s", "text": "a"}'
    loaded = from_bytes("\n".join([good % "a", line, good % "z"]).encode(), "a.jsonl")
    assert messages(loaded) == [f"a.jsonl, line 2: {message}"]
    ids = [document.id for document in loaded.documents]
    assert (ids[0], ids[-1], len(ids)) == ("a", "z", 3 if kept else 2)
    assert len(set(ids)) == len(ids)
    assert all(document.published is None for document in loaded.documents)


# ---------------------------------------------------------------------------------------------------------- web pages


def page(head: str = "", before: str = "", after: str = "") -> bytes:
    body = "".join(f"<p>{STORY} It was paragraph {number}.</p>" for number in range(4))
    menu = "<nav><ul><li><a href='/a'>Menu entry</a></li></ul></nav>"
    return f"""<!DOCTYPE html><html lang="en-GB"><head><title>Army leaves town | The Paper</title>{head}</head><body>{menu}
    <article><h1>Army leaves town</h1>{before}{body}{after}</article>
    <footer><p>Copyright 2026 The Paper, 1 January 2026 edition</p></footer></body></html>""".encode()


def linked(**values: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(values)}</script>'


@pytest.mark.parametrize(
    ("head", "before", "evidence"),
    [
        ('<meta property="article:published_time" content="2016-12-14T23:30:00-05:00">', "", "article:published_time"),
        ('<meta name="pubdate" content="20161214">', "", "pubdate"),
        ('<meta name="ptime" content="20161214182200">', "", "ptime"),
        ('<meta name="DC.date.issued" content="2016-12-14">', "", "dc.date.issued"),
        ('<meta name="date" content="Wed, 14 Dec 2016 18:22:00 GMT">', "", "date"),
        ('<meta itemprop="datePublished" content="2016-12-14">', "", "datepublished"),
        (linked(**{"@type": "NewsArticle", "datePublished": "2016-12-14T18:22:00Z"}), "", "JSON-LD datePublished"),
        (
            linked(
                **{"@graph": [{"@type": "WebPage", "datePublished": "2015-01-01"}, {"@type": ["Article"], "datePublished": "2016-12-14"}]}
            ),
            "",
            "JSON-LD datePublished",
        ),
        ('<script type="application/ld+json">{"datePublished": "2016-12-14", oops}</script>', "", "JSON-LD datePublished"),
        ("", '<time itemprop="datePublished" datetime="2016-12-14T18:22:39+0000">a while ago</time>', "datePublished"),
        ("", '<time datetime="2016-12-14">Wednesday</time>', "time"),
        ("", "<time>14 December 2016</time>", "time"),
        # the original publication goes before the last change
        (
            '<meta property="article:modified_time" content="2017-09-20"><meta property="article:published_time" content="2016-12-14">',
            "",
            "article:published_time",
        ),
        (
            '<meta property="og:updated_time" content="2017-09-20">'
            + linked(**{"@type": "NewsArticle", "dateModified": "2017-09-20", "datePublished": "2016-12-14"}),
            "",
            "JSON-LD datePublished",
        ),
        ('<meta property="article:modified_time" content="2016-12-14">', "", "article:modified_time, its last change"),
        # a field that nobody filled in, or half
        ('<meta name="pubdate" content="1970-01-01"><meta name="date" content="2016-12-14">', "", "date"),
        ('<meta name="pubdate" content="2016-12"><meta name="date" content="2016-12-14">', "", "date"),
    ],
)
def test_publication_date_from_metadata(head: str, before: str, evidence: str) -> None:
    (document,) = from_bytes(page(head, before), "a.html").documents
    assert document.published == DAY
    assert document.published_from == f"metadata of the page ({evidence})"


@pytest.mark.parametrize(
    ("head", "before"),
    [
        ("", ""),  # a copyright year is no evidence
        (linked(**{"@type": "Person", "birthDate": "2016-12-14", "datePublished": "2016-12-14"}), ""),
        (linked(**{"@type": "NewsArticle", "comment": [{"@type": "Comment", "datePublished": "2016-12-14"}]}), ""),
        ("", '<time datetime="2016-12-14">x</time><time datetime="2016-12-15">y</time>'),
        ("", f'<p>{STORY} {STORY} It was on <time datetime="1941-12-07">7 December 1941</time>.</p>'),
        ('<meta name="date" content="December 2016">', '<p class="byline">05/06/2016</p>'),
    ],
)
def test_no_publication_date_is_made_up(head: str, before: str) -> None:
    (document,) = from_bytes(page(head, before), "a.htm").documents
    assert (document.published, document.published_from) == (None, "")


def test_byline_and_text_of_a_page_are_evidence_too() -> None:
    (document,) = from_bytes(page(before='<p class="byline">By Ann Other, <span>Dec. 14, 2016</span></p>'), "a.html").documents
    assert (document.published, document.published_from) == (DAY, 'byline of the page: "By Ann Other, Dec. 14, 2016"')
    (document,) = from_bytes(page(before=f"<p>LONDON, 14 December 2016 — {STORY}</p>"), "a.html").documents
    assert document.published == DAY
    assert '"LONDON, 14 December 2016 —"' in document.published_from


def test_text_title_and_language_of_a_page() -> None:
    (document,) = from_bytes(page(), "saved.html").documents
    assert (document.title, document.language, document.source) == ("Army leaves town", "en", "saved.html")
    assert f"{STORY} It was paragraph 0.\n\n{STORY} It was paragraph 1." in document.text
    assert "Menu entry" not in document.text
    assert "<" not in document.text


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ('<meta property="og:title" content="Army leaves town – live">', "Army leaves town"),
        ('<meta property="og:title" content="Something else">', "Something else"),  # then the heading is the paper's name
        (linked(**{"@type": "NewsArticle", "headline": "Army &amp; town"}), "Army & town"),
    ],
)
def test_title_of_a_page(head: str, title: str) -> None:
    assert from_bytes(page(head), "a.html").documents[0].title == title


def test_pages_with_little_in_them() -> None:
    assert from_bytes(b"<p>On Tuesday he left.", "a.html").documents[0].text == "On Tuesday he left."
    assert messages(from_bytes(b"<html><body><script>x()</script></body></html>", "a.html")) == [
        "a.html: there is no readable text in this page"
    ]


def test_arguments_go_before_what_a_file_says() -> None:
    day = datetime.date(2020, 2, 2)
    contents = {
        "a.txt": b"14 December 2016\n\nStory",
        "a.md": b"---\ndate: 2016-12-14\nlang: fr\n---\nStory",
        "a.html": page('<meta name="date" content="2016-12-14">'),
        "a.jsonl": b'{"text": "Story", "published": "2016-12-14", "language": "fr"}',
    }
    for name, data in contents.items():
        (document,) = from_bytes(data, name, published=day, language="de").documents
        assert (document.published, document.published_from, document.language) == (day, "user", "de"), name


# ---------------------------------------------------------------------------------------------------------- encodings

WESTERN = "He said “we’re leaving” — £5m in café."
RUSSIAN = "Российские войска освободили город Пальмиру в марте. Об этом сообщило министерство обороны."
POLISH = "Wojska wkroczyły do miasta w środę, a mieszkańcy uciekli na południe kraju, gdzie było bezpieczniej."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((text, encoding) for text in (WESTERN, RUSSIAN, POLISH) for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32")),
        (STORY, "utf-16-le"),
        (STORY, "utf-16-be"),
        (WESTERN, "cp1252"),
        ((STORY + "\n") * 500 + WESTERN, "cp1252"),  # the first letter beyond ASCII comes late
        ("Die Größe der Straße überraschte den König, der spät aß.", "latin-1"),
        ("L'armée a annoncé mardi qu'elle s'était retirée de la région.", "latin-1"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (POLISH, "cp1250"),
        ("Vojáci dobyli město v úterý večer, řekl mluvčí ministerstva. Několik lidí zemřelo při útoku.", "cp1250"),
        ("Ο στρατός ανακατέλαβε την πόλη την Τρίτη.", "cp1253"),
        ("軍は火曜日に町から撤退したと発表した。" * 3, "shift_jis"),
    ],
)
def test_encodings(text: str, encoding: str) -> None:
    loaded = from_bytes(text.encode(encoding), "a.txt")
    assert [document.text for document in loaded.documents] == [text]
    assert loaded.problems == ()


@pytest.mark.parametrize(
    ("declared", "encoding", "text"),
    [
        ('<meta charset="windows-1251">', "cp1251", "Войска ушли."),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', "iso8859-2", "Żołnierze odeszli."),
        ("<meta charset=iso-8859-1>", "cp1252", "It’s over."),  # as browsers read it
        ("<meta charset=windows-1252>", "utf-8", "It’s over."),  # a false declaration
        ("<meta charset=unicode_escape>", "cp1252", "It’s over."),  # not for pages
        ("<meta charset=punycode>", "cp1252", "It’s over."),
        ("<meta charset=no-such>", "cp1252", "It’s over."),
    ],
)
def test_declared_charset(declared: str, encoding: str, text: str) -> None:
    data = f"<html><head>{declared}</head><body><p>{text}</p></body></html>".encode(encoding)
    assert from_bytes(data, "a.html").documents[0].text == text


def test_a_lost_byte_is_told_and_does_not_spoil_the_rest() -> None:
    data = (WESTERN * 5).encode()
    loaded = from_bytes(data[:-1] + b"\xe2", "a.txt")
    assert loaded.documents[0].text == WESTERN * 4 + WESTERN[:-1] + "\ufffd"
    assert messages(loaded) == ["a.txt: 1 byte is not UTF-8 and replaced by \ufffd"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "this is empty"),
        (b" \r\n\t\n", "this is empty"),
        (b"\0\0\0\0", "this is empty"),
        (b"\xef\xbb\xbf", "this is empty"),
        (b"\xff\xfe", "this is empty"),
        (b"RIFF\0\0\0\0WAVEfmt ", "this is not text (it looks like a WAV recording)"),
        (random.Random(1).randbytes(5000), "this is not text (it has bytes that no text has)"),
        (b"text with one \0 in it", "this is not text (it has bytes that no text has)"),
        (b"\x01\x02\x03\x04" * 9, "this is not text (it has bytes that no text has)"),
    ],
)
@pytest.mark.parametrize("ending", [".txt", ".md", ".html", ".jsonl", ".odd", ""])
def test_empty_and_binary(data: bytes, message: str, ending: str) -> None:
    loaded = from_bytes(data, "file" + ending)
    assert loaded.documents == ()
    assert messages(loaded) == [f"file{ending}: {message}"]


# --------------------------------------------------------------------------------------------------- files and folders


def test_folder(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / ".git").mkdir()
    contents = {
        "b.txt": "B",
        "a.md": "A",
        "sub/c.jsonl": '{"text": "C"}\n{',
        "sub/d.TXT": " B\n",
        "e.md": "---\ntitle: A headline\n---\nE",
        "x.png": "X",
        "g.gold.jsonl": '{"text": "G"}',
    }
    for name, text in {**contents, ".hidden.txt": "H", ".git/e.txt": "E"}.items():
        (tmp_path / name).write_text(text)
    loaded = from_path(tmp_path)
    assert [document.text for document in loaded.documents] == ["A", "B", "E", "C"]
    assert [document.source for document in loaded.documents] == [str(tmp_path / name) for name in ("a.md", "b.txt", "e.md", "sub/c.jsonl")]
    assert [origin.document for origin in loaded.provenance] == [document.id for document in loaded.documents]
    (broken,) = loaded.problems
    assert (broken.source, broken.line) == (str(tmp_path / "sub/c.jsonl"), 2)
    twice, other = loaded.warnings
    assert other.message == "2 files of types that are not read were left out: g.gold.jsonl, x.png"
    assert twice.source == str(tmp_path / "sub/d.TXT")
    assert twice.message == f"{tmp_path / 'sub/d.TXT'} has the same text as {tmp_path / 'b.txt'} and is left out"


def test_paths(tmp_path: Path) -> None:
    file = tmp_path / "a.gold.jsonl"
    file.write_text('{"id": "a", "text": "Story"}')
    assert [document.id for document in from_path(str(file)).documents] == ["a"]  # named by itself it is read
    assert messages(from_path(tmp_path)) == [
        f"{tmp_path}: there is no file with a known ending ({', '.join(sources.ENDINGS)}) in this folder"
    ]
    assert messages(from_path(tmp_path / "none.txt")) == [f"{tmp_path / 'none.txt'}: there is no such file or folder"]
    assert from_path("a\0b").documents == ()
    assert len(from_path("a\0b").problems) == 1


def test_problem_as_text() -> None:
    assert str(Problem("a.jsonl", "bad", 3)) == "a.jsonl, line 3: bad"
    assert str(Problem("a.jsonl", "bad")) == "a.jsonl: bad"


# ----------------------------------------------------------------------------------------------------- hostile contents


@pytest.mark.parametrize("ending", [".txt", ".md", ".html", ".jsonl", ".json", ".csv", ".eml", ".mhtml"])
@pytest.mark.parametrize(
    "data",
    [
        b"1" * 1_000_000,
        (STORY + " ").encode() * 10_000,
        b"14 December 2016\n" * 20_000,
        b"---\n" * 100_000,
        b"[" * 1_000_000,
        b"<" * 300_000,
        b"<div>" * 100_000 + b"text",
        b"<meta " * 50_000,
        b'<script type="application/ld+json">' + b"[" * 300_000 + b"</script>",
        "“é” ".encode("cp1252") * 100_000,
    ],
    ids=["digits", "line", "dates", "rules", "brackets", "angles", "nested", "metas", "data", "western"],
)
def test_hostile_text_in_bounded_time(data: bytes, ending: str) -> None:
    loaded = from_bytes(data, "a" + ending)
    assert loaded.documents or loaded.problems


def test_bytes_at_random() -> None:
    chance = random.Random(2)
    seeds = [
        page('<meta name="date" content="2016-12-14">'),
        b'{"id": "a", "text": "b"}\n' * 3,
        b"---\ndate: 2016-12-14\n---\nA\n\n14/12/2016 By A, \n",
    ]
    pieces = [b"\n", b"\xff\xfe", b"<p>", b"\xe2\x80\x99", b"&#0;", b"\\ud800", b"{", b"\0", b"---"]
    for _ in range(600):
        data = bytearray(chance.choice(seeds))
        for _ in range(chance.randrange(8)):
            place = chance.randrange(len(data) + 1)
            data[place : place + chance.choice((0, 1, 5))] = chance.choice([*pieces, chance.randbytes(3)])
        loaded = from_bytes(bytes(data), "a" + chance.choice((".txt", ".md", ".html", ".jsonl", "")))
        assert loaded.documents or loaded.problems
        for document in loaded.documents:
            document.text.encode()


def test_import_is_quick_because_parsers_are_loaded_when_needed() -> None:
    parsers = ("trafilatura", "lxml", "charset_normalizer", "pypdf", "openpyxl", "pyarrow", "docx")
    code = f"import sys, timeline.sources; print([name for name in {parsers} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(__file__).parents[1], check=True)
    assert done.stdout.strip() == "[]"


def test_links_lead_nobody_out_of_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    (folder / "more").mkdir(parents=True)
    (tmp_path / "secret.txt").write_text("The password was changed on 5 May 2016.", encoding="utf-8")
    (folder / "a.txt").write_text("The strike began on 5 May 2016.", encoding="utf-8")
    (folder / "b.txt").symlink_to(folder / "a.txt")
    (folder / "more" / "c.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "more" / "d").symlink_to(folder)
    loaded = from_path(folder)
    assert [one.source for one in loaded.documents] == [str(folder / "a.txt")]
    assert [one.message for one in loaded.warnings if one.message.startswith("links")] == [
        "links that lead out of the folder, or to folders, are not followed: more/c.txt, more/d"
    ]
    found = list(pieces([str(folder)]))
    assert "secret" not in repr(found)
    assert "more/c.txt" not in repr([one.document for one in found if one.document])
    assert "c.txt, d" in "".join(one.message for piece in found for one in piece.passed_over)
