"""What the tests of the screen share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.settling import without_sleeping

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def same_screen_everywhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Colours as in a plain terminal, whatever the machine sets; no settings; exports go to a new folder."""
    for name in ("NO_COLOR", "TEXTUAL_THEME", "TEXTUAL_ANIMATIONS"):
        monkeypatch.delenv(name, raising=False)
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path_factory.mktemp(name)))
    monkeypatch.chdir(tmp_path)
    without_sleeping(monkeypatch)
