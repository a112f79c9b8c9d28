"""The interface in the reader's language: every sentence marked and translated, dates and numbers as they are written there."""

from __future__ import annotations

import ast
import html
import json
import pickle
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from google.protobuf.json_format import MessageToDict
from streamlit.testing.v1 import AppTest
from test_dashboard import page, shown
from test_wording import of, row

from docs import catalogues, messages
from timeline import interface
from timeline.interface import Said, known, number, said, said_count, say, speaking
from timeline.model import Grain, Interval, Part, Side
from timeline.project.typed import typed_by_reader
from timeline.wording import interval_words, when

pytestmark = pytest.mark.usefixtures("asked_once")

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = [code for code in interface.languages() if code != interface.ENGLISH]
VIEWS = ("chart", "list", "slides", "article", "table", "undated", "conflicts", "actors", "activity", "gaps", "left out", "history")


# ----------------------------------------------------------------------------------------------------- the catalogues


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_catalogue_has_every_message_translated_with_its_fields(code: str) -> None:
    catalogue = catalogues.updated(code)
    assert list(catalogues.missing(catalogue)) == [], "python docs/catalogues.py writes them down"
    assert list(catalogues.problems(catalogue)) == []
    assert (catalogues.FOLDER / f"{code}.po").read_text(encoding="utf-8") == catalogues.text(catalogue), "run docs/catalogues.py"


def test_a_translation_without_its_field_is_seen() -> None:
    catalogue = catalogues.read("de")
    message = catalogue.get("Bin ({count})")
    assert message is not None
    message.string = "Papierkorb"
    assert any("Bin" in problem for problem in catalogues.problems(catalogue))


def test_a_message_keeps_its_fields_and_is_said_later_in_any_language() -> None:
    inner = said_count("{count} event", "{count} events", 12_345)
    message = said(
        "{error}. The text is still in the field.", error=ValueError(said("{events}. Made by {program}.", events=inner, program="P"))
    )
    assert message == "12,345 events. Made by P.. The text is still in the field."
    with speaking("de"):
        assert say(str(ValueError(message))) == "12.345 Ereignisse. Erstellt mit P.. Der Text steht noch im Feld."
        assert say(pickle.loads(pickle.dumps(message))) == say(message) == say(Said.from_plain(json.loads(json.dumps(message.to_plain()))))
    assert say(message) == message


@pytest.mark.parametrize(
    ("tag", "same"), [("de", "de"), ("de_at", "de-AT"), ("es-419", "es-419"), ("zh-Hans-CN", "en"), (None, "en"), ("EN-us", "en-US")]
)
def test_a_tag_is_known_by_its_language(tag: str | None, same: str) -> None:
    assert known(tag) == same


def test_numbers_are_grouped_as_the_language_does() -> None:
    told: dict[str, list[str]] = {}
    for code in ("en", "de", "de-CH", "es", "es-MX"):
        with speaking(code):
            told[code] = [number(1234), number(12_345)]
    assert told == {
        "en": ["1,234", "12,345"], "de": ["1.234", "12.345"], "de-CH": ["1'234", "12'345"], "es": ["1234", "12.345"],
        "es-MX": ["1234", "12,345"],
    }  # fmt: skip


# --------------------------------------------------------------------------------------------------------------- dates


