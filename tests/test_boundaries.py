"""The map of the house, held by reading the imports (ast): who may import whom, which module alone knows which library, no hidden now.

The checks are functions from source text to complaints, so that they can be seen to fail: the second half feeds them made-up modules.
A module that is not written yet breaks nothing.
"""

from __future__ import annotations

import ast
import json
import re
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import packages_distributions
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
REQUIREMENTS = ("requirements.txt", "requirements-cluster.txt", "requirements-dev.txt")
STANDARD_LIBRARY = sys.stdlib_module_names
OURS = "timeline"

# A part is a module or package directly under timeline/, or the page's script. Each may import itself and the parts named here;
# a module inside a part has a line of its own where it may import more than the rest of its part.
_MEANING = frozenset({"model", "edtf", "text", "times", "actors", "events"})
_TABLE = _MEANING | {"columns", "date_words", "languages", "passages", "tagging", "extraction", "frame", "wording"}
_USES = _TABLE | {"", "sources", "tellings", "analysis", "picture", "chart", "exports", "reimport", "project", "batch", "serialise"}
MAY_IMPORT: dict[str, frozenset[str]] = {
    "errors": frozenset(),  # these seven every part may import
    "interface": frozenset(),
    "watched": frozenset(),
    "given": frozenset({"model", "sources"}),
    "places": frozenset(),
    "fingerprint": frozenset(),
    "machine": frozenset(),
    "patterns": frozenset({"pattern_branches", "pattern_runs", "pattern_starts"}),
    "pattern_branches": frozenset({"pattern_starts"}),
    "pattern_runs": frozenset({"pattern_starts"}),
    "pattern_starts": frozenset(),
    "model": frozenset(),
    "lead_in": frozenset(),
    "columns": frozenset({"model", "serialise"}),
    "date_words": frozenset({"model"}),
    "edtf": frozenset({"model"}),
    "serialise": frozenset({"model"}),
    "sources": frozenset({"model", "languages"}),  # which language a text is in
    "text": frozenset({"model"}),
    "events": frozenset({"model", "text", "layout", "actors", "lead_in"}),
    "events.dating": frozenset({"model", "text", "layout", "times"}),  # the only ones that know what was read
    "events.entries": frozenset({"model", "text", "layout", "times"}),
    "events.apparatus": frozenset({"model", "text", "layout"}),
    "events.break_openings": frozenset({"times"}),  # what a pattern begins with
    "times": frozenset({"model"}),
    "times.consistency": frozenset({"model", "text"}),
    "times.discourse": frozenset({"model", "text"}),
    "times.tense": frozenset({"model", "text"}),
    "times.bare": frozenset({"model", "text"}),
    "times.leads": frozenset({"model", "text"}),
    "times.letters": frozenset({"model", "text"}),
    "times.titled": frozenset({"model", "text"}),
    "times.scopes": frozenset({"model", "text"}),
    "times.lookalikes": frozenset({"model", "text"}),
    "times.whole_dates": frozenset({"model", "text"}),
    "times.speech_days": frozenset({"model", "text"}),
    "times.anchors": frozenset({"model", "text"}),
    "times.resolve": frozenset({"model", "text"}),  # these count in sentences and know what stands in a quotation; the rules do not
    "actors": frozenset({"model"}),
    "languages": frozenset({"model", "text", "times", "events", "actors", "tellings"}),
    "passages": frozenset({"model", "languages"}),
    "layout": frozenset({"model", "text", "times"}),
    "tagging": frozenset({"model", "text", "times", "layout", "languages", "passages"}),
    "extraction": _MEANING | {"layout", "languages", "passages", "tagging"},
    "tellings": frozenset({"date_words", "lead_in", "model", "actors"}),
    "tellings.spoken": frozenset({"languages"}),  # here tellings ask for a language
    "tellings.telling_words": frozenset(),
    "frame": _MEANING | {"columns", "extraction", "lead_in", "given"},
    "wording": frozenset({"model", "frame", "date_words"}),
    "picture": _TABLE | {"lead_in"},
    "chart": _TABLE | {"picture"},
    "exports": _TABLE | {"", "picture"},
    "reimport": _TABLE | {"serialise"},
    "reimport.files": _TABLE | {"exports", "sources"},  # a table of ours is a file like others
    "reimport.changes": _TABLE | {"project"},  # the last step, and the only one that knows a project
    "project": _TABLE | {"serialise"},
    "project.descriptions": _TABLE | {"lead_in"},
    "project.extraction_cache": _TABLE | {"", "serialise", "reimport"},  # it notes the version that read, and reads tables again
    "analysis": frozenset({"model", "languages", "times", "events", "extraction", "frame", "wording", "tellings", "project"}),
    "batch": _TABLE | {"", "sources", "exports"},
    "batch.results": _TABLE | {"lead_in"},
    "batch.happenings": _TABLE | {"tellings"},
    "batch.blocks": _TABLE | {"tellings"},  # these two put together what many articles tell
    "page": _USES,
    "cli": _USES,
    "": frozenset(
        {"model", "tagging", "extraction", "sources", "frame", "chart", "given", "interface", "errors", "reimport", "passages"}
    ),  # timeline/__init__.py: `import timeline`, `from timeline import extract`
    "__main__": frozenset({"cli"}),
    "dashboard": _USES | {"page"},
}

