"""The commands of reading: in both texts, the lists and the search, and everywhere."""

from __future__ import annotations

from translation.export import EXPORTS
from tui.commands.command import Command, moves
from tui.panes import PANES

COMMANDS: tuple[Command, ...] = (
    Command("view.original", "review", "1", "view('original')", "Original only", "Show the original alone"),
    Command(
        "view.translation",
        "review",
        "2",
        "view('translation')",
        "Translation only",
        "Show the translation alone",
    ),
    Command(
        "view.both", "review", "3", "view('both')", "Both side by side", "Show both texts in aligned rows"
    ),
    Command("view.next", "review", "v", "next_view", "Next view", "Go from view to view", "view"),
    Command(
        "finding.next",
        "review",
        "]",
        "finding(1)",
        "Next finding",
        "Go to the next finding that is not plainly matched",
        "finding",
    ),
    Command(
        "finding.previous", "review", "[", "finding(-1)", "Previous finding", "Go to the previous finding"
    ),
    Command(
        "sentence.next", "review", "J", "sentence(1)", "Next sentence", "Mark the next sentence", "sentence"
    ),
    Command(
        "sentence.previous", "review", "K", "sentence(-1)", "Previous sentence", "Mark the previous sentence"
    ),
    Command("paragraph.next", "review", "}", "paragraph(1)", "Next paragraph", "Go to the next paragraph"),
    Command(
        "paragraph.previous",
        "review",
        "{",
        "paragraph(-1)",
        "Previous paragraph",
        "Go to the previous paragraph",
    ),
    Command(
        "search.start",
        "review",
        "/",
        "search",
        "Search",
        "Search both texts; accents are ignored, and without capitals case, too",
        "search",
    ),
    Command("search.next", "review", "n", "hit(1)", "Next place", "Go to the next place found", "next"),
    Command("search.previous", "review", "N", "hit(-1)", "Previous place", "Go to the previous place found"),
    Command(
        "copy",
        "review",
        "y,ctrl+c",
        "copy",
        "Copy",
        "Copy what the mouse has selected, else the marked sentence of this side",
        "copy",
    ),
    Command(
        "findings.filter",
        "review",
        "f",
        "filter",
        "Filter by severity",
        "List all findings, those not plainly matched, errors and warnings, or errors alone",
        "filter",
    ),
    Command(
        "findings.kind",
        "review",
        "F",
        "kind",
        "Filter by kind",
        "List the findings of every check, of one, or the sentences of low confidence",
        "kind",
    ),
    *(
        Command(
            f"pane.{pane.name}",
            "review",
            pane.key,
            f"pane('{pane.name}')",
            pane.title,
            f"Go to the list of {pane.content}; again: it has the whole screen; again: back",
            pane.title.lower(),
        )
        for pane in PANES
    ),
    Command("pane.all", "review", "p", "lists", "All lists", "Hide the lists, or show them again"),
    Command(
        "translation.stop",
        "review",
        "escape",
        "stop",
        "Stop translating",
        "Take back a selection, a list on the whole screen, a search; else stop, and keep what is done",
        "stop",
    ),
    Command(
        "translation.resume",
        "review",
        "t",
        "resume",
        "Go on translating, or translate again",
        "Go on after a stop or an error; translate a finished text again",
        "go on",
    ),
    Command(
        "translation.languages",
        "review",
        "l",
        "languages",
        "Languages",
        "Translate from or into another language, of those installed",
        "languages",
    ),
    Command(
        "translation.back",
        "review",
        "B",
        "back",
        "Translate back",
        "Translate the translation back, to compare with the original; the same key returns",
    ),
    Command(
        "sentence.alternatives",
        "review",
        "a",
        "alternatives",
        "Alternatives",
        "Choose another translation for the marked sentence; the choice is remembered",
        "alternatives",
    ),
    Command(
        "word.next",
        "review",
        "w",
        "word(1)",
        "Next word",
        "Underline a word of the marked sentence and what the model made of it: a hint",
        "words",
    ),
    Command("word.previous", "review", "W", "word(-1)", "Previous word", "Go to the word before"),
    Command(
        "review.export",
        "review",
        "e",
        "export",
        "Export the review",
        f"Write both sides and the findings to the current folder, as {EXPORTS[0].title}",
        "export",
    ),
    Command(
        "focus.next", "review", "tab", "app.focus_next", "Next pane", "Move to the next pane", "next pane"
    ),
    Command(
        "focus.previous",
        "review",
        "shift+tab",
        "app.focus_previous",
        "Previous pane",
        "Move to the pane before",
    ),
    Command("text.down", "text", "down,j", "move(1)", "Down", "Scroll one row down"),
    Command("text.up", "text", "up,k", "move(-1)", "Up", "Scroll one row up"),
    Command("text.page_down", "text", "pagedown,space", "move_pages(1)", "Page down", "Scroll one page down"),
    Command("text.page_up", "text", "pageup,b", "move_pages(-1)", "Page up", "Scroll one page up"),
    Command(
        "text.half_down", "text", "ctrl+d", "move_pages(0.5)", "Half a page down", "Scroll half a page down"
    ),
    Command("text.half_up", "text", "ctrl+u", "move_pages(-0.5)", "Half a page up", "Scroll half a page up"),
    Command("text.start", "text", "home,g", "move_to_start", "Start", "Go to the start of the text"),
    Command("text.end", "text", "end,G", "move_to_end", "End", "Go to the end of the text"),
    Command("list.down", "list", "down,j", "move(1)", "Down", "Go to the next row and show both places"),
    Command("list.up", "list", "up,k", "move(-1)", "Up", "Go to the row before"),
    Command("list.page_down", "list", "pagedown,space", "move_pages(1)", "Page down", "Go one page down"),
    Command("list.page_up", "list", "pageup,b", "move_pages(-1)", "Page up", "Go one page up"),
    Command("list.start", "list", "home,g", "move_to_start", "First", "Go to the first row"),
    Command("list.end", "list", "end,G", "move_to_end", "Last", "Go to the last row"),
    Command("list.choose", "list", "enter", "choose", "Show", "Jump to both places in the texts", "show"),
    *moves("detail", "scroll_down", "scroll_up", "row, where not all fit"),
    Command("search.keep", "search", "enter", "keep", "Search", "Go on to the text", priority=True),
    Command(
        "search.older",
        "search",
        "up",
        "past(1)",
        "Earlier",
        "Search for what was searched before",
        priority=True,
    ),
    Command(
        "search.newer", "search", "down", "past(-1)", "Later", "Go back to later searches", priority=True
    ),
    Command("search.leave", "search", "escape", "leave", "Give up", "Give the search up", priority=True),
    Command("app.open", "app", "o", "open", "Open", "Open an article", "open"),
    Command(
        "packages.open",
        "app",
        "L",
        "packages",
        "Language packages",
        "List, install and remove the packages that translate",
    ),
    Command("app.help", "app", "?,f1", "help", "Help", "Show what every key does", "help"),
    Command("app.palette", "app", "ctrl+p", "command_palette", "Command palette", "Search all commands"),
    Command("app.theme", "app", "ctrl+t", "change_theme", "Theme", "Choose colours; they are remembered"),
    Command("app.quit", "app", "q", "quit", "Quit", "Quit at once, even while translating", "quit"),
    Command(
        "app.quit_anywhere",
        "app",
        "ctrl+q",
        "quit",
        "Quit from anywhere",
        "Quit at once, also from a dialog and while something is typed",
        priority=True,
    ),
    Command(
        "app.suspend",
        "app",
        "ctrl+z",
        "suspend_process",
        "Suspend",
        "Return to the shell; fg there comes back",
    ),
)
