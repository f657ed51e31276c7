"""Names across languages: compared by their words, whatever the accents and the transliteration."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher

_WORD = re.compile(r"[^\W\d_]{2,}")
_ALIKE = 0.75
_LONGEST = 40  # code points of a word that are compared


def name_words(name: str) -> list[str]:
    """The words of a name in plain lower-case letters: “Wołodymyr Zełenski” -> wolodymyr, zelenski."""
    return [_plain(word)[:_LONGEST] for word in _WORD.findall(name.removesuffix("'s").removesuffix("’s"))]


def same_person(one: str, other: str) -> bool:
    """Whether two names can be one person's: their last words are alike, or one holds the other."""
    left, right = name_words(one), name_words(other)
    if not left or not right:
        return True
    if not (_is_latin(left) and _is_latin(right)):
        return True  # another script: no telling
    if _alike(left[-1], right[-1]):
        return True
    shorter, longer = sorted((left, right), key=len)
    return all(any(_alike(word, other) for other in longer) for word in shorter)


def _plain(word: str) -> str:
    folded = word.casefold().replace("ł", "l").replace("ø", "o").replace("đ", "d").replace("ß", "ss")
    return "".join(sign for sign in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(sign))


def _is_latin(words: list[str]) -> bool:
    return all(word.isascii() for word in words)


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    # Zelensky, Selenskyj, Zelenski: the same letters but for a few
    return min(len(one), len(other)) > 4 and SequenceMatcher(None, one, other).ratio() >= _ALIKE
