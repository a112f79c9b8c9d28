"""The noun phrases of a sentence that its pieces tell of: the subject of a clause, the head of a relative clause or a participle."""

from __future__ import annotations

from collections.abc import Sequence

from timeline import patterns as re
from timeline.events.grammar import NEVER, Grammar
from timeline.events.lines import one_line, upper_first
from timeline.events.phrases import stripped
from timeline.events.piece import INSERTED, Piece, Role
from timeline.text import Span

_DATED = re.compile(r"[^\W\d_]{1,6}['’ ]\s*(?:[^\W\d_A-ZÀ-Þ]+ ){0,3}\d{3,4},?\s*")  # "In 1960", "en mayo de 1960"
_AGE = re.compile(r"[^\W\d_]{2} \d{1,3} [^\W\d_]+")
_ELIDED = re.compile(r"[^\W\d_]+['’]$")
_LONGEST_HEAD = 100
_LONGEST_SUBJECT = 12  # words
_ONE_NAME = re.compile(r"[^\W\d_]+ [A-ZÀ-Þ][\w’-]{2,}")  # with its article
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_NAME, _SHORT = 5, 3  # words of a name; letters of one in it that is not capitalised
_SOMEBODY = ("kin", "person", "friend", "anybody")  # kinds of nouns
_NAMED_AT_END = re.compile(r"(?:[^\W\d_a-zß-ÿ][\w’'-]+ )+[^\W\d_a-zß-ÿ][\w’'-]+$")  # by two words with capitals
_LONGEST_NAMED = 50  # code points of a subject with its apposition


def subject_of(grammar: Grammar, text: str, found: Sequence[Piece], before: int) -> str:
    """The subject of the clause that a piece at `before` goes on with, "" if none is found."""
    earlier = [one for one in found if one.start < before]
    for at, one in reversed([*enumerate(earlier)]):
        if one.role is Role.SUBJECT:
            named = names_subject(grammar, text, one, earlier[at + 1]) if at + 1 < len(earlier) else (one.start, one.end)
            named = named[0], _before_present(grammar, text, *named)
            is_list = named[1] <= one.end and grammar.also.search(text, *named)  # "The boilers, pumps and filters"
            comma = "," if "," in text[slice(*named)] and not is_list else ""
            return (subject + comma) if (subject := _phrase(grammar, text[named[0] : min(named[1], before)])) else ""
        waits = one.role is Role.SUBORDINATE and at + 1 < len(earlier) and not grammar.verb.search(text, one.start, one.end)
        if waits and earlier[at + 1].role is Role.APPOSITION:  # "when [his former clerk, Leon Hall], came forward"
            opening = grammar.subordinate.match(text, one.start)
            own = Piece(stripped(text, opening.end() if opening else one.start, one.end)[0], one.end, Role.SUBJECT)
            return _phrase(grammar, text[slice(*names_subject(grammar, text, own, earlier[at + 1]))])
        if one.role is Role.PREDICATE and (said := _said_in(grammar, text, one, before)):
            return said
        if one.role is Role.MAIN:
            if own := _behind_quotation(grammar, text, one, earlier[at + 1] if at + 1 < len(earlier) else None):
                return own
            said = grammar.complement.search(text, one.start, min(one.end, before))
            if (
                said
                and not grammar.verb.search(text, said.end(), one.end)
                and grammar.noun_start.match(text, stripped(text, said.end(), one.end)[0])
            ):
                own = Piece(stripped(text, said.end(), one.end)[0], one.end, Role.SUBJECT)  # "reported that [the firm], Holt, had begun"
                return _phrase(
                    grammar,
                    text[slice(*(names_subject(grammar, text, own, earlier[at + 1]) if at + 1 < len(earlier) else (own.start, own.end)))],
                )
            if not said and at + 1 < len(earlier) and (own := _said_bare(grammar, text, one, earlier[at + 1], before)):
                return own
            start = (
                said.end() if said and grammar.verb.search(text, said.end(), min(one.end, before)) else one.start
            )  # "heard that Anna left"
            verb = first_verb(grammar, text, start, min(one.end, before)) or grammar.main_verb.search(text, start, one.end)
            led = text[start : verb.start() + verb[0].rfind(" ") + 1] if verb else ""
            led = grammar.clitic_at_end.sub("", led)
            if verb and grammar.opens_inside.search(led):
                return ""  # "Two boats lay here until their owners [were found] and were sold": its own verb is in no list
            if verb and grammar.verb_second and grammar.preposition_start.match(led):
                turned = grammar.inverted.match(text, verb.start() + verb[0].rfind(" ") + 1, min(one.end, before))
                return turned["subject"] if turned else ""  # "Nach der Lehre ging [sie] fort"
            if _DATED.fullmatch(led):
                return ""  # "Nel 1960 comprò la casa e [nel 1972 aprì una scuola]": its verb says who did it
            own_name = grammar.noun_phrase_at_end.search(led.rstrip()) if grammar.preposition_start.match(led) else None
            return _phrase(grammar, own_name[0] if own_name else led)  # "In breach of that [the firm] sold it"
    return ""


