"""The self-check of one translated sentence: typical errors of models, seen from the two texts alone."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.checks import fidelity, figures, names
from translation.engine import typography
from translation.languages.profile import profile
from translation.model import Bitext, alarms
from translation.text.asides import lost
from translation.text.protected import PROTECTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.model import Finding

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# UTF-8 read as Windows-1252, and what a model writes for a token that it does not know.
_MOJIBAKE = re.compile(r"\ufffd|⁇|<unk>|Ã[\x80-\xbf©¨ª§¢´®]|â€[™œ“”]")
# Scripts that need about as many characters for a sentence as Latin does.
_ALPHABETS = frozenset({"LATIN", "CYRILLIC", "GREEK"})
_LENGTHS = (0.4, 2.5)  # target to source, in characters; news sentences lie between 0.7 and 1.6
_LEAST_CHARACTERS = 25
_LOOP_WORDS = 3  # words that come again and again in a loop
_MOST_COPIED = 0.7  # share of the words of a sentence
_LEAST_WORDS = 4
# A few words without a mark between them, and the end of a sentence before another: "Thanks." is no "Merci.
# De rien.". Of 76,588 such pairs that people translated, 7 have one, most of them wrongly.
_BARE = re.compile(r"\W*[\w'’-]+(?: [\w'’-]+){0,2}\W*")
_INNER_END = re.compile(
    r"(?:[^\W\d_]{4,60}\s?\.|[!?])(?:\s?[”»]|[\"')\]])?(?=\s+[^\w\s]{0,2}\s?[^\W\d_a-zß-ÿ])"
)
_WEIGHTS = {"error": 3, "warning": 2}  # of alarms of the figure check
_FIDELITY_WEIGHTS = {
    "fidelity.unrelated": 5,
    "fidelity.script-lost": 4,
    "fidelity.script-added": 4,
}
# A name that is not found, or has another in its place, may be worded in another way: not worth another try.
_NAME_WEIGHTS = {"name.altered": 3, "name.exchanged": 1, "name.missing": 1, "name.shortened": 1}


@dataclass(frozen=True, slots=True)
class Issue:
    """Something wrong with a translation: a clause for the reader, and how grave it is, from 1 to 5."""

    reason: str
    weight: int


MARKS = Issue("quotation marks lost or added", 2)
LOOP = Issue("the same words again and again", 4)
ADDED = Issue("more sentences than the original", 3)


def issues(source: str, target: str, source_language: str, target_language: str) -> tuple[Issue, ...]:
    """What is wrong with `target` as the translation of the sentence `source`, the gravest first."""
    if not target.strip():
        return (Issue("nothing came back", 5),)
    source_words, target_words = (_WORD.findall(PROTECTED.sub(" ", text)) for text in (source, target))
    bitext = Bitext.of_pair(source, target, source_language, target_language, by_machine=True)
    findings = figures.compare(bitext)
    found = [
        *_copied(source_words, target_words),
        *dict.fromkeys(
            [
                *_repeated(source_words, target_words),
                *_unfaithful(source, target, source_language, target_language),
            ]
        ),
        *(Issue(f"missing: {aside.of(source)}", 3) for aside in lost(source, target)),
        *_length(source, target),
        *_added(source, target),
        *_mojibake(source, target),
        *(Issue(finding.reason, _WEIGHTS[finding.severity]) for finding in alarms(findings)),
        *_marks(source, target),
        *_names(bitext, findings),
    ]
    return tuple(sorted(found, key=lambda issue: -issue.weight))


def _copied(source_words: Sequence[str], target_words: Sequence[str]) -> list[Issue]:
    """Left in the source language. Only lower-case words count, as names are the same on both sides."""
    plain = [word for word in source_words if word.islower() and len(word) > 2]
    copied = set(plain).intersection(target_words)
    if len(plain) >= _LEAST_WORDS and sum(word in copied for word in plain) >= _MOST_COPIED * len(plain):
        return [Issue("left in the original language", 4)]
    return []


def _repeated(source_words: Sequence[str], target_words: Sequence[str]) -> list[Issue]:
    def repetitions(words: Sequence[str]) -> int:
        lower = [word.lower() for word in words]
        sequences = (
            tuple(lower[start : start + _LOOP_WORDS]) for start in range(len(lower) - _LOOP_WORDS + 1)
        )
        return max(Counter(sequences).values(), default=0)

    most = repetitions(target_words)
    return [LOOP] if most > 2 and most > repetitions(source_words) else []


def _unfaithful(source: str, target: str, source_language: str, target_language: str) -> list[Issue]:
    """Words lost, altered or made up. What is to be kept is seen to before, where it is masked; copies and
    empty answers have issues of their own."""
    found = fidelity.compare_pair(fidelity.Pair(source, target, source_language, target_language))
    return [
        LOOP if finding.code == "fidelity.run" else Issue(finding.reason, _FIDELITY_WEIGHTS[finding.code])
        for finding in found
        if finding.code == "fidelity.run" or finding.code in _FIDELITY_WEIGHTS
    ]


def _length(source: str, target: str) -> list[Issue]:
    if len(source) < _LEAST_CHARACTERS or not _is_alphabetic(source) or not _is_alphabetic(target):
        return []
    ratio = len(target) / len(source)
    if ratio < _LENGTHS[0]:
        return [Issue("far shorter than the original", 3)]
    if ratio > _LENGTHS[1]:
        return [Issue("far longer than the original", 3)]
    return []


def without_additions(target: str, source: str) -> str:
    """Only the first sentence of the translation of a single word."""
    end = _INNER_END.search(target) if " " not in source.strip(" -–—") else None
    return target[: end.end()] if end and _added(source, target) else target


def _added(source: str, target: str) -> list[Issue]:
    return [ADDED] if _BARE.fullmatch(source) and _INNER_END.search(target) else []


def _is_alphabetic(text: str) -> bool:
    letter = next(filter(str.isalpha, text), "")
    return unicodedata.name(letter, "").split(" ")[0] in _ALPHABETS if letter else False


def _mojibake(source: str, target: str) -> list[Issue]:
    if len(_MOJIBAKE.findall(target)) > len(_MOJIBAKE.findall(source)):
        return [Issue("characters that cannot be read", 4)]
    return []


def _marks(source: str, target: str) -> list[Issue]:
    in_source, in_target = typography.count_marks(source), typography.count_marks(target)
    # A model may add the closing mark that the source forgot, and is right to.
    return [] if in_target in (in_source, in_source + in_source % 2) else [MARKS]


def _names(bitext: Bitext, findings: Sequence[Finding]) -> list[Issue]:
    """Names that became others, and those of which nothing is left, by the check of names.

    It is not asked where every word with a capital stands in the target, too: its tables take a fifth of a
    second and 30 MB. `findings` are of the figures: weekdays and months have capitals as well.
    """
    dates = {word for finding in findings if finding.source for word in _WORD.findall(finding.source.text)}
    target, common = bitext.target.casefold(), profile(bitext.source_language).frequent_words
    words = (word for word in _WORD.findall(bitext.source) if word[0].isupper() and word not in dates)
    if all(word.lower() in common or word.casefold() in target for word in words):
        return []
    found = (finding for finding in names.compare(bitext) if finding.source)
    return [
        Issue(finding.reason, _NAME_WEIGHTS[finding.code])
        for finding in found
        if finding.code in _NAME_WEIGHTS
    ]
