"""The README and CONTRIBUTING name what is in the code, and nothing else.

Code in them stands in backticks or in fenced blocks; only that is read.
"""

from __future__ import annotations

import ast
import re
import shlex
import tomllib
from collections import Counter
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from translation.export import EXPORTS
from translation.languages import codes, profile
from translation.sources import SOURCES
from tui.cli.arguments import parse
from tui.cli.commands import COMMANDS
from tui.commands import BY_ID, of_scope
from tui.commands import COMMANDS as READER_COMMANDS
from tui.commands.command import SCOPES
from tui.panes import PANES
from tui.settings import settings
from tui.settings.keys import Keys
from tui.settings.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tui.cli.commands import Command

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
DOCUMENTS = {"README.md": README, "CONTRIBUTING.md": CONTRIBUTING}
TOP_FOLDERS = ("translation", "tui", "tests", "assets", "seeds")

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(text: str, language: str = "") -> list[str]:
    """The fenced blocks in a language."""
    return [block for name, block in _FENCE.findall(text) if name == language]


def spans(text: str) -> list[str]:
    """What stands in backticks, each on one line. In a table a bar is written with a backslash."""
    found = re.findall(r"`([^`]+)`", _FENCE.sub("", text))
    return [" ".join(span.split()).replace("\\|", "|") for span in found]


def section(text: str, title: str) -> str:
    """The text under a heading."""
    return re.split(rf"^## {title}$", text, flags=re.MULTILINE)[1].split("\n## ")[0]


def words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in re.split(r"[\s\[\]|.,]+", text)}


def every(commands: Iterable[Command], before: str = "") -> Iterator[tuple[str, Command]]:
    """The commands, and theirs, by the words that call them: "languages list"."""
    for command in commands:
        yield before + command.name, command
        yield from every(command.commands, f"{before}{command.name} ")


BY_NAME = dict(every(COMMANDS))
OPTIONS = {name for command in BY_NAME.values() for option in command.options for name in option.names}
OPTIONS |= {"--help", "--version", *(name.replace("--", "--no-", 1) for name in OPTIONS)}


# The command line


@pytest.mark.parametrize("name", BY_NAME)
def test_every_command_is_named(name: str) -> None:
    called = {span.removeprefix("diptych ") for span in spans(README)} | {
        line.split("diptych ", 1)[1] for line in example_lines()
    }
    assert any(f"{span} ".startswith(f"{name} ") for span in called), f"name `{name}` in README, Commands"


@pytest.mark.parametrize("name", BY_NAME)
def test_every_option_is_named(name: str) -> None:
    named = words(spans(README))
    for option in BY_NAME[name].options:
        if option.names[0].startswith("-"):
            names = {*option.names, option.names[-1].replace("--", "--no-", 1)}
            assert names & named, f"name {option.names} of {name} in README, Commands"


def example_lines() -> list[str]:
    """The lines of the README that run Diptych."""
    return [line for block in blocks(README, "sh") for line in block.splitlines() if " diptych " in line]


@pytest.mark.parametrize("line", example_lines())
def test_every_example_is_understood(line: str) -> None:
    parse(shlex.split(line.split(" diptych ", 1)[1], comments=True))


@pytest.mark.parametrize(
    "span",
    sorted({span for text in DOCUMENTS.values() for span in spans(text) if span.startswith("diptych ")}),
)
def test_only_commands_and_options_that_exist_are_named(span: str) -> None:
    called = re.match(r"diptych (languages [a-z]+|[a-z]+)(?= |$)", span)
    assert not called or called[1] in BY_NAME
    assert set(re.findall(r"(?<!\S)\[?(--[a-z-]+)", span)) <= OPTIONS


def test_only_options_that_exist_are_named() -> None:
    assert {span.split()[0] for span in spans(README) if span.startswith("--")} <= OPTIONS


# Languages


