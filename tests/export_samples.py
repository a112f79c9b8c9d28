"""Tables for the tests of the exports: every kind of date, two documents, texts that mean harm."""

from __future__ import annotations

import datetime

import pandas as pd

from timeline.frame import to_frame
from timeline.model import AnchorKind, DatedBy, Document, Event, Grain, Interval, Part, Side, Status, TimeExpression, TimexType, instant

TEXT = "He said “yes” and left on 15 March 44 BC."
LEFT_OUT = "12 of 40 events are not shown: filter actor = Brutus"
ARTICLE = Document("article", TEXT, datetime.date(2016, 12, 15), title="The Ides", source="data/ides.txt")
SECOND = Document("second", "Nothing else happened in 1916.", None, source="pasted text")

HOSTILE = (
    "<script>alert(1)</script>",
    "</script><script>alert(2)</script>",
    "<img src=http://evil.example/a.png onerror=alert(3)>",
    "<svg onload=alert(4)>",
    "<iframe src=http://evil.example/></iframe>",
    "<style>body{display:none}</style>",
    "<link rel=stylesheet href=http://evil.example/a.css>",
    "<meta http-equiv=refresh content=0;url=http://evil.example>",
    "<base href=http://evil.example/>",
    '"><b>bold</b>',
    "'><i>x</i>",
    "'\"` onmouseover=alert(5)",
    "<a href='javascript:alert(6)'>x</a>",
    "javascript:alert(7)",
    "data:text/html,<script>alert(8)</script>",
    "http://evil.example/",
    "www.evil.example",
    "a@evil.example",
    "![x](http://evil.example/b.png)",
    "[x](http://evil.example/c)",
    "[x](javascript:alert(9))",
    "<http://evil.example/d>",
    "`code` **bold** __bold__ ~~no~~ # head",
    "- item\n- item",
    "1. one\n2. two",
    "> quote",
    "| a | b |\n|---|---|",
    "***",
    "---",
    "$x^2$ $$\\frac{1}{2}$$",
    "\\(x\\) \\[y\\]",
    ":red[hot] :material/home:",
    "&lt;script&gt;alert(10)&lt;/script&gt;",
    "&amp;amp; &#60;b&#62;",
    "<!-- comment -->",
    "--> <b>",
    "]]> <![CDATA[ x ]]>",
    "<?xml version='1.0'?>",
    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
    "=1+1",
    "+1",
    "-1+1",
    "@SUM(A1)",
    "\tcmd",
    '=HYPERLINK("http://evil.example")',
    "=cmd|' /C calc'!A0",
    "'=1",
    "''=1",
    "\x00nul",
    "a\x01b\x08c\x0bd\x1fe",
    "bell\x07",
    "\x7f\x80\x9f",
    "\u202egnp.exe",
    "\u202aa\u202bb\u202cc\u2066d\u2067e\u2068f\u2069",
    "zero\u200bwidth\u200cjoin\u200d\ufeff",
    "\ufffe\uffff",
    "line\u2028sep\u2029par",
    "two\r\nlines\rand\nmore",
    "semi;colon,comma\\back",
    "BEGIN:VEVENT\r\nSUMMARY:evil\r\nEND:VEVENT",
    "END:VCALENDAR",
    "🙂 👩‍👩‍👧 東京 العربية שלום",
    "e\u0301\u0302\u0303" * 20,
    "x" * 40_000,
    "{{7*7}} ${7*7} <%= 7*7 %>",
    "../../etc/passwd",
    "C:\\Windows\\x",
    "%s %n %x",
    "' OR 1=1 --",
    "_x000D_ _x0041_",
    "%{x}<br>%{y}<extra></extra>",
)


def event(identity: str, interval: Interval | None, *, title: str = "Caesar dies", actors: tuple[str, ...] = ("Caesar",),
          document: Document = ARTICLE, how: str = "read as written", dated_by: DatedBy = DatedBy.WORDS,
          status: Status = Status.SUGGESTED, confidence: float = 0.1 + 0.2) -> Event:  # fmt: skip
    end = len(document.text)
    words = document.text[end - 14 : end - 1]
    time = TimeExpression(end - 14, end - 1, words, TimexType.DATE, "X", interval, anchor="x", anchor_kind=AnchorKind.ABSOLUTE)
    return Event(identity, title, document, 0, end, 0, end, time, interval, dated_by, how, confidence, actors, status=status)


def day(year: int, month: int, date: int) -> Interval:
    return Interval.of(instant(year, month, date), Grain.DAY)


def dates() -> dict[str, Interval | None]:
    """Every kind of date by a name."""
    return {
        "bc": day(-43, 3, 15),
        "minute": Interval.of(instant(2016, 5, 7, 14, 30), Grain.MINUTE),
        "hour": Interval.of(instant(2016, 5, 7, 23), Grain.HOUR),
        "day": day(2016, 5, 7),
        "weekend": Interval.of(instant(2016, 12, 10), Grain.WEEKEND),
        "month": Interval.of(instant(2016, 5), Grain.MONTH),
        "early": Interval.of(instant(2016, 5), Grain.MONTH, part=Part.START),
        "winter": Interval.of(instant(2016, 12), Grain.SEASON),
        "year": Interval.of(instant(1899), Grain.YEAR),
        "decade": Interval.of(instant(1990), Grain.DECADE),
        "century": Interval.of(instant(1850), Grain.CENTURY),
        "range": Interval.between(day(1914, 7, 28), day(1918, 11, 11)),
        "about": Interval.of(instant(2001, 2, 3), Grain.DAY, approximate=True),
        "since": Interval.of(instant(2014), Grain.YEAR, side=Side.SINCE),
        "before": Interval.of(instant(2014), Grain.YEAR, side=Side.BEFORE),
        "first": Interval.of(instant(-9999), Grain.YEAR),
        "last": Interval.of(instant(9999), Grain.YEAR),
        "undated": None,
    }


def table() -> pd.DataFrame:
    """One row for each kind of date, the last one of the second document."""
    rows = [event(name, interval, actors=("Caesar", "Brutus") if name == "day" else ("Caesar",)) for name, interval in dates().items()]
    return to_frame([*rows, event("other", day(1916, 1, 2), actors=(), document=SECOND, dated_by=DatedBy.CONTEXT, status=Status.ACCEPTED)])


def hostile_table(dated: bool = True) -> pd.DataFrame:
    """A row for each hostile text, which stands in every field that can come from outside."""
    rows: list[Event] = []
    for number, text in enumerate(HOSTILE):
        document = Document(f"{text} {number}", f"{text} {TEXT}", datetime.date(2016, 12, 15), title=text, source=text)
        name = text.strip() or "x"
        rows.append(event(f"h{number}", day(2016, 1 + number % 12, 1 + number % 28) if dated else None, title=text, actors=(name,),
                          document=document, how=text))  # fmt: skip
    return to_frame(rows)
