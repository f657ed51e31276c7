"""The reader's app: theme, global keys, screens."""

from __future__ import annotations

import gc
from contextlib import suppress
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import App, SystemCommand
from textual.color import Color

from tui import commands, history
from tui.article_app import ArticleApp
from tui.backend import ProductPipeline
from tui.jobs.article import leave
from tui.jobs.review_file import ReviewFile
from tui.messages import ConnectionRefused
from tui.queue import Queue
from tui.screens.dialog import Dialog
from tui.screens.review import ReviewScreen
from tui.settings.settings import Settings, summary
from tui.system.network_guard import watch
from tui.themes import HIGH_CONTRAST, SHADES
from tui.view.wrapping import drawable
from tui.widgets.status_line import Message
from tui.widgets.text_pane import TextPane

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from textual.binding import BindingType
    from textual.notifications import Notify, SeverityLevel
    from textual.screen import Screen
    from textual.theme import Theme

    from translation.model import Article
    from translation.network.permission import Access
    from tui.backend import Pipeline
    from tui.commands.command import Scope


_READING_SPEED = 15  # characters a second: some 150 words a minute
_LEAST_SECONDS = 2.5


def seconds_to_read(message: str) -> float:
    """How long a message is to be seen, at an unhurried pace."""
    return _LEAST_SECONDS + len(message) / _READING_SPEED


def run(
    article: Article | None,
    source: str | None,
    target: str | None,
    *,
    settings: Settings,
    problems: Sequence[str] = (),
    draft: bool = False,
    use_memory: bool = True,
    queue: Queue | None = None,
    first: int | None = None,
    said: str = "",
    review_file: Path | None = None,
    feeds: Sequence[str] | None = None,
) -> int:
    """Read `article` in the terminal; None: ask which. Returns the exit code.

    `source` and `target` are language codes; None: detected, and chosen by what is installed. `problems` are
    sentences about the settings. `draft`: whether all is translated quickly first. `use_memory`: whether the
    translation memory is used, and decisions are kept on disk. `queue`: the articles to be read one after the
    other. `first`: the number of the sentence to be shown first. `said`: a sentence for the reader.
    `review_file`: where a copy of the decisions is kept. `feeds`: the list to begin with, of these feeds;
    of the subscriptions where it is empty.
    """
    preferred = target or settings.target
    pipeline = ProductPipeline(
        use_memory=use_memory, draft=draft, back=settings.back, preferred=preferred, muted=settings.mute
    )
    app = ReaderApp(
        article,
        source,
        target,
        settings=settings,
        problems=problems,
        pipeline=pipeline,
        guarded=True,
        queue=queue,
        first=first,
        review_file=ReviewFile(review_file) if review_file else None,
        access=settings.access(keeps=use_memory),
    )
    app.said = said
    app.feeds = feeds
    app.run()
    for screen in app.reviews:
        screen.desk_jobs.leave()
    return leave([screen.jobs for screen in app.reviews], app.return_code or 0)


