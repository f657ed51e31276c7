"""How fast all checks together are: `python -m tests.bench.check --data PATH`.

PATH holds `dev.<pair>.tsv.gz` (columns set, line, source, reference and one per system), as for
`tests.bench.figures`. CPU time of this process, warm caches: the references are checked once before. Then the
same pairs by one process and by as many as there are cores, wall time; and one pair of growing length.
"""

from __future__ import annotations

import argparse
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.figures import rows, share
from translation.checks import CHECKS, check, check_all
from translation.model import Bitext

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_PAIRS = 2000


def bitexts(path: Path) -> list[Bitext]:
    """The sentences of a table with their references."""
    source, target = path.name.split(".")[1].split("-")
    return [Bitext.of_pair(row["source"], row["reference"], source, target) for row in rows(path)][:_PAIRS]


def seconds(work: Callable[[Bitext], object], pairs: Sequence[Bitext]) -> float:
    """The CPU time that `work` takes for the pairs."""
    start = time.process_time()
    for pair in pairs:
        work(pair)
    return time.process_time() - start


def main() -> int:
    """Print the tables for the data at `--data`."""
    parser = argparse.ArgumentParser(description="Measure how fast all checks together are.")
    parser.add_argument("--data", type=Path, required=True, help="folder with dev.*.tsv.gz")
    tables = {
        path.name.split(".")[1]: bitexts(path)
        for path in sorted(parser.parse_args().data.glob("dev.*.tsv.gz"))
    }
    print(
        "pair     pairs a second   "
        + "  ".join(f"{each.name:>10}" for each in CHECKS)
        + "   (share of the time)"
    )
    for name, pairs in tables.items():
        seconds(check, pairs)
        whole = seconds(check, pairs)
        parts = [seconds(import_module(each.module).compare, pairs) for each in CHECKS]
        print(
            f"{name}    {len(pairs) / whole:14.0f}   "
            + "  ".join(f"{share(part, whole):>10}" for part in parts)
        )
    several = [pair for pairs in tables.values() for pair in pairs]
    start = time.perf_counter()
    seconds(check, several)
    alone = time.perf_counter() - start
    start = time.perf_counter()
    for _ in check_all(several):
        pass
    print(
        f"\nall cores, {len(several)} pairs: {alone / (time.perf_counter() - start):.2f} times as fast as one"
    )
    print("\none pair of growing length")
    pairs = next(iter(tables.values()))
    source, target = (" ".join(getattr(pair, side) for pair in pairs) for side in ("source", "target"))
    for size in (25_000, 50_000, 100_000):
        long = Bitext.of_pair(
            source[:size], target[:size], pairs[0].source_language, pairs[0].target_language
        )
        print(f"{size:8} characters  {seconds(check, [long]):6.2f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
