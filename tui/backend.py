"""What the reader asks of the domain, and the pipeline that answers it."""

from __future__ import annotations

from contextlib import nullcontext, suppress
from dataclasses import dataclass, replace
from itertools import permutations
from threading import Lock
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from translation.engine.job import Options
    from translation.engine.word_alignment import WordLink
    from translation.memory.store import Memory
    from translation.model import Article, Item, Review, Translation
    from translation.reviewing.desk import Desk

Direction = tuple[str, str]  # the codes of the source and the target language
_MOST_DESKS = 2  # an article, and what was translated back


@dataclass(frozen=True, slots=True)
class ExportWish:
    """How a review is to be written: see `translation.export.write`."""

    path: Path
    format_name: str | None = None
    only_open: bool = False
    force: bool = False


class Pipeline(Protocol):
    """What the workers need of the domain."""

    def directions(self) -> Sequence[Direction]: ...

    def plan(self, article: Article, source: str | None, target: str | None, /) -> Review: ...

    def offered(self, source: str) -> Sequence[Direction]: ...

    def originals(self, text: str, language: str, *, names: bool = False) -> Mapping[str, Sequence[Item]]: ...

    def untranslated(self, article: Article, source: str, target: str, /) -> Review: ...

    def translate(
        self,
        review: Review,
        options: Options,
        /,
        *,
        looked_at: Callable[[], int],
        cancelled: Callable[[], bool],
    ) -> Iterator[Review]: ...

    def similarities(
        self, review: Review, cancelled: Callable[[], bool], /
    ) -> Iterator[dict[int, float]]: ...

    def alternatives(self, review: Review, sentence: int) -> Sequence[Translation]: ...

    def lines(self, lines: Sequence[str], source: str | None, target: str | None, /) -> Sequence[str]: ...

    def desk(self, review: Review, /) -> Desk: ...

    def with_texts(self, review: Review, texts: Mapping[int, str], /) -> Review: ...

    def word_links(self, review: Review, sentence: int) -> Sequence[WordLink]: ...

    def write(self, review: Review, wish: ExportWish, /) -> Path: ...


