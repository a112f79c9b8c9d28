"""Counted spans of time → how many events fall between any two edges: an event weighs one, spread evenly over its time."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa

from timeline.batch.read_partition import ArrowTable
from timeline.model import instant

EPOCH, MICROSECONDS = instant(1970), 60_000_000  # DuckDB counts microseconds since 1970, we count minutes since year 1
Numbers = npt.NDArray[np.float64]


def spread(spans: ArrowTable, edges: Sequence[int], lanes: Sequence[str]) -> pd.DataFrame:
    """Weights of grouped spans (`lane`, `starts`, `ends`, how many `events`) within each pair of edges."""
    marks = np.array(edges, dtype=np.float64)
    starts, ends = (spans.column(name).cast(pa.int64()).to_numpy() / MICROSECONDS + EPOCH for name in ("starts", "ends"))
    counts = spans.column("events").to_numpy().astype(np.float64)
    coded = spans.column("lane").combine_chunks().dictionary_encode()
    names, of_lane = coded.dictionary.to_pylist(), coded.indices.to_numpy()
    frames = list[pd.DataFrame]()
    for lane in lanes:
        mine = of_lane == (names.index(lane) if lane in names else -1)
        within = weights(starts[mine], ends[mine], counts[mine], marks)
        frames.append(pd.DataFrame({"lane": lane, "starts": edges[:-1], "ends": edges[1:], "weight": within}))
    return pd.concat(frames, ignore_index=True)


def weights(starts: Numbers, ends: Numbers, counts: Numbers, edges: Numbers) -> Numbers:
    """The weight between each pair of edges, in time linear in spans and edges: what a span gives to the first and the last stretch that
    it touches, and its even rate over the whole stretches between, which are summed from where rates begin and end.
    """
    rates = counts / (ends - starts)
    starts, ends = np.maximum(starts, edges[0]), np.minimum(ends, edges[-1])
    seen = starts < ends
    starts, ends, rates = starts[seen], ends[seen], rates[seen]
    size = len(edges) - 1
    first, last = np.searchsorted(edges, starts, "right") - 1, np.searchsorted(edges, ends, "left") - 1
    across = first < last
    total = np.bincount(first, rates * (np.minimum(ends, edges[first + 1]) - starts), size).astype(np.float64)
    total += np.bincount(last[across], (rates * (ends - edges[last]))[across], size)
    begun = np.bincount(first[across] + 1, rates[across], size + 1) - np.bincount(last[across], rates[across], size + 1)
    return np.maximum(total + np.cumsum(begun)[:size] * np.diff(edges), 0.0)