def _behind_quotation(grammar: Grammar, text: str, one: Piece, after: Piece | None) -> str:
    """Who speaks, where a clause is what was said and the beginning of who said it: "“It is full,” [a clerk, Ann Lee], said"; or ""."""
    start = end_of_quotation(text, one)
    start = stripped(text, start, one.end)[0] if start else one.end
    verb = first_verb(grammar, text, start, one.end)
    own = Piece(start, verb.start() if verb else one.end, Role.SUBJECT)
    if start >= one.end or not grammar.noun_start.match(upper_first(text[own.start : own.end])):
        return ""
    return _phrase(grammar, text[slice(*names_subject(grammar, text, own, after) if after and not verb else (own.start, own.end))])


def end_of_quotation(text: str, one: Piece) -> int:
    """Where a quotation ends inside a piece, 0 where none does."""
    return max(text.rfind(mark, one.start + 1, one.end) for mark in '”"') + 1


def _said_bare(grammar: Grammar, text: str, one: Piece, after: Piece, before: int) -> str:
    """The subject that a clause ends with behind a verb of saying, of a verb at `before` which nothing joins: "Ann said [the cows],
    born in a storm, were sold"; "" of others.
    """
    verb = next(reversed(list(grammar.reporting.finditer(text, one.start, one.end))), None)
    if verb is None or after.role not in INSERTED or grammar.joining.match(text, before) or grammar.joined.match(text, before):
        return ""
    start = stripped(text, verb.end(), one.end)[0]
    verbs = (hit.start() for hit in grammar.verb.finditer(text, start, one.end))
    tells = any(not grammar.determiner_at_end.search(text, start, at) for at in verbs)  # not "the [recovered] works"
    if tells or not grammar.noun_start.match(text, start, one.end):
        return ""
    return _phrase(grammar, text[slice(*names_subject(grammar, text, Piece(start, one.end, Role.SUBJECT), after))])


def _before_present(grammar: Grammar, text: str, start: int, end: int) -> int:
    """Where a subject ends whose verb stands second and is in no list: "De firma [vraagt surseance aan] en gaat failliet"."""
    if not grammar.verb_second:
        return end
    verbs = (hit.start() for hit in grammar.headline_verb.finditer(text, start, end))
    verbs = (at for at in verbs if not grammar.determiner_at_end.search(text, start, at))
    return next((at for at in verbs if not leads_on(grammar, text[start:at])), end)


def leads_on(grammar: Grammar, words: str) -> bool:
    """Whether what follows some words is no verb, but of their last one: "Na twee jaar als [assistent]"."""
    last = words.split()[-1:]
    return bool(last and (grammar.loose_end.search(f" {last[0]}") or grammar.preposition_start.match(f"{last[0]} ")))


