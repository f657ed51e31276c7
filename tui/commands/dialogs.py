"""The commands of the first screen and of dialogs."""

from __future__ import annotations

from tui.commands.command import Command, moves

COMMANDS: tuple[Command, ...] = (
    Command(
        "open.down", "open", "down", "move('cursor_down')", "Down", "Go to the next article", priority=True
    ),
    Command("open.up", "open", "up", "move('cursor_up')", "Up", "Go to the previous article", priority=True),
    Command(
        "open.complete",
        "open",
        "tab",
        "complete",
        "Complete",
        "Complete the path as far as it is clear",
        priority=True,
    ),
    Command("open.close", "open", "escape", "close", "Close", "Close without opening anything"),
    *moves("languages", "move('cursor_down')", "move('cursor_up')", "direction"),
    Command(
        "languages.packages",
        "languages",
        "L",
        "packages",
        "Language packages",
        "Show the packages instead, to install others",
    ),
    Command(
        "languages.close", "languages", "escape,q,l", "close", "Close", "Leave the languages as they are"
    ),
    *moves("alternatives", "move('cursor_down')", "move('cursor_up')", "translation"),
    Command(
        "alternatives.close", "alternatives", "escape,q,a", "close", "Close", "Leave the sentence as it is"
    ),
    Command("export.write", "export", "enter", "write", "Write", "Write the file", priority=True),
    Command("export.next", "export", "tab", "app.focus_next", "Next", "Go to what can be chosen next"),
    Command(
        "export.previous", "export", "shift+tab", "app.focus_previous", "Previous", "Go to what stands before"
    ),
    Command("export.close", "export", "escape", "close", "Close", "Close without writing anything"),
    *moves("welcome", "move('cursor_down')", "move('cursor_up')", "of the articles that were open lately"),
    Command(
        "welcome.choose",
        "welcome",
        "enter",
        "choose",
        "Open",
        "Open the article that is chosen, else the sample",
    ),
    Command("welcome.sample", "welcome", "s", "sample", "Sample", "Open the sample article"),
    Command("writing.keep", "writing", "enter", "keep", "Keep", "Keep what is written"),
    Command(
        "writing.line",
        "writing",
        "ctrl+enter,ctrl+j,shift+enter,alt+enter",
        "line",
        "New line",
        "Begin a new line",
    ),
    Command(
        "writing.editor",
        "writing",
        "ctrl+o",
        "editor",
        "In an editor",
        "Go on writing in VISUAL or EDITOR, and come back when it is left",
        "editor",
    ),
    Command("writing.close", "writing", "escape", "close", "Drop", "Drop what is written"),
    *moves("again", "move('cursor_down')", "move('cursor_up')", "answer"),
    Command("again.close", "again", "escape,q,t", "close", "Close", "Leave the translation as it is"),
    *moves("unplaced", "move('cursor_down')", "move('cursor_up')", "decision"),
    Command("unplaced.close", "unplaced", "escape,q,U,enter", "close", "Close", "Close the list"),
    *moves("packages", "move('cursor_down')", "move('cursor_up')", "package"),
    Command(
        "packages.install",
        "packages",
        "enter,i",
        "install",
        "Install",
        "Download and install the package, or its newest version",
        "install",
    ),
    Command(
        "packages.import",
        "packages",
        "I",
        "import",
        "Import a file",
        "Install a package from an .argosmodel file, without a network",
        "import a file",
    ),
    Command("packages.remove", "packages", "d,delete", "remove", "Remove", "Remove the package", "remove"),
    Command(
        "packages.undo",
        "packages",
        "u",
        "undo",
        "Undo",
        "Put back what was removed, until the list is closed",
        "undo",
    ),
    Command(
        "packages.refresh",
        "packages",
        "r",
        "refresh_index",
        "Load the index",
        "Load the list of packages that can be installed",
        "index",
    ),
    Command(
        "packages.close",
        "packages",
        "escape,q,L",
        "close",
        "Close",
        "Cancel what is going on, else close the list",
        "close",
    ),
    *moves("missing", "move('cursor_down')", "move('cursor_up')", "answer"),
    Command("missing.close", "missing", "escape,q", "close", "Close", "Cancel what is going on, else close"),
    *moves("help", "scroll_rows(1)", "scroll_rows(-1)", "row"),
    Command("help.close", "help", "escape,?,f1,enter,q", "close", "Close", "Close the help"),
)
