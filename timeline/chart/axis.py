"""From instants to what plotly draws, its range and its ticks; the one place that knows plotly's dates.

Every moment goes to plotly as ISO text with a four-digit year. Numbers would be shorter, but plotly.js reads a number on a date axis as
a moment in the time zone of the browser and so draws it on the day before or after for half of the world (measured with plotly.js 4:
epoch milliseconds are 13 hours off in Auckland, 8 in Los Angeles). Durations, such as the length of a bar, are milliseconds.
"""

from __future__ import annotations

from typing import Any

from timeline.interface import ENGLISH, current
from timeline.interface.dates import style
from timeline.model import civil, year_text
from timeline.picture.colours import Tokens
from timeline.picture.scale import BEGINNING, END, Scale, needs_own_ticks, own_ticks
from timeline.picture.text_metrics import FAMILY


def moment_text(moment: float) -> str:
    """An instant (minutes since year 1, fractions allowed) as the ISO text that plotly reads, cut off at the years it can draw."""
    whole, part = divmod(min(max(moment, BEGINNING), END), 1)
    year, month, day, hour, minute = civil(int(whole))
    return f"{year_text(year)}-{month:02}-{day:02}T{hour:02}:{minute:02}:{part * 60:06.3f}".replace(":60.000", ":59.999")


def duration(minutes: float) -> float:
    """Minutes as the milliseconds in which plotly measures lengths."""
    return minutes * 60_000.0


# "%e" and not "%-d": with the latter plotly.js puts the label of a day in the middle of its month (ticklabelmode "period");
# plotly takes the first range that holds the distance of two ticks, both ends included; "\n" is told once for neighbours that share it
_DIRECTIVES = {"d": "%e", "M": "%b", "y": "%Y"}


def _modern_ticks() -> tuple[tuple[list[Any], str], ...]:
    """What plotly writes beside the ticks, by how far apart they are; a day is written as the language does."""
    now = style()
    day, of_year = (now.directives(pattern, _DIRECTIVES) for pattern in (now.day, now.day_of_year))
    return (
        ([None, 1_000], f"%H:%M:%S\n{day}"),
        ([1_000, 86_399_999], f"%H:%M\n{day}"),
        ([86_400_000, 2_419_200_000], f"{of_year}\n%Y"),
        (["M1", "M6"], "%b\n%Y"),
        (["M12", None], "%Y"),
    )


def locale() -> dict[str, Any]:
    """What plotly's settings need to write months and weekdays in the language spoken now; nothing for English, which it speaks itself."""
    tag = current()
    if tag.partition("-")[0] == ENGLISH:
        return {}
    now = style()
    days = [*now.weekdays[6:], *now.weekdays[:6]]
    names = {"days": days, "shortDays": [day[:3] for day in days], "months": now.full_months, "shortMonths": now.lone_months}
    return {"locale": tag, "locales": {tag: {"dictionary": {}, "format": names | {"date": "%d.%m.%Y"}}}}


def place(moment: float, scale: Scale) -> str | float:
    """Where an instant stands on an axis, as plotly takes it."""
    return scale.at(moment) if scale.knots else moment_text(moment)


def stretch(low: float, high: float, scale: Scale) -> float:
    """How long a bar between two instants is, as plotly takes it."""
    return scale.at(high) - scale.at(low) if scale.knots else duration(max(high - low, 0))


def axis_layout(scale: Scale, look: Tokens) -> dict[str, Any]:
    """The x axis of every chart here: on top, zoomable, with ticks of its own where plotly's would mislead."""
    layout: dict[str, Any] = {
        "type": "date",
        "range": [moment_text(scale.low), moment_text(scale.high)],
        "minallowed": moment_text(scale.whole[0]),  # farther out there is nothing, and labels would run into one another
        "maxallowed": moment_text(scale.whole[1]),
        "side": "top",
        "gridcolor": look.grid,
        "zeroline": False,
        "showline": False,
        "ticks": "",
        "tickangle": 0,
        "tickfont": {"color": look.muted, "size": 12, "family": FAMILY},
    }
    if needs_own_ticks(scale):
        ticks = own_ticks(scale)
        labels = [label for _, label in ticks]
        return layout | {"tickmode": "array", "tickvals": [moment_text(tick) for tick, _ in ticks], "ticktext": labels}
    stops = [{"dtickrange": between, "value": value} for between, value in _modern_ticks()]
    # labels stand in the middle of their day or month, where its marks are, and the lines on its borders
    return layout | {"tickformatstops": stops, "nticks": max(4, int(scale.pixels / 80)), "ticklabelmode": "period"}
