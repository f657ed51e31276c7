"""Both sides, sentence by sentence -> the clauses that only one of them negates.

Precision comes first. A negation is missed only where the other side has fewer of them, none stands near its
place there, and nothing that may have been said in its stead. What the other side negates in other words is
not reported; nor is anything of a language without a table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.checks.negation.clauses import clause
from translation.checks.negation.cues import Cues, cues, may_negate, split
from translation.checks.negation.literal import Original
from translation.languages.opposites import opposites
from translation.model import Finding, Passage, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from translation.checks.negation.cues import Cue
    from translation.checks.negation.lexicon import Kind
    from translation.model import Bitext, Segment, Verdict

CHECK = "negation"
# How far the places of two words that say the same may be apart, as shares of the sentences: of nine
# negations in ten at most .15 in English and French or Spanish, .25 in English and German; other words move
# farther. On what the tables were fitted on 77 of 100 negations taken out are found, and .45 % of human
# translations alarm; with .5 for "kin" it is 76 and .41 %, with .5 for "antonym" 78 and .5 %
# (`tests.bench.negation`).
_REACH = {"kin": 0.35, "antonym": 0.8, "turned": 0.8, "lone": 0.8, "negation": 0.2, "opposite": 0.5}
# Notions that any language says by a negation, too: for their words the word tables have what stands beside
# one by chance, as "person shall" for "interdit", "no person shall".
_NEGATING = frozenset({"forbid", "not", "nothing"})
_ALIKE = str.maketrans("-’", " '")  # "No-Fly List"
_FOLLOWING = re.compile(r"\W{0,2}\w*")  # the next word
_LEAST_REACH = 4  # words; in a short sentence shares of it mean little
_MOST_WORDS = 150  # of a side; in a longer one places mean little
_AROUND = 4  # words on each side of a negation, among which is what it negates
_DOUBLED = 4  # signs, at most, between a negation and a word that negates in itself, and is denied by it
_LEAST_WORDS = 2  # of the other side: a word alone may leave out anything


@dataclass(frozen=True, slots=True)
class _Side:
    """A sentence, its language, where it begins in its text, and its cues."""

    text: str
    language: str
    start: int
    cues: Cues

    @classmethod
    def of(cls, text: str, language: str, start: int) -> _Side:
        return cls(text, language, start, cues(text, language))

    def passage(self, span: Span) -> Passage:
        return Passage(span.moved(self.start), span.of(self.text))


def compare(bitext: Bitext) -> tuple[Finding, ...]:
    """What is negated on one side only, in reading order. What was left as it is has nothing to compare."""
    return tuple(
        finding
        for segment in bitext.segments
        if segment.target is not None and not segment.is_copied
        for finding in _compare_sentence(bitext, segment)
    )


def _compare_sentence(bitext: Bitext, segment: Segment) -> Iterator[Finding]:
    assert segment.target
    texts = segment.source.of(bitext.source), segment.target.of(bitext.target)
    languages = bitext.source_language, bitext.target_language
    if texts[0] == texts[1] or not any(map(may_negate, texts, languages)):
        return
    source = _Side.of(texts[0], languages[0], segment.source.start)
    target = _Side.of(texts[1], languages[1], segment.target.start)
    for cue in unmatched(source, target):
        yield _finding("missing", "lost", source, target, cue)
    for cue in unmatched(target, source):
        yield _finding("added", "added", source, target, cue)


def _finding(verdict: Verdict, change: str, source: _Side, target: _Side, cue: Cue) -> Finding:
    negated, other = (source, target) if verdict == "missing" else (target, source)
    here = negated.passage(clause(negated.text, cue.span))
    place = int(cue.place * len(other.text))
    there = other.passage(clause(other.text, Span(place, place)))
    return Finding(
        CHECK,
        verdict,
        "warning",
        here if verdict == "missing" else there,
        there if verdict == "missing" else here,
        f"negation {change}: {cue.span.of(negated.text)}",
        f"negation.{change}",
    )


def unmatched(negated: _Side, other: _Side) -> list[Cue]:
    """The negations of one side that the other surely lacks."""
    words = min(negated.cues.words, other.cues.words)
    most = max(negated.cues.words, other.cues.words)
    if words < _LEAST_WORDS or most > _MOST_WORDS or not other.cues.is_known:
        return []
    there = other.cues.negations
    if len(negated.cues.negating) <= len(there):  # which spares most pairs what follows
        return []
    turned = _turned(negated, other)
    here = tuple(cue for cue in negated.cues.negating if cue not in turned)
    if len(here) <= len(there):
        return []
    least = _LEAST_REACH / words
    denied = _without_partners(*_unshared(negated.cues.kin, other.cues.kin), least)
    lone = [
        cue
        for cue in _without_partners(here, there)
        if not _is_doubled(cue, denied) and not _is_copied(cue, negated, other)
    ]
    if not lone:
        return []
    accounting = [
        *there,
        *_without_partners(other.cues.turned, _of(turned, "turned")),
        *_in_its_stead(negated, other, least),
    ]
    return [
        cue
        for cue in lone
        if not any(_distance(cue, one) <= max(least, _REACH[one.kind]) for one in accounting)
        and not _is_said_by_opposite(cue, negated, other)
    ]


def _is_said_by_opposite(cue: Cue, negated: _Side, other: _Side) -> bool:
    """Whether the other side says the opposite of a word near a negation: "not open" is "fermé"."""
    words = split(negated.text)
    first = round(cue.place * len(words))
    around = words[max(first - _AROUND, 0) : first + _AROUND + 1]
    place = Span(around[0][0], around[-1][1])
    return any(
        abs(span.start / len(other.text) - cue.place) <= _REACH["opposite"]
        for span in opposites(place, negated.text, other.text, negated.language, other.language)
    )


def _in_its_stead(negated: _Side, other: _Side, apart: float) -> Iterator[Cue]:
    """The words of the other side that may stand for a negation, and for nothing else of this one.

    A word that says the same notion as one of this side translates that; one that denies in itself stands
    for another such word near it: "at large" does not translate "still".
    """
    here, there = _unshared(other.cues.kin, negated.cues.all)
    antonyms = _without_partners(_of(here, "antonym"), _of(there, "antonym"), apart)
    others = _without_partners(here, _of(there, "antonym", "kin"), apart)
    original = Original.of(negated.text, negated.language, negated.cues)
    for cue in (*antonyms, *_of(others, "kin")):
        if cue.notion in _NEGATING or not original.is_translated_by(
            cue.span, cue.place, other.text, other.language
        ):
            yield cue


def _of(cues: Iterable[Cue], *kinds: Kind) -> tuple[Cue, ...]:
    return tuple(cue for cue in cues if cue.kind in kinds)


def _turned(negated: _Side, other: _Side) -> tuple[Cue, ...]:
    """The negations of a side that negate nothing. One is not among them if the other side has what turns it
    round as it is: "not until May" is not "until May", and "not more than two" is not "more than two"."""
    cues = negated.cues.turned
    if not any(cue.turned_by for cue in cues):
        return cues
    translation = Original.of(other.text, other.language, other.cues)
    return tuple(
        cue
        for cue in cues
        if cue.turned_by is None
        or not translation.is_translated_by(
            cue.turned_by, cue.place, negated.text, negated.language, among_cues=True
        )
    )


def _is_doubled(cue: Cue, denied: list[Cue]) -> bool:
    """Whether it negates a word that negates in itself, and that the other side lacks, too: "not impossible"
    is "possible", but not "impossible"."""
    return any(one.kind == "antonym" and 0 <= one.span.start - cue.span.end <= _DOUBLED for one in denied)


def _without_partners(here: Sequence[Cue], there: Sequence[Cue], apart: float = 1) -> list[Cue]:
    """The cues that have none on the other side, where the nearest ones, so far `apart` at most, are paired
    first."""
    paired = {index for index, _ in _pairs(here, there, lambda one, other: _distance(one, other) <= apart)}
    return [cue for index, cue in enumerate(here) if index not in paired]


def _unshared(here: Sequence[Cue], there: Sequence[Cue]) -> tuple[list[Cue], list[Cue]]:
    """The cues of both sides that do not say the same notion as one of the other side."""
    pairs = _pairs(here, there, lambda one, other: one.notion != "" and one.notion == other.notion)
    paired, taken = {index for index, _ in pairs}, {number for _, number in pairs}
    return (
        [cue for index, cue in enumerate(here) if index not in paired],
        [cue for number, cue in enumerate(there) if number not in taken],
    )


def _pairs(
    here: Sequence[Cue], there: Sequence[Cue], fit: Callable[[Cue, Cue], bool]
) -> list[tuple[int, int]]:
    """Which cues of both sides belong together among those that fit, the nearest ones first."""
    near = sorted(
        (_distance(one, other), index, number)
        for index, one in enumerate(here)
        for number, other in enumerate(there)
        if fit(one, other)
    )
    partners: dict[int, int] = {}
    taken: set[int] = set()
    for _, index, number in near:
        if index not in partners and number not in taken:
            partners[index] = number
            taken.add(number)
    return list(partners.items())


def _distance(one: Cue, other: Cue) -> float:
    return abs(one.place - other.place)


def _is_copied(cue: Cue, negated: _Side, other: _Side) -> bool:
    """Whether it stands on the other side as it is: with the next word, as in a title or a quotation, or with
    its capital, as "None" of a programme. "No" says no more than itself where both languages have it."""
    text = negated.text
    following = _FOLLOWING.match(text, cue.span.end)
    words = text[cue.span.start : following.end() if following else cue.span.end]
    if words.translate(_ALIKE).casefold() in other.text.translate(_ALIKE).casefold():
        return True
    name = cue.span.of(text)
    if not name[0].isupper() or may_negate(name, other.language):
        return False
    return re.search(rf"\b{re.escape(name)}\b", other.text) is not None
