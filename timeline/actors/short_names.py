"""The short name of a person, by which a title goes on where the whole one takes too much room: "Lehtovaara" for "Aino Lehtovaara"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.actors.genders import gender_of_first_name
from timeline.actors.name_cues import NameCues
from timeline.actors.word_lists import plain
from timeline.model import Actor, ActorType

_TWO = 2  # words of a name with one surname
_SHORT = 3  # letters of half a given name


def short_names(actors: Sequence[Actor], text: str, title: str, cues: NameCues | None) -> dict[str, str]:
    """For people by name the shorter one that the text has for them, or the surname where the text's title has that; no one else's."""
    found = dict[str, str]()
    for actor in actors:
        short = _short(actor, text, title, cues or NameCues()) if actor.type is ActorType.PERSON else ""
        others = [one for one in actors if one is not actor and one.answers_to(short)] if short else []
        if short and not others:
            found[actor.name] = short
    return found


def _short(actor: Actor, text: str, title: str, cues: NameCues) -> str:
    """The end of a name that the text has by itself, or that its title has behind what are surely given names; else ""."""
    parts = actor.name.split()
    told = {" ".join(text[start:end].split()) for start, end in actor.mentions} | set(actor.aliases)
    shorter = [one for one in told if 0 < len(one.split()) < len(parts) and parts[-len(one.split()) :] == one.split()]
    if cues.has_two_surnames and len(parts) > _TWO:  # "Montaner" or "Aurelia Montaner" of Aurelia Montaner Sanchis
        shorter += [one for one in (parts[-2], " ".join(parts[:-1])) if one in told and not gender_of_first_name(plain(parts[-2]), cues)]
    if shorter:
        return min(shorter, key=len)
    at = len(parts) - 1
    while at > 1 and parts[at - 1].islower():
        at -= 1  # "van der Berg"
    surname = " ".join(parts[at:])
    given = all(gender_of_first_name(plain(one), cues) for one in parts[:at])  # not "Eulalia Montt" of "Eulalia Montt Ibarra"
    is_double = all(len(one) > _SHORT and one[0].isupper() for one in surname.split("-")) and "-" in surname  # but not "Jae-In"
    return surname if at > 0 and (given or is_double) and surname in title else ""
