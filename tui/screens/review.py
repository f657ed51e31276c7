"""The review screen: the two texts, their quotes and figures, and everything one can do with them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Container
from textual.reactive import reactive
from textual.screen import Screen

from tui import clipboard, commands
from tui.messages import Advanced, Chosen, Directions, Ended, Exported, Failed, Found, Planned, Refused
from tui.rows import drawable
from tui.state import FILTERS, RUNNING, Filter, Phase, State, passes
from tui.widgets.findings_list import FindingsList, fitted
from tui.widgets.lines import Detail, StatusLine, TopLine
from tui.widgets.search_bar import SearchBar
from tui.widgets.side_by_side import VIEWS, SideBySide, View
from tui.workers import Workers

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from translation.model import Article, Finding
    from tui.search import SearchResult
    from tui.workers import Direction, Pipeline


class ReviewScreen(Screen[None]):
    """One article. All that is shown follows from `state`, `view` and `chosen`."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("review")
    ESCAPE_TO_MINIMIZE = False  # escape stops the translation

    state: reactive[State | None] = reactive(None, repaint=False)
    view: reactive[View] = reactive[View]("both", repaint=False)
    chosen: reactive[Finding | None] = reactive(None, repaint=False)
    filter: reactive[Filter] = reactive[Filter]("all", repaint=False)
    found: reactive[SearchResult | None] = reactive(None, repaint=False)

    def __init__(
        self,
        article: Article,
        source: str | None,
        target: str | None,
        *,
        beam: int | None,
        pipeline: Pipeline,
    ) -> None:
        super().__init__()
        self.set_reactive(ReviewScreen.state, State(article))
        self.jobs = Workers(pipeline, article, (source, target), beam, self.post_message)

    def compose(self) -> ComposeResult:
        yield TopLine(id="top").data_bind(ReviewScreen.state)
        yield SideBySide().data_bind(ReviewScreen.state, ReviewScreen.view, ReviewScreen.chosen)
        with Container(id="lists"):
            for pane in (FindingsList("quotes", "Quotes", speakers=True), FindingsList("figures", "Figures")):
                yield pane.data_bind(ReviewScreen.state, ReviewScreen.chosen, ReviewScreen.filter)
        yield Detail(id="detail").data_bind(ReviewScreen.state, ReviewScreen.chosen)
        yield StatusLine(id="status").data_bind(ReviewScreen.state, ReviewScreen.found)

    def on_mount(self) -> None:
        self.texts.focus_text()
        # The article is on the screen before anything heavy is imported.
        self.call_after_refresh(self.jobs.translate, None)

    @property
    def texts(self) -> SideBySide:
        """Both texts."""
        return self.query_one(SideBySide)

    @property
    def current(self) -> State:
        """The state, which there always is."""
        assert self.state is not None
        return self.state

    def say(self, message: str, *, problem: bool = False) -> None:
        """Tell the reader something; `message` may hold words of the article."""
        self.notify(drawable(message), severity="error" if problem else "information", markup=False)

    # What the workers tell

    @on(Planned)
    @on(Advanced)
    def _advance(self, event: Planned | Advanced) -> None:
        phase: Phase = "stopping" if self.current.phase == "stopping" else "translating"
        self.state = self.current.reached(event.review, phase)
        self.jobs.looked_at = self.texts.sentence_in_sight

    @on(Ended)
    def _end(self, event: Ended) -> None:
        complete = all(segment.target and not segment.draft for segment in event.review.bitext.segments)
        self.state = self.current.reached(event.review, "done" if complete else "stopped")
        for warning in event.review.warnings:
            self.say(warning, problem=True)

    @on(Failed)
    def _fail(self, event: Failed) -> None:
        self.state = self.current.failed(event.problem)

    @on(Exported)
    def _tell_exported(self, event: Exported) -> None:
        self.say(f"Exported to {event.path}")

    @on(Refused)
    def _tell_refused(self, event: Refused) -> None:
        self.say(event.problem, problem=True)

    @on(Directions)
    def _offer_directions(self, event: Directions) -> None:
        from tui.screens.languages import LanguagesScreen  # most readings need none

        if not self.is_current:  # asked twice, or something else was opened meanwhile
            return
        bitext = self.current.bitext
        current = bitext.source_language, bitext.target_language
        self.app.push_screen(LanguagesScreen(event.directions, current), self._translate_anew)

    def _translate_anew(self, direction: Direction | None) -> None:
        """Start over in another direction."""
        bitext = self.current.bitext
        if direction and direction != (bitext.source_language, bitext.target_language):
            self.chosen = None
            self.texts.search("")
            self.state = State(self.current.article)
            self.jobs.start_over(*direction)

    # What the reader does

    @on(Chosen)
    def _choose(self, event: Chosen) -> None:
        event.stop()
        self.chosen = event.finding
        self.texts.show_finding(event.finding)  # also if it was chosen before and scrolled away

    def action_view(self, view: View) -> None:
        self.view = view

    def action_next_view(self) -> None:
        self.view = VIEWS[(VIEWS.index(self.view) + 1) % len(VIEWS)]

    def action_finding(self, step: int) -> None:
        """Choose the next (1) or previous (-1) finding that is not plainly matched and passes the filter."""
        state = self.current
        wanted = [finding for finding in state.unmatched if passes(finding, self.filter)]
        if not wanted:
            self.say(
                "There are no errors or warnings; f shows the other findings."
                if state.unmatched
                else "Every quote and figure is plainly matched."
                if state.findings
                else "There are no findings yet."
                if state.phase in RUNNING
                else "There are no findings."
            )
            return
        order = {id(finding): place for place, finding in enumerate(state.findings)}
        here = order.get(id(self.chosen), -1 if step > 0 else len(order))
        ahead = [finding for finding in wanted if (order[id(finding)] - here) * step > 0]
        if ahead:
            self.chosen = ahead[0 if step > 0 else -1]
        else:
            self.say("This is the last finding." if step > 0 else "This is the first finding.")

    def action_sentence(self, step: int) -> None:
        self.texts.step_sentence(step)

    def action_paragraph(self, step: int) -> None:
        self.texts.step_paragraph(step)

    def action_filter(self) -> None:
        filters = list(FILTERS)
        self.filter = filters[(filters.index(self.filter) + 1) % len(filters)]
        self.say(f"Listed: {FILTERS[self.filter]}.")

    def action_lists(self) -> None:
        lists = self.query_one("#lists")
        lists.display = not lists.display
        if not lists.display and isinstance(self.focused, FindingsList):
            self.texts.focus_text()

    def action_copy(self) -> None:
        copied = self.texts.copied()
        if copied is None:
            self.say("There is nothing to copy: mark a sentence with J, or select with the mouse.")
            return
        side, words, selected = copied
        self.app.copy_to_clipboard(words)
        clipboard.copy(words)
        what = "selection" if selected else "sentence"
        text = "original" if side == "source" else "translation"
        self.say(f"Copied the {what} of the {text}: {fitted(words, 60).rstrip()}")

    # Searching

    async def action_search(self) -> None:
        if not (bars := self.query(SearchBar)):
            await self.mount(SearchBar(), before="#status")
            bars = self.query(SearchBar)
        bars.first().display = True
        bars.first().focus()

    def action_hit(self, step: int) -> None:
        if not self.texts.is_searching:
            self.say("Nothing is searched for: / starts a search.")
        self.texts.step_hit(step)

    @on(SearchBar.Changed)
    def _search(self, event: SearchBar.Changed) -> None:
        self.texts.search(event.value)

    @on(SearchBar.Submitted)
    def _close_search(self) -> None:
        self.query_one(SearchBar).display = False
        self.texts.focus_text()

    @on(SearchBar.Left)
    def _give_search_up(self) -> None:
        self.texts.search("")
        self._close_search()

    @on(Found)
    def _tell_found(self, event: Found) -> None:
        self.found = event.result

    def action_stop(self) -> None:
        """Take back what is nearest: a selection, a search, the translation."""
        if self.texts.clear_selection():
            return
        if self.texts.is_searching:
            self.texts.search("")
        elif self.current.phase in ("planning", "translating"):
            self.jobs.cancel()
            self.state = self.current.in_phase("stopping")

    def action_resume(self) -> None:
        state = self.current
        if state.phase in ("stopped", "failed"):
            self.state = state.in_phase("translating" if state.review else "planning")
            self.jobs.translate(state.review)
        elif state.phase == "done":
            self.say("Everything is translated.")
        else:
            self.say("The translation is still running.")

    def action_languages(self) -> None:
        self.jobs.ask_directions()

    def action_export(self) -> None:
        state = self.current
        if state.review is None or not state.translated:
            self.say("There is nothing to export: nothing is translated yet.", problem=True)
        elif self.jobs.is_exporting:
            self.say("The review is being written already.")
        else:
            self.jobs.export(state.review, Path.cwd())
