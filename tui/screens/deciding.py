"""An article about which people decide: what is decided of it is shown, and done by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from tui.jobs.desk import DeskJobs
from tui.messages import Decided, Planned
from tui.screens.article import ArticleScreen
from tui.screens.desk import DeskTools
from tui.view.state import RUNNING, is_as_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.model import Article, Finding, Review
    from tui.backend import Pipeline
    from tui.jobs.review_file import ReviewFile
    from tui.messages import TranslationAdvanced, TranslationEnded
    from tui.screens.desk import Settled
    from tui.settings.settings import Settings
    from tui.view.state import Phase, State


class DecidingScreen(ArticleScreen):
    """An article with what is decided of it. `review_file`: where a copy of that is kept."""

    def __init__(
        self,
        article: Article,
        languages: tuple[str | None, str | None],
        pipeline: Pipeline,
        *,
        settings: Settings,
        planned: Review | None = None,
        review_file: ReviewFile | None = None,
    ) -> None:
        super().__init__(article, languages, pipeline, beam=settings.beam, planned=planned)
        self.desk_jobs = DeskJobs(pipeline, self.post_message, review_file)
        self.desk_jobs.state = self.state
        self.desk_tools = DeskTools(self, self.desk_jobs, settings.keys, stay=settings.stay)

    def on_unmount(self) -> None:
        self.desk_jobs.close()

    def watch_state(self, state: State | None) -> None:
        super().watch_state(state)
        self.desk_jobs.state = state

    @property
    def rows_at_hand(self) -> Sequence[Finding] | None:
        """The findings of the list with the focus; None where no list has it."""
        return None

    # What the jobs report

    @on(Planned)
    def _begin_at_desk(self) -> None:
        self.desk_jobs.begin()
        self.desk_tools.tell_unplaced()

    def reach(self, event: Planned | TranslationAdvanced | TranslationEnded, phase: Phase) -> None:
        """Show a review that the translation has come to."""
        known, found = self.current.decisions, event.decisions
        is_new = len(found.events) >= len(known.events)  # else something was decided meanwhile
        self.state = self.current.reached(event.review, phase, found if is_new else known)
        is_ready = phase in RUNNING or is_as_set(event.review.bitext, self.current.decisions.texts)
        if not (is_new and is_ready):
            self.desk_jobs.look()

    @on(Decided)
    def _decide(self, event: Decided) -> None:
        """Show what is decided now, and the texts that follow from it."""
        now = self.current
        is_ours = now.review is not None and now.review.article is event.review.article
        if is_ours and (now.phase in RUNNING or now.shows(event.review)):
            self.state = now.with_decisions(event.decisions)
        elif is_ours and now.is_machines(event.review):
            reached = now.reached(event.review, now.phase, event.decisions)
            self.state = reached.with_confidence(now.similarities)
            if self.chosen is not None and self.chosen not in self.current.entries:
                self.chosen = None
        else:  # the text is another one by now
            self.desk_jobs.look()
        if event.said or event.problem:
            self.say(" ".join(filter(None, (event.said, event.problem))), problem=bool(event.problem))

    # What the reader decides

    def action_settle(self, decision: Settled) -> None:
        self.desk_tools.settle(decision, self.rows_at_hand)

    def action_settle_listed(self, decision: Settled) -> None:
        self.desk_tools.settle_listed(decision, self.rows_at_hand)

    def action_note(self) -> None:
        self.desk_tools.note()

    def action_correct(self) -> None:
        self.desk_tools.correct()

    def action_approve(self) -> None:
        self.desk_tools.approve()

    def action_undo(self) -> None:
        self.desk_tools.undo()

    def action_redo(self) -> None:
        self.desk_tools.redo()

    def action_unplaced(self) -> None:
        self.desk_tools.show_unplaced()
