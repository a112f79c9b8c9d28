"""locks/ has what bin/setup installs: every package, those of packages too, in one version and with the digests of its files."""

import re
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
FILES = sorted(path.name for path in ROOT.glob("requirements*.txt"))
ENTRY = re.compile(
    r"^(?P<asked>[a-z0-9][^\\#\n]*?) \\\n(?P<digests>(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)(?:    #.*\n)*", re.MULTILINE
)


def asked(text: str) -> list[Requirement]:
    """What a requirements file asks for itself, without the files that it includes."""
    lines = (re.split(r"\s#", line)[0].strip() for line in text.splitlines())
    return [Requirement(line) for line in lines if line and not line.startswith(("#", "-"))]


def included(file: str) -> list[Requirement]:
    """What a requirements file asks for, with what the files that it includes ask for."""
    text = (ROOT / file).read_text(encoding="utf-8")
    others = re.findall(r"^-r (\S+)", text, re.MULTILINE)
    return [*asked(text), *(one for other in others for one in included(other))]


def locked(file: str) -> list[Requirement]:
    """What the lock of a requirements file lists."""
    return [Requirement(entry["asked"]) for entry in ENTRY.finditer((ROOT / "locks" / file).read_text(encoding="utf-8"))]


def pairs(requirements: list[Requirement]) -> set[tuple[str, str]]:
    """Names with their versions."""
    return {(canonicalize_name(one.name), str(one.specifier)) for one in requirements}


def test_each_requirements_file_has_a_lock() -> None:
    assert sorted(path.name for path in (ROOT / "locks").iterdir()) == FILES


@pytest.mark.parametrize("file", FILES)
def test_every_line_is_an_exact_version_with_its_digests(file: str) -> None:
    text = (ROOT / "locks" / file).read_text(encoding="utf-8")
    assert re.sub(r"^#.*\n", "", ENTRY.sub("", text), flags=re.MULTILINE) == ""
    assert [str(one) for one in locked(file) if not re.fullmatch(r"==[\w.]+", str(one.specifier))] == []


@pytest.mark.parametrize("file", FILES)
def test_the_pins_are_those_of_the_requirements(file: str) -> None:
    assert pairs(included(file)) - pairs(locked(file)) == set(), "make lock"


def test_what_is_run_is_what_is_tested() -> None:
    assert pairs(locked("requirements.txt")) <= pairs(locked("requirements-dev.txt"))
    assert pairs(locked("requirements-cluster.txt")) <= pairs(locked("requirements-dev.txt"))


def needs_of(name: str) -> list[Requirement] | None:
    """What a package asks for; None of one that is not installed: of another system or Python, or of `make train`."""
    try:
        return [Requirement(line) for line in requires(name) or []]
    except PackageNotFoundError:
        return None


def applies(need: Requirement, extra: str = "") -> bool:
    """Whether a need is one on this system, of a package that is asked for with an extra or, with "", without."""
    return need.marker is None or need.marker.evaluate({"extra": extra})


@pytest.mark.parametrize("file", FILES)
def test_what_packages_need_is_locked_too(file: str) -> None:
    names = {canonicalize_name(one.name) for one in locked(file)}
    needed = {name: needs for name in names if (needs := needs_of(name)) is not None}
    asking = [*included(file), *(one for needs in needed.values() for one in needs if applies(one))]
    extras = {(canonicalize_name(one.name), extra) for one in asking for extra in one.extras}  # "smart-open[http]" needs more than without
    for name, needs in needed.items():
        with_extras = ("", *(extra for one, extra in extras if one == name))
        wanted = {canonicalize_name(need.name) for need in needs if any(applies(need, extra) for extra in with_extras)}
        assert wanted <= names, name
    assert len(needed) > len(names) / 2
