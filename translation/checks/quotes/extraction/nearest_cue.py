"""The speaker of a quotation by the nearest reporting words of its sentence."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Literal, NamedTuple

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.ties import Attribution

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.quotes.extraction.cue import Cue
    from translation.checks.quotes.extraction.ties import How
    from translation.checks.quotes.extraction.tokens import Token
    from translation.languages.quote_table import QuoteTable

_BREAKS = frozenset(";:")


class _Gap(NamedTuple):
    """The tokens between a quotation and reporting words, which stand before it, after it or around it."""

    where: Literal["before", "after", "around"]
    tokens: Sequence[Token]

    @property
    def is_comma_behind(self) -> bool:
        """Whether only a comma stands between: “Il club attacca: «No», dice Roy”."""
        return self.where == "after" and [token.lower for token in self.tokens] == [","]

    @property
    def quotes(self) -> int:
        return sum(token.kind == "quote" for token in self.tokens)

    @property
    def breaks(self) -> int:
        """How many colons and semicolons stand between, except a colon right before the quotation."""
        last = len(self.tokens) - (self.where == "before")
        return sum(token.lower in _BREAKS for token in self.tokens[:last])

    def words(self, table: QuoteTable) -> int:
        """How many words stand between that say how far the quotation is: not “a toutefois”, “s'est”."""
        return sum(
            token.kind == "word"
            and token.lower not in table.between_subject_and_verb
            and not (token.lower in table.separable_prefixes and (after is None or after.kind != "word"))
            for token, after in zip_longest(self.tokens, self.tokens[1:])
        )


def nearest_cue(tokens: Sequence[Token], place: int, cues: Sequence[Cue], table: QuoteTable) -> Attribution:
    """Who says the quotation at `place`, by the one of the `cues` that costs least."""
    best, least = Attribution("none"), weights.FARTHEST_CUE + 1
    framed = any(cue.frames for cue in cues)
    leads = [cue.start for cue in cues if cue.leads]
    wants_partial = table.predicative_binds and place > 0 and tokens[place - 1].lower in table.predicative
    for cue in cues:
        gap = _gap(tokens, place, cue)
        if gap is None:
            continue
        between = weights.COST_OF_QUOTE * gap.quotes
        if between > least:
            continue  # the rest of the cost is left out: a sentence may have ten thousand quotations
        words = gap.words(table)
        cost = between + _cost(cue, gap, words, framed)
        cost += weights.COST_OF_MISFIT * (wants_partial and not cue.partial)
        if cost < least or (cost == least and gap.is_comma_behind and cue.speaker is not None):
            led = gap.where == "before" and any(cue.start <= start < place for start in leads)
            close: How = "after" if gap.where == "after" else "before"
            far = (words and not led) or gap.where == "around"
            best, least = Attribution("sentence" if far else close, cue.speaker, cue.partial), cost
    return best


def _gap(tokens: Sequence[Token], place: int, cue: Cue) -> _Gap | None:
    """What stands between a quotation and reporting words; None where these cannot be its own."""
    if cue.owned and (place < cue.end or any(token.kind == "quote" for token in tokens[cue.end : place])):
        return None
    first, last = cue.start, cue.end
    if cue.speaker is not None and not cue.loose:
        first, last = min(first, cue.speaker.start), max(last, cue.speaker.end)
    if first > place:
        return _Gap("after", tokens[place + 1 : first])
    if last <= place:
        return _Gap("before", tokens[last:place])
    if cue.speaker is not None and cue.speaker.end <= place < cue.start:
        return _Gap("around", tokens[place + 1 : cue.start])  # “hat den Bericht als „falsch“ bezeichnet”
    return None


def _cost(cue: Cue, gap: _Gap, words: int, framed: bool) -> int:
    """How little reporting words look like those of a quotation, by themselves and by the gap between."""
    cost = words * (weights.COST_OF_WORD_FRAMED if cue.frames else weights.COST_OF_WORD)
    cost += gap.breaks * weights.COST_OF_BREAK
    cost += weights.COST_WITHOUT_SPEAKER * (cue.speaker is None)
    cost += weights.COST_OF_LOOSE * cue.loose
    cost += weights.COST_OF_GUESSED * cue.guessed
    cost += weights.COST_OF_NESTED * cue.nested
    cost += weights.COST_OF_AROUND * (gap.where == "around")
    if words:
        cost += weights.COST_OF_WORDS_AFTER * (gap.where == "after")
        cost += weights.COST_OF_PARTIAL_FRAMED * (framed and cue.partial)
    return cost
