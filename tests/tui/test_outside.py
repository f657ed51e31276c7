"""Other programs: a command that is handed a text, the editor, and what is pasted on the first screen."""

from __future__ import annotations

import shlex
import sys
import time
from contextlib import nullcontext
from pathlib import Path

import pytest
from textual import events
from textual.widgets import TextArea

from tests.tui.driving import reading
from tests.tui.fakes import HARBOUR, HARBOUR_FINDINGS, FakePipeline, review_of
from translation.errors import UsageError
from tui import history
from tui.screens.output import OutputScreen
from tui.screens.prompt import PromptScreen
from tui.settings.settings import Settings
from tui.system import editor
from tui.system.piping import MOST_BYTES, piped
from tui.view.copying import finding_line

PYTHON = sys.executable
WORDS = "The harbour is closed. Nobody knows why.\n\nIt rains."


# A command


def test_a_command_is_handed_the_text() -> None:
    output = piped(f"{PYTHON} -c 'import sys; print(sys.stdin.read().upper())'", "déjà")
    assert (output.text, output.problem) == ("DÉJÀ\n", "")


def test_no_shell_sees_it() -> None:
    output = piped(f"{PYTHON} -c 'import sys; print(sys.argv[1:])' '$HOME;' `x` | > y", "")
    assert output.text == "['$HOME;', '`x`', '|', '>', 'y']\n"
    assert not Path("y").exists()


def test_a_command_need_not_read() -> None:
    assert piped(f"{PYTHON} -c 'print(1)'", "x" * 1_000_000).text == "1\n"


def test_a_command_that_fails_says_so() -> None:
    output = piped(f"{PYTHON} -c 'import sys; sys.exit(\"no\")'", "")
    assert output.text == "no\n"
    assert "ended with the exit code 1" in output.problem


def test_a_command_that_never_ends_is_ended() -> None:
    start = time.monotonic()
    output = piped(f"{PYTHON} -c 'import time; time.sleep(60)'", "", patience=0.5)
    assert "took longer than 0.5 seconds" in output.problem
    assert time.monotonic() - start < 20


def test_a_command_that_says_too_much_is_ended() -> None:
    output = piped(f"{PYTHON} -c 'while True: print(\"y\" * 1000)'", "")
    assert len(output.text) == MOST_BYTES
    assert "the rest is left out" in output.problem


@pytest.mark.parametrize(
    ("command", "problem"),
    [
        ("", "There is no command."),
        ("no-such-tool x", "cannot be started"),
        ("echo 'x", "A quote is not closed"),
    ],
)
def test_what_is_not_a_command(command: str, problem: str) -> None:
    with pytest.raises(UsageError) as error:
        piped(command, "")
    assert problem in str(error.value)


async def test_the_marked_sentence_is_handed_to_a_command() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press("J", "|")
        await reader.until(lambda: isinstance(reader.app.screen, PromptScreen))
        assert "Hand the sentence to" in reader.text()
        command = f"{PYTHON} -c 'import sys; print(\"[red]\", chr(27), len(sys.stdin.read()))'"
        reader.app.screen.query_one("#prompt").value = command  # type: ignore[attr-defined]
        await reader.press("enter")
        await reader.until(lambda: isinstance(reader.app.screen, OutputScreen))
        assert f"[red]   {len(HARBOUR[0][0][0])}" in reader.text()
        await reader.press("escape", "|")
        await reader.until(lambda: isinstance(reader.app.screen, PromptScreen))
        assert reader.app.screen.query_one("#prompt").value == command  # type: ignore[attr-defined]


# The editor


def test_the_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(UsageError, match="No editor is set"):
        editor.command("a.txt")
    monkeypatch.setenv("EDITOR", "code --wait")
    assert editor.command("-a.txt") == ["code", "--wait", str(Path.cwd() / "-a.txt")]
    with pytest.raises(UsageError, match="cannot be started"):
        editor.edit(["no-such-editor"])


