from collections.abc import Sequence
from datetime import datetime
from typing import Any

class DateData:
    date_obj: datetime | None
    period: str | None
    locale: str | None
    parts: tuple[str, ...]

class DateDataParser:
    def __init__(
        self,
        languages: Sequence[str] | None = None,
        locales: Sequence[str] | None = None,
        region: str | None = None,
        try_previous_locales: bool = False,
        use_given_order: bool = False,
        settings: dict[str, Any] | None = None,
    ) -> None: ...
    def get_date_data(self, date_string: str, date_formats: Sequence[str] | None = None) -> DateData: ...
