"""The one registry of commands: bindings, palette, footer and help screen are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from translation.export import EXPORTS

if TYPE_CHECKING:
    from textual.binding import BindingType

Scope = Literal["app", "welcome", "review", "text", "list", "packages"]
SCOPES: dict[Scope, str] = {
    "review": "Anywhere",
    "text": "In a text",
    "list": "In a list",
    "packages": "In the language packages",
    "welcome": "Before an article is open",
    "app": "Diptych",
}


@dataclass(frozen=True, slots=True)
class Command:
    """Something the reader can do.

    `keys` are Textual's names with commas between; `action` is what Textual runs on the widget of `scope`;
    `footer` is the short label at the bottom of the screen (empty: not shown there).
    """

    id: str
    scope: Scope
    keys: str
    action: str
    title: str
    help: str
    footer: str = ""


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
        "finding.previous",
        "review",
        "[",
        "finding(-1)",
        "Previous finding",
        "Go to the one before",
    ),
    Command("sentence.next", "review", "J", "sentence(1)", "Next sentence", "Mark the next sentence"),
    Command("sentence.previous", "review", "K", "sentence(-1)", "Previous sentence", "Mark the one before"),
    Command("paragraph.next", "review", "}", "paragraph(1)", "Next paragraph", "Go to the next paragraph"),
    Command(
        "paragraph.previous", "review", "{", "paragraph(-1)", "Previous paragraph", "Go to the one before"
    ),
    Command(
        "search.start",
        "review",
        "/",
        "search",
        "Search",
        "Search both texts; without capitals both cases are found",
        "search",
    ),
    Command("search.next", "review", "n", "hit(1)", "Next place", "Go to the next place found", "next"),
    Command("search.previous", "review", "N", "hit(-1)", "Previous place", "Go to the one before"),
    Command(
        "copy",
        "review",
        "y,ctrl+c",
        "copy",
        "Copy",
        "Copy what the mouse has selected, else the marked sentence of this side",
    ),
    Command(
        "findings.filter",
        "review",
        "f",
        "filter",
        "Filter by severity",
        "List all findings, those not plainly matched, errors and warnings, or errors alone",
    ),
    Command(
        "findings.kind",
        "review",
        "F",
        "kind",
        "Filter by kind",
        "List the findings of every check, or of one",
    ),
    Command("pane.quotes", "review", "4", "pane('quotes')", "Quotes", "Show or hide the quotes"),
    Command("pane.figures", "review", "5", "pane('figures')", "Figures", "Show or hide the figures"),
    Command(
        "pane.findings",
        "review",
        "6",
        "pane('findings')",
        "Findings",
        "Show or hide what is not plainly matched, of all checks",
    ),
    Command("pane.all", "review", "p", "lists", "All lists", "Hide the lists, or show them again"),
    Command(
        "translation.stop",
        "review",
        "escape",
        "stop",
        "Stop translating",
        "Stop at once and keep what is done",
        "stop",
    ),
    Command(
        "translation.resume",
        "review",
        "t",
        "resume",
        "Go on translating, or translate again",
        "Go on after a stop or an error; translate a finished text anew",
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
    ),
    Command(
        "word.next",
        "review",
        "w",
        "word(1)",
        "Next word",
        "Underline a word of the marked sentence and what the model made of it: a hint",
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
    Command("focus.next", "review", "tab", "app.focus_next", "Next pane", "Move to the next pane"),
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
    Command("list.choose", "list", "enter", "choose", "Show", "Jump to both places in the texts"),
    Command("welcome.sample", "welcome", "enter,s", "sample", "Sample", "Open the sample article"),
    Command("packages.down", "packages", "down,j", "move('cursor_down')", "Down", "Go to the next package"),
    Command("packages.up", "packages", "up,k", "move('cursor_up')", "Up", "Go to the one before"),
    Command(
        "packages.install",
        "packages",
        "enter,i",
        "install",
        "Install",
        "Download and install the package, or its newest version",
        "install",
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
        "Ask the index which packages there are",
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
    Command("app.open", "app", "o", "open", "Open", "Open an article"),
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
    Command("app.quit", "app", "q,ctrl+q", "quit", "Quit", "Leave at once, also while translating", "quit"),
)


BY_ID = {command.id: command for command in COMMANDS}


def of_scope(*scopes: Scope) -> list[Command]:
    """The commands of some scopes, in the order of the registry."""
    return [command for command in COMMANDS if command.scope in scopes]


def bindings(scope: Scope) -> list[BindingType]:
    """Textual bindings for the widget or screen of a scope."""
    from textual.binding import Binding  # the settings are checked against the registry without a screen

    return [
        Binding(command.keys, command.action, command.title, id=command.id, show=bool(command.footer))
        for command in of_scope(scope)
        if command.keys
    ]
