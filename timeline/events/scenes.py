"""The harm that a mishap did is of its day: "The dam gave way on 11 March 1923. Forty houses were swept away"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.text import Span

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class SceneWords:
    """How a language tells a sudden mishap and what it did.

    `mishap` finds it in the sentence that has its day, `harm` what it did in the one behind; `elsewhere` what speaks of another time or
    place there.
    """

    mishap: re.Pattern[str] = _NEVER
    harm: re.Pattern[str] = _NEVER
    elsewhere: re.Pattern[str] = _NEVER


NO_SCENES = SceneWords()


def is_of_the_scene(scenes: SceneWords, text: str, told: Span, part: Span) -> bool:
    """Whether a clause tells what the mishap did that the sentence before it tells."""
    harm = scenes.harm.search(text, *part)
    return harm is not None and scenes.mishap.search(text, *told) is not None and scenes.elsewhere.search(text, *part) is None
