"""Lengths of time in words, as many of a unit: ``3 years``, ``1 month``; the units are those of `timeline.model.Grain`."""

from __future__ import annotations

from timeline.interface.messages import mark_count, say_count

_UNITS = {
    "minute": mark_count("{count} minute", "{count} minutes"),
    "hour": mark_count("{count} hour", "{count} hours"),
    "day": mark_count("{count} day", "{count} days"),
    "weekend": mark_count("{count} weekend", "{count} weekends"),
    "week": mark_count("{count} week", "{count} weeks"),
    "month": mark_count("{count} month", "{count} months"),
    "season": mark_count("{count} season", "{count} seasons"),
    "quarter": mark_count("{count} quarter", "{count} quarters"),
    "half": mark_count("{count} half-year", "{count} half-years"),
    "year": mark_count("{count} year", "{count} years"),
    "decade": mark_count("{count} decade", "{count} decades"),
    "century": mark_count("{count} century", "{count} centuries"),
}


def length(count: int, unit: str) -> str:
    """So many of a unit."""
    return say_count(*_UNITS[unit], count)
