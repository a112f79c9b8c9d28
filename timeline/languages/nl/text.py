"""What Dutch words say of sentences and lines."""

from __future__ import annotations

from timeline import patterns as re
from timeline.text.text_words import Apparatus, TextWords, letter_words, of_its_day

_APPARATUS = Apparatus(
    before=re.compile(
        r"(?:©|\(c\)|\bcopyright\b)[^.\n]{0,60}$"
        r"|\b(?:dit|deze|het|de) (?:artikel|tekst|bericht|pagina|stuk|versie|verhaal)\b[^.\n]{0,60}"
        r"\b(?:bijgewerkt|aangepast|gewijzigd|aangevuld|gecorrigeerd|herzien|gepubliceerd|vertaald)\b[^.\n]{0,40}$",
        re.IGNORECASE,
    ),
    alone=re.compile(
        r"^\W*(?:laatst |voor het laatst )?(?:geraadpleegd|bezocht|bekeken|gecontroleerd|bijgewerkt|gewijzigd|gepubliceerd|gearchiveerd|opgevraagd|laatste wijziging)\b"
        r"(?: (?:van|door) [^\n]{1,80})?:? ?(?:op)? ?$",
        re.IGNORECASE,
    ),
    label=re.compile(r"\W*(?:foto(?:'s)?|beeld|afbeelding|afb\.|illustratie|kaart|video|bron|onderschrift)(?: (?:van|\d+))?\s?:", re.IGNORECASE),
    note=re.compile(r"\W*(?:noot: |let op: )?(?:alle|de) (?:tijden|tijdstippen|uren)\b[^.\n]{0,80}$", re.IGNORECASE),
    published=re.compile(
        r"\W*(?:laatst |voor het laatst )?(?:gepubliceerd|geplaatst|bijgewerkt|verzonden|verstuurd|datum|publicatiedatum|verschenen|date|sent)(?: op)?\s*[:|]?\s*", re.IGNORECASE
    ),
    of_its_day=of_its_day(
        r"notulen|verslag|vergadering|zitting",
        r"bezoek",
        r"interview|gesprek|herinneringen",
        r"(?:getuigen)?verklaring|verhoor|getuigenis",
    ),
    citing=re.compile(r"\bet al\b|\bblz\. ?\d|\bp\. ?\d|\bibid\b|\bvgl\. |\bred\.\)"),
    streets=re.compile(r"\b(?:\w*[Ss]traat|[Pp]lein|\w*laan|\w*brug|\w*plein)(?: van)? $"),
    works=re.compile(r"\b(?:las|lazen|lezen|leest|gelezen|zag|zagen|roman|film|boek|album|spel|serie|toneelstuk|schreef|verfilming van|auteur van) [“\"‘'*_]?$", re.IGNORECASE),
)  # fmt: skip

TEXT = TextWords(
    letters=letter_words(
        r"van|aan|onderwerp|betreft|bijlagen?",
        r"datum|verzonden",
        r"op",
        r"schreef|schreven",
    ),
    before_numbers=tuple(
        "ma Ma di Di wo Wo do Do vr Vr za Za zo Zo maa Maa din Din woe Woe don Don vrij Vrij zat Zat zon Zon jan Jan feb Feb febr Febr mrt Mrt apr Apr jun Jun jul Jul aug Aug sep Sep sept Sept okt Okt nov Nov dec Dec".split()
    ),
    apparatus=_APPARATUS,
    no_abbreviations=tuple("B.V N.V al best vol dat hand pas top pan red rom volt".split()),
    before_dates=frozenset(
        "op in de den het sinds sedert vanaf tot van rond circa ca. omstreeks begin midden eind medio half anno".split()
    ),
    beside_dates=frozenset("tot voor na tussen tijdens vorige volgende deze elke afgelopen komende laatste".split()),
    ends_too=frozenset("op aan uit door over in na bij".split()),
    needs_next=frozenset(
        "de het een van in op aan te en of met voor door bij uit naar om tot over onder als dat die zijn haar hun begin eind half medio sinds sedert na vanaf".split()
    ),
    abbreviations=tuple(
        "Dr Prof Dhr Mevr Mw Mr Ir Ing Drs Nr nr ca resp enz blz art lid o.a o.m bijv jl j.l l.l a.s St Chr v.Chr n.Chr m.b.t i.v.m t.a.v mln mld jan feb mrt apr jun jul aug sep sept okt nov dec Gen Kol Lt".split()
    ),
    starts=tuple(
        "De Het Een Hij Zij Ze We Wij Ik In Op Aan Bij Met Na Voor Sinds Maar En Ook Als Toen Dat Die Daarna Daar Er Volgens Door Om Van Uit Deze Dit".split()
    ),
)
