"""Text -> names in a language that only the trained tagger reads: its people and bodies, and countries where they act.

The rules of `recognise` are made for languages that say "Bank of England" and write nouns small; here the tagger decides, and the words of
the language, as far as there are any, say what is no name: months and weekdays, a word that only opens its sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from timeline.actors.kinds import is_acronym, is_common
from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.actors.tagger_choice import tagged
from timeline.actors.tokens import Tokens, is_capital, tokens
from timeline.model import ActorType

_TYPES = {"PER": ActorType.PERSON, "ORG": ActorType.ORGANISATION}
_NO_YEAR = "2100"  # from this number on
_LONGEST_COUNTRY = 5  # words
_LONG_WORD, _SHORT_WORD = 8, 3  # letters
_BEFORE_TITLE = 3  # words before a surname among which its title and the article of that stand
_MOST_SURNAMES, _LONGEST_PARTICLES = 2, 12  # words behind the first; letters of "van der" with its spaces
_BENT = ("e", "en", "er", "em", "es")  # ends of adjectives: "der [neue] Architekt"
_SEVERAL, _LONG_NOUN = ("en", "ern", "eln"), 6  # ends and letters of nouns for several
_ROLE_BEHIND = 3  # words of a name the last of which may be a role
_MOST_SMALL = 4  # words of a name between its small word and its next capital


def tagged_names(text: str, sentences: Sequence[tuple[int, int]], cues: NameCues, by: str) -> list[Name]:
    """Every mention of a person, a body, or a country that acts, in text order, none overlapping."""
    cut = tokens(text, sentences, cues)
    small = frozenset(word for word in cut.words if word[0].islower())
    inside = frozenset(cut.words[index] for capitals in cut.capitals for index in capitals if index not in cut.begins)
    phrases = list(_phrases(text, cut))
    spans = [span for one in tagged(cut, by) if not _is_listed(cut, span := _trimmed(cut, one), phrases)]
    spans = [one for one in spans if not _is_plain_word(cut, one, inside)]
    spans = [_with_head(cut, part) for span in _without_titles(cut, spans) for part in _apart(cut, span)]
    people = list(_people_like_months(cut, _more_than_half_a_name(spans)))
    spans = [one for one in spans if not any(first <= one[0] and one[1] <= end for first, end, _ in people)] + people
    seen = {index: (end, kind) for first, end, kind in spans for index in range(first, end)}
    called = [*_people_by_first_name(cut, seen), *_people_by_title(cut, seen)]
    spans = [one for one in spans if not any(one[0] < end and first < one[1] for first, end, _ in called)] + called if called else spans
    found = [name for first, end, kind in spans if first < end and (name := _name(text, cut, (first, end, kind), small, inside))]
    taken = {index for first, end, kind in spans for index in range(first, end) if kind != "LOC" or end - first > _LONGEST_COUNTRY}
    countries = list(_countries(text, cut, taken))
    return sorted([*found, *countries, *_repeated(text, cut, spans, [*found, *countries])], key=lambda name: name.start)


def _without_titles(cut: Tokens, spans: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The spans without the single words for people that only say what the next person is: "[Kreisbrandinspektor] Jörg Abicht"."""
    begins = {first for first, end, kind in spans if kind == "PER" and end - first > 1}
    first_names = cut.cues.lists.first_names
    return [
        one for one in spans if not (one[2] == "PER" and one[1] - one[0] == 1 and one[1] in begins and cut.words[one[0]] not in first_names)
    ]


def _with_head(cut: Tokens, span: tuple[int, int, str]) -> tuple[int, int, str]:
    """The span with the head of a body's name right before it, which the tagger leaves out at the front: "[Polisportiva] Val Cornara"."""
    first, end, kind = span
    is_body = first > 0 and kind != "LOC" and cut.words[first - 1] in cut.cues.organisation_heads and first not in cut.begins
    return (first - 1, end, "ORG") if is_body and cut.starts[first] == cut.end(first - 1) + 1 else span


