"""The blocks of a web page, which is made ready for trafilatura: that loses text outside <p>.

Block elements make paragraphs and inline elements never do (HTML Living Standard, 15.3.3 "Flow content").
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, islice, pairwise
from typing import Any

from timeline import patterns as re
from timeline.model import BlockKind
from timeline.sources.table_rows import Paragraph, alone_in_bold, row_as_paragraphs

_INLINE = frozenset(
    "a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time tt u"
    " var wbr img o:p".split()
)
_FRAMES = frozenset({"article", "div", "main", "section"})  # what text can stand in beside paragraphs
_BROKEN_AT = frozenset(
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6"
    " header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_NO_TEXT = frozenset("aside footer head noscript script style svg template textarea".split())
_AROUND_THE_TEXT = frozenset("button dialog form menu nav select".split())
_TEXTS_WITH_TIMES = frozenset("blockquote dd dt figcaption h1 h2 h3 h4 h5 h6 li p td th".split())
_NO_DISPLAY = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
_SENTENCE_END = re.compile(r"[^\W_]{2}[.!?…][\"'”’»)\]]*(?=\s|\Z)")
_FEWEST_WORDS = 4
_MOST_RUNS = 2000  # of one frame; no article has as many, and trafilatura is slow with them
_TAG_TO_GO = "gone"
_SHAPED = frozenset("h1 h2 h3 h4 h5 h6 li dd dt caption figcaption".split())
_BOLD = frozenset({"b", "strong"})
_SPANS = frozenset("a abbr b em i label small span strong time".split())  # that another may follow without a space
_BESIDE = re.compile(
    r"(?<![a-z])(?:comments?|disqus|related|recommend\w*|recirc\w*|share|sharing|social|promo\w*|newsletters?|advert\w*|sponsored|cookies?"
    r"|breadcrumbs?|tags?|taglist|byline|dateline|author-?bio|popular|trending|most-?read|read-?more|subscribe|sidebar|footer|menu|nav\w*"
    r"|skip-?link\w*|toc)(?![a-z])",
    re.I,
)
NO_KEY = re.compile(r"[\W_]+")
_NUMBERS_BEFORE = re.compile(r"(?:\d[:.]\d\d|\d{4}|[^\W\d_]{3,}\.? \d{1,2})\Z")
_LONGEST_NUMBER = 20
_MUCH = 750  # characters in <p>; with fewer trafilatura looks at <div> as well


def made_ready(tree: Any) -> None:
    """Change a page so that trafilatura sees all of its article: hidden text out, <time> in prose, captions and bare sentences in <p>."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs

    sizes = _sizes(tree)
    whole = sizes.get(tree, 0)
    for element in [one for one in tree.iter("*") if _is_hidden(one)]:
        # A page that shows its article by script hides it at first.
        if element.tag not in ("html", "body") and element.getparent() is not None and sizes[element] * 2 <= whole:
            element.drop_tree()
    paragraphs = {one: _length(one) for one in tree.iter("p")}
    story = _story(tree, paragraphs)
    for caption in list(story.iter("figcaption")):
        _out_of_its_figure(caption)
    much = sum(paragraphs.values()) >= _MUCH
    for frame in list(story.iter(*_FRAMES)):
        for before, run in list(islice(_sentences(frame), _MOST_RUNS)):
            for time in [time for one in run for time in one.iter("time")]:
                time.tag = _TAG_TO_GO
            if much:
                _put_in_paragraph(frame, before, run)
    for time in list(tree.iter("time")):
        if _is_in_text(time):
            time.tag = _TAG_TO_GO
    holders = {time.getparent() for time in tree.iter(_TAG_TO_GO)}
    etree.strip_tags(tree, _TAG_TO_GO)  # all at once, for one by one takes a time that grows with the square
    for holder in holders:  # and so do the many pieces of text that are left
        holder.text = holder.text
        for child in holder:
            child.tail = child.tail


def _length(element: Any) -> int:
    return sum(len(text.strip()) for text in element.itertext())


def _sizes(tree: Any) -> dict[Any, int]:
    """How much text there is in each element, those within it included."""
    sizes: dict[Any, int] = {}
    for element in reversed(list(tree.iter("*"))):
        own = sizes.get(element, 0) + (0 if element.tag in _NO_TEXT else len((element.text or "").strip()))
        sizes[element] = own
        if (parent := element.getparent()) is not None:
            sizes[parent] = sizes.get(parent, 0) + own + len((element.tail or "").strip())
    return sizes


def _is_hidden(element: Any) -> bool:
    hidden = element.get("hidden")
    return (hidden is not None and hidden.strip().lower() != "until-found") or bool(_NO_DISPLAY.search(element.get("style") or ""))


def _is_in_text(time: Any) -> bool:
    """Whether a <time> is one of several words of a paragraph, or a heading; else it is a label of the page."""
    around = next((one for one in time.iterancestors() if one.tag not in _INLINE), None)
    if around is None or around.tag not in _TEXTS_WITH_TIMES:
        return False
    if around.tag[0] == "h" or around.tag == "dt":
        return True
    beside = islice(
        chain((around.text, time.tail), (text for one in around for text in (one.tail, one.text if one.tag != "time" else ""))), 100
    )
    return any(text and text.strip() for text in beside)


