"""The tool that builds lexical shortlists: what it makes of small corpora and answers."""

from __future__ import annotations

import numpy as np
import pytest

from tests.tools import shortlist
from tests.tools.shortlist import Answer, Sentences

NULL, THE, HOUSE, CAT, LE, MAISON, CHAT = range(7)


def sentences(*numbers: list[int]) -> Sentences:
    return Sentences.of([np.array(sentence) for sentence in numbers])


def test_every_piece_of_a_pair_is_linked_with_every_other() -> None:
    made_by, made, groups = shortlist.links(sentences([1, 2], [3]), sentences([4, 5], [6, 4]))
    assert list(zip(made_by.tolist(), made.tolist(), strict=True)) == [
        (1, 4),
        (2, 4),
        (1, 5),
        (2, 5),
        (3, 6),
        (3, 4),
    ]
    assert groups.tolist() == [0, 2, 4, 5]


def test_words_that_keep_together_are_aligned() -> None:
    source = sentences([NULL, THE, HOUSE], [NULL, THE, CAT], [NULL, THE])
    target = sentences([LE, MAISON], [LE, CHAT], [LE])
    candidates = shortlist.likeliest(*shortlist.align(source, target, 7, rounds=20))
    assert candidates[HOUSE][0] == MAISON
    assert candidates[CAT][0] == CHAT
    assert CHAT not in candidates[HOUSE]


def test_expected_counts_add_up_to_the_target() -> None:
    source, target = sentences([0, 1, 2], [0, 3]), sentences([4, 5, 4], [6, 6])
    _, _, counts = shortlist.align(source, target, 7)
    assert counts.sum() == pytest.approx(5)


def test_answers_lead_there_and_back() -> None:
    answers = {"▁Anvers": Answer([["▁Antwerp"], ["▁the", "▁port"]], {"▁Antwerp": 0.9, "▁no": 0.00001})}
    assert set(shortlist.straight(answers)) == {
        ("▁Anvers", "▁Antwerp"),
        ("▁Anvers", "▁the"),
        ("▁Anvers", "▁port"),
    }
    back = {"▁Antwerp": Answer([["▁An", "vers", "."], ["."]], {"▁An": 0.8, "▁La": 0.001})}
    assert set(shortlist.turned(back)) == {("▁An vers", "▁Antwerp"), ("▁An", "▁Antwerp")}


@pytest.mark.parametrize(
    ("piece", "small"),
    [("é", True), ("▁Hur", True), ("ton", True), ("2008", True), ("»", True), ("▁", True), ("▁Hurst", False)],
)
def test_digits_signs_and_short_pieces_are_candidates_everywhere(piece: str, small: bool) -> None:
    assert shortlist.is_small(piece) is small
    frequent = [f"▁frequent{number}" for number in range(shortlist.FREQUENT)]
    assert (piece in shortlist.everywhere([*frequent, piece])) is small


def test_the_list_is_written_without_what_is_a_candidate_everywhere() -> None:
    text = shortlist.render([".", "▁le"], {"▁cat": ["▁chat", ".", "▁chatte"], "▁the": ["▁le"]})
    assert text == "\t. ▁le\n▁cat\t▁chat ▁chatte\n"
