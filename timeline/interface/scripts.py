"""What a script says in the browser: the sentences that it hands to its own `say`, to be sent with it in the reader's language."""

from __future__ import annotations

import json
from functools import lru_cache

from timeline import patterns as re

_SAID = re.compile(r"""\bsay\(("(?:[^"\\]|\\.)*")""")


@lru_cache(maxsize=32)
def said_in(script: str) -> tuple[str, ...]:
    """Its sentences, in English, each once."""
    return tuple(dict.fromkeys(json.loads(text) for text in _SAID.findall(script)))