class ProductPipeline:
    """The real one, imported when first used, in a thread: it brings the model runtime along.

    `use_memory`: whether translated sentences are looked up and kept in the translation memory, and decisions
    in the file of reviews; `draft`:
    whether everything is translated quickly first; `back`: whether it is also translated back, to know how
    far to trust it; `preferred`: the language to translate into where none is named and a package leads
    there; `muted`: codes of rules whose findings are not listed.
    """

    def __init__(
        self,
        *,
        use_memory: bool = True,
        draft: bool = False,
        back: bool = True,
        preferred: str | None = None,
        muted: Sequence[str] = (),
    ) -> None:
        self._use_memory = use_memory
        self._draft = draft
        self._back = back
        self._preferred = preferred
        self._muted = muted
        self._desks: tuple[Desk, ...] = ()  # of the articles that were last asked for
        self._making = Lock()

    def directions(self) -> Sequence[Direction]:
        from translation import packages

        installed = packages.available()
        languages = {code for package in installed for code in (package.source, package.target)}
        return [
            direction
            for direction in permutations(sorted(languages), 2)
            if packages.nearest_chain(*direction, installed)
        ]

    def offered(self, source: str) -> Sequence[Direction]:
        """The directions from a language for which packages can be installed, as far as is known here."""
        from translation import packages
        from translation.packages import index, routes

        installed = packages.available()
        steps: list[routes.Step] = [*installed, *index.known_offers()[0]]
        return [
            (source, target)
            for target in sorted({step.target for step in steps} - {source})
            if not routes.nearest_chain(source, target, installed) and routes.chain(source, target, steps)
        ]

    def plan(self, article: Article, source: str | None, target: str | None, /) -> Review:
        from translation import pipeline

        return pipeline.plan(article, source, target, preferred=self._preferred, muted=self._muted)

    def originals(self, text: str, language: str, *, names: bool = False) -> Mapping[str, Sequence[Item]]:
        """The quotes and figures of an original, by the names of their checks.

        `names`: its names, too, which a translation shows better than the original alone.
        """
        from translation.checks import figures, quotes
        from translation.checks.names import original

        found: dict[str, Sequence[Item]] = {
            "quotes": quotes.extract(text, language),
            "figures": figures.extract(text, language),
        }
        return found | {"names": tuple(original.extract(text, language))} if names else found

    def untranslated(self, article: Article, source: str, target: str, /) -> Review:
        """The article as it is exported where no package translates it."""
        from translation import pipeline

        return pipeline.untranslated(article, source, target)

    def translate(
        self,
        review: Review,
        options: Options,
        /,
        *,
        looked_at: Callable[[], int],
        cancelled: Callable[[], bool],
    ) -> Iterator[Review]:
        """As `pipeline.translate`, with findings on the way."""
        from translation import pipeline
        from tui.live_findings import with_findings

        options = replace(options, draft=self._draft)
        desk = self.desk(review)
        with self._memory() as memory:
            reviews = pipeline.translate(
                review,
                options=options,
                memory=memory,
                looked_at=looked_at,
                cancelled=cancelled,
                texts=lambda: desk.texts(review.bitext),
            )
            yield from with_findings(reviews)

    def similarities(self, review: Review, cancelled: Callable[[], bool], /) -> Iterator[dict[int, float]]:
        from translation import pipeline

        if self._back:
            with self._memory() as memory:
                yield from pipeline.similarities(review, memory, cancelled)

    def _memory(self) -> AbstractContextManager[Memory | None]:
        from translation.memory.store import Memory

        return Memory() if self._use_memory else nullcontext()

    def alternatives(self, review: Review, sentence: int) -> Sequence[Translation]:
        from translation import pipeline

        others = self.desk(review).texts_elsewhere(sentence)
        with self._memory() as memory:
            return pipeline.alternatives(review.bitext, sentence, others, memory)

    def lines(self, lines: Sequence[str], source: str | None, target: str | None, /) -> Sequence[str]:
        """The translation of each line, all in one batch. Raises LanguageError if no package leads there."""
        from translation import pipeline
        from translation.model import Article, Paragraph

        article = Article.of("-", [Paragraph(line, "\n") for line in lines])
        planned = self.plan(article, source, target)
        with self._memory() as memory:
            *_, review = pipeline.translate(planned, memory=memory)
        bitext = review.bitext
        found: dict[int, list[str]] = {}
        for segment in bitext.segments:
            if segment.target:
                found.setdefault(segment.paragraph, []).append(segment.target.of(bitext.target))
        return [" ".join(found.get(number, ())) for number in range(len(lines))]

    def desk(self, review: Review, /) -> Desk:
        """The decisions on the article; asked for in a thread, as they are read from the disk."""
        from translation.reviewing.desk import Desk
        from translation.reviewing.store import ReviewStore

        with self._making:
            for desk in self._desks:
                if desk.is_for(review.bitext):
                    return desk
            store = ReviewStore() if self._use_memory else None
            desk = Desk(store, review.bitext, review.article.name, person())
            self._desks = (desk, *self._desks)[:_MOST_DESKS]
        return desk

    def with_texts(self, review: Review, texts: Mapping[int, str], /) -> Review:
        """The review with the translations that a person set, and its findings."""
        from translation import pipeline

        with self._memory() as memory:
            return pipeline.with_texts(review, texts, memory)

    def word_links(self, review: Review, sentence: int) -> Sequence[WordLink]:
        from translation import pipeline

        return pipeline.word_links(review.bitext, sentence)

    def write(self, review: Review, wish: ExportWish, /) -> Path:
        """As `export.write`, with what is decided."""
        from translation import export

        decisions = self.desk(review).decisions(review)
        return export.write(
            review,
            wish.path,
            decisions,
            format_name=wish.format_name,
            only_open=wish.only_open,
            force=wish.force,
        )


def person() -> str:
    """The name by which the system knows who decides; "" where it knows none."""
    import getpass  # slow on some systems

    with suppress(Exception):  # each Python has its own
        return getpass.getuser()
    return ""
