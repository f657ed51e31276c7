"""Sentences translated whole: their cells, sounds, brackets and emphasis, model after model."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from statistics import fmean
from typing import TYPE_CHECKING

from translation.engine import asides, cue_times, emphasis, typography
from translation.engine.confidence import weakest
from translation.engine.one_model import SURE, UNKNOWN, OneModel, joined
from translation.engine.scheduler import Steps, run, together
from translation.engine.verbatim import verbatim, with_sound_apart
from translation.model import Confidence, Translation
from translation.text.asides import is_aside, lost
from translation.text.segmentation import sentences
from translation.text.skeleton import filled, mended, worded
from translation.text.tables import cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.engine.runtime import Model
    from translation.model import Span

_NO_EMPHASIS = Confidence("medium", ("some emphasis was left out",))
_FOUND_AGAIN = Confidence("medium", ("brackets were lost, and put around their words",))


class Translator:
    """A chain of models that translates sentence by sentence."""

    def __init__(self, models: Sequence[Model]) -> None:
        self._models = models

    def translate(self, sentences: Sequence[str], *, beam: int) -> list[Translation]:
        """One translation for each sentence, in order. `beam`: hypotheses kept, 1 is fastest.

        Raises TranslationError if a model fails.
        """
        steps = [(index, self.steps(sentence, beam=beam)) for index, sentence in enumerate(sentences)]
        translations = dict(result for results in run([steps]) for result in results)
        return [translations[index] for index in range(len(sentences))]

    def steps(self, sentence: str, *, beam: int, draft: bool = False) -> Steps[Translation]:
        """The steps to the translation of one sentence, for the scheduler. A draft gets no second try.

        What holds its words, as the bars of a table, stays as it is; the cells are translated one by one.
        """
        is_row = bool(cells(sentence))
        spans = self._spans(sentence, is_row=is_row)
        parts = yield from together(
            [self._words(span.of(sentence), beam, draft=draft, is_cell=is_row) for span in spans]
        )
        return replace(_assembled(sentence, spans, self._continued(sentence, spans, parts)), draft=draft)

    def _continued(
        self, sentence: str, spans: Sequence[Span], parts: Sequence[Translation]
    ) -> Sequence[Translation]:
        """The parts; one behind a comma goes on with the sentence, without a capital of its own."""
        target = self._models[-1].package.target
        return [
            replace(made, text=typography.continued(made.text, "a", target))
            if "," in sentence[max(0, span.start - 2) : span.start]
            else made
            for span, made in zip(spans, parts, strict=True)
        ]

    def _words(self, words: str, beam: int, *, draft: bool, is_cell: bool) -> Steps[Translation]:
        """The words translated, with the brackets that they have."""
        if cue_times.has_times(words):
            plain = yield from self._words(cue_times.without(words), beam, draft=draft, is_cell=is_cell)
            return replace(plain, text=cue_times.placed(words, plain.text))
        if is_aside(words):
            return (yield from self._aside(words, beam, draft=draft))
        if asides.has_some_beside(words):
            return (yield from self._apart(words, beam, draft=draft))
        made = yield from self._emphasised(words, beam, draft=draft, is_cell=is_cell)
        missing = () if draft else lost(words, made.text)
        if not missing:
            return made
        if len(missing) > asides.MOST_PLACED:
            return (yield from self._apart(words, beam, draft=draft))
        known = yield from together([self._aside(span.of(words), beam, draft=False) for span in missing])
        text = asides.placed(made.text, [one.text for one in known])
        if text is not None:
            return replace(made, text=text, confidence=weakest(made.confidence, _FOUND_AGAIN))
        return (yield from self._apart(words, beam, draft=False))

    def _apart(self, words: str, beam: int, *, draft: bool) -> Steps[Translation]:
        """What is in brackets and what is not, each translated by itself."""
        spans = asides.apart(words)
        parts = yield from together(
            [self._words(span.of(words), beam, draft=draft, is_cell=False) for span in spans]
        )
        return _assembled(words, spans, parts)

    def _aside(self, aside: str, beam: int, *, draft: bool) -> Steps[Translation]:
        """Words in brackets, translated by themselves; a few that the model does not know stay."""
        kinds = asides.in_both_brackets(aside) if asides.has_few_words(aside) else (aside,)
        several = yield from together(
            [self._emphasised(kind, beam, draft=draft, is_cell=False) for kind in kinds]
        )
        best = max(several, key=lambda made: (is_aside(made.text), made.score))
        if len(kinds) > 1 and (best.score < asides.LEAST_KNOWN or best.made_up):
            return Translation(aside, UNKNOWN, score=best.score)
        return replace(best, text=asides.put_back(aside, best.text, self._models[-1].package.target))

    def _emphasised(self, words: str, beam: int, *, draft: bool, is_cell: bool) -> Steps[Translation]:
        """The words translated, with their emphasis around what is emphasised."""
        translate = partial(self._translated, beam=beam, draft=draft, is_cell=is_cell)
        phrases = () if draft else emphasis.phrases(words)
        if not phrases:
            return (yield from translate(words))
        signed, plain = yield from together([translate(words), translate(emphasis.without(words))])
        if emphasis.is_kept(words, signed.text, plain.text):
            return signed
        alone = yield from together([translate(phrase.words) for phrase in phrases])
        candidates = [emphasis.within(words, signed.text), [made.text for made in alone]]
        text, missing = emphasis.placed(plain.text, zip(phrases, zip(*candidates, strict=True), strict=True))
        quoted = emphasis.in_quotation_marks(words) if missing else ""
        if quoted:
            made = yield from translate(quoted)
            candidates.append(emphasis.within_quotation_marks(made.text, len(phrases)))
            text, missing = emphasis.placed(
                plain.text, zip(phrases, zip(*candidates, strict=True), strict=True)
            )
        sure = weakest(plain.confidence, _NO_EMPHASIS) if missing else plain.confidence
        return replace(plain, text=text, confidence=sure)

    def _translated(self, words: str, *, beam: int, draft: bool, is_cell: bool) -> Steps[Translation]:
        kept = self._verbatim(words, in_table=is_cell)
        if kept is not None:
            return Translation(kept, SURE)
        first, *others = (OneModel(model, beam, draft) for model in self._models)
        translation = yield from (first.translate_cell(words) if is_cell else first.translate(words))
        for other in others:
            translation = _after(translation, (yield from other.translate(translation.text)))
        return self._mended(words, translation)

    def alternatives(self, sentence: str, *, count: int) -> Steps[list[Translation]]:
        """Up to `count` different translations of one sentence, the best first: fewer issues, then the score.

        Over other languages, only the last model offers several. A table's row has one.
        """
        if cells(sentence):
            return [(yield from self.steps(sentence, beam=count))]
        spans = worded(sentence)
        words = spans[0].of(sentence)
        kept = self._verbatim(words)
        if kept is not None:
            return [_assembled(sentence, spans, [Translation(kept, SURE)])]
        *first, last = self._models
        middle = (yield from Translator(first).steps(words, beam=count)) if first else None
        found = yield from OneModel(last, count).alternatives(middle.text if middle else words)
        several = (one if middle is None else _after(middle, one) for one in found[:count])
        return [_assembled(sentence, spans, [self._mended(words, one)]) for one in several]

    def _spans(self, sentence: str, *, is_row: bool) -> Sequence[Span]:
        """What is translated by itself: the sentences of each cell, a sound and what is told with it."""
        spans, source = worded(sentence), self._models[0].package.source
        if is_row:
            return [part for span in spans for part in self._sentences(sentence, span)]
        return [
            part.moved(span.start) for span in spans for part in with_sound_apart(span.of(sentence), source)
        ]

    def _sentences(self, row: str, cell: Span) -> Iterator[Span]:
        """The sentences of a cell, if it has several."""
        found = list(sentences(cell.of(row), self._models[0].package.source))
        return (span.moved(cell.start) for span in found) if len(found) > 1 else iter((cell,))

    def _mended(self, words: str, made: Translation) -> Translation:
        """With the form of the words; a line of verse or an item that begins small goes on doing so."""
        text = mended(words, made.text)
        return replace(made, text=typography.continued(text, words, self._models[-1].package.target))

    def _verbatim(self, sentence: str, *, in_table: bool = False) -> str | None:
        """What stands for a sentence that needs no model; None for any other."""
        source, target = self._models[0].package.source, self._models[-1].package.target
        return verbatim(sentence, source, target, in_table=in_table)


def _assembled(sentence: str, spans: Sequence[Span], parts: Sequence[Translation]) -> Translation:
    """The translation of a sentence from those of its words at `spans`."""
    languages = max(len(part.through) for part in parts)
    through = [part.through or (part.text,) * languages for part in parts]
    text = filled(sentence, spans, [part.text for part in parts])
    score = fmean([part.score for part in parts if part.confidence is not SURE] or [0.0])
    middle = tuple(filled(sentence, spans, texts) for texts in zip(*through, strict=True))
    return replace(joined(text, parts, score), through=middle)


def _after(middle: Translation, last: Translation) -> Translation:
    """The translation `last` of what was translated to `middle` before."""
    return Translation(
        last.text,
        weakest(middle.confidence, last.confidence),
        middle.retried + last.retried,
        middle.score + last.score,
        (*middle.through, middle.text),
        made_up=middle.made_up or last.made_up,
    )
