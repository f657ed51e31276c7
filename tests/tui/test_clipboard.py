"""The desktop's own clipboard tool."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tui.system import clipboard

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def no_desktop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("WSL_DISTRO_NAME", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))


def tool(folder: Path, name: str) -> None:
    script = folder / name
    script.write_text(f'#!/bin/sh\n/bin/cat > "{folder}/copied"\n')
    script.chmod(0o755)


@pytest.mark.parametrize(
    ("variable", "name"),
    [("WAYLAND_DISPLAY", "wl-copy"), ("DISPLAY", "xsel"), ("WSL_DISTRO_NAME", "clip.exe")],
)
def test_the_tool_of_the_desktop_is_used(
    no_desktop: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variable: str, name: str
) -> None:
    assert clipboard.command() is None
    monkeypatch.setenv(variable, "1")
    assert clipboard.command() is None
    tool(tmp_path, name)
    command = clipboard.command()
    assert command
    assert command[0] == name
    clipboard._run(command, "« été »")
    assert (tmp_path / "copied").read_text(encoding="utf-8") == "« été »"


def test_a_tool_that_fails_harms_nothing(no_desktop: None, tmp_path: Path) -> None:
    clipboard._run([str(tmp_path / "nothing")], "x")
    clipboard.copy("x")
