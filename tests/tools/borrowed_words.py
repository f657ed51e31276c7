"""Write the common words of German and Spanish, `languages/xx/common.txt.gz`, from what others have listed.

    uv run --with textblob-de==0.4.3 --with german-nouns==1.2.5 python -m tests.tools.borrowed_words de
    uv run --with mnemonic==0.21 python -m tests.tools.borrowed_words es --words index.json

German has capitals for all nouns, so that no count of capitals tells names from them. Its words are those of
the lexicon of Schneider and Volk (1998), as Pattern (BSD) and textblob-de (MIT) hand it on: all that it does
not tag as a name; and the nouns of the German Wiktionary, as german-nouns (CC BY-SA 4.0) lists them, without
those that name somebody or some place, too, and those made of two words of the lexicon. Spanish: of the
636,000 words of the npm package an-array-of-spanish-words 2.0.0 (MIT), whose `index.json` is wanted, those
that begin like a word of English, French or mnemonic (MIT), as few people know the rest; without most forms
of verbs and what `languages/es/names.py` takes for a form of another word.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import re
from importlib.metadata import distribution
from pathlib import Path
from typing import TYPE_CHECKING

from translation.checks.names.exonyms import named
from translation.languages.profile import folder
from translation.text.common_words import FILE, common_words
from translation.text.first_names import first_names
from translation.text.spelling import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WORD = re.compile(r"[^\W\d_]{2,}")
_LEXICON = ("textblob-de", "textblob_de/ext/_pattern/text/de/de-lexicon.txt")
_NAMES = frozenset(("NE", "FM"))  # the first tag of names and foreign words
_NOUNS = ("german-nouns", "german_nouns/nouns.csv")
_NAMING = frozenset("Toponym Vorname Nachname Eigenname Straßenname Abkürzung".split())
_LONG_NOUNS = range(4, 15)  # letters: longer ones are made of two as they are needed
_PART = 4  # letters of each part of a noun that is made of two
_FREQUENT = ("mnemonic", "mnemonic/wordlist/spanish.txt")
_LETTERS = range(3, 17)  # of a Spanish word
_SHORT = 4  # letters of words that are all taken
_ALIKE = 4  # letters with which a known word begins, too
_STEM = 2  # letters of a verb before its ending, at least
_FEMININE = "a"
_INFINITIVES = ("ar", "er", "ir")
# Endings of verbs that hardly any noun has.
_VERBS = tuple(
    """
    aba abas abamos abais aban are aras ara aremos areis aran aria arias ariamos ariais arian aste asteis aron
    ase ases asemos aseis asen aramos arais aren ares amos ais emos eis imos ando andome an en ia ias iamos
    iais ian iste isteis ieron iera ieras ieramos ierais ieran iese ieses iesemos ieseis iesen iere iereis
    ieren ieres eria erias eriamos eriais erian iria irias iriamos iriais irian ere eras era eremos ereis eran
    ire iras ira iremos ireis iran ad ed id iendo ado ada ido ida
    """.split()
)


def _packaged(package: str, file: str) -> list[str]:
    return Path(str(distribution(package).locate_file(file))).read_text(encoding="utf-8-sig").splitlines()


def german() -> Iterator[str]:
    """The words of the lexicon that are no names and the nouns that it lacks, in plain letters."""
    known = frozenset(_lexicon())
    yield from known
    rows = list(csv.DictReader(_packaged(*_NOUNS)))
    naming = {plain(row["lemma"]) for row in rows if not _NAMING.isdisjoint(row["pos"].split(","))}
    for row in rows:
        noun = plain(row["lemma"])
        if (
            _WORD.fullmatch(row["lemma"])
            and row["lemma"].istitle()
            and len(noun) in _LONG_NOUNS
            and noun not in naming
            and noun not in first_names()
            and not named(noun, "de")
            and not _is_made_of_two(noun, known)
        ):
            yield noun


def _is_made_of_two(word: str, known: frozenset[str]) -> bool:
    """Whether a noun is made of two known words, with "s" or nothing between them."""
    return any(
        word[place:] in known and not {word[:place], word[:place].removesuffix("s")}.isdisjoint(known)
        for place in range(_PART, len(word) - _PART + 1)
    )


def _lexicon() -> Iterator[str]:
    """The words of the lexicon that are no names, in plain letters."""
    for line in _packaged(*_LEXICON):
        word, *tags = line.split() or [""]
        if (
            tags
            and tags[0] not in _NAMES
            and "FM" not in tags
            and _WORD.fullmatch(word)
            and not word.isupper()
        ):
            yield plain(word)


def spanish(words: Iterable[str]) -> Iterator[str]:
    """Those of the words that stand for many, and are known to more than a few, in plain letters."""
    known = frozenset(words)
    frequent = frozenset(map(plain, _packaged(*_FREQUENT)))
    tables = frozenset(map(plain, common_words("en") | common_words("fr") | frequent))
    beginnings = {word[:_ALIKE] for word in tables if len(word) >= _ALIKE}
    yield from frequent
    for word in known:
        letters = plain(word)
        if len(word) not in _LETTERS or _is_plural(word, known):
            continue
        if len(word) <= _SHORT or (
            letters[:_ALIKE] in beginnings and not (_is_verb(word, known) or _is_feminine(word, known))
        ):
            yield letters


def _is_plural(word: str, known: frozenset[str]) -> bool:
    return (word.endswith("s") and (word[:-1] in known or word[:-2] in known)) or (
        word.endswith("ces") and word[:-3] + "z" in known
    )


def _is_feminine(word: str, known: frozenset[str]) -> bool:
    return word.endswith(_FEMININE) and word[:-1] + "o" in known


def _is_verb(word: str, known: frozenset[str]) -> bool:
    return any(
        word.endswith(ending)
        and len(word) - len(ending) >= _STEM
        and any(word.removesuffix(ending) + infinitive in known for infinitive in _INFINITIVES)
        for ending in _VERBS
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("language", choices=("de", "es"))
    parser.add_argument("--words", type=Path, help="the Spanish words")
    options = parser.parse_args()
    is_german = options.language == "de"
    found = german() if is_german else spanish(json.loads(options.words.read_text(encoding="utf-8")))
    words = sorted(set(found))
    data = gzip.compress("\n".join(words).encode(), mtime=0)  # the same bytes each time
    (folder(options.language) / FILE).write_bytes(data)
    print(f"{options.language}: {len(words)} words, {len(data)} bytes")


if __name__ == "__main__":
    main()
