"""Three ways to use Timeline from Python, each run by the tests: python docs/example.py"""

from __future__ import annotations

from pathlib import Path

import timeline

SAMPLE = Path(__file__).resolve().parent.parent / "data" / "harbour.txt"

# One article → a data frame, one event a row. Bounds are inclusive; what is open or unknown is empty.
events = timeline.table(SAMPLE, published="2024-10-16")
print(events[["edtf", "title", "actors"]].head(3).to_string(index=False))

# Why is this date what it is? `how` says it in a sentence; `confidence` runs from 0 to 1.
first = events.iloc[0]
print(f"\n{first['title']!r} is dated {first['edtf']} ({first['confidence']:.0%}): {first['how']}\n")

# A picture: a Plotly figure, which a notebook shows by itself, or `picture.write_html("harbour.html")` keeps.
picture = timeline.figure(events)
print(f"{type(picture).__name__} with {len(picture.data)} traces")

# Dates alone, of any number of documents, one after another: nothing is read before it is asked for.
for document, times in timeline.tag("The strike began on Tuesday, two days after the vote.", published="2016-12-14"):
    for time in times:
        print(f"{document.text[time.start : time.end]!r} is {time.value}")

# What can't be read is a TimelineError with a code that a program can test for.
try:
    timeline.read("no such file.pdf")
except timeline.TimelineError as error:
    print(f"{error.code}: {error}")
