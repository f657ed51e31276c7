"""The one registry of the command line: the parser, its help and the tests of the README are made from it.

A new command is a record here and a function elsewhere, which is imported when the command runs.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from translation import export, sources
from translation.network.transfer import path_of
from tui.settings.settings import SETTINGS, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, slots=True)
class Option:
    """An argument of a command: its names, and what argparse is to know of it besides.

    `late` adds what can change until the command is asked for: the lists of formats.
    """

    names: tuple[str, ...]
    details: Mapping[str, Any]
    late: Callable[[], Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Command:
    """A word of the command line.

    `place`, as "module:function", is what runs it: it takes the parsed arguments and returns the exit code.
    Instead, a command may have `commands` of its own.
    """

    name: str
    help: str
    place: str = ""
    options: tuple[Option, ...] = ()
    commands: tuple[Command, ...] = ()

    def run(self, arguments: argparse.Namespace) -> int:
        """Run it, and return the exit code. Only now is its module imported: for a quick start."""
        module, _, function = self.place.partition(":")
        code: int = getattr(import_module(module), function)(arguments)
        return code


def _option(*names: str, late: Callable[[], Mapping[str, Any]] = dict, **details: Any) -> Option:
    return Option(names, details, late)


def _setting(name: str) -> Option:
    """The option that comes before a setting, made from the setting's record."""
    setting = SETTINGS[name]
    if isinstance(getattr(Settings(), name), bool):
        return _option(f"--{name}", action=argparse.BooleanOptionalAction, help=setting.help)

    def parse(text: str) -> Any:
        try:
            return setting.parse(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return _option(f"--{name}", type=parse, metavar=setting.metavar, help=setting.help)


# With a proxy it is this that finds out where the host is, and not the guard here.
_ADDRESS = "http:// or https:// address (by the proxy of HTTPS_PROXY or HTTP_PROXY, if one is set)"


def _file() -> dict[str, str]:
    return {"help": f"a {sources.endings()} file, an {_ADDRESS}, or - for standard input"}


def _articles() -> dict[str, str]:
    return {
        "help": f"{sources.endings()} files, folders of them, @FILE with a path on each line, an {_ADDRESS}, "
        "or - for standard input; +N: begin at the sentence N"
    }


_ARTICLE = _option("article", type=path_of, metavar="ARTICLE", late=_file)
_LANGUAGES = (
    _option("--from", dest="source", metavar="L", help="default: detected"),
    _option(
        "--to",
        dest="target",
        metavar="L",
        help="default: the locale's language, else English, else what is installed",
    ),
)
_BEAM, _BACK = _setting("beam"), _setting("back")
_NO_MEMORY = _option(
    "--no-memory",
    action="store_true",
    help="neither look up nor keep translated sentences and decisions on disk",
)
_FORMAT = _option(
    "--format",
    help="default: what FILE ends in",
    late=lambda: {"choices": [known.name for known in export.EXPORTS]},
)
_FORCE = _option("--force", action="store_true", help="overwrite FILE")
_JSON = _option("--json", action="store_true", help="one JSON object a line")
_EXTRACTION = (
    _option("files", nargs="+", type=path_of, metavar="FILE", late=_file),
    _option("--language", metavar="L", help="default: detected, file by file"),
    _JSON,
)
_INDEX = _option("--index", metavar="URL", help="default: DIPTYCH_INDEX, else Argos' index")
_ACCEPT = _option(
    "--accept-changed",
    action="store_true",
    help="also where a version is another file than when it was first seen",
)

COMMANDS: tuple[Command, ...] = (
    Command(
        "read",
        "open the reader (the command may be left out)",
        "tui.cli.reading:read",
        (
            _option("articles", nargs="*", type=path_of, metavar="ARTICLE", late=_articles),
            *_LANGUAGES,
            _BEAM,
            _BACK,
            _option(
                "--draft",
                action="store_true",
                help="translate all of it quickly first, then again where you read",
            ),
            _NO_MEMORY,
            _option(
                "--review",
                type=Path,
                metavar="FILE.diptych.json",
                help="merge what was decided with this file, and keep a copy there",
            ),
            *map(_setting, ("theme", "width", "panes")),
        ),
    ),
    Command(
        "export",
        "write a side-by-side review file",
        "tui.cli.reviews:export",
        (
            _ARTICLE,
            _option("-o", "--output", required=True, type=Path, metavar="FILE", help="the file to write"),
            *_LANGUAGES,
            _FORMAT,
            _option(
                "--review",
                type=Path,
                metavar="FILE",
                help="with what is decided in a .diptych.json file, beside what you decided in the reader",
            ),
            _option("--only-open", action="store_true", help="leave settled findings out of what to look at"),
            _FORCE,
            _option(
                "--strict",
                action="store_true",
                help="exit with 1 where there are errors or warnings that nobody called false",
            ),
            _BEAM,
            _BACK,
            _NO_MEMORY,
        ),
    ),
    Command(
        "review",
        "cross-check somebody else's translation of an article",
        "tui.cli.given:review",
        (
            _option(
                "article",
                metavar="SOURCE",
                late=lambda: {
                    "help": f"{_file()['help']}; or a file with both sides: .tsv, .tmx, .xlf or .xliff"
                },
            ),
            _option(
                "--translation", type=path_of, metavar="TARGET", help="its translation, of the same kinds"
            ),
            _option(
                "-o",
                "--output",
                type=Path,
                metavar="FILE",
                help="write a side-by-side review file instead of printing what is found",
            ),
            _FORMAT,
            _FORCE,
            _option("--from", dest="source", metavar="L", help="the language of SOURCE; default: detected"),
            _option("--to", dest="target", metavar="L", help="the language of TARGET; default: detected"),
            _option("--strict", action="store_true", help="exit with 1 where there are errors or warnings"),
            _NO_MEMORY,
            _JSON,
        ),
    ),
    Command(
        "translate",
        "print the translation",
        "tui.cli.reviews:translate",
        (_ARTICLE, *_LANGUAGES, _BEAM, _NO_MEMORY),
    ),
    Command("detect", "print the languages an article may be in", "tui.cli.texts:detect", (_ARTICLE, _JSON)),
    Command(
        "text",
        "print the text of articles: what is read of a page or a file",
        "tui.cli.texts:text",
        (_option("files", nargs="+", type=path_of, metavar="FILE", late=_file), _JSON),
    ),
    Command("figures", "list the figures of texts", "tui.cli.texts:figures", _EXTRACTION),
    Command("quotes", "list the quotations of texts", "tui.cli.texts:quotes", _EXTRACTION),
    Command(
        "check",
        "cross-check sentences translated elsewhere",
        "tui.cli.texts:check",
        (
            _option("pairs", metavar="PAIRS.tsv", help="lines of source<TAB>target, or - for standard input"),
            _option("--from", dest="source", metavar="L", required=True),
            _option("--to", dest="target", metavar="L", required=True),
            _option("--explain", action="store_true", help="also say which rule spoke, and what it saw"),
            _option("--machine", action="store_true", help="a model translated: what is added is made up"),
            _JSON,
        ),
    ),
    Command(
        "feed",
        "list what feeds hold: RSS, Atom, JSON Feed, or lists of them (OPML)",
        "tui.cli.feeds:feed",
        (
            _option(
                "feeds",
                nargs="*",
                type=path_of,
                metavar="ADDRESS | FILE",
                help="a feed, or an OPML list of feeds; default: your subscriptions",
            ),
            _option("--subscribe", action="store_true", help="keep them, in a file of your settings"),
            _option("--unsubscribe", action="store_true", help="keep them no longer"),
            _option("--opml", action="store_true", help="print the feeds as a list for other programs"),
            _JSON,
        ),
    ),
    Command(
        "languages",
        "list, install and remove packages of languages",
        commands=(
            Command(
                "list",
                "what is here, and what can be had",
                "tui.cli.languages:list_packages",
                (
                    _option("--refresh", action="store_true", help="load the index of what can be had"),
                    _INDEX,
                    _JSON,
                ),
            ),
            Command(
                "install",
                "download and install packages",
                "tui.cli.languages:install",
                (
                    _option(
                        "requests",
                        nargs="+",
                        metavar="PAIR | L",
                        help="de-en, or a language alone for both directions with English",
                    ),
                    _INDEX,
                    _ACCEPT,
                    _JSON,
                ),
            ),
            Command(
                "remove",
                "delete installed packages",
                "tui.cli.languages:remove",
                (_option("requests", nargs="+", metavar="PAIR | L | FOLDER", help="as listed"), _JSON),
            ),
            Command(
                "import",
                "install packages from files, without a network",
                "tui.cli.languages:import_files",
                (_option("files", nargs="+", type=Path, metavar="FILE.argosmodel"), _ACCEPT, _JSON),
            ),
            Command(
                "verify",
                "check that packages are whole and translate",
                "tui.cli.languages:verify",
                (
                    _option(
                        "requests",
                        nargs="*",
                        metavar="PAIR | L | FOLDER",
                        help="default: all that are here",
                    ),
                    _JSON,
                ),
            ),
            Command("path", "print where packages are installed", "tui.cli.languages:path", (_JSON,)),
        ),
    ),
    Command("settings", "print your settings, as a settings file", "tui.cli.preferences:show"),
)