def _said_in(grammar: Grammar, text: str, one: Piece, before: int) -> str:
    """The subject of what a predicate says: "records that [his men] were sent home"; "" where it says nothing."""
    said = next(iter(grammar.complement.finditer(text, one.start, min(one.end, before))), None)
    verb = first_verb(grammar, text, said.end(), min(one.end, before)) if said else None
    waits = said and not verb and grammar.noun_start.match(text, stripped(text, said.end(), one.end)[0])
    subject = _phrase(grammar, text[said.end() : verb.start() if verb else one.end]) if said and (verb or waits) else ""
    return grammar.pronoun_at_end.sub("", subject)  # "that the offer [it] made was its last"


def first_verb(grammar: Grammar, text: str, start: int, end: int) -> re.Match[str] | None:
    """The first verb that is none right behind an article, "the [deceased] was admitted", if there is another one."""
    hits = list(grammar.verb.finditer(text, start, end))
    sure = (hit for hit in hits if hit[0] in grammar.past_states or not grammar.determiner_at_end.search(text, start, hit.start()))
    return next(sure, hits[0] if hits else None)  # "The first [was] railed to Lobatse"


def names_subject(grammar: Grammar, text: str, subject: Piece, after: Piece) -> Span:
    """The span of a subject that an apposition names: its full name alone, or both where the name says too little by itself.

    "The attendant, [Nico Barral]", "[her elder son, Anders]", "[her masterpiece, the ring for Whitby]".
    """
    own, name = text[subject.start : subject.end], text[after.start : after.end]
    named = is_name(own) and not grammar.possessive_start.match(own) and not grammar.determiner_start.match(own)
    is_small = not grammar.breaks and not grammar.unnamed.is_capital  # whose nouns have no capital: "A Transcorvo – Transportes do Corvo"
    named = named or bool(is_small and _ONE_NAME.fullmatch(own) and grammar.determiner_start.match(own))
    is_one_of_many = grammar.plural_head.fullmatch(own) and not grammar.plural_head.fullmatch(name)
    inner = grammar.phrase_start.search(own)  # "A dispute [with a former partner], Laborex, was settled": the partner is named
    is_of_inner = inner is not None and grammar.new_start.match(own, inner.end()) and not grammar.person_noun.search(own, 0, inner.start())
    if (
        after.role is not Role.APPOSITION
        or named
        or grammar.empty_head.match(name)
        or grammar.joining.match(name)
        or is_one_of_many
        or is_of_inner
    ):
        return subject.start, subject.end
    is_work = grammar.determiner_start.match(name) is not None and is_name(name)  # "her memoir, A Strike Note"
    if is_name(name) and not is_work or is_name(" ".join(name.split()[-2:])) and name[0].islower() and len(name.split()) <= _LONGEST_NAME:
        return after.start, after.end
    if _is_surname(grammar, own, name):
        return after.start, after.end
    long = after.end - subject.start > _LONGEST_NAMED
    is_somebody = grammar.person_noun.search(own) or grammar.unnamed.kinds.get(own.rpartition(" ")[2]) in _SOMEBODY
    is_called = not grammar.unnamed.is_capital and is_somebody and name.istitle() and name.isalpha()  # "A son, [Neil]"
    names = (
        is_called or grammar.possessive_start.match(own) and not grammar.new_start.match(name)
    )  # but "His widow[, a nurse], kept the letters"
    return (subject.start, after.end) if names and not long else (subject.start, subject.end)


def _is_surname(grammar: Grammar, own: str, name: str) -> bool:
    """Whether one word behind a noun phrase is the name of whom that tells: "El capitán, [Oyarzun]", but not "Die Mutter, [Lehrerin]"."""
    kinds = grammar.unnamed.kinds
    is_word = not grammar.breaks and name.isalpha() and name.istitle() and len(name) > _SHORT and name.casefold() not in kinds
    heads = [word for word in _WORD.findall(own) if word.casefold() in kinds]
    is_kin = grammar.possessive_start.match(own)  # "Su padre, Vicent"
    return bool(is_word and heads and not is_kin and grammar.determiner_start.match(upper_first(own)))


