"""What the pipeline costs besides the models: `uv run python -m tests.bench.pipeline [--sentences N,N,...]`.

A stand-in answers at once in the place of every model, so that only the planning, the batches, the memory,
the assembly and the checks are measured. Each article is translated whole, with a memory, and must come out
whole, in order, and word for word as the stand-in has it.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from pathlib import Path

import pytest

from tests.unit.engine.fake_model import FakeModel, in_place_of_all
from translation import pipeline
from translation.memory.store import Memory
from translation.sources.loading import from_text


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="the cost of a pipeline whose models answer at once")
    parser.add_argument("--sentences", default="100,1000,10000", help="lengths of the articles")
    print(f"{'sentences':>10}{'CPU s':>9}{'ms each':>9}{'peak MB':>9}")
    for count in map(int, parser.parse_args().sentences.split(",")):
        text = "\n\n".join(
            f"The council met {number} times, and nothing came of it." for number in range(count)
        )
        spent = _translate(text, count)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{count:10}{spent:9.2f}{1000 * spent / count:9.2f}{peak:9.0f}", flush=True)


def _translate(text: str, count: int) -> float:
    """Seconds of processor time for an article of `count` sentences."""
    start, before = time.process_time(), 0
    with (
        tempfile.TemporaryDirectory() as folder,
        pytest.MonkeyPatch.context() as patch,
        in_place_of_all(FakeModel(str.upper), patch),
        Memory(Path(folder) / "memory.sqlite3") as memory,
    ):
        for review in pipeline.translate(pipeline.plan(from_text(text, "-"), "en", "fr"), memory=memory):
            assert review.bitext.translated >= before
            before = review.bitext.translated
    assert before == count
    assert review.bitext.target == text.upper()
    return time.process_time() - start


if __name__ == "__main__":
    main()
