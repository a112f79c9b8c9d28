"""Dutch names: the lists of the world, and what bodies are called."""

from __future__ import annotations

from dataclasses import replace

from timeline import patterns as re
from timeline.languages.world_names import world_names

_NAME = r"(?:(?:De|Het|Van|Van den|Van der|’t|'t) )?[A-Z][\w’-]+(?: (?:& |en (?=Zo[no]|Co\b))?(?:[Zz]onen|[Zz]oon|Co|[A-Z][\w’-]+))*"

NAMES = replace(
    world_names("nl"),
    kind_of_name=re.compile(
        rf"(?<![\w’'-])(?P<name>(?i:[a-zë]*(?:vereniging|club|koor|fanfare|harmonie|fabriek|drukkerij|rederij|brouwerij|uitgeverij|kwekerij|gieterij|weverij|spinnerij|coöperatie|werf)) (?P<own>{_NAME}))(?![\w’'-])"
    ),
)
