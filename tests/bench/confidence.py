"""Measure what the levels of confidence are worth: quality by level on sentences with a reference.

    uv run python -m tests.bench.confidence --data FILE --from L --to L [--sentences N] [--seed S]

FILE is a TSV (.gz) with a header and the columns `source` and `reference`. Quality is the mean chrF of
each sentence (sacrebleu). The levels are those of the translation alone, and of the translation and the
way back together.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import random
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from statistics import mean

from sacrebleu.metrics.chrf import CHRF

from translation import packages
from translation.engine.back_translation import BEAM
from translation.engine.confidence import similarity, with_similarity
from translation.engine.runtime import load
from translation.engine.translator import Translator
from translation.pipeline import DEFAULT_BEAM


def main() -> None:
    parser = argparse.ArgumentParser(description="chrF by level of confidence")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--from", dest="source", required=True)
    parser.add_argument("--to", dest="target", required=True)
    parser.add_argument("--sentences", type=int, default=400)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    opener = gzip.open if arguments.data.suffix == ".gz" else open
    with opener(arguments.data, "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    rows = random.Random(arguments.seed).sample(rows, min(arguments.sentences, len(rows)))
    installed = packages.available()
    there, back = (
        Translator(load(packages.route(*direction, installed)))
        for direction in ((arguments.source, arguments.target), (arguments.target, arguments.source))
    )
    alone = there.translate([row["source"] for row in rows], beam=DEFAULT_BEAM)
    returned = back.translate([result.text for result in alone], beam=BEAM)
    doubting = [
        replace(result, confidence=with_similarity(result.confidence, similarity(row["source"], again.text)))
        for row, result, again in zip(rows, alone, returned, strict=True)
    ]
    for name, results in (("alone", alone), ("and back", doubting)):
        chrf, qualities = CHRF(), defaultdict(list)
        for row, result in zip(rows, results, strict=True):
            score = chrf.sentence_score(result.text, [row["reference"]]).score
            qualities[result.confidence.level].append(score)
        print(f"{name:10}{'sentences':>10}{'chrF':>8}{'below':>8}")
        above = None
        for level in ("high", "medium", "low"):
            if scores := qualities[level]:
                quality = mean(scores)
                below = "" if above is None else f"{above - quality:.1f}"
                print(f"{level:10}{len(scores):10}{quality:8.1f}{below:>8}", flush=True)
                above = quality


if __name__ == "__main__":
    main()
