"""The tool that builds lexical shortlists: what it makes of small corpora and answers."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.tools import shortlist
from tests.tools.shortlist import Answer, Sentences
from translation.packages import Package

if TYPE_CHECKING:
    from pathlib import Path

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


def test_the_same_list_makes_the_same_file(tmp_path: Path) -> None:
    package = Package("en", "fr", "1.0", "bundled", tmp_path / "translate-en_fr-1_0.argosmodel")
    with zipfile.ZipFile(package.path, "w") as archive:
        archive.writestr("en_fr/metadata.json", "{}")
    file = shortlist.write(package, "\t.\n▁cat\t▁chat\n")
    content = file.read_bytes()
    assert shortlist.write(package, "\t.\n▁cat\t▁chat\n").read_bytes() == content
    with zipfile.ZipFile(file) as archive:
        assert archive.namelist() == ["en_fr/model/vmap.txt"]
        assert archive.read("en_fr/model/vmap.txt").decode() == "\t.\n▁cat\t▁chat\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "translate-en_fr-1_0.argosmodel",
        "translate-en_fr-1_0.shortlist.zip",
    ]


def test_a_corpus_is_read_in_either_direction(tmp_path: Path) -> None:
    file = tmp_path / "en-fr.tsv"
    file.write_text("A cat.\tUn chat.\nno tab\n\tempty\nTwo.\tDeux.\n", encoding="utf-8")
    assert list(shortlist.corpus(file, swapped=False)) == [("A cat.", "Un chat."), ("Two.", "Deux.")]
    assert list(shortlist.corpus(file, swapped=True)) == [("Un chat.", "A cat."), ("Deux.", "Two.")]
