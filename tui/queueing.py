"""Going through several articles: the next one is loaded in a thread, and what is read is counted."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from translation.errors import CancelledError
from translation.network.transfer import host_of, is_address
from translation.sources import loading
from tui import history, places
from tui.jobs.threads import Jobs, on_screen, start_thread
from tui.messages import ArticleAwaited, ArticleChosen, ArticleFailed, ArticleReloaded, QueueLooked
from tui.queue import Queue, queue_of
from tui.system.paths import dropped, is_article, is_there

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.message import Message

    from translation.model import Article
    from translation.network.permission import Access
    from tui.places import Mark

ONE_ONLY = "There is one article only: `diptych FILE FILE`, or a folder in their place, opens several."


class QueueJobs(Jobs):
    """The queue of a reader. `post`: see `Jobs`; `access`: how far addresses may lead."""

    def __init__(self, post: Callable[[Message], object], queue: Queue, access: Access) -> None:
        super().__init__(post)
        self._access = access
        self._given_up = Event()  # the article that was asked for last
        self.queue = queue
        self.marks: Sequence[Mark] = [""] * len(queue.names)
        self._wanted = queue  # at the article that was asked for last; it may not be there yet, or never be

    def step(self, step: int) -> str:
        """Open the next (1) or previous (-1) article; a sentence on why not, where there is none."""
        stepped = self._wanted.stepped(step)
        if len(self.queue.names) < 2:
            return ONE_ONLY
        if stepped is None:
            return "This is the last article." if step > 0 else "This is the first article."
        self._open(stepped)
        return ""

    def open_at(self, number: int) -> None:
        """Open an article by its number, from 0."""
        if (stepped := self.queue.stepped(number - self.queue.at)) is not None:
            self._open(stepped)

    def begin_at_first(self) -> None:
        """Open the article that the queue is at."""
        self._open(self.queue)

    def give_up(self) -> None:
        """What is being loaded is not wanted any more."""
        self._given_up.set()
        self._wanted = self.queue

    def begin(self, names: Sequence[str]) -> None:
        """Read other articles from now on."""
        start_thread("open", lambda: self._begin(lambda: names))

    def begin_pasted(self, pasted: str) -> None:
        """Read what was pasted: files that there are, or else an article's text itself."""

        def work() -> None:
            if is_article(pasted) and not any(map(is_there, dropped(pasted))):
                article = loading.from_text(pasted[: loading.MOST_BYTES], loading.PASTED)
                self.report(ArticleChosen(article))
            else:
                self._begin(lambda: dropped(pasted))

        start_thread("open", work)

    def _begin(self, names: Callable[[], Sequence[str]]) -> None:
        """In a thread: a disk may be slow."""
        try:
            queue = queue_of(names())
        except Exception as error:  # a thread has nobody above it to say so
            self.report(ArticleFailed(on_screen(error, "This cannot be opened")))
        else:
            if queue.names:
                self._wanted = self.queue = queue
                self.marks = [""] * len(queue.names)
                self._load(queue)

    def _open(self, wanted: Queue) -> None:
        self._wanted = wanted
        start_thread("open", lambda: self._load(wanted))

    def _load(self, wanted: Queue) -> None:
        def chosen(article: Article) -> Message:
            history.add_article(wanted.name)
            return ArticleChosen(article)

        message = self._loaded(wanted.name, chosen)
        if message and wanted is self._wanted:  # nothing else has been asked for since
            self.report(message)

    def reload(self, name: str) -> None:
        """Read the article again that is open."""

        def work() -> None:
            if message := self._loaded(name, ArticleReloaded):
                self.report(message)

        start_thread("reload", work)

    def _loaded(self, name: str, answer: Callable[[Article], Message]) -> Message | None:
        """The answer to the article, or what is wrong with it; None where it was given up."""
        self._given_up.set()
        given_up = self._given_up = Event()
        if is_address(name):
            self.report(ArticleAwaited(host_of(name)))
        try:
            return answer(loading.load(name, self._access, given_up.is_set))
        except CancelledError:
            return None
        except Exception as error:  # a thread has nobody above it to say so
            return ArticleFailed(on_screen(error, f"{name} cannot be opened"))

    def opened(self, name: str) -> None:
        """An article is open, maybe one that is not in the queue; find out which are read by now."""
        self._wanted = self.queue = self.queue.opened(name)
        if len(self.queue.names) > 1:
            names = self.queue.names
            self.start("marks", "The articles cannot be looked at", lambda: QueueLooked(places.marks(names)))

    def where(self, name: str) -> str:
        """Where in the queue the article `name` is, and how many are unread: "2 of 5 · 3 unread"."""
        if len(self.queue.names) < 2:
            return ""
        unread = sum(not mark for mark in self.marks)
        at = f"{self.queue.at + 1} of " if self.queue.name == name else ""
        return f"{at}{len(self.queue.names)} · {unread} unread"
