"""Errors in pairs of figures that are each right: reversed ranges, split spans, swapped neighbours.

- reversed range: "from 15 to 12" as "de 12 à 15", "12 of 15" as "15 sur 12", "52 % against 48 %";
- split span: the years "2000-08" as two years, "2000 und 2008";
- swapped neighbours: the names beside them stay, "Oslo 12, Rome 15" as "Oslo 15, Rome 12";
- swapped pairs: the dates beside them stay, "5 % in May, 7 % in June" as "7 % en mai, 5 % en juin".
"""

from __future__ import annotations

import re
from itertools import chain, pairwise
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.comparison.conversion import same_size
from translation.checks.figures.comparison.phrases import only_partner
from translation.checks.figures.extraction.tokens import PADDING, tokenize
from translation.checks.figures.lexicon.lexicon import lexicon
from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.checks.figures.comparison.components import Component
    from translation.checks.figures.comparison.figure_use import Figures, FigureUse
    from translation.checks.figures.extraction.tokens import Token

# Code points between the two ends of a range: a unit, "up to", and white space.
_NEAR = 24
# Likewise where one is compared with the other, which takes more words: "of the votes against".
_FAR = 40
# Code points in which a name beside a figure is looked for.
_BESIDE = 60
_NAME = re.compile(r"(?<!\w)[^\W\d_a-z]\w{2,}")
_TO = frozenset({"to", "towards"})
_OF = frozenset({"out_of"})
_AGAINST = frozenset({"against"})
# What is not a quantity, but says which quantity is meant.
_LABELS = frozenset({"date", "time", "decade", "century", "designation"})
# Where four figures, quantities and labels in turn, stand in the translation if one pair of them is swapped.
_SWAPPED_ORDERS = ([2, 1, 0, 3], [0, 3, 2, 1])


class OrderedPair(NamedTuple):
    """Two values whose order matters: the figures that hold them and the components. A range holds both.

    `link`: the roles of the word between them, "to", "of" or "against". `partners`: those of the components.
    """

    link: frozenset[str]
    start: FigureUse
    end: FigureUse
    low: Component
    high: Component
    partners: tuple[FigureUse | None, FigureUse | None]

    @property
    def span(self) -> Span:
        """From the first figure to the last."""
        return Span(self.start.figure.span.start, self.end.figure.span.end)

    def same(self, other: OrderedPair) -> bool:
        """Whether both lead from the same value to the same, be it in another unit."""
        return _agree(self.low, other.low) and _agree(self.high, other.high)


def _agree(one: Component, other: Component) -> bool:
    return bool(set(one.loose_keys) & set(other.loose_keys)) or same_size(one, other)


def reversed_ranges(source: Figures, target: Figures) -> Iterator[tuple[OrderedPair, OrderedPair]]:
    """The pairs of the source whose ends changed places in the translation, and what they became there.

    A range in one figure counts only where it says "to": "from 300 to 200" may become "between 200 and 300",
    which has no direction. Nothing is reversed if the right pair is there too.
    """
    if not _may_be_reversed(source, target):
        return  # nearly all, before their words are read
    source_pairs = list(_ordered_pairs(source))
    target_pairs = list(_ordered_pairs(target))
    by_ends = {(other.link, other.end, other.start): other for other in target_pairs}
    for one in source_pairs:
        low, high = one.partners
        became = by_ends.get((one.link, low, high)) if low and high else None
        if became is None or became.partners != (one.end, one.start):
            continue
        if one.low.value != one.high.value and not any(one.same(other) for other in target_pairs):
            yield one, became


def _may_be_reversed(source: Figures, target: Figures) -> bool:
    """Whether a figure of the source holds two values, or the partners of two in a row are one, or turned."""
    places = {use: place for place, use in enumerate(target.uses)}
    partners = [use.partner_of[0] for use in source.uses]
    return any(len(use.components) == 2 for use in source.uses) or any(
        low in places and high in places and places[high] <= places[low] for low, high in pairwise(partners)
    )


def _ordered_pairs(figures: Figures) -> Iterator[OrderedPair]:
    return chain(_ranges(figures), _linked_neighbours(figures))


def _ranges(figures: Figures) -> Iterator[OrderedPair]:
    """The figures that hold two values, from one to the other: "15 to 12"."""
    for use in figures.uses:
        if len(use.components) != 2 or use.figure.kind == "date":
            continue
        if _link(use.figure.text, figures.language) == _TO:
            low, high = use.components
            yield OrderedPair(_TO, use, use, low, high, (use.partner_of[0], use.partner_of[1]))


def _linked_neighbours(figures: Figures) -> Iterator[OrderedPair]:
    """Two figures in a row with a word between that sets them in order: "12 of the 15"."""
    for start, end in pairwise(figures.uses):
        words = figures.text[start.figure.span.end : end.figure.span.start]
        alike = start.figure.kind == end.figure.kind
        near = len(words) <= _NEAR
        if len(start.components) + len(end.components) > 2 or not (near or (alike and len(words) <= _FAR)):
            continue  # before its words are read
        if (start.figure.kind in _LABELS) != (end.figure.kind in _LABELS):
            continue
        link = _link(words, figures.language)
        fits = {
            _TO: near,
            _OF: near and alike and start.figure.kind == "number",
            _AGAINST: alike,
        }
        if link is not None and fits[link]:
            partners = (start.partner_of[0], end.partner_of[0])
            yield OrderedPair(link, start, end, start.components[0], end.components[0], partners)


