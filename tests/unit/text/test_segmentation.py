"""Sentences: where they end in news, and that no word is lost between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation.sources.loading import from_text
from translation.text.segmentation import segment, sentences


def split(text: str, language: str) -> list[str]:
    return [span.of(text) for span in sentences(text, language)]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("en", ["It rained.", "It stopped."]),
        ("en", ["They flew to the Czech Republic. .", "They also trained soldiers."]),
        ("en", ["MM. Stoltenberg and Bettel came.", "Mr. Smith left at 5 p.m. on Monday."]),
        ("en", ["“We go,” he said.", "“ They stay ”, she added."]),
        ("en", ["“We go. They stay.”", "He left."]),
        ("en", ["I said no.", "Yes came later, see no. 5 there."]),
        ("en", ["The U.S. Army came to the U.S. Embassy.", "It left."]),
        ("fr", ["MM. Dupont et Durand ont salué l'art. 5 du traité.", "Selon p. ex. M. Petit, c'est 3,5 %."]),
        ("fr", ["« C'est fini. Oui ! » a-t-il dit.", "Voir p. 12."]),
        ("fr", ["« Bien » .", "Fin de la séance."]),
        ("de", ["Am 20. April kam der 3. Mann.", "Er sagte z. B. nichts."]),
        ("de", ["„Wir gehen.“", "Dr. Müller blieb."]),
        ("es", ["El Sr. López dijo: «Vamos.»", "¿Qué pasó?"]),
        ("zh", ["他说：“我们会去。”", "然后离开了！"]),
        ("xx", ["One.", "Two?"]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(language: str, parts: list[str]) -> None:
    text = ("" if language == "zh" else " ").join(parts)
    assert split(text, language) == parts


def test_a_long_quotation_is_split_inside() -> None:
    inner = "We have seen this before and it has always taken a very long time to mend. " * 6
    parts = split(f"He spoke slowly: “{inner}It ends now.” Then he left.", "en")
    assert len(parts) == 8
    assert parts[0].startswith("He spoke slowly: “We have")
    assert parts[-2:] == ["It ends now.”", "Then he left."]


def test_segments_know_their_paragraphs() -> None:
    article = from_text("One. Two.\n\nThree.", "-")
    found = [
        (piece.paragraph, piece.source.of(article.text), piece.target) for piece in segment(article, "en")
    ]
    assert found == [(0, "One.", None), (0, "Two.", None), (1, "Three.", None)]


@pytest.mark.parametrize("text", ["“" * 40_000, "a" * 40_000, ". " * 20_000, '"a. ' * 10_000, "(" * 40_000])
def test_hostile_paragraphs_take_bounded_time(text: str) -> None:
    assert "".join(linear(lambda text: split(text, "en"), text)).replace(" ", "") == text.replace(" ", "")


@given(
    st.text(st.sampled_from('aA1.,!?“”"«»() \u202f。'), max_size=900),
    st.sampled_from(["en", "de", "fr", "zh", "xx"]),
)
def test_nothing_is_lost_and_nothing_overlaps(text: str, language: str) -> None:
    end, between = 0, ""
    for span in sentences(text, language):
        assert end <= span.start < span.end <= len(text)
        between += text[end : span.start]
        end = span.end
    assert not (between + text[end:]).strip()
