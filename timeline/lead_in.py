"""What was told right before a title that leans on it, in square brackets at its front: "[He rang twice.] Nobody answered".

A bracket that ends in a full stop or asks something is one, unless it names an actor: "[Acme Inc.] closed". Who speaks stands before it:
"[Ann Lee:] [He rang.] I left".
"""

from __future__ import annotations

from collections.abc import Collection

from timeline import patterns as re

_LABEL = r"(\[[^\[\]]*:\] )?"
LEAD_IN = rf"^{_LABEL}\[([^\[\]]+[.?])\] "  # at the front of a title: who speaks, and what was told
_LEAD_IN = re.compile(LEAD_IN)
_MATTER = re.compile(r" – \[[^\[\]]+\]$")  # what the whole text is about, behind a title


def with_lead_in(told: str, title: str) -> str:
    """A title with what was told right before it in front."""
    label = re.match(_LABEL, title)
    end = label.end() if label else 0
    mark = "" if told.endswith("?") else "."
    return f"{title[:end]}[{told}{mark}] {title[end:]}"


def without_lead_in(title: str, actors: Collection[str] = ()) -> str:
    """A title in its own words, without what its text is about; `actors` are those of its event."""
    title = _MATTER.sub("", title)
    found = _LEAD_IN.match(title)
    if found is None or found[2] in actors:
        return title
    return f"{found[1] or ''}{title[found.end() :]}"
