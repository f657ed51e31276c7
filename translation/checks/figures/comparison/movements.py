"""A value that was the old one and became the new one, or the change: "by 8 % to 41", "from 8 % to 41"."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.comparison.phrases import any_of
from translation.languages.figure_relations import figure_relations
from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from translation.checks.figures.comparison.components import Component
    from translation.checks.figures.comparison.figure_use import Figures, FigureUse

# Code points between the new value and the old one, with a verb or a unit between: "2.4 %, compared with".
_FAR = 40
# Likewise from an old value to the new one that "to" leads to.
_NEAR = 24
# Code points before a figure in which the word is looked for that says what it is.
_BEFORE = 40
# How many movements of the same two values are compared: keeps hostile text linear.
_TRIES = 8
# A unit behind the first of two values; how many times as large the second is that makes no range with it.
_UNIT_BEHIND = re.compile(r"\d\s*[^\W\d]{2,}\s*$")
_FAR_APART = 3
_HUNDRED = 100  # a bare number above is hardly a percentage

Roles = frozenset[str]
_OLD, _NEW, _CHANGE = frozenset({"old"}), frozenset({"new"}), frozenset({"change"})
# Of two sides in a vote, which may be told in either way: "by 52 to 48 %", "52 % against 48 %".
_FIRST, _SECOND = frozenset({"first"}), frozenset({"second"})
_EITHER = _OLD | _CHANGE
_SHARES = frozenset({"percent"})
_COUNTED = frozenset({"number", "percent", "money", "measure"})


class Movement(NamedTuple):
    """Two values in a row, and what each may be: the old one, the new one, the change."""

    first: FigureUse
    second: FigureUse
    values: tuple[Decimal, Decimal]
    roles: tuple[Roles, Roles]

    @property
    def span(self) -> Span:
        """From the first figure to the last."""
        return Span(self.first.figure.span.start, self.second.figure.span.end)

    def may_be(self, other: Movement) -> bool:
        """Whether both say the same of each value, as far as they say it."""
        theirs = dict(zip(other.values, other.roles, strict=True))
        return all(roles & theirs[value] for value, roles in zip(self.values, self.roles, strict=True))


def turned_movements(source: Figures, target: Figures) -> Iterator[tuple[Movement, Movement]]:
    """The movements of the source whose values are something else in the translation, and those there.

    Only where both sides say plainly what each value is, and nowhere say the same.
    """
    movements = list(_movements(source))
    if not movements:
        return
    theirs: dict[frozenset[Decimal], list[Movement]] = defaultdict(list)
    for movement in _movements(target):
        theirs[frozenset(movement.values)].append(movement)
    for movement in movements:
        others = theirs[frozenset(movement.values)][:_TRIES]
        if others and not any(movement.may_be(other) for other in others):
            yield movement, others[0]


def _movements(figures: Figures) -> Iterator[Movement]:
    uses = [use for use in figures.clear() if use.figure.kind in _COUNTED]
    return chain.from_iterable(
        (*_in_one(figures, one), *(_in_two(figures, one, two) if two is not None else ()))
        for one, two in pairwise([*uses, None])
        if one is not None
    )


def _in_one(figures: Figures, use: FigureUse) -> Iterator[Movement]:
    """The movement in a figure that holds two values: "from 2 % to 3 %"."""
    if len(use.components) != 2:
        return
    words = _words(figures.language)
    link = words.inside.search(use.figure.text.lower()) if words is not None else None
    if link is None:
        return
    low, high = use.components
    cue = _cue_before(figures, use)
    if cue == "changed" and not _is_change_and_new(use, link.start()):
        return
    yield from _movement(use, use, (low, high), (_before_the_new(cue, alike=True), _NEW))


def _is_change_and_new(use: FigureUse, link: int) -> bool:
    """Whether two values before and after `link` are rather a change and the new one, "5 euros to 62 euros".

    Values near to each other may be the ends of a range: "lost 5 kilos to 7 kilos".
    """
    low, high = (component.value or 0 for component in use.components)
    has_unit = _UNIT_BEHIND.search(use.figure.text[:link]) is not None
    return has_unit and use.figure.kind != "percent" and high >= low * _FAR_APART


def _in_two(figures: Figures, one: FigureUse, two: FigureUse) -> Iterator[Movement]:
    """The movement of two figures in a row: "to 2 % from 3 %", "by 2 % to 41", "2 %, compared with 3 %"."""
    between = figures.text[one.figure.span.end : two.figure.span.start]
    if len(between) > _FAR or len(one.components) != 1 or len(two.components) != 1:
        return
    words = _words(figures.language)
    if words is None:
        return
    link = words.cue(between.lower())
    if link is None:
        return
    cue = _cue_before(figures, one)
    alike = _are_alike(one, two)
    if (cue == "changed" and one.figure.unit is not None) or (
        cue == "old_or_change" and words.settling.match(between.lower())
    ):
        cue = "change"
    if link == "new" and len(between) <= _NEAR and (cue in (None, "change") or "," not in between):
        known = _before_the_new(cue, alike=alike) or (
            _CHANGE if cue is None and not alike and one.figure.kind in _SHARES else frozenset()
        )
        yield from _movement(one, two, (one.components[0], two.components[0]), (known, _NEW | _SECOND))
    elif link == "also" and not alike and (known := _before_the_new(cue, alike=alike)):
        yield from _movement(one, two, (one.components[0], two.components[0]), (known & _CHANGE, _CHANGE))
    elif alike and (link == "compared" or (cue == "new" and link in ("old", "old_if_alike"))):
        roles = (_NEW | _FIRST, _OLD | _SECOND) if link == "compared" else (_NEW, _OLD)
        yield from _movement(one, two, (one.components[0], two.components[0]), roles)


def _movement(
    first: FigureUse, second: FigureUse, ends: tuple[Component, Component], roles: tuple[Roles, Roles]
) -> Iterator[Movement]:
    """The movement, if both ends have a value of their own and something is known of each."""
    low, high = (end.value for end in ends)
    if low is None or high is None or low == high or not all(roles):
        return
    if first is not second:  # a bare number borrows the scale of the other: "von 35 auf 40 Millionen"
        low = low.scaleb(_borrowed_scale(first, second))
        high = high.scaleb(_borrowed_scale(second, first))
    yield Movement(first, second, (low, high), roles)


def _borrowed_scale(use: FigureUse, other: FigureUse) -> int:
    """The power of ten of the other figure's scale word, for a bare number without one; else 0."""
    return other.scale if use.figure.kind == "number" and not use.scale else 0


