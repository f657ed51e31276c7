"""What the reader keeps: names only, a few, for one's own eyes."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from tui import state_file
from tui.history import MOST_RECENT, History, add_article, load, save_theme


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(state_file, "user_state_path", lambda _: tmp_path / "deep")
    return tmp_path / "deep" / "reader.json"


def test_nothing_at_first() -> None:
    assert load() == History()


def test_themes_and_articles_are_kept_side_by_side() -> None:
    save_theme("nord")
    add_article("a.txt")
    add_article("/tmp/b.txt")
    add_article("a.txt")
    add_article("-")
    assert load() == History("nord", (str(Path.cwd() / "a.txt"), "/tmp/b.txt"))


def test_only_so_many() -> None:
    for number in range(MOST_RECENT + 5):
        add_article(f"/tmp/{number}")
    assert len(load().recent) == MOST_RECENT
    assert load().recent[0] == f"/tmp/{MOST_RECENT + 4}"


@pytest.mark.skipif(os.name == "nt", reason="has no such modes")
def test_for_ones_own_eyes(state: Path) -> None:
    add_article("/tmp/a")
    assert stat.S_IMODE(state.stat().st_mode) == 0o600
    assert stat.S_IMODE(state.parent.stat().st_mode) == 0o700
    assert os.listdir(state.parent) == ["reader.json"]  # noqa: PTH208  nothing half written beside it


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b'{"theme": 1, "recent": 2}',
        b'{"recent": []}',
        b"[" * 100_000,
        b"0" * 2_000_000,
    ],
)
def test_a_damaged_file_is_as_good_as_none(state: Path, damage: bytes) -> None:
    state.parent.mkdir()
    state.write_bytes(damage)
    assert load() == History()
    save_theme("nord")
    assert load().theme == "nord"


def test_strange_entries_are_passed_over(state: Path) -> None:
    state.parent.mkdir()
    state.write_text('{"theme": 5, "recent": ["/tmp/a", 3, null]}')
    assert load() == History("", ("/tmp/a",))


def test_a_folder_that_cannot_be_written_stops_nothing(state: Path) -> None:
    state.parent.write_text("a file where the folder should be")
    add_article("/tmp/a")
    add_article("nul\0")
    assert load() == History()
