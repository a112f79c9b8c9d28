"""What German words say of sentences and lines."""

from __future__ import annotations

from timeline.text.words import TextWords

_MONTHS = "Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez"
_COUNTED = (
    "Jahrhundert Jahrhunderts Jahrhunderten Jahrtausend Jahrtausends Jh Jhd Jhdt Quartal Quartals Halbjahr Halbjahres Tag Tages Woche Monat Monats Jahr Jahres Lebensjahr Geburtstag "
    "Jahrestag Todestag Armee Division Korps Regiment Bataillon Brigade Kompanie Panzerarmee Panzerdivision Infanteriedivision Flotte Staffel Klasse Platz Rang Spieltag Runde Minute "
    "Saison Auflage Kapitel Stock Stockwerk Etage Bezirk Bundestag Legislaturperiode Kongress Parteitag Verfassungszusatz Weltkrieg Advent Liga Mal Teil Band Akt Satz Etappe Auflage"
)

TEXT = TextWords(
    needs_next=frozenset(
        "der die das dem den des ein eine einen einem einer eines im in am an auf bei mit von vom zu zum zur und oder für über unter nach vor seit bis aus durch gegen ohne um als "
        "dass ihre seine anfang mitte ende sein ihr kein keine".split()
    ),
    abbreviations=tuple(
        "Dr Prof Nr ca bzw etc St Frhr geb gest Mio Mrd Std Jh Chr evtl ggf inkl Hrsg Bd Abt Hl hl Gen Lt Obst sog bes vgl Art Abs lt Ing Dipl Mag Abg Bgm Hptm Str Tel".split()
    ),
    starts=tuple(
        (
            "Der Die Das Den Dem Des Ein Eine Er Sie Es Wir Ihr Ich Im In Am An Bei Mit Nach Vor Seit Doch Aber Und Auch Als Wenn Weil Dann Damit Dabei Danach Dort Hier Zum Zur Von Vom "
            "Für Nun So Wie Was Wer Herr Frau"
        ).split()
    ),
    after_ordinals=tuple(
        sorted(
            {*_MONTHS.split(), *(f"{name}s" for name in _MONTHS.split()), *(name.upper() for name in _MONTHS.split()), *_COUNTED.split()},
            key=len,
            reverse=True,
        )
    ),
)