# Finer than parts: the first does not know the second.
MUST_NOT_KNOW = (
    ("times.matching", "times.readers"),
    ("times.matching", "times.resolve"),
    ("times.rule", "times.resolve"),
    ("project.replay", "frame"),  # pandas is for the tables alone
    ("project.saved", "frame"),
    ("project.replay", "project.store"),  # the state follows from the log, wherever that is kept
)

# A library, and the only parts or modules (with what is below them) that may import it.
_PANDAS = frozenset({"frame", "wording", "analysis", "picture", "chart", "exports", "project.state_table", "batch", "page"})
ONLY_IN: dict[str, frozenset[str]] = {
    "babel": frozenset({"interface"}),
    "dateparser": frozenset({"times.reading"}),
    "dateutil": frozenset({"times.calendars"}),
    "hijridate": frozenset({"times.calendars"}),
    "holidays": frozenset({"times.calendars"}),
    "pyluach": frozenset({"times.calendars"}),
    "sentencex": frozenset({"text"}),
    "snowballstemmer": frozenset({"tellings.stems"}),
    "trafilatura": frozenset({"sources.web_pages"}),
    "htmldate": frozenset({"sources.web_pages"}),
    "lxml": frozenset({"sources.web_pages", "sources.page_blocks", "sources.office", "sources.feeds"}),
    "charset_normalizer": frozenset({"sources.decoding"}),
    "pypdf": frozenset({"sources.pdf"}),
    "urllib.request": frozenset(),  # it follows redirects to wherever they lead; sources.fetching checks each address
    "requests": frozenset(),
    "http.client": frozenset({"sources.fetching"}),
    "pandas": _PANDAS | {"", "cli.output", "cli.export"},  # the latter for its types alone
    "numpy": _PANDAS | {"actors.features", "actors.viterbi", "actors.tagger", "languages.judge"},  # imported when first needed
    "spacy": frozenset({"actors.spacy_names"}),
    "pyarrow": _PANDAS | {"sources.streaming", "sources.tables"},
    "openpyxl": frozenset({"sources.tables"}),
    "plotly": frozenset({"", "chart"}),
    "docx": frozenset({"exports.word"}),
    "xlsxwriter": frozenset({"exports.workbook"}),
    "resvg_py": frozenset({"exports.png"}),
    "duckdb": frozenset({"batch.index"}),
    "sqlite3": frozenset({"project.schema", "project.store", "project.opening", "project.copies", "project.saved", "batch.duplicates"})
    | {"cli.export"},  # for its errors alone
    "dask": frozenset({"batch.dask_cluster"}),
    "distributed": frozenset({"batch.dask_cluster"}),
    "streamlit": frozenset({"dashboard", "page"}),
    "starlette": frozenset({"page.server"}),
}