async def test_without_an_editor_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    async with reading(FakePipeline()) as reader:
        await reader.press("E")
        assert "No editor is set." in reader.notices[-1]


async def test_a_note_is_written_in_the_editor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    script = tmp_path / "edit.py"
    script.write_text(
        "import pathlib, sys\n"
        "file = pathlib.Path(sys.argv[1])\n"
        "file.write_bytes(file.read_bytes().strip() + b' the port\\r\\nand \\xff\\n\\n')\n"
    )
    async with reading(FakePipeline()) as reader:
        monkeypatch.setattr(reader.app, "suspend", nullcontext)
        await reader.press("J", "m", *"ask")
        await reader.until(lambda: reader.app.screen.query(TextArea))
        monkeypatch.setenv("EDITOR", shlex.join([sys.executable, str(script)]))
        await reader.press("ctrl+o")
        assert reader.app.screen.query_one(TextArea).text == "ask the port\nand \ufffd"
        monkeypatch.setenv("EDITOR", "no-such-editor")
        await reader.press("ctrl+o")
        assert "no-such-editor cannot be started" in reader.text()
        assert reader.app.screen.query_one(TextArea).text == "ask the port\nand \ufffd"


# Copying


@pytest.mark.parametrize(
    ("copy", "keys", "said"),
    [
        ("both", ["J"], "Copied the sentence and its translation: (Hamburg)"),
        ("both", [], "There is nothing to copy"),
        ("finding", ["]", "]"], "Copied the finding: ✗ altered, “1,550” → “1 505”"),
        ("finding", ["J"], "Copied the sentence of the original: (Hamburg)"),
        ("side", ["]"], "Copied the sentence of the original:"),
    ],
)
async def test_what_y_copies_is_a_setting(copy: str, keys: list[str], said: str) -> None:
    async with reading(FakePipeline(), settings=Settings(copy=copy)) as reader:
        await reader.press(*keys, "y")
        assert reader.notices[-1].startswith(said)


def test_a_finding_in_a_line() -> None:
    bitext = review_of(HARBOUR).bitext
    lines = [finding_line(spec.finding(bitext)) for spec in HARBOUR_FINDINGS[5:8]]
    assert lines == [
        "✗ altered, “1,550” → “1 505”: 1,550 became 1 505",
        "✓ matched, “nine” → “neuf”",
        "− missing, “twelve” → –: twelve has no counterpart in the translation",
    ]


# The first screen


async def test_recent_articles_are_offered_first() -> None:
    for name in ("one.txt", "two.txt"):
        Path(name).write_text(WORDS)
        history.add_article(name)
    async with reading(FakePipeline(), with_article=False) as reader:
        assert "two.txt" in reader.text()
        await reader.press("j", "down", "enter")
        await reader.until(lambda: reader.app.reviews and reader.phase == "done")
        assert Path(reader.screen.current.article.name).name == "one.txt"


@pytest.mark.parametrize("pasted", ["'{}'", "file://{}", "{}\n"])
async def test_a_dropped_path_is_opened(pasted: str) -> None:
    Path("it is.txt").write_text(WORDS)
    path = str(Path("it is.txt").absolute())
    if "file" in pasted:
        path = path.replace(" ", "%20")
    async with reading(FakePipeline(), with_article=False) as reader:
        reader.app.screen.post_message(events.Paste(pasted.format(path)))
        await reader.until(lambda: reader.app.reviews and reader.phase == "done")
        assert Path(reader.screen.current.article.name).name == "it is.txt"


async def test_a_pasted_text_is_an_article() -> None:
    async with reading(FakePipeline(), with_article=False) as reader:
        reader.app.screen.post_message(events.Paste("no.txt"))
        await reader.until(lambda: reader.notices and "There is no file no.txt." in reader.notices[-1])
        reader.app.screen.post_message(events.Paste(WORDS))
        await reader.until(lambda: reader.app.reviews and reader.phase == "done")
        assert reader.screen.current.article.text == WORDS
