"""Times that stand apart at the head of a block: the headings, entries and stamps of a text, and how far each of them holds.

"1936" over a paragraph, "12 May 2019" over a diary's entry, "10.15: …", "Sep. 11–12, 2012. …", "2023-04 – …": such a *lead* dates what
follows up to the next lead of its rank, and a coarser one gives its year, month or day to all below it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline import patterns as re
from timeline.model import GRAINS, Block, BlockKind, Grain, Interval, TimexType, Trait, weekday
from timeline.text import Cell, Shape, Span, TextWords, cells, cut
from timeline.times.letters import Letter, letters
from timeline.times.matching import Found
from timeline.times.readers.groups import day_or_none
from timeline.times.reading import AnchorType, Direction, Reading, whole_date

MARKS = re.compile(r"[\s*_>|\[(“\"]*")
_PLACE = re.compile(r"[^\W\d_][^\s\d,;:!?()]*(?:[ ][^\s\d,;:!?()]+){0,3}(?:[ ]\([^()\n]{1,20}\))?,?[ ]+")
_PLACES = re.compile(r"(?:\d{1,4}[a-z]?,?[ ])?(?:[^\W\d_][^\s\d,;:!?()]*(?:[ ][^\s\d,;:!?()]+){0,3},[ ]+){2,4}")  # "14 High Street, Deal, "
_POSTED = re.compile(r"[^\W_][\w.’' -]{0,40}[*_]{0,3}(?:[ ]?\(?@[\w.]{1,40}\)?)?[ ]?[·•»][ ]?")  # "Nell B.** @nell_b · ", who posts
_LINE_ENDS = re.compile(r"[*_)\]]*[ \t]*\n")
_HOUSE = "0123456789, "
_COUNTED = re.compile(r"[^\W\d_]+[ ](?:\d{1,3}|[IVXL]{1,6})[ ]?[:.,(–—-][ ]?")  # "Day 1 – Monday 6 May", "Session 3: …"
_BETWEEN = re.compile(r"[\s,;()|*_]*(?:[-–—/][ ]?|[^\W\d_]{1,4}[ ])?[ ]?")
_TAIL = re.compile(r"(?:[ ]?[^\W\d_]{1,5}\.?(?=[\s:.|–—-]|\Z))?(?:[ ]\([^()\n]{1,30}\))?[*_)\]\"”]*")
APART = re.compile(r"(?:[ ]?[:–—|]|[ ]-|\.[-–—]|\.(?=\s|\Z|[*_])|[ ]?\t|[ ]{2,}|(?=\Z))[*_)\]]*[\s|–—:-]*")
_ENDED, _BEGUN = re.compile(r"[\s\S]*[.!?][)”\"’']?\s"), re.compile(r"[“\"‘(]?[^\W\da-z_]")
_INSERTED = re.compile(r"(?=[^\W\d_A-ZÀ-Þ])[^.!?\n–—]{2,80}?(?:(?<![\d])[ ][-–—][ ]|[–—])(?=[^\W\d_A-ZÀ-Þ]|[«“„‘\"<])")  # in small letters
_LOOSELY = r",?[ ]+[*_]*(?:\d{1,3}[ ]+)?"
LOOSE = re.compile(rf"{_LOOSELY}(?=[“\"‘(]?[^\W\d_a-z])")
LOOSE_IN_SMALL = re.compile(rf"{_LOOSELY}(?=[“\"‘(]?[^\W\d_])")  # "04:10 fire under control"
AT_THE_HEAD = "at the head"  # the name of what is only read as it stands there
_NOTHING_MORE = re.compile(r"\W*(?:\d[\d:. ]*(?:[^\W\d_]{1,4}\W*){0,3})?")  # or a time of day that nobody could read
_MOST_IN_A_LEAD = 3
_LONG_WORD = 3  # letters
_A_PAIR = 2  # cells of a row that says one thing
_FEWEST_WORDS = 2  # of a cell that tells something
_MOST_BESIDE = 10  # words of a heading beside its date
_PREPOSITION, _LABELLED, _POST = 2, 4, 5
_MOST_BEHIND = 5  # words behind the date of a text: its time of day, its zone
_LONGEST_LEAD = 80
_LONGEST_HEAD = 120  # the same of minutes and the like, whose club may have a long name
_LONGEST_DATE = 30  # code points of a line from its date on: "3. März 1850, abends"
FEWEST_LOOSE = 2
_OF_RUNS = frozenset({BlockKind.ROW, BlockKind.ITEM})
_FEWEST_ENTRIES = 3  # that make a list of lines
_FEWEST_PARAGRAPHS = 4  # entries of one paragraph each, above the last of them
_YEAR_ENDS = re.compile(  # behind the year of a line above entries: "1819[-20]", "1788[. Kept by Wm. Tait, Mate.]"
    r"(?:[-–/]\d{2,4})?[\s)\]*_]*(?:\.\s+[^\n\d]{0,60})?"
)
_HEAD_BLOCKS = 6
_A_SENTENCE = 60  # code points
_LATER_DAYS = 7  # by which the day of the text may lie behind that of its metadata
_OWN_DAYS = 62  # days within which a text is published after the day that stands at its head
_LETTERS_ABOVE = 10  # ranks between a letter and a century
_RANKS = {Grain.CENTURY: 0, Grain.DECADE: 1, Grain.YEAR: 2, Grain.HALF: 3, Grain.SEASON: 3, Grain.QUARTER: 3, Grain.MONTH: 4,
          Grain.WEEK: 5, Grain.WEEKEND: 5, Grain.DAY: 6, Grain.HOUR: 7, Grain.MINUTE: 7}  # fmt: skip
DAY_RANK = _RANKS[Grain.DAY]
CLOCK_RANK = _RANKS[Grain.MINUTE]


@dataclass(frozen=True, slots=True)
class Lead:
    """Found expressions ``first:last`` that stand apart at the head of the block `block`, and the code points that they date.

    `start` is where the block's words begin, `end` where what is dated begins, `over` where the next lead of its rank or its section ends
    it. `alone`: the block holds nothing else. `stamp`: it is the day of the text itself.
    """

    first: int
    last: int
    start: int
    end: int
    over: int
    block: int
    rank: int
    alone: bool
    placed: bool = False  # a place stands before it: "Velmar, 21 March"
    loose: bool = False  # only a blank parts it from what it dates
    stamp: bool = False
    topic: bool = False  # it is one of several words of a heading: "Meeting of 12 September 2023"
    record: bool = False  # it is the day of what the text records, as minutes and statements have it at their head
    meets: bool = False  # what it records is a meeting
    remembers: bool = False  # what it records is an interview
    letter: bool = False  # it is the header of a mail within the text, which says when that was sent
    inner: bool = False  # it begins within its block, behind another entry: "Tues. 15th. Rain. Wed. 16th. Fair."

    def opens(self, shape: Shape) -> int:
        """Where what it heads begins: its block, or itself where it stands within one."""
        return self.start if self.inner else shape.blocks[self.block].start


@dataclass(frozen=True, slots=True)
class Leads:
    """The leads of a text, in order; for each the one above it, which is coarser, and the one of its rank before it, by their index."""

    all: tuple[Lead, ...] = ()
    above: tuple[int | None, ...] = ()
    beside: tuple[int | None, ...] = ()

    @staticmethod
    def ordered(leads: Sequence[Lead]) -> Leads:
        """The leads with how they lie within one another."""
        above: list[int | None] = []
        beside: list[int | None] = []
        opened: list[int] = []
        last: dict[int, int] = {}
        for index, lead in enumerate(leads):
            while opened and leads[opened[-1]].rank >= lead.rank:
                opened.pop()
            above.append(opened[-1] if opened else None)
            beside.append(last.get(lead.rank))
            opened.append(index)
            last[lead.rank] = index
        return Leads(tuple(leads), tuple(above), tuple(beside))

    @property
    def has_entries(self) -> bool:
        """Whether any of them dates what follows, and not the text itself."""
        return any(not lead.stamp for lead in self.all)

    def of(self, index: int) -> Lead | None:
        """The lead that a found expression is part of."""
        at = bisect_left(self.all, index + 1, key=lambda one: one.first) - 1
        return self.all[at] if at >= 0 and self.all[at].first <= index < self.all[at].last else None

    def over(self, position: int) -> list[Lead]:
        """The leads in force at a place, the innermost first; none twice of one rank."""
        found: list[Lead] = []
        at: int | None = bisect_left(self.all, position + 1, key=lambda one: one.end) - 1
        while at is not None and at >= 0:
            if position < self.all[at].over:
                found.append(self.all[at])
            at = self.above[at]
        return found

    def before(self, lead: Lead) -> Lead | None:
        """The lead of the same rank that was told before it."""
        beside = self.beside[bisect_left(self.all, lead.start, key=lambda one: one.start)]
        return None if beside is None else self.all[beside]

    def after(self, lead: Lead) -> Lead | None:
        """The lead that follows it, where that is of the same rank."""
        at = bisect_left(self.all, lead.start, key=lambda one: one.start) + 1
        return self.all[at] if at < len(self.all) and self.all[at].rank == lead.rank else None


NO_LEADS = Leads()


def leads_of(text: str, shape: Shape, found: Sequence[Found], words: TextWords, published: int | None) -> Leads:
    """The leads of a text; `published` is the day that is known of its publication."""
    made: list[Lead] = []
    at = 0
    telling = _telling_rows(text, shape, found)
    for number, (block, start) in enumerate(zip(shape.blocks, shape.starts, strict=True)):
        while at < len(found) and found[at].start < start:
            at += 1
        if number < _HEAD_BLOCKS:
            while at < len(found) and found[at].end <= block.end and found[at].reading.type is TimexType.SET:
                at += 1  # "Minutes of the monthly meeting on 8 May"
            start = _line_of_record(text, block, start, found[at].start, words) if at < len(found) else start
        reach = block.end if block.kind is BlockKind.ROW else min(block.end, start + _reach(text, block, number, start, words))
        if at < len(found) and found[at].start < reach:
            if block.kind is BlockKind.ROW:
                lead = _row_lead(text, shape, number, found, at) if number in telling else None
            else:
                lead = _lead(text, shape, number, start, found, at, words)
            if lead is not None:
                made.append(lead)
                made += _inner(text, block, lead, found)
    loose = {lead.rank: sum(1 for one in made if one.rank == lead.rank) for lead in made if lead.loose}
    made = [lead for lead in made if not lead.loose or loose[lead.rank] >= FEWEST_LOOSE]
    made = _with_year_above(text, shape, made, found, published)
    mails = letters(text, found, words.letters)
    made = _with_letters(shape, made, mails)
    ends = _ends(shape, made, found, len(text), published)
    made = [lead if lead.letter else replace(lead, over=over) for lead, over in zip(made, ends, strict=True)]
    return Leads.ordered(made if mails else _with_stamp(text, shape, made, found, published))


def _with_letters(shape: Shape, leads: list[Lead], mails: Sequence[Letter]) -> list[Lead]:
    """The leads, with the headers of mails among them and none within these; what is quoted deeper ranks lower."""
    starts = [mail.start for mail in mails]
    kept = [lead for lead in leads if not mails or not _in_header(mails, starts, lead)]
    for mail in mails:
        block = max(shape.at(mail.end - 1) or 0, 0)
        kept.append(
            Lead(
                mail.first,
                mail.last,
                mail.start,
                mail.end,
                mail.over,
                block,
                mail.depth - _LETTERS_ABOVE,
                alone=True,
                stamp=True,
                letter=True,
            )
        )
    return sorted(kept, key=lambda lead: lead.start)


def _reach(text: str, block: Block, number: int, start: int, words: TextWords) -> int:
    """How far from the beginning of its block the date of a lead may stand: further on in a head that says what it records and is no
    sentence, "Verslag van de vergadering van de Vereniging Dorpsbelang Oosterwold, gehouden op 20 november 2018".
    """
    is_head = number < _HEAD_BLOCKS and text[block.end - 1] != "." and words.apparatus.of_its_day.match(text, start, block.end) is not None
    return _LONGEST_HEAD if is_head else _LONGEST_LEAD


def _in_header(mails: Sequence[Letter], starts: Sequence[int], lead: Lead) -> bool:
    at = bisect_left(starts, lead.end) - 1
    return at >= 0 and lead.start < mails[at].end


def _line_of_record(text: str, block: Block, start: int, date: int, words: TextWords) -> int:
    """Where the line of a block begins that says of which day the text is a record: "CLUB / Minutes of the meeting on 8 May"."""
    line = text.rfind("\n", start, min(date, block.end)) + 1
    return line if line > start and date < block.end and _recorded(words, text, line, date, block.end) is not None else start


def _lead(text: str, shape: Shape, number: int, start: int, found: Sequence[Found], at: int, words: TextWords) -> Lead | None:
    """The lead that a block begins with at `start`, from the found expression `at` on; None if the words before or behind it are of a
    sentence.
    """
    block = shape.blocks[number]
    one = found[at]
    if block.kind is BlockKind.HEADING and (topic := _topic(text, shape, number, found, at)) is not None:
        recorded = _recorded(words, text, start, one.start, block.end)
        return replace(topic, record=recorded is not None, meets=_meets(recorded))
    if not one.reading.dates or one.reading.type not in (TimexType.DATE, TimexType.TIME) or one.reading.grain not in _RANKS:
        return None
    begins, placed = _begins(text, start, one.start, words)
    if not begins:
        return None
    last, end = at + 1, one.end
    while (
        last < len(found)
        and last - at <= _MOST_IN_A_LEAD
        and found[last].end <= block.end
        and found[last].reading.type in (TimexType.DATE, TimexType.TIME)
        and (gap := _BETWEEN.match(text, end, found[last].start)) is not None
        and gap.end() == found[last].start
    ):
        end = found[last].end
        last += 1
    if last - at > _MOST_IN_A_LEAD:
        return None  # a list of dates
    tail = _TAIL.match(text, end, block.end)
    assert tail is not None
    apart = (
        APART.match(text, tail.end(), block.end) or APART.match(text, end, block.end) or _apart_by_own_stop(text, end, block.end, begins)
    )
    apart = apart or (_LINE_ENDS.match(text, tail.end(), block.end) if begins == _POST else None)
    rank = _rank(found[at:last])
    if begins == _LABELLED:
        recorded = _recorded(words, text, start, one.start, block.end)
        if (len(text[end : block.end].split()) > _MOST_BEHIND and recorded is None) or (
            last + 1 < len(found) and found[last + 1].end <= block.end
        ):
            return None  # "Filed 23/11/2004; amended 15.12.04; sealed …"
        made = Lead(at, last, start, block.end, len(text), number, rank, alone=True, stamp=True)
        made = replace(made, record=recorded is not None and (rank <= DAY_RANK or _meets(recorded)), meets=_meets(recorded))
        if _remembers(recorded):
            made = replace(made, record=False, remembers=True)
        return made if number < _HEAD_BLOCKS else None
    if placed and rank < DAY_RANK:
        return None  # "The war at sea, 1941": a heading with its subject
    if apart is not None:
        alone = _NOTHING_MORE.fullmatch(text, apart.end(), block.end) is not None
        alone = alone or (number < _HEAD_BLOCKS and words.apparatus.published.match(text, apart.end(), block.end) is not None)
        if begins == _PREPOSITION and block.kind is not BlockKind.HEADING and text[tail.end() : tail.end() + 1] == ".":
            return None  # "When does it start? / On Monday 3 October."
        dashed = any(dash in apart[0] for dash in "—–-")
        if dashed and _opens_insertion(text, one, begins, apart, block.end, words):
            return None
        if placed and not alone and not dashed and not (rank == DAY_RANK and apart[0].startswith(".")):
            return None
        return Lead(at, last, start, block.end if alone else apart.end(), len(text), number, rank, alone, placed)
    is_bare_clock = one.rule == AT_THE_HEAD and one.reading.type is TimexType.TIME
    loose = (LOOSE_IN_SMALL if is_bare_clock else LOOSE).match(text, end, block.end)
    if loose is None or placed or begins > 1 or one.reading.anchor_type is AnchorType.SPEECH:
        return None
    return Lead(at, last, start, loose.end(), len(text), number, rank, alone=False, loose=True)


def _apart_by_own_stop(text: str, end: int, limit: int, begins: int) -> re.Match[str] | None:
    """What parts a date from its entry where that is the full stop of its shortened month: "Lun. 2 sept. Llegó la grúa"."""
    apart = APART.match(text, end - 1, limit) if begins == 1 and text[end - 1] == "." else None
    return apart if apart is not None and _BEGUN.match(text, apart.end(), limit) else None


def _opens_insertion(text: str, one: Found, begins: int, apart: re.Match[str], end: int, words: TextWords) -> bool:
    """Whether the dash behind a date opens what is put into its sentence, which another closes: "In 2015 – the mayor says – it closed"."""
    first = text[one.start : one.end].split(maxsplit=1)[0].casefold()
    return (begins == _PREPOSITION or first in words.before_dates) and _INSERTED.match(text, apart.end(), end) is not None


def _inner(text: str, block: Block, entry: Lead, found: Sequence[Found]) -> Iterator[Lead]:
    """The further entries of a diary or a log within the block of one, each at the beginning of a sentence: "Wed. 16th. Fair."."""
    if entry.rank != DAY_RANK or entry.alone or entry.stamp or entry.topic or entry.loose or block.kind is BlockKind.ROW:
        return
    for at in range(entry.last, len(found)):
        one = found[at]
        if one.end > block.end:
            return
        words = text[one.start : one.end]
        is_day = one.reading.type is TimexType.DATE and one.reading.grain is Grain.DAY and any(map(str.isdigit, words))
        begins = is_day and _ENDED.fullmatch(text, max(entry.end, one.start - 3), one.start) is not None
        apart = (APART.match(text, one.end, block.end) or _apart_by_own_stop(text, one.end, block.end, 1)) if begins else None
        if apart is not None and apart[0].strip() and _BEGUN.match(text, apart.end(), block.end):
            yield Lead(at, at + 1, one.start, apart.end(), len(text), entry.block, DAY_RANK, alone=False, inner=True)


def _recorded(words: TextWords, text: str, start: int, date: int, end: int) -> re.Match[str] | None:
    """What a label up to a date says that a block records; None where a verb follows: "Minutes of 8 April were agreed"."""
    pattern = words.apparatus.of_its_day
    return pattern.fullmatch(text, start, date) if pattern.match(text, start, end) is not None else None


def _meets(recorded: re.Match[str] | None) -> bool:
    """Whether what a label records is a meeting."""
    return recorded is not None and recorded.groupdict().get("meets") is not None


def _remembers(recorded: re.Match[str] | None) -> bool:
    """Whether what a label records is an interview."""
    return recorded is not None and recorded.groupdict().get("remembers") is not None


def _rank(inside: Sequence[Found]) -> int:
    """The rank of a lead: of its date, as exact as it is, and of its time of day only where it has no date."""
    ranks = [_RANKS.get(one.reading.grain or Grain.DAY, DAY_RANK) for one in inside]
    return max([rank for rank in ranks if rank <= DAY_RANK] or ranks)


def _topic(text: str, shape: Shape, number: int, found: Sequence[Found], at: int) -> Lead | None:
    """The lead that a heading is whose words hold one whole day, beside others: "Meeting of 12 September 2023", "Log, 3 May 1915"."""
    block, start = shape.blocks[number], shape.starts[number]
    one = found[at]
    if one.reading.anchor_type is not AnchorType.NOTHING or not one.reading.dates or one.end > block.end:
        return None
    if one.reading.grain not in (Grain.DAY, Grain.HOUR, Grain.MINUTE):
        return None
    if at + 1 < len(found) and found[at + 1].start < block.end:
        return None  # two dates, of which nobody knows which holds
    beside = re.findall(r"[^\W\d_]{2,}", text[start : one.start] + " " + text[one.end : block.end])
    if not beside or len(beside) > _MOST_BESIDE:
        return None
    return Lead(at, at + 1, start, block.end, len(text), number, DAY_RANK, alone=True, topic=True)


def _with_year_above(text: str, shape: Shape, leads: list[Lead], found: Sequence[Found], published: int | None) -> list[Lead]:
    """The leads of a diary or a log whose entries name no year, below the line above them that ends with it: "Tour in Wales, 1823"."""
    first = leads[0] if leads else None
    days = [lead for lead in leads if lead.rank == DAY_RANK and found[lead.first].reading.anchor_type is AnchorType.CALENDAR]
    if first is None or first is not next(iter(days), None) or len(days) < FEWEST_LOOSE or not 0 < first.block <= _HEAD_BLOCKS:
        return leads
    above = [at for at in range(first.first) if found[at].reading.type in (TimexType.DATE, TimexType.TIME)]
    of_weekdays = [at for at in above if len(above) > 1 and _fits_weekdays(found[at], [found[lead.first] for lead in days])]
    above = of_weekdays if len(of_weekdays) == 1 else above
    one = found[above[0]] if len(above) == 1 else None
    year = whole_date(one.reading) if one is not None and one.reading.grain is Grain.YEAR else None
    if one is None or year is None or (published is not None and year.first > published):
        return leads
    number = next(at for at, block in enumerate(shape.blocks) if one.end <= block.end)
    if not of_weekdays and not _YEAR_ENDS.fullmatch(text, one.end, shape.blocks[number].end):
        return leads
    start = shape.starts[number]
    rank = _RANKS[Grain.YEAR]
    return [Lead(above[0], above[0] + 1, start, shape.blocks[number].end, len(text), number, rank, alone=True, topic=True), *leads]


def _fits_weekdays(year: Found, days: Sequence[Found]) -> bool:
    """Whether all the entries of a diary that name a weekday and a day fall on these in a year: "Monday 4th March", of 1957."""
    told = [(one.reading.value.split("-"), one.reading.weekday) for one in days if one.reading.weekday is not None]
    dated = [(int(parts[1]), int(parts[2]), told_of) for parts, told_of in told if len(parts) == 3 and "X" not in parts[1] + parts[2]]
    if year.reading.grain is not Grain.YEAR or not year.reading.value.isdigit() or not dated:
        return False
    number = int(year.reading.value)
    placed = ((day_or_none(number, month, day), told_of) for month, day, told_of in dated)
    return all(day is not None and weekday(day.first) == told_of for day, told_of in placed)


def _telling_rows(text: str, shape: Shape, found: Sequence[Found]) -> frozenset[int]:
    """The rows of tables that tell something in words and have their times in a column; the others count things."""
    telling: set[int] = set()
    number = 0
    while number < len(shape.blocks):
        first = number
        while number < len(shape.blocks) and shape.blocks[number].kind is BlockKind.ROW:
            number += 1
        if number > first and _tells(text, shape, first, number, found):
            telling.update(range(first, number))
        elif number > first:
            telling.update(_pairs(text, shape, first, number, found))
        number = max(number, first + 1)
    return frozenset(telling)


def _tells(text: str, shape: Shape, first: int, last: int, found: Sequence[Found]) -> bool:
    """Whether half of the rows of a table have words in a cell; where only years date it, they have to stand in one column."""
    rows = [cells(text, block.start, block.end) for block in shape.blocks[first:last]]
    if sum(1 for row in rows if any(_has_words(text, cell) for cell in row)) * 2 < len(rows):
        return False
    columns: dict[int, list[str]] = {}
    for row in rows:
        for cell in row:
            at = _from(found, 0, cell.start)
            if _only_times(text, found, at, cell) is not None:
                if Trait.YEAR_ALONE not in found[at].reading.traits:
                    return True
                columns.setdefault(cell.column, []).append(text[cell.start : cell.end])
    best = max(columns.values(), key=len, default=[])
    return len(best) * 4 >= len(rows) * 3 and best in (sorted(best), sorted(best, reverse=True))


def _pairs(text: str, shape: Shape, first: int, last: int, found: Sequence[Found]) -> list[int]:
    """The rows of a table of facts that say when: "Founded | 1912", where not all that it says are numbers."""
    pairs: list[int] = []
    sure = False
    for number in range(first, last):
        row = cells(text, shape.blocks[number].start, shape.blocks[number].end)
        if len(row) != _A_PAIR or not any(map(str.isalpha, text[row[0].start : row[0].end])):
            continue
        at = _from(found, 0, row[1].start)
        if _only_times(text, found, at, row[1]) is None:
            sure = sure or any(map(str.isalpha, text[row[1].start : row[1].end]))
        elif _only_times(text, found, _from(found, 0, row[0].start), row[0]) is None:
            sure = sure or Trait.YEAR_ALONE not in found[at].reading.traits
            pairs.append(number)
    return pairs if sure else []


def _has_words(text: str, cell: Cell) -> bool:
    words = text[cell.start : cell.end].split()
    return sum(1 for word in words if sum(map(str.isalpha, word)) >= _LONG_WORD) >= _FEWEST_WORDS


def _row_lead(text: str, shape: Shape, number: int, found: Sequence[Found], at: int) -> Lead | None:
    """The first of the cells of a row that are nothing but times, with those right behind it: a day, and a time of day."""
    block = shape.blocks[number]
    first = last = at
    start: int | None = None
    end = 0
    alone = True
    for cell in cells(text, block.start, block.end):
        until = _only_times(text, found, last if start is not None else _from(found, at, cell.start), cell)
        if until is None:
            alone = False
            if start is not None:
                break
            continue
        if start is None:
            first, start = _from(found, at, cell.start), cell.start
        last, end = until, cell.end
    inside = found[first:last]
    if start is None or len(inside) > _MOST_IN_A_LEAD:
        return None
    rank = _rank(inside)
    return Lead(first, last, start, end, len(text), number, rank, alone)


def _from(found: Sequence[Found], at: int, position: int) -> int:
    return bisect_left(found, position, lo=at, key=lambda one: one.start)


def _only_times(text: str, found: Sequence[Found], at: int, cell: Cell) -> int | None:
    """The index behind the expressions that a cell consists of; None if it says anything else."""
    place = cell.start
    last = at
    while last < len(found) and found[last].end <= cell.end:
        one = found[last]
        gap = _BETWEEN.match(text, place, one.start)
        if gap is None or gap.end() != one.start or not one.reading.dates or one.reading.type not in (TimexType.DATE, TimexType.TIME):
            return None
        if one.reading.grain not in _RANKS:
            return None
        place, last = one.end, last + 1
    tail = _TAIL.match(text, place, cell.end)
    assert tail is not None
    return last if last > at and _NOTHING_MORE.fullmatch(text, tail.end(), cell.end) else None


def _begins(text: str, start: int, first: int, words: TextWords) -> tuple[int, bool]:
    """Whether marks (1), a preposition (2), a place (3), a label (4) or who posts (5) stand alone before a block's date, else 0; and if a
    place does.
    """
    marks = MARKS.match(text, start, first)
    assert marks is not None
    before = text[marks.end() : first]
    if not before.strip():
        return 1, False
    if words.apparatus.published.fullmatch(before) or words.apparatus.of_its_day.fullmatch(before):
        return _LABELLED, False
    if all(word.casefold().strip(",") in words.before_dates for word in before.split()) or _COUNTED.fullmatch(before):
        return (_PREPOSITION if not _COUNTED.fullmatch(before) else 1), False
    has_case = before[:1].lower() != before[:1].upper()
    if (before[:1].isupper() or not has_case) and _PLACE.fullmatch(before) and (before.isupper() or before.rstrip().endswith((",", ")"))):
        return 3, True
    ends = text.find("\n", first)
    dated = text[first : ends if ends >= 0 else len(text)]
    if len(dated) <= _LONGEST_DATE:
        if _POSTED.fullmatch(before):
            return _POST, False
        if _is_place_with_small_word(before, words):
            return 3, True
    if _PLACES.fullmatch(before) and all(part[:1] != part[:1].lower() for part in before.strip(_HOUSE).split(", ")):
        return 3, True
    if not has_case and dated.rstrip()[-1:].isalnum() and _PLACE.fullmatch(before) and before.split()[-1] in words.before_dates:
        return 3, True  # "القاهرة في 14 نوفمبر 1918"
    return 0, False


def _is_place_with_small_word(before: str, words: TextWords) -> bool:
    """Whether a place stands there with a small word behind its comma: "Galatz, den", "Rio de Janeiro, a"; no "Foi na campanha, a"."""
    head, _, last = before.rstrip().rpartition(" ")
    if not head.endswith(",") or last.casefold() not in words.before_dates | words.beside_dates or not _PLACE.fullmatch(f"{head} "):
        return False
    return all(word[:1] != word[:1].lower() or len(word) <= _LONG_WORD for word in head.rstrip(",").split())


def _names_another(stamp: Lead, found: Sequence[Found], published: int | None) -> bool:
    """Whether the day of publication stands right behind that of a hearing: "Hearing: 2 June 2008. Judgment: 25 July 2008"."""
    own = any(_is_day_of(one.reading, published) for one in found[stamp.first : stamp.last])
    return not own and any(_is_day_of(one.reading, published) for one in found[stamp.last : stamp.last + 2])


def _ends(shape: Shape, leads: Sequence[Lead], found: Sequence[Found], end: int, published: int | None) -> list[int]:
    """Where each lead ceases to hold: at the next of its rank or a coarser one or of another time, or at the heading of another section."""
    whole = [_complete(lead, found) for lead in leads]
    led = {lead.block for lead in leads}
    headings = [number for number, block in enumerate(shape.blocks) if block.kind is BlockKind.HEADING and number not in led]
    lists = [min(*ends) for ends in zip(_list_ends(shape, leads, end), _last_paragraphs(shape, leads, end), strict=True)]
    borders: list[int] = []
    opened: list[int] = []  # from the last lead to the first, those that may still end one before them
    for index in range(len(leads) - 1, -1, -1):
        lead = leads[index]
        while opened and leads[opened[-1]].rank > lead.rank and not _outside(whole[opened[-1]], whole[index]):
            opened.pop()
        ends = leads[opened[-1]].opens(shape) if opened else end
        limit = min(ends, _run_end(shape, lead, end), lists[index])
        of_all = lead.stamp and lead.meets and not _names_another(lead, found, published)  # minutes are all of one meeting
        borders.append(limit if of_all else _section_end(shape, headings, lead, limit, _last_entry(leads, index, limit)))
        opened.append(index)
    return borders[::-1]


def _run_end(shape: Shape, lead: Lead, end: int) -> int:
    """Where the table or the list ends whose row or item a lead begins; a date of a row of one cell, or of no row, may go on behind it."""
    number, kind = lead.block, shape.blocks[lead.block].kind
    if kind not in _OF_RUNS or lead.alone:
        return end
    while number + 1 < len(shape.blocks) and shape.blocks[number + 1].kind is kind:
        number += 1
    return shape.blocks[number].end


def _list_ends(shape: Shape, leads: Sequence[Lead], end: int) -> list[int]:
    """Where the list of entries ends that each lead is in, whose lines follow one another: at the first empty line behind it, for what
    comes then is no entry's; `end` for a lead of no such list.
    """
    is_entry: list[bool] = []
    run = 0
    for index, lead in enumerate(leads):
        run = run + 1 if index and not shape.gaps[lead.block] and leads[index - 1].block < lead.block else 0
        is_entry.append(run >= _FEWEST_ENTRIES - 1 and not lead.alone)
    ends: list[int] = []
    gap, number = end, len(shape.blocks) - 1
    for index in range(len(leads) - 1, -1, -1):
        while number > leads[index].block:
            if shape.gaps[number]:
                gap = shape.blocks[number].start
            number -= 1
        ends.append(gap if is_entry[index] else end)
    return ends[::-1]


def _last_paragraphs(shape: Shape, leads: Sequence[Lead], end: int) -> list[int]:
    """Where the last entry of a list ends whose entries are all of one paragraph: what comes behind its own is no entry's; else `end`."""
    ends = [end] * len(leads)
    run = 0
    for index, lead in enumerate(leads[:-1]):
        run = run + 1 if leads[index + 1].block == lead.block + 1 and not lead.alone else 0
    last = leads[-1] if leads else None
    if last is not None and run >= _FEWEST_PARAGRAPHS and not last.alone and last.block + 1 < len(shape.blocks):
        ends[-1] = shape.blocks[last.block].end
    return ends


