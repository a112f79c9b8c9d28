"""The articles that come with the program, to look around in."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace

import streamlit as st

from timeline.interface import mark
from timeline.model import Document
from timeline.places import DATA
from timeline.sources import from_text

FIRST = "harbour"


@st.cache_data
def samples() -> dict[str, str]:
    """Name → title, the one shown first at the front."""
    names = sorted((path.stem for path in DATA.glob("*.txt")), key=lambda name: (name != FIRST, name))
    return {name: sample(name).title for name in names}


def sample(name: str) -> Document:
    """One of them, with the title and publication date that stand in the gold file beside it."""
    text = (DATA / f"{name}.txt").read_text(encoding="utf-8")
    gold = DATA / f"{name}.gold.jsonl"
    known = json.loads(gold.read_text(encoding="utf-8").splitlines()[0]) if gold.exists() else {}
    day = datetime.date.fromisoformat(known["published"]) if known.get("published") else None
    document = from_text(text, title=known.get("title") or "", published=day, source=f"{name}.txt", id=name)
    return replace(document, published_from=mark("it comes with the sample")) if day else document
