"""Going through several articles: the next one is loaded in a thread, and what is read is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.sources import loading
from tui import history, places
from tui.jobs.threads import Jobs, on_screen, start_thread
from tui.messages import ArticleChosen, ArticleFailed, QueueLooked
from tui.queue import Queue, queue_of
from tui.system.paths import dropped, is_article, is_there

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.message import Message

    from tui.places import Mark

ONE_ONLY = "There is one article only: `diptych FILE FILE`, or a folder in their place, opens several."


class QueueJobs(Jobs):
    """The queue of a reader. `post`: see `Jobs`."""

    def __init__(self, post: Callable[[Message], object], queue: Queue) -> None:
        super().__init__(post)
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

    def begin(self, names: Sequence[str]) -> None:
        """Read other articles from now on."""
        start_thread("open", lambda: self._begin(lambda: names))

    def begin_pasted(self, pasted: str) -> None:
        """Read what was pasted: files that there are, or else an article's text itself."""

        def work() -> None:
            if is_article(pasted) and not any(map(is_there, dropped(pasted))):
                article = loading.from_text(pasted[: loading.MOST_BYTES], loading.STDIN)
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
        message: Message
        try:
            message = ArticleChosen(loading.load(wanted.name))
        except Exception as error:  # a thread has nobody above it to say so
            message = ArticleFailed(on_screen(error, f"{wanted.name} cannot be opened"))
        else:
            history.add_article(wanted.name)
        if wanted is self._wanted:  # nothing else has been asked for since
            self.report(message)

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