def is_name(words: str) -> bool:
    """Whether words are all capitalised, but for short ones between them."""
    parts = words.split()
    return (
        1 < len(parts) <= _LONGEST_NAME
        and all(one[:1].isupper() for one in (parts[0], parts[-1]))
        and all(one[:1].isupper() or len(one) <= _SHORT for one in parts)
    )


def _phrase(grammar: Grammar, words: str) -> str:
    """A noun phrase without the words that only join it to what stands before; "" if it is too long for one."""
    line = grammar.leading_words.sub("", " ".join(words.split())).strip(' ,;:—–-“”"')
    line = grammar.adverb_at_end.sub("", line)
    relative = grammar.relative_opening.search(line) if len(line.split()) > _LONGEST_SUBJECT else None
    line = line[: relative.start()].rstrip(" ,") if relative else line
    made = grammar.made_of_participle.fullmatch(line) if len(line.split()) > _LONGEST_SUBJECT else None
    line = made["subject"].strip() if made else line  # "[A clerk] accused of …"
    return line if 0 < len(line.split()) <= _LONGEST_SUBJECT and not line.endswith(("'s", "’s")) else ""


def head_before(grammar: Grammar, text: str, found: Sequence[Piece], before: int, dates: Sequence[Span] = ()) -> str:
    """The noun phrase right before a relative clause or a participle, as a subject: "da fábrica" is "a fábrica"; "" if none is found."""
    head = _head_before(grammar, text, found, before, dates)
    first, blank, rest = head.partition(" ")
    article = grammar.contractions.get(first.casefold()) if blank else None
    return f"{article} {rest}" if article else without_preposition(grammar, head)


def without_preposition(grammar: Grammar, head: str) -> str:
    """A noun phrase without the preposition that leads to it, "Bij [de inspectie]"; "" where none can be made a subject: "Mit Bescheid"."""
    lead = None if grammar.breaks or _is_with_article(grammar, head) else grammar.preposition_start.match(f"{head} ")
    if lead is None:
        return head
    rest = head[lead.end() :]
    inner = without_preposition(grammar, rest)
    return inner if grammar.no_subject_case is NEVER and inner and (inner != rest or _is_with_article(grammar, rest)) else ""


def _is_with_article(grammar: Grammar, head: str) -> bool:
    """Whether a noun phrase opens with an article that is no preposition as well, "A polícia", but not "No dia"."""
    first = head.split(" ", 1)[0].casefold()
    return first not in grammar.contractions and grammar.determiner_start.match(upper_first(head)) is not None


def _taken_off(grammar: Grammar, earlier: list[Piece], text: str) -> Piece | None:
    """The first of the appositions at the end of these pieces, which are taken off, and so is an age in front of them."""
    apposed: Piece | None = None
    while len(earlier) > 1 and earlier[-1].role is Role.APPOSITION:
        apposed = earlier.pop()
        if not grammar.breaks and text[apposed.start : apposed.end].istitle():
            break  # "antes del descanso y, ya en el añadido, [Peña], que había salido"
    if len(earlier) > 1 and earlier[-1].role is Role.ADVERBIAL and _AGE.fullmatch(text[earlier[-1].start : earlier[-1].end]):
        earlier.pop()  # "o garoto Kauã, [de 18 anos], revelado na base"
    return apposed


