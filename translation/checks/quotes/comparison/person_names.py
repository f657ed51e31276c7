"""Names across languages: compared by their words, whatever the accents and the transliteration."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import cached_property
from typing import NamedTuple

from translation.checks.names.exonyms import named
from translation.checks.names.likeness import is_near_copy, likeness
from translation.checks.quotes import weights
from translation.languages.quote_table import table
from translation.text.common_words import common_words, has_list

_WORD = re.compile(r"[^\W\d_]{2,}")


def name_words(name: str) -> list[str]:
    """The words of a name in plain lower-case letters: “Wołodymyr Zełenski” -> wolodymyr, zelenski."""
    words = _WORD.findall(_without_genitive(name))
    return [_plain(word)[: weights.LONGEST_NAME_WORD] for word in words]


class TextWords:
    """The words of a text, among which those of names are looked for; read when the first one is."""

    def __init__(self, text: str) -> None:
        self._text = text

    def hold(self, name: str) -> bool:
        """Whether the last word of a name stands in the text, also of one without any letters."""
        words = name_words(name)
        return not words or words[-1] in self._words

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(name_words(" ".join(set(self._text.split()))))


def same_person(name: str, other_name: str, languages: tuple[str, str]) -> bool:
    """Whether two names can be one person's: their last words are alike, or one holds the other.

    `languages`: of the one and of the other. A name of which a few letters changed is like the other, too:
    ask `is_altered`.
    """
    return _same_by_letters(name, other_name) or bool(likeness(name, other_name, *languages))


def is_altered(name: str, other_name: str, languages: tuple[str, str]) -> bool:
    """Whether the other name is the one with other letters in its last word: Calvez, Galvez.

    Not where that word is a form, a romanisation or another language's form of the same, has no capital, or
    is a common word of its language, as of institutions: Commission, Kommission. Nor across scripts: there,
    a few letters may be another way of writing them.
    """
    last, other_last = _last_word(name), _last_word(other_name)
    if last is None or other_last is None or not _is_latin([last.plain, other_last.plain]):
        return False
    if any(
        not word.written[0].isupper() or word.written.lower() in common_words(language)
        for word, language in zip((last, other_last), languages, strict=True)
    ):
        return False
    if likeness(name, other_name, *languages) or likeness(last.written, other_last.written, *languages):
        return False
    return is_near_copy(last.written, other_last.written) or (
        last.plain != other_last.plain and _alike(last.plain, other_last.plain)
    )


def is_surname(name: str, language: str, *, opens: bool) -> bool:
    """Whether a single word is a person's name by its form: Milei; not “Sources”, nor Berlin.

    `opens`: it begins a sentence, so that its capital says something only where the language's common words
    are known; nor does it where every noun has one.
    """
    word = _without_genitive(name)
    if not _WORD.fullmatch(word) or not word[0].isupper() or word.isupper() or not _plain(word).isascii():
        return False
    if {word.lower(), _plain(word)} & common_words(language):
        return False
    shows_nothing = opens or table(language).nouns_are_capitalised
    return not (shows_nothing and not has_list(language)) and not named(word, language)


class _LastWord(NamedTuple):
    written: str
    plain: str


def _last_word(name: str) -> _LastWord | None:
    """The last word of a name, as it is written and in plain letters; None without any letters."""
    words = _WORD.findall(_without_genitive(name))
    return _LastWord(words[-1], _plain(words[-1])[: weights.LONGEST_NAME_WORD]) if words else None


def _without_genitive(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s")


def _same_by_letters(name: str, other_name: str) -> bool:
    words, other_words = name_words(name), name_words(other_name)
    if not words or not other_words:
        return True
    if not (_is_latin(words) and _is_latin(other_words)):
        return True  # another script: nobody can say
    if _alike(words[-1], other_words[-1]):
        return True
    shorter, longer = sorted((words, other_words), key=len)
    return all(any(_alike(word, candidate) for candidate in longer) for word in shorter)


def _plain(word: str) -> str:
    folded = word.casefold().replace("ł", "l").replace("ø", "o").replace("đ", "d").replace("ß", "ss")
    return "".join(sign for sign in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(sign))


def _is_latin(words: list[str]) -> bool:
    return all(word.isascii() for word in words)


def _alike(word: str, other: str) -> bool:
    """Whether two words differ by a few letters at most: Zelensky, Selenskyj, Zelenski."""
    if word == other:
        return True
    if min(len(word), len(other)) <= weights.ALIKE_NAME_LENGTH:
        return False
    return SequenceMatcher(None, word, other).ratio() >= weights.ALIKE_NAMES