# What a user may bring along: imported only if asked for, and pinned for the tests alone, or in a file of its own.
BROUGHT_ALONG = frozenset({"spacy", "distributed"})

# Of these, nothing but the standard library and the project (text: sentencex, as the table above allows).
STANDARD_LIBRARY_ONLY: dict[str, frozenset[str]] = {
    "model": frozenset(),
    "text": frozenset({"sentencex"}),
    "times.matching": frozenset(),
    "times.rule": frozenset(),
}

NAMES_THAT_SAY_NOTHING = frozenset({"utils", "util", "helpers", "helper", "common", "base", "manager", "managers", "misc"})

HEAVY = (
    "pandas",
    "numpy",
    "plotly",
    "dask",
    "distributed",
    "duckdb",
    "streamlit",
    "dateparser",
    "pyarrow",
    "trafilatura",
    "pypdf",
    "openpyxl",
    "docx",
    "holidays",
    "hijridate",
    "pyluach",
    "spacy",
)
HEAVY_FOR_THE_COMMAND_LINE = (
    "pandas",
    "plotly",
    "dask",
    "distributed",
    "duckdb",
    "pyarrow",
    "streamlit",
    "trafilatura",
    "pypdf",
    "openpyxl",
    "lxml",
    "holidays",
    "hijridate",
    "pyluach",
    "spacy",
    "sqlite3",
)

_CLOCK = {
    "datetime": ("date.today", "datetime.today", "datetime.now", "datetime.utcnow"),
    "time": ("time", "time_ns", "localtime", "gmtime", "ctime", "asctime", "strftime"),
    "pandas": ("Timestamp.now", "Timestamp.today", "Timestamp.utcnow"),
}
READS_THE_CLOCK = frozenset(f"{module}.{name}" for module, names in _CLOCK.items() for name in names)