def _apart(cut: Tokens, span: tuple[int, int, str]) -> Iterator[tuple[int, int, str]]:
    """The two people of a span whose names stand side by side behind a verb: "1961 heiratete [Grete Wallner] [Karl Müllner]"."""
    first, end, kind = span
    cues, words = cut.cues, cut.words[first:end]
    given = [word in cues.lists.first_names or word.lower() in cues.lists.given for word in words]
    before = cut.words[first - 1] if first else ""  # the verb
    side_by_side = kind == "PER" and given == [True, False, True, False] and before.isalpha() and before.islower()
    if side_by_side and not cues.has_two_surnames and before not in cues.function_words and all(map(str.isalpha, words)):
        yield first, first + 2, kind
        yield first + 2, end, kind
    else:
        yield span


def _phrases(text: str, cut: Tokens) -> Iterator[tuple[int, int]]:
    """Where countries and well-known bodies of several words stand, whatever the tagger makes of their words."""
    for capitals in cut.capitals:
        done = 0
        for first in capitals:
            for end in range(min(first + _LONGEST_COUNTRY, len(cut.words)), first + 1, -1) if first >= done else ():
                spelled = _spelled(text, cut, first, end)
                if spelled in cut.cues.lists.countries or _listed_body(cut.cues, spelled):
                    yield first, end
                    done = end
                    break


def _more_than_half_a_name(spans: Sequence[tuple[int, int, str]]) -> set[int]:
    """Where names stand that are more than one word of a person's: of "Eva März" the tagger may see Eva alone."""
    return {index for first, end, kind in spans if kind != "PER" or end - first > 1 for index in range(first, end)}


def _people_like_months(cut: Tokens, taken: set[int]) -> Iterator[tuple[int, int, str]]:
    """People whose first or last name is a word of the calendar, for which the tagger takes them: Eva März, August de Winter."""
    cues = cut.cues
    for capitals in cut.capitals:
        for first in capitals:
            end = first + 1
            while end < len(cut.words) and cut.words[end] in cues.particles:
                end += 1
            if end not in capitals or not taken.isdisjoint((first, end)) or cut.words[first] not in cues.lists.first_names:
                continue
            given, family = cut.words[first], cut.words[end]
            before = cut.words[first - 1].lower() if first else ""
            month_last = family in cues.calendar and given not in cues.calendar and given.lower() not in cues.function_words
            month_first = given in cues.calendar or given in cues.first_name_months
            if month_last or month_first and family in cues.lists.surnames and before not in cues.locatives:
                yield first, end + 1, "PER"


def _people_by_first_name(cut: Tokens, seen: Mapping[int, tuple[int, str]]) -> Iterator[tuple[int, int, str]]:
    """People whose first name the language knows for nothing else, where the tagger sees none or the last name alone: "[Kees] Slot",
    "haar zoon [Kees]". `seen` has the end and the kind of the tagger's span by each word in one.
    """
    cues, given = cut.cues, cut.cues.lists.given
    for first in (index for capitals in cut.capitals for index in capitals) if given else ():
        if first in seen or cut.words[first].lower() not in given or not _is_only_a_name(cut, first):
            continue
        end = first + 1
        while end < len(cut.words) and cut.words[end] in cues.particles:
            end += 1
        follows = end < len(cut.words) and is_capital(cues, cut.words[end]) and cut.starts[end] == cut.end(end - 1) + 1
        if follows and end not in cut.begins:
            last, kind = seen.get(end, (end + 1, "PER"))
            if kind == "PER" and cut.words[end] not in cues.calendar:
                yield first, last, "PER"
        elif _stands_as_a_person(cut, first):
            yield first, first + 1, "PER"


