"""The tool that makes tables of words from parallel texts."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

from tests.tools import word_table

if TYPE_CHECKING:
    from pathlib import Path

_CORPUS = [
    ("the house is red", "la maison est rouge"),
    ("the house is old", "la maison est vieille"),
    ("the cat is red", "le chat est rouge"),
    ("the cat is old", "le chat est vieux"),
    ("the", "la"),
    ("the", "le"),
] * 4


def test_words_that_keep_together_are_counterparts() -> None:
    table = word_table.table([(one.split(), other.split()) for one, other in _CORPUS])
    assert table["house"][0] == "maison"
    assert table["cat"][0] == "chat"
    assert "chat" not in table["house"]


def test_rare_words_are_left_out() -> None:
    rare = [("a yak", "un yack")]
    table = word_table.table([(one.split(), other.split()) for one, other in [*_CORPUS, *rare]])
    assert "yak" not in table


def test_pairs_are_read_that_are_whole_and_short(tmp_path: Path) -> None:
    path = tmp_path / "en-fr.tsv.gz"
    long = " ".join(["word"] * (word_table.LONGEST + 1))
    lines = f"The cat's here.\tLe chat est là.\nno tab\n{long}\tmot\n42\tquarante-deux\n"
    path.write_bytes(gzip.compress(lines.encode()))
    assert list(word_table.read(path)) == [(["the", "cat", "s", "here"], ["le", "chat", "est", "là"])]


def test_the_same_words_give_the_same_file(tmp_path: Path) -> None:
    first, second = tmp_path / "a.gz", tmp_path / "b.gz"
    word_table.write(first, {"cat": ["chat"], "a": ["un", "une"]})
    word_table.write(second, {"a": ["un", "une"], "cat": ["chat"]})
    assert first.read_bytes() == second.read_bytes()
    assert gzip.decompress(first.read_bytes()).decode() == "a\tun une\ncat\tchat\n"