def _complete(lead: Lead, found: Sequence[Found]) -> Interval | None:
    """The time of a lead that is whole by itself, beside an hour or not: "6 May 2022, 02:40"."""
    named = [one for one in found[lead.first : lead.last] if Trait.BARE_CLOCK not in one.traits]
    readings = [one.reading for one in named or found[lead.first : lead.last]]
    if any(one.anchor_type is not AnchorType.NOTHING or one.place is None for one in readings):
        return None
    ends = [one.place(0, Direction.PAST) for one in (readings[0], readings[-1]) if one.place is not None]
    return Interval(ends[0].first, ends[1].last, ends[0].grain) if ends[0].first < ends[1].last else ends[0]


def _outside(one: Interval | None, other: Interval | None) -> bool:
    return one is not None and other is not None and (one.last <= other.first or one.first >= other.last)


def _last_entry(leads: Sequence[Lead], index: int, end: int) -> int | None:
    """The block of the last entry below a lead, None where it has none: what stands behind it below another heading is no entry's."""
    after = bisect_left(leads, end, lo=index + 1, key=lambda one: one.start)
    return leads[after - 1].block if after > index + 1 else None


def _section_end(shape: Shape, headings: Sequence[int], lead: Lead, end: int, last_entry: int | None) -> int:
    own = shape.blocks[lead.block]
    is_a_topic = (
        lead.rank >= DAY_RANK and not lead.placed and bisect_left(headings, lead.block) > bisect_left(headings, 1)
    )  # "Warnings … The night of 8 May … Response"
    for number in headings[bisect_left(headings, lead.block + 1) :]:
        block = shape.blocks[number]
        if block.start >= end:
            break
        if own.kind is BlockKind.HEADING and own.rank:
            ends = 0 < block.rank <= own.rank
        else:
            behind = last_entry is not None and number > last_entry
            ends = number > lead.block + 1 and (block.rank > 0 or own.kind is not BlockKind.HEADING or behind or is_a_topic)
        if ends:
            return block.start
    return end