def _head_before(grammar: Grammar, text: str, found: Sequence[Piece], before: int, dates: Sequence[Span]) -> str:
    """The noun phrase right before a relative clause or a participle, which is what these tell of; "" if none is found.

    A date that stands between them is none of it: "filed [a tender] on 4 March, which was withdrawn"; `dates` are those of the sentence.
    """
    earlier = [one for one in found if one.end <= before and one.role not in (Role.RELATIVE, Role.PARTICIPLE)]
    opening = stripped(text, before, min(len(text), before + _LONGEST_HEAD))[0]
    told = text[opening : opening + _LONGEST_HEAD]
    if len(earlier) > 2 and all(one.role is Role.APPOSITION for one in earlier[-2:]) and text[earlier[-1].end : before].isspace():
        if own := grammar.noun_phrase_at_end.search(one_line(text[earlier[-1].start : earlier[-1].end])):
            return own[0]  # "the chance to raise, even now, the closure of [a hospital] which"
    apposed = _taken_off(grammar, earlier, text)
    if not earlier:
        return ""
    name = text[apposed.start : apposed.end] if apposed is not None else ""
    if apposed is not None and (own := _by_apposition(grammar, text, earlier[-1], apposed, before)) is not None:
        return own
    line = without_date_at_end(grammar, text, (earlier[-1].start, earlier[-1].end), dates).rstrip(".")
    if (object_ := _object_at_end(grammar, earlier[-1], line, told)) is not None:
        return object_
    if earlier[-1].role is Role.SUBJECT and not grammar.first_person.match(line):
        person = grammar.of_a_person.match(told) and grammar.noun_phrase_at_end.search(line)
        if person and person[0][:1].isupper() and (is_name(person[0]) or not grammar.person_like.search(line, 0, person.start())):
            return person[0]  # "Letter from [Dorothy], who was delivered of a boy"
        if behind := (person and _behind_infinitive(grammar, line, person)) or _behind_verb_unknown(grammar, line):
            return behind
        if grammar.present_inside.search(line):  # "The board recommends [a dividend], which will be paid"
            return phrase_at_end(grammar, line, thing=grammar.of_a_thing.match(told) is not None, told=told)
        thing = grammar.of_a_thing.match(told) and grammar.person_noun.search(line)
        deed = grammar.gerund.match(line[:1].lower() + line[1:])  # "Trading in [the shares], which lost 62%"
        owner = thing or deed
        inner = grammar.noun_phrase_at_end.search(line, owner.end()) if owner else None
        joining = grammar.joining.match(line)
        lead = grammar.preposition_start.match(line, joining.end()) if joining else None  # "and [by] the shareholders, who will vote"
        inner = grammar.noun_phrase_at_end.search(line, lead.end()) if lead and not grammar.breaks else inner
        own = (
            inner[0] if inner else _phrase(grammar, line[lead.end() :] if lead else line)
        )  # "the president of [South Sudan], which became a country"
        nearest = phrase_at_end(grammar, line, thing=True, told=told) if own and not inner and not _agrees(grammar, own, told) else ""
        return nearest if nearest and _agrees(grammar, nearest, told) else own  # "Both lines point to [a crater], which was"
    if earlier[-1].role is Role.ADVERBIAL and (lead := grammar.preposition_start.match(line)):
        line = line[lead.end() :]  # "[Under] Georg Pichler, who had joined in 1988"
    own = phrase_at_end(grammar, line, thing=grammar.of_a_thing.match(told) is not None, told=told)
    named = grammar.noun_phrase_at_end.search(name) if grammar.of_a_person.match(told) and not _may_be_somebody(grammar, own) else None
    return named[0] if named and _may_be_somebody(grammar, named[0]) else own  # "five matches, one more than [Unido], who drew"


def _by_apposition(grammar: Grammar, text: str, one: Piece, apposed: Piece, before: int) -> str | None:
    """What a relative clause behind an apposition tells of, as that names it or says what it is; None where neither tells."""
    name = text[apposed.start : apposed.end]
    if (that := grammar.empty_head.match(name)) and grammar.of_a_person.match(text, stripped(text, before, len(text))[0]):
        return name[that.end() :]  # "A fourteenth name, that of [Albert Coulson], who died"
    if one.role is Role.SUBJECT:
        return _phrase(grammar, text[slice(*names_subject(grammar, text, one, apposed))])
    if one.role is Role.ATTRIBUTION and not is_name(name):
        return phrase_at_end(grammar, one_line(name), thing=True)  # "said Anna Berg, head of [the league], founded in 1998"
    is_phrase = grammar.breaks and name[:1].islower() and not grammar.determiner_start.match(upper_first(name))
    if is_phrase and grammar.of_a_thing.match(text, stripped(text, before, len(text))[0]) and grammar.phrase_start.search(name):
        return phrase_at_end(grammar, one_line(name), thing=True)  # "too late for [the funeral], which was yesterday"
    if is_name(name) or (not grammar.breaks and name[:1].isupper() and " " not in name):
        return name  # "a daughter, [Ines Berg], who took over"
    told = text[stripped(text, before, len(text))[0] :]
    if not grammar.breaks and grammar.determiner_start.match(upper_first(name)) and grammar.participle.match(told):
        return name if _agrees_made(grammar, name, told) else None  # "È morto a Bari [il pittore Ugo Ferro], nato nel 1919"
    own = phrase_at_end(grammar, one_line(text[one.start : one.end]), thing=False) if name[:1].isupper() and " " not in name else ""
    return f"{own}, {name}," if own else None