def _link(words: str, language: str) -> frozenset[str] | None:
    """The roles of a word for "against", where it is the last word, or of one for "to", or else for "of"."""
    tokens = _tokens(words, language)
    if tokens and tokens[-1].entry.roles & _AGAINST:
        return _AGAINST
    return next((link for link in (_TO, _OF) if any(token.entry.roles & link for token in tokens)), None)


def _tokens(words: str, language: str) -> Sequence[Token]:
    return tokenize(words, lexicon(language))[:-PADDING]


def split_spans(source: Figures, target: Figures) -> Iterator[tuple[FigureUse, FigureUse, FigureUse]]:
    """Each span of several years that the other side gives as two years: span, first year, second year.

    Two years in a row are the same either way, and so is "between 2000 and 2008".
    """
    for spans, years in ((source, target), (target, source)):
        by_first_year = {use.partner_of[0]: use for use in spans.uses if _is_span_of_years(use)}
        for first, second in pairwise(years.uses) if by_first_year else ():
            span = by_first_year.get(first)
            if span is None or span.partner_of[1] is not second:
                continue
            if first.partners() == second.partners() == [span] and _is_list(first, second, years):
                yield span, first, second


def _is_span_of_years(use: FigureUse) -> bool:
    if use.figure.kind != "date" or [component.kind for component in use.components] != ["year", "year"]:
        return False
    first, last = use.components
    return (last.value or 0) - (first.value or 0) > 1


def _is_list(first: FigureUse, second: FigureUse, figures: Figures) -> bool:
    """Whether "and" alone joins two figures, with no "between" shortly before ("entre los años")."""
    start, end = first.figure.span, second.figure.span
    link = _tokens(figures.text[start.end : end.start][:_NEAR], figures.language)
    before = _tokens(figures.text[max(start.start - _NEAR, 0) : start.start], figures.language)
    joined = len(link) == 1 and "ands" in link[0].entry.roles
    return joined and not any("between" in token.entry.roles for token in before)


def swapped_neighbours(source: Figures, target: Figures) -> Iterator[tuple[FigureUse, FigureUse]]:
    """The figures that changed places with their neighbour: first in the source, first in the target.

    Only where a name stays before each of them, or behind each, and is written alike on both sides.
    """
    places = {use: place for place, use in enumerate(target.uses)} if source.uses[1:] else {}
    for place, (one, two) in enumerate(pairwise(source.uses)):
        first, second = two.partner_of[0], one.partner_of[0]
        if first is None or second is None or len(one.components) + len(two.components) > 2:
            continue
        target_place = places.get(first)
        if target_place is None or target.uses[target_place + 1 : target_place + 2] != (second,):
            continue
        if one.figure.kind != two.figure.kind or first.partners() != [two] or second.partners() != [one]:
            continue
        if _names_stay(_names(source, place), _names(target, target_place)):
            yield one, first


def swapped_pairs(source: Figures, target: Figures) -> Iterator[tuple[FigureUse, FigureUse]]:
    """Likewise where figures stand beside figures that stay: "5 % in May, 7 % in June"."""
    clear = source.clear()
    places = {use: place for place, use in enumerate(target.clear())} if clear[3:] else {}
    for four in zip(clear, clear[1:], clear[2:], clear[3:], strict=False):
        partners = [only_partner(use) for use in four]
        order = [-1 if partner is None else places.get(partner, -1) for partner in partners]
        first = min(order)
        if first < 0 or [place - first for place in order] not in _SWAPPED_ORDERS:
            continue
        first_moved = order[0] != first
        moved, stayed = (four[::2], four[1::2]) if first_moved else (four[1::2], four[::2])
        became = partners[2 if first_moved else 3]
        numbers = all(component.kind == "number" for use in moved for component in use.components)
        if became is not None and numbers and all(use.figure.kind in _LABELS for use in stayed):
            yield moved[0], became


class _Names(NamedTuple):
    """The names before a figure, between it and the next, and after that one."""

    before: set[str]
    between: set[str]
    after: set[str]


def _names(figures: Figures, place: int) -> _Names:
    uses, text = figures.uses, figures.text
    one, two = uses[place].figure.span, uses[place + 1].figure.span
    start = max(one.start - _BESIDE, uses[place - 1].figure.span.end if place else 0)
    end = uses[place + 2].figure.span.start if place + 2 < len(uses) else len(text)
    stretches = (
        (start, one.start),
        (one.end, min(two.start, one.end + _BESIDE)),
        (two.end, min(end, two.end + _BESIDE)),
    )
    return _Names(
        *({name for name in _NAME.findall(text, *stretch) if name[0].isupper()} for stretch in stretches)
    )


def _names_stay(source: _Names, target: _Names) -> bool:
    """Whether the names before both figures, or those behind both, are in the same order on both sides."""
    return any(
        first & first_there and second & second_there and not (first & second_there or second & first_there)
        for first, second, first_there, second_there in (
            (source.before, source.between, target.before, target.between),
            (source.between, source.after, target.between, target.after),
        )
    )
