"""The one registry of commands: bindings, palette, footer and help screen are made from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.commands import articles, deciding, dialogs, reading
from tui.commands.command import ACTIVE_IN

if TYPE_CHECKING:
    from textual.binding import BindingType

    from tui.commands.command import Command, Scope

COMMANDS: tuple[Command, ...] = (
    *reading.COMMANDS,
    *deciding.COMMANDS,
    *articles.COMMANDS,
    *dialogs.COMMANDS,
)
BY_ID = {command.id: command for command in COMMANDS}


def of_scope(*scopes: Scope) -> list[Command]:
    """The commands of some scopes, in the order of the registry."""
    return [command for command in COMMANDS if command.scope in scopes]


def bindings(scope: Scope) -> list[BindingType]:
    """Textual bindings for the widget or screen of a scope.

    What opens a field is run by the widget with the focus before the next key is sent anywhere.
    """
    from textual.binding import Binding  # the settings are checked against the registry without a screen

    def binding(command: Command, at: str = "") -> BindingType:
        return Binding(
            command.keys,
            at + command.action,
            command.title,
            id=command.id,
            show=bool(command.footer),
            priority=command.priority or bool(at),
        )

    own = [binding(command) for command in of_scope(scope) if command.keys]
    if "review" not in ACTIVE_IN.get(scope, ()):
        return own
    opening = [command for command in of_scope("review", "app") if command.keys and command.opens_field]
    return [
        *own,
        *(binding(command, "screen." if command.scope == "review" else "app.") for command in opening),
    ]
