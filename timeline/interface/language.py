"""Which language the program speaks just now: English, unless something said otherwise; a tag such as ``de`` or ``de-AT``.

The command line speaks English unless it is asked (`speaking`). The page speaks the language of each reader: it sets that at every run
(`speaks`), and names the function to ask where a run has not begun (`follow`), as in a button's callback.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

ENGLISH = "en"
CATALOGUES = Path(__file__).parent
_NAMES = {ENGLISH: "English"}

_now: ContextVar[str | None] = ContextVar("interface", default=None)
_asked: list[Callable[[], str | None]] = []


def current() -> str:
    """The tag of the language that is spoken now."""
    tag = _now.get()
    if tag is None and _asked:
        tag = _asked[0]()
    return tag or ENGLISH


def spoken() -> str:
    """The code of that language, without its region."""
    return current().partition("-")[0]


@contextmanager
def speaking(tag: str) -> Generator[None]:
    """Speak this language within; of one that is not known English."""
    before = _now.set(known(tag))
    try:
        yield
    finally:
        _now.reset(before)


def speaks(tag: str) -> None:
    """Speak this language from now on in this thread."""
    _now.set(known(tag))


def follow(ask: Callable[[], str | None]) -> None:
    """Ask this function for the language wherever nothing else has said it; None is English."""
    _asked[:] = [ask]


@cache
def known(tag: str | None) -> str:
    """The tag in the spelling of BCP 47 if its language is spoken here, else English: ``de_at`` is ``de-AT``, ``xx`` is ``en``."""
    first, *rest = (tag or "").replace("_", "-").split("-")
    code = first.lower()
    if code not in _NAMES and code not in _translated():
        return ENGLISH
    region = next((part.upper() for part in rest if len(part) == 2 or (len(part) == 3 and part.isdigit())), "")
    return f"{code}-{region}" if region else code


@cache
def languages() -> dict[str, str]:
    """The languages that are spoken here: code → its own name, English first."""
    return _NAMES | {code: _own_name(code) for code in _translated()}


@cache
def _translated() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in CATALOGUES.glob("*.po")))


def language_name(code: str, english: str) -> str:
    """A language by its name in the one spoken now; its English name where there is no other."""
    tag = current()
    return english if tag.partition("-")[0] == ENGLISH else _name_in(code, tag) or english


@cache
def _name_in(code: str, tag: str) -> str:
    from babel import Locale  # nobody who stays with English waits for it

    name = str(Locale.parse(tag, sep="-").languages.get(code.partition("-")[0], ""))
    return name[:1].upper() + name[1:]


def _own_name(code: str) -> str:
    from babel import Locale  # nobody who stays with English waits for it

    name = Locale.parse(code).get_display_name(code) or code
    return name[:1].upper() + name[1:]
