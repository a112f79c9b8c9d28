"""Verbs whose subject is left out, as Spanish, Italian and Portuguese leave it out of most sentences: "En 1950 [volvió] a Lima".

What stands before the verb says only when, where or how: phrases with a preposition, adverbs, times. Whether somebody is meant at all
("[llovió]", "[llegó] el alcalde") is weighed with whom (`anaphora`).
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from timeline import patterns as re
from timeline.text import Span

_NEVER = re.compile(r"(?!)")
_WORD = re.compile(r"[^\W\d_][\w-]*['’]?|\d[\d.,:]*|[,;:–—]")
_OPENS = re.compile(r"[«“\"'(\[\s–—-]*")
_BEHIND = re.compile(r"\s+(?P<word>[\w’'-]+)")
_LONGEST_LEAD = 14  # words before the verb
_LOOKED_AT = 6  # words that may be the verb
_BODIES = ("body", "seat")  # kinds of nouns that need no preposition as an object
_A_TIME = 3  # words that may tell a time, as "la misma semana"
_A_NOUN = 3  # letters of the shortest
_FAR = 4  # words behind a verb with its object in front among which its subject begins


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOutWords:
    """The words of one language; all but `verb` and `joined` are patterns of one whole word in small letters."""

    verb: re.Pattern[str] = (
        _NEVER  # group surely unless it may be a noun: a finite verb of the third person with what belongs before it: "no se lo [dio]"
    )
    joined: re.Pattern[str] = _NEVER  # what joins a clause to the one before it, with the space behind: "y ", "; "
    comes: re.Pattern[str] = _NEVER  # a verb whose subject mostly stands behind it, at its end
    people: Mapping[str, str] = field(default_factory=dict[str, str])  # noun → its kind, where an object has a preposition
    somebody: Container[str] = ()  # all nouns for somebody
    calls: re.Pattern[str] = _NEVER  # a verb that calls something something: "consideró la oferta un insulto"
    several: re.Pattern[str] = _NEVER  # a noun of several, all of it
    comes_the: re.Pattern[str] = _NEVER  # a verb whose subject mostly stands behind it where that has a definite article, at its end
    itself: re.Pattern[str] = _NEVER  # one with "se", which may be done by nobody told: "se acuerda"
    being: re.Pattern[str] = _NEVER  # "is" or "was" and no more, at its end
    happening: re.Pattern[str] = _NEVER  # a noun for what happens, which nobody is: "victoria"
    infinitive: re.Pattern[str] = _NEVER  # what is no noun behind a preposition: "volvió a [abrir] la tienda"
    the: re.Pattern[str] = _NEVER  # definite articles, without their apostrophe
    object: re.Pattern[str] = _NEVER  # a verb with a pronoun for its object: "lo firmó"
    of: re.Pattern[str] = _NEVER  # "of", before what a noun is of
    many: re.Pattern[str] = _NEVER  # a verb of several, at its end
    determiner: re.Pattern[str] = _NEVER
    preposition: re.Pattern[str] = _NEVER
    time: re.Pattern[str] = _NEVER  # adverbs and nouns of time
    when: re.Pattern[str] = _NEVER  # the same and participles: what leads without a preposition
    doubled: re.Pattern[str] = (
        _NEVER  # an object before its verb and a pronoun for it: "al cura lo llevaron", which some or those behind did
    )
    gender: Callable[[str, str], str] = lambda verb, lead: ""  # "he" or "she" of whom a verb with a participle is said: "fue elegida"
    together: re.Pattern[str] = _NEVER  # all that stands before a verb of several who are a couple: "juntos"
    opens: re.Pattern[str] = _NEVER  # what opens a clause that another one follows: "cuando", "que"
    apart: re.Pattern[str] = _NEVER  # what opens a clause with a subject of its own: "cuando", "quien"
    has_died: re.Pattern[str] = _NEVER  # behind a name with what stands between: " murió", ", su hijo, murió"
    who_died: re.Pattern[str] = _NEVER  # the same before it
    begins_with_death: re.Pattern[str] = _NEVER  # the same at the front of a sentence that names its subject behind or not at all
    kin_born: re.Pattern[str] = _NEVER  # before a child of somebody's and behind it what tells its birth: "su hija [Clara] nació"
    born_kin: re.Pattern[str] = _NEVER  # the same before it: "nació su hija [Clara]"
    is_born: re.Pattern[str] = _NEVER
    of_the_dead: re.Pattern[str] = _NEVER  # what is told of somebody after the death or the birth: "tenía", "dejó", "fue enterrado"

    done_to_people: re.Pattern[str] = _NEVER  # a verb without its object, of which somebody is that: "[licenziò] nel 1894"
    done_to_things: re.Pattern[str] = _NEVER  # the same of a thing: "[comprò] nel 1901"
    done_to_bodies: re.Pattern[str] = _NEVER  # the same of a body, which does others itself: "[fundó] en 1901"
    relative: re.Pattern[str] = _NEVER  # what opens a relative clause behind a comma: ", che "
    to_new: re.Pattern[str] = _NEVER  # a preposition written like an article and what shows it: "a um"
    founded: re.Pattern[str] = _NEVER  # behind the name of a body what tells how it came to be: " se fundó", ", ..., fu fondata"
    begins_with_founding: re.Pattern[str] = _NEVER  # the same at the front of a sentence that leaves the name out: "Nacque nel 1953"
    body: re.Pattern[str] = _NEVER  # a noun for a body, in small letters: "cooperativa"
    has_left: re.Pattern[str] = _NEVER  # behind a name what ends that one's part in a body's history: " si ritirò", ", su fundador, murió"
    having: re.Pattern[str] = _NEVER  # the past of what makes a pluperfect, at its end: "había"
    background: re.Pattern[str] = _NEVER  # a verb that tells how something was and no happening: "era", "faceva"

    def kind(self, text: str, end: int) -> str:
        """What stands behind a verb that ends at a place: "name", "article", "preposition", "when", "clause", "number", "word" or "end"."""
        word, after = two_behind(text, end)
        low = word.casefold()
        if not word:
            return "end"
        if word[0].isupper():
            return "name"
        if self.to_new.fullmatch(f"{low} {after.casefold()}"):
            return "preposition"
        article, elided, noun = low.replace("’", "'").partition("'")
        if elided and self.determiner.fullmatch(f"{article}'"):
            return "when" if self.time.fullmatch(noun) else "article"  # "l'anno", "l'ingegnere"
        if self.determiner.fullmatch(low) and (after[:1].isdigit() or self.time.fullmatch(after.casefold())):
            return "when"  # "il 4 aprile", "esa misma noche"
        kinds = ("preposition", self.preposition), ("article", self.determiner), ("clause", self.apart), ("when", self.when)
        kind = next((kind for kind, pattern in kinds if pattern.fullmatch(low)), "number" if word[0].isdigit() else "word")
        return "name" if kind == "when" and after[:1].isupper() else kind  # "marcó primero [Dani Ruiz]"


NO_LEFT_OUT = LeftOutWords()


def verbs_alone(words: LeftOutWords, text: str, sentence: Span) -> Iterator[Span]:
    """Where verbs stand that may leave their subject out: the first of a sentence, and those right behind what joins a clause."""
    if words.verb is _NEVER:
        return
    start, end = sentence
    opens = _OPENS.match(text, start, end)
    begin = opens.end() if opens else start
    first: re.Match[str] | None = None
    main = _behind_leading_clause(words, text, (begin, end))
    if main is not None:
        yield main
    for first in islice(words.verb.finditer(text, begin, end), _LOOKED_AT):
        if leads(words, text[begin : first.start()], surely=first["surely"] is not None):
            is_doubled = words.many.search(first[0]) and words.doubled.match(text, begin, first.end())
            if not is_doubled and not _is_followed(words, text, first) and (one := _without_adverbs(words, text, first)) != main:
                yield one
            break
        if first["surely"] is not None:
            break
    for opening in words.relative.finditer(text, begin, end):
        hit = words.done_to_things.match(text, opening.end(), end) or words.done_to_people.match(text, opening.end(), end)
        if hit is not None:
            yield hit.span()  # "Il medico, che [sposò] nel 1913"
    for joint in words.joined.finditer(text, first.end() if first else start, end):
        hit = words.verb.match(text, joint.end(), end)
        if hit is not None and not _is_followed(words, text, hit) and (one := _without_adverbs(words, text, hit)) != main:
            yield one


def is_background(words: LeftOutWords, text: str, sentence: Span) -> bool:
    """Whether a sentence only tells how something was, beside the story: "Su mujer, Rosa, era comadrona"."""
    verbs = [hit for hit in words.verb.finditer(text, *sentence) if hit["surely"] is not None]
    alone = [hit for hit in verbs if not (hit.end() > hit.end("surely") and words.having.search(hit["surely"]))]  # "era nata" is told
    return bool(verbs) and len(alone) == len(verbs) and all(words.background.search(hit["surely"]) for hit in verbs)


def has_time(words: LeftOutWords, lead: str) -> bool:
    """Whether words before a verb say when: "En 1957", "Durante la guerra", "Años después"."""
    return any(word[0].isdigit() or words.time.fullmatch(word) or word == "durante" for word in map(str.casefold, _WORD.findall(lead)))


def has_object_before(words: LeftOutWords, text: str, start: int, end: int) -> bool:
    """Whether a verb of a clause has a pronoun for its object: "cuando [le] dieron la licencia"."""
    return any(words.object.search(verb[0]) for verb in words.verb.finditer(text, start, end))


def _behind_leading_clause(words: LeftOutWords, text: str, sentence: Span) -> Span | None:
    """Where the verb of the main clause stands behind one that leads to it: "Cuando murió su padre, [volvió] a Lima"."""
    comma = text.find(", ", *sentence)
    hit = words.verb.match(text, comma + 2, sentence[1]) if comma > 0 else None
    if hit is None or hit["surely"] is None or _is_followed(words, text, hit):
        return None
    leads_on = any(words.opens.fullmatch(word.casefold()) for word in _WORD.findall(text[sentence[0] : comma]))
    return _without_adverbs(words, text, hit) if leads_on else None


def _is_followed(words: LeftOutWords, text: str, verb: re.Match[str]) -> bool:
    """Whether the subject of a verb stands behind it: "llegó la luz", "se acuerda contratar", "é detido Rui Pais"; or it is a noun:
    "cierre de la presa".
    """
    kind = words.kind(text, verb.end())
    after, noun = two_behind(text, verb.end())
    is_one = kind == "article" and noun in words.people
    if is_one and words.people[noun] in _BODIES:  # "ganó [el club] la copa", but "vendió la empresa"
        is_one = words.determiner.fullmatch(_behind(text, verb.end() + 2 + len(after) + len(noun)).casefold()) is not None
    if is_one and (words.many.search(verb[0]) or not words.several.fullmatch(noun)):
        return True  # "asistirá el consejero", but "tuvo cuatro hijos", "vendió la empresa"
    article = after.casefold().replace("’", "'").partition("'")[0]  # "l'ufficio"
    if words.comes_the.search(verb[0]) and (kind == "name" or words.the.fullmatch(article)):
        return True  # "abrió la escuela", but "abrió una tienda"
    if verb["surely"] is None and words.of.fullmatch(after.casefold()):
        return True
    happens = after.replace("’", "'").partition("'")[2] or noun  # "l'inizio"
    is_happening = kind == "article" and words.happening.fullmatch(happens.casefold())
    if words.being.search(verb[0]) and (_says_when(words, after, noun) or is_happening):
        return True  # "fue una victoria ajustada"
    if words.object.search(verb[0]) and (kind == "name" or _has_person_behind(words, text, verb.end())):
        return True
    if words.itself.search(verb[0]):
        return kind in ("article", "name", "number", "clause", "word")
    if words.determiner.fullmatch(article) and _has_two_behind(words, text, verb):
        return True
    if words.comes.search(verb[0]) is None or words.infinitive.fullmatch(noun.casefold()):
        return False  # "começou a vender"
    if kind == "word" and (noun[:1].isupper() or words.the.fullmatch(noun.casefold().replace("’", "'").partition("'")[0])):
        return True  # "fu nominato revisore Gino Fare", "fu eletta presidente la nipote"
    return kind in ("article", "name", "number") or kind == "preposition" and _stands_behind_place(words, text, verb.end())


def _has_two_behind(words: LeftOutWords, text: str, verb: re.Match[str]) -> bool:
    """Whether two noun phrases stand behind a verb with nothing between them: "ganó el pleito [la empresa]"; not "un verano entero"."""
    end, told = verb.end(), list[str]()
    while len(told) <= _FAR + 1 and (word := _behind(text, end)):
        told.append(word.casefold().replace("’", "'"))
        end += 1 + len(word)
    if len(told) < _A_TIME or words.infinitive.fullmatch(told[1]):
        return False  # "começou a vender os quadros"
    first = told[0].partition("'")[1:]
    for at in range(1 if first[0] else 2, min(len(told) - 1, _FAR)):
        article, elided, noun = told[at].partition("'")
        if not words.determiner.fullmatch(article + elided) or words.preposition.fullmatch(article + elided):
            continue
        before = told[at - 1]
        joins = len(before) < _A_NOUN or any(one.fullmatch(before) for one in (words.preposition, words.determiner, words.apart))
        return (
            not joins
            and not _is_time(words, [noun, *told[at + 1 :]][:_A_TIME] if noun else told[at + 1 : at + 1 + _A_TIME])
            and not words.calls.search(verb[0])
        )
    return False


def _stands_behind_place(words: LeftOutWords, text: str, end: int) -> bool:
    """Whether a subject stands behind a verb and a place: "llegó al pueblo [un nuevo maestro]", "subió a bordo [el médico]"."""
    told: list[str] = []
    while len(told) <= _FAR + _A_TIME and (word := _behind(text, end)):
        told.append(word.casefold().replace("’", "'"))
        end += 1 + len(word)
    if len(told) < _A_TIME or words.infinitive.fullmatch(told[1]):
        return False  # "volvió a abrir la tienda"
    for at in range(2, min(len(told), _FAR)):
        article, elided, noun = told[at].partition("'")
        if words.determiner.fullmatch(article + elided) and not words.preposition.fullmatch(told[at - 1]):  # "en [el] pueblo"
            behind = [noun, *told[at + 1 :]] if noun else told[at + 1 :]
            is_article = not words.preposition.fullmatch(article) or any(word in words.somebody for word in behind[:1])  # Portuguese "a"
            return is_article and not _is_time(words, behind[:_A_TIME])
    return False


def _says_when(words: LeftOutWords, first: str, second: str) -> bool:
    """Whether the two words behind "was" are a time, which is nobody's: "era [el lunes]", "era [1998]", but not "fu [3 volte] campione"."""
    low, _, elided = first.casefold().replace("’", "'").partition("'")  # "l'anno"
    behind = elided or second.casefold()
    if words.the.fullmatch(low):
        return behind[:1].isdigit() or words.time.fullmatch(behind) is not None
    if low[:1].isdigit():
        return words.time.fullmatch(behind) is None
    return words.time.fullmatch(low) is not None and (not behind or behind[0].isdigit())  # "era lunedì 9 giugno", but "fu poi sindaco"


