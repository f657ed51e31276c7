"""Measure the figure check into English from other languages, on sentences of our own.

    uv run python -m tests.bench.figures_languages

`figures_pairs/*/<language>.txt` say line by line what `en.txt` beside them says: news sentences with
figures of every kind. The first were written to find what is not read, and all of it was mended. Before
anything was mended for them, of the second, in 13 languages, 27 of 338 raised a false alarm (8.0 %) and
99.4 % of the changed digits were found; of the third, in 9, it was 3 of 108 (2.8 %) and all 725; of the
fourth, forty sentences each in the scripts other than Latin, 24 of 239 (10.0 %) and 742 of 746.

A pair that raises an alarm is a false one. Then each digit of the English side is changed, one at a time
and at random: an alarm is an error found. The last languages have no table: only their digits, signs and
scales are read, as CLDR has them.
"""

from __future__ import annotations

import random
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.figures import check, share
from translation.languages import cldr

if TYPE_CHECKING:
    from collections.abc import Iterator

PAIRS = Path(__file__).parent / "figures_pairs"
TABLES = Path(cldr.__file__).parent


def has_table(language: str) -> bool:
    """Whether the language has a table of figures; the others are read in digits, signs and CLDR's words."""
    return (TABLES / language / "figures.py").exists()


LANGUAGES = tuple(sorted({path.stem for path in PAIRS.glob("*/*.txt")} - {"en"}))
WITH_TABLE = tuple(language for language in LANGUAGES if has_table(language))
WITHOUT_TABLE = tuple(language for language in LANGUAGES if not has_table(language))


def pairs(language: str) -> list[tuple[str, str]]:
    """The sentences of a language and what they are in English."""
    found: list[tuple[str, str]] = []
    for path in sorted(PAIRS.glob(f"*/{language}.txt")):
        texts = [one.read_text(encoding="utf-8").splitlines() for one in (path, path.with_name("en.txt"))]
        found += zip(*texts, strict=True)
    return found


def damaged(text: str, draw: random.Random) -> Iterator[str]:
    """The text with one digit changed, for each of its digits."""
    for match in re.finditer(r"\d", text):
        digit = draw.choice([digit for digit in "0123456789" if digit != match.group()])
        yield text[: match.start()] + digit + text[match.end() :]


def main() -> int:
    """Print a line for each language."""
    draw = random.Random(2022)
    print("into English       false alarms                changed digits found")
    for language in WITH_TABLE + WITHOUT_TABLE:
        alarmed = total = found = changed = 0
        for source, target in pairs(language):
            total += 1
            if check(f"{language}-en", source, target):
                alarmed += 1
                continue
            for wrong in damaged(target, draw):
                changed += 1
                found += bool(check(f"{language}-en", source, wrong))
        print(
            f"{language:18} {alarmed:3} of {total:3} {share(alarmed, total)}"
            f"       {found:4} of {changed:4} {share(found, changed)}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
