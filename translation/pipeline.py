"""The pipeline: an Article becomes a Review, sentence by sentence, in reading order."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from functools import lru_cache
from importlib.metadata import version
from itertools import chain, islice, repeat, takewhile
from typing import TYPE_CHECKING, get_args

from translation import language, packages
from translation.checks import check
from translation.detection import detect
from translation.engine import Cancelled
from translation.errors import LanguageError
from translation.foreign import foreign_paragraphs
from translation.memory import key as memory_key
from translation.model import Article, Bitext, Confidence, Engine, LanguageGuess, Level, Review, Span
from translation.segmentation import segment
from translation.translator import REVISION, Translation, Translator

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from translation.memory import Memory

DEFAULT_BEAM = 2  # as good as 4 on news (chrF 47.2 against 47.1) at nearly twice the speed

# Sentences translated at once: few at first, so that there is something to read, then enough to keep
# the cores busy.
_SLICES = (2, 6, 16, 32)
_SLICE = 64
# Written without blanks between sentences.
_NO_BLANKS = frozenset({"ja", "th", "zh", "zt"})

_AS_IT_IS = Confidence("high")  # nothing was translated


def source_language(article: Article, named: str | None) -> tuple[str, tuple[LanguageGuess, ...]]:
    """The article's language, as `named` or else as detected, and the detector's guesses.

    Raises LanguageError where it is not named and cannot be told, or the name is unknown.
    """
    guesses = detect(article.text)
    if named is not None:
        return language.normalise(named), guesses
    if not guesses:
        raise LanguageError(
            "The article's language cannot be told: it holds no words of one that Diptych knows.",
            "Name it with --from.",
        )
    return guesses[0].code, guesses


def plan(article: Article, source: str | None = None, target: str | None = None) -> Review:
    """A Review with every sentence found and none translated.

    `source` None: detected. `target` None: the locale's language where a package leads there, else
    English, else the first that can be had. Raises LanguageError where no installed package leads there.
    """
    origin, guesses = source_language(article, source)
    installed = packages.available()
    if target is None:
        target = packages.default_target(origin, language.of_locale(), installed)
    else:
        target = language.normalise(target)
    route = packages.route(origin, target, installed)
    engine = Engine("Argos Translate", version("argostranslate"), tuple(map(str, route)))
    segments = segment(article, origin, foreign_paragraphs(article, origin))
    bitext = Bitext(origin, target, article.text, "", segments)
    return Review(article, bitext, guesses, engine)


def translate(
    review: Review,
    *,
    beam: int | None = None,
    memory: Memory | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Review]:
    """The review again and again, each with some more sentences translated, the last with its findings.

    Goes on where `review` left off. `beam`: hypotheses kept; None: DEFAULT_BEAM. What `memory` knows is
    not translated again; where it knows all, no model is loaded. When `cancelled` turns true it stops
    at once; the findings then speak of what is done. Raises TranslationError where a package is damaged
    or fails.
    """
    bitext = review.bitext
    done = bitext.translated
    if done < len(bitext.segments) and not cancelled():
        route = packages.route(bitext.source_language, bitext.target_language, packages.available())
        beam = beam or DEFAULT_BEAM
        sentences = [segment.source.of(bitext.source) for segment in bitext.segments]
        keys = [_key(sentence, route, beam) for sentence in sentences]
        known = _recall(memory, keys[done:])
        for index, segment in enumerate(bitext.segments):
            if segment.foreign is not None:
                keys[index] = f"as it is: {index}"
                known[keys[index]] = Translation(sentences[index], _AS_IT_IS)
        sizes = chain(_SLICES, repeat(_SLICE))
        while done < len(bitext.segments) and not cancelled():
            remembered = list(takewhile(known.__contains__, keys[done:]))
            if remembered:
                results = [known[key] for key in remembered]
            else:
                unknown = takewhile(lambda index: keys[index] not in known, range(done, len(sentences)))
                chosen = list(islice(unknown, next(sizes)))
                try:
                    results = _translator(route).translate(
                        [sentences[index] for index in chosen], beam=beam, cancelled=cancelled
                    )
                except Cancelled:
                    break
                if memory is not None:
                    memory.put_many(
                        {keys[index]: _to_json(result) for index, result in zip(chosen, results, strict=True)}
                    )
            bitext = _extend(bitext, done, results)
            done += len(results)
            yield replace(review, bitext=bitext, findings=())
    warnings = (memory.problem,) if memory is not None and memory.problem else ()
    yield replace(review, bitext=bitext, findings=check(bitext), warnings=warnings)


def finish(review: Review, *, beam: int | None = None) -> Review:
    """The review with every sentence translated and checked."""
    *_, last = translate(review, beam=beam)
    return last


def _key(sentence: str, route: Sequence[packages.Package], beam: int) -> str:
    """What a translation is remembered by: all that it depends on."""
    return memory_key(sentence, *(f"{package} {package.origin}" for package in route), str(beam), REVISION)


def _recall(memory: Memory | None, keys: Sequence[str]) -> dict[str, Translation]:
    """What the memory knows of `keys`. What it cannot have written counts as unknown."""
    known = {}
    for key, value in (memory.get_many(keys) if memory is not None else {}).items():
        try:
            stored = json.loads(value)
            level, reasons = stored["confidence"]["level"], tuple(map(str, stored["confidence"]["reasons"]))
            if level in get_args(Level):
                known[key] = Translation(
                    str(stored["text"]), Confidence(level, reasons), tuple(map(str, stored["retried"]))
                )
        except (ValueError, KeyError, TypeError):
            continue
    return known


def _to_json(translation: Translation) -> str:
    return json.dumps(asdict(translation), ensure_ascii=False)


def _extend(bitext: Bitext, done: int, translations: Sequence[Translation]) -> Bitext:
    """The bitext with the translations of the segments from number `done` on."""
    segments = list(bitext.segments)
    target = bitext.target
    for index, translation in enumerate(translations, done):
        if index:
            same = segments[index].paragraph == segments[index - 1].paragraph
            blank = "" if bitext.target_language in _NO_BLANKS else " "
            target += blank if same else "\n\n"
        span = Span(len(target), len(target) + len(translation.text))
        segments[index] = replace(
            segments[index],
            target=span,
            retried=translation.retried,
            confidence=None if segments[index].foreign else translation.confidence,
        )
        target += translation.text
    return replace(bitext, target=target, segments=tuple(segments))


@lru_cache(maxsize=1)  # one direction in memory; asking for another releases it
def _translator(route: tuple[packages.Package, ...]) -> Translator:
    return Translator(route)
