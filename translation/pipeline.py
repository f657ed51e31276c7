"""The pipeline: an Article becomes a Review, sentence by sentence, in reading order."""

from __future__ import annotations

from dataclasses import replace
from importlib.metadata import version
from typing import TYPE_CHECKING

from translation import packages
from translation.checks.muting import heard
from translation.engine import back_translation, confidence
from translation.engine.job import DEFAULT_BEAM, Options, TranslationJob, alternatives, unfinished, word_links
from translation.languages import codes
from translation.memory.findings import recall_findings, remember_findings
from translation.model import Bitext, Engine, Review
from translation.reviewing import texts as person_texts
from translation.text.foreign import foreign_paragraphs
from translation.text.segmentation import segment
from translation.text.source_language import SourceLanguage, detected_language

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping

    from translation.memory.store import Memory
    from translation.model import Article

__all__ = [
    "DEFAULT_BEAM",
    "Options",
    "alternatives",
    "finish",
    "plan",
    "similarities",
    "translate",
    "untranslated",
    "with_confidence",
    "with_texts",
    "word_links",
]


def plan(
    article: Article,
    source: str | None = None,
    target: str | None = None,
    *,
    preferred: str | None = None,
    muted: Iterable[str] = (),
) -> Review:
    """A Review with every sentence found and none translated.

    `source` None: detected. `target` None: `preferred` (None: the locale's language) if packages lead there,
    else English, else the first that a package leads to. `muted`: see `Review`. Raises LanguageError if the
    language cannot be told, or no installed packages lead to the target.
    """
    installed = packages.available()
    target = None if target is None else codes.normalise(target)
    if source is not None:
        origin = SourceLanguage(codes.normalise(source), ())
    else:
        origin = detected_language(article, packages.readable(target, installed), target)
    if target is None:
        target = packages.default_target(origin.code, preferred or codes.of_locale(), installed)
    route = packages.route(origin.code, target, installed)
    engine = Engine("Argos Translate", version("argostranslate"), tuple(map(str, route)))
    foreign = foreign_paragraphs(article, origin.code)
    bitext = _untranslated(article, origin.code, target, foreign.languages)
    notes = [*article.notes, *origin.notes, *packages.stand_ins(origin.code, target, route)]
    if foreign.instead:
        looks, taken = codes.name(foreign.instead), codes.name(origin.code)
        notes.append(f"The article looks {looks}, but is translated as {taken}.")
    return Review(article, bitext, origin.guesses, engine, notes=tuple(notes), muted=frozenset(muted))


def untranslated(article: Article, source: str, target: str) -> Review:
    """A Review of an article that no package translates from `source` to `target`, by Argos' codes."""
    bitext = _untranslated(article, source, target, foreign_paragraphs(article, source).languages)
    return Review(article, bitext, (), Engine("", "", ()), notes=article.notes)


def _untranslated(article: Article, source: str, target: str, foreign: Mapping[int, str]) -> Bitext:
    segments = segment(article, source, foreign)
    return Bitext(source, target, article.text, "", segments, by_machine=True, headings=article.headings)


def translate(
    review: Review,
    *,
    options: Options | None = None,
    memory: Memory | None = None,
    looked_at: Callable[[], int] = lambda: 0,
    cancelled: Callable[[], bool] = lambda: False,
    only: Container[str] | None = None,
    texts: Callable[[], Mapping[int, str]] = dict,
) -> Iterator[Review]:
    """The review again and again, each with some more sentences translated, the last with its findings.

    Continues from the state of `review`. Drafts are refined beginning around the segment that `looked_at`
    returns. What `memory` knows is not translated again; if it knows all, no model is loaded. When
    `cancelled` turns true it stops at once; the findings are then of what is done. `only`: the names of the
    checks that somebody will look at, None for all. `texts`: gives the translations that a person set, by the
    numbers of their segments; they stand in place of the machine's. Raises TranslationError if a package is
    damaged or fails.
    """
    bitext = review.bitext
    if unfinished(bitext) and not cancelled():
        job = TranslationJob(bitext, options or Options(), memory, cancelled)
        for machines in job.run(looked_at):
            bitext = person_texts.with_texts(machines, texts())
            yield replace(review, bitext=bitext, findings=(), unheard=())
    yield _checked(replace(review, bitext=person_texts.with_texts(bitext, texts())), memory, only)


def finish(review: Review, options: Options | None = None) -> Review:
    """The review with every sentence translated and checked."""
    *_, last = translate(review, options=options)
    return last


def similarities(
    review: Review, memory: Memory | None = None, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[dict[int, float]]:
    """The similarity of each sentence to its back-translation, as they come, for `with_confidence`.

    See `translation.engine.back_translation`.
    """
    return back_translation.similarities(review.bitext, memory, cancelled)


def with_confidence(review: Review, similarities: Mapping[int, float]) -> Review:
    """The review with less confidence where the back-translation differs."""
    return replace(review, bitext=confidence.with_confidence(review.bitext, similarities))


def with_texts(review: Review, texts: Mapping[int, str], memory: Memory | None = None) -> Review:
    """The review with the translations that a person set, by the numbers of their segments, and its findings.

    Wherever there is none, the machine's own stands; see `translation.reviewing.texts`.
    """
    return _checked(replace(review, bitext=person_texts.with_texts(review.bitext, texts)), memory)


def _checked(review: Review, memory: Memory | None, only: Container[str] | None = None) -> Review:
    """The review with its findings, and with a warning if something is wrong with the memory."""
    bitext = review.bitext
    # The findings of an unfinished text, or of some checks, are not kept.
    keeps = memory if only is None and not unfinished(bitext) else None
    findings = recall_findings(keeps, bitext) if keeps is not None else None
    if findings is None:
        from translation.checks import check  # imported while a model loads: see `engine.model_cache`

        findings = check(bitext, only)
        if keeps is not None:
            remember_findings(keeps, bitext, findings)
    warnings = (memory.problem,) if memory is not None and memory.problem else ()
    listed, unheard = heard(findings, review.muted)
    return replace(review, findings=listed, unheard=unheard, warnings=warnings)
