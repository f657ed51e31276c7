"""The benchmark of the engine: its sampling and its counting."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from tests.bench import engine
from tests.bench.engine_tables import Material, lost
from translation.sources.loading import from_text
from translation.text.segmentation import segment

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("count", [1, 2, 3, 4, 7])
def test_sentences_are_repeated_with_no_two_alike(count: int) -> None:
    sentences = engine.repeated(["A cat.", "A dog.", "A cow."], count)
    assert len(set(sentences)) == len(sentences) == count
    assert sentences[0] == "A cat."


def test_a_repeated_sentence_is_one_sentence() -> None:
    texts = engine.repeated(["A cat sleeps in the red house.", "The dog barks at them."], 6)
    article = from_text("\n\n".join(texts), "-")
    assert [part.source.of(article.text) for part in segment(article, "en")] == texts


def test_a_sample_is_the_same_for_a_seed(tmp_path: Path) -> None:
    file = tmp_path / "pairs.tsv.gz"
    rows = [f'{number}\tSource {number}, "so\tCible {number}\n' for number in range(50)]
    file.write_bytes(gzip.compress(("line\tsource\treference\n" + "".join(rows)).encode()))
    one, again, other = (engine.read(file, "en", "fr", 20, seed) for seed in (1, 1, 2))
    assert one == again
    assert one != other
    assert len(one.sentences) == 20
    number = one.sentences[0].split()[1].rstrip(",")
    assert one.sentences[0] == f'Source {number}, "so'
    assert one.references[0] == f"Cible {number}"


def test_losses_are_counted_by_check_and_verdict() -> None:
    material = Material("en", "fr", ["It cost 1,550 euros.", "It cost 20 euros.", "It cost 7 euros."], [])
    translations = ["Il a coûté 1 505 euros.", "Il a coûté cher.", "Il a coûté 7 euros."]
    found = lost(material, translations)
    assert found["figures altered"] + found["figures missing"] == 2


def test_without_data_the_sample_article_serves() -> None:
    material = engine.sample("en", "fr", 5)
    assert len(material.sentences) == 5
    assert material.references == []
