"""Feeds are read item by item; what a page says unreadably of its day is told; letters of a few bytes are read in the right code page."""

from __future__ import annotations

import pytest

from timeline.sources import from_bytes

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>The Herald</title><language>en-gb</language>
<item><title>Mill burns &amp; falls</title><link>https://herald.example/mill</link><pubDate>Wed, 14 Dec 2016 18:22:00 GMT</pubDate>
<dc:creator>Anna Berg</dc:creator><description>Short.</description>
<content:encoded><![CDATA[<p>The mill burned on Tuesday.</p><ul><li>3 May: it had opened.</li></ul>]]></content:encoded></item>
<item><title>Ferry sinks</title><description>&lt;p&gt;The ferry sank on Monday.&lt;/p&gt;</description><pubDate>soon</pubDate></item>
<item><link>https://herald.example/empty</link></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Notes</title>
<entry><title>Mill burns</title><link rel="self" href="https://n.example/x.atom"/><link href="https://n.example/x"/>
<published>2016-12-14T18:22:00Z</published><updated>2017-01-01T00:00:00Z</updated><author><name>Anna Berg</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The mill burned on Tuesday.</p></div></content></entry></feed>"""


@pytest.mark.parametrize("name", ["a.rss", "a.xml", "a.txt"])
def test_each_item_of_a_feed_is_a_document(name: str) -> None:
    loaded = from_bytes(RSS.encode(), name)
    assert [one.text for one in loaded.documents] == ["The mill burned on Tuesday.\n\n3 May: it had opened.", "The ferry sank on Monday."]
    mill, ferry = loaded.documents
    assert (mill.title, str(mill.published), mill.language, mill.published_from) == (
        "Mill burns & falls",
        "2016-12-14",
        "en",
        "the feed (pubdate)",
    )
    assert (ferry.title, ferry.published) == ("Ferry sinks", None)
    assert [(one.author, one.address) for one in loaded.provenance] == [("Anna Berg", "https://herald.example/mill"), ("", "")]
    assert any("cannot be read (soon)" in str(one) for one in loaded.warnings)
    assert loaded.problems == ()


def test_atom_counts_from_what_was_published_and_not_from_what_was_changed() -> None:
    (document,) = from_bytes(ATOM.encode(), "a.atom").documents
    assert (document.text, document.title, str(document.published)) == ("The mill burned on Tuesday.", "Mill burns", "2016-12-14")


def test_a_feed_without_text_is_named_and_nothing_is_fetched_for_it() -> None:
    loaded = from_bytes(b"<rss><channel><item/></channel></rss>", "a.rss")
    assert [str(one) for one in loaded.problems] == ["a.rss: there is no text in the items of this feed"]
    hostile = b'<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><item><title>War &a; came</title></item></rss>'
    assert [one.text for one in from_bytes(hostile, "a.rss").documents] == ["War &a; came"]


def page(head: str) -> bytes:
    return f"<html><head>{head}</head><body><p>The mill burned on Tuesday, and nobody was hurt.</p></body></html>".encode()


def test_a_day_of_publication_that_nobody_can_read_is_told_and_no_change_takes_its_place() -> None:
    changed = '<meta property="article:modified_time" content="2020-01-02">'
    loaded = from_bytes(page('<meta property="article:published_time" content="last spring">' + changed), "a.html")
    assert loaded.documents[0].published is None
    assert any("article:published_time: “last spring”" in str(one) for one in loaded.warnings)
    assert str(from_bytes(page(changed), "a.html").documents[0].published) == "2020-01-02"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("He paid £5 for it – “too much”, she said.\n" * 3, "cp1252"),
        ("Zoë’s naïve résumé.\n" * 3, "cp1252"),
        ("Curaçao and São Tomé\n", "cp1252"),
        ("Wojska wkroczyły do miasta w środę.", "cp1250"),
        ("Žena šla do šumy, gdje čovjek đubre", "cp1250"),
    ],
)
def test_western_and_central_european_letters_are_told_by_their_words(text: str, encoding: str) -> None:
    assert from_bytes(text.encode(encoding), "a.txt").documents[0].text == text
