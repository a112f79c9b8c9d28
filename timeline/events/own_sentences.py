"""What a piece of a sentence tells as a sentence of its own: a relative clause, a participle, an apposition, a subordinate clause.

"who led the council" → "Solheim led the council", "recaptured by Isis" → "Isis recaptured Palmyra", ", the winner in 2022," → "Lunde was
the winner in 2022".
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.clauses import Clause
from timeline.events.grammar import Grammar
from timeline.events.heads import names_subject, phrase_at_end, subject_of, without_preposition
from timeline.events.lines import main_verb_end, one_line, upper_first
from timeline.events.own_participles import having_done, participle_told
from timeline.events.own_relatives import bare_relative, beside_relative, dates_of, inside_relative, relative_told, waiting_relative
from timeline.events.phrases import stripped
from timeline.events.piece import INSERTED, TOLD, Piece, Role
from timeline.events.sentence_pieces import lower_first
from timeline.events.shared_verbs import was
from timeline.events.shortening import LONGEST
from timeline.text import Span

_NEAR = 8  # code points before a piece in which the mark stands that parts it from the one before
_REACH = 120  # code points before a clause in which its subject stands


def alone(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], own: Piece) -> str:
    """The piece of the date as a sentence of its own, "" where it is none: a relative clause, a participle, what somebody said."""
    if own.role is Role.RELATIVE:
        return relative_told(grammar, text, clause, found, own)
    if own.role is Role.PARTICIPLE:
        return participle_told(grammar, text, clause, found, own)
    shows = grammar.plural_shows.match(text, own.start, own.end) if own.role is Role.PREDICATE and clause.words else None
    if shows and clause.words and clause.words[0] > shows.end() and grammar.complement.search(shows[0]):
        return one_line(text[shows.end() : own.end])  # "Letters, including two from us, show that [it was signed in May]"
    if own.role is Role.PREDICATE and (waiting := _waiting_subordinate(grammar, text, found, own)) is not None:
        return f"{_waiting_subject(grammar, text, found, waiting)} {one_line(text[own.start : own.end])}"
    if own.role is Role.PREDICATE and (relative := waiting_relative(grammar, text, found, own)) is not None:
        return relative_told(grammar, text, clause, found, relative, one_line(text[own.start : own.end]))
    if own is found[0] and (asked := grammar.asked_start.match(text, own.start)):
        return one_line(text[asked.end() : own.end])  # "Asked why [he had passed the ship in May], he said …"
    behind_comma = text[max(0, own.start - _NEAR) : own.start].rstrip().endswith(",")
    if own is not found[0] and behind_comma and clause.words is not None and grammar.to_be_done.match(text, own.start):
        line = one_line(text[found[found.index(own) - 1].start : found[found.index(own) - 1].end])
        lead = [hit.start() for hit in grammar.phrase_start.finditer(line)][-1:]  # "offering [a grant] of €6,000"
        heads = (phrase_at_end(grammar, one, thing=True) for one in (line, *(line[:at] for at in lead)))
        head = next((one for one in heads if one), "")  # "offering [a skip], to be returned by 20 October"
        return f"{head} {one_line(text[own.start : own.end])}" if head else ""
    if grammar.of_its_day.match(text, own.start):
        return _of_its_day(grammar, text, found, own)
    own_relative = own.role is Role.SUBORDINATE and own is not found[0] and grammar.relative_piece.match(text, own.start)
    span = (own.start, own.end) if own_relative else clause.span
    bare = (
        _pointed_at(grammar, text, found, own) or bare_relative(grammar, text, span, clause.sentence, dates_of(clause))
        if own.start <= span[0]
        else ""
    )
    if relative := bare or having_done(grammar, text, found, own) or inside_relative(grammar, text, clause, own):
        return relative
    if own.role in (Role.APPOSITION, Role.SUBJECT) and clause.words and own is not found[0]:
        phrase = _behind_phrase_at_start(grammar, text, found, own, clause.words)
        if told := phrase or _inside_apposition(grammar, text, found[found.index(own) - 1], own, clause.words):
            return told
    at = found.index(own)
    if (
        told := _made_before(grammar, text, clause, own)
        or _without_its_verb(grammar, text, clause, found, at)
        or beside_relative(grammar, text, clause, found, at)
    ):
        return told
    if own.role is Role.ATTRIBUTION and clause.words is None and at + 1 < len(found) and found[at + 1].role is not Role.MAIN:
        return _said_after(grammar, text, found, found[at + 1], found[at + 1].end)
    if own.role is Role.ADVERBIAL and at and found[at - 1].role is Role.SUBORDINATE and clause.words is not None:
        return _behind_subordinate(grammar, text, clause, found, at)
    return _subordinate(grammar, text, clause, found, own) if own.role is Role.SUBORDINATE else ""


def _pointed_at(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> str:
    """A relative clause with the pronoun that the clause before it points at: "It was he [who rang the mayor]"; "" of others."""
    before = found[found.index(own) - 1] if own in found and own is not found[0] else None
    line = one_line(text[before.start : before.end]) if before is not None else ""
    is_one = (
        grammar.points_at.fullmatch(line)
        and grammar.person_pronoun.match(line.rpartition(" ")[2])
        and grammar.relative_piece.match(text, own.start)
    )
    return f"{line} {one_line(text[own.start : own.end])}" if is_one else ""


def _waiting_subordinate(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece) -> Piece | None:
    """The subordinate clause that waits for its verb, which a piece opens with: "when [the first order], from a mill, [came in 2001]"."""
    if grammar.joining.match(text[own.start : own.end]):
        return None
    before = [one for one in found if one.end <= own.start and one.role not in INSERTED and one.role is not Role.ADVERBIAL]
    last = before[-1] if before else None
    is_open = last is not None and last.role is Role.SUBORDINATE and not grammar.verb.search(text, last.start, last.end)
    return last if is_open and last is not None and found[found.index(own) - 1] is not last else None


def _waiting_subject(grammar: Grammar, text: str, found: Sequence[Piece], waiting: Piece) -> str:
    """The subject of a subordinate clause, by its name where an apposition names it: "when [his friend, Ann Lee,]"."""
    word = grammar.subordinate.match(text, waiting.start, waiting.end)
    subject = Piece(stripped(text, word.end() if word else waiting.start, waiting.end)[0], waiting.end, Role.SUBJECT)
    return one_line(text[slice(*names_subject(grammar, text, subject, found[found.index(waiting) + 1]))])


def _made_before(grammar: Grammar, text: str, clause: Clause, own: Piece) -> str:
    """ "Of the pumps recalled in April", which is all of a clause, as a sentence: "The pumps were recalled in April"; "" of others."""
    line = one_line(text[own.start : own.end])
    is_phrase = own.role is Role.ADVERBIAL or grammar.of_a_whole.match(line)
    lead = grammar.preposition_start.match(line) if is_phrase and clause.end <= own.end + 1 else None
    made = grammar.made_of_participle.fullmatch(line[lead.end() :]) if lead and not grammar.in_a_document.match(line) else None
    if made is None or grammar.verb.search(made["subject"]) or len(list(grammar.verb.finditer(made["rest"]))) > 1:
        return ""
    subject = made["subject"].strip()
    return f"{subject} {was(grammar, subject)}{made['rest']}"


def _without_its_verb(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], at: int) -> str:
    """What a piece tells that shares its verb too: "She won the cup in 2015 [and in 2018 a medal]", "She won a medal"; "" of others."""
    own, before = found[at], found[at - 1] if at else None
    joining = grammar.joining.match(text[own.start : own.end])
    if before is None or before.role is not Role.MAIN or not joining or clause.words is None:
        return ""
    if grammar.verb.search(text, own.start, own.end):
        return ""
    led = text[own.start + joining.end() : clause.words[0]]
    rest = text[clause.words[1] : own.end].strip()
    first = one_line(text[before.start : before.end])
    verb = grammar.verb_group.search(first)
    if own.start > clause.words[0] or not grammar.date_lead.fullmatch(led) or verb is None or not grammar.noun_start.match(rest):
        return ""
    has_name = not grammar.no_object.match(first, verb.end()) and grammar.noun_start.match(first[verb.end() :].lstrip())
    has_object = has_name or grammar.object_phrase.match(first, verb.end())
    return f"{first[: verb.end()]} {rest}" if has_object and not grammar.loose_end.search(f" {rest}") else ""


def _behind_subordinate(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], at: int) -> str:
    """What a subordinate clause tells whose date stands behind a comma; "" if it has no verb.

    Of one that says what else went on, with the clause around it: "My mother cried when I told her[, on Friday]".
    """
    before = found[at - 1]
    line = one_line(text[before.start : before.end])
    if not main_verb_end(grammar, line):
        return ""
    if grammar.same_time.match(lower_first(line)):
        beside = found[at - 2] if at > 1 else found[at + 1] if at + 1 < len(found) else None
        goes_on = at == 1 and beside is not None and beside.role is Role.MAIN
        if beside is not None and (goes_on or (at > 1 and beside.role in (Role.MAIN, Role.PREDICATE))):
            told = _with_its_subject(grammar, text, found, beside.start, beside.end).rstrip(".")
            around = f"{told} {lower_first(line)}"
            if len(around) <= LONGEST:
                return around
    end = next((one.start for one in found[at + 1 :] if one.role is not Role.ADVERBIAL or _opens_with_date(one, clause)), found[-1].end)
    line = one_line(text[before.start : stripped(text, before.start, min(end, clause.end))[1]])
    return _without_opening(grammar, line)  # "after it said revenue dropped to £41m, from £48m a year earlier"


def _opens_with_date(one: Piece, clause: Clause) -> bool:
    return any(date[0] >= one.start and date[1] <= one.end for date in clause.others)


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
    if not grammar.verb.search(text, own.start, own.end):
        later = next((one for one in found[at + 1 :] if one.role not in INSERTED), None)
        if later is None or later.role is not Role.PREDICATE or grammar.joined.match(text, later.start) or found[at + 1] is later:
            return ""
        line = one_line(text[own.start : later.end])
        return _without_opening(grammar, line)  # "until [the owner, Derek Lane, locked the doors in May]"
    if at and grammar.asks_at_end.search(text, found[at - 1].start, found[at - 1].end) and grammar.asked_start.match(f"asked {line}"):
        return _with_its_subject(grammar, text, found, found[at - 1].start, own.end)  # "asked the clerk [when the vote would be]"
    if at and found[at - 1].role in TOLD:
        around = _with_its_subject(grammar, text, found, found[at - 1].start, own.end)
        if grammar.gerund.match(_without_opening(grammar, line)):
            return around  # "The paper was rejected [before being accepted on 12 January]"
        if grammar.same_time.match(line) and len(around) <= LONGEST:
            return around  # "My mother cried [when I told her that night]"
    if not at and clause.words is not None and len(found) > 1:
        word = grammar.subordinate.match(line)
        bare = line[word.end() :].strip() if word else ""
        told = "" if grammar.condition.match(line) else _whole(grammar, text, clause, own) or grammar.sentence_of_subordinate(bare)
        if told:
            return told  # but not "Ob [die Strecke am Freitag frei ist], ließ er offen"
        verbs = grammar.verb.finditer(text, own.start, clause.words[0])
        tells = any(not grammar.determiner_at_end.search(text, own.start, hit.start()) for hit in verbs)
        if tells and grammar.noun_start.match(bare) and not grammar.condition.match(line):
            return bare  # "When [the pump was installed in 2003], nobody expected that it would work"
    if at and grammar.verb.search(text, own.start, own.end):
        said = _said_after(grammar, text, found, own, clause.words[0] if clause.words else own.start)
        return said or _without_opening(grammar, line)
    return ""


def _whole(grammar: Grammar, text: str, clause: Clause, own: Piece) -> str:
    """A whole sentence that begins with a clause and is short enough, as the point of it stands behind that clause: "Als Wirth 1962
    erkrankte, [führte seine Frau die Bühne weiter]"; "" of others, of one whose subject nothing before can tell, and where the verb
    is not in the second place.
    """
    line = one_line(text[slice(*clause.sentence)]).rstrip(". ")
    if not grammar.verb_second or own.start != clause.sentence[0] or len(line) > LONGEST or "; " in line:
        return ""
    behind = text[own.end : clause.sentence[1]].lstrip(" ,")
    words = behind.split(maxsplit=2)[1:2]
    is_open = not text[: own.start].strip() and bool(words) and words[0] in grammar.genders  # "Da Frauen …, blieb [sie] fort": nobody knows
    return line if grammar.opens_with_verb.match(behind) and not is_open else ""


def _with_its_subject(grammar: Grammar, text: str, found: Sequence[Piece], start: int, end: int) -> str:
    """The words from the piece at `start` on, with the subject that it shares with the clause before it if it has none of its own."""
    line = grammar.joining.sub("", one_line(text[start:end]))
    shares = any(one.start == start and one.role is Role.PREDICATE for one in found)
    subject = subject_of(grammar, text, found, start) if shares else ""
    return f"{subject} {line}" if subject else line


def _without_opening(grammar: Grammar, line: str) -> str:
    """A subordinate clause without the word that makes it one, as a sentence."""
    word = grammar.subordinate.match(line)
    if word and grammar.condition.match(line):
        return line  # "If no agreement was reached the matter would go to court", which says the contrary without it
    bare = line[word.end() :].strip() if word else line.strip()
    if word and grammar.phrase_piece.match(line.lower()) and (around := _behind_phrase(grammar, bare)):
        return around
    return grammar.sentence_of_subordinate(bare) or (line if grammar.keeps_opening else bare)


def _behind_phrase(grammar: Grammar, line: str) -> str:
    """A clause whose pronoun stands behind a phrase without a verb: "after [the operation in May] she became confused"; "" of others."""
    verb = grammar.main_verb.search(line)
    before = line[: verb.start()].split(" ") if verb else []
    first = next((at for at, word in enumerate(before) if at and grammar.person_pronoun.fullmatch(word)), 0)
    led = " ".join(before[:first])
    return line[len(led) + 1 :] if led and not grammar.relative_opening.search(f"{led} ") and not grammar.verb.search(led) else ""


def _behind_phrase_at_start(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece, words: Span) -> str:
    """What stands behind a phrase that is no subject, with all around it: "Mit Bescheid vom 3. Mai, [dem Kläger zugestellt], lehnte …"."""
    at = found.index(own)
    before, after = found[at - 1], found[at + 1] if at + 1 < len(found) else None
    subject = one_line(text[before.start : before.end])
    goes_on = after is not None and after.role not in INSERTED and ";" not in text[own.end : after.start]
    if before.role is not Role.SUBJECT or without_preposition(grammar, subject) == subject or after is None or not goes_on:
        return ""
    whole = one_line(text[before.start : after.end])
    room = words[1] - words[0]  # of the date, which may go
    return whole if len(whole) <= LONGEST + room else f"{subject} {one_line(text[after.start : after.end])}"


def _inside_apposition(grammar: Grammar, text: str, before: Piece | None, own: Piece, words: Span) -> str:
    """What an apposition tells with its date: "a defender in [the team that won the cup in 1994]", "[a method developed in 2011]"."""
    line = one_line(text[own.start : own.end])
    opened = [hit for hit in grammar.relative_inside.finditer(text, own.start, words[0]) if grammar.verb.search(text, hit.end(), words[0])]
    if opened:
        thing = grammar.of_a_thing.match(text, opened[-1].start() + 1) is not None
        head = phrase_at_end(grammar, one_line(text[own.start : opened[-1].start()]), thing=thing)
        return f"{head} {one_line(text[opened[-1].end() : own.end])}" if head else ""
    made = grammar.made_of_participle.fullmatch(line)
    if made is not None and ";" in text[max(0, own.start - 3) : own.start]:
        return line  # "It was sold out by May; [a second one followed in 1924]"
    if made is not None and not grammar.verb.search(made["subject"]):
        subject = made["subject"].strip()
        return f"{subject} {was(grammar, subject)}{made['rest']}"
    is_one = before is not None and before.role is Role.SUBJECT and grammar.determiner_start.match(upper_first(line))
    if before is None or not is_one or grammar.verb.search(line):
        return ""
    if without_preposition(grammar, line) != line:
        return ""  # "Il consiglio, [nella seduta del 12 giugno], rinviò"
    subject = one_line(text[before.start : before.end])
    date = text[own.start : words[0]] + text[words[1] : own.end]
    if (
        not any(len(word) > len("the") for word in date.split())
        or subject.split()[-1:]
        and grammar.complement.match(f"{subject.split()[-1]} ")
    ):
        return ""  # "L'an deux mille vingt, [le trente septembre à vingt heures], le conseil", "constate que, [ce matin encore], la chaîne"
    if without_preposition(grammar, subject) != subject:
        return ""  # "No próximo dia 15, [a imagem sairá em procissão]"
    if grammar.plural_head.fullmatch(subject) and not grammar.plural_head.fullmatch(line):
        return ""  # "five wins, [the last of them in March]"
    return f"{subject} {was(grammar, subject)}{line}" if grammar.was[0] else ""  # "Lunde, [the winner in 2022]"


def _said_after(grammar: Grammar, text: str, found: Sequence[Piece], own: Piece, date: int) -> str:
    """ "The company said [after long talks] that it would close": who said it with what was said; "" where a piece is not like that."""
    before = found[found.index(own) - 1]
    said = grammar.complement.search(text, own.start, max(date, own.start))
    return (
        one_line(text[before.start : before.end] + " " + text[said.start() : own.end]) if said and before.role is Role.ATTRIBUTION else ""
    )