def test_every_language_with_a_table_of_figures_is_named_and_no_other() -> None:
    text = " ".join(section(README, "What it checks").split())
    sentence = re.search(r"Figures are read in full in (.+?); in (.+?) with digits", text)
    assert sentence
    named = {name for group in sentence.groups() for name in re.split(", | and ", group)}
    tables = Path(profile.__file__).parent.glob("*/figures.py")
    known = {codes.name(path.parent.name).split(" (")[0] for path in tables}
    assert not known - named, f"name {known - named} in README, What it checks"
    assert not named - known, f"README, What it checks, names {named - known}: there is no table"


# Formats


def test_every_format_of_export_is_named_and_no_other() -> None:
    option = f"--format {'|'.join(export.name for export in EXPORTS)}"
    named = {f"--format {names}" for names in re.findall(r"--format ([a-z|]+)", README)}
    assert named == {option}, f"README, Commands: write `{option}`"
    text = section(README, "Exports")
    unnamed = [export.title for export in EXPORTS if export.title not in text]
    assert not unnamed, f"name {unnamed} in README, Exports"


def test_every_kind_of_input_is_named() -> None:
    unnamed = {source.suffixes[0] for source in SOURCES} - set(spans(README))
    assert not unnamed, f"name {unnamed} in README, Commands, where it says what ARTICLE is"


def test_only_endings_that_exist_are_named() -> None:
    known = {ending for export in EXPORTS for ending in export.suffixes}
    known |= {ending for source in SOURCES for ending in source.suffixes}
    unknown = {span for span in spans(README) if re.fullmatch(r"\.[a-z]+", span)} - known
    assert not unknown, f"README names {unknown}, which nothing reads or writes"


# Keys and settings


def test_every_command_of_the_reader_is_named_and_no_other() -> None:
    """The table of the README is this one."""
    rows = [
        f"| {title} | {' '.join(f'`{command.id}`' for command in of_scope(scope))} |"
        for scope, title in SCOPES.items()
    ]
    table = re.search(r"(?<=^\| Where \| Command \|\n\|---\|---\|\n)(?:\|.*\n)+", README, re.MULTILINE)
    assert table
    wanted = "\n".join(rows)
    assert table[0].splitlines() == rows, f"README, Settings: the table of commands must be\n{wanted}"


def test_a_key_of_every_command_is_named() -> None:
    named = {span.lower() for span in spans(section(README, "Keys"))}
    without = [
        command.id
        for command in READER_COMMANDS
        if not named & {key.lower() for key in Keys().names(command)}
    ]
    assert not without, f"name the keys of {without} in README, Keys"


def test_every_list_of_the_reader_is_named_and_no_other() -> None:
    option = f"--panes {','.join(pane.name for pane in PANES)}"
    assert option in spans(README), f"README, Commands: write `{option}`"


def test_only_keys_that_exist_are_named() -> None:
    known = {key for command in READER_COMMANDS for key in Keys().names(command)}
    for row in re.findall(r"^\| (`.+?) \| ", section(README, "Keys"), flags=re.MULTILINE):
        assert set(spans(row)) <= known, f"README, Keys, names {set(spans(row)) - known}"


def test_every_setting_is_named_and_no_other(tmp_path: Path) -> None:
    (block,) = blocks(README, "toml")
    named = set(tomllib.loads(block)) - {"keys"}
    assert sorted(named) == sorted(SETTINGS), "README, Settings: the example has a line for each setting"
    file = tmp_path / "settings.toml"
    file.write_text(block, encoding="utf-8")
    assert settings.load(file, {})[1] == ()
    variables = {settings.variable(name) for name in SETTINGS} | {"DIPTYCH_DEBUG"}
    assert set(re.findall(r"DIPTYCH_[A-Z_]+", README)) == variables, "name each variable in README, Settings"


# Files and modules


