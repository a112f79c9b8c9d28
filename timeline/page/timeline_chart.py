"""The chart on the page: a plotly figure that stays between runs, its navigator, an axis that stays in view, zoom, lane names and rings.

Streamlit's own chart is taken down and built again whenever its figure changes, which costs time and forgets the zoom; it knows no wheel
with a key, no navigator and no lane that can be clicked. The browser's side is in
`timeline_chart.js` and the files beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast, get_args

import streamlit as st
import streamlit.components.v1 as served
from streamlit.components import v2

from timeline import chart
from timeline.interface import current
from timeline.page import language
from timeline.page.in_view import Edge
from timeline.page.navigator import Navigator
from timeline.picture import for_browser
from timeline.picture.text_metrics import FAMILY

_HERE = Path(__file__).parent
_PARTS = ("say", "plotly_library", "navigator", "rings", "moving", "lane_menu", "marks_layer", "timeline_chart")
_SCRIPT = "\n".join([for_browser.script(), *((_HERE / f"{name}.js").read_text(encoding="utf-8") for name in _PARTS)])
_STYLE = (_HERE / "timeline_chart.css").read_text(encoding="utf-8")
Lane = Literal["filter", "only", "hide", "rename", "merge"]


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """What the browser draws: the JSON of a figure (`chart.Drawing`), and the navigator above it."""

    figure: str
    navigator: Navigator
    actors: tuple[str, ...] = ()  # whose lanes can be filtered by and corrected
    holds_all: bool = True  # whether it can show any window; else it was drawn for one


@dataclass(frozen=True, slots=True)
class Around:
    """What is in view (as in an address, "" for the whole), what the buttons at the edges say, past which the chosen event lies."""

    window: str = ""
    earlier: str = ""
    later: str = ""
    has_main_button: bool = False
    beyond: Edge | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """What is called with what a reader does: an event chosen, a window drawn out, a button at an edge, a lane's name."""

    on_event: Callable[[str], None]
    on_window: Callable[[str, str], None]
    on_edge: Callable[[Edge], None]
    on_lane: Callable[[str, Lane], None]


def draw(drawn: Drawn, around: Around, alt: str, chosen: str, *, dark: bool, key: str, answers: Answers) -> None:
    """Put the chart on the page. `alt` says in words what is to be seen.

    Every answer is called before the run that follows.
    """
    place = served.declare_component("plotly", path=chart.PLOTLY_SCRIPT.parent)  # makes the server hand out the folder of plotly.min.js
    mount = v2.component("timeline_chart", js=_SCRIPT, css=_STYLE, html='<div class="tl-chart"></div>', isolate_styles=False)

    def told(what: str) -> Any:
        return st.session_state[key].get(what)

    def clicked() -> None:
        if event := told("clicked"):
            answers.on_event(str(event))

    def window() -> None:
        ends: Any = told("window")
        if isinstance(ends, list) and len(cast("list[Any]", ends)) == 2:
            answers.on_window(str(ends[0]), str(ends[1]))

    def edge() -> None:
        if (which := told("edge")) in get_args(Edge):
            answers.on_edge(which)

    def lane() -> None:
        said: Any = told("lane")
        if isinstance(said, dict) and said.get("what") in get_args(Lane):
            answers.on_lane(str(cast("dict[str, Any]", said).get("name")), cast("Lane", said["what"]))

    mount(
        key=key,
        data={
            "figure": drawn.figure,
            "config": chart.config(),
            "words": language.words_of(_SCRIPT),
            "language": current(),
            "alt": alt,
            "chosen": chosen,
            "window": around.window,
            "beyond": around.beyond or "",
            "navigator": drawn.navigator,
            "earlier": around.earlier,
            "later": around.later,
            "main": around.has_main_button,
            "actors": drawn.actors,
            "family": FAMILY,
            "theme": "dark" if dark else "light",
            "script": f"component/{place.name}/{chart.PLOTLY_SCRIPT.name}?{chart.PLOTLY_VERSION}",
        },
        on_clicked_change=clicked,
        on_window_change=window,
        on_edge_change=edge,
        on_lane_change=lane,
    )
