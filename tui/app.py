"""The reader's app: theme, global keys, screens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, SystemCommand

from tui import commands
from tui.screens.review import ReviewScreen
from tui.workers import ProductPipeline

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.binding import BindingType
    from textual.screen import Screen

    from translation.model import Article
    from tui.workers import Pipeline


def run(
    article: Article,
    source: str | None,
    target: str | None,
    *,
    beam: int | None = None,
    draft: bool = False,
    back: bool = False,
    remembers: bool = True,
) -> int:
    """Read `article` in the terminal; returns the exit code.

    `source` and `target` are language codes; None: detected, and chosen by what is installed. `beam`:
    hypotheses kept while translating; None: the pipeline's choice. `draft`: whether all is translated
    quickly first. `back`: whether it is translated back, to tell how far to trust it. `remembers`: whether
    the translation memory is used.
    """
    pipeline = ProductPipeline(remembers=remembers, draft=draft, back=back)
    app = ReaderApp(article, source, target, beam=beam, pipeline=pipeline)
    app.run()
    return app.review.jobs.leave(app.return_code or 0)


class ReaderApp(App[None]):
    """Diptych's reader."""

    TITLE = "Diptych"
    CSS_PATH = "diptych.tcss"
    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("app")
    # Columns: from 80 on the texts stand side by side, from 100 on the lists too.
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (80, "-medium"), (100, "-wide")]  # noqa: RUF012 as Textual has it
    VERTICAL_BREAKPOINTS = [(0, "-tiny"), (18, "-short"), (34, "-tall")]  # noqa: RUF012

    def __init__(
        self,
        article: Article,
        source: str | None = None,
        target: str | None = None,
        *,
        beam: int | None = None,
        pipeline: Pipeline | None = None,
    ) -> None:
        super().__init__()
        self.review = ReviewScreen(article, source, target, beam=beam, pipeline=pipeline or ProductPipeline())

    def get_default_screen(self) -> Screen[None]:
        return self.review

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        for command in commands.of_scope("review", "app"):
            if command.id != "app.palette":
                run = partial(self.run_action, command.action, screen if command.scope == "review" else self)
                yield SystemCommand(command.title, command.help, run)

    def action_help(self) -> None:
        from tui.screens.help import HelpScreen  # most readings need none

        self.push_screen(HelpScreen())
