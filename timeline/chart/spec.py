"""A drawing as the plain values that plotly.js reads; the one place that turns it into a plotly Figure.

Plotly's own objects check every colour of every mark, which takes longer than to lay the marks out. So what goes to the page is written
as plain lists and dictionaries, and becomes a `Figure`, checked, only for those who ask for one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import plotly.graph_objects as go


@dataclass(slots=True)
class Drawing:
    """Traces and layout as they are being put together; `apart` are the marks where the browser lays them out (see `marks_apart`)."""

    data: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    layout: dict[str, Any] = field(default_factory=dict[str, Any])
    apart: dict[str, Any] | None = None

    def add_bar(self, **trace: Any) -> None:
        """Add a bar trace."""
        self.data.append({"type": "bar", **trace})

    def add_scatter(self, **trace: Any) -> None:
        """Add a scatter trace."""
        self.data.append({"type": "scatter", **trace})

    def add_heatmap(self, **trace: Any) -> None:
        """Add a heat map."""
        self.data.append({"type": "heatmap", **trace})

    def update_layout(self, **parts: Any) -> None:
        """Set parts of the layout."""
        self.layout |= parts

    def update_axis(self, name: str, **parts: Any) -> None:
        """Set parts of the axis "xaxis" or "yaxis"."""
        self.layout[name] = self.layout.get(name, {}) | parts

    def add_annotation(self, **note: Any) -> None:
        """Add a note."""
        self.layout["annotations"] = [*self.layout.get("annotations", ()), note]

    def add_room_below(self, pixels: int) -> None:
        """Make the whole higher by so many pixels below the plot."""
        margin = self.layout["margin"]
        self.layout |= {"margin": margin | {"b": margin["b"] + pixels}, "height": self.layout["height"] + pixels}

    def to_json(self) -> str:
        """The text that plotly.js reads; ValueError if something in it is no number (a NaN would be no JSON)."""
        return json.dumps({"data": self.data, "layout": self.layout, "apart": self.apart}, allow_nan=False, separators=(",", ":"))

    def figure(self) -> go.Figure:
        """The same as a plotly Figure; ValueError if plotly would not draw it."""
        return go.Figure({"data": self.data, "layout": self.layout})
