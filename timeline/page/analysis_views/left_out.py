"""The time expressions that no event on the page tells, by reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pandas as pd
import streamlit as st

from timeline.analysis import Audit, LeftOut
from timeline.interface import number, say, say_count
from timeline.page.analysis_views.notes import TABLE_HEIGHT, Choose, empty
from timeline.page.escaping import plain


def draw(found: Audit, names: Mapping[str, str], on_choose: Choose, on_passage: Callable[[str, int, int], None] | None = None) -> None:
    """The expressions that no shown event tells, by reason. `names` are what to call the articles, by id.

    A row that has an event calls `on_choose`; another calls `on_passage` with its article and code points.
    """
    if not found.left:
        empty(say("Nothing was left out: every time expression stands behind an event that is shown.") if found.expressions else
               say("There is no time expression in these articles."))  # fmt: skip
        return
    st.html(
        f'<div class="tl-summary"><b>{say_count("{count} time expression", "{count} time expressions", found.expressions)}</b> · '
        f"{say('{count} told by an event shown', count=found.told)} · <b>{say('{count} left out', count=len(found.left))}</b></div>"
    )
    counts = {str(group.reason): group.count for group in found.groups}
    chosen = st.pills(say("Reason"), list(counts), key="left-out-reason", selection_mode="multi", label_visibility="collapsed",
                      format_func=lambda reason: f"{plain(say(reason))} ({number(counts.get(reason, 0))})")  # fmt: skip
    rows = [one for one in found.left if not chosen or str(one.reason) in chosen]
    st.dataframe(
        _told(rows, names),
        key="left-out-table",
        hide_index=True,
        height=min(TABLE_HEIGHT, 38 + 35 * max(1, len(rows))),
        selection_mode="single-row",
        on_select=lambda: _expression_chosen(rows, on_choose, on_passage),
        column_config={
            say("Words"): st.column_config.TextColumn(width=150),
            say("Left out because"): st.column_config.TextColumn(width=230),
            say("How it was read"): st.column_config.TextColumn(width=380),
            say("Confidence"): st.column_config.ProgressColumn(width=110, min_value=0, max_value=1, format="percent"),
        },
        alt=say("Time expressions that no shown event tells, with the reason; choosing a row shows its event or its place in the article"),
    )


def _told(rows: Sequence[LeftOut], names: Mapping[str, str]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            say("Words"): [one.words for one in rows],
            say("Left out because"): [say(str(one.reason)) for one in rows],
            say("How it was read"): [say(one.how) for one in rows],
            say("Confidence"): pd.Series([one.confidence for one in rows], dtype="float64"),
            say("Article"): [names.get(one.document, one.document) for one in rows],
        }
    )


def _expression_chosen(rows: Sequence[LeftOut], on_choose: Choose, on_passage: Callable[[str, int, int], None] | None) -> None:
    places = st.session_state["left-out-table"].selection.rows
    if places and places[0] < len(rows):
        one = rows[places[0]]
        if one.event_id is not None:
            on_choose(one.event_id)
        elif on_passage is not None:
            on_passage(one.document, one.start, one.end)
