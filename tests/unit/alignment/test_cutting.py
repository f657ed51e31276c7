"""Sentences are cut finer than for translation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation.alignment import cut
from translation.model import Article, Paragraph
from translation.sources.loading import from_text


def sentences(text: str, language: str) -> list[str]:
    article = from_text(text, "a")
    return [segment.source.of(article.text) for segment in cut(article, language)]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("fr", ["« J'ai mal dormi, dit-elle.", "Mais je viens. »"]),
        ("en", ["Harbour closed again after storm", "The boats stay inland until Monday."]),
        ("en", ["Nobody pays for 'lost' boats", "Several owners went to court."]),
        ("en", ["Old sheds sold at auction", "More than nine were gone by noon."]),
        ("fr", ["Le port de Dieppe ferme ses portes", "Les bateaux restent à terre."]),
        ("de", ["Hafen von Rostock bleibt geschlossen", "Die Boote liegen an Land."]),
    ],
)
def test_what_is_cut(language: str, parts: list[str]) -> None:
    assert sentences(" ".join(parts), language) == parts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "She wrote for years in the pages of The Times and elsewhere."),
        ("en", "He met the former Prime Minister of the country there."),
        ("en", "They went home The end."),
        ("fr", "Il a répondu. « A. S. »"),
        ("de", "Gestern abend haben die Leute Häuser gesehen und Boote gezählt."),
        ("xx", "Nobody knows this language The words are strange."),
    ],
)
def test_what_is_not_cut(language: str, text: str) -> None:
    assert sentences(text, language) == [text]


def test_what_is_protected_is_not_a_sentence() -> None:
    article = Article.of("a", [Paragraph("00:01 --> 00:02", protected=True), Paragraph("It rained.")])
    assert [segment.source.of(article.text) for segment in cut(article, "en")] == ["It rained."]


@given(st.text("The storm' .A\n"), st.sampled_from(["en", "de", "xx"]))
def test_every_letter_is_in_one_sentence(text: str, language: str) -> None:
    kept = "".join("".join(part.split()) for part in sentences(text, language))
    assert kept == "".join(from_text(text, "a").text.split())


@pytest.mark.parametrize("text", ["old boat The ", "The ", "a The boats", "”"])
def test_the_time_grows_with_the_text(text: str) -> None:
    linear(lambda whole: len(sentences(whole, "en")), text * 4000)
