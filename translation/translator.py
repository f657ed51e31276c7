"""From sentences to faithful sentences: what surrounds a model, its self-check and its second tries."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from translation import kept, typography
from translation.confidence import confidence, weakest
from translation.engine import Hypothesis, Model
from translation.faults import LOOP, Fault, faults
from translation.model import Confidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from translation.packages import Package

# Counts the changes that make translations other than before: remembered ones are then made anew.
REVISION = "3"

# A second try looks at that many hypotheses, in a beam as wide.
_HYPOTHESES = 4
# A fault of this weight or more is worth a second try.
_WORTH_A_RETRY = 2
_NO_REPEAT = 3  # tokens that may not follow each other twice, where a model fell into a loop
_MOST_RETRIED = 800  # characters; a longer sentence would hold up all the others
_HEADLINE_SHARE = 0.7  # of words with a capital, in a Title Case Headline

_SURE = Confidence("high")  # nothing was translated
_LOST = Fault("an address, tag or emoji lost", 5)

_WORD = re.compile(r"\w")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Translation:
    """A translated sentence, how far it can be trusted, and where it took a second try, what was wrong
    with the first."""

    text: str
    confidence: Confidence
    retried: tuple[str, ...] = ()


class Translator:
    """A chain of packages, each with its model in memory, that translates sentence by sentence."""

    def __init__(self, packages: Sequence[Package]) -> None:
        """Load the models of `packages`. Raises TranslationError where one is damaged."""
        self._models = [Model(package) for package in packages]

    def translate(
        self, sentences: Sequence[str], *, beam: int, cancelled: Callable[[], bool] = lambda: False
    ) -> list[Translation]:
        """One translation for each sentence, in order. `beam`: hypotheses kept, 1 is fastest.

        Raises TranslationError where a model fails, and Cancelled soon after `cancelled` turns true.
        """
        translations = [Translation(sentence, _SURE) for sentence in sentences]
        # Where there is no word a model makes one up: an emoji becomes "- Oui, oui."
        worded = [index for index, sentence in enumerate(sentences) if _WORD.search(sentence)]
        leads = [typography.lead(sentences[index]) for index in worded]
        results = [
            Translation(sentences[index].removeprefix(lead), _SURE)
            for index, lead in zip(worded, leads, strict=True)
        ]
        for model in self._models:
            steps = _Step(model, beam, cancelled).translate([result.text for result in results])
            results = [
                Translation(
                    step.text, weakest(result.confidence, step.confidence), result.retried + step.retried
                )
                for result, step in zip(results, steps, strict=True)
            ]
        for index, lead, result in zip(worded, leads, results, strict=True):
            translations[index] = Translation(lead + result.text, result.confidence, result.retried)
        return translations


@dataclass(frozen=True, slots=True)
class _Try:
    """One hypothesis for one sentence, put right where it can be, and what is wrong with it."""

    sentence: str
    text: str
    score: float
    faults: tuple[Fault, ...]

    @property
    def reasons(self) -> tuple[str, ...]:
        """What is worth a second try: faults, or capitals, which a model half translates and half copies."""
        reasons = tuple(fault.reason for fault in self.faults if fault.weight >= _WORTH_A_RETRY)
        return reasons or (("in capitals",) if self.sentence.isupper() else ())

    @property
    def rank(self) -> tuple[int, float]:
        """The lower, the better."""
        return sum(fault.weight for fault in self.faults), -self.score


class _Step:
    """One model at work on some sentences: it translates, checks, and tries again what failed."""

    def __init__(self, model: Model, beam: int, cancelled: Callable[[], bool]) -> None:
        self._package = model.package
        self._decode = partial(model.translate, cancelled=cancelled)
        self._beam = beam

    def translate(self, sentences: Sequence[str]) -> list[Translation]:
        """The best of all tries for each sentence, by faults, then by score."""
        plain = [typography.simplify(sentence, self._package.source) for sentence in sentences]
        results = self._decode(plain, beam=self._beam)
        firsts = [self._try(sentence, best) for sentence, (best, *_) in zip(plain, results, strict=True)]
        failed = [
            index
            for index, first in enumerate(firsts)
            if first.reasons and len(first.sentence) <= _MOST_RETRIED
        ]
        others = dict(zip(failed, self._retry([firsts[index] for index in failed]), strict=True))
        return [self._chosen(first, others.get(index, [])) for index, first in enumerate(firsts)]

    def _try(self, sentence: str, hypothesis: Hypothesis, *, to_upper: bool = False) -> _Try:
        restored = kept.restore(sentence, hypothesis.text)
        text = hypothesis.text if restored is None else restored
        found = faults(sentence, text, self._package.source, self._package.target)
        if restored is None:
            found = (_LOST, *found)
        # After the check, which reads capitals less surely.
        return _Try(sentence, text.upper() if to_upper else text, hypothesis.score, found)

    def _chosen(self, first: _Try, others: Sequence[_Try]) -> Translation:
        best = min([first, *others], key=lambda one: one.rank)
        text = typography.typeset(best.text, self._package.target)
        trust = confidence(best.score, best.faults)
        return Translation(text, trust, () if best is first else first.reasons)

    def _retry(self, failed: Sequence[_Try]) -> list[list[_Try]]:
        """Other tries for each sentence whose first one failed."""
        tries: list[list[_Try]] = [[] for _ in failed]
        beam = max(self._beam, _HYPOTHESES)
        variants = [
            (index, *variant) for index, one in enumerate(failed) for variant in _variants(one.sentence)
        ]
        results = self._decode([sent for _, sent, _ in variants], beam=beam, hypotheses=_HYPOTHESES)
        for (index, _, to_upper), hypotheses in zip(variants, results, strict=True):
            sentence = failed[index].sentence
            tries[index] += [self._try(sentence, hypothesis, to_upper=to_upper) for hypothesis in hypotheses]
        for index, one in enumerate(failed):
            if LOOP in one.faults:
                ((hypothesis, *_),) = self._decode([one.sentence], beam=beam, no_repeat=_NO_REPEAT)
                tries[index].append(self._try(one.sentence, hypothesis))
            if _LOST in one.faults:
                tries[index].append(self._in_pieces(one.sentence))
        return tries

    def _in_pieces(self, sentence: str) -> _Try:
        """What stands around the addresses, tags and emoji, translated by itself and put together again."""
        texts, signs = kept.KEPT.split(sentence), kept.KEPT.findall(sentence)
        worded = [index for index, text in enumerate(texts) if _WORD.search(text)]
        results = self._decode([texts[index].strip() for index in worded], beam=self._beam)
        for index, (hypothesis, *_) in zip(worded, results, strict=True):
            text = texts[index]
            before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
            texts[index] = before + hypothesis.text + after
        joined = texts[0] + "".join(sign + text for sign, text in zip(signs, texts[1:], strict=True))
        score = sum(hypothesis.score for hypothesis, *_ in results) / max(len(results), 1)
        return self._try(sentence, Hypothesis(joined, score))


def _variants(sentence: str) -> Iterator[tuple[str, bool]]:
    """Other ways to put the sentence to the model, and whether the answer is to be set in capitals."""
    yield sentence, False
    if typography.count_marks(sentence):
        # A model that drops straight marks often keeps guillemets.
        yield typography.with_guillemets(sentence), False
    letters = _LETTERS.findall(sentence)
    if sentence.isupper():
        yield sentence.capitalize(), True
    elif len(letters) > 3 and sum(word[0].isupper() for word in letters) >= _HEADLINE_SHARE * len(letters):
        head, *tail = letters
        rest = sentence.split(head, 1)[1]
        for word in tail:
            if not word.isupper():  # an abbreviation
                rest = rest.replace(word, word.lower(), 1)
        yield head + rest, False
