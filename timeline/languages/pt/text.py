"""What Portuguese words say of sentences and lines."""

from __future__ import annotations

from timeline.text.words import TextWords

TEXT = TextWords(
    needs_next=frozenset(
        "de do da dos das o a os as um uma em no na ao à e ou por para com sobre que seu sua desde até início fim final meados".split()
    ),
    abbreviations=tuple(
        "Sr Sra Dr Dra Prof Eng Arq Gen Cel Cap Sto Sta V Exa a d C n nº pág págs art etc ca jan fev abr jun jul ago set out nov dez Av".split()
    ),
    starts=tuple(
        "O A Os As Um Uma Ele Ela Eles Em No Na Nos Nas Ao À De Do Da Por Para Mas E Ou Seu Sua Depois Antes Desde Segundo Quando Se Com Então".split()
    ),
)