DATES: list[tuple[Interval, dict[str, str]]] = [
    (of(Grain.DAY), {"de": "13. Dez. 2016 (Dienstag)", "es": "13 dic 2016 (martes)", "en-US": "Dec 13, 2016 (Tuesday)"}),
    (of(Grain.DAY, month=1), {"de-AT": "13. Jän. 2016 (Mittwoch)", "de-CH": "13. Jan. 2016 (Mittwoch)"}),
    (of(Grain.MONTH, month=1), {"de-AT": "Jänner 2016", "de": "Januar 2016"}),
    (of(Grain.MONTH, month=9), {"es-PE": "setiembre de 2016", "es": "septiembre de 2016", "en-US": "September 2016"}),
    (
        Interval.between(of(Grain.DAY, day=2), of(Grain.DAY, day=5)),
        {"de": "2.–5. Dez. 2016", "es": "2–5 dic 2016", "en-US": "Dec 2–5, 2016"},
    ),
    (
        Interval.between(of(Grain.DAY, month=11, day=28), of(Grain.DAY, day=3)),
        {"de": "28. Nov. – 3. Dez. 2016", "es": "28 nov – 3 dic 2016", "en-US": "Nov 28 – Dec 3, 2016"},
    ),
    (
        of(Grain.MONTH, month=5, part=Part.START),
        {"de": "Anfang Mai 2016 (1.–10. Mai)", "es": "principios de mayo de 2016 (1–10 may)", "en-US": "early May 2016 (May 1–10)"},
    ),
    (of(Grain.DECADE, part=Part.END), {"de": "Ende der 2010er-Jahre (2017–2019)", "es": "finales de la década de 2010 (2017–2019)"}),
    (of(Grain.CENTURY, year=1850), {"de": "19. Jahrhundert (1801–1900)", "es": "siglo XIX (1801–1900)"}),
    (of(Grain.CENTURY, year=1850, side=Side.BEFORE), {"de": "vor dem 19. Jahrhundert", "es": "antes del siglo XIX"}),
    (of(Grain.CENTURY, year=1850, side=Side.UNTIL), {"de": "bis ins 19. Jahrhundert", "es": "hasta el siglo XIX"}),
    (of(Grain.DAY, side=Side.SINCE), {"de": "seit dem 13. Dez. 2016", "es": "desde el 13 dic 2016", "en-US": "since Dec 13, 2016"}),
    (of(Grain.YEAR, year=-389, approximate=True), {"de": "etwa 390 v. Chr.", "es": "aprox. 390 a. C."}),
]


@pytest.mark.parametrize(("interval", "words"), DATES)
def test_a_date_is_written_as_the_language_does(interval: Interval, words: dict[str, str]) -> None:
    for code, expected in words.items():
        with speaking(code):
            assert interval_words(interval) == expected
            assert when(row(interval).iloc[0]) == expected


@pytest.mark.parametrize(
    ("tag", "typed"), [("de", "13. Dez. 2016 (Dienstag)"), ("es", "13 dic 2016"), ("de", "Mai 2015"), ("es", "mayo de 2015")]
)
def test_what_the_page_writes_can_be_typed(tag: str, typed: str) -> None:
    with speaking(tag):
        read = typed_by_reader(typed)
        assert read is not None
        assert interval_words(read).startswith(typed)


# -------------------------------------------------------------------------------------------------- nothing is left unsaid


SAYERS = frozenset({"say", "said", "mark", "say_count", "said_count", "mark_count"})
LABELLED = frozenset(
    "button toggle checkbox text_input text_area selectbox multiselect radio segmented_control pills popover expander file_uploader "
    "download_button error warning info success text toast spinner dialog".split()
)
PLAIN = {  # no words, or words that are not for a reader of the page
    "My timeline", "https://…", "(as guessed)", "Other names", "As written", "left out",
}  # fmt: skip


