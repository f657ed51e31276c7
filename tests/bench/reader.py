"""How the reader bears long articles: `uv run python -m tests.bench.reader [--segments N,N,...]` (Linux).

The reader runs in a terminal of 120 by 40 cells with an article made for the purpose, its translation and
a figure in every second sentence. Processor time is that of the whole process, the writing to the terminal
included. Keys are timed while the real engine translates an article of 1,200 sentences, and while
5,000 findings stream in: a made-up translation of 10,000 sentences that advances 5 times a second, by 100
sentences and 50 findings.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from tests.bench.start import READER
from tests.bench.terminal import Terminal
from tests.own_home import own_home

SCROLLED = 200  # rows
RESIZED = 10
SOUGHT = [chr(0x2190 + number) for number in range(60)]  # arrows: none is in a text or was shown before
PAUSE = 0.1  # seconds between two keys
STREAMED = 10_000  # segments, with half as many findings
PARAGRAPHS = 400  # no two are alike: a sentence that comes again is not translated again
PARAGRAPH = (
    "The harbour authority counted {0} ships last year. “We had expected {0} or fewer,” said its director, "
    "Anna Berg. The town of {0} hundred fishermen, once the largest on the coast, has hardly changed since."
)
LONG = """
import sys
import time
from dataclasses import replace
from tests.tui.fakes import FakePipeline, Spec, review_of
from translation.model import Figure, Finding, Reading, Span
from tui.app import ReaderApp
from tui.system.garbage import search_as_usual

search_as_usual()
count = int(sys.argv[1])
pairs = [
    [
        (
            f"The harbour authority counted {index} ships, fewer than in the year before, its director said.",
            f"L’autorité portuaire a compté {index} navires, moins que l’an dernier, a dit sa directrice.",
        )
        for index in range(start, min(start + 4, count))
    ]
    for start in range(0, count, 4)
]
review = review_of(pairs)

def figures(index, segment):
    places = ((segment.source, 30), (segment.target, 31))
    spans = [Span(span.start + before, span.start + before + len(str(index))) for span, before in places]
    return [Figure(span, str(index), (Reading("number", index),)) for span in spans]

segments = review.bitext.segments
blank = [segment.blank() for segment in segments]
odd = range(1, count, 2)
found = [
    Finding("figures", "matched", "info", *figures(index, segments[index]), "", key=str(index))
    for index in odd
]

def part(done):
    target = review.bitext.target[: segments[done - 1].target.end]
    bitext = replace(
        review.bitext, target=target, segments=(*segments[:done], *blank[done:])
    )
    return replace(review, bitext=bitext, findings=tuple(found[: done // 2]))

class Long(FakePipeline):
    def originals(self, text, language, *, names=False):
        return {"quotes": [], "figures": [finding.source for finding in found]}

    def translate(self, planned, options, *, looked_at, cancelled):
        step = int(sys.argv[2]) if sys.argv[2:] else count
        for done in range(step, count, step):
            if cancelled():
                return
            yield part(done)
            time.sleep(0.2)
        yield replace(review, findings=tuple(found))

pipeline = Long(pairs)
ReaderApp(review.article, None, "fr", pipeline=pipeline).run()
"""


def long_article(segments: int) -> list[float]:
    """Milliseconds a scrolled row and a resize take, seconds of a search, megabytes."""
    terminal = Terminal("-c", LONG, str(segments))
    terminal.seconds_until(f"{segments}/{segments} sentences")
    terminal.settle()
    before = terminal.cpu
    for _ in range(SCROLLED):
        terminal.type("j")
        terminal.settle(0.01)
    scroll = (terminal.cpu - before) / SCROLLED
    terminal.type("G")
    terminal.settle()
    before = terminal.cpu
    for width in range(RESIZED):
        terminal.resize(100 + width, 40)
        terminal.settle(0.3)
    resize = (terminal.cpu - before) / RESIZED
    terminal.type("/")
    terminal.settle()
    before = terminal.cpu
    terminal.type("directrice")
    terminal.seconds_until(r"“directrice” \d+ of")
    terminal.settle()
    search = (terminal.cpu - before) / len("directrice")
    memory = terminal.memory
    terminal.type("\x1b")
    terminal.settle(0.3)
    terminal.seconds_to_quit()
    return [scroll * 1000, resize * 1000, search * 1000, memory]


def while_translating() -> list[float]:
    """Milliseconds from a key to the screen that shows it, while the engine translates."""
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "long.txt"
        article.write_text("\n\n".join(map(PARAGRAPH.format, range(PARAGRAPHS))), encoding="utf-8")
        terminal = Terminal("-c", READER, str(article), "--to", "fr", "--no-memory")
        return latencies(terminal)


def while_streaming() -> list[float]:
    """The same while 5,000 findings are listed, 250 a second."""
    return latencies(Terminal("-c", LONG, str(STREAMED), "100"))


def latencies(terminal: Terminal) -> list[float]:
    """Milliseconds from a key to the screen that shows it, from the first translated sentence on."""
    terminal.seconds_until(r"[1-9]\d*/\d+ sentences")
    terminal.type("/")
    terminal.seconds_until("earch both texts")  # the cursor stands on the first letter
    times = []
    for key in SOUGHT:
        start = time.perf_counter()
        terminal.type(key)
        terminal.seconds_until(f"“{key}” ")  # how the search stands; no frame before says that
        times.append((time.perf_counter() - start) * 1000)
        terminal.forget()
        terminal.read_for(PAUSE)
        terminal.type("\x7f")
        terminal.read_for(PAUSE)
    terminal.type("\x1b")
    terminal.settle(0.3)
    terminal.seconds_to_quit()
    return times


def main() -> int:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--segments", default="100,1000,10000")
    options = parser.parse_args()
    print("Processor time in ms; memory in MB, the model not loaded\n")
    print(f"  {'segments':>8}{'scrolled row':>15}{'resize':>10}{'search a key':>15}{'memory':>10}")
    for segments in map(int, options.segments.split(",")):
        scroll, resize, search, memory = long_article(segments)
        print(f"  {segments:>8}{scroll:>15.1f}{resize:>10.0f}{search:>15.0f}{memory:>10.0f}", flush=True)
    print(
        "\nGoals at 10,000: a scrolled row under 16 ms, a resize under 300 ms, a search under 100 ms, 120 MB"
    )
    print("\nKey to screen, ms (goal: p95 60)")
    for name, measure in (("translating", while_translating), ("findings stream in", while_streaming)):
        times = measure()
        print(f"  {name:<20}median {median(times):5.0f}   p95 {quantiles(times, n=20)[-1]:5.0f}", flush=True)
    return 0


if __name__ == "__main__":
    with own_home():
        sys.exit(main())
