"""The list of what feeds hold: articles are opened from it, marked, and their headlines translated."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static

from translation.errors import all_of, counted
from translation.languages import codes
from translation.model import Article
from tui import commands
from tui.jobs.feeds import FeedJobs
from tui.messages import ArticleLoaded, FeedsLoaded, HeadlinesTranslated, RequestFailed
from tui.screens.dialog import Dialog
from tui.view.wrapping import drawable, fitted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from translation.feeds.feed import Entry
    from translation.network.permission import Access
    from tui.backend import Pipeline
    from tui.settings.keys import Keys
    from tui.view.feed_state import FeedState

_MOST_TITLES = 200  # translated at once
_DATE = len("2026-11-30 09:00")
_LANGUAGE = 2  # cells
_OUTLET = 18  # cells
_LEAST_TITLE = 30  # cells; for less, the outlet goes, then the date


class FeedsScreen(Dialog[Article | None]):
    """Dismisses with an article, once it is loaded. `state` outlives the screen: the list is as it was left.

    `names`: addresses and files of feeds; none: the subscriptions. `target`: the language of translated
    headlines, where one is named.
    """

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("feeds")
    SCOPE = "feeds"

    def __init__(
        self,
        state: FeedState,
        names: Sequence[str],
        pipeline: Pipeline,
        target: str | None,
        keys: Keys,
        access: Access,
    ) -> None:
        super().__init__()
        self._state = state
        self._keys = keys
        self._opening: Entry | None = None
        self._jobs = FeedJobs(self.post_message, names, pipeline, target, access)

    def compose(self) -> ComposeResult:
        with Vertical(id="feeds") as box:
            box.border_subtitle = " · ".join(
                f"{self._keys[f'feeds.{name}']} {words}"
                for name, words in (
                    ("translate", "translates"),
                    ("refresh", "loads again"),
                    ("mark", "read or not"),
                    ("close", "closes"),
                )
            )
            yield OptionList(markup=False)
            yield Static(id="feeds-note", markup=False)

    def on_mount(self) -> None:
        self._show()
        if not self._state.is_loaded:
            self.action_refresh()

    def on_resize(self) -> None:
        self._show()

    def _show(self) -> None:
        state = self._state
        box, options = self.query_one("#feeds"), self.query_one(OptionList)
        box.border_title = (
            f"{counted(len(state.entries), 'article')} of {counted(len(state.feeds), 'feed')}, "
            f"{state.unread} unread"
            if state.is_loaded
            else "Feeds"
        )
        at = state.at
        options.clear_options()
        width = options.scrollable_content_region.width or self.size.width
        options.add_options(_row(state, entry, width - 2) for entry in state.entries)
        options.highlighted = at if state.entries else None
        options.display = bool(state.entries)

    def _tell(self, words: str) -> None:
        self.query_one("#feeds-note", Static).update(Content(drawable(words)))

    @property
    def _chosen(self) -> Entry | None:
        return self._state.entries[self._state.at] if self._state.entries else None

    @on(OptionList.OptionHighlighted)
    def _keep_place(self, event: OptionList.OptionHighlighted) -> None:
        self._state.at = event.option_index

    # What is loaded

    def action_refresh(self) -> None:
        self._tell(f"Loading the feeds … {self._gives_up}")
        self._jobs.load()

    @on(FeedsLoaded)
    def _take(self, event: FeedsLoaded) -> None:
        self._state.load(event.feeds, event.languages, event.opened)
        self._show()
        problems = [feed.problem for feed in event.feeds if feed.problem]
        more = f" {counted(len(problems) - 1, 'more feed')} cannot be loaded." if problems[1:] else ""
        none = (
            ""
            if event.feeds
            else "You have no subscriptions: `diptych feed ADDRESS --subscribe` keeps a feed."
        )
        self._tell(f"✗ {problems[0]}{more}" if problems else none)

    @on(RequestFailed)
    def _show_problem(self, event: RequestFailed) -> None:
        self._tell(f"✗ {event.problem}")

    # An article

    @on(OptionList.OptionSelected)
    def _open(self) -> None:
        if self._chosen:
            self._opening = self._chosen
            self._tell(f"Opening “{self._chosen.headline}” … {self._gives_up}")
            self._jobs.open(self._chosen)

    @on(ArticleLoaded)
    def _close_with_article(self, event: ArticleLoaded) -> None:
        if self._opening:
            self._state.opened.add(self._opening.id)
        self.dismiss(event.article)

    @property
    def _gives_up(self) -> str:
        return f"{self._keys['feeds.close']} gives up"

    def action_close(self) -> None:
        """Give up what is being loaded; without that, or where nothing is listed yet, close."""
        if self._jobs.give_up() and self._state.is_loaded:
            self._tell("Given up.")
        else:
            self.dismiss(None)

    def on_unmount(self) -> None:
        self._jobs.give_up()

    def action_mark(self) -> None:
        """Mark the chosen entry as read, or take that back, and go on to the next."""
        if (entry := self._chosen) is None:
            return
        is_read = entry.id not in self._state.opened
        (self._state.opened.add if is_read else self._state.opened.discard)(entry.id)
        self._jobs.mark([entry.id], is_read=is_read)
        self._state.at = min(self._state.at + 1, len(self._state.entries) - 1)
        self._show()

    # Headlines

    def action_translate(self) -> None:
        """Translate the headlines from the chosen one on."""
        state = self._state
        wanted = [entry for entry in state.entries[state.at :] if entry.id not in state.translated][
            :_MOST_TITLES
        ]
        titles = [(entry.id, state.languages.get(entry.id, ""), entry.headline) for entry in wanted]
        if titles:
            self._tell(f"Translating {counted(len(titles), 'headline')} …")
            self._jobs.translate(titles)

    @on(HeadlinesTranslated)
    def _show_translated(self, event: HeadlinesTranslated) -> None:
        self._state.translated |= event.translated
        self._show()
        named = [codes.name(code) if code else "an unknown language" for code in event.untranslated]
        self._tell(f"No package translates {all_of(named)}." if named else "")


def _row(state: FeedState, entry: Entry, width: int) -> Content:
    """An entry in `width` cells, and its translated headline in a row below."""
    is_read = entry.id in state.opened
    sign = (" " if is_read else "●", "bold $text-primary")
    columns = [entry.date[:_DATE].replace("T", " ").ljust(_DATE), fitted(drawable(entry.outlet), _OUTLET)]
    language = state.languages.get(entry.id, "").ljust(_LANGUAGE)
    while columns and width - sum(len(column) + 2 for column in columns) - _LANGUAGE - 4 < _LEAST_TITLE:
        columns.pop()
    lead = Content.assemble(sign, " ", ("  ".join([*columns, language]), "$faint"), "  ")
    room = max(width - lead.cell_length, 1)
    title = fitted(drawable(entry.headline), room).rstrip()
    lines = [Content.assemble(lead, (title, "" if is_read else "bold"))]
    if words := state.translated.get(entry.id):
        lines.append(
            Content.assemble(" " * lead.cell_length, (fitted(drawable(words), room).rstrip(), "$text-accent"))
        )
    return Content("\n").join(lines)
