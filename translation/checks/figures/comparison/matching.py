"""Pair each figure of one text with its partner in the other: by value, unit, form and place."""

from __future__ import annotations

from collections import defaultdict, deque
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from translation.checks.figures.comparison.broken_letters import broken_words
from translation.checks.figures.comparison.components import (
    Component,
    decompositions,
    is_optional,
    is_small,
    may_be_same,
)
from translation.checks.figures.comparison.conversion import same_size
from translation.checks.figures.comparison.currencies import main_currencies
from translation.checks.figures.comparison.figure_use import Figures, FigureUse, pair
from translation.checks.figures.comparison.repetitions import pair_repetitions
from translation.checks.figures.comparison.split_figures import fill_in_scales, join_split_figures
from translation.checks.figures.extraction.scan import ScannedFigure, scan
from translation.model import Figure

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
    from decimal import Decimal

    from translation.checks.figures.comparison.components import Keys
    from translation.model import Bitext, Segment, Span

    # A component: its figure, and its index there.
    Place = tuple[FigureUse, int]

# How many candidates are tried where many could fit: keeps hostile text linear.
TRIES = 8
# Code points to each side in which a bracket is looked for.
_BRACKET_REACH = 60

_EXACT: Callable[[Component], Keys] = attrgetter("exact_keys")
_LOOSE: Callable[[Component], Keys] = attrgetter("loose_keys")
_IMPLICIT: Callable[[Component], Keys] = attrgetter("implicit_keys")
_SHORT_YEAR: Callable[[Component], Keys] = attrgetter("short_year_keys")


def match(bitext: Bitext) -> Iterator[tuple[Figures, Figures]]:
    """The figures of each translated segment, source and target, paired.

    A partner may stand in the segment before or after.
    """
    before: tuple[Figures, Figures] | None = None
    translated = [segment for segment in bitext.segments if segment.target is not None]
    sources = _figures_of_side(
        bitext,
        bitext.source,
        [(segment.source, bitext.source_language) for segment in translated],
    )
    targets = _figures_of_side(
        bitext,
        bitext.target,
        [(segment.target, _target_language(bitext, segment)) for segment in translated if segment.target],
    )
    for source, target in zip(sources, targets, strict=True):
        _match_segment(source, target)
        if before is not None:
            for keys in (_EXACT, _LOOSE):
                _pair_by(keys, before[0].uses, target.uses)
                _pair_by(keys, source.uses, before[1].uses)
            yield _with_repetitions(*before)
        before = source, target
    if before is not None:
        yield _with_repetitions(*before)


def _target_language(bitext: Bitext, segment: Segment) -> str:
    """The language to read a target in: the source's where the sentence was left as it is."""
    copied = segment.target is not None and segment.source.of(bitext.source) == segment.target.of(
        bitext.target
    )
    return bitext.source_language if copied else bitext.target_language


def _figures_of_side(bitext: Bitext, text: str, places: Sequence[tuple[Span, str]]) -> list[Figures]:
    """The figures of one side, `text`, segment by segment. `places`: their spans and languages, in order."""
    segments = [_figure_uses(text, span, language) for span, language in places]
    main = main_currencies(use.figure for uses in segments for use in uses)
    before = [None, *(span for span, _ in places)]
    return [
        Figures(uses, text, span, language, span_before, main, bitext.by_machine)
        for uses, (span, language), span_before in zip(segments, places, before, strict=False)
    ]


def _figure_uses(text: str, span: Span, language: str) -> tuple[FigureUse, ...]:
    uses = []
    broken = deque(broken_words(text, span))
    for scanned in _scanned(span.of(text), language):
        figure = scanned.figure
        if span.start:
            figure = Figure(figure.span.moved(span.start), figure.text, figure.readings)
        while broken and broken[0].end <= figure.span.start:
            broken.popleft()
        if broken and figure.span.overlaps(broken[0]):
            continue
        uses.append(
            FigureUse(
                figure,
                implicit=scanned.implicit,
                scale=scanned.scale,
                in_name=scanned.in_name,
                optional=is_optional(figure) or (scanned.in_name and is_small(figure)),
                bracketed=_in_brackets(text, figure.span),
                decompositions=decompositions(figure),
            )
        )
    return tuple(uses)


@lru_cache(maxsize=1024)
def _scanned(sentence: str, language: str) -> tuple[ScannedFigure, ...]:
    """What `scan` finds. A sentence is compared with each try of a model, and the best is checked again."""
    return tuple(scan(sentence, language))


def _in_brackets(text: str, span: Span) -> bool:
    """Whether round or square brackets open before a place and close after it, near by."""
    before = text[max(span.start - _BRACKET_REACH, 0) : span.start]
    if "(" not in before and "[" not in before:
        return False  # nearly all
    after = text[span.end : span.end + _BRACKET_REACH]
    return any(
        before.rfind(opening) > before.rfind(closing)
        and closing in after
        and opening not in after[: after.find(closing)]
        for opening, closing in ("()", "[]")
    )