def tree() -> list[tuple[str, str]]:
    """The lines of the layout, each with its folder: ("translation/text/", "cleaning")."""
    entries: list[tuple[str, str]] = []
    folders: list[tuple[int, str]] = []  # the open ones with their indents
    (block,) = blocks(section(CONTRIBUTING, "The layout"))
    for line in filter(str.strip, block.splitlines()):
        indent = len(line) - len(line.lstrip())
        folders = [folder for folder in folders if folder[0] < indent]
        names = re.match(r"((?:[\w.]+/? )*[\w.]+/?)(?=  |$)", line.strip())
        path = "".join(name for _, name in folders)
        assert names, line
        entries += [(path, name) for name in names[1].split()]
        if names[1].endswith("/"):
            folders.append((indent, names[1]))
    return entries


def test_the_layout_names_what_exists() -> None:
    for folder, name in tree():
        path = ROOT / folder / name
        assert path.exists() or path.with_suffix(".py").exists(), f"{folder}{name}"


@pytest.mark.parametrize("package", ["translation", "tui"])
def test_the_layout_names_every_room(package: str) -> None:
    named = {f"{folder}{name}" for folder, name in tree()}
    rooms = {f"{path.parent.relative_to(ROOT)}/" for path in (ROOT / package).rglob("*/__init__.py")}
    # A folder a language: they are named by their room.
    rooms -= {room for room in rooms if re.fullmatch(r"translation/languages/[a-z]+/", room)}
    modules = {str(path.relative_to(ROOT)) for path in (ROOT / package).glob("[!_]*.py")}
    unnamed = sorted((rooms | modules) - named)
    assert not unnamed, f"name {unnamed} in CONTRIBUTING, The layout"


def test_a_room_that_lists_its_modules_lists_them_all() -> None:
    listed = {f"{folder}{name}.py" for folder, name in tree() if re.fullmatch("[a-z_]+", name)}
    rooms = {Path(path).parent for path in listed}
    modules = {path.relative_to(ROOT).as_posix() for room in rooms for path in (ROOT / room).glob("[!_]*.py")}
    unnamed = sorted(modules - listed)
    assert not unnamed, f"name {unnamed} in CONTRIBUTING, The layout"
    twice = [f"{folder}{name}" for (folder, name), count in Counter(tree()).items() if count > 1]
    assert not twice, f"CONTRIBUTING, The layout, names {twice} more than once"


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_paths_that_are_named_exist(document: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", DOCUMENTS[document])
    named = [span.split()[0] for span in spans(DOCUMENTS[document]) if span.startswith(TOP_FOLDERS)]
    paths = [*links, *(name.replace("/xx/", "/fr/") for name in named if "/" in name)]
    unknown = [path for path in paths if not (ROOT / path).exists()]
    assert not unknown, unknown


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_modules_that_are_named_exist(document: str) -> None:
    named = re.findall(r"\b(?:tests|translation|tui)(?:\.[a-z_]+)+\b(?!/)", DOCUMENTS[document])
    unknown = [name for name in named if name not in BY_ID and not find_spec(name)]
    assert not unknown, unknown


def test_every_benchmark_and_tool_is_named() -> None:
    for path in [path for folder in ("bench", "tools") for path in (ROOT / "tests" / folder).glob("*.py")]:
        docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
        if docstring and "python -m tests." in docstring:
            name = f"tests.{path.parent.name}.{path.stem}"
            assert name in CONTRIBUTING or str(path.relative_to(ROOT)) in CONTRIBUTING, (
                f"name {name} in CONTRIBUTING"
            )


def test_the_names_in_capitals_are_in_the_code() -> None:
    code = "".join(
        path.read_text(encoding="utf-8")
        for folder in ("translation", "tui")
        for path in (ROOT / folder).rglob("*.py")
    )
    named = {span for span in spans(CONTRIBUTING) if re.fullmatch(r"[A-Z]+|(?:[A-Z][a-z]+)+", span)}
    unknown = [name for name in named if not re.search(rf"\b{name}\b", code)]
    assert not unknown, unknown
