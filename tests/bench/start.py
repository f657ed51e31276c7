"""How long the reader takes to start: `uv run python -m tests.bench.start [ARTICLE] [--to L] [--runs N]`.

Everything is timed from outside, in a terminal of 120 by 40 cells: from the start of the process to the
moment the awaited words are written. A Textual app that shows one line, timed in turn with the reader,
is the measure for the first frame.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from statistics import median

from tests.bench.terminal import Terminal
from tests.own_home import own_home
from translation.resources import SAMPLE

TRIVIAL = """
from textual.app import App
from textual.widgets import Static
class Trivial(App):
    BINDINGS = [("q", "quit")]
    def compose(self):
        yield Static("the first frame")
Trivial().run()
"""
LABELS = {
    "trivial": "first frame of a trivial Textual app",
    "frame": "first frame of the reader, with the article",
    "sentence": "first translated sentence on the screen",
    "whole": "whole article translated",
    "draft": "the same as a draft (--draft)",
    "quit": "from q to the end of the process, translating",
    "quit early": "the same while the package is being loaded",
}
WHOLE = r"([1-9][0-9]*)/\1 sentences?"
READER = "import sys; from tui.cli import main; sys.exit(main())"


def measure(article: Path, to: str, first_words: str) -> dict[str, float]:
    """One run of each program, in seconds, by the names of LABELS."""
    times = {}
    trivial = Terminal("-c", TRIVIAL)
    times["trivial"] = trivial.seconds_until("the first frame")
    trivial.seconds_to_quit()
    reader = Terminal("-c", READER, str(article), "--to", to, "--no-memory")
    times["frame"] = reader.seconds_until(first_words)
    times["sentence"] = reader.seconds_until(r"[1-9][0-9]*/[0-9]+ sentences")
    times["quit"] = reader.seconds_to_quit()
    reader = Terminal("-c", READER, str(article), "--to", to, "--no-memory")
    reader.seconds_until(r"0/[0-9]+ sentences")
    times["quit early"] = reader.seconds_to_quit()
    for name, options in (("whole", ()), ("draft", ("--draft",))):
        reader = Terminal("-c", READER, str(article), "--to", to, "--no-memory", *options)
        times[name] = reader.seconds_until(WHOLE)
        reader.seconds_to_quit()
    return times


def main() -> int:
    """Run both programs in turn and print the medians."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("article", nargs="?", type=Path, default=SAMPLE)
    parser.add_argument("--to", default="fr")
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    first_words = re.escape(" ".join(options.article.read_text(encoding="utf-8").split()[:2]))
    rows: dict[str, list[float]] = {name: [] for name in LABELS}
    for run in range(options.runs + 1):
        times = measure(options.article, options.to, first_words)
        if run:  # the first one compiles the modules
            for name, seconds in times.items():
                rows[name].append(seconds)
    medians = {name: median(values) for name, values in rows.items()}
    print(f"{options.runs} runs, medians in seconds, process start included\n")
    for name, label in LABELS.items():
        print(f"  {label:<48}{medians[name]:6.2f}")
    ratio = medians["frame"] / medians["trivial"]
    print(f"\n  first frame, reader to trivial: {ratio:.2f} (goal: 1.3)")
    return 0


if __name__ == "__main__":
    with own_home():
        sys.exit(main())
