"""A process that is killed in the middle, and two at once: no finished sentence is lost."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.processes import PATIENCE, python, wait_until
from translation import pipeline
from translation.engine.translator import Translator
from translation.memory.store import Memory
from translation.sources.loading import load

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

SENTENCES = 100


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "long.txt"
    sentences = (f"The mayor of village {number} sold {number + 7} houses." for number in range(SENTENCES))
    path.write_text("\n\n".join(sentences), encoding="utf-8")
    return path


def environment(tmp_path: Path) -> dict[str, str]:
    return os.environ | {"XDG_DATA_HOME": str(tmp_path / "data")}


def remembered(memory: Path) -> int:
    """How many entries are in the file: one for each sentence, and one for the findings when all is done."""
    if not memory.exists():
        return 0
    with closing(sqlite3.connect(f"{memory.as_uri()}?mode=ro", uri=True)) as connection:
        try:
            [(count,)] = connection.execute("SELECT count(*) FROM entry")
        except sqlite3.OperationalError:  # not made yet
            return 0
    return int(count)


def exporting(article: Path, output: Path) -> AbstractContextManager[subprocess.Popen[str]]:
    return python(
        *("-m", "tui.cli", "export", article, "--from", "en", "--to", "fr", "-o", output),
        env=environment(output.parent),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 on this system")
def test_what_a_killed_export_has_translated_is_kept(
    article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output, memory = tmp_path / "review.html", tmp_path / "data" / "diptych" / "memory.sqlite3"
    with exporting(article, output) as process:
        wait_until(lambda: remembered(memory) >= 20 or process.poll() is not None)
        assert process.poll() is None, "it was through before it could be killed"
        process.send_signal(signal.SIGKILL)
    kept = remembered(memory)
    assert 20 <= kept < SENTENCES
    assert not output.exists()
    assert [path.name for path in tmp_path.iterdir() if "review" in path.name] == []

    asked: list[str] = []
    steps = Translator.steps

    def spy(translator: Translator, sentence: str, *, beam: int, draft: bool = False) -> object:
        asked.append(sentence)
        return steps(translator, sentence, beam=beam, draft=draft)

    monkeypatch.setattr(Translator, "steps", spy)
    with Memory(memory) as again:
        *_, review = pipeline.translate(pipeline.plan(load(str(article)), "en", "fr"), memory=again)
    assert review.bitext.translated == SENTENCES
    assert len(asked) == SENTENCES - kept


@pytest.mark.usefixtures("small_models")
def test_two_exports_at_once_share_one_memory(article: Path, tmp_path: Path) -> None:
    text = article.read_text(encoding="utf-8").split("\n\n")
    article.write_text("\n\n".join(text[:40]), encoding="utf-8")
    outputs = [tmp_path / "one.html", tmp_path / "other.html"]
    with exporting(article, outputs[0]) as one, exporting(article, outputs[1]) as other:
        for process in (one, other):
            _, said = process.communicate(timeout=PATIENCE)
            assert process.returncode == 0
            assert "memory" not in said
    assert all(output.stat().st_size > 10_000 for output in outputs)
    # The sentences, how far they come back, and the findings: once or, where the two did not translate all
    # alike, some of them twice.
    assert 81 <= remembered(tmp_path / "data" / "diptych" / "memory.sqlite3") < 90
