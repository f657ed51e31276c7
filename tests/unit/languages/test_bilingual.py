"""Which words of two languages stand for each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation.languages.bilingual import Words, counterparts, split_words
from translation.resources import WORDS

_LANGUAGES = "en fr de es it nl pt".split()


@pytest.mark.parametrize(
    ("word", "source", "target", "other"),
    [
        ("lucky", "en", "fr", "chance"),
        ("chance", "fr", "en", "lucky"),
        ("Police", "en", "fr", "policiers"),
        ("frightened", "en", "fr", "effrayé"),
    ],
)
def test_the_table_knows_both_directions(word: str, source: str, target: str, other: str) -> None:
    assert other in counterparts(word, source, target)


@pytest.mark.parametrize("word", ["", "zzyzx", "l'", "42", "Ж" * 100])
def test_a_word_that_no_table_has(word: str) -> None:
    assert counterparts(word, "en", "fr") == frozenset()


def test_languages_without_a_table() -> None:
    assert counterparts("house", "en", "fi") == frozenset()
    assert Words.of("Talo on punainen.", "fi").hold("house", "en") is None


@pytest.mark.parametrize(
    ("word", "language", "text", "other"),
    [
        ("lucky", "en", "Nous avons eu de la chance", "fr"),  # from the table
        ("years", "en", "vor vielen Jahren", "de"),  # "jahr*", written by hand
        ("gesagt", "de", "dijo que no", "es"),  # neither language is English
        ("comment", "en", "no comento nada", "es"),  # the same letters, one of them doubled
        ("problem", "en", "Lieferkettenprobleme", "de"),  # within a compound
        ("1998", "en", "en 1998", "fr"),
        ("Rom", "de", "à Rom", "fr"),  # a short word must be the same
    ],
)
def test_a_counterpart_stands_in_a_text(word: str, language: str, text: str, other: str) -> None:
    assert Words.of(text, other).hold(word, language) is True


@pytest.mark.parametrize(
    ("word", "language", "text", "other", "held"),
    [
        (
            "lucky",
            "en",
            "Nous avons froid",
            "fr",
            False,
        ),  # the table knows it, the text has none of its words
        ("stop", "en", "algo para ti", "es", False),  # "para" is a small word, no form of "par*"
        ("Rom", "de", "un roman", "fr", None),  # a short word is not a beginning
        ("gossip", "en", "chismes buenos", "es", None),  # nobody knows it
    ],
)
def test_no_counterpart_stands_in_a_text(
    word: str, language: str, text: str, other: str, held: bool | None
) -> None:
    assert Words.of(text, other).hold(word, language) is held


def test_every_notion_has_words_in_every_language() -> None:
    head, *lines = (WORDS / "notions.tsv").read_text(encoding="utf-8").splitlines()
    assert head.split("\t") == _LANGUAGES
    for line in lines:
        columns = line.split("\t")
        assert len(columns) == len(_LANGUAGES), line
        for column in columns:
            assert column.split(), line
            assert all(word.rstrip("*").isalpha() and word == word.lower() for word in column.split()), line


@given(st.text(max_size=60), st.text(max_size=20))
def test_any_text_and_word(text: str, word: str) -> None:
    assert Words.of(text, "fr").hold(word, "en") in (True, False, None)
    assert all(one == one.lower() for one in split_words(text))


@given(st.sampled_from(["water", "minister", "voiture", "lundi"]), st.text(max_size=40))
def test_a_word_is_its_own_counterpart(word: str, around: str) -> None:
    assert Words.of(f"{around} {word} {around}", "fr").hold(word, "en") is True
