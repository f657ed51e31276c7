"""Dates of which each part has a partner somewhere, and which are wrong all the same.

- another month or day beside the right one: "31. Oktober" as "31 September October";
- a part from another date: "novembre 1992 ... mai 1993" as "May 1992 ... May 1993";
- a month made up for a number that counts: "beim 6. Gipfeltreffen" as "on the 6th of May";
- a day that is lost, while the month is there;
- a date torn in two: "Am 20. Dezember" as "On 20. The trial begins in December".
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from translation.checks.figures.comparison.phrases import any_of
from translation.checks.figures.extraction.tokens import PADDING, tokenize
from translation.checks.figures.lexicon.lexicon import lexicon
from translation.languages.figure_relations import figure_relations
from translation.languages.profile import profile

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from translation.checks.figures.comparison.components import Component
    from translation.checks.figures.comparison.figure_use import Figures, FigureUse

    # A figure of the source and what it became.
    Change = tuple[FigureUse, FigureUse]

_COUNTS = frozenset({"number", "ordinal"})
_PARTS = frozenset({"day", "month", "year"})
# Code points between the two halves of a date that are still looked at; farther apart it is torn anyway.
_FAR = 80
# Code points before a date in which "after" stands, and the last day of each month.
_NEAR = 20
_LAST_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SENTENCE_END = re.compile(r"[.!?…]\s+[^\W_]")
_SLIP = re.compile(r"\d+\.\s")
_NEXT_WORD = re.compile(r"\.?\s+([^\W\d_]+)")
_MONTH = 3  # letters of the shortest name of one
_SHORT = 2  # letters of a word that is hardly a noun


def wrong_dates(source: Figures, target: Figures) -> Iterator[Change]:
    """The dates of the source, or what became a date, whose parts do not belong together any more."""
    return chain(
        _contradicted(source, target), _made_up(source, target), _without_day(source), _torn(source, target)
    )


def _contradicted(source: Figures, target: Figures) -> Iterator[Change]:
    """Dates that share a part with a date of the translation while another part of it is a different one.

    Not where the part that they share is there once more: the 1 of "November 1 and 2" may have met "May 1".
    """
    found = list(_with_another_part(source))
    if not found:
        return
    said = Counter(
        (side is source, part.loose_keys[0])
        for side in (source, target)
        for use in side.clear()
        for part in use.components
    )
    yield from (change for change in found if not _is_there_twice(*change, said))


def _with_another_part(source: Figures) -> Iterator[Change]:
    for use in source.clear():
        if not (parts := _parts(use)):
            continue
        partners = [partner for partner in dict.fromkeys(use.partners()) if _parts(partner)]
        if any(parts.keys() <= _agreeing(parts, _parts(partner)) for partner in partners):
            continue
        yield from ((use, partner) for partner in partners if _is_contradicted(use, partner))


def _is_contradicted(use: FigureUse, partner: FigureUse) -> bool:
    """Whether both have a part of one kind, not the same, and one of the two has no partner elsewhere."""
    one, other = _parts(use), _parts(partner)
    return any(
        not _same(one[kind], other[kind])
        and (_is_unmatched(use, one[kind]) or _is_unmatched(partner, other[kind]))
        for kind in one.keys() & other.keys()
    )


def _is_there_twice(use: FigureUse, partner: FigureUse, said: Counter[tuple[bool, Hashable]]) -> bool:
    """Whether the day or month that two dates share stands on one of the sides a second time."""
    parts = _parts(use)
    shared = _agreeing(parts, _parts(partner)) - {"year"}
    return any(said[side, parts[kind].loose_keys[0]] > 1 for kind in shared for side in (True, False))


def _parts(use: FigureUse) -> dict[str, Component]:
    """The day, month and year of a date by their kinds; none of what is not a single date."""
    if use.figure.kind != "date":
        return {}
    kinds = {component.kind: component for component in use.components}
    return kinds if kinds.keys() <= _PARTS and len(kinds) == len(use.components) else {}


def _agreeing(parts: dict[str, Component], others: dict[str, Component]) -> set[str]:
    return {kind for kind in parts.keys() & others.keys() if _same(parts[kind], others[kind])}


def _same(one: Component, other: Component) -> bool:
    return not set(one.exact_keys).isdisjoint(other.exact_keys)


def _is_unmatched(use: FigureUse, component: Component) -> bool:
    return use.partner_of[use.components.index(component)] is None


def _made_up(source: Figures, target: Figures) -> Iterator[Change]:
    """Numbers that count something on one side, and are the day of a month without a partner on the other."""
    for dates, numbers in ((target, source), (source, target)):
        for use in dates.clear():
            parts = _parts(use)
            if not {"day", "month"} <= parts.keys() or not _is_unmatched(use, parts["month"]):
                continue
            number = use.partner_of[use.components.index(parts["day"])]
            if (
                number is not None
                and not number.implicit
                and number.figure.kind in _COUNTS
                and _counts(number, numbers)
            ):
                yield (number, use) if dates is target else (use, number)


def _counts(number: FigureUse, side: Figures) -> bool:
    """Whether a noun follows a number: in German a word with a capital, else one that is no function word."""
    if len(number.components) != 1:
        return False
    found = _NEXT_WORD.match(side.text, number.figure.span.end, side.span.end)
    if found is None or len(found[1]) <= _SHORT:
        return False
    word, known, entries = found[1], profile(side.language), lexicon(side.language).entries
    if word.lower() in known.function_words or any(
        word[:end].lower() in entries
        for end in range(_MONTH, len(word) + 1)  # a month, "Novemberzu" too
    ):
        return False
    return word[0].isupper() == known.capital_nouns


def _without_day(source: Figures) -> Iterator[Change]:
    """Dates whose day is nowhere in the translation, while the month is there.

    A day that is put in, "September 2001" as "11 September 2001", is what translators know; and so is one in
    brackets, "the holiday (6 December)", what others know. "The first of August" may be its first week, and
    "after March 31" is after March.
    """
    for use in source.clear():
        parts = _parts(use)
        if not {"day", "month"} <= parts.keys() or use.bracketed or not _is_unmatched(use, parts["day"]):
            continue
        if not any(map(str.isdecimal, use.figure.text)):
            continue
        month = use.partner_of[use.components.index(parts["month"])]
        is_barer = month is not None and _parts(month).keys() in ({"month"}, {"month", "year"})
        if month is not None and is_barer and not _borders_its_month(use, source):
            yield use, month


def _borders_its_month(use: FigureUse, side: Figures) -> bool:
    """Whether a date is the first or last day of a month, up to or from which something holds.

    "After March 31" may be told "après mars", and "on or after April 1", too.
    """
    cues, parts = _day_borders(side.language), _parts(use)
    day, month = parts["day"].value, int(str(use.figure.value).split("-")[1])
    if cues is None or (day != 1 and (day or 0) < _LAST_DAYS[month - 1]):
        return False
    start = use.figure.span.start
    return cues.search(side.text[max(start - _NEAR, side.span.start) : start].lower()) is not None


@lru_cache(maxsize=64)
def _day_borders(language: str) -> re.Pattern[str] | None:
    words = figure_relations(language).day_borders
    return re.compile(rf"(?<!\w)(?:{any_of(words)})$") if words else None


def _torn(source: Figures, target: Figures) -> Iterator[Change]:
    """Dates whose day and month stand in two sentences, or far apart."""
    for use in source.clear():
        parts = _parts(use)
        if not {"day", "month"} <= parts.keys():
            continue
        day, month = (use.partner_of[use.components.index(parts[kind])] for kind in ("day", "month"))
        if day is None or month is None or day is month or _parts(day):
            continue
        if not _parts(month).keys() - {"month", "year"} and _are_apart(use, day, month, source, target):
            yield use, day


def _are_apart(date: FigureUse, day: FigureUse, month: FigureUse, source: Figures, target: Figures) -> bool:
    """Whether the day and month of a date are in two sentences of a translation, or far from one another.

    A full stop alone ends no sentence where the source has it, too: "el 18. de julio", "the 18th. of July".
    """
    first, second = sorted((day.figure.span, month.figure.span))
    if first.start < target.span.start or second.end > target.span.end:
        return False
    if second.start - first.end > _FAR:
        return True
    words = tokenize(target.text[first.end : second.start], lexicon(target.language))[:-PADDING]
    has_slip = _SLIP.match(date.figure.text) is not None and not profile(source.language).ordinal_stop
    if has_slip and all(word.kind == "s" or "day_glue" in word.entry.roles for word in words):
        return False
    return _SENTENCE_END.search(target.text[first.end : second.start + 1]) is not None
