"""What a text is made of, in code points: sentences, quotations, its shape (headings, paragraphs, items, rows); knows no dates."""

from __future__ import annotations

from timeline.text.cells import Cell, cells
from timeline.text.quoting import paragraphs, quotations
from timeline.text.shape import Shape, shape_of
from timeline.text.spans import Span, holding, opens_line, trimmed
from timeline.text.splitting import cut, sentences
from timeline.text.text_words import NEUTRAL, Apparatus, LetterWords, TextWords

__all__ = [
    "NEUTRAL", "Apparatus", "Cell", "LetterWords", "Shape", "Span", "TextWords", "cells", "cut", "holding", "opens_line", "paragraphs",
    "quotations", "sentences", "shape_of", "trimmed",
]  # fmt: skip
