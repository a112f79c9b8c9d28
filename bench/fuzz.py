"""Fuzzing: mutated files for every reader, random Unicode for `tag` and `extract`; every crash, hang and slow input is reported.

    python bench/fuzz.py --minutes 10 [--seed 1] [--only pdf docx tag] [--keep FOLDER]

Each subject runs in a process of its own, so that a crash of a library is seen and does not end the run. A reader has to come back
with documents or problems; a text has to keep its offsets. An input is slow that takes more than ten times as long for its size as the
ordinary one of its subject, and more than a second. What was found is printed with the seed that makes it again, and kept with --keep.
"""

from __future__ import annotations

import argparse
import contextlib
import multiprocessing
import queue
import random
import statistics
import sys
import time
import traceback
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

SLOW_RATIO, SLOW_SECONDS, HANG_SECONDS = 10.0, 1.0, 60.0
TEXTS = ("tag", "extract")
Subject = Callable[[random.Random], tuple[bytes, Callable[[], None]]]


@dataclass(slots=True)
class Report:
    """What one subject came to."""

    name: str
    runs: int = 0
    refused: int = 0
    findings: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])  # what, how often, first seed
    slowest: float = 0.0
    rates: list[float] = field(default_factory=list[float])


# ------------------------------------------------------------------------------------------------------------- mutations