def _has_person_behind(words: LeftOutWords, text: str, end: int) -> bool:
    """Whether somebody with an article stands close behind a verb whose object is in front of it: "la nominò direttrice [il ministro]"."""
    told = [""]
    while len(told) <= _FAR and (word := _behind(text, end)):
        told.append(word.casefold())
        end += 1 + len(word)
    for at in range(1, len(told) - 1):
        is_object = words.preposition.fullmatch(told[at - 1]) or words.preposition.fullmatch(told[at])  # "de la jueza", "al juez"
        if not is_object and words.determiner.fullmatch(told[at]) and any(one in words.somebody for one in told[at + 1 : at + 3]):
            return True
    return False


def _without_adverbs(words: LeftOutWords, text: str, verb: re.Match[str]) -> Span:
    """Where a verb stands with what belongs to it but for adverbs at its front: "después [fundó]"."""
    start, end = verb.span()
    while (word := _WORD.match(text, start, end)) is not None and word.end() < end and words.time.fullmatch(word[0].casefold()):
        start = word.end() + 1
    return start, end


def leads(words: LeftOutWords, lead: str, *, surely: bool) -> bool:
    """Whether words before a verb hold no subject of it; one that is no verb `surely` may be a noun, and stands behind no preposition."""
    told = _WORD.findall(lead)
    last = told[-1].casefold() if told else ""
    number = last[:1].isdigit()
    if len(told) > _LONGEST_LEAD or not number and words.determiner.fullmatch(last):
        return False
    is_later = len(told) > 1 and words.time.fullmatch(last) and words.time.fullmatch(told[-2].casefold())  # "tre anni dopo"
    if not number and not is_later and words.preposition.fullmatch(last):
        return False
    if last and not surely and last[0].isalnum() and not number and not words.when.fullmatch(last):
        return False
    before, governed = "", False  # whether a preposition has a noun behind it up to here
    for at, word in enumerate(told):
        low = word.casefold()
        if not word[0].isalnum():
            governed = False
        elif word[0].isdigit():
            pass  # "1960", "3 de junio"
        elif words.apart.fullmatch(low):
            return False
        elif words.preposition.fullmatch(low):
            governed = not (words.time.fullmatch(low) and words.time.fullmatch(before.casefold()))  # "il giorno dopo"
        elif words.determiner.fullmatch(low):
            if not (governed and _continues(words, before)) and not _is_time(words, told[at + 1 : at + 4]):
                return False  # "tra il 1930 [e il] 1970" goes on
        elif not governed and not words.when.fullmatch(low):
            return False
        elif word[0].isupper() and at and (before[:1].isdigit() or not _continues(words, before)) and not before[:1].isupper():
            return False  # "En 1950 [Rosa] volvió"
        before = word
    return True


def _is_time(words: LeftOutWords, told: list[str]) -> bool:
    """Whether one of the next words, up to a preposition, is of a time: "la mañana", "tres días", "ese mismo año"; "el 3 de mayo"."""
    for word in told:
        low = word.casefold()
        if words.time.fullmatch(low) or low[0].isdigit():
            return True
        if words.preposition.fullmatch(low):
            return False
    return False


def _continues(words: LeftOutWords, before: str) -> bool:
    low = before.casefold()
    return bool(words.preposition.fullmatch(low) or words.determiner.fullmatch(low) or low[:1].isdigit())


def two_behind(text: str, end: int) -> tuple[str, str]:
    """The two words behind a verb, as an article and its noun; "" where none follows in its clause."""
    word = _behind(text, end)
    return word, _behind(text, end + 1 + len(word))


def _behind(text: str, end: int) -> str:
    hit = _BEHIND.match(text, end)
    return hit["word"] if hit else ""