def module_name(path: Path) -> str:
    """The module's name without `timeline.`: "times.reading", "" for timeline/__init__.py, "dashboard" for the page's script."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    parts = parts[1:] if parts[0] == OURS else parts
    return ".".join(parts[:-1] if parts and parts[-1] == "__init__" else parts)


def modules() -> dict[str, Path]:
    """Every module of the program that is there today, by its name."""
    paths = [*sorted((ROOT / OURS).rglob("*.py")), *(path for path in [ROOT / "dashboard.py"] if path.exists())]
    return {module_name(path): path for path in paths}


@cache
def _nodes(source: str) -> tuple[ast.AST, ...]:
    """Every node of a source, parsed once for all checks."""
    return tuple(ast.walk(ast.parse(source)))


@cache
def imports(source: str, module: str, is_package: bool = False) -> frozenset[str]:
    """Every name that the source imports, anywhere in it, in full: "plotly.graph_objects", "timeline.times.rule.Rule"."""
    return frozenset(_imports(source, module, is_package))


def _imports(source: str, module: str, is_package: bool) -> Iterator[str]:
    for node in _nodes(source):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            origin = node.module or ""
            if node.level:
                home = [OURS, *filter(None, module.split("."))]
                home = home[: len(home) - node.level + is_package]
                origin = ".".join([*home, *filter(None, [origin])])
            yield from (f"{origin}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and _called(node) in ("import_module", "__import__"):
            yield from (str(argument.value) for argument in node.args[:1] if isinstance(argument, ast.Constant))


def _called(node: ast.Call) -> str:
    """The last name of what a call calls; to write all of them out takes a second."""
    return str(getattr(node.func, "attr", "") or getattr(node.func, "id", ""))


def _within(name: str, home: str) -> bool:
    return name == home or name.startswith(home + ".")


def _part(module: str) -> str:
    return module.split(".", 1)[0]


def _our_part(name: str) -> str:
    """The part that an import of ours reaches; the package itself, and a name that it defines, are in "" (its __init__)."""
    part = _part(name.removeprefix(OURS).lstrip("."))
    is_module = part in MAY_IMPORT or (ROOT / OURS / part).is_dir() or (ROOT / OURS / f"{part}.py").exists()
    return part if is_module else ""


def import_complaints(source: str, module: str, is_package: bool = False) -> list[str]:
    """What is wrong with the imports of one module, by the tables above; an empty list if nothing is."""
    complaints: list[str] = []
    allowed = MAY_IMPORT.get(module, MAY_IMPORT.get(_part(module)))
    if allowed is None:
        complaints.append(f"{module}: a part that the table MAY_IMPORT does not know; say there what it may import")
        allowed = frozenset[str]()
    for name in sorted(imports(source, module, is_package)):
        top = name.split(".", 1)[0]
        if top == OURS:
            reached = _our_part(name)
            if (
                reached not in (_part(module), "errors", "interface", "watched", "places", "fingerprint", "machine", "patterns")
                and reached not in allowed
            ):
                complaints.append(f"{module} imports {name}: {_part(module) or OURS} does not know {reached or OURS}")
            hidden = [other for one, other in MUST_NOT_KNOW if _within(module, one) and _within(name, f"{OURS}.{other}")]
            complaints += [f"{module} imports {name}: it knows nothing of {other}" for other in hidden]
        elif top == "dashboard":
            complaints.append(f"{module} imports {name}: nothing imports the page's script")
        complaints += [
            f"{module} imports {name}: only {', '.join(sorted(home or OURS for home in homes)) or 'nobody'} may"
            for library, homes in ONLY_IN.items()
            if _within(name, library) and not any(_within(module, home) for home in homes)
        ]
        for home, extra in STANDARD_LIBRARY_ONLY.items():
            if _within(module, home) and top not in STANDARD_LIBRARY and top != OURS and top not in extra:
                complaints.append(f"{module} imports {name}: nothing but the standard library")
    return complaints


_MAY_ASK = ("today", "now", "utcnow", "Timestamp", "datetime64", "to_datetime")


def _begins_with(node: ast.AST) -> str:
    """The name that "a.b.c" begins with, "" where it begins with something else; to write all of them out takes a second."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def clock_complaints(source: str, module: str) -> list[str]:
    """Where the source reads the clock: today(), now(), time() and their like, called or handed on."""
    nodes = _nodes(source)
    origin: dict[str, str] = {}
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:  # `import a.b` binds a, `import a.b as c` binds a.b
                top = alias.name.split(".")[0]
                origin[alias.asname or top] = alias.name if alias.asname else top
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            origin |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
    complaints: list[str] = []
    for node in nodes:
        if isinstance(node, ast.Attribute | ast.Name) and _begins_with(node) in origin:
            first, _, rest = ast.unparse(node).partition(".")
            full = ".".join(filter(None, [origin.get(first, ""), rest])) if first in origin else ""
            if full in READS_THE_CLOCK:
                complaints.append(f"{module}:{node.lineno} reads the clock: {full}")
        elif isinstance(node, ast.Call) and _called(node) in _MAY_ASK:
            words = ast.unparse(node.func).split(".")
            last = words[-1]
            full = ".".join([origin.get(words[0], words[0]), *words[1:]])
            if len(words) > 1 and last in ("today", "now", "utcnow") and full not in READS_THE_CLOCK:
                complaints.append(f"{module}:{node.lineno} reads the clock: {ast.unparse(node.func)}()")
            spelled = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
            if last in ("Timestamp", "datetime64", "to_datetime") and {"now", "today"} & {str(word).lower() for word in spelled}:
                complaints.append(f"{module}:{node.lineno} reads the clock: {ast.unparse(node)}")
    return complaints


def name_complaints(module: str) -> list[str]:
    """Whether a part of the module's name is one of those that say nothing."""
    return [f"{module}: {word!r} says nothing about what is in it" for word in module.split(".") if word in NAMES_THAT_SAY_NOTHING]