def _with_stamp(text: str, shape: Shape, leads: list[Lead], found: Sequence[Found], published: int | None) -> list[Lead]:
    """The leads, the first of them marked if it is no entry but the day of the text itself: alone in its head, with no other like it."""
    if not leads:
        return leads
    first = leads[0]
    if first.stamp:
        return leads
    others = [other for other in leads[1:] if other.rank <= DAY_RANK]
    if first.topic and first.block == 0 and not any(one.topic for one in others) and _is_day_of(found[first.first].reading, published):
        return [replace(first, stamp=True), *leads[1:]]  # "Posted by Nell on 2 October 2018 | Filed under: …"
    at_foot = not text[first.end :].strip()
    if first.rank < DAY_RANK or (first.block >= _HEAD_BLOCKS and not at_foot) or any(not other.loose for other in others):
        return leads
    if found[first.first].reading.anchor_type is AnchorType.SPEECH or (first.rank > DAY_RANK and len(leads) > 1):
        return leads  # "Yesterday" counts from the day of the text, and times of day are those of entries
    if at_foot:  # alone it is the day of no text; below one, as in a letter, it is: "Bergen, 12 July 1908"
        is_foot = first.alone and first.block > 0 and len(leads) == 1 and found[first.first].reading.anchor_type is AnchorType.NOTHING
        return [replace(first, stamp=True)] if is_foot and not first.topic else leads
    if not first.alone and not first.placed:
        return leads
    above = shape.blocks[: first.block]
    if _is_day_of(found[first.first].reading, published):
        return [replace(first, stamp=True), *(other for other in leads[1:] if len(others) > 1 or other not in others)]
    if others:
        return leads
    if any((text[block.end - 1] in ".!?" and block.end - block.start > _A_SENTENCE) or block.kind is BlockKind.ITEM for block in above):
        return leads
    day = found[first.first].reading
    known = None
    if published is not None and day.place is not None:
        known = day.place(published, Direction.PAST if day.anchor_type is not AnchorType.NOTHING else Direction.NEAR).first
    near = known is not None and published is not None and -_LATER_DAYS * 1440 <= published - known <= _OWN_DAYS * 1440
    if near or above or first.placed:
        return [replace(first, stamp=True), *leads[1:]]
    return leads


def _is_day_of(reading: Reading, published: int | None) -> bool:
    """Whether a reading by itself names the very day of publication: at the head of a text it is a stamp."""
    if published is None or reading.place is None or reading.anchor_type is not AnchorType.NOTHING or reading.grain is not Grain.DAY:
        return False
    return reading.place(published, Direction.NEAR).first == published - published % 1440


def apart(text: str, leads: Leads, sentences: Sequence[Span], found: Sequence[Found]) -> tuple[list[Span], list[Found]]:
    """The sentences with every lead as one of its own, and the found expressions in them."""
    if not leads.all:
        return list(sentences), list(found)
    spans = cut(text, sentences, [lead.end for lead in leads.all])
    starts = [span[0] for span in spans]
    return spans, [replace(one, sentence=bisect_left(starts, one.start + 1) - 1) for one in found]


def finest(lead: Lead, found: Sequence[Found]) -> int:
    """The index of the expression of a lead that says it most exactly."""
    return max(range(lead.first, lead.last), key=lambda at: (-GRAINS.index(found[at].reading.grain or Grain.CENTURY), at))
