"""Sentences are found again in a changed article: for sure, in doubt, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from tests.unit.reviewing.making import bitext
from translation.reviewing.keys import sentence_keys
from translation.reviewing.placing import placed

A, B, C, D = "Alpha came.", "Beta stayed at home.", "Gamma left for good.", "Delta slept."
FLOOD = "The flood destroyed 1,550 houses in the valley on Tuesday night."
FLOODED = "The flood destroyed 1,560 houses in the valley on Tuesday night."


def places(before: list[str], now: list[str], wanted: list[int] | None = None) -> dict[int, tuple[int, bool]]:
    """Where the sentences of an article are in another, by their numbers; and whether that is sure."""
    keys = sentence_keys(bitext(before))
    numbers = range(len(before)) if wanted is None else wanted
    found = placed({keys[number]: before[number] for number in numbers}, sentence_keys(bitext(now)), now)
    numbered = {key: number for number, key in enumerate(keys)}
    return {numbered[key]: (place.index, place.exact) for key, place in found.items()}


@pytest.mark.parametrize(
    ("before", "now", "found"),
    [
        ([A, B, C], [A, B, C], {0: (0, True), 1: (1, True), 2: (2, True)}),
        ([A, B, C], ["New.", A, B, C], {0: (1, True), 1: (2, True), 2: (3, True)}),
        ([A, B, C], [C, D, B, "New.", A], {0: (4, True), 1: (2, True), 2: (0, True)}),  # each only once
        ([A, B, C], [A, C], {0: (0, True), 2: (1, True)}),  # gone
        ([A, FLOOD, C], [A, FLOODED, C], {0: (0, True), 1: (1, False), 2: (2, True)}),
        ([FLOOD], ["Nothing at all happened there."], {}),
        # The same words between the same neighbours, whatever number it is now.
        (
            [A, B, C, B, D],
            [C, B, D, A, B, C],
            {0: (3, True), 1: (4, True), 2: (0, True), 3: (1, True), 4: (2, True)},
        ),
        # One of two like sentences is gone: the one with a known neighbour stays.
        ([A, B, C, B, D], [A, C, B, D], {0: (0, True), 2: (1, True), 3: (2, True), 4: (3, True)}),
    ],
)
def test_where_they_are(before: list[str], now: list[str], found: dict[int, tuple[int, bool]]) -> None:
    assert places(before, now) == found


def test_like_sentences_without_a_known_neighbour_are_in_doubt() -> None:
    assert places([A, B, C], [D, B, D, B, D], wanted=[1]) == {1: (1, False)}


def test_a_changed_sentence_is_not_one_that_has_its_own_decision() -> None:
    before = [A, FLOOD, C, FLOODED]
    assert places(before, [A, C, FLOODED], wanted=[1, 3]) == {3: (2, True)}


def test_two_views_of_one_sentence_have_one_place() -> None:
    """One person saw it in one version, another in the next."""
    first, second = sentence_keys(bitext([A, B, C]))[1], sentence_keys(bitext([D, B, "New."]))[1]
    now = [D, B, "New."]
    found = placed({first: B, second: B}, sentence_keys(bitext(now)), now)
    assert {key: (place.index, place.exact) for key, place in found.items()} == {
        first: (1, True),
        second: (1, True),
    }


@given(st.lists(st.sampled_from([A, B, C, D, FLOOD, FLOODED]), max_size=8))
def test_an_article_that_stays_keeps_all_its_places(sources: list[str]) -> None:
    assert places(sources, sources) == {number: (number, True) for number in range(len(sources))}


@given(*[st.lists(st.sampled_from([A, B, C, FLOOD, FLOODED]), max_size=8)] * 2)
def test_no_two_get_one_place_and_what_is_sure_has_the_same_words(before: list[str], now: list[str]) -> None:
    found = places(before, now)
    assert len({index for index, _ in found.values()}) == len(found)
    assert all(before[number] == now[index] for number, (index, exact) in found.items() if exact)


@pytest.mark.parametrize("moved", ["The same.", "The flood destroyed {} houses in the valley."])
def test_the_time_grows_with_the_article(moved: str) -> None:
    """Like sentences, moved by one; and others that share most letters, none of them the same."""

    def find(letters: str) -> None:
        before = [moved.format(number) for number in range(len(letters))]
        places([*before, A], [A, *(moved.format(-number) for number in range(len(letters)))])

    linear(find, "x" * 800)
