"""Write the lists of words that two languages write in small letters: `languages/xx/common.txt.gz`.

    uv run python -m tests.tools.common_words en fr --data en-fr.tsv.gz --words en.json fr.json

The data is a parallel corpus: one sentence pair a line, a tab in between. A word is listed if it is often
enough in small letters there, and not many times as often with a capital inside a sentence, as names are.
Once is enough for a word that others have listed: `--words` are the files `index.json` of the npm packages
an-array-of-english-words 2.0.0 and an-array-of-french-words 2.0.0 (MIT), which have no names.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from translation.languages.profile import folder
from translation.text.common_words import FILE

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

LEAST = 2  # times that a word stands there in small letters: a slip is rarer
MOST_CAPITALS = 20  # times as often with a capital: "paris" is a slip, "may" is not
LONG = 5  # letters of a word that may stand there once: shorter odd ones are like names
SHORTEST = 3  # letters; shorter ones are function words, which the profiles have
_WORD = re.compile(r"[^\W\d_]+")


def common(sentences: Iterable[str], listed: Container[str]) -> list[str]:
    """The words of the sentences that are no names, in alphabetical order."""
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for sentence in sentences:
        for place, word in enumerate(_WORD.findall(sentence)):
            if word.islower():
                small[word] += 1
            elif place and word.istitle():
                capital[word.lower()] += 1
    return sorted(
        word
        for word, count in small.items()
        if len(word) >= SHORTEST
        and (
            (count >= LEAST and count * MOST_CAPITALS > capital[word])
            or (word in listed and len(word) >= LONG and count >= capital[word])
        )
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("languages", nargs=2, metavar="LANGUAGE")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--words", type=Path, nargs=2, required=True)
    options = parser.parse_args()
    for column, (language, file) in enumerate(zip(options.languages, options.words, strict=True)):
        listed = frozenset(json.loads(file.read_text(encoding="utf-8")))
        with gzip.open(options.data, "rt", encoding="utf-8") as lines:
            words = common((line.rstrip("\n").split("\t")[column] for line in lines), listed)
        data = gzip.compress("\n".join(words).encode(), mtime=0)  # the same bytes each time
        (folder(language) / FILE).write_bytes(data)
        print(f"{language}: {len(words)} words, {len(data)} bytes")


if __name__ == "__main__":
    main()
