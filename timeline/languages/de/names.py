"""German names: the lists of the world, and what bodies are called."""

from __future__ import annotations

from dataclasses import replace

from timeline import patterns as re
from timeline.languages.world_names import world_names

_NAME = r"(?:(?:Gebr\.|Gebrüder|von|Zum|Zur) )?[A-ZÄÖÜ][\wäöüß’-]+(?: (?:& |und (?=S[öo]hne?\b|Co\b))?(?:Söhne|Sohn|Co|GmbH|[A-ZÄÖÜ][\wäöüß’-]+))*"

NAMES = replace(
    world_names("de"),
    kind_of_name=re.compile(
        r"(?<![\w’'-])(?P<name>(?:[A-ZÄÖÜ][a-zäöüß]+- und )?(?i:[a-zäöüß-]+firma|[a-zäöüß-]*(?:werke|verein|klub|club|gilde|fabrik|druckerei|brauerei|werft|reederei|gärtnerei|ziegelei|spinnerei|weberei|gießerei|molkerei|gerberei|färberei|genossenschaft|kapelle|chor))"
        rf" (?P<own>{_NAME}))(?![\w’'-])"
    ),
)
