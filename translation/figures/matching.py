"""Find for each figure of one text its partner in the other: by value, unit, guise and place."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from translation.figures.atoms import Atom, Keys, atoms, is_weak
from translation.figures.grammar import scan
from translation.figures.lexicon import lexicon
from translation.figures.spelled import reads_words
from translation.figures.units import RATES, base_size, same_unit
from translation.model import Figure

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from translation.model import Bitext, Span

# How far a conversion may be off, as a share: "about 60 miles" for 100 km, "quinze jours" for two weeks.
_ROUNDING = Decimal("0.075")
# How far exchange rates have drifted from `RATES` since 2000, as a factor.
_DRIFT = Decimal("1.8")
_SCALES = frozenset({2, 3, 5, 6, 7, 9, 12})
# How many candidates are tried where many could fit: keeps hostile text linear.
TRIES = 8
# Code points to each side in which a bracket is looked for.
_GLOSS = 60
# Code points between a figure and its repetition by a stuttering machine.
_STUTTER = 40
# Code points between the pieces of one number.
_PIECES_GAP = 3


@dataclass(slots=True, eq=False)
class Item:
    """A figure at work: its atoms, and the partner of each once found.

    `faint` and `scale` as in `Match`; `weak` as in `is_weak`; `gloss`: it stands in brackets.
    """

    figure: Figure
    faint: bool
    scale: int
    weak: bool
    gloss: bool
    ways: tuple[tuple[Atom, ...], ...]
    atoms: tuple[Atom, ...]
    partners: list[Item | None] = field(default_factory=list)
    converted: bool = False

    def open(self) -> list[int]:
        """The atoms without a partner."""
        return [index for index, partner in enumerate(self.partners) if partner is None]

    def met(self) -> list[Item]:
        """The partners found so far."""
        return [partner for partner in self.partners if partner is not None]


Side = list[Item]


def match(bitext: Bitext) -> list[tuple[Side, Side]]:
    """The figures of each translated segment, both sides, with their partners."""
    pairs = [
        (
            _items(bitext.source, segment.source, bitext.source_language),
            _items(bitext.target, segment.target, bitext.target_language),
        )
        for segment in bitext.segments
        if segment.target is not None
    ]
    unread = tuple(
        not reads_words(lexicon(language)) for language in (bitext.source_language, bitext.target_language)
    )
    for source, target in pairs:
        _match_segment(source, target, unread)
    for (source, target), (next_source, next_target) in pairwise(pairs):
        for keys in (_exact, _loose):
            _pair(source, next_target, keys)
            _pair(next_source, target, keys)
    for source, target in pairs:
        _repeated(source, target, stutter=False)
        _repeated(target, source, stutter=True)
    return pairs


def _items(text: str, span: Span, language: str) -> Side:
    items = []
    for found in scan(span.of(text), language):
        figure = found.figure
        if span.start:
            figure = Figure(figure.span.moved(span.start), figure.text, figure.readings)
        ways = atoms(figure)
        items.append(
            Item(
                figure,
                found.faint,
                found.scale,
                is_weak(figure),
                _in_brackets(text, figure.span),
                ways,
                ways[0],
                [None] * len(ways[0]),
            )
        )
    return items


def _in_brackets(text: str, span: Span) -> bool:
    """Whether round or square brackets open before a place and close after it, near by."""
    before = text[max(span.start - _GLOSS, 0) : span.start]
    after = text[span.end : span.end + _GLOSS]
    return any(
        before.rfind(opening) > before.rfind(closing)
        and closing in after
        and opening not in after[: after.find(closing)]
        for opening, closing in ("()", "[]")
    )


def _exact(atom: Atom) -> Keys:
    return atom.exact


def _loose(atom: Atom) -> Keys:
    return atom.loose


def _faint(atom: Atom) -> Keys:
    return atom.faint


def _match_segment(source: Side, target: Side, unread: Sequence[bool]) -> None:
    _choose_ways(source, {key for item in target for way in item.ways for atom in way for key in atom.loose})
    _choose_ways(target, {key for item in source for atom in item.atoms for key in atom.loose})
    clear_source = [item for item in source if not item.faint]
    clear_target = [item for item in target if not item.faint]
    _pair(clear_source, clear_target, _exact)
    _pair(clear_source, clear_target, _loose)
    # "this year" may stand for a year, but not where each side has a date of its own left.
    some_year = not (_has_open_date(clear_source) and _has_open_date(clear_target))
    _convert(clear_source, clear_target)
    if any(item.open() for item in clear_source):
        faint = [item for item in target if item.faint]
        _pair(_whole(clear_source), faint, _loose)
        if some_year:
            _pair(clear_source, faint, _faint)
        _convert(clear_source, clear_target + faint)
        _fill_in_scales(clear_source, clear_target, unread)
        _join_pieces(clear_source, clear_target)
        _join_pieces(clear_target, clear_source)
    if any(item.open() for item in clear_target):
        faint = [item for item in source if item.faint]
        _pair(faint, _whole(clear_target), _loose)
        if some_year:
            _pair(faint, clear_target, _faint)
        _convert(faint, clear_target)


def _has_open_date(side: Side) -> bool:
    return any(
        item.open() and any(reading.kind == "date" for reading in item.figure.readings) for item in side
    )


def _whole(side: Side) -> Side:
    """Without dates and scores that are told in part: what is left of them is no "one" or "a" elsewhere."""
    return [item for item in side if item.figure.kind not in ("date", "score") or not item.met()]


def _choose_ways(side: Side, known: set[Hashable]) -> None:
    """Where a figure can be taken apart in several ways, take the first that the other side knows whole."""
    for item in side:
        for way in item.ways if len(item.ways) > 1 else ():
            if all(any(key in known for key in atom.loose) for atom in way):
                item.atoms, item.partners = way, [None] * len(way)
                break


def _pair(source: Sequence[Item], target: Sequence[Item], keys: Callable[[Atom], Keys]) -> None:
    """Marry open atoms that share a key and do not differ in unit, in reading order."""
    places: dict[Hashable, list[tuple[Item, int]]] = defaultdict(list)
    for other in reversed(target):
        for at in reversed(other.open()):
            for key in keys(other.atoms[at]):
                places[key].append((other, at))
    if not places:
        return
    for item in source:
        for index in item.open():
            atom = item.atoms[index]
            for key in keys(atom):
                found = _first_free(places.get(key), atom)
                if found is not None:
                    _marry(item, index, *found)
                    break


def _first_free(places: list[tuple[Item, int]] | None, atom: Atom) -> tuple[Item, int] | None:
    """The first place still open whose unit agrees; places are in reverse order."""
    if not places:
        return None
    while places and places[-1][0].partners[places[-1][1]] is not None:
        places.pop()
    for other, at in reversed(places[-TRIES:]):
        if other.partners[at] is None and _agree(atom, other.atoms[at]):
            return other, at
    return None


def _agree(one: Atom, other: Atom) -> bool:
    """Whether two atoms that share a loose key can be the same: in unit, and if alike, exactly."""
    if one.nature == other.nature != "number" and not set(one.exact) & set(other.exact):
        return False
    return same_unit(one.unit, other.unit)


def _marry(item: Item, index: int, other: Item, at: int) -> None:
    item.partners[index] = other
    other.partners[at] = item


def _convert(source: Sequence[Item], target: Sequence[Item]) -> None:
    """Marry what is left where one unit converts into the other and the size agrees."""
    places = [(other, at) for other in target for at in other.open() if other.atoms[at].unit is not None]
    for item in source if places else ():
        for index in item.open():
            atom = item.atoms[index]
            for other, at in places[:TRIES]:
                if other.partners[at] is None and _same_size(atom, other.atoms[at]):
                    _marry(item, index, other, at)
                    item.converted = other.converted = True
                    break


def _same_size(one: Atom, other: Atom) -> bool:
    return any(
        _converts(*size, *other_size)
        for size in one.sizes
        for other_size in other.sizes
        if size[1] != other_size[1] and size[0] != -other_size[0]
    )


def _converts(value: Decimal, unit: str, other_value: Decimal, other_unit: str) -> bool:
    """Whether one unit converts into the other and the size agrees."""
    size, other_size = base_size(value, unit), base_size(other_value, other_unit)
    if size is None or other_size is None or size[0] != other_size[0]:
        return False
    if size[0] == "money" and "cent" not in (unit, other_unit):
        return _same_money(value, unit, other_value, other_unit)
    allowed = max(_ROUNDING * abs(size[1]), Decimal(size[0] == "temperature"))  # a degree around zero
    return abs(size[1] - other_size[1]) <= allowed


def _same_money(value: Decimal, unit: str, other_value: Decimal, other_unit: str) -> bool:
    """Whether one amount may be the other in its currency, as far as rates drift; never the same number."""
    rate, other_rate = RATES.get(unit), RATES.get(other_unit)
    if rate is None or other_rate is None or value == other_value or value <= 0 or other_value <= 0:
        return False
    return 1 / _DRIFT < (value * rate) / (other_value * other_rate) < _DRIFT


def _fill_in_scales(source: Side, target: Side, unread: Sequence[bool]) -> None:
    """Marry "25" of "from 25 to 55 billion" with "25 billion": a bare number borrows a scale nearby.

    So does the 10 of "another 5 thousand, when he had counted on 10", told as 10,000. Where the words of a
    language are `unread`, its numbers may have any scale of the other side.
    """
    for side, others, blind in ((source, target, unread[0]), (target, source, unread[1])):
        powers = {item.scale for item in side if item.scale}
        powers |= _SCALES if blind else set()
        if not powers:
            continue
        scaled = {
            atom.value: (other, at)
            for other in others
            for at, atom in enumerate(other.atoms)
            if other.partners[at] is None
        }
        for item in side if scaled else ():
            for index in item.open():
                value = item.atoms[index].value
                if value is None or item.scale or item.atoms[index].unit is not None:
                    continue
                found = next((scaled[key] for p in powers if (key := value.scaleb(p)) in scaled), None)
                if found is not None and found[0].partners[found[1]] is None:
                    _marry(item, index, *found)


def _join_pieces(side: Side, others: Side) -> None:
    """Marry the pieces of one number, "68, 78" and "20 sec 53", with 68.78 and 20.53."""
    whole = {other.atoms[0].value: other for other in others if len(other.atoms) == 1 and other.open()}
    for one, two in pairwise(side) if whole else ():
        gap = two.figure.span.start - one.figure.span.end
        if gap > _PIECES_GAP or one.met() or two.met() or len(one.atoms) > 1 or len(two.atoms) > 1:
            continue
        value, part = one.atoms[0].value, two.atoms[0].value
        if value is None or part is None or value % 1 or not two.figure.text.isdecimal():
            continue
        found = whole.get(value + part.scaleb(-len(two.figure.text)))
        if found is not None and found.open():
            _marry(two, 0, found, 0)
            _marry(one, 0, found, 0)


def _repeated(side: Side, others: Side, *, stutter: bool) -> None:
    """A figure that one side repeats may be said once on the other: point at the place that says it.

    With `stutter`, not where it is said again at once in the same words: so a machine stutters.
    """
    if not any(not item.faint and item.open() for item in side):
        return
    said: dict[Hashable, tuple[Item, Atom]] = {}
    for other in others:
        for atom in other.atoms:
            for key in () if other.faint and atom.value == 1 else atom.loose:  # an article repeats nothing
                said.setdefault(key, (other, atom))
    for number, item in enumerate(side):
        for index in () if item.faint else item.open():
            atom = item.atoms[index]
            if stutter and _stutters(side, number):
                continue
            for key in atom.loose:
                found = said.get(key)
                if found is None or (found[1].nature != atom.nature and found[0] in item.partners):
                    continue  # the 1 of January is not its month told twice
                if found[0] not in item.partners and _has_other_day(item):
                    continue  # nor is the 6 of "May 6" the six of "six weeks", where "3 May" was said
                if _agree(atom, found[1]):
                    item.partners[index] = found[0]
                    break


def _has_other_day(item: Item) -> bool:
    """Whether the month of a date was found in a date of another day."""
    return item.figure.kind == "date" and any(
        partner.figure.kind == "date" and partner.open() for partner in item.met()
    )


def _stutters(side: Side, number: int) -> bool:
    """Whether one of the last few figures before says the same in the same words, close by."""
    figure = side[number].figure
    return any(
        before.figure.text == figure.text and figure.span.start - before.figure.span.end < _STUTTER
        for before in side[max(number - 3, 0) : number]
    )
