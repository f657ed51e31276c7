"""Measure whether names are known again in another script, on pairs of our own.

    uv run python -m tests.bench.names_scripts [--wrong]

`names/<language>.tsv` have, a line, a name in another script, a language in Latin script, how it writes the
name, and how it writes another one: of another person or place, or with a letter changed that matters. Right
is a name that is known again, and another one that is not. The lines were written in four goes by the author
of the code. Of the first, before there was any, 194 pairs were `held-out`; 177 were judged right when they
were first asked (91.2 %), of the second go 771 of 842 (91.6 %), of the third 238 of 256 (93.0 %), of the
fourth, whose false names have one consonant changed, 205 of 220 (93.2 %). Then what was wrong in the later
ones was mended, so that `develop` says no more than that it stays so.

The last column is about the right names with one of their consonants changed at random, by a seed: how many
are still taken for the name. In scripts that write some sounds alike (b and p in Arabic, l and r in
Japanese), some must be.

--wrong prints the pairs that are judged wrong, of the lines `develop` only.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.figures import share
from translation.checks.names.likeness import likeness

if TYPE_CHECKING:
    from collections.abc import Sequence

PAIRS = Path(__file__).parent / "names"
PARTS = ("develop", "held-out")
_CONSONANTS = "bdfgklmnprstvz"


@dataclass(frozen=True, slots=True)
class Names:
    """A name, and how a language in Latin script writes it, and another one."""

    part: str
    name: str
    language: str
    right: str
    wrong: str


def names(language: str) -> list[Names]:
    """The names of a language with another script."""
    with (PAIRS / f"{language}.tsv").open(encoding="utf-8", newline="") as file:
        return [Names(**row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def languages() -> list[str]:
    """The languages that names are given in."""
    return sorted(path.stem for path in PAIRS.glob("*.tsv"))


def misjudged(language: str, given: Sequence[Names]) -> list[tuple[str, str]]:
    """The pairs that are judged wrong: names that are not known again, and others taken for the name."""
    found = [
        (one.name, one.right) for one in given if not likeness(one.name, one.right, language, one.language)
    ]
    return found + [
        (one.name, one.wrong) for one in given if likeness(one.name, one.wrong, language, one.language)
    ]


def changed(name: str, draw: random.Random) -> str:
    """The name with one of its consonants changed, or as it is if it has none."""
    places = [place for place, letter in enumerate(name) if letter in _CONSONANTS]
    if not places:
        return name
    place = draw.choice(places)
    return name[:place] + draw.choice(_CONSONANTS.replace(name[place], "")) + name[place + 1 :]


def main() -> int:
    """Print a line for each language."""
    parser = argparse.ArgumentParser(description="Names in other scripts.")
    parser.add_argument("--wrong", action="store_true", help="print the pairs judged wrong")
    shows_wrong = parser.parse_args().wrong
    draw = random.Random(2022)
    print(
        "        " + "".join(f"{part:>22}" for part in PARTS) + "   a consonant changed, taken for the name"
    )
    right, total = dict.fromkeys(PARTS, 0), dict.fromkeys(PARTS, 0)
    for language in languages():
        line = f"{language:8}"
        for part in PARTS:
            given = [one for one in names(language) if one.part == part]
            wrong = misjudged(language, given)
            pairs, good = 2 * len(given), 2 * len(given) - len(wrong)
            total[part] += pairs
            right[part] += good
            line += f"   {good:3} of {pairs:3} {share(good, pairs)}"
            if shows_wrong and part == "develop":
                for name, written in wrong:
                    print(f"    {name}: {written}")
        damaged = [(one, changed(one.right, draw)) for one in names(language)]
        taken = sum(bool(likeness(one.name, other, language, one.language)) for one, other in damaged)
        print(f"{line}   {taken:3} of {len(damaged):3} {share(taken, len(damaged))}")
    print(
        f"{'all':8}"
        + "".join(
            f"   {right[part]:3} of {total[part]:3} {share(right[part], total[part])}" for part in PARTS
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
