"""The colours of the charts: light and dark tokens, and one colour for each actor; knows contrast and colour blindness.

`PALETTE` was chosen by search: every colour stands out by at least 3:1 (WCAG 2.2, 1.4.11) from white and from the dark page, and any
two stay apart, in OKLab, for normal sight and as simulated for protanopia and deuteranopia (Machado et al. 2009).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

from timeline.model import ActorType

PALETTE = ("#367ad1", "#c53760", "#0a796f", "#9c5311", "#7855a0", "#828721", "#3c9ba9", "#c37d6f")
NEUTRAL = "#7d8590"  # events without an actor


@dataclass(frozen=True, slots=True)
class Tokens:
    """Everything that differs between the light and the dark chart."""

    page: str
    text: str
    muted: str
    grid: str
    band: str
    ring: str
    line: str
    card: str


LIGHT = Tokens(page="#ffffff", text="#1f2937", muted="#5b6472", grid="rgba(17,24,39,0.09)", band="rgba(17,24,39,0.035)",
               ring="#111827", line="#8b95a5", card="#ffffff")  # fmt: skip
DARK = Tokens(page="#0e1117", text="#e5e7eb", muted="#a3abb8", grid="rgba(255,255,255,0.11)", band="rgba(255,255,255,0.045)",
              ring="#f9fafb", line="#7f8896", card="#171b24")  # fmt: skip


def tokens(*, dark: bool) -> Tokens:
    """The tokens of one mode."""
    return DARK if dark else LIGHT


def colours_of(actors: Sequence[str]) -> dict[str, str]:
    """A colour for each actor: the one that its name asks for or, if an actor before it has that, the next that is free.

    So most actors keep their colours when others come and go, and as many as `PALETTE` holds, the first of those given, all differ;
    after them the colours come round again. Compute it once from the unfiltered list (say, ``actor_counts(frame)``, most frequent
    first) and pass it to `figure`: then no filter changes a colour.
    """
    colours: dict[str, str] = {}
    free: list[str] = []
    for actor in actors:
        if actor in colours:
            continue
        free = free or list(PALETTE)
        wanted = crc32(actor.encode("utf-8", "surrogatepass")) % len(PALETTE)
        colours[actor] = next(colour for colour in PALETTE[wanted:] + PALETTE[:wanted] if colour in free)
        free.remove(colours[actor])
    return colours


def colours_by_kind(kind_of: Mapping[str, str]) -> dict[str, str]:
    """A colour for each actor by its kind: one of `PALETTE` for each kind, the same in every timeline."""
    return {actor: PALETTE[list(ActorType).index(ActorType(kind))] for actor, kind in kind_of.items()}


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of ``#rrggbb``, 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def faded(colour: str, opacity: float) -> str:
    """``#rrggbb`` as a CSS colour of that opacity, 0 to 1."""
    red, green, blue = channels(colour)
    return f"rgba({red},{green},{blue},{opacity:.3g})"


def mixed(colour: str, ground: str, share: float) -> str:
    """`share` of ``#rrggbb`` laid over an opaque ground, as an opaque colour."""
    parts = (round(one * share + other * (1 - share)) for one, other in zip(channels(colour), channels(ground), strict=True))
    return "#" + "".join(f"{part:02x}" for part in parts)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two ``#rrggbb`` colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ink_on(colour: str) -> str:
    """White or black, whichever reads better on `colour`."""
    return max(("#ffffff", "#000000"), key=lambda ink: contrast(ink, colour))


def _luminance(colour: str) -> float:
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in (c / 255 for c in channels(colour))]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
