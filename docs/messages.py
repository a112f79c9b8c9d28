"""Lists every sentence of the program that a person may meet, with file and line, to be read whole: `python docs/messages.py`.

A string counts if it goes into a call that shows or raises something, into a message's keyword (help, placeholder, label …), or if it reads
like a sentence: words with a space between them, outside of patterns and docstrings. `{…}` stands for what is filled in.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import cast

PACKAGE = Path(__file__).resolve().parent.parent / "timeline"
_NO_WORDS = ("languages", "text")  # parts whose strings are words of a language, and patterns
_PATTERNS = frozenset("compile search match fullmatch sub findall finditer split execute executemany".split())
_WORD = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"[A-Za-z‘“{][^\n<>=]*[a-z},] [^\n<>]*[a-z}’”.!?…]")


def messages(path: Path) -> Iterator[tuple[int, str]]:
    """The sentences of one module by line."""
    for node, words in sentences(ast.parse(path.read_text(encoding="utf-8"))):
        yield node.lineno, " ".join(words.split())


def sentences(tree: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    """The sentences of a module, each with the node that holds it."""
    silent = set[int]()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and ast.get_docstring(node) is not None:
            silent.add(id(node.body[0].value))  # type: ignore[attr-defined]
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _PATTERNS:
            silent |= {id(one) for part in node.args for one in ast.walk(part)}
        if isinstance(node, ast.JoinedStr):
            silent |= {id(one) for one in node.values}
    for node in ast.walk(tree):
        words = _words(node) if id(node) not in silent else ""
        if words and _SENTENCE.search(words) and len(_WORD.findall(words.replace("{…}", ""))) > 1:
            yield cast("ast.expr", node), words


def _words(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(one.value) if isinstance(one, ast.Constant) else "{…}" for one in node.values)
    return ""


@lru_cache(maxsize=1)
def every() -> tuple[tuple[str, int, str], ...]:
    """All of them: file, line, words."""
    parts = [path.relative_to(PACKAGE) for path in sorted(PACKAGE.rglob("*.py"))]
    spoken = [part for part in parts if part.parts[0] not in _NO_WORDS]
    return tuple((f"timeline/{part.as_posix()}", line, words) for part in spoken for line, words in messages(PACKAGE / part))


if __name__ == "__main__":
    for name, line, words in every():
        print(f"{name}:{line}\t{words}")
