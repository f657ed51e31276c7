"""What the headless commands never do: load a screen, load Argos' translator, use the network."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from translation.resources import SAMPLE

if TYPE_CHECKING:
    from pathlib import Path

UNWANTED = ("textual", "rich", "argostranslate.translate", "onnxruntime", "torch", "stanza", "minisbd")

LOADS_NOTHING = f"""
import sys
from tui.cli import main
code = main(sys.argv[1:])
loaded = [name for name in {UNWANTED} if name in sys.modules]
print("loaded:", *loaded, file=sys.stderr)
sys.exit(code)
"""

NO_SOCKETS = """
import sys
def refuse(event, arguments):
    if event.startswith("socket."):
        print("socket used:", event, arguments, file=sys.stderr)
        raise OSError("no network here")
sys.addaudithook(refuse)
from tui.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    "arguments",
    [
        ("translate", SAMPLE, "--to", "fr", "--beam", "1"),
        ("export", SAMPLE, "--to", "fr", "--beam", "1", "-o", "{output}"),
        ("detect", SAMPLE),
        ("settings",),
        ("figures", SAMPLE, "--json"),
        ("quotes", SAMPLE, "--json"),
        ("check", "/dev/null", "--from", "en", "--to", "fr"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_no_command_but_the_reader_loads_a_screen(arguments: tuple[str, ...], tmp_path: Path) -> None:
    words = [str(word).format(output=tmp_path / "review.html") for word in arguments]
    done = subprocess.run(
        [sys.executable, "-c", LOADS_NOTHING, *words], capture_output=True, text=True, check=True, timeout=120
    )
    assert "loaded:\n" in done.stderr


def test_the_export_uses_no_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Some runtimes report home unless they believe to be in a test.
    monkeypatch.delenv("CI", raising=False)
    output = tmp_path / "review.html"
    done = subprocess.run(
        [sys.executable, "-c", NO_SOCKETS, "export", str(SAMPLE), "--to", "fr", "-o", str(output)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert "socket used" not in done.stderr
    assert output.stat().st_size > 10_000
