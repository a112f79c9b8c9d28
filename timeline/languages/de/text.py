"""What German words say of sentences and lines."""

from __future__ import annotations

from timeline import patterns as re
from timeline.text.text_words import Apparatus, TextWords, letter_words, of_its_day

_MONTHS = "Januar Jänner Februar Feber März Maerz April Mai Juni Juli August September Oktober November Dezember Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez"
_COUNTED = (
    "Jahrhundert Jahrhunderts Jahrhunderten Jahrtausend Jahrtausends Jh Jhd Jhdt Quartal Quartals Halbjahr Halbjahres Tag Tages Woche Monat Monats Jahr Jahres Lebensjahr Geburtstag "
    "Jahrestag Todestag Armee Division Korps Regiment Bataillon Brigade Kompanie Panzerarmee Panzerdivision Infanteriedivision Flotte Staffel Klasse Platz Rang Spieltag Runde Minute "
    "Preis Preises Sieg Mannschaft Vorsitzende Vorsitzenden Vorsitzender Kammer Zivilkammer Strafkammer Senat Senats Instanz Lesung Wahlgang Wahlkreis Halbzeit Obergeschoss Untergeschoss Grades Grad Symphonie "
    "Sinfonie Welle Ausgabe Jahrgang Jubiläum Hochzeitstag Semester Schuljahr Abschnitt Kind Sohn Generation Station Stufe Strophe Bürgermeister Bürgermeisters Zug Zuges Hauptversammlung Sitzung "
    "Saison Auflage Kapitel Stock Stockwerk Etage Bezirk Bundestag Legislaturperiode Kongress Parteitag Verfassungszusatz Weltkrieg Advent Liga Mal Teil Band Akt Satz Etappe Auflage"
)

_APPARATUS = Apparatus(
    before=re.compile(
        r"(?:©|\(c\)|\bcopyright\b)[^.\n]{0,60}$"
        r"|\b(?:dieser|dieses|diese|der|die) (?:artikel|text|beitrag|seite|bericht|meldung|fassung|version)\b[^.\n]{0,60}"
        r"\b(?:aktualisiert|geändert|ergänzt|berichtigt|überarbeitet|veröffentlicht|bearbeitet|korrigiert|übersetzt)\b[^.\n]{0,40}$",
        re.IGNORECASE,
    ),
    alone=re.compile(
        r"^\W*(?:zuletzt |letztmals |erstmals )?(?:abgerufen|aufgerufen|abgefragt|eingesehen|besucht|geprüft|aktualisiert|geändert|veröffentlicht|archiviert|stand|zugriff|letzte änderung|letzter zugriff)\b"
        r"(?: (?:von|aus) [^\n]{1,80})?:? ?(?:am|vom|im)? ?$",
        re.IGNORECASE,
    ),
    label=re.compile(
        r"\W*(?:foto(?:s|grafie)?|bild(?:er)?|bildnachweis|abbildung|abb\.|grafik|karte|video|quelle|illustration|bildunterschrift)(?: (?:von|\d+))?\s?:", re.IGNORECASE
    ),
    note=re.compile(r"\W*(?:hinweis: )?(?:alle|die|sämtliche) (?:zeiten|zeitangaben|uhrzeiten|angaben)\b[^.\n]{0,80}$", re.IGNORECASE),
    published=re.compile(
        r"\W*(?:zuletzt |erstmals )?(?:veröffentlicht|aktualisiert|gesendet|stand|datum|erstellt|erschienen|verfasst|publiziert|veröffentlichungsdatum|date|sent)(?: am| vom)?\s*[:|]?\s*", re.IGNORECASE
    ),
    of_its_day=of_its_day(
        r"protokoll|niederschrift|sitzungsprotokoll|sitzung|versammlung",
        r"befragung|besuch|erklärung",
        r"interview|gespräch|zeitzeug\w+|erinnerungen",
        r"(?:zeugen)?aussage|vernehmung",
    ),
    citing=re.compile(r"\bet al\b|\bS\. ?\d|\bebd\.|\bvgl\. |\bHrsg\.|\bBd\. ?\d|\ba\. ?a\. ?O\."),
    streets=re.compile(r"\b(?:\w*[Ss]tra(?:ß|ss)e|\w*[Pp]latz|\w*[Aa]llee|\w*[Bb]rücke|\w*[Uu]fer|[Ss]tadion|\w*[Ss]chule) (?:des|der|vom) $"),
    works=re.compile(
        r"\b(?:las|lesen|liest|gelesen|sah|sahen|gesehen|roman|film|buch|album|spiel|serie|stück|oper|schrieb|drehte|spielte|verfilmung von|autor(?:in)? von) [„“\"»‘*_]?$", re.IGNORECASE
    ),
)  # fmt: skip

TEXT = TextWords(
    letters=letter_words(
        r"von|an|kopie|betreff|antwort an|wichtigkeit|anlagen?",
        r"gesendet|datum",
        r"am",
        r"schrieb",
    ),
    apparatus=_APPARATUS,
    before_numbers=tuple("Mo Di Mi Do Fr Sa So Mon Die Mit Don Fre Sam Son Jan Jän Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez".split()),
    no_abbreviations=tuple("mich mag Art Bart".split()),
    before_dates=frozenset("am im den der dem seit ab bis vom von um ca. etwa gegen anfang mitte ende anno".split()),
    beside_dates=frozenset("bis vor nach zum zur zwischen während letzten nächsten dieses diesen jeden vergangenen kommenden".split()),
    ends_too=frozenset("aus an auf mit zu vor nach durch um über unter bei".split()),
    needs_next=frozenset(
        "der die das dem den des ein eine einen einem einer eines im in am an auf bei mit von vom zu zum zur und oder für über unter nach vor seit bis aus durch gegen ohne um als "
        "dass ihre seine anfang mitte ende sein ihr kein keine".split()
    ),
    abbreviations=tuple(
        "Dr Prof Nr Gebr Geschw Fa Frl Hr Fam Wwe stellv Stellv ehem Ehem kath städt Städt ca bzw etc St Frhr geb gest Mio Mrd Std Jh Chr evtl ggf inkl Hrsg Bd Abt Hl hl Gen Lt Obst sog bes vgl Art Abs lt Ing Dipl Mag Abg Bgm Hptm Str Tel mind max exkl Kap Abb Anm Aufl gegr erb verst verh err Jahrg Tsd zzgl abzgl einschl dt ev vs wg".split()
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
