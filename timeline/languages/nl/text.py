"""What Dutch words say of sentences and lines."""

from __future__ import annotations

from timeline.text.words import TextWords

TEXT = TextWords(
    needs_next=frozenset(
        "de het een van in op aan te en of met voor door bij uit naar om tot over onder als dat die zijn haar hun begin eind half medio sinds na vanaf".split()
    ),
    abbreviations=tuple(
        "Dr Prof Dhr Mevr Mw Mr Ir Ing Drs Nr nr ca resp enz blz art lid o.a o.m bijv jl a.s St Chr v.Chr n.Chr m.b.t i.v.m t.a.v mln mld jan feb mrt apr jun jul aug sep sept okt nov dec Gen Kol Lt".split()
    ),
    starts=tuple(
        "De Het Een Hij Zij Ze We Wij Ik In Op Aan Bij Met Na Voor Sinds Maar En Ook Als Toen Dat Die Daarna Daar Er Volgens Door Om Van Uit Deze Dit".split()
    ),
)
