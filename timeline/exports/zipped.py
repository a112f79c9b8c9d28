"""ZIP files of other libraries without the moment at which they were made, so that the same table gives the same bytes."""

from __future__ import annotations

import io
import re
import zipfile

STAMP = (1980, 1, 1, 0, 0, 0)  # the earliest that a ZIP can say
_PROPERTIES = "docProps/core.xml"  # of Word and Excel (ISO 29500-2, 11)
_MOMENT = re.compile(rb"<dcterms:(created|modified)\b[^>]*>[^<]*</dcterms:\1>")


def without_moments(data: bytes) -> bytes:
    """A Word or Excel file as it was, but for the times of its parts and the day on which it was created or changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as made, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as steady:
        for part in made.infolist():
            content = made.read(part)
            steady.writestr(zipfile.ZipInfo(part.filename, STAMP), _MOMENT.sub(b"", content) if part.filename == _PROPERTIES else content,
                            zipfile.ZIP_DEFLATED)  # fmt: skip
    return out.getvalue()
