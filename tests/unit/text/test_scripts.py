"""The script of a letter."""

import pytest

from translation.text.scripts import script_of, scripts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Straße 7, naïve ª ＡＢＣ", {"LATIN"}),
        ("Минск 2", {"CYRILLIC"}),
        ("朝日新聞 서울 カタカナ ｶﾀｶﾅ 人々", {"EAST ASIAN"}),
        ("שלום (peace)", {"HEBREW", "LATIN"}),
        ("5 µ, 𝐱 ∈ ℝⁿ", set()),
        ("12 + 5 = 17!", set()),
        ("", set()),
    ],
)
def test_scripts_of_a_text(text: str, expected: set[str]) -> None:
    assert scripts(text) == expected


def test_a_vowel_sign_is_of_its_letters_script() -> None:
    assert script_of("\u093e") == script_of("क") == "DEVANAGARI"
