"""Compare the figures of a bitext by value: a verdict and a reason for each."""

from __future__ import annotations

from decimal import Decimal
from itertools import chain
from typing import TYPE_CHECKING

from translation.checks.figures.comparison.components import is_small
from translation.checks.figures.comparison.matching import TRIES, match
from translation.checks.figures.comparison.swaps import crossed, exchanged, severed, turned
from translation.checks.figures.extraction.digits import ascii_digits
from translation.checks.figures.lexicon.lexicon import lexicon
from translation.checks.figures.lexicon.spelled import reads_words
from translation.model import Figure, Finding, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.figures.comparison.figure_use import Item, Side
    from translation.model import Bitext, Severity, Verdict

_NUMERIC = frozenset(
    {"number", "percent", "money", "measure", "duration", "ordinal", "score", "multiple", "fraction"}
)
_DATED = frozenset({"date", "decade", "century", "time"})
_PERIODS = frozenset({"decade", "century", "time"})
_LONGEST_QUOTE = 80
# Code points between an amount and its conversion in brackets.
_GLOSS = 20
# Code points between the pieces of a broken number: "11, 2 billion".
_BESIDE = 3
_SMALL = 20


def compare(bitext: Bitext) -> tuple[Finding, ...]:
    """A finding for each figure of the source, in its order, then for those only the translation has.

    Figures are matched within a segment, then with the neighbouring segments; segments without a
    target are passed over. Spans are code points of `bitext.source` and `bitext.target`. What a good
    translation may drop ("two", "first", "CO2", the 1 of "Formula 1") is `unsure` and no alarm when it has
    no partner.
    """
    return tuple(finding for source, target in match(bitext) for finding in _findings(source, target, bitext))


def _findings(source: Side, target: Side, bitext: Bitext) -> Iterator[Finding]:
    became = _changed(source, target)
    hidden = [not reads_words(lexicon(one)) for one in (bitext.source_language, bitext.target_language)]
    told = {id(item) for item in became.values()}
    together = _together(source, target, bitext)
    for place, item in enumerate(source):
        if not item.faint:
            small = is_small(item.figure)  # "(12. Schuljahr)" explains to readers at home
            gloss = item.gloss and (small or _converts_the_one_before(source, place))
            weak = item.weak or gloss or (hidden[1] and _may_be_words(item.figure))
            yield together.get(id(item)) or _judge(item, became.get(id(item)), weak=weak)
            told.update(id(partner) for partner in item.met())
    for place, item in enumerate(target):
        if item.faint or id(item) in told or not item.open():
            continue
        clear = [partner for partner in item.met() if not partner.faint]
        if clear:
            yield _part(clear[0].figure, item.figure)
        elif (
            (item.weak and not _other_number(item, source))
            or _explains(target, place)
            or (hidden[0] and _may_be_words(item.figure))
        ):
            yield _say("unsure", "info", None, item.figure)
        else:
            yield _say("added", "warning", None, item.figure)


def _other_number(item: Item, side: Side) -> bool:
    """Whether a name has the letters of a name on the other side and other digits: "MP4" beside "MP3"."""
    if item.figure.kind != "designation":
        return False
    return any(
        other.figure.kind == "designation" and _letters(other.figure) == _letters(item.figure)
        for other in side
    )


def _letters(figure: Figure) -> str:
    return "".join(char for char in str(figure.value) if char.isalpha())


def _digits(figure: Figure) -> str:
    return "".join(char for char in ascii_digits(figure.text) if char.isdecimal())


def _together(source: Side, target: Side, bitext: Bitext) -> dict[int, Finding]:
    """What to say of a source item (by id) that is wrong together with its neighbour: see `order`."""
    sides = (source, bitext.source, bitext.source_language, target, bitext.target, bitext.target_language)
    found = {}
    for one, other in turned(*sides):
        was, now = _words(one.span.of(bitext.source)), _words(other.span.of(bitext.target))
        found[id(one.start)] = _altered(one.start, other.start, f"order: {was} became {now}")
    for item, became in chain(
        exchanged(source, bitext.source, target, bitext.target), crossed(source, target)
    ):
        reason = f"{_quoted(item.figure)} became {_quoted(became.figure)}"
        found.setdefault(id(item), _altered(item, became, reason))
    for span, first, second in severed(*sides):
        years = Span(first.figure.span.start, second.figure.span.end)
        if any(span is item for item in source):
            reason = f"{_quoted(span.figure)} became {_words(years.of(bitext.target))}"
            found[id(span)] = _altered(span, first, reason)
        else:
            reason = f"{_words(years.of(bitext.source))} became {_quoted(span.figure)}"
            found[id(first)] = _altered(first, span, reason)
    return found


def _altered(source: Item, target: Item, reason: str) -> Finding:
    return Finding("figures", "altered", "error", source.figure, target.figure, reason)


def _judge(item: Item, became: Item | None, *, weak: bool) -> Finding:
    figure = item.figure
    # Of a date, "une" may have met the 1: that is no partner for the rest.
    partners = [partner for partner in item.met() if not (partner.faint and item.open())]
    if became is not None:
        return _say("altered", "error", figure, became.figure)
    if not partners:
        return _say("unsure", "info", figure, None) if weak else _say("missing", "error", figure, None)
    partner = partners[0]
    if _is_year(figure) and partner.figure.kind == "duration":  # "this year", "one year earlier"
        return _say("unsure", "info", figure, None)
    if item.open() and partner.open():
        return _say("altered", "error", figure, partner.figure)
    if item.open() or (partner.open() and not partner.faint):
        return _part(figure, partner.figure)
    if item.converted:
        return _say("converted", "info", figure, partner.figure)
    same = _form(figure) == _form(partner.figure)
    return _say("matched" if same else "reformatted", "info", figure, partner.figure)


