"""Measure the check of names: alarms on human translations, by rule, and damage that it finds.

    uv run python -m tests.bench.names --data PATH [--pair L-L] [--every N] [--show SEED [--most N]]

PATH holds `dev.<pair>.tsv.gz` as `tests.bench.figures` wants them. Each pair stands alone, as an article of
one sentence. A name for damage is a word with a capital, four letters or more, that stands on both sides
with the same letters, within both sentences, and in small letters in neither language's data. In the target,
one letter of it is changed for another; or it is exchanged for another such name of the data; or it is
dropped, with the other names beside it. A damage is found if an alarm is raised that the pair without it
does not raise. `--show` prints alarms on undamaged pairs, drawn by the seed, and the damage not found.
"""

from __future__ import annotations

import argparse
import re
import string
from collections import Counter
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.bench.figures import rows
from translation.checks.names import compare
from translation.model import Bitext, alarms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    Damage = Callable[[str, re.Match[str], Random, Sequence[str]], str]

PAIRS = ("en-fr", "en-de", "en-es", "fr-en", "de-en", "es-en")
_NAME = re.compile(r"(?<=[a-zß-ÿ,] )[A-ZÀ-Þ][^\W\d_]{3,}(?![\w-])")
_MONTHS = frozenset(  # of figures
    """
    January February March April June July August September October November December
    Januar Februar Juni Juli Oktober Dezember Mayo
    """.split()
)
_RUN = r"(?:[A-ZÀ-Þ][\w.-]* )*{}(?: [A-ZÀ-Þ][\w-]*)*"


def _altered(target: str, name: re.Match[str], random: Random, _names: Sequence[str]) -> str:
    place = random.randrange(name.start(), name.end())
    was = target[place]
    other = random.choice([letter for letter in string.ascii_lowercase if letter != was.lower()])
    return target[:place] + (other.upper() if was.isupper() else other) + target[place + 1 :]


def _exchanged(target: str, name: re.Match[str], random: Random, names: Sequence[str]) -> str:
    others = [other for other in names if other not in target]
    return target[: name.start()] + random.choice(others) + target[name.end() :]


def _dropped(target: str, name: re.Match[str], _random: Random, _names: Sequence[str]) -> str:
    run = next(
        (run for run in re.finditer(_RUN.format(name[0]), target) if run.start() <= name.start() < run.end()),
        name,
    )
    return target[: run.start()] + target[run.end() + 1 :]


def _word_dropped(target: str, name: re.Match[str], _random: Random, _names: Sequence[str]) -> str:
    return target[: name.start()] + target[name.end() + 1 :]


KINDS: dict[str, Damage] = {
    "one letter changed": _altered,
    "exchanged": _exchanged,
    "dropped": _dropped,
    "a word of it dropped": _word_dropped,
}
COUNTED = ("one letter changed", "exchanged", "dropped")


def raised(source: str, target: str, languages: tuple[str, str]) -> set[tuple[str, str]]:
    """The alarms on a pair, by code and reason."""
    found = alarms(compare(Bitext.of_pair(source, target, *languages)))
    return {(finding.code, finding.reason) for finding in found}


def names_of(pairs: Iterable[tuple[str, str]]) -> list[list[re.Match[str]]]:
    """For each pair the names of its target that its source has, too."""
    pairs = list(pairs)
    small = {word for pair in pairs for text in pair for word in re.findall(r"\b[a-zß-ÿ]+\b", text)}
    found = []
    for source, target in pairs:
        in_source = {name[0] for name in _NAME.finditer(source)}
        found.append(
            [
                name
                for name in _NAME.finditer(target)
                if name[0] in in_source
                and name[0] not in _MONTHS
                and name[0].lower() not in small
                and len(re.findall(rf"\b{name[0]}\b", target)) == 1
            ]
        )
    return found


def measure(
    name: str, pairs: Sequence[tuple[str, str]], *, show: int | None, most: int
) -> tuple[Counter[str], Counter[str], int, int]:
    """Print the tables of one pair of languages; damage done and found, pairs and pairs with an alarm."""
    languages = (name[:2], name[3:])
    random = Random(1)
    by_rule: Counter[str] = Counter()
    done: Counter[str] = Counter()
    found: Counter[str] = Counter()
    shown: list[str] = []
    lost: list[str] = []
    alarmed = 0
    names = names_of(pairs)
    table = sorted({one[0] for matches in names for one in matches})
    for (source, target), matches in zip(pairs, names, strict=True):
        before = raised(source, target, languages)
        alarmed += bool(before)
        by_rule.update(code for code, _ in before)
        if before:
            shown.append(f"{sorted(before)}\n    {source}\n    {target}")
        if not matches:
            continue
        match = random.choice(matches)
        for kind, damage in KINDS.items():
            damaged = damage(target, match, random, table)
            done[kind] += 1
            if raised(source, damaged, languages) - before:
                found[kind] += 1
            else:
                lost.append(f"{kind}: {match[0]}\n    {source}\n    {damaged}")
    print(f"{name}: {len(pairs)} pairs, alarms on {alarmed / len(pairs):.2%} of them; of 1,000 pairs by rule")
    for code, count in sorted(by_rule.items()):
        print(f"  {code:<30}{1000 * count / len(pairs):8.2f}")
    for kind in KINDS:
        print(f"  {kind:<30}{done[kind]:8}{found[kind] / max(done[kind], 1):8.1%}")
    if show is not None:
        draw = Random(show)
        for title, texts in (("Alarms", shown), ("Not found", lost)):
            print(f"--- {title} ({len(texts)})")
            print("\n".join(draw.sample(texts, min(most, len(texts)))))
    return done, found, len(pairs), alarmed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--pair", choices=PAIRS)
    parser.add_argument("--every", type=int, default=1, help="take one line of so many")
    parser.add_argument("--show", type=int, metavar="SEED")
    parser.add_argument("--most", type=int, default=40)
    options = parser.parse_args()
    done: Counter[str] = Counter()
    found: Counter[str] = Counter()
    total = alarmed = 0
    for name in [options.pair] if options.pair else PAIRS:
        pairs = [(row["source"], row["reference"]) for row in rows(options.data / f"dev.{name}.tsv.gz")]
        pairs = pairs[:: options.every]
        some_done, some_found, some, some_alarmed = measure(name, pairs, show=options.show, most=options.most)
        done += some_done
        found += some_found
        total += some
        alarmed += some_alarmed
    share = sum(found[kind] for kind in COUNTED) / max(sum(done[kind] for kind in COUNTED), 1)
    print(
        f"all: damage found {share:.1%} (but for words dropped), alarms on {alarmed / total:.2%} of {total}"
    )


if __name__ == "__main__":
    main()
