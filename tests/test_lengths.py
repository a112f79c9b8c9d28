"""Clauses that count on from the time told before by a length of time: no more precise than that, and no less."""

from __future__ import annotations

import datetime

import pytest

from timeline.extraction import read
from timeline.model import Document

CASES = [
    ("en", "The mine closed in 1996. Over the next five years half the town left.", "1996/2001"),
    ("en", "The mine closed in 1996. Within five years half the town had left.", "1996/2001"),
    ("en", "The mine closed in May 1996. In the following months three shops shut.", "1996-05/.."),
    ("en", "The strike began on 4 March 1984. Over the following fortnight three mills closed.", "1984-03-04/1984-03-18"),
    ("en", "The strike began on 4 March 1984. The owner sold up within a month.", "1984-03-04/1984-04-04"),
    ("en", "The strike began on 4 March 1984. In the week following the vote two ministers resigned.", "1984-03-04/1984-03-11"),
    ("en", "The strike began on 4 March 1984. The owner sold up within an hour.", "1984-03-04"),
    ("en", "The siege began on 4 June 1645. On the ninth day of the siege the mill burned to the ground.", "1645-06-12/1645-06-13"),
    ("en", "They sailed on 1 June 1790. On the second night they lost sight of the convoy in a fog.", "1790-06-02/1790-06-03"),
    ("en", "The hearing opened on 6 May 2019. Dr Lunn gave evidence on the second day.", "2019-05-07/2019-05-08"),
    ("en", "The strike was called in March 1912. On the third day the pits were flooded.", "1912-03"),
    ("en", "On 21 May 1908 the sergeant hid in the loft. He watched the yard for three nights.", "1908-05-21/1908-05-24"),
    ("en", "She entered the convent in 1871. For eleven years she spoke to nobody outside it.", "1871/1882"),
    ("en", "In May 1950 he was posted to Aden. He commanded the garrison for eighteen months.", "1950-05/1951-11"),
    ("en", "The judge sentenced him on 6 June 1931. He was sent to prison for three years.", "1931-06-06"),
    ("en", "The dam burst on 11 March 1864. The road was reopened in a fortnight.", "1864-03-11/1864-03-25"),
    ("en", "He joined the firm in 1851. He quarrelled with the manager and was dismissed within the twelvemonth.", "1851/1852"),
    ("en", "The ship left Cadiz on 4 June 1760. She crossed to Havana in thirty-one days.", "1760-06-04/1760-07-05"),
    ("en", "On 3 May 1931 the council banned the march. Marchers gathered anyway and were held for two days.", "1931-05-03"),
    ("en", "The medal was voted in August 1868. It was never struck.", "1868-08/.."),
    ("en", "The windows were smashed on 26 July 1937. No one was ever charged.", "1937-07-26/.."),
    ("de", "Die Grube schloss 1911. In den folgenden fünf Jahren baute er drei Brücken.", "1911/1916"),
    ("de", "Die Grube schloss 1911. Innerhalb eines Jahres verließ er Graz.", "1911/1912"),
    ("fr", "La mine ferma en 1911. Dans les cinq années suivantes, il construisit trois ponts.", "1911/1916"),
    ("es", "La mina cerró en 1911. En menos de cinco años construyó tres puentes.", "1911/1916"),
    ("it", "La miniera chiuse nel 1911. Nei cinque anni successivi costruì tre ponti.", "1911/1916"),
    ("pt", "A mina fechou em 1911. Nos cinco anos seguintes construiu três pontes.", "1911/1916"),
    ("nl", "De mijn sloot in 1911. In de volgende vijf jaar bouwde hij drie bruggen.", "1911/1916"),
    ("en", "The court sat on 3 May 2024. It ordered the landlord to repair the roof within 90 days.", "2024-05-03"),
    (
        "it",
        "Il 3 maggio 2024 il tribunale sedette. Il giudice ha ordinato alla società di pagare entro 90 giorni.",
        "2024-05-03",
    ),
    ("es", "El 3 de mayo de 2024 habló la sala. La jueza ordenó a la empresa reparar el tejado en un plazo de 90 días.", "2024-05-03"),
    ("pt", "Em 3 de maio de 2024 o tribunal reuniu. O juiz ordenou à empresa que pagasse no prazo de 90 dias.", "2024-05-03"),
    ("nl", "Op 3 mei 2024 hoorde de rechter de huurder. Hij veroordeelde de gemeente om binnen 90 dagen te betalen.", "2024-05-03"),
    ("fr", "Le 3 mai 2024, le tribunal a entendu le locataire. Le juge a ordonné à la ville de payer dans les 90 jours.", "2024-05-03"),
]


def when(text: str, language: str, published: str | None = None) -> str:
    """The time of the last event, as EDTF."""
    day = datetime.date.fromisoformat(published) if published else None
    interval = read(Document("one", text, published=day, language=language), implied=True).events[-1].interval
    return interval.edtf if interval else ""


@pytest.mark.parametrize(("language", "text", "told"), CASES)
def test_what_happened_within_a_length_of_time_lies_in_it(language: str, text: str, told: str) -> None:
    assert when(text, language) == told


def test_what_happened_within_a_length_had_happened_by_publication() -> None:
    assert when(CASES[1][1], "en", "1998-06-30") == "1996-01-01/1998-06-30"


@pytest.mark.parametrize(
    ("language", "text", "rows"),
    [
        ("de", "Am 3. Mai 2024 schrieb die Stadt dem Verein. Betroffene dürfen innerhalb von drei Monaten klagen.", 1),
        ("de", "Am 3. Mai 2024 schrieb die Stadt dem Verein. Gegen den Bescheid kann binnen vier Wochen geklagt werden.", 1),
        ("de", "Am 3. Mai 2024 schrieb die Stadt dem Verein. Das Land wird innerhalb von drei Jahren 200 Lehrer einstellen.", 2),
        ("de", "Am 3. Mai 2024 brannte die Mühle. Die Feuerwehr hat den Brand innerhalb von zwei Stunden löschen können.", 2),
        ("nl", "Op 3 mei 2024 schreef de gemeente aan de club. De verdachte kan binnen twee weken in beroep gaan.", 1),
        ("nl", "Op 3 mei 2024 schreef de gemeente aan de club. De aannemer zal binnen twee jaar de brug bouwen.", 2),
        ("nl", "Op 3 mei 2024 brandde de molen. De brandweer heeft de brand binnen een uur kunnen blussen.", 2),
        ("en", "On 3 May 2024 the council wrote to the club. Residents can object within six weeks.", 1),
        ("en", "On 3 May 2024 the council wrote to the club. The company will build the bridge within two years.", 2),
        ("it", "Il 3 maggio 2024 il comune scrisse al club. I residenti possono fare ricorso entro due mesi.", 1),
        ("pt", "Em 3 de maio de 2024 a câmara escreveu ao clube. Os moradores podem recorrer no prazo de um mês.", 1),
        ("es", "El 3 de mayo de 2024 el ayuntamiento escribió al club. Los vecinos pueden recurrir en el plazo de un mes.", 1),
    ],
)
def test_a_time_limit_is_no_happening(language: str, text: str, rows: int) -> None:
    document = Document("a", text, datetime.date(2024, 5, 14), language=language)
    assert len(read(document, implied=True).events) == rows
