"""The language in which the page speaks to this reader: the one chosen on it, else the browser's; kept in the address."""

from __future__ import annotations

from pathlib import Path

import streamlit as st
from streamlit.components import v2
from streamlit.runtime.scriptrunner import get_script_run_ctx

from timeline import interface
from timeline.interface import say
from timeline.interface.scripts import said_in

IN_ADDRESS = "language"
SAY = (Path(__file__).parent / "say.js").read_text(encoding="utf-8")  # to be put before a script that says something
_KEY = "interface"
_SCRIPT = "export default ({ data }) => { document.documentElement.lang = data.language }"


def speak() -> None:
    """Speak the reader's language in this run, and in callbacks, which come before the next."""
    interface.follow(now)
    interface.speaks(now() or "")


def now() -> str | None:
    """Its tag; None where no reader is asking."""
    if get_script_run_ctx(suppress_warning=True) is None:
        return None
    chosen = str(st.session_state.get(_KEY) or st.query_params.get(IN_ADDRESS) or "")
    browser = interface.known(st.context.locale)
    if not chosen or browser.partition("-")[0] == interface.known(chosen):  # the browser knows the region too
        return browser
    return interface.known(chosen)


def words_of(script: str) -> dict[str, str]:
    """What a script says, in the language spoken now: its English sentences → those; nothing for English."""
    if interface.spoken() == interface.ENGLISH:
        return {}
    return {text: say(text) for text in said_in(script)}


def tell_browser() -> None:
    """Say on the page itself which language it is in, for screen readers and hyphens."""
    mount = v2.component("timeline_language", js=_SCRIPT, html="<div></div>", isolate_styles=False)
    mount(key="page-language", data={"language": now() or interface.ENGLISH}, height=1)


def choice() -> None:
    """The list in which another language is chosen."""
    names = interface.languages()
    if len(names) < 2:
        return
    st.session_state.setdefault(_KEY, interface.known(now()).partition("-")[0])
    st.selectbox(
        say("Language of the page"), list(names), key=_KEY, format_func=lambda code: names[code], on_change=_chosen, persist_state="session"
    )


def _chosen() -> None:
    code = str(st.session_state.get(_KEY) or "")
    st.query_params[IN_ADDRESS] = code
    interface.speaks(now() or "")
