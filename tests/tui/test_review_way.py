"""A review in a real terminal that is ended in the middle: what was decided is there again."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from tests.tui.tmux import TMUX, Screen
from translation.resources import SAMPLE

if TYPE_CHECKING:
    from pathlib import Path

if TMUX is None:
    pytest.skip("tmux is not installed", allow_module_level=True)

DONE = r"✓ (\d+)/\1\b"
MANY = 10


@pytest.mark.usefixtures("small_models")
def test_nothing_that_was_decided_is_lost_by_a_kill(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    article = tmp_path / "news.txt"
    article.write_text(SAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    screen = Screen(tmp_path, "news.txt", "--to", "fr", size=(160, 45))
    try:
        screen.until(DONE, gone="detecting")
        screen.press("]")
        for number in range(1, MANY + 1):
            screen.press("x" if number % 2 else "c")
            screen.until(rf"\b{number} settled")
        for words in ("Première", "Seconde"):
            screen.press("J", "i")
            screen.until("enter keeps")
            screen.type(f" {words} addition.")
            screen.press("Enter")
            screen.until("The sentence is corrected")
        screen.kill()
        screen.until("exit code 137")
    finally:
        screen.close()
    article.rename(tmp_path / "renamed.txt")
    screen = Screen(tmp_path, "renamed.txt", "--to", "fr", "--review", "news.diptych.json", size=(160, 45))
    try:
        text = screen.until(DONE, r"\d+ settled")
        screen.press("G")
        screen.until("Première addition", "Seconde addition")
        settled = int(re.findall(r"(\d+) settled", text)[0])
        screen.press("u")
        screen.until("Taken back: the correction", gone="Seconde addition")
        screen.press("u", "u")
        screen.until(rf"\b{settled - 1} settled", gone="Première addition")
        screen.press("C-r")
        screen.until(rf"\b{settled} settled")
        screen.press("e")
        screen.until_written(tmp_path / "renamed.fr.review.html")
        screen.press("q")
        screen.until("exit code 0")
    finally:
        screen.close()
    events = json.loads((tmp_path / "news.diptych.json").read_text(encoding="utf-8"))["events"]
    assert [event["kind"] for event in events].count("edit") == 2
