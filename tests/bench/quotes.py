"""How well quotes and speakers are found, and what a translation did to them: `python -m tests.bench.quotes`.

With `--data PATH` a folder of `LANGUAGE.*.jsonl.gz` files: one article a line with its text and gold
quotations (`content` and `speaker` as code-point spans, `direct` for words in quotation marks). Such data:
PolNeAR (networkdynamics/PolNeAR) and uhh-lt/german-news-quotation-attribution-2024.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
from dataclasses import dataclass
from math import nan
from pathlib import Path
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING, Any

from tests.bench import articles, damage
from translation.checks.quotes import compare, extract
from translation.languages.word_lists import words
from translation.model import Bitext

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from translation.model import Quote

SEED = 20
LATER = (
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
)  # articles that no rule had seen when they were first measured
COVERED = 0.8  # share of a quotation's characters that must be found, or of ours that must be gold
_WORD = re.compile(r"\w+")
_ARTICLES = words("""
    a an the le la les l un une der die das dem den des ein eine einer einem einen el los las una il lo gli o
""")


@dataclass
class Score:
    """Counts over articles, and the shares made of them."""

    gold: int = 0
    marked: int = 0  # of the gold: inside a quoted span of any kind
    found: int = 0  # of the gold: inside what we call quotation
    called: int = 0
    right: int = 0  # of those called quotation: in the gold's direct ones
    spoken: int = 0  # or in any gold quotation, direct or not
    speakers: int = 0  # gold quotations with a speaker
    named: int = 0  # of the gold quotations found: we name a speaker
    agreed: int = 0
    resolved: int = 0  # of those named: the name is the gold's too, where the gold has one

    def row(self) -> list[float]:
        """The shares in the order of `HEAD`."""
        return [
            self.marked / max(1, self.gold),
            self.found / max(1, self.gold),
            self.spoken / max(1, self.called),
            self.right / max(1, self.called),
            self.agreed / max(1, self.named),
            self.agreed / max(1, self.speakers),
            self.resolved / self.named if self.resolved else nan,
        ]


HEAD = ["marks", "recall", "precision", "(direct only)", "speaker P", "speaker R", "name"]


def score(gold_articles: Iterable[dict[str, Any]], language: str, errors: list[str] | None = None) -> Score:
    """The counts over articles with gold quotations; `errors` takes a line for each miss."""
    total = Score()
    for article in gold_articles:
        text = article["text"]
        quotes = extract(text, language)
        called = [quote for quote in quotes if quote.kind == "quotation"]
        spans = _mask(len(text), [(quote.span.start, quote.span.end) for quote in quotes])
        ours = _mask(len(text), [(quote.span.start, quote.span.end) for quote in called])
        direct = [gold for gold in article["quotes"] if gold["direct"]]
        direct_mask = _mask(len(text), [span for gold in direct for span in gold["content"]])
        any_mask = _mask(len(text), [span for gold in article["quotes"] for span in gold["content"]])
        for quote in called:
            total.called += 1
            total.right += _share(direct_mask, [(quote.span.start, quote.span.end)]) >= COVERED
            spoken = _share(any_mask, [(quote.span.start, quote.span.end)]) >= COVERED
            total.spoken += spoken
            if not spoken and errors is not None:
                errors.append("extra    " + _around(text, quote.span.start, quote.span.end))
        for gold in direct:
            total.gold += 1
            total.marked += _share(spans, gold["content"]) >= COVERED
            found = _share(ours, gold["content"]) >= COVERED
            total.found += found
            if not found and errors is not None:
                errors.append("missed   " + _around(text, gold["content"][0][0], gold["content"][-1][1]))
            _score_speaker(total, text, gold, called, errors)
    return total


def _score_speaker(
    total: Score, text: str, gold: dict[str, Any], called: list[Quote], errors: list[str] | None
) -> None:
    begin, end = gold["content"][0][0], gold["content"][-1][1]
    mention = gold.get("mention") or " ".join(text[start:stop] for start, stop in gold.get("speaker", ()))
    total.speakers += bool(mention)
    named = [
        quote.speaker
        for quote in called
        if quote.speaker
        and any(quote.span.start < stop and start < quote.span.end for start, stop in gold["content"])
    ]
    if not named:
        if mention and errors is not None:
            errors.append(f"unnamed  [{mention}] {_around(text, begin, end)}")
        return
    total.named += 1
    agreed = bool(mention) and same_words(named[0].mention, mention)
    total.agreed += agreed
    resolved = "name" in gold and same_words(named[0].name, gold["name"])
    total.resolved += resolved
    if "name" in gold and not resolved and errors is not None:
        errors.append(f"name     [{gold['name']}] ours: [{named[0].name}] {_around(text, begin, end)}")
    if not agreed and errors is not None:
        errors.append(f"speaker  [{mention}] ours: [{named[0].mention}] {_around(text, begin, end)}")


def same_words(one: str, other: str) -> bool:
    """Whether two mentions share at least half the words of the shorter one, articles aside."""
    left, right = _content(one), _content(other)
    return 2 * len(left & right) >= max(1, min(len(left), len(right)))


def _content(text: str) -> set[str]:
    found = set(_WORD.findall(text.lower()))
    return found - _ARTICLES or found


def _mask(size: int, spans: Iterable[tuple[int, int]]) -> bytearray:
    mask = bytearray(size)
    for start, end in spans:
        mask[start:end] = b"\1" * (end - start)
    return mask


def _share(mask: bytearray, spans: Iterable[tuple[int, int]]) -> float:
    spans = list(spans)
    return sum(sum(mask[start:end]) for start, end in spans) / max(
        1, sum(end - start for start, end in spans)
    )


def _around(text: str, start: int, end: int) -> str:
    quoted = (
        text[start:end] if end - start < 160 else f"{text[start : start + 80]} ... {text[end - 70 : end]}"
    )
    return repr(f"{text[max(0, start - 120) : start]}⟦{quoted}⟧{text[end : end + 120]}")


def read(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of a gold file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def main(arguments: list[str] | None = None) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--data", type=Path, help="folder with gold articles")
    parser.add_argument("--half", choices=("first", "second"), help="every other article only")
    parser.add_argument("--errors", metavar="LANGUAGE", help="print each miss in this language")
    parser.add_argument("--misses", action="store_true", help="print each damage not found")
    options = parser.parse_args(arguments)
    print(f"{'':24}" + "".join(f"{name:>14}" for name in HEAD))
    for language in ("fr", "es", "it", "pt", "nl", "de"):
        file = "de_news.txt" if language == "de" else f"{language}.txt"  # de.txt: the pairs' translations
        written = [{"text": one.text, "quotes": one.quotes} for one in articles.read(file)]
        _print(f"{language}, written", written, language, options.errors)
    for folder in LATER:
        for language in ("fr", "es", "it", "pt", "nl", "de"):
            if not articles.exists(f"{folder}/{language}_news.txt"):
                continue
            news = articles.read(f"{folder}/{language}_news.txt")
            written = [{"text": one.text, "quotes": one.quotes} for one in news]
            _print(f"{language}, {folder}", written, language, options.errors)
    for path in sorted(options.data.glob("*.jsonl.gz")) if options.data else ():
        language = path.name.split(".")[0]
        gold = list(read(path))
        if options.half:
            gold = gold[options.half == "second" :: 2]
        _print(path.name, gold, language, options.errors)
    sets = {"first": damage.first(), **{folder: damage.later(folder) for folder in LATER}}
    for name, pairs in sets.items():
        for sentences in (True, False):
            _print_damage(name, pairs, sentences, options.misses)
    _print_speed()
    return 0


def _print_damage(name: str, pairs: list[damage.Pair], sentences: bool, explain: bool) -> None:
    misses: list[str] | None = [] if explain else None
    head = f"{name}, {'by sentence' if sentences else 'not aligned'}"
    print(f"\n{head:24}{'done':>8}{'found':>8}{'false':>8}")
    tallies = damage.run(pairs, Random(SEED), 3, sentences, misses)
    for kind, tally in tallies.items():
        found = f"{tally.found / tally.done:8.3f}" if tally.done else " " * 8
        print(f"{kind:24}{tally.done:8}{found}{tally.false / max(1, tally.untouched):8.3f}")
    for line in misses or ():
        print(line)


def _print_speed() -> None:
    pair = damage.sample()
    times = 100_000 // len(pair.source)
    source, target = "\n\n".join([pair.source] * times), "\n\n".join([pair.target] * times)
    start = perf_counter()
    extract(source, pair.source_language)
    extracted = perf_counter()
    compare(Bitext.of_pair(source, target, pair.source_language, pair.target_language))
    compared = perf_counter()
    print(
        f"\n{len(source) // 1000} KB: extract {extracted - start:.3f} s, compare {compared - extracted:.3f} s"
    )


def _print(name: str, gold: list[dict[str, Any]], language: str, explained: str | None) -> None:
    errors: list[str] | None = [] if explained == language else None
    result = score(gold, language, errors)
    print(f"{name:24}" + "".join(f"{share:14.3f}" for share in result.row()))
    for line in errors or ():
        print(line)


if __name__ == "__main__":
    sys.exit(main())
