"""How wide a place on the page is in this browser; the server cannot know, and labels are packed by it."""

from __future__ import annotations

from typing import Any

import streamlit as st
from streamlit.components import v2

_STEP = 40  # pixels; a narrower change is not worth a new drawing
_DESKTOP, _PHONE = 720, 360  # what is drawn until the browser has told

_SCRIPT = """
export default function (component) {
  const { data, parentElement, setStateValue } = component
  const place = parentElement.host ? parentElement.host : parentElement
  let told = data.known
  let waiting
  const tell = () => {
    const pixels = Math.floor(place.getBoundingClientRect().width / data.step) * data.step
    if (pixels > 0 && pixels !== told) {
      told = pixels
      setStateValue("width", pixels)
    }
  }
  const observer = new ResizeObserver(() => {
    clearTimeout(waiting)
    waiting = setTimeout(tell, 150)
  })
  observer.observe(place)
  return () => {
    clearTimeout(waiting)
    observer.disconnect()
  }
}
"""


def _noted() -> None:
    """The browser told; the run that follows reads it."""


def known(key: str) -> int | None:
    """The width that the place with this key had in the last run; None before it has told."""
    state: Any = st.session_state.get(key)
    width = state.get("width") if state else None
    return int(width) if width else None


def of_this_place(key: str, desktop: int = _DESKTOP) -> int:
    """The width in pixels (rounded down to 40) of the container this is called in, at first an estimate by kind of device."""
    now = known(key)
    guess = _PHONE if "Mobi" in (st.context.headers.get("User-Agent") or "") else desktop
    measure = v2.component("timeline_width", js=_SCRIPT, html="<div></div>")
    told = measure(key=key, data={"step": _STEP, "known": now or guess}, default={"width": guess}, on_width_change=_noted, height=1)
    return int(told.width or guess)
