"""Elements of XML and HTML from a builder that cannot forget to escape: every text and every value of an attribute goes through it."""

from __future__ import annotations

import html
from collections.abc import Iterable

from timeline.exports.characters import held_by_xml, shown

Value = str | float | None


class Markup(str):
    """Text that is markup already: what `element` and `joined` give back. Nothing else is put into a page as it is."""

    __slots__ = ()


def escaped(text: str) -> Markup:
    """`text` as a reader of XML or HTML shows it, with U+FFFD for what would mislead or cannot be held."""
    return Markup(html.escape(held_by_xml(shown(text))))


def element(name: str, /, *children: str, **attributes: Value) -> Markup:
    """``<name attribute="value">children</name>``: children that are no `Markup` are escaped, as is every value; None is no attribute.

    ``_`` in a name stands for ``-``, one at its end for nothing: ``class_``, ``stroke_width``. Numbers get one digit after the point.
    Without any child, not even an empty one, the element closes itself, as XML has it.
    """
    told = "".join(f' {_name(key)}="{_value(value)}"' for key, value in attributes.items() if value is not None)
    inside = joined(children)
    return Markup(f"<{name}{told}>{inside}</{name}>" if children else f"<{name}{told}/>")


def void(name: str, /, **attributes: Value) -> Markup:
    """An element of HTML that has no end, such as ``<meta>``."""
    return Markup(element(name, **attributes)[:-2] + ">")


def joined(parts: Iterable[str], between: str = "") -> Markup:
    """The parts one after the other; those that are no `Markup` are escaped."""
    return Markup(between.join(part if isinstance(part, Markup) else escaped(part) for part in parts))


def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _value(value: str | float) -> str:
    if isinstance(value, str):
        return escaped(" ".join(value.split())) if value.strip() else ""
    return f"{value:.1f}".removesuffix(".0")
