"""The trained recogniser: names from all parts of the world, the file that ships and what is said of it, the best path, hard input."""

from __future__ import annotations

import hashlib
import itertools
import time
from pathlib import Path

import numpy as np
import pytest

from timeline.actors import find, tagger
from timeline.actors.features import BITS, LABELS, rows, second_rows
from timeline.actors.viterbi import MAY_FOLLOW, best_labels
from timeline.actors.word_features import word_features
from timeline.actors.word_lists import FOLDER
from timeline.languages.en.names import NAMES as CUES

MODEL = FOLDER.parent / "models" / "names.bin"
README = MODEL.parent / "README.md"

# Invented happenings; the people and most of the bodies are invented too.
WORLD = [
    ("Africa", "The lawmaker Chukwuemeka Adeyinka told reporters in Enugu that the bill would pass.", {"Chukwuemeka Adeyinka": "PER"}),
    ("Africa", "Wanjiru Kiprotich joined the Rift Valley Tea Growers Association in 2011.",
     {"Wanjiru Kiprotich": "PER", "Rift Valley Tea Growers Association": "ORG"}),
    ("Africa", "Police in Kumasi arrested Kwabena Asante-Mensah on Friday.", {"Kwabena Asante-Mensah": "PER"}),
    ("Africa", "Tadesse Bekele, a teacher from Gondar, was freed by the Ethiopian Human Rights Commission.",
     {"Tadesse Bekele": "PER", "Ethiopian Human Rights Commission": "ORG"}),
    ("Africa", "Nomvula Dlamini of the Eastern Cape Water Forum said the dam was safe.", {"Nomvula Dlamini": "PER"}),  # the forum is missed
    ("Africa", "In Dakar the singer Fatoumata Ndiaye met Ousmane Traoré.", {"Fatoumata Ndiaye": "PER", "Ousmane Traoré": "PER"}),
    ("Middle East", "Layla al-Masri accused the Bekaa Farmers Union of fraud.", {"Layla al-Masri": "PER", "Bekaa Farmers Union": "ORG"}),
    ("Middle East", "A court in Basra sentenced Haider Jabbar al-Tamimi to two years.", {"Haider Jabbar al-Tamimi": "PER"}),
    ("Middle East", "Golnaz Rahimi left Shiraz in 1979.", {"Golnaz Rahimi": "PER"}),
    ("Middle East", "Mehmet Karadeniz was elected mayor of Trabzon.", {"Mehmet Karadeniz": "PER"}),
    ("Middle East", "Tamar Avrahami runs the Haifa Port Workers Committee.", {"Tamar Avrahami": "PER"}),
    ("North Africa", "Youssef Benkacem resigned as head of the National Olive Office in Sfax.",
     {"Youssef Benkacem": "PER", "National Olive Office": "ORG"}),
    ("South Asia", "Priyanka Deshpande and Imran Qureshi founded the Indus Rice Institute.",
     {"Priyanka Deshpande": "PER", "Imran Qureshi": "PER", "Indus Rice Institute": "ORG"}),
    ("South Asia", "Md Rafiqul Islam of Sylhet denied the charge.", {"Md Rafiqul Islam": "PER"}),
    ("South Asia", "The Supreme Court of Nepal heard Sushila Gurung on Sunday.", {"Sushila Gurung": "PER"}),
    ("South Asia", "Nuwan Wickramaratne said the Kandy Tea Board had lied.", {"Nuwan Wickramaratne": "PER", "Kandy Tea Board": "ORG"}),
    ("East Asia", "Zhang Weimin, who ran Golden Lotus Steel Group, fled to Macau.", {"Zhang Weimin": "PER"}),
    ("East Asia", "Prosecutors questioned Park Ji-hoon and Choi Soo-yeon for six hours.", {"Park Ji-hoon": "PER", "Choi Soo-yeon": "PER"}),
    ("East Asia", "Haruto Nakagawa succeeded Keiko Morishita as governor of Nagano.",
     {"Haruto Nakagawa": "PER", "Keiko Morishita": "PER"}),
    ("East Asia", "Batbayar Ganzorig opened a mine near Erdenet.", {"Batbayar Ganzorig": "PER"}),
    ("Southeast Asia", "Nguyen Thi Lan and Siti Nurhaliza binti Osman signed the letter.", {"Nguyen Thi Lan": "PER"}),
    ("Southeast Asia", "Somchai Rattanakosin told the Bangkok Post that he would appeal.",
     {"Somchai Rattanakosin": "PER", "Bangkok Post": "ORG"}),
    ("Southeast Asia", "Rizal Hutapea leads the Sumatra Palm Oil Workers Union.",
     {"Rizal Hutapea": "PER", "Sumatra Palm Oil Workers Union": "ORG"}),
    ("Southeast Asia", "Senator Maria Corazon Batungbakal voted against it.", {"Maria Corazon Batungbakal": "PER"}),
    ("Latin America", "Ximena Huamán, a lawyer from Cusco, sued Minera Los Andes.", {"Ximena Huamán": "PER"}),
    ("Latin America", "The Federation of Honduran Coffee Growers elected Wilmer Zelaya Pineda.",
     {"Federation of Honduran Coffee Growers": "ORG", "Wilmer Zelaya Pineda": "PER"}),
    ("Latin America", "João Batista Cavalcanti was shot dead in Recife.", {"João Batista Cavalcanti": "PER"}),
    ("Latin America", "Yesenia Quispe Mamani walked from Oruro to La Paz.", {"Yesenia Quispe Mamani": "PER"}),
    ("Caribbean", "Marcus Delroy Campbell played for the Kingston Harbour Cricket Club.", {"Marcus Delroy Campbell": "PER"}),
    ("Central Asia", "Aizhan Nurbekova was arrested in Almaty by the Committee for National Security.", {"Aizhan Nurbekova": "PER"}),
    ("Oceania", "Sione Tupou of the Tonga Reef Trust met Wiremu Parata.", {"Sione Tupou": "PER", "Wiremu Parata": "PER"}),
    ("Europe", "Zsófia Kertész and Krzysztof Wiśniewski bought the Danube Shipyard Company.",
     {"Zsófia Kertész": "PER", "Krzysztof Wiśniewski": "PER"}),
    ("Europe", "Oleksandr Hrytsenko thanked the Lviv Railway Museum.", {"Oleksandr Hrytsenko": "PER"}),
    ("North America", "Tanya Blackfeather sued the Red Lake School Board in 1994.", {"Tanya Blackfeather": "PER"}),
]  # fmt: skip


