"""What Italian words say of sentences and lines."""

from __future__ import annotations

from timeline.text.words import TextWords

TEXT = TextWords(
    needs_next=frozenset(
        "di del della dei degli delle il lo la i gli le un una a al alla in nel nella e o per con su che da dal dalla fine inizio metà verso".split()
    ),
    abbreviations=tuple(
        "Sig Sigg Dott Dr Prof Avv Ing Arch On Sen Gen Col Cap Mons S St a d C n nr pag pagg art ecc ca gen feb apr giu lug ago sett ott nov dic".split()
    ),
    starts=tuple(
        "Il La Lo I Gli Le Un Una Uno Egli Ella Lui Lei Essi In Nel Nella A Al Alla Di Del Per Ma E O Dopo Prima Da Dal Secondo Quando Si Con Poi Così".split()
    ),
)
