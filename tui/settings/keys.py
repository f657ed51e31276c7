"""Which keys run which command: the registry's, changed by the user's settings.

Pure: knows no screen. Keys are written as Textual writes them ("ctrl+x", "pagedown"), or as the character.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tui.commands import BY_ID, COMMANDS
from tui.commands.command import ACTIVE_IN
from tui.settings.values import resembling

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.commands.command import Command, Scope

_NAMES = {
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "pagedown": "page down",
    "pageup": "page up",
    "escape": "esc",
    "comma": ",",
}
_KEY = re.compile(
    r"(?:(?:ctrl|alt|shift|super|hyper|meta)\+)*"
    r"(?:\S|up|down|left|right|home|end|pageup|pagedown|insert|delete|backspace|tab|enter|escape|space|comma"
    r"|f(?:[1-9]|1[0-9]|2[0-4]))"
)


class Request(NamedTuple):
    """The keys requested for a command, with commas between, and where: "settings.toml, line 3"."""

    keys: str
    where: str


class Keys:
    """The keys of every command; `changed` holds those that differ from the registry's, by command id."""

    def __init__(self, changed: Mapping[str, str] | None = None) -> None:
        self.changed = dict(changed or {})

    def of(self, command: Command) -> list[str]:
        """The keys of a command as Textual writes them."""
        return _split(self.changed.get(command.id, command.keys))

    def names(self, command: Command) -> list[str]:
        """The keys of a command as people write them."""
        return [_name(key) for key in self.of(command)]

    def __getitem__(self, command_id: str) -> str:
        """The first key of a command as people write it, for sentences such as "t goes on"."""
        names = self.names(BY_ID[command_id])
        return names[0] if names else "ctrl+p"  # the palette has them all


def resolve(requests: Mapping[str, Request]) -> tuple[Keys, tuple[str, ...]]:
    """The keys as requested where that is possible, and a sentence for each request that is not.

    A request is passed over where the command is unknown, a key does not exist, or is taken.
    """
    problems = []
    changed = {}
    for command_id, (keys, where) in requests.items():
        wrong = [key for key in _split(keys) if not _KEY.fullmatch(key)]
        if command_id not in BY_ID:
            problems.append(f"{where}: there is no command “{command_id}”{resembling(command_id, BY_ID)}.")
        elif wrong or not _split(keys):
            problems.append(f"{where}: “{wrong[0] if wrong else keys}” is not a key.")
        else:
            changed[command_id] = keys
    while clash := _clash(Keys(changed)):
        key, *both = clash
        refused, other = sorted(both, key=lambda command: _rank(command.id, changed), reverse=True)
        del changed[refused.id]
        problems.append(
            f"{requests[refused.id].where}: {_name(key)} is already the key of “{other.title}” ({other.id})."
        )
    return Keys(changed), tuple(problems)


def _rank(command_id: str, changed: Mapping[str, str]) -> int:
    """The later request gives way, and a request to a command that nobody changed."""
    return list(changed).index(command_id) if command_id in changed else -1


def _clash(keys: Keys) -> tuple[str, Command, Command] | None:
    """A key that two commands of places that are active at once have."""
    having: dict[str, list[Command]] = {}
    for other in COMMANDS:
        for key in keys.of(other):
            for one in having.setdefault(key, []):
                if one is not other and _are_active_together(one.scope, other.scope):
                    return key, one, other
            having[key].append(other)
    return None


def _are_active_together(one: Scope, other: Scope) -> bool:
    """Whether the same key press may reach both."""
    return one == other or one in ACTIVE_IN.get(other, ()) or other in ACTIVE_IN.get(one, ())


def _split(keys: str) -> list[str]:
    return [key.strip() for key in keys.split(",") if key.strip()]


def _name(key: str) -> str:
    if re.fullmatch(r"f\d+", key):
        return key.upper()
    return _NAMES.get(key, key)