def _people_by_title(cut: Tokens, seen: Mapping[int, tuple[int, str]]) -> Iterator[tuple[int, int, str]]:
    """People whom the tagger does not see, by the form of address or the office right before the surname: "Dr. [Engel]", "ds. [Visser]"."""
    cues, lists = cut.cues, cut.cues.lists
    for first in (index for capitals in cut.capitals for index in capitals):
        word = cut.words[first]
        if first in seen or word in cues.calendar or word in cues.nobody or is_acronym(word) or not _has_title(cut, first):
            continue
        if word.lower() in cues.particles or word.lower() in cues.any_role and _is_an_office(cut, first):
            continue  # "mr. [Van] Loon", "la Sra. [Presidenta]"
        if any(word in one for one in (lists.countries, lists.demonyms, lists.known, cues.organisation_heads)):
            continue
        end = first + 1
        while (
            end < len(cut.words)
            and end - first <= _MOST_SURNAMES
            and end not in seen
            and end not in cut.begins
            and cut.starts[end] == cut.end(end - 1) + 1
            and is_capital(cues, cut.words[end])
            and not is_common(cues, cut.words[end])
        ):
            end += 1
        last, kind = seen.get(end, (end, "")) if end < len(cut.words) and cut.starts[end] == cut.end(end - 1) + 1 else (end, "")
        starts_with_particle = first > 0 and cut.words[first - 1].lower() in cues.particles and cut.words[first - 1][0].isupper()
        yield first - starts_with_particle, last if kind == "PER" else end, "PER"


def _is_an_office(cut: Tokens, index: int) -> bool:
    """Whether a word for an office behind a title is no surname: none follows, and an article leads to the two: "la Sra. [Presidenta]"."""
    if index + 1 < len(cut.words) and is_capital(cut.cues, cut.words[index + 1]) and index + 1 not in cut.begins:
        return False
    return any(word.lower() in cut.cues.articles for word in cut.words[max(0, index - _BEFORE_TITLE) : index])


def _has_title(cut: Tokens, index: int) -> bool:
    """Whether a form of address stands right before a surname, or the office of somebody that can be nobody's else."""
    cues, at = cut.cues, index - 1
    while at > 0 and cut.words[at].lower() in cues.particles:
        at -= 1
    at -= at > 0 and cut.words[at] == "." and cut.starts[at] == cut.end(at - 1)
    if at < 0 or cut.starts[index] - cut.end(at) > _LONGEST_PARTICLES:
        return False
    title = cut.words[at]
    if title in cues.forms_of_address:
        return True
    if at != index - 1 or title.lower() not in cues.lower_roles:
        return False
    if title.islower():
        return index not in cut.begins and not any(cut.words[index] in one for one in (cues.lists.places, cues.lists.towns, cues.affairs))
    if at not in cut.begins and cues.nouns_have_capitals and _is_of_several(cut.words[index]):
        return False  # "schenkte der Fabrikant [Schulkindern] Bücher"
    if at in cut.begins or not is_common(cues, cut.words[index]):
        return True
    return at > 0 and (cut.words[at - 1] in cues.by or _leads_to_office(cues, cut.words[at - 1]))


def _is_of_several(word: str) -> bool:
    """Whether a capital looks like a noun for several, and no surname: "Schulkindern", not "Petersen"."""
    return len(word) >= _LONG_NOUN and word.endswith(_SEVERAL) and not word.endswith("sen")


def _leads_to_office(cues: NameCues, word: str) -> bool:
    """Whether an office behind a word lacks its article, in a language whose nouns have capitals: "übernahm [Apotheker] Kern"."""
    return cues.nouns_have_capitals and word.islower() and word not in cues.articles | cues.determiners and not word.endswith(_BENT)


def _is_only_a_name(cut: Tokens, index: int) -> bool:
    """Whether a first name is no word, place or body as well, and no part of what stands before it."""
    cues, word = cut.cues, cut.words[index]
    lists = cues.lists
    if len(word) < _SHORT_WORD or is_common(cues, word) or word in cues.nobody:
        return False
    if any(word in one for one in (lists.places, lists.towns, lists.countries, lists.demonyms, lists.known)):
        return False
    before = cut.words[index - 1] if index and cut.end(index - 1) + 1 == cut.starts[index] else ""
    return not before or index in cut.begins or before.islower() and before not in cues.articles | cues.placing


def _stands_as_a_person(cut: Tokens, index: int) -> bool:
    """Whether a first name alone opens its sentence before a small word, or stands behind a small word for who somebody is."""
    cues = cut.cues
    if index in cut.begins:
        return index + 1 < len(cut.words) and cut.words[index + 1].islower() and cut.words[index + 1] not in cues.of
    before = f"{cut.words[index - 1]} " if index else ""
    return bool(before) and any(form.search(before) for form in (cues.he_before, cues.she_before))


