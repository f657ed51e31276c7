"""Languages: detection by script and statistics, and one spelling of their codes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation import language
from translation.errors import LanguageError


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The council could not agree on the price of water, so the vote was put off."),
        ("fr", "Le conseil n'a pas pu se mettre d'accord sur le prix de l'eau, le vote est reporté."),
        ("de", "Der Rat konnte sich nicht auf den Preis des Wassers einigen, die Wahl wurde verschoben."),
        ("es", "EL CONSEJO NO PUDO PONERSE DE ACUERDO SOBRE EL PRECIO DEL AGUA EN LA CIUDAD"),
        ("it", "Il consiglio non ha trovato un accordo sul prezzo dell'acqua, il voto è rinviato."),
        ("nl", "De raad kon het niet eens worden over de prijs van het water en stelde de stemming uit."),
        ("nb", "Rådet kunne ikke bli enige om prisen på vann, så avstemningen ble utsatt til mars."),
        ("uk", "Рада не змогла домовитися про ціну на воду, тому голосування відклали."),
        ("ar", "لم يتمكن المجلس من الاتفاق على سعر المياه، لذلك تم تأجيل التصويت."),
        ("ja", "市議会は水道料金について合意できず、採決は延期された。"),
        ("ko", "시의회는 수도 요금에 합의하지 못해 표결이 연기되었다."),
        ("zh", "市议会未能就水价达成一致，因此投票被推迟。"),
        ("zt", "市議會未能就水價達成一致，因此投票被推遲。"),
        ("zh", "股市上涨"),
    ],
)
def test_the_language_of_a_sentence_is_found(code: str, text: str) -> None:
    best, *others = language.detect(text)
    assert best.code == code
    assert 0 < best.confidence <= 1
    assert all(other.confidence <= best.confidence for other in others)


@pytest.mark.parametrize("text", ["", "1,234 56 %", "…?!", "\n"])
def test_a_text_without_words_has_no_language(text: str) -> None:
    assert language.detect(text) == ()


def test_detection_gives_the_same_answer_twice() -> None:
    text = "Stocks rise again"
    assert language.detect(text) == language.detect(text)


@given(st.text(max_size=200))
def test_detection_never_fails(text: str) -> None:
    assert all(0 <= guess.confidence <= 1 for guess in language.detect(text))


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("fr", "fr"), ("FR", "fr"), ("fr-CA", "fr"), ("fr_FR.UTF-8", "fr"), ("French", "fr"), ("zh-TW", "zt"),
        ("zh_CN", "zh"), ("no", "nb"), ("pt-BR", "pb"), ("zt", "zt"), ("yo", "yo"), (" uk ", "uk"),
    ],
)  # fmt: skip
def test_codes_and_names_are_understood(written: str, code: str) -> None:
    assert language.normalise(written) == code


@pytest.mark.parametrize("written", ["xx", "", "C", "POSIX", "klingonish", "\x1b[31m"])
def test_unknown_languages_are_refused(written: str) -> None:
    with pytest.raises(LanguageError, match="no language that Diptych knows") as caught:
        language.normalise(written)
    assert caught.value.exit_code == 4


@pytest.mark.parametrize(("locale", "code"), [("fr_FR.UTF-8", "fr"), ("C.UTF-8", None), ("", None)])
def test_the_locale_names_a_language(locale: str, code: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", locale)
    assert language.of_locale() == code


def test_names_are_english() -> None:
    assert [language.name(code) for code in ("fr", "zt", "yo", "q?")] == [
        "French",
        "Chinese (traditional)",
        "Yoruba",
        "q?",
    ]