@pytest.mark.parametrize(("region", "sentence", "names"), WORLD, ids=[f"{region}: {sentence[:30]}" for region, sentence, _ in WORLD])
def test_names_from_all_parts_of_the_world(region: str, sentence: str, names: dict[str, str]) -> None:
    kinds = {"PER": "person", "ORG": "organisation"}
    found = {actor.name: actor.type.value for actor in find(sentence, [(0, len(sentence))], CUES)}
    assert {name: found.get(name) for name in names} == {name: kinds[kind] for name, kind in names.items()}


def test_a_name_seen_clearly_once_is_known_everywhere() -> None:
    sentences = [
        "Mayor Chinonso Tarrow opened the bridge .".split(),
        "Tarrow thanked the workers .".split(),
        "Nobody but Tarrow spoke .".split(),
    ]
    assert [kind for _, _, kind in tagger.spans(sentences, CUES)] == ["PER"] * 3


def test_the_file_that_ships_is_the_one_described() -> None:
    said = README.read_text(encoding="utf-8")
    assert hashlib.sha256(MODEL.read_bytes()).hexdigest() in said
    assert MODEL.stat().st_size < 12_000_000


def test_its_licence_and_every_source_are_named() -> None:
    said = README.read_text(encoding="utf-8")
    assert "CC BY-SA 4.0" in said
    for source in ("Re-DocRED", "GUM", "Universal NER", "CrossNER", "re3d", "WNUT 2017", "Broad Twitter Corpus", "SEC"):
        assert source in said