def mutated(data: bytes, chance: random.Random, words: list[bytes]) -> bytes:
    """`data` with a few bytes changed, removed, repeated, swapped or replaced by what the format cares for."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8, 20))):
        if not out:
            break
        place, size = chance.randrange(len(out)), min(chance.choice((1, 1, 2, 4, 16, 64, 500)), len(out))
        kind = chance.randrange(8)
        if kind == 0:
            out[place] = chance.randrange(256)
        elif kind == 1:
            out[place] ^= 1 << chance.randrange(8)
        elif kind == 2:
            del out[place : place + size]
        elif kind == 3:
            out[place:place] = out[place : place + size] * chance.choice((1, 2, 50))
        elif kind == 4:
            out[place:place] = chance.randbytes(size)
        elif kind == 5:
            out[place : place + size] = chance.choice(words)
        elif kind == 6:
            out[place:] = b""
        else:
            other = chance.randrange(len(out))
            out[place : place + size], out[other : other + size] = out[other : other + size], out[place : place + size]
    return bytes(out[:2_000_000])


def mutated_inside(data: bytes, chance: random.Random, words: list[bytes]) -> bytes:
    """A ZIP file with one of its members mutated and packed again, so that what is inside is reached."""
    archive = zipfile.ZipFile(BytesIO(data))
    names = archive.namelist()
    chosen = chance.choice(names)
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in names:
            member = archive.read(name)
            new.writestr(name, mutated(member, chance, words) if name == chosen else member)
    return buffer.getvalue()


WORDS = [
    b"\0", b"\xff\xfe", b"\xef\xbf\xbd", b"\xc3", b"-1", b"0", b"99999999999999999999", b"4294967295", b"1e999", b"\\u-32768",
    b"\\bin999999999", b"<!DOCTYPE a [<!ENTITY b 'c'>]>&b;", b"<w:p>", b"</w:p>", b"<text:p>", b"<text:s text:c='999999999'/>",
    b"{", b"}", b"[", b"]", b"((((", b"=?utf-8?q?=FF?=", b"=?x-unknown?b?!!!!?=", b"Content-Transfer-Encoding: base64\n",
    b"Content-Type: multipart/mixed; boundary=a\n\n--a\n", b"charset=utf-7", b"charset=\xff", b"Date: Mon, 99 Foo 99999 99:99:99 +9999\n",
    b"2016-12-14", b"0000-00-00", b"14 December 2016", b"/Kids [2 0 R]", b"/Length 99999999", b"/Filter [/FlateDecode /LZWDecode]",
    b"endobj", b"stream\n", b"9 0 R", b"<<", b">>", b"(Tj) Tj", b"Do", b'"', b"'", b",", b";", b"\t", b"\r", b"\n", b"\r\n", b'"text"',
    b"null", b'{"text":', b"PK\x03\x04", b"PAR1", b"<time datetime=''>",
    b"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[[[{}]]],\"headline\":{}}</script>",
]  # fmt: skip


def reader(name: str, make: Callable[[], bytes]) -> Subject:
    """Mutated files of one format."""
    from timeline.sources import from_bytes

    seed = make()
    packed = seed.startswith(b"PK")

    def subject(chance: random.Random) -> tuple[bytes, Callable[[], None]]:
        inside = packed and chance.random() < 0.7
        data = mutated_inside(seed, chance, WORDS) if inside else mutated(seed, chance, WORDS)

        def run() -> None:
            loaded = from_bytes(data, name)
            if not loaded.documents and not loaded.problems:
                raise AssertionError("neither a document nor a problem")
            for problem in (*loaded.problems, *loaded.warnings):
                str(problem).encode()
                if problem.message.startswith("this file could not be read"):
                    raise AssertionError(f"a reader let an exception out: {problem.message}")
            for document in loaded.documents:
                document.text.encode()
                if len(document.text) > 50_000_000:
                    raise AssertionError("more text than such a file can hold")

        return data, run

    return subject


# ------------------------------------------------------------------------------------------------------------ random text

_WORDS = (
    "on in at by since until before after between and to from the last next this early mid late Monday Tuesday Sunday May March"
    " December Jan. Sept 2014 1999 44 BC AD 3 12th 21st first second two three days weeks months years decades century ago later"
    " earlier today yesterday tomorrow week weekend month year quarter spring summer winter Christmas Easter noon midnight 5 p.m."
    " 10:30 2016-12-14 05/06/2016 1990s '90s nineteenth half a an of o'clock fiscal Mr. Anna Berg President the United Nations he"
    " she said resigned . , ; : ? ! “ ” ‘ ’ \" ' ( ) – — - / … \n \n\n \r\n \t"
).split(" ")


def _any_letter(chance: random.Random) -> str:
    return chr(chance.choice((chance.randrange(0x250), chance.randrange(0x3000), chance.randrange(0x110000))))


def random_text(chance: random.Random) -> str:
    """A text of words that dates are made of, among any characters of Unicode; some short, some of thousands of words."""
    pieces: list[str] = []
    plain = chance.random() < 0.5
    for _ in range(chance.choice((1, 3, 10, 10, 40, 200, 1000))):
        kind = chance.random()
        if plain or kind < 0.6:
            pieces.append(chance.choice(_WORDS))
        elif kind < 0.8:
            pieces.append("".join(_any_letter(chance) for _ in range(chance.randrange(1, 8))))
        elif kind < 0.9:
            pieces.append(chance.choice(_WORDS) * chance.choice((2, 5, 300)))
        else:
            pieces.append(str(chance.randrange(10 ** chance.randrange(1, 30))))
    return chance.choice((" ", " ", " ", "", "\n", "\u00a0")).join(pieces)


def text_subject(name: str) -> Subject:
    """Random texts, for the time expressions alone or for the events."""
    import datetime

    from timeline.extraction import extract
    from timeline.frame import to_frame
    from timeline.languages import LanguageUnknown
    from timeline.sources import from_text
    from timeline.tagging import times_of

    def subject(chance: random.Random) -> tuple[bytes, Callable[[], None]]:
        text = random_text(chance)
        day = chance.choice(
            (None, datetime.date(2016, 12, 14), datetime.date(1, 1, 1), datetime.date(2999, 12, 31), datetime.datetime(2000, 2, 29, 23, 59))
        )

        def run() -> None:
            if not text.strip():
                return
            document = from_text(text, published=day)
            with contextlib.suppress(LanguageUnknown):  # said of a text that looks like another language, and no crash
                if name == "tag":
                    _check_times(times_of(document), document.text)
                    return
                events = extract(document)
                to_frame(events)
                for event in events:
                    if event.sentence not in document.text:
                        raise AssertionError("a sentence that is not in the text")

        return text.encode("utf-8", "surrogatepass"), run

    return subject


def _check_times(times: Any, text: str) -> None:
    last = 0
    for time_ in times:
        if text[time_.start : time_.end] != time_.text or time_.start < last:
            raise AssertionError(f"offsets {time_.start}..{time_.end} do not hold")
        last = time_.end


# ------------------------------------------------------------------------------------------------------------------- runs


def subjects(only: list[str]) -> list[str]:
    """The names of what is fuzzed: a file name for each format, "tag" and "extract"."""
    from sample_files import FILES

    names = [*FILES, *TEXTS]
    return [name for name in names if not only or any(word in name.split(".") for word in only)]


def _subject(name: str) -> Subject:
    from sample_files import FILES

    return text_subject(name) if name in TEXTS else reader(name, FILES[name])


def work(name: str, seconds: float, seed: int, keep: str, answers: Any, current: Any) -> None:
    """One subject, until its time is up; the process that runs this may die, and `current` then says at which seed."""
    subject = _subject(name)
    report = Report(name)
    end = time.monotonic() + seconds
    number = seed * 1_000_000_000
    while time.monotonic() < end:
        number += 1
        current.value = number
        data, run = subject(random.Random(number))  # noqa: S311 - it has to come again
        began = time.process_time()  # not the clock on the wall: the machine may have other work
        what = ""
        try:
            run()
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # noqa: BLE001 - whatever comes out is what we look for; a panic of Rust is no Exception
            frames = traceback.extract_tb(error.__traceback__)
            here = next((frame for frame in reversed(frames) if "/timeline/" in frame.filename), frames[-1])
            what = f"{type(error).__name__}: {str(error)[:90]} ({Path(here.filename).name}:{here.lineno})"
        took = time.process_time() - began
        report.runs += 1
        report.slowest = max(report.slowest, took)
        if len(data) > 200:
            report.rates.append(took / len(data))
        if took > SLOW_SECONDS and len(report.rates) > 30 and took / max(len(data), 1) > SLOW_RATIO * statistics.median(report.rates):
            what = what or f"slow: {took:.1f} s for {len(data)} bytes"
        if what:
            key = what if not what.startswith("slow") else "slow"
            count, first = report.findings.get(key, (0, number))
            report.findings[key] = (count + 1, first)
            if keep and count == 0:
                Path(keep).mkdir(parents=True, exist_ok=True)
                Path(keep, f"{name}-{number}").write_bytes(data)
        if len(report.rates) > 20_000:
            report.rates = report.rates[::2]
    answers.put(report)


def run_one(name: str, seconds: float, seed: int, keep: str) -> Report:
    """One subject in a process of its own; if that dies or hangs, the report says at which seed."""
    context = multiprocessing.get_context("spawn")
    answers = context.Queue()
    current = context.Value("q", 0)
    process = context.Process(target=work, args=(name, seconds, seed, keep, answers, current), daemon=True)
    process.start()
    deadline = time.monotonic() + seconds + HANG_SECONDS
    report: Report | None = None
    while report is None and time.monotonic() < deadline:
        try:
            report = answers.get(timeout=1)
        except (queue.Empty, EOFError, OSError):
            if not process.is_alive() and answers.empty():
                break
    if report is None:
        why = "hangs" if process.is_alive() else f"the process died ({process.exitcode})"
        report = Report(name, findings={why: (1, current.value)})
        process.kill()
    process.join()
    return report


def main() -> int:
    """Fuzz, print a line for each subject and each finding; 1 if anything was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=1.0, help="for each of readers, tag and extract (the readers share theirs)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="*", default=[], help="endings without the dot, or tag, extract")
    parser.add_argument("--keep", default="", help="a folder for the inputs that found something")
    options = parser.parse_args()
    names = subjects(options.only)
    readers = max(sum(name not in TEXTS for name in names), 1)
    found = 0
    for name in names:
        seconds = options.minutes * 60 / (1 if name in TEXTS else readers)
        report = run_one(name, seconds, options.seed, options.keep)
        found += len(report.findings)
        sys.stdout.write(f"{name:14} {report.runs:8,} runs  slowest {report.slowest:6.2f} s  {len(report.findings)} findings\n")
        for what, (count, first) in report.findings.items():
            sys.stdout.write(f"    {count} × {what}   seed {first}\n")
        sys.stdout.flush()
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
