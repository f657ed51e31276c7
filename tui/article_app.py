"""Which article the reader shows: named, pasted, chosen from a list or a feed, or translated back."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from textual import on
from textual.app import App

from tui import history
from tui.messages import (
    ArticleAwaited,
    ArticleChosen,
    ArticleFailed,
    ArticleGivenUp,
    ArticleOpened,
    ArticleReloaded,
    ArticlesNamed,
    BackLeft,
    PlannedBack,
    QueueLooked,
    ReloadAsked,
    TextPasted,
)
from tui.queueing import ONE_ONLY, QueueJobs
from tui.screens.review import ReviewScreen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.model import Article
    from translation.network.permission import Access
    from tui.backend import Pipeline
    from tui.jobs.review_file import ReviewFile
    from tui.queue import Queue
    from tui.screens.awaiting import AwaitingScreen
    from tui.settings.settings import Settings
    from tui.view.feed_state import FeedState


class ArticleApp(App[None]):
    """The part of the app that opens articles. `feeds`: the list to begin with, if there is one."""

    def __init__(
        self,
        article: Article | None,
        languages: tuple[str | None, str | None],
        *,
        settings: Settings,
        pipeline: Pipeline,
        queue: Queue,
        first: int | None,
        review_file: ReviewFile | None,
        access: Access | None,
    ) -> None:
        # With NO_COLOR set, no colour is written at all; Textual alone would write shades of grey.
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self.settings = settings
        self.pipeline = pipeline
        self.feeds: Sequence[str] | None = None
        self.reviews: list[ReviewScreen] = []  # the article's, and above it what was translated back
        self._languages = languages
        self._first = first
        self._review_file = review_file
        self._access = access or settings.access(keeps=True)
        self.queueing = QueueJobs(self.post_message, queue, self._access)
        self._awaiting: AwaitingScreen | None = None
        self._feed_state: FeedState | None = None
        if article is not None:
            self.reviews.append(self._new_review(article, first))

    def _new_review(self, article: Article, first: int | None = None) -> ReviewScreen:
        return ReviewScreen(
            article,
            *self._languages,
            settings=self.settings,
            pipeline=self.pipeline,
            first=first,
            review_file=self._review_file,
        )

    @property
    def review(self) -> ReviewScreen:
        """The screen of the article."""
        return self.reviews[0]

    def open_article(self, article: Article | None) -> None:
        """Show another article; what is running is given up."""
        if article is None:
            return
        if len(self.reviews) > 1:
            self._leave_back()
        if self.reviews:
            self.review.places.keep()
            self.review.translation.open(article)
            self.review.open_place()
        else:
            self.reviews.append(self._new_review(article, self._first))
            self.push_screen(self.review)  # above the first screen, where nobody returns

    @on(ArticleAwaited)
    def _show_awaited(self, event: ArticleAwaited) -> None:
        from tui.screens.awaiting import AwaitingScreen

        self._end_waiting()
        self._awaiting = AwaitingScreen(event.host, self.settings.keys)
        self.push_screen(self._awaiting)

    def _end_waiting(self) -> None:
        if self._awaiting is not None:
            self._awaiting.end()
        self._awaiting = None

    @on(ArticleGivenUp)
    def _give_up(self) -> None:
        self.queueing.give_up()
        self._awaiting = None
        self.notify("Given up.")

    @on(ReloadAsked)
    def _reload(self, event: ReloadAsked) -> None:
        self.queueing.reload(event.name)

    @on(ArticleReloaded)
    def _show_reloaded(self, event: ArticleReloaded) -> None:
        self._end_waiting()
        self.review.show_reloaded(event.article)

    @on(ArticleChosen)
    def _open_chosen(self, event: ArticleChosen) -> None:
        self._end_waiting()
        self.open_article(event.article)

    @on(ArticlesNamed)
    def _open_named(self, event: ArticlesNamed) -> None:
        self.queueing.begin(event.names)

    @on(TextPasted)
    def _open_pasted(self, event: TextPasted) -> None:
        self.queueing.begin_pasted(event.text)

    @on(ArticleFailed)
    def _show_failed(self, event: ArticleFailed) -> None:
        self._end_waiting()
        self.notify(event.problem, severity="error")

    @on(ArticleOpened)
    def _look_at_queue(self) -> None:
        self.queueing.opened(self.review.current.article.name)
        self._show_where()

    @on(QueueLooked)
    def _count_unread(self, event: QueueLooked) -> None:
        self.queueing.marks = event.marks
        self._show_where()

    def _show_where(self) -> None:
        """Where among several articles the reader is, in the top line."""
        reviewed = "reviewed" if self.review.places.is_reviewed else ""
        among = self.queueing.where(self.review.current.article.name)
        self.review.where = " · ".join(filter(None, (among, reviewed)))

    def action_article(self, step: int) -> None:
        """Open the next (1) or previous (-1) article."""
        if problem := self.queueing.step(step):
            self.notify(problem)

    def action_queue(self) -> None:
        """List the articles."""
        from tui.screens.queue import QueueScreen

        def open_chosen(number: int | None) -> None:
            if number is not None:
                self.queueing.open_at(number)

        queueing = self.queueing
        if queueing.queue.names:
            self.push_screen(QueueScreen(queueing.queue, queueing.marks, self.settings.keys), open_chosen)
        else:
            self.notify(ONE_ONLY)

    def action_feeds(self) -> None:
        """List what the feeds hold, as it was left."""
        from tui.screens.feeds import FeedsScreen
        from tui.view.feed_state import FeedState

        self._feed_state = self._feed_state or FeedState()
        screen = FeedsScreen(
            self._feed_state,
            self.feeds or (),
            self.pipeline,
            self._languages[1],
            self.settings.keys,
            self._access,
        )
        self.push_screen(screen, self.open_article)

    def action_open(self) -> None:
        from tui.screens.open import OpenScreen  # most readings need none

        screen = OpenScreen(history.load().recent, self.settings.keys, self._access)
        self.push_screen(screen, self.open_article)

    def action_paste(self) -> None:
        from tui.screens.paste import PasteScreen

        def read_pasted(pasted: str | None) -> None:
            if pasted:
                self.queueing.begin_pasted(pasted)

        self.push_screen(PasteScreen(self.settings.keys), read_pasted)

    @on(PlannedBack)
    def _open_back(self, event: PlannedBack) -> None:
        """Show a translation as an article, to be translated back."""
        if self.screen is not self.review:  # something else was opened meanwhile
            return
        review, bitext = event.review, event.review.bitext
        self.reviews.append(
            ReviewScreen(
                review.article,
                bitext.source_language,
                bitext.target_language,
                settings=self.settings,
                pipeline=self.pipeline,
                planned=review,
            )
        )
        self.push_screen(self.reviews[-1])

    @on(BackLeft)
    def _leave_back(self) -> None:
        """Return from what was translated back."""
        self.reviews.pop().jobs.cancel()
        self.pop_screen()
