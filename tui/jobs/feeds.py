"""What the list of feeds does in threads: loading feeds and articles, and translating headlines."""

from __future__ import annotations

from itertools import groupby
from threading import Event
from typing import TYPE_CHECKING

from translation.errors import LanguageError
from tui import entries
from tui.jobs.threads import Jobs
from tui.messages import ArticleLoaded, FeedsLoaded, HeadlinesTranslated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.message import Message

    from translation.feeds.feed import Entry
    from translation.network.permission import Access
    from tui.backend import Pipeline


class FeedJobs(Jobs):
    """`names`: addresses and files of feeds, else the subscriptions; `target`: a language, or None.

    `access`: how far addresses may lead.
    """

    def __init__(
        self,
        post: Callable[[Message], object],
        names: Sequence[str],
        pipeline: Pipeline,
        target: str | None,
        access: Access,
    ) -> None:
        super().__init__(post)
        self._access = access
        self._names = names
        self._pipeline = pipeline
        self._target = target
        self._awaited: dict[str, Event] = {}  # what is being loaded: set where it is given up

    def load(self) -> None:
        """Load the feeds, and find out in which language each entry is."""
        self._await("feeds", "The feeds cannot be loaded", self._load)

    def _load(self, cancelled: Callable[[], bool]) -> Message:
        from translation.feeds import loading, subscriptions
        from translation.feeds.language import language_of

        feeds = loading.load(self._names or subscriptions.load(), self._access, cancelled)
        languages = {entry.id: language_of(entry) for feed in feeds for entry in feed.entries}
        return FeedsLoaded(feeds, languages, entries.opened())

    def open(self, entry: Entry) -> None:
        """Load the entry's article."""

        def work(cancelled: Callable[[], bool]) -> Message:
            from translation.feeds.articles import article_of

            article = article_of(entry, self._access, cancelled)
            if not cancelled():
                entries.mark([entry.id])
            return ArticleLoaded(article)

        self._await("open", "The article cannot be opened", work)

    def give_up(self) -> bool:
        """Nothing that is being loaded is wanted any more; whether there was something."""
        awaited = list(self._awaited.values())
        self._awaited.clear()
        for given_up in awaited:
            given_up.set()
        return bool(awaited)

    def _await(self, name: str, problem: str, answer: Callable[[Callable[[], bool]], Message]) -> None:
        """Report the answer, unless it is given up before; so is what is awaited under the same name."""
        if name in self._awaited:
            self._awaited[name].set()
        given_up = self._awaited[name] = Event()

        def work() -> Message | None:
            try:
                message = answer(given_up.is_set)
            except Exception:
                if not given_up.is_set():
                    raise
                return None
            finally:
                if self._awaited.get(name) is given_up:
                    self._awaited.pop(name, None)
            return None if given_up.is_set() else message

        self.start(name, problem, work)

    def mark(self, ids: Sequence[str], *, is_read: bool) -> None:
        """Keep that these have been read, or not."""

        def work() -> None:
            entries.mark(ids, is_read=is_read)

        self.start("marks", "The marks cannot be kept", work)

    def translate(self, titles: Sequence[tuple[str, str, str]]) -> None:
        """Translate headlines, given as id, language and words: a batch for each language."""

        def work() -> Message:
            translated: dict[str, str] = {}
            untranslated: set[str] = set()
            by_language = sorted(titles, key=lambda title: title[1])
            for language, group in groupby(by_language, key=lambda title: title[1]):
                batch = list(group)
                try:
                    words = self._pipeline.lines(
                        [title for *_, title in batch], language or None, self._target
                    )
                except LanguageError:  # no package leads there
                    untranslated.add(language)
                else:
                    translated |= zip((identity for identity, *_ in batch), words, strict=True)
            return HeadlinesTranslated(translated, sorted(untranslated))

        self.start("headlines", "The headlines cannot be translated", work)