def unmarked(source: str) -> list[tuple[int, str]]:
    """Line and words of what a module of the page shows without `say`: sentences, and labels of widgets."""
    tree = ast.parse(source)
    inside = {
        id(one) for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAYERS for one in ast.walk(node)
    }  # fmt: skip
    keys = {id(key) for node in ast.walk(tree) if isinstance(node, ast.Dict) for key in node.keys}
    raised = {id(one) for node in ast.walk(tree) if isinstance(node, ast.Raise) for one in ast.walk(node)}
    found: list[tuple[int, str]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in LABELLED and node.args:
            label = node.args[0]
            if isinstance(label, ast.Constant) and re.search(r"[^\W\d_]{2}", str(label.value)) and id(label) not in inside:
                found.append((label.lineno, str(label.value)))
        if isinstance(node, ast.keyword) and node.arg in ("help", "placeholder", "alt", "label"):
            if isinstance(node.value, ast.Constant) and node.value.value and id(node.value) not in inside:
                found.append((node.value.lineno, str(node.value.value)))
    sentences = {id(one): words for one, words in messages.sentences(tree)}
    for node in ast.walk(tree):
        words = sentences.get(id(node), "")
        if words and id(node) not in inside | raised | keys and not re.search(r"[<>]|tl-|^\(?prefers|Literal\[|dict\[", words):
            found.append((getattr(node, "lineno", 0), words))
    return [one for one in found if one[1] not in PLAIN]


@pytest.mark.parametrize("path", sorted((ROOT / "timeline" / "page").rglob("*.py")), ids=lambda path: path.stem)
def test_every_sentence_of_the_page_is_said_in_the_readers_language(path: Path) -> None:
    if path.name in ("guard.py", "serve.py", "style.py", "width.py"):  # nothing in them is for a reader
        return
    assert unmarked(path.read_text(encoding="utf-8")) == []


def test_a_label_and_a_sentence_without_say_are_seen() -> None:
    assert unmarked('st.button("Accept", help=say("Take it"))') == [(1, "Accept")]
    assert unmarked('x = f"{count} events are left out"') == [(1, "{…} events are left out")]
    assert unmarked('x = say("two events are left out", count=f"{n} of them are")') == []


# ----------------------------------------------------------------------------------------------------- the whole page


def texts(node: Any) -> Iterator[str]:
    """Every text in what the page sends to the browser, but for names of things."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key not in _NO_WORDS:
                yield from texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from texts(value)
    elif isinstance(node, str) and not node.startswith("<style>"):
        yield from texts(json.loads(node)) if node.startswith(('{"', '["')) else [html.unescape(re.sub(r"<[^>]*>", "\n", node))]


_NO_WORDS = {
    "id",
    "userKey",
    "icon",
    "js",
    "css",
    "columns",
    "figure",
    "words",
    "script",
    "jsContent",
    "cssContent",
    "version",
    "mimeType",
    "url",
}


def everything(test: AppTest) -> list[str]:
    """All that a page says, text by text."""
    found: list[str] = []

    def walk(block: Any) -> None:
        for child in getattr(block, "children", {}).values():
            if hasattr(child, "children"):
                found.extend(texts(MessageToDict(child.proto)) if child.proto is not None else [])
                walk(child)
            else:
                found.extend(texts(MessageToDict(child.proto)))

    walk(test._tree)
    return found


def english(code: str) -> Iterator[tuple[re.Pattern[str], str]]:
    """What must not be on a page in this language: the messages that read otherwise there, as patterns."""
    catalogue = catalogues.read(code)
    spoken = {string for _, strings in catalogues.forms(catalogue) for string in strings}
    quiet = {
        str(message.id) for message in catalogue
        if all(name.startswith(("timeline/times", "timeline/languages")) for name, _ in message.locations)
    }  # fmt: skip
    for (one, *_), _ in catalogues.forms(catalogue):
        if one in spoken | quiet:
            continue
        fixed = re.sub(r"\{\w+\}", " ", one)
        if len(fixed.split()) > 2:
            yield re.compile(re.sub(r"\\\{\w+\\\}", ".+?", re.escape(one))), one
        elif "{" not in one:
            yield re.compile(f"^{re.escape(one)}$", re.MULTILINE), one


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_english_is_left_on_the_page(code: str) -> None:
    with speaking(code):  # what a list shows is asked for outside of the page's own run, too
        test = page(language=code)
        test.session_state["drawer-open"] = True
        test.session_state["chosen"] = next(iter(test.session_state["sheet"][1].frame["event_id"]))
        test.session_state["editing"] = True
        told = dict[str, None]()  # most of the page says the same in every view
        for view in VIEWS:
            test.session_state["view"] = view
            told |= dict.fromkeys(everything(shown(test.run())))
    whole = "\n".join(told)
    assert [one for pattern, one in english(code) if pattern.search(whole)] == []


def test_the_language_is_chosen_on_the_page_and_stands_in_the_address() -> None:
    test = page()
    (choice,) = [box for box in test.selectbox if box.label == "Language of the page"]
    shown(choice.set_value("es").run())
    assert test.query_params["language"] in ("es", ["es"])
    assert "Añadir artículo" in [button.label for button in test.button]
