"""The table of a language for the check of negation."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from translation.languages.profile import profile

if TYPE_CHECKING:
    from translation.languages.quote_fields import Words

_FOLDERS = frozenset(path.parent.name for path in Path(__file__).parent.glob("*/negation.py"))


@dataclass(frozen=True, slots=True)
class NegationTable:
    """The words of one language that negate, and those that may stand for a negation of another language.

    The fields of text are phrases parted by commas, in small letters, with ' for an apostrophe; "*" behind a
    word stands for any ending. Of several that fit at a place, the one with most words is taken, and of these
    the longest. A hyphen is a blank. "fail: fail*, fell through; " before others gives some phrases a notion,
    by a name that all languages share: words of one notion translate each other, wherever they stand.
    """

    # Each negates by itself: "not", "no longer".
    negations: str = ""
    # What has a negation in it and negates nothing: "not only", "no doubt". On the other side, one that is
    # not far from the place of a negation accounts for it. It is never reported itself, nor is what follows.
    turned: str = ""
    # What denies, refuses or lacks in itself, and is rare: "refuse*", "impossib*". It accounts for a
    # negation, too, unless it stands for another such word.
    antonyms: str = ""
    antonym_endings: tuple[str, ...] = ()  # of words that are such: "less" in "homeless"
    # The same, but frequent words that say little by themselves: "only", "less", "hard". They account for a
    # negation that is not far.
    kin: str = ""
    # What turns a negation round that stands shortly before it: "not until", "no more than".
    cancels: str = ""
    # The same, anywhere behind it in the sentence: "not reach other countries, including Spain, until".
    cancels_later: str = ""
    # What stands before a negation in its clause that the other language has none for: "tant que ... ne pas"
    # is "until".
    cancels_ahead: str = ""
    # What has a word of these in it, and nothing to do with negation: "under" among "un*", "step". The second
    # part of a negation is none where it stands in one of them.
    idioms: str = ""
    # The first part of a negation in two parts, as French "ne"; alone it may stand for one.
    openers: Words = frozenset()
    # The other part behind it in the same clause, as "pas"; alone these say nothing.
    closers: Words = frozenset()
    # Those that say something else unless they are near, and no comma is between: "plus".
    near_closers: Words = frozenset()
    # What may stand between the parts only if they do not belong together: "n'était que ... plus cher".
    restrictors: Words = frozenset()
    # And in front of it: "personne ne".
    leading_closers: Words = frozenset()
    # Before one of these it is a noun: "une personne". And what makes the first part of two mean nothing that
    # follows it: "avant que ... ne".
    determiners: Words = frozenset()
    expletives: Words = frozenset()
    # Negations that repeat another one in their clause: Spanish "no vio a nadie" negates once.
    concord: Words = frozenset()
    # Negations that go on with a list: "nor".
    listing: Words = frozenset()
    # Endings of a word that makes an antonym with a negation before it: Spanish "no autorizado".
    participles: tuple[str, ...] = ()
    # Negations that number something before a figure: "No. 5".
    numbering: Words = frozenset()


NO_TABLE = NegationTable()


@lru_cache(maxsize=256)
def negation_table(code: str) -> NegationTable:
    """The table of a language; an empty one for a language that has none."""
    known = profile(code).code
    if known not in _FOLDERS:
        return NO_TABLE
    return cast("NegationTable", import_module(f"translation.languages.{known}.negation").TABLE)
