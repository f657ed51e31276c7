"""Sentences of two texts are joined, whatever the texts."""

from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation.alignment import ACROSS_LANGUAGES, WITHIN_A_LANGUAGE, Alignment, Bead, align, features
from translation.model import Span

FRENCH = [
    "Le maire de Rouen a démissionné mardi.",
    "Il avait perdu 1 250 voix en quatre ans.",
    "Son adjointe, Claire Dubreuil, le remplacera jusqu'aux élections.",
    "Qui paiera les travaux du pont ?",
    "La région promet 3,4 millions d'euros.",
    "Personne ne sait encore quand le chantier commencera.",
]
ENGLISH = [
    "The mayor of Rouen resigned on Tuesday.",
    "He had lost 1,250 votes in four years.",
    "His deputy, Claire Dubreuil, will replace him until the elections.",
    "Who will pay for the works on the bridge?",
    "The region promises 3.4 million euros.",
    "Nobody knows yet when the building will begin.",
]


def beads(source: list[str], target: list[str], *languages: str) -> list[tuple[list[int], list[int]]]:
    """The beads of two lists of sentences; of one language alone, as with a bridge."""
    sides = [
        features(*joined(sentences), language, translated=len(languages) == 1)
        for sentences, language in zip((source, target), languages * 2, strict=False)
    ]
    costs = WITHIN_A_LANGUAGE if len(languages) == 1 else ACROSS_LANGUAGES
    found = align(sides[0], sides[1], (list(map(len, source)), list(map(len, target))), costs)
    return [(list(bead.source), list(bead.target)) for bead in found.beads]


def joined(sentences: list[str]) -> tuple[str, list[Span]]:
    spans, end = [], 0
    for sentence in sentences:
        spans.append(Span(end, end + len(sentence)))
        end += len(sentence) + 1
    return " ".join(sentences), spans


ONE_TO_ONE = [([number], [number]) for number in range(6)]


def test_sentences_in_two_languages() -> None:
    assert beads(FRENCH, ENGLISH, "fr", "en") == ONE_TO_ONE


def test_sentences_in_one_language() -> None:
    reworded = [sentence.replace("will", "is going to") for sentence in ENGLISH]
    assert beads(ENGLISH, reworded, "en") == ONE_TO_ONE


@pytest.mark.parametrize("languages", [("en",), ("fr", "en")])
def test_a_sentence_that_is_left_out(languages: tuple[str, ...]) -> None:
    source = ENGLISH if len(languages) == 1 else FRENCH
    left_out = beads(source, ENGLISH[:2] + ENGLISH[3:], *languages)
    assert left_out == [([0], [0]), ([1], [1]), ([2], []), ([3], [2]), ([4], [3]), ([5], [4])]


@pytest.mark.parametrize("languages", [("en",), ("fr", "en")])
def test_two_sentences_that_became_one(languages: tuple[str, ...]) -> None:
    source = ENGLISH if len(languages) == 1 else FRENCH
    one = ENGLISH[3].replace("?", ":") + " " + ENGLISH[4]
    found = beads(source, [*ENGLISH[:3], one, ENGLISH[5]], *languages)
    assert found == [([0], [0]), ([1], [1]), ([2], [2]), ([3, 4], [3]), ([5], [4])]


def test_a_long_passage_that_was_added() -> None:
    added = [f"Elsewhere a baker named Otto sold {number} loaves of rye." for number in range(60)]
    found = beads(ENGLISH, [*ENGLISH[:3], *added, *ENGLISH[3:]], "en")
    assert [bead for bead in found if bead[0]] == [
        ([number], [number if number < 3 else number + 60]) for number in range(6)
    ]


def test_a_passage_that_stands_elsewhere() -> None:
    more = [
        "The harbour was closed for nine days after the storm.",
        "Fishermen from Dieppe brought their boats inland.",
        "A museum lent its old cranes to the town.",
        "Children painted the sheds in 14 colours.",
        "The mayor of Fécamp paid for the paint.",
    ]
    source = [*ENGLISH, *more]
    found = beads(source, [*ENGLISH[:1], *more[:3], *ENGLISH[1:], *more[3:]], "en")
    places = [0, 4, 5, 6, 7, 8, 1, 2, 3, 9, 10]
    assert found == [([number], [place]) for number, place in enumerate(places)]


TEXTS = st.lists(st.text("ab1 .?Cé", max_size=12), max_size=14)


@given(TEXTS, TEXTS, st.booleans())
def test_every_sentence_is_in_one_bead_and_the_source_stays_in_order(
    source: list[str], target: list[str], translated: bool
) -> None:
    found = beads(source, target, *(("en",) if translated else ("en", "fr")))
    assert list(chain.from_iterable(one for one, _ in found)) == list(range(len(source)))
    assert sorted(chain.from_iterable(other for _, other in found)) == list(range(len(target)))
    assert all(one or other for one, other in found)


def test_nothing() -> None:
    assert align([], [], ([], []), ACROSS_LANGUAGES) == Alignment((), None)
    assert align([], [{"a": 1}], ([], [1]), ACROSS_LANGUAGES).beads == (Bead(range(0), range(1)),)


@pytest.mark.parametrize("text", ["Rouen has 1,250 bridges. ", "? "])
def test_the_time_grows_with_the_text(text: str) -> None:
    def work(whole: str) -> int:
        sentences = [part + "." for part in whole.split(".")] if "." in text else whole.split(" ")
        return len(beads(sentences, sentences[::2], "en", "fr"))

    linear(work, text * 640)
