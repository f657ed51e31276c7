"""Measure the figure check on news translations: false alarms, errors found, speed.

    uv run python -m tests.bench.figures --data PATH

PATH holds `dev.<pair>.tsv.gz` (columns set, line, source, reference and one per system) and `labelled.tsv`
(columns pair, mode, system, set, line, label, source, target). An alarm is an error or a warning.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from translation.figures import compare
from translation.model import Bitext, alarms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.model import Finding

HELD_OUT = ("wmt10", "wmt11")  # rules are fitted on wmt08 and wmt09 only
ERRORS = frozenset("EM")
NOT_COUNTED = frozenset("L")


def check(pair: str, source: str, target: str) -> tuple[Finding, ...]:
    """The alarms for one sentence pair; `pair` is "en-fr"."""
    one, other = pair.split("-")
    return alarms(compare(Bitext.of_pair(source, target, one, other)))


def rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a tab-separated file with a header, quotes taken as they come."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def dev(path: Path) -> None:
    """Print a line for each set of one direction: the share of pairs alarmed, and the speed."""
    pair = path.name.split(".")[1]
    seen: Counter[tuple[str, str]] = Counter()
    alarmed: Counter[tuple[str, str]] = Counter()
    pairs, seconds = 0, 0.0
    for row in rows(path):
        part = "held out" if row["set"] in HELD_OUT else "tuned on"
        for column, text in row.items():
            if column in ("set", "line", "source"):
                continue
            start = time.perf_counter()
            found = check(pair, row["source"], text)
            seconds += time.perf_counter() - start
            pairs += 1
            kind = "reference" if column == "reference" else "systems"
            seen[kind, part] += 1
            alarmed[kind, part] += bool(found)
    shares = "  ".join(
        f"{100 * alarmed[kind, part] / max(seen[kind, part], 1):8.2f} %"
        for kind in ("reference", "systems")
        for part in ("tuned on", "held out")
    )
    print(f"{pair}  {shares}  {pairs / seconds:10.0f}")


def labelled(path: Path) -> None:
    """Print errors found and harmless lines alarmed, by label."""
    seen: Counter[str] = Counter()
    alarmed: Counter[str] = Counter()
    for row in rows(path):
        seen[row["label"]] += 1
        alarmed[row["label"]] += bool(check(row["pair"], row["source"], row["target"]))
    for name, labels in (
        ("errors found", ERRORS),
        ("harmless alarmed", frozenset(seen) - ERRORS - NOT_COUNTED),
        *((f"  {label}", frozenset(label)) for label in sorted(seen)),
    ):
        hits, total = sum(alarmed[label] for label in labels), sum(seen[label] for label in labels)
        print(f"{name:18} {hits:4} of {total:4}  {100 * hits / max(total, 1):6.1f} %")


def main() -> int:
    """Print the tables for the data at `--data`."""
    parser = argparse.ArgumentParser(description="Measure the figure check.")
    parser.add_argument("--data", type=Path, required=True, help="folder with dev.*.tsv.gz and labelled.tsv")
    folder = parser.parse_args().data
    if not (folder / "labelled.tsv").is_file():
        print(f"no labelled.tsv in {folder}", file=sys.stderr)
        return 3
    print("pairs alarmed   references              systems                pairs a second")
    print("pair   tuned on    held out    tuned on    held out")
    for path in sorted(folder.glob("dev.*.tsv.gz")):
        dev(path)
    print()
    labelled(folder / "labelled.tsv")
    return 0


if __name__ == "__main__":
    sys.exit(main())