def test_a_model_for_other_features_is_refused(tmp_path: Path) -> None:
    head, _, numbers = MODEL.read_bytes().partition(b"\n")
    other = tmp_path / "other.bin"
    other.write_bytes(head.replace(f'"bits": {BITS}'.encode(), b'"bits": 7') + b"\n" + numbers)
    with pytest.raises(ValueError, match="other features"):
        tagger.read(other)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    chance = np.random.default_rng(3)
    made = [
        (chance.integers(-127, 128, (1 << BITS, len(LABELS))).astype(np.int8), chance.random((len(LABELS) + 1, len(LABELS))).astype("<f4"))
        for _ in range(2)
    ]
    tagger.write(tmp_path / "model.bin", made)
    model = tagger.read(tmp_path / "model.bin")
    places = chance.integers(0, 1 << BITS, (5, 73)).astype(np.int32)
    for scores, steps, (weights, written) in zip(model.scores(places), model.steps, made, strict=True):
        assert np.array_equal(scores, weights[places].astype(np.int64).sum(axis=1).astype(np.float32))
        assert np.array_equal(steps, written)


def test_the_best_path_is_the_best_of_all_paths() -> None:
    chance = np.random.default_rng(5)
    sizes = [3, 1, 2]
    scores = chance.normal(size=(6, len(LABELS))).astype(np.float32)
    steps = chance.normal(size=(len(LABELS) + 1, len(LABELS))).astype(np.float32)
    found = list(best_labels(scores, sizes, steps))
    start = 0
    for size in sizes:
        here = scores[start : start + size]

        def worth(path: tuple[int, ...], here: np.ndarray = here) -> float:
            pairs = list(zip((len(LABELS), *path), path, strict=False))
            if not all(MAY_FOLLOW[pair] for pair in pairs):
                return -np.inf
            return float(sum(here[place, label] for place, label in enumerate(path)) + sum(steps[pair] for pair in pairs))

        best = max(itertools.product(range(len(LABELS)), repeat=size), key=worth)
        assert tuple(found[start : start + size]) == best
        start += size


def test_a_name_begins_before_it_goes_on() -> None:
    inside, begin, other = LABELS.index("I-PER"), LABELS.index("B-PER"), LABELS.index("B-ORG")
    assert MAY_FOLLOW[begin, inside]
    assert MAY_FOLLOW[inside, inside]
    assert not MAY_FOLLOW[other, inside]
    assert not MAY_FOLLOW[0, inside]
    assert not MAY_FOLLOW[len(LABELS), inside]


def test_features_do_not_depend_on_what_else_is_read() -> None:
    alone = rows([["Anna", "left", "Russia"]], CUES)
    word_features.cache_clear()
    again = rows([["Anna", "left", "Russia"]], CUES)
    assert np.array_equal(alone, again)
    assert alone.min() >= 0
    assert alone.max() < 1 << BITS


def test_the_second_reading_counts_the_other_places_of_a_word() -> None:
    labels = np.array([LABELS.index("B-PER"), 0, 0, 0], np.int64)
    once = second_rows([["Brass", "left"], ["Brass", "ate"]], labels, CUES)
    never = second_rows([["Brass", "left"], ["Copper", "ate"]], labels, CUES)
    assert not np.array_equal(once[2], never[2])
    assert np.array_equal(once[1], never[1])


@pytest.mark.parametrize(
    "sentences", [[], [["x"]], [["I"], ["."]], [["É" * 500]], [["A"] * 1000], [["\U0001f600", "'", "\ufeff"]], [["ß"]]]
)
def test_any_words_are_tagged(sentences: list[list[str]]) -> None:
    size = sum(map(len, sentences))
    assert all(0 <= first < end <= size for first, end, _ in tagger.spans(sentences, CUES))


def test_a_sentence_without_an_end_takes_bounded_time() -> None:
    began = time.process_time()
    tagger.spans([["Anna", "met", "Bo", "and"] * 10_000], CUES)
    assert time.process_time() - began < 30


def test_a_book_is_read_part_by_part_and_nothing_is_left_out() -> None:
    sentences = [["word"] * 100] * 600 + [["Anna", "Berg", "left", "Oslo", "."]] * 2
    parts = list(tagger._documents(sentences))
    assert [sum(map(len, part)) for part in parts] == [50_000, 10_010]
    assert [sentence for part in parts for sentence in part] == sentences
    assert list(tagger._documents([["a"] * 99_999])) == [[["a"] * 99_999]]
    found = tagger.spans(sentences, CUES)
    assert [(start, kind) for start, _, kind in found if kind == "PER"] == [(60_000, "PER"), (60_005, "PER")]
