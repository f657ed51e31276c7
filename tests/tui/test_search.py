"""Finding words, and going from sentence to sentence, without a screen."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tui.fakes import HARBOUR, review_of
from tui.view.search import Hit, Search, find, pattern, plain
from tui.view.steps import nearest, paragraph_from, sentence_at, spans_of


def found(query: str, text: str) -> list[str]:
    wanted = pattern(query)
    return [text[start:end] for start, end in find(plain(text), wanted)] if wanted else []


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
        ("ete", "ÉTÉ été ete", ["ÉTÉ", "été", "ete"]),
        ("Zelenský", "Zelensky Zelenský zelensky", ["Zelensky", "Zelenský"]),
        ("lodz", "Łódź", ["Łódź"]),
        ("ele\u0301ve", "élève", ["élève"]),
        ("елка", "Ёлка", ["Ёлка"]),
        ("か", "がか", ["か"]),
        ("l’an", "l’an et l'an", ["l’an", "l'an"]),
        ("«never", "“never", ["“never"]),
        ("mig–29", "MiG-29", ["MiG-29"]),
    ],
)
def test_finds(query: str, text: str, expected: list[str]) -> None:
    assert found(query, text) == expected


@given(st.text(max_size=20), st.text(max_size=200))
def test_any_query_is_words_and_never_a_pattern(query: str, text: str) -> None:
    wanted = pattern(query)
    if wanted:
        assert find(f"{text}{query}", re.compile(re.escape(query)))
        assert any(end > start for start, end in find(plain(f"{text} {query}"), wanted))


@given(st.text(max_size=200))
def test_a_text_without_accents_has_every_letter_in_its_place(text: str) -> None:
    assert len(plain(text)) == len(text)
    assert plain(plain(text)) == plain(text)


@given(st.text("ab\n", max_size=40), st.text("ab\n", max_size=40), st.integers(0, 40))
def test_the_places_of_both_sides_are_gone_to_row_by_row(source: str, target: str, row: int) -> None:
    texts = {"source": source, "target": target}
    search = Search("a")
    search.look(texts, lambda side, offset: texts[side][:offset].count("\n"))  # type: ignore[arg-type]
    order = sorted(
        (texts[side][:start].count("\n"), place, start)
        for place, side in enumerate(texts)
        for start, _ in find(texts[side], re.compile("a"))
    )
    search.go_to_first(row)
    wanted = next((hit for hit in order if hit[0] >= row), order[0] if order else None)
    for step in (1, 1, 1, -1, -2, 5) if order else ():
        assert wanted
        assert search.current == Hit(("source", "target")[wanted[1]], wanted[2], wanted[2] + 1)
        assert search.result == ("a", order.index(wanted) + 1, len(order))
        wanted = order[(order.index(wanted) + step) % len(order)]
        search.step(step)


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


@pytest.mark.parametrize(
    ("before", "now", "place"),
    [
        ("abc", "xabc", 3),
        ("abc", "abX", 2),  # changed: it is behind the one before it
        ("abc", "xxaX", 3),
        ("aba", "aXabab", 2),  # of several the nearest
        ("abc", "xyz", 2),
        ("abc", "x", 0),
        ("", "xyz", 0),
    ],
)
def test_the_place_in_a_text_that_has_changed(before: str, now: str, place: int) -> None:
    assert nearest(before, now) == place


@given(st.text("abc"), st.text("abc", min_size=1))
def test_there_always_is_a_nearest_place(before: str, now: str) -> None:
    assert 0 <= nearest(before, now) < len(now)
