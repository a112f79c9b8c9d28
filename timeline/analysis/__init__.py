"""Questions to a whole timeline: its silences, who acts when and with whom, what was left out, what disagrees, what was done.

Each answer is a frozen value made by one function of one module; nothing here knows the page. Nothing is settled for the reader: a
silence says what may lie in it all the same, and what was left out says why.
"""

from __future__ import annotations

from timeline.analysis.activity import Activity, Share, counts
from timeline.analysis.audit import Audit, Group, LeftOut, audit, hidden_by, left_out
from timeline.analysis.clashes import Clash, conflicts
from timeline.analysis.co_occurrence import CoOccurrence, Pair, co_occurrences
from timeline.analysis.followers import OutOfOrder, out_of_order
from timeline.analysis.history import Line, entries
from timeline.analysis.not_shown import NotShown, Reason
from timeline.analysis.silences import Gap, gaps

__all__ = [
    "Activity",
    "Audit",
    "Clash",
    "CoOccurrence",
    "Gap",
    "Group",
    "LeftOut",
    "Line",
    "NotShown",
    "OutOfOrder",
    "Pair",
    "Reason",
    "Share",
    "audit",
    "co_occurrences",
    "conflicts",
    "counts",
    "entries",
    "gaps",
    "hidden_by",
    "left_out",
    "out_of_order",
]
