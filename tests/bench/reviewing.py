"""A person's decisions: none is lost that was acknowledged, and none is waited for.

    uv run python -m tests.bench.reviewing

Processes that decide and acknowledge without end are killed at random moments; what they said is looked up.
Then the time that a decision takes until it is on the disk, and to see all that is decided of an article, of
which a tenth of the sentences and all findings are decided.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.unit.reviewing.making import bitext
from tests.unit.reviewing.test_store import kept, killed
from translation.checks import check
from translation.model import Article, Engine, Review
from translation.reviewing.desk import Desk
from translation.reviewing.store import ReviewStore
from translation.reviewing.texts import check_text

if TYPE_CHECKING:
    from collections.abc import Callable

_KILLS = 40
_SIZES = (100, 1000)


def main() -> None:
    """Print both tables."""
    with tempfile.TemporaryDirectory() as folder:
        _print_kills(Path(folder) / "kills.sqlite3")
        print(
            "| sentences | one decision, ms | all findings at once, ms | what is decided, ms | reopened, ms |"
        )
        print("|---|---|---|---|---|")
        for size in _SIZES:
            _print_times(Path(folder) / f"{size}.sqlite3", size)


def _print_kills(path: Path) -> None:
    draw = random.Random(18)
    acknowledged = [
        name for number in range(_KILLS) for name in killed(path, f"worker{number}-", draw.uniform(0, 0.5))
    ]
    lost = set(acknowledged) - set(kept(path))
    print(f"{_KILLS} processes killed: {len(acknowledged)} decisions acknowledged, {len(lost)} lost\n")


def _print_times(path: Path, size: int) -> None:
    pair = bitext(
        [f"The flood destroyed {number},550 houses." for number in range(1, size + 1)],
        [f"L'inondation a détruit {number} 505 maisons." for number in range(1, size + 1)],
    )
    review = Review(Article("-", pair.source, ()), pair, (), Engine("", "", ()))
    review = replace(review, findings=check(pair))
    desk = Desk(ReviewStore(path), pair, "-", "bench")
    desk.accept(review, review.findings[:1])  # makes the file
    one = statistics.median(
        _seconds(lambda number=number: desk.accept(review, [review.findings[number]]))  # type: ignore[misc]
        for number in range(1, 12)
    )
    for index in range(0, size, 10):
        desk.comment(review, index, "seen")
    everything = _seconds(lambda: desk.reject(review, review.findings))
    decided = _seconds(lambda: desk.decisions(review))
    reopened = _seconds(lambda: Desk(ReviewStore(path), pair, "-", "bench").decisions(review))
    print(f"| {size} | {' | '.join(f'{1000 * each:.0f}' for each in (one, everything, decided, reopened))} |")
    if size == _SIZES[0]:
        checking = _seconds(lambda: check_text(pair, 1, "L'inondation a détruit 2 550 maisons."))
        print(f"(One sentence checked while it is written: {1000 * checking:.1f} ms.)")


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
