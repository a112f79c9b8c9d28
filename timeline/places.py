"""Where the files beside the code are: at the top of the repository, or inside the package once it is installed."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
_INSTALLED = (PACKAGE / "data").is_dir()
HOME = PACKAGE.parent  # what has to be on the path of a process of ours
TOP = PACKAGE if _INSTALLED else HOME
DATA = TOP / "data"
DASHBOARD = TOP / "dashboard.py"


def label(path: Path) -> str:
    """The name of a file of ours, the same in the repository and once it is installed: ``timeline/model.py``, ``data/words/known.csv``."""
    return f"data/{path.relative_to(DATA).as_posix()}" if path.is_relative_to(DATA) else f"timeline/{path.relative_to(PACKAGE).as_posix()}"
