"""What a user can cause: errors with a code for programs and a sentence for people."""

from __future__ import annotations


class TimelineError(ValueError):
    """Something that the user can put right: `str()` is a sentence fit to be shown, `code` a fixed word that a program can test for."""

    def __init__(self, message: str, *, code: str) -> None:
        super().__init__(message)
        self.code = code