def _story(tree: Any, paragraphs: dict[Any, int]) -> Any:
    """The innermost element that holds most of the text in paragraphs; the whole page if there are none."""
    weights: dict[Any, int] = {}
    for paragraph, length in paragraphs.items():
        for around in paragraph.iterancestors():
            weights[around] = weights.get(around, 0) + length
    most = sum(paragraphs.values()) * 0.7
    inside = [element for element, weight in weights.items() if weight >= most > 0 and element.tag not in _NO_TEXT]
    return max(inside, key=lambda one: sum(1 for _ in one.iterancestors()), default=tree)


def _has_sentence(words: str, linked: int) -> bool:
    """Whether there is a sentence in the words, of which `linked` characters are links, and those not the most."""
    text = " ".join(words.split())
    return bool(_SENTENCE_END.search(text)) and text.count(" ") + 1 >= _FEWEST_WORDS and linked * 2 <= len(text)


def _out_of_its_figure(caption: Any) -> None:
    """Put the sentences of a caption behind its figure, which goes with all that is in it."""
    figure = next(caption.iterancestors("figure"), None)
    if figure is not None and figure.getparent() is not None and _has_sentence("".join(caption.itertext()), _linked(caption)):
        tail, caption.tail = caption.tail, None
        caption.tag = "p"
        figure.addnext(caption)
        caption.attrib.clear()
        caption.tail, figure.tail = figure.tail, None
        _add_text(figure, tail)


def _add_text(element: Any, text: str | None) -> None:
    """Text that stood behind something taken out of an element, at its end."""
    if text and text.strip():
        last = element[-1] if len(element) else None
        if last is None:
            element.text = (element.text or "") + text
        else:
            last.tail = (last.tail or "") + text


def _linked(element: Any) -> int:
    return sum(_length(link) for link in element.iter("a"))


def _put_in_paragraph(frame: Any, before: Any, run: list[Any]) -> None:
    """Put a run of text and inline elements of a frame, the one behind the block `before`, into a <p>."""
    paragraph = frame.makeelement("p")
    if before is None:
        paragraph.text, frame.text = frame.text, None
        frame.insert(0, paragraph)
    else:
        paragraph.text, before.tail = before.tail, None
        before.addnext(paragraph)
    paragraph.extend(run)


def _sentences(frame: Any) -> Iterator[tuple[Any, list[Any]]]:
    """Those of the runs that have a sentence in them."""
    for before, run in _runs(frame):
        first = (frame.text if before is None else before.tail) or ""
        words = first + "".join("".join(one.itertext()) + (one.tail or "") for one in run)
        if _has_sentence(words, sum(map(_linked, run))):
            yield before, run


