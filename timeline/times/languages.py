"""The languages that have rules, one line each."""

from __future__ import annotations

from timeline.times import english
from timeline.times.rule import Rule

RULES: dict[str, tuple[Rule, ...]] = {
    "en": english.RULES,
}
EXAMPLE_DAYS: dict[str, str] = {
    "en": english.EXAMPLE_DAY,
}


def rules_of(language: str) -> tuple[Rule, ...]:
    """The rules of a language by its ISO 639-1 code ("en-GB" counts as "en"); ValueError where there are none."""
    code = language.casefold().replace("_", "-").split("-")[0]
    if code not in RULES:
        raise ValueError(f"there are no rules for the language {language!r}; there are for: {', '.join(RULES)}")
    return RULES[code]