def _is_listed(cut: Tokens, span: tuple[int, int, str], phrases: Sequence[tuple[int, int]]) -> bool:
    """Whether the lists know better what the words of a span are: a country, or part of a listed phrase."""
    first, end, kind = span
    if end - first == 1 and kind == "ORG" and cut.words[first] in cut.cues.lists.countries:
        return True
    return any(left <= first and end <= right for left, right in phrases)


def _is_plain_word(cut: Tokens, span: tuple[int, int, str], inside: frozenset[str]) -> bool:
    """Whether an acronym in small letters is a word that opens its sentence: "Nato a Parma", who was born there."""
    first, end, kind = span
    word, known = cut.words[first], cut.cues.lists.known
    if end - first != 1 or kind != "ORG" or first not in cut.begins or word in inside or not is_common(cut.cues, word):
        return False
    return word.upper() != word and word in known and known.get(word.upper()) == known[word]


def _spelled(text: str, cut: Tokens, first: int, end: int) -> str:
    return " ".join(text[cut.starts[first] : cut.end(end - 1)].split())


def _trimmed(cut: Tokens, span: tuple[int, int, str]) -> tuple[int, int, str]:
    """A span without the titles and articles at its beginning, marks and what stands behind a name at its end."""
    first, end, kind = span
    cues = cut.cues
    while first < end and (_is_before_names(cues, cut.words[first], kind, last=end - first == 1) or not cut.words[first][0].isalnum()):
        first += 1
    while end > first and (not cut.words[end - 1][0].isalnum() or cut.words[end - 1] in cues.post_nominals):
        end -= 1
    if kind == "PER" and _lacks_surname(cut, first, end):
        return first, end + 1, kind
    if kind == "PER" and end - first >= _ROLE_BEHIND and _is_role_behind(cut, end - 1):
        return first, end - 1, kind
    while end > first and _opens_more(cut, cut.words[end - 1]):
        whole = _end_of_name(cut, end) if kind == "ORG" else None
        if whole is not None:
            return first, whole, kind
        end -= 1
    return first, end, kind


def _is_role_behind(cut: Tokens, at: int) -> bool:
    """Whether the last word of a name is what somebody became: "1997 wurde Birgit Hauck [Jugendwartin]"."""
    cues, word = cut.cues, cut.words[at]
    low = word.lower()
    is_role = low in cues.lower_roles or low.endswith(cues.role_endings or ("\0",))
    return cues.nouns_have_capitals and is_role and word not in cues.lists.surnames and word not in cues.lists.first_names


def _lacks_surname(cut: Tokens, first: int, end: int) -> bool:
    """Whether a person's span is but first names, right before another capital: "Johann Georg [Streit]", a noun elsewhere; one first name
    behind a role, or in front of a verb at the beginning of a sentence: "Staatsanwältin Eva [Korn]", "Otto [Pfund] trat".
    """
    cues = cut.cues
    if end == first or end >= len(cut.words) or cut.starts[end] != cut.end(end - 1) + 1 or not is_capital(cues, cut.words[end]):
        return False
    given = all(word in cues.lists.first_names for word in cut.words[first:end])
    if end - first == 1 and not (given and _is_one_phrase(cut, first, end)):
        return False
    return given and cut.words[end] not in cues.calendar and cut.words[end].lower() not in cues.any_role and end not in cut.begins


def _is_one_phrase(cut: Tokens, first: int, end: int) -> bool:
    """Whether a first name and the capital behind it are one phrase: behind a role, or in front of the verb of a sentence."""
    cues, before = cut.cues, cut.words[first - 1] if first else ""
    behind = cut.words[end + 1] if end + 1 < len(cut.words) and end + 1 not in cut.begins else ""
    is_verb = behind.islower() and (behind in cues.acting_verbs or behind not in cues.function_words)
    if cues.has_two_surnames or not is_verb or first in cut.begins:
        return is_verb and not cues.has_two_surnames
    return before[:1].isupper() and before.isalpha() and cut.starts[first] == cut.end(first - 1) + 1


