"""What a relative clause tells as a sentence of its head: "who led the council", "Solheim led the council"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline import patterns as re
from timeline.events.clauses import Clause
from timeline.events.grammar import Grammar
from timeline.events.heads import disagrees_made, head_before, is_name, leads_on, phrase_at_end, subject_of, without_date_at_end
from timeline.events.lines import one_line, upper_first
from timeline.events.phrases import stripped
from timeline.events.piece import INSERTED, TOLD, Piece, Role
from timeline.events.sentence_pieces import lower_first
from timeline.events.shared_verbs import shared_form
from timeline.events.shortening import LONGEST
from timeline.text import Span

_JOINED_NAME = re.compile(r"(?P<name>[^\W\d_a-zß-ÿ][\w’'-]+(?: [^\W\d_a-zß-ÿ][\w’'-]+){0,3})(?P<and> [\w&]{1,3} )$")
_SPACE = re.compile(r"\s+")
_REACH = 120  # code points before a clause in which its subject stands


def beside_relative(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], at: int) -> str:
    """What a relative clause tells whose date stands in a phrase beside it; "" where none stands there.

    "whose muses were replaced, [after his death in 1908], by plaster", "Following [the accident of May], in which a child was hurt".
    """
    own = found[at]
    if own.role not in (Role.ADVERBIAL, Role.SUBORDINATE) or clause.words is None or grammar.verb.search(text, own.start, own.end):
        return ""
    before = found[at - 1] if at and clause.start <= found[at - 1].start else None
    if before is not None and before.role is Role.RELATIVE and own.role is Role.SUBORDINATE:
        return relative_told(grammar, text, clause, found, before)
    after = found[at + 1] if at + 1 < len(found) else None
    tells = any(one.role in TOLD for one in found if one.start < clause.end and clause.start < one.end)
    if after is None or after.role is not Role.RELATIVE or after.end > clause.end or tells:
        return ""
    return relative_told(grammar, text, clause, found, after)


def waiting_relative(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> Piece | None:
    """The relative clause that waits for the verb which a piece opens with: "[que], detenido en junio, quedó en libertad"."""
    aside = INSERTED - {Role.RELATIVE} | {Role.ADVERBIAL}
    before = [one for one in found if one.end <= own.start and one.role not in aside]
    last = before[-1] if before and grammar.joining.match(text[own.start : own.end]) is None else None
    waits = last is not None and last.role is Role.RELATIVE and grammar.verb.search(text, last.start, last.end) is None
    return last if waits and last is not None and last.end < own.start and found[found.index(own) - 1] is not last else None


def relative_told(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], own: Piece, behind: str = "") -> str:
    """ "who led the council" as a sentence of its head, "where they met" as one of its own; "" where neither can be.

    `behind` is the verb with all that follows it of one that something inserted parts from it.
    """
    line = f"{' '.join(text[own.start : own.end].split()).rstrip(',')} {behind}".rstrip()
    bare, begins = grammar.joining.sub("", line), own.start
    if bare != line and grammar.relative_piece.match(bare):  # "the visitors, who had come late, and [who lost]"
        line, begins = bare, next((one.start for one in found if one.role is Role.RELATIVE), own.start)
    word = grammar.relative_piece.match(line)
    if word is None:
        return goes_on(grammar, text, clause, found, own)
    is_far = own in found[2:] and grammar.impersonal.match(text, found[0].start, found[0].end)
    if is_far and grammar.complement.match(line):
        return f"{one_line(text[found[0].start : found[0].end])} {line}"  # "It was moved by Ann Lee, and seconded, [that dues rise]"
    if owned := grammar.sentence_of_owner(head_before(grammar, text, found, begins, dates_of(clause)), line):
        return owned
    rest = line[word.end() :].strip()
    head = _with_first(
        grammar, text, clause, own, grammar.empty_head.sub("", head_before(grammar, text, found, begins, dates_of(clause))), rest
    )
    if word.lastgroup == "own":  # "where", "in which": a clause with a subject of its own
        if grammar.where_may_lack_subject and grammar.opens_with_verb.match(rest):  # "onde morreu": one that leaves it out
            return f"{subject} {rest}" if (subject := subject_of(grammar, text, found, own.start)) else rest
        return _with_phrase(grammar, rest, word[0].rpartition(" ")[0], head)
    rest = grammar.thinks_so.sub("", rest, count=1) if grammar.thinks_so.match(rest) else rest  # "which [they fear] was sold"
    if word.lastgroup == "part":
        many = _right_before(grammar, text, clause, own) or (head if head and _may_be_parted(grammar, head, word["part"]) else "")
        return f"{word['part']} {lower_start(grammar, many)} {rest}" if many else one_line(text[told_from(found, own) : own.end])
    if word.lastgroup == "whose":
        dated = one_line(text[slice(*clause.words)]) if clause.words else ""
        named = is_name(head) and not grammar.determiner_start.match(head)  # no "Der Bau der Kirche"
        told_before = _told_before(text, found, own)
        heads = [head] if named else grammar.heads_at_end(told_before) or [head]
        words = [f"{word} " for word in head.split()[2:4]]
        is_one = any(map(grammar.preposition_start.match, words)) or (words and grammar.determiner_start.match(upper_first(words[0])))
        if not named and is_one and head == told_before and found[-1].end > own.end:
            heads = [head, *heads]  # "[Die Mühle an der Straße], die 1987 abbrannte"
        if told := _told_of(grammar, heads, line, word[0], dated):
            part = one_line(text[found[found.index(own) - 1].start : found[found.index(own) - 1].end]) if own is not found[0] else ""
            return f"{part} {lower_start(grammar, told)}" if grammar.part_alone.fullmatch(part) else told  # "one of [whose lines]"
        whole = one_line(text[found[0].start : own.end])
        return f"{head}, {line}" if head else whole if len(whole) <= LONGEST else line  # its head may stand farther off
    if not grammar.breaks and leads_on(grammar, head):  # "la división de la [que había descendido]"
        return one_line(text[told_from(found, own) : own.end])
    if disagrees_made(grammar, head, rest):
        return one_line(text[told_from(found, own) : own.end])  # "interpuso la actora recurso, [que ha sido admitido]"
    if _has_subject(grammar, line, rest) and (head or not _lacks_object(grammar, rest)):
        told, around = _with_object(grammar, rest, head), one_line(text[found[0].start : found[-1].end])
        if told == rest and word.lastgroup == "elided":
            return one_line(text[told_from(found, own) : own.end])  # "Elle vit là avec sa sœur, [qu'elle épaule depuis 1953]"
        around = around if len(around) <= LONGEST else one_line(text[told_from(found, own) : own.end])
        return told if grammar.breaks or told != rest or len(around) > LONGEST else around  # "Lui la presentò a Callas, [che volle lei]"
    before = one_line(text[max(clause.sentence[0], own.start - _REACH) : own.start]).rstrip(" ,")
    return _with_head(grammar, before, head, rest) if head else one_line(text[told_from(found, own) : own.end])


def _with_head(grammar: Grammar, before: str, head: str, rest: str) -> str:
    """What a relative clause tells of its head, or what somebody did to that: "comprò la sede nel 1901" of "la sede, che comprò"."""
    nearest = grammar.noun_phrase_at_end.search(before) if grammar.opens_as_subject else None
    joined = grammar.also.search(before, 0, nearest.start() + 1) if nearest else None
    if nearest and joined and joined.end() >= nearest.start() and head not in nearest[0]:
        head = nearest[0].strip()  # "un hotel, que vendió, [y una fábrica], que compró"
    verb = _object_verb(grammar, head, rest)
    return f"{rest[:verb]} {lower_start(grammar, head)}{rest[verb:]}" if verb else f"{head} {rest}"


def _object_verb(grammar: Grammar, head: str, rest: str) -> int:
    """Where the verb ends of a relative clause that tells what somebody did to its head and leaves out who: "la sede, che [comprò] nel
    1901"; 0 of one that tells what its head did.
    """
    first = next((word for word in head.split() if not grammar.determiner_start.match(f"{upper_first(word)} ")), "")
    kind = "person" if first[:1].isupper() else grammar.unnamed.kinds.get(first.casefold(), "seat")
    of = grammar.left_out
    verbs = of.done_to_things if kind == "seat" else of.done_to_bodies if kind == "body" else of.done_to_people
    verb = verbs.match(rest)
    return verb.end() if verb else 0


def _may_be_parted(grammar: Grammar, head: str, part: str) -> bool:
    """Whether "one of" a noun phrase is English: that is of many, or the part is of one thing."""
    return grammar.plural_head.fullmatch(head) is not None or grammar.of_one_thing.fullmatch(part) is not None


def _with_first(grammar: Grammar, text: str, clause: Clause, own: Piece, head: str, rest: str) -> str:
    """A name with the one that "and" joins to it before: "[Ellen Cho and] Hank Sylvia, who met in 1991"."""
    is_both = head != "" and is_name(head) and grammar.of_both.match(rest) is not None
    at = text.rfind(head, clause.sentence[0], own.start) if is_both else 0
    first = _JOINED_NAME.search(text, clause.sentence[0], at) if at > 0 else None
    if first is None or not grammar.joins_names.fullmatch(first["and"]):
        return head
    return f"{first['name']}{first['and']}{head}"


def _right_before(grammar: Grammar, text: str, clause: Clause, own: Piece) -> str:
    """The noun phrase right before "one of which", whatever piece it stands in, or the subject of the verb there: "[eleven boats] sank"."""
    end = stripped(text, clause.sentence[0], own.start)[1]
    before = without_date_at_end(grammar, text, (max(clause.sentence[0], end - _REACH), end), dates_of(clause))
    last = before.rfind(" ") + 1
    is_done = last and (grammar.participle.fullmatch(before, last) or grammar.verb.fullmatch(before, last))
    head = grammar.many_at_end.search(before) or (grammar.many_at_end.search(before[:last].rstrip()) if is_done else None)
    many = head[0] if head else ""
    verbs = list(grammar.main_verb.finditer(many)) if grammar.breaks else []
    many = many[verbs[-1].end() :].strip() if verbs else many  # "the firm dismissed [40 workers], most of whom"
    return lower_first(many) if many and not is_name(many) else many


def _with_phrase(grammar: Grammar, line: str, preposition: str, head: str) -> str:
    """ "to which she applied" with what it tells of: "she applied to the Survey"; as it is where that has no place."""
    verb = grammar.verb_group.search(line)
    if not preposition or not head or verb is None or not grammar.no_object.match(line, verb.end()):
        return line
    return f"{line[: verb.end()]} {preposition} {lower_start(grammar, head)}{line[verb.end() :]}"


def _has_subject(grammar: Grammar, line: str, rest: str) -> bool:
    """Whether a relative clause has a subject of its own: "which [the minister] had signed"; `rest` is what follows the pronoun."""
    has_subject = grammar.noun_start.match(rest) and not grammar.opens_with_verb.match(rest)
    return bool(has_subject) and not grammar.subject_relative.match(line)


def told_from(found: Sequence[Piece], own: Piece) -> int:
    """Where the clause begins that a piece stands in."""
    return next((one.start for one in reversed(found) if one.start < own.start and one.role in TOLD), found[0].start)


def dates_of(clause: Clause) -> Sequence[Span]:
    """All dates of the sentence of a clause."""
    return (*clause.others, clause.words) if clause.words else clause.others


def goes_on(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], own: Piece) -> str:
    """The second half of a relative clause as a sentence: "who wanted flats [but went bankrupt in 2016]"; "" without the first."""
    opening = next(
        (
            one
            for one in reversed(found)
            if one.role is Role.RELATIVE and one.start < own.start and grammar.relative_piece.match(text, one.start)
        ),
        None,
    )
    head = head_before(grammar, text, found, opening.start, dates_of(clause)) if opening else ""
    if opening is None:
        return ""
    bare = grammar.joining.sub("", one_line(text[own.start : own.end]))
    line = one_line(text[opening.start : opening.end])
    word = grammar.relative_piece.match(line)
    if (owned := grammar.sentence_of_owner(head, line)) and grammar.participle.match(bare):
        made = grammar.participle.search(owned, owned.find("]"))  # "cujas obras foram iniciadas [e interrompidas em 2019]"
        return f"{owned[: made.start()]}{bare}" if made else ""
    if word and word.lastgroup == "part":
        whole = _right_before(grammar, text, clause, opening) or (head if _may_be_parted(grammar, head, word["part"]) else "")
        if not whole:
            return one_line(text[told_from(found, opening) : own.end])
        return f"{word['part']} {lower_start(grammar, whole)} {shared_form(grammar, text, (opening.start, own.start), bare)}{bare}"
    if not head:
        return ""
    rest = line[word.end() :].strip() if word else line
    verb = grammar.verb.search(rest)
    if verb and word and _has_subject(grammar, line, rest):  # "which the army dug [and opened in 1916]"
        shared = shared_form(grammar, text, (opening.start, own.start), bare)
        if shared or word.lastgroup == "own":
            return f"{rest[: verb.start()]}{shared}{bare}"  # "where the stand was begun in 1926 [and completed in 1931]"
        return _with_object(grammar, f"{rest[: verb.start()]}{bare}", head)
    return f"{head} {shared_form(grammar, text, (opening.start, own.start), bare)}{bare}"


def _told_of(grammar: Grammar, heads: Sequence[str], line: str, opening: str, dated: str) -> str:
    """What a relative clause whose verb stands last tells of its head; of one with two verbs, the half with the date.

    "die 1487 geweiht [und 1724 umgebaut] worden war"; both where the second half needs the object of the first.
    """
    for hit in grammar.also.finditer(line) if dated else ():
        first, second = line[: hit.start()], line[hit.end() :]
        if (dated in first) == (dated in second) or not grammar.verb.search(second):
            continue
        if not grammar.verb.search(first, len(opening)):
            made = [one for one in grammar.participle.finditer(first) if one.end() == len(first)]
            last = list(grammar.participle.finditer(second)) if made else []
            if not last:
                continue
            first += second[last[-1].end() :]
        elif dated in second and not grammar.participle.search(second) and not grammar.noun_phrase_at_end.search(second.rpartition(" ")[0]):
            one, other = (grammar.sentence_of_relative(heads, half) for half in (first, f"{opening.strip()} {second}"))
            shared = next((at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right), 0)
            return f"{one}{hit[0]}{other[other.rfind(' ', 0, shared + 1) + 1 :]}" if one and other else ""  # "kaufte es und führte es bis"
        return grammar.sentence_of_relative(heads, first if dated in first else f"{opening.strip()} {second}")
    return grammar.sentence_of_relative(heads, line)


def _lacks_object(grammar: Grammar, line: str) -> bool:
    """Whether the first verb of a relative clause has no object: "whom [I had not seen] since May"."""
    verb = grammar.verb_group.search(line)
    return verb is not None and grammar.no_object.match(line, verb.end()) is not None


def _with_object(grammar: Grammar, line: str, head: str) -> str:
    """ "which the minister had signed in May" with what it tells of behind its verb: "the minister had signed the bill in May"."""
    ends = ((verb, _verb_end(grammar, line, verb)) for verb in grammar.verb_group.finditer(line))
    verb, end = next(((verb, end) for verb, end in ends if grammar.no_object.match(line, end)), (None, 0))
    if verb is None:  # "which we hope [to open] in 2024", but not the "armed" of "which an armed militia encircled"
        end = next((done.end() for done in grammar.infinitive.finditer(line) if grammar.no_object.match(line, done.end())), 0)
    if not end and (now := grammar.story_present.search(line)) and grammar.no_object.match(line, now.end()):
        verb, end = now, now.end()  # "que le conseil [vend] en 1952"
    if not head or not end:
        return line
    if verb is not None and grammar.reporting.match(line, verb.start("verb")) and grammar.verb.search(line, end):
        return line  # "which the minister said on Monday would pass"
    if (
        verb is not None
        and grammar.breaks
        and any(map(grammar.person_pronoun.fullmatch, line[end:].split()))
        and grammar.verb.search(line, end)
    ):
        return line  # "which she swore in November she never would"
    first = grammar.preposition_start.match(line, end + 1)
    if first and grammar.preposition_start.match(line, first.end()):
        end = first.start() + len(first[0].rstrip())  # "which they had paid [for] in 1920"
    return f"{grammar.before_object(line[:end])} {lower_start(grammar, head)}{line[end:]}"


def _verb_end(grammar: Grammar, line: str, verb: re.Match[str]) -> int:
    """Where a verb ends with the infinitives that it leads to: "purported [to accept]"."""
    end = verb.end()
    while line[end : end + 1] == " " and (done := grammar.infinitive.match(line, end + 1)):
        end = done.end()
    return end


def lower_start(grammar: Grammar, head: str) -> str:
    """A noun phrase as it stands inside a sentence."""
    return head[:1].lower() + head[1:] if grammar.determiner_start.match(head) else head


def _told_before(text: str, found: Sequence[Piece], own: Piece) -> str:
    """The words of the piece that a relative clause stands behind."""
    earlier = [one for one in found if one.end <= own.start and one.role not in INSERTED]
    return one_line(text[earlier[-1].start : earlier[-1].end]) if earlier else ""


def inside_relative(grammar: Grammar, text: str, clause: Clause, own: Piece) -> str:
    """The same of one inside a piece whose other words have a date of their own: "was hung in 1706 in [a frame that served until 1931]"."""
    words = clause.words
    is_formula = grammar.nothing_said.match(text[own.start : own.end]) is not None  # "I make this statement on [a theft that took place]"
    if words is None or own.role not in TOLD or not (is_formula or any(date[1] <= words[0] for date in clause.others)):
        return ""
    opened = [hit for hit in grammar.relative_inside.finditer(text, own.start, words[0]) if grammar.opens_with_verb.match(text, hit.end())]
    if not opened or not (is_formula or any(date[1] <= opened[-1].start() for date in clause.others)):
        return ""
    thing = grammar.of_a_thing.match(text, opened[-1].start() + 1) is not None
    head = phrase_at_end(grammar, one_line(text[own.start : opened[-1].start()]), thing=thing)
    return f"{head} {_up_to_verb_around(grammar, one_line(text[opened[-1].end() : own.end]))}" if head else ""


def _up_to_verb_around(grammar: Grammar, line: str) -> str:
    """A relative clause without the verb of the clause around it: "was to be closed this week [has been sold]"."""
    before = 0
    for hit in grammar.verb.finditer(line):
        lead = line[before : hit.start()]
        if before and (
            "," in lead or grammar.also.search(lead) or any(grammar.subordinate.match(lead, one.end()) for one in _SPACE.finditer(lead))
        ):
            return line
        if before and not grammar.joins_verbs.search(line, 0, hit.start()) and grammar.opens_with_verb.match(line, hit.start()):
            return line[: hit.start()].rstrip()
        before = hit.end()
    return line


def _behind_preposition(grammar: Grammar, before: str, line: str, rest: str) -> str:
    """A relative clause behind a preposition: "dans laquelle [il est né]", and with its head where its subject is left out: "la casa en
    la que [nació]".
    """
    if grammar.noun_start.match(rest) and not grammar.opens_with_verb.match(rest):
        return rest
    words = before.split()
    end = len(words)
    while end and leads_on(grammar, " ".join(words[:end])):
        end -= 1
    head = phrase_at_end(grammar, " ".join(words[:end]), thing=True)
    return f"{head} {' '.join(words[end:])} {line}" if head else rest


def bare_relative(grammar: Grammar, text: str, span: Span, sentence: Span, dates: Sequence[Span]) -> str:
    """The same of a relative clause without a comma before it: "a man [who was fired last week]"."""
    line = one_line(text[slice(*span)])
    word = grammar.relative_piece.match(line)
    if word is None or span[0] == sentence[0] or grammar.of_everybody.search(text, max(sentence[0], span[0] - _REACH), span[0]):
        return ""  # "every child [who has attended since May]" tells of nothing that happened
    rest = line[word.end() :].strip()
    if word.lastgroup == "own":
        return rest
    end = stripped(text, sentence[0], span[0])[1]
    before = without_date_at_end(grammar, text, (max(sentence[0], span[0] - _REACH), end), dates)
    if not grammar.breaks and leads_on(grammar, before):
        return _behind_preposition(grammar, before, line, rest)
    told = line if grammar.of_a_person.match(line) else ""
    head = phrase_at_end(grammar, before, thing=grammar.of_a_thing.match(line) is not None, told=told)
    if not head and grammar.also.search(f"{before} ", len(before) - len(before.rpartition(" ")[2]) - 1):
        opened = [*grammar.relative_inside.finditer(before)]  # "found a skull which he drew and [which he sold in 1988]"
        head = phrase_at_end(grammar, before[: opened[-1].start()].rstrip(" ,"), thing=True) if opened else ""
    if grammar.noun_start.match(rest) and not grammar.opens_with_verb.match(rest):
        return _with_object(grammar, rest, head)
    if word.lastgroup == "whose":
        return (grammar.sentence_of_relative([head], line) or f"{head} {line}") if head else ""
    return f"{head} {rest}" if head else ""
