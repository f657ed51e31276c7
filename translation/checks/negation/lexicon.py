"""The table of a language as it is looked up, word by word."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from translation.languages.negation_table import NO_TABLE, NegationTable, negation_table
from translation.languages.profile import profile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Kind = Literal["negation", "turned", "lone", "antonym", "kin", "turning", "idiom"]
_HEAD = 2  # letters that a word with any ending has at least, by which it is looked up


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some words, of which the `open` ones may have any ending; the rest as in `NegationTable`."""

    kind: Kind
    words: tuple[str, ...]
    open: tuple[bool, ...]
    notion: str = ""
    cancels: bool = False
    cancels_later: bool = False
    cancels_ahead: bool = False

    def goes_on(self, words: Sequence[str], at: int) -> bool:
        """Whether the words after its first one stand behind a place of a text, in small letters."""
        if at + len(self.words) > len(words):
            return False
        return all(
            words[at + index].startswith(self.words[index])
            if self.open[index]
            else words[at + index] == self.words[index]
            for index in range(1, len(self.words))
        )


BY_ENDING = Phrase("antonym", ("",), (True,))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The phrases of a language: by their first word, or by how that begins. Of each the longest go first.

    `lengths`: of the beginnings with these first letters, from long to short. `negating`: the first words of
    all that negates.
    """

    table: NegationTable
    by_word: Mapping[str, tuple[Phrase, ...]]
    by_beginning: Mapping[str, tuple[Phrase, ...]]
    lengths: Mapping[str, tuple[int, ...]]
    negating: frozenset[str]
    has_capital_nouns: bool

    def at(self, words: Sequence[str], at: int) -> Iterator[Phrase]:
        """The phrases that stand at a place; those with a whole first word go first, then the longest."""
        word = words[at]
        for phrase in self.by_word.get(word, ()):
            if len(phrase.words) == 1 or phrase.goes_on(words, at):
                yield phrase
        for length in self.lengths.get(word[:_HEAD], ()):
            for phrase in self.by_beginning.get(word[:length], ()):
                if len(phrase.words) == 1 or phrase.goes_on(words, at):
                    yield phrase
        endings = self.table.antonym_endings
        if word.endswith(endings) and word not in endings:
            yield BY_ENDING


@lru_cache(maxsize=64)
def lexicon(code: str) -> Lexicon | None:
    """What the check knows of a language; None for a language without a table."""
    table = negation_table(code)
    if table is NO_TABLE:
        return None
    by_word: defaultdict[str, list[Phrase]] = defaultdict(list)
    by_beginning: defaultdict[str, list[Phrase]] = defaultdict(list)
    lengths: defaultdict[str, set[int]] = defaultdict(set)
    for phrase in sorted(_phrases(table), key=_length, reverse=True):
        first = phrase.words[0]
        if phrase.open[0]:
            by_beginning[first].append(phrase)
            lengths[first[:_HEAD]].add(len(first))
        else:
            by_word[first].append(phrase)
    return Lexicon(
        table,
        {word: tuple(phrases) for word, phrases in by_word.items()},
        {beginning: tuple(phrases) for beginning, phrases in by_beginning.items()},
        {head: tuple(sorted(found, reverse=True)) for head, found in lengths.items()},
        table.openers.union(words[0] for _, words in _listed(table.negations)),
        profile(code).capital_nouns,
    )


def _length(phrase: Phrase) -> tuple[int, int]:
    return len(phrase.words), sum(map(len, phrase.words))


def _phrases(table: NegationTable) -> Iterator[Phrase]:
    """The phrases of a table; of one that stands in several lists, the first counts."""
    listed: tuple[tuple[Kind, str], ...] = (
        ("negation", table.negations),
        ("turned", table.turned),
        ("antonym", table.antonyms),
        ("kin", table.kin),
        ("idiom", table.idioms),
        ("turning", table.cancels),
        ("turning", table.cancels_later),
        ("turning", table.cancels_ahead),
    )
    cancels, later, ahead = (
        {words for _, words in _listed(text)}
        for text in (table.cancels, table.cancels_later, table.cancels_ahead)
    )
    seen: set[tuple[str, ...]] = set()
    for kind, text in listed:
        for notion, words in _listed(text):
            if words not in seen:
                seen.add(words)
                yield Phrase(
                    kind,
                    tuple(word.removesuffix("*") for word in words),
                    tuple(word.endswith("*") for word in words),
                    notion,
                    cancels=words in cancels,
                    cancels_later=words in later,
                    cancels_ahead=words in ahead,
                )


def _listed(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The phrases of a list, each as its words, with the notion that they say, "" for none."""
    for group in text.split(";"):
        notion, _, phrases = group.rpartition(":")
        for phrase in phrases.split(","):
            if words := tuple(phrase.split()):
                yield notion.strip(), words
