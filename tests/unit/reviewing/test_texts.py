"""A person's translations stand in place of the machine's, which are never lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.reviewing.making import bitext
from translation.reviewing.texts import check_text, machine_text, with_texts

if TYPE_CHECKING:
    from translation.model import Bitext

ARTICLE = bitext(["One.", "Two 22.", "Three.", "Four."], ["Un.", "Deux 22.", "Trois.", "Quatre."])
TEXTS = st.dictionaries(st.integers(0, 5), st.text("ab\n ", min_size=1), max_size=4)


def words(article: Bitext) -> list[str]:
    return [segment.target.of(article.target) for segment in article.segments if segment.target]


def test_the_text_stands_there_and_the_machine_s_beside_it() -> None:
    article = with_texts(ARTICLE, {1: "Deux, en fait."})
    assert words(article) == ["Un.", "Deux, en fait.", "Trois.", "Quatre."]
    assert article.target == "Un.\n\nDeux, en fait.\n\nTrois.\n\nQuatre."
    assert [machine_text(segment) for segment in article.segments] == words(ARTICLE)
    assert [segment.is_chosen for segment in article.segments] == [False, True, False, False]


def test_what_the_machine_says_itself_is_the_machine_s() -> None:
    assert with_texts(ARTICLE, {0: "Un."}) == ARTICLE


def test_what_is_not_translated_or_not_to_be_waits() -> None:
    untranslated = bitext(["One."])
    assert with_texts(untranslated, {0: "Un."}) == untranslated
    copied = replace(ARTICLE.segments[0], foreign="de", translation=None)
    article = replace(ARTICLE, segments=(copied, *ARTICLE.segments[1:]))
    assert with_texts(article, {0: "Un !"}) == article


@given(TEXTS, TEXTS)
def test_only_the_last_texts_count_and_all_places_are_right(
    one: dict[int, str], other: dict[int, str]
) -> None:
    article = with_texts(with_texts(ARTICLE, one), other)
    assert article == with_texts(ARTICLE, other)
    assert words(article) == [other.get(index, text) for index, text in enumerate(words(ARTICLE))]
    assert with_texts(article, {}) == ARTICLE


def test_a_sentence_is_checked_as_it_is_written() -> None:
    pair, findings = check_text(ARTICLE, 1, "Deux 23.")
    (finding,) = [one for one in findings if one.severity == "error"]
    assert finding.target
    assert finding.target.span.of(pair.target) == "23"
    assert not [one for one in check_text(ARTICLE, 1, "Deux 22.")[1] if one.severity == "error"]
