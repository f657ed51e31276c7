"""The one registry of commands: bindings, palette, footer and help screen are made from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.commands import articles, deciding, dialogs, reading

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
    """Textual bindings for the widget or screen of a scope."""
    from textual.binding import Binding  # the settings are checked against the registry without a screen

    return [
        Binding(
            command.keys,
            command.action,
            command.title,
            id=command.id,
            show=bool(command.footer),
            priority=command.priority,
        )
        for command in of_scope(scope)
        if command.keys
    ]
