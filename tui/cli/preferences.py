"""The user's settings on the command line: what is wrong in them goes to stderr."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.network.permission import PUBLIC
from translation.network.transfer import is_address
from tui.cli.output import print_line, warn
from tui.settings import settings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from translation.network.permission import Access


def settings_of(arguments: argparse.Namespace) -> settings.Settings:
    """The settings, the options of a command before them; what is wrong in them is said."""
    preferred, problems = settings.load()
    for problem in problems:
        warn(problem)
    settings.use_index(preferred)
    return preferred.over(vars(arguments))


def access_to(names: Sequence[str], arguments: argparse.Namespace) -> Access:
    """How far the articles' names may lead; the settings are read where one of them is an address."""
    return settings_of(arguments).access(keeps=True) if any(map(is_address, names)) else PUBLIC


def show(_arguments: argparse.Namespace) -> int:
    """Print what is set, as a settings file; where that file is goes to stderr."""
    preferred, problems = settings.load()
    file = settings.path()
    warn(f"{file}{'' if file.exists() else ' (not there yet)'}")
    for problem in problems:
        warn(problem)
    for line in settings.example(preferred):
        print_line(line)
    return 0
