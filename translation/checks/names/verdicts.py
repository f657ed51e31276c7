"""The names of one segment, paired -> a finding for each: matched, reformatted, altered, missing, added."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from translation.checks.names.certainty import is_sure
from translation.checks.names.commonness import is_part
from translation.checks.names.exchanged import may_stand_for
from translation.checks.names.exonyms import is_country, named
from translation.checks.names.extraction import mentions
from translation.checks.names.otherwise import (
    has_own_name,
    is_cut_before_number,
    is_explanation,
    is_foreign_noun,
    is_of_money,
    is_title,
)
from translation.checks.names.wording import finding, words_at
from translation.checks.names.written_out import is_written_out
from translation.languages.profile import profile

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.checks.names.article import Article
    from translation.checks.names.bonds import Bond, Pairing
    from translation.checks.names.extraction import Word
    from translation.model import Finding, Severity, Verdict

_ENOUGH = 2  # words of a name that tell whom it names
_OF_ONE_NAME = frozenset(("same", "romanisation", "inflected"))  # bonds of words that nothing translates
_NO_BOND = ("none", 0)
_BRACKET = 60  # code points around a name where brackets are looked for
_LONGEST = 80  # letters of a name that may be shortened
_MOST_SHORT = 50  # shortened names of a sentence that are looked at
_SHORT = re.compile(r"(?<![\w.])[A-Z](?:[a-z]{1,4}|(?:\.[A-Z])+)\.")  # Fla., Calif., L.A.
# A bracket soon behind a name: “Kindergarten (maternelle)”, “Stavovské divadlo (le Théâtre des états)”.
_BRACKET_BEHIND = re.compile(r"['’\w]* ?[^\W\d_]{0,40} ?\(")


@dataclass(frozen=True)
class PairedNames:
    """The names of a segment, paired word by word, and where its two sides begin in their texts."""

    article: Article
    pairing: Pairing
    source_start: int
    target_start: int

    @cached_property
    def target_names(self) -> tuple[tuple[int, ...], ...]:
        return tuple(mentions(self.pairing.target))

    @cached_property
    def _partners(self) -> dict[int, set[int]]:
        """The places in the target that belong to each word of the source."""
        partners = {index: {place} for index, (_, place) in self.pairing.bonds.items()}
        for place, (bond, index) in self.pairing.returned.items():
            if bond != "same":
                partners.setdefault(index, set()).add(place)
        return partners

    def findings(self) -> Iterator[Finding]:
        """What is to be said of exchanged countries, the source's names, and what only the target has."""
        for one, other in self.pairing.exchanged:
            yield self._finding("name.exchanged", "altered", "error", one, other)
        unpaired = [name for name in self.target_names if self._is_unpaired(name)]
        for name in mentions(self.pairing.source):
            if found := self._of_source(name, unpaired):
                yield found
        for name in unpaired:
            yield self._of_target(name)

    def _of_source(self, name: tuple[int, ...], unpaired: list[tuple[int, ...]]) -> Finding | None:
        """The finding for a name of the source, if it is one; `unpaired` loses what stands in its place."""
        words, bonds = self.pairing.source.words, self.pairing.bonds
        target = tuple(sorted({place for index in name for place in self._partners.get(index, ())}))
        kinds = {bonds[index][0] for index in name if index in bonds}
        loose = [index for index in name if index not in bonds]
        missing = [index for index in loose if words[index].is_name or self._may_be_missing(words[index])]
        if "exchanged" in kinds:
            return None  # it is told once, for all its words
        if "altered" in kinds:
            return self._finding("name.altered", "altered", "error", name, target)
        if loose and (others := self._others(target, is_sure=bool(missing))):
            return self._finding("name.exchanged", "altered", "error", name, (*target, *others))
        if not missing:
            return self._paired(name, target, kinds)
        if len(unpaired) == 1 and not target and self._may_be_exchanged(missing, unpaired[0]):
            return self._finding("name.exchanged", "altered", "error", name, unpaired.pop())
        return self._missing(name, target, missing)

    def _missing(self, name: tuple[int, ...], target: tuple[int, ...], missing: Sequence[int]) -> Finding:
        """The finding for a name of which some words, or all, are not in the target's sentence."""
        words, known = self.pairing.source.words, self.article.known[0]
        if all(words[index].plain in self.article.target_words for index in missing):
            return self._finding("name.elsewhere", "unsure", "info", name, ())
        if all(map(self._may_be_said_otherwise, missing)) or is_title(
            self.pairing.source, [index for index in name if index not in self.pairing.bonds], known
        ):
            return self._finding("name.reworded", "unsure", "info", name, target)
        if target and self._is_still_named(name, missing):
            return self._finding("name.family", "unsure", "info", name, target)
        if not any(self._is_sure(index) for index in missing):
            return self._finding("name.opening", "unsure", "info", name, target)
        if target:
            return self._finding("name.shortened", "missing", "warning", name, target)
        if all(words[index].initial and not words[index].is_acronym for index in missing):
            return self._finding("name.opening", "unsure", "info", name, ())
        return self._finding("name.missing", "missing", "warning", name, ())

    def _of_target(self, name: tuple[int, ...]) -> Finding:
        """The finding for a name of the target that stands for none of the source's sentence."""
        words = self.pairing.target.words
        languages = self.article.languages[::-1]
        if all(words[index].plain in self.article.source_words for index in name):
            return self._finding("name.elsewhere", "unsure", "info", None, name)
        shown = [words[index] for index in name if words[index].is_name]
        if (
            self._is_gloss(name)
            or self._is_written_out(name)
            or all(word.is_acronym or has_own_name(word, languages) for word in shown)
            or is_title(self.pairing.target, name, self.article.known[1])
        ):
            return self._finding("name.reworded", "unsure", "info", None, name)
        if not any(map(self._is_sure_target, name)):
            return self._finding("name.opening", "unsure", "info", None, name)
        return self._finding("name.added", "added", "warning", None, name)

    def _is_still_named(self, name: tuple[int, ...], missing: Sequence[int]) -> bool:
        """Whether what is left of a name still tells whom it names, and nothing new stands beside it.

        Its last word does, as a family name; so do two words of it: Spanish names have a second surname.
        """
        bonds, words = self.pairing.bonds, self.pairing.source.words
        kept = [
            index
            for index in name
            if index not in missing and words[index].is_name and bonds.get(index, _NO_BOND)[0] in _OF_ONE_NAME
        ]
        if kept[-1:] != list(name[-1:]) and len(kept) < _ENOUGH:
            return False
        beside = (self._mention_at.get(bonds[index][1], ()) for index in kept)
        return all(place in self.pairing.returned for other in beside for place in other)

    @cached_property
    def _mention_at(self) -> dict[int, tuple[int, ...]]:
        """The name of the target that a word of it belongs to."""
        return {place: name for name in self.target_names for place in name}

    def _is_gloss(self, name: tuple[int, ...]) -> bool:
        """Whether a name of the target is explained in brackets that the source lacks, or explains there."""
        if not self._adds_brackets:
            return False
        text, words = self.pairing.target.text, self.pairing.target.words
        start, end = words[name[0]].start, words[name[-1]].end
        before = text[max(0, start - _BRACKET) : start]
        return before.rfind("(") > before.rfind(")") or bool(_BRACKET_BEHIND.match(text, end, end + _BRACKET))

    @cached_property
    def _adds_brackets(self) -> bool:
        return self.pairing.target.text.count("(") > self.pairing.source.text.count("(")

    def _is_written_out(self, name: tuple[int, ...]) -> bool:
        """Whether the source has a name of the target shortened: Fla. for Florida, L.A. for Los Angeles."""
        letters = "".join(self.pairing.target.words[index].plain for index in name)[:_LONGEST]
        return any(short[0] == letters[0] and _holds_in_order(letters, short) for short in self._shortened)

    @cached_property
    def _shortened(self) -> list[str]:
        """The shortened names of the source in small letters: "fla." of Fla."""
        return list({short.lower() for short in _SHORT.findall(self.pairing.source.text)})[:_MOST_SHORT]

    def _may_be_exchanged(self, source: Sequence[int], target: Sequence[int]) -> bool:
        """Whether words of the target may stand for the source's by mistake; both are surely names."""
        sides = (self.pairing.source, self.pairing.target)
        names = [
            [index for index in places if side.words[index].is_name]
            for side, places in zip(sides, (source, target), strict=True)
        ]
        known, others = (
            [named(side.words[index].text, side.language) for index in places]
            for side, places in zip(sides, names, strict=True)
        )
        return (
            may_stand_for(known, others)
            and any(map(self._is_sure, names[0]))
            and any(map(self._is_sure_target, names[1]))
        )

    def _may_be_said_otherwise(self, index: int) -> bool:
        """Whether the target may say a word of the source in other words."""
        source, target = self.pairing.source, self.pairing.target
        return (
            has_own_name(source.words[index], self.article.languages)
            or is_explanation(source, index)
            or is_of_money(source, index)
            or is_cut_before_number(source, index, target)
            or is_written_out(source.words[index], source, target)
        )

    def _may_be_missing(self, word: Word) -> bool:
        """Whether a word of a language without a list of common ones is a name that nothing can stand for."""
        source = self.pairing.source
        return (
            not (source.shows or word.common or word.initial or profile(source.language).capital_nouns)
            and not self._has_leftover
        )

    def _is_sure(self, index: int) -> bool:
        """Whether a word of the source is surely a name; without a list of common words all may be."""
        source = self.pairing.source
        return not source.shows or is_sure(source, index, self.article.known[0], is_source=True)

    def _is_sure_target(self, index: int) -> bool:
        """Whether a word of the target is surely a name."""
        return is_sure(self.pairing.target, index, self.article.known[1], is_source=False)

    @cached_property
    def _has_leftover(self) -> bool:
        """Whether a word with a capital in the target belongs to nothing, so that it may translate a name."""
        target = self.pairing.target
        return any(
            index not in self.pairing.returned and not target.words[index].initial
            for index in target.capitals
        )

    def _paired(self, name: tuple[int, ...], target: tuple[int, ...], kinds: set[Bond]) -> Finding | None:
        """The finding for a name with all its words on both sides, if one side shows that it is a name."""
        if not any(map(self._is_shown, name)):
            return None
        if "acronym" in kinds:
            return self._finding("name.acronym", "unsure", "info", name, target)
        if kinds == {"same"}:
            return self._finding("name.matched", "matched", "info", name, target)
        return self._finding("name.reformatted", "reformatted", "info", name, target)

    def _is_shown(self, index: int) -> bool:
        """Whether a word of the source is a name by what is known of it, or of its counterpart."""
        source, target = self.pairing.source, self.pairing.target
        word, bond = source.words[index], self.pairing.bonds.get(index)
        if word.is_name or bond is None:
            return word.is_name
        other = target.words[bond[1]]
        is_copied = bond[0] == "same" and other.capital and not word.initial and not other.initial
        return other.is_name or (not source.shows and not word.common and is_copied)

    def _others(self, places: Sequence[int], *, is_sure: bool) -> tuple[int, ...]:
        """The words of the target's names at these places that belong to nothing in the source.

        Where no name is lost, a nation is not among them: the Statistics Office is told to be the Hungarian.
        """
        pairing, words = self.pairing, self.pairing.target.words
        return tuple(
            index
            for name in self.target_names
            if not set(places).isdisjoint(name)
            for index in name
            if index not in pairing.returned
            and words[index].is_name
            and not is_part(words[index].text, pairing.target.language)
            and not is_foreign_noun(pairing.target, index, self.article.known[1])
            and (is_sure or not _is_nation(words[index], pairing.target.language))
        )

    def _is_unpaired(self, name: Sequence[int]) -> bool:
        """Whether a name of the target has nothing to do with any of the source's sentence."""
        pairing, words = self.pairing, self.pairing.target.words
        return (
            any(words[index].is_name and not words[index].initial for index in name)
            and all(index not in pairing.returned for index in name)
            and (pairing.target.shows or all(words[index].is_name for index in name))
        )

    def _finding(
        self,
        code: str,
        verdict: Verdict,
        severity: Severity,
        source: Sequence[int] | None,
        target: Sequence[int] | None,
    ) -> Finding:
        was = words_at(self.pairing.source, source, self.source_start)
        now = words_at(self.pairing.target, target, self.target_start)
        return finding(code, verdict, severity, was, now)


def _holds_in_order(letters: str, wanted: str) -> bool:
    """Whether a word has these letters in this order, whatever stands between them."""
    rest = iter(letters)
    return all(letter in rest for letter in wanted if letter.isalpha())


def _is_nation(word: Word, language: str) -> bool:
    return any(map(is_country, named(word.text, language)))
