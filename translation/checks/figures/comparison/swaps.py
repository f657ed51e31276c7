"""Find what two figures say together gone wrong, where each of them is right.

A movement told backwards ("from 15 to 12" as "de 12 à 15"), a part and its whole ("12 of 15"), or two set
against each other ("52 % against 48 %"); a span of years told as two years ("2000-08" as "2000 und 2008");
two figures that changed places while the names or dates beside them did not ("Oslo 12, Rome 15" as "Oslo 15,
Rome 12", "5 % in May, 7 % in June" as "7 % en mai, 5 % en juin").
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.extraction.tokens import PADDING, tokenize
from translation.checks.figures.lexicon.lexicon import lexicon
from translation.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.figures.comparison.components import Atom
    from translation.checks.figures.comparison.figure_use import Item, Side

# Code points between the two ends of a movement: a unit, "up to", and white space.
_NEAR = 24
# Likewise where one is set against the other, which takes more words: "of the votes against".
_FAR = 40
# Code points in which a name beside a figure is looked for.
_BESIDE = 60
_NAME = re.compile(r"(?<!\w)[^\W\d_a-z]\w{2,}")
_TO = frozenset({"to", "towards"})
_OF = frozenset({"out_of"})
_AGAINST = frozenset({"against"})
# What is no quantity but tells which one is meant.
_LABELS = frozenset({"date", "time", "decade", "century", "designation"})
# The order in which a translation tells four figures, quantities and labels in turn, with one pair exchanged.
_CROSSWISE = ([2, 1, 0, 3], [0, 3, 2, 1])


class Movement(NamedTuple):
    """From one value to another: the items that say them and the atoms; one item may say both (a range).

    `link`: the roles of the word between them, "to", "of" or "against".
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
    """The movements, parts of a whole and comparisons whose ends changed places in the translation.

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
        alike = start.figure.kind == end.figure.kind
        near = len(gap) <= _NEAR
        if len(start.atoms) + len(end.atoms) > 2 or not (near or (alike and len(gap) <= _FAR)):
            continue  # before its words are read
        if (start.figure.kind in _LABELS) != (end.figure.kind in _LABELS):
            continue
        link = _link(gap, language)
        whole = link == _OF and alike and start.figure.kind == "number"
        if link is not None and ((near and (link == _TO or whole)) or (link == _AGAINST and alike)):
            partners = (start.partners[0], end.partners[0])
            yield Movement(link, start, end, start.atoms[0], end.atoms[0], partners)


def _link(words: str, language: str) -> frozenset[str] | None:
    """The roles of a word for "against", where it is the last word, or of one for "to", or else for "of"."""
    tokens = tokenize(words, lexicon(language))[:-PADDING]
    if tokens and tokens[-1].entry.roles & _AGAINST:
        return _AGAINST
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


def exchanged(source: Side, source_text: str, target: Side, target_text: str) -> Iterator[tuple[Item, Item]]:
    """The figures that changed places with their neighbour: first in the source, first in the target.

    Only where a name stays before each of them, or behind each, and is written alike on both sides.
    """
    places = {id(item): place for place, item in enumerate(target)}
    for place, (one, two) in enumerate(pairwise(source)):
        first, second = two.partners[0], one.partners[0]
        if first is None or second is None or len(one.atoms) + len(two.atoms) > 2:
            continue
        at = places.get(id(first))
        if at is None or at + 1 >= len(target) or target[at + 1] is not second or first.met() != [two]:
            continue
        if one.figure.kind != two.figure.kind or second.met() != [one]:
            continue
        before, between, after = _names(source, place, source_text)
        other_before, other_between, other_after = _names(target, at, target_text)
        if _stay(before, between, other_before, other_between) or _stay(
            between, after, other_between, other_after
        ):
            yield one, first


def crossed(source: Side, target: Side) -> Iterator[tuple[Item, Item]]:
    """Likewise where figures stand beside figures that stay: "5 % in May, 7 % in June"."""
    clear = [item for item in source if not item.faint]
    places = {id(item): place for place, item in enumerate(item for item in target if not item.faint)}
    for four in zip(clear, clear[1:], clear[2:], clear[3:], strict=False):
        partners = [_only_partner(item) for item in four]
        order = [places.get(id(partner), -1) for partner in partners]
        first = min(order)
        if first < 0 or [place - first for place in order] not in _CROSSWISE:
            continue
        moved, stayed = (four[::2], four[1::2]) if order[0] != first else (four[1::2], four[::2])
        became = partners[four.index(moved[1])]
        numbers = all(atom.nature == "number" for item in moved for atom in item.atoms)
        if became is not None and numbers and all(item.figure.kind in _LABELS for item in stayed):
            yield moved[0], became


def _only_partner(item: Item) -> Item | None:
    """The one partner of all atoms of a figure, or None."""
    partner = item.partners[0]
    return partner if all(other is partner for other in item.partners) else None


def _names(side: Side, place: int, text: str) -> tuple[set[str], set[str], set[str]]:
    """The names before an item, between it and the next, and after that one."""
    one, two = side[place].figure.span, side[place + 1].figure.span
    start = max(one.start - _BESIDE, side[place - 1].figure.span.end if place else 0)
    end = side[place + 2].figure.span.start if place + 2 < len(side) else len(text)
    parts = (
        (start, one.start),
        (one.end, min(two.start, one.end + _BESIDE)),
        (two.end, min(end, two.end + _BESIDE)),
    )
    before, between, after = (
        {name for name in _NAME.findall(text, *part) if name[0].isupper()} for part in parts
    )
    return before, between, after


def _stay(one: set[str], two: set[str], other: set[str], another: set[str]) -> bool:
    """Whether a name stands in the first place on both sides, and one in the second, and none moved."""
    return bool(one & other and two & another) and not (one & another or two & other)
