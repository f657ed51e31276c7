"""Write a note, or correct a translation: at the bottom of the screen, below the texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import SuspendNotSupported
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static, TextArea

from translation.errors import UsageError
from translation.reviewing.decisions import NONE
from tui import commands
from tui.jobs.threads import Jobs
from tui.messages import RequestFailed, TextChecked
from tui.screens.dialog import Dialog
from tui.system import editor
from tui.view.decided import verdict
from tui.view.originals import is_unmatched
from tui.view.wrapping import drawable
from tui.widgets.fields import act_in_turn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from translation.model import Finding
    from tui.settings.keys import Keys

    Check = Callable[[str], Sequence[Finding]]


class Lines(TextArea):
    """The field. The keys for both ends of a line go to those of its text, however it is wrapped."""

    async def on_key(self, event: events.Key) -> None:
        await act_in_turn(self, event)

    def get_cursor_line_start_location(self, smart_home: bool = False) -> tuple[int, int]:  # noqa: ARG002  Textual's
        return self.cursor_location[0], 0

    def get_cursor_line_end_location(self) -> tuple[int, int]:
        row = self.cursor_location[0]
        return row, len(self.document[row])


class WritingScreen(Dialog[str]):
    """Its result is what is written. `above` stands above it. `check`, run in a thread, finds what is to be
    said of a translation while it is typed; None: it is a note.
    """

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("writing")
    SCOPE = "writing"

    def __init__(self, title: str, above: Content, text: str, keys: Keys, check: Check | None = None) -> None:
        super().__init__()
        self._title = title
        self._above = above
        self._text = text
        self._keys = keys
        self._check = check
        self._jobs = Jobs(self.post_message)
        self._checking: str | None = None  # the text that is being checked
        self._warned: str | None = None  # the text that would have been lost by quitting, as was said

    def compose(self) -> ComposeResult:
        with Vertical(id="writing") as box:
            box.border_title = self._title
            line, close = self._keys["writing.line"], self._keys["writing.close"]
            box.border_subtitle = f"enter keeps · {line} a new line · {close} drops"
            yield Static(self._above, id="writing-above", markup=False)
            yield Lines(self._text, id="writing-text", compact=True, tab_behavior="focus")
            yield Static(id="writing-note", markup=False)

    def on_mount(self) -> None:
        area = self._area
        area.move_cursor(area.document.end)
        area.focus()
        self._begin_check()

    def on_key(self, event: events.Key) -> None:
        """Take what was typed before the field was there: it is meant for it."""
        if event.character and event.is_printable:
            event.stop()
            self._area.insert(event.character)

    @property
    def _area(self) -> Lines:
        return self.query_one(Lines)

    def action_keep(self) -> None:
        if self._area.text.strip():
            self.dismiss(self._area.text)
        else:
            close = self._keys["writing.close"]
            self._say(Content(f"It needs words; {close} drops it."))

    def action_line(self) -> None:
        self._area.insert("\n")

    def action_editor(self) -> None:
        """Let the text be written in an editor."""
        area = self._area
        try:
            with self.app.suspend():
                text = editor.rewritten(area.text)
        except UsageError as error:
            self._say(Content.styled(drawable(str(error)), "bold $text-error"))
        except SuspendNotSupported:
            self._say(Content.styled("This terminal cannot be handed to an editor.", "bold $text-error"))
        else:
            area.text = text
            area.move_cursor(area.document.end)

    def may_quit(self) -> bool:
        """Not where words were written, unless it was said just now that they will be lost."""
        text = self._area.text
        if text.strip() in ("", self._text.strip()) or text == self._warned:
            return True
        self._warned = text
        keep, drop = self._keys["writing.keep"], self._keys["writing.close"]
        again = self._keys["app.quit_anywhere"]
        said = f"{keep} keeps what is written, {drop} drops it; {again} again quits without it."
        self._say(Content.styled(said, "bold $text-warning"))
        return False

    @on(Lines.Changed)
    def _forget_warning(self) -> None:
        if self._warned is not None and self._area.text != self._warned:
            self._warned = None
            self._say(Content())

    @on(Lines.Changed)
    def _begin_check(self) -> None:
        """Check what is written; while it is typed, only the latest."""
        text = self._area.text
        check = self._check
        if check is None or self._checking is not None:
            return
        self._checking = text
        self._jobs.start("check", "This cannot be checked", lambda: TextChecked(text, check(text)))

    @on(TextChecked)
    def _show_checked(self, event: TextChecked) -> None:
        self._checking = None
        if event.text != self._area.text:
            self._begin_check()
            return
        if self._warned is not None:  # what was said of quitting is to be read
            return
        found = [finding for finding in event.findings if is_unmatched(finding)]
        lines = [
            Content.assemble((verdict(finding, NONE), _colour(finding)), "  ", drawable(finding.reason))
            for finding in found
        ]
        nothing = Content.styled("✓ The checks find nothing.", "$text-success")
        self._say(Content("\n").join(lines or [nothing]))

    @on(RequestFailed)
    def _show_problem(self, event: RequestFailed) -> None:
        self._checking = None
        if self._warned is None:
            self._say(Content(drawable(event.problem)))

    def _say(self, content: Content) -> None:
        self.query_one("#writing-note", Static).update(content)


def _colour(finding: Finding) -> str:
    return "$text-primary" if finding.severity == "info" else f"bold $text-{finding.severity}"
