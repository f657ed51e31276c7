"""Translations in the memory: the same again, and nothing that acts on a terminal."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation.memory.gate import is_clean
from translation.memory.sentences import recall_translations, remember_translations
from translation.memory.store import Memory
from translation.model import Confidence, Translation
from translation.text.cleaning import harmless

if TYPE_CHECKING:
    from pathlib import Path

GOOD = Translation(
    "« Le\u00a0\\u001b \\\\ “chat” \\n »\n\tdort \u200d.",
    Confidence("medium", ("“é”",)),
    ("lost: é",),
    -0.5,
    ("The cat",),
)


def test_what_is_stored_comes_back(tmp_path: Path) -> None:
    with Memory(tmp_path / "memory.sqlite3") as memory:
        remember_translations(memory, {"a": GOOD})
        assert recall_translations(memory, ["a"]) == {"a": GOOD}


@pytest.mark.parametrize("ascii_only", [True, False])
@pytest.mark.parametrize(
    "sign",
    ["\x1b[31m", "\x9b2J", "\u202e", "\0", "\b", "\x7f", "\r", "\u2028", "\ud800", "a" + "\u0301" * 40],
)
@pytest.mark.parametrize("place", ["text", "through", "retried", "reasons"])
def test_what_acts_on_a_terminal_is_unknown(place: str, sign: str, ascii_only: bool, tmp_path: Path) -> None:
    bad = {
        "text": replace(GOOD, text=f"Le {sign}chat"),
        "through": replace(GOOD, through=(sign,)),
        "retried": replace(GOOD, retried=("lost", sign)),
        "reasons": replace(GOOD, confidence=Confidence("low", (sign,))),
    }[place]
    with Memory(tmp_path / "memory.sqlite3") as memory:
        memory.put_many({"a": json.dumps(asdict(bad), ensure_ascii=ascii_only)})
        assert recall_translations(memory, ["a"]) == {}


@given(st.text())
def test_every_clean_text_passes_and_no_other(text: str) -> None:
    clean = harmless(text)
    assert is_clean(json.dumps([clean], ensure_ascii=False))
    if text != clean:
        assert not is_clean(json.dumps([text], ensure_ascii=False))
