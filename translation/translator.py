"""From sentences to faithful sentences: what surrounds a model, its self-check and its second tries."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation import kept, typography
from translation.engine import Hypothesis, Model
from translation.faults import Fault, faults

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.packages import Package

# Counts the changes that make translations other than before: remembered ones are then made anew.
REVISION = "1"

# A second try looks at that many hypotheses, in a beam as wide.
_HYPOTHESES = 4
# A fault of this weight or more is worth a second try.
_WORTH_A_RETRY = 2
_NO_REPEAT = 3  # tokens that may not follow each other twice, where a model fell into a loop
_MOST_RETRIED = 800  # characters; a longer sentence would hold up all the others
_HEADLINE_SHARE = 0.7  # of words with a capital, in a Title Case Headline

_WORD = re.compile(r"\w")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Translation:
    """A translated sentence, its score (mean log probability of its tokens, 0: certain; summed over a
    pivot), and where it took a second try, what was wrong with the first."""

    text: str
    score: float
    retried: tuple[str, ...] = ()


class Translator:
    """A chain of packages, each with its model in memory, that translates sentence by sentence."""

    def __init__(self, packages: Sequence[Package]) -> None:
        """Load the models of `packages`. Raises TranslationError where one is damaged."""
        self._models = [Model(package) for package in packages]

    def translate(self, sentences: Sequence[str], *, beam: int) -> list[Translation]:
        """One translation for each sentence, in order. `beam`: hypotheses kept, 1 is fastest.

        Raises TranslationError where a model fails.
        """
        translations = [Translation(sentence, 0.0) for sentence in sentences]
        # Where there is no word a model makes one up: an emoji becomes "- Oui, oui."
        worded = [index for index, sentence in enumerate(sentences) if _WORD.search(sentence)]
        leads = [typography.lead(sentences[index]) for index in worded]
        results = [
            Translation(sentences[index].removeprefix(lead), 0.0)
            for index, lead in zip(worded, leads, strict=True)
        ]
        for model in self._models:
            steps = _translate(model, [result.text for result in results], beam)
            results = [
                Translation(step.text, result.score + step.score, result.retried + step.retried)
                for result, step in zip(results, steps, strict=True)
            ]
        for index, lead, result in zip(worded, leads, results, strict=True):
            translations[index] = Translation(lead + result.text, result.score, result.retried)
        return translations


def _translate(model: Model, sentences: Sequence[str], beam: int) -> list[Translation]:
    """Translate, check, and try again what failed; the best of all tries by faults, then by score."""
    plain = [typography.simplify(sentence, model.package.source) for sentence in sentences]
    tries = [
        [_Try(sentence, hypothesis, model)]
        for sentence, (hypothesis, *_) in zip(plain, model.translate(plain, beam=beam), strict=True)
    ]
    failed = [index for index, (first,) in enumerate(tries) if first.is_worth_a_retry]
    for index, more in zip(failed, _retry(model, [tries[index][0] for index in failed], beam), strict=True):
        tries[index] += more
    return [_chosen(candidates, model) for candidates in tries]


class _Try:
    """One hypothesis for one sentence, put right where it can be, and what is wrong with it."""

    def __init__(
        self, sentence: str, hypothesis: Hypothesis, model: Model, *, to_upper: bool = False
    ) -> None:
        self.sentence = sentence
        self.score = hypothesis.score
        restored = kept.restore(sentence, hypothesis.text)
        self.text = hypothesis.text if restored is None else restored
        found = faults(sentence, self.text, model.package.source, model.package.target)
        if to_upper:  # after the check, which reads capitals less surely
            self.text = self.text.upper()
        self.is_losing_kept = restored is None
        self.faults = (Fault("an address, tag or emoji lost", 5), *found) if self.is_losing_kept else found

    @property
    def is_worth_a_retry(self) -> bool:
        """Faulty, or in capitals, which a model half translates and half copies."""
        is_faulty = any(fault.weight >= _WORTH_A_RETRY for fault in self.faults)
        return len(self.sentence) <= _MOST_RETRIED and (is_faulty or self.sentence.isupper())

    @property
    def rank(self) -> tuple[int, float]:
        """The lower, the better."""
        return sum(fault.weight for fault in self.faults), -self.score


def _chosen(tries: Sequence[_Try], model: Model) -> Translation:
    first, best = tries[0], min(tries, key=lambda one: one.rank)
    reasons = tuple(fault.reason for fault in first.faults if fault.weight >= _WORTH_A_RETRY)
    text = typography.typeset(best.text, model.package.target)
    return Translation(text, best.score, () if best is first else reasons or ("in capitals",))


def _retry(model: Model, failed: Sequence[_Try], beam: int) -> list[list[_Try]]:
    """Other tries for each sentence whose first one failed."""
    tries: list[list[_Try]] = [[] for _ in failed]
    if not failed:
        return tries
    beam = max(beam, _HYPOTHESES)
    variants = [(index, variant) for index, one in enumerate(failed) for variant in _variants(one)]
    results = model.translate([sent for _, (sent, _) in variants], beam=beam, hypotheses=_HYPOTHESES)
    for (index, (_, to_upper)), hypotheses in zip(variants, results, strict=True):
        sentence = failed[index].sentence
        tries[index] += [_Try(sentence, hypothesis, model, to_upper=to_upper) for hypothesis in hypotheses]
    for index, one in enumerate(failed):
        if any("again and again" in fault.reason for fault in one.faults):
            ((hypothesis, *_),) = model.translate([one.sentence], beam=beam, no_repeat=_NO_REPEAT)
            tries[index].append(_Try(one.sentence, hypothesis, model))
        if one.is_losing_kept:
            tries[index].append(_in_pieces(model, one.sentence, beam))
    return tries


def _variants(one: _Try) -> Iterator[tuple[str, bool]]:
    """Other ways to put the sentence to the model, and whether the answer is to be set in capitals."""
    yield one.sentence, False
    if typography.count_marks(one.sentence):
        # A model that drops straight marks often keeps guillemets.
        yield typography.with_guillemets(one.sentence), False
    letters = _LETTERS.findall(one.sentence)
    if one.sentence.isupper():
        yield one.sentence.capitalize(), True
    elif len(letters) > 3 and sum(word[0].isupper() for word in letters) >= _HEADLINE_SHARE * len(letters):
        head, *tail = letters
        rest = one.sentence.split(head, 1)[1]
        for word in tail:
            if not word.isupper():  # an abbreviation
                rest = rest.replace(word, word.lower(), 1)
        yield head + rest, False


def _in_pieces(model: Model, sentence: str, beam: int) -> _Try:
    """What stands around the addresses, tags and emoji, translated by itself and put together again."""
    texts, signs = kept.KEPT.split(sentence), kept.KEPT.findall(sentence)
    worded = [index for index, text in enumerate(texts) if _WORD.search(text)]
    results = model.translate([texts[index].strip() for index in worded], beam=beam)
    for index, (hypothesis, *_) in zip(worded, results, strict=True):
        text = texts[index]
        before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        texts[index] = before + hypothesis.text + after
    joined = texts[0] + "".join(sign + text for sign, text in zip(signs, texts[1:], strict=True))
    score = sum(hypothesis.score for hypothesis, *_ in results) / max(len(results), 1)
    return _Try(sentence, Hypothesis(joined, score), model)
