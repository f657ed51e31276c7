"""No package leads from one language to another: offer to install what is lacking."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from textual import on
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static

from tui import commands
from tui.jobs.packages import PackageJobs
from tui.messages import PackageJobEnded, PackageProgress
from tui.screens.dialog import Dialog
from tui.screens.packages import import_prompt, progress
from tui.system.paths import file_of
from tui.view.wrapping import drawable

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from tui.settings.keys import Keys

Answer = Literal["installed", "packages", "import", "no"]
_ANSWERS: tuple[Answer, ...] = ("installed", "packages", "import", "no")


class MissingScreen(Dialog[Answer]):
    """Says what is lacking and how large it is; its result is what became of it.

    `problem`: the sentence that the translation ended with.
    """

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("missing")
    SCOPE = "missing"

    def __init__(self, source: str, target: str, keys: Keys) -> None:
        super().__init__()
        self._direction = source, target
        self._keys = keys
        self._works = False
        self.jobs = PackageJobs(self.post_message)

    def compose(self) -> ComposeResult:
        question, install = _question(*self._direction)
        with Vertical(id="missing") as frame:
            frame.border_title = "No package for this"
            frame.border_subtitle = f"enter chooses · {self._keys['missing.close']} closes"
            yield Static(question, id="missing-question", markup=False)
            yield Static(id="missing-progress", markup=False)
            yield OptionList(
                install, "All packages …", "Import a file …", "Not now", id="missing-answers", markup=False
            )

    def on_mount(self) -> None:
        self.query_one("#missing-progress").display = False

    def on_unmount(self) -> None:
        self.jobs.finish()

    @on(OptionList.OptionSelected)
    def _choose(self, event: OptionList.OptionSelected) -> None:
        if self._works:
            return
        answer = _ANSWERS[event.option_index]
        if answer == "installed":
            self._works = True
            self._show(Content("…"))
            self.jobs.install(*self._direction)
        elif answer == "import":
            self.app.push_screen(import_prompt(), self._import)
        else:
            self.dismiss(answer)

    def _import(self, path: str | None) -> None:
        if path:
            self._works = True
            self._show(Content("…"))
            self.jobs.import_file(file_of(path))

    @on(PackageProgress)
    def _show_work(self, event: PackageProgress) -> None:
        if self._works:
            self._show(progress(event))

    @on(PackageJobEnded)
    def _end(self, event: PackageJobEnded) -> None:
        self._works = False
        if event.done:
            self.dismiss("installed")
        elif event.problem:
            self._show(Content.assemble(("✗ ", "bold $text-error"), drawable(event.problem)))

    def _show(self, content: Content) -> None:
        line = self.query_one("#missing-progress", Static)
        line.display = True
        line.update(content)

    def action_close(self) -> None:
        if self._works:
            self._works = False
            self.jobs.cancel()
            self._show(Content("Cancelled. A download that was begun goes on at the next try."))
        else:
            self.dismiss("no")


def _question(source: str, target: str) -> tuple[Content, Content]:
    """What is said about the lacking packages, and the words for installing them. Asks nobody outside."""
    from translation import packages
    from translation.packages import index
    from translation.packages.metadata import title
    from translation.packages.routes import lacking

    offers, loaded = index.known_offers()
    steps = lacking(source, target, packages.available(), offers)
    direction = title(source, target)
    if not steps:
        known = "The index of packages" if loaded else "Argos' index, as far as is known here,"
        return Content(f"{known} offers none for {direction} either."), Content("Look again")
    names = " and ".join(title(step.source, step.target, step.version) for step in steps)
    over = (
        ", which leads there with what is installed" if len(steps) == 1 and steps[0].target != target else ""
    )
    return (
        Content(
            f"No installed package translates {direction}. {names} can be had{over}: {index.size_of(steps)}. "
            "It is loaded over the network; your article is not sent anywhere."
        ),
        Content(f"Install {names}"),
    )
