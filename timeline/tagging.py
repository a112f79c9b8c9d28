"""Document → its time expressions; knows no actors and no events, so that who asks for dates alone waits for nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from timeline import text
from timeline.languages import Language, LanguageUnknown, language
from timeline.layout import Layout
from timeline.model import Document, TimeExpression, Trait, instant_of
from timeline.passages import parts, passages_of, together
from timeline.times import bare, leads, matching, resolve
from timeline.times.clock_on_day import with_clocks_on_days
from timeline.times.cues import NO_DISCOURSE, NO_TENSE
from timeline.times.discourse import is_narrative
from timeline.times.overrides import Overrides
from timeline.times.titled import in_title, meeting_day, remembers, sits, testifies, titled_day
from timeline.times.whole_dates import with_whole_dates
from timeline.times.years import tells_old_times


def times_of(document: Document, *, adjectives: bool = False) -> tuple[TimeExpression, ...]:
    """Every time expression of a document, resolved as far as the text allows; ValueError if its language has no rules.

    `adjectives` asks also for those that only a corpus marks ("la próxima ronda", ages).
    """
    spoken = language(document.language)
    foreign = passages_of(document)
    if foreign:
        return together(_times_of(part, language(part.language), adjectives=adjectives) for part in parts(document, foreign))
    return _times_of(document, spoken, adjectives=adjectives)


def _times_of(document: Document, spoken: Language, *, adjectives: bool = False) -> tuple[TimeExpression, ...]:
    layout, found = laid_out(document, spoken, adjectives=adjectives)
    title = in_title(document, spoken.times.rules)
    titled = titled_day(document, title, spoken.text) or meeting_day(document, found, layout.leads, spoken.text)
    layout = replace(layout, titled=titled)
    return resolved(document, spoken, layout, found, text.quotations(document.text, layout.shape.spans), title)


def tagged(documents: Iterable[Document]) -> Iterator[tuple[Document, tuple[TimeExpression, ...]]]:
    """Each document with its time expressions, none in a language that is not read; one is read once it is asked for."""
    for document in documents:
        try:
            times = times_of(document)
        except LanguageUnknown:
            times = ()
        yield document, times


def sentences_of(document: Document) -> list[text.Span]:
    """The sentences of a document, none over the border of a block of its shape; of a language without rules the marks alone are read."""
    try:
        words = language(document.language).text
    except LanguageUnknown:
        words = text.NEUTRAL
    shape = text.shape_of(document.text, document.blocks, words)
    return text.sentences(document.text, document.language[:2], words, shape)


def laid_out(document: Document, spoken: Language, *, adjectives: bool = False) -> tuple[Layout, list[matching.Found]]:
    """How a document lies, its sentences cut behind the dates that head them, and the time expressions found in them."""
    words, published = document.text, instant_of(document.published) if document.published else None
    shape = text.shape_of(words, document.blocks, spoken.text)
    sentences = text.sentences(words, document.language[:2], spoken.text, shape)
    found = matching.find(words, sentences, spoken.times.rules)
    found = with_whole_dates(words, sentences, found, spoken.times.words, spoken.text)
    found = with_clocks_on_days(words, found, spoken.text.before_dates)
    if not adjectives:
        found = [one for one in found if Trait.OF_A_CORPUS not in one.traits]
    if any(one.reading.histories for one in found) and not is_narrative(published, found):
        old = tells_old_times(found)
        found = [one for one in found if not one.reading.histories or (old and Trait.OLD_YEAR in one.traits)]
    return with_leads(
        document, spoken, Layout(shape, sentences), bare.with_bare_leads(words, shape, found, sentences, spoken.times.words.months)
    )


def with_leads(document: Document, spoken: Language, layout: Layout, found: list[matching.Found]) -> tuple[Layout, list[matching.Found]]:
    """The layout with the dates that head its entries, and the expressions in the sentences that are cut behind these."""
    published = instant_of(document.published) if document.published else None
    heads = leads.leads_of(document.text, layout.shape, found, spoken.text, published)
    spans, found = leads.apart(document.text, heads, layout.sentences, found)
    told = remembers(document, spoken.text, heads)
    return Layout(layout.shape, spans, heads, spoken.text, [(one.start, one.end) for one in found], remembers=told), found


def resolved(
    document: Document,
    spoken: Language,
    layout: Layout,
    found: Sequence[matching.Found],
    quotations: Sequence[text.Span],
    title: Sequence[matching.Found],
    overrides: Overrides | None = None,
) -> tuple[TimeExpression, ...]:
    """The expressions that were found in a document, each placed as far as the text allows; `title` are those of its title."""
    tense, discourse = spoken.tense or NO_TENSE, spoken.discourse or NO_DISCOURSE
    return resolve.resolve(
        document, found, layout.sentences, quotations, overrides,
        tense=tense, cues=discourse, leads=layout.leads, title=title, titled_day=layout.titled,
        remembers=layout.remembers, testifies=testifies(document, spoken.text), sits=sits(document, spoken.text),
    )  # fmt: skip
