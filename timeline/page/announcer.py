"""What a screen reader is told of the chosen event: a live region that stays, so that each new choice is read out."""

from __future__ import annotations

from streamlit.components import v2

_SCRIPT = """
export default function ({ data, parentElement }) {
  const place = parentElement.querySelector(".tl-announced")
  if (place.textContent !== data.words) place.textContent = data.words
}
"""
_STYLE = ".tl-announced { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }"
_PLACE = '<div class="tl-announced" role="status" aria-live="polite"></div>'


def say(words: str) -> None:
    """Have it read out, once for each change; "" for nothing."""
    mount = v2.component("timeline_announcer", js=_SCRIPT, css=_STYLE, html=_PLACE, isolate_styles=False)
    mount(key="announcer", data={"words": words}, height=1)
