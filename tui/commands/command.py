"""What a command is, and where it works."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Scope = Literal[
    "app",
    "welcome",
    "review",
    "text",
    "list",
    "detail",
    "search",
    "open",
    "paste",
    "languages",
    "alternatives",
    "export",
    "queue",
    "feeds",
    "prompt",
    "output",
    "writing",
    "again",
    "unplaced",
    "about",
    "awaiting",
    "packages",
    "missing",
    "help",
]
# The places where keys work, in the order of the help.
SCOPES: dict[Scope, str] = {
    "review": "Anywhere",
    "text": "In a text",
    "list": "In a list",
    "detail": "In the lines below the lists",
    "app": "Diptych",
    "welcome": "Before an article is open",
    "search": "While a search is typed",
    "open": "While an article is chosen",
    "paste": "While something is to be pasted",
    "languages": "While languages are chosen",
    "alternatives": "While another translation is chosen",
    "export": "While an export is asked for",
    "queue": "In the list of articles",
    "feeds": "In the list of feeds",
    "prompt": "While a line is typed at the bottom",
    "output": "In what a command said",
    "writing": "While a note or a correction is written",
    "again": "Before it is translated again",
    "unplaced": "In the decisions without a place",
    "about": "In what is known of the article",
    "awaiting": "While an article comes from its address",
    "packages": "In the language packages",
    "missing": "Where a package is missing",
    "help": "In the help",
}
# Whose keys work in a place beside its own. In a dialog, and while a search is typed, only its own do.
ACTIVE_IN: dict[Scope, tuple[Scope, ...]] = {
    "welcome": ("app",),
    "review": ("app",),
    "text": ("review", "app"),
    "list": ("review", "app"),
    "detail": ("review", "app"),
}


@dataclass(frozen=True, slots=True)
class Command:
    """Something the reader can do.

    `keys` are Textual's names with commas between; `action` is what Textual runs on the widget of `scope`;
    `footer` is the short label at the bottom of the screen (empty: not shown there). `priority`: it comes
    before the field in which something is typed. `opens_field`: the keys behind it are meant for a field.
    """

    id: str
    scope: Scope
    keys: str
    action: str
    title: str
    help: str
    footer: str = ""
    priority: bool = False
    opens_field: bool = False


def moves(scope: Scope, down: str, up: str, what: str) -> tuple[Command, Command]:
    """Down and up in a dialog."""
    return (
        Command(f"{scope}.down", scope, "down,j", down, "Down", f"Go to the next {what}"),
        Command(f"{scope}.up", scope, "up,k", up, "Up", f"Go to the previous {what}"),
    )