def _before_the_new(cue: str | None, *, alike: bool) -> Roles:
    """What a value may be that has this word before it, and a new one behind it."""
    if cue in ("old", "compared"):  # "went up from"
        return _OLD
    if cue in ("change", "changed"):
        return _CHANGE | _FIRST
    if cue == "old_if_alike":
        return _OLD if alike else _EITHER
    if cue == "old_or_change":
        return _EITHER if alike else _CHANGE
    return frozenset()


def _are_alike(one: FigureUse, two: FigureUse) -> bool:
    """Whether two values can be told of the same thing: not 8 % and 41 euros, nor 8 % and 3,402.

    A bare number borrows the unit of the other.
    """
    a, b = one.figure, two.figure
    if a.kind == "percent" and b.kind == "number":
        return (two.components[0].value or 0) <= _HUNDRED
    return "number" in (a.kind, b.kind) or (a.kind == b.kind and (a.unit == b.unit or a.kind != "percent"))


def _cue_before(figures: Figures, use: FigureUse) -> str | None:
    words = _words(figures.language)
    start = use.figure.span.start
    if words is None:
        return None
    return words.cue(figures.text[max(start - _BEFORE, figures.span.start) : start].lower())


class _Cues(NamedTuple):
    """The words of a language that say what a value is, as patterns."""

    at_end: re.Pattern[str]
    inside: re.Pattern[str]
    settling: re.Pattern[str]

    def cue(self, before: str) -> str | None:
        """The name of the list whose word ends this text, or None."""
        found = self.at_end.search(before)
        return found.lastgroup if found is not None else None


_LISTS = ("also", "compared", "old", "old_if_alike", "old_or_change", "change", "changed", "new")


@lru_cache(maxsize=64)
def _words(language: str) -> _Cues | None:
    """The patterns of a language; None without a table."""
    table = figure_relations(language)
    if not table.new:
        return None
    # An apostrophe needs no blank behind it; "$" and brackets may stand before a figure.
    fillers = f"(?:{any_of(table.fillers)}){{0,2}}"
    cues = "|".join(f"(?P<{name}>{any_of(words)})" for name in _LISTS if (words := getattr(table, name)))
    return _Cues(
        re.compile(rf"(?<!\w)(?:{cues}){fillers}[^\w\s]{{0,3}}$"),
        re.compile(rf"(?<!\w)(?:{any_of(table.new)})"),
        re.compile(rf"\s*(?:{any_of(table.settling)})"),
    )