def pins(text: str) -> dict[str, list[str]]:
    """The lines of a requirements file that ask for a package, by its normalised name; comments, options and markers are taken off."""
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        asked = line.split(" #")[0].split(";")[0].strip()
        if asked and not asked.startswith(("#", "-")):
            name = re.split(r"[\[=<>~!]", asked, maxsplit=1)[0].strip()
            found.setdefault(normalised(name), []).append(asked)
    return found


def normalised(name: str) -> str:
    """A package's name as the registry compares it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


@cache
def installed_packages() -> Mapping[str, list[str]]:
    """The packages that bring each top-level name."""
    return packages_distributions()


def third_party(source: str, module: str) -> set[str]:
    """The top-level names that a source imports and that are neither the standard library's nor ours."""
    tops = {name.split(".", 1)[0] for name in imports(source, module)}
    return {top for top in tops if top not in STANDARD_LIBRARY and top not in (OURS, "dashboard", "tests", "bench", "conftest", "")}


def unlisted(source: str, module: str, listed: set[str]) -> list[str]:
    """The third-party imports whose package is not among those listed."""
    packages = installed_packages()
    return [
        f"{module} imports {top}, which the requirements do not list"
        for top in sorted(third_party(source, module))
        if not {normalised(package) for package in packages.get(top, [top])} & listed
    ]


# ------------------------------------------------------------------------------------------------------ the house as it is

MODULES = modules()


@pytest.fixture(scope="module", autouse=True)
def forgotten() -> Iterator[None]:
    """What was parsed is not kept for the tests that follow: millions of objects, among which garbage would be looked for."""
    yield
    _nodes.cache_clear()


