"""The checks together: what surrounds them."""

from __future__ import annotations

import gc

import pytest

from translation.checks import check
from translation.model import Bitext


@pytest.mark.parametrize("collecting", [True, False])
def test_collecting_is_left_as_it_was(monkeypatch: pytest.MonkeyPatch, collecting: bool) -> None:
    monkeypatch.setattr(gc, "isenabled", lambda: collecting)
    states: list[str] = []
    monkeypatch.setattr(gc, "disable", lambda: states.append("off"))
    monkeypatch.setattr(gc, "enable", lambda: states.append("on"))
    [finding] = check(Bitext.of_pair("It has 3 ships.", "Il a 4 navires.", "en", "fr"))
    assert finding.verdict == "altered"
    assert states == (["off", "on"] if collecting else ["off"])
