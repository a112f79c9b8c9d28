"""What a user can cause: errors with a code for programs and a sentence for people."""

from __future__ import annotations


class TimelineError(ValueError):
    """Something that the user can put right: `str()` is a sentence fit to be shown, `code` a fixed word that a program can test for."""

    def __init__(self, message: str, *, code: str) -> None:
        super().__init__(message)
        self.code = code

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), str(self), self.code), self.__dict__  # so that one from another process is whole


class FileFault(TimelineError):  # noqa: N818
    """What is wrong with a file, as the end of a sentence; whoever knows the file's name says it first (`project.opening.as_told`)."""


def _again(kind: type[TimelineError], message: str, code: str) -> TimelineError:
    made = kind.__new__(kind)
    TimelineError.__init__(made, message, code=code)
    return made
