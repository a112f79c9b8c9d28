"""A golden snapshot of what the program reads, to hold two states of it against each other.

    python bench/snapshot.py make OUT.jsonl                what is read now from the samples, the rules' examples and the bench corpus
    python bench/snapshot.py compare OLD.jsonl [--most N]  reads the texts of OLD.jsonl again and prints what differs; exit 1 if anything

A line is a document with its text, so that a snapshot made by one state can be read again by another. It holds the time expressions, the
actors, the events with those that their context dates, and the reasons of what dates nothing. Names of rules are left out: they are no
behaviour.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import corpus
from tests import judged_cases
from timeline import extraction
from timeline.analysis.audit import left_out
from timeline.frame import record
from timeline.model import Document, TimeExpression

_CORPUS = 150_000  # characters
_NO_BEHAVIOUR = frozenset({"rule", "rest"})  # the latter holds again what stands in the others


def documents() -> Iterator[Document]:
    """The samples, each example of a rule of English in a sentence of its own, the judged cases of all languages, the bench corpus."""
    for path in sorted(corpus.DATA.glob("*.txt")):
        for published in (corpus.PUBLISHED, None):
            yield Document(f"sample {path.stem} {published}", path.read_text("utf-8"), published)
    for rule in corpus.english_rules():
        for words in (*rule.examples, *rule.never):
            yield Document(f"example {words}", f"It happened in the town {words}." if words in rule.examples else words, corpus.PUBLISHED)
    for path in sorted(judged_cases.FOLDER.glob("*.tsv")):
        for case in judged_cases.cases(path.stem):
            published = datetime.date.fromisoformat(case.published[:10]) if case.published else None
            yield Document(f"case {case.place}", case.text, published, language=case.language)
    yield from corpus.articles(_CORPUS)


def reading(document: Document) -> dict[str, Any]:
    """All that is read in a document, in plain values."""
    read = extraction.read(document, implied=True)
    events = [{key: _plain(value) for key, value in record(event).items() if key not in _NO_BEHAVIOUR} for event in read.events]
    parts = [[(one.actor, str(one.part)) for one in event.participants] for event in read.events]
    return {
        "times": [_time(time) for time in read.times],
        "actors": [[one.name, str(one.type), sorted(one.aliases), len(one.mentions)] for one in read.actors],
        "events": events,
        "parts": _plain(parts),
        "left out": [[one.start, one.end, str(one.reason), one.how] for one in left_out(read, [event.event_id for event in read.events])],
    }


def _time(time: TimeExpression) -> dict[str, Any]:
    interval = time.interval
    return {
        "span": [time.start, time.end], "words": time.text, "type": str(time.type), "value": time.value, "mod": time.mod,
        "interval": [interval.earliest, interval.latest, str(interval), str(interval.side)] if interval else None, "anchor": time.anchor,
        "kind": str(time.anchor_kind), "how": time.how, "confidence": time.confidence, "others": [str(one) for one in time.alternatives],
        "quoted": time.quoted, "dates": time.dates,
    }  # fmt: skip


def _plain(value: Any) -> Any:
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return value if value is None or isinstance(value, (bool, int, float)) else str(value)


def make(path: Path) -> int:
    """Writes the snapshot; 0."""
    with path.open("w", encoding="utf-8") as out:
        for document in documents():
            line = {
                "id": document.id,
                "text": document.text,
                "published": _plain(document.published),
                "language": document.language,
                "read": reading(document),
            }
            out.write(json.dumps(line, ensure_ascii=False) + "\n")
    return 0


def compare(path: Path, most: int) -> int:
    """Prints what differs, counted by what it is; 1 if anything does."""
    counts, shown, total = Counter[str](), 0, 0
    for line in path.open(encoding="utf-8"):
        old = json.loads(line)
        total += 1
        published = datetime.date.fromisoformat(old["published"]) if old["published"] else None
        now = json.loads(
            json.dumps(reading(Document(old["id"], old["text"], published, language=old.get("language", "en"))), ensure_ascii=False)
        )
        for part, before in old["read"].items():
            for was, is_now in _differing(before, now.get(part, [])):
                counts[part] += 1
                if shown < most:
                    shown += 1
                    _say(f"{old['id']} · {part}\n  was {_line(was)}\n  now {_line(is_now)}")
    _say(f"{total} documents; differing: {dict(counts) or 'nothing'}")
    return 1 if counts else 0


def _differing(before: list[Any], now: list[Any]) -> Iterator[tuple[Any, Any]]:
    """Pairs of what was and what is, in order, only the fields that differ; None where one side has nothing."""
    left = [one for one in before if one not in now]
    come = [one for one in now if one not in before]
    for index in range(max(len(left), len(come))):
        was = left[index] if index < len(left) else None
        is_now = come[index] if index < len(come) else None
        if isinstance(was, dict) and isinstance(is_now, dict) and was.get("words") == is_now.get("words"):
            yield {k: v for k, v in was.items() if is_now.get(k) != v}, {k: v for k, v in is_now.items() if was.get(k) != v}
        else:
            yield was, is_now


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("make").add_argument("path", type=Path)
    comparing = commands.add_parser("compare")
    comparing.add_argument("path", type=Path)
    comparing.add_argument("--most", type=int, default=40)
    asked = parser.parse_args()
    return make(asked.path) if asked.command == "make" else compare(asked.path, asked.most)


if __name__ == "__main__":
    raise SystemExit(main())
