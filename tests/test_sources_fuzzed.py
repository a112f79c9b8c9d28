"""What bench/fuzz.py found in the readers, each as the smallest input that did it; and a short run of the same kind."""

from __future__ import annotations

import random
import time

import pytest
import sample_files as made

from timeline.sources import from_bytes


def moved_directory() -> bytes:
    """A ZIP file whose table of contents says that it begins later than it does."""
    data = bytearray(made.archive())
    place = data.rindex(b"PK\x05\x06")
    data[place + 16 : place + 20] = (int.from_bytes(data[place + 16 : place + 20], "little") + 50).to_bytes(4, "little")
    return bytes(data)


def nameless() -> bytes:
    """A ZIP file with a member whose name is empty: it begins with a NUL, at which readers cut it off."""
    return made.zipped({"xxyy.txt": made.TEXT, "b.txt": made.SECOND}).replace(b"xxyy.txt", b"\0\0\0\0.txt")


def unknown_packing() -> bytes:
    data = bytearray(made.zipped({"a.txt": made.TEXT}))
    for mark, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        data[data.index(mark) + offset] = 77
    return bytes(data)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.zip", moved_directory()),
        ("a.zip", nameless()),
        ("a.zip", unknown_packing()),
        ("a.odt", made.odt("<text:s text:c='99999999999999999999'/>")),
        ("a.eml", b"Subject: x\nContent-Type: image/png\n\n\x89PNG"),
        ("a.eml", b"Subject: =?x-unknown?b?!!!!?=\nContent-Type: image/png\n\n"),
        ("a.eml", b'Subject: x\nContent-Type: text/plain; charset="a\0b"\n\n\xff\xfe'),
        ("a.eml", b"Subject: x\nContent-Type: multipart/mixed\n\n"),
        ("a.eml", b"Subject: x\nFrom: " + b"(" * 3000 + b"\n\nText."),
        ("a.eml", b"".join(b"Content-Type: multipart/mixed; boundary=a%d\n\n--a%d\n" % (place, place) for place in range(3000))),
        ("a.xlsx", made.zipped({"xl/workbook.xml": "<a/>"})),
        ("a.pdf", b"%PDF-1.4\ntrailer<</Root 1 0 R>>"),
        ("a.parquet", b"PAR1" + b"\0" * 100 + b"PAR1"),
        ("a.rtf", b"{\\rtf1 \\bin99999999999 \\u \\'"),
        ("a.gz", b"\x1f\x8b"),
        ("a.csv", b'"' + b"a,b\n" * 1000),
    ],
)
def test_what_was_found_is_told_in_a_sentence(name: str, data: bytes) -> None:
    loaded = from_bytes(data, name)
    assert loaded.documents or loaded.problems
    assert not [problem for problem in loaded.problems if problem.message.startswith("this file could not be read")]


@pytest.mark.parametrize("name", made.FILES)
def test_a_short_run(name: str) -> None:
    chance = random.Random(name)
    whole = made.FILES[name]()
    for _ in range(15):
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 6)):
            place = chance.randrange(len(data) + 1)
            data[place : place + chance.choice((0, 1, 30))] = chance.choice(
                (b"", b"\0", b"<", b"\xff\xfe", chance.randbytes(4), bytes(data[:40]))
            )
        loaded = from_bytes(bytes(data), name)
        assert loaded.documents or loaded.problems
        assert not [problem for problem in loaded.problems if problem.message.startswith("this file could not be read")]


@pytest.mark.parametrize(
    "header", ["Content-Type: text/plain", "Content-Type: multipart/mixed; boundary=b", "Content-Disposition: attachment"]
)
@pytest.mark.parametrize("parameter", ["a{}=b", "a*{}=b"])
def test_the_parameters_of_a_mail_take_no_more_time_than_their_number(header: str, parameter: str) -> None:
    def seconds(times: int) -> float:
        parameters = "; ".join(parameter.format(number) for number in range(times))
        mail = f"From: a@b.example\n{header}; {parameters}\n\n--b\n\n{made.TEXT}\n--b--\n".encode()
        began = time.process_time()
        from_bytes(mail, "a.eml")
        return time.process_time() - began

    short = max(min(seconds(4_000) for _ in range(3)), 0.01)
    assert any(seconds(40_000) < 40 * short for _ in range(3))  # ten times as many; a hundred times the time were it quadratic
