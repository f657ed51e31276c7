"""Find for each figure of one text its partner in the other: by value, unit, guise and place."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from translation.checks.figures.comparison.components import Atom, Keys, atoms, is_small, is_weak
from translation.checks.figures.comparison.conversion import same_size
from translation.checks.figures.comparison.figure_use import Item, Side, marry
from translation.checks.figures.comparison.split_figures import fill_in_scales, join_pieces
from translation.checks.figures.extraction.scan import Found, scan
from translation.checks.figures.lexicon.lexicon import lexicon
from translation.checks.figures.lexicon.spelled import reads_words
from translation.checks.figures.lexicon.units import same_unit
from translation.model import Figure

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    from translation.model import Bitext, Segment, Span

# How many candidates are tried where many could fit: keeps hostile text linear.
TRIES = 8
# Code points to each side in which a bracket is looked for.
_GLOSS = 60
# Code points between a figure and its repetition by a stuttering machine.
_STUTTER = 40
_DAY_AND_MONTH = {"day", "month"}
_LAST_WORD = re.compile(r"(\w+)[\s-]*$")
_NEXT_WORD = re.compile(r"[\s-]*(\w+)")


def match(bitext: Bitext) -> Iterator[tuple[Side, Side]]:
    """The figures of each translated segment, both sides, with their partners, which may be in the next."""
    unread = tuple(
        not reads_words(lexicon(language)) for language in (bitext.source_language, bitext.target_language)
    )
    before: tuple[Side, Side] | None = None
    for segment in bitext.segments:
        if segment.target is None:
            continue
        source = _items(bitext.source, segment.source, bitext.source_language)
        target = _items(bitext.target, segment.target, _target_language(bitext, segment))
        _match_segment(source, target, unread)
        if before is not None:
            for keys in (_exact, _loose):
                _pair(before[0], target, keys)
                _pair(source, before[1], keys)
            yield _matched(*before, bitext)
        before = source, target
    if before is not None:
        yield _matched(*before, bitext)


def _matched(source: Side, target: Side, bitext: Bitext) -> tuple[Side, Side]:
    _repeated(source, target)
    _repeated(target, source, bitext.target)
    return source, target


def _target_language(bitext: Bitext, segment: Segment) -> str:
    """What was left as it is reads the same on both sides, whatever its language."""
    copied = segment.target is not None and segment.source.of(bitext.source) == segment.target.of(
        bitext.target
    )
    return bitext.source_language if copied else bitext.target_language


def _items(text: str, span: Span, language: str) -> Side:
    items = []
    for found in _scanned(span.of(text), language):
        figure = found.figure
        if span.start:
            figure = Figure(figure.span.moved(span.start), figure.text, figure.readings)
        ways = atoms(figure)
        items.append(
            Item(
                figure,
                found.faint,
                found.scale,
                found.named,
                is_weak(figure) or (found.named and is_small(figure)),
                _in_brackets(text, figure.span),
                ways,
                ways[0],
                [None] * len(ways[0]),
            )
        )
    return items


@lru_cache(maxsize=1024)
def _scanned(sentence: str, language: str) -> tuple[Found, ...]:
    """What `scan` finds. A sentence is compared with each try of a model, and the best is checked again."""
    return tuple(scan(sentence, language))


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


def _short(atom: Atom) -> Keys:
    return atom.short


def _match_segment(source: Side, target: Side, unread: Sequence[bool]) -> None:
    _choose_ways(source, {key for item in target for way in item.ways for key in _all_keys(way)})
    _choose_ways(target, {key for item in source for key in _all_keys(item.atoms)})
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
            _pair(clear_source, [item for item in target if item.faint or item.weak], _faint)
        _convert(clear_source, clear_target + faint)
        fill_in_scales(clear_source, clear_target, unread)
        _pair(clear_source, clear_target, _short)
        join_pieces(clear_source, clear_target)
        join_pieces(clear_target, clear_source)
    if any(item.open() for item in clear_target):
        faint = [item for item in source if item.faint]
        _pair(faint, _whole(clear_target), _loose)
        if some_year:
            _pair([item for item in source if item.faint or item.weak], clear_target, _faint)
        _convert(faint, clear_target)


def _has_open_date(side: Side) -> bool:
    return any(
        item.open() and any(reading.kind == "date" for reading in item.figure.readings) for item in side
    )


def _whole(side: Side) -> Side:
    """Without dates and scores that are told in part: what is left of them is no "one" or "a" elsewhere."""
    return [item for item in side if item.figure.kind not in ("date", "score") or not item.met()]


def _choose_ways(side: Side, known: set[Hashable]) -> None:
    """Where a figure can be taken apart in several ways, take one that the other side knows whole.

    Rather one known exactly: 2/3/1998 beside "2 March 1998" is no 3 February, though a 2 and a 3 are there.
    """
    for item in side:
        for keys in (_exact, _loose) if len(item.ways) > 1 else ():
            whole = (way for way in item.ways if all(not known.isdisjoint(keys(atom)) for atom in way))
            if (way := next(whole, None)) is not None:
                item.atoms, item.partners = way, [None] * len(way)
                break


def _all_keys(way: Iterable[Atom]) -> Iterator[Hashable]:
    for atom in way:
        yield from atom.exact
        yield from atom.loose


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
                    marry(item, index, *found)
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
    if {one.nature, other.nature} == _DAY_AND_MONTH:
        return False
    return same_unit(one.unit, other.unit)


def _convert(source: Sequence[Item], target: Sequence[Item]) -> None:
    """Marry what is left where one unit converts into the other and the size agrees."""
    places = [(other, at) for other in target for at in other.open() if other.atoms[at].unit is not None]
    for item in source if places else ():
        for index in item.open():
            atom = item.atoms[index]
            for other, at in places[:TRIES]:
                if other.partners[at] is None and same_size(atom, other.atoms[at]):
                    marry(item, index, other, at)
                    item.converted = other.converted = True
                    break


def _repeated(side: Side, others: Side, text: str | None = None) -> None:
    """A figure that one side repeats may be said once on the other: point at the place that says it.

    Of a translation, whose `text` is given, not where it is said again at once in the same words: so a
    machine stutters.
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
            if text is not None and _stutters(side, number, text):
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


def _stutters(side: Side, number: int, text: str) -> bool:
    """Whether one of the last few figures before says the same in the same words, close by.

    "29 tables for 29 miners" counts two things: a bare number needs the word before it or after it.
    """
    figure = side[number].figure
    before, after = _words_beside(text, figure.span)
    bare = figure.kind in ("number", "ordinal")
    for other in side[max(number - 3, 0) : number]:
        span = other.figure.span
        if other.figure.text == figure.text and figure.span.start - span.end < _STUTTER:
            other_before, other_after = _words_beside(text, span)
            if not bare or before == other_before or after in ("", other_after):
                return True
    return False


def _words_beside(text: str, span: Span) -> tuple[str, str]:
    """The words at once before a figure and after it; "" where there is none."""
    before = _LAST_WORD.search(text[max(span.start - _STUTTER, 0) : span.start])
    after = _NEXT_WORD.match(text, span.end)
    return before[1].lower() if before else "", after[1].lower() if after else ""
