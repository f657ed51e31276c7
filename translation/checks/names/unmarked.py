"""Names of a sentence whose other side is in a script without capitals, which does not show its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.names.extraction import mentions
from translation.checks.names.spotting import find
from translation.languages.profile import profile
from translation.text.first_names import first_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.names.extraction import Side
    from translation.model import Span

_WITH_CAPITALS = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN"})
_LOOKED_THROUGH = frozenset("ar fa he ja ko ur zh zt".split())  # by `spotting.find`
_MOST = 20  # names of a sentence that are looked for: each takes milliseconds
_FEWEST = 2  # characters for a part of a name: one alone sounds like many


def has_capitals(language: str) -> bool:
    """Whether the language's script has capitals."""
    return profile(language).script in _WITH_CAPITALS


def spotted(side: Side, other: str, other_language: str) -> Iterator[tuple[tuple[int, ...], Span | None]]:
    """The names of a side, each with the place of what stands for it in the other side's text.

    A part of a name is enough, as a person is often called by one, but not a given name alone: behind it may
    stand another family name. Nothing is given for scripts in which
    nobody looks for names.
    """
    if other_language not in _LOOKED_THROUGH:
        return
    named = [name for name in mentions(side) if any(side.words[index].is_name for index in name)]
    for name in named[:_MOST]:
        parts = (name, *((index,) for index in reversed(name) if _is_enough(side, name, index)))
        found = (
            span
            for part in parts
            if (span := find(_text(side, part), other, side.language, other_language))
            and (part == name or span.end - span.start >= _FEWEST)
        )
        yield name, next(found, None)


def _is_enough(side: Side, name: tuple[int, ...], index: int) -> bool:
    """Whether a word of a name of several tells by itself whom it names."""
    word = side.words[index]
    is_given = index == name[0] and word.plain in first_names()
    return len(name) > 1 and word.is_name and not is_given


def _text(side: Side, places: tuple[int, ...]) -> str:
    return side.text[side.words[places[0]].start : side.words[places[-1]].end]
