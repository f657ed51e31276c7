"""What a command said of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui import commands
from tui.screens.dialog import Dialog
from tui.view.wrapping import drawable_lines

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from tui.settings.keys import Keys
    from tui.system.piping import Output


class OutputScreen(Dialog[None]):
    """Shows it; `command` is the title."""

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("output")
    SCOPE = "output"

    def __init__(self, command: str, output: Output, keys: Keys) -> None:
        super().__init__()
        self._command = command
        self._output = output
        self._keys = keys

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="output") as box:
            box.border_title = Content(drawable_lines(self._command))
            box.border_subtitle = f"{self._keys['output.close']} closes"
            said = Content(drawable_lines(self._output.text.expandtabs()).rstrip() or "It said nothing.")
            problem = Content.styled(f"✗ {drawable_lines(self._output.problem)}", "bold $text-error")
            yield Static(Content("\n").join([said, problem] if self._output.problem else [said]))

    def action_scroll_rows(self, rows: int) -> None:
        self.query_one("#output").scroll_relative(y=rows, animate=False)
