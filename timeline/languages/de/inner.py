"""German words by which a date belongs to something inside a clause, and not to its verb."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.inner_words import InnerWords
from timeline.languages.de.words import THING_OF_A_YEAR

_ADJECTIVE = (
    r"(?!(?:über|unter|wegen|gegen|neben|zwischen|während|der|des|dieser|dieses|einer|eines|seiner|seines|ihrer|ihres|aber|oder|wurden?|hatten?|waren|haben|sollten?|konnten?|wollten?|mussten?|[a-zäöüß]+ten?)\b)"
    r"[a-zäöüß]+(?:e[nrsm]?)"
)
_NO_OF = (  # "am Vorabend des Krieges von 1914" is of that time; "der Sieger der Wahl von 1922" won it then
    r"(?!(?:Ende|Anfang|Beginn|Ausbruch|Vorabend|Höhepunkt|Mitte|Tage?n?|Nacht|Zeit(?:en)?|Jahre?n?|Monate?n?|Wochen?|Morgen|Verlauf|Laufe?|Zuge|Rahmen|Zuge|Sieger\w*|Gewinner\w*|Finale|Teil|Rest|Folge|Grund|Anlass|Mitglied\w*|Vor|Nach|Seit|In|Bei|Mit|Während|Von|Zu|Aus|An|Auf|Unter|Neben|Zwischen|Hinter)\b)"
)
_LATER_OF = (  # verbs of what comes after its object
    r"erinner\w+(?: \w+){0,3} an|gedenk\w+|gedacht\w*|ersetz\w+|ablös\w+|beschreib\w+|beschrieb\w*|schilder\w+|erzähl\w+(?: \w+){0,2} vo[nm]|verurteil\w+|kritisier\w+|untersuch\w+|beklag\w+|bedauer\w+|zitier\w+|"
    r"erwähn\w+|würdig\w+|widerr[iu]\w+|aufhob\w*|erhol\w+(?: \w+){0,3} von|stamm\w+(?: \w+){0,2} (?:von|aus)|(?:Überlebend\w+|Veteran\w+|Folgen|Lehren|Opfer|Bilder|Fotos|Aufnahmen|Reste|Trümmer|Spuren|Schulden|Narben) (?:von|aus)"
)

INNER = InnerWords(
    thing_of_a_year=THING_OF_A_YEAR,
    makes_paper=re.compile(
        r"\b(?:in|mit|nach|gemäß|laut|durch|seit|vor|auf|bei|aus|zu|zum|zur|im|am|per|unter) (?:(?:der|dem|den|das|die|einem|einer|ihrem|ihrer|seinem|seiner|meinem|meiner|unserem|unserer) )?(?:[\w-]+ ){0,3}vom $"
        r"|\b(?:schrieb|geschrieben|schickte|sandte|unterzeichn\w+|veröffentlich\w+|verfass\w+|datiert\w*|stammt|hielt|abgehalten)\b[^,;.]{0,50}$",
        re.IGNORECASE,
    ),
    noun_of=re.compile(
        rf"(?<![\w-])(?:(?:die|das|dem|den|eine[mn]?|ein|seine[mn]?|ihre[mn]?|diese[mn]?) )?(?:{_ADJECTIVE} ){{0,2}}"
        r"(?!(?:Denkmal|Mahnmal|Haus|Rathaus|Schloss|Turm|Gebäude|Kirche|Brücke|Bau)\b)[A-ZÄÖÜ][\w-]{2,}(?: (?:in|bei|auf) [A-ZÄÖÜ][\w-]+)? (?:vo[nm]|aus dem) $"
    ),
    not_then=re.compile(
        rf"(?<![\w-])(?:über|wegen|aufgrund|trotz|angesichts|gegenüber|[Üü]ber|[Ww]egen|[Aa]ufgrund|[Tt]rotz|als (?:bei|beim|in|im|nach|vor|während|zur|zum)|{_LATER_OF}|{_NO_OF}[A-ZÄÖÜ][\w-]+ (?:des|der|eine[sr]))"
        rf"(?: (?:der|des|eine[sr]))?\s+$"
    ),
    sides=re.compile(r"(?<![\w-])(?:(?P<since>[Nn]ach|[Ss]eit|[Ii]nfolge|[Aa]ls Folge)|(?P<until>[Vv]or))(?: (?:der|des|einer))?\s+$"),
)
