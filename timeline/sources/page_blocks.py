"""The blocks of a web page: made ready for trafilatura, which loses text outside <p>, and put back where it tears or glues them.

Block elements make paragraphs and inline elements never do (HTML Living Standard, 15.3.3 "Flow content").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, islice, pairwise
from typing import Any

from timeline.sources.table_rows import Paragraph, row_as_paragraphs

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
    """A paragraph of a page, its letters alone, if it is of what stands around a text (menus, forms), how deep it is quoted."""

    text: str
    letters: str
    around: bool
    quoted: int = 0


@dataclass(slots=True)
class _Row:
    """Where in the list of blocks a row of a table and its cells begin."""

    start: int
    cells: list[int] = field(default_factory=list[int])
    nested: bool = False


def blocks(tree: Any) -> list[Block]:
    """The blocks of a page in order: all its text, but for what is never shown and what is said to be beside it."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs

    found: list[Block] = []
    pieces: list[str] = []
    rows: list[_Row] = []
    around = preformatted = quoted = 0

    def end_block() -> None:
        if text := " ".join(unicodedata.normalize("NFC", "".join(pieces)).split()):
            found.append(Block(text, text.replace(" ", ""), around > 0, quoted))
        pieces.clear()

    def add(text: str | None) -> None:
        first, *more = (text or "").split("\n") if preformatted else [text or ""]
        pieces.append(first)
        for line in more:
            end_block()
            pieces.append(line)

    walk: Any = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if tag in _BROKEN_AT or tag in _AROUND_THE_TEXT:
            end_block()
        if event == "end":
            around -= tag in _AROUND_THE_TEXT
            if tag == "tr":
                row = rows.pop()
                found[row.start :] = _row(found, row)
            preformatted -= tag == "pre"
            quoted -= tag == "blockquote"
            add(element.tail)
            continue
        if tag in _NO_TEXT:
            walk.skip_subtree()
            continue
        around += tag in _AROUND_THE_TEXT
        if tag == "tr":
            for outer in rows[-1:]:
                outer.nested = True
            rows.append(_Row(len(found)))
        elif tag in ("td", "th") and rows:
            rows[-1].cells.append(len(found))
        preformatted += tag == "pre"
        quoted += tag == "blockquote"
        add(element.text)
    end_block()
    return found


def _row(found: list[Block], row: _Row) -> list[Block]:
    """The blocks of a row, as one if they are one paragraph."""
    within = found[row.start :]
    borders = [*row.cells, len(found)]
    cells = [[Paragraph(block.text) for block in found[one:other]] for one, other in pairwise(borders)]
    if row.nested or sum(map(len, cells)) != len(within):
        return within
    joined = row_as_paragraphs(cells, nested=False)
    if len(joined) != 1:
        return within
    return [Block(joined[0].text, "".join(block.letters for block in within), any(block.around for block in within), within[0].quoted)]


def as_blocks(text: str, all_blocks: list[Block]) -> str:
    """`text` as the blocks it is made of, if it is nothing but blocks of the page that follow each other, torn or glued.

    Where trafilatura finds little, it takes all there is: the texts of the elements line by line, or the article in one line.
    """
    letters = "".join(unicodedata.normalize("NFC", text).split())
    for number, block in enumerate(all_blocks):
        if not letters.startswith(block.letters):
            continue
        place, end = 0, number
        while end < len(all_blocks) and place < len(letters) and letters.startswith(all_blocks[end].letters, place):
            place += len(all_blocks[end].letters)
            end += 1
        if place == len(letters):
            inside = [one for one in all_blocks[number:end] if not one.around] or all_blocks[number:end]
            whole = ["".join(line.split()) for line in text.split("\n\n")] == [one.letters for one in inside]
            return text if whole else "\n\n".join(one.text for one in inside)
    return text
