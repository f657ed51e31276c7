"""The settings on the command line."""

from __future__ import annotations

import os
import sys
import tomllib
from typing import TYPE_CHECKING

import pytest

from translation.resources import SAMPLE
from tui.panes import PANES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Diptych

SENTENCE = "It rains.\n"


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "diptych").mkdir()
    return {"XDG_CONFIG_HOME": str(tmp_path)}


def test_settings_prints_a_settings_file(diptych: Diptych, home: dict[str, str], tmp_path: Path) -> None:
    done = diptych("settings", environment=home)
    assert (done.returncode, done.stderr) == (
        0,
        f"diptych: {tmp_path}/diptych/settings.toml (not there yet)\n",
    )
    assert tomllib.loads(done.stdout) == {"keys": {}}
    done = diptych("settings", environment=home | {"DIPTYCH_BEAM": "5", "DIPTYCH_THEME": "nord"})
    assert tomllib.loads(done.stdout) == {"theme": "nord", "beam": 5, "keys": {}}


@pytest.mark.usefixtures("small_models")
def test_headless_commands_follow_the_settings(
    diptych: Diptych, home: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "diptych" / "settings.toml").write_text('target = "fr"\nbeam = 1\nbema = 1\n')
    done = diptych("translate", "-", "--from", "en", "--no-memory", stdin=SENTENCE, environment=home)
    assert (done.returncode, done.stdout) == (0, "Il pleut.\n")
    file = tmp_path / "diptych" / "settings.toml"
    wrong = f"diptych: {file}, line 3: there is no setting “bema” (did you mean “beam”?).\n"
    assert done.stderr == wrong
    done = diptych("translate", "-", "--from", "fr", "--no-memory", stdin="Il pleut.\n", environment=home)
    assert done.stdout.startswith("It")  # the target set is where one would like to go, if it can be
    assert done.returncode == 0


@pytest.mark.usefixtures("small_models")
def test_settings_that_cannot_be_read_stop_nothing(
    diptych: Diptych, home: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "diptych" / "settings.toml").write_text("target = \n")
    environment = home | {"LANG": "fr_FR.UTF-8"}
    done = diptych("translate", "-", "--from", "en", "--no-memory", stdin=SENTENCE, environment=environment)
    assert (done.returncode, done.stdout) == (0, "Il pleut.\n")
    assert "settings.toml, line 1: Invalid value. The defaults are used." in done.stderr


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("--width", "3"), "argument --width: a whole number from 20 to 400"),
        (
            ("--panes", "quotes,x"),
            f"argument --panes: some of {', '.join(pane.name for pane in PANES)}, or none",
        ),
        (("--beam", "0"), "argument --beam: a whole number from 1 to 10"),
    ],
)
def test_wrong_options(diptych: Diptych, arguments: tuple[str, ...], problem: str) -> None:
    done = diptych(SAMPLE, *arguments)
    assert done.returncode == 2
    assert problem in done.stderr


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() == 0, reason="all files can be read here")
def test_settings_one_may_not_read(diptych: Diptych, home: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "diptych" / "settings.toml"
    file.touch(0)
    done = diptych("settings", environment=home)
    assert done.returncode == 0
    assert "cannot be read: Permission denied. The defaults are used." in done.stderr