def _is_year(figure: Figure) -> bool:
    return figure.kind == "date" and isinstance(figure.value, str) and figure.value.isdecimal()


def _converts_the_one_before(side: Side, place: int) -> bool:
    """Whether an amount right after one that was found says it in other money: "£4,000 (4,500 euros)"."""
    one, other = side[place - 1], side[place]
    return (
        place > 0
        and one.figure.kind == other.figure.kind == "money"
        and other.figure.span.start - one.figure.span.end < _GLOSS
        and bool(one.met())
        and one.figure.unit != other.figure.unit
    )


def _explains(side: Side, place: int) -> bool:
    """Whether an added figure is one that translators add to explain, not one that a machine makes up.

    A year; a gloss in brackets, of an amount only in other money ("4,000 pounds (4,500 euros)"); a small
    bare number that stands by itself ("line 4"), not beside another figure as the pieces of a broken
    number do.
    """
    figure = side[place].figure
    gap = figure.span.start - side[place - 1].figure.span.end if place else _GLOSS
    if figure.kind == "money" and gap < _GLOSS and side[place - 1].met():
        return _converts_the_one_before(side, place)
    if side[place].gloss and figure.kind != "designation":
        return True
    if place + 1 < len(side):
        gap = min(gap, side[place + 1].figure.span.start - figure.span.end)
    return _is_year(figure) or (is_small(figure) and gap > _BESIDE)


def _may_be_words(figure: Figure) -> bool:
    """Whether another language may well say a figure in words, which we cannot read there."""
    value = figure.value
    if figure.kind in ("decade", "century", "fraction", "multiple", "time"):
        return True
    if not any(char.isdecimal() for char in figure.text):
        return True
    if not isinstance(value, Decimal):
        return False
    return abs(value) <= _SMALL or len(value.normalize().as_tuple().digits) == 1


def _part(source: Figure, target: Figure) -> Finding:
    """A date said more or less precisely agrees as far as it goes."""
    if source.kind in ("date", "number", "ordinal") and _may_be_day(target):
        return _say("unsure", "info", source, target)
    return _say("altered", "error", source, target)


def _may_be_day(figure: Figure) -> bool:
    """Whether a figure is a date, or is read as a day in numbers: "9/11"."""
    return figure.kind == "date" or any(
        reading.kind == "date" and str(reading.value).startswith("XXXX-") for reading in figure.readings
    )


def _changed(source: Side, target: Side) -> dict[int, Item]:
    """Pair what is left on both sides: source item (by id) -> the figure it became."""
    left = [item for item in target if not item.faint and not item.met()]
    changed: dict[int, Item] = {}
    for item in source:
        if item.faint or not left or (item.met() and not _half_told(item)):
            continue
        best = max(left[:TRIES], key=lambda other: _likeness(item, other))
        if _likeness(item, best) > 0:
            left.remove(best)
            changed[id(item)] = best
    return changed


def _half_told(item: Item) -> bool:
    """Whether of a span of years only one is told: the other may be among what is left."""
    value = item.figure.value
    return bool(item.open()) and item.figure.kind == "date" and isinstance(value, str) and "/" in value


def _likeness(one: Item, other: Item) -> float:
    """How likely one figure became the other; 0: they have nothing to do with each other."""
    a, b = one.figure, other.figure
    both = (is_small(a) and is_small(b)) or (one.named and other.named)
    alike = a.kind == b.kind and (a.kind in _PERIODS or both)
    if one.weak != other.weak and not alike:
        return 0.0
    if a.kind == b.kind == "designation" and one.weak and not _share_a_part(a, b):
        return 0.0
    if a.kind == b.kind:
        like = 2.0
    elif one.weak:
        return 0.0
    elif (a.kind in _NUMERIC and b.kind in _NUMERIC) or (a.kind in _DATED and b.kind in _DATED):
        like = 1.0
    else:
        like = 0.5
    if a.unit == b.unit:
        like += 1
    x, y = ascii_digits(a.text), ascii_digits(b.text)
    shared = sum(left == right for left, right in zip(x, y, strict=False))
    return like + shared / max(len(x), len(y), 1)


def _share_a_part(one: Figure, other: Figure) -> bool:
    """Whether two names have their letters or their digits in common: "MP3" and "MP4", not "4x4" and "3D"."""
    return _letters(one) == _letters(other) or _digits(one) == _digits(other)


def _form(figure: Figure) -> tuple[str, str]:
    """What a reader sees of a figure whatever the language: its kind and its digits without marks."""
    return figure.kind, _digits(figure)


def _say(verdict: Verdict, severity: Severity, source: Figure | None, target: Figure | None) -> Finding:
    was, now = _quoted(source), _quoted(target)
    reason = {
        "matched": f"{was} = {now}",
        "reformatted": f"{was} = {now}",
        "converted": f"{was} ≈ {now}",
        "altered": f"{was} became {now}"
        if was != now
        else f"{was} was left as it is, and is something else here",
        "missing": f"missing: {was}",
        "added": f"added: {now}",
        "unsure": f"less or more precise: {was}, {now}"
        if source and target
        else f"perhaps said otherwise: {was}"
        if source
        else f"perhaps said otherwise in the source: {now}",
    }[verdict]
    return Finding("figures", verdict, severity, source, target, reason)


def _quoted(figure: Figure | None) -> str:
    return _words(figure.text) if figure is not None else ""


def _words(text: str) -> str:
    return " ".join(text.split())[:_LONGEST_QUOTE]
