"""Dutch names: the words around them (names/cues.toml), countries and calendar from Unicode CLDR, and the lists of the world."""

from __future__ import annotations

from pathlib import Path

from timeline.languages.world_names import world_names

NAMES = world_names("nl", Path(__file__).with_name("names"))
