"""A change that was turned round: "rose 4 percent" and "sank um 4 Prozent", "doubled" and "halbierte"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.comparison.phrases import Reworded, any_of, only_partner, words_of
from translation.checks.figures.lexicon.lexicon import lexicon
from translation.languages.figure_relations import figure_relations
from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.figures.comparison.figure_use import Figures, FigureUse

# Code points to each side of a figure in which the word stands that says where it went.
_REACH = 40
# Words between a verb and the part of it that ends its clause.
_GAP = r"(?:\s+\S+){1,8}?\s+"
_COUNTED = frozenset({"number", "percent", "money", "measure", "multiple", "fraction"})
_CLAUSE_MARKS = r"[,.;:!?()«»“”\"–—\n]"


def turned_directions(source: Figures, target: Figures) -> Iterator[Reworded]:
    """The partners of which one side says that something rose, and the other that it fell.

    Only where each side says one of both within the clause of the figure, with no other figure between and
    no word near that turns it round or speaks of the change itself: "not", "slowed", "losses".
    """
    directions = list(_directions(source))
    there = {direction.use: direction for direction in _directions(target)} if directions else {}
    for direction in directions:
        other = only_partner(direction.use)
        became = there.get(other) if other is not None else None
        if other is not None and became is not None and became.name != direction.name:
            yield Reworded(direction.use, other, direction.span, became.span)


class _Direction(NamedTuple):
    """A figure, "rises" or "falls", and the span of the word that says so with the figure."""

    use: FigureUse
    name: str
    span: Span


def _directions(side: Figures) -> Iterator[_Direction]:
    """The figures of a side that plainly rise or fall."""
    patterns = _patterns(side.language)
    counted = [use for use in side.clear() if use.figure.kind in _COUNTED]
    if patterns is None:
        return
    spans = [use.figure.span for use in counted]
    ends = [side.span.start, *(span.end for span in spans)]
    starts = [*(span.start for span in spans[1:]), side.span.end]
    for use, before, after in zip(counted, ends, starts, strict=False):
        clause = _clause(patterns, side.text, use.figure.span, (before, after))
        words = patterns.bound.sub(_blank, f"{clause.of(side.text)} ".lower())
        found = list(patterns.change.finditer(words))
        names = {change.lastgroup for change in found}
        if len(names) == 1 and (name := found[0].lastgroup) in ("rises", "falls") and not _is_negative(use):
            word = Span(found[0].start(), found[0].end()).moved(clause.start)
            span = Span(min(word.start, use.figure.span.start), max(word.end, use.figure.span.end))
            yield _Direction(use, name, span)


def _is_negative(use: FigureUse) -> bool:
    """Whether a figure is below zero: a growth of -2 % is a fall."""
    value = use.figure.value
    return isinstance(value, Decimal) and value < 0


def _clause(patterns: _Patterns, text: str, figure: Span, edges: tuple[int, int]) -> Span:
    """The words around a figure, within these edges: as far as a mark, an "and" or `_REACH`."""
    start, end = max(edges[0], figure.start - _REACH), min(edges[1], figure.end + _REACH)
    for mark in patterns.clause_end.finditer(text, start, figure.start):
        start = mark.end()
    closing = patterns.clause_end.search(text, figure.end, end)
    return Span(start, closing.start() if closing is not None else end)


def _blank(words: re.Match[str]) -> str:
    return " " * len(words[0])


def _words_with_a_gap(phrase: str) -> str:
    """A pattern of one phrase, in which "..." stands for a few words before a last one: "nahm ... zu"."""
    first, *last = phrase.split(" ... ")
    return f"{words_of(first)}{_GAP}{words_of(last[0])}(?!\\w|\\s+\\w)" if last else words_of(phrase)


class _Patterns(NamedTuple):
    """Patterns of a language: a word for a change, by the list that it is of; a bound, "up to"; a border."""

    change: re.Pattern[str]
    bound: re.Pattern[str]
    clause_end: re.Pattern[str]


_LISTS = ("rises", "falls", "changes_of_changes")


@lru_cache(maxsize=64)
def _patterns(language: str) -> _Patterns | None:
    """The patterns of a language; None without a table."""
    table = figure_relations(language)
    if not (table.rises and table.falls):
        return None
    groups = "|".join(
        f"(?P<{name}>{'|'.join(map(_words_with_a_gap, getattr(table, name)))})(?!\\w)" for name in _LISTS
    )
    return _Patterns(
        re.compile(rf"(?<!\w)(?:{groups}|(?P<negations>{any_of(table.negations)}))"),
        re.compile(rf"(?<!\w)(?:{any_of(table.bounds)})"),
        re.compile(rf"{_CLAUSE_MARKS}|(?<!\w)(?:{any_of(lexicon(language).table.ands)})"),
    )
