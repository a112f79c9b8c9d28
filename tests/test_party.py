"""Who takes part in what texts tell that are told by somebody to somebody, of parties, and of those whom nothing names."""

from __future__ import annotations

import datetime

import pytest

from timeline import extraction
from timeline.model import Document

CASES = [
    ("Diary of Edith Marsh", "Mon 4 July 1921. Went up to the lake with Harriet. We had tea.", "tea", {"Edith Marsh", "Harriet"}),
    (
        "How we built the hut",
        "By Ada Moor and Finn Lister\n\nWe bought the land in 2009. Ada fell ill in 2010. We moved in.",
        "land",
        {"Ada Moor", "Finn Lister"},
    ),
    (
        "How we built the hut",
        "By Ada Moor and Finn Lister\n\nWe bought the land in 2009. Ada fell ill in 2010. We moved in.",
        "fell",
        {"Ada Moor"},
    ),
    (
        "Letter from Otto Lind to Vera Holm",
        "Dear Vera, I sold the boat on 2 May. You asked me about it in April. Yours, Otto",
        "sold",
        {"Otto Lind"},
    ),
    (
        "Letter from Otto Lind to Vera Holm",
        "Dear Vera, I sold the boat on 2 May. You asked me about it in April. Yours, Otto",
        "asked",
        {"Otto Lind", "Vera Holm"},
    ),
    (
        "Interview with Lena Oakes, a miner's wife",
        "Q: And the strike?\nA: In 1984 I joined the kitchen.\nQ: And after it?\nA: I left in 1986.",
        "kitchen",
        {"Lena Oakes"},
    ),
    (
        "Oral history: Mrs Adela Roy-Fenn",
        "Interviewer: Dai Penry (DP)\n\nDP: When did you come?\nAF: I came in 1951.\nDP: And then?\nAF: In 1961 they closed the mill.",
        "came in",
        {"Adela Roy-Fenn"},
    ),
    (
        "A shop shuts",
        'Rosa Behm shut her shop on 4 May 2014. "I shook," she said on Monday. "I went home and slept."',
        "slept",
        {"Rosa Behm"},
    ),
    ("Kemp v Harbour Stores Ltd", "The plaintiff sold crates to the defendant on 3 May 2006.", "crates", {"Kemp", "Harbour Stores Ltd"}),
    ("R v Dorran", "The defendant stole a car on 3 May 2006.", "stole", {"Dorran"}),
    (
        "The boat",
        "On 3 May 2006 a boat sank with the plaintiff, Isoa and a nurse. The plaintiff swam on 4 May 2006.",
        "swam",
        {"plaintiff"},
    ),
    ("Town", "On 8 May 2013 parents arriving at the school found it locked.", "locked", {"parents"}),
    ("Town", "More than 300 people signed a petition on 5 May 2013.", "petition", {"300 people"}),
    ("Town", "The county took it over on 5 May 2013.", "county", {"county"}),
    ("Town", "The then mayor resigned on 5 May 2013.", "mayor", {"mayor"}),
    ("Town", "The wounded were flown out on 5 May 2013.", "flown", {"wounded"}),
    ("Town", "Dead gulls were found on 5 May 2013.", "gulls", set[str]()),
    ("Town", "On 5 May 2013 thieves took two mowers from the hut.", "mowers", {"thieves"}),
    ("Town", "The accused called two witnesses on 5 May 2013.", "witnesses", {"accused", "witnesses"}),
    ("Town", "On 5 May 2013 the letter was placed before the works committee.", "letter", {"works committee"}),
    ("Town", "The whistles went off on 5 May 2013 and people ran out.", "people", {"people"}),
    ("Town", "On 5 May 2013 a young man came. My aunt told him that we had sold it.", "aunt", {"aunt", "young man"}),
    ("Town", "On 5 May 2013 Jack wrote to Bert Moss. Jack wept.", "wept", {"Jack"}),
    ("Sgt W. Purdy, notebook", "5 May 1944. A French girl gave us cider.", "cider", {"French girl", "W. Purdy"}),
    ("A case of botulism", "The patient, a farmer, fell ill on 5 May 2013. A nurse came. He slept on 6 May.", "slept", {"patient"}),
    ("Town", "Mrs Geary dressed the mate's hand on 5 May 2013.", "hand", {"Geary", "mate"}),
]


@pytest.mark.parametrize(("title", "text", "words", "actors"), CASES, ids=[f"{title} {words}" for title, _, words, _ in CASES])
def test_who_takes_part(title: str, text: str, words: str, actors: set[str]) -> None:
    events = extraction.read(Document("a", text, datetime.date(2015, 6, 1), title=title, language="en"), implied=True).events
    found = next(one for one in events if words in text[one.clause_start : one.clause_end])
    assert set(found.actors) == actors


def test_a_letter_writer_greeted_by_the_given_name_is_one_with_who_signs_so() -> None:
    text = (
        "From: Ada Moor\nTo: Haruto Isobe\nDate: 2 March 2020\n\nDear Haruto,\n\nWe opened the crate on Monday.\n\nAda\n\n"
        "From: Haruto Isobe\nTo: Ada Moor\nDate: 3 March 2020\n\nDear Ada,\n\nI called the carrier on Tuesday.\n\nApologies,\nHaruto"
    )
    found = extraction.read(Document("letters", text, datetime.date(2020, 3, 5), title="Letters", language="en"))
    spans = [span for actor in found.actors for span in actor.mentions]
    assert len(spans) == len(set(spans))
    assert [event.actors for event in found.events] == [("Ada Moor",), ("Haruto Isobe",)]


@pytest.mark.parametrize(
    ("language", "title", "text", "name"),
    [
        (
            "pt",
            "«Nunca mais voltei»",
            "Entrevista a Joaquim Ferro, antigo maquinista, por Inês Vilarinho\n\nComo foi?\nEu entrei em Janeiro de 1951.\n\n"
            "E depois?\nCasei em 1956 e eu gostei.\n\nTeve medo?\nTive. Em 1963 eu descarrilei perto de Beja.",
            "Joaquim Ferro",
        ),
        (
            "fr",
            "Jeanne Morel : « Je suis partie »",
            "Propos recueillis par Paul Lenoir\n\nEt avant ?\nJe suis arrivée en 1968.\n\nEt ensuite ?\nJ'ai ouvert un atelier en 1975.\n\n"
            "Et après ?\nJ'ai vendu l'atelier en 1990.",
            "Jeanne Morel",
        ),
        (
            "en",
            "The last keeper",
            "Mary Voss asked Owen Hart.\n\nHow did you begin?\nI came in 1951.\n\nAnd then?\nI married in 1956.\n\n"
            "Were you afraid?\nI was. In 1963 I fell from the gallery.",
            "",
        ),
        (
            "en",
            "The rig",
            "Testimony of Mark Bly, May 2010\n\nWhy did you go on?\nI asked them in April 2010.\n\nWho was to blame?\nI saw it in 2009.\n\n"
            "What did you learn?\nI left in June 2010.",
            "Mark Bly",
        ),
    ],
)
def test_who_answers_an_interview_without_labels(language: str, title: str, text: str, name: str) -> None:
    found = extraction.read(Document("talk", text, datetime.date(2014, 4, 20), title=title, language=language))
    told = [event for event in found.events if event.title.startswith("[")]
    assert all(name in event.actors for event in told) if name else not told
    assert len(told) >= (3 if name else 0)
