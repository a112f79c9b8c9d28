"""The words of time of French that people type without their accents."""

from __future__ import annotations

from timeline.times.accents import Accents

ACCENTS = Accents.of(
    words="""février août décembre année années journée matinée soirée dernière dernières première premières deuxième troisième début siècle
        siècles décennie décennies après-demain après-midi après même précédente précédent jusqu'à été écoulée écoulé
        """.split(),
    near=[("", "à", r"(?= \d{1,2} ?h)"), ("", "à", "(?= partir )")],
)
