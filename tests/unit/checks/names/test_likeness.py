"""Whether two names can name the same."""

from __future__ import annotations

import pytest

from translation.checks.names.likeness import is_near_copy, likeness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Merkel", "Merkel"),
        ("Łódź", "Lodz"),
        ("Gödel", "Goedel"),
        ("Đoković", "Djokovic"),
        ("Jean-Claude Juncker", "Jean Claude Juncker"),
        ("L’Oréal", "L'Oreal"),
        ("NATO", "Nato"),
    ],
)
def test_the_same_letters_are_the_same_name(one: str, other: str) -> None:
    assert likeness(one, other, "de", "en") == "same"
    assert not is_near_copy(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Calvez", "Galvez"), ("Person", "Peterson"), ("Kerlouan", "Kerlovan"), ("Merkel", "Mercer")],
)
def test_other_letters_are_another_name(one: str, other: str) -> None:
    assert likeness(one, other, "fr", "en") is None


@pytest.mark.parametrize(
    ("one", "other"), [("Person", "Peterson"), ("Calvez", "Galvez"), ("Kerlouan", "Kerlovan")]
)
def test_a_near_copy_has_a_few_letters_changed(one: str, other: str) -> None:
    assert is_near_copy(one, other)
    assert is_near_copy(other, one)


@pytest.mark.parametrize(("one", "other"), [("Merkel", "Macron"), ("Lee", "Leo"), ("a" * 90, "a" * 89)])
def test_other_names_are_no_near_copies(one: str, other: str) -> None:
    assert not is_near_copy(one, other)


@pytest.mark.parametrize(
    ("one", "other", "languages"),
    [
        ("Frankreich", "France", "de en"),
        ("Copenhague", "Copenhagen", "fr en"),
        ("Москва", "Moscow", "ru en"),
        ("Schwedisch", "suédois", "de fr"),
        ("東京", "Tokio", "ja de"),
    ],
)
def test_languages_have_names_of_their_own(one: str, other: str, languages: str) -> None:
    source, target = languages.split()
    assert likeness(one, other, source, target) == "exonym"
    assert likeness(other, one, target, source) == "exonym"


@pytest.mark.parametrize(
    ("one", "other", "languages"),
    [("Frankreich", "Francia", "de en"), ("Österreich", "Australia", "de en"), ("東京", "Peking", "ja de")],
)
def test_what_names_something_else_is_not_an_exonym(one: str, other: str, languages: str) -> None:
    assert likeness(one, other, *languages.split()) is None
