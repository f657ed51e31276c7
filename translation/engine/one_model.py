"""One model at work on a sentence: it translates, checks, and tries again what failed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import reduce
from itertools import zip_longest
from statistics import fmean
from typing import TYPE_CHECKING

from translation.engine import typography
from translation.engine.confidence import confidence, weakest
from translation.engine.made_up import MADE_UP, NOTHING, is_made_up, may_be_made_up
from translation.engine.made_up_money import without_made_up_money
from translation.engine.masking import Masked, maskings
from translation.engine.rewording import (
    Wording,
    altered_names,
    bracketed,
    in_other_brackets,
    reworded,
    titled,
)
from translation.engine.runtime import Decoding, Hypothesis, Model
from translation.engine.scheduler import Request, Steps, ask, together
from translation.engine.self_check import LOOP, MARKS, Issue, issues, without_additions
from translation.engine.splitting import split_at_commas, split_at_strong_ends, split_to_length
from translation.engine.verbatim import has_letters
from translation.languages.profile import profile
from translation.model import Confidence, Translation
from translation.text.asides import lost

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from translation.engine.runtime import Tokens

# A second try looks at this many hypotheses, in a beam of the same width.
_HYPOTHESES = 4
# An issue of this weight or more is worth a second try.
_WORTH_A_RETRY = 2
_NO_REPEAT = 3  # tokens that may not follow each other twice, after a model fell into a loop
_LONG = 800  # characters; a longer sentence is translated part by part ...
_LONGEST_PART = 400  # ... of at most this many characters

# A cell of a table of a few words. The English starter package makes something else of 10 of 21 names alone
# ("Hull" a cover, "Dover" a dive), and of 5 where the unsure ones are given as a table's title; 24 heads of
# columns are as good either way. Mean log probabilities.
_SHORT_CELL, _SURE_OF_CELL, _LEAST_TITLED, _LEAST_ALONE = 3, -0.45, -0.7, -1.0
UNKNOWN = Confidence("low", ("the model does not know it: left as it is",))
SURE = Confidence("high")  # nothing was translated
_LONGEST_NAMED = 60  # code points of it in a reason
_SIGNS = re.compile(r"\W*")
_LOST = 5  # weight of the issue that something to be kept has not come back


def joined(text: str, parts: Sequence[Translation], score: float) -> Translation:
    """The translation `text` that was put together from parts: as sure as the least sure of them."""
    return Translation(
        text,
        reduce(weakest, (part.confidence for part in parts)),
        tuple(reason for part in parts for reason in part.retried),
        score,
        made_up=any(part.made_up for part in parts),
    )


@dataclass(frozen=True, slots=True)
class _Attempt:
    """One hypothesis for a masked sentence, what it becomes without masks, and what is wrong with it."""

    masked: Masked
    answer: str
    score: float
    tokens: Tokens  # of the hypothesis
    lost: tuple[Issue, ...]  # what was to be kept
    issues: tuple[Issue, ...]  # all of them

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why to try again: grave issues, or capitals, which a model half translates and half copies."""
        reasons = tuple(issue.reason for issue in self.issues if issue.weight >= _WORTH_A_RETRY)
        return reasons or (("in capitals",) if self.masked.text.isupper() else ())


def _rank(attempt: _Attempt) -> tuple[int, int, float]:
    """The lower, the better. Where a mask is lost, a piece of one may be left."""
    return len(attempt.lost), sum(issue.weight for issue in attempt.issues), -attempt.score


def _named(original: str) -> str:
    """What was to be kept, for a reason that a reader can read."""
    name = original.strip("()[]")
    return name if len(name) <= _LONGEST_NAMED else name[: _LONGEST_NAMED - 1] + "…"


def _trimmed(part: str, *, head: bool, tail: bool) -> str:
    """A part without blanks around it, and without signs at its head or its tail."""
    start = _SIGNS.match(part) if head else None
    end = _SIGNS.match(part[::-1]) if tail else None
    return part[start.end() if start else 0 : len(part) - (end.end() if end else 0)].strip()


