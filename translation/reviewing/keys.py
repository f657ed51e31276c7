"""What a decision is about, so that it is found again: a sentence, or a finding in it, by their words."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.checks.keys import Places, content, digest, sentence_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from translation.model import Bitext, Finding

_SENTENCE = re.compile(r"([0-9a-f]{24})\.([0-9]{1,9})\.([0-9a-f]{24}|)\.([0-9a-f]{24}|)")
_FINDING = re.compile(r"|[0-9a-f]{24}(-[0-9]{1,9})?")


@dataclass(frozen=True, slots=True, order=True)
class SentenceKey:
    """A sentence of an article.

    `digest`: of its words, however they are spaced, and of the pair of languages; `occurrence`: how many like
    it stand before it; `before`, `after`: the digests of its neighbours, "" where there is none.
    """

    digest: str
    occurrence: int = 0
    before: str = ""
    after: str = ""

    def __str__(self) -> str:
        return f"{self.digest}.{self.occurrence}.{self.before}.{self.after}"

    @classmethod
    def read(cls, text: str) -> SentenceKey:
        """The key that `str` wrote. Raises ValueError."""
        match = _SENTENCE.fullmatch(text)
        if match is None:
            raise ValueError(text)
        words, occurrence, before, after = match.groups()
        return cls(words, int(occurrence), before, after)


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """What an event is about: a sentence, or one finding in it.

    `finding`: a digest of the check, the rule's code and the values of both sides, with a number behind it
    where the sentence has several alike; "" for the sentence itself. It holds no place and no words of the
    reason, so a new translation that has the same fault has the same finding.
    """

    sentence: SentenceKey
    finding: str = ""

    def __post_init__(self) -> None:
        if not _FINDING.fullmatch(self.finding):
            raise ValueError(self.finding)


def sentence_keys(bitext: Bitext) -> tuple[SentenceKey, ...]:
    """The key of each segment. They depend on the source and the languages alone."""
    digests = ["", *(sentence_key(segment, bitext) for segment in bitext.segments), ""]
    seen: Counter[str] = Counter()
    keys = []
    for before, own, after in zip(digests, digests[1:], digests[2:], strict=False):
        keys.append(SentenceKey(own, seen[own], before, after))
        seen[own] += 1
    return tuple(keys)


def finding_subjects(
    findings: Iterable[Finding], bitext: Bitext, sentences: Sequence[SentenceKey]
) -> tuple[Subject, ...]:
    """What each finding is known by. `sentences`: the keys of the segments."""
    places = Places(bitext)
    seen: Counter[tuple[int, str]] = Counter()
    subjects = []
    for finding in findings:
        index, said = places.of(finding), digest(*content(finding))
        seen[index, said] += 1
        number = seen[index, said]
        subjects.append(Subject(sentences[index], said if number == 1 else f"{said}-{number}"))
    return tuple(subjects)
