"""Counts the titles of a folder of texts that a reader would stumble over, and prints them.

    python bench/titles.py FOLDER|FILE.txt|FILE.jsonl [--published DATE] [--show N]

A title is suspect if it begins with "…" or in the middle of a clause, is only a date, holds half a pair of quotation marks or brackets, is
too long, has no verb that the grammar of its language knows, or opens with a pronoun although an actor takes part.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from timeline import extraction
from timeline.events.day_candidates import is_in_head
from timeline.events.grammar import NO_GRAMMAR
from timeline.events.lines import balanced
from timeline.events.shortening import LONGEST, is_sound
from timeline.languages import language
from timeline.lead_in import without_lead_in
from timeline.model import Document, Event


def documents(place: Path, published: datetime.date) -> Iterator[Document]:
    """The texts of a folder, or the lines of a JSONL file."""
    if place.suffix == ".txt":
        yield Document(place.stem, place.read_text(encoding="utf-8"), published)
        return
    if place.is_dir():
        for path in sorted(place.glob("*.txt")):
            yield Document(path.stem, path.read_text(encoding="utf-8"), published)
        return
    for line in place.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        day = str(row.get("published") or row.get("dct") or published)[:10]
        yield Document(row["id"], row["text"], datetime.date.fromisoformat(day), language=row.get("language") or row.get("lang") or "en")


def faults(event: Event) -> Iterator[str]:
    """What is wrong with the title of an event."""
    grammar, title = language(event.document.language).grammar or NO_GRAMMAR, without_lead_in(event.title, event.actors)
    leads = title != event.title
    if title.startswith(("…", ",", ";", ")")):
        yield "begins inside a clause"
    if event.time and title.strip(" .").casefold() == event.time.text.casefold():
        yield "only a date"
    if balanced(title) != title.strip() and title.count('"') % 2 + abs(title.count("“") - title.count("”")) + abs(
        title.count("(") - title.count(")")
    ):
        yield "half a pair of marks"
    if len(event.title) > LONGEST:
        yield "too long"
    in_head = is_in_head(event.document.text, event.clause_start) and grammar.headline_verb.search(title)
    if grammar is not NO_GRAMMAR and not (in_head or grammar.main_verb.search(title) or grammar.participle.search(title)):
        yield "no verb"
    if grammar.loose_end.search(title):
        yield "loose end"
    opens = title.split()[0].casefold() if title.strip() else ""
    if leads and not is_sound(grammar, event.title[event.title.rfind(":] [") + 1 : -len(title)].strip(" [].")):
        yield "what stands in front breaks off"
    if not leads and event.actors and opens in ("he", "she", "it", "they") and not grammar.nobody.match(title):
        yield "a pronoun although an actor is known"


def main() -> int:
    """Prints the counts and the first titles of each fault."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("place", type=Path)
    asked.add_argument("--published", type=datetime.date.fromisoformat, default=datetime.date(2020, 1, 1))
    asked.add_argument("--show", type=int, default=5)
    given = asked.parse_args()
    total, found = 0, Counter[str]()
    shown: dict[str, list[str]] = {}
    for document in documents(given.place, given.published):
        for event in extraction.read(document, implied=True).events:
            total += 1
            for fault in faults(event):
                found[fault] += 1
                shown.setdefault(fault, []).append(event.title)
    print(f"{total} titles, {sum(found.values())} faults ({sum(found.values()) / max(total, 1):.1%})")
    for fault, count in found.most_common():
        print(f"{count:5} {fault}", *(f"        {title}" for title in shown[fault][: given.show]), sep="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
