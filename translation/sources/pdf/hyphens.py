"""Words that a line end parts: whether the hyphen there belongs to the word."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from translation.text.common_words import common_words, has_list
from translation.text.spelling import plain
from translation.text.unwrapping import joined

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST_WORD = re.compile(rf"{_WORDS.pattern}$")
_FIRST_PART = re.compile(r"[^\W\d_]+")
# Dashes without blanks, as English sets them off; what is written without blanks wherever a line ends.
_CLOSE_DASH, _DASH, _ENDS_OPEN = (
    re.compile(r"\w—\w"),
    re.compile("—\n|[\\w”’\"')]\n—"),
    re.compile(r"\w/\n|\s[-−]\n\d"),
)
# Languages in which two words in small letters hardly ever have a hyphen between them.
_WITHOUT = frozenset("de nl sv da nb fi hu et es it pt pl cs".split())
_SHORTEST = 3  # letters of a part that is taken for a word by itself


class Hyphens:
    """What the lines of a document, and its language, tell of the words that line ends part.

    `language`: its code, as Argos writes it; "" where it is not known.
    """

    def __init__(self, lines: Sequence[tuple[str, bool]], language: str = "") -> None:
        """`lines`: each with whether it ended in a hyphen, which is not in it."""
        texts, parted = [], []
        before = ""
        for text, is_hyphenated in lines:
            if before:
                parted.append((before, text))
            whole = text.partition(" ")[2] if before else text
            texts.append(whole.rpartition(" ")[0] if is_hyphenated else whole)
            before = text if is_hyphenated else ""
        self._words = {
            word
            for text in texts
            for found in _WORDS.findall(text.casefold())
            for word in (found, *found.split("-"))
        }
        self._has_close_dashes = any(_CLOSE_DASH.search(text) for text in texts)
        self._common = common_words(language) if language and parted else frozenset()
        self._has_hyphens = language not in _WITHOUT
        evidence = Counter(self._is_its_own(*pair) for pair in parted)
        knows_words = has_list(language) if language else False
        self._are_parted = evidence[False] > evidence[True] or (
            not knows_words and evidence[False] == evidence[True]
        )

    def joined(self, line: str, following: str, *, is_hyphenated: bool) -> str:
        """A line and the one that follows as one; `is_hyphenated`: between them stood a hyphen.

        It stays before a capital or digit, where the word stands with it elsewhere, where both parts are
        words of their own and what they make together is none; and in a text that parts no words.
        """
        if is_hyphenated:
            is_its_own = self._is_its_own(line, following)
            is_kept = not self._are_parted if is_its_own is None else is_its_own
            return f"{line}{'-' if is_kept else ''}{following}"
        end = f"{line[-2:]}\n{following[0]}"
        if _ENDS_OPEN.search(end) or (self._has_close_dashes and _DASH.search(end)):
            return line + following
        return joined([line, following])

    def _is_its_own(self, line: str, following: str) -> bool | None:
        """Whether the hyphen between two lines belongs to the word; None where nothing tells."""
        word, tail = _LAST_WORD.search(line), _FIRST_PART.match(following)
        if not (word and tail) or tail[0][0].isupper():
            return True
        whole, second = word[0].casefold(), tail[0].casefold()
        first = whole.rpartition("-")[2]
        if {f"{whole}-{second}", f"{first}-{second}"} & self._words:
            return True
        if self._is_word(first + second):
            return False
        # Nobody parts a word behind a letter or two, but where it has a hyphen: "state-of-the-art".
        is_longer = whole != first or following[len(second) :][:1] == "-"
        are_words = all(
            len(part) >= (1 if is_longer else _SHORTEST) and self._is_word(part) for part in (first, second)
        )
        return True if are_words and self._has_hyphens else None

    def _is_word(self, word: str) -> bool:
        return word in self._words or plain(word) in self._common
