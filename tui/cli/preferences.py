"""The user's settings on the command line: what is wrong in them goes to stderr."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.cli.output import print_line, warn
from tui.settings import settings

if TYPE_CHECKING:
    import argparse


def settings_of(arguments: argparse.Namespace) -> settings.Settings:
    """The settings, the options of a command before them; what is wrong in them is said."""
    preferred, problems = settings.load()
    for problem in problems:
        warn(problem)
    settings.use_index(preferred)
    return preferred.over(vars(arguments))


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
