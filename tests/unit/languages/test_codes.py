"""Languages: one spelling of their codes, and their names."""

from __future__ import annotations

import pytest

from translation.errors import LanguageError
from translation.languages import codes


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("fr", "fr"), ("FR", "fr"), ("fr-CA", "fr"), ("fr_FR.UTF-8", "fr"), ("French", "fr"), ("zh-TW", "zt"),
        ("zh_CN", "zh"), ("no", "nb"), ("pt-BR", "pb"), ("zt", "zt"), ("yo", "yo"), (" uk ", "uk"),
    ],
)  # fmt: skip
def test_codes_and_names_are_understood(written: str, code: str) -> None:
    assert codes.normalise(written) == code


@pytest.mark.parametrize("written", ["xx", "", "C", "POSIX", "klingonish", "\x1b[31m"])
def test_unknown_languages_are_refused(written: str) -> None:
    with pytest.raises(LanguageError, match="not a language that Diptych knows") as caught:
        codes.normalise(written)
    assert caught.value.exit_code == 4


@pytest.mark.parametrize(("locale", "code"), [("fr_FR.UTF-8", "fr"), ("C.UTF-8", None), ("", None)])
def test_the_locale_names_a_language(locale: str, code: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", locale)
    assert codes.of_locale() == code


def test_names_are_english() -> None:
    assert [codes.name(code) for code in ("fr", "zt", "yo", "q?")] == [
        "French",
        "Chinese (traditional)",
        "Yoruba",
        "q?",
    ]