def _source(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_imports_go_one_way_and_each_library_has_its_home() -> None:
    found = (import_complaints(_source(path), module, path.name == "__init__.py") for module, path in MODULES.items())
    assert list(chain.from_iterable(found)) == []


def test_no_hidden_now() -> None:
    assert list(chain.from_iterable(clock_complaints(_source(path), module) for module, path in MODULES.items())) == []


def test_names_say_what_is_inside() -> None:
    assert list(chain.from_iterable(map(name_complaints, MODULES))) == []


def test_what_is_imported_is_pinned() -> None:
    listed = set(pins((ROOT / "requirements.txt").read_text(encoding="utf-8"))) | BROUGHT_ALONG
    assert list(chain.from_iterable(unlisted(_source(path), module, listed) for module, path in MODULES.items())) == []


def test_what_the_tests_import_is_pinned() -> None:
    listed = {name for file in REQUIREMENTS for name in pins((ROOT / file).read_text(encoding="utf-8"))}
    tests = sorted((ROOT / "tests").glob("*.py"))
    known = listed | {normalised(path.stem) for path in tests} | {"bin", "docs", "training"}
    assert list(chain.from_iterable(unlisted(_source(path), path.stem, known) for path in tests)) == []


def test_what_users_bring_along_is_pinned_for_the_tests_alone() -> None:
    files = ("requirements-dev.txt", "requirements-cluster.txt")
    assert {name for file in files for name in pins((ROOT / file).read_text(encoding="utf-8"))} >= BROUGHT_ALONG
    assert not set(pins((ROOT / "requirements.txt").read_text(encoding="utf-8"))) & BROUGHT_ALONG


@pytest.mark.parametrize("file", REQUIREMENTS)
def test_versions_are_exact(file: str) -> None:
    asked = [line for lines in pins((ROOT / file).read_text(encoding="utf-8")).values() for line in lines]
    assert asked, "an empty list would prove nothing"
    assert [line for line in asked if not re.fullmatch(r"[\w.-]+(\[[\w,-]+\])?==\d[\w.]*", line)] == []


def loaded_by(statement: str) -> tuple[set[str], float]:
    """The top-level modules that a fresh interpreter holds after the statement, and the seconds of processor time that took."""
    program = (
        "import sys, time, json\nbegin = time.process_time()\n"
        f"{statement}\n"
        "took = time.process_time() - begin\nprint(json.dumps([sorted({name.split('.')[0] for name in sys.modules}), took]))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    names, took = json.loads(done.stdout)
    return set(names), took


def test_import_timeline_is_light() -> None:
    runs = [loaded_by("import timeline") for _ in range(2)]
    assert OURS in runs[0][0]
    assert runs[0][0] & set(HEAVY) == set()
    assert min(took for _, took in runs) < 1  # 0.2 s is the aim; the rest is for a busy machine


@pytest.mark.skipif("cli" not in MODULES, reason="the command line is not written yet")
def test_the_command_line_loads_only_what_it_needs() -> None:
    """A whole run on one article, too: each of these takes longer to load than the article to read."""
    names, _ = loaded_by("from timeline.cli import main; main(['extract', 'data/quarter.txt', '--format', 'csv', '-o', '/dev/null'])")
    assert names & set(HEAVY_FOR_THE_COMMAND_LINE) == set()


def test_no_request_leaves_this_machine() -> None:
    with pytest.raises(RuntimeError, match=r"no request may leave"):  # an address for documentation (RFC 5737), where nobody lives
        socket.create_connection(("192.0.2.1", 80), timeout=1)


# ------------------------------------------------------------------------------------------------- the checks see what is wrong


@pytest.mark.parametrize(
    ("module", "source", "complaint"),
    [
        ("model", "from timeline.frame import to_frame", "model does not know frame"),
        ("model", "from timeline import frame", "model does not know frame"),
        ("model", "import pandas as pd", "only"),
        ("model", "import regex", "nothing but the standard library"),
        ("text", "from .times.reading import read", "text does not know times"),
        ("text", "import regex", "nothing but the standard library"),
        ("times.matching", "from .resolve import resolve", "it knows nothing of times.resolve"),
        ("times.matching", "import dateparser", "only times.reading may"),
        ("languages.en.holiday_names", "def late():\n    import holidays", "only times.calendars may"),
        ("languages.en", "from dateparser.date import DateDataParser", "only times.reading may"),
        ("languages.en", "from timeline.frame import to_frame", "languages does not know frame"),
        ("actors.names", "from ..times import find", "actors does not know times"),
        ("extraction", "def late():\n    import timeline.chart", "extraction does not know chart"),
        ("events.clauses", "from timeline.times import matching", "events does not know times"),
        ("frame", "import timeline", "frame does not know timeline"),
        ("chart", "from timeline import no_module_of_that_name", "chart does not know timeline"),
        ("frame", "import plotly.graph_objects as go", "only chart, timeline may"),
        ("picture.layout", "import plotly.graph_objects as go", "only chart, timeline may"),
        ("picture", "from timeline.chart import drawing", "picture does not know chart"),
        ("exports.svg", "from timeline.chart.axis import moment_text", "exports does not know chart"),
        ("chart", "from timeline.page.details import show", "chart does not know page"),
        ("chart", "import streamlit as st", "only dashboard, page may"),
        ("exports.svg", "import plotly.graph_objects as go", "only chart, timeline may"),
        ("exports", "from timeline import cli", "exports does not know cli"),
        (
            "project.log",
            "import sqlite3",
            "only batch.duplicates, cli.export, project.copies, project.opening, ",
        ),
        ("cli", "from timeline.page import start", "cli does not know page"),
        ("cli", "import importlib\nimportlib.import_module('streamlit')", "only dashboard, page may"),
        ("cli", "import pandas", "only"),
        ("actors.recognise", "def late():\n    import spacy", "only actors.spacy_names may"),
        ("sources", "import dask.bag", "only batch.dask_cluster may"),
        ("extraction", "import http.client", "only sources.fetching may"),
        ("sources.web_pages", "import urllib.request", "only nobody may"),
        ("sources.mail", "import pypdf", "only sources.pdf may"),
        ("page.filters", "import dashboard", "nothing imports the page's script"),
        ("dashboard", "import pandas as pd", "only"),
        ("novelty", "import json", "does not know; say there"),
    ],
)
def test_a_forbidden_import_is_seen(module: str, source: str, complaint: str) -> None:
    assert complaint in "\n".join(import_complaints(source, module))


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("model", "from __future__ import annotations\nimport datetime, re\nfrom collections.abc import Iterable"),
        ("times.reading", "import dateparser\nfrom timeline.model import Grain"),
        ("times.matching", "from .rule import Rule"),
        ("times.calendars", "def easter():\n    from dateutil import easter\n    import holidays"),
        ("languages.en.times", "from timeline.times.rule import Rule\nfrom timeline.times.reading import by_dateparser"),
        ("text", "from sentencex import get_sentence_boundaries"),
        ("extraction", "from timeline import actors, events, model, text, times"),
        ("chart", "import plotly.graph_objects as go\nfrom timeline.frame import COLUMNS"),
        ("page.details", "import streamlit as st, pandas as pd\nfrom timeline.chart import figure"),
        ("dashboard", "import streamlit as st\nfrom timeline.page import sidebar\nimport timeline"),
        ("", "from timeline.model import Document"),
    ],
)
def test_an_allowed_import_is_left_alone(module: str, source: str) -> None:
    assert import_complaints(source, module) == []


