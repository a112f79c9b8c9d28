"""A plotly figure on the page that is kept alive between runs: zoom survives a filter, a click draws nothing anew.

Streamlit's own chart is taken down and built again whenever its figure changes, which costs time and forgets the zoom. This one stays and
is told the new figure (``Plotly.react``). The plotly.js that comes with the plotly package is served from this machine.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import streamlit as st
import streamlit.components.v1 as served
from streamlit.components import v2

from timeline import chart
from timeline.page import language

_NAME = "plotly"
_SCRIPT = language.SAY + (Path(__file__).parent / "plot.js").read_text(encoding="utf-8")


def draw(
    drawing: str,
    key: str,
    alt: str,
    *,
    on_event: Callable[[str], None] | None = None,
    on_range: Callable[[str, str], None],
    bare: bool = False,
) -> None:
    """Put a figure, the JSON of a `chart.Drawing`, on the page.

    A click on what carries an event id in its ``customdata[0]`` calls `on_event` with it. A click on a cell of a density map, or dragging
    across a figure whose ``dragmode`` is "select", calls `on_range` with the ISO moments at which that stretch begins and ends; a double
    click on such a figure calls it with two empty texts. `alt` says in words what is to be seen; `bare` leaves out
    plotly's own buttons and the zoom by the wheel.
    """
    place = served.declare_component(_NAME, path=chart.PLOTLY_SCRIPT.parent)  # makes the server hand out the folder of plotly.min.js
    mount = v2.component("timeline_plot", js=_SCRIPT, html='<div class="tl-plot"></div>', isolate_styles=False)

    def clicked() -> None:
        if on_event and (event := st.session_state[key].clicked):
            on_event(str(event))

    def range_chosen() -> None:
        if ends := st.session_state[key].range:
            on_range(str(ends[0]), str(ends[1]))

    mount(
        key=key,
        data={
            "figure": drawing,
            "config": chart.config() | ({"displayModeBar": False, "scrollZoom": False} if bare else {}),
            "alt": alt,
            "words": language.words_of(_SCRIPT),
            "script": f"component/{place.name}/{chart.PLOTLY_SCRIPT.name}?{chart.PLOTLY_VERSION}",
        },
        on_clicked_change=clicked,
        on_range_change=range_chosen,
    )
