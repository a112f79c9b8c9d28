"""Texts that are hard on a finder of dates, each about a megabyte or as long as its name says."""

from __future__ import annotations

HOSTILE: dict[str, str] = {
    "1 MB without a space": "a" * 1_000_000,
    "100,000 nested quotes": "“" * 50_000 + "”" * 50_000,
    "100,000 nested quotes, single and double": "“‘" * 25_000 + "’”" * 25_000,
    "100,000 straight quotes": "\" '" * 50_000,
    "1,000,000 digits": "1234567890" * 100_000,
    "50,000 × 'last '": "last " * 50_000,
    "200,000 × 'May '": "May " * 200_000,
    "1 MB of '2016-'": "2016-" * 200_000,
    "1 MB of '1.'": "1." * 500_000,
    "1 MB of 'the end of '": "the end of " * 90_000,
    "1 MB of 'two '": "two " * 250_000,
    "1,000,000 spaces inside a date": "May" + " " * 1_000_000 + "2016",
    "1,000,000 line breaks inside a date": "May" + "\n" * 1_000_000 + "2016",
    "1 MB of '5 May 2016, '": "5 May 2016, " * 80_000,
    "1 MB of 'a year later '": "a year later " * 77_000,
}
