"""Measure the check of the words: alarms on human translations, by rule, and damage that it finds.

    uv run python -m tests.bench.fidelity --data PATH [--pairs FILE L L] [--show]

PATH holds `dev.<pair>.tsv.gz` as `tests.bench.figures` wants them; FILE has a sentence, a tab and its
translation on each line (`.gz` or not), in the two languages. `--show` prints each alarm.

Damage is done to the same pairs: words are put into both sides, and on the target's they are lost or altered;
the same words left whole must raise nothing. On the texts alone, another sentence's translation is not found:
that is the engine's to see (`translation.engine.made_up`).
"""

from __future__ import annotations

import argparse
import gzip
from collections import Counter
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.bench.figures import rows
from translation.checks.fidelity import Pair, compare_pair

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from translation.model import Finding

    Damage = Callable[[str, str, Random], tuple[str, str] | None]

_EVERY = 7  # pair is damaged in each way
_FOREIGN = "שלום 김치 (서울) สนุก 朝日新聞 Минск Слава மழை სახლი नमस्ते مرحبا Ηράκλειτος 中".split()
_NAMES = (
    "Żaneta Święcka Łódź Dźwig Þórður Ægisson Ștefan Əzizə Adébáyọ̀ Šťastný Đorđević Ħamrun Şanlıurfa".split()
)
_OTHER_LETTERS = "ŁËÆшÿŒ"
_KEPT = "desk@harbour.example https://harbour.example/a_b 😀 👍🏽 @harbour_master".split()
_SOUNDS = ("Ha ha ha", "Hmm...", "7 14 21 28", "- 3 -", "Brrr!", "***", "Ho ho ho ho")


def _inserted(text: str, word: str, random: Random) -> str:
    words = text.split(" ")
    words.insert(random.randrange(len(words) + 1), word)
    return " ".join(words)


def _lost(choice: Iterable[str]) -> Damage:
    words = tuple(choice)

    def damage(source: str, target: str, random: Random) -> tuple[str, str]:
        return _inserted(source, random.choice(words), random), target

    return damage


def _whole(source: str, target: str, random: Random) -> tuple[str, str]:
    word = random.choice([*_FOREIGN, *_NAMES, *_KEPT])
    return _inserted(source, word, random), _inserted(target, word, random)


def _altered(source: str, target: str, random: Random) -> tuple[str, str] | None:
    name = random.choice(_NAMES)
    rare = [place for place, letter in enumerate(name) if letter > "\u00ff" and letter.isalpha()]
    place = random.choice(rare or [0])
    other = random.choice([letter for letter in _OTHER_LETTERS if letter != name[place]])
    return _inserted(source, name, random), _inserted(
        target, name[:place] + other + name[place + 1 :], random
    )


def _misspelt(source: str, target: str, random: Random) -> tuple[str, str] | None:
    name = random.choice(_NAMES)
    place = random.choice([place for place in range(1, len(name) - 1) if name[place].isascii()] or [0])
    if not (place and name[place].isalpha()):
        return None
    other = random.choice([letter for letter in "bgkmnoprtuvz" if letter != name[place]])
    return _inserted(source, name, random), _inserted(
        target, name[:place] + other + name[place + 1 :], random
    )


def _run(run: str) -> Damage:
    def damage(source: str, target: str, random: Random) -> tuple[str, str]:
        return source, _inserted(target, run, random)

    return damage


def _looped(source: str, target: str, random: Random) -> tuple[str, str] | None:
    words = target.split(" ")
    if len(words) < 8:
        return None
    start, size = random.randrange(len(words) - 5), random.randrange(1, 6)
    return source, " ".join(words[:start] + words[start : start + size] * 4 + words[start + size :])


def _made_up(_source: str, target: str, random: Random) -> tuple[str, str] | None:
    return (random.choice(_SOUNDS), target) if sum(map(str.isalpha, target)) > 30 else None


def _copied(source: str, _target: str, _random: Random) -> tuple[str, str]:
    return source, source


def _emptied(source: str, _target: str, random: Random) -> tuple[str, str]:
    return source, random.choice(("", ".", ". . . . .", "…"))


KINDS: dict[str, Damage] = {
    "nothing: words kept on both sides": _whole,
    "a word of another script lost": _lost(_FOREIGN),
    "an address, account or emoji lost": _lost(_KEPT),
    "a letter of a name altered": _altered,
    "a plain letter of it altered": _misspelt,
    "dots added": _run("... .."),
    "a letter again and again": _run("aaaaaaa"),
    "words again and again": _looped,
    "prose for a sound or for numbers": _made_up,
    "the source left as it is": _copied,
    "nothing, or dots": _emptied,
}


def alarms(source: str, target: str, languages: tuple[str, str]) -> list[Finding]:
    """The errors and warnings of a pair."""
    return [one for one in compare_pair(Pair(source, target, *languages)) if one.severity != "info"]


def of_figures(folder: Path) -> Iterator[tuple[str, str, tuple[str, str]]]:
    """The sentences and references of the figures' data, with their languages."""
    for path in sorted(folder.glob("dev.*.tsv.gz")):
        source, target = path.name.split(".")[1].split("-")
        for row in rows(path):
            yield row["source"], row["reference"], (source, target)


def of_pairs(path: Path, languages: tuple[str, str]) -> Iterator[tuple[str, str, tuple[str, str]]]:
    """The pairs of a file, in both directions."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        for line in file:
            source, _, target = line.rstrip("\n").partition("\t")
            yield source, target, languages
            yield target, source, (languages[1], languages[0])


def measure(name: str, pairs: Iterable[tuple[str, str, tuple[str, str]]], *, show: bool) -> None:
    """Print the tables of one set of pairs."""
    random = Random(1)
    by_rule: Counter[str] = Counter()
    done: Counter[str] = Counter()
    found: Counter[str] = Counter()
    total = 0
    for source, target, languages in pairs:
        total += 1
        raised = alarms(source, target, languages)
        by_rule.update(one.code for one in raised)
        if show:
            for one in raised:
                print(f"{one.code}\t{one.reason}\t{source}\t{target}")
        if total % _EVERY or raised:
            continue
        for kind, damage in KINDS.items():
            damaged = damage(source, target, random)
            if damaged:
                done[kind] += 1
                found[kind] += bool(alarms(*damaged, languages))
    print(f"{name}: {total} pairs of human translators; alarms of 1,000 pairs")
    for code, count in sorted(by_rule.items()):
        print(f"  {code:<40}{1000 * count / total:8.2f}")
    print("Damage done, and the share that is found")
    for kind in KINDS:
        print(f"  {kind:<40}{done[kind]:8}{found[kind] / max(done[kind], 1):8.1%}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--pairs", nargs=3, metavar=("FILE", "L", "L"))
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    if options.data:
        measure("news with figures", of_figures(options.data), show=options.show)
    if options.pairs:
        file, source, target = options.pairs
        measure(Path(file).name, of_pairs(Path(file), (source, target)), show=options.show)


if __name__ == "__main__":
    main()
