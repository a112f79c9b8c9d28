"""Names in languages other than English: one small invented text each, its main actors and what must be none; lanes across languages."""

from __future__ import annotations

import hashlib

import pytest

from timeline.actors import find, genders_of
from timeline.actors.word_features import word_features
from timeline.actors.word_lists import FOLDER
from timeline.languages import language
from timeline.languages.world_names import READ, world_names
from timeline.model import Actor, ActorType
from timeline.text import sentences

TEXTS = {
    "de": (
        "Bürgermeisterin Karla Brandt hat am 3. Mai 2017 in Lübeck den neuen Hafen eröffnet. "
        "Im März hatte der Stadtrat den Bau verteidigt. "
        "„Das war überfällig“, sagte Brandt am Mittwoch. Deutschland und die Vereinten Nationen zahlten je eine Million Euro. "
        "Der Unternehmer Jens Pohl trat im August zurück. Er hatte die Nordbank GmbH seit 2011 geführt. Mai und August waren ruhig.",
        {"Karla Brandt", "Jens Pohl", "Germany", "United Nations"},
    ),
    "fr": (
        "Le ministre Paul Vasseur a signé l'accord à Genève le 3 mai 2017. En mars, il avait rencontré Claire Dumont à Lyon. "
        "Mercredi, Mme Dumont a critiqué le texte. La France a versé deux millions d'euros à l'ONU. Août fut calme.",
        {"Paul Vasseur", "Claire Dumont", "France", "United Nations"},
    ),
    "es": (
        "El ministro Andrés Molina firmó el acuerdo en Ginebra el 3 de mayo de 2017. "
        "En marzo se había reunido con Lucía Ferrer en Sevilla. "
        "El miércoles, Ferrer criticó el texto. Alemania pagó dos millones de euros a la ONU. Agosto fue tranquilo.",
        {"Andrés Molina", "Lucía Ferrer", "Germany", "United Nations"},
    ),
    "it": (
        "Il ministro Carlo Bassi ha firmato l'accordo a Ginevra il 3 maggio 2017. A marzo aveva incontrato Lucia Ferri a Bologna. "
        "Mercoledì Ferri ha criticato il testo. La Germania ha versato due milioni di euro all'ONU. Agosto fu tranquillo.",
        {"Carlo Bassi", "Lucia Ferri", "Germany", "United Nations"},
    ),
    "pt": (
        "O ministro André Moreira assinou o acordo em Genebra a 3 de maio de 2017. Em março encontrou-se com Lúcia Ferreira no Porto. "
        "Na quarta-feira, Ferreira criticou o texto. A Alemanha pagou dois milhões de euros à ONU. Agosto foi calmo.",
        {"André Moreira", "Lúcia Ferreira", "Germany", "United Nations"},
    ),
    "nl": (
        "Minister Jan Vermeer heeft op 3 mei 2017 in Genève het akkoord getekend. In maart ontmoette hij Klaas de Wit in Utrecht. "
        "Woensdag noemde De Wit de tekst zwak. Duitsland betaalde twee miljoen euro aan de Verenigde Naties. Augustus was rustig.",
        {"Jan Vermeer", "Germany", "United Nations"},
    ),
}


def actors_of(text: str, code: str) -> tuple[Actor, ...]:
    return find(text, sentences(text), language(code).names)


@pytest.mark.parametrize("code", TEXTS)
def test_the_main_actors_go_by_one_name_and_no_day_is_an_actor(code: str) -> None:
    text, wanted = TEXTS[code]
    names = {actor.name for actor in actors_of(text, code)}
    assert wanted <= names
    cues = language(code).names
    assert cues is not None
    assert not names & cues.calendar
    assert not [name for name in names if name.split()[0].lower() in cues.function_words]


def test_an_archive_in_four_languages_has_one_lane_for_an_actor() -> None:
    said = {
        "de": "Deutschland kündigte das an.",
        "fr": "L'Allemagne a annoncé cela.",
        "es": "Alemania anunció esto.",
        "it": "La Germania ha detto.",
    }
    assert {tuple((actor.name, actor.type) for actor in actors_of(text, code)) for code, text in said.items()} == {
        (("Germany", ActorType.COUNTRY),)
    }


