"""Find what two figures say together gone wrong, where each of them is right.

A movement told backwards ("from 15 to 12" as "de 12 à 15"), or a part and its whole ("12 of 15"); a span of
years told as two years ("2000-08" as "2000 und 2008").
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from translation.figures.lexicon import lexicon
from translation.figures.tokens import PADDING, tokenize
from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.figures.atoms import Atom
    from translation.figures.items import Item, Side

# Code points between the two ends of a movement: a unit, "up to", and white space.
_NEAR = 24
_TO = frozenset({"to", "towards"})
_OF = frozenset({"out_of"})


class Movement(NamedTuple):
    """From one value to another: the items that say them and the atoms; one item may say both (a range).

    `link`: the roles of the word between them, "to" or "of".
    """

    link: frozenset[str]
    start: Item
    end: Item
    low: Atom
    high: Atom
    partners: tuple[Item | None, Item | None]

    @property
    def span(self) -> Span:
        """From the first figure to the last."""
        return Span(self.start.figure.span.start, self.end.figure.span.end)

    def same(self, other: Movement) -> bool:
        """Whether both lead from the same value to the same."""
        return bool(
            set(self.low.loose) & set(other.low.loose) and set(self.high.loose) & set(other.high.loose)
        )


def turned(
    source: Side, source_text: str, source_language: str, target: Side, target_text: str, target_language: str
) -> Iterator[tuple[Movement, Movement]]:
    """The movements, and parts of a whole, whose ends changed places in the translation.

    A range counts as a movement only where it says "to": "from 300 to 200" may become "between 200 and
    300", which has no direction. Nothing is turned if the right movement is there too.
    """
    moved = list(_movements(source, source_text, source_language))
    if not moved:
        return
    others = list(_movements(target, target_text, target_language))
    by_items = {(other.link, id(other.end), id(other.start)): other for other in others}
    for one in moved:
        partner = by_items.get((one.link, id(one.partners[0]), id(one.partners[1])))
        if partner is None or partner.partners != (one.end, one.start):
            continue
        if one.low.value != one.high.value and not any(one.same(other) for other in others):
            yield one, partner


def _movements(side: Side, text: str, language: str) -> Iterator[Movement]:
    for item in side:
        two = len(item.atoms) == 2 and item.figure.kind != "date"
        if two and _link(item.figure.text, language) == _TO:
            low, high = item.atoms
            yield Movement(_TO, item, item, low, high, (item.partners[0], item.partners[1]))
    for start, end in pairwise(side):
        gap = text[start.figure.span.end : end.figure.span.start]
        if len(start.atoms) == len(end.atoms) == 1 and len(gap) <= _NEAR:
            link = _link(gap, language)
            if link == _TO or (link == _OF and start.figure.kind == end.figure.kind == "number"):
                partners = (start.partners[0], end.partners[0])
                yield Movement(link, start, end, start.atoms[0], end.atoms[0], partners)


def _link(words: str, language: str) -> frozenset[str] | None:
    """The roles of a word for "to" among the words, or else of one for "of"."""
    tokens = tokenize(words, lexicon(language))
    return next((link for link in (_TO, _OF) if any(token.entry.roles & link for token in tokens)), None)


def severed(
    source: Side, source_text: str, source_language: str, target: Side, target_text: str, target_language: str
) -> Iterator[tuple[Item, Item, Item]]:
    """Each span of several years that the other side tells as two years: span, first year, second year.

    Two years in a row are the same either way, and so is "between 2000 and 2008".
    """
    for spans, years, text, language in (
        (source, target, target_text, target_language),
        (target, source, source_text, source_language),
    ):
        told = {
            id(item.partners[0]): item
            for item in spans
            if item.figure.kind == "date"
            and [atom.nature for atom in item.atoms] == ["year", "year"]
            and (item.atoms[1].value or 0) - (item.atoms[0].value or 0) > 1
        }
        for first, second in pairwise(years) if told else ():
            item = told.get(id(first))
            if (
                item is None
                or item.partners[1] is not second
                or first.met() != [item]
                or second.met() != [item]
            ):
                continue
            if _is_list(first.figure.span, second.figure.span, text, language):
                yield item, first, second


def _is_list(first: Span, second: Span, text: str, language: str) -> bool:
    """Whether "and" alone joins two figures, with no "between" shortly before ("entre los años")."""
    link = tokenize(text[first.end : second.start][:_NEAR], lexicon(language))[:-PADDING]
    before = tokenize(text[max(first.start - _NEAR, 0) : first.start], lexicon(language))[:-PADDING]
    joined = len(link) == 1 and "ands" in link[0].entry.roles
    return joined and not any("between" in token.entry.roles for token in before)
