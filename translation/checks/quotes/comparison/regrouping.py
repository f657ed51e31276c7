"""Quotes that became two in translation, or one: which they are, and whether that is a fault."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from translation.checks.quotes import weights
from translation.checks.quotes.comparison.edge_words import edge_words
from translation.checks.quotes.comparison.pair_verdict import Judgement
from translation.checks.quotes.comparison.person_names import same_person
from translation.checks.quotes.extraction.analysed import content_words
from translation.languages.bilingual import split_words
from translation.languages.quote_table import table
from translation.text.quotation_marks import SIGNS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translation.checks.quotes.comparison.alignment import Group
    from translation.checks.quotes.comparison.sides import QuoteSide, Sides
    from translation.languages.quote_table import QuoteTable

_MERGED = Judgement("quote.merged", "altered", "warning", "merged: two quotes have become one")
_SPLIT = Judgement("quote.split", "altered", "warning", "split: the quote has become two")
_REPORTED = Judgement(
    "quote.matched-inline",
    "matched",
    "info",
    "the reporting words stand inside the marks, as in the source",
)
# One quote with the reporting words inside its marks, as French has it, and one with them elsewhere.
_JOINED = Judgement(
    "quote.matched-joined", "matched", "info", "one quote on both sides, the reporting words moved"
)
PART_MISSING = Judgement(
    "quote.part-missing", "altered", "error", "truncated: a part of the quote is not in the translation"
)
PART_UNMARKED = Judgement(
    "quote.part-unmarked", "altered", "error", "truncated: a part of the quote lies outside its marks"
)
OTHER_PART = Judgement("quote.other-part", "added", "info", "the other part of a quote that was split")
PART_ADDED = Judgement(
    "quote.part-added",
    "altered",
    "warning",
    "extended: the source has no counterpart of a part of the quote",
)


def split_parts(group: Group, pairs: Mapping[int, int], sides: Sides) -> dict[int, int]:
    """The source parts of which the target has a second part, with that part."""
    source_of = {target: source for source, target in pairs.items()}
    unpaired = [part for part in group.targets if part not in source_of]

    def completes(part: int, neighbour: int) -> bool:
        """Whether an unpaired part and its neighbour together are the quote that the source has as one."""
        alone = sides.target.inside(neighbour)
        return _fits_better(alone + sides.target.inside(part), alone, sides.expected(source_of[neighbour]))

    def is_parted_by_reporting_words(part: int, neighbour: int) -> bool:
        """Whether the two parts are one quote that the source does not know as one of two parts."""
        if not sides.target.are_of_one_quote(part, neighbour):
            return False
        expected, alone = sides.expected(source_of[neighbour]), sides.target.inside(neighbour)
        both = alone + sides.target.inside(part)
        whole = both + sides.target.between(neighbour, part)
        off = min(abs(both - expected), abs(whole - expected))
        return off < min(abs(alone - expected), max(weights.TELLING_LENGTH, weights.OFF * expected))

    second_parts: dict[int, int] = {}
    taken: set[int] = set()
    for belongs in (completes, is_parted_by_reporting_words):
        for part in unpaired:
            for neighbour in (part - 1, part + 1):
                source = source_of.get(neighbour)
                free = source is not None and source not in second_parts and part not in taken
                if source is not None and free and belongs(part, neighbour):
                    second_parts[source] = part
                    taken.add(part)
    return second_parts


def merged_parts(group: Group, pairs: Mapping[int, int], sides: Sides) -> dict[int, int]:
    """The source parts that have gone into the counterpart of their neighbour, with that counterpart."""
    merged: dict[int, int] = {}
    for part in group.sources:
        if part in pairs:
            continue
        for neighbour in (part - 1, part + 1):
            target = pairs.get(neighbour)
            if target is not None and _goes_into(target, part, neighbour, sides):
                merged[part] = target
                break
    return merged


def _goes_into(target_part: int, part: int, neighbour: int, sides: Sides) -> bool:
    """Whether a target part holds a source part beside the neighbour that it is the counterpart of."""
    alone = sides.expected(neighbour)
    both = alone + sides.expected(part)
    whole = both + sides.expected_between(part, neighbour)
    length = sides.target.inside(target_part)
    nearer = min(abs(both - length), abs(whole - length)) < abs(alone - length)
    joined = nearer and sides.source.are_of_one_quote(part, neighbour)
    joined = joined or _opens(part, neighbour, target_part, sides)
    return joined or _fits_better(both, alone, length) or _fits_better(whole, alone, length)


def _opens(part: int, neighbour: int, target_part: int, sides: Sides) -> bool:
    """Whether a few words open the sentence of their neighbour: «Hay que», dijo, «ir», “We must go”."""
    opening, rest = sides.source.parts[part], sides.source.parts[neighbour]
    whole = sides.target.parts[target_part].start == opening.start == "capital"
    few = part < neighbour and rest.start == "small" and opening.content < weights.COUNTED_WORDS
    if not (whole and few):
        return False
    return report_left_out(sides.source, (part, neighbour), sides.target, target_part)


def _fits_better(both: float, alone: float, expected: float) -> bool:
    """Whether two parts together come nearer to the expected length than one alone does."""
    too_short = alone < weights.ALONE_TOO_SHORT * expected
    return too_short and abs(both - expected) < weights.TOGETHER_NEARER * abs(alone - expected)


def judge_merged(source_parts: Sequence[int], target_part: int, number: int, sides: Sides) -> Judgement:
    """What to say of the part `number` of `source_parts`, which are one in the target."""
    if not sides.source.are_of_one_quote(source_parts[0], source_parts[-1]):
        return _JOINED if _are_reported_outside(source_parts, target_part, sides) else _MERGED
    # The parts of one quote, as a model leaves them.
    words = sum(sides.expected(part) for part in source_parts)
    between = sum(sides.source.between(*parts) for parts in pairwise(source_parts)) * sides.ratio.length
    pair = sides.pair(number, target_part)
    is_reported_inside = pair.target.outside < pair.source.outside * sides.ratio.length - between / 2
    change = pair.target.inside - words - is_reported_inside * between
    if abs(change) > max(weights.TELLING_LENGTH, weights.OFF * words):
        return PART_MISSING if change < 0 else PART_ADDED
    return _REPORTED if is_reported_inside else _JOINED


def _are_reported_outside(source_parts: Sequence[int], target_part: int, sides: Sides) -> bool:
    """Whether the words between source parts stand elsewhere in the target: “A,” she says. “B.”, „A. B.“"""
    if _speak_in_turn(source_parts, sides.source):
        return False
    one_sentence = all(_divide_sentence(parts, sides.source) for parts in pairwise(source_parts))
    every_part = one_sentence or all(_stands_in(part, target_part, sides) for part in source_parts)
    return every_part and all(
        report_left_out(sides.source, parts, sides.target, target_part) for parts in pairwise(source_parts)
    )


def _divide_sentence(parts: tuple[int, int], side: QuoteSide) -> bool:
    """Whether words set off by commas divide a quoted sentence into two parts: „Wir“, so Klein, „gehen.“"""
    set_off = side.words_between(*parts).rstrip(SIGNS + " ").endswith(",")
    return set_off and side.parts[parts[1]].start == "small"


def _speak_in_turn(parts: Sequence[int], side: QuoteSide) -> bool:
    """Whether parts are said by persons of different names, each at its own words."""
    speakers = (side.parts[part].quote.speaker for part in parts if side.parts[part].attributed)
    sure = (speaker for speaker in speakers if speaker is not None and speaker.sure)
    small = table(side.language).small_words | table(side.language).pronouns.keys()
    names = {
        speaker.name
        for speaker in sure
        if speaker.mention[:1].isupper() and small.isdisjoint(split_words(speaker.mention)[:1])
    }
    languages = side.language, side.language
    return any(not same_person(one, other, languages) for one, other in pairwise(sorted(names)))


def _has_source(target_part: int, source_part: int, sides: Sides) -> bool:
    """Whether a source part has a word of the target part, or nobody can say."""
    held = sides.pair(source_part, target_part).target_edges.held
    return True in held or False not in held


def _stands_in(source_part: int, target_part: int, sides: Sides) -> bool:
    """Whether a target part has a word of the source part, or nobody can say."""
    held = sides.pair(source_part, target_part).source_edges.held
    return True in held or False not in held


def report_left_out(side: QuoteSide, parts: tuple[int, int], other_side: QuoteSide, part: int) -> bool:
    """Whether reporting words stand between two parts, and the one part of the other side has none.

    It has neither counterparts of theirs, as far as the tables know, nor a reporting verb of its own.
    """
    first, second = (side.parts[number] for number in parts)
    other, language = other_side.parts[part].words, other_side.language
    between, words_of = side.words_between(*parts), table(side.language)
    cited = _cites(between, words_of)
    reported = (first.attributed or second.attributed) and (cited or _reports(between, words_of))
    if not reported or _reports(other, table(language)):
        return False
    words = content_words(between, words_of)
    held = edge_words(words, side.language, other, language).held
    return (cited or False in held) and True not in held


def _reports(words: str, table: QuoteTable) -> bool:
    return not (table.cues | table.participles).isdisjoint(split_words(words))


def _cites(words: str, table: QuoteTable) -> bool:
    """Whether words begin by saying whose words these are: “, so Ruth Klein, ”, “, selon elle, ”."""
    found = split_words(words[: weights.LONGEST_PASSAGE])
    sources = ([part.strip("'") for part in source] for source in table.sources)  # “d'après”
    return any(found[: len(source)] == source for source in sources)


def judge_split(source_part: int, target_part: int, second_part: int, sides: Sides) -> Judgement:
    """What to say of a source part of which the target has two parts."""
    if not sides.target.are_of_one_quote(target_part, second_part):
        parts = (target_part, second_part)
        have_source = all(_has_source(part, source_part, sides) for part in parts)
        reported = report_left_out(sides.target, parts, sides.source, source_part)
        return _JOINED if have_source and reported else _SPLIT
    expected = sides.expected(source_part)
    both = sides.target.inside(target_part) + sides.target.inside(second_part)
    whole = both + sides.target.between(target_part, second_part)
    return _REPORTED if abs(whole - expected) < abs(both - expected) else _JOINED
