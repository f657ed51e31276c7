"""A hand-made article with its translation and findings, and a pipeline that hands them out step by step."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from decimal import Decimal
from threading import Semaphore
from typing import TYPE_CHECKING

from tests.processes import PATIENCE
from translation.checks.keys import with_keys
from translation.checks.names.original import extract
from translation.errors import DiptychError, LanguageError, OutputError, TranslationError
from translation.model import (
    Article,
    Bitext,
    Confidence,
    Engine,
    Figure,
    Finding,
    LanguageGuess,
    Passage,
    Quote,
    Reading,
    Review,
    Segment,
    Severity,
    Span,
    Speaker,
    Translation,
    Verdict,
)
from translation.pipeline import untranslated
from translation.reviewing.desk import Desk
from translation.reviewing.texts import with_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from translation.engine.job import Options
    from translation.model import Item
    from translation.reviewing.store import ReviewStore
    from tui.backend import ExportWish

Pairs = list[list[tuple[str, str]]]  # paragraphs of (sentence, its translation)

HARBOUR: Pairs = [
    [
        (
            "(Hamburg) The port of Hamburg handled 7.7 million containers last year, 4% fewer than in 2022, "
            "the harbour authority said on Tuesday.",
            "(Hambourg) Le port de Hambourg a traité 7,7 millions de conteneurs l’an dernier, 4 % de moins "
            "qu’en 2022, a annoncé mardi l’autorité portuaire.",
        ),
    ],
    [
        (
            "“We have lost ships to Antwerp, but the worst is behind us,” said its director Anna Petersen.",
            "« Nous avons perdu des navires au profit d’Anvers, mais le pire est derrière nous », a déclaré "
            "sa directrice Anna Petersen.",
        ),
        (
            "The authority wants to spend $1.5bn on deeper berths and to hire 1,550 people.",
            "L’autorité veut consacrer 1,5 milliard de dollars à des postes plus profonds et embaucher 1 505 "
            "personnes.",
        ),
    ],
    [
        (
            "Unions call the plan a “paper tiger”.",
            "Les syndicats parlent d’un « tigre de papier ».",
        ),
        (
            "“Nobody has asked the dockers,” said Karim Haddad, who speaks for nine of the twelve crews.",
            "Personne n’a interrogé les dockers, a déclaré Karim Haddad, porte-parole de neuf des équipes.",
        ),
        (
            "A channel 12 miles long would have to be dug.",
            "Il faudrait creuser un chenal de 19,3 kilomètres.",
        ),
    ],
    [
        (
            "“The river decides, not the ministry,” she added.",
            "« C’est le fleuve qui décide, pas le ministère », a-t-elle ajouté.",
        ),
        (
            "A decision is due in March.",
            "Une décision est attendue en mars.",
        ),
    ],
]

HOSTILE = "[Reuters] [/ [$accent] [red]not red[/red] \\[x] {braces} [@click=app.quit]click[/]"


def article_of(pairs: Pairs, name: str = "harbour.txt") -> Article:
    """The article whose sentences are given."""
    return _plan(pairs, name)[0]


def _plan(pairs: Pairs, name: str) -> tuple[Article, tuple[Segment, ...]]:
    text, paragraphs, segments = "", [], []
    for index, paragraph in enumerate(pairs):
        text += "\n\n" if index else ""
        start = len(text)
        for place, (source, _) in enumerate(paragraph):
            text += " " if place else ""
            segments.append(Segment(index, Span(len(text), len(text) + len(source))))
            text += source
        paragraphs.append(Span(start, len(text)))
    return Article(name, text, tuple(paragraphs)), tuple(segments)


def review_of(pairs: Pairs, name: str = "harbour.txt", done: int | None = None) -> Review:
    """A review with the first `done` sentences translated (None: all), and no findings."""
    article, planned = _plan(pairs, name)
    sentences = [(index, target) for index, paragraph in enumerate(pairs) for _, target in paragraph]
    done = len(planned) if done is None else done
    target, segments = "", []
    for place, (segment, (index, words)) in enumerate(zip(planned, sentences, strict=True)):
        if place >= done:
            segments.append(segment)
            continue
        if target:
            target += " " if planned[place - 1].paragraph == index else "\n\n"
        segments.append(replace(segment, target=Span(len(target), len(target) + len(words))))
        target += words
    bitext = Bitext("en", "fr", article.text, target, tuple(segments))
    engine = Engine("Argos opus 1.0", "1.0", ("translate-en_fr",))
    return Review(article, bitext, (LanguageGuess("en", 0.99), LanguageGuess("nl", 0.01)), engine)


def _between(review: Review, source: str, target: str) -> Review:
    """The same review as if it were of these languages."""
    return replace(review, bitext=replace(review.bitext, source_language=source, target_language=target))


def _doubting(review: Review, sentence: int) -> Review:
    """The same review with a sentence that was tried twice and is not to be trusted."""
    segments = list(review.bitext.segments)
    doubted = Translation(
        "",
        Confidence("medium", ("it was cut short", "1,550 is not in the translation")),
        retried=("a figure was lost",),
    )
    segments[sentence] = replace(segments[sentence], translation=doubted)
    return replace(review, bitext=replace(review.bitext, segments=tuple(segments)))


def _as_translated(bitext: Bitext) -> Bitext:
    """The same bitext, of which a machine has made the sentences that have a target."""
    segments = tuple(
        replace(segment, translation=Translation(segment.target.of(bitext.target), Confidence("high")))
        if segment.target and segment.translation is None
        else segment
        for segment in bitext.segments
    )
    return replace(bitext, segments=segments)


@dataclass(frozen=True)
class Spec:
    """A finding by the words it speaks of. `speaker` makes it a quotation, `fragment` a fragment."""

    check: str
    verdict: Verdict
    source: str | None
    target: str | None
    reason: str = ""
    severity: Severity = "info"
    speaker: str = ""

    def finding(self, bitext: Bitext) -> Finding:
        source = self._item(bitext.source, self.source)
        target = self._item(bitext.target, self.target)
        return Finding(self.check, self.verdict, self.severity, source, target, self.reason)

    def _item(self, text: str, words: str | None) -> Figure | Quote | Passage | None:
        if words is None:
            return None
        span = Span(text.index(words), text.index(words) + len(words))
        if self.check == "figures":
            return Figure(span, words, (Reading("number", Decimal(1)),))
        if self.check == "quotes":
            if not self.speaker:
                return Quote(span, words, "fragment")
            return Quote(span, words, "quotation", Speaker(self.speaker, self.speaker, Span(0, 0)))
        return Passage(span, words)


HARBOUR_FINDINGS: list[Spec] = [
    Spec("figures", "matched", "7.7 million", "7,7 millions"),
    Spec("figures", "matched", "4%", "4 %"),
    Spec("figures", "matched", "2022", "2022"),
    Spec("figures", "matched", "Tuesday", "mardi"),
    Spec(
        "figures",
        "reformatted",
        "$1.5bn",
        "1,5 milliard de dollars",
        "the same amount, its scale in a word",
    ),
    Spec("figures", "altered", "1,550", "1 505", "1,550 became 1 505", "error"),
    Spec("figures", "matched", "nine", "neuf"),
    Spec("figures", "missing", "twelve", None, "twelve has no counterpart in the translation", "warning"),
    Spec("figures", "converted", "12 miles", "19,3 kilomètres", "12 miles are 19.3 kilometres"),
    Spec("figures", "matched", "March", "mars"),
    Spec(
        "quotes",
        "matched",
        "“We have lost ships to Antwerp, but the worst is behind us,”",
        "« Nous avons perdu des navires au profit d’Anvers, mais le pire est derrière nous »",
        speaker="Anna Petersen",
    ),
    Spec("quotes", "matched", "“paper tiger”", "« tigre de papier »"),
    Spec(
        "quotes",
        "altered",
        "“Nobody has asked the dockers,”",
        "Personne n’a interrogé les dockers",
        "the words are there, but the quote marks are lost: the reader cannot see who says this",
        "warning",
        "Karim Haddad",
    ),
    Spec(
        "quotes",
        "matched",
        "“The river decides, not the ministry,”",
        "« C’est le fleuve qui décide, pas le ministère »",
        speaker="Anna Petersen",
    ),
]


# So many sentences are handed out one at a time, those behind them so many at once: each time costs a layout.
_ONE_BY_ONE = 20


@dataclass
class FakePipeline:
    """Hands out a review a sentence at a time, each time `steps` lets it; in a long text some at once.

    `stop_after` ends it early, as if it had been cancelled there.
    `plan_error` and `translate_error` (raised after the first sentence) and `write_error` are raised instead.
    """

    pairs: Pairs = field(default_factory=lambda: HARBOUR)
    specs: Sequence[Spec] = field(default_factory=lambda: HARBOUR_FINDINGS)
    steps: Semaphore = field(default_factory=lambda: Semaphore(1_000_000))
    name: str = "harbour.txt"
    plan_error: Exception | None = None
    translate_error: Exception | None = None
    lists_originals: bool = False
    offers: tuple[str, ...] = ()  # languages for which there are packages to install
    write_error: Exception | None = None
    stop_after: int | None = None
    languages: tuple[str, str] = ("en", "fr")
    doubtful: int | None = None  # the sentence that is not to be trusted
    notes: tuple[str, ...] = ()
    guessed: float | None = None  # the confidence of the detection
    agreeing: dict[int, float] = field(default_factory=dict)  # how far sentences come back as they were ...
    returning: Semaphore = field(default_factory=lambda: Semaphore(1_000_000))  # ... each when this lets it
    written: list[Review] = field(default_factory=list)
    wishes: list[tuple[str | None, bool, bool]] = field(default_factory=list)
    planned: list[tuple[str | None, str | None]] = field(default_factory=list)
    looked_at: Callable[[], int] = lambda: 0
    asked: list[Options] = field(default_factory=list)
    steps_asked_for: int = 0
    store: ReviewStore | None = None
    _desk: Desk | None = None

    @property
    def anew(self) -> list[bool]:
        """Whether each translation was to be made anew."""
        return [options.anew for options in self.asked]

    @property
    def article(self) -> Article:
        return article_of(self.pairs, self.name)

    def directions(self) -> list[tuple[str, str]]:
        return [("fr", "en"), ("en", "de"), ("en", "fr")]

    def plan(self, article: Article, source: str | None, target: str | None) -> Review:
        if self.plan_error:
            raise self.plan_error
        review = replace(self._review_of(article, 0), notes=self.notes)
        if self.guessed is not None:
            review = replace(review, guesses=(LanguageGuess("en", self.guessed),))
        self.planned.append((source, target))
        return _between(review, *((source, target) if source and target else self.languages))

    def offered(self, source: str) -> list[tuple[str, str]]:
        return [(source, target) for target in self.offers]

    def originals(self, text: str, language: str, *, names: bool = False) -> dict[str, list[Item]]:
        """What the findings speak of in the original."""
        found: dict[str, list[Item]] = {"quotes": [], "figures": []}
        if names:
            found["names"] = [*extract(text, language)]
        for spec in self.specs if self.lists_originals else ():
            item = spec.finding(Bitext(language, "fr", text, spec.target or "", ())).source
            if item and spec.check in found:
                found[spec.check].append(item)
        return found

    def untranslated(self, article: Article, source: str, target: str) -> Review:
        return untranslated(article, source, target)

    def translate(
        self,
        review: Review,
        options: Options,
        /,
        *,
        looked_at: Callable[[], int],
        cancelled: Callable[[], bool],
    ) -> Iterator[Review]:
        self.asked.append(options)
        self.looked_at = looked_at
        total = len(review.bitext.segments)
        done = review.bitext.translated
        while done < total and done != self.stop_after and not cancelled():
            self.steps_asked_for += 1
            assert self.steps.acquire(timeout=PATIENCE), "nobody let it go on"
            if self.translate_error and done:
                raise self.translate_error
            done += 1
            if done > _ONE_BY_ONE and done % _ONE_BY_ONE and done not in (total, self.stop_after):
                continue
            languages = review.bitext.source_language, review.bitext.target_language
            guesses = review.guesses
            review = replace(_between(self._review_of(review.article, done), *languages), guesses=guesses)
            if done < total and not cancelled():
                yield review
        if self.doubtful is not None:
            review = _doubting(review, self.doubtful)
        yield replace(review, findings=self._findings(review.bitext))

    def similarities(self, _review: Review, cancelled: Callable[[], bool], /) -> Iterator[dict[int, float]]:
        for sentence, value in self.agreeing.items():
            assert self.returning.acquire(timeout=PATIENCE), "nobody let it come back"
            if not cancelled():
                yield {sentence: value}

    def alternatives(self, review: Review, sentence: int) -> list[Translation]:
        if self.translate_error:
            raise self.translate_error
        segment = review.bitext.segments[sentence]
        assert segment.target
        now = segment.target.of(review.bitext.target)
        return [
            Translation(now, Confidence("high")),
            Translation("Une autre phrase [b]ici[/b].", Confidence("low", ("1,550 became [1,505]",))),
        ]

    def lines(self, lines: Sequence[str], _source: str | None, target: str | None, /) -> Sequence[str]:
        return [f"[{target}] {line}" for line in lines]

    def desk(self, review: Review, /) -> Desk:
        """The real one; it keeps nothing unless there is a `store`."""
        if self._desk is None or not self._desk.is_for(review.bitext):
            self._desk = Desk(self.store, review.bitext, review.article.name, "anna")
        return self._desk

    def with_texts(self, review: Review, texts: Mapping[int, str], /) -> Review:
        bitext = with_texts(_as_translated(review.bitext), texts)
        return replace(review, bitext=bitext, findings=self._findings(bitext))

    def word_links(self, review: Review, sentence: int) -> list[tuple[Span, Span]]:
        """Each word with the one in the same place."""
        segment = review.bitext.segments[sentence]
        assert segment.target
        sides = [
            [
                Span(word.start(), word.end())
                for word in re.compile(r"\w+").finditer(text, span.start, span.end)
            ]
            for text, span in (
                (review.bitext.source, segment.source),
                (review.bitext.target, segment.target),
            )
        ]
        return list(zip(*sides, strict=False))

    def _review_of(self, article: Article, done: int) -> Review:
        """A review of our article; another one is its own translation, paragraph by paragraph."""
        if article.text == self.article.text:
            return review_of(self.pairs, self.name, done)
        paragraphs = [[(span.of(article.text), span.of(article.text))] for span in article.paragraphs]
        review = review_of(paragraphs, article.name, done)
        return replace(review, article=replace(review.article, original=article.original))

    def _findings(self, bitext: Bitext) -> tuple[Finding, ...]:
        """Those whose words are in the sentences translated so far."""
        found = [
            spec
            for spec in self.specs
            if (spec.source is None or spec.source in bitext.source)
            and (
                spec.target in bitext.target
                if spec.target is not None
                else all(segment.target for segment in bitext.segments)
            )
        ]
        return with_keys((spec.finding(bitext) for spec in found), bitext)

    def write(self, review: Review, wish: ExportWish, /) -> Path:
        self.wishes.append((wish.format_name, wish.only_open, wish.force))
        if self.write_error:
            raise self.write_error
        wish.path.write_text(review.bitext.target, encoding="utf-8")
        self.written.append(review)
        return wish.path.absolute()


def no_package() -> DiptychError:
    return LanguageError(
        "No installed package translates from Welsh (cy) to French (fr).",
        "`diptych packages` lists what can be installed.",
    )


def damaged() -> DiptychError:
    return TranslationError("The package translate-en_fr is damaged.", "Install it again.")


def unwritable() -> DiptychError:
    return OutputError("/tmp/[x] cannot be written: permission denied.", "Choose another folder.")