def _may_be_somebody(grammar: Grammar, head: str) -> bool:
    """Whether a noun phrase is a name or a noun for people."""
    return any(word[:1].isupper() for word in head.split()[1:] or [head]) or grammar.person_noun.search(head) is not None


def _object_at_end(grammar: Grammar, piece: Piece, line: str, told: str) -> str | None:
    """What is told of the object that a piece ends with, by its form: a name, a noun phrase or one in it; "" where none can be meant.

    None where the piece ends with no object that is surely one.
    """
    if grammar.of_a_person.match(told) and (sent := grammar.sent_by.search(line)):
        return sent["name"]
    if grammar.of_a_person.match(told) and not grammar.breaks and (name := _name_at_end(grammar, line)):
        return name  # "a la sede y al domicilio de [Cuesta], que fue detenido"
    objects = grammar.objects_at_end(line) if piece.role in (Role.SUBJECT, Role.MAIN, Role.PREDICATE) else ()
    if not objects:
        return None
    objects = objects if objects[0] else (phrase_at_end(grammar, line, thing=False, told=told),)
    if grammar.participle.match(told):  # "la sede della [ditta], fondata"
        objects = [*(one for one in reversed(objects) if grammar.determiner_start.match(upper_first(one))), *objects]
    return next((one for one in objects if one and _agrees(grammar, one, told) and _agrees_made(grammar, one, told)), "")


def _name_at_end(grammar: Grammar, line: str) -> str:
    """The name that a line may end with, with its article and without what stands before it."""
    words = line.split()
    start = len(words)
    while start and (words[start - 1][:1].isupper() or (len(words[start - 1]) <= _SHORT and words[max(0, start - 2)][:1].isupper())):
        start -= 1
    if not 0 < start < len(words):
        return ""
    article = grammar.contractions.get(words[start - 1].casefold()) or (
        words[start - 1] if grammar.determiner_start.match(f"{words[start - 1]} ") else ""
    )
    return f"{article} {' '.join(words[start:])}".lstrip()


def _agrees_made(grammar: Grammar, head: str, told: str) -> bool:
    """Whether a participle that opens what is told of a noun phrase can be of that."""
    made = grammar.participle.match(told)
    return made is None or grammar.made_agrees(head, made[0])


def _behind_verb_unknown(grammar: Grammar, line: str) -> str:
    """The noun phrase at the end of what seems to be a subject, and opens with a verb that no list has: "Recuerdo [la casa], que ardió"."""
    head, words = grammar.noun_phrase_at_end.search(line), line.split()
    if head is None or not head.start() or grammar.determiner_start.match(line) or words[1][:1].isupper():
        return ""
    opens = line[: head.start()]
    is_phrase = grammar.phrase_start.search(f" {opens}") or grammar.preposition_start.match(line) or "," in opens
    starts = grammar.determiner_start.match(upper_first(head[0])) and head[0].split()[0] not in grammar.contractions
    return head[0] if not is_phrase and starts else ""


def without_date_at_end(grammar: Grammar, text: str, span: Span, dates: Sequence[Span]) -> str:
    """The words of a span without the date that ends it and the preposition of that."""
    date = next((one for one in dates if one[1] == span[1] and one[0] > span[0]), None)
    if date is None:
        return one_line(text[slice(*span)])
    bare = grammar.before_date_at_end.sub("", one_line(text[span[0] : date[0]])).rstrip(" ,")
    bare = grammar.of_at_end.sub("", f"{bare} ").rstrip(" ,")  # "the accident [of 27 July], in which"
    return bare or one_line(text[slice(*span)])


