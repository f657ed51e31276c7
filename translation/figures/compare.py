"""Compare the figures of a bitext by value: what of the source is found in the translation, and how."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from translation.figures.atoms import Atom, atoms, is_weak
from translation.figures.digits import ascii_digits
from translation.figures.grammar import scan
from translation.figures.units import base_size, same_unit
from translation.model import Figure, Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from translation.model import Bitext, Severity, Span, Verdict

# How far a conversion may be off, as a share: "about 60 miles" for 100 km.
_ROUNDING = 0.06
# How many candidates are tried where many could fit; keeps hostile text linear.
_TRIES = 8


@dataclass(slots=True, eq=False)
class _Item:
    """A figure at work: the partner of each of its atoms, once found."""

    figure: Figure
    faint: bool
    weak: bool
    atoms: tuple[Atom, ...]
    partners: list[_Item | None] = field(default_factory=list)
    converted: bool = False
    shared: bool = False  # the partner answers another figure too

    def open(self) -> list[int]:
        return [index for index, partner in enumerate(self.partners) if partner is None]


_Side = list[_Item]
_Place = tuple[_Item, int]


def compare(bitext: Bitext) -> tuple[Finding, ...]:
    """A finding for each figure of the source, in its order, then for those only the translation has.

    Figures are matched within a segment, then with the neighbouring segments; segments without a
    target are passed over. Spans are code points of `bitext.source` and `bitext.target`.
    """
    pairs = [
        (
            _items(bitext.source, segment.source, bitext.source_language),
            _items(bitext.target, segment.target, bitext.target_language),
        )
        for segment in bitext.segments
        if segment.target is not None
    ]
    for source, target in pairs:
        _match(source, target)
    if len(pairs) > 1:
        for (source, target), (next_source, next_target) in pairwise(pairs):
            _pair(source, next_target, _exact)
            _pair(next_source, target, _exact)
            _pair(source, next_target, _loose)
            _pair(next_source, target, _loose)
    findings: list[Finding] = []
    for source, target in pairs:
        _repeat(source, target)
        changed = _changed(source, target)
        findings += _findings(source, target, changed)
    return tuple(findings)


def _items(text: str, span: Span, language: str) -> _Side:
    items = []
    for figure, faint in scan(span.of(text), language):
        if span.start:
            figure = Figure(figure.span.moved(span.start), figure.text, figure.readings)
        parts = atoms(figure)
        items.append(_Item(figure, faint, is_weak(figure), parts, [None] * len(parts)))
    return items


def _exact(atom: Atom) -> tuple[Hashable, ...]:
    return atom.exact


def _loose(atom: Atom) -> tuple[Hashable, ...]:
    return atom.loose


def _match(source: _Side, target: _Side) -> None:
    clear_source = [item for item in source if not item.faint]
    clear_target = [item for item in target if not item.faint]
    _pair(clear_source, clear_target, _exact)
    _pair(clear_source, clear_target, _loose)
    if len(clear_source) < len(source):
        _pair([item for item in source if item.faint], clear_target, _loose)
    if len(clear_target) < len(target):
        _pair(clear_source, [item for item in target if item.faint], _loose)
    _convert(source, target)


def _pair(source: _Side, target: _Side, keys: Callable[[Atom], tuple[Hashable, ...]]) -> None:
    """Marry the open atoms of both sides that share a key and do not differ in unit, in reading order."""
    places = _places(target, keys)
    if not places:
        return
    for item in source:
        for index in item.open():
            atom = item.atoms[index]
            for key in keys(atom):
                found = _first_free(places.get(key), atom)
                if found is not None:
                    other, at = found
                    item.partners[index] = other
                    other.partners[at] = item
                    break


def _places(side: _Side, keys: Callable[[Atom], tuple[Hashable, ...]]) -> dict[Hashable, list[_Place]]:
    places: dict[Hashable, list[_Place]] = defaultdict(list)
    for item in reversed(side):
        for index in reversed(item.open()):
            for key in keys(item.atoms[index]):
                places[key].append((item, index))
    return places


def _first_free(places: list[_Place] | None, atom: Atom) -> _Place | None:
    """The first place still open and of a unit that agrees; places are in reverse order."""
    if not places:
        return None
    while places and places[-1][0].partners[places[-1][1]] is not None:
        places.pop()
    for other, at in reversed(places[-_TRIES:]):
        if other.partners[at] is None and same_unit(atom.unit, other.atoms[at].unit):
            return other, at
    return None


def _convert(source: _Side, target: _Side) -> None:
    """Marry what is left where one unit converts into the other and the size agrees."""
    open_target = [(item, at) for item in target for at in item.open() if item.atoms[at].unit is not None][
        :_TRIES
    ]
    if not open_target:
        return
    for item in source:
        for index in item.open():
            atom = item.atoms[index]
            if atom.unit is None or atom.value is None:
                continue
            size = base_size(atom.value, atom.unit)
            if size is None:
                continue
            for other, at in open_target:
                twin = other.atoms[at]
                if other.partners[at] is not None or twin.value is None or twin.unit == atom.unit:
                    continue
                other_size = base_size(twin.value, twin.unit)
                if other_size is None or other_size[0] != size[0]:
                    continue
                if abs(float(other_size[1]) - float(size[1])) <= _ROUNDING * abs(float(size[1])):
                    item.partners[index], other.partners[at] = other, item
                    item.converted = other.converted = True
                    break


def _repeat(source: _Side, target: _Side) -> None:
    """A figure that one side repeats may be said once on the other: point at the place that says it."""
    for side, others in ((source, target), (target, source)):
        if not any(item.open() for item in side):
            continue
        said: dict[Hashable, _Item] = {}
        for other in others:
            for atom in other.atoms:
                for key in atom.loose:
                    said.setdefault(key, other)
        for item in side:
            for index in item.open():
                atom = item.atoms[index]
                for key in atom.loose:
                    found = said.get(key)
                    if found is not None and any(same_unit(atom.unit, twin.unit) for twin in found.atoms):
                        item.partners[index] = found
                        item.shared = True
                        break


def _changed(source: _Side, target: _Side) -> dict[int, _Item]:
    """Pair what is left on both sides: source item -> the figure it became."""
    left = [item for item in target if not item.faint and all(partner is None for partner in item.partners)]
    changed: dict[int, _Item] = {}
    for item in source:
        if item.faint or any(partner is not None for partner in item.partners):
            continue
        best = max(left[:_TRIES], key=lambda other: _likeness(item, other), default=None)
        if best is not None and _likeness(item, best) > 0:
            left.remove(best)
            changed[id(item)] = best
    return changed


_NUMERIC = frozenset(
    {"number", "percent", "money", "measure", "duration", "ordinal", "score", "multiple", "fraction"}
)
_DATED = frozenset({"date", "decade", "century", "time"})


def _likeness(one: _Item, other: _Item) -> float:
    """How likely one figure became the other; 0: they have nothing to do with each other."""
    a, b = one.figure, other.figure
    if a.kind == b.kind:
        like = 2.0
    elif (a.kind in _NUMERIC and b.kind in _NUMERIC) or (a.kind in _DATED and b.kind in _DATED):
        like = 1.0
    elif one.weak or other.weak:
        return 0.0
    else:
        like = 0.5
    if one.weak != other.weak:
        return 0.0
    if a.unit == b.unit:
        like += 1
    x, y = ascii_digits(a.text), ascii_digits(b.text)
    shared = sum(left == right for left, right in zip(x, y, strict=False))
    return like + shared / max(len(x), len(y), 1)


def _findings(source: _Side, target: _Side, changed: dict[int, _Item]) -> Iterable[Finding]:
    taken = {id(item) for item in changed.values()}
    for item in source:
        if item.faint:
            continue
        yield _finding(item, changed.get(id(item)))
    for item in target:
        if item.faint or id(item) in taken:
            continue
        partners = [partner for partner in item.partners if partner is not None]
        if len(partners) == len(item.partners):
            continue
        if any(not partner.faint and partner.open() for partner in partners):
            continue  # said with the source figure already
        if partners and not all(partner.faint for partner in partners):
            yield _say("altered", "error", partners[0].figure, item.figure)
        elif item.weak:
            yield _say("unsure", "info", None, item.figure)
        else:
            yield _say("added", "warning", None, item.figure)


def _finding(item: _Item, became: _Item | None) -> Finding:
    partners = [partner for partner in item.partners if partner is not None]
    if became is not None:
        return _say("altered", "error", item.figure, became.figure)
    if not partners:
        if item.weak:
            return _say("unsure", "info", item.figure, None)
        return _say("missing", "error", item.figure, None)
    partner = partners[0]
    if len(partners) < len(item.partners):
        return _say("altered", "error", item.figure, partner.figure)
    if item.converted:
        return _say("converted", "info", item.figure, partner.figure)
    same = _form(item.figure) == _form(partner.figure)
    return _say("matched" if same else "reformatted", "info", item.figure, partner.figure)


def _form(figure: Figure) -> tuple[str, str]:
    """What a reader sees of a figure whatever the language: its kind and its digits without marks."""
    return figure.kind, "".join(char for char in ascii_digits(figure.text) if char.isdecimal())


def _say(verdict: Verdict, severity: Severity, source: Figure | None, target: Figure | None) -> Finding:
    was = _quoted(source)
    now = _quoted(target)
    reason = {
        "matched": f"{was} = {now}",
        "reformatted": f"{was} = {now}",
        "converted": f"{was} ≈ {now}",
        "altered": f"{was} became {now}",
        "missing": f"missing: {was}",
        "added": f"added: {now}",
        "unsure": f"not found in the translation: {was}" if source else f"only in the translation: {now}",
    }[verdict]
    return Finding("figures", verdict, severity, source, target, reason)


def _quoted(figure: Figure | None) -> str:
    return " ".join(figure.text.split())[:80] if figure is not None else ""
