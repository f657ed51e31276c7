"""Words that a model cannot write: of another script than its languages, or with letters it hardly saw."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from itertools import groupby
from typing import TYPE_CHECKING

from translation.languages.profile import profile
from translation.model import Span
from translation.text.scripts import LATIN, script_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from collections.abc import Set as AbstractSet

# What the alphabets of Western Europe have, and signs: no need to look closer.
_PLAIN = re.compile(
    "[\x00-\xbfàâäáãåæçéèêëíìîïñóòôöõøúùûüßœÀÂÄÁÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØÚÙÛÜŒ\u2000-\u206f\u20a0-\u20bf]*"
)
_JOINERS = "\u200c\u200d"
# Signs within a name, and between two names that belong together.
_BETWEEN = re.compile("[ '’ʼ·・\u05be\u05f3\u05f4-]")
# Greek letters of formulas and units that models copy; of the others they make "-" or another one.
_COPIED_SIGNS = frozenset("αβεμπΔ")
_BRACKETS = {"(": ")", "[": "]"}


class _Kind(Enum):
    """Why a word is kept: its script, or its letters; NAME goes with a neighbour of the latter."""

    SCRIPT = 1
    LETTERS = 2
    NAME = 3


def unwritable(
    sentence: str,
    source: str,
    target: str,
    knows: Callable[[str], bool],
    names: AbstractSet[str] = frozenset(),
) -> list[Span]:
    """The words to be kept letter for letter, in order; neighbours are one span.

    They are those in another script than Latin and those of the languages `source` and `target`, with the
    brackets around them; and names in Latin script, if `target` is written in it, with a letter of which
    `knows` says that the model does not write it; and those in `names`.
    """
    if _PLAIN.fullmatch(sentence) and not names:
        return []
    home = {LATIN, profile(source).script, profile(target).script}
    own = profile(source).letters
    is_headline = sentence.isupper()

    def writes(word: str) -> bool:
        # In a headline in capitals, or in a word in capitals of the language itself, a rare capital is not
        # a rare letter; in a foreign surname it is.
        as_usual = word.lower() if word.isupper() and (is_headline or _has_only(own, word)) else word
        return all(char.isascii() or knows(char) for char in as_usual)

    judge = writes if profile(target).script == LATIN else None
    words = ((span, span.of(sentence)) for span in _words(sentence, home))
    kinds = [(span, _Kind.LETTERS if word in names else _kind(word, home, judge)) for span, word in words]
    found = []
    for run in _runs(sentence, kinds):
        span = Span(run[0][0].start, run[-1][0].end)
        if run[0][1] is _Kind.SCRIPT:
            found.append(_with_brackets(sentence, span))
        elif any(kind is _Kind.LETTERS for _, kind in run):
            found.append(span)
    return found


def _words(sentence: str, home: AbstractSet[str]) -> Iterator[Span]:
    """Runs of letters with their marks, and of digits.

    They end where another script than Latin begins that is a language's own: it may be one without blanks.
    """
    start = 0
    for kind, run in groupby(
        sentence,
        key=lambda char: _is_part_of_word(char) and (2 if script_of(char) in home - {LATIN} else 1),
    ):
        end = start + sum(1 for _ in run)
        if kind:
            yield Span(start, end)
        start = end


def _is_part_of_word(char: str) -> bool:
    return char.isalnum() or char in _JOINERS or unicodedata.category(char)[0] == "M"


def _has_only(letters: str, word: str) -> bool:
    return all(char.isascii() or char in letters for char in word.lower())


def _kind(word: str, home: AbstractSet[str], writes: Callable[[str], bool] | None) -> _Kind | None:
    if word.isascii():
        return None
    letters = {char: script_of(char) for char in word if char.isalpha()}
    foreign = [char for char, script in letters.items() if script and script not in home]
    if foreign:
        return None if len(foreign) == 1 and foreign[0] in _COPIED_SIGNS else _Kind.SCRIPT
    if writes is None or LATIN not in letters.values():
        return None
    if not writes(word):
        return _Kind.LETTERS
    return _Kind.NAME if word[0].isupper() else None


def _runs(sentence: str, words: Iterable[tuple[Span, _Kind | None]]) -> Iterator[list[tuple[Span, _Kind]]]:
    """Neighbours that belong together: of another script, or of names."""
    run: list[tuple[Span, _Kind]] = []
    for span, kind in words:
        if run and not (
            kind
            and (kind is _Kind.SCRIPT) == (run[-1][1] is _Kind.SCRIPT)
            and _BETWEEN.fullmatch(sentence[run[-1][0].end : span.start])
        ):
            yield run
            run = []
        if kind:
            run.append((span, kind))
    if run:
        yield run


def _with_brackets(sentence: str, span: Span) -> Span:
    before, after = sentence[max(span.start - 1, 0) : span.start], sentence[span.end : span.end + 1]
    return Span(span.start - 1, span.end + 1) if before and _BRACKETS.get(before) == after else span
