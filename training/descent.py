"""What both trainers of readable weights do: descend a slope, and write the weights that are left."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_LEAST = 0.05  # a weight that is nearer to nothing is left out
Weights = NDArray[np.float64]


def descended(start: Weights, slope: Callable[[Weights], Weights], steps: int, rate: float) -> Weights:
    """The weights after so many steps down a slope (Adam: Kingma and Ba 2015)."""
    w, first, second = start.copy(), np.zeros(len(start)), np.zeros(len(start))
    for step in range(1, steps + 1):
        down = slope(w)
        first = 0.9 * first + 0.1 * down
        second = 0.999 * second + 0.001 * down**2
        w -= rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return w


def readable(names: Iterable[str], w: Weights) -> dict[str, float]:
    """The weights by the names of their features, rounded."""
    return {name: round(float(value), 2) for name, value in zip(names, w, strict=True) if abs(value) >= _LEAST}


def write(path: Path, header: Sequence[str], weights: Mapping[str, float]) -> None:
    """Write the weights as TOML, below the lines of a header."""
    lines = [f"{json.dumps(name, ensure_ascii=False)} = {value}" for name, value in sorted(weights.items())]
    path.write_text("\n".join([*header, "[weights]", *lines]) + "\n", encoding="utf-8")
