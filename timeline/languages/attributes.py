"""What an attribute in front of a noun tells, in languages that put a whole phrase there: "der 1974 enthüllte Brunnen am Markt"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from timeline import patterns as re


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeWords:
    """The words of one language; `attribute` has groups article, inside, made, more (further adjectives) and noun."""

    attribute: re.Pattern[str]
    nominative: Mapping[tuple[str, str], str]  # an article and the ending of the participle → the article as a subject
    base: Callable[[str], tuple[str, str]]  # a participle and its ending; "" where it is none
    gone: re.Pattern[str]  # participles of verbs of going and becoming
    was: tuple[str, str]
    was_gone: tuple[str, str]
    is_many: Callable[[str, str], bool]  # by the article and the noun


def sentence_of_attribute(of: AttributeWords, line: str, dated: str) -> str:
    """The attribute of a line that holds a date as a sentence of its noun; "" where it is none, or its case is not sure."""
    for hit in of.attribute.finditer(line):
        made, ending = of.base(hit["made"])
        article = of.nominative.get((hit["article"].lower(), ending))
        if not made or article is None or dated not in hit["inside"]:
            continue
        forms = of.was_gone if of.gone.fullmatch(made) else of.was
        verb = forms[of.is_many(article, hit["noun"])]
        more = f"{hit['more']} " if hit["more"] else ""
        return f"{article} {more}{hit['noun']} {verb} {hit['inside'].strip()} {made}"
    return ""
