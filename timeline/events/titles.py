"""Headlines of clauses, in the article's own words: who did what, without who said so where that takes too much room, and without the words
of the date at the front.

A relative clause becomes a sentence of its head ("who led the council" → "Solheim led the council"), a passive with its agent an active one
("recaptured by Isis" → "Isis recaptured Palmyra"); a verb without a subject gets the one that it shares; a pronoun is replaced by whom it
means, in square brackets, as that is inferred.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from timeline import patterns as re
from timeline.events.breaks import aim_of, says_more
from timeline.events.clause_of_title import among_few_dates, around, behind_dated_line, between_semicolons, dated_words
from timeline.events.clauses import Clause
from timeline.events.counted import with_counted
from timeline.events.dates_in_titles import (
    without_date,
    without_date_behind,
    without_leading_date,
    without_leading_dates,
    without_leaning_date,
)
from timeline.events.definite import with_definite
from timeline.events.gapped import before_next_date, of_its_date, with_verb_before, with_verb_of_first
from timeline.events.grammar import Grammar
from timeline.events.heads import disagrees_made
from timeline.events.leading_clause import clause_around
from timeline.events.lines import EDGE, main_verb_end, one_line, tidy, upper_first, without_markup
from timeline.events.meant import is_of_relative, with_actor
from timeline.events.meant_inside import with_all_meant, with_hero, with_object_behind, without_stray_comma
from timeline.events.mentions import NOBODY, Mentions
from timeline.events.open_clauses import opens_without_verb
from timeline.events.piece import INSERTED, Piece, Role
from timeline.events.points import depends, with_object, with_what_is_said, without_open_end
from timeline.events.sentence_pieces import after_dateline, lower_first, parsed
from timeline.events.shared_subjects import alone_behind_joint, with_subject_before
from timeline.events.shared_verbs import was
from timeline.events.shortening import LONGEST, breaks_before_verb, fitted, is_sound, without_its_rest, without_stub
from timeline.events.told_line import told_line
from timeline.events.whole_clauses import between_borders, holds_its_clause, is_doubtful, tells_nothing
from timeline.text import Span

_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}\.? (?=[^\W\d_])")  # "2.1 The Chairman reminded Members"
_DASH = re.compile(r"\s+[—–-]{1,2}\s+")
_BRACKET = re.compile(r"\[([^\[\]:’]+)\] ")
_BEFORE_MARK = re.compile(r"(\s+\w+)(?=(?P<mark>\s*(?:[.;!?]|,\s+|$)))")  # the last word of a clause
_REACH = 120  # code points before a clause in which its subject stands
_WHOLE = 140  # code points of a sentence that may be told whole, but for its date, where the clause of it cannot
_FEWEST = 3  # words of a title, its date apart
_FEW_LISTED = 2  # other dates of a list without a colon
_LONGEST_LEAD = 60  # code points before the colon of a list
_MEMBER, _PARTED = re.compile(r"[,;]\s+"), re.compile(r";\s+")  # between its members
_QUOTE_MARKS = (("“", "”"), ('"', '"'))
_FEW_LETTERS = 12  # by which a line is known to be a piece
_MOST_DATES, _NEXT_DATES = 24, 6  # among more dates than that, as in a list of nothing else, the next ones to either side are read


def title(
    grammar: Grammar,
    text: str,
    clause: Clause,
    mentions: Mentions = NOBODY,
    speaker: str = "",
    before: Sequence[Span] = (),
    *,
    leans: bool = False,
    room: int = 0,
) -> str:
    """A headline for a clause, at most `LONGEST` characters of whole words; `mentions` are the words that name or mean actors,
    `speaker` is who says it in a quotation that does not tell, `before` the sentences told before, the last one first; `leans` says that
    its date is counted from another one, `room` by how much it may be longer, as a name in it will be shortened.
    """
    dated = dated_words(grammar, text, clause)
    told, both = with_verb_before(grammar, text, clause)
    told, both = (told, both) if told else with_subject_before(grammar, text, clause)
    told = told or alone_behind_joint(grammar, text, clause) or with_verb_of_first(grammar, text, clause)
    told = told or _there_that(grammar, text, clause)
    if told:
        return _of_both(grammar, text, both, told, mentions, before, dated, leans=leans)
    clause = before_next_date(grammar, text, clause)
    clause = between_semicolons(grammar, text, behind_dated_line(grammar, text, among_few_dates(clause)))
    clause = _with_its_aim(grammar, text, clause)
    found = parsed(grammar, text, clause.sentence, clause.span, clause.words, clause.others)
    clause = _to_its_end(grammar, text, clause, found)
    line = (
        _of_attribute(grammar, text, clause)
        or _without_life(grammar, text, clause)
        or _of_list(grammar, text, clause)
        or told_line(grammar, text, clause, found)
    )
    line = _without_pointer(grammar, text, clause, _with_its_mark(text, clause, line))
    line = _with_second_part(grammar, text, found, _with_what_depends(grammar, text, clause, found, line))
    line = with_object(grammar, text, found, (*clause.others, clause.words) if clause.words else clause.others, line)
    line = _to_its_date(grammar, text, clause, line)
    whole = one_line(text[after_dateline(text, clause.start) : clause.end])
    fragment = (not main_verb_end(grammar, line) and not grammar.participle.search(line)) or _is_phrase(grammar, line)
    fragment = fragment and not any(grammar.cleft_opening.match(one) for one in (line, whole))
    others = [one_line(text[slice(*date)]) for date in clause.others]
    if _is_date(grammar, line, [dated, *others]):
        line = one_line(text[after_dateline(text, clause.sentence[0]) : clause.sentence[1]])
    elif fragment and main_verb_end(grammar, whole) and not grammar.relative_piece.match(whole):
        line = whole
    elif fragment and (above := around(grammar, text, clause, found)) is not None:
        clause = above
        line = told_line(grammar, text, above, found)  # "[the failed auction of 12 May]": what the clause above tells
    elif told := _behind_its_clause(grammar, text, clause, found, line):
        line = told
    if (
        clause.start > clause.sentence[0]
        and _lacks_subject(grammar, line)
        and not is_of_relative(grammar, text, clause, line, mentions)
        and (longer := _with_what_stands_before(grammar, text, clause, found))
    ):
        line = longer
    line = _with_what_says_so(grammar, text, clause, line)
    line = _without_speaker(grammar, _without_leading_words(grammar, line), dated, others)
    line = _without_leading_words(grammar, line).strip(EDGE)
    dates = (*clause.others, clause.words) if clause.words else clause.others
    if clause.end < clause.sentence[1] - 1 and all(end != clause.end for _, end in dates):
        line = without_stub(grammar, line)
    line = without_leading_dates(grammar, line, [dated, *others] if dated else others)
    line = _without_leading_words(grammar, without_leading_date(grammar, line, dated, leans=leans))
    line = of_its_date(grammar, _of_cleft(grammar, line, [dated, *others]), dated, others)
    line = _named(grammar, text, clause, _of_only_then(grammar, line, dated), mentions, before)
    as_told = _of_there_was(grammar, line)
    line = _with_subject_first(grammar, as_told)
    turned = line != as_told
    line = without_leaning_date(grammar, line, dated) if leans and dated and not speaker else line
    longest = LONGEST + room - (len(f"[{speaker}:] ") if speaker else 0)
    line = _fitted(grammar, without_date_behind(line, dated), dated, longest, others)
    if not _is_good(grammar, line, has_verb=turned) and grammar.main_verb.search(text, *clause.sentence):
        named = partial(_named, grammar, text, clause, mentions=mentions, before=before)
        line = (
            _sounder(grammar, text, clause, found, line, lambda one: fitted(grammar, named(one), dated, longest), dated)
            or _between_borders(grammar, text, clause, lambda one: fitted(grammar, named(one), dated, longest), dated, longest)
            or line
        )
    if is_doubtful(grammar, text, clause, line):
        line = (
            _in_own_words(
                grammar, text, clause, found, partial(_named, grammar, text, clause, mentions=mentions, before=before), dated, longest
            )
            or line
        )
    line = with_what_is_said(grammar, text, clause.sentence, without_its_rest(grammar, line), longest)
    line = without_open_end(grammar, text, clause.sentence, line)
    for start, end in dates:
        length = one_line(text[start:end])
        if line.endswith(length) and grammar.after_or_before.match(text, end):
            line = without_date(grammar, line, length)  # "was swept away [an hour] after we had crossed it"
    line = _with_its_end(grammar, text, clause, line)
    line = without_markup(_since_then(grammar, text, clause, line))
    line = with_object_behind(grammar, line, with_all_meant(grammar, text, clause, line, mentions, dated, longest))
    line = without_stray_comma(grammar, grammar.with_elisions(with_definite(grammar, text, clause, line, mentions, longest)))
    line = upper_first(line or fitted(grammar, one_line(text[slice(*clause.span)]), "", longest)) or dated
    return f"[{speaker}:] {line}" if speaker else line


def _of_both(
    grammar: Grammar, text: str, clause: Clause, told: str, mentions: Mentions, before: Sequence[Span], dated: str, *, leans: bool
) -> str:
    """A line that was made with the verb or the subject of the clause before, with whom it means and at most as long as a title."""
    line = _named(grammar, text, clause, told, mentions, before)
    line = _with_subject_first(grammar, without_leading_date(grammar, line, dated, leans=leans)) if leans else line
    line = _fitted(grammar, line, dated, LONGEST, ())
    line = with_object_behind(grammar, line, with_all_meant(grammar, text, clause, line, mentions, dated, LONGEST))
    return upper_first(grammar.with_elisions(with_definite(grammar, text, clause, line, mentions, LONGEST)))


def _with_what_says_so(grammar: Grammar, text: str, clause: Clause, line: str) -> str:
    """A line that is only a second "that" of what somebody says, behind who says it: "[The report states] that the ferry was sold"."""
    bare = grammar.joining.sub("", lower_first(line))
    that = grammar.complement.match(bare) if grammar.breaks else None
    if that is None or grammar.joining.match(line) is None:
        return line
    start = after_dateline(text, clause.sentence[0])
    first = grammar.complement.search(text, start, clause.start)
    lead = one_line(text[start : first.start()]) if first else ""
    return (
        f"{lead} {bare}"
        if lead and len(lead) <= _LONGEST_LEAD and (grammar.reporting.search(lead) or main_verb_end(grammar, lead))
        else line
    )


def _with_its_mark(text: str, clause: Clause, line: str) -> str:
    """The end of a quotation of several sentences with a mark where it begins too, so that it is told from who says it:
    "“[We have been there before],” Berg said".
    """
    begins = text.startswith(line[:_FEW_LETTERS], clause.sentence[0])
    for opens, closes in _QUOTE_MARKS if begins else ():
        at = line.find(closes)
        if at > 0 and line.count(closes) == 1 and not any(mark in line[:at] for mark in (opens, closes)) and line[at - 1] in ",.!?":
            return f"{opens}{line}" if line[at + 1 :].strip(EDGE) else line
    return line


def _fitted(grammar: Grammar, line: str, dated: str, longest: int, others: Sequence[str]) -> str:
    """The line made to fit; where that would cut it, without the date that its verb follows: "[Am 24. Juni] lädt der Rat … ein"."""
    made = fitted(grammar, line, dated, longest, others)
    made = _with_subject_first(grammar, made) if line[:1].isupper() else made  # "[Nog in 1904] verhuisde ze, die …"
    if len(line) <= longest or (line.startswith(made) and not made.endswith("…") and not depends(grammar, line[len(made) :])):
        return made
    turned = _with_subject_first(grammar, rest := without_leading_date(grammar, line, dated, leans=True))
    if turned != rest != line and len(turned) <= longest:
        return fitted(grammar, turned, dated, longest, others)
    bare = grammar.without_lead(line, dated)
    shorter = fitted(grammar, bare, dated, longest, others) if bare and not _keeps_end(line, made) else ""
    tells_date = dated not in bare or dated in shorter
    is_whole = _keeps_end(bare, shorter) or made.endswith("…") and (is_sound(grammar, shorter) or shorter.endswith("…"))
    return shorter if shorter and tells_date and is_whole else made


def _keeps_end(line: str, made: str) -> bool:
    """Whether a shorter line ends as it did, so that its point is told."""
    return not made.endswith("…") and made.rstrip(f"{EDGE}.")[-_FEW_LETTERS:] == line.rstrip(f"{EDGE}.")[-_FEW_LETTERS:]


def _since_then(grammar: Grammar, text: str, clause: Clause, line: str) -> str:
    """A sentence made of "closed since 2006" as one that lasts: "The chapel has been closed since 2006"; any other as it is."""
    hit = grammar.made_since.search(line)
    if hit is None or hit[0] in text[slice(*clause.sentence)]:
        return line
    return f"{line[: hit.start()]}{grammar.has_been[hit['be'] != grammar.was[0]]}{line[hit.end('be') :]}"


def _to_its_end(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece]) -> Clause:
    """A clause without a date up to the end of the piece that it is cut off in behind a verb or a preposition: "was used to retire [the
    bonds of 2018]".
    """
    own = next((one for one in found if one.start < clause.end < one.end), None)
    if clause.words is not None or own is None or not grammar.breaks or ";" in text[clause.end : own.end]:
        return clause
    words = text[clause.start : clause.end].split()[-2:]
    done = len(words) > 1 and grammar.infinitive.fullmatch(" ".join(words))
    leads = grammar.preposition_start.fullmatch(f"{words[-1]} ") if words else None
    return replace(clause, end=own.end) if done or leads else clause


def _to_its_date(grammar: Grammar, text: str, clause: Clause, line: str) -> str:
    """A line that ends with another date up to the phrase of its own, where only that stands between: "She was elected to the council in
    1971[, to the board in 1980]".
    """
    start = text.find(line[:_FEW_LETTERS], *clause.sentence) if line else -1
    before = [one for one in clause.others if clause.words and start < one[1] <= clause.words[0]]
    if clause.words is None or start < 0 or not before or not grammar.breaks:
        return line
    up_to = one_line(text[start : before[-1][1]])
    between = text[before[-1][1] : clause.words[0]]
    is_phrase = grammar.preposition_start.match(grammar.joining.sub("", between.lstrip(" ,")))
    told = grammar.verb.search(between) or grammar.participle.search(between)
    is_cut = up_to.startswith(line.rstrip(EDGE)) and main_verb_end(grammar, line) > 0
    has_phrase = is_phrase and not grammar.before_date_at_end.fullmatch(one_line(grammar.joining.sub("", between.lstrip(" ,"))))
    return one_line(text[start : clause.words[1]]) if is_cut and has_phrase and not told else line


def _behind_its_clause(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], line: str) -> str:
    """A line that only goes on with a clause before it in its sentence, with that: "[Resolved] that the gate be locked from May"; "" of
    others, and where both are too long.
    """
    bare = grammar.joining.sub("", line)
    at = text.find(bare[:_FEW_LETTERS], *clause.sentence)
    before = [one for one in found if one.end <= at and one.role in (Role.MAIN, Role.SUBJECT)]
    if not grammar.breaks or at < 0 or not before:
        return ""
    main = before[-1]
    lead, mark = one_line(text[main.start : main.end]), text[main.end : main.end + 1].strip(" ,")
    verbs = len(list(grammar.main_verb.finditer(bare)))
    relative = grammar.relative_behind.search(bare)
    if grammar.complement.match(bare) and len(lead.split()) < _FEWEST:
        told = f"{lead}{mark} {bare}"
    elif verbs < 2 and relative and grammar.noun_start.match(bare) and not grammar.main_verb.search(bare[: relative.start()]):
        told = f"{lead} {(grammar.joining.match(line) or [''])[0]}{bare}"
        told = told if len(told) <= LONGEST else told[: len(told) - len(bare) + relative.start()]
    elif not verbs and grammar.preposition_start.match(bare) and "," not in text[main.end : at]:
        told = f"{one_line(text[main.start : at])} {bare}"
    else:
        return ""
    room = clause.words[1] - clause.words[0] if clause.words else 0
    return told if len(told) <= LONGEST + room and main_verb_end(grammar, told) else ""


def _with_what_depends(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], line: str) -> str:
    """A condition with what depends on it where that stands before it: "[The chair will resign] unless the vote of 3 May fails"."""
    own = next((one for one in found if one.role is Role.SUBORDINATE and text.startswith(line[:_FEW_LETTERS], one.start)), None)
    if own is None or not grammar.condition.match(line):
        return line
    before = [one for one in found if one.start < own.start and one.role in (Role.MAIN, Role.SUBJECT)]
    return one_line(text[before[-1].start : max(clause.end, own.end)]) if before else line


def _with_second_part(grammar: Grammar, text: str, found: Sequence[Piece], line: str) -> str:
    """A line that ends before something inserted, with the second part of its verb: "De politie hield de man[, een visser,] aan"."""
    at = next((at for at, one in enumerate(found) if one.role in (Role.MAIN, Role.SUBJECT)), len(found))
    last = one_line(text[found[-1].start : found[-1].end]).rstrip(" .;") if found else ""
    part = last.rpartition(" ")[2]
    if at > len(found) - 2 or not grammar.second_part.fullmatch(part) or line.endswith(f" {part}") or grammar.verb.search(last):
        return line
    inserted, whole = found[at + 1 : -1], one_line(text[found[at].start : found[-1].end])
    told, _, aim = one_line(text[found[at].start : found[at].end]).partition(", ")
    if not (inserted and not aim) and not grammar.completes.fullmatch(aim):
        return line  # "lehnte den Antrag[, den Bau zu vertagen,] ab"
    behind = whole[len(told) :].lstrip(" ,")
    bare, end, tail = line.rpartition(told[-_FEW_LETTERS:])
    are_asides = all(one.role in INSERTED or grammar.completes.fullmatch(text, one.start, one.end) for one in inserted)
    if not end or not are_asides or not behind.startswith(tail.strip(" ,")) or grammar.participle.search(told):
        return line
    longer = f"{bare}{end} {last}"
    return longer if len(longer) <= LONGEST else f"{bare}{end} {part}"


def _with_its_aim(grammar: Grammar, text: str, clause: Clause) -> Clause:
    """The clause up to the end of its sentence, where it is cut off between a verb and what that leads to: "asked the bishop [to pay]"."""
    start, end, last = clause.start, clause.end, clause.sentence[1]
    hit = aim_of(grammar, text[start:last]) if end < last - 1 and last - start <= _REACH * 2 else None
    is_cut = hit is not None and hit.start("middle") <= end - start < hit.end("middle")
    return replace(clause, end=last) if is_cut and ";" not in text[end:last] else clause


def _with_its_end(grammar: Grammar, text: str, clause: Clause, line: str) -> str:
    """The line with the preposition that its clause ends with before a mark: "Ann Lee voted [against], saying …"."""
    hit = _word_behind(text, " ".join(line.split()[-2:]), clause.sentence) if line else None
    ends = hit and grammar.loose_end.fullmatch(hit[1]) and grammar.preposition_start.match(f"{hit[1].strip()} ")
    goes_on = (grammar.gerund, grammar.relative_piece, grammar.subordinate, grammar.joining)
    is_end = hit and (not hit["mark"].endswith((" ", "\n")) or any(one.match(text, hit.end("mark")) for one in goes_on))
    return f"{line} {hit[1].strip()}" if hit and ends and is_end else line


def _word_behind(text: str, last: str, sentence: Span) -> re.Match[str] | None:
    """The word of a sentence between the words `last` and a mark."""
    word = last.rpartition(" ")[2]
    for hit in _BEFORE_MARK.finditer(text, *sentence):
        if text.endswith(word, sentence[0], hit.start()) and " ".join(text[sentence[0] : hit.start()].rsplit(None, 2)[-2:]).endswith(last):
            return hit
    return None


def _of_attribute(grammar: Grammar, text: str, clause: Clause) -> str:
    """What the attribute with the date of a clause tells, where the sentence tells something else; else ""."""
    if clause.words is None:
        return ""
    start = max(clause.sentence[0], clause.words[0] - _REACH)
    before, after = text[start : clause.words[0]], text[clause.words[0] : min(clause.sentence[1], clause.words[1] + _REACH)]
    return grammar.sentence_of_attribute(one_line(before + after), one_line(text[slice(*clause.words)]))


def _is_good(grammar: Grammar, line: str, *, has_verb: bool = False) -> bool:
    """Whether a line breaks off nowhere and tells something by itself, as one surely does that `has_verb`."""
    return is_sound(grammar, line) and not _opens_with_stub(grammar, line) and (has_verb or not tells_nothing(grammar, line))


def _between_borders(grammar: Grammar, text: str, clause: Clause, shortened: Callable[[str], str], dated: str, longest: int) -> str:
    """Whole clauses of the sentence around the date, in a language that does not say where a line may end; "" where none is sound."""
    if grammar.breaks:
        return ""

    def told(line: str) -> str:
        return shortened(without_leading_date(grammar, _without_leading_words(grammar, line), dated))

    return between_borders(grammar, text, clause, told, lambda line: _is_good(grammar, line) and not _opens_open(grammar, line), longest)


def _sounder(
    grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], line: str, shortened: Callable[[str], str], dated: str
) -> str:
    """The words of a clause as they stand, or from the subject before it on, where these are a sound title; else "".

    Where a line has no verb at all, also those of its sentence: "[She saw October, Christmas,] a bleak Shrove Tuesday".
    """
    if _opens_with_stub(grammar, line) and not _opens_open(grammar, rest := line.partition(", ")[2]) and main_verb_end(grammar, rest):
        return shortened(rest)
    before = [one.start for one in found if one.start < clause.start and one.role in (Role.MAIN, Role.SUBJECT)]
    is_apart = not grammar.breaks and ";" in text[before[-1] if before else clause.start : clause.start]
    before = [] if is_apart else before  # "fechou a secção; [foram dispensados 38 operários]"
    spans = [(clause.start, clause.end), *((start, clause.end) for start in before[-1:])]
    is_cut = breaks_before_verb(grammar, line)
    if is_cut or not main_verb_end(grammar, line) or (not clause.others and not line.endswith("…")):
        is_one = clause.sentence[1] - clause.sentence[0] < _WHOLE and ";" not in text[slice(*clause.sentence)]
        spans += [(clause.sentence[0], clause.end), clause.sentence] if is_one or is_cut else []
    for start, end in spans:
        whole = _without_leading_words(grammar, one_line(text[after_dateline(text, start) : end]).rstrip(EDGE))
        told = shortened(without_leading_date(grammar, whole, dated))
        is_own = not one_line(text[start : clause.start]).startswith(told) or start == clause.start
        if is_own and main_verb_end(grammar, told) and is_sound(grammar, told) and not _opens_open(grammar, told):
            if grammar.breaks or (not tells_nothing(grammar, told) and holds_its_clause(grammar, text, clause, told)):
                return told
    return ""


def _in_own_words(
    grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece], named: Callable[[str], str], dated: str, longest: int
) -> str:
    """The words of a clause as they stand, or from a piece before it on, where these are a whole and sound title; else ""."""

    def told(line: str) -> str:
        return tidy(grammar, named(without_leading_date(grammar, _without_leading_words(grammar, line), dated)))

    def is_good(line: str) -> bool:
        return (
            len(line) <= longest
            and _is_good(grammar, line)
            and not _opens_open(grammar, line)
            and not is_doubtful(grammar, text, clause, line)
        )

    before = [one.start for one in found if one.start < clause.start and one.role in (Role.MAIN, Role.SUBJECT)]
    spans = [(clause.start, clause.end), *((start, clause.end) for start in before[-1:]), (clause.sentence[0], clause.end), clause.sentence]
    for start, end in spans:
        line = told(one_line(text[after_dateline(text, start) : end]).rstrip(EDGE))
        leads_on = grammar.complement.match(text[end : clause.sentence[1]].lstrip(" ,"))
        if ";" not in line and not leads_on and is_good(line) and holds_its_clause(grammar, text, clause, line):
            return line
    if grammar.verb_second:
        return ""  # its verb may have a second part at the end
    start = after_dateline(text, clause.sentence[0])
    opening = one_line(text[start : start + _FEW_LETTERS])
    return between_borders(grammar, text, clause, told, lambda line: line.startswith(opening) and is_good(line), longest)


def _opens_with_stub(grammar: Grammar, line: str) -> bool:
    """Whether a line opens with a clause that lacks its verb: "Just as a helicopter, there was a thud"."""
    stub = line.partition(", ")[0]
    return stub != line and not grammar.condition.match(line) and opens_without_verb(grammar, lower_first(stub), 0)


def _opens_open(grammar: Grammar, line: str) -> bool:
    """Whether a line opens with a verb, so that nobody can tell whose deed it is, or with what goes on with something."""
    opens = grammar.gerund.match(lower_first(line)) or grammar.relative_piece.match(lower_first(line))
    return _lacks_subject(grammar, line) or opens is not None or _DASH.search(line) is not None


def _named(grammar: Grammar, text: str, clause: Clause, line: str, mentions: Mentions, before: Sequence[Span]) -> str:
    """The line with whom its pronouns mean; as it is where only that would make it too long and it says enough by itself."""
    named = with_actor(grammar, text, clause, with_hero(grammar, text, clause, line, mentions), mentions, before)
    named = with_counted(grammar, text, clause, named, before)
    if _disagrees(grammar, named):
        return line
    is_long = len(tidy(grammar, named)) > LONGEST >= len(tidy(grammar, line))
    is_inside = is_long and not grammar.breaks and not named.startswith("[")
    if is_inside and main_verb_end(grammar, line) and not main_verb_end(grammar, fitted(grammar, named)):
        return line  # "Nacida en Ovalle, hija de un ferroviario, [Amparo Quiroga] perdió …"
    is_long = is_long and grammar.determiner_start.match(upper_first(line))
    if not is_long or grammar.possessive_start.match(line):
        return named
    dated = dated_words(grammar, text, clause)
    shorter = fitted(grammar, named, dated, LONGEST) if dated in line and named.startswith("[") else ""
    is_whole = _keeps_end(named.replace(dated, ""), shorter) and is_sound(grammar, shorter)
    return named if is_whole else line  # "The parties agreed to extend time"


def _disagrees(grammar: Grammar, named: str) -> bool:
    """Whether a line opens with several in brackets and a verb of one, "[The residents] was leased", or with a wrong participle."""
    if any(disagrees_made(grammar, hit[1], named[hit.end() :]) for hit in _BRACKET.finditer(named)):
        return True  # "Ayer [el velatorio] fue enterrada"
    bracket = _BRACKET.match(named)
    forms = [one for one in (grammar.was, grammar.was_gone) if one[0] and one[0] != one[1]]
    is_of_one = bracket and any(named.startswith(f"{one[0]} ", bracket.end()) for one in forms)
    return bool(is_of_one and bracket and grammar.determiner_start.match(bracket[1]) and grammar.plural_head.fullmatch(bracket[1]))


def _without_leading_words(grammar: Grammar, line: str) -> str:
    """The line without the number of its paragraph and the words that only join it to what stands before; "if" stays where what depends
    on it follows.
    """
    numbered = _NUMBERED.match(line)
    line = line[numbered.end() :] if numbered and line[numbered.end()].isupper() else line
    is_whole = grammar.condition.match(line) or grammar.left_open.match(line) or _leads_to_clause(grammar, line)
    bare = line if is_whole else grammar.leading_words.sub("", line)
    return line if bare != line and _leads_verb(grammar, line[: len(line) - len(bare)], bare) else bare


def _leads_verb(grammar: Grammar, lead: str, bare: str) -> bool:
    """Whether words stand before their verb, whose subject cannot come first: "[Daarna] volgden nog elf meldingen"."""
    last = lead.split()[-1:]
    if not grammar.verb_second or not last or grammar.also.fullmatch(f" {last[0].rstrip(',')} "):
        return False
    return grammar.opens_with_verb.match(bare) is not None and grammar.inverted.match(bare) is None


def _leads_to_clause(grammar: Grammar, line: str) -> bool:
    """Whether a line opens with a clause that only says when or why, and the one around it follows: "When I rang he was cheerful"."""
    opening = grammar.subordinate.match(line)
    if opening is None:
        return False
    if clause_around(grammar, line, (0, len(line)), pronouns=True):
        return True  # "When she was nine her father lost his post"
    verb, comma = grammar.main_verb.search(line, opening.end()), line.find(",")
    if verb and grammar.there_is.search(line, verb.end()):
        return True  # "When we took office there were 140 schools"
    later = grammar.main_verb.finditer(line, verb.end(), comma if comma > 0 else len(line)) if verb else ()
    if verb and any(_has_pronoun(hit) and hit.start() > verb.end() + 1 for hit in later):
        return True  # "When he had gone I read the letter", but not "When he said he was ill"
    cut = next((one for one in grammar.cut.finditer(line) if "," in one[0] or line[one.start() - 1] == ","), None)
    if cut is None or not grammar.noun_start.match(line, cut.end()) or not grammar.main_verb.search(line, opening.end(), cut.start()):
        return False
    return main_verb_end(grammar, line[cut.end() :]) > 0


def _has_pronoun(verb: re.Match[str]) -> bool:
    """Whether a verb was found with the pronoun that is its subject: "I read"."""
    subject, blank, _ = verb[0].partition(" ")
    return bool(blank) and (subject.islower() or len(subject) == 1)


def _without_life(grammar: Grammar, text: str, clause: Clause) -> str:
    """What a sentence tells of somebody with dates in brackets: "Anna Berg [(3 May 1868 – 1 June 1941)] was a pilot"; "" of others."""
    start, words = clause.sentence[0], clause.words
    opened = text.find("(", start, words[0]) if words else -1
    closed = text.find(")", words[1], clause.sentence[1]) if words and opened > 0 else -1
    if words is None or closed < 0 or ")" in text[opened : words[0]] or grammar.main_verb.search(text, start, opened):
        return ""
    rest = text[closed + 1 : clause.sentence[1]]
    is_name = all(word[:1].isupper() for word in text[start:opened].split())
    told = is_name and grammar.opens_with_verb.match(rest.strip()) and not grammar.main_verb.search(text, opened, closed)
    return f"{one_line(text[start:opened])} {one_line(rest)}" if told else ""


def _of_list(grammar: Grammar, text: str, clause: Clause) -> str:
    """A member of a list behind a colon with what that is of: "There were honours: [a medal in 1991,] a stamp in 1996"; "" of others."""
    (low, high), words = clause.sentence, clause.words
    if words is None:
        return ""
    opening = grammar.list_lead.match(text, low, words[0])
    colon = text.rfind(": ", low, words[0])
    colon = opening.end() - 1 if colon < 0 and opening else colon
    if not 0 < colon - low <= _LONGEST_LEAD or any(mark in text[colon:high] for mark in '“”"?'):
        return ""
    dates = sorted(one for one in clause.others if colon < one[0])
    lead = text[low:colon]
    before = any(one[0] < colon for one in clause.others)
    if not dates or "(" in lead or before or not (opening or grammar.main_verb.search(lead)) or (opening and len(dates) < _FEW_LISTED):
        return ""
    last = max((one[1] + text.startswith(")", one[1]) for one in dates if one[1] <= words[0]), default=colon + 1)
    parts = _PARTED if ";" in text[colon:high] else _MEMBER
    border = parts.match(text, last, words[0]) or grammar.also.match(text, last, words[0])
    behind = [hit.start() for hit in parts.finditer(text, words[1], high)]
    behind += [hit.start() for hit in grammar.also.finditer(text, words[1], high) if any(one[0] > hit.start() for one in dates)]
    member = one_line(text[border.end() if border else last : min(behind, default=high)])
    if (last > colon + 1 and border is None) or grammar.preposition_start.match(member):
        return ""
    if (
        border is not None and border.re is grammar.also and member.split(" ", 1)[-1].startswith("(")
    ):  # "degrees from Bath (1972) [and Cork (1989)]"
        start = max((hit.end() for hit in parts.finditer(text, colon, last)), default=colon + 1)
        return f"{one_line(lead)}{text[colon].strip()} {one_line(text[start : min(behind, default=high)]).rstrip(EDGE)}"
    own = grammar.relative_behind.split(member.partition(",")[0])[0]  # "a degree in 2003 [which she received in an apron]"
    is_one = member and not grammar.verb.search(own) and not any(text[slice(*one)] in member for one in dates)
    mark = ":" if text.startswith(":", colon) else ""
    return f"{one_line(lead)}{mark} {grammar.joining.sub('', member).rstrip(EDGE)}" if is_one else ""


def _is_date(grammar: Grammar, line: str, dates: Sequence[str]) -> bool:
    """Whether a line is nothing but dates with what leads to them, in a language that does not say where a line may end."""
    if grammar.breaks:
        return False
    parts = (line, *line.split(", "))
    dated = [any(one and part.endswith(one) and grammar.date_lead.fullmatch(part[: -len(one)]) for one in dates) for part in parts]
    return dated[0] or all(dated[1:])


def _is_phrase(grammar: Grammar, line: str) -> bool:
    """Whether a line is a preposition with its noun, whose only verb is a participle: "for the quarter ended Sept. 30"."""
    if not grammar.preposition_start.match(line) or "," in line:
        return False
    verbs = list(grammar.main_verb.finditer(line))
    return len(verbs) < 2 and all(grammar.participle.match(line, hit.start()) for hit in verbs)


def _lacks_subject(grammar: Grammar, line: str) -> bool:
    """Whether a line opens with its verb, so that nobody can tell whose deed it is."""
    bare = lower_first(_without_leading_words(grammar, grammar.joining.sub("", line)))
    return bool(grammar.opens_with_verb.match(bare) or grammar.short_participle.match(bare)) and not grammar.inverted.match(bare)


def _with_what_stands_before(grammar: Grammar, text: str, clause: Clause, found: Sequence[Piece]) -> str:
    """A clause whose subject cannot be told for certain, with the words of its sentence from the clause on that has one; "" if none has."""
    for one in reversed(found):
        if one.start < clause.start and one.role in (Role.MAIN, Role.SUBJECT) and ";" not in text[one.end : clause.start]:
            longer = one_line(text[one.start : clause.end])
            if main_verb_end(grammar, longer) and not _lacks_subject(grammar, longer):
                return longer
    return ""


def _with_subject_first(grammar: Grammar, line: str) -> str:
    """ "schrieb [Anna Berg] sich ein", as a clause goes on behind another one: "[Anna Berg] schrieb sich ein".

    What opens its sentence stays: "Wäre der Zug gekommen, hätte er …", "Gedeputeerde Staten".
    """
    found = grammar.inverted.match(line) if line[:1].islower() else None
    if found is None:
        return line
    mark = "," if grammar.breaks and "," in found["subject"] else ""
    return f"{found['subject']}{mark} {lower_first(found['verb'])}{line[found.end() :]}"


def _without_pointer(grammar: Grammar, text: str, clause: Clause, line: str) -> str:
    """A line without what only points at the relative clause behind it: "His mother died[, and it was a nurse, Ada Pye,] who …"."""
    end = text.find(line[-_FEW_LETTERS:], *clause.sentence) + len(line[-_FEW_LETTERS:])
    behind = next((at for at in range(end, clause.sentence[1]) if text[at] not in " ,"), end)
    if end < _FEW_LETTERS or not grammar.relative_piece.match(text, behind):
        return line
    pointer = (hit for hit in grammar.also.finditer(line) if grammar.points_at.fullmatch(upper_first(line[hit.end() :])))
    return next((line[: hit.start()].rstrip(" ,") for hit in pointer), line)


def _there_that(grammar: Grammar, text: str, clause: Clause) -> str:
    """What a sentence tells behind "It was there … that", where it has no other date; "" of others."""
    found = None if clause.others else grammar.there_that.fullmatch(one_line(text[slice(*clause.sentence)]))
    return found["then"].rstrip(".") if found and main_verb_end(grammar, found["then"]) else ""


def _of_only_then(grammar: Grammar, line: str, dated: str) -> str:
    """ "It was not until Mr Lal came in May that they learned of it" as the clause with the date, where that is a sentence."""
    found = grammar.only_then.fullmatch(line)
    if found is None or not main_verb_end(grammar, found["first"]) or not main_verb_end(grammar, found["then"]):
        return line
    return found["first"] if dated and dated in found["first"] else found["then"]


def _of_cleft(grammar: Grammar, line: str, dates: Sequence[str]) -> str:
    """ "It was a Danish museum that in 1966 bought the boat" as a sentence of the museum, where that has no other subject."""
    found = grammar.cleft.fullmatch(line)
    if found is None or grammar.verb.search(found["who"]) or grammar.participle.search(found["who"]):
        return line
    rest = found["rest"]
    date = next((one for one in dates if one and grammar.date_lead.fullmatch(rest[: max(0, rest.find(one))]) is not None), "")
    bare = rest[rest.find(date) + len(date) :].lstrip(" ,") if date else rest
    opens = grammar.opens_with_verb.match(bare) or grammar.main_verb.match(bare)
    return f"{upper_first(found['who'])} {bare}" if opens and not grammar.inverted.match(bare) else line


def _of_there_was(grammar: Grammar, line: str) -> str:
    """ "There was a man killed" as a sentence of the man: "A man was killed"."""
    found, minutes = grammar.there_was.match(line), grammar.minutes_of.fullmatch(line)
    if minutes and not grammar.main_verb.search(minutes["held"], len(minutes["held"].split()[0])):
        return (
            f"{upper_first(minutes['what'])} {was(grammar, minutes['what'])}{minutes['held']}"  # "Minutes of the meeting held in the hall"
        )
    return f"{found['subject']} {found['be']} {line[found.end() :]}" if found else line


def _without_speaker(grammar: Grammar, line: str, dated: str, others: Sequence[str]) -> str:
    """The line without who said it, where what was said tells by itself and no date of it can go instead."""
    if grammar.says.search(line) is None and grammar.reporting.search(line) is None:
        return line
    fits = any(len(without_date(grammar, line, date) if date else line) <= LONGEST for date in (dated, *others))
    for pattern in (grammar.attribution_after, grammar.attribution_before):
        shorter = pattern.sub("", line)
        if shorter != line and grammar.keeps_opening and pattern is grammar.attribution_before:
            shorter = grammar.sentence_of_subordinate(shorter) or line  # "dass [er gestern ankam]"
        told = len(shorter.split()) >= _FEWEST and grammar.main_verb.search(grammar.relative_phrase.sub("", shorter)) is not None
        if (
            shorter != line
            and told
            and not (pattern is grammar.attribution_before and (fits or says_more(grammar, shorter)))
            and not (pattern is grammar.attribution_before and _opens_with_pronoun(grammar, shorter))
            and line.count("“") + line.count('"') == 0
            and (dated in shorter or dated not in line or len(dated) < 1)
        ):
            line = shorter
    return line


def _opens_with_pronoun(grammar: Grammar, line: str) -> bool:
    return bool(grammar.thing_pronoun.match(line) or grammar.person_pronoun.match(line.split()[0]))
