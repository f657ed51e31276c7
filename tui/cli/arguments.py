"""The command line's arguments, parsed by what the registry of commands says."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any, NoReturn

from translation.text.cleaning import one_line
from tui.cli.commands import COMMANDS
from tui.cli.output import print_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.cli.commands import Command


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments, with the function to run as `run`. A first word that is not a command is an article.

    Only the command that is asked for gets its options: for a quick start.
    """
    parser = _Parser(
        prog="diptych",
        description="Read translated news: the article and its offline translation side by side, with the "
        "quotes and figures of both sides cross-checked.",
        epilog="Without an article the reader asks for one. `diptych COMMAND --help` says more.",
    )
    parser.add_argument("--version", action=_Version)
    if not argv or argv[0] not in {*(command.name for command in COMMANDS), "-h", "--help", "--version"}:
        argv = ["read", *argv]
    commands = parser.add_subparsers(metavar="ARTICLE | COMMAND", required=True)
    for command in COMMANDS:
        its_parser = commands.add_parser(command.name, help=command.help)
        if command.name == argv[0]:
            _add_options(its_parser, command)
            if any(option.details.get("nargs") == "*" for option in command.options):
                return its_parser.parse_intermixed_args(argv[1:])  # articles before and behind options
    return parser.parse_args(argv)


def _add_options(parser: argparse.ArgumentParser, command: Command) -> None:
    for option in command.options:
        parser.add_argument(*option.names, **option.details, **option.late())
    if command.commands:
        commands = parser.add_subparsers(metavar="COMMAND", required=True)
        for inner in command.commands:
            _add_options(commands.add_parser(inner.name, help=inner.help), inner)
    else:
        parser.set_defaults(run=command.run)


class _Parser(argparse.ArgumentParser):
    """Refuses what it does not know by a sentence of ours rather than by an abbreviation it guesses."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """Refuse the arguments; what they hold does not act on the terminal."""
        super().error(one_line(message))


class _Version(argparse.Action):
    """Prints the version; what knows it is imported for this alone."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="print the version")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print_line(f"diptych {version('diptych')}")
        parser.exit()
