"""Somebody else's translation of an article -> a Review of both, their sentences aligned and cross-checked.

Where packages lead from the one language to the other, our own translation is the bridge between both texts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from translation import packages
from translation.alignment import ACROSS_LANGUAGES, WITHIN_A_LANGUAGE, Alignment, align, cut, features
from translation.checks import check
from translation.checks.muting import heard
from translation.engine.job import Options, TranslationJob
from translation.errors import CancelledError, InputError, LanguageError, counted
from translation.languages import codes
from translation.model import Article, Bitext, Engine, LanguageGuess, Paragraph, Review, Segment, Span
from translation.sources.loading import shown
from translation.text.detection import detect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from translation.memory.store import Memory
    from translation.sources.pairs import Pairs

ENGINE = Engine("another's translation", "", ())
# Texts that have less in common, of what they could have, have nothing to do with each other. Of 12 sentences
# of 60 news articles and their translations none had less than .18, or .06 as if no words of the languages
# were known; of an article and another one's translation none over .05. A few sentences may agree in little.
_LEAST_LIKENESS = 0.055
_LEAST_LIKENESS_OF_FEW = 0.02
_FEW_SENTENCES = 8


class Languages(NamedTuple):
    """The languages of both texts, and sentences where they are guesses."""

    source: str
    target: str
    guesses: tuple[LanguageGuess, ...] = ()
    notes: tuple[str, ...] = ()


class Aligned(NamedTuple):
    """Both texts, aligned; `bridge`: our own translation of the original, None without packages.

    A segment holds what belongs together: one sentence a side or several. One side of it is empty where the
    translation leaves sentences out, or adds some. What is protected is blank and in no segment.
    """

    bitext: Bitext
    bridge: Bitext | None = None


def languages(
    article: Article, translation: Article, source: str | None = None, target: str | None = None
) -> Languages:
    """The languages of both texts, detected where they are None.

    Raises LanguageError if a language is not known, cannot be detected, or is that of both texts.
    """
    origin, guesses = _language(article, source, "--from")
    language, others = _language(translation, target, "--to")
    if origin == language:
        raise LanguageError(
            f"Both texts are in {codes.name(origin)}: neither is a translation of the other.",
            "Name a text and its translation; --from and --to say in which languages they are.",
        )
    notes = [
        f"That {shown(text.name)} is in {codes.name(found[0].code)} is a guess."
        for text, found in ((article, guesses), (translation, others))
        if found and not found[0].is_sure
    ]
    return Languages(origin, language, guesses, tuple(notes))


def _language(article: Article, named: str | None, option: str) -> tuple[str, tuple[LanguageGuess, ...]]:
    if named is not None:
        return codes.normalise(named), ()
    guesses = tuple(detect(article.prose))
    if not guesses:
        raise LanguageError(
            f"The language of {shown(article.name)} cannot be detected: it has no words of a language that"
            " Diptych knows.",
            f"Name it with {option}.",
        )
    return guesses[0].code, guesses


def review(article: Article, bitext: Bitext, found: Languages, muted: Iterable[str] = ()) -> Review:
    """The review of an article and somebody else's translation, `bitext`, with all findings."""
    silent = frozenset(muted)
    findings, unheard = heard(check(bitext), silent)
    notes = (*article.notes, *found.notes)
    return Review(article, bitext, found.guesses, ENGINE, findings, notes, muted=silent, unheard=unheard)


