"""Names with rare letters of which one changed: Żaneta became Łaneta, Dźwig became Dźwik."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from translation.checks.names.adaptation import begin_alike
from translation.languages.profile import has_profile, profile
from translation.model import Span
from translation.text.scripts import LATIN, scripts
from translation.text.spelling import SPELLINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# A word that begins with a Latin capital, or with a letter beyond z.
_NAME = re.compile(r"[A-Z\u00c0-\u02af\u1e00-\u1eff][^\W\d_]*(?:[\u0300-\u036f]+[^\W\d_]*)*")
# Letters with the marks that stand above and below them: Yoruba's ọ̀ is two code points.
_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*")
_LONGEST = 40  # letters of a word that is looked at
_MOST = 50  # names of a sentence that are looked for
_LEAST_EQUAL = 3  # letters that a near-copy has at their places ...
_MOST_MARKS = 4  # combining marks by which the lengths of two like names may differ, or one letter
_VOWELS = frozenset("aeiouy")
_SHARE = 0.5  # ... and which part of the name they must be


def altered(
    source: str, target: str, source_language: str, target_language: str
) -> Iterator[tuple[Span, Span]]:
    """The places of names with letters beyond a to z, and of near-copies with other letters in the target.

    Any texts will do; linear, as no more than 50 names are looked for.
    """
    names = [name for name in _NAME.finditer(source) if _is_rare(name[0])]
    if names:
        in_target = target.casefold()
        names = [name for name in names if name[0].casefold() not in in_target]
    if not names:
        return
    copied = {word.casefold() for word in _WORD.findall(source)}
    candidates = [
        (word, span) for word, span in _words_and_neighbours(target) if word.casefold() not in copied
    ]
    own = profile(source_language).letters
    shared = _letters_of_both(source_language, target_language)
    for name in names[:_MOST]:
        lengths = _lengths_of_copies(name[0])
        for other, span in candidates:
            if (
                len(other) in lengths and _has_its_ends(name[0], other) and is_altered(name[0], other, own)
            ) or (shared is not None and is_misspelt(name[0], other, shared)):
                yield Span(*name.span()), span
                break


def _is_rare(name: str) -> bool:
    return (
        not name.isascii()
        and name[0].isupper()
        and _LEAST_EQUAL < len(name) <= _LONGEST
        and scripts(name) == {LATIN}  # 'GDPの': no blanks are between words of Japanese
    )


def _letters_of_both(source_language: str, target_language: str) -> str | None:
    """The letters beyond a to z of the two languages; None where a table lacks one of them."""
    known = [profile(code) for code in (source_language, target_language)]
    return "".join(one.letters for one in known) if all(has_profile(one.code) for one in known) else None


def _words_and_neighbours(text: str) -> Iterator[tuple[str, Span]]:
    """Each word with its place, and each that a lone letter before it was torn off: "Q Ëdirova"."""
    before = None
    for word in _WORD.finditer(text):
        yield word[0], Span(*word.span())
        if before and len(before[0]) == 1 and word.start() == before.end() + 1:
            yield before[0] + word[0], Span(before.start(), word.end())
        before = word


def _lengths_of_copies(name: str) -> range:
    """How many letters the near-copies of a name have that `is_altered` knows."""
    rare = sum(sign > "\x7f" for sign in name)
    return range(len(name) - rare, len(name) + 2 * rare + 1)


def _has_its_ends(name: str, other: str) -> bool:
    """A quick look: plain letters at both ends are the same."""
    return all(not name[end].isascii() or _base(other[end]).lower() == name[end].lower() for end in (0, -1))


@lru_cache(maxsize=1024)
def is_altered(name: str, other: str, own: str = "") -> bool:
    """Whether `other` is `name` with other letters for some beyond a to z, and all others as they were.

    The same letter without its marks, or as other languages write it (Łódź, Lodz; Đoković, Djokovic), is not
    another one. Nor is a plain letter for one of the source language's `own`: so names and words are
    translated (Congrès, Congress; Japón, Japan).
    """
    letters, others = _letters(name), _letters(other)
    if len(others) > _LONGEST:
        return False
    # For each number of letters of `other`: how many changed, and how many are equal (negative), at best.
    reached: dict[int, tuple[int, int]] = {0: (0, 0)}
    for letter in letters:
        following: dict[int, tuple[int, int]] = {}
        for place, (changed, unequal) in reached.items():
            for length, change, same in _steps(letter, others, place, own):
                made = (changed + change, unequal - same)
                following[place + length] = min(following.get(place + length, made), made)
        reached = following
    changed, unequal = reached.get(len(others), (0, 0))
    return changed > 0 and -unequal >= max(_LEAST_EQUAL, _SHARE * len(letters))


def is_misspelt(name: str, other: str, shared: str) -> bool:
    """Whether `other` is the name but for one plain letter, put in, left out or changed.

    The name has a letter beyond a to z that is not `shared` with either language, and `other` has it, too. So
    it is a foreign name that was copied, and no word that was translated. A vowel at the end, or a letter put
    behind it or left out there, may be an ending.
    """
    if other.isascii() or abs(len(name) - len(other)) > _MOST_MARKS or not other[0].isupper():
        return False
    letters, others = _letters(name), _letters(other)
    if len(letters) <= _LEAST_EQUAL or all(letter.isascii() or letter in shared for letter in letters):
        return False
    before = begin_alike(letters, others)
    after = min(begin_alike(letters[::-1], others[::-1]), len(letters) - before, len(others) - before)
    was, became = ("".join(side[before : len(side) - after]) for side in (letters, others))
    if max(len(letters) - before - after, len(others) - before - after) != 1 or not was.isascii():
        return False
    if became and _base(became) == was:
        return False
    is_ending = after == 0 and (not was or not became or _base(became) in _VOWELS or was in _VOWELS)
    return not is_ending


def _steps(letter: str, others: Sequence[str], place: int, own: str) -> Iterator[tuple[int, int, int]]:
    """What may stand for a letter at a place: how many letters, whether it changed, whether it is equal."""
    here = others[place] if place < len(others) else ""
    if here and (here == letter or (letter.isascii() and _base(here) == letter)):
        yield 1, 0, 1
    if letter.isascii() or here == letter:
        return
    for length in range(min(3, len(others) - place) + 1):
        written = others[place : place + length]
        plain = "".join(map(_base, written))
        is_plain = "".join(written).isascii()
        if plain == _base(letter) or (is_plain and plain in SPELLINGS.get(letter, ())):
            yield length, 0, 0
        elif length < 3 and not (is_plain and letter in own):
            yield length, 1, 0


def _letters(word: str) -> list[str]:
    """The letters in small form, each with its marks."""
    letters: list[str] = []
    for char in unicodedata.normalize("NFC", word.lower()):
        if unicodedata.combining(char) and letters:
            letters[-1] += char
        else:
            letters.append(char)
    return letters


def _base(letter: str) -> str:
    """The letter without its marks."""
    return unicodedata.normalize("NFKD", letter)[0]
