"""Word links: what belongs together, with spans of the bitext."""

from __future__ import annotations

from dataclasses import replace

import pytest

from translation import packages, pipeline
from translation.engine.assembly import placed
from translation.engine.runtime import Model, load
from translation.engine.word_alignment import attended, composed, word_links
from translation.model import Bitext, Confidence, Segment, Span, Translation
from translation.sources.loading import from_text

SURE = Confidence("high")


@pytest.fixture(scope="module")
def there() -> tuple[Model, ...]:
    return load(packages.route("en", "fr", packages.available()))


def pair(source: str, target: str, **fields: object) -> Bitext:
    """A bitext with some words in front, and one segment."""
    segments = (Segment(0, Span(0, 2)), Segment(0, Span(3, 3 + len(source))))
    bitext = Bitext("en", "fr", f"Hi {source}", "", segments)
    made = replace(Translation(target, SURE), **fields)  # type: ignore[arg-type]
    return placed(bitext, {0: Translation("Salut", SURE), 1: made})


def words(bitext: Bitext, models: tuple[Model, ...]) -> set[tuple[str, str]]:
    return {(one.of(bitext.source), other.of(bitext.target)) for one, other in word_links(bitext, 1, models)}


def test_names_figures_and_words_find_their_counterparts(there: tuple[Model, ...]) -> None:
    found = words(
        pair(
            "- “We met 1,200 delegates in Brussels,” said Ms Harper.",
            "- «\u202fNous avons rencontré 1 200 délégués à Bruxelles\u202f», a déclaré Mme Harper.",
        ),
        there,
    )
    assert {
        ("1,200", "1"),
        ("1,200", "200"),
        ("delegates", "délégués"),
        ("Brussels", "Bruxelles"),
        ("said", "déclaré"),
        ("Harper", "Harper"),
    } <= found
    assert ("Brussels", "Harper") not in found
    assert all(any(map(str.isalnum, one + other)) for one, other in found)


def test_links_of_the_review_itself() -> None:
    review = pipeline.finish(pipeline.plan(from_text("It rains. The cat sleeps.", "-"), "en", "fr"))
    found = pipeline.word_links(review.bitext, 1)
    assert ("cat", "chat") in {
        (one.of(review.bitext.source), other.of(review.bitext.target)) for one, other in found
    }


def test_a_chain_links_over_its_middle(there: tuple[Model, ...]) -> None:
    back = load(packages.route("fr", "en", packages.available()))
    bitext = pair("The cat sleeps.", "The cat is asleep.", through=("Le chat dort.",))
    assert ("cat", "cat") in words(bitext, (*there, *back))
    assert word_links(bitext, 1, there) == ()  # not the way that it went


@pytest.mark.parametrize(
    ("source", "target"), [("", "Oui."), ("Yes.", ""), ("* * *", "* * *"), ("word " * 300, "mot " * 300)]
)
def test_what_has_no_links(source: str, target: str, there: tuple[Model, ...]) -> None:
    assert word_links(pair(source, target), 1, there) == ()


def test_what_is_not_translated_has_no_links(there: tuple[Model, ...]) -> None:
    assert word_links(Bitext("en", "fr", "Yes", "", (Segment(0, Span(0, 3)),)), 0, there) == ()


def test_tokens_count_for_their_words_and_signs_for_none() -> None:
    attention = [[0.5, 0.1, 0.4], [0.1, 0.6, 0.3], [0.05, 0.05, 0.9]]
    assert attended(attention, [0, 0, None], [0, 1, None]) == {(0, 0), (0, 1)}
    assert attended(attention, [0, 1, 2], [0, 0, 1]) == {(0, 0), (1, 0), (2, 0), (2, 1)}
    assert attended([], [], []) == frozenset()


def test_links_compose() -> None:
    assert composed(frozenset({(0, 5), (1, 6)}), frozenset({(5, 2), (5, 3), (7, 1)})) == {(0, 2), (0, 3)}
