"""Linear models that ship as readable files: one weight a feature, and a softmax over the candidates that have them."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

Weights = Mapping[str, float]


def shares(candidates: Sequence[Collection[str]], weights: Weights) -> list[float]:
    """How likely each candidate is, given by its features (softmax of the sums of their weights)."""
    weight = weights.get
    scores = [math.fsum([one for name in features if (one := weight(name)) is not None]) for features in candidates]  # in whatever order
    high = max(scores)
    powers = [math.exp(score - high) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]


@lru_cache(maxsize=4)
def weights_of(path: Path) -> Weights:
    """The weights of a file, by feature."""
    return {name: float(value) for name, value in tomllib.loads(path.read_text(encoding="utf-8"))["weights"].items()}
