"""What `tests.bench.engine` measured, and the tables that it prints."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from translation.checks import check
from translation.engine.typography import typeset
from translation.model import Bitext, alarms

if TYPE_CHECKING:
    from tests.bench.engine_programs import Outcome


@dataclass(frozen=True)
class Material:
    """What is translated: sentences, and a reference for each or none at all."""

    source: str
    target: str
    sentences: list[str]
    references: list[str]


@dataclass(frozen=True)
class Row:
    """One measured program: what came out, and the seconds of the whole process."""

    name: str
    outcome: Outcome
    whole: float


def quality(translations: list[str], references: list[str], target: str) -> tuple[float, float, float]:
    """chrF and BLEU of sacrebleu, in its default settings, and chrF with all quotation marks in one style.

    A reference in straight marks makes errors of the target language's own.
    """
    import sacrebleu

    def alike(texts: list[str]) -> list[str]:
        return [typeset(text, target).replace("’", "'") for text in texts]

    return (
        sacrebleu.corpus_chrf(translations, [references]).score,
        sacrebleu.corpus_bleu(translations, [references]).score,
        sacrebleu.corpus_chrf(alike(translations), [alike(references)]).score,
    )


def lost(material: Material, translations: list[str]) -> Counter[str]:
    """By our own checks, how many things of the source are altered or missing in the translation."""
    found: Counter[str] = Counter()
    for source, translation in zip(material.sentences, translations, strict=True):
        bitext = Bitext.of_pair(source, translation, material.source, material.target)
        for finding in alarms(check(bitext)):
            found[f"{finding.check} {finding.verdict}"] += finding.verdict in ("altered", "missing")
    return found


def print_rows(material: Material, rows: list[Row]) -> None:
    """The table of all programs."""
    words = sum(len(sentence.split()) for sentence in material.sentences)
    print(f"{'':34}{'words/s':>9}{'CPU s':>8}{'peak MB':>9}{'chrF':>7}{'BLEU':>7}{'alike':>7}  decoding")
    for row in rows:
        translations, references = row.outcome.translations, material.references
        marks = quality(translations, references, material.target) if references else ()
        print(
            f"{row.name:34}{words / row.outcome.decoding:9.0f}"
            f"{row.outcome.cpu:8.1f}{row.outcome.memory:9.0f}" + "".join(f"{mark:7.2f}" for mark in marks),
            flush=True,
        )


def print_shares(rows: list[Row]) -> None:
    """How near each row of Diptych comes to plain CTranslate2, the row before it."""
    print(f"\n{'against plain CTranslate2':34}{'words/s':>9}{'CPU s':>8}")
    for limit, row in pairwise(rows):
        if row.name.startswith("Diptych"):
            speed = limit.outcome.decoding / row.outcome.decoding
            print(f"{row.name:34}{speed:9.2f}{row.outcome.cpu / limit.outcome.cpu:8.2f}", flush=True)


def print_whole(material: Material, rows: list[Row]) -> None:
    """The table of whole processes, each row against the first."""
    words = sum(len(sentence.split()) for sentence in material.sentences)
    print(
        f"\n{f'{len(material.sentences)} sentences, whole process':34}"
        f"{'words/s':>9}{'times':>8}{'peak MB':>9}"
    )
    for row in rows:
        print(
            f"{row.name:34}{words / row.whole:9.0f}{rows[0].whole / row.whole:8.1f}{row.outcome.memory:9.0f}",
            flush=True,
        )


def print_losses(material: Material, rows: list[Row]) -> None:
    """What was lost, per 1,000 sentences."""
    kinds = ("figures altered", "figures missing", "quotes altered", "quotes missing")
    print(f"\n{'per 1,000 sentences':34}" + "".join(f"{kind:>17}" for kind in kinds))
    for row in rows:
        found = lost(material, row.outcome.translations)
        rates = [1000 * found[kind] / len(material.sentences) for kind in kinds]
        print(f"{row.name:34}" + "".join(f"{rate:17.1f}" for rate in rates), flush=True)
