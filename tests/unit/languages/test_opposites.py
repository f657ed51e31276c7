"""Words that say the opposite of others, in two languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation.languages.opposites import opposites
from translation.model import Span
from translation.resources import WORDS


def found(word: str, text: str, other: str, languages: str) -> list[str]:
    """The opposites of a word of a text in another."""
    source, target = languages.split("-")
    place = Span(text.index(word), text.index(word) + len(word))
    return [span.of(other) for span in opposites(place, text, other, source, target)]


@pytest.mark.parametrize(
    ("languages", "word", "text", "other", "expected"),
    [
        ("en-de", "open", "The shop was not open.", "Das Geschäft war geschlossen.", ["geschlossen"]),
        ("de-en", "geschlossen", "Es war nicht geschlossen.", "The shop was open.", ["open"]),
        ("fr-es", "à l'heure", "Il n'est pas à l'heure.", "Llegó tarde.", ["tarde"]),
        ("pb-it", "caro", "Não é caro.", "È gratis.", ["gratis"]),
        # The word itself is there, and its opposite translates another.
        ("en-de", "open", "It was not open, but cheap.", "Es war offen, aber geschlossen.", []),
        ("en-de", "open", "Not open but closed, they say.", "Geschlossen, heißt es.", []),
        ("en-de", "yellow", "It was not yellow.", "Es war geschlossen.", []),
        ("en-zh", "open", "It was not open.", "closed", []),
        ("zh-en", "open", "It was not open.", "closed", []),
    ],
)
def test_opposites(languages: str, word: str, text: str, other: str, expected: list[str]) -> None:
    assert found(word, text, other, languages) == expected


def test_every_pair_has_words_and_opposites_in_every_language() -> None:
    head, *lines = (WORDS / "opposites.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines:
        cells = line.split("\t")
        assert len(cells) == len(head.split("\t")), line
        for cell in cells:
            sides = [[phrase.strip() for phrase in side.split(",")] for side in cell.split("/")]
            assert len(sides) == 2, cell
            for phrase in (*sides[0], *sides[1]):
                assert phrase.rstrip("*"), cell
                assert phrase == phrase.lower(), phrase


@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from(["en", "fr", "de", "zh"]))
def test_any_text(text: str, other: str, target: str) -> None:
    for span in opposites(Span(0, len(text)), text, other, "en", target):
        assert span.of(other)
