"""A source quote and its target quote, with what the rules ask about the extent of the two."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from translation.checks.quotes import weights
from translation.checks.quotes.comparison.edge_words import edge_words
from translation.checks.quotes.comparison.length import shortfall
from translation.checks.quotes.extraction.analysed import content_words
from translation.languages.quote_table import table

if TYPE_CHECKING:
    from translation.checks.quotes.comparison.context import PairContext
    from translation.checks.quotes.comparison.edge_words import EdgeWords
    from translation.checks.quotes.comparison.length import Ratio


@dataclass(frozen=True)
class Pair:
    """A source quote and its target quote, where the two texts have these languages and length ratio."""

    source: PairContext
    target: PairContext
    ratio: Ratio
    languages: tuple[str, str]

    # Lengths

    @cached_property
    def expected(self) -> float:
        """How many code points the target quote should have."""
        return max(1.0, self.source.inside * self.ratio.length)

    @cached_property
    def change(self) -> float:
        """How many code points the target quote has more than expected; negative: fewer."""
        return self.target.inside - self.expected

    @cached_property
    def gained_outside(self) -> float:
        """How many code points the text outside the marks has more than expected; negative: fewer."""
        return self.target.outside - self.source.outside * self.ratio.length

    @cached_property
    def short(self) -> float:
        """How much shorter the target quote is than a good translation, see `shortfall`."""
        return shortfall(self.source.analysed.words, self.target.analysed.words, self.ratio)

    @cached_property
    def more_sentences(self) -> int:
        """How many sentences the target quote has more; negative: fewer."""
        return self.target.sentence_count - self.source.sentence_count

    @property
    def share(self) -> str:
        """The change as a share of the expected length, in steps of 5 %."""
        return f"{round(abs(self.change) / self.expected * 20) * 5} %"

    @property
    def is_of_usual_length(self) -> bool:
        return self._is_negligible or self._is_freely_worded

    @property
    def _is_negligible(self) -> bool:
        """Whether the change is too small to mean anything; a torn quote may lack a short word."""
        least = weights.NEGLIGIBLE / 2
        share = self.expected * weights.NEGLIGIBLE_SHARE
        return abs(self.change) < (least if self.is_torn else min(weights.NEGLIGIBLE, max(least, share)))

    @property
    def _is_freely_worded(self) -> bool:
        """Whether only small words differ: “the day that we have waited for”, «il giorno atteso»."""
        content = self.source.analysed.content
        counted = content >= weights.COUNTED_WORDS
        within = weights.FREELY_WORDED if counted else weights.FREELY_WORDED_OF_FEW
        same_content = content == self.target.analysed.content
        return same_content and abs(self.short) < within and not self.is_torn and not self.more_sentences

    @property
    def crossed(self) -> bool:
        """Whether words have crossed a mark: what one side of it loses, the other side gains."""
        change, gained = self.change, self.gained_outside
        if change * gained >= 0 or abs(gained) <= weights.NEGLIGIBLE:
            return False
        least, most = weights.CROSSING
        return least < -gained / change < most

    @property
    def has_short_edge(self) -> bool:
        """Whether the first or the last sentence is too short, where both sides have as many sentences."""
        source, target = self.source.sentences, self.target.sentences
        if len(source) != len(target) or len(source) < 2:
            return False
        return any(
            len(source[edge]) >= weights.EDGE_SENTENCE_LENGTH
            and shortfall(source[edge], target[edge], self.ratio) > weights.EDGE_SENTENCE_CUT
            for edge in (0, -1)
        )

    # Words

    @cached_property
    def _naming_words(self) -> tuple[list[str], list[str]]:
        """The words of the source quote and of the target quote that name something."""
        source, target = self.languages
        return (
            content_words(self.source.analysed.words, table(source)),
            content_words(self.target.analysed.words, table(target)),
        )

    @cached_property
    def naming_short(self) -> float:
        """The `shortfall` of the words that name something alone."""
        source, target = self._naming_words
        return shortfall(" ".join(source), " ".join(target), self.ratio)

    @cached_property
    def source_edges(self) -> EdgeWords:
        """Which words of the source quote the target quote has."""
        language, other = self.languages
        return edge_words(self._naming_words[0], language, self.target.analysed.words, other)

    @cached_property
    def target_edges(self) -> EdgeWords:
        """Which words of the target quote the source quote has."""
        other, language = self.languages
        return edge_words(self._naming_words[1], language, self.source.analysed.words, other)

    @property
    def reaches_as_far(self) -> bool:
        """Whether the target quote is short only by its wording: it has the words at both edges."""
        within = self.short < weights.HELD and self.naming_short < weights.HELD_NAMING
        return within and self.source_edges.are_held

    @property
    def reaches_no_farther(self) -> bool:
        """Whether the target quote is long only by its wording: the source has the words at both edges."""
        within = self.short > -weights.HELD and self.naming_short > -weights.HELD_NAMING
        return within and self.target_edges.are_all_held

    @property
    def ends_alike(self) -> bool:
        """Whether each side has the words at the other one's end, and the lengths hardly differ."""
        held = self.source_edges.end_is_held and self.target_edges.end_is_held
        return held and self.short < weights.CUT_AND_TORN

    @property
    def names_more(self) -> bool:
        """Whether the target quote has more words that name something: small ones make it longer, too."""
        source, target = self._naming_words
        return len(target) > len(source)

    @property
    def is_terse(self) -> bool:
        """Whether the source quote has so few words that a few more may be but another wording of them."""
        source, target = (len(words) for words in self._naming_words)
        return source <= weights.TERSE and target - source <= weights.TERSE and not self.more_sentences

    @property
    def is_compound(self) -> bool:
        """Whether the target quote has fewer words only because its language compounds them."""
        source, target = (sum(map(len, words)) for words in self._naming_words)
        compounds = table(self.languages[1]).compounds and not table(self.languages[0]).compounds
        return compounds and target >= weights.COMPOUND_LETTERS * source

    # Forms

    @property
    def is_led_in(self) -> bool:
        """Whether the target has the first words of the quote, its verb, in the clause that leads up to it.

        Said that “much remains to be done”, a dit qu'il restait « beaucoup à faire ». The words at the end of
        the quote are still there, and no more is missing than has come in front of the marks.
        """
        source, target = self.source.analysed, self.target.analysed
        if source.led_in or not 0 < target.led_in <= weights.LED_IN_WORDS or source.how == "after":
            return False
        midway = source.start == target.start == "small" and target.ending == "whole"
        few = 0 < -self.change < weights.LED_IN * self.expected and self.gained_outside > 0
        return midway and few and (self.source_edges.end_is_held or self.target_edges.end_is_held)

    @property
    def is_fragment(self) -> bool:
        """Whether these are a few quoted words rather than a quotation."""
        few = self.source.analysed.content < weights.COUNTED_WORDS and self.target.quote.kind == "fragment"
        return few or self.source.quote.kind == "fragment"

    @property
    def is_one_word(self) -> bool:
        """Whether the source quote is a single word, which cannot lose any: “One”, « Un »."""
        return len(self.source.analysed.words.split()) == 1

    @property
    def ends_loosely(self) -> bool:
        """Whether the target quote ends as few quotes do or none, and the source quote does not."""
        if self.is_one_word:
            return False
        return self.target.analysed.ending != "whole" and self.source.analysed.ending == "whole"

    @property
    def begins_small(self) -> bool:
        """Whether the target quote begins with a small letter, and the source quote with a capital."""
        return self.target.analysed.start == "small" and self.source.analysed.start == "capital"

    @property
    def goes_on_unmarked(self) -> bool:
        """Whether a word follows the target quote with no sign between, unlike the source quote."""
        return self.target.analysed.joined and not self.source.analysed.joined

    @cached_property
    def is_torn(self) -> bool:
        """Whether the target quote begins or ends as if something was torn off, unlike the source quote."""
        return (
            (self.ends_loosely and self.target.analysed.ending != "doubtful")
            or self.begins_small
            or (self.goes_on_unmarked and self.target.analysed.how == "after")
        )

    @property
    def is_parted_from_speaker(self) -> bool:
        """Whether words stand between the quote and those that report it, where the source has none."""
        close = ("after", "before", "colon")
        return self.target.analysed.how == "sentence" and self.source.analysed.how in close

    @property
    def sentence_goes_on(self) -> bool:
        """Whether the sentence goes on behind the quote it begins with, where all of the source's is quoted.

        Reporting words may follow without a comma, as in Italian.
        """
        source, target = self.source.analysed, self.target.analysed
        return source.first and source.last and target.first and target.how != "after"

    @property
    def quote_ended_sentence(self) -> bool:
        """Whether the source quote ends its sentence, behind reporting words, unlike the target quote."""
        before = ("before", "sentence", "colon")
        source, target = self.source.analysed, self.target.analysed
        return source.last and not target.last and source.how in before and target.how in before
