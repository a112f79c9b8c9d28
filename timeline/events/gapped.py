"""Titles of a clause whose verb counts for several, each with a date: "She won the Curie Medal in 1990 [and the Dirac Prize in 1994]"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline import patterns as re
from timeline.events.clauses import REACH, Clause
from timeline.events.grammar import Grammar
from timeline.events.lines import EDGE, main_verb, main_verb_end, one_line, upper_first
from timeline.events.phrases import cuts
from timeline.events.sentence_pieces import lower_first

_PARTED = re.compile(r",\s+")
_LONGEST_LEAD = 2  # words before a date that belong to it: "und erst im"
_FEWEST = 2  # words of what stands between two dates, but for what leads to the second one


def of_its_date(grammar: Grammar, line: str, dated: str, others: Sequence[str]) -> str:
    """The line with only what its own date dates, where its verb counts for what stands before other dates too; any other as it is."""
    place = line.find(dated) if dated else -1
    verb = main_verb_end(grammar, line) if place > 0 and others and grammar.breaks else 0
    if not verb or verb >= place:
        return line
    made = grammar.participle.match(line, verb + 1)
    verb = made.end() if made and made.end() < place else verb  # "was elected [to the academy]"
    if grammar.ahead.fullmatch(line[:verb].rpartition(" ")[2]) and not made:
        return line  # "will keep its name until 2015"
    dates = sorted((at, at + len(one)) for one in {*others} if (at := line.find(one)) > 0 and not at < place + len(dated) <= at + len(one))
    before = [one for one in dates if verb < one[1] <= place]
    after = [one for one in dates if one[0] >= place + len(dated)]
    first = before[0][0] if before else place
    told = _without_preposition(grammar, line[verb:first])
    if grammar.verb.search(told) or grammar.participle.search(told):
        return line
    end = place + len(dated)
    kept = line[:end] if after and _member(grammar, line[end : after[0][0]], line[end:], told) else line
    if not before:
        return kept
    member = _member(grammar, line[before[-1][1] : place], line[before[-1][1] :], told)
    if member and _is_another_subject(grammar, line, told, member):
        return _with_subject(grammar, line, verb, told, member, dated)
    if not told.strip(EDGE):
        return line
    led, first_led = grammar.preposition_start.match(member), grammar.preposition_start.match(told.lstrip())
    alike = told.rfind(f" {led[0]}") if led else 0
    if not member or alike < 0:
        return kept
    lead = f"{first_led[0].strip()} " if first_led and not led else ""
    if led and not first_led:
        lead = f"{told[:alike].strip()} "  # "showed [his work in Paris] in 1900 and [in London] in 1905"
    rest = line[before[-1][1] : place]
    return upper_first(f"{line[:verb]} {lead}{member}{rest[rest.rindex(member) + len(member) :]}{kept[place:]}")


def _is_another_subject(grammar: Grammar, line: str, told: str, member: str) -> bool:
    """Whether a member of a list stands for the subject of its verb: where nothing but that is told ("The tunnel opened in 1990 and [the
    bridge] in 1994"), or where it is made like the subject and not like the noun behind ("Light came to the village in 1934, [mains
    water] in 1951").
    """
    if grammar.preposition_start.match(member):
        return False
    if not told.strip(EDGE) or grammar.particle_at_end.fullmatch(told.strip()):
        return True
    led = grammar.preposition_start.match(told.lstrip())
    noun = told.lstrip()[led.end() if led else 0 :]
    subject, its, other = (_article(grammar, one) for one in (line, member, noun))
    return its == subject != other and bool(subject or led)


def _article(grammar: Grammar, words: str) -> str:
    """The word that says which one a noun is, in small letters: "the", "his"; "" where none opens it."""
    opening = grammar.determiner_start.match(upper_first(words))
    return opening[0].strip().casefold() if opening else ""


def _with_subject(grammar: Grammar, line: str, verb: int, told: str, member: str, dated: str) -> str:
    """What another subject of a verb did at its own date; the line as it is where the verb is of one and the other of many."""
    first = main_verb(grammar, line)
    if first is None:
        return line
    subject, group = line[: first.start()].strip(), line[first.start() : verb]
    lead = grammar.before_date_at_end.search(line[: line.find(dated)].rstrip())
    head, _, by = member.partition(f" {told.split()[0]} ") if told.strip() else (member, "", "")
    is_many, was_many = (grammar.plural_head.fullmatch(lower_first(one)) is not None for one in (head, subject))
    if is_many != was_many and grammar.passive_now.match(group):
        return line  # "The north wing was finished in 1880, the towers in 1884"
    rest = f" {told.split()[0]} {by}" if by else told.rstrip()
    between = f" {lead[0].strip()} " if lead else " "
    return upper_first(f"{head} {group}{rest}{between}{dated}")


def with_verb_before(grammar: Grammar, text: str, clause: Clause) -> tuple[str, Clause]:
    """What a date without a verb tells by that of the clause before, "Im Mai brannte die Scheune ab, [im Juli der Stall]", and both as one
    clause; "" where it has a verb, or none stands before.
    """
    before = [one for one in clause.others if one[1] <= clause.words[0]] if grammar.verb_second and clause.words else []
    if not before or clause.words is None:
        return "", clause
    low, high = before[-1][1], min((one[0] for one in clause.others if one[0] >= clause.words[1]), default=clause.sentence[1])
    opens = max([text.rfind(", ", low, clause.words[0]), *(hit.start() for hit in grammar.also.finditer(text, low, clause.words[0]))])
    lead = one_line(text[opens + 1 : clause.words[0]])
    lead = grammar.joining.sub("", f"{lead} ").strip()
    behind = text[clause.words[1] : high]
    ends = [hit.start() for hit in grammar.also.finditer(behind)] if high < clause.sentence[1] else []
    told = one_line(behind[: min([at for at in (behind.find(", "), *ends) if at > 0], default=len(behind))])
    if (
        opens < 0
        or len(lead.split()) > _LONGEST_LEAD
        or not told.strip(EDGE)
        or grammar.main_verb.search(f"{lead} {_without_participle(grammar, told)}")
    ):
        return "", clause
    parted = [cut[1] for cut in cuts(grammar, text, *clause.sentence) if cut[1] < opens and text[cut[1] - 2] in ";:"]
    start = max(clause.sentence[0], opens - REACH, *parted)
    dates = [one for one in before if start <= one[0]]
    verb = grammar.main_verb.search(text, start, opens)
    if verb is None or not dates:
        return "", clause
    commas = (text.find(",", verb.end(), date[0]) for date in dates if date[0] > verb.end())
    end = min((at for at in commas if at > 0), default=opens)  # "1962 fuhr er nach Rom[, 1967 nach Paris], 1970 nach Wien"
    line = grammar.with_verb_of(
        one_line(text[start:end]).rstrip(" ,"),
        [" ".join(text[slice(*date)].split()) for date in dates],
        lead,
        " ".join(text[slice(*clause.words)].split()),
        told,
    )
    return line, replace(clause, start=start, lacks_subject=False) if line else clause


def with_verb_of_first(grammar: Grammar, text: str, clause: Clause) -> str:
    """What a date in front of its phrase tells with the verb before the first one: "The pier was sold in 1902 to the council[, in 1931 to
    a brewer]"; "" of others.
    """
    before = [one for one in clause.others if clause.words and one[1] <= clause.words[0]]
    if not before or clause.words is None or not grammar.breaks:
        return ""
    first, after = before[0], min((one[0] for one in clause.others if one[0] >= clause.words[1]), default=0)
    lead = _without_preposition(grammar, one_line(text[clause.sentence[0] : first[0]]))
    opening = _PARTED.split(grammar.also.sub(", ", text[before[-1][1] : clause.words[0]]))[-1].strip()
    behind, behind_first = (text[end : clause.sentence[1]].lstrip() for end in (clause.words[1], first[1]))
    led = grammar.preposition_start.match(behind)
    if led is None or not behind_first.startswith(led[0]) or not grammar.before_date_at_end.fullmatch(opening):
        return ""
    told = text[clause.words[1] : after or clause.sentence[1]]
    told = one_line(_PARTED.split(grammar.also.sub(", ", told))[0] if after else told).rstrip(f"{EDGE}.")
    if "," in lead or not main_verb_end(grammar, lead) or grammar.main_verb.search(told):
        return ""
    return f"{lead} {told}"


def before_next_date(grammar: Grammar, text: str, clause: Clause) -> Clause:
    """A clause without what another date has with the same verb: "wurde 1947 gegründet [und 1988 verkauft]"."""
    after = [one for one in clause.others if clause.words and one[0] >= clause.words[1] and one[1] < clause.end]
    if not grammar.verb_second or not after or clause.words is None:
        return clause
    joint = next(grammar.also.finditer(text, clause.words[1], after[0][0]), None)
    if joint is None or len(text[joint.end() : after[0][0]].split()) > _LONGEST_LEAD or not text[clause.words[1] : joint.start()].strip():
        return clause
    goes_on = grammar.main_verb.search(_without_participle(grammar, text[joint.end() : clause.end].rstrip(" .")))
    is_whole = grammar.main_verb.search(text, clause.start, joint.start()) is not None
    return replace(clause, end=joint.start()) if is_whole and goes_on is None else clause


def _member(grammar: Grammar, between: str, rest: str, told: str = "") -> str:
    """What stands between two dates and shares the verb before the first; "" where that has a verb, or is no more than a conjunction.

    A list needs a conjunction, or each member the preposition of what is `told` first; its last one may do without.
    """
    joining = grammar.also.match(between.lstrip(",")) or grammar.also.match(f" {between.lstrip(' ,')}")
    is_listed = between.startswith(", ")
    first = grammar.preposition_start.match(told.lstrip())
    is_alike = first is not None and between.lstrip(" ,").startswith(first[0])
    if joining is None and not (is_listed and (grammar.also.search(rest) or is_alike or _ends_list(grammar, between, rest))):
        return ""
    bare = between.lstrip(", ")
    if joining is not None:
        bare = bare[len(joining[0].strip()) :].lstrip()
    told = _without_preposition(grammar, bare)
    verbs = (grammar.verb, grammar.main_verb, grammar.participle, grammar.again_at_end)
    leads = (hit[0].rpartition(" ")[2] for hit in grammar.infinitive.finditer(bare))  # "the council hopes [to let]"
    is_more = len(bare.split()) >= _FEWEST and told and "," not in told and all(one.search(f"{bare} ") is None for one in verbs)
    is_more = is_more and all(grammar.gerund.fullmatch(one) for one in leads)
    is_named = (
        _ends_list(grammar, between, rest)
        or grammar.noun_start.match(told)
        or grammar.preposition_start.match(told)
        or len(told.split()) >= _FEWEST
    )
    return told if is_more and is_named and not grammar.relative_piece.match(bare) and not grammar.subordinate.match(bare) else ""


def _ends_list(grammar: Grammar, between: str, rest: str) -> bool:
    """Whether the date behind a member is all that follows: ", mains water in [1951]."."""
    is_dated = _without_preposition(grammar, between) != between.rstrip()
    return is_dated and len(rest.removeprefix(between).strip(EDGE).split()) == 1


def _without_participle(grammar: Grammar, words: str) -> str:
    """Words without the participle at their end, which may look like a verb: "an eine Gruppe [verkauft]"."""
    before, _, last = words.rstrip(" .").rpartition(" ")
    return before if grammar.participle.fullmatch(last) else words


def _without_preposition(grammar: Grammar, words: str) -> str:
    """Words without the preposition of a date at their end."""
    bare = grammar.before_date_at_end.sub("", words.rstrip()).rstrip()
    before, _, last = bare.rpartition(" ")
    leads = bare == words.rstrip() and before.strip() and grammar.preposition_start.fullmatch(f"{last} ")
    return before.rstrip() if leads else bare
