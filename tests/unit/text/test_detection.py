"""Detection: by script, letters and words; honest about short texts; never fails."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation.text.detection import detect

SENTENCES = {
    "af": "Die raad kon nie oor die prys van water saamstem nie, en die stemming is uitgestel.",
    "ar": "لم يتمكن المجلس من الاتفاق على سعر المياه، لذلك تم تأجيل التصويت.",
    "az": "Şura suyun qiyməti barədə razılığa gələ bilmədi, ona görə də səsvermə təxirə salındı.",
    "be": "Рада не змагла дамовіцца пра цану на ваду, таму галасаванне адклалі.",
    "bg": "Съветът не успя да се споразумее за цената на водата, затова гласуването беше отложено.",
    "bn": "পানির দাম নিয়ে পরিষদ একমত হতে পারেনি, তাই ভোট পিছিয়ে গেছে।",
    "ca": "El consell no es va posar d'acord sobre el preu de l'aigua i la votació s'ha ajornat.",
    "cs": "Rada se nedokázala dohodnout na ceně vody, a tak bylo hlasování odloženo.",
    "cy": "Ni allai'r cyngor gytuno ar bris dŵr, felly mae'r bleidlais wedi'i gohirio.",
    "da": "Rådet kunne ikke blive enigt om prisen på vand, så afstemningen blev udsat.",
    "de": "Der Rat konnte sich nicht auf den Preis des Wassers einigen, die Wahl wurde verschoben.",
    "el": "Το συμβούλιο δεν συμφώνησε για την τιμή του νερού και η ψηφοφορία αναβλήθηκε.",
    "en": "The council could not agree on the price of water, so the vote was put off.",
    "eo": "La konsilio ne povis interkonsenti pri la prezo de akvo, do la voĉdono estis prokrastita.",
    "es": "El consejo no se puso de acuerdo sobre el precio del agua y la votación se aplazó.",
    "et": "Volikogu ei suutnud vee hinnas kokku leppida, seega lükati hääletus edasi.",
    "eu": "Kontseiluak ez zuen uraren prezioari buruz adostasunik lortu, eta bozketa atzeratu egin zuten.",
    "fa": "شورا نتوانست بر سر قیمت آب به توافق برسد و رأی‌گیری به تعویق افتاد.",
    "fi": "Valtuusto ei päässyt sopuun veden hinnasta, joten äänestystä lykättiin.",
    "fr": "Le conseil n'a pas pu se mettre d'accord sur le prix de l'eau, le vote est reporté.",
    "ga": "Níor éirigh leis an gcomhairle teacht ar chomhaontú faoi phraghas an uisce.",
    "gl": "O consello non chegou a un acordo sobre o prezo da auga e a votación foi adiada.",
    "gu": "પાણીના ભાવ પર પરિષદ સહમત ન થઈ શકી, તેથી મતદાન મુલતવી રહ્યું.",
    "he": "המועצה לא הצליחה להסכים על מחיר המים, ולכן ההצבעה נדחתה.",
    "hi": "परिषद पानी की कीमत पर सहमत नहीं हो सकी, इसलिए मतदान टाल दिया गया।",
    "hr": "Vijeće se nije moglo dogovoriti o cijeni vode pa je glasovanje odgođeno.",
    "hu": "A tanács nem tudott megegyezni a víz áráról, ezért elhalasztották a szavazást.",
    "hy": "Խորհուրդը չկարողացավ համաձայնության գալ ջրի գնի շուրջ։",
    "id": "Dewan tidak bisa sepakat soal harga air, sehingga pemungutan suara ditunda.",
    "is": "Ráðið gat ekki komið sér saman um verð á vatni og var atkvæðagreiðslunni frestað.",
    "it": "Il consiglio non ha trovato un accordo sul prezzo dell'acqua, il voto è rinviato.",
    "ja": "市議会は水道料金について合意できず、採決は延期された。",
    "ka": "საბჭო წყლის ფასზე ვერ შეთანხმდა, ამიტომ კენჭისყრა გადაიდო.",
    "kk": "Кеңес су бағасы туралы келісе алмады, сондықтан дауыс беру кейінге қалдырылды.",
    "kn": "ನೀರಿನ ಬೆಲೆಯ ಬಗ್ಗೆ ಮಂಡಳಿ ಒಪ್ಪಂದಕ್ಕೆ ಬರಲಿಲ್ಲ.",
    "ko": "시의회는 수도 요금에 합의하지 못해 표결이 연기되었다.",
    "ky": "Кеңеш суунун баасы боюнча макулдаша алган жок, ошондуктан добуш берүү кийинкиге калтырылды.",
    "lt": "Taryba nesugebėjo susitarti dėl vandens kainos, todėl balsavimas atidėtas.",
    "lv": "Dome nespēja vienoties par ūdens cenu, tāpēc balsojums tika atlikts.",
    "mk": "Советот не можеше да се договори за цената на водата, па гласањето е одложено.",
    "ml": "വെള്ളത്തിന്റെ വിലയിൽ കൗൺസിലിന് യോജിപ്പിലെത്താനായില്ല.",
    "mr": "पाण्याच्या दरावर परिषदेचे एकमत झाले नाही, त्यामुळे मतदान पुढे ढकलण्यात आले.",
    "ms": "Majlis tidak dapat bersetuju tentang harga air, jadi undian itu ditangguhkan.",
    "mt": "Il-kunsill ma setax jaqbel dwar il-prezz tal-ilma, u għalhekk il-vot ġie pospost.",
    "nb": "Rådet kunne ikke bli enige om prisen på vann, så avstemningen ble utsatt til mars.",
    "ne": "परिषद् पानीको मूल्यमा सहमत हुन सकेन, त्यसैले मतदान स्थगित गरिएको छ।",
    "nl": "De raad kon het niet eens worden over de prijs van het water en stelde de stemming uit.",
    "pa": "ਪਾਣੀ ਦੀ ਕੀਮਤ ਉੱਤੇ ਪਰਿਸ਼ਦ ਸਹਿਮਤ ਨਹੀਂ ਹੋ ਸਕੀ।",
    "pl": "Rada nie mogła się porozumieć co do ceny wody, więc głosowanie odłożono.",
    "pt": "O conselho não chegou a acordo sobre o preço da água e a votação foi adiada.",
    "ro": "Consiliul nu a ajuns la un acord privind prețul apei, așa că votul a fost amânat.",
    "ru": "Совет не смог договориться о цене на воду, поэтому голосование отложили.",
    "sk": "Rada sa nedokázala dohodnúť na cene vody, a tak hlasovanie odložili.",
    "sl": "Svet se ni mogel dogovoriti o ceni vode, zato so glasovanje preložili.",
    "so": "Goluhu kuma heshiin qiimaha biyaha, sidaas darteed codbixinta dib ayaa loo dhigay.",
    "sq": "Këshilli nuk arriti të bjerë dakord për çmimin e ujit, prandaj votimi u shty.",
    "sr": "Веће није могло да се договори о цени воде, па је гласање одложено.",
    "sv": "Rådet kunde inte enas om priset på vatten, så omröstningen sköts upp.",
    "sw": "Baraza halikukubaliana kuhusu bei ya maji, kwa hivyo kura imeahirishwa.",
    "ta": "தண்ணீர் விலை குறித்து மன்றம் உடன்படவில்லை.",
    "te": "నీటి ధరపై మండలి ఏకాభిప్రాయానికి రాలేదు.",
    "th": "สภาตกลงราคาน้ำกันไม่ได้ จึงเลื่อนการลงคะแนนออกไป",
    "tl": "Hindi nagkasundo ang konseho sa presyo ng tubig kaya ipinagpaliban ang botohan.",
    "tr": "Meclis suyun fiyatı konusunda anlaşamadı, bu yüzden oylama ertelendi.",
    "uk": "Рада не змогла домовитися про ціну на воду, тому голосування відклали.",
    "ur": "کونسل پانی کی قیمت پر متفق نہ ہو سکی، اس لیے رائے شماری ملتوی کر دی گئی۔",
    "uz": "Kengash suv narxi boʻyicha kelisha olmadi, shuning uchun ovoz berish qoldirildi.",
    "vi": "Hội đồng không thể thống nhất về giá nước nên cuộc bỏ phiếu bị hoãn lại.",
    "zh": "市议会未能就水价达成一致，因此投票被推迟。",
    "zt": "市議會未能就水價達成一致，因此投票被推遲。",
}  # fmt: skip


@pytest.mark.parametrize(("code", "text"), SENTENCES.items())
def test_the_language_of_a_sentence_is_found(code: str, text: str) -> None:
    best, *_ = detect(text)
    assert best.code == code
    assert best.confidence > 0.6
    assert detect(text.upper())[0].code == code


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Stocks rise"),  # langdetect: Swedish
        ("es", "EL CONSEJO NO PUDO PONERSE DE ACUERDO SOBRE EL PRECIO DEL AGUA"),  # langdetect: Portuguese
        ("zh", "股市上涨"),  # langdetect: Korean
        ("zt", "股價上升"),  # langdetect: Korean
        ("ja", "東京株価続落"),  # no kana
        ("ja", "東京タワー"),
        ("ja", "ﾄｳｷｮｳ"),  # half-width
        ("ko", "美 대통령 訪韓"),
        ("zh", "苹果公司发布新手机 iPhone"),
        ("tr", "ÜÇ KİŞİ YARALANDI"),
        ("en", "https://www.spiegel.de/politik/ausland/der-und-die-das Read the whole story @derspiegel"),
    ],
)
def test_short_and_hard_texts(code: str, text: str) -> None:
    assert detect(text)[0].code == code


@pytest.mark.parametrize("text", ["", "1,234 56 %", "…?!", "\n", "🙂", "ສະບາຍດີ"])
def test_a_text_without_known_letters_has_no_language(text: str) -> None:
    assert detect(text) == ()


@pytest.mark.parametrize("text", ["NATO", "Trump", "ok", "Merkel, Macron", "Salina Bosca dona"])
def test_a_short_text_keeps_its_doubt(text: str) -> None:
    assert detect(text)[0].confidence < 0.7


@pytest.mark.parametrize(
    "text",
    [
        "Majalisar ta kasa cimma matsaya kan farashin ruwa, don haka aka dage zaben.",  # Hausa
        "Umkhandlu awuvumelananga ngentengo yamanzi, ngakho ukuvota kuhlehlisiwe.",  # Zulu
    ],
)
def test_a_language_that_is_not_known_gets_little_confidence(text: str) -> None:
    assert sum(guess.confidence for guess in detect(text)) < 0.5


def test_two_languages_in_two_scripts_share_the_confidence() -> None:
    first, second, *_ = detect(f"{SENTENCES['en']}\n\n{SENTENCES['ru']}")
    assert {first.code, second.code} == {"en", "ru"}
    assert 0.3 < second.confidence <= first.confidence < 0.7


@pytest.mark.parametrize("run", ["a" * 130, "https" * 40, "Ыы" * 100])
def test_a_run_of_letters_that_is_no_word_does_not_outweigh_the_words(run: str) -> None:
    assert detect(f"The council could not agree {run} on the price of water.")[0].code == "en"


def test_detection_looks_at_the_whole_of_a_long_text() -> None:
    assert detect(f"{SENTENCES['fr']} " + f"{SENTENCES['de']} " * 200)[0].code == "de"


def test_the_same_text_gets_the_same_answer_in_any_thread() -> None:
    texts = [*SENTENCES.values(), "Stocks rise again"] * 3
    once = [detect(text) for text in texts]
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(detect, texts)) == once


@given(st.text(max_size=200))
def test_detection_never_fails(text: str) -> None:
    guesses = detect(text)
    assert all(0 <= guess.confidence <= 1 for guess in guesses)
    assert sum(guess.confidence for guess in guesses) <= 1 + 1e-9
    assert sorted(guesses, key=lambda guess: -guess.confidence) == list(guesses)
    assert len({guess.code for guess in guesses}) == len(guesses)


@pytest.mark.parametrize(
    "text",
    ["a", "the ", "东", "かな", "é́́", "ﷺ", "\ud800", "'", "a'-", "\u0301", "ı̇İ", "@" * 7 + "a.", "["],
)
def test_200_000_characters_take_bounded_time(text: str) -> None:
    guesses = linear(detect, text * (200_000 // len(text)))
    assert all(0 <= guess.confidence <= 1 for guess in guesses)
