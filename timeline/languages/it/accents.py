"""The words of time of Italian that people type without their accents."""

from __future__ import annotations

from timeline.times.accents import Accents

ACCENTS = Accents.of(
    words="più già così".split(),
    near=[
        (
            "",
            "metà",
            "(?= (?:di |del |dell'anno|dell'|degli )?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|mese|anno|secolo|settimana|anni|\\d{4}))",
        )
    ],
)
