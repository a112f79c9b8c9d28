"""The language of a text: whole texts, headlines, languages that are not read, passages in another language."""

from __future__ import annotations

import time

import pytest

from timeline.languages.detect import Detected, detect, passages, primary
from timeline.sources.source import Source

OURS = "en de fr es it pt nl pl sv da nb fi cs ro ru uk tr ar hi id vi zh ja ko hu el he".split()

SENTENCES = {
    "en": "The harbour office closed the old bridge on Tuesday, and the lorries had to wait until the tide went out.",
    "de": "Das Hafenamt sperrte am Dienstag die alte Brücke, und die Lastwagen mussten warten, bis die Flut zurückging.",
    "fr": "La capitainerie a fermé mardi le vieux pont, et les camions ont dû attendre que la mer se retire.",
    "es": "La autoridad portuaria cerró el martes el viejo puente, y los camiones tuvieron que esperar a que bajara la marea.",
    "it": "La capitaneria ha chiuso martedì il vecchio ponte, e i camion hanno dovuto aspettare che la marea scendesse.",
    "pt": "A capitania fechou na terça-feira a velha ponte, e os camiões tiveram de esperar que a maré baixasse.",
    "nl": "Het havenbedrijf sloot dinsdag de oude brug, en de vrachtwagens moesten wachten tot het water zakte.",
    "pl": "Kapitanat portu zamknął we wtorek stary most, a ciężarówki musiały czekać, aż opadnie woda.",
    "sv": "Hamnkontoret stängde den gamla bron i tisdags, och lastbilarna fick vänta tills vattnet sjönk undan.",
    "fi": "Satamatoimisto sulki vanhan sillan tiistaina, ja kuorma-autot joutuivat odottamaan veden laskua.",
    "cs": "Přístavní úřad v úterý uzavřel starý most a nákladní auta musela čekat, až voda opadne.",
    "ro": "Căpitănia portului a închis marți podul vechi, iar camioanele au trebuit să aștepte retragerea apei.",
    "ru": "Управление порта во вторник закрыло старый мост, и грузовикам пришлось ждать, пока спадёт вода.",
    "uk": "Управління порту у вівторок закрило старий міст, і вантажівкам довелося чекати, поки спаде вода.",
    "tr": "Liman idaresi salı günü eski köprüyü kapattı ve kamyonlar suyun çekilmesini beklemek zorunda kaldı.",
    "ar": "أغلقت سلطة الميناء الجسر القديم يوم الثلاثاء، واضطرت الشاحنات إلى الانتظار حتى انحسار المياه.",
    "hi": "बंदरगाह कार्यालय ने मंगलवार को पुराना पुल बंद कर दिया और ट्रकों को पानी उतरने तक इंतज़ार करना पड़ा।",
    "vi": "Cảng vụ đã đóng cây cầu cũ vào thứ Ba, và các xe tải phải chờ cho đến khi nước rút.",
    "zh": "港务局星期二关闭了旧桥，卡车不得不等到潮水退去。",
    "ja": "港湾局は火曜日に古い橋を閉鎖し、トラックは潮が引くまで待たなければならなかった。",
    "ko": "항만청은 화요일에 낡은 다리를 폐쇄했고, 트럭들은 물이 빠질 때까지 기다려야 했다.",
    "hu": "A kikötői hivatal kedden lezárta a régi hidat, és a teherautóknak meg kellett várniuk, amíg a víz leapad.",
    "el": "Το λιμεναρχείο έκλεισε την Τρίτη την παλιά γέφυρα και τα φορτηγά περίμεναν να υποχωρήσουν τα νερά.",
    "he": "רשות הנמל סגרה ביום שלישי את הגשר הישן, והמשאיות נאלצו להמתין עד שהמים ירדו.",
}
NOT_READ = {
    "ca": "La capitania va tancar dimarts el vell pont, i els camions van haver d'esperar que baixés la marea. La batllessa va dir que "
    "l'obra acabaria abans de l'estiu i que els veïns podrien tornar a casa.",
    "af": "Die hawekantoor het Dinsdag die ou brug gesluit, en die vragmotors moes wag totdat die water sak. Die burgemeester het gesê dat "
    "die werk voor die somer klaar sal wees.",
}


@pytest.mark.parametrize(("code", "sentence"), SENTENCES.items())
def test_a_sentence_is_known(code: str, sentence: str) -> None:
    assert detect(sentence, OURS).code == code


@pytest.mark.parametrize(("code", "text"), NOT_READ.items())
def test_a_language_that_is_not_read_is_not_taken_for_its_neighbour(code: str, text: str) -> None:
    assert detect(text, OURS).code == code


@pytest.mark.parametrize("text", ["1945", "", "3.5.2017 – 4.5.2017", "12:40"])
def test_what_nobody_could_tell(text: str) -> None:
    assert detect(text, OURS).code is None


def test_plain_english_needs_no_judge(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> None:
        raise AssertionError("the model was loaded")

    monkeypatch.setattr("timeline.languages.detect._judge", refuse)
    assert (
        detect(f"{SENTENCES['en']} It was the first of the winter, he said, and for the men on the pier it had been a long one.", OURS).code
        == "en"
    )


def test_terse_english_needs_no_judge(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.languages.detect._judge", lambda _: pytest.fail("the model was loaded"))
    text = (
        "Lorvik Mills Inc. posted third-quarter net income of $2.3 million, or 68 cents a share, from $5.3 million a year earlier. "
        "Sales fell 4% to $61 million. Chief executive Ann Lee said margins shrank with energy costs that nobody had expected. "
        "The company, which makes paper in two towns and employs 900 people, expects a small profit by year's end. "
        "Its shares were down 25 cents yesterday on heavy volume."
    )
    assert detect(text, OURS).code == "en"


@pytest.mark.parametrize("code", "en de fr es it nl sv fi ro uk tr ar hi vi zh ja ko hu el he".split())
def test_a_paragraph_that_is_plainly_at_home_needs_no_judge(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError(f"a paragraph was judged: {SENTENCES[code]}")

    monkeypatch.setattr("timeline.languages.detect.detect", refuse)
    text = "\n\n".join([" ".join([SENTENCES[code]] * 3)] * 2)
    assert passages(text, code, OURS) == ()


def test_a_passage_in_another_language() -> None:
    german = " ".join([SENTENCES["de"]] * 2)
    text = f"{SENTENCES['en']} {SENTENCES['en']}\n\n{german}\n\nThe mayor had nothing to add to that, he said on Friday in the town hall."
    (passage,) = passages(text, "en", OURS)
    assert text[passage.start : passage.end] == german
    assert passage.code == "de"


@pytest.mark.parametrize(
    ("tag", "code"), [("de_AT", "de"), ("EN-gb", "en"), ("no", "nb"), ("pt-BR", "pt"), ("", ""), ("english", ""), ("x1", "")]
)
def test_tags(tag: str, code: str) -> None:
    assert primary(tag) == code


def test_a_language_that_is_in_doubt_is_said_to_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.sources.source.detect", lambda text, ours: Detected("nb", 0.55))
    source = Source("headline.txt")
    source.document("Adressefamilien for værtsnavnet understøttes ikke")
    (warning,) = source.loaded().warnings
    assert "its language is uncertain, so it is read as nb" in str(warning)


def test_a_megabyte_of_blank_lines_is_looked_at_in_no_time() -> None:
    began = time.process_time()
    assert passages(" \n" * 500_000 + SENTENCES["de"], "de", OURS) == ()
    assert time.process_time() - began < 20  # measured below 1; when each line looked at all that follow it took an hour
