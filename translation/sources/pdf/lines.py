"""From the characters of a page to its lines, superscripts and all."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from translation.sources.pdf.characters import HYPHEN, Character
from translation.text.cleaning import one_line
from translation.text.raised import shifted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_HYPHENS = frozenset((HYPHEN, "-", "\N{HYPHEN}"))
# In front of a hyphen: "U.S.-backed", but not the end of a dateline, "Madrid.- ".
_ENDS_WORD = re.compile(r"(?:[^\W_]|[\"”’»“)\]]|\.[^\W\d_]\.)$")
# Chinese and Japanese: a line ends behind any character, mostly.
_BREAKS_ANYWHERE = re.compile("[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
# Times the size of the letters: a gap or step back between letters of one line is smaller.
_WIDE_GAP, _STEP_BACK = 1.0, 0.6
_BESIDE = 0.25  # times the size: baselines that differ less are one
# Superscripts and subscripts: their size, and how far they are raised or lowered, times their line's size.
_SMALL, _RAISED, _LEAST_SHIFT = 0.85, 0.6, 0.05


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or the part of it up to a wide gap, in points as `Character` has them.

    `size`: of most of its letters. `is_bold`: all are. `first_word`: how wide that is. `is_hyphenated`: it
    ended in a hyphen, which is not in `text` and which the line end may have made.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    is_bold: bool
    first_word: float
    is_hyphenated: bool = False

    def is_beside(self, other: Line) -> bool:
        """Whether both stand at one height."""
        return abs(self.base - other.base) < _BESIDE * max(self.size, other.size)

    def before(self, other: Line, between: str = " ") -> Line:
        """Both as one line."""
        return replace(
            self,
            text=f"{self.text}{between}{other.text}",
            left=min(self.left, other.left),
            right=max(self.right, other.right),
            is_hyphenated=other.is_hyphenated,
        )


def lines(characters: Iterable[Character]) -> list[Line]:
    """The lines that the characters make, in the order in which they are drawn."""
    found = [line for run in _runs(characters) if (line := _line(run)) is not None]
    upwards = sum(line.base > following.base for line, following in pairwise(found))
    # PDFium gives the lines of a page that is turned by 270 degrees from the last to the first.
    return found[::-1] if 2 * upwards > len(found) - 1 else found


def _runs(characters: Iterable[Character]) -> Iterator[list[Character]]:
    """The characters of each line. Blanks at its ends are among them."""
    run: list[Character] = []
    main: Character | None = None  # what is neither raised nor lowered
    for character in characters:
        if main is not None and run and not _goes_on(run[-1], main, character):
            yield run
            run, main = [], None
        run.append(character)
        if not character.text.isspace() and (main is None or character.size * _SMALL > main.size):
            main = character
    yield run


def _goes_on(last: Character, main: Character, character: Character) -> bool:
    """Whether a character stands on the line of `main`, behind its `last` one."""
    size = max(main.size, character.size)
    # The letters of a ligature have one place.
    if character.left < last.left - _STEP_BACK * size or character.left > last.right + _WIDE_GAP * size:
        return False
    shift = abs(character.base - main.base)
    is_small = min(main.size, character.size) <= _SMALL * size
    return shift < (_RAISED if is_small else _BESIDE) * size


def _line(run: Sequence[Character]) -> Line | None:
    """The line of its characters; None if they are blanks."""
    while run and run[-1].text.isspace():
        run = run[:-1]
    while run and run[0].text.isspace():
        run = run[1:]
    if not run:
        return None
    letters = [character for character in run if not character.text.isspace()]
    size = Counter(character.size for character in letters).most_common(1)[0][0]
    base = Counter(character.base for character in letters if character.size == size).most_common(1)[0][0]
    word_end = next((index for index, character in enumerate(run) if character.text.isspace()), len(run))
    if _BREAKS_ANYWHERE.match(run[0].text):
        word_end = 2
    end = "".join(character.text for character in run[-4:-1])
    hyphenated = run[-1].text in _HYPHENS and _ENDS_WORD.search(end) is not None
    shown = ""
    for shift, group in groupby(run[:-1] if hyphenated else run, key=lambda one: _shift(one, size, base)):
        piece = "".join(character.text for character in group)
        shown += shifted(piece, shown, raised=shift > 0) if shift else piece
    text = one_line(shown.replace(HYPHEN, "-"))
    return Line(
        text,
        min(character.left for character in letters),
        max(character.right for character in letters),
        base,
        size,
        all(character.is_bold for character in letters),
        max(character.right for character in run[:word_end]) - run[0].left,
        hyphenated,
    )


def _shift(character: Character, size: float, base: float) -> int:
    """1 for a character that is raised from its line, -1 for one that is lowered, 0 for the others."""
    by = base - character.base
    if character.size > _SMALL * size or abs(by) < _LEAST_SHIFT * size:
        return 0
    return 1 if by > 0 else -1
