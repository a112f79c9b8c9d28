"""Messages in the language that is spoken now. A message is its English sentence, with the fields that are filled in as ``{name}``.

`say` gives it at once. `said` makes a text that is English wherever it is used as it is, and that `say` puts into another language later:
for errors and whatever else is made where nobody knows who will read it. Whole numbers are grouped as the language does.
"""

from __future__ import annotations

import gettext
import io
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from timeline.interface.language import CATALOGUES, ENGLISH, current

_NOTHING = gettext.NullTranslations()


class Said(str):
    """A sentence in English that remembers its message and fields, so that it can be said in another language; a value like any text."""

    __slots__ = ("amount", "fields", "message", "plural")

    def __new__(cls, message: str, fields: Mapping[str, object], plural: str = "", amount: int = 1) -> Said:
        """The message filled in; of one with a `plural`, the form for `amount`."""
        text = plural if plural and amount != 1 else message
        kept = written = dict(fields)
        if kept:  # a Said among them is English already
            if not _KEPT.issuperset(map(type, kept.values())):
                kept = {name: value if type(value) in _KEPT or isinstance(value, int) else str(value) for name, value in kept.items()}
                written = {name: _field(value, ENGLISH) if isinstance(value, int) else value for name, value in kept.items()}
            text = text.format_map(written)
        made = super().__new__(cls, text)
        made.message, made.plural, made.amount, made.fields = message, plural, amount, kept
        return made

    message: str
    fields: dict[str, object]
    plural: str
    amount: int

    def __str__(self) -> str:
        return self  # so that `str()` of an error keeps it

    def to_plain(self) -> dict[str, Any]:
        """What JSON can hold of it."""
        fields = {name: value.to_plain() if isinstance(value, Said) else value for name, value in self.fields.items()}
        return {"said": self.message, "fields": fields} | ({"plural": self.plural, "amount": self.amount} if self.plural else {})

    @staticmethod
    def from_plain(plain: Mapping[str, Any]) -> Said:
        """The inverse; KeyError if it is none."""
        fields = {name: Said.from_plain(value) if isinstance(value, dict) else value for name, value in plain["fields"].items()}
        return Said(plain["said"], fields, plain.get("plural", ""), plain.get("amount", 1))

    def __reduce__(self) -> tuple[Any, ...]:
        return Said, (self.message, self.fields, self.plural, self.amount)


_KEPT = frozenset({str, Said})  # fields that stay as they are


def say(message: str, /, **fields: object) -> str:
    """The message in the language spoken now, its fields filled in; a `Said` needs no fields, what has no translation stays English."""
    tag = current()
    if isinstance(message, Said):
        return _again(message, tag)
    return _filled(_catalogue(tag).gettext(message) if message else "", fields, tag)


def say_count(one: str, many: str, count: int, /, **fields: object) -> str:
    """The message for this `count`, which is also the field ``{count}``."""
    tag = current()
    return _filled(_catalogue(tag).ngettext(one, many, count), {"count": count} | fields, tag)


def said(message: str, /, **fields: object) -> Said:
    """The message for whoever will read it: English as it is, another language by `say`."""
    return Said(message, fields)


def said_count(one: str, many: str, count: int, /, **fields: object) -> Said:
    """The same for a message that has a form for one and one for many."""
    return Said(one, {"count": count} | fields, many, count)


def mark(message: str) -> str:
    """The message as it is, noted for the catalogues: for constants, which are said later."""
    return message


def mark_count(one: str, many: str) -> tuple[str, str]:
    """The two forms of a message as they are, noted for the catalogues; `say_count` takes them."""
    return one, many


def number(value: int) -> str:
    """A whole number with its groups: ``12,345``, in German ``12.345``."""
    return _number(value, current())


def percent(share: float) -> str:
    """A share as a whole per cent: ``87 %``."""
    return say("{number} %", number=round(share * 100))


def decimal(value: float, digits: int | None = None) -> str:
    """A number with its decimal sign, to so many digits behind it, else as many as it has."""
    text = f"{value:.{digits}f}" if digits is not None else f"{value:g}"
    return text.replace(".", _symbol(current(), "decimal"))


def listed(parts: Iterable[str]) -> str:
    """The parts as one speaks them: ``a, b and c``."""
    *first, last = list(parts) or [""]
    return say("{first} and {last}", first=", ".join(first), last=last) if first else last


def _again(message: Said, tag: str) -> str:
    catalogue = _catalogue(tag)
    text = catalogue.ngettext(message.message, message.plural, message.amount) if message.plural else catalogue.gettext(message.message)
    return _filled(text, message.fields, tag)


def _filled(text: str, fields: Mapping[str, object], tag: str) -> str:
    return text.format_map({name: _field(value, tag) for name, value in fields.items()}) if fields else text


def _field(value: object, tag: str) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return _number(value, tag)
    text = str(value)  # of an error its message, which may be a Said
    return _again(text, tag) if isinstance(text, Said) else text


def _number(value: int, tag: str) -> str:
    return f"{value:,}".replace(",", _symbol(tag, "group")) if value >= 10_000 or tag.partition("-")[0] != "es" else str(value)


@cache
def _symbol(tag: str, name: str) -> str:
    """What stands between thousands (``group``) or before decimals (``decimal``)."""
    if tag.partition("-")[0] == ENGLISH:
        return {"group": ",", "decimal": "."}[name]
    from babel import Locale  # nobody who stays with English waits for it

    symbols: Any = Locale.parse(tag, sep="-").number_symbols
    return str(symbols["latn"][name])


@cache
def _catalogue(tag: str) -> gettext.NullTranslations:
    """The messages of a language, compiled as they are read: the ``.po`` files are the only copy."""
    code = tag.partition("-")[0]
    path = CATALOGUES / f"{code}.po"
    if code == ENGLISH or not path.exists():
        return _NOTHING
    from babel.messages.mofile import write_mo  # nobody who stays with English waits for these
    from babel.messages.pofile import read_po

    compiled = io.BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, locale=code))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