def phrase_at_end(grammar: Grammar, line: str, *, thing: bool, told: str = "") -> str:
    """The noun phrase that a line ends with; of a thing with what it belongs to: "the shelter in Dock Road", "an organ by Hill of London".

    `told` is the relative clause or participle behind it, whose verb says whether it is one or many: "the price of [shares], which were".
    """
    line = grammar.behind_head.sub("", line[-_LONGEST_HEAD:])
    matter = grammar.matter_at_end.search(line) if thing else None
    about = grammar.phrase_start.search(matter[0]) if matter else None
    if matter and (not told or _agrees(grammar, matter[0][: about.start()] if about else matter[0], told)):
        return matter[0]  # "owing to [a dispute about payment], which was settled"
    head = grammar.noun_phrase_at_end.search(line)
    if head is None:
        said = list(grammar.complement.finditer(line))  # "found that dust filters"
        if said and not grammar.verb.search(line, said[-1].end()):
            return _phrase(grammar, line[said[-1].end() :])
        bare = grammar.bare_noun_at_end.search(line)  # "at [closing], which is expected"
        if bare and not _agrees(grammar, bare["noun"], told):
            return _before_phrase(grammar, line, bare.start("noun"), told) or bare["noun"]
        return bare["noun"] if bare else ""
    if behind := _behind_its_verb(grammar, head[0]) or _behind_infinitive(grammar, line, head):
        return behind
    if told and (first := _first_of_two(grammar, line, head.start())) >= 0 and grammar.of_one.match(told):
        return _before_phrase(grammar, line, first, told)  # "[la ditta] fondata dai fratelli Riva e Monti, che riparò"
    elided = _ELIDED.search(line, 0, head.start())
    if elided and (article := grammar.contractions.get(elided[0].casefold().replace("’", "'"))):
        return f"{article}{head[0]}"  # "dall'[Assemblea]" is "l'Assemblea"
    thing = thing or not any(letter.isupper() for letter in head[0][1:])  # "the mayor of the capital, whom"
    starts = [head.start()]
    while wider := grammar.noun_of_at_end.search(line, 0, starts[-1]):
        owner = wider[0].split()
        verbs = (hit for hit in grammar.verb.finditer(wider[0]) if not grammar.participle.match(wider[0], hit.start()))
        if (
            next(verbs, None)
            or grammar.verb.fullmatch(owner[-2])
            or (thing and grammar.person_noun.search(wider[0]) and line[starts[0]].isupper())
        ):
            break  # "a team leaves tomorrow for", "the firm sold in", "the president of South Sudan, which"
        if not thing and not grammar.person_like.search(wider[0]):
            break
        is_group = grammar.collective.search(wider[0].removesuffix(head[0]).rpartition(" of")[0]) is not None
        if grammar.breaks and grammar.of_a_person.match(told):
            if is_group and _names_somebody(grammar, head[0]) and not grammar.of_many.match(told):
                break  # "a letter from the family of the late [Major Rex Borlase], who died in December"
            if is_group:
                return _phrase(grammar, line[wider.start() :])  # "[the crew of a trawler] who were saved"
            if not grammar.person_like.search(wider[0]) and grammar.determiner_start.match(upper_first(head[0])):
                break  # "the credentials of [a contractor] who had left"
        starts.append(wider.start())
    phrases = [_phrase(grammar, line[start:]) for start in starts]
    agreeing = next((one for one in reversed(phrases) if one and _agrees(grammar, one, told)), "")
    nearest = phrases[0] if grammar.breaks or _agrees(grammar, phrases[0], told) else ""  # "los sargentos Ruiz y Peña, que llegó"
    return agreeing or _before_phrase(grammar, line, head.start(), told) or nearest


