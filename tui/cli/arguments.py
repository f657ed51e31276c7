"""The command line's arguments: which there are, and which function a command runs.

Only the command that is asked for gets its options, and only its module is imported: for a quick start.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from translation.sources import endings
from tui.cli.output import print_line
from tui.settings import settings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments, with the function to run as `run`. A first word that is no command is an article."""
    parser = _Parser(
        prog="diptych",
        description="Read translated news: the article and its offline translation side by side, with the "
        "quotes and figures of both sides cross-checked.",
        epilog="Without an article the reader asks for one. `diptych COMMAND --help` tells more.",
    )
    parser.add_argument("--version", action=_Version)
    if not argv or argv[0] not in {*_COMMANDS, "-h", "--help", "--version"}:
        argv = ["read", *argv]
    commands = parser.add_subparsers(metavar="ARTICLE | COMMAND", required=True)
    for name, (summary, add_options) in _COMMANDS.items():
        command = commands.add_parser(name, help=summary)
        if name == argv[0]:
            add_options(command)
    return parser.parse_args(argv)


def _read(parser: argparse.ArgumentParser) -> None:
    from tui.cli import reading

    parser.add_argument("article", nargs="?", help=f"a {endings()} file, or - for standard input")
    _add_languages(parser)
    _add_beam(parser)
    _add_back(parser)
    parser.add_argument(
        "--draft", action="store_true", help="translate all of it quickly first, then again where you read"
    )
    _add_memory(parser)
    parser.add_argument("--theme", metavar="NAME", help="colours, such as high-contrast")
    parser.add_argument("--width", type=_setting("width"), metavar="CELLS", help="the widest row of text")
    parser.add_argument(
        "--panes", type=_setting("panes"), metavar="P,P", help="of quotes, figures and findings, or none"
    )
    parser.set_defaults(run=reading.read)


def _export(parser: argparse.ArgumentParser) -> None:
    from translation.export import EXPORTS
    from tui.cli import reviews

    _add_article(parser)
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="FILE", help="the file to write")
    _add_languages(parser)
    names = [export.name for export in EXPORTS]
    parser.add_argument("--format", choices=names, help="default: what FILE ends in")
    parser.add_argument("--force", action="store_true", help="overwrite FILE")
    parser.add_argument(
        "--strict", action="store_true", help="exit with 1 where there are errors or warnings"
    )
    _add_beam(parser)
    _add_back(parser)
    _add_memory(parser)
    parser.set_defaults(run=reviews.export)


def _translate(parser: argparse.ArgumentParser) -> None:
    from tui.cli import reviews

    _add_article(parser)
    _add_languages(parser)
    _add_beam(parser)
    _add_memory(parser)
    parser.set_defaults(run=reviews.translate)


def _detect(parser: argparse.ArgumentParser) -> None:
    from tui.cli import texts

    _add_article(parser)
    _add_json(parser)
    parser.set_defaults(run=texts.detect)


def _figures(parser: argparse.ArgumentParser) -> None:
    from tui.cli import texts

    _add_extraction(parser)
    parser.set_defaults(run=texts.figures)


def _quotes(parser: argparse.ArgumentParser) -> None:
    from tui.cli import texts

    _add_extraction(parser)
    parser.set_defaults(run=texts.quotes)


def _check(parser: argparse.ArgumentParser) -> None:
    from tui.cli import texts

    parser.add_argument(
        "pairs", metavar="PAIRS.tsv", help="lines of source<TAB>target, or - for standard input"
    )
    _add_languages(parser, required=True)
    _add_json(parser)
    parser.set_defaults(run=texts.check)


def _languages(parser: argparse.ArgumentParser) -> None:
    from tui.cli import languages

    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    show = commands.add_parser("list", help="what is here, and what can be had")
    show.add_argument("--refresh", action="store_true", help="load the index of what can be had")
    _add_index(show)
    show.set_defaults(run=languages.list_packages)

    install = commands.add_parser("install", help="download and install packages")
    both = "de-en, or a language alone for both directions with English"
    install.add_argument("wishes", nargs="+", metavar="PAIR | L", help=both)
    _add_index(install)
    _add_accept(install)
    install.set_defaults(run=languages.install)

    remove = commands.add_parser("remove", help="delete installed packages")
    remove.add_argument("wishes", nargs="+", metavar="PAIR | L | FOLDER", help="as listed")
    remove.set_defaults(run=languages.remove)

    bring = commands.add_parser("import", help="install packages from files, without a network")
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE.argosmodel")
    _add_accept(bring)
    bring.set_defaults(run=languages.import_files)

    verify = commands.add_parser("verify", help="check that packages are whole and translate")
    verify.add_argument("wishes", nargs="*", metavar="PAIR | L | FOLDER", help="default: all that are here")
    verify.set_defaults(run=languages.verify)

    path = commands.add_parser("path", help="print where packages are installed")
    path.set_defaults(run=languages.path)
    for command in commands.choices.values():
        _add_json(command)


def _settings(parser: argparse.ArgumentParser) -> None:
    from tui.cli import preferences

    parser.set_defaults(run=preferences.show)


_COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "read": ("open the reader (the command may be left out)", _read),
    "export": ("write a side-by-side review file", _export),
    "translate": ("print the translation", _translate),
    "detect": ("print the languages an article may be in", _detect),
    "figures": ("list the figures of texts", _figures),
    "quotes": ("list the quotations of texts", _quotes),
    "check": ("cross-check sentences translated elsewhere", _check),
    "languages": ("list, install and remove packages of languages", _languages),
    "settings": ("print your settings, as a settings file", _settings),
}


class _Parser(argparse.ArgumentParser):
    """Refuses what it does not know by a sentence of ours rather than by an abbreviation it guesses."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, allow_abbrev=False)


class _Version(argparse.Action):
    """Prints the version; what knows it is imported for this alone."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="print the version")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print_line(f"diptych {version('diptych')}")
        parser.exit()


def _add_article(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", help=f"a {endings()} file, or - for standard input")


def _add_extraction(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help=f"{endings()} files, or - for standard input"
    )
    parser.add_argument("--language", metavar="L", help="default: detected, file by file")
    _add_json(parser)


def _add_languages(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    parser.add_argument(
        "--from",
        dest="source",
        metavar="L",
        required=required,
        help=None if required else "default: detected",
    )
    parser.add_argument(
        "--to",
        dest="target",
        metavar="L",
        required=required,
        help=None if required else "default: the locale's language, else English, else what is installed",
    )


def _add_beam(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--beam", type=_setting("beam"), metavar="N", help="hypotheses kept while translating, 1 to 10"
    )


def _add_back(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--back",
        action=argparse.BooleanOptionalAction,
        help="also translate back, where a package leads there, to tell better how far to trust a sentence",
    )


def _add_memory(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--no-memory", action="store_true", help="neither look up nor keep translated sentences on disk"
    )


def _add_index(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--index", metavar="URL", help="default: DIPTYCH_INDEX, else Argos' index")


def _add_accept(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--accept-changed",
        action="store_true",
        help="also where a version is another file than when it was first seen",
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object a line")


def _setting(name: str) -> Callable[[str], Any]:
    """What reads an option that is a setting, too."""

    def parse(text: str) -> Any:
        try:
            return settings.parse(name, text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return parse
