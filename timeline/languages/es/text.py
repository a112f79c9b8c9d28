"""What Spanish words say of sentences and lines."""

from __future__ import annotations

from timeline.text.words import TextWords

TEXT = TextWords(
    needs_next=frozenset("de del la el los las un una a al en y o e u por para con sobre que su sus este esta desde hasta hacia".split()),
    abbreviations=tuple(
        "Sr Sra Srta Dr Dra D Dña Prof Gral Cnel Cap Sto Sta Ud Uds EE UU a d C n núm pág págs art etc aprox ca feb sept oct nov dic ene abr ago Av".split()
    ),
    starts=tuple(
        "El La Los Las Un Una Él Ella Ellos En Al A De Del Por Para Pero Y O Su Sus Este Esta Después Antes Desde Según Cuando Se Con Sin Entonces Luego".split()
    ),
)
