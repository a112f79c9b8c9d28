"""How fast and how lean `tag` and `extract` are, in one process: run by ``make bench`` or ``python bench/speed.py [--quick]``.

Prints the rates on a megabyte of English news (see corpus.py) in thousands of characters a second of processor time, which other work
on the machine disturbs least; the growth of time and memory from a document of 1 MB to one of 10 MB; the rate of
`dateparser.search.search_dates`, sentence by sentence, on part of the same text in the same run; and hostile texts against
the ordinary rate. It measures and judges, but always ends with exit code 0: a rate is a reason to look, not a broken test.
"""

from __future__ import annotations

import argparse
import platform
import resource
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from bench.corpus import PUBLISHED, articles, book
from bench.hostile import HOSTILE, HOSTILE_TO_EXTRACT
from timeline import actors, extraction, tagging, text
from timeline.frame import to_frame
from timeline.languages import language
from timeline.languages.en.text import TEXT as ENGLISH
from timeline.model import Document

MEGABYTE = 1_000_000  # characters; the text is nearly all ASCII
RATIO_GOAL, RATIO_WISH = 5, 10  # times the rate of search_dates
SLOWEST = 10  # times the ordinary time a character, for hostile text
LINEAR = 1.25  # times the growth of the text, at most, for that of the time


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and prints; --quick takes a tenth of the text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a tenth of the text: a minute becomes a few seconds")
    size = MEGABYTE // 10 if parser.parse_args(arguments).quick else MEGABYTE
    news = list(articles(size))
    length = sum(len(article.text) for article in news)
    _say(f"Python {platform.python_version()}, {platform.machine()}; {len(news)} articles, {length:,} characters")

    cold = _seconds(lambda: [tagging.times_of(article) for article in news])
    tag, times = _best(lambda: sum(len(tagging.times_of(article)) for article in news))
    _line("times found", f"{times:,}, {1000 * times / length:.1f} in 1,000 characters")
    _line("tag, first run", _rate(length, cold))
    _line("tag, warm", _rate(length, tag))
    extract, events = _best(lambda: sum(len(extraction.extract(article)) for article in news))
    _line("extract, warm", f"{_rate(length, extract)}, {events:,} events")
    _shares(news)
    _line("memory, peak so far", f"{_peak():.0f} MB")

    part = news[: max(1, len(news) // 10)]
    searched = _search_dates(part)
    ratio = searched / (tag * sum(len(article.text) for article in part) / length)
    _line("search_dates, by sentence", _rate(sum(len(article.text) for article in part), searched))
    goal = f"{_judged(ratio >= RATIO_GOAL)} (at least {RATIO_GOAL}; hoped for {RATIO_WISH})"
    _line("tag against search_dates", f"{ratio:.1f} times as fast: {goal}")

    _growth(size)
    _hostile("tag", HOSTILE, tagging.times_of, tag / length)
    _hostile("extract --implied", HOSTILE_TO_EXTRACT, _with_implied, _best(lambda: sum(map(_with_implied, news)))[0] / length)
    return 0


def _shares(news: Sequence[Document]) -> None:
    """Which part of the whole path takes how much of its time: each is run by itself, and what is left of the whole is the events'."""
    spans = [text.sentences(article.text, words=ENGLISH) for article in news]
    cues = language("en").names
    events = [extraction.extract(article) for article in news]
    parts = {
        "sentences": _best(lambda: sum(len(text.sentences(article.text, words=ENGLISH)) for article in news))[0],
        "times": _best(lambda: sum(len(tagging.times_of(article)) for article in news))[0],
        "actors": _best(lambda: sum(len(actors.find(one.text, two, cues)) for one, two in zip(news, spans, strict=True)))[0],
        "table": _best(lambda: len(to_frame(event for some in events for event in some)))[0],
    }
    whole = _best(lambda: sum(len(extraction.extract(article)) for article in news))[0] + parts["table"]
    parts["times"] -= parts["sentences"]  # which it begins with
    parts["events"] = whole - sum(parts.values())
    told = ", ".join(f"{name} {parts[name] / whole:.0%}" for name in ("sentences", "times", "actors", "events", "table"))
    _line("share of the time", f"{told} of {whole:.2f} s")


def _hostile(command: str, texts: Mapping[str, str], read: Callable[[Document], object], ordinary: float) -> None:
    """The time for each hostile text against the `ordinary` one, in seconds a character."""
    _say(f"{command}: hostile text, against {SLOWEST} times the ordinary time a character")
    for name, hostile in texts.items():
        document = Document("hostile", hostile, PUBLISHED)
        spent = _seconds(lambda document=document: read(document))
        slower = spent / len(hostile) / ordinary
        _line(f"  {name}", f"{spent:6.2f} s, {slower:5.2f} times the ordinary: {_judged(slower <= SLOWEST)}")


def _with_implied(document: Document) -> int:
    """The number of events, with those that context dates."""
    return len(extraction.read(document, implied=True).events)


def _growth(size: int) -> None:
    """Time and memory for one document of `size` characters and for one ten times as long."""
    small, large = book(size), book(10 * size)
    first = _seconds(lambda: tagging.times_of(small))
    before = _peak()
    second = _seconds(lambda: tagging.times_of(large))
    longer = len(large.text) / len(small.text)
    linear = second / first <= LINEAR * longer
    growth = f"{second / first:.1f} times for {longer:.1f}: {_judged(linear)}"
    _line("one document, one ten times it", f"{first:.2f} s and {second:.2f} s: {growth}")
    _line("memory, peak", f"{before:.0f} MB and {_peak():.0f} MB ({len(large.text) / 1e6:.1f} million characters)")


def _search_dates(documents: Sequence[Document]) -> float:
    """Seconds that dateparser's own search takes over the sentences of these documents, once warm."""
    from dateparser.search import search_dates

    sentences = [article.text[start:end] for article in documents for start, end in text.sentences(article.text, words=ENGLISH)]
    for sentence in sentences[:50]:
        search_dates(sentence, languages=["en"])
    return _seconds(lambda: [search_dates(sentence, languages=["en"]) for sentence in sentences])


def _seconds(work: Callable[[], object]) -> float:
    """Seconds of processor time."""
    began = time.process_time()
    work()
    return time.process_time() - began


def _best(work: Callable[[], int], rounds: int = 3) -> tuple[float, int]:
    """The least seconds of several rounds, and what the work returned."""
    least, made = float("inf"), 0
    for _ in range(rounds):
        began = time.process_time()
        made = work()
        least = min(least, time.process_time() - began)
    return least, made


def _peak() -> float:
    """The most memory that the process has held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def _rate(length: int, seconds: float) -> str:
    return f"{length / 1000 / seconds:,.0f} KB/s"


def _judged(good: bool) -> str:
    return "pass" if good else "FAIL"


def _line(what: str, said: str) -> None:
    _say(f"{what:<44} {said}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