def _names_somebody(grammar: Grammar, head: str) -> bool:
    """Whether a noun phrase ends with the name of a person: "the late Major Rex Borlase", but not "the Mary Rose"."""
    name = _NAMED_AT_END.search(head)
    article = grammar.determiner_start.match(upper_first(head))
    return name is not None and grammar.vessel.search(head) is None and (article is None or article.end() + 1 < name.start())


def disagrees_made(grammar: Grammar, head: str, told: str) -> bool:
    """Whether what is told of a noun phrase opens with a passive whose participle cannot be of it: "El velatorio [fue enterrada]"."""
    be = None if grammar.breaks else grammar.passive_now.search(told)
    made = grammar.participle.match(told, be.end("be") + 1) if be and len(told[: be.start()].split()) < _SHORT else None
    return made is not None and not grammar.made_agrees(head, made[0])


def _first_of_two(grammar: Grammar, line: str, place: int) -> int:
    """Where the first of two names begins that a conjunction joins, the second of which begins at a place; -1 where there is none."""
    joining = next((hit for hit in grammar.also.finditer(line, 0, place) if hit.end() == place), None)
    if grammar.breaks or joining is None or not line[place].isupper():
        return -1
    first = line.rfind(" ", 0, joining.start()) + 1
    return first if line[first].isupper() else -1


def _before_phrase(grammar: Grammar, line: str, place: int, told: str) -> str:
    """What stands before the last phrase of a line and is one or many as the verb behind has it: "[a germ] in both bottles, which was"."""
    lead = next((hit for hit in reversed([*grammar.phrase_start.finditer(line, 0, place + 1)])), None)
    between = line[lead.end() : place].split() if lead else []
    if lead is None or (lead.end() != place if grammar.breaks else len(between) > 1):
        return ""
    before = line[: lead.start()].rstrip() if not grammar.breaks else line[: lead.start()]
    verb = next((hit for hit in grammar.verb.finditer(before) if hit.end() == len(before)), None)
    if verb is None and not grammar.breaks:  # "la patrulla formada por los guardias, que llegó"
        verb = grammar.participle.fullmatch(before, before.rfind(" ") + 1)
    own = grammar.noun_phrase_at_end.search(before[: verb.start()].rstrip() if verb else before)  # "[a germ] grew in both"
    return own[0] if own and _agrees(grammar, own[0], told) else ""


def _behind_its_verb(grammar: Grammar, head: str) -> str:
    """What stands behind the verb in words that seem one noun phrase: "The trustees wished [Mr Forde], who was ill"; else ""."""
    for verb in grammar.verb.finditer(head):
        before, behind = head[: verb.start()].rstrip(), head[verb.end() :].lstrip()
        if len(before.split()) > 1 and behind[:1].isupper() and not grammar.adverb_at_end.search(f" {before}"):
            return behind
    return ""


def _behind_infinitive(grammar: Grammar, line: str, head: re.Match[str]) -> str:
    """The name behind an infinitive in words that seem one noun phrase: "were appointed to visit [Mr. Kamau], who was ill"; else ""."""
    if grammar.infinitive is NEVER or not head[0][0].islower() or grammar.determiner_start.match(upper_first(head[0])):
        return ""
    done = grammar.infinitive.match(line, line.rfind(" ", 0, max(0, head.start() - 1)) + 1)
    behind = line[done.end() : head.end()].lstrip() if done and head.start() < done.end() < head.end() else ""
    return behind if behind[:1].isupper() else ""


def _agrees(grammar: Grammar, head: str, told: str) -> bool:
    """Whether a noun phrase is one or many as the verb of a relative clause has it; as it may be where the verb does not tell."""
    joining = None if grammar.breaks else grammar.also.search(head)  # "Ruiz y Peña"
    are_two = joining is not None and head[: joining.start()].split()[-1:][0][0].isupper() and head[joining.end() :][:1].isupper()
    is_many = grammar.plural_head.fullmatch(head) is not None or are_two
    return not (grammar.of_one.match(told) and is_many) and not (grammar.of_many.match(told) and not is_many)