def _runs(frame: Any) -> Iterator[tuple[Any, list[Any]]]:
    """Runs of text and inline elements between the blocks of a frame: the block before it (or None), and its elements."""
    before: Any = None
    run: list[Any] = []
    filled = bool((frame.text or "").strip())
    for child in frame:
        if child.tag in _INLINE and not any(one.tag not in _INLINE for one in child.iterdescendants("*")):
            run.append(child)
            filled = filled or bool(_length(child)) or bool((child.tail or "").strip())
            continue
        if filled:
            yield before, run
        before, run, filled = child, [], bool((child.tail or "").strip())
    if filled:
        yield before, run


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a page, its letters alone, if it is of what stands around a text (menus, forms), how deep it is quoted.

    `kind` and `rank` are what the page's elements say that it is; `linked` of its letters are links; `beside`: it stands in a part of the
    page that is named as something else than its text (comments, what to read next).
    """

    text: str
    letters: str
    around: bool
    quoted: int = 0
    kind: BlockKind = BlockKind.PARAGRAPH
    rank: int = 0
    linked: int = 0
    beside: bool = False

    @property
    def key(self) -> str:
        """What is the same however a row or an item is drawn: letters and digits alone."""
        return NO_KEY.sub("", self.letters)


@dataclass(slots=True)
class _Row:
    """Where in the list of blocks a row of a table and its cells begin."""

    start: int
    cells: list[int] = field(default_factory=list[int])
    nested: bool = False


@dataclass(slots=True)
class _Walk:
    """A page on its way to its blocks: what has been read since the last one ended, and which elements are open."""

    found: list[Block] = field(default_factory=list[Block])
    pieces: list[str] = field(default_factory=list[str])
    rows: list[_Row] = field(default_factory=list[_Row])
    shapes: list[tuple[BlockKind, int]] = field(default_factory=list[tuple[BlockKind, int]])
    around: int = 0
    beside: int = 0
    preformatted: int = 0
    quoted: int = 0
    lists: int = 0
    bold: int = 0
    links: int = 0
    bold_letters: int = 0
    linked_letters: int = 0
    closed: bool = False  # an inline element ended right before what comes next

    def end_block(self) -> None:
        """What has been read is a block; the next one of an item of a list is no item of its own."""
        if text := " ".join(unicodedata.normalize("NFC", "".join(self.pieces)).split()):
            kind, rank = self.shapes[-1] if self.shapes else (BlockKind.PARAGRAPH, 0)
            if kind is BlockKind.PARAGRAPH and alone_in_bold(text, self.bold_letters):
                kind = BlockKind.HEADING
            letters = text.replace(" ", "")
            self.found.append(Block(text, letters, self.around > 0, self.quoted, kind, rank, self.linked_letters, self.beside > 0))
            if kind in (BlockKind.ITEM, BlockKind.TERM):
                self.shapes[-1] = BlockKind.PARAGRAPH, 0
        self.pieces.clear()
        self.bold_letters = self.linked_letters = 0

    def add(self, text: str | None) -> None:
        """More of the text of a block; where text keeps its lines, each line is one."""
        if not text:
            return
        if self.closed and (mark := _border(self.pieces[-1] if self.pieces else "", text)):
            self.pieces.append(mark)
        first, *more = text.split("\n") if self.preformatted else [text]
        for number, line in enumerate((first, *more)):
            if number:
                self.end_block()
            self.pieces.append(line)
            letters = sum(1 for letter in line if not letter.isspace()) if self.bold or self.links else 0
            self.bold_letters += letters if self.bold else 0
            self.linked_letters += letters if self.links else 0
        self.closed = False

    def step(self, element: Any, *, by: int) -> None:
        """Count an element that begins (1) or ends (-1)."""
        tag = element.tag
        self.around += by * (tag in _AROUND_THE_TEXT)
        self.beside += by * _is_beside(element)
        self.preformatted += by * (tag == "pre")
        self.quoted += by * (tag == "blockquote")
        self.lists += by * (tag in ("ul", "ol"))
        self.bold += by * (tag in _BOLD)
        self.links += by * (tag == "a")
        if tag in _SHAPED:
            if by > 0:
                self.shapes.append(_shape(tag, self.lists))
            elif self.shapes:
                self.shapes.pop()


def _shape(tag: str, lists: int) -> tuple[BlockKind, int]:
    if tag[0] == "h":
        return BlockKind.HEADING, int(tag[1])
    if tag in ("li", "dd"):
        return BlockKind.ITEM, max(1, lists)
    kinds = {"dt": BlockKind.TERM, "caption": BlockKind.CAPTION, "figcaption": BlockKind.CAPTION}
    return kinds.get(tag, BlockKind.PARAGRAPH), 0


def _is_beside(element: Any) -> bool:
    """Whether an element's class or id names it as something beside the text."""
    if not element.attrib or element.tag in ("html", "body", "article", "main"):
        return False
    return _BESIDE.search(f"{element.get('class') or ''} {element.get('id') or ''}") is not None


def _border(before: str, after: str) -> str:
    """What keeps two elements of a line apart that no space parts: "<span>3 May 1915</span><span>The mill …", "<b>Otto:</b><span>I …"."""
    if not before or not after[0].isupper():
        return ""
    if _NUMBERS_BEFORE.search(before[-_LONGEST_NUMBER:]):
        return " – "
    return " " if before[-1] in ".:;!?,)" else ""


def blocks(tree: Any) -> list[Block]:
    """The blocks of a page in order: all its text, but for what is never shown and what is said to be beside it."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs

    at = _Walk()
    walk: Any = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if tag in _BROKEN_AT or tag in _AROUND_THE_TEXT:
            at.end_block()
        if event == "end":
            if tag == "tr":
                row = at.rows.pop()
                at.found[row.start :] = _row(at.found, row)
            at.step(element, by=-1)
            at.closed = tag in _SPANS and not at.preformatted
            at.add(element.tail)
            continue
        if tag in _NO_TEXT:
            walk.skip_subtree()
            at.step(element, by=1)  # its end is told all the same
            continue
        at.step(element, by=1)
        if tag == "tr":
            for outer in at.rows[-1:]:
                outer.nested = True
            at.rows.append(_Row(len(at.found)))
        elif tag in ("td", "th") and at.rows:
            at.rows[-1].cells.append(len(at.found))
        at.add(element.text)
    at.end_block()
    return at.found


def _row(found: list[Block], row: _Row) -> list[Block]:
    """The blocks of a row, as one if they are one paragraph."""
    within = found[row.start :]
    borders = [*row.cells, len(found)]
    cells = [[Paragraph(block.text) for block in found[one:other]] for one, other in pairwise(borders)]
    if row.nested or sum(map(len, cells)) != len(within):
        return within
    joined = row_as_paragraphs(cells, nested=False)
    if len(joined) != 1 or joined[0].kind is not BlockKind.ROW:
        return within
    letters = "".join(block.letters for block in within)
    linked = sum(block.linked for block in within)
    return [
        Block(
            joined[0].text,
            letters,
            any(block.around for block in within),
            within[0].quoted,
            BlockKind.ROW,
            linked=linked,
            beside=within[0].beside,
        )
    ]