class ReaderApp(ArticleApp):
    """Diptych's reader."""

    TITLE = "Diptych"
    CSS_PATH = "diptych.tcss"
    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("app")
    # Columns: from 80 on the texts stand side by side, from 140 on two lists do too.
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (80, "-medium"), (140, "-broad")]  # noqa: RUF012 as Textual has it
    VERTICAL_BREAKPOINTS = [  # noqa: RUF012
        (0, "-tiny"),
        (18, "-little"),
        (22, "-short"),
        (34, "-tall"),
        (42, "-high"),
    ]

    def __init__(
        self,
        article: Article | None = None,
        source: str | None = None,
        target: str | None = None,
        *,
        settings: Settings | None = None,
        problems: Sequence[str] = (),
        pipeline: Pipeline | None = None,
        guarded: bool = False,
        queue: Queue | None = None,
        first: int | None = None,
        review_file: ReviewFile | None = None,
        access: Access | None = None,
    ) -> None:
        """`guarded`: in this whole process, connections that nobody asked for are refused and reported.

        `access`: how far addresses may lead; None: as the settings say.
        """
        super().__init__(
            article,
            (source, target),
            settings=settings or Settings(),
            pipeline=pipeline or ProductPipeline(),
            queue=queue or Queue(),
            first=first,
            review_file=review_file,
            access=access,
        )
        self._guarded = guarded
        self._connections: list[str] = []
        self._problems = list(problems)
        self.said = ""  # for the reader, at first
        self._choose_theme()
        self.set_keymap(self.settings.keys.changed)

    def get_default_screen(self) -> Screen[None]:
        if self.reviews:
            return self.review
        from tui.screens.welcome import WelcomeScreen  # only where no article was named

        return WelcomeScreen(history.load().recent, self.settings.keys)

    def on_mount(self) -> None:
        if self._guarded:
            self._mine = copy_context()
            watch(self._report_connection)
        self.theme_changed_signal.subscribe(self, self._save_theme)
        self.app_resume_signal.subscribe(self, self._draw_anew)
        if self._problems:
            self.notify(summary(self._problems), severity="warning")
        elif self.said:
            self.notify(self.said, severity="warning")
        if not self.reviews and self.queueing.queue.names:
            self.queueing.begin_at_first()
        if self.feeds is not None:
            self.action_feeds()

    def _draw_anew(self, _app: App[None]) -> None:
        """The terminal is ours again, and empty: Textual draws it after `suspend`, but not after a stop."""
        self.refresh(layout=True)

    def on_ready(self) -> None:
        """The first frame is on the screen."""
        if not gc.isenabled():  # see `tui.cli.reading`
            gc.freeze()  # what has been made so far stays: it need not be looked through again and again
            gc.enable()

    # Messages

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Show a message as long as it takes to read. It is plain text: it may hold words of the article."""
        message = drawable(message)
        title = title or ("✗" if severity == "error" else "")  # a problem is seen without colours too
        timeout = timeout or seconds_to_read(message)
        super().notify(message, title=title, severity=severity, timeout=timeout, markup=markup)

    def on_notify(self, event: Notify) -> None:
        """One message at a time: at the bottom of a review; elsewhere Textual adds it after this."""
        self.clear_notifications()
        screen = self.screen
        if isinstance(screen, ReviewScreen):
            event.prevent_default()
            screen.tell(
                Message(event.notification.message, event.notification.severity), event.notification.timeout
            )

    # Colours

    def _choose_theme(self) -> None:
        """Put on the theme of the settings, or else the one chosen last."""
        self.register_theme(HIGH_CONTRAST)
        preferred = self.settings.theme
        if preferred and preferred not in self.available_themes:
            where = self.settings.origins.get("theme", "settings")
            key = self.settings.keys["app.theme"]
            # First, as only the first of several is shown: `diptych settings` does not know the themes.
            self._problems.insert(0, f"{where}: there is no theme “{preferred}”; {key} lists them.")
        for theme in (preferred, history.load().theme):
            if theme in self.available_themes:
                self.theme = theme
                break

    def get_css_variables(self) -> dict[str, str]:
        variables = super().get_css_variables()
        for name, opacity in SHADES.items():
            variables.setdefault(name, f"{variables['foreground']} {opacity}")
        for ground in ("primary", "warning"):  # $text would be chosen for what is below the ground
            text = Color.parse(variables[ground]).get_contrast_text(1)
            variables.setdefault(f"on-{ground}", text.hex)
        self.theme_variables = variables
        return variables

    def _save_theme(self, theme: Theme) -> None:
        history.save_theme(theme.name)

    async def action_quit(self) -> None:
        if not self.screen.is_mounted:  # it is about to look for what quitting takes away
            self.call_later(self.action_quit)
            return
        if isinstance(self.screen, Dialog) and not self.screen.may_quit():
            return
        if self.reviews:
            self.review.places.keep()
        await super().action_quit()

    def _report_connection(self, attempt: str) -> None:
        """Called in any thread, which knows nothing of this app."""
        with suppress(RuntimeError):  # the app has ended meanwhile
            self._mine.copy().run(self.post_message, ConnectionRefused(attempt))

    @on(ConnectionRefused)
    def _show_connection(self, event: ConnectionRefused) -> None:
        if event.attempt not in self._connections:
            self._connections.append(event.attempt)
        reached = ", ".join(self._connections)
        self.notify(
            f"Something in this program tried to reach {reached}. It was refused. Please report this.",
            severity="error",
        )

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        inner: Scope = "review" if isinstance(screen, ReviewScreen) else "welcome"
        for command in commands.of_scope(inner, "app"):
            if command.id != "app.palette":
                run = partial(self.run_action, command.action, screen if command.scope == inner else self)
                keys = "  ".join(self.settings.keys.names(command))
                yield SystemCommand(command.title, f"{command.help}  ·  {keys}", run)

    def action_packages(self) -> None:
        if isinstance(self.screen, ReviewScreen):
            self.screen.show_packages()
        else:
            from tui.screens.packages import PackagesScreen

            self.push_screen(PackagesScreen(self.settings.keys))

    def action_help(self) -> None:
        from tui.screens.help import HelpScreen

        self.push_screen(HelpScreen(self.settings.keys, self._focused_scope()))

    def _focused_scope(self) -> Scope:
        """The scope whose keys the focused pane takes before all others."""
        from tui.widgets.findings_list import FindingsList

        if isinstance(self.focused, TextPane):
            return "text"
        if isinstance(self.focused, FindingsList):
            return "list"
        return "review" if isinstance(self.screen, ReviewScreen) else "welcome"
