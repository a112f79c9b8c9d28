"""What a piece of a sentence tells as a sentence of its own: a relative clause, a participle, an apposition, a subordinate clause.

"who led the council" → "Solheim led the council", "recaptured by Isis" → "Isis recaptured Palmyra", ", the winner in 2022," → "Lunde was
the winner in 2022".
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.clauses import Clause
from timeline.events.grammar import Grammar
from timeline.events.heads import head_before, is_name, phrase_at_end, subject_of
from timeline.events.lines import main_verb_end, one_line, upper_first
from timeline.events.piece import INSERTED, TOLD, Piece, Role
from timeline.events.shortening import LONGEST
from timeline.text import Span

_NEAR = 8  # code points before a piece in which the mark stands that parts it from the one before
_REACH = 120  # code points before a clause in which its subject stands


def alone(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], own: Piece) -> str:
    """The piece of the date as a sentence of its own, "" where it is none: a relative clause, a participle, what somebody said."""
    if own.role is Role.RELATIVE:
        return _relative(grammar, text, clause, found, own)
    if own.role is Role.PARTICIPLE:
        return _participle(grammar, text, clause, found, own)
    if own is found[0] and (asked := grammar.asked_start.match(text, own.start)):
        return one_line(text[asked.end() : own.end])  # "Asked why [he had passed the ship in May], he said …"
    if grammar.of_its_day.match(text, own.start):
        return _of_its_day(grammar, text, found, own)
    own_relative = own.role is Role.SUBORDINATE and own is not found[0] and grammar.relative_piece.match(text, own.start)
    span = (own.start, own.end) if own_relative else clause.span
    bare = _bare_relative(grammar, text, span, clause.sentence) if own.start <= span[0] else ""
    if relative := bare or _having(grammar, text, found, own) or _inside_relative(grammar, text, clause, own):
        return relative
    if own.role in (Role.APPOSITION, Role.SUBJECT) and clause.words and own is not found[0]:
        if told := _inside_apposition(grammar, text, found[found.index(own) - 1], own, clause.words):
            return told
    at = found.index(own)
    if own.role is Role.ATTRIBUTION and clause.words is None and at + 1 < len(found):
        return _said_after(grammar, text, found, found[at + 1], found[at + 1].end)
    if own.role is Role.ADVERBIAL and at and found[at - 1].role is Role.SUBORDINATE and clause.words is not None:
        line = one_line(text[found[at - 1].start : own.end])  # "after it said revenue dropped to £41m, from £48m a year earlier"
        return _without_opening(grammar, line) if main_verb_end(grammar, line) else ""
    return _subordinate(grammar, text, clause, found, own) if own.role is Role.SUBORDINATE else ""


def _of_its_day(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> str:
    """What is told with a letter that bears its day: "Her memo, [dated 6 June], warned of leaks", "[Ann] identified faults"."""
    at = found.index(own)
    around = found[max(0, at - 1) : at + 2]
    if around[-1].role in (Role.PREDICATE, Role.ATTRIBUTION) and around[0].role is not Role.SUBJECT:
        subject = subject_of(grammar, text, found[:at], own.start)
        return f"{subject} {grammar.joining.sub('', one_line(text[around[-1].start : around[-1].end]))}" if subject else ""
    return one_line(text[(around[0].start if around[0].role in TOLD else found[0].start) : around[-1].end])


def _subordinate(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], own: Piece) -> str:
    """What a subordinate clause tells, alone or with the clause around it; "" where it tells nothing by itself."""
    at = found.index(own)
    line = one_line(text[own.start : own.end])
    if at and found[at - 1].role in TOLD:
        around = _with_its_subject(grammar, text, found, found[at - 1].start, own.end)
        if grammar.gerund.match(_without_opening(grammar, line)):
            return around  # "The paper was rejected [before being accepted on 12 January]"
        if grammar.same_time.match(line) and len(around) <= LONGEST:
            return around  # "My mother cried [when I told her that night]"
    if not at and clause.words is not None and len(found) > 1:
        word = grammar.subordinate.match(line)
        bare = line[word.end() :].strip() if word else ""
        if told := grammar.sentence_of_subordinate(bare):
            return told
        verbs = grammar.verb.finditer(text, own.start, clause.words[0])
        tells = any(not grammar.determiner_at_end.search(text, own.start, hit.start()) for hit in verbs)
        if tells and grammar.noun_start.match(bare) and not grammar.condition.match(line):
            return bare  # "When [the pump was installed in 2003], nobody expected that it would work"
    if at and grammar.verb.search(text, own.start, own.end):
        said = _said_after(grammar, text, found, own, clause.words[0] if clause.words else own.start)
        return said or _without_opening(grammar, line)
    return ""


def _with_its_subject(grammar: Grammar, text: str, found: Sequence[Piece], start: int, end: int) -> str:
    """The words from the piece at `start` on, with the subject that it shares with the clause before it if it has none of its own."""
    line = grammar.joining.sub("", one_line(text[start:end]))
    shares = any(one.start == start and one.role is Role.PREDICATE for one in found)
    subject = subject_of(grammar, text, found, start) if shares else ""
    return f"{subject} {line}" if subject else line


def _without_opening(grammar: Grammar, line: str) -> str:
    """A subordinate clause without the word that makes it one, as a sentence."""
    word = grammar.subordinate.match(line)
    bare = line[word.end() :].strip() if word else line.strip()
    return grammar.sentence_of_subordinate(bare) or bare


def _inside_apposition(grammar: Grammar, text: str, before: Piece | None, own: Piece, words: Span) -> str:
    """What an apposition tells with its date: "a defender in [the team that won the cup in 1994]", "[a method developed in 2011]"."""
    line = one_line(text[own.start : own.end])
    opened = [hit for hit in grammar.relative_inside.finditer(text, own.start, words[0]) if grammar.verb.search(text, hit.end(), words[0])]
    if opened:
        head = grammar.noun_phrase_at_end.search(one_line(text[own.start : opened[-1].start()]))
        return f"{head[0]} {one_line(text[opened[-1].end() : own.end])}" if head else ""
    made = grammar.made_of_participle.fullmatch(line)
    if made is not None and not grammar.verb.search(made["subject"]):
        subject = made["subject"].strip()
        return f"{subject} {was(grammar, subject)}{made['rest']}"
    is_one = before is not None and before.role is Role.SUBJECT and grammar.determiner_start.match(upper_first(line))
    if before is None or not is_one or grammar.verb.search(line):
        return ""
    subject = one_line(text[before.start : before.end])
    if grammar.plural_head.fullmatch(subject) and not grammar.plural_head.fullmatch(line):
        return ""  # "five wins, [the last of them in March]"
    return f"{subject} {was(grammar, subject)}{line}" if grammar.was[0] else ""  # "Lunde, [the winner in 2022]"


def _having(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> str:
    """ "having been refused in May" as a sentence of the subject: "Planning permission had been refused in May"; "" if it is none."""
    opening = grammar.having.match(text, own.start, own.end)
    if opening is None:
        return ""
    later = [one for one in found if one.start > own.start]
    subject = subject_of(grammar, text, found, own.start) or (subject_of(grammar, text, later, later[-1].end + 1) if later else "")
    return f"{subject} {grammar.had_done} {one_line(text[opening.end() : own.end])}" if subject else ""


def _said_after(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece, date: int) -> str:
    """ "The company said [after long talks] that it would close": who said it with what was said; "" where a piece is not like that."""
    before = found[found.index(own) - 1]
    said = grammar.complement.search(text, own.start, max(date, own.start))
    return (
        one_line(text[before.start : before.end] + " " + text[said.start() : own.end]) if said and before.role is Role.ATTRIBUTION else ""
    )


def _relative(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], own: Piece) -> str:
    """ "who led the council" as a sentence of its head, "where they met" as one of its own; "" where neither can be."""
    line = " ".join(text[own.start : own.end].split())
    word = grammar.relative_piece.match(line)
    if word is None:
        return _goes_on(grammar, text, clause, found, own)
    rest = line[word.end() :].strip()
    if word.lastgroup == "own":  # "where", "in which": a clause with a subject of its own
        return rest
    head = grammar.empty_head.sub("", head_before(grammar, text, found, own.start, dates_of(clause)))
    if word.lastgroup == "whose":
        dated = one_line(text[slice(*clause.words)]) if clause.words else ""
        heads = [head] if is_name(head) else grammar.heads_at_end(_told_before(text, found, own)) or [head]
        if told := _told_of(grammar, heads, line, word[0], dated):
            return told
        whole = one_line(text[found[0].start : own.end])
        return f"{head}, {line}" if head else whole if len(whole) <= LONGEST else line  # its head may stand farther off
    if _has_subject(grammar, line, rest):
        return _with_object(grammar, rest, head)
    return f"{head} {rest}" if head else one_line(text[_told_from(found, own) : own.end])


def _has_subject(grammar: Grammar, line: str, rest: str) -> bool:
    """Whether a relative clause has a subject of its own: "which [the minister] had signed"; `rest` is what follows the pronoun."""
    has_subject = grammar.noun_start.match(rest) and not grammar.opens_with_verb.match(rest)
    return bool(has_subject) and not grammar.subject_relative.match(line)


def _told_from(found: Sequence[Piece], own: Piece) -> int:
    """Where the clause begins that a piece stands in."""
    return next((one.start for one in reversed(found) if one.start < own.start and one.role in TOLD), found[0].start)


def dates_of(clause: Clause) -> Sequence[Span]:
    """All dates of the sentence of a clause."""
    return (*clause.others, clause.words) if clause.words else clause.others


def _goes_on(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], own: Piece) -> str:
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
    if opening is None or not head:
        return ""
    bare = grammar.joining.sub("", one_line(text[own.start : own.end]))
    line = one_line(text[opening.start : opening.end])
    word = grammar.relative_piece.match(line)
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


def _with_object(grammar: Grammar, line: str, head: str) -> str:
    """ "which the minister had signed in May" with what it tells of behind its verb: "the minister had signed the bill in May"."""
    verb = grammar.verb_group.search(line)
    if not head or verb is None or grammar.reporting.match(line, verb.start("verb")) or not grammar.no_object.match(line, verb.end()):
        return line
    head = lower_start(grammar, head)
    return f"{line[: verb.end()]} {head}{line[verb.end() :]}"


def lower_start(grammar: Grammar, head: str) -> str:
    """A noun phrase as it stands inside a sentence."""
    return head[:1].lower() + head[1:] if grammar.determiner_start.match(head) else head


def _told_before(text: str, found: Sequence[Piece], own: Piece) -> str:
    """The words of the piece that a relative clause stands behind."""
    earlier = [one for one in found if one.end <= own.start and one.role not in INSERTED]
    return one_line(text[earlier[-1].start : earlier[-1].end]) if earlier else ""


def _inside_relative(grammar: Grammar, text: str, clause: Clause, own: Piece) -> str:
    """The same of one inside a piece whose other words have a date of their own: "was hung in 1706 in [a frame that served until 1931]"."""
    words = clause.words
    if words is None or not any(date[1] <= words[0] for date in clause.others) or own.role not in TOLD:
        return ""
    opened = [hit for hit in grammar.relative_inside.finditer(text, own.start, words[0]) if grammar.opens_with_verb.match(text, hit.end())]
    if not opened or not any(date[1] <= opened[-1].start() for date in clause.others):
        return ""
    thing = grammar.of_a_thing.match(text, opened[-1].start() + 1) is not None
    head = phrase_at_end(grammar, one_line(text[own.start : opened[-1].start()]), thing=thing)
    return f"{head} {one_line(text[opened[-1].end() : own.end])}" if head else ""


def _bare_relative(grammar: Grammar, text: str, span: Span, sentence: Span) -> str:
    """The same of a relative clause without a comma before it: "a man [who was fired last week]"."""
    line = one_line(text[slice(*span)])
    word = grammar.relative_piece.match(line)
    if word is None or span[0] == sentence[0]:
        return ""
    rest = line[word.end() :].strip()
    if word.lastgroup == "own":
        return rest
    before = one_line(text[max(sentence[0], span[0] - _REACH) : span[0]]).rstrip(" ,")
    head = phrase_at_end(grammar, before, thing=grammar.of_a_thing.match(line) is not None)
    if grammar.noun_start.match(rest) and not grammar.opens_with_verb.match(rest):
        return _with_object(grammar, rest, head)
    if word.lastgroup == "whose":
        return (grammar.sentence_of_relative([head], line) or f"{head} {line}") if head else ""
    return f"{head} {rest}" if head else ""


def _participle(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], own: Piece) -> str:
    """ "recaptured by Isis" as "Isis recaptured Palmyra"; without an agent, "Obi signed from Crewe"; "" where it tells of nothing named."""
    own = _half_of_date(grammar, text, clause, own)
    line = grammar.joining.sub("", " ".join(text[own.start : own.end].split()))
    is_first = all(one.role is Role.PARTICIPLE and one.start <= own.start for one in found if one.start < own.end) or text[
        max(0, own.start - _NEAR) : own.start
    ].rstrip().endswith(";")
    head = "" if is_first else head_before(grammar, text, found, own.start, dates_of(clause))
    if is_first:  # "Launched in 2009, Calder reached …"
        head = _subject_behind(grammar, text, found, own)
        line = grammar.joining.sub("", one_line(text[own.start : own.end]))
        line = line[:1].lower() + line[1:]
    if head.endswith((".", "!", "?")):
        return upper_first(line)  # no verb parts the one who is meant from what follows: "Fundado en 1973, hoy reúne a 420 socios."
    later = next((one for one in found if one.start >= own.end), None)
    if not head and is_first and later is not None and len(whole := one_line(text[own.start : later.end])) <= LONGEST:
        return whole  # "Telephoned by her at 04:25, the director declares an incident"
    if not head:
        return ""
    agent = grammar.by_phrase.match(line)
    agent = agent if agent and not grammar.object_pronoun.fullmatch(agent["agent"].strip()) else None
    past = agent and (agent["participle"] if agent["participle"].endswith("ed") else grammar.past_of.get(agent["participle"]))
    if agent and past:
        subject = agent["agent"]
        return f"{subject} {past} {head[:1].lower() + head[1:] if grammar.determiner_start.match(head) else head}{line[agent.end() :]}"
    first, blank, rest = head.partition(" ")
    if blank and (article := grammar.contractions.get(first.casefold())):
        head = f"{article} {rest}"  # "da fábrica" is "a fábrica"
    if grammar.participle_last:
        participle, _, rest = line.partition(" ")
        line = f"{rest} {participle}"
    return f"{head} {was(grammar, head, line)}{line}" if any(grammar.was_gone) or not grammar.gone.match(line) else ""


def _half_of_date(grammar: Grammar, text: str, clause: Clause, own: Piece) -> Piece:
    """The half of a piece with two participles that holds its date, where the other has its own: "Elected in May [and sworn in]"."""
    words = clause.words
    if words is None:
        return own
    for hit in grammar.also.finditer(text, own.start, own.end):
        first, second = Piece(own.start, hit.start(), own.role), Piece(hit.end(), own.end, own.role)
        half, other = (first, second) if words[0] < hit.start() else (second, first)
        opens = grammar.participle.match(text, second.start) or grammar.participle_piece.match(text, second.start, second.end)
        if opens and any(other.start <= date[0] < other.end for date in clause.others):
            return half
    return own


def _subject_behind(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> str:
    """The subject of the first clause behind a piece, "" if none is found."""
    later = [one for one in found if one.start > own.start]
    first = next((at for at, one in enumerate(later) if one.role in TOLD), None)
    if first is None:
        return ""
    near = later[: first + 2 if later[first].role is Role.SUBJECT else first + 1]
    return subject_of(grammar, text, near, near[-1].end + 1)


def was(grammar: Grammar, head: str, told: str = "") -> str:
    """The form of "be" that makes a sentence of a head and what is told, a participle first: "nata" takes another than "eletta"."""
    forms = grammar.was_gone if grammar.gone.match(told) else grammar.was
    form = forms[grammar.plural_head.fullmatch(head) is not None]
    return f"{form} " if form else ""


def shared_form(grammar: Grammar, text: str, before: Span, bare: str, aside: Sequence[Piece] = ()) -> str:
    """The form of "be" that a participle shares with the words before it: "The lift was built in 1974 and [refurbished in 2009]".

    "" where it shares none; `aside` are the pieces of them that are only inserted.
    """
    if not grammar.shared_passive.match(bare):
        return ""
    found = [hit for hit in grammar.passive_now.finditer(text, *before) if not any(one.start <= hit.start() < one.end for one in aside)]
    verbs = [hit.start() for hit in grammar.main_verb.finditer(text, *before)]
    return f"{found[-1]['be']} " if found and not any(at >= found[-1].end() for at in verbs) else ""
