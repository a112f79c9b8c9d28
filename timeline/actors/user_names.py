"""Who writes in a thread of messages: the user names at the head of its lines ("- tide_watch: The pump failed."); knows no word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from timeline import patterns as re
from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.model import ActorType

_HEAD = re.compile(r"^[ \t]*(?:[-*•–—>] ?)?(?:\[[\d:. /apmAPM-]{4,20}\] ?)?@?(?P<name>[^\W\d][\w.-]{1,24}?):(?= \S)", re.MULTILINE)
_LIKE_A_USER = re.compile(r"[a-z][A-Z]|[_\d.]|^[a-z]")
_ADDRESSES = frozenset(("http", "https", "ftp", "mailto"))
_FEWEST = 3  # lines with such a head make a thread


def user_names(text: str, cues: NameCues) -> Iterator[Name]:
    """The mentions of those who write a thread; nothing where fewer than three lines begin so, or none of the heads looks like a user's."""
    heads = list(_HEAD.finditer(text))
    times = Counter(head["name"] for head in heads)
    if len(heads) < _FEWEST or not any(_LIKE_A_USER.search(name) for name in times):
        return
    users = {name for name, count in times.items() if count > 1 or _LIKE_A_USER.search(name)}
    users = {name for name in users if name.lower() not in cues.lists.common and name not in _ADDRESSES}
    for head in heads:
        if head["name"] in users:
            yield Name(head.start("name"), head.end("name"), head["name"], ActorType.PERSON, known=head["name"])
