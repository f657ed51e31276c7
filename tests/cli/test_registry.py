"""The registry of commands: what it names is there."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from tui.cli.commands import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.cli.conftest import Diptych
    from tui.cli.commands import Command


def runnable(commands: Sequence[Command], before: tuple[str, ...] = ()) -> Iterator[tuple[str, Command]]:
    """The commands that do something, each with the words it is called by."""
    for command in commands:
        words = (*before, command.name)
        if command.commands:
            yield from runnable(command.commands, words)
        else:
            yield " ".join(words), command


RUNNABLE = dict(runnable(COMMANDS))


@pytest.mark.parametrize("words", RUNNABLE)
def test_every_command_has_a_function_that_runs_it(words: str) -> None:
    module, _, function = RUNNABLE[words].place.partition(":")
    assert callable(getattr(import_module(module), function))


@pytest.mark.parametrize("words", ["export", "languages install"])
def test_the_help_of_a_command_lists_its_options(words: str, diptych: Diptych) -> None:
    shown = diptych(*words.split(), "--help").stdout
    options = [name for option in RUNNABLE[words].options for name in option.names if name[0] == "-"]
    assert options
    assert all(name in shown for name in options)


def test_the_help_lists_every_command(diptych: Diptych) -> None:
    shown = diptych("--help").stdout
    assert all(f"    {command.name} " in shown and command.help[:30] in shown for command in COMMANDS)