def _opens_more(cut: Tokens, word: str) -> bool:
    """Whether a small word at the end of a name only leads on to more of it: "Société [des]"."""
    return word.islower() and (word in cut.cues.of or word in cut.cues.articles or word.rstrip("'’") in cut.cues.elisions)


def _end_of_name(cut: Tokens, start: int) -> int | None:
    """Where a name ends that goes on in small words up to a capital: "Société des [remontées d'Aiguilles]"; None where it does not."""
    for at in range(start, min(start + _MOST_SMALL, len(cut.words))):
        word = cut.words[at]
        if is_capital(cut.cues, word):
            return at + 1
        if not word.rstrip("'’").isalpha():
            return None
    return None


def _is_before_names(cues: NameCues, word: str, kind: str, *, last: bool) -> bool:
    """Whether a word is a title, a role or an article; the last word of a span may be a surname that ends like a role: Baumeister."""
    small = word.lower()
    return (
        word in cues.trimmed
        or small in cues.lower_roles
        or not last
        and small.endswith(cues.role_endings)
        or small in cues.function_words
        and (small not in cues.particles or kind != "PER" and word == small)
    )


def _name(text: str, cut: Tokens, span: tuple[int, int, str], small: frozenset[str], inside: frozenset[str]) -> Name | None:
    """The mention that a span of the tagger is; None for places, days and words that only open their sentence."""
    first, end, kind = span
    cues, words = cut.cues, cut.words[first:end]
    spelled = _spelled(text, cut, first, end)
    if kind not in _TYPES or not any(is_capital(cues, word) for word in words) or len(spelled) < 2:
        return None
    stop = cut.end(end - 1)
    if kind == "PER" and _is_owner(cut, first, end):
        spelled, words, stop = spelled[:-1], [*words[:-1], words[-1][:-1]], stop - 1  # "[Hedwig]s Sohn"
    called = kind == "PER" and end - first > 1 and words[0] in cues.lists.first_names  # Jan Maart
    if not called and (_is_no_name(cues, words) or words[0] in cues.calendar and kind != "PER"):
        return None
    if spelled in cues.lists.countries or spelled in cues.lists.peoples:
        return None
    if _is_affair(cut, first, end) or _is_of_a_place(cut, first, end) or _is_counted(cut, first, end):
        return None
    opens = end - first == 1 and first in cut.begins
    if opens and words[0].lower() in small:
        return None
    type_, known = _TYPES[kind], None
    if entry := cues.lists.known.get(spelled):
        type_, known = entry[1], entry[0] if entry[1] is not ActorType.PERSON or " " in spelled else None
    elif kind == "PER" and end - first == 1 and is_acronym(spelled):
        type_ = ActorType.ORGANISATION
    elif cues.group_heads.intersection(words):
        type_ = ActorType.GROUP
    placed = end - first == 1 and kind == "ORG" and first > 0 and cut.words[first - 1].lower() in cues.placing and not is_acronym(spelled)
    doubtful = known is None and (
        placed or opens and not _is_surely_a_name(cues, words[0], inside) or end - first == 1 and words[0] in cues.organisation_heads
    )
    return Name(cut.starts[first], stop, spelled, type_, known, weak=doubtful)


def _is_of_a_place(cut: Tokens, first: int, end: int) -> bool:
    """Whether the noun before a name makes it that of a place or a thing: "el volcán Quilquén", "fundo Los [Robles]", "chiesa di San
    [Vitale]"; one of several words behind "of" may be its owner's: "l'albergo di [Pia Sarti]".
    """
    cues, at = cut.cues, first - 1
    while at > 0 and cut.words[at] in cues.titles and (at != first - 1 or end - first == 1):
        at -= 1
    if at > 0 and (at < first - 1 or end - first == 1) and cut.words[at].lower() in cues.of:
        at -= 1
    while at >= 0 and (not cut.words[at][0].isalnum() and cut.words[at] not in ".,;)" or cut.words[at].lower() in cues.articles):
        at -= 1
    return at >= 0 and cut.words[at].lower() in cues.places_before


