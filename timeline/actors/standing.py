"""Where a text has certain words, and they are whole: one search for letters goes through a long text far faster than a pattern."""

from __future__ import annotations

from collections.abc import Iterator


def standing(text: str, words: str, beside: str = "-", *, before_name: bool = True) -> Iterator[tuple[int, int]]:
    """The spans of words with no letter, digit or one of the marks `beside` right before or behind them; none of no words.

    Without `before_name` not where a word with a Latin capital follows: the "Carrick" of "Carrick Savings".
    """
    at = text.find(words) if words else -1
    while at >= 0:
        end = at + len(words)
        is_whole = not (at and _joins(text[at - 1], beside)) and not (end < len(text) and _joins(text[end], beside))
        if is_whole and (before_name or text[end : end + 1] != " " or not "A" <= text[end + 1 : end + 2] <= "Z"):
            yield at, end
            at = text.find(words, end)
        else:
            at = text.find(words, at + 1)


def _joins(letter: str, beside: str) -> bool:
    return letter.isalnum() or letter == "_" or letter in beside
