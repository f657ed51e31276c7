"""Names of a sentence whose other side is in a script without capitals, which does not show its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.names.extraction import mentions
from translation.checks.names.spotting import find
from translation.languages.profile import profile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.names.extraction import Side
    from translation.model import Span

_WITH_CAPITALS = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN"})
_LOOKED_THROUGH = frozenset("ar fa he ja ko ur zh zt".split())  # by `spotting.find`
_MOST = 20  # names of a sentence that are looked for: each takes milliseconds


def has_capitals(language: str) -> bool:
    """Whether the language's script has capitals."""
    return profile(language).script in _WITH_CAPITALS


def spotted(side: Side, other: str, other_language: str) -> Iterator[tuple[tuple[int, ...], Span | None]]:
    """The names of a side, each with the place of what stands for it in the other side's text.

    A part of a name is enough, as a person is often called by one. Nothing is given for scripts in which
    nobody looks for names.
    """
    if other_language not in _LOOKED_THROUGH:
        return
    named = [name for name in mentions(side) if any(side.words[index].is_name for index in name)]
    for name in named[:_MOST]:
        parts = (name, *((index,) for index in reversed(name) if side.words[index].is_name and len(name) > 1))
        found = (find(_text(side, part), other, side.language, other_language) for part in parts)
        yield name, next(filter(None, found), None)


def _text(side: Side, places: tuple[int, ...]) -> str:
    return side.text[side.words[places[0]].start : side.words[places[-1]].end]