def _match_segment(source: Figures, target: Figures) -> None:
    """Pair the figures of one segment: the surest partners first, each step among what is left."""
    _choose_components(source, (way for use in target.uses for way in use.decompositions))
    _choose_components(target, (use.components for use in source.uses))
    clear_source, clear_target = source.clear(), target.clear()
    _pair_by(_EXACT, clear_source, clear_target)
    _pair_by(_LOOSE, clear_source, clear_target)
    # "this year" may stand for a year, but not where each side has a date of its own left, nor in the output
    # of a model, which does not know what year it is.
    some_year = not source.by_machine and not (
        _has_unmatched_date(clear_source) and _has_unmatched_date(clear_target)
    )
    _pair_converted(clear_source, clear_target)
    if _any_unmatched(clear_source):
        implicit = target.implicit()
        _pair_by(_LOOSE, _without_partly_matched(clear_source), implicit)
        if some_year:
            _pair_by(_IMPLICIT, clear_source, target.dispensable())
        _pair_converted(clear_source, clear_target + _measures(implicit))
        fill_in_scales(clear_source, clear_target, any_scale=not source.reads_words)
        fill_in_scales(clear_target, clear_source, any_scale=not target.reads_words)
        _pair_by(_SHORT_YEAR, clear_source, clear_target)
        join_split_figures(clear_source, clear_target)
        join_split_figures(clear_target, clear_source)
    if _any_unmatched(clear_target):
        implicit = source.implicit()
        _pair_by(_LOOSE, implicit, _without_partly_matched(clear_target))
        if some_year:
            _pair_by(_IMPLICIT, source.dispensable(), clear_target)
        _pair_converted(_measures(implicit), clear_target)


def _measures(implicit: Sequence[FigureUse]) -> list[FigureUse]:
    """Leaves out the name of a currency, which is no amount: "the euro rose to 1.0845 dollars"."""
    return [use for use in implicit if use.figure.kind != "money"]


def _any_unmatched(uses: Iterable[FigureUse]) -> bool:
    return any(use.unmatched() for use in uses)


def _has_unmatched_date(uses: Iterable[FigureUse]) -> bool:
    return any(
        use.unmatched() and any(reading.kind == "date" for reading in use.figure.readings) for use in uses
    )


def _without_partly_matched(uses: Sequence[FigureUse]) -> list[FigureUse]:
    """Leaves out partly matched dates and scores: their rest must not pair with a loose "one"."""
    return [use for use in uses if use.figure.kind not in ("date", "score") or not use.partners()]


def _choose_components(figures: Figures, other_ways: Iterable[tuple[Component, ...]]) -> None:
    """Of the ways to take a figure apart, choose one whose components are all on the other side.

    Rather one with all its exact keys there: 2/3/1998 beside "2 March 1998" is not 3 February, though a 2
    and a 3 are there.
    """
    several = [use for use in figures.uses if len(use.decompositions) > 1]
    if not several:
        return
    known = {
        key
        for way in other_ways
        for component in way
        for key in (*component.exact_keys, *component.loose_keys)
    }
    for use in several:
        for keys in (_EXACT, _LOOSE):
            fitting = (
                way
                for way in use.decompositions
                if all(not known.isdisjoint(keys(component)) for component in way)
            )
            if (way := next(fitting, None)) is not None:
                use.choose(way)
                break


def _pair_by(
    keys: Callable[[Component], Keys], source: Sequence[FigureUse], target: Sequence[FigureUse]
) -> None:
    """Pair unmatched components that share a key and do not differ in unit, in reading order."""
    places: dict[Hashable, list[Place]] = defaultdict(list)
    for other in reversed(target):
        for other_index in reversed(other.unmatched()):
            for key in keys(other.components[other_index]):
                places[key].append((other, other_index))
    if not places:
        return
    for use in source:
        for index in use.unmatched():
            component = use.components[index]
            for key in keys(component):
                place = _first_free(places.get(key), component)
                if place is not None:
                    pair(use, index, *place)
                    break


def _first_free(places: list[Place] | None, component: Component) -> Place | None:
    """The first place still unmatched whose unit agrees; places are in reverse order."""
    if not places:
        return None
    while places and places[-1][0].partner_of[places[-1][1]] is not None:
        places.pop()
    for other, other_index in reversed(places[-TRIES:]):
        if other.partner_of[other_index] is None and may_be_same(component, other.components[other_index]):
            return other, other_index
    return None


def _pair_converted(source: Sequence[FigureUse], target: Sequence[FigureUse]) -> None:
    """Pair what is left where one unit converts into the other and the size agrees.

    Not across amounts that kept their digits: of 800 and 900 dollars that became 800 and 900 euros, the 800
    is not the other 900, though an exchange rate may lie between.
    """
    places = [
        (other, other_index)
        for other in target
        for other_index in other.unmatched()
        if other.components[other_index].sizes
    ]
    if not places:
        return
    values = _unmatched_values(source), _unmatched_values(target)
    for use in source:
        for index in use.unmatched():
            component = use.components[index]
            for other, other_index in places[:TRIES]:
                there = other.components[other_index]
                if other.partner_of[other_index] is not None or _kept_digits(component, there, *values):
                    continue
                if same_size(component, there):
                    pair(use, index, other, other_index)
                    use.converted = other.converted = True
                    break


def _unmatched_values(uses: Sequence[FigureUse]) -> set[Decimal]:
    """The values with a unit that have no partner yet."""
    components = (use.components[index] for use in uses for index in use.unmatched())
    return {one.value for one in components if one.sizes and one.value is not None}


def _kept_digits(one: Component, other: Component, here: set[Decimal], there: set[Decimal]) -> bool:
    """Whether the numbers of two components both stand on the other side as well, in another unit."""
    return one.value != other.value and one.value in there and other.value in here


def _with_repetitions(source: Figures, target: Figures) -> tuple[Figures, Figures]:
    pair_repetitions(source, target)
    pair_repetitions(target, source, translated=True)
    return source, target
