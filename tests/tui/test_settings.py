"""The settings: what is read, what comes before what, and what is said of mistakes."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.cli.commands import COMMANDS
from tui.panes import PANES
from tui.settings.settings import SETTINGS, Settings, example, load, variable

if TYPE_CHECKING:
    from pathlib import Path


def read(tmp_path: Path, text: str, **environment: str) -> tuple[Settings, tuple[str, ...]]:
    file = tmp_path / "settings.toml"
    file.write_text(text, encoding="utf-8")
    settings, problems = load(file, environment)
    return settings, tuple(problem.replace(str(file), "FILE") for problem in problems)


def test_without_a_file_the_defaults(tmp_path: Path) -> None:
    settings, problems = load(tmp_path / "settings.toml", {})
    assert problems == ()
    assert (settings.theme, settings.target, settings.beam) == ("", None, None)
    assert (settings.width, settings.panes, settings.keys.changed) == (
        84,
        tuple(pane.name for pane in PANES),
        {},
    )


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_the_mark_and_the_line_ends_of_an_editor_change_nothing(ends: str, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(ends.join(["beam = 4", "width = 70", ""]).encode("utf-8-sig"))
    settings, problems = load(file, {})
    assert (settings.beam, settings.width, problems) == (4, 70, ())
    file.write_bytes(ends.join(["beam = 4", "width = 1"]).encode("utf-8-sig"))
    settings, (problem,) = load(file, {})
    assert "line 2" in problem


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_settings_in_utf_16_are_told_so(codec: str, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes("\ufeffbeam = 4".encode(codec))
    settings, (problem,) = load(file, {})
    assert settings.beam is None
    assert problem == f"{file} is in UTF-16; save it in UTF-8. The defaults are used."


def test_every_setting_of_a_file(tmp_path: Path) -> None:
    settings, problems = read(
        tmp_path,
        'theme = "nord"\ntarget = "French"\nbeam = 4\nback = false\nwidth = 70\n'
        'panes = ["figures", "quotes"]\n'
        'mute = ["figure.small-number", "quote.added"]\n'
        '[keys]\nreview.export = "Y,f2"\n"finding.next" = ["Z"]\n',
    )
    assert problems == ()
    assert settings.mute == ("figure.small-number", "quote.added")
    assert (settings.theme, settings.target, settings.beam, settings.width) == ("nord", "fr", 4, 70)
    assert settings.panes == ("quotes", "figures")
    assert not settings.back
    assert settings.keys.changed == {"review.export": "Y,f2", "finding.next": "Z"}
    assert settings.keys["review.export"] == "Y"


def test_the_environment_comes_before_the_file_and_options_before_both(tmp_path: Path) -> None:
    settings, problems = read(
        tmp_path, "beam = 4\nwidth = 70\ntarget = 'fr'", DIPTYCH_BEAM="5", DIPTYCH_PANES="none"
    )
    assert problems == ()
    assert (settings.beam, settings.width, settings.panes) == (5, 70, ())
    assert settings.back
    assert not read(tmp_path, "back = true", DIPTYCH_BACK="false")[0].back
    given = settings.over({"beam": 6, "width": None, "target": "de", "article": "x"})
    assert (given.beam, given.width, given.target) == (6, 70, "fr")
    assert given.origins["beam"] == "--beam"
    assert given.origins["width"].endswith("line 2")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            '\nthem = "nord"',
            "FILE, line 2: there is no setting “them” (did you mean “theme”?).",
        ),
        ("qwertz = 1", "FILE, line 1: there is no setting “qwertz”."),
        ("[colours]\nred = 1", "FILE, line 2: there is no setting “colours.red”."),
        ("beam = 11", "FILE, line 1: beam must be a whole number from 1 to 10."),
        ("back = 0", "FILE, line 1: back must be true or false."),
        ("beam = true", "FILE, line 1: beam must be a whole number from 1 to 10."),
        ("\n\nwidth = 'wide'", "FILE, line 3: width must be a whole number from 20 to 400."),
        (
            "target = 'Klingonese'",
            "FILE, line 1: target must be a language: a code such as fr, or an English name.",
        ),
        ("theme = 3", "FILE, line 1: theme must be the name of a theme."),
        (
            "panes = ['quotes', 'x']",
            f"FILE, line 1: panes must be some of {', '.join(pane.name for pane in PANES)}, or none.",
        ),
        ("keys = 3", "FILE, line 1: there is no setting “keys”"),
        ("[keys]\nreview.exprt = 'w'", "FILE, line 2: there is no command “review.exprt”"),
        ("[keys]\nreview.export = 'q'", "FILE, line 2: q is already the key of “Quit” (app.quit)."),
        ("[keys]\nreview.export = 'meh'", "FILE, line 2: “meh” is not a key."),
        ("[keys]\nreview.export = ''", "FILE, line 2: “” is not a key."),
        (
            "[keys]\nreview.export = 3",
            'FILE, line 2: keys.review.export must be a key such as "e", or several: "e,f2".',
        ),
        ("a = \n", "FILE, line 1: Invalid value. The defaults are used."),
    ],
)
def test_mistakes_are_named_with_file_and_line(tmp_path: Path, text: str, problem: str) -> None:
    settings, problems = read(tmp_path, text)
    assert len(problems) == 1
    assert problems[0].startswith(problem)
    assert settings.over({}) == Settings(keys=settings.keys)
    assert settings.keys.changed == {}


def test_a_mistake_leaves_the_rest_alone(tmp_path: Path) -> None:
    settings, problems = read(tmp_path, "beam = 99\nwidth = 60")
    assert len(problems) == 1
    assert (settings.beam, settings.width) == (None, 60)


def test_a_mistaken_variable_is_named(tmp_path: Path) -> None:
    _, problems = read(tmp_path, "", DIPTYCH_WIDTH="wide")
    assert problems == ("DIPTYCH_WIDTH: width must be a whole number from 20 to 400.",)


def test_what_is_not_a_readable_file_is_reported(tmp_path: Path) -> None:
    assert "is not a settings file. The defaults are used." in load(tmp_path, {})[1][0]
    latin = tmp_path / "latin.toml"
    latin.write_bytes("theme = 'café'".encode("latin-1"))
    assert load(latin, {})[1][0].endswith("it is not TOML in UTF-8. The defaults are used.")
    deep = tmp_path / "deep.toml"
    deep.write_text("a = " + "[" * 100_000)
    assert "The defaults are used." in load(deep, {})[1][0]
    fifo = tmp_path / "fifo"
    if hasattr(os, "mkfifo"):
        os.mkfifo(fifo)
        assert "is not a settings file" in load(fifo, {})[1][0]


@given(st.text(max_size=200))
def test_no_text_stops_it(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.getbasetemp() / "settings.toml"
    file.write_text(text, encoding="utf-8", errors="replace")
    settings, _ = load(file, {})
    assert settings.width == Settings().width


def test_the_example_says_what_is_set_and_can_be_read_again(tmp_path: Path) -> None:
    settings, _ = read(tmp_path, 'theme = "a\\\\\\"b"\nbeam = 3\nback = false\n[keys]\ncopy = "Y"')
    text = "\n".join(example(settings))
    again, problems = read(tmp_path, text)
    assert problems == ()
    assert (again.theme, again.beam, again.back) == ('a\\"b', 3, False)
    assert again.keys.changed == {"copy": "Y"}
    assert "# width = 84" in text
    # Each commented default is a line that can be used.
    uncommented = "\n".join(
        line.removeprefix("# ") for line in text.splitlines() if "=" in line or "[" in line
    )
    assert read(tmp_path, uncommented)[1] == ()


@pytest.mark.parametrize("name", SETTINGS)
def test_a_setting_is_declared_once(tmp_path: Path, name: str) -> None:
    lines = [line.removeprefix("# ") for line in example(Settings())]
    shown = lines[lines.index(SETTINGS[name].note) + 1]
    from_file, problems = read(tmp_path, shown)
    assert problems == ()
    assert shown.startswith(f"{name} = ")
    text = shown.partition(" = ")[2].strip('"[]').replace('"', "") or "none"
    from_variable, problems = read(tmp_path, "", **{variable(name): text})
    assert problems == ()
    assert getattr(from_variable, name) == getattr(from_file, name)


def test_options_are_read_like_variables() -> None:
    options = {
        option.names[0]: option.details
        for command in COMMANDS
        for option in command.options
        if option.names[0].removeprefix("--") in SETTINGS
    }
    assert set(options) == {f"--{name}" for name, setting in SETTINGS.items() if setting.help}
    assert options["--beam"]["type"]("4") == 4
    assert options["--panes"]["type"]("quotes, findings") == ("findings", "quotes")
    with pytest.raises(argparse.ArgumentTypeError, match="whole number"):
        options["--width"]["type"]("4")
