"""The language packages: what is here, what can be had; install, remove, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual import on
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tui import commands
from tui.jobs.packages import PackageJobs
from tui.messages import PackageJobEnded, PackageProgress, PackagesListed
from tui.screens.dialog import Dialog
from tui.screens.prompt import PromptScreen
from tui.system.paths import file_of
from tui.view.wrapping import drawable, fitted

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from translation.packages.index import Index
    from translation.packages.listing import Entry, Status
    from tui.settings.keys import Keys

_STYLES: dict[Status, tuple[str, str]] = {
    "ready": ("✓", "$text-success"),
    "outdated": ("↑", "$text-primary"),
    "damaged": ("✗", "bold $text-error"),
    "leftover": ("!", "$text-warning"),
    "foreign": ("?", "$text-warning"),
    "offered": ("+", "$foreground 60%"),
}
# What the keys of this list do about a problem; elsewhere the entry's own hint names a command.
_HINTS: dict[Status, str] = {
    "outdated": "{install} installs the newest version, {remove} removes this one.",
    "damaged": "{install} installs it again, {remove} removes it.",
    "leftover": "If nothing is being installed, {remove} removes it.",
}
_BAR = 20  # cells


class PackagesScreen(Dialog[bool]):
    """Everything in one list; the line below it says what is wrong with the chosen one, or what is going on.

    Its result is whether packages were installed, removed or put back.
    """

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("packages")
    SCOPE = "packages"

    def __init__(self, keys: Keys) -> None:
        super().__init__()
        self._keys = keys
        self.jobs = PackageJobs(self.post_message)
        self._entries: list[Entry | None] = []  # by the place of their rows; None: a heading
        self._marked: Entry | None = None
        self._working: PackageProgress | None = None
        self._said: Content | None = None
        self._changed = False

    def compose(self) -> ComposeResult:
        with Vertical(id="packages") as frame:
            frame.border_title = "Language packages"
            yield OptionList(id="package-list", markup=False)
            yield Static(id="package-detail", markup=False)
            yield Static(self._footer(), id="package-keys", markup=False)

    def on_mount(self) -> None:
        self.jobs.show()

    def on_unmount(self) -> None:
        self.jobs.finish()

    @property
    def chosen(self) -> Entry | None:
        """The package that is marked."""
        place = self.query_one(OptionList).highlighted
        return self._entries[place] if place is not None and place < len(self._entries) else None

    # What the jobs report

    @on(PackagesListed)
    def _list(self, event: PackagesListed) -> None:
        marked = self.chosen
        rows: list[tuple[Entry | None, Option]] = []
        here = [entry for entry in event.entries if entry.origin != "offered"]
        offered = [entry for entry in event.entries if entry.origin == "offered"]
        width = max((cell_len(drawable(entry.title)) for entry in event.entries), default=0)
        for heading, entries in (("On this machine", here), (self._offering(event.index), offered)):
            rows.append((None, Option(Content.styled(drawable(heading), "bold $text-accent"), disabled=True)))
            rows += [(entry, Option(_row(entry, width))) for entry in entries]
        self._entries = [entry for entry, _ in rows]
        options = self.query_one(OptionList)
        options.set_options([option for _, option in rows])
        place = self._place_of(marked)
        self._marked = self._entries[place]
        options.highlighted = place
        self._show_detail()

    def _place_of(self, marked: Entry | None) -> int:
        """Where to go on in a new list: the same package, else the same direction, else the first."""
        places = [(place, entry) for place, entry in enumerate(self._entries) if entry]
        if marked:
            same = [
                place for place, entry in places if (entry.path, entry.pair) == (marked.path, marked.pair)
            ]
            near = [place for place, entry in places if entry.pair == marked.pair]
            if same or near:
                return (same or near)[0]
        return places[0][0] if places else 0

    @on(PackageProgress)
    def _show_work(self, event: PackageProgress) -> None:
        self._working = event
        self._show_detail()

    @on(PackageJobEnded)
    def _end_work(self, event: PackageJobEnded) -> None:
        self._working = None
        self._changed = self._changed or bool(event.done)
        if event.problem:
            self._said = Content.assemble(("✗ ", "bold $text-error"), drawable(event.problem))
        elif event.done:
            undo = f" {self._keys['packages.undo']} puts it back." if event.can_undo else ""
            self._said = Content(drawable(event.done + undo))
        self._show_detail()

    # What the reader does

    @on(OptionList.OptionHighlighted)
    def _show_marked(self) -> None:
        if self.chosen != self._marked:
            self._marked, self._said = self.chosen, None
        self._show_detail()

    @on(OptionList.OptionSelected)
    def action_install(self) -> None:
        entry = self.chosen
        if entry is None or self._is_busy():
            return
        if not entry.source:
            self._say("It is unknown which package this should be.")
        elif entry.origin == "bundled":
            self._say("It comes with Diptych.")
        elif entry.status == "ready":
            self._say("It is installed.")
        else:
            self._working, self._said = PackageProgress(f"{entry.title}: …"), None
            self._show_detail()
            self.jobs.install(entry.source, entry.target)

    def action_import(self) -> None:
        if not self._is_busy():
            self.app.push_screen(import_prompt(), self._import)

    def _import(self, path: str | None) -> None:
        if path:
            self._working, self._said = PackageProgress(f"{path}: …"), None
            self._show_detail()
            self.jobs.import_file(file_of(path))

    def action_remove(self) -> None:
        entry = self.chosen
        if entry is None or self._is_busy():
            return
        if entry.origin == "installed":
            self.jobs.remove(entry)
        else:
            self._say("It comes with Diptych." if entry.origin == "bundled" else "It is not installed.")

    def action_undo(self) -> None:
        if not self.jobs.can_undo:
            self._say("Nothing was removed since this list was opened.")
        elif not self._is_busy():
            self.jobs.undo()

    def action_refresh_index(self) -> None:
        if not self._is_busy():
            self.jobs.load_index()

    def action_close(self) -> None:
        if self._working:
            self.jobs.cancel()
            self._working = None
            self._say("Cancelled. Installing again resumes the download.")
            self.jobs.show()
        else:
            self.dismiss(self._changed)

    def _is_busy(self) -> bool:
        if self._working:
            cancel = self._keys["packages.close"]
            self._said = Content(f"One thing at a time: {cancel} cancels what is going on.")
            self._show_detail()
        return self._working is not None

    def _say(self, sentence: str) -> None:
        self._said = Content(sentence)
        self._show_detail()

    def _show_detail(self) -> None:
        lines = [self._said] if self._said else []
        if self._working:
            lines.append(progress(self._working))
        elif not lines and self.chosen:
            lines = self._about(self.chosen)
        self.query_one("#package-detail", Static).update(Content("\n").join(lines))

    def _about(self, entry: Entry) -> list[Content]:
        """What there is to say about a package: what is wrong, or where it is from."""
        if entry.problem:
            hint = _HINTS[entry.status].format_map(self._named()) if entry.status in _HINTS else entry.hint
            return [Content(drawable(entry.problem)), Content.styled(drawable(hint), "$foreground 70%")]
        place = entry.place or (str(entry.path) if entry.path else "")
        lines = [Content.styled(drawable(place), "$foreground 70%")]
        if entry.sha256:
            lines.append(Content.styled(f"SHA-256 {drawable(entry.sha256)}", "$foreground 70%"))
        elif entry.origin == "offered" and not entry.size:
            lines.append(Content.styled("Some 80 to 210 MB; the download shows it.", "$foreground 70%"))
        return lines

    def _offering(self, index: Index | None) -> str:
        if index is None:
            return f"To install: not known yet. {self._keys['packages.refresh']} loads the index"
        return f"To install, by the index loaded {index.shown_age}"

    def _footer(self) -> Content:
        shown = [command for command in commands.of_scope("packages") if command.footer]
        parts = [
            Content.assemble((self._keys[command.id], "bold $footer-key-foreground"), f" {command.footer}")
            for command in shown
        ]
        return Content("  ").join(parts)

    def _named(self) -> dict[str, str]:
        return {name: self._keys[f"packages.{name}"] for name in ("install", "remove")}


def import_prompt() -> PromptScreen:
    """Asks for the file of a package."""
    return PromptScreen("Import a package", "path of an .argosmodel file")


def progress(working: PackageProgress) -> Content:
    """What is being done, with a bar where it is known how much is done."""
    if working.share is None:
        return Content(drawable(working.line))
    filled = round(_BAR * min(working.share, 1.0))
    bar = Content.assemble(("━" * filled, "$text-primary"), ("━" * (_BAR - filled), "$foreground 25%"))
    return Content.assemble(bar, "  ", drawable(working.line))


def _row(entry: Entry, width: int) -> Content:
    from translation.network.transfer import megabytes

    glyph, style = _STYLES[entry.status]
    size = megabytes(entry.size) if entry.size else ""
    state = entry.status if entry.status not in ("ready", "offered") else ""
    where = f"by {entry.installer}" if entry.installer else entry.origin if entry.origin == "bundled" else ""
    return Content.assemble(
        (f"{glyph} ", style),
        fitted(entry.title, width),
        f"  {size:>7}  ",
        (f"{state:<10}", style),
        (where, "$foreground 60%"),
    )
