"""Which name an inflected form can be of: Москве of Москва, Ławrowa of Ławrow, Putins of Putin."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from translation.languages.name_table import table
from translation.text.spelling import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

_ONE_APOSTROPHE = str.maketrans("’ʼ`", "'''")
_FEWEST_LETTERS = 3  # of a name before its ending
_LONG_ENDING = 3  # letters of an ending before which a name may have one letter less: Києва
_FEWEST_SYLLABLES = 2  # of a name in Chinese characters, kana or hangul
_FIRST_OF_SYLLABIC = "\u2e80"  # from here on, Unicode has the scripts that write syllables or more
# In all languages: the English genitive, and what is left of it before another word.
_EVERYWHERE: Mapping[str, tuple[str, ...]] = {"'s": ("",), "'": ("",)}


@lru_cache(maxsize=8192)
def bases(form: str, language: str) -> tuple[str, ...]:
    """The names that the form may be of in the language, without itself; longer endings come off first.

    The names are guesses: endings are taken off, no dictionary is asked.
    """
    word = form.translate(_ONE_APOSTROPHE)
    fewest = _FEWEST_SYLLABLES if is_syllabic(word) else _FEWEST_LETTERS
    endings = _endings(language)
    found: dict[str, None] = {}
    for start in range(max(fewest - 1, len(word) - _longest_ending(language)), len(word)):
        if start < fewest and len(word) - start < _LONG_ENDING:
            continue
        for base in endings.get(word[start:].lower(), ()):
            found[word[:start] + base] = None
    prefixes = table(language).prefixes.split()
    for prefix in prefixes:
        if word.startswith(prefix) and len(word) - len(prefix) >= fewest:
            found[word.removeprefix(prefix)] = None
    return tuple(found)


def is_syllabic(word: str) -> bool:
    """Whether a word is of a script whose letters are syllables or more: Chinese characters, kana, hangul."""
    return word[:1] >= _FIRST_OF_SYLLABIC


@cache
def _endings(language: str) -> Mapping[str, tuple[str, ...]]:
    """The endings of other cases, and those that stand for them in the name by itself."""
    return {**_EVERYWHERE, **listed_endings(table(language).endings)}


@cache
def _longest_ending(language: str) -> int:
    """The letters of the longest ending: farther from its end no word needs to be looked at."""
    return max(map(len, _endings(language)))


def listed_endings(lines: str) -> Mapping[str, tuple[str, ...]]:
    """The endings of a table, each with those that stand for it in the word by itself."""
    found: dict[str, tuple[str, ...]] = {}
    for line in lines.strip().splitlines():
        base, _, forms = line.partition(":")
        for ending in forms.split():
            found[ending] = (*found.get(ending, ()), base.strip().replace("-", ""))
    return found


@lru_cache(maxsize=8192)
def stem(word: str, language: str) -> str:
    """The word in plain small letters without the longest ending that its language has for a name."""
    endings = _plain_endings(language)
    for start in range(max(_FEWEST_LETTERS, len(word) - _longest_plain_ending(language)), len(word)):
        if word[start:] in endings:
            return word[:start]
    return word


@cache
def _plain_endings(language: str) -> frozenset[str]:
    """The endings of all cases, that of the name by itself, too, as `plain` writes them."""
    found = {**_endings(language), **listed_endings(table(language).adjectives)}
    return frozenset(plain(ending) for ending in chain(found, *found.values()) if ending)


@cache
def _longest_plain_ending(language: str) -> int:
    return max(map(len, _plain_endings(language)))
