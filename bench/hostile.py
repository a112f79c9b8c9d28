"""Texts that are hard on a finder of dates or of events, each about a megabyte or as long as its name says."""

from __future__ import annotations

import itertools

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

_NAMES = map("".join, itertools.product("bdfgklmn", "aeiou", "bdfgklmn", "aeiou", "lnrst"))
HOSTILE_TO_EXTRACT: dict[str, str] = {  # many dates, names or pronouns, in one sentence without end or in ever the same ones
    **HOSTILE,
    "1,000 × '5 May 2016, '": "5 May 2016, " * 1_000,
    "1 MB of '5 May 2016 '": "5 May 2016 " * 90_000,
    "1 MB of 'May 2016. '": "May 2016. " * 100_000,
    "1 MB of '(in 2011 '": "(in 2011 " * 110_000,
    "1 MB of 'Anna Berg left Oslo on 5 May 2016 '": "Anna Berg left Oslo on 5 May 2016 " * 30_000,
    "1 MB of 'She left on Monday. '": "Anna Berg stayed. " + "She left on Monday. " * 50_000,
    "1 MB of '“We left on Monday '": "“We left on Monday " * 52_000,
    "1 MB of ', which was sold in 2011'": "The firm" + ", which was sold in 2011" * 42_000,
    "1 MB of ' said that he left after 2011'": " said that he left after 2011" * 35_000,
    "1 MB of 'the company jailed for killing in 2011 '": "the company jailed for killing in 2011 " * 25_000,
    "1 MB of 'was made by the '": "was made by the " * 62_000,
    "8,000 names": "".join(f"Anna B{name} left on Monday. " for name in _NAMES),
}
