"""Finding words, and going from sentence to sentence, without a screen."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tui.fakes import HARBOUR, review_of
from tui.view.search import Hit, find, pattern
from tui.view.steps import paragraph_from, sentence_at, spans_of


def found(query: str, text: str) -> list[str]:
    wanted = pattern(query)
    return [text[hit.start : hit.end] for hit in find("source", text, wanted)] if wanted else []


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("nato", "NATO, Nato, nato", ["NATO", "Nato", "nato"]),
        ("NATO", "NATO, Nato, nato", ["NATO"]),
        ("été", "ÉTÉ été", ["ÉTÉ", "été"]),
        ("1 550", "1\u202f550 et 1 550, 1550", ["1\u202f550", "1 550"]),
        ("12 000 km", "12\u202f000\u00a0km", ["12\u202f000\u00a0km"]),
        ("qui?", "Qui\u202f? qui? qui", ["Qui\u202f?", "qui?"]),
        ("5%", "5\u00a0% ou 5%", ["5\u00a0%", "5%"]),
        ("l'an", "l’an et l'an", ["l’an", "l'an"]),
        ('"never', "“never „never « never", ["“never", "„never"]),
        ("mig-29", "MiG‑29, MIG-29", ["MiG‑29", "MIG-29"]),
        ("a.b", "aXb a.b", ["a.b"]),
        ("[$accent]", "[$accent] [/]", ["[$accent]"]),
        ("  two   words ", "two\nwords two words", ["two\nwords", "two words"]),
        ("anything", "", []),
        ("   ", "a   b", []),
        ("東京", "今年の東京で", ["東京"]),
    ],
)
def test_finds(query: str, text: str, expected: list[str]) -> None:
    assert found(query, text) == expected


@given(st.text(max_size=20), st.text(max_size=200))
def test_any_query_is_words_and_never_a_pattern(query: str, text: str) -> None:
    wanted = pattern(query)
    if wanted:
        assert find("source", f"{text}{query}", re.compile(re.escape(query)))
        assert any(hit.end > hit.start for hit in find("source", f"{text} {query}", wanted))


def test_hits_carry_their_side() -> None:
    wanted = pattern("b")
    assert wanted
    assert find("target", "abcb", wanted) == [Hit("target", 1, 2), Hit("target", 3, 4)]


def test_sentences_and_paragraphs() -> None:
    bitext = review_of(HARBOUR, done=5).bitext
    segments = bitext.segments
    assert sentence_at(segments, "source", bitext.source.index("twelve")) == 4
    assert sentence_at(segments, "target", bitext.target.index("dockers")) == 4
    assert sentence_at(segments, "source", len(bitext.source)) is None
    assert set(spans_of(segments[4])) == {"source", "target"}
    assert set(spans_of(segments[5])) == {"source"}
    heads = [0, 1, 3, 6]
    assert [paragraph_from(segments, here, 1) for here in range(8)] == [1, 3, 3, 6, 6, 6, 6, 7]
    assert [paragraph_from(segments, here, -1) for here in range(8)] == [0, 0, 1, 1, 3, 3, 3, 6]
    assert [paragraph_from(segments, head, 1) for head in heads[:-1]] == heads[1:]