def test_bodies_and_people_are_one_lane_however_a_language_spells_them() -> None:
    said = {
        "de": "Der UN-Sicherheitsrat tagte. Die Weltgesundheitsorganisation zahlte. Präsident Wladimir Putin kam.",
        "fr": "Le Conseil de sécurité s'est réuni. L'Organisation mondiale de la santé a payé. Le président Vladimir Poutine est venu.",
        "es": "El Consejo de Seguridad se reunió. La Organización Mundial de la Salud pagó. El presidente Vladímir Putin vino.",
        "it": "Il Consiglio di sicurezza si è riunito. L'Organizzazione mondiale della sanità ha pagato. È venuto Vladimir Putin.",
        "pt": "O Conselho de Segurança reuniu-se. A Organização Mundial da Saúde pagou. O presidente Vladimir Putin veio.",
        "nl": "De Veiligheidsraad vergaderde. De Wereldgezondheidsorganisatie betaalde. President Vladimir Poetin kwam.",
    }
    wanted = {"UN Security Council", "World Health Organization", "Vladimir Putin"}
    assert {code: {actor.name for actor in actors_of(text, code)} for code, text in said.items()} == dict.fromkeys(said, wanted)


@pytest.mark.parametrize(
    ("code", "text", "name", "mentions"),
    [
        ("de", "Der FC Altona gewann. Am Freitag spielt Altona in Lübeck.", "FC Altona", ["FC Altona", "Altona"]),
        ("de", "Anwältin Ruth Vielhaber kam. Vielhabers Mandant schwieg.", "Ruth Vielhaber", ["Ruth Vielhaber", "Vielhaber"]),
        (
            "fr",
            "Pierre Mendès France parla. Mendès France dénonça le vote.",
            "Pierre Mendès France",
            ["Pierre Mendès France", "Mendès France"],
        ),
        ("de", "Kommissarin Eva März befragte den Fahrer.", "Eva März", ["Eva März"]),
        ("nl", "In mei 2016 werd August de Winter gekozen. De Winter won nipt.", "August de Winter", ["August de Winter", "De Winter"]),
    ],
)
def test_who_is_named_shorter_or_like_a_month(code: str, text: str, name: str, mentions: list[str]) -> None:
    assert {actor.name: [text[start:end] for start, end in actor.mentions] for actor in actors_of(text, code)}[name] == mentions


def test_a_country_behind_a_preposition_is_no_actor() -> None:
    assert actors_of("Sie zogen nach Frankreich und lebten in Deutschland.", "de") == ()
    assert actors_of("Ils sont partis en Allemagne.", "fr") == ()


def test_who_is_she_is_told_by_the_words_of_the_language() -> None:
    text = "Frau Brandt kam mit Herrn Kim Lind. Bürgermeisterin Karla Brandt ging."
    cues = language("de").names
    assert genders_of(actors_of(text, "de"), text, cues)["Karla Brandt"] == "she"


@pytest.mark.parametrize(
    ("code", "inflected", "plain"),
    [
        ("ro", "Olandei", "Olanda"), ("ro", "Ministerului", "Ministerul"), ("ro", "Eminescului", "Eminescu"),
        ("sv", "EU:s", "EU"), ("sv", "Feldts", "Feldt"), ("fi", "Turussa", "Turu"),
    ],
)  # fmt: skip
def test_a_name_is_looked_up_without_the_ending_of_its_case(code: str, inflected: str, plain: str) -> None:
    assert plain in set(world_names(code).uninflected(inflected))


def test_what_a_compound_ends_in_says_whether_it_is_a_body_or_a_place() -> None:
    cues = world_names("sv")
    listed = [word_features(word, cues).listed for word in ("Brunnsverket", "Sjövårdsnämndens", "Lindgrensgatan", "Brunnsvinet")]
    assert listed[0] == listed[1]
    assert len(set(listed)) == 3


