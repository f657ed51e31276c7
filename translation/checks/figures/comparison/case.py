"""What the rules ask about one figure before they say anything of it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.comparison.changes import digits_of, is_year, letters_of
from translation.checks.figures.comparison.components import is_small
from translation.checks.figures.comparison.conversion import same_size
from translation.checks.figures.comparison.currencies import is_unnamed
from translation.checks.figures.comparison.thousands import is_ambiguous, is_regrouped
from translation.checks.figures.comparison.times_of_day import is_other_half, is_surely_other_half, may_last
from translation.model import Span

if TYPE_CHECKING:
    from translation.checks.figures.comparison.figure_use import Figures, FigureUse
    from translation.model import Figure

# Code points between an amount and its conversion in brackets.
_CONVERSION_GAP = 20
# Code points between the pieces of a broken number: "11, 2 billion".
_PIECES_GAP = 3
_SMALL = 20
_LARGEST_PRICE = 10  # that is given with three decimals
_COUNTS = frozenset(map(Decimal, range(3, 13)))  # in words
_OPENING = " «“„\"'‘(—–-"  # before the first word of a sentence
_COUNTED = re.compile(r"\s+[^\W\d_]{3,}")
_DASHES = frozenset("-−–")
_SIGNED = re.compile(r"[-−–]\s?\d")
_LONG_ENOUGH = 2  # letters of a name that are no chance word: not the "A" of "A4"


class Case(NamedTuple):
    """A figure without a verdict, both sides, and its partner if it has one: see `partner_of`."""

    use: FigureUse
    place: int  # of the figure among those of its side
    side: Figures
    other_side: Figures
    partner: FigureUse | None

    @property
    def figure(self) -> Figure:
        return self.use.figure

    def exists(self) -> bool:
        """Always true: for a rule that speaks when no other does."""
        return True

    # A figure without a partner.

    def is_relative_year(self) -> bool:
        """A year, and "this year" or "one year earlier" on the other side, where a person translated."""
        return not self.side.by_machine and _is_relative_year(self.use)

    def is_small(self) -> bool:
        return is_small(self.figure)

    def is_small_and_may_be_left_out(self) -> bool:
        return self.is_small() and (self.use.bracketed or self.use.optional or self.may_be_in_words())

    def is_small_and_may_be_put_in(self) -> bool:
        """Not so what counts something in the output of a model, which puts in nothing to explain."""
        if not self.is_small() or (self.side.by_machine and self.is_small_count()):
            return False
        return self.is_optional_in_target() or self.explains() or self.may_be_in_words()

    def is_small_count(self) -> bool:
        """A number of 3 to 12 in words before what it counts, "seven people", in a language that is read.

        Not in a name ("the Bali Nine") nor in a compound ("three-pointers"). Two are well said in other ways
        ("both").
        """
        figure, text = self.figure, self.side.text
        is_first = not text[self.side.span.start : figure.span.start].strip(_OPENING)
        if figure.kind != "number" or figure.unit is not None or not (figure.text.islower() or is_first):
            return False
        if (
            not isinstance(figure.value, Decimal)
            or figure.value not in _COUNTS
            or not self.other_side.reads_words
        ):
            return False
        before = text[figure.span.start - 1 : figure.span.start]
        return before != "-" and _COUNTED.match(text, figure.span.end) is not None

    def is_optional(self) -> bool:
        return self.use.optional

    def is_optional_in_target(self) -> bool:
        """Not so a name with other digits than on the other side: "MP4" beside "MP3"."""
        return self.use.optional and not (
            self.figure.kind == "designation"
            and any(
                other.figure.kind == "designation" and letters_of(other.figure) == letters_of(self.figure)
                for other in self.other_side.uses
            )
        )

    def may_be_in_words(self) -> bool:
        """Whether the other language may well say a figure in words, which are not read there."""
        if self.other_side.reads_words:
            return False
        value = self.figure.value
        if self.figure.kind in ("decade", "century", "fraction", "multiple", "time"):
            return True
        if not any(char.isdecimal() for char in self.figure.text):
            return True
        if not isinstance(value, Decimal):
            return False
        return abs(value) <= _SMALL or len(value.normalize().as_tuple().digits) == 1

    def is_bracketed_conversion(self) -> bool:
        """A conversion in brackets in the source, for readers at home."""
        return self.use.bracketed and self._converts_the_one_before()

    def is_given_in_another_unit(self) -> bool:
        """Whether a neighbour with a partner gives the same, one of them in brackets: "12 miles (19 km)"."""
        for place in (self.place - 1, self.place + 1):
            if not 0 <= place < len(self.side.uses):
                continue
            other = self.side.uses[place]
            first, second = (other, self.use) if place < self.place else (self.use, other)
            gap = second.figure.span.start - first.figure.span.end
            if second.bracketed and gap < _CONVERSION_GAP and other.partners():
                return same_size(self.use.components[0], other.components[0])
        return False

    def explains(self) -> bool:
        """Whether an added figure is one that translators add to explain, not one that a model makes up.

        A year; a figure in brackets, an amount only in other money ("4,000 pounds (4,500 euros)"); a small
        bare number that stands by itself ("line 4"), not beside another figure as the pieces of a broken
        number do.
        """
        if self.side.by_machine:
            return False
        figure, uses = self.figure, self.side.uses
        gap = figure.span.start - uses[self.place - 1].figure.span.end if self.place else _CONVERSION_GAP
        if figure.kind == "money" and gap < _CONVERSION_GAP and uses[self.place - 1].partners():
            return self._converts_the_one_before()
        if self.use.bracketed and figure.kind != "designation":
            return True
        if self.place + 1 < len(uses):
            gap = min(gap, uses[self.place + 1].figure.span.start - figure.span.end)
        return is_year(figure) or (is_small(figure) and gap > _PIECES_GAP)

    def _converts_the_one_before(self) -> bool:
        """Whether an amount gives the one right before it, which has a partner, in other money."""
        if not self.place:
            return False
        before = self.side.uses[self.place - 1]
        return (
            before.figure.kind == self.figure.kind == "money"
            and self.figure.span.start - before.figure.span.end < _CONVERSION_GAP
            and bool(before.partners())
            and before.figure.unit != self.figure.unit
        )

    # A figure with a partner.

    def is_less_precise(self) -> bool:
        """A date of the source that is less or more precise in the target, and agrees as far as it goes."""
        partner = self.partner
        if partner is None or not self.agrees_in_part() or (self.use.unmatched() and partner.unmatched()):
            return False
        if self.side.by_machine and _has_made_up_day(self.figure, partner):
            return False
        return _may_be_less_precise(self.figure, partner.figure)

    def is_more_precise(self) -> bool:
        """Likewise of a figure of the target."""
        return self.partner is not None and _may_be_less_precise(self.partner.figure, self.figure)

    def agrees_in_part(self) -> bool:
        partner = self.partner
        return bool(self.use.unmatched()) or (
            partner is not None and not partner.implicit and bool(partner.unmatched())
        )

    def is_converted(self) -> bool:
        """The same in another unit, "210 minutes" and "3 h 30" among them."""
        return self.use.converted or (
            self.partner is not None and _are_in_other_units(self.figure, self.partner.figure)
        )

    def is_ambiguous_number(self) -> bool:
        """Whether the same digits and marks are likelier to be another number in the other language."""
        return self.partner is not None and is_ambiguous(self.figure, self.partner.figure)

    def is_ambiguous_money(self) -> bool:
        """Likewise of a price with three decimals, "1,879 euro": 1,879 euros are a thousand times too much.

        Larger amounts, as "19,000 dollars", mostly have the mark that sets off thousands elsewhere: of the
        twelve sentences of news (WMT references) that copied one, none had a price below ten.
        """
        if self.partner is None or self.figure.kind != "money" or not self.is_ambiguous_number():
            return False
        return isinstance(self.figure.value, Decimal) and self.figure.value < _LARGEST_PRICE

    def is_regrouped(self) -> bool:
        """Whether a mark for decimals became one for thousands, or the reverse."""
        return self.partner is not None and is_regrouped(self.figure, self.partner.figure)

    def has_lost_currency(self) -> bool:
        """Whether the translation has only the number of an amount, without naming the currency."""
        return self.partner is not None and is_unnamed(self.figure, self.partner.figure, self.other_side)

    def may_leave_out_currency(self) -> bool:
        """Likewise, and a person translated: who has the whole article in view may leave it out."""
        return not self.side.by_machine and self.has_lost_currency()

    def has_made_up_currency(self) -> bool:
        """Whether the translation makes money of a number, and the source does not name the currency."""
        return self.partner is not None and is_unnamed(self.partner.figure, self.figure, self.side)

    def may_be_other_half_of_day(self) -> bool:
        """Whether "9:30 p.m." stands beside "9h30", which reads as the morning where clocks have 24 hours."""
        partner = self.partner
        return partner is not None and (
            is_other_half(self.figure, partner.figure, self.other_side)
            or is_other_half(partner.figure, self.figure, self.side)
        )

    def is_other_half_of_day(self) -> bool:
        """Likewise where the language of the bare hour counts 24, and nothing speaks of an evening."""
        partner = self.partner
        return partner is not None and (
            is_surely_other_half(self.figure, partner.figure, self.other_side)
            or is_surely_other_half(partner.figure, self.figure, self.side)
        )

    def is_plainly_the_same(self) -> bool:
        """Whether the other side has the same in the same words, all of it: only its sign may be another."""
        partner = self.partner
        return (
            partner is not None
            and self.figure.text == partner.figure.text
            and self.figure.readings == partner.figure.readings
            and not (self.use.converted or self.use.unmatched() or partner.unmatched())
        )

    def lost_digits(self) -> Span | None:
        """Where the letters of a name stand without its digits in the other text, "CO" for "CO₂"; or None.

        Only where the name has no partner, and the letters are not a word of this side, too.
        """
        if self.partner is not None or self.figure.kind != "designation":
            return None
        letters = letters_of(self.figure)
        if len(letters) < _LONG_ENOUGH:
            return None
        word = re.compile(rf"(?<!\w){re.escape(letters)}(?!\w)")
        if word.search(self.side.span.of(self.side.text)):
            return None
        found = word.search(self.other_side.text, self.other_side.span.start, self.other_side.span.end)
        return Span(found.start(), found.end()) if found is not None else None

    def may_be_length(self) -> bool:
        """Whether "7:30 a.m." stands beside "7 h 30", which nothing makes a time of day: it may last."""
        partner = self.partner
        return partner is not None and (
            may_last(self.figure, partner.figure, self.other_side)
            or may_last(partner.figure, self.figure, self.side)
        )

    def looks_the_same(self) -> bool:
        """Whether a reader of any language sees the same: the kind, the digits without marks, the sign."""
        partner = self.partner
        return (
            partner is not None
            and self.figure.kind == partner.figure.kind
            and digits_of(self.figure) == digits_of(partner.figure)
            and _has_sign(self.figure, self.side) == _has_sign(partner.figure, self.other_side)
        )


def _are_in_other_units(one: Figure, other: Figure) -> bool:
    """Whether two lengths of time are in other units: "2 weeks", "3 h 30", "three quarters of an hour"."""
    return one.kind == other.kind == "duration" and _form(one) != _form(other)


def _form(length: Figure) -> tuple[str | None, bool, bool]:
    """The unit of a length of time, whether it has two parts, and whether it is a part itself."""
    is_part = any(reading.kind == "fraction" for reading in length.readings)
    return length.unit, isinstance(length.value, str), is_part


def _has_sign(figure: Figure, side: Figures) -> bool:
    """Whether a minus, or a dash that looks like one, stands right before the digits."""
    before = side.text[max(figure.span.start - 1, 0) : figure.span.start]
    return bool(_SIGNED.match(figure.text)) or (before in _DASHES and bool(figure.text[:1].isdecimal()))


def partner_of(use: FigureUse) -> FigureUse | None:
    """The partner of a figure, or of its first component that has one.

    A word is not the partner of a part: in "le 1er mai" the 1 may have met "une". Nor is "this year" of 2008.
    """
    if _is_relative_year(use):
        return None
    return next((partner for partner in use.partners() if not (partner.implicit and use.unmatched())), None)


def _is_relative_year(use: FigureUse) -> bool:
    return is_year(use.figure) and any(partner.figure.kind == "duration" for partner in use.partners())


def _has_made_up_day(source: Figure, target: FigureUse) -> bool:
    """Whether a date of the target has a day, and the one of the source has none: "May", "May 12"."""
    return source.kind == target.figure.kind == "date" and any(
        target.components[index].kind == "day" for index in target.unmatched()
    )


def _may_be_less_precise(source: Figure, target: Figure) -> bool:
    """Whether the target is a date, or is read as a day in numbers: "9/11"."""
    return source.kind in ("date", "number", "ordinal") and (
        target.kind == "date"
        or any(
            reading.kind == "date" and str(reading.value).startswith("XXXX-") for reading in target.readings
        )
    )
