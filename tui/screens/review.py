"""The review screen: the two texts, their quotes and figures, and everything one can do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on

from tui import commands
from tui.messages import (
    AlternativesFound,
    BackLeft,
    BackTranslated,
    DirectionsFound,
    Exported,
    FindingChosen,
    OriginalsFound,
    Planned,
    RequestFailed,
    Searched,
    SentenceMarked,
    TranslationAdvanced,
    TranslationEnded,
    TranslationFailed,
    WordClicked,
    WordsLinked,
)
from tui.screens.dialog import Dialog
from tui.screens.directions import LanguageTools
from tui.screens.pacing import Pacing
from tui.screens.placed import PlacedScreen
from tui.screens.sentence import SentenceTools
from tui.system import clipboard
from tui.view.copying import to_copy
from tui.view.next_finding import finding_from, why_no_finding
from tui.view.originals import originals
from tui.view.state import RUNNING
from tui.view.wrapping import fitted
from tui.widgets.both_texts import VIEWS, View
from tui.widgets.detail import Detail
from tui.widgets.lists import Lists
from tui.widgets.search_bar import SearchBar
from tui.widgets.side_by_side import SideBySide
from tui.widgets.status_line import At, StatusLine
from tui.widgets.top_line import TopLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from translation.model import Article, Finding, Review
    from tui.backend import Pipeline
    from tui.jobs.review_file import ReviewFile
    from tui.settings.settings import Settings
    from tui.view.state import Filter, Phase, State


class ReviewScreen(PlacedScreen):
    """One article with its translation, and what the reader can do with them."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("review")
    ESCAPE_TO_MINIMIZE = False  # escape stops the translation

    def __init__(
        self,
        article: Article,
        source: str | None,
        target: str | None,
        *,
        settings: Settings,
        pipeline: Pipeline,
        planned: Review | None = None,
        first: int | None = None,
        review_file: ReviewFile | None = None,
    ) -> None:
        super().__init__(
            article,
            (source, target),
            pipeline,
            settings=settings,
            planned=planned,
            first=first,
            review_file=review_file,
        )
        self._sentence_tools = SentenceTools(self, pipeline, settings.keys, self.desk_tools)
        self._language_tools = LanguageTools(self, self.translation, settings.keys)
        self._width = settings.width
        self._copied = settings.copy
        self._panes = settings.panes
        self._pacing = Pacing(self, self._advance)
        self._said: set[str] = set()  # the reviews' notes that the reader has heard

    def compose(self) -> ComposeResult:
        yield TopLine(id="top").data_bind(ReviewScreen.state, ReviewScreen.filter, ReviewScreen.where)
        yield SideBySide(self._width).data_bind(ReviewScreen.state, ReviewScreen.view, ReviewScreen.chosen)
        lists = Lists(self._keys, self._panes)
        yield lists.data_bind(ReviewScreen.state, ReviewScreen.chosen, ReviewScreen.filter)
        detail = Detail(self._keys)
        yield detail.data_bind(
            ReviewScreen.state, ReviewScreen.chosen, ReviewScreen.sentence, ReviewScreen.hint
        )
        yield StatusLine(self._keys).data_bind(
            ReviewScreen.state, ReviewScreen.search_result, ReviewScreen.at, ReviewScreen.message
        )

    def on_mount(self) -> None:
        self.texts.focus_text()
        self.call_after_refresh(self._complete)
        # The article is on the screen before anything heavy is imported.
        self.call_after_refresh(self.jobs.translate, self.current.review)

    def _complete(self) -> None:
        """Mount what the first frame does not show."""
        self.mount(SearchBar(self._close_search), before="#status")

    @property
    def lists(self) -> Lists:
        """The quotes, figures and findings."""
        return self.query_one(Lists)

    @property
    def rows_at_hand(self) -> Sequence[Finding] | None:
        return self.lists.rows_at_hand

    def begin(self, state: State) -> None:
        self._pacing.drop()
        super().begin(state)

    # What the jobs report

    @on(TranslationAdvanced)
    def _pace(self, event: TranslationAdvanced) -> None:
        self._pacing.take(event)

    @on(Planned)
    def _advance(self, event: Planned | TranslationAdvanced) -> None:
        self._pacing.drop()
        phase: Phase = "stopping" if self.current.phase == "stopping" else "translating"
        self.reach(event, phase)
        self.jobs.looked_at = self.texts.sentence_in_sight

    @on(Planned)
    def _say_notes(self, event: Planned) -> None:
        for note in event.review.notes:
            if note not in self._said:
                self._said.add(note)
                self.say(note)

    @on(OriginalsFound)
    def _list_originals(self, event: OriginalsFound) -> None:
        now = self.current.bitext
        if now.source == event.text and now.source_language in ("", event.language):  # "": not translated
            self.state = self.current.with_originals(originals(event.items), event.alone)

    @on(TranslationEnded)
    def _end(self, event: TranslationEnded) -> None:
        self._pacing.drop()
        complete = all(segment.target and not segment.is_draft for segment in event.review.bitext.segments)
        self.reach(event, "done" if complete else "stopped")
        if event.review.warnings:
            self.say(" ".join(event.review.warnings), problem=True)

    @on(BackTranslated)
    def _judge(self, event: BackTranslated) -> None:
        self.state = self.current.with_confidence(event.similarities)

    @on(TranslationFailed)
    def _fail(self, event: TranslationFailed) -> None:
        self._pacing.catch_up()
        self.state = self.current.failed(event.problem)
        if event.missing:
            self._language_tools.offer_missing(*event.missing)

    @on(Exported)
    def _show_exported(self, event: Exported) -> None:
        self.say(f"Exported to {event.path}")

    @on(RequestFailed)
    def _show_problem(self, event: RequestFailed) -> None:
        self._sentence_tools.give_up()
        self.say(event.problem, problem=True)

    @on(DirectionsFound)
    def _offer_directions(self, event: DirectionsFound) -> None:
        self._language_tools.offer_directions(event)

    # What the reader does

    @on(SentenceMarked)
    def _take_marked(self, event: SentenceMarked) -> None:
        event.stop()
        self.sentence = event.sentence
        if self.chosen and not self.texts.is_at(self.chosen):
            self.chosen = None  # the reader has gone on, by a click or a search
        self._sentence_tools.forget()

    @on(FindingChosen)
    def _choose(self, event: FindingChosen) -> None:
        event.stop()
        self.chosen = event.finding
        self.texts.show_finding(event.finding)  # also if it was chosen before and scrolled away
        if event.in_texts:
            self._leave_full()

    def watch_chosen(self, chosen: Finding | None) -> None:
        self.set_class(chosen is not None, "-chosen")
        if chosen:
            self._sentence_tools.hide()
        self._look_around()

    def watch_sentence(self) -> None:
        self._look_around()

    def on_descendant_focus(self) -> None:
        self._look_around()

    def _look_around(self) -> None:
        """Find out what the reader is at, for the line at the bottom."""
        self.at = self._at()

    def _at(self) -> At:
        if isinstance(self.app.screen, Dialog):
            return At(dialog=self.app.screen.SCOPE)
        focused = self.focused
        if isinstance(focused, SearchBar):
            return At(dialog="search")
        if focused is not None and focused.parent is self.lists:
            return At("full" if self.lists.is_full else "list", focused.id or "")
        if isinstance(focused, Detail):
            return At("detail")
        if self.texts.is_searching:
            return At("search")
        if self.chosen is not None:
            return At("finding")
        return At("text" if self.sentence is None else "sentence")

    def on_screen_suspend(self) -> None:
        self.call_later(self._look_around)

    def on_screen_resume(self) -> None:
        self._look_around()

    def action_view(self, view: View) -> None:
        self.view = view

    def action_next_view(self) -> None:
        self.view = VIEWS[(VIEWS.index(self.view) + 1) % len(VIEWS)]

    def action_finding(self, step: int) -> None:
        """Choose the next (1) or previous (-1) open finding that the filter lets through, from here on."""
        sentence = self.texts.visible_sentence
        chosen = self.chosen if sentence is not None else None  # else the reader has scrolled on
        if sentence is None:
            sentence = self.texts.sentence_in_sight or None  # 0: nobody has gone anywhere yet
        finding = finding_from(self.current, self.filter, chosen, sentence, step)
        if finding is not None:
            self.chosen = finding
        else:
            self.say_of_findings(why_no_finding(self.current, self.filter, self._keys, step))

    def action_sentence(self, step: int) -> None:
        self.chosen = None
        self.texts.step_sentence(step)

    def action_paragraph(self, step: int) -> None:
        self.chosen = None
        self.texts.step_paragraph(step)

    def action_filter(self) -> None:
        self._filter(self.filter.next_level())

    def action_kind(self) -> None:
        self._filter(self.filter.next_check(self.current.checks))

    def action_order(self) -> None:
        self._filter(self.filter._replace(gravest_first=not self.filter.gravest_first))

    def _filter(self, wanted: Filter) -> None:
        self.filter = wanted
        self.say(f"Listed: {wanted}.")

    def action_pane(self, name: str) -> None:
        self.lists.show(name)
        self._look_around()

    def action_lists(self) -> None:
        self._leave_full()
        self.lists.toggle_all()
        self._keep_focus()

    def _leave_full(self) -> bool:
        """Let the texts be seen again beside a list that has the whole screen; whether there is one."""
        was_full = self.lists.is_full
        if was_full:
            self.lists.is_full = False
            self._look_around()
        return was_full

    def _keep_focus(self) -> None:
        """A list that is hidden hands the focus back."""
        if self.lists.has_hidden_focus:
            self.texts.focus_text()

    def action_copy(self) -> None:
        copied = self.texts.copied()
        if copied is None or not copied[2]:
            more = to_copy(self._copied, self.current, self.chosen, self.texts.visible_sentence)
            if more:
                self._copy(*more)
                return
        if copied is None:
            mark = self._keys["sentence.next"]
            self.say(f"There is nothing to copy: mark a sentence with {mark}, or select with the mouse.")
            return
        side, words, selected = copied
        what = "selection" if selected else "sentence"
        text = "original" if side == "source" else "translation"
        self._copy(f"{what} of the {text}", words)

    def _copy(self, what: str, words: str) -> None:
        self.app.copy_to_clipboard(words)
        clipboard.copy(words)
        self.say(f"Copied the {what}: {fitted(words, 60).rstrip()}")

    # Searching

    def action_search(self) -> None:
        self._leave_full()
        self.message = None  # how the search stands is said in its place
        for bar in self.query(SearchBar):
            bar.display = True
            self.set_focus(bar)  # at once: the next key is meant for it

    def action_hit(self, step: int) -> None:
        if not self.texts.is_searching:
            self.say(f"Nothing is searched for: {self._keys['search.start']} starts a search.")
        self.texts.step_hit(step)

    @on(SearchBar.Changed)
    def _search(self, event: SearchBar.Changed) -> None:
        self.texts.search(event.value)

    def _close_search(self) -> None:
        self.query_one(SearchBar).display = False
        self.texts.focus_text()

    @on(SearchBar.Left)
    def _give_search_up(self) -> None:
        self.texts.search("")

    @on(Searched)
    def _show_search_result(self, event: Searched) -> None:
        self.search_result = event.result
        self._look_around()

    def action_stop(self) -> None:
        """Take back what is nearest: a selection, a search, the translation."""
        if self.texts.clear_selection() or self._leave_full():
            return
        if self.texts.is_searching:
            if self.query_one(SearchBar).display:
                self._close_search()
            self.texts.search("")
        elif self.current.phase in RUNNING:
            self.translation.stop()
        elif self.lists.has_focus_within:
            self.texts.focus_text()

    def action_resume(self) -> None:
        self.translation.resume()

    def action_back(self) -> None:
        if self.current.is_back:
            self.post_message(BackLeft())
        else:
            self.translation.turn_back()

    # One sentence

    def action_alternatives(self) -> None:
        self._sentence_tools.ask_alternatives()

    @on(AlternativesFound)
    def _offer_alternatives(self, event: AlternativesFound) -> None:
        self._sentence_tools.offer(event)

    def action_word(self, step: int) -> None:
        self._sentence_tools.next_word(step)

    @on(WordClicked)
    def _point(self, event: WordClicked) -> None:
        event.stop()
        self._sentence_tools.point(event)

    @on(WordsLinked)
    def _link(self, event: WordsLinked) -> None:
        self._sentence_tools.link(event)

    def action_languages(self) -> None:
        self.jobs.ask_directions()

    def show_packages(self) -> None:
        """Show all language packages."""
        self._language_tools.show_packages()

    def action_export(self) -> None:
        self.translation.export()

    def action_export_as(self) -> None:
        self.translation.export_as()
