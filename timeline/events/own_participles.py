"""What a participle tells as a sentence of its head: "recaptured by Isis", "Isis recaptured Palmyra"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline import patterns as re
from timeline.events.clauses import Clause
from timeline.events.grammar import Grammar
from timeline.events.heads import head_before, subject_of
from timeline.events.lines import one_line, upper_first
from timeline.events.own_relatives import dates_of
from timeline.events.piece import TOLD, Piece, Role
from timeline.events.shared_verbs import was
from timeline.events.shortening import LONGEST

_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})* $")
_OF = re.compile(r" d(?:[eai] |['’])")
_TWO_CAPITALS = re.compile(r"[^\W\d_a-zß-ÿ][^\W\d_]+ [^\W\d_a-zß-ÿ][\w-]+ ")
_REACH = 120  # code points before a participle in which its head stands
_NEAR = 8  # code points before a piece in which the mark stands that parts it from the one before


def having_done(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> str:
    """ "having been refused in May" as a sentence of the subject: "Planning permission had been refused in May"; "" if it is none."""
    opening = grammar.having.match(text, own.start, own.end)
    if opening is None and (opening := grammar.having.search(text, own.start, own.end)):
        subject = one_line(text[own.start : opening.start()])  # "the defects period having ended in May"
        is_one = grammar.noun_start.match(subject) and not grammar.verb.search(subject)
        return f"{subject} {grammar.had_done} {one_line(text[opening.end() : own.end])}" if is_one else ""
    if opening is None:
        return ""
    later = [one for one in found if one.start > own.start]
    subject = subject_of(grammar, text, found, own.start) or (subject_of(grammar, text, later, later[-1].end + 1) if later else "")
    return f"{subject} {grammar.had_done} {one_line(text[opening.end() : own.end])}" if subject else ""


def participle_told(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], own: Piece) -> str:
    """ "recaptured by Isis" as "Isis recaptured Palmyra"; without an agent, "Obi signed from Crewe"; "" where it tells of nothing named."""
    own = _half_of_date(grammar, text, clause, own)
    if (name := _TWO_CAPITALS.match(text, own.start, own.end)) and grammar.verb.match(text, name.end(), own.end):
        return one_line(text[own.start : own.end])  # "Áridos Bermejo valló el paso", which is no participle
    line = grammar.joining.sub("", " ".join(text[own.start : own.end].split()))
    ends = grammar.participle_last and grammar.participle.match(line) is None  # "zuletzt 2019 überholt"
    is_first = all(one.role is Role.PARTICIPLE and one.start <= own.start for one in found if one.start < own.end) or text[
        max(0, own.start - _NEAR) : own.start
    ].rstrip().endswith(";")
    if is_first and (absolute := grammar.sentence_of_absolute(one_line(text[own.start : own.end]))):
        return absolute
    if owned := _of_thing_owned(grammar, text, clause, found, own, line):
        return owned
    head = "" if is_first else _subject_of_row(grammar, text, found, own) or head_before(grammar, text, found, own.start, dates_of(clause))
    happened = grammar.happened.match(line)
    if happened and not is_first and (what := _what_happened(grammar, text, clause, own, line)):
        rest, ends = line[happened.end() :].partition(" ")[2], grammar.it_happened
        return f"{what} {happened['stem']}{ends} {rest}" if ends else f"{what} {was(grammar, what, line)}{line}"
    if is_first:  # "Launched in 2009, Calder reached …"
        head = _subject_behind(grammar, text, found, own)
        head = "" if grammar.preposition_start.match(f"{head} ") else head  # "Resolved to grant £1,000, to be paid on completion"
        line = grammar.joining.sub("", one_line(text[own.start : own.end]))
        first, blank, rest = line.partition(" ")
        line = f"{first.lower() if first.isupper() else first[:1].lower() + first[1:]}{blank}{rest}"
    if head.endswith((".", "!", "?")):
        return upper_first(line)  # no verb parts the one who is meant from what follows: "Fundado en 1973, hoy reúne a 420 socios."
    later = next((one for one in found if one.start >= own.end), None)
    if not head and is_first and later is not None and len(whole := one_line(text[own.start : later.end])) <= LONGEST:
        return whole  # "Telephoned by her at 04:25, the director declares an incident"
    is_told = found[-1].end > own.end or any(one.role in (Role.MAIN, Role.PREDICATE) for one in found)
    is_made = grammar.participle.match(line.rpartition(" ")[2]) if ends else grammar.participle_piece.match(line)
    if not grammar.breaks and not is_first and not (is_told and is_made):
        return ""  # "pregunta por el puente, cerrado en enero", "propone la venta, a concluir en mayo"
    made = grammar.participle.search(line)
    head = _with_its_number(grammar, text, own, head, made[0] if made else "")
    if not head or (made and not grammar.made_agrees(head, made[0])):
        return ""
    agent = grammar.by_phrase.match(line)
    agent = agent if agent and not grammar.object_pronoun.fullmatch(agent["agent"].strip()) else None
    past = agent and (agent["participle"] if agent["participle"].endswith("ed") else grammar.past_of.get(agent["participle"]))
    is_parted = agent is not None and grammar.of_at_end.search(line[: agent.end() + len(" of ")])  # "by a crane [of his own design]"
    if agent and past and not is_parted:
        subject = agent["agent"]
        return f"{subject} {past} {head[:1].lower() + head[1:] if grammar.determiner_start.match(head) else head}{line[agent.end() :]}"
    if grammar.participle_last and not ends:
        participle, _, rest = line.partition(" ")
        line = f"{rest} {participle}"
    return f"{head} {was(grammar, head, line)}{line}" if any(grammar.was_gone) or not grammar.gone.match(line) else ""


def _with_its_number(grammar: Grammar, text: str, own: Piece, head: str, made: str) -> str:
    """A head that begins inside of a number, with all of that, and with what it is the number of where a participle is of that: "[une
    commande de 12] 000 chaises, passée en 1985".
    """
    if not head[:1].isdigit() or grammar.breaks:
        return head
    before = one_line(text[max(0, own.start - _REACH) : own.start]).rstrip(" ,")
    at = before.rfind(head)
    number = _THOUSANDS.search(before, 0, at) if at > 0 else None
    at = number.start() if number else at
    whole = before[at:] if at >= 0 else head
    of_it = [hit for hit in grammar.noun_phrase.finditer(before, 0, at) if _OF.fullmatch(before, hit.end(), at)] if at > 0 else []
    if made and of_it and not grammar.made_agrees(whole, made):
        return before[of_it[-1].start() :]
    return whole


def _what_happened(grammar: Grammar, text: str, clause: Clause, own: Piece, line: str) -> str:
    """What a participle says to have happened, all its words behind the preposition that leads to it: "la muerte de don Blas"; else ""."""
    before = one_line(text[clause.sentence[0] : own.start]).rstrip(" ,")
    made = grammar.participle.match(line)
    nouns = [hit for hit in grammar.noun_phrase.finditer(before) if made and grammar.made_agrees(hit[0], made[0])]
    if not nouns or not all(before[hit.end() :].lstrip().partition(" ")[0] in ("", *before.split()) for hit in nouns):
        return ""
    phrase = before[nouns[0].start() :]
    return upper_first(grammar.as_meant("", phrase)) if not grammar.verb.search(phrase) else ""


def _subject_of_row(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> str:
    """The subject that a participle shares with those before and behind it: "[The blocks] were cast on the beach, [lifted by a crane], and
    set by divers"; "" where it stands in no such row.
    """
    at = found.index(own) if own in found else 0
    before, behind = found[at - 1] if at else None, found[at + 1] if at + 1 < len(found) else None
    if before is None or behind is None or before.role not in TOLD or not grammar.breaks:
        return ""
    joined = grammar.joining.match(text[behind.start : behind.end])
    is_row = joined and (behind.role is Role.PARTICIPLE or grammar.participle.match(text[behind.start : behind.end], joined.end()))
    return subject_of(grammar, text, found, own.start) if is_row and grammar.passive_now.search(text, before.start, before.end) else ""


def _of_thing_owned(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], own: Piece, line: str) -> str:
    """What a participle tells of a thing with its owner in a relative clause: "un museo, cuya apertura, [prevista para 2008], …"."""
    before = found[found.index(own) - 1] if own is not found[0] and own in found else None
    if before is None or before.role is not Role.RELATIVE or grammar.verb.search(text, before.start, before.end):
        return ""
    thing = one_line(text[before.start : before.end])
    head = head_before(grammar, text, found, before.start, dates_of(clause))
    return grammar.sentence_of_owner(head, f"{thing} {grammar.was[0]} {line}") if head else ""


def _half_of_date(grammar: Grammar, text: str, clause: Clause, own: Piece) -> Piece:
    """The half of a piece with two participles that holds its date, where the other has its own: "Elected in May [and sworn in]"."""
    words = clause.words
    if words is None:
        return own
    for hit in grammar.also.finditer(text, own.start, own.end):
        first, second = Piece(own.start, hit.start(), own.role), Piece(hit.end(), own.end, own.role)
        half, other = (first, second) if words[0] < hit.start() else (second, first)
        last = second if grammar.participle_last else first
        opens = grammar.participle.match(text, second.start) or grammar.participle_piece.match(text, second.start, second.end)
        opens = opens or (last is second and grammar.participle.fullmatch(text, text.rfind(" ", 0, second.end) + 1, second.end))
        if opens and any(other.start <= date[0] < other.end for date in clause.others):
            return half
    return own


def _subject_behind(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> str:
    """The subject of the first clause behind a piece, "" if none is found."""
    later = [one for one in found if one.start > own.start]
    first = next((at for at, one in enumerate(later) if one.role in TOLD), None)
    if first is None or ";" in text[own.end : later[first].start] or grammar.having.match(text, later[first].start):
        return ""  # "Upgraded to a major incident; Okafor takes over"
    if later[first].role is Role.SUBJECT and all(one.role not in (Role.MAIN, Role.PREDICATE) for one in later[first + 1 :]):
        return ""  # "Beached at plot 41, Aar, operated by Holt": a place
    main = next((one for one in later[first:] if one.role in (Role.MAIN, Role.PREDICATE)), None)
    word = text[main.start : main.end].split(" ", 1)[0] if main is not None and main.role is Role.MAIN else ""
    if main is not None and (grammar.person_pronoun.fullmatch(word) or grammar.thing_pronoun.fullmatch(f"{word} was", 0, len(word))):
        return word  # "Born in 1921, the son of a priest, [he] was sent to Galway"
    opening = text[later[first].start : later[first].end]
    is_bare = not grammar.breaks and later[first].role is Role.SUBJECT and grammar.noun_start.match(opening) is None
    if is_bare and grammar.determiner_start.match(opening) is None:
        return ""  # "Nata a Pola nel 1930, esule a Gorizia, si laureò"
    near = later[: first + 2 if later[first].role is Role.SUBJECT else first + 1]
    return subject_of(grammar, text, near, near[-1].end + 1)