def aligned(
    article: Article,
    translation: Article,
    source: str,
    target: str,
    *,
    memory: Memory | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    translated: Callable[[int, int], None] = lambda *_: None,
) -> Aligned:
    """The article and its translation, aligned; `source` and `target` are their languages.

    `translated` is told how many of how many sentences the bridge has. Raises InputError if the texts have
    nothing to do with each other, CancelledError once `cancelled` turns true, TranslationError if a package
    is damaged or fails.
    """
    ours, theirs = cut(article, source), cut(translation, target)
    spans, other_spans = [one.source for one in ours], [one.source for one in theirs]
    lengths = [span.end - span.start for span in spans], [span.end - span.start for span in other_spans]
    found = align(
        features(article.prose, spans, source, translated=False),
        features(translation.prose, other_spans, target, translated=False),
        lengths,
        ACROSS_LANGUAGES,
    )
    _check_related(found, min(len(ours), len(theirs)), article, translation)
    bridge = _bridge(article, ours, source, target, memory, cancelled, translated)
    if bridge is not None:
        bridged = [one.target for one in bridge.segments if one.target]
        found = align(
            features(bridge.target, bridged, target, translated=True),
            features(translation.prose, other_spans, target, translated=True),
            lengths,
            WITHIN_A_LANGUAGE,
        )
    segments = tuple(_segments(found, ours, theirs))
    texts = article.prose, translation.prose
    bitext = Bitext(source, target, *texts, segments, aligned=True, headings=article.headings)
    return Aligned(bitext, bridge)


def of_pairs(
    name: str, pairs: Pairs, source: str | None = None, target: str | None = None
) -> tuple[Article, Bitext, Languages]:
    """An article of the source sides of pairs, and both sides with one pair a segment.

    The languages are those named, else those that the file declares, else the detected ones; raises
    LanguageError as `languages` does.
    """
    article, translation = (
        Article.of(name, [Paragraph(pair[side], "\n") for pair in pairs.pairs], pairs.notes)
        for side in (0, 1)
    )
    found = languages(article, translation, source or pairs.source or None, target or pairs.target or None)
    segments = tuple(
        Segment(number, one, other)
        for number, (one, other) in enumerate(zip(article.paragraphs, translation.paragraphs, strict=True))
    )
    texts = article.text, translation.text
    return article, Bitext(found.source, found.target, *texts, segments, aligned=True), found


def _check_related(found: Alignment, sentences: int, article: Article, translation: Article) -> None:
    least = _LEAST_LIKENESS if sentences >= _FEW_SENTENCES else _LEAST_LIKENESS_OF_FEW
    if found.likeness is not None and found.likeness < least:
        raise InputError(
            f"{shown(article.name)} and {shown(translation.name)} have nothing to do with each other: their"
            f" names, figures and words hardly agree in {counted(sentences, 'sentence')}.",
            "Check that the one is a translation of the other; --from and --to name their languages.",
        )


def _segments(found: Alignment, ours: Sequence[Segment], theirs: Sequence[Segment]) -> Iterable[Segment]:
    paragraph = end = other_end = 0
    for bead in found.beads:
        one, other = _around(ours, bead.source, end), _around(theirs, bead.target, other_end)
        end = one.end
        other_end = other_end if bead.moved else other.end
        paragraph = ours[bead.source.start].paragraph if bead.source else paragraph
        yield Segment(paragraph, one, other, moved=bead.moved)


def _around(sentences: Sequence[Segment], numbers: range, end: int) -> Span:
    """From the first to the last of them; empty, at `end`, where there are none."""
    if not numbers:
        return Span(end, end)
    return Span(sentences[numbers[0]].source.start, sentences[numbers[-1]].source.end)


def _bridge(
    article: Article,
    sentences: tuple[Segment, ...],
    source: str,
    target: str,
    memory: Memory | None,
    cancelled: Callable[[], bool],
    translated: Callable[[int, int], None],
) -> Bitext | None:
    """Our own translation of the article; None where no packages lead there."""
    try:
        packages.route(source, target, packages.available())
    except LanguageError:
        return None
    job = TranslationJob(
        Bitext(source, target, article.text, "", sentences, by_machine=True),
        Options(prompt=False),
        memory,
        cancelled,
    )
    for state in job.run(lambda: 0):
        translated(state.translated, len(sentences))
    if job.bitext.translated < len(sentences):
        raise CancelledError
    return job.bitext
