"""How long the reader takes to start: `uv run python -m tests.bench.start [ARTICLE] [--to L] [--runs N]`.

Everything is timed from outside, in a terminal of 120 by 40 cells: from the start of the process to the
moment the awaited words are written. A Textual app that shows one line, timed in turn with the reader,
is the measure for the first frame.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from statistics import median

SAMPLE = next((Path(__file__).parents[2] / "seeds").glob("*.txt"))
PATIENCE = 120.0  # seconds
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
    "quit": "from q to the end of the process, translating",
    "quit early": "the same while the package is being loaded",
}
READER = "import sys; from tui.cli import main; sys.exit(main())"


class Terminal:
    """A process in a terminal of its own."""

    def __init__(self, *arguments: str) -> None:
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        environment = os.environ | {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
        self._master = master
        self._written = b""
        self._start = time.perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment,
            start_new_session=True,
        )
        os.close(slave)

    def seconds_until(self, words: str) -> float:
        """Seconds from the start until something that matches `words` is written."""
        pattern = re.compile(words.encode())
        while not pattern.search(self._written):
            self._read()
        return time.perf_counter() - self._start

    def seconds_to_quit(self) -> float:
        """Seconds from pressing q to the end of the process."""
        start = time.perf_counter()
        os.write(self._master, b"q")
        try:
            while True:
                self._read()
        except EOFError:
            pass
        self._process.wait(PATIENCE)
        os.close(self._master)
        return time.perf_counter() - start

    def _read(self) -> None:
        ready, _, _ = select.select([self._master], [], [], PATIENCE)
        if not ready:
            os.killpg(self._process.pid, signal.SIGKILL)
            raise TimeoutError(f"nothing within {PATIENCE} s; the last words were {self._written[-500:]!r}")
        try:
            chunk = os.read(self._master, 65536)
        except OSError:  # how Linux says that the other end is closed
            chunk = b""
        if not chunk:
            raise EOFError(self._written[-2000:].decode(errors="replace"))
        self._written += chunk


def measure(article: Path, to: str, first_words: str) -> dict[str, float]:
    """One run of each program, in seconds, by the names of LABELS."""
    times = {}
    trivial = Terminal("-c", TRIVIAL)
    times["trivial"] = trivial.seconds_until("the first frame")
    trivial.seconds_to_quit()
    reader = Terminal("-c", READER, str(article), "--to", to)
    times["frame"] = reader.seconds_until(first_words)
    times["sentence"] = reader.seconds_until(r"[1-9][0-9]*/[0-9]+ sentences")
    times["quit"] = reader.seconds_to_quit()
    reader = Terminal("-c", READER, str(article), "--to", to)
    reader.seconds_until(r"0/[0-9]+ sentences")
    times["quit early"] = reader.seconds_to_quit()
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
    print(f"\n  first frame, reader to trivial: {ratio:.2f} (goal: 1.5)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
