"""What English words say of sentences and lines."""

from __future__ import annotations

from timeline.text.words import TextWords

TEXT = TextWords(
    needs_next=frozenset("of in on at to by an a or as the and for from with than mid early late".split()),
    abbreviations=tuple("Dr Mr Mrs Ms Prof Gen Col Lt Capt Sgt Maj Rev Hon Sen Rep Gov St No vs ca approx".split()),
    before_numbers=tuple("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split()),
    half_days=("a.m.", "p.m."),
    starts=tuple(
        (
            "The A An He She It They We I You In On At But And His Her Its Their This That There Then When After As For No If Mr Police"
            " Officials"
        ).split()
    ),
)
