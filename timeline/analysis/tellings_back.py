"""Whether an event that its sentence tells as past is dated after the day on which it was told."""

from __future__ import annotations

from timeline.languages import LanguageUnknown, language
from timeline.model import MINUTES_A_DAY, Event, instant


def is_too_late(event: Event) -> bool:
    """Whether the date lies wholly after the day of publication, though every verb of the clause looks back."""
    published = event.document.published
    if published is None or event.interval is None or event.quoted:
        return False
    day = instant(published.year, published.month, published.day)
    return event.interval.first >= day + MINUTES_A_DAY and _is_told_back(event)


def _is_told_back(event: Event) -> bool:
    try:
        tense = language(event.document.language).tense
    except LanguageUnknown:
        return False
    if tense is None:
        return False
    low = event.document.text[event.clause_start : event.clause_end].lower()
    cues = [cue for cue in tense.cue.finditer(low) if cue.group() not in tense.not_past or not cue.group("past")]
    plans = any(tense.planning.match(low, cue.start()) for cue in cues) or tense.ahead.search(low) or tense.put_off.search(low)
    return bool(cues) and all(cue.group("past") for cue in cues) and not plans