def test_a_letter_that_is_written_in_two_ways_is_one() -> None:
    cues = world_names("ro")
    assert word_features("Braşov", cues) == word_features("Brașov", cues)
    assert word_features("Brașov", cues).lists != word_features("Brazzov", cues).lists


@pytest.mark.parametrize("code", sorted(READ))
def test_every_language_that_the_model_reads_has_its_calendar_and_countries(code: str) -> None:
    cues = world_names(code)
    assert len(cues.calendar) >= 30
    assert len(set(cues.lists.countries.values())) >= 190
    assert not {"according", "whose", "although"} & cues.lists.common
    assert cues.model is not None


def test_the_file_of_the_model_is_the_one_described() -> None:
    model = FOLDER.parent / "models" / "world.bin"
    assert hashlib.sha256(model.read_bytes()).hexdigest() in (model.parent / "README.md").read_text(encoding="utf-8")
    assert model.stat().st_size < 12_000_000


def test_a_language_without_cues_has_what_is_capitalised_inside_sentences() -> None:
    text = "Yesterday the envoy saw Orla Brandt in the old town of Lorvik. Then Orla Brandt left it by the gate. Nobody wept for long."
    assert [actor.name for actor in find(text, sentences(text), None)] == ["Orla Brandt", "Lorvik"]


def test_a_text_may_end_with_a_name_that_it_repeats() -> None:
    assert [actor.name for actor in actors_of("ABC " * 50, "de")] == ["ABC"]


@pytest.mark.parametrize(
    ("code", "text", "named"),
    [
        ("nl", "In 1948 trouwde Truus Verhage met Kees Slot.", {"Truus Verhage", "Kees Slot"}),
        ("nl", "In 1979 nam haar zoon Kees de winkel over.", {"Kees"}),
        ("nl", "Cor nam in 1989 het roer over.", {"Cor"}),
        ("nl", "Het schip Trijntje zonk in 1911.", set()),
        ("fr", "Sidonie épousa le meunier en 1888.", {"Sidonie"}),
        ("fr", "La gare Saint-Lazare ouvrit en 1837.", set()),
        ("de", "Fiete ging 1921 zur See.", {"Fiete"}),
        ("de", "Die Thusnelda lief 1899 vom Stapel.", set()),
        ("it", "Gigliola vendette la casa nel 1971.", {"Gigliola"}),
        ("es", "Edurne fundó el taller en 1987.", {"Edurne"}),
    ],
)
def test_first_names_of_the_language_itself_are_people(code: str, text: str, named: set[str]) -> None:
    assert {actor.name for actor in actors_of(text, code) if actor.type is ActorType.PERSON} == named


@pytest.mark.parametrize(
    ("code", "text", "named"),
    [
        ("de", "Der Sachverständige Dr. Engel erstattete am 3. März 2022 sein Gutachten.", "Engel"),
        ("de", "2019 wurde die Urkunde von Landrat Kern überreicht.", "Kern"),
        ("nl", "In 1951 kwam ds. Visser naar Urk.", "Visser"),
        ("nl", "In 2012 trad mr. Van Loon op als curator.", "Van Loon"),
        ("fr", "M. Roi vendit le pré en 1950.", "Roi"),
        ("fr", "En 1944, le commandant Renard libéra le bourg.", "Renard"),
        ("es", "La orden fue firmada por la jueza Reina Maldonado.", "Reina Maldonado"),
        ("de", "Als Direktor Erfolg hatte, kam 1999 die Krise.", ""),
        ("nl", "De minister van Defensie trad in 2001 af.", ""),
        ("fr", "Le président LR vota contre en 2018.", ""),
    ],
)
def test_a_title_makes_a_person_of_the_word_behind_it(code: str, text: str, named: str) -> None:
    assert [actor.name for actor in actors_of(text, code) if actor.type is ActorType.PERSON] == ([named] if named else [])
