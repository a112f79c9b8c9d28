"""How English says on which day of a stay in hospital something happened."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.stays import StayWords
from timeline.languages.en.ages import AGES

STAYS = StayWords(
    begins=re.compile(
        r"\b(?:admitted|presented|hospitali[sz]ed|attended|referred to (?:our|the) (?:hospital|unit|department|centre|center))\b"
    ),
    day=re.compile(
        r"\b(?:[Oo]n|[Bb]y) (?:hospital |admission )?day (?P<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:of|after|post))"
        r"|\b[Oo]n (?:the day of )?admission\b(?! to)"
    ),
    number=AGES.number,
)
