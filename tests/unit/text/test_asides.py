"""Words in brackets: which are asides, and which of them a translation lacks."""

from __future__ import annotations

import pytest

from tests.growth import linear
from translation.text.asides import asides, is_aside, is_beside, lost


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ADA: [coughs] Well.", ["[coughs]"]),
        ("She left (whistling) at dawn.", ["(whistling)"]),
        ("[Correction] It was [the] 'other' boat (blue).", ["[Correction]", "[the]", "(blue)"]),
        ("A boat (see [map]) left.", ["[map]"]),
        # Figures, plurals, notes, links and code are something else.
        ("It fell (by 3 %) in (1987).", []),
        ("Boat(s) and f(x) and (a).", []),
        ("See [the map](https://harbour.example/map).", []),
        ("As he says [12] and [^note].", []),
        ("The option [--all|none] and [a=b].", []),
        ("Press \\[Enter\\].", []),
    ],
)
def test_what_an_aside_is(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in asides(text)] == expected
    assert not is_aside(text)


def test_a_sentence_may_be_one_aside() -> None:
    assert is_aside("[a dog barks]")
    assert not is_aside("[a dog] [barks]")


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("[coughs] The mayor left.", True),
        ("ADA: (coughs) The mayor left.", True),
        ("Ada: [coughs] “The mayor left.”", True),
        ("“The mayor left!” (coughs)", False),  # the mark is not the end of a sentence
        ("The mayor left! (coughs)", True),
        ("[the mayor] left.", False),
        ("The mayor (coughs) left.", False),
        ("The mayor left (coughing).", False),
        ("LONDON (Harbour News) - The mayor left.", False),
    ],
)
def test_what_stands_beside_a_sentence(text: str, beside: bool) -> None:
    assert [is_beside(span, text) for span in asides(text)] == [beside]


@pytest.mark.parametrize(
    ("source", "target", "missing"),
    [
        ("[coughs] He left.", "Il est parti.", ["[coughs]"]),
        ("[coughs] He left.", "[il tousse] Il est parti.", []),
        ("[coughs] He left.", "（咳嗽）他走了。", []),
        ("[coughs] He (Tom) left.", "Il (Tom) est parti.", ["[coughs]"]),
        ("Section (a) of it.", "Article a) de celle-ci.", []),
    ],
)
def test_what_is_lost(source: str, target: str, missing: list[str]) -> None:
    assert [span.of(source) for span in lost(source, target)] == missing


@pytest.mark.parametrize("piece", ["(ab) ", "[", "(a", "A. (ab) ", ": (", "] "])
def test_looking_for_asides_takes_linear_time(piece: str) -> None:
    linear(lambda text: [is_beside(span, text) for span in asides(text)], piece * 20_000)
    linear(lambda text: lost(text, text[1:]), piece * 20_000)
