"""An article on the screen: what is known of it, and where its reader is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.reactive import reactive
from textual.screen import Screen

from tui.jobs.article import ArticleJobs
from tui.view.state import EVERY_CHECK, RUNNING, Filter, State
from tui.widgets.both_texts import View
from tui.widgets.side_by_side import SideBySide
from tui.widgets.status_line import At, Message

if TYPE_CHECKING:
    from textual.content import Content
    from textual.timer import Timer

    from translation.model import Article, Finding, Review
    from tui.backend import Pipeline
    from tui.view.search import SearchResult


class ArticleScreen(Screen[None]):
    """All that is shown follows from `state`, `view`, `chosen`, `sentence` and `filter`.

    `planned`: a translation that is an article itself, to be translated back.
    """

    state: reactive[State | None] = reactive(None, repaint=False)
    view: reactive[View] = reactive[View]("both", repaint=False)
    chosen: reactive[Finding | None] = reactive(None, repaint=False)
    sentence: reactive[int | None] = reactive(None, repaint=False)
    hint: reactive[Content | None] = reactive(None, repaint=False)  # matching words
    filter: reactive[Filter] = reactive(Filter(), repaint=False)
    search_result: reactive[SearchResult | None] = reactive(None, repaint=False)
    at: reactive[At] = reactive(At(), repaint=False)
    message: reactive[Message | None] = reactive(None, repaint=False)
    where: reactive[str] = reactive("", repaint=False)  # among several articles
    is_alone = False  # whether the original is shown alone because it cannot be translated

    def __init__(
        self,
        article: Article,
        languages: tuple[str | None, str | None],
        pipeline: Pipeline,
        *,
        beam: int | None = None,
        planned: Review | None = None,
    ) -> None:
        super().__init__()
        state = State(article, is_back=planned is not None)
        self.set_reactive(ArticleScreen.state, state.reached(planned, "translating") if planned else state)
        self._message_timer: Timer | None = None
        self._said_of = "", self.current  # what was said last of the findings, and the state it was true of
        self.jobs = ArticleJobs(pipeline, article, languages, beam, self.post_message)

    @property
    def texts(self) -> SideBySide:
        """Both texts."""
        return self.query_one(SideBySide)

    @property
    def current(self) -> State:
        """The state, which there always is."""
        assert self.state is not None
        return self.state

    def begin(self, state: State) -> None:
        """Show a text of which nothing is known yet; what was said of another one goes."""
        self.chosen = self.message = None
        self.texts.search("")
        self.filter = self.filter._replace(check=EVERY_CHECK)
        self.state = state

    def marked(self, mark: str, purpose: str) -> int | None:
        """The marked sentence, if it is translated and in sight; else the reader gets a message.

        A reader who has scrolled on means what is before the eyes, and has forgotten the mark. `mark`: the
        key that marks one.
        """
        sentence = self.texts.visible_sentence
        if sentence is not None and self.current.bitext.segments[sentence].target:
            return sentence
        self.say(f"Mark a translated sentence first, with {mark} or a click, to {purpose}.")
        return None

    def say(self, message: str, *, problem: bool = False) -> None:
        """Show the reader a message; it may hold words of the article."""
        self.notify(message, severity="error" if problem else "information", markup=False)

    def say_of_findings(self, message: str) -> None:
        """Show the reader a message on the findings as they are: it goes as soon as there are others."""
        self._said_of = message, self.current
        self.say(message)

    def watch_state(self, state: State | None) -> None:  # noqa: ARG002  Textual's
        self._drop_stale()

    def watch_message(self) -> None:
        self._drop_stale()

    def _drop_stale(self) -> None:
        said, then = self._said_of
        if self.message is None or self.message.text != said:
            return
        now = self.current
        if (now.phase in RUNNING) != (then.phase in RUNNING) or now.findings != then.findings:
            self.message = None

    def tell(self, message: Message, seconds: float) -> None:
        """Show a message at the bottom for a while."""
        self.message = message
        if self._message_timer:
            self._message_timer.stop()
        self._message_timer = self.set_timer(seconds, self._forget_message)

    def _forget_message(self) -> None:
        self.message = None
