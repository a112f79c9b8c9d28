"""Why words mean an actor that they do not name, as values: each code has its sentence here in English, which the catalogues translate."""

from __future__ import annotations

from enum import StrEnum, unique

from timeline.interface import mark, said
from timeline.model import Reason


@unique
class Meant(StrEnum):
    """The codes. The value is the sentence; ``{words}`` are those of the text, ``{actor}`` is whom they mean."""

    WHOSE = mark("‘{words}’ is {actor}")
    SEVERAL = mark("‘{words}’ are {actor}")
    ONLY_ONE = mark("‘{words}’ is {actor}: nobody else that was told of can be meant")
    LIKELIEST = mark("‘{words}’ is {actor}, who is nearer, more often told of or a subject, rather than {rival}")
    TOLD_OF = mark("‘{words}’ is {actor}, which is nearer, more often told of or a subject")
    CALLED_SO = mark("‘{words}’ is {actor}: the text has the noun beside that name")
    IN_OFFICE = mark("‘{words}’ is {actor}, whom the text calls {office}")
    IN_NAME = mark("‘{words}’ is {actor}: the last one told of whose name has the word")
    SUBJECT = mark("‘{words}’ is {actor}: the subject told last")
    NARRATOR = mark("‘{words}’ is {actor}, who tells this text")
    TEXT_ABOUT = mark("‘{words}’ is {actor}, whom the text is about")

    def of(self, words: str, actor: str, **fields: str) -> Reason:
        """The code with the words, whom they mean, and what else its sentence has."""
        return Reason(self.value, (("words", words), ("actor", actor), *fields.items()))


def in_words(reason: Reason) -> str:
    """The sentence of a reason: English as it is, another language by `say`."""
    return said(reason.code, **dict(reason.fields))
