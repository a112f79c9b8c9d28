"""The page behind its guard: what ``streamlit run`` is given."""

from __future__ import annotations

from starlette.middleware import Middleware
from streamlit.starlette import App

from timeline.page.guard import Guard
from timeline.places import DASHBOARD

app = App(DASHBOARD, middleware=[Middleware(Guard)])
