"""What the pieces of a sentence are: its subject and verb, what is inserted between commas, who said it, what is joined to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from timeline import patterns as re
from timeline.events.grammar import NEVER, Grammar
from timeline.events.left_out import NO_LEFT_OUT
from timeline.events.lines import is_adjective, one_line, upper_first
from timeline.events.phrases import stripped
from timeline.events.piece import INSERTED, TOLD, Piece, Role
from timeline.events.piece_spans import behind_comma, piece_spans
from timeline.events.settled import settled
from timeline.text import Span, opens_line

_REACH = 300  # code points to either side of a clause: few subjects are farther
_LONGEST_ATTRIBUTION = 120
_BRACKETS = re.compile(r" ?\([^()]*\)")
_NAMES = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]*)*")
CLOSING = ("”", "“", "»", "«", '"', "’’", "''")
_QUOTED = re.compile(r"(?:[”“»«\"’']|’’|'')\s?,\s+$")
_DASHED, _DASHED_BEFORE = re.compile(r"\s+[—–-]{1,2}\s"), re.compile(r"\s[—–-]{1,2}\s+$")
_LEADS = (Role.ADVERBIAL, Role.ATTRIBUTION)
_GREETING = re.compile(  # a short line of its own at the head of a letter
    r"(?=[^\n\d.,;:!?]{2,40},[ \t]*\n[^\W_][^\n]{24})"
    r"[^\W\d_a-zß-ÿ][\w’'-]*(?:(?: [\w’'.-]+){1,2}|(?: [\w’'.-]+){1,3} [^\W\d_a-zß-ÿ][\w’'-]*),\s+"
)
_DATELINE = re.compile(
    r"[A-Z][A-Z .'’-]{2,30}(?:, [^—–,\n]{1,30}){0,2}(?: \(\w[\w .&/-]{1,30}\))?[.,]? ?(?:[—–-]{1,2}|_) (?=\S)|"
    r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}(?:, [^—–,\n]{1,30})? "
    r"\((?:[A-Z]{2,6}|[a-z]{3,4})(?:/[A-Za-z]{2,6})?\)(?: ?[—–-]{1,2})? (?=[^\W\d_a-z])"
)


@lru_cache(maxsize=64)  # a title, who takes part in it and what a pronoun means in the next ones ask for the same sentence
def parsed(
    grammar: Grammar, text: str, sentence: Span, around: Span, words: Span | None = None, others: tuple[Span, ...] = ()
) -> tuple[Piece, ...]:
    """The pieces of a sentence near a clause of it, in order; `words` are a date, which is not cut, `others` the other dates."""
    low, high = _near(text, sentence, around)
    low = after_dateline(text, low)
    spans = piece_spans(grammar, text, (low, high), words, others)
    dates = (words, *others) if words else others
    found: list[Piece] = []
    spans = _with_joined_subjects(grammar, text, spans)
    following: list[Span | None] = [*spans[1:], None]
    for span, after in zip(spans, following, strict=False):
        only_date = (
            _is_led_date(grammar, text, span, dates)
            or (words is not None and words[0] <= span[0] and span[1] <= words[1])
            or span in others
        )
        role = Role.ADVERBIAL if only_date else _role(grammar, text, span, found)
        role = role if found or role is not Role.SUBJECT else _first_role(grammar, text, span, dates)
        role = Role.ADVERBIAL if role is Role.SUBJECT and _counts_on(grammar, text, span, dates) else role
        if role is Role.MAIN and _waits_for_verb(found) and (date := next((one for one in dates if one[0] == span[0]), None)):
            verb = stripped(text, date[1], span[1])[0]  # "The firm, a maker of cells, [today announced a plan]"
            role = Role.PREDICATE if grammar.opens_with_verb.match(text, verb, span[1]) else role
        elif role in (Role.MAIN, Role.ADVERBIAL) and found and _goes_on_behind_date(grammar, text, span, dates):
            role = Role.PREDICATE  # "and [in the following year built a house]"
        if role in (Role.PREDICATE, Role.MAIN) and found and _only_says(grammar, text, span, dates) and not _waits_for_verb(found):
            role = Role.ATTRIBUTION  # ", ha detto [ieri] il sindaco"
        if role in (Role.PREDICATE, Role.MAIN) and found and _says_behind_quotation(grammar, text, span):
            role = Role.ATTRIBUTION  # "« Rien », [a répondu le maire]", whatever its verb
        if role is Role.SUBJECT and after is not None and found and found[-1].role in _LEADS and behind_comma(text, span):
            opening = text[slice(*after)].split()[0]
            pronoun = grammar.person_pronoun.match(opening) or grammar.thing_pronoun.match(text, after[0])
            role = Role.APPOSITION if pronoun else role  # "to the minister, [Salome Wint], he said"
        if role is Role.PREDICATE and after is not None and found and _is_made_aside(grammar, text, span, found[-1], after):
            role = Role.PARTICIPLE  # "A truce, [agreed in May], collapsed"
        if role is Role.MAIN and after is not None and _stands_between(grammar, text, span, found, after):
            role = Role.APPOSITION  # "His diaries, [long believed lost], were found"
        if role is Role.MAIN and (_opens_with_adverb(grammar, text, span, found) or _shows(grammar, text, span, found)):
            role = Role.PREDICATE  # "Letters seen by us, including two of May, [show that]"
        if role in (Role.SUBORDINATE, Role.RELATIVE) and found and (split := _verb_around(grammar, text, span, found[-1])):
            found[-1] = Piece(found[-1].start, stripped(text, span[0], split)[1], Role.SUBJECT)  # "A man who sold fuel was sentenced"
            found.append(Piece(split, span[1], Role.PREDICATE))
            continue
        if role is Role.ATTRIBUTION and _is_predicate(grammar, text, span, found, after):
            role = Role.PREDICATE
        if role in (Role.ATTRIBUTION, Role.PREDICATE) and (waiting := _waiting(grammar, text, span, found)) is not None:
            found[waiting] = replace(found[waiting], role=Role.SUBJECT)  # "a mechanic employed by Altivia, a contractor, reported wear"
            role = Role.PREDICATE
        if role is Role.MAIN and after is not None and _is_inserted(grammar, text, after) and not grammar.verb.search(text, *span):
            role = role if grammar.no_subject.match(text, *span) else Role.SUBJECT  # "Peace talks, which began …"
        if role is Role.PARTICIPLE and found[-1:] and found[-1].dated and found[-1].role in (Role.MAIN, Role.PREDICATE):
            also_past = grammar.opens_with_verb.match(text, *span) and not grammar.by_phrase.match(text, *span)
            role = Role.PREDICATE if also_past else role  # "appealed in April, [lost in December]"
        found.append(Piece(span[0], span[1], role, dated=any(span[1] == end for _, end in dates)))
    return settled(grammar, text, found)


def _near(text: str, sentence: Span, around: Span) -> Span:
    """The whole words of a sentence that lie near a clause of it."""
    low, high = max(sentence[0], around[0] - _REACH), min(sentence[1], around[1] + _REACH)
    low = text.rfind(" ", sentence[0], low) + 1 or sentence[0]
    after = text.find(" ", high, sentence[1])
    return low, after if after >= 0 else sentence[1]


def _is_led_date(grammar: Grammar, text: str, span: Span, dates: Sequence[Span]) -> bool:
    """Whether a piece is a date with what leads to it, in a language where no verb follows it: "Dès [le lendemain], le maire signa"."""
    if grammar.breaks or grammar.verb_last is not NEVER:
        return False
    return any(one[1] == span[1] and grammar.date_lead.fullmatch(text, span[0], one[0]) for one in dates if span[0] < one[0])


def _first_role(grammar: Grammar, text: str, span: Span, dates: Sequence[Span]) -> Role:
    """What the first piece of a sentence is that has no verb: a phrase or a subject: "[À la barre], mardi 4 mai, Paul Roux a avoué".

    A phrase is known only in a language in which the verb of the clause need not follow it, and where no date stands inside.
    """
    line = text[slice(*span)]
    is_free = not (grammar.breaks or grammar.verb_second or _opens_with_article(grammar, line))
    is_one = (
        is_free and grammar.preposition_start.match(lower_first(line)) and not any(span[0] <= one[0] < span[1] != one[1] for one in dates)
    )
    return Role.ADVERBIAL if is_one else Role.SUBJECT


def _opens_with_article(grammar: Grammar, line: str) -> bool:
    """Whether a piece opens with an article that a preposition may look like, "a casa", in a language where it may."""
    first = line.split(" ", 1)[0].casefold()
    return bool(grammar.contractions and first not in grammar.contractions and grammar.determiner_start.match(line))


def _with_joined_subjects(grammar: Grammar, text: str, spans: Sequence[Span]) -> list[Span]:
    """The pieces with a subject of two names as one: "customers in Porto [and Aarhus] reported", where the first has no verb."""
    joined: list[Span] = []
    for span in spans:
        before = joined[-1] if joined else None
        joining = grammar.joining.match(text[slice(*span)])
        if before is not None and grammar.length_alone.fullmatch(text, *before) and grammar.phrase_piece.match(text, *span):
            joined[-1] = (before[0], span[1])  # "days [before the borders closed]"
        elif before is not None and _ends_list(grammar, text, before, span):
            joined[-1] = (before[0], span[1])  # "the boilers, [pumps and filters]"
        elif (
            before is not None
            and joining
            and not behind_comma(text, span)
            and text[span[0] + joining.end()].isupper()
            and grammar.main_verb.search(text, *span)
            and grammar.noun_start.match(text[before[0]].upper() + text[before[0] + 1 : before[1]])
            and not grammar.verb.search(text, *before)
        ):
            joined[-1] = (before[0], span[1])
        else:
            joined.append(span)
    return joined


def _is_made_aside(grammar: Grammar, text: str, span: Span, before: Piece, after: Span) -> bool:
    """Whether a piece that opens with a verb is a participle between a subject and the verb of that."""
    if not grammar.opens_with_verb.match(text, *after) or grammar.joined.match(text, *after):
        return False
    if _DASHED.match(text, span[1]) and _DASHED_BEFORE.search(text, max(0, span[0] - 4), span[0]):
        return before.role in (Role.SUBJECT, Role.APPOSITION)  # "The stage – [built in 1902] – collapsed"
    return before.role is Role.SUBJECT and behind_comma(text, span) and grammar.participle.match(text, *span) is not None


def _shows(grammar: Grammar, text: str, span: Span, found: list[Piece]) -> bool:
    """Whether a piece opens with the verb of a subject whose own verbs are participles, which then is one."""
    if not found or found[-1].role not in (*INSERTED, Role.ADVERBIAL) or not grammar.plural_shows.match(text, *span):
        return False
    told = [at for at, one in enumerate(found) if one.role in TOLD]
    if len(told) == 1 and found[told[0]].role is Role.MAIN:
        subject = found[told[0]]
        verbs = grammar.verb.finditer(text, subject.start, subject.end)
        is_made = all(grammar.participle_phrase.match(text, hit.start()) for hit in verbs)
        found[told[0]] = replace(subject, role=Role.SUBJECT) if is_made else subject
    return _waits_for_verb(found)


def _ends_list(grammar: Grammar, text: str, before: Span, span: Span) -> bool:
    """Whether a piece ends a list of things that a dash parts from what is told of them: "The boilers, [pumps and filters] – new"."""
    ends = _DASHED.match(text, span[1]) is not None and behind_comma(text, span) and grammar.also.search(text, *span)
    first = one_line(grammar.joining.sub("", text[slice(*before)]))
    line = one_line(text[slice(*span)])
    if not ends or grammar.verb.search(first) or grammar.verb.search(line) or grammar.determiner_start.match(upper_first(line)):
        return False
    return grammar.determiner_start.match(upper_first(first)) is not None and not grammar.preposition_start.match(line)


def _goes_on_behind_date(grammar: Grammar, text: str, span: Span, dates: Sequence[Span]) -> bool:
    """Whether a piece says when and then has its verb, with the subject of what stands before: "and [on his release in May went]"."""
    joining = grammar.joining.match(text[slice(*span)])
    start = span[0] + (joining.end() if joining else 0)
    date = next((one for one in sorted(dates) if start <= one[0] and one[1] < span[1]), None)
    if date is None or not (joining or behind_comma(text, span)):
        return False
    led = text[start : date[0]].strip()
    if led and (not grammar.preposition_start.match(f"{led} ") or "," in led or grammar.main_verb.search(led)):
        return False
    verb = stripped(text, date[1], span[1])[0]
    follows = text[date[1] : verb].isspace() and grammar.opens_with_verb.match(text, verb, span[1])
    return bool(follows) and not grammar.inverted.match(text, verb, span[1]) and not grammar.noun_start.match(text, verb, span[1])


def _only_says(grammar: Grammar, text: str, span: Span, dates: Sequence[Span]) -> bool:
    """Whether a piece but for its date only says who said something."""
    date = next((one for one in dates if span[0] < one[0] < span[1]), None)
    if date is None or not behind_comma(text, span):
        return False
    before = grammar.before_date_at_end.sub("", text[span[0] : date[0]].rstrip())
    return grammar.attribution_piece.fullmatch(one_line(f"{before} {text[date[1] : span[1]]}").strip(" .")) is not None


def _opens_with_adverb(grammar: Grammar, text: str, span: Span, found: Sequence[Piece]) -> bool:
    """Whether a piece opens with an adverb and the verb that a subject waits for: "Dr Lund, who saw it, [fairly conceded that]"."""
    if not _waits_for_verb(found) or found[-1].role not in INSERTED:
        return False
    first = text[span[0] : span[1]].split(None, 1)[0]
    verb = stripped(text, span[0] + len(first), span[1])[0]
    is_adverb = first.islower() and grammar.adverb_at_end.fullmatch(f" {first}")
    return bool(is_adverb) and behind_comma(text, span) and grammar.opens_with_verb.match(text, verb, span[1]) is not None


def _says_behind_quotation(grammar: Grammar, text: str, span: Span) -> bool:
    """Whether a piece is the verb, with whoever it is of, right behind a quotation and a comma."""
    return _QUOTED.search(text, max(0, span[0] - 6), span[0]) is not None and grammar.opens_with_verb.match(text, *span) is not None


def _waits_for_verb(found: Sequence[Piece]) -> bool:
    """Whether a subject before still lacks its verb."""
    roles = [one.role for one in found]
    return Role.SUBJECT in roles and Role.MAIN not in roles and Role.PREDICATE not in roles


def _stands_between(grammar: Grammar, text: str, span: Span, found: Sequence[Piece], after: Span) -> bool:
    """Whether a piece stands between a subject and its verb, and has no subject of its own."""
    if not found or found[-1].role is not Role.SUBJECT or not behind_comma(text, span) or not behind_comma(text, after):
        return False
    if grammar.noun_start.match(text, *span) or grammar.joining.match(text[slice(*span)]) or grammar.joined.match(text, *after):
        return False
    return grammar.opens_with_verb.match(text, *after) is not None


def _is_predicate(grammar: Grammar, text: str, span: Span, found: Sequence[Piece], after: Span | None) -> bool:
    """Whether a verb of saying is that of a subject that waits for one: "The firm, which owns mills, [announced a plan in May]"."""
    if not grammar.opens_with_verb.match(text, *span) or (after is not None and grammar.opens_with_verb.match(text, *after)):
        return False
    return _waits_for_verb(found)


def _verb_around(grammar: Grammar, text: str, span: Span, before: Piece) -> int:
    """Where the verb of the clause around begins, in a relative clause without a comma before it; 0 if it holds no second verb."""
    opening = grammar.relative_piece.match(text, *span)
    if opening is None or not _may_wait(grammar, text, before) or opening.lastgroup == "own" or behind_comma(text, span):
        return 0
    own = grammar.verb.search(text, opening.end(), span[1])
    for hit in grammar.verb.finditer(text, own.end(), span[1]) if own else ():
        chain = text[own.end() : hit.start()].strip() if own else ""
        in_place = any(grammar.preposition_start.match(f"{word} ") for word in chain.split()[-3:-1])  # "in northern Leeds [walked]"
        if not chain or (grammar.joins_verbs.search(text, span[0], hit.start()) and not in_place):
            own = hit
        elif grammar.opens_with_verb.match(text, hit.start(), span[1]):
            return hit.start()
    return 0


def _may_wait(grammar: Grammar, text: str, before: Piece) -> bool:
    """Whether a piece is a subject whose verb stands behind a relative clause: it has none but participles."""
    if before.role is Role.SUBJECT:
        return True
    verbs = [hit.start() for hit in grammar.verb.finditer(text, before.start, before.end)]
    if before.role is Role.APPOSITION and not verbs and behind_comma(text, (before.start, before.end)):
        return grammar.joining.match(text[before.start : before.end]) is not None  # ", and relatives who waited there shouted"
    made = all(grammar.participle.match(text, at) for at in verbs) and not grammar.reporting.search(text, before.start, before.end)
    return before.role is Role.MAIN and made and not grammar.no_subject.match(text[before.start : before.end])


def _waiting(grammar: Grammar, text: str, span: Span, found: Sequence[Piece]) -> int | None:
    """Which of the pieces before is the subject of one that opens with its verb, as all its own verbs are participles."""
    if not grammar.opens_with_verb.match(text, *span) or grammar.joining.match(text[span[0] : span[1]]):
        return None
    at = len(found) - 1
    while at > 0 and found[at].role is Role.APPOSITION:
        line = text[found[at].start : found[at].end]
        if grammar.joining.match(line) and not grammar.apposed.match(line):
            return at  # "Rennick resigned, and his successor, Amara Nwosu, started work"
        at -= 1
    if at < 0 or found[at].role is not Role.MAIN or (at == len(found) - 1 and not behind_comma(text, span)):
        return None
    start, end = found[at].start, found[at].end
    if grammar.no_subject.match(text[start:end]):
        return None  # "She retired in 1986, was made a Dame": no participle belongs to a pronoun
    verbs = [hit.start() for hit in grammar.verb.finditer(text, start, end)]
    return at if verbs and all(hit > start and grammar.participle_phrase.match(text, hit) for hit in verbs) else None


def after_dateline(text: str, start: int) -> int:
    """Where a sentence begins behind its dateline or a line that greets: "LORVIK, 12 March 2021 (Reuters) — ", "Dear Ann,"."""
    opens = _DATELINE.match(text, start) or (_GREETING.match(text, start) if opens_line(text, start) else None)
    return opens.end() if opens else start


def _is_inserted(grammar: Grammar, text: str, span: Span) -> bool:
    line = text[span[0] : span[1]]
    return bool(grammar.relative_piece.match(line) or grammar.participle_piece.match(line)) and behind_comma(text, span)


def lower_first(line: str) -> str:
    """The line with a small letter first."""
    return line[:1].lower() + line[1:]


def _role(grammar: Grammar, text: str, span: Span, before: Sequence[Piece]) -> Role:
    line, is_behind = text[span[0] : span[1]].rstrip("."), behind_comma(text, span)
    is_first = not before or text[max(0, span[0] - 8) : span[0]].rstrip().endswith(";")
    role = _role_by_opening(grammar, text, span, before, is_first=is_first)
    if role is not None:
        return role
    bare = grammar.joining.sub("", line)
    if bare != line and before and all(one.role is Role.ADVERBIAL for one in before) and grammar.participle_piece.match(bare):
        return Role.ADVERBIAL  # "In a report dated 21 September [and seen by the agency], …"
    is_past = bool(grammar.breaks or grammar.opens_with_verb.match(bare))  # a participle that may be a past too
    joined = bare != line
    parts = [] if grammar.breaks else grammar.also.split(bare)
    names = len(bare.split()) > 1 and bool(parts) and all(map(_NAMES.fullmatch, parts))  # "[Celeste e Ottavio Moro], appena tornati, …"
    if (
        not names
        and grammar.participle_piece.match(bare)
        and _is_participle(before, is_first=is_first, is_behind=is_behind, is_joined=joined, is_past=is_past)
    ):
        return Role.PARTICIPLE
    if is_first and grammar.opens_with_verb.match(line) and _is_one_name(grammar, text, span):
        return Role.SUBJECT
    if before and is_behind and grammar.made_by.match(line):
        return Role.PARTICIPLE  # "ate a preserve, [brought every other day by a niece]"
    if grammar.opens_with_verb.match(line) or (bare != line and grammar.shared_passive.match(line)):
        return Role.PREDICATE
    if bare != line and grammar.been.match(bare):
        return Role.PREDICATE  # "had applied for money [and been refused]"
    if bare != line and grammar.preposition_start.match(bare) and not grammar.main_verb.search(bare):
        return Role.ADVERBIAL  # "and in a letter"
    return _role_by_verbs(grammar, line, before, is_behind=is_behind)


def _counts_on(grammar: Grammar, text: str, span: Span, dates: Sequence[Span]) -> bool:
    """Whether a piece only says how long before or after something: "En marzo de 2020, [dos meses antes de la obra], la alcaldesa"."""
    opening = next((one for one in dates if one[0] == span[0]), None)
    return not grammar.breaks and opening is not None and grammar.after_or_before.match(text, opening[1], span[1]) is not None


def _is_one_name(grammar: Grammar, text: str, span: Span) -> bool:
    """Whether one word before a comma opens a sentence as its subject, where no verb stands without one: "[Quesada], lui, …"."""
    word = text[slice(*span)]
    is_alone = word.isalpha() and word.istitle() and text.startswith(",", span[1])
    keeps_subject = not grammar.breaks and grammar.left_out is NO_LEFT_OUT
    return is_alone and keeps_subject and grammar.participle.fullmatch(word.lower()) is None


def _is_what_is_said(grammar: Grammar, text: str, line: str, before: Sequence[Piece]) -> bool:
    """Whether "that" leads to what somebody learned or said, behind who told it: "heard from her cousin, a nurse, [that he had left]"."""
    that = grammar.complement.match(line) if grammar.breaks else None
    if that is None or before[-1].role is not Role.APPOSITION or len(before) < 2 or not grammar.noun_start.match(line, that.end() + 1):
        return False
    told = before[-2]
    knows = grammar.learns.search(text, told.start, told.end) or grammar.reporting.search(text, told.start, told.end)
    return told.role in (Role.MAIN, Role.PREDICATE) and knows is not None and grammar.main_verb.search(line, that.end()) is not None


def _role_by_opening(grammar: Grammar, text: str, span: Span, before: Sequence[Piece], *, is_first: bool) -> Role | None:
    """What a piece is by the word that opens it, None where that does not tell."""
    line, is_behind = text[span[0] : span[1]].rstrip("."), behind_comma(text, span)
    if grammar.relative_piece.match(line) and not is_first:
        if _is_what_is_said(grammar, text, line, before):
            return Role.ADVERBIAL
        return Role.RELATIVE if is_behind or before[-1].role in INSERTED else Role.SUBORDINATE
    if not is_first and before[-1].role is Role.RELATIVE and not is_behind and _goes_on(grammar, line):
        return Role.RELATIVE
    bare = grammar.joining.sub("", line)
    if bare != line and grammar.relative_piece.match(bare) and any(one.role is Role.RELATIVE for one in before):
        return Role.RELATIVE  # "the visitors, who had come late, [and who lost]"
    says = len(line) <= _LONGEST_ATTRIBUTION and not grammar.joining.match(line) and grammar.attribution_piece.fullmatch(line)
    is_noun = is_first and len(line.split()) == 2 and grammar.determiner_start.match(line)  # "[Its report], read in May, called it poor"
    if says and not is_noun and not (is_first and before):  # but "The wall leant; [a committee reported in March] and blamed the wind"
        return Role.ATTRIBUTION
    if grammar.says.match(line) and text[max(0, span[0] - 8) : span[0]].rstrip(" ,\n").endswith(CLOSING):
        return Role.ATTRIBUTION  # "”, said the minister on Tuesday"
    if is_behind and before and line.isdigit():
        return Role.APPOSITION  # "Par Nordh, [41], retired"
    if is_behind and before and (grammar.of_its_day.match(line) or grammar.short_participle.fullmatch(line)):
        return Role.APPOSITION  # "in her report, [dated 9 November], …", "another, [since lost], in 1875"
    goes_on = text.startswith(", ", span[1]) and grammar.relative_piece.match(text, span[1] + 2)
    if is_behind and before and goes_on and grammar.of_its_time.match(line) and not grammar.main_verb.search(line):
        return Role.APPOSITION  # "Anna Lisle, [then a clerk at the mint], whom he married"
    since = grammar.apposed_time.match(line) if is_behind and before else None
    if since and grammar.verb.search(line, since.end()) and not grammar.also.search(line):
        return Role.APPOSITION  # "halted shipments on 8 February, [the day the blockade began], and said"
    document = grammar.in_a_document.match(bare)
    if document and not grammar.verb.search(bare, document.end()):
        return Role.ADVERBIAL  # "In a reply dated 18 March"
    if grammar.in_office.match(_behind_conjunction(grammar, line)) and not grammar.main_verb.search(line):
        return Role.ADVERBIAL  # "named Ann Lee, a former deputy, [as manager for a year]"
    if grammar.subordinate.match(line):
        return Role.SUBORDINATE
    if is_first and " " in line and grammar.gerund.match(lower_first(line.lstrip('“"'))) and span[1] < len(text) and text[span[1]] == ",":
        return Role.ADVERBIAL  # "Taking advantage of the truce, …"
    return None


def _behind_conjunction(grammar: Grammar, line: str) -> str:
    """What is set apart behind a conjunction, "but, [as a woman]"; the line where nothing is."""
    first, comma, rest = line.partition(", ")
    return rest if comma and grammar.also.fullmatch(f" {first} ") else line


def _is_participle(before: Sequence[Piece], *, is_first: bool, is_behind: bool, is_joined: bool, is_past: bool) -> bool:
    """Whether a piece that a participle opens is no predicate of a subject that waits for one."""
    last = before[-1].role if before else None
    if is_first or (last is Role.PARTICIPLE and is_joined):
        return True
    return is_behind and not is_joined and not (_waits_for_verb(before) and last in INSERTED and is_past)


def _role_by_verbs(grammar: Grammar, line: str, before: Sequence[Piece], *, is_behind: bool) -> Role:
    """What a piece is that no word at its front tells, by whether it has a verb and what stands before it."""
    line = _BRACKETS.sub("", line)  # "Ann Berg ("the deceased")"
    waits = is_behind and bool(before) and before[-1].role in (Role.SUBJECT, Role.APPOSITION)
    if waits and grammar.apposed.match(line) and (_waits_for_verb(before) or not _tells(grammar, line)):
        return Role.APPOSITION  # "Merieux, a firm based in Lyon"
    lead = grammar.preposition_start.match(line)
    led = grammar.gerund.match(line, lead.end()) if lead else None  # "On being [told of the theft], she flew home"
    verbs = [hit.start() for hit in grammar.verb.finditer(line) if led is None or hit.start() > led.end() + 1]
    has_verb = any(not grammar.determiner_at_end.search(line, 0, at) for at in verbs)  # "a sustained attack"
    adverb = grammar.leading_words.match(line)
    if adverb and not before and not has_verb and grammar.noun_start.match(line, adverb.end()):
        return Role.SUBJECT  # "Meanwhile the town's pumping station, out of service for days, has resumed operation"
    opens = bool(before) and all(one.role is Role.ADVERBIAL for one in before) and _opens_with_article(grammar, line)
    if grammar.adverbial.match(line) and not opens:  # "No dia 3, [a casa] ardeu"
        is_between = is_behind and bool(before) and before[-1].role is Role.SUBJECT
        return Role.MAIN if has_verb and not is_between else Role.APPOSITION if is_between else Role.ADVERBIAL
    if not has_verb and waits:
        return Role.APPOSITION
    if any(not is_adjective(grammar, line, hit.start()) for hit in grammar.main_verb.finditer(line)):
        return Role.MAIN
    if not before and grammar.done_alone.match(lower_first(line)):
        return Role.MAIN  # "Drove to Naryn with Tom, picked up permits, got stuck"
    told = any(one.role in (Role.SUBJECT, Role.MAIN, Role.PREDICATE) for one in before)
    return Role.APPOSITION if told and is_behind else Role.SUBJECT


def _tells(grammar: Grammar, line: str) -> bool:
    """Whether a line has a verb that is no participle of a noun."""
    return any(not grammar.participle_phrase.match(line, hit.start()) for hit in grammar.main_verb.finditer(line))


def _goes_on(grammar: Grammar, line: str) -> bool:
    """Whether words go on with the verb before: "which had inspected the ship [and passed it]", "which was built [and sold in 2019]"."""
    shares = grammar.joining.match(line) and grammar.shared_passive.match(line)
    return bool(grammar.goes_on_with_verb.match(line) or shares)
