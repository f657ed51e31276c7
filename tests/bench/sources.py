"""Measure how well articles are read from pages, beside other libraries where they are installed.

    uv run python -m tests.bench.sources --data PATH [--half A|B] [--wrong] [--jobs N]
    uv run --with readability-lxml,resiliparse,newspaper4k python -m tests.bench.sources --data PATH

PATH holds `pages.jsonl`, a page a line, and the pages: {"id", "set", "publisher", "file", "blocks": [[kind,
text]], "title", "authors", "date"}. Two sets are printed apart: fundus, the pages of its tests with the gold
of its parsers (github.com/flairNLP/fundus, MIT), and zyte, the article extraction benchmark with bodies that
people typed (github.com/scrapinghub/article-extraction-benchmark, MIT). The pages are their publishers' and
not part of the project. `--half` takes half of the publishers, by a digest of their names: rules are made
on A and looked at on B. `--wrong` prints our worst pages.

F1 is by four words in a row, the mean of the pages; sentences, quotations, words with digits and blocks are
counted over all pages, without what `diptych text` has beside the text: title, captions. Junk is
the share of words in sentences of which not even half is in the article. The title, date and authors must be
right altogether. "no-break" is the share of the no-break spaces in the
article's text that are kept. CPU is milliseconds a page, and as a multiple of trafilatura's.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.sources_score import Extracted, Gold, page_text, rates, score

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PLAIN = "trafilatura"


def ours(data: bytes) -> Extracted:
    """What Diptych reads, in this process."""
    from translation.errors import InputError
    from translation.sources.pages.article import extract
    from translation.sources.source import Content
    from tui.cli.texts import all_blocks

    try:
        article = extract(Content("page.html", data))
    except InputError:
        return Extracted("")
    if article is None:
        return Extracted("")
    about = article.metadata
    text = "\n".join(text for text, _, beside in all_blocks(article) if not beside)
    return Extracted(text, about.title, about.date, about.authors)


def trafilatura(data: bytes) -> Extracted:
    from trafilatura import bare_extraction

    found = bare_extraction(data, with_metadata=True, include_comments=False)
    if found is None or isinstance(found, dict):
        return Extracted("")
    authors = tuple((found.author or "").split("; "))
    return Extracted(found.text or "", found.title or "", found.date or "", authors)


def readability(data: bytes) -> Extracted:
    from readability import Document

    from translation.sources.pages.blocks import document, paragraphs

    page = Document(data.decode(errors="replace"))
    text = "\n".join(paragraph.text for paragraph in paragraphs(document(page.summary())))
    return Extracted(text, page.short_title())


def resiliparse(data: bytes) -> Extracted:
    from resiliparse.extract.html2text import extract_plain_text

    return Extracted(extract_plain_text(data.decode(errors="replace"), main_content=True))


def newspaper4k(data: bytes) -> Extracted:
    from newspaper import Article

    page = Article("https://news.example/a")
    page.download(input_html=data.decode(errors="replace"))
    page.parse()
    date = page.publish_date.isoformat() if page.publish_date else ""
    return Extracted(page.text, page.title, date, tuple(page.authors))


READERS: dict[str, tuple[str, Callable[[bytes], Extracted]]] = {
    PLAIN: ("trafilatura", trafilatura),
    "readability-lxml": ("readability", readability),
    "resiliparse": ("resiliparse", resiliparse),
    "newspaper4k": ("newspaper", newspaper4k),
    "diptych": ("translation.sources.pages.article", ours),
}


def half_of(publisher: str) -> str:
    """A or B."""
    return "AB"[sha256(publisher.encode()).digest()[1] % 2]


def measured(read: Callable[[bytes], Extracted], folder: Path, row: dict[str, Any]) -> Counter[str]:
    """The counts of one page, and the processor time it took."""
    data = (folder / row["file"]).read_bytes()
    start = time.process_time()
    try:
        found = read(data)
    except Exception as error:  # a library's own
        print(f"{row['id']}: {type(error).__name__}: {error}"[:150])
        found = Extracted("")
    spent = time.process_time() - start
    authors = None if row["authors"] is None else tuple(row["authors"])
    gold = Gold(tuple(text for _, text in row["blocks"]), row["title"], row["date"], authors)
    counts = score(gold, found, page_text(data))
    counts["milliseconds"] = round(1000 * spent)
    return counts


def print_table(rows: Sequence[dict[str, Any]], readers: Sequence[str], folder: Path, jobs: int) -> list[Any]:
    """A line for each reader; the counts of the last one, page by page."""
    each: list[Any] = []
    spent: dict[str, int] = {}
    for reader in readers:
        with ProcessPoolExecutor(jobs) as pool:
            each = list(pool.map(partial(measured, READERS[reader][1], folder), rows, chunksize=4))
        total: Counter[str] = sum(each, Counter())
        found = rates(total)
        if reader == readers[0]:
            print(f"{'':18}" + "".join(f"{name:>12}" for name in found) + f"{'CPU':>8}{'ratio':>7}")
        spent[reader] = total["milliseconds"]
        ratio = spent[reader] / max(1, spent.get(PLAIN, spent[reader]))
        columns = "".join(
            f"{rate:12.3f}" if name != "empty" else f"{rate:12.0f}" for name, rate in found.items()
        )
        print(f"{reader:18}{columns}{spent[reader] / len(rows):8.0f}{ratio:7.2f}", flush=True)
    return each


def print_wrong(rows: Sequence[dict[str, Any]], each: Sequence[Counter[str]], most: int = 25) -> None:
    """The pages whose sentences are the most lost or made up."""

    def wrong(counts: Counter[str]) -> int:
        lost = counts["sentences"] - counts["sentences kept"]
        return lost + counts["sentences given"] - counts["sentences right"]

    ranked = sorted(zip(each, rows, strict=True), key=lambda pair: -wrong(pair[0]))
    for counts, row in ranked[:most]:
        lost = counts["sentences"] - counts["sentences kept"]
        added = counts["sentences given"] - counts["sentences right"]
        print(f"{row['id']:60} lost {lost:3} of {counts['sentences']:3}, not in it {added:3}")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--half", choices="AB")
    parser.add_argument("--only", help="one reader")
    parser.add_argument("--wrong", action="store_true")
    parser.add_argument("--jobs", type=int, default=max(1, (os.cpu_count() or 2) // 2))
    options = parser.parse_args()
    lines = (options.data / "pages.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    rows = [row for row in rows if not options.half or half_of(row["publisher"]) == options.half]
    readers = [
        reader
        for reader, (module, _) in READERS.items()
        if find_spec(module) and options.only in (None, reader)
    ]
    for name in sorted({row["set"] for row in rows}):
        chosen = [row for row in rows if row["set"] == name]
        print(f"{name}: {len(chosen)} pages")
        each = print_table(chosen, readers, options.data, options.jobs)
        if options.wrong:
            print_wrong(chosen, each)


if __name__ == "__main__":
    main()