class OneModel:
    """One model at work on a sentence: it translates, checks, and tries again what failed."""

    def __init__(self, model: Model, beam: int, draft: bool = False) -> None:
        self._model = model
        self._source, self._target = model.package.source, model.package.target
        self._plain = Decoding(beam, beam)
        self._draft = draft

    def translate(self, sentence: str) -> Steps[Translation]:
        """The sentence translated; a very long one part by part, so that each part is checked by itself."""
        first, *others = self._maskings(sentence)
        if not has_letters(first.between()):
            return Translation(sentence, SURE)
        if first.is_crowded:
            parts = first.cut()
            if len(parts) == 1:  # a list
                return self._translation((yield from self._between_masks(first))[0])
        elif len(first.text) > _LONG:
            # With masks, so that nothing that is to be kept is cut, and none that could be cut itself.
            ways = (way for way in (first, *others) if not any(" " in mask for mask in way.masks))
            whole = next(ways, first)
            parts = list(map(whole.unmasked, split_to_length(whole.text, _LONGEST_PART)))
        else:
            return (yield from self._translate_whole(first, others))
        translations = yield from together([self.translate(part.strip()) for part in parts])
        text = "".join(
            " " * part[:1].isspace() + made.text + " " * (part[-1:].isspace() and not part.isspace())
            for part, made in zip(parts, translations, strict=True)
        )
        return joined(text.strip(), translations, fmean(made.score for made in translations))

    def translate_cell(self, cell: str) -> Steps[Translation]:
        """The words of a table's cell: where the model is unsure of a few words alone, as a table's title.

        Without a sentence around it, it takes "Hull" for a thing. What it does not know at all stays.
        """
        alone = yield from self.translate(cell)
        title = profile(self._source).table_title
        if self._draft or not title or alone.score > _SURE_OF_CELL or len(cell.split()) > _SHORT_CELL:
            return alone
        masked = self._maskings(cell)[0]
        attempts = yield from self._attempts([titled(masked.text, title)], masked, self._plain)
        fitting = [attempt for attempt in attempts if attempt.answer and not attempt.reasons]
        best = max(fitting, key=lambda attempt: attempt.score, default=None)
        if best and best.score > max(alone.score, _LEAST_TITLED):
            answer = best.answer[0].upper() + best.answer[1:] if cell[0].isupper() else best.answer
            return self._translation(replace(best, answer=answer))
        return Translation(cell, UNKNOWN, score=alone.score) if alone.score < _LEAST_ALONE else alone

    def alternatives(self, sentence: str) -> Steps[list[Translation]]:
        """All different attempts, the best first; those that lost what is to be kept only if all did."""
        first, *others = self._maskings(sentence)
        if not has_letters(first.between()) or first.is_crowded:
            return [(yield from self.translate(sentence))]
        attempts = yield from self._attempts([Wording(first.text)], first, self._plain)
        attempts += yield from self._masked_otherwise(others)
        attempts += yield from self._reworded(attempts[0])
        if all(attempt.lost for attempt in attempts):
            attempts += yield from self._between_masks(first)
        kept = [attempt for attempt in attempts if not attempt.lost] or attempts
        distinct = {self._text(attempt): attempt for attempt in sorted(kept, key=_rank, reverse=True)}
        return [self._translation(attempt) for attempt in sorted(distinct.values(), key=_rank)]

    def _maskings(self, sentence: str, names: AbstractSet[str] = frozenset()) -> list[Masked]:
        """The ways to put the sentence to the model, `names` masked too."""
        ways = maskings(sentence, self._source, self._target, self._model.knows, names)
        return [replace(way, text=typography.simplify(way.text, self._source)) for way in ways]

    def _translate_whole(self, masked: Masked, others: Sequence[Masked]) -> Steps[Translation]:
        """The best of all attempts: fewest issues, then the best score. `others`: with other masks."""
        ((best, *rest),) = yield from ask(self._model, [(masked.text, self._plain)])
        first = again = self._attempt(masked, best)
        attempts = [first]
        if first.reasons:
            attempts += [self._attempt(masked, other) for other in rest]
        if all(attempt.lost for attempt in attempts):
            attempts += yield from self._masked_otherwise(others)
            if all(attempt.lost for attempt in attempts):
                attempts += yield from self._between_masks(masked)
            again = min(attempts, key=_rank)
        for retry in (self._reworded, self._wider, self._comma_by_comma):
            if self._draft or not min(attempts, key=_rank).reasons:
                break
            attempts += yield from retry(again)
        chosen = min(attempts, key=_rank)
        made_up = yield from self._is_made_up(chosen)
        return replace(
            self._translation(chosen, made_up=made_up), retried=() if chosen is first else first.reasons
        )

    def _is_made_up(self, attempt: _Attempt) -> Steps[bool]:
        """Whether the model would have said the same of nothing."""
        if self._draft or not (attempt.tokens and may_be_made_up(attempt.masked.text, attempt.score)):
            return False
        ((of_nothing, *_),) = yield [Request(self._model, NOTHING, Decoding(1, given=attempt.tokens))]
        return is_made_up(attempt.score, of_nothing.score)

    def _translation(self, attempt: _Attempt, *, made_up: bool = False) -> Translation:
        found = (MADE_UP, *attempt.issues) if made_up else attempt.issues
        return Translation(
            self._text(attempt), confidence(attempt.score, found), score=attempt.score, made_up=made_up
        )

    def _text(self, attempt: _Attempt) -> str:
        """Typeset around what is kept."""
        return attempt.masked.unmasked(typography.typeset(attempt.answer, self._target))

    def _masked_otherwise(self, others: Sequence[Masked]) -> Steps[list[_Attempt]]:
        """Attempts with other masks."""
        several = [self._attempts([Wording(masked.text)], masked, self._plain) for masked in others]
        return [attempt for attempts in (yield from together(several)) for attempt in attempts]

    def _between_masks(self, masked: Masked) -> Steps[list[_Attempt]]:
        """An attempt from what stands between the masks, each part by itself, so that nothing is lost."""
        return (yield from self._in_parts(masked, *masked.parts()))

    def _reworded(self, first: _Attempt) -> Steps[list[_Attempt]]:
        """Attempts with the sentence put in other ways or part by part; after a loop, with no repetitions."""
        masked = first.masked
        wordings = [*reworded(masked.text, self._source, self._target)]
        written = masked.unmasked(first.answer)
        if lost(masked.sentence, written):
            wordings += in_other_brackets(masked.text)
        several = [self._attempts(wordings, masked, self._plain)]
        if names := altered_names(masked.sentence, written, self._source, self._target):
            spelled, *_ = self._maskings(masked.sentence, names)
            several.append(self._masked_otherwise([spelled]))
        if LOOP in first.issues:
            no_loop = Decoding(self._plain.beam, no_repeat=_NO_REPEAT)
            several.append(self._attempts([Wording(masked.text)], masked, no_loop))
        parts = split_at_strong_ends(masked.text)
        if len(parts) > 1:
            several.append(self._in_parts(masked, parts))
        return [attempt for attempts in (yield from together(several)) for attempt in attempts]

    def _wider(self, first: _Attempt) -> Steps[list[_Attempt]]:
        """Attempts from more hypotheses, and with brackets where quotation marks were lost or added."""
        text = first.masked.text
        wide = Decoding(max(self._plain.beam, _HYPOTHESES), _HYPOTHESES)
        wordings = [Wording(text), *(bracketed(text) if MARKS in first.issues else ())]
        return (yield from self._attempts(wordings, first.masked, wide))

    def _comma_by_comma(self, first: _Attempt) -> Steps[list[_Attempt]]:
        """An attempt comma by comma, if it is without grave issues.

        A model may translate words that it passed over once they are all that it is given. But it then knows
        less of the rest of the sentence.
        """
        parts = split_at_commas(first.masked.text)
        if len(parts) < 2:
            return []
        attempts = yield from self._in_parts(first.masked, parts)
        return [attempt for attempt in attempts if not attempt.reasons]

    def _attempts(
        self, wordings: Iterable[Wording], masked: Masked, decoding: Decoding
    ) -> Steps[list[_Attempt]]:
        """An attempt for each hypothesis for each wording of a sentence."""
        wordings = list(wordings)
        answers = yield from ask(self._model, [(wording.text, decoding) for wording in wordings])
        return [
            self._attempt(masked, wording.read(hypothesis), to_upper=wording.to_upper)
            for wording, hypotheses in zip(wordings, answers, strict=True)
            for hypothesis in hypotheses
        ]

    def _attempt(self, masked: Masked, hypothesis: Hypothesis, *, to_upper: bool = False) -> _Attempt:
        answer = without_additions(hypothesis.text, masked.sentence)
        answer = typography.with_own_capitals(answer, masked.sentence)
        answer = without_made_up_money(masked.sentence, answer, self._source, self._target)
        lost = tuple(Issue(f"missing: {_named(original)}", _LOST) for original in masked.lost(answer))
        found = issues(masked.sentence, masked.unmasked(answer), self._source, self._target)
        told = {issue.reason for issue in lost}  # in the words of the checks, which may miss it too
        others = (issue for issue in found if issue.reason not in told)
        # After the check, which reads capitals less surely.
        return _Attempt(
            masked,
            answer.upper() if to_upper else answer,
            hypothesis.score,
            hypothesis.tokens,
            lost,
            (*lost, *others),
        )

    def _in_parts(
        self, masked: Masked, parts: Sequence[str], between: Sequence[str] = ()
    ) -> Steps[list[_Attempt]]:
        """An attempt from parts of the sentence, each translated by itself, with `between` between them."""
        texts, inner = list(parts), len(between)
        # The model is not given the signs beside a mask: it drops a comma at the head.
        trimmed = [
            part.strip() if not between else _trimmed(part, head=index > 0, tail=index < inner)
            for index, part in enumerate(parts)
        ]
        worded = [index for index, part in enumerate(parts) if has_letters(part)]
        # One hypothesis is used; with as many as other attempts ask for, they are decoded together.
        distinct = list(dict.fromkeys(trimmed[index] for index in worded))
        found = yield from ask(self._model, [(part, self._plain) for part in distinct])
        best = {part: hypotheses[0] for part, hypotheses in zip(distinct, found, strict=True)}
        for index in worded:
            part = trimmed[index]
            before, _, after = parts[index].partition(part)
            answer = best[part].text
            if index < inner and part[-1] != ".":
                answer = answer.rstrip(".")  # a model ends what it takes for a sentence
            continued = typography.continued(answer, part, self._target)
            texts[index] = before + continued + after
        together_again = "".join(text + sign for text, sign in zip_longest(texts, between, fillvalue=""))
        score = sum(hypothesis.score for hypothesis in best.values()) / max(len(best), 1)
        return [self._attempt(masked, Hypothesis(together_again, score))]
