"""How well a given translation is aligned with its original: `python -m tests.bench.align --data PATH`.

    uv run --with galechurch python -m tests.bench.align --data PATH [--memory FILE] [--wrong] [--only NAME]

PATH holds `NAME.FROM-TO.jsonl.gz`: a document a line with `source` and `target`, lists of units; `breaks`,
the numbers of the units that begin a paragraph, of both; and `gold`, pairs of lists of units that belong
together, one side of which may be empty. A text is made of the units, which goes the way of every text:
loaded, cut into sentences, aligned. What comes out is brought back to units by its places.

Precision and recall are vecalign's, strict: a bead is right if it is exactly one of the gold; recall leaves
out those with an empty side. The same follows for the sentences left out or added, found as such ("alone").
`galechurch` is PyPI's, given the units themselves. `--memory`: keeps our own translations, which are the
bridge, in this file.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from contextlib import nullcontext
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from translation.given_translation import aligned
from translation.memory.store import Memory
from translation.model import Span
from translation.sources import loading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from translation.model import Article

Pair = tuple[tuple[int, ...], tuple[int, ...]]


class Score(NamedTuple):
    """Counts of beads: with both sides ("paired"), and with one ("alone")."""

    found: int = 0
    right: int = 0
    gold: int = 0
    alone_found: int = 0
    alone_right: int = 0
    alone_gold: int = 0

    @classmethod
    def of(cls, gold: Iterable[Pair], found: Iterable[Pair]) -> Score:
        """The score of what was found; sentences alone count one by one."""
        wanted, given = set(gold), set(found)
        paired, given_paired = ({pair for pair in pairs if all(pair)} for pairs in (wanted, given))
        alone, given_alone = set(_alone(wanted)), set(_alone(given))
        return cls(
            len(given_paired),
            len(given_paired & paired),
            len(paired),
            len(given_alone),
            len(given_alone & alone),
            len(alone),
        )

    def __add__(self, other: Score) -> Score:  # type: ignore[override]
        return Score(*(one + another for one, another in zip(self, other, strict=True)))

    def row(self) -> str:
        """Precision and recall of the pairs, and of the sentences alone."""
        shares = (
            (self.right, self.found),
            (self.right, self.gold),
            (self.alone_right, self.alone_found),
            (self.alone_right, self.alone_gold),
        )
        return "  ".join(f"{right / max(of, 1):7.3f}" for right, of in shares)


def _alone(pairs: Iterable[Pair]) -> Iterator[tuple[str, int]]:
    for source, target in pairs:
        if not target:
            yield from (("left out", number) for number in source)
        elif not source:
            yield from (("added", number) for number in target)


def text_of(units: Sequence[str], breaks: Iterable[int]) -> Article:
    """The units as a text with paragraphs, loaded."""
    begins = set(breaks)
    text = "".join(
        ("" if not number else "\n\n" if number in begins else " ") + " ".join(unit.split())
        for number, unit in enumerate(units)
    )
    return loading.from_text(text, "-")


def places(text: str, units: Sequence[str]) -> list[int]:
    """For each code point of a text the number of the unit that it came from.

    Loading changes letters only as it changes those of the unit alone, so they are counted.
    """
    cleaned = [loading.from_text(unit, "-").text for unit in units]
    letters = [number for number, unit in enumerate(cleaned) for sign in unit if sign.isalnum()]
    assert len(letters) == sum(map(str.isalnum, text)), "letters were lost on the way"
    found, place = [], 0
    for sign in text:
        found.append(letters[min(place, len(letters) - 1)])
        place += sign.isalnum()
    return found


def units_in(span: Span, text: str, places_of: Sequence[int]) -> frozenset[int]:
    """The units that some code points of a text came from."""
    return frozenset(places_of[place] for place in range(span.start, span.end) if text[place].isalnum())


def merged(pairs: Iterable[tuple[frozenset[int], frozenset[int]]]) -> list[Pair]:
    """The pairs, those that share a unit joined: a unit may have been cut into several sentences."""
    groups: list[tuple[set[int], set[int]]] = []
    for source, target in pairs:
        if not source and not target:
            continue
        one, other = set(source), set(target)
        apart = []
        for group in groups:
            if group[0] & one or group[1] & other:
                one |= group[0]
                other |= group[1]
            else:
                apart.append(group)
        groups = [*apart, (one, other)]
    return [(tuple(sorted(source)), tuple(sorted(target))) for source, target in groups]


SIDES = ("source", "target")


def ours(document: dict[str, Any], memory: Memory | None) -> tuple[list[Pair], bool]:
    """What Diptych finds, in units, and whether there was a bridge."""
    article, translation = (
        text_of(document[side], breaks) for side, breaks in zip(SIDES, document["breaks"], strict=True)
    )
    bitext, bridge = aligned(article, translation, document["from"], document["to"], memory=memory)
    source_places, target_places = (
        places(text.text, document[side]) for text, side in zip((article, translation), SIDES, strict=True)
    )
    pairs = merged(
        (
            units_in(segment.source, bitext.source, source_places),
            units_in(segment.target or Span(0, 0), bitext.target, target_places),
        )
        for segment in bitext.segments
    )
    return pairs, bridge is not None


def gale_church(document: dict[str, Any]) -> list[Pair]:
    """What PyPI's galechurch finds, given the units."""
    module = import_module("galechurch")
    return [
        (tuple(range(bead.source_start, bead.source_end)), tuple(range(bead.target_start, bead.target_end)))
        for bead in module.align(document["source"], document["target"]).beads
    ]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--memory", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--wrong", action="store_true")
    arguments = parser.parse_args()
    print(f"{'':20} {'bridge':>6} {'P':>8} {'R':>8} {'alone P':>8} {'alone R':>8} {'units/s':>8}")
    has_other = find_spec("galechurch") is not None
    with Memory(arguments.memory) if arguments.memory else nullcontext() as memory:
        for path in sorted(arguments.data.glob("*.jsonl.gz")):
            if arguments.only in path.name:
                _measure(path, memory, has_other=has_other, wrong=arguments.wrong)


def _measure(path: Path, memory: Memory | None, *, has_other: bool, wrong: bool) -> None:
    score = other = Score()
    count = 0
    seconds = 0.0
    bridged = False
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for document in map(json.loads, lines):
            gold = [(tuple(source), tuple(target)) for source, target in document["gold"]]
            start = time.process_time()
            found, bridged = ours(document, memory)
            seconds += time.process_time() - start
            score += Score.of(gold, found)
            if has_other:
                other += Score.of(gold, gale_church(document))
            count += len(document["source"])
            if wrong:
                for pair in sorted(set(found) - set(gold)):
                    print(*([document[side][n] for n in of] for side, of in zip(SIDES, pair, strict=True)))
    name = path.name.removesuffix(".jsonl.gz")
    print(f"{name:20} {'yes' if bridged else 'no':>6} {score.row()} {count / seconds:8.0f}", flush=True)
    if has_other:
        print(f"{'  galechurch':20} {'':>6} {other.row()}", flush=True)


if __name__ == "__main__":
    main()