@pytest.mark.parametrize(
    "source",
    [
        "import datetime\ndatetime.date.today()",
        "from datetime import date\ndate.today()",
        "from datetime import datetime as clock\nclock.now()",
        "from datetime import datetime\nfield(default_factory=datetime.now)",
        "import time\ntime.time()",
        "from time import time as seconds\nseconds()",
        "import time as t\nt.localtime()",
        "import pandas as pd\npd.Timestamp.now()",
        "import pandas as pd\npd.Timestamp('today')",
        "import numpy as np\nnp.datetime64('now')",
        "def guess(kind): return kind.today()",
    ],
)
def test_a_reading_of_the_clock_is_seen(source: str) -> None:
    assert len(clock_complaints(source, "extract")) == 1


@pytest.mark.parametrize(
    "source",
    [
        "import time\ntime.perf_counter(); time.monotonic()",
        "def f(event): return event.time.value, event.time",
        "from datetime import date\ndate(2016, 12, 15)",
        "import numpy as np\nnp.datetime64('NaT', 'us')",
        "today = 'today'\nprint(today)",
    ],
)
def test_other_uses_of_those_words_are_left_alone(source: str) -> None:
    assert clock_complaints(source, "extract") == []


def test_relative_imports_are_followed_home() -> None:
    assert list(imports("from . import matching", "times.english")) == ["timeline.times.matching"]
    assert list(imports("from . import matching", "times", is_package=True)) == ["timeline.times.matching"]
    assert list(imports("from ..model import Grain", "times.english")) == ["timeline.model.Grain"]
    assert list(imports("from .model import Grain", "frame")) == ["timeline.model.Grain"]
    assert list(imports("from .model import Grain", "", is_package=True)) == ["timeline.model.Grain"]


def test_empty_names_and_missing_pins_are_seen() -> None:
    assert name_complaints("times.utils")
    assert name_complaints("common")
    assert not name_complaints("times.resolve")
    assert pins("a==1  # why\nB_c[x]==2; python_version < '3.12'\n# note\n-r other.txt\n") == {"a": ["a==1"], "b-c": ["B_c[x]==2"]}
    assert unlisted("import pytest, json\nfrom timeline import model", "frame", {"pandas"}) == [
        "frame imports pytest, which the requirements do not list"
    ]
    assert unlisted("import charset_normalizer", "sources", {"charset-normalizer"}) == []


def test_heavy_libraries_are_seen_when_loaded() -> None:
    assert "numpy" in loaded_by("import numpy")[0] & set(HEAVY)
