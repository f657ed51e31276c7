"""From sentences to faithful sentences: what surrounds a model, its self-check and its second tries."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import reduce
from itertools import zip_longest
from typing import TYPE_CHECKING

from translation.engine import typography
from translation.engine.confidence import confidence, weakest
from translation.engine.runtime import Decoding, Hypothesis, Model, halves
from translation.engine.scheduler import Steps, ask, run, together
from translation.engine.self_check import LOOP, MARKS, Issue, issues
from translation.model import Confidence, Translation
from translation.text.protected import PROTECTED, restore

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# A second try looks at that many hypotheses, in a beam as wide.
_HYPOTHESES = 4
# An issue of this weight or more is worth a second try.
_WORTH_A_RETRY = 2
_NO_REPEAT = 3  # tokens that may not follow each other twice, where a model fell into a loop
_LONG = 800  # characters of a sentence that goes part by part ...
_LONGEST_PART = 400  # ... of so many at most
_HEADLINE_SHARE = 0.7  # of words with a capital, in a Title Case Headline

_SURE = Confidence("high")  # nothing was translated
_LOST = Issue("an address, tag or emoji lost", 5)

# Where a sentence is cut for a second try, the strongest signs first. The blank stays with what follows.
_CLAUSE_ENDS = (re.compile(r"(?<=[.!?])(?=\s+[^\W\d_a-z])"), re.compile(r"(?<=[;:])(?=\s)"))
_COMMA = re.compile(r"(?<=[,،])(?=\s)")
_LEAST_CLAUSE = 15  # characters

_WORD = re.compile(r"\w")
_LETTERS = re.compile(r"[^\W\d_]+")


class Translator:
    """A chain of models that translates sentence by sentence."""

    def __init__(self, models: Sequence[Model]) -> None:
        self._models = models

    def translate(self, sentences: Sequence[str], *, beam: int) -> list[Translation]:
        """One translation for each sentence, in order. `beam`: hypotheses kept, 1 is fastest.

        Raises TranslationError where a model fails.
        """
        steps = [(index, self.steps(sentence, beam=beam)) for index, sentence in enumerate(sentences)]
        results = dict(result for results in run([steps]) for result in results)
        return [results[index] for index in range(len(sentences))]

    def steps(self, sentence: str, *, beam: int, draft: bool = False) -> Steps[Translation]:
        """The way to the translation of one sentence, for the scheduler. A draft gets no second try."""
        # Where there is no word a model makes one up: an emoji becomes "- Oui, oui."
        if not _WORD.search(sentence):
            return Translation(sentence, _SURE)
        lead = typography.lead(sentence)
        first, *others = (_Step(model, beam, draft) for model in self._models)
        result = yield from first.translate(sentence.removeprefix(lead))
        for step in others:
            result = _after(result, (yield from step.translate(result.text)))
        return replace(result, text=lead + result.text, draft=draft)

    def alternatives(self, sentence: str, *, count: int) -> Steps[list[Translation]]:
        """Different translations of one sentence, the best first: by what the checks find, then by score.

        On a way over other languages it is the last step that varies.
        """
        if not _WORD.search(sentence):
            return [Translation(sentence, _SURE)]
        lead = typography.lead(sentence)
        *first, last = self._models
        middle = (yield from Translator(first).steps(sentence, beam=count)) if first else None
        plain = middle.text if middle else sentence
        found = yield from _Step(last, count).alternatives(plain.removeprefix(lead))
        return [
            replace(one if middle is None else _after(middle, one), text=lead + one.text)
            for one in found[:count]
        ]


def _after(middle: Translation, last: Translation) -> Translation:
    """A translation made in one more step."""
    return Translation(
        last.text,
        weakest(middle.confidence, last.confidence),
        middle.retried + last.retried,
        middle.score + last.score,
        (*middle.through, middle.text),
    )


@dataclass(frozen=True, slots=True)
class _Try:
    """One hypothesis for one sentence, put right where it can be, and what is wrong with it."""

    sentence: str
    text: str
    score: float
    issues: tuple[Issue, ...]

    @property
    def reasons(self) -> tuple[str, ...]:
        """What is worth a second try: issues, or capitals, which a model half translates and half copies."""
        reasons = tuple(issue.reason for issue in self.issues if issue.weight >= _WORTH_A_RETRY)
        return reasons or (("in capitals",) if self.sentence.isupper() else ())


def _rank(one: _Try) -> tuple[int, float]:
    """The lower, the better."""
    return sum(issue.weight for issue in one.issues), -one.score


class _Step:
    """One model at work on a sentence: it translates, checks, and tries again what failed."""

    def __init__(self, model: Model, beam: int, draft: bool = False) -> None:
        self._model = model
        self._beam = beam
        self._draft = draft

    def translate(self, sentence: str) -> Steps[Translation]:
        """The sentence translated; a very long one part by part, so that each is checked by itself."""
        if len(sentence) <= _LONG:
            return (yield from self._translated(sentence))
        parts = _parts(sentence)
        results = yield from together([self._translated(part.strip()) for part in parts])
        trust, *others = (result.confidence for result in results)
        blanks = (" " * part[-1:].isspace() for part in parts)
        return Translation(
            "".join(result.text + blank for result, blank in zip(results, blanks, strict=True)).strip(),
            reduce(weakest, others, trust),
            tuple(reason for result in results for reason in result.retried),
            sum(result.score for result in results) / len(results),
        )

    def _translated(self, sentence: str) -> Steps[Translation]:
        """The best of all tries, by issues, then by score."""
        plain = typography.simplify(sentence, self._model.package.source)
        ((best, *others),) = yield from ask(self._model, [(plain, Decoding(self._beam, self._beam))])
        first = self._try(plain, best)
        tries = [first]
        if first.reasons:
            tries += [self._try(plain, other) for other in others]
        for retry in (self._reworded, self._wider, self._pieced):
            if self._draft or not min(tries, key=_rank).reasons:
                break
            tries += yield from retry(first)
        chosen = min(tries, key=_rank)
        return replace(self._translation(chosen), retried=() if chosen is first else first.reasons)

    def alternatives(self, sentence: str) -> Steps[list[Translation]]:
        """All tries that differ, the best first."""
        plain = typography.simplify(sentence, self._model.package.source)
        wide = Decoding(self._beam, self._beam)
        tries = yield from self._ask([_Wording(plain)], plain, wide)
        tries += yield from self._reworded(tries[0])
        distinct = {one.text: one for one in sorted(tries, key=_rank, reverse=True)}
        return [self._translation(one) for one in sorted(distinct.values(), key=_rank)]

    def _translation(self, one: _Try) -> Translation:
        text = typography.typeset(one.text, self._model.package.target)
        return Translation(text, confidence(one.score, one.issues), score=one.score)

    def _reworded(self, first: _Try) -> Steps[list[_Try]]:
        """Tries with the sentence put to the model in other ways; where it fell into a loop, without one."""
        sentence, package = first.sentence, self._model.package
        several = [self._ask(_wordings(sentence, package.source, package.target), sentence)]
        if LOOP in first.issues:
            free = Decoding(self._beam, no_repeat=_NO_REPEAT)
            several.append(self._ask([_Wording(sentence)], sentence, free))
        if _LOST in first.issues:
            between = PROTECTED.findall(sentence)
            several.append(self._in_parts(sentence, PROTECTED.split(sentence), between))
        parts = _clauses(sentence)
        if len(parts) > 1:
            several.append(self._in_parts(sentence, parts))
        return [one for tries in (yield from together(several)) for one in tries]

    def _wider(self, first: _Try) -> Steps[list[_Try]]:
        """Tries from more hypotheses, and with brackets for quotation marks, which hardly any model drops."""
        sentence = first.sentence
        wide = Decoding(max(self._beam, _HYPOTHESES), _HYPOTHESES)
        wordings = [_Wording(sentence)]
        if MARKS in first.issues and (bracketed := typography.with_brackets(sentence)) != sentence:
            wordings.append(_Wording(bracketed, in_brackets=True))
        return (yield from self._ask(wordings, sentence, wide))

    def _pieced(self, first: _Try) -> Steps[list[_Try]]:
        """A try comma by comma, where that is without an issue.

        Words that a model passes over it may translate when they are all that it is given; of the rest of the
        sentence it then knows less.
        """
        parts = _phrases(first.sentence)
        if len(parts) < 2:
            return []
        tries = yield from self._in_parts(first.sentence, parts)
        return [one for one in tries if not one.reasons]

    def _ask(
        self, wordings: Iterable[_Wording], sentence: str, decoding: Decoding | None = None
    ) -> Steps[list[_Try]]:
        """A try for each hypothesis for each wording of `sentence`."""
        wordings = list(wordings)
        decoding = decoding or Decoding(self._beam, self._beam)
        answers = yield from ask(self._model, [(wording.text, decoding) for wording in wordings])
        return [
            self._try(sentence, wording.read(hypothesis), to_upper=wording.to_upper)
            for wording, hypotheses in zip(wordings, answers, strict=True)
            for hypothesis in hypotheses
        ]

    def _try(self, sentence: str, hypothesis: Hypothesis, *, to_upper: bool = False) -> _Try:
        restored = restore(sentence, hypothesis.text)
        text = hypothesis.text if restored is None else restored
        found = issues(sentence, text, self._model.package.source, self._model.package.target)
        if restored is None:
            found = (_LOST, *found)
        # After the check, which reads capitals less surely.
        return _Try(sentence, text.upper() if to_upper else text, hypothesis.score, found)

    def _in_parts(
        self, sentence: str, texts: Sequence[str], between: Sequence[str] = ()
    ) -> Steps[list[_Try]]:
        """A try of parts of the sentence, translated each by itself, with what stands between them."""
        texts, target = list(texts), self._model.package.target
        worded = [index for index, text in enumerate(texts) if _WORD.search(text)]
        # As many hypotheses as other tries, of which one is used: so they are decoded together.
        questions = [(texts[index].strip(), Decoding(self._beam, self._beam)) for index in worded]
        answers = yield from ask(self._model, questions)
        for index, (hypothesis, *_) in zip(worded, answers, strict=True):
            text = texts[index]
            before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
            texts[index] = before + typography.continued(hypothesis.text, text.strip(), target) + after
        joined = "".join(text + sign for text, sign in zip_longest(texts, between, fillvalue=""))
        score = sum(hypothesis.score for hypothesis, *_ in answers) / max(len(answers), 1)
        return [self._try(sentence, Hypothesis(joined, score))]


@dataclass(frozen=True, slots=True)
class _Wording:
    """A way to put a sentence to a model, and what is to be done with the answer."""

    text: str
    to_upper: bool = False
    in_brackets: bool = False

    def read(self, answer: Hypothesis) -> Hypothesis:
        """The answer with quotation marks for brackets."""
        return replace(answer, text=typography.without_brackets(answer.text)) if self.in_brackets else answer


def _wordings(sentence: str, source: str, target: str) -> Iterator[_Wording]:
    """Other ways to put the sentence."""
    if typography.count_marks(sentence):
        # A model that drops straight marks often keeps guillemets.
        yield _Wording(typography.with_guillemets(sentence))
    numbers = typography.with_number_marks(sentence, source, target)
    if numbers != sentence:
        yield _Wording(numbers)
    letters = _LETTERS.findall(sentence)
    if sentence.isupper():
        yield _Wording(sentence.capitalize(), to_upper=True)
    elif len(letters) > 3 and sum(word[0].isupper() for word in letters) >= _HEADLINE_SHARE * len(letters):
        head, *tail = letters
        rest = sentence.split(head, 1)[1]
        for word in tail:
            if not word.isupper():  # an abbreviation
                rest = rest.replace(word, word.lower(), 1)
        yield _Wording(head + rest)


def _parts(sentence: str) -> list[str]:
    if len(sentence) <= _LONGEST_PART:
        return [sentence]
    return [part for half in halves(sentence) for part in _parts(half)]


def _clauses(sentence: str) -> list[str]:
    """The sentence cut behind its strongest signs, nothing dropped; of two sentences in one a model may
    translate the first alone."""
    for ends in _CLAUSE_ENDS:
        parts = ends.split(sentence)
        if len(parts) > 1 and all(len(part) >= _LEAST_CLAUSE for part in parts):
            return parts
    return [sentence]


def _phrases(sentence: str) -> list[str]:
    """The sentence cut behind its commas, nothing dropped, no part too short to tell the model anything."""
    parts = [""]
    for part in _COMMA.split(sentence):
        if len(parts[-1]) >= _LEAST_CLAUSE and len(part) >= _LEAST_CLAUSE:
            parts.append(part)
        else:
            parts[-1] += part
    return parts
