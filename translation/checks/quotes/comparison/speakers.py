"""Who speaks on both sides of a pair: the speaker may be lost, misspelt, or another person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.quotes import weights
from translation.checks.quotes.comparison.person_names import is_altered, is_surname, same_person
from translation.languages.quote_table import table

if TYPE_CHECKING:
    from translation.checks.quotes.comparison.context import PairContext
    from translation.checks.quotes.comparison.pair import Pair


def has_lost_speaker(pair: Pair) -> bool:
    """Whether the source names the speaker beside the quote, and the target has no words left for it."""
    source, target = pair.source.analysed, pair.target.analysed
    speaker = source.quote.speaker
    if speaker is None or not _only_source_attributes(pair) or _leaves_out_pronoun(pair):
        return False
    around = pair.source.outside * pair.ratio.length
    # A sentence by itself, where the source has the reporting words right behind the quote.
    bare = source.how == "after" and target.last
    enough = weights.LOST_MENTION * len(speaker.mention)
    if not (bare and target.first):
        of_all = 0 if bare else around * weights.LOST_OF_ALL
        enough = max(weights.NEGLIGIBLE, of_all, enough + weights.LOST_BESIDE_MENTION)
    return around - pair.target.outside > enough


def has_altered_speaker(pair: Pair) -> bool:
    """Whether both sides name the speaker beside the quote, and the target with other letters.

    Not where the source has the target's spelling somewhere, too: it may be its own, or another person's.
    """
    source, target = pair.source.speaker, pair.target.speaker
    if source is None or target is None or _only_source_attributes(pair) or not are_named_directly(pair):
        return False
    return is_altered(source.name, target.name, pair.languages) and not pair.source.knows(target.name)


def has_other_speaker(pair: Pair) -> bool:
    """Whether the two sides name different persons, and it is the translation that may be wrong."""
    source, target = pair.source.speaker, pair.target.speaker
    if source is None or target is None or _only_source_attributes(pair):
        return False
    if not _are_different_persons(pair) or _are_both_carried(pair):
        return False
    if not (_is_direct(pair.source, pair.languages[0]) or _is_direct(pair.target, pair.languages[1])):
        return False  # a pronoun on both sides: whom it stands for is ours to doubt, too
    if _is_resolved_otherwise(pair):
        return False
    if pair.source.reports_alone(target.name) and pair.target.reports_alone(source.name):
        return True
    # Where both sides name both persons, whose words these are is ours to doubt, not the translation's.
    return not (pair.source.names(target.name) and pair.target.names(source.name))


def _are_both_carried(pair: Pair) -> bool:
    """Whether no words on either side report the quote, so that it is ours to say who goes on speaking."""
    return pair.source.analysed.how == pair.target.analysed.how == "carried"


def are_named_directly(pair: Pair) -> bool:
    """Whether the words beside the quotes name a person on both sides, so that nothing was resolved."""
    source_language, target_language = pair.languages
    return _is_direct(pair.source, source_language) and _is_direct(pair.target, target_language)


def are_surely_the_same(pair: Pair) -> bool:
    """Whether both sides say without doubt whose words these are, and do not name two persons."""
    source, target = pair.source.speaker, pair.target.speaker
    if source is None or target is None or not (source.sure and target.sure):
        return False
    return not _are_different_persons(pair)


def _are_different_persons(pair: Pair) -> bool:
    source, target = pair.source.speaker, pair.target.speaker
    if source is None or target is None:
        return False
    source_language, target_language = pair.languages
    if not (_is_named(pair.source, source_language) and _is_named(pair.target, target_language)):
        return False
    return not same_person(source.name, target.name, pair.languages)


def _is_named(side: PairContext, language: str) -> bool:
    """Whether a person of the text speaks, or one whose surname alone stands at the quote."""
    return side.analysed.named or _is_surname(side, language)


def _is_direct(side: PairContext, language: str) -> bool:
    """Whether the words at the quote hold the name."""
    return side.analysed.direct or _is_surname(side, language)


def _is_surname(side: PairContext, language: str) -> bool:
    speaker = side.speaker
    if speaker is None or speaker.name != speaker.mention or not speaker.sure:
        return False
    return is_surname(speaker.name, language, opens=side.speaker_opens)


def _leaves_out_pronoun(pair: Pair) -> bool:
    """Whether a verb says that a pronoun speaks, in a language that leaves it out: “—explicó—”."""
    source, target = (table(language) for language in pair.languages)
    speaker = pair.source.speaker
    is_pronoun = speaker is not None and speaker.mention.lower() in source.pronouns
    return is_pronoun and target.drops_subject and pair.target.analysed.reported_inside


def _only_source_attributes(pair: Pair) -> bool:
    return pair.source.analysed.attributed and not pair.target.analysed.attributed


def _is_resolved_otherwise(pair: Pair) -> bool:
    """Whether one side names a person of whom the other one speaks, too, if not at this quote.

    It is then more likely that we took a pronoun for the wrong person than that the translation did.
    """
    source, target = pair.source.speaker, pair.target.speaker
    directly = _is_direct(pair.source, pair.languages[0])
    if source is None or target is None or directly == _is_direct(pair.target, pair.languages[1]):
        return False
    return pair.target.knows(source.name) if directly else pair.source.knows(target.name)
