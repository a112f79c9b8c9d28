"""Writes many.txt, an invented chronicle of 360 dated sentences, the same in every run: ``python bench/texts/make_many.py``."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

_WHO = ("Mayor Anna Reuter", "The council of Lindau", "Bishop Karl Ost", "The bank Weidner", "Colonel Pavel Dorn", "The printer Ruth Salm",
        "The company Nordbahn", "Doctor Emil Haas")  # fmt: skip
_DID = ("opened the new bridge", "met the council of Lindau", "signed the contract with Nordbahn", "closed the mill on the river",
        "spoke against the tax", "bought the old castle", "dismissed forty workers", "left the town", "won the election",
        "sent a letter to the king", "asked for a loan", "published a list of debts")  # fmt: skip


def main() -> None:
    """Write the file."""
    rng = random.Random(7)
    day, lines = date(1843, 1, 5), ["A chronicle of Lindau", ""]
    for number in range(360):
        day += timedelta(days=rng.choice((1, 2, 5, 9, 20, 33)))
        lines.append(f"{rng.choice(_WHO)} {rng.choice(_DID)} on {day.day} {day:%B} {day.year}.")
        if number % 9 == 8:
            lines.append("")
    Path(__file__).with_name("many.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
