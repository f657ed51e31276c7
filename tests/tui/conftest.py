"""What the tests of the screen share."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def same_screen_everywhere(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    """Colours as in a plain terminal, whatever the machine sets; exports go to a new folder."""
    for name in ("NO_COLOR", "TEXTUAL_THEME", "TEXTUAL_ANIMATIONS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(str(tmp_path))
