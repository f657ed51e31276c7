"""Acronyms that the other side writes out: the DOJ, « le ministère de la Justice »."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from translation.checks.names.bonds import MOST_WORDS
from translation.languages.bilingual import counterparts
from translation.text.spelling import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.names.extraction import Side, Word

_LETTERS = range(2, 7)  # of an acronym that is looked for
_SHORT = 3  # letters of "of", "de la", "des", which are passed over
_SMALL = frozenset("oftad")  # letters that may stand for such words: of, for, the, and, de


def is_written_out(acronym: Word, side: Side, other: Side) -> bool:
    """Whether the other side has words in a row that stand for the letters of an acronym of `side`.

    Counterparts of theirs begin with these letters. A word has a capital, and none that has one stands for
    another word of `side`. Takes time linear in the words of the other side.
    """
    letters = acronym.plain.removesuffix("s") if acronym.text.endswith("s") else acronym.plain
    if not acronym.is_acronym or len(letters) not in _LETTERS:
        return False
    words = [word for word in other.words[:MOST_WORDS] if len(word.plain) > _SHORT]
    known = [_by_initials(word, other.language, side.language) for word in words]
    return any(
        _stand_for(letters, words[start : start + length], known[start : start + length], side)
        for length in range(2, len(letters) + 1)
        for start in range(len(words) - length + 1)
    )


def _by_initials(word: Word, language: str, other: str) -> dict[str, str]:
    """The word and what may stand for it in the other language, by the letter that each begins with."""
    names = (word.plain, *map(plain, sorted(counterparts(word.text, language, other))))
    return {name[0]: name for name in reversed(names)}


def _stand_for(letters: str, words: Sequence[Word], known: Sequence[dict[str, str]], side: Side) -> bool:
    """Whether each word has a name of another letter, one of the first, and small words have the rest."""
    left = Counter(letters)
    shown = []
    for word, names in zip(words, known, strict=True):
        letter = next((letter for letter in names if left[letter]), "")
        left[letter] -= 1
        if not letter:
            return False
        if word.capital:
            shown.append(names[letter])
    begun = left[letters[0]] < letters.count(letters[0])
    absent = bool(shown) and all(name not in side.places for name in shown)
    return begun and absent and _SMALL.issuperset(left.elements())
