"""The command line's arguments: which there are, and which function a command runs."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tui import settings
from tui.cli import languages, preferences, reading, reviews, texts
from tui.cli.output import print_line

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
    commands = parser.add_subparsers(metavar="ARTICLE | COMMAND", required=True)

    read = commands.add_parser("read", help="open the reader (the command may be left out)")
    read.add_argument("article", nargs="?", help="a .txt or .md file, or - for standard input")
    _add_languages(read)
    _add_beam(read)
    _add_back(read)
    read.add_argument(
        "--draft", action="store_true", help="translate all of it quickly first, then again where you read"
    )
    _add_memory(read)
    read.add_argument("--theme", metavar="NAME", help="colours, such as high-contrast")
    read.add_argument("--width", type=_setting("width"), metavar="CELLS", help="the widest row of text")
    read.add_argument(
        "--panes", type=_setting("panes"), metavar="P,P", help="of quotes, figures and findings, or none"
    )
    read.set_defaults(run=reading.read)

    export = commands.add_parser("export", help="write a side-by-side review file")
    _add_article(export)
    export.add_argument("-o", "--output", required=True, type=Path, metavar="FILE", help="the file to write")
    _add_languages(export)
    export.add_argument("--format", choices=("html", "md"), help="default: what FILE ends in")
    export.add_argument("--force", action="store_true", help="overwrite FILE")
    export.add_argument(
        "--strict", action="store_true", help="exit with 1 where there are errors or warnings"
    )
    _add_beam(export)
    _add_back(export)
    _add_memory(export)
    export.set_defaults(run=reviews.export)

    translate = commands.add_parser("translate", help="print the translation")
    _add_article(translate)
    _add_languages(translate)
    _add_beam(translate)
    _add_memory(translate)
    translate.set_defaults(run=reviews.translate)

    detect = commands.add_parser("detect", help="print the languages an article may be in")
    _add_article(detect)
    _add_json(detect)
    detect.set_defaults(run=texts.detect)

    for name, run in (("figures", texts.figures), ("quotes", texts.quotes)):
        extract = commands.add_parser(name, help=f"list the {name} of texts")
        extract.add_argument("files", nargs="+", metavar="FILE", help="text files, or - for standard input")
        extract.add_argument("--language", metavar="L", help="default: detected, file by file")
        _add_json(extract)
        extract.set_defaults(run=run)

    pairs = commands.add_parser("check", help="cross-check sentences translated elsewhere")
    pairs.add_argument(
        "pairs", metavar="PAIRS.tsv", help="lines of source<TAB>target, or - for standard input"
    )
    _add_languages(pairs, required=True)
    _add_json(pairs)
    pairs.set_defaults(run=texts.check)

    _add_packages(commands.add_parser("languages", help="list, install and remove packages of languages"))
    wishes = commands.add_parser("settings", help="print your settings, as a settings file")
    wishes.set_defaults(run=preferences.show)

    if not argv or argv[0] not in {*commands.choices, "-h", "--help", "--version"}:
        argv = ["read", *argv]
    return parser.parse_args(argv)


def _add_packages(parser: argparse.ArgumentParser) -> None:
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
    parser.add_argument("article", metavar="ARTICLE", help="a .txt or .md file, or - for standard input")


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
        "--back", action="store_true", help="also translate back, to tell better how far to trust a sentence"
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