def _is_owner(cut: Tokens, first: int, end: int) -> bool:
    """Whether a name is in the genitive before what is somebody's: "[Hedwigs] Sohn", where Hedwig is a first name or another word here."""
    cues, word = cut.cues, cut.words[end - 1]
    follows = (
        end < len(cut.words) and cut.starts[end] == cut.end(end - 1) + 1 and end not in cut.begins and is_capital(cues, cut.words[end])
    )
    if not (follows and "s" in cues.name_endings and word.endswith("s")) or word in cues.lists.first_names:
        return False
    return word[:-1] in (cues.lists.first_names if end - first == 1 else ()) or word[:-1] in cut.words


def _is_counted(cut: Tokens, first: int, end: int) -> bool:
    """Whether a number stands right before a single word: "400 [Mark]", "zwei Millionen [Mark]"."""
    before = cut.words[first - 1] if first and cut.end(first - 1) + 1 == cut.starts[first] else ""
    is_number = before[-1:].isdigit() and not (before.isdigit() and before < _NO_YEAR and len(before) == len(_NO_YEAR))  # "1958 [Rosenow]"
    return end - first == 1 and bool(cut.cues.large_numbers) and (is_number or before in cut.cues.large_numbers)


def _is_no_name(cues: NameCues, words: Sequence[str]) -> bool:
    """Whether all words are of the calendar, join others, or are never a name."""
    return all(word in cues.calendar or word in cues.never or word.lower() in cues.function_words for word in words)


def _is_affair(cut: Tokens, first: int, end: int) -> bool:
    """Whether a word only tells what somebody is minister of."""
    return end - first == 1 and cut.words[first] in cut.cues.affairs and first > 0 and cut.words[first - 1].lower() in cut.cues.of


def _is_surely_a_name(cues: NameCues, word: str, inside: frozenset[str]) -> bool:
    """Whether a capital stands inside a sentence somewhere too, or is a known name of people."""
    own = word.lower() in cues.lists.given and not is_common(cues, word)
    return own or word in inside or word in cues.lists.first_names or word in cues.lists.surnames or is_acronym(word)


def _repeated(text: str, cut: Tokens, spans: Sequence[tuple[int, int, str]], found: Sequence[Name]) -> Iterator[Name]:
    """Where the text repeats a name that it has elsewhere, whole or its surname alone, and the tagger passed it by or saw a place."""
    cues = cut.cues
    done = {place for name in found for place in range(name.start, name.end)}
    others = {index for first, end, kind in spans for index in range(first, end) if kind not in ("LOC", "O")}
    strong = [name for name in found if not name.weak and name.known is None and name.type is not ActorType.COUNTRY]
    whole = {tuple(name.text.split()): name.type for name in strong if " " in name.text or name.type is ActorType.ORGANISATION}
    surnames = {name.text.split()[-1] for name in strong if name.type is ActorType.PERSON and " " in name.text}
    towns = {word: name.start for name in strong for word in _towns_of_club(cues, name)}
    for capitals in cut.capitals:
        for first in capitals:
            if cut.starts[first] in done or first in others or _is_of_a_place(cut, first, first + 1):
                continue
            longest = min(_LONGEST_COUNTRY, len(cut.words) - first)
            size = next((size for size in range(longest, 0, -1) if tuple(cut.words[first : first + size]) in whole), 0)
            if size and not (size == 1 and _is_placed(cut, first)):
                words = tuple(cut.words[first : first + size])
                yield Name(cut.starts[first], cut.end(first + size - 1), " ".join(words), whole[words])
                done.update(range(cut.starts[first], cut.end(first + size - 1)))
            elif (name := _bare(cues, cut.words[first], surnames)) and not _is_placed(cut, first) and not _is_noun(cut, first):
                start = cut.starts[first - _has_particle(cut, first)]
                yield Name(start, cut.starts[first] + len(name), name, ActorType.PERSON, weak=True)
            elif (word := cut.words[first]) in towns and not _is_where(cut, first, first + 1, others):
                yield Name(cut.starts[first], cut.end(first), word, ActorType.ORGANISATION, weak=True, paired=towns[word])


def _bare(cues: NameCues, word: str, surnames: set[str]) -> str | None:
    """The surname that a word is, as it is or without the ending of a genitive."""
    return next((form for form in (word, *cues.uninflected(word)) if form in surnames), None)


def _towns_of_club(cues: NameCues, name: Name) -> list[str]:
    """The words of a club's name that stand for it alone: "Altona" of "FC Altona", which plays, though the town is a place elsewhere."""
    words = name.text.split()
    return [word for word in words if word[0].isupper() and word not in cues.clubs] if cues.clubs.intersection(words) else []


def _is_placed(cut: Tokens, index: int) -> bool:
    return index > 0 and cut.words[index - 1].lower() in cut.cues.placing


def _has_particle(cut: Tokens, index: int) -> bool:
    """Whether a particle with a capital stands before a surname alone: De Winter."""
    return index > 0 and cut.words[index - 1][0].isupper() and cut.words[index - 1].lower() in cut.cues.particles


def _is_noun(cut: Tokens, index: int) -> bool:
    """Whether an article stands before a word, which no name of a person has."""
    return index > 0 and not _has_particle(cut, index) and cut.words[index - 1].lower() in cut.cues.articles | cut.cues.determiners


def _countries(text: str, cut: Tokens, taken: set[int]) -> Iterator[Name]:
    """Countries and bodies of the lists that the tagger took for places, or passed by, where no preposition makes them one."""
    cues = cut.cues
    for capitals in cut.capitals:
        done = 0
        for first in capitals:
            if first < done or first in taken:
                continue
            for end in range(min(first + _LONGEST_COUNTRY, len(cut.words)), first, -1):
                spelled = _spelled(text, cut, first, end)
                country, body = cues.lists.countries.get(spelled), _listed_body(cues, spelled)
                if not (country or body) or not taken.isdisjoint(range(first, end)):
                    continue
                done = end
                if body:
                    yield Name(cut.starts[first], cut.end(end - 1), spelled, body[1], known=body[0])
                    break
                if not _is_where(cut, first, end, taken):
                    yield Name(cut.starts[first], cut.end(end - 1), spelled, ActorType.COUNTRY, known=country)
                break


def _listed_body(cues: NameCues, spelled: str) -> tuple[str, ActorType] | None:
    """A well-known body of several words, an acronym, or a long word that is nobody's name: Weltgesundheitsorganisation."""
    lists = cues.lists
    entry = lists.known.get(spelled)
    if entry is None or entry[1] not in (ActorType.ORGANISATION, ActorType.GROUP):
        return None
    if " " in spelled or is_acronym(spelled):
        return entry
    names = lists.surnames, lists.first_names, lists.places, lists.towns
    return entry if len(spelled) >= _LONG_WORD and not any(spelled in one for one in names) else None


def _is_where(cut: Tokens, first: int, end: int, named: set[int]) -> bool:
    """Whether a country is a place here: behind a preposition, behind its town and a comma, or in brackets.

    `named` are the tokens of people and bodies: "Según Merkel, Alemania" has no town before its comma.
    """
    cues = cut.cues
    at = first - 1
    while at >= 0 and (word := cut.words[at].lower()) in cues.articles and _is_article(cut, at, word):
        at -= 1
    before = cut.words[at] if at >= 0 else ""
    after = cut.words[end] if end < len(cut.words) else ""
    if before.lower() in cues.locatives or before in "(/" and before or after in ("-", "/"):
        return True
    if before == "," and at > 0 and is_capital(cues, cut.words[at - 1]) and at - 1 not in named:
        return True
    if before.lower() in cues.and_ and at > 1 and cut.words[at - 1] in cues.lists.countries:
        return _is_where(cut, at - 1, at, named)
    return after in (".", "", ")") or not cues.acting_verbs and after in ",;:"


def _is_article(cut: Tokens, at: int, word: str) -> bool:
    """Whether a word before a country is its article and not, like Portuguese "a", a preposition, before which a verb may stand."""
    if word not in cut.cues.locatives or cut.words[at][0].isupper():
        return True
    before = cut.words[at - 1].lower() if at else ""
    return at > 0 and (before in cut.cues.and_ or before in ",;:" or before[0].isdigit())
